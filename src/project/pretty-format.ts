import { reprText } from '../grammar/python-repr.ts';
import { spaceClass, splitLines } from '../grammar/python-whitespace.ts';
import { Tuple, plain, pyRepr, type Value } from '../model/values.ts';

const WIDTH = 80;

/**
 * `pprint.pformat(value)` for what option dictionaries hold: texts, numbers, lists, tuples and dictionaries, which are
 * sorted. Used by the dump of options that DISTUTILS_DEBUG asks for.
 */
export function prettyFormat(value: Value, major: number): string {
  return major < 3 ? format2(value, 0, 0) : format3(value, 0, 0, 0);
}

/** Python 2 breaks a container into lines as a whole or not at all, and texts never. Source: pprint.py of 2.7: PrettyPrinter._format. */
function format2(value: Value, indent: number, allowance: number): string {
  const inner = plain(value);
  const lines = repr(inner, 2).length > WIDTH - 1 - indent - allowance;
  const glue = lines ? `,\n${' '.repeat(indent + 1)}` : ', ';
  if (inner instanceof Map) {
    const items = sortedItems(inner, 2).map(([key, each]) => `${key}: ${format2(each, indent + 1 + key.length + 2, allowance + 1)}`);
    return `{${items.join(glue)}}`;
  }
  if (!Array.isArray(inner)) return repr(inner, 2);
  const items = inner.map((each) => format2(each as Value, indent + 1, allowance + 1)).join(glue);
  return inner instanceof Tuple ? `(${items}${inner.length === 1 ? ',' : ''})` : `[${items}]`;
}

/** Source: pprint.py of Python 3: PrettyPrinter._format. `level` counts the containers around. */
function format3(value: Value, indent: number, allowance: number, level: number): string {
  const inner = plain(value);
  const whole = repr(inner, 3);
  if (length(whole) <= WIDTH - indent - allowance) return whole;
  if (inner instanceof Map) {
    const items = sortedItems(inner, 3);
    const shown = items.map(
      ([key, each], index) =>
        `${key}: ${format3(each, indent + 1 + length(key) + 2, index === items.length - 1 ? allowance + 1 : 1, level + 1)}`,
    );
    return `{${shown.join(`,\n${' '.repeat(indent + 1)}`)}}`;
  }
  if (Array.isArray(inner)) {
    const [open, close] = inner instanceof Tuple ? ['(', inner.length === 1 ? ',)' : ')'] : ['[', ']'];
    const shown = inner.map((each, index) =>
      format3(each as Value, indent + 1, index === inner.length - 1 ? allowance + close.length : 1, level + 1),
    );
    return `${open}${shown.join(`,\n${' '.repeat(indent + 1)}`)}${close}`;
  }
  return typeof inner === 'string' ? brokenText(inner, indent, allowance, level) : whole;
}

/** A long text as several that follow each other, cut at lines and behind spaces. Source: pprint.py: _pprint_str. */
function brokenText(text: string, outerIndent: number, outerAllowance: number, level: number): string {
  const alone = level === 0;
  const indent = alone ? outerIndent + 1 : outerIndent;
  const allowance = alone ? outerAllowance + 1 : outerAllowance;
  const width = WIDTH - indent;
  const lines = splitLines(text);
  const space = spaceClass(3);
  const chunks: string[] = [];
  for (const [index, line] of lines.entries()) {
    const lastLine = index === lines.length - 1;
    if (length(reprText(line)) <= width - (lastLine ? allowance : 0)) {
      chunks.push(reprText(line));
      continue;
    }
    const parts = (line.match(new RegExp(`[^${space}]*[${space}]*`, 'g')) ?? []).filter((part) => part !== '');
    let current = '';
    for (const [at, part] of parts.entries()) {
      const room = width - (lastLine && at === parts.length - 1 ? allowance : 0);
      if (length(reprText(current + part)) <= room) current += part;
      else {
        if (current !== '') chunks.push(reprText(current));
        current = part;
      }
    }
    if (current !== '') chunks.push(reprText(current));
  }
  if (chunks.length === 1) return chunks[0] as string;
  const shown = chunks.join(`\n${' '.repeat(indent)}`);
  return alone ? `(${shown})` : shown;
}

/** Keys as shown, in the order of the keys, and values. */
function sortedItems(map: ReadonlyMap<Value, Value>, major: number): (readonly [key: string, value: Value])[] {
  const order = (a: Value, b: Value): number => ((a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0);
  return [...map].toSorted(([a], [b]) => order(plain(a), plain(b))).map(([key, value]) => [repr(plain(key), major), value]);
}

function repr(value: Value, major: number): string {
  const inner = plain(value);
  if (typeof inner === 'string') return reprText(inner, major);
  if (inner instanceof Map)
    return `{${sortedItems(inner, major)
      .map(([key, each]) => `${key}: ${repr(each, major)}`)
      .join(', ')}}`;
  if (!Array.isArray(inner)) return pyRepr(inner);
  const items = inner.map((each) => repr(each as Value, major)).join(', ');
  return inner instanceof Tuple ? `(${items}${inner.length === 1 ? ',' : ''})` : `[${items}]`;
}

/** `len()`: characters, not UTF-16 units. */
function length(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}
