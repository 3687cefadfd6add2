import type { EngineObject } from '../model/engine-object.ts';
import { type ObjectTable } from './object-table.ts';
/** What an adopted object needs of the connection. */
export interface Adopter {
    readonly table: ObjectTable;
    /** Whether the script has replaced the method on one of our own classes, by class path and name. */
    methodPatched(classPaths: readonly string[], name: string): boolean;
    callMethod(object: EngineObject, name: string, args: readonly unknown[]): Promise<unknown>;
    /** Makes attributes hold what the script's `__setattr__` or properties have made of the last writes. */
    settle(): Promise<void>;
}
/**
 * The form of an object through which overrides and writes work: reading a method that the script overrides gives a
 * call to the script, writing an attribute is an effect on the script's object. Prototype lookups (`super.run()`) go past it.
 */
export declare function adopt<T extends EngineObject>(raw: T, adopter: Adopter): T;
/** Python paths of the object's engine classes, most derived first. */
export declare function classChain(raw: EngineObject): readonly string[];
