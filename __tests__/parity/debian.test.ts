import { existsSync } from 'node:fs';
import { describe, it } from 'vitest';
import type { TestInterpreter } from '../support/interpreters.ts';
import { expectSameAsReal, type Comparison } from './compare.ts';

/** Debian's own Python, whose distutils Debian has changed. */
const DEBIAN: TestInterpreter = { path: '/usr/bin/python3', version: 'of Debian', major: 3, minor: 11, hasDistutils: true };
const isThere = existsSync('/etc/debian_version') && existsSync('/usr/lib/python3.11/distutils/command/install.py');

const FILES = {
  'setup.py': `from distutils.core import setup, Extension
setup(name='demo', version='1.0', packages=['pk'], scripts=['s'], headers=['h.h'], data_files=[('share/demo', ['d.txt'])],
      ext_modules=[Extension('pk.e', ['e.c'], library_dirs=['/usr/lib', '/opt/none'], runtime_library_dirs=['/lib64'])])
`,
  'pk/__init__.py': 'x = 1\n',
  s: '#!/usr/bin/env python\nprint(1)\n',
  'h.h': '',
  'd.txt': 'd\n',
  'e.c':
    '#include <Python.h>\nstatic struct PyModuleDef m = {PyModuleDef_HEAD_INIT, "e"};\nPyMODINIT_FUNC PyInit_e(void) { return PyModule_Create(&m); }\n',
};
const ASKING = {
  'm.py': '',
  'setup.py': `from distutils.core import setup
from distutils.sysconfig import get_python_inc, get_python_lib
for prefix in (None, '', '/usr', '/usr/local/', '/opt'):
    print([get_python_lib(plat_specific=p, standard_lib=s, prefix=prefix) for p in (0, 1) for s in (0, 1)])
    print([get_python_inc(plat_specific=p, prefix=prefix) for p in (0, 1)])
setup(name='demo', version='1.0', py_modules=['m'])
`,
};
const SETUPTOOLS = {
  'm.py': '',
  'setup.py': "from setuptools import setup\nsetup(name='demo', version='1.0', py_modules=['m'])\n",
};

const CASES: Readonly<Record<string, Comparison>> = {
  'a plain installation': { files: FILES, lines: ['install --root={root}'] },
  'flags of the environment take the place of Debian’s': {
    files: FILES,
    lines: ['build'],
    environment: { CFLAGS: '-O0', CPPFLAGS: '-DX', LDFLAGS: '-Wl,-O2' },
  },
  'the layout of a package': { files: FILES, lines: ['install --root={root} --install-layout=deb'] },
  'the layout of others': { files: FILES, lines: ['install --root={root} --install-layout=UNIX'] },
  'a layout that there is not': { files: FILES, lines: ['install --root={root} --install-layout=rpm'] },
  'below /usr/local, by name': { files: FILES, lines: ['install --root={root} --prefix=/usr/local'] },
  'below another prefix': { files: FILES, lines: ['install --root={root} --prefix=/opt/demo'] },
  'for a user': { files: FILES, lines: ['install --user'] },
  'below a home': { files: FILES, lines: ['install --home={root}'] },
  'the options of install': { files: FILES, lines: ['install --help'] },
  'where modules and headers are': { files: ASKING, lines: ['install --root={root}'] },
  'setuptools: a plain installation': { files: SETUPTOOLS, lines: ['install --root={root}'] },
  'setuptools: the layout of a package': { files: SETUPTOOLS, lines: ['install --root={root} --install-layout=deb'] },
};

describe.skipIf(!isThere)('with the Python of Debian as the original (needs Debian 12 with python3-distutils)', () => {
  it.each(Object.entries(CASES))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(DEBIAN, comparison);
  });
});
