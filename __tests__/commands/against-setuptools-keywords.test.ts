/** Keywords of setuptools' `setup()`: the same metadata, or the same refusal, as with the setuptools that comes with each Python. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Tuple, pyRepr, type Value } from '../../src/model/values.ts';
import { askOracle, outcomeOfAsync } from '../support/ask-oracle.ts';
import { oracles } from '../support/interpreters.ts';
import { targetOf } from '../support/oracle-run.ts';
import { planProject } from '../support/plan-project.ts';
import { tempProject } from '../support/temp-project.ts';

const FILES = { 'a.py': '' };
const WRITTEN = ['PKG-INFO', 'entry_points.txt', 'requires.txt'];

const dict = (...entries: readonly (readonly [Value, Value])[]): Map<Value, Value> => new Map(entries);
const scripts = (value: Value): Record<string, Value> => ({ entry_points: dict(['console_scripts', value]) });

const CASES: readonly Readonly<Record<string, Value>>[] = [
  // Groups of entry points, as a text or as a dictionary of lists and texts.
  { entry_points: '[a]\n[b]\nx=y\n' },
  { entry_points: '[a]\nx = y:z [e]\n# c\n[b]\nv=w' },
  { entry_points: '[a]\nx=y\n[a]\nz=w\n' },
  { entry_points: 'x=y' },
  { entry_points: '' },
  { entry_points: dict() },
  { entry_points: null },
  { entry_points: 5 },
  { entry_points: ['x'] },
  scripts([]),
  scripts('x=a\ny = a:b\n# c\n'),
  scripts(Tuple.of<Value>('x=a:b')),
  scripts(['x=a:b', 'y=a:c']),
  scripts(null),
  scripts(5),
  scripts([null]),
  scripts(['x=a:b', 'x=a:c']),
  // What a word is differs.
  scripts(['x=pädagogik.módulo:führe_aus']),
  { entry_points: dict(['grüße', ['x=a']]) },
  // A requirement with a URL.
  { install_requires: ['b @ http://x/y', 'c@http://x/z ; os_name=="nt"'] },
  { extras_require: dict(['e', ['b @ http://x/y']]) },
  // The same one twice, as in the sum of all extras.
  { install_requires: ['b', 'b'], extras_require: dict(['e', ['b>=1', 'c', 'b>=1']]) },
  { extras_require: dict(['f', ['b ; os_name=="nt"', 'b ; os_name=="nt"']]) },
  { extras_require: dict([5, ['b']]) },
  { extras_require: dict([null, ['b']]) },
  // What has no `split`.
  { python_requires: 5 },
  { python_requires: ['>=2.7'] },
  // Metadata of all types.
  ...['description', 'long_description', 'author', 'license', 'url', 'keywords', 'platforms', 'classifiers'].flatMap((name) =>
    [5, true, '', ['p', 'q'], Tuple.of<Value>('p', 'q'), Tuple.of<Value>('p'), dict(['p', 1])].map((value) => ({ [name]: value })),
  ),
  ...[null, 5, 'a', ['a'], dict(), dict(['a', 'b']), dict(['a', 5])].map((value) => ({ project_urls: value })),
  { license_files: ['LICENSE'] },
  { license_files: 'LICENSE' },
  { license_files: null },
  { license_files: 5 },
  { license_file: ['LICENSE'] },
  { options: 5 },
  { options: dict(['build', null]) },
  { cmdclass: null },
  { cmdclass: 5 },
  { cmdclass: dict(['egg_info', null]) },
  { name: 5 },
  { name: ['x'] },
];

const ORACLE = `
import shutil
import setuptools
from setuptools.dist import Distribution
from distutils import dir_util
def answer(keywords):
    shutil.rmtree('x.egg-info', ignore_errors=True)
    dir_util._path_created.clear()
    distribution = Distribution(dict({'name': 'x', 'version': '1', 'py_modules': ['a']}, **eval(keywords)))
    distribution.script_name = 'setup.py'
    distribution.parse_config_files([])
    distribution.run_command('egg_info')
    written = []
    for name in ${JSON.stringify(WRITTEN)}:
        path = 'x.egg-info/' + name
        written.append(open(path).read() if os.path.exists(path) else None)
    return written
`;

/** Pythons that come with the version of setuptools whose behaviour ours has. */
const pythons = oracles().filter(({ path }) => spawnSync(path, ['-c', 'import setuptools']).status === 0);

describe.each(pythons.map((python) => [python.version, python] as const))('setup() of the setuptools of %s', (_version, python) => {
  it('writes the same metadata, or refuses in the same words', async () => {
    const target = await targetOf(python);
    const shown = CASES.map((keywords) => pyRepr(dict(...Object.entries(keywords))));
    const theirs = await askOracle(python, ORACLE, shown, tempProject(FILES));
    const ours = [];
    for (const keywords of CASES) {
      const outcome = outcomeOfAsync(async () => {
        const setup = { name: 'x', version: '1', py_modules: ['a'], ...keywords };
        const project = await planProject({ target, files: FILES, setup, setuptools: true });
        await project.distribution.parse_config_files([]);
        await project.run('egg_info');
        const { view } = project.engine;
        return WRITTEN.map((name) => (view.exists(`x.egg-info/${name}`) ? view.readText(`x.egg-info/${name}`) : null));
      });
      ours.push(await outcome);
    }
    expect(ours.map((outcome, index) => [shown[index], outcome])).toEqual(theirs.map((outcome, index) => [shown[index], outcome]));
  });
});
