import { describe, expect, test } from 'vitest';
import { REAL_DISTUTILS, interpreters, oracles } from '../support/interpreters.ts';
import { runCli, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';
import { oldestAndNewest } from './box.ts';

const IMPORTS = `
from __future__ import print_function
import setuptools
print(setuptools.version.__version__ == setuptools.__version__, setuptools.command.__name__)
from setuptools import msvc
from setuptools.modified import newer, newer_group, newer_pairwise, newer_pairwise_group
from setuptools.logging import configure, set_threshold, logging
from setuptools.discovery import PackageFinder, PEP420PackageFinder, find_package_path
from setuptools.errors import InvalidConfigError, RemovedConfigError
from setuptools.command.editable_wheel import editable_wheel
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.extern import packaging
from setuptools._vendor.packaging.version import Version
from pkg_resources._vendor.packaging.specifiers import SpecifierSet
print(Version is packaging.version.Version, Version('1.0') in SpecifierSet('>=1'))
print(find_package_path('a.b.c', {'a.b': 'lib/ab'}, 'r').replace('\\\\', '/'), find_package_path('d', {'': 'src'}, 'r').replace('\\\\', '/'))
from setuptools.wheel import Wheel
from setuptools.installer import fetch_build_egg
wheel = Wheel('/x/foo_bar-1.0-2-py2.py3-none-any.whl')
print(wheel.project_name, wheel.version, wheel.build, ['-'.join(tag) for tag in wheel.tags()])
print(fetch_build_egg(setuptools.Distribution(), 'setuptools').key)
import os
os.environ['X'] = 'y'
print(msvc.environ is os.environ, issubclass(InvalidConfigError, Exception), callable(configure))
`;

describe.each(interpreters())('modules of setuptools that scripts import on Python $version', (python) => {
  test('are there, whatever version of setuptools brought them', async () => {
    const cwd = tempProject({ 'script.py': IMPORTS });
    const { stdout, stderr } = await runCli(['--python', python.path, 'python', 'script.py'], { cwd });
    expect([stdout, stderr]).toEqual([
      "True setuptools.command\nTrue True\nr/lib/ab/c r/src/d\nfoo_bar 1.0 2 ['py2-none-any', 'py3-none-any']\nsetuptools\nTrue True True\n",
      '',
    ]);
  });

  test('of what setuptools bundles, packages that are installed are given', async () => {
    const cwd = tempProject({
      'script.py':
        'from setuptools.extern import bundled\nfrom setuptools.extern.bundled import part\nimport bundled as real\nprint(bundled is real and part is real.part)\n' +
        'try:\n    from pkg_resources.extern import no_such_thing\nexcept ImportError:\n    print("none")\n',
      'bundled/__init__.py': '',
      'bundled/part.py': '',
    });
    const { stdout, stderr } = await runCli(['--python', python.path, 'python', 'script.py'], { cwd });
    expect([stdout, stderr]).toEqual(['True\nnone\n', '']);
  });
});

const FINDERS = `
from __future__ import print_function
from setuptools.discovery import FlatLayoutModuleFinder, FlatLayoutPackageFinder, ModuleFinder, PackageFinder, PEP420PackageFinder
for finder in FlatLayoutPackageFinder, PEP420PackageFinder, PackageFinder, FlatLayoutModuleFinder, ModuleFinder:
    print(finder.__name__, finder.__bases__[0].__name__, finder.DEFAULT_EXCLUDE, finder.ALWAYS_EXCLUDE)
    for options in {}, {'exclude': ['p*', 'm']}, {'include': ['p*', 'm*']}:
        print(sorted(finder.find(where='w', **options)))
`;
const FOUND = Object.fromEntries(
  ['p/__init__.py', 'p/q/x.py', 'p/tests/__init__.py', 'data/', 'tests/__init__.py', 'my-stubs/', 'a.b/__init__.py', 'build/x.py'].map(
    (name) => [`w/${name}`, ''],
  ),
);
const FOUND_MODULES = { 'w/m.py': '', 'w/conftest.py': '', 'w/no-module.py': '', 'w/_private.py': '' };

describe.each(interpreters())('finders of setuptools.discovery on Python $version', (python) => {
  test('find what those of setuptools 61 find, which Python 3.10 and 3.11 come with', async () => {
    const cwd = tempProject({ 'script.py': FINDERS, ...FOUND, ...FOUND_MODULES });
    const { stdout, stderr } = await runCli(['--python', python.path, 'python', 'script.py'], { cwd });
    expect(stderr).toBe('');
    const real = oracles().findLast(({ major, minor }) => major === 3 && minor >= 10);
    if (real === undefined) expect(stdout).toContain("PackageFinder _Finder () ('ez_setup', '*__pycache__')\n['p', 'p.tests', 'tests']");
    else expect(stdout).toBe((await runProgram(real.path, ['script.py'], { cwd })).stdout);
  });
});

const ASKED = `
from __future__ import print_function
import os
import pkg_resources as p
from setuptools.depends import Require, get_module_constant
def told(ask):
    try:
        return str(ask())
    except Exception as error:
        return '%s: %s %s' % (type(error).__name__, error, error.report() if hasattr(error, 'report') else '')
show = lambda *asked: print([told(ask).replace(os.getcwd(), '.').replace(' at path: [could not detect]', '') for ask in asked])
one, two = [p.WorkingSet([folder]) for folder in ('one', 'two')]
show(lambda: [str(dist) for dist in p.WorkingSet([])], lambda: sorted(str(dist) for dist in one))
show(lambda: one.require('needs'), lambda: one.require('needs-new'), lambda: one.require('b', 'a'), lambda: one.require('nobody', 'needs'))
show(lambda: one.resolve(p.parse_requirements('far>=1'), env=p.Environment(['two'])), lambda: one.resolve(p.parse_requirements('far')))
a = one.find(p.Requirement.parse('a'))
show(lambda: a.get_metadata('none'), lambda: a.location, lambda: p.Distribution('/x').get_metadata('y'), lambda: p.Distribution('/x', project_name='q').version)
show(lambda: p.Distribution.from_filename('/x/Foo_Bar-1.2-py3.8-linux.egg').location, lambda: p.Distribution.from_filename('/x/other.txt').project_name)
of = lambda platform: p.Distribution('/x', project_name='q', version='1', platform=platform)
show(lambda: p.parse_version(None), lambda: p.EntryPoint('a', 'b c'), lambda: str(p.EntryPoint('a', 'b.c', ('d',))))
show(lambda: [p.Environment([]).can_add(of(each)) for each in (None, 'other', p.get_platform())], lambda: p.Environment([], platform=None).can_add(of('other')))
show(lambda: sorted(p.Environment(['one']) + p.Environment(['two'])))
from setuptools.command import test, upload_docs
show(lambda: test.test.description, lambda: upload_docs.upload_docs.description)
show(lambda: [get_module_constant('m', name) for name in ('x', 'y', 'z')], lambda: Require('N', '1.0', 'm').full_name())
`;
const EGGS = Object.fromEntries(
  ['one/a 1', 'one/b 2', 'one/needs 3 gone', 'one/needs_new 4 a>=2', 'two/far 5'].map((each) => {
    const [path = '', version = '', requires = ''] = each.split(' ');
    return [`${path}-${version}.egg-info`, { version, requires, name: path.slice(4).replace('_', '-') }] as const;
  }),
);
const EGG_FILES = Object.fromEntries(
  Object.entries(EGGS).flatMap(([folder, { name, version, requires }]) => [
    [`${folder}/PKG-INFO`, `Metadata-Version: 1.0\nName: ${name}\nVersion: ${version}\n`],
    [`${folder}/requires.txt`, `${requires}\n`],
  ]),
);

describe.each(oracles())('pkg_resources and Require on Python $version', (python) => {
  test('answer what the real ones answer, and commands describe themselves as theirs', async () => {
    const cwd = tempProject({ 'script.py': ASKED, 'm.py': 'x = 1\nx = 2\ny = len("")\n', ...EGG_FILES });
    const { stdout, stderr } = await runCli(['--python', python.path, 'python', 'script.py'], { cwd });
    expect(stderr).toBe('');
    const real = await runProgram(python.path, ['-W', 'ignore', 'script.py'], { cwd, env: REAL_DISTUTILS });
    expect(stdout).toBe(real.stdout);
  });
});

const UNPACKED = `
from __future__ import print_function
import io, os, tarfile
from setuptools.archive_util import unpack_archive
with tarfile.open('a.tar', 'w') as tar:
    for name, kind, link in [('a/b/file', tarfile.REGTYPE, ''), ('a/sym', tarfile.SYMTYPE, 'b/file'), ('a/again', tarfile.SYMTYPE, '../a/sym'),
                             ('a/hard', tarfile.LNKTYPE, 'a/b/file'), ('a/lost', tarfile.SYMTYPE, 'nowhere'), ('a/out', tarfile.SYMTYPE, '/etc')]:
        member = tarfile.TarInfo(name)
        member.type, member.linkname, member.size = kind, link, 4 if kind == tarfile.REGTYPE else 0
        tar.addfile(member, io.BytesIO(b'text'))
unpack_archive('a.tar', 'out')
for folder, _, names in sorted(os.walk('out')):
    for name in sorted(names):
        path = os.path.join(folder, name)
        print(path, os.path.islink(path), open(path).read())
`;

describe.each(oracles())('setuptools.archive_util on Python $version', (python) => {
  test('puts what links of a tar lead to in their places, as the real one does', async () => {
    const [ours, theirs] = [tempProject({ 'script.py': UNPACKED }), tempProject({ 'script.py': UNPACKED })];
    const { stdout, stderr } = await runCli(['--python', python.path, 'python', 'script.py'], { cwd: ours });
    expect(stderr).toBe('');
    expect(stdout).toContain('a/again False text');
    expect(stdout).toBe((await runProgram(python.path, ['-W', 'ignore', 'script.py'], { cwd: theirs, env: REAL_DISTUTILS })).stdout);
  });
});

test('distributions are ordered by version, and equal where they are the same one', async () => {
  const script = `
from __future__ import print_function
from pkg_resources import Distribution
made = [Distribution('/x', project_name=name, version=version) for name, version in [('b', '10'), ('b', '9'), ('a', '10'), ('b', '9')]]
print([str(each) for each in sorted(made)], len(set(made)), made[1] == made[3], made[0] != made[2], made[0] > made[1], made[0] == 'b')
`;
  for (const { path } of oldestAndNewest()) {
    const cwd = tempProject({ 'script.py': script });
    const { stdout, stderr } = await runCli(['--python', path, 'python', 'script.py'], { cwd });
    expect([stdout, stderr]).toEqual(["['b 9', 'b 9', 'a 10', 'b 10'] 3 True True True False\n", '']);
  }
});

const WHEEL = `from setuptools import setup
from setuptools.command.bdist_wheel import bdist_wheel
class Own(bdist_wheel):
    def finalize_options(self):
        bdist_wheel.finalize_options(self)
        self.root_is_pure = False
setup(name='x', version='1', py_modules=['m'], cmdclass={'bdist_wheel': Own})
`;

describe.each(oldestAndNewest())('commands that make wheels on Python $version', (python) => {
  const run = async (...words: readonly string[]): ReturnType<typeof runCli> =>
    runCli(['--python', python.path, ...words], { cwd: tempProject({ 'setup.py': WHEEL, 'm.py': '' }) });

  test('can be derived from, and are refused in words', async () => {
    expect((await run('build')).status).toBe(0);
    const { status, stderr } = await run('bdist_wheel', '--universal');
    expect(stderr).toMatch(/^error: the command 'Own' is not supported: `pip wheel \.` makes a wheel/m);
    expect(status).toBe(1);
  });

  test('are those of the package wheel, where it has one', async () => {
    const cwd = tempProject({
      'setup.py': WHEEL.replace('setup(name', 'print(Own.mark)\nsetup(name'),
      'm.py': '',
      'wheel/__init__.py': '',
      'wheel/bdist_wheel.py': 'from setuptools import Command\nclass bdist_wheel(Command):\n    mark = "that of wheel"\n',
    });
    expect((await runCli(['--python', python.path, '--name'], { cwd })).stdout).toBe('that of wheel\nx\n');
  });
});

test('Visual Studio: its folders by what they belong to, as its prompt has them', async () => {
  const [python] = oldestAndNewest();
  const script = `
from __future__ import print_function
import os
from setuptools import msvc
root = os.getcwd()
at = lambda *parts: os.path.join(root, *parts)
lists = {'include': [at('VC', 'include'), at('Kits', 'ucrt'), at('Kits', 'um'), at('gone')], 'path': [at('VC', 'bin'), at('Kits', 'bin')], 'lib': []}
asked = []
def env(arch):
    asked.append(arch)
    return dict(((name, os.pathsep.join(each)) for name, each in lists.items()), vcinstalldir=at('VC', ''), vctoolsversion='14.29.30133')
msvc.msvc14_get_vc_env = env
info = msvc.EnvironmentInfo('x64', None, 14)
tell = lambda text: print(text.replace(root + os.sep, '').replace(os.sep, '/'))
tell(' '.join(info.VCIncludes + info.UCRTIncludes + info.OSIncludes + info.VCTools))
tell(info.return_env()['include'])
print(asked, info.vc_ver, info.return_env(exists=False)['include'].count('gone'))
try:
    msvc.EnvironmentInfo('x64', None, 15)
except Exception as error:
    print(error)
`;
  const cwd = tempProject({ 'script.py': script, 'VC/include/': '', 'VC/bin/': '', 'Kits/ucrt/': '', 'Kits/um/': '', 'Kits/bin/': '' });
  const { stdout, stderr } = await runCli(['--python', (python as { path: string }).path, 'python', 'script.py'], { cwd });
  expect([stdout, stderr]).toEqual([
    'VC/include Kits/ucrt Kits/um gone VC/bin\nVC/include:Kits/ucrt:Kits/um\n' +
      "['x64'] 14.29 1\nNo suitable Microsoft Visual C++ version found\n",
    '',
  ]);
});

describe.each(interpreters().filter(({ major, minor }) => major === 3 && minor >= 7))(
  'a module of setuptools that is not there, on Python $version',
  (python) => {
    test.each([
      'import setuptools.build_meta',
      'from setuptools.command import no_such_command',
      'import pkg_resources; pkg_resources.run_script("x", "y")',
    ])('is told of with a way out: %s', async (line) => {
      const cwd = tempProject({ 'setup.py': `${line}\n` });
      const { status, stderr } = await runCli(['--python', python.path, 'install'], { cwd });
      expect(stderr).toMatch(
        /^error: setup\.py, line 1: .*\nhint: '(?:setuptools\.build_meta|setuptools\.command\.no_such_command|pkg_resources\.run_script)' is not among the modules of setuptools that pydistutils stands for; `pip install \.` runs the setup script with setuptools itself\n$/,
      );
      expect(status).toBe(1);
    });
  },
);

describe.each(interpreters().filter(({ major, minor }) => major === 3 && minor >= 10))(
  'what a script logs, on Python $version',
  (python) => {
    test.each([['before'], ['late']])('is shown as what distutils logs: imported %s', async (when) => {
      const [early, late] = when === 'before' ? ['import logging', ''] : ['', 'import logging'];
      const cwd = tempProject({
        'setup.py':
          `${early}\nfrom setuptools import setup\nfrom setuptools.command.build_py import build_py\nclass Own(build_py):\n    def run(self):\n` +
          `        ${late || 'pass'}\n        for level in 'debug', 'info', 'warning':\n            getattr(logging.getLogger('x'), level)('%s: ' + level, 1)\n` +
          "setup(name='x', version='1', cmdclass={'build_py': Own})\n",
      });
      const shown = async (...words: readonly string[]): Promise<readonly string[]> => {
        const { stdout, stderr } = await runCli(['--python', python.path, ...words, 'build_py'], { cwd });
        return [...stdout.split('\n'), ...stderr.split('\n').map((text) => `! ${text}`)].filter((text) => text.includes('1: '));
      };
      expect(await shown()).toEqual(['1: info', '! 1: warning']);
      expect(await shown('-v')).toEqual(['1: debug', '1: info', '! 1: warning']);
      expect(await shown('-q')).toEqual(['! 1: warning']);
    });
  },
);
