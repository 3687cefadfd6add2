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
export type LockResult = {
    readonly kind: 'taken';
} | {
    readonly kind: 'nested';
} | {
    readonly kind: 'held';
    readonly by: LockOwner | undefined;
};
/** One attempt. Throws as node does where the directory cannot be made for another reason than that it exists. */
export declare function tryLock(path: string, self: LockOwner, inheritedTokens: string | undefined, doors: LockDoors): LockResult;
/** Only the owner's own lock is removed. */
export declare function unlock(path: string, self: LockOwner, disk: Disk): void;
