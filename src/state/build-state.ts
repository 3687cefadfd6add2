import { replaceFile } from '../host/replace-file.ts';
import { STATE_FOLDER } from '../host/state-folder.ts';
import type { BuildStateOptions } from './build-state-options.ts';
import { ByteCodePack } from './byte-code-pack.ts';
import { versionOf } from './file-version.ts';
import { toHostPath } from './recorded-path.ts';
import { formatBlock, formatFile } from './record-file.ts';
import { STATE_HEADER, takeState } from './read-state.ts';
import { StatCache } from './stat-cache.ts';
import { RUN_RECORDS } from './state-files.ts';
import { StateTables, type StateLine } from './state-tables.ts';
import { FolderLock } from './folder-lock.ts';
import { giveTree } from './write-access.ts';
import type { StepRecord } from './step-record.ts';

/** A state file with so many times the lines that it would have if it were written anew is written anew. */
const COMPACT_AT = 3;
/** Records that so many runs did not use, of those that wrote something, are dropped. */
const KEEP_UNUSED = 10;

/**
 * What earlier runs left for later ones, in `<build-base>/.pydistutils/`:
 *
 * | file         | what                                                                          | between machines |
 * |--------------|-------------------------------------------------------------------------------|------------------|
 * | `state`      | a record for each step that ran; format: `record-file.ts`, `state-tables.ts`   | kept             |
 * | `byte-code`, `byte-code-index` | modules that were compiled once (`byte-code-pack.ts`)   | kept             |
 * | `stat-cache` | digests by size, time and inode (`stat-cache.ts`)                              | dropped          |
 * | `bridge-*`   | our Python files as an interpreter compiled them (`python/pydistutils_bridge/kept_code.py`) | kept |
 * | `last-run`   | the last run, if it changed nothing (`repeat/run-record.ts`)                   | dropped          |
 * | `last-run-before` | the same of another command line                                          | dropped          |
 * | `engine-scripts` | our scripts as a node compiled them (`host/script-cache.ts`) | kept |
 * | `lock/`      | held while a run executes (`state-lock.ts`)                                    | dropped          |
 * | `work/`      | outputs and dependency files while a tool writes them                          | dropped          |
 * | `undo`       | the journal of an installation under way (`execute/transaction.ts`)            | dropped          |
 *
 * Invariants:
 * - A record is appended after its step succeeded, in one block. A killed run loses the steps in flight, no more.
 * - An output is trusted only where its content has the recorded digest. So no mark is needed for a step in flight: what
 *   a killed tool left has another digest, or no record.
 * - Nothing changed: nothing is written.
 * - Damage is said and everything is made anew; it is never repaired by guessing.
 * - The folder is made only after the build folder is there: the step that makes that one is distutils' own.
 * - A build folder that is read-only or another user's is read and not written, with one notice. Root writes in anybody's
 *   folder, and gives what it made to the folder's owner when it is done.
 *
 * Rejected: a database (a dependency, and nothing to query), one file for each step (10,000 inodes), keeping the state
 * under the user's cache folder (the build folder is what CI systems keep and restore).
 */
export class BuildState {
  /** `<build-base>/.pydistutils`. */
  readonly folder: string;
  readonly stats: StatCache;
  /** Byte code that earlier runs compiled. */
  readonly byteCode: ByteCodePack;
  private readonly options: BuildStateOptions;
  private tables: StateTables | undefined;
  private linesOnDisk = 0;
  /** What the file was when it was read. */
  private loaded = '';
  /** There is no file yet that could be appended to. */
  private beginFile = true;
  private readonly lock: FolderLock;
  private looking = false;
  /** Something in the build folder is new. */
  private filled = false;
  /** The build folder is older than this run. */
  private readonly wasThere: boolean;
  private readonly pending: StateLine[] = [];
  private readonly hostPaths = new Map<string, string>();

  constructor(options: BuildStateOptions) {
    this.options = options;
    this.folder = options.buildBase + options.separator + STATE_FOLDER;
    this.wasThere = options.disk.stat(options.buildBase) !== undefined;
    this.stats = new StatCache({
      disk: options.disk,
      stat: options.stat,
      clock: options.clock,
      path: this.file('stat-cache'),
      machine: options.machine,
      process: String(options.pid),
    });
    this.lock = new FolderLock(options, this.folder, () => {
      this.lookAgain();
    });
    this.byteCode = new ByteCodePack({
      disk: options.disk,
      file: (name) => this.file(name),
      writable: () => this.mayWrite(),
      process: String(options.pid),
      onNotice: options.onNotice,
    });
  }

  /**
   * Takes the lock, waiting for another run to end. To be awaited before steps are executed; nothing happens where there is no
   * build folder.
   * @param signal ends the waiting; the lock is not taken then
   * @returns whether it has waited: the other run may have changed anything
   * @throws EngineError DistutilsError after ten minutes
   */
  async begin(signal?: AbortSignal): Promise<boolean> {
    this.looking = false;
    return this.lock.begin(signal);
  }

