import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { STATE_FOLDER } from '../host/state-folder.ts';
import { chooseContents, listBuildFiles } from './cache-contents.ts';
import { partialKey } from './cache-key.ts';
import { saveEntry } from './cache-service.ts';
import { count } from './count.ts';
import type { Inputs } from './inputs.ts';
import type { JobState } from './job-state.ts';
import { isSaved, noteSaved } from './saved-keys.ts';
import { withSetAside } from './set-aside.ts';
import { readTouched } from './touched-files.ts';

export interface SaveFacts {
  readonly state: JobState | undefined;
  readonly cache: Inputs['cache'];
  /** The status of the job as the runner tells it; empty where it does not. */
  readonly jobStatus: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** `told`: something went wrong, so that it is a notice and not a line of the log. */
export interface SaveOutcome {
  readonly saved: boolean;
  readonly text: string;
  readonly told: boolean;
}

/** What is worth something on this machine only, or while a run lasts. */
const NOT_KEPT = ['lock', 'stat-cache', 'last-run', 'work', 'undo'];

/** Keeps the build folder for later runs, if there is something new in it. Never fails. */
export async function saveBuild(facts: SaveFacts): Promise<SaveOutcome> {
  const { state, cache, environment } = facts;
  const reason = whyNot(facts);
  if (reason !== undefined || state === undefined) return { saved: false, told: false, text: `Nothing to save: ${reason ?? 'no run'}.` };
  const { temporary } = state;
  const volatile = NOT_KEPT.map((name) => join(state.buildBase, STATE_FOLDER, name));
  const files = listBuildFiles(state.buildBase, volatile);
  const own = join(state.buildBase, STATE_FOLDER, sep);
  if (files.every(({ path }) => path.startsWith(own))) return { saved: false, told: false, text: 'Nothing to save: nothing was built.' };
  const { unused, tooMuch, size } = chooseContents({
    files,
    touched: readTouched(temporary, state.buildBase),
    startedAt: state.startedAt,
    complete: state.run?.succeeded === true,
    maxSize: cache.maxSize,
  });
  if (size > cache.maxSize) {
    return {
      saved: false,
      told: true,
      text: `The build folder was not saved: ${bytes(size)} are more than 'cache-max-size', ${bytes(cache.maxSize)}.`,
    };
  }
  const whole = state.run?.succeeded === true && tooMuch.length === 0;
  const key = whole
    ? state.primaryKey
    : partialKey(state.primaryKey, `${environment['GITHUB_RUN_ID'] ?? '0'}.${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}`);
  if (isSaved(temporary, key)) return { saved: false, told: false, text: 'Nothing to save: another step of this job has saved the same.' };
  const answer = await withSetAside(state.buildBase, [...volatile, ...unused, ...tooMuch], async () => saveEntry([state.cachePath], key));
  if (answer.kind === 'not-saved') return { saved: false, told: true, text: `The build folder was not saved: ${answer.reason}` };
  noteSaved(temporary, key);
  const left = [
    ...(unused.length === 0 ? [] : [`${count(unused.length, 'file')} that no source needs any more left out`]),
    ...(tooMuch.length === 0
      ? []
      : [`${count(tooMuch.length, 'file')} (${some(tooMuch, state.buildBase)}) left out to stay within ${bytes(cache.maxSize)}`]),
  ];
  return {
    saved: true,
    told: false,
    text: [`Saved the build folder, ${bytes(size)} before compression, as ${key}`, ...left].join('; ') + '.',
  };
}

/** Why there is nothing to do; undefined when there is. */
function whyNot({ state, cache, jobStatus }: SaveFacts): string | undefined {
  if (state === undefined) return 'the cache was not used';
  if (!cache.save) return "'save-cache' is false";
  if (!existsSync(state.buildBase)) return 'there is no build folder';
  const failed = state.run?.succeeded !== true || jobStatus === 'failure' || jobStatus === 'cancelled';
  if (failed && !cache.onFailure) return "the job failed, and 'cache-on-failure' is false";
  const exact = state.matchedKey === state.primaryKey;
  const changed = state.run === undefined || state.run.changed > 0;
  if (exact && (!changed || state.run?.compiled === 0)) return 'the entry with this key holds the same';
  // An entry can't be replaced.
  if (exact && cache.lookupOnly) return 'there is an entry with this key already';
  if (exact)
    return `there is an entry with this key already, though ${state.run?.compiled ?? 'some'} objects were compiled ('cache-suffix' begins anew)`;
  if (state.matchedKey !== undefined && !changed) return 'nothing in the build folder has changed';
  return undefined;
}

function some(paths: readonly string[], folder: string): string {
  const names = paths.slice(0, 3).map((path) => relative(folder, path));
  return paths.length > names.length ? `${names.join(', ')} …` : names.join(', ');
}

function bytes(count: number): string {
  for (const [unit, size] of [
    ['GiB', 1024 ** 3],
    ['MiB', 1024 ** 2],
    ['KiB', 1024],
  ] as const) {
    if (count >= size) return `${(count / size).toFixed(1)} ${unit}`;
  }
  return `${count} bytes`;
}
