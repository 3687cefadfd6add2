import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureLines } from '../../src/action/failure-lines.ts';
import { runAction, workspaceWith, type ActionResult } from '../support/run-action.ts';
import { pureWorkspace } from './small-project.ts';

/** Errors of a run that must end before anything is done. */
async function errors(
  inputs: Readonly<Record<string, string>>,
  workspace = pureWorkspace(),
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly messages: readonly string[]; readonly result: ActionResult }> {
  const result = await runAction(workspace, { inputs, env });
  expect(result.status, result.output).toBe(1);
  expect(result.output).not.toMatch(/^\s+at /m);
  expect(result.output).not.toContain('running install');
  return { messages: result.commands.filter(({ name }) => name === 'error').map(({ value }) => value), result };
}

test.each([
  ['command', 'install --user', /^input 'command': expected one command of distutils/],
  ['args', '"open', /^input 'args': a quote or a backslash without its partner/],
  ['python', '/no/such/python', /^input 'python': Python interpreter '\/no\/such\/python' does not exist/],
  ['python-version', 'newest', /^input 'python-version': expected a version or a range/],
  ['python-version', '99.1', /^input 'python-version': no Python interpreter matches '99\.1'/],
  ['working-directory', 'no-such-folder', /^input 'working-directory': there is no folder 'no-such-folder'/],
  ['working-directory', 'pure.py', /^input 'working-directory': 'pure\.py' is a file/],
  ['setup-script', 'no-such.py', /^input 'setup-script': there is no no-such\.py in '\.'/],
  ['without-setuptools', 'yes', /^input 'without-setuptools': expected true or false, got 'yes'/],
  ['requires', 'all', /^input 'requires': expected one of list, pip, none/],
  ['jobs', '-2', /^input 'jobs': expected a whole number from 1 to 9999/],
  ['explain', '1', /^input 'explain': expected true or false/],
  ['user', 'me', /^input 'user': expected true or false/],
  ['debug', 'on', /^input 'debug': expected true or false/],
  ['force', 'yes', /^input 'force': expected true or false/],
  ['compile', 'auto', /^input 'compile': expected true or false/],
  ['optimize', 'much', /^input 'optimize': expected a whole number from 0 to 2/],
  ['exec-prefix', '/e', /^input 'exec-prefix' needs 'prefix'/],
  ['cache', 'maybe', /^input 'cache': expected auto, true or false/],
  ['cache-key-prefix', 'a b', /^input 'cache-key-prefix': expected at most 100 characters/],
  ['cache-suffix', 'a,b', /^input 'cache-suffix': expected at most 100 characters/],
  ['restore-cache', 'no', /^input 'restore-cache': expected true or false/],
  ['save-cache', 'no', /^input 'save-cache': expected true or false/],
  ['cache-on-failure', 'no', /^input 'cache-on-failure': expected true or false/],
  ['lookup-only', 'no', /^input 'lookup-only': expected true or false/],
  ['cache-max-size', '10 apples', /^input 'cache-max-size': expected a size/],
  ['upload', 'yes', /^input 'upload': expected auto, true or false/],
  ['artifact-name', 'a:b', /^input 'artifact-name': expected a name without/],
  ['if-no-files-found', 'cry', /^input 'if-no-files-found': expected one of warn, error, ignore/],
  ['retention-days', 'forever', /^input 'retention-days': expected a whole number from 0 to 400/],
  ['compression-level', '11', /^input 'compression-level': expected a whole number from 0 to 9/],
  ['overwrite', 'y', /^input 'overwrite': expected true or false/],
  ['export-path', 'y', /^input 'export-path': expected auto, true or false/],
  ['export-pythonpath', 'y', /^input 'export-pythonpath': expected auto, true or false/],
  ['summary', 'y', /^input 'summary': expected true or false/],
  ['annotations', 'y', /^input 'annotations': expected true or false/],
  ['add-problem-matchers', 'y', /^input 'add-problem-matchers': expected true or false/],
  ['hints', 'y', /^input 'hints': expected true or false/],
  ['groups', 'y', /^input 'groups': expected true or false/],
  ['quiet', 'y', /^input 'quiet': expected true or false/],
])('%s: %s is refused in words', async (name, value, sentence) => {
  const { messages } = await errors({ [name]: value });
  expect(messages).toEqual([expect.stringMatching(sentence)]);
});

test('a workspace that is not there', async () => {
  const { messages } = await errors({}, undefined, { GITHUB_WORKSPACE: '/no/such/workspace' });
  expect(messages).toEqual(["input 'working-directory': there is no folder '.'\nhint: put actions/checkout before this step"]);
});

test("what the system refuses of the runner's own files is told in its words, and where in the log alone", async () => {
  const result = await runAction(pureWorkspace(), { env: { RUNNER_TEMP: process.execPath } });
  expect(result.status).toBe(1);
  expect(result.commands.filter(({ name }) => name === 'error').map(({ value }) => value)).toEqual([
    `EEXIST: file already exists, mkdir '${process.execPath}'`,
  ]);
  expect(result.stdout).toMatch(/^Error: EEXIST: .*\n\s+at /m);
});

