"use strict";

const require_own_options = require("./own-options.js");
const require_python_repr = require("./python-repr.js");
const require_python_whitespace = require("./python-whitespace.js");
const require_text_file = require("./text-file.js");

// src/grammar/makefile-variables.ts
const RENAMED = /* @__PURE__ */ new Set([
	"CFLAGS",
	"LDFLAGS",
	"CPPFLAGS"
]);
function assignment(line, major = 3) {
	const space = require_python_whitespace.spaceClass(major);
	const match = new RegExp(`^([a-zA-Z][a-zA-Z0-9_]+)[${space}]*=[${space}]*([^\\n]*)`).exec(line);
	return match === null ? void 0 : [match[1], match[2]];
}
function findReference(text) {
	return /\$\(([A-Za-z][A-Za-z0-9_]*)\)/.exec(text) ?? /\$\{([A-Za-z][A-Za-z0-9_]*)\}/.exec(text);
}
function parseMakefile(text, options) {
	const [major] = options.versionInfo;
	const done = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	for (const line of require_text_file.logicalLines(text, {
		filename: options.filename,
		joinLines: true,
		major
	})) {
		if (line.warning !== void 0) options.warn?.(line.warning);
		const pair = assignment(line.text, major);
		if (pair === void 0) continue;
		const value = require_python_whitespace.strip(pair[1], major);
		if (value.replaceAll("$$", "").includes("$")) open.set(pair[0], value);
		else done.set(pair[0], asNumber(value, options) ?? value.replaceAll("$$", "$"));
	}
	resolveAll(done, open, options);
	for (const [name, value] of done) if (typeof value === "string") done.set(name, require_python_whitespace.strip(value, major));
	return done;
}
function resolveAll(done, open, options) {
	while (open.size > 0) {
		let progress = false;
		for (const name of [...open.keys()]) progress = resolveOne(name, done, open, options) || progress;
		if (progress) continue;
		const names = [...open.keys()].join(", ");
		throw new require_own_options.EngineError("ValueError", `${options.filename}: variables that are defined by themselves: ${names}`, { hint: "Give one of them a value that does not refer to the others." });
	}
}
function resolveOne(name, done, open, options) {
	const value = open.get(name);
	const reference = findReference(value);
	if (reference === null) {
		open.delete(name);
		return true;
	}
	const item = valueOf(reference[1], name, done, open, options);
	if (item === void 0) return false;
	const after = value.slice(reference.index + reference[0].length);
	const replaced = value.slice(0, reference.index) + item + after;
	if (after.includes("$")) {
		open.set(name, replaced);
		return true;
	}
	const [major] = options.versionInfo;
	const number = asNumber(replaced, options);
	done.set(name, number ?? require_python_whitespace.strip(replaced, major));
	open.delete(name);
	const bare = name.slice(3);
	if (major >= 3 && name.startsWith("PY_") && RENAMED.has(bare) && !done.has(bare)) done.set(bare, number ?? replaced);
	return true;
}
function valueOf(reference, within, done, open, options) {
	const known = done.get(reference);
	if (known !== void 0) return String(known);
	if (open.has(reference)) return void 0;
	const fromEnvironment = options.environment[reference];
	if (fromEnvironment !== void 0) return fromEnvironment;
	if (options.versionInfo[0] >= 3 && RENAMED.has(reference)) {
		if (within.startsWith("PY_") && RENAMED.has(within.slice(3))) return "";
		if (open.has(`PY_${reference}`)) return void 0;
		const prefixed = done.get(`PY_${reference}`);
		if (prefixed !== void 0) return String(prefixed);
		throw new require_own_options.EngineError("KeyError", require_python_repr.reprText(`PY_${reference}`), {
			args: [`PY_${reference}`],
			hint: `${options.filename} refers to $(${reference}), which is neither defined there nor in the environment.`
		});
	}
	done.set(reference, "");
	return "";
}
function asNumber(text, options) {
	const [major, minor] = options.versionInfo;
	const digits = require_python_whitespace.strip(text, major);
	if (!(major > 3 || major === 3 && minor >= 6 ? /^[+-]?[0-9]+(_[0-9]+)*$/ : /^[+-]?[0-9]+$/).test(digits)) return void 0;
	const plain = digits.replaceAll("_", "");
	return plain.startsWith("-") ? -BigInt(plain.slice(1)) : BigInt(plain.replace("+", ""));
}
function expandMakefileVars(text, variables, options) {
	let line = text;
	for (let reference = findReference(line); reference !== null; reference = findReference(line)) {
		const name = reference[1];
		const value = variables.get(name);
		if (typeof value !== "string") throw new require_own_options.EngineError("TypeError", cannotJoin(value === void 0 ? "NoneType" : "int", options), { hint: value === void 0 ? `$(${name}) is not defined in ${options.filename}.` : `$(${name}) is a number in ${options.filename}: write it into the line itself.` });
		if (findReference(value)?.[1] === name) throw new require_own_options.EngineError("ValueError", `${options.filename}: variables that are defined by themselves: ${name}`);
		line = line.slice(0, reference.index) + value + line.slice(reference.index + reference[0].length);
	}
	return line;
}
function cannotJoin(type, options) {
	const [major, minor] = options.versionInfo;
	if (major < 3) return `cannot concatenate 'str' and '${type}' objects`;
	return minor < 7 ? `must be str, not ${type}` : `can only concatenate str (not "${type}") to str`;
}

Object.defineProperty(exports, "assignment", {
  enumerable: true,
  get: function () {
    return assignment;
  }
});
Object.defineProperty(exports, "expandMakefileVars", {
  enumerable: true,
  get: function () {
    return expandMakefileVars;
  }
});
Object.defineProperty(exports, "parseMakefile", {
  enumerable: true,
  get: function () {
    return parseMakefile;
  }
});
