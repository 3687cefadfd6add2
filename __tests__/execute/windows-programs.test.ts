import { expect, test } from 'vitest';
import { ScriptedProcesses } from '../../src/host/scripted-processes.ts';
import { targetFixture, type FixtureName } from '../support/target-fixture.ts';
import { memoryRig, type Draft } from './executor-rig.ts';

async function started(target: FixtureName): Promise<ScriptedProcesses['runs']> {
  const processes = new ScriptedProcesses(() => '');
  const rig = memoryRig({}, { platform: 'nt', target: targetFixture(target), processes });
  const argv = ['C:\\my tools\\cl.exe', '-DV=\\"1.0\\"', '-Iinc dir', '/Tca.c'];
  const draft: Draft = { kind: 'spawn', argv, inputs: [], outputs: [], searchPath: false, error: 'DistutilsExecError' };
  expect((await rig.run(draft)).error).toBeUndefined();
  return processes.runs;
}

test('before 3.9 a command line on Windows is what distutils made of it: words with spaces are quoted, and nothing is escaped', async () => {
  const [{ argv, options } = { argv: [], options: undefined }] = await started('windows-3.7');
  expect(argv).toEqual(['"C:\\my tools\\cl.exe"', '-DV=\\"1.0\\"', '"-Iinc dir"', '/Tca.c']);
  expect(options?.verbatim).toBe(true);
});

test('since 3.9 the words of a command line are given as they are meant', async () => {
  const [{ argv, options } = { argv: [], options: undefined }] = await started('windows-3.9');
  expect(argv).toEqual(['C:\\my tools\\cl.exe', '-DV=\\"1.0\\"', '-Iinc dir', '/Tca.c']);
  expect(options?.verbatim).toBeUndefined();
});
