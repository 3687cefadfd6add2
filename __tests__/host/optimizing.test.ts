import { once } from 'node:events';
import { Script } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { postponeOptimizing, withUsualFlags } from '../../src/host/optimizing.ts';

const SOURCE = '(function () { return 1; })';
const WORK = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { Script } = require('node:vm');
  const { cachedDataRejected } = new Script(workerData.source, { cachedData: workerData.data });
  parentPort.postMessage(cachedDataRejected === false);`;

/** In a thread of its own, which has not compiled the source before. */
async function isAccepted(data: Uint8Array): Promise<boolean> {
  const [answer] = (await once(new Worker(WORK, { eval: true, workerData: { source: SOURCE, data } }), 'message')) as [boolean];
  return answer;
}

test('what is kept compiled counts while optimizing is postponed, and after that', async () => {
  const before = new Uint8Array(new Script(SOURCE).createCachedData());
  expect(await isAccepted(before)).toBe(true);
  postponeOptimizing(1000);
  // This is why: V8 looks at its flags.
  expect(await isAccepted(before)).toBe(false);
  const meanwhile = withUsualFlags(() => new Uint8Array(new Script(SOURCE).createCachedData()));
  while (!(await isAccepted(before))) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await isAccepted(meanwhile)).toBe(true);
});

test('the usual flags hold for nested work, and no longer than that', () => {
  postponeOptimizing(50);
  const made = (source: string): Buffer => new Script(source).createCachedData();
  // V8 notes the flags in the data: equal flags, equal notes.
  const flags = (data: Buffer): string => data.toString('hex', 12, 16);
  const usual = withUsualFlags(() => withUsualFlags(() => flags(made('1'))));
  expect(withUsualFlags(() => (withUsualFlags(() => 0), flags(made('2'))))).toBe(usual);
  expect(() =>
    withUsualFlags(() => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(flags(made('3'))).not.toBe(usual);
});
