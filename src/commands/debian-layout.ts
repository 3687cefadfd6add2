import { EngineError } from '../errors/engine-error.ts';
import { hasDebianDistutils, isDebian } from '../interpreter/debian.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import { textFor } from '../model/protocols.ts';
import { truthy, type Value } from '../model/values.ts';
import type { Command } from './command.ts';

/**
 * The layout that `--install-layout` names in Debian's distutils, in small letters; undefined where none is given.
 * Source: distutils/command/install.py of python3-distutils.
 */
export function givenLayout(layout: Value, known: readonly string[]): string | undefined {
  if (!truthy(layout)) return undefined;
  const name = textFor(layout, 'lower').toLowerCase();
  if (known.includes(name)) return name;
  throw new EngineError('DistutilsOptionError', 'unknown value for --install-layout', { hint: `give one of: ${known.join(', ')}` });
}

/** What `install` has to say of the layout, in an `install_egg_info` of Debian's. */
export interface LayoutOptions {
  install_layout: Value;
  prefix_option: Value;
}

/** The attributes that Debian adds. */
export function withoutLayout(command: LayoutOptions, target: PythonTarget): void {
  if (!isDebian(target)) return;
  command.install_layout = null;
  command.prefix_option = null;
}

/**
 * Whether the name of the metadata goes without the version of Python: where modules of all versions lie in one folder.
 * Source: install_egg_info.py of Debian's distutils and of its setuptools.
 */
export async function sharesFolder(command: Command & LayoutOptions, known: readonly string[]): Promise<boolean> {
  const { target } = command.$;
  if (!isDebian(target)) return false;
  await command.set_undefined_options('install', ['install_layout', 'install_layout'], ['prefix_option', 'prefix_option']);
  const layout = givenLayout(command.install_layout, known);
  if (layout !== undefined) return layout === 'deb';
  // A virtual environment of Python 2 has its own folder.
  if (!atLeast(target, 3, 0) && target.virtualEnvironment) return false;
  return hasDebianDistutils(target) && !truthy(command.prefix_option);
}
