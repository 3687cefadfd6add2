import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { CodePage } from '../../src/grammar/code-page.ts';
import { interpreter } from '../support/interpreters.ts';

const python = interpreter('3');
/** Words of the languages of each page. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  cp1250: ['za\u017c\u00f3\u0142\u0107 \u20ac', '\u4e2d'],
  cp1251: ['\u041f\u0440\u0438\u0432\u0435\u0442', '\u00e9'],
  cp1252: ['sch\u00f6n \u20ac \u00a0\u00ff', '\u4e2d \u{1f600} \u0142'],
  cp1253: ['\u03ba\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1', '\u00e9'],
  cp1254: ['g\u00fcnayd\u0131n \u015f', '\u4e2d'],
  cp1257: ['lab\u0101s \u0161', '\u4e2d'],
  cp874: ['\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35', '\u00e9'],
  cp932: ['\u30c6\u30b9\u30c8 \u4e2d \uff76', '\u00e9 \u{1f600}'],
  cp936: ['\u4e2d\u6587 \u4f60\u597d', '\u{1f600}'],
  cp949: ['\ud55c\uad6d\uc5b4', '\u{1f600}'],
  cp950: ['\u4e2d\u6587 \u4f60\u597d', '\u{1f600}'],
};
const QUESTION = `
import json, sys
encoding, words = json.loads(sys.stdin.read())
print(json.dumps([list(bytearray(word.encode(encoding, 'backslashreplace'))) for word in words]))
`;

describe.skipIf(python === undefined)('text in a code page (skipped without a Python 3)', () => {
  test.each(Object.entries(WORDS))('%s is what Python writes', (encoding, words) => {
    const { stdout } = spawnSync(python?.path ?? '', ['-c', QUESTION], { input: JSON.stringify([encoding, words]), encoding: 'utf8' });
    const page = CodePage.named(encoding) as CodePage;
    expect(words.map((word) => [...page.encode(word)])).toEqual(JSON.parse(stdout));
    expect(page.decode(page.encode(words[0] as string))).toBe(words[0]);
  });
});

test.each([
  ['utf-8', undefined],
  ['cp65001', undefined],
  ['nonsense', undefined],
  ['latin_1', '\u0080\u00ff'],
  ['Windows-1252', '\u20ac\u00ff'],
])('bytes of %s', (encoding, text) => {
  expect(CodePage.named(encoding)?.decode(Uint8Array.of(0x80, 0xff))).toBe(text);
});
