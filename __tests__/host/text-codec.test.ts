import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeText } from '../../src/host/text-codec.ts';
import { interpreters } from '../support/interpreters.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';

const python = interpreters().findLast((each) => each.major === 3);

describe('text that may hold undecodable bytes', () => {
  test('keeps each byte that is no UTF-8 as a lone surrogate', () => {
    expect(decodeText(Buffer.from('caf\xe9', 'latin1'))).toBe('caf\udce9');
  });

  test('keeps a byte order mark', () => {
    expect(decodeText(Buffer.from('\ufeffx'))).toBe('\ufeffx');
  });

  test('gives the same bytes back, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(Buffer.from(encodeText(decodeText(bytes))).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  test('gives the same text back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
  });

  test('refuses a surrogate that stands for no byte, as Python words it', () => {
    expect(() => encodeText('a\ud800b')).toThrow(
      expect.objectContaining({
        python: 'UnicodeEncodeError',
        message: "'utf-8' codec can't encode character '\\ud800' in position 1: surrogates not allowed",
      }),
    );
  });

  test.skipIf(python === undefined)('decodes as Python does (skipped without a Python 3)', async () => {
    const samples = fc.sample(fc.uint8Array({ maxLength: 12 }), { numRuns: 400, seed: 7 });
    const damaged = ['e282', 'eda080', 'f0908080', 'f4908080', 'c0af', 'e282ac80', 'f09f98', 'ff', 'c3a9c3'].map((hex) =>
      Buffer.from(hex, 'hex'),
    );
    const all = [...samples, ...damaged].map((bytes) => Buffer.from(bytes).toString('hex'));
    const code =
      "import json, sys; print(json.dumps([bytes.fromhex(b).decode('utf-8', 'surrogateescape') for b in json.loads(sys.stdin.read())]))";
    const { output } = await new RealProcesses().run([python?.path as string, '-c', code], {
      cwd: '/',
      env: process.env,
      input: JSON.stringify(all),
      output: 'capture',
    });
    expect(all.map((hex) => decodeText(Buffer.from(hex, 'hex')))).toEqual(JSON.parse(output));
  });
});
