import { decodeText, fileLines } from '../../grammar/decode-text.ts';
import { callMethod, getAttribute, hasAttribute } from '../../model/attributes.ts';
import { classAttribute } from '../../model/class-attributes.ts';
import { append, isList, iterate, pathText } from '../../model/protocols.ts';
import { Tuple, pyStr, truthy, type Value } from '../../model/values.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import type { AnyCommand } from '../command.ts';
import { Sdist } from '../sdist.ts';
import { SetuptoolsBuildPy } from './build-py.ts';
import { ManifestFileList } from './manifest-file-list.ts';

/** Commands of `build` whose sources are listed by themselves. */
const BUILD_COMMANDS = new Set(['build_py', 'build_clib', 'build_ext', 'build_scripts']);

/** A source distribution of the files that egg_info lists. Source: setuptools/command/sdist.py. */
export class SetuptoolsSdist extends Sdist {
  static override readonly pythonPath: string = 'setuptools.command.sdist.sdist';

  override async initialize_options(): Promise<void> {
    await super.initialize_options();
    if (this.$.target.versionInfo[0] < 3) this.formats = ['gztar'];
  }

  override async run(): Promise<void> {
    await this.run_command('egg_info');
    const eggInfo = await this.get_finalized_command('egg_info');
    this.filelist = await this.attributeOf(eggInfo, 'filelist');
    await this.add('append', this.targetPath.join(pathText(await this.attributeOf(eggInfo, 'egg_info')), 'SOURCES.txt'));
    await this.check_readme();
    for (const name of await this.get_sub_commands()) await this.run_command(name);
    await this.make_distribution();
  }

  protected async attributeOf(command: AnyCommand, name: string): Promise<Value> {
    return (await getAttribute(command, name, this.$)) ?? null;
  }

  private async readmes(): Promise<readonly string[]> {
    const names = await classAttribute(this, 'READMES', () => Tuple.of<Value>('README', 'README.rst', 'README.txt', 'README.md'));
    return Array.from(iterate(names ?? []), pyStr);
  }

  async check_readme(): Promise<void> {
    const names = await this.readmes();
    if (names.some((name) => this.$.view.exists(name))) return;
    await this.warn(`standard file not found: should have one of ${names.join(', ')}`);
  }

  override async add_defaults(): Promise<void> {
    await super.add_defaults();
    if (setuptoolsSince(this.$.target, 62)) await this.addBuildSources();
  }

  override async _add_defaults_standards(): Promise<void> {
    const readme = (await this.readmes()).find((name) => this.$.view.exists(name));
    if (readme !== undefined) await this.add('append', readme);
    else await this.warn(`standard file not found: should have one of ${(await this.readmes()).join(', ')}`);
    const script = pyStr(this.distribution.script_name);
    if (this.$.view.exists(script)) await this.add('append', script);
    else await this.warn(`standard file '${script}' not found`);
  }

  override async _add_defaults_optional(): Promise<void> {
    await super._add_defaults_optional();
    if (setuptoolsSince(this.$.target, 43) && this.$.view.isFile('pyproject.toml')) await this.add('append', 'pyproject.toml');
  }

  override async _add_defaults_python(): Promise<void> {
    if (!truthy(await this.distribution.has_pure_modules())) return;
    const buildPy = await this.get_finalized_command('build_py');
    await this.addSources(buildPy);
    for (const entry of iterate(await this.dataFiles(buildPy))) {
      const [, folder, , names] = [...iterate(entry)];
      await this.add(
        'extend',
        Array.from(iterate(names), (name) => this.targetPath.join(pathText(folder), pathText(name))),
      );
    }
  }

  /** Until 62 data of the manifest are left out, as the manifest is what lists them. */
  protected async dataFiles(buildPy: AnyCommand): Promise<Value> {
    const fromManifest = truthy((this.distribution.include_package_data as Value | undefined) ?? null);
    if (fromManifest && !setuptoolsSince(this.$.target, 63)) return [];
    return buildPy instanceof SetuptoolsBuildPy ? buildPy.dataFiles() : this.attributeOf(buildPy, 'data_files');
  }

  protected async addSources(command: AnyCommand): Promise<void> {
    await this.add('extend', [...iterate(await callMethod(command, 'get_source_files', [], this.$))]);
  }

  /** Sub-commands of `build` that the script or a plugin adds may have sources too. */
  private async addBuildSources(): Promise<void> {
    const build = await this.get_finalized_command('build');
    for (const name of iterate(await callMethod(build, 'get_sub_commands', [], this.$))) {
      if (BUILD_COMMANDS.has(pyStr(name))) continue;
      const command = await this.get_finalized_command(pyStr(name));
      if (await hasAttribute(command, 'get_source_files', this.$)) await this.addSources(command);
    }
  }

  /** Undecodable names are passed over. */
  override async read_manifest(): Promise<void> {
    const path = pathText(this.manifest);
    this.logInfo(`reading manifest file '${path}'`);
    const files: string[] = [];
    for (const line of fileLines(decodeText(this.$.view.read(path), { errors: 'surrogateescape' }))) {
      if (!line.isWellFormed()) {
        this.logWarn(`${pyStr(line)} not UTF-8 decodable -- skipping`);
        continue;
      }
      const file = line.trim();
      if (file !== '' && !file.startsWith('#')) files.push(file);
    }
    if (this.filelist instanceof ManifestFileList) await this.filelist.appendAll(files);
    else for (const file of files) await this.add('append', file);
  }

  /** Files are copied, not linked: `setup.cfg` is changed. */
  protected override async systemLinks(): Promise<boolean> {
    return false;
  }

  override async make_release_tree(baseDir: Value, files: Value): Promise<void> {
    await super.make_release_tree(baseDir, files);
    const config = this.targetPath.join(pathText(baseDir), 'setup.cfg');
    const eggInfo = await this.get_finalized_command('egg_info');
    await callMethod(eggInfo, 'save_version_info', [config], this.$);
  }

  /** Names archives once, however often the command runs. */
  override async make_distribution(): Promise<void> {
    const before = isList(this.distribution.dist_files) ? [...iterate(this.distribution.dist_files)].map(pyStr) : [];
    await super.make_distribution();
    const files = this.distribution.dist_files;
    const added = files.splice(before.length);
    for (const entry of added) if (!before.includes(pyStr(entry))) append(files, entry);
  }
}
