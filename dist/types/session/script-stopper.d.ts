import type { ChildProcess } from 'node:child_process';
/** Ends the script's process when the run is interrupted: first as a terminal would, in the end by force. */
export declare class ScriptStopper {
    #private;
    constructor(child: ChildProcess, signal: AbortSignal | undefined);
    /** The script has ended. */
    close(): void;
}
