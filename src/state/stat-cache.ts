import { replaceFile } from '../host/replace-file.ts';
import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import type { FileStat } from '../host/readable-tree.ts';
import { nameStart } from '../host/host-path.ts';
import { digestFile, type FileDigest } from './content-hash.ts';
import { describes, digestEntry, type DigestEntry } from './digest-entry.ts';
import { takeAhead } from './digests-ahead.ts';
import { MadeAhead } from './made-ahead.ts';
import { formatBlock, formatFile, loadRecords } from './record-file.ts';
import { stillThere } from './still-there.ts';

/**
 * Digests of files by what `stat` says of them, so that an unchanged file is not read again.
 *
 * On disk (`stat-cache` beside the state, a record file of its own since it is worth nothing on another machine and is
 * not part of what is cached between machines):
 *
 *     ["m","host id"]                          the machine; entries of another one are dropped
 *     ["p","/project/pkg/"]                    a folder, numbered from 0: paths are kept in two parts
 *     ["h","9f86d081…"]                        a digest, numbered from 0: a source, its copy in the build folder and the
 *                                              installed one share it
 *     ["f",folder,name,size,modified,changed,inode,device,hashedAt,digest]   times in seconds; the last entry for a path counts
 *
 * A file that is changed within one tick of the file system's clock after it was hashed looks unchanged. So an entry is
 * trusted only if the file was older than that when it was hashed (git calls such entries racy); else the file is hashed
 * again when it is next asked for, once.
 *
 * Within a run each file is looked at once, until `forget` says that it has been written.
 */
export interface StatCacheOptions {
  readonly disk: Disk;
  /** What is known of a file; by default the disk is asked. */
  readonly stat?: ((path: string) => FileStat | undefined) | undefined;
  readonly clock: Clock;
  /** Where it is kept; undefined: in memory only. */
  readonly path: string | undefined;
  /** Tells this machine from others: host name, machine id. */
  readonly machine: string;
  /** Makes temporary names unique: the process id. */
  readonly process: string;
}

const HEADER = 'pydistutils-stat-cache 2';
/** A cache with this many lines for each live entry is written anew. */
const COMPACT_AT = 2;

export class StatCache {
  private readonly options: StatCacheOptions;
  private entries: Map<string, DigestEntry> | undefined;
  private linesOnDisk = 0;
  private mustRewrite = false;
  private names = new NumberedNames();
  /** What this run knows without looking again; null: not a readable file. */
  private readonly looked = new Map<string, FileDigest | null>();
  private readonly fresh = new Map<string, DigestEntry>();
  /** Of files that we have written or touched since, where it is known what they hold. */
  private readonly copies = new Map<string, FileDigest>();
  /** Those of them that only look otherwise than before. */
  private readonly renewed = new Set<string>();
  private forgotten = 0;

  constructor(options: StatCacheOptions) {
    this.options = options;
  }

  /**
   * Digest of the file's content; undefined where there is no file that can be read.
   * @param stat what the caller has just seen of it
   */
  digest(path: string, stat: FileStat | undefined = this.looked.has(path) ? undefined : this.stat(path)): FileDigest | undefined {
    const known = this.looked.get(path);
    if (known !== undefined) return known ?? undefined;
    const digest = stat?.kind === 'file' ? this.digestOfStat(path, stat) : undefined;
    this.looked.set(path, digest ?? null);
    return digest;
  }

  private stat(path: string): FileStat | undefined {
    const { stat, disk } = this.options;
    return stat === undefined ? disk.stat(path) : stat(path);
  }

  /** Whether two files, of which the caller has just seen this, have the same content. Sizes are compared first. */
  sameContent(one: string, mine: FileStat | undefined, other: string, theirs: FileStat | undefined): boolean {
    if (mine?.kind !== 'file' || theirs?.kind !== 'file' || mine.size !== theirs.size) return false;
    const digest = this.digest(one, mine);
    return digest !== undefined && digest === this.digest(other, theirs);
  }

  /** Changes whenever an answer that was given may no longer be right. */
  get looks(): number {
    return this.forgotten;
  }

  /** The file was written, by us or by somebody else: look again. Without a path: all files. */
  forget(path?: string): void {
    this.forgotten += 1;
    if (path === undefined) {
      this.looked.clear();
      this.copies.clear();
      this.renewed.clear();
    } else {
      this.looked.delete(path);
      this.copies.delete(path);
      this.renewed.delete(path);
    }
  }

  /**
   * The one file was made a copy of the other: its digest is known where that one's is, and it need not be read.
   * @param stat what was seen of the source before it was read
   */
  copied(from: string, stat: FileStat, to: string): void {
    const entry = this.load().get(from);
    const digest = entry !== undefined && describes(entry, stat) ? entry.digest : this.copies.get(from);
    this.forget(to);
    if (digest !== undefined) this.copies.set(to, digest);
  }

  /** Times or mode of the file were set, its content is as it was. */
  touched(path: string): void {
    const digest = this.looked.get(path);
    this.forget(path);
    if (!digest) return;
    this.copies.set(path, digest);
    this.renewed.add(path);
  }

  /** Knows nothing any more, and has nothing to save. */
  clear(): void {
    this.forgotten += 1;
    this.entries = new Map();
    this.fresh.clear();
    this.copies.clear();
    this.renewed.clear();
    this.looked.clear();
    this.mustRewrite = true;
  }

