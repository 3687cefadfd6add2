import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import type { ReadableTree } from '../../src/host/readable-tree.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { ScriptedProcesses } from '../../src/host/scripted-processes.ts';
import { findPython } from '../../src/interpreter/find-python.ts';
import type { FindPythonDoors } from '../../src/interpreter/interpreter-identity.ts';
import { interpreter } from '../support/interpreters.ts';
import { tempProject } from '../support/temp-project.ts';

interface Fake {
  readonly version: string;
  /** Its `sys.executable`; by default the path that was started. */
  readonly executable?: string;
  readonly flags?: string;
}

/** What a program answers when it is asked who it is. */
function answer({ version, executable, flags = 'cpython 0 0' }: Fake, program: string): string {
  const [, number = '', level, serial] = /^([\d.]+)(?:(rc|a)(\d+))?$/.exec(version) ?? [];
  const long = level === undefined ? 'final 0' : `${level === 'rc' ? 'candidate' : 'alpha'} ${serial}`;
  return `noise\npydistutils-identity: ${number} ${long} ${flags} ${executable ?? program}\n`;
}

type Machine = FindPythonDoors & { readonly tree: MemoryDisk; readonly processes: ScriptedProcesses };

/** A posix machine with the given programs; big ones are binaries, text is a script. Those in `fakes` answer. */
function machine(
  programs: readonly string[],
  fakes: Readonly<Record<string, Fake | string>>,
  environment: Record<string, string> = {},
): Machine {
  const tree = new MemoryDisk({ '/home/me/': '', '/w/': '' });
  for (const path of programs) tree.plant(path, path.includes('shims') ? '#!/bin/sh\n' : new Uint8Array(100_000), 0o755);
  const processes = new ScriptedProcesses(([program = '']) => {
    const fake = fakes[program];
    if (typeof fake === 'string') return { status: 127, output: fake };
    return fake === undefined ? undefined : answer(fake, program);
  });
  return {
    tree,
    processes,
    environment: { HOME: '/home/me', PATH: '/usr/local/bin:/usr/bin', ...environment },
    platform: 'posix',
    cwd: '/w',
  };
}

function asked(doors: Machine): readonly string[] {
  return doors.processes.runs.map(({ argv }) => argv[0] as string);
}

describe('without a request', () => {
  test('the active virtual environment comes first, as itself', async () => {
    const doors = machine(['/usr/bin/python3.11', '/usr/bin/python3'], {}, { VIRTUAL_ENV: '/w/env' });
    doors.tree.plant('/w/env/bin/', '');
    doors.tree.symbolicLink('/usr/bin/python3.11', '/w/env/bin/python');
    expect(await findPython(undefined, doors)).toBe('/w/env/bin/python');
    expect(asked(doors)).toEqual([]);
  });

  test('python3, python and py follow, and nothing is asked that is no shim', async () => {
    const doors = machine(['/usr/bin/python3', '/usr/bin/python'], {});
    expect(await findPython('', doors)).toBe('/usr/bin/python3');
    expect(await findPython(undefined, machine(['/usr/bin/python'], {}))).toBe('/usr/bin/python');
    const launcher = machine(['/usr/bin/py'], { '/usr/bin/py': { version: '3.11.7', executable: '/opt/python3.11' } });
    expect(await findPython(undefined, launcher)).toBe('/opt/python3.11');
    expect(asked(doors)).toEqual([]);
  });

  test('a shim is replaced by what it starts', async () => {
    const real = '/home/me/.pyenv/versions/3.11.7/bin/python3.11';
    const doors = machine(
      ['/home/me/.pyenv/shims/python3'],
      { '/home/me/.pyenv/shims/python3': { version: '3.11.7', executable: real } },
      { PATH: '/home/me/.pyenv/shims' },
    );
    expect(await findPython(undefined, doors)).toBe(real);
  });

  test('a link to a program of another name is a shim too', async () => {
    const doors = machine(['/opt/mise'], { '/usr/bin/python3': { version: '3.12.1', executable: '/opt/py/bin/python3' } });
    doors.tree.plant('/usr/bin/', '');
    doors.tree.symbolicLink('/opt/mise', '/usr/bin/python3');
    expect(await findPython(undefined, doors)).toBe('/opt/py/bin/python3');
  });

  test('a shim that is named by its path, for a version that is not switched on: pyenv has it all the same', async () => {
    const shim = '/home/me/.pyenv/shims/python3.8';
    const real = '/home/me/.pyenv/versions/3.8.18/bin/python';
    const text = 'pyenv: python3.8: command not found\n\nThe `python3.8` command exists in these Python versions:\n  3.8.18\n';
    expect(await findPython(shim, machine([shim, real], { [shim]: text, [real]: { version: '3.8.18' } }))).toBe(real);
    const other = machine([shim.replace('python3.8', 'python-build')], { [shim.replace('python3.8', 'python-build')]: text });
    await expect(findPython(shim.replace('python3.8', 'python-build'), other)).rejects.toMatchObject({
      message: expect.stringMatching(/ ended with status 127: pyenv: python3\.8: command not found$/) as string,
    });
  });

  test.each([
    ['Traceback (most recent call last):\n  File "x", line 1\nImportError: no encodings\n', 'ImportError: no encodings'],
    [
      'Python path configuration:\n  isolated = 0\nFatal Python error: init_fs_encoding\n\n<no Python frame>\n',
      'Fatal Python error: init_fs_encoding',
    ],
    ['', 'it printed nothing'],
  ])('what an interpreter that fails says of it is told in one line: %j', async (output, told) => {
    const doors = machine(['/w/shims/python'], { '/w/shims/python': output });
    await expect(findPython('/w/shims/python', doors)).rejects.toMatchObject({
      message: `Python interpreter '/w/shims/python' ended with status 127: ${told}`,
    });
  });

  test('a shim that starts nothing is passed over', async () => {
    const doors = machine(
      ['/shims/python3', '/usr/bin/python3'],
      { '/shims/python3': 'pyenv: python3: command not found' },
      { PATH: '/shims:/usr/bin' },
    );
    expect(await findPython(undefined, doors)).toBe('/usr/bin/python3');
  });

  test('a machine without Python says what was tried', async () => {
    const doors = machine(
      ['/shims/python3'],
      { '/shims/python3': 'pyenv: python3: command not found' },
      { PATH: '/shims', VIRTUAL_ENV: '/w/gone' },
    );
    await expect(findPython(undefined, doors)).rejects.toMatchObject({
      python: 'DistutilsPlatformError',
      code: 'interpreter-not-found',
      message:
        'no Python interpreter was found (tried: VIRTUAL_ENV (/w/gone: no interpreter in it); ' +
        "Python interpreter '/shims/python3' ended with status 127: pyenv: python3: command not found; python (not on PATH); py (not on PATH))",
      hint: 'install one, or name one with --python (a path, a command or a version)',
    });
  });
});

