import type { EngineFunction, FunctionTable } from '../model/engine-function.ts';

type Room = 'files' | 'compilers' | 'commands' | 'setuptools';

const ROOMS: Readonly<Record<Room, () => Promise<FunctionTable>>> = {
  files: async () => (await import('../files/functions.ts')).fileFunctions,
  compilers: async () => (await import('../compilers/functions.ts')).compilerFunctions,
  commands: async () => (await import('../commands/functions.ts')).commandFunctions,
  setuptools: async () => (await import('../commands/setuptools/functions.ts')).setuptoolsFunctions,
};

/** Which room knows the functions of a module; methods (of commands, of the distribution) are in none. */
const ROOMS_OF_MODULE: Readonly<Record<string, readonly Room[]>> = {
  'distutils.command.install_egg_info': ['commands'],
  'distutils.archive_util': ['files'],
  'distutils.dep_util': ['files'],
  'distutils.dir_util': ['files'],
  'distutils.extension': ['commands'],
  'distutils.fancy_getopt': ['commands'],
  'distutils.file_util': ['files'],
  'distutils.filelist': ['files'],
  'distutils.spawn': ['files'],
  'distutils.util': ['commands', 'files'],
  'distutils.ccompiler': ['compilers'],
  'distutils.cygwinccompiler': ['compilers'],
  'distutils.msvc9compiler': ['compilers'],
  'distutils.msvccompiler': ['compilers'],
  'distutils._msvccompiler': ['compilers'],
  'distutils.sysconfig': ['compilers'],
  'distutils.unixccompiler': ['compilers'],
  setuptools: ['setuptools'],
  pkg_resources: ['setuptools'],
};

const loaded = new Map<Room, FunctionTable>();

async function tableOf(room: Room): Promise<FunctionTable> {
  const known = loaded.get(room);
  if (known !== undefined) return known;
  const table = await ROOMS[room]();
  loaded.set(room, table);
  return table;
}

/** The engine's function for a Python path, or undefined. */
export async function engineFunction(path: string): Promise<EngineFunction | undefined> {
  // `distutils.util.get_platform`, and `distutils.fancy_getopt.FancyGetopt.getopt` too.
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    for (const room of ROOMS_OF_MODULE[path.slice(0, end)] ?? []) {
      const table = await tableOf(room);
      if (Object.hasOwn(table, path)) return table[path];
    }
  }
  return undefined;
}
