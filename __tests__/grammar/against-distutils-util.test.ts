import fc from 'fast-check';
import { userInfo } from 'node:os';
import { describe, test } from 'vitest';
import { changeRoot } from '../../src/grammar/change-root.ts';
import { convertPath } from '../../src/grammar/convert-path.ts';
import { expandUser } from '../../src/grammar/expand-user.ts';
import { joinPath } from '../../src/grammar/join-path.ts';
import { lstrip, rstrip, splitWhitespace, strip } from '../../src/grammar/python-whitespace.ts';
import { reprText } from '../../src/grammar/python-repr.ts';
import { rfc822Escape } from '../../src/grammar/rfc822-escape.ts';
import { safeName, safeVersion, toFilename } from '../../src/grammar/safe-name.ts';
import { splitQuoted } from '../../src/grammar/split-quoted.ts';
import { strtobool } from '../../src/grammar/strtobool.ts';
import { substVars } from '../../src/grammar/subst-vars.ts';
import { wrapText } from '../../src/grammar/wrap-text.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

function homeOf(user?: string): string | undefined {
  return user === undefined || user === userInfo().username ? userInfo().homedir : undefined;
}

/** No whole share, and no path either: versions differ in what they make of it. */
function brokenShare(path: string): boolean {
  return /^[\\/]{2}/.test(path) && !/^[\\/]{2}[^\\/]+[\\/][^\\/]/.test(path);
}

function sample<T>(arbitrary: fc.Arbitrary<T>, count = 150): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20260119 });
}

const oddText = fc.string({ unit: fc.constantFrom(...'ab -\t\n\r\v\f\x1c\x85\xa0é"\'\\$_😀\ufeff\u2003') });

