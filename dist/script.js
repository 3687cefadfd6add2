"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_repeat = require("./repeat.js");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
let node_os = require("node:os");
let node_timers_promises = require("node:timers/promises");
let node_async_hooks = require("node:async_hooks");
let node_worker_threads = require("node:worker_threads");

// src/grammar/decode-text.ts
function decodeText(bytes, options = {}) {
	const encoding = (options.encoding ?? "utf-8").toLowerCase().replaceAll("_", "-");
	const escape = options.errors === "surrogateescape";
	if (encoding === "utf-8" || encoding === "utf8") return decodeUtf8(bytes, escape);
	if (encoding === "ascii" || encoding === "us-ascii" || encoding === "ansi-x3.4-1968" || encoding === "646") return decodeAscii(bytes, escape);
	return require_run.CodePage.named(encoding)?.decode(bytes) ?? decodeAscii(bytes, true);
}
function universalNewlines(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function fileLines(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function decodeUtf8(bytes, escape) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return decodeDamagedUtf8(bytes, escape);
	}
}
function decodeDamagedUtf8(bytes, escape) {
	const out = [];
	let at = 0;
	while (at < bytes.length) {
		const good = sequenceAt(bytes, at);
		if (good.reason === void 0) out.push(String.fromCodePoint(codePoint$1(bytes, at, good.length)));
		else if (escape) for (let i = at; i < at + good.length; i++) out.push(String.fromCharCode(56320 + bytes[i]));
		else throw cannotDecode("utf-8", bytes, at, at + good.length, good.reason);
		at += good.length;
	}
	return out.join("");
}
function sequenceAt(bytes, at) {
	const first = bytes[at];
	if (first < 128) return { length: 1 };
	if (first < 194 || first > 244) return {
		length: 1,
		reason: "invalid start byte"
	};
	const wanted = first < 224 ? 2 : first < 240 ? 3 : 4;
	for (let i = 1; i < wanted; i++) {
		const next = bytes[at + i];
		if (next === void 0) return {
			length: i,
			reason: "unexpected end of data"
		};
		if (next < (i > 1 ? 128 : first === 224 ? 160 : first === 240 ? 144 : 128) || next > (i > 1 ? 191 : first === 237 ? 159 : first === 244 ? 143 : 191)) return {
			length: i,
			reason: "invalid continuation byte"
		};
	}
	return { length: wanted };
}
function codePoint$1(bytes, at, length) {
	let code = bytes[at] & (length === 1 ? 127 : 255 >> length + 1);
	for (let i = 1; i < length; i++) code = code << 6 | bytes[at + i] & 63;
	return code;
}
function decodeAscii(bytes, escape) {
	const bad = bytes.findIndex((byte) => byte > 127);
	if (bad === -1) return Buffer.from(bytes).toString("latin1");
	if (!escape) throw cannotDecode("ascii", bytes, bad, bad + 1, "ordinal not in range(128)");
	return Array.from(bytes, (byte) => String.fromCharCode(byte > 127 ? 56320 + byte : byte)).join("");
}
function cannotDecode(codec, bytes, start, end, reason) {
	const what = end - start === 1 ? `byte 0x${bytes[start].toString(16).padStart(2, "0")} in position ${start}` : `bytes in position ${start}-${end - 1}`;
	return new require_own_options.EngineError("UnicodeDecodeError", `'${codec}' codec can't decode ${what}: ${reason}`, { args: [
		codec,
		bytes,
		start,
		end,
		reason
	] });
}

// src/grammar/byte-string.ts
const LONE_SURROGATE = /[\ud800-\udfff]/u;
function encodeSurrogateEscape(text) {
	if (!LONE_SURROGATE.test(text)) return Buffer.from(text, "utf8");
	const pieces = [];
	for (const piece of text.split(/([\ud800-\udfff])/u)) {
		const code = piece.length === 1 ? piece.charCodeAt(0) : 0;
		if (code >= 56448 && code <= 56575) pieces.push(Buffer.from([code - 56320]));
		else if (code >= 55296 && code <= 57343) pieces.push(Buffer.from([
			224 | code >> 12,
			128 | code >> 6 & 63,
			128 | code & 63
		]));
		else if (piece !== "") pieces.push(Buffer.from(piece, "utf8"));
	}
	return Buffer.concat(pieces);
}
function toByteString(text) {
	return isAscii(text) ? text : Buffer.from(encodeSurrogateEscape(text)).toString("latin1");
}
function fromByteString(bytes) {
	return isAscii(bytes) ? bytes : decodeText(Buffer.from(bytes, "latin1"), { errors: "surrogateescape" });
}
function isAscii(text) {
	return !/[\u0080-\uffff]/.test(text);
}
function hasLoneSurrogate(text) {
	return LONE_SURROGATE.test(text);
}
function asciiLowerCase(text) {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/grammar/python-repr.ts
function reprText(text, major = 3) {
	return major < 3 ? require_run.quotedText(toByteString(text), true) : require_run.quotedText(text);
}

// src/options/config-interpolation.ts
const MAX_DEPTH = 10;
function interpolate3(raw, site, lookUp) {
	return fill(raw, 1);
	function fill(text, depth) {
		if (depth > MAX_DEPTH) throw failure("InterpolationDepthError", `Recursion limit exceeded in value substitution: ${`option ${reprText(site.option)} in section ${reprText(site.section)}`} contains an interpolation key which cannot be substituted in ${MAX_DEPTH} steps. Raw value: ${reprText(raw)}`, site, [raw]);
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
			if (!rest.startsWith("%(")) throw failure("InterpolationSyntaxError", `'%' must be followed by '%' or '(', found: ${reprText(rest)}`, site, [`'%' must be followed by '%' or '(', found: ${reprText(rest)}`]);
			const reference = /^%\(([^)]+)\)s/.exec(rest);
			if (reference === null) throw failure("InterpolationSyntaxError", `bad interpolation variable reference ${reprText(rest)}`, site, [`bad interpolation variable reference ${reprText(rest)}`]);
			const written = reference[1];
			const name = site.keepCase === true ? written : written.toLowerCase();
			rest = rest.slice(reference[0].length);
			const value = lookUp(name);
			if (value === void 0) throw failure("InterpolationMissingOptionError", `Bad value substitution: ${`option ${reprText(site.option)} in section ${reprText(site.section)}`} contains an interpolation key ${reprText(name)} which is not a valid option name. Raw value: ${reprText(raw)}`, site, [raw, name]);
			out += value.includes("%") ? fill(value, depth + 1) : value;
		}
		return out;
	}
}
function interpolate2(raw, site, lookUp) {
	let value = raw;
	for (let depth = 0; depth < MAX_DEPTH && value.includes("%("); depth++) {
		value = value.replace(/%\(([^)]*)\)s/g, (_match, name) => `%(${asciiLowerCase(name)})s`);
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
	return (value === void 0 ? "" : type === "r" ? reprText(value, 2) : value).slice(0, precision === void 0 ? void 0 : Number(precision));
}
function failure(error, message, site, args) {
	return new require_own_options.EngineError(error, message, {
		code: "bad-config-value",
		hint: `see ${site.filename}, line ${site.line}; a percent sign of its own is written %%`,
		...args === void 0 ? {} : { args: [
			site.option,
			site.section,
			...args
		] }
	});
}

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
function splitLines$1(text) {
	return text.match(LINE) ?? [];
}
function patterns(major) {
	return PATTERNS[major < 3 ? 0 : 1];
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
		this.bad.push(`\n\t[line ${String(number).padStart(2)}]: ${reprText(line, major)}`);
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
	for (const [index, line] of fileLines(text).entries()) {
		const number = index + 1;
		const bare = strip(line, 2);
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
		if (found.section === void 0) throw configError("MissingSectionHeaderError", `File contains no section headers.\nfile: ${filename}, line: ${number}\n${reprText(line, 2)}`, filename, number, [
			filename,
			number,
			line
		]);
		const option = /^([^:= \t-\r][^:=]*)[:=][ \t-\r]*([^\n]*)\n?$/.exec(line);
		if (option === null) found.reject(line, number, 2);
		else found.start(asciiLowerCase(strip(option[1], 2)), value2(option[2]), number);
	}
	if (found.bad.length > 0) throw configError("ParsingError", `File contains parsing errors: ${filename}${found.bad.join("")}`, filename, void 0, [filename]);
	return found.finish((lines) => lines.join("\n"));
}
function value2(text) {
	const semicolon = text.indexOf(";");
	const before = semicolon === -1 ? void 0 : text.at(semicolon - 1);
	const value = strip(before !== void 0 && /[ \t-\r]/.test(before) ? text.slice(0, semicolon) : text, 2);
	return value === "\"\"" ? "" : value;
}
function parseConfig3(text, filename, settings) {
	const { minor, keepCase = false } = settings;
	const found = new Collector();
	const seen = /* @__PURE__ */ new Set();
	const space = spaceClass(3);
	const headerPattern = minor < 10 ? /^\[([^\]]+)\]/ : /^\[([^\n]+)\]/;
	const optionPattern = new RegExp(`^([^\\n]*?)[${space}]*[=:][${space}]*([^\\n]*)$`);
	const indentPattern = new RegExp(`^[${space}]*`);
	let indent = 0;
	for (const [index, line] of fileLines(text).entries()) {
		const number = index + 1;
		const value = strip(line);
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
			if (seen.has(header) && found.sections.has(header)) throw duplicate("DuplicateSectionError", `section ${reprText(header)}`, filename, number, [header]);
			found.enter(header);
			if (found.section !== found.defaults) seen.add(header);
			continue;
		}
		if (found.section === void 0) throw configError("MissingSectionHeaderError", `File contains no section headers.\nfile: ${reprText(filename)}, line: ${number}\n${reprText(line)}`, filename, number, [
			filename,
			number,
			line
		]);
		const option = optionPattern.exec(value);
		if (option === null || option[1] === "") found.reject(line, number, 3);
		if (option === null) continue;
		const written = rstrip(option[1]);
		const name = keepCase ? written : written.toLowerCase();
		const key = `${found.sectionName}\0${name}`;
		if (seen.has(key)) throw duplicate("DuplicateOptionError", `option ${reprText(name)} in section ${reprText(found.sectionName)}`, filename, number, [found.sectionName, name]);
		seen.add(key);
		found.start(name, strip(option[2]), number);
	}
	if (found.bad.length > 0) throw configError("ParsingError", `Source contains parsing errors: ${reprText(filename)}${found.bad.join("")}`, filename, void 0, [filename]);
	return found.finish((lines) => rstrip(lines.join("\n")));
}
function duplicate(error, what, filename, line, names) {
	return configError(error, `While reading from ${reprText(filename)} [line ${String(line).padStart(2)}]: ${what} already exists`, filename, line, [
		...names,
		filename,
		line
	]);
}
function configError(error, message, filename, line, args) {
	const marked = args.some((each) => typeof each === "string" && BYTE_ORDER_MARK.test(each));
	return new require_own_options.EngineError(error, message, {
		code: "bad-config-file",
		hint: marked ? `${filename} begins with a byte order mark: save it as UTF-8 without one` : `mend ${filename}${line === void 0 ? "" : `, line ${line}`}`,
		args
	});
}
const BYTE_ORDER_MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf|\udcef\udcbb\udcbf)/;

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
		const text = universalNewlines(decodeFile(content, filename, encoding ?? target.localeEncoding));
		return parseConfig3(text, filename, {
			minor: major > 3 ? 99 : minor,
			keepCase: options.keepCase ?? false
		});
	}
	const text = encoding === void 0 ? decodeText(content, { errors: "surrogateescape" }) : decodeText(content, { encoding });
	return parseConfig2(target.osName === "nt" ? text.replaceAll("\r\n", "\n") : text, filename);
}
function decodeFile(content, filename, encoding) {
	try {
		return decodeText(content, { encoding });
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError)) throw error;
		const hint = `${filename} is not in ${encoding}: save it in that encoding`;
		throw new require_own_options.EngineError(error.python, error.message, {
			code: error.code,
			args: error.args,
			hint,
			cause: error
		});
	}
}
function resolveSection(section, raw, options) {
	const { filename, target, ignored = /* @__PURE__ */ new Set(), keepCase = false, nameOf = underscored } = options;
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
			line,
			keepCase
		}, lookUp),
		line
	}));
}
function underscored(option) {
	return option.replaceAll("-", "_");
}

// src/session/interrupted.ts
const INTERRUPTED = {
	message: "interrupted",
	status: 130
};

// src/grammar/join-path.ts
function joinPath(osName, first, ...rest) {
	return osName === "nt" ? joinWindows(first, rest) : joinPosix(first, rest);
}
function joinPosix(first, rest) {
	let path = first;
	for (const part of rest) path = joinTwo(path, part);
	return path;
}
function joinTwo(path, part) {
	if (part.startsWith("/")) return part;
	return path === "" || path.endsWith("/") ? path + part : `${path}/${part}`;
}
function joinWindows(first, rest) {
	let [drive, path] = splitDrive(first);
	for (const part of rest) {
		const [partDrive, partPath] = splitDrive(part);
		if (isSeparator(partPath.charAt(0))) {
			if (partDrive !== "" || drive === "") drive = partDrive;
			path = partPath;
			continue;
		}
		if (partDrive !== "" && partDrive !== drive) {
			const sameDrive = partDrive.toLowerCase() === drive.toLowerCase();
			drive = partDrive;
			if (!sameDrive) {
				path = partPath;
				continue;
			}
		}
		if (path !== "" && !isSeparator(path.charAt(path.length - 1))) path += "\\";
		path += partPath;
	}
	return path !== "" && !isSeparator(path.charAt(0)) && drive !== "" && !drive.endsWith(":") ? `${drive}\\${path}` : drive + path;
}
function splitDrive(path) {
	const flat = path.replaceAll("/", "\\");
	if (flat.startsWith("\\\\") && flat.charAt(2) !== "\\") {
		const host = flat.indexOf("\\", 2);
		if (host === -1) return ["", path];
		const share = flat.indexOf("\\", host + 1);
		if (share === host + 1) return ["", path];
		return share === -1 ? [path, ""] : [path.slice(0, share), path.slice(share)];
	}
	return flat.charAt(1) === ":" ? [path.slice(0, 2), path.slice(2)] : ["", path];
}
function isSeparator(character) {
	return character === "\\" || character === "/";
}

// src/grammar/tidy-path.ts
const SLASH = 47;
const DOT = 46;
function isTidy(path) {
	const start = path.startsWith("/") ? 1 : 0;
	if (path.length === start || path.endsWith("/") || path.includes("//") || isDots(path, start)) return false;
	for (let at = path.indexOf("/.", start); at !== -1; at = path.indexOf("/.", at + 1)) if (isDots(path, at + 1)) return false;
	return true;
}
function isDots(path, at) {
	if (path.charCodeAt(at) !== DOT) return false;
	const end = at + (path.charCodeAt(at + 1) === DOT ? 2 : 1);
	return end === path.length || path.charCodeAt(end) === SLASH;
}

// src/grammar/os-path.ts
function osPath(osName) {
	return osName === "nt" || osName === "os2" ? WINDOWS : POSIX;
}
const POSIX = make("posix");
const WINDOWS = make("nt");
function make(osName) {
	const windows = osName === "nt";
	const sep = windows ? "\\" : "/";
	const isSep = (character) => character === "/" || windows && character === "\\";
	const lastSep = (path) => windows ? Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) : path.lastIndexOf("/");
	const drive = (path) => windows ? splitDrive(path) : ["", path];
	const split = (path) => {
		const root = windows ? drive(path)[0].length : 0;
		const cut = Math.max(lastSep(path) + 1, root);
		let end = cut;
		while (end > root && isSep(path.charAt(end - 1))) end -= 1;
		return [path.slice(0, end === root ? cut : end), path.slice(cut)];
	};
	const isabs = windows ? (path) => isSep(drive(path)[1].charAt(0)) || /^[\\/]{2}\?[\\/]/.test(path) : (path) => path.startsWith("/");
	const normpath = windows ? normaliseWindows : normalisePosix;
	const abspath = (path, cwd) => {
		return normpath(joinPath(osName, cwd, path));
	};
	return {
		sep,
		pathsep: windows ? ";" : ":",
		join: windows ? (first, ...rest) => joinPath(osName, first, ...rest) : (first, ...rest) => rest.length === 1 ? joinTwo(first, rest[0]) : joinPath(osName, first, ...rest),
		split,
		dirname: (path) => split(path)[0],
		basename: (path) => split(path)[1],
		splitext: (path) => {
			const start = lastSep(path) + 1;
			const dot = path.lastIndexOf(".");
			return dot > start && /[^.]/.test(path.slice(start, dot)) ? [path.slice(0, dot), path.slice(dot)] : [path, ""];
		},
		splitdrive: drive,
		isabs,
		normpath,
		normcase: (path) => windows ? path.replaceAll("/", "\\").toLowerCase() : path,
		abspath,
		relpath: (path, start, cwd) => {
			const prefix = start === "." ? "" : `${start}/`;
			if (!windows && path.startsWith(prefix) && isTidy(path) && (prefix === "" ? !path.startsWith("/") : isTidy(start))) return path.slice(prefix.length);
			const parts = (each) => drive(abspath(each, cwd))[1].split(sep).filter((part) => part !== "");
			const from = parts(start);
			const to = parts(path);
			const same = (a, b) => windows ? a.toLowerCase() === b.toLowerCase() : a === b;
			let common = 0;
			while (common < from.length && common < to.length && same(from[common], to[common])) common += 1;
			const steps = [...from.slice(common).map(() => ".."), ...to.slice(common)];
			return steps.length === 0 ? "." : steps.join(sep);
		}
	};
}
function normalisePosix(path) {
	if (isTidy(path)) return path;
	if (path === "") return ".";
	const root = /^\/\/(?!\/)/.test(path) ? "//" : path.startsWith("/") ? "/" : "";
	return root + fold(path.split("/"), root !== "").join("/") || ".";
}
function normaliseWindows(path) {
	if (path.startsWith("\\\\.\\")) return path;
	const [drive, rest] = splitDrive(path.replaceAll("/", "\\"));
	const root = drive + (rest.startsWith("\\") ? "\\" : "");
	return root + fold(rest.split("\\"), root.endsWith("\\")).join("\\") || ".";
}
function fold(parts, rooted) {
	const kept = [];
	for (const part of parts) {
		if (part === "" || part === ".") continue;
		if (part !== "..") kept.push(part);
		else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
		else if (!rooted) kept.push(part);
	}
	return kept;
}

// src/model/class-attributes.ts
function engineClassOf(object) {
	return Object.getPrototypeOf(object).constructor;
}
function classOf(object) {
	const path = object.$.script.classPath(object) ?? engineClassOf(object).pythonPath;
	return {
		path,
		name: path.slice(path.lastIndexOf(".") + 1)
	};
}
function shownClass(target, path) {
	if (require_run.atLeast(target, 3, 0)) return `<class '${path.replace(/^builtins\./, "")}'>`;
	return path.startsWith("__builtin__.") ? `<type '${path.slice(12)}'>` : path;
}
async function classAttribute(object, name, own) {
	const script = object.$.script;
	if (!script.attached || !script.changesClassAttribute(object, name)) return own();
	return script.get(object, name);
}

