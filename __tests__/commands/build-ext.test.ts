import { describe, expect, it } from 'vitest';
import { BuildExt } from '../../src/commands/build-ext.ts';
import { EngineError } from '../../src/errors/engine-error.ts';
import type { EngineClass } from '../../src/model/engine-object.ts';
import { Handle, Tuple, type Value } from '../../src/model/values.ts';
import { DEBUG } from '../../src/plan/step.ts';
import { Extension } from '../../src/project/extension.ts';
import { madeUpTarget } from '../support/target.ts';
import { planProject, type PlanOptions, type PlannedProject } from '../support/plan-project.ts';
import { targetFixture } from '../support/target-fixture.ts';

const CONFIG = {
  CC: 'gcc',
  CXX: 'g++',
  OPT: '-O2',
  CFLAGS: '-O2',
  CCSHARED: '-fPIC',
  LDSHARED: 'gcc -shared',
  SHLIB_SUFFIX: '.so',
  SO: '.so',
  AR: 'ar',
  ARFLAGS: 'rcs',
  EXT_SUFFIX: '.so',
  INCLUDEPY: '/inc',
  CONFINCLUDEPY: '/inc',
};
const linux = (version = '3.11.7', facts: Parameters<typeof madeUpTarget>[1] = {}): ReturnType<typeof madeUpTarget> =>
  madeUpTarget(version, { configVars: CONFIG, ...facts });

interface Given {
  readonly name: string;
  readonly sources: Value[];
  readonly options?: Readonly<Record<string, Value>>;
}

async function withExtensions(extensions: readonly Given[], options: PlanOptions = {}): Promise<PlannedProject> {
  const project = await planProject({ target: linux(), files: { 'a.c': '', 'b.c': '', 'x.i': '' }, ...options });
  const made: Value[] = [];
  for (const { name, sources, options: given = {} } of extensions) {
    const extension = new Extension(project.engine);
    await extension.__init__(name, sources, new Map(Object.entries(given)));
    made.push(extension);
  }
  project.distribution.ext_modules = made;
  return project;
}

const command = async (project: PlannedProject): Promise<BuildExt> => (await project.distribution.get_command_obj('build_ext')) as BuildExt;

