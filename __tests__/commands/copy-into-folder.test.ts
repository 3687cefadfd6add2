import { describe, expect, test } from 'vitest';
import { fileCopier } from '../../src/commands/copy-into-folder.ts';
import type { Command } from '../../src/commands/command.ts';
import { Tuple, type Value } from '../../src/model/values.ts';
import { planProject } from '../support/plan-project.ts';

async function command(): Promise<Command> {
  const project = await planProject({ files: { a: 'a', b: 'b' } });
  return (await project.distribution.get_command_obj('build_py')) as Command;
}

describe('files that are copied to where their folder may have to be made', () => {
  test('are copied one after the other, and a folder is made once', async () => {
    const build = await command();
    const copy = fileCopier(build);
    expect([await copy('a', 'to/x/a'), await copy('b', 'to/x/c'), await copy('a', 'to/a', 0)]).toEqual([
      { to: 'to/x/a', copied: true },
      { to: 'to/x/c', copied: true },
      { to: 'to/a', copied: true },
    ]);
    const { engine } = { engine: build.$ as typeof build.$ & { transcript(): string[] } };
    expect(engine.transcript()).toEqual(['creating to', 'creating to/x', 'copying a -> to/x', 'copying b -> to/x/c', 'copying a -> to']);
  });

  test.each(['mkpath', 'copy_file'])('are handed to the script one by one where %s is its own', async (method) => {
    const build = await command();
    const calls: unknown[] = [];
    build[method] = async (...args: unknown[]) => {
      calls.push(args);
      return method === 'mkpath' ? undefined : Tuple.of<Value>('made', 0);
    };
    const copy = fileCopier(build);
    const done = [await copy('a', 'to/x'), await copy('b', 'to/y', 0)];
    expect(calls).toEqual(
      method === 'mkpath'
        ? [['to'], ['to']]
        : [
            ['a', 'to/x'],
            ['b', 'to/y', 0],
          ],
    );
    if (method === 'copy_file') expect(done[0]).toEqual({ to: 'made', copied: false });
  });
});
