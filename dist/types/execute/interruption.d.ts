import { EngineError } from '../errors/engine-error.ts';
/** What Ctrl-C becomes. Source: distutils/core.py: run_commands. */
export declare function interrupted(): EngineError;
