import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilerIngredients } from '../../src/action/compiler-identity.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { tempProject } from '../support/temp-project.ts';

test('a compiler of Visual Studio is told by its prompt, by the compiler on PATH, and by what is installed', async () => {
  const told = async (content: string, environment: Readonly<Record<string, string>>): Promise<string> => {
    const directory = tempProject({
      'bin/cl': { text: content, mode: 0o755 },
      'pf/Microsoft Visual Studio/2022/Enterprise/VC/Tools/MSVC/14.4/x': '',
    });
    const facts = { target: targetFixture('windows-3.11'), compiler: undefined, directory, run: async () => undefined };
    const from = { PATH: `${directory}/bin`, PROGRAMFILES: `${directory}/pf`, ...environment };
    return (await compilerIngredients({ ...facts, environment: from })).map(({ name, value }) => `${name}: ${value}`).join('\n');
  };
  const one = await told('one', { VCTOOLSVERSION: '14.40' });
  expect(one).toMatch(/^compiler: msvc 14\.40 cl \([0-9a-f]{12}\) 2022\/Enterprise\/14\.4$/);
  expect(await told('two', { VCTOOLSVERSION: '14.40' })).not.toBe(one);
});

test('a compiler that may be run and not read is told by what it says', async () => {
  const directory = tempProject({ 'bin/cc': { text: '', mode: 0o755 } });
  const run = async (): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> => {
    // Nobody can keep root from reading a file.
    rmSync(join(directory, 'bin/cc'), { force: true });
    return { status: 0, stdout: 'cc 1.0\n', stderr: '' };
  };
  const environment = { CC: 'cc', CXX: 'c++', PATH: `${directory}/bin` };
  const told = await compilerIngredients({ target: targetFixture('macos-3.11'), compiler: undefined, directory, run, environment });
  expect(told.map(({ value }) => value)).toEqual(['cc: cc 1.0 (content unknown)', 'c++: not found']);
});
