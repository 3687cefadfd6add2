import type { Disk } from '../host/disk.ts';
import { folderPart, nameStart } from '../host/host-path.ts';
import { errorCode } from '../errors/os-error.ts';

/**
 * Undoes a half-done installation.
 *
 * Differs: the original leaves what it had installed before the error.
 *
 * Before an install step changes something, a line of the journal says what will be changed; what would be overwritten is
 * kept in the same folder under another name. If the run fails, or is interrupted, the lines are undone from the last to
 * the first, except that directories come at the end, the innermost first. If the process is killed, the journal is still
 * there, and the next run of the same project undoes it.
 *
 * The journal, JSON lines:
 *
 *     {"op":"create","path":…}                  a file that was not there: it is removed
 *     {"op":"mkdir","path":…}                   a directory that was not there: it is removed if it is empty
 *     {"op":"replace","path":…,"aside":…}       a file or folder that is kept under another name: it is put back
 *     {"op":"facts","path":…,"mode":…,"accessed":…,"modified":…}   a file whose mode and times change: they are set back
 *     {"op":"commit"}                           everything succeeded: what was kept is removed, nothing is undone
 *
 * Windows lets a library or program that is in use be renamed, but not removed: what is kept of it, and the journal, stay
 * for a later run.
 *
 * Each line can be undone whether or not its change was made, and more than once. A line is appended without `fsync`: it
 * outlives the process, not the machine. The names of kept files have a form of their own, in the folder of the file that
 * they were: a journal that somebody else wrote can do no more than put such files in place of their like.
 */
export type JournalLine =
  | { readonly op: 'create' | 'mkdir'; readonly path: string }
  | { readonly op: 'replace'; readonly path: string; readonly aside: string }
  | { readonly op: 'facts'; readonly path: string; readonly mode: number; readonly accessed: number; readonly modified: number }
  | { readonly op: 'commit' };

/** As the system follows. */
const MOST_LINKS = 40;
const ASIDE = /^\.pydistutils-kept-\d+-\d+$/;

export interface TransactionOptions {
  readonly disk: Disk;
  /** `/`, or `\` on Windows. */
  readonly separator: string;
  /** Path of the journal, asked for when the first line is written; undefined: nothing is left for a later run. */
  readonly journal: () => string | undefined;
  /** The journal has been removed. */
  readonly journalClosed?: () => void;
  readonly pid: number;
}

export class Transaction {
  private readonly options: TransactionOptions;
  private readonly lines: JournalLine[] = [];
  /** Paths whose state before the run is safe: they were not there, or are kept. */
  private readonly safe = new Set<string>();
  /** Paths whose mode and times are noted. */
  private readonly noted = new Set<string>();
  private journal: string | undefined;
  private serial = 0;
  /** Whether the undoing changed anything. */
  tookBack = false;

  constructor(options: TransactionOptions) {
    this.options = options;
  }

  /** A directory is about to be made. */
  makingDirectory(path: string): void {
    if (!this.safe.has(path)) this.note([{ op: 'mkdir', path }]);
  }

  /** Files are about to be written, or may be, where there are none, and folders made. One append for all. */
  creating(paths: readonly string[], folders: readonly string[] = []): void {
    const made = folders.filter((path) => !this.safe.has(path)).map((path): JournalLine => ({ op: 'mkdir', path }));
    const written = paths.filter((path) => !this.safe.has(path)).map((path): JournalLine => ({ op: 'create', path }));
    this.note([...made, ...written]);
  }

  /** Moves away what is at the path, file, link or folder, so that something else can be put there. */
  settingAside(path: string): void {
    if (this.safe.has(path)) {
      this.options.disk.removeTree(path);
      return;
    }
    const aside = this.asideOf(path);
    this.note([{ op: 'replace', path, aside }]);
    this.options.disk.rename(path, aside);
  }

