import { describe, expect, test } from 'vitest';
import { absolutePaths } from '../../src/session/project-folder.ts';

describe('paths of a command line for a project that was unpacked elsewhere', () => {
  test.each([
    ['install --root=r --record files.txt --prefix=/usr', 'install --root=/here/r --record /here/files.txt --prefix=/usr'],
    ['install --home=~/x --install-lib=lib', 'install --home=~/x --install-lib=lib'],
    ['build -b ../out -tt build_ext -b lib -I inc', 'build -b /out -t/here/t build_ext -b /here/lib -I inc'],
    ['install_lib -d x -b y install_data -dz', 'install_lib -d /here/x -b /here/y install_data -d/here/z'],
    ['egg_info -b .dev -d sdist -d dist -t MANIFEST.in', 'egg_info -b .dev -d sdist -d /here/dist -t MANIFEST.in'],
    ['-q bdist_dumb --dist-dir dist', '-q bdist_dumb --dist-dir /here/dist'],
    ['install --record', 'install --record'],
  ])('%s', (given, wanted) => {
    expect(absolutePaths(given.split(' '), '/here').join(' ')).toBe(wanted);
  });
});
