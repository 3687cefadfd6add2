import { EngineObject } from '../model/engine-object.ts';
import { Handle, type Value } from '../model/values.ts';
/** What is known of a project: name, version, author … Values are the script's, of any type. Source: distutils/dist.py: DistributionMetadata. */
export declare class DistributionMetadata extends EngineObject {
    static readonly pythonPath: string;
    name: Value;
    version: Value;
    author: Value;
    author_email: Value;
    maintainer: Value;
    maintainer_email: Value;
    url: Value;
    license: Value;
    description: Value;
    long_description: Value;
    keywords: Value;
    platforms: Value;
    classifiers: Value;
    download_url: Value;
    provides: Value;
    requires: Value;
    obsoletes: Value;
    __init__(): Promise<void>;
    /** Takes all values from the text of a `PKG-INFO` file. Keywords stay unset where the file has none. */
    read_pkg_file(text: string): Promise<void>;
    /** Writes the file `PKG-INFO` into a folder. */
    write_pkg_info(base_dir: string): Promise<void>;
    /** Writes the text to a file object of the script. */
    write_pkg_file(file: Handle): Promise<void>;
    /** The text that the engine's own `write_pkg_file` writes. Throws UnicodeEncodeError where Python 3 could not write it. */
    pkg_info_text(): Promise<string>;
    /** What `write_pkg_file` writes, the script's own where it overrides that, as the content of a file (line ends of the target). */
    pkgInfoContent(): Promise<string>;
    private writtenByScript;
    private pkgInfo;
    get_name(): Promise<Value>;
    get_version(): Promise<Value>;
    get_fullname(): Promise<string>;
    get_author(): Promise<Value>;
    get_author_email(): Promise<Value>;
    get_maintainer(): Promise<Value>;
    get_maintainer_email(): Promise<Value>;
    get_contact(): Promise<Value>;
    get_contact_email(): Promise<Value>;
    get_url(): Promise<Value>;
    get_license(): Promise<Value>;
    get_licence(): Promise<Value>;
    get_description(): Promise<Value>;
    get_long_description(): Promise<Value>;
    get_keywords(): Promise<Value>;
    get_platforms(): Promise<Value>;
    get_classifiers(): Promise<Value>;
    get_download_url(): Promise<Value>;
    get_requires(): Promise<Value>;
    get_provides(): Promise<Value>;
    get_obsoletes(): Promise<Value>;
    set_keywords(value: Value): Promise<void>;
    set_platforms(value: Value): Promise<void>;
    set_classifiers(value: Value): Promise<void>;
    set_requires(value: Value): Promise<void>;
    set_obsoletes(value: Value): Promise<void>;
    set_provides(value: Value): Promise<void>;
    /** Before 3.7 a value is taken as it is (the methods `set_keywords` and so on do not exist). Source: distutils/dist.py: _ensure_list. */
    private ensureList;
    private checkedPredicates;
    /** The attribute where it is true, else `fallback`. */
    private known;
    /** The same for a field that 2.7 turns into a byte string first: what is not None becomes text. Source: distutils/dist.py of 2.7: _encode_field. */
    private knownText;
    private attributes;
}
