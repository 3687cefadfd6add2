"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_file_list = require("./file-list.js");
const require_glob_recursive = require("./glob-recursive.js");
const require_os_path = require("./os-path.js");
const require_convert_path = require("./convert-path.js");
const require_python_whitespace = require("./python-whitespace.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_setuptools_version = require("./setuptools-version.js");

// src/files/many-files.ts
var ManyFiles = class {
	#engine;
	#sep;
	#folders = /* @__PURE__ */ new Map();
	#last = "";
	#names;
	constructor(engine) {
		this.#engine = engine;
		this.#sep = require_os_path.osPath(engine.target.osName).sep;
	}
	exists(path) {
		const cut = path.lastIndexOf(this.#sep);
		const folder = path.slice(0, Math.max(cut, 0));
		if (folder !== this.#last) {
			this.#last = folder;
			this.#names = this.#namesIn(folder);
		}
		return this.#names?.get(path.slice(cut + 1)) !== void 0 || this.#engine.view.exists(path);
	}
	#namesIn(folder) {
		if (this.#folders.has(folder)) return this.#folders.get(folder);
		let names;
		try {
			names = this.#engine.view.members(folder);
		} catch {}
		this.#folders.set(folder, names);
		return names;
	}
};

// src/commands/setuptools/translate-manifest-pattern.ts
function translateManifestPattern(pattern, paths) {
	const separator = escaped(paths.sep);
	const character = `[^${separator}]`;
	const parts = pattern.split(paths.sep);
	let source = "";
	for (const [i, part] of parts.entries()) {
		const last = i === parts.length - 1;
		if (part === "**") source += last ? ".*" : `(?:${character}+${separator})*`;
		else source += translatePart(part, character) + (last ? "" : separator);
	}
	return new RegExp(`^${source}$`, "su");
}
function translatePart(part, character) {
	const characters = [...part];
	let source = "";
	for (let at = 0; at < characters.length; at += 1) {
		const each = characters[at];
		if (each === "*") source += `${character}*`;
		else if (each === "?") source += character;
		else if (each === "[") {
			const end = endOfClass(characters, at);
			if (end === void 0) source += "\\[";
			else {
				const inner = characters.slice(at + 1, end);
				const negated = inner[0] === "!";
				source += `[${negated ? "^" : ""}${(negated ? inner.slice(1) : inner).map(escaped).join("")}]`;
				at = end;
			}
		} else source += escaped(each);
	}
	return source;
}
function endOfClass(characters, start) {
	let from = start + 1;
	if (characters[from] === "!") from += 1;
	if (characters[from] === "]") from += 1;
	const end = characters.indexOf("]", from);
	return end === -1 ? void 0 : end;
}
function escaped(character) {
	return `\\u{${character.codePointAt(0).toString(16)}}`;
}

// src/commands/setuptools/manifest-file-list.ts
var manifest_file_list_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ ManifestFileList: () => ManifestFileList });
const WARNINGS = {
	include: (p) => `warning: no files found matching '${p}'`,
	exclude: (p) => `warning: no previously-included files found matching '${p}'`,
	"global-include": (p) => `warning: no files found matching '${p}' anywhere in distribution`,
	"global-exclude": (p) => `warning: no previously-included files matching '${p}' found anywhere in distribution`,
	"recursive-include": (p, d) => `warning: no files found matching '${p}' under directory '${d}'`,
	"recursive-exclude": (p, d) => `warning: no previously-included files matching '${p}' found under directory '${d}'`,
	graft: (p) => `warning: no directories found matching '${p}'`,
	prune: (p) => `no previously-included directories found matching '${p}'`
};
const ADDING = [
	"process_template_line",
	"include",
	"recursive_include",
	"global_include",
	"graft",
	"append",
	"extend",
	"_safe_path",
	"sort",
	"remove_duplicates"
];
const unsorted = /* @__PURE__ */ new WeakSet();
var ManifestFileList = class extends require_file_list.FileList {
	static pythonPath = "setuptools.command.egg_info.FileList";
	async __init__(warn = null, debugPrint = null, ignoreEggInfo = false) {
		await super.__init__(warn, debugPrint);
		if (require_setuptools_version.setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_dir = ignoreEggInfo;
	}
	willBeSorted() {
		unsorted.add(this);
	}
	async sort() {
		if (this.anyOrder()) {
			const known = /* @__PURE__ */ new Set();
			require_file_list.keepOnly(this.files, (file) => known.size < known.add(file).size);
		}
		await super.sort();
		unsorted.delete(this);
	}
	get paths() {
		return require_os_path.osPath(this.$.target.osName);
	}
	async process_template_line(line) {
		const { osName, versionInfo } = this.$.target;
		const [action = "", ...given] = require_python_whitespace.splitWhitespace(line, versionInfo[0]);
		const warning = Object.hasOwn(WARNINGS, action) ? WARNINGS[action] : void 0;
		if (warning === void 0) throw new require_own_options.EngineError("DistutilsTemplateError", `unknown action '${action}'`);
		const recursive = action.startsWith("recursive-");
		if (action === "graft" || action === "prune" ? given.length !== 1 : given.length < (recursive ? 2 : 1)) throw new require_own_options.EngineError("DistutilsTemplateError", `'${action}' ${expected(action)}`);
		const words = given.map((word) => require_convert_path.convertPath(word, osName));
		await this.debug_print([action, ...words].join(" "));
		const method = action.replace("-", "_");
		const folder = recursive ? words[0] : "";
		for (const pattern of recursive ? words.slice(1) : words) {
			const found = recursive ? await this[method](folder, pattern) : await this[method](pattern);
			if (!require_values.truthy(found)) this.$.say(3, warning(pattern, folder));
		}
	}
	async removeFiles(pattern) {
		const expression = translateManifestPattern(pattern, this.paths);
		return this.removeMatching((file) => expression.test(file));
	}
	async addFiles(files) {
		await this.extend(files);
		return files.length > 0;
	}
	matching(pattern) {
		return require_glob_recursive.findWithStars(this.$, pattern, {
			hidden: true,
			anyOrder: this.anyOrder()
		}).filter((file) => !this.$.view.isDirectory(file));
	}
	async include(pattern) {
		return this.addFiles(this.matching(require_values.pyStr(pattern)));
	}
	async exclude(pattern) {
		return this.removeFiles(require_values.pyStr(pattern));
	}
	async recursive_include(folder, pattern) {
		return this.addFiles(this.matching(this.paths.join(require_values.pyStr(folder), "**", require_values.pyStr(pattern))));
	}
	async recursive_exclude(folder, pattern) {
		return this.removeFiles(this.paths.join(require_values.pyStr(folder), "**", require_values.pyStr(pattern)));
	}
	async graft(folder) {
		const folders = require_glob_recursive.findWithStars(this.$, require_values.pyStr(folder), { hidden: true }).filter((each) => this.$.view.isDirectory(each));
		if (!this.anyOrder()) return this.addFiles(folders.flatMap((each) => require_file_list.findAll(this.$, each)));
		const known = new Set(this.files);
		const wanted = this.wanted();
		const found = folders.flatMap((each) => require_file_list.findAll(this.$, each, { anyOrder: true }));
		for (const file of found) if (!known.has(file) && wanted(file)) this.files.push(file);
		return found.length > 0;
	}
	anyOrder() {
		return unsorted.has(this) && !this.isHeard() && !ADDING.some((method) => this.$.script.overrides(this, method));
	}
	async prune(folder) {
		return this.removeFiles(this.paths.join(require_values.pyStr(folder), "**"));
	}
	async global_include(pattern) {
		if (this.allfiles === null) await this.findall();
		const expression = translateManifestPattern(this.paths.join("**", require_values.pyStr(pattern)), this.paths);
		return this.addFiles(Array.from(require_protocols.iterate(this.allfiles), require_values.pyStr).filter((file) => expression.test(file)));
	}
	async global_exclude(pattern) {
		return this.removeFiles(this.paths.join("**", require_values.pyStr(pattern)));
	}
	async append(item) {
		const path = this.asPath(item);
		if (await this._safe_path(path)) this.files.push(path);
	}
	async appendAll(items) {
		if (this.$.script.overrides(this, "append")) for (const item of items) await this.append(item);
		else await this.addSafe(items.map((item) => this.asPath(item)));
	}
	async extend(paths) {
		await this.addSafe(paths);
	}
	async _repair() {
		const kept = [];
		await this.addSafe(this.files, kept);
		this.files = kept;
	}
	asPath(item) {
		return require_convert_path.convertPath(require_values.pyStr(item).replace(/\r$/, ""), this.$.target.osName);
	}
	async addSafe(paths, list = this.files) {
		if (this.$.script.overrides(this, "_safe_path")) {
			for (const path of paths) if (require_values.truthy(await this._safe_path(path))) list.push(path);
			return;
		}
		const there = new ManyFiles(this.$);
		const wanted = this.wanted();
		for (const path of paths) if (wanted(require_values.pyStr(path)) && there.exists(require_values.pyStr(path))) list.push(path);
	}
	async _safe_path(path) {
		const text = require_values.pyStr(path);
		return this.wanted()(text) && this.$.view.exists(text);
	}
	wanted() {
		const ignoresEggInfo = require_values.truthy(this.ignore_egg_info_dir ?? null);
		return (path) => {
			if (path.isWellFormed()) return !ignoresEggInfo || !path.includes(".egg-info");
			this.$.say(3, `'${path}' not utf-8 encodable -- skipping`);
			return false;
		};
	}
};
function expected(action) {
	if (action === "graft" || action === "prune") return "expects a single <dir_pattern>";
	return action.startsWith("recursive-") ? "expects <dir> <pattern1> <pattern2> ..." : "expects <pattern1> <pattern2> ...";
}

Object.defineProperty(exports, "ManifestFileList", {
  enumerable: true,
  get: function () {
    return ManifestFileList;
  }
});
Object.defineProperty(exports, "manifest_file_list_exports", {
  enumerable: true,
  get: function () {
    return manifest_file_list_exports;
  }
});
