import {
  baseText,
  compareLegacyVersions,
  compareVersions,
  isPrerelease,
  parseVersion,
  publicText,
  versionText,
  type Pep440Version,
} from './pep440-version.ts';

/** One condition on a version: `>=1.0`, `==2.*`, `~=1.4`. */
export interface VersionSpecifier {
  readonly operator: string;
  /** As it was written, without spaces around it. */
  readonly version: string;
  /** Not of PEP 440's form: versions are compared as old ones. */
  readonly legacy: boolean;
}

const VERSION = '\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const PRE = '(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?[0-9]*)?';
const POST = '(?:(?:-[0-9]+)|(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*))?';
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';

/** The version that each operator takes. Source: packaging/specifiers.py: Specifier._regex_str. */
const FORMS: Readonly<Record<string, string>> = {
  '===': '\\s*[^\\s]*',
  '==': `${VERSION}${PRE}${POST}(?:\\.\\*|${DEV}${LOCAL})`,
  '!=': `${VERSION}${PRE}${POST}(?:\\.\\*|${DEV}${LOCAL})`,
  '~=': `\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${PRE}${POST}${DEV}`,
  '<=': VERSION + PRE + POST + DEV,
  '>=': VERSION + PRE + POST + DEV,
  '<': VERSION + PRE + POST + DEV,
  '>': VERSION + PRE + POST + DEV,
};

const PATTERNS = Object.entries(FORMS).map(([operator, form]) => [operator, new RegExp(`^(?:${form})$`, 'i')] as const);

/** One condition; undefined for what is none. `legacy`: conditions on versions of any form are conditions too. */
export function parseSpecifier(text: string, legacy = false): VersionSpecifier | undefined {
  const trimmed = text.trim();
  const operator = /^(?:===|~=|==|!=|<=|>=|<|>)/.exec(trimmed)?.[0];
  if (operator === undefined) return undefined;
  const rest = trimmed.slice(operator.length);
  const known = PATTERNS.find(([name]) => name === operator)?.[1];
  if (known?.test(rest)) return { operator, version: rest.trim(), legacy: false };
  if (!legacy || operator === '===' || operator === '~=' || !/^\s*[^,;\s)]*\s*$/.test(rest)) return undefined;
  return { operator, version: rest.trim(), legacy: true };
}

/** Conditions separated by commas; undefined where one of them is none. */
export function parseSpecifiers(text: string, legacy = false): readonly VersionSpecifier[] | undefined {
  const found: VersionSpecifier[] = [];
  for (const part of text.split(',')) {
    if (part.trim() === '') continue;
    const specifier = parseSpecifier(part, legacy);
    if (specifier === undefined) return undefined;
    found.push(specifier);
  }
  return found;
}

/** `str(SpecifierSet)`: each once, sorted. */
export function specifiersText(specifiers: readonly VersionSpecifier[]): string {
  return [...new Set(specifiers.map(({ operator, version }) => operator + version))].sort().join(',');
}

/**
 * Whether a version fulfils all conditions.
 * @param prereleases whether pre-releases may; null: where a condition names one
 */
export function fulfils(version: string, specifiers: readonly VersionSpecifier[], prereleases: boolean | null = null): boolean {
  const parsed = parseVersion(version);
  const allowed = prereleases ?? specifiers.some(namesPrerelease);
  if (!allowed && parsed !== undefined && isPrerelease(parsed)) return false;
  return specifiers.every((specifier) => fulfilsOne(version, parsed, specifier));
}

function namesPrerelease({ operator, version, legacy }: VersionSpecifier): boolean {
  if (legacy || !['==', '>=', '<=', '~=', '==='].includes(operator)) return false;
  const parsed = parseVersion(operator === '==' ? version.replace(/\.\*$/, '') : version);
  return parsed !== undefined && isPrerelease(parsed);
}

function fulfilsOne(text: string, version: Pep440Version | undefined, specifier: VersionSpecifier): boolean {
  const { operator, version: wanted, legacy } = specifier;
  if (operator === '===') return (version === undefined ? text : versionText(version)).toLowerCase() === wanted.toLowerCase();
  if (legacy) return holds(operator, compareLegacyVersions(version === undefined ? text : versionText(version), wanted));
  if (version === undefined) return false;
  switch (operator) {
    case '~=':
      return isCompatible(version, wanted);
    case '==':
      return isEqual(version, wanted);
    case '!=':
      return !isEqual(version, wanted);
    default:
      return isOrdered(operator, version, parseVersion(wanted) as Pep440Version);
  }
}

function holds(operator: string, order: number): boolean {
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    default:
      return order > 0;
  }
}

function isEqual(version: Pep440Version, wanted: string): boolean {
  if (wanted.endsWith('.*')) return startsAs(version, wanted.slice(0, -2));
  const spec = parseVersion(wanted) as Pep440Version;
  return compareVersions(spec.local === null ? { ...version, local: null } : version, spec) === 0;
}

/** `~=1.4.5`: at least that, and of the series 1.4. */
function isCompatible(version: Pep440Version, wanted: string): boolean {
  const spec = parseVersion(wanted) as Pep440Version;
  const series = baseText({ ...spec, release: spec.release.slice(0, -1) });
  return compareVersions({ ...version, local: null }, spec) >= 0 && startsAs(version, series);
}

/** Part by part, the shorter release filled up with zeros. Source: packaging/specifiers.py: _compare_equal. */
function startsAs(version: Pep440Version, prefix: string): boolean {
  const spec = splitParts(versionText(parseVersion(prefix) as Pep440Version));
  const have = splitParts(publicText(version));
  const numbers = (parts: readonly string[]): number => {
    const end = parts.findIndex((part) => !/^[0-9]+$/.test(part));
    return end === -1 ? parts.length : end;
  };
  const cut = have.slice(0, spec.length);
  while (cut.length < spec.length && numbers(cut) === cut.length && numbers(have) === have.length) cut.push('0');
  return spec.every((part, i) => part === cut[i]);
}

/** `1.0rc1` as 1, 0, rc1. */
function splitParts(text: string): string[] {
  const [epoch, rest] = text.includes('!') ? (text.split('!') as [string, string]) : ['0', text];
  return [epoch, ...rest.split('.').flatMap((part) => /^([0-9]+)((?:a|b|c|rc)[0-9]+)$/.exec(part)?.slice(1) ?? [part])];
}

function isOrdered(operator: string, version: Pep440Version, spec: Pep440Version): boolean {
  const order = compareVersions(version, spec);
  const base = { pre: null, post: null, dev: null, local: null };
  const sameBase = compareVersions({ ...version, ...base }, { ...spec, ...base }) === 0;
  switch (operator) {
    case '<=':
      return compareVersions({ ...version, local: null }, spec) <= 0;
    case '>=':
      return compareVersions({ ...version, local: null }, spec) >= 0;
    case '<':
      // `<3.1` excludes 3.1rc1, unless it says `<3.1rc2`.
      return order < 0 && (isPrerelease(spec) || !isPrerelease(version) || !sameBase);
    default:
      if (order <= 0) return false;
      if (spec.post === null && version.post !== null && sameBase) return false;
      return version.local === null || !sameBase;
  }
}
