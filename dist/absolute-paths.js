"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_script = require("./script.js");
let node_path = require("node:path");

// src/session/absolute-paths.ts
const PATH_OPTIONS = /* @__PURE__ */ new Set([
	...[
		"root",
		"record",
		"home",
		"prefix",
		"exec-prefix",
		"install-base",
		"install-platbase",
		"install-dir"
	],
	...[
		"build-base",
		"build-lib",
		"build-purelib",
		"build-platlib",
		"build-temp",
		"build-scripts",
		"build-clib",
		"build-dir"
	],
	...[
		"bdist-base",
		"bdist-dir",
		"dist-dir",
		"egg-base"
	]
]);
const UNKNOWN = Array.from(PATH_OPTIONS, (name) => ({
	long: `${name}=`,
	short: null,
	help: ""
}));
function absolutePaths(args, from) {
	const out = [];
	let known = require_script.TOOL_OPTIONS;
	const words = [...args];
	for (let word = words.shift(); word !== void 0; word = words.shift()) {
		if (!word.startsWith("-") || word === "-") {
			known = require_script.optionsOfCommand(word) ?? UNKNOWN;
			out.push(word);
			continue;
		}
		const { option, start, value } = word.startsWith("--") ? longOption(word, known) : lastOfCluster(word, known);
		const isPath = option !== void 0 && PATH_OPTIONS.has(nameOf(option));
		if (option === void 0 || !option.long.endsWith("=")) out.push(word);
		else if (value !== void 0) out.push(isPath ? start + absolute(value, from) : word);
		else {
			out.push(word);
			const next = words.shift();
			if (next !== void 0) out.push(isPath ? absolute(next, from) : next);
		}
	}
	return out;
}
function longOption(word, known) {
	const [, given = "", value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
	const possible = known.filter((option) => option.long.startsWith(given));
	return {
		option: possible.find((each) => nameOf(each) === given) ?? (possible.length === 1 ? possible[0] : void 0),
		start: `--${given}=`,
		value
	};
}
function lastOfCluster(word, known) {
	for (let at = 1; at < word.length; at += 1) {
		const option = known.find(({ short }) => short === word[at]);
		if (option === void 0 || option.long.endsWith("=")) return {
			option,
			start: word.slice(0, at + 1),
			value: word.slice(at + 1) || void 0
		};
	}
	return {
		option: void 0,
		start: word,
		value: void 0
	};
}
function nameOf({ long }) {
	return long.replace(/=$/, "");
}
function absolute(path, from) {
	return /^[~$]/.test(path) ? path : (0, node_path.resolve)(from, path);
}

exports.absolutePaths = absolutePaths;
