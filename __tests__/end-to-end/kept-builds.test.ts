import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { cliPath } from '../support/run-cli.ts';
import { anyPython, Box } from './box.ts';
import { extensionSource } from '../support/extension-source.ts';

const COMMON = 'from distutils.core import setup, Extension\nfrom distutils.command.build_ext import build_ext\nimport os, sys\n';

/** Sources that a compiler was started for, in the order of the transcript. */
function compiled(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => / -c (\S+) -o /.exec(line)?.[1] ?? []);
}

/** Objects that a compiler was told to make. */
function objects(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => / -c \S+ -o (\S+)/.exec(line)?.[1]?.replace(/temp\.[^/]*/, 'temp') ?? []);
}

/** A compiler that leaves a line in `started` for each time it runs. */
const COUNTING = {
  text: '#!/bin/sh\ncase "$*" in *-###*) ;; *" -c "*) echo run >> "$COUNT";; esac\n[ -n "$SLOW" ] && sleep "$SLOW"\nexec gcc "$@"\n',
  mode: 0o755,
};

function counting(box: Box): { readonly env: Record<string, string>; readonly count: () => number } {
  box.add({ '../cc': COUNTING, '../started': '' });
  const file = join(box.folder, 'started');
  const count = (): number => {
    const { length } = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line === 'run');
    writeFileSync(file, '');
    return length;
  };
  return { env: { CC: join(box.folder, 'cc'), LDSHARED: 'gcc -shared', COUNT: file }, count };
}

