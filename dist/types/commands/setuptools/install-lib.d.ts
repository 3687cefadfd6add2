import { type Value } from '../../model/values.ts';
import { InstallLib } from '../install-lib.ts';
/**
 * Leaves out `__init__.py` of namespace packages, which several projects would own; everything installed is byte-compiled, whether or
 * not the project names pure modules. Source: setuptools/command/install_lib.py.
 */
export declare class SetuptoolsInstallLib extends InstallLib {
    static readonly pythonPath: string;
    run(): Promise<void>;
    /** Installed paths that are left out. */
    get_exclusions(): Promise<Value>;
    private namespaces;
    /** The module itself, and its byte code. */
    private initFiles;
    copy_tree(from: string, to: string, ...rest: Value[]): Promise<string[]>;
    private copyAllBut;
    get_outputs(): Promise<Value[]>;
}
