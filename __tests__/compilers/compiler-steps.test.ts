import { describe, expect, it } from 'vitest';
import type { CCompiler } from '../../src/compilers/ccompiler.ts';
import { customizeCompiler } from '../../src/compilers/customize-compiler.ts';
import { newCompiler } from '../../src/compilers/new-compiler.ts';
import { UnixCCompiler } from '../../src/compilers/unix-compiler.ts';
import { EngineError, PythonException } from '../../src/errors/engine-error.ts';
import { Handle, Tuple, type Value } from '../../src/model/values.ts';
import { DEBUG, INFO } from '../../src/plan/step.ts';
import { fakeEngine, type FakeEngine, type FakeEngineOptions } from '../support/fake-engine.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { madeUpTarget } from '../support/target.ts';

const VARIABLES = {
  CC: 'gcc',
  CXX: 'g++',
  CFLAGS: '-O2',
  OPT: '-O2',
  CCSHARED: '-fPIC',
  LDSHARED: 'gcc -shared',
  SHLIB_SUFFIX: '.so',
  AR: 'ar',
  ARFLAGS: 'rcs',
  GNULD: 'yes',
};
const target = madeUpTarget('3.11.7', { configVars: VARIABLES });

async function unix(
  options: FakeEngineOptions = {},
  settings: Readonly<Record<string, Value>> = {},
): Promise<{ engine: FakeEngine; compiler: UnixCCompiler }> {
  const engine = fakeEngine({ target, ...options });
  const compiler = (await newCompiler(engine)) as UnixCCompiler;
  await customizeCompiler(engine, compiler);
  Object.assign(compiler, settings);
  return { engine, compiler };
}

