import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyAsCloned, isLeftByRuns } from '../../scripts/left-by-runs.mjs';
import { interpreters, oracles, REAL_DISTUTILS } from '../support/interpreters.ts';
import { REPOSITORY, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

// The oldest and the newest: the example has a branch for each.
const ends = [...new Set([oracles()[0], oracles().at(-1)])].filter((each) => each !== undefined);
const none = oracles().length === 0 ? ' (skipped: no Python with distutils here)' : '';

describe.skipIf(none !== '')(`the example, installed by the real distutils${none}`, () => {
  test.each(ends)('gives a working script on Python $version', async ({ path }) => {
    expect((await greet(path, {})).stdout).toBe('Bonjour, Ada!\n(10 letters)\n');
  });

  test.each(ends)('can do without a compiler on Python $version', async ({ path }) => {
    expect(await greet(path, { CC: 'no-such-compiler' })).toEqual({ stdout: 'Bonjour, Ada!\n(10 letters)\n', compiled: false });
  });
});

test('what is lying in the folder from a try is no part of it', () => {
  const left = [
    'build',
    'build/lib/x.py',
    'dist/a.tar.gz',
    'MANIFEST',
    'files.txt',
    'x.egg-info/PKG-INFO',
    'greeting/__pycache__/a.pyc',
    'greeting/_fast.so',
  ];
  expect(left.filter((path) => !isLeftByRuns(path))).toEqual([]);
  const files = execFileSync('git', ['ls-files', '.'], { cwd: join(REPOSITORY, 'examples'), encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((path) => isLeftByRuns(path.replace(/^[^/]+\//, '')))).toEqual([]);
});

test('there is a Python to test with', () => {
  expect(interpreters().length).toBeGreaterThan(0);
});

/** What the installed script prints, and whether the extension is there. */
async function greet(
  python: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly stdout: string; readonly compiled: boolean }> {
  const project = tempProject();
  copyAsCloned(join(REPOSITORY, 'examples/greeting'), project);
  const args = ['setup.py', 'install', '--root=root', '--install-lib=/lib', '--install-scripts=/bin', '--install-data=/data'];
  const { status, output } = await runProgram(python, args, { cwd: project, env: { ...REAL_DISTUTILS, ...env } });
  expect(status, output).toBe(0);
  const { stdout } = await runProgram(python, [join(project, 'root/bin/greet'), 'Ada', 'fr'], {
    env: { PYTHONPATH: join(project, 'root/lib') },
  });
  const compiled = readdirSync(join(project, 'root/lib/greeting')).some((name) => name.startsWith('_fast'));
  return { stdout, compiled };
}
