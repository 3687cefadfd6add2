import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { runCli } from '../support/run-cli.ts';
import { addFiles, tempProject } from '../support/temp-project.ts';
import { filesOf } from '../support/tree-facts.ts';
import { extensionSource } from '../support/extension-source.ts';

const MODULE = extensionSource('mod');

/** Puts a function that says that it was called in the place of one of distutils; `imported` are imported before that. */
function replacing(path: string, imported: readonly string[] = []): string {
  const [module, name] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
  return `
${imported.map((each) => `import ${each}\n`).join('')}import ${module} as home
real = home.${name}
seen = []
def mine(*args, **kwargs):
    seen.append('${name}')
    return real(*args, **kwargs)
home.${name} = mine
`;
}

const SETUP = `
from distutils.core import setup, Extension
setup(name='x', version='1', data_files=[('/share', ['data'])],
      ext_modules=[Extension('mod', ['mod.c'], define_macros=[('A', '1')], library_dirs=['here'])])
print('seen: ' + ' '.join(sorted(set(seen))))
`;

const tried = interpreters().filter(({ major, minor }) => major === 2 || minor === 6 || minor === 8 || minor === 13);

describe.each(tried)('functions of distutils that a script of Python $version replaces', ({ path: python }) => {
  const run = async (script: string, args: readonly string[], root = tempProject({ 'mod.c': MODULE, data: '' })) => {
    addFiles(root, { 'setup.py': script });
    const { status, stdout, stderr } = await runCli(['--python', python, ...args], { cwd: root });
    return { root, status, stdout, stderr, seen: /^seen: (.*)$/m.exec(stdout)?.[1] };
  };

  it.each([
    ['distutils.util.change_root', ['install', '--root=stage', '--prefix=/opt/x']],
    ['distutils.util.get_platform', ['build']],
    ['distutils.spawn.spawn', ['build']],
    ['distutils.sysconfig.customize_compiler', ['build']],
    ['distutils.ccompiler.gen_lib_options', ['build']],
    ['distutils.ccompiler.gen_preprocess_options', ['build']],
  ])('calls %s, replaced before it was imported anywhere', async (path, args) => {
    const { status, seen, stderr } = await run(replacing(path) + SETUP, args);
    expect([status, seen, stderr]).toEqual([0, path.slice(path.lastIndexOf('.') + 1), '']);
  });

  it.each([
    [
      'distutils.util.change_root',
      ['distutils.command.install', 'distutils.command.install_data'],
      ['install', '--root=stage', '--prefix=/opt/x'],
    ],
    ['distutils.spawn.spawn', ['distutils.ccompiler'], ['build']],
    ['distutils.sysconfig.customize_compiler', ['distutils.command.build_ext'], ['build']],
    ['distutils.ccompiler.gen_lib_options', ['distutils.unixccompiler'], ['build']],
  ])('does not call %s where it was imported before', async (path, imported, args) => {
    const { status, seen, stderr } = await run(replacing(path, imported) + SETUP, args);
    expect([status, seen, stderr]).toEqual([0, '', '']);
  });

  it('installs where its own change_root says, data files too', async () => {
    const script = `
import distutils.util
distutils.util.change_root = lambda root, path: root + '/moved' + path
seen = []
${SETUP}`;
    const { stdout, status } = await run(script, ['install', '--root=stage', '--prefix=/opt/x', '--install-lib=/lib']);
    expect(status).toBe(0);
    expect(stdout).toContain('copying data -> stage/moved/share\n');
    expect(stdout).toMatch(/^copying build\/lib\S+ -> stage\/moved\/lib$/m);
  });

  it('ends at the first module that does not compile where its own py_compile.compile raises', async () => {
    const root = tempProject({ 'a.py': 'a = 1\n', 'b.py': 'b = = 1\n' });
    const script = `
import py_compile
from distutils.core import setup
real = py_compile.compile
def strict(file, cfile=None, dfile=None, doraise=False):
    real(file, cfile=cfile, dfile=dfile, doraise=True)
py_compile.compile = strict
setup(name='x', version='1', py_modules=['a', 'b'])
`;
    const { status, stderr } = await run(script, ['install', '--home=home', '--compile'], root);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/PyCompileError[^]*b\.py/)]);
    expect(filesOf(join(root, 'home')).filter((path) => path.endsWith('.py'))).toEqual([]);
  });

  it('builds by its own spawn only what is older than its sources', async () => {
    const script = replacing('distutils.spawn.spawn') + SETUP;
    const first = await run(script, ['build_ext', '--inplace']);
    const second = await run(script, ['build_ext', '--inplace'], first.root);
    expect([first.seen, second.seen, second.stdout]).toEqual(['spawn', '', 'running build_ext\nseen: \n']);
  });

  it("has a command's spawn go through distutils.spawn", async () => {
    const script = `
import distutils.spawn
from distutils.core import setup, Command
distutils.spawn.spawn = lambda *args, **kwargs: print_(args, kwargs)
def print_(*words):
    print(' '.join(map(str, words)))
class mine(Command):
    user_options = []
    def initialize_options(self): pass
    def finalize_options(self): pass
    def run(self):
        self.spawn(['tool', 'x'])
setup(name='x', version='1', cmdclass={'mine': mine})
`;
    const { status, stdout } = await run(script, ['mine']);
    expect([status, stdout]).toEqual([0, "running mine\n(['tool', 'x'], 1) {'dry_run': 0}\n"]);
  });

  it('leaves scripts alone whose first line its own pattern does not match, as git-cola does', async () => {
    const root = tempProject({ tool: '#!/usr/bin/env python\n' });
    const script = `
import re
from distutils.command import build_scripts
from distutils.core import setup
build_scripts.first_line_re = re.compile(b'^should not match$')
setup(name='x', version='1', scripts=['tool'])
`;
    const { status, stdout } = await run(script, ['build_scripts', '--build-dir=out'], root);
    expect([status, stdout]).toEqual([0, expect.stringContaining('copying tool -> out\n')]);
  });

  it('has its own function no more when it has put the old one back', async () => {
    const script = `
from distutils.command import build_ext
real = build_ext.customize_compiler
seen = []
def mine(compiler):
    seen.append(compiler.compiler_type)
    real(compiler)
class own(build_ext.build_ext):
    def run(self):
        build_ext.customize_compiler = mine
        try:
            build_ext.build_ext.run(self)
        finally:
            build_ext.customize_compiler = real
${SETUP.replace("version='1',", "version='1', cmdclass={'build_ext': own},")}`;
    const { status, seen } = await run(script, ['build_ext', '--inplace']);
    expect([status, seen]).toEqual([0, 'unix']);
  });

  it("has a script's own findall find the files of a source distribution", async () => {
    const script = `
import distutils.filelist
real = distutils.filelist.findall
distutils.filelist.findall = lambda dir='.': (name for name in real(dir) if 'secret' not in name)
from distutils.core import setup
setup(name='x', version='1', url='u', author='a', author_email='e', py_modules=['m'])
`;
    const files = { 'm.py': '', 'MANIFEST.in': 'recursive-include d *\n', 'd/a.txt': '', 'd/secret.txt': '', README: '' };
    const { root, status } = await run(script, ['sdist', '--manifest-only'], tempProject(files));
    const listed = readFileSync(join(root, 'MANIFEST'), 'utf8').split('\n');
    expect([status, listed.filter((name) => name.startsWith('d'))]).toEqual([0, ['d/a.txt']]);
  });
});
