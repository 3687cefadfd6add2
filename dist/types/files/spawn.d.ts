import type { Engine } from '../model/engine.ts';
import { type ToolError } from '../plan/step.ts';
export interface SpawnOptions {
    /** Look the program up on PATH; default true. */
    readonly searchPath?: boolean;
    readonly dryRun?: boolean;
    /** The exception that a failure becomes; default DistutilsExecError. */
    readonly error?: ToolError;
    /** The words that are started in the place of those that are shown: of a Python that the script starts. */
    readonly startedAs?: readonly string[];
    /** Variables that differ from those of the script. */
    readonly environment?: Readonly<Record<string, string>>;
}
/**
 * Runs a program and waits for it, with all that was planned before it. Throws what its failure becomes.
 * Source: distutils/spawn.py: spawn.
 */
export declare function spawn(engine: Engine, argv: readonly unknown[], options?: SpawnOptions): Promise<void>;
/**
 * The line of the transcript for a command. Before 3.9, Windows shows the program as it was found and quotes words with spaces.
 * Throws TypeError for a word that is no string. Source: distutils/spawn.py: spawn, _spawn_nt, _nt_quote_args.
 */
export declare function spawnLine(engine: Engine, argv: readonly unknown[], searchPath?: boolean): string;
/**
 * On macOS, what a started program finds in MACOSX_DEPLOYMENT_TARGET; elsewhere nothing. Throws DistutilsPlatformError for a
 * value that does not suit the interpreter. Source: distutils/spawn.py: _spawn_posix, since 3.9 spawn.
 */
export declare function deploymentTarget(engine: Engine): Readonly<Record<string, string>>;
