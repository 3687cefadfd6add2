import { type Requirement } from '../../grammar/requirement.ts';
import { type Value } from '../../model/values.ts';
import type { Engine } from '../../model/engine.ts';
/** Requirements as scripts give them: a text of lines, or lists of such, nested as they like. */
export declare function requirementsOf(engine: Engine, value: Value): Promise<readonly Requirement[]>;
/** One requirement; ValueError in the words of the version's parser. */
export declare function requirementOf(engine: Engine, text: string): Requirement;
/** `str(requirement)`, in the form of the version. */
export declare function requirementForm(engine: Engine, requirement: Requirement): string;
/** `yield_lines(value)`, before it takes texts apart. */
export declare function textsOf(engine: Engine, value: Value): Promise<string[]>;
