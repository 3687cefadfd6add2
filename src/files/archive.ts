import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';

/** How an archive of a format is written. */
export interface ArchiveFormat {
  readonly name: string;
  readonly container: 'tar' | 'zip';
  /** `compress` is a program, run on the finished tar file; the others are tarfile's own. */
  readonly compression: 'gzip' | 'bzip2' | 'xz' | 'compress' | null;
  readonly extension: string;
  readonly description: string;
}

const FORMATS: readonly ArchiveFormat[] = [
  { name: 'gztar', container: 'tar', compression: 'gzip', extension: '.tar.gz', description: "gzip'ed tar-file" },
  { name: 'bztar', container: 'tar', compression: 'bzip2', extension: '.tar.bz2', description: "bzip2'ed tar-file" },
  { name: 'xztar', container: 'tar', compression: 'xz', extension: '.tar.xz', description: "xz'ed tar-file" },
  { name: 'ztar', container: 'tar', compression: 'compress', extension: '.tar.Z', description: 'compressed tar file' },
  { name: 'tar', container: 'tar', compression: null, extension: '.tar', description: 'uncompressed tar file' },
  { name: 'zip', container: 'zip', compression: null, extension: '.zip', description: 'ZIP file' },
];

/** Formats that the target's version knows, in the original's order. Source: distutils/archive_util.py: ARCHIVE_FORMATS. */
export function archiveFormats(target: PythonTarget): readonly ArchiveFormat[] {
  return atLeast(target, 3, 0) ? FORMATS : FORMATS.filter((format) => format.name !== 'xztar');
}

/** The first that is not known, or null. Source: distutils/archive_util.py: check_archive_formats. */
export function unknownArchiveFormat(target: PythonTarget, names: readonly string[]): string | null {
  return names.find((name) => archiveFormats(target).every((format) => format.name !== name)) ?? null;
}
