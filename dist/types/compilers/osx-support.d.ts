import { type PythonTarget } from '../interpreter/python-target.ts';
export interface OsxDoors {
    /** An environment variable, undefined where it is not set. */
    readonly environment: (name: string) => string | undefined;
    /** A program on PATH, or null. */
    readonly findExecutable: (name: string) => string | null;
}
type Variables = Map<unknown, unknown>;
/** The first use of a compiler: config variables as this machine's compiler needs them, changed in place. Source: customize_compiler. */
export declare function customizeOsxVariables(variables: Variables, doors: OsxDoors): void;
export interface FixedCompiler {
    readonly argv: string[];
    /** The SDK that the command names, if it names one. */
    readonly sysroot: string | undefined;
}
/**
 * The start of a command line (`compiler_so`) without the architectures and the SDK that `args` bring themselves.
 * Source: compiler_fixup.
 */
export declare function fixCompiler(compiler: readonly string[], args: readonly string[], target: PythonTarget, archFlags: string | undefined): FixedCompiler;
export {};
