/** Small projects for setuptools' keywords, commands and files. */
import { extensionSource as C } from '../../support/extension-source.ts';
import type { Comparison } from '../compare.ts';

const setup = (body: string, more = ''): string => `from setuptools import setup, Extension, find_packages\n${more}setup(${body})\n`;
const INSTALL = 'install --root={root} --record={home}/record --single-version-externally-managed';
const NV = "name='foo-bar', version='1.0'";
const PACKAGE = { 'pkg/__init__.py': 'NAME = "pkg"\n', 'pkg/mod.py': 'A = 1\n' };

const differs: Comparison['differs'] = [
  [
    /^ {2}((setuptools\.)?setup\(|normalized_version|"details|SetuptoolsDeprecationWarning\))/,
    'a warning of ours names the line of the script',
  ],
  [/^ {4}|^ {2}check\.warn|^!!$/, 'the original explains at length which folders could be packages'],
];
const scripts: Comparison['filesDiffer'] = [
  [/^root\/.*\/bin\/|\brecord$/, 'scripts of entry points need no pkg_resources; the order of the record is that of a set'],
];
/** Sets and old dictionaries give some lines of these any order. */
const unordered: Comparison['filesDiffer'] = [...scripts, [/PKG-INFO$/, 'extras are a set until 46']];

const BETA: Comparison['differs'] = [[/beta|^\s+config = |^\s+warnings/, 'the original calls the section a beta']];

const ARCHIVES: Comparison['filesDiffer'] = [[/\/dist\//, 'archives hold the time of their making']];

/** Projects that install. */
export const INSTALLED: Readonly<Record<string, Comparison>> = {
  'a script that logs by other means, and packages that are words of their own': {
    files: {
      'grüße/__init__.py': '',
      'setup.py':
        '# -*- coding: utf-8 -*-\nimport logging\n' +
        setup(
          `${NV}, packages=['grüße'], cmdclass={'build_py': Own}`,
          'from setuptools.command.build_py import build_py\nclass Own(build_py):\n    def run(self):\n' +
            "        for level in 'debug', 'info', 'warning', 'error':\n            getattr(logging.getLogger('own'), level)('%s: ' + level, 1)\n" +
            '        build_py.run(self)\n',
        ),
    },
    lines: ['build_py --force', '-q build_py --force', '-v build_py --force', INSTALL],
    filesDiffer: scripts,
  },
  'a source distribution, whose setup.cfg has the tags in force': {
    files: {
      ...PACKAGE,
      README: 'r',
      'setup.cfg':
        '# a comment\n[Mixed]\nCase = Yes\n\n[egg_info]\ntag_build = dev\ntag_svn_revision=0\n\n[aliases]\nrelease: egg_info\n   -Db ""\n',
      'setup.py': setup(`${NV}, packages=['pkg'], url='u', author='a', author_email='e'`),
    },
    lines: ['sdist --keep-temp', 'setopt -c Mixed -o Two -s 2', 'egg_info -b post sdist --keep-temp'],
    filesDiffer: ARCHIVES,
  },
  'tests of the project, with its extension built in place': {
    files: {
      ...PACKAGE,
      'pkg/_c.c': C('_c'),
      'pkg/tests/__init__.py': '',
      'pkg/tests/test_a.py':
        'import os, subprocess, sys, unittest\nimport pkg._c\nclass T(unittest.TestCase):\n    def test_a(self):\n' +
        "        assert 'foo-bar' in [d.project_name for d in __import__('pkg_resources').working_set]\n" +
        "        assert subprocess.call([sys.executable, '-c', 'import pkg._c'], cwd='/') == 0\n" +
        '    def test_b(self):\n        self.assertTrue(os.environ.get("FINE"))\n',
      'setup.py': setup(
        `${NV}, packages=['pkg', 'pkg.tests'], test_suite='pkg.tests', ext_modules=[Extension('pkg._c', ['pkg/_c.c'])], cmdclass={'own': Own}`,
        'from setuptools.command.test import test\nclass Own(test):\n    def finalize_options(self):\n        test.finalize_options(self)\n' +
          '        self.test_args = []\n        self.test_suite = True\n    def run_tests(self):\n        print(self.test_args)\n',
      ),
    },
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
    lines: ['test', 'test -s pkg.tests.test_a.T.test_a', '-n test', 'own', 'sdist rotate -m .tar.gz -k 1'],
    differs: [
      [
        /^Ran \d|^Traceback|^ {2}File|^ {4}|^AttributeError|^error: setup.py, line 3: /,
        'the time it took; a mistake in a test is not ours',
      ],
    ],
    filesDiffer: ARCHIVES,
  },
  'tests that nobody names, in packages and beside them': {
    files: {
      ...PACKAGE,
      'test_top.py': 'import unittest\nclass T(unittest.TestCase):\n    def test_top(self):\n        pass\n',
      'tests/__init__.py': '',
      'tests/test_one.py': 'import unittest\nclass T(unittest.TestCase):\n    def test_one(self):\n        pass\n',
      'setup.py': setup(`${NV}, packages=['pkg']`),
    },
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
    lines: ['test', 'test -s tests'],
    differs: [[/^Ran \d/, 'the time it took']],
  },
  'a source distribution without setup.cfg': {
    files: { ...PACKAGE, README: 'r', 'setup.py': setup(`${NV}, packages=['pkg'], url='u', author='a', author_email='e'`) },
    lines: ['sdist --keep-temp'],
    filesDiffer: ARCHIVES,
  },
  'a package with requirements, extras and entry points': {
    files: {
      ...PACKAGE,
      'setup.py': setup(
        `${NV}, packages=['pkg'], description='A demo', long_description='Long\\ntext', author='A', author_email='a@b.c', url='http://x', license='MIT', ` +
          "classifiers=['Programming Language :: Python'], keywords='a b', platforms=['any'], " +
          `install_requires=['b >= 1', 'a; python_version<"3"', 'c[x,y]==1.*,!=1.2', 'd[Up,A_b.c]', 'e[Up]; python_version>"1"'], extras_require={'z': ['q', 'f[Up]'], 'w': ['v; sys_platform=="win32"'], ':os_name=="nt"': ['u']}, ` +
          "entry_points={'console_scripts': ['bar=pkg.mod:A.b [z]'], 'gui_scripts': ['baz = pkg:gui'], 'group': 'x = pkg'}, zip_safe=False",
      ),
    },
    lines: [INSTALL],
    filesDiffer: unordered,
  },
  'entry points as a text': {
    files: {
      ...PACKAGE,
      'setup.py': setup(
        `${NV}, packages=find_packages(), entry_points='''\n[console_scripts]\nfoo = pkg:main\n\n[other]\n# c\nx=pkg.mod\n'''`,
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'scripts of entry points that the setup script writes, as fastentrypoints does': {
    files: {
      ...PACKAGE,
      'setup.py': setup(
        `${NV}, packages=['pkg'], entry_points={'console_scripts': ['one = pkg.mod:A.real']}`,
        `from setuptools.command import easy_install

@classmethod
def get_args(cls, dist, header=None):
    spec = str(dist.as_requirement())
    for kind in 'console', 'gui':
        group = kind + '_scripts'
        for name, ep in dist.get_entry_map(group).items():
            text = '# %s %s %s %s %s\\n' % (spec, group, name, ep.module_name, '.'.join(ep.attrs))
            for args in cls._get_script_args(kind, name, header, text):
                yield args

easy_install.ScriptWriter.get_args = get_args
`,
      ),
    },
    lines: [INSTALL],
    filesDiffer: [[/\brecord$/, 'the order of the record is that of a set']],
  },
  'scripts of entry points by a template of the setup script': {
    files: {
      ...PACKAGE,
      'setup.py': setup(
        `${NV}, packages=['pkg'], entry_points={'gui_scripts': ['two = pkg.mod:A']}`,
        'from setuptools.command.easy_install import ScriptWriter\n' +
          'ScriptWriter.template = "# %(spec)r %(group)r %(name)r %(ep)s\\n"\n',
      ),
    },
    lines: [INSTALL],
    filesDiffer: [[/\brecord$/, 'the order of the record is that of a set']],
  },
  'package data by pattern, for all packages and for one, less some': {
    files: {
      ...PACKAGE,
      'pkg/sub/__init__.py': '',
      'pkg/a.txt': 'a',
      'pkg/b.dat': 'b',
      'pkg/deep/c.txt': 'c',
      'pkg/sub/d.txt': 'd',
      'pkg/sub/e.txt': 'e',
      'setup.py': setup(
        `${NV}, packages=find_packages(), package_data={'': ['*.txt'], 'pkg': ['*.dat', 'deep/*']}, exclude_package_data={'pkg.sub': ['e.*']}`,
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'data of the manifest, by each of its actions': {
    files: {
      ...PACKAGE,
      'pkg/a.txt': 'a',
      'pkg/.hidden': 'h',
      'pkg/deep/b.txt': 'b',
      'pkg/deep/er/c.txt': 'c',
      'pkg/deep/er/d.bin': 'd',
      'pkg/not/e.txt': 'e',
      'docs/index.rst': 'i',
      'docs/_build/x.html': 'x',
      'README.rst': 'r',
      'LICENSE.txt': 'l',
      NOTES: 'n',
      'test/test_a.py': '',
      'two/a.q': '',
      'two/b/c.q': '',
      'two/b/d/e.q': '',
      'two/b/deep/f': '',
      'two/b/d/deep/g': '',
      'MANIFEST.in':
        '# files\ninclude LICENSE* NOTES missing.x\nrecursive-include pkg *.txt .h*\ngraft docs\nprune docs/_build\nrecursive-exclude pkg/not *\n' +
        'global-include *.bin\nglobal-exclude *.py[co] *~\nexclude NOTES nothing.y\nrecursive-include nowhere *.z\nprune nowhere\nrecursive-include . *.rst\nrecursive-include d*s *\nrecursive-include docs */x.html **\ninclude two/**/*.q\ngraft two/**/deep\n',
      'setup.py': setup(`${NV}, packages=['pkg'], include_package_data=True`),
    },
    lines: [INSTALL, 'egg_info'],
    filesDiffer: scripts,
  },
  'a manifest with lines that mean nothing': {
    files: {
      ...PACKAGE,
      'MANIFEST.in': 'includ x\nrecursive-include pkg\ngraft a b\ninclude \\\n  pkg/mod.py\n',
      'setup.py': setup(`${NV}, packages=['pkg']`),
    },
    lines: ['egg_info'],
  },
  'an installation that the script runs by itself, without a command line, as paver does': {
    files: {
      ...PACKAGE,
      'setup.py': `import os, sys
from setuptools.dist import Distribution
dist = Distribution({'name': 'foo-bar', 'version': '1.0', 'packages': ['pkg'], 'install_requires': [], 'python_requires': '>=2'})
dist.script_name = 'pavement.py'
options = dist.get_option_dict('install')
for given in sys.argv[1:]:
    name, value = given.split('=')
    options[name] = ('command line', value)
dist.run_command('install')
`,
    },
    lines: ['root={root} record={home}/record'],
    filesDiffer: scripts,
  },
  'versions that are no text': {
    files: {
      ...PACKAGE,
      'setup.py': `from setuptools import setup
for version in ((1, 2), (), [1, 2], 3):
    try:
        setup(name='foo-bar', version=version, packages=['pkg'])
    except TypeError as e:
        print(str(e))
`,
    },
    lines: ['egg_info'],
  },
  'files of packages, by the manager of pkg_resources and by a provider': {
    files: {
      'pkg/__init__.py': '',
      'pkg/data/a.txt': 'text of a',
      'setup.py': setup(
        `${NV}, packages=['pkg']`,
        `import os, pkg_resources
manager = pkg_resources.resource_filename.__self__
provider = pkg_resources.get_provider('pkg')
for one in (manager.resource_filename('pkg', 'data/a.txt'), provider.get_resource_filename(manager, 'data/a.txt'), provider.module_path):
    print(os.path.relpath(one))
print(isinstance(manager, pkg_resources.ResourceManager), provider.get_resource_string(manager, 'data/a.txt') == b'text of a')
print(pkg_resources.resource_string('pkg', 'data/a.txt') == b'text of a', pkg_resources.resource_stream('pkg', 'data/a.txt').read(4) == b'text')
print(provider.has_resource('data/b.txt'), pkg_resources.resource_exists('pkg', 'data/a.txt'), provider.resource_isdir('data'))
print(pkg_resources.resource_isdir('pkg', 'data/a.txt'), provider.resource_listdir('data'), pkg_resources.resource_listdir('pkg', 'data'))
setuptools = pkg_resources.get_distribution('setuptools')
print(setuptools.has_resource('no such file'), callable(setuptools.get_resource_filename))
`,
      ),
    },
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
    lines: ['build'],
  },
  'versions read by the packaging of pkg_resources': {
    files: {
      ...PACKAGE,
      'setup.py': setup(
        `${NV}, packages=['pkg']`,
        `from pkg_resources import packaging
import pkg_resources
v = packaging.version.parse('1.2rc1')
print([str(v), v.is_prerelease, v < packaging.version.Version('1.2'), v == pkg_resources.parse_version('1.2c1')])
print('1.3' in packaging.specifiers.SpecifierSet('>=1.2'))
try:
    from pkg_resources import SetuptoolsVersion
except ImportError:
    SetuptoolsVersion = packaging.version.Version
print(isinstance(pkg_resources.parse_version('1.0'), SetuptoolsVersion))
`,
      ),
    },
    lines: ['build'],
  },
  'namespace packages': {
    files: {
      'ns/__init__.py': "__import__('pkg_resources').declare_namespace(__name__)\n",
      'ns/in/__init__.py': "__import__('pkg_resources').declare_namespace(__name__)\n",
      'ns/in/real/__init__.py': 'A = 1\n',
      'setup.py': setup(`${NV}, packages=['ns', 'ns.in', 'ns.in.real'], namespace_packages=['ns', 'ns.in']`),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'namespace packages, where the script makes nothing known of them': {
    files: {
      'ns/__init__.py': "__import__('pkg_resources').declare_namespace(__name__)\n",
      'ns/real/__init__.py': 'A = 1\n',
      'setup.py': setup(
        `${NV}, packages=['ns', 'ns.real'], namespace_packages=['ns']`,
        'from setuptools.namespaces import Installer\nInstaller.install_namespaces = lambda self: None\n',
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'namespace packages of a class that adds to what makes them known': {
    files: {
      'ns/__init__.py': "__import__('pkg_resources').declare_namespace(__name__)\n",
      'ns/real/__init__.py': 'A = 1\n',
      'setup.py': setup(
        `${NV}, packages=['ns', 'ns.real'], namespace_packages=['ns'], cmdclass={'install_egg_info': Info}`,
        'from setuptools.command.install_egg_info import install_egg_info\nclass Info(install_egg_info):\n    def install_namespaces(self):\n' +
          '        print("first")\n        install_egg_info.install_namespaces(self)\n        print(len(self.outputs))\n',
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'everything in setup.cfg': {
    files: {
      'src/pk/__init__.py': "__version__ = '3.2.1'\n",
      'src/pk/in/__init__.py': '',
      'src/pk/d.txt': 'd',
      'src/mod.py': '',
      'README.rst': 'Readme\n======\n',
      'CHANGES.rst': 'Changes\n',
      'etc/a.conf': 'a',
      'setup.cfg':
        '[metadata]\nname = declared\nversion = attr: pk.__version__\ndescription = Declared\nlong_description = file: README.rst, CHANGES.rst\n' +
        'author = A B\nurl = http://x\nkeywords = one, two\nlicense = BSD\nclassifiers =\n    Programming Language :: Python\n    Topic :: Utilities\nproject_urls =\n    Docs = http://d\n' +
        '[options]\npackage_dir =\n    = src\npackages = find:\npy_modules = mod\nzip_safe = no\npython_requires = >=2.7, !=3.0.*\ninstall_requires =\n    six\n    b>=1; python_version<"3"\n' +
        '[options.packages.find]\nwhere = src\nexclude =\n    pk.not\n[options.package_data]\n* = *.txt\n[options.extras_require]\ntest = pytest; mock\n' +
        '[options.entry_points]\nconsole_scripts =\n    declared = pk:main\n[options.data_files]\netc/x = etc/a.conf\n',
      'setup.py': 'import setuptools\nsetuptools.setup()\n',
    },
    lines: [INSTALL],
    filesDiffer: unordered,
    // The older ones import the module, and leave its byte code.
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
  },
  'tags of the version': {
    files: {
      ...PACKAGE,
      'setup.cfg': '[egg_info]\ntag_build = .dev7\ntag_svn_revision = 1\n',
      'setup.py': setup(`${NV}, packages=['pkg']`),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'versions that are not normal': {
    files: { ...PACKAGE, 'setup.py': setup("name='x', version='1.0-Beta.2', packages=['pkg']") },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'a version that is normal only once it is safe': {
    files: { ...PACKAGE, 'setup.py': setup("name='x', version='1.0 beta', packages=['pkg']") },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'a version that is an object, with a text to be asked for late': {
    files: {
      ...PACKAGE,
      'setup.py': setup(
        `name='x', version=Late(), packages=['pkg']`,
        'class Late(object):\n    def __str__(self):\n        from pkg.mod import A\n        return "%d.5" % A\n' +
          '    def __add__(self, other):\n        return str(self) + other\n    def __repr__(self):\n        return "late"\n',
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
  },
  'a version that is none': {
    files: { ...PACKAGE, 'setup.py': setup("name='my.x y', version='one two', packages=['pkg']") },
    lines: ['egg_info'],
  },
  'an extension in place, twice': {
    files: {
      'setup.py': setup(`${NV}, ext_modules=[Extension('pkg.e', ['e.c']), Extension('f', ['f.c'])], packages=['pkg']`),
      ...PACKAGE,
      'e.c': C('e'),
      'f.c': C('f'),
    },
    lines: ['build_ext --inplace', 'build_ext --inplace'],
  },
  'an extension of the stable interface': {
    files: {
      ...PACKAGE,
      'e.c': C('e'),
      'setup.py': setup(`${NV}, packages=['pkg'], ext_modules=[Extension('pkg.e', ['e.c'], py_limited_api=True)]`),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'a Cython source without Cython': {
    files: {
      ...PACKAGE,
      'pkg/e.c': C('e'),
      'pkg/e.pyx': 'pass\n',
      'setup.py': setup(`${NV}, packages=['pkg'], ext_modules=[Extension('pkg.e', ['pkg/e.pyx'])]`),
    },
    lines: [INSTALL, 'build_ext --inplace'],
    filesDiffer: scripts,
  },
  'a library with flags and dependencies': {
    files: {
      ...PACKAGE,
      'e.c': `int seven(void);\n${C('e')}`,
      'lib/l.c': '#include "l.h"\nint seven(void) { return SEVEN; }\n',
      'lib/l.h': '',
      'setup.py': setup(
        `${NV}, packages=['pkg'], libraries=[('seven', {'sources': ['lib/l.c'], 'include_dirs': ['lib'], 'cflags': ['-DSEVEN=7'], 'obj_deps': {'': ['lib/l.h']}})], ` +
          "ext_modules=[Extension('pkg.e', ['e.c'])]",
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'all kinds of files': {
    files: {
      'lib/pkg/__init__.py': '',
      tool: '#!/usr/bin/python\nprint(1)\n',
      'd.txt': 'data',
      'h.h': '/* */',
      'setup.py': setup(
        `${NV}, package_dir={'': 'lib'}, packages=['pkg'], scripts=['tool'], data_files=[('share', ['d.txt'])], headers=['h.h'], options={'build': {'build_base': 'made'}}, ` +
          "obsoletes=['old'], provides=['new'], requires=['needed'], dependency_links=['http://l'], eager_resources=['e'], test_suite='pkg.tests', tests_require=['mock']",
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'commands that derive from ours': {
    files: {
      ...PACKAGE,
      'gen.txt': 'x',
      'setup.py':
        'import os\nfrom setuptools import setup, Command\nfrom setuptools.command.build_py import build_py\nfrom setuptools.command.egg_info import egg_info\n' +
        'from setuptools.command.install import install\nfrom setuptools.command.install_lib import install_lib\nfrom setuptools.command.sdist import sdist\n' +
        'class Py(build_py):\n    def run(self):\n        build_py.run(self)\n        self.announce("py %s" % self.get_package_dir("pkg"), 2)\n' +
        'class Info(egg_info):\n    def run(self):\n        egg_info.run(self)\n        print("info %s %d" % (self.egg_name, len(self.filelist.files)))\n' +
        'class Inst(install):\n    def run(self):\n        install.run(self)\n        print("installed")\n' +
        'class Lib(install_lib):\n    def get_outputs(self):\n        return install_lib.get_outputs(self) + [os.path.join(self.install_dir, "x")]\n' +
        'class Own(Command):\n    user_options = [("opt=", "o", "an option")]\n    def initialize_options(self):\n        self.opt = None\n    def finalize_options(self):\n        pass\n' +
        '    def run(self):\n        print("own %s" % self.opt)\n        self.reinitialize_command("egg_info", egg_base="sub")\n' +
        `setup(${NV}, packages=['pkg'], cmdclass={'build_py': Py, 'egg_info': Info, 'install': Inst, 'install_lib': Lib, 'own': Own, 'sdist': sdist})\n`,
    },
    lines: ['own --opt=3', INSTALL],
    filesDiffer: scripts,
  },
  'a command that goes through the licences of a project that names none': {
    files: {
      ...PACKAGE,
      LICENSE: 'l',
      'setup.py': setup(
        `${NV}, packages=['pkg'], cmdclass={'licences': Licences}`,
        'from setuptools import Command\nclass Licences(Command):\n    user_options = []\n    def initialize_options(self):\n        pass\n' +
          '    def finalize_options(self):\n        pass\n    def run(self):\n' +
          "        files = getattr(self.distribution.metadata, 'license_files', ())\n        print([isinstance(files, list)] + list(files))\n",
      ),
    },
    lines: ['licences'],
  },
  'a setup that distutils calls': {
    files: {
      ...PACKAGE,
      'setup.py': `import setuptools\nfrom distutils.core import setup\nsetup(${NV}, packages=setuptools.find_packages(exclude=['no*']), install_requires=['q'])\n`,
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'aliases of commands': {
    files: { ...PACKAGE, 'setup.cfg': '[aliases]\nmine = egg_info -b .x build_py\n', 'setup.py': setup(`${NV}, packages=['pkg']`) },
    lines: ['mine'],
  },
  'what can be displayed': {
    files: { 'setup.py': setup(`${NV}, description='d', author='a', keywords=['k', 'l'], py_modules=[]`) },
    lines: ['--name --version --fullname', '--keywords --author', 'egg_info --help', 'install --help'],
  },
  'a script that asks whether setuptools converts': {
    files: {
      'setup.py': setup(
        `${NV}, py_modules=[]`,
        'try:\n    from setuptools.command.build_py import Mixin2to3\n    print("converts")\nexcept ImportError:\n    print("does not")\n',
      ),
    },
    lines: ['--name'],
  },
  'a script that brings its helpers along, and makes them known as it would something installed': {
    files: {
      'helpers/setup.py': "from setuptools import setup\nsetup(name='the-helpers', version='1.0', packages=['the_helpers'])\n",
      'helpers/the_helpers/__init__.py': 'NAME = "found"\n',
      'helpers/temp/.keep': '', // the original makes this folder
      'more/egg.egg-info/PKG-INFO': 'Metadata-Version: 1.0\nName: egg\nVersion: 2\n',
      'setup.py':
        'import os, pkg_resources\nfrom setuptools import Distribution, setup\nfrom setuptools.package_index import PackageIndex\n' +
        'from setuptools.sandbox import run_setup\nimport setuptools.dist\n' +
        'print(setuptools.dist._get_unpatched(Distribution).__module__)\n' +
        'run_setup(os.path.abspath("helpers/setup.py"), ["-q", "egg_info"])\n' +
        'dist, = pkg_resources.find_distributions("helpers", True)\ndist = dist.clone(precedence=pkg_resources.EGG_DIST)\n' +
        'print(dist.key, dist.version, dist.has_version(), issubclass(PackageIndex, pkg_resources.Environment))\n' +
        'told = []\npkg_resources.add_activation_listener(lambda each: told.append(each.key), existing=False)\n' +
        'pkg_resources.working_set.add(dist, replace=True)\nimport the_helpers\nprint(the_helpers.NAME, told)\n' +
        'env = pkg_resources.Environment(["helpers", "more"])\nempty = pkg_resources.WorkingSet([])\n' +
        'print(sorted(env), [str(each) for each in env["the-helpers"]])\n' +
        'for text in "egg", "egg>2", "the-helpers>=1":\n    print(env.best_match(pkg_resources.Requirement.parse(text), empty))\n' +
        'def inserted(precedence, replace, path):\n' +
        '    pkg_resources.Distribution("/a/b.egg", precedence=precedence).insert_on(path, replace=replace)\n    print(path)\n' +
        'for precedence in pkg_resources.EGG_DIST, pkg_resources.DEVELOP_DIST:\n    for replace in False, True:\n' +
        '        for path in [], ["/x"], ["/x", "/a", "/y"], ["/x", "/a/b.egg", "/a"], ["/a", "/y", "/a/b.egg"]:\n' +
        '            inserted(precedence, replace, path)\n' +
        `setup(${NV}, py_modules=[])\n`,
    },
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
    lines: ['--name'],
    differs: [[/^ {2}warnings\.warn|DistDeprecationWarning/, 'where the warning of an old function points to']],
  },
  'a script that opens the sandbox, and uses what setuptools kept for old Pythons and older scripts': {
    files: {
      'more/egg.egg-info/PKG-INFO': 'Metadata-Version: 1.0\nName: egg\nVersion: 2\n',
      'more/egg.egg-info/entry_points.txt': '[console_scripts]\nhatch = egg:main\n[gui_scripts]\nnest = egg:show\n',
      'setup.py':
        'import os, pkg_resources\nfrom setuptools import sandbox, setup\nfrom setuptools.command import easy_install\n' +
        'box = sandbox.DirectorySandbox("more")\nprint([box._ok(path) for path in ("more", "more/x", "moreover", "/other")])\n' +
        'try:\n    box._violation("open", "/other")\nexcept sandbox.SandboxViolation as e:\n    print(e.args)\n' +
        'def _violation(operation, *args, **words):\n    print(operation)\n' +
        'sandbox.DirectorySandbox._ok = lambda self, path: True\nsandbox.DirectorySandbox._violation = _violation\n' +
        'print(box.run(lambda: os.path.exists("/")), issubclass(sandbox.DirectorySandbox, sandbox.AbstractSandbox))\n' +
        'try:\n    from setuptools.py31compat import TemporaryDirectory\nexcept ImportError:\n    from tempfile import TemporaryDirectory\n' +
        'with TemporaryDirectory() as folder:\n    print(os.path.isdir(folder))\nprint(os.path.isdir(folder))\n' +
        'dist, = pkg_resources.find_distributions("more", True)\n' +
        'args = getattr(easy_install, "get_script_args", easy_install.ScriptWriter.get_args)(dist)\n' +
        'print([each[0] for each in args], easy_install.nt_quote_arg("a b"))\n' +
        `setup(${NV}, py_modules=[])\n`,
    },
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
    lines: ['--name'],
    differs: [[/^ {2}(warnings\.warn|header = )|EasyInstallDeprecationWarning/, 'where the warning of an old function points to']],
  },
  'a script that names licences before its setuptools knows the keywords': {
    files: { ...PACKAGE, LICENSE: 'l', 'setup.py': setup(`${NV}, packages=['pkg'], license_file='LICENSE', license_files=['LICENSE']`) },
    lines: ['egg_info'],
    differs: [[/^ {2}warnings\.warn/, 'where the warning points to']],
  },
  'a script that takes what setuptools bundles': {
    files: {
      'setup.py':
        'import pkg_resources\nparse = pkg_resources.packaging.version.parse\n' +
        'print(parse("1.10") > pkg_resources.extern.packaging.version.Version("1.9"))\n' +
        'from pkg_resources.extern.packaging.requirements import Requirement\nimport pkg_resources.extern.packaging.markers as markers\n' +
        'from setuptools.extern.packaging import version\nfrom setuptools.extern import packaging\nfrom pkg_resources import DistributionNotFound\n' +
        'print(Requirement("a>1").name, markers.Marker("os_name == \'nt\'").evaluate(), version.InvalidVersion.__name__)\n' +
        'print("1.5" in packaging.specifiers.SpecifierSet(">1"), packaging.specifiers.InvalidSpecifier.__name__, DistributionNotFound)\n' +
        'print(hasattr(pkg_resources, "nothing"))\n' +
        `from setuptools import setup\nsetup(${NV}, py_modules=[])\n`,
    },
    lines: ['--name'],
  },
  "a script that takes names from setuptools' modules that these have only by importing them": {
    files: {
      'setup.py':
        'import os, pkg_resources, distutils.errors, distutils.util, setuptools.command.test\nfrom setuptools import setup\n' +
        'from setuptools.command.test import require, resource_exists, working_set\n' +
        'from setuptools.command.easy_install import Requirement, get_platform, log, subst_vars\n' +
        'from setuptools.command.build_py import convert_path, os as another\n' +
        'from setuptools.command.develop import DistutilsOptionError\nfrom setuptools.command.egg_info import DistutilsInternalError\n' +
        'from setuptools.command.sdist import io, log as same\nfrom setuptools.dist import rfc822_escape\n' +
        'from setuptools.command.install_scripts import Distribution, PathMetadata\n' +
        'print(setuptools.command.test.normalize_path("a/../b") == os.path.realpath("b"), working_set is pkg_resources.working_set)\n' +
        'print([each.__module__.split(".")[0] for each in (require, resource_exists, PathMetadata, Distribution)])\n' +
        'print(Requirement is pkg_resources.Requirement, DistutilsInternalError.__module__, io.StringIO)\n' +
        'print(another is os, log is same, DistutilsOptionError is distutils.errors.DistutilsOptionError, rfc822_escape("a\\nb"))\n' +
        'print(convert_path is distutils.util.convert_path, get_platform(), subst_vars("$a", {"a": "b"}))\n' +
        `setup(${NV}, py_modules=[])\n`,
    },
    lines: ['--name'],
  },
  'a script that looks for packages': {
    files: {
      'a/__init__.py': '',
      'a/b/__init__.py': '',
      'a/b/tests/__init__.py': '',
      'a/data/x.txt': '',
      'c/d/__init__.py': '',
      'e.f/__init__.py': '',
      'setup.py':
        'import setuptools\nfrom setuptools import find_packages\nfrom pkg_resources import parse_version, parse_requirements, Requirement, safe_name, safe_version\n' +
        'print(sorted(find_packages()), sorted(find_packages(exclude=["*.tests", "a.b"])), sorted(find_packages("c")), sorted(find_packages(include=["a*"])))\n' +
        'print(parse_version("1.0rc1") < parse_version("1.0"), parse_version("1.10") > parse_version("1.9"), parse_version("foo") < parse_version("0"), str(parse_version("1.0.0-post1")))\n' +
        'print([str(r) for r in parse_requirements("a>=1 # c\\nb[x] ==2,<3\\n\\nc; python_version < \'4\'")])\n' +
        'r = Requirement.parse("Foo_bar[B,a]>=1.2,<2")\nprint(r.project_name, r.key, sorted(r.extras), sorted(r.specs), "1.5" in r, "2.0" in r)\n' +
        'print(safe_name("a_b c"), safe_version("1.0 beta 2"))\n' +
        `setuptools.setup(${NV}, packages=find_packages())\n`,
    },
    lines: ['--name'],
  },
};

/** Keywords of the wrong type: the command line ends with the original's words. */
export const REFUSED: Readonly<Record<string, Comparison>> = Object.fromEntries(
  Object.entries({
    install_requires: '{1: 2}',
    'install_requires of a bad form': "['foo bar']",
    extras_require: "['x']",
    'extras_require with a bad marker': "{'a:bad': ['x']}",
    entry_points: "{'console_scripts': ['no good']}",
    include_package_data: "'yes'",
    zip_safe: "'no'",
    package_data: "['x']",
    'package_data of the wrong values': "{'pkg': 'x'}",
    'package_data of a set': "{'pkg': set(['x'])}",
    exclude_package_data: '{1: []}',
    namespace_packages: "['other']",
    test_suite: '1',
    tests_require: '[1]',
    python_requires: "'what'",
  }).map(([name, value]) => [
    name,
    {
      files: { ...PACKAGE, 'setup.py': setup(`${NV}, packages=['pkg'], ${name.split(' ')[0] as string}=${value}`) },
      lines: ['egg_info'],
      differs: [[/Pair\.__new__|EntryPoint must be in/, 'the words of 65 are those of an internal class']],
    },
  ]),
);

/** What only newer versions know. */
export const MODERN: Readonly<Record<string, Comparison>> = {
  'a project in pyproject.toml': {
    files: {
      ...PACKAGE,
      'README.md': '# Hi\n',
      'pyproject.toml':
        '[project]\nname = "tomled"\nversion = "2.0"\ndescription = "D"\nreadme = "README.md"\nrequires-python = ">=3.7"\nkeywords = ["a", "b"]\nlicense = {text = "MIT"}\n' +
        'authors = [{name = "A B", email = "a@b.c"}, {name = "C"}]\ndependencies = ["x>=1", "y; os_name==\'nt\'"]\n[project.optional-dependencies]\nt = ["z"]\n' +
        '[project.scripts]\ntomled = "pkg:main"\n[project.urls]\nHome = "http://h"\n[tool.setuptools]\npackages = ["pkg"]\n',
      'setup.py': 'from setuptools import setup\nsetup()\n',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    differs: BETA,
  },
  'packages of several folders in pyproject.toml': {
    files: {
      'setup.py': 'from setuptools import setup\nsetup(package_dir={"own": "elsewhere"})\n',
      'pyproject.toml':
        '[project]\nname = "several"\nversion = "1"\n[tool.setuptools]\npackage-dir = {"two.deep" = "moved"}\n' +
        '[tool.setuptools.packages.find]\nwhere = ["./one/", "lib/two", "one"]\nexclude = ["two.deep"]\nnamespaces = false\n',
      'one/first/__init__.py': '',
      'one/first/below/__init__.py': '',
      'one/space/no.py': '',
      'lib/two/two/__init__.py': '',
      'lib/two/two/deep/__init__.py': '',
      'moved/__init__.py': '',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    differs: BETA,
  },
  'one folder of packages in pyproject.toml, of which one is elsewhere': {
    files: {
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'pyproject.toml':
        '[project]\nname = "one"\nversion = "1"\n[tool.setuptools.packages.find]\nwhere = ["lib"]\n[tool.setuptools.package-dir]\nb = "c"\n',
      'lib/a/m.py': '',
      'lib/b/wrong.py': '',
      'c/right.py': '',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    differs: BETA,
  },
  'a folder of packages in setup.cfg, of which one is elsewhere': {
    files: {
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'setup.cfg':
        '[metadata]\nname = one\nversion = 1\n[options]\npackages = find:\npackage_dir =\n  = lib\n  b = c\n[options.packages.find]\nwhere = lib\n',
      'lib/a/__init__.py': '',
      'lib/b/__init__.py': 'WRONG = 1\n',
      'c/__init__.py': 'RIGHT = 1\n',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'a version that the script reads as setup.cfg would, in another folder': {
    files: {
      'inner/src/pkg.py': 'V = "1.5"\n',
      'setup.py':
        'import os\nfrom setuptools import setup\nfrom setuptools.config.expand import read_attr\n' +
        "setup(name='x', version=read_attr('pkg.V', {'': 'src'}, os.path.abspath('inner')), packages=[])\n",
    },
    lines: ['--version'],
  },
  'a project without a name whose version and command are in a package of src': {
    files: {
      'src/pkg/__init__.py': '__version__ = "1.2"\n',
      'src/pkg/tools.py': 'from setuptools.command.build_py import build_py\nclass Own(build_py):\n    pass\n',
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'setup.cfg': '[metadata]\nversion = attr: pkg.__version__\n[options]\ncmdclass =\n  build_py = pkg.tools.Own\n',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'a version and a command of modules whose package cannot be imported yet': {
    files: {
      'lib/pkg/__init__.py': 'import not_there\n',
      'lib/pkg/version.py': 'import os\nnumber = "1." + str(len(os.sep))\n',
      'lib/pkg/tools.py':
        'from setuptools.command.build_py import build_py\nclass Own(build_py):\n    def run(self):\n        self.announce(__name__, 2)\n        super().run()\n',
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'setup.cfg':
        '[metadata]\nname = one\nversion = attr: pkg.version.number\n[options]\npackages = pkg\npackage_dir =\n  pkg = lib/pkg\ncmdclass =\n  build_py = pkg.tools.Own\n',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'files of setup.cfg and of pyproject.toml by patterns': {
    files: {
      ...PACKAGE,
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'setup.cfg': '[options.data_files]\nshare/cfg = ./one, data//two, data/**/*.t\n',
      'pyproject.toml':
        '[project]\nname = "data"\nversion = "1"\n[tool.setuptools]\npackages = ["pkg"]\nscript-files = ["./tool"]\n' +
        '[tool.setuptools.package-data]\n"*" = ["*.txt"]\npkg = ["d/*.bin"]\n[tool.setuptools.exclude-package-data]\npkg = ["no.txt"]\n',
      one: '',
      tool: '#!python\n',
      'data/two': '',
      'data/x/b.t': '',
      'data/a.t': '',
      'pkg/no.txt': '',
      'pkg/yes.txt': '',
      'pkg/d/x.bin': '',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    differs: BETA,
  },
  'a [project] table that is for other tools': {
    files: {
      ...PACKAGE,
      'setup.py': setup(`${NV}, packages=['pkg']`),
      'pyproject.toml': '[project]\nrequires-python = ">=3.6"\n[tool.cibuildwheel]\nskip = "pp*"\n',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    differs: [[/pyproject\.toml|^ |^$|^!!|^#|^The following|^Please|^Such|^in a way|^This|^\S.*PEP/, 'the original warns at length']],
  },
  'options of commands in pyproject.toml': {
    files: {
      ...PACKAGE,
      'pkg/_c.c': C('_c'),
      'setup.py': setup("ext_modules=[Extension('pkg._c', ['pkg/_c.c'])]"),
      'setup.cfg': '[build_ext]\ndefine = GONE\nundef = KEPT\n',
      'pyproject.toml':
        '[project]\nname = "opts"\nversion = "1"\n[tool.setuptools]\npackages = ["pkg"]\n' +
        '[tool.distutils.build]\nbuild-base = "made"\n[tool.distutils.Build-Ext]\ndefine = "A,B=2"\nforce = true\n[tool.distutils.install_lib]\ncompile = false\n',
    },
    lines: [INSTALL, 'build_ext'],
    filesDiffer: scripts,
    differs: BETA,
  },
  'dynamic fields of pyproject.toml': {
    files: {
      'src/pkg/__init__.py': 'from os import sep\n__version__ = "1." + str(len(sep))\n',
      'README.rst': 'Hi\n',
      more: 'more\n',
      deps: 'a>1\n\n# none\nb\n',
      kinds: 'Topic :: Utilities\n',
      points: '[console_scripts]\nfrom-file = pkg:a\n[other.group]\nx = pkg:b\n',
      'setup.py': setup("keywords=['k'], author='Me'"),
      'pyproject.toml':
        '[project]\nname = "dyn"\ndynamic = ["version", "readme", "classifiers", "dependencies", "optional-dependencies", "entry-points", "scripts", "keywords", "authors", "urls", "gui-scripts", "description"]\n' +
        '[tool.setuptools.dynamic]\nversion = {attr = "pkg.__version__"}\nreadme = {file = ["README.rst", "more"], content-type = "text/x-rst"}\nclassifiers = {file = "kinds"}\n' +
        'dependencies = {file = ["deps"]}\nentry-points = {file = "points"}\ndescription = {file = "more"}\n[tool.setuptools.dynamic.optional-dependencies]\nt = {file = "deps"}\n',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    differs: BETA,
  },
  'entry points of a file and scripts of pyproject.toml': {
    files: {
      ...PACKAGE,
      points: '[other.group]\nx = pkg:b\n',
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'pyproject.toml':
        '[project]\nname = "points"\nversion = "1"\ndynamic = ["entry-points"]\n[project.scripts]\nrun-it = "pkg:a"\n[tool.setuptools.dynamic]\nentry-points = {file = "points"}\n',
    },
    lines: [INSTALL],
    filesDiffer: scripts,
    differs: BETA,
  },
  ...Object.fromEntries(
    [
      'description',
      'readme',
      'requires-python',
      'license',
      'authors',
      'maintainers',
      'keywords',
      'classifiers',
      'entry-points',
      'scripts',
    ].map((field) => [
      `a dynamic field that comes from nowhere: ${field}`,
      {
        files: {
          ...PACKAGE,
          'setup.py': 'from setuptools import setup\nsetup()\n',
          'pyproject.toml': `[project]\nname = "none"\nversion = "1"\ndynamic = ["${field}"]\n`,
        },
        lines: ['egg_info'],
        differs: [[/^Traceback|^ {2}File|^Some dynamic|^others must|DistutilsOptionError|^error: /, 'words of ours']],
      } satisfies Comparison,
    ]),
  ),
  'an extension that setup.cfg wants beside its source': {
    files: {
      ...PACKAGE,
      'e.c': C('e'),
      'f.c': C('f'),
      'setup.cfg': '[build_ext]\ninplace = 1\n',
      'setup.py': setup(`${NV}, packages=['pkg'], ext_modules=[Extension('pkg.f', ['f.c']), Extension('pkg.e', ['e.c'])]`),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'packages that nobody names, in src': {
    files: { 'src/one/__init__.py': '', 'src/two.py': '', 'setup.py': setup(NV) },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'the only package of a flat project': {
    files: { ...PACKAGE, 'tests/__init__.py': '', 'docs/x.py': '', 'setup.py': setup("version='1'") },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'a project with scripts alone': {
    files: { tool: '#!python\n', 'other.py': '', 'setup.py': setup(`${NV}, scripts=['tool']`) },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'licences by pattern': {
    files: {
      ...PACKAGE,
      LICENSE: 'l',
      'AUTHORS.rst': 'a',
      'setup.cfg': '[metadata]\nlicense_files =\n    LIC*\n    AUTH*\n    terms/**/*.t\n',
      'terms/a.t': '',
      'terms/b/c.t': '',
      'terms/b/d/e.t': '',
      'setup.py': setup(`${NV}, packages=['pkg']`),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
};

/** Python 2 hashes a text in the same way in each run. */
export const HASHED: Readonly<Record<string, Comparison>> = {
  'extras, in the order of a set': {
    files: {
      ...PACKAGE,
      'setup.py': setup(
        `${NV}, packages=['pkg'], extras_require=dict((name, ['q']) for name in 'test dev docs socks security all win ssl fast ui'.split())`,
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
};

/** Until 57. */
export const CONVERTED: Readonly<Record<string, Comparison>> = {
  'code, converted by fixers of its own': {
    files: {
      ...PACKAGE,
      'pkg/a.py': 'mine = unicode\n',
      'own_fixers/__init__.py': '',
      'own_fixers/fix_mine.py':
        `from lib2to3.fixer_base import BaseFix\nfrom lib2to3.fixer_util import Name\nclass FixMine(BaseFix):\n    PATTERN = "'mine'"\n` +
        "    def transform(self, node, results):\n        return Name('yours', prefix=node.prefix)\n",
      'setup.py': setup(`${NV}, packages=['pkg'], use_2to3=True, use_2to3_fixers=['own_fixers']`),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'code and examples, converted by 2to3': {
    files: {
      'pkg/__init__.py': 'def f():\n    """\n    >>> print 1\n    1\n    """\n    print "x", unicode\n',
      'setup.py': setup(`${NV}, packages=['pkg'], use_2to3=True`),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
  'code and examples, converted by a 2to3 that the script has changed': {
    files: {
      'pkg/__init__.py': 'import StringIO, mine\ndef f():\n    """\n    >>> print 1\n    1\n    """\n    WORD\n',
      'pkg/a.py': 'WORD\n',
      'setup.py': setup(
        `${NV}, packages=['pkg'], use_2to3=True`,
        'import sys\nif sys.version_info[0] > 2:\n' +
          '    from lib2to3.fixes import fix_imports\n    fix_imports.MAPPING["mine"] = "yours"\n' +
          '    from lib2to3.refactor import RefactoringTool\n    real = RefactoringTool.refactor_string\n' +
          '    RefactoringTool.refactor_string = lambda self, text, name: real(self, text.replace("WORD", "print \'word\'"), name)\n',
      ),
    },
    lines: [INSTALL],
    filesDiffer: scripts,
  },
};

for (const table of [INSTALLED, REFUSED, MODERN, CONVERTED]) {
  for (const comparison of Object.values(table))
    Object.assign(comparison, { differs: [...(comparison.differs ?? []), ...(differs ?? [])] });
}
