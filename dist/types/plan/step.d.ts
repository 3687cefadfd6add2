/**
 * Steps: what a command wants done, as plain data that can be written as JSON.
 *
 * A command appends steps and never touches the disk. The executor decides for each step whether it is needed
 * (content, not time), prints the lines in `says` in plan order, and does it. Paths are in the flavour of the target,
 * absolute or relative to `cwd`; the executor and the file view resolve them.
 */
/** Levels of `distutils.log`: DEBUG=1, INFO=2, WARN=3, ERROR=4, FATAL=5. */
export type LogLevel = 1 | 2 | 3 | 4 | 5;
export declare const DEBUG: LogLevel;
export declare const INFO: LogLevel;
export declare const WARN: LogLevel;
/** One line (or several, joined by newlines) of the transcript. */
export interface LogLine {
    /** 0: `print` of the original, shown whatever the verbosity. */
    readonly level: LogLevel | 0;
    readonly text: string;
}
export interface StepCommon {
    /** Counts up in plan order, unique within a run. Filled in by `Plan.add`. */
    readonly id?: number;
    /** What the transcript shows when the step runs; for a dry run too. */
    readonly says?: readonly LogLine[];
    /**
     * What the transcript shows instead when the step is found up to date (`not copying …` at debug level). Without it: nothing,
     * but for kinds that distutils never finds up to date (`say write set-mode move remove`, a copy without `update`): their `says`.
     */
    readonly saysFresh?: readonly LogLine[];
    /** A dry run was asked for: show it, let later steps see its outputs, do nothing. */
    readonly dryRun?: boolean;
    /** Run it even when it is up to date. */
    readonly force?: boolean;
    /** `install` steps are undone together when the run fails, and start only when everything before them succeeded. */
    readonly phase: 'build' | 'install';
    /** Folder that relative paths mean. Filled in by `Plan.add`. */
    readonly cwd?: string;
    /** Steps of one extension or library share a group; its header is shown before the first step that runs. */
    readonly group?: StepGroup;
}
/**
 * Steps that are one thing to the user. `says` is shown before the first of them that runs, `saysFresh` when none did.
 * `say` steps of a group wait for that: they are shown, in place, only when another step of the group runs.
 */
