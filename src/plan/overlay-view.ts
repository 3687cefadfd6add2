import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import type { EntryKind, FileStat } from '../host/readable-tree.ts';
import { RememberingDisk } from '../host/remembering-disk.ts';
import { STATE_FOLDER } from '../host/state-folder.ts';
import { decodeText, encodeText } from '../host/text-codec.ts';
import { applyStep, type StepWorld } from './apply-step.ts';
import type { FileView, Kinds } from './file-view.ts';
import { glob } from './glob.ts';
import { Overlay, type PendingContent, type PendingEntry, type PendingMode } from './overlay.ts';
import { PathMapping, type PathFlavour, type Place } from './path-mapping.ts';
import type { Step } from './step.ts';

export interface OverlayViewOptions {
  /** Its memory is the view's own, if it is none that remembers itself. */
  readonly base: Disk;
  /** How the target writes paths. */
  readonly flavour: PathFlavour;
  /** How the disk of this machine writes them; by default as the target does. */
  readonly hostFlavour?: PathFlavour;
  /** Folder that relative paths mean, in the target's flavour. */
  readonly cwd: string;
  /** The same folder on this machine, where `cwd` cannot name it. */
  readonly hostCwd?: string;
  /** Folders of the target that count as there, and all above them: the prefix and schemes of a recorded interpreter. */
  readonly assumeExisting?: readonly string[];
  /** What nobody sees: entries of this name, and those that begin with it and `-`. Default: our own state, and files that an installation keeps aside. */
  readonly hiddenPrefix?: string;
  /** The mask of the process that will make the files. */
  readonly umask: number;
  readonly clock: Clock;
}

const SYMLINK_LIMIT = 40;

const TOLD_KINDS: Readonly<Record<string, EntryKind>> = { f: 'file', d: 'directory', l: 'symlink', o: 'other' };

/** The file view over a real disk, or one in memory. */
export class OverlayView implements FileView, StepWorld {
  cwd: string;
  umask: number;
  readonly mapping: PathMapping;
  overlay: Overlay;
  private readonly base: RememberingDisk;
  private readonly flavour: PathFlavour;
  private readonly clock: Clock;
  private readonly assumed: ReadonlySet<string>;
  private readonly hiddenPrefix: string;
  private readonly dryRunSteps: Step[] = [];
  private readonly places = new Map<string, Map<string, Place>>();
  private lastCwd: string | undefined;
  private lastPlaces = new Map<string, Place>();
  private readonly plain = new WeakMap<ReadonlyMap<string, EntryKind>, boolean>();

  constructor(options: OverlayViewOptions) {
    this.base = RememberingDisk.over(options.base);
    this.flavour = options.flavour;
    this.cwd = options.cwd;
    this.umask = options.umask;
    this.clock = options.clock;
    this.mapping = new PathMapping(options.flavour, options.hostFlavour ?? options.flavour, options.hostCwd ?? options.cwd);
    this.overlay = new Overlay(this.mapping);
    this.assumed = this.withParents(options.assumeExisting ?? []);
    this.hiddenPrefix = options.hiddenPrefix ?? STATE_FOLDER;
  }

  resolve(path: string, cwd: string = this.cwd): string | undefined {
    return this.place(path, cwd).host;
  }

  exists(path: string): boolean {
    return this.kind(path) !== undefined;
  }

  isFile(path: string): boolean {
    return this.kind(path) === 'file';
  }

  isDirectory(path: string): boolean {
    return this.kind(path) === 'directory';
  }

  isLink(path: string): boolean {
    if (path === '') return false;
    const place = this.place(path);
    const entry = this.overlay.get(place);
    if (entry !== undefined) return entry.kind === 'link';
    return this.onDisk(place) && this.base.statLink(place.host as string)?.kind === 'symlink';
  }

  stat(path: string): FileStat | undefined {
    // Nothing has the empty name, as for `os.stat`.
    const place = path === '' ? undefined : this.follow(this.place(path));
    const found = place && this.statOf(place);
    return found !== undefined && found.kind !== 'directory' && this.meansFolder(path) ? undefined : found;
  }

