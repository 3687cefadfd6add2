import type { Disk } from '../host/disk.ts';
import { replaceFile } from '../host/replace-file.ts';
import { digestOf } from './content-hash.ts';
import { versionOf } from './file-version.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { MadeAhead } from './made-ahead.ts';
import { formatBlock, formatFile, loadRecords, type LoadedRecords } from './record-file.ts';
import { BYTE_CODE_INDEX } from './state-files.ts';

/**
 * Byte code that was compiled once, by what it was compiled from. Two files of the state's folder:
 *
 * `byte-code`: bodies, one behind the other, nothing between them. `byte-code-index`: a record file (`record-file.ts`):
 *
 *     ["n",7]                                          number of the run that wrote what follows
 *     ["b",key,offset,length,checksum,messages]        a body; length -1: an error in the source, there is none
 *     ["u",[number,…]]                                 bodies, by the order of their lines from 0, that this run used
 *
 * Key and checksum are digests, cut to 32 and 16 digits. Invariants:
 * - Bodies are written before the line that tells of them. A killed run leaves bytes of which nobody knows, no more.
 * - A body is used only if it has its checksum: nothing is to be repaired where the two files do not fit each other.
 * - No more than a window of the bodies is in memory, and what waits to be written.
 * - Runs are counted that wrote something. What the last ten of them did not use goes when that is the greater part.
 *
 * Rejected: a file for each body (thousands of inodes to restore), the whole `.pyc` (its header changes with each checkout).
 */
export interface PackOptions {
  readonly disk: Disk;
  /** Path of a file of the state's folder, whether or not it is there. */
  readonly file: (name: string) => string;
  /** Whether it may be written. */
  readonly writable: () => boolean;
  /** Makes temporary names unique: the process id. */
  readonly process: string;
  readonly onNotice: (text: string) => void;
}

/** What compiling a module came to. */
export interface CompiledModule {
  /** Undefined: the source has an error, so that there is none. */
  readonly body: Uint8Array | undefined;
  /** What the compiler said about the source. */
  readonly messages: string;
}

interface Entry {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
  readonly checksum: string;
  readonly messages: string;
  /** Run in which its use was last noted. */
  noted: number;
}

const BODIES = 'byte-code';
const HEADER = 'pydistutils-byte-code 1';
const WINDOW_BYTES = 1024 * 1024;
const WRITE_AT_BYTES = 512 * 1024;
const KEEP_UNUSED_RUNS = 10;
/** Use is noted again when that was last done so many runs ago. */
const NOTE_AGAIN_RUNS = 5;
/** Up to this much waste everything is left as it is. */
const WASTE_BYTES = 1024 * 1024;

const NO_BODIES: LoadedRecords = { records: [], cut: true, damage: 'it is no file' };

const ahead = new MadeAhead<LoadedRecords>();

/** Of files that are not too large to be held whole. */
const bodiesAhead = new MadeAhead<Uint8Array>();
const HELD_BYTES = 8 * 1024 * 1024;

/** Reads the index of a pack that will probably be needed. */
export function readByteCodeIndexAhead(disk: Disk, path: string): void {
  ahead.make(disk, path, () => loadRecords(disk, path, HEADER));
}

/** Reads the bodies of a pack that will probably be needed. */
export function readByteCodeAhead(disk: Disk, path: string): void {
  const stat = disk.stat(path);
  if (stat?.kind === 'file' && stat.size <= HELD_BYTES) bodiesAhead.make(disk, path, () => disk.read(path));
}

export class ByteCodePack {
  private readonly options: PackOptions;
  private entries: Map<string, Entry> | undefined;
  /** In the order of their lines. */
  private order: Entry[] = [];
  /** Earlier runs left something. */
  private hasOlder = false;
  /** Paths that are recorded by what this run has added. */
  private readonly added = new Set<string>();
  private run = 0;
  private saidRun = false;
  /** The index cannot be appended to. */
  private beginIndex = false;
  /** Nothing of the index can be used: it is written anew in any case, so that this is said once. */
  private isDamaged = false;
  private told = false;
  /** It could not be written. */
  private off = false;
  private readonly used = new Set<Entry>();
  private window: { readonly offset: number; readonly bytes: Uint8Array } | undefined;
  /** Size of the file of bodies. */
  private end: number | undefined;
  private readonly waiting = new GrowingBytes();
  private lines: unknown[] = [];
  /** What the index was when it was read. */
  private loaded = '';

  constructor(options: PackOptions) {
    this.options = options;
  }

  /** Whether earlier runs left nothing. */
  get isEmpty(): boolean {
    return this.load().size === 0;
  }

  /** Whether there may be something of a module whose code records this path. */
  mayHave(path: string): boolean {
    this.load();
    return this.hasOlder || this.added.has(path);
  }