// src/model/values.ts
var Tuple = class Tuple extends Array {
	static of(...items) {
		const tuple = new Tuple(items.length);
		for (let i = 0; i < items.length; i += 1) tuple[i] = items[i];
		return tuple;
	}
	static from(items, map) {
		return Tuple.of(...map === void 0 ? Array.from(items) : Array.from(items, map));
	}
	static get [Symbol.species]() {
		return Array;
	}
};
var PyFloat = class {
	text;
	constructor(text) {
		this.text = text;
	}
	valueOf() {
		return Number(this.text);
	}
	toString() {
		return this.text;
	}
};
var Handle = class {
	id;
	path;
	kind;
	plain;
	constructor(id, path, kind, plain) {
		this.id = id;
		this.path = path;
		this.kind = kind;
		this.plain = plain;
	}
};
function truthy(value) {
	if (value instanceof Handle) return value.plain === void 0 || truthy(value.plain);
	if (value instanceof PyFloat) return Number(value) !== 0;
	if (Array.isArray(value)) return value.length > 0;
	if (value instanceof Map) return value.size > 0;
	if (value instanceof Uint8Array) return value.length > 0;
	return Boolean(value);
}
function plain(value) {
	return value instanceof Handle && value.plain !== void 0 ? value.plain : value;
}
function pyStr(value) {
	if (value === null || value === void 0) return "None";
	if (value === true) return "True";
	if (value === false) return "False";
	if (value instanceof Handle) return textOfHandle(value);
	if (typeof value === "string") return value;
	if (Array.isArray(value) || value instanceof Map || value instanceof Uint8Array) return pyRepr(value);
	return String(value);
}
function textOfHandle(handle) {
	if (Array.isArray(handle.plain)) return reprOfSequence(handle);
	if (handle.plain !== void 0) return pyStr(handle.plain);
	return handle.kind === "class" ? `<class '${handle.path.replace(/^builtins\./, "")}'>` : `<${handle.path} object>`;
}
function reprOfSequence({ path, plain: items }) {
	const list = pyRepr(items);
	const name = pathTail(path);
	switch (name) {
		case "set":
		case "frozenset": {
			if (list === "[]") return `${name}()`;
			if (path.startsWith("__builtin__.")) return `${name}(${list})`;
			const inner = `{${list.slice(1, -1)}}`;
			return name === "set" ? inner : `frozenset(${inner})`;
		}
		case "dict_keys":
		case "dict_values":
		case "dict_items":
		case "deque": return `${name}(${list})`;
		default: return list;
	}
}
function pathTail(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function pyRepr(value) {
	if (typeof value === "string") return require_run.quotedText(value);
	if (value instanceof Tuple) return value.length === 1 ? `(${pyRepr(value[0])},)` : `(${value.map(pyRepr).join(", ")})`;
	if (Array.isArray(value)) return `[${value.map(pyRepr).join(", ")}]`;
	if (value instanceof Map) return `{${[...value].map(([k, v]) => `${pyRepr(k)}: ${pyRepr(v)}`).join(", ")}}`;
	if (value instanceof Uint8Array) return reprBytes(value);
	if (value instanceof Handle && value.plain !== void 0) return Array.isArray(value.plain) ? reprOfSequence(value) : pyRepr(value.plain);
	return pyStr(value);
}
function reprBytes(bytes) {
	return `b${require_run.quotedText(Buffer.from(bytes).toString("latin1"), true)}`;
}
function pyType(value) {
	if (value === null || value === void 0) return "NoneType";
	if (typeof value === "string") return "str";
	if (typeof value === "boolean") return "bool";
	if (typeof value === "number" || typeof value === "bigint") return "int";
	if (value instanceof PyFloat) return "float";
	if (value instanceof Uint8Array) return "bytes";
	if (value instanceof Tuple) return "tuple";
	if (Array.isArray(value)) return "list";
	if (value instanceof Map) return "dict";
	if (value instanceof Handle) return pathTail(value.path);
	const { constructor } = Object.getPrototypeOf(value);
	return constructor.pythonPath?.split(".").at(-1) ?? constructor.name;
}

// src/model/attributes.ts
function attributeOf$1(object, name) {
	return name in Object.prototype && !Object.hasOwn(object, name) ? void 0 : object[name];
}
async function getAttribute(object, name, engine) {
	if (object instanceof Handle) return engine.script.get(object, name);
	const value = attributeOf$1(object, name);
	if (value !== void 0 && typeof value !== "function") return value;
	const ofClass = engineClassOf(object).classAttribute?.(name, engine.target);
	if (ofClass !== void 0 && !engine.script.changesClassAttribute(object, name)) return ofClass;
	return engine.script.attached ? engine.script.get(object, name) : void 0;
}
async function hasAttribute(object, name, engine) {
	if (!(object instanceof Handle) && attributeOf$1(object, name) !== void 0) return true;
	return engine.script.attached && await engine.script.get(object, name) !== void 0;
}
async function setAttribute(object, name, value, engine) {
	if (object instanceof Handle) await engine.script.set(object, name, value);
	else object[name] = value;
}
async function requireAttribute(object, name, engine) {
	const value = await getAttribute(object, name, engine);
	if (value !== void 0) return value;
	const owner = object instanceof Handle ? object.path.split(".").at(-1) : classOf(object).name;
	throw new require_own_options.EngineError("AttributeError", `'${owner}' object has no attribute '${name}'`);
}
async function callMethod(object, name, args, engine) {
	if (object instanceof Handle) return engine.script.callMethod(object, name, args);
	const method = attributeOf$1(object, name);
	if (typeof method === "function") return await Reflect.apply(method, object, args);
	if (engine.script.attached) return engine.script.callMethod(object, name, args);
	throw new require_own_options.EngineError("AttributeError", `'${classOf(object).name}' object has no attribute '${name}'`);
}
async function callWithKeywords(object, name, keywords, engine) {
	if (!(object instanceof Handle) && typeof attributeOf$1(object, name) === "function" && !engine.script.overrides(object, name)) return callMethod(object, name, [new Map(keywords)], engine);
	const method = await engine.script.get(object, name);
	if (method instanceof Handle) return engine.script.call(method, [], Object.fromEntries(keywords));
	return callMethod(object, name, [new Map(keywords)], engine);
}

// src/model/protocols.ts
const NO_LIST = /(?:^|\.)(?:set|frozenset|dict_keys|dict_values|dict_items|x?range|deque)$/;
function noAttribute(value, name) {
	return new require_own_options.EngineError("AttributeError", `'${pyType(value ?? null)}' object has no attribute '${name}'`);
}
function isList(value) {
	if (value instanceof Handle && NO_LIST.test(value.path)) return false;
	const inner = plain(value);
	return Array.isArray(inner) && !(inner instanceof Tuple);
}
function isTuple(value) {
	return plain(value) instanceof Tuple;
}
function isText(value) {
	return typeof plain(value) === "string";
}
function isInteger(value) {
	return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}
function iterate(value) {
	const inner = plain(value);
	if (Array.isArray(inner) || typeof inner === "string") return inner;
	if (inner instanceof Map) return [...inner.keys()];
	if (inner instanceof Uint8Array) return inner;
	throw new require_own_options.EngineError("TypeError", `'${pyType(value ?? null)}' object is not iterable`);
}
function itemsIn(value) {
	const items = iterate(value);
	return Array.isArray(items) ? items : [...items];
}
function mutableList(value, method) {
	if (isList(value)) return plain(value);
	throw noAttribute(value, method);
}
function append(list, item) {
	mutableList(list, "append").push(item);
}
function extend(list, items) {
	mutableList(list, "extend").push(...iterate(items));
}
function copyOf(value, major) {
	if (isList(value)) return [...plain(value)];
	if (plain(value) instanceof Map) throw new require_own_options.EngineError("TypeError", `unhashable type${major < 3 ? "" : ": 'slice'"}`);
	if (!isTuple(value) && !isText(value)) itemAt(value, 0, major);
	return value;
}
function concatenate(list, other) {
	if (isList(other)) return [...list, ...plain(other)];
	throw new require_own_options.EngineError("TypeError", `can only concatenate list (not "${pyType(other ?? null)}") to list`);
}
function textFor(value, method) {
	const inner = plain(value);
	if (typeof inner === "string") return inner;
	throw noAttribute(value, method);
}
function textPlus(value, text) {
	if (isText(value)) return `${plain(value)}${text}`;
	const type = pyType(value ?? null);
	const sequence = isList(value) || isTuple(value);
	throw new require_own_options.EngineError("TypeError", sequence ? `can only concatenate ${type} (not "str") to ${type}` : `unsupported operand type(s) for +: '${type}' and 'str'`);
}
function dictFor(value, method) {
	const inner = plain(value);
	if (inner instanceof Map) return inner;
	throw noAttribute(value, method);
}
function pathText(value) {
	const inner = plain(value);
	if (typeof inner === "string") return inner;
	throw new require_own_options.EngineError("TypeError", `expected str, bytes or os.PathLike object, not ${pyType(value ?? null)}`);
}
function pathTextOrNull(value) {
	return value === null || value === void 0 ? null : pathText(value);
}
function pathTexts(value) {
	return Array.from(iterate(value), pathText);
}
function unpackPair(value) {
	const items = [...iterate(value)];
	if (items.length === 2) return [items[0], items[1]];
	throw new require_own_options.EngineError("ValueError", items.length > 2 ? "too many values to unpack (expected 2)" : `not enough values to unpack (expected 2, got ${items.length})`);
}
function itemAt(value, index, major) {
	const inner = plain(value);
	if (inner instanceof Map) {
		const item = inner.get(index);
		if (item === void 0) throw new require_own_options.EngineError("KeyError", String(index), { args: [index] });
		return item;
	}
	const items = typeof inner === "string" ? [...inner] : inner;
	if (!Array.isArray(items) && !(items instanceof Uint8Array)) {
		const lack = major < 3 ? "has no attribute '__getitem__'" : "is not subscriptable";
		throw new require_own_options.EngineError("TypeError", `'${pyType(value ?? null)}' object ${lack}`);
	}
	const item = items[index];
	if (item === void 0) throw new require_own_options.EngineError("IndexError", `${typeof inner === "string" ? "string" : pyType(inner)} index out of range`);
	return item;
}
function lengthOf(value) {
	const inner = plain(value);
	if (typeof inner === "string") return [...inner].length;
	if (Array.isArray(inner)) return inner.length;
	if (inner instanceof Map) return inner.size;
	if (inner instanceof Uint8Array) return inner.length;
	throw new require_own_options.EngineError("TypeError", `object of type '${pyType(value ?? null)}' has no len()`);
}
function toInteger(value) {
	const inner = plain(value);
	if (isInteger(inner)) return Number(inner);
	if (inner instanceof PyFloat) return Math.trunc(Number(inner));
	if (typeof inner !== "string") throw new require_own_options.EngineError("TypeError", `int() argument must be a string, a bytes-like object or a real number, not '${pyType(value ?? null)}'`);
	if (!/^\s*[+-]?\d+(?:_\d+)*\s*$/.test(inner)) throw new require_own_options.EngineError("ValueError", `invalid literal for int() with base 10: '${inner}'`);
	return Number(inner.trim().replaceAll("_", ""));
}

// src/files/copy-file.ts
const ACTIONS = /* @__PURE__ */ new Map([
	[null, "copying"],
	["hard", "hard linking"],
	["sym", "symbolically linking"]
]);
function copyFile(engine, from, to, options = {}) {
	const { preserveMode = true, preserveTimes = true, update = false, verbose = true, dryRun = false } = options;
	const paths = osPath(engine.target.osName);
	const { view } = engine;
	const source = from === "" ? void 0 : view.stat(from);
	if (source?.kind !== "file") throw new require_own_options.EngineError("DistutilsFileError", `can't copy '${from}': doesn't exist or not a regular file`, { code: "missing-file" });
	const [head, tail] = paths.split(to);
	const name = paths.basename(from);
	const there = to === "" ? void 0 : view.stat(to);
	const intoFolder = there?.kind === "directory";
	const file = intoFolder ? paths.join(to, name) : to;
	const link = plain(options.link ?? null);
	const action = ACTIONS.get(link);
	if (action === void 0) throw new require_own_options.EngineError("ValueError", `invalid value '${pyStr(link)}' for 'link' argument`);
	const copied = !update || outOfDate(view, from, source, file, intoFolder ? view.stat(file) : there);
	const shown = intoFolder || tail === name ? intoFolder ? to : head : file;
	const step = {
		kind: "copy",
		from,
		to: file,
		preserveMode,
		preserveTimes,
		update,
		dryRun
	};
	if (link !== null) step.link = link;
	if (verbose) step.says = [{
		level: 2,
		text: `${action} ${from} -> ${shown}`
	}];
	if (verbose && update && engine.hears(1)) step.saysFresh = [{
		level: 1,
		text: `not copying ${from} (output up-to-date)`
	}];
	engine.add(step);
	return {
		to: file,
		copied
	};
}
function outOfDate(view, from, source, to, target) {
	if (target === void 0) return true;
	const age = Math.floor(source.modified) - Math.floor(target.modified);
	if (age > 0 || source.size !== target.size) return true;
	return age < 0 && !view.sameContent(from, to);
}

// src/files/make-path.ts
function makePath(engine, name, options = {}) {
	const { mode = 511, verbose = true, dryRun = false } = options;
	const text = plain(name);
	if (typeof text !== "string") throw new require_own_options.EngineError("DistutilsInternalError", `mkpath: 'name' must be a string (got ${pyRepr(name)})`);
	const paths = osPath(engine.target.osName);
	const path = paths.normpath(text);
	if (engine.view.isDirectory(path)) return [];
	const missing = [];
	let [head, tail] = paths.split(path);
	missing.unshift(tail);
	while (head !== "" && tail !== "" && !engine.view.isDirectory(head)) {
		[head, tail] = paths.split(head);
		missing.unshift(tail);
	}
	const made = [];
	for (const part of missing) {
		head = paths.join(head, part);
		if (part === "" && engine.view.isDirectory(head)) continue;
		engine.add({
			kind: "mkdir",
			path: head,
			mode,
			dryRun,
			...verbose ? { says: [{
				level: 2,
				text: `creating ${head}`
			}] } : {}
		});
		if (!dryRun) made.push(head);
	}
	return made;
}
function createTree(engine, baseDir, files, options = {}) {
	const paths = osPath(engine.target.osName);
	const needed = new Set(files.map((file) => paths.join(baseDir, paths.dirname(file))));
	for (const directory of [...needed].sort()) makePath(engine, directory, options);
}

// src/files/copy-tree.ts
function copyTree(engine, from, to, options = {}) {
	const { dryRun = false } = options;
	requireTree(engine, from, dryRun);
	const outputs = [];
	copyFolder(outputs, engine, {
		from,
		to,
		names: namesIn$1(engine, from, dryRun)
	}, options);
	return outputs;
}
function requireTree(engine, from, dryRun) {
	if (dryRun || from !== "" && engine.view.isDirectory(from)) return;
	throw new require_own_options.EngineError("DistutilsFileError", `cannot copy tree '${from}': not a directory`, { code: "missing-directory" });
}
function copyFolder(outputs, engine, { from, to, names }, options) {
	const { preserveSymlinks = false, verbose = true, dryRun = false } = options;
	const { view } = engine;
	const { join } = osPath(engine.target.osName);
	const [inSource, inTarget] = [join(from, ""), join(to, "")];
	let isThere = false;
	const make = () => {
		if (!isThere) makePath(engine, to, {
			verbose,
			dryRun
		});
		isThere = true;
	};
	for (const [name, kind] of names) {
		if (name.startsWith(".nfs")) continue;
		const source = inSource + name;
		const target = inTarget + name;
		if (preserveSymlinks && view.isLink(source)) {
			make();
			const leadsTo = view.readLink(source);
			engine.add({
				kind: "copy",
				from: leadsTo,
				to: target,
				link: "preserved",
				preserveMode: false,
				preserveTimes: false,
				update: false,
				dryRun,
				...verbose ? { says: [{
					level: 2,
					text: `linking ${target} -> ${leadsTo}`
				}] } : {}
			});
			outputs.push(target);
		} else if (kind === "directory") {
			let below;
			try {
				below = namesIn$1(engine, source, dryRun);
			} catch (error) {
				make();
				throw error;
			}
			copyFolder(outputs, engine, {
				from: source,
				to: target,
				names: below
			}, options);
			isThere = true;
		} else {
			if (!isThere && view.stat(target) === void 0) make();
			isThere = true;
			copyFile(engine, source, target, options);
			outputs.push(target);
		}
	}
	make();
}
function namesIn$1(engine, folder, dryRun) {
	try {
		return engine.view.kinds(folder);
	} catch (error) {
		if (dryRun) return /* @__PURE__ */ new Map();
		throw new require_own_options.EngineError("DistutilsFileError", `error listing files in '${folder}': ${require_run.errorText(error)}`, { cause: error });
	}
}

// src/files/copy-tree-by-script.ts
const MAKE_PATH = "distutils.dir_util.mkpath";
const COPY_FILE = "distutils.file_util.copy_file";
function copiesByScript(engine) {
	return engine.script.patched("distutils.file_util.copy_file") || engine.script.patched("distutils.dir_util.mkpath");
}
async function copyTreeByScript(engine, from, to, options = {}) {
	const { preserveMode = true, preserveTimes = true, preserveSymlinks = false, update = false, verbose = true, dryRun = false } = options;
	requireTree(engine, from, dryRun);
	const flags = [
		preserveMode,
		preserveTimes,
		preserveSymlinks,
		update,
		verbose ? 1 : 0,
		dryRun,
		!engine.hears(1)
	];
	return await engine.script.call("pydistutils_bridge.copying.copy_tree", [
		from,
		to,
		...flags
	]);
}

// src/files/move-file.ts
function moveFile(engine, from, to, options = {}) {
	const { verbose = true, dryRun = false } = options;
	const says = verbose ? [{
		level: 2,
		text: `moving ${from} -> ${to}`
	}] : [];
	if (dryRun) {
		engine.add({
			kind: "move",
			from,
			to,
			says,
			dryRun
		});
		return to;
	}
	let target;
	try {
		target = destination(engine, from, to);
	} catch (error) {
		for (const line of says) engine.say(line.level, line.text);
		throw error;
	}
	engine.add({
		kind: "move",
		from,
		to: target,
		says
	});
	return target;
}
function destination(engine, from, to) {
	const { view } = engine;
	const paths = osPath(engine.target.osName);
	const refuse = (why) => {
		throw new require_own_options.EngineError("DistutilsFileError", `can't move '${from}': ${why}`);
	};
	if (from === "" || !view.isFile(from)) refuse("not a regular file");
	const intoFolder = to !== "" && view.isDirectory(to);
	if (!intoFolder && to !== "" && view.exists(to)) refuse(`destination '${to}' already exists`);
	const target = intoFolder ? paths.join(to, paths.basename(from)) : to;
	const folder = paths.dirname(target);
	if (folder === "" || !view.isDirectory(folder)) refuse(`destination '${target}' not a valid path`);
	return target;
}

// src/files/environment-variable.ts
function environmentVariable(engine, name) {
	const { environment } = engine;
	const value = environment[name];
	if (value !== void 0 || engine.target.osName !== "nt") return value;
	const upper = name.toUpperCase();
	const key = Object.keys(environment).find((each) => each.toUpperCase() === upper);
	return key === void 0 ? void 0 : environment[key];
}

// src/files/find-executable.ts
const DEFAULT_PATH = {
	nt: ".;C:\\bin",
	os2: ".;C:\\bin"
};
const POSIX_DEFAULT_PATH = ":/bin:/usr/bin";
const POSIX_SYSTEM_PATH = "/bin:/usr/bin";
function findExecutable(engine, executable) {
	const { target, view } = engine;
	const paths = osPath(target.osName);
	const name = (target.platform === "win32" || target.osName === "os2") && paths.splitext(executable)[1] !== ".exe" ? `${executable}.exe` : executable;
	if (name !== "" && view.isFile(name)) return name;
	const folders = searchPath(engine);
	if (folders === "" && require_run.atLeast(target, 3, 7)) return null;
	for (const folder of folders.split(paths.pathsep)) {
		const candidate = paths.join(folder, name);
		if (candidate !== "" && view.isFile(candidate)) return candidate;
	}
	return null;
}
function searchPath(engine) {
	const set = environmentVariable(engine, "PATH");
	if (set !== void 0) return set;
	const { target } = engine;
	if (target.osName === "posix" && require_run.atLeast(target, 3, 7)) return POSIX_SYSTEM_PATH;
	return DEFAULT_PATH[target.osName] ?? POSIX_DEFAULT_PATH;
}

// src/files/spawn.ts
async function spawn$1(engine, argv, options = {}) {
	const { searchPath = true, dryRun = false, error = "DistutilsExecError" } = options;
	const words = argv.map((word) => plain(word));
	const line = spawnLine(engine, words, searchPath);
	if (words.length === 0) {
		engine.say(2, line);
		throw new require_own_options.EngineError("IndexError", "list index out of range");
	}
	let environment = {};
	try {
		if (!dryRun) environment = {
			...deploymentTarget(engine),
			...options.environment
		};
	} catch (problem) {
		engine.say(2, line);
		throw problem;
	}
	engine.add({
		kind: "spawn",
		argv: options.startedAs ?? words,
		inputs: [],
		outputs: [],
		searchPath,
		error,
		dryRun,
		says: [{
			level: 2,
			text: line
		}],
		...Object.keys(environment).length === 0 ? {} : { environment }
	});
	if (!dryRun) await engine.flush();
}
function spawnLine(engine, argv, searchPath = true) {
	const { target } = engine;
	const words = requireText(engine, argv);
	if (require_run.atLeast(target, 3, 9) || target.osName === "posix") return words.join(" ");
	if (!(target.osName === "nt" || target.osName === "os2" && !require_run.atLeast(target, 3, 0))) throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to spawn programs on platform '${target.osName}'`);
	const [program = "", ...rest] = words;
	const shown = target.osName === "nt" ? rest.map((word) => word.includes(" ") ? `"${word}"` : word) : rest;
	return [(searchPath ? findExecutable(engine, program) : null) ?? program, ...shown].join(" ");
}
function requireText(engine, argv) {
	return argv.map((word, index) => {
		const text = plain(word);
		if (typeof text === "string") return text;
		const wanted = require_run.atLeast(engine.target, 3, 0) ? "str instance" : "string";
		throw new require_own_options.EngineError("TypeError", `sequence item ${index}: expected ${wanted}, ${pyType(word)} found`);
	});
}
function deploymentTarget(engine) {
	const { target } = engine;
	if (target.platform !== "darwin") return {};
	const configured = String(target.configVars["MACOSX_DEPLOYMENT_TARGET"] ?? "");
	if (configured === "") return {};
	const current = environmentVariable(engine, "MACOSX_DEPLOYMENT_TARGET") ?? configured;
	const [have, now] = [numbers(configured), numbers(current)];
	const mismatch = `$MACOSX_DEPLOYMENT_TARGET mismatch: now "${current}" but "${configured}" during configure`;
	if (!require_run.atLeast(target, 3, 9)) {
		if (compare(have, now) > 0) throw new require_own_options.EngineError("DistutilsPlatformError", mismatch);
	} else if (compare(have.slice(0, 2), [10, 3]) >= 0 && compare(now.slice(0, 2), [10, 3]) < 0) throw new require_own_options.EngineError("DistutilsPlatformError", `${mismatch};must use 10.3 or later`);
	return { MACOSX_DEPLOYMENT_TARGET: current };
}
function numbers(version) {
	return version.split(".").map((part) => {
		if (!/^\s*[+-]?\d+\s*$/.test(part)) throw new require_own_options.EngineError("ValueError", `invalid literal for int() with base 10: '${part}'`);
		return Number(part);
	});
}
function compare(a, b) {
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (right === void 0) return 1;
		if (left !== right) return left - right;
	}
	return a.length - b.length;
}

// src/model/engine-object.ts
var EngineObject = class {
	static pythonPath;
	constructor(engine) {
		Object.defineProperty(this, "$", {
			value: engine,
			enumerable: false
		});
	}
};

// src/interpreter/debian.ts
function isDebian(target) {
	if (Object.hasOwn(target.schemes, "posix_local") || Object.hasOwn(target.schemes, "deb_system")) return true;
	return target.osName === "posix" && target.searchPath.includes(`${target.basePrefix}/lib/${packageFolder(target)}`);
}
function packageFolder(target) {
	return `python${require_run.atLeast(target, 3, 0) ? "3" : "2.7"}/dist-packages`;
}
function hasDebianDistutils(target) {
	return isDebian(target) && !require_run.atLeast(target, 3, 12);
}
function isOwnEnvironment(target, environment) {
	if (target.virtualEnvironment) return true;
	if (require_run.atLeast(target, 3, 10)) return false;
	return environment["PYTHONUSERBASE"] !== void 0 || require_run.atLeast(target, 3, 0) && environment["VIRTUAL_ENV"] !== void 0;
}
function systemLibraryFolders(target) {
	const folders = [
		"/lib",
		"/lib64",
		"/usr/lib",
		"/usr/lib64"
	];
	const multiarch = require_run.atLeast(target, 3, 0) ? String(target.configVars["MULTIARCH"] ?? "") : "";
	if (multiarch !== "") folders.push(`/lib/${multiarch}`, `/usr/lib/${multiarch}`);
	return new Set(folders);
}

// src/options/command-table.ts
function tableFacts(target, platform = target.platformTag) {
	return {
		osName: target.osName,
		major: target.versionInfo[0],
		platform,
		hasUserSite: hasUserSite(target),
		userSite: target.userSite ?? "None",
		debian: isDebian(target)
	};
}
function hasUserSite(target) {
	return !require_run.atLeast(target, 3, 10) || target.userSite !== null;
}

// src/options/option-table.ts
function options(...rows) {
	return rows.map(([long, short, help, repeat]) => ({
		long,
		short,
		help,
		...repeat === void 0 ? {} : { repeat }
	}));
}
function optionRow(option) {
	return option.repeat === void 0 ? [
		option.long,
		option.short,
		option.help
	] : [
		option.long,
		option.short,
		option.help,
		option.repeat
	];
}
function translateLongopt(name) {
	return name.replaceAll("-", "_");
}

// src/options/tables/bdist.ts
function describeBdist(facts) {
	return {
		name: "bdist",
		description: "create a built (binary) distribution",
		userOptions: options([
			"bdist-base=",
			"b",
			"temporary directory for creating built distributions"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"formats=",
			null,
			"formats for distribution (comma-separated list)"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in [default: dist]"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"owner=",
			"u",
			"Owner name used when creating a tar file [default: current user]"
		], [
			"group=",
			"g",
			"Group name used when creating a tar file [default: current group]"
		]),
		booleanOptions: ["skip-build"],
		helpOptions: [{
			long: "help-formats",
			short: null,
			help: "lists available distribution formats",
			action: "distutils.command.bdist.show_formats"
		}],
		subCommands: []
	};
}

// src/options/tables/bdist-dumb.ts
function describeBdistDumb(facts) {
	return {
		name: "bdist_dumb",
		description: "create a \"dumb\" built distribution",
		userOptions: options([
			"bdist-dir=",
			"d",
			"temporary directory for creating the distribution"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"format=",
			"f",
			`archive format to create (${facts.major < 3 ? "tar, ztar, gztar, zip" : "tar, gztar, bztar, xztar, ztar, zip"})`
		], [
			"keep-temp",
			"k",
			"keep the pseudo-installation tree around after creating the distribution archive"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"relative",
			null,
			"build the archive using relative paths (default: false)"
		], [
			"owner=",
			"u",
			"Owner name used when creating a tar file [default: current user]"
		], [
			"group=",
			"g",
			"Group name used when creating a tar file [default: current group]"
		]),
		booleanOptions: [
			"keep-temp",
			"skip-build",
			"relative"
		],
		subCommands: []
	};
}

// src/options/tables/bdist-msi.ts
function describeBdistMsi(facts) {
	return {
		name: "bdist_msi",
		description: "create a Microsoft Installer (.msi) binary distribution",
		userOptions: options([
			"bdist-dir=",
			null,
			"temporary directory for creating the distribution"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"keep-temp",
			"k",
			"keep the pseudo-installation tree around after creating the distribution archive"
		], [
			"target-version=",
			null,
			"require a specific python version on the target system"
		], [
			"no-target-compile",
			"c",
			"do not compile .py to .pyc on the target system"
		], [
			"no-target-optimize",
			"o",
			"do not compile .py to .pyo (optimized) on the target system"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"install-script=",
			null,
			"basename of installation script to be run after installation or before deinstallation"
		], [
			"pre-install-script=",
			null,
			"Fully qualified filename of a script to be run before any files are installed.  This script need not be in the distribution"
		]),
		booleanOptions: [
			"keep-temp",
			"no-target-compile",
			"no-target-optimize",
			"skip-build"
		],
		subCommands: []
	};
}

// src/options/tables/bdist-rpm.ts
function describeBdistRpm() {
	return {
		name: "bdist_rpm",
		description: "create an RPM distribution",
		userOptions: options([
			"bdist-base=",
			null,
			"base directory for creating built distributions"
		], [
			"rpm-base=",
			null,
			"base directory for creating RPMs (defaults to \"rpm\" under --bdist-base; must be specified for RPM 2)"
		], [
			"dist-dir=",
			"d",
			"directory to put final RPM files in (and .spec files if --spec-only)"
		], [
			"python=",
			null,
			"path to Python interpreter to hard-code in the .spec file (default: \"python\")"
		], [
			"fix-python",
			null,
			"hard-code the exact path to the current Python interpreter in the .spec file"
		], [
			"spec-only",
			null,
			"only regenerate spec file"
		], [
			"source-only",
			null,
			"only generate source RPM"
		], [
			"binary-only",
			null,
			"only generate binary RPM"
		], [
			"use-bzip2",
			null,
			"use bzip2 instead of gzip to create source distribution"
		], [
			"distribution-name=",
			null,
			"name of the (Linux) distribution to which this RPM applies (*not* the name of the module distribution!)"
		], [
			"group=",
			null,
			"package classification [default: \"Development/Libraries\"]"
		], [
			"release=",
			null,
			"RPM release number"
		], [
			"serial=",
			null,
			"RPM serial number"
		], [
			"vendor=",
			null,
			"RPM \"vendor\" (eg. \"Joe Blow <joe@example.com>\") [default: maintainer or author from setup script]"
		], [
			"packager=",
			null,
			"RPM packager (eg. \"Jane Doe <jane@example.net>\") [default: vendor]"
		], [
			"doc-files=",
			null,
			"list of documentation files (space or comma-separated)"
		], [
			"changelog=",
			null,
			"RPM changelog"
		], [
			"icon=",
			null,
			"name of icon file"
		], [
			"provides=",
			null,
			"capabilities provided by this package"
		], [
			"requires=",
			null,
			"capabilities required by this package"
		], [
			"conflicts=",
			null,
			"capabilities which conflict with this package"
		], [
			"build-requires=",
			null,
			"capabilities required to build this package"
		], [
			"obsoletes=",
			null,
			"capabilities made obsolete by this package"
		], [
			"no-autoreq",
			null,
			"do not automatically calculate dependencies"
		], [
			"keep-temp",
			"k",
			"don't clean up RPM build directory"
		], [
			"no-keep-temp",
			null,
			"clean up RPM build directory [default]"
		], [
			"use-rpm-opt-flags",
			null,
			"compile with RPM_OPT_FLAGS when building from source RPM"
		], [
			"no-rpm-opt-flags",
			null,
			"do not pass any RPM CFLAGS to compiler"
		], [
			"rpm3-mode",
			null,
			"RPM 3 compatibility mode (default)"
		], [
			"rpm2-mode",
			null,
			"RPM 2 compatibility mode"
		], [
			"prep-script=",
			null,
			"Specify a script for the PREP phase of RPM building"
		], [
			"build-script=",
			null,
			"Specify a script for the BUILD phase of RPM building"
		], [
			"pre-install=",
			null,
			"Specify a script for the pre-INSTALL phase of RPM building"
		], [
			"install-script=",
			null,
			"Specify a script for the INSTALL phase of RPM building"
		], [
			"post-install=",
			null,
			"Specify a script for the post-INSTALL phase of RPM building"
		], [
			"pre-uninstall=",
			null,
			"Specify a script for the pre-UNINSTALL phase of RPM building"
		], [
			"post-uninstall=",
			null,
			"Specify a script for the post-UNINSTALL phase of RPM building"
		], [
			"clean-script=",
			null,
			"Specify a script for the CLEAN phase of RPM building"
		], [
			"verify-script=",
			null,
			"Specify a script for the VERIFY phase of the RPM build"
		], [
			"force-arch=",
			null,
			"Force an architecture onto the RPM build process"
		], [
			"quiet",
			"q",
			"Run the INSTALL phase of RPM building in quiet mode"
		]),
		booleanOptions: [
			"keep-temp",
			"use-rpm-opt-flags",
			"rpm3-mode",
			"no-autoreq",
			"quiet"
		],
		negativeOpt: {
			"no-keep-temp": "keep-temp",
			"no-rpm-opt-flags": "use-rpm-opt-flags",
			"rpm2-mode": "rpm3-mode"
		},
		subCommands: []
	};
}

// src/options/tables/bdist-wininst.ts
function describeBdistWininst(facts) {
	return {
		name: "bdist_wininst",
		description: "create an executable installer for MS Windows",
		userOptions: options([
			"bdist-dir=",
			null,
			"temporary directory for creating the distribution"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"keep-temp",
			"k",
			"keep the pseudo-installation tree around after creating the distribution archive"
		], [
			"target-version=",
			null,
			"require a specific python version on the target system"
		], [
			"no-target-compile",
			"c",
			"do not compile .py to .pyc on the target system"
		], [
			"no-target-optimize",
			"o",
			"do not compile .py to .pyo (optimized) on the target system"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in"
		], [
			"bitmap=",
			"b",
			"bitmap to use for the installer instead of python-powered logo"
		], [
			"title=",
			"t",
			"title to display on the installer background instead of default"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"install-script=",
			null,
			"basename of installation script to be run after installation or before deinstallation"
		], [
			"pre-install-script=",
			null,
			"Fully qualified filename of a script to be run before any files are installed.  This script need not be in the distribution"
		], [
			"user-access-control=",
			null,
			"specify Vista's UAC handling - 'none'/default=no handling, 'auto'=use UAC if target Python installed for all users, 'force'=always use UAC"
		]),
		booleanOptions: [
			"keep-temp",
			"no-target-compile",
			"no-target-optimize",
			"skip-build"
		],
		subCommands: []
	};
}

// src/options/tables/build.ts
function describeBuild(facts) {
	return {
		name: "build",
		description: "build everything needed to install",
		userOptions: options([
			"build-base=",
			"b",
			"base directory for build library"
		], [
			"build-purelib=",
			null,
			"build directory for platform-neutral distributions"
		], [
			"build-platlib=",
			null,
			"build directory for platform-specific distributions"
		], [
			"build-lib=",
			null,
			"build directory for all distribution (defaults to either build-purelib or build-platlib"
		], [
			"build-scripts=",
			null,
			"build directory for scripts"
		], [
			"build-temp=",
			"t",
			"temporary build directory"
		], [
			"plat-name=",
			"p",
			`platform name to build for, if supported (default: ${facts.platform})`
		], [
			"compiler=",
			"c",
			"specify the compiler type"
		], ...facts.major < 3 ? [] : [[
			"parallel=",
			"j",
			"number of parallel build jobs"
		]], [
			"debug",
			"g",
			"compile extensions and libraries with debugging information"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		], [
			"executable=",
			"e",
			"specify final destination interpreter path (build.py)"
		]),
		booleanOptions: ["debug", "force"],
		helpOptions: [{
			long: "help-compiler",
			short: null,
			help: "list available compilers",
			action: "distutils.command.build.show_compilers"
		}],
		subCommands: [
			{
				name: "build_py",
				predicate: "has_pure_modules"
			},
			{
				name: "build_clib",
				predicate: "has_c_libraries"
			},
			{
				name: "build_ext",
				predicate: "has_ext_modules"
			},
			{
				name: "build_scripts",
				predicate: "has_scripts"
			}
		]
	};
}

// src/options/tables/build-clib.ts
function describeBuildClib() {
	return {
		name: "build_clib",
		description: "build C/C++ libraries used by Python extensions",
		userOptions: options([
			"build-clib=",
			"b",
			"directory to build C/C++ libraries to"
		], [
			"build-temp=",
			"t",
			"directory to put temporary build by-products"
		], [
			"debug",
			"g",
			"compile with debugging information"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		], [
			"compiler=",
			"c",
			"specify the compiler type"
		]),
		booleanOptions: ["debug", "force"],
		helpOptions: [{
			long: "help-compiler",
			short: null,
			help: "list available compilers",
			action: "distutils.command.build_clib.show_compilers"
		}],
		subCommands: []
	};
}

// src/options/tables/build-ext.ts
function describeBuildExt(facts) {
	const separator = facts.osName === "nt" ? ";" : ":";
	return {
		name: "build_ext",
		description: "build C/C++ extensions (compile/link to build directory)",
		userOptions: options([
			"build-lib=",
			"b",
			"directory for compiled extension modules"
		], [
			"build-temp=",
			"t",
			"directory for temporary files (build by-products)"
		], [
			"plat-name=",
			"p",
			`platform name to cross-compile for, if supported (default: ${facts.platform})`
		], [
			"inplace",
			"i",
			"ignore build-lib and put compiled extensions into the source directory alongside your pure Python modules"
		], [
			"include-dirs=",
			"I",
			`list of directories to search for header files (separated by '${separator}')`
		], [
			"define=",
			"D",
			"C preprocessor macros to define"
		], [
			"undef=",
			"U",
			"C preprocessor macros to undefine"
		], [
			"libraries=",
			"l",
			"external C libraries to link with"
		], [
			"library-dirs=",
			"L",
			`directories to search for external C libraries (separated by '${separator}')`
		], [
			"rpath=",
			"R",
			"directories to search for shared C libraries at runtime"
		], [
			"link-objects=",
			"O",
			"extra explicit link objects to include in the link"
		], [
			"debug",
			"g",
			"compile/link with debugging information"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		], [
			"compiler=",
			"c",
			"specify the compiler type"
		], ...facts.major < 3 ? [] : [[
			"parallel=",
			"j",
			"number of parallel build jobs"
		]], [
			"swig-cpp",
			null,
			"make SWIG create C++ files (default is C)"
		], [
			"swig-opts=",
			null,
			"list of SWIG command line options"
		], [
			"swig=",
			null,
			"path to the SWIG executable"
		], [
			"user",
			null,
			"add user include, library and rpath"
		]),
		booleanOptions: [
			"inplace",
			"debug",
			"force",
			"swig-cpp",
			"user"
		],
		helpOptions: [{
			long: "help-compiler",
			short: null,
			help: "list available compilers",
			action: "distutils.command.build_ext.show_compilers"
		}],
		subCommands: []
	};
}

// src/options/tables/build-py.ts
function describeBuildPy() {
	return {
		name: "build_py",
		description: "\"build\" pure Python modules (copy to build directory)",
		userOptions: options([
			"build-lib=",
			"d",
			"directory to \"build\" (copy) to"
		], [
			"compile",
			"c",
			"compile .py to .pyc"
		], [
			"no-compile",
			null,
			"don't compile .py files [default]"
		], [
			"optimize=",
			"O",
			"also compile with optimization: -O1 for \"python -O\", -O2 for \"python -OO\", and -O0 to disable [default: -O0]"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		]),
		booleanOptions: ["compile", "force"],
		negativeOpt: { "no-compile": "compile" },
		subCommands: []
	};
}

// src/options/tables/build-scripts.ts
function describeBuildScripts() {
	return {
		name: "build_scripts",
		description: "\"build\" scripts (copy and fixup #! line)",
		userOptions: options([
			"build-dir=",
			"d",
			"directory to \"build\" (copy) to"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps"
		], [
			"executable=",
			"e",
			"specify final destination interpreter path"
		]),
		booleanOptions: ["force"],
		subCommands: []
	};
}

// src/options/tables/check.ts
function describeCheck() {
	return {
		name: "check",
		description: "perform some checks on the package",
		userOptions: options([
			"metadata",
			"m",
			"Verify meta-data"
		], [
			"restructuredtext",
			"r",
			"Checks if long string meta-data syntax are reStructuredText-compliant"
		], [
			"strict",
			"s",
			"Will exit with an error if a check fails"
		]),
		booleanOptions: [
			"metadata",
			"restructuredtext",
			"strict"
		],
		subCommands: []
	};
}

// src/options/tables/clean.ts
function describeClean() {
	return {
		name: "clean",
		description: "clean up temporary files from 'build' command",
		userOptions: options([
			"build-base=",
			"b",
			"base build directory (default: 'build.build-base')"
		], [
			"build-lib=",
			null,
			"build directory for all modules (default: 'build.build-lib')"
		], [
			"build-temp=",
			"t",
			"temporary build directory (default: 'build.build-temp')"
		], [
			"build-scripts=",
			null,
			"build directory for scripts (default: 'build.build-scripts')"
		], [
			"bdist-base=",
			null,
			"temporary directory for built distributions"
		], [
			"all",
			"a",
			"remove all build output, not just temporary by-products"
		]),
		booleanOptions: ["all"],
		subCommands: []
	};
}

// src/options/tables/config.ts
function describeConfig() {
	return {
		name: "config",
		description: "prepare to build",
		userOptions: options([
			"compiler=",
			null,
			"specify the compiler type"
		], [
			"cc=",
			null,
			"specify the compiler executable"
		], [
			"include-dirs=",
			"I",
			"list of directories to search for header files"
		], [
			"define=",
			"D",
			"C preprocessor macros to define"
		], [
			"undef=",
			"U",
			"C preprocessor macros to undefine"
		], [
			"libraries=",
			"l",
			"external C libraries to link with"
		], [
			"library-dirs=",
			"L",
			"directories to search for external C libraries"
		], [
			"noisy",
			null,
			"show every action (compile, link, run, ...) taken"
		], [
			"dump-source",
			null,
			"dump generated source files before attempting to compile them"
		]),
		subCommands: []
	};
}

// src/options/tables/install.ts
function describeInstall$1(facts) {
	const user = facts.hasUserSite ? [[
		"user",
		null,
		`install in user site-package '${facts.userSite}'`
	]] : [];
	const layout = facts.debian ? [[
		"install-layout=",
		null,
		"installation layout to choose (known values: deb, unix)"
	]] : [];
	return {
		name: "install",
		description: "install everything from build directory",
		userOptions: options([
			"prefix=",
			null,
			"installation prefix"
		], [
			"exec-prefix=",
			null,
			"(Unix only) prefix for platform-specific files"
		], [
			"home=",
			null,
			"(Unix only) home directory to install under"
		], ...facts.major < 3 ? user : [], [
			"install-base=",
			null,
			"base installation directory (instead of --prefix or --home)"
		], [
			"install-platbase=",
			null,
			"base installation directory for platform-specific files (instead of --exec-prefix or --home)"
		], [
			"root=",
			null,
			"install everything relative to this alternate root directory"
		], [
			"install-purelib=",
			null,
			"installation directory for pure Python module distributions"
		], [
			"install-platlib=",
			null,
			"installation directory for non-pure module distributions"
		], [
			"install-lib=",
			null,
			"installation directory for all module distributions (overrides --install-purelib and --install-platlib)"
		], [
			"install-headers=",
			null,
			"installation directory for C/C++ headers"
		], [
			"install-scripts=",
			null,
			"installation directory for Python scripts"
		], [
			"install-data=",
			null,
			"installation directory for data files"
		], [
			"compile",
			"c",
			"compile .py to .pyc [default]"
		], [
			"no-compile",
			null,
			"don't compile .py files"
		], [
			"optimize=",
			"O",
			"also compile with optimization: -O1 for \"python -O\", -O2 for \"python -OO\", and -O0 to disable [default: -O0]"
		], [
			"force",
			"f",
			"force installation (overwrite any existing files)"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"record=",
			null,
			"filename in which to record list of installed files"
		], ...layout, ...facts.major < 3 ? [] : user),
		booleanOptions: [
			"compile",
			"force",
			"skip-build",
			...facts.hasUserSite ? ["user"] : []
		],
		negativeOpt: { "no-compile": "compile" },
		subCommands: [
			{
				name: "install_lib",
				predicate: "has_lib"
			},
			{
				name: "install_headers",
				predicate: "has_headers"
			},
			{
				name: "install_scripts",
				predicate: "has_scripts"
			},
			{
				name: "install_data",
				predicate: "has_data"
			},
			{
				name: "install_egg_info",
				predicate: "always"
			}
		]
	};
}

// src/options/tables/install-data.ts
function describeInstallData() {
	return {
		name: "install_data",
		description: "install data files",
		userOptions: options([
			"install-dir=",
			"d",
			"base directory for installing data files (default: installation base dir)"
		], [
			"root=",
			null,
			"install everything relative to this alternate root directory"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		]),
		booleanOptions: ["force"],
		subCommands: []
	};
}

// src/options/tables/install-egg-info.ts
function describeInstallEggInfo$1(facts) {
	return {
		name: "install_egg_info",
		description: "Install package's PKG-INFO metadata as an .egg-info file",
		userOptions: options([
			"install-dir=",
			"d",
			"directory to install to"
		], ...facts.debian ? [[
			"install-layout",
			null,
			"custom installation layout"
		]] : []),
		subCommands: []
	};
}

// src/options/tables/install-headers.ts
function describeInstallHeaders() {
	return {
		name: "install_headers",
		description: "install C/C++ header files",
		userOptions: options([
			"install-dir=",
			"d",
			"directory to install header files to"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		]),
		booleanOptions: ["force"],
		subCommands: []
	};
}

// src/options/tables/install-lib.ts
function describeInstallLib() {
	return {
		name: "install_lib",
		description: "install all Python modules (extensions and pure Python)",
		userOptions: options([
			"install-dir=",
			"d",
			"directory to install to"
		], [
			"build-dir=",
			"b",
			"build directory (where to install from)"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		], [
			"compile",
			"c",
			"compile .py to .pyc [default]"
		], [
			"no-compile",
			null,
			"don't compile .py files"
		], [
			"optimize=",
			"O",
			"also compile with optimization: -O1 for \"python -O\", -O2 for \"python -OO\", and -O0 to disable [default: -O0]"
		], [
			"skip-build",
			null,
			"skip the build steps"
		]),
		booleanOptions: [
			"force",
			"compile",
			"skip-build"
		],
		negativeOpt: { "no-compile": "compile" },
		subCommands: []
	};
}

// src/options/tables/install-scripts.ts
function describeInstallScripts() {
	return {
		name: "install_scripts",
		description: "install scripts (Python or otherwise)",
		userOptions: options([
			"install-dir=",
			"d",
			"directory to install scripts to"
		], [
			"build-dir=",
			"b",
			"build directory (where to install from)"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		], [
			"skip-build",
			null,
			"skip the build steps"
		]),
		booleanOptions: ["force", "skip-build"],
		subCommands: []
	};
}

// src/options/tables/register.ts
function describeRegister() {
	return {
		name: "register",
		description: "register the distribution with the Python package index",
		userOptions: options([
			"repository=",
			"r",
			"url of repository [default: https://upload.pypi.org/legacy/]"
		], [
			"show-response",
			null,
			"display full response text from server"
		], [
			"list-classifiers",
			null,
			"list the valid Trove classifiers"
		], [
			"strict",
			null,
			"Will stop the registering if the meta-data are not fully compliant"
		]),
		booleanOptions: [
			"show-response",
			"verify",
			"list-classifiers",
			"strict"
		],
		subCommands: [{
			name: "check",
			predicate: "always"
		}]
	};
}

// src/options/tables/sdist.ts
function describeSdist$1() {
	return {
		name: "sdist",
		description: "create a source distribution (tarball, zip file, etc.)",
		userOptions: options([
			"template=",
			"t",
			"name of manifest template file [default: MANIFEST.in]"
		], [
			"manifest=",
			"m",
			"name of manifest file [default: MANIFEST]"
		], [
			"use-defaults",
			null,
			"include the default file set in the manifest [default; disable with --no-defaults]"
		], [
			"no-defaults",
			null,
			"don't include the default file set"
		], [
			"prune",
			null,
			"specifically exclude files/directories that should not be distributed (build tree, RCS/CVS dirs, etc.) [default; disable with --no-prune]"
		], [
			"no-prune",
			null,
			"don't automatically exclude anything"
		], [
			"manifest-only",
			"o",
			"just regenerate the manifest and then stop (implies --force-manifest)"
		], [
			"force-manifest",
			"f",
			"forcibly regenerate the manifest and carry on as usual. Deprecated: now the manifest is always regenerated."
		], [
			"formats=",
			null,
			"formats for source distribution (comma-separated list)"
		], [
			"keep-temp",
			"k",
			"keep the distribution tree around after creating archive file(s)"
		], [
			"dist-dir=",
			"d",
			"directory to put the source distribution archive(s) in [default: dist]"
		], [
			"metadata-check",
			null,
			"Ensure that all required elements of meta-data are supplied. Warn if any missing. [default]"
		], [
			"owner=",
			"u",
			"Owner name used when creating a tar file [default: current user]"
		], [
			"group=",
			"g",
			"Group name used when creating a tar file [default: current group]"
		]),
		booleanOptions: [
			"use-defaults",
			"prune",
			"manifest-only",
			"force-manifest",
			"keep-temp",
			"metadata-check"
		],
		negativeOpt: {
			"no-defaults": "use-defaults",
			"no-prune": "prune"
		},
		helpOptions: [{
			long: "help-formats",
			short: null,
			help: "list available distribution formats",
			action: "distutils.command.sdist.show_formats"
		}],
		subCommands: [{
			name: "check",
			predicate: "checking_metadata"
		}]
	};
}

// src/options/tables/upload.ts
function describeUpload() {
	return {
		name: "upload",
		description: "upload binary package to PyPI",
		userOptions: options([
			"repository=",
			"r",
			"url of repository [default: https://upload.pypi.org/legacy/]"
		], [
			"show-response",
			null,
			"display full response text from server"
		], [
			"sign",
			"s",
			"sign files to upload using gpg"
		], [
			"identity=",
			"i",
			"GPG identity used to sign files"
		]),
		booleanOptions: ["show-response", "sign"],
		subCommands: []
	};
}

// src/options/command-tables.ts
const DESCRIBE = {
	build: describeBuild,
	build_py: describeBuildPy,
	build_ext: describeBuildExt,
	build_clib: describeBuildClib,
	build_scripts: describeBuildScripts,
	clean: describeClean,
	install: describeInstall$1,
	install_lib: describeInstallLib,
	install_headers: describeInstallHeaders,
	install_scripts: describeInstallScripts,
	install_data: describeInstallData,
	install_egg_info: describeInstallEggInfo$1,
	sdist: describeSdist$1,
	register: describeRegister,
	bdist: describeBdist,
	bdist_dumb: describeBdistDumb,
	bdist_rpm: describeBdistRpm,
	bdist_wininst: describeBdistWininst,
	bdist_msi: describeBdistMsi,
	check: describeCheck,
	upload: describeUpload,
	config: describeConfig
};
function commandTable(name, target, platform) {
	return existsOn(name, target) ? describeCommand(name, tableFacts(target, platform)) : void 0;
}
function describeCommand(name, facts) {
	return Object.hasOwn(DESCRIBE, name) ? DESCRIBE[name]?.(facts) : void 0;
}
function standardCommands(target) {
	return [
		...[
			"build",
			"build_py",
			"build_ext",
			"build_clib",
			"build_scripts",
			"clean"
		],
		...[
			"install",
			"install_lib",
			"install_headers",
			"install_scripts",
			"install_data"
		],
		...[
			"sdist",
			"register",
			"bdist",
			"bdist_dumb",
			"bdist_rpm"
		],
		...existsOn("bdist_wininst", target) ? ["bdist_wininst"] : [],
		...require_run.atLeast(target, 3, 0) ? ["check", "upload"] : ["upload", "check"]
	];
}
function existsOn(name, target) {
	if (name === "bdist_wininst") return !require_run.atLeast(target, 3, 10);
	if (name === "bdist_msi") return target.osName === "nt" && !require_run.atLeast(target, 3, 11);
	return true;
}

// src/options/global-options.ts
const GLOBAL_OPTIONS = options([
	"verbose",
	"v",
	"run verbosely (default)",
	1
], [
	"quiet",
	"q",
	"run quietly (turns verbosity off)"
], [
	"dry-run",
	"n",
	"don't actually do anything"
], [
	"help",
	"h",
	"show detailed help message"
], [
	"no-user-cfg",
	null,
	"ignore pydistutils.cfg in your home directory"
]);
const TOPLEVEL_OPTIONS = options([
	"command-packages=",
	null,
	"list of packages that provide distutils commands"
]);
const DISPLAY_OPTIONS = options([
	"help-commands",
	null,
	"list all available commands"
], [
	"name",
	null,
	"print package name"
], [
	"version",
	"V",
	"print package version"
], [
	"fullname",
	null,
	"print <package name>-<version>"
], [
	"author",
	null,
	"print the author's name"
], [
	"author-email",
	null,
	"print the author's email address"
], [
	"maintainer",
	null,
	"print the maintainer's name"
], [
	"maintainer-email",
	null,
	"print the maintainer's email address"
], [
	"contact",
	null,
	"print the maintainer's name if known, else the author's"
], [
	"contact-email",
	null,
	"print the maintainer's email address if known, else the author's"
], [
	"url",
	null,
	"print the URL for this package"
], [
	"license",
	null,
	"print the license of the package"
], [
	"licence",
	null,
	"alias for --license"
], [
	"description",
	null,
	"print the package description"
], [
	"long-description",
	null,
	"print the long package description"
], [
	"platforms",
	null,
	"print the list of platforms"
], [
	"classifiers",
	null,
	"print the list of classifiers"
], [
	"keywords",
	null,
	"print the list of keywords"
], [
	"provides",
	null,
	"print the list of packages/modules provided"
], [
	"requires",
	null,
	"print the list of packages/modules required"
], [
	"obsoletes",
	null,
	"print the list of packages/modules made obsolete"
]);
const TOOL_OPTIONS = [
	...GLOBAL_OPTIONS,
	...TOPLEVEL_OPTIONS,
	...DISPLAY_OPTIONS
];
const DISPLAY_OPTION_NAMES = DISPLAY_OPTIONS.map((option) => translateLongopt(option.long));
const GLOBAL_NEGATIVE_OPT = { quiet: "verbose" };
const COMMON_USAGE = `\
Common commands: (see '--help-commands' for more)

  setup.py build      will build the package underneath 'build/'
  setup.py install    will install the package
`;

// src/options/setuptools-tables.ts
const ENGINE_COMMANDS = [...[
	"build",
	"build_clib",
	"build_ext",
	"build_py",
	"egg_info"
], ...[
	"install",
	"install_egg_info",
	"install_lib",
	"install_scripts",
	"sdist"
]];
function tableOfClass(pythonPath, target) {
	const name = pythonPath.slice(pythonPath.lastIndexOf(".") + 1);
	return pythonPath.startsWith("setuptools.") ? setuptoolsTable(name, target) : commandTable(name, target);
}
function setuptoolsCommandNames(target) {
	const since = (major, minor, ...names) => require_run.atLeast(target, major, minor) ? names : [];
	const until = (major, minor, ...names) => require_run.atLeast(target, major, minor) ? [] : names;
	return [
		...[
			"alias",
			"bdist_egg",
			"bdist_rpm"
		],
		...until(3, 8, "bdist_wininst"),
		...since(3, 10, "build"),
		...[
			"build_clib",
			"build_ext",
			"build_py",
			"develop",
			"dist_info",
			"easy_install"
		],
		...[
			"egg_info",
			"install",
			"install_egg_info",
			"install_lib",
			"install_scripts"
		],
		...until(3, 7, "register"),
		...[
			"rotate",
			"saveopts",
			"sdist",
			"setopt",
			"test"
		],
		...until(3, 7, "upload"),
		"upload_docs"
	];
}
function setuptoolsTable(name, target) {
	if (!ENGINE_COMMANDS.includes(name)) return void 0;
	switch (name) {
		case "egg_info": return EGG_INFO;
		case "install_egg_info": return describeInstallEggInfo(commandTable(name, target));
		case "install": return describeInstall(commandTable(name, target));
		case "sdist": return describeSdist(commandTable(name, target), target);
		default: return commandTable(name, target);
	}
}
const EGG_INFO = {
	name: "egg_info",
	description: "create a distribution's .egg-info directory",
	userOptions: options([
		"egg-base=",
		"e",
		"directory containing .egg-info directories (default: top of the source tree)"
	], [
		"tag-date",
		"d",
		"Add date stamp (e.g. 20050528) to version number"
	], [
		"tag-build=",
		"b",
		"Specify explicit tag to add to version number"
	], [
		"no-date",
		"D",
		"Don't include date stamp [default]"
	]),
	booleanOptions: ["tag-date"],
	negativeOpt: { "no-date": "tag-date" },
	subCommands: []
};
const NEWEST = {
	osName: "posix",
	major: 3,
	platform: "",
	hasUserSite: true,
	userSite: "",
	debian: true
};
function optionsOfCommand(name) {
	const table = name === EGG_INFO.name ? EGG_INFO : describeCommand(name, NEWEST);
	return table === void 0 ? void 0 : [...GLOBAL_OPTIONS, ...table.userOptions];
}
function describeInstallEggInfo(table) {
	return {
		...table,
		description: "Install an .egg-info directory for the package",
		userOptions: table.userOptions.filter(({ long }) => long !== "install-layout")
	};
}
function describeInstall(table) {
	return {
		...table,
		userOptions: [...table.userOptions, ...options([
			"old-and-unmanageable",
			null,
			"Try not to use this!"
		], [
			"single-version-externally-managed",
			null,
			"used by system package builders to create 'flat' eggs"
		])],
		booleanOptions: [
			...table.booleanOptions ?? [],
			"old-and-unmanageable",
			"single-version-externally-managed"
		],
		subCommands: [
			...table.subCommands.filter((sub) => sub.name !== "install_egg_info" && sub.name !== "install_scripts"),
			{
				name: "install_egg_info",
				predicate: "always"
			},
			{
				name: "install_scripts",
				predicate: "always"
			}
		]
	};
}
function describeSdist(table, target) {
	const owner = [[
		"owner=",
		"u",
		"Owner name used when creating a tar file [default: current user]"
	], [
		"group=",
		"g",
		"Group name used when creating a tar file [default: current group]"
	]];
	return {
		...table,
		userOptions: options([
			"formats=",
			null,
			"formats for source distribution (comma-separated list)"
		], [
			"keep-temp",
			"k",
			"keep the distribution tree around after creating archive file(s)"
		], [
			"dist-dir=",
			"d",
			"directory to put the source distribution archive(s) in [default: dist]"
		], ...require_run.atLeast(target, 3, 10) ? owner : []),
		negativeOpt: {}
	};
}

// src/model/text-of.ts
async function textOf(engine, value) {
	if (!(value instanceof Handle) || value.plain !== void 0) return pyStr(value);
	return pyStr(await engine.script.call(builtin(engine, "str"), [value]));
}
function builtin(engine, name) {
	return engine.target.versionInfo[0] < 3 ? `__builtin__.${name}` : `builtins.${name}`;
}
function insertedItem(items) {
	const [only, ...more] = items;
	if (only === void 0) throw new require_own_options.EngineError("TypeError", "not enough arguments for format string");
	if (more.length > 0) throw new require_own_options.EngineError("TypeError", "not all arguments converted during string formatting");
	return only;
}

// src/project/script-text.ts
async function itemsOf(engine, value, otherwise) {
	if (value instanceof Handle && value.plain === void 0) return await engine.script.call(builtin(engine, "list"), [value]);
	try {
		return [...iterate(value)];
	} catch (error) {
		if (otherwise === void 0 || !(error instanceof require_own_options.EngineError)) throw error;
		throw new require_own_options.EngineError("TypeError", otherwise, { cause: error });
	}
}
async function insertedText(engine, value) {
	const inner = plain(value);
	if (engine.target.versionInfo[0] < 3 || !(inner instanceof Tuple)) return textOf(engine, value);
	return textOf(engine, insertedItem(inner));
}
async function joinedText(engine, value, glue = ",") {
	const items = await itemsOf(engine, value, "can only join an iterable");
	const wrong = items.findIndex((item) => !isText(item));
	if (wrong === -1) return items.map(pyStr).join(glue);
	const expected = engine.target.versionInfo[0] < 3 ? "string" : "str instance";
	throw new require_own_options.EngineError("TypeError", `sequence item ${wrong}: expected ${expected}, ${pyType(items[wrong])} found`);
}
function splittableText(value) {
	if (plain(value) instanceof Uint8Array) throw new require_own_options.EngineError("TypeError", "a bytes-like object is required, not 'str'");
	return textFor(value, "split");
}

// src/commands/distribution-options.ts
function optionTuples(options) {
	return options.map((option) => Tuple.from(optionRow(option)));
}
function optionRows(value, major) {
	return Array.isArray(value) ? value.map((row) => optionItems(row, major)) : [];
}
function optionItems(row, major) {
	const items = plain(row);
	if (Array.isArray(items)) return items;
	return typeof items === "string" ? [...items] : [itemAt(row, 0, major)];
}
async function globalOptions(dist) {
	return await classAttribute(dist, "global_options", () => optionTuples(GLOBAL_OPTIONS));
}
async function displayOptions(dist) {
	return await classAttribute(dist, "display_options", () => optionTuples(DISPLAY_OPTIONS));
}
async function displayOptionNames(dist) {
	const names = await classAttribute(dist, "display_option_names", () => [...DISPLAY_OPTION_NAMES]);
	return Array.isArray(names) ? names.map(pyStr) : DISPLAY_OPTION_NAMES;
}
async function negativeOptions(dist) {
	return stringMap(await classAttribute(dist, "negative_opt", () => new Map(Object.entries(GLOBAL_NEGATIVE_OPT))));
}
function updatePairs(value) {
	const given = plain(value);
	if (given instanceof Map) return [...given].map(([key, each]) => [pyStr(key), pyStr(each)]);
	return Array.from(iterate(given), (item, index) => {
		const pair = Array.from(iterate(item), pyStr);
		if (pair.length === 2) return pair;
		throw new require_own_options.EngineError("ValueError", `dictionary update sequence element #${index} has length ${pair.length}; 2 is required`);
	});
}
function stringMap(value) {
	return value instanceof Map ? new Map([...value].map(([k, v]) => [pyStr(k), pyStr(v)])) : /* @__PURE__ */ new Map();
}

