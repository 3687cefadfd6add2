import { convertPath } from '../grammar/convert-path.ts';
import { callImported } from '../model/imported-function.ts';
import { append, isList, isText, itemAt, iterate, pathText, unpackPair } from '../model/protocols.ts';
import { pyStr, truthy, type Value } from '../model/values.ts';
import { itemsOf } from '../project/script-text.ts';
import { Command } from './command.ts';
import { listedIn } from './listed-file.ts';
import { inPhase } from './planning-scope.ts';

/** Copies data files, each list to its folder. Source: distutils/command/install_data.py. */
export class InstallData extends Command {
  static override readonly pythonPath: string = 'distutils.command.install_data.install_data';

  declare install_dir: Value;
  declare outfiles: Value;
  declare root: Value;
  declare data_files: Value;
  declare warn_dir: Value;

  override async initialize_options(): Promise<void> {
    this.install_dir = null;
    this.outfiles = [];
    this.root = null;
    this.force = 0;
    this.data_files = this.distribution.data_files;
    this.warn_dir = 1;
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options('install', ['install_data', 'install_dir'], ['root', 'root'], ['force', 'force']);
  }

  override async run(): Promise<void> {
    await inPhase(this.$, 'install', async () => {
      await this.mkpath(this.install_dir as string);
      for (const entry of iterate(this.data_files)) {
        if (isText(entry)) await this.installFile(pathText(entry));
        else await this.installGroup(entry);
      }
    });
  }

  /** A file without a folder of its own. */
  private async installFile(entry: string): Promise<void> {
    const file = convertPath(entry, this.$.target.osName);
    if (truthy(this.warn_dir)) {
      await this.warn(`setup script did not provide a directory for '${file}' -- installing right in '${pyStr(this.install_dir)}'`);
    }
    const [output] = unpackPair(await listedIn('data_files', file, async () => this.copy_file(file, pathText(this.install_dir))));
    append(this.outfiles, output);
  }

  /** `(folder, files)`. */
  private async installGroup(entry: Value): Promise<void> {
    const { osName } = this.$.target;
    const major = this.$.target.versionInfo[0];
    const given = itemAt(entry, 0, major);
    let folder = convertPath(pathText(given), osName);
    if (!this.targetPath.isabs(folder)) folder = this.targetPath.join(pathText(this.install_dir), folder);
    else if (truthy(this.root))
      folder = pathText(await callImported(this.$, 'distutils.command.install_data', 'distutils.util.change_root', this.root, folder));
    await this.mkpath(folder);
    const files = itemAt(entry, 1, major);
    // No files: the folder itself is what is wanted.
    if (isList(files) && files.length === 0) {
      append(this.outfiles, folder);
      return;
    }
    for (const file of await itemsOf(this.$, files)) {
      const from = convertPath(pathText(file), osName);
      const [output] = unpackPair(await listedIn('data_files', from, async () => this.copy_file(from, folder)));
      append(this.outfiles, output);
    }
  }

  async get_inputs(): Promise<Value> {
    return truthy(this.data_files) ? this.data_files : [];
  }

  async get_outputs(): Promise<Value> {
    return this.outfiles;
  }
}
