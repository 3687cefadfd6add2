import { posix, win32, type PlatformPath } from 'node:path';
import type { Disk } from '../host/disk.ts';
import type { CompilerFamily } from '../plan/step.ts';
import type { BuildState } from './build-state.ts';
import { CXX_MODULES, usesCxxModules } from './compiled-modules.ts';
import type { FileDigest } from './content-hash.ts';
import type { FilesNow } from './fingerprint.ts';
import { filesUnder, searchedFolders } from './include-folders.ts';
import { definedInWords, definedNames, namedFiles, quotedNames, type Naming } from './named-files.ts';
import { ShadowHeaders } from './shadow-headers.ts';
import { sourceText } from './source-text.ts';
import { ABSENT, type FileFact, type StepRecord } from './step-record.ts';
import { isTime, timeOf } from './time-fact.ts';

/** Where a compile looks for headers. Paths are absolute host paths, those in `argv` relative to `cwd`. */
export interface CompilePlace {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly source: string;
  readonly family: CompilerFamily;
}

/** What is found once for a recorded path. */
interface KnownFile {
  /** Absolute host path. */
  readonly host: string;
  /** Right while the stat cache has forgotten nothing. */
  digest: FileDigest | undefined;
  looks: number;
}

/** What texts say, by their digest, and how that is read. */
interface Told<T> {
  readonly known: Map<FileDigest, T>;
  readonly read: (text: string) => T;
}

const NAMES_NOTHING: Naming = { files: [], byMacro: false, putTogether: false, tellsTime: false };

/** The disk of today, asked by recorded path. */
export class DiskNow {
  private readonly state: BuildState;
  private readonly disk: Disk;
  private readonly path: PlatformPath;
  private readonly shadowHeaders: ShadowHeaders;
  private readonly known = new Map<string, KnownFile>();
  /** Facts, and lists of them, that have been found to hold: hundreds of objects read the same headers, and share what is recorded of them. */
  private readonly holding = new Set<FileFact | readonly FileFact[]>();
  private holdingLooks = -1;
  /** Of lists of headers whose shadows have been asked for: the folders that those lie in, as far as they are the project's own. */
  private readonly headerFolders = new Map<readonly FileFact[], readonly string[]>();
  /** By folder that a command runs in and word of it: the absolute path, if that is a folder of the project's own. */
  private readonly ownFolders = new Map<string, Map<string, string | undefined>>();
  private readonly named: Told<Naming> = { known: new Map(), read: namedFiles };
  private readonly defined: Told<readonly string[]> = { known: new Map(), read: definedNames };
  private readonly quoted: Told<readonly string[]> = { known: new Map(), read: quotedNames };

  constructor(state: BuildState, disk: Disk) {
    this.state = state;
    this.disk = disk;
    this.path = state.separator === '\\' ? win32 : posix;
    this.shadowHeaders = new ShadowHeaders(disk, state.separator);
  }

  /** What one step asks about. Without a place it has no headers. */
  filesOf(place: CompilePlace | undefined): FilesNow {
    return {
      digest: (path) => this.digest(path),
      firstChanged: (facts) => this.firstChanged(facts),
      shadows: (record) => (place === undefined ? [] : this.shadows(record, place)),
      holdsOldRoot: (path, record) => this.holdsOldRoot(path, record),
    };
  }

  digest(recorded: string): FileDigest | undefined {
    const file = this.file(recorded);
    const { stats } = this.state;
    if (file.looks !== stats.looks) {
      file.digest = stats.digest(file.host);
      file.looks = stats.looks;
    }
    return file.digest;
  }

  private firstChanged(facts: readonly FileFact[]): FileFact | undefined {
    const { holding } = this;
    const { looks } = this.state.stats;
    if (this.holdingLooks !== looks) {
      holding.clear();
      this.holdingLooks = looks;
    }
    if (holding.has(facts)) return undefined;
    const changed = facts.find((fact) => {
      if (holding.has(fact)) return false;
      if (this.factOf(fact) !== fact[1]) return true;
      holding.add(fact);
      return false;
    });
    if (changed === undefined) holding.add(facts);
    return changed;
  }

  private factOf([path, before]: FileFact): FileDigest {
    return isTime(before) ? timeOf(this.disk.stat(this.file(path).host)) : (this.digest(path) ?? ABSENT);
  }

  private file(recorded: string): KnownFile {
    let file = this.known.get(recorded);
    if (file === undefined) {
      file = { host: this.state.hostPath(recorded), digest: undefined, looks: -1 };
      this.known.set(recorded, file);
    }
    return file;
  }

  /** Whether a path is in the project's folder: then the folder that it is in is one of the project's own. */
  private isOwn(path: string): boolean {
    const { root, separator } = this.state;
    return path.startsWith(root) && path.startsWith(separator, root.length);
  }

  /** Recorded paths of files that could take the place of one of the headers (host paths). */
  shadowsOf(place: CompilePlace, headers: readonly string[]): readonly string[] {
    for (const header of headers) this.shadowHeaders.note(header);
    const folders = [...this.ownFoldersOf(place), ...headers.filter((path) => this.isOwn(path)).map((path) => this.path.dirname(path))];
    return this.shadowing(new Set(folders), () => headers);
  }

  private shadowing(folders: ReadonlySet<string>, headers: () => readonly string[]): readonly string[] {
    return this.shadowHeaders.find(folders, headers).map((path) => this.state.recordedPath(path));
  }

  /** Host paths of all that a compiler which does not tell may have read: everything in the folders that it was given. */
  untrackedHeaders(place: CompilePlace): readonly string[] {
    const files = filesUnder(this.folders(place), [this.state.buildBase], this.disk, this.state.separator);
    return files.filter((path) => path !== place.source);
  }

