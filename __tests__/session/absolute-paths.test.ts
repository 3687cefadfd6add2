import { describe, expect, test } from 'vitest';
import { absolutePaths } from '../../src/session/absolute-paths.ts';

describe('paths of a command line for a project that was unpacked elsewhere', () => {
  test.each([
    ['install --root=r --record files.txt --prefix=/usr', 'install --root=/here/r --record /here/files.txt --prefix=/usr'],
    ['install --home=~/x --install-lib=lib', 'install --home=~/x --install-lib=lib'],
    ['build -b ../out -tt build_ext -b lib -I inc', 'build -b /out -t/here/t build_ext -b /here/lib -I inc'],
    ['install_lib -d x -b y install_data -dz', 'install_lib -d /here/x -b /here/y install_data -d/here/z'],
    ['egg_info -b .dev -d sdist -d dist -t MANIFEST.in', 'egg_info -b .dev -d sdist -d /here/dist -t MANIFEST.in'],
    ['-q bdist_dumb --dist-dir dist', '-q bdist_dumb --dist-dir /here/dist'],
    ['install --record', 'install --record'],
    ['bdist_dumb --format zip -d out', 'bdist_dumb --format zip -d /here/out'],
    ['install --rec r --pref=p --install-l=lib', 'install --rec /here/r --pref=/here/p --install-l=lib'],
    ['build_clib -fb out clean -ab out', 'build_clib -fb /here/out clean -ab /here/out'],
    ['build --build-lib out', 'build --build-lib /here/out'],
    ['egg_info --egg-base . own --dist-dir d', 'egg_info --egg-base /here own --dist-dir /here/d'],
    ['install --inst x --unknown y -z', 'install --inst x --unknown y -z'],
    ['--command-packages a -q build -b b', '--command-packages a -q build -b /here/b'],
  ])('%s', (given, wanted) => {
    expect(absolutePaths(given.split(' '), '/here').join(' ')).toBe(wanted);
  });
});
