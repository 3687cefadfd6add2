import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { interpreter } from '../support/interpreters.ts';
import { runProgram, type RunResult } from '../support/run-cli.ts';
import { treeFacts } from '../support/tree-facts.ts';
import { anyPython, Box, type BoxOptions } from './box.ts';
import { extensionSource } from '../support/extension-source.ts';

/** What the script does when its library and its data are installed, and more is to come. */
const SCRIPT = `
import os, sys, signal, time
from distutils.core import setup
from distutils.command.install_data import install_data
class then(install_data):
    def run(self):
        install_data.run(self)
        exec(os.environ.get('THEN', 'pass'))
setup(name='x', version='1', packages=['pkg'], scripts=['tool'], data_files=[('share', ['d.txt']), ('new', ['d.txt'])],
      cmdclass={'install_data': then})
`;
const FILES = { 'setup.py': SCRIPT, 'pkg/__init__.py': 'a = 1\n', 'pkg/b.py': 'b = 1\n', tool: '#!/usr/bin/python\n', 'd.txt': 'data\n' };
/** Node has started this very process, and waits for it. */
const KILL_NODE = 'os.kill(os.getppid(), 9); time.sleep(0.2)';
const TAKEN_BACK = 'pydistutils: what had been installed so far is taken back';
const PUT_BACK = 'pydistutils: an earlier installation was ended half-way: what it had changed is put back';

/** A project of which an older version is installed, with things of others beside it. */
function installedBox(): { readonly box: Box; readonly install: readonly string[]; readonly before: ReturnType<typeof treeFacts> } {
  const box = new Box(FILES);
  box.add({
    '../to/lib/python/pkg/__init__.py': 'a = 0  # old\n',
    '../to/lib/python/other.py': 'o',
    '../to/share/d.txt': { text: 'old\n', mode: 0o640 },
    '../to/bin/': '',
  });
  utimesSync(join(box.to, 'share/d.txt'), 978_307_200, 978_307_200);
  return { box, install: ['install', `--home=${box.to}`, `--record=${box.to}/record`], before: treeFacts(box.to, { times: true }) };
}

describe('a run that does not come to its end leaves everything as it was', () => {
  test.each([
    [
      'the script raises an exception',
      "raise ValueError('x')",
      1,
      ['error: setup.py, line 8: ValueError: x', 'hint: DISTUTILS_DEBUG=1 in the environment shows the traceback'],
    ],
    ['the script leaves with a message', "sys.exit('not today')", 1, ['not today']],
    ['the script is killed', 'os.kill(os.getpid(), 9)', 1, ['error: the setup script was ended by signal SIGKILL']],
    ['the script ends without a word', 'os._exit(0)', 1, ['error: the setup script was ended with exit status 0 before it was done']],
    ['the script ends with a status', 'os._exit(3)', 3, ['error: the setup script was ended with exit status 3 before it was done']],
    [
      'the script is told to end',
      'os.kill(os.getpid(), signal.SIGTERM); time.sleep(5)',
      1,
      ['error: the setup script was ended by signal SIGTERM'],
    ],
    [
      'the script closes our descriptors',
      'os.closerange(3, 64)',
      1,
      [
        'pydistutils: the setup script cannot go on: it closed the descriptors 3 and 4, which lead to pydistutils',
        'error: the setup script was ended with exit status 1 before it was done',
      ],
    ],
    [
      'the script writes to our descriptor',
      "os.write(4, b'garbage\\n')",
      1,
      [
        'error: the setup script wrote to file descriptor 4, which leads to pydistutils',
        'hint: descriptors 3 and 4 of its process are taken: the script must open its own',
      ],
    ],
    ['Ctrl-C reaches only the script', 'raise KeyboardInterrupt()', 1, ['interrupted']],
  ])('%s', async (_name, then, status, words) => {
    const { box, install, before } = installedBox();
    const result = await box.say(install, { env: { THEN: then } });
    expect(treeFacts(box.to, { times: true })).toEqual(before);
    expect(result.lines).toContain('copying d.txt -> {to}/share'.replace('{to}', box.to));
    const said = result.lines
      .filter((line) => /^(?:error|hint|pydistutils|interrupted|not today)/.test(line))
      .filter((line) => line !== TAKEN_BACK);
    expect(result.lines).toContain(TAKEN_BACK);
    expect(said).toEqual(words);
    expect(result.lines.join('\n')).not.toMatch(/Traceback|^ {4}at /m);
    expect(result.status).toBe(status);
  });

  test('a folder of several that cannot be written', async () => {
    const { box, install } = installedBox();
    // A folder stands where a file is to be: root cannot write that either.
    box.add({ '../to/new/d.txt/in-the-way': '' });
    const before = treeFacts(box.to, { times: true });
    const { status, lines } = await box.say(install);
    expect(treeFacts(box.to, { times: true })).toEqual(before);
    expect(lines.slice(-2)).toEqual([TAKEN_BACK, `error: could not delete '${box.to}/new/d.txt': Is a directory`]);
    expect(status).toBe(1);
  });

  test('the script was installing with its own hands: what it wrote itself is its own', async () => {
    const { box, install } = installedBox();
    await box.run(install, { env: { THEN: "open(os.path.join(self.install_dir, 'mine'), 'w').close(); sys.exit(1)" } });
    expect(existsSync(join(box.to, 'mine'))).toBe(true);
  });
});

