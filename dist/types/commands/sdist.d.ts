import { type Value } from '../model/values.ts';
import { SdistDefaults } from './sdist-defaults.ts';
/** Makes a source distribution. Source: distutils/command/sdist.py. */
export declare class Sdist extends SdistDefaults {
    template: Value;
    manifest: Value;
    use_defaults: Value;
    prune: Value;
    manifest_only: Value;
    force_manifest: Value;
    formats: Value;
    keep_temp: Value;
    dist_dir: Value;
    archive_files: Value;
    metadata_check: Value;
    owner: Value;
    group: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    /** 2.7 alone has one for each system. */
    private defaultFormat;
    /** Scripts add formats of their own to a table that lives in Python. */
    private unknownFormat;
    run(): Promise<void>;
    protected subCommandWanted(_name: string): Promise<boolean>;
    /** Fills `filelist`: by a template, the defaults, or a MANIFEST that somebody keeps by hand. */
    get_file_list(): Promise<void>;
    private isFile;
    read_template(): Promise<void>;
    prune_file_list(): Promise<void>;
    write_manifest(): Promise<void>;
    private files;
    _manifest_is_not_generated(): Promise<boolean>;
    private manifestLines;
    read_manifest(): Promise<void>;
    /** The files in a folder of their own, as links where the system has them. */
    make_release_tree(baseDir: Value, files: Value): Promise<void>;
    /** `hasattr(os, 'link')`: scripts delete it where their file system has no links. */
    private systemLinks;
    make_distribution(): Promise<void>;
    /** The other tar formats begin with a file of that name. */
    private putTarLast;
    get_archive_files(): Promise<Value>;
}
