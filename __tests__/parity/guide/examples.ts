/** The examples of the guides as small projects: what a maintainer finds there and types. */
import { extensionSource as C } from '../../support/extension-source.ts';
import type { Comparison } from '../compare.ts';

const setup = (body: string, imports = 'setup'): string => `from distutils.core import ${imports}\nsetup(${body})\n`;
const module = (name: string): string => `# ${name}\nNAME = ${JSON.stringify(name)}\n`;

const INSTALL = 'install --root={root} --record={home}/record';
const NV = "name='foo', version='1.0'";
const PURE = { 'setup.py': setup(`${NV}, py_modules=['foo']`), 'foo.py': module('foo') };
const FULL = {
  'setup.py': setup(
    `${NV}, packages=['pkg'], scripts=['tool'], data_files=[('share', ['d.txt'])], headers=['h.h'], ext_modules=[Extension('pkg.e', ['e.c'])]`,
    'setup, Extension',
  ),
  'pkg/__init__.py': module('pkg'),
  tool: '#!/usr/bin/python\nprint(1)\n',
  'd.txt': 'data',
  'h.h': '/* */',
  'e.c': C('e'),
};

export const SETUP_SCRIPT_GUIDE: Readonly<Record<string, Comparison>> = {
  'whole packages': {
    files: {
      'setup.py': setup(
        "name='Distutils', version='1.0', description='Python Distribution Utilities', author='Greg Ward', author_email='gward@python.net', url='https://www.python.org/sigs/distutils-sig/', packages=['dis', 'dis.command']",
      ),
      'dis/__init__.py': '',
      'dis/core.py': module('core'),
      'dis/command/__init__.py': '',
      'dis/command/b.py': module('b'),
    },
    lines: [INSTALL],
  },
  'all packages under lib': {
    files: { 'setup.py': setup(`${NV}, package_dir={'': 'lib'}, packages=['foo']`), 'lib/foo/__init__.py': module('foo') },
    lines: [INSTALL],
  },
  'a package right in lib, recursively': {
    files: {
      'setup.py': setup(`${NV}, package_dir={'foo': 'lib'}, packages=['foo', 'foo.bar']`),
      'lib/__init__.py': '',
      'lib/bar/__init__.py': module('bar'),
    },
    lines: [INSTALL],
  },
  'a package without __init__.py': { files: { 'setup.py': setup(`${NV}, packages=['foo']`), 'foo/a.py': module('a') }, lines: [INSTALL] },
  'single modules, one in a package': {
    files: {
      'setup.py': setup(`${NV}, py_modules=['mod1', 'pkg.mod2']`),
      'mod1.py': module('mod1'),
      'pkg/__init__.py': '',
      'pkg/mod2.py': module('mod2'),
    },
    lines: [INSTALL],
  },
  'single modules, whose folders package_dir names': {
    files: {
      'setup.py': setup(`${NV}, py_modules=['mod1', 'pkg.mod2'], package_dir={'': 'lib', 'pkg': 'other'}`),
      'lib/mod1.py': module('mod1'),
      'other/__init__.py': '',
      'other/mod2.py': module('mod2'),
    },
    lines: [INSTALL],
  },
  'one extension': {
    files: { 'setup.py': setup(`${NV}, ext_modules=[Extension('foo', ['foo.c'])]`, 'setup, Extension'), 'foo.c': C('foo') },
    lines: [INSTALL],
  },
  'an extension in a package, of two sources': {
    files: {
      'setup.py': setup(`${NV}, packages=['pkg'], ext_modules=[Extension('pkg.foo', ['src/foo1.c', 'src/foo2.c'])]`, 'setup, Extension'),
      'pkg/__init__.py': '',
      'src/foo1.c': C('foo'),
      'src/foo2.c': 'int two(void) { return 2; }\n',
    },
    lines: [INSTALL],
  },
  ext_package: {
    files: {
      'setup.py': setup(
        `${NV}, packages=['pkg', 'pkg.subpkg'], ext_package='pkg', ext_modules=[Extension('foo', ['foo.c']), Extension('subpkg.bar', ['bar.c'])]`,
        'setup, Extension',
      ),
      'pkg/__init__.py': '',
      'pkg/subpkg/__init__.py': '',
      'foo.c': C('foo'),
      'bar.c': C('bar'),
    },
    lines: [INSTALL],
  },
  'include folders': {
    files: {
      'setup.py': setup(
        `${NV}, ext_modules=[Extension('foo', ['foo.c'], include_dirs=['include', '/usr/include/X11'])]`,
        'setup, Extension',
      ),
      'include/own.h': '#define OWN 1\n',
      'foo.c': `#include "own.h"\n${C('foo')}`,
    },
    lines: [INSTALL],
  },
  "the folder of another extension's headers": {
    files: {
      'setup.py': `from distutils.core import setup, Extension\nfrom distutils import sysconfig\nimport os\nincdir = os.path.join(sysconfig.get_python_inc(plat_specific=1), 'Numerical')\nsetup(${NV}, ext_modules=[Extension('foo', ['foo.c'], include_dirs=[incdir])])\n`,
      'foo.c': C('foo'),
    },
    lines: [INSTALL],
  },
  macros: {
    files: {
      'setup.py': setup(
        `${NV}, ext_modules=[Extension('foo', ['foo.c'], define_macros=[('NDEBUG', '1'), ('HAVE_STRFTIME', None)], undef_macros=['HAVE_FOO', 'HAVE_BAR'])]`,
        'setup, Extension',
      ),
      'foo.c': C('foo'),
    },
    lines: [INSTALL],
  },
  'folders and values that are objects with a text, known late': {
    files: {
      'setup.py': `from distutils.core import setup, Extension\nclass Late(object):\n    def __init__(self, text):\n        self.text = text\n    def __str__(self):\n        return self.text\nsetup(${NV}, ext_modules=[Extension('foo', ['foo.c'], include_dirs=[Late('include')], define_macros=[('A', Late('1')), ('B', 2)])])\n`,
      'include/own.h': '',
      'foo.c': `#include "own.h"\n${C('foo')}`,
    },
    lines: [INSTALL],
  },
  'a library whose name is no text': {
    files: {
      'setup.py': setup(`${NV}, ext_modules=[Extension('foo', ['foo.c'], libraries=[3])]`, 'setup, Extension'),
      'foo.c': C('foo'),
    },
    lines: ['build'],
    differs: [[/^Traceback|^ {2,}|^\w+Error: |^error: /, 'a mistake of the script is a traceback there, a line here']],
  },
  'libraries and their folders': {
    files: {
      'setup.py': setup(
        `${NV}, ext_modules=[Extension('foo', ['foo.c'], library_dirs=['/usr/X11R6/lib'], libraries=['m', 'dl'], runtime_library_dirs=['/opt/lib'])]`,
        'setup, Extension',
      ),
      'foo.c': C('foo'),
    },
    lines: [INSTALL],
  },
  'extra arguments, depends and symbols': {
    files: {
      'setup.py': setup(
        `${NV}, ext_modules=[Extension('foo', ['foo.c'], extra_compile_args=['-O1', '-Wall'], extra_link_args=['-Wl,--as-needed'], depends=['own.h'], export_symbols=['foo_x'], language='c')]`,
        'setup, Extension',
      ),
      'own.h': '',
      'foo.c': C('foo'),
    },
    lines: [INSTALL],
  },
  'an optional extension that fails': {
    files: {
      'setup.py': setup(`${NV}, py_modules=['m'], ext_modules=[Extension('foo', ['foo.c'], optional=True)]`, 'setup, Extension'),
      'm.py': module('m'),
      'foo.c': '#error not here\n',
    },
    lines: ['build'],
  },
  'C++ extensions, by the endings of their sources': {
    files: {
      'setup.py': setup(
        `${NV}, ext_modules=[Extension('foo', ['foo.cpp']), Extension('bar', ['bar.cc', 'more.cxx', 'plain.c'])]`,
        'setup, Extension',
      ),
      'foo.cpp': C('foo'),
      'bar.cc': C('bar'),
      'more.cxx': 'int more() { return 1; }\n',
      'plain.c': 'int plain(void) { return 1; }\n',
    },
    lines: [INSTALL],
  },
  'object files of somebody else': {
    files: {
      'setup.py': `import os\nos.system('gcc -c -fPIC made.c -o made.o')\n${setup(`${NV}, ext_modules=[Extension('foo', ['foo.c'], extra_objects=['made.o'])]`, 'setup, Extension')}`,
      'made.c': 'int made(void) { return 1; }\n',
      'foo.c': C('foo'),
    },
    lines: [INSTALL],
  },
  'a library that is not there': {
    files: {
      'setup.py': setup(
        `${NV}, ext_modules=[Extension('foo', ['foo.c'], library_dirs=['/usr/X11R6/lib'], libraries=['NoSuchX11', 'NoSuchXt'])]`,
        'setup, Extension',
      ),
      'foo.c': C('foo'),
    },
    lines: ['build'],
  },
  'resources of Windows': {
    files: {
      'setup.py': setup(`${NV}, ext_modules=[Extension('foo', ['foo.rc', 'foo.mc', 'foo.c'])]`, 'setup, Extension'),
      'foo.rc': '',
      'foo.mc': '',
      'foo.c': C('foo'),
    },
    lines: ['build'],
  },
  'a C library for an extension': {
    files: {
      'setup.py': setup(
        `${NV}, libraries=[('helper', {'sources': ['helper.c'], 'include_dirs': ['.'], 'macros': [('H', '1')]})], ext_modules=[Extension('foo', ['foo.c'], libraries=['helper'])]`,
        'setup, Extension',
      ),
      'helper.c': 'int helper(void) { return H; }\n',
      'foo.c': C('foo'),
    },
    lines: [INSTALL],
  },
  SWIG: {
    files: {
      'setup.py': setup(
        `${NV}, ext_modules=[Extension('_foo', ['foo.i'], swig_opts=['-modern', '-I../include'])], py_modules=['foo']`,
        'setup, Extension',
      ),
      'foo.i': '%module foo\n%inline %{\nint twice(int x) { return 2 * x; }\n%}\n',
    },
    lines: ['build_ext', 'build'],
  },
  'SWIG options of the command line': {
    files: {
      'setup.py': setup(`${NV}, ext_modules=[Extension('_foo', ['foo.i'])]`, 'setup, Extension'),
      'foo.i': '%module foo\n%inline %{\nint twice(int x) { return 2 * x; }\n%}\n',
    },
    lines: ["build_ext '--swig-opts=-modern -I../include'"],
  },
  'relations of distributions': {
    files: {
      'setup.py': setup(
        `${NV}, py_modules=['foo'], requires=['other', 'dep(==1.0)', 'more (>1.0, !=1.5.1, <2.0)'], provides=['foo', 'foo.sub(1.0)'], obsoletes=['old (<1.0)']`,
      ),
      'foo.py': module('foo'),
    },
    lines: [INSTALL],
  },
  scripts: {
    files: {
      'setup.py': setup(`${NV}, scripts=['scripts/xmlproc_parse', 'scripts/xmlproc_val', 'scripts/shell']`),
      'scripts/xmlproc_parse': { text: '#!/usr/bin/env python\nprint(1)\n', mode: 0o755 },
      'scripts/xmlproc_val': '#!/usr/bin/python2.7 -u\nprint(2)\n',
      'scripts/shell': '#!/bin/sh\necho\n',
    },
    lines: [INSTALL, 'build_scripts -f -e /opt/bin/python'],
  },
  'package data': {
    files: {
      'setup.py': setup(
        `${NV}, packages=['mypkg'], package_dir={'mypkg': 'src/mypkg'}, package_data={'mypkg': ['data/*.dat', 'missing/*']}`,
      ),
      'src/mypkg/__init__.py': '',
      'src/mypkg/module.py': module('module'),
      'src/mypkg/data/tables.dat': 't',
      'src/mypkg/data/spoons.dat': 's',
      'src/mypkg/data/forks.dat': 'f',
    },
    lines: [INSTALL],
  },
  'data files': {
    files: {
      'setup.py': setup(
        `${NV}, data_files=[('bitmaps', ['bm/b1.gif', 'bm/b2.gif']), ('config', ['cfg/data.cfg']), ('/etc/init.d', ['init-script']), ('empty', [])]`,
      ),
      'bm/b1.gif': '1',
      'bm/b2.gif': '2',
      'cfg/data.cfg': 'c',
      'init-script': 'i',
    },
    lines: [INSTALL],
  },
  'data files that the script looks up, and some right in the prefix': {
    files: {
      'setup.py': `import glob, os\n${setup(`${NV}, data_files=[('doc', sorted(glob.glob(os.path.join('mydir', 'subdir', '*.html')))), ('', ['top.txt'])]`)}`,
      'mydir/subdir/a.html': 'a',
      'mydir/subdir/b.html': 'b',
      'top.txt': 't',
    },
    lines: [INSTALL],
  },
  'data files as a plain list': {
    files: { 'setup.py': setup(`${NV}, data_files=['a.txt', 'b.txt']`), 'a.txt': 'a', 'b.txt': 'b' },
    lines: [INSTALL],
  },
  'all metadata': {
    files: {
      'setup.py': setup(
        "name='meta', version='0.1.0', author='A', author_email='a@x', maintainer='M', maintainer_email='m@x', url='http://x', description='short', long_description='long\\nlines\\n', download_url='http://d', license='MIT', platforms=['any', 'unix'], keywords='one, two', classifiers=['Development Status :: 4 - Beta', 'Topic :: Office/Business'], py_modules=['foo']",
      ),
      'foo.py': module('foo'),
    },
    lines: [
      INSTALL,
      '--name --version --fullname --author --contact --contact-email --url --license --description --long-description --platforms --classifiers --keywords --provides',
    ],
  },
  'lists and dictionaries of other classes, which change while commands run': {
    files: {
      'pkg/__init__.py': '',
      'pkg/a.txt': 'a',
      'pkg/b.dat': 'b',
      'other/__init__.py': '',
      'other/c.txt': 'c',
      'x.txt': 'x',
      'setup.py': setup(
        `${NV}, packages=L(['pkg']), package_data=data, data_files=L(), package_dir={'third': 'other'}, cmdclass={'build': build, 'build_py': build_py, 'build_ext': build_ext}`,
        `setup
import collections
from distutils.command.build import build as _build
from distutils.command.build_ext import build_ext as _build_ext
from distutils.command.build_py import build_py as _build_py
class L(list): pass
data = collections.defaultdict(list)
data['pkg'].append('*.txt')
class build(_build):
    def run(self):
        self.distribution.package_data['other'] = ['*.txt']
        self.distribution.package_data['pkg'].append('*.dat')
        self.distribution.packages.append('other')
        self.distribution.data_files.append(('share', ['x.txt']))
        _build.run(self)
        folders = self.get_finalized_command('build_ext').include_dirs
        print(type(folders).__name__, len(folders) > 1)
class build_ext(_build_ext):
    def initialize_options(self):
        _build_ext.initialize_options(self)
        self.include_dirs = L(['inc'])
class build_py(_build_py):
    def finalize_options(self):
        _build_py.finalize_options(self)
        self.packages = L(self.packages)
    def run(self):
        self.packages.append('third')
        _build_py.run(self)
`,
      ),
    },
    lines: [INSTALL],
  },
  'options of commands that lie in dictionaries of a class of the script': {
    files: {
      'foo.py': module('foo'),
      'setup.cfg': '[build_py]\noptimize = 1\n[global]\nverbose = 1\n',
      'setup.py': setup(
        `${NV}, py_modules=['foo'], distclass=Dist`,
        `setup
from distutils.dist import Distribution
class Options(dict): pass
class Dist(Distribution):
    def __init__(self, attrs=None):
        Distribution.__init__(self, attrs)
        self.command_options = Options(self.command_options)
        self.command_options['build'] = Options(build_base=('setup script', 'b'))
`,
      ),
    },
    lines: ['build', 'build -b c'],
  },
  'dictionaries of options that make the inner ones themselves and do not take all': {
    files: {
      'foo.py': module('foo'),
      'setup.cfg': '[build_py]\nhook.first = x\noptimize = 1\n[build]\nhook.a = y\nbuild_base = c\n',
      'setup.py': setup(
        `${NV}, py_modules=['foo'], distclass=Dist`,
        `setup
from collections import defaultdict
from distutils.dist import Distribution
class Picky(dict):
    def __setitem__(self, key, value):
        if not key.startswith('hook.'):
            dict.__setitem__(self, key, value)
class Options(defaultdict):
    def get(self, key, default=None):
        return self[key] if default is None else defaultdict.get(self, key, default)
class Dist(Distribution):
    def __init__(self, attrs=None):
        Distribution.__init__(self, attrs)
        self.command_options = Options(Picky)
    def run_commands(self):
        print(type(self.get_option_dict('build')).__name__, sorted(self.get_option_dict('build')))
        Distribution.run_commands(self)
`,
      ),
    },
    lines: ['build', 'build -b d'],
  },
  'a command whose metaclass refuses every attribute, as astropy_helpers has': {
    files: {
      'foo.py': module('foo'),
      'setup.py': setup(
        `${NV}, py_modules=['foo'], cmdclass=commands`,
        `setup
from distutils.cmd import Command
from distutils.dist import Distribution
from distutils.errors import DistutilsArgError
class Refusing(type):
    def __getattribute__(cls, name):
        if name == 'description':
            return type.__getattribute__(cls, name)
        raise DistutilsArgError('tests need a module that is missing')
commands = {'test': Refusing('Test', (Command, object), {'description': 'run tests'})}
dist = Distribution({'script_name': 'setup.py'})
dist.cmdclass.update(commands)
dist.parse_config_files()
print(dist.get_command_class('build').__name__)
`,
      ),
    },
    lines: ['build', '--help-commands', 'test'],
  },
  'metadata of a class of the script, with fields of its own': {
    files: {
      'foo.py': module('foo'),
      'setup.py': setup(
        `${NV}, py_modules=['foo'], distclass=Dist, needs='a, b', rank=3, classifiers=['A']`,
        `setup
from distutils import dist
class Metadata(dist.DistributionMetadata):
    _METHOD_BASENAMES = dist.DistributionMetadata._METHOD_BASENAMES + ('needs',)
    needs = None
    rank = None
    def get_needs(self):
        return self.needs or []
    def set_needs(self, value):
        self.needs = [one.strip() for one in value.split(',')]
    def write_pkg_file(self, file):
        dist.Distribution.metadata_class.write_pkg_file(self, file)
        for one in self.get_needs():
            file.write('Needs: %s\\n' % one)
class Dist(dist.Distribution):
    display_options = [('needs', None, 'print needs')] + dist.Distribution.display_options
    display_option_names = ['needs'] + dist.Distribution.display_option_names
    def handle_display_options(self, order):
        print('needs %s, name %s' % (self.needs, self.name))
        return dist.Distribution.handle_display_options(self, order)
    def finalize_options(self):
        print('%s %s %s' % (self.get_needs(), self.metadata.rank, self.get_classifiers()))
        dist.Distribution.finalize_options(self)
dist.Distribution.metadata_class = dist.DistributionMetadata
dist.DistributionMetadata = Metadata
`,
      ),
    },
    lines: [INSTALL, '--needs', '--name --needs'],
  },
  'metadata that can be gone through once only': {
    files: {
      'setup.py': setup(`${NV}, py_modules=[], classifiers=filter(None, ['A', '', 'B']), platforms=map(str, ['p', 'q'])`),
    },
    lines: ['--classifiers', '--platforms', '--classifiers --classifiers --platforms'],
  },
  'data files that can be gone through once only': {
    files: {
      'setup.py': setup(`${NV}, py_modules=[], data_files=[('share/x', filter(None, ['one.txt', '', 'two.txt']))]`),
      'one.txt': '1',
      'two.txt': '2',
      README: '',
    },
    lines: [INSTALL, 'sdist --formats=zip'],
    filesDiffer: [[/\.zip$/, 'times of the files in it']],
  },
  'sets and views, which are no lists but have items': {
    files: {
      'setup.py': setup(
        `${NV}, packages=set(['p']), py_modules={'foo': 1}.keys(), author=set(['A']), license=frozenset(['B']), url=set(), ` +
          `data_files=[('share', set(['one.txt'])), ('empty', set())]`,
      ),
      'p/__init__.py': '',
      'foo.py': module('foo'),
      'one.txt': '1',
    },
    lines: [INSTALL, '--author --license'],
  },
  'a set of extensions': {
    files: { 'setup.py': setup(`${NV}, ext_modules=set([Extension('e', ['e.c'])])`, 'setup, Extension'), 'e.c': C('e') },
    lines: ['build'],
  },
  'a folder for a script, and no folder for the metadata': {
    files: { 'setup.py': setup(`${NV}, scripts=['bin']`), 'bin/tool': '#!/bin/sh\n' },
    lines: ['build', 'install_egg_info --install-dir='],
  },
  'command classes that are not as they should be': {
    files: {
      'a.py': '',
      'setup.py': `
import sys
from distutils.core import setup, Command
from distutils.dist import Distribution
class bare(Command):
    user_options = []
class good(Command):
    user_options = [('opt', 'o', 'an option'), ('no-opt', None, 'turns it off')]
    def initialize_options(self): self.opt = None
    def finalize_options(self): pass
    def run(self): print('opt: %r, before it: %r' % (self.opt, self.get_sub_commands()))
class Asking(Distribution):
    def get_command_class(self, name): return Distribution.get_command_class(self, name)
    def parse_command_line(self):
        answer = Distribution.parse_command_line(self)
        print(repr(answer))
        return answer
class untold(Command):
    user_options = None
def attempt(line, base=good, keywords={}, klass=None, **attributes):
    print('--- %s' % line)
    sys.stdout.flush()
    class foo(base): pass
    for name, value in attributes.items(): setattr(foo, name, value)
    klass = klass or (foo if attributes else base)
    try: setup(name='x', version='1', py_modules=['a'], script_args=line.split(), cmdclass={'foo': klass}, **keywords)
    except (Exception, SystemExit):
        kind, value = sys.exc_info()[:2]
        # What is wrong with a value is said in other words by each version.
        print(value if kind.__name__ in ('RuntimeError', 'SystemExit', 'DistutilsClassError') else kind.__name__)
    sys.stdout.flush()
attempt('foo', bare)
attempt('foo', Command)
attempt('foo --opt', boolean_options=['opt'])
attempt('foo --opt', boolean_options=None)
attempt('foo --no-opt', negative_opt={'no-opt': 'opt'})
attempt('foo --no-opt', negative_opt=[('no-opt', 'opt')])
attempt('foo --no-opt', negative_opt={'opt': 'opt'})
attempt('foo', negative_opt=5)
attempt('foo', negative_opt='x')
attempt('foo --help', help_options=(('help-x', None, 'tuples do not count', bare),))
attempt('foo', help_options=[5])
attempt('foo', help_options=[('help-x', None, 'three items')])
for rows in [5], ['abc'], [None], [('opt', None, 5)], [('opt', 'o', 'x'), ('other=', 'o', 'x')]:
    attempt('foo --help', user_options=rows)
    attempt('foo -o', user_options=rows)
for subs in None, 5, 'x', [5], ['bar'], [('bar',)], [('bar', 'x')], iter([('bar', None)]), [('bar', lambda self: False)]:
    attempt('foo', sub_commands=subs)
attempt('build_py', keywords={'options': {'build_py': {'run': 5}}})
attempt('nope', keywords={'distclass': Asking})
attempt('build_py', keywords={'distclass': Asking})
attempt('foo', klass=int)
attempt('--help-commands', klass='text')
attempt('foo', untold)
attempt('nope')
`,
    },
    lines: [''],
  },
  'two projects of one script, each in a folder of its own': {
    files: {
      'one/l.c': 'int one;\n',
      'two/l.c': 'int two;\n',
      'setup.py': `
import os
from distutils.core import setup
for name in 'one', 'two':
    os.chdir(name)
    setup(name=name, version='1', libraries=[(name, {'sources': ['l.c'], 'macros': [('NAME', name)]})])
    os.chdir('..')
`,
    },
    lines: ['build_clib'],
  },
  'a package directory that is None': {
    files: { 'setup.py': setup(`${NV}, packages=['p'], package_dir={'': None, 'other': None}`), 'p/__init__.py': '' },
    lines: [INSTALL],
  },
  'fields that are no lists': {
    files: {
      'setup.py': setup(`${NV}, py_modules=['foo'], classifiers=('A', 'B'), keywords=('k',), platforms=('p',)`),
      'foo.py': module('foo'),
    },
    lines: [INSTALL],
  },
  'fields that are text with commas, and the other spelling of license': {
    files: {
      'setup.py': setup(
        `${NV}, py_modules=['foo'], keywords='foo, bar', platforms='any, unix', licence='MIT', maintainer='M', maintainer_email='m@x'`,
      ),
      'foo.py': module('foo'),
    },
    lines: [INSTALL, '--keywords --platforms --license --licence --author --maintainer --contact --contact-email'],
    differs: [[/^ {2}setup\(/, 'a warning shows the line of the script, where the original shows its own']],
  },
  'an error is one line': { files: { 'setup.py': setup(`${NV}, packages=['nowhere']`) }, lines: ['build'] },
  'DISTUTILS_DEBUG shows the whole command line of a program that failed': {
    files: {
      'setup.py': setup(
        `${NV}, py_modules=['m'], ext_modules=[Extension('foo', ['foo.c'], optional=True), Extension('bar', ['foo.c'])]`,
        'setup, Extension',
      ),
      'm.py': '',
      'foo.c': '#error not here\n',
    },
    lines: ['-q build'],
    environment: { DISTUTILS_DEBUG: '1' },
    differs: [
      [/^options \(after/, 'what the original prints comes when it ends, where its output is no terminal'],
      [/^ {2}File |^ {4,}\S|^Traceback |^During handling |^distutils\.errors\.DistutilsExecError|^ {4,}[~^]+$/, 'frames of the original'],
    ],
  },
  'DISTUTILS_DEBUG dumps options': { files: PURE, lines: ['-q build'], environment: { DISTUTILS_DEBUG: '1' } },
};

export const INSTALLATION_GUIDE: Readonly<Record<string, Comparison>> = {
  'build, then install': { files: PURE, lines: ['build', INSTALL] },
  'another build folder': { files: FULL, lines: ['build --build-base={src}/elsewhere', 'clean --all --build-base={src}/elsewhere'] },
  'the user scheme': { files: FULL, lines: ['install --user --record={home}/record'] },
  'the home scheme': { files: FULL, lines: ['install --home={root}/h --record={home}/record'] },
  'the home scheme with a tilde': { files: PURE, lines: ["install '--home=~'"] },
  'the prefix scheme': { files: FULL, lines: ['install --prefix={root}/p --exec-prefix={root}/e'] },
  'prefix alone': { files: FULL, lines: ['install --prefix={root}/p'] },
  'scripts elsewhere, relative and absolute': {
    files: FULL,
    lines: [
      'install --root={root} --install-scripts=/usr/local/bin',
      'install --home={root}/h --install-scripts=scripts',
      'install --home={root}/h --install-scripts={root}/bin',
    ],
  },
  'modules in Site': { files: PURE, lines: ['install --prefix={root} --install-lib=Site'] },
  'modules of both kinds in Site': { files: FULL, lines: ['install --prefix={root} --install-purelib=Site --install-platlib=Site'] },
  "a scheme of one's own": {
    files: FULL,
    lines: [
      "install --home={root} --install-purelib=python/lib '--install-platlib=python/lib.$PLAT' --install-scripts=python/scripts --install-data=python/data --install-headers=python/include",
    ],
  },
  'the same scheme below a base of its own': {
    files: FULL,
    lines: [
      "install --home=~/python --install-purelib=lib '--install-platlib=lib.$PLAT' --install-scripts=scripts --install-data=data --install-headers=include",
    ],
  },
  'a scheme in the personal file, below a base of its own': {
    files: FULL,
    lines: ['install', 'install --install-base={root}'],
    home: {
      '.pydistutils.cfg':
        '[install]\ninstall-base=$HOME/python\ninstall-purelib=lib\ninstall-platlib=lib.$PLAT\ninstall-scripts=scripts\ninstall-data=data\ninstall-headers=include\n',
    },
  },
  'a scheme in the personal file': {
    files: PURE,
    lines: ['install', '--no-user-cfg install --home={root}/h', 'install --install-base={root}'],
    home: {
      '.pydistutils.cfg':
        '[install]\ninstall-base=$HOME\ninstall-purelib=python/lib\ninstall-platlib=python/lib.$PLAT\ninstall-scripts=python/scripts\ninstall-data=python/data\ninstall-headers=python/include\n',
    },
  },
  'quiet by the personal file': { files: PURE, lines: ['build'], home: { '.pydistutils.cfg': '[global]\nverbose=0\n' } },
  'a compiler by configuration, for nothing to compile': {
    files: { ...PURE, 'setup.cfg': '[build]\ncompiler=mingw32\n' },
    lines: ['build', 'build --compiler=bcpp', 'build --compiler=cygwin'],
  },
  "headers and libraries of the user's own": {
    files: FULL,
    lines: ['build_ext --user'],
    home: { '.local/include/x.h': '', '.local/lib/x': '' },
  },
  'quiet by configuration': { files: { ...PURE, 'setup.cfg': '[global]\nverbose=0\n' }, lines: ['build'] },
  'a build folder by configuration': { files: { ...FULL, 'setup.cfg': '[build]\nbuild-base=blib\nforce=1\n' }, lines: ['build', INSTALL] },
  'options on the command line': { files: FULL, lines: ['build --build-base=blib --force', `${INSTALL} --no-compile --optimize=2`] },
  'byte code while building': { files: FULL, lines: ['build_py -c -O1'] },
  'a path file': { files: { ...PURE, 'setup.py': setup(`${NV}, py_modules=['foo'], extra_path='extra'`) }, lines: [INSTALL] },
  'a Setup file': {
    files: {
      'setup.py': `from distutils.core import setup\nfrom distutils.extension import read_setup_file\nsetup(${NV}, ext_modules=read_setup_file('Setup'))\n`,
      Setup: '# modules\nfoo foomodule.c -Xcompiler -O1 -Xlinker -s -lm -DX=1 -UY -I/usr/include\n',
      'foomodule.c': C('foo'),
    },
    lines: ['build'],
  },
  'a Setup file with switches for compiler and linker': {
    files: {
      'setup.py': `from distutils.core import setup\nfrom distutils.extension import read_setup_file\nsetup(${NV}, ext_modules=read_setup_file('Setup'))\n`,
      Setup: 'foo foomodule.c -Xcompiler -m64 -Xlinker -shared -lm\n',
      'foomodule.c': C('foo'),
    },
    lines: ['build'],
  },
  'a Setup file with a switch that has a word of its own, and CFLAGS': {
    files: {
      'setup.py': `from distutils.core import setup\nfrom distutils.extension import read_setup_file\nsetup(${NV}, ext_modules=read_setup_file('Setup'))\n`,
      Setup: 'foo foo.c -Xcompiler -x -Xcompiler c++ -DA=1 \\\n  -lm\n',
      'foo.c': C('foo'),
    },
    lines: ['build'],
    environment: { CFLAGS: '-DENV' },
  },
  'flags of the environment': {
    files: FULL,
    lines: ['build_ext'],
    environment: { CFLAGS: '-O1 -DENV', LDFLAGS: '-Wl,-O1', CPPFLAGS: '-DCPP', CC: 'gcc -pipe' },
  },
  help: {
    files: PURE,
    lines: [
      '--help',
      '--help-commands',
      'build --help',
      'install --help',
      'build_ext --help',
      'build_py build_ext --help',
      'build --help-compiler',
    ],
    differs: [[/--compiler=/, 'compilers are listed with ours']],
  },
  'mistakes on the command line': {
    files: PURE,
    lines: [
      '',
      'frobnicate',
      'build --frob',
      'install --prefix',
      'install --user --prefix=/x',
      'install --home=/a --prefix=/b',
      '--version=3',
      'install-lib',
    ],
  },
  'everything skipped but installing': {
    files: FULL,
    lines: ['build', 'install --skip-build --root={root} --record={home}/record --optimize=2 --no-compile'],
  },
};
