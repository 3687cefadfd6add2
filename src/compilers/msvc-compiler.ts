import { EngineError } from '../errors/engine-error.ts';
import { copyFile } from '../files/copy-file.ts';
import { environmentVariable } from '../files/environment-variable.ts';
import { setMode } from '../files/set-mode.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { iterate, pathTexts } from '../model/protocols.ts';
import { Tuple, plain, pyRepr, pyStr, truthy, type Value } from '../model/values.ts';
import { DEBUG } from '../plan/step.ts';
import { MicrosoftCompiler, type MicrosoftSource } from './microsoft-compiler.ts';
import { findVcEnvironment, modernPlaces, ownVcEnvironment } from './visual-studio.ts';

/** What `vcvarsall.bat` calls the platforms. */
function platforms(newer: boolean): Readonly<Record<string, string>> {
  return { win32: 'x86', 'win-amd64': 'x86_amd64', ...(newer ? { 'win-arm32': 'x86_arm', 'win-arm64': 'x86_arm64' } : {}) };
}

/** Visual Studio 2015 and later. Source: distutils/_msvccompiler.py: MSVCCompiler. */
export class MSVCCompiler extends MicrosoftCompiler {
  static override readonly pythonPath: string = 'distutils._msvccompiler.MSVCCompiler';

  declare _paths: string;
  declare mt: string;
  declare _vcruntime_redist: Value;
  /** By kind of output and debug flag. */
  declare _ldflags: Map<Value, Value>;

  override async initialize(platName: Value = null): Promise<void> {
    this.startInitializing();
    const { target } = this.$;
    const platform = pyStr(platName ?? ((await this.$.call('distutils.util.get_platform')) as Value));
    const known = platforms(atLeast(target, 3, 8));
    const spec = known[platform];
    if (spec === undefined)
      throw new EngineError('DistutilsPlatformError', `--plat-name must be one of ${pyRepr(Tuple.from<Value>(Object.keys(known)))}`);
    const environment = truthy(environmentVariable(this.$, 'DISTUTILS_USE_SDK') ?? '')
      ? ownVcEnvironment(this.$)
      : await findVcEnvironment(this.$, {
          module: 'distutils._msvccompiler',
          name: '_get_vc_env',
          args: [spec],
          places: modernPlaces(this.$),
        });
    const folders = (name: string): string[] => (environment.get(name) ?? '').split(this.targetPath.pathsep);
    this._paths = environment.get('path') ?? '';
    for (const [attribute, program] of [
      ['cc', 'cl'],
      ['linker', 'link'],
      ['lib', 'lib'],
      ['rc', 'rc'],
      ['mc', 'mc'],
      ['mt', 'mt'],
    ] as const) {
      this[attribute] = this.findProgram(`${program}.exe`, folders('path'));
    }
    // 3.6 links the C runtime statically unless its library is there to be copied.
    const copiesRuntime = !atLeast(target, 3, 7);
    if (copiesRuntime) this._vcruntime_redist = environment.get('py_vcruntime_redist') ?? '';
    for (const folder of folders('include')) if (folder !== '') await this.add_include_dir(this.withoutSeparator(folder));
    for (const folder of folders('lib')) if (folder !== '') await this.add_library_dir(this.withoutSeparator(folder));
    this.preprocess_options = null;
    this.setOptions(copiesRuntime && !truthy(this._vcruntime_redist));
    this.initialized = true;
  }

  private withoutSeparator(folder: string): string {
    return folder.replace(this.targetPath.sep === '\\' ? /\\+$/ : /\/+$/, '');
  }

