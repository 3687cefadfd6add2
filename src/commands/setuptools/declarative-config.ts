import { EngineError, PythonException } from '../../errors/engine-error.ts';
import { osPath } from '../../grammar/os-path.ts';
import { parseVersion } from '../../grammar/pep440-version.ts';
import { parseSpecifiers, specifiersText } from '../../grammar/version-specifier.ts';
import { findWithStars } from '../../files/glob-recursive.ts';
import { decodeText, universalNewlines } from '../../grammar/decode-text.ts';
import { getAttribute, hasAttribute } from '../../model/attributes.ts';
import type { EngineObject } from '../../model/engine-object.ts';
import { isText } from '../../model/protocols.ts';
import { Handle, Tuple, plain, pyRepr, pyStr, truthy, type Value } from '../../model/values.ts';
import { hasMagic } from '../../plan/glob-pattern.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { textOf } from '../../model/text-of.ts';
import { givenFor, givenOptions } from '../given-options.ts';
import { configValue } from './config-reading.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { discoverName } from './discovery.ts';
import { findPackages } from './find-packages.ts';

/**
 * Metadata and options from `setup.cfg`: the sections `[metadata]`, `[options]` and those below `[options]` fill in what the script
 * leaves open. Names that nobody knows are passed over, sections that nobody knows are an error.
 * Source: setuptools/config.py: ConfigMetadataHandler, ConfigOptionsHandler.
 */
export async function applyDeclarativeConfig(
  dist: SetuptoolsDistribution,
  settings: { readonly ignoreErrors: boolean },
): Promise<SetOptions> {
  const config = new DeclarativeConfig(dist, settings.ignoreErrors);
  await config.applyOptions();
  await config.applyMetadata();
  return config.done;
}

/** Names that were set, for `read_configuration`. */
export interface SetOptions {
  readonly metadata: readonly string[];
  readonly options: readonly string[];
}

type Section = ReadonlyMap<Value, Value>;
type Parser = (text: string) => Value | Promise<Value>;

const ALIASES: Readonly<Record<string, string>> = {
  home_page: 'url',
  summary: 'description',
  classifier: 'classifiers',
  platform: 'platforms',
};

class DeclarativeConfig {
  readonly done = { metadata: [] as string[], options: [] as string[] };
  readonly #dist: SetuptoolsDistribution;
  readonly #ignoreErrors: boolean;
  /** The folder that was searched for packages. */
  #searched: string | undefined;
  #discovered = false;

  constructor(dist: SetuptoolsDistribution, ignoreErrors: boolean) {
    this.#dist = dist;
    this.#ignoreErrors = ignoreErrors;
  }

