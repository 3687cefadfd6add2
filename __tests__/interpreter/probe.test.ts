import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EngineError } from '../../src/errors/engine-error.ts';
import type { ProcessResult } from '../../src/host/processes.ts';
import { pythonFolder } from '../../src/host/python-folder.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { ScriptedProcesses } from '../../src/host/scripted-processes.ts';
import { probe } from '../../src/interpreter/probe.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { interpreters } from '../support/interpreters.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { tempProject } from '../support/temp-project.ts';

const processes = new RealProcesses();
const DEBIAN = '/usr/bin/python3';

function ask(path: string, environment: NodeJS.ProcessEnv = process.env): Promise<PythonTarget> {
  return probe(path, processes, { pythonFolder: pythonFolder(), cwd: '/', environment });
}

/** An interpreter that runs the given code at its start, as a `sitecustomize` of its owner would. */
function startingWith(code: string): NodeJS.ProcessEnv {
  const folder = tempProject({ 'sitecustomize.py': `# -*- coding: utf-8 -*-\nimport sys, os\n${code}` });
  return { ...process.env, PYTHONPATH: folder };
}

const FACTS = `
import binascii, os, site, sys, sysconfig, locale
def answer(_):
    try:
        from importlib.util import MAGIC_NUMBER as magic
    except ImportError:
        import imp
        magic = imp.get_magic()
    config = sysconfig.get_config_vars()
    if PY2:
        locale.setlocale(locale.LC_ALL, '')
    return {
        'executable': sys.executable, 'versionText': sys.version, 'versionInfo': list(sys.version_info), 'platform': sys.platform, 'osName': os.name,
        'platformTag': sysconfig.get_platform(), 'prefix': sys.prefix, 'execPrefix': sys.exec_prefix,
        'basePrefix': getattr(sys, 'base_prefix', sys.prefix), 'baseExecPrefix': getattr(sys, 'base_exec_prefix', sys.exec_prefix),
        'platlibdir': getattr(sys, 'platlibdir', 'lib'), 'abiflags': getattr(sys, 'abiflags', ''), 'winver': None,
        'byteCodeMagic': plain(binascii.hexlify(magic)) if PY2 else binascii.hexlify(magic).decode(), 'byteOrder': sys.byteorder,
        'extensionSuffix': config.get('EXT_SUFFIX') or config['SO'], 'configVars': config, 'paths': sysconfig.get_paths(),
        'schemes': sysconfig._INSTALL_SCHEMES, 'userBase': site.USER_BASE, 'userSite': site.USER_SITE, 'userSiteEnabled': site.ENABLE_USER_SITE,
        'fileSystemEncoding': sys.getfilesystemencoding(), 'localeEncoding': locale.getpreferredencoding(False),
        'uname': dict(zip(('system', 'release', 'version', 'machine'), [v for i, v in enumerate(os.uname()) if i != 1])),
        'searchPath': sys.path[1:],
        'implementation': {'name': 'cpython', 'cacheTag': getattr(getattr(sys, 'implementation', None), 'cache_tag', None)},
    }
`;

