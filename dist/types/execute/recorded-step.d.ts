import type { DirtyReason } from '../state/dirty-reason.ts';
import type { CompilePlace } from '../state/disk-now.ts';
import type { ToolIdentity, ToolRequest } from '../state/tool-identity.ts';
import type { StepDoors } from './step-doors.ts';
/** What makes a step's outputs what they are, as the step tells it. Paths are host paths, but for words of `argv`. */
export interface RecordedStep {
    readonly kind: string;
    readonly argv: readonly string[];
    readonly tool: Omit<ToolRequest, 'environment'>;
    /** Words of `argv` that stand for the step's own files. */
    readonly names: Readonly<Record<string, string>>;
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    /** Where headers are looked for, if there are any. */
    readonly place?: CompilePlace;
    readonly force: boolean;
    readonly environment?: Readonly<Record<string, string>> | undefined;
    /** Inputs that are known only when the tool is: libraries of a link. */
    inputsOf?(tool: ToolIdentity): readonly string[];
}
/** Why a step that has a record, or should have one, must run. */
export declare function decideRecorded(step: RecordedStep, doors: StepDoors): Promise<DirtyReason | undefined>;
/** Facts of the inputs, taken when the tool starts: they may change while it runs. */
export declare class PendingRecord {
    private readonly step;
    private readonly doors;
    private readonly started;
    private readonly inputs;
    /** Undefined: nothing is kept. */
    private readonly tool;
    constructor(step: RecordedStep, doors: StepDoors);
    /**
     * The step succeeded and its outputs are in place.
     * @param headers host paths of what it read beside its inputs; undefined: it does not tell
     */
    keep(headers: readonly string[] | undefined): Promise<void>;
}
