import { isPythonError } from '../../errors/engine-error.ts';
import { convertPath } from '../../grammar/convert-path.ts';
import { decodeText, fileLines, universalNewlines } from '../../grammar/decode-text.ts';
import { locatedMessage, logicalLines } from '../../grammar/text-file.ts';
import { findWithStars } from '../../files/glob-recursive.ts';
import { callMethod, getAttribute, hasAttribute } from '../../model/attributes.ts';
import { classAttribute } from '../../model/class-attributes.ts';
import { isText, isTuple, iterate, pathText } from '../../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { INFO, WARN } from '../../plan/step.ts';
import { itemsOf } from '../../project/script-text.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { Command, type AnyCommand } from '../command.ts';
import { LICENSE_PATTERNS } from './license-files.ts';
import { ManifestFileList } from './manifest-file-list.ts';
import { callPlugin, pluginsOf } from './plugins.ts';

/** Commands of `build` whose sources are listed by themselves. */
const BUILD_COMMANDS = new Set(['build_py', 'build_clib', 'build_ext', 'build_scripts']);

/**
 * Lists the files of the project in `SOURCES.txt`: the defaults, what a plugin for the version control finds or the last list has, and
 * what MANIFEST.in says. Source: setuptools/command/egg_info.py: manifest_maker; sdist.py.
 */
export class ManifestMaker extends Command {
  static override readonly pythonPath: string = 'setuptools.command.egg_info.manifest_maker';

  declare use_defaults: Value;
  declare prune: Value;
  declare manifest_only: Value;
  declare force_manifest: Value;
  declare ignore_egg_info_dir: Value;
  declare manifest: Value;
  declare filelist: ManifestFileList;

