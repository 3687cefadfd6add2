import type { Engine } from '../model/engine.ts';
import { type LogLine, type StepGroup } from '../plan/step.ts';
/** Whether the script's own code does (part of) the compiler's work, so that steps do not show when the work begins. */
export declare function compilerIsScripts(engine: Engine, compiler: unknown): boolean;
export interface BuildingGroupOptions {
    readonly name: string;
    readonly header: string;
    /** Say the header now: work will be done that is no step. */
    readonly now: boolean;
    readonly saysFresh?: readonly LogLine[];
    /** The warning of an optional extension that fails. */
    readonly failureSays?: LogLine;
}
/** The group of the steps of one extension or library. */
export declare function buildingGroup(engine: Engine, options: BuildingGroupOptions): StepGroup;
