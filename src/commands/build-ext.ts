import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { newerGroup } from '../files/newer.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callMethod, getAttribute } from '../model/attributes.ts';
import type { EngineObject } from '../model/engine-object.ts';
import {
  append,
  concatenate,
  extend,
  isList,
  isText,
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
import { parallelJobs } from './build.ts';
import { addPythonIncludes, addPythonLibraryFolder, addUserFolders, addWindowsFolders, isPythonBuild, pythonLibrary } from './build-ext-folders.ts';
import { buildingGroup, compilerIsScripts } from './building-group.ts';
import { Command } from './command.ts';
import { compilerCall, compilerCallNamed, type AnyCompiler } from './compiler-call.ts';
import { makeCompiler } from './make-compiler.ts';
import { extensionFromTuple } from './old-style-extension.ts';
import { compareCodePoints, initFunction } from './extension-names.ts';
import { joinAll } from './package-folders.ts';
import { inGroup, inPhase } from './planning-scope.ts';
import { addSwig } from './swig.ts';
import { userFolder } from './user-folder.ts';

const MODULE = 'distutils.command.build_ext';

/** An extension of ours, or one of a class that only the script knows. */
type AnyExtension = EngineObject | Handle;

/** Optional extensions that are being planned where a failure becomes a warning. */
const forgiven = new WeakSet<object>();

/** Compiles and links extension modules. Source: distutils/command/build_ext.py. */
export class BuildExt extends Command {
  static override readonly pythonPath: string = `${MODULE}.build_ext`;

  declare extensions: Value;
  declare build_lib: Value;
  declare plat_name: Value;
  declare build_temp: Value;
  declare inplace: Value;
  declare package: Value;
  declare include_dirs: Value;
  declare define: Value;
  declare undef: Value;
  declare libraries: Value;
  declare library_dirs: Value;
  declare rpath: Value;
  declare link_objects: Value;
  declare debug: Value;
  declare compiler: Value | AnyCompiler;
  declare swig: Value;
  declare swig_cpp: Value;
  declare swig_opts: Value;
  declare user: Value;
  declare parallel: Value;
  declare _built_objects: Value;

  override async initialize_options(): Promise<void> {
    this.extensions = null;
    this.build_lib = null;
    this.plat_name = null;
    this.build_temp = null;
    this.inplace = 0;
    this.package = null;
    this.include_dirs = null;
    this.define = null;
    this.undef = null;
    this.libraries = null;
    this.library_dirs = null;
    this.rpath = null;
    this.link_objects = null;
    this.debug = null;
    this.force = null;
    this.compiler = null;
    this.swig = null;
    this.swig_cpp = null;
    this.swig_opts = null;
    this.user = null;
    if (atLeast(this.$.target, 3, 0)) this.parallel = null;
  }

  override async finalize_options(): Promise<void> {
    const { target } = this.$;
    await this.set_undefined_options(
      'build',
      ['build_lib', 'build_lib'],
      ['build_temp', 'build_temp'],
      ['compiler', 'compiler'],
      ['debug', 'debug'],
      ['force', 'force'],
      ...(atLeast(target, 3, 0) ? [['parallel', 'parallel']] : []),
      ['plat_name', 'plat_name'],
    );
    if (this.package === null) this.package = this.distribution.ext_package;
    this.extensions = this.distribution.ext_modules;

    if (this.include_dirs === null) this.include_dirs = truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
    this.include_dirs = this.folderList(this.include_dirs);
    await addPythonIncludes(this.$, this.include_dirs);

    await this.ensure_string_list('libraries');
    await this.ensure_string_list('link_objects');
    if (this.libraries === null) this.libraries = [];
    this.library_dirs = this.folderList(this.library_dirs);
    this.rpath = this.folderList(this.rpath);

    if (target.osName === 'nt') {
      this.build_temp = this.targetPath.join(pathText(this.build_temp), truthy(this.debug) ? 'Debug' : 'Release');
      await addWindowsFolders(this.$, { includeDirs: this.include_dirs, libraryDirs: this.library_dirs, platform: pyStr(this.plat_name) });
    }
    await addPythonLibraryFolder(this.$, this.library_dirs, await isPythonBuild(this.$));

    // From the command line these come as texts; compilers want pairs and a list.
    if (truthy(this.define)) this.define = textFor(this.define, 'split').split(',').map((name) => Tuple.of<Value>(name, '1'));
    if (truthy(this.undef)) this.undef = textFor(this.undef, 'split').split(',');
    this.swig_opts = this.swig_opts === null ? [] : textFor(this.swig_opts, 'split').split(' ');

    if (truthy(this.user)) {
      const folders = { includeDirs: this.include_dirs, libraryDirs: this.library_dirs, rpath: this.rpath };
      addUserFolders(this.$, await userFolder(this.$, MODULE, 'USER_BASE'), folders);
    }
    if (isText(this.parallel)) this.parallel = parallelJobs(this.parallel);
  }

  /** An option that lists folders: a text is taken apart at the system's separator. */
  private folderList(value: Value): Value {
    if (value === null) return [];
    return isText(value) ? pyStr(value).split(this.targetPath.pathsep) : value;
  }

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
    await inPhase(this.$, 'build', async () => this.build_extensions());
  }

  private async setUpCompiler(): Promise<void> {
    const tell = async (method: string, ...args: readonly Value[]): Promise<Value> => compilerCall(this.$, this.compiler, method, ...args);
    if (this.$.target.osName === 'nt' && pyStr(this.plat_name) !== pyStr(await this.$.call('distutils.util.get_platform'))) {
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
    const wait = script.overrides(this, 'build_extension') || script.overrides(this, 'warn');
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

    const stale = truthy(this.force) || newerGroup(this.$.view, depends, output, 'newer');
    const fresh = `skipping '${pyStr(name)}' extension (up-to-date)`;
    if (!stale && this.compiler instanceof Handle) {
      this.logDebug(fresh);
      return;
    }
    const group = buildingGroup(this.$, {
      name: pyStr(name),
      header: `building '${pyStr(name)}' extension`,
      now: stale && compilerIsScripts(this.$, this.compiler),
      saysFresh: [{ level: DEBUG, text: fresh }],
      ...(forgiven.has(extension as object) ? { failureSays: await this.failureLine(name) } : {}),
    });
    await inGroup(this.$, group, async () => this.planExtension(extension, sources, output));
  }

  private async failureLine(name: Value): Promise<{ readonly level: typeof WARN; readonly text: string }> {
    return { level: WARN, text: `warning: ${await this.get_command_name()}: ${failureText(name, '%s')}\n` };
  }

  private async planExtension(extension: Value, before: Value[], output: string): Promise<void> {
    const sources = await this.swig_sources(before, extension);
    const macros = [...iterate(await this.askExtension(extension, 'define_macros'))];
    for (const name of iterate(await this.askExtension(extension, 'undef_macros'))) macros.push(Tuple.of<Value>(name));
    const objects = await compilerCallNamed(this.$, this.compiler, 'compile', [sources], {
      output_dir: this.build_temp,
      macros,
      include_dirs: await this.askExtension(extension, 'include_dirs'),
      debug: this.debug,
      extra_postargs: orEmpty(await this.askExtension(extension, 'extra_compile_args')),
      depends: await this.askExtension(extension, 'depends'),
    });
    this._built_objects = [...iterate(objects)];

    const extraObjects = await this.askExtension(extension, 'extra_objects');
    if (truthy(extraObjects)) extend(objects, extraObjects);
    const linkArgs = orEmpty(await this.askExtension(extension, 'extra_link_args'));
    const given = await this.askExtension(extension, 'language');
    const language = truthy(given) ? given : await compilerCall(this.$, this.compiler, 'detect_language', sources);
    await compilerCallNamed(this.$, this.compiler, 'link_shared_object', [objects, output], {
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

  async swig_sources(sources: Value, extension: Value): Promise<Value[]> {
    const fromExtension = await this.askExtension(extension, 'swig_opts');
    if (truthy(this.swig_cpp)) this.logWarn('--swig-cpp is deprecated - use --swig-opts=-c++');
    const cpp = truthy(this.swig_cpp) || [...iterate(this.swig_opts)].includes('-c++') || [...iterate(fromExtension)].includes('-c++');
    const suffix = cpp ? '.cpp' : '.c';
    const all: Value[] = [];
    const interfaces: { readonly source: string; readonly target: string }[] = [];
    for (const source of iterate(sources)) {
      const [base, ending] = this.targetPath.splitext(pathText(source));
      if (ending === '.i') interfaces.push({ source: pathText(source), target: `${base}_wrap${suffix}` });
      all.push(ending === '.i' ? `${base}_wrap${suffix}` : source);
    }
    if (interfaces.length === 0) return all;

    const swig = truthy(this.swig) ? this.swig : await this.find_swig();
    const command: Value[] = [swig, '-python'];
    extend(command, this.swig_opts);
    if (truthy(this.swig_cpp)) command.push('-c++');
    // What the user gives on the command line stands for what the extension asks.
    if (!truthy(this.swig_opts)) extend(command, fromExtension);
    for (const { source, target } of interfaces) await this.runSwig([...command, '-o', target, source], source, target, extension);
    return all;
  }

  private async runSwig(argv: Value[], source: string, target: string, extension: Value): Promise<void> {
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

  async get_ext_fullpath(name: Value): Promise<string> {
    const python3 = atLeast(this.$.target, 3, 0);
    // 2.7 lets slashes stand for dots, and asks for the file name by the name without the package.
    const dotted = python3 ? name : textFor(name, 'translate').replace(/[/\\]/g, (slash) => (slash === '/' || this.targetPath.sep === '\\' ? '.' : slash));
    const modules = textFor(await this.get_ext_fullname(dotted), 'split').split('.');
    const last = modules.pop() as string;
    const asked = pathText(await this.get_ext_filename(python3 ? last : dotted));
    const file = python3 ? asked : this.targetPath.basename(asked);
    if (!truthy(this.inplace)) return this.targetPath.join(pathText(this.build_lib), joinAll(this.targetPath, [...modules, file]));
    const buildPy = await this.get_finalized_command('build_py');
    const folder = pathText(await callMethod(buildPy, 'get_package_dir', [modules.join('.')], this.$));
    return this.targetPath.join(this.targetPath.abspath(folder, this.$.cwd), file);
  }

  async get_ext_fullname(name: Value): Promise<Value> {
    return this.package === null ? name : `${textFor(this.package, '__add__')}.${textFor(name, '__add__')}`;
  }

  async get_ext_filename(name: Value): Promise<string> {
    const parts = textFor(name, 'split').split('.');
    const python3 = atLeast(this.$.target, 3, 0);
    // OS/2 knows file names of eight letters only.
    if (!python3 && this.$.target.osName === 'os2') parts.push((parts.pop() as string).slice(0, 8));
    const suffix = pyStr(await this.$.call('distutils.sysconfig.get_config_var', python3 ? 'EXT_SUFFIX' : 'SO'));
    const debug = !python3 && this.$.target.osName === 'nt' && truthy(this.debug) ? '_d' : '';
    return joinAll(this.targetPath, parts) + debug + suffix;
  }

  async get_export_symbols(extension: Value): Promise<Value> {
    const last = textFor(await this.askExtension(extension, 'name'), 'split').split('.').at(-1) as string;
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
    if (!(compiler instanceof Handle)) return typeof compiler === 'object' && (compiler as EngineObject)?.['compiler_type'] === 'msvc';
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
