import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Makes an archive of what `install` would put below `/`. Source: distutils/command/bdist_dumb.py. */
export declare class BdistDumb extends Command {
    static readonly pythonPath: string;
    bdist_dir: Value;
    plat_name: Value;
    format: Value;
    keep_temp: Value;
    dist_dir: Value;
    skip_build: Value;
    relative: Value;
    owner: Value;
    group: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    private defaultFormat;
    run(): Promise<void>;
    private archiveName;
    private pythonVersion;
    /** The folder whose content the archive holds: the root, or with `--relative` the base below it. */
    private archiveRoot;
}
