import type { PythonTarget } from '../session/target.ts';

/** The interpreter as names of binary packages have it, with what sets its ABI apart: `cp38`, `cp313t`, `cp27mu`, `pp310`. */
export function pythonTag(target: PythonTarget): string {
  const [major, minor] = target.versionInfo;
  const implementation = target.implementation.name === 'pypy' ? 'pp' : 'cp';
  const wide = major === 2 ? `m${target.build.unicodeWidth === 4 ? 'u' : ''}` : '';
  const build = `${target.build.freeThreaded ? 't' : ''}${target.build.debug ? 'd' : ''}`;
  return `${implementation}${major}${minor}${build}${implementation === 'cp' ? wide : ''}`;
}
