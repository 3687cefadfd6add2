import type { Environment } from '../host/environment.ts';
import type { CompilerFamily } from '../plan/step.ts';
/** Those that are set, by name, in the order of their names. */
export declare function relevantEnvironment(environment: Environment, family: CompilerFamily): readonly (readonly [name: string, value: string])[];
