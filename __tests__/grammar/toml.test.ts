import { describe, expect, it } from 'vitest';
import { parseToml, type TomlValue } from '../../src/grammar/toml.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { interpreter } from '../support/interpreters.ts';

const GOOD: Readonly<Record<string, string>> = {
  'keys of all kinds': 'a = 1\n"b c" = 2\n\'d.e\' = 3\nf.g."h i" = 4\n1234 = 5\n',
  'texts of all kinds':
    'a = "x\\ty\\u00e9\\"\\\\"\nb = \'raw\\n\'\nc = """\none\\\n   two\n\tthree "q" ""\n"""\nd = \'\'\'\nraw\n\\n\'\'\'\ne = ""\n',
  numbers: 'a = 1_000\nb = -17\nc = +3\nd = 0xFF\ne = 0o17\nf = 0b101\ng = 1.5\nh = -2e10\ni = 6.02_2E+2\n',
  'truth values and comments': '# top\na = true # yes\nb = false\n\n   # end',
  arrays: 'a = []\nb = [1, 2,\n  # c\n 3,\n]\nc = [["x"], [\'y\', {z = 1}]]\n',
  tables: '[a]\nx = 1\n[a.b.c]\ny = 2\n[a.b]\nz = 3\n[d."e.f"]\ng = 4\n',
  'arrays of tables': '[[a]]\nn = 1\n[a.b]\nk = 1\n[[a]]\nn = 2\n[[a.c]]\nm = 1\n[[a.c]]\nm = 2\n',
  'inline tables': 'a = { x = 1, y.z = "w", v = {} }\n',
  'line ends of Windows': 'a = 1\r\n[b]\r\nc = "d"\r\n',
};

const BAD: Readonly<Record<string, readonly [text: string, line: number]>> = {
  'a key without a value': ['a =\n', 1],
  'two statements on a line': ['a = 1 b = 2\n', 1],
  'a key twice': ['a = 1\na = 2\n', 2],
  'a table twice': ['[a]\n[b]\n[a]\n', 3],
  'a text without end': ['\na = "x\n', 2],
  'an unknown escape': ['a = "\\q"\n', 1],
  'an array without end': ['a = [1, 2\n', 2],
  'an addition to an inline table': ['a = {b = 1}\n[a.c]\n', 2],
};

function plain(value: TomlValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plain(each)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

const python = interpreter('3.11') ?? interpreter('3');

describe.skipIf(python === undefined || python.minor < 11)('TOML is read as tomllib reads it (needs Python 3.11)', () => {
  it.each(Object.entries(GOOD))('%s', async (_name, text) => {
    const [answer] = await askOracle(
      python as NonNullable<typeof python>,
      'import tomllib\ndef answer(text):\n    return tomllib.loads(text)\n',
      [text],
    );
    expect({ value: plain(parseToml(text)) }).toEqual(answer);
  });

  it.each(Object.entries(BAD))('%s is refused by both', async (_name, [text]) => {
    const [answer] = await askOracle(
      python as NonNullable<typeof python>,
      'import tomllib\ndef answer(text):\n    return tomllib.loads(text)\n',
      [text],
    );
    expect(answer).toHaveProperty('error', 'TOMLDecodeError');
  });
});

it.each(Object.entries(BAD))('%s is refused with its line', (_name, [text, line]) => {
  expect(() => parseToml(text)).toThrow(expect.objectContaining({ line }));
});

it('dates stay texts', () => {
  expect(plain(parseToml('a = 1979-05-27T07:32:00Z\nb = 1979-05-27\nc = 07:32:00\n'))).toEqual({
    a: '1979-05-27T07:32:00Z',
    b: '1979-05-27',
    c: '07:32:00',
  });
});
