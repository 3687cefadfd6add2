import { readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { interpreters, oracles } from '../support/interpreters.ts';
import { Box } from './box.ts';

/** Compiles and starts programs by itself, and looks at times, as `numpy.distutils` does. */
const BY_TIME = `
import os, subprocess, sys
from distutils.ccompiler import CCompiler
from distutils.core import setup, Extension
from distutils.unixccompiler import UnixCCompiler

def needs_build(obj):
    if not os.path.exists(obj + '.d'):
        return True
    with open(obj + '.d') as f:
        read = f.read().replace('\\\\\\n', ' ').split(':', 1)[1].split()
    return any(os.stat(path).st_mtime > os.stat(obj).st_mtime for path in read)

def compile(self, sources, output_dir=None, macros=None, include_dirs=None, debug=0, extra_preargs=None, extra_postargs=None, depends=None):
    macros, objects, extra_postargs, pp_opts, build = self._setup_compile(output_dir, macros, include_dirs, sources, depends, extra_postargs)
    cc_args = self._get_cc_args(pp_opts, debug, extra_preargs)
    for obj in objects:
        if needs_build(obj):
            self._compile(obj, build[obj][0], build[obj][1], cc_args, extra_postargs, pp_opts)
    return objects

def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
    self.spawn(self.compiler_so + cc_args + [src, '-o', obj, '-MMD', '-MF', obj + '.d'] + extra_postargs)

def spawn(self, command):
    print('does ' + ' '.join(word for word in command if word.endswith('.c') or word == '-shared'))
    sys.stdout.flush()
    subprocess.check_call(command)

CCompiler.compile, UnixCCompiler._compile, CCompiler.spawn = compile, _compile, spawn
setup(name='x', version='1', ext_modules=[Extension('mod', ['a.c', 'b.c'], include_dirs=['h'], define_macros=[('FLAG', os.environ.get('FLAG', '1'))])])
`;
const FILES = { 'setup.py': BY_TIME, 'a.c': '#include "a.h"\nint a = A;\n', 'b.c': 'int b;\n', 'h/a.h': '#define A 1\n' };
const SOURCES = ['setup.py', 'a.c', 'b.c', 'h/a.h'];

/** All files of the project as a checkout writes them: new. distutils compares whole seconds. */
async function checkOut(box: Box): Promise<void> {
  await sleep(1100);
  for (const name of SOURCES) utimesSync(box.path(name), new Date(), new Date());
}

async function doneBy(box: Box, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { status, lines } = await box.say(['build'], { env });
  expect(status, lines.join('\n')).toBe(0);
  return lines.flatMap((line) => /^does (.*)/.exec(line)?.[1] ?? []);
}

describe('a script that compiles by itself, and decides by time', () => {
  test('does nothing in a fresh checkout with the build folder kept', async () => {
    const box = new Box(FILES);
    expect(await doneBy(box)).toEqual(['a.c', 'b.c', '-shared']);
    expect(await doneBy(box)).toEqual([]);
    await checkOut(box);
    expect(await doneBy(box)).toEqual([]);
    const object = objectTime(box);
    expect(await doneBy(box)).toEqual([]);
    expect(objectTime(box)).toBe(object);
  });

  test('compiles what includes an edited header, however old that looks, and links anew', async () => {
    const box = new Box(FILES);
    await doneBy(box);
    await checkOut(box);
    writeFileSync(box.path('h/a.h'), '#define A 2\n');
    utimesSync(box.path('h/a.h'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    expect(await doneBy(box)).toEqual(['a.c', '-shared']);
    expect(await doneBy(box)).toEqual([]);
    await checkOut(box);
    writeFileSync(box.path('b.c'), 'int b = 1;\n');
    expect(await doneBy(box)).toEqual(['b.c', '-shared']);
  });

  test('compiles with other flags', async () => {
    const box = new Box(FILES);
    await doneBy(box);
    await checkOut(box);
    expect(await doneBy(box, { FLAG: '2' })).toEqual(['a.c', 'b.c']);
    expect(await doneBy(box, { FLAG: '2' })).toEqual([]);
  });

  test('does all of it where nothing is known of what is there, and with --force', async () => {
    const box = new Box(FILES);
    await doneBy(box);
    const state = box.path('build/.pydistutils/state');
    writeFileSync(state, readFileSync(state).subarray(0, 30));
    await checkOut(box);
    expect(await doneBy(box)).toEqual(['a.c', 'b.c', '-shared']);
    const { lines } = await box.say(['build', '--force']);
    expect(lines.filter((line) => line.startsWith('does '))).toEqual(['does -shared']);
  });

  test.each(oracles())('says what the original of Python $version says', async (python) => {
    const box = new Box(FILES);
    await box.expectOriginal(['build'], [], { python });
  });

  test.each(oracles())('has a library indexed when it was made, and not where it is up to date: Python $version', async (python) => {
    const box = new Box({
      'setup.py': `
from distutils.ccompiler import new_compiler
from distutils.core import setup
compiler = new_compiler()
compiler.ranlib = ['ranlib']
compiler.spawn = lambda command: open('./libx.a', 'a').close() or seen.append(command[0])
seen = []
for _ in range(2):
    compiler.create_static_lib(['a.o'], 'x', output_dir='.')
print(seen)
setup(name='x', version='1')
`,
      'a.o': '',
    });
    utimesSync(box.path('a.o'), 1_000_000_000, 1_000_000_000);
    const said = async (run: Promise<{ readonly lines: readonly string[] }>): Promise<readonly string[]> =>
      (await run).lines.filter((line) => line.startsWith('['));
    const original = await said(box.original(['--version'], { python }));
    rmSync(box.path('libx.a'));
    expect(original).toEqual([expect.stringMatching(/^\['.*ar', 'ranlib'\]$/)]);
    expect(await said(box.say(['--version'], { python }))).toEqual(original);
  });

  test('has its times on every interpreter', async () => {
    for (const python of interpreters().filter(({ major, minor }) => major === 2 || minor === 13)) {
      const box = new Box(FILES);
      const build = async (): Promise<readonly string[]> =>
        (await box.say(['build'], { python })).lines.filter((line) => line.startsWith('does '));
      expect(await build()).toHaveLength(3);
      await checkOut(box);
      expect(await build()).toEqual([]);
    }
  });
});

/** When the object was made, or was said to be. */
function objectTime(box: Box): number {
  const temp = readdirSync(box.path('build')).find((name) => name.startsWith('temp')) ?? '';
  return statSync(box.path('build', temp, 'a.o')).mtimeMs;
}
