import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { ScriptedProcesses } from '../../src/host/scripted-processes.ts';
import type { ProcessResult } from '../../src/host/processes.ts';
import type { StepGroup } from '../../src/plan/step.ts';
import { madeUpTarget } from '../support/target.ts';
import { Rig, byteCompile, compile, copy, link, memoryRig, mkdir, outcomes, write, type Draft } from './executor-rig.ts';

/** Programs that end when the test says so, or at once with what is given for a word of their command line. */
function compilers(
  answers: Readonly<Record<string, Partial<ProcessResult>>> = {},
  delays: Readonly<Record<string, number>> = {},
): ScriptedProcesses {
  return new ScriptedProcesses(async (argv, { signal }) => {
    if (argv.includes('-###')) return '';
    const delay = Object.entries(delays).find(([word]) => argv.includes(word))?.[1] ?? 0;
    await new Promise<void>((done) => {
      setTimeout(done, delay);
      signal?.addEventListener('abort', () => done());
    });
    if (signal?.aborted === true) return { status: null, signal: 'SIGKILL' };
    return Object.entries(answers).find(([word]) => argv.includes(word))?.[1] ?? '';
  });
}

/** Command lines that were run, without the questions that drivers are asked about themselves. */
function tools(processes: ScriptedProcesses): readonly (readonly string[])[] {
  return processes.runs.map(({ argv }) => argv).filter((argv) => !argv.includes('-###'));
}

/** Compiles without a build folder: in place, and nothing is kept. */
function compiles(...names: readonly string[]): readonly Draft[] {
  return names.map((name) => compile(`${name}.c`, `${name}.o`));
}

const SOURCES = { '/p/a.c': 'a', '/p/b.c': 'bb', '/p/c.c': 'ccc', '/p/d.c': 'dddd' };

describe('the order of the transcript', () => {
  test('is that of the plan, whatever the order of completion', async () => {
    for (const jobs of [1, 2, 8]) {
      const answers = { 'a.c': { output: 'words of a\n' }, 'c.c': { output: 'words of c\n' } };
      const rig = memoryRig(SOURCES, { jobs, processes: compilers(answers, { 'a.c': 20, 'b.c': 1, 'c.c': 10 }) });
      const run = await rig.run(mkdir('x'), ...compiles('a', 'b', 'c', 'd'), copy('a.c', 'x/a.c'));
      expect(run.error).toBeUndefined();
      expect(run.text).toBe(
        'creating x\ngcc -c a.c -o a.o\nwords of a\ngcc -c b.c -o b.o\ngcc -c c.c -o c.o\nwords of c\ngcc -c d.c -o d.o\ncopying a.c -> x\n',
      );
    }
  });

  test('behind a failure shows the same with one job and with eight', async () => {
    const texts: string[] = [];
    for (const jobs of [1, 8]) {
      const answers = { 'b.c': { status: 1, output: 'b is wrong\n' }, 'd.c': { status: 1, output: 'd is wrong\n' } };
      // The last one fails long before the one that counts.
      const rig = memoryRig(SOURCES, { jobs, processes: compilers(answers, { 'a.c': 15, 'b.c': 30, 'c.c': 5_000, 'd.c': 1 }) });
      const run = await rig.run(...compiles('a', 'b', 'c', 'd'));
      expect(run.error).toMatchObject({ python: 'CompileError', message: "command 'gcc' failed with exit code 1" });
      texts.push(run.text);
    }
    expect(texts[0]).toBe('gcc -c a.c -o a.o\ngcc -c b.c -o b.o\nb is wrong\n');
    expect(texts[1]).toBe(texts[0]);
  }, 10_000);

  test('file steps go by the plan, and wait for byte code that is made of what they change', async () => {
    let answer: () => void = () => undefined;
    const rig = memoryRig(
      { '/p/a.py': 'a', '/p/b.py': 'b' },
      {
        jobs: 4,
        lineProcesses: {
          start: (_argv, _options, { onLine }) => ({
            send: (line) => void (answer = () => onLine(JSON.stringify({ id: (JSON.parse(line) as { id: number }).id }))),
            finish: () => undefined,
            kill: () => undefined,
          }),
        },
      },
    );
    const text = (path: string): string => rig.disk.readText(path);
    const running = rig.run(
      mkdir('x'),
      copy('a.py', 'x/m.py'),
      copy('b.py', 'x/m.py', { update: false }),
      copy('x/m.py', 'x/n.py'),
      byteCompile('x/m.py', 'x/m.pyc', 'm.py'),
      write('x/m.py', 'new', { phase: 'install' }),
      copy('x/m.py', 'x/o.py', { phase: 'install' }),
    );
    await new Promise((done) => setImmediate(() => setImmediate(done)));
    expect([text('/p/x/m.py'), text('/p/x/n.py'), rig.disk.stat('/p/x/o.py')]).toEqual(['b', 'b', undefined]);
    rig.disk.write('/p/x/m.pyc', 'code');
    answer();
    expect((await running).error).toBeUndefined();
    expect([text('/p/x/m.py'), text('/p/x/n.py'), text('/p/x/o.py')]).toEqual(['new', 'b', 'new']);
  });

  test('starts the longest source first where several may start', async () => {
    const processes = compilers();
    const rig = memoryRig(SOURCES, { jobs: 2, processes });
    await rig.run(...compiles('a', 'b', 'c', 'd'));
    expect(tools(processes).map((argv) => argv[2])).toEqual(['d.c', 'c.c', 'b.c', 'a.c']);
  });

  test('runs no more programs at once than there are jobs', async () => {
    let [now, most] = [0, 0];
    const processes = new ScriptedProcesses(async (argv) => {
      if (argv.includes('-###')) return '';
      most = Math.max(most, (now += 1));
      await new Promise((done) => setTimeout(done, 5));
      now -= 1;
      return '';
    });
    await memoryRig(SOURCES, { jobs: 3, processes }).run(...compiles('a', 'b', 'c', 'd'));
    expect(most).toBe(3);
  });
});