  /** A file is about to be written in place, or through a link: what comes to be, or is written over, is where that leads. */
  writing(path: string): void {
    if (this.safe.has(path)) return;
    const kind = this.options.disk.stat(path)?.kind;
    if (kind === undefined) this.creating([this.whereLinksLead(path)]);
    // A device or pipe holds nothing that could be kept, and a folder is not written.
    else if (kind === 'file') this.overwriting(this.whereLinksLead(path));
  }

  /** Keeps a copy of a file that is about to be written over in place. */
  overwriting(path: string): void {
    if (this.safe.has(path)) return;
    const { disk } = this.options;
    const aside = this.asideOf(path);
    const stat = disk.stat(path);
    // Only a whole copy is named as one that can be put back.
    this.note([{ op: 'create', path: aside }]);
    disk.copyContent(path, aside);
    if (stat !== undefined) {
      disk.setTimes(aside, stat.accessed, stat.modified);
      disk.setMode(aside, stat.mode);
    }
    this.note([{ op: 'replace', path, aside }]);
  }

  /** Mode or times of a file are about to change, and not its content. */
  changingFacts(path: string): void {
    const stat = this.options.disk.stat(path);
    if (stat === undefined || this.safe.has(path) || this.noted.has(path)) return;
    const { mode, accessed, modified } = stat;
    this.note([{ op: 'facts', path, mode, accessed, modified }]);
  }

  /** Everything succeeded. */
  commit(): void {
    if (this.journal !== undefined) this.append([{ op: 'commit' }]);
    this.end(removeKept(this.lines, this.options.disk));
  }

  /** @returns what could not be put back, as sentences */
  undo(): readonly string[] {
    const { troubles, changes } = undoLines(this.lines, this.options);
    this.tookBack = changes > 0;
    this.end();
    return troubles;
  }

  /** @param done nothing is left for a later run */
  private end(done = true): void {
    if (this.journal !== undefined && done) removeIfThere(this.journal, this.options.disk);
    this.journal = undefined;
    if (done) this.options.journalClosed?.();
    this.lines.length = 0;
    this.safe.clear();
    this.noted.clear();
  }

  private note(lines: readonly JournalLine[]): void {
    if (lines.length === 0) return;
    if (this.lines.length === 0) this.journal = this.options.journal();
    for (const line of lines) {
      if (line.op === 'facts') this.noted.add(line.path);
      else if (line.op !== 'commit') this.safe.add(line.path);
      this.lines.push(line);
    }
    this.append(lines);
  }

