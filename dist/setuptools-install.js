"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_script = require("./script.js");
const require_setuptools_script = require("./setuptools-script.js");
const require_install = require("./install.js");

// src/commands/make-archive.ts
async function makeArchive(command, baseName, format, request) {
	const { script } = command.$;
	const words = { ...request };
	if (command.$.plansOnly === true && !script.overrides(command, "make_archive")) return script.call("distutils.archive_util.make_archive", [baseName, format], {
		...words,
		dry_run: 1
	});
	const method = await script.get(command, "make_archive");
	if (method instanceof require_script.Handle) return script.call(method, [baseName, format], words);
	return script.call("distutils.archive_util.make_archive", [baseName, format], {
		...words,
		dry_run: require_script.truthy(command.dry_run) ? 1 : 0
	});
}

// src/commands/altered-2to3.ts
async function alters2to3({ script }) {
	return script.attached && await script.ask("distutils._two_to_three.altered", []) === true;
}

// src/commands/fixer-search-path.ts
async function fixerSearchPath(engine, fixers) {
	if (fixers === null || !engine.script.attached || fixers.every((name) => /^(?:lib2to3|fissix)\./.test(name))) return {};
	return { searchPath: Array.from(require_script.iterate(await engine.script.get("sys", "path") ?? []), require_script.plain).filter((folder) => typeof folder === "string") };
}

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
			out += translateClass(text.slice(i, end));
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
function translateClass(text) {
	const negated = text.startsWith("[^");
	const body = text.slice(negated ? 2 : 1, -1);
	return `[${negated ? "^" : ""}${body.startsWith("]") ? "\\" : ""}${body}]`;
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
	const compare = require_setuptools_script.codePointOrder(files);
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
var FileList = class extends require_script.EngineObject {
	static pythonPath = "distutils.filelist.FileList";
	async __init__(_warn = null, _debugPrint = null) {
		this.allfiles = null;
		this.files = [];
	}
	async set_allfiles(allfiles) {
		this.allfiles = allfiles;
	}
	async findall(directory = ".") {
		this.allfiles = await require_setuptools_script.askFindAll(this.$, directory);
	}
	async debug_print(message) {
		if (this.$.debug) this.$.print(require_script.pyStr(message));
	}
	async append(item) {
		this.files.push(item);
	}
	async extend(items) {
		this.files.push(...items);
	}
	async sort() {
		this.files = sortedByFolder(this.files.map(require_script.pyStr), require_script.osPath(this.$.target.osName));
	}
	async remove_duplicates() {
		const { files } = this;
		keepOnly(files, (file, i) => i === 0 || file !== files[i - 1]);
	}
	async process_template_line(line) {
		const { osName, versionInfo } = this.$.target;
		const [name = "", ...words] = require_script.splitWhitespace(line, versionInfo[0]);
		const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : void 0;
		if (action === void 0) throw new require_own_options.EngineError("DistutilsTemplateError", `unknown action '${name}'`);
		const [least, most, expected] = EXPECTED[action.words];
		if (words.length + 1 < least || words.length + 1 > most) throw new require_own_options.EngineError("DistutilsTemplateError", `'${name}' ${expected}`);
		const shown = words.map((word) => require_script.convertPath(word, osName));
		const folder = action.words === "patterns" ? null : shown[0];
		const patterns = action.words === "folder" ? [null] : folder === null ? shown : shown.slice(1);
		await this.debug_print([name, ...shown].join(" "));
		for (const pattern of patterns) {
			const anchor = action.anchor ? 1 : 0;
			const found = action.excludes ? await this.exclude_pattern(pattern, anchor, folder) : await this.include_pattern(pattern, anchor, folder);
			if (!require_script.truthy(found)) this.$.say(3, action.warning(pattern ?? "", folder ?? ""));
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
			const answer = matcher.matches(require_script.pyStr(file));
			if (!(answer instanceof Promise ? await answer : answer)) continue;
			if (talks) await this.debug_print(` adding ${require_script.pyStr(file)}`);
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
			const file = require_script.pyStr(files[i]);
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
		const pattern = require_script.plain(given);
		if (require_script.truthy(isRegex) && pattern instanceof require_script.Handle) return askedMatcher(require_script.pyStr(await script.get(pattern, "pattern") ?? ""), pattern, script);
		const text = require_script.truthy(isRegex) ? require_script.pyStr(pattern) : require_install.patternRegex(pattern === null ? null : require_script.pyStr(pattern), require_script.truthy(anchor), prefix === null ? null : require_script.pyStr(prefix), target);
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

// src/commands/sdist-defaults.ts
var SdistDefaults = class extends require_script.Command {
	static pythonPath = "distutils.command.sdist.sdist";
	async add_defaults() {
		await this._add_defaults_standards();
		await this._add_defaults_optional();
		await this._add_defaults_python();
		await this._add_defaults_data_files();
		await this._add_defaults_ext();
		await this._add_defaults_c_libs();
		await this._add_defaults_scripts();
	}
	async _add_defaults_standards() {
		const readmes = require_run.atLeast(this.$.target, 3, 7) ? await require_script.classAttribute(this, "READMES", () => require_script.Tuple.of("README", "README.txt", "README.rst")) ?? null : require_script.Tuple.of("README", "README.txt");
		for (const entry of [readmes, this.distribution.script_name]) {
			const several = require_script.plain(entry) instanceof require_script.Tuple;
			const names = several ? [...require_script.iterate(entry)] : [entry];
			const found = await this.firstThere(names);
			if (found !== void 0) await this.add("append", found);
			else if (several) await this.warn(`standard file not found: should have one of ${names.map(require_script.pyStr).join(", ")}`);
			else await this.warn(`standard file '${require_script.pyStr(entry)}' not found`);
		}
	}
	async firstThere(names) {
		for (const name of names) {
			const path = require_script.pathText(name);
			if (path !== "" && (require_run.atLeast(this.$.target, 3, 7) ? require_script.truthy(await this._cs_path_exists(name)) : this.$.view.exists(path))) return name;
		}
	}
	async _cs_path_exists(name) {
		const { cwd, path, view } = this.$;
		const file = require_script.pathText(name);
		if (file === "" || !view.exists(file)) return false;
		const full = path.resolve(cwd, file);
		return view.list(path.dirname(full)).includes(path.basename(full));
	}
	async _add_defaults_optional() {
		for (const pattern of ["test/test*.py", "setup.cfg"]) await this.add("extend", this.$.view.glob(pattern).filter((file) => this.$.view.isFile(file)));
	}
	async _add_defaults_python() {
		const command = await this.get_finalized_command("build_py");
		if (require_script.truthy(await this.distribution.has_pure_modules())) await this.add("extend", await require_script.callMethod(command, "get_source_files", [], this.$));
		for (const entry of require_script.iterate(await require_script.getAttribute(command, "data_files", this.$) ?? null)) {
			const [, folder, , files] = [...require_script.iterate(entry)];
			for (const file of require_script.iterate(files)) await this.add("append", this.targetPath.join(require_script.pathText(folder), require_script.pathText(file)));
		}
	}
	async _add_defaults_data_files() {
		if (!require_script.truthy(await this.distribution.has_data_files())) return;
		for (const entry of require_script.iterate(this.distribution.data_files)) for (const name of require_script.isText(entry) ? [entry] : await require_script.itemsOf(this.$, require_script.unpackPair(entry)[1])) {
			const file = require_script.convertPath(require_script.pathText(name), this.$.target.osName);
			if (this.$.view.isFile(file)) await this.add("append", file);
		}
	}
	async _add_defaults_ext() {
		if (require_script.truthy(await this.distribution.has_ext_modules())) await this.addSourcesOf("build_ext");
	}
	async _add_defaults_c_libs() {
		if (require_script.truthy(await this.distribution.has_c_libraries())) await this.addSourcesOf("build_clib");
	}
	async _add_defaults_scripts() {
		if (require_script.truthy(await this.distribution.has_scripts())) await this.addSourcesOf("build_scripts");
	}
	async addSourcesOf(name) {
		await this.add("extend", await require_script.callMethod(await this.get_finalized_command(name), "get_source_files", [], this.$));
	}
	async add(method, ...args) {
		return require_script.callMethod(this.filelist, method, args, this.$);
	}
};

// src/commands/sdist.ts
var sdist_exports$1 = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Sdist: () => Sdist });
const MARK = "# file GENERATED by distutils, do NOT edit";
var Sdist = class extends SdistDefaults {
	async initialize_options() {
		this.template = null;
		this.manifest = null;
		this.use_defaults = 1;
		this.prune = 1;
		this.manifest_only = 0;
		this.force_manifest = 0;
		this.formats = require_run.atLeast(this.$.target, 3, 0) ? ["gztar"] : null;
		this.keep_temp = 0;
		this.dist_dir = null;
		this.archive_files = null;
		this.metadata_check = 1;
		this.owner = null;
		this.group = null;
	}
	async finalize_options() {
		if (this.manifest === null) this.manifest = "MANIFEST";
		if (this.template === null) this.template = "MANIFEST.in";
		await this.ensure_string_list("formats");
		if (this.formats === null) this.formats = [await this.defaultFormat()];
		const unknown = await this.unknownFormat();
		if (require_script.truthy(unknown)) throw new require_own_options.EngineError("DistutilsOptionError", `unknown archive format '${require_script.pyStr(unknown)}'`);
		if (this.dist_dir === null) this.dist_dir = "dist";
	}
	async defaultFormat() {
		const { osName } = this.$.target;
		const own = () => /* @__PURE__ */ new Map([["posix", "gztar"], ["nt", "zip"]]);
		const format = require_script.plain(await require_script.classAttribute(this, "default_format", own) ?? null).get(osName);
		if (format !== void 0) return format;
		throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to create source distributions on platform ${osName}`);
	}
	async unknownFormat() {
		const { script, target } = this.$;
		if (script.patched("distutils.archive_util.ARCHIVE_FORMATS") || script.patched("distutils.archive_util.check_archive_formats")) return script.call("distutils.archive_util.check_archive_formats", [this.formats]);
		return require_install.unknownArchiveFormat(target, Array.from(require_script.iterate(this.formats), require_script.pyStr));
	}
	async run() {
		const files = this.$.adopt(new FileList(this.$));
		await files.__init__();
		this.filelist = files;
		for (const name of await this.get_sub_commands()) await this.run_command(name);
		await this.get_file_list();
		if (!require_script.truthy(this.manifest_only)) await this.make_distribution();
	}
	async subCommandWanted(_name) {
		return require_script.truthy(this.metadata_check);
	}
	async get_file_list() {
		const hasTemplate = this.isFile(this.template);
		if (!hasTemplate && require_script.truthy(await this._manifest_is_not_generated())) {
			await this.read_manifest();
			await this.add("sort");
			await this.add("remove_duplicates");
			return;
		}
		if (!hasTemplate) await this.warn(`manifest template '${require_script.pyStr(this.template)}' does not exist (using default file list)`);
		await this.add("findall");
		if (require_script.truthy(this.use_defaults)) await this.add_defaults();
		if (hasTemplate) await this.read_template();
		if (require_script.truthy(this.prune)) await this.prune_file_list();
		await this.add("sort");
		await this.add("remove_duplicates");
		await this.write_manifest();
	}
	isFile(name) {
		const path = require_script.pathText(name);
		return path !== "" && this.$.view.isFile(path);
	}
	async read_template() {
		const { target, view } = this.$;
		const filename = require_script.pathText(this.template);
		this.logInfo(`reading manifest template '${filename}'`);
		const [major] = target.versionInfo;
		const text = require_install.pythonText(view.read(filename), target);
		for (const { text: line, line: number, warning } of require_install.logicalLines(text, {
			filename,
			joinLines: true,
			stripLeft: true,
			collapseJoin: true,
			major
		})) {
			if (warning !== void 0) this.logWarn(`warning: ${warning}`);
			try {
				await this.add("process_template_line", line);
			} catch (error) {
				if (!require_own_options.isPythonError(error, "DistutilsTemplateError", "ValueError")) throw error;
				await this.warn(require_install.locatedMessage(filename, number, error.message));
			}
		}
	}
	async prune_file_list() {
		const build = await this.get_finalized_command("build");
		const base = await this.distribution.get_fullname();
		await this.add("exclude_pattern", null, 1, await require_script.getAttribute(build, "build_base", this.$) ?? null);
		await this.add("exclude_pattern", null, 1, base);
		const separator = this.$.target.platform === "win32" ? String.raw`/|\\` : "/";
		const folders = String.raw`RCS|CVS|\.svn|\.hg|\.git|\.bzr|_darcs`;
		await this.add("exclude_pattern", `(^|${separator})(${folders})(${separator}).*`, 1, null, 1);
	}
	async write_manifest() {
		if (require_script.truthy(await this._manifest_is_not_generated())) {
			this.logInfo(`not writing to manually maintained manifest file '${require_script.pyStr(this.manifest)}'`);
			return;
		}
		const lines = [MARK, ...require_script.iterate(await this.files())];
		const says = `writing manifest file '${require_script.pyStr(this.manifest)}'`;
		const { script } = this.$;
		if (script.overrides(this, "execute") || script.patched("distutils.file_util.write_file")) {
			const write = await script.get("distutils.file_util", "write_file");
			await script.callMethod(this, "execute", [
				write,
				require_script.Tuple.of(this.manifest, lines),
				says
			]);
		} else require_script.writeLines(this.$, require_script.pathText(this.manifest), lines.map(require_script.pyStr), {
			says,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
	async files() {
		return await require_script.getAttribute(this.filelist, "files", this.$) ?? null;
	}
	async _manifest_is_not_generated() {
		return this.isFile(this.manifest) && this.manifestLines()[0] !== `${MARK}\n`;
	}
	manifestLines() {
		return require_script.fileLines(require_install.pythonText(this.$.view.read(require_script.pathText(this.manifest)), this.$.target));
	}
	async read_manifest() {
		this.logInfo(`reading manifest file '${require_script.pyStr(this.manifest)}'`);
		for (const line of this.manifestLines()) {
			const name = require_script.strip(line, this.$.target.versionInfo[0]);
			if (name !== "" && !name.startsWith("#")) await this.add("append", name);
		}
	}
	async make_release_tree(baseDir, files) {
		const base = require_script.pathText(baseDir);
		await this.mkpath(base);
		const names = Array.from(require_script.iterate(files), require_script.pathText);
		require_script.createTree(this.$, base, names, { dryRun: require_script.truthy(this.dry_run) });
		const link = await this.systemLinks() ? "hard" : null;
		if (require_script.lengthOf(files) === 0) this.logWarn("no files to distribute -- empty manifest?");
		else this.logInfo(link === null ? `copying files to ${base}...` : `making hard links in ${base}...`);
		for (const name of names) if (this.isFile(name)) await this.copy_file(name, this.targetPath.join(base, name), 1, 1, link);
		else this.logWarn(`'${name}' not a regular file -- skipping`);
		if (!require_script.truthy(this.dry_run)) await require_script.callMethod(this.distribution.metadata, "write_pkg_info", [base], this.$);
	}
	async systemLinks() {
		const { script, target } = this.$;
		return script.attached ? await script.get("os", "link") !== void 0 : target.osName === "posix" || require_run.atLeast(target, 3, 2);
	}
	async make_distribution() {
		const name = require_script.pathText(await this.distribution.get_fullname());
		const base = this.targetPath.join(require_script.pathText(this.dist_dir), name);
		await this.make_release_tree(name, await this.files());
		this.putTarLast();
		const archives = [];
		for (const format of require_script.iterate(this.formats)) {
			const file = await makeArchive(this, base, format, {
				base_dir: name,
				owner: this.owner,
				group: this.group
			});
			archives.push(file);
			require_script.append(this.distribution.dist_files, require_script.Tuple.of("sdist", "", file));
		}
		this.archive_files = archives;
		if (!require_script.truthy(this.keep_temp)) require_install.removeTree(this.$, name, { dryRun: require_script.truthy(this.dry_run) });
	}
	putTarLast() {
		if (!require_script.isList(this.formats)) return;
		const formats = require_script.plain(this.formats);
		const at = formats.findIndex((format) => require_script.plain(format) === "tar");
		if (at >= 0) formats.push(...formats.splice(at, 1));
	}
	async get_archive_files() {
		return this.archive_files;
	}
};

// src/commands/setuptools/cython-build-ext.ts
var CythonBuildExt = class extends require_install.BuildExt {
	static async tableFor(engine) {
		return require_setuptools_script.withCython(require_script.tableOfClass(this.pythonPath, engine.target), await require_setuptools_script.cythonCommand(engine));
	}
	ownTable() {
		return require_setuptools_script.withCython(super.ownTable(), require_setuptools_script.knownCythonCommand(this.$));
	}
	async initialize_options() {
		await super.initialize_options();
		const cython = await require_setuptools_script.cythonCommand(this.$);
		for (const [name, value] of cython?.first ?? []) this[name] = value;
	}
	async finalize_options() {
		await super.finalize_options();
		if (require_setuptools_script.knownCythonCommand(this.$) === void 0) return;
		this.cython_include_dirs = this.folderList(this.cython_include_dirs);
		if (this.cython_directives === null) this.cython_directives = /* @__PURE__ */ new Map();
	}
	async run() {
		if (this.isBefore3() && await this.isForDebugger()) await require_setuptools_script.withoutOptimizing(this.$);
		await super.run();
	}
	isBefore3() {
		return (require_setuptools_script.knownCythonCommand(this.$)?.major ?? 3) < 3;
	}
	async isForDebugger() {
		if (require_script.truthy(this.cython_gdb)) return true;
		for (const extension of require_script.iterate(this.extensions)) if (require_script.truthy(await this.attributeOf(extension, "cython_gdb"))) return true;
		return false;
	}
	async build_extensions() {
		if (this.isBefore3()) {
			await this.check_extensions_list(this.extensions);
			for (const extension of require_script.iterate(this.extensions)) await this.translate(extension);
		}
		await super.build_extensions();
	}
	async build_extension(extension) {
		if (!this.isBefore3()) await this.translate(extension);
		await super.build_extension(extension);
	}
	async translate(extension) {
		const sources = await this.attributeOf(extension, "sources");
		if (!require_script.isList(sources) && !require_script.isTuple(sources)) return;
		const cython = require_setuptools_script.knownCythonCommand(this.$);
		if ((require_script.truthy(this.cython_cplus ?? null) || [...require_script.iterate(sources)].some((source) => require_setuptools_script.isCythonSource(require_script.pyStr(source), cython))) && await require_setuptools_script.haveCython(this.$)) await require_setuptools_script.cythonize(this, extension);
	}
	async attributeOf(extension, name) {
		return await require_script.getAttribute(extension, name, this.$) ?? null;
	}
};

// src/commands/setuptools/stub-loader.ts
function stubLoader(file) {
	return [
		"def __bootstrap__():",
		"    global __bootstrap__, __file__, __loader__",
		"    import os, sys",
		`    __file__ = os.path.join(os.path.dirname(os.path.abspath(__file__)), ${require_script.pyRepr(file)})`,
		"    del __bootstrap__",
		"    if '__loader__' in globals():",
		"        del __loader__",
		"    old_dir = os.getcwd()",
		"    try:",
		"        os.chdir(os.path.dirname(__file__))",
		"        if sys.version_info < (3,):",
		"            import imp",
		"            imp.load_dynamic(__name__, __file__)",
		"        else:",
		"            import importlib.util",
		"            spec = importlib.util.spec_from_file_location(__name__, __file__)",
		"            spec.loader.exec_module(importlib.util.module_from_spec(spec))",
		"    finally:",
		"        os.chdir(old_dir)",
		"__bootstrap__()",
		""
	].join("\n");
}

// src/commands/setuptools/build-ext.ts
var build_ext_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsBuildExt: () => SetuptoolsBuildExt });
const LIBRARY = "setuptools.extension.Library";
var SetuptoolsBuildExt = class extends CythonBuildExt {
	static pythonPath = "setuptools.command.build_ext.build_ext";
	async initialize_options() {
		await super.initialize_options();
		this.shlib_compiler = null;
		this.shlibs = [];
		this.ext_map = /* @__PURE__ */ new Map();
		if (require_setuptools_script.setuptoolsSince(this.$.target, 64)) this.editable_mode = false;
	}
	async finalize_options() {
		await super.finalize_options();
		if (!require_script.truthy(this.extensions)) this.extensions = [];
		await this.check_extensions_list(this.extensions);
		const extensions = [...require_script.iterate(this.extensions)];
		const libraries = [];
		for (const extension of extensions) if (await this.isLibrary(extension)) libraries.push(extension);
		this.shlibs = libraries;
		if (libraries.length > 0) await this.setup_shlib_compiler();
		for (const extension of extensions) await this.give(extension, "_full_name", await this.get_ext_fullname(await this.ask(extension, "name")));
		for (const extension of extensions) await this.nameOutput(extension);
	}
	async nameOutput(extension) {
		const name = require_script.pyStr(await this.ask(extension, "_full_name"));
		const map = require_script.plain(this.ext_map);
		map.set(name, extension);
		map.set(name.split(".").at(-1), extension);
		const linked = require_script.truthy(this.shlibs) && require_script.truthy(await this.links_to_dynamic(extension));
		await this.give(extension, "_links_to_dynamic", linked);
		await this.give(extension, "_needs_stub", linked && this.usesStubs() && !await this.isLibrary(extension));
		const file = require_script.pathText(await this.get_ext_filename(name));
		await this.give(extension, "_file_name", file);
		if (!linked) return;
		const folder = this.targetPath.dirname(this.targetPath.join(require_script.pathText(this.build_lib), file));
		await this.addOnce(extension, "library_dirs", folder);
		if (this.usesStubs()) await this.addOnce(extension, "runtime_library_dirs", ".");
	}
	async addOnce(extension, name, item) {
		const list = await this.ask(extension, name);
		if (require_script.isList(list) && !list.includes(item)) require_script.append(list, item);
	}
	async ask(extension, name) {
		return await require_script.getAttribute(extension, name, this.$) ?? null;
	}
	async give(extension, name, value) {
		await require_script.setAttribute(extension, name, value, this.$);
	}
	async isLibrary(extension) {
		if (extension instanceof require_script.Handle) return this.$.script.isInstance(extension, LIBRARY);
		return chainOf(extension).includes(LIBRARY);
	}
	usesStubs() {
		return this.$.target.platform === "darwin";
	}
	async run() {
		const inplace = this.inplace;
		this.inplace = 0;
		await super.run();
		this.inplace = inplace;
		if (require_script.truthy(inplace)) await this.copy_extensions_to_source();
	}
	async copy_extensions_to_source() {
		await require_install.inPhase(this.$, "build", async () => {
			const buildPy = await this.get_finalized_command("build_py");
			for (const extension of require_script.iterate(this.extensions)) {
				const { from, folder, to } = await this.copyBesideSources(buildPy, extension);
				if (require_script.truthy(await this.ask(extension, "optional")) && require_setuptools_script.setuptoolsSince(this.$.target, 58) && !this.$.view.exists(from)) continue;
				if (require_setuptools_script.setuptoolsSince(this.$.target, 65)) await this.copy_file(from, to);
				else require_script.copyFile(this.$, from, to, {
					dryRun: require_script.truthy(this.dry_run),
					verbose: require_script.truthy(this.verbose)
				});
				if (require_script.truthy(await this.ask(extension, "_needs_stub"))) await this.write_stub(folder === "" ? "." : folder, extension, true);
			}
		});
	}
	async copyBesideSources(buildPy, extension) {
		const name = require_script.pyStr(await this.get_ext_fullname(await this.ask(extension, "name")));
		const file = require_script.pathText(await this.get_ext_filename(name));
		const parent = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
		const folder = require_script.pathText(await require_script.callMethod(buildPy, "get_package_dir", [parent], this.$));
		const to = this.targetPath.join(folder, this.targetPath.basename(file));
		return {
			from: this.targetPath.join(require_script.pathText(this.build_lib), file),
			folder,
			to
		};
	}
	async get_ext_filename(name) {
		const override = this.$.environment["SETUPTOOLS_EXT_SUFFIX"];
		const given = require_setuptools_script.setuptoolsSince(this.$.target, 58) && override !== void 0 && override !== "" ? override : void 0;
		const parts = require_script.textFor(name, "split").split(".");
		let file = given === void 0 ? await super.get_ext_filename(name) : this.targetPath.join(parts[0], ...parts.slice(1)) + given;
		const extension = require_script.plain(this.ext_map).get(require_script.plain(name));
		if (extension === void 0) return file;
		const stable = stableSuffix(this.$.target.osName);
		if (require_run.atLeast(this.$.target, 3, 0) && stable !== void 0 && require_script.truthy(await this.ask(extension, "py_limited_api"))) {
			const suffix = given ?? require_script.pyStr(await this.$.call("distutils.sysconfig.get_config_var", "EXT_SUFFIX"));
			file = file.slice(0, -suffix.length) + stable;
		}
		if (await this.isLibrary(extension)) {
			const kind = this.$.target.osName === "nt" || this.usesStubs() ? "shared" : "static";
			return require_script.pathText(await require_install.compilerCall(this.$, this.shlib_compiler, "library_filename", this.targetPath.splitext(file)[0], kind));
		}
		if (this.usesStubs() && require_script.truthy(await this.ask(extension, "_links_to_dynamic"))) {
			const [folder, base] = this.targetPath.split(file);
			return this.targetPath.join(folder, `dl-${base}`);
		}
		return file;
	}
	async get_export_symbols(extension) {
		const object = extension;
		return await this.isLibrary(object) ? this.ask(object, "export_symbols") : super.get_export_symbols(extension);
	}
	async build_extension(extension) {
		const object = extension;
		if (await require_script.hasAttribute(object, "_convert_pyx_sources_to_lang", this.$)) await require_script.callMethod(object, "_convert_pyx_sources_to_lang", [], this.$);
		const compiler = this.compiler;
		const library = await this.isLibrary(object);
		try {
			if (library) this.compiler = this.shlib_compiler;
			await super.build_extension(extension);
			if (require_script.truthy(await this.ask(object, "_needs_stub"))) await this.write_stub(await this.buildFolder(), extension);
		} finally {
			if (library) this.compiler = compiler;
		}
	}
	async buildFolder() {
		return require_script.pathText(await require_script.getAttribute(await this.get_finalized_command("build_py"), "build_lib", this.$) ?? null);
	}
	async links_to_dynamic(extension) {
		const object = extension;
		const libraries = /* @__PURE__ */ new Set();
		for (const library of require_script.iterate(this.shlibs)) libraries.add(require_script.pyStr(await this.ask(library, "_full_name")));
		const name = require_script.pyStr(await this.ask(object, "_full_name"));
		const prefix = name.slice(0, name.lastIndexOf(".") + 1);
		return [...require_script.iterate(await this.ask(object, "libraries"))].some((library) => libraries.has(prefix + require_script.pyStr(library)));
	}
	async setup_shlib_compiler() {
		const compiler = await require_install.makeCompiler(this.$, {
			module: "setuptools.command.build_ext",
			compiler: this.compiler,
			dryRun: this.dry_run,
			force: this.force
		});
		this.shlib_compiler = compiler;
		const tell = async (method, value) => require_install.compilerCall(this.$, compiler, method, value);
		if (this.usesStubs()) await require_script.callMethod(compiler, "set_executables", [/* @__PURE__ */ new Map([["linker_so", "gcc -Wl,-x -dynamiclib -undefined dynamic_lookup"]])], this.$);
		if (this.include_dirs !== null) await tell("set_include_dirs", this.include_dirs);
		if (this.libraries !== null) await tell("set_libraries", this.libraries);
		if (this.library_dirs !== null) await tell("set_library_dirs", this.library_dirs);
		if (this.rpath !== null) await tell("set_runtime_library_dirs", this.rpath);
		if (this.link_objects !== null) await tell("set_link_objects", this.link_objects);
	}
	async linkExtension(extension, files, keywords) {
		if (!await this.isLibrary(extension)) return super.linkExtension(extension, files, keywords);
		const [objects, output] = files;
		const given = (name) => keywords[name] ?? null;
		if (this.$.target.osName === "nt" || this.usesStubs()) {
			const names = [
				"libraries",
				"library_dirs",
				"runtime_library_dirs",
				"export_symbols",
				"debug"
			].map(given);
			await require_install.compilerCall(this.$, this.compiler, "link", "shared_library", objects, output, null, ...names, null, given("extra_postargs"), given("build_temp"), given("target_lang"));
			return;
		}
		const [folder, file] = this.targetPath.split(output);
		const base = this.targetPath.splitext(file)[0].replace(/^lib/, "");
		await require_install.compilerCall(this.$, this.compiler, "create_static_lib", objects, base, folder, given("debug"), given("target_lang"));
	}
	async get_outputs() {
		const { inplace } = this;
		if (require_script.truthy(inplace) && require_setuptools_script.setuptoolsSince(this.$.target, 64)) return [...(await require_script.callMethod(this, "get_output_mapping", [], this.$)).keys()];
		this.inplace = 0;
		const outputs = (await super.get_outputs().finally(() => this.inplace = inplace)).map(require_script.pyStr);
		for (const extension of require_script.iterate(this.extensions)) {
			const object = extension;
			if (!require_script.truthy(await this.ask(object, "_needs_stub"))) continue;
			const base = this.targetPath.join(require_script.pathText(this.build_lib), ...require_script.pyStr(await this.ask(object, "_full_name")).split("."));
			outputs.push(`${base}.py`, `${base}.pyc`);
		}
		return require_setuptools_script.setuptoolsSince(this.$.target, 65) ? outputs.sort(require_setuptools_script.compareCodePoints) : outputs;
	}
	async get_output_mapping() {
		const pairs = [];
		if (!require_script.truthy(this.inplace)) return /* @__PURE__ */ new Map();
		const buildPy = await this.get_finalized_command("build_py");
		const installLib = await this.get_finalized_command("install_lib");
		const level = Number(await require_script.getAttribute(installLib, "optimize", this.$) ?? 0);
		for (const extension of require_script.iterate(this.extensions)) {
			const object = extension;
			const { from, folder, to } = await this.copyBesideSources(buildPy, object);
			pairs.push([from, to]);
			if (!require_script.truthy(await this.ask(object, "_needs_stub"))) continue;
			const name = require_script.pyStr(await this.ask(object, "name"));
			const stub = `${name.slice(name.lastIndexOf(".") + 1)}.py`;
			const [built, beside] = [this.targetPath.dirname(from), folder].map((each) => require_install.cacheFromSource(this.$, this.targetPath.join(each, stub), level));
			pairs.push([built, beside]);
		}
		return new Map(pairs.sort(([a], [b]) => require_setuptools_script.compareCodePoints(a, b)));
	}
	async write_stub(folder, extension, compile = false) {
		const object = extension;
		const name = require_script.pyStr(await this.ask(object, "_full_name"));
		const file = `${this.targetPath.join(require_script.pathText(folder), ...name.split("."))}.py`;
		this.logInfo(`writing stub loader for ${name} to ${file}`);
		const text = require_script.textMode(this.$.target, stubLoader(this.targetPath.basename(require_script.pyStr(await this.ask(object, "_file_name")))));
		this.$.add({
			kind: "write",
			path: file,
			content: { text },
			dryRun: require_script.truthy(this.dry_run)
		});
		if (!require_script.truthy(compile)) return;
		await this.$.call("distutils.util.byte_compile", [file], 0, true, null, null, 1, require_script.truthy(this.dry_run));
		this.$.add({
			kind: "remove",
			path: file,
			tree: false,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
};
function stableSuffix(osName) {
	return osName === "nt" ? ".pyd" : ".abi3.so";
}
function chainOf(object) {
	const chain = [];
	for (let at = require_script.engineClassOf(object); typeof at === "function"; at = Object.getPrototypeOf(at)) {
		const path = at.pythonPath;
		if (path !== void 0) chain.push(path);
	}
	return chain;
}

// src/commands/setuptools/convert-packages.ts
async function convertPackages(command, { modules, texts }) {
	const { $: engine, distribution } = command;
	if (!require_run.atLeast(engine.target, 3, 0) || distribution.use_2to3 !== true) return;
	const [code, examples] = [require_script.pathTexts(modules), require_script.pathTexts(texts)];
	if (code.length + examples.length === 0) return;
	const fixers = await fixerNames(command);
	const doctests = require_script.truthy(await setting(engine, "run_2to3_on_doctests", true));
	const dryRun = require_script.truthy(command.dry_run);
	if (!dryRun && await alters2to3(engine)) {
		await convertByScript(engine, code, fixers, false);
		if (doctests) for (const files of [code, examples]) await convertByScript(engine, files, fixers, true);
		return;
	}
	const path = await fixerSearchPath(engine, fixers);
	const convert = (files, how) => {
		const says = [{
			level: 2,
			text: `Fixing ${files.join(" ")}`
		}];
		engine.add({
			kind: "convert-2to3",
			files,
			fixers,
			options: null,
			dryRun,
			says: dryRun && how !== "only" ? [...says, ...says] : says,
			...how === "only" ? {} : { saysBetween: says },
			...how === void 0 ? {} : { doctests: how },
			...path
		});
	};
	if (code.length > 0) convert(code, doctests ? "also" : void 0);
	if (examples.length > 0 && doctests) convert(examples, "only");
}
async function convertByScript(engine, files, fixers, doctestsOnly) {
	if (files.length > 0) await engine.script.call("setuptools._fixers.convert", [
		files,
		fixers,
		doctestsOnly
	]);
}
async function fixerNames(command) {
	const { $: engine, distribution } = command;
	const packages = [...names(await setting(engine, "lib2to3_fixer_packages", ["lib2to3.fixes"])), ...names(distribution.use_2to3_fixers)];
	const own = await require_script.classAttribute(command, "fixer_names", () => null) ?? null;
	const listed = require_script.isList(own) && require_script.truthy(own) ? own : await engine.script.call("setuptools._fixers.names", [packages]);
	const excluded = [...names(await require_script.classAttribute(command, "exclude_fixers", () => null) ?? null), ...names(distribution.use_2to3_exclude_fixers)];
	return Array.from(require_script.iterate(listed), require_script.pyStr).filter((name) => !excluded.includes(name));
}
async function setting(engine, name, value) {
	return engine.script.patched(`setuptools.${name}`) ? await engine.script.get("setuptools", name) ?? null : value;
}
function names(value) {
	return value === null || value === void 0 ? [] : Array.from(require_script.iterate(value), require_script.pyStr);
}

// src/commands/setuptools/package-owners.ts
var PackageOwners = class {
	#folders;
	#split;
	#known = /* @__PURE__ */ new Map();
	constructor(folders, { split }) {
		this.#folders = folders;
		this.#split = split;
	}
	of(path) {
		const [folder, name] = this.#split(path);
		let found = this.#known.get(folder);
		if (found === void 0) this.#known.set(folder, found = this.#search(folder));
		return {
			owner: found.owner,
			direct: found.direct,
			name
		};
	}
	#search(start) {
		let folder = start;
		let last;
		while (folder !== "" && folder !== last && !this.#folders.has(folder)) {
			last = folder;
			folder = this.#split(folder)[0];
		}
		return {
			owner: this.#folders.get(folder),
			direct: folder === start
		};
	}
};

// src/commands/setuptools/build-py.ts
var build_py_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsBuildPy: () => SetuptoolsBuildPy });
var SetuptoolsBuildPy = class extends require_install.BuildPy {
	static pythonPath = "setuptools.command.build_py.build_py";
	async initialize_options() {
		this.packages_checked = /* @__PURE__ */ new Map();
		await super.initialize_options();
		if (require_setuptools_script.setuptoolsSince(this.$.target, 64)) this.editable_mode = false;
	}
	async finalize_options() {
		await super.finalize_options();
		this.package_data = this.distribution.package_data;
		const excluded = this.distribution.exclude_package_data ?? null;
		this.exclude_package_data = require_script.truthy(excluded) ? excluded : /* @__PURE__ */ new Map();
		delete this.data_files;
		this._build_py__updated_files = [];
		if (!require_setuptools_script.setuptoolsSince(this.$.target, 58)) this._build_py__doctests_2to3 = [];
	}
	async run() {
		if (!require_script.truthy(this.py_modules) && !require_script.truthy(this.packages)) return;
		await this.building(async () => {
			await this.buildAll();
			if (!require_setuptools_script.setuptoolsSince(this.$.target, 58)) await convertPackages(this, {
				modules: this._build_py__updated_files,
				texts: this._build_py__doctests_2to3
			});
			await this.byte_compile(await this.get_outputs(0));
		});
	}
	async build_module(module, file, name) {
		const path = require_script.isText(name) && !require_run.atLeast(this.$.target, 3, 0) ? require_script.pyStr(name).split(".") : name;
		const result = await super.build_module(module, file, path);
		const [output, copied] = require_script.itemsIn(result);
		if (require_script.truthy(copied) && require_script.isList(this._build_py__updated_files)) require_script.append(this._build_py__updated_files, output);
		return result;
	}
	async get_data_files() {
		return [];
	}
	async dataFiles() {
		if (!Object.hasOwn(this, "data_files")) this.data_files = await this._get_data_files();
		return this.data_files;
	}
	async _get_data_files() {
		await this.analyze_manifest();
		return this.dataOfPackages();
	}
	async get_data_files_without_manifest() {
		if (this.manifest_files === void 0) this.manifest_files = /* @__PURE__ */ new Map();
		return this.dataOfPackages();
	}
	async dataOfPackages() {
		const found = [];
		for (const name of require_script.truthy(this.packages) ? require_script.iterate(this.packages) : []) found.push(await this._get_pkg_data_files(name));
		return found;
	}
	async _get_pkg_data_files(name) {
		const source = require_script.pathText(await this.get_package_dir(name));
		const target = require_setuptools_script.joinAll(this.targetPath, [require_script.pathText(this.build_lib), ...require_script.textFor(name, "split").split(".")]);
		const files = Array.from(require_script.iterate(await this.find_data_files(name, source)), (file) => this.targetPath.relpath(require_script.pathText(file), source === "" ? "." : source, this.$.cwd));
		return require_script.Tuple.of(name, source, target, files);
	}
	async find_data_files(name, sourceFolder) {
		const listed = require_script.plain(this.manifest_files ?? null);
		const fromManifest = listed instanceof Map ? [...require_script.iterate(listed.get(require_script.plain(name)) ?? [])] : [];
		const recursive = require_setuptools_script.setuptoolsSince(this.$.target, 62);
		const { view } = this.$;
		const byPattern = [...this.typing(require_script.pathText(sourceFolder)), ...this.patterns(this.package_data, name, require_script.pathText(sourceFolder))].flatMap((pattern) => (recursive ? require_setuptools_script.findWithStars(this.$, pattern) : view.glob(pattern)).filter((file) => view.isFile(file)));
		return await this.exclude_data_files(name, sourceFolder, [...fromManifest, ...byPattern]);
	}
	typing(folder) {
		return require_run.atLeast(this.$.target, 3, 12) ? ["*.pyi", "py.typed"].map((pattern) => this.targetPath.join(folder, pattern)) : [];
	}
	patterns(table, name, folder) {
		const given = require_script.plain(table);
		if (!(given instanceof Map)) return [];
		return [...require_script.iterate(given.get("") ?? []), ...require_script.iterate(given.get(require_script.plain(name)) ?? [])].map((pattern) => this.targetPath.join(folder, require_script.convertPath(require_script.pathText(pattern), this.$.target.osName)));
	}
	async exclude_data_files(name, sourceFolder, files) {
		const expressions = this.patterns(this.exclude_package_data, name, require_script.pathText(sourceFolder)).map((pattern) => require_script.compileGlobPattern(this.targetPath.normcase(pattern)));
		const kept = Array.from(require_script.iterate(files), require_script.pathText).filter((file) => !expressions.some((each) => each.test(this.targetPath.normcase(file))));
		return [...new Set(kept)];
	}
	async analyze_manifest() {
		const byPackage = /* @__PURE__ */ new Map();
		this.manifest_files = byPackage;
		if (!require_script.truthy(this.distribution.include_package_data ?? null)) return;
		const folders = /* @__PURE__ */ new Map();
		for (const name of require_script.truthy(this.packages) ? require_script.iterate(this.packages) : []) folders.set(assertRelative(this, await this.get_package_dir(name)), name);
		await this.run_command("egg_info");
		const eggInfo = await this.get_finalized_command("egg_info");
		const list = await require_script.getAttribute(eggInfo, "filelist", this.$);
		const files = await require_script.getAttribute(list, "files", this.$);
		const owners = new PackageOwners(folders, this.targetPath);
		const needsName = require_setuptools_script.setuptoolsSince(this.$.target, 60);
		const { isabs } = this.targetPath;
		for (const file of require_script.pathTexts(files)) {
			if (isabs(file)) {
				if (this.isBuilt(file)) continue;
				assertRelative(this, file);
			}
			const { owner, name, direct } = owners.of(file);
			if (owner === void 0) continue;
			if (direct && name.endsWith(".py") && (!needsName || require_setuptools_script.isIdentifier(name.slice(0, -3)))) continue;
			const known = byPackage.get(owner);
			if (Array.isArray(known)) known.push(file);
			else byPackage.set(owner, [file]);
		}
	}
	isBuilt(file) {
		if (!require_setuptools_script.setuptoolsSince(this.$.target, 62)) return false;
		return this.targetPath.normpath(file).includes(this.targetPath.normpath(require_script.pathText(this.build_lib)));
	}
	async build_package_data() {
		const writable = require_setuptools_script.setuptoolsSince(this.$.target, 42);
		const copy = require_install.fileCopier(this);
		const examples = this.filesWithExamples();
		for (const [source, target] of await this.dataCopies()) {
			const done = copy(source, target);
			const { to, copied } = done instanceof Promise ? await done : done;
			if (copied && examples.length > 0 && examples.includes(this.targetPath.abspath(source, this.$.cwd))) require_script.append(this._build_py__doctests_2to3, to);
			const readOnly = ((this.$.view.stat(source)?.mode ?? 128) & 128) === 0;
			if (writable && readOnly) this.$.add({
				kind: "set-mode",
				path: target,
				add: 128,
				dryRun: require_script.truthy(this.dry_run)
			});
		}
	}
	filesWithExamples() {
		const texts = require_script.plain(this.distribution.convert_2to3_doctests ?? null);
		return Array.isArray(texts) ? texts : [];
	}
	async dataCopies() {
		const copies = [];
		const { join } = this.targetPath;
		for (const entry of require_script.iterate(await this.dataFiles())) {
			const [source, target, files] = require_script.itemsIn(entry).slice(1);
			const [from, to] = [require_script.pathText(source), require_script.pathText(target)];
			for (const file of require_script.pathTexts(files)) copies.push([join(from, file), join(to, file)]);
		}
		return copies;
	}
	async get_outputs(includeBytecode = 1) {
		await this.dataFiles();
		return super.get_outputs(includeBytecode);
	}
	async get_output_mapping() {
		const pairs = (await this.dataCopies()).map(([source, target]) => [target, source]);
		for (const entry of require_script.iterate(await this.find_all_modules())) {
			const [name, module, file] = require_script.itemsIn(entry);
			pairs.push([await this.get_module_outfile(this.build_lib, require_script.textFor(name, "split").split("."), module), file]);
		}
		return new Map(pairs.sort(([a], [b]) => require_script.pyStr(a) < require_script.pyStr(b) ? -1 : 1));
	}
	async get_package_dir(name) {
		const folder = await super.get_package_dir(name);
		const root = this.distribution.src_root ?? null;
		return root === null ? folder : this.targetPath.join(require_script.pathText(root), folder);
	}
	async check_package(name, folder) {
		const checked = require_script.plain(this.packages_checked);
		const known = checked.get(require_script.plain(name));
		if (known !== void 0) return known;
		const init = await super.check_package(name, folder);
		checked.set(require_script.plain(name), init);
		const namespaces = this.distribution.namespace_packages ?? null;
		if (!require_script.truthy(init) || !require_script.truthy(namespaces)) return init;
		const text = require_script.pyStr(name);
		if (!Array.from(require_script.iterate(namespaces), require_script.pyStr).some((each) => each === text || each.startsWith(`${text}.`))) return init;
		if (Buffer.from(this.$.view.read(require_script.pathText(init))).includes("declare_namespace")) return init;
		throw new require_own_options.EngineError("DistutilsError", `Namespace package problem: ${text} is a namespace package, but its\n__init__.py does not call declare_namespace()! Please fix it.\n(See the setuptools manual under "Namespace Packages" for details.)
"`, { code: "namespace-package" });
	}
};
function assertRelative(command, value) {
	const path = require_script.pathText(value);
	if (!require_script.osPath(command.$.target.osName).isabs(path)) return path;
	throw new require_own_options.EngineError("DistutilsSetupError", `Error: setup script specifies an absolute path:\n\n    ${path}\n\nsetup() arguments must *always* be /-separated paths relative to the\nsetup.py directory, *never* absolute paths.
`, { code: "absolute-path" });
}

// src/commands/setuptools/build.ts
var build_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsBuild: () => SetuptoolsBuild });
var SetuptoolsBuild = class extends require_install.Build {
	static pythonPath = "setuptools.command.build.build";
};

