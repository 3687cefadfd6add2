import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/session/events.ts';
import { interpreters } from '../support/interpreters.ts';
import { REPOSITORY, runCli, runProgram } from '../support/run-cli.ts';
import { addFiles, tempProject } from '../support/temp-project.ts';
import { filesOf, treeFacts } from '../support/tree-facts.ts';
import { anyPython, Box } from './box.ts';

const { version: VERSION } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { readonly version: string };
const setup = (keywords: string, before = ''): string =>
  `from distutils.core import setup\n${before}setup(name='x', version='1.2', ${keywords})\n`;
const PURE = {
  'setup.py': setup("packages=['p'], scripts=['s'], data_files=[('share', ['d.txt'])]"),
  'p/__init__.py': 'p = 1\n',
  s: '#!/usr/bin/python\n',
  'd.txt': 'd',
};

describe('our own words', () => {
  test('version, and what is not ours', async () => {
    expect(await runCli(['version'])).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
    const box = new Box(PURE);
    expect((await box.run(['--version'])).stdout).toBe('1.2\n');
    expect((await box.run(['--name', '--fullname'])).stdout).toBe('x\nx-1.2\n');
  });

  test('-- ends them: a command of the script may have the name of one', async () => {
    const own = setup(
      "cmdclass={'version': v, 'target': v, 'python': v}",
      'from distutils.cmd import Command\nclass v(Command):\n    user_options = []\n    def initialize_options(self): pass\n    def finalize_options(self): pass\n    def run(self): print("mine: " + self.get_command_name())\n',
    );
    const box = new Box({ 'setup.py': own });
    for (const word of ['version', 'target', 'python'])
      expect((await box.run([word], { own: ['--'] })).stdout).toBe(
        `running ${word}\nmine: v\n`.replace('mine: v', `mine: ${word}`.replace(word, 'v')),
      );
    expect((await box.run(['setup.py', 'version'])).stdout).toBe('running version\nmine: v\n');
    expect((await box.run(['version'])).stdout).toBe(`${VERSION}\n`);
  });

  test('--help is ours only alone, and without words it is shown too', async () => {
    const { stdout, status } = await runCli(['--help']);
    expect({ status, first: stdout.split('\n')[2] }).toEqual({
      status: 0,
      first: 'usage: pydistutils [our options] [--] <distutils command line>',
    });
    expect((await runCli([])).status).toBe(2);
    const box = new Box(PURE);
    expect((await box.run(['install', '--help'])).stdout).toContain("Options for 'install' command:");
    expect((await box.run(['--help'])).stdout).toContain("Common commands: (see '--help-commands' for more)");
  });

  test('another script, and another folder: paths mean what they mean there', async () => {
    const folder = tempProject({ 'deep/er/other.py': setup("py_modules=['m']"), 'deep/er/m.py': '' });
    const args = [
      '-C',
      'deep/er',
      '--setup-script',
      'other.py',
      '--python',
      anyPython().path,
      'install',
      '--home=to',
      '--record=files.txt',
    ];
    const { status, stdout } = await runCli(args, { cwd: folder, env: { PYTHONWARNINGS: 'ignore' } });
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('running install');
    expect(filesOf(join(folder, 'deep/er'))).toEqual(expect.arrayContaining(['files.txt', 'to/lib/python/m.py']));
  });
});

