import type { FileDigest } from './content-hash.ts';
import { FactLists } from './fact-lists.ts';
import { Interner } from './interner.ts';
import type { FileFact, StepRecord } from './step-record.ts';

/**
 * The lines of the state file, and what they say. Ids count up from 0 for each letter, in the order of the lines:
 *
 *     ["c",812]              number of lines that the file had when it was written as a whole; the first of them
 *     ["p","src/a.c"]        a path, relative to the project where it lies in it, with forward slashes
 *     ["h","9f86d0…"]        a digest
 *     ["t","…"]              a text: command template, environment, tools, kind, project folder
 *     ["n",7]                number of the run that wrote what follows
 *     ["l",[header,digest,…]]  a list of headers
 *     ["s",out,run,[kind,command,environment,tool,root],[input,digest,…],list,[shadow,…]|0,[output,digest,…]]
 *                            the record of the step that makes the path `out`; the last one counts. 0: untracked
 *     ["x",out]              there is none any more
 *     ["u",[out,…]]          records that this run used, where that was last noted some runs ago
 *     ["q",question,answer]  something that was asked once: two texts
 *     ["m",producer,[path,…]]  what a producer made in its last complete run
 *
 * In this form an edge from an object to a header costs about ten bytes, and nothing where another object has read the same headers.
 */
export type StateLine = readonly [letter: string, ...rest: unknown[]];

type StepLine = readonly [
  letter: 's',
  out: number,
  run: number,
  texts: readonly [kind: number, command: number, environment: number, tool: number, root: number],
  inputs: readonly number[],
  headers: number,
  shadows: readonly number[] | 0,
  outputs: readonly number[],
];

/** The use of a record is noted again when that was last done so many runs ago. */
const NOTE_AGAIN_RUNS = 5;

export class StateTables {
  /** How many lines were of use when the file was last written as a whole. */
  linesAtBest = 0;
  private paths = new Interner();
  private digests = new Interner();
  private texts = new Interner();
  private lists = new FactLists();
  private steps = new Map<number, StepLine>();
  private answers = new Map<number, number>();
  private made = new Map<number, readonly number[]>();
  /** Outputs whose record this run used. */
  private used = new Set<number>();
  /** Runs in which the use of a record was noted after it was written. */
  private noted = new Map<number, number>();
  /** What was last made of a path and a digest, and the number of that, by number of the path. */
  private lastFacts: FileFact[] = [];
  private lastDigests: number[] = [];
  private run = 0;
  private saidRun = false;

  /** Throws where a line does not fit the others. */
  read(lines: readonly unknown[]): void {
    for (const line of lines as readonly StateLine[]) this.readLine(line);
    this.run += 1;
  }

  /** Paths of all files that any record names. */
  allPaths(): Iterable<string> {
    return this.paths.all();
  }

  knows(out: string): boolean {
    const id = this.paths.find(out);
    return id !== undefined && this.steps.has(id);
  }

  find(out: string): StepRecord | undefined {
    const id = this.paths.find(out);
    const line = id === undefined ? undefined : this.steps.get(id);
    if (id === undefined || line === undefined) return undefined;
    this.used.add(id);
    return this.expand(line);
  }

  /** @param lines receives what is to be appended */
  set(out: string, record: StepRecord, lines: StateLine[]): void {
    this.sayRun(lines);
    const text = (value: string): number => this.intern('t', this.texts, value, lines);
    const path = (value: string): number => this.intern('p', this.paths, value, lines);
    const facts = (list: readonly FileFact[]): readonly number[] =>
      list.flatMap(([name, digest]) => [path(name), this.intern('h', this.digests, digest, lines)]);
    const id = path(out);
    const { kind, command, environment, tool, root, inputs, headers, shadows, outputs } = record;
    const line: StepLine = [
      's',
      id,
      this.run,
      [text(kind), text(command), text(environment), text(tool), text(root)],
      facts(inputs),
      this.internList(facts(headers), lines),
      shadows === 'untracked' ? 0 : shadows.map(path),
      facts(outputs),
    ];
    this.steps.set(id, line);
    this.noted.delete(id);
    this.used.add(id);
    lines.push(line);
  }

