import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  symlinkSync,
} from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RealLineProcesses } from '../../src/host/real-line-processes.ts';
import { interpreter, interpreters, oracles, REAL_DISTUTILS, type TestInterpreter } from '../support/interpreters.ts';
import { tempProject } from '../support/temp-project.ts';
import { Rig, byteCompile, copy, outcomes, runOnce, targetOf, type Draft, type RigOptions } from './executor-rig.ts';

const SOURCES = {
  'lib/plain.py': 'import os\n\ndef f(x):\n    "doc"\n    assert x\n    return os.path.join(x, "y")\n',
  'lib/latin.py': Buffer.from('# -*- coding: latin-1 -*-\nname = u"caf\xe9"\n', 'latin1'),
  'lib/crlf.py': 'x = 1\r\nif x:\r\n    y = """a\r\nb"""\r\n',
  'lib/noend.py': 'class A(object):\n    def m(self):\n        return [i for i in range(3)]',
  'lib/empty.py': '',
};

/** Where the interpreter looks for the byte code of a file. */
function outputOf(python: TestInterpreter, source: string, optimize = 0): string {
  if (python.major === 2) return `${source}${optimize === 0 ? 'c' : 'o'}`;
  const at = source.lastIndexOf('/') + 1;
  return `${source.slice(0, at)}__pycache__/${source.slice(at, -3)}.cpython-${python.major}${python.minor}${optimize === 0 ? '' : `.opt-${optimize}`}.pyc`;
}

function drafts(python: TestInterpreter, optimize: 0 | 1 | 2, files: readonly string[] = Object.keys(SOURCES)): readonly Draft[] {
  return files.map((file) => byteCompile(file, outputOf(python, file, optimize), file.slice('lib/'.length), { optimize }));
}

const COMPARE = `
import marshal, sys
head = 8 if sys.version_info[0] == 2 else 16 if sys.version_info >= (3, 7) else 12
def flat(c):
    return [[flat(k) if hasattr(k, 'co_code') else repr(k) for k in v] if n == 'co_consts' else v
            for n in ('co_filename', 'co_name', 'co_firstlineno', 'co_code', 'co_names', 'co_varnames', 'co_flags', 'co_consts') for v in [getattr(c, n)]]
a, b = (open(p, 'rb').read() for p in sys.argv[1:])
print('same' if a == b else 'equal' if a[:head] == b[:head] and flat(marshal.loads(a[head:])) == flat(marshal.loads(b[head:])) else 'different')
`;

function compare(python: TestInterpreter, one: string, other: string): string {
  return execFileSync(python.path, ['-c', COMPARE, one, other], { encoding: 'utf8' }).trim();
}

const noneStarted = {
  start: () => {
    throw new Error('an interpreter is started');
  },
} as unknown as NonNullable<RigOptions['lineProcesses']>;

const any = interpreter('3.11') ?? interpreters().at(-1);

