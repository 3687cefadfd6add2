import { type Value } from '../../model/values.ts';
import { InstallScripts } from '../install-scripts.ts';
/** Installs the project's scripts, and one for each entry point that is a script. Source: setuptools/command/install_scripts.py. */
export declare class SetuptoolsInstallScripts extends InstallScripts {
    static readonly pythonPath: string;
    no_ep: Value;
    initialize_options(): Promise<void>;
    run(): Promise<void>;
    write_script(name: Value, contents: Value, _mode?: Value): Promise<void>;
}
