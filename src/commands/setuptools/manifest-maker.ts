import { EngineError, isPythonError } from '../../errors/engine-error.ts';
import { convertPath } from '../../grammar/convert-path.ts';
import { findWithStars } from '../../files/glob-recursive.ts';
import { callMethod, hasAttribute } from '../../model/attributes.ts';
import { classAttribute } from '../../model/class-attributes.ts';
import { isTuple, iterate, pathText } from '../../model/protocols.ts';
import { plain, pyStr, pyType, truthy, type Value } from '../../model/values.ts';
import { INFO, WARN } from '../../plan/step.ts';
import { itemsOf } from '../../project/script-text.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import type { AnyCommand } from '../command.ts';
import { optionsOf } from '../given-options.ts';
import { LICENSE_PATTERNS } from './license-files.ts';
import { ManifestFileList } from './manifest-file-list.ts';
import { callPlugin, pluginsOf } from './plugins.ts';
import { SetuptoolsSdist } from './sdist.ts';

/** Methods that are called while the list is filled. */
const MAKING = ['add_defaults', 'read_manifest', 'read_template', 'add_license_files', 'prune_file_list'];

/**
 * Lists the files of the project in `SOURCES.txt`: the defaults, what a plugin for the version control finds or the last list has, and
 * what MANIFEST.in says. Source: setuptools/command/egg_info.py: manifest_maker.
 */
export class ManifestMaker extends SetuptoolsSdist {
  static override readonly pythonPath: string = 'setuptools.command.egg_info.manifest_maker';

  declare ignore_egg_info_dir: Value;
  declare filelist: ManifestFileList & Value;

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
    if (!MAKING.some((method) => this.$.script.overrides(this, method))) list.willBeSorted();
    this.filelist = list as ManifestFileList & Value;
    // It must be there to be on the list.
    if (!view.exists(pathText(this.manifest))) await this.write_manifest();
    await this.add_defaults();
    const template = await this.templateName();
    if (view.exists(template)) {
      this.template = template;
      await this.read_template();
    }
    if (setuptoolsSince(this.$.target, 58)) await this.add_license_files();
    await this.prune_file_list();
    await list.sort();
    await list.remove_duplicates();
    await this.write_manifest();
  }

  /** A class attribute, which scripts change. */
  private async templateName(): Promise<string> {
    return pathText((await classAttribute(this, 'template', () => 'MANIFEST.in')) ?? 'MANIFEST.in');
  }

  override async write_manifest(): Promise<void> {
    await this.filelist._repair();
    const { sep } = this.targetPath;
    const files = sep === '/' ? this.filelist.files.map(pyStr) : this.filelist.files.map((file) => pyStr(file).replaceAll(sep, '/'));
    const path = pathText(this.manifest);
    const says = [{ level: INFO, text: `writing manifest file '${path}'` }];
    this.$.add({ kind: 'write', path, content: { text: files.join('\n') }, says, saysFresh: says, dryRun: truthy(this.dry_run) });
  }

  /** Warnings of missing standard files are for those who make a release. */
  override async warn(message: Value): Promise<void> {
    if (!/^standard file .*not found/.test(pyStr(message))) await super.warn(message);
  }

  override async add_defaults(): Promise<void> {
    const { target, view } = this.$;
    await super.add_defaults();
    if (!setuptoolsSince(target, 58) && setuptoolsSince(target, 41)) await this.check_license();
    await this.filelist.append(await this.templateName());
    await this.filelist.append(this.manifest);
    const controlled = await this.controlledFiles();
    if (controlled.length > 0) await this.filelist.extend(controlled);
    else if (view.exists(pathText(this.manifest))) await this.read_manifest();
    if (view.exists('setup.py')) await this.filelist.append('setup.py');
    await this.filelist.graft(await this.attributeOf(await this.get_finalized_command('egg_info'), 'egg_info'));
  }

  /** By pattern only: those of the manifest are what is being made here. */
  protected override async dataFiles(buildPy: AnyCommand): Promise<Value> {
    if (!setuptoolsSince(this.$.target, 63)) return super.dataFiles(buildPy);
    const own = await hasAttribute(buildPy, 'get_data_files_without_manifest', this.$);
    return (await callMethod(buildPy, own ? 'get_data_files_without_manifest' : 'get_data_files', [], this.$)) ?? [];
  }

  private async controlledFiles(): Promise<Value[]> {
    const files: Value[] = [];
    for (const plugin of await pluginsOf(this.$, 'setuptools.file_finders')) {
      for (const file of await itemsOf(this.$, await callPlugin(this.$, plugin, ['']))) files.push(file);
    }
    return files.map((file) => convertPath(pyStr(file), this.$.target.osName));
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
    const options = await optionsOf(this.distribution, 'metadata');
    const entry = options.get('license_file');
    const one = isTuple(entry) ? pyStr([...iterate(entry)][1]) : undefined;
    const named = setuptoolsSince(target, 42) ? await this.namedLicenses() : [];
    if (setuptoolsSince(target, 56)) await this.addMatching(named, one, options.has('license_files'));
    else await this.addNamed([...(one === undefined ? [] : [one]), ...named]);
  }

  /** What `license_files` goes through: a text is its characters. Throws ValueError, since 56 TypeError, for what cannot be gone through; None can, since 56. */
  private async namedLicenses(): Promise<readonly string[]> {
    const named = plain((this.distribution.metadata.license_files as Value | undefined) ?? null);
    const newer = setuptoolsSince(this.$.target, 56);
    if (newer && named === null) return [];
    try {
      return (await itemsOf(this.$, named)).map(pyStr);
    } catch (error) {
      if (newer || !isPythonError(error, 'TypeError')) throw error;
      throw new EngineError('ValueError', `Argument needs to be an iterable, got <class '${pyType(named)}'>`);
    }
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

  override async prune_file_list(): Promise<void> {
    const build = await this.get_finalized_command('build');
    await this.filelist.prune(await this.attributeOf(build, 'build_base'));
    await this.filelist.prune(await this.distribution.get_fullname());
    const separator = this.targetPath.sep === '\\' ? '\\\\' : '/';
    await this.filelist.exclude_pattern(`(^|${separator})(RCS|CVS|\\.svn)${separator}`, 1, null, 1);
  }
}