// src/commands/command.ts
var command_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Command: () => Command });
const COPY_TREE = "distutils.dir_util.copy_tree";
const MOVE_FILE = "distutils.file_util.move_file";
const SPAWN = "distutils.spawn.spawn";
var Command = class Command extends EngineObject {
	static pythonPath = "distutils.cmd.Command";
	async __init__(distribution) {
		if (classOf(this).path === Command.pythonPath) throw new require_own_options.EngineError("RuntimeError", "Command is an abstract class");
		this.distribution = distribution;
		await this.initialize_options();
		this._dry_run = null;
		this.verbose = distribution.verbose;
		this.force = null;
		this.help = 0;
		this.finalized = 0;
	}
	get dry_run() {
		return this._dry_run === null || this._dry_run === void 0 ? this.distribution.dry_run : this._dry_run;
	}
	async initialize_options() {
		this.mustOverride("initialize_options");
	}
	async finalize_options() {
		this.mustOverride("finalize_options");
	}
	async run() {
		this.mustOverride("run");
	}
	mustOverride(method) {
		const shown = shownClass(this.$.target, classOf(this).path);
		throw new require_own_options.EngineError("RuntimeError", `abstract method -- subclass ${shown} must override`, { code: `abstract-${method}` });
	}
	async ensure_finalized() {
		if (this.finalized === void 0) throw new require_own_options.EngineError("AttributeError", "finalized");
		if (!truthy(this.finalized)) await this.finalize_options();
		this.finalized = 1;
	}
	async get_command_name() {
		const { script } = this.$;
		if (!Object.hasOwn(this, "command_name") && !script.changesClassAttribute(this, "command_name")) return classOf(this).name;
		const given = await getAttribute(this, "command_name", this.$);
		return typeof given === "string" ? given : classOf(this).name;
	}
	ownTable() {
		return tableOfClass(engineClassOf(this).pythonPath, this.$.target);
	}
	async userOptions() {
		return await classAttribute(this, "user_options", () => optionTuples(this.ownTable()?.userOptions ?? [])) ?? [];
	}
	async subCommands() {
		const own = this.ownSubCommands();
		const value = await classAttribute(this, "sub_commands", () => own.map((name) => Tuple.of(name, null)));
		if (value === void 0) return [];
		const changed = this.$.script.attached && this.$.script.changesClassAttribute(this, "sub_commands");
		return (await itemsOf(this.$, value)).map((entry) => {
			const [name, predicate] = unpackPair(entry);
			return {
				name: pyStr(name),
				predicate: changed ? predicate : void 0
			};
		});
	}
	ownSubCommands() {
		return this.ownTable()?.subCommands.map((sub) => sub.name) ?? [];
	}
	async subCommandWanted(_name) {
		return true;
	}
	async get_sub_commands() {
		const wanted = [];
		for (const { name, predicate } of await this.subCommands()) if (predicate === void 0 ? await this.subCommandWanted(name) : await this.holds(predicate)) wanted.push(name);
		return wanted;
	}
	async holds(predicate) {
		if (predicate === null) return true;
		if (!(predicate instanceof Handle)) throw new require_own_options.EngineError("TypeError", `'${pyType(predicate)}' object is not callable`);
		const own = this.ownFunction(predicate);
		return truthy(own === void 0 ? await this.$.script.call(predicate, [this]) : await Reflect.apply(own, this, []));
	}
	ownFunction({ kind, path }) {
		const { pythonPath, prototype } = engineClassOf(this);
		if (kind !== "function" || !path.startsWith(`${pythonPath}.`)) return void 0;
		const method = Reflect.get(prototype, path.slice(pythonPath.length + 1));
		return typeof method === "function" ? method : void 0;
	}
	async announce(message, level = 1) {
		this.$.say(level, pyStr(message));
	}
	async warn(message) {
		this.$.say(3, `warning: ${await this.get_command_name()}: ${pyStr(message)}\n`);
	}
	async debug_print(message) {
		if (this.$.debug) this.$.print(pyStr(message));
	}
	async dump_options(header = null, indent = "") {
		const title = header === null ? `command options for '${await this.get_command_name()}':` : pyStr(header);
		await this.announce(indent + title, 2);
		for (const option of await this.userOptions()) {
			let name = pyStr(option[0]).replaceAll("-", "_");
			if (name.endsWith("=")) name = name.slice(0, -1);
			await this.announce(`${indent}  ${name} = ${pyStr(await optionOf(this, name, this.$))}`, 2);
		}
	}
	async ensureStringLike(option, what, fallback) {
		const value = await optionOf(this, option, this.$);
		if (value === null) {
			this[option] = fallback;
			return fallback;
		}
		if (typeof plain(value) !== "string") throw new require_own_options.EngineError("DistutilsOptionError", `'${option}' must be a ${what} (got \`${pyStr(value)}\`)`);
		return value;
	}
	async ensure_string(option, fallback = null) {
		await this.ensureStringLike(option, "string", fallback);
	}
	async ensure_string_list(option) {
		const value = await optionOf(this, option, this.$);
		if (value === null) return;
		const text = plain(value);
		if (typeof text === "string") {
			this[option] = splitList(text);
			return;
		}
		if (!(Array.isArray(value) && !(value instanceof Tuple) && value.every((item) => typeof plain(item) === "string"))) throw new require_own_options.EngineError("DistutilsOptionError", `'${option}' must be a list of strings (got ${pyRepr(value)})`);
	}
	async ensureTested(option, test, what, format) {
		const value = await this.ensureStringLike(option, what, null);
		if (value !== null && !test(pyStr(value))) throw new require_own_options.EngineError("DistutilsOptionError", `error in '${option}' option: ${format(pyStr(value))}`);
	}
	async ensure_filename(option) {
		await this.ensureTested(option, (path) => this.$.view.isFile(path), "filename", (v) => `'${v}' does not exist or is not a file`);
	}
	async ensure_dirname(option) {
		await this.ensureTested(option, (path) => this.$.view.isDirectory(path), "directory name", (v) => `'${v}' does not exist or is not a directory`);
	}
	async set_undefined_options(source, ...pairs) {
		const command = await this.get_finalized_command(source);
		for (const pair of pairs) {
			const [from, to] = unpackPair(pair);
			if (await optionOf(this, pyStr(to), this.$) !== null) continue;
			await setAttribute(this, pyStr(to), await optionOf(command, pyStr(from), this.$), this.$);
		}
	}
	async get_finalized_command(name, create = 1) {
		const command = await this.distribution.get_command_obj(name, create);
		if (command === null) throw noAttribute(null, "ensure_finalized");
		if (command instanceof Handle) await this.$.script.callMethod(command, "ensure_finalized", []);
		else await command.ensure_finalized();
		return command;
	}
	async reinitialize_command(command, reinitSubcommands = 0) {
		return this.distribution.reinitialize_command(command, reinitSubcommands);
	}
	async run_command(name) {
		await this.distribution.run_command(name);
	}
	async mkpath(name, mode = 511) {
		if (this.$.script.patched("distutils.dir_util.mkpath")) await this.$.script.call(MAKE_PATH, [name, mode], { dry_run: this.dry_run });
		else makePath(this.$, name, {
			mode,
			dryRun: truthy(this.dry_run)
		});
	}
	async copy_file(from, to, preserveMode = 1, preserveTimes = 1, link = null, _level = 1) {
		if (this.$.script.patched("distutils.file_util.copy_file")) {
			const args = [
				from,
				to,
				preserveMode,
				preserveTimes,
				!truthy(this.force),
				link
			];
			return await this.$.script.call(COPY_FILE, args, { dry_run: this.dry_run });
		}
		const done = copyFile(this.$, from, to, {
			preserveMode: truthy(preserveMode),
			preserveTimes: truthy(preserveTimes),
			update: !truthy(this.force),
			link,
			dryRun: truthy(this.dry_run)
		});
		return Tuple.of(done.to, done.copied ? 1 : 0);
	}
	async copy_tree(from, to, preserveMode = 1, preserveTimes = 1, preserveSymlinks = 0, _level = 1) {
		const { script } = this.$;
		if (script.patched(COPY_TREE)) {
			const args = [
				from,
				to,
				preserveMode,
				preserveTimes,
				preserveSymlinks,
				!truthy(this.force)
			];
			return await script.call(COPY_TREE, args, { dry_run: this.dry_run });
		}
		return (copiesByScript(this.$) ? copyTreeByScript : copyTree)(this.$, from, to, {
			preserveMode: truthy(preserveMode),
			preserveTimes: truthy(preserveTimes),
			preserveSymlinks: truthy(preserveSymlinks),
			update: !truthy(this.force),
			dryRun: truthy(this.dry_run)
		});
	}
	async move_file(from, to, _level = 1) {
		if (this.$.script.patched(MOVE_FILE)) return await this.$.script.call(MOVE_FILE, [from, to], { dry_run: this.dry_run });
		return moveFile(this.$, from, to, { dryRun: truthy(this.dry_run) });
	}
	async spawn(argv, searchPath = 1, _level = 1, startedAs = null) {
		if (this.$.script.patched(SPAWN)) {
			await this.$.script.call(SPAWN, [argv, searchPath], { dry_run: this.dry_run });
			return;
		}
		await spawn$1(this.$, argv, {
			searchPath: truthy(searchPath),
			dryRun: truthy(this.dry_run),
			...startedAs === null ? {} : { startedAs }
		});
	}
	get targetPath() {
		return osPath(this.$.target.osName);
	}
	logDebug(text) {
		this.$.say(1, text);
	}
	logInfo(text) {
		this.$.say(2, text);
	}
	logWarn(text) {
		this.$.say(3, text);
	}
};
async function optionOf(command, name, engine) {
	const value = await getAttribute(command, name, engine);
	if (value === void 0) throw new require_own_options.EngineError("AttributeError", name);
	return value;
}
function splitList(text) {
	return text.split(/,\s*|\s+/);
}

// src/grammar/split-quoted.ts
const PLAIN = /[^\\'" \t\n\r\v\f]*/y;
const SINGLE_QUOTED = /'(?:[^'\\]|\\[^\n])*'/y;
const DOUBLE_QUOTED = /"(?:[^"\\]|\\[^\n])*"/y;
function splitQuoted(text, major = 3) {
	const words = [];
	let rest = strip(text, major);
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
			if (close === void 0) throw new require_own_options.EngineError("ValueError", `bad string (mismatched ${stop} quotes?)`, { hint: `in: ${text}` });
			rest = rest.slice(0, end) + rest.slice(end + 1, close - 1) + rest.slice(close);
			from = close - 2;
		} else {
			words.push(rest.slice(0, end));
			rest = lstrip(rest.slice(end), major);
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

// src/project/extension.ts
var extension_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Extension: () => Extension });
const LISTS = [
	"include_dirs",
	"define_macros",
	"undef_macros",
	"library_dirs",
	"libraries",
	"runtime_library_dirs",
	"extra_objects",
	"extra_compile_args",
	"extra_link_args",
	"export_symbols",
	"swig_opts",
	"depends"
];
const KNOWN = /* @__PURE__ */ new Set([
	"name",
	"sources",
	...LISTS,
	"language",
	"optional"
]);
var Extension = class extends EngineObject {
	static pythonPath = "distutils.extension.Extension";
	async __init__(name, sources, keywords = /* @__PURE__ */ new Map()) {
		if (!isText(name)) throw new require_own_options.EngineError("AssertionError", "'name' must be a string");
		if (!isList(sources) || ![...iterate(sources)].every(isText)) throw new require_own_options.EngineError("AssertionError", "'sources' must be a list of strings", { hint: isText(sources) ? `'sources' is a text: write [${pyRepr(sources)}]` : `'sources' is of type ${pyType(plain(sources))}: write a list of texts` });
		this.name = name;
		this.sources = sources;
		for (const attribute of LISTS) {
			const given = keywords.get(attribute) ?? null;
			this[attribute] = truthy(given) ? given : [];
		}
		this.language = keywords.get("language") ?? null;
		const hasOptional = require_run.atLeast(this.$.target, 3, 0);
		if (hasOptional) this.optional = keywords.get("optional") ?? null;
		const unknown = Array.from(keywords.keys(), pyStr).filter((keyword) => !KNOWN.has(keyword) || keyword === "optional" && !hasOptional);
		if (unknown.length > 0) this.$.say(3, `Unknown Extension options: ${unknown.map((keyword) => pyRepr(keyword)).sort().join(", ")}`);
	}
};

// src/grammar/convert-path.ts
function convertPath(path, osName) {
	if (osName === "posix" || path === "") return path;
	if (path.startsWith("/")) throw new require_own_options.EngineError("ValueError", `path '${path}' cannot be absolute`, { hint: "write it relative to the folder of setup.py" });
	if (path.endsWith("/")) throw new require_own_options.EngineError("ValueError", `path '${path}' cannot end with '/'`, { hint: "leave out the final slash" });
	const [first, ...rest] = path.split("/").filter((part) => part !== ".");
	if (first === void 0) return ".";
	return joinPath(osName, first, ...rest);
}

// src/files/text-mode.ts
function textMode(target, text) {
	return target.osName === "nt" ? text.replaceAll("\n", "\r\n") : text;
}
function inTextMode(target, text) {
	const ended = textMode(target, text);
	const page = target.osName === "nt" && require_run.atLeast(target, 3, 0) ? require_run.CodePage.named(target.localeEncoding) : void 0;
	if (page === void 0 || /^[\u0000-\u007f]*$/.test(ended)) return { text: ended };
	return { base64: Buffer.from(page.encode(ended, "strict")).toString("base64") };
}

// src/files/write-file.ts
function writeFile(engine, path, content, options = {}) {
	add(engine, path, typeof content === "string" ? { text: content } : { base64: Buffer.from(content).toString("base64") }, options);
}
function writeText(engine, path, text, options = {}) {
	add(engine, path, inTextMode(engine.target, text), options);
}
function writeLines(engine, path, lines, options = {}) {
	writeText(engine, path, lines.map((line) => `${line}\n`).join(""), options);
}
function add(engine, path, content, { mode, says, dryRun = false }) {
	if (path === "" && !dryRun) throw require_run.toFileError({ code: "ENOENT" }, path, engine.target.versionInfo[0]);
	engine.add({
		kind: "write",
		path,
		dryRun,
		content,
		...mode === void 0 ? {} : { mode },
		...says === void 0 ? {} : { says: [{
			level: 2,
			text: says
		}] }
	});
}

// src/grammar/strict-version.ts
function parseStrictVersion(text) {
	const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:([ab])(\d+))?\n?$/.exec(text);
	if (match === null) throw new require_own_options.EngineError("ValueError", `invalid version number '${text}'`, { hint: "versions of requires, provides and obsoletes have two or three numbers and may end in a1 or b1" });
	const [, major = "", minor = "", patch = "0", kind, number = ""] = match;
	return {
		numbers: [
			BigInt(major),
			BigInt(minor),
			BigInt(patch)
		],
		prerelease: kind === void 0 ? null : [kind, BigInt(number)]
	};
}

// src/grammar/version-predicate.ts
function parseVersionPredicate(text, major = 3) {
	const bare = strip(text, major);
	if (bare === "") throw new require_own_options.EngineError("ValueError", "empty package restriction");
	const match = /^[ \t-\r]*([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)([^\n]*)/.exec(bare);
	if (match === null) throw new require_own_options.EngineError("ValueError", `bad package name in ${reprText(bare, major)}`);
	const [, name = "", rest = ""] = match;
	const list = strip(rest, major);
	if (list === "") return {
		name,
		restrictions: []
	};
	const inside = new RegExp(`^[${spaceClass(major)}]*\\(([^\\n]*)\\)[${spaceClass(major)}]*$`).exec(list)?.[1];
	if (inside === void 0) throw new require_own_options.EngineError("ValueError", `expected parenthesized list: ${reprText(list, major)}`);
	return {
		name,
		restrictions: inside.split(",").map((part) => parseRestriction(part, major))
	};
}
function parseRestriction(text, major) {
	const space = spaceClass(major);
	const match = new RegExp(`^[${space}]*(<=|>=|<|>|!=|==)[${space}]*([^${space},]+)[${space}]*$`).exec(text);
	if (match === null) throw new require_own_options.EngineError("ValueError", `bad package restriction syntax: ${reprText(text, major)}`);
	return [match[1], parseStrictVersion(match[2])];
}
function splitProvision(text, major = 3) {
	const bare = strip(text, major);
	const match = /^([a-zA-Z_][A-Za-z0-9_]*(?:\.[a-zA-Z_][A-Za-z0-9_]*)*)(?:[ \t-\r]*\([ \t-\r]*([^) \t-\r]+)[ \t-\r]*\))?$/.exec(bare);
	if (match === null) throw new require_own_options.EngineError("ValueError", `illegal provides specification: ${reprText(bare, major)}`);
	return [match[1], match[2] === void 0 ? null : parseStrictVersion(match[2])];
}

// src/project/metadata-format.ts
const formats = /* @__PURE__ */ new WeakMap();
function useMetadataFormat(engine, format) {
	formats.set(engine, format);
}
function metadataFormat(engine) {
	return formats.get(engine);
}

// src/project/parse-pkg-info.ts
function parsePkgInfo(text, major) {
	const isHeader = major < 3 ? /^(From |[\x21-\x39\x3b-\x7e]+:|[\t ])/ : /^(From |[\x21-\x39\x3b-\x7e]*:|[\t ])/;
	const lines = [];
	for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)) {
		if (!isHeader.test(line)) break;
		lines.push(line);
	}
	const headers = [];
	let open;
	for (const line of lines) {
		if (/^[ \t]/.test(line)) {
			open?.lines.push(line);
			continue;
		}
		open = void 0;
		const colon = line.indexOf(":");
		if (line.startsWith("From ") || colon < 1) continue;
		open = {
			name: line.slice(0, colon).toLowerCase(),
			lines: [line.slice(colon + 1)]
		};
		headers.push(open);
	}
	return headers.map((header, index) => [header.name, headerValue(header.lines, index === headers.length - 1, major)]);
}
function headerValue([first = "", ...more], last, major) {
	if (major >= 3) return (first.replace(/^[ \t]+/, "") + more.join("")).replace(/[\r\n]+$/, "");
	const whole = lstrip(first, 2) + more.join("");
	return (last ? whole : whole.slice(0, -1)).replace(/[\r\n]+$/, "");
}
function pkgInfoField(headers, name) {
	const value = headers.find(([each]) => each === name)?.[1] ?? null;
	return value === "UNKNOWN" ? null : value;
}
function pkgInfoList(headers, name) {
	const values = headers.filter(([each]) => each === name).map(([, value]) => value);
	return values.length === 0 ? null : values;
}

// src/grammar/rfc822-escape.ts
function rfc822Escape(header) {
	return header.replaceAll("\n", "\n        ");
}

// src/project/pkg-info-text.ts
function pkgInfoText(info, major) {
	return [
		["Metadata-Version", info.metadataVersion],
		["Name", info.name],
		["Version", info.version],
		["Summary", info.summary],
		["Home-page", info.homePage],
		["Author", info.author],
		["Author-email", info.authorEmail],
		["License", info.license],
		...info.downloadUrl === null ? [] : [["Download-URL", info.downloadUrl]],
		["Description", rfc822Escape(info.description)],
		...info.keywords === "" ? [] : [["Keywords", info.keywords]],
		...info.platforms.map((value) => ["Platform", value]),
		...info.classifiers.map((value) => ["Classifier", value]),
		...info.requires.map((value) => ["Requires", value]),
		...info.provides.map((value) => ["Provides", value]),
		...info.obsoletes.map((value) => ["Obsoletes", value])
	].map(([name, value]) => header(name, value, major)).join("");
}
function header(name, value, major) {
	const line = `${name}: ${value}\n`;
	if (major < 3 || !hasLoneSurrogate(line)) return line;
	throw surrogateError(line, `${name} has a byte that is not in the encoding in which it was read`);
}
function surrogateError(text, hint) {
	const characters = [...text];
	const at = characters.findIndex((character) => hasLoneSurrogate(character));
	const code = characters[at].charCodeAt(0).toString(16);
	const reason = "surrogates not allowed";
	const args = [
		"utf-8",
		text,
		at,
		at + 1,
		reason
	];
	const message = `'utf-8' codec can't encode character '\\u${code}' in position ${at}: ${reason}`;
	return new require_own_options.EngineError("UnicodeEncodeError", message, hint === void 0 ? { args } : {
		args,
		hint
	});
}

// src/project/metadata.ts
var metadata_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ DistributionMetadata: () => DistributionMetadata });
const UNKNOWN = "UNKNOWN";
const ATTRIBUTES = [...[
	"name",
	"version",
	"author",
	"author_email",
	"maintainer",
	"maintainer_email",
	"url",
	"license",
	"description"
], ...[
	"long_description",
	"keywords",
	"platforms",
	"classifiers",
	"download_url",
	"provides",
	"requires",
	"obsoletes"
]];
var DistributionMetadata = class extends EngineObject {
	static pythonPath = "distutils.dist.DistributionMetadata";
	async __init__() {
		for (const name of ATTRIBUTES) this[name] = null;
	}
	async read_pkg_file(text) {
		const headers = parsePkgInfo(text, this.$.target.versionInfo[0]);
		const field = (name) => pkgInfoField(headers, name);
		const list = (name) => pkgInfoList(headers, name);
		this.name = field("name");
		this.version = field("version");
		this.author = field("author");
		this.maintainer = null;
		this.author_email = field("author-email");
		this.maintainer_email = null;
		this.url = field("home-page");
		this.license = field("license");
		this.download_url = field("download-url");
		this.long_description = field("description");
		this.description = field("summary");
		if (list("keywords") !== null) this.keywords = textFor(field("keywords"), "split").split(",");
		this.platforms = list("platform");
		this.classifiers = list("classifier");
		const extended = headers.find(([name]) => name === "metadata-version")?.[1] === "1.1";
		this.requires = extended ? list("requires") : null;
		this.provides = extended ? list("provides") : null;
		this.obsoletes = extended ? list("obsoletes") : null;
	}
	async write_pkg_info(base_dir) {
		const { osName } = this.$.target;
		writeFile(this.$, osPath(osName).join(base_dir, "PKG-INFO"), await this.pkgInfoContent());
	}
	async write_pkg_file(file) {
		await this.$.script.callMethod(file, "write", [await this.pkg_info_text()]);
	}
	async pkg_info_text() {
		const format = metadataFormat(this.$);
		if (format !== void 0) return format(this);
		return pkgInfoText(await this.pkgInfo(), this.$.target.versionInfo[0]);
	}
	async pkgInfoContent() {
		const { script, target } = this.$;
		const text = script.attached && script.overrides(this, "write_pkg_file") ? await this.writtenByScript() : await this.pkg_info_text();
		return textMode(target, text);
	}
	async writtenByScript() {
		const { script, target } = this.$;
		const file = await script.call(target.versionInfo[0] < 3 ? "StringIO.StringIO" : "io.StringIO", []);
		if (!(file instanceof Handle)) throw new Error("internal: StringIO gave no object");
		await this.write_pkg_file(file);
		return pyStr(plain(await script.callMethod(file, "getvalue", [])));
	}
	async pkgInfo() {
		const text = async (value) => textOf(this.$, value);
		const list = async (value) => {
			const texts = [];
			for (const item of await itemsOf(this.$, value)) texts.push(await text(item));
			return texts;
		};
		const [provides, requires, obsoletes, classifiers, downloadUrl] = await this.attributes("provides", "requires", "obsoletes", "classifiers", "download_url");
		return {
			metadataVersion: [
				provides,
				requires,
				obsoletes,
				classifiers,
				downloadUrl
			].some(truthy) ? "1.1" : "1.0",
			name: await insertedText(this.$, await this.get_name()),
			version: await insertedText(this.$, await this.get_version()),
			summary: await insertedText(this.$, await this.get_description()),
			homePage: await insertedText(this.$, await this.get_url()),
			author: await insertedText(this.$, await this.get_contact()),
			authorEmail: await insertedText(this.$, await this.get_contact_email()),
			license: await insertedText(this.$, await this.get_license()),
			downloadUrl: truthy(downloadUrl) ? await insertedText(this.$, downloadUrl) : null,
			description: splittableText(await this.get_long_description()),
			keywords: await joinedText(this.$, await this.get_keywords()),
			platforms: await list(await this.get_platforms()),
			classifiers: await list(await this.get_classifiers()),
			requires: await list(await this.get_requires()),
			provides: await list(await this.get_provides()),
			obsoletes: await list(await this.get_obsoletes())
		};
	}
	async get_name() {
		return this.known("name");
	}
	async get_version() {
		return this.known("version", "0.0.0");
	}
	async get_fullname() {
		return `${await textOf(this.$, await this.get_name())}-${await textOf(this.$, await this.get_version())}`;
	}
	async get_author() {
		return this.knownText("author");
	}
	async get_author_email() {
		return this.known("author_email");
	}
	async get_maintainer() {
		return this.knownText("maintainer");
	}
	async get_maintainer_email() {
		return this.known("maintainer_email");
	}
	async get_contact() {
		return await this.knownText("maintainer", null) ?? this.knownText("author");
	}
	async get_contact_email() {
		return await this.known("maintainer_email", null) ?? this.known("author_email");
	}
	async get_url() {
		return this.known("url");
	}
	async get_license() {
		return this.known("license");
	}
	async get_licence() {
		return this.known("license");
	}
	async get_description() {
		return this.knownText("description");
	}
	async get_long_description() {
		return this.knownText("long_description");
	}
	async get_keywords() {
		return this.known("keywords", []);
	}
	async get_platforms() {
		return this.known("platforms", [UNKNOWN]);
	}
	async get_classifiers() {
		return this.known("classifiers", []);
	}
	async get_download_url() {
		return this.known("download_url");
	}
	async get_requires() {
		return this.known("requires", []);
	}
	async get_provides() {
		return this.known("provides", []);
	}
	async get_obsoletes() {
		return this.known("obsoletes", []);
	}
	async set_keywords(value) {
		this.keywords = await this.ensureList(value, "keywords");
	}
	async set_platforms(value) {
		this.platforms = await this.ensureList(value, "platforms");
	}
	async set_classifiers(value) {
		this.classifiers = await this.ensureList(value, "classifiers");
	}
	async set_requires(value) {
		this.requires = await this.checkedPredicates(value);
	}
	async set_obsoletes(value) {
		this.obsoletes = await this.checkedPredicates(value);
	}
	async set_provides(value) {
		const [major] = this.$.target.versionInfo;
		const items = (await itemsOf(this.$, value)).map((item) => strip(textFor(item, "strip"), major));
		for (const item of items) splitProvision(item, major);
		this.provides = items;
	}
	async ensureList(value, field) {
		if (!require_run.atLeast(this.$.target, 3, 7) || isText(value) || isList(value)) return value;
		this.$.say(3, `Warning: '${field}' should be a list, got type '${pyType(value)}'`);
		return itemsOf(this.$, value);
	}
	async checkedPredicates(value) {
		const [major] = this.$.target.versionInfo;
		for (const item of await itemsOf(this.$, value)) parseVersionPredicate(textFor(item, "strip"), major);
		return require_run.atLeast(this.$.target, 3, 7) ? itemsOf(this.$, value) : value;
	}
	async known(name, fallback = UNKNOWN) {
		const value = await requireAttribute(this, name, this.$);
		return truthy(value) ? value : fallback;
	}
	async knownText(name, fallback = UNKNOWN) {
		if (this.$.target.versionInfo[0] >= 3) return this.known(name, fallback);
		const value = await requireAttribute(this, name, this.$);
		if (value === null) return fallback;
		const text = await textOf(this.$, value);
		return text === "" ? fallback : text;
	}
	async attributes(...names) {
		const values = [];
		for (const name of names) values.push(await requireAttribute(this, name, this.$));
		return values;
	}
};

// src/commands/command-class.ts
function isEngineClass(value) {
	return typeof value === "function" && typeof value.pythonPath === "string";
}
function className(klass) {
	const path = isEngineClass(klass) ? klass.pythonPath : klass.path;
	return path.slice(path.lastIndexOf(".") + 1);
}
function classText(engine, klass) {
	return shownClass(engine.target, isEngineClass(klass) ? klass.pythonPath : klass.path);
}
async function isCommandClass(engine, klass) {
	if (isEngineClass(klass)) return true;
	if (!(klass instanceof Handle)) throw new require_own_options.EngineError("TypeError", "issubclass() arg 1 must be a class", { hint: NO_CLASS });
	return engine.script.isSubclass(klass, "distutils.cmd.Command");
}
const NO_CLASS = "the values of 'cmdclass' are classes, not names of classes";
async function instantiate(engine, klass, distribution) {
	if (!isEngineClass(klass) && !(klass instanceof Handle)) throw new require_own_options.EngineError("TypeError", `'${pyType(klass)}' object is not callable`, { hint: NO_CLASS });
	if (!isEngineClass(klass)) return await engine.script.call(klass, [distribution]);
	const command = engine.adopt(new klass(engine));
	await command.__init__(distribution);
	return command;
}
async function commandClassAttribute(engine, klass, name) {
	if (!isEngineClass(klass)) return klass instanceof Handle ? engine.script.get(klass, name) : void 0;
	const table = await tableFor(engine, klass);
	return table !== void 0 && !(name === "help_options" && table.helpOptions !== void 0) && !engine.script.patched(`${klass.pythonPath}.${name}`) ? fromTable(table, name) : engine.script.get(klass.pythonPath, name);
}
async function tableFor(engine, klass) {
	const own = klass;
	return own.tableFor === void 0 ? tableOfClass(klass.pythonPath, engine.target) : own.tableFor(engine);
}
function fromTable(table, name) {
	switch (name) {
		case "description": return table.description;
		case "user_options": return optionTuples(table.userOptions);
		case "boolean_options": return table.booleanOptions === void 0 ? void 0 : [...table.booleanOptions];
		case "negative_opt": return table.negativeOpt === void 0 ? void 0 : new Map(Object.entries(table.negativeOpt));
		case "help_options": return;
	}
}

// src/commands/command-depth.ts
const DEEPEST = 300;
const depths = /* @__PURE__ */ new WeakMap();
async function withinCommands(dist, command, run) {
	const depth = (depths.get(dist) ?? 0) + 1;
	if (depth > DEEPEST) throw tooDeep(dist, command);
	depths.set(dist, depth);
	try {
		await run();
	} finally {
		depths.set(dist, depth - 1);
	}
}
function tooDeep(dist, command) {
	return new require_own_options.EngineError(require_run.atLeast(dist.$.target, 3, 5) ? "RecursionError" : "RuntimeError", "maximum recursion depth exceeded", {
		code: "endless-commands",
		hint: `${command} runs itself, by way of its 'sub_commands' or of a command that it runs`
	});
}

