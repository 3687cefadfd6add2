import type { Engine } from '../model/engine.ts';
/**
 * A program by name in the folders of `path` (default: PATH), or null. It need not be executable: a file of that name is
 * enough. Source: distutils/spawn.py: find_executable.
 */
export declare function findExecutable(engine: Engine, executable: string, path?: string): string | null;
