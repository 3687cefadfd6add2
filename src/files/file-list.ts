import { EngineError } from '../errors/engine-error.ts';
import { convertPath } from '../grammar/convert-path.ts';
import { osPath } from '../grammar/os-path.ts';
import { translateRegex } from '../grammar/python-regex.ts';
import { splitWhitespace } from '../grammar/python-whitespace.ts';
import { EngineObject } from '../model/engine-object.ts';
import { Handle, plain, pyStr, truthy, type Value } from '../model/values.ts';
import { WARN } from '../plan/step.ts';
import { askFindAll } from './find-all.ts';
import { patternRegex } from './glob-to-regex.ts';
import { keepOnly } from './keep-only.ts';
import { sortedByFolder } from './sorted-by-folder.ts';

/** A compiled pattern; one that only Python understands is asked there. */
interface Matcher {
  readonly pattern: string;
  matches(name: string): boolean | Promise<boolean>;
}

/** How a line of MANIFEST.in is read: the words that it must have, and what an action without effect is warned of with. */
interface Action {
  readonly words: 'patterns' | 'folder-and-patterns' | 'folder';
  readonly excludes: boolean;
  readonly anchor: boolean;
  readonly warning: (pattern: string, folder: string) => string;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  include: { words: 'patterns', excludes: false, anchor: true, warning: (p) => `warning: no files found matching '${p}'` },
  exclude: {
    words: 'patterns',
    excludes: true,
    anchor: true,
    warning: (p) => `warning: no previously-included files found matching '${p}'`,
  },
  'global-include': {
    words: 'patterns',
    excludes: false,
    anchor: false,
    warning: (p) => `warning: no files found matching '${p}' anywhere in distribution`,
  },
  'global-exclude': {
    words: 'patterns',
    excludes: true,
    anchor: false,
    warning: (p) => `warning: no previously-included files matching '${p}' found anywhere in distribution`,
  },
  'recursive-include': {
    words: 'folder-and-patterns',
    excludes: false,
    anchor: true,
    warning: (p, d) => `warning: no files found matching '${p}' under directory '${d}'`,
  },
  'recursive-exclude': {
    words: 'folder-and-patterns',
    excludes: true,
    anchor: true,
    warning: (p, d) => `warning: no previously-included files matching '${p}' found under directory '${d}'`,
  },
  graft: { words: 'folder', excludes: false, anchor: true, warning: (_p, d) => `warning: no directories found matching '${d}'` },
  prune: { words: 'folder', excludes: true, anchor: true, warning: (_p, d) => `no previously-included directories found matching '${d}'` },
};

const EXPECTED: Readonly<Record<Action['words'], readonly [least: number, most: number, text: string]>> = {
  patterns: [2, Infinity, 'expects <pattern1> <pattern2> ...'],
  'folder-and-patterns': [3, Infinity, 'expects <dir> <pattern1> <pattern2> ...'],
  folder: [2, 2, 'expects a single <dir_pattern>'],
};

/** The files of a source distribution, chosen by patterns. Source: distutils/filelist.py: FileList. */
export class FileList extends EngineObject {
  static override readonly pythonPath: string = 'distutils.filelist.FileList';

  /** Every file that patterns choose from; None until the first one needs it. */
  declare allfiles: Value;
  declare files: Value[];

  /** Both arguments are there for old callers only. */
  async __init__(_warn: Value = null, _debugPrint: Value = null): Promise<void> {
    this.allfiles = null;
    this.files = [];
  }

  async set_allfiles(allfiles: Value): Promise<void> {
    this.allfiles = allfiles;
  }
  async findall(directory = '.'): Promise<void> {
    this.allfiles = await askFindAll(this.$, directory);
  }
  async debug_print(message: Value): Promise<void> {
    if (this.$.debug) this.$.print(pyStr(message));
  }
  async append(item: Value): Promise<void> {
    this.files.push(item);
  }
  async extend(items: Iterable<Value>): Promise<void> {
    this.files.push(...items);
  }

  async sort(): Promise<void> {
    this.files = sortedByFolder(this.files.map(pyStr), osPath(this.$.target.osName));
  }

  async remove_duplicates(): Promise<void> {
    const { files } = this;
    keepOnly(files, (file, i) => i === 0 || file !== files[i - 1]);
  }

