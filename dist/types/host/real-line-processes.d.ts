import type { Environment } from './environment.ts';
import type { LineListener, LineProcess, LineProcesses } from './line-process.ts';
/** Programs of this machine that are spoken to in lines. */
export declare class RealLineProcesses implements LineProcesses {
    start(argv: readonly string[], options: {
        readonly cwd: string;
        readonly env: Environment;
    }, listener: LineListener): LineProcess;
}
