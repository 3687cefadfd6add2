"use strict";

const require_own_options = require("./own-options.js");

// src/grammar/loose-version.ts
function parseLooseVersion(text) {
	return text.split(/([0-9]+|[a-z]+|\.)/).filter((part) => part !== "" && part !== ".").map((part) => /^[0-9]+$/.test(part) ? BigInt(part) : part);
}
function compareLooseVersions(a, b, major = 3) {
	for (const [index, left] of a.entries()) {
		const right = b[index];
		if (right === void 0) return 1;
		if (left === right) continue;
		if (typeof left === typeof right) return left < right ? -1 : 1;
		if (major < 3) return typeof left === "bigint" ? -1 : 1;
		const types = [left, right].map((part) => typeof part === "bigint" ? "'int'" : "'str'");
		throw new require_own_options.EngineError("TypeError", `'<' not supported between instances of ${types.join(" and ")}`);
	}
	return a.length - b.length;
}

Object.defineProperty(exports, "compareLooseVersions", {
  enumerable: true,
  get: function () {
    return compareLooseVersions;
  }
});
Object.defineProperty(exports, "parseLooseVersion", {
  enumerable: true,
  get: function () {
    return parseLooseVersion;
  }
});