  /** Whether the lock is taken, or this run goes without. */
  get isSettled(): boolean {
    return this.lock.isSettled;
  }

  /** The record of the step that makes this file; `output` and all paths below are absolute host paths. */
  find(output: string): StepRecord | undefined {
    return this.load().find(this.recordedPath(output));
  }

  /** Whether there is such a record. */
  knows(output: string): boolean {
    return this.load().knows(this.recordedPath(output));
  }

  record(output: string, record: StepRecord): void {
    this.load().set(this.recordedPath(output), record, this.pending);
  }

  drop(output: string): void {
    this.load().drop(this.recordedPath(output), this.pending);
  }

  /** An answer that was found once and stays right as long as its question, which holds digests of what it depends on. */
  answer(question: string): string | undefined {
    return this.load().answer(question);
  }

  rememberAnswer(question: string, answer: string): void {
    this.load().setAnswer(question, answer, this.pending);
  }

  /** Absolute paths of what a producer (a command of a script for a target) made in its last complete run. */
  outputsOf(producer: string): readonly string[] {
    return this.load()
      .outputsOf(producer)
      .map((path) => this.hostPath(path));
  }

  /**
   * Takes note of all that a producer makes, now that it has run to completion.
   * @returns what it made before and makes no longer: stale outputs
   */
  setOutputs(producer: string, outputs: readonly string[]): readonly string[] {
    const recorded = [...new Set(outputs.map((path) => this.recordedPath(path)))].sort();
    return this.load()
      .setOutputs(producer, recorded, this.pending)
      .map((path) => this.hostPath(path));
  }

  /** How a path stands in the state: relative to the project, where it lies in it. */
  recordedPath(path: string): string {
    const { root, separator } = this.options;
    if (!path.startsWith(root) || !path.startsWith(separator, root.length)) return path;
    const inside = path.slice(root.length + 1);
    return separator === '/' ? inside : inside.replaceAll(separator, '/');
  }

  hostPath(recorded: string): string {
    const { root, separator } = this.options;
    let path = this.hostPaths.get(recorded);
    if (path === undefined) this.hostPaths.set(recorded, (path = toHostPath(recorded, root, separator)));
    return path;
  }

  get root(): string {
    return this.options.root;
  }

  get separator(): string {
    return this.options.separator;
  }

  /** Number of the user whom this run belongs to. */
  get user(): number | undefined {
    return this.options.user;
  }

  /** Whether a process of this machine is alive. */
  isAlive(processId: number): boolean {
    return this.options.alive(processId);
  }

  get buildBase(): string {
    return this.options.buildBase;
  }

  /** Whether what is recorded will be there for the next run. Before there is a build folder, what comes is kept for it. */
  get keeps(): boolean {
    if (this.lock.isOfUse && !this.looking) return true;
    return this.mayWrite() || (this.lock.isUndecided && this.options.disk.stat(this.options.buildBase) === undefined);
  }

  /** A path in `work/`, or among the temporary files, for something that a tool writes; undefined where nothing is kept. */
  workFile(name: string): string | undefined {
    const { spareWork, separator } = this.options;
    if (this.mayWrite()) return this.folderFor('work') + separator + name;
    return this.keeps && spareWork !== undefined ? this.made(spareWork, 0o700) + separator + name : undefined;
  }

  /** Path of a file of the state's folder, for a record that is kept there; undefined where nothing may be written. */
  writableFile(name: string): string | undefined {
    return this.mayWrite() ? this.file(name) : undefined;
  }

  /** Whether the state of this run will be there for the next one: a build folder that was cleaned is left alone. */
  get isKept(): boolean {
    return this.linesOnDisk + this.pending.length > 0 && this.mayWrite();
  }

  /** Writes a file of the state's folder whole. */
  keepFile(name: string, content: Uint8Array): void {
    const path = this.file(name);
    if (this.isKept) this.quietly(() => replaceFile(this.options.disk, path, content, String(this.options.pid)));
  }

  /** A step of the build has made something. */
  noteMade(): void {
    this.filled = true;
  }

  /** Writes what was recorded since the last save. Cheap; called often, so that a killed run loses little. */
  save(): void {
    if (this.pending.length === 0 || !this.mayWrite()) return;
    const tables = this.load();
    if (this.beginFile || this.linesOnDisk + this.pending.length > COMPACT_AT * Math.max(tables.linesAtBest, 1000)) this.rewrite(tables);
    else {
      this.quietly(() => {
        this.options.disk.append(this.file('state'), formatBlock(this.pending));
        this.linesOnDisk += this.pending.length;
        this.pending.length = 0;
      });
    }
  }

