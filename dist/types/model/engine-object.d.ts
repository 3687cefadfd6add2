import type { Engine } from './engine.ts';
/**
 * An object that a script can hold: a command, the distribution, a compiler, a file list, an extension.
 *
 * Its own enumerable properties are the Python object's `__dict__`; methods with Python's names (`find_sources`) can be
 * called, overridden and patched by the script, so they are asynchronous and always awaited. What belongs to the
 * engine alone has a camelCase name and may be synchronous. `this.$` is the engine: a name that Python cannot spell.
 *
 * `engine.adopt(object)` gives the form that everyone must use: through it, an attribute that is written is seen by the
 * script, and a method that the script overrides is called there. `super.run()` stays in the engine.
 */
export declare abstract class EngineObject {
    readonly $: Engine;
    /** Dotted path of the Python class that stands for this one, `distutils.command.build_py.build_py`. */
    static readonly pythonPath: string;
    [attribute: string]: unknown;
    constructor(engine: Engine);
}
/** A class whose instances a script can hold. */
export interface EngineClass<T extends EngineObject = EngineObject> {
    new (engine: Engine): T;
    readonly pythonPath: string;
}
