import { type Value } from '../../model/values.ts';
import { Install } from '../install.ts';
/**
 * Differs: without `--single-version-externally-managed` the real tool makes an egg and lets easy_install install it. Here all
 * is installed flat, as pip does, with an `.egg-info` folder beside. Source: setuptools/command/install.py.
 */
export declare class SetuptoolsInstall extends Install {
    static readonly pythonPath: string;
    old_and_unmanageable: Value;
    single_version_externally_managed: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    protected subCommandWanted(name: string): Promise<boolean>;
}
