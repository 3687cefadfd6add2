import type { Step } from './step.ts';
/** Files that the step is known to read, as the step names them. What a compiler includes is not among them. */
export declare function stepInputs(step: Step): readonly string[];
/** Files and folders that the step makes, changes or removes. */
export declare function stepOutputs(step: Step): readonly string[];
/** Whether nobody can say what the step reads and makes: a program of the script's own, a tree that goes or moves. */
export declare function isOpaque(step: Step): boolean;
