import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { oracles } from '../support/interpreters.ts';
import { runCli } from '../support/run-cli.ts';
import { addFiles, tempProject } from '../support/temp-project.ts';

const FILES = {
  'm.py': 'x = 1\n',
  'p/__init__.py': '',
  tool: '#!/usr/bin/env python\n',
  'mod.c': 'int x;\n',
};

const SETUP = `setup(name='x', version='1', py_modules=['m'], packages=['p'], scripts=['tool'], libraries=[('l', {'sources': ['mod.c']})])\n`;
const IMPORTS = 'import os, sys\nfrom distutils.core import setup\nfrom distutils.command.build_py import build_py\n';
const LATE = `class late(build_py):
    def run(self):
        os.umask(0o077)
        build_py.run(self)
        sys.executable = '/late/python'
`;

/** Mode of everything below the folder, and what the script begins with. */
function outcome(root: string): readonly string[] {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !path.includes('.pydistutils'));
  const modes = all.sort().map((path) => `${(lstatSync(join(root, path)).mode & 0o777).toString(8)} ${path}`);
  return [...modes, readFileSync(join(root, 'stage/opt/bin/tool'), 'utf8')];
}

const ARGS = ['install', '--root=stage', '--prefix=/opt', '--record=record'];

describe.each(oracles())('what a script of Python $version changes in its process', ({ path: python }) => {
  it.each([
    ['the umask, to one for nobody else', `${IMPORTS}os.umask(0o077)\n${SETUP}`],
    ['the umask, to one for the group', `${IMPORTS}os.umask(0o002)\n${SETUP}`],
    ['the umask, while it builds', `${IMPORTS}${LATE}${SETUP.replace("name='x'", "cmdclass={'build_py': late}, name='x'")}`],
    ['the interpreter that scripts are made for', `${IMPORTS}sys.executable = '/opt/bin/python'\n${SETUP}`],
  ])('%s, holds for all that is made from then on', async (_, script) => {
    const [theirs, ours] = [tempProject(FILES), tempProject(FILES)] as const;
    for (const root of [theirs, ours]) addFiles(root, { 'setup.py': script });
    const env = { ...process.env, SETUPTOOLS_USE_DISTUTILS: 'stdlib' };
    const original = spawnSync(python, ['-W', 'ignore', 'setup.py', ...ARGS], { cwd: theirs, env, encoding: 'utf8' });
    expect([original.status, original.stderr]).toEqual([0, expect.anything()]);
    const { status } = await runCli(['--python', python, ...ARGS], { cwd: ours });
    expect([status, outcome(ours)]).toEqual([0, outcome(theirs)]);
  });
});
