import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extensionSource } from '../support/extension-source.ts';
import { oracles } from '../support/interpreters.ts';
import { oldestAndNewest, Box } from './box.ts';

const BEFORE_3 = '0.29.37';
const SINCE_3 = '3.0.11';

/** The command of a Cython before 3: it translates all extensions before any is built, by time. */
const OLD_COMMAND = `from distutils import log, sysconfig
from distutils.command import build_ext as _build_ext
from distutils.dep_util import newer_group
class Optimization:
    def disable_optimization(self):
        sysconfig.get_config_vars()['CFLAGS'] = '-DDEBUGGED'
optimization = Optimization()
class old_build_ext(_build_ext.build_ext):
    description = 'build C/C++ and Cython extensions (compile/link to build directory)'
    user_options = _build_ext.build_ext.user_options + [('cython-include-dirs=', None, ''), ('cython-gdb', None, '')]
    boolean_options = _build_ext.build_ext.boolean_options + ['cython-gdb']
    def initialize_options(self):
        _build_ext.build_ext.initialize_options(self)
        self.cython_gdb = False
        self.cython_include_dirs = self.cython_directives = None
    def finalize_options(self):
        _build_ext.build_ext.finalize_options(self)
        self.cython_include_dirs = self.cython_include_dirs.split(':') if self.cython_include_dirs else []
        self.cython_directives = self.cython_directives or {}
    def run(self):
        if self.cython_gdb:
            optimization.disable_optimization()
        _build_ext.build_ext.run(self)
    def build_extensions(self):
        for extension in self.extensions:
            extension.sources = self.cython_sources(extension.sources, extension)
        _build_ext.build_ext.build_extensions(self)
    def cython_sources(self, sources, extension):
        target = sources[0].replace('.pyx', '.c')
        if target != sources[0] and (self.force or newer_group(sources + extension.depends, target, 'newer')):
            log.info('cythoning %s to %s, %s', sources[0], target, (self.cython_include_dirs, self.cython_directives))
        return [target] + [source for source in sources[1:] if not source.endswith('.pxd')]
`;

/** The command of Cython 3: it translates an extension before that is built. */
const NEW_COMMAND = `from distutils.command.build_ext import build_ext as _build_ext
class build_ext(_build_ext, object):
    user_options = _build_ext.user_options + [
        ('cython-include-dirs=', None, ''), ('cython-line-directives', None, ''), ('cython-cplus', None, '')]
    boolean_options = _build_ext.boolean_options + ['cython-line-directives', 'cython-cplus']
    def initialize_options(self):
        super(build_ext, self).initialize_options()
        self.cython_line_directives = self.cython_cplus = 0
        self.cython_include_dirs = self.cython_directives = None
    def finalize_options(self):
        super(build_ext, self).finalize_options()
        self.cython_include_dirs = self.cython_include_dirs.split(':') if self.cython_include_dirs else []
        self.cython_directives = self.cython_directives or {}
    def get_extension_attr(self, extension, name):
        return getattr(self, name) or getattr(extension, name, False)
    def build_extension(self, ext):
        if self.get_extension_attr(ext, 'cython_cplus'):
            ext.language = 'c++'
        target = ext.sources[0].replace('.pyx', '.c')
        if target != ext.sources[0]:
            lines = self.get_extension_attr(ext, 'cython_line_directives')
            self.announce('translating %s, %s' % (ext.name, (self.cython_include_dirs, self.cython_directives, lines)), 2)
        ext.sources = [target]
        super(build_ext, self).build_extension(ext)
`;

/** A Cython that tells what it is asked to translate, and finds the C there. */
function cython(version: string): Readonly<Record<string, string>> {
  return {
    'Cython/__init__.py': `__version__ = '${version}'\n`,
    'Cython/Compiler/__init__.py': '',
    'Cython/Compiler/Main.py': '',
    'Cython/Distutils/__init__.py': '',
    'Cython/Distutils/old_build_ext.py': OLD_COMMAND,
    'Cython/Distutils/build_ext.py':
      version === BEFORE_3 ? 'from Cython.Distutils.old_build_ext import old_build_ext as build_ext\n' : NEW_COMMAND,
  };
}

const FILES = {
  'one.pyx': '',
  'one.c': extensionSource('one'),
  'two.pyx': '',
  'two.pxd': '',
  'two.c': extensionSource('two'),
  'plain.c': extensionSource('plain'),
  'setup.py': `from setuptools import setup, Extension
setup(name='x', version='1', ext_modules=[
    Extension('one', ['one.pyx'], depends=['more.pxd']), Extension('plain', ['plain.c']), Extension('two', ['two.pyx', 'two.pxd'])])
`,
  'more.pxd': '',
};

