import { type Value } from '../../model/values.ts';
import { Command } from '../command.ts';
import { ManifestFileList } from './manifest-file-list.ts';
/**
 * Lists the files of the project in `SOURCES.txt`: the defaults, what a plugin for the version control finds or the last list has, and
 * what MANIFEST.in says. Source: setuptools/command/egg_info.py: manifest_maker; sdist.py.
 */
export declare class ManifestMaker extends Command {
    static readonly pythonPath: string;
    use_defaults: Value;
    prune: Value;
    manifest_only: Value;
    force_manifest: Value;
    ignore_egg_info_dir: Value;
    manifest: Value;
    filelist: ManifestFileList;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    write_manifest(): Promise<void>;
    private readTemplate;
    /** Warnings of missing standard files are for those who make a release. */
    warn(message: Value): Promise<void>;
    add_defaults(): Promise<void>;
    private attributeOf;
    /** The first README, and the setup script. */
    _add_defaults_standards(): Promise<void>;
    _add_defaults_optional(): Promise<void>;
    _add_defaults_python(): Promise<void>;
    /** Package data by pattern only: those of the manifest are what is being made here. */
    private dataFiles;
    private addSources;
    _add_defaults_data_files(): Promise<void>;
    _add_defaults_ext(): Promise<void>;
    _add_defaults_c_libs(): Promise<void>;
    _add_defaults_scripts(): Promise<void>;
    /** Sub-commands of `build` that the script or a plugin adds may have sources too. */
    private addBuildSources;
    private controlledFiles;
    /** The last list. */
    read_manifest(): Promise<void>;
    add_license_files(): Promise<void>;
    /** Until 57, by what `setup.cfg` says. Source: setuptools/command/sdist.py: check_license. */
    check_license(): Promise<void>;
    private addNamed;
    private addMatching;
    prune_file_list(): Promise<void>;
}