describe('a compile', () => {
  it('is one step for each source, with folders made first', async () => {
    const { engine, compiler } = await unix();
    const objects = await compiler.compile(['a.c', 'sub/b.c'], 'build', null, null, 0, null, null, ['a.h']);
    expect(objects).toEqual(['build/a.o', 'build/sub/b.o']);
    expect(engine.transcript()).toEqual([
      'creating build',
      'creating build/sub',
      'gcc -O2 -fPIC -c a.c -o build/a.o',
      'gcc -O2 -fPIC -c sub/b.c -o build/sub/b.o',
    ]);
    expect(engine.steps.at(-1)).toMatchObject({
      kind: 'compile',
      argv: ['gcc', '-O2', '-fPIC', '-c', 'sub/b.c', '-o', 'build/sub/b.o'],
      source: 'sub/b.c',
      object: 'build/sub/b.o',
      depends: ['a.h'],
      family: 'gnu',
      error: 'CompileError',
      force: false,
      dryRun: false,
    });
  });

  it('goes through _compile of a subclass', async () => {
    const engine = fakeEngine({ target });
    const seen: unknown[] = [];
    class Own extends UnixCCompiler {
      static override readonly pythonPath = 'setup.Own';
      override async _compile(...args: Parameters<UnixCCompiler['_compile']>): Promise<void> {
        seen.push(args.slice(0, 5));
        await super._compile(...args);
      }
    }
    const compiler = new Own(engine);
    compiler.executables = new Map<Value, Value>();
    Object.assign(compiler, { src_extensions: ['.c'], obj_extension: '.o', compiler_so: ['cc'] });
    await compiler.__init__();
    await compiler.compile(['a.c']);
    expect(seen).toEqual([['a.o', 'a.c', '.c', ['-c'], []]]);
    expect(engine.steps.map((step) => step.kind)).toEqual(['compile']);
  });

  it('uses spawn where the script has put its own on the object', async () => {
    const { engine, compiler } = await unix();
    const spawned: unknown[] = [];
    compiler['spawn'] = async (argv: Value) => {
      spawned.push(argv);
    };
    await compiler.compile(['a.c']);
    expect(spawned).toEqual([['gcc', '-O2', '-fPIC', '-c', 'a.c', '-o', 'a.o']]);
    expect(engine.steps).toEqual([]);
  });

  it('turns a failure of that spawn into a CompileError', async () => {
    const { compiler } = await unix();
    compiler['spawn'] = async () => {
      throw new EngineError('DistutilsExecError', "command 'gcc' failed with exit code 1");
    };
    await expect(compiler.compile(['a.c'])).rejects.toMatchObject({
      python: 'CompileError',
      message: "command 'gcc' failed with exit code 1",
    });
    await expect(compiler.create_static_lib(['a.o'], 'x', '')).rejects.toMatchObject({ python: 'DistutilsExecError' });
  });

  it('calls a spawn that the script has put into the module', async () => {
    const calls: unknown[] = [];
    const script: FakeEngineOptions['script'] = {
      attached: true,
      patched: (path) => path === 'distutils.ccompiler.spawn',
      call: async (...args) => {
        calls.push(args);
        return null;
      },
    };
    const { compiler } = await unix({ script });
    await compiler.compile(['a.c']);
    expect(calls).toEqual([['distutils.ccompiler.spawn', [['gcc', '-O2', '-fPIC', '-c', 'a.c', '-o', 'a.o']], { dry_run: 0 }]]);
  });

  it('is forced and dry as the compiler is', async () => {
    const { engine, compiler } = await unix({}, { dry_run: 1, force: true });
    await compiler.compile(['a.c'], 'build');
    expect(engine.steps).toMatchObject([
      { kind: 'mkdir', dryRun: true },
      { kind: 'compile', dryRun: true, force: true },
    ]);
  });

  it('takes extensions that a script has added', async () => {
    const { compiler } = await unix({}, { src_extensions: ['.c', '.cu'] });
    expect(await compiler.object_filenames(['k.cu'])).toEqual(['k.o']);
    await expect(compiler.object_filenames(['k.cpp'])).rejects.toMatchObject({
      python: 'UnknownFileError',
      message: "unknown file type '.cpp' (from 'k.cpp')",
    });
  });

  it('asks the script for class attributes that it has changed', async () => {
    const script: FakeEngineOptions['script'] = {
      attached: true,
      changesClassAttribute: (_object, name) => name === 'src_extensions',
      get: async () => ['.c', '.f'],
    };
    const { compiler } = await unix({ script });
    expect(await compiler.object_filenames(['x.f'])).toEqual(['x.o']);
  });

  it('names the deployment target on macOS, and refuses one that does not suit', async () => {
    const mac = targetFixture('macos-3.11');
    const { engine, compiler } = await unix({ target: mac });
    await compiler.compile(['a.c']);
    expect(engine.steps[0]).toMatchObject({
      environment: { MACOSX_DEPLOYMENT_TARGET: String(mac.configVars['MACOSX_DEPLOYMENT_TARGET']) },
    });
    const old = await unix({ target: mac, environment: { MACOSX_DEPLOYMENT_TARGET: '10.1' } });
    await expect(old.compiler.compile(['a.c'])).rejects.toMatchObject({
      python: 'DistutilsPlatformError',
      message: expect.stringContaining('mismatch: now "10.1"') as unknown,
    });
    expect(old.engine.transcript().at(-1)).toContain(' -c a.c -o a.o');
  });
});

