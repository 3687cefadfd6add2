import { EngineError } from '../../errors/engine-error.ts';
import { findWithStars } from '../../files/glob-recursive.ts';
import { convertPath } from '../../grammar/convert-path.ts';
import { osPath } from '../../grammar/os-path.ts';
import { atLeast } from '../../interpreter/python-target.ts';
import { getAttribute } from '../../model/attributes.ts';
import { append, isList, isText, itemsIn, iterate, pathText, pathTexts, textFor } from '../../model/protocols.ts';
import { Tuple, plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { compileGlobPattern } from '../../plan/glob-pattern.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { BuildPy } from '../build-py.ts';
import { convertPackages } from './convert-packages.ts';
import { isIdentifier } from './find-packages.ts';
import { PackageOwners } from './package-owners.ts';
import { fileCopier } from '../copy-into-folder.ts';
import { joinAll } from '../package-folders.ts';

/** Modules and data files of packages, which may be what the manifest lists. Source: setuptools/command/build_py.py. */
export class SetuptoolsBuildPy extends BuildPy {
  static override readonly pythonPath: string = 'setuptools.command.build_py.build_py';

  declare exclude_package_data: Value;
  declare packages_checked: Value;
  declare manifest_files: Value;
  declare editable_mode: Value;
  /** Modules that were copied, for 2to3. */
  declare _build_py__updated_files: Value;
  declare _build_py__doctests_2to3: Value;

  override async initialize_options(): Promise<void> {
    this.packages_checked = new Map<Value, Value>();
    await super.initialize_options();
    if (setuptoolsSince(this.$.target, 64)) this.editable_mode = false;
  }

  override async finalize_options(): Promise<void> {
    await super.finalize_options();
    this.package_data = this.distribution.package_data;
    const excluded = (this.distribution.exclude_package_data as Value | undefined) ?? null;
    this.exclude_package_data = truthy(excluded) ? excluded : new Map<Value, Value>();
    delete (this as { data_files?: Value }).data_files;
    this._build_py__updated_files = [];
    if (!setuptoolsSince(this.$.target, 58)) this._build_py__doctests_2to3 = [];
  }

  override async run(): Promise<void> {
    if (!truthy(this.py_modules) && !truthy(this.packages)) return;
    await this.building(async () => {
      await this.buildAll();
      if (!setuptoolsSince(this.$.target, 58)) {
        await convertPackages(this, { modules: this._build_py__updated_files, texts: this._build_py__doctests_2to3 });
      }
      await this.byte_compile(await this.get_outputs(0));
    });
  }

  override async build_module(module: Value, file: Value, name: Value): Promise<Value> {
    const path = isText(name) && !atLeast(this.$.target, 3, 0) ? pyStr(name).split('.') : name;
    const result = await super.build_module(module, file, path);
    const [output, copied] = itemsIn(result) as readonly [Value, Value];
    if (truthy(copied) && isList(this._build_py__updated_files)) append(this._build_py__updated_files, output);
    return result;
  }

  // Data files

  /** They are looked for when they are first needed: the manifest may list them, and it lists what the other commands know. */
  override async get_data_files(): Promise<Value[]> {
    return [];
  }

  /** `self.data_files`. */
  async dataFiles(): Promise<Value> {
    if (!Object.hasOwn(this, 'data_files')) this.data_files = await this._get_data_files();
    return this.data_files;
  }

  async _get_data_files(): Promise<Value> {
    await this.analyze_manifest();
    return this.dataOfPackages();
  }

  async get_data_files_without_manifest(): Promise<Value> {
    if ((this.manifest_files as Value | undefined) === undefined) this.manifest_files = new Map<Value, Value>();
    return this.dataOfPackages();
  }

  private async dataOfPackages(): Promise<Value[]> {
    const found: Value[] = [];
    for (const name of truthy(this.packages) ? iterate(this.packages) : []) found.push(await this._get_pkg_data_files(name));
    return found;
  }

  async _get_pkg_data_files(name: Value): Promise<Value> {
    const source = pathText(await this.get_package_dir(name));
    const target = joinAll(this.targetPath, [pathText(this.build_lib), ...textFor(name, 'split').split('.')]);
    const files = Array.from(iterate(await this.find_data_files(name, source)), (file) =>
      this.targetPath.relpath(pathText(file), source === '' ? '.' : source, this.$.cwd),
    );
    return Tuple.of<Value>(name, source, target, files);
  }

  override async find_data_files(name: Value, sourceFolder: Value): Promise<Value[]> {
    const listed = plain((this.manifest_files as Value | undefined) ?? null);
    const fromManifest = listed instanceof Map ? [...iterate(listed.get(plain(name)) ?? [])] : [];
    const recursive = setuptoolsSince(this.$.target, 62);
    const { view } = this.$;
    const byPattern = [...this.typing(pathText(sourceFolder)), ...this.patterns(this.package_data, name, pathText(sourceFolder))].flatMap(
      (pattern) => (recursive ? findWithStars(this.$, pattern) : view.glob(pattern)).filter((file) => view.isFile(file)),
    );
    return (await this.exclude_data_files(name, sourceFolder, [...fromManifest, ...byPattern])) as Value[];
  }

  /**
   * Differs: on Python 3.12 and later type information of a package comes along by itself, as from setuptools 69 on: projects for
   * these, where 65 never ran, count on it.
   */
  private typing(folder: string): string[] {
    return atLeast(this.$.target, 3, 12) ? ['*.pyi', 'py.typed'].map((pattern) => this.targetPath.join(folder, pattern)) : [];
  }

  /** Patterns for all packages (`''`) and for this one, below its folder. */
  private patterns(table: Value, name: Value, folder: string): string[] {
    const given = plain(table);
    if (!(given instanceof Map)) return [];
    const all = [...iterate(given.get('') ?? []), ...iterate(given.get(plain(name)) ?? [])];
    return all.map((pattern) => this.targetPath.join(folder, convertPath(pathText(pattern), this.$.target.osName)));
  }

  async exclude_data_files(name: Value, sourceFolder: Value, files: Value): Promise<Value> {
    const expressions = this.patterns(this.exclude_package_data, name, pathText(sourceFolder)).map((pattern) =>
      compileGlobPattern(this.targetPath.normcase(pattern)),
    );
    const kept = Array.from(iterate(files), pathText).filter(
      (file) => !expressions.some((each) => each.test(this.targetPath.normcase(file))),
    );
    return [...new Set(kept)];
  }

  /**
   * Sorts the files of the manifest by package. Differs: no warning of folders that could be packages of their own, which 65 gives
   * at length.
   */
  async analyze_manifest(): Promise<void> {
    const byPackage = new Map<Value, Value>();
    this.manifest_files = byPackage;
    if (!truthy((this.distribution.include_package_data as Value | undefined) ?? null)) return;
    const folders = new Map<string, Value>();
    for (const name of truthy(this.packages) ? iterate(this.packages) : [])
      folders.set(assertRelative(this, await this.get_package_dir(name)), name);
    await this.run_command('egg_info');
    const eggInfo = await this.get_finalized_command('egg_info');
    const list = (await getAttribute(eggInfo, 'filelist', this.$)) as Value;
    const files = await getAttribute(list as Parameters<typeof getAttribute>[0], 'files', this.$);
    const owners = new PackageOwners(folders, this.targetPath);
    const needsName = setuptoolsSince(this.$.target, 60);
    const { isabs } = this.targetPath;
    // There may be thousands: what is asked of the command is asked of few of them.
    for (const file of pathTexts(files)) {
      if (isabs(file)) {
        if (this.isBuilt(file)) continue;
        assertRelative(this, file);
      }
      const { owner, name, direct } = owners.of(file);
      if (owner === undefined) continue;
      // Its modules are no data.
      if (direct && name.endsWith('.py') && (!needsName || isIdentifier(name.slice(0, -3)))) continue;
      const known = byPackage.get(owner);
      if (Array.isArray(known)) known.push(file);
      else byPackage.set(owner, [file]);
    }
  }

  /** Sources may lie in the build folder; named by an absolute path they are no data. */
  private isBuilt(file: string): boolean {
    if (!setuptoolsSince(this.$.target, 62)) return false;
    return this.targetPath.normpath(file).includes(this.targetPath.normpath(pathText(this.build_lib)));
  }

  override async build_package_data(): Promise<void> {
    const writable = setuptoolsSince(this.$.target, 42);
    const copy = fileCopier(this);
    const examples = this.filesWithExamples();
    for (const [source, target] of await this.dataCopies()) {
      const done = copy(source, target);
      const { to, copied } = done instanceof Promise ? await done : done;
      if (copied && examples.length > 0 && examples.includes(this.targetPath.abspath(source, this.$.cwd)))
        append(this._build_py__doctests_2to3, to);
      const readOnly = ((this.$.view.stat(source)?.mode ?? 0o200) & 0o200) === 0;
      if (writable && readOnly) this.$.add({ kind: 'set-mode', path: target, add: 0o200, dryRun: truthy(this.dry_run) });
    }
  }

  /** Texts of which 2to3 converts the examples: absolute paths. */
  private filesWithExamples(): readonly Value[] {
    const texts = plain((this.distribution.convert_2to3_doctests as Value | undefined) ?? null);
    return Array.isArray(texts) ? texts : [];
  }

  private async dataCopies(): Promise<(readonly [source: string, target: string])[]> {
    const copies: (readonly [string, string])[] = [];
    const { join } = this.targetPath;
    for (const entry of iterate(await this.dataFiles())) {
      const [source, target, files] = itemsIn(entry).slice(1);
      const [from, to] = [pathText(source), pathText(target)];
      for (const file of pathTexts(files)) copies.push([join(from, file), join(to, file)]);
    }
    return copies;
  }

  override async get_outputs(includeBytecode: Value = 1): Promise<Value[]> {
    await this.dataFiles();
    return super.get_outputs(includeBytecode);
  }

  /** Destination to source of every file. */
  async get_output_mapping(): Promise<Value> {
    const pairs: [Value, Value][] = (await this.dataCopies()).map(([source, target]) => [target, source]);
    for (const entry of iterate(await this.find_all_modules())) {
      const [name, module, file] = itemsIn(entry) as readonly [Value, Value, Value];
      pairs.push([await this.get_module_outfile(this.build_lib, textFor(name, 'split').split('.'), module), file]);
    }
    return new Map(pairs.sort(([a], [b]) => (pyStr(a) < pyStr(b) ? -1 : 1)));
  }

  override async get_package_dir(name: Value): Promise<string> {
    const folder = await super.get_package_dir(name);
    const root = (this.distribution.src_root as Value | undefined) ?? null;
    return root === null ? folder : this.targetPath.join(pathText(root), folder);
  }

  /** A namespace package must say that it is one. */
  override async check_package(name: Value, folder: Value): Promise<Value> {
    const checked = plain(this.packages_checked) as Map<Value, Value>;
    const known = checked.get(plain(name));
    if (known !== undefined) return known;
    const init = await super.check_package(name, folder);
    checked.set(plain(name), init);
    const namespaces = (this.distribution.namespace_packages as Value | undefined) ?? null;
    if (!truthy(init) || !truthy(namespaces)) return init;
    const text = pyStr(name);
    if (!Array.from(iterate(namespaces), pyStr).some((each) => each === text || each.startsWith(`${text}.`))) return init;
    if (Buffer.from(this.$.view.read(pathText(init))).includes('declare_namespace')) return init;
    throw new EngineError(
      'DistutilsError',
      `Namespace package problem: ${text} is a namespace package, but its\n__init__.py does not call declare_namespace()! Please fix it.\n` +
        '(See the setuptools manual under "Namespace Packages" for details.)\n"',
      { code: 'namespace-package' },
    );
  }
}

function assertRelative(command: SetuptoolsBuildPy, value: Value): string {
  const path = pathText(value);
  if (!osPath(command.$.target.osName).isabs(path)) return path;
  throw new EngineError(
    'DistutilsSetupError',
    `Error: setup script specifies an absolute path:\n\n    ${path}\n\nsetup() arguments must *always* be /-separated paths relative to the\n` +
      'setup.py directory, *never* absolute paths.\n',
    { code: 'absolute-path' },
  );
}