  override async initialize_options(): Promise<void> {
    this.use_defaults = 1;
    this.prune = 1;
    this.manifest_only = 1;
    this.force_manifest = 1;
    if (setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_dir = false;
  }

  override async finalize_options(): Promise<void> {
    // Nothing depends on other commands.
  }

  override async run(): Promise<void> {
    const { view } = this.$;
    const list = this.$.adopt(new ManifestFileList(this.$));
    await list.__init__(null, null, (this.ignore_egg_info_dir as Value | undefined) ?? false);
    this.filelist = list;
    // It must be there to be on the list.
    if (!view.exists(pathText(this.manifest))) await this.write_manifest();
    await this.add_defaults();
    const template = pathText(await classAttribute(this, 'template', () => 'MANIFEST.in'));
    if (view.exists(template)) await this.readTemplate(template);
    if (setuptoolsSince(this.$.target, 58)) await this.add_license_files();
    await this.prune_file_list();
    await list.sort();
    await list.remove_duplicates();
    await this.write_manifest();
  }

  async write_manifest(): Promise<void> {
    await this.filelist._repair();
    const files = this.filelist.files.map((file) => pyStr(file).replaceAll(this.targetPath.sep, '/'));
    const path = pathText(this.manifest);
    const says = [{ level: INFO, text: `writing manifest file '${path}'` }];
    this.$.add({ kind: 'write', path, content: { text: files.join('\n') }, says, saysFresh: says, dryRun: truthy(this.dry_run) });
  }

  private async readTemplate(template: string): Promise<void> {
    this.logInfo(`reading manifest template '${template}'`);
    const { target } = this.$;
    const text = universalNewlines(decodeText(this.$.view.read(template), { encoding: target.localeEncoding, errors: 'surrogateescape' }));
    const options = { filename: template, joinLines: true, stripLeft: true, collapseJoin: true, major: target.versionInfo[0] };
    for (const { text: line, line: number, warning } of logicalLines(text, options)) {
      if (warning !== undefined) this.logWarn(`warning: ${warning}`);
      try {
        await this.filelist.process_template_line(line);
      } catch (error) {
        if (!isPythonError(error, 'DistutilsTemplateError', 'ValueError')) throw error;
        await this.warn(locatedMessage(template, number, (error as Error).message));
      }
    }
  }

  /** Warnings of missing standard files are for those who make a release. */
  override async warn(message: Value): Promise<void> {
    if (!/^standard file .*not found/.test(pyStr(message))) await super.warn(message);
  }

  // Defaults

  async add_defaults(): Promise<void> {
    await this._add_defaults_standards();
    await this._add_defaults_optional();
    await this._add_defaults_python();
    await this._add_defaults_data_files();
    await this._add_defaults_ext();
    await this._add_defaults_c_libs();
    await this._add_defaults_scripts();
    if (setuptoolsSince(this.$.target, 62)) await this.addBuildSources();
    const { target, view } = this.$;
    if (!setuptoolsSince(target, 58) && setuptoolsSince(target, 41)) await this.check_license();
    await this.filelist.append(pathText(await classAttribute(this, 'template', () => 'MANIFEST.in')));
    await this.filelist.append(this.manifest);
    const controlled = await this.controlledFiles();
    if (controlled.length > 0) await this.filelist.extend(controlled);
    else if (view.exists(pathText(this.manifest))) await this.read_manifest();
    if (view.exists('setup.py')) await this.filelist.append('setup.py');
    const eggInfo = await this.get_finalized_command('egg_info');
    await this.filelist.graft(await this.attributeOf(eggInfo, 'egg_info'));
  }

  private async attributeOf(command: AnyCommand, name: string): Promise<Value> {
    return (await getAttribute(command, name, this.$)) ?? null;
  }

  /** The first README, and the setup script. */
  async _add_defaults_standards(): Promise<void> {
    const { view } = this.$;
    const readme = ['README', 'README.rst', 'README.txt', 'README.md'].find((name) => view.exists(name));
    if (readme !== undefined) await this.filelist.append(readme);
    const script = pyStr(this.distribution.script_name);
    if (view.exists(script)) await this.filelist.append(script);
    else await this.warn(`standard file '${script}' not found`);
  }

  async _add_defaults_optional(): Promise<void> {
    const { view } = this.$;
    const tests = view.glob(convertPath('test/test*.py', this.$.target.osName)).filter((file) => view.isFile(file));
    await this.filelist.extend([...tests, ...(view.isFile('setup.cfg') ? ['setup.cfg'] : [])]);
    if (setuptoolsSince(this.$.target, 43) && view.isFile('pyproject.toml')) await this.filelist.append('pyproject.toml');
  }

  async _add_defaults_python(): Promise<void> {
    if (!truthy(await this.distribution.has_pure_modules())) return;
    const buildPy = await this.get_finalized_command('build_py');
    await this.addSources(buildPy);
    for (const entry of await this.dataFiles(buildPy)) {
      const [, folder, , names] = [...iterate(entry)];
      await this.filelist.extend(Array.from(iterate(names), (name) => this.targetPath.join(pathText(folder), pathText(name))));
    }
  }

  /** Package data by pattern only: those of the manifest are what is being made here. */
  private async dataFiles(buildPy: AnyCommand): Promise<Value[]> {
    if (setuptoolsSince(this.$.target, 63)) {
      if (await hasAttribute(buildPy, 'get_data_files_without_manifest', this.$)) {
        return [...iterate(await callMethod(buildPy, 'get_data_files_without_manifest', [], this.$))];
      }
      return [...iterate((await callMethod(buildPy, 'get_data_files', [], this.$)) ?? [])];
    }
    if (truthy(this.distribution.include_package_data as Value)) return [];
    const lazy = (buildPy as { readonly dataFiles?: () => Promise<Value> }).dataFiles;
    return [...iterate(lazy === undefined ? await this.attributeOf(buildPy, 'data_files') : await lazy.call(buildPy))];
  }

  private async addSources(command: AnyCommand): Promise<void> {
    await this.filelist.extend([...iterate(await callMethod(command, 'get_source_files', [], this.$))]);
  }

  async _add_defaults_data_files(): Promise<void> {
    if (!truthy(await this.distribution.has_data_files())) return;
    const { view, target } = this.$;
    for (const entry of iterate(this.distribution.data_files)) {
      const files = isText(entry) ? [entry] : [...iterate([...iterate(entry)][1] ?? [])];
      for (const file of files) {
        const path = convertPath(pathText(file), target.osName);
        if (view.isFile(path)) await this.filelist.append(path);
      }
    }
  }

  async _add_defaults_ext(): Promise<void> {
    if (truthy(await this.distribution.has_ext_modules())) await this.addSources(await this.get_finalized_command('build_ext'));
  }
  async _add_defaults_c_libs(): Promise<void> {
    if (truthy(await this.distribution.has_c_libraries())) await this.addSources(await this.get_finalized_command('build_clib'));
  }
  async _add_defaults_scripts(): Promise<void> {
    if (truthy(await this.distribution.has_scripts())) await this.addSources(await this.get_finalized_command('build_scripts'));
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

  private async controlledFiles(): Promise<Value[]> {
    const files: Value[] = [];
    for (const plugin of await pluginsOf(this.$, 'setuptools.file_finders')) {
      files.push(...(await itemsOf(this.$, await callPlugin(this.$, plugin, ['']))));
    }
    return files;
  }

  /** The last list. */
  async read_manifest(): Promise<void> {
    const path = pathText(this.manifest);
    this.logInfo(`reading manifest file '${path}'`);
    for (const line of fileLines(decodeText(this.$.view.read(path), { errors: 'surrogateescape' }))) {
      if (!line.isWellFormed()) {
        this.logWarn(`${pyStr(line)} not UTF-8 decodable -- skipping`);
        continue;
      }
      const file = line.trim();
      if (file !== '' && !file.startsWith('#')) await this.filelist.append(file);
    }
  }

  // Licences

  async add_license_files(): Promise<void> {
    const files = plain((this.distribution.metadata.license_files as Value | undefined) ?? null);
    if (!Array.isArray(files)) return;
    for (const file of files) this.logInfo(`adding license file '${pyStr(file)}'`);
    await this.filelist.extend(files);
  }

  /** Until 57, by what `setup.cfg` says. Source: setuptools/command/sdist.py: check_license. */
  async check_license(): Promise<void> {
    const { target } = this.$;
    const options = await this.distribution.get_option_dict('metadata');
    const entry = options.get('license_file');
    const one = isTuple(entry) ? pyStr([...iterate(entry)][1]) : undefined;
    const many = plain((this.distribution.metadata.license_files as Value | undefined) ?? null);
    const named = Array.isArray(many) ? many.map(pyStr) : [];
    if (setuptoolsSince(target, 56)) await this.addMatching(named, one, options.has('license_files'));
    else
      await this.addNamed(setuptoolsSince(target, 42) ? [...(one === undefined ? [] : [one]), ...named] : one === undefined ? [] : [one]);
  }

  private async addNamed(files: readonly string[]): Promise<void> {
    for (const file of files) {
      if (this.$.view.exists(file)) await this.filelist.append(file);
      else this.$.say(WARN, `warning: Failed to find the configured license file '${file}'`);
    }
  }

  private async addMatching(named: readonly string[], one: string | undefined, given: boolean): Promise<void> {
    const patterns = [...named, ...(one === undefined ? [] : [one])];
    if (one !== undefined) this.$.say(WARN, "warning: the 'license_file' option is deprecated, use 'license_files' instead");
    const found = new Set<string>();
    for (const pattern of one === undefined && !given ? LICENSE_PATTERNS : patterns) {
      for (const file of findWithStars(this.$, pattern)) {
        if (file.endsWith('~') || found.has(file) || !this.$.view.isFile(file)) continue;
        this.logInfo(`adding license file '${file}' (matched pattern '${pattern}')`);
        found.add(file);
      }
    }
    await this.filelist.extend([...found].sort());
  }

  async prune_file_list(): Promise<void> {
    const build = await this.get_finalized_command('build');
    await this.filelist.prune(await this.attributeOf(build, 'build_base'));
    await this.filelist.prune(await this.distribution.get_fullname());
    const separator = this.targetPath.sep === '\\' ? '\\\\' : '/';
    await this.filelist.exclude_pattern(`(^|${separator})(RCS|CVS|\\.svn)${separator}`, 1, null, 1);
  }
}
