import { EngineError } from '../errors/engine-error.ts';
import { hasLoneSurrogate } from '../grammar/byte-string.ts';
import { surrogateError } from './pkg-info-text.ts';
import { rfc822Escape } from '../grammar/rfc822-escape.ts';
import type { Engine } from '../model/engine.ts';
import { dictFor, isText, noAttribute } from '../model/protocols.ts';
import { Handle, plain, pyType, truthy, type Value } from '../model/values.ts';
import type { DistributionMetadata } from './metadata.ts';
import { insertedText, itemsOf, joinedText, splittableText } from './script-text.ts';
import { textOf } from '../model/text-of.ts';
import { setuptoolsSince } from './setuptools-version.ts';

/**
 * `PKG-INFO` as setuptools writes it. Until 57 the version of the format is the least that has the fields in use (1.0 to 2.1)
 * and the long description is a header; from 58 it is 2.1 and the description stands below the headers.
 * Source: setuptools/dist.py: get_metadata_version, write_pkg_file.
 */
export async function setuptoolsPkgInfo(metadata: DistributionMetadata): Promise<string> {
  const writer = new Writer(metadata);
  const text = setuptoolsSince(metadata.$.target, 58) ? await modern(writer) : await classic(writer);
  if (metadata.$.target.versionInfo[0] >= 3 && hasLoneSurrogate(text)) throw surrogateError(text);
  return text;
}

/** Fields as they are written, and the values that they are made of. */
class Writer {
  readonly metadata: DistributionMetadata;
  readonly engine: Engine;
  text = '';

  constructor(metadata: DistributionMetadata) {
    this.metadata = metadata;
    this.engine = metadata.$;
  }

  /** `getattr(self, name, None)`. */
  attribute(name: string): Value {
    return (this.metadata[name] as Value | undefined) ?? null;
  }

  async field(name: string, value: Value): Promise<void> {
    this.text += `${name}: ${await textOf(this.engine, value)}\n`;
  }

  async list(name: string, values: Value): Promise<void> {
    for (const value of await itemsOf(this.engine, values)) this.text += `${name}: ${await textOf(this.engine, value)}\n`;
  }

  /** Those that are not None. */
  async given(...fields: readonly (readonly [name: string, attribute: string])[]): Promise<void> {
    for (const [name, attribute] of fields) if (this.attribute(attribute) !== null) await this.field(name, this.attribute(attribute));
  }

  async projectUrls(): Promise<void> {
    const urls = this.metadata['project_urls'] as Value | undefined;
    if (urls === undefined) return;
    for (const [label, url] of dictFor(urls, 'items'))
      this.text += `Project-URL: ${await textOf(this.engine, label)}, ${await textOf(this.engine, url)}\n`;
  }

  async keywords(): Promise<void> {
    const keywords = await joinedText(this.engine, await this.metadata.get_keywords());
    if (keywords !== '') this.text += `Keywords: ${keywords}\n`;
  }

  async relations(): Promise<void> {
    await this.list('Classifier', await this.metadata.get_classifiers());
    await this.list('Requires', await this.metadata.get_requires());
    await this.list('Provides', await this.metadata.get_provides());
    await this.list('Obsoletes', await this.metadata.get_obsoletes());
    const python = this.metadata.python_requires as Value | undefined;
    if (python !== undefined) await this.field('Requires-Python', python);
    if (truthy(this.attribute('long_description_content_type'))) {
      await this.field('Description-Content-Type', this.attribute('long_description_content_type'));
    }
    const extras = this.attribute('provides_extras');
    if (truthy(extras)) await this.list('Provides-Extra', await this.inOrderOfSet(extras));
  }

  /** Until 46 extras are a set. On Python 3 its order is another in each run, so that ours is as good as any. */
  private async inOrderOfSet(extras: Value): Promise<Value> {
    const { script, target } = this.engine;
    const isSet = script.attached && target.versionInfo[0] < 3 && Array.isArray(plain(extras));
    return isSet ? script.ask('pydistutils_bridge.set_order.of', [extras]) : extras;
  }
}