describe('stale outputs', () => {
  test('are none after a build in place: what was built before is there to be installed', async () => {
    const box = new Box({
      'setup.py': "from distutils.core import setup, Extension\nsetup(name='x', version='1', ext_modules=[Extension('e', ['e.c'])])\n",
      'e.c': 'int x;\n',
    });
    await box.run(['build']);
    expect((await box.say(['build_ext', '--inplace'])).lines.join('\n')).not.toContain('an earlier run');
    expect((await box.run(['install', '--skip-build', `--home=${box.to}`])).status).toBe(0);
    expect(readdirSync(join(box.to, 'lib/python')).filter((name) => name.endsWith('.so'))).toHaveLength(1);
  });

  test('are not what another project has made in the same build folder', async () => {
    const projects = ['one', 'two'].map(
      (name) =>
        new Box({
          'setup.py': `from distutils.core import setup\nsetup(name='${name}', version='1', packages=['${name}'])\n`,
          [`${name}/__init__.py`]: '',
        }),
    );
    const shared = join(projects[0]?.folder ?? '', 'shared');
    for (const box of [...projects, ...projects])
      expect((await box.say(['build', `--build-base=${shared}`])).lines.join('\n')).not.toContain('an earlier run');
    expect(readdirSync(join(shared, 'lib')).sort()).toEqual(['one', 'two']);
  });

  const SETUP = `${COMMON}setup(name='x', version='1', packages=['pkg'] + (['pkg.sub'] if os.path.isdir('pkg/sub') else []), scripts=[s for s in ('one', 'two') if os.path.exists(s)])\n`;
  const FILES = {
    'setup.py': SETUP,
    'pkg/__init__.py': '',
    'pkg/old.py': 'x = 1\n',
    'pkg/sub/__init__.py': '',
    one: '#!python\n',
    two: '#!python\n',
  };
  const NOTICE = 'an earlier run made';

  test('a module, a package and a script whose sources are gone are not installed; what others made is', async () => {
    const box = new Box(FILES);
    await box.run(['build']);
    box.add({ 'build/lib/pkg/foreign.py': 'y = 1\n' });
    for (const gone of ['pkg/old.py', 'pkg/sub', 'two']) rmSync(box.path(gone), { recursive: true });
    const dry = await box.say(['--dry-run', 'install', `--home=${box.to}`]);
    expect(dry.lines.filter((line) => line.includes(NOTICE))).toEqual([
      `pydistutils: would remove build/lib/pkg/old.py, build/lib/pkg/sub/__init__.py: ${NOTICE} them, this one does not`,
      expect.stringMatching(/^pydistutils: would remove build\/scripts-[\d.]+\/two: an earlier run made it, this one does not$/),
    ]);
    expect(existsSync(box.path('build/lib/pkg/old.py'))).toBe(true);
    expect(dry.lines.join('\n')).not.toContain('copying build/lib/pkg/old.py');
    const real = await box.say(['install', `--home=${box.to}`]);
    expect(real.status).toBe(0);
    expect(real.lines.filter((line) => line.includes(NOTICE))).toHaveLength(2);
    expect(
      readdirSync(join(box.to, 'lib/python/pkg'))
        .filter((name) => name !== '__pycache__')
        .sort(),
    ).toEqual(['__init__.py', 'foreign.py']);
    expect(readdirSync(join(box.to, 'bin'))).toEqual(['one']);
    const again = await box.say(['install', `--home=${box.to}`]);
    expect(again.lines.join('\n')).not.toContain(NOTICE);
    expect(existsSync(box.path('build/lib/pkg/foreign.py'))).toBe(true);
  });

  test.each([
    ['an optional extension', "ext_modules=[Extension('e', ['e.c'], optional=True)]"],
    ['one whose failure the script passes over', "ext_modules=[Extension('e', ['e.c'])], cmdclass={'build_ext': forgiving}"],
  ])('%s that does not compile any more is not installed as it was', async (_, keywords) => {
    const box = new Box({
      'setup.py': `${COMMON}from distutils.errors import CCompilerError
class forgiving(build_ext):
    def build_extension(self, ext):
        try: build_ext.build_extension(self, ext)
        except CCompilerError: print('without ' + ext.name)
setup(name='x', version='1', py_modules=['m'], ${keywords})\n`,
      'm.py': '',
      'e.c': 'int x;\n',
    });
    const install = ['install', `--home=${box.to}`];
    const libraries = (): readonly string[] => readdirSync(join(box.to, 'lib/python')).filter((name) => name.endsWith('.so'));
    await box.run(install);
    expect(libraries()).toHaveLength(1);
    rmSync(box.to, { recursive: true });
    box.add({ 'e.c': '#error broken\n' });
    const { status, lines } = await box.say(install);
    expect(status).toBe(0);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^pydistutils: removing build\/lib.*\/e\..*so: an earlier run made it, and its sources do not compile any more$/,
      ),
    );
    expect(libraries()).toEqual([]);
    box.add({ 'e.c': 'int x;\n' });
    await box.run(install);
    expect(libraries()).toHaveLength(1);
  });

  test('what the command still lists stays, though its own code did not copy it this time', async () => {
    const box = new Box({
      'setup.py': `${COMMON}from distutils.command.build_py import build_py
class mine(build_py):
    def build_module(self, module, file, package):
        if not os.environ.get('SKIP'):
            return build_py.build_module(self, module, file, package)
setup(name='x', version='1', py_modules=['a', 'b'], cmdclass={'build_py': mine})\n`,
      'a.py': '',
      'b.py': '',
    });
    await box.run(['build']);
    const second = await box.say(['build'], { env: { SKIP: '1' } });
    expect(second.lines.join('\n')).not.toContain(NOTICE);
    expect(readdirSync(box.path('build/lib')).sort()).toEqual(['a.py', 'b.py']);
  });

  test('a run that fails removes nothing of the command that failed, and the next one knows what was made', async () => {
    const box = new Box({
      'setup.py': `${COMMON}setup(name='x', version='1', py_modules=['a'] + [m for m in ('b',) if os.path.exists('b.py')] + os.environ.get('MORE', '').split(), packages=os.environ.get('BAD', '').split())\n`,
      'a.py': '',
      'b.py': '',
    });
    await box.run(['build']);
    rmSync(box.path('b.py'));
    expect((await box.run(['build'], { env: { BAD: 'missing' } })).status).toBe(1);
    expect(existsSync(box.path('build/lib/b.py'))).toBe(true);
    await box.run(['build']);
    expect(existsSync(box.path('build/lib/b.py'))).toBe(false);
  });

  test('an extension that is no more goes with its folder', async () => {
    const box = new Box({
      'setup.py': `${COMMON}setup(name='x', version='1', ext_modules=[Extension(n, ['a.c'] if n == 'a' else ['b.c']) for n in os.environ['EXTS'].split()])\n`,
      'a.c': extensionSource('a'),
      'b.c': extensionSource('b'),
    });
    await box.run(['build'], { env: { EXTS: 'a sub.b' } });
    const lib = readdirSync(box.path('build')).find((name) => name.startsWith('lib.')) as string;
    expect(readdirSync(box.path('build', lib)).sort()).toEqual([expect.stringMatching(/^a\./), 'sub']);
    await box.run(['build'], { env: { EXTS: 'a' } });
    expect(readdirSync(box.path('build', lib))).toEqual([expect.stringMatching(/^a\./)]);
  });
});

