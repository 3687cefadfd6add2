import { EngineObject } from '../model/engine-object.ts';
import { type Value } from '../model/values.ts';
/** The files of a source distribution, chosen by patterns. Source: distutils/filelist.py: FileList. */
export declare class FileList extends EngineObject {
    static readonly pythonPath: string;
    /** Every file that patterns choose from; None until the first one needs it. */
    allfiles: Value;
    files: Value[];
    /** Both arguments are there for old callers only. */
    __init__(_warn?: Value, _debugPrint?: Value): Promise<void>;
    set_allfiles(allfiles: Value): Promise<void>;
    findall(directory?: string): Promise<void>;
    debug_print(message: Value): Promise<void>;
    append(item: Value): Promise<void>;
    extend(items: Iterable<Value>): Promise<void>;
    sort(): Promise<void>;
    remove_duplicates(): Promise<void>;
    process_template_line(line: string): Promise<void>;
    include_pattern(pattern: Value, anchor?: Value, prefix?: Value, isRegex?: Value): Promise<Value>;
    exclude_pattern(pattern: Value, anchor?: Value, prefix?: Value, isRegex?: Value): Promise<Value>;
    /** Python 2 answers with numbers. */
    private foundAnswer;
    /** Whether anybody hears what is said of each file. */
    private isHeard;
    /** Source: distutils/filelist.py: translate_pattern. */
    private compilePattern;
}
