import { FileList } from '../../files/file-list.ts';
import { type Value } from '../../model/values.ts';
/**
 * The list of files of an `.egg-info`: patterns look at the disk, not at a list made before, `**` is known, and only what is there is
 * taken. Source: setuptools/command/egg_info.py: FileList.
 */
export declare class ManifestFileList extends FileList {
    static readonly pythonPath: string;
    ignore_egg_info_dir: Value;
    __init__(warn?: Value, debugPrint?: Value, ignoreEggInfo?: Value): Promise<void>;
    private get paths();
    process_template_line(line: string): Promise<void>;
    private removeFiles;
    private addFiles;
    private matching;
    include(pattern: Value): Promise<boolean>;
    exclude(pattern: Value): Promise<boolean>;
    recursive_include(folder: Value, pattern: Value): Promise<boolean>;
    recursive_exclude(folder: Value, pattern: Value): Promise<boolean>;
    graft(folder: Value): Promise<boolean>;
    prune(folder: Value): Promise<boolean>;
    global_include(pattern: Value): Promise<boolean>;
    global_exclude(pattern: Value): Promise<boolean>;
    append(item: Value): Promise<void>;
    extend(paths: Iterable<Value>): Promise<void>;
    _repair(): Promise<void>;
    /** Whether the file is there, under a name that UTF-8 can write. */
    _safe_path(path: Value): Promise<boolean>;
}