test('--help-commands lists what setuptools and its plugins bring, beside the standard commands', async () => {
  const box = new Box({
    'setup.py':
      "from setuptools import setup, Command\nclass mine(Command):\n    description = 'of my own'\nsetup(name='x', version='1', cmdclass={'mine': mine})\n",
    'plug-1.dist-info/METADATA': 'Metadata-Version: 2.1\nName: plug\nVersion: 1\n',
    'plug-1.dist-info/entry_points.txt': '[distutils.commands]\nplugged = plug:Plugged\n',
    'plug.py': "from distutils.cmd import Command\nclass Plugged(Command):\n    description = 'of a plugin'\n",
  });
  const { stdout, stderr } = await box.run(['--help-commands']);
  const extra = stdout.slice(stdout.indexOf('Extra commands:'));
  expect(extra, stderr).toMatch(/^ {2}mine +of my own$/m);
  expect(extra).toMatch(/^ {2}plugged +of a plugin$/m);
  expect(extra).toMatch(/^ {2}egg_info +create a distribution's \.egg-info directory$/m);
});

test('a plugin counts from when the script can import it', async () => {
  const box = new Box({
    'setup.py':
      'import os, sys\nfrom setuptools import setup\nfrom distutils.dist import Distribution\n' +
      "def known(dist):\n    try:\n        return dist.get_command_class('plugged').__name__\n    except Exception as error:\n        return error\n" +
      "dist = setup(name='x', version='1', script_args=['--name'])\nprint(known(dist))\n" +
      "sys.path.insert(0, os.path.abspath('more'))\nprint(known(dist))\nsys.path.pop(0)\nprint(known(setup(name='y', version='1')))\n",
    'more/plug-1.dist-info/METADATA': 'Metadata-Version: 2.1\nName: plug\nVersion: 1\n',
    'more/plug-1.dist-info/entry_points.txt': '[distutils.commands]\nplugged = plug:Plugged\n',
    'more/plug.py': 'from distutils.cmd import Command\nclass Plugged(Command): pass\n',
  });
  const { stdout, stderr } = await box.run(['--name']);
  expect({ stdout, stderr }).toEqual({ stdout: "x\ninvalid command 'plugged'\nPlugged\ny\ninvalid command 'plugged'\n", stderr: '' });
});

test('plugins are found on a path that is a tuple', async () => {
  const box = new Box({
    'setup.py':
      "import os, sys\nsys.path = tuple([os.path.abspath('more')] + sys.path)\nfrom setuptools import setup\n" +
      "print(setup(name='x', version='1').get_command_class('plugged').__name__)\n",
    'more/plug-1.dist-info/METADATA': 'Metadata-Version: 2.1\nName: plug\nVersion: 1\n',
    'more/plug-1.dist-info/entry_points.txt': '[distutils.commands]\nplugged = plug:Plugged\n',
    'more/plug.py': 'from distutils.cmd import Command\nclass Plugged(Command): pass\n',
  });
  expect(await box.run(['--name'])).toMatchObject({ stdout: 'x\nPlugged\n', stderr: '' });
});

describe('python: any program, with distutils importable', () => {
  const box = (): Box =>
    new Box({
      'tool.py': 'import sys, distutils.core\nprint([sys.argv, __name__, distutils.core.setup.__name__])\nsys.exit(int(sys.argv[1]))\n',
      'mod.py': 'import sys\nprint([sys.argv[1:], __name__])\n',
    });

  test.each([
    [['python', 'tool.py', '7', '--x'], "[['tool.py', '7', '--x'], '__main__', 'setup']\n", 7],
    [['python', '-m', 'mod', 'a'], "[['a'], '__main__']\n", 0],
    [['python', '-m', 'distutils.core'], '', 0],
    [['python', '-c', 'import sys, distutils; print([sys.argv, distutils.__name__])', 'b'], "[['-c', 'b'], 'distutils']\n", 0],
  ])('%j', async (args, stdout, status) => {
    expect(await box().run(args)).toMatchObject({ stdout, status, stderr: '' });
  });

  test.each(interpreters())('which sees the module of builtins, and can add to them: $version', async (python) => {
    const builtins = python.major === 2 ? '__builtin__' : 'builtins';
    const code = `import ${builtins} as b; __builtins__.ADDED = 'added'; print([__builtins__ is b, ADDED])`;
    expect(await box().run(['python', '-c', code], { python })).toMatchObject({ stdout: "[True, 'added']\n", status: 0 });
  });

  test.each(interpreters())('a module that cannot be run is told as by the interpreter: $version', async (python) => {
    const here = new Box({ 'pkg/__init__.py': '', 'broken.py': 'import no_such_module\n' });
    for (const name of ['no_such_module', 'no_such_module.sub', 'pkg', 'no-module', '']) {
      const real = spawnSync(python.path, ['-m', name], { cwd: here.project, encoding: 'utf8' });
      const said = await here.run(['python', '-m', name], { python });
      expect([said.status, said.stderr]).toEqual([
        real.status,
        `error: ${real.stderr}hint: -m names a module of this folder or of the interpreter, or a package that has a __main__\n`,
      ]);
    }
    // An import of the module's own is another matter.
    expect((await here.run(['python', '-m', 'broken'], { python })).stderr).toMatch(
      /^error: broken\.py, line 1: (?:ImportError|ModuleNotFoundError): No module named '?no_such_module'?\nhint: the program needs the module 'no_such_module': install it for this interpreter first\n$/,
    );
  });

  test.each([['-x'], ['-']])('an option of the interpreter is none of ours: %s', async (option) => {
    expect(await box().run(['python', option])).toMatchObject({
      status: 2,
      stderr: `error: 'python' takes a file, -m MODULE or -c CODE, got '${option}'\nhint: pydistutils --help lists the options\n`,
    });
  });

  test('a file that is not there', async () => {
    const here = box();
    expect(await here.run(['python', 'none.py'])).toMatchObject({ status: 1, stderr: `error: there is no none.py in ${here.project}\n` });
  });
});

describe('an archive', () => {
  let folder: string;
  const kinds: Readonly<Record<string, readonly string[]>> = {
    'x-1.2.tar.gz': ['tar', '-czf'],
    'x-1.2.tar.bz2': ['tar', '-cjf'],
    'x-1.2.tar': ['tar', '-cf'],
  };
  beforeAll(async () => {
    expect((await runProgram('tar', ['--version'])).status).toBe(0);
  });

  async function pack(name: string): Promise<string> {
    folder = tempProject({
      'here/': '',
      'tmp/': '',
      ...Object.fromEntries(Object.entries(PURE).map(([path, text]) => [`x-1.2/${path}`, text])),
    });
    const [program, flags] = kinds[name] ?? ['python3', '-czf'];
    if (name.endsWith('.zip')) await runProgram(anyPython().path, ['-m', 'zipfile', '-c', join(folder, name), 'x-1.2'], { cwd: folder });
    else await runProgram(program as string, [flags as string, join(folder, name), '-C', folder, 'x-1.2']);
    expect(existsSync(join(folder, name))).toBe(true);
    return name;
  }

  const run = async (
    ...args: readonly string[]
  ): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> =>
    await runCli(args, { cwd: join(folder, 'here'), env: { TMPDIR: join(folder, 'tmp'), PYTHONWARNINGS: 'ignore', HOME: folder } });

  test.each([['x-1.2.tar.gz'], ['x-1.2.tar.bz2'], ['x-1.2.tar'], ['x-1.2.zip']])(
    '%s is installed, and nothing is left of it',
    async (name) => {
      await pack(name);
      const before = treeFacts(join(folder, 'x-1.2'));
      const { status, stdout } = await run(
        '-C',
        `../${name}`,
        '--python',
        anyPython().path,
        'install',
        '--home=to',
        '--record',
        'files.txt',
      );
      expect(status).toBe(0);
      expect(stdout).toContain(`copying build/lib/p/__init__.py -> ${folder}/here/to/lib/python/p\n`);
      expect(
        filesOf(join(folder, 'here'))
          .filter((file) => !file.includes('__pycache__') && !file.endsWith('.pyc'))
          .map((file) => file.replace(/-py\d\.\d+/, '')),
      ).toEqual(['files.txt', 'to/bin/s', 'to/lib/python/p/__init__.py', 'to/lib/python/x-1.2.egg-info', 'to/share/d.txt']);
      // What was compiled of our own code.
      expect(readdirSync(join(folder, 'tmp'))).toEqual([`pydistutils-${process.getuid?.() ?? 'code'}`]);
      expect(treeFacts(join(folder, 'x-1.2'))).toEqual(before);
    },
  );

  test('a tar whose last file is a zip archive is a tar', async () => {
    folder = tempProject({ 'here/': '', 'tmp/': '', 'x-1.2/setup.py': PURE['setup.py'], 'x-1.2/z/m.py': '' });
    await runProgram(anyPython().path, ['-m', 'zipfile', '-c', 'z.zip', 'm.py'], { cwd: join(folder, 'x-1.2/z') });
    await runProgram('tar', ['-cf', join(folder, 'x-1.2.tar'), '-C', folder, 'x-1.2/setup.py', 'x-1.2/z/z.zip']);
    const { status, stdout } = await run('-C', '../x-1.2.tar', '--python', anyPython().path, '--fullname');
    expect([status, stdout]).toEqual([0, 'x-1.2\n']);
  });

  test.each([
    [['sdist'], 'dist was made in the unpacked archive, and is removed with it: --dist-dir names a folder that stays'],
    [['build'], 'build was made in the unpacked archive, and is removed with it: --build-base names a folder that stays'],
    [['sdist', '-d', 'out'], undefined],
    [['build', '-b', 'out'], undefined],
    [['--dry-run', 'build'], undefined],
    [['--name'], undefined],
  ])('%j: what is lost with it is said', async (args, said) => {
    await pack('x-1.2.tar.gz');
    const { status, stderr } = await run('-C', '../x-1.2.tar.gz', '--python', anyPython().path, ...args);
    expect([status, stderr.split('\n').filter((line) => line.startsWith('pydistutils: '))]).toEqual([
      0,
      said === undefined ? [] : [`pydistutils: ${said}`],
    ]);
  });

  test('paths on the command line mean the folder that one stands in', async () => {
    await pack('x-1.2.tar.gz');
    const { status } = await run(
      '-C',
      '../x-1.2.tar.gz',
      '--python',
      anyPython().path,
      'build',
      '-b',
      'built',
      'install',
      '--skip-build',
      '--root',
      'stage',
      '--prefix=/usr',
      'install_data',
      '-d',
      'data',
    );
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'here')).sort()).toEqual(['built', 'data', 'stage']);
    expect(existsSync(join(folder, 'here/stage/usr/share/d.txt'))).toBe(false);
  });

  test('what is no archive is refused', async () => {
    await pack('x-1.2.tar.gz');
    await runProgram('/bin/sh', ['-c', 'echo nothing > broken.tar.gz'], { cwd: folder });
    const { status, stderr } = await run('-C', '../broken.tar.gz', '--python', anyPython().path, 'install');
    expect(stderr).toMatch(
      /^error: could not unpack '\.\.\/broken\.tar\.gz': .*\nhint: name a folder, or a \.tar\.gz, \.tar\.bz2, \.tar\.xz or \.zip file; .*\n$/,
    );
    expect(status).toBe(1);
  });

  test.each([
    ['cut off', '[:len(data) // 2]'],
    ['changed', "[:-8] + b'12345678'"],
  ])('an archive that was %s is refused in words', async (_how, part) => {
    await pack('x-1.2.tar.gz');
    const code = `data = open('x-1.2.tar.gz', 'rb').read()\nopen('x-1.2.tar.gz', 'wb').write(data${part})`;
    await runProgram(anyPython().path, ['-c', code], { cwd: folder });
    const { status, stderr } = await run('-C', '../x-1.2.tar.gz', '--python', anyPython().path, 'build');
    expect(stderr).toMatch(/^error: could not unpack '\.\.\/x-1\.2\.tar\.gz': .*\nhint: .*fetch it again.*\n$/);
    expect(stderr).not.toContain('Traceback');
    expect(status).toBe(1);
  });

  test.skipIf(process.platform !== 'linux')('Ctrl-C while it is unpacked ends the run at once, and leaves nothing', async () => {
    await pack('x-1.2.tar.gz');
    // It tells node as a terminal would, and goes on.
    const slow =
      "import os, signal, sys, time\nif any('unpack.py' in word for word in open('/proc/self/cmdline').read().split('\\0')):\n" +
      '    os.kill(os.getppid(), signal.SIGINT)\n    time.sleep(600)\n';
    addFiles(folder, { 'slow/sitecustomize.py': slow });
    const { status, stdout, stderr } = await runCli(['-C', '../x-1.2.tar.gz', '--python', anyPython().path, 'build'], {
      cwd: join(folder, 'here'),
      env: { TMPDIR: join(folder, 'tmp'), PYTHONPATH: join(folder, 'slow') },
    });
    expect([status, stdout, stderr]).toEqual([130, '', 'interrupted\n']);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  test('what an archive has for reading only can be written to', async () => {
    await pack('x-1.2.tar.gz');
    const code = [
      'import io, tarfile',
      "with tarfile.open('x-1.2.tar.gz', 'w:gz') as t:",
      "    for name, mode, kind, text in [('x-1.2', 0o555, tarfile.DIRTYPE, b''), ('x-1.2/setup.py', 0o400, tarfile.REGTYPE,",
      '            b\'import os\\nfor n in ".", "setup.py": print(oct(os.stat(n).st_mode & 0o700)[-3:])\\n\')]:',
      '        i = tarfile.TarInfo(name); i.mode, i.type, i.size = mode, kind, len(text)',
      '        t.addfile(i, io.BytesIO(text))',
    ];
    await runProgram(anyPython().path, ['-c', code.join('\n')], { cwd: folder });
    const { stdout, stderr } = await run('-C', '../x-1.2.tar.gz', '--python', anyPython().path, 'build');
    expect([stdout, stderr]).toEqual(['700\n600\n', '']);
  });

  test('a temporary folder that cannot be had is told of', async () => {
    await pack('x-1.2.tar.gz');
    // It is there, and no name in it is short enough for the system.
    const long = join(folder, ...Array.from({ length: 100 }, () => 'x'.repeat(200)))
      .slice(0, 4085)
      .replace(/\/$/, '_');
    mkdirSync(long, { recursive: true });
    const { status, stderr } = await runCli(['-C', '../x-1.2.tar.gz', '--python', anyPython().path, 'install'], {
      cwd: join(folder, 'here'),
      env: { TMPDIR: long },
    });
    expect(stderr).toMatch(
      /^error: could not make a temporary folder: ENAMETOOLONG: .*\nhint: name a folder that can be written to in the variable TMPDIR/,
    );
    expect(status).toBe(1);
  });

  test('a TMPDIR that is not there is passed over, and not made', async () => {
    await pack('x-1.2.tar.gz');
    await runProgram('rmdir', [join(folder, 'tmp')]);
    const { status, stderr } = await run('-C', '../x-1.2.tar.gz', '--python', anyPython().path, 'install', '--home=to');
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(join(folder, 'tmp'))).toBe(false);
  });

  test('one that would write outside its folder is refused', async () => {
    await pack('x-1.2.tar.gz');
    await runProgram(
      anyPython().path,
      [
        '-c',
        "import tarfile, io\nt = tarfile.open('evil.tar.gz', 'w:gz')\ni = tarfile.TarInfo('../evil.txt'); i.size = 4\nt.addfile(i, io.BytesIO(b'evil'))\nt.close()",
      ],
      { cwd: folder },
    );
    const { status, stderr } = await run('-C', '../evil.tar.gz', '--python', anyPython().path, 'install');
    expect(stderr).toMatch(/^error: could not unpack '\.\.\/evil\.tar\.gz': /);
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'tmp/evil.txt'))).toBe(false);
  });
});

