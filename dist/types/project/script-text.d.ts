import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
/** `str(value)`. */
export declare function textOf(engine: Engine, value: Value): Promise<string>;
/** `list(value)`. Throws TypeError for what is no iterable, in `otherwise`'s words where given. */
export declare function itemsOf(engine: Engine, value: Value, otherwise?: string): Promise<Value[]>;
/** `'%s' % value`: Python 3's distutils takes a tuple for the list of things to insert; 2.7 makes text of it before. */
export declare function insertedText(engine: Engine, value: Value): Promise<string>;
/** `','.join(value)`. Throws TypeError for items that are no text. */
export declare function joinedText(engine: Engine, value: Value): Promise<string>;
/** A text that is to be split into lines. */
export declare function splittableText(value: Value): string;
