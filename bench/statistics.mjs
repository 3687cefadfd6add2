/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * One contender against another: the ratio of the medians, and the least and greatest ratio of a pair.
 * @param {readonly number[]} ones
 * @param {readonly number[]} others of the same pairs
 */
export function ratio(ones, others) {
  const pairs = ones.map((one, index) => one / /** @type {number} */ (others[index]));
  return { ratio: median(ones) / median(others), least: Math.min(...pairs), greatest: Math.max(...pairs), pairs: pairs.length };
}
