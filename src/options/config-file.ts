import { decodeText, universalNewlines } from '../grammar/decode-text.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { interpolate2, interpolate3 } from './config-interpolation.ts';
import { parseConfig2, parseConfig3, type RawConfig, type RawOption } from './config-syntax.ts';

/** An option of a configuration file, ready for use: dashes of its name are underscores, references are resolved. */
export interface ConfigOption {
  readonly name: string;
  readonly value: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

export interface ConfigSection {
  readonly name: string;
  /** In the order of the file; those of `[DEFAULT]` that the section has not itself come last. */
  readonly options: readonly ConfigOption[];
}

export interface ConfigFile {
  readonly filename: string;
  readonly sections: readonly ConfigSection[];
}

export interface ReadConfigOptions {
  /** As messages and `command_options` name it. */
  readonly filename: string;
  readonly target: PythonTarget;
  /** Names (as written, in lower case) that are passed over: `ignoredConfigOptions`. */
  readonly ignored?: ReadonlySet<string>;
}

/**
 * Reads a configuration file as the target's ConfigParser does: on 2.7 with `;` and `rem` comments and continuation by any
 * indent, on 3 strictly (nothing twice). Throws its errors, worded as it does; the hint has the line.
 * Source: distutils/dist.py: parse_config_files.
 */
export function readConfigFile(content: Uint8Array, options: ReadConfigOptions): ConfigFile {
  const { filename, target, ignored = new Set<string>() } = options;
  const raw = parse(content, filename, target);
  const sections = [...raw.sections].map(([name]) => ({ name, options: resolveSection(name, raw, filename, target, ignored) }));
  return { filename, sections };
}

function parse(content: Uint8Array, filename: string, target: PythonTarget): RawConfig {
  const [major, minor] = target.versionInfo;
  if (major >= 3) return parseConfig3(universalNewlines(decodeText(content, { encoding: target.localeEncoding })), filename, major > 3 ? 99 : minor);
  const text = decodeText(content, { errors: 'surrogateescape' });
  return parseConfig2(target.osName === 'nt' ? text.replaceAll('\r\n', '\n') : text, filename);
}

function resolveSection(section: string, raw: RawConfig, filename: string, target: PythonTarget, ignored: ReadonlySet<string>): readonly ConfigOption[] {
  const own = raw.sections.get(section) ?? new Map<string, RawOption>();
  const all = new Map([...own, ...[...raw.defaults].filter(([name]) => !own.has(name))]);
  const python2 = target.versionInfo[0] < 3;
  const interpolate = python2 ? interpolate2 : interpolate3;
  // 2.7 lets values refer to the name of their section.
  const lookUp = (name: string): string | undefined => all.get(name)?.value ?? (python2 && name === '__name__' ? section : undefined);
  return [...all.values()]
    .filter(({ name }) => name !== '__name__' && !ignored.has(name))
    .map(({ name, value, line }) => ({
      name: name.replaceAll('-', '_'),
      value: interpolate(value, { section, option: name, filename, line }, lookUp),
      line,
    }));
}