describe.each(oracles())('the text functions of distutils, as Python $version has them', (python) => {
  test('split_quoted splits words as the original', async () => {
    const shell = fc.string({ unit: fc.constantFrom(...'ab \t\n\'"\\\x0b\x85é') });
    const cases = [
      '',
      ' ',
      'a b',
      `'a b' "c d"`,
      `a\\ b`,
      `"a`,
      `it's`,
      `a"b'c"d`,
      `\\`,
      `a\\`,
      `''`,
      `"" x`,
      `'a\\'b'`,
      ...sample(shell, 400),
    ];
    await expectSame(python, 'from distutils.util import split_quoted as answer', cases, splitQuoted);
  });

  test('strtobool knows the same words', async () => {
    const cases = ['y', 'YES', 't', 'True', 'on', '1', 'n', 'no', 'F', 'false', 'OFF', '0', '', '2', 'maybe', 'é', "it's", ' yes', 'a\nb'];
    await expectSame(python, 'from distutils.util import strtobool as answer', cases, strtobool);
  });

  test('subst_vars replaces names from the dictionary, then from the environment', async () => {
    const cases = ['$a/lib', '$a$b', '${a}', '$', '$1', '$HOME_X', '$unknown', 'a$b.c', '$a_b', '$$a', '$n'];
    const code = `
import os
from distutils.util import subst_vars
os.environ.clear()
os.environ.update(HOME='/h', PLAT='p', HOME_X='hx', a='never')
def answer(s): return subst_vars(s, {'a': '/base', 'b': '', 'n': 5})`;
    const environment = { HOME: '/h', PLAT: 'p', HOME_X: 'hx', a: 'never' };
    await expectSame(python, code, cases, (text: string) =>
      substVars(
        text,
        new Map<string, string | number>([
          ['a', '/base'],
          ['b', ''],
          ['n', 5],
        ]),
        environment,
      ),
    );
    await expectSame(python, code, cases, (text: string) => substVars(text, { a: '/base', b: '', n: 5 }, environment));
  });

  test.each(['posix', 'nt'])('convert_path and change_root on %s', async (osName) => {
    const code = `
import os, posixpath, ntpath
from distutils import util
name = '${osName}'
class fake: pass
fake.path = ntpath if name == 'nt' else posixpath
fake.sep, fake.name, fake.curdir = fake.path.sep, name, '.'
util.os = fake
`;
    const part = fc.constantFrom('a', 'b.c', '.', '..', '', 'c:', 'C:', 'x\\y', '\\', '~', ' ');
    const paths = [
      '',
      '/',
      'a/b',
      '/a',
      'a/',
      './a/./b',
      '.',
      './.',
      'a//b',
      'c:/x',
      'a\\b',
      '//h/s/d',
      ...sample(fc.array(part, { maxLength: 4 }).map((each) => each.join('/'))),
    ].filter((path) => !brokenShare(path));
    await expectSame(python, `${code}\nanswer = util.convert_path`, paths, (path: string) => convertPath(path, osName));
    const roots = sample(fc.tuple(fc.constantFrom('/r', 'r', 'C:\\r', 'r/', ''), fc.constantFrom(...paths)), 150);
    await expectSame(python, `${code}\ndef answer(x): return util.change_root(*x)`, roots, ([root, path]: [string, string]) =>
      changeRoot(root, path, osName),
    );
  });

  test.each(['posix', 'nt'])('paths are joined as on %s', async (osName) => {
    const part = fc.constantFrom('a', '.', '..', '', 'c:', 'C:\\', 'd:x', '/', '\\', '/x', 'y/', '\\\\h\\s', '\\\\h\\s\\d', 'c:/');
    const module = osName === 'nt' ? 'ntpath' : 'posixpath';
    const cases = sample(fc.array(part, { minLength: 1, maxLength: 4 }), 300);
    await expectSame(python, `import ${module}\ndef answer(x): return ${module}.join(*x)`, cases, (parts: string[]) =>
      joinPath(osName, parts[0]!, ...parts.slice(1)),
    );
  });

  test.each(['posix', 'nt'])('a home folder is found as on %s', async (osName) => {
    const module = osName === 'nt' ? 'ntpath' : 'posixpath';
    const environments: Record<string, string>[] = [
      { HOME: '/home/u/', USERPROFILE: 'C:\\Users\\u', USERNAME: 'u' },
      { USERPROFILE: 'C:\\Users\\u', USERNAME: 'v' },
      { USERPROFILE: 'C:\\Users\\u', USERNAME: 'u', HOME: '' },
      { HOMEDRIVE: 'C:', HOMEPATH: '\\u', HOME: '/' },
      { HOMEPATH: '\\u', HOME: 'relative' },
    ];
    const paths = ['~', '~/x', '~\\x', '~no-such-user/x', '~u', '~v\\x', 'a~', '', '/~'];
    const cases = environments.flatMap((environment) => paths.map((path) => [environment, path]));
    const code = `
import os, ${module}
def answer(x):
    saved = dict(os.environ)
    os.environ.clear(); os.environ.update(x[0])
    try: return ${module}.expanduser(x[1])
    finally: os.environ.clear(); os.environ.update(saved)`;
    await expectSame(python, code, cases, ([environment, path]: [Record<string, string>, string]) =>
      expandUser(path, { osName, versionInfo: [python.major, python.minor], environment, homeOf }),
    );
  });

  test('white space is what Python counts as such', async () => {
    const cases = sample(oddText, 200);
    const code = 'def answer(s): return [s.strip(), s.lstrip(), s.rstrip(), s.split()]';
    await expectSame(python, code, cases, (text: string, major) => [
      strip(text, major),
      lstrip(text, major),
      rstrip(text, major),
      splitWhitespace(text, major),
    ]);
  });

  test('strings are shown as repr() shows them', async () => {
    const cases = [
      '',
      "'",
      '"',
      `'"`,
      '\\',
      '\n\r\t\0\x7f\x80\xa0\xad',
      'é',
      'ﬁ',
      '\u2028',
      '😀',
      '\udce9',
      '\u{10ffff}',
      '\u0378',
      ...sample(oddText),
    ];
    await expectSame(python, 'answer = repr', cases, reprText);
  });

  test('long lines of help are wrapped at the same places', async () => {
    const word = fc.constantFrom(
      'a',
      'option',
      '--',
      '-',
      ' - ',
      '  ',
      'supercalifragilistic',
      'x-y',
      '(see',
      '\t',
      '\n',
      'é',
      '😀😀😀',
      ' ',
    );
    const texts = sample(
      fc.tuple(
        fc.array(word, { maxLength: 25 }).map((each) => each.join(' ')),
        fc.integer({ min: 1, max: 40 }),
      ),
      300,
    );
    const code = 'from distutils.fancy_getopt import wrap_text\ndef answer(x): return wrap_text(*x)';
    await expectSame(python, code, [[null, 10], ['', 10], ...texts], ([text, width]: [string | null, number], major) =>
      wrapText(text, width, major),
    );
  });

  test('names and long headers are made safe in the same way', async () => {
    const cases = ['a', 'a b', 'a  -_b', 'é', '1.0 beta_2', 'a\nb\n\nc', '', '\n', 'x-y', '😀 !', ...sample(oddText)];
    const code = `
from distutils.command.install_egg_info import safe_name, safe_version, to_filename
from distutils.util import rfc822_escape
def answer(s): return [safe_name(s), safe_version(s), to_filename(s), rfc822_escape(s)]`;
    await expectSame(python, code, cases, (text: string) => [safeName(text), safeVersion(text), toFilename(text), rfc822Escape(text)]);
  });
});
