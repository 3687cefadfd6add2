import { addPath, exportVariable, info, notice } from '@actions/core';
import { join, resolve } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { probe } from '../session/probe.ts';
import type { PythonTarget } from '../session/target.ts';
import { publishArtifact, type ArtifactOutcome } from './artifacts.ts';
import { commandLine, optionInArgs, recordPath } from './command-line.ts';
import { pathsToExport } from './export-paths.ts';
import { extensionTable } from './extension-table.ts';
import { readInstallation, type InstalledProject } from './installed-project.ts';
import { jobHash } from './job-hash.ts';
import type { Job } from './job.ts';
import { keepState } from './keep-state.ts';
import { resolvePython } from './resolve-python.ts';
import { restoreBuild, type CacheOutcome } from './restore.ts';
import { runProgram } from './run-program.ts';
import { askProject, runSetup, type SetupRun } from './run-setup.ts';
import { stableFolder } from './stable-folder.ts';

/** All that came of the main step, to be shown. */
export interface Performed {
  readonly run: SetupRun;
  readonly args: readonly string[];
  readonly cache: CacheOutcome;
  readonly installed: InstalledProject | undefined;
  readonly name: string;
  readonly version: string;
  readonly artifact: ArtifactOutcome;
  /** What failed behind a run that succeeded: an upload that was insisted on. */
  readonly failure: string | undefined;
}

/** Restore, run, publish. */
export async function perform(job: Job, signal: AbortSignal): Promise<Performed> {
  const { inputs, environment, directory, workspace, scratch } = job;
  const python = await resolvePython(inputs, environment);
  info(`Python: ${python}`);
  const cache = await restoreBuild({ ...job, run: runProgram }, async () => probe(python, environment));
  const identity = `${environment['GITHUB_REPOSITORY']} ${jobHash(environment, inputs.jobContext)}`;
  const link = cache.kind === 'off' ? undefined : stableFolder(directory, workspace, identity);
  const started = { cache, link, startedAt: Date.now() };
  keepState(job, started, undefined);
  const ownRecord = join(scratch, 'installed-files.txt');
  const args = commandLine(inputs, ownRecord);
  const run = await runSetup(link === undefined ? job : { ...job, environment: { ...environment, PWD: link } }, python, args, signal);
  keepState(job, started, run);
  if (!run.succeeded || run.target === undefined) {
    const artifact = { text: 'none: the run failed' };
    return { run, args, cache, installed: undefined, name: '', version: '', artifact, failure: undefined };
  }
  if (run.unmet !== undefined && inputs.requires === 'list') notice(run.unmet, { title: 'requirements' });
  const root = inputs.options.get('root') ?? optionInArgs(inputs.args, 'root');
  const installed = readInstallation({
    record: resolve(directory, recordPath(inputs) ?? ownRecord),
    directory,
    root: root === undefined ? undefined : resolve(directory, root),
    steps: run.report.steps,
  });
  const { name, version } = installed ?? (await askProject(job, python));
  if (installed !== undefined) exportPaths(job, installed, run.target, root !== undefined);
  const performed = { run, args, cache, installed, name, version };
  const extensions = extensionTable(run.report.steps);
  try {
    return {
      ...performed,
      artifact: await publishArtifact({ ...job, installed, extensions, target: run.target, name, version }),
      failure: undefined,
    };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { ...performed, artifact: { text: 'none' }, failure: error.message };
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
