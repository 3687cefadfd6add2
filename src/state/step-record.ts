import type { FileDigest } from './content-hash.ts';

/** A file and what it held. The path is a recorded one: relative to the project where the file lies in it. */
export type FileFact = readonly [path: string, digest: FileDigest];

/** In the place of a digest: the file was looked for, and was not there. */
export const ABSENT = '' as FileDigest;

/** Everything that a step's outputs are made from, but for the content of files. */
export interface Fingerprint {
  /** Kind of the step. */
  readonly kind: string;
  /** The command line with project, source and output taken out, as JSON (`command-template.ts`). */
  readonly command: string;
  /** Variables that matter to the tool, as JSON pairs. */
  readonly environment: string;
  /** Programs that do the work and digests of them, as JSON pairs (`tool-identity.ts`). */
  readonly tool: string;
}

/** What is remembered of a step that ran. */
export interface StepRecord extends Fingerprint {
  /** Absolute path of the project when it ran. */
  readonly root: string;
  /** Source, `depends`, objects, libraries. */
  readonly inputs: readonly FileFact[];
  /**
   * What the compiler says it read beside them, and what their texts say is looked for (`named-files.ts`): that may be absent. Source and
   * headers whose text tells their time stand there (once more) with that (`time-fact.ts`).
   */
  readonly headers: readonly FileFact[];
  /**
   * Recorded paths of files that were there, unused, under names that could take the place of a header (`shadow-headers.ts`);
   * `untracked` where the compiler does not say what it reads, so that `headers` is all that it could have read.
   */
  readonly shadows: readonly string[] | 'untracked';
  readonly outputs: readonly FileFact[];
}
