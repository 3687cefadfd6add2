import fc from 'fast-check';
import { describe, it } from 'vitest';
import { osPath } from '../../src/grammar/os-path.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

const part = fc.constantFrom(
  '/',
  '//',
  '\\',
  '.',
  '..',
  'a',
  'B.c',
  '.hid',
  'x.y.z',
  'C:',
  'c:',
  '..c',
  ' ',
  'é',
  '\\\\host\\share',
  '...',
);
const paths = [
  ...[
    '',
    '/',
    '//',
    '///',
    'a/',
    'a//b',
    '/..',
    '../a',
    'a/../..',
    './',
    'C:\\',
    'C:x',
    'C:/x/../y',
    '\\\\h\\s\\x',
    '\\\\?\\C:\\x',
    '\\\\.\\x',
    'a.tar.gz',
    '.bashrc',
    '..x.y',
    'dir.d/file',
  ],
  ...fc.sample(
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    { numRuns: 300, seed: 5 },
  ),
];

describe.each(oracles())('paths, as Python $version has them', (python) => {
  it.each(['posix', 'nt'])('split, join and normalise as those of %s', async (osName) => {
    const code = `
import ${osName}path as p
def answer(x):
    a, b = x
    return [p.join(a, b), p.join(a, b, 'z'), p.split(a), p.dirname(a), p.basename(a), p.splitext(a), p.splitdrive(a), p.isabs(a), p.normpath(a)]`;
    // What a server without a share is, versions of Windows' functions do not agree on.
    const sound = osName === 'posix' ? paths : paths.filter((path) => !/^[\\/]{2}(?!h\\s\\)/.test(path));
    const pairs = sound.map((path, i) => [path, sound[(i * 7 + 3) % sound.length] as string]);
    await expectSame(python, code, pairs, ([a, b]: [string, string]) => {
      const p = osPath(osName);
      return [
        p.join(a, b),
        p.join(a, b, 'z'),
        p.split(a),
        p.dirname(a),
        p.basename(a),
        p.splitext(a),
        p.splitdrive(a),
        p.isabs(a),
        p.normpath(a),
      ];
    });
  });

  it('are made absolute and relative', async () => {
    const code = `
import os, posixpath as p
os.chdir('/usr')
def answer(x):
    a, b = x
    return [p.abspath(a), p.relpath(a or '.', b or '.')]`;
    const pairs = paths.filter((path) => !path.startsWith('//')).map((path, i, all) => [path, all[(i * 5 + 1) % all.length] as string]);
    await expectSame(python, code, pairs, ([a, b]: [string, string]) => {
      const p = osPath('posix');
      return [p.abspath(a, '/usr'), p.relpath(a || '.', b || '.', '/usr')];
    });
  });
});

describe.each(oracles().filter(({ major, minor }) => major === 3 && minor >= 11))(
  'the form for long paths, as Python $version has it',
  (python) => {
    it('is normalised as others are', async () => {
      const long = ['\\\\?\\C:\\x', '\\\\?\\C:\\x\\', '\\\\?\\C:\\x\\..\\y\\.', '\\\\?\\C:\\'];
      const code = 'import ntpath as p\ndef answer(a):\n    return [p.normpath(a), p.split(a), p.splitdrive(a), p.isabs(a)]';
      const p = osPath('nt');
      await expectSame(python, code, long, (path: string) => [p.normpath(path), p.split(path), p.splitdrive(path), p.isabs(path)]);
    });
  },
);
