"use strict";

const require_decode_text = require("./decode-text.js");
const require_own_options = require("./own-options.js");
const require_python_repr = require("./python-repr.js");
const require_python_whitespace = require("./python-whitespace.js");

// src/options/config-interpolation.ts
const MAX_DEPTH = 10;
function interpolate3(raw, site, lookUp) {
	return fill(raw, 1);
	function fill(text, depth) {
		if (depth > MAX_DEPTH) throw failure("InterpolationDepthError", `Recursion limit exceeded in value substitution: ${`option ${require_python_repr.reprText(site.option)} in section ${require_python_repr.reprText(site.section)}`} contains an interpolation key which cannot be substituted in ${MAX_DEPTH} steps. Raw value: ${require_python_repr.reprText(raw)}`, site, [raw]);
		let out = "";
		let rest = text;
		while (rest !== "") {
			const percent = rest.indexOf("%");
			if (percent === -1) return out + rest;
			out += rest.slice(0, percent);
			rest = rest.slice(percent);
			if (rest.startsWith("%%")) {
				out += "%";
				rest = rest.slice(2);
				continue;
			}
			if (!rest.startsWith("%(")) throw failure("InterpolationSyntaxError", `'%' must be followed by '%' or '(', found: ${require_python_repr.reprText(rest)}`, site, [`'%' must be followed by '%' or '(', found: ${require_python_repr.reprText(rest)}`]);
			const reference = /^%\(([^)]+)\)s/.exec(rest);
			if (reference === null) throw failure("InterpolationSyntaxError", `bad interpolation variable reference ${require_python_repr.reprText(rest)}`, site, [`bad interpolation variable reference ${require_python_repr.reprText(rest)}`]);
			const name = reference[1].toLowerCase();
			rest = rest.slice(reference[0].length);
			const value = lookUp(name);
			if (value === void 0) throw failure("InterpolationMissingOptionError", `Bad value substitution: ${`option ${require_python_repr.reprText(site.option)} in section ${require_python_repr.reprText(site.section)}`} contains an interpolation key ${require_python_repr.reprText(name)} which is not a valid option name. Raw value: ${require_python_repr.reprText(raw)}`, site, [raw, name]);
			out += value.includes("%") ? fill(value, depth + 1) : value;
		}
		return out;
	}
}
function interpolate2(raw, site, lookUp) {
	let value = raw;
	for (let depth = 0; depth < MAX_DEPTH && value.includes("%("); depth++) {
		value = value.replace(/%\(([^)]*)\)s/g, (_match, name) => `%(${require_python_repr.asciiLowerCase(name)})s`);
		value = formatWith(value, raw, site, lookUp);
	}
	if (!value.includes("%(")) return value;
	throw failure("InterpolationDepthError", `Value interpolation too deeply recursive:\n\tsection: [${site.section}]\n\toption : ${site.option}\n\trawval : ${raw}\n`, site, [raw]);
}
function formatWith(format, raw, site, lookUp) {
	let out = "";
	let at = 0;
	for (let percent = format.indexOf("%"); percent !== -1; percent = format.indexOf("%", at)) {
		out += format.slice(at, percent);
		at = percent + 1;
		let value;
		if (format.charAt(at) === "(") {
			const end = closingParenthesis(format, at);
			if (end === -1) throw failure("ValueError", "incomplete format key", site);
			const key = format.slice(at + 1, end);
			value = lookUp(key);
			if (value === void 0) throw failure("InterpolationMissingOptionError", `Bad value substitution:\n\tsection: [${site.section}]\n\toption : ${site.option}\n\tkey    : ${key}\n\trawval : ${raw}\n`, site, [raw, key]);
			at = end + 1;
		}
		const [spec, flags = "", width = "", precision, type = ""] = /^([#0\- +]*)(\d*)(?:\.(\d*))?[hlL]?([^]?)/.exec(format.slice(at));
		at += spec.length;
		const text = convert(value, type, at - 1, precision, site);
		out += flags.includes("-") ? text.padEnd(Number(width)) : text.padStart(Number(width));
	}
	return out + format.slice(at);
}
function closingParenthesis(text, open) {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text.charAt(at) === "(") depth += 1;
		else if (text.charAt(at) === ")") depth -= 1;
		if (depth === 0) return at;
	}
	return -1;
}
function convert(value, type, index, precision, site) {
	if (type === "") throw failure("ValueError", "incomplete format", site);
	if (type === "%") return "%";
	const given = value === void 0 ? "instance" : "str";
	if ("diouxX".includes(type)) throw failure("TypeError", `%${type} format: a number is required, not ${given}`, site);
	if ("eEfFgG".includes(type)) throw failure("TypeError", `float argument required, not ${given}`, site);
	if (type === "c" && value !== void 0 && value.length === 1) return value;
	if (type === "c") throw failure("TypeError", "%c requires int or char", site);
	if (type !== "s" && type !== "r") {
		const code = type.charCodeAt(0);
		throw failure("ValueError", `unsupported format character '${code > 31 && code < 127 ? type : "?"}' (0x${code.toString(16)}) at index ${index}`, site);
	}
	return (value === void 0 ? "" : type === "r" ? require_python_repr.reprText(value, 2) : value).slice(0, precision === void 0 ? void 0 : Number(precision));
}
function failure(error, message, site, args) {
	return new require_own_options.EngineError(error, message, {
		code: "bad-config-value",
		hint: `See ${site.filename}, line ${site.line}; a percent sign of its own is written %%.`,
		...args === void 0 ? {} : { args: [
			site.option,
			site.section,
			...args
		] }
	});
}

