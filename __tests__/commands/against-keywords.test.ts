/** Keywords of `setup()` with values that are no good: the same ends as with the original, in Python's words. */
import { describe, expect, it } from 'vitest';
import { Tuple, pyRepr, type Value } from '../../src/model/values.ts';
import { askOracle, outcomeOfAsync } from '../support/ask-oracle.ts';
import { oracles } from '../support/interpreters.ts';
import { targetOf } from '../support/oracle-run.ts';
import { planProject } from '../support/plan-project.ts';
import { tempProject } from '../support/temp-project.ts';

const FILES = { 'a.py': '', 'b.py': '', 'pkg/__init__.py': '', 'pkg/d.txt': '', 'data.txt': '', 'script.py': '#!python\n' };

const dict = (...entries: readonly (readonly [Value, Value])[]): Map<Value, Value> => new Map(entries);
const group = (...items: readonly Value[]): Value[] => [Tuple.of<Value>(...items)];
const packages = { packages: ['pkg'] };

const CASES: readonly (readonly [command: string, keywords: Readonly<Record<string, Value>>])[] = [
  // What is no list has no length …
  ['build', { packages: 5 }],
  ['build', { packages: true }],
  ['build', { py_modules: 5 }],
  ['build', { scripts: 5 }],
  ['build', { ext_modules: 5 }],
  ['build', { libraries: 5 }],
  ['install_data', { data_files: 5 }],
  // … and what is no dictionary has none of its methods.
  ['build_py', { ...packages, package_dir: 'lib' }],
  ['build_py', { ...packages, package_dir: ['lib'] }],
  ['build_py', { ...packages, package_data: 'd.txt' }],
  ['build_py', { ...packages, package_data: ['d.txt'] }],
  ['build_py', { cmdclass: null }],
  ['build_py', { cmdclass: ['x'] }],
  ['build_py', { command_obj: 'x' }],
  ['build_py', { have_run: 5 }],
  ['build_py', { command_options: 'x' }],
  ['build_py', { metadata: null }],
  ['build_py', { metadata: ['x'] }],
  // Options of commands are dictionaries of dictionaries.
  ['build_py', { options: 5 }],
  ['build_py', { options: 'x' }],
  ['build_py', { options: [Tuple.of<Value>('build', dict())] }],
  ['build_py', { options: dict(['build', null]) }],
  ['build_py', { options: dict(['build', [Tuple.of<Value>('build_base', 'x')]]) }],
  ['build_py', { options: dict(['global', dict(['verbose', 0])]) }],
  ['build_py', { options: dict(['global', dict(['dry_run', 'maybe'])]) }],
  ['build_py', { options: dict([5, dict()]) }],
  ['build_py', { script_args: [5] }],
  ['build_py', { script_args: [null] }],
  ['build_py', { script_args: 5 }],
  // None is a value: a dictionary that has it for a name has not nothing.
  ['build_py', { ...packages, package_data: dict(['pkg', null]) }],
  ['build_py', { ...packages, package_data: dict(['pkg', 'd.txt']) }],
  ['build_py', { ...packages, package_dir: dict(['', null]) }],
  ['build_py', { ...packages, package_dir: dict(['other', null]) }],
  // A group of data files is taken apart by index.
  ['install_data', { data_files: [null] }],
  ['install_data', { data_files: [5] }],
  ['install_data', { data_files: group('share') }],
  ['install_data', { data_files: group() }],
  ['install_data', { data_files: [[]] }],
  ['install_data', { data_files: [dict(['share', 1])] }],
  ['install_data', { data_files: group('share', null) }],
  ['install_data', { data_files: group('share', ['data.txt'], 'more') }],
  ['build_py', { cmdclass: dict(['build_py', 'x']) }],
  ['build_py', { cmdclass: dict(['build_py', 5]) }],
  ['build', { command_packages: 5 }],
  ['build', { command_packages: Tuple.of<Value>('a') }],
];

const ORACLE = `
from distutils.dist import Distribution
def answer(case):
    command, keywords = case
    distribution = Distribution(dict(eval(keywords), name='x', version='1'))
    distribution.script_name = 'setup.py'
    distribution.dry_run = 1
    distribution.parse_config_files([])
    distribution.get_option_dict('install')['prefix'] = ('test', '/prefix')
    distribution.run_command(command)
    return 'done'
`;

describe.each(oracles().map((python) => [python.version, python] as const))('setup() of %s', (_version, python) => {
  it('ends as the original does for keywords of the wrong type', async () => {
    const target = await targetOf(python);
    const shown = CASES.map(([command, keywords]) => [command, pyRepr(dict(...Object.entries(keywords)))] as const);
    const theirs = await askOracle(python, ORACLE, shown, tempProject(FILES));
    const ours = [];
    for (const [command, keywords] of CASES) {
      const outcome = outcomeOfAsync(async () => {
        const setup = { ...keywords, name: 'x', version: '1' };
        const project = await planProject({ target, files: FILES, dryRun: true, setup, commands: { install: { prefix: '/prefix' } } });
        await project.distribution.parse_config_files([]);
        await project.run(command);
        return 'done';
      });
      ours.push(await outcome);
    }
    expect(ours.map((outcome, index) => [shown[index], outcome])).toEqual(theirs.map((outcome, index) => [shown[index], outcome]));
  });
});