describe('what waits for what', () => {
  /** @param until what programs wait for before they end: a line of the log, or until it is clear that it will not come */
  async function started(drafts: readonly Draft[], until: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
    const log: string[] = [];
    const isThere = async (line: string): Promise<void> => {
      for (let turns = 0; turns < 100 && !log.includes(line); turns += 1) await new Promise((done) => setTimeout(done, 1));
    };
    const processes = new ScriptedProcesses(async (argv) => {
      if (argv.includes('-###')) return '';
      const output = argv.includes('-shared') ? argv.at(-1) : undefined;
      const name = output ?? argv.find((word) => /\.(?:c|i)$/.test(word)) ?? argv[0] ?? '';
      log.push(`+${name}`);
      await isThere(until[name] ?? `+${name}`);
      log.push(`-${name}`);
      return '';
    });
    const run = await memoryRig(SOURCES, { jobs: 8, processes }).run(...drafts);
    expect(run.error).toBeUndefined();
    return log;
  }

  test('a link waits for its objects only', async () => {
    const log = await started([...compiles('a', 'b'), link(['a.o'], 'a.so')], { 'b.c': '+a.so' });
    expect(log.indexOf('+a.so')).toBeGreaterThan(log.indexOf('-a.c'));
    expect(log.indexOf('+a.so')).toBeLessThan(log.indexOf('-b.c'));
  });

  test('a compile waits for a file that is written before it: it may include it', async () => {
    const rig = memoryRig(SOURCES, {
      jobs: 8,
      processes: new ScriptedProcesses(() => (rig.disk.stat('/p/config.h') === undefined ? { status: 1 } : '')),
    });
    expect((await rig.run(write('config.h', ''), ...compiles('a'))).error).toBeUndefined();
  });

  test('a file that is written over, or a header, waits for programs that may read it; another new one does not', async () => {
    const rig = memoryRig(
      { ...SOURCES, '/p/config.h': 'old' },
      {
        jobs: 8,
        processes: new ScriptedProcesses(async () => {
          await new Promise((done) => setTimeout(done, 5));
          const there = ['new.h', 'new.txt'].map((name) => String(rig.disk.stat(`/p/${name}`) !== undefined));
          return { output: `${rig.disk.readText('/p/config.h')} ${there.join(' ')}\n` };
        }),
      },
    );
    const run = await rig.run(...compiles('a'), write('new.h', ''), write('new.txt', ''), write('config.h', 'new'));
    expect(run.text).toContain('old false true\n');
    expect(rig.disk.readText('/p/config.h')).toBe('new');
  });

  test('what makes a library waits for earlier links that look for it in that folder', async () => {
    const wanting = (...flags: readonly string[]): readonly Draft[] => [...compiles('a'), link(['a.o'], 'a.so', flags)];
    const making = (name: string, extra: Partial<Draft> = {}): readonly Draft[] => [
      ...compiles('b'),
      link(['b.o'], name, [], { kind: 'static-library', ...extra } as Partial<Draft>),
    ];
    const waits = async (steps: readonly Draft[], library: string): Promise<boolean> => {
      const log = await started(steps, { 'a.so': `+${library}` });
      return log.indexOf(`+${library}`) > log.indexOf('-a.so');
    };
    const order = async (flags: readonly string[], library: string, extra?: Partial<Draft>): Promise<boolean> =>
      await waits([...wanting(...flags), ...making(library, extra)], library);
    expect(await order(['-Lout/', '-lz'], 'out/libz.a')).toBe(true);
    expect(await order(['-L', 'out', '-l', 'z'], 'out/libz.so', { kind: 'link' } as Partial<Draft>)).toBe(true);
    expect(await order(['-Lout', '-l:z.so'], 'out/z.so', { kind: 'link' } as Partial<Draft>)).toBe(true);
    expect(await order(['out/libz.a'], 'out/libz.a')).toBe(true);
    expect(await order(['/LIBPATH:out', 'z.lib'], 'out/z.lib')).toBe(true);
    expect(await order(['-Lelsewhere', '-lz'], 'out/libz.a')).toBe(false);
    expect(await order(['-Lout', '-ly'], 'out/libz.a')).toBe(false);
    let early: boolean | undefined;
    const rig: ReturnType<typeof memoryRig> = memoryRig(
      { ...SOURCES, '/p/out/': '' },
      {
        jobs: 8,
        processes: new ScriptedProcesses((argv) => {
          if (argv.includes('-shared')) early = rig.disk.stat('/p/out/libz.a') !== undefined;
          return '';
        }),
      },
    );
    await rig.run(...wanting('-Lout', '-lz'), copy('b.c', 'out/libz.a'));
    expect([early, rig.disk.stat('/p/out/libz.a') !== undefined]).toEqual([false, true]);
  });

  test('a link waits for a module that it names by its options alone', async () => {
    const log = await started([...compiles('a', 'b'), link(['a.o'], 'out/a.so'), link(['b.o'], 'b.so', ['-Lout', '-l:a.so'])], {
      'a.c': '+b.so',
    });
    expect(log.indexOf('+b.so')).toBeGreaterThan(log.indexOf('-out/a.so'));
  });

  test('a library and what is linked with it keep the ordinary order', async () => {
    const library = link(['a.o'], 'out/liba.a', [], { kind: 'static-library' } as Partial<Draft>);
    const log = await started(
      [...compiles('a', 'b'), library, link(['b.o'], 'b.so', ['-Lout', '-la']), ...compiles('c'), link(['c.o'], 'c.so')],
      { 'b.c': '+c.so' },
    );
    expect(log.indexOf('+b.so')).toBeGreaterThan(log.indexOf('-out/liba.a'));
    expect(log.indexOf('+c.so')).toBeLessThan(log.indexOf('-b.c'));
  });

  test('a program of the script stands alone', async () => {
    const alone: Draft = { kind: 'spawn', argv: ['./configure'], inputs: [], outputs: [], searchPath: false, error: 'DistutilsExecError' };
    const log = await started([...compiles('a', 'b'), alone, ...compiles('c', 'd')]);
    expect(new Set(log.slice(0, 4))).toEqual(new Set(['+a.c', '+b.c', '-a.c', '-b.c']));
    expect(log.slice(4, 6)).toEqual(['+./configure', '-./configure']);
  });

  test('the same object compiled twice is compiled in order, with what uses it in between', async () => {
    const log = await started([compile('a.c', 'x.o'), link(['x.o'], 'a.so'), compile('b.c', 'x.o'), link(['x.o'], 'b.so')], {
      'a.c': '+b.c',
    });
    expect(log).toEqual(['+a.c', '-a.c', '+a.so', '-a.so', '+b.c', '-b.c', '+b.so', '-b.so']);
  });

  test('nothing is installed before everything is built', async () => {
    const rig = memoryRig(SOURCES, { jobs: 8, processes: compilers({ 'b.c': { status: 1 } }, { 'b.c': 10 }) });
    await rig.run(...compiles('a', 'b'), copy('a.c', 'installed.c', { phase: 'install' }));
    expect(rig.disk.stat('/p/installed.c')).toBeUndefined();
  });
});