  /** @param key names everything that the result depends on */
  find(key: string): CompiledModule | undefined {
    const entries = this.load();
    const entry = entries.size === 0 ? undefined : entries.get(shortKey(key));
    if (entry === undefined || this.isStuck(entry)) return undefined;
    const body = entry.length < 0 ? undefined : this.bodyOf(entry);
    if (entry.length >= 0 && body === undefined) {
      entries.delete(entry.key);
      this.tell('a part of it is not what was written');
      return undefined;
    }
    this.used.add(entry);
    return { body, messages: entry.messages };
  }

  /** @param path that the code records, for `mayHave` */
  add(key: string, path: string, { body, messages }: CompiledModule): void {
    if (this.off) return;
    this.added.add(path);
    this.put(shortKey(key), { body, messages });
  }

  private put(short: string, { body, messages }: CompiledModule): void {
    const entries = this.load();
    if (entries.has(short)) return;
    this.end ??= this.options.disk.stat(this.options.file(BODIES))?.size ?? 0;
    const checksum = body === undefined ? '' : checksumOf(body);
    const entry = { key: short, offset: this.end + this.waiting.length, length: body?.length ?? -1, checksum, messages, noted: this.run };
    entries.set(short, entry);
    this.order.push(entry);
    this.lines.push(lineOf(entry));
    if (body === undefined) return;
    this.waiting.add(body);
    if (this.waiting.length > WRITE_AT_BYTES) {
      if (this.options.writable()) this.quietly(() => this.write());
      else this.off = true;
    }
  }

  /** No other run writes from now on. What one has written since we looked comes first. */
  locked(): void {
    if (this.entries === undefined || versionOf(this.options.disk, this.options.file(BYTE_CODE_INDEX)) === this.loaded) return;
    const bodies = Buffer.from(this.waiting.all);
    const start = this.end ?? 0;
    const unwritten = this.order.slice(this.order.length - this.lines.length).map(({ key, offset, length, messages }) => {
      const body = length < 0 ? undefined : bodies.subarray(offset - start, offset - start + length);
      return { key, module: { body, messages } };
    });
    this.discard();
    this.beginIndex = false;
    this.entries = undefined;
    for (const { key, module } of unwritten) this.put(key, module);
  }

  /** Writes what waits; where most is of no use any more, everything anew without it. */
  close(): void {
    if (this.off || this.entries === undefined || (this.lines.length === 0 && !this.isDamaged) || !this.options.writable()) return;
    this.quietly(() => {
      this.noteUse();
      this.write();
      this.tidy();
    });
  }

  private tidy(): void {
    const known = this.order.filter((entry) => this.entries?.get(entry.key) === entry);
    const live = known.filter((entry) => this.run - entry.noted <= KEEP_UNUSED_RUNS);
    const bytes = live.reduce((sum, { length }) => sum + Math.max(length, 0), 0);
    const size = this.options.disk.stat(this.options.file(BODIES))?.size ?? 0;
    if (size - bytes > bytes + WASTE_BYTES) this.rewrite(live);
  }

  /** The files are gone, or are to be. */
  discard(): void {
    this.entries = new Map();
    this.order = [];
    this.used.clear();
    this.window = undefined;
    this.end = undefined;
    this.waiting.clear();
    this.lines = [];
    this.saidRun = false;
    this.beginIndex = true;
    this.hasOlder = false;
  }

  /** It waits to be written, and cannot be. */
  private isStuck({ offset }: Entry): boolean {
    return this.end !== undefined && offset >= this.end && !this.options.writable();
  }

  private bodyOf({ offset, length, checksum }: Entry): Uint8Array | undefined {
    const body = this.read(offset, length);
    return body.length === length && checksumOf(body) === checksum ? body : undefined;
  }

  /** Bodies are asked for nearly in the order in which they were written. */
  private read(offset: number, length: number): Uint8Array {
    const { disk, file } = this.options;
    if (this.end !== undefined && offset >= this.end) this.quietly(() => this.write());
    const whole = this.window === undefined ? bodiesAhead.take(disk, file(BODIES)) : undefined;
    if (whole !== undefined) this.window = { offset: 0, bytes: whole };
    const { window } = this;
    if (window !== undefined && offset >= window.offset && offset + length <= window.offset + window.bytes.length) {
      return window.bytes.subarray(offset - window.offset, offset - window.offset + length);
    }
    try {
      const bytes = disk.readPart(file(BODIES), offset, Math.max(length, WINDOW_BYTES));
      this.window = { offset, bytes };
      return bytes.subarray(0, length);
    } catch {
      return new Uint8Array();
    }
  }

