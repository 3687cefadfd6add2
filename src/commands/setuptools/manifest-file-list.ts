import { EngineError } from '../../errors/engine-error.ts';
import { FileList } from '../../files/file-list.ts';
import { askFindAll, entriesOf } from '../../files/find-all.ts';
import { findWithStars } from '../../files/glob-recursive.ts';
import { keepOnly } from '../../files/keep-only.ts';
import { ManyFiles } from '../../files/many-files.ts';
import { compileGlobPattern, hasMagic } from '../../plan/glob-pattern.ts';
import { convertPath } from '../../grammar/convert-path.ts';
import { osPath, type OsPath } from '../../grammar/os-path.ts';
import { splitWhitespace } from '../../grammar/python-whitespace.ts';
import { iterate } from '../../model/protocols.ts';
import { pyStr, truthy, type Value } from '../../model/values.ts';
import { WARN } from '../../plan/step.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { translateManifestPattern } from './translate-manifest-pattern.ts';

type Action = 'include' | 'exclude' | 'global_include' | 'global_exclude' | 'recursive_include' | 'recursive_exclude' | 'graft' | 'prune';

const WARNINGS: Readonly<Record<string, (pattern: string, folder: string) => string>> = {
  include: (p) => `warning: no files found matching '${p}'`,
  exclude: (p) => `warning: no previously-included files found matching '${p}'`,
  'global-include': (p) => `warning: no files found matching '${p}' anywhere in distribution`,
  'global-exclude': (p) => `warning: no previously-included files matching '${p}' found anywhere in distribution`,
  'recursive-include': (p, d) => `warning: no files found matching '${p}' under directory '${d}'`,
  'recursive-exclude': (p, d) => `warning: no previously-included files matching '${p}' found under directory '${d}'`,
  graft: (p) => `warning: no directories found matching '${p}'`,
  prune: (p) => `no previously-included directories found matching '${p}'`,
};

/** Methods that see what is added, and in which order. */
const ADDING = [
  'process_template_line',
  'include',
  'recursive_include',
  'global_include',
  'graft',
  'append',
  'extend',
  '_safe_path',
  'sort',
  'remove_duplicates',
];

/** Lists that nobody looks at before they have been sorted and freed of duplicates. */
const unsorted = new WeakSet<ManifestFileList>();

/**
 * The list of files of an `.egg-info`: patterns look at the disk, not at a list made before, `**` is known, and only what is there is
 * taken. Source: setuptools/command/egg_info.py: FileList.
 */
export class ManifestFileList extends FileList {
  static override readonly pythonPath: string = 'setuptools.command.egg_info.FileList';

  declare ignore_egg_info_dir: Value;

