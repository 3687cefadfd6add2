"use strict";

// src/plan/glob-pattern.ts
function hasMagic(path) {
	return /[*?[]/.test(path);
}
function compileGlobPattern(pattern) {
	if (pattern !== last?.pattern) last = {
		pattern,
		expression: translated(pattern)
	};
	return last.expression;
}
let last;
function translated(pattern) {
	let source = "";
	const characters = [...pattern];
	for (let at = 0; at < characters.length; at += 1) {
		const character = characters[at];
		if (character === "*") source += ".*";
		else if (character === "?") source += ".";
		else if (character !== "[") source += escaped(character);
		else {
			const end = endOfClass(characters, at + 1);
			if (end === void 0) source += "\\[";
			else {
				source += characterClass(characters.slice(at + 1, end));
				at = end;
			}
		}
	}
	return new RegExp(`^(?:${source})$`, "su");
}
function endOfClass(characters, start) {
	let from = start;
	if (characters[from] === "!") from += 1;
	if (characters[from] === "]") from += 1;
	const end = characters.indexOf("]", from);
	return end === -1 ? void 0 : end;
}
function characterClass(members) {
	const negated = members[0] === "!";
	let inside = "";
	for (let at = negated ? 1 : 0; at < members.length; at += 1) {
		const first = members[at];
		const last = members[at + 2];
		if (members[at + 1] === "-" && last !== void 0) {
			if (codePoint(first) <= codePoint(last)) inside += `${escaped(first)}-${escaped(last)}`;
			at += 2;
		} else inside += escaped(first);
	}
	return negated ? `[^${inside}]` : `[${inside}]`;
}
function codePoint(character) {
	return character.codePointAt(0);
}
function escaped(character) {
	return `\\u{${codePoint(character).toString(16)}}`;
}

Object.defineProperty(exports, "compileGlobPattern", {
  enumerable: true,
  get: function () {
    return compileGlobPattern;
  }
});
Object.defineProperty(exports, "hasMagic", {
  enumerable: true,
  get: function () {
    return hasMagic;
  }
});