describe('build_ext', () => {
  it('puts all steps of an extension into a group whose header waits for the first that runs', async () => {
    const project = await withExtensions([
      { name: 'one', sources: ['a.c'] },
      { name: 'two', sources: ['b.c'] },
    ]);
    await project.run('build_ext');
    const groups = project.engine.steps.map((step) => step.group?.name);
    expect(groups).toEqual(['one', 'one', 'one', 'one', 'one', 'two', 'two']);
    expect(project.engine.steps[0]?.group).toEqual({
      name: 'one',
      says: [{ level: 2, text: "building 'one' extension" }],
      saysFresh: [{ level: 1, text: "skipping 'one' extension (up-to-date)" }],
    });
  });

  it('lets a failure of an optional extension be a warning of the executor', async () => {
    const project = await withExtensions([{ name: 'one', sources: ['a.c'], options: { optional: true } }]);
    await project.run('build_ext');
    expect(project.engine.steps[0]?.group).toMatchObject({
      optional: true,
      failureSays: { level: 3, text: 'warning: build_ext: building extension "one" failed: %s\n' },
    });
  });

  it('knows no optional extensions on 2.7', async () => {
    const project = await withExtensions([{ name: 'one', sources: ['a.c'], options: { optional: true } }], { target: linux('2.7.18') });
    await project.run('build_ext');
    expect(project.engine.steps[0]?.group?.optional).toBeUndefined();
  });

  it('warns of an optional extension that cannot be planned, and goes on', async () => {
    const project = await withExtensions([
      { name: 'one', sources: ['a.xyz'], options: { optional: true } },
      { name: 'two', sources: ['b.c'] },
    ]);
    const lines = await project.run('build_ext');
    expect(lines).toContain(`warning: build_ext: building extension "one" failed: unknown file type '.xyz' (from 'a.xyz')\n`);
    expect(project.engine.steps.some((step) => step.kind === 'link' && step.group?.name === 'two')).toBe(true);
  });

  it('waits for an optional extension whose build the script has taken over, so that the script meets the failure', async () => {
    class Scripts extends BuildExt {
      static override readonly pythonPath: string = BuildExt.pythonPath;
    }
    const project = await withExtensions([{ name: 'one', sources: ['a.c'], options: { optional: true } }], {
      classes: { build_ext: Scripts as unknown as EngineClass },
      onFlush: () => {
        throw new EngineError('CompileError', 'it broke');
      },
    });
    const building = await command(project);
    const own = building.build_extension.bind(building);
    Object.assign(building, { build_extension: async (extension: Value) => own(extension) });
    expect(await project.run('build_ext')).toContain('warning: build_ext: building extension "one" failed: it broke\n');
    expect(project.engine.steps[0]?.group?.optional).toBeUndefined();
  });

  it('says the header at once where the compiler works by code of the script, as its output comes then', async () => {
    const project = await withExtensions([{ name: 'one', sources: ['a.c'] }], {
      functions: {
        'distutils.sysconfig.customize_compiler': async (_engine, compiler) => {
          Object.assign(compiler as object, { _compile: async () => {} });
        },
      },
    });
    expect(await project.run('build_ext')).toContain("building 'one' extension");
  });

  it('skips an extension by file times where the whole compiler is of the script', async () => {
    const project = await withExtensions([{ name: 'one', sources: ['a.c'] }], {
      files: { 'a.c': '', 'build/lib.linux-x86_64-3.11/one.so': '' },
    });
    const building = await command(project);
    await building.ensure_finalized();
    building.compiler = new Handle(1, 'setup.Compiler', 'object');
    await building.build_extensions();
    expect(project.transcript(DEBUG)).toContain("skipping 'one' extension (up-to-date)");
  });

  it('sorts sources from 3.9 on', async () => {
    for (const [version, sources] of [
      ['3.8.18', ['b.c', 'a.c']],
      ['3.9.18', ['a.c', 'b.c']],
    ] as const) {
      const project = await withExtensions([{ name: 'one', sources: ['b.c', 'a.c'] }], { target: linux(version) });
      await project.run('build_ext');
      expect(project.engine.steps.flatMap((step) => (step.kind === 'compile' ? [step.source] : []))).toEqual(sources);
    }
  });

  it('makes a step of SWIG, with all that an interface may include among its inputs', async () => {
    const project = await withExtensions(
      [{ name: '_x', sources: ['src/x.i', 'a.c'], options: { swig_opts: ['-c++', '-Iinc'], depends: ['d.txt'] } }],
      {
        files: { 'src/x.i': '', 'src/common.i': '', 'src/x.py': '', 'inc/y.h': '', 'a.c': '' },
      },
    );
    await project.run('build_ext');
    const swig = project.engine.steps.find((step) => step.kind === 'swig');
    expect(swig).toMatchObject({
      argv: ['swig', '-python', '-c++', '-Iinc', '-o', 'src/x_wrap.cpp', 'src/x.i'],
      inputs: ['src/x.i', 'd.txt', 'src/common.i', 'inc/y.h'],
      outputs: ['src/x_wrap.cpp'],
      says: [
        { level: 2, text: 'swigging src/x.i to src/x_wrap.cpp' },
        { level: 2, text: 'swig -python -c++ -Iinc -o src/x_wrap.cpp src/x.i' },
      ],
    });
    expect(project.engine.steps.some((step) => step.kind === 'compile' && step.source === 'src/x_wrap.cpp')).toBe(true);
  });

  it('lets SWIG options of the user stand for those of the extension', async () => {
    const project = await withExtensions([{ name: '_x', sources: ['x.i'], options: { swig_opts: ['-c++'] } }], {
      commands: { build_ext: { swig_opts: '-modern -x', swig_cpp: 1, swig: '/opt/swig' } },
    });
    const lines = await project.run('build_ext');
    expect(lines).toContain('--swig-cpp is deprecated - use --swig-opts=-c++');
    expect(project.engine.steps.find((step) => step.kind === 'swig')).toMatchObject({
      argv: ['/opt/swig', '-python', '-modern', '-x', '-c++', '-o', 'x_wrap.cpp', 'x.i'],
    });
  });

  it('tells the executor how many steps may run at once', async () => {
    const project = await withExtensions([{ name: 'one', sources: ['a.c'] }], { commands: { build_ext: { parallel: '3' } } });
    await project.run('build_ext');
    expect(project.engine.jobs).toBe(3);
    const wrong = await withExtensions([{ name: 'one', sources: ['a.c'] }], { commands: { build_ext: { parallel: 'x' } } });
    await expect(wrong.run('build_ext')).rejects.toThrow('parallel should be an integer');
  });

  it('exports the function that the interpreter looks for', async () => {
    const names = async (version: string, name: string): Promise<Value> => {
      const project = await withExtensions([{ name, sources: [] }], { target: linux(version) });
      return (await command(project)).get_export_symbols((project.distribution.ext_modules as Value[])[0] as Value);
    };
    expect(await names('2.7.18', 'pkg.föö')).toEqual(['initföö']);
    expect(await names('3.7.16', 'pkg.föö')).toEqual(['PyInit_föö']);
    expect(await names('3.8.18', 'pkg.föö')).toEqual(['PyInitU_f_gkaa']);
    expect(await names('3.8.18', 'pkg.foo')).toEqual(['PyInit_foo']);
  });

  it('links with the Python library where system and version want it', async () => {
    const libraries = async (
      version: string,
      platform: string,
      config: Readonly<Record<string, string | number>> = {},
      environment = {},
    ): Promise<Value> => {
      const project = await withExtensions([{ name: 'x', sources: [], options: { libraries: ['z'] } }], {
        target: linux(version, { platform, configVars: { ...CONFIG, ABIFLAGS: 'm', LDVERSION: '3.8', ...config } }),
        environment,
      });
      return (await command(project)).get_libraries((project.distribution.ext_modules as Value[])[0] as Value);
    };
    const shared = { Py_ENABLE_SHARED: 1 };
    expect(await libraries('2.7.18', 'linux2')).toEqual(['z']);
    expect(await libraries('2.7.18', 'linux2', shared)).toEqual(['z', 'python2.7']);
    expect(await libraries('2.7.18', 'cygwin')).toEqual(['z', 'python2.7']);
    expect(await libraries('2.7.18', 'os2emx')).toEqual(['z', 'python27']);
    expect(await libraries('2.7.18', 'win32')).toEqual(['z', 'python27']);
    expect(await libraries('2.7.18', 'atheos', { SHLIBS: '-lfoo bar' })).toEqual(['z', 'python2.7', 'm', 'foo', 'bar']);
    expect(await libraries('3.6.15', 'linux', shared)).toEqual(['z', 'python3.6m']);
    expect(await libraries('3.6.15', 'darwin', shared)).toEqual(['z']);
    expect(await libraries('3.7.16', 'cygwin')).toEqual(['z']);
    expect(await libraries('3.8.18', 'linux', shared)).toEqual(['z']);
    expect(await libraries('3.8.18', 'cygwin', shared)).toEqual(['z', 'python3.8']);
    expect(await libraries('3.8.18', 'linux', { ...shared, ANDROID_API_LEVEL: 24 })).toEqual(['z', 'python3.8']);
    expect(await libraries('3.8.18', 'linux', { ...shared, ANDROID_API_LEVEL: 0 }, { _PYTHON_HOST_PLATFORM: 'x' })).toEqual(['z']);
  });

  it('names files of 2.7 as it did: slashes are dots, and a debug build of Windows has its mark', async () => {
    const project = await withExtensions([], { target: linux('2.7.18'), setup: { ext_package: 'top' } });
    const building = await command(project);
    await building.ensure_finalized();
    expect(await building.get_ext_fullpath('pkg/x')).toBe('build/lib/top/pkg/x.so');

    const windows = await withExtensions([], { target: targetFixture('windows-2.7', { configVars: { SO: '.pyd' } }) });
    const other = await command(windows);
    other.debug = 1;
    expect(await other.get_ext_filename('pkg.x')).toBe('pkg\\x_d.pyd');
  });

  it('looks for headers and libraries of Windows where that version keeps them', async () => {
    const folders = async (target: Parameters<typeof withExtensions>[1]): Promise<readonly [Value, Value, Value]> => {
      const project = await withExtensions([], target);
      const building = await command(project);
      await building.ensure_finalized();
      return [building.include_dirs, building.library_dirs, building.build_temp];
    };
    const at = { prefix: 'C:\\Py', execPrefix: 'C:\\Py', basePrefix: 'C:\\Py', baseExecPrefix: 'C:\\Py' };
    expect(await folders({ target: targetFixture('windows-3.11', at) })).toEqual([
      ['C:\\Py\\include', expect.stringMatching(/Include$/i)],
      ['C:\\Py\\libs', 'C:\\Py\\PCbuild\\amd64'],
      'build\\temp.win-amd64-3.11\\Release',
    ]);
    expect(
      await folders({
        target: targetFixture('windows-2.7', { ...at, platformTag: 'win-amd64' }),
        commands: { build_ext: { debug: 1, plat_name: 'win-amd64' } },
      }),
    ).toEqual([
      ['C:\\Py\\include', 'C:\\Py\\PC'],
      ['C:\\Py\\libs', 'C:\\Py\\PCbuild\\amd64', 'C:\\Py\\PC\\VS9.0\\amd64'],
      expect.stringMatching(/\\Debug$/),
    ]);
  });

  it('adds the folders of a virtual environment and of the user', async () => {
    const target = linux('3.11.7', { execPrefix: '/venv', prefix: '/venv', baseExecPrefix: '/usr', basePrefix: '/usr', userBase: '/u' });
    const project = await withExtensions([], { target, files: { '/u/include/': '', '/u/lib/': '' }, commands: { build_ext: { user: 1 } } });
    const building = await command(project);
    await building.ensure_finalized();
    expect(building.include_dirs).toEqual(['/venv/include', expect.stringContaining('include'), '/u/include']);
    expect(building.library_dirs).toEqual(['/u/lib']);
    expect(building.rpath).toEqual(['/u/lib']);
  });

  it('gives the errors of Python for values of the wrong type', async () => {
    const project = await withExtensions([], { setup: { include_dirs: Tuple.of<Value>('a') } });
    await expect(project.run('build_ext')).rejects.toMatchObject({
      python: 'AttributeError',
      message: "'tuple' object has no attribute 'extend'",
    });
    const other = await withExtensions([{ name: 'one', sources: ['a.c'] }]);
    ((other.distribution.ext_modules as Value[])[0] as unknown as Extension).depends = Tuple.of<Value>('x');
    await expect(other.run('build_ext')).rejects.toMatchObject({
      python: 'TypeError',
      message: 'can only concatenate list (not "tuple") to list',
    });
    const named = await withExtensions([{ name: 'one', sources: ['a.c'] }], { setup: { ext_package: 5 } });
    await expect(named.run('build_ext')).rejects.toMatchObject({
      python: 'TypeError',
      message: "unsupported operand type(s) for +: 'int' and 'str'",
    });
  });

  it.each<[macros: Value, undefined: Value, python: string, message: string]>([
    [Tuple.of<Value>(Tuple.of<Value>('A', '1')), [], 'TypeError', "'macros' (if supplied) must be a list of tuples"],
    [Tuple.of<Value>(Tuple.of<Value>('A', '1')), ['B'], 'AttributeError', "'tuple' object has no attribute 'append'"],
    ['A', [], 'TypeError', "'macros' (if supplied) must be a list of tuples"],
    [new Map<Value, Value>([['A', '1']]), [], 'TypeError', "unhashable type: 'slice'"],
    [5, [], 'TypeError', "'int' object is not subscriptable"],
    [[], [Tuple.of<Value>('A', '1')], 'TypeError', 'not all arguments converted during string formatting'],
  ])('refuses macros that are no list of tuples: %j, %j', async (define_macros, undef_macros, python, message) => {
    const project = await withExtensions([{ name: 'one', sources: ['a.c'], options: { define_macros, undef_macros } }]);
    await expect(project.run('build_ext')).rejects.toMatchObject({ python, message });
  });
});
