/**
 * Messages of compilers and linkers as data. gcc and clang: `file:line:column: error: text`, column and severity at their place or
 * missing; MSVC: `file(line,column): error C2065: text`, linkers `file : fatal error LNK1104: text`.
 */

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  /** As the tool wrote it: relative to where it ran. Null for a message about no file. */
  readonly file: string | null;
  /** From 1; null where there is none. */
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: Severity;
  readonly message: string;
  /** `C2065`, `-Wunused-variable`. */
  readonly code: string | null;
}

/** Drive letters have a colon, too. */
const FILE = '(?<file>(?:[A-Za-z]:)?[^:()\\n]+?)';
const GNU = new RegExp(`^${FILE}:(?<line>\\d+):(?:(?<column>\\d+):)? (?<severity>fatal error|error|warning|note|remark): (?<message>.*)$`);
/** `cc: error: …`, `/usr/bin/ld: cannot find -lz`, `collect2: error: …` */
const GNU_TOOL =
  /^(?<tool>(?:\S*[/\\])?(?:[\w.]+-)*(?:ld(?:\.\w+)?|collect2|cc1\w*|g?cc|g\+\+|c\+\+|clang(?:\+\+)?|ar|as)(?:-[\d.]+)?(?:\.exe)?): (?:(?<severity>fatal error|error|warning|note): )?(?<message>.*)$/;
const LINK_REFERENCE =
  /^(?:\S*ld(?:\.\w+)?: )?(?:\S+\.o: ?)?(?:in function .*|(?<file>[^:\s][^:]*):(?:(?<line>\d+):(?:\([^)]*\):)?|\([^)]*\):)\s*(?<message>undefined reference to .*|multiple definition of .*))$/i;
const MSVC = new RegExp(
  `^${FILE}\\((?<line>\\d+)(?:,(?<column>\\d+))?\\)\\s?: (?<severity>fatal error|error|warning|note)(?: (?<code>[A-Z]+\\d+))?\\s?: (?<message>.*)$`,
);
const MSVC_TOOL =
  /^(?<file>(?:[A-Za-z]:)?[^:()\n]+?) : (?:Command line )?(?<severity>fatal error|error|warning)(?: (?<code>[A-Z]+\d+))?\s?: (?<message>.*)$/;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');

/** The messages in what a tool printed, in order. Lines that are none (excerpts of source, carets) are left out. */
export function parseDiagnostics(output: string): Diagnostic[] {
  return output
    .replace(COLOURS, '')
    .split(/\r?\n/)
    .map(parseLine)
    .filter((found) => found !== undefined);
}

function parseLine(line: string): Diagnostic | undefined {
  for (const pattern of [GNU, MSVC]) {
    const found = pattern.exec(line)?.groups;
    if (found !== undefined) return diagnostic(found, found['file'] ?? null);
  }
  const reference = LINK_REFERENCE.exec(line)?.groups;
  if (reference?.['message'] !== undefined) {
    // An object is no file of the project.
    const file = reference['file'];
    return diagnostic({ ...reference, severity: 'error' }, file === undefined || file.endsWith('.o') ? null : file);
  }
  const tool = GNU_TOOL.exec(line)?.groups;
  if (tool !== undefined)
    return isNoise(tool['message'] ?? '') ? undefined : diagnostic({ severity: 'error', ...withoutUndefined(tool) }, null);
  const link = MSVC_TOOL.exec(line)?.groups;
  if (link === undefined) return undefined;
  const program = /^(?:LINK|cl|LIB|RC|MT)$/i.test(link['file'] ?? '');
  return diagnostic(link, program ? null : (link['file'] ?? null));
}

/** A linker says in which function it is before it says what is wrong there. */
function isNoise(message: string): boolean {
  return /: in function /i.test(message) || /^in function /i.test(message);
}

function diagnostic(found: Readonly<Record<string, string | undefined>>, file: string | null): Diagnostic {
  const text = (found['message'] ?? '').trim();
  const option = /\s\[(-W[^\]]+)\]$/.exec(text);
  const number = (name: string): number | null => (found[name] === undefined ? null : Number(found[name]));
  return {
    file: file?.trim() ?? null,
    line: number('line'),
    column: number('column'),
    severity: severityOf(found['severity'] ?? 'error'),
    message: option === null ? text : text.slice(0, option.index),
    code: found['code'] ?? option?.[1] ?? null,
  };
}

function severityOf(word: string): Severity {
  if (word === 'warning') return 'warning';
  return word === 'note' || word === 'remark' ? 'note' : 'error';
}

function withoutUndefined(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
