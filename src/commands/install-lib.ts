import { cacheFromSource } from '../files/cache-from-source.ts';
import { isDebian } from '../interpreter/debian.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callMethod, getAttribute, requireAttribute } from '../model/attributes.ts';
import { extend, isInteger, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { pyStr, truthy, type Value } from '../model/values.ts';
import { optimizeLevel } from './build-py.ts';
import { byteCompileFiles } from './byte-compile-files.ts';
import { Command } from './command.ts';
import { listAhead } from './list-ahead.ts';
import { inPhase } from './planning-scope.ts';

/** Copies what was built into the library folder, and byte-compiles it. Source: distutils/command/install_lib.py. */
export class InstallLib extends Command {
  static override readonly pythonPath: string = 'distutils.command.install_lib.install_lib';

  declare install_dir: Value;
  declare build_dir: Value;
  declare compile: Value;
  declare optimize: Value;
  declare skip_build: Value;
  /** Debian's. */
  declare multiarch: Value;

  override async initialize_options(): Promise<void> {
    this.install_dir = null;
    this.build_dir = null;
    this.force = 0;
    this.compile = null;
    this.optimize = null;
    this.skip_build = null;
    if (this.hasMultiarch) this.multiarch = null;
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options(
      'install',
      ['build_lib', 'build_dir'],
      ['install_lib', 'install_dir'],
      ['force', 'force'],
      ['compile', 'compile'],
      ['optimize', 'optimize'],
      ['skip_build', 'skip_build'],
      ...(this.hasMultiarch ? [['multiarch', 'multiarch'] as const] : []),
    );
    const python3 = atLeast(this.$.target, 3, 0);
    if (this.compile === null) this.compile = python3 ? true : 1;
    if (this.optimize === null) this.optimize = python3 ? false : 0;
    if (!isInteger(this.optimize)) this.optimize = optimizeLevel(this.optimize);
  }

  private get hasMultiarch(): boolean {
    return isDebian(this.$.target) && atLeast(this.$.target, 3, 0);
  }

  override async run(): Promise<void> {
    await this.build();
    await inPhase(this.$, 'install', async () => {
      const files = await this.install();
      if ((files ?? null) !== null && truthy(await this.distribution.has_pure_modules())) await this.byte_compile(files as Value);
    });
  }

  async build(): Promise<void> {
    if (truthy(this.skip_build)) return;
    await inPhase(this.$, 'build', async () => {
      if (truthy(await this.distribution.has_pure_modules())) await this.run_command('build_py');
      if (truthy(await this.distribution.has_ext_modules())) await this.run_command('build_ext');
    });
  }

  /** All installed files; None where nothing was built. */
  async install(): Promise<Value> {
    // What is built must be on the disk, as it is copied in the order in which the folders list it.
    if (!truthy(this.dry_run)) await this.$.flush();
    if (this.$.view.isDirectory(pathText(this.build_dir))) {
      await listAhead(this.$, pathText(this.build_dir));
      return inPhase(this.$, 'install', async () => this.copy_tree(pathText(this.build_dir), pathText(this.install_dir)));
    }
    await this.warn(`'${pyStr(this.build_dir)}' does not exist -- no Python modules to install`);
    return null;
  }

  async byte_compile(files: Value): Promise<void> {
    if (this.$.target.dontWriteBytecode) {
      await this.warn('byte-compiling is disabled, skipping.');
      return;
    }
    const root = (await getAttribute(await this.get_finalized_command('install'), 'root', this.$)) ?? null;
    const common = { force: this.force, prefix: root, dryRun: this.dry_run };
    await inPhase(this.$, 'install', async () => {
      if (truthy(this.compile)) await byteCompileFiles(this.$, files, { ...common, optimize: 0 });
      if (Number(this.optimize) > 0) await byteCompileFiles(this.$, files, { ...common, optimize: this.optimize });
    });
  }

  /** Outputs of a build command, moved from its folder into another. */
  async _mutate_outputs(hasAny: Value, buildCommand: Value, option: Value, outputFolder: Value): Promise<Value[]> {
    if (!truthy(hasAny)) return [];
    const command = await this.get_finalized_command(pyStr(buildCommand));
    const files = await callMethod(command, 'get_outputs', [], this.$);
    const cut = pathText(await requireAttribute(command, pyStr(option), this.$)).length + this.targetPath.sep.length;
    return pathTexts(files).map((file) => this.targetPath.join(pathText(outputFolder), file.slice(cut)));
  }

  async _bytecode_filenames(files: Value): Promise<Value[]> {
    const found: Value[] = [];
    for (const file of pathTexts(files)) {
      // Package data are among the outputs of build_py too.
      if (this.targetPath.splitext(this.targetPath.normcase(file))[1] !== '.py') continue;
      if (truthy(this.compile)) found.push(cacheFromSource(this.$, file, 0));
      if (Number(this.optimize) > 0) found.push(cacheFromSource(this.$, file, Number(this.optimize)));
    }
    return found;
  }

  async get_outputs(): Promise<Value[]> {
    const hasPure = await this.distribution.has_pure_modules();
    const outputs: Value[] = [];
    const pure = await this._mutate_outputs(hasPure, 'build_py', 'build_lib', this.install_dir);
    extend(outputs, pure);
    // As in the original, `--no-compile --optimize` does not record the optimised byte code.
    if (truthy(this.compile)) extend(outputs, await this._bytecode_filenames(pure));
    extend(outputs, await this._mutate_outputs(await this.distribution.has_ext_modules(), 'build_ext', 'build_lib', this.install_dir));
    return outputs;
  }

  async get_inputs(): Promise<Value[]> {
    const inputs: Value[] = [];
    const add = async (name: string): Promise<void> => {
      const command = await this.get_finalized_command(name);
      for (const file of iterate(await callMethod(command, 'get_outputs', [], this.$))) inputs.push(file);
    };
    if (truthy(await this.distribution.has_pure_modules())) await add('build_py');
    if (truthy(await this.distribution.has_ext_modules())) await add('build_ext');
    return inputs;
  }
}