async function classic(writer: Writer): Promise<string> {
  const { metadata, engine } = writer;
  const version = leastVersion(writer);
  await writer.field('Metadata-Version', version);
  await writer.field('Name', await metadata.get_name());
  await writer.field('Version', await metadata.get_version());
  const summary = await metadata.get_description();
  await writer.field(
    'Summary',
    setuptoolsSince(engine.target, 56) ? await oneLine(engine, summary, (text) => text.replaceAll('\n', ' ')) : summary,
  );
  await writer.field('Home-page', await metadata.get_url());
  if (version < '1.2') {
    await writer.field('Author', await metadata.get_contact());
    await writer.field('Author-email', await metadata.get_contact_email());
  } else await writer.given(...PEOPLE);
  await writer.field('License', await metadata.get_license());
  if (truthy(metadata.download_url)) await writer.field('Download-URL', metadata.download_url);
  await writer.projectUrls();
  await writer.field('Description', rfc822Escape(splittableText(await metadata.get_long_description())));
  await writer.keywords();
  await writer.list('Platform', await metadata.get_platforms());
  await writer.relations();
  return writer.text;
}

const PEOPLE = [
  ['Author', 'author'],
  ['Author-email', 'author_email'],
  ['Maintainer', 'maintainer'],
  ['Maintainer-email', 'maintainer_email'],
] as const;

function leastVersion(writer: Writer): '1.0' | '1.1' | '1.2' | '2.1' {
  const value = (name: string): Value => writer.attribute(name);
  if (truthy(value('long_description_content_type')) || truthy(value('provides_extras'))) return '2.1';
  const urls = setuptoolsSince(writer.engine.target, 41) && truthy(value('project_urls'));
  if (urls || ['maintainer', 'maintainer_email', 'python_requires'].some((name) => value(name) !== null)) return '1.2';
  return ['provides', 'requires', 'obsoletes', 'classifiers', 'download_url'].some((name) => truthy(value(name))) ? '1.1' : '1.0';
}

async function modern(writer: Writer): Promise<string> {
  const { metadata, engine } = writer;
  const newest = setuptoolsSince(engine.target, 65);
  await writer.field('Metadata-Version', '2.1');
  await writer.field('Name', await metadata.get_name());
  await writer.field('Version', await metadata.get_version());
  const summary = await metadata.get_description();
  if (!newest || truthy(summary)) {
    await writer.field(
      'Summary',
      await oneLine(engine, summary, (text) => (newest ? (text.trim().split('\n')[0] as string) : text.replaceAll('\n', ' '))),
    );
  }
  if (newest) await writer.given(['Home-page', 'url'], ['Download-URL', 'download_url'], ...PEOPLE);
  else {
    await writer.field('Home-page', await metadata.get_url());
    await writer.given(...PEOPLE);
  }
  const license = await metadata.get_license();
  if (!newest || truthy(license)) await writer.field('License', rfc822Escape(splittableText(license)));
  if (!newest && truthy(metadata.download_url)) await writer.field('Download-URL', metadata.download_url);
  await writer.projectUrls();
  await writer.keywords();
  await writer.list('Platform', await metadata.get_platforms());
  await writer.relations();
  await writer.list('License-File', truthy(writer.attribute('license_files')) ? writer.attribute('license_files') : []);
  const given = await metadata.get_long_description();
  if (newest && !truthy(given)) return writer.text;
  const description = await insertedText(engine, given);
  if (!newest) return `${writer.text}\n${description}\n\n`;
  requireText(given);
  return `${writer.text}\n${description}${description.endsWith('\n') ? '' : '\n'}`;
}

/** A summary of several lines, with a warning. What holds things is written as it is; TypeError for what can hold no end of a line. */
async function oneLine(engine: Engine, value: Value, make: (text: string) => string): Promise<Value> {
  const given = plain(value);
  if (given instanceof Uint8Array) throw new EngineError('TypeError', "a bytes-like object is required, not 'str'");
  if (Array.isArray(given) || given instanceof Map) return value;
  if (!isText(given) && !(given instanceof Handle))
    throw new EngineError('TypeError', `argument of type '${pyType(given)}' is not iterable`, { hint: "'description' is a text" });
  const text = await textOf(engine, given);
  if (!text.includes('\n')) return value;
  if (engine.script.attached)
    await engine.script.call('pydistutils_bridge.wire.warn', ['newlines not allowed and will break in the future']);
  return make(text);
}

/** What is no text has no end to look at; what objects of the script have is left to them. */
function requireText(description: Value): void {
  const given = plain(description);
  const hint = "'long_description' is a text";
  if (given instanceof Uint8Array)
    throw new EngineError('TypeError', 'endswith first arg must be bytes or a tuple of bytes, not str', { hint });
  if (!isText(given) && !(given instanceof Handle)) throw noAttribute(given, 'endswith');
}
