import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/grammar/nearest-name.ts';
import { readConfigFile } from '../../src/options/config-file.ts';
import {
  addCommandLine,
  addConfigFile,
  commandAttribute,
  globalAttribute,
  noSuchOption,
  OptionOrigins,
  optionsOf,
  type OptionLayers,
} from '../../src/options/option-layers.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

type Entry = readonly [source: string, value: unknown];
const entry = (source: string, value: unknown): Entry => [source, value];
const target = madeUpTarget('3.11.7');

test('later layers cover earlier ones, option by option, and keep their place', () => {
  const layers: OptionLayers<Entry> = new Map();
  const system = readConfigFile(Buffer.from('[build]\nbuild-base = a\nforce = 1\n[install]\nprefix = /p\n'), {
    filename: '/etc/distutils.cfg',
    target,
  });
  const project = readConfigFile(Buffer.from('[build]\nbuild_base = b\n'), { filename: 'setup.cfg', target });
  addConfigFile(layers, system, entry);
  addConfigFile(layers, project, entry);
  addCommandLine(layers, 'build', new Map([['force', 0]]), entry);
  expect(optionsOf(layers, 'build')).toEqual(
    new Map<string, Entry>([
      ['build_base', ['setup.cfg', 'b']],
      ['force', ['command line', 0]],
    ]),
  );
  expect([...layers.keys()]).toEqual(['build', 'install']);
  expect(optionsOf(layers, 'sdist').size).toBe(0);
  expect(layers.has('sdist')).toBe(true);
});

describe.each(oracles())('options of commands, as Python $version sets them', (python) => {
  test('texts become truth values where the option is boolean', async () => {
    const code = `
from distutils.core import Command
from distutils.dist import Distribution
class demo(Command):
    user_options = []
    boolean_options = ['force', 'dry-out']
    negative_opt = {'loud': 'quiet', 'no-compile': 'compile'}
    def initialize_options(self): pass
    def finalize_options(self): pass
def answer(x):
    dist = Distribution()
    command = demo(dist)
    for name in ('force', 'dry_out', 'quiet', 'compile', 'other'): setattr(command, name, None)
    dist._set_command_options(command, {x[0]: ('here', x[1])})
    return [[n, getattr(command, n)] for n in ('force', 'dry_out', 'quiet', 'compile', 'other') if getattr(command, n) is not None]`;
    const cases = ['force', 'dry_out', 'loud', 'other'].flatMap((option) =>
      ['1', 'no', 'maybe', '', 1, 0, true, ['x']].map((value) => [option, value]),
    );
    const rules = {
      booleanOptions: new Set(['force', 'dry_out']),
      negativeOpt: new Map([
        ['loud', 'quiet'],
        ['no-compile', 'compile'],
      ]),
    };
    // A negative option that is no text is an attribute of its own, which the command has not.
    const known = cases.filter(([option, value]) => option !== 'loud' || typeof value === 'string');
    await expectSame(python, code, known, ([option, value]: [string, unknown], major) => [commandAttribute(option, value, rules, major)]);
  });

  test('the section [global] sets the distribution', async () => {
    const code = `
import os, tempfile
from distutils.dist import Distribution
os.chdir(tempfile.mkdtemp())
def answer(x):
    dist = Distribution()
    for n in ('verbose', 'dry_run', 'command_packages', 'help'): setattr(dist, n, None)
    with open('setup.cfg', 'w') as f: f.write('[global]\\n%s = %s\\n' % tuple(x))
    dist.parse_config_files(['setup.cfg'])
    return [[n, getattr(dist, n)] for n in ('verbose', 'dry_run', 'command_packages', 'help') if getattr(dist, n) is not None]`;
    const cases = [
      ['verbose', '0'],
      ['verbose', 'x'],
      ['dry-run', 'yes'],
      ['quiet', '1'],
      ['quiet', 'off'],
      ['quiet', 'x'],
      ['command-packages', 'a, b'],
      ['help', '1'],
    ];
    await expectSame(python, code, cases, ([option, value]: [string, string], major) => [
      globalAttribute(option.replaceAll('-', '_'), value, new Map([['quiet', 'verbose']]), major),
    ]);
  });
});

test('an option that the command has not is reported with its line and what may be meant', () => {
  const file = readConfigFile(Buffer.from('[build]\n\nbuild-bas = x\n'), { filename: 'setup.cfg', target });
  const origins = new OptionOrigins();
  origins.add(file);
  const error = noSuchOption('build', 'build_bas', 'setup.cfg', ['build-base=', 'force'], origins);
  expect(error.message).toBe("error in setup.cfg: command 'build' has no such option 'build_bas'");
  expect(error.hint).toBe('See setup.cfg, line 3. Is build_base meant?');
  expect(noSuchOption('build', 'zzz', 'command line', ['force']).hint).toBeUndefined();
});

test.each([
  ['buld', ['build', 'bdist'], 'build'],
  ['build_base', ['build-base', 'build-lib'], 'build-base'],
  ['isntall', ['install', 'install_lib'], 'install'],
  ['x', ['y'], undefined],
  ['Force', ['force'], 'force'],
  ['completely', ['different'], undefined],
])('the name nearest to %s of %j is %s', (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});
