import { EngineError } from '../../errors/engine-error.ts';
import { textMode } from '../../files/text-mode.ts';
import { writeFile } from '../../files/write-file.ts';
import { toFilename } from '../../grammar/safe-name.ts';
import { isText, pathText } from '../../model/protocols.ts';
import { classAttribute } from '../../model/class-attributes.ts';
import { plain, pyStr, pyType, truthy, type Value } from '../../model/values.ts';
import { parseConfigFile } from '../../options/config-file.ts';
import { editedConfig } from '../../options/edit-config.ts';
import { INFO, WARN } from '../../plan/step.ts';
import { parseRequirement, isProblem } from '../../grammar/requirement.ts';
import { parseVersion } from '../../grammar/pep440-version.ts';
import { notForPattern } from '../../model/not-for-pattern.ts';
import { textOf } from '../../model/text-of.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { Command } from '../command.ts';
import { inPhase } from '../planning-scope.ts';
import { writeEggInfoFile, writerNames } from './egg-info-writers.ts';
import { ManifestMaker } from './manifest-maker.ts';
import { callPlugin, pluginsOf } from './plugins.ts';
import { safeProjectName, safeProjectVersion } from './project-names.ts';

/** Makes the folder `NAME.egg-info` in the project: metadata, requirements, entry points, list of sources. Source: setuptools/command/egg_info.py. */
export class EggInfo extends Command {
  static override readonly pythonPath: string = 'setuptools.command.egg_info.egg_info';

  declare egg_base: Value;
  declare egg_name: Value;
  declare egg_info: Value;
  declare egg_version: Value;
  declare broken_egg_info: Value;
  declare ignore_egg_info_in_manifest: Value;
  declare filelist: Value;

  /** Class attributes: what is given becomes an attribute of the command. */
  get tag_build(): Value {
    return null;
  }
  get tag_date(): Value {
    return null;
  }
  /** Old `setup.cfg` files set it; it has had no meaning for long. */
  get tag_svn_revision(): Value {
    return null;
  }

