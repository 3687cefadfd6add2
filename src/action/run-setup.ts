import { EngineError } from '../errors/engine-error.ts';
import { run, type RunOptions, type RunResult } from '../session/run.ts';
import type { PythonTarget } from '../session/target.ts';
import { JobLog } from './job-log.ts';
import type { Job } from './job.ts';
import { RunReport } from './run-report.ts';

/** How a run ended, and what was heard of it. */
export interface SetupRun {
  readonly succeeded: boolean;
  /** Its last words, `error: …`. */
  readonly message: string | undefined;
  readonly hint: string | undefined;
  /** Undefined where the interpreter did not get to say what it is. */
  readonly target: PythonTarget | undefined;
  readonly report: RunReport;
  /** What the project requires and is not installed, as a sentence. */
  readonly unmet: string | undefined;
}

/** How the engine begins to say it. */
const UNMET = /^not installed yet: /;

/** Runs the setup script and shows it in the job's log. What goes wrong is told, not thrown. */
export async function runSetup(job: Job, python: string, args: readonly string[], signal: AbortSignal): Promise<SetupRun> {
  const { groups, quiet } = job.inputs.show;
  const log = new JobLog({ groups, quiet, write: (text) => process.stdout.write(text) });
  const report = new RunReport(job.directory);
  let unmet: string | undefined;
  const result = await attempt({
    ...runOptions(job, python, args),
    signal,
    onEvent: (event) => {
      // It has an input of its own.
      if (event.kind === 'notice' && UNMET.test(event.text)) unmet = event.text;
      else log.show(event);
      report.hear(event);
    },
  });
  const succeeded = result.status === 0;
  log.end(!succeeded);
  return { succeeded, message: result.message, hint: result.hint, target: result.target, report, unmet };
}

/** What the project calls itself, by asking its script, which may print more than the answer. Empty where that fails. */
export async function askProject(job: Job, python: string): Promise<{ readonly name: string; readonly version: string }> {
  const shown: string[] = [];
  const printed: string[] = [];
  await attempt({
    ...runOptions(job, python, ['--name', '--version']),
    onEvent: (event) => {
      if (event.kind === 'log' && event.level === 0) shown.push(...event.text.split('\n'));
      // Of a script that answers by itself.
      if (event.kind === 'output' && event.stream === 'stdout') printed.push(...event.text.split('\n'));
    },
  });
  const [name = '', version = ''] = (shown.length > 0 ? shown : printed).filter((line) => line !== '').slice(-2);
  return { name, version };
}

function runOptions({ inputs, directory, environment }: Job, python: string, args: readonly string[]): RunOptions {
  return {
    args,
    directory,
    environment,
    python,
    setupScript: inputs.setupScript,
    explain: inputs.explain,
    streams: 'pipe',
    ...(inputs.withoutSetuptools ? { withoutSetuptools: true } : {}),
    ...(inputs.requires === 'pip' ? { withRequires: true } : {}),
    ...(inputs.jobs === undefined ? {} : { jobs: inputs.jobs }),
  };
}

type Attempt = Pick<RunResult, 'status' | 'message' | 'hint'> & { readonly target: PythonTarget | undefined };

async function attempt(options: RunOptions): Promise<Attempt> {
  try {
    return await run(options);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { status: 1, message: `error: ${error.message}`, target: undefined, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
}
