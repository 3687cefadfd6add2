import { type Value } from '../model/values.ts';
/** What a call gives for one thing, and what the compiler object holds for all. */
interface Both {
    readonly given: Value;
    readonly own: Value;
}
/** The output folder. Throws TypeError for what is no text. Source: distutils/ccompiler.py: _fix_compile_args. */
export declare function fixOutputDir({ given, own }: Both): Value;
/** Macros must be a list, nothing else: a tuple is refused. */
export declare function fixMacros({ given, own }: Both): Value;
/** Folders or libraries: a list or a tuple. `name` is that of the argument, for the message. */
export declare function fixList(name: string, { given, own }: Both): Value;
/** Objects to link. */
export declare function fixObjects(given: Value): Value[];
/** `value or []`. */
export declare function items(value: Value): Value[];
/** `copy(value or [])` of what is then appended to: only a list has `method`. */
export declare function growing(value: Value, method: 'append' | 'extend'): Value[];
export {};
