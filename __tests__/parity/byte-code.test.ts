import { describe, it } from 'vitest';
import { oracles } from '../support/interpreters.ts';
import { expectSameAsReal } from './compare.ts';

/** What is compiled while this is planned and built is not, in the end, what is installed. */
const SETUP = `
import os
from distutils.core import setup
from distutils.command.build_py import build_py
class build(build_py):
    def run(self):
        with open(os.path.join('pkg', 'late.py'), 'w') as stream:
            stream.write('late = 2\\n')
        build_py.run(self)
    def build_module(self, module, module_file, package):
        result = build_py.build_module(self, module, module_file, package)
        if module == 'stamped':
            with open(result[0], 'a') as stream:
                stream.write('version = 1\\n')
            os.utime(result[0], (1500000000, 1500000000))
        if module == 'mended':
            with open(result[0], 'w') as stream:
                stream.write('mended = 1\\n')
            os.utime(result[0], (1500000000, 1500000000))
        return result
setup(name='x', version='1', packages=['pkg', 'pkg.inner', 'moved'], py_modules=['single', 'other.one'],
      package_dir={'moved': 'src/moved'}, cmdclass={'build_py': build})
`;

const FILES = {
  'setup.py': SETUP,
  'pkg/__init__.py': 'pkg = 1\n',
  'pkg/late.py': 'late = 1\n',
  'pkg/stamped.py': 'x = 1\n',
  'pkg/mended.py': 'def f(:\n',
  'pkg/warns.py': 'x = 1\nassert (x, "always")\n',
  'pkg/wrong.py': 'def f(:\n    pass\n',
  'pkg/inner/__init__.py': '',
  'src/moved/__init__.py': '',
  'src/moved/m.py': 'm = "m"\n',
  'single.py': 'single = 1\n',
  'other/__init__.py': '',
  'other/one.py': 'one = 1\n',
  'other/two.py': 'two = 1\n',
};

describe.each(oracles())('byte code of modules that change while they are built, as that of Python $version', (python) => {
  it.each(['', ' --optimize=1', ' --no-compile --optimize=2'])('install%s', (options) => {
    const line = `install --root={root} --record={home}/record${options}`;
    // Before 3.9 what goes to standard error came last, where that is no terminal.
    expectSameAsReal(python, { files: FILES, lines: [line], environment: { PYTHONUNBUFFERED: '1' } });
  });
});
