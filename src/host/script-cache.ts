import { isAscii } from 'node:buffer';
import { closeSync, constants, existsSync, openSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { withUsualFlags } from './optimizing.ts';

/**
 * What V8 compiled of our own scripts, kept between runs: a short run spends a sixth of its time on compiling them. (Node
 * 22.1 and later keep it by themselves, in the folder for temporary files, which a CI machine begins without.)
 *
 *     {"node":"v20.20.2 x64","scripts":[["script.js","sha-256 of the source","sha-256 of the data",length,["install", …]], …]}   one line
 *     V8's data, one after the other
 *
 * An entry counts for exactly its source, and where its data is whole; a file of another node counts as empty. V8's data holds the functions
 * that have been called: so an entry says in runs of which kind, and is made again of what it held and of what a run of another kind called.
 */
interface Entry {
  readonly source: string;
  readonly digest: string;
  readonly data: Buffer;
  readonly kinds: readonly string[];
}

const NAME = 'engine-scripts';
/** To open a pipe would be to wait for somebody who writes to it. */
const WITHOUT_WAITING: number = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const NODE: string = `${process.version} ${process.arch}`;

/** Of node, and long-standing, but without types. */
type Loader = (module: NodeModule, file: string) => void;
const { _extensions: loaders, wrap } = nodeModule as unknown as {
  readonly _extensions: Record<string, Loader>;
  wrap(source: string): string;
};

const loaded = new Map<string, { readonly source: string; readonly script: Script; readonly known: Entry | undefined }>();
/** What the first folders hold, by name: one is read when those before it lack something. */
const kept: ReadonlyMap<string, Entry>[] = [];
let unread: readonly string[] = [];

/** From now on our scripts are loaded with what is kept in the folders. To be called once, before most of them are loaded. */
export function useScriptCache(folders: readonly string[]): void {
  unread = folders;
  const others = loaders['.js'] as Loader;
  loaders['.js'] = (module, file) => {
    withUsualFlags(() => {
      if (dirname(file) !== import.meta.dirname) others(module, file);
      else load(module, file);
    });
  };
}

function load(module: NodeModule, file: string): void {
  const content = readFileSync(file);
  const source = digest(content);
  const name = basename(file);
  const entry = entryFor(name, source);
  const cachedData = entry?.data;
  const script = new Script(wrapped(content), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  loaded.set(name, { source, script, known: script.cachedDataRejected === true ? undefined : entry });
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  run.call(module.exports, module.exports, nodeModule.createRequire(file), module, file, dirname(file));
}

/** As one text from the start: V8 would copy the three parts together. */
function wrapped(content: Buffer): string {
  const [start = '', end = ''] = wrap('\0').split('\0');
  const whole = Buffer.concat([Buffer.from(start), content, Buffer.from(end)]);
  return whole.toString(isAscii(whole) ? 'latin1' : 'utf8');
}

function entryFor(name: string, source: string): Entry | undefined {
  for (let at = 0; ; at += 1) {
    if (at === kept.length) {
      const [folder, ...rest] = unread;
      if (folder === undefined) return undefined;
      unread = rest;
      kept.push(new Map(read(join(folder, NAME))));
    }
    const entry = kept[at]?.get(name);
    if (entry?.source === source && digest(entry.data) === entry.digest) return entry;
  }
}

/**
 * A file to keep for later runs; undefined where this one has learned nothing, or uses no cache.
 * @param kind of this run: others call other functions
 * @param runs of a kind that are learned from
 */
export function learnedScripts(kind: string, runs: number): { readonly name: string; readonly content: Uint8Array } | undefined {
  const learned = (entry: Entry | undefined): boolean => entry !== undefined && entry.kinds.filter((each) => each === kind).length >= runs;
  if ([...loaded.values()].every(({ known }) => learned(known))) return undefined;
  // What a script of another name held is of an earlier version of ours.
  const entries = new Map(kept.flatMap((each) => [...each]).filter(([name]) => existsSync(join(import.meta.dirname, name))));
  for (const [name, { source, script, known }] of loaded) {
    if (known !== undefined && learned(known)) {
      entries.set(name, known);
      continue;
    }
    const data = withUsualFlags(() => script.createCachedData());
    entries.set(name, { source, digest: digest(data), data, kinds: [...(known?.kinds ?? []), kind] });
  }
  const scripts = [...entries].map(([name, entry]) => [name, entry.source, entry.digest, entry.data.length, entry.kinds] as const);
  const head = JSON.stringify({ node: NODE, scripts });
  return { name: NAME, content: Buffer.concat([Buffer.from(`${head}\n`), ...[...entries.values()].map(({ data }) => data)]) };
}

function read(path: string): readonly (readonly [name: string, entry: Entry])[] {
  try {
    const content = contentOf(path);
    const end = content.indexOf('\n');
    const head = JSON.parse(content.toString('utf8', 0, end)) as {
      readonly node: string;
      readonly scripts: readonly (readonly [name: string, source: string, digest: string, length: number, kinds?: readonly string[]])[];
    };
    if (head.node !== NODE) return [];
    let offset = end + 1;
    return head.scripts.map(([name, source, sum, length, kinds = []]) => {
      offset += length;
      return [name, { source, digest: sum, data: content.subarray(offset - length, offset), kinds }] as const;
    });
  } catch {
    return [];
  }
}

function contentOf(path: string): Buffer {
  const file = openSync(path, WITHOUT_WAITING);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function digest(content: Uint8Array): string {
  // Loaded late: it takes longer than all else that is loaded before the interpreter is started.
  return process.getBuiltinModule('node:crypto').hash('sha256', content, 'hex');
}
