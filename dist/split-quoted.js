"use strict";

const require_own_options = require("./own-options.js");
const require_python_whitespace = require("./python-whitespace.js");

// src/grammar/split-quoted.ts
const PLAIN = /[^\\'" \t\n\r\v\f]*/y;
const SINGLE_QUOTED = /'(?:[^'\\]|\\[^\n])*'/y;
const DOUBLE_QUOTED = /"(?:[^"\\]|\\[^\n])*"/y;
function splitQuoted(text, major = 3) {
	const words = [];
	let rest = require_python_whitespace.strip(text, major);
	let from = 0;
	while (rest !== "") {
		const end = matchEnd(PLAIN, rest, from);
		if (end === rest.length) {
			words.push(rest);
			break;
		}
		const stop = rest.charAt(end);
		if (stop === "\\") {
			rest = rest.slice(0, end) + rest.slice(end + 1);
			from = end + 1;
		} else if (stop === "'" || stop === "\"") {
			const close = matchEnd(stop === "'" ? SINGLE_QUOTED : DOUBLE_QUOTED, rest, end);
			if (close === void 0) throw new require_own_options.EngineError("ValueError", `bad string (mismatched ${stop} quotes?)`, { hint: `In: ${text}` });
			rest = rest.slice(0, end) + rest.slice(end + 1, close - 1) + rest.slice(close);
			from = close - 2;
		} else {
			words.push(rest.slice(0, end));
			rest = require_python_whitespace.lstrip(rest.slice(end), major);
			from = 0;
		}
		if (from >= rest.length) {
			words.push(rest);
			break;
		}
	}
	return words;
}
function matchEnd(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}

Object.defineProperty(exports, "splitQuoted", {
  enumerable: true,
  get: function () {
    return splitQuoted;
  }
});
