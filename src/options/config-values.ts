import { readConfigFile, type ReadConfigOptions } from './config-file.ts';

/**
 * Values of a `setup.cfg` by section and option, for those who ask before it is read in earnest. Of a broken file there are none: what is
 * wrong with it is told then.
 */
export function configValues(
  content: Uint8Array,
  target: ReadConfigOptions['target'],
): (section: string, option: string) => string | undefined {
  const found = new Map<string, string>();
  try {
    for (const section of readConfigFile(content, { filename: 'setup.cfg', target, encoding: 'utf-8' }).sections) {
      for (const { name, value } of section.options) found.set(`${section.name}\0${name}`, value);
    }
  } catch {
    return () => undefined;
  }
  return (section, option) => found.get(`${section}\0${option}`);
}