describe('one source in several extensions', () => {
  const SHARED = {
    'src/one.c': extensionSource('one'),
    'src/two.c': extensionSource('two'),
    'src/shared.c': 'int shared(void) { return W; }\n',
  };

  test.each([
    ['of one command', ''],
    ['of a script that builds them one by one', "cmdclass={'build_ext': apart}, "],
  ])('with the same flags and to different objects is compiled once: %s', async (_name, more) => {
    const box = new Box({
      ...SHARED,
      'src/three.c': extensionSource('three'),
      'setup.py': `${COMMON}class apart(build_ext):
    def build_extension(self, ext):
        self.build_temp = 'build/temp/' + ext.name
        build_ext.build_extension(self, ext)
setup(name='x', version='1', ${more}ext_modules=[Extension(n, ['src/%s.c' % n, 'src/shared.c'], define_macros=[('W', w)]) for n, w in (('one', '1'), ('two', '2'), ('three', '2'))])\n`,
    });
    const { env, count } = counting(box);
    const first = await box.say(['build'], { env });
    expect(first.status).toBe(0);
    expect(objects(first.lines).filter((object) => object.endsWith('shared.o')).length).toBe(3);
    expect(count()).toBe(5);
    const second = await box.say(['build'], { env });
    expect(compiled(second.lines)).toEqual([]);
    const shared = box.path('src/shared.c');
    writeFileSync(shared, 'int shared(void) { return W + 1; }\n');
    const third = await box.say(['build'], { env });
    expect(compiled(third.lines)).toEqual(['src/shared.c', 'src/shared.c', 'src/shared.c']);
    expect(count()).toBe(2);
  });

  test('with other flags is kept apart, and nothing is compiled the second time', async () => {
    const box = new Box({
      ...SHARED,
      'setup.py': `${COMMON}setup(name='x', version='1', ext_modules=[Extension(n, ['src/%s.c' % n, 'src/shared.c'], define_macros=[('W', w)]) for n, w in (('one', '1'), ('two', '2'))])\n`,
    });
    const { env, count } = counting(box);
    const first = await box.say(['build'], { env });
    expect([...objects(first.lines)].sort()).toEqual([
      'build/temp/src/one.o',
      'build/temp/src/shared.o',
      'build/temp/two/src/shared.o',
      'build/temp/two/src/two.o',
    ]);
    expect(count()).toBe(4);
    const second = await box.say(['build'], { env });
    expect(compiled(second.lines)).toEqual([]);
    expect(count()).toBe(0);
  });
});

