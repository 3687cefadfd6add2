import type { StepRequest } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
import { type CompilerFamily, type ToolError } from '../plan/step.ts';
import { CompilerNames } from './compiler-names.ts';
/** A step of a tool as a compiler writes it: what is the same for all of them is filled in. */
type ToolStep = StepRequest & {
    readonly kind: 'compile' | 'link' | 'static-library' | 'spawn' | 'resource' | 'preprocess';
};
/** What is particular to a step. */
export type ToolRequest = ToolStep extends infer S ? S extends ToolStep ? Omit<S, 'argv' | 'error' | 'dryRun' | 'force' | 'says' | 'environment'> : never : never;
/** How a compiler reaches the outside world: it says lines and appends steps. Source: distutils/ccompiler.py: CCompiler. */
export declare abstract class CompilerTools extends CompilerNames {
    /** How the compiler reports what it reads. */
    protected get compilerFamily(): CompilerFamily;
    announce(message: Value, _level?: Value): Promise<void>;
    debug_print(message: Value): Promise<void>;
    warn(message: Value): Promise<void>;
    /** As in the original, a dry run calls the function all the same. */
    execute(callable: Value, args: Value, message?: Value, _level?: Value): Promise<void>;
    spawn(argv: Value): Promise<void>;
    move_file(from: Value, to: Value): Promise<string>;
    mkpath(name: Value, mode?: Value): Promise<void>;
    /** Variables that the compiler's programs need to find. */
    protected toolEnvironment(): Readonly<Record<string, string>>;
    /** Whether the script has put its own code in the place of `spawn`. */
    protected get spawnIsScripts(): boolean;
    /**
     * Runs a program of the compiler: as a step, or through `spawn` where that is the script's.
     * `makeStep` describes what the step reads and writes.
     */
    protected runTool(argv: readonly Value[], error: ToolError, makeStep: () => ToolRequest): Promise<void>;
    protected spawnAs(argv: Value[], error: ToolError): Promise<void>;
    protected sayUpToDate(output: string): void;
}
export declare function upToDate(output: string): string;
export {};
