import { EngineError } from '../errors/engine-error.ts';
import { callMethod, getAttribute } from '../model/attributes.ts';
import { callImported } from '../model/imported-function.ts';
import { extend, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../model/values.ts';
import { DEBUG, INFO } from '../plan/step.ts';
import { foreseenModules } from './foreseen-modules.ts';
import { InstallFolders } from './install-folders.ts';
import { inPhase } from './planning-scope.ts';
import { inTextMode } from '../files/text-mode.ts';

/** Builds, and runs the sub-commands that put everything into its place. Source: distutils/command/install.py. */
export class Install extends InstallFolders {
  static override readonly pythonPath: string = 'distutils.command.install.install';

  /** Differs: the original knows nothing of PEP 668. */
  private warnOfManagedPython(): void {
    const { externallyManaged, virtualEnvironment, prefix } = this.$.target;
    const elsewhere = truthy(this.root) || truthy(this.user) || this.home !== null || this.prefix !== this.targetPath.normpath(prefix);
    if (externallyManaged === null || virtualEnvironment || elsewhere) return;
    this.$.notice(
      `this Python is managed by its system (${externallyManaged}), and what is installed into it may break it: ` +
        'use a virtual environment, --user, --prefix, --home or --root',
      'warning',
    );
  }

  override async run(): Promise<void> {
    this.warnOfManagedPython();
    this.expectByteCode();
    if (!truthy(this.skip_build)) await this.buildFirst();
    // Nothing is installed unless all is built; and the order of the copies is that of the real folders.
    if (!truthy(this.dry_run)) await this.$.flush();
    await inPhase(this.$, 'install', async () => {
      for (const name of await this.get_sub_commands()) await this.run_command(name);
      if (truthy(this.path_file)) await this.create_path_file();
      if (truthy(this.record)) await this.writeRecord();
    });
    await this.checkSearchPath();
  }

  /** What `install_lib` will ask for is no secret. */
  private expectByteCode(): void {
    const { packages, py_modules: modules } = this.distribution;
    const compiles = this.compile === null || truthy(this.compile);
    const level = Number(plain(this.optimize as Value));
    if (!(compiles || level > 0) || !(truthy(packages) || truthy(modules))) return;
    if (truthy(this.dry_run) || this.$.target.dontWriteBytecode) return;
    const foreseen = foreseenModules(this, { folder: this.install_lib, root: this.root });
    this.$.expectByteCode?.(foreseen, compiles ? 0 : level > 1 ? 2 : 1);
  }

  private async buildFirst(): Promise<void> {
    await inPhase(this.$, 'build', async () => this.run_command('build'));
    const build = await this.distribution.get_command_obj('build');
    const platform = build === null ? null : await getAttribute(build, 'plat_name', this.$);
    if (
      truthy(this.warn_dir) &&
      pyStr(platform) !== pyStr(await callImported(this.$, 'distutils.command.install', 'distutils.util.get_platform'))
    ) {
      throw new EngineError('DistutilsPlatformError', "Can't install when cross-compiling");
    }
  }

  private async writeRecord(): Promise<void> {
    const cut = truthy(this.root) ? pathText(this.root).length : 0;
    const lines = pathTexts(await this.get_outputs()).map((file) => `${file.slice(cut)}\n`);
    this.writeText(pathText(this.record), lines.join(''), `writing list of installed files to '${pyStr(this.record)}'`);
  }

  /** Said whether or not the file has to be written. */
  private writeText(path: string, text: string, line: string): void {
    const says = [{ level: INFO, text: line }];
    const content = inTextMode(this.$.target, text);
    this.$.add({ kind: 'write', path, content, says, saysFresh: says, dryRun: truthy(this.dry_run) });
  }

  private async checkSearchPath(): Promise<void> {
    if (this.$.threshold > DEBUG || !truthy(this.warn_dir)) return;
    if (truthy(this.path_file) && truthy(this.install_path_file)) return;
    const { script, target } = this.$;
    const folders = script.attached ? iterate((await script.get('sys', 'path')) ?? []) : target.searchPath;
    const same = (path: string): string => this.targetPath.normcase(this.targetPath.normpath(path));
    const wanted = same(pathText(this.install_lib));
    if ([...folders].some((folder) => same(pathText(folder)) === wanted)) return;
    this.logDebug(
      `modules installed to '${pyStr(this.install_lib)}', which is not in Python's module search path (sys.path) -- ` +
        "you'll have to change the search path yourself",
    );
  }

  async create_path_file(): Promise<void> {
    const file = this.targetPath.join(pathText(this.install_libbase), `${pyStr(this.path_file)}.pth`);
    if (!truthy(this.install_path_file)) {
      await this.warn(`path file '${file}' not created`);
      return;
    }
    await inPhase(this.$, 'install', async () => this.writeText(file, `${pyStr(this.extra_dirs)}\n`, `creating ${file}`));
  }

  async get_outputs(): Promise<Value[]> {
    const outputs = new Set<Value>();
    for (const name of await this.get_sub_commands()) {
      const command = await this.get_finalized_command(name);
      for (const file of iterate(await callMethod(command, 'get_outputs', [], this.$))) outputs.add(plain(file));
    }
    if (!truthy(this.path_file) || !truthy(this.install_path_file)) return [...outputs];
    return [...outputs, this.targetPath.join(pathText(this.install_libbase), `${pyStr(this.path_file)}.pth`)];
  }

  async get_inputs(): Promise<Value[]> {
    const inputs: Value[] = [];
    for (const name of await this.get_sub_commands()) {
      extend(inputs, await callMethod(await this.get_finalized_command(name), 'get_inputs', [], this.$));
    }
    return inputs;
  }

  async has_lib(): Promise<Value> {
    const pure = await this.distribution.has_pure_modules();
    return truthy(pure) ? pure : this.distribution.has_ext_modules();
  }
  async has_headers(): Promise<Value> {
    return this.distribution.has_headers();
  }
  async has_scripts(): Promise<Value> {
    return this.distribution.has_scripts();
  }
  async has_data(): Promise<Value> {
    return this.distribution.has_data_files();
  }

  /** `sub_commands` holds the predicates themselves: to override one of the methods above changes nothing. */
  protected override async subCommandWanted(name: string): Promise<boolean> {
    switch (name) {
      case 'install_lib':
        return truthy(await Install.prototype.has_lib.call(this));
      case 'install_headers':
        return truthy(await Install.prototype.has_headers.call(this));
      case 'install_scripts':
        return truthy(await Install.prototype.has_scripts.call(this));
      case 'install_data':
        return truthy(await Install.prototype.has_data.call(this));
      default:
        return true;
    }
  }
}
