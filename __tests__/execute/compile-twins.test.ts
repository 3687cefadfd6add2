import { describe, expect, test } from 'vitest';
import { compileTwins, KnownCompiles } from '../../src/execute/compile-twins.ts';
import type { CompileStep, Step } from '../../src/plan/step.ts';

function compile(source: string, object: string, ...flags: readonly string[]): CompileStep {
  return {
    kind: 'compile',
    source,
    object,
    depends: [],
    family: 'gnu',
    argv: ['gcc', ...flags, '-c', source, '-o', object],
    error: 'CompileError',
    says: [],
    phase: 'build',
    id: 1,
    cwd: '/p',
  };
}

/** Index of each twin, and of the compile that it is like. */
function twinsOf(steps: readonly Step[], known = new KnownCompiles()): readonly unknown[] {
  return [...compileTwins(steps, known)].map(([at, twin]) => [at, twin.index, twin.step.object]);
}

describe('compiles of one run', () => {
  test('are twins where source and command line are the same but for the output', () => {
    const steps = [compile('a.c', 'x/a.o'), compile('b.c', 'x/b.o'), compile('a.c', 'y/a.o'), compile('a.c', 'z/a.o')];
    expect(twinsOf(steps)).toEqual([
      [2, 0, 'x/a.o'],
      [3, 0, 'x/a.o'],
    ]);
  });

  test('are none with other flags, in another folder, or of the same object', () => {
    const steps = [
      compile('a.c', 'x/a.o'),
      compile('a.c', 'y/a.o', '-DONE'),
      { ...compile('a.c', 'z/a.o'), cwd: '/q' },
      compile('a.c', 'x/a.o'),
      compile('a.c', 'w/a.o', '-DONE'),
    ];
    expect(twinsOf(steps)).toEqual([[4, 1, 'y/a.o']]);
  });

  test('are known from plan to plan', () => {
    const known = new KnownCompiles();
    expect(twinsOf([compile('a.c', 'x/a.o'), compile('b.c', 'x/b.o')], known)).toEqual([]);
    expect(twinsOf([compile('b.c', 'y/b.o'), compile('c.c', 'y/c.o')], known)).toEqual([[0, undefined, 'x/b.o']]);
  });

  test('are none where the name of the output matters, or nothing is compiled', () => {
    const split = [compile('a.c', 'x/a.o', '-gsplit-dwarf'), compile('a.c', 'y/a.o', '-gsplit-dwarf')];
    const dry = [compile('a.c', 'x/a.o'), { ...compile('a.c', 'y/a.o'), dryRun: true }];
    expect([twinsOf(split), twinsOf(dry)]).toEqual([[], []]);
  });
});
