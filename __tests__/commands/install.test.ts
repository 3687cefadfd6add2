import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/commands/given-options.ts';
import type { Install } from '../../src/commands/install.ts';
import { EngineError } from '../../src/errors/engine-error.ts';
import { PyFloat, Tuple, type Value } from '../../src/model/values.ts';
import { DEBUG } from '../../src/plan/step.ts';
import { planProject, type PlanOptions, type PlannedProject } from '../support/plan-project.ts';
import { madeUpTarget } from '../support/target.ts';

const WHOLE: PlanOptions = {
  setup: { name: 'x', packages: ['pkg'], scripts: ['tool'], headers: ['x.h'], data_files: ['x.h'] },
  files: { 'pkg/__init__.py': '', tool: '#!/usr/bin/python\n', 'x.h': '' },
};

const install = async (project: PlannedProject): Promise<Install> => (await project.distribution.get_command_obj('install')) as Install;

async function failure(project: PlannedProject): Promise<EngineError> {
  try {
    await project.run('install');
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('install', () => {
  it('keeps what it builds and what it installs apart', async () => {
    const project = await planProject({ ...WHOLE, commands: { install: { root: '/r', record: 'files.txt' } } });
    await project.run('install');
    const phases = (phase: string): string[] =>
      project.engine.steps
        .filter((step) => step.phase === phase)
        .map((step) => ('path' in step ? step.path : 'to' in step ? step.to : step.kind));
    expect(phases('build').every((path) => path.startsWith('build'))).toBe(true);
    expect(phases('install').every((path) => path.startsWith('/r') || path === 'files.txt' || path === 'byte-compile')).toBe(true);
    expect(project.engine.phase).toBe('build');
  });

  it('builds all before it lists what to install', async () => {
    const kinds: string[][] = [];
    const project = await planProject({ ...WHOLE, onFlush: (steps) => kinds.push([...new Set(steps.map((step) => step.phase))]) });
    await project.run('install');
    expect(kinds[0]).toEqual(['build']);
  });

  it('installs nothing when the build fails', async () => {
    const project = await planProject({
      ...WHOLE,
      onFlush: () => {
        throw new EngineError('CompileError', 'broken');
      },
    });
    await expect(project.run('install')).rejects.toThrow('broken');
    expect(project.engine.steps.some((step) => step.phase === 'install')).toBe(false);
  });

  it('says where contradicting options come from', async () => {
    const project = await planProject({ ...WHOLE, commands: { install: { home: '/h' } } });
    (await optionsOf(project.distribution, 'install')).set('prefix', Tuple.of<Value>('setup.cfg', '/p'));
    expect(await failure(project)).toMatchObject({
      python: 'DistutilsOptionError',
      message: 'must supply either home or prefix/exec-prefix -- not both',
      hint: 'leave out one side: there is prefix (/p) from setup.cfg, home (/h) from the command line',
    });
  });

  it('expands the home folder, variables of its own and those of the environment', async () => {
    const project = await planProject({
      ...WHOLE,
      commands: { install: { home: '~/up', install_data: '$base/$dist_name/$PLAT/$OWN', install_scripts: '$py_version_short' } },
      environment: { HOME: '/home/u', OWN: 'own' },
    });
    const command = await install(project);
    await command.ensure_finalized();
    expect(command.install_lib).toBe('/home/u/up/lib/python/');
    expect(command.install_data).toBe('/home/u/up/x/linux-x86_64/own');
    expect(command.install_scripts).toBe('3.11');
  });

  it('makes folders below the home folder for --user, closed to others', async () => {
    const folders = async (version: string): Promise<Record<string, number>> => {
      const target = madeUpTarget(version, { userBase: '/home/u/.x/base', userSite: '/home/u/.x/base/lib' });
      const project = await planProject({
        ...WHOLE,
        target,
        commands: { install: { user: 1 } },
        environment: { HOME: '/home/u' },
        files: { ...WHOLE.files, '/home/u/': '' },
      });
      await (await install(project)).ensure_finalized();
      return Object.fromEntries(project.engine.steps.flatMap((step) => (step.kind === 'mkdir' ? [[step.path, step.mode]] : [])));
    };
    expect(await folders('3.11.7')).toEqual({ '/home/u/.x': 0o777, '/home/u/.x/base': 0o700, '/home/u/.x/base/lib': 0o700 });
    expect(await folders('3.6.15')).toEqual({ '/home/u/.x': 0o700, '/home/u/.x/base': 0o700, '/home/u/.x/base/lib': 0o700 });
  });

  it('has no --user where there are no user folders', async () => {
    const target = madeUpTarget('3.11.7', { userBase: null, userSite: null });
    const project = await planProject({ ...WHOLE, target });
    const command = await install(project);
    command.user = 1;
    await expect(command.ensure_finalized()).rejects.toThrow('User base directory is not specified');
  });

  it('takes schemes that the script has changed', async () => {
    const schemes = new Map<Value, Value>([
      [
        'unix_prefix',
        new Map<Value, Value>([
          ['purelib', '$base/mine'],
          ['platlib', '$base/mine'],
          ['headers', '/h'],
          ['scripts', '/s'],
          ['data', '/d'],
        ]),
      ],
    ]);
    const project = await planProject({
      ...WHOLE,
      script: {
        patched: (path) => path === 'distutils.command.install.INSTALL_SCHEMES',
        get: async (_owner, name) => (name === 'INSTALL_SCHEMES' ? schemes : undefined),
      },
    });
    const command = await install(project);
    await command.ensure_finalized();
    expect(command.install_lib).toBe('/usr/mine/');
  });

  it('warns of a system that does not know the scheme', async () => {
    const project = await planProject({ ...WHOLE, target: madeUpTarget('2.7.18', { osName: 'riscos', platform: 'riscos' }) });
    expect((await failure(project)).message).toBe("I don't know how to install stuff on 'riscos'");
  });

  it('warns when the interpreter belongs to its system, unless the files go elsewhere', async () => {
    const managed = madeUpTarget('3.11.7', { externallyManaged: '/usr/lib/python3.11/EXTERNALLY-MANAGED' });
    const warned = async (options: Readonly<Record<string, Value>>): Promise<boolean> => {
      const project = await planProject({ ...WHOLE, target: managed, commands: { install: options }, environment: { HOME: '/home/u' } });
      await project.run('install');
      return project.engine.notices.some((line) => line.includes('managed by its system (/usr/lib/python3.11/EXTERNALLY-MANAGED)'));
    };
    expect(await warned({})).toBe(true);
    expect(await warned({ root: '/r' })).toBe(false);
    expect(await warned({ user: 1 })).toBe(false);
    expect(await warned({ prefix: '/opt' })).toBe(false);
  });

  it('says at debug level when modules go where Python does not look', async () => {
    const lines = async (searchPath: readonly string[]): Promise<string[]> => {
      const project = await planProject({
        ...WHOLE,
        target: madeUpTarget('3.11.7', { searchPath }),
        commands: { install: { install_lib: '/x/y' } },
      });
      project.engine.threshold = DEBUG;
      await project.run('install');
      return project.transcript(DEBUG).filter((line) => line.startsWith('modules installed to'));
    };
    expect(await lines(['/x/./y/'])).toEqual([]);
    expect(await lines([])).toEqual([
      "modules installed to '/x/y/', which is not in Python's module search path (sys.path) -- you'll have to change the search path yourself",
    ]);
  });

  it('says what it writes even when the file is there already', async () => {
    const project = await planProject({ ...WHOLE, commands: { install: { record: 'files.txt' } } });
    await project.run('install');
    const writes = project.engine.steps.filter((step) => step.kind === 'write' && step.phase === 'install');
    expect(writes.map((step) => step.saysFresh)).toEqual(writes.map((step) => step.says));
  });

  it('removes an older egg-info, be it a file or a folder', async () => {
    const site = '/usr/lib/python3.11/site-packages';
    const lines = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
      const project = await planProject({ setup: { name: 'x', version: '1' }, files: { ...files, [`${site}/`]: '' } });
      return project.run('install_egg_info');
    };
    const egg = `${site}/x-1-py3.11.egg-info`;
    expect(await lines({})).toEqual(['running install_egg_info', `Writing ${egg}`]);
    expect(await lines({ [egg]: '' })).toEqual(['running install_egg_info', `Removing ${egg}`, `Writing ${egg}`]);
    expect(await lines({ [`${egg}/PKG-INFO`]: '' })).toEqual([
      'running install_egg_info',
      `removing '${egg}' (and everything under it)`,
      `Writing ${egg}`,
    ]);
  });

  it.each<[version: string, expected: string, got: (type: string) => string]>([
    ['3.11.7', 'string or bytes-like object', (type) => `, got '${type}'`],
    ['3.8.18', 'string or bytes-like object', () => ''],
    ['2.7.18', 'string or buffer', () => ''],
  ])('takes a name or version that is a number for its text, and no list or tuple, on %s', async (pythonVersion, expected, got) => {
    const target = madeUpTarget(pythonVersion);
    const named = async (name: Value, version: Value): Promise<PlannedProject> =>
      planProject({ target, setup: { name, version }, commands: { install_egg_info: { install_dir: 'out' } } });
    const number = await named(3, new PyFloat('1.5'));
    await number.run('install_egg_info');
    expect(number.engine.steps.map((step) => ('path' in step ? step.path : '')).at(-1)).toMatch(/^out\/3-1\.5-py\d\.\d+\.egg-info$/);
    const refused: readonly (readonly [value: Value, type: string])[] = [
      [Tuple.of<Value>(1, 5), 'tuple'],
      [['1.5'], 'list'],
      [true, 'bool'],
    ];
    for (const [value, type] of refused) {
      await expect((await named('x', value)).run('install_egg_info')).rejects.toMatchObject({
        python: 'AttributeError',
        message: `'${type}' object has no attribute 'replace'`,
      });
      await expect((await named(value, '1')).run('install_egg_info')).rejects.toMatchObject({
        python: 'TypeError',
        message: `expected ${expected}${got(type)}`,
      });
    }
  });

  it('writes line ends of Windows for a Windows target', async () => {
    const target = madeUpTarget('3.7.9', {
      osName: 'nt',
      platform: 'win32',
      platformTag: 'win32',
      prefix: 'C:\\Py',
      execPrefix: 'C:\\Py',
      userBase: 'C:\\u',
      userSite: 'C:\\u\\s',
    });
    const project = await planProject({
      target,
      setup: { name: 'x', py_modules: ['m'], extra_path: 'x' },
      files: { 'm.py': '' },
      commands: { install: { record: 'r' } },
    });
    await project.run('install');
    const texts = project.engine.steps.flatMap((step) => (step.kind === 'write' && 'text' in step.content ? [step.content.text] : []));
    expect(texts.length).toBe(3);
    expect(texts.every((text) => /^(?:[^\n]*\r\n)+$/.test(text))).toBe(true);
  });
});
