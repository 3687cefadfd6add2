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

test('which is in the code page, or cannot be written', () => {
  const engine = fakeEngine({ target: { ...target, localeEncoding: 'cp1252' } });
  writeLines(engine, 'record', ['sch\u00f6n \u20ac']);
  expect(Buffer.from(engine.view.read('record')).toString('latin1')).toBe('sch\u00f6n \u0080\r\n');
  expect(() => writeLines(engine, 'record', ['a \u4e2d'])).toThrow(
    expect.objectContaining({
      python: 'UnicodeEncodeError',
      message: "'charmap' codec can't encode character '\\u4e2d' in position 2: character maps to <undefined>",
      hint: 'PYTHONUTF8=1 in the environment makes this Python write UTF-8',
    }) as Error,
  );
  const japanese = fakeEngine({ target: { ...target, localeEncoding: 'cp932' } });
  expect(() => writeLines(japanese, 'record', ['\u00e9'])).toThrow(
    "'cp932' codec can't encode character '\\xe9' in position 0: illegal multibyte sequence",
  );
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
