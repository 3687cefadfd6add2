import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
import { Extension } from '../project/extension.ts';
/**
 * `(name, build info)`, as extensions were written before there was a class, as an Extension.
 * Source: distutils/command/build_ext.py: check_extensions_list.
 */
export declare function extensionFromTuple(engine: Engine, entry: Value): Promise<Extension>;
