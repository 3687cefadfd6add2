import { EngineError } from '../errors/engine-error.ts';
import { atLeast, type PythonTarget } from './python-target.ts';

/**
 * @throws EngineError, code `unsupported-interpreter`, for a version that the stand-ins do not run on
 */
export function refuseUnsupported(target: PythonTarget): void {
  if (atLeast(target, 3, 6) || (target.versionInfo[0] === 2 && target.versionInfo[1] === 7)) return;
  throw new EngineError('DistutilsPlatformError', `Python ${target.version} is not supported ('${target.executable}')`, {
    code: 'unsupported-interpreter',
    hint: 'use Python 2.7, or 3.6 or later',
  });
}