  async applyOptions(): Promise<void> {
    const parsers = this.#optionParsers();
    const given = new Map<string, Section>(this.#sections('options'));
    for (const [name, section] of given) {
      switch (name) {
        case '':
          await this.#applySection('options', section, parsers);
          break;
        case 'packages.find':
          break;
        case 'entry_points':
          await this.#set('options', 'entry_points', parseSection(section, parseList), {});
          break;
        case 'package_data':
        case 'exclude_package_data':
          await this.#set('options', name, packageData(section), {});
          break;
        case 'extras_require':
          await this.#set('options', name, await this.#extras(section), {});
          break;
        case 'data_files':
          await this.#set('options', name, this.#dataFiles(section), {});
          break;
        default:
          throw new EngineError('DistutilsOptionError', `Unsupported distribution option section: [options.${name}]`, {
            code: 'unknown-config-section',
          });
      }
    }
    // From 61 on it is the root of the packages, too, where `package_dir` says nothing, before or after.
    if (this.#searched !== undefined && setuptoolsSince(this.#dist.$.target, 61) && !truthy(this.#dist.package_dir))
      this.#dist.package_dir = new Map<Value, Value>([['', this.#searched]]);
  }

  async applyMetadata(): Promise<void> {
    const parsers = this.#metadataParsers();
    for (const [name, section] of this.#sections('metadata')) {
      if (name !== '') {
        throw new EngineError('DistutilsOptionError', `Unsupported distribution option section: [metadata.${name}]`, {
          code: 'unknown-config-section',
        });
      }
      await this.#applySection('metadata', section, parsers);
    }
    // Now it is known whether the configuration has one.
    if (this.#discovered) discoverName(this.#dist);
  }

  /** Sections whose names begin so, by the rest of the name. */
  *#sections(prefix: string): Generator<[name: string, section: Section]> {
    for (const [key, value] of [...givenOptions(this.#dist)]) {
      const name = pyStr(key);
      const section = plain(value);
      if (name.startsWith(prefix) && section instanceof Map) yield [name.replace(prefix, '').replace(/^\.+|\.+$/g, ''), section as Section];
    }
  }

  async #applySection(kind: 'metadata' | 'options', section: Section, parsers: Readonly<Record<string, Parser>>): Promise<void> {
    for (const key of [...section.keys()]) {
      const name = pyStr(key);
      const value = configValue(section, name);
      if (value !== undefined)
        await this.#set(kind, kind === 'metadata' && Object.hasOwn(ALIASES, name) ? (ALIASES[name] as string) : name, value, parsers);
    }
  }

  async #set(kind: 'metadata' | 'options', name: string, value: Value, parsers: Readonly<Record<string, Parser>>): Promise<void> {
    const target: EngineObject = kind === 'metadata' ? this.#dist.metadata : this.#dist;
    if (!(await hasAttribute(target, name, this.#dist.$))) return;
    const present = await getAttribute(target, name, this.#dist.$);
    if (truthy(present ?? null)) return;
    const parsed = await this.#parsed(value, Object.hasOwn(parsers, name) ? parsers[name] : undefined);
    if (parsed === undefined) return;
    await assign(target, name, parsed);
    this.done[kind].push(name);
  }

  async #parsed(value: Value, parser: Parser | undefined): Promise<Value | undefined> {
    if (parser === undefined || !isText(value)) return value;
    try {
      return await parser(pyStr(value));
    } catch (error) {
      if (this.#ignoreErrors) return undefined;
      throw error;
    }
  }

  #metadataParsers(): Readonly<Record<string, Parser>> {
    const { target } = this.#dist.$;
    const file: Parser = async (text) => this.#file(text);
    const noFile =
      (name: string): Parser =>
      (text) => {
        if (!text.startsWith('file:')) return text;
        throw new EngineError('ValueError', `Only strings are accepted for the ${name} field, files are not accepted`);
      };
    return {
      platforms: parseList,
      keywords: parseList,
      provides: parseList,
      requires: async (text) => {
        await this.#dist.warnUser('The requires parameter is deprecated, please use install_requires for runtime dependencies.');
        return parseList(text);
      },
      obsoletes: parseList,
      classifiers: async (text) => parseList(await this.#file(text)),
      license: setuptoolsSince(target, 41) ? noFile('license') : file,
      ...(setuptoolsSince(target, 58) ? { license_file: noFile('license_file') } : {}),
      ...(setuptoolsSince(target, 42) ? { license_files: parseList } : {}),
      description: file,
      long_description: file,
      version: async (text) => this.#version(text),
      project_urls: parseDict,
    };
  }

  #optionParsers(): Readonly<Record<string, Parser>> {
    const { target } = this.#dist.$;
    const requirements: Parser = async (text) => this.#requirements(text);
    const semicolons: Parser = (text) => parseList(text, ';');
    return {
      zip_safe: parseBool,
      include_package_data: parseBool,
      package_dir: parseDict,
      scripts: parseList,
      eager_resources: parseList,
      dependency_links: parseList,
      namespace_packages: parseList,
      install_requires: requirements,
      setup_requires: semicolons,
      tests_require: semicolons,
      packages: async (text) => this.#packages(text),
      entry_points: async (text) => this.#file(text),
      py_modules: parseList,
      ...(setuptoolsSince(target, 47) ? { python_requires: pythonRequires } : {}),
      ...(setuptoolsSince(target, 56) ? { cmdclass: async (text: string) => this.#commandClasses(text) } : {}),
      ...(setuptoolsSince(target, 58)
        ? {}
        : { use_2to3: parseBool, use_2to3_fixers: parseList, use_2to3_exclude_fixers: parseList, convert_2to3_doctests: parseList }),
    };
  }

  /** `file: README.rst, CHANGES.rst`: the texts of the files, which must lie in the project. */
  async #file(text: string): Promise<string> {
    if (!text.startsWith('file:')) return text;
    const paths = text
      .slice('file:'.length)
      .split(',')
      .map((path) => path.trim());
    return readProjectFiles(this.#dist, paths);
  }

  async #version(text: string): Promise<Value> {
    const fromFile = await this.#file(text);
    if (fromFile !== text) {
      const version = fromFile.trim();
      if (parseVersion(version) !== undefined) return version;
      throw new EngineError('DistutilsOptionError', `Version loaded from ${text} does not comply with PEP 440: ${version}`);
    }
    if (!text.startsWith('attr:')) return text;
    this.#discover();
    return readVersionAttribute(this.#dist, text.replace('attr:', ''));
  }

  /** From 61 on a module is looked for where the packages are, whoever says that. */
  #discover(): void {
    if (!setuptoolsSince(this.#dist.$.target, 61)) return;
    this.#discovered = true;
    this.#dist.fillDefaults({ name: false });
  }

  #packages(text: string): Value {
    const directive = text.trim();
    if (directive !== 'find:' && directive !== 'find_namespace:') return parseList(text);
    const namespaces = directive === 'find_namespace:';
    const { target } = this.#dist.$;
    if (namespaces && target.versionInfo[0] < 3) {
      throw new EngineError('DistutilsOptionError', 'find_namespace: directive is unsupported on Python < 3.3');
    }
    const section = givenFor(this.#dist, 'options.packages.find') as Section | undefined;
    const list = (name: string): string[] | undefined => {
      const value = configValue(section, name);
      const items = value === undefined ? [] : parseList(value);
      return items.length === 0 ? undefined : items;
    };
    const [where] = list('where') ?? [];
    return this.#found({ namespaces, where, include: list('include'), exclude: list('exclude') });
  }

  #found(find: {
    readonly namespaces: boolean;
    readonly where: string | undefined;
    readonly include: readonly string[] | undefined;
    readonly exclude: readonly string[] | undefined;
  }): Value {
    const dist = this.#dist;
    const packages = findPackages(dist.$, {
      ...(find.where === undefined ? {} : { where: find.where }),
      ...(find.include === undefined ? {} : { include: find.include }),
      ...(find.exclude === undefined ? {} : { exclude: find.exclude }),
      ...(find.namespaces ? { isPackage: () => true } : {}),
    });
    if (find.where !== undefined && osPath(dist.$.target.osName).normpath(find.where) !== '.') this.#searched = find.where;
    return packages;
  }

  async #requirements(text: string): Promise<Value> {
    if (!setuptoolsSince(this.#dist.$.target, 61)) return parseList(text, ';');
    return parseList(await this.#file(text), ';').filter((line) => !line.startsWith('#'));
  }

  async #extras(section: Section): Promise<Value> {
    const extras = new Map<Value, Value>();
    for (const key of section.keys()) extras.set(key, await this.#requirements(configValue(section, pyStr(key)) ?? ''));
    return extras;
  }

  #dataFiles(section: Section): Value {
    const expand = setuptoolsSince(this.#dist.$.target, 58);
    return [...section.keys()].map((folder) => {
      const files = parseList(configValue(section, pyStr(folder)) ?? '');
      return Tuple.of<Value>(folder, expand ? expandedFiles(this.#dist, files) : files);
    });
  }

  async #commandClasses(text: string): Promise<Value> {
    this.#discover();
    const classes = new Map<Value, Value>();
    for (const [name, path] of parseDict(text))
      classes.set(name, await this.#dist.$.script.call('setuptools._attributes.load_class', [path, this.#dist.package_dir]));
    return classes;
  }
}

/** The texts of files of the project, joined by newlines; those that are not there are passed over, from 61 on with a warning. */
export async function readProjectFiles(dist: SetuptoolsDistribution, paths: readonly string[]): Promise<string> {
  const { view, cwd, target } = dist.$;
  const { abspath, join } = osPath(target.osName);
  const texts: string[] = [];
  for (const given of paths) {
    const path = abspath(given, cwd);
    const isThere = view.isFile(path);
    if (!isThere && setuptoolsSince(target, 61)) {
      await dist.warnUser(`File ${pyRepr(join(cwd, given))} cannot be found`);
      continue;
    }
    if (!path.startsWith(cwd))
      throw new EngineError('DistutilsOptionError', `\`file:\` directive can not access ${path}`, { code: 'file-outside-project' });
    if (isThere) texts.push(universalNewlines(decodeText(view.read(path), { encoding: 'utf-8' })));
  }
  return texts.join('\n');
}

/**
 * `attr: package.module.name` as a version: a tuple is joined by dots, a function called. Differs: until 46 the module is imported in
 * any case; here it is read where that can be done.
 */
export async function readVersionAttribute(dist: SetuptoolsDistribution, path: string): Promise<string> {
  const { script } = dist.$;
  let value: Value;
  try {
    value = await script.call('setuptools._attributes.read', [path.trim(), dist.package_dir]);
  } catch (error) {
    if (error instanceof PythonException)
      dist.$.noteHint(
        error.message,
        `the configuration names '${path.trim()}' as the place of the version: it is to be a module and a name in it`,
      );
    throw error;
  }
  if (value instanceof Handle && value.kind !== 'object') value = await script.call(value, []);
  const inner = plain(value);
  if (isText(inner)) return pyStr(inner);
  if (Array.isArray(inner)) return inner.map(pyStr).join('.');
  return textOf(dist.$, value);
}

/** Files and patterns of `data_files` from 58 on, as paths from the project; `**` goes through folders from 61 on. */
export function expandedFiles(dist: SetuptoolsDistribution, patterns: readonly string[]): Value[] {
  const { cwd, target, view } = dist.$;
  const paths = osPath(target.osName);
  const newer = setuptoolsSince(target, 61);
  return patterns.flatMap((pattern) => {
    if (!hasMagic(pattern) && !/[{}\]]/.test(pattern)) return [newer ? paths.relpath(pattern, cwd, cwd) : pattern];
    const whole = paths.abspath(pattern, cwd);
    return (newer ? findWithStars(dist.$, whole) : view.glob(whole)).map((path) => paths.relpath(path, cwd, cwd)).sort();
  });
}

/** Through `set_keywords` and its like, where the object has them. */
export async function assign(target: EngineObject, name: string, value: Value): Promise<void> {
  const setter: unknown = target[`set_${name}`];
  if (typeof setter === 'function') await Reflect.apply(setter, target, [value]);
  else target[name] = value;
}

/** Lines, or parts between separators where there is only one line. */
export function parseList(text: string, separator = ','): string[] {
  const parts = text.includes('\n') ? text.split('\n') : text.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function parseDict(text: string): Map<Value, Value> {
  const found = new Map<Value, Value>();
  for (const line of parseList(text)) {
    const at = line.indexOf('=');
    if (at === -1) throw new EngineError('DistutilsOptionError', `Unable to parse option value to dict: ${text}`);
    found.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return found;
}

function parseBool(text: string): boolean {
  return ['1', 'true', 'yes'].includes(text.toLowerCase());
}

function pythonRequires(text: string): string {
  const specifiers = parseSpecifiers(text, true);
  if (specifiers === undefined) throw new EngineError('ValueError', `Invalid specifier: '${text}'`);
  return specifiersText(specifiers);
}

function parseSection(section: Section, parser: (text: string) => Value): Map<Value, Value> {
  return new Map([...section.keys()].map((key) => [key, parser(configValue(section, pyStr(key)) ?? '')]));
}

function packageData(section: Section): Map<Value, Value> {
  const data = parseSection(section, parseList);
  const everywhere = data.get('*');
  if (truthy(everywhere ?? null)) {
    data.set('', everywhere as Value);
    data.delete('*');
  }
  return data;
}
