import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';

/**
 * The version of setuptools whose behaviour stands for the target: the one that its last release came with, which still
 * knows `setup.py install`. Scripts see it as `setuptools.__version__`.
 */
export function setuptoolsVersion(target: PythonTarget): string {
  if (!atLeast(target, 3, 0)) return '41.2.0';
  if (!atLeast(target, 3, 7)) return '40.6.2';
  if (!atLeast(target, 3, 8)) return '47.1.0';
  if (!atLeast(target, 3, 9)) return '56.0.0';
  return atLeast(target, 3, 10) ? '65.5.0' : '58.1.0';
}

/** Whether that setuptools is at least `major`. */
export function setuptoolsSince(target: PythonTarget, major: number): boolean {
  return Number.parseInt(setuptoolsVersion(target), 10) >= major;
}
