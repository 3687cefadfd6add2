import { EngineError } from '../errors/engine-error.ts';
import { engineClassOf } from '../model/class-attributes.ts';
import { callImported } from '../model/imported-function.ts';
import { concatenate, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { plain, pyRepr, truthy, type Value } from '../model/values.ts';
import type { CompilerFamily } from '../plan/step.ts';
import { CCompiler } from './ccompiler.ts';
import { growing, items, listOf } from './compile-arguments.ts';
import { linkInputs } from './link-inputs.ts';

/** What a source is to Microsoft's tools. */
export type SourceKind = 'c' | 'c++' | 'resource' | 'message' | undefined;

/** One source of a compilation. */
export interface MicrosoftSource {
  readonly source: string;
  readonly object: string;
  readonly kind: SourceKind;
  /** A C++ source came before it, or it is one. */
  readonly cxxSeen: boolean;
}

/** What the classes for old and new versions of Visual Studio have in common. */
export abstract class MicrosoftCompiler extends CCompiler {
  declare plat_name: Value;
  declare initialized: Value;
  declare cc: string;
  declare linker: string;
  declare lib: string;
  declare rc: string;
  declare mc: string;
  declare preprocess_options: Value;
  declare compile_options: Value;
  declare compile_options_debug: Value;

  protected override get compilerFamily(): CompilerFamily {
    return 'msvc';
  }

  override async __init__(verbose: Value = 0, dryRun: Value = 0, force: Value = 0): Promise<void> {
    await super.__init__(verbose, dryRun, force);
    this.plat_name = null;
    this.initialized = false;
  }

  /** Finds the programs and sets the options. */
  abstract initialize(platName?: Value): Promise<void>;

  protected async makeReady(): Promise<void> {
    if (!truthy(this.initialized)) await this.initialize();
  }

  protected startInitializing(): void {
    if (truthy(this.initialized)) throw new EngineError('AssertionError', "don't init multiple times");
  }

  protected async kindOf(extension: Value): Promise<SourceKind> {
    const among = async (table: string): Promise<boolean> => [...iterate(await this.classValue(table))].includes(extension);
    if (await among('_c_extensions')) return 'c';
    if (await among('_cpp_extensions')) return 'c++';
    if (await among('_rc_extensions')) return 'resource';
    return (await among('_mc_extensions')) ? 'message' : undefined;
  }

  override async compile(
    sources: Value,
    outputDir: Value = null,
    macros: Value = null,
    includeDirs: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
    depends: Value = null,
  ): Promise<Value> {
    await this.makeReady();
    const setup = await this._setup_compile(outputDir, macros, includeDirs, sources, depends, after);
    const [, objects, extra, options, build] = setup as unknown as [Value, Value, Value, Value, Map<Value, Value>];
    const start = [...growing(before, 'append'), '/c', ...listOf(truthy(debug) ? this.compile_options_debug : this.compile_options)];
    let cxxSeen = false;
    for (const object of iterate(objects)) {
      const entry = build.get(object);
      if (entry === undefined) continue;
      const [given, extension] = entry as Value[];
      const source = truthy(debug) ? this.targetPath.abspath(pathText(given), this.$.cwd) : pathText(given);
      const kind = await this.kindOf(extension as Value);
      cxxSeen ||= kind === 'c++';
      await this.compileOne({ source, object: pathText(object), kind, cxxSeen }, { start, options, extra });
    }
    return objects;
  }

  private async compileOne(
    one: MicrosoftSource,
    args: { readonly start: Value[]; readonly options: Value; readonly extra: Value },
  ): Promise<void> {
    const { source, object, kind } = one;
    if (kind === 'resource') await this.compileResource([...iterate(args.options), `/fo${object}`, source], source, object);
    else if (kind === 'message') await this.compileMessages(source, object);
    else if (kind === undefined) throw new EngineError('CompileError', `Don't know how to compile ${source} to ${object}`);
    else {
      const argv = this.withLastArguments([this.cc, ...args.start, ...iterate(args.options), ...this.sourceArguments(one)], args.extra);
      await this.runTool(argv, 'CompileError', () => ({
        kind: 'compile',
        source,
        object,
        depends: this.dependsOf(object),
        family: this.compilerFamily,
      }));
    }
  }

  /** What stands between the preprocessor's options and the caller's own arguments. */
  protected sourceArguments({ source, object, kind }: MicrosoftSource): string[] {
    return [`${kind === 'c' ? '/Tc' : '/Tp'}${source}`, `/Fo${object}`];
  }

  /** The caller's own arguments at the end: only a list can be added. */
  protected withLastArguments(argv: Value[], extra: Value): Value[] {
    return concatenate(argv, extra);
  }

  private async compileResource(args: Value[], source: string, object: string): Promise<void> {
    await this.runTool([this.rc, ...args], 'CompileError', () => ({
      kind: 'resource',
      inputs: [source, ...this.dependsOf(object)],
      outputs: [object],
      searchPath: true,
    }));
  }

  /** A message file makes a header beside itself and a resource file beside the object, which is compiled then. */
  private async compileMessages(source: string, object: string): Promise<void> {
    const paths = this.targetPath;
    const [headers, resources] = [paths.dirname(source), paths.dirname(object)];
    const [base] = paths.splitext(paths.basename(source));
    const resource = paths.join(resources, `${base}.rc`);
    await this.runTool([this.mc, '-h', headers, '-r', resources, source], 'CompileError', () => ({
      kind: 'resource',
      inputs: [source],
      outputs: [paths.join(headers, `${base}.h`), resource],
      searchPath: true,
    }));
    await this.compileResource([`/fo${object}`, resource], resource, object);
  }

  override async create_static_lib(
    objects: Value,
    name: Value,
    outputDir: Value = null,
    _debug: Value = 0,
    _targetLang: Value = null,
  ): Promise<void> {
    await this.makeReady();
    const [files, folder] = (await this._fix_object_args(objects, outputDir)) as unknown as [Value[], Value];
    const output = await this.library_filename(pathText(name), 'static', 0, folder);
    if (await this.passesOver(files, output)) return;
    const args = [...files, `/OUT:${output}`];
    this.sayExecuting(this.lib, args);
    await this.runArchiver([this.lib, ...args], 'LibError', { objects: pathTexts(files), output });
  }

  /** The line at debug level that newer versions show before they start a program. */
  protected sayExecuting(_program: string, _args: readonly Value[]): void {}

  override async link(
    target: Value,
    objects: Value,
    output: Value,
    outputDir: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    runtimeLibraryDirs: Value = null,
    exportSymbols: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
    _buildTemp: Value = null,
    _targetLang: Value = null,
  ): Promise<void> {
    await this.makeReady();
    const setup = await this.linkSetup({ objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs });
    const { given: files, names, folders, runtimeFolders, file } = setup;
    if (truthy(runtimeFolders)) await this.warn(`I don't know what to do with 'runtime_library_dirs': ${pyRepr(runtimeFolders)}`);
    const { pythonPath } = engineClassOf(this);
    const module = pythonPath.slice(0, pythonPath.lastIndexOf('.'));
    const options = [
      ...iterate(await callImported(this.$, module, 'distutils.ccompiler.gen_lib_options', this, folders, runtimeFolders, names)),
    ];
    if (await this.passesOver(files, file)) return;
    const flags = listOf(await this.linkFlags(target, debug));
    const exported = items(exportSymbols).map((symbol) => `/EXPORT:${pathText(symbol)}`);
    const args: Value[] = [...flags, ...options, ...exported, ...files, `/OUT:${file}`];
    if (files.length === 0) throw new EngineError('IndexError', 'list index out of range');
    const temporary = this.targetPath.dirname(pathText(files[0]));
    if (exportSymbols !== null) {
      const [base] = this.targetPath.splitext(this.targetPath.basename(file));
      args.push(`/IMPLIB:${this.targetPath.join(temporary, await this.library_filename(base))}`);
    }
    await this.addManifestArguments(file, temporary, args);
    if (truthy(before)) args.unshift(...iterate(before));
    if (truthy(after)) args.push(...iterate(after));
    await this.makeOutputFolder(file);
    this.sayExecuting(this.linker, args);
    const depends = linkInputs(this.$, { args, objects: files, libraries: pathTexts(names), libraryDirs: pathTexts(folders) });
    await this.runLinker([this.linker, ...args], { objects: pathTexts(files), output: file, depends });
    await this.embedManifest(target, file, args);
  }

  /** Flags for a kind of output. */
  protected abstract linkFlags(target: Value, debug: Value): Promise<Value>;
  protected async makeOutputFolder(output: string): Promise<void> {
    await this.mkpath(this.targetPath.dirname(output));
  }
  /** Arguments about the manifest, put in place; and what is done with it when the output is there. */
  protected async addManifestArguments(_output: string, _temporary: string, _args: Value[]): Promise<void> {}
  protected async embedManifest(_target: Value, _output: string, _args: Value[]): Promise<void> {}

  override async library_dir_option(directory: string): Promise<Value> {
    return `/LIBPATH:${pathText(directory)}`;
  }
  override async library_option(name: string): Promise<Value> {
    return this.library_filename(pathText(name));
  }

  override async find_library_file(directories: Value, name: string, debug: Value = 0): Promise<Value> {
    const names = truthy(debug) ? [`${pathText(name)}_d`, pathText(name)] : [pathText(name)];
    for (const directory of pathTexts(directories)) {
      for (const each of names) {
        const file = this.targetPath.join(directory, await this.library_filename(each));
        if (this.isLibrary(file)) return file;
      }
    }
    return null;
  }

  protected isLibrary(file: string): boolean {
    return this.$.view.exists(file);
  }

  /** A program in the folders, else its bare name. */
  protected findProgram(name: string, folders: Iterable<string>): string {
    for (const folder of folders) {
      const file = this.targetPath.join(this.targetPath.abspath(folder, this.$.cwd), name);
      if (this.$.view.isFile(file)) return file;
    }
    return name;
  }

  protected isExecutable(target: Value): boolean {
    return plain(target) === 'executable';
  }
}