// src/grammar/wrap-text.ts
function wrapText(text, width, major = 3) {
	if (text === null) return [];
	if (major < 3 && toByteString(text) !== text) return wrapText(toByteString(text), width).map(fromByteString);
	if (textLength(text) <= width) return [text];
	if (width <= 0) return [text];
	const chunks = expandTabs(text).replace(/[\n\v\f\r]/g, " ").split(/( +|-+)/).filter((chunk) => chunk !== "").toReversed();
	const lines = [];
	while (chunks.length > 0) lines.push(takeLine(chunks, width));
	return lines;
}
function takeLine(chunks, width) {
	const line = [];
	let used = 0;
	for (let next = chunks.at(-1); next !== void 0 && used + textLength(next) <= width; next = chunks.at(-1)) {
		line.push(next);
		used += textLength(next);
		chunks.pop();
	}
	const next = chunks.at(-1);
	if (next === void 0) return line.join("");
	if (line.at(-1)?.startsWith(" ") === true) line.pop();
	if (used === 0) {
		const characters = [...next];
		line.push(characters.slice(0, width).join(""));
		chunks[chunks.length - 1] = characters.slice(width).join("");
	}
	if (chunks.at(-1)?.startsWith(" ") === true) chunks.pop();
	return line.join("");
}
function expandTabs(text) {
	let column = 0;
	let out = "";
	for (const character of text) {
		const width = character === "	" ? 8 - column % 8 : 1;
		out += character === "	" ? " ".repeat(width) : character;
		column = character === "\n" || character === "\r" ? 0 : column + width;
	}
	return out;
}
function textLength(text) {
	return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

// src/options/getopt.ts
function getopt(words, shortOptions, longOptions, major = 3) {
	const pairs = [];
	const rest = [...words];
	const nextValue = (option) => {
		const value = rest.shift();
		if (value === void 0) throw argumentError(`option ${option} requires argument`);
		return value;
	};
	for (let word = rest[0]; word !== void 0 && word.startsWith("-") && word !== "-"; word = rest[0]) {
		rest.shift();
		if (word === "--") break;
		if (word.startsWith("--")) pairs.push(readLong(word.slice(2), longOptions, nextValue));
		else if (major >= 3) readCluster([...word.slice(1)], shortOptions, nextValue, pairs);
		else readCluster([...toByteString(word.slice(1))].map(fromByteString), shortOptions, nextValue, pairs);
	}
	return {
		pairs,
		rest
	};
}
function readLong(text, longOptions, nextValue) {
	const equals = text.indexOf("=");
	const given = equals === -1 ? text : text.slice(0, equals);
	const value = equals === -1 ? void 0 : text.slice(equals + 1);
	const { name, takesValue } = complete(given, longOptions);
	if (takesValue) return [`--${name}`, value ?? nextValue(`--${name}`)];
	if (value !== void 0) throw argumentError(`option --${name} must not have an argument`);
	return [`--${name}`, ""];
}
function complete(given, longOptions) {
	const possible = longOptions.filter((option) => option.startsWith(given));
	if (possible.length === 0) {
		const near = require_own_options.nearestName(given, longOptions.map((option) => option.replace(/=$/, "")));
		throw argumentError(`option --${given} not recognized`, near === void 0 ? void 0 : `did you mean --${near}?`);
	}
	if (possible.includes(given)) return {
		name: given,
		takesValue: false
	};
	if (possible.includes(`${given}=`)) return {
		name: given,
		takesValue: true
	};
	const [only, ...others] = possible;
	if (others.length > 0) throw argumentError(`option --${given} not a unique prefix`, `it could be ${possible.map((option) => `--${option.replace(/=$/, "")}`).join(" or ")}`);
	return {
		name: only.replace(/=$/, ""),
		takesValue: only.endsWith("=")
	};
}
function readCluster(characters, shortOptions, nextValue, pairs) {
	const letters = [...characters];
	for (let letter = letters.shift(); letter !== void 0; letter = letters.shift()) {
		const at = letter === ":" ? -1 : shortOptions.indexOf(letter);
		if (at === -1) throw argumentError(`option -${letter} not recognized`);
		if (shortOptions.charAt(at + letter.length) === ":") {
			const attached = fromByteString(letters.splice(0).map(toByteString).join(""));
			pairs.push([`-${letter}`, attached === "" ? nextValue(`-${letter}`) : attached]);
		} else pairs.push([`-${letter}`, ""]);
	}
}
function argumentError(message, hint) {
	return new require_own_options.EngineError("DistutilsArgError", message, hint === void 0 ? {} : { hint });
}

// src/options/fancy-getopt.ts
var FancyGetopt = class {
	optionOrder = [];
	takesValue = /* @__PURE__ */ new Map();
	attributes = /* @__PURE__ */ new Map();
	repeatable = /* @__PURE__ */ new Set();
	shortToLong = /* @__PURE__ */ new Map();
	table;
	major;
	aliases = /* @__PURE__ */ new Map();
	negativeAliases = /* @__PURE__ */ new Map();
	constructor(table, major = 3) {
		this.table = table;
		this.major = major;
	}
	setTable(table) {
		this.table = table;
	}
	setAliases(aliases) {
		this.checkAliases(aliases, "alias");
		this.aliases = aliases;
	}
	setNegativeAliases(aliases) {
		this.checkAliases(aliases, "negative alias");
		this.negativeAliases = aliases;
	}
	has(option) {
		return this.table.some((row) => row[0] === option);
	}
	getopt(words, sink) {
		const { shortOptions, longOptions } = this.readTable();
		const { pairs, rest } = getopt(words, shortOptions, longOptions, this.major);
		for (const pair of pairs) this.store(pair, sink);
		return rest;
	}
	store([word, text], sink) {
		let option = word.slice(2);
		if (!word.startsWith("--") || word.length === 2) {
			const letter = word.slice(1);
			const long = this.shortToLong.get(letter);
			if (long === void 0) throw new require_own_options.EngineError("KeyError", reprText(letter, this.major), { args: [letter] });
			option = long;
		}
		option = this.aliases.get(option) || option;
		let value = text;
		if (this.takesValue.get(option) !== true) {
			if (text !== "") throw new require_own_options.EngineError("AssertionError", "boolean option can't have value");
			const turnedOff = this.negativeAliases.get(option);
			value = turnedOff ? 0 : 1;
			option = turnedOff || option;
		}
		const attribute = this.attributes.get(option);
		if (value !== "" && value !== 0 && this.repeatable.has(attribute)) value = Number(sink.get(attribute) ?? 0) + 1;
		sink.set(attribute, value);
		this.optionOrder.push([option, value]);
	}
	checkAliases(aliases, what) {
		for (const [alias, option] of aliases) {
			if (!this.has(alias)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid ${what} '${alias}': option '${alias}' not defined`);
			if (!this.has(option)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid ${what} '${alias}': aliased option '${option}' not defined`);
		}
	}
	readTable() {
		const longOptions = [];
		const shortOptions = [];
		this.shortToLong.clear();
		this.repeatable.clear();
		for (const row of this.table) {
			const [declared, short] = this.readRow(row);
			this.repeatable.add(declared);
			longOptions.push(declared);
			const takesValue = declared.endsWith("=");
			const long = takesValue ? declared.slice(0, -1) : declared;
			if (!takesValue) this.checkNegative(long);
			this.takesValue.set(long, takesValue);
			this.checkSameKind(long);
			if (!/^[a-zA-Z][a-zA-Z0-9-]*\n?$/.test(long)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid long option name '${long}' (must be letters, numbers, hyphens only`);
			this.attributes.set(long, translateLongopt(long));
			if (short === null || short === "") continue;
			shortOptions.push(takesValue ? `${short}:` : short);
			this.shortToLong.set(short, long);
		}
		return {
			shortOptions: shortOptions.join(" "),
			longOptions
		};
	}
	readRow(row) {
		if (row.length !== 3 && row.length !== 4) throw new require_own_options.EngineError("ValueError", `invalid option tuple: ${this.showRow(row)}`);
		const [long, short] = row;
		if (typeof long !== "string" || [...long].length < 2) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid long option '${show(long)}': must be a string of length >= 2`);
		if (short !== null && (typeof short !== "string" || [...short].length !== 1)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid short option '${show(short)}': must a single character or None`);
		return [long, short];
	}
	checkNegative(long) {
		const target = this.negativeAliases.get(long);
		if (target === void 0) return;
		const takesValue = this.takesValue.get(target);
		if (takesValue === void 0) throw new require_own_options.EngineError("KeyError", reprText(target, this.major), { args: [target] });
		if (takesValue) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid negative alias '${long}': aliased option '${target}' takes a value`);
	}
	checkSameKind(long) {
		const target = this.aliases.get(long);
		if (target === void 0) return;
		const takesValue = this.takesValue.get(target);
		if (takesValue === void 0) throw new require_own_options.EngineError("KeyError", reprText(target, this.major), { args: [target] });
		if (takesValue === this.takesValue.get(long)) return;
		throw new require_own_options.EngineError("DistutilsGetoptError", `invalid alias '${long}': inconsistent with aliased option '${target}' (one of them takes a value, the other doesn't`);
	}
	showRow(row) {
		const items = row.map((item) => typeof item === "string" ? reprText(item, this.major) : show(item));
		return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
	}
	generateHelp(header) {
		return generateHelp(this.table, header, this.major);
	}
};
function generateHelp(table, header, major = 3) {
	const rows = table.map(([long, short, help]) => {
		const name = String(long).replace(/=$/, "");
		return {
			name,
			label: short === null ? name : `${name} (-${show(short)})`,
			short,
			help
		};
	});
	const widest = Math.max(0, ...rows.map((row) => row.name.length + (row.short === null ? 0 : 5)));
	const indent = widest + 6;
	const lines = [header !== void 0 && header !== "" ? header : "Option summary:"];
	for (const row of rows) {
		const [first, ...more] = wrapText(row.help, 78 - indent, major);
		if (first === void 0 && row.short !== null) throw new require_own_options.EngineError("TypeError", "* wants int");
		lines.push(`  --${row.label.padEnd(widest)}  ${first ?? ""}`, ...more.map((line) => " ".repeat(indent) + line));
	}
	return lines;
}
function show(value) {
	if (value === null || value === void 0) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	return typeof value === "object" ? "[object]" : String(value);
}

// src/commands/given-options.ts
function givenOptions(dist) {
	return dictFor(dist.command_options, "get");
}
function givenFor(dist, command) {
	const options = plain(givenOptions(dist).get(command) ?? null);
	return options instanceof Map ? options : void 0;
}
async function optionDict(dist, command) {
	const all = dist.command_options;
	let dict = givenOptions(dist).get(command) ?? null;
	if (dict === null && all instanceof Handle && dist.$.script.attached) dict = await dist.$.script.callMethod(all, "get", [command]);
	if (plain(dict) instanceof Map) return dict;
	const made = /* @__PURE__ */ new Map();
	givenOptions(dist).set(command, made);
	return made;
}
async function optionsOf(dist, command) {
	return plain(await dist.get_option_dict(command));
}

// src/commands/command-line.ts
async function parseCommandLine(dist) {
	const [major] = dist.$.target.versionInfo;
	const toplevel = [...optionRows(await dist._get_toplevel_options(), major), ...optionRows(await displayOptions(dist), major)];
	dist.commands = [];
	const parser = new FancyGetopt(toplevel, major);
	parser.setNegativeAliases(await negativeOptions(dist));
	parser.setAliases(/* @__PURE__ */ new Map([["licence", "license"]]));
	const given = dist.script_args === null ? dist.$.argv.slice(1) : Array.from(iterate(dist.script_args), pyStr);
	let words = [...parser.getopt(given, attributesOf(dist))];
	setVerbosity(dist);
	const order = parser.optionOrder.map(([option, value]) => Tuple.of(option, value));
	if (truthy(await dist.handle_display_options(order))) return null;
	while (Array.isArray(words) && words.length > 0) words = await dist._parse_command_opts(null, words);
	if (words === null) return null;
	if (truthy(dist.help)) {
		await dist._show_help(null, 1, dist.commands.length === 0 ? 1 : 0, [...dist.commands]);
		return null;
	}
	if (dist.commands.length === 0) throw new require_own_options.EngineError("DistutilsArgError", "no commands supplied", { code: "no-command" });
	return major < 3 ? 1 : true;
}
function attributesOf(dist) {
	return {
		get: (name) => dist[name],
		set: (name, value) => {
			dist[name] = value;
		}
	};
}
function setVerbosity(dist) {
	const verbose = Number(dist.verbose);
	if (verbose <= 0) dist.$.threshold = 3;
	else dist.$.threshold = verbose === 1 ? 2 : 1;
}
async function parseCommand(dist, words) {
	const name = pyStr(words[0]);
	if (!/^[a-zA-Z]([a-zA-Z0-9_]*)\n?$/.test(name)) throw new require_own_options.EngineError("SystemExit", `invalid command name '${name}'`, { code: "invalid-command-name" });
	dist.commands.push(name);
	const klass = await commandClass$1(dist, name);
	const options = await ownOptions(dist, klass);
	const helpOptions = await helpOptionsOf(dist, klass);
	const negative = await negativeOptions(dist);
	const ownNegative = await commandClassAttribute(dist.$, klass, "negative_opt");
	for (const [from, to] of ownNegative === void 0 ? [] : updatePairs(ownNegative)) negative.set(from, to);
	const [major] = dist.$.target.versionInfo;
	const table = [
		...optionRows(await globalOptions(dist), major),
		...options,
		...helpOptions.map((row) => row.slice(0, 3))
	];
	const parser = new FancyGetopt(table, major);
	parser.setNegativeAliases(negative);
	const found = /* @__PURE__ */ new Map();
	const rest = parser.getopt(words.slice(1).map(pyStr), found);
	if (found.get("help")) {
		await dist._show_help(null, 1, 0, [klass]);
		return null;
	}
	if (await runHelpOptions(dist, helpOptions, found)) return null;
	const dict = await optionsOf(dist, name);
	for (const [option, value] of found) dict.set(option, Tuple.of("command line", value));
	return [...rest];
}
async function commandClass$1(dist, name) {
	let klass;
	try {
		klass = await dist.get_command_class(name);
	} catch (error) {
		if (!require_own_options.isPythonError(error, "DistutilsModuleError")) throw error;
		const { code, hint } = error instanceof require_own_options.EngineError ? error : {
			code: "unknown-command",
			hint: void 0
		};
		throw new require_own_options.EngineError("DistutilsArgError", error.message, {
			code,
			hint: hint ?? commandHint(dist, name)
		});
	}
	if (!await isCommandClass(dist.$, klass)) throw new require_own_options.EngineError("DistutilsClassError", `command class ${classText(dist.$, klass)} must subclass Command`);
	return klass;
}
function commandHint(dist, name) {
	if (setuptoolsCommandNames(dist.$.target).includes(name)) return `${name} is a command of setuptools, which the script does not use`;
	const near = require_own_options.nearestName(name, [...standardCommands(dist.$.target), ...[...dist.cmdclass.keys()].map(pyStr)]);
	return `${near === void 0 ? "" : `did you mean '${near}'? `}\`--help-commands\` lists the commands`;
}
async function ownOptions(dist, klass) {
	const options = await commandClassAttribute(dist.$, klass, "user_options");
	if (Array.isArray(options) && !(options instanceof Tuple)) return optionRows(options, dist.$.target.versionInfo[0]);
	throw new require_own_options.EngineError("DistutilsClassError", `command class ${classText(dist.$, klass)} must provide 'user_options' attribute (a list of tuples)`);
}
async function helpOptionsOf(dist, klass) {
	const options = await commandClassAttribute(dist.$, klass, "help_options");
	if (!isList(options)) return [];
	for (const row of options) itemAt(row, 0, dist.$.target.versionInfo[0]);
	return options;
}
async function runHelpOptions(dist, options, found) {
	let any = false;
	for (const row of options) {
		if (row.length !== 4) {
			const much = row.length > 4 ? "too many" : "not enough";
			throw new require_own_options.EngineError("ValueError", `${much} values to unpack (expected 4${row.length > 4 ? "" : `, got ${row.length}`})`);
		}
		const [option, , , action] = row;
		if (!found.has(translateLongopt(pyStr(option)))) continue;
		any = true;
		if (!(action instanceof Handle)) throw new require_own_options.EngineError("DistutilsClassError", `invalid help function ${pyRepr(action)} for help option '${pyStr(option)}': must be a callable object (function, etc.)`);
		await dist.$.script.call(action, []);
	}
	return any;
}

// src/commands/command-lookup.ts
function commandPackages(dist) {
	if (isList(dist.command_packages)) return dist.command_packages.map(pyStr);
	const packages = textFor(dist.command_packages ?? "", "split").split(",").filter((name) => name !== "").map((name) => name.trim());
	if (!packages.includes("distutils.command")) packages.unshift("distutils.command");
	dist.command_packages = packages;
	return packages;
}
async function commandClass(dist, command) {
	const given = dictFor(dist.cmdclass, "get").get(command);
	if (truthy(given)) return ownClass(dist.$, given);
	for (const name of await dist.get_command_packages()) {
		const found = await commandOfModule(dist, `${name}.${command}`, command);
		if (found !== void 0) return found;
	}
	throw new require_own_options.EngineError("DistutilsModuleError", `invalid command '${command}'`, { code: "unknown-command" });
}
function ownClass(engine, klass) {
	return klass instanceof Handle ? engine.classFor(klass.path) ?? klass : klass;
}
async function commandOfModule(dist, module, command) {
	const { script } = dist.$;
	if (!script.patched(`${module}.${command}`)) {
		const ours = await dist.$.loadClass(`${module}.${command}`);
		if (ours !== void 0) return ours;
	}
	if (await script.import(module) === void 0) return void 0;
	const found = await script.import(module, command);
	if (found === void 0) throw new require_own_options.EngineError("DistutilsModuleError", `invalid command '${command}' (no class '${command}' in module '${module}')`);
	dist.cmdclass.set(command, found);
	return found;
}

// src/grammar/expand-user.ts
const windows = osPath("nt");
function expandUser(path, facts) {
	if (!path.startsWith("~")) return path;
	return facts.osName === "nt" ? expandWindows(path, facts) : expandPosix(path, facts);
}
function expandPosix(path, facts) {
	const slash = path.indexOf("/");
	const end = slash === -1 ? path.length : slash;
	const user = path.slice(1, end);
	const home = user === "" ? facts.environment["HOME"] ?? facts.homeOf?.() : facts.homeOf?.(user);
	if (home === void 0) return path;
	return home.replace(/\/+$/, "") + path.slice(end) || "/";
}
function expandWindows(path, facts) {
	const found = path.search(/[\\/]/);
	const end = found === -1 ? path.length : found;
	const user = path.slice(1, end);
	const home = windowsHome(facts);
	if (home === void 0) return path;
	if (user === "") return home + path.slice(end);
	if (versionAtLeast(facts, 3, 10)) {
		const current = facts.environment["USERNAME"];
		if (user === current) return home + path.slice(end);
		if (current !== windows.basename(home)) return path;
	}
	return windows.join(windows.dirname(home), user) + path.slice(end);
}
function windowsHome(facts) {
	const { HOME, USERPROFILE, HOMEDRIVE, HOMEPATH } = facts.environment;
	if (HOME !== void 0 && !versionAtLeast(facts, 3, 8)) return HOME;
	if (USERPROFILE !== void 0) return USERPROFILE;
	return HOMEPATH === void 0 ? void 0 : windows.join(HOMEDRIVE ?? "", HOMEPATH);
}
function versionAtLeast(facts, major, minor) {
	const [haveMajor, haveMinor] = facts.versionInfo;
	return haveMajor > major || haveMajor === major && haveMinor >= minor;
}

// src/options/config-locations.ts
function findConfigFiles(facts) {
	const { target, environment } = facts;
	const path = osPath(target.osName);
	const files = [path.join(target.paths.stdlib, "distutils", "distutils.cfg")];
	if (facts.wantUserConfig) {
		const { osName, versionInfo } = target;
		const home = facts.home ?? expandUser("~", {
			osName,
			versionInfo,
			environment,
			...facts.homeOf === void 0 ? {} : { homeOf: facts.homeOf }
		});
		files.push(path.join(home, osName === "posix" ? ".pydistutils.cfg" : "pydistutils.cfg"));
	}
	files.push("setup.cfg");
	return files.filter((file) => facts.isFile(file));
}
const INSTALL_PATHS = /* @__PURE__ */ new Set([
	...[
		"install-base",
		"install-platbase",
		"install-lib",
		"install-platlib",
		"install-purelib"
	],
	...[
		"install-headers",
		"install-scripts",
		"install-data"
	],
	...[
		"prefix",
		"exec-prefix",
		"home",
		"user",
		"root"
	]
]);
function ignoredConfigOptions(target) {
	return target.versionInfo[0] >= 3 && target.prefix !== target.basePrefix ? INSTALL_PATHS : /* @__PURE__ */ new Set();
}

// src/commands/home-folder.ts
async function expandHome(engine, path) {
	if (!path.startsWith("~")) return path;
	const { script, target, environment } = engine;
	const here = expandUser(path, {
		osName: target.osName,
		versionInfo: target.versionInfo,
		environment
	});
	if (engine.plansOnly === true) return here;
	return here !== path && !script.patched("os.path.expanduser") || !script.attached ? here : pyStr(await script.call("os.path.expanduser", [path]));
}

// src/grammar/strtobool.ts
const TRUE = /* @__PURE__ */ new Set([
	"y",
	"yes",
	"t",
	"true",
	"on",
	"1"
]);
const FALSE = /* @__PURE__ */ new Set([
	"n",
	"no",
	"f",
	"false",
	"off",
	"0"
]);
function strtobool(value, major = 3) {
	const word = value.toLowerCase();
	if (TRUE.has(word)) return 1;
	if (FALSE.has(word)) return 0;
	throw new require_own_options.EngineError("ValueError", `invalid truth value ${reprText(word, major)}`, { hint: "write yes or no" });
}

// src/commands/truth-of-option.ts
function truthOfOption(text, { source, section, option }, major) {
	try {
		return strtobool(text, major);
	} catch (error) {
		if (!require_own_options.isPythonError(error, "ValueError")) throw error;
		const name = option.replaceAll("_", "-");
		throw new require_own_options.EngineError("DistutilsOptionError", error.message, {
			code: "bad-boolean",
			hint: source === "command line" ? `--${name} is yes or no` : `in ${source}, section [${section}], ${name} is to be yes or no`,
			cause: error
		});
	}
}

// src/commands/config-options.ts
async function configFiles(dist) {
	const { target, environment, view, debug } = dist.$;
	const wantUserConfig = truthy(dist.want_user_cfg);
	const home = wantUserConfig ? { home: await expandHome(dist.$, "~") } : {};
	const files = [...findConfigFiles({
		target,
		environment,
		wantUserConfig,
		...home,
		isFile: (path) => view.isFile(path)
	})];
	if (debug) await dist.announce(`using config files: ${files.join(", ")}`);
	return files;
}
async function readConfigFiles(dist, files) {
	const { target, view, debug } = dist.$;
	const ignored = ignoredConfigOptions(target);
	if (debug) await dist.announce("Distribution.parse_config_files():");
	for (const filename of files) {
		if (debug) await dist.announce(`  reading ${filename}`);
		if (!view.isFile(filename)) continue;
		for (const section of readConfigFile(view.read(filename), {
			filename,
			target,
			ignored
		}).sections) {
			const dict = await optionsOf(dist, section.name);
			for (const option of section.options) dict.set(option.name, Tuple.of(filename, option.value));
		}
	}
}
async function applyGlobalSection(dist) {
	const section = givenFor(dist, "global");
	if (section === void 0) return;
	const negative = await negativeOptions(dist);
	for (const [key, entry] of section) {
		const option = pyStr(key);
		const [source, value] = entry;
		const truth = () => truthOfOption(textFor(value, "lower"), {
			source: pyStr(source),
			section: "global",
			option
		}, dist.$.target.versionInfo[0]);
		const alias = negative.get(option);
		if (alias !== void 0 && alias !== "") dist[alias] = !truth();
		else if (option === "verbose" || option === "dry_run") dist[option] = truth();
		else dist[option] = value;
	}
}

// src/commands/command-options.ts
async function setCommandOptions(dist, command, options) {
	const engine = dist.$;
	const name = pyStr(command instanceof Command ? await command.get_command_name() : await engine.script.callMethod(command, "get_command_name", []));
	const dict = options === null ? await optionsOf(dist, name) : plain(options);
	if (engine.debug) await dist.announce(`  setting options for '${name}' command:`);
	if (dict.size === 0) return;
	const booleans = await booleanOptions(dist, command);
	const negative = stringMap(await attributeOf(dist, command, "negative_opt"));
	for (const [key, entry] of dict) {
		const option = pyStr(key);
		const [source, value] = entry;
		if (engine.debug) await dist.announce(`    ${option} = ${pyStr(value)} (from ${pyStr(source)})`);
		const text = plain(value);
		const site = {
			source: pyStr(source),
			section: name,
			option
		};
		const major = engine.target.versionInfo[0];
		if (typeof text === "string" && negative.has(option)) await setAttribute(command, negative.get(option), !truthOfOption(text, site, major), engine);
		else if (typeof text === "string" && booleans.includes(option)) await setAttribute(command, option, truthOfOption(text, site, major), engine);
		else if (await hasAttribute(command, option, engine)) await setAttribute(command, option, value, engine);
		else throw noSuchOption(dist, command, name, option, pyStr(source));
	}
}
function noSuchOption(dist, command, name, option, source) {
	const known = (command instanceof Handle ? commandTable(name, dist.$.target) : command.ownTable())?.userOptions.map((o) => o.long.replace(/=$/, "")) ?? (command instanceof Handle ? [] : Object.keys(command).map((k) => k.replaceAll("_", "-")));
	const near = require_own_options.nearestName(option, known);
	const hint = near === void 0 ? `\`${name} --help\` lists its options` : `did you mean '${near}'? \`${name} --help\` lists its options`;
	return new require_own_options.EngineError("DistutilsOptionError", `error in ${source}: command '${name}' has no such option '${option}'`, {
		code: "unknown-option",
		hint
	});
}
async function attributeOf(dist, command, name) {
	if (command instanceof Handle) return getAttribute(command, name, dist.$);
	const table = command.ownTable();
	return classAttribute(command, name, () => name === "negative_opt" ? new Map(Object.entries(table?.negativeOpt ?? {})) : [...table?.booleanOptions ?? []]);
}
async function booleanOptions(dist, command) {
	const value = await attributeOf(dist, command, "boolean_options");
	const names = value === void 0 ? [] : [...iterate(value)];
	return names.every(isText) ? names.map((name) => translateLongopt(pyStr(name))) : [];
}

// src/project/pretty-format.ts
const WIDTH = 80;
function prettyFormat(value, major) {
	return major < 3 ? format2(value, 0, 0) : format3(value, 0, 0, 0);
}
function format2(value, indent, allowance) {
	const inner = plain(value);
	const glue = repr(inner, 2).length > 79 - indent - allowance ? `,\n${" ".repeat(indent + 1)}` : ", ";
	if (inner instanceof Map) return `{${sortedItems(inner, 2).map(([key, each]) => `${key}: ${format2(each, indent + 1 + key.length + 2, allowance + 1)}`).join(glue)}}`;
	if (!Array.isArray(inner)) return repr(inner, 2);
	const items = inner.map((each) => format2(each, indent + 1, allowance + 1)).join(glue);
	return inner instanceof Tuple ? `(${items}${inner.length === 1 ? "," : ""})` : `[${items}]`;
}
function format3(value, indent, allowance, level) {
	const inner = plain(value);
	const whole = repr(inner, 3);
	if (length(whole) <= WIDTH - indent - allowance) return whole;
	if (inner instanceof Map) {
		const items = sortedItems(inner, 3);
		return `{${items.map(([key, each], index) => `${key}: ${format3(each, indent + 1 + length(key) + 2, index === items.length - 1 ? allowance + 1 : 1, level + 1)}`).join(`,\n${" ".repeat(indent + 1)}`)}}`;
	}
	if (Array.isArray(inner)) {
		const [open, close] = inner instanceof Tuple ? ["(", inner.length === 1 ? ",)" : ")"] : ["[", "]"];
		return `${open}${inner.map((each, index) => format3(each, indent + 1, index === inner.length - 1 ? allowance + close.length : 1, level + 1)).join(`,\n${" ".repeat(indent + 1)}`)}${close}`;
	}
	return typeof inner === "string" ? brokenText(inner, indent, allowance, level) : whole;
}
function brokenText(text, outerIndent, outerAllowance, level) {
	const alone = level === 0;
	const indent = alone ? outerIndent + 1 : outerIndent;
	const allowance = alone ? outerAllowance + 1 : outerAllowance;
	const width = WIDTH - indent;
	const lines = splitLines$1(text);
	const space = spaceClass(3);
	const chunks = [];
	for (const [index, line] of lines.entries()) {
		const lastLine = index === lines.length - 1;
		if (length(reprText(line)) <= width - (lastLine ? allowance : 0)) {
			chunks.push(reprText(line));
			continue;
		}
		const parts = (line.match(new RegExp(`[^${space}]*[${space}]*`, "g")) ?? []).filter((part) => part !== "");
		let current = "";
		for (const [at, part] of parts.entries()) {
			const room = width - (lastLine && at === parts.length - 1 ? allowance : 0);
			if (length(reprText(current + part)) <= room) current += part;
			else {
				if (current !== "") chunks.push(reprText(current));
				current = part;
			}
		}
		if (current !== "") chunks.push(reprText(current));
	}
	if (chunks.length === 1) return chunks[0];
	const shown = chunks.join(`\n${" ".repeat(indent)}`);
	return alone ? `(${shown})` : shown;
}
function sortedItems(map, major) {
	const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	return [...map].toSorted(([a], [b]) => order(plain(a), plain(b))).map(([key, value]) => [repr(plain(key), major), value]);
}
function repr(value, major) {
	const inner = plain(value);
	if (typeof inner === "string") return reprText(inner, major);
	if (inner instanceof Map) return `{${sortedItems(inner, major).map(([key, each]) => `${key}: ${repr(each, major)}`).join(", ")}}`;
	if (!Array.isArray(inner)) return pyRepr(inner);
	const items = inner.map((each) => repr(each, major)).join(", ");
	return inner instanceof Tuple ? `(${items}${inner.length === 1 ? "," : ""})` : `[${items}]`;
}
function length(text) {
	return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

// src/commands/debug-dumps.ts
async function dumpOptionDicts(dist, header, commands, indent) {
	const names = Array.isArray(commands) ? commands.map(pyStr) : [...givenOptions(dist).keys()].map(pyStr).toSorted();
	let margin = indent;
	if (header !== null) {
		await dist.announce(indent + pyStr(header));
		margin += "  ";
	}
	if (names.length === 0) {
		await dist.announce(`${margin}no commands known yet`);
		return;
	}
	for (const name of names) {
		const options = givenFor(dist, name);
		if (options === void 0 || !truthy(options)) {
			await dist.announce(options !== void 0 ? `${margin}option dict for '${name}' command:` : `${margin}no option dict for '${name}' command`);
			if (options !== void 0) await dist.announce(`${margin}  {}`);
			continue;
		}
		await dist.announce(`${margin}option dict for '${name}' command:`);
		for (const line of prettyFormat(options, dist.$.target.versionInfo[0]).split("\n")) await dist.announce(`${margin}  ${line}`);
	}
}

// src/options/gen-usage.ts
function genUsage(scriptName, osName) {
	const script = osPath(osName).basename(scriptName);
	return `\
usage: ${script} [global_opts] cmd1 [cmd1_opts] [cmd2 [cmd2_opts] ...]
   or: ${script} --help [cmd1 cmd2 ...]
   or: ${script} --help-commands
   or: ${script} cmd --help
`;
}

// src/commands/help.ts
function printHelp(dist, options, header) {
	const [major] = dist.$.target.versionInfo;
	const rows = optionRows(options, major).map(([long, short, help]) => [
		long,
		short,
		helpText(help)
	]);
	for (const line of generateHelp(rows, header, major)) dist.$.print(line);
}
function helpText(help) {
	if (help === null) return null;
	lengthOf(help);
	return pyStr(help);
}
async function showHelp(dist, global, display, _commands) {
	if (global) {
		const common = pyStr(await classAttribute(dist, "common_usage", () => COMMON_USAGE));
		printHelp(dist, display ? await dist._get_toplevel_options() : await globalOptions(dist), `${common}\nGlobal options:`);
		dist.$.print("");
	}
	if (display) {
		printHelp(dist, await displayOptions(dist), "Information display options (just display information, ignore any commands)");
		dist.$.print("");
	}
	for (const entry of dist.commands) {
		const klass = entry instanceof Handle ? entry : await dist.get_command_class(pyStr(entry));
		const [major] = dist.$.target.versionInfo;
		const own = optionRows(await commandClassAttribute(dist.$, klass, "user_options"), major);
		const helpOptions = await commandClassAttribute(dist.$, klass, "help_options");
		const extra = isList(helpOptions) ? optionRows(helpOptions, major).map((row) => row.slice(0, 3)) : [];
		printHelp(dist, [...own, ...extra].map((row) => Tuple.from(row)), `Options for '${className(klass)}' command:`);
		dist.$.print("");
	}
	dist.$.print(genUsage(pathText(dist.script_name), dist.$.target.osName));
}
async function handleDisplayOptions(dist, order) {
	if (truthy(dist.help_commands)) {
		await dist.print_commands();
		dist.$.print("");
		dist.$.print(genUsage(pathText(dist.script_name), dist.$.target.osName));
		return 1;
	}
	const names = new Set((await displayOptions(dist)).map((row) => pyStr(row[0])));
	let any = 0;
	for (const [option, value] of order) {
		const long = pyStr(option);
		if (!truthy(value) || !names.has(long)) continue;
		const name = translateLongopt(long);
		const shown = await callMethod(dist.metadata, `get_${name}`, [], dist.$);
		dist.$.print(await displayed(dist, name, shown));
		any = 1;
	}
	return any;
}
async function displayed({ $ }, name, value) {
	if (name === "keywords" || name === "platforms") return await joinedText($, value);
	return [
		"classifiers",
		"provides",
		"requires",
		"obsoletes"
	].includes(name) ? await joinedText($, value, "\n") : textOf($, value);
}
async function printCommands(dist) {
	const standard = [...standardCommands(dist.$.target)];
	const extra = (await dist.commandNames()).filter((name) => !standard.includes(name));
	const width = Math.max(0, ...[...standard, ...extra].map((name) => name.length));
	await dist.print_command_list(standard, "Standard commands", width);
	if (extra.length === 0) return;
	dist.$.print("");
	await dist.print_command_list(extra, "Extra commands", width);
}
async function printCommandList(dist, commands, header, width) {
	dist.$.print(`${header}:`);
	for (const name of commands) dist.$.print(`  ${pyStr(name).padEnd(width)}  ${await dist.describeCommand(pyStr(name))}`);
}

// src/commands/plugin-keywords.ts
const PACKAGES = /* @__PURE__ */ new Map([
	["app", "py2app"],
	["build_golang", "setuptools-golang"],
	["cffi_modules", "cffi"],
	["d2to1", "d2to1"],
	["get_version_from_scm", "hgdistver"],
	["long_description_markdown_filename", "setuptools-markdown"],
	["message_extractors", "Babel"],
	["milksnake_tasks", "milksnake"],
	["pbr", "pbr"],
	["rust_extensions", "setuptools-rust"],
	["sass_manifests", "libsass"],
	["scmver", "scmver"],
	["setuptools_git_versioning", "setuptools-git-versioning"],
	["use_calver", "calver"],
	["use_incremental", "incremental"],
	["use_scm_version", "setuptools-scm"],
	["use_vcs_version", "hgtools"],
	["vcversioner", "vcversioner"],
	["version_command", "setuptools-version-command"],
	["version_config", "setuptools-git-versioning"],
	["versioning", "setupmeta"]
]);
function packageOfKeyword(name) {
	return PACKAGES.get(name);
}

// src/commands/setup-attributes.ts
function firstAttributes() {
	return {
		packages: null,
		package_data: /* @__PURE__ */ new Map(),
		package_dir: null,
		py_modules: null,
		libraries: null,
		headers: null,
		ext_modules: null,
		ext_package: null,
		include_dirs: null,
		extra_path: null,
		scripts: null,
		data_files: null,
		password: ""
	};
}
async function takeAttributes(dist, attrs) {
	const engine = dist.$;
	const options = attrs.get("options") ?? null;
	if (options !== null) {
		attrs.delete("options");
		for (const [command, values] of dictFor(options, "items")) {
			const dict = await optionsOf(dist, pyStr(command));
			for (const [option, value] of dictFor(values, "items")) dict.set(option, Tuple.of("setup script", value));
		}
	}
	if (attrs.has("licence")) {
		attrs.set("license", attrs.get("licence"));
		attrs.delete("licence");
		await dist.warnUser("'licence' distribution option is deprecated; use 'license'");
	}
	for (const [key, value] of new Map(attrs)) {
		const name = pyStr(key);
		const setter = await setterOf(dist, `set_${name}`);
		if (setter instanceof Handle) await engine.script.call(setter, [value]);
		else if (typeof setter === "function") await Reflect.apply(setter, dist.metadata, [value]);
		else if (await hasAttribute(dist.metadata, name, engine)) dist.metadata[name] = value;
		else if (await hasAttribute(dist, name, engine)) takeAttribute(dist, name, value);
		else await warnOfUnknown(dist, name);
	}
}
async function setterOf({ metadata, $: engine }, name) {
	const own = metadata[name];
	if (typeof own === "function" && !engine.script.overrides(metadata, name)) return own;
	return await getAttribute(metadata, name, engine) ?? own;
}
function takeAttribute(dist, name, value) {
	if (name === "metadata" && !(value instanceof EngineObject) && !(value instanceof Handle)) throw noAttribute(value, "keywords");
	if (typeof dist[name] === "function" && !(value instanceof Handle)) throw new require_own_options.EngineError("TypeError", `'${pyType(value)}' object is not callable`, { hint: `'${name}' is a method of distutils' Distribution, and setup() puts this in its place` });
	dist[name] = value;
}
async function warnOfUnknown(dist, name) {
	await dist.warnUser(`Unknown distribution option: ${pyRepr(name)}`);
	const owner = packageOfKeyword(name);
	if (owner !== void 0) {
		dist.$.notice(`setup() has '${name}' only where setuptools' is called and ${owner} is installed: setup_requires can ask for it`);
		return;
	}
	const known = [...Object.keys(firstAttributes()), ...Object.keys(dist.metadata)].filter((each) => /^[a-z]/.test(each));
	const near = require_own_options.nearestName(name, known);
	if (near !== void 0) dist.$.notice(`setup() has no '${name}': did you mean '${near}'?`);
}

// src/commands/distribution.ts
var distribution_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Distribution: () => Distribution });
const METADATA = "distutils.dist.DistributionMetadata";
var Distribution = class extends EngineObject {
	static pythonPath = "distutils.dist.Distribution";
	async __init__(attrs = null) {
		this.verbose = 1;
		this.dry_run = 0;
		this.help = 0;
		for (const name of await displayOptionNames(this)) this[name] = 0;
		this.metadata = await this.makeMetadata();
		this.cmdclass = /* @__PURE__ */ new Map();
		this.command_packages = null;
		this.script_name = null;
		this.script_args = null;
		this.command_options = /* @__PURE__ */ new Map();
		this.dist_files = [];
		for (const [name, value] of Object.entries(firstAttributes())) this[name] = value;
		this.command_obj = /* @__PURE__ */ new Map();
		this.have_run = /* @__PURE__ */ new Map();
		if (truthy(attrs)) await takeAttributes(this, dictFor(attrs, "get"));
		this.want_user_cfg = !this.refusesUserConfig();
		await this.finalize_options();
	}
	async makeMetadata() {
		const { script } = this.$;
		if (script.patched(METADATA)) {
			const own = await script.call(METADATA, []);
			if (own instanceof DistributionMetadata) return own;
		}
		const metadata = this.$.adopt(new DistributionMetadata(this.$));
		await metadata.__init__();
		return metadata;
	}
	async warnUser(text) {
		if (this.$.script.attached) await this.$.script.call("pydistutils_bridge.wire.warn", [text]);
		else this.$.say(3, text);
	}
	refusesUserConfig() {
		const words = this.script_args ?? null;
		for (const word of words === null ? [] : iterate(words)) {
			const text = textFor(word, "startswith");
			if (!text.startsWith("-")) return false;
			if (text === "--no-user-cfg") return true;
		}
		return false;
	}
	async finalize_options() {
		for (const name of ["keywords", "platforms"]) {
			const value = plain(this.metadata[name]);
			if (typeof value === "string") this.metadata[name] = value.split(",").map((item) => item.trim());
		}
	}
	async get_option_dict(command) {
		return optionDict(this, command);
	}
	async dump_option_dicts(header = null, commands = null, indent = "") {
		await dumpOptionDicts(this, header, commands, indent);
	}
	async find_config_files() {
		return configFiles(this);
	}
	async parse_config_files(filenames = null) {
		const files = Array.isArray(filenames) ? filenames.map(pyStr) : await this.find_config_files();
		await readConfigFiles(this, files);
		await applyGlobalSection(this);
	}
	async parse_command_line() {
		return parseCommandLine(this);
	}
	async _get_toplevel_options() {
		return [...await globalOptions(this), ...optionTuples(TOPLEVEL_OPTIONS)];
	}
	async _parse_command_opts(_parser, args) {
		return parseCommand(this, args);
	}
	async _show_help(_parser, globalOptions = 1, displayOptions = 1, commands = []) {
		await showHelp(this, truthy(globalOptions), truthy(displayOptions), commands);
	}
	async handle_display_options(order) {
		return handleDisplayOptions(this, order);
	}
	async print_command_list(commands, header, width) {
		await printCommandList(this, commands, header, width);
	}
	async print_commands() {
		await printCommands(this);
	}
	async get_command_list() {
		const list = [];
		for (const name of await this.commandNames()) list.push(Tuple.of(name, await this.describeCommand(name)));
		return list;
	}
	async commandNames() {
		const standard = standardCommands(this.$.target);
		return [...standard, ...[...dictFor(this.cmdclass, "keys").keys()].map(pyStr).filter((name) => !standard.includes(name))];
	}
	async describeCommand(name) {
		const given = dictFor(this.cmdclass, "get").get(name);
		const known = truthy(given) ? void 0 : this.knownDescription(name);
		if (known !== void 0) return known;
		const klass = truthy(given) ? given : await this.get_command_class(name);
		const text = await commandClassAttribute(this.$, ownClass(this.$, klass), "description");
		return text === void 0 ? "(no description available)" : pyStr(text);
	}
	knownDescription(name) {
		const { script, target } = this.$;
		const path = `distutils.command.${name}.${name}`;
		return !truthy(this.command_packages) && !script.overrides(this, "get_command_class") && !script.patched(path) && !script.patched(`${path}.description`) ? tableOfClass(path, target)?.description : void 0;
	}
	async get_command_packages() {
		return commandPackages(this);
	}
	async get_command_class(command) {
		return commandClass(this, command);
	}
	async get_command_obj(command, create = 1) {
		const name = pyStr(command);
		const known = dictFor(this.command_obj, "get").get(name);
		if (known !== void 0 && truthy(known)) return known;
		if (!truthy(create)) return null;
		if (this.$.debug) await this.announce(`Distribution.get_command_obj(): creating '${name}' command object`);
		const made = await instantiate(this.$, await this.get_command_class(name), this);
		this.command_obj.set(name, made);
		this.have_run.set(name, 0);
		const options = givenFor(this, name);
		if (options !== void 0 && options.size > 0) await this._set_command_options(made, options);
		return made;
	}
	async _set_command_options(command, options = null) {
		await setCommandOptions(this, command, options);
	}
	async reinitialize_command(command, reinitSubcommands = 0) {
		const engine = this.$;
		const isCommand = command instanceof EngineObject || command instanceof Handle && !isText(command);
		const object = isCommand ? command : await this.get_command_obj(command);
		const name = isCommand ? pyStr(await this.askCommand(object, "get_command_name")) : pyStr(command);
		if (!truthy(await getAttribute(object, "finalized", engine))) return object;
		await this.askCommand(object, "initialize_options");
		if (object instanceof Handle) await engine.script.set(object, "finalized", 0);
		else object.finalized = 0;
		this.have_run.set(name, 0);
		await this._set_command_options(object);
		if (truthy(reinitSubcommands)) for (const sub of await this.askCommand(object, "get_sub_commands")) await this.reinitialize_command(sub, reinitSubcommands);
		return object;
	}
	async askCommand(object, method) {
		if (!(object instanceof Command)) return this.$.script.callMethod(object, method, []);
		if (typeof object[method] !== "function") throw new require_own_options.EngineError("TypeError", `'${pyType(object[method])}' object is not callable`);
		return object[method]();
	}
	async announce(message, level = 2) {
		this.$.say(level, pyStr(message));
	}
	async run_commands() {
		for (const name of this.commands) await this.run_command(pyStr(name));
	}
	async run_command(name) {
		if (truthy(dictFor(this.have_run, "get").get(name))) return;
		this.$.say(2, `running ${name}`);
		await withinCommands(this, name, async () => {
			const command = await this.get_command_obj(name);
			await this.askCommand(command, "ensure_finalized");
			await this.askCommand(command, "run");
		});
		this.have_run.set(name, 1);
	}
	async has_pure_modules() {
		return filled(truthy(this.packages) ? this.packages : this.py_modules);
	}
	async has_ext_modules() {
		return filledOrNull(this.ext_modules);
	}
	async has_c_libraries() {
		return filledOrNull(this.libraries);
	}
	async has_modules() {
		return await this.has_pure_modules() || await this.has_ext_modules();
	}
	async has_headers() {
		return filledOrNull(this.headers);
	}
	async has_scripts() {
		return filledOrNull(this.scripts);
	}
	async has_data_files() {
		return filledOrNull(this.data_files);
	}
	async is_pure() {
		return await this.has_pure_modules() && !truthy(await this.has_ext_modules()) && !truthy(await this.has_c_libraries());
	}
	async get_name() {
		return this.ofMetadata("get_name");
	}
	async get_version() {
		return this.ofMetadata("get_version");
	}
	async get_fullname() {
		return this.ofMetadata("get_fullname");
	}
	async ofMetadata(name) {
		return Object.hasOwn(this.metadata, name) ? this.$.script.callMethod(this, name, []) : this.metadata[name]();
	}
};
function filled(value) {
	return truthy(value) && lengthOf(value) > 0;
}
function filledOrNull(value) {
	return truthy(value) ? filled(value) : value;
}

// src/grammar/subst-vars.ts
function substVars(text, variables, environment) {
	return text.replace(/\$([a-zA-Z_][a-zA-Z_0-9]*)/g, (_match, name) => {
		const value = lookUp(variables, name) ?? lookUp(environment, name);
		if (value !== void 0) return String(value);
		throw new require_own_options.EngineError("ValueError", `invalid variable '$${reprText(name)}'`, { hint: `set ${name} in the environment, or write the value itself` });
	});
}
function bracesToDollars(template) {
	return template.replace(/\{([^\n]+?)\}/g, (_match, name) => `$${name}`);
}
function lookUp(variables, name) {
	if (variables instanceof Map) return variables.get(name);
	const record = variables;
	return Object.hasOwn(record, name) ? record[name] ?? void 0 : void 0;
}

// src/schemes/scheme.ts
const SCHEME_KEYS = [
	"purelib",
	"platlib",
	"headers",
	"scripts",
	"data"
];
function scheme(purelib, platlib, headers, scripts, data) {
	return /* @__PURE__ */ new Map([
		["purelib", purelib],
		["platlib", platlib],
		["headers", headers],
		["scripts", scripts],
		["data", data]
	]);
}

// src/schemes/debian-schemes.ts
function debianSchemes(target) {
	if (!isDebian(target)) return [];
	const platlibdir = require_run.atLeast(target, 3, 10) ? "$platlibdir" : "lib";
	const folder = `${require_run.folderName(target)}$py_version_short`;
	const headers = `include/${folder}${require_run.atLeast(target, 3, 10) ? "$abiflags" : ""}/$dist_name`;
	const version = require_run.atLeast(target, 3, 0) ? "3" : "$py_version_short";
	return [["unix_local", scheme(`$base/local/lib/${folder}/dist-packages`, `$platbase/local/${platlibdir}/${folder}/dist-packages`, `$base/local/${headers}`, "$base/local/bin", "$base/local")], ["deb_system", scheme(`$base/lib/python${version}/dist-packages`, `$platbase/${platlibdir}/python${version}/dist-packages`, `$base/${headers}`, "$base/bin", "$base")]];
}
function choosePrefixScheme(target, { prefix, given, own }) {
	const local = prefix === "/usr/local";
	if (!isDebian(target) || given && !local || own) return {
		name: "unix_prefix",
		base: prefix
	};
	if (local && !require_run.atLeast(target, 3, 0)) return {
		name: "deb_system",
		base: prefix
	};
	return {
		name: "unix_local",
		base: local ? "/usr" : prefix
	};
}

// src/schemes/install-schemes.ts
function installSchemes(target) {
	const schemes = standardSchemes(target);
	for (const [name, found] of debianSchemes(target)) schemes.set(name, found);
	return schemes;
}
function standardSchemes(target) {
	if (require_run.atLeast(target, 3, 10)) return schemesOfSysconfig(target, schemesOf3(target));
	const schemes = require_run.atLeast(target, 3, 0) ? schemesOf3(target) : schemesOf2(target);
	return require_run.isPypy(target) ? new Map([...schemes, ...schemesOfSysconfig(target, schemes)]) : schemes;
}
const UNIX_HOME = scheme("$base/lib/python", "$base/lib/python", "$base/include/python/$dist_name", "$base/bin", "$base");
const NT_SITE = scheme("$base/Lib/site-packages", "$base/Lib/site-packages", "$base/Include/$dist_name", "$base/Scripts", "$base");
const NT_FLAT = scheme("$base", "$base", "$base/Include/$dist_name", "$base/Scripts", "$base");
const NT_USER_HEADERS = "$userbase/Python$py_version_nodot/Include/$dist_name";
function schemesOf2(target) {
	const headers = "include/python$py_version_short/$dist_name";
	const unixUser = scheme("$usersite", "$usersite", `$userbase/${headers}`, "$userbase/bin", "$userbase");
	const schemes = /* @__PURE__ */ new Map([
		["unix_prefix", scheme("$base/lib/python$py_version_short/site-packages", "$platbase/lib/python$py_version_short/site-packages", `$base/${headers}`, "$base/bin", "$base")],
		["unix_home", UNIX_HOME],
		["unix_user", unixUser],
		["nt", require_run.atLeast(target, 2, 2) ? NT_SITE : NT_FLAT],
		["nt_user", scheme("$usersite", "$usersite", NT_USER_HEADERS, "$userbase/Scripts", "$userbase")],
		["os2", NT_SITE],
		["os2_home", unixUser]
	]);
	if (target.osName === "mac") schemes.set("mac", NT_SITE);
	return schemes;
}
function schemesOf3(target) {
	const lib = require_run.atLeast(target, 3, 9) ? "$platlibdir" : "lib";
	return new Map([
		["unix_prefix", scheme("$base/lib/python$py_version_short/site-packages", `$platbase/${lib}/python$py_version_short/site-packages`, "$base/include/python$py_version_short$abiflags/$dist_name", "$base/bin", "$base")],
		["unix_home", new Map(UNIX_HOME).set("platlib", `$base/${lib}/python`)],
		["nt", NT_SITE],
		...userSchemesOf3(target)
	]);
}
function userSchemesOf3(target) {
	const unixHeaders = `$userbase/include/${require_run.folderName(target)}$py_version_short$abiflags/$dist_name`;
	return [["nt_user", scheme("$usersite", "$usersite", NT_USER_HEADERS, "$userbase/Python$py_version_nodot/Scripts", "$userbase")], ["unix_user", scheme("$usersite", "$usersite", unixHeaders, "$userbase/bin", "$userbase")]];
}
const SYSCONFIG_NAMES = [
	["unix_prefix", "posix_prefix"],
	["unix_home", "posix_home"],
	["nt", "nt"]
];
function schemesOfSysconfig(target, standard) {
	const schemes = /* @__PURE__ */ new Map();
	for (const [name, ofSysconfig] of SYSCONFIG_NAMES) {
		const templates = (name === "unix_prefix" ? target.schemes["pypy"] : void 0) ?? target.schemes[ofSysconfig];
		schemes.set(name, templates === void 0 ? standard.get(name) : convertScheme(templates, require_run.atLeast(target, 3, 9)));
	}
	if (target.userSite !== null) for (const [name, found] of userSchemesOf3(target)) schemes.set(name, found);
	return schemes;
}
function convertScheme(templates, libDir) {
	return new Map(SCHEME_KEYS.map((key) => [key, convertTemplate(key, templates, libDir)]));
}
function convertTemplate(key, templates, libDir) {
	const template = templates[key] ?? (key === "headers" ? templates["include"] : void 0) ?? "";
	let converted = bracesToDollars(template).replaceAll("$installed_base", "$base").replaceAll("$py_version_nodot_plat", "$py_version_nodot");
	if (key === "headers") converted += "/$dist_name";
	if (key === "platlib" && libDir) converted = converted.replaceAll("/lib/", "/$platlibdir/");
	return converted;
}

// src/schemes/scheme-folders.ts
function schemeVariables(target, { name, version, fullname }) {
	const prefix = configPath(target, "prefix", target.prefix);
	const execPrefix = configPath(target, "exec_prefix", target.execPrefix);
	const variables = /* @__PURE__ */ new Map([
		["dist_name", name],
		["dist_version", version],
		["dist_fullname", fullname],
		["py_version", target.versionText.split(/\s/, 1)[0] || target.version],
		["py_version_short", require_run.shortVersion(target)],
		["py_version_nodot", `${target.versionInfo[0]}${target.versionInfo[1]}`],
		["sys_prefix", prefix],
		["prefix", prefix],
		["sys_exec_prefix", execPrefix],
		["exec_prefix", execPrefix]
	]);
	if (require_run.atLeast(target, 3, 0)) variables.set("abiflags", target.abiflags);
	if (require_run.atLeast(target, 3, 9)) variables.set("platlibdir", target.platlibdir);
	if (require_run.atLeast(target, 3, 10) || require_run.isPypy(target)) variables.set("implementation_lower", require_run.folderName(target));
	if (require_run.atLeast(target, 3, 10)) variables.set("abi_thread", target.build.freeThreaded ? "t" : "");
	if (target.userBase !== null) variables.set("userbase", target.userBase);
	if (target.userSite !== null) variables.set("usersite", target.userSite);
	return variables;
}
function schemeFolders(target, schemeName, { base, platbase = base }, names, environment = {}) {
	const found = installSchemes(target).get(schemeName);
	if (found === void 0) throw new require_own_options.EngineError("DistutilsPlatformError", `I don't know how to install stuff on '${schemeName}'`);
	const variables = schemeVariables(target, names).set("base", base).set("platbase", platbase);
	const folders = /* @__PURE__ */ new Map();
	for (const [key, template] of found) folders.set(key, convertPath(substVars(template, variables, environment), target.osName));
	return folders;
}
function standardFolders(target) {
	const flavour = target.osName === "nt" ? node_path.win32 : node_path.posix;
	const folders = schemeFolders(target, target.osName === "posix" ? "unix_prefix" : target.osName, {
		base: flavour.normalize(target.prefix),
		platbase: flavour.normalize(target.execPrefix)
	}, {
		name: ".",
		version: "",
		fullname: ""
	});
	const { stdlib, platstdlib, include, platinclude, purelib, platlib, scripts, data } = target.paths;
	const all = [
		...folders.values(),
		stdlib,
		platstdlib,
		include,
		platinclude,
		purelib,
		platlib,
		scripts,
		data
	];
	return [...new Set(all.filter((path) => path !== "").map((path) => withoutFinalSeparator(flavour.normalize(path), flavour)))];
}
function withoutFinalSeparator(path, flavour) {
	return path.length > flavour.parse(path).root.length && /[\\/]$/.test(path) ? path.slice(0, -1) : path;
}
function configPath(target, name, fallback) {
	const value = target.configVars[name];
	return typeof value === "string" && value !== "" ? value : fallback;
}

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

// src/host/early-line-processes.ts
var EarlyLineProcesses = class {
	processes;
	command;
	process;
	happened = [];
	listener;
	constructor(processes, argv, options, said) {
		this.processes = processes;
		this.command = JSON.stringify([argv, options.cwd]);
		this.process = processes.start(argv, options, {
			onLine: (line) => this.tell((listener) => listener.onLine(line)),
			onEnd: (reason) => this.tell((listener) => listener.onEnd(reason))
		});
		for (const line of said) this.process.send(line);
	}
	start(argv, options, listener) {
		if (this.listener !== void 0 || this.command !== JSON.stringify([argv, options.cwd])) return this.processes.start(argv, options, listener);
		this.listener = listener;
		queueMicrotask(() => {
			for (const happening of this.happened.splice(0)) happening(listener);
		});
		return this.process;
	}
	close() {
		if (this.listener === void 0) this.process.kill();
	}
	tell(happening) {
		if (this.listener === void 0 || this.happened.length > 0) this.happened.push(happening);
		else happening(this.listener);
	}
};

// src/host/real-line-processes.ts
var RealLineProcesses = class {
	start(argv, options, listener) {
		const [program = "", ...rest] = argv;
		const child = (0, node_child_process.spawn)(program, rest, {
			cwd: options.cwd,
			env: options.env,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		let errors = "";
		let ended = false;
		const end = (status, error) => {
			if (ended) return;
			ended = true;
			listener.onEnd({
				status,
				errors,
				...error === void 0 ? void 0 : { error }
			});
		};
		child.stderr.setEncoding("utf8").on("data", (text) => errors += text);
		splitLines(child.stdout.setEncoding("utf8"), (line) => listener.onLine(line));
		child.stdin.on("error", () => {});
		child.on("error", (error) => end(null, error));
		child.on("close", (status) => end(status));
		let waiting = "";
		const write = () => {
			if (waiting !== "") child.stdin.write(waiting);
			waiting = "";
		};
		return {
			send: (line) => {
				if (waiting === "") queueMicrotask(write);
				waiting += `${line}\n`;
			},
			finish: () => {
				write();
				child.stdin.end();
			},
			kill: () => void child.kill("SIGKILL")
		};
	}
};
function splitLines(stream, onLine) {
	let rest = "";
	stream.on("data", (text) => {
		const lines = (rest + text).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) onLine(line);
	});
}

// src/host/wire-text.ts
function wireText(text) {
	return text.isWellFormed() ? text : { hex: Buffer.from(require_run.encodeText(text)).toString("hex") };
}

// src/interpreter/bare-start.ts
const USUAL_BARE_START = [
	"-S",
	"-E",
	"-B"
];
function bareStart({ virtualEnvironment, versionInfo }) {
	return virtualEnvironment && versionInfo[0] === 2 ? [
		"-s",
		"-E",
		"-B"
	] : USUAL_BARE_START;
}

// src/session/early-byte-compiler.ts
var early_byte_compiler_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ earlyByteCompiler: () => earlyByteCompiler });
const WITHOUT = /* @__PURE__ */ new Set([
	"-n",
	"--dry-run",
	"--no-compile",
	"-h",
	"--help",
	"--help-commands"
]);
function earlyByteCompiler({ args, jobs, target }, { executable, directory, environment, foreseen }) {
	if (target !== void 0 || !foreseen.commands.includes("install_lib")) return void 0;
	if (Math.min(jobs ?? Infinity, (0, node_os.availableParallelism)()) < 2) return void 0;
	if ((environment["PYTHONDONTWRITEBYTECODE"] ?? "") !== "" || args.some((word) => WITHOUT.has(word))) return void 0;
	const worker = require_run.bridgeProgram("compile_worker.py");
	return new EarlyLineProcesses(new RealLineProcesses(), [
		executable,
		...USUAL_BARE_START,
		worker
	], {
		cwd: directory,
		env: environment
	}, [JSON.stringify({ begin: wireText(directory) })]);
}

// src/state/growing-bytes.ts
var GrowingBytes = class {
	buffer = Buffer.alloc(0);
	length = 0;
	add(bytes) {
		const needed = this.length + bytes.length;
		if (needed > this.buffer.length) {
			const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.buffer.length));
			larger.set(this.all);
			this.buffer = larger;
		}
		this.buffer.set(bytes, this.length);
		this.length = needed;
	}
	get all() {
		return this.buffer.subarray(0, this.length);
	}
	clear() {
		this.length = 0;
	}
};

