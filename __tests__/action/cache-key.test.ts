import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectIngredients, type IngredientFacts } from '../../src/action/cache-ingredients.ts';
import { cacheKey, partialKey, type KeyIngredients } from '../../src/action/cache-key.ts';
import { cachePolicy } from '../../src/action/cache-policy.ts';
import { buildBase } from '../../src/action/build-base.ts';
import { hashInputs } from '../../src/action/input-hash.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { jobHash } from '../../src/action/job-hash.ts';
import { pythonTag } from '../../src/action/python-tag.ts';
import { runProgram } from '../../src/action/run-program.ts';
import { nameInOsRelease } from '../../src/action/runner-system.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { addFiles, tempProject } from '../support/temp-project.ts';

const target = targetFixture('macos-3.11');
const noPrograms: IngredientFacts['run'] = async () => undefined;

async function keyOf(change: Partial<IngredientFacts> = {}, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const directory = change.directory ?? project;
  const ingredients = await collectIngredients({
    inputs: readInputs((name) => inputs[name] ?? ''),
    target,
    system: { name: 'debian-12', arch: 'x64' },
    workspace: directory,
    directory,
    buildBase: join(directory, 'build'),
    environment: { PATH: '', GITHUB_JOB: 'build' },
    run: noPrograms,
    ...change,
  });
  return cacheKey(ingredients).primary;
}

let project = '';
const fresh = (): string => {
  project = tempProject({ 'setup.py': 'setup()\n', 'a.c': 'int a;\n' });
  return project;
};

describe('the key', () => {
  test('is the same for the same build, wherever the workspace lies', async () => {
    const first = await keyOf({ directory: fresh() });
    expect(await keyOf({ directory: fresh() })).toBe(first);
    expect(first).toMatch(/^pydistutils-1-debian-12-x64-cp311-[0-9a-f]{16}-[0-9a-f]{16}$/);
  });

  test('changes with everything that the build depends on', async () => {
    fresh();
    const plain = await keyOf();
    const environment = (more: Record<string, string>): Partial<IngredientFacts> => ({
      environment: { PATH: '', GITHUB_JOB: 'build', ...more },
    });
    const others: readonly (readonly [string, string])[] = [
      ['system', await keyOf({ system: { name: 'debian-13', arch: 'x64' } })],
      ['architecture', await keyOf({ system: { name: 'debian-12', arch: 'arm64' } })],
      ['version', await keyOf({ target: { ...target, version: '3.11.8' } })],
      ['SOABI', await keyOf({ target: { ...target, configVars: { ...target.configVars, SOABI: 'other' } } })],
      ['free threading', await keyOf({ target: { ...target, build: { ...target.build, freeThreaded: true } } })],
      ['debug build', await keyOf({ target: { ...target, build: { ...target.build, debug: true } } })],
      ['pointer size', await keyOf({ target: { ...target, build: { ...target.build, pointerBits: 32 } } })],
      ['unicode width', await keyOf({ target: { ...target, build: { ...target.build, unicodeWidth: 2 } } })],
      ['prefix', await keyOf({ target: { ...target, prefix: '/elsewhere' } })],
      ['job', await keyOf(environment({ GITHUB_JOB: 'other' }))],
      ['CFLAGS', await keyOf(environment({ CFLAGS: '-O0' }))],
      ['CC', await keyOf(environment({ CC: 'other-cc' }))],
      ['matrix', await keyOf({}, { 'job-context': '{"python": "3.8"}' })],
      ['command', await keyOf({}, { command: 'build' })],
      ['args', await keyOf({}, { args: '--no-compile' })],
      ['debug', await keyOf({}, { debug: 'true' })],
      ['force', await keyOf({}, { force: 'true' })],
      ['compiler', await keyOf({}, { compiler: 'mingw32' })],
      ['compile', await keyOf({}, { compile: 'false' })],
      ['optimize', await keyOf({}, { optimize: '2' })],
      ['without-setuptools', await keyOf({}, { 'without-setuptools': 'true' })],
      ['setup script', await keyOf({}, { 'setup-script': 'other.py' })],
      ['suffix', await keyOf({}, { 'cache-suffix': 'x' })],
      ['prefix of the key', await keyOf({}, { 'cache-key-prefix': 'x' })],
      ['working directory', await keyOf({ workspace: join(project, '..') })],
      ['build base', await keyOf({ buildBase: join(project, 'b') })],
    ];
    for (const [name, key] of others) expect(key, name).not.toBe(plain);
    expect(new Set(others.map(([, key]) => key)).size).toBe(others.length);
  });

  test.skipIf(process.platform === 'win32')('changes with what the compiler says of itself, and with its program', async () => {
    const cc = (says: string, more = ''): { readonly text: string; readonly mode: number } => ({
      text: `#!/bin/sh\necho ${says}\n${more}`,
      mode: 0o755,
    });
    const keys: string[] = [];
    const tools = tempProject({ cc: cc('one') });
    fresh();
    for (const compiler of [cc('one'), cc('two'), cc('two', '# rebuilt\n'), cc('one')]) {
      addFiles(tools, { cc: compiler });
      keys.push(await keyOf({ environment: { PATH: tools, GITHUB_JOB: 'build', CC: 'cc' }, run: runProgram }));
    }
    expect(new Set(keys).size).toBe(3);
    expect(keys[3]).toBe(keys[0]);
  });

  test('changes with the content of an input, and keeps what it begins with', async () => {
    fresh();
    const before = await keyOf();
    addFiles(project, { 'a.c': 'int b;\n' });
    const after = await keyOf();
    expect(after).not.toBe(before);
    expect(after.slice(0, -16)).toBe(before.slice(0, -16));
  });

  test('does not change with where it is installed, nor with the folders of the runner', async () => {
    fresh();
    const at = (temporary: string): Partial<IngredientFacts> => ({
      environment: { PATH: '', RUNNER_TEMP: temporary, CFLAGS: `-I${temporary}/include -I${project}/more` },
    });
    expect(await keyOf(at('/tmp/one'), { args: '--install-data=/tmp/one/d', root: '/tmp/one' })).toBe(
      await keyOf(at('/tmp/two'), { args: '--install-data=/tmp/two/d', prefix: '/elsewhere' }),
    );
  });

  test('does not change with how the runner lays out the matrix', async () => {
    fresh();
    expect(await keyOf({}, { 'job-context': '{"a": 1,\n "b": [2]}' })).toBe(await keyOf({}, { 'job-context': '{"b":[2],"a":1}' }));
    expect(jobHash({ GITHUB_JOB: 'x' }, '{"a": 1}')).toBe(jobHash({ GITHUB_JOB: 'x' }, '{"a":1}'));
  });

  test('fits the grammar of the cache, whatever it is made of', () => {
    const text = fc.string({ maxLength: 300 });
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), text, text, (prefix, suffix, system, abi) => {
        const ingredients: KeyIngredients = { prefix, suffix, system, arch: 'x64', abi, tools: [{ name: system, value: abi }], inputs: [] };
        const { primary, restore } = cacheKey(ingredients);
        for (const key of [primary, ...restore, partialKey(primary, '123456.1')]) {
          expect(key.length).toBeLessThanOrEqual(512);
          expect(key).not.toMatch(/[,\s]/);
        }
        for (const prefixKey of restore) expect(partialKey(primary, '1.1').startsWith(prefixKey)).toBe(true);
      }),
    );
  });
});

