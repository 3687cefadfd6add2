import { describe, expect, test } from 'vitest';
import { commandTable, standardCommands } from '../../src/options/command-tables.ts';
import { genUsage, helpCommands, listChoices, showHelp } from '../../src/options/help-text.ts';
import { optionRow, type OptionRow } from '../../src/options/option-table.ts';
import { oracles, REAL_DISTUTILS } from '../support/interpreters.ts';
import { runProgram } from '../support/run-cli.ts';
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
  async function real(...args: string[]): Promise<string> {
    const folder = tempProject({ 'setup.py': SETUP });
    const { stdout } = await runProgram(python.path, ['-W', 'ignore', 'setup.py', ...args], { cwd: folder, env: REAL_DISTUTILS });
    return stdout;
  }

  async function target(): Promise<ReturnType<typeof madeUpTarget>> {
    const { stdout } = await runProgram(python.path, [
      '-c',
      'import site, sysconfig; print(sysconfig.get_platform()); print(site.USER_SITE)',
    ]);
    const [platformTag = '', userSite = ''] = stdout.split('\n');
    return madeUpTarget(python, { platformTag, userSite });
  }

  const described: OptionRow[] = [
    ['long-name=', null, 'a help text that is so long that it has to be wrapped somewhere, at a hyphen-ated word or a space'],
    ['x-y', 'x', 'short'],
  ];
  const common = { scriptName: 'setup.py', osName: 'posix', major: python.major };

  test('--help', async () => {
    expect(`${showHelp({ ...common, showDisplayOptions: true, commands: [] })}\n`).toBe(await real('--help'));
  });

  test('--help-commands', async () => {
    const facts = await target();
    const standard = standardCommands(facts).map((name) => ({ name, description: commandTable(name, facts)?.description ?? '' }));
    const extra = [{ name: 'described', description: 'one of our own' }];
    expect(`${helpCommands(standard, extra, 'setup.py', 'posix')}\n`).toBe(await real('--help-commands'));
  });

  test('help of every command at once', async () => {
    const facts = await target();
    const names = standardCommands(facts);
    const commands = names.map((name) => {
      const table = commandTable(name, facts);
      return { name, table: [...(table?.userOptions ?? []), ...(table?.helpOptions ?? [])].map(optionRow) };
    });
    expect(
      `${showHelp({ ...common, showDisplayOptions: false, commands: [...commands, { name: 'described', table: described }] })}\n`,
    ).toBe(await real('--help', ...names, 'described'));
  });

  test('usage behind an error', async () => {
    const folder = tempProject({ 'setup.py': SETUP });
    const { stderr, status } = await runProgram(python.path, ['-W', 'ignore', './setup.py', '--nonsense'], {
      cwd: folder,
      env: REAL_DISTUTILS,
    });
    expect(status).toBe(1);
    expect(stderr).toBe(`${genUsage('./setup.py', 'posix')}\nerror: option --nonsense not recognized\n`);
  });

  test('lists of formats', async () => {
    const formats: [string, string][] =
      python.major < 3
        ? [
            ['bztar', "bzip2'ed tar-file"],
            ['gztar', "gzip'ed tar-file"],
            ['tar', 'uncompressed tar file'],
            ['zip', 'ZIP file'],
            ['ztar', 'compressed tar file'],
          ]
        : [
            ['bztar', "bzip2'ed tar-file"],
            ['gztar', "gzip'ed tar-file"],
            ['tar', 'uncompressed tar file'],
            ['xztar', "xz'ed tar-file"],
            ['zip', 'ZIP file'],
            ['ztar', 'compressed tar file'],
          ];
    expect(`${listChoices('List of available source distribution formats:', 'formats', formats, python.major)}\n`).toBe(
      await real('sdist', '--help-formats'),
    );
  });
});