describe('a script that builds one extension at a time', () => {
  const names = ['one', 'two'];
  const parts = ['a', 'b', 'c'];
  const FILES = {
    ...Object.fromEntries(names.map((name) => [`${name}.c`, extensionSource(name)])),
    ...Object.fromEntries(
      names.flatMap((name) => parts.map((part) => [`${name}_${part}.c`, `#warning ${name} ${part}\nint ${name}_${part};\n`])),
    ),
    'setup.py': `${COMMON}class mine(build_ext):
    def build_extension(self, ext):
        print('mine: ' + ext.name)
        build_ext.build_extension(self, ext)
setup(name='x', version='1', cmdclass={'build_ext': mine},
      ext_modules=[Extension(n, [n + '.c'] + [n + '_' + p + '.c' for p in 'abc']) for n in ('one', 'two')])\n`,
  };

  test.each([
    ['-j8', ['-j8'], ['build']],
    ['build -j 8', [], ['build', '-j', '8']],
    ['build_ext --parallel=8', [], ['build_ext', '--parallel=8']],
  ])('compiles the sources of each side by side with %s, and says the same as one after the other', async (_name, own, args) => {
    const box = new Box(FILES);
    const python = anyPython();
    const [command = ''] = args;
    const serial = await box.say([command], { python, own: ['-j1'] });
    expect(serial.status).toBe(0);
    box.clean();
    box.add({
      '../cc': {
        text: '#!/bin/sh\ncase "$*" in *-###*) exec gcc "$@";; *" -c "*) ;; *) exec gcc "$@";; esac\necho "+" >> "$LOG"\nsleep 0.3\ngcc "$@"\nstatus=$?\necho "-" >> "$LOG"\nexit $status\n',
        mode: 0o755,
      },
      '../log': '',
    });
    const log = join(box.folder, 'log');
    const parallel = await box.say(args, { python, own, env: { CC: join(box.folder, 'cc'), LOG: log } });
    const normal = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => line.replaceAll(join(box.folder, 'cc'), 'gcc').replace(/^(?:\S*-)?gcc .*(?=-c )/, 'gcc '));
    expect(normal(parallel.lines).filter((line) => !line.startsWith('gcc -shared') && !/ -shared /.test(line))).toEqual(
      normal(serial.lines).filter((line) => !line.startsWith('gcc -shared') && !/ -shared /.test(line)),
    );
    const most = readFileSync(log, 'utf8')
      .split('\n')
      .reduce(
        ({ now, top }, mark) => {
          const next = now + (mark === '+' ? 1 : mark === '-' ? -1 : 0);
          return { now: next, top: Math.max(top, next) };
        },
        { now: 0, top: 0 },
      ).top;
    expect(most).toBe(4);
  });
});

