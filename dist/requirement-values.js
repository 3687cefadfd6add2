"use strict";

const require_own_options = require("./own-options.js");
const require_code_point_order = require("./code-point-order.js");
const require_values = require("./values.js");
const require_protocols = require("./protocols.js");
const require_script_text = require("./script-text.js");
const require_setuptools_version = require("./setuptools-version.js");

// src/grammar/pep440-version.ts
const PATTERN = new RegExp("^\\s*v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)(?:[-_.]?(?<preLetter>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<preNumber>[0-9]+)?)?(?<post>-(?<postOnly>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>[0-9]+)?)?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\\s*$", "i");
const PRE_LETTERS = {
	a: "a",
	alpha: "a",
	b: "b",
	beta: "b",
	c: "rc",
	rc: "rc",
	pre: "rc",
	preview: "rc"
};
function parseVersion(text) {
	const groups = PATTERN.exec(text)?.groups;
	if (groups === void 0) return void 0;
	const { epoch, release, preLetter, preNumber, post, postOnly, postNumber, dev, devNumber, local } = groups;
	return {
		epoch: decimal(epoch),
		release: release.split(".").map(decimal),
		pre: preLetter === void 0 ? null : [PRE_LETTERS[preLetter.toLowerCase()], decimal(preNumber)],
		post: post === void 0 ? null : decimal(postOnly ?? postNumber),
		dev: dev === void 0 ? null : decimal(devNumber),
		local: local === void 0 ? null : local.toLowerCase().split(/[-_.]/).map((part) => /^[0-9]+$/.test(part) ? decimal(part) : part)
	};
}
function versionText(version) {
	const { local } = version;
	return publicText(version) + (local === null ? "" : `+${local.join(".")}`);
}
function publicText(version) {
	const { pre, post, dev } = version;
	const tail = [
		pre === null ? "" : pre.join(""),
		post === null ? "" : `.post${post}`,
		dev === null ? "" : `.dev${dev}`
	];
	return baseText(version) + tail.join("");
}
function baseText(version) {
	return (version.epoch === "0" ? "" : `${version.epoch}!`) + version.release.join(".");
}
function isPrerelease(version) {
	return version.dev !== null || version.pre !== null;
}
function compareVersions(a, b) {
	return compareDecimals(a.epoch, b.epoch) || compareReleases(a.release, b.release) || comparePre(a, b) || compareOptional(a.post, b.post, -1) || compareOptional(a.dev, b.dev, 1) || compareLocal(a.local, b.local);
}
function compareReleases(a, b) {
	for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
		const order = compareDecimals(a[i] ?? "0", b[i] ?? "0");
		if (order !== 0) return order;
	}
	return 0;
}
function comparePre(a, b) {
	const [rankA, rankB] = [preRank(a), preRank(b)];
	if (rankA !== rankB) return rankA - rankB;
	return a.pre === null || b.pre === null ? 0 : compareDecimals(a.pre[1], b.pre[1]);
}
function preRank({ pre, post, dev }) {
	if (pre === null) return post === null && dev !== null ? 0 : 4;
	return {
		a: 1,
		b: 2,
		rc: 3
	}[pre[0]];
}
function compareOptional(a, b, absent) {
	if (a === null || b === null) return a === b ? 0 : a === null ? absent : -absent;
	return compareDecimals(a, b);
}
function compareLocal(a, b) {
	if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
	for (const [i, part] of a.entries()) {
		const other = b[i];
		if (other === void 0) return 1;
		const [number, otherNumber] = [/^[0-9]+$/.test(part), /^[0-9]+$/.test(other)];
		if (number !== otherNumber) return number ? 1 : -1;
		const order = number ? compareDecimals(part, other) : require_code_point_order.compareCodeUnits(part, other);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
function legacyVersionKey(text) {
	const parts = [];
	for (const part of legacyParts(text.toLowerCase())) {
		if (part.startsWith("*")) {
			if (part < "*final") while (parts.at(-1) === "*final-") parts.pop();
			while (parts.at(-1) === "00000000") parts.pop();
		}
		parts.push(part);
	}
	return parts;
}
const LEGACY_WORDS = {
	pre: "c",
	preview: "c",
	"-": "final-",
	rc: "c",
	dev: "@"
};
function legacyParts(text) {
	const parts = [];
	for (const piece of text.split(/(\d+|[a-z]+|\.|-)/)) {
		const part = LEGACY_WORDS[piece] ?? piece;
		if (part === "" || part === ".") continue;
		parts.push(/^[0-9]/.test(part) ? part.padStart(8, "0") : `*${part}`);
	}
	return [...parts, "*final"];
}
function compareLegacyVersions(a, b) {
	const [keyA, keyB] = [legacyVersionKey(a), legacyVersionKey(b)];
	for (const [i, part] of keyA.entries()) {
		const other = keyB[i];
		if (other === void 0) return 1;
		const order = require_code_point_order.compareCodeUnits(part, other);
		if (order !== 0) return order;
	}
	return keyA.length - keyB.length;
}
function decimal(digits) {
	return (digits ?? "").replace(/^0+(?=.)/, "") || "0";
}
function compareDecimals(a, b) {
	return a.length - b.length || require_code_point_order.compareCodeUnits(a, b);
}

// src/grammar/version-specifier.ts
const VERSION = "\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*";
const PRE = "(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?[0-9]*)?";
const POST = "(?:(?:-[0-9]+)|(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*))?";
const DEV = "(?:[-_.]?dev[-_.]?[0-9]*)?";
const LOCAL = "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?";
const PATTERNS = Object.entries({
	"===": "\\s*[^\\s]*",
	"==": `${VERSION}(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})`,
	"!=": `${VERSION}(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})`,
	"~=": `\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${PRE}${POST}${DEV}`,
	"<=": VERSION + PRE + POST + DEV,
	">=": VERSION + PRE + POST + DEV,
	"<": VERSION + PRE + POST + DEV,
	">": VERSION + PRE + POST + DEV
}).map(([operator, form]) => [operator, new RegExp(`^(?:${form})$`, "i")]);
function parseSpecifier(text, legacy = false) {
	const trimmed = text.trim();
	const operator = /^(?:===|~=|==|!=|<=|>=|<|>)/.exec(trimmed)?.[0];
	if (operator === void 0) return void 0;
	const rest = trimmed.slice(operator.length);
	if ((PATTERNS.find(([name]) => name === operator)?.[1])?.test(rest)) return {
		operator,
		version: rest.trim(),
		legacy: false
	};
	if (!legacy || operator === "===" || operator === "~=" || !/^\s*[^,;\s)]*\s*$/.test(rest)) return void 0;
	return {
		operator,
		version: rest.trim(),
		legacy: true
	};
}
function parseSpecifiers(text, legacy = false) {
	const found = [];
	for (const part of text.split(",")) {
		if (part.trim() === "") continue;
		const specifier = parseSpecifier(part, legacy);
		if (specifier === void 0) return void 0;
		found.push(specifier);
	}
	return found;
}
function specifiersText(specifiers) {
	return [...new Set(specifiers.map(({ operator, version }) => operator + version))].sort().join(",");
}
function fulfils(version, specifiers, prereleases = null) {
	const parsed = parseVersion(version);
	if (!(prereleases ?? specifiers.some(namesPrerelease)) && parsed !== void 0 && isPrerelease(parsed)) return false;
	return specifiers.every((specifier) => fulfilsOne(version, parsed, specifier));
}
function namesPrerelease({ operator, version, legacy }) {
	if (legacy || ![
		"==",
		">=",
		"<=",
		"~=",
		"==="
	].includes(operator)) return false;
	const parsed = parseVersion(operator === "==" ? version.replace(/\.\*$/, "") : version);
	return parsed !== void 0 && isPrerelease(parsed);
}
function fulfilsOne(text, version, specifier) {
	const { operator, version: wanted, legacy } = specifier;
	if (operator === "===") return (version === void 0 ? text : versionText(version)).toLowerCase() === wanted.toLowerCase();
	if (legacy) return holds(operator, compareLegacyVersions(version === void 0 ? text : versionText(version), wanted));
	if (version === void 0) return false;
	switch (operator) {
		case "~=": return isCompatible(version, wanted);
		case "==": return isEqual(version, wanted);
		case "!=": return !isEqual(version, wanted);
		default: return isOrdered(operator, version, parseVersion(wanted));
	}
}
function holds(operator, order) {
	switch (operator) {
		case "==": return order === 0;
		case "!=": return order !== 0;
		case "<=": return order <= 0;
		case ">=": return order >= 0;
		case "<": return order < 0;
		default: return order > 0;
	}
}
function isEqual(version, wanted) {
	if (wanted.endsWith(".*")) return startsAs(version, wanted.slice(0, -2));
	const spec = parseVersion(wanted);
	return compareVersions(spec.local === null ? {
		...version,
		local: null
	} : version, spec) === 0;
}
function isCompatible(version, wanted) {
	const spec = parseVersion(wanted);
	const series = baseText({
		...spec,
		release: spec.release.slice(0, -1)
	});
	return compareVersions({
		...version,
		local: null
	}, spec) >= 0 && startsAs(version, series);
}
function startsAs(version, prefix) {
	const spec = splitParts(versionText(parseVersion(prefix)));
	const have = splitParts(publicText(version));
	const numbers = (parts) => {
		const end = parts.findIndex((part) => !/^[0-9]+$/.test(part));
		return end === -1 ? parts.length : end;
	};
	const cut = have.slice(0, spec.length);
	while (cut.length < spec.length && numbers(cut) === cut.length && numbers(have) === have.length) cut.push("0");
	return spec.every((part, i) => part === cut[i]);
}
function splitParts(text) {
	const [epoch, rest] = text.includes("!") ? text.split("!") : ["0", text];
	return [epoch, ...rest.split(".").flatMap((part) => /^([0-9]+)((?:a|b|c|rc)[0-9]+)$/.exec(part)?.slice(1) ?? [part])];
}
function isOrdered(operator, version, spec) {
	const order = compareVersions(version, spec);
	const base = {
		pre: null,
		post: null,
		dev: null,
		local: null
	};
	const sameBase = compareVersions({
		...version,
		...base
	}, {
		...spec,
		...base
	}) === 0;
	switch (operator) {
		case "<=": return compareVersions({
			...version,
			local: null
		}, spec) <= 0;
		case ">=": return compareVersions({
			...version,
			local: null
		}, spec) >= 0;
		case "<": return order < 0 && (isPrerelease(spec) || !isPrerelease(version) || !sameBase);
		default:
			if (order <= 0) return false;
			if (spec.post === null && version.post !== null && sameBase) return false;
			return version.local === null || !sameBase;
	}
}

// src/grammar/environment-marker.ts
const OLD_NAMES = {
	"os.name": "os_name",
	"sys.platform": "sys_platform",
	"platform.version": "platform_version",
	"platform.machine": "platform_machine",
	"platform.python_implementation": "platform_python_implementation",
	python_implementation: "platform_python_implementation"
};
const TOKEN = new RegExp(`^\\s*(?:(?<variable>(?:${[
	...[
		"python_full_version",
		"python_version",
		"python_implementation",
		"os_name",
		"os.name",
		"sys_platform",
		"sys.platform"
	],
	...[
		"platform_python_implementation",
		"platform_machine",
		"platform_release",
		"platform_system",
		"platform_version"
	],
	...[
		"platform.python_implementation",
		"platform.machine",
		"platform.version"
	],
	...[
		"implementation_version",
		"implementation_name",
		"extra"
	]
].map((name) => name.replace(".", "\\.")).join("|")})(?![\\w.]))|'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<operator>===|==|>=|<=|!=|~=|>|<|not\\s+in\\b|in\\b)|(?<word>and\\b|or\\b)|(?<bracket>[()]))`);
function readMarker(text, start) {
	const reader = new MarkerReader(text, start);
	return {
		marker: reader.chain(),
		end: reader.at
	};
}
function parseMarker(text) {
	const { marker, end } = readMarker(text, 0);
	return text.slice(end).trim() === "" ? marker : void 0;
}
var MarkerReader = class {
	at;
	#text;
	constructor(text, start) {
		this.#text = text;
		this.at = start;
	}
	#take(kind) {
		const match = TOKEN.exec(this.#text.slice(this.at));
		const found = match?.groups?.[kind];
		if (match === null || found === void 0) return void 0;
		this.at += match[0].length;
		return found;
	}
	chain() {
		const items = [];
		const words = [];
		for (;;) {
			const before = this.at;
			const item = this.#item();
			if (item === void 0) {
				this.at = before;
				return;
			}
			items.push(item);
			const word = this.#take("word");
			if (word === void 0) return items.length === 1 ? items[0] : {
				kind: "chain",
				items,
				words
			};
			words.push(word);
		}
	}
	#item() {
		const before = this.at;
		if (this.#take("bracket") === "(") {
			const inner = this.chain();
			return inner !== void 0 && this.#take("bracket") === ")" ? inner : void 0;
		}
		this.at = before;
		const left = this.#operand();
		const operator = left === void 0 ? void 0 : this.#take("operator");
		const right = operator === void 0 ? void 0 : this.#operand();
		if (left === void 0 || operator === void 0 || right === void 0) return void 0;
		return {
			kind: "compare",
			left,
			operator: operator.replace(/\s+/, " "),
			right
		};
	}
	#operand() {
		const variable = this.#take("variable");
		if (variable !== void 0) return {
			kind: "variable",
			value: OLD_NAMES[variable] ?? variable
		};
		const text = this.#take("single") ?? this.#take("double");
		return text === void 0 ? void 0 : {
			kind: "text",
			value: text
		};
	}
};
function markerText(marker, outermost = true) {
	if (marker.kind === "compare") return `${operandText(marker.left)} ${marker.operator} ${operandText(marker.right)}`;
	const parts = marker.items.flatMap((item, i) => [...i === 0 ? [] : [marker.words[i - 1]], markerText(item, false)]);
	return outermost ? parts.join(" ") : `(${parts.join(" ")})`;
}
function operandText({ kind, value }) {
	return kind === "variable" ? value : `"${value}"`;
}
var MarkerProblem = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.kind = kind;
	}
};
function evaluateMarker(marker, environment) {
	if (marker.kind === "compare") return evaluateComparison(marker, environment);
	const groups = [[]];
	for (const [i, item] of marker.items.entries()) {
		if (marker.words[i - 1] === "or") groups.push([]);
		groups.at(-1).push(evaluateMarker(item, environment));
	}
	return groups.some((group) => group.every(Boolean));
}
function evaluateComparison(marker, environment) {
	const value = ({ kind, value: text }) => {
		if (kind === "text") return text;
		const known = environment[text];
		if (known === void 0) throw new MarkerProblem("undefined-name", `'${text}' does not exist in evaluation environment.`);
		return known;
	};
	const [left, right] = [value(marker.left), value(marker.right)];
	const { operator } = marker;
	const specifier = parseSpecifier(operator + right);
	if (specifier !== void 0) return fulfils(left, [specifier], true);
	switch (operator) {
		case "in": return right.includes(left);
		case "not in": return !right.includes(left);
		case "<": return left < right;
		case "<=": return left <= right;
		case "==": return left === right;
		case "!=": return left !== right;
		case ">=": return left >= right;
		case ">": return left > right;
		default: throw new MarkerProblem("undefined-comparison", `Undefined '${operator}' on '${left}' and '${right}'.`);
	}
}

