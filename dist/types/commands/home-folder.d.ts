import type { Engine } from '../model/engine.ts';
/** `os.path.expanduser(path)` of the target, as the script has it now. */
export declare function expandHome(engine: Engine, path: string): Promise<string>;