test('a mistake of ours asks to be reported', () => {
  expect(failureLines(new TypeError('x is not a function'))).toEqual([
    expect.stringMatching(/^internal: x is not a function\nhint: this is a mistake in pydistutils, .* please report it/),
  ]);
});

test('contradictory inputs are refused before anything runs, all at once', async () => {
  const { messages } = await errors({ user: 'true', prefix: '/p', python: 'python3', 'python-version': '3.8' });
  expect(messages).toEqual([
    "inputs 'user' and 'prefix' contradict each other: both say where to install",
    "inputs 'python' and 'python-version' contradict each other: both choose the interpreter",
  ]);
});

test('what distutils itself refuses comes in its words: a compiler that it does not know, an unknown option', async () => {
  const run = async (inputs: Readonly<Record<string, string>>): Promise<readonly unknown[]> =>
    (await runAction(pureWorkspace(), { inputs })).commands.filter(({ name }) => name === 'error');
  const error = (value: string): unknown => ({ name: 'error', properties: { title: 'pydistutils' }, value });
  expect(await run({ args: '--prefx=/p' })).toEqual([error('option --prefx not recognized\nhint: did you mean --prefix?')]);
  expect(await run({ command: 'buld' })).toEqual([error("invalid command 'buld'\nhint: did you mean 'build'?")]);
  expect(await run({ command: 'no_such_command' })).toEqual([error("invalid command 'no_such_command'")]);
});

test('a version that YAML has made another one: 3.10 without quotes', async () => {
  const { result } = await errors({ 'python-version': '3.1' });
  expect(result.stdout).toContain("hint: write '3.10' in quotes: without them YAML reads 3.1");
});

test.each([
  ['2.7.99', "hint: GitHub's runners no longer have it: run the job in a container (`container: python:2.7.99`)"],
  ['3.5', 'hint: use Python 2.7, or 3.6 or later'],
  ['3.8.99', "hint: put actions/setup-python with python-version: '3.8.99' before this step"],
  ['python3.11', "hint: a command or a path belongs into 'python'"],
])('a version that is not there: %s', async (version, hint) => {
  const { result } = await errors({ 'python-version': version });
  expect(result.commands[0]?.value).toContain(hint);
});

test.each([
  ['nothing is there', {}, {}, 'put actions/checkout before this step'],
  ['nothing is there, not even its folder', {}, { 'working-directory': 'sub' }, 'put actions/checkout before this step'],
  ['it lies in a folder', { 'one/setup.py': '', 'two/setup.py': '', 'x/y': '' }, {}, 'setup.py lies in one, two: name the folder with'],
  ['the folder has another name', { 'one/setup.py': '' }, { 'working-directory': 'eno' }, 'setup.py lies in one: name the folder with'],
  ['the project has none', { 'pyproject.toml': '' }, {}, 'a project with a pyproject.toml and no setup.py is for pip'],
  ['other files are there', { README: '' }, {}, "name the project's folder with 'working-directory'"],
])('no script: %s', async (_name, files, inputs, hint) => {
  const { result } = await errors(inputs, workspaceWith(files));
  expect(result.commands.map(({ value }) => value)).toEqual([expect.stringContaining(`\nhint: ${hint}`)]);
});

test('an input that there is not, spelled much like one that there is', async () => {
  const { status, commands } = await runAction(workspaceWith({}), { env: { INPUT_PREFX: '/opt', INPUT_OF_ANOTHER_TOOL: 'x' } });
  expect(status).toBe(1);
  expect(commands.filter(({ name }) => name === 'warning').map(({ value }) => value)).toEqual([
    "there is no input 'prefx', and it is ignored: did you mean 'prefix'?",
  ]);
});

test('an interpreter that is none', async () => {
  const workspace = pureWorkspace();
  mkdirSync(join(workspace, 'bin'));
  writeFileSync(join(workspace, 'bin/python'), '#!/bin/sh\necho hello\n', { mode: 0o755 });
  const { status, output } = await runAction(workspace, { inputs: { python: join(workspace, 'bin/python') } });
  expect(status).toBe(1);
  expect(output).toMatch(/::error .*bin\/python/);
});

test('secrets are printed nowhere: not those in URLs, not those of the environment', async () => {
  const workspace = workspaceWith({
    'setup.py':
      'import os\nprint(os.environ["MY_TOKEN"])\nprint("go to https://someone:p4ssw0rd-in-url@example.com/x")\nraise ValueError("with " + os.environ["MY_TOKEN"])\n',
  });
  const { output, summary } = await runAction(workspace, {
    inputs: { args: '--install-data=https://someone:p4ssw0rd-in-input@example.com/' },
    env: { MY_TOKEN: 'abcdef-secret', PIP_INDEX_URL: 'https://u:p4ssw0rd-in-env@example.com/simple' },
  });
  expect(output).toContain('go to https://***@example.com/x');
  for (const secret of ['abcdef-secret', 'p4ssw0rd']) expect(output + summary).not.toContain(secret);
});