describe('a link', () => {
  it('depends on libraries in the given folders and on files among its arguments', async () => {
    const { engine, compiler } = await unix({ files: { 'lib/libz.a': '', 'other/libz.a': '', 'exports.map': '', 'extra.a': '' } });
    await compiler.link_shared_object(
      ['a.o'],
      'x.so',
      'out',
      ['z', 'm'],
      ['lib', 'other'],
      [],
      null,
      0,
      null,
      ['-Wl,--version-script=exports.map', 'extra.a'],
      null,
      'c++',
    );
    expect(engine.steps.at(-1)).toMatchObject({
      kind: 'link',
      argv: ['g++', '-shared', 'a.o', '-Llib', '-Lother', '-lz', '-lm', '-o', 'out/x.so', '-Wl,--version-script=exports.map', 'extra.a'],
      objects: ['a.o'],
      output: 'out/x.so',
      depends: ['lib/libz.a', 'exports.map', 'extra.a'],
      error: 'LinkError',
      saysFresh: [{ level: DEBUG, text: 'skipping out/x.so (up-to-date)' }],
    });
  });

  it.each([
    ['unix', target, 'out/libfoo.a'],
    ['bcpp', targetFixture('windows-3.9'), 'out\\foo.lib'],
    ['msvc', targetFixture('windows-3.9'), 'out\\foo.lib'],
  ])('and a library are left out where the script says that they are not needed: %s', async (name, python, library) => {
    const environment = { DISTUTILS_USE_SDK: '1', MSSdk: '1', PATH: 'C:\\tools' };
    const engine = fakeEngine({ target: python, environment });
    const compiler = (await newCompiler(engine, { compiler: name })) as CCompiler;
    await customizeCompiler(engine, compiler);
    const asked: unknown[] = [];
    compiler['_need_link'] = async (...args: unknown[]) => asked.push(args) < 0;
    await compiler.link_shared_object(['a.o'], 'x.so');
    await compiler.create_static_lib(['b.o'], 'foo', 'out');
    expect(asked).toEqual([
      [['a.o'], 'x.so'],
      [['b.o'], library],
    ]);
    expect(engine.transcript(DEBUG)).toEqual(['skipping x.so (up-to-date)', `skipping ${library} (up-to-date)`]);
    expect(engine.steps).toEqual([]);
  });

  it('goes through link of whoever overrides it', async () => {
    const { compiler } = await unix();
    const seen: unknown[] = [];
    compiler['link'] = async (...args: unknown[]) => {
      seen.push(args.slice(0, 3));
    };
    await compiler.link_shared_lib(['a.o'], 'foo');
    await compiler.link_executable(['a.o'], 'prog');
    expect(seen).toEqual([
      ['shared_library', ['a.o'], 'libfoo.so'],
      ['executable', ['a.o'], 'prog'],
    ]);
  });

  it('answers a script that asks whether it is needed, by times', async () => {
    const { engine, compiler } = await unix({ files: { 'a.o': '', 'x.so': '' } });
    expect(await compiler._need_link(['a.o'], 'x.so')).toBe(0);
    engine.clock.tick(5);
    engine.disk.write('/project/a.o', 'new');
    engine.view.diskChanged();
    expect(await compiler._need_link(['a.o'], 'x.so')).toBe(1);
    await expect(compiler._need_link(['gone.o'], 'x.so')).rejects.toMatchObject({ python: 'OSError' });
  });
});

describe('a static library', () => {
  it('is archived and indexed in one step', async () => {
    const { engine, compiler } = await unix({}, { ranlib: ['ranlib', '-x'] });
    await compiler.create_static_lib(['a.o'], 'foo', 'out');
    expect(engine.steps.at(-1)).toMatchObject({
      kind: 'static-library',
      argv: ['ar', 'rcs', 'out/libfoo.a', 'a.o'],
    });
    expect(engine.transcript()).toEqual(['creating out', 'ar rcs out/libfoo.a a.o', 'ranlib -x out/libfoo.a']);
  });
});

