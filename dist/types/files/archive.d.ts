import { type PythonTarget } from '../interpreter/python-target.ts';
/** How an archive of a format is written. */
export interface ArchiveFormat {
    readonly name: string;
    readonly container: 'tar' | 'zip';
    /** `compress` is a program, run on the finished tar file; the others are tarfile's own. */
    readonly compression: 'gzip' | 'bzip2' | 'xz' | 'compress' | null;
    readonly extension: string;
    readonly description: string;
}
/** Formats that the target's version knows, in the original's order. Source: distutils/archive_util.py: ARCHIVE_FORMATS. */
export declare function archiveFormats(target: PythonTarget): readonly ArchiveFormat[];
/** Throws ValueError for one that the version does not know. */
export declare function archiveFormat(target: PythonTarget, name: unknown): ArchiveFormat;
/** The first that is not known, or null. Source: distutils/archive_util.py: check_archive_formats. */
export declare function unknownArchiveFormat(target: PythonTarget, names: readonly string[]): string | null;
