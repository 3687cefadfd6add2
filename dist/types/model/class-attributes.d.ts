import type { EngineObject } from './engine-object.ts';
import type { Value } from './values.ts';
/** Python class of an object, as the script sees it: the engine's own, or the script's subclass. */
export interface ClassOf {
    /** `setup.my_build_ext`, `distutils.command.build_ext.build_ext`. */
    readonly path: string;
    /** `__name__`. */
    readonly name: string;
}
/** The Python class of an adopted object; before a script has touched it, the engine's own class. */
export declare function classOf(object: EngineObject): ClassOf;
/**
 * A class-level attribute (`user_options`, `sub_commands`): the script's where it has one or has changed ours,
 * else `own()`. Not remembered: scripts change these while they run.
 */
export declare function classAttribute(object: EngineObject, name: string, own: () => Value): Promise<Value | undefined>;
