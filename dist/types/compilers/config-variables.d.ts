import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
/**
 * `distutils.sysconfig.get_config_vars()`: the table itself, which lives as long as the run and may be changed. What the
 * script changes in its own comes with the target's variables.
 * Source: distutils/sysconfig.py, since 3.10 sysconfig.py: get_config_vars.
 */
export declare function configVariables(engine: Engine): Map<Value, Value>;
/** `get_config_var(name)`. */
export declare function readConfigVariable(engine: Engine, name: string): Promise<Value>;
/** `get_config_vars(*names)`: null for those that are not there; the script's where it has replaced the function. */
export declare function readConfigVariables(engine: Engine, ...names: readonly string[]): Promise<Value[]>;