describe.each(oldestAndNewest())('Cython sources whose C is there, with Python $version', (python) => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['before 3 are all translated before the first is built', BEFORE_3, ['build_ext', '--force']],
    ['of 3 are each translated before it is built', SINCE_3, ['build_ext']],
    ['before 3 are translated with the options of its command', BEFORE_3, ['build_ext', '--cython-include-dirs=a:b', '--force']],
    [
      'of 3 are translated with the options of its command',
      SINCE_3,
      ['build_ext', '--cython-include-dirs=a:b', '--cython-line-directives'],
    ],
    ['of 3 make all extensions C++ where its command is told so', SINCE_3, ['build_ext', '--cython-cplus']],
    ["before 3 are built without the interpreter's optimizing for its debugger", BEFORE_3, ['build_ext', '--cython-gdb']],
  ];

  test.each(cases)('%s', async (_, version, args) => {
    const box = new Box({ ...FILES, ...cython(version) });
    await box.expectOriginal(args, [], { python });
  });

  test('are translated with what setup.cfg says', async () => {
    const box = new Box({
      ...FILES,
      ...cython(SINCE_3),
      'setup.cfg': '[build_ext]\ncython_line_directives = yes\ncython-include-dirs = c\n',
    });
    await box.expectOriginal(['build'], [], { python });
  });

  test('are translated with what a subclass of the command has set, whose options are known', async () => {
    const setup = `from setuptools import setup, Extension
from setuptools.command.build_ext import build_ext
class mine(build_ext):
    user_options = build_ext.user_options + [('mine=', None, '')]
    mine = None
    def finalize_options(self):
        print(self.cython_include_dirs, self.cython_directives)
        build_ext.finalize_options(self)
        self.cython_directives['binding'] = True
        print(self.cython_include_dirs, self.cython_directives)
setup(name='x', version='1', cmdclass={'build_ext': mine}, ext_modules=[Extension('one', ['one.pyx'])])
`;
    for (const version of [BEFORE_3, SINCE_3]) {
      const box = new Box({ ...FILES, ...cython(version), 'setup.py': setup });
      await box.expectOriginal(['build_ext', '--mine=1', '--cython-include-dirs=a'], [], { python, env: { PYTHONUNBUFFERED: '1' } });
    }
  });

  test('are what the description of the command tells of, of a Cython before 3', async () => {
    const setup = `from setuptools import setup
from setuptools.command.build_ext import build_ext
print(build_ext.description)
setup(name='x', version='1')
`;
    for (const version of [BEFORE_3, SINCE_3]) {
      const box = new Box({ ...FILES, ...cython(version), 'setup.py': setup });
      const [shown, ...list] = (await box.run(['--help-commands'], { python })).stdout.split('\n');
      expect(shown).toContain(version === BEFORE_3 ? 'C/C++ and Cython extensions' : 'C/C++ extensions');
      expect(list.find((line) => line.startsWith('  build_ext '))).toBe(`  build_ext         ${shown}`);
    }
  });

  async function translated(version: string, newest: string): Promise<readonly string[]> {
    const box = new Box({ ...FILES, ...cython(version) });
    for (const name of ['one.pyx', 'more.pxd', 'one.c']) utimesSync(box.path(name), 1_600_000_000, 1_600_000_000);
    utimesSync(box.path(newest), 1_600_000_100, 1_600_000_100);
    const { stdout } = await box.run(['build_ext'], { python });
    return stdout.split('\n').filter((line) => /(translating|cythoning) one/.test(line));
  }

  test('are not translated by a Cython before 3 where the C is newer than they and what the extension depends on', async () => {
    expect(await translated(BEFORE_3, 'one.c')).toEqual([]);
    expect(await translated(BEFORE_3, 'one.pyx')).toEqual(['cythoning one.pyx to one.c, ([], {})']);
    expect(await translated(BEFORE_3, 'more.pxd')).toEqual(['cythoning one.pyx to one.c, ([], {})']);
  });

  test('are left to Cython 3, which looks at what they import as well', async () => {
    expect(await translated(SINCE_3, 'one.c')).toEqual(['translating one, ([], {}, False)']);
  });
});

describe('without Cython', () => {
  test('its options are not known', async () => {
    const box = new Box({ ...FILES, 'Cython/__init__.py': 'raise ImportError("none")\n' });
    const { stderr, status } = await box.run(['build_ext', '--cython-gdb']);
    expect(stderr).toContain('error: option --cython-gdb not recognized');
    expect(status).toBe(1);
  });
});

const withCython = oracles().filter(({ path }) => spawnSync(path, ['-c', 'import setuptools, Cython.Compiler.Main']).status === 0);
const none = withCython.length === 0 ? ' (skipped: no Python with distutils has a Cython)' : '';

describe.skipIf(none !== '')(`real Cython${none}`, () => {
  test.each(withCython)('translates with its options as under the real setuptools, Python $version', async (python) => {
    const source = '# cython: language_level=3\ndef f(): return 1\n';
    const box = new Box({
      'setup.py': FILES['setup.py'],
      'one.pyx': source,
      'two.pyx': source,
      'two.pxd': '',
      'plain.c': FILES['plain.c'],
    });
    for (const options of [[], ['--cython-c-in-temp', '--cython-line-directives'], ['--cython-cplus']]) {
      await box.expectOriginal(['build_ext', '--force', ...options], [], { python });
    }
  });
});
