/** Command lines of the Unix family, word by word, against the real class with a recorder in the place of `spawn`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askOracle } from '../support/ask-oracle.ts';
import { oracles } from '../support/interpreters.ts';
import { targetOf } from '../support/oracle-run.ts';
import { compilerCalls } from './compiler-calls.ts';
import { answerOfOurs, compilerOracle, differences, type CompilerCase } from './compiler-oracle.ts';

const calls = compilerCalls([['a.c'], ['a.c', 'sub/b.cpp', 'c.m'], ['/abs/x.cc', './d.c', '../up/e.cxx'], ['F.C'], ['x.bad'], []]);
const pick = fc.constantFrom;
const environment = fc.record(
  {
    CC: pick('gcc', 'clang -m64', '/opt/cc'),
    CXX: pick('g++-x'),
    CFLAGS: pick('-O1 -g'),
    CPPFLAGS: pick('-Iq'),
    LDFLAGS: pick('-Lq'),
    LDSHARED: pick('myld -sh'),
    AR: pick('myar'),
    ARFLAGS: pick('cr'),
    CPP: pick('mycpp'),
  },
  { requiredKeys: [] },
);
const cases: readonly CompilerCase[] = fc.sample(
  fc.record({
    environment: fc.oneof({ weight: 2, arbitrary: pick({}) }, environment),
    calls,
    files: pick(['a.c', 'lib/libthere.a'], ['a.c', 'lib/libthere.so', 'lib/libthere.a']),
    customize: pick(true, true, false),
  }),
  { numRuns: 700, seed: 3 },
) as CompilerCase[];

describe.each(oracles())('the Unix compiler, as Python $version has it', (python) => {
  it('runs the same command lines', async () => {
    const target = await targetOf(python);
    const theirs = await askOracle(python, compilerOracle(), cases);
    const mine = await Promise.all(cases.map(async (one) => answerOfOurs(one, target)));
    expect(differences(cases, mine, theirs)).toEqual([]);
  });
});
