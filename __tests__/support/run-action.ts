import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cliPath, runProgram, type RunResult } from './run-cli.ts';
import { runtimeToken, type ResultsService } from './results-service.ts';
import { tempProject } from './temp-project.ts';

export interface ActionOptions {
  /** `with:` of the step. What is not given is empty, as for a runner that applies no defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Caches and artifacts are there. */
  readonly service?: ResultsService;
  /** The cache's protocol; 2 by default. */
  readonly protocol?: 1 | 2;
  /** Tells artifacts of one run of a workflow from those of another. */
  readonly run?: string;
  /** Another node. */
  readonly node?: string;
  /** Called once the process runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** An annotation or another command that the process gave the runner. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface ActionResult extends RunResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  readonly commands: readonly RunnerCommand[];
  /** The step after the job, with the state that this one left. */
  readonly post: (more?: Readonly<Record<string, string>>) => Promise<RunResult & { readonly commands: readonly RunnerCommand[] }>;
}

const FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STATE: 'state',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STEP_SUMMARY: 'summary',
} as const;

/** Variables of the machine that the tests run on that have no place on a runner, or would change what is measured. */
const NOT_ON_A_RUNNER = [
  'VIRTUAL_ENV',
  'RUNNER_TOOL_CACHE',
  'CFLAGS',
  'CC',
  'GITHUB_REF',
  'GITHUB_REF_TYPE',
  'ACTIONS_CACHE_MODE',
  'PYTHONPATH',
];

/** A service that does not answer is tried again and again; on a machine that has other things to do, all takes longer. */
const PATIENCE_MS = 140_000;

/** Runs `dist/action.js` in the environment of a runner, in a workspace that is there already. */
export async function runAction(workspace: string, options: ActionOptions = {}): Promise<ActionResult> {
  const runner = tempProject({ 'temp/': '', ...Object.fromEntries(Object.values(FILES).map((name) => [name, ''])) });
  const env = environmentOf(workspace, runner, options);
  const node = options.node ?? process.execPath;
  const script = (name: string): string => join(cliPath(), '..', name);
  const result = await runProgram(node, [script('action.js')], {
    cwd: workspace,
    env,
    timeoutMs: PATIENCE_MS,
    ...(options.onStart === undefined ? {} : { onStart: options.onStart }),
  });
  const read = (name: keyof typeof FILES): string => readFileSync(join(runner, FILES[name]), 'utf8');
  // Tests without the step after the job leave no link to their project behind.
  onTestFinished(() => {
    const { link } = JSON.parse(readPairs(read('GITHUB_STATE'))['pydistutils'] ?? '{}') as { link?: string };
    if (link !== undefined) rmSync(link, { force: true });
  });
  return {
    ...result,
    outputs: readPairs(read('GITHUB_OUTPUT')),
    exported: readPairs(read('GITHUB_ENV')),
    path: read('GITHUB_PATH')
      .split('\n')
      .filter((line) => line !== ''),
    summary: read('GITHUB_STEP_SUMMARY'),
    commands: readCommands(result.stdout),
    post: async (more = {}) => {
      const state = Object.fromEntries(Object.entries(readPairs(read('GITHUB_STATE'))).map(([name, value]) => [`STATE_${name}`, value]));
      const after = await runProgram(node, [script('action-post.js')], {
        cwd: workspace,
        env: { ...env, ...state, ...more },
        timeoutMs: PATIENCE_MS,
      });
      return { ...after, commands: readCommands(after.stdout) };
    },
  };
}

function environmentOf(workspace: string, runner: string, options: ActionOptions): Record<string, string | undefined> {
  const { inputs = {}, env = {}, service, protocol = 2, run = '77' } = options;
  return {
    ...Object.fromEntries(NOT_ON_A_RUNNER.map((name) => [name, undefined])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    // Test files run side by side, and jobs of one repository may not share a name for their folder.
    GITHUB_REPOSITORY: `someone/something-${process.pid}`,
    GITHUB_JOB: 'build',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: join(runner, 'temp'),
    ...Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, join(runner, file)])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...(service === undefined
      ? { ACTIONS_RESULTS_URL: undefined, ACTIONS_CACHE_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined }
      : {
          ACTIONS_RESULTS_URL: service.url,
          ACTIONS_CACHE_URL: protocol === 1 ? service.url : undefined,
          ACTIONS_CACHE_SERVICE_V2: protocol === 2 ? '1' : undefined,
          ACTIONS_RUNTIME_TOKEN: runtimeToken(run),
        }),
    ...env,
  };
}

/** A file of the runner's: `name<<delimiter`, lines, `delimiter`. The last value of a name counts. */
function readPairs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\r?\n([^]*?)\r?\n?^\2$/gm)].map(([, name, , value]) => [
      name as string,
      (value as string).replace(/\r?\n$/, ''),
    ]),
  );
}

function readCommands(stdout: string): readonly RunnerCommand[] {
  return [...stdout.matchAll(/^::([a-z-]+)(?: ([^:]*))?::(.*)$/gm)].map(([, name, list = '', value]) => ({
    name: name as string,
    properties: Object.fromEntries(
      list
        .split(',')
        .filter((each) => each !== '')
        .map((each) => each.split('=', 2).map(unescaped) as [string, string]),
    ),
    value: unescaped(value as string),
  }));
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

/** A workspace with these files, as a checkout leaves it. */
export function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = join(tempProject({ 'work/': '' }), 'work');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return workspace;
}