  override async initialize_options(): Promise<void> {
    this.egg_name = null;
    this.egg_version = null;
    this.egg_base = null;
    this.egg_info = null;
    this.broken_egg_info = false;
    if (setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_in_manifest = false;
  }

  /** Looked up on the class, where scripts (and `setup.cfg`) set it. */
  private async tag(name: 'tag_build' | 'tag_date'): Promise<Value> {
    if (Object.hasOwn(this, name)) return this[name];
    return (await classAttribute(this, name, () => null)) ?? null;
  }

  /** What `--tag-build` and `--tag-date` add to the version. */
  async tags(): Promise<string> {
    const build = await this.tag('tag_build');
    const date = await this.tag('tag_date');
    return (truthy(build) ? pyStr(build) : '') + (truthy(date) ? this.today() : '');
  }

  private today(): string {
    const now = this.$.now();
    const two = (value: number): string => String(value).padStart(2, '0');
    return `-${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  }

  /** Can be asked again: tags are added once. */
  async tagged_version(): Promise<string> {
    const given = plain(await this.distribution.get_version());
    // To what is no text nothing can be added.
    if (Array.isArray(given) && !setuptoolsSince(this.$.target, 46)) {
      throw new EngineError('TypeError', `can only concatenate ${pyType(given)} (not "str") to ${pyType(given)}`);
    }
    const version = await textOf(this.$, given);
    const tags = pyStr(await this.tags());
    const again = tags !== '' && (version.endsWith(tags) || version.endsWith(safeProjectVersion(`0${tags}`).slice(1)));
    return safeProjectVersion(again ? version : version + tags);
  }

  override async finalize_options(): Promise<void> {
    const name = await this.distribution.get_name();
    if (!isText(name)) throw new EngineError('TypeError', notForPattern(this.$.target, name), { hint: "'name' is a text" });
    this.egg_name = safeProjectName(pyStr(name));
    this.egg_version = pyStr(await this.tagged_version());
    this.refuseBadName();
    if (this.egg_base === null) {
      const folders = plain(this.distribution.package_dir);
      this.egg_base = (folders instanceof Map ? folders.get('') : undefined) ?? '.';
    }
    await this.ensure_dirname('egg_base');
    const file = `${toFilename(pyStr(this.egg_name))}.egg-info`;
    this.egg_info = pyStr(this.egg_base) === '.' ? file : this.targetPath.join(pathText(this.egg_base), file);
    if (pyStr(this.egg_name).includes('-')) await this.check_broken_egg_info();
    // For commands that know nothing of tags.
    this.distribution.metadata.version = this.egg_version;
  }

  private refuseBadName(): void {
    const [name, version] = [pyStr(this.egg_name), pyStr(this.egg_version)];
    const operator = parseVersion(version) === undefined ? '===' : '==';
    if (!isProblem(parseRequirement(`${name}${operator}${version}`))) return;
    throw new EngineError('DistutilsOptionError', `Invalid distribution name or version syntax: ${name}-${version}`, { code: 'bad-name' });
  }

  async write_or_delete_file(what: Value, filename: Value, data: Value, force: Value = false): Promise<void> {
    if (truthy(data)) await this.write_file(what, filename, data);
    else if (this.$.view.exists(pathText(filename))) {
      if (data === null && !truthy(force)) this.$.say(WARN, `${pyStr(what)} not set in setup(), but ${pyStr(filename)} exists`);
      else await this.delete_file(filename);
    }
  }

  async write_file(what: Value, filename: Value, data: Value): Promise<void> {
    const says = [{ level: INFO, text: `writing ${pyStr(what)} to ${pyStr(filename)}` }];
    const content = { text: isText(data) ? pyStr(data) : pyStr(plain(data)) };
    this.$.add({ kind: 'write', path: pathText(filename), content, says, saysFresh: says, dryRun: truthy(this.dry_run) });
  }

  async delete_file(filename: Value): Promise<void> {
    const says = [{ level: INFO, text: `deleting ${pyStr(filename)}` }];
    this.$.add({ kind: 'remove', path: pathText(filename), tree: false, says, dryRun: truthy(this.dry_run) });
  }

  override async run(): Promise<void> {
    await inPhase(this.$, 'build', async () => {
      await this.mkpath(pathText(this.egg_info));
      for (const name of writerNames(this.$.target.versionInfo[0])) await writeEggInfoFile(this, name);
      for (const plugin of await pluginsOf(this.$, 'egg_info.writers')) {
        await callPlugin(this.$, plugin, [this, plugin.name, this.pathOf(plugin.name)]);
      }
      const old = this.pathOf('native_libs.txt');
      if (this.$.view.exists(old)) await this.delete_file(old);
      await this.find_sources();
    });
  }

  /** Path of a file in the folder. */
  pathOf(name: string): string {
    return this.targetPath.join(pathText(this.egg_info), name);
  }

  async find_sources(): Promise<void> {
    const maker = this.$.adopt(new ManifestMaker(this.$));
    await maker.__init__(this.distribution);
    maker.manifest = this.pathOf('SOURCES.txt');
    if (setuptoolsSince(this.$.target, 60)) maker.ignore_egg_info_dir = this.ignore_egg_info_in_manifest;
    await maker.run();
    this.filelist = maker.filelist as unknown as Value;
  }

  async check_broken_egg_info(): Promise<void> {
    const file = `${pyStr(this.egg_name)}.egg-info`;
    const broken = pyStr(this.egg_base) === '.' ? file : this.targetPath.join(pathText(this.egg_base), file);
    if (!this.$.view.exists(broken)) return;
    const line = '-'.repeat(78);
    this.$.say(
      WARN,
      `${line}\nNote: Your current .egg-info directory has a '-' in its name;\nthis will not work correctly with "setup.py develop".\n\n` +
        `Please rename ${broken} to ${pyStr(this.egg_info)} to correct this problem.\n${line}`,
    );
    this.broken_egg_info = this.egg_info;
    this.egg_info = broken;
  }

  /** Writes the tags into a `setup.cfg`, so that whoever builds from it has the same version. */
  async save_version_info(filename: Value): Promise<void> {
    const path = pathText(filename);
    const { view, target } = this.$;
    const content = view.isFile(path) ? view.read(path) : new Uint8Array();
    // Names keep their case since 57.
    const raw = parseConfigFile(content, { filename: path, target, keepCase: setuptoolsSince(target, 57) });
    const text = editedConfig(raw, 'egg_info', { tag_build: await this.tags(), tag_date: '0' });
    writeFile(this.$, path, textMode(target, text), { says: `Writing ${path}`, dryRun: truthy(this.dry_run) });
  }
}
