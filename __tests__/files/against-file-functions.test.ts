/** The functions of dir_util, file_util, dep_util, spawn and filelist, called on the same small trees: results, exceptions and lines of the log. */
import { describe, expect, it } from 'vitest';
import { findExecutable } from '../../src/files/find-executable.ts';
import { fileFunctions } from '../../src/files/functions.ts';
import { DEBUG } from '../../src/plan/step.ts';
import { askOracle, outcomeOfAsync, type Outcome } from '../support/ask-oracle.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

interface Case {
  /** Content by path; a path that ends in a slash is an empty directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are 10 seconds younger than the others. */
  readonly young?: readonly string[];
  readonly call: readonly [path: string, ...args: readonly unknown[]];
}

const CODE = `
import os, shutil, tempfile
from distutils import log, dir_util
def answer(case):
    lines = []
    def record(self, level, msg, args): lines.append(msg % tuple(args) if args else msg)
    log.Log._log = record
    root = os.path.realpath(tempfile.mkdtemp())
    os.chdir(root)
    dir_util._path_created.clear()
    try:
        for name, text in sorted(case.get('files', {}).items()):
            folder = os.path.dirname(name)
            if folder and not os.path.isdir(folder): os.makedirs(folder)
            if not name.endswith('/'):
                open(name, 'w').write(text)
                os.utime(name, (1000000000, 1000000000 + 10 * (name in case.get('young', []))))
        module, _, function = case['call'][0].rpartition('.')
        function = getattr(__import__(module, fromlist=['x']), function)
        try:
            value = {'value': plain(function(*case['call'][1:]))}
        except Exception as e:
            value = {'error': 'OSError' if isinstance(e, EnvironmentError) else type(e).__name__, 'message': str(e).replace(root, '/project')}
        return [value, lines]
    finally:
        os.chdir('/')
        shutil.rmtree(root)
`;

const TREE = { 'a.txt': 'a', 'b.txt': 'b', 'dir/a.txt': 'old', 'dir/sub/c.txt': 'c', 'same/a.txt': 'a', 'empty/': '' };

const CASES: readonly Case[] = [
  ...['x', 'x/y/z', 'dir', 'dir/new', './x/../y', '', '.', 'x//y/'].map((name) => ({
    files: TREE,
    call: ['distutils.dir_util.mkpath', name] as const,
  })),
  { call: ['distutils.dir_util.mkpath', null] },
  { call: ['distutils.dir_util.mkpath', ['x']] },
  { call: ['distutils.dir_util.mkpath', 'x/y', 0o755, 0] },
  { call: ['distutils.dir_util.mkpath', 'x/y', 0o755, 1, 1] },
  { files: TREE, call: ['distutils.dir_util.create_tree', 'base', ['a', 'b/c', 'b/d/e', 'dir/f']] },
  { files: TREE, call: ['distutils.dir_util.remove_tree', 'dir'] },
  { files: TREE, call: ['distutils.dir_util.remove_tree', 'missing', 1, 1] },
  { files: TREE, call: ['distutils.dir_util.remove_tree', 'missing'] },
  { call: ['distutils.dir_util.ensure_relative', '/x/y'] },
  { call: ['distutils.dir_util.ensure_relative', 'x/y'] },
  { files: TREE, call: ['distutils.dir_util.copy_tree', 'dir/sub', 'new/place'] },
  { files: TREE, call: ['distutils.dir_util.copy_tree', 'a.txt', 'new'] },
  { files: TREE, call: ['distutils.dir_util.copy_tree', 'dir/sub', 'new', 1, 1, 0, 1, 0, 0] },
  ...[
    ['a.txt', 'dir'],
    ['a.txt', 'dir/a.txt'],
    ['a.txt', 'dir/z.txt'],
    ['a.txt', 'z.txt'],
    ['dir', 'z'],
    ['missing', 'z'],
    ['a.txt', 'nowhere/z.txt', 1, 1, 0, null, 1, 1],
    ['a.txt', 'z', 1, 1, 0, 'hard'],
    ['a.txt', 'z', 1, 1, 0, 'sym'],
    ['a.txt', 'z', 1, 1, 0, 'soft'],
    ['a.txt', 'same', 0, 0, 1],
    ['a.txt', 'b.txt', 1, 1, 1],
    ['a.txt', 'dir', 1, 1, 0, null, 0],
  ].map((args) => ({ files: TREE, call: ['distutils.file_util.copy_file', ...args] as const })),
  { files: TREE, young: ['a.txt'], call: ['distutils.file_util.copy_file', 'a.txt', 'b.txt', 1, 1, 1] },
  ...[
    ['a.txt', 'dir/z.txt'],
    ['a.txt', 'empty'],
    ['a.txt', 'dir/a.txt'],
    ['a.txt', 'z.txt'],
    ['dir', 'z'],
    ['missing', 'z', 1, 1],
    ['a.txt', 'no/z.txt'],
    ['a.txt', './z', 0],
  ].map((args) => ({ files: TREE, call: ['distutils.file_util.move_file', ...args] as const })),
  { call: ['distutils.file_util.write_file', 'out', ['a', 'b']] },
  ...[
    ['a.txt', 'b.txt'],
    ['b.txt', 'a.txt'],
    ['a.txt', 'missing'],
    ['missing', 'a.txt'],
    ['missing', 'gone'],
    ['', 'a.txt'],
  ].map((args) => ({ files: TREE, young: ['a.txt'], call: ['distutils.dep_util.newer', ...args] as const })),
  {
    files: TREE,
    young: ['a.txt'],
    call: ['distutils.dep_util.newer_pairwise', ['a.txt', 'b.txt', 'b.txt'], ['b.txt', 'a.txt', 'missing']],
  },
  { call: ['distutils.dep_util.newer_pairwise', ['a'], []] },
  { call: ['distutils.dep_util.newer_pairwise', [1], []] },
  ...[
    [['a.txt'], 'b.txt'],
    [['b.txt'], 'a.txt'],
    [['b.txt', 'gone'], 'a.txt'],
    [['b.txt', 'gone'], 'a.txt', 'ignore'],
    [['b.txt', 'gone'], 'a.txt', 'newer'],
    [['a.txt'], 'gone'],
  ].map((args) => ({ files: TREE, young: ['a.txt'], call: ['distutils.dep_util.newer_group', ...args] as const })),
  { call: ['distutils.spawn.spawn', ['true', 'a b', '"q"'], 1, 0, 1] },
  {
    files: { 'm.py': '', 'pkg/n.py': '', 'x.txt': '' },
    call: ['distutils.util.byte_compile', ['m.py', 'pkg/n.py', 'x.txt', './m.py'], 0, 1, null, null, 1, 1],
  },
  { files: { 'r/m.py': '' }, call: ['distutils.util.byte_compile', ['r/m.py'], 0, 1, 'r', '/lib', 1, 1] },
  { files: { 'r/m.py': '' }, call: ['distutils.util.byte_compile', ['r/m.py'], 0, 1, 'other', null, 1, 1] },
  { call: ['distutils.util.byte_compile', ['gone.py'], 0, 0, null, null, 1, 1] },
  { files: { 'one/two/f': '' }, call: ['distutils.filelist.findall'] },
  { files: { 'one/two/f': '' }, call: ['distutils.filelist.findall', 'one'] },
  { files: { 'one/two/f': '' }, call: ['distutils.filelist.findall', './one'] },
  { call: ['distutils.archive_util.check_archive_formats', ['gztar', 'xztar', 'rar', 'zip']] },
];

