import { describe, expect, it } from 'vitest';
import { Tuple, type Value } from '../../src/model/values.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { planProject } from '../support/plan-project.ts';

const MODULES = ['__init__', 'agent', 'Ber', '_winapi', 'zlib'];

describe('a dry run on a clean tree', () => {
  it('lists what a Python 2.7 of Windows would do, whatever machine it is planned on', async () => {
    const target = targetFixture('windows-2.7', { prefix: 'F:\\Software\\Python27', execPrefix: 'F:\\Software\\Python27' });
    const project = await planProject({
      target,
      dryRun: true,
      setup: { name: 'thing', version: '1.7.7.1', packages: ['thing'] },
      files: Object.fromEntries([...MODULES.map((name) => [`thing/${name}.py`, '']), ['/F:/Software/Python27/Lib/site-packages/', '']]),
    });
    const site = 'F:\\Software\\Python27\\Lib\\site-packages';
    // As NTFS lists them: by upper-cased name.
    const sorted = ['agent', 'Ber', 'zlib', '_winapi', '__init__'];
    expect(await project.run('install')).toEqual([
      'running install',
      'running build',
      'running build_py',
      'creating build',
      'creating build\\lib',
      'creating build\\lib\\thing',
      ...sorted.map((name) => `copying thing\\${name}.py -> build\\lib\\thing`),
      'running install_lib',
      `creating ${site}\\thing`,
      ...sorted.map((name) => `copying build\\lib\\thing\\${name}.py -> ${site}\\thing`),
      ...sorted.map((name) => `byte-compiling ${site}\\thing\\${name}.py to ${name}.pyc`),
      'running install_egg_info',
      `Writing ${site}\\thing-1.7.7.1-py2.7.egg-info`,
    ]);
  });

  it('says what a real run says, but for modes', async () => {
    const options = {
      setup: {
        packages: ['pkg', 'pkg.sub'],
        scripts: ['tool'],
        headers: ['x.h'],
        data_files: [Tuple.of<Value>('share', ['x.h'])],
        package_data: new Map<Value, Value>([['pkg', ['*.txt']]]),
      },
      files: { 'pkg/__init__.py': '', 'pkg/a.txt': '', 'pkg/sub/__init__.py': '', tool: '#!/usr/bin/python\n', 'x.h': '' },
      commands: { install: { root: '/stage', record: 'files.txt' } },
    };
    const dry = await (await planProject({ ...options, dryRun: true })).run('install');
    const real = await (await planProject(options)).run('install');
    const plain = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^(changing mode of \S+).*/, '$1'));
    expect(plain(dry)).toEqual(plain(real));
  });

  it('marks every step as dry', async () => {
    const project = await planProject({
      dryRun: true,
      setup: { py_modules: ['a'], scripts: ['tool'] },
      files: { 'a.py': '', tool: '#!python\n' },
      commands: { install: { user: 1 } },
      environment: { HOME: '/home/u' },
    });
    await project.run('install', 'clean');
    expect(project.engine.steps.filter((step) => step.dryRun !== true)).toEqual([]);
  });
});
