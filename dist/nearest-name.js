"use strict";

// src/grammar/nearest-name.ts
function nearestName(name, known) {
	let best;
	let bestDistance = Math.floor(name.length / 3) + 1;
	for (const candidate of known) {
		const distance = editDistance(fold(name), fold(candidate), bestDistance);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
function fold(name) {
	return name.toLowerCase().replaceAll("_", "-");
}
function editDistance(from, to, limit) {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const same = from[i - 1] === to[j - 1];
			let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
			if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, beforeLast[j - 2] + 1);
			row.push(cost);
		}
		[beforeLast, last] = [last, row];
	}
	return Math.min(limit, last[to.length]);
}

Object.defineProperty(exports, "nearestName", {
  enumerable: true,
  get: function () {
    return nearestName;
  }
});
