import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../support/run-cli.ts';
import { Box, oldestAndNewest } from './box.ts';

const setup = (keywords: string): string => `from distutils.core import setup, Extension\nsetup(name='x', version='1', ${keywords})\n`;
const EXTENSION = setup("ext_modules=[Extension('e', ['e.c'])]");
const BROKEN_C = '#include <Python.h>\nint f(void) { return undeclared; }\n';

/** The hint with the command line that the transcript shows, to be run again. */
function again(lines: readonly string[], start: RegExp): string {
  const command = lines.find((line) => start.test(line));
  return `hint: to run the command that failed again: cd {project} && ${command}`;
}

describe.each(oldestAndNewest())("a tool that fails, in distutils' words, on Python $version", (python) => {
  const options = { python };

  test('a compile error: file, line, the words of the compiler, the command to run again', async () => {
    const box = new Box({ 'setup.py': EXTENSION, 'e.c': BROKEN_C });
    const { lines } = await box.original(['build'], options);
    expect(lines.some((line) => line.startsWith('e.c:2:22: error: '))).toBe(true);
    await box.expectOriginal(['build'], [again(lines, / -c e\.c /)], options);
    expect(existsSync(box.path('build', '.pydistutils', 'work'))).toBe(false);
  });

  test('what it says goes where the script has sent its streams meanwhile', async () => {
    const trial = [
      'import os, sys',
      'from distutils import log',
      'from distutils.ccompiler import new_compiler',
      'from distutils.errors import CompileError, LinkError',
      'from distutils.sysconfig import customize_compiler',
      "open('warns.c', 'w').write('int main(void) { return nowhere(); }\\n')",
      "open('wrong.c', 'w').write('int f(void) { return undeclared; }\\n')",
      'def attempt(work, *args):',
      '    try:',
      '        return work(*args)',
      '    except (CompileError, LinkError):',
      "        print('no: ' + args[0][0])",
      'cc = new_compiler()',
      'customize_compiler(cc)',
      'kept = os.dup(2)',
      "os.dup2(os.open('said.txt', os.O_WRONLY | os.O_CREAT), 2)",
      "objects = attempt(cc.compile, ['warns.c'])",
      "attempt(cc.link_executable, objects, 'warns')",
      "log.warn('warned')",
      'os.dup2(kept, 2)',
      "attempt(cc.compile, ['wrong.c'])",
      "attempt(cc.spawn, ['sh', '-c', 'echo shown >&2'])",
      'sys.stdout.flush()',
    ].join('\n');
    const box = new Box({ 'setup.py': `${trial}\n${setup("py_modules=['m']")}`, 'm.py': '' });
    const original = await box.original(['build'], options);
    const words = readFileSync(box.path('said.txt'), 'utf8');
    expect(words).toMatch(/warns\.c:1:\d+: warning: [^]*undefined reference to .nowhere'[^]*\nwarned\n$/);
    for (const made of ['said.txt', 'build']) rmSync(box.path(made), { recursive: true });
    const { status, lines } = await box.say(['build'], options);
    const withoutNames = (text: string): string => text.replace(/\/tmp\/\w+\.\w+/g, 'T');
    expect(withoutNames(readFileSync(box.path('said.txt'), 'utf8'))).toBe(withoutNames(words));
    // The original prints its own words late.
    expect({ status, lines: lines.toSorted() }).toEqual({ status: 0, lines: original.lines.toSorted() });
    expect(lines.filter((line) => /wrong\.c:1:\d+: error/.test(line))).toHaveLength(1);
    expect(lines).toContain('shown');
  });

  test('the command of the hint fails in the same way', async () => {
    const box = new Box({ 'setup.py': EXTENSION, 'e.c': BROKEN_C });
    const { lines } = await box.say(['build'], options);
    const command = lines.at(-1)?.replace('hint: to run the command that failed again: ', '') ?? '';
    const { status, stderr } = await runProgram('/bin/sh', ['-c', command], { cwd: '/', env: { LC_ALL: 'C.UTF-8' } });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('e.c:2:22: error: ') });
  });

  test('a source that is missing', async () => {
    const box = new Box({ 'setup.py': EXTENSION });
    const { lines } = await box.original(['build'], options);
    await box.expectOriginal(
      ['build'],
      [
        'hint: there is no source e.c: it is missing from the project, has another name in setup.py, or is made by a step that was not run',
        again(lines, / -c e\.c /),
      ],
      options,
    );
  });

  test('a header that is missing: where it may come from', async () => {
    const box = new Box({ 'setup.py': EXTENSION, 'e.c': '#include "no_such_header.h"\n' });
    const { lines } = await box.original(['build'], options);
    await box.expectOriginal(
      ['build'],
      [
        'hint: the header no_such_header.h was not found: install the library that brings it, or name its folder with `build_ext --include-dirs` or in CFLAGS',
        again(lines, / -c e\.c /),
      ],
      options,
    );
  });

  test('a library that is missing', async () => {
    const box = new Box({ 'setup.py': setup("ext_modules=[Extension('e', ['e.c'], libraries=['no_such_library'])]"), 'e.c': 'int x;\n' });
    const { lines } = await box.original(['build'], options);
    // The linker's words name the file that it was to write, which is another while it works.
    await box.expectOriginal(
      ['build'],
      [
        'hint: the library no_such_library was not found: install it, or name its folder with `build_ext --library-dirs` or in LDFLAGS',
        again(lines, / -shared /),
      ],
      options,
    );
    expect(existsSync(box.path('build', '.pydistutils', 'work'))).toBe(false);
  });

  test('what a preprocessor has to say goes to the error stream', async () => {
    const box = new Box({
      'setup.py':
        "from distutils.core import setup\nfrom distutils.command.config import config\nclass look(config):\n    def run(self):\n        print(self.check_header('no_such_header.h'))\nsetup(name='x', version='1', cmdclass={'config': look})\n",
    });
    const { status, stdout, stderr } = await box.run(['config'], options);
    expect(stdout.split('\n').filter((line) => !/ -E /.test(line))).toEqual([
      'running config',
      'removing: _configtest.c _configtest.i',
      expect.stringMatching(/^(?:0|False|None)$/),
      '',
    ]);
    expect(stderr).toContain('_configtest.c:1:10: fatal error: no_such_header.h');
    expect(status).toBe(0);
  });

  test('a compiler that is missing', async () => {
    const box = new Box({ 'setup.py': EXTENSION, 'e.c': '' });
    for (const compiler of ['no-such-compiler', '/opt/none/bin/gcc']) {
      const env = { CC: compiler };
      const original = await box.original(['build'], { ...options, env });
      box.clean();
      const said = await box.say(['build'], { ...options, env });
      box.clean();
      expect(said.lines.slice(0, -1)).toEqual(original.lines);
      expect(said.lines.at(-1)).toMatch(new RegExp(`^hint: the compiler ${compiler} is not installed: .*, or set CC to one that is$`));
      expect(said.status).toBe(1);
    }
  });

  test('DISTUTILS_DEBUG shows the whole command line', async () => {
    const box = new Box({ 'setup.py': EXTENSION, 'e.c': BROKEN_C });
    const env = { DISTUTILS_DEBUG: '1' };
    const error = (lines: readonly string[]): string | undefined =>
      lines.findLast((line) => line.startsWith('distutils.errors.CompileError: command ['));
    const original = error((await box.original(['build'], { ...options, env })).lines);
    box.clean();
    const ours = await box.say(['build'], { ...options, env });
    expect(original).toBeDefined();
    expect(error(ours.lines)).toBe(original);
    expect(ours.status).toBe(1);
  });
});