describe('a path', () => {
  test('is taken as it is, relative to the working directory or to the home folder', async () => {
    const doors = machine(['/w/tools/python', '/home/me/py/python3'], {});
    expect(await findPython('./tools/python', doors)).toBe('/w/tools/python');
    expect(await findPython('~/py/python3', doors)).toBe('/home/me/py/python3');
  });

  test('may be the folder of a virtual environment', async () => {
    const doors = machine(['/w/env/bin/python3'], {});
    expect(await findPython('./env', doors)).toBe('/w/env/bin/python3');
    await expect(findPython('/w', doors)).rejects.toThrow("there is no Python interpreter in '/w'");
  });

  test('that is nothing, or nothing to execute, is refused', async () => {
    const doors = machine([], {});
    doors.tree.write('/w/notes', 'x');
    await expect(findPython('./none', doors)).rejects.toMatchObject({
      code: 'interpreter-not-found',
      message: "Python interpreter './none' does not exist",
    });
    await expect(findPython('./notes', doors)).rejects.toMatchObject({
      code: 'interpreter-not-executable',
      message: "Python interpreter './notes' cannot be executed",
    });
  });

  test('of a script that is no Python is refused', async () => {
    const doors = machine(['/w/shims/tool'], {});
    const processes = new ScriptedProcesses(() => 'usage: tool [options]');
    await expect(findPython('/w/shims/tool', { ...doors, processes })).rejects.toMatchObject({
      code: 'not-an-interpreter',
      message: "'/w/shims/tool' is no Python interpreter: it printed 'usage: tool [options]'",
    });
  });
});

describe('a command', () => {
  test('is looked up on PATH', async () => {
    expect(await findPython('pypy3', machine(['/usr/bin/pypy3'], {}))).toBe('/usr/bin/pypy3');
    await expect(findPython('snake', machine([], {}))).rejects.toThrow("Python interpreter 'snake' is not on PATH");
  });

  test('may be the name that pyenv has for a version or environment', async () => {
    const doors = machine(['/home/me/.pyenv/versions/pypy3.9-7.3.11/bin/python', '/home/me/.pyenv/versions/work/bin/python'], {});
    expect(await findPython('pypy3.9-7.3.11', doors)).toBe('/home/me/.pyenv/versions/pypy3.9-7.3.11/bin/python');
    expect(await findPython('work', doors)).toBe('/home/me/.pyenv/versions/work/bin/python');
  });

  test('that names a version which is not on PATH finds it elsewhere', async () => {
    const path = '/home/me/.pyenv/versions/3.9.18/bin/python';
    const doors = machine(
      [path, '/home/me/.pyenv/shims/python3.9'],
      { [path]: { version: '3.9.18' }, '/home/me/.pyenv/shims/python3.9': 'not switched on' },
      { PATH: '/home/me/.pyenv/shims' },
    );
    expect(await findPython('python3.9', doors)).toBe(path);
  });
});

