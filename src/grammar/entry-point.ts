import { wordClass } from './python-word.ts';
import { isProblem, parseRequirement } from './requirement.ts';
import { meaningfulLines } from './requirement-lines.ts';

/** `name = module:attribute [extra]`. */
export interface EntryPoint {
  readonly name: string;
  readonly module: string;
  readonly attributes: readonly string[];
  readonly extras: readonly string[];
}

function patternOf(major: number): RegExp {
  const path = `[${wordClass(major)}.]+`;
  return new RegExp(`^\\s*(?<name>.+?)\\s*=\\s*(?<module>${path})\\s*(?::\\s*(?<attribute>${path}))?\\s*(?<extras>\\[.*\\])?\\s*$`, 'u');
}

const PATTERNS: readonly RegExp[] = [patternOf(2), patternOf(3)];

/** One entry point; undefined for what is none. Source: pkg_resources: EntryPoint.parse. */
export function parseEntryPoint(text: string, major = 3): EntryPoint | undefined {
  const groups = PATTERNS[major < 3 ? 0 : 1]?.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { name, module, attribute, extras } = groups as Readonly<Record<string, string | undefined>>;
  const requirement = parseRequirement(`x${extras ?? ''}`);
  if (isProblem(requirement)) return undefined;
  return {
    name: name as string,
    module: module as string,
    attributes: attribute === undefined ? [] : attribute.split('.'),
    extras: requirement.extras,
  };
}

/** What stands before and after the first `=`, stripped. Source: importlib/metadata: Pair.parse. */
export function splitEntryPoint(text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** `str(EntryPoint)`. */
export function entryPointText({ name, module, attributes, extras }: EntryPoint): string {
  const target = attributes.length === 0 ? module : `${module}:${attributes.join('.')}`;
  return `${name} = ${target}${extras.length === 0 ? '' : ` [${extras.join(',')}]`}`;
}

export interface Section {
  /** null: lines before the first heading. */
  readonly name: string | null;
  readonly lines: readonly string[];
}

/** Sections of a text, `[name]` and the lines below it; undefined for a heading that does not end. Source: pkg_resources: split_sections. */
export function splitSections(texts: Iterable<string>): readonly Section[] | undefined {
  const sections: { name: string | null; lines: string[] }[] = [{ name: null, lines: [] }];
  for (const line of meaningfulLines(texts)) {
    if (!line.startsWith('[')) (sections.at(-1) as { lines: string[] }).lines.push(line);
    else if (line.endsWith(']')) sections.push({ name: line.slice(1, -1).trim(), lines: [] });
    else return undefined;
  }
  return sections[0]?.lines.length === 0 ? sections.slice(1) : sections;
}
