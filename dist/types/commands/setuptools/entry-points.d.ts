import type { Engine } from '../../model/engine.ts';
import { type Value } from '../../model/values.ts';
/** Entry points of one group, a line for each. */
export interface EntryPointGroup {
    readonly name: string;
    readonly lines: readonly string[];
}
/** `entry_points` of `setup()`: a text of sections, or a dictionary of lists or texts. Throws ValueError. */
export declare function entryPointGroups(engine: Engine, value: Value): Promise<readonly EntryPointGroup[]>;
/** The text of `entry_points.txt`; null where there are none. Source: setuptools/command/egg_info.py: write_entries. */
export declare function entryPointsText(engine: Engine, value: Value): Promise<string | null>;
