import { osPath } from '../grammar/os-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { plain, pyStr, type Value } from '../model/values.ts';
import { pythonBuild } from './python-build.ts';
import { pythonInclude, pythonLibrary, pythonMakefile, pythonVersion } from './python-folders.ts';

/** Names that sysconfig adds to those of the Makefile, and that distutils' own table (before 3.10) has not. */
const OF_SYSCONFIG = new Set([
  'py_version',
  'py_version_short',
  'py_version_nodot',
  'py_version_nodot_plat',
  'installed_base',
  'base',
  'installed_platbase',
  'platbase',
  'projectbase',
  'platlibdir',
  'abiflags',
  'userbase',
  'implementation',
  'implementation_lower',
  'winver',
  'TZPATH',
  'SO',
  'srcdir',
  'prefix',
  'exec_prefix',
]);

/** Makefile variables that bear a name of sysconfig's own. */
const OF_BOTH = new Set(['TZPATH', 'prefix', 'exec_prefix', 'srcdir']);

type Recorded = Engine['target']['configVars'];

const tables = new WeakMap<Engine, { readonly table: Map<Value, Value>; source: Recorded }>();

/**
 * `distutils.sysconfig.get_config_vars()`: the table itself, which lives as long as the run and may be changed. What the
 * script changes in its own comes with the target's variables.
 * Source: distutils/sysconfig.py, since 3.10 sysconfig.py: get_config_vars.
 */
export function configVariables(engine: Engine): Map<Value, Value> {
  const { configVars } = engine.target;
  const known = tables.get(engine);
  if (known === undefined) {
    const table = makeTable(engine);
    tables.set(engine, { table, source: configVars });
    return table;
  }
  if (known.source !== configVars) {
    for (const name of new Set([...Object.keys(known.source), ...Object.keys(configVars)])) {
      const value = configVars[name];
      if (value === known.source[name]) continue;
      if (value === undefined) known.table.delete(name);
      else known.table.set(name, value);
    }
    known.source = configVars;
  }
  return known.table;
}

function makeTable(engine: Engine): Map<Value, Value> {
  const { target } = engine;
  const recorded = Object.entries(target.configVars);
  if (atLeast(target, 3, 10)) return new Map<Value, Value>(recorded);
  const paths = osPath(target.osName);
  const table = new Map<Value, Value>(
    target.osName === 'posix' ? recorded.filter(([name]) => !OF_SYSCONFIG.has(name) || OF_BOTH.has(name)) : windowsVariables(engine),
  );
  table.set('prefix', paths.normpath(target.prefix));
  table.set('exec_prefix', paths.normpath(target.execPrefix));
  if (!atLeast(target, 3, 0)) {
    if (target.configVars['SO'] !== undefined) table.set('SO', target.configVars['SO']);
    return table;
  }
  const suffix = table.get('EXT_SUFFIX');
  if (suffix !== undefined && suffix !== null) table.set('SO', suffix);
  table.set('srcdir', sourceFolder(engine, pyStr(table.get('srcdir') ?? pythonBuild(engine).projectBase)));
  return table;
}

function windowsVariables(engine: Engine): [string, Value][] {
  const { target } = engine;
  const paths = osPath(target.osName);
  return [
    ['LIBDEST', pythonLibrary(engine, false, true)],
    ['BINLIBDEST', pythonLibrary(engine, true, true)],
    ['INCLUDEPY', pythonInclude(engine)],
    ...(atLeast(target, 3, 0) ? [['EXT_SUFFIX', target.extensionSuffix] as [string, Value]] : []),
    ...(atLeast(target, 3, 0) ? [] : [['SO', '.pyd'] as [string, Value]]),
    ['EXE', '.exe'],
    ['VERSION', pythonVersion(engine).replaceAll('.', '')],
    ['BINDIR', paths.dirname(paths.abspath(target.executable, engine.cwd))],
  ];
}

function sourceFolder(engine: Engine, recorded: string): string {
  const { target } = engine;
  const paths = osPath(target.osName);
  const makefile = paths.dirname(pythonMakefile(engine));
  const folder = target.osName !== 'posix' ? recorded : pythonBuild(engine).inSource ? paths.join(makefile, recorded) : makefile;
  return paths.abspath(folder, engine.cwd);
}

const MODULE = 'distutils.sysconfig';

/** `get_config_var(name)`. */
export async function readConfigVariable(engine: Engine, name: string): Promise<Value> {
  const reader = `${MODULE}.get_config_var`;
  if (engine.script.patched(reader)) return engine.script.call(reader, [name]);
  return (await readConfigVariables(engine, name))[0] ?? null;
}

/** `get_config_vars(*names)`: null for those that are not there; the script's where it has replaced the function. */
export async function readConfigVariables(engine: Engine, ...names: readonly string[]): Promise<Value[]> {
  if (!engine.script.patched(`${MODULE}.get_config_vars`)) return names.map((name) => configVariables(engine).get(name) ?? null);
  const values = plain((await engine.script.call(`${MODULE}.get_config_vars`, names)) as Value) as Value[];
  return [...values];
}
