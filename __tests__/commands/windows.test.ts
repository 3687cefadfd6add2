import { expect, test } from 'vitest';
import { launchedScript } from '../../src/commands/setuptools/launched-script.ts';
import { writeLines } from '../../src/files/write-file.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { planProject } from '../support/plan-project.ts';

const target = targetFixture('windows-3.7');

test('a MANIFEST on Windows has the line ends of a text file there', async () => {
  const project = await planProject({
    target,
    commands: { sdist: { manifest_only: 1 } },
    setup: { name: 'x', py_modules: ['m'] },
    files: { 'm.py': '', 'setup.py': '' },
  });
  await project.run('sdist');
  expect(project.engine.view.readText('MANIFEST')).toContain('\r\nm.py\r\nsetup.py\r\n');
});

test('and so has every file that is written by lines', () => {
  const engine = fakeEngine({ target });
  writeLines(engine, 'x.def', ['EXPORTS', 'f']);
  expect(engine.view.readText('x.def')).toBe('EXPORTS\r\nf\r\n');
});

test('the script of an entry point is a file and its launcher, which the interpreter is asked for', async () => {
  const script = { kind: 'gui', name: 'x', text: 'pass\n' } as const;
  const asked: unknown[] = [];
  const call = async (path: unknown, args: readonly unknown[]): Promise<never> => {
    asked.push([path, ...args]);
    return [
      ['x-script.pyw', 'a'],
      ['x.exe', Buffer.from([0, 255]).toString('base64'), 'b'],
    ] as never;
  };
  const engine = fakeEngine({ target, script: { attached: true, call } });
  expect(await launchedScript(engine, script, '#!py\n', false)).toEqual([
    ['x-script.pyw', 'a', 't'],
    ['x.exe', Buffer.from([0, 255]), 'b'],
  ]);
  expect(asked).toEqual([['pydistutils_bridge.launchers.files', 'gui', 'x', '#!py\n', 'pass\n', 'win-amd64']]);
  // Nothing is asked for what will only be named.
  expect((await launchedScript(engine, script, '', true)).map(([name]) => name)).toEqual(['x-script.pyw', 'x.exe']);
  expect(asked).toHaveLength(1);
});
