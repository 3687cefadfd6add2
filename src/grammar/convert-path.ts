import { EngineError } from '../errors/engine-error.ts';
import { joinPath } from './join-path.ts';

/**
 * A path of a setup script (always with slashes) in the form of the target's system. Posix paths pass unchanged, whatever
 * they are. Throws ValueError for an absolute path and for a final slash. Source: distutils/util.py: convert_path.
 */
export function convertPath(path: string, osName: string): string {
  if (osName === 'posix' || path === '') return path;
  if (path.startsWith('/')) {
    throw new EngineError('ValueError', `path '${path}' cannot be absolute`, {
      hint: 'write it relative to the folder of setup.py',
    });
  }
  if (path.endsWith('/')) {
    throw new EngineError('ValueError', `path '${path}' cannot end with '/'`, { hint: 'leave out the final slash' });
  }
  const parts = path.split('/').filter((part) => part !== '.');
  const [first, ...rest] = parts;
  if (first === undefined) return '.';
  return joinPath(osName, first, ...rest);
}
