import { callMethod, getAttribute, hasAttribute, setAttribute } from '../../model/attributes.ts';
import { cacheFromSource } from '../../files/cache-from-source.ts';
import { copyFile } from '../../files/copy-file.ts';
import { textMode } from '../../files/text-mode.ts';
import { atLeast } from '../../interpreter/python-target.ts';
import { engineClassOf } from '../../model/class-attributes.ts';
import type { EngineObject } from '../../model/engine-object.ts';
import { append, isList, iterate, pathText, textFor } from '../../model/protocols.ts';
import { Handle, plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { compareCodePoints } from '../../grammar/code-point-order.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { compilerCall } from '../compiler-call.ts';
import { inPhase } from '../planning-scope.ts';
import { makeCompiler } from '../make-compiler.ts';
import { CythonBuildExt } from './cython-build-ext.ts';
import { stubLoader } from './stub-loader.ts';

type AnyExtension = EngineObject | Handle;

const LIBRARY = 'setuptools.extension.Library';

/**
 * Extensions as setuptools builds them: suffixes of the stable interface, libraries that extensions share, and `--inplace` by
 * copying. Source: setuptools/command/build_ext.py.
 */
export class SetuptoolsBuildExt extends CythonBuildExt {
  static override readonly pythonPath: string = 'setuptools.command.build_ext.build_ext';

  declare shlib_compiler: Value;
  declare shlibs: Value;
  declare ext_map: Value;
  declare editable_mode: Value;

  override async initialize_options(): Promise<void> {
    await super.initialize_options();
    this.shlib_compiler = null;
    this.shlibs = [];
    this.ext_map = new Map<Value, Value>();
    if (setuptoolsSince(this.$.target, 64)) this.editable_mode = false;
  }

  override async finalize_options(): Promise<void> {
    await super.finalize_options();
    if (!truthy(this.extensions)) this.extensions = [];
    await this.check_extensions_list(this.extensions);
    const extensions = [...iterate(this.extensions)] as unknown as AnyExtension[];
    const libraries: AnyExtension[] = [];
    for (const extension of extensions) if (await this.isLibrary(extension)) libraries.push(extension);
    this.shlibs = libraries as unknown as Value[];
    if (libraries.length > 0) await this.setup_shlib_compiler();
    for (const extension of extensions)
      await this.give(extension, '_full_name', await this.get_ext_fullname(await this.ask(extension, 'name')));
    for (const extension of extensions) await this.nameOutput(extension);
  }

  private async nameOutput(extension: AnyExtension): Promise<void> {
    const name = pyStr(await this.ask(extension, '_full_name'));
    const map = plain(this.ext_map) as Map<Value, Value>;
    map.set(name, extension as unknown as Value);
    map.set(name.split('.').at(-1) as string, extension as unknown as Value);
    const linked = truthy(this.shlibs) && truthy(await this.links_to_dynamic(extension as unknown as Value));
    await this.give(extension, '_links_to_dynamic', linked);
    await this.give(extension, '_needs_stub', linked && this.usesStubs() && !(await this.isLibrary(extension)));
    const file = pathText(await this.get_ext_filename(name));
    await this.give(extension, '_file_name', file);
    if (!linked) return;
    const folder = this.targetPath.dirname(this.targetPath.join(pathText(this.build_lib), file));
    await this.addOnce(extension, 'library_dirs', folder);
    if (this.usesStubs()) await this.addOnce(extension, 'runtime_library_dirs', '.');
  }

  private async addOnce(extension: AnyExtension, name: string, item: string): Promise<void> {
    const list = await this.ask(extension, name);
    if (isList(list) && !list.includes(item)) append(list, item);
  }

  private async ask(extension: AnyExtension, name: string): Promise<Value> {
    return (await getAttribute(extension, name, this.$)) ?? null;
  }

  private async give(extension: AnyExtension, name: string, value: Value): Promise<void> {
    await setAttribute(extension, name, value, this.$);
  }

  private async isLibrary(extension: AnyExtension): Promise<boolean> {
    if (extension instanceof Handle) return this.$.script.isInstance(extension, LIBRARY);
    return chainOf(extension).includes(LIBRARY);
  }

  /** Loaders beside extensions that link to a library of the project: macOS only. */
  private usesStubs(): boolean {
    return this.$.target.platform === 'darwin';
  }

  override async run(): Promise<void> {
    const inplace = this.inplace;
    this.inplace = 0;
    await super.run();
    this.inplace = inplace;
    if (truthy(inplace)) await this.copy_extensions_to_source();
  }

  async copy_extensions_to_source(): Promise<void> {
    await inPhase(this.$, 'build', async () => {
      const buildPy = await this.get_finalized_command('build_py');
      for (const extension of iterate(this.extensions) as Iterable<Value>) {
        const { from, folder, to } = await this.copyBesideSources(buildPy, extension as unknown as AnyExtension);
        const optional = truthy(await this.ask(extension as unknown as AnyExtension, 'optional'));
        if (optional && setuptoolsSince(this.$.target, 58) && !this.$.view.exists(from)) continue;
        if (setuptoolsSince(this.$.target, 65)) await this.copy_file(from, to);
        // Until then always, so that the file is that of this Python.
        else copyFile(this.$, from, to, { dryRun: truthy(this.dry_run), verbose: truthy(this.verbose) });
        if (truthy(await this.ask(extension as unknown as AnyExtension, '_needs_stub'))) {
          await this.write_stub(folder === '' ? '.' : folder, extension, true);
        }
      }
    });
  }

  private async copyBesideSources(buildPy: EngineObject | Handle, extension: AnyExtension): Promise<InPlaceCopy> {
    const name = pyStr(await this.get_ext_fullname(await this.ask(extension, 'name')));
    const file = pathText(await this.get_ext_filename(name));
    const parent = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
    const folder = pathText(await callMethod(buildPy, 'get_package_dir', [parent], this.$));
    const to = this.targetPath.join(folder, this.targetPath.basename(file));
    return { from: this.targetPath.join(pathText(this.build_lib), file), folder, to };
  }

  // File names

  override async get_ext_filename(name: Value): Promise<string> {
    const override = this.$.environment['SETUPTOOLS_EXT_SUFFIX'];
    const given = setuptoolsSince(this.$.target, 58) && override !== undefined && override !== '' ? override : undefined;
    const parts = textFor(name, 'split').split('.');
    let file =
      given === undefined ? await super.get_ext_filename(name) : this.targetPath.join(parts[0] as string, ...parts.slice(1)) + given;
    const extension = (plain(this.ext_map) as Map<Value, Value>).get(plain(name)) as unknown as AnyExtension | undefined;
    if (extension === undefined) return file;
    const stable = stableSuffix(this.$.target.osName);
    if (atLeast(this.$.target, 3, 0) && stable !== undefined && truthy(await this.ask(extension, 'py_limited_api'))) {
      const suffix = given ?? pyStr(await this.$.call('distutils.sysconfig.get_config_var', 'EXT_SUFFIX'));
      file = file.slice(0, -suffix.length) + stable;
    }
    if (await this.isLibrary(extension)) {
      const kind = this.$.target.osName === 'nt' || this.usesStubs() ? 'shared' : 'static';
      return pathText(await compilerCall(this.$, this.shlib_compiler, 'library_filename', this.targetPath.splitext(file)[0], kind));
    }
    if (this.usesStubs() && truthy(await this.ask(extension, '_links_to_dynamic'))) {
      const [folder, base] = this.targetPath.split(file);
      return this.targetPath.join(folder, `dl-${base}`);
    }
    return file;
  }

  override async get_export_symbols(extension: Value): Promise<Value> {
    const object = extension as unknown as AnyExtension;
    return (await this.isLibrary(object)) ? this.ask(object, 'export_symbols') : super.get_export_symbols(extension);
  }

  // Building

  override async build_extension(extension: Value): Promise<void> {
    const object = extension as unknown as AnyExtension;
    if (await hasAttribute(object, '_convert_pyx_sources_to_lang', this.$)) {
      await callMethod(object, '_convert_pyx_sources_to_lang', [], this.$);
    }
    const compiler = this.compiler;
    const library = await this.isLibrary(object);
    try {
      if (library) this.compiler = this.shlib_compiler;
      await super.build_extension(extension);
      if (truthy(await this.ask(object, '_needs_stub'))) await this.write_stub((await this.buildFolder()) as string, extension);
    } finally {
      if (library) this.compiler = compiler;
    }
  }

  private async buildFolder(): Promise<string> {
    return pathText((await getAttribute(await this.get_finalized_command('build_py'), 'build_lib', this.$)) ?? null);
  }

  async links_to_dynamic(extension: Value): Promise<boolean> {
    const object = extension as unknown as AnyExtension;
    const libraries = new Set<string>();
    for (const library of iterate(this.shlibs)) libraries.add(pyStr(await this.ask(library as unknown as AnyExtension, '_full_name')));
    const name = pyStr(await this.ask(object, '_full_name'));
    const prefix = name.slice(0, name.lastIndexOf('.') + 1);
    const wanted = [...iterate(await this.ask(object, 'libraries'))];
    return wanted.some((library) => libraries.has(prefix + pyStr(library)));
  }

  /** A compiler of its own: on macOS with the flags of dynamic libraries. */
  async setup_shlib_compiler(): Promise<void> {
    const compiler = await makeCompiler(this.$, {
      module: 'setuptools.command.build_ext',
      compiler: this.compiler as Value,
      dryRun: this.dry_run,
      force: this.force,
    });
    this.shlib_compiler = compiler as unknown as Value;
    const tell = async (method: string, value: Value): Promise<Value> => compilerCall(this.$, compiler, method, value);
    if (this.usesStubs()) {
      const linker = 'gcc -Wl,-x -dynamiclib -undefined dynamic_lookup';
      await callMethod(compiler, 'set_executables', [new Map<Value, Value>([['linker_so', linker]])], this.$);
    }
    if (this.include_dirs !== null) await tell('set_include_dirs', this.include_dirs);
    if (this.libraries !== null) await tell('set_libraries', this.libraries);
    if (this.library_dirs !== null) await tell('set_library_dirs', this.library_dirs);
    if (this.rpath !== null) await tell('set_runtime_library_dirs', this.rpath);
    if (this.link_objects !== null) await tell('set_link_objects', this.link_objects);
  }

  /** Libraries are linked as shared ones where loaders find them, else archived. */
  protected override async linkExtension(
    extension: Value,
    files: readonly [objects: Value, output: string],
    keywords: Readonly<Record<string, Value>>,
  ): Promise<void> {
    if (!(await this.isLibrary(extension as unknown as AnyExtension))) return super.linkExtension(extension, files, keywords);
    const [objects, output] = files;
    const given = (name: string): Value => keywords[name] ?? null;
    if (this.$.target.osName === 'nt' || this.usesStubs()) {
      const names = ['libraries', 'library_dirs', 'runtime_library_dirs', 'export_symbols', 'debug'].map(given);
      await compilerCall(
        this.$,
        this.compiler,
        'link',
        'shared_library',
        objects,
        output,
        null,
        ...names,
        null,
        given('extra_postargs'),
        given('build_temp'),
        given('target_lang'),
      );
      return;
    }
    const [folder, file] = this.targetPath.split(output);
    const base = this.targetPath.splitext(file)[0].replace(/^lib/, '');
    await compilerCall(this.$, this.compiler, 'create_static_lib', objects, base, folder, given('debug'), given('target_lang'));
  }

  /**
   * What is in the build folder, for an installation. Differs: until 64 the original names the copies beside the sources where these are
   * wanted, too (`inplace = 1` in a setup.cfg), and install_lib makes names of that which nothing was installed under, for `--record`.
   */
  override async get_outputs(): Promise<Value[]> {
    const { inplace } = this;
    if (truthy(inplace) && setuptoolsSince(this.$.target, 64)) {
      return [...((await callMethod(this, 'get_output_mapping', [], this.$)) as Map<Value, Value>).keys()];
    }
    this.inplace = 0;
    const outputs = (await super.get_outputs().finally(() => (this.inplace = inplace))).map(pyStr);
    for (const extension of iterate(this.extensions) as Iterable<Value>) {
      const object = extension as unknown as AnyExtension;
      if (!truthy(await this.ask(object, '_needs_stub'))) continue;
      const base = this.targetPath.join(pathText(this.build_lib), ...pyStr(await this.ask(object, '_full_name')).split('.'));
      outputs.push(`${base}.py`, `${base}.pyc`);
    }
    return setuptoolsSince(this.$.target, 65) ? outputs.sort(compareCodePoints) : outputs;
  }

  /** With `--inplace`, file in the build folder to file beside the sources. */
  async get_output_mapping(): Promise<Value> {
    const pairs: [string, string][] = [];
    if (!truthy(this.inplace)) return new Map<Value, Value>();
    const buildPy = await this.get_finalized_command('build_py');
    const installLib = await this.get_finalized_command('install_lib');
    const level = Number((await getAttribute(installLib, 'optimize', this.$)) ?? 0);
    for (const extension of iterate(this.extensions) as Iterable<Value>) {
      const object = extension as unknown as AnyExtension;
      const { from, folder, to } = await this.copyBesideSources(buildPy, object);
      pairs.push([from, to]);
      if (!truthy(await this.ask(object, '_needs_stub'))) continue;
      const name = pyStr(await this.ask(object, 'name'));
      const stub = `${name.slice(name.lastIndexOf('.') + 1)}.py`;
      const [built, beside] = [this.targetPath.dirname(from), folder].map((each) =>
        cacheFromSource(this.$, this.targetPath.join(each, stub), level),
      );
      pairs.push([built as string, beside as string]);
    }
    return new Map<Value, Value>(pairs.sort(([a], [b]) => compareCodePoints(a, b)));
  }

  async write_stub(folder: Value, extension: Value, compile: Value = false): Promise<void> {
    const object = extension as unknown as AnyExtension;
    const name = pyStr(await this.ask(object, '_full_name'));
    const file = `${this.targetPath.join(pathText(folder), ...name.split('.'))}.py`;
    this.logInfo(`writing stub loader for ${name} to ${file}`);
    const text = textMode(this.$.target, stubLoader(this.targetPath.basename(pyStr(await this.ask(object, '_file_name')))));
    this.$.add({ kind: 'write', path: file, content: { text }, dryRun: truthy(this.dry_run) });
    if (!truthy(compile)) return;
    await this.$.call('distutils.util.byte_compile', [file], 0, true, null, null, 1, truthy(this.dry_run));
    this.$.add({ kind: 'remove', path: file, tree: false, dryRun: truthy(this.dry_run) });
  }
}

/** A file in the build folder, and the folder and file beside the sources that `--inplace` copies it to. */
interface InPlaceCopy {
  readonly from: string;
  readonly folder: string;
  readonly to: string;
}

/** Suffix of extensions that use the stable interface only; Windows has none of its own. */
function stableSuffix(osName: string): string | undefined {
  return osName === 'nt' ? '.pyd' : '.abi3.so';
}

/** Python paths of the object's engine classes. */
function chainOf(object: EngineObject): readonly string[] {
  const chain: string[] = [];
  for (let at: unknown = engineClassOf(object); typeof at === 'function'; at = Object.getPrototypeOf(at)) {
    const path = (at as { readonly pythonPath?: string }).pythonPath;
    if (path !== undefined) chain.push(path);
  }
  return chain;
}
