import type { Engine } from '../../model/engine.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
/** Says what the project still needs, and how to get it. */
export declare function announceUnmet(engine: Engine, dist: SetuptoolsDistribution): Promise<void>;
/** `--with-requires`: the interpreter's pip installs them, where the project will be. */
export declare function installUnmet(engine: Engine, dist: SetuptoolsDistribution): Promise<void>;
