import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { oracles } from '../support/interpreters.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { oraclePython, standInsPython, temporaryFolder, type StandInsPython } from './standins-python.ts';

const PROGRAM = join(REPOSITORY, '__tests__/standins/behaviour.py');

async function ask(python: StandInsPython): Promise<Readonly<Record<string, unknown>>> {
  const folder = temporaryFolder();
  const { status, stdout, stderr } = await python.run([PROGRAM, ...Object.keys(SECTIONS)], { cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.replaceAll(folder, 'FOLDER')) as Readonly<Record<string, unknown>>;
}

/** Sections of `behaviour.py`. */
const SECTIONS: Readonly<Record<string, string>> = {
  versions: 'strict and loose versions, compared with all there is',
  predicates: 'version predicates',
  text_files: 'logical lines of text files',
  logs: 'the log: levels, thresholds, streams, letters that a stream can not write',
  error_classes: 'the tree of exceptions',
  extensions: 'what an Extension takes',
  paths: 'paths, where os.sep and its like were replaced',
  environment: 'the environment that configuration files count on',
  executing: 'functions of the script, and what is said of them',
  archives: 'archives: members, owners, transcript',
  executables: 'programs in PATH',
  configuration: "the interpreter's configuration variables",
  index_logins: '.pypirc',
  gcc_on_windows: 'what is asked of gcc on Windows',
  msvc_version: 'the compiler that built this Python',
  setting_up: 'setup() and run_setup(): steps, errors, what ends the process',
};

describe.each(oracles())('with the stand-ins, Python $version does as the original', (python) => {
  let real: Readonly<Record<string, unknown>> = {};
  let ours: Readonly<Record<string, unknown>> = {};

  beforeAll(async () => {
    [real, ours] = [await ask(oraclePython(python)), await ask(await standInsPython(python))];
  });

  test.each(Object.entries(SECTIONS))('%s: %s', (section) => {
    expect(ours[section]).toEqual(real[section]);
  });
});