describe('the hash of the inputs', () => {
  const hashOf = async (directory: string, buildFolder = 'build'): Promise<Awaited<ReturnType<typeof hashInputs>>> =>
    hashInputs(directory, join(directory, buildFolder), runProgram);

  test('is of the files that git tracks, as they are now', async () => {
    const directory = tempProject({ 'setup.py': '1', 'sub/a.c': '2' });
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: directory, stdio: 'ignore' });
    git('init');
    git('add', '-A');
    git('commit', '-m', 'x');
    const before = await hashOf(directory);
    expect(before).toMatchObject({ files: 2, listedBy: 'git' });
    addFiles(directory, { 'untracked.c': '3', 'build/x.o': '4' });
    expect((await hashOf(directory)).hash).toBe(before.hash);
    addFiles(directory, { 'sub/a.c': 'changed, not committed' });
    expect((await hashOf(directory)).hash).not.toBe(before.hash);
    expect(await hashOf(join(directory, 'sub'))).toMatchObject({ files: 1, listedBy: 'git' });
  });

  test('is of the files of submodules, too', async () => {
    const directory = tempProject({ 'p/setup.py': '1', 'lib/a.c': '2' });
    const git = (folder: string, ...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'protocol.file.allow=always', ...args], {
        cwd: join(directory, folder),
        stdio: 'ignore',
      });
    for (const folder of ['lib', 'p']) {
      git(folder, 'init');
      if (folder === 'p') git(folder, 'submodule', 'add', '../lib', 'lib');
      git(folder, 'add', '-A');
      git(folder, 'commit', '-m', 'x');
    }
    const before = await hashOf(join(directory, 'p'));
    expect(before).toMatchObject({ files: 3, listedBy: 'git' });
    addFiles(directory, { 'p/lib/a.c': '3' });
    expect((await hashOf(join(directory, 'p'))).hash).not.toBe(before.hash);
  });

  test('is of large files, too', async () => {
    const directory = tempProject({ 'setup.py': '1', 'data.bin': '' });
    const hashes: string[] = [];
    for (const last of ['a', 'b', 'a']) {
      truncateSync(join(directory, 'data.bin'), 0);
      truncateSync(join(directory, 'data.bin'), 70_000_000);
      appendFileSync(join(directory, 'data.bin'), last);
      const { hash, files } = await hashOf(directory);
      hashes.push(`${files} ${hash}`);
    }
    const [one, other, again] = hashes;
    expect([again === one, other === one, one?.slice(0, 2)]).toEqual([true, false, '2 ']);
  });

  test('is of all files but the build folder where git knows none', async () => {
    const directory = tempProject({
      'setup.py': '1',
      'sub/a.c': '2',
      'build/x.o': '3',
      '.git/x': '',
      'pkg/__pycache__/m.pyc': '',
      'm.pyc': '',
    });
    const before = await hashOf(directory);
    expect(before).toMatchObject({ files: 2, listedBy: 'folder' });
    addFiles(directory, { 'build/x.o': 'changed' });
    expect((await hashOf(directory)).hash).toBe(before.hash);
    addFiles(directory, { 'more.h': '' });
    expect((await hashOf(directory)).hash).not.toBe(before.hash);
    rmSync(join(directory, 'more.h'));
    expect((await hashOf(directory)).hash).toBe(before.hash);
  });
});

