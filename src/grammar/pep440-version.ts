import { compareCodeUnits } from './code-point-order.ts';

/**
 * Versions as PEP 440 orders them, and the older order of everything else ("legacy" versions), as pkg_resources has both.
 *
 * Numbers stay decimal texts without leading zeros: versions made of dates and hashes leave the range in which numbers are exact.
 */
export interface Pep440Version {
  readonly epoch: string;
  readonly release: readonly string[];
  readonly pre: readonly [letter: 'a' | 'b' | 'rc', number: string] | null;
  readonly post: string | null;
  readonly dev: string | null;
  readonly local: readonly string[] | null;
}

const PATTERN = new RegExp(
  '^\\s*v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)' +
    '(?:[-_.]?(?<preLetter>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<preNumber>[0-9]+)?)?' +
    '(?<post>-(?<postOnly>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>[0-9]+)?)?' +
    '(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?' +
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\\s*$',
  'i',
);

const PRE_LETTERS: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** undefined for what is no version by PEP 440. */
export function parseVersion(text: string): Pep440Version | undefined {
  const groups = PATTERN.exec(text)?.groups as Readonly<Record<string, string | undefined>> | undefined;
  if (groups === undefined) return undefined;
  const { epoch, release, preLetter, preNumber, post, postOnly, postNumber, dev, devNumber, local } = groups;
  return {
    epoch: decimal(epoch),
    release: (release as string).split('.').map(decimal),
    pre: preLetter === undefined ? null : [PRE_LETTERS[preLetter.toLowerCase()] as 'a' | 'b' | 'rc', decimal(preNumber)],
    post: post === undefined ? null : decimal(postOnly ?? postNumber),
    dev: dev === undefined ? null : decimal(devNumber),
    local:
      local === undefined
        ? null
        : local
            .toLowerCase()
            .split(/[-_.]/)
            .map((part) => (/^[0-9]+$/.test(part) ? decimal(part) : part)),
  };
}

/** The normal form: `1.0rc1`, `1!2.0.post1.dev0+local.1`. */
export function versionText(version: Pep440Version): string {
  const { local } = version;
  return publicText(version) + (local === null ? '' : `+${local.join('.')}`);
}

/** The normal form less the local part. */
export function publicText(version: Pep440Version): string {
  const { pre, post, dev } = version;
  const tail = [pre === null ? '' : pre.join(''), post === null ? '' : `.post${post}`, dev === null ? '' : `.dev${dev}`];
  return baseText(version) + tail.join('');
}

/** Epoch and release: `1!2.0`. */
export function baseText(version: Pep440Version): string {
  return (version.epoch === '0' ? '' : `${version.epoch}!`) + version.release.join('.');
}

export function isPrerelease(version: Pep440Version): boolean {
  return version.dev !== null || version.pre !== null;
}

/** Negative, zero or positive, as `a` is before, equal to or after `b`. Source: packaging/version.py: _cmpkey. */
export function compareVersions(a: Pep440Version, b: Pep440Version): number {
  return (
    compareDecimals(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    comparePre(a, b) ||
    compareOptional(a.post, b.post, -1) ||
    compareOptional(a.dev, b.dev, 1) ||
    compareLocal(a.local, b.local)
  );
}

/** `1.0` is `1.0.0`. */
function compareReleases(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareDecimals(a[i] ?? '0', b[i] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function comparePre(a: Pep440Version, b: Pep440Version): number {
  const [rankA, rankB] = [preRank(a), preRank(b)];
  if (rankA !== rankB) return rankA - rankB;
  return a.pre === null || b.pre === null ? 0 : compareDecimals(a.pre[1], b.pre[1]);
}

/** `1.0.dev1` is before `1.0a1`; `1.0` after all of its pre-releases. */
function preRank({ pre, post, dev }: Pep440Version): number {
  if (pre === null) return post === null && dev !== null ? 0 : 4;
  return { a: 1, b: 2, rc: 3 }[pre[0]];
}

/** @param absent what a missing number is against one that is there */
function compareOptional(a: string | null, b: string | null, absent: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? absent : -absent;
  return compareDecimals(a, b);
}

/** Numbers are after words, and a longer local part after its beginning. */
function compareLocal(a: readonly string[] | null, b: readonly string[] | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    const [number, otherNumber] = [/^[0-9]+$/.test(part), /^[0-9]+$/.test(other)];
    if (number !== otherNumber) return number ? 1 : -1;
    const order = number ? compareDecimals(part, other) : compareCodeUnits(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Key of a version of any form: part by part as texts. Source: packaging/version.py: _legacy_cmpkey. */
export function legacyVersionKey(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of legacyParts(text.toLowerCase())) {
    if (part.startsWith('*')) {
      if (part < '*final') while (parts.at(-1) === '*final-') parts.pop();
      while (parts.at(-1) === '00000000') parts.pop();
    }
    parts.push(part);
  }
  return parts;
}

const LEGACY_WORDS: ReadonlyMap<string, string> = new Map([
  ['pre', 'c'],
  ['preview', 'c'],
  ['-', 'final-'],
  ['rc', 'c'],
  ['dev', '@'],
]);

function legacyParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of text.split(/(\d+|[a-z]+|\.|-)/)) {
    const part = LEGACY_WORDS.get(piece) ?? piece;
    if (part === '' || part === '.') continue;
    parts.push(/^[0-9]/.test(part) ? part.padStart(8, '0') : `*${part}`);
  }
  // So that alpha, beta and candidate come before the final one.
  return [...parts, '*final'];
}

export function compareLegacyVersions(a: string, b: string): number {
  const [keyA, keyB] = [legacyVersionKey(a), legacyVersionKey(b)];
  for (const [i, part] of keyA.entries()) {
    const other = keyB[i];
    if (other === undefined) return 1;
    const order = compareCodeUnits(part, other);
    if (order !== 0) return order;
  }
  return keyA.length - keyB.length;
}

function decimal(digits: string | undefined): string {
  return (digits ?? '').replace(/^0+(?=.)/, '') || '0';
}

function compareDecimals(a: string, b: string): number {
  return a.length - b.length || compareCodeUnits(a, b);
}