describe.each(interpreters())('an archive whose links lead out of it is refused before anything is unpacked: $version', (python) => {
  const UP = ['a', 'dir'] as const;
  const EVIL = 'evil';
  test.each<[name: string, members: readonly (readonly [name: string, kind: string, link?: string])[], status: number]>([
    [
      'by a link that lies behind another',
      [
        ['s', 'link', '.'],
        ['s/l', 'link', '..'],
        [`l/${EVIL}`, 'file'],
      ],
      1,
    ],
    ['by dots behind a link', [UP, ['a/up', 'link', '..'], ['out', 'link', 'a/up/../..'], [`out/${EVIL}`, 'file']], 1],
    ['by a link that is linked to elsewhere', [UP, ['a/l', 'link', '..'], ['h', 'hard', 'a/l'], [`h/${EVIL}`, 'file']], 1],
    [
      'by names that differ in case',
      [
        ['S', 'link', '.'],
        ['s/l', 'link', '..'],
        [`l/${EVIL}`, 'file'],
      ],
      1,
    ],
    [
      'by an absolute link',
      [
        ['l', 'link', '/'],
        ['x', 'file'],
      ],
      1,
    ],
    ['not at all', [UP, ['a/f', 'file'], ['a/g', 'link', 'f'], ['b', 'link', 'a'], ['a/up', 'link', '../a/f'], ['h', 'hard', 'a/f']], 0],
  ])('%s', async (_name, members, status) => {
    const folder = tempProject({ 'in/to/': '', 'members.json': JSON.stringify(members) });
    const pack =
      'import io, json, tarfile\nt = tarfile.open("x.tar", "w")\nkinds = {"dir": tarfile.DIRTYPE, "link": tarfile.SYMTYPE, "hard": tarfile.LNKTYPE, "file": tarfile.REGTYPE}\n' +
      'for m in json.load(open("members.json")):\n    i = tarfile.TarInfo(str(m[0]))\n    i.type, i.mode, i.linkname = kinds[m[1]], 0o755, str(m[2]) if len(m) > 2 else ""\n' +
      '    i.size = 4 if m[1] == "file" else 0\n    t.addfile(i, io.BytesIO(b"evil"))\nt.close()';
    expect((await runProgram(python.path, ['-c', pack], { cwd: folder })).status).toBe(0);
    const done = await runProgram(python.path, [join(REPOSITORY, 'python/unpack.py'), 'x.tar', 'in/to'], { cwd: folder });
    expect(done.status).toBe(status);
    if (status === 1) expect(done.stderr).toMatch(/^x\.tar: member u?'.+' would land outside the folder\n$/);
    expect([
      filesOf(folder).some((file) => file.includes(EVIL)),
      readdirSync(join(folder, 'in')),
      readdirSync(join(folder, 'in/to')).length > 0,
    ]).toEqual([false, ['to'], status === 0]);
  });
});

