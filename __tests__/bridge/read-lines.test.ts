import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../src/bridge/read-lines.ts';

test('lines are whole, however they came', async () => {
  const input = new PassThrough();
  const lines: string[] = [];
  const end = new Promise<void>((done) => readLines(input, (line) => lines.push(line), done));
  for (const chunk of ['a\nb', 'c', 'd\n\ne\nf', '\n', 'not ended']) {
    input.write(chunk);
    await new Promise((done) => setImmediate(done));
  }
  input.end();
  await end;
  expect(lines).toEqual(['a', 'bcd', '', 'e', 'f']);
});

test('a stream that breaks is one that ended', async () => {
  const input = new PassThrough();
  const end = new Promise<string>((done) =>
    readLines(
      input,
      () => undefined,
      () => done('ended'),
    ),
  );
  input.destroy(new Error('broken'));
  expect(await end).toBe('ended');
});
