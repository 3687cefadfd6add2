import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { EngineClass, EngineObject } from './engine-object.ts';
import type { Value } from './values.ts';

/** Python class of an object, as the script sees it: the engine's own, or the script's subclass. */
export interface ClassOf {
  /** `setup.my_build_ext`, `distutils.command.build_ext.build_ext`. */
  readonly path: string;
  /** `__name__`. */
  readonly name: string;
}

/** The engine's class of an object, whatever a script has put on the object: `constructor` is an attribute like any other to it. */
export function engineClassOf(object: EngineObject): EngineClass {
  return (Object.getPrototypeOf(object) as { readonly constructor: EngineClass }).constructor;
}

/** The Python class of an adopted object; before a script has touched it, the engine's own class. */
export function classOf(object: EngineObject): ClassOf {
  const path = object.$.script.classPath(object) ?? engineClassOf(object).pythonPath;
  return { path, name: path.slice(path.lastIndexOf('.') + 1) };
}

/** `str(class)` by the path: on Python 2 classes of distutils are of the old kind, which shows its bare name. */
export function shownClass(target: PythonTarget, path: string): string {
  if (atLeast(target, 3, 0)) return `<class '${path.replace(/^builtins\./, '')}'>`;
  return path.startsWith('__builtin__.') ? `<type '${path.slice('__builtin__.'.length)}'>` : path;
}

/**
 * A class-level attribute (`user_options`, `sub_commands`): the script's where it has one or has changed ours,
 * else `own()`. Not remembered: scripts change these while they run.
 */
export async function classAttribute(object: EngineObject, name: string, own: () => Value): Promise<Value | undefined> {
  const script = object.$.script;
  if (!script.attached || !script.changesClassAttribute(object, name)) return own();
  return script.get(object, name);
}
