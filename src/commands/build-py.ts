import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { cacheFromSource } from '../files/cache-from-source.ts';
import { convertPath } from '../grammar/convert-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import {
  concatenate,
  dictFor,
  extend,
  isInteger,
  isList,
  isText,
  isTuple,
  itemsIn,
  iterate,
  pathText,
  textFor,
  textPlus,
  toInteger,
} from '../model/protocols.ts';
import { Tuple, plain, pyRepr, pyStr, truthy, type Value } from '../model/values.ts';
import { byteCompileFiles } from './byte-compile-files.ts';
import { Command } from './command.ts';
import { fileCopier } from './copy-into-folder.ts';
import { escapeGlob, joinAll, packageFolder } from './package-folders.ts';
import { inPhase } from './planning-scope.ts';
import { withoutStale } from './stale-outputs.ts';

/** Copies modules and package data into the build folder. Source: distutils/command/build_py.py. */
export class BuildPy extends Command {
  static override readonly pythonPath: string = 'distutils.command.build_py.build_py';

  declare build_lib: Value;
  declare py_modules: Value;
  declare packages: Value;
  declare package: Value;
  declare package_data: Value;
  declare package_dir: Value;
  declare data_files: Value;
  declare compile: Value;
  declare optimize: Value;

  override async initialize_options(): Promise<void> {
    this.build_lib = null;
    this.py_modules = null;
    this.package = null;
    this.package_data = null;
    this.package_dir = null;
    this.compile = 0;
    this.optimize = 0;
    this.force = null;
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options('build', ['build_lib', 'build_lib'], ['force', 'force']);
    this.packages = this.distribution.packages;
    this.py_modules = this.distribution.py_modules;
    this.package_data = this.distribution.package_data;
    const folders = new Map<Value, Value>();
    const given = this.distribution.package_dir;
    if (truthy(given)) for (const [name, folder] of dictFor(given, 'items')) folders.set(name, this.convertedFolder(folder));
    this.package_dir = folders;
    this.data_files = await this.get_data_files();
    if (!isInteger(this.optimize)) this.optimize = optimizeLevel(this.optimize);
  }

  /** None passes (for the root package it means the folder of the script); what else is no path fails where it is used. */
  private convertedFolder(folder: Value): Value {
    return isText(folder) ? convertPath(pathText(folder), this.$.target.osName) : folder;
  }

  override async run(): Promise<void> {
    await this.building(async () => {
      await this.buildAll();
      await this.byte_compile(await this.get_outputs(0));
    });
  }

  /** All the work of `run`. */
  protected async building(work: () => Promise<void>): Promise<void> {
    await inPhase(this.$, 'build', async () => withoutStale(this, { folder: pathText(this.build_lib) }, work));
  }

  protected async buildAll(): Promise<void> {
    if (truthy(this.py_modules)) await this.build_modules();
    if (truthy(this.packages)) {
      await this.build_packages();
      await this.build_package_data();
    }
  }

  /** `(package, source folder, build folder, file names)` of each package. */
  async get_data_files(): Promise<Value[]> {
    const data: Value[] = [];
    if (!truthy(this.packages)) return data;
    for (const name of iterate(this.packages)) {
      const source = pathText(await this.get_package_dir(name));
      const target = joinAll(this.targetPath, [pathText(this.build_lib), ...textFor(name, 'split').split('.')]);
      const skip = source === '' ? 0 : source.length + 1;
      const files = Array.from(iterate(await this.find_data_files(name, source)), (file) => pathText(file).slice(skip));
      data.push(Tuple.of<Value>(name, source, target, files));
    }
    return data;
  }

  async find_data_files(name: Value, sourceFolder: Value): Promise<Value[]> {
    const folder = this.globFolder(pathText(sourceFolder));
    const patterns = concatenate(this.dataPatterns(''), this.dataPatterns(name));
    const files = new Set<string>();
    for (const pattern of iterate(patterns)) {
      const found = this.$.view.glob(this.targetPath.join(folder, convertPath(pathText(pattern), this.$.target.osName)));
      const kept = found.filter((file) => !files.has(file) && this.$.view.isFile(file));
      for (const file of kept) files.add(file);
    }
    return [...files];
  }

