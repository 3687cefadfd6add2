import { type Value } from '../../model/values.ts';
import { InstallEggInfo } from '../install-egg-info.ts';
/** Copies the `.egg-info` folder beside the modules, and makes namespaces known. Source: setuptools/command/install_egg_info.py. */
export declare class SetuptoolsInstallEggInfo extends InstallEggInfo {
    static readonly pythonPath: string;
    source: Value;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    /** Folders of version control stay behind. */
    copytree(): Promise<void>;
    install_namespaces(): Promise<void>;
}