test.each([
  [{}, 'build'],
  [{ 'build-base': 'b' }, 'b'],
  [{ args: 'build --build-base=from-args' }, 'from-args'],
  [{ command: 'build', args: '-b out' }, 'out'],
  [{ args: '--user build -f -bout install_data' }, 'out'],
  [{ command: 'build', args: 'build_ext -b lib' }, 'build'],
])('the build folder of %j', (inputs, expected) => {
  const read = readInputs((name) => (inputs as Record<string, string>)[name] ?? '');
  expect(buildBase(read, tempProject())).toBe(expected);
});

test('the build folder may come from setup.cfg', () => {
  const plain = readInputs(() => '');
  expect(buildBase(plain, tempProject({ 'setup.cfg': '[metadata]\nbuild_base = no\n[build]\nbuild-base = _b\n' }))).toBe('_b');
  expect(buildBase(plain, tempProject({ 'setup.cfg': '[DEFAULT]\nplace = _b\n[build]\nbuild_base = %(place)s/c\n' }))).toBe('_b/c');
  expect(buildBase(plain, tempProject({ 'setup.cfg': '[build_ext]\nbuild_base: x\n' }))).toBe('build');
});

test.each([
  ['macos-3.11', 'cp311'],
  ['windows-2.7', 'cp27m'],
  ['windows-3.13', 'cp313'],
] as const)('the tag of %s is %s', (name, tag) => {
  expect(pythonTag(targetFixture(name))).toBe(tag);
});

test('tags tell free-threaded, debug and wide builds, and PyPy', () => {
  const build = { debug: false, freeThreaded: true, unicodeWidth: 4, pointerBits: 64 } as const;
  expect(pythonTag({ ...target, versionInfo: [3, 13, 0, 'final', 0], build })).toBe('cp313t');
  expect(pythonTag({ ...target, versionInfo: [2, 7, 18, 'final', 0], build: { ...build, freeThreaded: false } })).toBe('cp27mu');
  expect(pythonTag({ ...target, versionInfo: [3, 10, 0, 'final', 0], build: { ...build, freeThreaded: false, debug: true } })).toBe(
    'cp310d',
  );
  expect(
    pythonTag({
      ...target,
      implementation: { name: 'pypy', cacheTag: 'pypy310' },
      versionInfo: [3, 10, 0, 'final', 0],
      build: { ...build, freeThreaded: false },
    }),
  ).toBe('pp310');
});

test('the name of the system has its version', () => {
  expect(nameInOsRelease('NAME="Ubuntu"\nID=ubuntu\nVERSION_ID="24.04"\n')).toBe('ubuntu-24.04');
  expect(nameInOsRelease('ID="alpine"\nVERSION_ID=3.20.1\n')).toBe('alpine-3.20.1');
  expect(nameInOsRelease('')).toBe('linux');
});

describe('whether there is a cache', () => {
  const policy = (cache: string, environment: Record<string, string>): ReturnType<typeof cachePolicy> =>
    cachePolicy(readInputs((name) => (name === 'cache' ? cache : '')).cache, { ACTIONS_RESULTS_URL: 'http://x/', ...environment });

  test.each([
    ['pull_request', { GITHUB_EVENT_NAME: 'pull_request' }, true],
    ['pull_request_target', { GITHUB_EVENT_NAME: 'pull_request_target' }, false],
    ['workflow_run', { GITHUB_EVENT_NAME: 'workflow_run' }, false],
    ['release', { GITHUB_EVENT_NAME: 'release' }, false],
    ['a tag', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' }, false],
    ['a branch', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/v1' }, true],
  ])('auto on %s', (_name, environment, use) => {
    expect(policy('auto', environment).use).toBe(use);
    expect(policy('true', environment).use).toBe(true);
    expect(policy('false', environment).use).toBe(false);
  });

  test('without a service there is none, and only who asked is told', () => {
    expect(policy('auto', { ACTIONS_RESULTS_URL: '' })).toMatchObject({ use: false, told: false });
    expect(policy('true', { ACTIONS_RESULTS_URL: '' })).toMatchObject({ use: false, told: true });
  });
});
