import { readLines } from '../bridge/read-lines.ts';
import type { ScriptStreams } from '../bridge/starting-process.ts';
import { milliseconds } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import { LedStreams } from './led-streams.ts';
import { isAsItWas } from './looks.ts';
import { followTimes, isRewrittenAlike } from './rewritten.ts';
import { digestOfLine, type RunRecord, type Turn } from './run-record.ts';

export interface RepeatOptions {
  readonly script: ScriptStreams;
  /** Of this run. */
  readonly token: string;
  /** When this run began, in seconds since the epoch. */
  readonly began: number;
  readonly disk: Disk;
  readonly show: (event: unknown) => void;
  /** Something has been heard of the script. */
  readonly onHeard: () => void;
  /** The engine that takes over does something else than it did. */
  readonly onStray: (sent: string) => void;
}

/** Where a repeated run has become another: what the engine is to answer, and what has been shown already of what it will tell. */
export interface TakeOver {
  readonly streams: ScriptStreams;
  readonly shown: readonly unknown[];
}

/**
 * Answers a script as it was answered when a run of it changed nothing, for as long as it says the same, and whatever was looked at
 * before an answer is as it was. What the engine decides follows from these alone.
 * @returns undefined where the run has come to its end
 */
export async function repeatRun({ turns }: RunRecord, options: RepeatOptions): Promise<TakeOver | undefined> {
  const { script, token, began, disk, show, onHeard, onStray } = options;
  const shown: unknown[] = [];
  const act = (turn: Turn): void => {
    for (const [kind, what] of turn.acts) {
      if (kind === 'sent') script.input.write(`${what}\n`);
      else if (kind === 'shown') {
        show(what);
        shown.push(what);
      }
    }
  };
  /** Before anything is answered: where it cannot be done, the engine does the same, and tells why. */
  const follow = (turn: Turn): boolean => {
    try {
      for (const act of turn.acts) if (act[0] === 'times') followTimes(act[1], act[2], disk);
      return true;
    } catch {
      return false;
    }
  };
  return new Promise((resolve) => {
    let at = 0;
    const lines: string[] = [];
    let led: LedStreams | undefined;
    const takeOver = (): LedStreams => {
      led = new LedStreams(script, turns.slice(0, at), lines, onStray);
      resolve({ streams: led, shown });
      return led;
    };
    const isSame = (line: string): boolean => {
      const turn = turns[at];
      return (
        turn !== undefined &&
        turn.message === digestOfLine(line, token) &&
        turn.looks.every((looked) => isAsItWas(looked, disk)) &&
        turn.rewritten.every((each) => isRewrittenAlike(each, disk, began))
      );
    };
    const go = (): void => {
      act(turns[at] as Turn);
      at += 1;
      if (at === turns.length) resolve(undefined);
    };
    readLines(
      script.output,
      (line) => {
        onHeard();
        if (led === undefined && isSame(line) && follow(turns[at] as Turn)) {
          lines.push(line);
          go();
        } else (led ?? takeOver()).push(line);
      },
      () => {
        if (at < turns.length) (led ?? takeOver()).end();
      },
    );
    go();
  });
}

/**
 * A first look at whether the record still holds, for so long: it proves nothing, but where it does not hold the engine need not wait
 * until that is found out.
 */
export function seemsToHold({ turns }: RunRecord, disk: Disk, forMs: number): boolean {
  const started = milliseconds();
  for (const { looks } of turns) {
    for (const looked of looks) {
      if (milliseconds() - started > forMs) return true;
      if (!isAsItWas(looked, disk)) return false;
    }
  }
  return true;
}
