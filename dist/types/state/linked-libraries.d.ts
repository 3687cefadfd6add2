import type { Disk } from '../host/disk.ts';
/**
 * Static libraries that the `-lname` words of a link stand for, and files that it names beside its objects. Only the first
 * match counts, as for the linker: where a shared library comes first, its content does not enter the output.
 */
export declare function linkedLibraries(argv: readonly string[], defaultFolders: readonly string[], resolve: (path: string) => string, disk: Disk): readonly string[];
