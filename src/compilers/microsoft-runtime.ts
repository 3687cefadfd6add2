import { EngineError } from '../errors/engine-error.ts';
import { errorText } from '../errors/os-error.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { configHeader } from './python-folders.ts';

/** `MSC v.1500` of `sys.version`: what Microsoft's compiler calls itself; undefined for a Python that another one made. */
export function microsoftVersion(target: PythonTarget): string | undefined {
  return /MSC v\.(.{4})/.exec(target.versionText)?.[1];
}

const RUNTIMES: Readonly<Record<string, string>> = { 1300: 'msvcr70', 1310: 'msvcr71', 1400: 'msvcr80', 1500: 'msvcr90', 1600: 'msvcr100' };

/**
 * The C runtime that an extension must link with, to share that of the interpreter. Throws ValueError for a version that has
 * none known. Source: distutils/cygwinccompiler.py: get_msvcr.
 *
 * Differs: nothing for compilers since 2015 (1900), whose runtime is part of Windows, while the original knows none of them and
 * so cannot be used with any Python since 3.5.
 */
export function runtimeLibraries(target: PythonTarget): string[] {
  const version = microsoftVersion(target);
  if (version === undefined || Number(version) >= 1900) return [];
  const library = version === '1600' && !atLeast(target, 3, 0) ? undefined : RUNTIMES[version];
  if (library === undefined) throw new EngineError('ValueError', `Unknown MS Compiler version ${version} `);
  return [library];
}

/** Whether `pyconfig.h` knows gcc, and how that is known. Source: distutils/cygwinccompiler.py: check_config_h. */
export function checkConfigHeader(engine: Engine): { readonly status: 'ok' | 'not ok' | 'uncertain'; readonly details: string } {
  if (engine.target.versionText.includes('GCC')) return { status: 'ok', details: "sys.version mentions 'GCC'" };
  const file = configHeader(engine);
  try {
    const known = engine.view.readText(file).includes('__GNUC__');
    return known
      ? { status: 'ok', details: `'${file}' mentions '__GNUC__'` }
      : { status: 'not ok', details: `'${file}' does not mention '__GNUC__'` };
  } catch (error) {
    return { status: 'uncertain', details: `couldn't read '${file}': ${errorText(error)}` };
  }
}