// src/plan/apply-step.ts
const UNFORESEEABLE = { kind: "unforeseeable" };
function applyStep(step, world) {
	switch (step.kind) {
		case "say": return;
		case "mkdir":
			makeDirectory(world.place(step.path, step.cwd), step.path, step.mode, world);
			return;
		case "copy":
			copy(step, world);
			return;
		case "move":
			move(step, world);
			return;
		case "compile":
			made(step.object, 438, step, world);
			return;
		case "link":
			made(step.output, 511, step, world);
			return;
		case "static-library":
			made(step.output, 438, step, world);
			return;
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess":
			for (const output of step.outputs) made(output, 438, step, world);
			return;
		case "convert-2to3":
			for (const file of step.files) made(file, 438, step, world);
			return;
		case "byte-compile":
			byteCompile(step.output, step, world);
			return;
		case "write":
			write$1(step, world);
			return;
		case "remove": {
			const place = world.place(step.path, step.cwd);
			const name = nameOf(step.path, world);
			if (step.tree) world.overlay.removeTree(place, name);
			else world.overlay.set(place, name, { kind: "absent" });
			return;
		}
		case "set-mode":
			setMode(step, world);
			return;
		case "renew": return;
	}
}
function makeDirectory(place, path, mode, world) {
	if (world.statOf(place) !== void 0) return;
	world.overlay.set(place, nameOf(path, world), {
		kind: "directory",
		mode: mode & ~world.umask,
		modified: world.now()
	});
}
function copy(step, world) {
	const to = world.place(step.to, step.cwd);
	const name = nameOf(step.to, world);
	if (step.link === "sym" || step.link === "preserved") {
		world.overlay.set(to, name, {
			kind: "link",
			target: step.from,
			modified: world.now()
		});
		return;
	}
	const from = world.follow(world.place(step.from, step.cwd));
	const source = from && world.statOf(from);
	const content = from && world.contentOf(from);
	if (source === void 0 || content === void 0) return;
	const sameFile = step.link === "hard";
	world.overlay.set(to, name, {
		kind: "file",
		content,
		mode: step.preserveMode || sameFile ? source.mode : 438 & ~world.umask,
		modified: sameFile ? source.modified : step.preserveTimes ? require_repeat.copiedTimes(source).modified : world.now()
	});
}
function move(step, world) {
	const from = world.place(step.from, step.cwd);
	const source = world.statOf(from);
	const content = world.contentOf(from);
	if (source === void 0 || content === void 0) return;
	const to = world.place(step.to, step.cwd);
	world.overlay.set(from, nameOf(step.from, world), { kind: "absent" });
	world.overlay.set(to, nameOf(step.to, world), {
		kind: "file",
		content,
		mode: source.mode,
		modified: source.modified
	});
}
function made(path, mode, step, world) {
	const place = world.place(path, step.cwd);
	const usual = mode & ~world.umask;
	const known = world.overlay.get(place) !== void 0;
	world.overlay.set(place, nameOf(path, world), {
		kind: "file",
		content: UNFORESEEABLE,
		mode: known ? world.statOf(place)?.mode ?? usual : { unlessOnDisk: usual },
		modified: world.now()
	});
}
function byteCompile(output, step, world) {
	const folder = world.mapping.target.dirname(output);
	if (folder !== ".") makeDirectory(world.place(folder, step.cwd), folder, 511, world);
	made(output, 438, step, world);
}
function write$1(step, world) {
	const place = world.place(step.path, step.cwd);
	const before = world.statOf(place);
	const content = "text" in step.content ? {
		kind: "text",
		text: step.content.text
	} : {
		kind: "base64",
		base64: step.content.base64
	};
	world.overlay.set(place, nameOf(step.path, world), {
		kind: "file",
		content,
		mode: step.mode ?? before?.mode ?? 438 & ~world.umask,
		modified: world.now()
	});
}
function setMode(step, world) {
	const place = world.follow(world.place(step.path, step.cwd));
	const before = place && world.statOf(place);
	if (place === void 0 || before === void 0) return;
	const mode = modeAfter(step, before.mode);
	const name = nameOf(step.path, world);
	if (before.kind === "directory") {
		world.overlay.set(place, name, {
			kind: "directory",
			mode,
			modified: before.modified
		});
		return;
	}
	const content = world.contentOf(place);
	if (content !== void 0) world.overlay.set(place, name, {
		kind: "file",
		content,
		mode,
		modified: before.modified
	});
}
function modeAfter(step, before) {
	return ((step.mode ?? before) | (step.add ?? 0)) & 4095;
}
function nameOf(path, world) {
	return world.mapping.nameIn(path);
}

// src/state/made-ahead.ts
const all = [];
function forgetAllAhead() {
	for (const each of all) each.clear();
}
function forgottenWithAll(store) {
	all.push(store);
	return store;
}
var MadeAhead = class {
	made = forgottenWithAll(/* @__PURE__ */ new Map());
	make(disk, path, make) {
		const version = require_repeat.versionOf(disk, path);
		try {
			this.made.set(path, {
				version,
				value: make()
			});
		} catch {}
	}
	peek(path) {
		return this.made.get(path)?.value;
	}
	take(disk, path) {
		const known = this.made.get(path);
		this.made.delete(path);
		return known?.version === require_repeat.versionOf(disk, path) ? known.value : void 0;
	}
};

// src/state/byte-code-pack.ts
const BODIES = "byte-code";
const HEADER$1 = "pydistutils-byte-code 1";
const WINDOW_BYTES = 1048576;
const WRITE_AT_BYTES = 524288;
const KEEP_UNUSED_RUNS = 10;
const NOTE_AGAIN_RUNS$1 = 5;
const WASTE_BYTES = 1048576;
const NO_BODIES = {
	records: [],
	cut: true,
	damage: "it is no file"
};
const ahead$3 = new MadeAhead();
const bodiesAhead = new MadeAhead();
const HELD_BYTES = 8388608;
function readByteCodeIndexAhead(disk, path) {
	ahead$3.make(disk, path, () => require_repeat.loadRecords(disk, path, HEADER$1));
}
function readByteCodeAhead(disk, path) {
	const stat = disk.stat(path);
	if (stat?.kind === "file" && stat.size <= HELD_BYTES) bodiesAhead.make(disk, path, () => disk.read(path));
}
var ByteCodePack = class {
	options;
	entries;
	order = [];
	hasOlder = false;
	added = /* @__PURE__ */ new Set();
	run = 0;
	saidRun = false;
	beginIndex = false;
	isDamaged = false;
	told = false;
	off = false;
	used = /* @__PURE__ */ new Set();
	window;
	end;
	waiting = new GrowingBytes();
	lines = [];
	loaded = "";
	constructor(options) {
		this.options = options;
	}
	get isEmpty() {
		return this.load().size === 0;
	}
	mayHave(path) {
		this.load();
		return this.hasOlder || this.added.has(path);
	}
	find(key) {
		const entries = this.load();
		const entry = entries.size === 0 ? void 0 : entries.get(shortKey(key));
		if (entry === void 0 || this.isStuck(entry)) return void 0;
		const body = entry.length < 0 ? void 0 : this.bodyOf(entry);
		if (entry.length >= 0 && body === void 0) {
			entries.delete(entry.key);
			this.tell("a part of it is not what was written");
			return;
		}
		this.used.add(entry);
		return {
			body,
			messages: entry.messages
		};
	}
	add(key, path, { body, messages }) {
		if (this.off) return;
		this.added.add(path);
		this.put(shortKey(key), {
			body,
			messages
		});
	}
	put(short, { body, messages }) {
		const entries = this.load();
		if (entries.has(short)) return;
		this.end ??= this.options.disk.stat(this.options.file(BODIES))?.size ?? 0;
		const checksum = body === void 0 ? "" : checksumOf(body);
		const entry = {
			key: short,
			offset: this.end + this.waiting.length,
			length: body?.length ?? -1,
			checksum,
			messages,
			noted: this.run
		};
		entries.set(short, entry);
		this.order.push(entry);
		this.lines.push(lineOf(entry));
		if (body === void 0) return;
		this.waiting.add(body);
		if (this.waiting.length > WRITE_AT_BYTES) {
			if (this.options.writable()) this.quietly(() => this.write());
			else this.off = true;
		}
	}
	locked() {
		if (this.entries === void 0 || require_repeat.versionOf(this.options.disk, this.options.file("byte-code-index")) === this.loaded) return;
		const bodies = Buffer.from(this.waiting.all);
		const start = this.end ?? 0;
		const unwritten = this.order.slice(this.order.length - this.lines.length).map(({ key, offset, length, messages }) => {
			return {
				key,
				module: {
					body: length < 0 ? void 0 : bodies.subarray(offset - start, offset - start + length),
					messages
				}
			};
		});
		this.discard();
		this.beginIndex = false;
		this.entries = void 0;
		for (const { key, module } of unwritten) this.put(key, module);
	}
	close() {
		if (this.off || this.entries === void 0 || this.lines.length === 0 && !this.isDamaged || !this.options.writable()) return;
		this.quietly(() => {
			this.noteUse();
			this.write();
			this.tidy();
		});
	}
	tidy() {
		const live = this.order.filter((entry) => this.entries?.get(entry.key) === entry).filter((entry) => this.run - entry.noted <= KEEP_UNUSED_RUNS);
		const bytes = live.reduce((sum, { length }) => sum + Math.max(length, 0), 0);
		if ((this.options.disk.stat(this.options.file(BODIES))?.size ?? 0) - bytes > bytes + WASTE_BYTES) this.rewrite(live);
	}
	discard() {
		this.entries = /* @__PURE__ */ new Map();
		this.order = [];
		this.used.clear();
		this.window = void 0;
		this.end = void 0;
		this.waiting.clear();
		this.lines = [];
		this.saidRun = false;
		this.beginIndex = true;
		this.hasOlder = false;
	}
	isStuck({ offset }) {
		return this.end !== void 0 && offset >= this.end && !this.options.writable();
	}
	bodyOf({ offset, length, checksum }) {
		const body = this.read(offset, length);
		return body.length === length && checksumOf(body) === checksum ? body : void 0;
	}
	read(offset, length) {
		const { disk, file } = this.options;
		if (this.end !== void 0 && offset >= this.end) this.quietly(() => this.write());
		const whole = this.window === void 0 ? bodiesAhead.take(disk, file(BODIES)) : void 0;
		if (whole !== void 0) this.window = {
			offset: 0,
			bytes: whole
		};
		const { window } = this;
		if (window !== void 0 && offset >= window.offset && offset + length <= window.offset + window.bytes.length) return window.bytes.subarray(offset - window.offset, offset - window.offset + length);
		try {
			const bytes = disk.readPart(file(BODIES), offset, Math.max(length, WINDOW_BYTES));
			this.window = {
				offset,
				bytes
			};
			return bytes.subarray(0, length);
		} catch {
			return /* @__PURE__ */ new Uint8Array();
		}
	}
	write() {
		const { disk, file, process } = this.options;
		if (this.isDamaged && !this.hasBodies()) disk.removeFile(file(BODIES));
		if (this.waiting.length > 0) {
			disk.append(file(BODIES), this.waiting.all);
			this.end = (this.end ?? 0) + this.waiting.length;
			this.waiting.clear();
			this.window = void 0;
		}
		if (this.lines.length === 0 && !this.isDamaged) return;
		const lines = this.saidRun ? this.lines : [["n", this.run], ...this.lines];
		if (this.beginIndex) require_run.replaceFile(disk, file(require_run.BYTE_CODE_INDEX), require_repeat.formatFile(HEADER$1, this.allLines(this.order)), process);
		else disk.append(file(require_run.BYTE_CODE_INDEX), require_repeat.formatBlock(lines));
		this.beginIndex = false;
		this.isDamaged = false;
		this.saidRun = true;
		this.lines = [];
	}
	noteUse() {
		const numbers = this.order.flatMap((entry, number) => {
			if (!this.used.has(entry) || this.run - entry.noted < NOTE_AGAIN_RUNS$1) return [];
			entry.noted = this.run;
			return [number];
		});
		if (numbers.length > 0) this.lines.push(["u", numbers]);
	}
	rewrite(live) {
		const { disk, file, process } = this.options;
		const temporary = `${file(BODIES)}.${process}`;
		const moved = [];
		const part = new GrowingBytes();
		let offset = 0;
		const put = () => {
			disk.append(temporary, part.all);
			part.clear();
		};
		disk.write(temporary, "");
		for (const entry of live) {
			const body = entry.length < 0 ? /* @__PURE__ */ new Uint8Array() : this.bodyOf(entry);
			if (body === void 0) continue;
			moved.push({
				...entry,
				offset
			});
			part.add(body);
			offset += body.length;
			if (part.length > WRITE_AT_BYTES) put();
		}
		put();
		disk.rename(temporary, file(BODIES));
		require_run.replaceFile(disk, file(require_run.BYTE_CODE_INDEX), require_repeat.formatFile(HEADER$1, this.allLines(moved)), process);
		this.discard();
		this.entries = void 0;
	}
	allLines(entries) {
		const lines = [];
		let run = -1;
		for (const entry of entries) {
			if (entry.noted !== run) lines.push(["n", run = entry.noted]);
			lines.push(lineOf(entry));
		}
		return [...lines, ["n", this.run]];
	}
	load() {
		if (this.entries !== void 0) return this.entries;
		this.entries = /* @__PURE__ */ new Map();
		const { disk } = this.options;
		const index = this.options.file(require_run.BYTE_CODE_INDEX);
		this.loaded = require_repeat.versionOf(disk, index);
		const { records, cut, damage } = this.hasBodies() ? ahead$3.take(disk, index) ?? require_repeat.loadRecords(disk, index, HEADER$1) : NO_BODIES;
		this.beginIndex = cut;
		try {
			for (const record of records) this.readLine(record);
		} catch {
			this.discard();
		}
		this.isDamaged = damage !== void 0;
		if (damage !== void 0) this.tell(damage);
		this.hasOlder = this.entries.size > 0;
		this.run += 1;
		return this.entries;
	}
	hasBodies() {
		return this.options.disk.stat(this.options.file(BODIES))?.kind !== "other";
	}
	readLine([letter, first, ...rest]) {
		if (letter === "n") this.run = first;
		else if (letter === "u") for (const number of first) this.order[number].noted = this.run;
		else if (letter === "b") {
			const [offset, length, checksum, messages] = rest;
			const entry = {
				key: first,
				offset,
				length,
				checksum,
				messages,
				noted: this.run
			};
			this.order.push(entry);
			this.entries?.set(entry.key, entry);
		} else throw new Error(`internal: a byte-code line that begins with ${String(letter)}`);
	}
	quietly(work) {
		try {
			work();
		} catch (error) {
			this.off = true;
			this.options.onNotice(`byte code is not kept for later runs: ${error.message}`);
		}
	}
	tell(damage) {
		if (this.told) return;
		this.told = true;
		this.options.onNotice(`the byte code that is kept in ${this.options.file(BODIES)} is damaged: ${damage}; what is missing is compiled anew`);
	}
};
function shortKey(key) {
	return require_repeat.digestOf(key).slice(0, 32);
}
function checksumOf(body) {
	return require_repeat.digestOf(body).slice(0, 16);
}
function lineOf({ key, offset, length, checksum, messages }) {
	return [
		"b",
		key,
		offset,
		length,
		checksum,
		messages
	];
}

// src/state/recorded-path.ts
function toHostPath(recorded, root, separator) {
	if (recorded.startsWith("/") || /^(?:[A-Za-z]:|\\\\)/.test(recorded)) return recorded;
	return root + separator + (separator === "/" ? recorded : recorded.replaceAll("/", separator));
}

// src/state/fact-lists.ts
var FactLists = class {
	lists = [];
	expanded = [];
	ids;
	add(list) {
		const id = this.lists.push(list) - 1;
		this.ids?.set(list.join(), id);
		return id;
	}
	find(list) {
		this.ids ??= new Map(this.lists.map((known, id) => [known.join(), id]));
		return this.ids.get(list.join());
	}
	facts(id, expand) {
		return this.expanded[id] ??= expand(this.list(id));
	}
	list(id) {
		const list = this.lists[id];
		if (list === void 0) throw new Error(`internal: no list with the id ${id}`);
		return list;
	}
};

// src/state/interner.ts
var Interner = class {
	ids = /* @__PURE__ */ new Map();
	texts = [];
	get size() {
		return this.texts.length;
	}
	find(text) {
		return this.ids.get(text);
	}
	id(text) {
		const known = this.ids.get(text);
		if (known !== void 0) return known;
		const id = this.texts.length;
		this.ids.set(text, id);
		this.texts.push(text);
		return id;
	}
	all() {
		return this.texts;
	}
	text(id) {
		const text = this.texts[id];
		if (text === void 0) throw new Error(`internal: no text with the id ${id}`);
		return text;
	}
};

// src/state/state-tables.ts
const NOTE_AGAIN_RUNS = 5;
var StateTables = class StateTables {
	linesAtBest = 0;
	paths = new Interner();
	digests = new Interner();
	texts = new Interner();
	lists = new FactLists();
	steps = /* @__PURE__ */ new Map();
	answers = /* @__PURE__ */ new Map();
	made = /* @__PURE__ */ new Map();
	used = /* @__PURE__ */ new Set();
	noted = /* @__PURE__ */ new Map();
	lastFacts = [];
	lastDigests = [];
	run = 0;
	saidRun = false;
	read(lines) {
		for (const line of lines) this.readLine(line);
		this.run += 1;
	}
	allPaths() {
		return this.paths.all();
	}
	knows(out) {
		const id = this.paths.find(out);
		return id !== void 0 && this.steps.has(id);
	}
	find(out) {
		const id = this.paths.find(out);
		const line = id === void 0 ? void 0 : this.steps.get(id);
		if (id === void 0 || line === void 0) return void 0;
		this.used.add(id);
		return this.expand(line);
	}
	set(out, record, lines) {
		this.sayRun(lines);
		const text = (value) => this.intern("t", this.texts, value, lines);
		const path = (value) => this.intern("p", this.paths, value, lines);
		const facts = (list) => list.flatMap(([name, digest]) => [path(name), this.intern("h", this.digests, digest, lines)]);
		const id = path(out);
		const { kind, command, environment, tool, root, inputs, headers, shadows, outputs } = record;
		const line = [
			"s",
			id,
			this.run,
			[
				text(kind),
				text(command),
				text(environment),
				text(tool),
				text(root)
			],
			facts(inputs),
			this.internList(facts(headers), lines),
			shadows === "untracked" ? 0 : shadows.map(path),
			facts(outputs)
		];
		this.steps.set(id, line);
		this.noted.delete(id);
		this.used.add(id);
		lines.push(line);
	}
	repeat(lines, into, added) {
		for (const line of lines) {
			const [letter, first, second] = line;
			if (letter === "s") into.set(this.paths.text(first), this.expand(line), added);
			else if (letter === "x") into.drop(this.paths.text(first), added);
			else if (letter === "q") into.setAnswer(this.texts.text(first), this.texts.text(second), added);
			else if (letter === "m") {
				const outputs = second.map((path) => this.paths.text(path));
				into.setOutputs(this.texts.text(first), outputs, added);
			}
		}
	}
	noteUse(lines) {
		if (!this.saidRun) return;
		const ids = [...this.used].filter((id) => this.steps.has(id) && this.run - this.lastUse(id) >= NOTE_AGAIN_RUNS);
		if (ids.length === 0) return;
		for (const id of ids) this.noted.set(id, this.run);
		lines.push(["u", ids]);
	}
	lastUse(id) {
		return this.noted.get(id) ?? this.steps.get(id)[2];
	}
	drop(out, lines) {
		const id = this.paths.find(out);
		if (id !== void 0 && this.steps.delete(id)) lines.push(["x", id]);
	}
	answer(question) {
		const id = this.texts.find(question);
		const answer = id === void 0 ? void 0 : this.answers.get(id);
		return answer === void 0 ? void 0 : this.texts.text(answer);
	}
	setAnswer(question, answer, lines) {
		if (this.answer(question) === answer) return;
		const [q, a] = [this.intern("t", this.texts, question, lines), this.intern("t", this.texts, answer, lines)];
		this.answers.set(q, a);
		lines.push([
			"q",
			q,
			a
		]);
	}
	outputsOf(producer) {
		const id = this.texts.find(producer);
		return (id === void 0 ? [] : this.made.get(id) ?? []).map((path) => this.paths.text(path));
	}
	setOutputs(producer, outputs, lines) {
		const before = this.outputsOf(producer);
		if (before.length === outputs.length && before.every((path, index) => path === outputs[index])) return [];
		const id = this.intern("t", this.texts, producer, lines);
		const ids = outputs.map((path) => this.intern("p", this.paths, path, lines));
		this.made.set(id, ids);
		lines.push([
			"m",
			id,
			ids
		]);
		const now = new Set(outputs);
		return before.filter((path) => !now.has(path));
	}
	compacted(keepUnused, isThere, isMade = isThere) {
		const fresh = new StateTables();
		const lines = [];
		fresh.run = this.run;
		fresh.sayRun(lines);
		for (const [id, line] of this.steps) {
			const lastUse = this.used.has(id) ? this.run : this.lastUse(id);
			const out = this.paths.text(id);
			if (this.run - lastUse > keepUnused || !isThere(out)) continue;
			fresh.run = lastUse;
			fresh.set(out, this.expand(line), lines);
			if (lastUse !== this.run) fresh.used.delete(fresh.paths.id(out));
		}
		for (const [question, answer] of this.answers) fresh.setAnswer(this.texts.text(question), this.texts.text(answer), lines);
		for (const producer of this.made.keys()) {
			const name = this.texts.text(producer);
			const outputs = this.outputsOf(name).filter(isMade);
			if (outputs.length > 0) fresh.setOutputs(name, outputs, lines);
		}
		this.become(fresh);
		this.linesAtBest = lines.length + 1;
		return [["c", this.linesAtBest], ...lines];
	}
	become(fresh) {
		this.paths = fresh.paths;
		this.digests = fresh.digests;
		this.texts = fresh.texts;
		this.lists = fresh.lists;
		this.steps = fresh.steps;
		this.answers = fresh.answers;
		this.made = fresh.made;
		this.used = fresh.used;
		this.noted = fresh.noted;
		this.lastFacts = [];
		this.lastDigests = [];
		this.saidRun = true;
	}
	readLine(line) {
		const [letter, first, second] = line;
		switch (letter) {
			case "c":
				this.linesAtBest = first;
				return;
			case "p":
				this.paths.id(first);
				return;
			case "h":
				this.digests.id(first);
				return;
			case "t":
				this.texts.id(first);
				return;
			case "l":
				this.checkFacts(first);
				this.lists.add(first);
				return;
			case "n":
				this.run = first;
				return;
			case "s":
				this.checkStep(line);
				this.steps.set(first, line);
				this.noted.delete(first);
				return;
			case "u":
				for (const id of first) this.noted.set(id, this.run);
				return;
			case "x":
				this.steps.delete(first);
				return;
			case "q":
				this.answers.set(first, second);
				return;
			case "m":
				this.made.set(first, second);
				return;
			default: throw new Error(`internal: a state line that begins with ${letter}`);
		}
	}
	checkStep([, out, , texts, inputs, headers, shadows, outputs]) {
		this.paths.text(out);
		for (const id of texts) this.texts.text(id);
		this.checkFacts(inputs);
		this.lists.list(headers);
		this.checkFacts(outputs);
		for (const id of shadows === 0 ? [] : shadows) this.paths.text(id);
	}
	checkFacts(list) {
		const [paths, digests] = [this.paths.size, this.digests.size];
		for (let at = 0; at < list.length; at += 2) {
			const path = list[at];
			const digest = list[at + 1];
			if (!(path < paths && digest < digests)) throw new Error(`internal: no fact with the ids ${path}, ${digest}`);
		}
	}
	expand([, , , [kind, command, environment, tool, root], inputs, headers, shadows, outputs]) {
		return {
			kind: this.texts.text(kind),
			command: this.texts.text(command),
			environment: this.texts.text(environment),
			tool: this.texts.text(tool),
			root: this.texts.text(root),
			inputs: this.facts(inputs),
			headers: this.lists.facts(headers, (list) => this.facts(list)),
			shadows: shadows === 0 ? "untracked" : shadows.map((path) => this.paths.text(path)),
			outputs: this.facts(outputs)
		};
	}
	facts(ids) {
		const facts = [];
		for (let at = 0; at < ids.length; at += 2) {
			const path = ids[at];
			const digest = ids[at + 1];
			if (this.lastDigests[path] !== digest) {
				this.lastDigests[path] = digest;
				this.lastFacts[path] = [this.paths.text(path), this.digests.text(digest)];
			}
			facts.push(this.lastFacts[path]);
		}
		return facts;
	}
	intern(letter, table, value, lines) {
		const known = table.find(value);
		if (known !== void 0) return known;
		lines.push([letter, value]);
		return table.id(value);
	}
	internList(list, lines) {
		const known = this.lists.find(list);
		if (known !== void 0) return known;
		lines.push(["l", list]);
		return this.lists.add(list);
	}
	sayRun(lines) {
		if (this.saidRun) return;
		this.saidRun = true;
		lines.push(["n", this.run]);
	}
};

