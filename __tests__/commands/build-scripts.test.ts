import { describe, expect, it } from 'vitest';
import type { BuildScripts } from '../../src/commands/build-scripts.ts';
import type { Tuple } from '../../src/model/values.ts';
import { DEBUG } from '../../src/plan/step.ts';
import { planProject } from '../support/plan-project.ts';
import { madeUpTarget } from '../support/target.ts';

const SCRIPT = '#!/usr/bin/env python\nprint()\n';
const SETUP = { setup: { scripts: ['tool', 'other'] }, files: { tool: SCRIPT, other: '#!/bin/sh\n' } };

describe('build_scripts', () => {
  it('writes the interpreter into scripts of Python and copies the others', async () => {
    const project = await planProject({ ...SETUP, commands: { build: { executable: '/opt/py' } } });
    expect(await project.run('build_scripts')).toEqual([
      'running build_scripts',
      'creating build',
      'creating build/scripts-3.11',
      'copying and adjusting tool -> build/scripts-3.11',
      'copying other -> build/scripts-3.11',
      'changing mode of build/scripts-3.11/tool from 644 to 755',
      'changing mode of build/scripts-3.11/other from 644 to 755',
    ]);
    expect(project.engine.view.readText('build/scripts-3.11/tool')).toBe('#!/opt/py\nprint()\n');
  });

  it('leaves what has the right content, whatever its time', async () => {
    const built = { 'build/scripts-3.11/tool': '#!/opt/py\nprint()\n', 'build/scripts-3.11/other': '#!/bin/sh\n' };
    const project = await planProject({ ...SETUP, files: { ...built, ...SETUP.files }, commands: { build: { executable: '/opt/py' } } });
    await project.run('build_scripts');
    expect(project.transcript(DEBUG)).toEqual([
      'running build_scripts',
      'not copying tool (up-to-date)',
      'not copying other (up-to-date)',
      'changing mode of build/scripts-3.11/tool from 644 to 755',
      'changing mode of build/scripts-3.11/other from 644 to 755',
    ]);
  });

  it('tells code of the script what there is and what of it was written', async () => {
    const answer = async (version: string): Promise<unknown> => {
      const project = await planProject({
        target: madeUpTarget(version),
        setup: { scripts: ['tool', 'other', 'old'] },
        files: { ...SETUP.files, old: '#!/bin/sh\n', [`build/scripts-${version.slice(0, -2)}/old`]: '#!/bin/sh\n' },
      });
      const command = (await project.distribution.get_command_obj('build_scripts')) as BuildScripts;
      await command.ensure_finalized();
      return command.copy_scripts();
    };
    const [outputs, written] = [...((await answer('3.8.1')) as Tuple)];
    expect(outputs).toEqual(['tool', 'other', 'old'].map((name) => `build/scripts-3.8/${name}`));
    expect(written).toEqual(['build/scripts-3.8/tool', 'build/scripts-3.8/other']);
    expect(await answer('2.7.1')).toBeNull();
  });

  it('writes a script again when another interpreter is wanted, or by force', async () => {
    const files = { 'build/scripts-3.11/tool': '#!/opt/py\nprint()\n', tool: SCRIPT };
    const lines = async (build: Record<string, string | number>): Promise<string[]> => {
      const project = await planProject({ setup: { scripts: ['tool'] }, files, commands: { build } });
      return project.run('build_scripts');
    };
    expect(await lines({ executable: '/opt/py' })).not.toContain('copying and adjusting tool -> build/scripts-3.11');
    expect(await lines({ executable: '/opt/py', force: 1 })).toContain('copying and adjusting tool -> build/scripts-3.11');
    expect(await lines({ executable: '/other/py' })).toContain('copying and adjusting tool -> build/scripts-3.11');
  });

  it('leaves a script that was made in the folder of the built ones as it was made', async () => {
    const made = 'build/scripts-3.11/tool';
    const project = await planProject({ setup: { scripts: [`./${made}`] }, files: { [made]: SCRIPT } });
    expect(await project.run('build_scripts')).toEqual(['running build_scripts', `changing mode of ${made} from 644 to 755`]);
    expect(project.engine.view.readText(made)).toBe(SCRIPT);
  });

  it('forgives a missing script in a forced dry run only as far as the original does', async () => {
    const options = { setup: { scripts: ['nowhere'] }, commands: { build_scripts: { force: 1 } } };
    await expect((await planProject({ ...options, dryRun: true })).run('build_scripts')).rejects.toThrow(
      "can't copy 'nowhere': doesn't exist or not a regular file",
    );
    await expect((await planProject(options)).run('build_scripts')).rejects.toThrow("[Errno 2] No such file or directory: 'nowhere'");
  });
});
