import { utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oldestAndNewest, Box } from './box.ts';

/** A Cython that tells what it is asked to translate, and finds the C there. */
const cython = (version: string): Readonly<Record<string, string>> => ({
  'Cython/__init__.py': `__version__ = '${version}'\n`,
  'Cython/Compiler/__init__.py': '',
  'Cython/Compiler/Main.py': '',
  'Cython/Build/__init__.py': `def cythonize(extensions, **more):
    for each in extensions:
        print('translating ' + each.name)
        each.sources = [source.replace('.pyx', '.c') for source in each.sources]
    return extensions
`,
  // Until 3 the command that setuptools builds on.
  'Cython/Distutils/__init__.py': '',
  'Cython/Distutils/build_ext.py': `import os
from distutils import log
from distutils.dep_util import newer_group
class build_ext:
    def cython_sources(self, sources, extension):
        assert (self.cython_cplus, self.cython_include_dirs, self.cython_directives) == (0, [], {'binding': True})
        if self.force or newer_group(sources + extension.depends, 'mod.c', 'newer'):
            log.info('cythoning %s to mod.c', sources[0])
        else:
            log.info("skipping 'mod.c' Cython extension (up-to-date)")
        return ['mod.c']
`,
});

const FILES = {
  'mod.pyx': '',
  'more.pxd': '',
  'mod.c': '#include <Python.h>\n',
  'setup.py': `from setuptools import setup, Extension
from setuptools.command.build_ext import build_ext
build_ext.cython_directives = {'binding': True}
setup(name='x', version='1', ext_modules=[Extension('mod', ['mod.pyx'], depends=['more.pxd'])])
`,
};

describe.each(oldestAndNewest())('Cython sources whose C is there, with Python $version', (python) => {
  async function translated(version: string, newest: string): Promise<readonly string[]> {
    const box = new Box({ ...FILES, ...cython(version) });
    for (const name of ['mod.pyx', 'more.pxd', 'mod.c']) utimesSync(box.path(name), 1_600_000_000, 1_600_000_000);
    utimesSync(box.path(newest), 1_600_000_100, 1_600_000_100);
    const { stdout } = await box.run(['build_ext'], { python });
    return stdout.split('\n').filter((line) => /translating|cythoning|skipping/.test(line));
  }

  test('are not translated by a Cython before 3 where the C is newer than they and what the extension depends on', async () => {
    expect(await translated('0.29.37', 'mod.c')).toEqual(["skipping 'mod.c' Cython extension (up-to-date)"]);
    expect(await translated('0.29.37', 'mod.pyx')).toEqual(['cythoning mod.pyx to mod.c']);
    expect(await translated('0.29.37', 'more.pxd')).toEqual(['cythoning mod.pyx to mod.c']);
  });

  test('are left to Cython 3, which looks at what they import as well', async () => {
    expect(await translated('3.0.11', 'mod.c')).toEqual(['translating mod']);
  });
});