  private dataPatterns(name: Value): Value[] {
    const patterns = dictFor(this.package_data, 'get').get(plain(name));
    return patterns === undefined ? [] : concatenate([], patterns);
  }

  /** Before 3.8 a folder whose name holds `[`, `*` or `?` was taken for a pattern. */
  private globFolder(folder: string): string {
    return atLeast(this.$.target, 3, 8) ? escapeGlob(folder, this.targetPath) : folder;
  }

  async build_package_data(): Promise<void> {
    const copy = fileCopier(this);
    for (const entry of iterate(this.data_files)) {
      const [, source, target, files] = itemsIn(entry);
      for (const file of iterate(files)) {
        const to = this.targetPath.join(pathText(target), pathText(file));
        const copied = copy(this.targetPath.join(pathText(source), pathText(file)), to, false);
        if (copied instanceof Promise) await copied;
      }
    }
  }

  async get_package_dir(name: Value): Promise<string> {
    const folders = plain(this.package_dir);
    return packageFolder(textFor(name, 'split'), folders instanceof Map ? folders : new Map(), this.targetPath);
  }

  async check_package(name: Value, folder: Value): Promise<Value> {
    const path = pathText(folder);
    const { view } = this.$;
    if (path !== '') {
      const given = plain(this.packages);
      const hint =
        typeof given === 'string'
          ? `'packages' is a text, of which each letter counts as a name: write [${pyRepr(given)}]`
          : `'${pyStr(name)}' is in 'packages' (or holds a module of 'py_modules'); 'package_dir' can say where it is`;
      if (!view.exists(path)) {
        throw new EngineError('DistutilsFileError', `package directory '${path}' does not exist`, {
          code: 'missing-package-directory',
          hint,
        });
      }
      if (!view.isDirectory(path)) {
        throw new EngineError('DistutilsFileError', `supposed package directory '${path}' exists, but is not a directory`, { hint });
      }
    }
    if (truthy(name)) {
      const init = this.targetPath.join(path, '__init__.py');
      if (view.isFile(init)) return init;
      this.logWarn(`package init file '${init}' not found (or not a regular file)`);
    }
    return null;
  }

  async check_module(module: Value, file: Value): Promise<boolean> {
    if (this.$.view.isFile(pathText(file))) return true;
    this.logWarn(`file ${pyStr(file)} (for module ${pyStr(module)}) not found`);
    return false;
  }

  async find_package_modules(name: Value, folder: Value): Promise<Value[]> {
    await this.check_package(name, folder);
    const files = this.$.view.glob(this.targetPath.join(this.globFolder(pathText(folder)), '*.py'));
    const { abspath, basename, splitext } = this.targetPath;
    const script = abspath(pathText(this.distribution.script_name), this.$.cwd);
    const scriptName = basename(script);
    const modules: Value[] = [];
    for (const file of files) {
      const base = basename(file);
      if (base === scriptName && abspath(file, this.$.cwd) === script) await this.debug_print(`excluding ${script}`);
      else modules.push(Tuple.of<Value>(name, splitext(base)[0], file));
    }
    return modules;
  }

  /** `(package, module, file)` of each of `py_modules`, and of the `__init__` of their packages. */
  async find_modules(): Promise<Value[]> {
    const folders = new Map<string, Value>();
    const modules: Value[] = [];
    for (const module of iterate(this.py_modules)) {
      const path = textFor(module, 'split').split('.');
      const base = path.pop() as string;
      const parent = path.join('.');
      let folder = folders.get(parent);
      if (folder === undefined) {
        folder = await this.get_package_dir(parent);
        const init = await this.check_package(parent, folder);
        folders.set(parent, folder);
        if (truthy(init)) modules.push(Tuple.of<Value>(parent, '__init__', init));
      }
      const file = this.targetPath.join(pathText(folder), `${base}.py`);
      if (truthy(await this.check_module(module, file))) modules.push(Tuple.of<Value>(parent, base, file));
    }
    return modules;
  }

  async find_all_modules(): Promise<Value[]> {
    const modules: Value[] = [];
    if (truthy(this.py_modules)) extend(modules, await this.find_modules());
    if (truthy(this.packages)) {
      for (const name of iterate(this.packages)) extend(modules, await this.find_package_modules(name, await this.get_package_dir(name)));
    }
    return modules;
  }

