import type { PythonTarget } from '../../interpreter/python-target.ts';
import { shortVersion } from '../../interpreter/python-target.ts';

/** The variables of environment markers, for the target. Source: packaging/markers.py: default_environment. */
export function markerEnvironment(target: PythonTarget, extra?: string): Readonly<Record<string, string>> {
  const python3 = target.versionInfo[0] >= 3;
  const { uname, implementation } = target;
  return {
    implementation_name: python3 ? implementation.name : '',
    implementation_version: python3 ? target.version : '0',
    os_name: target.osName,
    platform_machine: uname.machine,
    platform_release: uname.release,
    platform_system: uname.system,
    platform_version: uname.version,
    python_full_version: target.version,
    platform_python_implementation:
      implementation.name === 'cpython' ? 'CPython' : implementation.name === 'pypy' ? 'PyPy' : implementation.name,
    python_version: shortVersion(target),
    sys_platform: target.platform,
    ...(extra === undefined ? {} : { extra }),
  };
}
