import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandTable } from '../../src/options/command-tables.ts';
import { FancyGetopt, generateHelp } from '../../src/options/fancy-getopt.ts';
import { DISPLAY_OPTIONS, GLOBAL_OPTIONS } from '../../src/options/global-options.ts';
import { optionRow, type OptionRow } from '../../src/options/option-table.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

function sample<T>(arbitrary: fc.Arbitrary<T>, count = 300): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 42 });
}

type Case = { table: OptionRow[]; negative: Record<string, string>; aliases: Record<string, string>; words: string[] };

const ORACLE = `
from distutils.fancy_getopt import FancyGetopt
def answer(x):
    parser = FancyGetopt([tuple(row) for row in x['table']])
    parser.set_negative_aliases(x['negative'])
    parser.set_aliases(x['aliases'])
    args, opts = parser.getopt(x['words'])
    return [args, vars(opts), parser.get_option_order()]`;

function ours({ table, negative, aliases, words }: Case, major: number): unknown {
  const parser = new FancyGetopt(table, major);
  parser.setNegativeAliases(new Map(Object.entries(negative)));
  parser.setAliases(new Map(Object.entries(aliases)));
  const values = new Map<string, string | number>();
  const rest = parser.getopt(words, values);
  return [rest, values, parser.optionOrder];
}

const globals = GLOBAL_OPTIONS.map(optionRow);

function tableOf(command: string): OptionRow[] {
  return [...globals, ...(commandTable(command, madeUpTarget('3.11.7'))?.userOptions ?? []).map(optionRow)];
}