// src/grammar/requirement.ts
function parseRequirement(text) {
	const start = /^\s*/.exec(text)?.[0].length ?? 0;
	const name = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/.exec(text.slice(start))?.[0];
	if (name === void 0) return {
		at: start,
		expected: "W:(0-9A-Za-z)"
	};
	let at = skip(text, start + name.length);
	const extras = readExtras(text, at);
	at = skip(text, extras.end);
	const url = readUrl(text, at);
	const conditions = url === void 0 ? readConditions(text, at) : {
		specifiers: [],
		end: url.end
	};
	at = skip(text, conditions.end);
	let marker = null;
	if (text.charAt(at) === ";") {
		const read = readMarker(text, at + 1);
		if (read.marker === void 0) return {
			at,
			expected: "string_end"
		};
		marker = read.marker;
		at = skip(text, read.end);
	}
	if (at < text.length) return {
		at,
		expected: "string_end"
	};
	return {
		name,
		extras: extras.names,
		specifiers: conditions.specifiers,
		url: url?.url ?? null,
		marker
	};
}
function isProblem(result) {
	return "expected" in result;
}
function skip(text, at) {
	return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}
function readExtras(text, at) {
	const match = /^\[\s*((?:[A-Za-z0-9][A-Za-z0-9._-]*(?:\s*,\s*[A-Za-z0-9][A-Za-z0-9._-]*)*)?)\s*\]/.exec(text.slice(at));
	if (match === null) return {
		names: [],
		end: at
	};
	return {
		names: match[1].split(",").map((name) => name.trim()).filter((name) => name !== ""),
		end: at + match[0].length
	};
}
function readUrl(text, at) {
	const match = /^@\s*(\S+)/.exec(text.slice(at));
	return match === null ? void 0 : {
		url: match[1],
		end: at + match[0].length
	};
}
function readConditions(text, at) {
	const rest = text.slice(at);
	const inParentheses = /^\(([^)]*)\)/.exec(rest);
	const run = inParentheses === null ? /^[^;]*/.exec(rest) : null;
	const words = inParentheses?.[1] ?? run?.[0] ?? "";
	const length = (inParentheses ?? run)?.[0].length ?? 0;
	const whole = parseConditions(words);
	if (whole !== void 0) return {
		specifiers: whole,
		end: at + length
	};
	if (inParentheses !== null) return {
		specifiers: [],
		end: at
	};
	const first = /^\s*(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s,;)]+(?:\s*,\s*(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s,;)]+)*/.exec(words)?.[0] ?? "";
	const some = parseConditions(first);
	return some === void 0 ? {
		specifiers: [],
		end: at
	} : {
		specifiers: some,
		end: at + first.length
	};
}
function parseConditions(words) {
	if (words.trim() === "") return [];
	return words.split(",").map((part) => part.trim().replace(/^(?:===|~=|==|!=|<=|>=|<|>)\s*/, "")).some((part) => part === "" || /\s/.test(part)) ? void 0 : parseSpecifiers(words, true);
}
function requirementText(requirement, spaced = true) {
	const { name, extras, specifiers, url, marker } = requirement;
	const parts = [name];
	if (extras.length > 0) parts.push(`[${[...new Set(extras)].sort().join(",")}]`);
	parts.push(specifiersText(specifiers));
	if (url !== null) parts.push(`${spaced ? " " : ""}@ ${url}${spaced && marker !== null ? " " : ""}`);
	if (marker !== null) parts.push(`; ${markerText(marker)}`);
	return parts.join("");
}

