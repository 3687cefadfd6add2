import { EngineError } from '../errors/engine-error.ts';
import { noSuchFile } from '../files/newer.ts';
import { removeTree } from '../files/remove-tree.ts';
import { safeName, safeVersion, toFilename } from '../grammar/safe-name.ts';
import { atLeast, shortVersion } from '../interpreter/python-target.ts';
import { notForPattern } from '../model/not-for-pattern.ts';
import { isInteger, isText, pathText } from '../model/protocols.ts';
import { PyFloat, plain, pyStr, pyType, truthy, type Value } from '../model/values.ts';
import { INFO } from '../plan/step.ts';
import { Command } from './command.ts';
import { sharesFolder, withoutLayout } from './debian-layout.ts';
import { missingFolders } from './missing-folders.ts';
import { inPhase } from './planning-scope.ts';

/** Writes the metadata beside the modules. Source: distutils/command/install_egg_info.py. */
export class InstallEggInfo extends Command {
  static override readonly pythonPath: string = 'distutils.command.install_egg_info.install_egg_info';

  declare install_dir: Value;
  declare target: Value;
  declare outputs: Value;
  /** These two are Debian's. */
  declare install_layout: Value;
  declare prefix_option: Value;

  override async initialize_options(): Promise<void> {
    this.install_dir = null;
    withoutLayout(this, this.$.target);
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options('install_lib', ['install_dir', 'install_dir']);
    const name = toFilename(safeName(await this.nameText()));
    const version = toFilename(safeVersion(await this.versionText()));
    const tag = (await sharesFolder(this, atLeast(this.$.target, 3, 0) ? ['deb', 'unix'] : ['deb']))
      ? ''
      : `-py${shortVersion(this.$.target)}`;
    this.target = this.targetPath.join(pathText(this.install_dir), `${name}-${version}${tag}.egg-info`);
    this.outputs = [this.target];
  }

  private async nameText(): Promise<string> {
    const name = await this.distribution.get_name();
    return this.written(name, 'TypeError', notForPattern(this.$.target, name));
  }

  private async versionText(): Promise<string> {
    const version = await this.distribution.get_version();
    return this.written(version, 'AttributeError', `'${pyType(plain(version))}' object has no attribute 'replace'`);
  }

  /**
   * Differs: a number counts as the text that it is written as, as with setuptools, by which pip had such scripts installed; the original
   * fails when everything but this file is installed.
   */
  private written(value: Value, python: 'TypeError' | 'AttributeError', refusal: string): string {
    const inner = plain(value);
    const number = typeof inner !== 'boolean' && (isInteger(inner) || inner instanceof PyFloat);
    if (!number && !isText(inner)) throw new EngineError(python, refusal);
    return pyStr(inner);
  }

  override async run(): Promise<void> {
    await inPhase(this.$, 'install', async () => {
      const target = pathText(this.target);
      this.makeRoom(target);
      const says = [{ level: INFO, text: `Writing ${target}` }];
      const content = { text: await this.writtenContent() };
      // Said whether or not it has to be written.
      this.$.add({ kind: 'write', path: target, content, says, saysFresh: says, dryRun: truthy(this.dry_run) });
    });
  }

  /** Removes what an earlier installation (perhaps of setuptools) has left there, or makes the folder. */
  private makeRoom(target: string): void {
    const { view } = this.$;
    const dryRun = truthy(this.dry_run);
    if (view.isDirectory(target) && !view.isLink(target)) removeTree(this.$, target, { dryRun });
    else if (view.exists(target)) {
      this.$.add({ kind: 'remove', path: target, tree: false, dryRun, says: [{ level: INFO, text: `Removing ${target}` }] });
    } else if (!this.isFolder(pathText(this.install_dir))) {
      this.makeFolders(pathText(this.install_dir), dryRun);
    }
  }

  /** Python's `''` is no path, while a view takes it for the working directory. */
  private isFolder(path: string): boolean {
    return path !== '' && this.$.view.isDirectory(path);
  }

  /** `os.makedirs`, with one line for all. */
  private makeFolders(folder: string, dryRun: boolean): void {
    const missing = missingFolders(this.$, folder);
    this.logInfo(`Creating ${folder}`);
    if (folder === '' && !dryRun) throw noSuchFile('');
    for (const path of missing) this.$.add({ kind: 'mkdir', path, mode: 0o777, dryRun });
  }

  /** A dry run does not ask, as the original does not: the text may be of the script's making. */
  private async writtenContent(): Promise<string> {
    return truthy(this.dry_run) ? '' : this.distribution.metadata.pkgInfoContent();
  }

  async get_outputs(): Promise<Value> {
    return this.outputs;
  }
}
