import { EngineError } from '../errors/engine-error.ts';
import { environmentVariable } from '../files/environment-variable.ts';
import { textMode } from '../files/text-mode.ts';
import { writeFile } from '../files/write-file.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { iterate, pathText, pathTexts } from '../model/protocols.ts';
import { Tuple, pyRepr, pyStr, truthy, type Value } from '../model/values.ts';
import { listOf } from './compile-arguments.ts';
import { withoutVisualCReference } from './manifest.ts';
import { MicrosoftCompiler } from './microsoft-compiler.ts';
import { microsoftVersion } from './microsoft-runtime.ts';
import { findVcEnvironment, oldPlaces } from './visual-studio.ts';

/** What `vcvarsall.bat` of these versions calls the platforms. */
function platforms(itanium: boolean): Readonly<Record<string, string>> {
  return { win32: 'x86', 'win-amd64': 'amd64', ...(itanium ? { 'win-ia64': 'ia64' } : {}) };
}

/** Visual Studio 2005 to 2010. Source: distutils/msvc9compiler.py: MSVCCompiler. */
export class Msvc9Compiler extends MicrosoftCompiler {
  static override readonly pythonPath: string = 'distutils.msvc9compiler.MSVCCompiler';

  declare _MSVCCompiler__version: Value;
  declare _MSVCCompiler__root: Value;
  declare _MSVCCompiler__paths: string[];
  declare _MSVCCompiler__arch: Value;
  declare ldflags_shared: Value;
  declare ldflags_shared_debug: Value;
  declare ldflags_static: Value;
  /** What `vcvarsall.bat` said of `lib` and `include`, for the compiler's programs. */
  declare protected readonly vcVariables: Map<string, string>;

  constructor(engine: ConstructorParameters<typeof MicrosoftCompiler>[0]) {
    super(engine);
    Object.defineProperty(this, 'vcVariables', { value: new Map<string, string>(), enumerable: false });
  }

  override async __init__(verbose: Value = 0, dryRun: Value = 0, force: Value = 0): Promise<void> {
    const version = this.buildVersion();
    if (version < 8) throw new EngineError('DistutilsPlatformError', `VC ${version.toFixed(1)} is not supported by this module`);
    await super.__init__(verbose, dryRun, force);
    this._MSVCCompiler__version = version;
    this._MSVCCompiler__root = 'Software\\Microsoft\\VisualStudio';
    this._MSVCCompiler__paths = [];
    this._MSVCCompiler__arch = null;
  }

  /** `get_build_version()`: 9 for `MSC v.1500`; 6 for a Python that Microsoft's compiler did not make. */
  private buildVersion(): number {
    const text = microsoftVersion(this.$.target);
    if (text === undefined) return 6;
    const major = Number(text.slice(0, -2)) - 6;
    const shifted = atLeast(this.$.target, 3, 0) && major >= 13 ? major + 1 : major;
    return shifted === 6 ? 6 : shifted + Number(text.charAt(2)) / 10;
  }

  override async initialize(platName: Value = null): Promise<void> {
    this.startInitializing();
    const { target } = this.$;
    const own = pyStr((await this.$.call('distutils.util.get_platform')) as Value);
    const platform = platName === null ? own : pyStr(platName);
    const known = platforms(!atLeast(target, 3, 7));
    const spec = known[platform];
    if (spec === undefined)
      throw new EngineError('DistutilsPlatformError', `--plat-name must be one of ${pyRepr(Tuple.from<Value>(Object.keys(known)))}`);
    const prepared = environmentVariable(this.$, 'DISTUTILS_USE_SDK') !== undefined && environmentVariable(this.$, 'MSSdk') !== undefined;
    if (prepared) {
      for (const [attribute, program] of PROGRAMS) this[attribute] = `${program}.exe`;
    } else await this.readVcvarsall(platform === own || platform === 'win32' ? spec : `${known[own] ?? ''}_${spec}`);
    this.takePaths();
    this.preprocess_options = null;
    this.compile_options = ['/nologo', '/Ox', '/MD', '/W3', '/GS-', '/DNDEBUG'];
    this.compile_options_debug = ['/nologo', '/Od', '/MDd', '/W3', '/GS-', '/Z7', '/D_DEBUG'];
    this.ldflags_shared = ['/DLL', '/nologo', '/INCREMENTAL:NO'];
    this.ldflags_shared_debug = ['/DLL', '/nologo', '/INCREMENTAL:no', '/DEBUG'];
    this.ldflags_static = ['/nologo'];
    this.initialized = true;
  }

