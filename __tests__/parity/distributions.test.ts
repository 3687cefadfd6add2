import { describe, it } from 'vitest';
import { oracles } from '../support/interpreters.ts';
import { expectSameAsReal, type Comparison } from './compare.ts';

/** Shows what is in the archives, behind what setup prints. */
const LIST_ARCHIVES = `
import glob, os, tarfile, zipfile
for name in sorted(glob.glob(os.path.join('dist', '*'))):
    archive = zipfile.ZipFile(name) if name.endswith('.zip') else tarfile.open(name)
    print(name)
    for member in sorted(archive.namelist() if name.endswith('.zip') else archive.getnames()):
        print('  ' + member)
`;

const SETUP = `
from distutils.core import setup, Extension
setup(name='Some-Thing', version='1.0', url='u', author='a', author_email='e', packages=['pack'], package_data={'pack': ['*.dat']},
      py_modules=['single'], scripts=['bin/tool'], data_files=['loose.txt', ('share', ['data/shared.txt', 'data/absent.txt'])],
      ext_modules=[Extension('mod', ['src/mod.c'], depends=['src/mod.h'])], libraries=[('lib', {'sources': ['src/lib.c']})])
`;

const FILES = {
  'setup.py': SETUP + LIST_ARCHIVES,
  'README.txt': 'read me\n',
  'setup.cfg': '',
  'pack/__init__.py': '',
  'pack/inner.dat': 'data\n',
  'pack/CVS/Entries': '',
  '.git/config': '',
  'single.py': 'pass\n',
  'bin/tool': { text: '#!/usr/bin/env python\n', mode: 0o755 },
  'loose.txt': 'loose\n',
  'data/shared.txt': 'shared\n',
  'src/mod.c': 'int mod;\n',
  'src/mod.h': '\n',
  'src/lib.c': 'int lib;\n',
  'test/test_one.py': '',
  'docs/a.rst': 'a\n',
  'docs/b.txt': 'b\n',
  'docs/deep/c.rst': 'c\n',
  'build/lib/old.py': '',
};

const TEMPLATE = `
# chosen files
include docs/*.rst \\
        src/*.h
recursive-include docs *.rst *.nothing
global-exclude *.dat
prune data
exclude README.txt nowhere
graft bin
flatten everything
recursive-include docs
include src/lib.c#comment
`;

/** Archives hold times. */
const ARCHIVES: Comparison['filesDiffer'] = [[/\/dist\//, 'archives hold the time of their making']];

describe.each(oracles())('distributions as distutils of Python $version makes them', (python) => {
  it('a source distribution of the default files', () => {
    expectSameAsReal(python, { files: FILES, lines: ['sdist --keep-temp --formats=gztar,zip', 'sdist'], filesDiffer: ARCHIVES });
  });

  it('a source distribution by a template', () => {
    expectSameAsReal(python, {
      files: { ...FILES, 'MANIFEST.in': TEMPLATE },
      lines: ['sdist --keep-temp', 'sdist --no-prune --no-defaults --manifest-only'],
      filesDiffer: ARCHIVES,
    });
  });

  it('a source distribution by a manifest that is kept by hand', () => {
    const files = { ...FILES, MANIFEST: '# ours\nsetup.py\n\nsingle.py\nnowhere.py\npack/__init__.py\n' };
    expectSameAsReal(python, {
      files,
      lines: ['sdist --formats=tar,gztar --keep-temp --dist-dir=out', 'sdist --manifest-only'],
      filesDiffer: [[/\/out\//, 'archives hold the time of their making']],
    });
  });

  it('a source distribution of nearly nothing, and mistakes', () => {
    const files = { 'setup.py': "from distutils.core import setup\nsetup(script_name='other.py')\n" };
    expectSameAsReal(python, {
      files,
      // A dry run of it fails, and ours does not (`dry-run.test.ts`).
      lines: ['sdist --no-metadata-check', 'sdist --formats=nothing', 'sdist --owner=root'],
      filesDiffer: ARCHIVES,
    });
  });

  it('a built distribution', () => {
    const files = {
      'setup.py': `from distutils.core import setup\nsetup(name='x', version='1', py_modules=['single'], scripts=['tool'])\n${LIST_ARCHIVES}`,
      'single.py': 'a = 1\n',
      tool: '#!python\n',
    };
    expectSameAsReal(python, {
      files,
      lines: [
        'bdist',
        'bdist_dumb --keep-temp --format=zip --plat-name=some',
        'bdist_dumb --relative --format=tar',
        'bdist --formats=zip,gztar',
      ],
      filesDiffer: ARCHIVES,
    });
  });
});