describe.skipIf(any === undefined)('a module that an earlier run compiled (needs a Python)', () => {
  const python = any as TestInterpreter;
  test('is not compiled again: only its header is new', async () => {
    const root = tempProject({ ...SOURCES, 'lib/wrong.py': 'def f(:\n', 'build/': '', 'later/': '' });
    const target = targetOf(python);
    const files = [...Object.keys(SOURCES), 'lib/wrong.py'];
    const first = await runOnce({ root, target }, ...drafts(python, 0, files));
    expect(first.text).toContain('SyntaxError');
    const content = (file: string): Buffer => readFileSync(join(root, outputOf(python, file)));
    const before = Object.keys(SOURCES).map(content);
    renameSync(join(root, 'lib/__pycache__'), join(root, 'later/__pycache__'));
    for (const file of files) utimesSync(join(root, file), 1_500_000_000.7, 1_500_000_000.7);
    const second = await runOnce({ root, target, lineProcesses: noneStarted }, ...drafts(python, 0, files));
    expect(second.error).toBeUndefined();
    expect(second.text).toBe(first.text);
    for (const [at, file] of Object.keys(SOURCES).entries()) {
      expect(content(file).subarray(16)).toEqual((before[at] as Buffer).subarray(16));
      expect(content(file).readUInt32LE(8)).toBe(1_500_000_000);
    }
    expect(existsSync(join(root, outputOf(python, 'lib/wrong.py')))).toBe(false);
    const loads = `import sys; sys.dont_write_bytecode = True; sys.path.insert(0, 'lib'); import plain; print(plain.__spec__.cached)`;
    expect(execFileSync(python.path, ['-v', '-c', loads], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toContain(
      'plain',
    );
  });

  test.each([
    ['other text', { text: 'x = 2\n' }],
    ['another recorded path', { recordedPath: 'elsewhere.py' }],
    ['another version of the interpreter', { version: '3.11.99' }],
  ])('is compiled anew for %s', async (_name, change: { text?: string; recordedPath?: string; version?: string }) => {
    const root = tempProject({ 'lib/a.py': 'x = 1\n', 'build/': '' });
    const output = outputOf(python, 'lib/a.py');
    await runOnce({ root, target: targetOf(python) }, byteCompile('lib/a.py', output, 'a.py'));
    if (change.text !== undefined) writeFileSync(join(root, 'lib/a.py'), change.text);
    const target = { ...targetOf(python), ...(change.version === undefined ? {} : { version: change.version }) };
    const run = await runOnce(
      { root, target, lineProcesses: noneStarted },
      byteCompile('lib/a.py', output, change.recordedPath ?? 'a.py', { force: true }),
    );
    expect(run.error?.message).toBe('an interpreter is started');
  });

  test('is not compiled again either where it was compiled before it was asked for', async () => {
    const root = tempProject({ ...SOURCES, 'src/wrong.py': 'def f(:\n', 'lib/wrong.py': 'def f(:\n', 'build/': '' });
    const target = targetOf(python);
    const files = [...Object.keys(SOURCES), 'lib/wrong.py'];
    for (const file of Object.keys(SOURCES)) writeFileSync(join(root, file.replace('lib', 'src')), readFileSync(join(root, file)));
    let told: () => void = () => undefined;
    const foreseen = new Promise<void>((resolve) => (told = resolve));
    const real = new RealLineProcesses();
    const lineProcesses: NonNullable<RigOptions['lineProcesses']> = {
      start: (argv, options, { onLine, onEnd }) =>
        real.start(argv, options, {
          onEnd,
          onLine: (line) => {
            if (line.startsWith('{"foreseen"')) told();
            onLine(line);
          },
        }),
    };
    const first = new Rig({ root, target, lineProcesses });
    first.executor.expectByteCode([{ folder: join(root, 'src'), recorded: '' }], 0);
    await foreseen;
    const before = await first.run(...drafts(python, 0, files));
    first.executor.commit();
    first.executor.close();
    for (const file of Object.keys(SOURCES)) rmSync(join(root, outputOf(python, file)));
    const second = await runOnce({ root, target, lineProcesses: noneStarted }, ...drafts(python, 0, files));
    expect([before.error, second.error]).toEqual([undefined, undefined]);
    expect(second.text).toBe(before.text);
    expect(second.text.match(/SyntaxError/g)).toHaveLength(1);
    for (const file of Object.keys(SOURCES)) expect(existsSync(join(root, outputOf(python, file)))).toBe(true);
  });

  test('keeps interpreters from being started early; without any they are, and as many as there are processors at most', async () => {
    const root = tempProject({ 'lib/a.py': 'x = 1\n', 'build/': '' });
    const target = targetOf(python);
    let started = 0;
    const idle = { send: () => undefined, finish: () => undefined, kill: () => undefined };
    const counted = {
      start: () => {
        started += 1;
        return idle;
      },
    };
    const many = Array.from({ length: 200 }, (_, at) => copy('lib/a.py', `build/m${at}.py`));
    const cold = new Rig({ root, target, jobs: 8, cores: 2, lineProcesses: counted });
    cold.executor.expectByteCode();
    expect(started).toBe(1);
    await cold.run(...many);
    expect(started).toBe(2);
    cold.executor.close();
    await runOnce({ root, target }, byteCompile('lib/a.py', outputOf(python, 'lib/a.py'), 'a.py'));
    started = 0;
    const kept = new Rig({ root, target, lineProcesses: counted });
    kept.executor.expectByteCode();
    await kept.run(...many);
    expect(started).toBe(0);
  });

  test('with a checked hash is up to date whatever the time of its source', async () => {
    const root = tempProject({ 'lib/a.py': 'x = 1\n', 'build/': '' });
    const step = byteCompile('lib/a.py', outputOf(python, 'lib/a.py'), 'a.py');
    const options = { root, target: targetOf(python), pycInvalidation: 'checked-hash' } as const;
    await runOnce(options, step);
    expect(readFileSync(join(root, outputOf(python, 'lib/a.py'))).readUInt32LE(4)).toBe(3);
    utimesSync(join(root, 'lib/a.py'), 1_500_000_000, 1_500_000_000);
    const second = await runOnce({ ...options, lineProcesses: noneStarted }, step);
    expect(outcomes(second.events)).toEqual([`byte-compile ${outputOf(python, 'lib/a.py')}: fresh`]);
    const dated = await runOnce(
      { ...options, pycInvalidation: 'timestamp', environment: () => ({ ...process.env, SOURCE_DATE_EPOCH: '1' }) },
      step,
    );
    expect(dated.error).toBeUndefined();
    expect(readFileSync(join(root, outputOf(python, 'lib/a.py'))).readUInt32LE(4)).toBe(0);
  });
});

const reals = oracles();

describe.skipIf(reals.length === 0)('byte code is what distutils.util.byte_compile writes (needs a Python with distutils)', () => {
  describe.each(reals)('of $version', (python) => {
    test.each([0, 1, 2] as const)('at level %i: header, code, recorded path, mode and messages', async (optimize) => {
      const root = tempProject({
        ...SOURCES,
        'lib/wrong.py': 'def f(:\n  pass\n',
        'lib/nul.py': 'x = "\0"\n',
        'lib/exec.py': { text: 'x = 1\n', mode: 0o555 },
        'lib/private.py': { text: 'x = 1\n', mode: 0o600 },
      });
      const files = readdirSync(join(root, 'lib'))
        .sort()
        .map((name) => `lib/${name}`);
      for (const file of files) utimesSync(join(root, file), 1_400_000_000.9, 1_400_000_000.9);
      const script = `import os; os.umask(0o22)\nfrom distutils.util import byte_compile\nbyte_compile(${JSON.stringify(files)}, optimize=${optimize}, force=1, prefix='lib/', verbose=0)`;
      const { PYTHONDONTWRITEBYTECODE: _, ...environment } = process.env;
      const real = spawnSync(python.path, ['-c', script], { cwd: root, encoding: 'utf8', env: { ...environment, ...REAL_DISTUTILS } });
      const outputs = files.map((file) => outputOf(python, file, optimize));
      for (const output of outputs) if (existsSync(join(root, output))) renameSync(join(root, output), join(root, `${output}.real`));
      const before = process.umask(0o022);
      const run = await new Rig({ root, target: targetOf(python) }).run(
        ...drafts(python, optimize, files).map(({ says: _says, ...rest }) => rest as Draft),
      );
      process.umask(before);
      expect(run.error).toBeUndefined();
      expect(run.text).toBe(
        real.stderr
          .split('\n')
          .filter((line) => !line.includes('DeprecationWarning: The distutils') && !line.includes('from distutils.util import'))
          .join('\n'),
      );
      for (const output of outputs) {
        expect(existsSync(join(root, output)), output).toBe(existsSync(join(root, `${output}.real`)));
        if (!existsSync(join(root, output))) continue;
        expect(compare(python, join(root, output), join(root, `${output}.real`)), output).not.toBe('different');
        expect(statSync(join(root, output)).mode.toString(8), output).toBe(statSync(join(root, `${output}.real`)).mode.toString(8));
      }
    });
  });
});

describe.each(interpreters())('with Python $version', (python) => {
  const run = async (
    root: string,
    options: Partial<RigOptions> = {},
    optimize: 0 | 1 | 2 = 0,
  ): Promise<readonly [lines: readonly string[], text: string]> => {
    const done = await runOnce({ root, target: targetOf(python), ...options }, ...drafts(python, optimize));
    if (done.error !== undefined) throw done.error;
    return [outcomes(done.events).map((line) => line.replace(/^byte-compile \S+: /, '')), done.text];
  };

  test('modules can be imported from it alone', async () => {
    const root = tempProject(SOURCES);
    await run(root);
    const output = join(root, outputOf(python, 'lib/plain.py'));
    const load =
      'import marshal, sys; d = {}; exec(marshal.loads(open(sys.argv[1], "rb").read()[8 if sys.version_info[0] == 2 else 16 if sys.version_info >= (3, 7) else 12:]), d); print(d["f"]("x"))';
    expect(execFileSync(python.path, ['-c', load, output], { encoding: 'utf8' }).trim()).toBe('x/y');
  });

  test('what is up to date is left alone, in silence', async () => {
    const root = tempProject(SOURCES);
    await run(root);
    const inode = statSync(join(root, outputOf(python, 'lib/plain.py'))).ino;
    expect(await run(root)).toEqual([Array.from({ length: 5 }, () => 'fresh'), '']);
    expect(statSync(join(root, outputOf(python, 'lib/plain.py'))).ino).toBe(inode);
  });

  test('a changed source, or another recorded path, is compiled', async () => {
    const root = tempProject(SOURCES);
    await run(root);
    writeFileSync(join(root, 'lib/empty.py'), 'x = 2\n');
    utimesSync(join(root, 'lib/empty.py'), 1_500_000_000, 1_500_000_000);
    expect((await run(root))[0].filter((line) => line !== 'fresh')).toHaveLength(1);
    const [draft] = drafts(python, 0);
    const moved = await runOnce({ root, target: targetOf(python) }, { ...(draft as Draft), recordedPath: '/elsewhere/plain.py' } as Draft);
    expect(outcomes(moved.events)[0]).toContain('is not what the last run left there');
  });

  test('of a module that this run has written is compiled once, and again where that is written once more', async () => {
    const root = tempProject({ 'a.py': 'x = 1\n', 'b.py': 'x = 2\n', 'lib/': '' });
    const rig = new Rig({ root, target: targetOf(python) });
    const compiled = byteCompile('lib/a.py', outputOf(python, 'lib/a.py'), 'a.py');
    const kinds = async (...drafts: readonly Draft[]): Promise<readonly string[]> =>
      outcomes((await rig.run(...drafts)).events)
        .filter((line) => line.startsWith('byte-compile'))
        .map((line) => (line.endsWith(': fresh') ? 'fresh' : 'ran'));
    expect(await kinds(copy('a.py', 'lib/a.py'), compiled, compiled)).toEqual(['ran', 'fresh']);
    expect(await kinds(compiled)).toEqual(['fresh']);
    expect(await kinds(copy('b.py', 'lib/a.py'), compiled, compiled)).toEqual(['ran', 'fresh']);
  });

  test('a folder of which no module can be compiled gets no __pycache__, as with the original; nor where that is known', async () => {
    const root = tempProject({ 'lib/wrong.py': 'def f(:\n', 'build/': '' });
    const target = targetOf(python);
    const [draft] = drafts(python, 0, ['lib/wrong.py']);
    const first = await runOnce({ root, target }, draft as Draft);
    expect(first.text).toContain('SyntaxError');
    const second = await runOnce({ root, target, lineProcesses: noneStarted }, draft as Draft);
    expect([second.error, second.text]).toEqual([undefined, first.text]);
    expect(readdirSync(join(root, 'lib'))).toEqual(['wrong.py']);
    spawnSync(python.path, ['-c', "import py_compile; py_compile.compile('lib/wrong.py')"], { cwd: root });
    expect(readdirSync(join(root, 'lib'))).toEqual(['wrong.py']);
  });

  test('a missing source is the error that the original raises', async () => {
    const root = tempProject({ 'lib/': '' });
    const done = await runOnce({ root, target: targetOf(python) }, byteCompile('lib/no.py', outputOf(python, 'lib/no.py'), 'no.py'));
    expect(done.error).toMatchObject({
      python: python.major === 2 ? 'IOError' : 'OSError',
      message: "[Errno 2] No such file or directory: 'lib/no.py'",
    });
  });
});

const modern = interpreter('3.11') ?? interpreter('3.8');

describe.skipIf(modern === undefined)('byte code of a recent Python (needs 3.11 or 3.8)', () => {
  const python = modern as TestInterpreter;

  test('has a checked hash where SOURCE_DATE_EPOCH is set', async () => {
    const root = tempProject(SOURCES);
    const environment = (): NodeJS.ProcessEnv => ({ ...process.env, SOURCE_DATE_EPOCH: '1' });
    await runOnce({ root, target: targetOf(python), environment }, ...drafts(python, 0));
    const real = execFileSync(python.path, ['-c', "import py_compile; print(py_compile.compile('lib/plain.py', 'real.pyc', 'plain.py'))"], {
      cwd: root,
      encoding: 'utf8',
      env: environment(),
    });
    expect(real.trim()).toBe('real.pyc');
    expect(readFileSync(join(root, outputOf(python, 'lib/plain.py'))).subarray(0, 16)).toEqual(
      readFileSync(join(root, 'real.pyc')).subarray(0, 16),
    );
  });

  test('lies in folders that are made with it, and are gone again with an installation that is undone', async () => {
    const root = tempProject({ ...SOURCES, 'build/': '' });
    const target = targetOf(python);
    const install = (file: string): Draft => ({ ...byteCompile(file, `cache/x/lib/${file.slice(4)}c`, file), phase: 'install' }) as Draft;
    const made = new Rig({ root, target });
    expect((await made.run(install('lib/plain.py'), install('lib/crlf.py'))).error).toBeUndefined();
    expect(readdirSync(join(root, 'cache/x/lib')).sort()).toEqual(['crlf.pyc', 'plain.pyc']);
    made.executor.undo();
    expect(readdirSync(root)).not.toContain('cache');
    made.executor.close();
    for (const lineProcesses of [new RealLineProcesses(), noneStarted]) {
      const again = await runOnce({ root, target, lineProcesses }, install('lib/plain.py'), install('lib/crlf.py'));
      expect(again.error).toBeUndefined();
      expect(readdirSync(join(root, 'cache/x/lib')).sort()).toEqual(['crlf.pyc', 'plain.pyc']);
      rmSync(join(root, 'cache'), { recursive: true });
    }
  });

  test('that cannot be written is an error whose cause has a name', async () => {
    const root = tempProject({ 'lib/a.py': 'x = 1\n', 'lib/b': 'a file' });
    const run = await runOnce({ root, target: targetOf(python) }, byteCompile('lib/a.py', 'lib/b/a.pyc', 'a.py'));
    expect(run.error).toMatchObject({ python: 'OSError', cause: { code: 'ENOTDIR' } });
  });

  test('is not written through a link', async () => {
    const root = tempProject(SOURCES);
    mkdirSync(join(root, 'lib/__pycache__'));
    const output = outputOf(python, 'lib/plain.py');
    symlinkSync('/nowhere', join(root, output));
    const run = await runOnce({ root, target: targetOf(python) }, ...drafts(python, 0));
    expect(run.error?.message).toMatch(/is a symlink and will be changed into a regular file if import writes a byte-compiled file to it$/);
  });

  test('a warning of the compiler is shown behind the line of its file', async () => {
    const root = tempProject({ 'lib/a.py': 'x = 1\nif x is 1:\n    pass\n', 'lib/b.py': 'y = 1\n' });
    const steps = ['lib/a.py', 'lib/b.py'].map((file) => byteCompile(file, outputOf(python, file), file));
    const run = await runOnce({ root, target: targetOf(python) }, ...steps);
    expect(run.text).toMatch(
      /^byte-compiling lib\/a\.py to a\.\S+\nlib\/a\.py:2: SyntaxWarning: "is" with a literal.*\n {2}if x is 1:\nbyte-compiling lib\/b\.py to b\.\S+\n$/,
    );
  });

  test('an interpreter that dies is named', async () => {
    const root = tempProject(SOURCES);
    const target = { ...targetOf(python), executable: join(root, 'python') };
    const run = await runOnce({ root, target }, ...drafts(python, 0));
    expect(run.error).toMatchObject({ python: 'DistutilsByteCompileError', code: 'byte-compiler-lost' });
    expect(run.error?.message).toContain(`could not byte-compile 'lib/plain.py': ${root}/python:`);
  });
});
