import { type Value } from '../../model/values.ts';
import { Command } from '../command.ts';
/** Makes the folder `NAME.egg-info` in the project: metadata, requirements, entry points, list of sources. Source: setuptools/command/egg_info.py. */
export declare class EggInfo extends Command {
    static readonly pythonPath: string;
    egg_base: Value;
    egg_name: Value;
    egg_info: Value;
    egg_version: Value;
    broken_egg_info: Value;
    filelist: Value;
    /** Class attributes: what is given becomes an attribute of the command. */
    get tag_build(): Value;
    get tag_date(): Value;
    /** Old `setup.cfg` files set it; it has had no meaning for long. */
    get tag_svn_revision(): Value;
    initialize_options(): Promise<void>;
    /** Looked up on the class, where scripts (and `setup.cfg`) set it. */
    private tag;
    /** What `--tag-build` and `--tag-date` add to the version. */
    tags(): Promise<string>;
    private today;
    /** Can be asked again: tags are added once. */
    tagged_version(): Promise<string>;
    finalize_options(): Promise<void>;
    private refuseBadName;
    write_or_delete_file(what: Value, filename: Value, data: Value, force?: Value): Promise<void>;
    write_file(what: Value, filename: Value, data: Value): Promise<void>;
    delete_file(filename: Value): Promise<void>;
    run(): Promise<void>;
    /** Path of a file in the folder. */
    pathOf(name: string): string;
    find_sources(): Promise<void>;
    check_broken_egg_info(): Promise<void>;
    /** Writes the tags into a `setup.cfg`, so that whoever builds from it has the same version. */
    save_version_info(filename: Value): Promise<void>;
}
