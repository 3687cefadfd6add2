import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreter } from '../support/interpreters.ts';
import { cliPath, runCli, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';
import { treeFacts } from '../support/tree-facts.ts';
import { anyPython, Box, oldestAndNewest } from './box.ts';

const setup = (keywords: string): string => `from distutils.core import setup, Extension\nsetup(name='x', version='1', ${keywords})\n`;

describe('a project that is not there', () => {
  test('a folder without setup.py', async () => {
    const folder = tempProject();
    const { status, output } = await runCli(['install'], { cwd: folder });
    expect(output).toBe(
      `error: there is no setup.py in ${folder}\nhint: name the folder of the project with -C DIR, or another script with --setup-script FILE\n`,
    );
    expect(status).toBe(1);
  });

  test('a folder with a pyproject.toml alone', async () => {
    const folder = tempProject({ 'pyproject.toml': '' });
    const { output } = await runCli(['install'], { cwd: folder });
    expect(output).toBe(
      `error: there is no setup.py in ${folder}\nhint: a project with a pyproject.toml and no setup.py is for pip: \`python -m pip install .\`\n`,
    );
  });

  test('another script that is not there', async () => {
    const folder = tempProject({ 'setup.py': '' });
    const { status, output } = await runCli(['--setup-script', 'set-up.py', 'install'], { cwd: folder });
    expect(output).toBe(
      `error: there is no set-up.py in ${folder}\nhint: name the folder of the project with -C DIR, or another script with --setup-script FILE\n`,
    );
    expect(status).toBe(1);
  });

  test('no such folder', async () => {
    const folder = tempProject();
    const { status, output } = await runCli(['-C', 'nowhere', 'install'], { cwd: folder });
    expect(output).toBe(
      `error: there is no folder '${join(folder, 'nowhere')}'\nhint: name the folder of the project, or its archive, with -C\n`,
    );
    expect(status).toBe(1);
  });

  test.skipIf(process.platform !== 'linux')(
    'a folder whose name is no UTF-8, also behind a link (needs a system with such names)',
    async () => {
      const folder = tempProject();
      const named = Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([0xe9])]);
      mkdirSync(named);
      symlinkSync(named, join(folder, 'link'));
      const link = await runCli(['-C', 'link', 'install'], { cwd: folder });
      expect(link.output).toBe(
        `error: the path of the project, '${join(folder, 'link')}', has bytes in it that are no UTF-8\nhint: rename that folder, or move the project to another\n`,
      );
      const inside = await runProgram('/bin/sh', ['-c', 'cd -P link && exec "$@"', 'sh', process.execPath, cliPath(), 'install'], {
        cwd: folder,
      });
      expect(inside.output).toBe(link.output.replace('/link', '/d\ufffd'));
      expect([link.status, inside.status]).toEqual([1, 1]);
    },
  );
});

test.each([['setup.py'], ['project']])('links that lead round in circles: %s', async (name) => {
  const folder = tempProject({ 'project/': '' });
  const looping = name === 'project' ? join(folder, 'loop') : join(folder, 'project', 'setup.py');
  symlinkSync(looping, looping);
  const { status, output } = await runCli(['-C', name === 'project' ? 'loop' : 'project', 'install'], { cwd: folder });
  const script = join(folder, name === 'project' ? 'loop' : 'project', 'setup.py');
  expect(output).toBe(`error: could not look at '${script}': Too many levels of symbolic links\n`);
  expect(status).toBe(1);
});

test('a current folder that is gone', async () => {
  const folder = tempProject({ 'gone/': '' });
  const { status, stderr } = await runProgram('/bin/sh', ['-c', 'rmdir "$PWD" && exec "$0" "$1" install', process.execPath, cliPath()], {
    cwd: join(folder, 'gone'),
  });
  expect(stderr).toBe('error: the current folder is not there any more\nhint: change to one that is there\n');
  expect(status).toBe(1);
});

test('no descriptor is left for the interpreter', async () => {
  const folder = tempProject({ 'setup.py': '' });
  // Fewer than node and the pipes of its child need, more than node needs alone.
  const run = 'ulimit -n 22 && exec "$0" "$1" --python "$2" install';
  const { status, stderr } = await runProgram('/bin/sh', ['-c', run, process.execPath, cliPath(), anyPython().path], { cwd: folder });
  expect(stderr).toBe(
    `error: could not start the interpreter '${anyPython().path}': Too many open files\nhint: a process may open too few files here: \`ulimit -n\` shows how many, and raises it\n`,
  );
  expect(status).toBe(1);
});

