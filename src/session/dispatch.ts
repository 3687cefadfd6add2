import { EngineError } from '../errors/engine-error.ts';
import { EngineObject } from '../model/engine-object.ts';
import type { Value } from '../model/values.ts';
import { engineFunction } from './functions.ts';
import type { Session } from './session.ts';

/**
 * Runs what a stand-in asks for by its Python path: a function (`distutils.util.get_platform`), or a method with its object first
 * (`distutils.command.build_py.build_py.run`). The method is the one of exactly that class: overrides are behind us already.
 */
export async function dispatch(session: Session, path: string, args: readonly Value[]): Promise<unknown> {
  const ours = await engineFunction(path);
  if (ours !== undefined) return ours(session, ...args);
  const dot = path.lastIndexOf('.');
  const owner = await session.loadClass(path.slice(0, dot));
  const method: unknown = owner === undefined ? undefined : Reflect.get(owner.prototype as object, path.slice(dot + 1));
  if (typeof method !== 'function')
    throw new EngineError('NotImplementedError', `${path} is not supported`, { code: 'unsupported-function' });
  const [self, ...rest] = args;
  if (!(self instanceof EngineObject)) throw new EngineError('TypeError', `${path} must be called with an object of its class`);
  return Reflect.apply(method, self, rest);
}
