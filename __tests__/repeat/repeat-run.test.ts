import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/bridge/read-lines.ts';
import type { ScriptStreams } from '../../src/bridge/starting-process.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { lookedAt, Looks, type Looked } from '../../src/repeat/looks.ts';
import { repeatRun, seemsToHold, type TakeOver } from '../../src/repeat/repeat-run.ts';
import type { Rewritten } from '../../src/repeat/rewritten.ts';
import { digestOfLine, type RunRecord, type Turn } from '../../src/repeat/run-record.ts';
import { digestOf } from '../../src/state/content-hash.ts';

function looksAt(disk: MemoryDisk, ...paths: readonly string[]): readonly Looked[] {
  const looks = new Looks();
  for (const path of paths) looks.add('stat', path, disk.stat(path));
  return lookedAt(looks.taken);
}

function turn(line: string | undefined, looks: readonly Looked[], ...sent: readonly string[]): Turn {
  const message = line === undefined ? undefined : digestOfLine(line, 'T0');
  return { message, looks, acts: [['shown', `after ${line}`], ...sent.map((each) => ['sent', each] as const)], rewritten: [] };
}

/** A script that says what it is told to, and hears what it is answered. */
class Script implements ScriptStreams {
  readonly input = new PassThrough();
  readonly output = new PassThrough();
  readonly heard: string[] = [];
  readonly shown: unknown[] = [];
  readonly stray: string[] = [];
  readonly disk = new MemoryDisk({ '/p/a': 'x' });

  constructor() {
    readLines(
      this.input,
      (line) => this.heard.push(line),
      () => undefined,
    );
  }

  async drained(): Promise<void> {}

  repeat(record: RunRecord, began = 0): Promise<TakeOver | undefined> {
    return repeatRun(record, {
      script: this,
      token: 'T0',
      began,
      disk: this.disk,
      show: (event) => this.shown.push(event),
      onHeard: () => undefined,
      onStray: (sent) => this.stray.push(sent),
    });
  }

  async say(...lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      this.output.write(`${line}\n`);
      await nextTurn();
    }
  }
}

function record(script: Script): RunRecord {
  const turns = [turn(undefined, [], 'start'), turn('one', looksAt(script.disk, '/p/a'), 'ask'), turn('two', [], 'ret'), turn('bye', [])];
  return { key: '', target: '', turns };
}

/** An engine that takes over, and what it hears. */
function engine({ streams }: TakeOver): { readonly heard: string[]; readonly ended: () => boolean; send(line: string): void } {
  const heard: string[] = [];
  let over = false;
  readLines(
    streams.output,
    (line) => heard.push(line),
    () => {
      over = true;
    },
  );
  return { heard, ended: () => over, send: (line) => streams.input.write(`${line}\n`) };
}

