import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { runCli, type RunResult } from '../support/run-cli.ts';
import { tempProject, type FileContent } from '../support/temp-project.ts';
import { extensionSource } from '../support/extension-source.ts';

const MODULE = extensionSource('mod');

/** A compiler that ends no compile before three have begun; it gives up after a while. */
const WAITING_COMPILER = {
  mode: 0o755,
  text: `#!/bin/sh
case " $* " in
  *" -### "*) exec cc "$@";;
  *" -c "*)
    echo start >> "$CC_LOG"
    for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      if [ "$(grep -c start "$CC_LOG")" -ge 3 ]; then exec cc "$@"; fi
      sleep 0.5
    done
    exit 1;;
esac
exec cc "$@"
`,
};

const EXTENSION = "ext_modules=[Extension('mod', ['mod.c'])]";

interface Built extends RunResult {
  readonly root: string;
}

async function build(
  python: string,
  script: string,
  options: {
    readonly files?: Readonly<Record<string, FileContent>>;
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Built> {
  const root = tempProject({ 'mod.c': MODULE, ...options.files, 'setup.py': script });
  const result = await runCli(['--python', python, ...(options.args ?? ['build'])], {
    cwd: root,
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  return { ...result, root };
}

const tried = interpreters().filter(({ major, minor }) => major === 2 || minor === 8 || minor === 13);

describe.each(tried)('a setup script of Python $version', ({ path: python, major }) => {
  it('checks options that are properties, and is told by an AttributeError of those that a command lacks', async () => {
    const script = `
from distutils.core import setup, Command
def told(call, *args):
    try:
        call(*args)
        return 'fine'
    except AttributeError as error:
        return 'lacks ' + str(error)
class mine(Command):
    user_options = [('late=', None, '')]
    names = 'a, b'
    both = property(lambda self: 'x y')
    def initialize_options(self):
        self.late = None
    def finalize_options(self):
        asked = [(self.ensure_string, 'both'), (self.ensure_string, 'gone'), (self.ensure_string_list, 'names'),
                 (self.ensure_string_list, 'gone'), (self.ensure_filename, 'gone'),
                 (self.set_undefined_options, 'build', ('build_gone', 'late')), (self.set_undefined_options, 'build', ('build_lib', 'gone'))]
        print('; '.join(told(*each) for each in asked) + '; %s %s %s' % (self.late, self.names, hasattr(self, 'gone')))
    def run(self):
        pass
setup(name='x', version='1', cmdclass={'mine': mine})
`;
    const { status, stdout } = await build(python, script, { args: ['mine'] });
    expect([status, stdout]).toEqual([
      0,
      "running mine\nfine; lacks gone; fine; lacks gone; lacks gone; lacks build_gone; lacks gone; None ['a', 'b'] False\n",
    ]);
  });

  it('writes a module into the build folder before build_py runs, as mypy does, and that stays', async () => {
    const root = tempProject({
      'p/__init__.py': '',
      'p/version.py': "V = 'of the source'\n",
      'setup.py': `
import os
from distutils.core import setup
from distutils.command.build_py import build_py

class mine(build_py):
    def run(self):
        folder = os.path.join(self.build_lib, 'p')
        self.mkpath(folder)
        with open(os.path.join(folder, 'version.py'), 'w') as f:
            f.write("V = 'of this build'\\n")
        build_py.run(self)

setup(name='t', version='1', packages=['p'], cmdclass={'build_py': mine})
`,
    });
    for (const source of ["V = 'of the source'\n", "V = 'of an edited source'\n"]) {
      writeFileSync(join(root, 'p/version.py'), source);
      const { status } = await runCli(['--python', python, 'install', '--install-lib=lib'], { cwd: root });
      expect([status, readFileSync(join(root, 'lib/p/version.py'), 'utf8')]).toEqual([0, "V = 'of this build'\n"]);
    }
  });

  it('sets modes by a copy_file of its own while install_lib copies, as mercurial does, and those stay', async () => {
    const root = tempProject({
      'p/__init__.py': '',
      'p/q/__init__.py': '',
      'p/q/m.py': 'M = 1\n',
      'setup.py': `
import os
from distutils import file_util
from distutils.core import setup
from distutils.command.install_lib import install_lib

class install(install_lib):
    def run(self):
        real = file_util.copy_file
        def copy_and_set_mode(*args, **kwargs):
            dst, copied = real(*args, **kwargs)
            if copied:
                os.chmod(dst, 0o604)
        file_util.copy_file = copy_and_set_mode
        try:
            install_lib.run(self)
        finally:
            file_util.copy_file = real

setup(name='t', version='1', packages=['p', 'p.q'], cmdclass={'install_lib': install})
`,
    });
    const modes = async (): Promise<readonly string[]> => {
      const { status, stdout } = await runCli(['--python', python, 'install', '--install-lib=lib'], { cwd: root });
      expect([status, stdout]).toEqual([0, expect.stringContaining('running install_lib')]);
      return ['__init__.py', 'q/__init__.py', 'q/m.py'].map((name) => (statSync(join(root, 'lib/p', name)).mode & 0o777).toString(8));
    };
    expect(await modes()).toEqual(['604', '604', '604']);
    chmodSync(join(root, 'lib/p/__init__.py'), 0o600);
    writeFileSync(join(root, 'p/q/m.py'), 'M = 22\n');
    expect(await modes()).toEqual(['600', '604', '604']);
    expect(readFileSync(join(root, 'lib/p/q/m.py'), 'utf8')).toBe('M = 22\n');
  });

  it.each([
    ['distutils.file_util.copy_file', ['build/lib/m.py', 'lib/m.py', 'out/m.py']],
    ['distutils.dir_util.copy_tree', ['lib/']],
    ['distutils.dir_util.mkpath', ['build/lib', 'lib/', 'out']],
    ['distutils.file_util.move_file', ['out/n.py']],
  ])('has its own %s called', async (path, called) => {
    const [module, name] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
    const script = `
import ${module} as module
from distutils.core import setup
from distutils.command.install_lib import install_lib
seen = []
real = module.${name}
def patched(*args, **kwargs):
    seen.append(args[0 if '${name}' == 'mkpath' else 1])
    return real(*args, **kwargs)
module.${name} = patched
class install(install_lib):
    def run(self):
        install_lib.run(self)
        self.mkpath('out')
        self.copy_file('m.py', 'out/m.py')
        self.move_file('out/m.py', 'out/n.py')
        print('called: ' + ' '.join(sorted(set(seen))))
setup(name='t', version='1', py_modules=['m'], cmdclass={'install_lib': install})
`;
    const { status, stdout } = await build(python, script, { files: { 'm.py': '' }, args: ['install', '--install-lib=lib'] });
    expect([status, stdout.split('\n').find((line) => line.startsWith('called:'))]).toEqual([0, `called: ${called.join(' ')}`]);
  });

  it('compiles from a pool of threads by overriding CCompiler.compile, as pybind11 does, and its compiles overlap', async () => {
    const files = { cc: WAITING_COMPILER, 'one.c': 'int one(void) { return 1; }\n', 'two.c': 'int two(void) { return 2; }\n' };
    const root = tempProject({
      'mod.c': MODULE,
      ...files,
      'setup.py': `
import threading
from multiprocessing.pool import ThreadPool
import distutils.ccompiler
from distutils.core import setup, Extension

names = set()

def compile(self, sources, output_dir=None, macros=None, include_dirs=None, debug=0, extra_preargs=None, extra_postargs=None, depends=None):
    macros, objects, extra_postargs, pp_opts, build = self._setup_compile(output_dir, macros, include_dirs, sources, depends, extra_postargs)
    cc_args = self._get_cc_args(pp_opts, debug, extra_preargs)
    def one(obj):
        names.add(threading.current_thread().name)
        src, ext = build[obj]
        self._compile(obj, src, ext, cc_args, extra_postargs, pp_opts)
    pool = ThreadPool(3)
    pool.map(one, objects, 1)
    pool.close()
    return objects

distutils.ccompiler.CCompiler.compile = compile
setup(name='x', version='1', ext_modules=[Extension('mod', ['mod.c', 'one.c', 'two.c'])])
print('threads: %d' % len(names))
`,
    });
    const { status, stdout, stderr } = await runCli(['--python', python, 'build_ext', '--inplace'], {
      cwd: root,
      env: { CC: join(root, 'cc'), CC_LOG: join(root, 'log') },
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('threads: 3');
  });

  it('fails in the thread whose compile fails', async () => {
    const { status, stdout } = await build(
      python,
      `
import threading
from distutils.ccompiler import new_compiler
from distutils.errors import CompileError
from distutils.sysconfig import customize_compiler

compiler = new_compiler()
customize_compiler(compiler)
results = {}
def one(name):
    try:
        compiler.compile([name])
        results[name] = 'compiled'
    except CompileError:
        results[name] = 'failed'
threads = [threading.Thread(target=one, args=(name,)) for name in ('good.c', 'bad.c')]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(results['bad.c'])
`,
      { files: { 'good.c': 'int good;\n', 'bad.c': 'int bad\n' } },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('failed\n');
  });

  it('makes a command itself, of a class that the engine has made one of, and goes on changing the class', async () => {
    const { stdout, stderr } = await build(
      python,
      `
from distutils.core import setup, Command
from distutils.command.build import build

class own(Command):
    user_options = []
    def initialize_options(self):
        build.words = set(['a'])
    def finalize_options(self):
        self.first = self.get_finalized_command('build')
        build.more = 1
        self.get_finalized_command('build_py')
    def run(self):
        second = build(self.distribution)
        second.ensure_finalized()
        build.get_sub_commands = lambda self: print_('asked') or []
        for each in self.first, second:
            print_(each.build_base, sorted(each.words), each.more)
            each.run()

def print_(*words):
    print(' '.join(map(str, words)))

setup(name='x', version='1', cmdclass={'own': own}, py_modules=['m'])
`,
      { args: ['own'], files: { 'm.py': '' } },
    );
    expect({ stdout, stderr }).toEqual({
      stdout: "running own\nbuild ['a'] 1\nasked\nbuild ['a'] 1\nasked\n",
      stderr: '',
    });
  });

  it('has its own list of sub-commands asked as it is, with functions of ours in it', async () => {
    const script = `
from distutils.core import setup
from distutils.command.build import build

class mine(build):
    sub_commands = [('build_scripts', build.has_scripts), ('build_py', lambda self: True)] + build.sub_commands
    def has_scripts(self):
        raise ValueError('the list holds the other one')

before = build.has_pure_modules
build.has_pure_modules = lambda self: False
setup(name='x', version='1', cmdclass={'build': mine}, py_modules=['m'], scripts=['s'])
`;
    const { stdout, stderr } = await build(python, script, { files: { 'm.py': '', s: '#!/bin/sh' } });
    expect({ lines: stdout.split('\n').filter((line) => line.startsWith('running')), stderr }).toEqual({
      lines: ['running build', 'running build_scripts', 'running build_py'],
      stderr: '',
    });
  });

  it('sees every attribute that is written to a command whose __setattr__ it overrides', async () => {
    const { stdout, status } = await build(
      python,
      `
from distutils.core import setup
from distutils.command.build_py import build_py
class mine(build_py, object):
    def __setattr__(self, name, value):
        if name == 'build_lib' and value is not None:
            value = 'elsewhere'
        if name in ('build_lib', 'force'):
            print('%s = %r' % (name, value))
        object.__setattr__(self, name, value)
setup(name='x', version='1', py_modules=['m'], cmdclass={'build_py': mine})
`,
      { files: { 'm.py': '' } },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/build_lib = None\n(.*\n)*force = None\n(.*\n)*build_lib = 'elsewhere'\n/);
    expect(stdout).toContain('copying m.py -> elsewhere');
  });

  it('has attributes that are properties', async () => {
    const { stdout, status } = await build(
      python,
      `
from distutils.core import setup, Distribution, Extension
from distutils.command.build_py import build_py
class module(Extension, object):
    include_dirs = property(lambda self: ['of-property'], lambda self, value: None)
class distribution(Distribution, object):
    py_modules = property(lambda self: ['m'], lambda self, value: None)
class mine(build_py, object):
    build_lib = property(lambda self: 'elsewhere', lambda self, value: None)
setup(name='x', version='1', distclass=distribution, cmdclass={'build_py': mine}, ext_modules=[module('mod', ['mod.c'])])
`,
      { files: { 'm.py': '' } },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('copying m.py -> elsewhere');
    expect(stdout).toMatch(/ -Iof-property .*-c mod\.c/);
  });

  it('installs by schemes that it has changed in place', async () => {
    const { root, status } = await build(
      python,
      `
from distutils.core import setup
from distutils.command.install import INSTALL_SCHEMES
for scheme in INSTALL_SCHEMES.values():
    scheme['data'] = scheme['purelib']
setup(name='x', version='1', data_files=['data.txt'])
`,
      { files: { 'data.txt': 'x' }, args: ['install', '--root=stage', '--prefix=/opt/x', '--record=record'] },
    );
    expect(status).toBe(0);
    expect(readFileSync(join(root, 'record'), 'utf8')).toMatch(/^\/opt\/x\/.*\/data\.txt$/m);
  });

  it('puts a compiler class of its own in the place of the usual one', async () => {
    const { stdout, status } = await build(
      python,
      `
import sys, types
import distutils.ccompiler
from distutils.core import setup, Extension
from distutils.unixccompiler import UnixCCompiler
class Mine(UnixCCompiler):
    compiler_type = 'unix'
    def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
        print('mine: ' + src)
        UnixCCompiler._compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts)
module = types.ModuleType('distutils.minecompiler')
module.Mine = Mine
sys.modules['distutils.minecompiler'] = module
distutils.ccompiler.compiler_class['unix'] = ('minecompiler', 'Mine', 'a compiler of our own')
setup(name='x', version='1', ${EXTENSION})
`,
    );
    expect({ status, mine: stdout.includes('mine: mod.c\n') }).toEqual({ status: 0, mine: true });
  });

  it('patches UnixCCompiler._compile', async () => {
    const { stdout, status } = await build(
      python,
      `
from distutils.core import setup, Extension
from distutils.unixccompiler import UnixCCompiler
original = UnixCCompiler._compile
def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
    return original(self, obj, src, ext, cc_args, (extra_postargs or []) + ['-DPATCHED'], pp_opts)
UnixCCompiler._compile = _compile
setup(name='x', version='1', ${EXTENSION})
`,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/ -c mod\.c -o \S+ -DPATCHED$/m);
  });

  it("puts a recorder in the place of the compiler's spawn", async () => {
    const { root, stdout, status } = await build(
      python,
      `
from distutils.core import setup, Extension
from distutils.command.build_ext import build_ext
class mine(build_ext):
    def build_extensions(self):
        commands = []
        self.compiler.spawn = commands.append
        build_ext.build_extensions(self)
        print('recorded: %s' % [[word for word in words if word in ('-c', '-shared')] for words in commands])
setup(name='x', version='1', ${EXTENSION}, cmdclass={'build_ext': mine})
`,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("recorded: [['-c'], ['-shared']]");
    expect(existsSync(join(root, 'build', 'mod.o'))).toBe(false);
  });

  it('changes a configuration variable in place', async () => {
    const { stdout, status } = await build(
      python,
      `
from distutils import sysconfig
from distutils.core import setup, Extension
sysconfig.get_config_vars()['CFLAGS'] += ' -DIN_PLACE'
sysconfig.get_config_vars()['${major === 2 ? 'SO' : 'EXT_SUFFIX'}'] = '.mine.so'
setup(name='x', version='1', ${EXTENSION})
`,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/ -DIN_PLACE .*-c mod\.c/);
    expect(stdout).toMatch(/-o build\/lib\S+\/mod\.mine\.so$/m);
  });

  it('changes the environment', async () => {
    const { stdout, status } = await build(
      python,
      `
import os
from distutils.core import setup, Extension
os.environ['CC'] = 'cc -DFROM_ENVIRONMENT'
os.environ.pop('CFLAGS', None)
setup(name='x', version='1', ${EXTENSION})
`,
      { env: { CFLAGS: '-DUNWANTED' } },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^cc -DFROM_ENVIRONMENT .*-c mod\.c/m);
    expect(stdout).not.toContain('UNWANTED');
  });

  it('copies what a distribution answers to its metadata, as salt does', async () => {
    const { stdout, status } = await build(
      python,
      `
from distutils.core import setup
from distutils.dist import Distribution

class Own(Distribution):
    def __init__(self, attrs=None):
        Distribution.__init__(self, attrs)
        for name in dir(self):
            if hasattr(self.metadata, name) and not name.startswith('__'):
                setattr(self.metadata, name, getattr(self, name))
        self.metadata.name, self.metadata.version = 'own', '3'

setup(distclass=Own)
`,
      { args: ['--fullname'] },
    );
    expect({ stdout, status }).toEqual({ stdout: 'own-3\n', status: 0 });
  });

  it('runs another setup script inside', async () => {
    const { stdout, status, root } = await build(
      python,
      `
from distutils.core import setup, run_setup
inner = run_setup('inner.py', ['build_py', '--build-lib=inner'])
print('inner: ' + inner.get_name())
print('seen: ' + run_setup('inner.py', stop_after='init').get_version())
setup(name='outer', version='1', py_modules=['outer'])
`,
      {
        files: {
          'inner.py': "from distutils.core import setup\nsetup(name='inside', version='2', py_modules=['deep'])\n",
          'deep.py': '',
          'outer.py': '',
        },
      },
    );
    expect(status).toBe(0);
    // On 2.7 what run_setup puts back is the very list that it changed: the outer script gets the inner one's words.
    const [command, folder] = major === 2 ? ['build_py', 'inner'] : ['build', 'build/lib'];
    expect(stdout).toContain(`inner: inside\nseen: 2\nrunning ${command}\n`);
    expect([existsSync(join(root, 'inner/deep.py')), existsSync(join(root, folder, 'outer.py'))]).toEqual([true, true]);
  });

  it('goes on after a call with an object that refuses to be looked at', async () => {
    const script = `
import sys
from distutils.core import setup
from distutils.dist import Distribution
class Shy(object):
    @property
    def __class__(self):
        raise KeyError('shy')
first = Distribution({'name': 'first'})
first.shy = Shy()
try:
    first.has_scripts()
except KeyError:
    pass
del first.shy
sys.stdout.write(first.get_name() + ' ' + str(bool(first.has_scripts())) + '\\n')
setup(name='x', version='1')
`;
    const { status, stdout, stderr } = await build(python, script, { args: ['--name'] });
    expect([status, stdout, stderr]).toEqual([0, 'first False\nx\n', '']);
  });

  it('changes its working directory before setup, and in the middle of a build', async () => {
    const { status, stdout, root } = await build(
      python,
      `
import os
from distutils.core import setup, Extension
from distutils.command.build_py import build_py
class mine(build_py):
    def run(self):
        before = os.getcwd()
        os.chdir('data')
        self.copy_file('in.txt', 'out.txt')
        os.chdir(before)
        build_py.run(self)
os.chdir('sub')
setup(name='x', version='1', py_modules=['m'], cmdclass={'build_py': mine}, ext_modules=[Extension('mod', ['mod.c'])])
`,
      { files: { 'sub/mod.c': MODULE, 'sub/m.py': '', 'sub/data/in.txt': 'x' } },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('copying in.txt -> out.txt');
    expect([existsSync(join(root, 'sub/data/out.txt')), existsSync(join(root, 'sub/build'))]).toEqual([true, true]);
  });
});