  private write(): void {
    const { disk, file, process } = this.options;
    if (this.isDamaged && !this.hasBodies()) disk.removeFile(file(BODIES));
    if (this.waiting.length > 0) {
      disk.append(file(BODIES), this.waiting.all);
      this.end = (this.end ?? 0) + this.waiting.length;
      this.waiting.clear();
      // Its last part may end where the file did.
      this.window = undefined;
    }
    if (this.lines.length === 0 && !this.isDamaged) return;
    const lines = this.saidRun ? this.lines : [['n', this.run], ...this.lines];
    if (this.beginIndex) replaceFile(disk, file(BYTE_CODE_INDEX), formatFile(HEADER, this.allLines(this.order)), process);
    else disk.append(file(BYTE_CODE_INDEX), formatBlock(lines));
    this.beginIndex = false;
    this.isDamaged = false;
    this.saidRun = true;
    this.lines = [];
  }

  private noteUse(): void {
    const numbers = this.order.flatMap((entry, number) => {
      if (!this.used.has(entry) || this.run - entry.noted < NOTE_AGAIN_RUNS) return [];
      entry.noted = this.run;
      return [number];
    });
    if (numbers.length > 0) this.lines.push(['u', numbers]);
  }

  private rewrite(live: readonly Entry[]): void {
    const { disk, file, process } = this.options;
    const temporary = `${file(BODIES)}.${process}`;
    const moved: Entry[] = [];
    const part = new GrowingBytes();
    let offset = 0;
    const put = (): void => {
      disk.append(temporary, part.all);
      part.clear();
    };
    disk.write(temporary, '');
    for (const entry of live) {
      const body = entry.length < 0 ? new Uint8Array() : this.bodyOf(entry);
      if (body === undefined) continue;
      moved.push({ ...entry, offset });
      part.add(body);
      offset += body.length;
      if (part.length > WRITE_AT_BYTES) put();
    }
    put();
    disk.rename(temporary, file(BODIES));
    replaceFile(disk, file(BYTE_CODE_INDEX), formatFile(HEADER, this.allLines(moved)), process);
    this.discard();
    this.entries = undefined;
  }

  private allLines(entries: readonly Entry[]): readonly unknown[] {
    const lines: unknown[] = [];
    let run = -1;
    for (const entry of entries) {
      if (entry.noted !== run) lines.push(['n', (run = entry.noted)]);
      lines.push(lineOf(entry));
    }
    return [...lines, ['n', this.run]];
  }

  private load(): Map<string, Entry> {
    if (this.entries !== undefined) return this.entries;
    this.entries = new Map();
    const { disk } = this.options;
    const index = this.options.file(BYTE_CODE_INDEX);
    this.loaded = versionOf(disk, index);
    const { records, cut, damage } = this.hasBodies() ? (ahead.take(disk, index) ?? loadRecords(disk, index, HEADER)) : NO_BODIES;
    this.beginIndex = cut;
    try {
      for (const record of records) this.readLine(record as readonly unknown[]);
    } catch {
      this.discard();
    }
    this.isDamaged = damage !== undefined;
    if (damage !== undefined) this.tell(damage);
    this.hasOlder = this.entries.size > 0;
    this.run += 1;
    return this.entries;
  }

  /** Whether what has the name of the bodies' file, if anything, is one. */
  private hasBodies(): boolean {
    return this.options.disk.stat(this.options.file(BODIES))?.kind !== 'other';
  }

  private readLine([letter, first, ...rest]: readonly unknown[]): void {
    if (letter === 'n') this.run = first as number;
    else if (letter === 'u') for (const number of first as readonly number[]) (this.order[number] as Entry).noted = this.run;
    else if (letter === 'b') {
      const [offset, length, checksum, messages] = rest as [number, number, string, string];
      const entry = { key: first as string, offset, length, checksum, messages, noted: this.run };
      this.order.push(entry);
      this.entries?.set(entry.key, entry);
    } else throw new Error(`internal: a byte-code line that begins with ${String(letter)}`);
  }

  /** A trouble with what is kept for later never fails a run. */
  private quietly(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.off = true;
      this.options.onNotice(`byte code is not kept for later runs: ${(error as Error).message}`);
    }
  }

  private tell(damage: string): void {
    if (this.told) return;
    this.told = true;
    this.options.onNotice(
      `the byte code that is kept in ${this.options.file(BODIES)} is damaged: ${damage}; what is missing is compiled anew`,
    );
  }
}

function shortKey(key: string): string {
  return digestOf(key).slice(0, 32);
}

function checksumOf(body: Uint8Array): string {
  return digestOf(body).slice(0, 16);
}

function lineOf({ key, offset, length, checksum, messages }: Entry): unknown {
  return ['b', key, offset, length, checksum, messages];
}