  /** Writes everything, gives the lock back and, in a run of root's, the folder's content to the folder's owner. */
  close(): void {
    this.tables?.noteUse(this.pending);
    this.save();
    const { disk } = this.options;
    this.byteCode.close();
    const { spareWork } = this.options;
    if (spareWork !== undefined) this.quietly(() => disk.removeTree(spareWork), false);
    if (this.stats.changed && this.mayWrite()) this.quietly(() => this.stats.save());
    if (this.lock.isTaken) {
      this.quietly(() => disk.removeTree(this.file('work')), false);
      this.quietly(() => this.lock.release(), false);
      this.removeIfEmpty();
    }
    if (this.options.user === 0 && (this.filled || !this.wasThere)) this.giveAway();
  }

  /** Removes everything: what `clean --all` means for us. Later records begin a new state. */
  discard(): void {
    this.tables = new StateTables();
    this.pending.length = 0;
    this.linesOnDisk = 0;
    this.beginFile = true;
    this.options.disk.removeTree(this.folder);
    this.loaded = versionOf(this.options.disk, this.file('state'));
    this.lock.lost();
    this.stats.clear();
    this.byteCode.discard();
  }

  private load(): StateTables {
    if (this.tables !== undefined) return this.tables;
    const { disk } = this.options;
    const path = this.file('state');
    this.loaded = versionOf(disk, path);
    const { tables, lines, cut, damage } = takeState(disk, path);
    this.tables = tables;
    this.linesOnDisk = lines;
    this.beginFile = cut;
    if (damage !== undefined) this.begunAnew(damage);
    return this.tables;
  }

  private begunAnew(damage: string): void {
    this.tables = new StateTables();
    this.linesOnDisk = 0;
    this.beginFile = true;
    this.options.onNotice(`the build state in ${this.folder} is damaged: ${damage}; everything is made anew`);
  }

  private rewrite(tables: StateTables): void {
    const { disk, pid } = this.options;
    const isThere = (path: string): boolean => disk.stat(this.hostPath(path)) !== undefined;
    // What producers made, if no file holds that yet, is what they have made just now.
    const lines = tables.compacted(KEEP_UNUSED, isThere, this.linesOnDisk === 0 ? () => true : isThere);
    this.quietly(() => {
      replaceFile(disk, this.file('state'), formatFile(STATE_HEADER, lines), String(pid));
      this.linesOnDisk = lines.length;
      this.beginFile = false;
      this.pending.length = 0;
    });
  }

  /** A dry run: nothing is written, whatever is found out. Until something is to be executed after all. */
  lookOnly(): void {
    this.looking = !this.lock.isTaken;
  }

  private mayWrite(): boolean {
    if (this.looking) return false;
    if (this.options.disk.stat(this.options.buildBase)?.kind !== 'directory') return false;
    return this.lock.take();
  }

  /** Another run may have written since the state was read. What this one has found out meanwhile is added to what is there now. */
  private lookAgain(): void {
    // It may change what the last one found to be so; one that changes nothing keeps a record of its own.
    for (const name of RUN_RECORDS) this.quietly(() => this.options.disk.removeTree(this.file(name)), false);
    this.byteCode.locked();
    const before = this.tables;
    if (before === undefined || versionOf(this.options.disk, this.file('state')) === this.loaded) return;
    const found = this.pending.splice(0);
    this.tables = undefined;
    before.repeat(found, this.load(), this.pending);
  }

  /** A trouble with what is kept for later never fails a run. */
  private quietly(write: () => void, fills = true): void {
    this.filled ||= fills;
    try {
      write();
    } catch (error) {
      this.lock.refuse((error as Error).message);
    }
  }

  private folderFor(name: string): string {
    return this.made(this.file(name), 0o777);
  }

  private made(folder: string, mode: number): string {
    if (this.options.disk.stat(folder) === undefined) this.quietly(() => this.options.disk.makeDirectory(folder, mode));
    return folder;
  }

  /** A run that had nothing to keep leaves no trace, so that `clean` can remove the build folder. */
  private removeIfEmpty(): void {
    const { disk } = this.options;
    try {
      if (disk.list(this.folder).length === 0) disk.removeEmptyDirectory(this.folder);
    } catch {
      // Gone already, with the build folder.
    }
  }

  /** A build folder that is another user's, or that this run made in another user's project. */
  private giveAway(): void {
    const { disk, buildBase, root, separator } = this.options;
    const inProject = buildBase.startsWith(root + separator) && !this.wasThere;
    const like = [buildBase, ...(inProject ? [root] : [])].find((path) => (disk.stat(path)?.owner ?? 0) !== 0);
    if (like !== undefined) this.quietly(() => giveTree(disk, buildBase, like, separator));
  }

  private file(name: string): string {
    return this.folder + this.options.separator + name;
  }
}
