import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../src/host/clock.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { compileGlobPattern } from '../../src/plan/glob-pattern.ts';
import { OverlayView } from '../../src/plan/overlay-view.ts';
import { interpreters } from '../support/interpreters.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { tempProject } from '../support/temp-project.ts';

const FILES = [
  'a.py',
  'b.py',
  '.hidden.py',
  'B.txt',
  'a[1].py',
  'x-y.c',
  'sub/a.py',
  'sub/c.py',
  'sub/.h/a.py',
  'sub/deep/a.py',
  'other/a.py',
  '[z]/q.py',
  'ab.py',
  'caf\u00e9.py',
];

const PATTERNS = [
  '*.py',
  '*',
  '.*',
  '?.py',
  '[ab].py',
  '[!a].py',
  '[a-c]*.py',
  'sub/*.py',
  '*/a.py',
  '*/',
  'sub/',
  'sub',
  'no',
  '*/*/a.py',
  '**/a.py',
  '**',
  'sub/**/a.py',
  'a[[]1].py',
  'a[1].py',
  '[]]*',
  '[',
  'x[-+]y.c',
  './*.py',
  '../*/a.py',
  'sub/../*.txt',
  '[[]z]/*',
  '*/no',
  'no/*',
  'a.py/*',
  'a?.py',
  'caf?.py',
  '[!]a].py',
  'sub//*.py',
  '',
  '/',
  '[^a].py',
];

describe('glob', () => {
  test.each(interpreters())('finds what Python $version finds, in the order of the folder', async (python) => {
    // Beside it lies what nobody else changes meanwhile.
    const root = join(tempProject(Object.fromEntries(FILES.map((file) => [`project/${file}`, '']))), 'project');
    const view = new OverlayView({ base: new RealDisk(), flavour: 'posix', cwd: root, umask: 0o022, clock: systemClock });
    const theirs = await askOracle(python, 'import glob\ndef answer(pattern):\n    return glob.glob(pattern)\n', PATTERNS, root);
    // Names are bytes for Python 2: there a question mark does not match a letter of two.
    const patterns = PATTERNS.filter((pattern) => python.major > 2 || pattern !== 'caf?.py');
    patterns.forEach((pattern) =>
      expect({ pattern, value: view.glob(pattern) }).toEqual({
        pattern,
        value: (theirs[PATTERNS.indexOf(pattern)] as { value: unknown }).value,
      }),
    );
  });

  test('takes an empty range for nothing and its negation for anything', () => {
    expect([
      compileGlobPattern('[z-a]').test('b'),
      compileGlobPattern('[!z-a]').test('b'),
      compileGlobPattern('a-[z-a0]').test('a-0'),
    ]).toEqual([false, true, true]);
  });

  test('matches names that are no text', () => {
    expect(compileGlobPattern('?[\udcff].py').test('x\udcff.py')).toBe(true);
  });
});
