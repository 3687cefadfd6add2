import type { Environment } from './environment.ts';
/** A program that stays alive and is spoken to in lines of text: one that we wrote. */
export interface LineProcess {
    /** Sends one line; the text has no newline. */
    send(line: string): void;
    /** Closes its input: it ends when it has answered what it was asked. */
    finish(): void;
    /** Ends it at once. */
    kill(): void;
}
export interface LineListener {
    onLine(line: string): void;
    /** Comes once, last: also for a program that could not be started. `errors` is what it wrote to standard error. */
    onEnd(reason: {
        readonly status: number | null;
        readonly error?: NodeJS.ErrnoException;
        readonly errors: string;
    }): void;
}
export interface LineProcesses {
    start(argv: readonly string[], options: {
        readonly cwd: string;
        readonly env: Environment;
    }, listener: LineListener): LineProcess;
}
