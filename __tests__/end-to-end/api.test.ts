import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliPath, runProgram, type RunResult } from '../support/run-cli.ts';
import { treeFacts } from '../support/tree-facts.ts';
import { anyPython, Box } from './box.ts';

const FILES = {
  'setup.py': `
import os, sys, time
from distutils.core import setup, Extension
print('out of the script')
sys.stderr.write('err of the script\\n')
exec(os.environ.get('THEN', 'pass'))
setup(name='x', version='1', py_modules=['m'], ext_modules=[Extension('e', ['e.c'])] if os.environ.get('C') else [])
`,
  'm.py': 'm = 1\n',
  'e.c': '#warning have a look\nint x;\n',
};

interface Told {
  readonly result?: {
    readonly status: number;
    readonly message?: string;
    readonly hint?: string;
    readonly target: { readonly version: string };
  };
  readonly error?: { readonly name: string; readonly code?: string; readonly message: string; readonly hint?: string };
  readonly events: readonly {
    readonly kind: string;
    readonly text?: string;
    readonly stream?: string;
    readonly outcome?: string;
    readonly reason?: string;
    readonly step?: { readonly kind: string };
  }[];
}

/** A program that uses the API as its users do: an ES module that imports names. It writes what it is told to a file. */
async function use(
  box: Box,
  code: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly told: Told; readonly process: RunResult }> {
  const program = `
import { writeFileSync } from 'node:fs';
import { run, probe, EngineError } from ${JSON.stringify(join(dirname(cliPath()), 'index.js'))};
const python = ${JSON.stringify(anyPython().path)};
const directory = ${JSON.stringify(box.project)};
const events = [];
const onEvent = (event) => { events.push(event); };
const controller = new AbortController();
const told = { events };
try {
  told.result = await (async () => { ${code} })();
} catch (error) {
  told.error = { name: error.name, code: error.code, message: error.message, hint: error.hint, ours: error instanceof EngineError };
}
writeFileSync('told.json', JSON.stringify(told));
`;
  box.add({ '../user.mjs': program });
  const process_ = await runProgram(process.execPath, ['user.mjs'], {
    cwd: box.folder,
    env: { PYTHONWARNINGS: 'ignore', PYTHONDONTWRITEBYTECODE: '1', HOME: box.home, ...env },
  });
  return { told: JSON.parse(readFileSync(join(box.folder, 'told.json'), 'utf8')) as Told, process: process_ };
}

const texts = (told: Told, kind: string): readonly (string | undefined)[] =>
  told.events.filter((event) => event.kind === kind).map(({ text }) => text);

