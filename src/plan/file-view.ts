import type { FileStat } from '../host/readable-tree.ts';
import type { Step } from './step.ts';

/** Names in a directory, and what each is once links are followed. */
export type Kinds = ReadonlyMap<string, FileStat['kind'] | undefined>;

/**
 * The disk as it will be when the pending steps have run: the base tree overlaid with what they make and remove.
 * Paths are in the target's flavour, absolute or relative to `cwd`. Looks are memoised until `diskChanged`.
 *
 * Differs: `name/..` is the folder that `name` is in, whether or not there is a `name`, and where it is a link, too: which file a path
 * means is known without looking. The system looks, so that the original fails where there is no `name`, and goes on from where a link leads.
 *
 * Differs: a dry run of the original looks at the disk as it is, so that commands miss what earlier ones would have made.
 */
export interface FileView {
  /** The mask of the process that will make the files. */
  umask: number;
  /** Folder that relative paths mean, in the target's flavour. */
  cwd: string;
  /**
   * Absolute, normalised path on the disk of this machine; for a path of another flavour that cannot exist here, `undefined`.
   * @param cwd folder that a relative path means; by default that of the view
   */
  resolve(path: string, cwd?: string): string | undefined;
  exists(path: string): boolean;
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  isLink(path: string): boolean;
  stat(path: string): FileStat | undefined;
  /** As `os.listdir`: the directory's own order on posix; sorted by upper-cased name for an `nt` target. */
  list(path: string): readonly string[];
  /** The same names, with what each is; a link that leads nowhere is `undefined`. */
  kinds(path: string): Kinds;
  /** The same in any order, which is quicker: for those who look names up, or sort them. */
  members(path: string): Kinds;
  /**
   * Takes over what somebody else has just seen on the disk of this machine.
   * @param folder host path
   * @param told the tree below, as `pydistutils_bridge/listing.py` writes it
   */
  learn(folder: string, told: string): void;
  /** `glob.glob(pattern)`, in that order. */
  glob(pattern: string): readonly string[];
  /** Content, where it is known now: of a file on the disk, or of a pending copy or write. Throws `ENOENT` as node does. */
  read(path: string): Uint8Array;
  readText(path: string): string;
  /** Whether both are files whose content is known now and equal. */
  sameContent(one: string, other: string): boolean;
  /** What a symbolic link holds, as it is. Throws as node does. */
  readLink(path: string): string;
  realPath(path: string): string;
  /** Whether the file waits for a pending step whose result cannot be foreseen (a compile). Run `engine.flush()` to read it. */
  pending(path: string): boolean;
  /** Lets all later looks see the outputs of the step. */
  apply(step: Step): void;
  /** The pending steps have been executed: drops the overlay, but for what steps of a dry run would have made. */
  executed(): void;
  /** Somebody else has changed the disk: what was seen of it is dropped. */
  diskChanged(): void;
}