describe('a version', () => {
  const versions = '/opt/pyenv/versions';
  const programs = [
    '/usr/bin/python3.11',
    '/usr/bin/python2.7',
    '/usr/local/bin/python3.13t',
    '/usr/local/bin/pypy3.9',
    `${versions}/3.11.4/bin/python`,
    `${versions}/3.9.18/bin/python`,
    `${versions}/3.13.0/bin/python`,
    `${versions}/3.13.0t/bin/python`,
    `${versions}/3.14-dev/bin/python`,
    `${versions}/pypy3.9-7.3.11/bin/python`,
    '/cache/Python/3.9.20/x86/bin/python',
    '/cache/Python/3.9.20/x64/bin/python',
    '/cache/Python/3.13.1/x64-freethreaded/bin/python',
    '/cache/Python/3.14.0-alpha.7/x64/bin/python',
    '/cache/PyPy/3.10.14/x64/bin/python',
  ];
  const fakes: Record<string, Fake | string> = {
    '/usr/bin/python3.11': { version: '3.11.2' },
    '/usr/bin/python2.7': { version: '2.7.18' },
    '/usr/local/bin/python3.13t': { version: '3.13.0', flags: 'cpython 1 0' },
    '/usr/local/bin/pypy3.9': { version: '3.9.19', flags: 'pypy 0 0' },
    [`${versions}/3.11.4/bin/python`]: { version: '3.11.4' },
    [`${versions}/3.9.18/bin/python`]: { version: '3.9.18' },
    [`${versions}/3.13.0/bin/python`]: { version: '3.13.0' },
    [`${versions}/3.13.0t/bin/python`]: { version: '3.13.0', flags: 'cpython 1 0' },
    [`${versions}/3.14-dev/bin/python`]: { version: '3.14.0rc2' },
    [`${versions}/pypy3.9-7.3.11/bin/python`]: { version: '3.9.16', flags: 'pypy 0 0' },
    '/cache/Python/3.9.20/x64/bin/python': { version: '3.9.20' },
    '/cache/Python/3.13.1/x64-freethreaded/bin/python': { version: '3.13.1', flags: 'cpython 1 0' },
    '/cache/Python/3.14.0-alpha.7/x64/bin/python': { version: '3.14.0a7' },
    '/cache/PyPy/3.10.14/x64/bin/python': { version: '3.10.14', flags: 'pypy 0 0' },
  };
  const environment = { PYENV_ROOT: '/opt/pyenv', RUNNER_TOOL_CACHE: '/cache' };

  test.each([
    ['3.11', `${versions}/3.11.4/bin/python`],
    ['3.11.2', '/usr/bin/python3.11'],
    ['3.9', '/cache/Python/3.9.20/x64/bin/python'],
    ['2.7', '/usr/bin/python2.7'],
    ['3.13', `${versions}/3.13.0/bin/python`],
    ['3.13t', '/cache/Python/3.13.1/x64-freethreaded/bin/python'],
    ['>=3.8 <3.12', `${versions}/3.11.4/bin/python`],
    ['>=3', `${versions}/3.13.0/bin/python`],
    ['3.14', `${versions}/3.14-dev/bin/python`],
    ['3.14.0a7', '/cache/Python/3.14.0-alpha.7/x64/bin/python'],
    ['pypy3.9', '/usr/local/bin/pypy3.9'],
    ['pypy-3.9', '/usr/local/bin/pypy3.9'],
    ['pypy3.10', '/cache/PyPy/3.10.14/x64/bin/python'],
    ['pypy >=3', '/cache/PyPy/3.10.14/x64/bin/python'],
    ['3.10', '/cache/PyPy/3.10.14/x64/bin/python'],
  ])('%s is the newest that matches: %s', async (request, expected) => {
    expect(await findPython(request, machine(programs, fakes, environment))).toBe(expected);
  });

  test('asks only those whose names do not tell the version', async () => {
    const doors = machine(programs, fakes, environment);
    await findPython('2.7', doors);
    expect(asked(doors)).toEqual(['/usr/bin/python2.7', `${versions}/3.14-dev/bin/python`]);
  });

  test('passes over an interpreter that does not run', async () => {
    const broken = { ...fakes, '/usr/bin/python3.11': 'error while loading shared libraries' };
    expect(await findPython('3.11', machine(programs, broken, environment))).toBe(`${versions}/3.11.4/bin/python`);
    await expect(findPython('3.11.2', machine(programs, broken, environment))).rejects.toThrow("no Python interpreter matches '3.11.2'");
  });

  test('does not ask one interpreter by all its names, nor the shims of pyenv', async () => {
    const both = { ...fakes, '/usr/bin/python3': { version: '3.11.2' } };
    const doors = machine(['/usr/bin/python3.11', '/opt/pyenv/shims/python3.11', `${versions}/3.9.18/bin/python`], both, {
      PYENV_ROOT: '/opt/pyenv',
      PATH: '/opt/pyenv/shims:/usr/bin:/bin',
    });
    doors.tree.symbolicLink('python3.11', '/usr/bin/python3');
    doors.tree.symbolicLink('usr/bin', '/bin');
    expect(await findPython('3.11', doors)).toBe('/usr/bin/python3');
    expect(asked(doors)).toEqual(['/usr/bin/python3']);
    await expect(findPython('3.12', doors)).rejects.toThrow("no Python interpreter matches '3.12'");
    expect(asked(doors)).toEqual(['/usr/bin/python3']);
  });

  test('takes a debug build only where there is no other', async () => {
    const debug = {
      '/usr/bin/python3.11': { version: '3.11.9', flags: 'cpython 0 1' },
      [`${versions}/3.11.4/bin/python`]: { version: '3.11.4' },
    };
    const doors = (...paths: string[]): Machine => machine(paths, debug, environment);
    expect(await findPython('3.11', doors('/usr/bin/python3.11', `${versions}/3.11.4/bin/python`))).toBe(`${versions}/3.11.4/bin/python`);
    expect(await findPython('3.11', doors('/usr/bin/python3.11'))).toBe('/usr/bin/python3.11');
    expect(await findPython('3.11d', doors('/usr/bin/python3.11', `${versions}/3.11.4/bin/python`))).toBe('/usr/bin/python3.11');
  });

  test('that is nowhere is refused with what there is', async () => {
    const doors = machine(['/usr/bin/python3.11', `${versions}/3.13.0t/bin/python`], fakes, { PYENV_ROOT: '/opt/pyenv' });
    await expect(findPython('3.8', doors)).rejects.toMatchObject({
      code: 'interpreter-not-found',
      message:
        "no Python interpreter matches '3.8' (looked for at PATH: 3.11 (/usr/bin/python3.11); " +
        'pyenv (/opt/pyenv/versions): 3.13.0t (/opt/pyenv/versions/3.13.0t/bin/python))',
    });
  });
});