test('no such archive', async () => {
  const folder = tempProject();
  const { output } = await runCli(['-C', 'x-1.tar.gz', 'install'], { cwd: folder });
  expect(output).toBe(
    `error: there is no archive '${join(folder, 'x-1.tar.gz')}'\nhint: name the folder of the project, or its archive, with -C\n`,
  );
});

describe('a setup script that fails', () => {
  test('a syntax error: where it is, and its line', async () => {
    const box = new Box({ 'setup.py': 'import os\nif True print(1)\n' });
    const { status, stdout, stderr } = await box.run(['install']);
    expect(stderr).toMatch(
      /^error: setup\.py, line 2: SyntaxError: .+\n {4}if True print\(1\)\nhint: is this a script for another version of Python\? name it with --python VERSION\n$/,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('an exception: where it was raised, without a traceback, control characters made visible', async () => {
    const box = new Box({ 'setup.py': 'def f():\n    raise ValueError("no \\x1b[31m good")\nprint("so far")\nf()\n' });
    const { status, stdout, stderr } = await box.run(['install']);
    expect(stderr).toBe(
      'error: setup.py, line 2: ValueError: no \\x1b[31m good\nhint: DISTUTILS_DEBUG=1 in the environment shows the traceback\n',
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'so far\n' });
  });

  test('an exception without a text', async () => {
    expect((await new Box({ 'setup.py': 'assert 1 == 2\n' }).run(['build'])).stderr).toMatch(
      /^error: setup\.py, line 1: AssertionError\nhint: /,
    );
  });

  test("an exception that comes from Python's own library: the line of the script that called it", async () => {
    const box = new Box({ 'setup.py': "import subprocess, sys\nsubprocess.check_call([sys.executable, '-c', 'raise SystemExit(3)'])\n" });
    expect((await box.run(['build'])).stderr).toMatch(
      /^error: setup\.py, line 2: CalledProcessError: Command .* returned non-zero exit status 3\.?\n/,
    );
  });

  test('a module that is missing', async () => {
    const box = new Box({ 'setup.py': 'import no_such_module_at_all\n' });
    const { status, stderr } = await box.run(['install']);
    expect(stderr).toMatch(
      /^error: setup\.py, line 1: \w+: No module named '?no_such_module_at_all'?\nhint: the setup script needs the module 'no_such_module_at_all': install it for this interpreter first\n$/,
    );
    expect(status).toBe(1);
  });

  test('a program that is missing', async () => {
    const box = new Box({ 'setup.py': "import subprocess\nsubprocess.check_output(['nc-config', '--libs'])\n" });
    const hint = /\nhint: the program nc-config is not installed: .*\bnetcdf\b.*\n$|\nhint: .*libnetcdf-dev.*\n$/;
    expect((await box.run(['install'], { env: { PATH: '/nowhere' } })).stderr).toMatch(hint);
    box.add({ 'setup.py': "import sys\nsys.exit('nc-config executable not found')\n" });
    expect((await box.run(['install'], { env: { PATH: '/nowhere' } })).stderr).toMatch(hint);
  });

  test('a distribution that is missing', async () => {
    const box = new Box({ 'setup.py': "import pkg_resources\npkg_resources.get_distribution('no-such-thing-at-all')\n" });
    expect((await box.run(['install'])).stderr).toMatch(
      /^error: setup\.py, line 2: DistributionNotFound: .*\nhint: the setup script needs 'no-such-thing-at-all': install it for this interpreter first\n$/,
    );
    box.add({ 'setup.py': "import importlib.metadata\nimportlib.metadata.version('no-such-thing-at-all')\n" });
    expect((await box.run(['install'])).stderr).toMatch(
      /^error: setup\.py, line 2: PackageNotFoundError: .*\nhint: the setup script needs 'no-such-thing-at-all': install it for this interpreter first\n$/,
    );
  });

  test('a distribution in another version than is required', async () => {
    const box = new Box({
      'setup.py': "import sys\nsys.path.insert(0, '.')\nimport pkg_resources\npkg_resources.require('here>2')\n",
      'here-1.egg-info': 'Metadata-Version: 1.0\nName: here\nVersion: 1\n',
    });
    expect((await box.run(['install'])).stderr).toMatch(
      /^error: setup\.py, line 4: VersionConflict: \(here 1 .*\nhint: the setup script needs 'here>2': install it for this interpreter first\n$/,
    );
  });

  test('a name that a module does not have is no missing module', async () => {
    const box = new Box({ 'setup.py': 'from os import no_such_name\n' });
    expect((await box.run(['install'])).stderr).toMatch(
      /^error: setup\.py, line 1: ImportError: cannot import name .*\nhint: DISTUTILS_DEBUG=1/,
    );
  });

  test("the script's own last words and status are kept", async () => {
    const box = new Box({ 'setup.py': "import sys\nsys.exit('this needs a full moon')\n" });
    expect(await box.say(['install'])).toEqual({ status: 1, lines: ['this needs a full moon'] });
    box.add({ 'setup.py': 'import sys\nsys.exit(3)\n' });
    expect(await box.say(['install'])).toEqual({ status: 3, lines: [] });
  });

  test('with DISTUTILS_DEBUG the traceback is shown, as the interpreter prints it', async () => {
    const box = new Box({
      'setup.py': "def f():\n    raise ValueError('no good')\ntry:\n    f()\nexcept ValueError:\n    raise KeyError('worse')\n",
    });
    for (const each of oldestAndNewest()) {
      const options = { python: each, env: { DISTUTILS_DEBUG: '1' } };
      expect((await box.say(['install'], options)).lines).toEqual((await box.original(['install'], options)).lines);
    }
    // Set and empty is not set.
    expect((await box.say(['install'], { env: { DISTUTILS_DEBUG: '' } })).lines[0]).toBe("error: setup.py, line 6: KeyError: 'worse'");
  });

  test('nothing is left behind', async () => {
    const box = new Box({ 'setup.py': 'raise ValueError()\n' });
    const before = treeFacts(box.folder, { times: true, withState: true });
    await box.run(['install', `--root=${box.to}`]);
    expect(treeFacts(box.folder, { times: true, withState: true })).toEqual(before);
  });
});

describe.each(oldestAndNewest())('in the words of distutils, on Python $version', (each) => {
  const options = { python: each };

  test('a missing package folder', async () => {
    const box = new Box({ 'setup.py': setup("packages=['nope']") });
    await box.expectOriginal(
      ['build'],
      ["hint: 'nope' is in 'packages' (or holds a module of 'py_modules'); 'package_dir' can say where it is"],
      options,
    );
    expect(existsSync(box.path('build'))).toBe(false);
  });

  test.each([
    ['scripts', "scripts=['none']", 'build'],
    ['data_files', "data_files=[('d', ['none'])]", 'install_data --install-dir=to'],
    ['data_files', "data_files=['none']", 'install_data --install-dir=to'],
    ['headers', "headers=['none']", 'install_headers --install-dir=to'],
  ])('a missing file of %s: where it is listed', async (keyword, keywords, line) => {
    const box = new Box({ 'setup.py': setup(keywords) });
    const hint = `hint: 'none' is in '${keyword}' of the setup script: is it missing from the project, or made by a step that was not run?`;
    const original = await box.original(line.split(' '), options);
    rmSync(box.path('to'), { recursive: true, force: true });
    box.clean();
    const ours = (await box.say(line.split(' '), options)).lines.filter((each) => !each.startsWith('pydistutils: what had been'));
    expect(ours).toEqual([...original.lines, hint]);
  });

  test('an unknown command, with the nearest one', async () => {
    const box = new Box({ 'setup.py': setup('') });
    await box.expectOriginal(['instal'], ["hint: did you mean 'install'? `--help-commands` lists the commands"], options);
    await box.expectOriginal(['zzz'], ['hint: `--help-commands` lists the commands'], options);
  });

  test('an unknown option, with the nearest one', async () => {
    const box = new Box({ 'setup.py': setup('') });
    await box.expectOriginal(['install', '--prefx=/x'], ['hint: did you mean --prefix?'], options);
    await box.expectOriginal(['install', '-Z'], [], options);
    await box.expectOriginal(['install', '--root'], [], options);
    await box.expectOriginal([], [], options);
  });

  test('an option of a config file that does not exist', async () => {
    const box = new Box({ 'setup.py': setup(''), 'setup.cfg': '[install]\nprefx = /x\n' });
    await box.expectOriginal(['install'], ["hint: did you mean 'prefix'? `install --help` lists its options"], options);
  });

  test.each([
    [
      'no section',
      'x = 1\n',
      /^error: File contains no section headers\.\nfile: '?setup\.cfg'?, line: 1\n'x = 1\\n'\nhint: mend setup\.cfg, line 1\n$/,
    ],
    [
      'a line that is no option',
      '[build]\nforce\n',
      /^error: \w+ contains? parsing errors: '?setup\.cfg'?\n\t\[line {2}2\]: 'force\\n'\nhint: mend setup\.cfg\n$/,
    ],
    [
      'a name that is nowhere',
      '[build]\nbuild_base = %(here)s\n',
      /^error: Bad value substitution:[^]*\nhint: see setup\.cfg, line 2; a percent sign of its own is written %%\n$/,
    ],
    [
      'a byte order mark',
      '\ufeff[build]\nforce = 1\n',
      /^error: File contains no section headers\.\n[^]*\nhint: setup\.cfg begins with a byte order mark: save it as UTF-8 without one\n$/,
    ],
  ])('a config file with %s: the words of configparser, which the script can catch', async (_name, text, words) => {
    const box = new Box({ 'setup.py': setup(''), 'setup.cfg': text });
    const { status, stderr } = await box.run(['build'], options);
    expect(stderr).toMatch(words);
    expect(status).toBe(1);
    const caught =
      "try:\n    import configparser\nexcept ImportError:\n    import ConfigParser as configparser\nfrom distutils.core import setup\ntry:\n    setup(name='x', version='1')\nexcept configparser.Error as error:\n    print(type(error).__name__, str(error), sorted(vars(error).items()))\n";
    box.add({ 'setup.py': caught });
    const ours = await box.say(['build'], options);
    const original = await box.original(['build'], options);
    expect(ours.lines[0]?.split('(')[0]).toBe(original.lines[0]?.split('(')[0]);
    expect(ours.status).toBe(0);
  });

  test('a config file in another encoding', async () => {
    // 2.7 does not decode it.
    if (each.major < 3) return;
    const box = new Box({ 'setup.py': setup('') });
    writeFileSync(box.path('setup.cfg'), Buffer.from('[metadata]\nauthor = Andr\u00e9\n', 'latin1'));
    const { status, stderr } = await box.run(['build'], options);
    expect(stderr).toMatch(
      /UnicodeDecodeError: .* 0xe9 in position 24: .*\nhint: setup\.cfg is not in UTF-8: save it in that encoding\n$/i,
    );
    expect(status).toBe(1);
  });

  test.each([
    [
      'a word that is no yes or no',
      'install',
      '',
      '[install]\ncompile = perhaps\n',
      'in setup.cfg, section [install], compile is to be yes or no',
    ],
    [
      'a text in the place of a list of packages',
      'build',
      "packages='ab'",
      '',
      "'packages' is a text, of which each letter counts as a name: write ['ab']",
    ],
    ['a text in the place of an extension', 'build', "ext_modules=['e']", '', "one of them is 'e'"],
    [
      'the name of a program in the place of a kind of compiler',
      'build_ext',
      "ext_modules=[Extension('e', ['e.c'])]",
      '[build]\ncompiler = gcc\n',
      /^the kinds of compilers are .*unix.*; CC in the environment names the program$/,
    ],
  ])('%s', async (_name, command, keywords, config, hint) => {
    const box = new Box({ 'setup.py': setup(keywords), ...(config === '' ? {} : { 'setup.cfg': config }) });
    await box.expectOriginal(
      [command],
      [typeof hint === 'string' ? `hint: ${hint}` : (expect.stringMatching(hint.source.replace('^', '^hint: ')) as string)],
      options,
    );
  });

  test('a keyword that is near to one that there is', async () => {
    const box = new Box({ 'setup.py': setup("pakages=['p']") });
    const { status, stderr } = await box.run(['build'], options);
    expect([status, stderr]).toEqual([0, "pydistutils: setup() has no 'pakages': did you mean 'packages'?\n"]);
  });

  test('a keyword that an installed package would bring', async () => {
    const box = new Box({ 'setup.py': setup("cffi_modules=['p']") });
    const { status, stderr } = await box.run(['build'], options);
    const told = "setup() has 'cffi_modules' only where setuptools' is called and cffi is installed: setup_requires can ask for it";
    expect([status, stderr]).toEqual([0, `pydistutils: ${told}\n`]);
  });

  test('an option that Extension does not have is warned of where the script stands', async () => {
    const script = "from distutils.core import setup, Extension\nsetup(name='x', ext_modules=[Extension('e', ['e.c'], no_such=1)])\n";
    const box = new Box({ 'setup.py': script });
    const { stderr } = await box.run(['--name'], { ...options, env: { PYTHONWARNINGS: 'default' } });
    expect(stderr).toMatch(/setup\.py:2: UserWarning: Unknown Extension options: 'no_such'\n {2}setup\(/);
  });

  test('an invalid keyword', async () => {
    const box = new Box({ 'setup.py': setup("ext_modules='none'") });
    await box.expectOriginal(['build'], [], options);
  });

  test('DISTUTILS_DEBUG dumps options and command objects', async () => {
    const box = new Box({
      'setup.py': setup("py_modules=['m']"),
      'm.py': '',
      'setup.cfg': '[install]\nprefix = /opt/x\n[build]\nforce = 1\n',
    });
    const original = await box.original(['install', `--root=${box.to}`], {
      ...options,
      env: { DISTUTILS_DEBUG: '1', PYTHONDONTWRITEBYTECODE: '1' },
    });
    expect(original.lines.length).toBeGreaterThan(30);
    await box.expectOriginal(['install', `--root=${box.to}`], [], {
      ...options,
      env: { DISTUTILS_DEBUG: '1', PYTHONDONTWRITEBYTECODE: '1' },
    });
  });

  test('DISTUTILS_DEBUG shows the exception of a command, and no hint is lost', async () => {
    const box = new Box({ 'setup.py': setup("packages=['nope']") });
    const env = { DISTUTILS_DEBUG: '1' };
    const own = (line: string): boolean => !/^ {4}|^ {2}File .*[\\/]distutils[\\/]/.test(line);
    const original = await box.original(['build'], { ...options, env });
    const ours = await box.say(['build'], { ...options, env });
    expect(ours.lines.filter(own)).toEqual([
      ...original.lines.filter(own),
      "hint: 'nope' is in 'packages' (or holds a module of 'py_modules'); 'package_dir' can say where it is",
    ]);
    expect(ours.status).toBe(original.status);
  });
});

describe('our own options', () => {
  test.each([
    [
      ['--pyton', '3.11', 'build'],
      /error: option --pyton not recognized\nhint: did you mean --python of pydistutils\? it stands before the first command\n$/,
      1,
    ],
    [
      ['install', '--explain'],
      /error: option --explain not recognized\nhint: did you mean --explain of pydistutils\? it stands before the first command\n$/,
      1,
    ],
    [
      ['verison'],
      /error: invalid command 'verison'\nhint: did you mean `pydistutils version`\? `--help-commands` lists the commands\n$/,
      1,
    ],
    [
      ['install', '-C', 'x'],
      /error: option -C not recognized\nhint: did you mean -C of pydistutils\? it stands before the first command\n$/,
      1,
    ],
    [
      ['-qj', '2', 'build'],
      /error: option -j not recognized\nhint: did you mean -j of pydistutils\? it stands before the first command\n$/,
      1,
    ],
    [['./setup.py', 'build'], /^invalid command name '\.\/setup\.py'\nhint: name the folder of the project with -C DIR, or another/, 1],
    [
      ['-C', 'setup.py', 'build'],
      /^error: 'setup\.py' is a script, and neither a folder nor an archive\nhint: name the folder of the project/,
      1,
    ],
    [
      ['help'],
      /error: invalid command 'help'\nhint: `pydistutils --help` tells of our own options, `--help` with a project of its commands\n$/,
      1,
    ],
    [['develop'], /error: invalid command 'develop'\nhint: develop is a command of setuptools, which the script does not use\n$/, 1],
    [
      ['--setup-script', 'none.py', '--version'],
      /^error: there is no none\.py in .*\nhint: `pydistutils version` is our own version; --version is that of a project\n$/,
      1,
    ],
    [['constructor'], /error: invalid command 'constructor'\nhint: `--help-commands` lists the commands\n$/, 1],
    [['build', 'toString'], /error: invalid command 'toString'\nhint: `--help-commands` lists the commands\n$/, 1],
    [
      ['--setup-script', '.', 'build'],
      /^error: \. in .* is a folder, not a script\nhint: name the folder of the project with -C DIR, or another/,
      1,
    ],
    [['--json=yes', 'build'], /^error: Option '--json' does not take an argument\nhint: pydistutils --help lists the options\n$/, 2],
    [['-j', 'many', 'build'], /^error: -j needs a number from 1 to 9999, got 'many'\nhint: pydistutils --help lists the options\n$/, 2],
    [['-j'], /^error: option -j needs a value\nhint: pydistutils --help lists the options\n$/, 2],
    [['python'], /^error: 'python' needs a file, -m MODULE or -c CODE\nhint: pydistutils --help lists the options\n$/, 2],
  ])('%j', async (args, text, status) => {
    const cwd = tempProject({ 'setup.py': setup('') });
    const result = await runCli(args, { cwd, env: { PYTHONWARNINGS: 'ignore' } });
    expect(result.stderr).toMatch(text);
    expect(result.status).toBe(status);
  });

  test.each([
    ['develop', '--user', '--no-deps'],
    ['develop', '-N', '--uninstall'],
    ['develop', '--install-dir=there', '--always-unzip', '-O2'],
    ['easy_install', '--user', '-U', 'six'],
    ['upload_docs', '--show-response', '--upload-dir=there'],
  ])('a command that is not supported says what to do instead, with the options of the original, too: %s %s %s', async (...args) => {
    const cwd = tempProject({ 'setup.py': setup('').replace('distutils.core', 'setuptools') });
    const { status, stderr } = await runCli(args, { cwd, env: { PYTHONWARNINGS: 'ignore' } });
    expect(stderr).toMatch(new RegExp(`error: the command '${args[0]}' is not supported: .*(?:pip install|is gone)`));
    expect(status).toBe(1);
  });

  test.skipIf(interpreter('3.13') === undefined)('a traceback never comes from the stand-ins or the bridge', async () => {
    const box = new Box({
      'setup.py': setup("py_modules=['m'], cmdclass={'build_py': Broken}").replace(
        '\n',
        '\nfrom distutils.command.build_py import build_py\nclass Broken(build_py):\n    def run(self):\n        self.nothing.at_all()\n',
      ),
    });
    const { stderr } = await box.run(['build'], { python: interpreter('3.13') as never, env: { DISTUTILS_DEBUG: '1' } });
    expect(stderr).toContain('line 5, in run\n    self.nothing.at_all()\n');
    expect(stderr).not.toMatch(/standins|pydistutils_bridge/);
  });
});

describe('a mistake of our own', () => {
  // What no script does: it calls the engine with arguments that make no sense, or sends it a message that does not.
  const WRONG_CALL =
    "from distutils.extension import Extension\nfrom pydistutils_bridge import wire\nwire.wire.call('distutils.command.install.install.finalize_options', (Extension('a', []),))\n";
  const WRONG_MESSAGE =
    "from pydistutils_bridge import wire\nwire.wire.send({'t': 'call', 'fr': 1, 'fn': 'tables', 'a': [{'r': 99999}]})\nimport time\ntime.sleep(20)\n";
  const REPORT =
    'hint: this is a mistake in pydistutils, not in your project: please report it, with what DISTUTILS_DEBUG=1 in the environment makes it print\n';

  test.each([[WRONG_CALL], [WRONG_MESSAGE]])('is called so, without a stack, and asks to be reported', async (text) => {
    const box = new Box({ 'setup.py': text });
    const { status, stdout, stderr } = await box.run(['build']);
    expect(stderr).toMatch(/^error: internal: .*\nhint: /);
    expect(stderr.split('\n').slice(1).join('\n')).toBe(REPORT);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test.each([[WRONG_CALL], [WRONG_MESSAGE]])('shows where it was met with DISTUTILS_DEBUG', async (text) => {
    const { stderr, status } = await new Box({ 'setup.py': text }).run(['build'], { env: { DISTUTILS_DEBUG: '1' } });
    expect(stderr).toMatch(/^ {4}at .*\.js:\d+:\d+\)?$/m);
    expect(stderr).toContain(REPORT);
    expect(status).toBe(1);
  });
});

test.each(oldestAndNewest())('a command that is among its own sub-commands, on Python $version', async ({ path: python, major }) => {
  const script = `
from distutils.command.build import build
from distutils.core import setup
class own(build):
    sub_commands = [('build', None)]
setup(name='x', version='1', cmdclass={'build': own})
`;
  const { status, stderr } = await runCli(['--python', python, 'build'], { cwd: tempProject({ 'setup.py': script }) });
  expect(status).toBe(1);
  expect(stderr).toContain(
    `error: setup.py, line 6: ${major === 2 ? 'RuntimeError' : 'RecursionError'}: maximum recursion depth exceeded\n` +
      "hint: build runs itself, by way of its 'sub_commands' or of a command that it runs\n",
  );
});