const FIND_PROGRAMS = `
import os, tempfile
from distutils.spawn import find_executable
os.chdir(tempfile.mkdtemp())
for folder in 'dir', 'bin': os.mkdir(folder)
for name in 'a.txt', 'bin/tool', 'tool2': open(name, 'w').close()
def answer(question):
    os.environ['PATH'] = question[1]
    return find_executable(question[0])
`;

describe.each(oracles())('file functions, as Python $version has them', (python) => {
  it('give the same results, errors and lines', async () => {
    const theirs = await askOracle(python, CODE, CASES);
    const mine = await Promise.all(CASES.map(async (one) => answer(one, python.version)));
    const shown = (answers: readonly unknown[]): unknown[] => CASES.map((one, i) => ({ call: one.call, answer: answers[i] }));
    expect(shown(mine)).toEqual(shown(theirs.map((each) => ('value' in each ? each.value : each))));
  });

  it('find the same programs', async () => {
    const questions = [
      ['tool', 'dir:bin'],
      ['tool', ''],
      ['tool', ':dir'],
      ['a.txt', 'bin'],
      ['missing', 'bin'],
      ['tool', 'bin:'],
      ['tool2', ''],
    ] as const;
    const theirs = await askOracle(python, FIND_PROGRAMS, questions);
    const mine = questions.map(([name, path]) => {
      const files = { 'a.txt': '', 'bin/tool': '', tool2: '' };
      return findExecutable(fakeEngine({ target: madeUpTarget(python.version), files, environment: { PATH: path } }), name);
    });
    expect(questions.map((question, i) => ({ question, value: mine[i] }))).toEqual(
      questions.map((question, i) => ({ question, ...theirs[i] })),
    );
  });
});

async function answer({ files = {}, young = [], call }: Case, version: string): Promise<readonly [Outcome, readonly string[]]> {
  const engine = fakeEngine({ target: madeUpTarget(version), files, environment: { PATH: '/usr/bin' } });
  for (const path of Object.keys(files)) {
    if (path.endsWith('/')) continue;
    const time = 1_000_000_000 + (young.includes(path) ? 10 : 0);
    engine.disk.setTimes(`/project/${path}`, time, time);
  }
  const [path, ...args] = call;
  const value = await outcomeOfAsync(async () => fileFunctions[path]?.(engine, ...args));
  // A copy that would change nothing is the executor's to leave out.
  const fresh = 'value' in value && Array.isArray(value.value) && value.value[1] === 0;
  return [value, fresh ? engine.steps.flatMap((step) => step.saysFresh ?? []).map((line) => line.text) : engine.transcript(DEBUG)];
}
