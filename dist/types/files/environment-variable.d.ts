import type { Engine } from '../model/engine.ts';
/** `os.environ.get(name)`: on Windows names match in any case. An empty value counts. */
export declare function environmentVariable(engine: Engine, name: string): string | undefined;