// src/options/edit-config.ts
function editedConfig(raw, section, values) {
	const sections = new Map([...raw.sections].map(([name, options]) => [name, textsOf(options)]));
	const edited = sections.get(section) ?? /* @__PURE__ */ new Map();
	sections.set(section, edited);
	for (const [name, value] of Object.entries(values)) edited.set(name, value);
	return [...raw.defaults.size > 0 ? [["DEFAULT", textsOf(raw.defaults)]] : [], ...sections].map(([name, options]) => sectionText(name, options)).join("");
}
function textsOf(options) {
	return new Map([...options].map(([name, { value }]) => [name, value]));
}
function sectionText(name, options) {
	return `[${name}]\n${[...options].map(([option, value]) => `${option} = ${value.replaceAll("\n", "\n	")}\n`).join("")}\n`;
}

// src/commands/setuptools/egg-info-writers.ts
const argument = (name) => async (command, file) => {
	const value = require_script.plain(distOf(command)[name] ?? null);
	const data = value === null ? null : `${Array.from(require_script.iterate(value), require_script.pyStr).join("\n")}\n`;
	await command.write_or_delete_file(name, file, data, true);
};
const WRITERS = {
	"PKG-INFO": writePkgInfo,
	"dependency_links.txt": argument("dependency_links"),
	"depends.txt": warnOfDepends,
	"eager_resources.txt": argument("eager_resources"),
	"entry_points.txt": async (command, file) => command.write_or_delete_file("entry points", file, await require_setuptools_script.entryPointsText(command.$, distOf(command).entry_points), true),
	"namespace_packages.txt": argument("namespace_packages"),
	"requires.txt": writeRequirements,
	"top_level.txt": writeTopLevel
};
const ORDER_OF_2_7 = [
	"requires.txt",
	"PKG-INFO",
	"eager_resources.txt",
	"namespace_packages.txt",
	"top_level.txt",
	"dependency_links.txt",
	"entry_points.txt",
	"depends.txt"
];
function writerNames(major) {
	return major < 3 ? ORDER_OF_2_7 : Object.keys(WRITERS);
}
async function writeEggInfoFile(command, name) {
	if (Object.hasOwn(WRITERS, name)) await WRITERS[name]?.(command, command.pathOf(name));
}
function distOf(command) {
	return command.distribution;
}
async function writePkgInfo(command, file) {
	command.$.say(2, `writing ${file}`);
	if (require_script.truthy(command.dry_run)) return;
	const { metadata, zip_safe: zipSafe } = distOf(command);
	const [version, name] = [metadata.version, metadata.name];
	metadata.version = command.egg_version;
	metadata.name = command.egg_name;
	try {
		await metadata.write_pkg_info(require_script.pathText(command.egg_info));
	} finally {
		metadata.name = name;
		metadata.version = version;
	}
	writeSafetyFlag(command, zipSafe ?? null);
}
function writeSafetyFlag(command, safe) {
	const { view } = command.$;
	for (const [flag, name] of [[true, "zip-safe"], [false, "not-zip-safe"]]) {
		const file = command.pathOf(name);
		const wanted = safe !== null && require_script.truthy(safe) === flag;
		if (view.exists(file)) {
			if (safe === null || !wanted) command.$.add({
				kind: "remove",
				path: file,
				tree: false
			});
		} else if (wanted) require_script.writeFile(command.$, file, require_script.textMode(command.$.target, "\n"));
	}
}
async function warnOfDepends(command, file) {
	if (!command.$.view.exists(file)) return;
	command.$.say(3, "WARNING: 'depends.txt' is not used by setuptools 0.6!\nUse the install_requires/extras_require setup() args instead.");
}
async function writeRequirements(command, file) {
	const dist = distOf(command);
	const lines = async (value) => require_setuptools_script.meaningfulLines(require_script.truthy(value) ? await require_setuptools_script.textsOf(command.$, value) : []).map((line) => `${line}\n`).join("");
	let text = await lines(dist.install_requires);
	const extras = require_script.plain(dist.extras_require ?? null);
	const names = extras instanceof Map ? [...extras.keys()].map(require_script.pyStr).sort(require_setuptools_script.compareCodeUnits) : [];
	for (const name of names) text += `\n[${name}]\n${await lines(extras.get(name) ?? [])}`;
	await command.write_or_delete_file("requirements", file, text);
}
async function writeTopLevel(command, file) {
	const names = (await distOf(command).iter_distribution_names()).map((name) => require_script.pyStr(name).split(".")[0]);
	await command.write_file("top-level names", file, `${[...new Set(names)].sort(require_setuptools_script.compareCodeUnits).join("\n")}\n`);
}

