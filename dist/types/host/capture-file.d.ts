/**
 * One file behind both output streams of a child: two pipes would lose the order of what is written to them. It also
 * lets a program end that leaves a daemon behind, which would hold a pipe open, and a child can open its `/dev/stderr`,
 * which it cannot with node's pipes (they are sockets). It has no name: a killed run leaves nothing.
 */
export declare class CaptureFile {
    readonly descriptor: number;
    /** Throws as node does where the temporary folder cannot be written. */
    constructor();
    content(): Uint8Array;
    close(): void;
}
