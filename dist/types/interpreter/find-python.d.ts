import type { FindPythonDoors } from './interpreter-identity.ts';
/**
 * The interpreter that a request means: a path, a command, a version or a range of versions. Without a request: that of the
 * active virtual environment, else `python3`, `python` or `py`. Shims and launchers are replaced by what they start; the link
 * that a virtual environment has stays.
 *
 * @throws EngineError that lists what was tried and what there is, code `interpreter-not-found`
 */
export declare function findPython(request: string | undefined, doors: FindPythonDoors): Promise<string>;
