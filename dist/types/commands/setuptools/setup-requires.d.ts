import type { Engine } from '../../model/engine.ts';
import { type Value } from '../../model/values.ts';
/**
 * What `setup_requires` of `setup()` and of `setup.cfg` asks for, and where pip puts it: into the build folder, one folder for
 * each version of Python. None where nothing is asked for; `[lines, folder, refused]`.
 */
export declare function setupRequirements(engine: Engine, given: Value): Promise<Value>;