// src/state/read-state.ts
const STATE_HEADER = "pydistutils-state 2";
const ahead$2 = new MadeAhead();
function readStateAhead(disk, path) {
	ahead$2.make(disk, path, () => readState(disk, path));
}
function pathsReadAhead(path) {
	return ahead$2.peek(path)?.tables.allPaths() ?? [];
}
function takeState(disk, path) {
	return ahead$2.take(disk, path) ?? readState(disk, path);
}
function readState(disk, path) {
	const { records, cut, damage } = require_repeat.loadRecords(disk, path, STATE_HEADER);
	const tables = new StateTables();
	if (damage !== void 0) return {
		tables,
		lines: 0,
		cut,
		damage
	};
	try {
		tables.read(records);
		return {
			tables,
			lines: records.length,
			cut
		};
	} catch {
		return {
			tables: new StateTables(),
			lines: 0,
			cut,
			damage: "it has a record that fits nothing"
		};
	}
}

// src/state/digest-entry.ts
function digestEntry({ size, modified, changed, inode, device }, digest, hashedAt) {
	return {
		size,
		modified,
		changed,
		inode,
		device,
		hashedAt,
		digest
	};
}
function describes(entry, stat) {
	if (!(entry.size === stat.size && entry.modified === stat.modified && entry.changed === stat.changed && entry.inode === stat.inode && entry.device === stat.device)) return false;
	return require_repeat.isSettled(stat, entry.hashedAt);
}

// src/state/digests-ahead.ts
const ahead$1 = forgottenWithAll(/* @__PURE__ */ new Map());
function keepAhead(path, entry) {
	ahead$1.set(path, entry);
}
function takeAhead(path, stat) {
	const entry = ahead$1.get(path);
	if (entry === void 0) return void 0;
	ahead$1.delete(path);
	return describes(entry, stat) ? entry : void 0;
}

// src/state/still-there.ts
const WORTH_A_LISTING = 8;
const NONE = /* @__PURE__ */ new Map();
function stillThere(disk, entries, seen) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of entries.keys()) {
		if (seen.has(path)) continue;
		const folder = path.slice(0, require_repeat.nameStart(path));
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	const listings = new Map([...counts].map(([folder, count]) => [folder, count < WORTH_A_LISTING ? NONE : namesIn(disk, folder)]));
	return [...entries].filter(([path]) => {
		if (seen.has(path)) return true;
		const cut = require_repeat.nameStart(path);
		return listings.get(path.slice(0, cut))?.has(path.slice(cut)) === true || disk.stat(path) !== void 0;
	});
}
function namesIn(disk, folder) {
	try {
		return disk.members(folder);
	} catch {
		return NONE;
	}
}

// src/state/stat-cache.ts
const HEADER = "pydistutils-stat-cache 2";
const COMPACT_AT = 2;
var StatCache = class {
	options;
	entries;
	linesOnDisk = 0;
	mustRewrite = false;
	names = new NumberedNames();
	looked = /* @__PURE__ */ new Map();
	fresh = /* @__PURE__ */ new Map();
	copies = /* @__PURE__ */ new Map();
	renewed = /* @__PURE__ */ new Set();
	forgotten = 0;
	constructor(options) {
		this.options = options;
	}
	digest(path, stat = this.looked.has(path) ? void 0 : this.stat(path)) {
		const known = this.looked.get(path);
		if (known !== void 0) return known ?? void 0;
		const digest = stat?.kind === "file" ? this.digestOfStat(path, stat) : void 0;
		this.looked.set(path, digest ?? null);
		return digest;
	}
	stat(path) {
		const { stat, disk } = this.options;
		return stat === void 0 ? disk.stat(path) : stat(path);
	}
	sameContent(one, mine, other, theirs) {
		if (mine?.kind !== "file" || theirs?.kind !== "file" || mine.size !== theirs.size) return false;
		const digest = this.digest(one, mine);
		return digest !== void 0 && digest === this.digest(other, theirs);
	}
	get looks() {
		return this.forgotten;
	}
	forget(path) {
		this.forgotten += 1;
		if (path === void 0) {
			this.looked.clear();
			this.copies.clear();
			this.renewed.clear();
		} else {
			this.looked.delete(path);
			this.copies.delete(path);
			this.renewed.delete(path);
		}
	}
	copied(from, stat, to) {
		const entry = this.load().get(from);
		const digest = entry !== void 0 && describes(entry, stat) ? entry.digest : this.copies.get(from);
		this.forget(to);
		if (digest !== void 0) this.copies.set(to, digest);
	}
	touched(path) {
		const digest = this.looked.get(path);
		this.forget(path);
		if (!digest) return;
		this.copies.set(path, digest);
		this.renewed.add(path);
	}
	clear() {
		this.forgotten += 1;
		this.entries = /* @__PURE__ */ new Map();
		this.fresh.clear();
		this.copies.clear();
		this.renewed.clear();
		this.looked.clear();
		this.mustRewrite = true;
	}
	get changed() {
		return this.fresh.size > 0 || this.renewed.size > 0;
	}
	save() {
		const { disk, path, machine, process } = this.options;
		if (path === void 0 || !this.changed) return;
		for (const file of this.renewed) {
			this.looked.delete(file);
			this.digest(file);
		}
		this.renewed.clear();
		const loaded = this.load();
		if (this.mustRewrite || this.linesOnDisk + this.fresh.size > COMPACT_AT * Math.max(loaded.size, 100)) {
			const kept = stillThere(disk, loaded, this.fresh);
			this.names = new NumberedNames();
			require_run.replaceFile(disk, path, require_repeat.formatFile(HEADER, [["m", machine], ...this.records(kept)]), process);
			this.linesOnDisk = kept.length;
		} else {
			disk.append(path, require_repeat.formatBlock(this.records(this.fresh)));
			this.linesOnDisk += this.fresh.size;
		}
		this.mustRewrite = false;
		this.fresh.clear();
	}
	records(entries) {
		const lines = [];
		for (const [path, { size, modified, changed, inode, device, hashedAt, digest }] of entries) {
			const cut = require_repeat.nameStart(path);
			const folder = this.names.number("p", path.slice(0, cut), lines);
			lines.push([
				"f",
				folder,
				path.slice(cut),
				size,
				modified,
				changed,
				inode,
				device,
				hashedAt,
				this.names.number("h", digest, lines)
			]);
		}
		return lines;
	}
	digestOfStat(path, stat) {
		const entry = this.load().get(path);
		if (entry !== void 0 && describes(entry, stat)) return entry.digest;
		try {
			const found = takeAhead(path, stat) ?? this.hashed(path, stat);
			this.load().set(path, found);
			this.fresh.set(path, found);
			return found.digest;
		} catch {
			return;
		}
	}
	hashed(path, stat) {
		return digestEntry(stat, this.copies.get(path) ?? require_repeat.digestFile(this.options.disk, path, stat.size), this.options.clock.now());
	}
	load() {
		if (this.entries !== void 0) return this.entries;
		this.entries = /* @__PURE__ */ new Map();
		const { disk, path, machine } = this.options;
		if (path === void 0) return this.entries;
		const kept = ahead.take(disk, path) ?? readCache(disk, path);
		this.mustRewrite = kept.mustRewrite || kept.machine !== machine;
		if (kept.machine !== machine) return this.entries;
		this.names = kept.names;
		this.linesOnDisk = kept.lines;
		return this.entries = kept.entries;
	}
};
const ahead = new MadeAhead();
function readStatCacheAhead(disk, path) {
	ahead.make(disk, path, () => readCache(disk, path));
}
function digestsReadAhead(path) {
	return ahead.peek(path)?.entries ?? /* @__PURE__ */ new Map();
}
function readCache(disk, path) {
	const { records, cut, damage } = require_repeat.loadRecords(disk, path, HEADER);
	const [head, ...rest] = records;
	const machine = head?.[0] === "m" ? head[1] : void 0;
	const names = new NumberedNames();
	const entries = /* @__PURE__ */ new Map();
	let lines = 0;
	for (const [kind, first, name, size, modified, changed, inode, device, hashedAt, number] of rest) {
		if (kind === "p" || kind === "h") names.add(kind, first);
		const [folder, digest] = kind === "f" ? [names.name("p", first), names.name("h", number)] : [];
		if (folder === void 0 || digest === void 0) continue;
		entries.set(folder + name, {
			size,
			modified,
			changed,
			inode,
			device,
			hashedAt,
			digest
		});
		lines += 1;
	}
	return {
		machine,
		entries,
		names,
		lines,
		mustRewrite: cut || damage !== void 0
	};
}
var NumberedNames = class {
	lists = {
		p: [],
		h: []
	};
	numbers = {
		p: /* @__PURE__ */ new Map(),
		h: /* @__PURE__ */ new Map()
	};
	add(kind, name) {
		const number = this.lists[kind].push(name) - 1;
		this.numbers[kind].set(name, number);
		return number;
	}
	name(kind, number) {
		return this.lists[kind][number];
	}
	number(kind, name, lines) {
		const known = this.numbers[kind].get(name);
		if (known !== void 0) return known;
		lines.push([kind, name]);
		return this.add(kind, name);
	}
};

// src/state/hash-ahead.ts
const LARGEST_BYTES = 4194304;
function* hashAhead(options) {
	const { disk, clock } = options;
	const changed = [];
	for (const [path, known] of filesOf(options)) {
		const stat = disk.stat(path);
		const isKnown = known !== void 0 && stat !== void 0 && describes(known, stat);
		if (stat?.kind === "file" && stat.size <= LARGEST_BYTES && !isKnown) changed.push(path);
		yield;
	}
	for (const path of changed) {
		const stat = disk.stat(path);
		try {
			if (stat?.kind === "file") keepAhead(path, digestEntry(stat, require_repeat.digestFile(disk, path, stat.size), clock.now()));
		} catch {}
		yield;
	}
}
function filesOf({ statCache, state, root, separator }) {
	const inProject = root + separator;
	const files = /* @__PURE__ */ new Map();
	for (const [path, entry] of digestsReadAhead(statCache)) if (path.startsWith(inProject)) files.set(path, entry);
	if (files.size > 0) return files;
	for (const path of pathsReadAhead(state)) files.set(toHostPath(path, root, separator), void 0);
	return files;
}

// src/commands/registry.ts
const commandLoaders = {
	"distutils.command.bdist.bdist": async () => (await Promise.resolve().then(() => require("./bdist.js"))).Bdist,
	"distutils.command.bdist_dumb.bdist_dumb": async () => (await Promise.resolve().then(() => require("./bdist-dumb.js"))).BdistDumb,
	"distutils.command.build.build": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.build_exports)).Build,
	"distutils.command.build_clib.build_clib": async () => (await Promise.resolve().then(() => require("./build-clib.js"))).BuildClib,
	"distutils.command.build_ext.build_ext": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.build_ext_exports)).BuildExt,
	"distutils.command.build_py.build_py": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.build_py_exports)).BuildPy,
	"distutils.command.build_py.build_py_2to3": async () => (await Promise.resolve().then(() => require("./build-py-2to3.js"))).BuildPy2to3,
	"distutils.command.build_scripts.build_scripts": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.build_scripts_exports)).BuildScripts,
	"distutils.command.build_scripts.build_scripts_2to3": async () => (await Promise.resolve().then(() => require("./build-scripts-2to3.js"))).BuildScripts2to3,
	"distutils.command.check.check": async () => (await Promise.resolve().then(() => require("./check.js"))).Check,
	"distutils.command.clean.clean": async () => (await Promise.resolve().then(() => require("./clean.js"))).Clean,
	"distutils.command.config.config": async () => (await Promise.resolve().then(() => require("./config.js"))).Config,
	"distutils.command.install.install": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.install_exports)).Install,
	"distutils.command.install_data.install_data": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.install_data_exports)).InstallData,
	"distutils.command.install_egg_info.install_egg_info": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.install_egg_info_exports)).InstallEggInfo,
	"distutils.command.install_headers.install_headers": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.install_headers_exports)).InstallHeaders,
	"distutils.command.install_lib.install_lib": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.install_lib_exports)).InstallLib,
	"distutils.command.install_scripts.install_scripts": async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.install_scripts_exports)).InstallScripts,
	"distutils.command.sdist.sdist": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.sdist_exports$1)).Sdist
};

// src/commands/setuptools/registry.ts
const setuptoolsLoaders = {
	"setuptools.dist.Distribution": async () => (await Promise.resolve().then(() => require("./setuptools-script.js")).then((n) => n.distribution_exports)).SetuptoolsDistribution,
	"setuptools.extension.Extension": async () => (await Promise.resolve().then(() => require("./setuptools-script.js")).then((n) => n.extension_exports)).SetuptoolsExtension,
	"setuptools.extension.Library": async () => (await Promise.resolve().then(() => require("./setuptools-script.js")).then((n) => n.extension_exports)).SetuptoolsLibrary,
	"setuptools.command.build.build": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.build_exports)).SetuptoolsBuild,
	"setuptools.command.build_clib.build_clib": async () => (await Promise.resolve().then(() => require("./build-clib2.js"))).SetuptoolsBuildClib,
	"setuptools.command.build_ext.build_ext": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.build_ext_exports)).SetuptoolsBuildExt,
	"setuptools.command.build_py.build_py": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.build_py_exports)).SetuptoolsBuildPy,
	"setuptools.command.egg_info.FileList": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.manifest_file_list_exports)).ManifestFileList,
	"setuptools.command.egg_info.egg_info": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.egg_info_exports)).EggInfo,
	"setuptools.command.egg_info.manifest_maker": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.manifest_maker_exports)).ManifestMaker,
	"setuptools.command.sdist.sdist": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.sdist_exports)).SetuptoolsSdist,
	"setuptools.command.install.install": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.install_exports)).SetuptoolsInstall,
	"setuptools.command.install_egg_info.install_egg_info": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.install_egg_info_exports)).SetuptoolsInstallEggInfo,
	"setuptools.command.install_lib.install_lib": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.install_lib_exports)).SetuptoolsInstallLib,
	"setuptools.command.install_scripts.install_scripts": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.install_scripts_exports)).SetuptoolsInstallScripts,
	"setuptools.namespaces.Installer": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.namespace_installer_exports)).NamespaceInstaller
};

// src/session/engine-classes.ts
const LOADERS = {
	"distutils.cmd.Command": async () => (await Promise.resolve().then(() => command_exports)).Command,
	"distutils.dist.Distribution": async () => (await Promise.resolve().then(() => distribution_exports)).Distribution,
	"distutils.dist.DistributionMetadata": async () => (await Promise.resolve().then(() => metadata_exports)).DistributionMetadata,
	"distutils.extension.Extension": async () => (await Promise.resolve().then(() => extension_exports)).Extension,
	"distutils.filelist.FileList": async () => (await Promise.resolve().then(() => require("./setuptools-install.js")).then((n) => n.file_list_exports)).FileList
};
async function loadEngineClass(pythonPath) {
	const loader = LOADERS[pythonPath];
	if (loader !== void 0) return loader();
	const command = commandLoaders[pythonPath] ?? setuptoolsLoaders[pythonPath];
	if (command !== void 0) return command();
	if (!pythonPath.includes("compiler.")) return void 0;
	const { compilerLoaders } = await Promise.resolve().then(() => require("./registry.js"));
	return compilerLoaders[pythonPath]?.();
}

// src/session/functions.ts
const ROOMS = {
	files: async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.functions_exports)).fileFunctions,
	compilers: async () => (await Promise.resolve().then(() => require("./compile.js")).then((n) => n.functions_exports)).compilerFunctions,
	commands: async () => (await Promise.resolve().then(() => require("./install.js")).then((n) => n.functions_exports$1)).commandFunctions,
	setuptools: async () => (await Promise.resolve().then(() => require("./setuptools-script.js")).then((n) => n.functions_exports)).setuptoolsFunctions
};
const ROOMS_OF_MODULE = {
	"distutils.command.install_egg_info": ["commands"],
	"distutils.archive_util": ["files"],
	"distutils.dep_util": ["files"],
	"distutils.dir_util": ["files"],
	"distutils.extension": ["commands"],
	"distutils.fancy_getopt": ["commands"],
	"distutils.file_util": ["files"],
	"distutils.filelist": ["files"],
	"distutils.spawn": ["files"],
	"distutils.util": ["commands", "files"],
	"distutils.ccompiler": ["compilers"],
	"distutils.cygwinccompiler": ["compilers"],
	"distutils.msvc9compiler": ["compilers"],
	"distutils.msvccompiler": ["compilers"],
	"distutils._msvccompiler": ["compilers"],
	"distutils.sysconfig": ["compilers"],
	"distutils.unixccompiler": ["compilers"],
	setuptools: ["setuptools"],
	pkg_resources: ["setuptools"]
};
const loaded = /* @__PURE__ */ new Map();
async function tableOf$1(room) {
	const known = loaded.get(room);
	if (known !== void 0) return known;
	const table = await ROOMS[room]();
	loaded.set(room, table);
	return table;
}
async function engineFunction(path) {
	for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) for (const room of ROOMS_OF_MODULE[path.slice(0, end)] ?? []) {
		const table = await tableOf$1(room);
		if (Object.hasOwn(table, path)) return table[path];
	}
}

// src/session/preload.ts
var preload_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	foresee: () => foresee,
	preload: () => preload
});
const BUILD = [
	"build",
	"build_py",
	"build_ext",
	"build_scripts"
];
const INSTALL = [
	"install",
	...BUILD,
	"install_lib",
	"install_data",
	"install_egg_info",
	"install_scripts"
];
const LEADS_TO = /* @__PURE__ */ new Map([
	["build", BUILD],
	["build_py", ["build_py"]],
	["build_ext", ["build_ext"]],
	["install", INSTALL],
	["install_lib", ["install_lib", ...BUILD.slice(1)]]
]);
const WITH_SETUPTOOLS = /* @__PURE__ */ new Map([["install_egg_info", ["egg_info", "sdist"]]]);
const KEPT_FILES = {
	state: readStateAhead,
	"stat-cache": readStatCacheAhead,
	[require_run.BYTE_CODE_INDEX]: readByteCodeIndexAhead,
	"byte-code": readByteCodeAhead
};
function foresee(args, script) {
	const setuptools = script !== void 0 && mentionsSetuptools(script);
	const commands = args.flatMap((word) => LEADS_TO.get(word) ?? []);
	const others = setuptools ? commands.flatMap((name) => WITH_SETUPTOOLS.get(name) ?? []) : [];
	return {
		commands: [.../* @__PURE__ */ new Set([...commands, ...others])],
		setuptools
	};
}
async function preload({ commands, setuptools }, { kept, project, over }) {
	if (commands.length === 0) return;
	over.addEventListener("abort", forgetAllAhead, { once: true });
	const disk = new require_run.RealDisk();
	const room = setuptools ? "setuptools" : "distutils";
	const classes = [
		"distutils.cmd.Command",
		...setuptools ? ["setuptools.dist.Distribution"] : [],
		...commands.map((name) => `${room}.command.${name}.${name}`)
	];
	const loads = [
		...setuptools ? [async () => engineFunction("setuptools.loaded")] : [],
		...classes.map((path) => async () => loadEngineClass(path)),
		async () => Promise.resolve().then(() => require("./install.js")).then((n) => n.open_executor_exports),
		...commands.includes("build_ext") ? [async () => engineFunction("distutils.ccompiler.new_compiler")] : [],
		...kept === void 0 ? [] : Object.entries(KEPT_FILES).map(([name, read]) => async () => read(disk, (0, node_path.join)(kept, name)))
	];
	for (const load of loads) {
		await load();
		await (0, node_timers_promises.setImmediate)();
	}
	if (kept === void 0) return;
	const [state, statCache] = [(0, node_path.join)(kept, "state"), (0, node_path.join)(kept, "stat-cache")];
	for (const _ of hashAhead({
		disk,
		clock: require_repeat.systemClock,
		state,
		statCache,
		root: project,
		separator: node_path.sep
	})) {
		if (over.aborted) return;
		await (0, node_timers_promises.setImmediate)();
	}
}
function mentionsSetuptools(script) {
	try {
		return (0, node_fs.readFileSync)(script, "latin1").includes("setuptools");
	} catch {
		return false;
	}
}

// src/bridge/object-table.ts
var ObjectTable = class {
	#mirrors = /* @__PURE__ */ new WeakMap();
	#make;
	#things = /* @__PURE__ */ new Map();
	#ids = /* @__PURE__ */ new Map();
	#copies = /* @__PURE__ */ new Map();
	#classes = /* @__PURE__ */ new Map();
	#effects = [];
	#nextId = -1;
	#generation = 0;
	#unsettled = false;
	constructor(make) {
		this.#make = make;
	}
	clear() {
		this.#things = /* @__PURE__ */ new Map();
		this.#ids = /* @__PURE__ */ new Map();
		this.#copies = /* @__PURE__ */ new Map();
		this.#classes = /* @__PURE__ */ new Map();
		this.#nextId = -1;
		this.#generation += 1;
	}
	remember(raw, proxy) {
		const mirror = {
			raw,
			proxy,
			id: 0,
			generation: -1,
			classKey: void 0
		};
		this.#mirrors.set(proxy, mirror);
		this.#mirrors.set(raw, mirror);
		return mirror;
	}
	mirrorOf(object) {
		return this.#mirrors.get(object);
	}
	isBound(mirror) {
		return mirror.generation === this.#generation && mirror.id !== 0;
	}
	recordOf(mirror) {
		return this.isBound(mirror) && mirror.classKey !== void 0 ? this.#classes.get(mirror.classKey) : void 0;
	}
	attributeWritten(mirror, name, value) {
		if (!this.isBound(mirror)) return;
		const form = this.encode(value);
		this.#effects.push([
			"set",
			mirror.id,
			name,
			form
		]);
		if (this.recordOf(mirror)?.watched === true) this.#unsettled = true;
	}
	get unsettled() {
		return this.#unsettled;
	}
	attributeDeleted(mirror, name) {
		if (this.isBound(mirror)) this.#effects.push([
			"del",
			mirror.id,
			name
		]);
	}
	addEffect(effect) {
		this.#effects.push(effect);
	}
	takeEffects() {
		for (const [id, copy] of this.#copies) {
			const thing = this.#things.get(id);
			if (Array.isArray(thing) ? !sameList(thing, copy) : !sameDict(thing, copy)) this.#refresh(id, thing);
		}
		const effects = this.#effects;
		this.#effects = [];
		this.#unsettled = false;
		return effects;
	}
	#refresh(id, thing) {
		if (Array.isArray(thing)) {
			this.#copies.set(id, [...thing]);
			const items = thing.map((item) => this.encode(item));
			this.#effects.push([
				"list",
				id,
				items
			]);
		} else {
			this.#copies.set(id, new Map(thing));
			const pairs = [...thing].map(([key, value]) => [this.encode(key), this.encode(value)]);
			this.#effects.push([
				"dict",
				id,
				pairs
			]);
		}
	}
	encode(value) {
		if (value === void 0 || value === null) return null;
		if (typeof value === "boolean" || typeof value === "string") return value;
		if (typeof value === "number") return Number.isSafeInteger(value) ? value : { f: String(value) };
		if (typeof value === "bigint") return { i: String(value) };
		if (value instanceof PyFloat) return { f: value.text };
		if (value instanceof Uint8Array) return { b: Buffer.from(value).toString("hex") };
		if (value instanceof Tuple) return { t: value.map((item) => this.encode(item)) };
		if (value instanceof Handle) return { h: value.id };
		if (value instanceof EngineObject) return { r: this.#bind(value) };
		const known = this.#ids.get(value);
		if (known !== void 0) return { r: known };
		if (Array.isArray(value) || value instanceof Map) {
			const id = this.#register(value);
			this.#effects.push([
				"new",
				id,
				Array.isArray(value) ? "list" : "dict"
			]);
			if ((Array.isArray(value) ? value.length : value.size) > 0) this.#refresh(id, value);
			else this.#copies.set(id, Array.isArray(value) ? [] : /* @__PURE__ */ new Map());
			return { r: id };
		}
		if (typeof value === "function" && typeof value.pythonPath === "string") {
			const id = this.#register(value);
			this.#effects.push([
				"class",
				id,
				value.pythonPath
			]);
			return { h: id };
		}
		throw new Error(`internal: a value that cannot cross the bridge: ${Object.prototype.toString.call(value)}`);
	}
	#register(thing) {
		const id = this.#nextId--;
		this.#things.set(id, thing);
		this.#ids.set(thing, id);
		return id;
	}
	#bind(object) {
		const mirror = this.#mirrors.get(object);
		if (mirror === void 0) throw new Error("internal: an object that was not adopted cannot cross the bridge");
		if (this.isBound(mirror)) return mirror.id;
		mirror.id = this.#register(mirror.proxy);
		mirror.generation = this.#generation;
		mirror.classKey = void 0;
		this.#effects.push([
			"new",
			mirror.id,
			engineClassOf(mirror.raw).pythonPath
		]);
		for (const name of Object.keys(mirror.raw)) {
			const form = this.encode(mirror.raw[name]);
			this.#effects.push([
				"set",
				mirror.id,
				name,
				form
			]);
		}
		return mirror.id;
	}
	static basesOf(states) {
		return states.flatMap((state) => state.k === void 0 ? [] : [state.k.bases]);
	}
	apply(states) {
		const classForms = [];
		for (const state of states) if (state.k !== void 0) {
			classForms.push([state.c, state.k]);
			this.#classes.set(state.c, emptyRecord(state.k));
		}
		for (const state of states) this.#shell(state);
		for (const [key, form] of classForms) {
			const attributes = this.#classes.get(key)?.attributes;
			for (const [name, value] of Object.entries(form.attrs)) attributes.set(name, this.decode(value));
		}
		for (const state of states) this.#fill(state);
	}
	#shell(state) {
		if (this.#things.has(state.id)) return;
		if (state.l !== void 0) this.#adoptId(state.id, []);
		else if (state.d !== void 0) this.#adoptId(state.id, /* @__PURE__ */ new Map());
		else if (state.o !== void 0) {
			const record = this.#classes.get(state.c);
			const proxy = this.#make(record.bases);
			const mirror = this.#mirrors.get(proxy);
			mirror.id = state.id;
			mirror.generation = this.#generation;
			this.#adoptId(state.id, proxy);
		}
	}
	#adoptId(id, thing) {
		this.#things.set(id, thing);
		this.#ids.set(thing, id);
	}
	#fill(state) {
		const thing = this.#things.get(state.id);
		if (state.l !== void 0) {
			const list = thing;
			list.length = 0;
			for (const item of state.l) list.push(this.decode(item));
			this.#copies.set(state.id, [...list]);
		} else if (state.d !== void 0) {
			const dict = thing;
			dict.clear();
			for (const [key, value] of state.d) dict.set(this.decode(key), this.decode(value));
			this.#copies.set(state.id, new Map(dict));
		} else {
			const mirror = this.#mirrors.get(thing);
			if (state.c !== void 0) mirror.classKey = state.c;
			for (const [name, value] of Object.entries(state.o ?? state.s ?? {})) write(mirror.raw, name, this.decode(value));
			for (const name of state.x ?? []) delete mirror.raw[name];
		}
	}
	decode(form) {
		if (form === null || typeof form !== "object") return form;
		if ("r" in form) return this.#thing(form.r);
		if ("t" in form) return Tuple.from(form.t.map((item) => this.decode(item)));
		if ("f" in form) return new PyFloat(form.f);
		if ("i" in form) return BigInt(form.i);
		if ("b" in form) return new Uint8Array(Buffer.from(form.b, "hex"));
		const known = this.#things.get(form.h);
		if (known !== void 0) return known;
		const handle = new Handle(form.h, form.p ?? "object", form.k ?? "object", form.v === void 0 ? void 0 : this.decode(form.v));
		this.#adoptId(form.h, handle);
		return handle;
	}
	#thing(id) {
		const thing = this.#things.get(id);
		if (thing === void 0) throw new Error(`internal: the script refers to object ${id}, which the engine does not know`);
		return thing;
	}
};
function emptyRecord(form) {
	return {
		path: form.path,
		bases: form.bases,
		watched: form.watched,
		attributes: /* @__PURE__ */ new Map(),
		overrides: new Set(form.over.filter((name) => !name.startsWith("="))),
		properties: new Set(form.over.filter((name) => name.startsWith("=")).map((name) => name.slice(1)))
	};
}
function write(raw, name, value) {
	Object.defineProperty(raw, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function sameList(a, b) {
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
	return true;
}
function sameDict(a, b) {
	if (a.size !== b.size) return false;
	for (const [key, value] of a) if (b.get(key) !== value) return false;
	return true;
}

// src/bridge/adopt.ts
const AsyncFunction = (async () => void 0).constructor;
function adopt(raw, adopter) {
	const { table } = adopter;
	const chain = classChain(raw);
	const proxy = new Proxy(raw, {
		get(target, key, receiver) {
			if (typeof key === "symbol" || key === "$" || key === "constructor") return Reflect.get(target, key);
			if (Object.hasOwn(target, key)) {
				const value = target[key];
				return value instanceof Handle && isMethod(target, key) ? call(key) : value;
			}
			const record = table.recordOf(mirror);
			if (record !== void 0) {
				if (record.overrides.has(key)) return call(key);
				const value = record.attributes.get(key);
				if (value !== void 0) return value;
			} else if (adopter.methodPatched(chain, key) && isMethod(target, key)) return call(key);
			const found = Reflect.get(target, key, receiver);
			return record?.watched === true && found instanceof AsyncFunction ? settled(found) : found;
		},
		set(target, key, value) {
			if (typeof key === "symbol") return Reflect.set(target, key, value);
			write(target, key, value);
			table.attributeWritten(mirror, key, value);
			return true;
		},
		deleteProperty(target, key) {
			if (typeof key === "string") table.attributeDeleted(mirror, key);
			return Reflect.deleteProperty(target, key);
		}
	});
	const mirror = table.remember(raw, proxy);
	const settled = (method) => async (...args) => {
		await adopter.settle();
		const answer = await Reflect.apply(method, proxy, args);
		await adopter.settle();
		return answer;
	};
	const call = (name) => (...args) => adopter.callMethod(proxy, name, args);
	return proxy;
}
function isMethod(raw, name) {
	for (let at = Object.getPrototypeOf(raw); at !== null; at = Object.getPrototypeOf(at)) {
		const found = Object.getOwnPropertyDescriptor(at, name);
		if (found !== void 0) return typeof found.value === "function";
	}
	return false;
}
function classChain(raw) {
	const chain = [];
	let at = engineClassOf(raw);
	while (typeof at === "function" && typeof at.pythonPath === "string") {
		chain.push(at.pythonPath);
		at = Object.getPrototypeOf(at);
	}
	return chain;
}

// src/bridge/crossing.ts
function exceptionOf({ h, m, s }) {
	return new require_own_options.PythonException(h, m, s);
}
function exceptionForm(error, table, raised) {
	if (error instanceof require_own_options.PythonException) return { h: error.handle };
	const known = error instanceof require_own_options.EngineError ? error : require_run.systemRefusal(error);
	if (known !== void 0) {
		raised(known);
		const path = require_own_options.errorPath(known.python);
		return {
			c: path,
			a: (path.startsWith("configparser.") ? [...known.args, known.message] : known.args).map((arg) => table.encode(arg))
		};
	}
	const mistake = error instanceof Error ? error : new Error(String(error));
	raised(mistake);
	return {
		c: "RuntimeError",
		a: [mistake.message.startsWith("internal: ") ? mistake.message : `internal: ${mistake.message}`]
	};
}

// src/bridge/frames.ts
var Frames = class {
	#nested = [];
	#contexts = new node_async_hooks.AsyncLocalStorage();
	#severalThreads = false;
	get severalThreads() {
		return this.#severalThreads;
	}
	get current() {
		return (this.severalThreads ? this.#contexts.getStore() : void 0) ?? this.#nested.at(-1);
	}
	async run(frame, otherThread, work) {
		this.#severalThreads ||= otherThread;
		if (this.severalThreads) {
			await this.#contexts.run(frame, work);
			return;
		}
		this.#nested.push(frame);
		try {
			await work();
		} finally {
			this.#nested.splice(this.#nested.lastIndexOf(frame), 1);
		}
	}
};

// src/bridge/connection.ts
var ScriptGone = class extends Error {};
var Connection = class {
	attached = true;
	table;
	#output;
	#host;
	#frames = new Frames();
	#waiting = /* @__PURE__ */ new Map();
	#patched = /* @__PURE__ */ new Set();
	#patchedNames = /* @__PURE__ */ new Set();
	#classNames = /* @__PURE__ */ new Map();
	#nextRequest = 1;
	#asked = [];
	#order = Promise.resolve();
	#end;
	#code;
	ended;
	constructor(input, output, host, make) {
		this.#output = output;
		this.#host = host;
		this.table = new ObjectTable(make);
		this.ended = new Promise((resolve, reject) => {
			this.#end = {
				resolve,
				reject
			};
		});
		this.ended.catch(() => void 0);
		output.on("error", () => {
			this.#closed();
		});
		require_repeat.readLines(input, (line) => this.#arrived(line), () => this.#closed());
	}
	start(order) {
		this.#send(order);
	}
	async compiledCode() {
		return new Promise((resolve, reject) => {
			this.#code = {
				resolve,
				reject
			};
			this.#send({ t: "code" });
		});
	}
	release() {
		this.#send({ t: "ret" });
	}
	#send(message) {
		const line = JSON.stringify(message);
		this.#host.passed?.("sent", line);
		this.#output.write(`${line}\n`);
	}
	#closed() {
		const gone = new ScriptGone("the Python process ended without a farewell");
		for (const waiter of this.#waiting.values()) waiter.reject(gone);
		this.#waiting.clear();
		this.#end?.reject(gone);
		this.#code?.reject(gone);
	}
	#arrived(line) {
		this.#host.passed?.("received", line);
		let message;
		try {
			message = JSON.parse(line);
		} catch {
			this.#end?.reject(disturbed());
			return;
		}
		this.#order = this.#order.then(() => this.#receive(message)).catch((error) => this.#end?.reject(error));
	}
	async #receive(message) {
		await this.#host.drained();
		if (message.z === 1) this.table.clear();
		if (message.f !== void 0) this.#takeFacts(message.f);
		if (message.s !== void 0) {
			for (const bases of ObjectTable.basesOf(message.s)) await this.#host.prepareClass(bases);
			this.table.apply(message.s);
		}
		switch (message.t) {
			case "call": {
				const args = message.a.map((form) => this.table.decode(form));
				if (message.fn === "tables") {
					this.#send({
						t: "ret",
						fr: message.fr,
						p: this.#host.table(args[0])
					});
					return;
				}
				if (message.th === 1) this.#host.severalThreads?.();
				this.#frames.run(message.fr, message.th === 1, async () => this.#answer(message.fr, message.fn, args));
				return;
			}
			case "ret":
				this.#settle(message.q)?.resolve(message.v);
				return;
			case "exc":
				this.#settle(message.q)?.reject(exceptionOf(message.e));
				return;
			case "bye": {
				const { status, failure, code } = message;
				this.#end?.resolve({
					status,
					...failure === void 0 ? {} : { failure },
					...code === void 0 ? {} : { code }
				});
				return;
			}
			case "code":
				this.#code?.resolve(Buffer.from(message.data, "base64"));
				return;
			case "hello": throw new Error("internal: a second first message");
		}
	}
	#settle(request) {
		const waiter = this.#waiting.get(request);
		this.#waiting.delete(request);
		return waiter;
	}
	#takeFacts(facts) {
		if (facts.patched !== void 0) {
			this.#patched = new Set(facts.patched);
			this.#patchedNames = new Set(facts.patched.map((path) => path.slice(path.lastIndexOf(".") + 1)));
		}
		this.#host.facts(facts);
	}
	async #answer(frame, path, args) {
		let reply;
		const within = this.#frames.severalThreads ? "code" : this.#asked.at(-1) ?? "code";
		if (within === "code") this.#host.afterPython();
		try {
			reply = {
				t: "ret",
				v: this.table.encode(await this.#run(path, args, within))
			};
		} catch (error) {
			reply = {
				t: "exc",
				e: exceptionForm(error, this.table, (told) => this.#host.raised(told))
			};
		}
		const effects = this.table.takeEffects();
		this.#send(effects.length > 0 ? {
			...reply,
			fr: frame,
			w: effects
		} : {
			...reply,
			fr: frame
		});
	}
	async #run(path, args, within) {
		try {
			return await this.#host.dispatch(path, args);
		} finally {
			if (within !== "ours") await this.#host.beforePython();
		}
	}
	get frame() {
		return this.#frames.current;
	}
	async #request(request, runs) {
		const { frame } = this;
		if (frame === void 0) throw new Error("internal: the script is not waiting for the engine");
		if (runs === "code") await this.#host.beforePython();
		const within = runs === "ours" && this.table.unsettled ? "property" : runs;
		const q = this.#nextRequest++;
		const effects = within === "ours" && request.t === "call" && request.a.every(isPlain) && this.#host.plays !== true ? [] : this.table.takeEffects();
		const answer = new Promise((resolve, reject) => {
			this.#waiting.set(q, {
				resolve,
				reject
			});
		});
		this.#send(effects.length > 0 ? {
			...request,
			fr: frame,
			q,
			w: effects
		} : {
			...request,
			fr: frame,
			q
		});
		this.#asked.push(within);
		try {
			return await answer;
		} finally {
			this.#asked.splice(this.#asked.lastIndexOf(within), 1);
			if (runs === "code") this.#host.afterPython();
		}
	}
	async playEffects() {
		if (this.frame !== void 0) await this.#request({ t: "flush" }, "property");
	}
	async settle() {
		if (this.table.unsettled) await this.playEffects();
	}
	tellAhead() {
		const { frame } = this;
		if (frame === void 0 || this.#frames.severalThreads || this.table.unsettled || this.#host.plays === true) return;
		const effects = this.table.takeEffects();
		if (effects.length > 0) this.#send({
			t: "play",
			fr: frame,
			w: effects
		});
	}
	patched(path) {
		return this.#patched.has(path);
	}
	methodPatched(classPaths, name) {
		return this.#patchedNames.has(name) && classPaths.some((path) => this.#patched.has(`${path}.${name}`));
	}
	classPath(object) {
		const mirror = this.table.mirrorOf(object);
		return mirror === void 0 ? void 0 : this.table.recordOf(mirror)?.path;
	}
	overrides(object, method) {
		const mirror = this.table.mirrorOf(object);
		if (mirror === void 0) return false;
		if (Object.hasOwn(mirror.raw, method) && mirror.raw[method] instanceof Handle) return true;
		return this.table.recordOf(mirror)?.overrides.has(method) ?? this.methodPatched(classChain(mirror.raw), method);
	}
	changesClassAttribute(object, name) {
		const mirror = this.table.mirrorOf(object);
		if (mirror === void 0) return false;
		if (Object.hasOwn(mirror.raw, name)) return true;
		const record = this.table.recordOf(mirror);
		const chain = classChain(mirror.raw);
		if (record !== void 0 && (record.path !== chain[0] || record.attributes.has(name) || record.properties.has(name))) return true;
		return this.methodPatched(chain, name);
	}
	async #surelyLacks(object, name) {
		const mirror = this.table.mirrorOf(object);
		if (mirror === void 0 || Object.hasOwn(mirror.raw, name) || this.#patchedNames.has(name)) return false;
		const path = classChain(mirror.raw)[0];
		const record = this.table.recordOf(mirror);
		if (record !== void 0 && record.path !== path) return false;
		let names = this.#classNames.get(path);
		if (names === void 0) {
			names = this.#request({
				t: "names",
				o: path
			}, "ours").then((form) => new Set(this.table.decode(form)));
			this.#classNames.set(path, names);
		}
		const known = await names;
		return !known.has(name) && !known.has("__getattr__");
	}
	#owner(owner) {
		return typeof owner === "string" ? owner : this.table.encode(owner);
	}
	async #optional(request, runs) {
		const answer = this.table.decode(await this.#request(request, runs));
		return answer.length === 0 ? void 0 : answer[0];
	}
	async get(owner, name) {
		if (owner instanceof EngineObject && await this.#surelyLacks(owner, name)) return void 0;
		return this.#optional({
			t: "get",
			o: this.#owner(owner),
			n: name
		}, "property");
	}
	async set(owner, name, value) {
		await this.#request({
			t: "set",
			o: this.#owner(owner),
			n: name,
			v: this.table.encode(value)
		}, "property");
	}
	async call(callee, args, keywords) {
		const words = keywords === void 0 ? void 0 : Object.fromEntries(Object.entries(keywords).map(([k, v]) => [k, this.table.encode(v)]));
		const request = {
			t: "call",
			o: this.#owner(callee),
			a: args.map((arg) => this.table.encode(arg)),
			...words === void 0 ? {} : { kw: words }
		};
		return this.table.decode(await this.#request(request, "code"));
	}
	async ask(functionPath, args) {
		return this.table.decode(await this.#request({
			t: "call",
			o: functionPath,
			a: args.map((arg) => this.table.encode(arg))
		}, "ours"));
	}
	async callMethod(object, name, args) {
		await this.#host.beforeMethod?.(object, name);
		const request = {
			t: "call",
			o: this.#owner(object),
			n: name,
			a: args.map((arg) => this.table.encode(arg))
		};
		return this.table.decode(await this.#request(request, "code"));
	}
	async isInstance(value, classPath) {
		return await this.#request({
			t: "isinstance",
			o: this.table.encode(value),
			c: classPath
		}, "property") === true;
	}
	async isSubclass(value, classPath) {
		return await this.#request({
			t: "issubclass",
			o: this.table.encode(value),
			c: classPath
		}, "property") === true;
	}
	async import(module, name) {
		return this.#optional(name === void 0 ? {
			t: "import",
			m: module
		} : {
			t: "import",
			m: module,
			n: name
		}, "code");
	}
};
function isPlain(form) {
	return form === null || typeof form !== "object";
}
function disturbed() {
	return new require_own_options.EngineError("DistutilsPlatformError", "the setup script wrote to file descriptor 4, which leads to pydistutils", {
		code: "disturbed-wire",
		hint: "descriptors 3 and 4 of its process are taken: the script must open its own"
	});
}

