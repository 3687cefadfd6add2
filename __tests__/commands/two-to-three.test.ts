import { describe, expect, it } from 'vitest';
import { BuildPy2to3 } from '../../src/commands/build-py-2to3.ts';
import { BuildScripts2to3 } from '../../src/commands/build-scripts-2to3.ts';
import type { EngineClass } from '../../src/model/engine-object.ts';
import { planProject } from '../support/plan-project.ts';

const PROJECT = {
  setup: { py_modules: ['a', 'b'], scripts: ['tool', 'other'] },
  files: { 'a.py': 'a', 'b.py': 'b', tool: '#!/usr/bin/python\n', other: '#!/bin/sh\n', 'build/scripts-3.11/other': '#!/bin/sh\n' },
  classes: { build_py: BuildPy2to3 as unknown as EngineClass, build_scripts: BuildScripts2to3 as unknown as EngineClass },
};

describe('commands with 2to3', () => {
  it('convert what they have copied', async () => {
    const project = await planProject(PROJECT);
    await project.run('build');
    const converted = project.engine.steps.flatMap((step) => (step.kind === 'convert-2to3' ? [step.files] : []));
    expect(converted).toEqual([['build/lib/a.py', 'build/lib/b.py'], ['build/scripts-3.11/tool']]);
  });

  it('byte-compile after they have converted', async () => {
    const project = await planProject({ ...PROJECT, commands: { build_py: { compile: 1 } } });
    await project.run('build_py');
    const kinds = project.engine.steps.map((step) => step.kind);
    expect(kinds.indexOf('byte-compile')).toBeGreaterThan(kinds.indexOf('convert-2to3'));
  });

  it('convert no scripts in a dry run', async () => {
    const project = await planProject({ ...PROJECT, dryRun: true });
    await project.run('build_scripts');
    expect(project.engine.steps.some((step) => step.kind === 'convert-2to3')).toBe(false);
  });
});