test('the script is killed while a compiler works for it: the compiler is ended, too', async () => {
  // The compiler ends who waits for it, and goes on.
  const slow = '#!/bin/sh\ncase "$*" in *"-c e.c"*) kill -9 "$(cat "$0.pid")"; sleep 30;; esac\nexec gcc "$@"\n';
  const script =
    "import os\nfrom distutils.core import setup, Extension\nopen('slow-cc.pid', 'w').write(str(os.getpid()))\nsetup(name='x', ext_modules=[Extension('e', ['e.c'])])\n";
  const box = new Box({ 'setup.py': script, 'e.c': 'int x;\n', 'slow-cc': { text: slow, mode: 0o755 } });
  const started = Date.now();
  const { status, stderr } = await box.run(['build'], { env: { CC: box.path('slow-cc') } });
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'error: the setup script was ended by signal SIGKILL\n' });
  expect(Date.now() - started).toBeLessThan(20_000);
  expect(Object.keys(treeFacts(box.path('build'), { withState: true })).filter((path) => /\.o$|work|lock/.test(path))).toEqual([]);
});

describe('a run whose node is killed', () => {
  test.each([['3.11'], ['2.7']])('is put back by the next run, on Python %s', async (version) => {
    const python = interpreter(version) ?? anyPython();
    const { box, install, before } = installedBox();
    const killed = await box.run(install, { python, env: { THEN: KILL_NODE } });
    expect(killed.signal).toBe('SIGKILL');
    expect(treeFacts(box.to, { times: true })).not.toEqual(before);

    const next = await box.run(['build'], { python });
    expect(next.stderr.trimEnd()).toBe(PUT_BACK);
    expect(treeFacts(box.to, { times: true })).toEqual(before);
    expect((await box.run(['build'], { python })).stderr).toBe('');
    expect((await box.run(install, { python })).status).toBe(0);
  });

  test('from an archive: by the next run from the same archive', async () => {
    const { box, before } = installedBox();
    await runProgram('tar', ['-czf', join(box.folder, 'x-1.tar.gz'), '-C', box.folder, 'project']);
    const own = ['-C', join(box.folder, 'x-1.tar.gz')];
    const install = ['install', `--home=${box.to}`];
    const killed = await box.run(install, { own, env: { THEN: KILL_NODE } });
    expect(killed.signal).toBe('SIGKILL');
    expect(treeFacts(box.to, { times: true })).not.toEqual(before);
    const next = await box.run(['build'], { own });
    // What is built from an archive is lost with it, which is said behind that.
    expect(next.stderr.split('\n')[0]).toBe(PUT_BACK);
    expect(treeFacts(box.to, { times: true })).toEqual(before);
  });
});

/** Starts the command and sends a signal once the file is there. */
async function interrupt(
  box: Box,
  args: readonly string[],
  ready: string,
  signals: readonly NodeJS.Signals[],
  options: BoxOptions = {},
): Promise<RunResult> {
  return await box.run(args, {
    ...options,
    onStart: (child) => {
      void (async () => {
        while (!existsSync(ready)) await sleep(10);
        for (const signal of signals) child.kill(signal);
      })();
    },
  });
}