  /** Says in other tables what these lines say in this one, whose ids they have. */
  repeat(lines: readonly StateLine[], into: StateTables, added: StateLine[]): void {
    for (const line of lines) {
      const [letter, first, second] = line as readonly [string, never, never];
      if (letter === 's') into.set(this.paths.text(first), this.expand(line as unknown as StepLine), added);
      else if (letter === 'x') into.drop(this.paths.text(first), added);
      else if (letter === 'q') into.setAnswer(this.texts.text(first), this.texts.text(second), added);
      else if (letter === 'm') {
        const outputs = (second as readonly number[]).map((path) => this.paths.text(path));
        into.setOutputs(this.texts.text(first), outputs, added);
      }
    }
  }

  /** Notes which records are of use, if this run writes anything: what no run uses is dropped one day. */
  noteUse(lines: StateLine[]): void {
    if (!this.saidRun) return;
    const ids = [...this.used].filter((id) => this.steps.has(id) && this.run - this.lastUse(id) >= NOTE_AGAIN_RUNS);
    if (ids.length === 0) return;
    for (const id of ids) this.noted.set(id, this.run);
    lines.push(['u', ids]);
  }

  private lastUse(id: number): number {
    return this.noted.get(id) ?? (this.steps.get(id) as StepLine)[2];
  }

  drop(out: string, lines: StateLine[]): void {
    const id = this.paths.find(out);
    if (id !== undefined && this.steps.delete(id)) lines.push(['x', id]);
  }

  answer(question: string): string | undefined {
    const id = this.texts.find(question);
    const answer = id === undefined ? undefined : this.answers.get(id);
    return answer === undefined ? undefined : this.texts.text(answer);
  }

  setAnswer(question: string, answer: string, lines: StateLine[]): void {
    if (this.answer(question) === answer) return;
    const [q, a] = [this.intern('t', this.texts, question, lines), this.intern('t', this.texts, answer, lines)];
    this.answers.set(q, a);
    lines.push(['q', q, a]);
  }

  outputsOf(producer: string): readonly string[] {
    const id = this.texts.find(producer);
    return (id === undefined ? [] : (this.made.get(id) ?? [])).map((path) => this.paths.text(path));
  }

  /** @returns those of before that are not among them */
  setOutputs(producer: string, outputs: readonly string[], lines: StateLine[]): readonly string[] {
    const before = this.outputsOf(producer);
    if (before.length === outputs.length && before.every((path, index) => path === outputs[index])) return [];
    const id = this.intern('t', this.texts, producer, lines);
    const ids = outputs.map((path) => this.intern('p', this.paths, path, lines));
    this.made.set(id, ids);
    lines.push(['m', id, ids]);
    const now = new Set(outputs);
    return before.filter((path) => !now.has(path));
  }

  /**
   * All lines of a new file, without what is of no use any more: records that the last `keepUnused` runs (of those that
   * wrote something) did not use, and those of outputs that are gone.
   */
  compacted(keepUnused: number, isThere: (out: string) => boolean, isMade: (out: string) => boolean = isThere): readonly StateLine[] {
    const fresh = new StateTables();
    const lines: StateLine[] = [];
    fresh.run = this.run;
    fresh.sayRun(lines);
    for (const [id, line] of this.steps) {
      const lastUse = this.used.has(id) ? this.run : this.lastUse(id);
      const out = this.paths.text(id);
      if (this.run - lastUse > keepUnused || !isThere(out)) continue;
      fresh.run = lastUse;
      fresh.set(out, this.expand(line), lines);
      if (lastUse !== this.run) fresh.used.delete(fresh.paths.id(out));
    }
    for (const [question, answer] of this.answers) fresh.setAnswer(this.texts.text(question), this.texts.text(answer), lines);
    for (const producer of this.made.keys()) {
      const name = this.texts.text(producer);
      const outputs = this.outputsOf(name).filter(isMade);
      if (outputs.length > 0) fresh.setOutputs(name, outputs, lines);
    }
    this.become(fresh);
    this.linesAtBest = lines.length + 1;
    return [['c', this.linesAtBest], ...lines];
  }

