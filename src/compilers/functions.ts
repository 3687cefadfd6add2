import { parseMakefile } from '../grammar/makefile-variables.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { EngineObject } from '../model/engine-object.ts';
import type { FunctionTable } from '../model/engine-function.ts';
import { noAttribute, pathText, pathTextOrNull } from '../model/protocols.ts';
import { Handle, plain, truthy, type Value } from '../model/values.ts';
import { configVariables, readConfigVariables } from './config-variables.ts';
import { customizeCompiler } from './customize-compiler.ts';
import { libraryOptions } from './library-options.ts';
import { runtimeLibraries } from './microsoft-runtime.ts';
import { defaultCompiler, describeCompilers, newCompiler } from './new-compiler.ts';
import { preprocessorOptions } from './preprocessor-options.ts';
import { configHeader, pythonInclude, pythonLibrary, pythonVersion } from './python-folders.ts';

type CompilerValue = EngineObject | Handle;

const SYSCONFIG = 'distutils.sysconfig';

/** What scripts call of distutils' modules for compilers and of `distutils.sysconfig`, by Python path. */
export const compilerFunctions: FunctionTable = {
  'distutils.ccompiler.gen_preprocess_options': async (engine, macros, includeDirs) =>
    preprocessorOptions(engine, macros as Value, includeDirs as Value),
  'distutils.ccompiler.gen_lib_options': async (engine, compiler, libraryDirs, runtimeLibraryDirs, libraries) =>
    libraryOptions(engine, compiler as CompilerValue, libraryDirs as Value, runtimeLibraryDirs as Value, libraries as Value),
  'distutils.ccompiler.get_default_compiler': (engine, osName = null, platform = null) =>
    defaultCompiler(engine.target, textOr(osName, engine.target.osName), textOr(platform, engine.target.platform)),
  'distutils.ccompiler.new_compiler': async (engine, platform = null, compiler = null, _verbose = 0, dryRun = 0, force = 0) =>
    newCompiler(engine, { platform: platform as Value, compiler: compiler as Value, dryRun: dryRun as Value, force: force as Value }),
  'distutils.ccompiler.show_compilers': async (engine) => {
    for (const line of await describeCompilers(engine)) engine.print(line);
    return null;
  },
  'distutils.sysconfig.customize_compiler': async (engine, compiler) => {
    if (!(compiler instanceof EngineObject || compiler instanceof Handle)) throw noAttribute(compiler, 'compiler_type');
    await customizeCompiler(engine, compiler as CompilerValue);
    return null;
  },
  'distutils.sysconfig.get_config_vars': (engine, ...names) => {
    const table = configVariables(engine);
    return names.length === 0 ? table : names.map((name) => table.get(plain(name as Value)) ?? null);
  },
  'distutils.sysconfig.get_config_var': async (engine, name) => (await readConfigVariables(engine, pathText(name)))[0] ?? null,
  'distutils.sysconfig.get_python_version': (engine) => pythonVersion(engine),
  'distutils.sysconfig.get_python_inc': async (engine, platformSpecific = 0, prefix = null) => {
    const platform = truthy(platformSpecific);
    return pythonInclude(engine, platform, pathTextOrNull(prefix ?? (await changedPrefix(engine, platform, true))));
  },
  'distutils.sysconfig.get_python_lib': async (engine, platformSpecific = 0, standard = 0, prefix = null) => {
    const platform = truthy(platformSpecific);
    const given = pathTextOrNull(prefix ?? (await changedPrefix(engine, platform, truthy(standard))));
    return pythonLibrary(engine, platform, truthy(standard), given);
  },
  'distutils.sysconfig.get_config_h_filename': (engine) => configHeader(engine),
  'distutils.sysconfig.parse_makefile': (engine, filename) =>
    parseMakefile(engine.view.readText(pathText(filename)), {
      environment: engine.environment,
      versionInfo: engine.target.versionInfo,
      filename: pathText(filename),
    }),
  'distutils.cygwinccompiler.get_msvcr': (engine) => runtimeLibraries(engine.target),
};

/** `PREFIX` or one of its like, where the script has changed it: extensions are then built for a Python that lies elsewhere. */
async function changedPrefix(engine: Engine, platformSpecific: boolean, base: boolean): Promise<Value> {
  const name = `${base && atLeast(engine.target, 3, 0) ? 'BASE_' : ''}${platformSpecific ? 'EXEC_' : ''}PREFIX`;
  return engine.script.patched(`${SYSCONFIG}.${name}`) ? ((await engine.script.get(SYSCONFIG, name)) ?? null) : null;
}

function textOr(value: unknown, fallback: string): string {
  return pathTextOrNull(value) ?? fallback;
}
