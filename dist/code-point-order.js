"use strict";

// src/grammar/code-point-order.ts
const SURROGATE = /[\ud800-\udfff]/;
function codePointOrder(texts) {
	return texts.some((text) => SURROGATE.test(text)) ? compareCodePoints : compareCodeUnits;
}
function compareCodeUnits(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function compareCodePoints(a, b) {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i += 1) {
		const [mine, theirs] = [a.charCodeAt(i), b.charCodeAt(i)];
		if (mine === theirs) continue;
		return isSurrogate(mine) || isSurrogate(theirs) ? compareCharacters([...a], [...b]) : mine - theirs;
	}
	return a.length - b.length;
}
function isSurrogate(unit) {
	return unit >= 55296 && unit <= 57343;
}
function compareCharacters(left, right) {
	const at = left.findIndex((character, i) => character !== right[i]);
	const [mine, theirs] = [left[at]?.codePointAt(0), right[at]?.codePointAt(0)];
	return mine === void 0 || theirs === void 0 ? left.length - right.length : mine - theirs;
}

Object.defineProperty(exports, "codePointOrder", {
  enumerable: true,
  get: function () {
    return codePointOrder;
  }
});
Object.defineProperty(exports, "compareCodePoints", {
  enumerable: true,
  get: function () {
    return compareCodePoints;
  }
});
Object.defineProperty(exports, "compareCodeUnits", {
  enumerable: true,
  get: function () {
    return compareCodeUnits;
  }
});
