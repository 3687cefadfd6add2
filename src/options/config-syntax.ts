import { EngineError, type PythonErrorName } from '../errors/engine-error.ts';
import { asciiLowerCase } from '../grammar/byte-string.ts';
import { fileLines } from '../grammar/decode-text.ts';
import { reprText } from '../grammar/python-repr.ts';
import { rstrip, spaceClass, strip } from '../grammar/python-whitespace.ts';

/** One `name = value` of a configuration file. The name is in lower case, the value not yet interpolated. */
export interface RawOption {
  readonly name: string;
  readonly value: string;
  /** Line of the name, from 1. */
  readonly line: number;
}

export type RawSection = ReadonlyMap<string, RawOption>;

/** A configuration file as it stands, sections and options in order. */
export interface RawConfig {
  readonly defaults: RawSection;
  readonly sections: ReadonlyMap<string, RawSection>;
}

interface OpenOption {
  readonly name: string;
  readonly lines: string[];
  readonly line: number;
}

/** Sections while they are read; `DEFAULT` is kept apart. */
class Collector {
  readonly defaults = new Map<string, OpenOption>();
  readonly sections = new Map<string, Map<string, OpenOption>>();
  section: Map<string, OpenOption> | undefined;
  sectionName = '';
  option: OpenOption | undefined;
  readonly bad: string[] = [];

  enter(name: string): void {
    this.sectionName = name;
    this.option = undefined;
    if (name === 'DEFAULT' && !this.sections.has(name)) this.section = this.defaults;
    else {
      this.section = this.sections.get(name) ?? new Map();
      this.sections.set(name, this.section);
    }
  }

  start(name: string, value: string, line: number): void {
    this.option = { name, lines: [value], line };
    this.section?.set(name, this.option);
  }

  reject(line: string, number: number, major: number): void {
    this.bad.push(`\n\t[line ${String(number).padStart(2)}]: ${reprText(line, major)}`);
  }

  finish(join: (lines: readonly string[]) => string): RawConfig {
    const close = (section: ReadonlyMap<string, OpenOption>): RawSection =>
      new Map([...section].map(([name, { lines, line }]) => [name, { name, value: join(lines), line }]));
    return { defaults: close(this.defaults), sections: new Map([...this.sections].map(([name, section]) => [name, close(section)])) };
  }
}

/** Source: ConfigParser.py of 2.7: RawConfigParser._read. Throws its errors, in its words. */
export function parseConfig2(text: string, filename: string): RawConfig {
  const found = new Collector();
  for (const [index, line] of fileLines(text).entries()) {
    const number = index + 1;
    const bare = strip(line, 2);
    if (bare === '' || line.startsWith('#') || line.startsWith(';') || /^rem([ \t-\r]|$)/i.test(line)) continue;
    if (/^[ \t-\r]/.test(line) && found.option !== undefined && found.option.name !== '') {
      found.option.lines.push(bare);
      continue;
    }
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) {
      found.enter(header);
      continue;
    }
    if (found.section === undefined) {
      throw configError(
        'MissingSectionHeaderError',
        `File contains no section headers.\nfile: ${filename}, line: ${number}\n${reprText(line, 2)}`,
        filename,
        number,
        [filename, number, line],
      );
    }
    const option = /^([^:= \t-\r][^:=]*)[:=][ \t-\r]*([^\n]*)\n?$/.exec(line);
    if (option === null) found.reject(line, number, 2);
    else found.start(asciiLowerCase(strip(option[1] as string, 2)), value2(option[2] as string), number);
  }
  if (found.bad.length > 0)
    throw configError('ParsingError', `File contains parsing errors: ${filename}${found.bad.join('')}`, filename, undefined, [filename]);
  return found.finish((lines) => lines.join('\n'));
}

/** A value without its comment: what follows a `;` behind white space. `""` is the empty value. */
function value2(text: string): string {
  const semicolon = text.indexOf(';');
  // A value that begins with `;` looks at its last character, as index -1 does in Python.
  const before = semicolon === -1 ? undefined : text.at(semicolon - 1);
  const value = strip(before !== undefined && /[ \t-\r]/.test(before) ? text.slice(0, semicolon) : text, 2);
  return value === '""' ? '' : value;
}

