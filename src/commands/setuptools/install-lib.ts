import { getAttribute } from '../../model/attributes.ts';
import { iterate, pathText, pathTexts } from '../../model/protocols.ts';
import { pyStr, truthy, type Value } from '../../model/values.ts';
import { WARN } from '../../plan/step.ts';
import { InstallLib } from '../install-lib.ts';
import { inPhase } from '../planning-scope.ts';
import { unpackDirectory } from './unpack-directory.ts';

/**
 * Leaves out `__init__.py` of namespace packages, which several projects would own; everything installed is byte-compiled, whether or
 * not the project names pure modules. Source: setuptools/command/install_lib.py.
 */
export class SetuptoolsInstallLib extends InstallLib {
  static override readonly pythonPath: string = 'setuptools.command.install_lib.install_lib';

  override async run(): Promise<void> {
    await this.build();
    await inPhase(this.$, 'install', async () => {
      const files = await this.install();
      if ((files ?? null) !== null) await this.byte_compile(files);
    });
  }

  /** Installed paths that are left out. */
  async get_exclusions(): Promise<Value> {
    const excluded: string[] = [];
    const folder = pathText(this.install_dir);
    for (const name of await this.namespaces()) {
      for (let at = name; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
        for (const file of this.initFiles()) excluded.push(this.targetPath.join(folder, ...at.split('.'), file));
      }
    }
    return excluded;
  }

  private async namespaces(): Promise<string[]> {
    const names = (this.distribution.namespace_packages as Value | undefined) ?? null;
    if (!truthy(names)) return [];
    const install = await this.get_finalized_command('install');
    if (!truthy((await getAttribute(install, 'single_version_externally_managed', this.$)) ?? null)) return [];
    return Array.from(iterate(names), pyStr);
  }

  /** The module itself, and its byte code. */
  private initFiles(): readonly string[] {
    const { cacheTag } = this.$.target.implementation;
    const beside = ['__init__.py', '__init__.pyc', '__init__.pyo'];
    if (cacheTag === null) return beside;
    const cached = ['.pyc', '.pyo', '.opt-1.pyc', '.opt-2.pyc'].map((end) =>
      this.targetPath.join('__pycache__', `__init__.${cacheTag}${end}`),
    );
    return [...beside, ...cached];
  }

  override async copy_tree(from: string, to: string, ...rest: Value[]): Promise<string[]> {
    const excluded = new Set(pathTexts(await this.get_exclusions()));
    if (excluded.size === 0) return super.copy_tree(from, to, ...rest);
    return this.copyAllBut(excluded, from, to);
  }

  private copyAllBut(excluded: ReadonlySet<string>, from: string, to: string): string[] {
    return unpackDirectory(this.$, { from, to, dryRun: truthy(this.dry_run) }, (shown, target) => {
      if (excluded.has(target)) {
        this.$.say(WARN, `Skipping installation of ${target} (namespace package)`);
        return false;
      }
      this.logInfo(`copying ${shown} -> ${this.targetPath.dirname(target)}`);
      return true;
    });
  }

  override async get_outputs(): Promise<Value[]> {
    const outputs = await super.get_outputs();
    const excluded = new Set(pathTexts(await this.get_exclusions()));
    return excluded.size === 0 ? outputs : outputs.filter((file) => !excluded.has(pathText(file)));
  }
}
