import fc from 'fast-check';
import { describe, test } from 'vitest';
import { Tuple, type Value } from '../../src/model/values.ts';
import { prettyFormat } from '../../src/project/pretty-format.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

const ORACLE = `
from pprint import pformat
def build(v):
    if isinstance(v, dict): return tuple(build(i) for i in v['t']) if list(v) == ['t'] else dict((k, build(i)) for k, i in v['d'])
    if isinstance(v, list): return [build(i) for i in v]
    return v
def answer(v): return pformat(build(v))`;

function build(value: unknown): Value {
  if (Array.isArray(value)) return value.map(build);
  if (typeof value !== 'object' || value === null) return value as Value;
  if ('t' in value) return Tuple.from((value.t as unknown[]).map(build));
  return new Map((value as { d: [string, unknown][] }).d.map(([key, each]) => [key, build(each)]));
}

const word = fc.constantFrom(
  'a',
  'install',
  '/usr/local/lib/python3.11/site-packages',
  'two words',
  "it's",
  'é',
  '\n',
  ' ',
  'x'.repeat(70),
  '😀',
  'new\nline ',
);
const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
const leaf = fc.oneof(text, fc.integer(), fc.constantFrom(null, true, false));
const entry = fc.oneof(
  fc
    .tuple(fc.constantFrom('command line', 'setup.cfg', '/a/very/long/path/to/a/configuration/file/of/the/user/.pydistutils.cfg'), leaf)
    .map((t) => ({ t })),
  fc.array(leaf, { maxLength: 4 }),
  leaf,
);
const dictionary = fc
  .uniqueArray(fc.tuple(fc.constantFrom('build_base', 'force', 'install_lib', 'prefix', 'x', 'optimize'), entry), {
    selector: ([key]) => key,
    maxLength: 5,
  })
  .map((d) => ({ d }));

describe.each(oracles())('option dictionaries, as Python $version dumps them', (python) => {
  test('pformat breaks lines at the same places', async () => {
    const cases = fc.sample(fc.oneof(dictionary, entry, fc.array(dictionary, { maxLength: 2 })), { numRuns: 400, seed: 13 });
    await expectSame(python, ORACLE, cases, (value: unknown, major) => prettyFormat(build(value), major));
  });
});
