import type { Disk } from '../host/disk.ts';
import type { Environment, HostPlatform } from '../host/environment.ts';
import { type PythonTarget } from '../interpreter/python-target.ts';
/**
 * The environment that `distutils.spawn` gives to programs: on macOS the deployment target of the interpreter, where the
 * user's own does not contradict it.
 */
export declare function toolEnvironment(target: PythonTarget, environment: Environment): Environment;
export interface ProgramSearch {
    readonly disk: Disk;
    readonly environment: Environment;
    readonly platform: HostPlatform;
    readonly cwd: string;
}
/** `distutils.spawn.find_executable`: any file of that name counts, executable or not. Source: distutils/spawn.py. */
export declare function findExecutable(name: string, { disk, environment, platform, cwd }: ProgramSearch): string | undefined;
