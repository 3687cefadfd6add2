import type { Engine } from '../../model/engine.ts';
import type { Value } from '../../model/values.ts';

/** Groups of entry points through which installed packages take part in a setup. */
export type PluginGroup =
  | 'distutils.setup_keywords'
  | 'distutils.commands'
  | 'setuptools.finalize_distribution_options'
  | 'egg_info.writers'
  | 'setuptools.file_finders';

/** An entry point of an installed package; those of the interpreter's own setuptools are ours and not among them. */
export interface Plugin {
  readonly group: PluginGroup;
  readonly name: string;
  /** `module:attribute`. */
  readonly value: string;
}

const MODULE = 'setuptools._plugins';

/** The plugins that the script's process can import now. */
export async function pluginsOf(engine: Engine, group: PluginGroup): Promise<readonly Plugin[]> {
  if (!engine.script.attached) return [];
  if (engine.plugins === undefined) await engine.script.call(`${MODULE}.look`, []);
  return (engine.plugins?.[group] ?? []).map(([name, value]) => ({ group, name, value }));
}

/** What the entry point names: a function or class of the plugin. */
export async function loadPlugin(engine: Engine, plugin: Plugin): Promise<Value> {
  return engine.script.call(`${MODULE}.load`, [plugin.value]);
}

/** Calls the function that an entry point names. */
export async function callPlugin(engine: Engine, plugin: Plugin, args: readonly unknown[]): Promise<Value> {
  return engine.script.call(`${MODULE}.run`, [plugin.value, ...args]);
}
