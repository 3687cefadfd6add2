import { EngineError } from '../errors/engine-error.ts';
import type { Environment } from '../host/environment.ts';
import { atLeast } from './python-target.ts';
import type { PythonTarget } from './python-target.ts';

/** What Visual Studio's prompt is set to build for. Source: distutils/util.py: get_platform. */
const VISUAL_STUDIO_TARGETS: Readonly<Record<string, string>> = { x86: 'win32', x64: 'win-amd64', arm: 'win-arm32' };

/** `distutils.util.get_platform()`: what is built for; names build folders (`lib.linux-x86_64-3.8`). */
export function getPlatform(target: PythonTarget, environment: Environment): string {
  if (target.osName === 'nt' && atLeast(target, 3, 8)) {
    const wanted = environment['VSCMD_ARG_TGT_ARCH'];
    if (wanted !== undefined && Object.hasOwn(VISUAL_STUDIO_TARGETS, wanted)) return VISUAL_STUDIO_TARGETS[wanted] as string;
  }
  return getHostPlatform(target, environment);
}

/**
 * `distutils.util.get_host_platform()` (2.7 to 3.7: `get_platform`): what is built on.
 * @throws EngineError ValueError for a set of macOS architectures that has no name
 */
export function getHostPlatform(target: PythonTarget, environment: Environment): string {
  if (target.osName === 'nt') return windowsPlatform(target);
  const given = environment['_PYTHON_HOST_PLATFORM'];
  if (given !== undefined) return given;
  if (target.osName !== 'posix' || target.uname.system === '') return target.platform;

  let system = target.uname.system.toLowerCase().replaceAll('/', '');
  let { release } = target.uname;
  let machine = target.uname.machine.replaceAll(' ', '_').replaceAll('/', '-');
  if (system.startsWith('linux')) return `${system}-${machine}`;
  if (system.startsWith('sunos')) {
    if ((release[0] ?? '') >= '5') {
      system = 'solaris';
      release = `${Number(release[0]) - 3}.${release.slice(2)}`;
      machine += `.${target.build.pointerBits}bit`;
    }
  } else if (system.startsWith('irix') && !atLeast(target, 3, 7)) {
    return `${system}-${release}`;
  } else if (system.startsWith('aix')) {
    // 3.9 and later ask lslpp for the level of bos.rte; the interpreter did that when it was recorded.
    return atLeast(target, 3, 9) ? target.platformTag : `${system}-${target.uname.version}.${release}`;
  } else if (system.startsWith('cygwin')) {
    system = 'cygwin';
    release = /^[\d.]+/.exec(release)?.[0] ?? release;
  } else if (system.startsWith('darwin')) {
    return macPlatform(target, system, release, machine);
  }
  return `${system}-${release}-${machine}`;
}

function windowsPlatform(target: PythonTarget): string {
  const words = target.versionText.toLowerCase();
  if (!atLeast(target, 3, 7)) {
    const bits = / bit \(([^)]*)\)/.exec(words)?.[1];
    return bits === 'amd64' ? 'win-amd64' : bits === 'itanium' ? 'win-ia64' : target.platform;
  }
  if (words.includes('amd64')) return 'win-amd64';
  if (atLeast(target, 3, 8) && words.includes('(arm)')) return 'win-arm32';
  if (atLeast(target, 3, 8) && words.includes('(arm64)')) return 'win-arm64';
  return target.platform;
}

/** By sorted architectures of a universal build. Source: _osx_support.py: get_platform_osx. */
const UNIVERSAL_MACHINES: Readonly<Record<string, string>> = {
  'arm64 x86_64': 'universal2',
  'i386 ppc': 'fat',
  'i386 x86_64': 'intel',
  'i386 ppc x86_64': 'fat3',
  'ppc64 x86_64': 'fat64',
  'i386 ppc ppc64 x86_64': 'universal',
};

/**
 * The system version counts as what MACOSX_DEPLOYMENT_TARGET says: one compiles and links as if on that.
 *
 * Differs: the version of the running system, which the original reads from SystemVersion.plist, only decides there whether
 * fat binaries are possible (10.4 and later); here they always are. Without a deployment target it is taken from the record's tag.
 */
function macPlatform(target: PythonTarget, system: string, release: string, machine: string): string {
  const recorded = /^macosx-([\d.]+)-/.exec(target.platformTag)?.[1] ?? '';
  const deployment = String(target.configVars['MACOSX_DEPLOYMENT_TARGET'] ?? '') || recorded;
  if (deployment === '') return `${system}-${release}-${machine}`;
  const flags = String(target.configVars['_OSX_SUPPORT_INITIAL_CFLAGS'] ?? target.configVars['CFLAGS'] ?? '');
  return `macosx-${deployment}-${macMachine(target, flags, machine)}`;
}

function macMachine(target: PythonTarget, flags: string, machine: string): string {
  if (flags.includes('-arch')) {
    const architectures = [...new Set(Array.from(flags.matchAll(/-arch\s+(\S+)/g), (match) => match[1] as string))].sort();
    if (architectures.length === 1) return architectures[0] as string;
    const name = UNIVERSAL_MACHINES[architectures.join(' ')];
    if (name !== undefined && (name !== 'universal2' || atLeast(target, 3, 8))) return name;
    const words = architectures.map((one) => `'${one}'`).join(', ');
    throw new EngineError('ValueError', `Don't know machine value for archs=(${words})`, { code: 'unknown-architectures' });
  }
  const wide = target.build.pointerBits === 64;
  if (machine === 'i386') return wide ? 'x86_64' : machine;
  if (machine === 'PowerPC' || machine === 'Power_Macintosh') return wide ? 'ppc64' : 'ppc';
  return machine;
}
