import { EngineError } from '../errors/engine-error.ts';
import { joinPath, splitDrive } from './join-path.ts';

/** `path` below `newRoot`, without its own root or drive. Source: distutils/util.py: change_root. */
export function changeRoot(newRoot: string, path: string, osName: string): string {
  if (osName === 'posix') return joinPath(osName, newRoot, path.startsWith('/') ? path.slice(1) : path);
  if (osName === 'nt') {
    const rest = splitDrive(path)[1];
    if (rest === '') throw new EngineError('IndexError', 'string index out of range', { hint: `there is no folder in '${path}'` });
    return joinPath(osName, newRoot, rest.startsWith('\\') ? rest.slice(1) : rest);
  }
  throw new EngineError('DistutilsPlatformError', `nothing known about platform '${osName}'`);
}
