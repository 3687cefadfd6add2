import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import type { DiskListener } from '../host/noting-disk.ts';
import type { FileStat } from '../host/readable-tree.ts';
import type { FileDigest } from '../state/content-hash.ts';
import { isSettled } from '../state/settled.ts';
import { lookedAt, Looks, type Look, type Question } from './looks.ts';
import { digestNow, type Rewritten } from './rewritten.ts';
import { digestOfLine, formatRun, type Act } from './run-record.ts';

export interface RunRecorderOptions {
  /** The disk itself. */
  readonly disk: Disk;
  readonly clock: Clock;
  /** What is no part of the run, but of what we keep about runs. */
  readonly isOurs: (path: string) => boolean;
  /** A text that is this run's alone. */
  readonly token: string;
}

interface OpenTurn {
  readonly message: string | undefined;
  readonly looks: Looks;
  /** Files and folders that were read. */
  readonly reads: Set<string>;
  readonly acts: Act[];
}

/** Takes a run down for as long as it changes nothing but times of files that follow others. */
export class RunRecorder implements DiskListener {
  readonly #options: RunRecorderOptions;
  readonly #started: number;
  #turns: OpenTurn[] = [];
  #turn: OpenTurn = newTurn(undefined);
  #spoilt = false;
  /** When the files that were given the times of others had been changed before, and have been now. */
  readonly #followers = new Map<string, Set<number>>();
  /** What files held that had just been written when they were looked at. */
  readonly #held = new Map<string, Set<FileDigest>>();

  constructor(options: RunRecorderOptions) {
    this.#options = options;
    this.#started = options.clock.now();
    this.#turns.push(this.#turn);
  }

  /** It is not to be kept: it has changed something, or depends on what cannot be looked at again. */
  spoil(): void {
    this.#spoilt = true;
    this.#turn = newTurn(undefined);
    this.#turns = [];
  }

  passed(direction: 'received' | 'sent', line: string): void {
    if (this.#spoilt) return;
    if (direction === 'sent') this.#turn.acts.push(['sent', line]);
    else this.#turns.push((this.#turn = newTurn(digestOfLine(line, this.#options.token))));
  }

  shown(event: unknown): void {
    if (!this.#spoilt) this.#turn.acts.push(['shown', event]);
  }

  stat(path: string, followed: boolean, found: FileStat | undefined): void {
    const question: Question = followed ? 'stat' : 'link';
    if (this.#isKnown(question, path)) return;
    if (found === undefined || isSettled(found, this.#options.clock.now()) || this.#holds(path, found)) {
      this.#turn.looks.add(question, path, found);
    } else this.spoil();
  }

  /** What has just been changed may be changed once more, and look the same: of what this run writes it is noted what it holds. */
  #holds(path: string, found: FileStat): boolean {
    if (!isFile(found) || found.changed <= this.#started) return false;
    const digest = digestNow(path, found.size, this.#options.disk);
    if (digest === undefined) return false;
    this.#held.set(path, (this.#held.get(path) ?? new Set()).add(digest));
    return true;
  }

  read(path: string): void {
    if (!this.#isKnown('stat', path)) this.#turn.reads.add(path);
  }

  answer(question: 'real-path' | 'writable', path: string, answer: string | boolean | undefined): void {
    if (!this.#isKnown(question, path)) this.#turn.looks.add(question, path, answer);
  }

  changed(path: string): void {
    if (!this.#spoilt && !this.#options.isOurs(path)) this.spoil();
  }

  followed(path: string, like: string, change: () => void): void {
    if (this.#spoilt || this.#options.isOurs(path)) {
      change();
      return;
    }
    const { disk } = this.#options;
    const before = disk.stat(path);
    change();
    const after = disk.stat(path);
    if (before?.kind !== 'file' || after === undefined) {
      this.spoil();
      return;
    }
    this.#turn.acts.push(['times', path, like]);
    this.#followers.set(path, (this.#followers.get(path) ?? new Set()).add(before.changed).add(after.changed));
  }

  /** What is to be kept of a run that has come to its end; undefined: nothing. */
  record(key: string, target: string): string | undefined {
    if (this.#spoilt) return undefined;
    const files = this.#rewritten();
    if (files === undefined) return undefined;
    for (const { looks, reads } of this.#turns) {
      for (const path of reads) {
        if (files.has(path)) continue;
        const found = this.#options.disk.stat(path);
        // As it was when it was read, if it has not been changed since before that.
        if (found !== undefined && !isSettled(found, this.#started)) return undefined;
        if (!looks.knows('stat', path)) looks.add('stat', path, found);
      }
    }
    const turns = this.#turns.map(({ message, looks, acts }) => ({
      message,
      looks: lookedAt(looks.taken.filter(({ path }) => !files.has(path))),
      acts,
      rewritten: [...new Set(looks.taken.flatMap(({ path }) => files.get(path) ?? []))],
    }));
    return formatRun({ key, target, turns }, this.#options.token);
  }

  /** Files that the script has written in this run, and that follow others, by path; undefined where one cannot be told by its content. */
  #rewritten(): ReadonlyMap<string, Rewritten> | undefined {
    const { disk } = this.#options;
    const files = new Map<string, Rewritten>();
    const looks = this.#turns.flatMap((turn) => turn.looks.taken);
    for (const { path, answer } of looks) {
      if (!isFile(answer)) continue;
      const times = this.#followers.get(path);
      if (times === undefined && answer.changed <= this.#started) continue;
      const now = disk.stat(path);
      // Since it was looked at nobody else has changed it.
      const isSame =
        now !== undefined && (times === undefined ? now.changed === answer.changed : times.has(answer.changed) && times.has(now.changed));
      if (!isSame) return undefined;
      if (files.has(path)) continue;
      const digest = digestNow(path, now.size, disk);
      if (digest === undefined || [...(this.#held.get(path) ?? [])].some((each) => each !== digest)) return undefined;
      const modified = answer.modified > this.#started ? 'now' : answer.modified;
      files.set(path, { path, digest, mode: now.mode, modified: times === undefined ? modified : 'any' });
    }
    if (files.size === 0) return files;
    const isOdd = ({ path, answer }: Look): boolean => {
      if (!isFile(answer)) return false;
      const known = files.get(path);
      // What was written in the second in which the run began, and not by it, or will be, may be older than what the run writes, or not.
      if (known === undefined) return Math.floor(answer.modified) >= Math.floor(this.#started);
      // What is looked at before it is written again is not as it was the last time.
      return known.modified !== 'any' && answer.changed <= this.#started;
    };
    return looks.some(isOdd) ? undefined : files;
  }

  #isKnown(question: Question, path: string): boolean {
    return this.#spoilt || this.#turn.looks.knows(question, path) || this.#options.isOurs(path);
  }
}

function newTurn(message: string | undefined): OpenTurn {
  return { message, looks: new Looks(), reads: new Set(), acts: [] };
}

function isFile(answer: Look['answer']): answer is FileStat {
  return typeof answer === 'object' && answer.kind === 'file';
}