describe('on Windows', () => {
  /** As much of a Windows disk as is looked at. */
  function windowsTree(files: readonly string[]): ReadableTree {
    const norm = (path: string): string => path.toLowerCase().replaceAll('/', '\\');
    const known = files.map(norm);
    const base = { size: 0, mode: 0o666, modified: 0, accessed: 0, changed: 0, inode: 0, device: 0, owner: 0 };
    const stat = (path: string): ReturnType<ReadableTree['stat']> => {
      if (known.includes(norm(path))) return { kind: 'file', ...base };
      return known.some((file) => file.startsWith(`${norm(path)}\\`)) ? { kind: 'directory', ...base } : undefined;
    };
    const list = (path: string): readonly string[] => {
      const below = files
        .filter((file) => norm(file).startsWith(`${norm(path)}\\`))
        .map((file) => file.slice(path.length + 1).split('\\')[0] as string);
      return [...new Set(below)];
    };
    const refuse = (): never => {
      throw new Error('not looked at');
    };
    const entries = (path: string): ReturnType<ReadableTree['entries']> =>
      new Map(list(path).map((name) => [name, stat(`${path}\\${name}`)?.kind ?? 'unknown']));
    return {
      stat,
      statLink: stat,
      list,
      entries,
      members: entries,
      realPath: (path) => path,
      read: refuse,
      readText: refuse,
      readLink: refuse,
    };
  }

  function windows(
    files: readonly string[],
    fakes: Readonly<Record<string, Fake | string>>,
    environment: Record<string, string>,
    listing = '',
  ): FindPythonDoors & { processes: ScriptedProcesses } {
    const processes = new ScriptedProcesses(([program = '', first]) => {
      if (first === '-0p') return listing;
      const fake = fakes[program];
      return typeof fake === 'string' ? { status: 9009, output: fake } : fake === undefined ? undefined : answer(fake, program);
    });
    return { tree: windowsTree(files), processes, environment, platform: 'nt', cwd: 'C:\\w' };
  }

  const py = 'C:\\Windows\\py.exe';
  const stub = 'C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps\\python3.exe';

  test('the stub of the store is passed over, and the launcher replaced by what it starts', async () => {
    const fakes = {
      [stub]: 'Python was not found; run without arguments to install from the Microsoft Store',
      [py]: { version: '3.11.7', executable: 'C:\\Python311\\python.exe' },
    };
    const doors = windows([stub, py], fakes, { Path: `${stub.replace('\\python3.exe', '')};C:\\Windows` });
    expect(await findPython(undefined, doors)).toBe('C:\\Python311\\python.exe');
  });

  test('a virtual environment has its interpreter in Scripts', async () => {
    const doors = windows(['C:\\w\\env\\Scripts\\python.exe'], {}, { virtual_env: 'C:\\w\\env' });
    expect(await findPython(undefined, doors)).toBe('C:\\w\\env\\Scripts\\python.exe');
    expect(await findPython('env\\Scripts\\python', doors)).toBe('C:\\w\\env\\Scripts\\python.exe');
  });

  test('the launcher lists versions, in its old and its new words', async () => {
    const listing = [
      'Installed Pythons found by C:\\Windows\\py.exe Launcher for Windows',
      ' -V:3.13t        C:\\Python313\\python3.13t.exe',
      ' -V:3.12 *        C:\\Python312\\python.exe',
      ' -3.8-32\tC:\\Program Files\\Python 38\\python.exe *',
      ' -V:Astral/CPython3.10.2 C:\\uv\\python.exe',
      '',
    ].join('\r\n');
    const fakes = {
      'C:\\Python313\\python3.13t.exe': { version: '3.13.0', flags: 'cpython 1 0' },
      'C:\\Python312\\python.exe': { version: '3.12.1' },
      'C:\\Program Files\\Python 38\\python.exe': { version: '3.8.10' },
      'C:\\uv\\python.exe': { version: '3.10.2' },
    };
    const doors = windows([py, ...Object.keys(fakes)], fakes, { PATH: 'C:\\Windows' }, listing);
    expect(await findPython('3.12', doors)).toBe('C:\\Python312\\python.exe');
    expect(await findPython('3.13t', doors)).toBe('C:\\Python313\\python3.13t.exe');
    expect(await findPython('3.8', doors)).toBe('C:\\Program Files\\Python 38\\python.exe');
    expect(await findPython('3.10', doors)).toBe('C:\\uv\\python.exe');
  });

  test('the tool cache and pyenv-win keep interpreters at the top of their folders', async () => {
    const cached = 'D:\\cache\\Python\\3.11.7\\x64\\python.exe';
    const pyenv = 'C:\\Users\\me\\.pyenv\\pyenv-win\\versions\\3.9.13\\python.exe';
    const fakes = { [cached]: { version: '3.11.7' }, [pyenv]: { version: '3.9.13' } };
    const doors = windows([cached, pyenv], fakes, { PATH: '', USERPROFILE: 'C:\\Users\\me', AGENT_TOOLSDIRECTORY: 'D:\\cache' });
    expect(await findPython('3.11', doors)).toBe(cached);
    expect(await findPython('3.9', doors)).toBe(pyenv);
  });
});

describe('on this machine', () => {
  const doors = { tree: new RealDisk(), processes: new RealProcesses(), environment: process.env, platform: 'posix', cwd: '/' } as const;
  const python = interpreter('3.8') ?? interpreter('3');

  test.skipIf(python === undefined)('a version is found, and a virtual environment stays one (skipped without a Python 3)', async () => {
    const { version = '', path = '' } = python ?? {};
    const folder = tempProject();
    await doors.processes.run([path, '-m', 'venv', '--without-pip', `${folder}/env`], { cwd: folder, env: process.env, output: 'capture' });
    const inside = `${folder}/env/bin/python`;
    expect(await findPython(inside, doors)).toBe(inside);
    expect(await findPython(undefined, { ...doors, environment: { ...process.env, VIRTUAL_ENV: `${folder}/env` } })).toBe(inside);
    const found = await findPython(version, { ...doors, environment: { PATH: `${folder}/env/bin` } });
    expect(found).toBe(inside);
    const named = tempProject({ python: { text: `#!/bin/sh\nexec '${inside}' "$@"\n`, mode: 0o755 } });
    expect(await findPython(`${named}/python`, doors)).toBe(inside);
  });
});
