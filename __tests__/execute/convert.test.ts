import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreter, REAL_DISTUTILS, type TestInterpreter } from '../support/interpreters.ts';
import { addFiles, tempProject } from '../support/temp-project.ts';
import { copy, mkdir, outcomes, runOnce, targetOf, type Draft, type RigRun } from './executor-rig.ts';

const FILES = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `m${String(index).padStart(2, '0')}.py`,
    `print "module ${index}"\nfor k, v in {}.iteritems():\n    pass\n`,
  ]),
);
const NAMES = Object.keys({ ...FILES, 'wrong.py': '', 'plain.py': '' });
const PROJECT = { ...FILES, 'wrong.py': 'print "x"\ndef f(:\n', 'plain.py': 'x = 1\n' };

const RUN_2TO3 = `
import sys
from distutils import log
from distutils.util import run_2to3
log.set_verbosity(1)
run_2to3(sys.argv[1:])
`;

function steps(fixers: readonly string[] | null = null): readonly Draft[] {
  const targets = NAMES.map((name) => `lib/${name}`);
  return [
    mkdir('build'),
    mkdir('lib', { says: [] }),
    ...NAMES.map((name) => copy(name, `lib/${name}`, { says: [] })),
    { kind: 'convert-2to3', files: targets, fixers, options: null },
  ];
}

const python = interpreter('3.8') ?? interpreter('3.9');

describe.skipIf(python === undefined)('lib2to3 (needs Python 3.8 or 3.9)', () => {
  const convert = async (root: string, drafts = steps(), jobs = 2): Promise<RigRun> =>
    await runOnce({ root, target: targetOf(python as TestInterpreter), jobs }, ...drafts);

  test('makes and says what distutils.util.run_2to3 does, with one process and with several', async () => {
    const real = tempProject(PROJECT);
    addFiles(real, Object.fromEntries(Object.entries(PROJECT).map(([path, text]) => [`lib/${path}`, text])));
    const script = join(real, 'run.py');
    addFiles(real, { 'run.py': RUN_2TO3 });
    const said = execFileSync('sh', ['-c', `"$0" "$@" 2>&1`, python?.path as string, script, ...NAMES.map((name) => `lib/${name}`)], {
      cwd: real,
      encoding: 'utf8',
      env: { ...process.env, ...REAL_DISTUTILS },
    });
    for (const jobs of [1, 3]) {
      const root = tempProject(PROJECT);
      const run = await convert(root, steps(), jobs);
      expect(run.error).toBeUndefined();
      const shown = run.events.flatMap((event) =>
        event.kind === 'log' && event.level >= 2 && !event.text.startsWith('creating') ? [`${event.text}\n`] : [],
      );
      expect(shown.join('')).toBe(said);
      for (const name of NAMES) expect(readFileSync(join(root, 'lib', name), 'utf8')).toBe(readFileSync(join(real, 'lib', name), 'utf8'));
    }
  });

  test('is not run again over what it made', async () => {
    const root = tempProject(PROJECT);
    await convert(root);
    const inode = statSync(join(root, 'lib/m00.py')).mtimeMs;
    const again = await convert(root);
    expect(again.text).toBe('');
    expect(outcomes(again.events).filter((line) => !line.endsWith(': fresh'))).toEqual([]);
    expect(statSync(join(root, 'lib/m00.py')).mtimeMs).toBe(inode);
  });

  test('is run over files whose source has changed, and over no others', async () => {
    const root = tempProject(PROJECT);
    await convert(root);
    addFiles(root, { 'm03.py': 'print "changed"\n' });
    const again = await convert(root);
    expect(outcomes(again.events).filter((line) => !line.endsWith(': fresh'))).toEqual([
      'copy lib/m03.py: its input m03.py has changed',
      'convert-2to3: its input lib/m03.py has changed',
    ]);
    expect(readFileSync(join(root, 'lib/m03.py'), 'utf8')).toBe('print("changed")\n');
  });

  test('finds fixers of the script, and converts from the source when one of them has changed', async () => {
    const fixer = (to: string): string =>
      `from lib2to3.fixer_base import BaseFix\nfrom lib2to3.fixer_util import Name\nclass FixMine(BaseFix):\n    PATTERN = "'mine'"\n` +
      `    def transform(self, node, results):\n        return Name('${to}', prefix=node.prefix)\n`;
    const root = tempProject({ 'a.py': 'mine = 1\n', 'own/fixers/__init__.py': '', 'own/fixers/fix_mine.py': fixer('yours') });
    const drafts: readonly Draft[] = [
      mkdir('build'),
      mkdir('lib', { says: [] }),
      copy('a.py', 'lib/a.py', { says: [] }),
      {
        kind: 'convert-2to3',
        files: ['lib/a.py'],
        fixers: ['fixers.fix_mine'],
        options: null,
        searchPath: [join(root, 'own')],
      },
    ];
    expect((await convert(root, drafts)).error).toBeUndefined();
    expect(readFileSync(join(root, 'lib/a.py'), 'utf8')).toBe('yours = 1\n');
    expect(outcomes((await convert(root, drafts)).events).filter((line) => !line.endsWith(': fresh'))).toEqual([]);
    addFiles(root, { 'own/fixers/fix_mine.py': fixer('theirs') });
    await convert(root, drafts);
    expect(readFileSync(join(root, 'lib/a.py'), 'utf8')).toBe('theirs = 1\n');
  });

  test('a fixer that cannot be imported: the words of Python', async () => {
    const { error } = await convert(tempProject(PROJECT), steps(['lib2to3.fixes.fix_print', 'fixers.fix_mine']));
    expect(error?.message).toBe("lib2to3 failed: ModuleNotFoundError: No module named 'fixers'");
  });

  test('is run over all with other fixers', async () => {
    const root = tempProject(PROJECT);
    await convert(root);
    const again = await convert(root, steps(['lib2to3.fixes.fix_print']));
    expect(outcomes(again.events).at(-1)).toContain('convert-2to3: its input lib/m00.py');
  });
});

const newest = interpreter('3.13');

test.skipIf(newest === undefined)('where an interpreter has no lib2to3, that is said (needs Python 3.13)', async () => {
  const root = tempProject(PROJECT);
  const run = await runOnce({ root, target: targetOf(newest as TestInterpreter) }, ...steps());
  expect(run.error).toMatchObject({
    python: 'DistutilsPlatformError',
    code: 'no-lib2to3',
    message: expect.stringContaining('does not have') as string,
  });
});
