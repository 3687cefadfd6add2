import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { systemClock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import { RealDisk } from '../host/real-disk.ts';
import { hashAhead } from '../state/hash-ahead.ts';
import { readByteCodeAhead, readByteCodeIndexAhead } from '../state/byte-code-pack.ts';
import { forgetAllAhead } from '../state/made-ahead.ts';
import { readStateAhead } from '../state/read-state.ts';
import { readStatCacheAhead } from '../state/stat-cache.ts';
import { BYTE_CODE_INDEX } from '../state/state-files.ts';
import { loadEngineClass } from './engine-classes.ts';
import { engineFunction } from './functions.ts';

const BUILD = ['build', 'build_py', 'build_ext', 'build_scripts'];
const INSTALL = ['install', ...BUILD, 'install_lib', 'install_data', 'install_egg_info', 'install_scripts'];
/** What a word of the command line leads to, in the order in which it is needed. */
const LEADS_TO: ReadonlyMap<string, readonly string[]> = new Map([
  ['build', BUILD],
  ['build_py', ['build_py']],
  ['build_ext', ['build_ext']],
  ['install', INSTALL],
  ['install_lib', ['install_lib', ...BUILD.slice(1)]],
]);
const WITH_SETUPTOOLS: ReadonlyMap<string, readonly string[]> = new Map([['install_egg_info', ['egg_info', 'sdist']]]);

/** Files of a build state that an installation reads. */
const KEPT_FILES: Readonly<Record<string, (disk: Disk, path: string) => void>> = {
  state: readStateAhead,
  'stat-cache': readStatCacheAhead,
  [BYTE_CODE_INDEX]: readByteCodeIndexAhead,
  'byte-code': readByteCodeAhead,
};

/** What a run is likely to need. Nothing depends on it: what was not foreseen is loaded or asked for when it is needed. */
export interface Foreseen {
  readonly commands: readonly string[];
  readonly setuptools: boolean;
}

/** @param script path of the setup script; undefined where it finds no setuptools */
export function foresee(args: readonly string[], script: string | undefined): Foreseen {
  const setuptools = script !== undefined && mentionsSetuptools(script);
  const commands = args.flatMap((word) => LEADS_TO.get(word) ?? []);
  const others = setuptools ? commands.flatMap((name) => WITH_SETUPTOOLS.get(name) ?? []) : [];
  return { commands: [...new Set([...commands, ...others])], setuptools };
}

export interface PreloadOptions {
  /** Folder of a build state, if there is one. */
  readonly kept: string | undefined;
  /** Absolute path of the folder of the project. */
  readonly project: string;
  /** Aborted when nobody will ask for anything any more. */
  readonly over: AbortSignal;
}

/** Loads what was foreseen, while the interpreter starts, which takes longer. */
export async function preload({ commands, setuptools }: Foreseen, { kept, project, over }: PreloadOptions): Promise<void> {
  if (commands.length === 0) return;
  over.addEventListener('abort', forgetAllAhead, { once: true });
  const disk = new RealDisk();
  const room = setuptools ? 'setuptools' : 'distutils';
  const classes = [
    'distutils.cmd.Command',
    ...(setuptools ? ['setuptools.dist.Distribution'] : []),
    ...commands.map((name) => `${room}.command.${name}.${name}`),
  ];
  const loads = [
    ...(setuptools ? [async () => engineFunction('setuptools.loaded')] : []),
    ...classes.map((path) => async () => loadEngineClass(path)),
    async () => import('./open-executor.ts'),
    ...(commands.includes('build_ext') ? [async () => engineFunction('distutils.ccompiler.new_compiler')] : []),
    ...(kept === undefined
      ? []
      : Object.entries(KEPT_FILES).map(
          ([name, read]) =>
            async () =>
              read(disk, join(kept, name)),
        )),
  ];
  for (const load of loads) {
    await load();
    // The interpreter may have said what it is.
    await yieldToEvents();
  }
  if (kept === undefined) return;
  const [state, statCache] = [join(kept, 'state'), join(kept, 'stat-cache')];
  for (const _ of hashAhead({ disk, clock: systemClock, state, statCache, root: project, separator: sep })) {
    if (over.aborted) return;
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
