import * as crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * What V8 compiled of our own scripts, kept between runs: a short run spends a sixth of its time on compiling them. (Node
 * 22.1 and later keep it by themselves, in the folder for temporary files, which a CI machine begins without.)
 *
 *     {"node":"v20.20.2 x64","digest":"…","scripts":[["session.js","sha-256 of the source",offset,length], …]}   one line
 *     V8's data, one after the other; `digest` is that of all of it
 *
 * An entry counts for exactly its source; a file that is damaged, or another node's, counts as empty.
 */
interface Entry {
  readonly source: string;
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

const loaded = new Map<string, { readonly source: string; readonly script: Script; readonly known: boolean }>();
let kept: ReadonlyMap<string, Entry> = new Map();

/** From now on our scripts are loaded with what is kept in the folder. To be called once, before most of them are loaded. */
export function useScriptCache(folder: string | undefined): void {
  if (folder !== undefined) kept = read(join(folder, NAME));
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
  const entry = kept.get(name);
  const cachedData = entry?.source === source ? entry.data : undefined;
  const script = new Script(wrap(text), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  loaded.set(name, { source, script, known: cachedData !== undefined && script.cachedDataRejected !== true });
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  run.call(module.exports, module.exports, nodeModule.createRequire(file), module, file, dirname(file));
}

/** A file to keep for later runs; undefined where this one has learned nothing, or uses no cache. */
export function learnedScripts(): { readonly name: string; readonly content: Uint8Array } | undefined {
  if ([...loaded.values()].every(({ known }) => known)) return undefined;
  const entries = new Map(kept);
  for (const [name, { source, script, known }] of loaded) if (!known) entries.set(name, { source, data: script.createCachedData() });
  let offset = 0;
  const scripts = [...entries].map(([name, { source, data }]) => {
    offset += data.length;
    return [name, source, offset - data.length, data.length] as const;
  });
  const all = Buffer.concat([...entries.values()].map(({ data }) => data));
  const head = JSON.stringify({ node: NODE, digest: digest(all), scripts });
  return { name: NAME, content: Buffer.concat([Buffer.from(`${head}\n`), all]) };
}

function read(path: string): ReadonlyMap<string, Entry> {
  try {
    const content = readFileSync(path);
    const end = content.indexOf('\n');
    const head = JSON.parse(content.toString('utf8', 0, end)) as {
      readonly node: string;
      readonly digest: string;
      readonly scripts: readonly (readonly [name: string, source: string, offset: number, length: number])[];
    };
    const all = content.subarray(end + 1);
    if (head.node !== NODE || head.digest !== digest(all)) return new Map();
    return new Map(head.scripts.map(([name, source, offset, length]) => [name, { source, data: all.subarray(offset, offset + length) }]));
  } catch {
    return new Map();
  }
}

function digest(content: string | Uint8Array): string {
  return crypto.hash('sha256', content, 'hex');
}
