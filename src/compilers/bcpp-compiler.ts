import { EngineError } from '../errors/engine-error.ts';
import { newer } from '../files/newer.ts';
import { writeLines } from '../files/write-file.ts';
import { callImported } from '../model/imported-function.ts';
import { concatenate, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { plain, pyRepr, pyStr, truthy, type Value } from '../model/values.ts';
import { WARN, type CompilerFamily } from '../plan/step.ts';
import { CCompiler } from './ccompiler.ts';
import { growing, items, listOf } from './compile-arguments.ts';
import { linkInputs } from './link-inputs.ts';

/** Borland C++. Source: distutils/bcppcompiler.py: BCPPCompiler. */
export class BCPPCompiler extends CCompiler {
  static override readonly pythonPath: string = 'distutils.bcppcompiler.BCPPCompiler';

  declare cc: string;
  declare linker: string;
  declare lib: string;
  declare preprocess_options: Value;
  declare compile_options: Value;
  declare compile_options_debug: Value;
  declare ldflags_shared: Value;
  declare ldflags_shared_debug: Value;
  declare ldflags_static: Value;
  declare ldflags_exe: Value;
  declare ldflags_exe_debug: Value;

  protected override get compilerFamily(): CompilerFamily {
    return 'borland';
  }

  override async __init__(verbose: Value = 0, dryRun: Value = 0, force: Value = 0): Promise<void> {
    await super.__init__(verbose, dryRun, force);
    this.cc = 'bcc32.exe';
    this.linker = 'ilink32.exe';
    this.lib = 'tlib.exe';
    this.preprocess_options = null;
    this.compile_options = ['/tWM', '/O2', '/q', '/g0'];
    this.compile_options_debug = ['/tWM', '/Od', '/q', '/g0'];
    this.ldflags_shared = ['/Tpd', '/Gn', '/q', '/x'];
    this.ldflags_shared_debug = ['/Tpd', '/Gn', '/q', '/x'];
    this.ldflags_static = [];
    this.ldflags_exe = ['/Gn', '/q', '/x'];
    this.ldflags_exe_debug = ['/Gn', '/q', '/x', '/r'];
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
    const setup = await this._setup_compile(outputDir, macros, includeDirs, sources, depends, after);
    const [, objects, extra, options, build] = setup as unknown as [Value, Value, Value, Value, Map<Value, Value>];
    const start = [...growing(before, 'append'), '-c', ...listOf(truthy(debug) ? this.compile_options_debug : this.compile_options)];
    const cxx = new Set(iterate(await this.classValue('_cpp_extensions')));
    for (const each of iterate(objects)) {
      const entry = build.get(each);
      if (entry === undefined) continue;
      const [given, extension] = entry as Value[];
      const [source, object] = [this.targetPath.normpath(pathText(given)), this.targetPath.normpath(pathText(each))];
      await this.mkpath(this.targetPath.dirname(object));
      const depends = this.dependsOf(pathText(each));
      if (extension === '.res') continue;
      if (extension === '.rc') {
        await this.runTool(['brcc32', '-fo', object, source], 'CompileError', () => ({
          kind: 'resource',
          inputs: [source, ...depends],
          outputs: [object],
          searchPath: true,
        }));
        continue;
      }
      const argv = concatenate([this.cc, ...start, ...iterate(options), cxx.has(extension as Value) ? '-P' : '', `-o${object}`], extra);
      await this.runTool([...argv, source], 'CompileError', () => ({
        kind: 'compile',
        source,
        object,
        depends,
        family: this.compilerFamily,
      }));
    }
    return objects;
  }

  override async create_static_lib(
    objects: Value,
    name: Value,
    outputDir: Value = null,
    _debug: Value = 0,
    _targetLang: Value = null,
  ): Promise<void> {
    const [files, folder] = (await this._fix_object_args(objects, outputDir)) as unknown as [Value[], Value];
    const output = await this.library_filename(pathText(name), 'static', 0, folder);
    if (await this.passesOver(files, output)) return;
    await this.runArchiver([this.lib, output, '/u', ...files], 'LibError', { objects: pathTexts(files), output });
  }

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
    const setup = await this.linkSetup({ objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs });
    const { given, names, folders, runtimeFolders, file } = setup;
    if (truthy(runtimeFolders)) this.$.say(WARN, `I don't know what to do with 'runtime_library_dirs': ${pyRepr(runtimeFolders)}`);
    const paths = this.targetPath;
    if (await this.passesOver(given, file)) return;
    const executable = plain(target) === 'executable';
    const flags = executable ? [this.ldflags_exe, this.ldflags_exe_debug] : [this.ldflags_shared, this.ldflags_shared_debug];
    const definition = exportSymbols === null ? '' : this.writeDefinition(given, file, exportSymbols);
    const files = given.map((object) => paths.normpath(pathText(object)));
    const isResource = (path: string): boolean => paths.splitext(paths.normcase(path))[1] === '.res';
    const args: Value[] = [...listOf((truthy(debug) ? flags[1] : flags[0]) as Value)];
    for (const directory of pathTexts(folders)) args.push(`/L${paths.normpath(directory)}`);
    args.push('/L.', executable ? 'c0w32' : 'c0d32', ...files.filter((path) => !isResource(path)), ',', file, ',,');
    for (const library of iterate(names)) args.push((await this.find_library_file(folders, pathText(library), debug)) ?? library);
    args.push('import32', 'cw32mt', ',', definition, ',', ...files.filter(isResource));
    if (truthy(before)) args.unshift(...iterate(before));
    if (truthy(after)) args.push(...iterate(after));
    await this.mkpath(paths.dirname(file));
    const inputs = linkInputs(this.$, { args, objects: files, libraries: [], libraryDirs: [] });
    await this.runLinker([this.linker, ...args], { objects: files, output: file, depends: inputs.filter((path) => path !== file) });
  }

  /** Exported symbols have an underscore before them in Borland's objects. */
  private writeDefinition(objects: readonly Value[], output: string, symbols: Value): string {
    if (objects.length === 0) throw new EngineError('IndexError', 'list index out of range');
    const paths = this.targetPath;
    const [name] = paths.splitext(paths.basename(output));
    const file = paths.join(paths.dirname(pathText(objects[0])), `${name}.def`);
    const lines = ['EXPORTS', ...items(symbols).map((symbol) => `  ${pyStr(symbol)}=_${pyStr(symbol)}`)];
    writeLines(this.$, file, lines, { says: `writing ${file}`, dryRun: truthy(this.dry_run) });
    return file;
  }

  override async find_library_file(directories: Value, name: string, debug: Value = 0): Promise<Value> {
    const lib = pathText(name);
    // The names that Borland's import libraries have been given by hand come first.
    const names = truthy(debug) ? [`${lib}_d_bcpp`, `${lib}_bcpp`, `${lib}_d`, lib] : [`${lib}_bcpp`, lib];
    for (const directory of pathTexts(directories)) {
      for (const each of names) {
        const file = this.targetPath.join(directory, await this.library_filename(each));
        if (this.$.view.exists(file)) return file;
      }
    }
    return null;
  }

  override async object_filenames(sources: Value, stripDir: Value = 0, outputDir: Value = ''): Promise<string[]> {
    const known = new Set([...iterate(await this.classValue('src_extensions')), '.rc', '.res']);
    const suffix = pyStr(await this.classValue('obj_extension'));
    return pathTexts(sources).map((source) => {
      const [base, extension] = this.targetPath.splitext(this.targetPath.normcase(source));
      if (!known.has(extension)) this.refuseSource(extension, source);
      return this.objectName(base, extension === '.res' || extension === '.rc' ? '.res' : suffix, stripDir, outputDir);
    });
  }

  override async preprocess(
    source: Value,
    output: Value = null,
    macros: Value = null,
    includeDirs: Value = null,
    before: Value = null,
    after: Value = null,
  ): Promise<void> {
    const [, allMacros, folders] = (await this._fix_compile_args(null, macros, includeDirs)) as [Value, Value, Value];
    const options = await callImported(this.$, 'distutils.bcppcompiler', 'distutils.ccompiler.gen_preprocess_options', allMacros, folders);
    const argv: Value[] = ['cpp32.exe', ...iterate(options)];
    if (output !== null) argv.push(`-o${pathText(output)}`);
    if (truthy(before)) argv.unshift(...iterate(before));
    if (truthy(after)) argv.push(...iterate(after));
    argv.push(source);
    if (!truthy(this.force) && output !== null && !newer(this.$.view, pathText(source), pathText(output))) return;
    if (truthy(output)) await this.mkpath(this.targetPath.dirname(pathText(output)));
    await this.runTool(argv, 'CompileError', () => ({
      kind: 'preprocess',
      inputs: [pathText(source)],
      outputs: truthy(output) ? [pathText(output)] : [],
      searchPath: true,
    }));
  }
}
