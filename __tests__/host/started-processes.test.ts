import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pythonFolder } from '../../src/host/python-folder.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { StartedProcesses } from '../../src/host/started-processes.ts';
import { interpreters } from '../support/interpreters.ts';
import { tempProject } from '../support/temp-project.ts';

const common = { cwd: '/', env: process.env, output: 'capture' } as const;
const STARTER = ['-S', '-E', '-B', join(pythonFolder(), 'pydistutils_bridge', 'starter.py')];

/** Processes that have started so many programs that others do it for them. */
async function used(executable: string, jobs = 2): Promise<StartedProcesses> {
  const processes = new StartedProcesses({ direct: new RealProcesses(), starter: () => [executable, ...STARTER], jobs: () => jobs });
  for (let tries = 0; (await parentOf(processes)) === process.pid; tries += 1) if (tries === 2000) throw new Error('no starter came');
  return processes;
}

async function parentOf(processes: StartedProcesses): Promise<number> {
  return Number((await processes.run(['sh', '-c', 'echo $PPID'], common)).output);
}

function isAlive(pid: number): boolean {
  // A zombie waits for somebody who is no longer there.
  return existsSync(`/proc/${pid}/stat`) && !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe.each(interpreters().map(({ version, path }) => ({ version, path })))(
  'programs that a Python $version starts',
  async ({ path }) => {
    const processes = await used(path);
    afterAll(() => processes.close());

    test('have their output in the order in which they wrote it, each its own', async () => {
      const script = 'i=0; while [ $i -lt 50 ]; do echo out$i; echo err$i >&2; i=$((i+1)); done; echo two >>/dev/stderr';
      const expected = `${Array.from({ length: 50 }, (_, i) => `out${i}\nerr${i}\n`).join('')}two\n`;
      const results = await Promise.all([1, 2, 3].map(async () => processes.run(['sh', '-c', script], common)));
      expect(results).toEqual(results.map(() => ({ status: 0, signal: null, output: expected })));
      expect(await processes.run(['true'], common)).toEqual({ status: 0, signal: null, output: '' });
    });

    test('have nothing to read, and no descriptor of ours', async () => {
      expect((await processes.run(['cat'], common)).output).toBe('');
      const words = ['sh', '-c', 'ls /proc/$$/fd'];
      expect(await processes.run(words, common)).toEqual(await new RealProcesses().run(words, common));
    });

    test('have names that are no UTF-8, and print such', async () => {
      const root = tempProject();
      new RealDisk().makeDirectory(`${root}/d\udcff`);
      const words = ['sh', '-c', 'pwd; printf %s "$1" >"$2"', 'x', "it's \udce9 %s\n", 'o\udcfe'];
      const { output } = await processes.run(words, { ...common, cwd: `${root}/d\udcff` });
      expect(output).toBe(`${root}/d\udcff\n`);
      expect(new RealDisk().readText(`${root}/d\udcff/o\udcfe`)).toBe("it's \udce9 %s\n");
    });

    test('see exactly the environment that they are given, its PATH too', async () => {
      const root = tempProject({ 'bin/hello': { text: '#!/bin/sh\necho "hello $NAME $OTHER"\n', mode: 0o755 } });
      const options = { ...common, cwd: root };
      expect((await processes.run(['hello'], { ...options, env: { PATH: `/nowhere:${root}/bin`, NAME: 'you' } })).output).toBe(
        'hello you \n',
      );
      expect((await processes.run(['/usr/bin/env'], { ...options, env: { NAME: 'caf\udce9' } })).output).toBe('NAME=caf\udce9\n');
    });

    test('are found as node finds them, without PATH and with an empty one', async () => {
      const root = tempProject({ true: { text: '#!/bin/sh\necho of the folder\n', mode: 0o755 } });
      for (const env of [{}, { PATH: '' }]) {
        const options = { ...common, cwd: root, env };
        expect(await processes.run(['true'], options)).toEqual(await new RealProcesses().run(['true'], options));
      }
    });

    test('have the signals of a program that node starts', async () => {
      const words = ['grep', '^Sig[BCI]', '/proc/self/status'];
      const direct = await new RealProcesses().run(words, common);
      // Signals 32 and 33 are the C library's own.
      const usual = (output: string): readonly bigint[] =>
        (output.match(/[0-9a-f]{16}/g) ?? []).map((set) => BigInt(`0x${set}`) & 0x7fffffffn);
      const { output } = await processes.run(words, common);
      expect(usual(output)).toEqual(usual(direct.output));
    });

    test('end with a status or a signal', async () => {
      expect(await processes.run(['sh', '-c', 'exit 3'], common)).toEqual({ status: 3, signal: null, output: '' });
      expect(await processes.run(['sh', '-c', 'exit 127'], common)).toEqual({ status: 127, signal: null, output: '' });
      expect(await processes.run(['sh', '-c', 'exit 200'], common)).toEqual({ status: 200, signal: null, output: '' });
      expect(await processes.run(['sh', '-c', 'kill -TERM $$'], common)).toEqual({ status: null, signal: 'SIGTERM', output: '' });
    });

    test('that are not there, or are no programs, are results like those of node', async () => {
      const root = tempProject({ plain: 'x', script: { text: 'echo without a first line\n', mode: 0o755 } });
      const direct = new RealProcesses();
      for (const words of [['no-such-program-here'], [`${root}/plain`], [`${root}/script`], ['a\0b'], ['echo', 'a\0b']]) {
        expect([words, await processes.run(words, common)]).toEqual([words, await direct.run(words, common)]);
      }
      expect((await processes.run(['true'], { ...common, cwd: `${root}/nowhere` })).error?.code).toBe('ENOENT');
    });

    test('are killed when they are no longer wanted, and others are not', async () => {
      const root = tempProject();
      const abort = new AbortController();
      const running = processes.run(['sh', '-c', `echo $$ >${root}/pid; exec sleep 60`], { ...common, signal: abort.signal });
      const other = processes.run(['sh', '-c', 'sleep 0.3; echo done'], common);
      await until(() => existsSync(`${root}/pid`) && readFileSync(`${root}/pid`, 'utf8').endsWith('\n'));
      abort.abort();
      expect((await running).error?.code).toBe('ABORT_ERR');
      expect(isAlive(Number(readFileSync(`${root}/pid`, 'utf8')))).toBe(false);
      expect(await other).toEqual({ status: 0, signal: null, output: 'done\n' });
      expect((await processes.run(['sleep', '60'], { ...common, signal: abort.signal })).error?.code).toBe('ABORT_ERR');
    });
  },
);

test('programs run as many at once as there are jobs, and the rest wait', async () => {
  const python = interpreters().at(-1);
  const processes = await used(python?.path as string);
  const root = tempProject();
  const script = `touch ${root}/$1; ls ${root} | wc -l; sleep 0.1; rm ${root}/$1`;
  const results = await Promise.all(Array.from({ length: 9 }, async (_, i) => processes.run(['sh', '-c', script, 'x', String(i)], common)));
  const atOnce = results.map(({ output }) => Number(output));
  expect(Math.max(...atOnce)).toBe(2);
  processes.close();
});

test('a starter that is gone is replaced', async () => {
  const python = interpreters().at(-1);
  const processes = await used(python?.path as string, 1);
  const parent = await parentOf(processes);
  const running = processes.run(['sh', '-c', `kill -KILL ${parent}; echo still here`], common);
  // Who asked starts it itself: there the one to be killed is gone already.
  expect((await running).output).toContain('still here');
  let next = await parentOf(processes);
  for (let tries = 0; next === process.pid && tries < 2000; tries += 1) next = await parentOf(processes);
  expect([parent, process.pid]).not.toContain(next);
  processes.close();
});

test('what a starter says of itself is no output of a program', async () => {
  const python = interpreters().at(-1)?.path as string;
  const root = tempProject({ noisy: { text: `#!/bin/sh\necho could not find something >&2\nexec ${python} "$@"\n`, mode: 0o755 } });
  const processes = await used(`${root}/noisy`);
  expect((await processes.run(['echo', 'mine'], common)).output).toBe('mine\n');
  processes.close();
});

test('one that does not come is not tried again', async () => {
  const root = tempProject({ broken: { text: `#!/bin/sh\necho >>"$0.log"\nexit 1\n`, mode: 0o755 } });
  const processes = new StartedProcesses({ direct: new RealProcesses(), starter: () => [`${root}/broken`, ...STARTER], jobs: () => 1 });
  const log = (): string => (existsSync(`${root}/broken.log`) ? readFileSync(`${root}/broken.log`, 'utf8') : '');
  while (log() === '') expect(await parentOf(processes)).toBe(process.pid);
  for (let i = 0; i < 100; i += 1) expect(await parentOf(processes)).toBe(process.pid);
  expect(log()).toBe('\n');
  processes.close();
});

test('starters end when they are no longer needed, and when we do', async () => {
  const python = interpreters().at(-1);
  const processes = await used(python?.path as string);
  const parent = await parentOf(processes);
  expect(isAlive(parent)).toBe(true);
  processes.close();
  await until(() => !isAlive(parent));
});

test('each of several runs side by side may have as many programs at once as one alone', async () => {
  const root = tempProject();
  const processes = new StartedProcesses({ direct: new RealProcesses(), starter: () => ['false'], jobs: () => 1 });
  // Each waits for the other.
  const meet = (mine: string, other: string): readonly string[] => [
    'sh',
    '-c',
    'touch "$1"; for i in $(seq 100); do [ -e "$2" ] && exit 0; sleep 0.1; done; exit 1',
    'x',
    join(root, mine),
    join(root, other),
  ];
  const ends = [processes.begin(), processes.begin()];
  const met = await Promise.all([processes.run(meet('a', 'b'), common), processes.run(meet('b', 'a'), common)]);
  expect(met.map(({ status }) => status)).toEqual([0, 0]);
  for (const end of ends) end();
  const alone = (name: string): readonly string[] => ['sh', '-c', 'mkdir "$1" && sleep 0.1 && rmdir "$1"', 'x', join(root, name)];
  const one = await Promise.all([1, 2, 3].map(async () => processes.run(alone('c'), common)));
  expect(one.map(({ status }) => status)).toEqual([0, 0, 0]);
});
