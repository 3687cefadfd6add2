import { addPath, exportVariable, info, notice, saveState } from '@actions/core';
import { exec } from '@actions/exec';
import { join, relative, resolve } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { probe } from '../session/probe.ts';
import type { PythonTarget } from '../session/target.ts';
import { publishArtifact, type ArtifactOutcome } from './artifacts.ts';
import { commandLine, optionInArgs, recordPath } from './command-line.ts';
import { pathsToExport } from './export-paths.ts';
import { countObjects, extensionTable } from './extension-table.ts';
import { readInstallation, type InstalledProject } from './installed-project.ts';
import type { Job } from './job.ts';
import { STATE_NAME, type JobState } from './job-state.ts';
import { missingRequirements, pipArguments, readRequirements } from './requirements.ts';
import { resolvePython } from './resolve-python.ts';
import { jobHash } from './cache-ingredients.ts';
import { stableFolder } from './stable-folder.ts';
import { restoreBuild, type CacheOutcome } from './restore.ts';
import { runProgram } from './run-program.ts';
import { askProject, runSetup, type SetupRun } from './run-setup.ts';
import { recordTouched } from './touched-files.ts';

/** All that came of the main step, to be shown. */
export interface Performed {
  readonly run: SetupRun;
  readonly args: readonly string[];
  readonly cache: CacheOutcome;
  readonly installed: InstalledProject | undefined;
  readonly name: string;
  readonly version: string;
  readonly artifact: ArtifactOutcome;
  /** Requirements that are not there, as sentences. */
  readonly remarks: readonly string[];
  /** What failed behind a run that succeeded: an upload that was insisted on, pip. */
  readonly failure: string | undefined;
}

/** Restore, run, publish. */
export async function perform(job: Job, signal: AbortSignal): Promise<Performed> {
  const { inputs, environment, directory } = job;
  const python = await resolvePython(inputs, environment);
  info(`Python: ${python}`);
  const cache = await restoreBuild({ ...job, run: runProgram }, async () => probe(python, environment));
  const link =
    cache.kind === 'off'
      ? undefined
      : stableFolder(directory, job.workspace, `${environment['GITHUB_REPOSITORY']} ${jobHash(environment, inputs.jobContext)}`);
  const started = { cache, link, startedAt: Date.now() };
  keepState(job, started, undefined);
  const args = commandLine(inputs, join(job.scratch, 'installed-files.txt'));
  const run = await runSetup(link === undefined ? job : { ...job, environment: { ...environment, PWD: link } }, python, args, signal);
  keepState(job, started, run);
  const root = inputs.options.get('root') ?? optionInArgs(inputs.args, 'root');
  const installed = readInstallation({
    record: resolve(directory, recordPath(inputs) ?? join(job.scratch, 'installed-files.txt')),
    directory,
    root: root === undefined ? undefined : resolve(directory, root),
    steps: run.report.steps,
  });
  const { name, version } = installed ?? (run.succeeded ? await askProject(job, python) : { name: '', version: '' });
  const performed = { run, args, cache, installed, name, version };
  if (!run.succeeded || run.target === undefined)
    return { ...performed, artifact: { text: 'none: the run failed' }, remarks: [], failure: undefined };
  return { ...performed, ...(await publish(job, performed, { python, target: run.target, staged: root !== undefined })) };
}

interface Interpreter {
  readonly python: string;
  readonly target: PythonTarget;
  readonly staged: boolean;
}

async function publish(
  job: Job,
  { run, installed, name, version }: Pick<Performed, 'run' | 'installed' | 'name' | 'version'>,
  { python, target, staged }: Interpreter,
): Promise<Pick<Performed, 'artifact' | 'remarks' | 'failure'>> {
  if (installed !== undefined) exportPaths(job, installed, target, staged);
  try {
    const remarks = installed === undefined ? [] : await bringRequirements(job, installed, target, python);
    const extensions = extensionTable(run.report.steps);
    return { artifact: await publishArtifact({ ...job, installed, extensions, target, name, version }), remarks, failure: undefined };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { artifact: { text: 'none' }, remarks: [], failure: error.message };
  }
}

function exportPaths({ inputs, environment }: Job, project: InstalledProject, target: PythonTarget, staged: boolean): void {
  const { path, pythonPath } = pathsToExport({ inputs, staged, project, target, environment });
  if (path !== undefined) {
    info(`PATH of later steps: ${path} comes first.`);
    addPath(path);
  }
  if (pythonPath !== undefined) {
    info(`PYTHONPATH of later steps: ${pythonPath}`);
    exportVariable('PYTHONPATH', pythonPath);
  }
}

/** Lists what the project requires and is not there, or has pip install it. */
async function bringRequirements(
  { inputs }: Job,
  { eggInfoPath, installLib, name }: InstalledProject,
  target: PythonTarget,
  python: string,
): Promise<readonly string[]> {
  const required = inputs.requires === 'none' ? [] : readRequirements(eggInfoPath);
  if (required.length === 0) return [];
  if (inputs.requires === 'pip') {
    const status = await exec(`"${python}"`, [...pipArguments(required, inputs.options)], { ignoreReturnCode: true });
    if (status !== 0)
      throw new EngineError('DistutilsError', `pip could not install what ${name} requires (exit status ${status})`, { code: 'requires' });
    return [];
  }
  const missing = missingRequirements(required, target, installLib);
  if (missing.length === 0) return [];
  const remark = `${name} requires what is not installed: ${missing.join(', ')}. 'requires: pip' installs it, or: pip install ${missing.map((each) => `'${each}'`).join(' ')}`;
  notice(remark, { title: 'requirements' });
  return [remark];
}

/** For the post step; twice, since the job may be cancelled while the script runs. */
function keepState(
  { buildBase, directory, temporary }: Job,
  { cache, link, startedAt }: Pick<JobState, 'link' | 'startedAt'> & { readonly cache: CacheOutcome },
  run: SetupRun | undefined,
): void {
  if (cache.kind === 'off' || cache.key === undefined || cache.path === undefined) return;
  const inside = (path: string): boolean => !/^(?:\.\.(?:[\\/]|$)|$)/.test(relative(buildBase, path));
  const steps = run?.report.steps ?? [];
  const useful = steps.filter(({ outcome }) => outcome === 'ran' || outcome === 'fresh');
  recordTouched(
    temporary,
    buildBase,
    new Map(useful.flatMap(({ outputs, milliseconds }) => outputs.filter(inside).map((path) => [path, milliseconds] as const))),
  );
  const state: JobState = {
    buildBase,
    cachePath: cache.path,
    primaryKey: cache.key.primary,
    matchedKey: cache.matchedKey,
    startedAt,
    directory,
    link,
    run:
      run === undefined
        ? undefined
        : {
            succeeded: run.succeeded,
            // A tool that failed may have left or removed something, too.
            changed: steps.filter(({ outcome, kind, outputs }) => outcome !== 'fresh' && (kind === 'byte-compile' || outputs.some(inside)))
              .length,
            compiled: countObjects(steps).compiled,
          },
  };
  saveState(STATE_NAME, state);
}
