"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_convert_path = require("./convert-path.js");
const require_os_path = require("./os-path.js");
const require_package_folders = require("./package-folders.js");
const require_change_root = require("./change-root.js");
const require_subst_vars = require("./subst-vars.js");
const require_run = require("./run.js");
const require_class_attributes = require("./class-attributes.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_python_repr = require("./python-repr.js");
const require_python_whitespace = require("./python-whitespace.js");
const require_text_of = require("./text-of.js");
const require_install_schemes = require("./install-schemes.js");
const require_scheme_folders = require("./scheme-folders.js");
const require_command = require("./command.js");
const require_home_folder = require("./home-folder.js");
const require_user_folder = require("./user-folder.js");
const require_planning_scope = require("./planning-scope.js");
const require_text_mode = require("./text-mode.js");

// src/commands/foreseen-modules.ts
function foreseenModules(command, { folder, root }) {
	const { distribution, $ } = command;
	const targetPath = require_os_path.osPath($.target.osName);
	const installed = texts([folder])[0];
	if (installed === void 0) return [];
	const [prefix = ""] = texts([root]);
	const base = installed.startsWith(prefix) ? installed.slice(prefix.length) : installed;
	const [sourceRoot] = texts([distribution.src_root ?? null]);
	const folders = /* @__PURE__ */ new Map();
	const given = require_values.plain(distribution.package_dir);
	if (given instanceof Map) {
		for (const [name, path] of given) if (require_protocols.isText(path)) folders.set(name, require_convert_path.convertPath(require_values.plain(path), $.target.osName));
	}
	const inPackage = (name, names) => {
		const here = require_package_folders.packageFolder(name, folders, targetPath);
		return {
			folder: sourceRoot === void 0 ? here : targetPath.join(sourceRoot, here),
			recorded: targetPath.join(base, ...name.split("."), ""),
			...names === void 0 ? {} : { names }
		};
	};
	const modules = /* @__PURE__ */ new Map();
	for (const name of texts(distribution.py_modules)) {
		const cut = name.lastIndexOf(".");
		const parent = name.slice(0, Math.max(cut, 0));
		const names = modules.get(parent) ?? (parent === "" ? [] : ["__init__.py"]);
		modules.set(parent, [...names, `${name.slice(cut + 1)}.py`]);
	}
	return [...[...modules].map(([parent, names]) => inPackage(parent, names)), ...texts(distribution.packages).map((name) => inPackage(name))];
}
function texts(value) {
	const inner = require_values.plain(value);
	return Array.isArray(inner) ? inner.map((each) => require_values.plain(each)).filter((each) => typeof each === "string") : [];
}

// src/project/pretty-format.ts
const WIDTH = 80;
function prettyFormat(value, major) {
	return major < 3 ? format2(value, 0, 0) : format3(value, 0, 0, 0);
}
function format2(value, indent, allowance) {
	const inner = require_values.plain(value);
	const glue = repr(inner, 2).length > 79 - indent - allowance ? `,\n${" ".repeat(indent + 1)}` : ", ";
	if (inner instanceof Map) return `{${sortedItems(inner, 2).map(([key, each]) => `${key}: ${format2(each, indent + 1 + key.length + 2, allowance + 1)}`).join(glue)}}`;
	if (!Array.isArray(inner)) return repr(inner, 2);
	const items = inner.map((each) => format2(each, indent + 1, allowance + 1)).join(glue);
	return inner instanceof require_values.Tuple ? `(${items}${inner.length === 1 ? "," : ""})` : `[${items}]`;
}
function format3(value, indent, allowance, level) {
	const inner = require_values.plain(value);
	const whole = repr(inner, 3);
	if (length(whole) <= WIDTH - indent - allowance) return whole;
	if (inner instanceof Map) {
		const items = sortedItems(inner, 3);
		return `{${items.map(([key, each], index) => `${key}: ${format3(each, indent + 1 + length(key) + 2, index === items.length - 1 ? allowance + 1 : 1, level + 1)}`).join(`,\n${" ".repeat(indent + 1)}`)}}`;
	}
	if (Array.isArray(inner)) {
		const [open, close] = inner instanceof require_values.Tuple ? ["(", inner.length === 1 ? ",)" : ")"] : ["[", "]"];
		return `${open}${inner.map((each, index) => format3(each, indent + 1, index === inner.length - 1 ? allowance + close.length : 1, level + 1)).join(`,\n${" ".repeat(indent + 1)}`)}${close}`;
	}
	return typeof inner === "string" ? brokenText(inner, indent, allowance, level) : whole;
}
function brokenText(text, outerIndent, outerAllowance, level) {
	const alone = level === 0;
	const indent = alone ? outerIndent + 1 : outerIndent;
	const allowance = alone ? outerAllowance + 1 : outerAllowance;
	const width = WIDTH - indent;
	const lines = require_python_whitespace.splitLines(text);
	const space = require_python_whitespace.spaceClass(3);
	const chunks = [];
	for (const [index, line] of lines.entries()) {
		const lastLine = index === lines.length - 1;
		if (length(require_python_repr.reprText(line)) <= width - (lastLine ? allowance : 0)) {
			chunks.push(require_python_repr.reprText(line));
			continue;
		}
		const parts = (line.match(new RegExp(`[^${space}]*[${space}]*`, "g")) ?? []).filter((part) => part !== "");
		let current = "";
		for (const [at, part] of parts.entries()) {
			const room = width - (lastLine && at === parts.length - 1 ? allowance : 0);
			if (length(require_python_repr.reprText(current + part)) <= room) current += part;
			else {
				if (current !== "") chunks.push(require_python_repr.reprText(current));
				current = part;
			}
		}
		if (current !== "") chunks.push(require_python_repr.reprText(current));
	}
	if (chunks.length === 1) return chunks[0];
	const shown = chunks.join(`\n${" ".repeat(indent)}`);
	return alone ? `(${shown})` : shown;
}
function sortedItems(map, major) {
	const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	return [...map].toSorted(([a], [b]) => order(require_values.plain(a), require_values.plain(b))).map(([key, value]) => [repr(require_values.plain(key), major), value]);
}
function repr(value, major) {
	const inner = require_values.plain(value);
	if (typeof inner === "string") return require_python_repr.reprText(inner, major);
	if (inner instanceof Map) return `{${sortedItems(inner, major).map(([key, each]) => `${key}: ${repr(each, major)}`).join(", ")}}`;
	if (!Array.isArray(inner)) return require_values.pyRepr(inner);
	const items = inner.map((each) => repr(each, major)).join(", ");
	return inner instanceof require_values.Tuple ? `(${items}${inner.length === 1 ? "," : ""})` : `[${items}]`;
}
function length(text) {
	return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

// src/commands/option-origins.ts
async function optionOrigins(command, names) {
	const given = command.distribution.command_options.get(await command.get_command_name());
	if (!(given instanceof Map)) return void 0;
	const parts = names.flatMap((name) => {
		const value = command[name];
		const entry = given.get(name);
		if (!require_values.truthy(value) || !(entry instanceof require_values.Tuple)) return [];
		const source = require_values.pyStr(entry[0]);
		return [`${name.replaceAll("_", "-")} (${require_values.pyStr(value)}) from ${source === "command line" ? "the command line" : source}`];
	});
	return parts.length === 0 ? void 0 : `Leave out one side: there is ${parts.join(", ")}.`;
}

// src/commands/install-folders.ts
const INSTALL_MODULE = "distutils.command.install";
const BASE_OPTIONS = ["install_base", "install_platbase"];
const PREFIX_OPTIONS = [
	"prefix",
	"exec_prefix",
	"home"
];
var InstallFolders = class extends require_command.Command {
	static pythonPath = `${INSTALL_MODULE}.install`;
	async initialize_options() {
		this.prefix = null;
		this.exec_prefix = null;
		this.home = null;
		this.user = 0;
		this.install_base = null;
		this.install_platbase = null;
		this.root = null;
		this.install_purelib = null;
		this.install_platlib = null;
		this.install_headers = null;
		this.install_lib = null;
		this.install_scripts = null;
		this.install_data = null;
		if (require_setuptools_tables.hasUserSite(this.$.target)) {
			this.install_userbase = await require_user_folder.userFolder(this.$, INSTALL_MODULE, "USER_BASE");
			this.install_usersite = await require_user_folder.userFolder(this.$, INSTALL_MODULE, "USER_SITE");
		}
		this.compile = null;
		this.optimize = null;
		this.extra_path = null;
		this.install_path_file = 1;
		this.force = 0;
		this.skip_build = 0;
		this.warn_dir = 1;
		this.build_base = null;
		this.build_lib = null;
		this.record = null;
	}
	async finalize_options() {
		await this.refuseContradictions();
		const posix = this.$.target.osName === "posix";
		if (!posix && require_values.truthy(this.exec_prefix)) {
			await this.warn("exec-prefix option ignored on this platform");
			this.exec_prefix = null;
		}
		await this.dump_dirs("pre-finalize_{unix,other}");
		if (posix) await this.finalize_unix();
		else await this.finalize_other();
		await this.dump_dirs("post-finalize_{unix,other}()");
		this.config_vars = await this.configurationVariables();
		await this.expand_basedirs();
		await this.dump_dirs("post-expand_basedirs()");
		const variables = require_values.plain(this.config_vars);
		variables.set("base", this.install_base);
		variables.set("platbase", this.install_platbase);
		if (await this.debugIsOn()) {
			this.$.print("config vars:");
			this.$.print(prettyFormat(variables, this.$.target.versionInfo[0]));
		}
		await this.expand_dirs();
		await this.dump_dirs("post-expand_dirs()");
		if (require_values.truthy(this.user)) await this.create_home_path();
		if (this.install_lib === null) this.install_lib = require_values.truthy(this.distribution.ext_modules) ? this.install_platlib : this.install_purelib;
		await this.convert_paths("lib", "purelib", "platlib", "scripts", "data", "headers");
		if (require_setuptools_tables.hasUserSite(this.$.target)) await this.convert_paths("userbase", "usersite");
		await this.handle_extra_path();
		this.install_libbase = this.install_lib;
		this.install_lib = this.targetPath.join(require_protocols.pathText(this.install_lib), require_protocols.pathText(this.extra_dirs));
		if (this.root !== null) await this.change_roots("libbase", "lib", "purelib", "platlib", "scripts", "data", "headers");
		await this.dump_dirs("after prepending root");
		await this.set_undefined_options("build", ["build_base", "build_base"], ["build_lib", "build_lib"]);
	}
	async refuseContradictions() {
		const any = (names) => names.some((name) => require_values.truthy(this[name]));
		const refuse = async (message, names) => {
			const hint = await optionOrigins(this, names);
			throw new require_own_options.EngineError("DistutilsOptionError", message, {
				code: "contradicting-options",
				...hint === void 0 ? {} : { hint }
			});
		};
		if (any(PREFIX_OPTIONS) && any(BASE_OPTIONS)) await refuse("must supply either prefix/exec-prefix/home or install-base/install-platbase -- not both", [...PREFIX_OPTIONS, ...BASE_OPTIONS]);
		if (any(["home"]) && any(["prefix", "exec_prefix"])) await refuse("must supply either home or prefix/exec-prefix -- not both", PREFIX_OPTIONS);
		if (any(["user"]) && any([...PREFIX_OPTIONS, ...BASE_OPTIONS])) await refuse("can't combine user with prefix, exec_prefix/home, or install_(plat)base", [
			"user",
			...PREFIX_OPTIONS,
			...BASE_OPTIONS
		]);
	}
	async configurationVariables() {
		const { target } = this.$;
		const variables = require_scheme_folders.schemeVariables(target, {
			name: await require_text_of.textOf(this.$, await this.distribution.get_name()),
			version: await require_text_of.textOf(this.$, await this.distribution.get_version()),
			fullname: require_values.pyStr(await this.distribution.get_fullname())
		});
		if (!require_run.atLeast(target, 3, 12) && target.implementation.name === "cpython") {
			variables.delete("implementation_lower");
			variables.delete("abi_thread");
		}
		if (require_setuptools_tables.hasUserSite(target)) {
			variables.set("userbase", this.install_userbase);
			variables.set("usersite", this.install_usersite);
		}
		return variables;
	}
	async debugIsOn() {
		const { script } = this.$;
		return script.patched(`${INSTALL_MODULE}.DEBUG`) ? require_values.truthy(await script.get(INSTALL_MODULE, "DEBUG")) : this.$.debug;
	}
	async dump_dirs(message) {
		if (!await this.debugIsOn()) return;
		const say = (text) => {
			if (require_run.atLeast(this.$.target, 3, 0)) this.$.say(1, text);
			else this.$.print(text);
		};
		say(`${require_values.pyStr(message)}:`);
		const negative = require_values.plain(await require_class_attributes.classAttribute(this, "negative_opt", () => new Map(Object.entries(this.ownTable()?.negativeOpt ?? {}))) ?? null);
		for (const option of require_protocols.iterate(await this.userOptions())) {
			const long = require_values.pyStr([...require_protocols.iterate(option)][0]).replace(/=$/, "");
			const positive = negative instanceof Map ? negative.get(long) : void 0;
			const name = require_values.pyStr(positive ?? long).replaceAll("-", "_");
			const value = await require_attributes.requireAttribute(this, name, this.$);
			say(`  ${name}: ${require_values.pyStr(positive === void 0 ? value : !require_values.truthy(value))}`);
		}
	}
	async finalize_unix() {
		if (this.install_base !== null || this.install_platbase !== null) {
			if (this.install_lib === null && this.install_purelib === null && this.install_platlib === null || this.install_headers === null || this.install_scripts === null || this.install_data === null) throw new require_own_options.EngineError("DistutilsOptionError", "install-base or install-platbase supplied, but installation scheme is incomplete", { hint: "Give --install-lib, --install-headers, --install-scripts and --install-data too." });
			return;
		}
		if (require_values.truthy(this.user)) await this.selectUserScheme("unix_user");
		else if (this.home !== null) {
			this.install_base = this.home;
			this.install_platbase = this.home;
			await this.select_scheme("unix_home");
		} else await this.selectPrefixScheme();
	}
	async selectPrefixScheme() {
		const { target } = this.$;
		const given = this.prefix !== null;
		if (!given) {
			if (this.exec_prefix !== null) throw new require_own_options.EngineError("DistutilsOptionError", "must not supply exec-prefix without prefix", { hint: "Give --prefix too." });
			this.prefix = this.targetPath.normpath(target.prefix);
			this.exec_prefix = this.targetPath.normpath(target.execPrefix);
		} else if (this.exec_prefix === null) this.exec_prefix = this.prefix;
		const chosen = require_install_schemes.choosePrefixScheme(target, this.targetPath.normpath(require_protocols.pathText(this.prefix)), given);
		if (require_install_schemes.isDebian(target) && chosen.base !== this.targetPath.normpath(require_protocols.pathText(this.prefix))) {
			this.prefix = chosen.base;
			this.exec_prefix = chosen.base;
		}
		this.install_base = this.prefix;
		this.install_platbase = this.exec_prefix;
		await this.select_scheme(chosen.name);
	}
	async selectUserScheme(name) {
		if ((this.install_userbase ?? null) === null) throw new require_own_options.EngineError("DistutilsPlatformError", "User base directory is not specified", { hint: "User folders are off in this interpreter." });
		this.install_base = this.install_userbase;
		this.install_platbase = this.install_userbase;
		await this.select_scheme(name);
	}
	async finalize_other() {
		const { osName, prefix } = this.$.target;
		if (require_values.truthy(this.user)) await this.selectUserScheme(`${osName}_user`);
		else if (this.home !== null) {
			this.install_base = this.home;
			this.install_platbase = this.home;
			await this.select_scheme("unix_home");
		} else {
			if (this.prefix === null) this.prefix = this.targetPath.normpath(prefix);
			this.install_base = this.prefix;
			this.install_platbase = this.prefix;
			try {
				await this.select_scheme(osName);
			} catch (error) {
				if (!(error instanceof require_own_options.EngineError) || error.python !== "KeyError") throw error;
				throw new require_own_options.EngineError("DistutilsPlatformError", `I don't know how to install stuff on '${osName}'`);
			}
		}
	}
	async select_scheme(name) {
		const scheme = await this.schemeNamed(require_values.pyStr(name));
		for (const key of require_install_schemes.SCHEME_KEYS) {
			const option = `install_${key}`;
			if (await require_attributes.requireAttribute(this, option, this.$) === null) this[option] = scheme.get(key);
		}
	}
	async schemeNamed(name) {
		const { script } = this.$;
		const changed = script.patched(`${INSTALL_MODULE}.INSTALL_SCHEMES`) ? require_values.plain(await script.get(INSTALL_MODULE, "INSTALL_SCHEMES") ?? null) : void 0;
		const found = changed instanceof Map ? require_values.plain(changed.get(name) ?? null) : require_install_schemes.installSchemes(this.$.target).get(name);
		if (found instanceof Map) return found;
		throw new require_own_options.EngineError("KeyError", `'${name}'`, { args: [name] });
	}
	async _expand_attrs(names) {
		const { target } = this.$;
		const variables = require_values.plain(this.config_vars);
		const texts = new Map([...variables].map(([key, value]) => [require_values.pyStr(key), require_values.pyStr(value)]));
		const environment = {
			PLAT: require_values.pyStr(await this.$.call("distutils.util.get_platform")),
			...this.$.environment
		};
		for (const name of require_protocols.iterate(names)) {
			const value = await require_attributes.requireAttribute(this, require_values.pyStr(name), this.$);
			if (value === null) continue;
			const path = target.osName === "posix" || target.osName === "nt" ? await require_home_folder.expandHome(this.$, require_protocols.pathText(value)) : require_protocols.pathText(value);
			this[require_values.pyStr(name)] = require_subst_vars.substVars(path, texts, environment);
		}
	}
	async expand_basedirs() {
		await this._expand_attrs([
			"install_base",
			"install_platbase",
			"root"
		]);
	}
	async expand_dirs() {
		await this._expand_attrs([
			"install_purelib",
			"install_platlib",
			"install_lib",
			"install_headers",
			"install_scripts",
			"install_data"
		]);
	}
	async convert_paths(...names) {
		for (const name of names) {
			const option = `install_${require_values.pyStr(name)}`;
			const value = await require_attributes.requireAttribute(this, option, this.$);
			if (require_values.truthy(value)) this[option] = require_convert_path.convertPath(require_protocols.pathText(value), this.$.target.osName);
		}
	}
	async handle_extra_path() {
		if (this.extra_path === null) this.extra_path = this.distribution.extra_path;
		if (this.extra_path === null) {
			this.path_file = null;
			this.extra_dirs = "";
			return;
		}
		if (require_run.atLeast(this.$.target, 3, 0)) this.logWarn("Distribution option extra_path is deprecated. See issue27919 for details.");
		if (require_protocols.isText(this.extra_path)) this.extra_path = require_protocols.textFor(this.extra_path, "split").split(",");
		const count = require_protocols.lengthOf(this.extra_path);
		if (count !== 1 && count !== 2) throw new require_own_options.EngineError("DistutilsOptionError", "'extra_path' option must be a list, tuple, or comma-separated string with 1 or 2 elements");
		const parts = [...require_protocols.iterate(this.extra_path)];
		this.path_file = parts[0];
		this.extra_dirs = require_convert_path.convertPath(require_protocols.pathText(parts.at(-1)), this.$.target.osName);
	}
	async change_roots(...names) {
		for (const name of names) {
			const option = `install_${require_values.pyStr(name)}`;
			this[option] = require_change_root.changeRoot(require_protocols.pathText(this.root), require_protocols.pathText(await require_attributes.requireAttribute(this, option, this.$)), this.$.target.osName);
		}
	}
	async create_home_path() {
		if (!require_values.truthy(this.user)) return;
		const { target, view } = this.$;
		const home = require_convert_path.convertPath(await require_home_folder.expandHome(this.$, "~"), target.osName);
		const shownMode = require_run.atLeast(target, 3, 0) ? "0o700" : "0700";
		for (const value of require_values.plain(this.config_vars).values()) {
			const path = require_protocols.textFor(value, "startswith");
			if (!path.startsWith(home) || view.isDirectory(path)) continue;
			await this.debug_print(`os.makedirs('${path}', ${shownMode})`);
			this.makeHomeFolders(path);
		}
	}
	makeHomeFolders(path) {
		const missing = [];
		for (let at = this.targetPath.normpath(path); at !== "" && !this.$.view.exists(at); at = this.targetPath.dirname(at)) missing.unshift(at);
		for (const folder of missing) {
			const own = folder === missing.at(-1) || !require_run.atLeast(this.$.target, 3, 7);
			this.$.add({
				kind: "mkdir",
				path: folder,
				mode: own ? 448 : 511,
				phase: "install",
				dryRun: require_values.truthy(this.dry_run)
			});
		}
	}
};

// src/commands/install.ts
var Install = class Install extends InstallFolders {
	static pythonPath = "distutils.command.install.install";
	warnOfManagedPython() {
		const { externallyManaged, virtualEnvironment, prefix } = this.$.target;
		const elsewhere = require_values.truthy(this.root) || require_values.truthy(this.user) || this.home !== null || this.prefix !== this.targetPath.normpath(prefix);
		if (externallyManaged === null || virtualEnvironment || elsewhere) return;
		this.$.notice(`this Python is managed by its system (${externallyManaged}), and what is installed into it may break it: use a virtual environment, --user, --prefix, --home or --root`, "warning");
	}
	async run() {
		this.warnOfManagedPython();
		this.expectByteCode();
		if (!require_values.truthy(this.skip_build)) await this.buildFirst();
		if (!require_values.truthy(this.dry_run)) await this.$.flush();
		await require_planning_scope.inPhase(this.$, "install", async () => {
			for (const name of await this.get_sub_commands()) await this.run_command(name);
			if (require_values.truthy(this.path_file)) await this.create_path_file();
			if (require_values.truthy(this.record)) await this.writeRecord();
		});
		await this.checkSearchPath();
	}
	expectByteCode() {
		const { packages, py_modules: modules } = this.distribution;
		const compiles = this.compile === null || require_values.truthy(this.compile);
		const level = Number(require_values.plain(this.optimize));
		if (!(compiles || level > 0) || !(require_values.truthy(packages) || require_values.truthy(modules))) return;
		if (require_values.truthy(this.dry_run) || this.$.target.dontWriteBytecode) return;
		const foreseen = foreseenModules(this, {
			folder: this.install_lib,
			root: this.root
		});
		this.$.expectByteCode?.(foreseen, compiles ? 0 : level > 1 ? 2 : 1);
	}
	async buildFirst() {
		await require_planning_scope.inPhase(this.$, "build", async () => this.run_command("build"));
		const build = await this.distribution.get_command_obj("build");
		const platform = build === null ? null : await require_attributes.getAttribute(build, "plat_name", this.$);
		if (require_values.truthy(this.warn_dir) && require_values.pyStr(platform) !== require_values.pyStr(await this.$.call("distutils.util.get_platform"))) throw new require_own_options.EngineError("DistutilsPlatformError", "Can't install when cross-compiling");
	}
	async writeRecord() {
		const cut = require_values.truthy(this.root) ? require_protocols.pathText(this.root).length : 0;
		const lines = require_protocols.pathTexts(await this.get_outputs()).map((file) => `${file.slice(cut)}\n`);
		this.writeText(require_protocols.pathText(this.record), lines.join(""), `writing list of installed files to '${require_values.pyStr(this.record)}'`);
	}
	writeText(path, text, line) {
		const says = [{
			level: 2,
			text: line
		}];
		const content = { text: require_text_mode.textMode(this.$.target, text) };
		this.$.add({
			kind: "write",
			path,
			content,
			says,
			saysFresh: says,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async checkSearchPath() {
		if (this.$.threshold > 1 || !require_values.truthy(this.warn_dir)) return;
		if (require_values.truthy(this.path_file) && require_values.truthy(this.install_path_file)) return;
		const { script, target } = this.$;
		const folders = script.attached ? require_protocols.iterate(await script.get("sys", "path") ?? []) : target.searchPath;
		const same = (path) => this.targetPath.normcase(this.targetPath.normpath(path));
		const wanted = same(require_protocols.pathText(this.install_lib));
		if ([...folders].some((folder) => same(require_protocols.pathText(folder)) === wanted)) return;
		this.logDebug(`modules installed to '${require_values.pyStr(this.install_lib)}', which is not in Python's module search path (sys.path) -- you'll have to change the search path yourself`);
	}
	async create_path_file() {
		const file = this.targetPath.join(require_protocols.pathText(this.install_libbase), `${require_values.pyStr(this.path_file)}.pth`);
		if (!require_values.truthy(this.install_path_file)) {
			await this.warn(`path file '${file}' not created`);
			return;
		}
		await require_planning_scope.inPhase(this.$, "install", async () => this.writeText(file, `${require_values.pyStr(this.extra_dirs)}\n`, `creating ${file}`));
	}
	async get_outputs() {
		const outputs = /* @__PURE__ */ new Set();
		for (const name of await this.get_sub_commands()) {
			const command = await this.get_finalized_command(name);
			for (const file of require_protocols.iterate(await require_attributes.callMethod(command, "get_outputs", [], this.$))) outputs.add(require_values.plain(file));
		}
		if (!require_values.truthy(this.path_file) || !require_values.truthy(this.install_path_file)) return [...outputs];
		return [...outputs, this.targetPath.join(require_protocols.pathText(this.install_libbase), `${require_values.pyStr(this.path_file)}.pth`)];
	}
	async get_inputs() {
		const inputs = [];
		for (const name of await this.get_sub_commands()) require_protocols.extend(inputs, await require_attributes.callMethod(await this.get_finalized_command(name), "get_inputs", [], this.$));
		return inputs;
	}
	async has_lib() {
		const pure = await this.distribution.has_pure_modules();
		return require_values.truthy(pure) ? pure : this.distribution.has_ext_modules();
	}
	async has_headers() {
		return this.distribution.has_headers();
	}
	async has_scripts() {
		return this.distribution.has_scripts();
	}
	async has_data() {
		return this.distribution.has_data_files();
	}
	async subCommandWanted(name) {
		switch (name) {
			case "install_lib": return require_values.truthy(await Install.prototype.has_lib.call(this));
			case "install_headers": return require_values.truthy(await Install.prototype.has_headers.call(this));
			case "install_scripts": return require_values.truthy(await Install.prototype.has_scripts.call(this));
			case "install_data": return require_values.truthy(await Install.prototype.has_data.call(this));
			default: return true;
		}
	}
};

exports.Install = Install;
