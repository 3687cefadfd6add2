import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { NotingDisk } from '../../src/host/noting-disk.ts';
import { digestOfLine, readRun, type Turn } from '../../src/repeat/run-record.ts';
import { RunRecorder } from '../../src/repeat/run-recorder.ts';

/** A run that looks at an old file through a disk that tells of it. */
function recording(): {
  readonly below: MemoryDisk;
  readonly disk: NotingDisk;
  readonly clock: ManualClock;
  readonly recorder: RunRecorder;
  readonly record: () => string | undefined;
} {
  const clock = new ManualClock();
  const below = new MemoryDisk({ '/p/a': 'x', '/p/copy': 'made', '/p/young': '', '/p/.pydistutils/state': '' }, clock);
  clock.tick(60);
  below.setTimes('/p/young', clock.now(), clock.now());
  const recorder = new RunRecorder({ disk: below, clock, isOurs: (path) => path.startsWith('/p/.pydistutils'), token: 'T0' });
  return { below, disk: new NotingDisk(below, recorder), clock, recorder, record: () => recorder.record('key', 'target') };
}

test('a run is taken down message by message, in the words of whoever repeats it', () => {
  const { disk, recorder, record } = recording();
  recorder.passed('sent', '{"run":"T0"}');
  recorder.passed('received', '{"env":"T0"}');
  disk.stat('/p/a');
  disk.read('/p/a');
  disk.list('/p');
  recorder.shown({ kind: 'log', text: 'T0 is no token here' });
  recorder.passed('sent', '{}');
  recorder.passed('received', '{"t":"bye"}');
  const kept = new MemoryDisk({ '/k/last-run': record() as string });
  expect(readRun(kept, '/k/last-run', 'T1')).toEqual({
    key: 'key',
    target: 'target',
    turns: [
      { message: undefined, looks: [], acts: [['sent', '{"run":"T1"}']], rewritten: [] },
      {
        message: digestOfLine('{"env":"T1"}', 'T1'),
        looks: [[expect.stringMatching(/^[0-9a-f]{64}$/), ['stat', '/p/', 'a'], ['stat', '/', 'p']]],
        acts: [
          ['shown', { kind: 'log', text: 'T0 is no token here' }],
          ['sent', '{}'],
        ],
        rewritten: [],
      },
      { message: digestOfLine('{"t":"bye"}', 'T1'), looks: [], acts: [], rewritten: [] },
    ],
  });
  expect(readRun(kept, '/k/none', 'T1')).toBeUndefined();
});

test('that links lead nowhere is an answer, too', () => {
  const { below, disk, record } = recording();
  below.symbolicLink('none', '/p/link');
  expect(() => disk.realPath('/p/link')).toThrow('ENOENT');
  expect(record()).toContain('["real-path","/p/","link"]');
});

test('a run that changes something is not kept; what we keep about runs is no part of it', () => {
  const { disk, record } = recording();
  disk.append('/p/.pydistutils/state', 'x');
  disk.stat('/p/.pydistutils/state');
  expect(record()).not.toContain('.pydistutils');
  disk.setMode('/p/a', 0o600);
  expect(record()).toBeUndefined();
});

test('what has just been changed may be changed once more and look the same: such a run is not kept', () => {
  const looking = recording();
  looking.below.write('/p/a', 'y');
  looking.disk.stat('/p/a');
  expect(looking.record()).toBeUndefined();

  const reading = recording();
  reading.disk.read('/p/a');
  reading.clock.tick();
  reading.below.write('/p/a', 'y');
  reading.clock.tick(60);
  expect(reading.record()).toBeUndefined();
});

