import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResultsService } from '../support/results-service.ts';
import { runAction, workspaceWith, type ActionOptions, type ActionResult } from '../support/run-action.ts';
import { readZip } from '../support/read-archive.ts';
import { anyPython, PURE_PROJECT, pureWorkspace, smallWorkspace } from './small-project.ts';

/** Runs the pure project with these inputs, below a root; it must succeed. */
async function install(
  inputs: Readonly<Record<string, string>>,
  more: Omit<ActionOptions, 'inputs'> & { readonly workspace?: string } = {},
): Promise<Done> {
  const workspace = more.workspace ?? pureWorkspace();
  const result = await runAction(workspace, { ...more, inputs: { python: anyPython(), ...inputs } });
  expect(result.output).not.toContain('internal:');
  expect(result.status, result.output).toBe(0);
  return { ...result, workspace, record: result.outputs['record-path'] === '' ? [] : lines(result.outputs['record-path'] as string) };
}

interface Done extends ActionResult {
  readonly workspace: string;
  readonly record: readonly string[];
}

function lines(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const commandOf = ({ summary }: ActionResult): string =>
  /setup\S*\.py [^\n]*/.exec(summary.slice(summary.indexOf('Command line')))?.[0] ?? '';

describe('what is run', () => {
  test('command: another one than install', async () => {
    const { workspace, outputs } = await install({ command: 'build' });
    expect(existsSync(join(workspace, 'build/lib/pure.py'))).toBe(true);
    expect(outputs).toMatchObject({ name: 'pure', version: '0.1', 'record-path': '', 'egg-info-path': '' });
  });

  test('command: name and version are those of the project, whatever its script prints', async () => {
    const workspace = workspaceWith({ ...PURE_PROJECT, 'setup.py': `${PURE_PROJECT['setup.py']}print('thank you')\nprint('good bye')\n` });
    const { outputs } = await install({ command: 'build' }, { workspace });
    expect(outputs).toMatchObject({ name: 'pure', version: '0.1' });
  });

  test('args: split as a shell does', async () => {
    const { workspace } = await install({ root: 'r', args: `--install-lib='/a b' \\\n  "--install-data"=/c\\ d` });
    expect(existsSync(join(workspace, 'r/a b/pure.py'))).toBe(true);
    expect(existsSync(join(workspace, 'r/c d/share/pure/pure.cfg'))).toBe(true);
  });

  test('python: a path', async () => {
    const { stdout } = await install({ root: 'r' });
    expect(stdout).toContain(`Python: ${anyPython()}\n`);
  });

  test('python-version: a range, among the interpreters of PATH and tool cache', async () => {
    const folder = join(workspaceWith({}), 'cache');
    const bin = join(folder, 'Python/3.99.1/x64/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'python'), `#!/bin/sh\nexec '${anyPython()}' "$@"\n`, { mode: 0o755 });
    const { stdout } = await install({ python: '', 'python-version': '>=3.99 <4', root: 'r' }, { env: { RUNNER_TOOL_CACHE: folder } });
    expect(stdout).toMatch(/^Python: .*python/m);
  });

  test('working-directory and setup-script', async () => {
    const files = Object.fromEntries(
      Object.entries(PURE_PROJECT).map(([name, text]) => [`sub/${name === 'setup.py' ? 'setup_other.py' : name}`, text]),
    );
    const { workspace } = await install(
      { 'working-directory': 'sub', 'setup-script': 'setup_other.py', command: 'build' },
      { workspace: workspaceWith(files) },
    );
    expect(existsSync(join(workspace, 'sub/build/lib/pure.py'))).toBe(true);
  });

  test('without-setuptools: the script falls back', async () => {
    const script = `try:\n    from setuptools import setup\nexcept ImportError:\n    print('fell back')\n    from distutils.core import setup\nsetup(name='x', version='1')\n`;
    const { stdout } = await install({ root: 'r', 'without-setuptools': 'true' }, { workspace: workspaceWith({ 'setup.py': script }) });
    expect(stdout).toContain('fell back\n');
  });

  test('jobs: so many compilers run side by side', async () => {
    // Each waits for a second one to begin, for a while: only side by side they meet.
    const compiler = workspaceWith({});
    writeFileSync(
      join(compiler, 'two-cc'),
      [
        '#!/bin/sh',
        // Not where the engine only asks what compiler it is.
        'case "$*" in *.c\\ -o\\ *) ;; *) exec cc "$@" ;; esac',
        'touch "$MEET/$$"',
        'while [ "$TURNS" -gt 0 ] && [ ! -e "$MEET/both" ]; do',
        '  [ "$(ls "$MEET" | wc -l)" -ge 2 ] && echo met && touch "$MEET/both"',
        '  sleep 0.1',
        '  TURNS=$((TURNS - 1))',
        'done',
        'rm "$MEET/$$"',
        'exec cc "$@"',
        '',
      ].join('\n'),
      { mode: 0o755 },
    );
    const build = async (jobs: string, turns: string): Promise<string> => {
      const env = { CC: join(compiler, 'two-cc'), MEET: workspaceWith({}), TURNS: turns };
      return (await install({ command: 'build', jobs }, { workspace: smallWorkspace(), env })).stdout;
    };
    expect(await build('2', '200')).toMatch(/^met$/m);
    expect(await build('1', '5')).not.toMatch(/^met$/m);
  });

  test('explain: says why a step ran', async () => {
    const { stdout } = await install({ command: 'build', explain: 'true' });
    expect(stdout).toMatch(/pydistutils: build\/lib\/pure\.py: .* is not there/);
  });
});

describe('options of the commands', () => {
  test.each([
    ['prefix', { prefix: '/p' }, '/p/'],
    ['exec-prefix', { prefix: '/p', 'exec-prefix': '/e' }, '/p/'],
    ['home', { home: '/h' }, '/h/lib/python/pure.py'],
    ['install-lib', { 'install-lib': '/l' }, '/l/pure.py'],
    ['install-purelib', { 'install-purelib': '/pl' }, '/pl/pure.py'],
    ['install-platlib', { 'install-purelib': '/pl', 'install-platlib': '/other' }, '/pl/pure.py'],
    ['install-scripts', { 'install-scripts': '/s' }, '/s/run-pure'],
    ['install-headers', { 'install-headers': '/hh' }, '/hh/pure.h'],
    ['install-data', { 'install-data': '/d' }, '/d/share/pure/pure.cfg'],
  ])('%s', async (name, inputs, expected) => {
    const done = await install({ root: 'r', ...inputs } as Record<string, string>);
    expect(
      done.record.some((line) => line.startsWith(expected)),
      done.record.join('\n'),
    ).toBe(true);
    expect(commandOf(done)).toContain(`--${name}=`);
  });

  test('install-base and install-platbase: with folders that refer to them', async () => {
    const folder = workspaceWith({});
    const folders = {
      'install-lib': '$platbase/lib',
      'install-scripts': '$base/bin',
      'install-headers': '$base/include',
      'install-data': '$base',
    };
    const { record } = await install({ 'install-base': join(folder, 'b'), 'install-platbase': join(folder, 'p'), ...folders });
    expect(record).toEqual(
      expect.arrayContaining([join(folder, 'p/lib/pure.py'), join(folder, 'b/bin/run-pure'), join(folder, 'b/share/pure/pure.cfg')]),
    );
  });

  test('root: everything below it', async () => {
    const { workspace, outputs } = await install({ root: 'r' });
    expect(outputs['install-lib']?.startsWith(join(workspace, 'r/'))).toBe(true);
    expect(existsSync(join(outputs['install-lib'] as string, 'pure.py'))).toBe(true);
    expect(existsSync(join(outputs['install-scripts'] as string, 'run-pure'))).toBe(true);
    expect(readFileSync(outputs['egg-info-path'] as string, 'utf8')).toContain('Name: pure\n');
  });

  test('user: into the site-packages of the user', async () => {
    const home = workspaceWith({});
    const { record } = await install({ user: 'true' }, { env: { HOME: home, PYTHONUSERBASE: undefined } });
    expect(record.some((line) => line.startsWith(`${home}/.local/lib/`) && line.endsWith('pure.py'))).toBe(true);
  });

  test('record: where it is asked for', async () => {
    const { workspace, outputs, record } = await install({ root: 'r', record: 'files.txt' });
    expect(outputs['record-path']).toBe(join(workspace, 'files.txt'));
    expect(record.length).toBeGreaterThan(3);
  });

  test('build-base: another build folder', async () => {
    const { workspace } = await install({ command: 'build', 'build-base': 'elsewhere' });
    expect(existsSync(join(workspace, 'elsewhere/lib/pure.py'))).toBe(true);
  });

  test('compiler, debug and force are given to the build before the installation', async () => {
    const done = await install({ root: 'r', compiler: 'unix', debug: 'true', force: 'true', 'build-base': 'b' });
    expect(commandOf(done)).toMatch(/^setup\.py build --build-base=b --compiler=unix --debug --force install .*--force/);
  });

  test('optimize and compile', async () => {
    const plain = await install({ root: 'r', compile: 'false' });
    expect(plain.record.filter((line) => line.endsWith('.pyc'))).toEqual([]);
    const optimised = await install({ root: 'r', compile: 'true', optimize: '2' });
    expect(optimised.record.filter((line) => line.endsWith('.pyc'))).toHaveLength(2);
  });
});

describe('requirements', () => {
  const REQUIRING = {
    ...PURE_PROJECT,
    'setup.py':
      "from setuptools import setup\nsetup(name='pure', version='0.1', py_modules=['pure'], install_requires=['no-such-project-at-all>=1'])\n",
  };

  test('requires: list names what is missing, and what installs it', async () => {
    const { commands, summary, stdout } = await install({ root: 'r' }, { workspace: workspaceWith(REQUIRING) });
    const notices = commands.filter(({ name, value }) => name === 'notice' && value.includes('no-such-project-at-all>=1'));
    expect(notices.map(({ value }) => value)).toEqual([expect.stringContaining("-m pip install 'no-such-project-at-all>=1'")]);
    expect(stdout.split('no-such-project-at-all')).toHaveLength(3);
    expect(summary).toContain('no-such-project-at-all');
  });

  test('requires: none says nothing', async () => {
    const { output, summary } = await install({ root: 'r', requires: 'none' }, { workspace: workspaceWith(REQUIRING) });
    expect(output + summary).not.toContain('no-such-project-at-all');
  });

  test('requires: pip lets the pip of the interpreter install it, and fails with it', async () => {
    const result = await runAction(workspaceWith(REQUIRING), {
      inputs: { python: anyPython(), prefix: join(workspaceWith({}), 'p'), requires: 'pip' },
      env: { PIP_INDEX_URL: 'http://someone:verysecret@127.0.0.1:9/simple', PIP_RETRIES: '0', PIP_TIMEOUT: '1', PIP_NO_INDEX: '1' },
    });
    expect(result.status).toBe(1);
    expect(result.output).toContain('pip could not install what the project needs (no-such-project-at-all>=1)');
    expect(result.output + result.summary).not.toContain('verysecret');
  });
});

describe('what later steps see', () => {
  test('export-path and export-pythonpath: auto, where it is not there yet', async () => {
    const home = join(workspaceWith({}), 'h');
    const { outputs, path, exported } = await install({ home }, { env: { PYTHONPATH: '/before' } });
    expect(path).toEqual([outputs['install-scripts']]);
    expect(exported).toEqual({ PYTHONPATH: `${outputs['install-lib']}:/before` });
  });

  test('scripts of entry points are scripts as well', async () => {
    const workspace = workspaceWith({
      'setup.py':
        "from setuptools import setup\nsetup(name='x', version='1', entry_points={'console_scripts': ['run-x = x:main']}, py_modules=['x'])\n",
      'x.py': 'def main(): pass\n',
    });
    const { outputs, path } = await runAction(workspace, { inputs: { python: anyPython(), home: 'h' } });
    expect(outputs['install-scripts']).toBe(join(workspace, 'h', 'bin'));
    expect(path).toEqual([join(workspace, 'h', 'bin')]);
  });

  test('auto does nothing for a staged installation; true does all the same', async () => {
    const staged = await install({ root: 'r' });
    expect([staged.path, staged.exported]).toEqual([[], {}]);
    const asked = await install({ root: 'r', 'export-path': 'true', 'export-pythonpath': 'true' });
    expect(asked.path).toEqual([asked.outputs['install-scripts']]);
    expect(asked.exported).toEqual({ PYTHONPATH: asked.outputs['install-lib'] });
  });

  test('false never', async () => {
    const { path, exported } = await install({ home: join(workspaceWith({}), 'h'), 'export-path': 'false', 'export-pythonpath': 'false' });
    expect([path, exported]).toEqual([[], {}]);
  });
});

/** A project with nothing but one source. */
const withSource = (text: string): string =>
  workspaceWith({
    'setup.py': "from distutils.core import setup, Extension\nsetup(name='x', version='1', ext_modules=[Extension('x', ['x.c'])])\n",
    'x.c': text,
  });

describe('what is shown', () => {
  test('annotations: a compile error on its line', async () => {
    const { status, commands, summary, outputs } = await runAction(withSource('int f(void) {\n  return missing;\n}\n'), {
      inputs: { python: anyPython(), root: 'r' },
    });
    expect(status).toBe(1);
    const error = commands.find(({ name, properties }) => name === 'error' && properties['file'] === 'x.c');
    expect(error).toMatchObject({ properties: { line: '2', col: '10' } });
    expect(error?.value).toContain('missing');
    expect(summary).toContain('❌');
    expect(summary).toMatch(/^x\.c:2: error: .*missing.*\nerror: command .* failed/m);
    expect(summary).toContain('| Objects | 0 compiled, 0 reused, 1 failed |');
    expect(JSON.parse(outputs['extensions'] as string)).toMatchObject([{ name: 'x', result: 'failed', failed: 1 }]);
  });

  test('annotations: a mistake in setup.py on its line', async () => {
    const { status, commands } = await runAction(workspaceWith({ 'setup.py': 'import sys\n\nraise ValueError("no good")\n' }), {
      inputs: { python: anyPython(), root: 'r' },
    });
    expect(status).toBe(1);
    expect(commands).toContainEqual({
      name: 'error',
      properties: { title: 'pydistutils', file: 'setup.py', line: '3' },
      value: expect.stringMatching(/^ValueError: no good/),
    });
  });

  test('annotations: false leaves them out; the matchers then serve this run', async () => {
    const result = await runAction(withSource('int f(void) { return missing; }\n'), {
      inputs: { python: anyPython(), root: 'r', annotations: 'false' },
    });
    expect(result.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(result.stdout.indexOf('::add-matcher::')).toBeLessThan(result.stdout.indexOf('running install'));
    expect(result.stdout).toContain('error: ');
  });

  test('add-problem-matchers: behind the run, or not at all', async () => {
    const shown = await install({ root: 'r' });
    expect(shown.stdout.indexOf('::add-matcher::')).toBeGreaterThan(shown.stdout.indexOf('running install'));
    expect(existsSync(shown.commands.find(({ name }) => name === 'add-matcher')?.value as string)).toBe(true);
    const hidden = await install({ root: 'r', 'add-problem-matchers': 'false' });
    expect(hidden.stdout).not.toContain('::add-matcher::');
  });

  test('hints: which package brings what is missing', async () => {
    const workspace = withSource('#include <zlib.h>\n#include <openssl/no-such-header.h>\n');
    const inputs = { python: anyPython(), root: 'r' };
    const shown = await runAction(workspace, { inputs });
    const last = shown.commands.findLast(({ name }) => name === 'error');
    expect(last?.value).toMatch(/\nhint: the header openssl\/no-such-header\.h .*(?:libssl|openssl)/);
    expect(shown.stdout).toMatch(/^hint: to run the command that failed again: /m);
    expect(shown.summary).toMatch(/^> 💡 the header openssl\/no-such-header\.h /m);
    const plain = await runAction(workspace, { inputs: { ...inputs, annotations: 'false' } });
    expect(plain.stdout).toMatch(/^hint: the header openssl\/no-such-header\.h /m);
    const hidden = await runAction(workspace, { inputs: { ...inputs, hints: 'false' } });
    expect(hidden.output + hidden.summary).not.toMatch(/hint: |💡/);
  });

  test('groups: one for each command', async () => {
    const folded = await install({ root: 'r' });
    expect(folded.stdout).toMatch(/^::group::running build_py\n[^]*?^::endgroup::\n/m);
    const flat = await install({ root: 'r', groups: 'false' });
    expect(flat.stdout).not.toContain('::group::running');
    expect(flat.stdout).toMatch(/^running build_py$/m);
  });

  test('quiet: nothing of a run that succeeds, all of one that fails', async () => {
    expect((await install({ root: 'r', quiet: 'true' })).stdout).not.toContain('running build');
    const failed = await runAction(withSource('int f(void) { return missing; }\n'), {
      inputs: { python: anyPython(), root: 'r', quiet: 'true' },
    });
    expect(failed.stdout).toContain('running build_ext');
  });

  test('summary: written, or not', async () => {
    expect((await install({ root: 'r' })).summary).toMatch(/^### ✅ pure 0\.1 · Python \d/m);
    expect((await install({ root: 'r', summary: 'false' })).summary).toBe('');
  });
});

describe('with a cache and artifacts', () => {
  let service: ResultsService;
  beforeAll(async () => {
    service = await ResultsService.start();
  });
  afterAll(async () => service.stop());

  test('cache: false uses none; auto none for events that strangers start; true overrides', async () => {
    expect((await install({ root: 'r', cache: 'false' }, { service })).outputs['cache-primary-key']).toBe('');
    for (const env of [
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      { GITHUB_EVENT_NAME: 'workflow_run' },
      { GITHUB_EVENT_NAME: 'release' },
      { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' },
    ]) {
      const { outputs, stdout } = await install({ root: 'r', upload: 'false' }, { service, env });
      expect(outputs['cache-primary-key'], JSON.stringify(env)).toBe('');
      expect(stdout).toContain('no automatic cache on');
    }
    const asked = await install({ root: 'r', cache: 'true', upload: 'false' }, { service, env: { GITHUB_EVENT_NAME: 'release' } });
    expect(asked.outputs['cache-primary-key']).not.toBe('');
  });

  test('cache: true without a service is a notice', async () => {
    const { commands } = await install({ root: 'r', cache: 'true' });
    expect(commands.filter(({ name }) => name === 'notice').map(({ value }) => value)).toEqual([
      'The build folder is not kept between runs: this runner has no cache service.',
    ]);
  });

  test('cache-key-prefix, cache-suffix and job-context stand in the key', async () => {
    const key = async (inputs: Readonly<Record<string, string>>): Promise<string> =>
      (await install({ root: 'r', upload: 'false', ...inputs }, { service })).outputs['cache-primary-key'] as string;
    const plain = await key({});
    expect(plain).toMatch(/^pydistutils-1-[\w.]+(?:-[\w.]+)*-[0-9a-f]{16}-[0-9a-f]{16}$/);
    expect(await key({ 'cache-key-prefix': 'mine' })).toBe(plain.replace('pydistutils', 'mine'));
    expect(await key({ 'cache-suffix': 'two' })).toBe(plain.replace(/-([0-9a-f]{16})$/, '-two-$1'));
    expect(await key({ 'job-context': '{"os": "other"}' })).not.toBe(plain);
    expect(await key({ 'job-context': 'null' })).toBe(plain);
  });

  test('restore-cache and save-cache, each by itself', async () => {
    const workspace = pureWorkspace();
    const inputs = { root: 'r', upload: 'false', 'cache-suffix': 'restore-and-save' };
    const unsaved = await install({ ...inputs, 'save-cache': 'false' }, { service, workspace });
    expect((await unsaved.post({ 'INPUT_SAVE-CACHE': 'false' })).stdout).toContain("Nothing to save: 'save-cache' is false");
    await (await install(inputs, { service, workspace })).post();
    expect((await install({ ...inputs, 'restore-cache': 'false' }, { service, workspace })).outputs).toMatchObject({
      'cache-hit': 'false',
      'cache-matched-key': '',
    });
    expect((await install(inputs, { service, workspace })).outputs['cache-hit']).toBe('true');
  });

  test('lookup-only: says what is there, and restores nothing', async () => {
    const inputs = { command: 'build', upload: 'false', 'cache-suffix': 'lookup' };
    await (await install(inputs, { service, workspace: smallWorkspace() })).post();
    const { outputs, stdout } = await install({ ...inputs, 'lookup-only': 'true' }, { service, workspace: smallWorkspace() });
    expect(outputs).toMatchObject({ 'cache-hit': 'true', 'objects-compiled': '2' });
    expect(stdout).toContain('There is a build folder: exact hit.');
  });

  test('cache-on-failure and job-status: what a failed job compiled is kept, if that is wanted', async () => {
    const files = {
      'setup.py':
        "from distutils.core import setup, Extension\nsetup(name='x', version='1', ext_modules=[Extension('x', ['a.c', 'b.c'])])\n",
      'a.c': 'int a;\n',
      'b.c': 'int b = missing;\n',
    };
    const inputs = { python: anyPython(), root: 'r', jobs: '1', 'cache-suffix': 'failure' };
    const failed = await runAction(workspaceWith(files), { service, inputs });
    expect(failed.status).toBe(1);
    expect((await failed.post({ 'INPUT_CACHE-ON-FAILURE': 'false' })).stdout).toContain("'cache-on-failure' is false");
    expect((await failed.post()).stdout).toMatch(/Saved the build folder, .* as \S+-partial-77\.1\./);
    const later = await install({ ...inputs, 'cache-suffix': 'status' }, { service });
    expect((await later.post({ 'INPUT_CACHE-ON-FAILURE': 'false', 'INPUT_JOB-STATUS': 'failure' })).stdout).toContain(
      "'cache-on-failure' is false",
    );
    // What failed is another step: this build is whole.
    expect((await later.post({ 'INPUT_JOB-STATUS': 'failure' })).stdout).toMatch(
      new RegExp(`^Saved the build folder, .* as ${later.outputs['cache-primary-key']}\\.$`, 'm'),
    );
  });

  test('a build folder in which nothing was built is not kept', async () => {
    const workspace = withSource('#error no\n');
    const failed = await runAction(workspace, {
      service,
      inputs: { python: anyPython(), root: 'r', upload: 'false', 'cache-suffix': 'nothing' },
    });
    expect(failed.status).toBe(1);
    expect((await failed.post()).stdout).toContain('Nothing to save: nothing was built.');
  });

  test('cache-max-size: what is cheap to make anew is left out; what can not fit is said', async () => {
    const done = await install({ command: 'build', upload: 'false', 'cache-suffix': 'size' }, { service, workspace: smallWorkspace() });
    const small = await done.post({ 'INPUT_CACHE-MAX-SIZE': '1K' });
    expect(small.commands.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      expect.stringMatching(/^notice: The build folder was not saved: .*'cache-max-size', 1\.0 KiB/),
    ]);
    const partial = await done.post({ 'INPUT_CACHE-MAX-SIZE': '50K' });
    expect(partial.stdout).toMatch(/Saved the build folder, .*-partial-77\.1; \d+ files? \(.*\) left out to stay within 50\.0 KiB\./);
    // What was left out is where it was.
    expect((await install({ command: 'build', upload: 'false', cache: 'false' }, { workspace: done.workspace })).outputs).toMatchObject({
      'objects-compiled': '0',
      'objects-reused': '2',
    });
  });

  test('upload: false uploads nothing; true insists on a service', async () => {
    expect((await install({ root: 'r', upload: 'false' }, { service })).outputs['artifact-name']).toBe('');
    const refused = await runAction(pureWorkspace(), { inputs: { python: anyPython(), root: 'r', upload: 'true' } });
    expect(refused.status).toBe(1);
    expect(refused.output).toContain("'upload' is true, but this runner has no artifact service");
  });

  test('artifact-name, retention-days and compression-level', async () => {
    const { outputs } = await install(
      { root: 'r', 'artifact-name': 'mine', 'retention-days': '3', 'compression-level': '0' },
      { service, run: 'named' },
    );
    const days = (Date.parse(service.artifacts.find(({ name }) => name === 'mine')?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(3);
    await install({ root: 'r', 'artifact-name': 'small', 'compression-level': '9' }, { service, run: 'named' });
    expect(service.artifacts.find(({ name }) => name === 'small')?.expiresAt).toBe('');
    expect(service.archive('small').length).toBeLessThan(service.archive('mine').length);
    expect(outputs).toMatchObject({
      'artifact-name': 'mine',
      'artifact-url': expect.stringMatching(/^https:\/\/github\.com\/someone\/something-\d+\/actions\/runs\/named\/artifacts\/\d+$/),
    });
    expect(outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/);
    expect([...readZip(service.archive('mine')).keys()].sort()).toEqual([
      'installed-files.txt',
      expect.stringMatching(/^pure-0\.1-py.*\.egg-info$/),
    ]);
  });

  test('overwrite: replaces what has the name', async () => {
    const inputs = { root: 'r', 'artifact-name': 'again' };
    await install(inputs, { service, run: 'over' });
    const taken = await install(inputs, { service, run: 'over' });
    expect(taken.commands.find(({ name }) => name === 'notice')?.value).toContain(
      'There is an artifact with the name again in this run already',
    );
    const replaced = await install({ ...inputs, overwrite: 'true' }, { service, run: 'over' });
    expect(replaced.outputs['artifact-name']).toBe('again');
    expect(service.artifacts.filter(({ name, run }) => name === 'again' && run === 'over')).toHaveLength(1);
  });

  test('if-no-files-found: warn, error or ignore', async () => {
    const inputs = { command: 'build_py' };
    expect((await install(inputs, { service })).commands.find(({ name }) => name === 'warning')?.value).toContain(
      'there is nothing to upload',
    );
    expect(
      (await install({ ...inputs, 'if-no-files-found': 'ignore' }, { service })).commands.filter(({ name }) => name === 'warning'),
    ).toEqual([]);
    const refused = await runAction(pureWorkspace(), { service, inputs: { python: anyPython(), ...inputs, 'if-no-files-found': 'error' } });
    expect([refused.status, refused.output]).toEqual([1, expect.stringContaining('there is nothing to upload')]);
  });
});
