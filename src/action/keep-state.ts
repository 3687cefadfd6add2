import { saveState } from '@actions/core';
import { countObjects } from './extension-table.ts';
import type { Job } from './job.ts';
import { STATE_NAME, type JobState } from './job-state.ts';
import { pathInside } from './path-inside.ts';
import type { CacheOutcome } from './restore.ts';
import type { SetupRun } from './run-setup.ts';
import { recordTouched } from './touched-files.ts';

/** What is known before the script runs. */
export interface StartedRun extends Pick<JobState, 'link' | 'startedAt'> {
  readonly cache: CacheOutcome;
}

/** Leaves word for the post step. Done twice, since the job may be cancelled while the script runs. */
export function keepState({ buildBase, directory, temporary }: Job, started: StartedRun, run: SetupRun | undefined): void {
  const { cache, link, startedAt } = started;
  if (cache.kind === 'off' || cache.key === undefined || cache.path === undefined) return;
  const inside = (path: string): boolean => (pathInside(buildBase, path) ?? '') !== '';
  const steps = run?.report.steps ?? [];
  const useful = steps.filter(({ outcome }) => outcome === 'ran' || outcome === 'fresh');
  const touched = useful.flatMap(({ outputs, milliseconds }) => outputs.filter(inside).map((path) => [path, milliseconds] as const));
  recordTouched(temporary, buildBase, new Map(touched));
  // A tool that failed may have left or removed something, too.
  const changed = steps.filter(({ outcome, kind, outputs }) => outcome !== 'fresh' && (kind === 'byte-compile' || outputs.some(inside)));
  const state: JobState = {
    buildBase,
    cachePath: cache.path,
    primaryKey: cache.key.primary,
    matchedKey: cache.matchedKey,
    startedAt,
    temporary,
    directory,
    link,
    run: run === undefined ? undefined : { succeeded: run.succeeded, changed: changed.length, compiled: countObjects(steps).compiled },
  };
  saveState(STATE_NAME, state);
}
