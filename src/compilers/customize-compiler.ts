import { EngineError } from '../errors/engine-error.ts';
import { environmentVariable } from '../files/environment-variable.ts';
import { findExecutable } from '../files/find-executable.ts';
import { hasDebianDistutils } from '../interpreter/debian.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callWithKeywords, requireAttribute, setAttribute } from '../model/attributes.ts';
import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { plain, pyType, truthy, type Handle, type Value } from '../model/values.ts';
import { configVariables, readConfigVariables } from './config-variables.ts';
import { customizeOsxVariables } from './osx-support.ts';

/**
 * Gives a compiler of the Unix family the programs and flags that the interpreter was built with, and those of the
 * environment. Other families are left alone. Source: distutils/sysconfig.py: customize_compiler.
 */
export async function customizeCompiler(engine: Engine, compiler: EngineObject | Handle): Promise<void> {
  if (plain((await requireAttribute(compiler, 'compiler_type', engine)) as Value) !== 'unix') return;
  if (engine.target.platform === 'darwin') await customizeForOsx(engine);
  const commands = await commandsOf(engine);
  await callWithKeywords(compiler, 'set_executables', commands.executables, engine);
  await setAttribute(compiler, 'shared_lib_extension', commands.sharedExtension, engine);
}

const MARK = 'CUSTOMIZED_OSX_COMPILER';

async function customizeForOsx(engine: Engine): Promise<void> {
  const [done = null] = await readConfigVariables(engine, MARK);
  if (done !== null) return;
  const table = engine.script.patched('distutils.sysconfig.get_config_vars')
    ? ((await engine.script.call('distutils.sysconfig.get_config_vars', [])) as Map<Value, Value>)
    : configVariables(engine);
  customizeOsxVariables(table, {
    environment: (name) => environmentVariable(engine, name),
    findExecutable: (name) => findExecutable(engine, name),
  });
  table.set(MARK, 'True');
}

interface Commands {
  readonly executables: ReadonlyMap<string, Value>;
  readonly sharedExtension: Value;
}

async function commandsOf(engine: Engine): Promise<Commands> {
  const { target } = engine;
  const two = !atLeast(target, 3, 0);
  const [cc = null, cxx = null, opt = null, cflags = null, ccshared = null, ldshared = null, suffix = null, ar = null, arflags = null] =
    await readConfigVariables(engine, 'CC', 'CXX', 'OPT', 'CFLAGS', 'CCSHARED', 'LDSHARED', two ? 'SO' : 'SHLIB_SUFFIX', 'AR', 'ARFLAGS');
  const environment = (name: string): string | undefined => environmentVariable(engine, name);
  const joined = (...parts: readonly Value[]): string => join(engine, parts);

  const configured = await configuredFlags(engine);
  const ofDebian2 = two ? configured : undefined;
  let compiler = cc;
  let linker = ldshared;
  const newCompiler = environment('CC');
  if (newCompiler !== undefined) {
    // On macOS the linker is the compiler.
    if (target.platform === 'darwin' && environment('LDSHARED') === undefined && text(engine, ldshared).startsWith(text(engine, cc))) {
      linker = newCompiler + text(engine, ldshared).slice(text(engine, cc).length);
    }
    compiler = newCompiler;
  }
  linker = environment('LDSHARED') ?? linker;
  let preprocessor = environment('CPP') ?? `${text(engine, compiler)} -E`;
  let flags: Value = cflags;
  const ldflags = environment('LDFLAGS') ?? configured?.ldflags;
  const ownFlags = environment('CFLAGS') ?? configured?.cflags;
  const cppflags = environment('CPPFLAGS') ?? configured?.cppflags;
  if (ldflags !== undefined) linker = joined(linker, ldflags);
  if (ownFlags !== undefined) {
    if (ofDebian2 !== undefined) {
      flags = joined(...[environment('BASECFLAGS') ?? ofDebian2.base, ownFlags, ofDebian2.extra].filter(truthy));
    } else {
      const replaces = atLeast(target, 3, 0) && !atLeast(target, 3, 7) && environment('CFLAGS') !== undefined;
      flags = joined(replaces ? opt : flags, ownFlags);
    }
    linker = joined(linker, ownFlags);
  }
  if (cppflags !== undefined) {
    preprocessor = joined(preprocessor, cppflags);
    flags = joined(flags, cppflags);
    linker = joined(linker, cppflags);
  }
  const archiver = joined(environment('AR') ?? ar, environment('ARFLAGS') ?? arflags);
  const command = joined(compiler, flags);
  return {
    executables: new Map<string, Value>([
      ['preprocessor', preprocessor],
      ['compiler', command],
      ['compiler_so', joined(command, ccshared)],
      ['compiler_cxx', environment('CXX') ?? cxx],
      ['linker_so', ofDebian2 === undefined ? linker : joined(linker, ccshared)],
      ['linker_exe', compiler],
      ['archiver', archiver],
    ]),
    sharedExtension: suffix,
  };
}

interface ConfiguredFlags {
  readonly cppflags: Value | undefined;
  readonly cflags: Value | undefined;
  readonly ldflags: Value | undefined;
  /** What stands before and behind the compiler's flags on Python 2. */
  readonly base: Value;
  readonly extra: Value;
}

/**
 * Flags that Debian's interpreters were configured with, which harden what is built: where the environment has none of that kind.
 * Source: distutils/sysconfig.py of python3-distutils and of Debian's 2.7.
 */
async function configuredFlags(engine: Engine): Promise<ConfiguredFlags | undefined> {
  if (!hasDebianDistutils(engine.target)) return undefined;
  const [cppflags = null, cflags = null, ldflags = null, base = null, extra = null] = await readConfigVariables(
    engine,
    'CONFIGURE_CPPFLAGS',
    'CONFIGURE_CFLAGS',
    'CONFIGURE_LDFLAGS',
    'BASECFLAGS',
    'EXTRA_CFLAGS',
  );
  const given = (flags: Value): Value | undefined => (truthy(flags) ? flags : undefined);
  return { cppflags: given(cppflags), cflags: given(cflags), ldflags: given(ldflags), base, extra };
}

/** `a + ' ' + b`. */
function join(engine: Engine, parts: readonly Value[]): string {
  return parts.map((part) => text(engine, part)).join(' ');
}

/** A variable that an interpreter does not have (one of Windows, asked for a Unix compiler) is None there. */
function text(engine: Engine, value: Value): string {
  const inner = plain(value);
  if (typeof inner === 'string') return inner;
  throw new EngineError('TypeError', `unsupported operand type(s) for +: '${pyType(value)}' and 'str'`, {
    hint: `this Python (${engine.target.version}) does not say how it was compiled`,
  });
}
