import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeSurrogateEscape } from '../../src/grammar/byte-string.ts';
import { decodeText } from '../../src/grammar/decode-text.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

const damaged = fc.array(
  fc.constantFrom(
    0x41,
    0x0a,
    0x80,
    0xbf,
    0xc0,
    0xc3,
    0xa9,
    0xe0,
    0xa0,
    0xed,
    0x9f,
    0xa5,
    0xf0,
    0x90,
    0x9f,
    0x98,
    0x80,
    0xf4,
    0x8f,
    0xf5,
    0xff,
  ),
  { maxLength: 9 },
);

describe.each(
  oracles()
    .filter((each) => each.major === 3)
    .slice(-1),
)('bytes become text, as in Python $version', (python) => {
  test.each(['utf-8', 'UTF-8', 'ascii', 'ANSI_X3.4-1968', 'iso-8859-1'])('in %s, strictly or with escapes', async (encoding) => {
    const inputs = fc.sample(damaged, { numRuns: 400, seed: 3 }).flatMap((bytes) => [
      [bytes, 'strict'],
      [bytes, 'surrogateescape'],
    ]);
    const code = `def answer(x): return bytes(x[0]).decode(${JSON.stringify(encoding)}, x[1])`;
    await expectSame(python, code, inputs, ([bytes, errors]: [number[], 'strict' | 'surrogateescape']) =>
      decodeText(Uint8Array.from(bytes), { encoding, errors }),
    );
  });
});

test('escaped bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...encodeSurrogateEscape(decodeText(bytes, { errors: 'surrogateescape' }))]).toEqual([...bytes]);
    }),
  );
});
