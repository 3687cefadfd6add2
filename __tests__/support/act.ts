import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import type { ResultsService } from './results-service.ts';
import { cliPath, REPOSITORY, runProgram } from './run-cli.ts';

/** The discard port: nothing listens there. */
const NOBODY = 'http://127.0.0.1:9/';

/** A program of Go's, where `go install` puts it or on PATH; undefined where it is not installed. */
export function goTool(name: string): string | undefined {
  const folders = [
    process.env['GOBIN'],
    join(process.env['GOPATH'] ?? join(homedir(), 'go'), 'bin'),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => join(folder as string, name))
    .find((path) => existsSync(path));
}

/** A repository with the Action beside it, and what act keeps between runs. Everything goes with `remove`. */
export class ActRig {
  readonly repository: string;
  readonly #root: string;
  readonly #act: string;
  readonly #action: string;

  constructor(files: Readonly<Record<string, string>>) {
    const act = goTool('act');
    if (act === undefined) throw new Error('act is not installed');
    this.#act = act;
    this.#root = realpathSync(mkdtempSync(join(tmpdir(), 'pydistutils-act-')));
    this.repository = join(this.#root, 'repository');
    this.#action = join(this.#root, 'action');
    mkdirSync(this.repository);
    this.#copyAction();
    this.write(files);
    this.#git('init', '--initial-branch=main');
    this.commit();
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.repository, path)), { recursive: true });
      writeFileSync(join(this.repository, path), text);
    }
  }

  /** Everything as it is now: a run begins with a checkout of it. */
  commit(): void {
    this.#git('add', '--all');
    this.#git('-c', 'user.name=tests', '-c', 'user.email=tests@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'as it is');
  }

  /** What a release holds: `action.yml`, `dist/` of this source, `python/`, the problem matchers. */
  #copyAction(): void {
    mkdirSync(join(this.#action, '.github'), { recursive: true });
    cpSync(dirname(cliPath()), join(this.#action, 'dist'), { recursive: true });
    cpSync(join(REPOSITORY, 'python'), join(this.#action, 'python'), { recursive: true, filter: (path) => !path.includes('__pycache__') });
    for (const name of ['action.yml', '.github/problem-matchers.json']) cpSync(join(REPOSITORY, name), join(this.#action, name));
  }

  #git(...args: readonly string[]): void {
    const { status, stderr } = spawnSync('git', args, { cwd: this.repository, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }

  /** Runs the workflow for a push. Artifacts go to the service; so do caches with protocol 2, else to act's own server. */
  async push(options: ActOptions): Promise<ActRun> {
    const { service, protocol, run, env = {}, python, down = false } = options;
    const cacheServer = protocol === 1 && !down;
    const args = [
      ...['push', '-P', 'ubuntu-latest=-self-hosted', '--json', '--local-repository', `pydistutils/pydistutils@v1=${this.#action}`],
      ...[
        '--artifact-server-path',
        join(this.#root, 'artifacts'),
        '--artifact-server-addr',
        '127.0.0.1',
        '--artifact-server-port',
        String(await freePort()),
      ],
      ...['--action-cache-path', join(this.#root, 'workspaces'), '--env', `GITHUB_RUN_ID=${run}`],
      ...(cacheServer ? ['--cache-server-path', join(this.#root, 'caches'), '--cache-server-addr', '127.0.0.1'] : ['--no-cache-server']),
      ...(protocol === 2 ? ['--env', 'ACTIONS_CACHE_SERVICE_V2=true'] : []),
      ...(down ? ['--env', `ACTIONS_CACHE_URL=${NOBODY}`] : []),
      ...(python === undefined ? [] : ['--matrix', `python:${python}`]),
      // Jobs of one repository share a name for their folder, and another run of these tests may be going on beside this one.
      ...['--env', `GITHUB_REPOSITORY=tests/${basename(this.#root)}`],
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
    // Host mode: what the tests run with would leak into the jobs.
    const clean = {
      PYTHONPATH: undefined,
      PYTHONDONTWRITEBYTECODE: undefined,
      DISTUTILS_DEBUG: undefined,
      CFLAGS: undefined,
      VIRTUAL_ENV: undefined,
    };
    const { status, stdout, stderr } = await runProgram(this.#act, args, {
      cwd: this.repository,
      timeoutMs: 280_000,
      env: { ...clean, ACTIONS_RUNTIME_URL: down ? NOBODY : service.url, PYTHONDONTWRITEBYTECODE: undefined },
    });
    return { status, jobs: readJobs(stdout), log: `${stdout}${stderr}` };
  }
}

export interface ActOptions {
  readonly service: ResultsService;
  /** Of the cache. */
  readonly protocol: 1 | 2;
  /** Tells artifacts of one run from those of another. */
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Only the job of the matrix with this version. */
  readonly python?: string;
  /** Nobody answers, neither for caches nor for artifacts. */
  readonly down?: boolean;
}

export interface ActRun {
  readonly status: number | null;
  readonly jobs: readonly ActJob[];
  readonly log: string;
}

/** A job of the matrix. */
export interface ActJob {
  readonly matrix: Readonly<Record<string, string>>;
  result: string;
  /** By step id, then by name. */
  readonly outputs: Record<string, Record<string, string>>;
  /** Commands of steps: `notice`, `error` … */
  readonly commands: {
    readonly name: string;
    readonly step: string;
    readonly value: string;
    readonly properties: Readonly<Record<string, string>>;
  }[];
  readonly summaries: Record<string, string>;
  lines: string;
}

interface ActEvent {
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly stepID?: readonly string[];
  readonly msg: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly arg?: string;
  readonly name?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly jobResult?: string;
}

function readJobs(stdout: string): readonly ActJob[] {
  const jobs = new Map<string, ActJob>();
  for (const line of stdout.split('\n').filter((each) => each.startsWith('{'))) {
    const event = JSON.parse(line) as ActEvent;
    if (event.matrix === undefined) continue;
    const key = `${event.jobID} ${JSON.stringify(event.matrix)}`;
    const job = jobs.get(key) ?? { matrix: event.matrix, result: '', outputs: {}, commands: [], summaries: {}, lines: '' };
    jobs.set(key, job);
    take(event, job);
  }
  return [...jobs.values()].sort((a, b) => (JSON.stringify(a.matrix) < JSON.stringify(b.matrix) ? -1 : 1));
}

function take(event: ActEvent, job: ActJob): void {
  const step = event.stepID?.[0] ?? '';
  if (event.jobResult !== undefined) job.result = event.jobResult;
  if (event.raw_output === true) job.lines += event.msg;
  if (event.command === 'set-output') (job.outputs[step] ??= {})[event.name ?? ''] = event.arg ?? '';
  else if (event.command === 'summary') job.summaries[step] = event.content ?? '';
  else if (event.command !== undefined)
    job.commands.push({ name: event.command, step, value: event.arg ?? '', properties: event.kvPairs ?? {} });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}
