import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ByteCompiler, type ByteCompileRequest } from '../../src/execute/byte-compiler.ts';
import { ForeseenFolders } from '../../src/execute/foreseen-folders.ts';
import type { LineListener, LineProcesses } from '../../src/host/line-process.ts';
import { RealLineProcesses } from '../../src/host/real-line-processes.ts';
import { interpreters } from '../support/interpreters.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { madeUpTarget } from '../support/target.ts';
import { tempProject } from '../support/temp-project.ts';
import { copy, Rig, targetOf } from './executor-rig.ts';

const WORKER = join(REPOSITORY, 'python/pydistutils_bridge/compile_worker.py');

type Message = { readonly id: number; readonly recorded: string } | { readonly foresee: readonly (readonly [string, string, unknown])[] };

/** An interpreter that a test answers for. */
interface Played {
  readonly heard: Message[];
  readonly listener: LineListener;
  ended?: 'finished' | 'killed';
}

function played(): { readonly processes: LineProcesses; readonly workers: Played[] } {
  const workers: Played[] = [];
  const start: LineProcesses['start'] = (_argv, _options, listener) => {
    const worker: Played = { heard: [], listener };
    workers.push(worker);
    return {
      send: (line) => void worker.heard.push(JSON.parse(line) as Message),
      finish: () => void (worker.ended = 'finished'),
      kill: () => void (worker.ended = 'killed'),
    };
  };
  return { processes: { start }, workers };
}

function compilerOf(processes: LineProcesses, workers: number): ByteCompiler {
  return new ByteCompiler({
    target: madeUpTarget('3.11.7'),
    processes,
    worker: WORKER,
    cwd: '/p',
    environment: () => ({}),
    workers,
    checkedHash: () => false,
  });
}

function request(name: string): ByteCompileRequest {
  return { source: `/to/lib/${name}`, output: `/to/lib/${name}c`, recordedPath: `/lib/${name}`, optimize: 0, shownSource: name };
}

const asked = (worker: Played | undefined): readonly string[] =>
  (worker?.heard ?? []).map((message) => ('foresee' in message ? message.foresee.map(([folder]) => folder).join() : message.recorded));
