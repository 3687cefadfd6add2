import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';

/** The first format that the target's version does not know, or null. Source: distutils/archive_util.py: check_archive_formats. */
export function unknownArchiveFormat(target: PythonTarget, names: readonly string[]): string | null {
  const known = ['gztar', 'bztar', ...(atLeast(target, 3, 0) ? ['xztar'] : []), 'ztar', 'tar', 'zip'];
  return names.find((name) => !known.includes(name)) ?? null;
}