describe.each(interpreters())('the record of Python $version', (python) => {
  test('holds what the interpreter says of itself', async () => {
    const target = await ask(python.path);
    const [theirs] = await askOracle(python, FACTS, [null], '/');
    expect(target).toMatchObject((theirs as { value: object }).value);
    expect(target.version).toBe(python.version);
    expect(target).toMatchObject({
      build: { debug: false, freeThreaded: false, unicodeWidth: 4, pointerBits: 64 },
      dontWriteBytecode: false,
      virtualEnvironment: false,
    });
    const marker = `${target.paths.stdlib}/EXTERNALLY-MANAGED`;
    expect(target.externallyManaged).toBe(existsSync(marker) ? marker : null);
    expect(existsSync(target.paths.stdlib)).toBe(true);
  });

  test('survives what is printed at start and exit, in whatever encoding', async () => {
    const environment = startingWith(
      'import atexit\nsys.stdout.write("{garbage} pydistutils-target: no")\nsys.stderr.write("noise")\natexit.register(sys.stdout.write, "the end")\n',
    );
    const target = await ask(python.path, { ...environment, PYTHONIOENCODING: 'utf-16' });
    expect(target.prefix).toBe((await ask(python.path)).prefix);
  });

  test('is made of what there is when the interpreter lacks parts', async () => {
    const broken =
      'sys.modules["sysconfig"] = None\nsys.modules["_locale"] = None\nsys.modules["locale"] = None\ndel os.uname\nsys.path.append(None)\n';
    const target = await ask(python.path, startingWith(broken));
    expect(target).toMatchObject({
      uname: { system: '', release: '', version: '', machine: '' },
      configVars: {},
      schemes: {},
      paths: { purelib: '' },
      extensionSuffix: '.so',
      // From 3.15 on all is UTF-8 where nothing else is asked for.
      localeEncoding: python.minor >= 15 ? 'utf-8' : 'ascii',
      platformTag: target.platform,
    });
    expect(target.paths.stdlib).toContain('lib');
  });

  test('tells that byte code is not wanted, and leaves none', async () => {
    expect((await ask(python.path, { ...process.env, PYTHONDONTWRITEBYTECODE: '1' })).dontWriteBytecode).toBe(true);
    const entries = new RealDisk().list(`${pythonFolder()}/pydistutils_bridge`);
    expect(entries.filter((name) => name === '__pycache__' || name.endsWith('.pyc'))).toEqual([]);
  });

  test('keeps paths that are no UTF-8', async () => {
    const script = `HOME=$(printf '/tmp/caf\\351') exec "$0" "$1"`;
    const { output } = await processes.run(['sh', '-c', script, python.path, `${pythonFolder()}/probe.py`], {
      cwd: '/',
      env: process.env,
      output: 'capture',
    });
    const record = JSON.parse(output.slice(output.indexOf('{'))) as PythonTarget;
    expect(record.userBase).toBe('/tmp/caf\udce9/.local');
  });

  test('knows an old virtualenv, which had most of the library elsewhere', async () => {
    const target = await ask(python.path, startingWith('sys.real_prefix = "/somewhere/else"\n'));
    expect(target).toMatchObject({ virtualEnvironment: true, basePrefix: '/somewhere/else', baseExecPrefix: '/somewhere/else' });
  });

  test('knows PyPy, debug builds, free threads and narrow text', async () => {
    const facts = `
sys.builtin_module_names += ('__pypy__',)
if hasattr(sys, 'implementation'):
    sys.implementation.name = 'pypy'
sys.gettotalrefcount = lambda: 0
sys.maxunicode = 0xffff
import sysconfig
sysconfig.get_config_vars()['Py_GIL_DISABLED'] = 1
sys.abiflags = 't'
`;
    expect(await ask(python.path, startingWith(facts))).toMatchObject({
      implementation: { name: 'pypy' },
      build: { debug: true, freeThreaded: true, unicodeWidth: 2 },
      abiflags: 't',
    });
  });
});

// 2.7 has no venv.
describe.each(interpreters().filter(({ major }) => major >= 3))('Python $version', (python) => {
  test('knows its virtual environments', async () => {
    const folder = tempProject();
    await processes.run([python.path, '-m', 'venv', '--without-pip', `${folder}/env`], {
      cwd: folder,
      env: process.env,
      output: 'capture',
    });
    const target = await ask(`${folder}/env/bin/python`);
    const base = await ask(python.path);
    expect(target).toMatchObject({
      executable: `${folder}/env/bin/python`,
      prefix: `${folder}/env`,
      basePrefix: base.prefix,
      virtualEnvironment: true,
      externallyManaged: null,
    });
    expect(target.paths.stdlib).toBe(base.paths.stdlib);
  });
});

const newest = interpreters().at(-1);

describe.skipIf(newest === undefined)('the parts of a record (skipped without a Python)', () => {
  const path = newest?.path ?? '';

  test('that stand for a disabled site module are null', async () => {
    const { output } = await processes.run([path, '-S', `${pythonFolder()}/probe.py`], { cwd: '/', env: process.env, output: 'capture' });
    expect(JSON.parse(output.slice(output.indexOf('{')))).toMatchObject({ userBase: null, userSite: null, userSiteEnabled: false });
  });

  test('say that the text of files is UTF-8 in UTF-8 mode', async () => {
    expect((await ask(path, { ...process.env, PYTHONUTF8: '1', LC_ALL: 'C' })).localeEncoding).toBe('utf-8');
  });
});

test.skipIf(!existsSync(DEBIAN) || !existsSync('/usr/lib/python3.11/EXTERNALLY-MANAGED'))(
  'an interpreter that is managed by the system says so (skipped where there is none)',
  async () => {
    expect(await ask(DEBIAN)).toMatchObject({ externallyManaged: '/usr/lib/python3.11/EXTERNALLY-MANAGED' });
  },
);

