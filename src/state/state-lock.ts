import type { Disk } from '../host/disk.ts';

/**
 * Keeps two runs out of one build folder. The lock is a directory, since making one is atomic on every file system; in it
 * a file `owner` says who holds it. A lock whose process is gone, or that has had no owner for a while, is taken over: it is
 * moved aside first, which only one of those that want it can do.
 *
 * A script may start `setup.py` again while it runs (`subprocess.call([sys.executable, 'setup.py', …])`). The inner run
 * would wait for ever for the outer one. So it inherits the tokens of all outer runs through the environment, separated by
 * spaces, and its attempt to take the lock gives `nested`.
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
  | { readonly kind: 'held'; readonly by: LockOwner | undefined }
  /** The system does not let it be made now. On Windows that is so while the last holder's is being deleted. */
  | { readonly kind: 'refused'; readonly error: Error };

/** The time between making the directory and writing the owner is far below this. */
const NO_OWNER_SECONDS = 5;

/** What Windows answers where a directory of that name is being deleted, or somebody looks into it. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** One attempt. Throws as node does where the directory cannot be made for a reason that will not pass. */
export function tryLock(path: string, self: LockOwner, inheritedTokens: string | undefined, doors: LockDoors): LockResult {
  const { disk } = doors;
  for (let attempt = 0; ; attempt += 1) {
    try {
      disk.makeDirectory(path);
      disk.write(`${path}/owner`, JSON.stringify(self));
      return { kind: 'taken' };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (REFUSALS.has(code)) return { kind: 'refused', error: error as Error };
      if (code !== 'EEXIST') throw error;
    }
    const by = readOwner(path, disk);
    if (by !== undefined && inheritedTokens?.split(' ').includes(by.token) === true) return { kind: 'nested' };
    if (attempt > 0 || !abandoned(path, by, self, doors)) return { kind: 'held', by };
    if (!takeAway(path, by, self, disk)) return { kind: 'held', by: readOwner(path, disk) };
  }
}

/** @returns false where another run was faster */
function takeAway(path: string, by: LockOwner | undefined, self: LockOwner, disk: Disk): boolean {
  const aside = `${path}-${self.token}`;
  try {
    disk.rename(path, aside);
  } catch {
    return false;
  }
  if (readOwner(aside, disk)?.token === by?.token) {
    disk.removeTree(aside);
    return true;
  }
  // Between our look and the move another has taken it over.
  disk.rename(aside, path);
  return false;
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
