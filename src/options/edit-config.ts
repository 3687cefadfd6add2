import type { RawConfig, RawOption } from './config-syntax.ts';

/**
 * A configuration file with some options of one section set, as RawConfigParser writes it: comments are gone, white space is its own.
 * Source: setuptools/command/setopt.py: edit_config.
 */
export function editedConfig(raw: RawConfig, section: string, values: Readonly<Record<string, string>>): string {
  const sections = new Map([...raw.sections].map(([name, options]) => [name, textsOf(options)]));
  const edited = sections.get(section) ?? new Map<string, string>();
  sections.set(section, edited);
  for (const [name, value] of Object.entries(values)) edited.set(name, value);
  const defaults = raw.defaults.size > 0 ? [['DEFAULT', textsOf(raw.defaults)] as const] : [];
  return [...defaults, ...sections].map(([name, options]) => sectionText(name, options)).join('');
}

function textsOf(options: ReadonlyMap<string, RawOption>): Map<string, string> {
  return new Map([...options].map(([name, { value }]) => [name, value]));
}

function sectionText(name: string, options: ReadonlyMap<string, string>): string {
  const lines = [...options].map(([option, value]) => `${option} = ${value.replaceAll('\n', '\n\t')}\n`);
  return `[${name}]\n${lines.join('')}\n`;
}
