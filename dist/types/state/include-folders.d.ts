import type { Disk } from '../host/disk.ts';
import type { CompilerFamily } from '../plan/step.ts';
/** Folders that a compiler's command line names, in order, as they are written. */
export declare function includeFolders(argv: readonly string[], family: CompilerFamily): readonly string[];
/** All files under the folders, sorted. Folders whose names start with a dot and those in `without` are left out. */
export declare function filesUnder(folders: readonly string[], without: readonly string[], disk: Disk, separator: string): readonly string[];