describe('Ctrl-C', () => {
  test.each([['SIGINT'], ['SIGTERM'], ['SIGHUP']] as const)(
    '%s while the script works: status 130, everything as it was',
    async (signal) => {
      const { box, install, before } = installedBox();
      const started = Date.now();
      const result = await interrupt(box, install, box.path('ready'), [signal], {
        env: { THEN: "open('ready', 'w').close(); time.sleep(30)" },
      });
      expect(result.status).toBe(130);
      expect(result.stderr.trimEnd().split('\n')).toEqual([TAKEN_BACK, 'interrupted']);
      expect(treeFacts(box.to, { times: true })).toEqual(before);
      expect(Date.now() - started).toBeLessThan(15_000);
    },
  );

  test('which the script hears of before we do: status 130, too', async () => {
    const { box, install, before } = installedBox();
    const { status, stderr } = await box.run(install, { env: { THEN: 'os.kill(os.getppid(), signal.SIGINT); raise KeyboardInterrupt()' } });
    expect([status, stderr]).toEqual([130, `${TAKEN_BACK}\ninterrupted\n`]);
    expect(treeFacts(box.to, { times: true })).toEqual(before);
  });

  test('a script that does not listen is ended by force', async () => {
    const { box, install, before } = installedBox();
    const then =
      "signal.signal(signal.SIGINT, signal.SIG_IGN); signal.signal(signal.SIGTERM, signal.SIG_IGN); open('ready', 'w').close(); time.sleep(30)";
    const result = await interrupt(box, install, box.path('ready'), ['SIGINT'], { env: { THEN: then } });
    expect(result.status).toBe(130);
    expect(treeFacts(box.to, { times: true })).toEqual(before);
  });

  test('while a compiler works: it is ended, and its object is not left behind', async () => {
    const slow = '#!/bin/sh\necho $$ > "$0.started"\ncase "$*" in *-c*) sleep 30;; esac\nexec gcc "$@"\n';
    const box = new Box({
      'setup.py': "from distutils.core import setup, Extension\nsetup(name='x', ext_modules=[Extension('e', ['e.c'])])\n",
      'e.c': 'int x;\n',
      'slow-cc': { text: slow, mode: 0o755 },
    });
    const started = Date.now();
    const result = await interrupt(box, ['build'], box.path('slow-cc.started'), ['SIGINT'], { env: { CC: box.path('slow-cc') } });
    expect({ status: result.status, stderr: result.stderr.trimEnd() }).toEqual({ status: 130, stderr: 'interrupted' });
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(Object.keys(treeFacts(box.path('build'), { withState: true })).filter((path) => /\.o$|work|lock/.test(path))).toEqual([]);
    expect((await box.run(['build'])).status).toBe(0);
  });
});

test('two runs at once in one build folder wait for each other', async () => {
  const box = new Box({
    'setup.py':
      "import os, time\nfrom distutils.core import setup\nfrom distutils.command.build_scripts import build_scripts\nclass slow(build_scripts):\n    def run(self):\n        build_scripts.run(self)\n        open('ready', 'w').close()\n        while not os.path.exists(os.environ['UNTIL']):\n            time.sleep(0.05)\nsetup(name='x', version='1', py_modules=['m'], scripts=['s'], cmdclass={'build_scripts': slow})\n",
    'm.py': '',
    s: 'x',
  });
  // The build folder is there: both ask for its lock at their first step.
  await box.run(['build_py'], { env: { UNTIL: 'setup.py' } });
  writeFileSync(box.path('m.py'), 'changed = 1\n');
  const first = box.run(['build'], { env: { UNTIL: 'second-waits' } });
  while (!existsSync(box.path('ready'))) await sleep(20);
  const second = await box.run(['build'], {
    env: { UNTIL: 'setup.py' },
    onStart: ({ stderr }) => stderr?.on('data', () => writeFileSync(box.path('second-waits'), '')),
  });
  expect(second.stderr).toMatch(/^pydistutils: waiting for another run \(process \d+\) that uses .*build\n$/);
  expect([second.status, (await first).status]).toEqual([0, 0]);
  expect(readdirSync(box.path('build', '.pydistutils'))).not.toContain('lock');
});

test('a run that waits for another one can be interrupted', async () => {
  const box = new Box({ 'setup.py': "from distutils.core import setup\nsetup(name='x', py_modules=['m'])\n", 'm.py': '' });
  const owner = JSON.stringify({ pid: process.pid, machine: hostname(), token: 'ours' });
  box.add({ 'build/.pydistutils/lock/owner': owner });
  const result = await box.run(['build'], { onStart: (child) => child.stderr?.on('data', () => child.kill('SIGINT')) });
  expect({ status: result.status, last: result.stderr.trimEnd().split('\n').at(-1) }).toEqual({ status: 130, last: 'interrupted' });
  expect(readFileSync(box.path('build/.pydistutils/lock/owner'), 'utf8')).toBe(owner);
});

test('three first runs at once all keep what they have made', async () => {
  const box = new Box({
    'setup.py': "from distutils.core import setup, Extension\nsetup(name='x', version='1', ext_modules=[Extension('e', ['e.c'])])\n",
    'e.c': extensionSource('e'),
  });
  const build = (place: string): Promise<RunResult> =>
    box.run(['build', `--build-temp=build/temp-${place}`, `--build-lib=build/lib-${place}`]);
  const places = ['one', 'two', 'three'];
  const first = await Promise.all(places.map(build));
  expect(first.map(({ status, stdout }) => [status, stdout.includes(' -c e.c ')])).toEqual(places.map(() => [0, true]));
  expect(first.some(({ stdout }) => stdout.includes('\ncreating build\n'))).toBe(true);
  expect(first.map(({ stderr }) => stderr.replace(/pydistutils: waiting for another run (?:\(process \d+\) )?that .*\n/, ''))).toEqual([
    '',
    '',
    '',
  ]);
  for (const place of places) expect((await build(place)).stdout).toBe('running build\nrunning build_ext\n');
});
