import { removeTree } from '../../files/remove-tree.ts';
import { toFilename } from '../../grammar/safe-name.ts';
import { shortVersion } from '../../interpreter/python-target.ts';
import { append, isList, pathText } from '../../model/protocols.ts';
import { requireAttribute } from '../../model/attributes.ts';
import { pyStr, truthy, type Value } from '../../model/values.ts';
import { DEBUG, INFO } from '../../plan/step.ts';
import { makePath } from '../../files/make-path.ts';
import { givenLayout, sharesFolder } from '../debian-layout.ts';
import { inPhase } from '../planning-scope.ts';
import { NamespaceInstaller } from './namespace-installer.ts';
import { safeProjectName, safeProjectVersion } from './project-names.ts';
import { unpackDirectory } from './unpack-directory.ts';

/** Copies the `.egg-info` folder beside the modules, and makes namespaces known. Source: setuptools/command/install_egg_info.py. */
export class SetuptoolsInstallEggInfo extends NamespaceInstaller {
  static override readonly pythonPath: string = 'setuptools.command.install_egg_info.install_egg_info';

  declare source: Value;

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options('install_lib', ['install_dir', 'install_dir']);
    const eggInfo = await this.get_finalized_command('egg_info');
    const of = async (name: string): Promise<string> => pyStr(await requireAttribute(eggInfo, name, this.$));
    // `pkg_resources.Distribution` makes name and version safe once more: `1.0.beta`, of `1.0 beta`, is a version that can be normalised.
    const version = safeProjectVersion(await of('egg_version'));
    const tag = (await sharesFolder(this, ['deb'])) ? '' : `-py${shortVersion(this.$.target)}`;
    const base = `${toFilename(safeProjectName(await of('egg_name')))}-${toFilename(version)}${tag}`;
    this.source = await of('egg_info');
    this.target = this.targetPath.join(pathText(this.install_dir), `${base}.egg-info`);
    this.outputs = [];
  }

  override async run(): Promise<void> {
    await this.run_command('egg_info');
    // What the script's own writers made is on the disk.
    await this.$.flush();
    await inPhase(this.$, 'install', async () => {
      const { view } = this.$;
      const target = pathText(this.target);
      const dryRun = truthy(this.dry_run);
      if (view.isDirectory(target) && !view.isLink(target)) removeTree(this.$, target, { dryRun });
      else if (view.exists(target)) {
        this.$.add({ kind: 'remove', path: target, tree: false, dryRun, says: [{ level: INFO, text: `Removing ${target}` }] });
      }
      if (!dryRun) makePath(this.$, this.targetPath.dirname(target), { verbose: false });
      this.logInfo(`Copying ${pyStr(this.source)} to ${target}`);
      if (!dryRun) await this.copytree();
      await this.install_namespaces();
    });
  }

  /** Folders of version control stay behind, and in a package of Debian's the list of sources. */
  async copytree(): Promise<void> {
    const isPackage = givenLayout((this.install_layout ?? null) as Value, ['deb']) !== undefined;
    const copied = unpackDirectory(this.$, { from: pathText(this.source), to: pathText(this.target), dryRun: false }, (shown, target) => {
      if (/(?:^|\/)(?:\.svn|CVS)\//.test(shown)) return false;
      if (isPackage && shown.startsWith('SOURCES.txt')) {
        this.logInfo('Skipping SOURCES.txt');
        return false;
      }
      this.$.say(DEBUG, `Copying ${shown} to ${target}`);
      return true;
    });
    if (isList(this.outputs)) for (const file of copied) append(this.outputs, file);
  }
}
