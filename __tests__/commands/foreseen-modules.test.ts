import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/model/values.ts';
import type { ForeseenModules } from '../../src/plan/foreseen-modules.ts';
import { madeUpTarget } from '../support/target.ts';
import { planProject, type PlanOptions } from '../support/plan-project.ts';

const FILES = {
  'setup.py': '',
  'single.py': '',
  'pkg/__init__.py': '',
  'pkg/a.py': '',
  'pkg/sub/__init__.py': '',
  'lib/other/__init__.py': '',
  'lib/other/b.py': '',
  'src/__init__.py': '',
  'src/c.py': '',
};

interface Told {
  readonly modules: readonly ForeseenModules[];
  readonly optimize: number;
}

/** What `install` told, and the paths that the byte code that it then planned records. */
async function install(options: PlanOptions): Promise<{ readonly told: readonly Told[]; readonly recorded: readonly string[] }> {
  const project = await planProject({ files: FILES, ...options });
  const told: Told[] = [];
  project.engine.expectByteCode = (modules, optimize) => void told.push({ modules, optimize });
  await project.run('install');
  return { told, recorded: project.engine.steps.flatMap((step) => (step.kind === 'byte-compile' ? [step.recordedPath] : [])).sort() };
}

/** The paths that code of what is told would record, where the files are those of the test. */
function foreseen({ modules }: Told): readonly string[] {
  return modules
    .flatMap(({ folder, recorded, names }) =>
      Object.keys(FILES)
        .filter((file) => posix.dirname(file) === posix.normalize(folder === '' ? '.' : folder) && file !== 'setup.py')
        .map((file) => posix.basename(file))
        .filter((name) => names?.includes(name) ?? true)
        .map((name) => recorded + name),
    )
    .sort();
}

describe('install tells which modules will be byte-compiled, as what', () => {
  test.each<[name: string, setup: Record<string, Value>, options: Record<string, Value>]>([
    ['packages', { packages: ['pkg', 'pkg.sub'] }, {}],
    ['single modules', { py_modules: ['single'] }, {}],
    ['a module in a package', { py_modules: ['pkg.a'] }, {}],
    [
      'other folders',
      {
        packages: ['other', 'moved.deep'],
        package_dir: new Map([
          ['', 'lib'],
          ['moved.deep', 'src'],
        ]),
      },
      {},
    ],
    ['a root', { packages: ['pkg'] }, { root: '/stage' }],
    ['a home', { packages: ['pkg'] }, { home: '/h' }],
    ['a folder of the user', { packages: ['pkg'] }, { install_lib: '/else/where/' }],
    ['extra folders', { packages: ['pkg'], extra_path: 'extra' }, { root: '/stage' }],
  ])('%s', async (_name, setup, options) => {
    const { told, recorded } = await install({ setup, commands: { install: options } });
    expect(recorded.length).toBeGreaterThan(0);
    expect(told).toHaveLength(1);
    expect(foreseen(told[0] as Told)).toEqual(recorded);
  });

  test.each<[options: Record<string, Value>, levels: readonly number[]]>([
    [{}, [0]],
    [{ optimize: '2' }, [0]],
    [{ compile: 0, optimize: '1' }, [1]],
    [{ compile: 0, optimize: 2 }, [2]],
    [{ compile: 0 }, []],
  ])('with %j for levels %j', async (options, levels) => {
    const { told } = await install({ setup: { packages: ['pkg'] }, commands: { install: options } });
    expect(told.map(({ optimize }) => optimize)).toEqual(levels);
  });

  test('nothing for a dry run, without modules, and where no byte code is written', async () => {
    const silent = await Promise.all([
      install({ setup: { packages: ['pkg'] }, dryRun: true }),
      install({ setup: { data_files: [] } }),
      install({ setup: { packages: ['pkg'] }, target: madeUpTarget('3.11.7', { dontWriteBytecode: true }) }),
    ]);
    expect(silent.map(({ told }) => told)).toEqual([[], [], []]);
  });

  test('what it cannot make sense of is left to those who will complain', async () => {
    const project = await planProject({ files: FILES, setup: { packages: ['pkg', 3 as Value], package_dir: 7 as Value, py_modules: 'x' } });
    const told: Told[] = [];
    project.engine.expectByteCode = (modules, optimize) => void told.push({ modules, optimize });
    await expect(project.run('install')).rejects.toThrow("has no attribute 'items'");
    expect(told.map(({ modules }) => modules.map(({ folder }) => folder))).toEqual([['pkg']]);
  });
});
