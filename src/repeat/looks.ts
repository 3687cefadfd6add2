import type { Disk } from '../host/disk.ts';
import { nameStart } from '../host/host-path.ts';
import type { FileStat } from '../host/readable-tree.ts';
import { digestOf } from '../state/content-hash.ts';

/** `stat`: what the file is, and so its content; `link`: of itself, not of what it leads to. */
export type Question = 'stat' | 'link' | 'real-path' | 'writable';
type Answer = FileStat | string | boolean | undefined;

/** Some looks: a digest of what they have found, and what was looked at, in order: `[question, folder, name, name, …]`. */
export type Looked = readonly [digest: string, ...paths: readonly (readonly string[])[]];

/** So many looks have a digest of their own: that one of them finds something else is noticed without taking all of them. */
const LOOKS_TOGETHER = 500;

/** Tell one state of a file from every other: the system alone sets the time of change. */
const FACTS = ['size', 'mode', 'modified', 'changed', 'inode', 'device', 'owner'] as const;
const KINDS: readonly FileStat['kind'][] = ['file', 'directory', 'symlink', 'other'];

/** One look, and what it has found. */
export interface Look {
  readonly question: Question;
  readonly path: string;
  readonly answer: Answer;
}

/** Looks as they are taken. */
export class Looks {
  readonly taken: Look[] = [];
  readonly #seen = { stat: new Set<string>(), link: new Set<string>(), 'real-path': new Set<string>(), writable: new Set<string>() };

  /** Whether it has been asked already. */
  knows(question: Question, path: string): boolean {
    return this.#seen[question].has(path);
  }

  add(question: Question, path: string, answer: Answer): void {
    this.#seen[question].add(path);
    // Of what is no link the one tells as much as the other.
    if (question === 'link' && !(typeof answer === 'object' && answer.kind === 'symlink')) this.#seen.stat.add(path);
    this.taken.push({ question, path, answer });
  }
}

/** Looks as they are kept. */
export function lookedAt(looks: readonly Look[]): readonly Looked[] {
  const all: Looked[] = [];
  for (let from = 0; from < looks.length; from += LOOKS_TOGETHER) {
    const paths: string[][] = [];
    const answers = new Answers();
    for (const { question, path, answer } of looks.slice(from, from + LOOKS_TOGETHER)) {
      const at = nameStart(path);
      const folder = path.slice(0, at);
      const last = paths.at(-1);
      if (last?.[0] === question && last[1] === folder) last.push(path.slice(at));
      else paths.push([question, folder, path.slice(at)]);
      answers.add(answer);
    }
    all.push([answers.digest(), ...paths]);
  }
  return all;
}

/** Whether the same looks find the same now. */
export function isAsItWas([digest, ...paths]: Looked, disk: Disk): boolean {
  const answers = new Answers();
  for (const [question, folder = '', ...names] of paths) {
    for (const name of names) answers.add(ask(disk, question as Question, folder + name));
  }
  return answers.digest() === digest;
}

function ask(disk: Disk, question: Question, path: string): Answer {
  switch (question) {
    case 'stat':
      return disk.stat(path);
    case 'link':
      return disk.statLink(path);
    case 'writable':
      return disk.writable(path);
    case 'real-path':
      try {
        return disk.realPath(path);
      } catch {
        return undefined;
      }
  }
}

/** What a disk has answered, boiled down to one digest. */
class Answers {
  readonly #numbers: number[] = [];
  readonly #texts: (string | boolean)[] = [];

  add(answer: Answer): void {
    if (answer === undefined) this.#numbers.push(Number.NaN);
    else if (typeof answer === 'object') {
      this.#numbers.push(KINDS.indexOf(answer.kind));
      for (const fact of FACTS) this.#numbers.push(answer[fact]);
    } else this.#texts.push(answer);
  }

  digest(): string {
    const numbers = Buffer.from(Float64Array.from(this.#numbers).buffer);
    return digestOf(this.#texts.length === 0 ? numbers : Buffer.concat([numbers, Buffer.from(JSON.stringify(this.#texts))]));
  }
}
