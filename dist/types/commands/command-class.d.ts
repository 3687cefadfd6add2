import type { Engine } from '../model/engine.ts';
import type { EngineClass } from '../model/engine-object.ts';
import { Handle, type Value } from '../model/values.ts';
import type { Command, AnyCommand } from './command.ts';
import type { Distribution } from './distribution.ts';
/** The class of a command: the engine's own, or one that the script brings. */
export type CommandClass = EngineClass<Command> | Handle;
export declare function isEngineClass(value: unknown): value is EngineClass<Command>;
/** `klass.__name__`. */
export declare function className(klass: CommandClass): string;
/** `repr(klass)` as messages show it. */
export declare function classRepr(klass: CommandClass): string;
/** `klass(distribution)`. */
export declare function instantiate(engine: Engine, klass: CommandClass, distribution: Distribution): Promise<AnyCommand>;
type TableAttribute = 'description' | 'user_options' | 'boolean_options' | 'negative_opt' | 'help_options';
/** A class attribute of a command class; `undefined` where the class has none. */
export declare function commandClassAttribute(engine: Engine, klass: CommandClass, name: TableAttribute): Promise<Value | undefined>;
export {};
