import { expect, test } from 'vitest';
import { cutOffBytes, outputText } from '../../src/bridge/output-text.ts';

const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test('what programs of Windows print is UTF-8, or of the code page, line by line', () => {
  const printed = bytes('sch\u00f6n\r\n', 'sch', 0xf6, 'n\r\n', '1');
  expect(outputText(printed, 'cp1252')).toBe('sch\u00f6n\r\nsch\u00f6n\r\n1');
  expect(outputText(bytes(0xcf), 'cp1251')).toBe('\u041f');
  expect(outputText(bytes(0x83, 0x65), 'cp932')).toBe('\u30c6');
});

test('an encoding that is not known, or none, leaves the mark of what cannot be read', () => {
  expect([outputText(bytes(0xe9), undefined), outputText(bytes(0xe9), 'cp99')]).toEqual(['\ufffd', '\ufffd']);
});

test('a character that has come in part is waited for', () => {
  expect(['a', '\u00e9', '\u20ac', '\u{1f600}'].map((text) => cutOffBytes(bytes(text)))).toEqual([0, 0, 0, 0]);
  const cut = (text: string, length: number): number => cutOffBytes(bytes('x', text).subarray(0, length + 1));
  expect([cut('\u00e9', 1), cut('\u20ac', 1), cut('\u20ac', 2), cut('\u{1f600}', 3)]).toEqual([1, 1, 2, 3]);
});
