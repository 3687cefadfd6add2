import type { PythonTarget } from '../interpreter/python-target.ts';

/**
 * The encoding in which a Python prints that writes to a file or a pipe, where it may be another one than UTF-8: on Windows the code page.
 * Python 2 prints the bytes that it has.
 */
export function outputEncoding(target: PythonTarget, environment: Readonly<Record<string, string | undefined>>): string | undefined {
  if (target.osName !== 'nt' || target.versionInfo[0] < 3) return undefined;
  const given = environment['PYTHONIOENCODING']?.split(':')[0] ?? '';
  return given === '' ? target.localeEncoding : given;
}