describe.each(oracles())('command lines, as Python $version reads them', (python) => {
  test('options of build_ext and sdist', async () => {
    const word = fc.constantFrom(
      '-v',
      '-vv',
      '-q',
      '-n',
      '-f',
      '--force',
      '--verb',
      '--quiet',
      '--build-lib=x',
      '--build-lib',
      'x',
      '-bx',
      '-b',
      '-fi',
      '-ifb',
      '-I',
      '-I/a:/b',
      '--p',
      '--plat=win32',
      '--force=1',
      '--foo',
      '-Z',
      '--',
      '-',
      '',
      'build',
      '--dry-run',
      '--inplace',
      '--swig',
      '--swig-o=-a',
      '-lfoo',
      '- ',
      '--=',
      '--build-temp=',
      '-é',
      '--no-user-cfg',
      '--define=A=1',
    );
    const table = tableOf('build_ext');
    const cases = sample(fc.array(word, { maxLength: 6 }), 500).map((words) => ({
      table,
      negative: { quiet: 'verbose' },
      aliases: {},
      words,
    }));
    const sdist = fc.constantFrom(
      '--no-prune',
      '--prune',
      '--use-defaults',
      '--no-defaults',
      '-k',
      '-o',
      '--formats=zip,tar',
      '--no',
      '--man',
      '--manifest',
      'x',
      '--keep-temp',
    );
    const more = sample(fc.array(sdist, { maxLength: 5 }), 150).map((words) => ({
      table: tableOf('sdist'),
      negative: { quiet: 'verbose', 'no-defaults': 'use-defaults', 'no-prune': 'prune' },
      aliases: {},
      words,
    }));
    await expectSame(python, ORACLE, [...cases, ...more], ours);
  });

  test('display options, abbreviated, aliased and in order', async () => {
    const word = fc.constantFrom(
      '--name',
      '--version',
      '-V',
      '--licence',
      '--license',
      '--licen',
      '--author',
      '--author-email',
      '--n',
      '--ver',
      '--fullname',
      '--help-commands',
      '--help',
      'build',
      '-h',
    );
    const table = [...globals, ['command-packages=', null, 'x'], ...DISPLAY_OPTIONS.map(optionRow)];
    const cases = sample(fc.array(word, { maxLength: 5 })).map((words) => ({
      table,
      negative: { quiet: 'verbose' },
      aliases: { licence: 'license' },
      words,
    }));
    await expectSame(python, ORACLE, cases, ours);
  });

  test('a letter of two options, one of which takes a value', async () => {
    const table = [
      ['one=', 'o', 'x'],
      ['other', 'o', 'x'],
    ];
    const lines = [['-o', 'x'], ['-ox'], ['-o'], ['--one=x'], ['--other']];
    await expectSame(
      python,
      ORACLE,
      lines.map((words) => ({ table, negative: {}, aliases: {}, words })),
      ours,
    );
  });

  test('tables that are wrong are refused in the same words', async () => {
    const good = ['good', 'g', 'x'];
    const negative = {};
    const aliases = {};
    const cases = [
      { table: [['a', null, 'x']] },
      { table: [[5, null, 'x']] },
      { table: [['ok', 'ab', 'x']] },
      { table: [['ok', '', 'x']] },
      { table: [['ok', 3, 'x']] },
      { table: [['ok', 'o']] },
      { table: [['ok']] },
      { table: [['ok', 'o', "it's", 1, null]] },
      { table: [['o_k', 'o', 'x']] },
      { table: [['9k=', 'o', 'x']] },
      { table: [['k=', 'o', 'x']] },
      { table: [good], negative: { bad: 'good' } },
      { table: [good], negative: { good: 'bad' } },
      { table: [good], negative: { good: 'good' } },
      { table: [good], aliases: { bad: 'good' } },
      { table: [good], aliases: { good: 'bad' } },
      { table: [['value=', null, 'x'], good], negative: { good: 'value=' } },
      { table: [good, ['no-good', null, 'x']], negative: { 'no-good': 'good' }, words: ['--no-good', '--good', '-g'] },
      { table: [['no-good', null, 'x'], good], negative: { 'no-good': 'good' }, words: ['--no-good'] },
      { table: [good, ['also', null, 'x'], ['more=', 'g', 'x']], aliases: { also: 'good' }, words: ['--also', '-gx', '-g'] },
      { table: [good, ['good', 'h', 'again'], ['good-two', null, 'x', 1]], words: ['-ghg', '--good-two', '--good-two', '--good'] },
    ].map((each) => ({ negative, aliases, words: ['--good'], ...each }));
    await expectSame(python, ORACLE, cases, ours);
  });

  test('help has the same columns', async () => {
    const code = `
from distutils.fancy_getopt import FancyGetopt
def answer(x): return FancyGetopt([tuple(row) for row in x[0]]).generate_help(x[1])`;
    const word = fc.constantFrom('word', 'hyphen-ated', '(default: x)', 'é', '\t', 'a', 'supercalifragilisticexpialidocious');
    const help = fc.array(word, { maxLength: 18 }).map((words) => words.join(' '));
    const long = fc.constantFrom('aa', 'build-base=', 'x-very-long-option-name-that-takes-room', 'bb=', 'same');
    const row = fc.tuple(long, fc.constantFrom(null, 'v'), help);
    const tables = sample(fc.tuple(fc.array(row, { maxLength: 6 }), fc.constantFrom(null, '', 'Header:', 'two\nlines')), 150);
    const hand = [
      [[['aa', null, null]], null],
      [[['aa', 'b', null]], null],
      [[], 'x'],
    ];
    await expectSame(python, code, [...hand, ...tables], ([table, header]: [OptionRow[], string | null], major) =>
      generateHelp(table, header ?? undefined, major),
    );
  });
});

test('one parser serves all commands of a line', () => {
  const parser = new FancyGetopt([...globals, ['name', null, 'x'], ['license', null, 'x'], ['licence', null, 'x']]);
  parser.setAliases(new Map([['licence', 'license']]));
  const values = new Map<string, string | number>();
  expect(parser.getopt(['-v', 'build', '--force'], values)).toEqual(['build', '--force']);
  parser.setTable(tableOf('build'));
  expect(parser.getopt(['--force', 'install'], values)).toEqual(['install']);
  expect(values).toEqual(
    new Map([
      ['verbose', 1],
      ['force', 1],
    ]),
  );
  expect(parser.optionOrder).toEqual([
    ['verbose', 1],
    ['force', 1],
  ]);
});

test('an ambiguous abbreviation says what it could be', () => {
  expect(() => new FancyGetopt(tableOf('build')).getopt(['--build'], new Map())).toThrow(
    expect.objectContaining({
      python: 'DistutilsArgError',
      message: 'option --build not a unique prefix',
      hint: 'it could be --build-base or --build-purelib or --build-platlib or --build-lib or --build-scripts or --build-temp',
    }) as Error,
  );
});
