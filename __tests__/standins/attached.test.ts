import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { interpreters, oracles, type TestInterpreter } from '../support/interpreters.ts';
import { REPOSITORY, runCli, type RunResult } from '../support/run-cli.ts';
import { oraclePython, temporaryFolder } from './standins-python.ts';

const PROGRAM = join(REPOSITORY, '__tests__/standins/attached.py');

/** Sections of `attached.py`. */
const SECTIONS: Readonly<Record<string, string>> = {
  words: 'quoting, wrapping, substitution',
  options: 'FancyGetopt',
  file_lists: 'FileList and its patterns',
  setup_files: "Setup files, Makefiles, the interpreter's folders",
  distributions: 'Distribution, its metadata, Command',
  options_given: 'values of options, whose words become truth values',
  tables_of_formats: 'lists of formats and compilers, which scripts extend',
  compilers: 'compilers of the script',
  probes: 'the config command',
  files: 'folders and files',
  links: 'symbolic links, and paths that the system refuses',
  byte_code: 'byte code, made by the engine and by the script',
  names: 'names that come to be when they are asked for',
};

type Answers = Readonly<Record<string, unknown>>;

function answers({ status, stdout, stderr }: RunResult, folder: string, python: TestInterpreter): Answers {
  if (status !== 0) throw new Error(stderr);
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  const text = last
    .replaceAll(folder, 'FOLDER')
    .replaceAll(python.version, 'VERSION')
    .replaceAll(`cpython-${python.major}${python.minor}`, 'cpython-XY');
  return JSON.parse(text.replaceAll(`python${python.major}.${python.minor}`, 'pythonX.Y')) as Answers;
}

async function askReal(python: TestInterpreter): Promise<Answers> {
  const cwd = temporaryFolder();
  return answers(await oraclePython(python).run([PROGRAM, ...Object.keys(SECTIONS)], { cwd }), cwd, python);
}

async function askOurs(python: TestInterpreter): Promise<Answers> {
  const cwd = temporaryFolder();
  return answers(await runCli(['--python', python.path, 'python', PROGRAM, ...Object.keys(SECTIONS)], { cwd }), cwd, python);
}

describe.each(oracles())('attached to the engine, the stand-ins on Python $version do as the original', (python) => {
  let real: Answers = {};
  let ours: Answers = {};

  beforeAll(async () => {
    [real, ours] = await Promise.all([askReal(python), askOurs(python)]);
  });

  test.each(Object.entries(SECTIONS))('%s: %s', (section) => {
    expect(ours[section]).toEqual(real[section]);
  });
});

const newest = oracles().at(-1);
const later = interpreters().filter((each) => newest !== undefined && !each.hasDistutils && each.minor > newest.minor);

describe.skipIf(newest === undefined || later.length === 0).each(later)('on Python $version, which has no distutils', (python) => {
  test('they do as the last one that there was', async () => {
    expect(await askOurs(python)).toEqual(await askReal(newest as TestInterpreter));
  });
});

describe.skipIf(newest === undefined)('commands that are not supported', () => {
  test.each(['bdist_rpm'])('%s is refused in words', async (command) => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'setup.py'),
      'from distutils.core import setup\nsetup(name="x", version="1", url="u", author="a", author_email="e")\n',
    );
    const { status, stderr } = await runCli(['--python', (newest as TestInterpreter).path, command], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^error: ${command} is not supported: .+$`, 'm'));
  });

  test.each(['register', 'upload'])('a subclass of %s runs', async (command) => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'setup.py'),
      `from distutils.core import setup
from distutils.command.${command} import ${command}
class mine(${command}):
    def finalize_options(self):
        ${command}.finalize_options(self)
        self.said = self.repository
    def run(self):
        print('ran with ' + self.said)
setup(name='x', cmdclass={'${command}': mine})
`,
    );
    const { stdout } = await runCli(['--python', (newest as TestInterpreter).path, command, '--repository=mine'], { cwd });
    expect(stdout).toContain('ran with mine');
  });
});
