import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { OPTION_INPUTS, readInputs, type Inputs } from '../../src/action/inputs.ts';
import { splitArgs } from '../../src/action/split-args.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const given = (inputs: Readonly<Record<string, string>>): Inputs => readInputs((name) => inputs[name] ?? '');

/** The sentences with which inputs are refused. */
function refusal(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    given(inputs);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
}

const manifest = parse(readFileSync(join(REPOSITORY, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; default: string }>;
};

describe('defaults', () => {
  test('those of action.yml mean the same as no input at all', () => {
    const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => [name, String(input.default)]));
    expect(given({ ...defaults, 'job-context': '' })).toEqual(given({}));
  });

  test('every input of action.yml is read, and nothing else', () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return '';
    });
    // The post step asks for it.
    asked.add('job-status');
    expect([...asked].sort()).toEqual(Object.keys(manifest.inputs).sort());
  });

  test('a plain step installs, keeps, uploads and shows', () => {
    expect(given({})).toMatchObject({
      command: 'install',
      args: [],
      workingDirectory: '.',
      setupScript: 'setup.py',
      requires: 'list',
      cache: { use: 'auto', restore: true, save: true, onFailure: true, lookupOnly: false, maxSize: 1024 ** 3 },
      upload: { use: 'auto', ifNoFilesFound: 'warn', compressionLevel: 6, overwrite: false },
      show: { summary: true, annotations: true, problemMatchers: true, hints: true, groups: true, quiet: false },
    });
    expect(given({}).options.size).toBe(0);
  });
});

describe('booleans are read strictly', () => {
  const flags = [
    ...[
      'user',
      'debug',
      'force',
      'compile',
      'without-setuptools',
      'explain',
      'restore-cache',
      'save-cache',
      'cache-on-failure',
      'lookup-only',
    ],
    ...['overwrite', 'summary', 'annotations', 'add-problem-matchers', 'hints', 'groups', 'quiet'],
  ];

  test.each(flags)('%s', (name) => {
    for (const word of ['true', 'True', 'TRUE', 'false', 'False', 'FALSE', ''])
      expect(refusal({ [name]: word }).filter((line) => line.includes('expected'))).toEqual([]);
    for (const word of ['yes', '1', 'on', 'tRUE', 'auto'])
      expect(refusal({ [name]: word })).toEqual([`input '${name}': expected true or false, got '${word}'`]);
  });

  test.each(['cache', 'upload', 'export-path', 'export-pythonpath'])('%s may be auto, too', (name) => {
    for (const word of ['auto', 'true', 'False']) expect(refusal({ [name]: word })).toEqual([]);
    expect(refusal({ [name]: 'maybe' })).toEqual([`input '${name}': expected auto, true or false, got 'maybe'`]);
  });
});

test.each([
  ['requires', 'some', 'one of list, pip, none'],
  ['if-no-files-found', 'fail', 'one of warn, error, ignore'],
  ['optimize', '3', 'a whole number from 0 to 2'],
  ['optimize', '-O', 'a whole number from 0 to 2'],
  ['jobs', '0', 'a whole number from 1 to 9999'],
  ['jobs', 'all', 'a whole number from 1 to 9999'],
  ['retention-days', '-1', 'a whole number from 0 to 400'],
  ['compression-level', '10', 'a whole number from 0 to 9'],
  ['cache-max-size', 'big', 'a size such as 500M or 2G'],
  ['cache-key-prefix', 'a,b', 'at most 100 characters without commas and spaces'],
  ['cache-suffix', 'x'.repeat(101), 'at most 100 characters without commas and spaces'],
  ['artifact-name', 'a/b', `a name without " ' : < > | * ? \\ and /`],
  ['command', 'install --user', "one command of distutils, such as install or build (its options belong into 'args')"],
])('%s: %s is refused with what was expected', (name, value, expected) => {
  expect(refusal({ [name]: value })).toContain(`input '${name}': expected ${expected}, got '${value}'`);
});

