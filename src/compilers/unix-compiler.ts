import { EngineError } from '../errors/engine-error.ts';
import { environmentVariable } from '../files/environment-variable.ts';
import { newer } from '../files/newer.ts';
import { hasDebianDistutils, systemLibraryFolders } from '../interpreter/debian.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callImported } from '../model/imported-function.ts';
import { concatenate, copyOf, isText, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../model/values.ts';
import { WARN } from '../plan/step.ts';
import { CCompiler } from './ccompiler.ts';
import { listOf } from './compile-arguments.ts';
import { readConfigVariable } from './config-variables.ts';
import { linkInputs } from './link-inputs.ts';
import { fixCompiler } from './osx-support.ts';
import { sdkFolder, unixLibraryPlaces } from './unix-libraries.ts';

const MODULE = 'distutils.unixccompiler';

/** A compiler with the command line of `cc`. Source: distutils/unixccompiler.py: UnixCCompiler. */
export class UnixCCompiler extends CCompiler {
  static override readonly pythonPath: string = `${MODULE}.UnixCCompiler`;

  declare preprocessor: Value;
  declare compiler: Value;
  declare compiler_so: Value;
  declare compiler_cxx: Value;
  declare linker_so: Value;
  declare linker_exe: Value;
  declare archiver: Value;
  declare ranlib: Value;

  private get isOsx(): boolean {
    return this.$.target.platform === 'darwin';
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
    const options = await callImported(this.$, MODULE, 'distutils.ccompiler.gen_preprocess_options', allMacros, folders);
    const argv = concatenate(listOf(this.preprocessor), options);
    const file = truthy(output) ? pathText(output) : null;
    if (file !== null) argv.push('-o', file);
    if (truthy(before)) argv.unshift(...iterate(before));
    if (truthy(after)) argv.push(...iterate(after));
    argv.push(source);
    if (!truthy(this.force) && output !== null && !newer(this.$.view, pathText(source), pathText(output))) return;
    if (file !== null) await this.mkpath(this.targetPath.dirname(file));
    await this.runTool(argv, 'CompileError', () => ({
      kind: 'preprocess',
      inputs: [pathText(source)],
      outputs: file === null ? [] : [file],
      searchPath: true,
    }));
  }

  protected override compileWords(): readonly Value[] {
    return listOf(this.compiler_so);
  }

  override async _compile(object: Value, source: Value, _extension: Value, args: Value, after: Value, _options: Value): Promise<void> {
    let compiler = listOf(this.compiler_so);
    if (this.isOsx) compiler = this.fixForOsx(compiler, concatenate(listOf(args), after));
    await this.compileWith(concatenate(compiler, args), object, source, after);
  }

  /** The command line of gcc: source, `-o` and the object between the usual arguments and the last ones. */
  protected async compileWith(start: Value[], object: Value, source: Value, after: Value): Promise<void> {
    const argv = concatenate([...start, source, '-o', object], after);
    await this.runTool(argv, 'CompileError', () => ({
      kind: 'compile',
      source: pathText(source),
      object: pathText(object),
      depends: this.dependsOf(pathText(object)),
      family: this.compilerFamily,
    }));
  }

  private fixForOsx(command: Value[], args: readonly Value[]): Value[] {
    const { argv, sysroot } = fixCompiler(command.map(pyStr), args.map(pyStr), this.$.target, environmentVariable(this.$, 'ARCHFLAGS'));
    if (sysroot !== undefined && sysroot !== '' && !this.$.view.isDirectory(sysroot)) {
      this.$.say(WARN, `Compiling with an SDK that doesn't seem to exist: ${sysroot}`);
      this.$.say(WARN, 'Please check your Xcode installation');
    }
    return argv;
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
    await this.mkpath(this.targetPath.dirname(output));
    const members = concatenate(files, this.objects);
    const ranlib = truthy(this.ranlib) ? concatenate(listOf(this.ranlib), [output]) : undefined;
    // The original lets a failure of the archiver be, and names one of ranlib a LibError.
    await this.runArchiver(concatenate(listOf(this.archiver), [output, ...members]), 'DistutilsExecError', {
      objects: pathTexts(members),
      output,
      // oxlint-disable-next-line unicorn/no-thenable -- a list, which nobody can await
      ...(ranlib === undefined ? {} : { then: [pathTexts(ranlib)] }),
    });
  }

  override async link(
    target: Value,
    objects: Value,
    output: Value,
    outputDir: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    runtimeLibraryDirs: Value = null,
    _exportSymbols: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
    _buildTemp: Value = null,
    targetLang: Value = null,
  ): Promise<void> {
    const setup = await this.linkSetup({ objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs });
    const { given, names, file } = setup;
    const [folders, runtimeFolders] = this.withoutSystemFolders(setup.folders, setup.runtimeFolders);
    const options = await callImported(this.$, MODULE, 'distutils.ccompiler.gen_lib_options', this, folders, runtimeFolders, names);
    if (await this.passesOver(given, file)) return;
    const files = concatenate(given, this.objects);
    const args = concatenate(concatenate(files, options), ['-o', file]);
    if (truthy(debug)) args.unshift('-g');
    if (truthy(before)) args.unshift(...iterate(before));
    if (truthy(after)) args.push(...iterate(after));
    await this.mkpath(this.targetPath.dirname(file));
    const command = plain(target) === 'executable' ? this.linker_exe : this.linker_so;
    let linker = listOf(copyOf(command, this.$.target.versionInfo[0]));
    if (plain(targetLang) === 'c++' && truthy(this.compiler_cxx)) linker = this.withCxx(linker);
    if (this.isOsx) linker = this.fixForOsx(linker, args);
    const depends = linkInputs(this.$, { args, objects: files, libraries: pathTexts(names), libraryDirs: pathTexts(folders) });
    await this.runLinker(concatenate(linker, args), { objects: pathTexts(files), output: file, depends });
  }

  private withoutSystemFolders(...lists: readonly [Value, Value]): readonly [Value, Value] {
    const { target } = this.$;
    if (!hasDebianDistutils(target)) return lists;
    const system = systemLibraryFolders(target);
    const others = (list: Value): Value => [...iterate(list)].filter((folder) => !isText(folder) || !system.has(pyStr(folder)));
    return [others(lists[0]), others(lists[1])];
  }

  /** C++ objects are linked by the C++ compiler: it takes the place of the linker's first word, past `env NAME=value`. */
  private withCxx(linker: readonly Value[]): Value[] {
    const words = [...linker];
    const word = (list: readonly Value[], i: number): string => {
      if (i >= list.length) throw new EngineError('IndexError', 'list index out of range');
      return pyStr(list[i]);
    };
    let i = 0;
    if (this.targetPath.basename(word(words, 0)) === 'env') {
      i = 1;
      while (word(words, i).includes('=')) i += 1;
    }
    const aix = atLeast(this.$.target, 3, 7) && this.targetPath.basename(word(words, i)) === 'ld_so_aix';
    const at = aix ? i + 1 : i;
    word(words, at);
    words[at] = word(listOf(this.compiler_cxx), i);
    return words;
  }

  // Options

  override async library_dir_option(directory: string): Promise<Value> {
    return `-L${pathText(directory)}`;
  }
  override async library_option(name: string): Promise<Value> {
    return `-l${pathText(name)}`;
  }

  async _is_gcc(compiler: Value): Promise<boolean> {
    const name = pyStr(compiler);
    return name.includes('gcc') || name.includes('g++') || (atLeast(this.$.target, 3, 9) && name.includes('clang'));
  }

  override async runtime_library_dir_option(directory: string): Promise<Value> {
    const { target } = this.$;
    const { platform } = target;
    const compiler = this.targetPath.basename(pathText(await readConfigVariable(this.$, 'CC')));
    const folder = pathText(directory);
    if (platform.startsWith('darwin')) return `-L${folder}`;
    if (platform.startsWith('freebsd')) return `-Wl,-rpath=${folder}`;
    if (platform.startsWith('hp-ux')) return [(await this._is_gcc(compiler)) ? '-Wl,+s' : '+s', `-L${folder}`];
    const old = platform.startsWith('irix646') || platform.startsWith('osf1V5');
    if (old && !atLeast(target, 3, 7)) return ['-rpath', folder];
    if (!(await this._is_gcc(compiler))) return `-R${folder}`;
    return atLeast(target, 3, 0) && plain(await readConfigVariable(this.$, 'GNULD')) === 'yes'
      ? `-Wl,--enable-new-dtags,-R${folder}`
      : `-Wl,-R${folder}`;
  }

  override async find_library_file(directories: Value, name: string, _debug: Value = 0): Promise<Value> {
    const file = async (type: string): Promise<string> => this.library_filename(pathText(name), type);
    const files = {
      shared: await file('shared'),
      dylib: await file('dylib'),
      stub: await file('xcode_stub'),
      static: await file('static'),
    };
    const sdk = this.isOsx ? await sdkFolder(this.$) : undefined;
    for (const place of unixLibraryPlaces(pathTexts(directories), files, sdk, this.targetPath)) {
      if (this.$.view.exists(place)) return place;
    }
    return null;
  }
}
