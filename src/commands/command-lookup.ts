import { EngineError } from '../errors/engine-error.ts';
import type { Engine } from '../model/engine.ts';
import { dictFor, isList, textFor } from '../model/protocols.ts';
import { Handle, pyStr, truthy } from '../model/values.ts';
import type { CommandClass } from './command-class.ts';
import type { Distribution } from './distribution.ts';

/** Packages whose modules may hold commands; distutils' own is the first where `command_packages` does not name it. Source: distutils/dist.py: get_command_packages. */
export function commandPackages(dist: Distribution): string[] {
  if (isList(dist.command_packages)) return dist.command_packages.map(pyStr);
  const packages = textFor(dist.command_packages ?? '', 'split')
    .split(',')
    .filter((name) => name !== '')
    .map((name) => name.trim());
  if (!packages.includes('distutils.command')) packages.unshift('distutils.command');
  dist.command_packages = packages;
  return packages;
}

/**
 * The class of a command. Throws DistutilsModuleError where nobody has one. Source: distutils/dist.py: get_command_class.
 *
 * Differs: the original puts every class that it has looked up into `cmdclass`; a class of ours stays out, whose module the script would
 * have to import for it, at more than the time that most commands take.
 */
export async function commandClass(dist: Distribution, command: string): Promise<CommandClass> {
  const given = dictFor(dist.cmdclass, 'get').get(command);
  if (truthy(given)) return ownClass(dist.$, given as unknown as CommandClass);
  for (const name of await dist.get_command_packages()) {
    const found = await commandOfModule(dist, `${name}.${command}`, command);
    if (found !== undefined) return found;
  }
  throw new EngineError('DistutilsModuleError', `invalid command '${command}'`, { code: 'unknown-command' });
}

/** A class of ours that the script hands back is ours again, unless the script has changed it. */
export function ownClass(engine: Engine, klass: CommandClass): CommandClass {
  return klass instanceof Handle ? ((engine.classFor(klass.path) as CommandClass | undefined) ?? klass) : klass;
}

/** The command class that a module holds; undefined where there is no such module. */
export async function commandOfModule(dist: Distribution, module: string, command: string): Promise<CommandClass | undefined> {
  const { script } = dist.$;
  if (!script.patched(`${module}.${command}`)) {
    const ours = await dist.$.loadClass(`${module}.${command}`);
    if (ours !== undefined) return ours as unknown as CommandClass;
  }
  if ((await script.import(module)) === undefined) return undefined;
  const found = await script.import(module, command);
  if (found === undefined)
    throw new EngineError('DistutilsModuleError', `invalid command '${command}' (no class '${command}' in module '${module}')`);
  dist.cmdclass.set(command, found);
  return found as unknown as CommandClass;
}