// src/grammar/requirement-lines.ts
function requirementLines(texts) {
	const lines = meaningfulLines(texts);
	const joined = [];
	let begun = "";
	for (const line of lines) {
		const [bare = ""] = line.split(" #", 1);
		const whole = begun + bare;
		if (whole.endsWith("\\")) begun = whole.slice(0, -1).trim();
		else {
			begun = "";
			joined.push(whole.trim());
		}
	}
	return joined;
}
function meaningfulLines(texts) {
	const lines = [];
	for (const text of texts) for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
		const stripped = line.trim();
		if (stripped !== "" && !stripped.startsWith("#")) lines.push(stripped);
	}
	return lines;
}

// src/commands/setuptools/requirement-values.ts
async function requirementsOf(engine, value) {
	return requirementLines(await textsOf(engine, value)).map((line) => requirementOf(engine, line));
}
function requirementOf(engine, text) {
	const parsed = parseRequirement(text);
	if (isProblem(parsed)) throw new require_own_options.EngineError("ValueError", problemText(engine, text, parsed), { code: "bad-requirement" });
	return parsed;
}
function requirementForm(engine, requirement) {
	return requirementText(requirement, require_setuptools_version.setuptoolsSince(engine.target, 65));
}
function problemText(engine, text, { at, expected }) {
	const place = require_values.pyRepr(text.slice(at, at + 8));
	if (!require_setuptools_version.setuptoolsSince(engine.target, 56)) return `Invalid requirement, parse error at "${place}"`;
	return `Parse error at "${place}": Expected ${(require_setuptools_version.setuptoolsSince(engine.target, 65) ? expected : {
		string_end: "stringEnd",
		"W:(0-9A-Za-z)": "W:(abcd...)"
	}[expected]) ?? expected}`;
}
async function textsOf(engine, value) {
	const inner = require_values.plain(value);
	if (require_protocols.isText(inner)) return [inner];
	if (inner === null || typeof inner !== "object") throw new require_own_options.EngineError("TypeError", `'${require_values.pyType(inner)}' object is not iterable`);
	const texts = [];
	for (const item of await require_script_text.itemsOf(engine, inner)) texts.push(...await textsOf(engine, item));
	return texts;
}