  async get_source_files(): Promise<Value[]> {
    return Array.from(iterate(await this.find_all_modules()), (module) => itemsIn(module).at(-1) as Value);
  }

  async get_module_outfile(buildFolder: Value, name: Value, module: Value): Promise<string> {
    return this.moduleFile(buildFolder, itemsIn(name), module);
  }

  private moduleFile(buildFolder: Value, packageParts: readonly Value[], module: Value): string {
    return joinAll(this.targetPath, [pathText(buildFolder), ...packageParts.map(pathText), textPlus(module, '.py')]);
  }

  async get_outputs(includeBytecode: Value = 1): Promise<Value[]> {
    const outputs: Value[] = [];
    const ours = !this.$.script.overrides(this, 'get_module_outfile');
    const folder = this.build_lib;
    for (const entry of iterate(await this.find_all_modules())) {
      const [name, module] = itemsIn(entry) as readonly [Value, Value];
      const parts = textFor(name, 'split').split('.');
      const file = ours ? this.moduleFile(folder, parts, module) : pathText(await this.get_module_outfile(this.build_lib, parts, module));
      outputs.push(file);
      if (!truthy(includeBytecode)) continue;
      if (truthy(this.compile)) outputs.push(cacheFromSource(this.$, file, 0));
      if (Number(this.optimize) > 0) outputs.push(cacheFromSource(this.$, file, Number(this.optimize)));
    }
    const { join } = this.targetPath;
    for (const entry of iterate(this.data_files)) {
      const [, , target, files] = itemsIn(entry);
      for (const file of iterate(files)) outputs.push(join(pathText(target), pathText(file)));
    }
    return outputs;
  }

  async build_module(module: Value, file: Value, name: Value): Promise<Value> {
    // Differs: on Python 2 the original takes a `unicode` (as every text is with `unicode_literals`) for no text, setuptools does not mind.
    let path = name;
    if (isText(name)) path = textFor(name, 'split').split('.');
    else if (!isList(name) && !isTuple(name)) {
      throw new EngineError('TypeError', "'package' must be a string (dot-separated), list, or tuple");
    }
    const outfile = pathText(await this.get_module_outfile(this.build_lib, path, module));
    const { to, copied } = await fileCopier(this)(pathText(file), outfile, 0);
    return Tuple.of<Value>(to, copied ? 1 : 0);
  }

  async build_modules(): Promise<void> {
    for (const entry of iterate(await this.find_modules())) {
      const [name, module, file] = itemsIn(entry) as readonly [Value, Value, Value];
      await this.build_module(module, file, name);
    }
  }

  async build_packages(): Promise<void> {
    for (const name of iterate(this.packages)) {
      for (const entry of iterate(await this.find_package_modules(name, await this.get_package_dir(name)))) {
        const [owner, module, file] = itemsIn(entry) as readonly [Value, Value, Value];
        if (plain(owner) !== plain(name)) throw new EngineError('AssertionError', '');
        await this.build_module(module, file, name);
      }
    }
  }

  async byte_compile(files: Value): Promise<void> {
    if (this.$.target.dontWriteBytecode) {
      await this.warn('byte-compiling is disabled, skipping.');
      return;
    }
    const folder = pathText(this.build_lib);
    const prefix = folder.endsWith(this.targetPath.sep) ? folder : folder + this.targetPath.sep;
    const common = { force: this.force, prefix, dryRun: this.dry_run };
    if (truthy(this.compile)) await byteCompileFiles(this.$, files, { ...common, optimize: 0 });
    if (Number(this.optimize) > 0) await byteCompileFiles(this.$, files, { ...common, optimize: this.optimize });
  }
}

/** `--optimize` as a number. */
export function optimizeLevel(value: Value): number {
  try {
    const level = toInteger(value);
    if (level >= 0 && level <= 2) return level;
  } catch (error) {
    if (!isPythonError(error, 'ValueError')) throw error;
  }
  throw new EngineError('DistutilsOptionError', 'optimize must be 0, 1, or 2', { hint: `'${pyStr(value)}' is none of them` });
}
