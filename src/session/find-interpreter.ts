import { realPlatform } from '../host/environment.ts';
import { RealDisk } from '../host/real-disk.ts';
import { RealProcesses } from '../host/real-processes.ts';
import { findPython } from '../interpreter/find-python.ts';

/** The interpreter that `--python` means on this machine. */
export async function findInterpreter(request: string | undefined, environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  return findPython(request, { tree: new RealDisk(), processes: new RealProcesses(), environment, platform: realPlatform(), cwd: process.cwd() });
}
