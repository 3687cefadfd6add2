/** The exception classes of `distutils.errors`, each with its base class. Source: distutils/errors.py. */
declare const BASES: {
    readonly DistutilsError: 'Exception';
    readonly DistutilsModuleError: 'DistutilsError';
    readonly DistutilsClassError: 'DistutilsError';
    readonly DistutilsGetoptError: 'DistutilsError';
    readonly DistutilsArgError: 'DistutilsError';
    readonly DistutilsFileError: 'DistutilsError';
    readonly DistutilsOptionError: 'DistutilsError';
    readonly DistutilsSetupError: 'DistutilsError';
    readonly DistutilsPlatformError: 'DistutilsError';
    readonly DistutilsExecError: 'DistutilsError';
    readonly DistutilsInternalError: 'DistutilsError';
    readonly DistutilsTemplateError: 'DistutilsError';
    readonly DistutilsByteCompileError: 'DistutilsError';
    readonly CCompilerError: 'Exception';
    readonly PreprocessError: 'CCompilerError';
    readonly CompileError: 'CCompilerError';
    readonly LibError: 'CCompilerError';
    readonly LinkError: 'CCompilerError';
    readonly UnknownFileError: 'CCompilerError';
    readonly AttributeError: 'Exception';
    readonly AssertionError: 'Exception';
    readonly ImportError: 'Exception';
    readonly IndexError: 'LookupError';
    readonly IOError: 'Exception';
    readonly KeyError: 'LookupError';
    readonly LookupError: 'Exception';
    readonly NameError: 'Exception';
    readonly NotImplementedError: 'RuntimeError';
    readonly RecursionError: 'RuntimeError';
    readonly OSError: 'Exception';
    readonly RuntimeError: 'Exception';
    readonly SyntaxError: 'Exception';
    readonly SystemExit: 'BaseException';
    readonly TypeError: 'Exception';
    readonly UnicodeDecodeError: 'UnicodeError';
    readonly UnicodeEncodeError: 'UnicodeError';
    readonly UnicodeError: 'ValueError';
    readonly ValueError: 'Exception';
    readonly Error: 'Exception';
    readonly DuplicateOptionError: 'Error';
    readonly DuplicateSectionError: 'Error';
    readonly InterpolationDepthError: 'InterpolationError';
    readonly InterpolationError: 'Error';
    readonly InterpolationMissingOptionError: 'InterpolationError';
    readonly InterpolationSyntaxError: 'InterpolationError';
    readonly MissingSectionHeaderError: 'ParsingError';
    readonly ParsingError: 'Error';
};
export type PythonErrorName = keyof typeof BASES;
export interface EngineErrorDetails {
    /** Stable, kebab-case, for programs: `missing-source`, `unknown-option`. By default derived from the class. */
    readonly code?: string;
    /** What to do next, one sentence, without a final newline. */
    readonly hint?: string;
    readonly cause?: unknown;
    /** Arguments of the Python exception when they are more than the message (`OSError(errno, text, path)`). */
    readonly args?: readonly unknown[];
}
/**
 * The one class of errors that a user can mend. It names the Python exception that it stands for, so
 * that it can cross the bridge and be caught there by class.
 */
export declare class EngineError extends Error {
    readonly python: PythonErrorName;
    readonly code: string;
    readonly hint: string | undefined;
    readonly args: readonly unknown[];
    constructor(python: PythonErrorName, message: string, details?: EngineErrorDetails);
}
/** Where Python has the class: `distutils.errors.CompileError`, `configparser.ParsingError` (whatever 2.7 calls that module), `ValueError`. */
export declare function errorPath(name: PythonErrorName): string;
/** Whether a class of that name is one of `configparser`'s. */
export declare function isConfigErrorName(name: string): boolean;
/** An exception raised by Python code: it travels by handle and is given back as the same object. */
export declare class PythonException extends Error {
    /** Handle on the wire. */
    readonly handle: number;
    /** Class names of its `__mro__`, most derived first, without module. */
    readonly lineage: readonly string[];
    constructor(handle: number, lineage: readonly string[], text: string);
}
/** Whether `error` is, on the Python side, an instance of one of the classes (`except (A, B):`). */
export declare function isPythonError(error: unknown, ...classes: readonly string[]): error is EngineError | PythonException;
export {};
