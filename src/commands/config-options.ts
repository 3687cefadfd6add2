import { textFor } from '../model/protocols.ts';
import { Tuple, pyStr, truthy, type Value } from '../model/values.ts';
import { readConfigFile } from '../options/config-file.ts';
import { findConfigFiles, ignoredConfigOptions } from '../options/config-locations.ts';
import { negativeOptions } from './distribution-options.ts';
import type { Distribution } from './distribution.ts';
import { givenFor, optionsOf } from './given-options.ts';
import { expandHome } from './home-folder.ts';
import { truthOfOption } from './truth-of-option.ts';

/** Source: distutils/dist.py: find_config_files. */
export async function configFiles(dist: Distribution): Promise<string[]> {
  const { target, environment, view, debug } = dist.$;
  const wantUserConfig = truthy(dist.want_user_cfg);
  const home = wantUserConfig ? { home: await expandHome(dist.$, '~') } : {};
  const files = [...findConfigFiles({ target, environment, wantUserConfig, ...home, isFile: (path) => view.isFile(path) })];
  if (debug) await dist.announce(`using config files: ${files.join(', ')}`);
  return files;
}

/** Reads files into the option dictionaries, later ones over earlier. Source: distutils/dist.py: parse_config_files. */
export async function readConfigFiles(dist: Distribution, files: readonly string[]): Promise<void> {
  const { target, view, debug } = dist.$;
  const ignored = ignoredConfigOptions(target);
  if (debug) await dist.announce('Distribution.parse_config_files():');
  for (const filename of files) {
    if (debug) await dist.announce(`  reading ${filename}`);
    if (!view.isFile(filename)) continue;
    for (const section of readConfigFile(view.read(filename), { filename, target, ignored }).sections) {
      const dict = await optionsOf(dist, section.name);
      for (const option of section.options) dict.set(option.name, Tuple.of<Value>(filename, option.value));
    }
  }
}

/** A `[global]` section sets options of the distribution itself. */
export async function applyGlobalSection(dist: Distribution): Promise<void> {
  const section = givenFor(dist, 'global');
  if (section === undefined) return;
  const negative = await negativeOptions(dist);
  for (const [key, entry] of section) {
    const option = pyStr(key);
    const [source, value] = entry as Tuple;
    const truth = (): 0 | 1 =>
      truthOfOption(textFor(value, 'lower'), { source: pyStr(source), section: 'global', option }, dist.$.target.versionInfo[0]);
    const alias = negative.get(option);
    if (alias !== undefined && alias !== '') dist[alias] = !truth();
    else if (option === 'verbose' || option === 'dry_run') dist[option] = truth();
    else dist[option] = value as Value;
  }
}
