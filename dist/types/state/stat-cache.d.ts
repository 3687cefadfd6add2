import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import type { FileStat } from '../host/readable-tree.ts';
import { type FileDigest } from './content-hash.ts';
/**
 * Digests of files by what `stat` says of them, so that an unchanged file is not read again.
 *
 * On disk (`stat-cache` beside the state, a record file of its own since it is worth nothing on another machine and is
 * not part of what is cached between machines):
 *
 *     ["m","host id"]                                              the machine; entries of another one are dropped
 *     ["f",path,size,modified,changed,inode,device,hashedAt,digest]   times in seconds; the last entry for a path counts
 *
 * A file that is changed within one tick of the file system's clock after it was hashed looks unchanged. So an entry is
 * trusted only if the file was older than that when it was hashed (git calls such entries racy); else the file is hashed
 * again when it is next asked for, once.
 *
 * Within a run each file is looked at once, until `forget` says that it has been written.
 */
export interface StatCacheOptions {
    readonly disk: Disk;
    readonly clock: Clock;
    /** Where it is kept; undefined: in memory only. */
    readonly path: string | undefined;
    /** Tells this machine from others: host name, machine id. */
    readonly machine: string;
    /** Makes temporary names unique: the process id. */
    readonly process: string;
}
export declare class StatCache {
    private readonly options;
    private entries;
    private linesOnDisk;
    private mustRewrite;
    /** What this run knows without looking again; null: not a readable file. */
    private readonly looked;
    private readonly fresh;
    constructor(options: StatCacheOptions);
    /**
     * Digest of the file's content; undefined where there is no file that can be read.
     * @param stat what the caller has just seen of it
     */
    digest(path: string, stat?: FileStat | undefined): FileDigest | undefined;
    /** Whether two files, of which the caller has just seen this, have the same content. Sizes are compared first. */
    sameContent(one: string, mine: FileStat | undefined, other: string, theirs: FileStat | undefined): boolean;
    /** The file was written, by us or by somebody else: look again. Without a path: all files. */
    forget(path?: string): void;
    /** Knows nothing any more, and has nothing to save. */
    clear(): void;
    /** Forgets the file and takes over the digest of what was written: a copy has its source's. */
    wrote(path: string, digest: FileDigest): void;
    /** Whether there is anything that a save would write. */
    get changed(): boolean;
    /** Appends what this run learned. Does nothing where nothing was learned. */
    save(): void;
    private digestOfStat;
    private remember;
    private load;
}
