import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { newerGroup } from '../files/newer.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callMethod, getAttribute } from '../model/attributes.ts';
import { EngineObject } from '../model/engine-object.ts';
import { callImported } from '../model/imported-function.ts';
import {
  append,
  concatenate,
  copyOf,
  extend,
  isList,
  isTuple,
  iterate,
  pathText,
  pathTexts,
  textFor,
  unpackPair,
} from '../model/protocols.ts';
import { Handle, Tuple, pyStr, truthy, type Value } from '../model/values.ts';
import { DEBUG, WARN } from '../plan/step.ts';
import { Extension } from '../project/extension.ts';
import { pythonLibrary } from './build-ext-folders.ts';
import { building, compilerIsScripts, makesNoSteps } from './building-group.ts';
import { BuildExtOptions } from './build-ext-options.ts';
import { compilerCall, compilerCallNamed, compilerValue } from './compiler-call.ts';
import { makeCompiler } from './make-compiler.ts';
import { objectFolder } from './object-folders.ts';
import { extensionFromTuple } from './old-style-extension.ts';
import { initFunction } from './extension-names.ts';
import { compareCodePoints } from '../grammar/code-point-order.ts';
import { inPhase } from './planning-scope.ts';
import { withoutStale } from './stale-outputs.ts';
import { addSwig, separateInterfaces, type SwigInterface } from './swig.ts';

const MODULE = 'distutils.command.build_ext';

/** An extension of ours, or one of a class that only the script knows. */
type AnyExtension = EngineObject | Handle;

/** Optional extensions that are being planned where a failure becomes a warning. */
const forgiven = new WeakSet<object>();

/** Compiles and links extension modules. Source: distutils/command/build_ext.py. */
export class BuildExt extends BuildExtOptions {
  static override readonly pythonPath: string = `${MODULE}.build_ext`;

  override async run(): Promise<void> {
    if (!truthy(this.extensions)) return;
    if (truthy(await this.distribution.has_c_libraries())) {
      const libraries = await this.get_finalized_command('build_clib');
      const names = await callMethod(libraries, 'get_library_names', [], this.$);
      extend(this.libraries, truthy(names) ? names : []);
      append(this.library_dirs, (await getAttribute(libraries, 'build_clib', this.$)) ?? null);
    }
    this.compiler = await makeCompiler(this.$, {
      module: MODULE,
      compiler: this.compiler as Value,
      verbose: this.verbose,
      dryRun: this.dry_run,
      force: this.force,
    });
    await this.setUpCompiler();
    const work = async (): Promise<void> => this.build_extensions();
    // In place, nothing is made in the build folder, and what lies there is not out of date.
    const inPlace = truthy(this.inplace);
    await inPhase(this.$, 'build', async () => (inPlace ? work() : withoutStale(this, { folder: pathText(this.build_lib) }, work)));
  }

  private async setUpCompiler(): Promise<void> {
    const tell = async (method: string, ...args: readonly Value[]): Promise<Value> => compilerCall(this.$, this.compiler, method, ...args);
    if (
      this.$.target.osName === 'nt' &&
      pyStr(this.plat_name) !== pyStr(await callImported(this.$, 'distutils.command.build_ext', 'distutils.util.get_platform'))
    ) {
      await tell('initialize', this.plat_name);
    }
    if (this.include_dirs !== null) await tell('set_include_dirs', this.include_dirs);
    if (this.define !== null) for (const macro of iterate(this.define)) await tell('define_macro', ...unpackPair(macro));
    if (this.undef !== null) for (const macro of iterate(this.undef)) await tell('undefine_macro', macro);
    if (this.libraries !== null) await tell('set_libraries', this.libraries);
    if (this.library_dirs !== null) await tell('set_library_dirs', this.library_dirs);
    if (this.rpath !== null) await tell('set_runtime_library_dirs', this.rpath);
    if (this.link_objects !== null) await tell('set_link_objects', this.link_objects);
  }

  async check_extensions_list(extensions: Value): Promise<void> {
    if (!isList(extensions)) throw new EngineError('DistutilsSetupError', "'ext_modules' option must be a list of Extension instances");
    for (let i = 0; i < extensions.length; i += 1) {
      const entry = extensions[i] as Value;
      const known = entry instanceof Handle ? await this.$.script.isInstance(entry, Extension.pythonPath) : entry instanceof Extension;
      if (!known) extensions[i] = await extensionFromTuple(this.$, entry);
    }
  }

  async get_source_files(): Promise<Value[]> {
    await this.check_extensions_list(this.extensions);
    const files: Value[] = [];
    for (const extension of iterate(this.extensions)) extend(files, await this.askExtension(extension, 'sources'));
    return files;
  }

  async get_outputs(): Promise<Value[]> {
    await this.check_extensions_list(this.extensions);
    const outputs: Value[] = [];
    for (const extension of iterate(this.extensions)) outputs.push(await this.get_ext_fullpath(await this.askExtension(extension, 'name')));
    return outputs;
  }