// src/files/many-files.ts
var ManyFiles = class {
	#engine;
	#sep;
	#folders = /* @__PURE__ */ new Map();
	#last = "";
	#names;
	constructor(engine) {
		this.#engine = engine;
		this.#sep = require_script.osPath(engine.target.osName).sep;
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
var ManifestFileList = class extends FileList {
	static pythonPath = "setuptools.command.egg_info.FileList";
	async __init__(warn = null, debugPrint = null, ignoreEggInfo = false) {
		await super.__init__(warn, debugPrint);
		if (require_setuptools_script.setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_dir = ignoreEggInfo;
	}
	willBeSorted() {
		unsorted.add(this);
	}
	async sort() {
		if (this.anyOrder()) {
			const known = /* @__PURE__ */ new Set();
			keepOnly(this.files, (file) => known.size < known.add(file).size);
		}
		await super.sort();
		unsorted.delete(this);
	}
	get paths() {
		return require_script.osPath(this.$.target.osName);
	}
	async process_template_line(line) {
		const { osName, versionInfo } = this.$.target;
		const [action = "", ...given] = require_script.splitWhitespace(line, versionInfo[0]);
		const warning = Object.hasOwn(WARNINGS, action) ? WARNINGS[action] : void 0;
		if (warning === void 0) throw new require_own_options.EngineError("DistutilsTemplateError", `unknown action '${action}'`);
		const recursive = action.startsWith("recursive-");
		if (action === "graft" || action === "prune" ? given.length !== 1 : given.length < (recursive ? 2 : 1)) throw new require_own_options.EngineError("DistutilsTemplateError", `'${action}' ${expected(action)}`);
		const words = given.map((word) => require_script.convertPath(word, osName));
		await this.debug_print([action, ...words].join(" "));
		const method = action.replace("-", "_");
		const folder = recursive ? words[0] : "";
		for (const pattern of recursive ? words.slice(1) : words) {
			const found = recursive ? await this[method](folder, pattern) : await this[method](pattern);
			if (!require_script.truthy(found)) this.$.say(3, warning(pattern, folder));
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
	matching(pattern, recursive) {
		return require_setuptools_script.findWithStars(this.$, pattern, {
			hidden: true,
			anyOrder: this.anyOrder(),
			recursive
		}).filter((file) => !this.$.view.isDirectory(file));
	}
	async include(pattern) {
		return this.addFiles(this.matching(require_script.pyStr(pattern), false));
	}
	async exclude(pattern) {
		return this.removeFiles(require_script.pyStr(pattern));
	}
	async recursive_include(folder, pattern) {
		if (this.anyOrder() && this.isPlainBelow(require_script.pyStr(folder), require_script.pyStr(pattern))) return this.addBelow(require_script.pyStr(folder), require_script.pyStr(pattern));
		return this.addFiles(this.matching(this.paths.join(require_script.pyStr(folder), "**", require_script.pyStr(pattern)), true));
	}
	async recursive_exclude(folder, pattern) {
		return this.removeFiles(this.paths.join(require_script.pyStr(folder), "**", require_script.pyStr(pattern)));
	}
	async graft(folder) {
		const folders = require_setuptools_script.findWithStars(this.$, require_script.pyStr(folder), {
			hidden: true,
			recursive: false
		}).filter((each) => this.$.view.isDirectory(each));
		const anyOrder = this.anyOrder();
		const found = [];
		for (const each of folders) for (const path of await require_setuptools_script.askFindAll(this.$, each, { anyOrder })) found.push(path);
		if (!anyOrder) return this.addFiles(found);
		this.addNew(found);
		return found.length > 0;
	}
	addNew(files) {
		const known = new Set(this.files);
		const wanted = this.wanted();
		for (const file of files) if (!known.has(file) && wanted(file)) this.files.push(file);
	}
	isPlainBelow(folder, pattern) {
		return folder !== "" && !require_script.hasMagic(folder) && pattern !== "**" && this.paths.basename(pattern) === pattern;
	}
	addBelow(start, pattern) {
		const expression = require_script.compileGlobPattern(this.paths.normcase(pattern));
		const there = [];
		let found = false;
		const visit = (folder) => {
			const prefix = this.paths.join(folder, "");
			for (const [name, kind] of require_setuptools_script.entriesOf(this.$, folder, true)) {
				const path = prefix + name;
				if (kind === "directory") visit(path);
				else if (expression.test(this.paths.normcase(name))) {
					found = true;
					if (kind !== void 0) there.push(path);
				}
			}
		};
		if (this.$.view.isDirectory(start)) visit(start);
		this.addNew(there);
		return found;
	}
	anyOrder() {
		return unsorted.has(this) && !this.isHeard() && !ADDING.some((method) => this.$.script.overrides(this, method));
	}
	async prune(folder) {
		return this.removeFiles(this.paths.join(require_script.pyStr(folder), "**"));
	}
	async global_include(pattern) {
		if (this.allfiles === null) await this.findall();
		const expression = translateManifestPattern(this.paths.join("**", require_script.pyStr(pattern)), this.paths);
		return this.addFiles(Array.from(require_script.iterate(this.allfiles), require_script.pyStr).filter((file) => expression.test(file)));
	}
	async global_exclude(pattern) {
		return this.removeFiles(this.paths.join("**", require_script.pyStr(pattern)));
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
		return require_script.convertPath(require_script.pyStr(item).replace(/\r$/, ""), this.$.target.osName);
	}
	async addSafe(paths, list = this.files) {
		if (this.$.script.overrides(this, "_safe_path")) {
			for (const path of paths) if (require_script.truthy(await this._safe_path(path))) list.push(path);
			return;
		}
		const there = new ManyFiles(this.$);
		const wanted = this.wanted();
		for (const path of paths) if (wanted(require_script.pyStr(path)) && there.exists(require_script.pyStr(path))) list.push(path);
	}
	async _safe_path(path) {
		const text = require_script.pyStr(path);
		return this.wanted()(text) && this.$.view.exists(text);
	}
	wanted() {
		const ignoresEggInfo = require_script.truthy(this.ignore_egg_info_dir ?? null);
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

// src/commands/setuptools/sdist.ts
var sdist_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsSdist: () => SetuptoolsSdist });
const BUILD_COMMANDS = /* @__PURE__ */ new Set([
	"build_py",
	"build_clib",
	"build_ext",
	"build_scripts"
]);
var SetuptoolsSdist = class extends Sdist {
	static pythonPath = "setuptools.command.sdist.sdist";
	async initialize_options() {
		await super.initialize_options();
		if (this.$.target.versionInfo[0] < 3) this.formats = ["gztar"];
	}
	async run() {
		await this.run_command("egg_info");
		const eggInfo = await this.get_finalized_command("egg_info");
		this.filelist = await this.attributeOf(eggInfo, "filelist");
		await this.add("append", this.targetPath.join(require_script.pathText(await this.attributeOf(eggInfo, "egg_info")), "SOURCES.txt"));
		await this.check_readme();
		for (const name of await this.get_sub_commands()) await this.run_command(name);
		await this.make_distribution();
	}
	async attributeOf(command, name) {
		return await require_script.getAttribute(command, name, this.$) ?? null;
	}
	async readmes() {
		const names = await require_script.classAttribute(this, "READMES", () => require_script.Tuple.of("README", "README.rst", "README.txt", "README.md"));
		return Array.from(require_script.iterate(names ?? []), require_script.pyStr);
	}
	async check_readme() {
		const names = await this.readmes();
		if (names.some((name) => this.$.view.exists(name))) return;
		await this.warn(`standard file not found: should have one of ${names.join(", ")}`);
	}
	async add_defaults() {
		await super.add_defaults();
		if (require_setuptools_script.setuptoolsSince(this.$.target, 62)) await this.addBuildSources();
	}
	async _add_defaults_standards() {
		const readme = (await this.readmes()).find((name) => this.$.view.exists(name));
		if (readme !== void 0) await this.add("append", readme);
		else await this.warn(`standard file not found: should have one of ${(await this.readmes()).join(", ")}`);
		const script = require_script.pyStr(this.distribution.script_name);
		if (this.$.view.exists(script)) await this.add("append", script);
		else await this.warn(`standard file '${script}' not found`);
	}
	async _add_defaults_optional() {
		await super._add_defaults_optional();
		if (require_setuptools_script.setuptoolsSince(this.$.target, 43) && this.$.view.isFile("pyproject.toml")) await this.add("append", "pyproject.toml");
	}
	async _add_defaults_python() {
		if (!require_script.truthy(await this.distribution.has_pure_modules())) return;
		const buildPy = await this.get_finalized_command("build_py");
		await this.addSources(buildPy);
		for (const entry of require_script.iterate(await this.dataFiles(buildPy))) {
			const [, folder, , names] = [...require_script.iterate(entry)];
			await this.add("extend", Array.from(require_script.iterate(names), (name) => this.targetPath.join(require_script.pathText(folder), require_script.pathText(name))));
		}
	}
	async dataFiles(buildPy) {
		if (require_script.truthy(this.distribution.include_package_data ?? null) && !require_setuptools_script.setuptoolsSince(this.$.target, 63)) return [];
		return buildPy instanceof SetuptoolsBuildPy ? buildPy.dataFiles() : this.attributeOf(buildPy, "data_files");
	}
	async addSources(command) {
		await this.add("extend", [...require_script.iterate(await require_script.callMethod(command, "get_source_files", [], this.$))]);
	}
	async addBuildSources() {
		const build = await this.get_finalized_command("build");
		for (const name of require_script.iterate(await require_script.callMethod(build, "get_sub_commands", [], this.$))) {
			if (BUILD_COMMANDS.has(require_script.pyStr(name))) continue;
			const command = await this.get_finalized_command(require_script.pyStr(name));
			if (await require_script.hasAttribute(command, "get_source_files", this.$)) await this.addSources(command);
		}
	}
	async read_manifest() {
		const path = require_script.pathText(this.manifest);
		this.logInfo(`reading manifest file '${path}'`);
		const files = [];
		for (const line of require_script.fileLines(require_script.decodeText(this.$.view.read(path), { errors: "surrogateescape" }))) {
			if (!line.isWellFormed()) {
				this.logWarn(`${require_script.pyStr(line)} not UTF-8 decodable -- skipping`);
				continue;
			}
			const file = line.trim();
			if (file !== "" && !file.startsWith("#")) files.push(file);
		}
		if (this.filelist instanceof ManifestFileList) await this.filelist.appendAll(files);
		else for (const file of files) await this.add("append", file);
	}
	async systemLinks() {
		return false;
	}
	async make_release_tree(baseDir, files) {
		await super.make_release_tree(baseDir, files);
		const config = this.targetPath.join(require_script.pathText(baseDir), "setup.cfg");
		const eggInfo = await this.get_finalized_command("egg_info");
		await require_script.callMethod(eggInfo, "save_version_info", [config], this.$);
	}
	async make_distribution() {
		const before = require_script.isList(this.distribution.dist_files) ? [...require_script.iterate(this.distribution.dist_files)].map(require_script.pyStr) : [];
		await super.make_distribution();
		const files = this.distribution.dist_files;
		const added = files.splice(before.length);
		for (const entry of added) if (!before.includes(require_script.pyStr(entry))) require_script.append(files, entry);
	}
};

// src/commands/setuptools/manifest-maker.ts
var manifest_maker_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ ManifestMaker: () => ManifestMaker });
const MAKING = [
	"add_defaults",
	"read_manifest",
	"read_template",
	"add_license_files",
	"prune_file_list"
];
var ManifestMaker = class extends SetuptoolsSdist {
	static pythonPath = "setuptools.command.egg_info.manifest_maker";
	async initialize_options() {
		this.use_defaults = 1;
		this.prune = 1;
		this.manifest_only = 1;
		this.force_manifest = 1;
		if (require_setuptools_script.setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_dir = false;
	}
	async finalize_options() {}
	async run() {
		const { view } = this.$;
		const list = this.$.adopt(new ManifestFileList(this.$));
		await list.__init__(null, null, this.ignore_egg_info_dir ?? false);
		if (!MAKING.some((method) => this.$.script.overrides(this, method))) list.willBeSorted();
		this.filelist = list;
		if (!view.exists(require_script.pathText(this.manifest))) await this.write_manifest();
		await this.add_defaults();
		const template = await this.templateName();
		if (view.exists(template)) {
			this.template = template;
			await this.read_template();
		}
		if (require_setuptools_script.setuptoolsSince(this.$.target, 58)) await this.add_license_files();
		await this.prune_file_list();
		await list.sort();
		await list.remove_duplicates();
		await this.write_manifest();
	}
	async templateName() {
		return require_script.pathText(await require_script.classAttribute(this, "template", () => "MANIFEST.in") ?? "MANIFEST.in");
	}
	async write_manifest() {
		await this.filelist._repair();
		const { sep } = this.targetPath;
		const files = sep === "/" ? this.filelist.files.map(require_script.pyStr) : this.filelist.files.map((file) => require_script.pyStr(file).replaceAll(sep, "/"));
		const path = require_script.pathText(this.manifest);
		const says = [{
			level: 2,
			text: `writing manifest file '${path}'`
		}];
		this.$.add({
			kind: "write",
			path,
			content: { text: files.join("\n") },
			says,
			saysFresh: says,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
	async warn(message) {
		if (!/^standard file .*not found/.test(require_script.pyStr(message))) await super.warn(message);
	}
	async add_defaults() {
		const { target, view } = this.$;
		await super.add_defaults();
		if (!require_setuptools_script.setuptoolsSince(target, 58) && require_setuptools_script.setuptoolsSince(target, 41)) await this.check_license();
		await this.filelist.append(await this.templateName());
		await this.filelist.append(this.manifest);
		const controlled = await this.controlledFiles();
		if (controlled.length > 0) await this.filelist.extend(controlled);
		else if (view.exists(require_script.pathText(this.manifest))) await this.read_manifest();
		if (view.exists("setup.py")) await this.filelist.append("setup.py");
		await this.filelist.graft(await this.attributeOf(await this.get_finalized_command("egg_info"), "egg_info"));
	}
	async dataFiles(buildPy) {
		if (!require_setuptools_script.setuptoolsSince(this.$.target, 63)) return super.dataFiles(buildPy);
		const own = await require_script.hasAttribute(buildPy, "get_data_files_without_manifest", this.$);
		return await require_script.callMethod(buildPy, own ? "get_data_files_without_manifest" : "get_data_files", [], this.$) ?? [];
	}
	async controlledFiles() {
		const files = [];
		for (const plugin of await require_setuptools_script.pluginsOf(this.$, "setuptools.file_finders")) for (const file of await require_script.itemsOf(this.$, await require_setuptools_script.callPlugin(this.$, plugin, [""]))) files.push(file);
		return files.map((file) => require_script.convertPath(require_script.pyStr(file), this.$.target.osName));
	}
	async add_license_files() {
		const files = require_script.plain(this.distribution.metadata.license_files ?? null);
		if (!Array.isArray(files)) return;
		for (const file of files) this.logInfo(`adding license file '${require_script.pyStr(file)}'`);
		await this.filelist.extend(files);
	}
	async check_license() {
		const { target } = this.$;
		const options = await require_script.optionsOf(this.distribution, "metadata");
		const entry = options.get("license_file");
		const one = require_script.isTuple(entry) ? require_script.pyStr([...require_script.iterate(entry)][1]) : void 0;
		const named = require_setuptools_script.setuptoolsSince(target, 42) ? await this.namedLicenses() : [];
		if (require_setuptools_script.setuptoolsSince(target, 56)) await this.addMatching(named, one, options.has("license_files"));
		else await this.addNamed([...one === void 0 ? [] : [one], ...named]);
	}
	async namedLicenses() {
		const named = require_script.plain(this.distribution.metadata.license_files ?? null);
		const newer = require_setuptools_script.setuptoolsSince(this.$.target, 56);
		if (newer && named === null) return [];
		try {
			return (await require_script.itemsOf(this.$, named)).map(require_script.pyStr);
		} catch (error) {
			if (newer || !require_own_options.isPythonError(error, "TypeError")) throw error;
			throw new require_own_options.EngineError("ValueError", `Argument needs to be an iterable, got <class '${require_script.pyType(named)}'>`);
		}
	}
	async addNamed(files) {
		for (const file of files) if (this.$.view.exists(file)) await this.filelist.append(file);
		else this.$.say(3, `warning: Failed to find the configured license file '${file}'`);
	}
	async addMatching(named, one, given) {
		const patterns = [...named, ...one === void 0 ? [] : [one]];
		if (one !== void 0) this.$.say(3, "warning: the 'license_file' option is deprecated, use 'license_files' instead");
		const found = /* @__PURE__ */ new Set();
		for (const pattern of one === void 0 && !given ? require_setuptools_script.LICENSE_PATTERNS : patterns) for (const file of require_setuptools_script.findWithStars(this.$, pattern)) {
			if (file.endsWith("~") || found.has(file) || !this.$.view.isFile(file)) continue;
			this.logInfo(`adding license file '${file}' (matched pattern '${pattern}')`);
			found.add(file);
		}
		await this.filelist.extend([...found].sort());
	}
	async prune_file_list() {
		const build = await this.get_finalized_command("build");
		await this.filelist.prune(await this.attributeOf(build, "build_base"));
		await this.filelist.prune(await this.distribution.get_fullname());
		const separator = this.targetPath.sep === "\\" ? "\\\\" : "/";
		await this.filelist.exclude_pattern(`(^|${separator})(RCS|CVS|\\.svn)${separator}`, 1, null, 1);
	}
};

// src/commands/setuptools/egg-info.ts
var egg_info_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ EggInfo: () => EggInfo });
var EggInfo = class extends require_script.Command {
	static pythonPath = "setuptools.command.egg_info.egg_info";
	get tag_build() {
		return null;
	}
	get tag_date() {
		return null;
	}
	get tag_svn_revision() {
		return null;
	}
	async initialize_options() {
		this.egg_name = null;
		this.egg_version = null;
		this.egg_base = null;
		this.egg_info = null;
		this.broken_egg_info = false;
		if (require_setuptools_script.setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_in_manifest = false;
	}
	async tag(name) {
		if (Object.hasOwn(this, name)) return this[name];
		return await require_script.classAttribute(this, name, () => null) ?? null;
	}
	async tags() {
		const build = await this.tag("tag_build");
		const date = await this.tag("tag_date");
		return (require_script.truthy(build) ? require_script.pyStr(build) : "") + (require_script.truthy(date) ? this.today() : "");
	}
	today() {
		const now = this.$.now();
		const two = (value) => String(value).padStart(2, "0");
		return `-${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
	}
	async tagged_version() {
		const given = require_script.plain(await this.distribution.get_version());
		if (Array.isArray(given) && !require_setuptools_script.setuptoolsSince(this.$.target, 46)) throw new require_own_options.EngineError("TypeError", `can only concatenate ${require_script.pyType(given)} (not "str") to ${require_script.pyType(given)}`);
		const version = await require_script.textOf(this.$, given);
		const tags = require_script.pyStr(await this.tags());
		const again = tags !== "" && (version.endsWith(tags) || version.endsWith(require_setuptools_script.safeProjectVersion(`0${tags}`).slice(1)));
		return require_setuptools_script.safeProjectVersion(again ? version : version + tags);
	}
	async finalize_options() {
		const name = await this.distribution.get_name();
		if (!require_script.isText(name)) throw new require_own_options.EngineError("TypeError", require_setuptools_script.notForPattern(this.$.target, name), { hint: "'name' is a text" });
		this.egg_name = require_setuptools_script.safeProjectName(require_script.pyStr(name));
		this.egg_version = require_script.pyStr(await this.tagged_version());
		this.refuseBadName();
		if (this.egg_base === null) {
			const folders = require_script.plain(this.distribution.package_dir);
			this.egg_base = (folders instanceof Map ? folders.get("") : void 0) ?? ".";
		}
		await this.ensure_dirname("egg_base");
		const file = `${require_install.toFilename(require_script.pyStr(this.egg_name))}.egg-info`;
		this.egg_info = require_script.pyStr(this.egg_base) === "." ? file : this.targetPath.join(require_script.pathText(this.egg_base), file);
		if (require_script.pyStr(this.egg_name).includes("-")) await this.check_broken_egg_info();
		this.distribution.metadata.version = this.egg_version;
	}
	refuseBadName() {
		const [name, version] = [require_script.pyStr(this.egg_name), require_script.pyStr(this.egg_version)];
		const operator = require_setuptools_script.parseVersion(version) === void 0 ? "===" : "==";
		if (!require_setuptools_script.isProblem(require_setuptools_script.parseRequirement(`${name}${operator}${version}`))) return;
		throw new require_own_options.EngineError("DistutilsOptionError", `Invalid distribution name or version syntax: ${name}-${version}`, { code: "bad-name" });
	}
	async write_or_delete_file(what, filename, data, force = false) {
		if (require_script.truthy(data)) await this.write_file(what, filename, data);
		else if (this.$.view.exists(require_script.pathText(filename))) {
			if (data === null && !require_script.truthy(force)) this.$.say(3, `${require_script.pyStr(what)} not set in setup(), but ${require_script.pyStr(filename)} exists`);
			else await this.delete_file(filename);
		}
	}
	async write_file(what, filename, data) {
		const says = [{
			level: 2,
			text: `writing ${require_script.pyStr(what)} to ${require_script.pyStr(filename)}`
		}];
		const content = { text: require_script.isText(data) ? require_script.pyStr(data) : require_script.pyStr(require_script.plain(data)) };
		this.$.add({
			kind: "write",
			path: require_script.pathText(filename),
			content,
			says,
			saysFresh: says,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
	async delete_file(filename) {
		const says = [{
			level: 2,
			text: `deleting ${require_script.pyStr(filename)}`
		}];
		this.$.add({
			kind: "remove",
			path: require_script.pathText(filename),
			tree: false,
			says,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
	async run() {
		await require_install.inPhase(this.$, "build", async () => {
			await this.mkpath(require_script.pathText(this.egg_info));
			for (const name of writerNames(this.$.target.versionInfo[0])) await writeEggInfoFile(this, name);
			for (const plugin of await require_setuptools_script.pluginsOf(this.$, "egg_info.writers")) await require_setuptools_script.callPlugin(this.$, plugin, [
				this,
				plugin.name,
				this.pathOf(plugin.name)
			]);
			const old = this.pathOf("native_libs.txt");
			if (this.$.view.exists(old)) await this.delete_file(old);
			await this.find_sources();
		});
	}
	pathOf(name) {
		return this.targetPath.join(require_script.pathText(this.egg_info), name);
	}
	async find_sources() {
		const maker = this.$.adopt(new ManifestMaker(this.$));
		await maker.__init__(this.distribution);
		maker.manifest = this.pathOf("SOURCES.txt");
		if (require_setuptools_script.setuptoolsSince(this.$.target, 60)) maker.ignore_egg_info_dir = this.ignore_egg_info_in_manifest;
		await maker.run();
		this.filelist = maker.filelist;
	}
	async check_broken_egg_info() {
		const file = `${require_script.pyStr(this.egg_name)}.egg-info`;
		const broken = require_script.pyStr(this.egg_base) === "." ? file : this.targetPath.join(require_script.pathText(this.egg_base), file);
		if (!this.$.view.exists(broken)) return;
		const line = "-".repeat(78);
		this.$.say(3, `${line}\nNote: Your current .egg-info directory has a '-' in its name;\nthis will not work correctly with "setup.py develop".\n\nPlease rename ${broken} to ${require_script.pyStr(this.egg_info)} to correct this problem.\n${line}`);
		this.broken_egg_info = this.egg_info;
		this.egg_info = broken;
	}
	async save_version_info(filename) {
		const path = require_script.pathText(filename);
		const { view, target } = this.$;
		const content = view.isFile(path) ? view.read(path) : /* @__PURE__ */ new Uint8Array();
		const raw = require_script.parseConfigFile(content, {
			filename: path,
			target,
			keepCase: require_setuptools_script.setuptoolsSince(target, 57)
		});
		const text = editedConfig(raw, "egg_info", {
			tag_build: await this.tags(),
			tag_date: "0"
		});
		require_script.writeFile(this.$, path, require_script.textMode(target, text), {
			says: `Writing ${path}`,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
};

// src/commands/setuptools/namespace-packages.ts
const STATEMENTS = [
	"import sys, types, os",
	"has_mfs = sys.version_info > (3, 5)",
	"p = os.path.join(%(root)s, *%(pth)s)",
	"importlib = has_mfs and __import__('importlib.util')",
	"has_mfs and __import__('importlib.machinery')",
	"m = has_mfs and sys.modules.setdefault(%(pkg)s, importlib.util.module_from_spec(importlib.machinery.PathFinder.find_spec(%(pkg)s, [os.path.dirname(p)])))",
	"m = m or sys.modules.setdefault(%(pkg)s, types.ModuleType(%(pkg)s))",
	"mp = (m or []) and m.__dict__.setdefault('__path__',[])",
	"(p not in mp) and mp.append(p)"
];
const WITH_PARENT = "m and setattr(sys.modules[%(parent)s], %(child)s, m)";
const ROOT = "sys._getframe(1).f_locals['sitedir']";
function namespaceLines(names) {
	return names.flatMap((name) => {
		const parts = name.split(".");
		return parts.map((_, i) => parts.slice(0, parts.length - i).join("."));
	}).sort().map(line);
}
function line(name) {
	const parts = name.split(".");
	const child = parts.at(-1);
	const parent = parts.slice(0, -1).join(".");
	const values = {
		root: ROOT,
		pth: require_script.pyRepr(require_script.Tuple.from(parts)),
		pkg: require_script.pyRepr(name),
		parent: require_script.pyRepr(parent),
		child: require_script.pyRepr(child)
	};
	return `${(parent === "" ? STATEMENTS : [...STATEMENTS, WITH_PARENT]).join(";").replace(/%\((\w+)\)s/g, (_, key) => values[key])}\n`;
}

// src/commands/setuptools/namespace-installer.ts
var namespace_installer_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ NamespaceInstaller: () => NamespaceInstaller });
var NamespaceInstaller = class extends require_install.InstallEggInfo {
	static pythonPath = "setuptools.namespaces.Installer";
	async install_namespaces() {
		const names = this.distribution.namespace_packages ?? null;
		if (!require_script.truthy(names)) return;
		const path = `${this.targetPath.splitext(require_script.pathText(this.target))[0]}-nspkg.pth`;
		require_script.append(this.outputs, path);
		const content = require_script.inTextMode(this.$.target, namespaceLines(Array.from(require_script.iterate(names), require_script.pyStr)).join(""));
		const says = [{
			level: 2,
			text: `Installing ${path}`
		}];
		this.$.add({
			kind: "write",
			path,
			content,
			says,
			saysFresh: says,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
};

// src/commands/setuptools/unpack-directory.ts
function unpackDirectory(engine, where, wanted) {
	const { view } = engine;
	const paths = require_script.osPath(engine.target.osName);
	const { dryRun } = where;
	const copied = [];
	const visit = (source, destination, prefix) => {
		const folders = [];
		for (const name of view.list(source)) {
			const [file, target] = [paths.join(source, name), paths.join(destination, name)];
			if (view.isDirectory(file)) folders.push(name);
			else if (wanted(prefix + name, target)) {
				require_script.makePath(engine, destination, {
					dryRun,
					verbose: false
				});
				require_script.copyFile(engine, file, target, {
					preserveMode: true,
					preserveTimes: true,
					dryRun,
					verbose: false
				});
				copied.push(target);
			}
		}
		for (const name of folders) visit(paths.join(source, name), paths.join(destination, name), `${prefix + name}/`);
	};
	visit(where.from, where.to, "");
	return copied;
}

// src/commands/setuptools/install-egg-info.ts
var install_egg_info_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsInstallEggInfo: () => SetuptoolsInstallEggInfo });
var SetuptoolsInstallEggInfo = class extends NamespaceInstaller {
	static pythonPath = "setuptools.command.install_egg_info.install_egg_info";
	async finalize_options() {
		await this.set_undefined_options("install_lib", ["install_dir", "install_dir"]);
		const eggInfo = await this.get_finalized_command("egg_info");
		const of = async (name) => require_script.pyStr(await require_script.requireAttribute(eggInfo, name, this.$));
		const version = require_setuptools_script.safeProjectVersion(await of("egg_version"));
		const tag = await require_install.sharesFolder(this, ["deb"]) ? "" : `-py${require_run.shortVersion(this.$.target)}`;
		const base = `${require_install.toFilename(require_setuptools_script.safeProjectName(await of("egg_name")))}-${require_install.toFilename(version)}${tag}`;
		this.source = await of("egg_info");
		this.target = this.targetPath.join(require_script.pathText(this.install_dir), `${base}.egg-info`);
		this.outputs = [];
	}
	async run() {
		await this.run_command("egg_info");
		await this.$.flush();
		await require_install.inPhase(this.$, "install", async () => {
			const { view } = this.$;
			const target = require_script.pathText(this.target);
			const dryRun = require_script.truthy(this.dry_run);
			if (view.isDirectory(target) && !view.isLink(target)) require_install.removeTree(this.$, target, { dryRun });
			else if (view.exists(target)) this.$.add({
				kind: "remove",
				path: target,
				tree: false,
				dryRun,
				says: [{
					level: 2,
					text: `Removing ${target}`
				}]
			});
			if (!dryRun) require_script.makePath(this.$, this.targetPath.dirname(target), { verbose: false });
			this.logInfo(`Copying ${require_script.pyStr(this.source)} to ${target}`);
			if (!dryRun) await this.copytree();
			await this.install_namespaces();
		});
	}
	async copytree() {
		const isPackage = require_install.givenLayout(this.install_layout ?? null, ["deb"]) !== void 0;
		const copied = unpackDirectory(this.$, {
			from: require_script.pathText(this.source),
			to: require_script.pathText(this.target),
			dryRun: false
		}, (shown, target) => {
			if (/(?:^|\/)(?:\.svn|CVS)\//.test(shown)) return false;
			if (isPackage && shown.startsWith("SOURCES.txt")) {
				this.logInfo("Skipping SOURCES.txt");
				return false;
			}
			this.$.say(1, `Copying ${shown} to ${target}`);
			return true;
		});
		if (require_script.isList(this.outputs)) for (const file of copied) require_script.append(this.outputs, file);
	}
};

// src/commands/setuptools/install-lib.ts
var install_lib_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsInstallLib: () => SetuptoolsInstallLib });
var SetuptoolsInstallLib = class extends require_install.InstallLib {
	static pythonPath = "setuptools.command.install_lib.install_lib";
	async run() {
		await this.build();
		await require_install.inPhase(this.$, "install", async () => {
			const files = await this.install();
			if ((files ?? null) !== null) await this.byte_compile(files);
		});
	}
	async get_exclusions() {
		const excluded = [];
		const folder = require_script.pathText(this.install_dir);
		for (const name of await this.namespaces()) for (let at = name; at !== ""; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "") for (const file of this.initFiles()) excluded.push(this.targetPath.join(folder, ...at.split("."), file));
		return excluded;
	}
	async namespaces() {
		const names = this.distribution.namespace_packages ?? null;
		if (!require_script.truthy(names)) return [];
		const install = await this.get_finalized_command("install");
		if (!require_script.truthy(await require_script.getAttribute(install, "single_version_externally_managed", this.$) ?? null)) return [];
		return Array.from(require_script.iterate(names), require_script.pyStr);
	}
	initFiles() {
		const { cacheTag } = this.$.target.implementation;
		const beside = [
			"__init__.py",
			"__init__.pyc",
			"__init__.pyo"
		];
		if (cacheTag === null) return beside;
		const cached = [
			".pyc",
			".pyo",
			".opt-1.pyc",
			".opt-2.pyc"
		].map((end) => this.targetPath.join("__pycache__", `__init__.${cacheTag}${end}`));
		return [...beside, ...cached];
	}
	async copy_tree(from, to, ...rest) {
		const excluded = new Set(require_script.pathTexts(await this.get_exclusions()));
		if (excluded.size === 0) return super.copy_tree(from, to, ...rest);
		return this.copyAllBut(excluded, from, to);
	}
	copyAllBut(excluded, from, to) {
		return unpackDirectory(this.$, {
			from,
			to,
			dryRun: require_script.truthy(this.dry_run)
		}, (shown, target) => {
			if (excluded.has(target)) {
				this.$.say(3, `Skipping installation of ${target} (namespace package)`);
				return false;
			}
			this.logInfo(`copying ${shown} -> ${this.targetPath.dirname(target)}`);
			return true;
		});
	}
	async get_outputs() {
		const outputs = await super.get_outputs();
		const excluded = new Set(require_script.pathTexts(await this.get_exclusions()));
		return excluded.size === 0 ? outputs : outputs.filter((file) => !excluded.has(require_script.pathText(file)));
	}
};

// src/commands/setuptools/launched-script.ts
async function launchedScript(engine, script, shebang, dryRun) {
	const { kind, name, text } = script;
	if (dryRun || !engine.script.attached) return [[
		`${name}-script.py${kind === "gui" ? "w" : ""}`,
		shebang + text,
		"t"
	], [
		`${name}.exe`,
		/* @__PURE__ */ new Uint8Array(),
		"b"
	]];
	return (await engine.script.call("pydistutils_bridge.launchers.files", [
		kind,
		name,
		shebang,
		text,
		engine.target.platformTag
	])).map(([file, contents, mode]) => {
		const written = require_script.pyStr(require_script.plain(contents ?? ""));
		return mode === "b" ? [
			require_script.pyStr(file ?? ""),
			Buffer.from(written, "base64"),
			"b"
		] : [
			require_script.pyStr(file ?? ""),
			written,
			"t"
		];
	});
}

// src/commands/setuptools/install-scripts.ts
var install_scripts_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsInstallScripts: () => SetuptoolsInstallScripts });
const WRITER_MODULE = "setuptools.command.easy_install";
const WRITER = `${WRITER_MODULE}.ScriptWriter`;
const WRITER_PARTS = [
	"get_args",
	"template",
	"_get_script_args",
	"best"
];
var SetuptoolsInstallScripts = class extends require_install.InstallScripts {
	static pythonPath = "setuptools.command.install_scripts.install_scripts";
	async initialize_options() {
		await super.initialize_options();
		this.no_ep = false;
	}
	async run() {
		await this.run_command("egg_info");
		if (require_script.truthy(this.distribution.scripts)) await super.run();
		else this.outfiles = [];
		if (require_script.truthy(this.no_ep)) return;
		const text = await require_setuptools_script.entryPointsText(this.$, this.distribution.entry_points);
		const groups = await require_setuptools_script.entryPointGroups(this.$, text);
		if (!groups.some(({ name }) => name === "console_scripts" || name === "gui_scripts")) return;
		const buildScripts = await this.get_finalized_command("build_scripts");
		const executable = await require_script.getAttribute(buildScripts, "executable", this.$) ?? null;
		const shebang = require_setuptools_script.scriptShebang(this.$.target, executable === null ? null : require_script.pyStr(executable));
		if (this.scriptsAreWrittenByTheScript()) {
			const info = await this.get_finalized_command("egg_info");
			const about = await Promise.all([
				"egg_base",
				"egg_info",
				"egg_name",
				"egg_version"
			].map((name) => require_script.getAttribute(info, name, this.$)));
			const files = await this.$.script.call(`${WRITER_MODULE}._files_of`, [...about.map((each) => each ?? null), shebang]);
			for (const file of files) await this.write_script(...file);
			return;
		}
		for (const script of require_setuptools_script.entryPointScripts(groups)) if (this.$.target.osName !== "nt") await this.write_script(script.name, shebang + script.text);
		else for (const file of await launchedScript(this.$, script, shebang, require_script.truthy(this.dry_run))) await this.write_script(...file);
	}
	scriptsAreWrittenByTheScript() {
		const { script } = this.$;
		return script.patched(WRITER) || WRITER_PARTS.some((name) => script.patched(`${WRITER}.${name}`));
	}
	async write_script(name, contents, mode = "t") {
		await require_install.inPhase(this.$, "install", async () => {
			const folder = require_script.pathText(this.install_dir);
			const path = this.targetPath.join(folder, require_script.pathText(name));
			require_script.append(this.outfiles, path);
			const says = [{
				level: 2,
				text: `Installing ${require_script.pyStr(name)} script to ${folder}`
			}];
			const dryRun = require_script.truthy(this.dry_run);
			if (!dryRun) require_script.makePath(this.$, folder, { verbose: false });
			const content = mode === "b" ? { base64: Buffer.from(contents).toString("base64") } : require_script.inTextMode(this.$.target, require_script.pyStr(contents));
			this.$.add({
				kind: "write",
				path,
				content,
				says,
				saysFresh: says,
				dryRun,
				mode: 511 & ~this.$.view.umask
			});
		});
	}
};

// src/commands/setuptools/unmet-requirements.ts
async function requirementsHere(engine, dist) {
	const installs = dist.install_requires ?? null;
	const lines = require_script.truthy(installs) ? [...require_setuptools_script.requirementLines(await require_setuptools_script.textsOf(engine, installs))] : [];
	const sections = require_script.plain(dist.extras_require ?? null);
	const environment = require_setuptools_script.markerEnvironment(engine.target, "");
	for (const [key, value] of sections instanceof Map ? sections : []) {
		const name = require_script.pyStr(key);
		const marker = name.startsWith(":") ? require_setuptools_script.parseMarker(name.slice(1)) : void 0;
		if (marker !== void 0 && require_setuptools_script.evaluateMarker(marker, environment)) lines.push(...require_setuptools_script.requirementLines(await require_setuptools_script.textsOf(engine, value)));
	}
	return lines;
}
async function unmet(engine, dist) {
	const wanted = await requirementsHere(engine, dist);
	if (wanted.length === 0 || !engine.script.attached) return [];
	if (require_script.pyStr(await engine.script.get("sys", "executable")) !== engine.target.executable) return [];
	return Array.from(require_script.iterate(await engine.script.call("setuptools._requirements.unmet", [wanted])), require_script.pyStr);
}
async function announceUnmet(engine, dist) {
	const missing = await unmet(engine, dist);
	if (missing.length === 0) return;
	const quote = engine.target.osName === "nt" ? "\"" : "'";
	const words = missing.map((each) => /[\s<>=!~;[\]()&|*?'"]/.test(each) ? quote + each + quote : each);
	engine.notice(`not installed yet: ${missing.join(", ")}; to install: ${engine.target.executable} -m pip install ${words.join(" ")}`);
}
async function installUnmet(engine, dist) {
	const missing = await unmet(engine, dist);
	if (missing.length === 0) return;
	engine.notice(`installing with pip: ${missing.join(", ")}`);
	const argv = [
		engine.target.executable,
		"-m",
		"pip",
		"install",
		"--disable-pip-version-check",
		...await destination(engine, dist),
		...missing
	];
	engine.add({
		kind: "spawn",
		argv,
		inputs: [],
		outputs: [],
		searchPath: false,
		error: "DistutilsExecError"
	});
	try {
		await engine.flush();
	} catch (error) {
		if (!require_own_options.isPythonError(error, "DistutilsExecError")) throw error;
		throw new require_own_options.EngineError("DistutilsExecError", `pip could not install what the project needs (${missing.join(", ")})`, {
			code: "requirements-not-installed",
			hint: "leave --with-requires out to install the project alone",
			cause: error
		});
	}
}
async function destination(engine, dist) {
	const install = await dist.get_command_obj("install");
	const of = async (name) => install === null ? null : await require_script.getAttribute(install, name, engine) ?? null;
	if (require_script.truthy(await of("user"))) return ["--user"];
	const [root, prefix] = [await of("root"), await of("prefix")];
	const options = require_script.truthy(root) ? ["--root", require_script.pyStr(root)] : [];
	if (prefix instanceof require_script.Handle || !require_script.truthy(prefix) || require_script.pyStr(prefix) === engine.target.prefix) return options;
	return [
		...options,
		"--prefix",
		require_script.pyStr(prefix)
	];
}

// src/commands/setuptools/install.ts
var install_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsInstall: () => SetuptoolsInstall });
var SetuptoolsInstall = class extends require_install.Install {
	static pythonPath = "setuptools.command.install.install";
	async initialize_options() {
		await super.initialize_options();
		this.old_and_unmanageable = null;
		this.single_version_externally_managed = null;
	}
	async finalize_options() {
		await super.finalize_options();
		if (require_script.truthy(this.root)) this.single_version_externally_managed = true;
		else if (require_script.truthy(this.single_version_externally_managed) && !require_script.truthy(this.record)) throw new require_own_options.EngineError("DistutilsArgError", "You must specify --record or --root when building system packages", { code: "no-record" });
		else if (!require_script.truthy(this.old_and_unmanageable)) this.single_version_externally_managed = true;
	}
	async run() {
		const dist = this.distribution;
		const policy = this.isForUse() ? this.$.fetching.installRequires : "none";
		if (policy === "pip") await installUnmet(this.$, dist);
		await super.run();
		if (policy === "list") {
			await this.$.flush();
			await announceUnmet(this.$, dist);
		}
	}
	isForUse() {
		return [...require_script.iterate(this.distribution.commands ?? [])].some((name) => require_script.plain(name) === "install") && !require_script.truthy(this.dry_run) && this.$.staging !== true;
	}
	async subCommandWanted(name) {
		return name === "install_scripts" || name === "install_egg_info" ? true : super.subCommandWanted(name);
	}
};

Object.defineProperty(exports, "alters2to3", {
  enumerable: true,
  get: function () {
    return alters2to3;
  }
});
Object.defineProperty(exports, "build_exports", {
  enumerable: true,
  get: function () {
    return build_exports;
  }
});
Object.defineProperty(exports, "build_ext_exports", {
  enumerable: true,
  get: function () {
    return build_ext_exports;
  }
});
Object.defineProperty(exports, "build_py_exports", {
  enumerable: true,
  get: function () {
    return build_py_exports;
  }
});
Object.defineProperty(exports, "egg_info_exports", {
  enumerable: true,
  get: function () {
    return egg_info_exports;
  }
});
Object.defineProperty(exports, "file_list_exports", {
  enumerable: true,
  get: function () {
    return file_list_exports;
  }
});
Object.defineProperty(exports, "fixerSearchPath", {
  enumerable: true,
  get: function () {
    return fixerSearchPath;
  }
});
Object.defineProperty(exports, "install_egg_info_exports", {
  enumerable: true,
  get: function () {
    return install_egg_info_exports;
  }
});
Object.defineProperty(exports, "install_exports", {
  enumerable: true,
  get: function () {
    return install_exports;
  }
});
Object.defineProperty(exports, "install_lib_exports", {
  enumerable: true,
  get: function () {
    return install_lib_exports;
  }
});
Object.defineProperty(exports, "install_scripts_exports", {
  enumerable: true,
  get: function () {
    return install_scripts_exports;
  }
});
Object.defineProperty(exports, "makeArchive", {
  enumerable: true,
  get: function () {
    return makeArchive;
  }
});
Object.defineProperty(exports, "manifest_file_list_exports", {
  enumerable: true,
  get: function () {
    return manifest_file_list_exports;
  }
});
Object.defineProperty(exports, "manifest_maker_exports", {
  enumerable: true,
  get: function () {
    return manifest_maker_exports;
  }
});
Object.defineProperty(exports, "namespace_installer_exports", {
  enumerable: true,
  get: function () {
    return namespace_installer_exports;
  }
});
Object.defineProperty(exports, "sdist_exports", {
  enumerable: true,
  get: function () {
    return sdist_exports;
  }
});
Object.defineProperty(exports, "sdist_exports$1", {
  enumerable: true,
  get: function () {
    return sdist_exports$1;
  }
});