describe('run()', () => {
  test('tells everything as events, and prints nothing', async () => {
    const box = new Box(FILES);
    const { told, process } = await use(box, `return run({ args: ['install', '--home=${box.to}'], directory, python, onEvent });`);
    expect({ stdout: process.stdout, stderr: process.stderr, status: process.status }).toEqual({ stdout: '', stderr: '', status: 0 });
    expect(told.result).toEqual({ status: 0, target: expect.objectContaining({ version: anyPython().version }) });
    expect(texts(told, 'log').slice(0, 6)).toEqual([
      'running install',
      'running build',
      'running build_py',
      'creating build',
      'creating build/lib',
      'copying m.py -> build/lib',
    ]);
    const printed = (which: string): string =>
      told.events
        .filter(({ stream }) => stream === which)
        .map(({ text }) => text)
        .join('');
    expect({ stdout: printed('stdout'), stderr: printed('stderr') }).toEqual({
      stdout: 'out of the script\n',
      stderr: 'err of the script\n',
    });
    const copied = told.events.filter(({ kind, step }) => kind === 'step-finished' && step?.kind === 'copy');
    expect(copied.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['ran', 'build/lib/m.py is not there'],
      ['ran', `${box.to}/lib/python/m.py is not there`],
    ]);
    expect(Object.keys(treeFacts(box.to))).toContain('lib/python/m.py');
  });

  test('gives the words of a failure, its hint and no exception', async () => {
    const box = new Box({ ...FILES, 'e.c': 'int f(void) { return nothing; }\n' });
    const { told, process } = await use(box, `return run({ args: ['build'], directory, python, onEvent });`, { C: '1' });
    expect(told.result).toMatchObject({
      status: 1,
      message: expect.stringMatching(/^error: command '.*gcc' failed with exit/),
      hint: expect.stringMatching(/^to run the command that failed again: cd .* && gcc/),
    });
    expect(texts(told, 'output').join('')).toMatch(/^e\.c:1:22: error: .nothing. undeclared/m);
    expect(process.stdout + process.stderr).toBe('');
  });

  test('what is wrong before the script starts is thrown, with its code', async () => {
    const { told } = await use(new Box({}), `return run({ args: ['build'], directory, python });`);
    expect(told.error).toEqual({
      name: 'EngineError',
      code: 'no-script',
      message: expect.stringMatching(/^there is no setup\.py in /),
      hint: expect.any(String),
      ours: true,
    });
    const other = await use(new Box(FILES), `return run({ args: ['build'], directory, python: '/no/python' });`);
    expect(other.told.error).toMatchObject({ code: 'interpreter-not-found', message: "Python interpreter '/no/python' does not exist" });
  });

  test('without options but the command line it works in the current folder', async () => {
    const box = new Box({ 'setup.py': FILES['setup.py'], 'm.py': '' });
    const { told } = await use(
      box,
      `process.chdir(directory); const result = await run({ args: ['--name'], python, onEvent }); process.chdir('..'); return result;`,
    );
    expect(texts(told, 'output').join('')).toContain('out of the script\n');
    expect(texts(told, 'log')).toEqual(['x']);
  });

  test('a signal interrupts it: status 130, nothing installed', async () => {
    const box = new Box(FILES);
    const { told } = await use(
      box,
      `
      return run({ args: ['install', '--home=${box.to}'], directory, python, signal: controller.signal, onEvent: (event) => {
        onEvent(event);
        if (event.text?.startsWith('running install_egg_info')) controller.abort();
      } });`,
    );
    expect(told.result).toMatchObject({ status: 130, message: 'interrupted' });
    expect(told.events.at(-1)).toEqual({ kind: 'notice', text: 'what had been installed so far is taken back' });
    expect(() => treeFacts(box.to)).toThrow(/ENOENT/);
  });

  test('a signal that came before is heard', async () => {
    const { told } = await use(
      new Box(FILES),
      `controller.abort(); return run({ args: ['build'], directory, python, signal: controller.signal, onEvent });`,
    );
    expect(told.error).toMatchObject({ name: 'EngineError', code: 'interrupted', message: 'interrupted' });
  });

  test('a script that is silent for long is noticed, once for each such time', async () => {
    const { told } = await use(new Box(FILES), `return run({ args: ['build'], directory, python, silenceSeconds: 0.4, onEvent });`, {
      THEN: 'time.sleep(1.5)',
    });
    const notices = texts(told, 'notice');
    expect(notices.length).toBeGreaterThanOrEqual(2);
    expect(notices[0]).toMatch(/^the setup script has been silent for 0\.4 s; it is still running \(process \d+\)$/);
    expect(notices[1]).toMatch(/ for 0\.8 s; /);
    expect(told.result?.status).toBe(0);
  });

  test('while a compiler works the script is not called silent', async () => {
    const box = new Box({
      ...FILES,
      'slow-cc': { text: '#!/bin/sh\ncase "$*" in *"-c e.c"*) sleep 2.5;; esac\nexec gcc "$@"\n', mode: 0o755 },
    });
    const { told } = await use(box, `return run({ args: ['build'], directory, python, silenceSeconds: 1.5, onEvent });`, {
      C: '1',
      CC: box.path('slow-cc'),
    });
    expect(texts(told, 'notice')).toEqual([]);
    expect(told.result?.status).toBe(0);
  });

  test('what the script leaves running does not hold up the end', async () => {
    const started = Date.now();
    const { told } = await use(new Box(FILES), `return run({ args: ['build'], directory, python, onEvent });`, {
      THEN: "import subprocess; subprocess.Popen(['sleep', '30'])",
    });
    expect(told.result?.status).toBe(0);
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});

test('probe() tells what an interpreter is', async () => {
  const { told, process } = await use(new Box({}), 'return probe(python);');
  expect(told.result).toMatchObject({ format: 1, version: anyPython().version, osName: 'posix' });
  expect(process.stdout + process.stderr).toBe('');
});
