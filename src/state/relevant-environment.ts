import type { Environment } from '../host/environment.ts';
import type { CompilerFamily } from '../plan/step.ts';
import { withoutRoot } from './command-template.ts';

/**
 * Variables that change what a tool makes, beyond its command line. Where a tool is found (PATH, COMPILER_PATH) is part
 * of its identity instead. Values are recorded, so no variable stands here that may hold a secret.
 */
const GNU: readonly string[] = [
  'CPATH',
  'C_INCLUDE_PATH',
  'CPLUS_INCLUDE_PATH',
  'OBJC_INCLUDE_PATH',
  'OBJCPLUS_INCLUDE_PATH',
  'LIBRARY_PATH',
  'LD_RUN_PATH',
  'LD_LIBRARY_PATH',
  'GCC_EXEC_PREFIX',
  'COMPILER_PATH',
  'SOURCE_DATE_EPOCH',
  'GCC_COMPARE_DEBUG',
  'COLLECT_NO_DEMANGLE',
  'LDEMULATION',
  'GNUTARGET',
  'CCC_OVERRIDE_OPTIONS',
  'CL_CONFIG',
  'MACOSX_DEPLOYMENT_TARGET',
  'IPHONEOS_DEPLOYMENT_TARGET',
  'SDKROOT',
  'ARCHFLAGS',
  'ZERO_AR_DATE',
  'CCACHE_COMPILER',
  'CCACHE_PREFIX',
  'CCACHE_SLOPPINESS',
];
const MSVC: readonly string[] = ['INCLUDE', 'EXTERNAL_INCLUDE', 'LIB', 'LIBPATH', 'CL', '_CL_', 'LINK', '_LINK_', 'VSCMD_ARG_TGT_ARCH'];
const OTHER: readonly string[] = [...GNU, ...MSVC, 'SWIG_LIB', 'SWIG_FEATURES', 'PYTHONPATH', 'PYTHONHASHSEED'];

/** By name, each once. */
const BY_FAMILY: Readonly<Record<CompilerFamily, readonly string[]>> = {
  gnu: GNU.toSorted(),
  msvc: MSVC.toSorted(),
  borland: OTHER.toSorted(),
  other: OTHER.toSorted(),
};

/** Those that are set, by name, in the order of their names. */
export function relevantEnvironment(environment: Environment, family: CompilerFamily): readonly (readonly [name: string, value: string])[] {
  return BY_FAMILY[family].flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** What was last found of an environment. */
interface KnownText {
  readonly family: CompilerFamily;
  readonly root: string;
  readonly text: string;
}

/** Hundreds of compiles in a row have the same one. */
const lastTexts = new WeakMap<Environment, KnownText>();

/**
 * The same as a record holds it: JSON pairs, in which the folder of the project stands as such.
 * @param environment nobody changes it afterwards
 * @param root absolute path of the project
 */
export function environmentText(environment: Environment, family: CompilerFamily, root: string): string {
  const known = lastTexts.get(environment);
  if (known?.family === family && known.root === root) return known.text;
  const text = JSON.stringify(relevantEnvironment(environment, family).map(([name, value]) => [name, withoutRoot(value, root)]));
  lastTexts.set(environment, { family, root, text });
  return text;
}