  async build_extensions(): Promise<void> {
    await this.check_extensions_list(this.extensions);
    if (truthy(this.parallel ?? null)) await this._build_extensions_parallel();
    else await this._build_extensions_serial();
  }

  /** Differs: extensions are planned one after the other; that their steps run side by side is the executor's business. */
  async _build_extensions_parallel(): Promise<void> {
    const workers = this.parallel;
    if (typeof workers === 'number') {
      if (workers <= 0) throw new EngineError('ValueError', 'max_workers must be greater than 0');
      this.$.jobs = workers;
    }
    await this.planExtensions();
  }

  async _build_extensions_serial(): Promise<void> {
    await this.planExtensions();
  }

  private async planExtensions(): Promise<void> {
    const filtering = atLeast(this.$.target, 3, 0);
    for (const extension of iterate(this.extensions)) {
      if (filtering && truthy(await this.askExtension(extension, 'optional'))) await this.planOptional(extension as AnyExtension);
      else await this.build_extension(extension);
    }
  }

  /** An extension whose failure is a warning. Source: build_ext._filter_build_errors. */
  private async planOptional(extension: AnyExtension): Promise<void> {
    const { script } = this.$;
    // Code of the script must meet the failure itself, as it does in the original: then we wait for it.
    const takenOver = ['build_extension', 'swig_sources', 'warn'].some((method) => script.overrides(this, method));
    const wait = takenOver || compilerIsScripts(this.$, this.compiler);
    if (!wait) forgiven.add(extension);
    try {
      await this.build_extension(extension);
      if (wait && !truthy(this.dry_run)) await this.$.flush();
    } catch (error) {
      if (!isPythonError(error, 'CCompilerError', 'DistutilsError')) throw error;
      await this.warn(failureText(await this.askExtension(extension, 'name'), (error as Error).message));
    } finally {
      forgiven.delete(extension);
    }
  }

  async build_extension(extension: Value): Promise<void> {
    const name = await this.askExtension(extension, 'name');
    const given = await this.askExtension(extension, 'sources');
    if (!isList(given) && !isTuple(given)) {
      throw new EngineError(
        'DistutilsSetupError',
        `in 'ext_modules' option (extension '${pyStr(name)}'), 'sources' must be present and must be a list of source filenames`,
        { code: 'bad-sources' },
      );
    }
    const sources: Value[] = [...iterate(given)];
    if (atLeast(this.$.target, 3, 9)) sources.sort((a, b) => compareCodePoints(pyStr(a), pyStr(b)));
    const output = pathText(await this.get_ext_fullpath(name));
    const depends = pathTexts(concatenate(sources, await this.askExtension(extension, 'depends')));

    // Differs: each object is compiled where its own sources, headers or flags changed; the original compiles all sources of
    // an extension when one of them is newer than it.
    const stale = truthy(this.force) || newerGroup(this.$.view, depends, output, 'newer');
    const fresh = `skipping '${pyStr(name)}' extension (up-to-date)`;
    if (!stale && makesNoSteps(this.$, this.compiler)) {
      this.logDebug(fresh);
      return;
    }
    const options = {
      name: pyStr(name),
      header: `building '${pyStr(name)}' extension`,
      now: stale && compilerIsScripts(this.$, this.compiler),
      saysFresh: [{ level: DEBUG, text: fresh }],
      ...(forgiven.has(extension as object) ? { failureSays: await this.failureLine(name) } : {}),
    };
    await building(this.$, options, async () => this.planExtension(extension, sources, output));
  }

  private async failureLine(name: Value): Promise<{ readonly level: typeof WARN; readonly text: string }> {
    return { level: WARN, text: `warning: ${await this.get_command_name()}: ${failureText(name, '%s')}\n` };
  }

  private async planExtension(extension: Value, before: Value[], output: string): Promise<void> {
    const sources = await this.swig_sources(before, extension);
    const macros = copyOf(await this.askExtension(extension, 'define_macros'), this.$.target.versionInfo[0]);
    for (const name of iterate(await this.askExtension(extension, 'undef_macros'))) append(macros, Tuple.of<Value>(name));
    const includeDirs = await this.askExtension(extension, 'include_dirs');
    const compileArgs = orEmpty(await this.askExtension(extension, 'extra_compile_args'));
    const objects = await compilerCallNamed(this.$, this.compiler, 'compile', [sources], {
      output_dir: await objectFolder(this.$, this.compiler, this.build_temp, {
        owner: ['build_ext', pyStr(await this.askExtension(extension, 'name'))],
        sources,
        flags: [macros, includeDirs, this.debug ?? null, compileArgs],
      }),
      macros,
      include_dirs: includeDirs,
      debug: this.debug,
      extra_postargs: compileArgs,
      depends: await this.askExtension(extension, 'depends'),
    });
    this._built_objects = [...iterate(objects)];

    const extraObjects = await this.askExtension(extension, 'extra_objects');
    if (truthy(extraObjects)) extend(objects, extraObjects);
    const linkArgs = orEmpty(await this.askExtension(extension, 'extra_link_args'));
    const given = await this.askExtension(extension, 'language');
    const language = truthy(given) ? given : await compilerCall(this.$, this.compiler, 'detect_language', sources);
    await this.linkExtension(extension, [objects, output], {
      libraries: await this.get_libraries(extension),
      library_dirs: await this.askExtension(extension, 'library_dirs'),
      runtime_library_dirs: await this.askExtension(extension, 'runtime_library_dirs'),
      extra_postargs: linkArgs,
      export_symbols: await this.get_export_symbols(extension),
      debug: this.debug,
      build_temp: this.build_temp,
      target_lang: language,
    });
  }