test('two plans may run at once: threads of a script that compile, each with a flush of its own', async () => {
  let [now, most] = [0, 0];
  const processes = new ScriptedProcesses(async (argv) => {
    if (argv.includes('-###')) return '';
    most = Math.max(most, (now += 1));
    await new Promise((done) => setTimeout(done, 10));
    now -= 1;
    return '';
  });
  const rig = memoryRig(SOURCES, { jobs: 1, processes });
  const runs = [rig.run(...compiles('a', 'c')), rig.run(...compiles('b', 'd'))];
  const errors = (await Promise.all(runs)).map(({ error }) => error);
  expect([errors, most, tools(processes).length]).toEqual([[undefined, undefined], 2, 4]);
});

describe('groups', () => {
  const group: StepGroup = {
    name: 'x',
    says: [{ level: 2, text: "building 'x' extension" }],
    saysFresh: [{ level: 1, text: "skipping 'x' extension (up-to-date)" }],
    optional: true,
    failureSays: { level: 3, text: 'warning: build_ext: building extension "x" failed: %s\n' },
  };
  const say = (text: string): Draft => ({ kind: 'say', says: [{ level: 2, text }], group });

  test('show their header before the first step that runs, and lines of their own behind it', async () => {
    const rig = memoryRig(SOURCES, { processes: compilers() });
    const run = await rig.run(say('swigging'), ...compiles('a').map((step) => ({ ...step, group })), ...compiles('b'));
    expect(run.text).toBe("building 'x' extension\nswigging\ngcc -c a.c -o a.o\ngcc -c b.c -o b.o\n");
  });

  test('of which nothing runs say that, and nothing else', async () => {
    const rig = memoryRig({ ...SOURCES, '/p/x/': '' }, { processes: compilers() });
    const run = await rig.run(say('swigging'), mkdir('x', { group }), ...compiles('b'));
    expect(run.text).toBe("skipping 'x' extension (up-to-date)\ngcc -c b.c -o b.o\n");
  });

  test('that run in two parts show their header once, and first', async () => {
    const rig = memoryRig(SOURCES, { processes: compilers() });
    const texts = [
      await rig.run(say('swigging')),
      await rig.run(...compiles('a').map((step) => ({ ...step, group }))),
      await rig.run(...compiles('b').map((step) => ({ ...step, group }))),
    ];
    expect(texts.map(({ text }) => text)).toEqual(['', "building 'x' extension\nswigging\ngcc -c a.c -o a.o\n", 'gcc -c b.c -o b.o\n']);
  });

  test('that are optional fail alone, with a warning, and take with them what builds on them', async () => {
    for (const jobs of [1, 8]) {
      const rig = memoryRig(SOURCES, { jobs, processes: compilers({ 'a.c': { status: 1, output: 'wrong\n' } }, { 'a.c': 10 }) });
      const of = (steps: readonly Draft[]): readonly Draft[] => steps.map((step) => ({ ...step, group }));
      const run = await rig.run(
        ...of([...compiles('a', 'b'), link(['a.o', 'b.o'], 'x.so')]),
        ...compiles('c'),
        copy('x.so', 'lib/x.so', { phase: 'install' }),
        copy('c.c', 'installed.c', { phase: 'install' }),
      );
      expect(run.error).toBeUndefined();
      expect(run.text).toBe(
        "building 'x' extension\ngcc -c a.c -o a.o\nwrong\nwarning: build_ext: building extension \"x\" failed: command 'gcc' failed with exit code 1\n\n" +
          'gcc -c c.c -o c.o\ncopying c.c -> .\n',
      );
      expect(outcomes(run.events)).toContain('link x.so: dropped');
      expect(outcomes(run.events)).toContain('copy lib/x.so: dropped');
    }
  });
});