/** What was told so far has been heard. */
const turn = async (): Promise<void> => {
  for (let count = 0; count < 3; count += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('modules that will probably be byte-compiled', () => {
  const folders = (count: number) => Array.from({ length: count }, (_, at) => ({ folder: `/s${at}`, recorded: `/lib/${at}/` }));

  test.each([
    [1, 100, []],
    [2, 1, ['/s0']],
    [2, 100, [100]],
    [4, 50, [17, 17, 16]],
  ])('of %i interpreters one is left to what is asked for now (%i folders)', (workers, count, shares) => {
    const { processes, workers: started } = played();
    compilerOf(processes, workers).foresee(folders(count), 0);
    const told = started.map((worker) => asked(worker)[0] ?? '');
    expect(told.map((text) => (shares.length === 1 && shares[0] === '/s0' ? text : text.split(',').length))).toEqual(shares);
  });

  test('go to the interpreter that has told that it has them, others to any', async () => {
    const { processes, workers } = played();
    const compiler = compilerOf(processes, 2);
    compiler.foresee([{ folder: '/s', recorded: '/lib/' }], 0);
    workers[0]?.listener.onLine('{"foreseen": [0, "c.py"]}');
    for (const name of ['a.py', 'b.py', 'c.py', 'd.py', 'e.py', 'f.py']) void compiler.compile(request(name));
    await turn();
    expect(asked(workers[0])).toEqual(['/s', '/lib/a.py', '/lib/b.py', '/lib/c.py']);
    expect(asked(workers[1])).toEqual(['/lib/d.py', '/lib/e.py', '/lib/f.py']);
  });

  test('are asked of others when that interpreter has died', async () => {
    const { processes, workers } = played();
    const compiler = compilerOf(processes, 2);
    compiler.foresee([{ folder: '/s', recorded: '/lib/' }], 0);
    workers[0]?.listener.onLine('{"foreseen": [0, "z.py"]}');
    const names = Array.from({ length: 70 }, (_, at) => `m${at}.py`);
    const answers = names.map(async (name) => compiler.compile(request(name)).catch((error: Error) => error.message));
    await turn();
    expect(asked(workers[0])).toHaveLength(1 + 64);
    workers[0]?.listener.onEnd({ status: 1, errors: 'no memory' });
    expect(workers.slice(1).flatMap(asked).sort()).toEqual([64, 65, 66, 67, 68, 69].map((at) => `/lib/m${at}.py`));
    for (const { heard, listener } of workers.slice(1))
      for (const message of heard) if ('id' in message) listener.onLine(JSON.stringify({ id: message.id }));
    const [first, last] = (await Promise.all([answers[0], answers[69]])) as unknown[];
    expect(first).toMatch(/no memory$/);
    expect(last).toMatchObject({ messages: '', written: true });
  });

  test('are forgotten at the end: only what was asked for is waited for', async () => {
    const { processes, workers } = played();
    const compiler = compilerOf(processes, 2);
    compiler.foresee([{ folder: '/s', recorded: '/lib/' }], 0);
    void compiler.compile(request('a.py'));
    void compiler.compile(request('b.py'));
    void compiler.compile(request('c.py'));
    await turn();
    workers[1]?.listener.onLine(JSON.stringify({ id: (workers[1].heard.at(-1) as { id: number }).id }));
    compiler.close();
    expect(workers.map(({ ended }) => ended)).toEqual(['finished', 'killed']);
  });

  test('are known by their folder and by how far in the order of names the interpreter is', () => {
    const foreseen = new ForeseenFolders('/');
    foreseen.add([
      { folder: '/s', recorded: '/lib/' },
      { folder: '/s/p', recorded: '/lib/p/' },
      { folder: '/s/q', recorded: '/lib/q/' },
    ]);
    expect(foreseen.has('/lib/a.py')).toBe(false);
    foreseen.reach(1, 'm.py');
    const paths = ['/lib/z.py', '/lib/p/a.py', '/lib/p/m.py', '/lib/p/n.py', '/lib/q/a.py', '/other/a.py', 'a.py'];
    expect(paths.filter((path) => foreseen.has(path))).toEqual(['/lib/z.py', '/lib/p/a.py', '/lib/p/m.py']);
  });

  test('are no reason to compile anything where one job is allowed', async () => {
    const root = tempProject({ 'lib/a.py': 'x = 1\n', 'build/': '' });
    const { processes, workers } = played();
    const rig = new Rig({ root, jobs: 1, lineProcesses: processes });
    rig.executor.expectByteCode([{ folder: join(root, 'lib'), recorded: '/lib/' }], 0);
    await rig.run(copy('lib/a.py', 'build/a.py'));
    expect(workers.flatMap(asked)).toEqual([]);
  });
});

/** What the worker's own parts do, told by numbers: how often the compiler was called, and what is held. */
const COUNTED = `
import os, sys
sys.path.insert(0, sys.argv[1])
import compile_worker as w
write, read, compile_text = w.choose_tools()
calls = []
def counted(text, recorded):
    calls.append(os.path.basename(recorded))
    return compile_text(text, recorded)
foreseen = w.Foreseen(read, counted)
foreseen.add([['lib', '/usr/lib/', None], ['gone', '/gone/', None], ['lib', '/other/', ['a.py', 'none.py']]])
reports = []
while not foreseen.is_idle():
    foreseen.work(lambda report: reports.append(report['foreseen'] + [len(calls)]))
print(calls)
print(sorted(os.path.relpath(name, '/') for name in foreseen.results))
print([[number, str(name), compiled] for number, name, compiled in reports])
for name in 'lib/a.py', 'lib/changed.py':
    text = read(name)[1]
    recorded = '/usr/' + name
    print(foreseen.find(recorded, text)[0] is not None, foreseen.find(recorded, text + text)[0] is None)
foreseen.HELD_BYTES = 10
foreseen.add([['lib', '/third/', None]])
foreseen.work(reports.append)
print(foreseen.is_idle())
`;

/** What is compiled before it is known what for. */
const BEGUN = `
import os, sys
sys.path.insert(0, sys.argv[1])
import compile_worker as w
write, read, compile_text = w.choose_tools()
given = []
def counted(text, recorded):
    given.append(os.path.relpath(recorded))
    return compile_text(text, recorded)
foreseen = w.Foreseen(read, counted)
reports = []
foreseen.begin(os.getcwd())
while not foreseen.is_idle():
    foreseen.work(reports.append)
print(sorted(os.path.relpath(path) for path in foreseen.early.compiled) if foreseen.early else None)
print(reports)
del given[:]
with open('pkg/changed.py', 'w') as f:
    f.write('x = 2')
foreseen.add([[os.path.join(os.getcwd(), 'pkg'), '/usr/lib/pkg/', None]])
while not foreseen.is_idle():
    foreseen.work(reports.append)
print([os.path.basename(path) for path in given])
print([compile_text(text, recorded) == body for recorded, (text, body, digest) in sorted(foreseen.results.items())])
foreseen.begin(os.getcwd())
foreseen.end()
print(foreseen.is_idle())
`;

describe.each(interpreters())('an interpreter of Python $version', (python) => {
  const SOURCES = {
    'lib/a.py': 'import os\nx = "a"\n',
    'lib/changed.py': 'x = 1\n',
    'lib/long.py': `x = 1\n${'#'.repeat(40_000)}\n`,
    'lib/wrong.py': 'def f(:\n',
    'lib/data.txt': '',
    'lib/\u00e9.py': 'x = 1\n',
  };

  test('compiles beforehand what it can, holds so much, and finds it by path and text', () => {
    const root = tempProject(SOURCES);
    const environment = { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' };
    const said = execFileSync(python.path, ['-c', COUNTED, join(REPOSITORY, 'python/pydistutils_bridge')], {
      cwd: root,
      encoding: 'utf8',
      env: environment,
    });
    const e = python.major === 2 ? '\\xc3\\xa9' : '\u00e9';
    expect(said.split('\n')).toEqual([
      `['a.py', 'changed.py', 'long.py', 'wrong.py', '${e}.py', 'a.py']`,
      `['other/a.py', 'usr/lib/a.py', 'usr/lib/changed.py', 'usr/lib/long.py', 'usr/lib/${e}.py']`,
      // The large one is told of before it is compiled.
      "[[0, 'long.py', 2], [2, 'none.py', 6]]",
      ...[1, 2].map(() => (python.major === 2 ? '(True, True)' : 'True True')),
      'True',
      '',
    ]);
  });

  test('compiles packages before it is known what for, and records what is told later', () => {
    const root = tempProject({
      'pkg/__init__.py': 'from pkg import changed\n\ndef f():\n    return lambda: [x for x in "pkg"]\n',
      'pkg/changed.py': 'x = 1',
      'pkg/warns.py': 'x = 1\nassert (x, "always")\n',
      'pkg/wrong.py': 'def f(:\n',
      'pkg/sub/__init__.py': '',
      'pkg/data/no.py': '',
      'src/two/__init__.py': '',
      'tests/__init__.py': '',
      'build/lib/pkg/__init__.py': '',
      'setup.py': '',
    });
    const environment = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
    const said = execFileSync(python.path, ['-c', BEGUN, join(REPOSITORY, 'python/pydistutils_bridge')], {
      cwd: root,
      encoding: 'utf8',
      env: environment,
    });
    const early = python.major > 2;
    expect(said.split('\n').slice(0, 5)).toEqual([
      early ? "['pkg/__init__.py', 'pkg/changed.py', 'pkg/sub/__init__.py', 'src/two/__init__.py']" : 'None',
      '[]',
      `[${early ? '' : "'__init__.py', "}'changed.py', 'warns.py', 'wrong.py']`,
      '[True, True]',
      'True',
    ]);
  });

  /** Byte code of `lib/`, which the worker was told of before as what is in `src/`. */
  async function compiled(src: Readonly<Record<string, string | Buffer>>, lib: typeof src, foresee: boolean): Promise<readonly string[]> {
    const at = (files: typeof src, folder: string): typeof src =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
    const root = tempProject({ ...at(src, 'src'), ...at(lib, 'lib'), 'out/': '' });
    let reported: () => void = () => undefined;
    const all = new Promise<void>((resolve) => (reported = resolve));
    const real = new RealLineProcesses();
    const compiler = new ByteCompiler({
      target: targetOf(python),
      processes: {
        start: (argv, options, listener) =>
          real.start(argv, options, {
            ...listener,
            onLine: (line) => {
              listener.onLine(line);
              if (line.includes('"foreseen"')) reported();
            },
          }),
      },
      worker: WORKER,
      cwd: root,
      environment: () => process.env,
      workers: 2,
      checkedHash: () => false,
    });
    if (foresee) {
      compiler.foresee([{ folder: join(root, 'src'), recorded: '/lib/' }], 0);
      await all;
    }
    const told: string[] = [];
    for (const name of Object.keys(lib)) {
      const [source, output] = [join(root, 'lib', name), join(root, 'out', `${name}c`)];
      utimesSync(source, 1_500_000_000, 1_500_000_000);
      const { messages, written, digest } = await compiler.compile({
        source,
        output,
        recordedPath: `/lib/${name}`,
        optimize: 0,
        shownSource: name,
      });
      // The line ends of Python 2 are not those of the file.
      expect(digest, name).toBe(python.major === 2 ? undefined : createHash('sha256').update(readFileSync(source)).digest('hex'));
      const code = existsSync(output) ? codeOf(readFileSync(output)) : undefined;
      told.push(`${name} ${written} ${messages} ${code}`);
    }
    compiler.close();
    return told;
  }

  /** What a module's names are, when its code is run, and which file it records. */
  function codeOf(content: Buffer): string {
    const file = join(tempProject({}), 'x.pyc');
    writeFileSync(file, content);
    const script =
      'import marshal, sys, binascii; head = 8 if sys.version_info[0] == 2 else 16 if sys.version_info >= (3, 7) else 12; ' +
      'data = open(sys.argv[1], "rb").read(); code = marshal.loads(data[head:]); d = {}; exec(code, d); ' +
      'print(binascii.hexlify(data[:head]), code.co_filename, code.co_firstlineno, sorted((k, repr(v)) for k, v in d.items() if k != "__builtins__"))';
    return execFileSync(python.path, ['-c', script, file], { encoding: 'utf8' });
  }

  test('writes the same, and says the same once, whether or not it was told before', async () => {
    const src = {
      'a.py': 'x = "a"\n',
      'changed.py': 'x = 1\n',
      'wrong.py': 'def f(:\n',
      'mended.py': 'def f(:\n',
      'broken.py': 'x = 1\n',
      'warns.py': 'x = 1\nassert (x, "always")\n',
      'latin.py': Buffer.from('# -*- coding: latin-1 -*-\nname = u"caf\xe9"\n', 'latin1'),
      'crlf.py': 'x = """a\r\nb"""\r\n',
    };
    const lib = { ...src, 'changed.py': 'x = 2\n', 'mended.py': 'x = 1\n', 'broken.py': 'def f(:\n', 'more.py': 'x = 3\n' };
    const plain = await compiled(src, lib, false);
    expect(await compiled(src, lib, true)).toEqual(plain);
    expect(plain.join('\n')).toContain("('x', '2')");
    expect(plain.filter((line) => line.includes('false'))).toHaveLength(2);
    expect(plain.find((line) => line.startsWith('warns'))?.split('SyntaxWarning')).toHaveLength(2);
  });
});