describe('a run that is repeated', () => {
  test('answers as the one before did', async () => {
    const script = new Script();
    const run = script.repeat(record(script));
    await script.say('one', 'two', 'bye');
    expect(await run).toBeUndefined();
    await nextTurn();
    expect([script.heard, script.shown]).toEqual([
      ['start', 'ask', 'ret'],
      ['after undefined', 'after one', 'after two', 'after bye'],
    ]);
  });

  test('is taken over where the script says something else: the engine hears all from the beginning, and answers what is open', async () => {
    const script = new Script();
    const run = script.repeat(record(script));
    await script.say('one', 'else');
    const over = (await run) as TakeOver;
    expect(over.shown).toEqual(['after undefined', 'after one']);
    const { heard, send } = engine(over);
    await nextTurn();
    expect(heard).toEqual([]);
    send('start');
    await nextTurn();
    expect(heard).toEqual(['one']);
    await script.say('early');
    send('ask');
    await nextTurn();
    expect(heard).toEqual(['one', 'else', 'early']);
    send('new');
    await script.say('late');
    expect(heard).toEqual(['one', 'else', 'early', 'late']);
    expect([script.heard, script.stray]).toEqual([['start', 'ask', 'new'], []]);
  });

  test('is taken over where the disk has changed, before anything is answered', async () => {
    const script = new Script();
    const run = script.repeat(record(script));
    script.disk.plant('/p/a', 'other');
    await script.say('one');
    const { heard, send } = engine((await run) as TakeOver);
    send('start');
    await nextTurn();
    expect([heard, script.heard]).toEqual([['one'], ['start']]);
  });

  describe('in which the script writes a file anew', () => {
    const BEGAN = 1000;
    const writing = (script: Script): Promise<TakeOver | undefined> => {
      script.disk.plant('/p/made', 'made');
      script.disk.plant('/p/copy', 'made');
      script.disk.setTimes('/p/copy', 5, 5);
      const alike = (path: string, modified: Rewritten['modified']): Rewritten => ({
        path,
        digest: digestOf('made'),
        mode: script.disk.stat(path)?.mode ?? 0,
        modified,
      });
      const one: Turn = {
        ...turn('one', [], 'ret'),
        rewritten: [alike('/p/made', 'now'), alike('/p/copy', 'any')],
      };
      const turns = [
        turn(undefined, [], 'start'),
        { ...one, acts: [...one.acts, ['times', '/p/copy', '/p/made']] } as Turn,
        turn('bye', []),
      ];
      return script.repeat({ key: '', target: '', turns }, BEGAN);
    };

    test('answers as the one before did, and gives copies the time of the file', async () => {
      const script = new Script();
      const run = writing(script);
      script.disk.setTimes('/p/made', 2000.75, 2000.75);
      await script.say('one', 'bye');
      expect([await run, script.heard, script.disk.stat('/p/copy')?.modified]).toEqual([undefined, ['start', 'ret'], 2000]);
    });

    test.each<readonly [string, (disk: MemoryDisk) => void]>([
      ['it has another content', (disk) => disk.write('/p/made', 'else')],
      ['it is not new', (disk) => disk.setTimes('/p/made', BEGAN - 1, BEGAN - 1)],
      ['it is gone', (disk) => disk.removeFile('/p/made')],
      ['it has another mode', (disk) => disk.setMode('/p/made', 0o600)],
      ['a copy has another content', (disk) => disk.write('/p/copy', 'else')],
      ['a copy cannot be given its time', (disk) => (disk.setTimes = refuse)],
    ])('is taken over where %s, before anything is answered', async (_what, change) => {
      const script = new Script();
      const run = writing(script);
      script.disk.setTimes('/p/made', 2000, 2000);
      change(script.disk);
      await script.say('one');
      const { heard, send } = engine((await run) as TakeOver);
      send('start');
      await nextTurn();
      expect([heard, script.heard]).toEqual([['one'], ['start']]);
    });

    function refuse(): never {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    }
  });

  test('is taken over in whatever order the engine sends what it sent in a turn', async () => {
    const script = new Script();
    const turns = [turn(undefined, [], 'start'), turn('one', [], 'table', 'ret'), turn('two', [], 'done')];
    const run = script.repeat({ key: '', target: '', turns });
    await script.say('one', 'else');
    const { heard, send } = engine((await run) as TakeOver);
    for (const line of ['start', 'ret', 'table']) send(line);
    await nextTurn();
    expect([heard, script.stray]).toEqual([['one', 'else'], []]);
  });

  test('tells where the engine that takes over does something else than it did', async () => {
    const script = new Script();
    const run = script.repeat(record(script));
    await script.say('one', 'else');
    const { send } = engine((await run) as TakeOver);
    send('wrong');
    await nextTurn();
    expect([script.stray, script.heard]).toEqual([['wrong\n'], ['start', 'ask']]);
  });

  test('is taken over where the script is gone', async () => {
    const script = new Script();
    const run = script.repeat(record(script));
    await script.say('one');
    script.output.end();
    const { heard, ended, send } = engine((await run) as TakeOver);
    for (const line of ['start', 'ask']) {
      send(line);
      await nextTurn();
    }
    await nextTurn();
    expect([heard, ended()]).toEqual([['one'], true]);
  });

  test('is given up at once where a first look shows that it will be another', () => {
    const script = new Script();
    const kept = record(script);
    expect(seemsToHold(kept, script.disk, 1000)).toBe(true);
    script.disk.plant('/p/a', 'other');
    expect([seemsToHold(kept, script.disk, 1000), seemsToHold(kept, script.disk, -1)]).toEqual([false, true]);
  });
});
