/**
 * Runs projects with the real distutils of Windows Pythons and with `dist/cli.js` under Windows' node, and compares transcripts,
 * exit statuses, files and their contents.
 *
 *   PYDISTUTILS_WINE=DIR node scripts/test-windows.mjs [--only REGEX]
 *
 * DIR is a Wine prefix made ready for that: `DIR/wrun PROGRAM ARGS` runs a program of Windows, `DIR/work` is its drive `W:`, and it has
 * `C:\Python37`, `C:\Python311` and `C:\node\node.exe`; with `cl` and `link` in `C:\tools` extensions are compared too. Without it
 * nothing is compared, which is said. Wine is not Windows: this shows what node, Python and our own code do, not what the system does.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { copyAsCloned } from './left-by-runs.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const WINE = process.env['PYDISTUTILS_WINE'] ?? '';
const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });

const NAME = 'pydistutils-test';
const INTO = `--root=W:\\${NAME}\\t\\out`;
const PREPARED = {
  PATH: 'C:\\tools;C:\\windows\\system32;C:\\windows',
  DISTUTILS_USE_SDK: '1',
  MSSdk: '1',
  INCLUDE: 'C:\\inc',
  LIB: 'C:\\lib',
};
const ENTRY_POINTS = "entry_points={'console_scripts': ['run-it = m:main'], 'gui_scripts': ['show-it = m:main']}";

/** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
const PROJECTS = {
  pure: {
    'setup.py':
      "from distutils.core import setup\nprint('the script')\nsetup(name='pure', version='1.0', packages=['p', 'p.q'], package_data={'p': ['d/*.txt']}, py_modules=['m'],\n  scripts=['s/run', 's/win.bat'], data_files=['top.cfg', ('etc/p', ['c/a.conf'])], headers=['h/h.h'])\n",
    'p/__init__.py': 'x = 1\n',
    'p/Zed.py': 'y = 1\r\n',
    'p/bad.py': 'def x(:\n',
    'p/q/__init__.py': '',
    'p/d/one.txt': 'one',
    'm.py': 'import sys\n',
    's/run': '#!/usr/bin/python -u\nprint(1)\n',
    's/win.bat': '@echo off\r\n',
    'top.cfg': 'c',
    'c/a.conf': 'a',
    'h/h.h': '',
    'MANIFEST.in': 'recursive-include c *.conf\n',
    README: '',
  },
  configured: {
    'setup.py': "from distutils.core import setup\nsetup(name='configured', version='0.1', py_modules=['m'], scripts=['s'])\n",
    'm.py': '1\n',
    s: '#!python\n',
    'setup.cfg': `[build]\nbuild-base = out\\b\n[build_scripts]\nexecutable = C:\\My Python\\python.exe\n[install]\nprefix=W:/${NAME}/t/out/pre fix\noptimize=1\n`,
  },
  letters: {
    'setup.py':
      "# -*- coding: utf-8 -*-\nfrom distutils.core import setup\nprint(u'gr\u00fc\u00dfe')\nsetup(name='letters', version='1.0', author=u'Andr\u00e9', py_modules=[u'sch\u00f6n'], data_files=[(u'\u20ac', [u'm\u00fcll.txt'])])\n",
    'sch\u00f6n.py': 'x = 1\n',
    'm\u00fcll.txt': '',
  },
  'without a compiler': {
    'setup.py': "from distutils.core import setup, Extension\nsetup(name='x', version='1', ext_modules=[Extension('e', ['e.c'])])\n",
    'e.c': '',
  },
  'entry points': {
    'setup.py': `from setuptools import setup\nsetup(name='x', version='1', py_modules=['m'], zip_safe=False, ${ENTRY_POINTS})\n`,
    'm.py': 'def main():\n    pass\n',
  },
};

/** @typedef {{project: string, pythons?: readonly string[], runs: readonly (readonly string[])[], environment?: Readonly<Record<string, string>>, differing?: readonly string[]}} Case */
/** @type {Readonly<Record<string, Case>>} */
const CASES = {
  'install below a root': {
    project: 'pure',
    runs: [
      ['install', INTO, '--record=files.txt'],
      ['install', INTO, '--record=files.txt'],
    ],
  },
  // Older ones cannot.
  'install below a root in the form for long paths': {
    project: 'pure',
    pythons: ['311'],
    runs: [['install', `--root=\\\\?\\W:\\${NAME}\\t\\out`, '--record=rec']],
  },
  'install with a prefix': { project: 'pure', runs: [['install', '--prefix=../out/pre fix', '--record', 'r.txt']] },
  'install at home': { project: 'pure', runs: [['install', '--home=..\\out']] },
  'build and clean': { project: 'pure', runs: [['build'], ['build'], ['clean'], ['clean', '--all']] },
  sdist: { project: 'pure', runs: [['sdist', '--formats=zip,gztar']] },
  bdist_dumb: { project: 'pure', runs: [['bdist_dumb']] },
  'what it says of itself': { project: 'pure', runs: [['--name', '--version'], ['--help-commands'], ['install', '--help']] },
  'mistakes on the command line': { project: 'pure', runs: [['install', '--bogus'], ['bogus'], [], ['build', '--compiler=nope']] },
  'a setup.cfg': {
    project: 'configured',
    runs: [
      ['install', '--record=rec'],
      ['build_scripts', '-f', '-e', 'W:/x y/python.exe'],
    ],
  },
  'no compiler': { project: 'without a compiler', runs: [['build']] },
  'letters that are not ASCII': {
    project: 'letters',
    runs: [['install', INTO, '--record=rec'], ['--author'], ['install', '--pr\u00e4fix=x']],
  },
  // Ours import what they start.
  'entry points': {
    project: 'entry points',
    runs: [['-q', 'install', '--single-version-externally-managed', INTO, '--record=rec']],
    differing: ['-script.py', '-script.pyw'],
    environment: { PYTHONWARNINGS: 'ignore' },
  },
  'an extension': {
    project: 'greeting',
    runs: [
      ['install', INTO],
      ['install', INTO],
    ],
    environment: PREPARED,
  },
};