  /** By a separator at its end: no file is found under such a name. */
  private meansFolder(path: string): boolean {
    return this.flavour === 'posix' && path.endsWith('/');
  }

  list(path: string): readonly string[] {
    const place = path === '' ? undefined : this.follow(this.place(path));
    const kind = place && this.kindOf(place);
    if (place === undefined || kind === undefined) throw systemError('ENOENT', 'no such file or directory', 'scandir', path);
    if (kind !== 'directory') throw systemError('ENOTDIR', 'not a directory', 'scandir', path);
    const there = this.diskNames(place);
    if (this.overlay.isEmptyIn(place)) return this.flavour === 'nt' ? sortAsNtfs(there) : there;
    const names = there.filter((name) => this.overlay.get(this.mapping.child(place, name))?.kind !== 'absent');
    const added = this.overlay.added(place);
    if (added.length > 0) {
      const known = new Set(names.map((name) => this.mapping.child(place, name).key));
      names.push(...added.filter((name) => !known.has(this.mapping.child(place, name).key)));
    }
    return this.flavour === 'nt' ? sortAsNtfs(names) : names;
  }

  kinds(path: string): Kinds {
    const listed = this.listedOnDisk(path, 'entries');
    if (listed !== undefined && this.flavour !== 'nt' && this.isPlain(listed)) return listed as Kinds;
    const kinds = new Map<string, FileStat['kind'] | undefined>();
    for (const name of this.list(path)) {
      const kind = listed?.get(name);
      kinds.set(name, kind === 'file' || kind === 'directory' || kind === 'other' ? kind : this.kind(this.mapping.target.join(path, name)));
    }
    return kinds;
  }

  members(path: string): Kinds {
    const listed = this.listedOnDisk(path, 'members');
    return listed !== undefined && this.isPlain(listed) ? (listed as Kinds) : this.kinds(path);
  }

  learn(folder: string, told: string): void {
    const folders = [folder];
    for (const [i, names] of told.split('//').entries()) {
      const at = folders[i];
      if (at === undefined || names === '?') continue;
      const entries = new Map<string, EntryKind>();
      for (const word of names === '' ? [] : names.split('/')) {
        const kind = TOLD_KINDS[word.charAt(0)] ?? 'unknown';
        const name = word.slice(1);
        entries.set(name, kind);
        if (kind === 'directory') folders.push(`${at}/${name}`);
      }
      this.base.learn(at, entries);
    }
  }

  /** Whether all is seen, and of a known kind. The same few listings are asked for again and again. */
  private isPlain(listed: ReadonlyMap<string, EntryKind>): boolean {
    let plain = this.plain.get(listed);
    if (plain === undefined) {
      plain = true;
      listed.forEach((kind, name) => {
        if (kind === 'symlink' || kind === 'unknown' || this.isHidden(name)) plain = false;
      });
      this.plain.set(listed, plain);
    }
    return plain;
  }

  /** What the directory says on the disk, where pending steps leave that as it is. */
  private listedOnDisk(path: string, how: 'entries' | 'members'): ReadonlyMap<string, EntryKind> | undefined {
    const place = path === '' ? undefined : this.follow(this.place(path));
    if (place?.host === undefined || !this.overlay.isEmptyIn(place) || !this.onDisk(place)) return undefined;
    return this.base[how](place.host);
  }

  glob(pattern: string): readonly string[] {
    return glob(pattern, this, this.flavour);
  }

