import type { Engine } from '../model/engine.ts';
import type { Value } from '../model/values.ts';
/**
 * `site.USER_BASE` or `USER_SITE`, as a module of distutils has imported it: scripts (and tests) replace the copy there.
 * null where user sites are off.
 */
export declare function userFolder(engine: Engine, module: string, name: 'USER_BASE' | 'USER_SITE'): Promise<Value>;