describe('has_function', () => {
  const probe = async (onFlush: FakeEngineOptions['onFlush']): Promise<{ engine: FakeEngine; answer: boolean }> => {
    const { engine, compiler } = await unix({ ...(onFlush === undefined ? {} : { onFlush }), environment: { TMPDIR: '/tmp' } });
    return { engine, answer: await compiler.has_function('clock_gettime', ['time.h'], null, ['rt']) };
  };

  it('compiles and links a small program', async () => {
    const { engine, answer } = await probe(undefined);
    expect(answer).toBe(true);
    const [written] = engine.steps;
    expect(written).toMatchObject({
      kind: 'write',
      path: expect.stringMatching(/^\/tmp\/clock_gettime\w{8}\.c$/) as unknown,
      content: { text: '#include "time.h"\nint main (int argc, char **argv) {\n    clock_gettime();\n    return 0;\n}\n' },
    });
    expect(engine.steps.map((step) => step.kind)).toEqual(['write', 'mkdir', 'compile', 'link', 'remove']);
    expect(engine.transcript().at(-1)).toMatch(/^gcc tmp\/clock_gettime\w{8}\.o -lrt -o a\.out$/);
  });

  it.each(['CompileError', 'LinkError'] as const)('is false after a %s', async (error) => {
    const kind = error === 'CompileError' ? 'compile' : 'link';
    const { answer } = await probe((steps) => {
      if (steps.some((step) => step.kind === kind)) throw new EngineError(error, 'no');
    });
    expect(answer).toBe(false);
  });

  it('lets other failures pass', async () => {
    await expect(
      probe(() => {
        throw new EngineError('DistutilsPlatformError', 'no');
      }),
    ).rejects.toMatchObject({ python: 'DistutilsPlatformError' });
  });
});

