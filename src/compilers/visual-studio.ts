import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { environmentVariable } from '../files/environment-variable.ts';
import type { Engine } from '../model/engine.ts';
import { Handle, plain, pyStr, type Value } from '../model/values.ts';

/** Variables of a Visual Studio prompt, names in lower case: `path`, `include`, `lib` and the rest. */
export type VcEnvironment = ReadonlyMap<string, string>;

/** The function of the script's Python that finds Visual Studio: it reads the registry and runs `vcvarsall.bat`. */
export interface VcFinder {
  readonly module: string;
  readonly name: string;
  readonly args: readonly Value[];
  /** Where it looks, for who must mend it. */
  readonly places: readonly string[];
}

/**
 * The environment that a compiler of Visual Studio needs. Throws DistutilsPlatformError where there is none.
 * Sources: distutils/_msvccompiler.py: _get_vc_env; distutils/msvc9compiler.py: query_vcvarsall.
 */
export async function findVcEnvironment(engine: Engine, finder: VcFinder): Promise<VcEnvironment> {
  const path = `${finder.module}.${finder.name}`;
  let message = 'Unable to find vcvarsall.bat';
  if (engine.script.attached && (await engine.script.import(finder.module, finder.name)) instanceof Handle) {
    try {
      const found = plain(await engine.script.call(path, finder.args));
      if (found instanceof Map) return new Map([...found].map(([name, value]) => [pyStr(name).toLowerCase(), pyStr(value)]));
    } catch (error) {
      // Told with the places where it was looked for.
      if (!isPythonError(error, 'DistutilsPlatformError')) throw error;
      message = error.message;
    }
  }
  throw new EngineError('DistutilsPlatformError', message, {
    code: 'missing-compiler',
    hint: `looked for Visual Studio in ${finder.places.join(', ')}: install its C++ build tools, or set DISTUTILS_USE_SDK=1 and MSSdk=1 in a developer prompt`,
  });
}

/** The environment of the script itself, which somebody has set up. */
export function ownVcEnvironment(engine: Engine): VcEnvironment {
  const own = new Map<string, string>();
  for (const [name, value] of Object.entries(engine.environment)) if (value !== undefined) own.set(name.toLowerCase(), value);
  return own;
}

/** Places where Visual Studio 2015 and later say that they are. */
export function modernPlaces(engine: Engine): readonly string[] {
  const root = environmentVariable(engine, 'ProgramFiles(x86)') ?? environmentVariable(engine, 'ProgramFiles');
  return [
    ...(root === undefined ? [] : [`${root}\\Microsoft Visual Studio\\Installer\\vswhere.exe`]),
    'the registry (HKLM\\Software\\Microsoft\\VisualStudio\\SxS\\VC7)',
  ];
}

/** Places where an older one is looked for. @param version `9.0` */
export function oldPlaces(version: string): readonly string[] {
  return [
    `the registry (Software\\Microsoft\\VisualStudio\\${version}\\Setup\\VC)`,
    `the registry (Software\\Microsoft\\VCExpress\\${version}\\Setup\\VC)`,
    `the variable VS${version.replace('.', '')}COMNTOOLS`,
  ];
}