describe('what the script writes in each run', () => {
  /** A run in which a file is written that was there, and looked at a moment later; `/p/copy` is an old copy of it. */
  function writing(): ReturnType<typeof recording> & { readonly turns: () => readonly Turn[] | undefined } {
    const run = recording();
    run.clock.tick(60);
    run.recorder.passed('received', 'one');
    run.below.write('/p/made', 'made');
    run.clock.tick(60);
    const turns = (): readonly Turn[] | undefined => {
      const text = run.record();
      return text === undefined ? undefined : readRun(new MemoryDisk({ '/k/last-run': text }), '/k/last-run', 'T0')?.turns;
    };
    return { ...run, turns };
  }
  const digest = expect.stringMatching(/^[0-9a-f]{64}$/) as string;

  test('is known by its content, and by being new', () => {
    const { disk, turns } = writing();
    disk.stat('/p/a');
    disk.stat('/p/made');
    disk.reading('/p/made', () => undefined);
    expect(turns()?.[1]).toMatchObject({
      looks: [[digest, ['stat', '/p/', 'a']]],
      rewritten: [{ path: '/p/made', digest, mode: 0o644, modified: 'now' }],
    });
  });

  test('is known by its time where the script sets that', () => {
    const { below, clock, disk, turns } = writing();
    below.setTimes('/p/made', 5, 5);
    clock.tick(60);
    disk.stat('/p/made');
    expect(turns()?.[1]?.rewritten).toEqual([{ path: '/p/made', digest, mode: 0o644, modified: 5 }]);
  });

  test('may have been written a moment ago, if it holds at the end what it held when it was looked at', () => {
    for (const [later, isKept] of [
      ['made', true],
      ['else', false],
    ] as const) {
      const { below, disk, turns } = writing();
      below.write('/p/made', 'made');
      disk.stat('/p/made');
      below.write('/p/made', later);
      expect(turns() !== undefined).toBe(isKept);
    }
  });

  test('makes a run that is not kept, and nothing worse, where it cannot be read', () => {
    for (const age of [0, 60]) {
      const { below, disk, clock, record } = writing();
      below.write('/p/made', 'made');
      clock.tick(age);
      below.reading = () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      };
      expect(disk.stat('/p/made')?.kind).toBe('file');
      expect(record()).toBeUndefined();
    }
  });

  test('gives its time to copies, which are known by their content', () => {
    const { below, disk, turns } = writing();
    disk.stat('/p/copy');
    disk.stat('/p/made');
    disk.setTimes('/p/copy', 7, 7, '/p/made');
    const [, turn] = turns() ?? [];
    expect(turn?.acts).toEqual([['times', '/p/copy', '/p/made']]);
    expect(turn?.rewritten.map(({ path, modified }) => [path, modified])).toEqual([
      ['/p/copy', 'any'],
      ['/p/made', 'now'],
    ]);
    expect(below.stat('/p/copy')?.modified).toBe(7);
  });

  test.each<readonly [string, (run: ReturnType<typeof writing>) => void]>([
    ['is written again after it was looked at', ({ below }) => below.write('/p/made', 'more')],
    ['is gone after it was looked at', ({ below }) => below.removeFile('/p/made')],
    ['has a copy that somebody changes', ({ below, clock }) => (clock.tick(), below.write('/p/copy', 'evil'))],
    ['gets a time that follows none', ({ disk }) => disk.setTimes('/p/copy', 7, 7)],
    ['may be older than another that is not written', ({ disk }) => disk.stat('/p/young')],
    [
      'was looked at before it was written, too',
      ({ recorder, below, disk, clock }) => {
        disk.stat('/p/a');
        recorder.passed('received', 'two');
        below.write('/p/a', 'y');
        clock.tick(60);
        disk.stat('/p/a');
      },
    ],
  ])('makes a run that is not kept where it %s', (_what, change) => {
    const run = writing();
    run.disk.stat('/p/made');
    run.disk.stat('/p/copy');
    run.disk.setTimes('/p/copy', 7, 7, '/p/made');
    expect(run.turns()).toBeDefined();
    change(run);
    expect(run.turns()).toBeUndefined();
  });
});

test('what the script says is not kept: its environment is in it', () => {
  const { recorder, record } = recording();
  recorder.passed('received', '{"f":{"env":{"PASSWORD":"s3cret"}}}');
  expect(record()).not.toContain('s3cret');
});

test('a run that depends on chance is not kept', () => {
  const { recorder, record } = recording();
  recorder.spoil();
  recorder.passed('received', '{}');
  expect(record()).toBeUndefined();
});
