import { EngineError } from '../errors/engine-error.ts';

/** A version of two or three numbers and an optional `aN` or `bN`. Source: distutils/version.py: StrictVersion. */
export interface StrictVersion {
  readonly numbers: readonly [major: bigint, minor: bigint, patch: bigint];
  readonly prerelease: readonly [kind: string, number: bigint] | null;
}

/** Throws ValueError for anything else than `1.2`, `1.2.3`, `1.2a1`, `1.2.3b4`. */
export function parseStrictVersion(text: string): StrictVersion {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:([ab])(\d+))?\n?$/.exec(text);
  if (match === null) {
    throw new EngineError('ValueError', `invalid version number '${text}'`, {
      hint: 'versions of requires, provides and obsoletes have two or three numbers and may end in a1 or b1',
    });
  }
  const [, major = '', minor = '', patch = '0', kind, number = ''] = match;
  return {
    numbers: [BigInt(major), BigInt(minor), BigInt(patch)],
    prerelease: kind === undefined ? null : [kind, BigInt(number)],
  };
}
