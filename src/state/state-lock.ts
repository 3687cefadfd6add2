import type { Disk } from '../host/disk.ts';

/**
 * Keeps two runs out of one build folder. The lock is a directory, since making one is atomic on every file system; in it
 * a file `owner` says who holds it. A lock whose process is gone, or that has had no owner for a while, is taken over.
 *
 * A script may start `setup.py` again while it runs (`subprocess.call([sys.executable, 'setup.py', …])`). The inner run
 * would wait for ever for the outer one; it inherits the tokens of all
 * outer ones through the environment, separated by spaces, and is told `nested`.
 */
export interface LockDoors {
  readonly disk: Disk;
  /** Seconds since the epoch. */
  now(): number;
  /** Whether a process of this machine is alive. */
  alive(processId: number): boolean;
}

export interface LockOwner {
  readonly pid: number;
  readonly machine: string;
  /** Given to everything that the owner starts. */
  readonly token: string;
}

export type LockResult =
  | { readonly kind: 'taken' }
  | { readonly kind: 'nested' }
  | { readonly kind: 'held'; readonly by: LockOwner | undefined };

/** The time between making the directory and writing the owner is far below this. */
const NO_OWNER_SECONDS = 5;

/** One attempt. Throws as node does where the directory cannot be made for another reason than that it exists. */
export function tryLock(path: string, self: LockOwner, inheritedTokens: string | undefined, doors: LockDoors): LockResult {
  for (let attempt = 0; ; attempt += 1) {
    try {
      doors.disk.makeDirectory(path);
      doors.disk.write(`${path}/owner`, JSON.stringify(self));
      return { kind: 'taken' };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const by = readOwner(path, doors.disk);
    if (by !== undefined && inheritedTokens?.split(' ').includes(by.token) === true) return { kind: 'nested' };
    if (attempt > 0 || !abandoned(path, by, self, doors)) return { kind: 'held', by };
    doors.disk.removeTree(path);
  }
}

/** Only the owner's own lock is removed. */
export function unlock(path: string, self: LockOwner, disk: Disk): void {
  if (readOwner(path, disk)?.token === self.token) disk.removeTree(path);
}

function readOwner(path: string, disk: Disk): LockOwner | undefined {
  try {
    const owner = JSON.parse(disk.readText(`${path}/owner`)) as Partial<LockOwner>;
    return typeof owner.pid === 'number' && typeof owner.token === 'string' ? (owner as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

function abandoned(path: string, by: LockOwner | undefined, self: LockOwner, doors: LockDoors): boolean {
  if (by === undefined) {
    const made = doors.disk.stat(path)?.modified;
    return made !== undefined && doors.now() - made > NO_OWNER_SECONDS;
  }
  // A build folder that came from another machine, a lock and all: nobody here holds it.
  return by.machine !== self.machine || !doors.alive(by.pid);
}