test.each([
  ['500M', 500 * 1024 ** 2],
  ['1.5G', 1.5 * 1024 ** 3],
  ['800 MiB', 800 * 1024 ** 2],
  ['12', 12],
  ['10kb', 10 * 1024],
])('cache-max-size: %s', (text, bytes) => {
  expect(given({ 'cache-max-size': text }).cache.maxSize).toBe(bytes);
});

test('all that is wrong is told at once', () => {
  expect(refusal({ debug: 'yes', jobs: 'x', user: 'true', prefix: '/p' })).toHaveLength(3);
});

describe('contradictions name both inputs', () => {
  test.each([
    [{ user: 'true', prefix: '/p' }, ['user', 'prefix']],
    [{ user: 'true', home: '/h' }, ['user', 'home']],
    [{ home: '/h', prefix: '/p' }, ['home', 'prefix']],
    [{ 'install-base': '/b', prefix: '/p' }, ['install-base', 'prefix']],
    [{ python: 'python3', 'python-version': '3.8' }, ['python', 'python-version']],
    [{ quiet: 'true', explain: 'true' }, ['quiet', 'explain']],
    [{ 'lookup-only': 'true', 'restore-cache': 'false' }, ['lookup-only', 'restore-cache']],
    [{ 'lookup-only': 'true', cache: 'false' }, ['lookup-only', 'cache']],
    [{ requires: 'pip', home: '/h' }, ['requires', 'home']],
    [{ command: 'build', prefix: '/p' }, ['command', 'prefix']],
    [{ command: 'develop', force: 'true' }, ['command', 'force']],
    [{ prefix: '/p', args: '--prefix=/q' }, ['prefix', 'args']],
    [{ compile: 'true', args: '--no-compile' }, ['compile', 'args']],
    [{ root: '/r', args: '--root /q' }, ['root', 'args']],
  ])('%j', (inputs, [a, b]) => {
    const [line, ...more] = refusal(inputs as unknown as Record<string, string>);
    expect(more).toEqual([]);
    expect(line).toMatch(new RegExp(`^inputs '${a}' and '${b}' contradict each other: `));
  });

  test('an exec-prefix needs a prefix', () => {
    expect(refusal({ 'exec-prefix': '/e' })).toEqual(["input 'exec-prefix' needs 'prefix' beside it"]);
  });

  test('a flag that is false contradicts nothing', () => {
    expect(refusal({ user: 'false', prefix: '/p', explain: 'false', quiet: 'true' })).toEqual([]);
  });

  test('every option can be given to install alone', () => {
    const needed: Readonly<Record<string, Record<string, string>>> = { 'exec-prefix': { prefix: '/p' } };
    const value = (name: string): string =>
      ['user', 'debug', 'force', 'compile'].includes(name) ? 'true' : name === 'optimize' ? '1' : '/x';
    for (const name of OPTION_INPUTS) expect(refusal({ [name]: value(name), ...needed[name] }), name).toEqual([]);
  });
});

describe('args are split as a shell does', () => {
  test.each([
    ['', []],
    ['--a --b', ['--a', '--b']],
    [`--a='x y' "b c"d \\ e`, ['--a=x y', 'b cd', ' e']],
    ['--a\n--b\n', ['--a', '--b']],
    ['--a \\\n  --b', ['--a', '--b']],
    ["--lib='$base/lib' $HOME *.c", ['--lib=$base/lib', '$HOME', '*.c']],
    ['"a\\"b" \'c\\d\'', ['a"b', 'c\\d']],
    ["''", ['']],
  ])('%j', (text, words) => {
    expect(splitArgs(text)).toEqual(words);
  });

  test('a command that is not known has no inputs, whatever it is called', () => {
    for (const command of ['upload', 'constructor', 'toString'])
      expect(refusal({ command, prefix: '/x' })).toEqual([
        `inputs 'command' and 'prefix' contradict each other: '${command}' is no command that takes it as an input (write it into 'args')`,
      ]);
  });

  test('what only a shell could do is refused', () => {
    expect(refusal({ args: '--a "b' })).toEqual(["input 'args': a quote or a backslash without its partner in: --a \"b"]);
    expect(refusal({ args: '--root=r && echo' })).toEqual([
      "input 'args': '&&' is for a shell, and these words are not given to one: --root=r && echo",
    ]);
  });
});
