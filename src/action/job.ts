import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { realFolder } from '../host/real-folder.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { buildBase } from './build-base.ts';
import type { Inputs } from './inputs.ts';
import { requireProject } from './require-project.ts';
import { runnerSystem, type RunnerSystem } from './runner-system.ts';

/** Where a run of the Action takes place. All paths are absolute. */
export interface Job {
  readonly inputs: Inputs;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workspace: string;
  /** The project. */
  readonly directory: string;
  readonly buildBase: string;
  /** The runner's folder for temporary files, emptied for each job. */
  readonly temporary: string;
  /** A folder of this step's own in it. */
  readonly scratch: string;
  readonly system: RunnerSystem;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** @throws EngineError, code `inputs`, for a folder or a script that is not there */
export function openJob(inputs: Inputs, environment: Job['environment']): Job {
  const startedAt = Date.now();
  const given = resolve(environment['GITHUB_WORKSPACE'] ?? '.');
  requireProject(given, inputs);
  // A runner's work folder may be a link. What a run tells of are real paths.
  const workspace = realFolder(given);
  const directory = realFolder(resolve(workspace, inputs.workingDirectory));
  const temporary = resolve(environment['RUNNER_TEMP'] ?? temporaryFolder());
  mkdirSync(temporary, { recursive: true });
  return {
    inputs,
    environment,
    workspace,
    directory,
    buildBase: resolve(directory, buildBase(inputs, directory)),
    temporary,
    scratch: mkdtempSync(join(temporary, 'pydistutils-')),
    system: runnerSystem(),
    startedAt,
  };
}
