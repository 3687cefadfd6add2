import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeSurrogateEscape } from '../../src/grammar/byte-string.ts';
import { readSetupFile } from '../../src/project/setup-file.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

const ORACLE = `
import os, sys, tempfile
from distutils.extension import read_setup_file
os.chdir(tempfile.mkdtemp())
for name in list(os.environ): del os.environ[name]
os.environ.update(HOME='/h', LIBS='-lz')
NAMES = ('name sources include_dirs define_macros undef_macros library_dirs libraries runtime_library_dirs extra_objects extra_compile_args extra_link_args').split()
class Catch:
    def __init__(self): self.text = ''
    def write(self, t): self.text += t
    def flush(self): pass
def answer(s):
    with open('Setup', 'wb') as f: f.write(s if PY2 else s.encode('utf-8', 'surrogateescape'))
    saved, sys.stderr = sys.stderr, Catch()
    try:
        found = read_setup_file('Setup')
        return [[dict((n, getattr(e, n)) for n in NAMES) for e in found], sys.stderr.text]
    finally:
        sys.stderr = saved`;

const HAND_WRITTEN = [
  '',
  'foo foo.c\n',
  'LIBPATH = /opt/lib\nfoo foo.c bar.cc baz.c++ -lfoo -L$(LIBPATH) ${LIBS}\n',
  'foo foo.c -I/a -I/b -DFOO -DBAR=xyz -DE= -UBAZ -Cx -R/r -rpath /rp -Xlinker -O1 -Xcompiler "-x c++" -u sym -usym2 x.o y.a z.so w.sl v.dylib q.m q.mm\n',
  'foo b.c a.c -L/b -L/a -lb -la -R/b -R/a -DB -DA -UB -UA -u b -u a -Xlinker b -Xlinker a -Xcompiler b -Xcompiler a b.o a.o -Ib -Ia\n',
  '# only comments\n\n*shared*\nfoo foo.c\n',
  '*\n*static*\nbar bar.c\n',
  'foo foo.c \\\n  -lbar \\\n  unknown\nbar bar.c what -x\n',
  'foo foo.c -DX=\'"a b"\' # comment\n',
  'foo "foo.c\n',
  'foo $(UNKNOWN)\n',
  'NUMBER = 5\nfoo -DN=$(NUMBER)\n',
  'EMPTY = $(NOTHING)\n$(EMPTY)\n',
  'foo foo.c -rpath\n',
  'foo foo.c \\',
  'nothing yet\nfoo \\\n bar \\\n',
  'X = one\nfoo foo.c -lX\n',
  'a=b\n',
  'spam.eggs spam/eggs.c a.b/c .c x.C -D -I -l\n',
  'foo foo.c\r\nbar bar.c \\\r\n baz.c\r\n',
  'é é.c -Dé=ü\n',
  'foo \udce9.c\n',
  'AA=$(CFLAGS)\nfoo foo.c\n',
];

describe.each(oracles())('Setup files, as Python $version reads them', (python) => {
  test('become the same extensions, warnings and errors', async () => {
    const word = fc.constantFrom(
      'foo',
      'a.c',
      'b.cpp',
      '-lz',
      '-L/l',
      '-I.',
      '-DA',
      '-DB=1',
      '-DC=12',
      '-UD',
      '-Xlinker',
      '-Xcompiler',
      '-rpath',
      '-u',
      '-Cx',
      'l.a',
      'o.o',
      '$(HOME)/x.c',
      '$(AA)',
      '${BB}',
      '*',
      'junk',
      '"q r.c"',
      "'",
      '\\',
      '#',
      'AA=1',
      '\n',
      '\n',
      '\\\n',
    );
    const random = fc.sample(
      fc.array(word, { maxLength: 14 }).map((words) => `AA = -I/a -lq\nBB=$(AA) x.o\nHOME = /hh\n${words.join(' ')}\n`),
      { numRuns: 400, seed: 31 },
    );
    const target = madeUpTarget(python);
    await expectSame(python, ORACLE, [...HAND_WRITTEN, ...random], (text: string) => {
      let warnings = '';
      const extensions = readSetupFile(encodeSurrogateEscape(text), {
        filename: 'Setup',
        target,
        environment: { HOME: '/h', LIBS: '-lz' },
        warn: (warning) => {
          warnings += `warning: ${warning}\n`;
        },
      });
      return [extensions, warnings];
    });
  });
});

test('an error in a Setup file says which variable is missing', () => {
  const read = (): unknown =>
    readSetupFile(Buffer.from('foo -DX=$(NOWHERE)\n'), {
      filename: 'Setup',
      target: madeUpTarget('3.11.7'),
      environment: {},
      warn: () => {},
    });
  expect(read).toThrow(expect.objectContaining({ python: 'TypeError', hint: '$(NOWHERE) is not defined in Setup' }) as Error);
});