/** What reading depends on: the version 3.x, and whether names keep their case (`optionxform = str`). */
export interface Config3Settings {
  readonly minor: number;
  readonly keepCase?: boolean;
}

/** Source: configparser.py of Python 3: RawConfigParser._read, with the default settings of ConfigParser. */
export function parseConfig3(text: string, filename: string, settings: Config3Settings): RawConfig {
  const { minor, keepCase = false } = settings;
  const found = new Collector();
  const seen = new Set<string>();
  const space = spaceClass(3);
  const headerPattern = minor < 10 ? /^\[([^\]]+)\]/ : /^\[([^\n]+)\]/;
  const optionPattern = new RegExp(`^([^\\n]*?)[${space}]*[=:][${space}]*([^\\n]*)$`);
  const indentPattern = new RegExp(`^[${space}]*`);
  let indent = 0;
  for (const [index, line] of fileLines(text).entries()) {
    const number = index + 1;
    const value = strip(line);
    if (value.startsWith('#') || value.startsWith(';')) continue;
    if (value === '') {
      if (found.option !== undefined && found.option.name !== '') found.option.lines.push('');
      continue;
    }
    const lineIndent = (indentPattern.exec(line) as RegExpExecArray)[0].length;
    if (found.option !== undefined && found.option.name !== '' && lineIndent > indent) {
      found.option.lines.push(value);
      continue;
    }
    indent = lineIndent;
    const header = headerPattern.exec(value)?.[1];
    if (header !== undefined) {
      if (seen.has(header) && found.sections.has(header))
        throw duplicate('DuplicateSectionError', `section ${reprText(header)}`, filename, number, [header]);
      found.enter(header);
      if (found.section !== found.defaults) seen.add(header);
      continue;
    }
    if (found.section === undefined) {
      throw configError(
        'MissingSectionHeaderError',
        `File contains no section headers.\nfile: ${reprText(filename)}, line: ${number}\n${reprText(line)}`,
        filename,
        number,
        [filename, number, line],
      );
    }
    const option = optionPattern.exec(value);
    if (option === null || option[1] === '') found.reject(line, number, 3);
    if (option === null) continue;
    const written = rstrip(option[1] as string);
    const name = keepCase ? written : written.toLowerCase();
    const key = `${found.sectionName}\0${name}`;
    if (seen.has(key))
      throw duplicate('DuplicateOptionError', `option ${reprText(name)} in section ${reprText(found.sectionName)}`, filename, number, [
        found.sectionName,
        name,
      ]);
    seen.add(key);
    found.start(name, strip(option[2] as string), number);
  }
  if (found.bad.length > 0)
    throw configError('ParsingError', `Source contains parsing errors: ${reprText(filename)}${found.bad.join('')}`, filename, undefined, [
      filename,
    ]);
  return found.finish((lines) => rstrip(lines.join('\n')));
}

function duplicate(error: PythonErrorName, what: string, filename: string, line: number, names: readonly string[]): EngineError {
  const message = `While reading from ${reprText(filename)} [line ${String(line).padStart(2)}]: ${what} already exists`;
  return configError(error, message, filename, line, [...names, filename, line]);
}

function configError(
  error: PythonErrorName,
  message: string,
  filename: string,
  line: number | undefined,
  args: readonly unknown[],
): EngineError {
  const marked = args.some((each) => typeof each === 'string' && BYTE_ORDER_MARK.test(each));
  return new EngineError(error, message, {
    code: 'bad-config-file',
    hint: marked
      ? `${filename} begins with a byte order mark: save it as UTF-8 without one`
      : `mend ${filename}${line === undefined ? '' : `, line ${line}`}`,
    args,
  });
}

/** As UTF-8, and as code pages of Windows show it. */
const BYTE_ORDER_MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf|\udcef\udcbb\udcbf)/;
