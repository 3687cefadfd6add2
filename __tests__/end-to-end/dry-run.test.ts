import { describe, expect, test } from 'vitest';
import type { FileContent } from '../support/temp-project.ts';
import { sortListings } from '../support/oracle-run.ts';
import { treeFacts } from '../support/tree-facts.ts';
import { Box, oldestAndNewest } from './box.ts';
import { extensionSource } from '../support/extension-source.ts';

type Files = Readonly<Record<string, FileContent>>;

const setup = (keywords: string, before = ''): string =>
  `from distutils.core import setup, Extension\n${before}setup(name='x', version='1', ${keywords})\n`;
const SCRIPT = { text: '#!/usr/bin/env python\n', mode: 0o755 };

const PROJECTS: Readonly<Record<string, Files>> = {
  'modules, packages and package data': {
    'setup.py': setup("py_modules=['one', 'two'], packages=['p', 'p.q'], package_data={'p': ['data/*.txt']}"),
    'one.py': '',
    'two.py': 'x = 1\n',
    'p/__init__.py': '',
    'p/a.py': 'a = 1\n',
    'p/q/__init__.py': '',
    'p/data/d.txt': 'd',
    'p/data/e.txt': 'e',
  },
  'scripts, data files and headers': {
    'setup.py': setup(
      "packages=['p'], scripts=['bin/one', 'bin/two'], data_files=[('share/x', ['d.txt']), ('etc', []), ('other', ['d.txt', 'e.txt'])], headers=['x.h', 'y.h']",
    ),
    'p/__init__.py': '',
    'bin/one': SCRIPT,
    'bin/two': '#!/bin/sh\n',
    'd.txt': 'd',
    'e.txt': 'e',
    'x.h': '',
    'y.h': '',
  },
  'extensions and a C library': {
    'setup.py': setup(
      "packages=['p'], libraries=[('helper', {'sources': ['lib/h.c', 'lib/i.c'], 'include_dirs': ['lib']})], ext_modules=[Extension('p.e', ['src/e.c', 'src/f.c'], libraries=['helper'], depends=['src/e.h']), Extension('top', ['top.c'])]",
    ),
    'p/__init__.py': '',
    'lib/h.c': '#include "h.h"\n',
    'lib/i.c': 'int i;\n',
    'lib/h.h': 'int h(void);\n',
    'src/e.c': extensionSource('e', '#include "e.h"\n'),
    'src/e.h': '',
    'src/f.c': 'int f;\n',
    'top.c': extensionSource('top'),
  },
  'another build folder and a config file': {
    'setup.py': setup("packages=['p'], scripts=['s']"),
    'setup.cfg': '[build]\nbuild_base = out/built\n[install]\noptimize = 1\n',
    'p/__init__.py': '',
    'p/a.py': '',
    s: 'x',
  },
  'a path file': { 'setup.py': setup("py_modules=['m'], extra_path=('name', 'folder')"), 'm.py': '' },
};

/**
 * distutils has other words for modes in a dry run, and no word for the build folder that `clean` removes. The order of copies
 * is that of folders which are not there yet.
 */
function inDryWords(line: string): string {
  return line.replace(/^(changing mode of .*?)(?: from \d+)? to \d+$/, '$1');
}

// The oldest Python has words of its own for few things here: two projects show them.
const runs = oldestAndNewest().map((python, index, all) => ({
  python,
  version: python.version,
  projects: Object.entries(PROJECTS).slice(index < all.length - 1 ? 3 : 0),
}));

describe.each(runs)('a dry run on a clean tree, on Python $version', ({ python, projects }) => {
  test.each(projects)('%s: says what the run after it says, and does nothing', async (_name, files) => {
    const box = new Box(files);
    const args = ['install', `--home=${box.to}/deep/down`, `--record=${box.to}/record.txt`];
    const before = treeFacts(box.folder, { times: true, withState: true });
    const dry = await box.say(['--dry-run', ...args], { python });
    expect(treeFacts(box.folder, { times: true, withState: true })).toEqual(before);
    const real = await box.say(args, { python });
    expect(sortListings(dry.lines)).toEqual(sortListings(real.lines.map(inDryWords)));
    expect([dry.status, real.status]).toEqual([0, 0]);
    expect(dry.lines.length).toBeGreaterThan(8);
    // When all is there, what has not to be done is not said.
    const there = treeFacts(box.folder, { times: true, withState: true });
    const again = await box.say(['--dry-run', ...args], { python });
    expect(treeFacts(box.folder, { times: true, withState: true })).toEqual(there);
    expect(again.lines.length).toBeLessThan(dry.lines.length / 1.4);
    // Of the modes of scripts in the build folder distutils speaks in each dry run.
    const spoken = again.lines.filter((line) => !/^changing mode of \S*scripts-/.test(line));
    expect(spoken).toEqual((await box.say(args, { python })).lines.map(inDryWords));
  });
});

test.each(oldestAndNewest())('of sdist says what the run after it says, and does nothing, on Python $version', async (python) => {
  const box = new Box({
    'setup.py': setup("packages=['p']"),
    'p/__init__.py': '',
    README: '',
    'MANIFEST.in': 'include more/*\n',
    'more/x': '',
  });
  const before = treeFacts(box.folder, { times: true, withState: true });
  const dry = await box.say(['--dry-run', 'sdist', '--formats=gztar,tar'], { python });
  expect(treeFacts(box.folder, { times: true, withState: true })).toEqual(before);
  expect(dry).toEqual(await box.say(['sdist', '--formats=gztar,tar'], { python }));
  expect(dry.status).toBe(0);
});

test('commands in a row see what the ones before them will have made', async () => {
  const box = new Box(PROJECTS['extensions and a C library'] as Files);
  const args = ['build', '--build-base=b', 'install_lib', `--install-dir=${box.to}/lib`, 'clean', '--all'];
  const dry = await box.say(['-n', ...args]);
  const real = await box.say(args);
  expect(real.lines.at(-1)).toBe("removing 'b'");
  expect(sortListings(dry.lines)).toEqual(sortListings(real.lines.slice(0, -1).map(inDryWords)));
  expect(dry.status).toBe(0);
});

test('a script that overrides a method is told of once: there a dry run ends to be exact', async () => {
  const box = new Box({
    'setup.py': setup(
      "py_modules=['m'], scripts=['s'], cmdclass={'build_scripts': mine, 'build_py': first}",
      `
from distutils.command.build_py import build_py
from distutils.command.build_scripts import build_scripts
class first(build_py):
    def run(self):
        print('first')
        build_py.run(self)
class mine(build_scripts):
    def run(self):
        print('mine')
        build_scripts.run(self)
    def copy_scripts(self):
        return build_scripts.copy_scripts(self)
`,
    ),
    'm.py': '',
    s: 'x',
  });
  const before = treeFacts(box.folder, { times: true, withState: true });
  const { status, lines } = await box.say(['--dry-run', 'install', `--home=${box.to}`]);
  expect(status).toBe(0);
  // Nothing was planned before the first one: what it sees is what is.
  expect(lines.slice(lines.indexOf('copying m.py -> build/lib') + 1)).toEqual(expect.arrayContaining(['mine']));
  const note = "pydistutils: mine.run is the setup script's own, and sees the disk as it is: from here on the dry run may not be exact";
  expect(lines.filter((line) => line.startsWith('pydistutils: '))).toEqual([note]);
  expect([lines.indexOf(note) - lines.indexOf('running build_scripts'), lines.indexOf('mine') - lines.indexOf(note)]).toEqual([1, 1]);
  expect(treeFacts(box.folder, { times: true, withState: true })).toEqual(before);
});