Object.defineProperty(exports, "MarkerProblem", {
  enumerable: true,
  get: function () {
    return MarkerProblem;
  }
});
Object.defineProperty(exports, "baseText", {
  enumerable: true,
  get: function () {
    return baseText;
  }
});
Object.defineProperty(exports, "evaluateMarker", {
  enumerable: true,
  get: function () {
    return evaluateMarker;
  }
});
Object.defineProperty(exports, "fulfils", {
  enumerable: true,
  get: function () {
    return fulfils;
  }
});
Object.defineProperty(exports, "isPrerelease", {
  enumerable: true,
  get: function () {
    return isPrerelease;
  }
});
Object.defineProperty(exports, "isProblem", {
  enumerable: true,
  get: function () {
    return isProblem;
  }
});
Object.defineProperty(exports, "legacyVersionKey", {
  enumerable: true,
  get: function () {
    return legacyVersionKey;
  }
});
Object.defineProperty(exports, "markerText", {
  enumerable: true,
  get: function () {
    return markerText;
  }
});
Object.defineProperty(exports, "meaningfulLines", {
  enumerable: true,
  get: function () {
    return meaningfulLines;
  }
});
Object.defineProperty(exports, "parseMarker", {
  enumerable: true,
  get: function () {
    return parseMarker;
  }
});
Object.defineProperty(exports, "parseRequirement", {
  enumerable: true,
  get: function () {
    return parseRequirement;
  }
});
Object.defineProperty(exports, "parseSpecifiers", {
  enumerable: true,
  get: function () {
    return parseSpecifiers;
  }
});
Object.defineProperty(exports, "parseVersion", {
  enumerable: true,
  get: function () {
    return parseVersion;
  }
});
Object.defineProperty(exports, "publicText", {
  enumerable: true,
  get: function () {
    return publicText;
  }
});
Object.defineProperty(exports, "requirementForm", {
  enumerable: true,
  get: function () {
    return requirementForm;
  }
});
Object.defineProperty(exports, "requirementLines", {
  enumerable: true,
  get: function () {
    return requirementLines;
  }
});
Object.defineProperty(exports, "requirementOf", {
  enumerable: true,
  get: function () {
    return requirementOf;
  }
});
Object.defineProperty(exports, "requirementsOf", {
  enumerable: true,
  get: function () {
    return requirementsOf;
  }
});
Object.defineProperty(exports, "specifiersText", {
  enumerable: true,
  get: function () {
    return specifiersText;
  }
});
Object.defineProperty(exports, "textsOf", {
  enumerable: true,
  get: function () {
    return textsOf;
  }
});
Object.defineProperty(exports, "versionText", {
  enumerable: true,
  get: function () {
    return versionText;
  }
});