  read(path: string): Uint8Array {
    const place = this.follow(this.place(path));
    const content = place && this.contentOf(place);
    if (content === undefined) {
      if (place !== undefined && this.statOf(place)?.kind === 'directory') {
        throw systemError('EISDIR', 'illegal operation on a directory', 'read', path);
      }
      throw systemError('ENOENT', 'no such file or directory', 'open', path);
    }
    switch (content.kind) {
      case 'disk':
        return this.base.read(content.host);
      case 'text':
        return encodeText(content.text);
      case 'base64':
        return Buffer.from(content.base64, 'base64');
      case 'unforeseeable':
        // Nobody but a dry run comes here without running the plan first, and there the file is not made.
        throw systemError('ENOENT', 'no such file or directory (a pending step makes it)', 'open', path);
    }
  }

  readText(path: string): string {
    return decodeText(this.read(path));
  }

  sameContent(one: string, other: string): boolean {
    const places = [this.follow(this.place(one)), this.follow(this.place(other))] as const;
    const [mine, theirs] = [places[0] && this.contentOf(places[0]), places[1] && this.contentOf(places[1])];
    if (mine === undefined || theirs === undefined || mine.kind === 'unforeseeable' || theirs.kind === 'unforeseeable') return false;
    if (mine.kind === 'disk' && theirs.kind === 'disk') {
      if (mine.host === theirs.host) return true;
      if (this.base.stat(mine.host)?.size !== this.base.stat(theirs.host)?.size) return false;
    }
    return Buffer.compare(this.read(one), this.read(other)) === 0;
  }

  readLink(path: string): string {
    const place = this.place(path);
    const entry = this.overlay.get(place);
    if (entry?.kind === 'link') return entry.target;
    if (entry !== undefined || !this.onDisk(place)) throw systemError('EINVAL', 'invalid argument', 'readlink', path);
    return this.base.readLink(place.host as string);
  }

  realPath(path: string): string {
    const place = this.follow(this.place(path));
    if (place?.host === undefined) return this.mapping.target.resolve(this.cwd, path);
    const host = this.mapping.host;
    let known = place.host;
    let rest = '';
    while (this.base.stat(known) === undefined && host.dirname(known) !== known) {
      rest = host.join(host.basename(known), rest);
      known = host.dirname(known);
    }
    const real = this.base.stat(known) === undefined ? known : this.base.realPath(known);
    const whole = rest === '' ? real : host.join(real, rest);
    return this.flavour === 'nt' ? whole.replaceAll('/', '\\') : whole;
  }

  pending(path: string): boolean {
    const place = this.follow(this.place(path));
    return place !== undefined && this.contentOf(place)?.kind === 'unforeseeable';
  }

  apply(step: Step): void {
    if (step.dryRun === true) this.dryRunSteps.push(step);
    applyStep(step, this);
  }

  diskChanged(): void {
    this.base.forget();
  }

  executed(): void {
    this.places.clear();
    this.lastCwd = undefined;
    this.overlay = new Overlay(this.mapping);
    for (const step of this.dryRunSteps) applyStep(step, this);
  }

  /** Commands ask for the same few thousand paths again and again. */
  place(path: string, cwd: string = this.cwd): Place {
    const places = cwd === this.lastCwd ? this.lastPlaces : this.placesIn(cwd);
    let place = places.get(path);
    if (place === undefined) places.set(path, (place = this.mapping.place(path, cwd)));
    return place;
  }

  private placesIn(cwd: string): Map<string, Place> {
    let places = this.places.get(cwd);
    if (places === undefined) this.places.set(cwd, (places = new Map()));
    this.lastCwd = cwd;
    this.lastPlaces = places;
    return places;
  }

  now(): number {
    return this.clock.now();
  }

  /** What is at the place itself, without following links of pending steps. */
  statOf(place: Place): FileStat | undefined {
    const entry = this.overlay.get(place);
    if (entry !== undefined) return this.statOfEntry(entry, place);
    const found = this.onDisk(place) ? this.base.stat(place.host as string) : undefined;
    return found ?? (this.assumed.has(place.key) ? syntheticStat('directory', 0o755, 0, 0) : undefined);
  }

