import type { Engine } from '../model/engine.ts';

/** A module-level function of distutils: arguments in the order of the Python signature. */
export type EngineFunction = (engine: Engine, ...args: readonly unknown[]) => unknown;
type FunctionTable = Readonly<Record<string, EngineFunction>>;

/** Which room's table holds the functions of a module; loaded when first needed. */
const TABLES: readonly (() => Promise<FunctionTable>)[] = [
  async () => (await import('./tables.ts')).tableFunctions,
  async () => (await import('../files/functions.ts')).fileFunctions,
  async () => (await import('../compilers/functions.ts')).compilerFunctions,
  async () => (await import('../commands/functions.ts')).commandFunctions,
];

const loaded: (FunctionTable | undefined)[] = [];

/** The engine's function for a Python path, or undefined. */
export async function engineFunction(path: string): Promise<EngineFunction | undefined> {
  for (const [index, load] of TABLES.entries()) {
    const table = (loaded[index] ??= await load());
    if (Object.hasOwn(table, path)) return table[path];
  }
  return undefined;
}