  /**
   * Host paths of what the source and the project's own headers say is looked for, wherever it may be: most of them are of no file.
   * @param headers host paths
   */
  namedBy(place: CompilePlace, headers: readonly string[]): readonly string[] {
    const texts = this.textsOf(place, headers);
    const namings: Naming[] = [];
    const found = new Set<string>();
    let folders: readonly string[] | undefined;
    const enter = (name: string, before: readonly string[]): readonly string[] => {
      folders ??= this.namedFolders(place);
      const paths = [...before, ...folders].map((folder) => this.path.resolve(folder, name));
      for (const path of paths) found.add(path);
      return paths;
    };
    for (const text of texts) {
      const naming = this.toldBy(text, this.named) ?? NAMES_NOTHING;
      namings.push(naming);
      for (const { name, beside, holdsMore } of naming.files) {
        const before =
          beside === 'text' ? [this.path.dirname(text), this.path.dirname(place.source)] : beside === 'command' ? [place.cwd] : [];
        const included = enter(name, before).find((path) => holdsMore && this.disk.stat(path)?.kind === 'file');
        // The list grows while it is gone through.
        if (included !== undefined && this.isOwn(included) && !texts.includes(included)) texts.push(included);
      }
    }
    if (namings.some(({ byMacro }) => byMacro)) {
      const around = [...new Set(texts.map((text) => this.path.dirname(text)))];
      for (const name of this.namesOf(texts, this.defined, place)) enter(name, around);
    }
    if (namings.some(({ putTogether }) => putTogether)) {
      const searched = [place.cwd, ...this.namedFolders(place)];
      // Most texts are no names of files; what the assembler takes in is there.
      const isThere = (name: string): boolean =>
        searched.some((folder) => this.disk.stat(this.path.resolve(folder, name))?.kind === 'file');
      for (const name of this.namesOf(texts, this.quoted, place)) if (isThere(name)) enter(name, [place.cwd]);
    }
    return [...found];
  }

  /**
   * Host paths of the source and those of the project's own headers that tell their own time, which changes what is made of them.
   * @param headers host paths
   */
  timedOf(place: CompilePlace, headers: readonly string[]): readonly string[] {
    return this.textsOf(place, headers).filter((text) => this.toldBy(text, this.named)?.tellsTime === true);
  }

  private textsOf({ source }: CompilePlace, headers: readonly string[]): string[] {
    return [source, ...headers.filter((path) => this.isOwn(path))];
  }

  private namesOf(texts: readonly string[], told: Told<readonly string[]>, { argv }: CompilePlace): ReadonlySet<string> {
    return new Set([...texts.flatMap((text) => this.toldBy(text, told) ?? []), ...definedInWords(argv)]);
  }

  /** What a text says, read once; undefined where it cannot be read. */
  private toldBy<T>(text: string, { known, read }: Told<T>): T | undefined {
    const digest = this.state.stats.digest(text);
    if (digest === undefined) return undefined;
    let found = known.get(digest);
    if (found === undefined) known.set(digest, (found = read(sourceText(this.disk, text))));
    return found;
  }

  /** The disk has changed. */
  forget(): void {
    this.shadowHeaders.forget();
  }

  private shadows(record: StepRecord, place: CompilePlace): readonly string[] {
    if (record.shadows === 'untracked') return this.untrackedHeaders(place).map((path) => this.state.recordedPath(path));
    const { headers } = record;
    let folders = this.headerFolders.get(headers);
    if (folders === undefined) this.headerFolders.set(headers, (folders = this.noteHeaders(headers)));
    return this.shadowing(new Set([...this.ownFoldersOf(place), ...folders]), () => headers.map(([path]) => this.file(path).host));
  }

  /** @returns their folders, as far as they are the project's own */
  private noteHeaders(headers: readonly FileFact[]): readonly string[] {
    const hosts = headers.map(([path]) => this.file(path).host);
    for (const host of hosts) this.shadowHeaders.note(host);
    return [...new Set(hosts.filter((host) => this.isOwn(host)).map((host) => this.path.dirname(host)))];
  }

  private holdsOldRoot(path: string, record: StepRecord): boolean {
    if (record.root === this.state.root || record.root === '') return false;
    return Buffer.from(this.disk.read(this.state.hostPath(path))).includes(record.root);
  }

  /** Those of `folders` that are the project's own. */
  private ownFoldersOf({ argv, cwd, source, family }: CompilePlace): readonly string[] {
    let known = this.ownFolders.get(cwd);
    if (known === undefined) this.ownFolders.set(cwd, (known = new Map()));
    const folders: string[] = this.isOwn(source) ? [this.path.dirname(source)] : [];
    const { named, own } = searchedFolders(argv, family);
    for (const word of own ? [...named, '.'] : named) {
      if (!known.has(word)) {
        const path = this.path.resolve(cwd, word);
        known.set(word, path === this.state.root || this.isOwn(path) ? path : undefined);
      }
      const folder = known.get(word);
      if (folder !== undefined) folders.push(folder);
    }
    return folders;
  }

  private folders(place: CompilePlace): readonly string[] {
    const modules = usesCxxModules(place.argv) ? [this.path.resolve(place.cwd, CXX_MODULES)] : [];
    return [...new Set([this.path.dirname(place.source), ...modules, ...this.namedFolders(place)])];
  }

  private namedFolders({ argv, cwd, family }: CompilePlace): readonly string[] {
    return searchedFolders(argv, family).named.map((folder) => this.path.resolve(cwd, folder));
  }
}
