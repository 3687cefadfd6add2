"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_convert_path = require("./convert-path.js");
const require_os_path = require("./os-path.js");
const require_python_whitespace = require("./python-whitespace.js");
const require_engine_object = require("./engine-object.js");
const require_values = require("./values.js");
const require_run = require("./run.js");
const require_newer = require("./newer.js");
const require_code_point_order = require("./code-point-order.js");

// src/grammar/python-regex.ts
const START = "(?<![^])";
const END = "(?![^])";
function translateRegex(source) {
	const global = takeGlobalFlags(source);
	if (global === void 0) return void 0;
	const { text, flags } = global;
	const multiline = flags.includes("m");
	let dotAll = flags.includes("s");
	let atomic = 0;
	let numbered = false;
	let out = "";
	const groups = [];
	for (let i = 0; i < text.length;) {
		const rest = text.slice(i);
		const character = text.charAt(i);
		if (character === "\\") {
			const next = text.charAt(i + 1);
			if (/[1-9]/.test(next)) numbered = true;
			const escape = translateEscape(next);
			if (escape === void 0) return void 0;
			out += escape;
			i += 2;
		} else if (character === "[") {
			const end = classEnd(text, i);
			if (end === void 0) return void 0;
			out += translateClass$1(text.slice(i, end));
			i = end;
		} else if (character === "(") {
			const [all, name, reference, isAtomic, plain, scoped] = /^\((?:\?(?:P<(\w+)>|P=(\w+)\)|#[^)]*\)|(>)|(:|=|!|<=|<!)|([aiLmsux]*)(?:-[imsx]+)?:))?/.exec(rest);
			if (all === "(" && rest.startsWith("(?")) return void 0;
			i += all.length;
			if (reference !== void 0) out += `\\k<${reference}>`;
			else if (!all.startsWith("(?#")) {
				groups.push({
					close: isAtomic === void 0 ? ")" : `))\\k<atomic${atomic}>`,
					dotAll
				});
				if (scoped !== void 0) {
					if (/[imx]|-/.test(all)) return void 0;
					dotAll ||= scoped.includes("s");
				}
				if (name !== void 0) out += `(?<${name}>`;
				else if (isAtomic !== void 0) out += `(?=(?<atomic${atomic++}>`;
				else out += plain === void 0 ? scoped === void 0 ? "(" : "(?:" : `(?${plain}`;
			}
		} else if (character === ")") {
			const group = groups.pop();
			if (group === void 0) return void 0;
			out += group.close;
			dotAll = group.dotAll;
			i += 1;
		} else if (character === "{") {
			const count = /^\{(\d*)(?:(,)(\d*))?\}/.exec(rest);
			const repeats = count !== null && count[0] !== "{}";
			out += repeats ? `{${count[1] === "" ? "0" : count[1]}${count[2] ?? ""}${count[3] ?? ""}}` : "\\{";
			i += repeats ? count[0].length : 1;
		} else {
			if (character === ".") out += dotAll ? "[^]" : "[^\\n]";
			else if (character === "^") out += multiline ? "(?<![^\\n])" : START;
			else if (character === "$") out += multiline ? "(?![^\\n])" : `(?=\\n?${END})`;
			else out += character === "/" ? "\\/" : character;
			i += 1;
		}
	}
	if (groups.length > 0 || numbered && atomic > 0) return void 0;
	try {
		return new RegExp(out, flags.includes("i") ? "i" : "");
	} catch {
		return;
	}
}
function takeGlobalFlags(source) {
	const found = /(?<!\\)\(\?([aiLmsux]+)\)/.exec(source);
	if (found === null) return {
		text: source,
		flags: ""
	};
	const flags = found[1];
	return flags.includes("x") ? void 0 : {
		text: source.slice(0, found.index) + source.slice(found.index + found[0].length),
		flags
	};
}
function translateEscape(next) {
	if (next === "A") return START;
	if (next === "Z") return END;
	if (next === "a") return "\\x07";
	if (/[bBdDsSwWnrtfvxu0-9]/.test(next)) return `\\${next}`;
	return next === "" || /[A-Za-z]/.test(next) ? void 0 : `\\${next}`;
}
function classEnd(text, start) {
	let i = start + (text.charAt(start + 1) === "^" ? 2 : 1);
	if (text.charAt(i) === "]") i += 1;
	for (; i < text.length; i += 1) if (text.charAt(i) === "\\") i += 1;
	else if (text.charAt(i) === "]") return i + 1;
}
function translateClass$1(text) {
	const negated = text.startsWith("[^");
	const body = text.slice(negated ? 2 : 1, -1);
	return `[${negated ? "^" : ""}${body.startsWith("]") ? "\\" : ""}${body}]`;
}

// src/files/find-all.ts
function findAll(engine, directory = ".", { anyOrder = false } = {}) {
	return require_run.atLeast(engine.target, 3, 0) ? walk(engine, directory, anyOrder) : walkByStack(engine, directory);
}
function walk(engine, start, anyOrder) {
	const paths = require_os_path.osPath(engine.target.osName);
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
	const paths = require_os_path.osPath(engine.target.osName);
	const found = [];
	const open = [start];
	for (let directory = open.pop(); directory !== void 0; directory = open.pop()) {
		if (!engine.view.isDirectory(directory)) throw require_newer.noSuchFile(directory);
		for (const name of engine.view.list(directory)) {
			const path = directory === "." ? name : paths.join(directory, name);
			const stat = engine.view.stat(path);
			if (stat === void 0) throw require_newer.noSuchFile(path);
			if (stat.kind === "file") found.push(path);
			else if (stat.kind === "directory") open.push(path);
		}
	}
	return found;
}

// src/files/glob-to-regex.ts
function globToRegex(pattern, target, groups = { next: 0 }) {
	const inside = require_os_path.osPath(target.osName).sep === "\\" ? "[^\\\\]" : "[^/]";
	return translateGlob(pattern, target, groups).replace(/((?<!\\)(?:\\\\)*)\./g, (_all, before) => before + inside);
}
function patternRegex(pattern, anchor, prefix, target) {
	const groups = { next: 0 };
	const body = pattern === null || pattern === "" ? "" : globToRegex(pattern, target, groups);
	const sep = require_os_path.osPath(target.osName).sep === "\\" ? "\\\\" : "/";
	if (!require_run.atLeast(target, 3, 0)) {
		if (prefix !== null) return `^${without(globToRegex(prefix, target), "", globToRegex("", target))}${sep}.*${body}`;
		return anchor ? `^${body}` : body;
	}
	const [start, end] = globToRegex("_", target).split("_");
	if (prefix !== null) return `${start}\\A${without(globToRegex(prefix, target, groups), start, end)}${sep}.*${without(body, start, end)}${end}`;
	return anchor ? `${start}\\A${body.slice(start.length)}` : body;
}
function without(text, start, end) {
	return text.slice(start.length, Math.max(start.length, text.length - end.length));
}
function translateGlob(pattern, target, groups) {
	const parts = translateParts(pattern, target);
	if (!require_run.atLeast(target, 3, 0)) return `${parts.map((part) => part ?? ".*").join("")}\\Z(?ms)`;
	if (!require_run.atLeast(target, 3, 9)) return `(?s:${parts.map((part) => part ?? ".*").join("")})\\Z`;
	const runs = [""];
	for (const [i, part] of parts.entries()) if (part !== null) runs[runs.length - 1] += part;
	else if (parts[i - 1] !== null) runs.push("");
	const [first = "", ...rest] = runs;
	let out = first;
	for (const [i, fixed] of rest.entries()) if (i === rest.length - 1) out += `.*${fixed}`;
	else if (require_run.atLeast(target, 3, 11)) out += `(?>.*?${fixed})`;
	else {
		const name = `g${groups.next++}`;
		out += `(?=(?P<${name}>.*?${fixed}))(?P=${name})`;
	}
	return `(?s:${out})\\Z`;
}
function translateParts(pattern, target) {
	const parts = [];
	for (let i = 0; i < pattern.length;) {
		const character = pattern.charAt(i++);
		if (character === "*") parts.push(null);
		else if (character === "?") parts.push(".");
		else if (character === "[") {
			let end = i;
			if (pattern.charAt(end) === "!") end += 1;
			if (pattern.charAt(end) === "]") end += 1;
			while (end < pattern.length && pattern.charAt(end) !== "]") end += 1;
			if (end >= pattern.length) parts.push("\\[");
			else {
				parts.push(translateClass(pattern.slice(i, end), target));
				i = end + 1;
			}
		} else parts.push(escapeCharacter(character, target));
	}
	return parts;
}
function translateClass(content, target) {
	if (!require_run.atLeast(target, 3, 7)) return `[${negate(content.replaceAll("\\", "\\\\"), ["^"])}]`;
	const ordered = require_run.atLeast(target, 3, 10);
	const body = (content.includes(ordered ? "-" : "--") ? separateRanges(content, ordered) : content.replaceAll("\\", "\\\\")).replace(/[&~|]/g, "\\$&");
	if (ordered && body === "") return "(?!)";
	if (ordered && body === "!") return ".";
	return `[${negate(body, ["^", "["])}]`;
}
function negate(body, special) {
	if (body.startsWith("!")) return `^${body.slice(1)}`;
	return special.includes(body.charAt(0)) ? `\\${body}` : body;
}
function separateRanges(content, ordered) {
	const chunks = [];
	let from = 0;
	let search = content.startsWith("!") ? 2 : 1;
	for (let at = content.indexOf("-", search); at !== -1; at = content.indexOf("-", search)) {
		chunks.push(content.slice(from, at));
		from = at + 1;
		search = at + 3;
	}
	const last = content.slice(from);
	if (last !== "" || !ordered) chunks.push(last);
	else chunks[chunks.length - 1] += "-";
	if (ordered) for (let k = chunks.length - 1; k > 0; k -= 1) {
		const [low, high] = [chunks[k - 1], chunks[k]];
		if (low.slice(-1) <= high.charAt(0)) continue;
		chunks[k - 1] = low.slice(0, -1) + high.slice(1);
		chunks.splice(k, 1);
	}
	return chunks.map((chunk) => chunk.replaceAll("\\", "\\\\").replaceAll("-", "\\-")).join("-");
}
function escapeCharacter(character, target) {
	if (require_run.atLeast(target, 3, 7)) return /[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/.test(character) ? `\\${character}` : character;
	if (character === "\0") return "\\000";
	return (require_run.atLeast(target, 3, 0) ? /[A-Za-z0-9_]/ : /[A-Za-z0-9]/).test(character) ? character : `\\${character}`;
}

// src/files/keep-only.ts
function keepOnly(list, stays) {
	let kept = 0;
	for (let i = 0; i < list.length; i += 1) {
		const item = list[i];
		if (stays(item, i)) list[kept++] = item;
	}
	list.length = kept;
}

// src/files/sorted-by-folder.ts
function sortedByFolder(files, paths) {
	const compare = require_code_point_order.codePointOrder(files);
	const folders = /* @__PURE__ */ new Map();
	let last;
	let items = [];
	for (const file of files) {
		const [head, tail] = paths.split(file);
		if (head !== last) {
			last = head;
			const known = folders.get(head);
			if (known === void 0) folders.set(head, items = []);
			else items = known;
		}
		const isJoined = paths.sep === "/" && file.length === head.length + 1 + tail.length;
		items.push(isJoined ? file : paths.join(head, tail));
	}
	return [...folders.keys()].sort(compare).flatMap((head) => folders.get(head).sort(compare));
}

// src/files/file-list.ts
var file_list_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ FileList: () => FileList });
const ACTIONS = {
	include: {
		words: "patterns",
		excludes: false,
		anchor: true,
		warning: (p) => `warning: no files found matching '${p}'`
	},
	exclude: {
		words: "patterns",
		excludes: true,
		anchor: true,
		warning: (p) => `warning: no previously-included files found matching '${p}'`
	},
	"global-include": {
		words: "patterns",
		excludes: false,
		anchor: false,
		warning: (p) => `warning: no files found matching '${p}' anywhere in distribution`
	},
	"global-exclude": {
		words: "patterns",
		excludes: true,
		anchor: false,
		warning: (p) => `warning: no previously-included files matching '${p}' found anywhere in distribution`
	},
	"recursive-include": {
		words: "folder-and-patterns",
		excludes: false,
		anchor: true,
		warning: (p, d) => `warning: no files found matching '${p}' under directory '${d}'`
	},
	"recursive-exclude": {
		words: "folder-and-patterns",
		excludes: true,
		anchor: true,
		warning: (p, d) => `warning: no previously-included files matching '${p}' found under directory '${d}'`
	},
	graft: {
		words: "folder",
		excludes: false,
		anchor: true,
		warning: (_p, d) => `warning: no directories found matching '${d}'`
	},
	prune: {
		words: "folder",
		excludes: true,
		anchor: true,
		warning: (_p, d) => `no previously-included directories found matching '${d}'`
	}
};
const EXPECTED = {
	patterns: [
		2,
		Infinity,
		"expects <pattern1> <pattern2> ..."
	],
	"folder-and-patterns": [
		3,
		Infinity,
		"expects <dir> <pattern1> <pattern2> ..."
	],
	folder: [
		2,
		2,
		"expects a single <dir_pattern>"
	]
};
var FileList = class extends require_engine_object.EngineObject {
	static pythonPath = "distutils.filelist.FileList";
	async __init__(_warn = null, _debugPrint = null) {
		this.allfiles = null;
		this.files = [];
	}
	async set_allfiles(allfiles) {
		this.allfiles = allfiles;
	}
	async findall(directory = ".") {
		this.allfiles = findAll(this.$, directory);
	}
	async debug_print(message) {
		if (this.$.debug) this.$.print(require_values.pyStr(message));
	}
	async append(item) {
		this.files.push(item);
	}
	async extend(items) {
		this.files.push(...items);
	}
	async sort() {
		this.files = sortedByFolder(this.files.map(require_values.pyStr), require_os_path.osPath(this.$.target.osName));
	}
	async remove_duplicates() {
		const { files } = this;
		keepOnly(files, (file, i) => i === 0 || file !== files[i - 1]);
	}
	async process_template_line(line) {
		const { osName, versionInfo } = this.$.target;
		const [name = "", ...words] = require_python_whitespace.splitWhitespace(line, versionInfo[0]);
		const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : void 0;
		if (action === void 0) throw new require_own_options.EngineError("DistutilsTemplateError", `unknown action '${name}'`);
		const [least, most, expected] = EXPECTED[action.words];
		if (words.length + 1 < least || words.length + 1 > most) throw new require_own_options.EngineError("DistutilsTemplateError", `'${name}' ${expected}`);
		const shown = words.map((word) => require_convert_path.convertPath(word, osName));
		const folder = action.words === "patterns" ? null : shown[0];
		const patterns = action.words === "folder" ? [null] : folder === null ? shown : shown.slice(1);
		await this.debug_print([name, ...shown].join(" "));
		for (const pattern of patterns) {
			const anchor = action.anchor ? 1 : 0;
			const found = action.excludes ? await this.exclude_pattern(pattern, anchor, folder) : await this.include_pattern(pattern, anchor, folder);
			if (!require_values.truthy(found)) this.$.say(3, action.warning(pattern ?? "", folder ?? ""));
		}
	}
	async include_pattern(pattern, anchor = 1, prefix = null, isRegex = 0) {
		const matcher = await this.compilePattern(pattern, anchor, prefix, isRegex);
		await this.debug_print(`include_pattern: applying regex r'${matcher.pattern}'`);
		if (this.allfiles === null) await this.findall();
		const talks = this.isHeard();
		const { files } = this;
		let found = false;
		for (const file of [...this.allfiles]) {
			const answer = matcher.matches(require_values.pyStr(file));
			if (!(answer instanceof Promise ? await answer : answer)) continue;
			if (talks) await this.debug_print(` adding ${require_values.pyStr(file)}`);
			files.push(file);
			found = true;
		}
		return this.foundAnswer(found);
	}
	async exclude_pattern(pattern, anchor = 1, prefix = null, isRegex = 0) {
		const matcher = await this.compilePattern(pattern, anchor, prefix, isRegex);
		await this.debug_print(`exclude_pattern: applying regex r'${matcher.pattern}'`);
		return this.foundAnswer(await this.removeMatching((file) => matcher.matches(file)));
	}
	async removeMatching(matches) {
		const talks = this.isHeard();
		const { files } = this;
		const gone = /* @__PURE__ */ new Set();
		for (let i = files.length - 1; i >= 0; i -= 1) {
			const file = require_values.pyStr(files[i]);
			const answer = matches(file);
			if (!(answer instanceof Promise ? await answer : answer)) continue;
			if (talks) await this.debug_print(` removing ${file}`);
			gone.add(i);
		}
		if (gone.size > 0) keepOnly(files, (_file, i) => !gone.has(i));
		return gone.size > 0;
	}
	foundAnswer(found) {
		return this.$.target.versionInfo[0] < 3 ? Number(found) : found;
	}
	isHeard() {
		return this.$.debug || this.$.script.overrides(this, "debug_print");
	}
	async compilePattern(given, anchor, prefix, isRegex) {
		const { script, target } = this.$;
		const pattern = require_values.plain(given);
		if (require_values.truthy(isRegex) && pattern instanceof require_values.Handle) return askedMatcher(require_values.pyStr(await script.get(pattern, "pattern") ?? ""), pattern, script);
		const text = require_values.truthy(isRegex) ? require_values.pyStr(pattern) : patternRegex(pattern === null ? null : require_values.pyStr(pattern), require_values.truthy(anchor), prefix === null ? null : require_values.pyStr(prefix), target);
		const expression = translateRegex(text);
		if (expression !== void 0) return {
			pattern: text,
			matches: (name) => expression.test(name)
		};
		if (!script.attached) throw new require_own_options.EngineError("ValueError", `a regular expression that only Python understands: ${text}`);
		return askedMatcher(text, await script.call("re.compile", [text]), script);
	}
};
function askedMatcher(pattern, compiled, script) {
	return {
		pattern,
		matches: async (name) => await script.callMethod(compiled, "search", [name]) !== null
	};
}

Object.defineProperty(exports, "FileList", {
  enumerable: true,
  get: function () {
    return FileList;
  }
});
Object.defineProperty(exports, "file_list_exports", {
  enumerable: true,
  get: function () {
    return file_list_exports;
  }
});
Object.defineProperty(exports, "findAll", {
  enumerable: true,
  get: function () {
    return findAll;
  }
});
Object.defineProperty(exports, "globToRegex", {
  enumerable: true,
  get: function () {
    return globToRegex;
  }
});
Object.defineProperty(exports, "keepOnly", {
  enumerable: true,
  get: function () {
    return keepOnly;
  }
});
Object.defineProperty(exports, "patternRegex", {
  enumerable: true,
  get: function () {
    return patternRegex;
  }
});
