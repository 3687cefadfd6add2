import { describe, expect, it } from 'vitest';
import { planProject } from '../support/plan-project.ts';

describe('clean', () => {
  const lines = async (
    files: Readonly<Record<string, string>>,
    options: Readonly<Record<string, number>> = {},
  ): Promise<readonly [string[], string[]]> => {
    const project = await planProject({ files, commands: { clean: options } });
    const said = await project.run('clean');
    return [said.slice(1), project.engine.steps.map((step) => ('path' in step ? step.path : step.kind))];
  };

  it('removes the build folder with our state in it when nothing else is left', async () => {
    expect(await lines({ 'build/temp.linux-x86_64-3.11/a.o': '', 'build/.pydistutils/state': '' })).toEqual([
      ["removing 'build/temp.linux-x86_64-3.11' (and everything under it)", "removing 'build'"],
      ['build/temp.linux-x86_64-3.11', 'build/.pydistutils', 'build'],
    ]);
  });

  it('keeps our state while something is left that it is about', async () => {
    expect(await lines({ 'build/temp.linux-x86_64-3.11/a.o': '', 'build/lib/x.py': '', 'build/.pydistutils/state': '' })).toEqual([
      ["removing 'build/temp.linux-x86_64-3.11' (and everything under it)"],
      ['build/temp.linux-x86_64-3.11'],
    ]);
  });

  it('removes our state with --all, and the build folder unless somebody else has files there', async () => {
    const [said, paths] = await lines({ 'build/lib/x.py': '', 'build/mine': '', 'build/.pydistutils/state': '' }, { all: 1 });
    expect(said).toEqual([
      "removing 'build/lib' (and everything under it)",
      "'build/bdist.linux-x86_64' does not exist -- can't clean it",
      "'build/scripts-3.11' does not exist -- can't clean it",
    ]);
    expect(paths).toEqual(['build/lib', 'build/.pydistutils']);
  });
});