describe('--json', () => {
  test('one event a line, in order, with what the script and its children print', async () => {
    const box = new Box({
      'setup.py': `import os, sys\nprint('from the script')\nsys.stdout.flush()\nos.system('echo from a child')\n${setup("py_modules=['m'], data_files=['plain']")}print('after')\n`,
      'm.py': '',
      plain: '',
    });
    const { status, stdout, stderr } = await box.run(['install', `--home=${box.to}`], { own: ['--json'] });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RunEvent);
    const shown = events.flatMap((event) =>
      event.kind === 'output'
        ? event.text
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => `${event.stream}: ${line}`)
        : event.kind === 'log'
          ? [`${event.level}: ${event.text.trimEnd()}`]
          : [],
    );
    expect(shown.slice(0, 4)).toEqual(['stdout: from the script', 'stdout: from a child', '2: running install', '2: running build']);
    expect(shown).toContain(
      `3: warning: install_data: setup script did not provide a directory for 'plain' -- installing right in '${box.to}'`,
    );
    expect(shown.at(-1)).toBe('stdout: after');
    const finished = events.flatMap((event) => (event.kind === 'step-finished' ? [event] : []));
    expect(finished.length).toBeGreaterThan(5);
    expect(finished.every(({ milliseconds, outcome }) => milliseconds >= 0 && ['ran', 'fresh', 'shown'].includes(outcome))).toBe(true);
  });

  test('a script may send its streams elsewhere', async () => {
    const box = new Box({
      'setup.py': `import os\nnowhere = os.open(os.devnull, os.O_WRONLY)\nkept = os.dup(2)\nos.dup2(nowhere, 2)\nos.close(1)\n${setup("py_modules=['m']")}os.dup2(kept, 2)\nos.write(2, b'at the end')\n`,
      'm.py': '',
    });
    const { status, stdout } = await box.run(['build'], { own: ['--json'] });
    expect(status).toBe(0);
    expect(stdout).toContain('{"kind":"output","stream":"stderr","text":"at the end"}');
  });

  test('errors are no events: they stay on standard error, with the status', async () => {
    const box = new Box({ 'setup.py': setup("packages=['nope']") });
    const { status, stdout, stderr } = await box.run(['build'], { own: ['--json'] });
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe("error: package directory 'nope' does not exist");
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('{')),
    ).toBe(true);
  });
});