  protected async linkExtension(
    _extension: Value,
    files: readonly [objects: Value, output: string],
    keywords: Readonly<Record<string, Value>>,
  ): Promise<void> {
    await compilerCallNamed(this.$, this.compiler, 'link_shared_object', files, keywords);
  }

  async swig_sources(sources: Value, extension: Value): Promise<Value[]> {
    const fromExtension = await this.askExtension(extension, 'swig_opts');
    if (truthy(this.swig_cpp)) this.logWarn('--swig-cpp is deprecated - use --swig-opts=-c++');
    const cpp = truthy(this.swig_cpp) || [this.swig_opts, fromExtension].some((options) => [...iterate(options)].includes('-c++'));
    const { all, interfaces } = separateInterfaces(sources, cpp, this.targetPath);
    if (interfaces.length === 0) return all;

    const command: Value[] = [truthy(this.swig) ? this.swig : await this.find_swig(), '-python'];
    extend(command, this.swig_opts);
    if (truthy(this.swig_cpp)) command.push('-c++');
    // What the user gives on the command line stands for what the extension asks.
    if (!truthy(this.swig_opts)) extend(command, fromExtension);
    for (const each of interfaces) await this.runSwig([...command, '-o', each.target, each.source], each, extension);
    return all;
  }

  private async runSwig(argv: Value[], { source, target }: SwigInterface, extension: Value): Promise<void> {
    if (this.$.script.overrides(this, 'spawn')) {
      this.logInfo(`swigging ${source} to ${target}`);
      await this.spawn(argv as string[]);
      return;
    }
    const depends = pathTexts(await this.askExtension(extension, 'depends'));
    addSwig(this.$, { argv: argv.map(pathText), source, target, depends, dryRun: truthy(this.dry_run) });
  }

  async find_swig(): Promise<Value> {
    const { osName } = this.$.target;
    if (osName === 'posix') return 'swig';
    if (osName === 'nt') {
      const folders = ['1.3', '1.2', '1.1'].map((version) => this.targetPath.join(`c:\\swig${version}`, 'swig.exe'));
      return folders.find((file) => this.$.view.isFile(file)) ?? 'swig.exe';
    }
    if (osName === 'os2' && !atLeast(this.$.target, 3, 0)) return 'swig.exe';
    throw new EngineError('DistutilsPlatformError', `I don't know how to find (much less run) SWIG on platform '${osName}'`);
  }

  async get_export_symbols(extension: Value): Promise<Value> {
    const last = textFor(await this.askExtension(extension, 'name'), 'split')
      .split('.')
      .at(-1) as string;
    const symbols = await this.askExtension(extension, 'export_symbols');
    const name = initFunction(last, atLeast(this.$.target, 3, 0), atLeast(this.$.target, 3, 8));
    if (![...iterate(symbols)].includes(name)) append(symbols, name);
    return symbols;
  }

  async get_libraries(extension: Value): Promise<Value> {
    const libraries = await this.askExtension(extension, 'libraries');
    const added = await pythonLibrary(this.$, { msvc: await this.compilerIsMsvc(), debug: truthy(this.debug) });
    return added === null ? libraries : concatenate(concatenate([], libraries), [...added]);
  }

  private async compilerIsMsvc(): Promise<boolean> {
    const compiler = this.compiler;
    if (!(compiler instanceof Handle))
      return compiler instanceof EngineObject && (await compilerValue(this.$, compiler, 'compiler_type')) === 'msvc';
    const module = atLeast(this.$.target, 3, 0) ? '_msvccompiler' : 'msvccompiler';
    return this.$.script.isInstance(compiler, `distutils.${module}.MSVCCompiler`);
  }

  /** An attribute of an extension, which may be an object of the script's. */
  private async askExtension(extension: Value, name: string): Promise<Value> {
    return (await getAttribute(extension as AnyExtension, name, this.$)) ?? null;
  }
}

function failureText(name: Value, error: string): string {
  return `building extension "${pyStr(name)}" failed: ${error}`;
}

function orEmpty(value: Value): Value {
  return truthy(value) ? value : [];
}
