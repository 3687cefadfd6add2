import { EngineError } from '../errors/engine-error.ts';

/** Numbers and everything between them but dots, in order. Source: distutils/version.py: LooseVersion. */
export type LooseVersion = readonly (bigint | string)[];

export function parseLooseVersion(text: string): LooseVersion {
  return text
    .split(/([0-9]+|[a-z]+|\.)/)
    .filter((part) => part !== '' && part !== '.')
    .map((part) => (/^[0-9]+$/.test(part) ? BigInt(part) : part));
}

/**
 * Negative, 0 or positive. Where a number meets a word, Python 3 throws TypeError; Python 2 puts numbers before words.
 */
export function compareLooseVersions(a: LooseVersion, b: LooseVersion, major = 3): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    if (typeof left === typeof right) return left < right ? -1 : 1;
    if (major < 3) return typeof left === 'bigint' ? -1 : 1;
    const types = [left, right].map((part) => (typeof part === 'bigint' ? "'int'" : "'str'"));
    throw new EngineError('TypeError', `'<' not supported between instances of ${types.join(' and ')}`);
  }
  return a.length - b.length;
}