describe('a Python that belongs to its system', () => {
  /** A copy of nothing but the start of an interpreter, whose prefix is in the box. */
  async function managed(box: Box): Promise<string | undefined> {
    const { path } = anyPython();
    const { stdout } = await runProgram(path, ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))']);
    const stdlib = stdout.trim();
    const lib = join(box.folder, 'system/lib', basename(stdlib));
    box.add({
      '../system/bin/': '',
      [`../system/lib/${basename(stdlib)}/site-packages/`]: '',
      [`../system/lib/${basename(stdlib)}/EXTERNALLY-MANAGED`]: '[externally-managed]\nError=no\n',
    });
    await runProgram('/bin/sh', [
      '-c',
      `cp "${path}" "${box.folder}/system/bin/python" && for each in "${stdlib}"/*; do case "$each" in */site-packages) ;; *) ln -s "$each" "${lib}/";; esac; done; ln -s "$(dirname "${stdlib}")"/libpython* "${box.folder}/system/lib/"; ln -s "$(dirname "$(dirname "${stdlib}")")/include" "${box.folder}/system/include"`,
    ]);
    const executable = join(box.folder, 'system/bin/python');
    const { status, stdout: prefix } = await runProgram(executable, ['-c', 'import sys; print(sys.prefix)']);
    return status === 0 && prefix.trim() === join(box.folder, 'system') ? executable : undefined;
  }

  test('is warned of when it is installed into, and only then', async (context) => {
    const box = new Box(PURE);
    const path = await managed(box);
    if (path === undefined) return context.skip('no interpreter could be set up in a folder of its own');
    const python = { ...anyPython(), path };
    const warning =
      /^pydistutils: warning: this Python is managed by its system \(.*EXTERNALLY-MANAGED\), and what is installed into it may break it: use a virtual environment, --user, --prefix, --home or --root\n/;
    const into = await box.run(['install'], { python });
    expect(into.stderr).toMatch(warning);
    expect(into.status).toBe(0);
    for (const where of [[`--home=${box.to}`], [`--root=${box.to}`], [`--prefix=${box.to}`], ['--user']]) {
      const { status, stderr } = await box.run(['install', ...where], { python });
      expect({ where, status, stderr }).toEqual({ where, status: 0, stderr: '' });
    }
    const json = await box.run(['install'], { python, own: ['--json'] });
    expect(json.stdout).toContain('{"kind":"warning","text":"this Python is managed by its system');
    expect((await box.run(['build'], { python })).stderr).toBe('');
  });
});
