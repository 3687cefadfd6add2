import { copyFileSync, existsSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreter, interpreters } from '../support/interpreters.ts';
import { cliPath, runCli, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';
import { anyPython, Box } from './box.ts';

const SCRIPT =
  "import sys\nfrom distutils.core import setup\nprint('.'.join(map(str, sys.version_info[:3])))\nsetup(name='x', version='1')\n";
const program = (text: string): { readonly text: string; readonly mode: number } => ({ text: `#!/bin/sh\n${text}\n`, mode: 0o755 });
const INSTALL_HINT = 'hint: install one, or name one with --python (a path, a command or a version)\n';
const OTHER_HINT = 'hint: name another one with --python\n';
const TRY_WITHOUT = 'hint: try without PYTHONPATH, which the environment sets for every Python\n';

/** Runs with a program of the project as the interpreter. */
async function withProgram(text: string): Promise<{ readonly status: number | null; readonly output: string; readonly path: string }> {
  const cwd = tempProject({ 'setup.py': SCRIPT, 'bin/mypy': program(text) });
  const path = join(cwd, 'bin/mypy');
  const { status, output } = await runCli(['--python', path, 'build'], { cwd, timeoutMs: 20_000, env: { PYTHONWARNINGS: 'ignore' } });
  return { status, output: output.replaceAll(path, '{python}'), path };
}

describe('an interpreter that is none', () => {
  test.each([
    [
      'does not exist',
      ['--python', '/no/such/python', 'build'],
      `error: Python interpreter '/no/such/python' does not exist\n${INSTALL_HINT}`,
    ],
    [
      'is not on PATH',
      ['--python', 'no-such-python', 'build'],
      `error: Python interpreter 'no-such-python' is not on PATH\n${INSTALL_HINT}`,
    ],
  ])('%s', async (_name, args, output) => {
    const result = await runCli(args, { cwd: tempProject({ 'setup.py': SCRIPT }) });
    expect({ status: result.status, output: result.output }).toEqual({ status: 1, output });
  });

  test('a file that is no program', async () => {
    const cwd = tempProject({ 'setup.py': SCRIPT, python: 'text' });
    const { status, output } = await runCli(['--python', './python', 'build'], { cwd });
    expect({ status, output }).toEqual({ status: 1, output: `error: Python interpreter './python' cannot be executed\n${INSTALL_HINT}` });
  });

  test('a version that is not there: what is', async () => {
    const { status, output } = await runCli(['--python', '1.5', 'build'], { cwd: tempProject({ 'setup.py': SCRIPT }) });
    expect(output).toMatch(/^error: no Python interpreter matches '1\.5' \(looked for at .*\)\n/);
    expect(output).toContain(INSTALL_HINT);
    expect(status).toBe(1);
  });

  test('a program that prints garbage', async () => {
    const { status, output } = await withProgram('echo "hello, I am not a Python"');
    expect(output).toBe(`error: '{python}' is no Python interpreter: it printed 'hello, I am not a Python'\n${INSTALL_HINT}`);
    expect(status).toBe(1);
  });

  test('a program that fails', async () => {
    const { status, output } = await withProgram('echo "cannot open shared object" >&2; exit 127');
    expect(output).toBe(`error: Python interpreter '{python}' ended with status 127: cannot open shared object\n${OTHER_HINT}`);
    expect(status).toBe(1);
  });

  test('a program that answers the first question only', async () => {
    const real = anyPython().path;
    const { status, output } = await withProgram(`case "$*" in *start.py*) echo garbage >&4; sleep 1;; *) exec ${real} "$@";; esac`);
    // A script that starts an interpreter is a redirector: the interpreter behind it is taken.
    expect({ status, first: output.split('\n')[0] }).toEqual({ status: 0, first: anyPython().version });
  });

  test('an interpreter whose start-up file ends it', async () => {
    const cwd = tempProject({ 'setup.py': SCRIPT, 'site/sitecustomize.py': 'import os\nif os.environ.get("END"): os._exit(3)\n' });
    const { status, output } = await runCli(['--python', anyPython().path, 'build'], {
      cwd,
      env: { PYTHONPATH: join(cwd, 'site'), END: '1' },
    });
    expect(output).toBe(`error: the interpreter '${anyPython().path}' ended (exit status 3) before it said what it is\n${TRY_WITHOUT}`);
    expect(status).toBe(1);
  });

  test('an interpreter whose start-up file writes into our answer', async () => {
    const cwd = tempProject({ 'setup.py': SCRIPT, 'site/sitecustomize.py': 'import os\nos.write(4, b"garbage\\n")\n' });
    const { status, output } = await runCli(['--python', anyPython().path, 'build'], { cwd, env: { PYTHONPATH: join(cwd, 'site') } });
    expect(output).toBe(`error: the interpreter '${anyPython().path}' said something else than what it is\n${TRY_WITHOUT}`);
    expect(status).toBe(1);
  });
});

describe('an interpreter can be named', () => {
  const cwd = (): string => tempProject({ 'setup.py': SCRIPT });
  const run = async (name: string, folder = cwd(), env: Readonly<Record<string, string | undefined>> = {}): Promise<string | undefined> =>
    (await runCli(['--python', name, '--name'], { cwd: folder, env: { PYTHONWARNINGS: 'ignore', ...env } })).stdout.split('\n')[0];

  test.each(interpreters())('by its path: $version', async ({ path, version }) => {
    expect(await run(path)).toBe(version);
  });

  test('by a path relative to where one stands, by a link, by a folder', async () => {
    const { path, version } = anyPython();
    const folder = tempProject({ 'p/setup.py': SCRIPT, 'env/bin/': '' });
    symlinkSync(path, join(folder, 'py'));
    symlinkSync(path, join(folder, 'env/bin/python'));
    const of = async (name: string): Promise<string | undefined> =>
      (await runCli(['-C', 'p', '--python', name, '--name'], { cwd: folder, env: { PYTHONWARNINGS: 'ignore' } })).stdout.split('\n')[0];
    expect([await of('./py'), await of('./env')]).toEqual([version, version]);
  });

  test('by a command on PATH', async () => {
    const { path, version } = anyPython();
    const folder = tempProject({ 'setup.py': SCRIPT, 'bin/': '' });
    symlinkSync(path, join(folder, 'bin/my-own-python'));
    expect(await run('my-own-python', folder, { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` })).toBe(version);
  });

  test.each(
    [['3.11'], ['2.7'], ['>=3.8 <3.10'], ['3']].filter(
      ([request = '']) => interpreter(/\d(?:\.\d+)?/.exec(request)?.[0] ?? '') !== undefined,
    ),
  )('by a version: %s', async (request = '') => {
    const found = (await run(request)) ?? '';
    expect(found).toMatch(
      request === '3' ? /^3\./ : request.startsWith('>') ? /^3\.[89]\./ : new RegExp(`^${request.replace('.', '\\.')}\\.`),
    );
  });
});

const python2 = interpreter('2.7');

describe.skipIf(python2 === undefined)('a virtual environment of Python 2, whose site module finds the library (needs a 2.7)', () => {
  const SITE = `
import sys
there = 'PREFIX'
sys.path[:] = [entry.replace(sys.prefix, there) for entry in sys.path]
sys.real_prefix = there
reload(sys.modules['site'])
`;

  function environment(): { readonly folder: string; readonly python: string } {
    const real = python2?.path ?? '';
    const prefix = dirname(dirname(real));
    const folder = tempProject({ 'bin/': '', 'lib/python2.7/site.py': SITE.replace('PREFIX', prefix) });
    const python = join(folder, 'bin/python');
    copyFileSync(real, python);
    copyFileSync(join(prefix, 'lib/python2.7/os.py'), join(folder, 'lib/python2.7/os.py'));
    return { folder, python };
  }

  test('byte-compiles what it installs', async () => {
    const { folder, python } = environment();
    const box = new Box({ 'setup.py': "from distutils.core import setup\nsetup(name='x', version='1', py_modules=['m'])\n", 'm.py': '' });
    const { status, stdout } = await box.run(['install', `--root=${box.to}`], { own: ['--python', python] });
    expect({ status, compiled: stdout.includes('m.py to m.pyc') }).toEqual({ status: 0, compiled: true });
    expect(existsSync(join(box.to, folder, 'lib/python2.7/site-packages/m.pyc'))).toBe(true);
  });

  test('is found on PATH by its version', async () => {
    const { folder } = environment();
    const cwd = tempProject({ 'setup.py': 'import sys\nprint(sys.prefix)\n' });
    const env = { PATH: join(folder, 'bin'), PYENV_ROOT: folder, HOME: cwd };
    expect((await runCli(['--python', '2.7', 'build'], { cwd, env })).stdout).toBe(`${folder}\n`);
  });
});

test('target prints the record of the interpreter, which --target reads', async () => {
  const box = new Box({ 'setup.py': SCRIPT });
  const { stdout, stderr, status } = await box.run(['target']);
  const record = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(record).toMatchObject({ format: 1, version: anyPython().version, osName: 'posix', virtualEnvironment: false });
  box.add({ 'target.json': stdout });
  const planned = await box.run(['install', `--root=${box.to}`], { own: ['--target', 'target.json'] });
  expect(planned.status).toBe(0);
  expect(planned.stdout).toContain(`Writing ${box.to}`);
  expect((await box.run(['target', 'now'])).stderr).toBe(
    "error: 'target' takes no arguments, got 'now'\nhint: pydistutils --help lists the options\n",
  );
});

test('a record that is none is refused', async () => {
  const box = new Box({ 'setup.py': SCRIPT, 'bad.json': '{"format": 99}', 'worse.json': 'not json' });
  for (const name of ['bad.json', 'worse.json', 'absent.json']) {
    const { status, stderr } = await box.run(['install'], { own: ['--target', name] });
    expect(stderr).toMatch(new RegExp(`^error: .*${name}`));
    expect(stderr).not.toContain('internal');
    expect(status).toBe(1);
  }
});

test('without --python: the active virtual environment, then python3', async () => {
  const { path, version } = anyPython();
  const folder = tempProject({ 'setup.py': SCRIPT, 'venv/bin/': '', 'bin/': '' });
  symlinkSync(path, join(folder, 'venv/bin/python'));
  const other = interpreter('3.8') ?? anyPython();
  symlinkSync(other.path, join(folder, 'bin/python3'));
  const run = async (env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> =>
    (await runProgram(process.execPath, [cliPath(), '--name'], { cwd: folder, env: { PYTHONWARNINGS: 'ignore', ...env } })).stdout.split(
      '\n',
    )[0];
  expect(await run({ VIRTUAL_ENV: join(folder, 'venv') })).toBe(version);
  expect(await run({ VIRTUAL_ENV: undefined, PATH: `${join(folder, 'bin')}:/usr/bin:/bin` })).toBe(other.version);
});