describe('new_compiler', () => {
  it('refuses a kind that is not known', async () => {
    await expect(newCompiler(fakeEngine({ target }), { compiler: 'turbo' })).rejects.toMatchObject({
      python: 'DistutilsPlatformError',
      message: "don't know how to compile C/C++ code on platform 'posix' with 'turbo' compiler",
    });
  });

  it('finds no Visual Studio classes on Posix', async () => {
    await expect(newCompiler(fakeEngine({ target }), { compiler: 'msvc' })).rejects.toMatchObject({
      python: 'DistutilsModuleError',
      message: "can't compile C/C++ code: unable to load module 'distutils._msvccompiler'",
    });
  });

  it('says where it looked for Visual Studio', async () => {
    const engine = fakeEngine({ target: targetFixture('windows-3.11'), environment: { 'ProgramFiles(x86)': 'C:\\PF' } });
    const compiler = (await newCompiler(engine)) as CCompiler;
    await expect(compiler.compile(['a.c'])).rejects.toMatchObject({
      python: 'DistutilsPlatformError',
      message: 'Unable to find vcvarsall.bat',
      hint: expect.stringContaining('C:\\PF\\Microsoft Visual Studio\\Installer\\vswhere.exe') as unknown,
    });
  });

  it('says so too where the function that finds it has looked in vain', async () => {
    const script: FakeEngineOptions['script'] = {
      attached: true,
      import: async () => new Handle(1, 'distutils._msvccompiler._get_vc_env', 'function'),
      call: async () => {
        throw new PythonException(1, ['DistutilsPlatformError', 'DistutilsError', 'Exception'], 'Unable to find vcvarsall.bat');
      },
    };
    const compiler = (await newCompiler(fakeEngine({ target: targetFixture('windows-3.11'), script }))) as CCompiler;
    await expect(compiler.compile(['a.c'])).rejects.toMatchObject({
      python: 'DistutilsPlatformError',
      message: 'Unable to find vcvarsall.bat',
      hint: expect.stringContaining('VisualStudio\\SxS') as unknown,
    });
  });

  it('takes the environment of Visual Studio from the function that finds it', async () => {
    const script: FakeEngineOptions['script'] = {
      attached: true,
      import: async () => new Handle(1, 'distutils._msvccompiler._get_vc_env', 'function'),
      call: async () =>
        new Map<Value, Value>([
          ['path', 'C:\\vc\\bin'],
          ['INCLUDE', 'C:\\vc\\inc'],
        ]),
    };
    const engine = fakeEngine({ target: targetFixture('windows-3.11'), script });
    engine.view.apply({ kind: 'write', path: 'C:\\vc\\bin\\cl.exe', content: { text: '' }, phase: 'build' });
    const compiler = (await newCompiler(engine)) as CCompiler;
    await compiler.compile(['a.c']);
    expect(engine.steps).toMatchObject([
      {
        kind: 'compile',
        argv: ['C:\\vc\\bin\\cl.exe', '/c', '/nologo', '/Ox', '/W3', '/GL', '/DNDEBUG', '/MD', '-IC:\\vc\\inc', '/Tca.c', '/Foa.obj'],
        family: 'msvc',
        environment: { PATH: 'C:\\vc\\bin' },
      },
    ]);
  });

  it('makes an object of a class that the script has put into the table', async () => {
    const made = new Handle(7, 'setup.Mine', 'object');
    const imported: unknown[] = [];
    const script: FakeEngineOptions['script'] = {
      attached: true,
      patched: (path) => path === 'distutils.ccompiler.compiler_class',
      get: async () => new Map<Value, Value>([['unix', Tuple.of<Value>('mycompiler', 'Mine', 'my own')]]),
      import: async (module, name) => {
        imported.push([module, name]);
        return new Handle(6, 'mycompiler.Mine', 'class');
      },
      call: async () => made,
    };
    expect(await newCompiler(fakeEngine({ target, script }))).toBe(made);
    expect(imported).toContainEqual(['distutils.mycompiler', 'Mine']);
  });

  it('links gcc of MinGW with what a get_msvcr of the script says', async () => {
    const script: FakeEngineOptions['script'] = {
      attached: true,
      patched: (path) => path === 'distutils.cygwinccompiler.get_msvcr',
      call: async () => ['ucrt'],
    };
    const engine = fakeEngine({ target: targetFixture('windows-3.11'), script });
    const compiler = (await newCompiler(engine, { compiler: 'mingw32' })) as CCompiler;
    await compiler.link_shared_object(['build\\a.o'], 'a.pyd', null, ['python311'], null, null, ['PyInit_a']);
    expect(engine.transcript(INFO).slice(-2)).toEqual([
      'writing build\\a.def',
      'gcc -shared -s build\\a.o build\\a.def -lpython311 -lucrt -o a.pyd',
    ]);
  });

  it('without gcc is told of in words, where Python 3 ended in a traceback', async () => {
    const script = { attached: true, import: async () => true as Value, call: async () => [null, null, null] as Value };
    const windows = fakeEngine({ target: targetFixture('windows-3.11'), script });
    await expect(newCompiler(windows, { compiler: 'mingw32' })).rejects.toThrow(
      "compiler 'mingw32' needs gcc, which is not on PATH or does not tell its version",
    );
    await expect(newCompiler(fakeEngine({ target: targetFixture('windows-2.7'), script }), { compiler: 'mingw32' })).resolves.toBeDefined();
  });

  it('of Cygwin may keep its version to itself, where ld tells its own', async () => {
    const script = (ld: Value): NonNullable<FakeEngineOptions['script']> => ({
      attached: true,
      import: async () => true as Value,
      call: async (path) => (path === 'distutils.cygwinccompiler.get_versions' ? [null, ld, null] : ['ucrt']),
    });
    const made = async (ld: Value): Promise<unknown> =>
      newCompiler(fakeEngine({ target: targetFixture('windows-3.11'), script: script(ld) }), { compiler: 'cygwin' });
    await expect(made('2.40')).resolves.toMatchObject({ linker_dll: 'gcc' });
    await expect(made(null)).rejects.toThrow("compiler 'cygwin' needs ld, which is not on PATH or does not tell its version");
  });

  it('lists what there is', async () => {
    const engine = fakeEngine({ target });
    await engine.call('distutils.ccompiler.show_compilers');
    expect(engine.transcript()).toEqual([
      'List of available compilers:',
      '  --compiler=bcpp     Borland C++ Compiler',
      '  --compiler=cygwin   Cygwin port of GNU C Compiler for Win32',
      '  --compiler=mingw32  Mingw32 port of GNU C Compiler for Win32',
      '  --compiler=msvc     Microsoft Visual C++',
      '  --compiler=unix     standard UNIX-style compiler',
    ]);
  });
});

