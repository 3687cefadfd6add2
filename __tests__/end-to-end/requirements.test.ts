import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreters, type TestInterpreter } from '../support/interpreters.ts';
import { runProgram } from '../support/run-cli.ts';
import { addFiles } from '../support/temp-project.ts';
import { filesOf } from '../support/tree-facts.ts';
import { Box } from './box.ts';

/** The oldest and the newest: pip came with each. */
const PYTHONS: readonly TestInterpreter[] = [...new Set([interpreters()[0], interpreters().at(-1)])].filter((each) => each !== undefined);

const NEEDS = `from setuptools import setup
setup(name='x', version='1', py_modules=['m'], install_requires=['pydu-needed>=1', 'pydu-never; python_version < "2"'])
`;
/** A command of its own that makes an archive, as `bdist_wheel` does. */
const PACKS = NEEDS.replace(
  '\n',
  `
from setuptools import Command
class pack(Command):
    user_options = []
    def initialize_options(self): pass
    def finalize_options(self): pass
    def run(self):
        install = self.reinitialize_command('install', reinit_subcommands=True)
        install.root = 'packed'
        self.run_command('install')
`,
).replace("name='x'", "cmdclass={'pack': pack}, name='x'");
const SETUP_NEEDS = `from setuptools import setup
setup(name='x', version='1', py_modules=['m'], setup_requires=['pydu-needed>=1'])
`;

const NAMESPACE_PTH =
  "import sys, types, os; p = os.path.join(sys._getframe(1).f_locals['sitedir'], 'pydu_shared'); " +
  "m = sys.modules.setdefault('pydu_shared', types.ModuleType('pydu_shared')); m.__dict__.setdefault('__path__', []).append(p)\n";

/** A project, and a folder of wheels that pip's own configuration names. */
async function boxWith(
  setup: string,
  python: TestInterpreter,
): Promise<{ readonly box: Box; readonly env: Readonly<Record<string, string>> }> {
  const box = new Box({ 'setup.py': setup, 'm.py': '' });
  const folder = join(box.folder, 'wheels');
  addFiles(folder, {
    'pydu_needed.py': 'VALUE = 7\n',
    // A part of a namespace package, as pip leaves it on 2.7.
    'pydu_shared/part.py': 'VALUE = 8\n',
    'pydu_needed-nspkg.pth': NAMESPACE_PTH,
    'pydu_needed-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: pydu-needed\nVersion: 1.0\n',
    'pydu_needed-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py2-none-any\nTag: py3-none-any\n',
    'pydu_needed-1.0.dist-info/RECORD':
      'pydu_needed.py,,\npydu_shared/part.py,,\npydu_needed-nspkg.pth,,\npydu_needed-1.0.dist-info/METADATA,,\npydu_needed-1.0.dist-info/WHEEL,,\npydu_needed-1.0.dist-info/RECORD,,\n',
  });
  const wheel = [
    '-m',
    'zipfile',
    '-c',
    'pydu_needed-1.0-py2.py3-none-any.whl',
    'pydu_needed.py',
    'pydu_shared',
    'pydu_needed-nspkg.pth',
    'pydu_needed-1.0.dist-info',
  ];
  expect((await runProgram(python.path, wheel, { cwd: folder })).status).toBe(0);
  return { box, env: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: folder, PIP_DISABLE_PIP_VERSION_CHECK: '1' } };
}

