import { PassThrough, Writable } from 'node:stream';
import type { ScriptStreams } from '../bridge/starting-process.ts';
import type { Turn } from './run-record.ts';

/**
 * The streams of a script that has been answered for a while from a record, for the engine that takes over: it gets what the script has said
 * since the beginning, message by message, as it gives the very answers that the script has got. From then on both speak with
 * each other.
 */
export class LedStreams implements ScriptStreams {
  readonly input: Writable;
  readonly output: PassThrough = new PassThrough();
  readonly #script: ScriptStreams;
  readonly #turns: readonly Turn[];
  readonly #lines: readonly string[];
  readonly #onStray: (sent: string) => void;
  /** Index of the turn that the engine is in. */
  #turn = 0;
  /** What it is still to send in it. */
  #expected: string[];
  /** What the script has said since; undefined where the engine has caught up with it. */
  #waiting: string[] | undefined = [];
  #ended = false;

  /**
   * @param turns those that are over: the first, and one for each of the lines
   * @param lines what the script has said and been answered
   * @param onStray called where the engine does not do what it did: it cannot take over
   */
  constructor(script: ScriptStreams, turns: readonly Turn[], lines: readonly string[], onStray: (sent: string) => void) {
    this.#script = script;
    this.#turns = turns;
    this.#lines = lines;
    this.#onStray = onStray;
    this.#expected = sentIn(turns[0]);
    this.input = new Writable({
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        this.#send(chunk);
        done();
      },
    });
    this.#goOn();
  }

  /** A line that the script has sent and that has not been answered. */
  push(line: string): void {
    if (this.#waiting === undefined) this.#feed(line);
    else this.#waiting.push(line);
  }

  /** The script will send no more. */
  end(): void {
    this.#ended = true;
    if (this.#waiting === undefined) this.output.end();
  }

  async drained(): Promise<void> {
    await this.#script.drained();
  }

  #send(message: string): void {
    if (this.#waiting === undefined) {
      this.#script.input.write(message);
      return;
    }
    // While the script takes in what it is told ahead, the engine goes on: what is answered then comes before or after.
    const at = this.#expected.indexOf(message.slice(0, -1));
    if (at === -1) {
      this.#onStray(message);
      return;
    }
    this.#expected.splice(at, 1);
    this.#goOn();
  }

  #goOn(): void {
    while (this.#waiting !== undefined && this.#expected.length === 0) {
      const line = this.#lines[this.#turn];
      this.#turn += 1;
      if (line === undefined) {
        const waiting = this.#waiting;
        this.#waiting = undefined;
        for (const each of waiting) this.#feed(each);
        if (this.#ended) this.output.end();
        return;
      }
      this.#expected = sentIn(this.#turns[this.#turn]);
      this.#feed(line);
    }
  }

  #feed(line: string): void {
    this.output.write(`${line}\n`, 'latin1');
  }
}

function sentIn(turn: Turn | undefined): string[] {
  return (turn?.acts ?? []).flatMap((act) => (act[0] === 'sent' ? [act[1]] : []));
}