if (WINE === '') {
  console.log('skipped: PYDISTUTILS_WINE names no Wine prefix with Pythons and a node of Windows\n0 passed, 0 failed');
} else {
  process.exitCode = (await compareAll(resolve(WINE))) === 0 ? 0 : 1;
}

/**
 * @param {string} wine
 * @returns {Promise<number>} how many failed
 */
async function compareAll(wine) {
  const work = join(wine, 'work', NAME);
  rmSync(work, { recursive: true, force: true });
  for (const part of ['dist', 'python', 'package.json']) cpSync(join(ROOT, part), join(work, 'tool', part), { recursive: true });
  cpSync(join(ROOT, 'scripts', 'compare_on_windows.py'), join(work, 'compare.py'));
  copyAsCloned(join(ROOT, 'examples', 'greeting'), join(work, 'greeting'));
  for (const [project, files] of Object.entries(PROJECTS)) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(work, project, path)), { recursive: true });
      writeFileSync(join(work, project, path), text);
    }
  }
  writeFileSync(join(work, 'cases.json'), JSON.stringify(casesFor(wine)));
  const argv = ['C:\\Python311\\python.exe', `W:\\${NAME}\\compare.py`, `W:\\${NAME}\\cases.json`];
  const child = spawn(join(wine, 'wrun'), argv, { cwd: join(wine, 'work'), stdio: ['ignore', 'pipe', 'inherit'] });
  const count = { passed: 0, failed: 0 };
  for await (const line of createInterface(child.stdout)) {
    const { name, differences } = JSON.parse(line);
    count[differences.length === 0 ? 'passed' : 'failed'] += 1;
    console.log([`${differences.length === 0 ? 'same' : 'DIFFERENT'}: ${name}`, ...differences].join('\n  '));
  }
  const expected = JSON.parse(readFileSync(join(work, 'cases.json'), 'utf8')).length;
  // Those that a program that died has not come to.
  count.failed += expected - count.passed - count.failed;
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return count.failed;
}

/** @param {string} wine */
function casesFor(wine) {
  const hasCompiler = existsSync(join(wine, 'prefix', 'drive_c', 'tools', 'cl.exe'));
  if (!hasCompiler) console.log('skipped: extensions, without C:\\tools\\cl.exe');
  return ['37', '311'].flatMap((version) =>
    Object.entries(CASES)
      .filter(([, { pythons = [version] }]) => pythons.includes(version))
      .map(([name, { project, runs, environment = {}, differing = [] }]) => ({
        name: `${name}, Python ${version}`,
        source: `W:\\${NAME}\\${project}`,
        folder: `W:\\${NAME}\\t`,
        python: `C:\\Python${version}\\python.exe`,
        ours: ['C:\\node\\node.exe', `W:\\${NAME}\\tool\\dist\\cli.js`, '--python', `C:\\Python${version}\\python.exe`],
        runs,
        environment,
        differing,
      }))
      .filter(({ name, environment }) => new RegExp(options.only).test(name) && (hasCompiler || environment !== PREPARED)),
  );
}
