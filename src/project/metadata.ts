import { osPath } from '../grammar/os-path.ts';
import { strip } from '../grammar/python-whitespace.ts';
import { parseVersionPredicate, splitProvision } from '../grammar/version-predicate.ts';
import { textMode } from '../files/text-mode.ts';
import { writeFile } from '../files/write-file.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { requireAttribute } from '../model/attributes.ts';
import { EngineObject } from '../model/engine-object.ts';
import { isList, isText, textFor } from '../model/protocols.ts';
import { Handle, plain, pyStr, pyType, truthy, type Value } from '../model/values.ts';
import { WARN } from '../plan/step.ts';
import { metadataFormat } from './metadata-format.ts';
import { parsePkgInfo, pkgInfoField, pkgInfoList } from './parse-pkg-info.ts';
import { pkgInfoText, type PkgInfo } from './pkg-info-text.ts';
import { insertedText, itemsOf, joinedText, splittableText } from './script-text.ts';
import { textOf } from '../model/text-of.ts';

const UNKNOWN = 'UNKNOWN';

/** Attributes of a metadata object, in the order in which the original makes them. */
const ATTRIBUTES = [
  ...['name', 'version', 'author', 'author_email', 'maintainer', 'maintainer_email', 'url', 'license', 'description'],
  ...['long_description', 'keywords', 'platforms', 'classifiers', 'download_url', 'provides', 'requires', 'obsoletes'],
] as const;

/** What is known of a project: name, version, author … Values are the script's, of any type. Source: distutils/dist.py: DistributionMetadata. */
export class DistributionMetadata extends EngineObject {
  static override readonly pythonPath: string = 'distutils.dist.DistributionMetadata';

  declare name: Value;
  declare version: Value;
  declare author: Value;
  declare author_email: Value;
  declare maintainer: Value;
  declare maintainer_email: Value;
  declare url: Value;
  declare license: Value;
  declare description: Value;
  declare long_description: Value;
  declare keywords: Value;
  declare platforms: Value;
  declare classifiers: Value;
  declare download_url: Value;
  declare provides: Value;
  declare requires: Value;
  declare obsoletes: Value;

  async __init__(): Promise<void> {
    for (const name of ATTRIBUTES) this[name] = null;
  }

  /** Takes all values from the text of a `PKG-INFO` file. Keywords stay unset where the file has none. */
  async read_pkg_file(text: string): Promise<void> {
    const headers = parsePkgInfo(text, this.$.target.versionInfo[0]);
    const field = (name: string): string | null => pkgInfoField(headers, name);
    const list = (name: string): string[] | null => pkgInfoList(headers, name);
    this.name = field('name');
    this.version = field('version');
    this.author = field('author');
    this.maintainer = null;
    this.author_email = field('author-email');
    this.maintainer_email = null;
    this.url = field('home-page');
    this.license = field('license');
    this.download_url = field('download-url');
    this.long_description = field('description');
    this.description = field('summary');
    if (list('keywords') !== null) this.keywords = textFor(field('keywords'), 'split').split(',');
    this.platforms = list('platform');
    this.classifiers = list('classifier');
    const extended = headers.find(([name]) => name === 'metadata-version')?.[1] === '1.1';
    this.requires = extended ? list('requires') : null;
    this.provides = extended ? list('provides') : null;
    this.obsoletes = extended ? list('obsoletes') : null;
  }

  /** Writes the file `PKG-INFO` into a folder. */
  async write_pkg_info(base_dir: string): Promise<void> {
    const { osName } = this.$.target;
    writeFile(this.$, osPath(osName).join(base_dir, 'PKG-INFO'), await this.pkgInfoContent());
  }

  /** Writes the text to a file object of the script. */
  async write_pkg_file(file: Handle): Promise<void> {
    await this.$.script.callMethod(file, 'write', [await this.pkg_info_text()]);
  }

  /** The text that the engine's own `write_pkg_file` writes. Throws UnicodeEncodeError where Python 3 could not write it. */
  async pkg_info_text(): Promise<string> {
    const format = metadataFormat(this.$);
    if (format !== undefined) return format(this);
    return pkgInfoText(await this.pkgInfo(), this.$.target.versionInfo[0]);
  }

  /** What `write_pkg_file` writes, the script's own where it overrides that, as the content of a file (line ends of the target). */
  async pkgInfoContent(): Promise<string> {
    const { script, target } = this.$;
    const text = script.attached && script.overrides(this, 'write_pkg_file') ? await this.writtenByScript() : await this.pkg_info_text();
    return textMode(target, text);
  }

  private async writtenByScript(): Promise<string> {
    const { script, target } = this.$;
    const file = await script.call(target.versionInfo[0] < 3 ? 'StringIO.StringIO' : 'io.StringIO', []);
    if (!(file instanceof Handle)) throw new Error('internal: StringIO gave no object');
    await this.write_pkg_file(file);
    return pyStr(plain(await script.callMethod(file, 'getvalue', [])));
  }

