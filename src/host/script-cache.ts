import * as crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * What V8 compiled of our own scripts, kept between runs: a short run spends a sixth of its time on compiling them. (Node
 * 22.1 and later keep it by themselves, in the folder for temporary files, which a CI machine begins without.)
 *
 *     {"node":"v20.20.2 x64","scripts":[["session.js","sha-256 of the source","sha-256 of the data",length], …]}   one line
 *     V8's data, one after the other
 *
 * An entry counts for exactly its source, and where its data is whole; a file of another node counts as empty.
 */
interface Entry {
  readonly source: string;
  readonly digest: string;
  readonly data: Buffer;
}

const NAME = 'engine-scripts';
const NODE: string = `${process.version} ${process.arch}`;

/** Of node, and long-standing, but without types. */
type Loader = (module: NodeModule, file: string) => void;
const { _extensions: loaders, wrap } = nodeModule as unknown as {
  readonly _extensions: Record<string, Loader>;
  wrap(source: string): string;
};

const loaded = new Map<string, { readonly source: string; readonly script: Script; readonly known: Entry | undefined }>();
/** Of each folder, by name. */
let kept: readonly ReadonlyMap<string, Entry>[] = [];

/** From now on our scripts are loaded with what is kept in the folders. To be called once, before most of them are loaded. */
export function useScriptCache(folders: readonly string[]): void {
  kept = folders.map((folder) => new Map(read(join(folder, NAME))));
  const others = loaders['.js'] as Loader;
  loaders['.js'] = (module, file) => {
    if (dirname(file) !== import.meta.dirname) others(module, file);
    else load(module, file);
  };
}

function load(module: NodeModule, file: string): void {
  const text = readFileSync(file, 'utf8').replace(/^#!.*/, '');
  const source = digest(text);
  const name = basename(file);
  const entry = kept.map((entries) => entries.get(name)).find((each) => each?.source === source && digest(each.data) === each.digest);
  const cachedData = entry?.data;
  const script = new Script(wrap(text), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  loaded.set(name, { source, script, known: script.cachedDataRejected === true ? undefined : entry });
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  run.call(module.exports, module.exports, nodeModule.createRequire(file), module, file, dirname(file));
}

/** A file to keep for later runs; undefined where this one has learned nothing, or uses no cache. */
export function learnedScripts(): { readonly name: string; readonly content: Uint8Array } | undefined {
  if ([...loaded.values()].every(({ known }) => known !== undefined)) return undefined;
  const entries = new Map(kept.flatMap((each) => [...each]));
  for (const [name, { source, script, known }] of loaded) {
    const data = known?.data ?? script.createCachedData();
    entries.set(name, known ?? { source, digest: digest(data), data });
  }
  const scripts = [...entries].map(([name, entry]) => [name, entry.source, entry.digest, entry.data.length] as const);
  const head = JSON.stringify({ node: NODE, scripts });
  return { name: NAME, content: Buffer.concat([Buffer.from(`${head}\n`), ...[...entries.values()].map(({ data }) => data)]) };
}

function read(path: string): readonly (readonly [name: string, entry: Entry])[] {
  try {
    const content = readFileSync(path);
    const end = content.indexOf('\n');
    const head = JSON.parse(content.toString('utf8', 0, end)) as {
      readonly node: string;
      readonly scripts: readonly (readonly [name: string, source: string, digest: string, length: number])[];
    };
    if (head.node !== NODE) return [];
    let offset = end + 1;
    return head.scripts.map(([name, source, sum, length]) => {
      offset += length;
      return [name, { source, digest: sum, data: content.subarray(offset - length, offset) }] as const;
    });
  } catch {
    return [];
  }
}

function digest(content: string | Uint8Array): string {
  return crypto.hash('sha256', content, 'hex');
}
