import { expect, test } from 'vitest';
import { trackCompile, trackLink } from '../../src/execute/tracked-command.ts';
import type { CompileStep, LinkStep } from '../../src/plan/step.ts';

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

test('nor where it may read modules of other sources, which it does not tell of; gfortran refuses to tell anything', () => {
  const step = { kind: 'compile', family: 'gnu', argv: ['gcc', '-c', 'a.f90', '-o', 'b/a.o'], source: 'a.f90', object: 'b/a.o' };
  expect(trackCompile(step as unknown as CompileStep, (suffix) => `work${suffix}`).tracking).toEqual({ kind: 'none' });
  expect(tracked('-fmodules-ts').tracking).toEqual({ kind: 'none' });
  expect(tracked('-fmodules').tracking.kind).toBe('depfile');
  expect(tracked('-fmodules', '-std=c++20').tracking).toEqual({ kind: 'none' });
});

/** Where the linker is told to write. */
function linkedTo(...more: readonly string[]): string | undefined {
  const argv = ['gcc', '-shared', 'b/a.o', '-o', 'b/a.so', ...more];
  const step = { kind: 'link', family: 'gnu', argv, output: 'b/a.so' } as unknown as LinkStep;
  const words = trackLink(step, (suffix) => `work${suffix}`).argv;
  return words[words.indexOf('-o') + 1];
}

test('a library is written beside and renamed, but not where it would hold the name that it was written under', () => {
  for (const words of [[], ['-Wl,-O1', 'b/libx.a', 'libz.so.1']]) expect(linkedTo(...words), words.join(' ')).toBe('work.out');
  const versioned = ['-Wl,--version-script=a.map', '-Wl,-z,now,-version-script,a.map', '-Wl,@words', '-Xlinker', '-Wl,-Map,a.txt'];
  for (const word of [...versioned, 'versions.txt', '-Wl,versions.txt']) expect(linkedTo(word), word).toBe('b/a.so');
});