  /** Whether there is anything that a save would write. */
  get changed(): boolean {
    return this.fresh.size > 0 || this.renewed.size > 0;
  }

  /** Appends what this run learned. Does nothing where nothing was learned. */
  save(): void {
    const { disk, path, machine, process } = this.options;
    if (path === undefined || !this.changed) return;
    // As late as can be: the ticks of their new times are over.
    for (const file of this.renewed) {
      this.looked.delete(file);
      this.digest(file);
    }
    this.renewed.clear();
    const loaded = this.load();
    if (this.mustRewrite || this.linesOnDisk + this.fresh.size > COMPACT_AT * Math.max(loaded.size, 100)) {
      // What is fresh has been seen in this run.
      const kept = stillThere(disk, loaded, this.fresh);
      this.names = new NumberedNames();
      replaceFile(disk, path, formatFile(HEADER, [['m', machine], ...this.records(kept)]), process);
      this.linesOnDisk = kept.length;
    } else {
      disk.append(path, formatBlock(this.records(this.fresh)));
      this.linesOnDisk += this.fresh.size;
    }
    this.mustRewrite = false;
    this.fresh.clear();
  }

  /** Lines for the entries, and before each the names that it needs. */
  private records(entries: Iterable<readonly [string, DigestEntry]>): readonly unknown[] {
    const lines: unknown[] = [];
    for (const [path, { size, modified, changed, inode, device, hashedAt, digest }] of entries) {
      const cut = nameStart(path);
      const folder = this.names.number('p', path.slice(0, cut), lines);
      lines.push(['f', folder, path.slice(cut), size, modified, changed, inode, device, hashedAt, this.names.number('h', digest, lines)]);
    }
    return lines;
  }

  private digestOfStat(path: string, stat: FileStat): FileDigest | undefined {
    const entry = this.load().get(path);
    if (entry !== undefined && describes(entry, stat)) return entry.digest;
    try {
      const found = takeAhead(path, stat) ?? this.hashed(path, stat);
      this.load().set(path, found);
      this.fresh.set(path, found);
      return found.digest;
    } catch {
      return undefined;
    }
  }

  private hashed(path: string, stat: FileStat): DigestEntry {
    return digestEntry(stat, this.copies.get(path) ?? digestFile(this.options.disk, path, stat.size), this.options.clock.now());
  }

  private load(): Map<string, DigestEntry> {
    if (this.entries !== undefined) return this.entries;
    this.entries = new Map();
    const { disk, path, machine } = this.options;
    if (path === undefined) return this.entries;
    const kept = ahead.take(disk, path) ?? readCache(disk, path);
    this.mustRewrite = kept.mustRewrite || kept.machine !== machine;
    if (kept.machine !== machine) return this.entries;
    this.names = kept.names;
    this.linesOnDisk = kept.lines;
    return (this.entries = kept.entries);
  }
}

/** What a cache holds. */
interface KeptDigests {
  readonly machine: unknown;
  readonly entries: Map<string, DigestEntry>;
  readonly names: NumberedNames;
  readonly lines: number;
  readonly mustRewrite: boolean;
}

const ahead = new MadeAhead<KeptDigests>();

/** Reads a cache that will probably be needed. */
export function readStatCacheAhead(disk: Disk, path: string): void {
  ahead.make(disk, path, () => readCache(disk, path));
}

/** What was read ahead, and is not in use yet. */
export function digestsReadAhead(path: string): ReadonlyMap<string, DigestEntry> {
  return ahead.peek(path)?.entries ?? new Map();
}

function readCache(disk: Disk, path: string): KeptDigests {
  const { records, cut, damage } = loadRecords(disk, path, HEADER);
  const [head, ...rest] = records as readonly (readonly unknown[])[];
  const machine = head?.[0] === 'm' ? head[1] : undefined;
  const names = new NumberedNames();
  const entries = new Map<string, DigestEntry>();
  let lines = 0;
  for (const [kind, first, name, size, modified, changed, inode, device, hashedAt, number] of rest) {
    if (kind === 'p' || kind === 'h') names.add(kind, first as string);
    const [folder, digest] = kind === 'f' ? [names.name('p', first as number), names.name('h', number as number)] : [];
    if (folder === undefined || digest === undefined) continue;
    entries.set(folder + (name as string), { size, modified, changed, inode, device, hashedAt, digest } as DigestEntry);
    lines += 1;
  }
  // A cache is only a cache: damage is no more than a reason to begin anew.
  return { machine, entries, names, lines, mustRewrite: cut || damage !== undefined };
}

type NameKind = 'p' | 'h';

/** Folders and digests by the number of their line, and the other way round. */
class NumberedNames {
  private readonly lists: Readonly<Record<NameKind, string[]>> = { p: [], h: [] };
  private readonly numbers: Readonly<Record<NameKind, Map<string, number>>> = { p: new Map(), h: new Map() };

  add(kind: NameKind, name: string): number {
    const number = this.lists[kind].push(name) - 1;
    this.numbers[kind].set(name, number);
    return number;
  }

  name(kind: NameKind, number: number): string | undefined {
    return this.lists[kind][number];
  }

  /** Of a name that is new, a line that defines it is added to `lines`. */
  number(kind: NameKind, name: string, lines: unknown[]): number {
    const known = this.numbers[kind].get(name);
    if (known !== undefined) return known;
    lines.push([kind, name]);
    return this.add(kind, name);
  }
}
