import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { findWithStars } from '../../src/files/glob-recursive.ts';
import { ManualClock } from '../../src/host/clock.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { OverlayView } from '../../src/plan/overlay-view.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { interpreters } from '../support/interpreters.ts';
import { tempProject } from '../support/temp-project.ts';

/** None where `**` is looked for below a file: Pythons differ. */
const PATTERNS = [
  '**',
  '**/',
  '**/*',
  '**/*.py',
  'a/**',
  'a/**/',
  'a/**/x.py',
  '**/b/**/*.py',
  'a*/b',
  'a/*/',
  './**/x.py',
  'a//**',
  '**/link/*',
  '**/dangling',
  '**/.hidden/*',
  'a/x.py',
];
const SCRIPT = 'import glob, json, sys; print(json.dumps([glob.glob(each, recursive=True) for each in json.loads(sys.argv[1])]))';
const python = interpreters().findLast((each) => each.major === 3)?.path;

describe.skipIf(python === undefined)('patterns with two stars', () => {
  const setUp = (): { root: string; engine: ReturnType<typeof fakeEngine> } => {
    const root = tempProject({
      'a/x.py': '',
      'a/b/x.py': '',
      'a/b/c/y.py': '',
      'a/.hidden/z.py': '',
      'top.py': '',
      '.top': '',
      'empty/': '',
    });
    new RealDisk().symbolicLink('a/b', `${root}/link`);
    new RealDisk().symbolicLink('nowhere', `${root}/a/dangling`);
    const view = new OverlayView({ base: new RealDisk(), flavour: 'posix', cwd: root, umask: 0o022, clock: new ManualClock() });
    return { root, engine: { ...fakeEngine({ cwd: root }), view } };
  };

  test('find what glob finds, in its order', () => {
    const { root, engine } = setUp();
    const found = JSON.parse(
      execFileSync(python as string, ['-c', SCRIPT, JSON.stringify(PATTERNS)], { cwd: root, encoding: 'utf8' }),
    ) as unknown;
    expect(PATTERNS.map((pattern) => [...findWithStars(engine, pattern)])).toEqual(found);
  });

  test('find the same in any order', () => {
    const { engine } = setUp();
    for (const pattern of PATTERNS) {
      const sorted = (anyOrder: boolean): unknown => [...findWithStars(engine, pattern, { hidden: true, anyOrder })].sort();
      expect(sorted(true)).toEqual(sorted(false));
    }
  });
});
