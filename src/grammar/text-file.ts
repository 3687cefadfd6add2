import { fileLines } from './decode-text.ts';
import { lstrip, rstrip, strip } from './python-whitespace.ts';

/** How `distutils.text_file.TextFile` prepares lines. Comments are cut and blank lines skipped in all uses. */
export interface TextFileOptions {
  /** Shown in warnings. */
  readonly filename: string;
  /** A backslash at the end of a line continues it on the next one. */
  readonly joinLines?: boolean;
  readonly stripLeft?: boolean;
  /** Strip leading white space of a line that continues another one. */
  readonly collapseJoin?: boolean;
  readonly major?: number;
}

/** One line after joining, with the number of the physical line, or of the first and last one. Lines count from 1. */
export interface LogicalLine {
  readonly text: string;
  readonly line: LineNumber;
  /** What the original prints on standard error, after `warning: `, when it comes to this line. */
  readonly warning?: string;
}

export type LineNumber = number | readonly [first: number, last: number];

/** A line number, or the range of lines, as TextFile's messages show it: `Setup, line 3: text`. Source: distutils/text_file.py: gen_error. */
export function locatedMessage(filename: string, line: LineNumber, text: string): string {
  const place = typeof line === 'number' ? `line ${line}` : `lines ${line[0]}-${line[1]}`;
  return `${filename}, ${place}: ${text}`;
}

/**
 * The logical lines of a text, stripped at the right. Line numbers are the original's: lines that hold nothing but a
 * comment are not counted.
 * Source: distutils/text_file.py: TextFile.readline.
 */
export function logicalLines(text: string, options: TextFileOptions): readonly LogicalLine[] {
  const major = options.major ?? 3;
  const lines: LogicalLine[] = [];
  let begun = '';
  let at: LineNumber = 0;
  for (const physical of fileLines(text)) {
    let line = cutComment(physical, major);
    if (line === undefined) continue;
    const last: number = typeof at === 'number' ? at : at[1];
    if (begun === '') at = last + 1;
    else {
      at = [typeof at === 'number' ? at : at[0], last + 1];
      line = begun + (options.collapseJoin === true ? lstrip(line, major) : line);
    }
    line = options.stripLeft === true ? strip(line, major) : rstrip(line, major);
    // An empty line leaves the begun one as it is: the next line continues it.
    if (line === '') continue;
    if (options.joinLines === true && line.endsWith('\\')) {
      begun = line.slice(0, -1);
      continue;
    }
    lines.push({ text: line, line: at });
    begun = '';
  }
  if (begun !== '') {
    const warning = locatedMessage(options.filename, at, 'continuation line immediately precedes end-of-file');
    lines.push({ text: begun, line: at, warning });
  }
  return lines;
}

/** The line without its comment; undefined when nothing else was in it. An escaped `#` loses its backslash. */
function cutComment(line: string, major: number): string | undefined {
  const hash = line.indexOf('#');
  if (hash === -1) return line;
  if (hash > 0 && line.charAt(hash - 1) === '\\') return line.replaceAll('\\#', '#');
  const rest = line.slice(0, hash) + (line.endsWith('\n') ? '\n' : '');
  return strip(rest, major) === '' ? undefined : rest;
}