  private async pkgInfo(): Promise<PkgInfo> {
    const text = async (value: Value): Promise<string> => textOf(this.$, value);
    const list = async (value: Value): Promise<readonly string[]> => {
      const texts: string[] = [];
      for (const item of await itemsOf(this.$, value)) texts.push(await text(item));
      return texts;
    };
    const [provides, requires, obsoletes, classifiers, downloadUrl] = await this.attributes(
      'provides',
      'requires',
      'obsoletes',
      'classifiers',
      'download_url',
    );
    const extended = [provides, requires, obsoletes, classifiers, downloadUrl].some(truthy);
    return {
      metadataVersion: extended ? '1.1' : '1.0',
      name: await insertedText(this.$, await this.get_name()),
      version: await insertedText(this.$, await this.get_version()),
      summary: await insertedText(this.$, await this.get_description()),
      homePage: await insertedText(this.$, await this.get_url()),
      author: await insertedText(this.$, await this.get_contact()),
      authorEmail: await insertedText(this.$, await this.get_contact_email()),
      license: await insertedText(this.$, await this.get_license()),
      downloadUrl: truthy(downloadUrl) ? await insertedText(this.$, downloadUrl as Value) : null,
      description: splittableText(await this.get_long_description()),
      keywords: await joinedText(this.$, await this.get_keywords()),
      platforms: await list(await this.get_platforms()),
      classifiers: await list(await this.get_classifiers()),
      requires: await list(await this.get_requires()),
      provides: await list(await this.get_provides()),
      obsoletes: await list(await this.get_obsoletes()),
    };
  }

  async get_name(): Promise<Value> {
    return this.known('name');
  }
  async get_version(): Promise<Value> {
    return this.known('version', '0.0.0');
  }
  async get_fullname(): Promise<string> {
    return `${await textOf(this.$, await this.get_name())}-${await textOf(this.$, await this.get_version())}`;
  }
  async get_author(): Promise<Value> {
    return this.knownText('author');
  }
  async get_author_email(): Promise<Value> {
    return this.known('author_email');
  }
  async get_maintainer(): Promise<Value> {
    return this.knownText('maintainer');
  }
  async get_maintainer_email(): Promise<Value> {
    return this.known('maintainer_email');
  }
  async get_contact(): Promise<Value> {
    const maintainer = await this.knownText('maintainer', null);
    return maintainer ?? this.knownText('author');
  }
  async get_contact_email(): Promise<Value> {
    const maintainer = await this.known('maintainer_email', null);
    return maintainer ?? this.known('author_email');
  }
  async get_url(): Promise<Value> {
    return this.known('url');
  }
  async get_license(): Promise<Value> {
    return this.known('license');
  }
  async get_licence(): Promise<Value> {
    return this.known('license');
  }
  async get_description(): Promise<Value> {
    return this.knownText('description');
  }
  async get_long_description(): Promise<Value> {
    return this.knownText('long_description');
  }
  async get_keywords(): Promise<Value> {
    return this.known('keywords', []);
  }
  async get_platforms(): Promise<Value> {
    return this.known('platforms', [UNKNOWN]);
  }
  async get_classifiers(): Promise<Value> {
    return this.known('classifiers', []);
  }
  async get_download_url(): Promise<Value> {
    return this.known('download_url');
  }
  async get_requires(): Promise<Value> {
    return this.known('requires', []);
  }
  async get_provides(): Promise<Value> {
    return this.known('provides', []);
  }
  async get_obsoletes(): Promise<Value> {
    return this.known('obsoletes', []);
  }

  async set_keywords(value: Value): Promise<void> {
    this.keywords = await this.ensureList(value, 'keywords');
  }
  async set_platforms(value: Value): Promise<void> {
    this.platforms = await this.ensureList(value, 'platforms');
  }
  async set_classifiers(value: Value): Promise<void> {
    this.classifiers = await this.ensureList(value, 'classifiers');
  }
  async set_requires(value: Value): Promise<void> {
    this.requires = await this.checkedPredicates(value);
  }
  async set_obsoletes(value: Value): Promise<void> {
    this.obsoletes = await this.checkedPredicates(value);
  }
  async set_provides(value: Value): Promise<void> {
    const [major] = this.$.target.versionInfo;
    const items = (await itemsOf(this.$, value)).map((item) => strip(textFor(item, 'strip'), major));
    for (const item of items) splitProvision(item, major);
    this.provides = items;
  }

  /** Before 3.7 a value is taken as it is (the methods `set_keywords` and so on do not exist). Source: distutils/dist.py: _ensure_list. */
  private async ensureList(value: Value, field: string): Promise<Value> {
    if (!atLeast(this.$.target, 3, 7) || isText(value) || isList(value)) return value;
    this.$.say(WARN, `Warning: '${field}' should be a list, got type '${pyType(value)}'`);
    return itemsOf(this.$, value);
  }

  private async checkedPredicates(value: Value): Promise<Value> {
    const [major] = this.$.target.versionInfo;
    for (const item of await itemsOf(this.$, value)) parseVersionPredicate(textFor(item, 'strip'), major);
    // An iterator is used up by now, as it is in the original.
    return atLeast(this.$.target, 3, 7) ? itemsOf(this.$, value) : value;
  }

  /** The attribute where it is true, else `fallback`. */
  private async known(name: string, fallback: Value = UNKNOWN): Promise<Value> {
    const value = await requireAttribute(this, name, this.$);
    return truthy(value) ? value : fallback;
  }

  /** The same for a field that 2.7 turns into a byte string first: what is not None becomes text. Source: distutils/dist.py of 2.7: _encode_field. */
  private async knownText(name: string, fallback: Value = UNKNOWN): Promise<Value> {
    if (this.$.target.versionInfo[0] >= 3) return this.known(name, fallback);
    const value = await requireAttribute(this, name, this.$);
    if (value === null) return fallback;
    const text = await textOf(this.$, value);
    return text === '' ? fallback : text;
  }

  private async attributes(...names: readonly string[]): Promise<readonly Value[]> {
    const values: Value[] = [];
    for (const name of names) values.push(await requireAttribute(this, name, this.$));
    return values;
  }
}
