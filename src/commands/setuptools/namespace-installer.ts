import { append, iterate, pathText } from '../../model/protocols.ts';
import { pyStr, truthy, type Value } from '../../model/values.ts';
import { INFO } from '../../plan/step.ts';
import { InstallEggInfo } from '../install-egg-info.ts';
import { inTextMode } from '../../files/text-mode.ts';
import { namespaceLines } from './namespace-packages.ts';

/** What makes namespaces known; a class of its own because scripts replace its method. Source: setuptools/namespaces.py: Installer. */
export class NamespaceInstaller extends InstallEggInfo {
  static override readonly pythonPath: string = 'setuptools.namespaces.Installer';

  async install_namespaces(): Promise<void> {
    const names = (this.distribution.namespace_packages as Value | undefined) ?? null;
    if (!truthy(names)) return;
    const path = `${this.targetPath.splitext(pathText(this.target))[0]}-nspkg.pth`;
    append(this.outputs, path);
    const content = inTextMode(this.$.target, namespaceLines(Array.from(iterate(names), pyStr)).join(''));
    const says = [{ level: INFO, text: `Installing ${path}` }];
    this.$.add({ kind: 'write', path, content, says, saysFresh: says, dryRun: truthy(this.dry_run) });
  }
}
