import { expect, test } from 'vitest';
import { trackCompile } from '../../src/execute/tracked-command.ts';
import type { CompileStep } from '../../src/plan/step.ts';

function tracked(...more: readonly string[]): ReturnType<typeof trackCompile> {
  const argv = ['gcc', '-c', 'a.c', '-o', 'b/a.o', ...more];
  const step = { kind: 'compile', family: 'gnu', argv, source: 'a.c', object: 'b/a.o' } as unknown as CompileStep;
  return trackCompile(step, (suffix) => `work${suffix}`);
}

test('a compiler is asked for what it reads', () => {
  expect(tracked('-O2').argv.slice(-3)).toEqual(['-MD', '-MF', 'work.d']);
});

test.each([['-MMD'], ['-Wp,-MD,x.d'], ['-E'], ['@flags'], ['-o32']])(
  'not where the command line has %s, which would name that file',
  (word) => {
    const { argv, tracking } = tracked(word);
    expect(argv.at(-1)).toBe(word);
    expect(tracking).toEqual({ kind: 'none' });
  },
);
