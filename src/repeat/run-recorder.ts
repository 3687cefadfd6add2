import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import type { DiskListener } from '../host/noting-disk.ts';
import type { FileStat } from '../host/readable-tree.ts';
import { isSettled } from '../state/settled.ts';
import { Looks, type Question } from './looks.ts';
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

/** Takes a run down for as long as it changes nothing. */
export class RunRecorder implements DiskListener {
  readonly #options: RunRecorderOptions;
  readonly #started: number;
  #turns: OpenTurn[] = [];
  #turn: OpenTurn = newTurn(undefined);
  #spoilt = false;

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
    // What has just been changed may be changed once more, and look the same.
    if (found !== undefined && !isSettled(found, this.#options.clock.now())) this.spoil();
    else this.#turn.looks.add(question, path, found);
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

  /** What is to be kept of a run that has come to its end; undefined: nothing. */
  record(key: string, target: string): string | undefined {
    for (const { looks, reads } of this.#turns) {
      for (const path of reads) {
        const found = this.#options.disk.stat(path);
        // As it was when it was read, if it has not been changed since before that.
        if (found !== undefined && !isSettled(found, this.#started)) return undefined;
        if (!looks.knows('stat', path)) looks.add('stat', path, found);
      }
    }
    if (this.#spoilt) return undefined;
    const turns = this.#turns.map(({ message, looks, acts }) => ({ message, looks: looks.all(), acts }));
    return formatRun({ key, target, turns }, this.#options.token);
  }

  #isKnown(question: Question, path: string): boolean {
    return this.#spoilt || this.#turn.looks.knows(question, path) || this.#options.isOurs(path);
  }
}

function newTurn(message: string | undefined): OpenTurn {
  return { message, looks: new Looks(), reads: new Set(), acts: [] };
}
