import { describe, expect, test } from 'vitest';
import { EarlyLineProcesses } from '../../src/host/early-line-processes.ts';
import type { LineListener, LineProcesses } from '../../src/host/line-process.ts';

const OPTIONS = { cwd: '/p', env: {} };

function early(): { readonly started: { readonly argv: readonly string[]; readonly listener: LineListener; readonly told: string[] }[] } & {
  readonly processes: EarlyLineProcesses;
} {
  const started: { argv: readonly string[]; listener: LineListener; told: string[] }[] = [];
  const real: LineProcesses = {
    start: (argv, _options, listener) => {
      const told: string[] = [];
      started.push({ argv, listener, told });
      return { send: (line) => void told.push(line), finish: () => void told.push('(end)'), kill: () => void told.push('(kill)') };
    },
  };
  return { started, processes: new EarlyLineProcesses(real, ['python', 'worker.py'], OPTIONS, ['begin']) };
}

function listening(): { readonly heard: string[]; readonly listener: LineListener } {
  const heard: string[] = [];
  return {
    heard,
    listener: { onLine: (line) => void heard.push(line), onEnd: ({ status }) => void heard.push(`(end ${status})`) },
  };
}

describe('a program that was started early', () => {
  test('goes to who starts the same, with all that it has said, in order', async () => {
    const { started, processes } = early();
    started[0]?.listener.onLine('1');
    const { heard, listener } = listening();
    const process = processes.start(['python', 'worker.py'], OPTIONS, listener);
    started[0]?.listener.onLine('2');
    expect(heard).toEqual([]);
    await Promise.resolve();
    started[0]?.listener.onLine('3');
    process.send('more');
    started[0]?.listener.onEnd({ status: 1, errors: '' });
    expect(heard).toEqual(['1', '2', '3', '(end 1)']);
    expect(started.map(({ told }) => told)).toEqual([['begin', 'more']]);
    // It is not ours any more.
    processes.close();
    expect(started[0]?.told).toEqual(['begin', 'more']);
  });

  test('that has ended already ends for who gets it', async () => {
    const { started, processes } = early();
    started[0]?.listener.onEnd({ status: 2, errors: 'no' });
    const { heard, listener } = listening();
    processes.start(['python', 'worker.py'], OPTIONS, listener);
    await Promise.resolve();
    expect(heard).toEqual(['(end 2)']);
  });

  test('is one: a second one, and another one, is started anew', () => {
    const { started, processes } = early();
    for (const argv of [
      ['python', '-O', 'worker.py'],
      ['python', 'worker.py'],
      ['python', 'worker.py'],
    ])
      processes.start(argv, OPTIONS, listening().listener);
    processes.start(['python', 'worker.py'], { ...OPTIONS, cwd: '/other' }, listening().listener);
    expect(started.map(({ argv }) => argv.join(' '))).toEqual([
      'python worker.py',
      'python -O worker.py',
      'python worker.py',
      'python worker.py',
    ]);
  });

  test('is ended where nobody has asked for it', () => {
    const { started, processes } = early();
    processes.close();
    expect(started[0]?.told).toEqual(['begin', '(kill)']);
  });
});
