import { EngineError, type PythonErrorName } from '../errors/engine-error.ts';
import { reprText } from '../grammar/python-repr.ts';
import { asciiLowerCase } from '../grammar/byte-string.ts';

/** An option whose value is to be completed, and the place it has in a file. */
export interface InterpolationSite {
  readonly section: string;
  readonly option: string;
  readonly filename: string;
  readonly line: number;
  /** Names of options are as they are written, not in lower case (Python 3). */
  readonly keepCase?: boolean;
}

/** Value of an option that another one refers to; `undefined` where there is none. */
export type LookUp = (option: string) => string | undefined;

/** References inside references go this deep. */
const MAX_DEPTH = 10;

/** Replaces each `%(name)s` and each `%%`. Source: configparser.py: BasicInterpolation. */
export function interpolate3(raw: string, site: InterpolationSite, lookUp: LookUp): string {
  return fill(raw, 1);

  function fill(text: string, depth: number): string {
    if (depth > MAX_DEPTH) {
      const where = `option ${reprText(site.option)} in section ${reprText(site.section)}`;
      throw failure(
        'InterpolationDepthError',
        `Recursion limit exceeded in value substitution: ${where} contains an interpolation key which cannot be substituted in ${MAX_DEPTH} steps. Raw value: ${reprText(raw)}`,
        site,
        [raw],
      );
    }
    let out = '';
    let rest = text;
    while (rest !== '') {
      const percent = rest.indexOf('%');
      if (percent === -1) return out + rest;
      out += rest.slice(0, percent);
      rest = rest.slice(percent);
      if (rest.startsWith('%%')) {
        out += '%';
        rest = rest.slice(2);
        continue;
      }
      if (!rest.startsWith('%(')) {
        throw failure('InterpolationSyntaxError', `'%' must be followed by '%' or '(', found: ${reprText(rest)}`, site, [
          `'%' must be followed by '%' or '(', found: ${reprText(rest)}`,
        ]);
      }
      const reference = /^%\(([^)]+)\)s/.exec(rest);
      if (reference === null)
        throw failure('InterpolationSyntaxError', `bad interpolation variable reference ${reprText(rest)}`, site, [
          `bad interpolation variable reference ${reprText(rest)}`,
        ]);
      const written = reference[1] as string;
      const name = site.keepCase === true ? written : written.toLowerCase();
      rest = rest.slice(reference[0].length);
      const value = lookUp(name);
      if (value === undefined) {
        const where = `option ${reprText(site.option)} in section ${reprText(site.section)}`;
        throw failure(
          'InterpolationMissingOptionError',
          `Bad value substitution: ${where} contains an interpolation key ${reprText(name)} which is not a valid option name. Raw value: ${reprText(raw)}`,
          site,
          [raw, name],
        );
      }
      out += value.includes('%') ? fill(value, depth + 1) : value;
    }
    return out;
  }
}

/** As Python 2's `%` operator does, over and over, as long as there is a `%(`. Source: ConfigParser.py of 2.7: ConfigParser._interpolate. */
export function interpolate2(raw: string, site: InterpolationSite, lookUp: LookUp): string {
  let value = raw;
  for (let depth = 0; depth < MAX_DEPTH && value.includes('%('); depth++) {
    value = value.replace(/%\(([^)]*)\)s/g, (_match, name: string) => `%(${asciiLowerCase(name)})s`);
    value = formatWith(value, raw, site, lookUp);
  }
  if (!value.includes('%(')) return value;
  throw failure(
    'InterpolationDepthError',
    `Value interpolation too deeply recursive:\n\tsection: [${site.section}]\n\toption : ${site.option}\n\trawval : ${raw}\n`,
    site,
    [raw],
  );
}

/** `format % mapping`, where all values are text. Source: Objects/stringobject.c of 2.7: PyString_Format. */
function formatWith(format: string, raw: string, site: InterpolationSite, lookUp: LookUp): string {
  let out = '';
  let at = 0;
  for (let percent = format.indexOf('%'); percent !== -1; percent = format.indexOf('%', at)) {
    out += format.slice(at, percent);
    at = percent + 1;
    let value: string | undefined;
    if (format.charAt(at) === '(') {
      const end = closingParenthesis(format, at);
      if (end === -1) throw failure('ValueError', 'incomplete format key', site);
      const key = format.slice(at + 1, end);
      value = lookUp(key);
      if (value === undefined) {
        const message = `Bad value substitution:\n\tsection: [${site.section}]\n\toption : ${site.option}\n\tkey    : ${key}\n\trawval : ${raw}\n`;
        throw failure('InterpolationMissingOptionError', message, site, [raw, key]);
      }
      at = end + 1;
    }
    const [spec, flags = '', width = '', precision, type = ''] = /^([#0\- +]*)(\d*)(?:\.(\d*))?[hlL]?([^]?)/.exec(
      format.slice(at),
    ) as RegExpExecArray;
    at += spec.length;
    const text = convert(value, type, at - 1, precision, site);
    out += flags.includes('-') ? text.padEnd(Number(width)) : text.padStart(Number(width));
  }
  return out + format.slice(at);
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === '(') depth += 1;
    else if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function convert(value: string | undefined, type: string, index: number, precision: string | undefined, site: InterpolationSite): string {
  if (type === '') throw failure('ValueError', 'incomplete format', site);
  if (type === '%') return '%';
  const given = value === undefined ? 'instance' : 'str';
  if ('diouxX'.includes(type)) throw failure('TypeError', `%${type} format: a number is required, not ${given}`, site);
  if ('eEfFgG'.includes(type)) throw failure('TypeError', `float argument required, not ${given}`, site);
  if (type === 'c' && value !== undefined && value.length === 1) return value;
  if (type === 'c') throw failure('TypeError', '%c requires int or char', site);
  if (type !== 's' && type !== 'r') {
    const code = type.charCodeAt(0);
    throw failure(
      'ValueError',
      `unsupported format character '${code > 31 && code < 127 ? type : '?'}' (0x${code.toString(16)}) at index ${index}`,
      site,
    );
  }
  // Differs: where no name is given, the original puts a description of its own dictionary, with an address, into the value.
  const text = value === undefined ? '' : type === 'r' ? reprText(value, 2) : value;
  return text.slice(0, precision === undefined ? undefined : Number(precision));
}

function failure(error: PythonErrorName, message: string, site: InterpolationSite, args?: readonly unknown[]): EngineError {
  return new EngineError(error, message, {
    code: 'bad-config-value',
    hint: `see ${site.filename}, line ${site.line}; a percent sign of its own is written %%`,
    ...(args === undefined ? {} : { args: [site.option, site.section, ...args] }),
  });
}