describe.each(PYTHONS)('what a project requires, on Python $version', (python) => {
  test('is listed after the installation, with the command for it', async () => {
    const { box, env } = await boxWith(NEEDS, python);
    const { status, output } = await box.run(['install', `--root=${box.to}`], { python, env });
    expect(status, output).toBe(0);
    expect(output).toContain(
      `pydistutils: not installed yet: pydu-needed>=1; to install: ${python.path} -m pip install 'pydu-needed>=1'\n`,
    );
    expect(filesOf(box.to).filter((file) => file.endsWith('pydu_needed.py'))).toEqual([]);
    expect((await box.run(['bdist_dumb'], { python, env })).output).not.toContain('not installed yet');
  });

  test('does not matter to a command that makes an archive of what it has installed in a folder', async () => {
    const { box, env } = await boxWith(PACKS, python);
    for (const own of [[], ['--with-requires']]) {
      const { status, output } = await box.run(['pack'], { python, env, own });
      expect([status, output]).toEqual([0, expect.not.stringMatching(/not installed yet|installing with pip/)]);
    }
    expect(filesOf(join(box.project, 'packed')).filter((file) => file.endsWith('/m.py'))).toHaveLength(1);
  });

  test('--with-requires: pip installs it first, where the project will be', async () => {
    const { box, env } = await boxWith(NEEDS, python);
    const { status, output } = await box.run(['install', `--root=${box.to}`], { python, env, own: ['--with-requires'] });
    expect(status, output).toBe(0);
    expect(output).toContain('pydistutils: installing with pip: pydu-needed>=1\n');
    expect(filesOf(box.to).filter((file) => /(?:^|\/)(?:m|pydu_needed)\.py$/.test(file))).toHaveLength(2);
  });

  test('--with-requires, of something that pip does not find: nothing is installed', async () => {
    const { box, env } = await boxWith(NEEDS.replace('pydu-needed>=1', 'pydu-needed>=2'), python);
    const { status, stderr } = await box.run(['install', `--root=${box.to}`], { python, env, own: ['--with-requires'] });
    expect(status).toBe(1);
    expect(stderr).toContain(
      'error: pip could not install what the project needs (pydu-needed>=2)\nhint: leave --with-requires out to install the project alone\n',
    );
    expect(filesOf(box.folder).filter((file) => file.startsWith('to/'))).toEqual([]);
  });

  test('setup_requires is fetched into the build folder, said in one line, and there the second time', async () => {
    const { box, env } = await boxWith(SETUP_NEEDS, python);
    const first = await box.run(['build'], { python, env });
    expect(first.status, first.output).toBe(0);
    expect(first.output).toMatch(
      /^pydistutils: setup\.py requires pydu-needed>=1: fetching with pip into build\/\.pydistutils\/setup-requires\/\d\.\d+$/m,
    );
    const again = await box.run(['build'], { python, env: { ...env, PIP_FIND_LINKS: '/nowhere' } });
    expect(again.status, again.output).toBe(0);
    expect(again.output).not.toContain('fetching');
  });

  test('setup_requires of a part of a namespace package can be imported', async () => {
    const { box, env } = await boxWith(`${SETUP_NEEDS}import pydu_shared.part\nprint(pydu_shared.part.VALUE)\n`, python);
    const { status, output } = await box.run(['build'], { python, env });
    expect(status, output).toBe(0);
    expect(output).toMatch(/^8$/m);
  });

  test('--no-setup-requires refuses it', async () => {
    const { box, env } = await boxWith(SETUP_NEEDS, python);
    const { status, stderr } = await box.run(['build'], { python, env, own: ['--no-setup-requires'] });
    expect(stderr).toContain(
      `error: setup_requires asks for pydu-needed>=1, and --no-setup-requires forbids to fetch it: install it for ${python.path} first\n`,
    );
    expect(status).toBe(1);
    expect(filesOf(box.project)).toEqual(['m.py', 'setup.py']);
  });

  test('what pip cannot fetch: its last words, without credentials', async () => {
    const { box, env } = await boxWith(SETUP_NEEDS.replace('pydu-needed>=1', 'pydu-needed>=2'), python);
    const secret = { PIP_NO_INDEX: '', PIP_INDEX_URL: 'http://me:secret@127.0.0.1:9/simple', PIP_RETRIES: '0' };
    const { status, output } = await box.run(['build'], { python, env: { ...env, ...secret } });
    expect(status).toBe(1);
    expect(output).toContain('error: pip could not fetch what setup_requires asks for (pydu-needed>=2):\n');
    expect(output).not.toContain('secret');
  });
});