describe('a build folder', () => {
  const FILES = {
    'setup.py': `${COMMON}setup(name='x', version='1', py_modules=['m'], ext_modules=[Extension('one', ['one.c', 'rest.c']), Extension('two', ['two.c'])])\n`,
    'm.py': 'x = 1\n',
    'rest.c': 'int rest;\n',
    'one.c': extensionSource('one'),
    'two.c': extensionSource('two'),
  };

  test('that came with the project to another path is up to date, but for objects that hold the old path', async () => {
    const box = new Box(FILES);
    // Without -g no object of rest.c and two.c holds a path; one.c says where it is.
    box.add({ 'one.c': extensionSource('one', 'const char *here = HERE;\n') });
    const text = readFileSync(box.path('setup.py'), 'utf8').replace(
      "Extension('one', ['one.c', 'rest.c'])",
      "Extension('one', ['one.c', 'rest.c'], define_macros=[('HERE', '\"%s\"' % os.getcwd())])",
    );
    box.add({ 'setup.py': text });
    const env = { CFLAGS: '-g0' };
    const first = await box.say(['build'], { env });
    expect(compiled(first.lines)).toEqual(['one.c', 'rest.c', 'two.c']);
    const other = join(box.folder, 'other');
    cpSync(box.project, other, { recursive: true });
    for (const name of readdirSync(other)) utimesSync(join(other, name), new Date(), new Date());
    renameSync(box.project, join(box.folder, 'gone'));
    renameSync(other, `${box.folder}/second`);
    const moved = new Box({});
    rmSync(moved.project, { recursive: true });
    renameSync(`${box.folder}/second`, moved.project);
    const second = await moved.say(['build'], { env, own: ['--explain'] });
    expect(second.status).toBe(0);
    expect(compiled(second.lines)).toEqual(['one.c']);
    expect(second.lines.join('\n')).toMatch(/one\.o: it holds the path of the folder that it was made in, .*\/project/);
    expect(compiled((await moved.say(['build'], { env })).lines)).toEqual([]);
  });

  test('is up to date by another name of the project, which a link gives it', async () => {
    const box = new Box(FILES);
    expect(compiled((await box.say(['build'])).lines)).toEqual(['one.c', 'rest.c', 'two.c']);
    const link = join(box.folder, 'link');
    symlinkSync(box.project, link);
    const second = await box.say(['build'], { own: ['-C', link, '--explain'] });
    expect([second.status, compiled(second.lines)]).toEqual([0, []]);
  });

  test('of a run that was killed lacks the steps in flight, and no more', async () => {
    const sources = Array.from({ length: 8 }, (_, at) => `s${at}.c`);
    const box = new Box({
      'setup.py': `${COMMON}setup(name='x', version='1', ext_modules=[Extension('one', ['one.c', ${sources.map((name) => `'${name}'`).join(', ')}])])\n`,
      'one.c': extensionSource('one'),
      ...Object.fromEntries(sources.map((name, at) => [name, `int s${at};\n`])),
    });
    const { env, count } = counting(box);
    const child = spawn(process.execPath, [cliPath(), '--python', anyPython().path, '-j2', 'build'], {
      cwd: box.project,
      env: { ...process.env, ...env, SLOW: '0.3' },
      stdio: 'ignore',
    });
    const started = join(box.folder, 'started');
    while (readFileSync(started, 'utf8').split('\n').length - 1 < 6) await sleep(20);
    child.kill('SIGKILL');
    await sleep(700);
    const before = count();
    expect(before).toBeGreaterThanOrEqual(6);
    const second = await box.say(['build'], { env });
    expect(second.status).toBe(0);
    // Two were in flight; one more may have begun meanwhile.
    expect(count()).toBeLessThanOrEqual(9 - (before - 3));
    expect(compiled((await box.say(['build'], { env })).lines)).toEqual([]);
  });

  test('whose state is damaged is said to be, and made anew', async () => {
    const box = new Box(FILES);
    await box.run(['build']);
    const file = box.path('build/.pydistutils/state');
    writeFileSync(file, readFileSync(file, 'utf8').replace('one', 'eno'));
    const second = await box.say(['build']);
    expect(second.status).toBe(0);
    expect(second.lines.join('\n')).toMatch(/pydistutils: the build state in .* is damaged: .*; everything is made anew/);
    expect(compiled(second.lines)).toHaveLength(3);
    expect(compiled((await box.say(['build'])).lines)).toEqual([]);
  });

  test('is used by a run that the script starts in it, without waiting for the one around it', async () => {
    const box = new Box({
      'setup.py': `${COMMON}import subprocess
if not os.environ.get('INNER'):
    from distutils.command.build_py import build_py
    class mine(build_py):
        def run(self):
            build_py.run(self)
            subprocess.check_call(os.environ['TOOL'].split('|') + ['build_py'], env=dict(os.environ, INNER='1'))
    classes = {'build_py': mine}
else:
    classes = {}
setup(name='x', version='1', py_modules=['m'], cmdclass=classes, ext_modules=[Extension('two', ['two.c'])])\n`,
      'm.py': '',
      'two.c': extensionSource('two'),
    });
    await box.run(['build_ext']);
    const env = { TOOL: [process.execPath, cliPath(), '--python', anyPython().path].join('|') };
    const nested = await box.say(['build'], { env });
    expect(nested.status).toBe(0);
    expect(nested.lines.join('\n')).not.toContain('waiting for another run');
    // The token is no part of what objects are made from.
    expect(compiled(nested.lines)).toEqual([]);
  }, 20_000);
});

test('what a script compiles before there is a build folder is known by its headers too', async () => {
  const box = new Box({
    'setup.py': `${COMMON}from distutils.ccompiler import new_compiler
from distutils.sysconfig import customize_compiler
compiler = new_compiler()
customize_compiler(compiler)
compiler.compile(['tool.c'])
setup(name='x', version='1', py_modules=['m'])
`,
    'm.py': '',
    'tool.c': '#include "used.h"\nint tool = USED;\n',
    'used.h': '#define USED 1\n',
    'unused.h': '',
  });
  const { env, count } = counting(box);
  const build = async (): Promise<number> => {
    expect((await box.run(['build'], { env })).status).toBe(0);
    return count();
  };
  expect(await build()).toBe(1);
  box.add({ 'unused.h': '#define OTHER 1\n' });
  expect(await build()).toBe(0);
  box.add({ 'used.h': '#define USED 2\n' });
  expect(await build()).toBe(1);
});
