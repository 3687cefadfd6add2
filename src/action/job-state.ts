/**
 * What the main step leaves for the post step, as one JSON text in the runner's state. `GITHUB_STATE` belongs to one step of one job, so
 * no version is needed: both halves come from the same `dist/`.
 */
export interface JobState {
  /** Absolute path of `<build-base>`, and as it is named in the cache. */
  readonly buildBase: string;
  readonly cachePath: string;
  readonly primaryKey: string;
  readonly matchedKey: string | undefined;
  /** When the script began, milliseconds since the epoch: what is older was restored, or was there before. */
  readonly startedAt: number;
  /** The folder for temporary files where the steps of this job note what they have made and saved. */
  readonly temporary: string;
  /** The project, and the link by which compilers know it (`stable-folder.ts`). */
  readonly directory: string;
  readonly link: string | undefined;
  /** Undefined until the run has ended: it was cancelled, or the process died. */
  readonly run: RunSummary | undefined;
}

export interface RunSummary {
  readonly succeeded: boolean;
  /** Steps that changed the build folder. */
  readonly changed: number;
  readonly compiled: number;
}

export const STATE_NAME = 'pydistutils';

export function parseState(text: string): JobState | undefined {
  return text === '' ? undefined : (JSON.parse(text) as JobState);
}