  private append(lines: readonly JournalLine[]): void {
    if (this.journal === undefined) return;
    try {
      this.options.disk.append(this.journal, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    } catch {
      // `clean --all` took its folder away, or the disk is full: what this run remembers still undoes it.
      this.journal = undefined;
    }
  }

  /** Be there something or not. */
  private whereLinksLead(path: string): string {
    const { disk, separator } = this.options;
    let at = path;
    for (let links = 0; links < MOST_LINKS && disk.statLink(at)?.kind === 'symlink'; links += 1) {
      const target = disk.readLink(at);
      const absolute = target.startsWith(separator) || /^[A-Za-z]:/.test(target);
      at = absolute ? target : `${folderPart(at, separator)}${separator}${target}`;
    }
    return at;
  }

  private asideOf(path: string): string {
    const { pid, separator } = this.options;
    this.serial += 1;
    return `${folderPart(path, separator)}${separator}.pydistutils-kept-${pid}-${this.serial}`;
  }
}

/** What a killed run left: undone, or, where it had come to its end, cleaned up. */
export interface Recovery {
  readonly kind: 'undone' | 'cleaned';
  readonly troubles: readonly string[];
}

/** @returns nothing where there is no journal */
export function recover(journal: string, disk: Disk, separator: string): readonly Recovery[] {
  let text: string;
  try {
    text = disk.readText(journal);
  } catch (error) {
    // A folder of that name is none.
    if (['ENOENT', 'EISDIR'].includes(errorCode(error) ?? '')) return [];
    throw error;
  }
  const lines = text.split('\n').flatMap(parseLine);
  const committed = lines.some((line) => line.op === 'commit');
  const troubles = committed ? [] : undoLines(lines, { disk, separator }).troubles;
  if (!committed || removeKept(lines, disk)) removeIfThere(journal, disk);
  return [{ kind: committed ? 'cleaned' : 'undone', troubles }];
}

/** The last line may be cut off: its change was not made. */
function parseLine(text: string): readonly JournalLine[] {
  try {
    const line = JSON.parse(text) as JournalLine;
    return typeof line === 'object' && line !== null ? [line] : [];
  } catch {
    return [];
  }
}

function undoLines(
  lines: readonly JournalLine[],
  { disk, separator }: { readonly disk: Disk; readonly separator: string },
): { readonly troubles: readonly string[]; readonly changes: number } {
  const troubles: string[] = [];
  let changes = 0;
  removeUnfinished(lines, disk, separator);
  // New files are noted before the folders that they come into; folders go last, when they are empty, what lies deeper first.
  const backwards = [...lines].reverse();
  const folders = backwards
    .flatMap((line) => (line.op === 'mkdir' ? [line] : []))
    .sort((one, other) => other.path.length - one.path.length);
  for (const line of [...backwards.filter(({ op }) => op !== 'mkdir'), ...folders]) {
    try {
      if (undoLine(line, disk, separator)) changes += 1;
    } catch (error) {
      const path = line.op === 'commit' ? '' : line.path;
      troubles.push(`${path} could not be put back: ${(error as Error).message}`);
    }
  }
  return { troubles, changes };
}

/** Byte code that an interpreter was ended over lies beside its place, as `m.cpython-311.pyc.140651837484016`. */
function removeUnfinished(lines: readonly JournalLine[], disk: Disk, separator: string): void {
  const places = lines.flatMap((line) => (line.op !== 'commit' && line.path.endsWith('.pyc') ? [line.path] : []));
  const known = new Set(places);
  for (const folder of new Set(places.map((path) => folderPart(path, separator)))) {
    try {
      for (const name of disk.members(folder).keys()) {
        const path = `${folder}${separator}${name}`;
        if (/\.pyc\.\d+$/.test(name) && known.has(path.slice(0, path.lastIndexOf('.')))) disk.removeFile(path);
      }
    } catch {
      // The folder is not there.
    }
  }
}

/** @returns whether there was something to undo */
function undoLine(line: JournalLine, disk: Disk, separator: string): boolean {
  switch (line.op) {
    case 'create':
      return removeIfThere(line.path, disk);
    case 'mkdir':
      try {
        disk.removeEmptyDirectory(line.path);
        return true;
      } catch (error) {
        // Not made, or somebody else has put something there. (Of a read-only file system it is said of what is not there, too.)
        if (disk.statLink(line.path) === undefined) return false;
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw error;
      }
      return false;
    case 'replace':
      if (!isAsideOf(line.aside, line.path, separator) || disk.statLink(line.aside) === undefined) return false;
      disk.removeTree(line.path);
      disk.rename(line.aside, line.path);
      return true;
    case 'facts':
      if (disk.stat(line.path) === undefined) return false;
      disk.setTimes(line.path, line.accessed, line.modified);
      disk.setMode(line.path, line.mode);
      return true;
    case 'commit':
      return false;
  }
}

/** @returns whether nothing is left of it */
function removeKept(lines: readonly JournalLine[], disk: Disk): boolean {
  let done = true;
  for (const line of lines) {
    if (line.op !== 'replace') continue;
    try {
      disk.removeTree(line.aside);
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '')) throw error;
      done = false;
    }
  }
  return done;
}

function isAsideOf(aside: string, path: string, separator: string): boolean {
  return folderPart(aside, separator) === folderPart(path, separator) && ASIDE.test(aside.slice(nameStart(aside, separator)));
}

/** @returns whether it was there */
function removeIfThere(path: string, disk: Disk): boolean {
  try {
    disk.removeFile(path);
    return true;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) throw error;
    return false;
  }
}