describe('a program that cannot be started, or fails', () => {
  async function failure(
    version: string,
    result: Partial<ProcessResult> | undefined,
    debug = false,
    files: Readonly<Record<string, string>> = {},
  ): Promise<readonly [text: string, error: Error | undefined]> {
    const rig = memoryRig(
      { ...SOURCES, ...files },
      {
        target: madeUpTarget(version),
        debug: () => debug,
        processes: new ScriptedProcesses(() => result),
        environment: () => ({ PATH: '/usr/bin' }),
      },
    );
    const run = await rig.run(...compiles('a'));
    return [run.text.replace('gcc -c a.c -o a.o\n', ''), run.error];
  }

  const gcc = { '/usr/bin/gcc': '' };

  test('is told as each version tells it', async () => {
    expect((await failure('2.7.18', { status: 1 }, false, gcc))[1]?.message).toBe("command 'gcc' failed with exit status 1");
    expect((await failure('3.8.18', { status: 4 }, false, gcc))[1]?.message).toBe("command 'gcc' failed with exit status 4");
    expect((await failure('3.9.18', { status: 4 }, false, gcc))[1]?.message).toBe("command '/usr/bin/gcc' failed with exit code 4");
    expect((await failure('3.8.18', { status: null, signal: 'SIGSEGV' }, false, gcc))[1]?.message).toBe(
      "command 'gcc' terminated by signal 11",
    );
    expect((await failure('3.11.7', { status: null, signal: 'SIGKILL' }, false, gcc))[1]?.message).toBe(
      "command '/usr/bin/gcc' failed with exit code -9",
    );
  });

  test('because it is not there', async () => {
    expect(await failure('3.6.15', undefined)).toMatchObject([
      "unable to execute 'gcc': No such file or directory\n",
      { message: "command 'gcc' failed with exit status 1" },
    ]);
    expect(await failure('3.11.7', undefined)).toMatchObject([
      '',
      { message: "command 'gcc' failed: No such file or directory", python: 'CompileError' },
    ]);
  });

  test('shows the whole command line for DISTUTILS_DEBUG', async () => {
    expect((await failure('2.7.18', { status: 1 }, true, gcc))[1]?.message).toBe(
      "command ['gcc', '-c', 'a.c', '-o', 'a.o'] failed with exit status 1",
    );
    expect((await failure('3.11.7', { status: 1 }, true, gcc))[1]?.message).toBe(
      "command ['/usr/bin/gcc', '-c', 'a.c', '-o', 'a.o'] failed with exit code 1",
    );
  });
});

