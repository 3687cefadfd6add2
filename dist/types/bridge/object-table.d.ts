/**
 * The engine's mirrors of the script's objects, and the effects that its changes become.
 *
 * Python's ids count up from 1, the engine's down from -1; both are forgotten together when the outermost call has returned
 * (`clear`). A mirror is valid only while the engine has the turn: each message from Python says what changed (`apply`), each
 * message to Python first plays what the engine changed (`takeEffects`). Lists and dicts are refreshed in place, since their
 * identity is what scripts hold; the engine's own changes to them are found by comparing with a shallow copy.
 */
import { EngineObject } from '../model/engine-object.ts';
import { type Value } from '../model/values.ts';
import type { Effect, StateForm, WireForm } from './messages.ts';
/** What is known of an object's Python class. */
export interface ClassRecord {
    readonly path: string;
    readonly bases: readonly string[];
    readonly overrides: ReadonlySet<string>;
    readonly properties: ReadonlySet<string>;
    readonly attributes: ReadonlyMap<string, Value>;
    readonly watched: boolean;
}
/** What the table keeps of an adopted object. */
export interface Mirror {
    readonly raw: EngineObject;
    readonly proxy: EngineObject;
    /** Valid in `generation` only. */
    id: number;
    generation: number;
    record: ClassRecord | undefined;
}
export declare class ObjectTable {
    #private;
    /** `make` gives a new adopted object of the engine's class for the first of the Python class paths that has one. */
    constructor(make: (bases: readonly string[]) => EngineObject);
    clear(): void;
    remember(raw: EngineObject, proxy: EngineObject): Mirror;
    mirrorOf(object: object): Mirror | undefined;
    isBound(mirror: Mirror): boolean;
    recordOf(mirror: Mirror): ClassRecord | undefined;
    attributeWritten(mirror: Mirror, name: string, value: unknown): void;
    /** Attributes were written whose values Python decides (`__setattr__`, properties): they are known after the next message. */
    get unsettled(): boolean;
    attributeDeleted(mirror: Mirror, name: string): void;
    addEffect(effect: Effect): void;
    /** Everything that the engine has changed since the last message. */
    takeEffects(): readonly Effect[];
    encode(value: unknown): WireForm;
    /** Classes that must be loaded before `apply` of these descriptions. */
    static basesOf(states: readonly StateForm[]): readonly (readonly string[])[];
    apply(states: readonly StateForm[]): void;
    decode(form: WireForm): Value;
}
/** Writes an attribute of the raw object, past accessors of its class. */
export declare function write(raw: EngineObject, name: string, value: unknown): void;
