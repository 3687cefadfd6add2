import type { Value } from '../model/values.ts';
import type { Command } from './command.ts';
/** What is given to `make_archive` by name. */
export interface ArchiveRequest {
    readonly root_dir?: Value;
    readonly base_dir?: Value;
    readonly owner: Value;
    readonly group: Value;
}
/**
 * `self.make_archive(...)`: Python's own tarfile and zipfile make the archive, so that it is the one that they make. Everything
 * planned so far is done first. Source: distutils/cmd.py: make_archive.
 */
export declare function makeArchive(command: Command, baseName: Value, format: Value, request: ArchiveRequest): Promise<Value>;
