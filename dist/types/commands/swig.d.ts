import { type OsPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import type { Value } from '../model/values.ts';
/** A file for SWIG and what it is turned into. */
export interface SwigInterface {
    readonly source: string;
    readonly target: string;
}
export interface SwigRun extends SwigInterface {
    /** The whole command line. */
    readonly argv: readonly string[];
    /** Other files that make the output out of date. */
    readonly depends: readonly string[];
    readonly dryRun: boolean;
}
/** Sources with interfaces replaced by what SWIG makes of them (C++ or C), and the interfaces. */
export declare function separateInterfaces(sources: Value, cpp: boolean, path: OsPath): {
    readonly all: Value[];
    readonly interfaces: readonly SwigInterface[];
};
/** SWIG, as a step that runs only when something that it reads has changed. */
export declare function addSwig(engine: Engine, run: SwigRun): void;
