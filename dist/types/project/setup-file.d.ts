import type { PythonTarget } from '../interpreter/python-target.ts';
/** An extension of a Setup file; the names are those of the keywords of `Extension`. */
export interface SetupFileExtension {
    readonly name: string;
    readonly sources: string[];
    readonly include_dirs: string[];
    readonly define_macros: (readonly [name: string, value: string | null])[];
    readonly undef_macros: string[];
    readonly library_dirs: string[];
    readonly libraries: string[];
    readonly runtime_library_dirs: string[];
    readonly extra_objects: string[];
    readonly extra_compile_args: string[];
    readonly extra_link_args: string[];
}
export interface ReadSetupFileOptions {
    /** As messages name it. */
    readonly filename: string;
    readonly target: PythonTarget;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Takes what the original prints on standard error, after `warning: `. */
    readonly warn: (text: string) => void;
}
/**
 * The extensions of a Setup file. Throws ValueError for unbalanced quotes, TypeError for a variable that is not defined or is
 * a number, UnicodeDecodeError. Source: distutils/extension.py: read_setup_file.
 */
export declare function readSetupFile(content: Uint8Array, options: ReadSetupFileOptions): readonly SetupFileExtension[];