// src/options/config-syntax.ts
var Collector = class {
	defaults = /* @__PURE__ */ new Map();
	sections = /* @__PURE__ */ new Map();
	section;
	sectionName = "";
	option;
	bad = [];
	enter(name) {
		this.sectionName = name;
		this.option = void 0;
		if (name === "DEFAULT" && !this.sections.has(name)) this.section = this.defaults;
		else {
			this.section = this.sections.get(name) ?? /* @__PURE__ */ new Map();
			this.sections.set(name, this.section);
		}
	}
	start(name, value, line) {
		this.option = {
			name,
			lines: [value],
			line
		};
		this.section?.set(name, this.option);
	}
	reject(line, number, major) {
		this.bad.push(`\n\t[line ${String(number).padStart(2)}]: ${require_python_repr.reprText(line, major)}`);
	}
	finish(join) {
		const close = (section) => new Map([...section].map(([name, { lines, line }]) => [name, {
			name,
			value: join(lines),
			line
		}]));
		return {
			defaults: close(this.defaults),
			sections: new Map([...this.sections].map(([name, section]) => [name, close(section)]))
		};
	}
};
function parseConfig2(text, filename) {
	const found = new Collector();
	for (const [index, line] of require_decode_text.fileLines(text).entries()) {
		const number = index + 1;
		const bare = require_python_whitespace.strip(line, 2);
		if (bare === "" || line.startsWith("#") || line.startsWith(";") || /^rem([ \t-\r]|$)/i.test(line)) continue;
		if (/^[ \t-\r]/.test(line) && found.option !== void 0 && found.option.name !== "") {
			found.option.lines.push(bare);
			continue;
		}
		const header = /^\[([^\]]+)\]/.exec(line)?.[1];
		if (header !== void 0) {
			found.enter(header);
			continue;
		}
		if (found.section === void 0) throw configError("MissingSectionHeaderError", `File contains no section headers.\nfile: ${filename}, line: ${number}\n${require_python_repr.reprText(line, 2)}`, filename, number, [
			filename,
			number,
			line
		]);
		const option = /^([^:= \t-\r][^:=]*)[:=][ \t-\r]*([^\n]*)\n?$/.exec(line);
		if (option === null) found.reject(line, number, 2);
		else found.start(require_python_repr.asciiLowerCase(require_python_whitespace.strip(option[1], 2)), value2(option[2]), number);
	}
	if (found.bad.length > 0) throw configError("ParsingError", `File contains parsing errors: ${filename}${found.bad.join("")}`, filename, void 0, [filename]);
	return found.finish((lines) => lines.join("\n"));
}
function value2(text) {
	const semicolon = text.indexOf(";");
	const before = semicolon === -1 ? void 0 : text.at(semicolon - 1);
	const value = require_python_whitespace.strip(before !== void 0 && /[ \t-\r]/.test(before) ? text.slice(0, semicolon) : text, 2);
	return value === "\"\"" ? "" : value;
}
function parseConfig3(text, filename, settings) {
	const { minor, keepCase = false } = settings;
	const found = new Collector();
	const seen = /* @__PURE__ */ new Set();
	const space = require_python_whitespace.spaceClass(3);
	const headerPattern = minor < 10 ? /^\[([^\]]+)\]/ : /^\[([^\n]+)\]/;
	const optionPattern = new RegExp(`^([^\\n]*?)[${space}]*[=:][${space}]*([^\\n]*)$`);
	const indentPattern = new RegExp(`^[${space}]*`);
	let indent = 0;
	for (const [index, line] of require_decode_text.fileLines(text).entries()) {
		const number = index + 1;
		const value = require_python_whitespace.strip(line);
		if (value.startsWith("#") || value.startsWith(";")) continue;
		if (value === "") {
			if (found.option !== void 0 && found.option.name !== "") found.option.lines.push("");
			continue;
		}
		const lineIndent = indentPattern.exec(line)[0].length;
		if (found.option !== void 0 && found.option.name !== "" && lineIndent > indent) {
			found.option.lines.push(value);
			continue;
		}
		indent = lineIndent;
		const header = headerPattern.exec(value)?.[1];
		if (header !== void 0) {
			if (seen.has(header) && found.sections.has(header)) throw duplicate("DuplicateSectionError", `section ${require_python_repr.reprText(header)}`, filename, number, [header]);
			found.enter(header);
			if (found.section !== found.defaults) seen.add(header);
			continue;
		}
		if (found.section === void 0) throw configError("MissingSectionHeaderError", `File contains no section headers.\nfile: ${require_python_repr.reprText(filename)}, line: ${number}\n${require_python_repr.reprText(line)}`, filename, number, [
			filename,
			number,
			line
		]);
		const option = optionPattern.exec(value);
		if (option === null || option[1] === "") found.reject(line, number, 3);
		if (option === null) continue;
		const written = require_python_whitespace.rstrip(option[1]);
		const name = keepCase ? written : written.toLowerCase();
		const key = `${found.sectionName}\0${name}`;
		if (seen.has(key)) throw duplicate("DuplicateOptionError", `option ${require_python_repr.reprText(name)} in section ${require_python_repr.reprText(found.sectionName)}`, filename, number, [found.sectionName, name]);
		seen.add(key);
		found.start(name, require_python_whitespace.strip(option[2]), number);
	}
	if (found.bad.length > 0) throw configError("ParsingError", `Source contains parsing errors: ${require_python_repr.reprText(filename)}${found.bad.join("")}`, filename, void 0, [filename]);
	return found.finish((lines) => require_python_whitespace.rstrip(lines.join("\n")));
}
function duplicate(error, what, filename, line, names) {
	return configError(error, `While reading from ${require_python_repr.reprText(filename)} [line ${String(line).padStart(2)}]: ${what} already exists`, filename, line, [
		...names,
		filename,
		line
	]);
}
function configError(error, message, filename, line, args) {
	return new require_own_options.EngineError(error, message, {
		code: "bad-config-file",
		hint: `Mend ${filename}${line === void 0 ? "" : `, line ${line}`}.`,
		args
	});
}

