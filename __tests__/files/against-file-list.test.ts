/** Patterns of MANIFEST.in: their regular expressions letter by letter, and the files and warnings that come of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileList } from '../../src/files/file-list.ts';
import { globToRegex, patternRegex } from '../../src/files/glob-to-regex.ts';
import { translateRegex } from '../../src/grammar/python-regex.ts';
import { WARN } from '../../src/plan/step.ts';
import { askOracle, outcomeOfAsync } from '../support/ask-oracle.ts';
import { expectSame } from '../support/expect-same.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

const piece = fc.constantFrom(
  '*',
  '?',
  '[',
  ']',
  '!',
  '-',
  '.',
  '/',
  'a',
  'b',
  'z',
  '0',
  '9',
  '\\',
  '^',
  '[abc]',
  '[!a-c]',
  '[a-]',
  '[]]',
  '[--z]',
  '&&',
  '~',
  '|',
  '{1}',
  '$',
  ' ',
  '_',
);
const globs = [
  'foo*',
  'foo?',
  'foo??',
  '*.py',
  'f.oo',
  'a/*.c',
  '**',
  '*a*b*',
  'foo\\*',
  'foo\\\\*',
  'foo\\\\??',
  '',
  '[',
  '[!',
  '[]',
  '[z-a]',
  '[!z-a]',
  '[a-z',
  'x[.]y',
  '[\\]',
  '[a-c-e]',
  '[a--c]',
  ...fc.sample(
    fc.array(piece, { maxLength: 7 }).map((parts) => parts.join('')),
    { numRuns: 300, seed: 11 },
  ),
];
const names = [
  'a',
  'ab',
  'a.c',
  'a/b',
  'a/b.c',
  'foo',
  'foox',
  'foo*',
  'foo\\x',
  '.py',
  'x.py',
  'dir/x.py',
  '[',
  ']',
  '-',
  'z',
  'a-',
  '',
  'b\n',
  '^',
  'aab',
  'a/a/b',
  '9.0',
  'x/y/z/a.txt',
];

/** 3.9 and 3.10 count the groups of all patterns ever made. */
const RESET =
  'import fnmatch, itertools\nif hasattr(fnmatch, "_nextgroupnum"): fnmatch._nextgroupnum = itertools.count().__next__\nif hasattr(fnmatch.translate, "cache_clear"): fnmatch.translate.cache_clear()\n';

