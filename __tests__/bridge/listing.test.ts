import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { pythonFolder } from '../../src/host/python-folder.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { RememberingDisk } from '../../src/host/remembering-disk.ts';
import { OverlayView } from '../../src/plan/overlay-view.ts';
import { interpreters } from '../support/interpreters.ts';
import { tempProject } from '../support/temp-project.ts';

const SCRIPT = `
import sys
sys.path.insert(0, sys.argv[1])
from pydistutils_bridge.listing import tree
sys.stdout.buffer.write(tree(sys.argv[2]).encode('utf-8', 'surrogatepass'))
`;

describe.each(interpreters().filter((each) => each.major > 2))('a tree that Python $version has listed', ({ path: python }) => {
  test('is the tree that is there, in the order of its folders', () => {
    const root = tempProject({ 'pkg/b.py': '', 'pkg/a.py': '', 'pkg/sub/deep/x': '', 'pkg/empty/': '', top: '' });
    const real = new RealDisk();
    for (const name of ['z', 'y\udcff', 'é']) real.write(`${root}/pkg/sub/${name}`, '');
    real.symbolicLink('sub', `${root}/pkg/link`);
    real.symbolicLink('nowhere', `${root}/pkg/dangling`);
    const told = execFileSync(python, ['-B', '-c', SCRIPT, pythonFolder(), root], { encoding: 'utf8' });
    const asked: string[] = [];
    const noting = Object.assign(Object.create(real) as RealDisk, {
      entries: (path: string) => {
        asked.push(path.slice(root.length));
        return real.entries(path);
      },
    });
    const base = RememberingDisk.over(noting);
    const view = new OverlayView({ base, flavour: 'posix', cwd: root, umask: 0o022, clock: new ManualClock() });
    // Undecodable bytes of the test's own pipe.
    view.learn(root, told.replace(/y\ufffd+/, 'y\udcff'));
    for (const folder of ['', '/pkg', '/pkg/sub', '/pkg/sub/deep', '/pkg/empty'])
      expect([...base.entries(root + folder)]).toEqual([...real.entries(root + folder)]);
    expect(
      [...view.kinds('pkg')].filter(([name]) => ['link', 'dangling', 'a.py', 'sub'].includes(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
    ).toEqual([
      ['a.py', 'file'],
      ['dangling', undefined],
      ['link', 'directory'],
      ['sub', 'directory'],
    ]);
    expect(asked).toEqual([]);
  });

  test('leaves out what cannot be listed', () => {
    const root = tempProject({ 'a/x': '' });
    const told = execFileSync(python, ['-B', '-c', SCRIPT, pythonFolder(), join(root, 'none')], { encoding: 'utf8' });
    expect(told).toBe('?');
    const view = new OverlayView({ base: new RealDisk(), flavour: 'posix', cwd: root, umask: 0o022, clock: new ManualClock() });
    view.learn(root, 'da/db//?//fy');
    expect([view.list('a'), view.list('b')]).toEqual([['x'], ['y']]);
  });
});