  private async readVcvarsall(spec: string): Promise<void> {
    const version = Number(this._MSVCCompiler__version);
    const environment = await findVcEnvironment(this.$, {
      module: 'distutils.msvc9compiler',
      name: 'query_vcvarsall',
      args: [version, spec],
      places: oldPlaces(version.toFixed(1)),
    });
    this._MSVCCompiler__paths = (environment.get('path') ?? '').split(this.targetPath.pathsep);
    for (const name of ['lib', 'include']) this.vcVariables.set(name.toUpperCase(), environment.get(name) ?? '');
    for (const [attribute, program] of PROGRAMS) this[attribute] = await this.find_exe(`${program}.exe`);
  }

  private takePaths(): void {
    const own = environmentVariable(this.$, 'path');
    const all = [...this._MSVCCompiler__paths, ...(own === undefined ? [] : own.split(';'))].map((folder) =>
      this.targetPath.normpath(folder),
    );
    this._MSVCCompiler__paths = [...new Set(all)];
    this.vcVariables.set('PATH', this._MSVCCompiler__paths.join(';'));
  }

  async find_exe(name: string): Promise<string> {
    return this.findProgram(name, [...this._MSVCCompiler__paths, ...(environmentVariable(this.$, 'PATH') ?? '').split(';')]);
  }

  protected override toolEnvironment(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.vcVariables);
  }

  override async object_filenames(sources: Value, stripDir: Value = 0, outputDir: Value = ''): Promise<string[]> {
    const objectSuffix = pyStr(await this.classValue('obj_extension'));
    const resourceSuffix = pyStr(await this.classValue('res_extension'));
    const resources = new Set([...iterate(await this.classValue('_rc_extensions')), ...iterate(await this.classValue('_mc_extensions'))]);
    const known = new Set(iterate(await this.classValue('src_extensions')));
    return pathTexts(sources).map((source) => {
      const [base, extension] = this.targetPath.splitext(source);
      if (!known.has(extension)) throw new EngineError('CompileError', `Don't know how to compile ${source}`);
      return this.objectName(this.withoutRoot(base), resources.has(extension) ? resourceSuffix : objectSuffix, stripDir, outputDir);
    });
  }

  protected override async linkFlags(target: Value, debug: Value): Promise<Value> {
    const flags = listOf(truthy(debug) ? this.ldflags_shared_debug : this.ldflags_shared);
    return this.isExecutable(target) ? flags.slice(1) : flags;
  }

  // The manifest

  protected override async addManifestArguments(output: string, temporary: string, args: Value[]): Promise<void> {
    await this.manifest_setup_ldargs(output, temporary, args);
  }

  async manifest_setup_ldargs(output: Value, temporary: Value, args: Value): Promise<void> {
    const file = this.targetPath.join(pathText(temporary), `${this.targetPath.basename(pathText(output))}.manifest`);
    (args as Value[]).push(`/MANIFESTFILE:${file}`);
  }

  protected override async embedManifest(target: Value, output: string, args: Value[]): Promise<void> {
    const info = await this.manifest_get_embed_info(target, args);
    if (info === null) return;
    const [manifest, id] = [...iterate(info)] as [Value, Value];
    await this.runTool(['mt.exe', '-nologo', '-manifest', manifest, `-outputresource:${output};${pyStr(id)}`], 'LinkError', () => ({
      kind: 'spawn',
      inputs: [pathText(manifest), output],
      outputs: [],
      searchPath: true,
    }));
  }

  async manifest_get_embed_info(target: Value, args: Value): Promise<Value> {
    const option = Array.from(iterate(args), pyStr).find((word) => word.startsWith('/MANIFESTFILE:'));
    if (option === undefined) return null;
    const file = option.slice('/MANIFESTFILE:'.length);
    if (this.isExecutable(target)) return Tuple.of<Value>(file, 1);
    const kept = await this._remove_visual_c_ref(file);
    return kept === null ? null : Tuple.of<Value>(kept, 2);
  }

  /** Takes the reference to the C runtime out of a library's manifest: Python's own is in use already. Null where nothing is left of it. */
  async _remove_visual_c_ref(file: Value): Promise<Value> {
    const path = pathText(file);
    // The linker writes it.
    await this.$.flush();
    if (!this.$.view.isFile(path) || this.$.view.pending(path)) return null;
    const text = withoutVisualCReference(this.$.view.readText(path).replaceAll('\r\n', '\n'));
    if (text === null) return null;
    writeFile(this.$, path, textMode(this.$.target, text));
    return path;
  }

  override async runtime_library_dir_option(_directory: string): Promise<Value> {
    throw new EngineError('DistutilsPlatformError', "don't know how to set runtime library search path for MSVC++");
  }
}

const PROGRAMS = [
  ['cc', 'cl'],
  ['linker', 'link'],
  ['lib', 'lib'],
  ['rc', 'rc'],
  ['mc', 'mc'],
] as const;
