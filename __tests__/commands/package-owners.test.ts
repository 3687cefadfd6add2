import { expect, test } from 'vitest';
import { PackageOwners } from '../../src/commands/setuptools/package-owners.ts';
import { osPath } from '../../src/grammar/os-path.ts';

test('a file belongs to the nearest package above it', () => {
  const owners = new PackageOwners(
    new Map([
      ['pkg', 'pkg'],
      ['pkg/sub', 'pkg.sub'],
    ]),
    osPath('posix'),
  );
  expect(['pkg/a.py', 'pkg/data/deep/x', 'pkg/data/deep/y', 'pkg/sub/z', 'other/w', 'v', '/pkg/u'].map((path) => owners.of(path))).toEqual([
    { owner: 'pkg', direct: true, name: 'a.py' },
    { owner: 'pkg', direct: false, name: 'x' },
    { owner: 'pkg', direct: false, name: 'y' },
    { owner: 'pkg.sub', direct: true, name: 'z' },
    { owner: undefined, direct: false, name: 'w' },
    { owner: undefined, direct: true, name: 'v' },
    { owner: undefined, direct: false, name: 'u' },
  ]);
});
