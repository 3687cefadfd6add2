import { describe, expect, it } from 'vitest';
import { encodePunycode } from '../../src/grammar/punycode.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

const TEXTS = ['', 'abc', '_föö', '_名前', '_abc-ünï𝒳', 'é', 'zzéèzz', 'Ελληνικά', '-', '_-é', 'bücher', '他们为什么不说中文'];

describe('encodePunycode', () => {
  it('keeps ASCII before the delimiter', () => {
    expect(encodePunycode('_föö')).toBe('_f-gkaa');
  });

  for (const python of oracles().filter((each) => each.major === 3)) {
    it(`writes what Python ${python.version} writes`, async () => {
      const code = "def answer(value):\n    return value.encode('punycode').decode('ascii')\n";
      await expectSame(python, code, TEXTS, (text: string) => encodePunycode(text));
    });
  }
});
