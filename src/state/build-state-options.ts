import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import type { FileStat } from '../host/readable-tree.ts';

/** What a build state needs of the run and of the machine. */
export interface BuildStateOptions {
  /** Asked anew each time: other runs write to the state as well. */
  readonly disk: Disk;
  /** What is known of any file at this time; by default the disk is asked. */
  readonly stat?: ((path: string) => FileStat | undefined) | undefined;
  readonly clock: Clock;
  /** Absolute path of `<build-base>` on this machine. */
  readonly buildBase: string;
  /** Absolute path of the project: files in it are recorded relative to it. */
  readonly root: string;
  /** `/`, or `\` on Windows. */
  readonly separator: string;
  /** Tells this machine from others. */
  readonly machine: string;
  /** This process. */
  readonly pid: number;
  /** Unique to this run, handed to everything it starts as `PYDISTUTILS_RUN`. */
  readonly token: string;
  /** The `PYDISTUTILS_RUN` that this run was started with. */
  readonly inheritedToken?: string | undefined;
  /** `process.getuid()`; undefined where users have no numbers. */
  readonly user?: number | undefined;
  /** A folder among the temporary files, not there yet: for what tools write before there is a build folder. */
  readonly spareWork?: string;
  readonly alive: (processId: number) => boolean;
  readonly onNotice: (text: string) => void;
  /** Resolves after so many milliseconds; between two looks at a lock. */
  readonly sleep: (ms: number) => Promise<void>;
}