describe('customize_compiler', () => {
  it('calls a compiler that only the script knows with keywords', async () => {
    const calls: unknown[] = [];
    const script: FakeEngineOptions['script'] = {
      attached: true,
      get: async (_owner, name) => (name === 'compiler_type' ? 'unix' : new Handle(2, 'setup.Dummy.set_executables', 'function')),
      call: async (_callee, args, keywords) => {
        calls.push([args, keywords]);
        return null;
      },
      set: async (_owner, name, value) => {
        calls.push([name, value]);
      },
    };
    const engine = fakeEngine({ target, script });
    await customizeCompiler(engine, new Handle(1, 'setup.Dummy', 'object'));
    expect(calls).toEqual([
      [
        [],
        {
          preprocessor: 'gcc -E',
          compiler: 'gcc -O2',
          compiler_so: 'gcc -O2 -fPIC',
          compiler_cxx: 'g++',
          linker_so: 'gcc -shared',
          linker_exe: 'gcc',
          archiver: 'ar rcs',
        },
      ],
      ['shared_lib_extension', '.so'],
    ]);
  });

  it('leaves other families alone', async () => {
    const engine = fakeEngine({ target: targetFixture('windows-3.11') });
    const compiler = await newCompiler(engine, { compiler: 'bcpp' });
    await customizeCompiler(engine, compiler);
    expect(compiler).not.toHaveProperty('shared_lib_extension');
  });

  it('asks a get_config_vars that the script has put there', async () => {
    const changed = { ...VARIABLES, CFLAGS: '-Os' };
    const script: FakeEngineOptions['script'] = {
      attached: true,
      patched: (path) => path === 'distutils.sysconfig.get_config_vars',
      call: async (_path, names) => names.map((name) => (changed as Record<string, string>)[name as string] ?? null),
    };
    const { compiler } = await unix({ script });
    expect(compiler.compiler).toEqual(['gcc', '-Os']);
  });
});

/** As Debian's own does, where that is: `parity/debian.test.ts`. */
describe("the flags that Debian's interpreters were configured with", () => {
  const CONFIGURED = {
    ...VARIABLES,
    SO: '.so',
    BASECFLAGS: '-base',
    EXTRA_CFLAGS: '-extra',
    CONFIGURE_CFLAGS: '-cflags',
    CONFIGURE_CPPFLAGS: '-cppflags',
    CONFIGURE_LDFLAGS: '-ldflags',
  };
  const said = async (version: string, environment: Record<string, string>): Promise<unknown> => {
    const debian = madeUpTarget(version, {
      configVars: CONFIGURED,
      searchPath: ['/usr/lib/python3/dist-packages', '/usr/lib/python2.7/dist-packages'],
    });
    const { compiler } = await unix({ target: debian, environment });
    const { compiler_so: compiling, linker_so: linking, preprocessor } = compiler as unknown as Record<string, readonly string[]>;
    return [compiling, linking, preprocessor].map((words) => words?.join(' '));
  };

  it('are used', async () => {
    expect(await said('3.11.2', {})).toEqual([
      'gcc -O2 -cflags -cppflags -fPIC',
      'gcc -shared -ldflags -cflags -cppflags',
      'gcc -E -cppflags',
    ]);
    expect(await said('2.7.18', {})).toEqual([
      'gcc -base -cflags -extra -cppflags -fPIC',
      'gcc -shared -ldflags -cflags -cppflags -fPIC',
      'gcc -E -cppflags',
    ]);
  });

  it('give way to those of the environment, each kind alone', async () => {
    expect(await said('3.11.2', { CFLAGS: '-mine', LDFLAGS: '-own' })).toEqual([
      'gcc -O2 -mine -cppflags -fPIC',
      'gcc -shared -own -mine -cppflags',
      'gcc -E -cppflags',
    ]);
    expect(await said('2.7.18', { CFLAGS: '-mine', BASECFLAGS: '-b', CPPFLAGS: '-p' })).toEqual([
      'gcc -b -mine -extra -p -fPIC',
      'gcc -shared -ldflags -mine -p -fPIC',
      'gcc -E -p',
    ]);
  });
});
