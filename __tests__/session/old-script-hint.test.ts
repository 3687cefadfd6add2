import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { ScriptFailure } from '../../src/bridge/messages.ts';
import { BROUGHT, DROPPED, otherPythonHint } from '../../src/session/old-script-hint.ts';
import { Box } from '../end-to-end/box.ts';
import { interpreters, type TestInterpreter } from '../support/interpreters.ts';

/** Statements of which one Python takes what another does not, and the names in the tables that they need. */
function statements(): readonly (readonly [since: readonly [number, number], dropped: boolean, statement: string])[] {
  const words = (text = ''): readonly string[] => text.split(' ').filter((word) => word !== '');
  return [
    ...DROPPED.flatMap(({ since, modules, attributes, methods, builtins }) => [
      ...words(modules).map((name) => [since, true, `import ${name}`] as const),
      ...words(attributes).map((name) => {
        const [module = '', ...rest] = name.split('.');
        return [since, true, `import ${module}; ${[module, ...rest].join('.')}`] as const;
      }),
      ...words(methods).flatMap((name) => {
        const owner = OWNERS.find(([names]) => names.includes(name))?.[1];
        return owner === undefined ? [] : [[since, true, `${owner}.${name}`] as const];
      }),
      ...words(builtins).map((name) => [since, true, name] as const),
    ]),
    ...BROUGHT.flatMap(({ since, modules }) => words(modules).map((name) => [since, false, `import ${name}`] as const)),
  ];
}

const OWNERS: readonly (readonly [names: readonly string[], owner: string])[] = [
  [['has_key', 'iteritems', 'iterkeys', 'itervalues'], '{}'],
  [['isAlive'], "__import__('threading').Thread()"],
  [['fromstring', 'tostring'], "__import__('array').array('b')"],
  [['getchildren'], "__import__('xml.etree.ElementTree').etree.ElementTree.Element('a')"],
  [
    ['assertEquals', 'assertNotEquals', 'assertRegexpMatches', 'assert_', 'failUnless', 'failUnlessEqual'],
    "__import__('unittest').TestCase('run')",
  ],
];

/** What only some systems, or builds, have. */
const NOT_HERE = /^import (?:_winreg|winreg|msilib|nis|ossaudiodev|spwd|Tkinter|tkinter|compression|dbm|lzma|macpath|audioop|crypt)\b/;

const TRY = `
import sys, warnings, json
warnings.simplefilter('ignore')
out = []
for line in json.loads(sys.stdin.read()):
    try:
        exec(line, {})
        out.append(None)
    except Exception as error:
        out.append([error.__class__.__name__, str(error), getattr(error, 'name', None) or (str(error).split()[-1].strip("'") if isinstance(error, ImportError) else None)])
print(json.dumps(out))
`;

function targetOf(major: number, minor: number): Parameters<typeof otherPythonHint>[1] {
  return { versionInfo: [major, minor, 0, 'final', 0] };
}

type Failure = readonly [kind: string, text: string, missing: string | null] | null;

function tried(python: TestInterpreter, lines: readonly string[]): readonly Failure[] {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
  return JSON.parse(execFileSync(python.path, ['-S', '-c', TRY], { input: JSON.stringify(lines), encoding: 'utf8', env })) as Failure[];
}

test.each(interpreters().map((python) => [python.version, python] as const))('what Python %s has is as the tables say', (_name, python) => {
  const all = statements().filter(([, , statement]) => !NOT_HERE.test(statement));
  const results = tried(
    python,
    all.map(([, , statement]) => statement),
  );
  const isAtLeast = ([major, minor]: readonly [number, number]): boolean =>
    python.major > major || (python.major === major && python.minor >= minor);
  const wrong = all.flatMap(([since, dropped, statement], index) => {
    const failure = results[index] ?? null;
    if (isAtLeast(since) !== dropped) {
      // What came after Python 2 and went again.
      const isYounger = python.major === 2 && dropped && since[1] > 0;
      return failure === null || isYounger ? [] : [[statement, failure]];
    }
    if (failure === null) return [[statement, 'is there']];
    const [kind, text, missing] = failure;
    const module = text.startsWith('No module') && missing !== null ? { missing } : {};
    // Python 2 does not tell the package of a module, nor the module of a name.
    const isTold = python.major === 3 || !/[;.]/.test(statement);
    const hint = otherPythonHint({ kind: 'exception', class: kind, text, ...module }, targetOf(python.major, python.minor));
    return isTold && hint === undefined ? [[statement, failure, 'no hint']] : [];
  });
  expect(wrong).toEqual([]);
});

describe('a script for another Python', () => {
  const newest = interpreters().at(-1) as TestInterpreter;
  const oldest = interpreters()[0] as TestInterpreter;

  test.skipIf(newest.minor < 12).each([
    ["print 'x'\n", 'Python 3 no longer has this statement: the script is for Python 2; name one with --python 2.7'],
    ['import ConfigParser\n', "Python 3 no longer has 'ConfigParser': the script is for Python 2; name one with --python 2.7"],
    ['xrange(3)\n', "Python 3 no longer has 'xrange': the script is for Python 2; name one with --python 2.7"],
    ["{}.has_key('a')\n", "Python 3 no longer has 'has_key': the script is for Python 2; name one with --python 2.7"],
    ['from collections import Mapping\n', `Python 3.10 dropped 'collections.Mapping': name an older one with --python "<3.10"`],
    ['import inspect\ninspect.getargspec(int)\n', `Python 3.11 dropped 'inspect.getargspec': name an older one with --python "<3.11"`],
    ["open('setup.py', 'rU')\n", `Python 3.11 dropped the mode 'U' of open(): name an older one with --python "<3.11"`],
    ['import asyncore\n', `Python 3.12 dropped 'asyncore': name an older one with --python "<3.12"`],
  ])('%s', async (script, hint) => {
    const { status, stderr } = await new Box({ 'setup.py': script }).run(['build'], { python: newest });
    expect([status, stderr.split('\n').at(-2)]).toEqual([1, `hint: ${hint}`]);
  });

  test('a module that this Python was built without', () => {
    const missing = (name: string): ScriptFailure => ({
      kind: 'exception',
      class: 'ModuleNotFoundError',
      text: `No module named '${name}'`,
      missing: name,
    });
    expect(otherPythonHint(missing('_ctypes'), targetOf(3, 8))).toBe(
      "'_ctypes' is part of Python, and this one lacks it: it was built without a library, or its system has it in a package of its own",
    );
    expect(otherPythonHint(missing('lzma'), targetOf(2, 7))).toMatch(/^'lzma' came with Python 3\.3: /);
    expect(otherPythonHint(missing('numpy'), targetOf(3, 8))).toBeUndefined();
  });

  test.skipIf(oldest.major > 2)('one for a newer', async () => {
    const { status, stderr } = await new Box({ 'setup.py': 'import configparser\n' }).run(['build'], { python: oldest });
    const hint = `'configparser' came with Python 3.0: name a newer one with --python ">=3.0", or install it for this interpreter first`;
    expect([status, stderr.split('\n').at(-2)]).toEqual([1, `hint: ${hint}`]);
  });
});
