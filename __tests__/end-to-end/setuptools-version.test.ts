import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpreters, type TestInterpreter } from '../support/interpreters.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

const METADATA = `
import importlib.metadata as metadata
print(metadata.version('setuptools'), metadata.version('Setuptools'), metadata.metadata('setuptools')['Name'])
print(list(metadata.distribution('setuptools').entry_points))
`;

const IMPORTED = `
from __future__ import print_function
import pkg_resources, setuptools
print(setuptools.__version__, pkg_resources.get_distribution('setuptools').version, str(pkg_resources.require('setuptools>=18')[0]).split(' (')[0])
`;

function setuptoolsOf({ major, minor }: TestInterpreter): string {
  return { 2: '41.2.0', 6: '40.6.2', 7: '47.1.0', 8: '56.0.0', 9: '58.1.0' }[major === 2 ? 2 : minor] ?? '65.5.0';
}

/** They have `importlib.metadata`. */
const later = interpreters().filter(({ major, minor }) => major === 3 && minor >= 8);

describe.each(later)('what importlib.metadata says of setuptools on Python $version', (python) => {
  it('is the version that the script imports', async () => {
    const root = tempProject({ 'script.py': METADATA });
    const { stdout, stderr } = await runCli(['--python', python.path, 'python', 'script.py'], { cwd: root });
    const version = setuptoolsOf(python);
    expect([stdout, stderr]).toEqual([`${version} ${version} setuptools\n[]\n`, '']);
  });
});

describe.each(interpreters())('the version of setuptools on Python $version', (python) => {
  it('is the same for the module and for pkg_resources', async () => {
    const version = setuptoolsOf(python);
    const root = tempProject({ 'script.py': IMPORTED });
    const { stdout } = await runCli(['--python', python.path, 'python', 'script.py'], { cwd: root });
    expect(stdout).toBe(`${version} ${version} setuptools ${version}\n`);
  });

  it('does not make a script of distutils one of setuptools by being asked', async () => {
    const root = tempProject({
      'setup.py':
        "import pkg_resources\npkg_resources.get_distribution('setuptools')\nfrom distutils.core import setup\nsetup(name='a', version='1')\n",
    });
    const { status } = await runCli(['--python', python.path, 'install_egg_info', '--install-dir=out'], { cwd: root });
    const [name = ''] = readdirSync(join(root, 'out'));
    expect([status, statSync(join(root, 'out', name)).isFile()]).toEqual([0, true]);
  });
});

it('is that of the interpreter where setuptools is hidden from the script', async () => {
  const python = later.at(-1);
  const script =
    "from importlib.metadata import distributions\nprint([type(each).__name__ for each in distributions(name='setuptools')][:1])\n" +
    "from distutils.core import setup\nsetup(version='1')\n";
  const root = tempProject({ 'setup.py': script });
  const found = async (...words: readonly string[]): Promise<string> =>
    (await runCli(['--python', python?.path ?? '', ...words, '--version'], { cwd: root })).stdout;
  expect(await found('--without-setuptools')).toMatch(/^\[(?!.*Own).*\]\n1\n$/);
  expect(await found()).toBe("['OwnDistribution']\n1\n");
});
