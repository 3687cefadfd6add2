"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_script = require("./script.js");

// src/options/config-values.ts
function configValues(content, target) {
	const found = /* @__PURE__ */ new Map();
	try {
		for (const section of require_script.readConfigFile(content, {
			filename: "setup.cfg",
			target,
			encoding: "utf-8"
		}).sections) for (const { name, value } of section.options) found.set(`${section.name}\0${name}`, value);
	} catch {
		return () => void 0;
	}
	return (section, option) => found.get(`${section}\0${option}`);
}

// src/files/newer.ts
function newer(view, source, target) {
	const from = modified(view, source);
	if (from === void 0) throw new require_own_options.EngineError("DistutilsFileError", `file '${absolute(view, source)}' does not exist`, { code: "missing-file" });
	const to = modified(view, target);
	return to === void 0 || from > to;
}
function newerPairwise(view, sources, targets) {
	const kept = [[], []];
	for (const [i, source] of sources.entries()) {
		const target = targets[i];
		if (!newer(view, source, target)) continue;
		kept[0].push(source);
		kept[1].push(target);
	}
	return kept;
}
function newerGroup(view, sources, target, missing = "error") {
	const to = modified(view, target);
	if (to === void 0) return true;
	for (const source of sources) {
		const from = modified(view, source);
		if (from === void 0) {
			if (missing === "ignore") continue;
			if (missing === "newer") return true;
			throw noSuchFile(source);
		}
		if (from > to) return true;
	}
	return false;
}
function answerOfNewer(target, answer) {
	return require_run.atLeast(target, 3, 0) ? Number(answer) : answer;
}
function noSuchFile(path) {
	const text = "No such file or directory";
	return new require_own_options.EngineError("OSError", `[Errno 2] ${text}: '${path}'`, {
		code: "missing-file",
		args: [
			2,
			text,
			path
		]
	});
}
function modified(view, path) {
	const stat = path === "" ? void 0 : view.stat(path);
	return stat === void 0 ? void 0 : Math.floor(stat.modified);
}
function absolute(view, path) {
	return require_script.osPath(view.cwd.includes("\\") ? "nt" : "posix").abspath(path, view.cwd);
}

