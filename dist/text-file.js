"use strict";

const require_decode_text = require("./decode-text.js");
const require_python_whitespace = require("./python-whitespace.js");

// src/grammar/text-file.ts
function locatedMessage(filename, line, text) {
	return `${filename}, ${typeof line === "number" ? `line ${line}` : `lines ${line[0]}-${line[1]}`}: ${text}`;
}
function logicalLines(text, options) {
	const major = options.major ?? 3;
	const lines = [];
	let begun = "";
	let at = 0;
	for (const physical of require_decode_text.fileLines(text)) {
		let line = cutComment(physical, major);
		if (line === void 0) continue;
		const last = typeof at === "number" ? at : at[1];
		if (begun === "") at = last + 1;
		else {
			at = [typeof at === "number" ? at : at[0], last + 1];
			line = begun + (options.collapseJoin === true ? require_python_whitespace.lstrip(line, major) : line);
		}
		line = options.stripLeft === true ? require_python_whitespace.strip(line, major) : require_python_whitespace.rstrip(line, major);
		if (line === "") continue;
		if (options.joinLines === true && line.endsWith("\\")) {
			begun = line.slice(0, -1);
			continue;
		}
		lines.push({
			text: line,
			line: at
		});
		begun = "";
	}
	if (begun !== "") {
		const warning = locatedMessage(options.filename, at, "continuation line immediately precedes end-of-file");
		lines.push({
			text: begun,
			line: at,
			warning
		});
	}
	return lines;
}
function cutComment(line, major) {
	const hash = line.indexOf("#");
	if (hash === -1) return line;
	if (hash > 0 && line.charAt(hash - 1) === "\\") return line.replaceAll("\\#", "#");
	const rest = line.slice(0, hash) + (line.endsWith("\n") ? "\n" : "");
	return require_python_whitespace.strip(rest, major) === "" ? void 0 : rest;
}

Object.defineProperty(exports, "locatedMessage", {
  enumerable: true,
  get: function () {
    return locatedMessage;
  }
});
Object.defineProperty(exports, "logicalLines", {
  enumerable: true,
  get: function () {
    return logicalLines;
  }
});