test('a script that goes on after a failed probe is not told what to do about the probe', async () => {
  const box = new Box({
    'setup.py':
      'from distutils.core import setup\nfrom distutils.command.config import config\nclass c(config):\n    def run(self):\n        print(self.check_header("no_such.h"))\nsetup(name="x", cmdclass={"config": c})\n',
  });
  const { status, stdout, stderr } = await box.run(['config']);
  expect({ status, end: stdout.trimEnd().split('\n').at(-1), hints: stderr.includes('hint:') }).toEqual({
    status: 0,
    end: 'False',
    hints: false,
  });
});

const notRoot = process.getuid?.() === 0 ? ' (skipped: root may write anywhere; two-users.test.ts does it as another user)' : '';

describe('a destination that cannot be written', () => {
  const files = { 'setup.py': setup("py_modules=['m'], scripts=['s']"), 'm.py': '', s: 'x' };

  test.skipIf(notRoot !== '')(`says what could be done${notRoot}`, async () => {
    const box = new Box(files);
    mkdirSync(box.to);
    chmodSync(box.to, 0o555);
    await box.expectOriginal(
      ['install', `--prefix=${box.to}/x`],
      ['hint: this user may not write there: choose another place with --user, --prefix, --home or --root, or let one install who may'],
      { env: { PYTHONDONTWRITEBYTECODE: '1' } },
    );
  });

  test('the build folder is a file', async () => {
    const box = new Box({ ...files, build: 'a file' });
    expect(await box.say(['build'])).toEqual({
      status: 1,
      lines: [
        'running build',
        'running build_py',
        'creating build',
        "error: could not create 'build': File exists",
        'hint: there is a file where a folder is needed: remove it, or choose another place',
      ],
    });
  });

  test('the folder of the record is not there', async () => {
    const box = new Box(files);
    const { status, stderr } = await box.run(['install', `--home=${box.to}`, '--record=no/such/record']);
    expect(stderr).toBe(
      "pydistutils: what had been installed so far is taken back\nerror: [Errno 2] No such file or directory: 'no/such/record'\n" +
        "hint: the folder of 'no/such/record' is not there: make it first\n",
    );
    expect([status, existsSync(box.to)]).toEqual([1, false]);
  });

  test('a file stands where a folder is to be', async () => {
    const box = new Box({ ...files, blocked: 'a file' });
    const hint = 'hint: there is a file where a folder is needed: remove it, or choose another place';
    await box.expectOriginal(['install', `--home=${box.path('blocked')}`], [hint], { env: { PYTHONDONTWRITEBYTECODE: '1' } });
  });
});