  contentOf(place: Place): PendingContent | undefined {
    const entry = this.overlay.get(place);
    if (entry !== undefined) return entry.kind === 'file' ? entry.content : undefined;
    if (!this.onDisk(place) || this.base.stat(place.host as string)?.kind !== 'file') return undefined;
    return { kind: 'disk', host: place.host as string };
  }

  /** As `stat`, for those who want to know no more. */
  private kind(path: string): FileStat['kind'] | undefined {
    const place = path === '' ? undefined : this.follow(this.place(path));
    const found = place && this.kindOf(place);
    return found !== 'directory' && this.meansFolder(path) ? undefined : found;
  }

  private kindOf(place: Place): FileStat['kind'] | undefined {
    const entry = this.overlay.get(place);
    if (entry !== undefined) return this.statOfEntry(entry, place)?.kind;
    const found = this.onDisk(place) ? this.base.kind(place.host as string) : undefined;
    return found ?? (this.assumed.has(place.key) ? 'directory' : undefined);
  }

  /** The place that a link of a pending step leads to; undefined for a ring. */
  follow(place: Place): Place | undefined {
    let at = place;
    for (let count = 0; count < SYMLINK_LIMIT; count += 1) {
      const entry = this.overlay.get(at);
      if (entry?.kind !== 'link') return at;
      at = this.mapping.place(entry.target, this.mapping.parent(at).host ?? this.cwd);
    }
    return undefined;
  }

  private statOfEntry(entry: PendingEntry, place: Place): FileStat | undefined {
    switch (entry.kind) {
      case 'absent':
        return undefined;
      case 'directory':
        return syntheticStat('directory', entry.mode, 0, entry.modified);
      case 'link':
        return syntheticStat('symlink', 0o777, entry.target.length, entry.modified);
      case 'file':
        return syntheticStat('file', this.modeOf(entry.mode, place), this.sizeOf(entry.content), entry.modified);
    }
  }

  private modeOf(mode: PendingMode, place: Place): number {
    if (typeof mode === 'number') return mode;
    const onDisk = this.onDisk(place) ? this.base.stat(place.host as string) : undefined;
    return onDisk?.mode ?? mode.unlessOnDisk;
  }

  private sizeOf(content: PendingContent): number {
    switch (content.kind) {
      case 'disk':
        return this.base.stat(content.host)?.size ?? 0;
      case 'text':
        return encodeText(content.text).length;
      case 'base64':
        return Buffer.byteLength(content.base64, 'base64');
      case 'unforeseeable':
        return 0;
    }
  }

  private onDisk(place: Place): boolean {
    const { host } = place;
    if (host === undefined || this.overlay.hidesDisk(place)) return false;
    return !host.includes(this.hiddenPrefix) || !this.isHidden(this.mapping.host.basename(host));
  }

  private isHidden(name: string): boolean {
    // Not `.pydistutils.cfg`, which is the user's.
    return name.startsWith(this.hiddenPrefix) && (name === this.hiddenPrefix || name.charAt(this.hiddenPrefix.length) === '-');
  }

  private diskNames(place: Place): string[] {
    if (!this.onDisk(place) || this.base.kind(place.host as string) !== 'directory') return [];
    return this.base.list(place.host as string).filter((name) => !this.isHidden(name));
  }

  private withParents(paths: readonly string[]): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const path of paths) {
      let place = this.place(path);
      while (!keys.has(place.key)) {
        keys.add(place.key);
        place = this.mapping.parent(place);
      }
    }
    return keys;
  }
}

/** NTFS lists a directory by upper-cased name, code unit by code unit. */
function sortAsNtfs(names: readonly string[]): readonly string[] {
  const keyed = names.map((name) => [name.toUpperCase(), name] as const);
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return keyed.map(([, name]) => name);
}

function syntheticStat(kind: FileStat['kind'], mode: number, size: number, modified: number): FileStat {
  return { kind, size, mode, modified, accessed: modified, changed: modified, inode: 0, device: 0, owner: 0 };
}

function systemError(code: string, text: string, syscall: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${text}, ${syscall} '${path}'`), { code, syscall, path });
}