// src/host/remembering-disk.ts
const SEPARATOR = /[\\/]/;
var RememberingDisk = class RememberingDisk {
	disk;
	onLearn;
	stats = /* @__PURE__ */ new Map();
	linkStats = /* @__PURE__ */ new Map();
	listings = /* @__PURE__ */ new Map();
	folders = /* @__PURE__ */ new Set();
	forgets = 0;
	absent;
	unordered = /* @__PURE__ */ new Map();
	static over(disk, onLearn) {
		return disk instanceof RememberingDisk ? disk : new RememberingDisk(disk, onLearn);
	}
	constructor(disk, onLearn) {
		this.disk = disk;
		this.onLearn = onLearn;
	}
	forget(path) {
		this.absent = void 0;
		if (path === void 0) {
			this.forgets += 1;
			this.stats.clear();
			this.linkStats.clear();
			this.listings.clear();
			this.unordered.clear();
			this.folders.clear();
			return;
		}
		this.forgetFile(path);
		const folder = require_repeat.folderPart(path) || "/";
		this.forgetTimes(folder);
		this.forgetListing(folder);
	}
	get forgotten() {
		return this.forgets;
	}
	stat(path) {
		const known = this.stats.get(path);
		if (known !== void 0 || this.stats.has(path)) return known;
		const link = this.statLink(path);
		const found = link?.kind === "symlink" ? this.disk.stat(path) : link;
		if (found?.kind === "directory") this.folders.add(path);
		this.stats.set(path, found);
		return found;
	}
	statAnew(path) {
		this.forgetFile(path);
		return this.stat(path);
	}
	isInAbsent(path) {
		const { absent } = this;
		if (absent === void 0 || !path.startsWith(absent)) return false;
		return path.charAt(absent.length) === (absent.startsWith("/") ? "/" : "\\");
	}
	statLink(path) {
		const known = this.linkStats.get(path);
		if (known !== void 0 || this.linkStats.has(path)) return known;
		const below = this.isInAbsent(path);
		const found = below ? void 0 : this.disk.statLink(path);
		if (found === void 0 && !below) this.absent = path;
		this.linkStats.set(path, found);
		return found;
	}
	kind(path) {
		if (this.folders.has(path)) return "directory";
		const stat = this.stats.get(path);
		if (stat !== void 0) return stat.kind;
		const listed = this.stats.has(path) ? void 0 : this.listedKind(path);
		return listed === "file" || listed === "directory" ? listed : this.stat(path)?.kind;
	}
	entries(path) {
		let listing = this.listings.get(path);
		if (listing === void 0) {
			const known = this.unordered.get(path);
			this.listings.set(path, listing = known !== void 0 && known.size < 2 ? known : this.disk.entries(path));
		}
		return listing;
	}
	learn(path, entries) {
		this.listings.set(path, entries);
		this.onLearn?.(path);
	}
	members(path) {
		let listing = this.listings.get(path) ?? this.unordered.get(path);
		if (listing === void 0) this.unordered.set(path, listing = this.disk.members(path));
		return listing;
	}
	list(path) {
		return [...this.entries(path).keys()];
	}
	read(path) {
		return this.disk.read(path);
	}
	reading(path, work) {
		return this.disk.reading(path, work);
	}
	readPart(path, offset, length) {
		return this.disk.readPart(path, offset, length);
	}
	readText(path) {
		return this.disk.readText(path);
	}
	readLink(path) {
		return this.disk.readLink(path);
	}
	realPath(path) {
		return this.disk.realPath(path);
	}
	writable(path) {
		return this.disk.writable(path);
	}
	write(path, content, mode) {
		this.changing(path, () => {
			this.disk.write(path, content, mode);
		});
	}
	append(path, content) {
		this.changing(path, () => {
			this.disk.append(path, content);
		});
	}
	makeDirectory(path, mode) {
		this.changing(path, () => {
			this.disk.makeDirectory(path, mode);
		});
		this.folders.add(path);
	}
	rename(from, to) {
		const folder = this.statLink(from)?.kind !== "file";
		this.changing(from, () => {
			this.changing(to, () => {
				this.disk.rename(from, to);
			});
		});
		if (folder) this.forgetBelow(from, to);
	}
	removeFile(path) {
		this.changing(path, () => {
			this.disk.removeFile(path);
		});
	}
	removeEmptyDirectory(path) {
		this.forgetListing(path);
		this.changing(path, () => {
			this.disk.removeEmptyDirectory(path);
		});
	}
	removeTree(path) {
		const folder = this.disk.statLink(path)?.kind === "directory";
		try {
			this.disk.removeTree(path);
		} finally {
			this.forget(path);
			if (folder) this.forgetBelow(path);
		}
	}
	copyContent(from, to, facts) {
		this.changing(to, () => {
			this.disk.copyContent(from, to, facts);
		});
	}
	hardLink(from, to) {
		try {
			this.disk.hardLink(from, to);
		} finally {
			this.forget();
		}
	}
	symbolicLink(target, path) {
		try {
			this.disk.symbolicLink(target, path);
		} finally {
			this.forget();
		}
	}
	setMode(path, mode) {
		this.forgetFile(path);
		this.disk.setMode(path, mode);
	}
	setTimes(path, accessed, modified, like) {
		this.forgetFile(path);
		this.disk.setTimes(path, accessed, modified, like);
	}
	copyOwner(like, path) {
		this.forgetFile(path);
		this.disk.copyOwner(like, path);
	}
	changing(path, change) {
		try {
			change();
		} finally {
			this.forget(path);
		}
	}
	forgetFile(path) {
		this.forgetTimes(path);
		this.folders.delete(path);
	}
	forgetTimes(path) {
		this.stats.delete(path);
		this.linkStats.delete(path);
	}
	forgetListing(folder) {
		this.listings.delete(folder);
		this.unordered.delete(folder);
	}
	forgetBelow(...folders) {
		const start = commonStart(folders);
		for (const folder of folders) this.forgetListing(folder);
		for (const known of [
			this.stats,
			this.linkStats,
			this.listings,
			this.unordered,
			this.folders
		]) for (const path of known.keys()) if (path.startsWith(start) && folders.some((folder) => isBelow(path, folder))) known.delete(path);
	}
	listedKind(path) {
		const folder = require_repeat.folderPart(path) || "/";
		return (this.listings.get(folder) ?? this.unordered.get(folder))?.get(path.slice(require_repeat.nameStart(path)));
	}
};
function isBelow(path, folder) {
	return path.startsWith(folder) && (SEPARATOR.test(folder.slice(-1)) || SEPARATOR.test(path.charAt(folder.length)));
}
function commonStart(texts) {
	const [first = "", ...others] = texts;
	let length = first.length;
	while (!others.every((text) => text.startsWith(first.slice(0, length)))) length -= 1;
	return first.slice(0, length);
}

// src/host/umask.ts
function setUmask(umask) {
	if (node_worker_threads.isMainThread && process.umask() !== umask) process.umask(umask);
}

// src/plan/glob.ts
function glob(pattern, tree, flavour) {
	const [folder, name] = split(pattern, flavour);
	if (!hasMagic(pattern)) return (name === "" ? tree.isDirectory(folder) : present(pattern, tree)) ? [pattern] : [];
	if (folder === "") return matchNames(".", name, tree, flavour);
	return (folder !== pattern && hasMagic(folder) ? glob(folder, tree, flavour) : [folder]).flatMap((each) => {
		const names = hasMagic(name) ? matchNames(each, name, tree, flavour) : literalName(each, name, tree, flavour);
		const start = join$1(each, "", flavour);
		return names.map((found) => start + found);
	});
}
function matchNames(folder, pattern, tree, flavour) {
	let names;
	if (!tree.isDirectory(folder)) return [];
	try {
		names = tree.list(folder);
	} catch {
		return [];
	}
	const expression = compileGlobPattern(normalCase(pattern, flavour));
	const hidden = pattern.startsWith(".");
	return names.filter((name) => (hidden || !name.startsWith(".")) && expression.test(normalCase(name, flavour)));
}
function literalName(folder, name, tree, flavour) {
	return (name === "" ? tree.isDirectory(folder) : present(join$1(folder, name, flavour), tree)) ? [name] : [];
}
function present(path, tree) {
	return tree.exists(path) || tree.isLink(path);
}
function normalCase(text, flavour) {
	return flavour === "nt" ? text.replaceAll("/", "\\").toLowerCase() : text;
}
function split(path, flavour) {
	const drive = flavour === "nt" ? /^(?:[^\\/]:|[\\/]{2}[^\\/]+[\\/][^\\/]+)/.exec(path)?.[0] ?? "" : "";
	const rest = path.slice(drive.length);
	const at = Math.max(rest.lastIndexOf("/"), flavour === "nt" ? rest.lastIndexOf("\\") : -1) + 1;
	const head = rest.slice(0, at);
	const bare = head.replace(flavour === "nt" ? /[\\/]+$/ : /\/+$/, "");
	return [drive + (bare === "" ? head : bare), rest.slice(at)];
}
function join$1(folder, name, flavour) {
	if (folder === "" || (flavour === "nt" ? /[\\/:]$/ : /\/$/).test(folder)) return folder + name;
	return folder + (flavour === "nt" ? "\\" : "/") + name;
}

// src/plan/overlay.ts
var Overlay = class {
	mapping;
	entries = /* @__PURE__ */ new Map();
	names = /* @__PURE__ */ new Map();
	lastFolder = "";
	lastNames;
	absentIn = /* @__PURE__ */ new Set();
	removedTrees = /* @__PURE__ */ new Set();
	constructor(mapping) {
		this.mapping = mapping;
	}
	get(place) {
		return this.entries.get(place.key);
	}
	set(place, name, entry) {
		const { key } = place;
		this.entries.set(key, entry);
		const names = this.isInLast(place) ? this.lastNames : this.namesAround(place);
		if (names === void 0) return;
		if (entry.kind === "absent") {
			this.absentIn.add(this.lastFolder);
			names.delete(key);
		} else if (!names.has(key)) names.set(key, name);
	}
	isInLast({ key, host }) {
		return host !== void 0 && this.lastNames !== void 0 && key.lastIndexOf("/") === this.lastFolder.length && key.startsWith(this.lastFolder);
	}
	namesAround(place) {
		const parent = this.mapping.parent(place).key;
		if (parent === place.key) return void 0;
		let names = this.names.get(parent);
		if (names === void 0) this.names.set(parent, names = /* @__PURE__ */ new Map());
		this.lastFolder = parent;
		this.lastNames = names;
		return names;
	}
	added(directory) {
		return [...this.names.get(directory.key)?.values() ?? []];
	}
	isEmptyIn(directory) {
		return this.entries.size === 0 || !this.names.has(directory.key) && !this.absentIn.has(directory.key);
	}
	removeTree(place, name) {
		for (const childName of this.added(place)) this.removeTree(this.mapping.child(place, childName), childName);
		this.set(place, name, { kind: "absent" });
		this.removedTrees.add(place.key);
	}
	hidesDisk(place) {
		if (this.removedTrees.size === 0) return false;
		for (let at = place;;) {
			if (this.removedTrees.has(at.key)) return true;
			const parent = this.mapping.parent(at);
			if (parent.key === at.key) return false;
			at = parent;
		}
	}
};

// src/plan/path-mapping.ts
const ELSEWHERE = "\0";
var PathMapping = class {
	target;
	host;
	hostCwd;
	tidyFolder;
	constructor(target, host, hostCwd) {
		this.target = target === "nt" ? node_path.win32 : node_path.posix;
		this.host = host === "nt" ? node_path.win32 : node_path.posix;
		this.hostCwd = hostCwd;
	}
	place(path, cwd) {
		if (this.target === this.host) return this.here(this.resolve(path, cwd));
		return this.target === node_path.win32 ? this.placeOfNt(path, cwd) : this.placeOfPosix(path, cwd);
	}
	parent(place) {
		const { host } = place;
		if (host !== void 0) return this.here(this.host === node_path.posix ? host.slice(0, Math.max(host.lastIndexOf("/"), 1)) : this.host.dirname(host));
		return {
			key: ELSEWHERE + this.target.dirname(place.key.slice(1)),
			host: void 0
		};
	}
	nameIn(path) {
		return this.target === node_path.posix && !path.endsWith("/") ? path.slice(path.lastIndexOf("/") + 1) : this.target.basename(path);
	}
	child(place, name) {
		if (place.host !== void 0) return this.here(this.resolve(name, place.host));
		return this.elsewhere(this.target.join(place.key.slice(1), name));
	}
	resolve(path, cwd) {
		if (this.host !== node_path.posix || !isTidy(path) || !this.isTidyFolder(cwd)) return this.host.resolve(cwd, path);
		return path.startsWith("/") ? path : `${cwd}/${path}`;
	}
	isTidyFolder(cwd) {
		if (cwd === this.tidyFolder) return true;
		const tidy = isTidy(cwd);
		if (tidy) this.tidyFolder = cwd;
		return tidy;
	}
	here(host) {
		return {
			key: host,
			host
		};
	}
	elsewhere(path) {
		const normal = this.target.normalize(path);
		const bare = normal.length > this.target.parse(normal).root.length ? normal.replace(/[\\/]$/, "") : normal;
		return {
			key: ELSEWHERE + (this.target === node_path.win32 ? bare.toUpperCase() : bare),
			host: void 0
		};
	}
	placeOfNt(path, cwd) {
		const root = node_path.win32.parse(path).root;
		if (!/^[\\/]?$/.test(root)) return this.elsewhere(root.endsWith(":") ? `${root}\\${path.slice(root.length)}` : path);
		const parts = path.replaceAll("\\", "/");
		if (root !== "") return this.here(node_path.posix.resolve(parts));
		return this.here(node_path.posix.resolve(this.hostFolder(cwd), parts));
	}
	hostFolder(cwd) {
		const place = /^[\\/](?![\\/])/.test(cwd) ? cwd.replaceAll("\\", "/") : "";
		return place === "" ? this.hostCwd : place;
	}
	placeOfPosix(path, cwd) {
		if (node_path.posix.isAbsolute(path)) return this.elsewhere(path);
		const folder = node_path.win32.isAbsolute(cwd) ? cwd : this.hostCwd;
		return this.here(node_path.win32.resolve(folder, path));
	}
};

// src/plan/overlay-view.ts
const SYMLINK_LIMIT = 40;
const TOLD_KINDS = {
	f: "file",
	d: "directory",
	l: "symlink",
	o: "other"
};
var OverlayView = class {
	cwd;
	umask;
	mapping;
	overlay;
	base;
	flavour;
	clock;
	assumed;
	hiddenPrefix;
	dryRunSteps = [];
	places = /* @__PURE__ */ new Map();
	lastCwd;
	lastPlaces = /* @__PURE__ */ new Map();
	plain = /* @__PURE__ */ new WeakMap();
	constructor(options) {
		this.base = RememberingDisk.over(options.base);
		this.flavour = options.flavour;
		this.cwd = options.cwd;
		this.umask = options.umask;
		this.clock = options.clock;
		this.mapping = new PathMapping(options.flavour, options.hostFlavour ?? options.flavour, options.hostCwd ?? options.cwd);
		this.overlay = new Overlay(this.mapping);
		this.assumed = this.withParents(options.assumeExisting ?? []);
		this.hiddenPrefix = options.hiddenPrefix ?? ".pydistutils";
	}
	resolve(path, cwd = this.cwd) {
		return this.place(path, cwd).host;
	}
	exists(path) {
		return this.kind(path) !== void 0;
	}
	isFile(path) {
		return this.kind(path) === "file";
	}
	isDirectory(path) {
		return this.kind(path) === "directory";
	}
	isLink(path) {
		if (path === "") return false;
		const place = this.place(path);
		const entry = this.overlay.get(place);
		if (entry !== void 0) return entry.kind === "link";
		return this.onDisk(place) && this.base.statLink(place.host)?.kind === "symlink";
	}
	stat(path) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		const found = place && this.statOf(place);
		return found !== void 0 && found.kind !== "directory" && this.meansFolder(path) ? void 0 : found;
	}
	meansFolder(path) {
		return this.flavour === "posix" && path.endsWith("/");
	}
	list(path) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		const kind = place && this.kindOf(place);
		if (place === void 0 || kind === void 0) throw systemError("ENOENT", "no such file or directory", "scandir", path);
		if (kind !== "directory") throw systemError("ENOTDIR", "not a directory", "scandir", path);
		const there = this.diskNames(place);
		if (this.overlay.isEmptyIn(place)) return this.flavour === "nt" ? sortAsNtfs(there) : there;
		const names = there.filter((name) => this.overlay.get(this.mapping.child(place, name))?.kind !== "absent");
		const added = this.overlay.added(place);
		if (added.length > 0) {
			const known = new Set(names.map((name) => this.mapping.child(place, name).key));
			names.push(...added.filter((name) => !known.has(this.mapping.child(place, name).key)));
		}
		return this.flavour === "nt" ? sortAsNtfs(names) : names;
	}
	kinds(path) {
		const listed = this.listedOnDisk(path, "entries");
		if (listed !== void 0 && this.flavour !== "nt" && this.isPlain(listed)) return listed;
		const kinds = /* @__PURE__ */ new Map();
		for (const name of this.list(path)) {
			const kind = listed?.get(name);
			kinds.set(name, kind === "file" || kind === "directory" || kind === "other" ? kind : this.kind(this.mapping.target.join(path, name)));
		}
		return kinds;
	}
	members(path) {
		const listed = this.listedOnDisk(path, "members");
		return listed !== void 0 && this.isPlain(listed) ? listed : this.kinds(path);
	}
	learn(folder, told) {
		const folders = [folder];
		for (const [i, names] of told.split("//").entries()) {
			const at = folders[i];
			if (at === void 0 || names === "?") continue;
			const entries = /* @__PURE__ */ new Map();
			for (const word of names === "" ? [] : names.split("/")) {
				const kind = TOLD_KINDS[word.charAt(0)] ?? "unknown";
				const name = word.slice(1);
				entries.set(name, kind);
				if (kind === "directory") folders.push(`${at}/${name}`);
			}
			this.base.learn(at, entries);
		}
	}
	isPlain(listed) {
		let plain = this.plain.get(listed);
		if (plain === void 0) {
			plain = true;
			listed.forEach((kind, name) => {
				if (kind === "symlink" || kind === "unknown" || this.isHidden(name)) plain = false;
			});
			this.plain.set(listed, plain);
		}
		return plain;
	}
	listedOnDisk(path, how) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		if (place?.host === void 0 || !this.overlay.isEmptyIn(place) || !this.onDisk(place)) return void 0;
		return this.base[how](place.host);
	}
	glob(pattern) {
		return glob(pattern, this, this.flavour);
	}
	read(path) {
		const place = this.follow(this.place(path));
		const content = place && this.contentOf(place);
		if (content === void 0) {
			if (place !== void 0 && this.statOf(place)?.kind === "directory") throw systemError("EISDIR", "illegal operation on a directory", "read", path);
			throw systemError("ENOENT", "no such file or directory", "open", path);
		}
		switch (content.kind) {
			case "disk": return this.base.read(content.host);
			case "text": return require_run.encodeText(content.text);
			case "base64": return Buffer.from(content.base64, "base64");
			case "unforeseeable": throw systemError("ENOENT", "no such file or directory (a pending step makes it)", "open", path);
		}
	}
	readText(path) {
		return require_run.decodeText(this.read(path));
	}
	sameContent(one, other) {
		const places = [this.follow(this.place(one)), this.follow(this.place(other))];
		const [mine, theirs] = [places[0] && this.contentOf(places[0]), places[1] && this.contentOf(places[1])];
		if (mine === void 0 || theirs === void 0 || mine.kind === "unforeseeable" || theirs.kind === "unforeseeable") return false;
		if (mine.kind === "disk" && theirs.kind === "disk") {
			if (mine.host === theirs.host) return true;
			if (this.base.stat(mine.host)?.size !== this.base.stat(theirs.host)?.size) return false;
		}
		return Buffer.compare(this.read(one), this.read(other)) === 0;
	}
	readLink(path) {
		const place = this.place(path);
		const entry = this.overlay.get(place);
		if (entry?.kind === "link") return entry.target;
		if (entry !== void 0 || !this.onDisk(place)) throw systemError("EINVAL", "invalid argument", "readlink", path);
		return this.base.readLink(place.host);
	}
	realPath(path) {
		const place = this.follow(this.place(path));
		if (place?.host === void 0) return this.mapping.target.resolve(this.cwd, path);
		const host = this.mapping.host;
		let known = place.host;
		let rest = "";
		while (this.base.stat(known) === void 0 && host.dirname(known) !== known) {
			rest = host.join(host.basename(known), rest);
			known = host.dirname(known);
		}
		const real = this.base.stat(known) === void 0 ? known : this.base.realPath(known);
		const whole = rest === "" ? real : host.join(real, rest);
		return this.flavour === "nt" ? whole.replaceAll("/", "\\") : whole;
	}
	pending(path) {
		const place = this.follow(this.place(path));
		return place !== void 0 && this.contentOf(place)?.kind === "unforeseeable";
	}
	apply(step) {
		if (step.dryRun === true) this.dryRunSteps.push(step);
		applyStep(step, this);
	}
	diskChanged() {
		this.base.forget();
	}
	executed() {
		this.places.clear();
		this.lastCwd = void 0;
		this.overlay = new Overlay(this.mapping);
		for (const step of this.dryRunSteps) applyStep(step, this);
	}
	place(path, cwd = this.cwd) {
		const places = cwd === this.lastCwd ? this.lastPlaces : this.placesIn(cwd);
		let place = places.get(path);
		if (place === void 0) places.set(path, place = this.mapping.place(path, cwd));
		return place;
	}
	placesIn(cwd) {
		let places = this.places.get(cwd);
		if (places === void 0) this.places.set(cwd, places = /* @__PURE__ */ new Map());
		this.lastCwd = cwd;
		this.lastPlaces = places;
		return places;
	}
	now() {
		return this.clock.now();
	}
	statOf(place) {
		const entry = this.overlay.get(place);
		if (entry !== void 0) return this.statOfEntry(entry, place);
		return (this.onDisk(place) ? this.base.stat(place.host) : void 0) ?? (this.assumed.has(place.key) ? syntheticStat("directory", 493, 0, 0) : void 0);
	}
	contentOf(place) {
		const entry = this.overlay.get(place);
		if (entry !== void 0) return entry.kind === "file" ? entry.content : void 0;
		if (!this.onDisk(place) || this.base.stat(place.host)?.kind !== "file") return void 0;
		return {
			kind: "disk",
			host: place.host
		};
	}
	kind(path) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		const found = place && this.kindOf(place);
		return found !== "directory" && this.meansFolder(path) ? void 0 : found;
	}
	kindOf(place) {
		const entry = this.overlay.get(place);
		if (entry !== void 0) return this.statOfEntry(entry, place)?.kind;
		return (this.onDisk(place) ? this.base.kind(place.host) : void 0) ?? (this.assumed.has(place.key) ? "directory" : void 0);
	}
	follow(place) {
		let at = place;
		for (let count = 0; count < SYMLINK_LIMIT; count += 1) {
			const entry = this.overlay.get(at);
			if (entry?.kind !== "link") return at;
			at = this.mapping.place(entry.target, this.mapping.parent(at).host ?? this.cwd);
		}
	}
	statOfEntry(entry, place) {
		switch (entry.kind) {
			case "absent": return;
			case "directory": return syntheticStat("directory", entry.mode, 0, entry.modified);
			case "link": return syntheticStat("symlink", 511, entry.target.length, entry.modified);
			case "file": return syntheticStat("file", this.modeOf(entry.mode, place), this.sizeOf(entry.content), entry.modified);
		}
	}
	modeOf(mode, place) {
		if (typeof mode === "number") return mode;
		return (this.onDisk(place) ? this.base.stat(place.host) : void 0)?.mode ?? mode.unlessOnDisk;
	}
	sizeOf(content) {
		switch (content.kind) {
			case "disk": return this.base.stat(content.host)?.size ?? 0;
			case "text": return require_run.encodeText(content.text).length;
			case "base64": return Buffer.byteLength(content.base64, "base64");
			case "unforeseeable": return 0;
		}
	}
	onDisk(place) {
		const { host } = place;
		if (host === void 0 || this.overlay.hidesDisk(place)) return false;
		return !host.includes(this.hiddenPrefix) || !this.isHidden(this.mapping.host.basename(host));
	}
	isHidden(name) {
		return name.startsWith(this.hiddenPrefix) && (name === this.hiddenPrefix || name.charAt(this.hiddenPrefix.length) === "-");
	}
	diskNames(place) {
		if (!this.onDisk(place) || this.base.kind(place.host) !== "directory") return [];
		return this.base.list(place.host).filter((name) => !this.isHidden(name));
	}
	withParents(paths) {
		const keys = /* @__PURE__ */ new Set();
		for (const path of paths) {
			let place = this.place(path);
			while (!keys.has(place.key)) {
				keys.add(place.key);
				place = this.mapping.parent(place);
			}
		}
		return keys;
	}
};
function sortAsNtfs(names) {
	const keyed = names.map((name) => [name.toUpperCase(), name]);
	keyed.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	return keyed.map(([, name]) => name);
}
function syntheticStat(kind, mode, size, modified) {
	return {
		kind,
		size,
		mode,
		modified,
		accessed: modified,
		changed: modified,
		inode: 0,
		device: 0,
		owner: 0
	};
}
function systemError(code, text, syscall, path) {
	return Object.assign(/* @__PURE__ */ new Error(`${code}: ${text}, ${syscall} '${path}'`), {
		code,
		syscall,
		path
	});
}

// src/plan/plan.ts
var Plan = class {
	cwd;
	nextId = 1;
	waiting = [];
	constructor(cwd) {
		this.cwd = cwd;
	}
	add(step, phase = step.phase, group = step.group) {
		const planned = step;
		planned.phase = phase;
		if (group !== void 0) planned.group = group;
		planned.id = this.nextId;
		planned.cwd ??= this.cwd;
		this.nextId += 1;
		this.waiting.push(planned);
		return planned;
	}
	pending() {
		return this.waiting;
	}
	take() {
		const taken = this.waiting;
		this.waiting = [];
		return taken;
	}
};

// src/state/dirty-reason.ts
function describeDirtyReason(reason) {
	switch (reason.kind) {
		case "forced": return "it is made anew because that was asked for";
		case "never-built": return "no earlier run is known to have made it";
		case "output-missing": return reason.path === "" ? "it is not there" : `${reason.path} is not there`;
		case "output-altered": return `${reason.path} is not what the last run left there`;
		case "folder-changed": return `it holds the path of the folder that it was made in, ${reason.was}`;
		case "flags-changed": return describeFlags(reason.added, reason.removed);
		case "environment-changed": return `the environment has changed: ${reason.variables.join(", ")}`;
		case "tool-changed": return reason.programs.length === 0 ? "another program makes it" : `the tools have changed: ${reason.programs.join(", ")}`;
		case "input-changed": return `its input ${reason.path} ${describeInput(reason.how)}`;
		case "header-changed":
			if (reason.how === "time") return `the time of ${reason.path} has changed, which it tells`;
			return reason.how === "shadows" ? `the new file ${reason.path} would be found before a header that it used` : `its header ${reason.path} ${describeInput(reason.how)}`;
	}
}
function describeInput(how) {
	switch (how) {
		case "content": return "has changed";
		case "new": return "is new";
		case "gone": return "is gone";
	}
}
function describeFlags(added, removed) {
	if (added.length === 0 && removed.length === 0) return "the order of its command line has changed";
	return `its command line has changed: ${[...added.length === 0 ? [] : [`now with ${added.join(" ")}`], ...removed.length === 0 ? [] : [`without ${removed.join(" ")}`]].join(", ")}`;
}

// src/session/execution.ts
var Execution = class {
	view;
	plan;
	#options;
	#disk;
	#executors = /* @__PURE__ */ new Map();
	#umask = process.umask();
	#begun = require_repeat.systemClock.now();
	#stop = new AbortController();
	#running;
	#made = [];
	#madeNow = /* @__PURE__ */ new Map();
	#printed = "";
	#hints = [];
	#session;
	constructor(options) {
		this.#options = options;
		const { target, directory, recorded, recorder } = options;
		this.#disk = RememberingDisk.over(require_repeat.NotingDisk.over(new require_run.RealDisk(), recorder), (path) => recorder?.read(path));
		this.plan = new Plan(directory);
		this.view = new OverlayView({
			base: this.#disk,
			flavour: target.osName === "nt" ? "nt" : "posix",
			hostFlavour: require_run.realPlatform(),
			cwd: directory,
			hostCwd: directory,
			umask: this.#umask,
			clock: require_repeat.systemClock,
			assumeExisting: recorded ? [...standardFolders(target), ...drives(target)] : []
		});
	}
	attach(session) {
		this.#session = session;
	}
	async run(steps) {
		if (!require_run.isAborted(this.#options.signal) && steps.every(isSaidAlone)) {
			this.#sayAll(steps);
			return;
		}
		const running = (async () => (await this.#executor()).run(steps))();
		this.#running = running;
		try {
			await running;
			this.#noteAllMade();
		} catch (error) {
			this.#made.length = 0;
			throw error;
		} finally {
			this.#running = void 0;
		}
	}
	#sayAll(steps) {
		const { together = (work) => work() } = this.#options;
		together(() => {
			for (const step of steps) {
				for (const { level, text } of step.says ?? []) this.#show({
					kind: "log",
					level,
					text
				});
				this.#show({
					kind: "step-finished",
					step,
					outcome: { kind: "shown" },
					seconds: 0
				});
			}
		});
	}
	expectByteCode(modules, optimize) {
		const here = modules.flatMap((each) => {
			const folder = this.view.resolve(each.folder);
			return folder === void 0 ? [] : [{
				...each,
				folder
			}];
		});
		this.#executor().then((executor) => {
			executor.expectByteCode(here, optimize);
		}, () => void 0);
	}
	async madeBefore(producer) {
		const before = (await this.#executor()).outputsOf(producer);
		const now = this.#madeNow.get(producer);
		return now === void 0 ? before : before.filter((path) => !now.has(path));
	}
	noteMade(producer, outputs) {
		const now = /* @__PURE__ */ new Set([...this.#madeNow.get(producer) ?? [], ...outputs]);
		this.#madeNow.set(producer, now);
		this.#executor().then((executor) => {
			this.#made.push({
				executor,
				producer,
				outputs: [...now]
			});
		});
	}
	#noteAllMade() {
		for (const { executor, producer, outputs } of this.#made.splice(0)) executor.setOutputs(producer, outputs);
	}
	async settle() {
		for (const executor of this.#executors.values()) await executor.settle();
	}
	commit() {
		this.#noteAllMade();
		for (const executor of this.#executors.values()) executor.commit();
	}
	async undo() {
		this.#stop.abort();
		await this.#running?.catch(() => void 0);
		if ([...this.#executors.values()].toReversed().map((executor) => executor.undo()).includes(true)) this.#options.emit({
			kind: "notice",
			text: "what had been installed so far is taken back"
		});
	}
	get keepsFiles() {
		return [...this.#executors.values()].some((executor) => executor.keepsFiles);
	}
	keepFile(name, content) {
		for (const executor of this.#executors.values()) executor.keepFile(name, content);
	}
	close() {
		for (const executor of this.#executors.values()) executor.close();
		this.#executors.clear();
		setUmask(this.#umask);
	}
	async #executor() {
		const base = this.view.resolve(this.#session?.buildBase ?? "build") ?? (0, node_path.join)(this.#options.directory, "build");
		let executor = this.#executors.get(base);
		if (executor === void 0) {
			const { openExecutor } = await Promise.resolve().then(() => require("./install.js")).then((n) => n.open_executor_exports);
			const { signal } = this.#options;
			executor = openExecutor({
				...this.#options,
				signal: signal === void 0 ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]),
				buildBase: base,
				view: this.view,
				disk: this.#disk,
				begun: this.#begun,
				session: () => this.#session,
				show: (event) => {
					this.#show(event);
				}
			});
			this.#executors.set(base, executor);
		}
		return executor;
	}
	#show(event) {
		const { emit, explain, stepEvents } = this.#options;
		switch (event.kind) {
			case "log":
				if (event.level === 0 || (this.#session?.hears(event.level) ?? event.level >= 2)) emit({
					kind: "log",
					level: event.level,
					text: event.text
				});
				return;
			case "output":
				if (this.#printed.length < PRINTED_KEPT) this.#printed += event.text;
				emit({
					kind: "output",
					stream: event.stream,
					text: event.text
				});
				return;
			case "notice":
				emit({
					kind: "notice",
					text: event.text
				});
				return;
			case "step-finished": {
				const { step, outcome, seconds } = event;
				if (outcome.kind === "failed") this.#noteHint(step, outcome.error);
				this.#printed = "";
				if (!explain && !stepEvents) return;
				const reason = "reason" in outcome ? describeDirtyReason(outcome.reason) : void 0;
				if (explain && reason !== void 0 && outcome.kind === "ran" && step.kind !== "remove") emit({
					kind: "notice",
					text: `${subject(step)}: ${reason}`
				});
				emit({
					kind: "step-finished",
					step,
					outcome: outcome.kind,
					milliseconds: seconds * 1e3,
					...reason === void 0 ? {} : { reason }
				});
			}
		}
	}
	async hintsFound() {
		await Promise.all(this.#hints);
	}
	#noteHint(step, error) {
		const { environment, target } = this.#options;
		const output = this.#printed;
		this.#hints.push(Promise.all([Promise.resolve().then(() => require("./failure-hint.js")), Promise.resolve().then(() => require("./this-machine.js")).then((n) => n.this_machine_exports)]).then(([{ failureHint }, { thisMachine }]) => {
			const hint = error.hint ?? failureHint({
				step,
				error,
				output,
				pythonVersion: target.version,
				...thisMachine(environment)
			});
			if (hint !== void 0) this.#session?.noteHint(error.message, hint);
		}));
	}
};
function isSaidAlone(step) {
	return step.kind === "say" && step.group === void 0;
}
function drives({ osName }) {
	return osName === "nt" ? [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `${letter}:\\`) : [];
}
const PRINTED_KEPT = 65536;
function subject(step) {
	switch (step.kind) {
		case "compile": return step.object;
		case "link":
		case "static-library":
		case "byte-compile": return step.output;
		case "copy":
		case "move": return step.to;
		case "mkdir":
		case "write":
		case "remove":
		case "set-mode": return step.path;
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess": return step.argv[0] ?? step.kind;
		case "renew": return subject(step.made);
		case "convert-2to3":
		case "say": return step.kind;
	}
}

