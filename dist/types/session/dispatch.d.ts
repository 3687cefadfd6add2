import type { Value } from '../model/values.ts';
import type { Session } from './session.ts';
/**
 * Runs what a stand-in asks for by its Python path: a function (`distutils.util.get_platform`), or a method with its object first
 * (`distutils.command.build_py.build_py.run`). The method is the one of exactly that class: overrides are behind us already.
 */
export declare function dispatch(session: Session, path: string, args: readonly Value[]): Promise<unknown>;
