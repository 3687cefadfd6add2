import { expect, test } from 'vitest';
import { describeError } from '../../src/cli/describe-error.ts';
import { EngineError } from '../../src/errors/engine-error.ts';

test.each([
  [new EngineError('DistutilsArgError', 'no', { code: 'usage', hint: 'say so' }), { text: 'error: no', hint: 'say so', status: 2 }],
  [new EngineError('CompileError', 'broken', { code: 'program-failed' }), { text: 'error: broken', status: 1 }],
  [new EngineError('DistutilsError', 'interrupted', { code: 'interrupted' }), { text: 'interrupted', status: 130 }],
  [
    Object.assign(new Error('ENOENT'), { syscall: 'uv_cwd' }),
    { text: 'error: the current folder is not there any more', hint: 'change to one that is there', status: 1 },
  ],
])('%s is told with its exit status', (error, told) => {
  expect(describeError(error, false)).toEqual(told);
});

test('a mistake of our own has the exit status 1, and is shown where it was met only where that is asked for', () => {
  const error = new Error('internal: odd');
  expect(describeError(error, false)).toMatchObject({ status: 1, text: expect.stringContaining('internal: odd') as string });
  expect(describeError(error, false).text).not.toContain('describe-error.test');
  expect(describeError(error, true)).toMatchObject({ status: 1, text: expect.stringContaining('describe-error.test') as string });
  expect(describeError('no error', false).status).toBe(1);
});