  /** Ids of the new file hold from now on. */
  private become(fresh: StateTables): void {
    this.paths = fresh.paths;
    this.digests = fresh.digests;
    this.texts = fresh.texts;
    this.lists = fresh.lists;
    this.steps = fresh.steps;
    this.answers = fresh.answers;
    this.made = fresh.made;
    this.used = fresh.used;
    this.noted = fresh.noted;
    this.lastFacts = [];
    this.lastDigests = [];
    this.saidRun = true;
  }

  private readLine(line: StateLine): void {
    const [letter, first, second] = line as readonly [string, never, never];
    switch (letter) {
      case 'c':
        this.linesAtBest = first;
        return;
      case 'p':
        this.paths.id(first);
        return;
      case 'h':
        this.digests.id(first);
        return;
      case 't':
        this.texts.id(first);
        return;
      case 'l':
        this.checkFacts(first);
        this.lists.add(first);
        return;
      case 'n':
        this.run = first;
        return;
      case 's':
        this.checkStep(line as unknown as StepLine);
        this.steps.set(first, line as unknown as StepLine);
        this.noted.delete(first);
        return;
      case 'u':
        for (const id of first as readonly number[]) this.noted.set(id, this.run);
        return;
      case 'x':
        this.steps.delete(first);
        return;
      case 'q':
        this.answers.set(first, second);
        return;
      case 'm':
        this.made.set(first, second);
        return;
      default:
        throw new Error(`internal: a state line that begins with ${letter}`);
    }
  }

  /** Every id is known when it is used: lines that intern it come first. */
  private checkStep([, out, , texts, inputs, headers, shadows, outputs]: StepLine): void {
    this.paths.text(out);
    for (const id of texts) this.texts.text(id);
    this.checkFacts(inputs);
    this.lists.list(headers);
    this.checkFacts(outputs);
    for (const id of shadows === 0 ? [] : shadows) this.paths.text(id);
  }

  private checkFacts(list: readonly number[]): void {
    const [paths, digests] = [this.paths.size, this.digests.size];
    for (let at = 0; at < list.length; at += 2) {
      const path = list[at] as number;
      const digest = list[at + 1] as number;
      if (!(path < paths && digest < digests)) throw new Error(`internal: no fact with the ids ${path}, ${digest}`);
    }
  }

  private expand([, , , [kind, command, environment, tool, root], inputs, headers, shadows, outputs]: StepLine): StepRecord {
    return {
      kind: this.texts.text(kind),
      command: this.texts.text(command),
      environment: this.texts.text(environment),
      tool: this.texts.text(tool),
      root: this.texts.text(root),
      inputs: this.facts(inputs),
      headers: this.lists.facts(headers, (list) => this.facts(list)),
      shadows: shadows === 0 ? 'untracked' : shadows.map((path) => this.paths.text(path)),
      outputs: this.facts(outputs),
    };
  }

  private facts(ids: readonly number[]): readonly FileFact[] {
    const facts: FileFact[] = [];
    for (let at = 0; at < ids.length; at += 2) {
      const path = ids[at] as number;
      const digest = ids[at + 1] as number;
      // Hundreds of objects read the same headers.
      if (this.lastDigests[path] !== digest) {
        this.lastDigests[path] = digest;
        this.lastFacts[path] = [this.paths.text(path), this.digests.text(digest) as FileDigest];
      }
      facts.push(this.lastFacts[path] as FileFact);
    }
    return facts;
  }

  private intern(letter: string, table: Interner, value: string, lines: StateLine[]): number {
    const known = table.find(value);
    if (known !== undefined) return known;
    lines.push([letter, value]);
    return table.id(value);
  }

  private internList(list: readonly number[], lines: StateLine[]): number {
    const known = this.lists.find(list);
    if (known !== undefined) return known;
    lines.push(['l', list]);
    return this.lists.add(list);
  }

  private sayRun(lines: StateLine[]): void {
    if (this.saidRun) return;
    this.saidRun = true;
    lines.push(['n', this.run]);
  }
}