  override async __init__(warn: Value = null, debugPrint: Value = null, ignoreEggInfo: Value = false): Promise<void> {
    await super.__init__(warn, debugPrint);
    if (setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_dir = ignoreEggInfo;
  }

  /** The list will be sorted and freed of duplicates before anybody looks at it: what comes in may come in any order, and once. */
  willBeSorted(): void {
    unsorted.add(this);
  }

  override async sort(): Promise<void> {
    if (this.anyOrder()) {
      // They would go next, and most of what patterns find is on the list of the last run.
      const known = new Set<Value>();
      keepOnly(this.files, (file) => known.size < known.add(file).size);
    }
    await super.sort();
    unsorted.delete(this);
  }

  private get paths(): OsPath {
    return osPath(this.$.target.osName);
  }

  override async process_template_line(line: string): Promise<void> {
    const { osName, versionInfo } = this.$.target;
    const [action = '', ...given] = splitWhitespace(line, versionInfo[0]);
    const warning = Object.hasOwn(WARNINGS, action) ? WARNINGS[action] : undefined;
    if (warning === undefined) throw new EngineError('DistutilsTemplateError', `unknown action '${action}'`);
    const recursive = action.startsWith('recursive-');
    const single = action === 'graft' || action === 'prune';
    if (single ? given.length !== 1 : given.length < (recursive ? 2 : 1))
      throw new EngineError('DistutilsTemplateError', `'${action}' ${expected(action)}`);
    const words = given.map((word) => convertPath(word, osName));
    await this.debug_print([action, ...words].join(' '));
    const method = action.replace('-', '_') as Action;
    const folder = recursive ? (words[0] as string) : '';
    for (const pattern of recursive ? words.slice(1) : words) {
      const found = recursive ? await this[method](folder, pattern) : await (this[method] as (pattern: Value) => Promise<Value>)(pattern);
      if (!truthy(found)) this.$.say(WARN, warning(pattern, folder));
    }
  }

  private async removeFiles(pattern: string): Promise<boolean> {
    const expression = translateManifestPattern(pattern, this.paths);
    return this.removeMatching((file) => expression.test(file));
  }

  private async addFiles(files: readonly string[]): Promise<boolean> {
    await this.extend(files);
    return files.length > 0;
  }

  private matching(pattern: string, recursive: boolean): readonly string[] {
    const found = findWithStars(this.$, pattern, { hidden: true, anyOrder: this.anyOrder(), recursive });
    return found.filter((file) => !this.$.view.isDirectory(file));
  }

  async include(pattern: Value): Promise<boolean> {
    return this.addFiles(this.matching(pyStr(pattern), false));
  }
  async exclude(pattern: Value): Promise<boolean> {
    return this.removeFiles(pyStr(pattern));
  }
  async recursive_include(folder: Value, pattern: Value): Promise<boolean> {
    if (this.anyOrder() && this.isPlainBelow(pyStr(folder), pyStr(pattern))) return this.addBelow(pyStr(folder), pyStr(pattern));
    return this.addFiles(this.matching(this.paths.join(pyStr(folder), '**', pyStr(pattern)), true));
  }
  async recursive_exclude(folder: Value, pattern: Value): Promise<boolean> {
    return this.removeFiles(this.paths.join(pyStr(folder), '**', pyStr(pattern)));
  }
  async graft(folder: Value): Promise<boolean> {
    const folders = findWithStars(this.$, pyStr(folder), { hidden: true, recursive: false }).filter((each) =>
      this.$.view.isDirectory(each),
    );
    const anyOrder = this.anyOrder();
    const found: string[] = [];
    // One by one: as arguments of one call more than a hundred thousand are too many.
    for (const each of folders) for (const path of await askFindAll(this.$, each, { anyOrder })) found.push(path);
    if (!anyOrder) return this.addFiles(found);
    this.addNew(found);
    return found.length > 0;
  }

  /** Files that are there, in any order. Duplicates would go later: most of them are on the list of the last run. */
  private addNew(files: readonly string[]): void {
    const known = new Set(this.files);
    const wanted = this.wanted();
    for (const file of files) if (!known.has(file) && wanted(file)) this.files.push(file);
  }

  /** Whether the pattern means names, and the folder one folder with those below it. */
  private isPlainBelow(folder: string, pattern: string): boolean {
    return folder !== '' && !hasMagic(folder) && pattern !== '**' && this.paths.basename(pattern) === pattern;
  }

  /** What `matching` finds, each kind as the listing of its folder tells it. */
  private addBelow(start: string, pattern: string): boolean {
    const expression = compileGlobPattern(this.paths.normcase(pattern));
    const there: string[] = [];
    let found = false;
    const visit = (folder: string): void => {
      const prefix = this.paths.join(folder, '');
      for (const [name, kind] of entriesOf(this.$, folder, true)) {
        const path = prefix + name;
        if (kind === 'directory') visit(path);
        else if (expression.test(this.paths.normcase(name))) {
          found = true;
          // A link that leads nowhere is found, and not taken.
          if (kind !== undefined) there.push(path);
        }
      }
    };
    if (this.$.view.isDirectory(start)) visit(start);
    this.addNew(there);
    return found;
  }

  /** Whether nobody sees in which order files come in. */
  private anyOrder(): boolean {
    return unsorted.has(this) && !this.isHeard() && !ADDING.some((method) => this.$.script.overrides(this, method));
  }
  async prune(folder: Value): Promise<boolean> {
    return this.removeFiles(this.paths.join(pyStr(folder), '**'));
  }
  async global_include(pattern: Value): Promise<boolean> {
    if (this.allfiles === null) await this.findall();
    const expression = translateManifestPattern(this.paths.join('**', pyStr(pattern)), this.paths);
    return this.addFiles(Array.from(iterate(this.allfiles), pyStr).filter((file) => expression.test(file)));
  }
  async global_exclude(pattern: Value): Promise<boolean> {
    return this.removeFiles(this.paths.join('**', pyStr(pattern)));
  }

  override async append(item: Value): Promise<void> {
    const path = this.asPath(item);
    if (await this._safe_path(path)) this.files.push(path);
  }

  /** `append` of each. */
  async appendAll(items: readonly Value[]): Promise<void> {
    if (this.$.script.overrides(this, 'append')) for (const item of items) await this.append(item);
    else await this.addSafe(items.map((item) => this.asPath(item)));
  }

  override async extend(paths: Iterable<Value>): Promise<void> {
    await this.addSafe(paths);
  }

  async _repair(): Promise<void> {
    const kept: Value[] = [];
    await this.addSafe(this.files, kept);
    this.files = kept;
  }

  private asPath(item: Value): string {
    return convertPath(pyStr(item).replace(/\r$/, ''), this.$.target.osName);
  }

  private async addSafe(paths: Iterable<Value>, list: Value[] = this.files): Promise<void> {
    if (this.$.script.overrides(this, '_safe_path')) {
      for (const path of paths) if (truthy(await this._safe_path(path))) list.push(path);
      return;
    }
    const there = new ManyFiles(this.$);
    const wanted = this.wanted();
    for (const path of paths) if (wanted(pyStr(path)) && there.exists(pyStr(path))) list.push(path);
  }

  /** Whether the file is there, under a name that UTF-8 can write. */
  async _safe_path(path: Value): Promise<boolean> {
    const text = pyStr(path);
    return this.wanted()(text) && this.$.view.exists(text);
  }

  /** Whether a file may be listed, if it is there. */
  private wanted(): (path: string) => boolean {
    const ignoresEggInfo = truthy((this.ignore_egg_info_dir as Value | undefined) ?? null);
    return (path) => {
      if (path.isWellFormed()) return !ignoresEggInfo || !path.includes('.egg-info');
      this.$.say(WARN, `'${path}' not utf-8 encodable -- skipping`);
      return false;
    };
  }
}

function expected(action: string): string {
  if (action === 'graft' || action === 'prune') return 'expects a single <dir_pattern>';
  return action.startsWith('recursive-') ? 'expects <dir> <pattern1> <pattern2> ...' : 'expects <pattern1> <pattern2> ...';
}
