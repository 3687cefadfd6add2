const SURROGATE: RegExp = /[\ud800-\udfff]/;

/** `compareCodePoints`, or what answers the same for these texts and is quicker. */
export function codePointOrder(texts: readonly string[]): (a: string, b: string) => number {
  return texts.some((text) => SURROGATE.test(text)) ? compareCodePoints : compareCodeUnits;
}

/** JavaScript's own order of texts. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Python's order of texts: by code point, where JavaScript's is by UTF-16 code unit. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [mine, theirs] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (mine === theirs) continue;
    return isSurrogate(mine) || isSurrogate(theirs) ? compareCharacters([...a], [...b]) : mine - theirs;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function compareCharacters(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((character, i) => character !== right[i]);
  const [mine, theirs] = [left[at]?.codePointAt(0), right[at]?.codePointAt(0)];
  return mine === undefined || theirs === undefined ? left.length - right.length : mine - theirs;
}
