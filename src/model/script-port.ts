import type { EngineObject } from './engine-object.ts';
import type { Handle, Value } from './values.ts';

/** What can be asked of the Python process that runs `setup.py`. In a run without a script every answer is "nothing". */
export interface ScriptPort {
  readonly attached: boolean;
  /**
   * What the engine has changed of the script's objects is told now, and nothing is answered: the script's process takes it in while the
   * engine goes on. Else it goes along with the next message, and the engine waits for both. Runs no code of the script.
   */
  tellAhead(): void;
  /** Whether the script has replaced or changed a method, function or table, by its Python path. */
  patched(path: string): boolean;
  /** Whether the method that Python would find on the object is not the engine's own. */
  overrides(object: EngineObject, method: string): boolean;
  /** Dotted path of the object's Python class where the script knows the object, else `undefined`. */
  classPath(object: EngineObject): string | undefined;
  /** Whether the object's class (or the object itself) may give another answer for a class-level attribute than the engine's table. */
  changesClassAttribute(object: EngineObject, name: string): boolean;
  /** `getattr`; `undefined` where there is no such attribute. `owner`: an object, a handle, or a dotted path. */
  get(owner: EngineObject | Handle | string, name: string): Promise<Value | undefined>;
  /** `setattr` on something that is not mirrored. */
  set(owner: Handle | string, name: string, value: unknown): Promise<void>;
  /** Calls a function, class or other callable. */
  call(callee: Handle | string, args: readonly unknown[], keywords?: Readonly<Record<string, unknown>>): Promise<Value>;
  /**
   * Calls a function of our own stand-ins that runs no code of the script, and looks at no file and at none of the script's objects but its
   * arguments: pending steps can wait, and so can what the engine has changed.
   */
  ask(functionPath: string, args: readonly unknown[]): Promise<Value>;
  /** Calls a method on an object that the engine knows only by handle, or past the engine's own method. */
  callMethod(object: EngineObject | Handle, name: string, args: readonly unknown[]): Promise<Value>;
  /** `isinstance(value, class)` / `issubclass`, by dotted path. */
  isInstance(value: unknown, classPath: string): Promise<boolean>;
  isSubclass(value: Handle, classPath: string): Promise<boolean>;
  /** Imports a module and gives an attribute of it; `undefined` when either is missing. */
  import(module: string, name?: string): Promise<Value | undefined>;
}