  private setOptions(staticRuntime: boolean): void {
    this.compile_options = ['/nologo', '/Ox', '/W3', '/GL', '/DNDEBUG', staticRuntime ? '/MT' : '/MD'];
    this.compile_options_debug = ['/nologo', '/Od', '/MDd', '/Zi', '/W3', '/D_DEBUG'];
    const release = ['/nologo', '/INCREMENTAL:NO', '/LTCG', ...(staticRuntime ? ['/nodefaultlib:libucrt.lib', 'ucrt.lib'] : [])];
    const debug = ['/nologo', '/INCREMENTAL:NO', '/LTCG', '/DEBUG:FULL'];
    const executable = ['/MANIFEST:EMBED,ID=1'];
    const shared = ['/DLL', '/MANIFEST:EMBED,ID=2', '/MANIFESTUAC:NO'];
    this._ldflags = new Map<Value, Value>();
    for (const [kind, name, more] of [
      ['executable', 'exe', executable],
      ['shared_object', 'shared', shared],
      ['shared_library', 'static', []],
    ] as const) {
      const flags: Value = [...release, ...more];
      const flagsDebug: Value = [...debug, ...more];
      this[`ldflags_${name}`] = flags;
      this[`ldflags_${name}_debug`] = flagsDebug;
      for (const [flag, list] of [
        [null, flags],
        [false, flags],
        [true, flagsDebug],
      ] as const)
        this._ldflags.set(Tuple.of<Value>(kind, flag), list);
    }
  }

  protected override async linkFlags(target: Value, debug: Value): Promise<Value> {
    for (const [key, flags] of this._ldflags) {
      const [kind, flag = null] = [...iterate(key)];
      // 0 and False are one key of a dict, as are 1 and True.
      if (kind === plain(target) && (flag === null ? debug === null : debug !== null && Number(flag) === Number(debug))) return flags;
    }
    throw new EngineError('KeyError', pyRepr(Tuple.of<Value>(target, debug)), { args: [Tuple.of<Value>(target, debug)] });
  }

  override async object_filenames(sources: Value, stripDir: Value = 0, outputDir: Value = ''): Promise<string[]> {
    const objectSuffix = pyStr(await this.classValue('obj_extension'));
    const resourceSuffix = pyStr(await this.classValue('res_extension'));
    const resources = new Set([...iterate(await this.classValue('_rc_extensions')), ...iterate(await this.classValue('_mc_extensions'))]);
    const known = new Set([...iterate(await this.classValue('src_extensions')), ...resources]);
    return pathTexts(sources).map((source) => {
      const [base, extension] = this.targetPath.splitext(source);
      if (!known.has(extension)) throw new EngineError('CompileError', `Don't know how to compile ${source}`);
      return this.objectName(
        this.withoutRoot(base),
        resources.has(extension) ? resourceSuffix : objectSuffix,
        stripDir,
        truthy(outputDir) ? outputDir : '',
      );
    });
  }

  protected override sourceArguments(one: MicrosoftSource): string[] {
    return [...(one.cxxSeen ? ['/EHsc'] : []), ...super.sourceArguments(one)];
  }

  protected override withLastArguments(argv: Value[], extra: Value): Value[] {
    return [...argv, ...iterate(extra)];
  }

  protected override sayExecuting(program: string, args: readonly Value[]): void {
    this.$.say(DEBUG, `Executing "${program}" ${args.map(pyStr).join(' ')}`);
  }

  protected override async makeOutputFolder(output: string): Promise<void> {
    await this.mkpath(this.targetPath.dirname(this.targetPath.abspath(output, this.$.cwd)));
  }

  /** 3.6 puts the C runtime beside the output, but for the one that comes with Python. */
  protected override async embedManifest(_target: Value, output: string): Promise<void> {
    const runtime = this._vcruntime_redist;
    if (typeof runtime !== 'string' || runtime === '' || !this.$.view.isFile(runtime)) return;
    const name = this.targetPath.basename(runtime);
    if (name.toLowerCase() === 'vcruntime140.dll') return;
    this.$.say(DEBUG, `Copying "${runtime}"`);
    const folder = this.targetPath.dirname(this.targetPath.abspath(output, this.$.cwd));
    const dryRun = truthy(this.dry_run);
    const { to } = copyFile(this.$, runtime, this.targetPath.join(folder, name), { preserveTimes: false, verbose: false, dryRun });
    setMode(this.$, to, { mode: 0o200, dryRun });
  }

  protected override isLibrary(file: string): boolean {
    return this.$.view.isFile(file);
  }

  protected override toolEnvironment(): Readonly<Record<string, string>> {
    return typeof this._paths === 'string' ? { PATH: this._paths } : {};
  }

  override async runtime_library_dir_option(_directory: string): Promise<Value> {
    throw new EngineError('DistutilsPlatformError', "don't know how to set runtime library search path for MSVC");
  }
}
