import { readFileSync } from 'node:fs';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { loadEngineClass } from './engine-classes.ts';
import { engineFunction } from './functions.ts';

const BUILD = ['build', 'build_py', 'build_ext'];
const INSTALL = ['install', ...BUILD, 'install_lib', 'install_egg_info', 'install_scripts'];
/** What a word of the command line leads to, in the order in which it is needed. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  build: BUILD,
  build_py: ['build_py'],
  build_ext: ['build_ext'],
  install: INSTALL,
  install_lib: ['install_lib', ...BUILD.slice(1)],
};
const WITH_SETUPTOOLS: Readonly<Record<string, readonly string[]>> = { install_egg_info: ['egg_info', 'sdist'] };

/**
 * Loads what the command line will need while the interpreter starts, which takes longer. Nothing depends on it: what was
 * not foreseen is loaded when it is needed.
 */
export async function preload(args: readonly string[], script: string | undefined): Promise<void> {
  const commands = [...new Set(args.flatMap((word) => LEADS_TO[word] ?? []))];
  if (commands.length === 0) return;
  const setuptools = script !== undefined && mentionsSetuptools(script);
  const paths = ['distutils.cmd.Command', ...(setuptools ? ['setuptools.dist.Distribution'] : [])];
  for (const name of commands) {
    for (const each of setuptools ? [name, ...(WITH_SETUPTOOLS[name] ?? [])] : [name]) {
      paths.push(`${setuptools ? 'setuptools' : 'distutils'}.command.${each}.${each}`);
    }
  }
  const loads = [
    ...(setuptools ? [async () => engineFunction('setuptools.loaded')] : []),
    ...paths.map((path) => async () => loadEngineClass(path)),
    async () => import('./open-executor.ts'),
    ...(commands.includes('build_ext') ? [async () => engineFunction('distutils.ccompiler.new_compiler')] : []),
  ];
  for (const load of loads) {
    await load();
    // The interpreter may have said what it is.
    await yieldToEvents();
  }
}

function mentionsSetuptools(script: string): boolean {
  try {
    return readFileSync(script, 'latin1').includes('setuptools');
  } catch {
    return false;
  }
}
