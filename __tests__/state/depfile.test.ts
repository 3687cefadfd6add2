import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDepfile, parseShowIncludes } from '../../src/state/depfile.ts';
import { tempProject } from '../support/temp-project.ts';

describe('a dependency file', () => {
  test('names what its first rule needs, over several lines, each once', () => {
    expect(parseDepfile('build/a.o: a.c include/a.h \\\n /usr/include/stdio.h a.c\n\ninclude/a.h:\n')).toEqual([
      'a.c',
      'include/a.h',
      '/usr/include/stdio.h',
    ]);
  });

  test('has escaped blanks, hashes, dollars and backslashes, and Windows paths', () => {
    expect(parseDepfile('a\\ b.o: with\\ blank.c c\\#.h c$$d.h a\\b.h e\\\\\\ f.h C:\\x\\y.h\r\n')).toEqual([
      'with blank.c',
      'c#.h',
      'c$d.h',
      'a\\b.h',
      'e\\ f.h',
      'C:\\x\\y.h',
    ]);
  });

  test('that is empty or no rule names nothing', () => {
    expect([parseDepfile(''), parseDepfile('a b c')]).toEqual([[], []]);
  });

  test.skipIf(spawnSync('gcc', ['--version']).status !== 0)('of a real gcc names odd files as they are (needs gcc)', () => {
    const names = ['plain.h', 'with blank.h', 'ha#sh.h', 'dol$lar.h', 'semi;colon.h', "quo'te.h"];
    const root = tempProject({
      'a.c': names.map((name) => `#include "${name}"\n`).join(''),
      ...Object.fromEntries(names.map((name) => [name, ''])),
    });
    spawnSync('gcc', ['-c', 'a.c', '-o', 'a.o', '-MD', '-MF', 'a.d'], { cwd: root });
    expect(parseDepfile(readFileSync(join(root, 'a.d'), 'utf8')).filter((path) => !path.startsWith('/'))).toEqual(['a.c', ...names]);
  });
});

test('/showIncludes lines are taken out of the output, in any language', () => {
  const output = 'a.c\r\nNote: including file: C:\\inc\\a.h\r\nNote: including file:  C:\\inc\\deep b.h\r\na.c(3): warning C4100\r\n';
  expect(parseShowIncludes(output)).toEqual({ headers: ['C:\\inc\\a.h', 'C:\\inc\\deep b.h'], output: 'a.c\r\na.c(3): warning C4100\r\n' });
  expect(parseShowIncludes('Hinweis: Einlesen der Datei:   x.h\n')).toEqual({ headers: ['x.h'], output: '' });
});
