import { markerText, readMarker, type Marker } from './environment-marker.ts';
import { parseSpecifiers, specifiersText, type VersionSpecifier } from './version-specifier.ts';

/** `name[extra]>=1.0; python_version < "3"`. Source: PEP 508, packaging/requirements.py. */
export interface Requirement {
  readonly name: string;
  /** As written. */
  readonly extras: readonly string[];
  readonly specifiers: readonly VersionSpecifier[];
  readonly url: string | null;
  readonly marker: Marker | null;
}

/** What a requirement is not: where in the text, and what was expected there. */
export interface RequirementProblem {
  readonly at: number;
  readonly expected: string;
}

export function parseRequirement(text: string): Requirement | RequirementProblem {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const name = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/.exec(text.slice(start))?.[0];
  if (name === undefined) return { at: start, expected: 'W:(0-9A-Za-z)' };
  let at = skip(text, start + name.length);
  const extras = readExtras(text, at);
  at = skip(text, extras.end);
  const url = readUrl(text, at);
  const conditions = url === undefined ? readConditions(text, at) : { specifiers: [], end: url.end };
  at = skip(text, conditions.end);
  let marker: Marker | null = null;
  if (text.charAt(at) === ';') {
    const read = readMarker(text, at + 1);
    if (read.marker === undefined) return { at, expected: 'string_end' };
    marker = read.marker;
    at = skip(text, read.end);
  }
  if (at < text.length) return { at, expected: 'string_end' };
  return { name, extras: extras.names, specifiers: conditions.specifiers, url: url?.url ?? null, marker };
}

export function isProblem(result: Requirement | RequirementProblem): result is RequirementProblem {
  return 'expected' in result;
}

function skip(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

function readExtras(text: string, at: number): { readonly names: readonly string[]; readonly end: number } {
  const match = /^\[\s*((?:[A-Za-z0-9][A-Za-z0-9._-]*(?:\s*,\s*[A-Za-z0-9][A-Za-z0-9._-]*)*)?)\s*\]/.exec(text.slice(at));
  if (match === null) return { names: [], end: at };
  return {
    names: (match[1] as string)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    end: at + match[0].length,
  };
}

function readUrl(text: string, at: number): { readonly url: string; readonly end: number } | undefined {
  const match = /^@\s*(\S+)/.exec(text.slice(at));
  return match === null ? undefined : { url: match[1] as string, end: at + match[0].length };
}

/** Conditions, in parentheses or not; what is none is left for the caller to stumble on. */
function readConditions(text: string, at: number): { readonly specifiers: readonly VersionSpecifier[]; readonly end: number } {
  const rest = text.slice(at);
  const inParentheses = /^\(([^)]*)\)/.exec(rest);
  const run = inParentheses === null ? /^[^;]*/.exec(rest) : null;
  const words = inParentheses?.[1] ?? run?.[0] ?? '';
  const length = (inParentheses ?? run)?.[0].length ?? 0;
  const whole = parseConditions(words);
  if (whole !== undefined) return { specifiers: whole, end: at + length };
  if (inParentheses !== null) return { specifiers: [], end: at };
  // As much as can be read: the rest is what the error names.
  const first = /^\s*(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s,;)]+(?:\s*,\s*(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s,;)]+)*/.exec(words)?.[0] ?? '';
  const some = parseConditions(first);
  return some === undefined ? { specifiers: [], end: at } : { specifiers: some, end: at + first.length };
}

function parseConditions(words: string): readonly VersionSpecifier[] | undefined {
  if (words.trim() === '') return [];
  // Two conditions without a comma between them are none, and so is nothing after a comma.
  const parts = words.split(',').map((part) => part.trim().replace(/^(?:===|~=|==|!=|<=|>=|<|>)\s*/, ''));
  return parts.some((part) => part === '' || /\s/.test(part)) ? undefined : parseSpecifiers(words, true);
}

/** `str(Requirement)`. @param spaced the space between a URL and a marker that newer versions of packaging write */
export function requirementText(requirement: Requirement, spaced: boolean): string {
  const { name, extras, specifiers, url, marker } = requirement;
  const parts = [name];
  if (extras.length > 0) parts.push(`[${[...new Set(extras)].sort().join(',')}]`);
  parts.push(specifiersText(specifiers));
  if (url !== null) parts.push(`@ ${url}${spaced && marker !== null ? ' ' : ''}`);
  if (marker !== null) parts.push(`; ${markerText(marker)}`);
  return parts.join('');
}