describe('a program that is no interpreter', () => {
  async function failure(path: string, environment: NodeJS.ProcessEnv = process.env, timeoutMs = 10_000): Promise<EngineError> {
    return probe(path, processes, { pythonFolder: pythonFolder(), cwd: '/', environment, timeoutMs }).then(
      () => expect.unreachable(),
      (error: unknown) => error as EngineError,
    );
  }

  test('that does not exist', async () => {
    expect(await failure('/no/such/python')).toMatchObject({
      python: 'DistutilsPlatformError',
      code: 'interpreter-not-found',
      message: "Python interpreter '/no/such/python' does not exist",
    });
  });

  test('that cannot be executed', async () => {
    const root = tempProject({ python: 'x' });
    expect(await failure(`${root}/python`)).toMatchObject({
      code: 'interpreter-not-executable',
      message: `Python interpreter '${root}/python' cannot be executed (EACCES)`,
    });
  });

  test('that prints something else', async () => {
    const root = tempProject({ python: { text: '#!/bin/sh\nprintf "I am \\033[31ma teapot, "; seq 1 40\n', mode: 0o755 } });
    expect(await failure(`${root}/python`)).toMatchObject({
      code: 'not-an-interpreter',
      message: `'${root}/python' is no Python interpreter: it printed 'I am ?[31ma teapot, 1 2 3 4 5 6 7 8 …'`,
    });
  });

  test('that prints nothing', async () => {
    expect((await failure('/bin/true')).message).toBe("'/bin/true' is no Python interpreter: it printed nothing");
  });

  test('that fails, with its first line, or the last one of a traceback', async () => {
    const root = tempProject({
      python: {
        text: '#!/bin/sh\necho "pyenv: python3.99: command not found" >&2\necho "It exists in: 3.98" >&2\nexit 127\n',
        mode: 0o755,
      },
      traced: { text: '#!/bin/sh\necho "Traceback (most recent call last):" >&2\necho "ImportError: no json" >&2\nexit 1\n', mode: 0o755 },
    });
    expect((await failure(`${root}/traced`)).message).toBe(`Python interpreter '${root}/traced' ended with status 1: ImportError: no json`);
    expect(await failure(`${root}/python`)).toMatchObject({
      code: 'interpreter-failed',
      message: `Python interpreter '${root}/python' ended with status 127: pyenv: python3.99: command not found`,
    });
    const killed = tempProject({ python: { text: '#!/bin/sh\nkill -9 $$\n', mode: 0o755 } });
    expect((await failure(`${killed}/python`)).message).toBe(
      `Python interpreter '${killed}/python' was ended by SIGKILL: it printed nothing`,
    );
  });

  test('that does not answer', async () => {
    const root = tempProject({ python: { text: '#!/bin/sh\nexec sleep 60\n', mode: 0o755 } });
    expect(await failure(`${root}/python`, process.env, 200)).toMatchObject({
      code: 'interpreter-timed-out',
      message: `Python interpreter '${root}/python' did not answer in 0.2 s`,
    });
  });

  test('that answers with half a record', async () => {
    const half = new ScriptedProcesses(() => '\npydistutils-target: {"format": 1, "prefix": 3}\n');
    const asked = probe('/p', half, { pythonFolder: '/python', cwd: '/', environment: {} });
    await expect(asked).rejects.toThrow(/^the answer of '\/p' is no target record:\n {2}executable is missing\n/);
  });

  test('that is a Python of another age', async () => {
    const answer = (versionInfo: PythonTarget['versionInfo']): Partial<ProcessResult> => {
      const version = versionInfo.slice(0, 3).join('.');
      return { output: `\r\npydistutils-target: ${JSON.stringify(targetFixture('windows-2.7', { versionInfo, version }))}\r\n` };
    };
    const of = (versionInfo: PythonTarget['versionInfo']): Promise<PythonTarget> =>
      probe('/p', new ScriptedProcesses(() => answer(versionInfo)), { pythonFolder: '/python', cwd: '/', environment: {} });
    await expect(of([3, 5, 9, 'final', 0])).rejects.toMatchObject({
      code: 'unsupported-interpreter',
      hint: 'use Python 2.7, or 3.6 or later',
    });
    await expect(of([2, 6, 6, 'final', 0])).rejects.toThrow('Python 2.6.6 is not supported');
    expect((await of([2, 7, 1, 'final', 0])).version).toBe('2.7.1');
  });
});
