import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateMarker, parseMarker } from '../../src/grammar/environment-marker.ts';
import { compareLegacyVersions, compareVersions, parseVersion, versionText } from '../../src/grammar/pep440-version.ts';
import { isProblem, parseRequirement, requirementText } from '../../src/grammar/requirement.ts';
import { fulfils, parseSpecifiers, specifiersText } from '../../src/grammar/version-specifier.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

/** Pythons with a pkg_resources, which brings the original. */
const pythons = oracles().filter(({ path }) => spawnSync(path, ['-c', 'import pkg_resources']).status === 0);
/** 16.8 and 20.4 have bugs that later versions mended; ours is as the later ones. */
const newest = pythons.filter(({ major, minor }) => major === 3 && minor >= 10);

const IMPORT = 'from pkg_resources.extern.packaging import version, specifiers, requirements, markers\n';

function sample<T>(arbitrary: fc.Arbitrary<T>, count = 300): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 11 });
}

const number = fc.constantFrom('0', '1', '2', '10', '01', '2022', '99999999999999999999');
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const optional = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', '', ...texts);
const version = fc
  .tuple(
    optional('v', ' ', '1!', 'V'),
    release,
    optional('a1', '.b2', '-rc', '_c3', 'alpha', '.preview4', 'RC1'),
    optional('.post1', '-1', 'post', '.r2', '-rev3'),
    optional('.dev', '.dev4', '-dev1', 'DEV2'),
    optional('+abc', '+1.ab-2', '+001', '+a_b'),
  )
  .map((parts) => parts.join(''));
const oddVersion = fc.constantFrom(
  '',
  'foo',
  '1.0.x',
  '2012b',
  '1.0-SNAPSHOT',
  'dev',
  '1.0+',
  '1..0',
  '1.0a1.foo',
  '1.0-final',
  '1.0.x.constructor',
  '1.0.x.b',
  '2.4pre-1',
);
const anyVersion = fc.oneof({ weight: 4, arbitrary: version }, { weight: 1, arbitrary: oddVersion });

describe.each(newest)('versions as packaging of Python $version has them', (python) => {
  test('in their normal form', async () => {
    const code = `${IMPORT}def answer(text):\n    try:\n        return str(version.Version(text))\n    except version.InvalidVersion:\n        return None\n`;
    await expectSame(python, code, sample(anyVersion), (text) => {
      const parsed = parseVersion(text);
      return parsed === undefined ? null : versionText(parsed);
    });
  });

  test('in their order, old forms before all others', async () => {
    const code = `${IMPORT}def answer(pair):\n    a, b = map(version.parse, pair)\n    return (a > b) - (a < b)\n`;
    await expectSame(python, code, sample(fc.tuple(anyVersion, anyVersion), 600), ([a, b]: readonly [string, string]) =>
      Math.sign(order(a, b)),
    );
  });

  const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~=', '===');
  const condition = fc
    .tuple(operator, fc.constantFrom('', ' '), fc.oneof(release, version), optional('.*'))
    .map(([first, space, text, star]) => `${first}${space}${text.trim()}${star}`);

  test('against conditions', async () => {
    const code = `${IMPORT}def answer(both):
    text, candidate, pre = both
    try:
        found = specifiers.SpecifierSet(text)
    except specifiers.InvalidSpecifier:
        return None
    return [str(found), found.contains(candidate, prereleases=pre)]
`;
    const inputs = sample(
      fc.tuple(
        fc.array(condition, { minLength: 1, maxLength: 2 }).map((all) => all.join(',')),
        version,
        fc.constantFrom(null, true, false),
      ),
      800,
    )
      // A condition that only the old form allows is compared as text, in ways that changed from version to version; leading zeros
      // count there until 22.
      .filter(([text]) => parseSpecifiers(text) !== undefined && !/(?<!\d)0\d/.test(text));
    const series = ['==1.0a1.*', '!=1.0rc1.*', '==1.0.post2.*'].flatMap((text) =>
      ['1.0a1', '1.0rc1', '1.0a1.dev2', '1.0.post2', '1.0.post2+l', '1a0.post0', '1.0'].map((each) => [text, each, true] as const),
    );
    await expectSame(python, code, [...inputs, ...series], ([text, candidate, pre]: readonly [string, string, boolean | null]) => {
      const found = parseSpecifiers(text, true);
      return found === undefined ? null : [specifiersText(found), fulfils(candidate, found, pre)];
    });
  });
});

const MARKERS = [
  'python_version < "3"',
  "sys.platform=='win32' and os_name != 'nt'",
  '(python_version>="2.7" or implementation_name == "pypy") and extra == "x"',
  '"linux" in sys_platform',
  'platform_machine not in "x86_64 arm64"',
  'python_full_version >= "3.5.0rc1" or python_implementation == "CPython" and os.name == "posix"',
  '((os_name=="a") or (os_name=="posix"))',
];

describe.each(pythons)('requirements as packaging of Python $version has them', (python) => {
  const inputs = [
    ...['foo', 'Foo_Bar.baz', 'foo>=1', 'foo [b, a] >= 1.0, <2', 'foo(>=1)', 'foo (==1.0,!=2)', 'foo===any', 'foo==1.*', 'foo>=1,<2,!=1.5'],
    ...['foo bar', '-x', 'foo>=1 ; bad=="1"', 'foo[', 'foo>=1,', 'foo [ ]', '', 'foo;', 'foo (>=1', 'foo>=1 <2'],
    ...['foo @ https://x/y.zip', 'foo[x]@https://x/y.zip ; os_name=="nt"'],
    ...MARKERS.map((marker) => `foo[x]>=1; ${marker}`),
  ];
  /** Older ones write no space between a URL and a marker. */
  const spaced = python.major === 3 && python.minor >= 8;

  test('read and written', async () => {
    const code = `${IMPORT}def answer(text):\n    try:\n        return str(requirements.Requirement(text))\n    except requirements.InvalidRequirement:\n        return None\n`;
    await expectSame(python, code, inputs, (text) => {
      const parsed = parseRequirement(text);
      return isProblem(parsed) ? null : requirementText(parsed, spaced);
    });
  });

  test('with the value of their markers', async () => {
    const code = `${IMPORT}def answer(text):\n    return markers.Marker(text).evaluate({'extra': 'x', 'python_version': '2.7', 'python_full_version': '2.7.18', 'sys_platform': 'linux2', 'os_name': 'posix', 'platform_machine': 'x86_64', 'implementation_name': '', 'platform_python_implementation': 'CPython'})\n`;
    const environment = {
      ...{ extra: 'x', python_version: '2.7', python_full_version: '2.7.18', sys_platform: 'linux2', os_name: 'posix' },
      ...{ platform_machine: 'x86_64', implementation_name: '', platform_python_implementation: 'CPython' },
    };
    await expectSame(python, code, MARKERS, (text) =>
      evaluateMarker(parseMarker(text) as NonNullable<ReturnType<typeof parseMarker>>, environment),
    );
  });
});

test('a requirement that is none says where', () => {
  expect(parseRequirement('foo bar')).toEqual({ at: 4, expected: 'string_end' });
  expect(parseRequirement('!x')).toEqual({ at: 0, expected: 'W:(0-9A-Za-z)' });
});

function order(a: string, b: string): number {
  const [versionA, versionB] = [parseVersion(a), parseVersion(b)];
  if (versionA !== undefined && versionB !== undefined) return compareVersions(versionA, versionB);
  return versionA === undefined && versionB === undefined ? compareLegacyVersions(a, b) : versionA === undefined ? -1 : 1;
}
