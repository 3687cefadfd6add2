import type { PythonTarget } from '../interpreter/python-target.ts';
/** What an interpreter says of itself. `python`: a path, a command or a version; by default as `run` finds it. */
export declare function probe(python?: string, environment?: Readonly<Record<string, string | undefined>>): Promise<PythonTarget>;
