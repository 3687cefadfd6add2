import { expect, describe, test } from 'vitest';
import { standardCommands } from '../../src/options/command-tables.ts';
import { oracles, REAL_DISTUTILS } from '../support/interpreters.ts';
import { runCli, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';
import { madeUpTarget } from '../support/target.ts';

const SETUP = `
import sys, warnings
warnings.simplefilter('ignore')
from distutils.core import setup, Command
class described(Command):
    """x"""
    description = 'one of our own'
    user_options = [('long-name=', None, 'a help text that is so long that it has to be wrapped somewhere, at a hyphen-ated word or a space'), ('x-y', 'x', 'short')]
class nameless_and_very_long(Command):
    user_options = []
setup(name='demo', version='1.0', url='u', author='a', author_email='e', cmdclass={'described': described})
`;

describe.each(oracles())('help, as Python $version prints it', (python) => {
  test.each([
    ['--help'],
    ['--help-commands'],
    ['--help', 'described', ...standardCommands(madeUpTarget(python)).filter((name) => name !== 'bdist_wininst')],
    ['described', '--help'],
    ['sdist', '--help-formats'],
    ['build', '--help-compiler'],
    ['--nonsense'],
    [],
  ])('%s %s', async (...args) => {
    const project = { 'setup.py': SETUP };
    const options = { env: { ...REAL_DISTUTILS, PYTHONWARNINGS: 'ignore' } };
    const real = await runProgram(python.path, ['setup.py', ...args], { cwd: tempProject(project), ...options });
    const ours = await runCli(['--python', python.path, '--', ...args], { cwd: tempProject(project), ...options });
    const said = ({ status, stdout, stderr }: typeof real): unknown => [status, stdout, stderr.replace(/^hint: .*\n/m, '')];
    expect(said(ours)).toEqual(said(real));
  });
});
