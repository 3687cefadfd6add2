import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, universalNewlines } from '../../src/grammar/decode-text.ts';
import { assignment, expandMakefileVars, parseMakefile } from '../../src/grammar/makefile-variables.ts';
import { logicalLines } from '../../src/grammar/text-file.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

const environment = { CC: 'gcc', EMPTY: '', NUMBER: '12' };

function sample<T>(arbitrary: fc.Arbitrary<T>, count = 250): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 11 });
}

describe.each(oracles())('text files and Makefiles, as Python $version reads them', (python) => {
  const line = fc.constantFrom(
    'word',
    '  indented',
    '# comment',
    'a # b',
    'a \\# b # c',
    'more \\',
    ' \\',
    '\\',
    '',
    '   ',
    '\\#x',
    'é ',
    '#\\',
    'a \\ # x',
    'tail \\  ',
  );
  const texts = [
    '',
    'a',
    'a \\',
    'a \\\n',
    '\\\n\\\nb',
    'x\r\ny\\\r\nz\r\n',
    ...sample(fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))),
  ];

  test.each([
    ['as parse_makefile does', { joinLines: true }, 'join_lines=1'],
    ['as read_setup_file does', { joinLines: true, stripLeft: true }, 'join_lines=1, lstrip_ws=1'],
    ['as MANIFEST.in is read', { joinLines: true, stripLeft: true, collapseJoin: true }, 'join_lines=1, lstrip_ws=1, collapse_join=1'],
    ['without joining', {}, ''],
  ])('TextFile: %s', async (_name, options, python_) => {
    const code = `
import io, sys
from distutils.text_file import TextFile
class Lines:
    def __init__(self, s): self.rest = s.splitlines(True) if not PY2 else [l + '\\n' for l in s.split('\\n')]
def answer(s):
    name = 'text-file-input'
    import tempfile, os
    with open(name, 'wb') as f: f.write(s if PY2 else s.encode())
    said, sys.stderr = sys.stderr, type('E', (), dict(out=[], write=lambda self, t: self.out.append(t)))()
    try:
        file = TextFile(name, ${python_})
        lines = []
        while 1:
            l = file.readline()
            if l is None: break
            lines.append([l, file.current_line])
        file.close()
        return [lines, ''.join(sys.stderr.out)]
    finally:
        sys.stderr.out[:] = []
        sys.stderr = said
        os.remove(name)`;
    await expectSame(python, `import os, tempfile\nos.chdir(tempfile.mkdtemp())\n${code}`, texts, (text: string, major) => {
      const lines = logicalLines(major < 3 ? text : universalNewlines(text), { filename: 'text-file-input', major, ...options });
      return [
        lines.map((each) => [each.text, each.line]),
        lines.map(({ warning }) => (warning === undefined ? '' : `warning: ${warning}\n`)).join(''),
      ];
    });
  });

  const code = `
import os, tempfile
from distutils.sysconfig import parse_makefile, expand_makefile_vars
os.chdir(tempfile.mkdtemp())
for name in list(os.environ):
    if name not in ('PATH',): del os.environ[name]
os.environ.update(CC='gcc', EMPTY='', NUMBER='12')
os.environ.pop('PATH')
def answer(x):
    with open('Makefile', 'wb') as f: f.write(x[0] if PY2 else x[0].encode('utf-8', 'surrogateescape'))
    vars = parse_makefile('Makefile')
    return [vars, [expand_makefile_vars(line, vars) for line in x[1:]]]`;

  function ours([text, ...lines]: string[], major: number): unknown {
    const options = { environment, versionInfo: [major, python.minor] as const, filename: 'Makefile' };
    const variables = parseMakefile(major < 3 ? text! : universalNewlines(decodeText(Buffer.from(text!))), options);
    return [variables, lines.map((each) => expandMakefileVars(each, variables, options))];
  }

  test('parse_makefile resolves references', async () => {
    const cases = [
      ['AA = 1\nBB = $(AA)2\nCC2 = ${BB} x\n', '${CC2}'],
      ['AA = $(CC) -c\nBB=$(UNKNOWN)x\nDD = $$(AA)\nEE = $$x $(AA)\n', '$(AA) ${BB}'],
      ['A = one letter\nAA=x=y\n', '$(AA)'],
      ['AA = 007\nBB = 1_000\nCC1 = -5\nDD1=+3\nEE = 0x10\nFF=$(AA)\nGG = $(NUMBER)\n'],
      ['AA = 5\n', '-DV=$(AA)'],
      ['', '$(NONE)'],
      ['AA = $x\nBB = $(AA\nCC1 = $(CFLAGS_X)\n'],
      ['PY_CFLAGS = -O $(CFLAGS)\nAA = $(CFLAGS)\n', '$(CFLAGS)'],
      ['PY_CFLAGS = -O\nAA = $(CFLAGS)\n'],
      ['AA = $(CFLAGS)\n'],
      ['AA = \\\n one \\\n two\n# BB = 3\nCC1 = a # b\n', '$(AA)$(CC1)'],
      ['AA = a\nAA = b$(AA)\n'],
      ['AA = $(EMPTY)\n', 'x$(AA)y'],
      ['AA = \u00e9\u2003\nBB = $(AA)\n', '$(BB)'],
      ['AA = $(BB)\nBB = $(DD)\nDD = $(EE)$(EE)\nEE = e\n', '$(AA)'],
    ];
    const value = fc.constantFrom('x', '$(BB)', '${DD}', '$$', ' 7 ', '$(CC)', '$(CPPFLAGS)', '-I', '$(');
    const random = sample(
      fc
        .tuple(fc.array(value, { maxLength: 4 }), fc.array(value, { maxLength: 3 }))
        .map(([a, b]) => [`AA = ${a.join('')}\nBB = ${b.filter((each) => !each.includes('BB')).join(' ')}\nPY_CPPFLAGS = $(CPPFLAGS) p\n`]),
    );
    await expectSame(python, code, [...cases, ...random], ours);
  });
});

test('variables that are defined by themselves are an error, not an endless loop', () => {
  const options = { environment: {}, versionInfo: [3, 11] as const, filename: 'Setup' };
  expect(() => parseMakefile('AA = $(BB)\nBB = $(AA)\n', options)).toThrow('Setup: variables that are defined by themselves: AA, BB');
});

test('an assignment has a name of two characters or more', () => {
  expect(assignment('AB  = c d')).toEqual(['AB', 'c d']);
  expect(assignment('A = b')).toBeUndefined();
  expect(assignment(' AB = c')).toBeUndefined();
});
