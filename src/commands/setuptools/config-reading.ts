import { plain, pyStr, Tuple, type Value } from '../../model/values.ts';
import { standardCommands } from '../../options/command-tables.ts';
import { readConfigFile } from '../../options/config-file.ts';
import { ignoredConfigOptions } from '../../options/config-locations.ts';
import { setuptoolsCommandNames } from '../../options/setuptools-tables.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { applyGlobalSection } from '../config-options.ts';
import { optionsOf } from '../given-options.ts';
import type { SetuptoolsDistribution } from './distribution.ts';

/** Sections whose option names are not names of ours but the script's. */
const OWN_NAMES = new Set(['options.extras_require', 'options.data_files']);

/**
 * Configuration files as setuptools 41 and later read them: always in UTF-8; from 56 names keep their case and dashes are warned
 * of. Source: setuptools/dist.py: _parse_config_files.
 */
export async function readSetuptoolsConfig(dist: SetuptoolsDistribution, files: readonly string[]): Promise<void> {
  const { target, view, debug } = dist.$;
  const modern = setuptoolsSince(target, 56);
  const warned: string[] = [];
  const commands = new Set([...standardCommands(target), ...setuptoolsCommandNames(target)]);
  const nameOf = (option: string, section: string): string => {
    const name = option.replaceAll('-', '_');
    if (!modern) return name;
    if (OWN_NAMES.has(section)) return option;
    const ours = section.startsWith('options') || section === 'metadata' || commands.has(section);
    if (ours && name !== option) {
      warned.push(
        `Usage of dash-separated '${option}' will not be supported in future versions. Please use the underscore name '${name}' instead`,
      );
    }
    const lower = name.toLowerCase();
    if (section !== 'metadata' || lower === name) return name;
    warned.push(
      `Usage of uppercase key '${name}' in '${section}' will be deprecated in future versions. Please use lowercase '${lower}' instead`,
    );
    return lower;
  };
  if (debug) await dist.announce('Distribution.parse_config_files():');
  for (const filename of files) {
    if (debug) await dist.announce(`  reading ${filename}`);
    const read = readConfigFile(view.read(filename), {
      filename,
      target,
      ignored: ignoredConfigOptions(target),
      encoding: 'utf-8',
      keepCase: modern,
      nameOf,
    });
    for (const section of read.sections) {
      const dict = await optionsOf(dist, section.name);
      for (const option of section.options) dict.set(option.name, Tuple.of<Value>(filename, option.value));
    }
  }
  for (const text of warned) await dist.warnUser(text);
  await applyGlobalSection(dist);
}

/** The value of an option of a configuration file, where it has one. */
export function configValue(options: ReadonlyMap<Value, Value> | undefined, name: string): string | undefined {
  const entry = options?.get(name);
  return Array.isArray(entry) ? pyStr(plain(entry[1] as Value)) : undefined;
}