describe('a dry run', () => {
  test('shows everything and does nothing', async () => {
    const processes = compilers();
    const rig = memoryRig(SOURCES, { processes });
    const dry = [mkdir('build'), ...compiles('a'), copy('a.c', 'build/a.c'), write('build/x', 'x')].map((step): Draft => ({
      ...step,
      dryRun: true,
    }));
    rig.disk.writes.length = 0;
    const run = await rig.run(...dry);
    expect(run.text).toBe('creating build\ngcc -c a.c -o a.o\ncopying a.c -> build\nWriting build/x\n');
    expect([rig.disk.writes, processes.runs]).toEqual([[], []]);
    expect(rig.view.isDirectory('build')).toBe(true);
    expect(rig.view.readText('build/x')).toBe('x');
  });
});

/** Each file takes longer than a turn. */
class SlowDisk extends MemoryDisk {
  override write(path: string, content: Uint8Array | string, mode?: number): void {
    for (const end = performance.now() + 12; performance.now() < end;);
    super.write(path, content, mode);
  }
}

describe('an interruption', () => {
  test('comes between files, too', async () => {
    const controller = new AbortController();
    const disk = new SlowDisk({ '/p/': '' });
    const processes = new ScriptedProcesses();
    const rig = new Rig({ root: '/p', disk, processes, environment: () => ({}), signal: controller.signal });
    setImmediate(() => controller.abort());
    const run = await rig.run(mkdir('x'), ...Array.from({ length: 50 }, (_, number) => write(`x/${number}`, 'text')));
    expect(run.error).toMatchObject({ python: 'SystemExit', code: 'interrupted' });
    expect(disk.list('/p/x').length).toBeLessThan(10);
  });

  test('ends what runs and raises SystemExit', async () => {
    const controller = new AbortController();
    const ended: string[] = [];
    const processes = new ScriptedProcesses(
      async (argv, { signal }) =>
        await new Promise((done) => {
          signal?.addEventListener('abort', () => {
            ended.push(argv[2] ?? '');
            done({ status: null, signal: 'SIGKILL' });
          });
          if (argv[2] === 'c.c') controller.abort();
        }),
    );
    const rig = new Rig({
      root: '/p',
      disk: memoryRig(SOURCES).disk,
      processes,
      environment: () => ({}),
      jobs: 2,
      signal: controller.signal,
    });
    const run = await rig.run(...compiles('a', 'b', 'c', 'd'));
    expect(run.error).toMatchObject({ python: 'SystemExit', code: 'interrupted' });
    expect(ended.length).toBe(processes.runs.length);
  });
});
