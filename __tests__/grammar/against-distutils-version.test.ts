import fc from 'fast-check';
import { describe, test } from 'vitest';
import { compareLooseVersions, parseLooseVersion } from '../../src/grammar/loose-version.ts';
import { parseStrictVersion, type StrictVersion } from '../../src/grammar/strict-version.ts';
import { parseVersionPredicate, splitProvision } from '../../src/grammar/version-predicate.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

function sample<T>(arbitrary: fc.Arbitrary<T>, count = 200): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 7 });
}

/** `str(version)`: without leading zeros, and without a patch number of 0. */
function formatStrictVersion({ numbers, prerelease }: StrictVersion): string {
  return (numbers[2] === 0n ? numbers.slice(0, 2) : numbers).join('.') + (prerelease ?? []).join('');
}

const STRICT = [
  '0.4',
  '0.4.0',
  '0.4.1',
  '0.5a1',
  '0.5b3',
  '0.5',
  '0.9.6',
  '1.0',
  '1.0.4a3',
  '1.0.4b1',
  '01.002.3',
  '1.0a01',
  '99999999999999999999.1',
];
const loose = fc.constantFrom(
  '1.5.1',
  '1.5.2b2',
  '161',
  '3.10a',
  '8.02',
  '3.2.pl0',
  '2g6',
  '1.13++',
  '5.5.kw',
  '2.0b1pl0',
  '1.5',
  '',
  '0',
  'a',
  '00',
);

describe.each(oracles())('versions and predicates, as Python $version has them', (python) => {
  test('strict versions are read and shown', async () => {
    const code = `
from distutils.version import StrictVersion as V
def answer(x):
    return str(V(x))`;
    const odd = ['1', '2.7.2.2', '1.3.a4', '1.3pl1', '1.3c4', '1.2\n', ' 1.2', '1.2 ', 'é'];
    await expectSame(python, code, [...STRICT, ...odd], (text: string) => formatStrictVersion(parseStrictVersion(text)));
  });

  test('loose versions are ordered, number against word as that Python does', async () => {
    const code = `
from distutils.version import LooseVersion as V
def answer(x):
    a, b = V(), V()
    a.parse(x[0]); b.parse(x[1])
    return -1 if a < b else 0 if a == b else 1`;
    await expectSame(python, code, sample(fc.tuple(loose, loose)), ([a, b]: [string, string], major) =>
      Math.sign(compareLooseVersions(parseLooseVersion(a), parseLooseVersion(b), major)),
    );
  });

  const predicates = [
    'pat',
    ' pat ',
    'a.b_c.d9',
    'pyepat.abc (>1.0, <3333.3a1, !=1555.1b3)',
    ' pat( ==  0.1  )  ',
    'p1.p2(>=1.0, <=1.3a1, !=1.2zb3)',
    'foo-bar',
    'foo bar (12.21)',
    '',
    '  ',
    '9a',
    '.a',
    'a.',
    'a()',
    'a(>1.0',
    'a (>1.0,)',
    'a(>1.0) x',
    'a (=1.0)',
    'a\nb',
    'a (>1.0)\n',
    'é',
    "it's",
    'a (> 1.0 2.0)',
    'a(\u2003>1.0)',
    'a\u2003(>1.0)',
    'a (>1)',
  ];

  test('predicates of requires and obsoletes', async () => {
    const code = `
from distutils.versionpredicate import VersionPredicate
def answer(s):
    p = VersionPredicate(s)
    return [p.name, [[comparison, str(v)] for comparison, v in p.pred]]`;
    const part = fc.constantFrom('a', '.', ' ', '(', ')', '>=', '1.0', ',', '!=', '2.3b1', '==', 'x_1');
    const random = sample(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      300,
    );
    await expectSame(python, code, [...predicates, ...random], (text: string, major) => {
      const { name, restrictions } = parseVersionPredicate(text, major);
      return [name, restrictions.map(([comparison, version]) => [comparison, formatStrictVersion(version)])];
    });
  });

  test('items of provides', async () => {
    const code = `
from distutils.versionpredicate import split_provision
def answer(s):
    name, version = split_provision(s)
    return [name, version and str(version)]`;
    const more = ['mypkg (1.2)', ' mypkg( 1.2 ) ', 'mypkg (1.2', 'a.b (1.2a3)', 'a (x)', 'a ()', 'a(1.2)\n', 'a\n(1.2)', 'a (\u20031.2)'];
    await expectSame(python, code, [...predicates, ...more], (text: string, major) => {
      const [name, version] = splitProvision(text, major);
      return [name, version === null ? null : formatStrictVersion(version)];
    });
  });
});
