import type { Engine } from './engine.ts';
import type { ScriptPort } from './script-port.ts';

/**
 * Path of what the script has put in the place of a function that a module of distutils imports at its top; undefined where it is ours.
 * A module keeps what it had imported when the function was replaced at its home later: then the name in the module counts as replaced, by ours
 * (`standins.py: keep_imports`).
 *
 * @param path where the function is defined
 */
export function replacedImport(script: ScriptPort, module: string, path: string): string | undefined {
  const imported = `${module}${path.slice(path.lastIndexOf('.'))}`;
  if (script.patched(imported)) return imported;
  return script.patched(path) ? path : undefined;
}

/** Calls a function as a module that has imported it at its top does. */
export async function callImported(engine: Engine, module: string, path: string, ...args: readonly unknown[]): Promise<unknown> {
  return engine.call(replacedImport(engine.script, module, path) ?? path, ...args);
}
