import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import { extend, isList, isText, isTuple, iterate, lengthOf, textFor, unpackPair } from '../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../model/values.ts';
import { building, compilerIsScripts } from './building-group.ts';
import { Command } from './command.ts';
import { compilerCall, compilerCallNamed, type AnyCompiler } from './compiler-call.ts';
import { makeCompiler } from './make-compiler.ts';
import { objectFolder } from './object-folders.ts';
import { inPhase } from './planning-scope.ts';

/** C libraries that extensions link with. Source: distutils/command/build_clib.py. */
export class BuildClib extends Command {
  static override readonly pythonPath: string = 'distutils.command.build_clib.build_clib';

  declare build_clib: Value;
  declare build_temp: Value;
  declare libraries: Value;
  declare include_dirs: Value;
  declare define: Value;
  declare undef: Value;
  declare debug: Value;
  declare compiler: Value | AnyCompiler;

  override async initialize_options(): Promise<void> {
    this.build_clib = null;
    this.build_temp = null;
    this.libraries = null;
    this.include_dirs = null;
    this.define = null;
    this.undef = null;
    this.debug = null;
    this.force = 0;
    this.compiler = null;
  }

  override async finalize_options(): Promise<void> {
    // The libraries are only a means to build extensions: their default place is the folder of temporary files.
    await this.set_undefined_options(
      'build',
      ['build_temp', 'build_clib'],
      ['build_temp', 'build_temp'],
      ['compiler', 'compiler'],
      ['debug', 'debug'],
      ['force', 'force'],
    );
    this.libraries = this.distribution.libraries;
    if (truthy(this.libraries)) await this.check_library_list(this.libraries);
    if (this.include_dirs === null) this.include_dirs = truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
    if (isText(this.include_dirs)) this.include_dirs = pyStr(this.include_dirs).split(osPath(this.$.target.osName).pathsep);
  }

  override async run(): Promise<void> {
    if (!truthy(this.libraries)) return;
    this.compiler = await makeCompiler(this.$, {
      module: 'distutils.command.build_clib',
      compiler: this.compiler as Value,
      dryRun: this.dry_run,
      force: this.force,
    });
    const tell = async (method: string, ...args: readonly Value[]): Promise<Value> => compilerCall(this.$, this.compiler, method, ...args);
    if (this.include_dirs !== null) await tell('set_include_dirs', this.include_dirs);
    if (this.define !== null) for (const macro of iterate(this.define)) await tell('define_macro', ...unpackPair(macro));
    if (this.undef !== null) for (const macro of iterate(this.undef)) await tell('undefine_macro', macro);
    await inPhase(this.$, 'build', async () => this.build_libraries(this.libraries));
  }

  async check_library_list(libraries: Value): Promise<void> {
    const refuse = (message: string): never => {
      throw new EngineError('DistutilsSetupError', message);
    };
    if (!isList(libraries)) refuse("'libraries' option must be a list of tuples");
    const { sep } = osPath(this.$.target.osName);
    for (const library of iterate(libraries)) {
      // As in the original, a tuple of another length passes here and fails when it is taken apart.
      if (!isTuple(library) && lengthOf(library) !== 2) refuse("each element of 'libraries' must a 2-tuple");
      const [name, info] = unpackPair(library);
      // Differs: on Python 2 the original takes a `unicode` for no text, as build_py does.
      if (!isText(name)) refuse("first element of each tuple in 'libraries' must be a string (the library name)");
      const text = textFor(name, 'split');
      if (text.includes('/') || text.includes(sep)) refuse(`bad library name '${text}': may not contain directory separators`);
      if (!(plain(info) instanceof Map)) refuse("second element of each tuple in 'libraries' must be a dictionary (build info)");
    }
  }

  async get_library_names(): Promise<Value> {
    if (!truthy(this.libraries)) return null;
    return Array.from(iterate(this.libraries), (library) => unpackPair(library)[0]);
  }

  async get_source_files(): Promise<Value[]> {
    await this.check_library_list(this.libraries);
    const files: Value[] = [];
    for (const library of iterate(this.libraries)) {
      const [name, info] = unpackPair(library);
      extend(files, sourcesOf(name, info));
    }
    return files;
  }

  async build_libraries(libraries: Value): Promise<void> {
    // Differs: an object that is up to date is not compiled again, as the original does for libraries in every run.
    for (const library of iterate(libraries)) {
      const [name, info] = unpackPair(library);
      const sources = [...iterate(sourcesOf(name, info))];
      const now = compilerIsScripts(this.$, this.compiler);
      const options = { name: pyStr(name), header: `building '${pyStr(name)}' library`, now };
      await building(this.$, options, async () => this.buildLibrary(name, sources, plain(info) as Map<Value, Value>));
    }
  }

  private async buildLibrary(name: Value, sources: Value[], info: Map<Value, Value>): Promise<void> {
    const macros = info.get('macros') ?? null;
    const includeDirs = info.get('include_dirs') ?? null;
    const owner = ['build_clib', pyStr(name)] as const;
    const objects = await compilerCallNamed(this.$, this.compiler, 'compile', [sources], {
      output_dir: await objectFolder(this.$, this.compiler, this.build_temp, {
        owner,
        sources,
        flags: [macros, includeDirs, this.debug ?? null],
      }),
      macros,
      include_dirs: includeDirs,
      debug: this.debug,
    });
    await compilerCallNamed(this.$, this.compiler, 'create_static_lib', [objects, name], {
      output_dir: this.build_clib,
      debug: this.debug,
    });
  }
}

function sourcesOf(name: Value, info: Value): Value {
  const inner = plain(info);
  const sources = inner instanceof Map ? (inner.get('sources') ?? null) : null;
  if (isList(sources) || isTuple(sources)) return sources as Value;
  throw new EngineError(
    'DistutilsSetupError',
    `in 'libraries' option (library '${pyStr(name)}'), 'sources' must be present and must be a list of source filenames`,
    { code: 'bad-sources' },
  );
}
