"use strict";

// src/grammar/python-whitespace.ts
const BYTES = "\\t-\\r ";
const UNICODE = "\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
function spaceClass(major) {
	return major < 3 ? BYTES : UNICODE;
}
const PATTERNS = [BYTES, UNICODE].map((space) => ({
	left: new RegExp(`^[${space}]+`),
	between: new RegExp(`[${space}]+`)
}));
function strip(text, major = 3) {
	return lstrip(rstrip(text, major), major);
}
function lstrip(text, major = 3) {
	return text.replace(patterns(major).left, "");
}
function rstrip(text, major = 3) {
	const space = patterns(major).between;
	let end = text.length;
	while (end > 0 && space.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
function splitWhitespace(text, major = 3) {
	const bare = strip(text, major);
	return bare === "" ? [] : bare.split(patterns(major).between);
}
const LINE_END = "\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029";
const LINE = new RegExp(`[^${LINE_END}]*(?:\\r\\n|[${LINE_END}])|[^${LINE_END}]+$`, "g");
function splitLines(text) {
	return text.match(LINE) ?? [];
}
function patterns(major) {
	return PATTERNS[major < 3 ? 0 : 1];
}

Object.defineProperty(exports, "lstrip", {
  enumerable: true,
  get: function () {
    return lstrip;
  }
});
Object.defineProperty(exports, "rstrip", {
  enumerable: true,
  get: function () {
    return rstrip;
  }
});
Object.defineProperty(exports, "spaceClass", {
  enumerable: true,
  get: function () {
    return spaceClass;
  }
});
Object.defineProperty(exports, "splitLines", {
  enumerable: true,
  get: function () {
    return splitLines;
  }
});
Object.defineProperty(exports, "splitWhitespace", {
  enumerable: true,
  get: function () {
    return splitWhitespace;
  }
});
Object.defineProperty(exports, "strip", {
  enumerable: true,
  get: function () {
    return strip;
  }
});