  async process_template_line(line: string): Promise<void> {
    const { osName, versionInfo } = this.$.target;
    const [name = '', ...words] = splitWhitespace(line, versionInfo[0]);
    const action = Object.hasOwn(ACTIONS, name) ? (ACTIONS[name] as Action) : undefined;
    if (action === undefined) throw new EngineError('DistutilsTemplateError', `unknown action '${name}'`);
    const [least, most, expected] = EXPECTED[action.words];
    if (words.length + 1 < least || words.length + 1 > most) throw new EngineError('DistutilsTemplateError', `'${name}' ${expected}`);
    const shown = words.map((word) => convertPath(word, osName));
    const folder = action.words === 'patterns' ? null : (shown[0] as string);
    const patterns: (string | null)[] = action.words === 'folder' ? [null] : folder === null ? shown : shown.slice(1);
    await this.debug_print([name, ...shown].join(' '));
    for (const pattern of patterns) {
      const anchor = action.anchor ? 1 : 0;
      const found = action.excludes
        ? await this.exclude_pattern(pattern, anchor, folder)
        : await this.include_pattern(pattern, anchor, folder);
      if (!truthy(found)) this.$.say(WARN, action.warning(pattern ?? '', folder ?? ''));
    }
  }

  async include_pattern(pattern: Value, anchor: Value = 1, prefix: Value = null, isRegex: Value = 0): Promise<Value> {
    const matcher = await this.compilePattern(pattern, anchor, prefix, isRegex);
    await this.debug_print(`include_pattern: applying regex r'${matcher.pattern}'`);
    if (this.allfiles === null) await this.findall();
    const talks = this.isHeard();
    const { files } = this;
    let found = false;
    for (const file of [...(this.allfiles as Iterable<Value>)]) {
      const answer = matcher.matches(pyStr(file));
      if (!(answer instanceof Promise ? await answer : answer)) continue;
      if (talks) await this.debug_print(` adding ${pyStr(file)}`);
      files.push(file);
      found = true;
    }
    return this.foundAnswer(found);
  }

  async exclude_pattern(pattern: Value, anchor: Value = 1, prefix: Value = null, isRegex: Value = 0): Promise<Value> {
    const matcher = await this.compilePattern(pattern, anchor, prefix, isRegex);
    await this.debug_print(`exclude_pattern: applying regex r'${matcher.pattern}'`);
    return this.foundAnswer(await this.removeMatching((file) => matcher.matches(file)));
  }

  /** @returns whether there were any */
  protected async removeMatching(matches: (file: string) => boolean | Promise<boolean>): Promise<boolean> {
    const talks = this.isHeard();
    const { files } = this;
    const gone = new Set<number>();
    for (let i = files.length - 1; i >= 0; i -= 1) {
      const file = pyStr(files[i]);
      const answer = matches(file);
      if (!(answer instanceof Promise ? await answer : answer)) continue;
      if (talks) await this.debug_print(` removing ${file}`);
      gone.add(i);
    }
    if (gone.size > 0) keepOnly(files, (_file, i) => !gone.has(i));
    return gone.size > 0;
  }

  /** Python 2 answers with numbers. */
  private foundAnswer(found: boolean): Value {
    return this.$.target.versionInfo[0] < 3 ? Number(found) : found;
  }

  /** Whether anybody hears what is said of each file. */
  protected isHeard(): boolean {
    return this.$.debug || this.$.script.overrides(this, 'debug_print');
  }

  /** Source: distutils/filelist.py: translate_pattern. */
  private async compilePattern(given: Value, anchor: Value, prefix: Value, isRegex: Value): Promise<Matcher> {
    const { script, target } = this.$;
    const pattern = plain(given);
    if (truthy(isRegex) && pattern instanceof Handle)
      return askedMatcher(pyStr((await script.get(pattern, 'pattern')) ?? ''), pattern, script);
    const text = truthy(isRegex)
      ? pyStr(pattern)
      : patternRegex(pattern === null ? null : pyStr(pattern), truthy(anchor), prefix === null ? null : pyStr(prefix), target);
    const expression = translateRegex(text);
    if (expression !== undefined) return { pattern: text, matches: (name) => expression.test(name) };
    if (!script.attached) throw new EngineError('ValueError', `a regular expression that only Python understands: ${text}`);
    return askedMatcher(text, (await script.call('re.compile', [text])) as Handle, script);
  }
}

function askedMatcher(pattern: string, compiled: Handle, script: EngineObject['$']['script']): Matcher {
  return { pattern, matches: async (name) => (await script.callMethod(compiled, 'search', [name])) !== null };
}