export interface StepGroup {
    readonly name: string;
    readonly says: readonly LogLine[];
    readonly saysFresh: readonly LogLine[];
    /**
     * A failure of one of its steps ends the group with `failureSays`, not the run (`Extension(optional=True)`): what is
     * left of the group is dropped, and so are later steps that read what it would have made.
     */
    readonly optional?: boolean;
    /** The warning of an optional group that failed; the last `%s` of it stands for the error's message. */
    readonly failureSays?: LogLine;
}
/** Only transcript. */
export interface SayStep extends StepCommon {
    readonly kind: 'say';
}
/** One directory; its parents have steps of their own. Nothing to do where it exists. */
export interface MakeDirectoryStep extends StepCommon {
    readonly kind: 'mkdir';
    readonly path: string;
    readonly mode: number;
}
export interface CopyStep extends StepCommon {
    readonly kind: 'copy';
    readonly from: string;
    /** The file itself, not its folder. */
    readonly to: string;
    readonly preserveMode: boolean;
    readonly preserveTimes: boolean;
    /** distutils' `update` (not `force`): skip where the destination has the same content already. */
    readonly update: boolean;
    /** `preserved`: a symbolic link of the source, made again as it is; `from` is where it leads, seen from `to`, be there something or not. */
    readonly link?: 'hard' | 'sym' | 'preserved';
}
export interface MoveStep extends StepCommon {
    readonly kind: 'move';
    readonly from: string;
    readonly to: string;
}
/** Source to object. */
export interface CompileStep extends StepCommon {
    readonly kind: 'compile';
    /** The whole command line as the transcript shows it; the executor adds what it needs to learn the headers. */
    readonly argv: readonly string[];
    readonly source: string;
    readonly object: string;
    /** `depends` of the extension and whatever else makes it out of date. */
    readonly depends: readonly string[];
    readonly family: CompilerFamily;
    /** Variables that differ from those of the script's process. */
    readonly environment?: Readonly<Record<string, string>>;
    readonly error: ToolError;
}
export interface LinkStep extends StepCommon {
    readonly kind: 'link' | 'static-library';
    readonly argv: readonly string[];
    readonly objects: readonly string[];
    readonly output: string;
    /** Libraries found in the library folders and other files whose content matters. */
    readonly depends: readonly string[];
    readonly family: CompilerFamily;
    /** Variables that differ from those of the script's process. */
    readonly environment?: Readonly<Record<string, string>>;
    readonly error: ToolError;
    /** `ranlib`, run on the finished library. */
    readonly then?: readonly (readonly string[])[];
}
/** Any other program: SWIG, `rc`, `mc`, what a script asks `spawn` for. Without outputs it always runs. */
export interface SpawnStep extends StepCommon {
    readonly kind: 'spawn' | 'swig' | 'resource' | 'preprocess';
    readonly argv: readonly string[];
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    /** Look the program up on PATH (distutils' `search_path`). */
    readonly searchPath: boolean;
    /** Variables that differ from those of the script's process. */
    readonly environment?: Readonly<Record<string, string>>;
    readonly error: ToolError;
}
export interface WriteStep extends StepCommon {
    readonly kind: 'write';
    readonly path: string;
    /** Text is written as UTF-8 with surrogate escapes; `base64` for bytes. */
    readonly content: {
        readonly text: string;
    } | {
        readonly base64: string;
    };
    readonly mode?: number;
}
export interface ByteCompileStep extends StepCommon {
    readonly kind: 'byte-compile';
    readonly source: string;
    /** The `.pyc` or `.pyo` (2.7: beside; 3: in `__pycache__`). */
    readonly output: string;
    /** The file name that the code object records (`source` less the root of `--root`). */
    readonly recordedPath: string;
    readonly optimize: 0 | 1 | 2;
}
export interface RemoveStep extends StepCommon {
    readonly kind: 'remove';
    readonly path: string;
    readonly tree: boolean;
}
/** `mode` as given; `add` is or-ed to what the file has, and `clear` masks afterwards (`(mode | 0555) & 07777`). */
export interface SetModeStep extends StepCommon {
    readonly kind: 'set-mode';
    readonly path: string;
    readonly mode?: number;
    readonly add?: number;
}
/** lib2to3 over files, in place. */
export interface ConvertStep extends StepCommon {
    readonly kind: 'convert-2to3';
    readonly files: readonly string[];
    readonly fixers: readonly string[] | null;
    readonly options: Readonly<Record<string, unknown>> | null;
    /** Examples in docstrings too, after the code; or nothing but the examples of texts. */
    readonly doctests?: 'also' | 'only';
    /** What is said between the code and the examples. */
    readonly saysBetween?: readonly LogLine[];
    /** Folders where fixers of the script's own are found. */
    readonly searchPath?: readonly string[];
}
/**
 * What code of the script makes, and decides upon by time: all sources of a fresh checkout are new. Where it is what was made of inputs of
 * this very content, it is given a time that says so. Nothing is run, and nothing made.
 */
export interface RenewStep extends StepCommon {
    readonly kind: 'renew';
    /** How it would be made, were it made by a step. */
    readonly made: MadeCompile | MadeLink;
}
export type MadeCompile = Pick<CompileStep, 'kind' | 'argv' | 'source' | 'object' | 'depends' | 'family'>;
export type MadeLink = Pick<LinkStep, 'kind' | 'argv' | 'objects' | 'output' | 'depends' | 'family' | 'then'>;
export type Step = SayStep | MakeDirectoryStep | CopyStep | MoveStep | CompileStep | LinkStep | SpawnStep | WriteStep | ByteCompileStep | RemoveStep | SetModeStep | ConvertStep | RenewStep;
/** How a compiler reports what it read and where its messages go: chooses `-MD -MF` or `/showIncludes`. */
export type CompilerFamily = 'gnu' | 'msvc' | 'borland' | 'other';
/** The exception that a failing tool becomes (`CompileError`, `LinkError`, `LibError`, `DistutilsExecError`). */
export type ToolError = 'CompileError' | 'LinkError' | 'LibError' | 'PreprocessError' | 'DistutilsExecError';
/** A step that is still being put together: without what the plan gives it. */
export type StepDraft<S extends Step> = {
    -readonly [K in keyof Omit<S, 'phase' | 'id'>]: S[K];
};
