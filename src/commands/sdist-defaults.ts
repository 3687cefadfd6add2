import { convertPath } from '../grammar/convert-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callMethod, getAttribute } from '../model/attributes.ts';
import { classAttribute } from '../model/class-attributes.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { isText, iterate, pathText, unpackPair } from '../model/protocols.ts';
import { Tuple, plain, pyStr, truthy, type Handle, type Value } from '../model/values.ts';
import { itemsOf } from '../project/script-text.ts';
import { Command } from './command.ts';

/** Files that a source distribution has without being told. Source: distutils/command/sdist.py: add_defaults. */
export abstract class SdistDefaults extends Command {
  static override readonly pythonPath: string = 'distutils.command.sdist.sdist';

  declare filelist: Value;

  /** From 3.7 on in parts that a script can override one by one. */
  async add_defaults(): Promise<void> {
    await this._add_defaults_standards();
    await this._add_defaults_optional();
    await this._add_defaults_python();
    await this._add_defaults_data_files();
    await this._add_defaults_ext();
    await this._add_defaults_c_libs();
    await this._add_defaults_scripts();
  }

  /** The readme, and the script itself. */
  async _add_defaults_standards(): Promise<void> {
    const readmes = atLeast(this.$.target, 3, 7)
      ? ((await classAttribute(this, 'READMES', () => Tuple.of<Value>('README', 'README.txt', 'README.rst'))) ?? null)
      : Tuple.of<Value>('README', 'README.txt');
    for (const entry of [readmes, this.distribution.script_name]) {
      const several = plain(entry) instanceof Tuple;
      const names = several ? [...iterate(entry)] : [entry];
      const found = await this.firstThere(names);
      if (found !== undefined) await this.add('append', found);
      else if (several) await this.warn(`standard file not found: should have one of ${names.map(pyStr).join(', ')}`);
      else await this.warn(`standard file '${pyStr(entry)}' not found`);
    }
  }

  private async firstThere(names: readonly Value[]): Promise<Value | undefined> {
    for (const name of names) {
      const path = pathText(name);
      if (path !== '' && (atLeast(this.$.target, 3, 7) ? truthy(await this._cs_path_exists(name)) : this.$.view.exists(path))) return name;
    }
    return undefined;
  }

  /** Whether there is a file of exactly this name, also where the disk does not tell cases apart. */
  async _cs_path_exists(name: Value): Promise<Value> {
    const { cwd, path, view } = this.$;
    const file = pathText(name);
    if (file === '' || !view.exists(file)) return false;
    const full = path.resolve(cwd, file);
    return view.list(path.dirname(full)).includes(path.basename(full));
  }

  async _add_defaults_optional(): Promise<void> {
    for (const pattern of ['test/test*.py', 'setup.cfg']) {
      await this.add(
        'extend',
        this.$.view.glob(pattern).filter((file) => this.$.view.isFile(file)),
      );
    }
  }

  async _add_defaults_python(): Promise<void> {
    const command = await this.get_finalized_command('build_py');
    if (truthy(await this.distribution.has_pure_modules()))
      await this.add('extend', await callMethod(command, 'get_source_files', [], this.$));
    for (const entry of iterate((await getAttribute(command, 'data_files', this.$)) ?? null)) {
      const [, folder, , files] = [...iterate(entry)];
      for (const file of iterate(files)) await this.add('append', this.targetPath.join(pathText(folder), pathText(file)));
    }
  }

  async _add_defaults_data_files(): Promise<void> {
    if (!truthy(await this.distribution.has_data_files())) return;
    for (const entry of iterate(this.distribution.data_files)) {
      for (const name of isText(entry) ? [entry] : await itemsOf(this.$, unpackPair(entry)[1])) {
        const file = convertPath(pathText(name), this.$.target.osName);
        if (this.$.view.isFile(file)) await this.add('append', file);
      }
    }
  }

  async _add_defaults_ext(): Promise<void> {
    if (truthy(await this.distribution.has_ext_modules())) await this.addSourcesOf('build_ext');
  }

  async _add_defaults_c_libs(): Promise<void> {
    if (truthy(await this.distribution.has_c_libraries())) await this.addSourcesOf('build_clib');
  }

  async _add_defaults_scripts(): Promise<void> {
    if (truthy(await this.distribution.has_scripts())) await this.addSourcesOf('build_scripts');
  }

  private async addSourcesOf(name: string): Promise<void> {
    await this.add('extend', await callMethod(await this.get_finalized_command(name), 'get_source_files', [], this.$));
  }

  /** A method of the file list, which may be one that only the script knows. */
  protected async add(method: string, ...args: readonly unknown[]): Promise<Value> {
    return callMethod(this.filelist as EngineObject | Handle, method, args, this.$);
  }
}
