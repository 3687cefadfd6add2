import { EngineError } from '../errors/engine-error.ts';
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
  readonly target: Pick<PythonTarget, 'versionInfo' | 'osName' | 'localeEncoding'>;
  /** Names (as written, in lower case) that are passed over: `ignoredConfigOptions`. */
  readonly ignored?: ReadonlySet<string>;
  /** Encoding of the file; by default that of the target's locale, on 2.7 bytes. */
  readonly encoding?: string;
  /** Names of options as they are written, not in lower case (Python 3). */
  readonly keepCase?: boolean;
  /** The name that an option gets, by default with underscores for dashes. */
  readonly nameOf?: (option: string, section: string) => string;
}

/**
 * Reads a configuration file as the target's ConfigParser does: on 2.7 with `;` and `rem` comments and continuation by any
 * indent, on 3 strictly (nothing twice). Throws its errors, worded as it does; the hint has the line.
 * Source: distutils/dist.py: parse_config_files.
 */
export function readConfigFile(content: Uint8Array, options: ReadConfigOptions): ConfigFile {
  const raw = parseConfigFile(content, options);
  const sections = [...raw.sections].map(([name]) => ({ name, options: resolveSection(name, raw, options) }));
  return { filename: options.filename, sections };
}

/** The file as it stands: nothing is resolved. */
export function parseConfigFile(content: Uint8Array, options: ReadConfigOptions): RawConfig {
  const { filename, target, encoding } = options;
  const [major, minor] = target.versionInfo;
  if (major >= 3) {
    const text = universalNewlines(decodeFile(content, filename, encoding ?? target.localeEncoding));
    return parseConfig3(text, filename, { minor: major > 3 ? 99 : minor, keepCase: options.keepCase ?? false });
  }
  const text = encoding === undefined ? decodeText(content, { errors: 'surrogateescape' }) : decodeText(content, { encoding });
  return parseConfig2(target.osName === 'nt' ? text.replaceAll('\r\n', '\n') : text, filename);
}

function decodeFile(content: Uint8Array, filename: string, encoding: string): string {
  try {
    return decodeText(content, { encoding });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const hint = `${filename} is not in ${encoding}: save it in that encoding`;
    throw new EngineError(error.python, error.message, { code: error.code, args: error.args, hint, cause: error });
  }
}

function resolveSection(section: string, raw: RawConfig, options: ReadConfigOptions): readonly ConfigOption[] {
  const { filename, target, ignored = new Set<string>(), keepCase = false, nameOf = underscored } = options;
  const own = raw.sections.get(section) ?? new Map<string, RawOption>();
  const all = new Map([...own, ...[...raw.defaults].filter(([name]) => !own.has(name))]);
  const python2 = target.versionInfo[0] < 3;
  const interpolate = python2 ? interpolate2 : interpolate3;
  // 2.7 lets values refer to the name of their section.
  const lookUp = (name: string): string | undefined => all.get(name)?.value ?? (python2 && name === '__name__' ? section : undefined);
  return [...all.values()]
    .filter(({ name }) => name !== '__name__' && !ignored.has(name))
    .map(({ name, value, line }) => ({
      name: nameOf(name, section),
      value: interpolate(value, { section, option: name, filename, line, keepCase }, lookUp),
      line,
    }));
}

function underscored(option: string): string {
  return option.replaceAll('-', '_');
}
