import type { Engine } from '../model/engine.ts';
export interface SetModeOptions {
    /** All permission bits. */
    readonly mode?: number;
    /** Bits to add to those that the file has (`0o555`). */
    readonly add?: number;
    /** A line of the transcript, at info level. */
    readonly says?: string;
    readonly dryRun?: boolean;
}
/** Changes permissions of a file. */
export declare function setMode(engine: Engine, path: string, options: SetModeOptions): void;
