import { error as showError, getInput, info, setOutput, summary, warning } from '@actions/core';
import { EngineError } from '../errors/engine-error.ts';
import { hintFor } from '../session/compiler-messages.ts';
import { thisMachine } from '../session/this-machine.ts';
import { annotationOfFailure, annotationsOfDiagnostics, type Annotation } from './annotations.ts';
import { count } from './count.ts';
import { countObjects, extensionTable } from './extension-table.ts';
import { failureLines } from './failure-lines.ts';
import { guardOutput } from './guarded-output.ts';
import { OPTION_INPUTS, readInputs } from './inputs.ts';
import { openJob, type Job } from './job.ts';
import { outputValues } from './outputs.ts';
import { perform, type Performed } from './perform.ts';
import { problemMatcherFile } from './problem-matchers.ts';
import { Redactor } from './redactor.ts';
import { summaryText, type SummaryFacts } from './summary.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { commandToRunAgain, workflowHint } from './workflow-hint.ts';

/** The main step of the Action. */
async function main(): Promise<void> {
  const redactor = new Redactor(
    process.env,
    ['args', ...OPTION_INPUTS].map((name) => getInput(name)),
  );
  guardOutput(redactor);
  for (const text of unknownInputs(process.env)) warning(text, { title: 'pydistutils' });
  const inputs = readInputs(getInput);
  const job = openJob(inputs, { ...process.env });
  // Libraries look for the paths of a cache where the process stands.
  process.chdir(job.workspace);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort());

  const { annotations, problemMatchers } = inputs.show;
  // Our annotations and the matchers would tell the same twice: where there are annotations, the matchers are for later steps.
  if (problemMatchers && !annotations) addMatchers();
  const performed = await perform(job, interrupted.signal);
  const { run, failure } = performed;
  const hints = inputs.show.hints ? hintsOf(job, performed) : [];
  for (const hint of hints) if (!annotations || run.succeeded || commandToRunAgain(hint) !== undefined) info(`hint: ${hint}`);
  if (annotations) annotate(job, performed, hints);
  if (problemMatchers && annotations) addMatchers();
  await report(job, performed, hints, redactor);
  if (run.succeeded && failure === undefined) return;
  process.exitCode = interrupted.signal.aborted ? 130 : 1;
}

/** What the engine knows of a run that failed; of one that succeeded, what its optional extensions lack. */
function hintsOf(job: Job, { run }: Performed): readonly string[] {
  if (run.hint !== undefined) {
    return run.hint
      .split('\n')
      .map((hint) => workflowHint(hint))
      .filter((hint) => hint !== '');
  }
  if (run.target === undefined || !run.report.diagnostics.some(({ severity }) => severity === 'error')) return [];
  const hint = hintFor(run.report.tail, { pythonVersion: run.target.version, ...thisMachine(job.environment) });
  return hint === undefined ? [] : [workflowHint(hint)];
}

function annotate(job: Job, { run, failure }: Performed, hints: readonly string[]): void {
  const context = { workspace: job.workspace, directory: job.directory, succeeded: run.succeeded };
  for (const annotation of annotationsOfDiagnostics(run.report.diagnostics, context)) show(annotation);
  if (!run.succeeded) {
    const annotation = annotationOfFailure(run.message ?? 'error: the setup script failed', job.inputs.setupScript, context);
    // Who looks at the lines of a pull request does not see the log.
    const shown = hints.filter((hint) => commandToRunAgain(hint) === undefined).map((hint) => `\nhint: ${hint}`);
    show({ ...annotation, message: `${annotation.message}${shown.join('')}` });
  }
  if (failure !== undefined) showError(failure, { title: 'pydistutils' });
}

function show({ severity, message, title, file, line, column }: Annotation): void {
  (severity === 'error' ? showError : warning)(message, {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  });
}

function addMatchers(): void {
  const file = problemMatcherFile();
  if (file !== undefined) info(`::add-matcher::${file}`);
}

/** The first ones: others mostly follow from them. */
const ERRORS_SHOWN = 5;

function compileErrors(diagnostics: Performed['run']['report']['diagnostics']): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .slice(0, ERRORS_SHOWN)
    .map(({ file, line, message }) => [...[file, line].filter((each) => each !== null), ` error: ${message}`].join(':'));
}

/** Outputs, the last lines of the log, and the summary of the job. */
async function report(job: Job, performed: Performed, hints: readonly string[], redactor: Redactor): Promise<void> {
  const { run, cache, artifact, installed, name, version } = performed;
  const extensions = extensionTable(run.report.steps);
  const objects = countObjects(run.report.steps);
  const milliseconds = Date.now() - job.startedAt;
  const values = outputValues({ name, version, installed, extensions, objects, cache, artifact, milliseconds });
  for (const [output, value] of Object.entries(values)) setOutput(output, value);
  const message = run.message ?? (performed.failure === undefined ? undefined : `error: ${performed.failure}`);
  // The annotation says it on the file; without annotations the log is the only place.
  if (message !== undefined && !job.inputs.show.annotations) info(message);
  info(
    `${count(objects.compiled, 'object')} compiled, ${objects.reused} reused, ${objects.failed} failed; cache: ${cache.text}; artifact: ${artifact.text}.`,
  );
  if (!job.inputs.show.summary || (process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  const text = summaryText(summaryFacts(job, performed, { message, hints, extensions, milliseconds }));
  try {
    await summary.addRaw(redactor.redact(text), true).write();
  } catch (error) {
    warning(`The summary could not be written: ${(error as Error).message}`);
  }
}

function summaryFacts(
  job: Job,
  { run, cache, artifact, installed, name, version, args, failure }: Performed,
  { message, hints, extensions, milliseconds }: Pick<SummaryFacts, 'message' | 'hints' | 'extensions' | 'milliseconds'>,
): SummaryFacts {
  const { inputs, directory } = job;
  return {
    succeeded: run.succeeded && failure === undefined,
    title: name === '' ? inputs.workingDirectory : `${name} ${version}`,
    command: [inputs.setupScript, ...args].join(' '),
    interpreter: run.target === undefined ? 'no interpreter' : `Python ${run.target.version} (${run.target.platformTag})`,
    message: message === undefined ? undefined : [...(run.succeeded ? [] : compileErrors(run.report.diagnostics)), message].join('\n'),
    hints: run.unmet === undefined || inputs.requires !== 'list' ? hints : [...hints, run.unmet],
    installed:
      installed === undefined ? undefined : { library: installed.installLib, scripts: installed.installScripts, files: installed.files },
    extensions,
    steps: run.report.steps,
    cache: { text: cache.text, key: cache.key?.primary, ingredients: cache.ingredients },
    artifact: {
      text: artifact.text,
      ...(artifact.uploaded === undefined ? {} : { name: artifact.uploaded.name, url: artifact.uploaded.url }),
    },
    milliseconds,
    directory,
  };
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  if (!(error instanceof EngineError)) info(String((error as Error).stack ?? error));
  for (const line of failureLines(error)) showError(line, { title: 'pydistutils' });
});
