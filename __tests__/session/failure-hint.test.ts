import { describe, expect, test } from 'vitest';
import { EngineError } from '../../src/errors/engine-error.ts';
import type { Step } from '../../src/plan/step.ts';
import { failureHint, type FailedStep } from '../../src/session/failure-hint.ts';

const COMPILE: Step = {
  kind: 'compile',
  phase: 'build',
  cwd: '/my project',
  argv: ['gcc', '-DNAME="x y"', '-c', 'a.c', '-o', 'build/a.o'],
  source: 'a.c',
  object: 'build/a.o',
  depends: [],
  family: 'gnu',
  error: 'CompileError',
};
const COPY: Step = { kind: 'copy', phase: 'install', from: 'a', to: '/usr/a', preserveMode: true, preserveTimes: true, update: true };

function hint(changes: Partial<FailedStep>): string | undefined {
  return failureHint({
    step: COMPILE,
    error: new EngineError('CompileError', "command 'gcc' failed with exit code 1"),
    output: '',
    windows: false,
    pythonVersion: '3.11.7',
    ...changes,
  });
}

function osError(code: string): EngineError {
  return new EngineError('DistutilsFileError', `could not create '/usr/a'`, { cause: Object.assign(new Error(code), { code }) });
}

describe('what to do about a step that failed', () => {
  test('a cause that is known, then the command, quoted for the shell', () => {
    expect(hint({ output: 'a.c:1:10: fatal error: Python.h: No such file or directory\n', packageTool: 'apt' })).toBe(
      'the headers of Python 3.11.7 are missing: `apt-get install python3.11-dev`\n' +
        "to run the command that failed again: cd '/my project' && gcc '-DNAME=\"x y\"' -c a.c -o build/a.o",
    );
  });

  test('for cmd.exe with its own quotes', () => {
    expect(hint({ windows: true })).toBe(
      'to run the command that failed again: cd /d "/my project" && gcc "-DNAME=\\"x y\\"" -c a.c -o build/a.o',
    );
  });

  test('a backslash before a quote is doubled there, and before Python 3.9 nothing is', () => {
    const step: Step = { ...COMPILE, argv: ['cl', '-DV=\\"1\\"', '-Ia b'] };
    expect(hint({ windows: true, step })).toMatch(/&& cl "-DV=\\\\\\"1\\\\\\"" "-Ia b"$/);
    expect(hint({ windows: true, step, pythonVersion: '3.7.9' })).toMatch(/&& cl -DV=\\"1\\" "-Ia b"$/);
  });

  test('a program that is not there need not be tried again', () => {
    expect(
      hint({
        error: new EngineError('CompileError', "command 'odd' failed: No such file or directory", { code: 'missing-program' }),
        packageTool: 'apt',
      }),
    ).toBe('the compiler odd is not installed: `apt-get install build-essential`, or set CC to one that is');
  });

  test.each([
    ['EACCES', /^this user may not write there: choose another place with --user/],
    ['EROFS', /^the file system is read-only: choose another place with --user/],
    ['ENOSPC', /^the disk is full$/],
  ])('a file that cannot be written: %s', (code, text) => {
    expect(hint({ step: COPY, error: osError(code) })).toMatch(text);
  });

  test('a build folder that cannot be written', () => {
    expect(hint({ step: { ...COPY, phase: 'build' }, error: osError('EACCES') })).toBe(
      'this user may not write there: choose another build folder with build --build-base',
    );
  });

  test.each([["could not open 'a': Permission denied"], ["could not read from 'a': Permission denied"]])(
    'a file that cannot be read: %s',
    (words) => {
      const error = new EngineError('DistutilsFileError', words, { cause: osError('EACCES').cause });
      expect(hint({ step: { ...COPY, phase: 'build' }, error })).toBe('this user may not read it: change its mode or its owner');
    },
  );

  test('nothing, where nothing is known', () => {
    expect(hint({ step: COPY, error: osError('EIO') })).toBeUndefined();
  });
});
