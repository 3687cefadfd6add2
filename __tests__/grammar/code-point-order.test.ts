import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOrder, compareCodePoints } from '../../src/grammar/code-point-order.ts';

/** Sorting keys of which nobody doubts the order. */
function codePoints(text: string): readonly number[] {
  return [...text].map((character) => character.codePointAt(0) as number);
}

function expected(a: string, b: string): number {
  const [left, right] = [codePoints(a), codePoints(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    if (left[i] !== right[i]) return Math.sign((left[i] as number) - (right[i] as number));
  }
  return Math.sign(left.length - right.length);
}

/** Few characters, so that texts share beginnings; lone surrogates stand for undecodable bytes. */
const text = fc
  .array(fc.constantFrom('a', 'b', '/', '\ue000', '\uffff', '\u{10000}', '\u{1f600}', '\udc80', '\ud83d'))
  .map((parts) => parts.join(''));

describe('the order of texts', () => {
  test('is that of their code points', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(expected(a, b));
      }),
    );
  });

  test('is found in the quicker way where that is the same', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect([...texts].sort(codePointOrder(texts))).toEqual([...texts].sort(compareCodePoints));
      }),
    );
  });
});
