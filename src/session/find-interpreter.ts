import { realPlatform } from '../host/environment.ts';
import { RealDisk } from '../host/real-disk.ts';
import { findPython } from '../interpreter/find-python.ts';
import { parseVersionRequest } from '../interpreter/python-request.ts';

/** The interpreter that `--python` means on this machine. */
export async function findInterpreter(
  request: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  return findPython(request, {
    tree: new RealDisk(),
    // Hardly ever needed: the file of an interpreter tells that it is one.
    processes: { run: async (...request) => new (await import('../host/real-processes.ts')).RealProcesses().run(...request) },
    environment,
    platform: realPlatform(),
    cwd: process.cwd(),
  });
}

/** Whether a request means a version or a range of versions, and no path or command. */
export function isVersionRequest(request: string): boolean {
  return parseVersionRequest(request.trim()) !== undefined;
}
