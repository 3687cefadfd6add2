import { EngineError } from '../../errors/engine-error.ts';
import { iterate } from '../../model/protocols.ts';
import { plain, truthy, type Value } from '../../model/values.ts';
import { Install } from '../install.ts';
import { announceUnmet, installUnmet } from './unmet-requirements.ts';
import type { SetuptoolsDistribution } from './distribution.ts';

/**
 * Differs: without `--single-version-externally-managed` the real tool makes an egg and lets easy_install install it. Here all
 * is installed flat, as pip does, with an `.egg-info` folder beside. Source: setuptools/command/install.py.
 */
export class SetuptoolsInstall extends Install {
  static override readonly pythonPath: string = 'setuptools.command.install.install';

  declare old_and_unmanageable: Value;
  declare single_version_externally_managed: Value;

  override async initialize_options(): Promise<void> {
    await super.initialize_options();
    this.old_and_unmanageable = null;
    this.single_version_externally_managed = null;
  }

  override async finalize_options(): Promise<void> {
    await super.finalize_options();
    if (truthy(this.root)) this.single_version_externally_managed = true;
    else if (truthy(this.single_version_externally_managed) && !truthy(this.record)) {
      throw new EngineError('DistutilsArgError', 'You must specify --record or --root when building system packages', {
        code: 'no-record',
      });
    } else if (!truthy(this.old_and_unmanageable)) this.single_version_externally_managed = true;
  }

  override async run(): Promise<void> {
    const dist = this.distribution as SetuptoolsDistribution;
    const policy = this.isForUse() ? this.$.fetching.installRequires : 'none';
    if (policy === 'pip') await installUnmet(this.$, dist);
    await super.run();
    if (policy === 'list') {
      await this.$.flush();
      await announceUnmet(this.$, dist);
    }
  }

  /** Whether somebody asked for the installation: commands that make archives (`bdist_wheel`) run it into a folder of the build. */
  private isForUse(): boolean {
    // There are none where a script runs commands of a distribution by itself.
    const asked = [...iterate((this.distribution.commands as Value[] | undefined) ?? [])].some((name) => plain(name) === 'install');
    return asked && !truthy(this.dry_run) && this.$.staging !== true;
  }

  protected override async subCommandWanted(name: string): Promise<boolean> {
    // Scripts of entry points need no file in the project.
    return name === 'install_scripts' || name === 'install_egg_info' ? true : super.subCommandWanted(name);
  }
}