// src/commands/package-folders.ts
function packageFolder(name, folders, path) {
	const parts = name.split(".");
	if (folders.size === 0) return joinAll(path, parts);
	const tail = [];
	while (parts.length > 0) {
		const known = folders.get(parts.join("."));
		if (known !== void 0) return joinAll(path, [require_script.pathText(known), ...tail]);
		tail.unshift(parts.pop());
	}
	const root = folders.get("");
	if (root !== void 0 && root !== null) tail.unshift(require_script.pathText(root));
	return joinAll(path, tail);
}
function escapeGlob(folder, path) {
	const [drive, rest] = path.splitdrive(folder);
	return drive + rest.replace(/[*?[]/g, "[$&]");
}
function joinAll(path, parts) {
	const [first = "", ...rest] = parts;
	return path.join(first, ...rest);
}

// src/grammar/code-point-order.ts
const SURROGATE = /[\ud800-\udfff]/;
function codePointOrder(texts) {
	return texts.some((text) => SURROGATE.test(text)) ? compareCodePoints : compareCodeUnits;
}
function compareCodeUnits(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function compareCodePoints(a, b) {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i += 1) {
		const [mine, theirs] = [a.charCodeAt(i), b.charCodeAt(i)];
		if (mine === theirs) continue;
		return isSurrogate(mine) || isSurrogate(theirs) ? compareCharacters([...a], [...b]) : mine - theirs;
	}
	return a.length - b.length;
}
function isSurrogate(unit) {
	return unit >= 55296 && unit <= 57343;
}
function compareCharacters(left, right) {
	const at = left.findIndex((character, i) => character !== right[i]);
	const [mine, theirs] = [left[at]?.codePointAt(0), right[at]?.codePointAt(0)];
	return mine === void 0 || theirs === void 0 ? left.length - right.length : mine - theirs;
}

// src/model/not-for-pattern.ts
function notForPattern(target, value) {
	if (!require_run.atLeast(target, 3, 0)) return "expected string or buffer";
	if (require_script.plain(value) instanceof Uint8Array) return "cannot use a string pattern on a bytes-like object";
	return `expected string or bytes-like object${require_run.atLeast(target, 3, 11) ? `, got '${require_script.pyType(require_script.plain(value))}'` : ""}`;
}

// src/files/find-all.ts
function findAll(engine, directory = ".", { anyOrder = false } = {}) {
	return require_run.atLeast(engine.target, 3, 0) ? walk(engine, directory, anyOrder) : walkByStack(engine, directory);
}
async function askFindAll(engine, directory, options) {
	const path = "distutils.filelist.findall";
	if (!engine.script.patched(path)) return findAll(engine, directory, options);
	return require_script.pathTexts(await engine.script.call(path, [directory]));
}
function walk(engine, start, anyOrder) {
	const paths = require_script.osPath(engine.target.osName);
	const found = [];
	const visit = (directory) => {
		const below = [];
		const prefix = directory === "." && start === "." ? "" : paths.join(directory, "");
		for (const [name, kind] of entriesOf(engine, directory, anyOrder)) {
			const path = prefix + name;
			if (kind === "directory") below.push(path);
			else if (kind === "file") found.push(path);
		}
		below.forEach(visit);
	};
	visit(start);
	return found;
}
function entriesOf({ view }, directory, anyOrder) {
	try {
		return anyOrder ? view.members(directory) : view.kinds(directory);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function walkByStack(engine, start) {
	const paths = require_script.osPath(engine.target.osName);
	const found = [];
	const open = [start];
	for (let directory = open.pop(); directory !== void 0; directory = open.pop()) {
		if (!engine.view.isDirectory(directory)) throw engine.view.exists(directory) ? require_run.toOsError({ code: "ENOTDIR" }, directory) : noSuchFile(directory);
		for (const name of engine.view.list(directory)) {
			const path = directory === "." ? name : paths.join(directory, name);
			const stat = engine.view.stat(path);
			if (stat === void 0) throw noSuchFile(path);
			if (stat.kind === "file") found.push(path);
			else if (stat.kind === "directory") open.push(path);
		}
	}
	return found;
}

// src/project/setuptools-version.ts
function setuptoolsVersion(target) {
	if (!require_run.atLeast(target, 3, 0)) return "41.2.0";
	if (!require_run.atLeast(target, 3, 7)) return "40.6.2";
	if (!require_run.atLeast(target, 3, 8)) return "47.1.0";
	if (!require_run.atLeast(target, 3, 9)) return "56.0.0";
	return require_run.atLeast(target, 3, 10) ? "65.5.0" : "58.1.0";
}
function setuptoolsSince(target, major) {
	return Number.parseInt(setuptoolsVersion(target), 10) >= major;
}

// src/commands/setuptools/cython.ts
const MODULE$1 = "setuptools._cython";
const found = /* @__PURE__ */ new WeakMap();
async function cythonCommand({ script }) {
	const answer = script.attached ? await script.ask(`${MODULE$1}.added`, []) : null;
	const command = answer === null ? void 0 : commandOf(answer);
	found.set(script, command);
	return command;
}
function knownCythonCommand({ script }) {
	return found.get(script);
}
function commandOf([major, options, booleans, first, description]) {
	return {
		major,
		userOptions: options.map(([long, short, help]) => ({
			long: require_script.pyStr(long),
			short,
			help: require_script.pyStr(help)
		})),
		booleanOptions: booleans.map(require_script.pyStr),
		first: new Map(first.map(([name, value]) => [require_script.pyStr(name), require_script.plain(value)])),
		description: description ?? void 0
	};
}
function withCython(table, cython) {
	if (cython === void 0) return table;
	return {
		...table,
		description: cython.description ?? table.description,
		userOptions: [...table.userOptions, ...cython.userOptions],
		booleanOptions: [...table.booleanOptions ?? [], ...cython.booleanOptions]
	};
}
function isCythonSource(source, cython) {
	return (cython !== void 0 && cython.major < 3 ? /\.(pyx|py|pxd|pxi)$/ : /\.(pyx|py)$/).test(source);
}
async function haveCython(engine) {
	return engine.script.attached && require_script.truthy(await engine.script.call(`${MODULE$1}.available`, []));
}
async function cythonize(command, extension) {
	await command.$.script.call(`${MODULE$1}.translate`, [command, extension]);
}
async function withoutOptimizing({ script }) {
	await script.call(`${MODULE$1}.without_optimizing`, []);
}

// src/files/glob-recursive.ts
function findWithStars(engine, pattern, options = {}) {
	const found = new StarWalk(engine, options).find(pattern);
	return pattern === "**" ? found.filter((path) => path !== "") : found;
}
const NOTHING = /* @__PURE__ */ new Map();
var StarWalk = class {
	#engine;
	#hidden;
	#anyOrder;
	#recursive;
	#paths;
	constructor(engine, { hidden = false, anyOrder = false, recursive = true }) {
		this.#engine = engine;
		this.#hidden = hidden;
		this.#anyOrder = anyOrder;
		this.#recursive = recursive;
		this.#paths = require_script.osPath(engine.target.osName);
	}
	find(pattern, foldersOnly = false) {
		const { view } = this.#engine;
		const [folder, name] = this.#paths.split(pattern);
		if (!require_script.hasMagic(pattern)) return (name === "" ? view.isDirectory(folder) : view.exists(pattern) || view.isLink(pattern)) ? [pattern] : [];
		if (folder === "") return this.#names("", name, foldersOnly);
		return (folder !== pattern && require_script.hasMagic(folder) ? this.find(folder, name !== "**") : [folder]).flatMap((each) => {
			const start = this.#paths.join(each, "");
			return this.#names(each, name, foldersOnly).map((found) => start + found);
		});
	}
	#names(folder, part, foldersOnly) {
		const { view } = this.#engine;
		if (part === "**" && this.#recursive) {
			const found = [""];
			this.#below(folder, "", found, foldersOnly);
			return found;
		}
		if (require_script.hasMagic(part)) {
			const expression = require_script.compileGlobPattern(this.#paths.normcase(part));
			return [...this.#list(folder).keys()].filter((name) => this.#shown(name, part) && expression.test(this.#paths.normcase(name)));
		}
		if (part === "") return view.isDirectory(folder) ? [""] : [];
		const path = this.#paths.join(folder, part);
		return view.exists(path) || view.isLink(path) ? [part] : [];
	}
	#shown(name, part) {
		return this.#hidden || part.startsWith(".") || !name.startsWith(".");
	}
	#below(folder, prefix, found, foldersOnly) {
		const start = folder === "" ? "" : this.#paths.join(folder, "");
		for (const [name, kind] of this.#list(folder)) {
			if (!this.#hidden && name.startsWith(".")) continue;
			const isFolder = kind === "directory";
			if (isFolder || !foldersOnly) found.push(prefix + name);
			if (isFolder) this.#below(start + name, prefix + name + this.#paths.sep, found, foldersOnly);
		}
	}
	#list(folder) {
		const { view } = this.#engine;
		const path = folder === "" ? "." : folder;
		if (!view.isDirectory(path)) return NOTHING;
		return entriesOf(this.#engine, path, this.#anyOrder);
	}
};

// src/commands/setuptools/find-packages.ts
const NEVER = ["ez_setup", "*__pycache__"];
function findPackages(engine, options = {}) {
	const { view, target } = engine;
	const paths = require_script.osPath(target.osName);
	const isPackage = options.isPackage ?? ((path) => view.isFile(paths.join(path, "__init__.py")));
	const excluded = matcher([...NEVER, ...options.exclude ?? []]);
	const included = matcher(options.include ?? ["*"]);
	const found = [];
	const visit = (folder, prefix) => {
		const below = [];
		for (const name of foldersIn(engine, folder)) {
			const path = paths.join(folder, name);
			const dotted = prefix + name;
			if (name.includes(".") || !isPackage(path, dotted)) continue;
			if (included(dotted) && !excluded(dotted)) found.push(dotted);
			below.push([path, dotted]);
		}
		for (const [path, name] of below) visit(path, `${name}.`);
	};
	visit(require_script.convertPath(options.where ?? ".", target.osName), "");
	return found;
}
function findModules(engine, options = {}) {
	const { view, target } = engine;
	const paths = require_script.osPath(target.osName);
	const excluded = matcher(options.exclude ?? []);
	const included = matcher(options.include ?? ["*"]);
	const folder = require_script.convertPath(options.where ?? ".", target.osName);
	return view.glob(paths.join(folder, "*.py")).map((file) => paths.splitext(paths.basename(file))[0]).filter((name) => isIdentifier(name) && included(name) && !excluded(name));
}
function foldersIn(engine, folder) {
	try {
		return [...engine.view.kinds(folder)].flatMap(([name, kind]) => kind === "directory" ? [name] : []);
	} catch {
		return [];
	}
}
function matcher(patterns) {
	const expressions = patterns.map(require_script.compileGlobPattern);
	return (name) => expressions.some((expression) => expression.test(name));
}
function isIdentifier(name) {
	return /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name);
}

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
		const order = number ? compareDecimals(part, other) : compareCodeUnits(part, other);
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
const LEGACY_WORDS = /* @__PURE__ */ new Map([
	["pre", "c"],
	["preview", "c"],
	["-", "final-"],
	["rc", "c"],
	["dev", "@"]
]);
function legacyParts(text) {
	const parts = [];
	for (const piece of text.split(/(\d+|[a-z]+|\.|-)/)) {
		const part = LEGACY_WORDS.get(piece) ?? piece;
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
		const order = compareCodeUnits(part, other);
		if (order !== 0) return order;
	}
	return keyA.length - keyB.length;
}
function decimal(digits) {
	return (digits ?? "").replace(/^0+(?=.)/, "") || "0";
}
function compareDecimals(a, b) {
	return a.length - b.length || compareCodeUnits(a, b);
}

// src/grammar/version-specifier.ts
const VERSION = "\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*";
const PRE = "(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?[0-9]*)?";
const POST = "(?:(?:-[0-9]+)|(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*))?";
const DEV = "(?:[-_.]?dev[-_.]?[0-9]*)?";
const LOCAL = "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?";
const PATTERNS$1 = Object.entries({
	"===": "\\s*[^\\s]*",
	"==": `${VERSION}${PRE}${POST}(?:\\.\\*|${DEV}${LOCAL})`,
	"!=": `${VERSION}${PRE}${POST}(?:\\.\\*|${DEV}${LOCAL})`,
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
	if ((PATTERNS$1.find(([name]) => name === operator)?.[1])?.test(rest)) return {
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

// src/grammar/python-word.ts
function wordClass(major) {
	return major < 3 ? "A-Za-z0-9_" : "\\p{L}\\p{N}_";
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
function requirementText(requirement, spaced) {
	const { name, extras, specifiers, url, marker } = requirement;
	const parts = [name];
	if (extras.length > 0) parts.push(`[${[...new Set(extras)].sort().join(",")}]`);
	parts.push(specifiersText(specifiers));
	if (url !== null) parts.push(`@ ${url}${spaced && marker !== null ? " " : ""}`);
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

// src/grammar/entry-point.ts
function patternOf(major) {
	const path = `[${wordClass(major)}.]+`;
	return new RegExp(`^\\s*(?<name>.+?)\\s*=\\s*(?<module>${path})\\s*(?::\\s*(?<attribute>${path}))?\\s*(?<extras>\\[.*\\])?\\s*$`, "u");
}
const PATTERNS = [patternOf(2), patternOf(3)];
function parseEntryPoint(text, major = 3) {
	const groups = PATTERNS[major < 3 ? 0 : 1]?.exec(text)?.groups;
	if (groups === void 0) return void 0;
	const { name, module, attribute, extras } = groups;
	const requirement = parseRequirement(`x${extras ?? ""}`);
	if (isProblem(requirement)) return void 0;
	return {
		name,
		module,
		attributes: attribute === void 0 ? [] : attribute.split("."),
		extras: requirement.extras
	};
}
function splitEntryPoint(text) {
	const at = text.indexOf("=");
	return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
function entryPointText({ name, module, attributes, extras }) {
	return `${name} = ${attributes.length === 0 ? module : `${module}:${attributes.join(".")}`}${extras.length === 0 ? "" : ` [${extras.join(",")}]`}`;
}
function splitSections(texts) {
	const sections = [{
		name: null,
		lines: []
	}];
	for (const line of meaningfulLines(texts)) if (!line.startsWith("[")) sections.at(-1).lines.push(line);
	else if (line.endsWith("]")) sections.push({
		name: line.slice(1, -1).trim(),
		lines: []
	});
	else return void 0;
	return sections[0]?.lines.length === 0 ? sections.slice(1) : sections;
}

// src/commands/setuptools/project-names.ts
function safeProjectName(name) {
	return name.replace(/[^A-Za-z0-9.]+/g, "-");
}
function safeProjectVersion(version) {
	const parsed = parseVersion(version);
	if (parsed !== void 0) return versionText(parsed);
	return version.replaceAll(" ", ".").replace(/[^A-Za-z0-9.]+/g, "-");
}
function safeExtra(extra) {
	return extra.replace(/[^A-Za-z0-9.-]+/g, "_").toLowerCase();
}

// src/commands/setuptools/requirement-values.ts
async function requirementsOf(engine, value) {
	return requirementLines(await textsOf(engine, value)).map((line) => requirementOf(engine, line));
}
function noRequirements(keyword, why) {
	return new require_own_options.EngineError("DistutilsSetupError", `${require_script.pyRepr(keyword)} must be a string or list of strings containing valid project/version requirement specifiers; ${why}`);
}
function requirementOf(engine, text) {
	const parsed = parseRequirement(text);
	if (isProblem(parsed)) throw new require_own_options.EngineError("ValueError", problemText(engine, text, parsed), { code: "bad-requirement" });
	return parsed;
}
function requirementForm(engine, requirement) {
	return requirementText({
		...requirement,
		extras: requirement.extras.map(safeExtra)
	}, setuptoolsSince(engine.target, 56));
}
function problemText(engine, text, { at, expected }) {
	const place = require_script.pyRepr(text.slice(at, at + 8));
	if (!setuptoolsSince(engine.target, 56)) return `Invalid requirement, parse error at "${place}"`;
	return `Parse error at "${place}": Expected ${(setuptoolsSince(engine.target, 65) ? expected : {
		string_end: "stringEnd",
		"W:(0-9A-Za-z)": "W:(abcd...)"
	}[expected]) ?? expected}`;
}
async function textsOf(engine, value) {
	const inner = require_script.plain(value);
	if (require_script.isText(inner)) return [inner];
	if (inner === null || typeof inner !== "object") throw new require_own_options.EngineError("TypeError", `'${require_script.pyType(inner)}' object is not iterable`);
	const texts = [];
	for (const item of await require_script.itemsOf(engine, inner)) texts.push(...await textsOf(engine, item));
	return texts;
}

// src/commands/setuptools/entry-points.ts
async function entryPointGroups(engine, value) {
	const given = require_script.plain(value);
	if (given === null) return [];
	const newest = setuptoolsSince(engine.target, 65);
	if (newest && !(given instanceof Map) && !require_script.isText(given)) throw new require_own_options.EngineError("AttributeError", `'${require_script.pyType(given)}' object has no attribute 'items'`);
	const groups = [];
	for (const { name, lines } of given instanceof Map ? await tableGroups(engine, given) : await textGroups(engine, given)) {
		if (newest && (name === null || lines.length === 0)) continue;
		if (name === null) throw new require_own_options.EngineError("ValueError", "Entry points must be listed in groups");
		groups.push({
			name,
			lines
		});
	}
	return groups;
}
async function tableGroups(engine, table) {
	const groups = [];
	for (const [name, lines] of table) groups.push({
		name: name === null ? null : require_script.pyStr(name).trim(),
		lines: meaningfulLines(await textsOf(engine, lines))
	});
	return groups;
}
async function textGroups(engine, value) {
	const sections = splitSections(await textsOf(engine, value));
	if (sections === void 0) throw new require_own_options.EngineError("ValueError", "Invalid section heading");
	return sections;
}
function requireEntryPoint(line, major) {
	const point = parseEntryPoint(line, major);
	if (point === void 0) throw wrongEntryPoint(major, "EntryPoint must be in 'name=module:attrs [extras]' format", line);
	return point;
}
function wrongEntryPoint(major, ...args) {
	return new require_own_options.EngineError("ValueError", `(${args.map((arg) => require_script.reprText(arg, major)).join(", ")})`, { args });
}
async function entryPointsText(engine, value) {
	const given = require_script.plain(value);
	if (given === null) return null;
	const [major] = engine.target.versionInfo;
	if (setuptoolsSince(engine.target, 65)) {
		const groups = await entryPointGroups(engine, given);
		for (const { lines } of groups) for (const line of lines) requireEntryPoint(line, major);
		return newText(groups);
	}
	if (require_script.isText(given)) return require_script.pyStr(given);
	const table = given;
	const names = [...table.keys()].map(require_script.pyStr).sort(compareCodeUnits);
	const parts = [];
	for (const name of names) {
		const contents = require_script.plain(table.get(name) ?? null);
		const text = require_script.isText(contents) ? require_script.pyStr(contents) : meaningfulLines(await textsOf(engine, contents)).map((line) => entryPointText(requireEntryPoint(line, major))).sort(compareCodeUnits).join("\n");
		parts.push(`[${name}]\n${text}\n\n`);
	}
	return parts.join("");
}
function newText(groups) {
	const byName = /* @__PURE__ */ new Map();
	for (const { name, lines } of groups) {
		const points = byName.get(name) ?? [];
		byName.set(name, points);
		points.push(...lines.map(splitEntryPoint));
	}
	return [...byName.keys()].sort(compareCodeUnits).map((group) => {
		return `[${group}]\n${(byName.get(group) ?? []).sort(([a, x], [b, y]) => compareCodeUnits(a, b) || compareCodeUnits(x, y)).map(([name, value]) => `${name} = ${value}`).join("\n")}\n`;
	}).join("\n");
}

// src/commands/setuptools/keyword-checks.ts
const CHECKS = {
	convert_2to3_doctests: stringList,
	dependency_links: stringList,
	eager_resources: stringList,
	entry_points: entryPoints$1,
	exclude_package_data: packageData$1,
	extras_require: extras,
	include_package_data: truthValue,
	install_requires: requirements$1,
	namespace_packages: namespacePackages,
	package_data: packageData$1,
	packages,
	python_requires: specifier,
	setup_requires: requirements$1,
	test_loader: importable,
	test_runner: importable,
	test_suite: testSuite,
	tests_require: requirements$1,
	use_2to3: twoToThree,
	use_2to3_exclude_fixers: stringList,
	use_2to3_fixers: stringList,
	zip_safe: truthValue
};
function keywordNames(dist) {
	const converts = !setuptoolsSince(dist.$.target, 58);
	return Object.keys(CHECKS).filter((name) => converts || !/2to3_/.test(name));
}
async function checkKeyword(dist, name, value) {
	if (Object.hasOwn(CHECKS, name)) await CHECKS[name]?.(dist, name, value);
}
function refuse(message) {
	throw new require_own_options.EngineError("DistutilsSetupError", message);
}
function isStringList(dist, value) {
	const joinable = !setuptoolsSince(dist.$.target, 41) && Array.isArray(require_script.plain(value));
	if (!require_script.isList(value) && !require_script.isTuple(value) && !joinable) return false;
	return [...require_script.iterate(value)].every(require_script.isText);
}
function stringList(dist, name, value) {
	if (!isStringList(dist, value)) refuse(`${require_script.pyRepr(name)} must be a list of strings (got ${require_script.pyRepr(value)})`);
}
function truthValue(_dist, name, value) {
	const inner = require_script.plain(value);
	if (require_script.isInteger(inner) && (Number(inner) === 0 || Number(inner) === 1)) return;
	refuse(`${require_script.pyRepr(name)} must be a boolean value (got ${require_script.pyRepr(value)})`);
}
async function twoToThree(dist, name, value) {
	if (!setuptoolsSince(dist.$.target, 58)) return truthValue(dist, name, value);
	if (!require_script.truthy(value)) return dist.warnUser(`${name} is ignored.`);
	throw new require_own_options.EngineError("DistutilsSetupError", `${name} is invalid.`, {
		code: "use-2to3",
		hint: "setuptools dropped 2to3 with version 58: Python 3.8 or older installs this project"
	});
}
function importable(dist, name, value) {
	const parsed = require_script.isText(value) ? parseEntryPoint(`x=${require_script.pyStr(value)}`, dist.$.target.versionInfo[0]) : void 0;
	if (parsed === void 0 || parsed.extras.length > 0) refuse(`${require_script.pyRepr(name)} must be importable 'module:attrs' string (got ${require_script.pyRepr(value)})`);
}
function testSuite(_dist, _name, value) {
	if (!require_script.isText(value)) refuse("test_suite must be a string");
}
function packageData$1(dist, name, value) {
	const table = require_script.plain(value);
	if (!setuptoolsSince(dist.$.target, 41)) return table instanceof Map && [...table].every(([key, patterns]) => require_script.isText(key) && canIterate(patterns)) ? void 0 : refuse(`${name} must be a dictionary mapping package names to lists of wildcard patterns`);
	if (!(table instanceof Map)) refuse(`${require_script.pyRepr(name)} must be a dictionary mapping package names to lists of string wildcard patterns`);
	for (const [key, patterns] of table) {
		if (!require_script.isText(key)) refuse(`keys of ${require_script.pyRepr(name)} dict must be strings (got ${require_script.pyRepr(key)})`);
		stringList(dist, `values of ${require_script.pyRepr(name)} dict`, patterns);
	}
}
function canIterate(value) {
	const inner = require_script.plain(value);
	return typeof inner === "string" || Array.isArray(inner) || inner instanceof Map || inner instanceof require_script.Handle && inner.kind === "object";
}
async function packages(dist, _name, value) {
	for (const name of await require_script.itemsOf(dist.$, value)) {
		if (!require_script.isText(name)) throw new require_own_options.EngineError("TypeError", notForPattern(dist.$.target, name), { hint: "'packages' is a list of names" });
		if (new RegExp(`^[${wordClass(dist.$.target.versionInfo[0])}]`, "u").test(require_script.pyStr(name))) continue;
		dist.$.say(3, `WARNING: ${require_script.pyRepr(name)} not a valid package name; please use only .-separated package names in setup.py`);
	}
}
async function requirements$1(dist, name, value) {
	try {
		await requirementsOf(dist.$, value);
	} catch (error) {
		if (!require_own_options.isPythonError(error, "TypeError", "ValueError")) throw error;
		throw noRequirements(name, error.message);
	}
	if (require_script.plain(value) instanceof Map || value instanceof require_script.Handle && /(^|\.)(set|frozenset)$/.test(value.path)) throw noRequirements(name, "Unordered types are not allowed");
}
async function extras(dist, _name, value) {
	const wrong = () => refuse("'extras_require' must be a dictionary whose values are strings or lists of strings containing valid project/version requirement specifiers.");
	const table = require_script.plain(value);
	if (!(table instanceof Map)) wrong();
	for (const [key, list] of table) {
		if (!require_script.isText(key)) wrong();
		const [, ...rest] = require_script.pyStr(key).split(":");
		const marker = rest.join(":");
		if (marker !== "" && parseMarker(marker) === void 0) refuse(`Invalid environment marker: ${marker}`);
		try {
			await requirementsOf(dist.$, list);
		} catch (error) {
			if (!require_own_options.isPythonError(error, "TypeError", "ValueError", "AttributeError")) throw error;
			wrong();
		}
	}
}
function specifier(dist, name, value) {
	const inner = require_script.plain(value);
	const text = typeof inner === "string" ? inner : value instanceof require_script.Handle ? "" : void 0;
	if (text === void 0 && !setuptoolsSince(dist.$.target, 56)) throw require_script.noAttribute(value, "split");
	const problem = text === void 0 ? require_script.noAttribute(value, "split").message : firstInvalid(text) ?? "";
	if (problem !== "") refuse(`${require_script.pyRepr(name)} must be a string containing valid version specifiers; ${problem}`);
}
function firstInvalid(text) {
	const wrong = text.split(",").find((part) => part.trim() !== "" && parseSpecifiers(part, true) === void 0);
	return wrong === void 0 ? void 0 : `Invalid specifier: '${wrong.trim()}'`;
}
async function entryPoints$1(dist, _name, value) {
	const newest = setuptoolsSince(dist.$.target, 65);
	const [major] = dist.$.target.versionInfo;
	const words = `[${wordClass(major)}]+`;
	const groupName = new RegExp(`^${words}(\\.${words})*$`, "u");
	try {
		const seen = /* @__PURE__ */ new Map();
		for (const { name, lines } of await entryPointGroups(dist.$, value)) {
			if (seen.has(name) && !newest) throw wrongEntryPoint(major, "Duplicate group name", name);
			if (!groupName.test(name)) throw wrongEntryPoint(major, "Invalid group name", name);
			const names = seen.get(name) ?? /* @__PURE__ */ new Set();
			seen.set(name, names);
			for (const line of lines) {
				const parsed = requireEntryPoint(line, major);
				if (names.has(parsed.name)) throw newest ? duplicateElement(name, line) : wrongEntryPoint(major, "Duplicate entry point", name, parsed.name);
				names.add(parsed.name);
			}
		}
	} catch (error) {
		if (!require_own_options.isPythonError(error, newest ? "Exception" : "ValueError")) throw error;
		refuse(error.message);
	}
}
function duplicateElement(group, line) {
	const [name, value] = splitEntryPoint(line).map(require_script.pyRepr);
	return new require_own_options.EngineError("ValueError", `Duplicate element EntryPoint(name=${name}, value=${value}, group=${require_script.pyRepr(group)}) encountered.`);
}
async function namespacePackages(dist, name, value) {
	stringList(dist, name, value);
	const names = Array.from(require_script.iterate(value), require_script.pyStr);
	for (const each of names) {
		if (!require_script.truthy(await dist.has_contents_for(each))) refuse(`Distribution contains no modules or packages for namespace package ${require_script.pyRepr(each)}`);
		const parent = each.includes(".") ? each.slice(0, each.lastIndexOf(".")) : "";
		if (parent !== "" && !names.includes(parent)) dist.$.say(3, `WARNING: ${require_script.pyRepr(each)} is declared as a package namespace, but ${require_script.pyRepr(parent)} is not: please correct this in setup.py`);
	}
}

// src/commands/setuptools/config-reading.ts
const OWN_NAMES = /* @__PURE__ */ new Set(["options.extras_require", "options.data_files"]);
async function readSetuptoolsConfig(dist, files) {
	const { target, view, debug } = dist.$;
	const modern = setuptoolsSince(target, 56);
	const warned = [];
	const commands = /* @__PURE__ */ new Set([...require_script.standardCommands(target), ...require_script.setuptoolsCommandNames(target)]);
	const nameOf = (option, section) => {
		const name = option.replaceAll("-", "_");
		if (!modern) return name;
		if (OWN_NAMES.has(section)) return option;
		if ((section.startsWith("options") || section === "metadata" || commands.has(section)) && name !== option) warned.push(`Usage of dash-separated '${option}' will not be supported in future versions. Please use the underscore name '${name}' instead`);
		const lower = name.toLowerCase();
		if (section !== "metadata" || lower === name) return name;
		warned.push(`Usage of uppercase key '${name}' in '${section}' will be deprecated in future versions. Please use lowercase '${lower}' instead`);
		return lower;
	};
	if (debug) await dist.announce("Distribution.parse_config_files():");
	for (const filename of files) {
		if (debug) await dist.announce(`  reading ${filename}`);
		const read = require_script.readConfigFile(view.read(filename), {
			filename,
			target,
			ignored: require_script.ignoredConfigOptions(target),
			encoding: "utf-8",
			keepCase: modern,
			nameOf
		});
		for (const section of read.sections) {
			const dict = await require_script.optionsOf(dist, section.name);
			for (const option of section.options) dict.set(option.name, require_script.Tuple.of(filename, option.value));
		}
	}
	for (const text of warned) await dist.warnUser(text);
	await require_script.applyGlobalSection(dist);
}
function configValue(options, name) {
	const entry = options?.get(name);
	return Array.isArray(entry) ? require_script.pyStr(require_script.plain(entry[1])) : void 0;
}

// src/commands/setuptools/discovery.ts
const FLAT_FOLDERS = [
	...[
		"ci",
		"bin",
		"doc",
		"docs",
		"documentation",
		"manpages",
		"news",
		"changelog",
		"test",
		"tests",
		"unit_test",
		"unit_tests"
	],
	...[
		"example",
		"examples",
		"scripts",
		"tools",
		"util",
		"utils",
		"python",
		"build",
		"dist",
		"venv",
		"env",
		"requirements"
	],
	...[
		"tasks",
		"fabfile",
		"site_scons",
		"benchmark",
		"benchmarks",
		"exercise",
		"exercises",
		"[._]*"
	]
].flatMap((name) => [name, `${name}.*`]);
const FLAT_MODULES = [...[
	"setup",
	"conftest",
	"test",
	"tests",
	"example",
	"examples",
	"build",
	"toxfile",
	"noxfile",
	"pavement",
	"dodo",
	"tasks",
	"fabfile"
], ...[
	"[Ss][Cc]onstruct",
	"conanfile",
	"manage",
	"benchmark",
	"benchmarks",
	"exercise",
	"exercises",
	"[._]*"
]];
const anyFolder = () => true;
function isFlatPackage(_path, name) {
	const [first = "", ...rest] = name.split(".");
	return (isIdentifier(first) || first.endsWith("-stubs")) && rest.every(isIdentifier);
}
const PACKAGES = /* @__PURE__ */ new Map([
	["packages", void 0],
	["folders", anyFolder],
	["flat packages", isFlatPackage]
]);
function find(engine, kind, options) {
	if (!PACKAGES.has(kind)) return findModules(engine, options);
	const isPackage = PACKAGES.get(kind);
	return findPackages(engine, isPackage === void 0 ? options : {
		...options,
		isPackage
	});
}
function discoverPackages(dist, options = {}) {
	const extensions = options.ignoreExtModules === true ? null : dist.ext_modules;
	if ([
		dist.packages,
		dist.py_modules,
		extensions
	].some((value) => (value ?? null) !== null)) return;
	if (require_script.truthy(dist.configuration ?? null)) return;
	dist.$.say(1, "No `packages` or `py_modules` configuration, performing automatic discovery.");
	if (!explicitLayout(dist) && !srcLayout(dist)) flatLayout(dist);
}
function folders(dist) {
	const given = require_script.plain(dist.package_dir);
	return given instanceof Map ? given : /* @__PURE__ */ new Map();
}
function root(dist) {
	return require_script.truthy(dist.src_root) ? require_script.pyStr(dist.src_root) : ".";
}
function explicitLayout(dist) {
	const named = [...folders(dist)].filter(([name]) => name !== "");
	if (named.length === 0) return false;
	const paths = require_script.osPath(dist.$.target.osName);
	dist.packages = named.flatMap(([name, folder]) => {
		const nested = findPackages(dist.$, {
			where: paths.join(root(dist), require_script.pyStr(folder)),
			isPackage: anyFolder
		});
		return [require_script.pyStr(name), ...nested.map((each) => `${require_script.pyStr(name)}.${each}`)];
	});
	return true;
}
function srcLayout(dist) {
	const paths = require_script.osPath(dist.$.target.osName);
	const all = folders(dist);
	const folder = paths.join(root(dist), require_script.pyStr(all.get("") ?? "src"));
	if (!dist.$.view.isDirectory(folder)) return false;
	if (!all.has("")) all.set("", paths.basename(folder));
	dist.package_dir = all;
	dist.packages = findPackages(dist.$, {
		where: folder,
		isPackage: anyFolder
	});
	dist.py_modules = findModules(dist.$, { where: folder });
	return true;
}
function flatLayout(dist) {
	const packages = findPackages(dist.$, {
		where: root(dist),
		exclude: FLAT_FOLDERS,
		isPackage: isFlatPackage
	});
	dist.packages = packages;
	const top = packages.filter((name) => !name.split(".")[0]?.endsWith("-stubs")).filter((name) => !packages.some((other) => name.startsWith(`${other}.`)));
	refuseSeveral(top, "packages");
	if (top.length > 0) return;
	const modules = findModules(dist.$, {
		where: root(dist),
		exclude: FLAT_MODULES
	});
	dist.py_modules = modules;
	refuseSeveral(modules, "modules");
}
function refuseSeveral(found, kind) {
	if (found.length <= 1) return;
	const list = `[${found.map((name) => `'${name}'`).join(", ")}]`;
	throw new require_own_options.EngineError("DistutilsError", `Multiple top-level ${kind} discovered in a flat-layout: ${list}.`, {
		code: "several-top-levels",
		hint: `name those that are to be installed: ${kind === "packages" ? "packages" : "py_modules"} in setup() or setup.cfg`
	});
}
function discoverName(dist) {
	if (require_script.truthy(dist.metadata.name)) return;
	const name = [dist.packages, dist.py_modules].map(listOf).find((names) => names.length === 1)?.[0] ?? rootPackage(dist);
	if (name !== void 0) dist.metadata.name = name;
}
function rootPackage(dist) {
	const { view, target } = dist.$;
	const names = listOf(dist.packages).filter((name) => !name.split(".")[0]?.endsWith("-stubs")).sort((a, b) => a.length - b.length);
	for (const [i, name] of names.entries()) {
		if (!names.slice(i + 1).every((other) => other.startsWith(`${name}.`))) return void 0;
		const folder = packageFolder(name, folders(dist), require_script.osPath(target.osName));
		if (view.isFile(require_script.osPath(target.osName).join(root(dist), folder, "__init__.py"))) return name;
	}
}
function listOf(value) {
	const inner = require_script.plain(value);
	return Array.isArray(inner) ? inner.map(require_script.pyStr) : [];
}

// src/commands/setuptools/declarative-config.ts
async function applyDeclarativeConfig(dist, settings) {
	const config = new DeclarativeConfig(dist, settings.ignoreErrors);
	await config.applyOptions();
	await config.applyMetadata();
	return config.done;
}
const ALIASES = {
	home_page: "url",
	summary: "description",
	classifier: "classifiers",
	platform: "platforms"
};
var DeclarativeConfig = class {
	done = {
		metadata: [],
		options: []
	};
	#dist;
	#ignoreErrors;
	#searched;
	#discovered = false;
	constructor(dist, ignoreErrors) {
		this.#dist = dist;
		this.#ignoreErrors = ignoreErrors;
	}
	async applyOptions() {
		const parsers = this.#optionParsers();
		const given = new Map(this.#sections("options"));
		for (const [name, section] of given) switch (name) {
			case "":
				await this.#applySection("options", section, parsers);
				break;
			case "packages.find": break;
			case "entry_points":
				await this.#set("options", "entry_points", parseSection(section, parseList), {});
				break;
			case "package_data":
			case "exclude_package_data":
				await this.#set("options", name, packageData(section), {});
				break;
			case "extras_require":
				await this.#set("options", name, await this.#extras(section), {});
				break;
			case "data_files":
				await this.#set("options", name, this.#dataFiles(section), {});
				break;
			default: throw new require_own_options.EngineError("DistutilsOptionError", `Unsupported distribution option section: [options.${name}]`, { code: "unknown-config-section" });
		}
		if (this.#searched !== void 0 && setuptoolsSince(this.#dist.$.target, 61) && !require_script.truthy(this.#dist.package_dir)) this.#dist.package_dir = /* @__PURE__ */ new Map([["", this.#searched]]);
	}
	async applyMetadata() {
		const parsers = this.#metadataParsers();
		for (const [name, section] of this.#sections("metadata")) {
			if (name !== "") throw new require_own_options.EngineError("DistutilsOptionError", `Unsupported distribution option section: [metadata.${name}]`, { code: "unknown-config-section" });
			await this.#applySection("metadata", section, parsers);
		}
		if (this.#discovered) discoverName(this.#dist);
	}
	*#sections(prefix) {
		for (const [key, value] of [...require_script.givenOptions(this.#dist)]) {
			const name = require_script.pyStr(key);
			const section = require_script.plain(value);
			if (name.startsWith(prefix) && section instanceof Map) yield [name.replace(prefix, "").replace(/^\.+|\.+$/g, ""), section];
		}
	}
	async #applySection(kind, section, parsers) {
		for (const key of [...section.keys()]) {
			const name = require_script.pyStr(key);
			const value = configValue(section, name);
			if (value !== void 0) await this.#set(kind, kind === "metadata" && Object.hasOwn(ALIASES, name) ? ALIASES[name] : name, value, parsers);
		}
	}
	async #set(kind, name, value, parsers) {
		const target = kind === "metadata" ? this.#dist.metadata : this.#dist;
		if (!await require_script.hasAttribute(target, name, this.#dist.$)) return;
		const present = await require_script.getAttribute(target, name, this.#dist.$);
		if (require_script.truthy(present ?? null)) return;
		const parsed = await this.#parsed(value, Object.hasOwn(parsers, name) ? parsers[name] : void 0);
		if (parsed === void 0) return;
		await assign(target, name, parsed);
		this.done[kind].push(name);
	}
	async #parsed(value, parser) {
		if (parser === void 0 || !require_script.isText(value)) return value;
		try {
			return await parser(require_script.pyStr(value));
		} catch (error) {
			if (this.#ignoreErrors) return void 0;
			throw error;
		}
	}
	#metadataParsers() {
		const { target } = this.#dist.$;
		const file = async (text) => this.#file(text);
		const noFile = (name) => (text) => {
			if (!text.startsWith("file:")) return text;
			throw new require_own_options.EngineError("ValueError", `Only strings are accepted for the ${name} field, files are not accepted`);
		};
		return {
			platforms: parseList,
			keywords: parseList,
			provides: parseList,
			requires: async (text) => {
				await this.#dist.warnUser("The requires parameter is deprecated, please use install_requires for runtime dependencies.");
				return parseList(text);
			},
			obsoletes: parseList,
			classifiers: async (text) => parseList(await this.#file(text)),
			license: setuptoolsSince(target, 41) ? noFile("license") : file,
			...setuptoolsSince(target, 58) ? { license_file: noFile("license_file") } : {},
			...setuptoolsSince(target, 42) ? { license_files: parseList } : {},
			description: file,
			long_description: file,
			version: async (text) => this.#version(text),
			project_urls: parseDict
		};
	}
	#optionParsers() {
		const { target } = this.#dist.$;
		const requirements = async (text) => this.#requirements(text);
		const semicolons = (text) => parseList(text, ";");
		return {
			zip_safe: parseBool,
			include_package_data: parseBool,
			package_dir: parseDict,
			scripts: parseList,
			eager_resources: parseList,
			dependency_links: parseList,
			namespace_packages: parseList,
			install_requires: requirements,
			setup_requires: semicolons,
			tests_require: semicolons,
			packages: async (text) => this.#packages(text),
			entry_points: async (text) => this.#file(text),
			py_modules: parseList,
			...setuptoolsSince(target, 47) ? { python_requires: pythonRequires } : {},
			...setuptoolsSince(target, 56) ? { cmdclass: async (text) => this.#commandClasses(text) } : {},
			...setuptoolsSince(target, 58) ? {} : {
				use_2to3: parseBool,
				use_2to3_fixers: parseList,
				use_2to3_exclude_fixers: parseList,
				convert_2to3_doctests: parseList
			}
		};
	}
	async #file(text) {
		if (!text.startsWith("file:")) return text;
		const paths = text.slice(5).split(",").map((path) => path.trim());
		return readProjectFiles(this.#dist, paths);
	}
	async #version(text) {
		const fromFile = await this.#file(text);
		if (fromFile !== text) {
			const version = fromFile.trim();
			if (parseVersion(version) !== void 0) return version;
			throw new require_own_options.EngineError("DistutilsOptionError", `Version loaded from ${text} does not comply with PEP 440: ${version}`);
		}
		if (!text.startsWith("attr:")) return text;
		this.#discover();
		return readVersionAttribute(this.#dist, text.replace("attr:", ""));
	}
	#discover() {
		if (!setuptoolsSince(this.#dist.$.target, 61)) return;
		this.#discovered = true;
		this.#dist.fillDefaults({ name: false });
	}
	#packages(text) {
		const directive = text.trim();
		if (directive !== "find:" && directive !== "find_namespace:") return parseList(text);
		const namespaces = directive === "find_namespace:";
		const { target } = this.#dist.$;
		if (namespaces && target.versionInfo[0] < 3) throw new require_own_options.EngineError("DistutilsOptionError", "find_namespace: directive is unsupported on Python < 3.3");
		const section = require_script.givenFor(this.#dist, "options.packages.find");
		const list = (name) => {
			const value = configValue(section, name);
			const items = value === void 0 ? [] : parseList(value);
			return items.length === 0 ? void 0 : items;
		};
		const [where] = list("where") ?? [];
		return this.#found({
			namespaces,
			where,
			include: list("include"),
			exclude: list("exclude")
		});
	}
	#found(find) {
		const dist = this.#dist;
		const packages = findPackages(dist.$, {
			...find.where === void 0 ? {} : { where: find.where },
			...find.include === void 0 ? {} : { include: find.include },
			...find.exclude === void 0 ? {} : { exclude: find.exclude },
			...find.namespaces ? { isPackage: () => true } : {}
		});
		if (find.where !== void 0 && require_script.osPath(dist.$.target.osName).normpath(find.where) !== ".") this.#searched = find.where;
		return packages;
	}
	async #requirements(text) {
		if (!setuptoolsSince(this.#dist.$.target, 61)) return parseList(text, ";");
		return parseList(await this.#file(text), ";").filter((line) => !line.startsWith("#"));
	}
	async #extras(section) {
		const extras = /* @__PURE__ */ new Map();
		for (const key of section.keys()) extras.set(key, await this.#requirements(configValue(section, require_script.pyStr(key)) ?? ""));
		return extras;
	}
	#dataFiles(section) {
		const expand = setuptoolsSince(this.#dist.$.target, 58);
		return [...section.keys()].map((folder) => {
			const files = parseList(configValue(section, require_script.pyStr(folder)) ?? "");
			return require_script.Tuple.of(folder, expand ? expandedFiles(this.#dist, files) : files);
		});
	}
	async #commandClasses(text) {
		this.#discover();
		const classes = /* @__PURE__ */ new Map();
		for (const [name, path] of parseDict(text)) classes.set(name, await this.#dist.$.script.call("setuptools._attributes.load_class", [path, this.#dist.package_dir]));
		return classes;
	}
};
async function readProjectFiles(dist, paths) {
	const { view, cwd, target } = dist.$;
	const { abspath, join } = require_script.osPath(target.osName);
	const texts = [];
	for (const given of paths) {
		const path = abspath(given, cwd);
		const isThere = view.isFile(path);
		if (!isThere && setuptoolsSince(target, 61)) {
			await dist.warnUser(`File ${require_script.pyRepr(join(cwd, given))} cannot be found`);
			continue;
		}
		if (!path.startsWith(cwd)) throw new require_own_options.EngineError("DistutilsOptionError", `\`file:\` directive can not access ${path}`, { code: "file-outside-project" });
		if (isThere) texts.push(require_script.universalNewlines(require_script.decodeText(view.read(path), { encoding: "utf-8" })));
	}
	return texts.join("\n");
}
async function readVersionAttribute(dist, path) {
	const { script } = dist.$;
	let value;
	try {
		value = await script.call("setuptools._attributes.read", [path.trim(), dist.package_dir]);
	} catch (error) {
		if (error instanceof require_own_options.PythonException) dist.$.noteHint(error.message, `the configuration names '${path.trim()}' as the place of the version: it is to be a module and a name in it`);
		throw error;
	}
	if (value instanceof require_script.Handle && value.kind !== "object") value = await script.call(value, []);
	const inner = require_script.plain(value);
	if (require_script.isText(inner)) return require_script.pyStr(inner);
	if (Array.isArray(inner)) return inner.map(require_script.pyStr).join(".");
	return require_script.textOf(dist.$, value);
}
function expandedFiles(dist, patterns) {
	const { cwd, target, view } = dist.$;
	const paths = require_script.osPath(target.osName);
	const newer = setuptoolsSince(target, 61);
	return patterns.flatMap((pattern) => {
		if (!require_script.hasMagic(pattern) && !/[{}\]]/.test(pattern)) return [newer ? paths.relpath(pattern, cwd, cwd) : pattern];
		const whole = paths.abspath(pattern, cwd);
		return (newer ? findWithStars(dist.$, whole) : view.glob(whole)).map((path) => paths.relpath(path, cwd, cwd)).sort();
	});
}
async function assign(target, name, value) {
	const setter = target[`set_${name}`];
	if (typeof setter === "function") await Reflect.apply(setter, target, [value]);
	else target[name] = value;
}
function parseList(text, separator = ",") {
	return (text.includes("\n") ? text.split("\n") : text.split(separator)).map((part) => part.trim()).filter((part) => part !== "");
}
function parseDict(text) {
	const found = /* @__PURE__ */ new Map();
	for (const line of parseList(text)) {
		const at = line.indexOf("=");
		if (at === -1) throw new require_own_options.EngineError("DistutilsOptionError", `Unable to parse option value to dict: ${text}`);
		found.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
	}
	return found;
}
function parseBool(text) {
	return [
		"1",
		"true",
		"yes"
	].includes(text.toLowerCase());
}
function pythonRequires(text) {
	const specifiers = parseSpecifiers(text, true);
	if (specifiers === void 0) throw new require_own_options.EngineError("ValueError", `Invalid specifier: '${text}'`);
	return specifiersText(specifiers);
}
function parseSection(section, parser) {
	return new Map([...section.keys()].map((key) => [key, parser(configValue(section, require_script.pyStr(key)) ?? "")]));
}
function packageData(section) {
	const data = parseSection(section, parseList);
	const everywhere = data.get("*");
	if (require_script.truthy(everywhere ?? null)) {
		data.set("", everywhere);
		data.delete("*");
	}
	return data;
}

// src/commands/setuptools/license-files.ts
const LICENSE_PATTERNS = [
	"LICEN[CS]E*",
	"COPYING*",
	"NOTICE*",
	"AUTHORS*"
];
async function expandLicenseFiles(dist) {
	const { metadata } = dist;
	const many = require_script.plain(metadata.license_files ?? null);
	const one = require_script.plain(metadata.license_file ?? null);
	const patterns = require_script.truthy(many) ? require_script.pathTexts(many) : [];
	if (require_script.truthy(one) && !patterns.includes(require_script.pathText(one))) patterns.push(require_script.pathText(one));
	const files = /* @__PURE__ */ new Set();
	for (const pattern of many === null && one === null ? LICENSE_PATTERNS : patterns) for (const file of [...findWithStars(dist.$, pattern, { recursive: false })].sort()) if (!file.endsWith("~") && dist.$.view.isFile(file)) files.add(file);
	metadata.license_files = [...files];
}

// src/commands/setuptools/plugins.ts
const MODULE = "setuptools._plugins";
async function pluginsOf(engine, group) {
	if (!engine.script.attached) return [];
	if (engine.plugins === void 0) await engine.script.call(`${MODULE}.look`, []);
	return (engine.plugins?.[group] ?? []).map(([name, value]) => ({
		group,
		name,
		value
	}));
}
async function loadPlugin(engine, plugin) {
	return engine.script.call(`${MODULE}.load`, [plugin.value]);
}
async function callPlugin(engine, plugin, args) {
	return engine.script.call(`${MODULE}.run`, [plugin.value, ...args]);
}

// src/grammar/toml.ts
var TomlProblem = class extends Error {
	line;
	constructor(message, line) {
		super(message);
		this.line = line;
	}
};
function parseToml(text) {
	return new TomlReader(text.replaceAll("\r\n", "\n")).document();
}
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const NUMBER = /[+-]?(?:0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|inf|nan|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d[\d_]*)?)(?![\w.:-])/y;
const DATE = /\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?|\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/y;
const ESCAPES = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	e: "\x1B",
	"\"": "\"",
	"\\": "\\"
};
var TomlReader = class {
	#text;
	#at = 0;
	#defined = /* @__PURE__ */ new Set();
	#inline = /* @__PURE__ */ new Set();
	constructor(text) {
		this.#text = text;
	}
	document() {
		const root = /* @__PURE__ */ new Map();
		let table = root;
		for (this.#blank(true); this.#at < this.#text.length; this.#blank(true)) {
			if (this.#take("[[")) table = this.#heading(root, true);
			else if (this.#take("[")) table = this.#heading(root, false);
			else this.#pair(table);
			this.#endOfLine();
		}
		return root;
	}
	#fail(message) {
		throw new TomlProblem(message, this.#text.slice(0, this.#at).split("\n").length);
	}
	#take(token) {
		if (!this.#text.startsWith(token, this.#at)) return false;
		this.#at += token.length;
		return true;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== void 0) this.#at += found.length;
		return found;
	}
	#blank(lines) {
		this.#match(lines ? /(?:[ \t\n]|#[^\n]*)*/y : /[ \t]*/y);
	}
	#endOfLine() {
		this.#match(/[ \t]*(?:#[^\n]*)?/y);
		if (this.#at < this.#text.length && !this.#take("\n")) this.#fail("expected the end of the line");
	}
	#key() {
		const parts = [];
		do {
			this.#blank(false);
			const quote = this.#text.charAt(this.#at);
			const part = quote === "\"" || quote === "'" ? this.#string() : this.#match(BARE_KEY);
			if (part === void 0) this.#fail("expected a key");
			parts.push(part);
			this.#blank(false);
		} while (this.#take("."));
		return parts;
	}
	#heading(root, ofArray) {
		const path = this.#key();
		if (!this.#take(ofArray ? "]]" : "]")) this.#fail("expected the end of the heading");
		const parent = this.#descend(root, path.slice(0, -1));
		const name = path.at(-1);
		const known = parent.get(name);
		const table = /* @__PURE__ */ new Map();
		if (ofArray) {
			if (known === void 0) parent.set(name, [table]);
			else if (Array.isArray(known)) known.push(table);
			else this.#fail(`'${name}' is no array of tables`);
			return table;
		}
		if (known === void 0) parent.set(name, table);
		else if (!(known instanceof Map) || this.#defined.has(known) || this.#inline.has(known)) this.#fail(`'${path.join(".")}' is there twice`);
		const found = known ?? table;
		this.#defined.add(found);
		return found;
	}
	#descend(from, path) {
		let table = from;
		for (const name of path) {
			let next = table.get(name);
			if (next === void 0) table.set(name, next = /* @__PURE__ */ new Map());
			if (Array.isArray(next)) next = next.at(-1);
			if (!(next instanceof Map) || this.#inline.has(next)) this.#fail(`'${name}' is no table`);
			table = next;
		}
		return table;
	}
	#pair(table) {
		const path = this.#key();
		if (!this.#take("=")) this.#fail("expected '='");
		this.#blank(false);
		const value = this.#value();
		const owner = this.#descend(table, path.slice(0, -1));
		const name = path.at(-1);
		if (owner.has(name)) this.#fail(`'${path.join(".")}' is there twice`);
		owner.set(name, value);
	}
	#value() {
		const first = this.#text.charAt(this.#at);
		if (first === "\"" || first === "'") return this.#string();
		if (this.#take("[")) return this.#array();
		if (this.#take("{")) return this.#inlineTable();
		if (this.#match(/true(?!\w)/y) !== void 0) return true;
		if (this.#match(/false(?!\w)/y) !== void 0) return false;
		const date = this.#match(DATE);
		if (date !== void 0) return date;
		const number = this.#match(NUMBER);
		if (number === void 0) this.#fail("expected a value");
		const text = number.replaceAll("_", "");
		if (text.endsWith("inf")) return text.startsWith("-") ? -Infinity : Infinity;
		return Number(text.replace(/^\+/, ""));
	}
	#array() {
		const items = [];
		for (;;) {
			this.#blank(true);
			if (this.#take("]")) return items;
			items.push(this.#value());
			this.#blank(true);
			if (!this.#take(",")) {
				if (this.#take("]")) return items;
				this.#fail("expected ',' or ']'");
			}
		}
	}
	#inlineTable() {
		const table = /* @__PURE__ */ new Map();
		this.#blank(false);
		if (!this.#take("}")) {
			do
				this.#pair(table);
			while (this.#blank(false), this.#take(","));
			if (!this.#take("}")) this.#fail("expected ',' or '}'");
		}
		this.#inline.add(table);
		return table;
	}
	#string() {
		const quote = this.#text.charAt(this.#at);
		const long = this.#take(quote.repeat(3));
		if (!long) this.#at += 1;
		else this.#take("\n");
		return quote === "\"" ? this.#basic(long) : this.#literal(long);
	}
	#literal(long) {
		const end = this.#text.indexOf(long ? "'''" : "'", this.#at);
		const text = this.#text.slice(this.#at, end === -1 ? void 0 : end);
		if (end === -1 || !long && text.includes("\n")) this.#fail("a string without end");
		const more = long ? (/^'{1,2}(?!')/.exec(this.#text.slice(end + 3)) ?? [""])[0] : "";
		this.#at = end + (long ? 3 : 1) + more.length;
		return text + more;
	}
	#basic(long) {
		let out = "";
		for (;;) {
			out += this.#match(/[^"\\\n]*/y) ?? "";
			const next = this.#text.charAt(this.#at);
			if (next === "\\") out += this.#escape(long);
			else if (next === "\"") {
				if (!long) {
					this.#at += 1;
					return out;
				}
				const quotes = this.#match(/"{1,5}/y);
				if (quotes.length >= 3) return out + quotes.slice(3);
				out += quotes;
			} else if (next === "\n" && long) {
				this.#at += 1;
				out += "\n";
			} else this.#fail("a string without end");
		}
	}
	#escape(long) {
		this.#at += 1;
		if (long && this.#match(/[ \t]*\n[ \t\n]*/y) !== void 0) return "";
		const code = this.#match(/u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}/y);
		if (code !== void 0) {
			const point = Number.parseInt(code.slice(1), 16);
			if (point <= 1114111) return String.fromCodePoint(point);
		}
		const letter = this.#text.charAt(this.#at);
		const known = ESCAPES[letter];
		if (known === void 0) this.#fail(`unknown escape '\\${letter}'`);
		this.#at += 1;
		return known;
	}
};

// src/commands/setuptools/pyproject-elsewhere.ts
const FOR_OTHERS = /* @__PURE__ */ new Set([
	"name",
	"version",
	"python_requires",
	"requires-python"
]);
function isForOtherTools({ metadata }, project, tool) {
	return [metadata.name, metadata.version].some(isGiven) && tool.size === 0 && [...project.keys()].every((field) => FOR_OTHERS.has(field));
}
const PLACES = {
	description: ({ metadata }) => [metadata.description],
	readme: ({ metadata }) => [metadata.long_description],
	"requires-python": (dist) => [dist.python_requires, dist.metadata.python_requires],
	license: ({ metadata }) => [metadata.license],
	authors: ({ metadata }) => [metadata.author, metadata.author_email],
	maintainers: ({ metadata }) => [metadata.maintainer, metadata.maintainer_email],
	keywords: ({ metadata }) => [metadata.keywords],
	classifiers: ({ metadata }) => [metadata.classifiers],
	"entry-points": (dist) => [dist.entry_points]
};
function isGivenElsewhere(dist, field) {
	const places = Object.hasOwn(PLACES, field) ? PLACES[field] : void 0;
	return places === void 0 || places(dist).some(isGiven);
}
function isGiven(value) {
	return (value ?? null) !== null;
}

// src/commands/setuptools/pyproject-values.ts
function tableOf(value) {
	return value instanceof Map ? value : void 0;
}
function text$1(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return `${value}`;
	throw new require_own_options.EngineError("DistutilsSetupError", `pyproject.toml: a text is expected, not ${Array.isArray(value) ? "a list" : "a table"}`, { code: "bad-pyproject" });
}
function toPython(value) {
	if (value instanceof Map) return new Map([...value].map(([name, item]) => [name, toPython(item)]));
	return Array.isArray(value) ? value.map(toPython) : value;
}
function pythonName(field) {
	return field.toLowerCase().replaceAll("-", "_");
}

// src/commands/setuptools/pyproject-dynamic.ts
function directiveOf(field, { dist, filename, table }) {
	const directive = tableOf(table?.get(field));
	if (directive !== void 0 || field === "version" || isGivenElsewhere(dist, field)) return directive;
	throw new require_own_options.EngineError("DistutilsOptionError", `${filename}: No configuration found for dynamic '${field}'.`, {
		code: "bad-pyproject",
		hint: "say in [tool.setuptools.dynamic] where it comes from, or give it in setup()"
	});
}
async function filesText(dist, directive) {
	const files = directive.get("file");
	return readProjectFiles(dist, Array.isArray(files) ? files.map(text$1) : files === void 0 ? [] : [text$1(files)]);
}
async function dynamicValues(dist, field, directive) {
	const attribute = directive.get("attr");
	if (field === "version" && attribute !== void 0) return [["version", await readVersionAttribute(dist, text$1(attribute))]];
	if (field === "optional-dependencies") {
		const extras = /* @__PURE__ */ new Map();
		for (const [name, source] of directive) extras.set(name, requirements(await filesText(dist, tableOf(source) ?? /* @__PURE__ */ new Map())));
		return [["extras_require", extras]];
	}
	const content = await filesText(dist, directive);
	switch (field) {
		case "version": return [["version", content.trim()]];
		case "readme": return [["long_description", content], ["long_description_content_type", text$1(directive.get("content-type") ?? "text/x-rst")]];
		case "classifiers": return [["classifiers", content.split("\n").filter((line) => line !== "")]];
		case "dependencies": return [["install_requires", requirements(content)]];
		default: return [[field.replaceAll("-", "_"), content]];
	}
}
function requirements(content) {
	return content.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
}

// src/commands/setuptools/pyproject-fields.ts
const is = (kind) => (value, path) => kindOf(value) === kind ? [] : [`\`${path}\` must be ${kind}, not ${kindOf(value)}`];
const text = is("a string");
const list = (item) => (value, path) => Array.isArray(value) ? value.flatMap((each, index) => item(each, `${path}[${index}]`)) : is("an array")(value, path);
const table = (item) => (value, path) => value instanceof Map ? [...value].flatMap(([name, each]) => item(each, `${path}.${name}`)) : is("a table")(value, path);
const either = (one, other) => (value, path) => value instanceof Map ? other(value, path) : one(value, path);
const textOrList = (value, path) => Array.isArray(value) ? list(text)(value, path) : text(value, path);
const version = (value, path) => {
	const wrong = text(value, path);
	return wrong.length > 0 || parseVersion(value) !== void 0 ? wrong : [`\`${path}\` must be a version of PEP 440, not '${value}'`];
};
const flag = is("a boolean");
const record = (fields) => (value, path) => {
	if (!(value instanceof Map)) return is("a table")(value, path);
	return [...value].flatMap(([name, each]) => {
		return (Object.hasOwn(fields, name) ? fields[name] : void 0)?.(each, `${path}.${name}`) ?? [`\`${path}\` must not contain '${name}'${meant(name, fields)}`];
	});
};
const reference = (value, path) => {
	const wrong = text(value, path);
	if (wrong.length > 0) return wrong;
	const [, names = "", object, extras] = /^([^:]*)(?::([^[]*)(\[[^\]]*\]\s*)?)?$/.exec(value) ?? [];
	return [...names.split("."), ...object === void 0 || object === "" && extras === void 0 ? [] : object.split(".")].every((name) => isIdentifier(name.trim())) ? [] : [`\`${path}\` must be a place such as 'package.module:function', not '${value}'`];
};
const FIELDS = {
	name: text,
	version,
	description: text,
	readme: either(text, table(text)),
	"requires-python": text,
	license: either(text, table(text)),
	"license-files": either(list(text), table(list(text))),
	authors: list(table(text)),
	maintainers: list(table(text)),
	keywords: list(text),
	classifiers: list(text),
	urls: table(text),
	scripts: table(reference),
	"gui-scripts": table(reference),
	"entry-points": table(table(reference)),
	dependencies: list(text),
	"optional-dependencies": table(list(text)),
	"import-names": list(text),
	"import-namespaces": list(text),
	dynamic: list((value, path) => {
		const wrong = text(value, path);
		if (wrong.length > 0) return wrong;
		const name = value;
		const known = Object.hasOwn(FIELDS, name);
		if (known && name !== "name" && name !== "dynamic") return [];
		return [`\`${path}\` must be a field that may come from elsewhere, not '${name}'${known ? "" : meant(name, FIELDS)}`];
	})
};
const files = record({ file: textOrList });
const TOOL_FIELDS = {
	platforms: list(text),
	provides: list(text),
	obsoletes: list(text),
	"zip-safe": flag,
	"script-files": list(text),
	"eager-resources": list(text),
	packages: either(list(text), record({ find: record({
		where: list(text),
		exclude: list(text),
		include: list(text),
		namespaces: flag
	}) })),
	"package-dir": table(text),
	"package-data": table(list(text)),
	"include-package-data": flag,
	"exclude-package-data": table(list(text)),
	"namespace-packages": list(text),
	"py-modules": list(text),
	"data-files": table(list(text)),
	cmdclass: table(text),
	"license-files": list(text),
	dynamic: record({
		version: record({
			attr: text,
			file: textOrList
		}),
		classifiers: files,
		description: files,
		dependencies: files,
		"entry-points": files,
		keywords: files,
		license: files,
		"optional-dependencies": table(files),
		readme: record({
			file: textOrList,
			"content-type": text
		}),
		"requires-python": files
	})
};
const EXTENSION_FIELDS = {
	name: text,
	sources: list(text),
	"include-dirs": list(text),
	"define-macros": list(list(text)),
	"undef-macros": list(text),
	"library-dirs": list(text),
	libraries: list(text),
	"runtime-library-dirs": list(text),
	"extra-objects": list(text),
	"extra-compile-args": list(text),
	"extra-link-args": list(text),
	"export-symbols": list(text),
	"swig-opts": list(text),
	depends: list(text),
	language: text,
	optional: flag,
	"py-limited-api": flag
};
function projectProblems(project) {
	if (project.size === 0) return [];
	const problems = [...project.has("name") ? [] : ["`project` must contain ['name'] properties"], ...record(FIELDS)(project, "project")];
	if (problems.length > 0) return problems;
	const dynamic = project.get("dynamic") ?? [];
	const twice = dynamic.filter((field) => project.has(field));
	if (twice.length > 0) return twice.map((field) => `\`project.${field}\` must not be given while \`project.dynamic\` lists it`);
	return project.has("version") || dynamic.includes("version") ? [] : ["`project` must contain ['version'] properties"];
}
function toolProblems(tool, target) {
	const fields = require_run.atLeast(target, 3, 12) ? {
		...TOOL_FIELDS,
		"ext-modules": list(record(EXTENSION_FIELDS))
	} : TOOL_FIELDS;
	return record(fields)(tool, "tool.setuptools");
}
function meant(name, fields) {
	const near = require_own_options.nearestName(name, Object.keys(fields));
	return near === void 0 ? "" : ` (did you mean '${near}'?)`;
}
function kindOf(value) {
	if (Array.isArray(value)) return "an array";
	if (value instanceof Map) return "a table";
	if (typeof value === "string") return "a string";
	return typeof value === "boolean" ? "a boolean" : "a number";
}

// src/commands/setuptools/pyproject-packages.ts
function searchPackages(engine, search, places) {
	const paths = require_script.osPath(engine.target.osName);
	const isProject = (folder) => paths.abspath(folder, engine.cwd) === paths.abspath(".", engine.cwd);
	const folders = [...new Set(search.where)];
	const [only] = folders;
	if (folders.length === 1 && !isProject(only) && !places.has("")) places.set("", only);
	return folders.flatMap((folder) => {
		const found = findPackages(engine, {
			where: folder,
			...search.include === void 0 ? {} : { include: search.include },
			...search.exclude === void 0 ? {} : { exclude: search.exclude },
			...search.namespaces ? { isPackage: () => true } : {}
		});
		if (places.get("") !== folder && !isProject(folder)) {
			const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
			for (const name of outermost(found)) places.set(name, [...parts, ...name.split(".")].join("/"));
		}
		return found;
	});
}
function outermost(names) {
	return names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)));
}

// src/commands/setuptools/pyproject.ts
async function applyPyproject(dist, filename) {
	if (!setuptoolsSince(dist.$.target, 61) && require_script.truthy(dist.metadata.name)) return;
	const document = readDocument(dist, filename);
	const project = tableOf(document.get("project"));
	const tool = tableOf(tableOf(document.get("tool"))?.get("setuptools"));
	if (project === void 0 && tool === void 0) return;
	await new Pyproject(dist, filename, project ?? /* @__PURE__ */ new Map(), tool ?? /* @__PURE__ */ new Map()).apply();
	await setCommandOptions(dist, filename, tableOf(tableOf(document.get("tool"))?.get("distutils")) ?? /* @__PURE__ */ new Map());
}
async function setCommandOptions(dist, filename, commands) {
	for (const [command, options] of commands) {
		const given = require_script.plain(await require_script.optionDict(dist, pythonName(command)));
		if (!(given instanceof Map)) continue;
		for (const [name, value] of tableOf(options) ?? []) given.set(pythonName(name), require_script.Tuple.of(filename, toPython(value)));
	}
}
function readDocument(dist, filename) {
	try {
		return parseToml(require_script.decodeText(dist.$.view.read(filename), { encoding: "utf-8" }));
	} catch (error) {
		if (!(error instanceof TomlProblem)) throw error;
		throw new require_own_options.EngineError("DistutilsSetupError", `${filename}, line ${error.line}: ${error.message}`, {
			code: "bad-toml",
			cause: error
		});
	}
}
const CONTENT_TYPES = {
	".md": "text/markdown",
	".rst": "text/x-rst",
	".txt": "text/plain"
};
const SCRIPTS = {
	scripts: "console_scripts",
	"gui-scripts": "gui_scripts"
};
var Pyproject = class {
	#dist;
	#filename;
	#project;
	#tool;
	constructor(dist, filename, project, tool) {
		this.#dist = dist;
		this.#filename = filename;
		this.#project = project;
		this.#tool = tool;
	}
	async apply() {
		const problems = [...projectProblems(this.#project), ...toolProblems(this.#tool, this.#dist.$.target)];
		if (problems.length > 0) {
			if (!isForOtherTools(this.#dist, this.#project, this.#tool)) this.#refuse(problems.join("; "));
			return this.#dist.warnUser(`${this.#filename}: [project] is passed over, since it is not complete: ${problems.join("; ")}`);
		}
		await this.#applyTool();
		await this.#applyProject();
		await this.#applyDynamic();
	}
	#refuse(message) {
		throw new require_own_options.EngineError("DistutilsSetupError", `${this.#filename}: ${message}`, { code: "bad-pyproject" });
	}
	async #applyProject() {
		for (const [field, value] of this.#project) await this.#projectField(field, value);
		await this.#applyEntryPoints();
	}
	async #applyEntryPoints() {
		const points = /* @__PURE__ */ new Map();
		for (const [group, table] of tableOf(this.#project.get("entry-points")) ?? []) points.set(group, entryPoints(table));
		for (const [field, group] of Object.entries(SCRIPTS)) {
			const table = this.#project.get(field);
			if (table !== void 0) points.set(group, entryPoints(table));
		}
		if (this.#dynamic().some((field) => field === "entry-points" || Object.hasOwn(SCRIPTS, field))) {
			const directive = directiveOf("entry-points", this.#dynamicSources);
			const groups = directive === void 0 ? [] : await entryPointGroups(this.#dist.$, await filesText(this.#dist, directive));
			for (const { name, lines } of groups) points.set(name, [...lines]);
		}
		if (points.size > 0) await this.#set("entry_points", points);
	}
	async #projectField(field, value) {
		switch (field) {
			case "dynamic":
			case "entry-points":
			case "scripts":
			case "gui-scripts": return;
			case "readme": return this.#readme(value);
			case "license": return this.#license(value);
			case "authors": return this.#people(value, "author");
			case "maintainers": return this.#people(value, "maintainer");
			case "urls": return this.#set("project_urls", toPython(value));
			case "dependencies": return this.#set("install_requires", toPython(value));
			case "optional-dependencies": {
				const extras = require_script.plain(this.#dist.extras_require ?? null);
				return this.#set("extras_require", new Map([...extras instanceof Map ? extras : [], ...toPython(value)]));
			}
			case "requires-python": return this.#set("python_requires", this.#specifiers(value));
			default: return this.#set(pythonName(field), toPython(value));
		}
	}
	#specifiers(value) {
		const specifiers = parseSpecifiers(text$1(value), true);
		return specifiers === void 0 ? this.#refuse(`'requires-python' is no version specifier: ${text$1(value)}`) : specifiersText(specifiers);
	}
	async #readme(value) {
		const table = tableOf(value);
		const file = table === void 0 ? text$1(value) : table.get("file");
		const content = table?.get("text") ?? await readProjectFiles(this.#dist, file === void 0 ? [] : [text$1(file)]);
		await this.#set("long_description", text$1(content));
		const extension = /\.[^./\\]*$/.exec(text$1(file ?? ""))?.[0].toLowerCase() ?? "";
		const type = table?.get("content-type") ?? CONTENT_TYPES[extension];
		if (type === void 0 && extension !== "") this.#refuse(`Undefined content type for ${text$1(file ?? "")}`);
		if (type !== void 0) await this.#set("long_description_content_type", text$1(type));
	}
	async #license(value) {
		const table = tableOf(value);
		if (table === void 0) return this.#set("license", text$1(value));
		const file = table.get("file");
		return this.#set("license", file === void 0 ? text$1(table.get("text") ?? "") : await readProjectFiles(this.#dist, [text$1(file)]));
	}
	async #people(value, kind) {
		const names = [];
		const addresses = [];
		for (const person of Array.isArray(value) ? value.map(tableOf) : []) {
			const name = person?.get("name");
			const email = person?.get("email");
			if (email === void 0) names.push(text$1(name ?? ""));
			else addresses.push(name === void 0 ? text$1(email) : `${displayName(text$1(name))} <${text$1(email)}>`);
		}
		if (names.length > 0) await this.#set(kind, names.join(", "));
		if (addresses.length > 0) await this.#set(`${kind}_email`, addresses.join(", "));
	}
	async #applyTool() {
		if (this.#project.size + this.#tool.size > 0 && !this.#tool.has("include-package-data")) {
			if ((this.#dist.include_package_data ?? null) === null) this.#dist.include_package_data = true;
		}
		await this.#applyPackages();
		for (const [field, value] of this.#tool) await this.#toolField(field, value);
	}
	async #toolField(field, value) {
		switch (field) {
			case "dynamic":
			case "packages":
			case "package-dir":
			case "py-modules": return;
			case "package-data":
			case "exclude-package-data": return this.#set(field.replaceAll("-", "_"), everywhere(toPython(value)));
			case "data-files": return this.#set("data_files", this.#dataFiles(value));
			case "ext-modules": return this.#extensions(value);
			case "script-files": return this.#set("scripts", toPython(value));
			case "cmdclass": {
				this.#discover();
				const classes = /* @__PURE__ */ new Map();
				for (const [name, path] of tableOf(value) ?? []) classes.set(name, await this.#dist.$.script.call("setuptools._attributes.load_class", [text$1(path), this.#dist.package_dir]));
				return this.#set("cmdclass", classes);
			}
			default: return this.#set(pythonName(field), toPython(value));
		}
	}
	async #applyPackages() {
		const places = /* @__PURE__ */ new Map();
		for (const [name, folder] of tableOf(this.#tool.get("package-dir")) ?? []) places.set(name, text$1(folder));
		const value = this.#tool.get("packages");
		const find = tableOf(tableOf(value)?.get("find"));
		if (find !== void 0) {
			const list = (name) => {
				const given = find.get(name);
				return Array.isArray(given) ? given.map(text$1) : void 0;
			};
			await this.#set("packages", searchPackages(this.#dist.$, {
				where: list("where") ?? ["."],
				include: list("include"),
				exclude: list("exclude"),
				namespaces: find.get("namespaces") !== false
			}, places));
		} else if (value !== void 0) await this.#set("packages", toPython(value));
		const modules = this.#tool.get("py-modules");
		if (modules !== void 0) await this.#set("py_modules", toPython(modules));
		const given = require_script.plain(this.#dist.package_dir);
		if (places.size > 0) this.#dist.package_dir = new Map([...places, ...given instanceof Map ? given : []]);
	}
	async #extensions(value) {
		const tables = (Array.isArray(value) ? value : []).map((table) => new Map([...tableOf(table) ?? []].map(([name, item]) => [pythonName(name), toPython(item)])));
		const made = await this.#dist.$.script.call("setuptools._attributes.extensions", [tables]);
		const given = require_script.plain(this.#dist.ext_modules ?? null);
		await this.#set("ext_modules", [...Array.isArray(given) ? given : [], ...require_script.iterate(made)]);
	}
	#dataFiles(value) {
		const table = tableOf(value);
		if (table === void 0) return toPython(value);
		return [...table].map(([folder, files]) => require_script.Tuple.of(folder, expandedFiles(this.#dist, Array.isArray(files) ? files.map(text$1) : [])));
	}
	#dynamic() {
		const dynamic = this.#project.get("dynamic");
		return Array.isArray(dynamic) ? dynamic.map(text$1) : [];
	}
	get #dynamicSources() {
		return {
			dist: this.#dist,
			filename: this.#filename,
			table: tableOf(this.#tool.get("dynamic"))
		};
	}
	async #applyDynamic() {
		for (const field of this.#dynamic()) {
			if (field === "entry-points" || Object.hasOwn(SCRIPTS, field)) continue;
			const directive = directiveOf(field, this.#dynamicSources);
			if (directive === void 0) continue;
			if (field === "version" && directive.has("attr")) this.#discover();
			for (const [name, content] of await dynamicValues(this.#dist, field, directive)) await this.#set(name, content);
		}
		this.#discover();
	}
	#discover() {
		this.#dist.fillDefaults({
			ignoreExtModules: true,
			name: !this.#project.has("name")
		});
	}
	async #set(name, value) {
		const { metadata } = this.#dist;
		const onMetadata = metadata[name] !== void 0 || [
			"long_description_content_type",
			"project_urls",
			"license_files"
		].includes(name);
		await assign(onMetadata && name !== "python_requires" ? metadata : this.#dist, name, value);
	}
};
function entryPoints(group) {
	return [...tableOf(group) ?? []].map(([name, value]) => `${name} = ${text$1(value)}`);
}
function everywhere(data) {
	if (!(data instanceof Map) || !data.has("*")) return data;
	const all = new Map(data);
	all.set("", data.get("*"));
	all.delete("*");
	return all;
}
function displayName(name) {
	return /[()<>@,:;".[\]\\]/.test(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : name;
}

// src/commands/setuptools/requires.ts
async function finalizeRequires(dist) {
	const { metadata } = dist;
	const python = dist.python_requires ?? null;
	if (require_script.truthy(python)) metadata.python_requires = python;
	const extras = require_script.plain(dist.extras_require ?? null);
	if (extras instanceof Map) noteExtras(dist, extras);
	const sections = /* @__PURE__ */ new Map();
	const section = (name) => {
		const known = sections.get(name) ?? [];
		sections.set(name, known);
		return known;
	};
	if (extras instanceof Map) for (const [key, value] of extras) {
		section(require_script.pyStr(key));
		for (const requirement of await requirementsOf(dist.$, value)) section(require_script.pyStr(key) + suffix(requirement)).push(requirement);
	}
	const simple = [];
	const installs = dist.install_requires ?? null;
	for (const requirement of require_script.truthy(installs) ? await requirementsOf(dist.$, installs) : []) if (requirement.marker === null) simple.push(requirementForm(dist.$, requirement));
	else section(suffix(requirement)).push(requirement);
	dist.install_requires = simple;
	const once = setuptoolsSince(dist.$.target, 62);
	dist.extras_require = new Map([...sections].map(([name, list]) => {
		const all = list.map((each) => bare(dist, each));
		return [name, once ? [...new Set(all)] : all];
	}));
}
function noteExtras(dist, extras) {
	const known = require_script.plain(dist.metadata.provides_extras ?? null);
	const names = Array.isArray(known) ? known : [];
	for (const key of extras.keys()) {
		const extra = require_script.pyStr(key).split(":")[0];
		if (extra !== "" && !names.includes(extra)) names.push(extra);
	}
	dist.metadata.provides_extras = names;
}
function suffix({ marker }) {
	return marker === null ? "" : `:${markerText(marker)}`;
}
function bare(dist, requirement) {
	return requirementForm(dist.$, {
		...requirement,
		marker: null
	});
}

// src/commands/setuptools/distribution.ts
var distribution_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsDistribution: () => SetuptoolsDistribution });
const FOR_THIS_PYTHON = /^(?:build|install|bdist|develop$|test$)/;
function unsupportedMetadata(target) {
	const fields = /* @__PURE__ */ new Map([
		["long_description_content_type", null],
		["project_urls", /* @__PURE__ */ new Map()],
		["provides_extras", []]
	]);
	if (setuptoolsSince(target, 58)) fields.set("license_file", null);
	if (setuptoolsSince(target, 42)) fields.set("license_files", setuptoolsSince(target, 58) ? null : require_script.Tuple.of());
	return fields;
}
var SetuptoolsDistribution = class extends require_script.Distribution {
	static pythonPath = "setuptools.dist.Distribution";
	async __init__(attrs = null) {
		const given = require_script.plain(attrs);
		const all = given instanceof Map ? given : /* @__PURE__ */ new Map();
		if (!setuptoolsSince(this.$.target, 46)) {
			this.require_features = [];
			this.features = /* @__PURE__ */ new Map();
			if (all.has("features") || all.has("require_features")) await this.warnUser("Features are deprecated and will be removed in a future version. See https://github.com/pypa/setuptools/issues/65.");
		}
		this.dist_files = [];
		const take = (name, fallback) => {
			const value = all.get(name);
			all.delete(name);
			return value === void 0 ? fallback : value;
		};
		this.src_root = take("src_root", null);
		this.dependency_links = take("dependency_links", []);
		this.setup_requires = take("setup_requires", []);
		const keywords = [...keywordNames(this), ...(await pluginsOf(this.$, "distutils.setup_keywords")).map((plugin) => plugin.name)];
		for (const name of keywords) if (this[name] === void 0) this[name] = null;
		const unsupported = unsupportedMetadata(this.$.target);
		const known = new Map([...all].filter(([name]) => !unsupported.has(require_script.pyStr(name))));
		await super.__init__(known);
		await this.fillMetadata(unsupported, all);
		await this.normalizeVersion();
		await this._finalize_requires();
	}
	async fillMetadata(fields, attrs) {
		for (const [name, first] of fields) if (this.metadata[name] === void 0) this.metadata[name] = attrs.has(name) ? attrs.get(name) : first;
	}
	async normalizeVersion() {
		const given = this.metadata.version;
		if (given instanceof require_script.Handle && given.path === "setuptools.sic") return;
		const isNumber = require_script.isInteger(given) && typeof given !== "boolean" || given instanceof require_script.PyFloat;
		const text = isNumber ? require_script.pyStr(given) : require_script.plain(given);
		if (text === null) return;
		if (isNumber) this.metadata.version = text;
		const parsed = typeof text === "string" ? parseVersion(text) : void 0;
		if (parsed === void 0) {
			const shown = text instanceof require_script.Tuple ? require_script.insertedItem(text) : text;
			await this.warnUser(`The version specified (${require_script.pyRepr(shown)}) is an invalid version, this may not work as expected with newer versions of setuptools, pip, and PyPI. Please see PEP 440 for more details.`);
			if (text instanceof require_script.Handle && setuptoolsSince(this.$.target, 46)) this.metadata.version = await require_script.textOf(this.$, text);
			return;
		}
		const normal = versionText(parsed);
		if (normal === text) return;
		await this.warnUser(`Normalizing '${require_script.pyStr(text)}' to '${normal}'`);
		this.metadata.version = normal;
	}
	async finalize_options() {
		const hooks = [
			[0, async () => this._finalize_setup_keywords()],
			[0, async () => super.finalize_options()],
			[0, async () => this._finalize_2to3_doctests()]
		];
		if (!setuptoolsSince(this.$.target, 42)) {
			await super.finalize_options();
			if (require_script.truthy(this.features ?? null)) await this.$.script.call("setuptools._features.prepare", [this]);
			await this._finalize_setup_keywords();
			await this._finalize_2to3_doctests();
		}
		for (const plugin of await pluginsOf(this.$, "setuptools.finalize_distribution_options")) {
			if (!setuptoolsSince(this.$.target, 42)) break;
			const hook = await loadPlugin(this.$, plugin);
			const order = hook instanceof require_script.Handle ? await require_script.getAttribute(hook, "order", this.$) ?? 0 : 0;
			hooks.push([Number(require_script.plain(order)), async () => void await callPlugin(this.$, plugin, [this])]);
		}
		if (!setuptoolsSince(this.$.target, 42)) return;
		for (const [, run] of hooks.sort(([a], [b]) => a - b)) await run();
	}
	async _finalize_setup_keywords() {
		for (const name of keywordNames(this)) {
			const value = this[name] ?? null;
			if (value !== null) await checkKeyword(this, name, value);
		}
		for (const plugin of await pluginsOf(this.$, "distutils.setup_keywords")) {
			const value = this[plugin.name] ?? null;
			if (value !== null) await callPlugin(this.$, plugin, [
				this,
				plugin.name,
				value
			]);
		}
	}
	async _finalize_2to3_doctests() {
		if (setuptoolsSince(this.$.target, 58)) return;
		const given = this.convert_2to3_doctests ?? null;
		const paths = require_script.osPath(this.$.target.osName);
		this.convert_2to3_doctests = require_script.truthy(given) ? Array.from(require_script.iterate(given), (file) => paths.abspath(require_script.pyStr(file), this.$.cwd)) : [];
	}
	async _finalize_requires() {
		await finalizeRequires(this);
	}
	async _finalize_license_files() {
		if (setuptoolsSince(this.$.target, 58)) await expandLicenseFiles(this);
	}
	async parse_config_files(filenames = null, ignoreOptionErrors = false) {
		const { target, view } = this.$;
		const given = require_script.plain(filenames);
		const files = Array.isArray(given) ? given.map(require_script.pyStr) : await this.find_config_files();
		const isToml = (file) => file.endsWith(".toml");
		const pyproject = require_script.osPath(target.osName).join(require_script.truthy(this.src_root) ? require_script.pathText(this.src_root) : ".", "pyproject.toml");
		const tomls = Array.isArray(given) ? files.filter(isToml) : view.isFile(pyproject) ? [pyproject] : [];
		if (setuptoolsSince(target, 41)) await readSetuptoolsConfig(this, files.filter((file) => !isToml(file)));
		else await super.parse_config_files(files);
		await applyDeclarativeConfig(this, { ignoreErrors: require_script.truthy(ignoreOptionErrors) });
		for (const file of tomls) await applyPyproject(this, file);
		await this._finalize_requires();
		await this._finalize_license_files();
	}
	async run_commands() {
		await this.requirePython();
		await super.run_commands();
	}
	async requirePython() {
		const wanted = this.metadata.python_requires ?? null;
		if (!require_script.truthy(wanted) || !Array.from(require_script.iterate(this.commands), require_script.pyStr).some((name) => FOR_THIS_PYTHON.test(name))) return;
		const text = await require_script.textOf(this.$, wanted);
		const specifiers = parseSpecifiers(text, true);
		const { version } = this.$.target;
		if (specifiers === void 0 || fulfils(version, specifiers, true)) return;
		throw new require_own_options.EngineError("DistutilsSetupError", `this project needs Python ${text}, and this is Python ${version}`, {
			code: "python-requires",
			hint: "name an interpreter that fits with --python VERSION"
		});
	}
	knownDescription() {}
	async get_command_class(command) {
		const classes = require_script.plain(this.cmdclass);
		if (!(classes instanceof Map)) throw new require_own_options.EngineError("TypeError", `argument of type '${require_script.pyType(classes)}' is not iterable`);
		if (classes.has(command)) return require_script.ownClass(this.$, classes.get(command));
		if (require_script.setuptoolsCommandNames(this.$.target).includes(command)) {
			const found = await require_script.commandOfModule(this, `setuptools.command.${command}`, command);
			if (found !== void 0) return found;
		}
		const plugin = (await pluginsOf(this.$, "distutils.commands")).find((each) => each.name === command);
		if (plugin === void 0) return super.get_command_class(command);
		const found = await loadPlugin(this.$, plugin);
		this.cmdclass.set(command, found);
		return found;
	}
	async commandNames() {
		const standard = await super.commandNames();
		const plugins = (await pluginsOf(this.$, "distutils.commands")).map((plugin) => plugin.name);
		return [.../* @__PURE__ */ new Set([
			...standard,
			...require_script.setuptoolsCommandNames(this.$.target),
			...plugins
		])];
	}
	async _parse_command_opts(parser, args) {
		delete this.global_options;
		delete this.negative_opt;
		await this.expandAliases(args);
		const name = require_script.pyStr(args[0]);
		const rest = await super._parse_command_opts(parser, args);
		const klass = await this.get_command_class(name);
		if (klass instanceof require_script.Handle && require_script.truthy(await this.$.script.get(klass, "command_consumes_arguments") ?? null)) {
			(await require_script.optionsOf(this, name)).set("args", require_script.Tuple.of("command line", rest));
			if (rest !== null) return [];
		}
		return rest;
	}
	async expandAliases(args) {
		const aliases = await require_script.optionsOf(this, "aliases");
		for (let alias = aliases.get(require_script.pyStr(args[0])); alias !== void 0; alias = aliases.get(require_script.pyStr(args[0]))) {
			aliases.delete(require_script.pyStr(args[0]));
			const text = require_script.isTuple(alias) ? [...require_script.iterate(alias)][1] : alias;
			args.splice(0, 1, ...require_script.splitQuoted(require_script.pyStr(text), this.$.target.versionInfo[0]));
		}
	}
	async run_command(name) {
		if (setuptoolsSince(this.$.target, 61)) this.fillDefaults();
		await super.run_command(name);
	}
	fillDefaults(options = {}) {
		if (defaultsFilled.has(this.metadata)) return;
		defaultsFilled.add(this.metadata);
		discoverPackages(this, options);
		if (options.name !== false) discoverName(this);
	}
	async iter_distribution_names() {
		const names = [];
		for (const list of [this.packages, this.py_modules]) if (require_script.truthy(list)) names.push(...require_script.iterate(list));
		for (const extension of require_script.truthy(this.ext_modules) ? [...require_script.iterate(this.ext_modules)] : []) {
			const name = require_script.isTuple(extension) ? [...require_script.iterate(extension)][0] : await require_script.requireAttribute(extension, "name", this.$);
			names.push(require_script.pyStr(name).replace(/module$/, ""));
		}
		return names;
	}
	async has_contents_for(name) {
		const prefix = `${require_script.pyStr(name)}.`;
		return (await this.iter_distribution_names()).map(require_script.pyStr).some((each) => each === require_script.pyStr(name) || each.startsWith(prefix)) ? true : null;
	}
};
const defaultsFilled = /* @__PURE__ */ new WeakSet();

// src/commands/setuptools/extension.ts
var extension_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	SetuptoolsExtension: () => SetuptoolsExtension,
	SetuptoolsLibrary: () => SetuptoolsLibrary
});
var SetuptoolsExtension = class extends require_script.Extension {
	static pythonPath = "setuptools.extension.Extension";
	async _convert_pyx_sources_to_lang() {
		if (!(require_script.isList(this.sources) || require_script.isTuple(this.sources))) return;
		const sources = [...require_script.iterate(this.sources)];
		if (!sources.some((source) => require_script.pyStr(source).endsWith(".pyx")) || await haveCython(this.$)) return;
		const ending = require_script.truthy(this.language) && require_script.pyStr(this.language).toLowerCase() === "c++" ? ".cpp" : ".c";
		this.sources = sources.map((source) => require_script.pyStr(source).replace(/.pyx$/, ending));
	}
};
var SetuptoolsLibrary = class extends SetuptoolsExtension {
	static pythonPath = "setuptools.extension.Library";
};

// src/project/setuptools-pkg-info.ts
async function setuptoolsPkgInfo(metadata) {
	const writer = new Writer(metadata);
	const text = setuptoolsSince(metadata.$.target, 58) ? await modern(writer) : await classic(writer);
	if (metadata.$.target.versionInfo[0] >= 3 && require_script.hasLoneSurrogate(text)) throw require_script.surrogateError(text);
	return text;
}
var Writer = class {
	metadata;
	engine;
	text = "";
	constructor(metadata) {
		this.metadata = metadata;
		this.engine = metadata.$;
	}
	attribute(name) {
		return this.metadata[name] ?? null;
	}
	async field(name, value) {
		this.text += `${name}: ${await require_script.textOf(this.engine, value)}\n`;
	}
	async list(name, values) {
		for (const value of await require_script.itemsOf(this.engine, values)) this.text += `${name}: ${await require_script.textOf(this.engine, value)}\n`;
	}
	async given(...fields) {
		for (const [name, attribute] of fields) if (this.attribute(attribute) !== null) await this.field(name, this.attribute(attribute));
	}
	async projectUrls() {
		const urls = this.metadata["project_urls"];
		if (urls === void 0) return;
		for (const [label, url] of require_script.dictFor(urls, "items")) this.text += `Project-URL: ${await require_script.textOf(this.engine, label)}, ${await require_script.textOf(this.engine, url)}\n`;
	}
	async keywords() {
		const keywords = await require_script.joinedText(this.engine, await this.metadata.get_keywords());
		if (keywords !== "") this.text += `Keywords: ${keywords}\n`;
	}
	async relations() {
		await this.list("Classifier", await this.metadata.get_classifiers());
		await this.list("Requires", await this.metadata.get_requires());
		await this.list("Provides", await this.metadata.get_provides());
		await this.list("Obsoletes", await this.metadata.get_obsoletes());
		const python = this.metadata.python_requires;
		if (python !== void 0) await this.field("Requires-Python", python);
		if (require_script.truthy(this.attribute("long_description_content_type"))) await this.field("Description-Content-Type", this.attribute("long_description_content_type"));
		const extras = this.attribute("provides_extras");
		if (require_script.truthy(extras)) await this.list("Provides-Extra", await this.inOrderOfSet(extras));
	}
	async inOrderOfSet(extras) {
		const { script, target } = this.engine;
		return script.attached && target.versionInfo[0] < 3 && Array.isArray(require_script.plain(extras)) ? script.ask("pydistutils_bridge.set_order.of", [extras]) : extras;
	}
};
async function classic(writer) {
	const { metadata, engine } = writer;
	const version = leastVersion(writer);
	await writer.field("Metadata-Version", version);
	await writer.field("Name", await metadata.get_name());
	await writer.field("Version", await metadata.get_version());
	const summary = await metadata.get_description();
	await writer.field("Summary", setuptoolsSince(engine.target, 56) ? await oneLine(engine, summary, (text) => text.replaceAll("\n", " ")) : summary);
	await writer.field("Home-page", await metadata.get_url());
	if (version < "1.2") {
		await writer.field("Author", await metadata.get_contact());
		await writer.field("Author-email", await metadata.get_contact_email());
	} else await writer.given(...PEOPLE);
	await writer.field("License", await metadata.get_license());
	if (require_script.truthy(metadata.download_url)) await writer.field("Download-URL", metadata.download_url);
	await writer.projectUrls();
	await writer.field("Description", require_script.rfc822Escape(require_script.splittableText(await metadata.get_long_description())));
	await writer.keywords();
	await writer.list("Platform", await metadata.get_platforms());
	await writer.relations();
	return writer.text;
}
const PEOPLE = [
	["Author", "author"],
	["Author-email", "author_email"],
	["Maintainer", "maintainer"],
	["Maintainer-email", "maintainer_email"]
];
function leastVersion(writer) {
	const value = (name) => writer.attribute(name);
	if (require_script.truthy(value("long_description_content_type")) || require_script.truthy(value("provides_extras"))) return "2.1";
	if (setuptoolsSince(writer.engine.target, 41) && require_script.truthy(value("project_urls")) || [
		"maintainer",
		"maintainer_email",
		"python_requires"
	].some((name) => value(name) !== null)) return "1.2";
	return [
		"provides",
		"requires",
		"obsoletes",
		"classifiers",
		"download_url"
	].some((name) => require_script.truthy(value(name))) ? "1.1" : "1.0";
}
async function modern(writer) {
	const { metadata, engine } = writer;
	const newest = setuptoolsSince(engine.target, 65);
	await writer.field("Metadata-Version", "2.1");
	await writer.field("Name", await metadata.get_name());
	await writer.field("Version", await metadata.get_version());
	const summary = await metadata.get_description();
	if (!newest || require_script.truthy(summary)) await writer.field("Summary", await oneLine(engine, summary, (text) => newest ? text.trim().split("\n")[0] : text.replaceAll("\n", " ")));
	if (newest) await writer.given(["Home-page", "url"], ["Download-URL", "download_url"], ...PEOPLE);
	else {
		await writer.field("Home-page", await metadata.get_url());
		await writer.given(...PEOPLE);
	}
	const license = await metadata.get_license();
	if (!newest || require_script.truthy(license)) await writer.field("License", require_script.rfc822Escape(require_script.splittableText(license)));
	if (!newest && require_script.truthy(metadata.download_url)) await writer.field("Download-URL", metadata.download_url);
	await writer.projectUrls();
	await writer.keywords();
	await writer.list("Platform", await metadata.get_platforms());
	await writer.relations();
	await writer.list("License-File", require_script.truthy(writer.attribute("license_files")) ? writer.attribute("license_files") : []);
	const given = await metadata.get_long_description();
	if (newest && !require_script.truthy(given)) return writer.text;
	const description = await require_script.insertedText(engine, given);
	if (!newest) return `${writer.text}\n${description}\n\n`;
	requireText(given);
	return `${writer.text}\n${description}${description.endsWith("\n") ? "" : "\n"}`;
}
async function oneLine(engine, value, make) {
	const given = require_script.plain(value);
	if (given instanceof Uint8Array) throw new require_own_options.EngineError("TypeError", "a bytes-like object is required, not 'str'");
	if (Array.isArray(given) || given instanceof Map) return value;
	if (!require_script.isText(given) && !(given instanceof require_script.Handle)) throw new require_own_options.EngineError("TypeError", `argument of type '${require_script.pyType(given)}' is not iterable`, { hint: "'description' is a text" });
	const text = await require_script.textOf(engine, given);
	if (!text.includes("\n")) return value;
	if (engine.script.attached) await engine.script.call("pydistutils_bridge.wire.warn", ["newlines not allowed and will break in the future"]);
	return make(text);
}
function requireText(description) {
	const given = require_script.plain(description);
	const hint = "'long_description' is a text";
	if (given instanceof Uint8Array) throw new require_own_options.EngineError("TypeError", "endswith first arg must be bytes or a tuple of bytes, not str", { hint });
	if (!require_script.isText(given) && !(given instanceof require_script.Handle)) throw require_script.noAttribute(given, "endswith");
}

// src/commands/setuptools/entry-point-script.ts
function entryPointScripts(groups) {
	return ["console", "gui"].flatMap((kind) => {
		const scripts = /* @__PURE__ */ new Map();
		for (const group of groups.filter((each) => each.name === `${kind}_scripts`)) for (const line of group.lines) {
			const point = parseEntryPoint(line);
			if (point === void 0) continue;
			if (/[\\/]/.test(point.name)) throw new require_own_options.EngineError("ValueError", "Path separators not allowed in script names");
			scripts.set(point.name, {
				kind,
				name: point.name,
				text: entryPointScriptText(point.module, point.attributes)
			});
		}
		return [...scripts.values()];
	});
}
function entryPointScriptText(module, attributes) {
	const [first, ...rest] = attributes;
	return [
		"# -*- coding: utf-8 -*-",
		"import re",
		"import sys",
		"",
		first === void 0 ? `import ${module} as main` : `from ${module} import ${first}`,
		"",
		"if __name__ == '__main__':",
		"    sys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])",
		`    sys.exit(${first === void 0 ? "main" : [first, ...rest].join(".")}())`,
		""
	].join("\n");
}
function scriptShebang(target, executable) {
	return `#!${(executable === null || executable === target.executable ? [target.executable] : require_script.splitQuoted(executable)).map((word) => quoted(stripQuotes(word.trim()))).join(" ")}\n`;
}
function stripQuotes(word) {
	const match = /^(["'])(.*)\1$/s.exec(word);
	return match === null ? word : match[2];
}
function quoted(word) {
	if (word !== "" && !/[ \t]/.test(word)) return word.replace(/(\\*)"/g, "$1$1\\\"");
	return `"${word.replace(/(\\*)"/g, "$1$1\\\"").replace(/(\\*)$/, "$1$1")}"`;
}

// src/commands/setuptools/marker-environment.ts
function markerEnvironment(target, extra) {
	const python3 = target.versionInfo[0] >= 3;
	const { uname, implementation } = target;
	return {
		implementation_name: python3 ? implementation.name : "",
		implementation_version: python3 ? target.version : "0",
		os_name: target.osName,
		platform_machine: uname.machine,
		platform_release: uname.release,
		platform_system: uname.system,
		platform_version: uname.version,
		python_full_version: target.version,
		platform_python_implementation: implementation.name === "cpython" ? "CPython" : implementation.name === "pypy" ? "PyPy" : implementation.name,
		python_version: require_run.shortVersion(target),
		sys_platform: target.platform,
		...extra === void 0 ? {} : { extra }
	};
}

// src/commands/setuptools/setup-requires.ts
async function setupRequirements(engine, given) {
	const { view, target } = engine;
	const config = view.isFile("setup.cfg") ? configValues(view.read("setup.cfg"), target) : () => void 0;
	const lines = [...require_script.truthy(given) ? requirementLines(await givenTexts(engine, given)) : [], ...require_script.truthy(given) ? [] : parseList(config("options", "setup_requires") ?? "", ";").filter((line) => !line.startsWith("#"))];
	if (lines.length === 0) return null;
	const base = buildBase(engine.argv) ?? config("build", "build_base") ?? "build";
	const paths = require_script.osPath(engine.target.osName);
	const folder = paths.join(paths.abspath(base, engine.cwd), require_run.STATE_FOLDER, "setup-requires", require_run.shortVersion(engine.target));
	return require_script.Tuple.of([...lines], folder, engine.fetching.setupRequires === "refuse");
}
async function givenTexts(engine, given) {
	try {
		return await textsOf(engine, given);
	} catch (error) {
		throw require_own_options.isPythonError(error, "TypeError") ? noRequirements("setup_requires", error.message) : error;
	}
}
function buildBase(argv) {
	for (const [i, word] of argv.entries()) {
		const value = /^--build-base=(.+)$/.exec(word)?.[1] ?? (word === "--build-base" ? argv[i + 1] : void 0);
		if (value !== void 0) return require_script.pyStr(value);
	}
}

// src/commands/setuptools/functions.ts
var functions_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ setuptoolsFunctions: () => setuptoolsFunctions });
const setuptoolsFunctions = {
	"setuptools.loaded": (engine) => {
		require_script.useMetadataFormat(engine, setuptoolsPkgInfo);
		return setuptoolsVersion(engine.target);
	},
	"setuptools.known_version": (engine) => setuptoolsVersion(engine.target),
	"setuptools.notice": (engine, text) => {
		engine.notice(require_script.pyStr(text));
		return null;
	},
	"setuptools.setup_requirements": async (engine, given) => setupRequirements(engine, given),
	"setuptools.find": (engine, kind, where, exclude, include) => find(engine, require_script.pyStr(kind), {
		where: require_script.pathText(where),
		exclude: require_script.pathTexts(exclude),
		include: require_script.pathTexts(include)
	}),
	"setuptools.aside": () => [[...FLAT_FOLDERS], [...FLAT_MODULES]],
	"setuptools.glob.glob": (engine, pattern, recursive) => require_script.truthy(recursive) ? [...findWithStars(engine, require_script.pathText(pattern), { hidden: true })] : [...engine.view.glob(require_script.pathText(pattern))],
	"setuptools.dist.check": async (_engine, keyword, dist, name, value) => {
		await checkKeyword(dist, require_script.pyStr(keyword), value);
		return null;
	},
	"setuptools.config.apply": async (_engine, dist, ignoreErrors) => {
		const done = await applyDeclarativeConfig(dist, { ignoreErrors: require_script.truthy(ignoreErrors) });
		return require_script.Tuple.of([...done.metadata], [...done.options]);
	},
	"pkg_resources.version": (_engine, text) => {
		const version = parseVersion(require_script.pyStr(text));
		return version === void 0 ? null : versionFields(version);
	},
	"pkg_resources.legacy_key": (_engine, text) => require_script.Tuple.from([...legacyVersionKey(require_script.pyStr(text))]),
	"pkg_resources.safe_version": (_engine, text) => safeProjectVersion(require_script.pyStr(text)),
	"pkg_resources.specifiers": (_engine, text) => {
		const specifiers = parseSpecifiers(require_script.pyStr(text), true);
		if (specifiers === void 0) throw new require_own_options.EngineError("ValueError", `Invalid specifier: '${require_script.pyStr(text)}'`);
		return require_script.Tuple.of(specifiersText(specifiers), specifiers.map(({ operator, version }) => require_script.Tuple.of(operator, version)));
	},
	"pkg_resources.contains": (_engine, specifiers, version, prereleases) => fulfils(require_script.pyStr(version), parseSpecifiers(require_script.pyStr(specifiers), true) ?? [], prereleases === null ? null : require_script.truthy(prereleases)),
	"pkg_resources.requirement": (engine, text) => {
		const requirement = requirementOf(engine, require_script.pyStr(text));
		return require_script.Tuple.of(requirement.name, require_script.Tuple.from([...requirement.extras]), requirement.specifiers.map(({ operator, version }) => require_script.Tuple.of(operator, version)), requirement.url, requirement.marker === null ? null : markerText(requirement.marker), requirementForm(engine, requirement));
	},
	"setuptools.command.easy_install.script_text": (_engine, module, attributes) => entryPointScriptText(require_script.pyStr(module), require_script.pathTexts(attributes)),
	"pkg_resources.evaluate_marker": (engine, text, extra) => markerValue(engine, require_script.pyStr(text), extra ?? null),
	"pkg_resources.marker": (_engine, text) => {
		const marker = parseMarker(require_script.pyStr(text));
		return marker === void 0 ? null : markerText(marker);
	},
	"pkg_resources.entry_point": (engine, text) => {
		const point = requireEntryPoint(require_script.pyStr(text), engine.target.versionInfo[0]);
		return require_script.Tuple.of(point.name, point.module, require_script.Tuple.from([...point.attributes]), require_script.Tuple.from([...point.extras]), entryPointText(point));
	}
};
function markerValue(engine, text, extra) {
	const marker = parseMarker(text);
	if (marker === void 0) return null;
	const given = require_script.plain(extra);
	const more = given instanceof Map ? Object.fromEntries([...given].map(([name, value]) => [require_script.pyStr(name), require_script.pyStr(value)])) : {};
	const named = given === null || given instanceof Map ? void 0 : require_script.pyStr(given);
	try {
		return evaluateMarker(marker, {
			...markerEnvironment(engine.target, named),
			...more
		});
	} catch (error) {
		if (!(error instanceof MarkerProblem)) throw error;
		throw new require_own_options.EngineError("NameError", error.message, { code: error.kind });
	}
}
function versionFields(version) {
	const number = (digits) => Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits);
	const optional = (digits) => digits === null ? null : number(digits);
	const { pre, local } = version;
	return /* @__PURE__ */ new Map([
		["text", versionText(version)],
		["public", publicText(version)],
		["base_version", baseText(version)],
		["epoch", number(version.epoch)],
		["release", require_script.Tuple.from(version.release.map(number))],
		["pre", pre === null ? null : require_script.Tuple.of(pre[0], number(pre[1]))],
		["post", optional(version.post)],
		["dev", optional(version.dev)],
		["local", local === null ? null : local.join(".")],
		["is_prerelease", isPrerelease(version)],
		["is_postrelease", version.post !== null],
		["is_devrelease", version.dev !== null],
		["key", orderKey(version, number)]
	]);
}
function orderKey(version, number) {
	const release = [...version.release];
	while (release.length > 1 && release.at(-1) === "0") release.pop();
	const rank = version.pre === null ? version.post === null && version.dev !== null ? 0 : 4 : {
		a: 1,
		b: 2,
		rc: 3
	}[version.pre[0]];
	const local = (version.local ?? []).map((part) => /^[0-9]+$/.test(part) ? require_script.Tuple.of(1, number(part), "") : require_script.Tuple.of(0, 0, part));
	return require_script.Tuple.of(number(version.epoch), require_script.Tuple.from(release.map(number)), require_script.Tuple.of(rank, version.pre === null ? 0 : number(version.pre[1])), version.post === null ? -1 : number(version.post), version.dev === null ? require_script.Tuple.of(1, 0) : require_script.Tuple.of(0, number(version.dev)), require_script.Tuple.from(version.local === null ? [] : [require_script.Tuple.of(0, 0, ""), ...local]));
}

Object.defineProperty(exports, "LICENSE_PATTERNS", {
  enumerable: true,
  get: function () {
    return LICENSE_PATTERNS;
  }
});
Object.defineProperty(exports, "answerOfNewer", {
  enumerable: true,
  get: function () {
    return answerOfNewer;
  }
});
Object.defineProperty(exports, "askFindAll", {
  enumerable: true,
  get: function () {
    return askFindAll;
  }
});
Object.defineProperty(exports, "callPlugin", {
  enumerable: true,
  get: function () {
    return callPlugin;
  }
});
Object.defineProperty(exports, "codePointOrder", {
  enumerable: true,
  get: function () {
    return codePointOrder;
  }
});
Object.defineProperty(exports, "compareCodePoints", {
  enumerable: true,
  get: function () {
    return compareCodePoints;
  }
});
Object.defineProperty(exports, "compareCodeUnits", {
  enumerable: true,
  get: function () {
    return compareCodeUnits;
  }
});
Object.defineProperty(exports, "configValues", {
  enumerable: true,
  get: function () {
    return configValues;
  }
});
Object.defineProperty(exports, "cythonCommand", {
  enumerable: true,
  get: function () {
    return cythonCommand;
  }
});
Object.defineProperty(exports, "cythonize", {
  enumerable: true,
  get: function () {
    return cythonize;
  }
});
Object.defineProperty(exports, "distribution_exports", {
  enumerable: true,
  get: function () {
    return distribution_exports;
  }
});
Object.defineProperty(exports, "entriesOf", {
  enumerable: true,
  get: function () {
    return entriesOf;
  }
});
Object.defineProperty(exports, "entryPointGroups", {
  enumerable: true,
  get: function () {
    return entryPointGroups;
  }
});
Object.defineProperty(exports, "entryPointScripts", {
  enumerable: true,
  get: function () {
    return entryPointScripts;
  }
});
Object.defineProperty(exports, "entryPointsText", {
  enumerable: true,
  get: function () {
    return entryPointsText;
  }
});
Object.defineProperty(exports, "escapeGlob", {
  enumerable: true,
  get: function () {
    return escapeGlob;
  }
});
Object.defineProperty(exports, "evaluateMarker", {
  enumerable: true,
  get: function () {
    return evaluateMarker;
  }
});
Object.defineProperty(exports, "extension_exports", {
  enumerable: true,
  get: function () {
    return extension_exports;
  }
});
Object.defineProperty(exports, "findAll", {
  enumerable: true,
  get: function () {
    return findAll;
  }
});
Object.defineProperty(exports, "findWithStars", {
  enumerable: true,
  get: function () {
    return findWithStars;
  }
});
Object.defineProperty(exports, "functions_exports", {
  enumerable: true,
  get: function () {
    return functions_exports;
  }
});
Object.defineProperty(exports, "haveCython", {
  enumerable: true,
  get: function () {
    return haveCython;
  }
});
Object.defineProperty(exports, "isCythonSource", {
  enumerable: true,
  get: function () {
    return isCythonSource;
  }
});
Object.defineProperty(exports, "isIdentifier", {
  enumerable: true,
  get: function () {
    return isIdentifier;
  }
});
Object.defineProperty(exports, "isProblem", {
  enumerable: true,
  get: function () {
    return isProblem;
  }
});
Object.defineProperty(exports, "joinAll", {
  enumerable: true,
  get: function () {
    return joinAll;
  }
});
Object.defineProperty(exports, "knownCythonCommand", {
  enumerable: true,
  get: function () {
    return knownCythonCommand;
  }
});
Object.defineProperty(exports, "markerEnvironment", {
  enumerable: true,
  get: function () {
    return markerEnvironment;
  }
});
Object.defineProperty(exports, "meaningfulLines", {
  enumerable: true,
  get: function () {
    return meaningfulLines;
  }
});
Object.defineProperty(exports, "newer", {
  enumerable: true,
  get: function () {
    return newer;
  }
});
Object.defineProperty(exports, "newerGroup", {
  enumerable: true,
  get: function () {
    return newerGroup;
  }
});
Object.defineProperty(exports, "newerPairwise", {
  enumerable: true,
  get: function () {
    return newerPairwise;
  }
});
Object.defineProperty(exports, "noSuchFile", {
  enumerable: true,
  get: function () {
    return noSuchFile;
  }
});
Object.defineProperty(exports, "notForPattern", {
  enumerable: true,
  get: function () {
    return notForPattern;
  }
});
Object.defineProperty(exports, "packageFolder", {
  enumerable: true,
  get: function () {
    return packageFolder;
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
Object.defineProperty(exports, "parseVersion", {
  enumerable: true,
  get: function () {
    return parseVersion;
  }
});
Object.defineProperty(exports, "pluginsOf", {
  enumerable: true,
  get: function () {
    return pluginsOf;
  }
});
Object.defineProperty(exports, "requirementLines", {
  enumerable: true,
  get: function () {
    return requirementLines;
  }
});
Object.defineProperty(exports, "safeProjectName", {
  enumerable: true,
  get: function () {
    return safeProjectName;
  }
});
Object.defineProperty(exports, "safeProjectVersion", {
  enumerable: true,
  get: function () {
    return safeProjectVersion;
  }
});
Object.defineProperty(exports, "scriptShebang", {
  enumerable: true,
  get: function () {
    return scriptShebang;
  }
});
Object.defineProperty(exports, "setuptoolsSince", {
  enumerable: true,
  get: function () {
    return setuptoolsSince;
  }
});
Object.defineProperty(exports, "textsOf", {
  enumerable: true,
  get: function () {
    return textsOf;
  }
});
Object.defineProperty(exports, "withCython", {
  enumerable: true,
  get: function () {
    return withCython;
  }
});
Object.defineProperty(exports, "withoutOptimizing", {
  enumerable: true,
  get: function () {
    return withoutOptimizing;
  }
});