// src/options/config-file.ts
function readConfigFile(content, options) {
	const raw = parseConfigFile(content, options);
	const sections = [...raw.sections].map(([name]) => ({
		name,
		options: resolveSection(name, raw, options)
	}));
	return {
		filename: options.filename,
		sections
	};
}
function parseConfigFile(content, options) {
	const { filename, target, encoding } = options;
	const [major, minor] = target.versionInfo;
	if (major >= 3) {
		const text = require_decode_text.universalNewlines(require_decode_text.decodeText(content, { encoding: encoding ?? target.localeEncoding }));
		return parseConfig3(text, filename, {
			minor: major > 3 ? 99 : minor,
			keepCase: options.keepCase ?? false
		});
	}
	const text = encoding === void 0 ? require_decode_text.decodeText(content, { errors: "surrogateescape" }) : require_decode_text.decodeText(content, { encoding });
	return parseConfig2(target.osName === "nt" ? text.replaceAll("\r\n", "\n") : text, filename);
}
function resolveSection(section, raw, options) {
	const { filename, target, ignored = /* @__PURE__ */ new Set(), nameOf = underscored } = options;
	const own = raw.sections.get(section) ?? /* @__PURE__ */ new Map();
	const all = new Map([...own, ...[...raw.defaults].filter(([name]) => !own.has(name))]);
	const python2 = target.versionInfo[0] < 3;
	const interpolate = python2 ? interpolate2 : interpolate3;
	const lookUp = (name) => all.get(name)?.value ?? (python2 && name === "__name__" ? section : void 0);
	return [...all.values()].filter(({ name }) => name !== "__name__" && !ignored.has(name)).map(({ name, value, line }) => ({
		name: nameOf(name, section),
		value: interpolate(value, {
			section,
			option: name,
			filename,
			line
		}, lookUp),
		line
	}));
}
function underscored(option) {
	return option.replaceAll("-", "_");
}

Object.defineProperty(exports, "parseConfigFile", {
  enumerable: true,
  get: function () {
    return parseConfigFile;
  }
});
Object.defineProperty(exports, "readConfigFile", {
  enumerable: true,
  get: function () {
    return readConfigFile;
  }
});