describe.each(oracles())('patterns of file lists, as Python $version has them', (python) => {
  const target = madeUpTarget(python);

  it('become the same regular expressions', async () => {
    const code = `
from distutils.filelist import glob_to_re
def answer(pattern):
    exec(${JSON.stringify(RESET)}, {})
    return glob_to_re(pattern)`;
    await expectSame(python, code, globs, (pattern: string) => globToRegex(pattern, target));
  });

  it('choose the same names', async () => {
    const code = `
from distutils.filelist import translate_pattern
def answer(x):
    pattern, anchor, prefix = x[:3]
    exec(${JSON.stringify(RESET)}, {})
    try:
        found = translate_pattern(pattern, anchor=anchor, prefix=prefix)
    except Exception:
        return None
    return [bool(found.search(name)) for name in x[3]]`;
    const inputs = globs.flatMap((glob) => [
      [glob, 1, null, names],
      [glob, 0, null, names],
      [glob, 1, 'x', names],
      [glob, 1, 'a/*', names],
      [null, 1, glob, names],
    ]);
    const theirs = await askOracle(python, code, inputs);
    for (const [i, [pattern, anchor, prefix]] of (inputs as [string | null, number, string | null][]).entries()) {
      const expected = (theirs[i] as { value: unknown }).value;
      // What Python cannot compile either (ranges in the wrong order, before 3.10) is its own business.
      if (expected === null) continue;
      const expression = translateRegex(patternRegex(pattern, anchor === 1, prefix, target));
      expect({ pattern, anchor, prefix, chosen: names.map((name) => expression?.test(name)) }).toEqual({
        pattern,
        anchor,
        prefix,
        chosen: expected,
      });
    }
  });

  const regexes = [
    '^foo',
    'foo$',
    '(^|/)(RCS|CVS|\\.svn)/.*',
    '(?P<x>a)b(?P=x)?',
    'a{,2}b',
    '[]a]+',
    '[^]a]',
    '(?i)FOO',
    '(?s)a.b',
    'a.b',
    '\\Aa',
    'b\\Z',
    'x|y',
    '(?:a|b)c',
    'a(?=b)',
    '(?<=a)b',
    '(?#note)a',
    '{',
    'a{x}',
    '\\d+\\.\\d',
  ];

  it('take regular expressions of Python', async () => {
    const code = `
import re
def answer(x): return [bool(re.search(x[0], name)) for name in x[1]]`;
    const searched = [...names, 'foo\n', 'a\nb', 'FOO', 'CVS/x', 'd/CVS/x', 'x1.2'];
    await expectSame(
      python,
      code,
      regexes.map((regex) => [regex, searched]),
      ([regex]: [string]) => searched.map((name) => translateRegex(regex)?.test(name)),
    );
  });

  const all = ['a.py', 'b.txt', 'd/c.py', 'd/e/f.txt', 'd/e/g.py', 'x/b.txt', 'ab.py'];
  const lines = [
    'include *.py',
    'include *.py *.rst',
    'include',
    'exclude a*.py',
    'exclude nothing',
    'global-include *.txt',
    'global-include *.none',
    'global-exclude *.py',
    'global-exclude z*',
    'recursive-include d *.py',
    'recursive-include d',
    'recursive-include nowhere *.py',
    'recursive-exclude d *.txt',
    'recursive-exclude d *.z',
    'graft d',
    'graft d/e x',
    'graft z',
    'prune d/e',
    'prune z',
    'graft',
    'unknown x',
    ' include   a.py ',
    'graft */e',
  ];
  const programs = [
    ...lines.map((line) => ['include *', 'graft d', line]),
    ['global-include *', 'sort', 'remove_duplicates'],
    ['graft x', 'include a.py', 'global-include *.py', 'sort', 'remove_duplicates'],
  ];

  it('make the same lists with the same warnings', async () => {
    const code = `
from distutils import log
from distutils.filelist import FileList
def answer(x):
    lines = []
    log.Log._log = lambda self, level, msg, args: lines.append(msg % tuple(args))
    files = FileList()
    files.set_allfiles(x[1])
    try:
        for line in x[0]:
            if line in ('sort', 'remove_duplicates'): getattr(files, line)()
            else: files.process_template_line(line)
    except Exception as e:
        return [type(e).__name__, str(e), lines]
    return [files.files, lines]`;
    const theirs = await askOracle(
      python,
      code,
      programs.map((program) => [program, all]),
    );
    for (const [i, program] of programs.entries()) {
      const engine = fakeEngine({ target });
      const list = new FileList(engine);
      await list.__init__();
      await list.set_allfiles(all);
      const mine = await outcomeOfAsync(async () => {
        for (const line of program) {
          if (line === 'sort') await list.sort();
          else if (line === 'remove_duplicates') await list.remove_duplicates();
          else await list.process_template_line(line);
        }
        return list.files;
      });
      const warnings = engine.transcript(WARN);
      expect({ program, value: 'value' in mine ? [mine.value, warnings] : [mine.error, mine.message, warnings] }).toEqual({
        program,
        ...theirs[i],
      });
    }
  });
});

describe('a file list', () => {
  it('finds the files below the working directory when the first pattern needs them', async () => {
    const engine = fakeEngine({ files: { 'setup.py': '', 'pkg/a.py': '', 'pkg/sub/b.py': '', 'z.txt': '' } });
    const list = new FileList(engine);
    await list.__init__();
    await list.process_template_line('global-include *.py');
    expect(list.files).toEqual(['setup.py', 'pkg/a.py', 'pkg/sub/b.py']);
    expect(list.allfiles).toEqual(['setup.py', 'z.txt', 'pkg/a.py', 'pkg/sub/b.py']);
  });

  it('uses backslashes and its own separators for a Windows target', async () => {
    const engine = fakeEngine({ target: madeUpTarget('3.8.10', { osName: 'nt', platform: 'win32' }) });
    const list = new FileList(engine);
    await list.__init__();
    await list.set_allfiles(['setup.py', 'pkg\\a.py', 'pkg\\sub\\b.py']);
    await list.process_template_line('include pkg/*.py');
    await list.process_template_line('recursive-include pkg/sub *.py');
    expect(list.files).toEqual(['pkg\\a.py', 'pkg\\sub\\b.py']);
  });

  it('says what it does when debugging', async () => {
    const engine = fakeEngine({ environment: { DISTUTILS_DEBUG: '1' } });
    const list = new FileList(engine);
    await list.__init__();
    await list.set_allfiles(['a.py', 'b.c']);
    await list.process_template_line('include *.py');
    expect(engine.transcript()).toEqual([
      'include *.py',
      String.raw`include_pattern: applying regex r'(?s:\A[^/]*\.py)\Z'`,
      ' adding a.py',
    ]);
  });
});