// src/session/played-event.ts
function effectOf(event) {
	if (event.kind === "output") return [
		"put",
		event.stream,
		event.text
	];
	return event.level === 0 ? ["print", `${event.text}\n`] : [
		"log",
		event.level,
		event.text
	];
}

// src/bridge/plain-form.ts
function plainForm(value) {
	if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (value instanceof Tuple) return { t: value.map(plainForm) };
	if (Array.isArray(value)) return value.map(plainForm);
	if (value instanceof Map) return { d: [...value].map(([key, item]) => [plainForm(key), plainForm(item)]) };
	throw new Error("internal: a table that holds something else than texts, numbers, lists and dicts");
}

// src/session/dispatch.ts
async function dispatch(session, path, args) {
	const ours = await engineFunction(path);
	if (ours !== void 0) return ours(session, ...args);
	const dot = path.lastIndexOf(".");
	const owner = await session.loadClass(path.slice(0, dot));
	const method = owner === void 0 ? void 0 : Reflect.get(owner.prototype, path.slice(dot + 1));
	if (typeof method !== "function") throw new require_own_options.EngineError("NotImplementedError", `${path} is not supported`, { code: "unsupported-function" });
	const [self, ...rest] = args;
	if (!(self instanceof EngineObject)) throw new require_own_options.EngineError("TypeError", `${path} must be called with an object of its class`);
	return Reflect.apply(method, self, rest);
}

// src/session/tables.ts
function tableOf(name, target) {
	if (name === "Distribution") return distributionTable();
	if (name === "install.schemes") return schemesTable(target);
	const table = name.startsWith("setuptools.") ? setuptoolsTable(name.slice(11), target) : commandTable(name, target);
	if (table === void 0) return null;
	const optional = (value) => value ?? null;
	return /* @__PURE__ */ new Map([
		["description", table.description],
		["user_options", optionTuples(table.userOptions)],
		["boolean_options", optional(table.booleanOptions === void 0 ? void 0 : [...table.booleanOptions])],
		["negative_opt", optional(table.negativeOpt === void 0 ? void 0 : new Map(Object.entries(table.negativeOpt)))],
		["help_options", optional(table.helpOptions?.map((option) => Tuple.of(option.long, option.short, option.help, option.action)))],
		["sub_commands", table.subCommands.map((sub) => Tuple.of(sub.name, sub.predicate))]
	]);
}
function schemesTable(target) {
	return new Map([...installSchemes(target)].map(([name, scheme]) => [name, new Map([...scheme])]));
}
function distributionTable() {
	return /* @__PURE__ */ new Map([
		["global_options", optionTuples(GLOBAL_OPTIONS)],
		["display_options", optionTuples(DISPLAY_OPTIONS)],
		["negative_opt", new Map(Object.entries(GLOBAL_NEGATIVE_OPT))],
		["common_usage", COMMON_USAGE]
	]);
}

// src/session/session.ts
var Session = class {
	target;
	path;
	view;
	script;
	environment;
	cwd;
	argv;
	executable;
	plugins;
	phase = "build";
	staging = false;
	buildBase;
	planned = 0;
	group;
	jobs;
	plays = false;
	elsewhere = [];
	runner;
	#options;
	#plan;
	#classes = /* @__PURE__ */ new Map();
	#threshold = 3;
	#plannedDry = false;
	#watches = /* @__PURE__ */ new Set();
	#dryRunNoted = false;
	#planning = /* @__PURE__ */ new Set();
	#runs = /* @__PURE__ */ new Set();
	#hints = [];
	internalError;
	constructor(options) {
		this.#options = options;
		this.#plan = options.plan;
		this.target = options.target;
		this.path = options.target.osName === "nt" ? node_path.win32 : node_path.posix;
		this.view = options.view;
		this.environment = options.environment;
		this.cwd = options.cwd;
		this.argv = options.argv;
		this.script = new Connection(options.process.output, options.process.input, this, (bases) => this.#make(bases));
	}
	get plansOnly() {
		return this.#options.alwaysDry;
	}
	get debug() {
		return (this.environment.DISTUTILS_DEBUG ?? "") !== "";
	}
	get threshold() {
		return this.#threshold;
	}
	set threshold(level) {
		this.#threshold = level;
		this.script.table.addEffect(["threshold", level]);
	}
	hears(level) {
		return level >= this.#threshold || this.playsLine(level);
	}
	playsLine(level) {
		return this.plays || this.elsewhere.includes(level >= 3 ? "stderr" : "stdout");
	}
	say(level, text) {
		if (this.hears(level)) this.#saying({
			level,
			text
		});
	}
	print(text) {
		this.#saying({
			level: 0,
			text
		});
	}
	notice(text, kind = "notice") {
		this.#options.onNotice?.(text, kind);
	}
	now() {
		this.#options.recorder?.spoil();
		return /* @__PURE__ */ new Date();
	}
	get fetching() {
		return this.#options.fetching ?? {
			setupRequires: "pip",
			installRequires: "list"
		};
	}
	#saying(line) {
		this.#plan.add({
			kind: "say",
			phase: this.phase,
			says: [line],
			...this.group === void 0 ? {} : { group: this.group }
		});
	}
	add(request) {
		const step = this.#options.alwaysDry && request.dryRun !== true ? {
			...request,
			dryRun: true
		} : request;
		const added = this.#plan.add(step, step.phase ?? this.phase, step.group ?? this.group);
		this.#planning.add(this.script.frame);
		this.#plannedDry ||= added.dryRun === true && added.kind !== "say";
		if (added.kind !== "say") {
			this.planned += 1;
			this.view.apply(added);
		}
		if (this.#watches.size > 0 && MAKING.has(added.kind)) for (const made of this.#watches) made.push(...require_run.stepOutputs(added));
	}
	async flush() {
		const { frame } = this.script;
		const steps = this.#plan.take();
		if (steps.length > 0 && this.runner !== void 0) {
			if (steps.length > MANY_STEPS && steps.some(({ phase }) => phase === "install")) this.script.tellAhead();
			const run = {
				frames: this.#planning,
				done: this.runner.run(steps)
			};
			this.#planning = /* @__PURE__ */ new Set();
			run.frames.add(frame);
			this.#runs.add(run);
			const over = () => {
				this.#runs.delete(run);
			};
			run.done.then(over, over);
		}
		await Promise.all([...this.#runs].filter(({ frames }) => frames.has(frame)).map(({ done }) => done));
	}
	get outputs() {
		const { runner } = this;
		if (runner?.madeBefore === void 0) return void 0;
		return {
			watch: () => {
				const made = [];
				this.#watches.add(made);
				return {
					made,
					end: () => {
						this.#watches.delete(made);
					}
				};
			},
			madeBefore: async (producer) => await runner.madeBefore?.(producer) ?? [],
			note: (producer, outputs) => {
				runner.noteMade?.(producer, outputs);
			}
		};
	}
	expectByteCode(modules, optimize) {
		this.runner?.expectByteCode?.(modules, optimize);
	}
	adopt(object) {
		return adopt(object, {
			table: this.script.table,
			methodPatched: (paths, name) => this.script.methodPatched(paths, name),
			callMethod: async (target, name, args) => this.script.callMethod(target, name, args),
			settle: async () => this.script.settle()
		});
	}
	classFor(pythonPath) {
		return this.script.patched(pythonPath) ? void 0 : this.#classes.get(pythonPath);
	}
	async loadClass(pythonPath) {
		const known = this.#classes.get(pythonPath);
		if (known !== void 0) return known;
		const loaded = await loadEngineClass(pythonPath);
		if (loaded !== void 0) this.#classes.set(pythonPath, loaded);
		return loaded;
	}
	async call(functionPath, ...args) {
		if (this.script.patched(functionPath)) return this.script.call(functionPath, args);
		const ours = await engineFunction(functionPath);
		if (ours === void 0) throw new Error(`internal: the engine has no function ${functionPath}`);
		return ours(this, ...args);
	}
	async dispatch(path, args) {
		return dispatch(this, path, args);
	}
	table(name) {
		return plainForm(tableOf(pyStr(name), this.target));
	}
	async beforePython() {
		await this.flush();
	}
	afterPython() {
		this.view.diskChanged();
		if (this.#plan.pending().length === 0) this.view.executed();
	}
	passed(direction, line) {
		this.#options.recorder?.passed(direction, line);
	}
	severalThreads() {
		this.#options.recorder?.spoil();
	}
	async drained() {
		await this.#options.process.drained();
	}
	facts(facts) {
		if (facts.cwd !== void 0) this.#moved(facts.cwd);
		if (facts.env !== void 0) this.environment = facts.env;
		if (facts.argv !== void 0) this.argv = facts.argv;
		if (facts.umask !== void 0 && !this.#options.recorded) this.#masked(facts.umask);
		if (facts.plugins !== void 0) this.plugins = facts.plugins ?? void 0;
		if (facts.plays !== void 0) this.plays = facts.plays;
		if (facts.elsewhere !== void 0) this.elsewhere = facts.elsewhere;
		if (facts.threshold !== void 0) this.#threshold = facts.threshold;
		const executable = facts.system?.[5];
		if (typeof executable === "string" && !this.#options.recorded) this.executable = executable;
		if (!this.#options.recorded) this.target = followed(this.target, this.#options.target, facts);
	}
	#masked(umask) {
		this.view.umask = umask;
		setUmask(umask);
	}
	#moved(cwd) {
		this.cwd = cwd;
		this.view.cwd = cwd;
		this.#plan.cwd = cwd;
	}
	async prepareClass(bases) {
		for (const path of bases) if (await this.loadClass(path) !== void 0) return;
	}
	#make(bases) {
		const known = bases.map((path) => this.#classes.get(path)).find((each) => each !== void 0);
		if (known === void 0) throw new Error(`internal: none of the classes ${bases.join(", ")} is the engine's`);
		return this.adopt(new known(this));
	}
	raised(error) {
		if (!(error instanceof require_own_options.EngineError)) this.internalError = error;
		else if (error.hint !== void 0) this.noteHint(error.message, error.hint);
	}
	noteHint(message, hint) {
		this.#hints.push([message, hint]);
	}
	hintFor(text) {
		return this.#hints.findLast(([message]) => text.includes(message))?.[1];
	}
	async beforeMethod(object, name) {
		if (!this.#plannedDry || this.#dryRunNoted || object instanceof Handle || OPTION_METHODS.has(name)) return;
		this.#dryRunNoted = true;
		await this.flush();
		const owner = this.script.classPath(object)?.replace(/^.*\./, "") ?? "object";
		this.notice(`${owner}.${name} is the setup script's own, and sees the disk as it is: from here on the dry run may not be exact`);
	}
};
const MANY_STEPS = 20;
const OPTION_METHODS = /* @__PURE__ */ new Set([
	"initialize_options",
	"finalize_options",
	"ensure_finalized",
	"set_undefined_options",
	"get_command_name",
	"announce",
	"warn",
	"debug_print"
]);
const MAKING = /* @__PURE__ */ new Set([
	"copy",
	"write",
	"link",
	"static-library",
	"byte-compile",
	"swig",
	"resource"
]);
function followed(now, first, facts) {
	let target = now;
	if (facts.system !== void 0) {
		const [platform, osName, prefix, execPrefix, dontWriteBytecode] = facts.system;
		target = {
			...target,
			platform,
			osName,
			prefix,
			execPrefix,
			dontWriteBytecode
		};
	}
	if (facts.machine !== void 0) {
		const [versionText, uname, pointerBits, basePrefix, baseExecPrefix] = facts.machine;
		const [system, release, version, machine] = uname ?? [
			"",
			"",
			"",
			""
		];
		target = {
			...target,
			versionText,
			uname: {
				system,
				release,
				version,
				machine
			},
			build: {
				...target.build,
				pointerBits
			},
			basePrefix,
			baseExecPrefix
		};
	}
	if (facts.user !== void 0) target = {
		...target,
		userBase: facts.user[0],
		userSite: facts.user[1]
	};
	if (facts.vars !== void 0) {
		const changed = Object.keys(facts.vars).length > 0;
		target = {
			...target,
			configVars: changed ? {
				...first.configVars,
				...facts.vars
			} : first.configVars
		};
	}
	return target;
}

// src/session/supervise.ts
var supervise_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	prepare: () => prepare,
	supervise: () => supervise
});
async function prepare() {
	await Promise.all([loadEngineClass("distutils.dist.Distribution"), loadEngineClass("distutils.dist.DistributionMetadata")]);
}
async function supervise(options, started) {
	const { python, running, environment, program, emit, watch } = started;
	const target = options.target ?? running;
	const execution = new Execution({
		target,
		recorded: options.target !== void 0,
		directory: started.directory,
		environment,
		runToken: started.runToken,
		outerRuns: started.outerRuns,
		jobs: options.jobs,
		pycInvalidation: options.pycInvalidation,
		explain: options.explain ?? false,
		stepEvents: options.stepEvents ?? true,
		passThrough: options.streams === "inherit",
		...options.unpackedFrom === void 0 ? {} : { unpackedFrom: (0, node_path.resolve)(options.unpackedFrom) },
		...options.signal === void 0 ? {} : { signal: options.signal },
		emit: (event) => {
			watch.heard();
			say(event);
		},
		together: options.together,
		recorder: started.lastRun?.recorder,
		lineProcesses: started.early
	});
	const argv = [programName(program), ...options.args];
	const session = new Session({
		target,
		process: started.streams,
		view: execution.view,
		plan: execution.plan,
		cwd: started.directory,
		environment,
		argv,
		recorded: options.target !== void 0,
		alwaysDry: options.target !== void 0,
		onNotice: (text, kind) => {
			emit({
				kind,
				text
			});
		},
		fetching: {
			setupRequires: options.noSetupRequires === true ? "refuse" : "pip",
			installRequires: options.withRequires === true ? "pip" : "list"
		},
		recorder: started.lastRun?.recorder
	});
	execution.attach(session);
	const say = (event) => {
		if (event.kind === "log" && session.playsLine(event.level) || event.kind === "output" && session.elsewhere.includes(event.stream)) session.script.table.addEffect(effectOf(event));
		else emit(event);
	};
	session.runner = {
		run: async (steps) => watch.during(async () => execution.run(steps)),
		expectByteCode: (modules, optimize) => {
			execution.expectByteCode(modules, optimize);
		},
		madeBefore: async (producer) => execution.madeBefore(producer),
		noteMade: (producer, outputs) => {
			execution.noteMade(producer, outputs);
		}
	};
	const engine = require_repeat.engineCommand();
	const order = {
		...engine === void 0 ? {} : { engine },
		run: programOrder(program),
		argv,
		withoutSetuptools: options.withoutSetuptools ?? false,
		tables: tablesFor(started.foreseen, target),
		...python.marks === void 0 ? {} : { marks: python.marks },
		...options.target === void 0 ? {} : { planning: true }
	};
	session.script.start(order);
	try {
		const end = await endOf(session, python, require_run.inSentence(options.program));
		started.endAhead();
		const late = require_run.isAborted(options.signal) ? INTERRUPTED : await finish(execution, session, end, python);
		await keepCode(execution, session, end, started.foreseen);
		if (end.status === 0 && end.code === void 0 && late === void 0) keepRun(execution, started);
		await python.dismiss();
		await execution.undo();
		execution.close();
		await python.exited.catch(() => void 0);
		await execution.hintsFound();
		const words = async (failure) => {
			const [{ lastWords }, { thisMachine }] = await Promise.all([Promise.resolve().then(() => require("./last-words.js")), Promise.resolve().then(() => require("./this-machine.js")).then((n) => n.this_machine_exports)]);
			return lastWords(failure, {
				directory: started.directory,
				debug: session.debug,
				withoutSetuptools: order.withoutSetuptools,
				program: require_run.inSentence(options.program),
				machine: {
					pythonVersion: running.version,
					...thisMachine(environment)
				},
				target: running,
				hintFor: (text) => session.hintFor(text),
				internal: session.internalError
			});
		};
		const isCut = end.failure !== void 0 && isInterruption(end.failure.text, options.signal);
		const failure = late ?? (isCut ? INTERRUPTED : end.failure && await words(end.failure));
		if (failure === void 0) return {
			status: end.status,
			target
		};
		return {
			...failure,
			status: failure.status ?? Math.max(end.status, 1),
			target
		};
	} finally {
		await execution.undo();
		execution.close();
	}
}
function isInterruption(lastWord, signal) {
	return lastWord === INTERRUPTED.message && require_run.isAborted(signal);
}
function tablesFor({ commands, setuptools }, target) {
	const names = [
		"Distribution",
		...commands.includes("install") ? ["install.schemes"] : [],
		...commands,
		...setuptools ? commands.map((name) => `setuptools.${name}`) : []
	];
	return Object.fromEntries(names.flatMap((name) => {
		const table = tableOf(name, target);
		return table === null ? [] : [[name, plainForm(table)]];
	}));
}
async function keepCode(execution, session, { code }, foreseen) {
	const keep = (name, content) => {
		if (execution.keepsFiles) execution.keepFile(name, content);
		require_run.keepInTemporaryFolder(name, content);
	};
	const { commands, setuptools } = foreseen;
	const scripts = require_run.learnedScripts([...setuptools ? ["setuptools"] : [], ...commands].join(" "), commands.length > 0 ? 2 : 1);
	if (scripts !== void 0) keep(scripts.name, scripts.content);
	if (code === void 0) return;
	await session.script.compiledCode().then((content) => {
		keep(code, content);
	}, () => void 0);
}
function keepRun(execution, { lastRun, running }) {
	if (!execution.keepsFiles) return;
	for (const [name, content] of lastRun?.kept(running) ?? []) execution.keepFile(name, content);
}
async function endOf(session, python, program) {
	try {
		return await session.script.ended;
	} catch (error) {
		const lost = error instanceof ScriptGone;
		if (!lost) python.child.kill("SIGKILL");
		const { status, signal } = await python.exited;
		if (!lost) throw error;
		const how = signal === null ? `with exit status ${status ?? 1} before it was done` : `by signal ${signal}`;
		return {
			status: status === null || status === 0 ? 1 : status,
			failure: {
				kind: "exit",
				text: `error: ${program} was ended ${how}`
			}
		};
	}
}
async function finish(execution, session, end, python) {
	if (end.status !== 0) return void 0;
	try {
		await session.flush();
		if (end.code === void 0) await python.dismiss();
		await execution.settle();
		execution.commit();
		return;
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError)) throw error;
		if (error.code === INTERRUPTED.message) return INTERRUPTED;
		await execution.hintsFound();
		const hint = error.hint ?? session.hintFor(error.message);
		return {
			message: `error: ${error.message}`,
			...hint === void 0 ? {} : { hint }
		};
	}
}
function programName(program) {
	return program.kind === "script" ? program.file : program.kind === "module" ? "-m" : "-c";
}
function programOrder(program) {
	switch (program.kind) {
		case "script": return ["script", program.file];
		case "module": return ["module", program.name];
		case "code": return ["code", program.text];
	}
}

Object.defineProperty(exports, "ByteCodePack", {
  enumerable: true,
  get: function () {
    return ByteCodePack;
  }
});
Object.defineProperty(exports, "Command", {
  enumerable: true,
  get: function () {
    return Command;
  }
});
Object.defineProperty(exports, "Distribution", {
  enumerable: true,
  get: function () {
    return Distribution;
  }
});
Object.defineProperty(exports, "EngineObject", {
  enumerable: true,
  get: function () {
    return EngineObject;
  }
});
Object.defineProperty(exports, "Execution", {
  enumerable: true,
  get: function () {
    return Execution;
  }
});
Object.defineProperty(exports, "Extension", {
  enumerable: true,
  get: function () {
    return Extension;
  }
});
Object.defineProperty(exports, "FancyGetopt", {
  enumerable: true,
  get: function () {
    return FancyGetopt;
  }
});
Object.defineProperty(exports, "GrowingBytes", {
  enumerable: true,
  get: function () {
    return GrowingBytes;
  }
});
Object.defineProperty(exports, "Handle", {
  enumerable: true,
  get: function () {
    return Handle;
  }
});
Object.defineProperty(exports, "INTERRUPTED", {
  enumerable: true,
  get: function () {
    return INTERRUPTED;
  }
});
Object.defineProperty(exports, "PyFloat", {
  enumerable: true,
  get: function () {
    return PyFloat;
  }
});
Object.defineProperty(exports, "RealLineProcesses", {
  enumerable: true,
  get: function () {
    return RealLineProcesses;
  }
});
Object.defineProperty(exports, "SCHEME_KEYS", {
  enumerable: true,
  get: function () {
    return SCHEME_KEYS;
  }
});
Object.defineProperty(exports, "STATE_HEADER", {
  enumerable: true,
  get: function () {
    return STATE_HEADER;
  }
});
Object.defineProperty(exports, "ScriptGone", {
  enumerable: true,
  get: function () {
    return ScriptGone;
  }
});
Object.defineProperty(exports, "Session", {
  enumerable: true,
  get: function () {
    return Session;
  }
});
Object.defineProperty(exports, "StatCache", {
  enumerable: true,
  get: function () {
    return StatCache;
  }
});
Object.defineProperty(exports, "StateTables", {
  enumerable: true,
  get: function () {
    return StateTables;
  }
});
Object.defineProperty(exports, "TOOL_OPTIONS", {
  enumerable: true,
  get: function () {
    return TOOL_OPTIONS;
  }
});
Object.defineProperty(exports, "Tuple", {
  enumerable: true,
  get: function () {
    return Tuple;
  }
});
Object.defineProperty(exports, "append", {
  enumerable: true,
  get: function () {
    return append;
  }
});
Object.defineProperty(exports, "applyGlobalSection", {
  enumerable: true,
  get: function () {
    return applyGlobalSection;
  }
});
Object.defineProperty(exports, "bareStart", {
  enumerable: true,
  get: function () {
    return bareStart;
  }
});
Object.defineProperty(exports, "callMethod", {
  enumerable: true,
  get: function () {
    return callMethod;
  }
});
Object.defineProperty(exports, "callWithKeywords", {
  enumerable: true,
  get: function () {
    return callWithKeywords;
  }
});
Object.defineProperty(exports, "choosePrefixScheme", {
  enumerable: true,
  get: function () {
    return choosePrefixScheme;
  }
});
Object.defineProperty(exports, "classAttribute", {
  enumerable: true,
  get: function () {
    return classAttribute;
  }
});
Object.defineProperty(exports, "classOf", {
  enumerable: true,
  get: function () {
    return classOf;
  }
});
Object.defineProperty(exports, "commandOfModule", {
  enumerable: true,
  get: function () {
    return commandOfModule;
  }
});
Object.defineProperty(exports, "commandTable", {
  enumerable: true,
  get: function () {
    return commandTable;
  }
});
Object.defineProperty(exports, "compileGlobPattern", {
  enumerable: true,
  get: function () {
    return compileGlobPattern;
  }
});
Object.defineProperty(exports, "concatenate", {
  enumerable: true,
  get: function () {
    return concatenate;
  }
});
Object.defineProperty(exports, "convertPath", {
  enumerable: true,
  get: function () {
    return convertPath;
  }
});
Object.defineProperty(exports, "copiesByScript", {
  enumerable: true,
  get: function () {
    return copiesByScript;
  }
});
Object.defineProperty(exports, "copyFile", {
  enumerable: true,
  get: function () {
    return copyFile;
  }
});
Object.defineProperty(exports, "copyOf", {
  enumerable: true,
  get: function () {
    return copyOf;
  }
});
Object.defineProperty(exports, "copyTree", {
  enumerable: true,
  get: function () {
    return copyTree;
  }
});
Object.defineProperty(exports, "copyTreeByScript", {
  enumerable: true,
  get: function () {
    return copyTreeByScript;
  }
});
Object.defineProperty(exports, "createTree", {
  enumerable: true,
  get: function () {
    return createTree;
  }
});
Object.defineProperty(exports, "decodeText", {
  enumerable: true,
  get: function () {
    return decodeText;
  }
});
Object.defineProperty(exports, "deploymentTarget", {
  enumerable: true,
  get: function () {
    return deploymentTarget;
  }
});
Object.defineProperty(exports, "dictFor", {
  enumerable: true,
  get: function () {
    return dictFor;
  }
});
Object.defineProperty(exports, "early_byte_compiler_exports", {
  enumerable: true,
  get: function () {
    return early_byte_compiler_exports;
  }
});
Object.defineProperty(exports, "effectOf", {
  enumerable: true,
  get: function () {
    return effectOf;
  }
});
Object.defineProperty(exports, "encodeSurrogateEscape", {
  enumerable: true,
  get: function () {
    return encodeSurrogateEscape;
  }
});
Object.defineProperty(exports, "engineClassOf", {
  enumerable: true,
  get: function () {
    return engineClassOf;
  }
});
Object.defineProperty(exports, "environmentVariable", {
  enumerable: true,
  get: function () {
    return environmentVariable;
  }
});
Object.defineProperty(exports, "expandHome", {
  enumerable: true,
  get: function () {
    return expandHome;
  }
});
Object.defineProperty(exports, "extend", {
  enumerable: true,
  get: function () {
    return extend;
  }
});
Object.defineProperty(exports, "fileLines", {
  enumerable: true,
  get: function () {
    return fileLines;
  }
});
Object.defineProperty(exports, "findExecutable", {
  enumerable: true,
  get: function () {
    return findExecutable;
  }
});
Object.defineProperty(exports, "fromByteString", {
  enumerable: true,
  get: function () {
    return fromByteString;
  }
});
Object.defineProperty(exports, "generateHelp", {
  enumerable: true,
  get: function () {
    return generateHelp;
  }
});
Object.defineProperty(exports, "getAttribute", {
  enumerable: true,
  get: function () {
    return getAttribute;
  }
});
Object.defineProperty(exports, "givenFor", {
  enumerable: true,
  get: function () {
    return givenFor;
  }
});
Object.defineProperty(exports, "givenOptions", {
  enumerable: true,
  get: function () {
    return givenOptions;
  }
});
Object.defineProperty(exports, "hasAttribute", {
  enumerable: true,
  get: function () {
    return hasAttribute;
  }
});
Object.defineProperty(exports, "hasDebianDistutils", {
  enumerable: true,
  get: function () {
    return hasDebianDistutils;
  }
});
Object.defineProperty(exports, "hasLoneSurrogate", {
  enumerable: true,
  get: function () {
    return hasLoneSurrogate;
  }
});
Object.defineProperty(exports, "hasMagic", {
  enumerable: true,
  get: function () {
    return hasMagic;
  }
});
Object.defineProperty(exports, "hasUserSite", {
  enumerable: true,
  get: function () {
    return hasUserSite;
  }
});
Object.defineProperty(exports, "ignoredConfigOptions", {
  enumerable: true,
  get: function () {
    return ignoredConfigOptions;
  }
});
Object.defineProperty(exports, "inTextMode", {
  enumerable: true,
  get: function () {
    return inTextMode;
  }
});
Object.defineProperty(exports, "insertedItem", {
  enumerable: true,
  get: function () {
    return insertedItem;
  }
});
Object.defineProperty(exports, "insertedText", {
  enumerable: true,
  get: function () {
    return insertedText;
  }
});
Object.defineProperty(exports, "installSchemes", {
  enumerable: true,
  get: function () {
    return installSchemes;
  }
});
Object.defineProperty(exports, "isDebian", {
  enumerable: true,
  get: function () {
    return isDebian;
  }
});
Object.defineProperty(exports, "isInteger", {
  enumerable: true,
  get: function () {
    return isInteger;
  }
});
Object.defineProperty(exports, "isList", {
  enumerable: true,
  get: function () {
    return isList;
  }
});
Object.defineProperty(exports, "isOwnEnvironment", {
  enumerable: true,
  get: function () {
    return isOwnEnvironment;
  }
});
Object.defineProperty(exports, "isText", {
  enumerable: true,
  get: function () {
    return isText;
  }
});
Object.defineProperty(exports, "isTuple", {
  enumerable: true,
  get: function () {
    return isTuple;
  }
});
Object.defineProperty(exports, "itemAt", {
  enumerable: true,
  get: function () {
    return itemAt;
  }
});
Object.defineProperty(exports, "itemsIn", {
  enumerable: true,
  get: function () {
    return itemsIn;
  }
});
Object.defineProperty(exports, "itemsOf", {
  enumerable: true,
  get: function () {
    return itemsOf;
  }
});
Object.defineProperty(exports, "iterate", {
  enumerable: true,
  get: function () {
    return iterate;
  }
});
Object.defineProperty(exports, "joinPath", {
  enumerable: true,
  get: function () {
    return joinPath;
  }
});
Object.defineProperty(exports, "joinedText", {
  enumerable: true,
  get: function () {
    return joinedText;
  }
});
Object.defineProperty(exports, "lengthOf", {
  enumerable: true,
  get: function () {
    return lengthOf;
  }
});
Object.defineProperty(exports, "lstrip", {
  enumerable: true,
  get: function () {
    return lstrip;
  }
});
Object.defineProperty(exports, "makePath", {
  enumerable: true,
  get: function () {
    return makePath;
  }
});
Object.defineProperty(exports, "modeAfter", {
  enumerable: true,
  get: function () {
    return modeAfter;
  }
});
Object.defineProperty(exports, "moveFile", {
  enumerable: true,
  get: function () {
    return moveFile;
  }
});
Object.defineProperty(exports, "noAttribute", {
  enumerable: true,
  get: function () {
    return noAttribute;
  }
});
Object.defineProperty(exports, "optionDict", {
  enumerable: true,
  get: function () {
    return optionDict;
  }
});
Object.defineProperty(exports, "optionRows", {
  enumerable: true,
  get: function () {
    return optionRows;
  }
});
Object.defineProperty(exports, "optionsOf", {
  enumerable: true,
  get: function () {
    return optionsOf;
  }
});
Object.defineProperty(exports, "optionsOfCommand", {
  enumerable: true,
  get: function () {
    return optionsOfCommand;
  }
});
Object.defineProperty(exports, "osPath", {
  enumerable: true,
  get: function () {
    return osPath;
  }
});
Object.defineProperty(exports, "ownClass", {
  enumerable: true,
  get: function () {
    return ownClass;
  }
});
Object.defineProperty(exports, "packageFolder", {
  enumerable: true,
  get: function () {
    return packageFolder;
  }
});
Object.defineProperty(exports, "parseConfigFile", {
  enumerable: true,
  get: function () {
    return parseConfigFile;
  }
});
Object.defineProperty(exports, "pathText", {
  enumerable: true,
  get: function () {
    return pathText;
  }
});
Object.defineProperty(exports, "pathTextOrNull", {
  enumerable: true,
  get: function () {
    return pathTextOrNull;
  }
});
Object.defineProperty(exports, "pathTexts", {
  enumerable: true,
  get: function () {
    return pathTexts;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "preload_exports", {
  enumerable: true,
  get: function () {
    return preload_exports;
  }
});
Object.defineProperty(exports, "prettyFormat", {
  enumerable: true,
  get: function () {
    return prettyFormat;
  }
});
Object.defineProperty(exports, "pyRepr", {
  enumerable: true,
  get: function () {
    return pyRepr;
  }
});
Object.defineProperty(exports, "pyStr", {
  enumerable: true,
  get: function () {
    return pyStr;
  }
});
Object.defineProperty(exports, "pyType", {
  enumerable: true,
  get: function () {
    return pyType;
  }
});
Object.defineProperty(exports, "readConfigFile", {
  enumerable: true,
  get: function () {
    return readConfigFile;
  }
});
Object.defineProperty(exports, "reprBytes", {
  enumerable: true,
  get: function () {
    return reprBytes;
  }
});
Object.defineProperty(exports, "reprText", {
  enumerable: true,
  get: function () {
    return reprText;
  }
});
Object.defineProperty(exports, "requireAttribute", {
  enumerable: true,
  get: function () {
    return requireAttribute;
  }
});
Object.defineProperty(exports, "rfc822Escape", {
  enumerable: true,
  get: function () {
    return rfc822Escape;
  }
});
Object.defineProperty(exports, "rstrip", {
  enumerable: true,
  get: function () {
    return rstrip;
  }
});
Object.defineProperty(exports, "schemeVariables", {
  enumerable: true,
  get: function () {
    return schemeVariables;
  }
});
Object.defineProperty(exports, "setAttribute", {
  enumerable: true,
  get: function () {
    return setAttribute;
  }
});
Object.defineProperty(exports, "setuptoolsCommandNames", {
  enumerable: true,
  get: function () {
    return setuptoolsCommandNames;
  }
});
Object.defineProperty(exports, "spaceClass", {
  enumerable: true,
  get: function () {
    return spaceClass;
  }
});
Object.defineProperty(exports, "spawn", {
  enumerable: true,
  get: function () {
    return spawn$1;
  }
});
Object.defineProperty(exports, "spawnLine", {
  enumerable: true,
  get: function () {
    return spawnLine;
  }
});
Object.defineProperty(exports, "splitDrive", {
  enumerable: true,
  get: function () {
    return splitDrive;
  }
});
Object.defineProperty(exports, "splitQuoted", {
  enumerable: true,
  get: function () {
    return splitQuoted;
  }
});
Object.defineProperty(exports, "splitWhitespace", {
  enumerable: true,
  get: function () {
    return splitWhitespace;
  }
});
Object.defineProperty(exports, "splittableText", {
  enumerable: true,
  get: function () {
    return splittableText;
  }
});
Object.defineProperty(exports, "standardCommands", {
  enumerable: true,
  get: function () {
    return standardCommands;
  }
});
Object.defineProperty(exports, "stringMap", {
  enumerable: true,
  get: function () {
    return stringMap;
  }
});
Object.defineProperty(exports, "strip", {
  enumerable: true,
  get: function () {
    return strip;
  }
});
Object.defineProperty(exports, "strtobool", {
  enumerable: true,
  get: function () {
    return strtobool;
  }
});
Object.defineProperty(exports, "substVars", {
  enumerable: true,
  get: function () {
    return substVars;
  }
});
Object.defineProperty(exports, "supervise_exports", {
  enumerable: true,
  get: function () {
    return supervise_exports;
  }
});
Object.defineProperty(exports, "surrogateError", {
  enumerable: true,
  get: function () {
    return surrogateError;
  }
});
Object.defineProperty(exports, "systemLibraryFolders", {
  enumerable: true,
  get: function () {
    return systemLibraryFolders;
  }
});
Object.defineProperty(exports, "tableOfClass", {
  enumerable: true,
  get: function () {
    return tableOfClass;
  }
});
Object.defineProperty(exports, "takeState", {
  enumerable: true,
  get: function () {
    return takeState;
  }
});
Object.defineProperty(exports, "textFor", {
  enumerable: true,
  get: function () {
    return textFor;
  }
});
Object.defineProperty(exports, "textMode", {
  enumerable: true,
  get: function () {
    return textMode;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "textPlus", {
  enumerable: true,
  get: function () {
    return textPlus;
  }
});
Object.defineProperty(exports, "toByteString", {
  enumerable: true,
  get: function () {
    return toByteString;
  }
});
Object.defineProperty(exports, "toHostPath", {
  enumerable: true,
  get: function () {
    return toHostPath;
  }
});
Object.defineProperty(exports, "toInteger", {
  enumerable: true,
  get: function () {
    return toInteger;
  }
});
Object.defineProperty(exports, "truthy", {
  enumerable: true,
  get: function () {
    return truthy;
  }
});
Object.defineProperty(exports, "universalNewlines", {
  enumerable: true,
  get: function () {
    return universalNewlines;
  }
});
Object.defineProperty(exports, "unpackPair", {
  enumerable: true,
  get: function () {
    return unpackPair;
  }
});
Object.defineProperty(exports, "useMetadataFormat", {
  enumerable: true,
  get: function () {
    return useMetadataFormat;
  }
});
Object.defineProperty(exports, "wireText", {
  enumerable: true,
  get: function () {
    return wireText;
  }
});
Object.defineProperty(exports, "wrapText", {
  enumerable: true,
  get: function () {
    return wrapText;
  }
});
Object.defineProperty(exports, "writeFile", {
  enumerable: true,
  get: function () {
    return writeFile;
  }
});
Object.defineProperty(exports, "writeLines", {
  enumerable: true,
  get: function () {
    return writeLines;
  }
});
Object.defineProperty(exports, "writeText", {
  enumerable: true,
  get: function () {
    return writeText;
  }
});
