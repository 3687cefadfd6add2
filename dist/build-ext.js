"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_newer = require("./newer.js");
const require_run = require("./run.js");
const require_attributes = require("./attributes.js");
const require_engine_object = require("./engine-object.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_extension = require("./extension.js");
const require_os_path = require("./os-path.js");
const require_object_folders = require("./object-folders.js");
const require_build = require("./build.js");
const require_command = require("./command.js");
const require_package_folders = require("./package-folders.js");
const require_source_tree = require("./source-tree.js");
const require_user_folder = require("./user-folder.js");
const require_make_compiler = require("./make-compiler.js");
const require_code_point_order = require("./code-point-order.js");
const require_planning_scope = require("./planning-scope.js");
const require_stale_outputs = require("./stale-outputs.js");
const require_spawn = require("./spawn.js");

// src/commands/build-ext-folders.ts
async function addPythonIncludes(engine, includeDirs) {
	const { target } = engine;
	const { join, pathsep } = require_os_path.osPath(target.osName);
	const plain = require_protocols.pathText(await engine.call("distutils.sysconfig.get_python_inc"));
	const platform = require_protocols.pathText(await engine.call("distutils.sysconfig.get_python_inc", 1));
	if (require_run.atLeast(target, 3, 0) && target.execPrefix !== target.baseExecPrefix) require_protocols.append(includeDirs, join(target.execPrefix, "include"));
	for (const folder of platform === plain ? [plain] : [plain, platform]) if (require_run.atLeast(target, 3, 7)) require_protocols.extend(includeDirs, folder.split(pathsep));
	else require_protocols.append(includeDirs, folder);
}
async function addWindowsFolders(engine, folders) {
	const { target } = engine;
	const { join, dirname } = require_os_path.osPath(target.osName);
	const { includeDirs, libraryDirs, platform } = folders;
	require_protocols.append(libraryDirs, join(target.execPrefix, "libs"));
	if (!require_run.atLeast(target, 3, 0)) {
		require_protocols.append(includeDirs, join(target.execPrefix, "PC"));
		for (const parts of libraryFolders27(target, platform)) require_protocols.append(libraryDirs, join(target.execPrefix, ...parts));
		return;
	}
	if (target.baseExecPrefix !== target.prefix) require_protocols.append(libraryDirs, join(target.baseExecPrefix, "libs"));
	require_protocols.append(includeDirs, dirname(require_protocols.pathText(await engine.call("distutils.sysconfig.get_config_h_filename"))));
	if (target.virtualEnvironment) require_protocols.append(libraryDirs, target.basePrefix);
	const suffix = platform === "win32" ? "win32" : platform.slice(4);
	require_protocols.append(libraryDirs, suffix === "" ? join(target.execPrefix, "PCbuild") : join(target.execPrefix, "PCbuild", suffix));
}
function libraryFolders27(target, platform) {
	switch (visualStudioMajor(target)) {
		case 9: {
			const suffix = platform === "win32" ? [] : [platform.slice(4)];
			return [["PCbuild", ...suffix], [
				"PC",
				"VS9.0",
				...suffix
			]];
		}
		case 8: return [["PC", "VS8.0"]];
		case 7: return [["PC", "VS7.1"]];
		default: return [["PC", "VC6"]];
	}
}
function visualStudioMajor(target) {
	const found = /MSC v\.(\d+)\d\d\b/.exec(target.versionText);
	return found === null ? 6 : Number(found[1]) - 6;
}
async function addPythonLibraryFolder(engine, libraryDirs, pythonBuild) {
	const { target } = engine;
	const { join } = require_os_path.osPath(target.osName);
	if (target.osName === "os2" && !require_run.atLeast(target, 3, 0)) require_protocols.append(libraryDirs, join(target.execPrefix, "Config"));
	if (target.platform.startsWith("cygwin") || !require_run.atLeast(target, 3, 7) && target.platform.startsWith("atheos")) {
		const installed = target.executable.startsWith(join(target.execPrefix, "bin"));
		require_protocols.append(libraryDirs, installed ? join(target.prefix, "lib", `python${require_run.shortVersion(target)}`, "config") : ".");
	}
	if (require_values.truthy(await engine.call("distutils.sysconfig.get_config_var", "Py_ENABLE_SHARED"))) require_protocols.append(libraryDirs, pythonBuild ? "." : await engine.call("distutils.sysconfig.get_config_var", "LIBDIR"));
}
function addUserFolders(engine, userBase, folders) {
	const { join } = require_os_path.osPath(engine.target.osName);
	const include = join(require_protocols.pathText(userBase), "include");
	const library = join(require_protocols.pathText(userBase), "lib");
	if (engine.view.isDirectory(include)) require_protocols.append(folders.includeDirs, include);
	if (!engine.view.isDirectory(library)) return;
	require_protocols.append(folders.libraryDirs, library);
	require_protocols.append(folders.rpath, library);
}
async function pythonLibrary(engine, facts) {
	const { target } = engine;
	const [major, minor] = target.versionInfo;
	if (target.platform === "win32") return facts.msvc ? null : [`python${major}${minor}${facts.debug ? "_d" : ""}`];
	if (require_run.atLeast(target, 3, 8)) return libraryOfSharedPython(engine);
	if (target.platform === "os2emx" && major < 3) return [`python${major}${minor}`];
	if (!require_run.atLeast(target, 3, 7)) {
		if (target.platform.startsWith("cygwin")) return [`python${major}.${minor}`];
		if (target.platform.startsWith("atheos")) return [
			`python${major}.${minor}`,
			"m",
			...await sharedLibraries(engine)
		];
	}
	if (target.platform === "darwin" || target.platform.startsWith("aix")) return null;
	if (!require_values.truthy(await engine.call("distutils.sysconfig.get_config_var", "Py_ENABLE_SHARED"))) return null;
	return [`python${major}.${minor}${major < 3 ? "" : require_values.pyStr(await engine.call("distutils.sysconfig.get_config_var", "ABIFLAGS"))}`];
}
async function libraryOfSharedPython(engine) {
	const variable = async (name) => await engine.call("distutils.sysconfig.get_config_var", name) ?? null;
	if (!require_values.truthy(await variable("Py_ENABLE_SHARED"))) return null;
	const level = await variable("ANDROID_API_LEVEL");
	const native = engine.target.platform === "android" || Number(level) > 0 || engine.target.platform === "cygwin";
	const cross = "_PYTHON_HOST_PLATFORM" in engine.environment && (level !== 0 || await variable("MACHDEP") === "cygwin");
	return native || cross ? [`python${require_values.pyStr(await variable("LDVERSION"))}`] : null;
}
async function sharedLibraries(engine) {
	return require_values.pyStr(await engine.call("distutils.sysconfig.get_config_var", "SHLIBS") ?? "").split(/\s+/).filter((word) => word !== "").map((word) => word.startsWith("-l") ? word.slice(2) : word);
}

// src/commands/build-ext-options.ts
const MODULE$1 = "distutils.command.build_ext";
var BuildExtOptions = class extends require_command.Command {
	static pythonPath = `${MODULE$1}.build_ext`;
	async initialize_options() {
		this.extensions = null;
		this.build_lib = null;
		this.plat_name = null;
		this.build_temp = null;
		this.inplace = 0;
		this.package = null;
		this.include_dirs = null;
		this.define = null;
		this.undef = null;
		this.libraries = null;
		this.library_dirs = null;
		this.rpath = null;
		this.link_objects = null;
		this.debug = null;
		this.force = null;
		this.compiler = null;
		this.swig = null;
		this.swig_cpp = null;
		this.swig_opts = null;
		this.user = null;
		if (require_run.atLeast(this.$.target, 3, 0)) this.parallel = null;
	}
	async finalize_options() {
		const { target } = this.$;
		await this.set_undefined_options("build", ["build_lib", "build_lib"], ["build_temp", "build_temp"], ["compiler", "compiler"], ["debug", "debug"], ["force", "force"], ...require_run.atLeast(target, 3, 0) ? [["parallel", "parallel"]] : [], ["plat_name", "plat_name"]);
		if (this.package === null) this.package = this.distribution.ext_package;
		this.extensions = this.distribution.ext_modules;
		if (this.include_dirs === null) this.include_dirs = require_values.truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
		this.include_dirs = this.folderList(this.include_dirs);
		await addPythonIncludes(this.$, this.include_dirs);
		await this.ensure_string_list("libraries");
		await this.ensure_string_list("link_objects");
		if (this.libraries === null) this.libraries = [];
		this.library_dirs = this.folderList(this.library_dirs);
		this.rpath = this.folderList(this.rpath);
		if (target.osName === "nt") {
			this.build_temp = this.targetPath.join(require_protocols.pathText(this.build_temp), require_values.truthy(this.debug) ? "Debug" : "Release");
			await addWindowsFolders(this.$, {
				includeDirs: this.include_dirs,
				libraryDirs: this.library_dirs,
				platform: require_values.pyStr(this.plat_name)
			});
		}
		await addPythonLibraryFolder(this.$, this.library_dirs, await require_source_tree.isPythonBuild(this.$));
		if (require_values.truthy(this.define)) this.define = require_protocols.textFor(this.define, "split").split(",").map((name) => require_values.Tuple.of(name, "1"));
		if (require_values.truthy(this.undef)) this.undef = require_protocols.textFor(this.undef, "split").split(",");
		this.swig_opts = this.swig_opts === null ? [] : require_protocols.textFor(this.swig_opts, "split").split(" ");
		if (require_values.truthy(this.user)) {
			const folders = {
				includeDirs: this.include_dirs,
				libraryDirs: this.library_dirs,
				rpath: this.rpath
			};
			addUserFolders(this.$, await require_user_folder.userFolder(this.$, MODULE$1, "USER_BASE"), folders);
		}
		if (require_protocols.isText(this.parallel)) this.parallel = require_build.parallelJobs(this.parallel);
	}
	folderList(value) {
		if (value === null) return [];
		return require_protocols.isText(value) ? require_values.pyStr(value).split(this.targetPath.pathsep) : value;
	}
	async get_ext_fullpath(name) {
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		const dotted = python3 ? name : require_protocols.textFor(name, "translate").replace(/[/\\]/g, (slash) => slash === "/" || this.targetPath.sep === "\\" ? "." : slash);
		const modules = require_protocols.textFor(await this.get_ext_fullname(dotted), "split").split(".");
		const last = modules.pop();
		const asked = require_protocols.pathText(await this.get_ext_filename(python3 ? last : dotted));
		const file = python3 ? asked : this.targetPath.basename(asked);
		if (!require_values.truthy(this.inplace)) return this.targetPath.join(require_protocols.pathText(this.build_lib), require_package_folders.joinAll(this.targetPath, [...modules, file]));
		const buildPy = await this.get_finalized_command("build_py");
		const folder = require_protocols.pathText(await require_attributes.callMethod(buildPy, "get_package_dir", [modules.join(".")], this.$));
		return this.targetPath.join(this.targetPath.abspath(folder, this.$.cwd), file);
	}
	async get_ext_fullname(name) {
		return this.package === null ? name : `${require_protocols.textFor(this.package, "__add__")}.${require_protocols.textFor(name, "__add__")}`;
	}
	async get_ext_filename(name) {
		const parts = require_protocols.textFor(name, "split").split(".");
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		if (!python3 && this.$.target.osName === "os2") parts.push(parts.pop().slice(0, 8));
		const suffix = require_values.pyStr(await this.$.call("distutils.sysconfig.get_config_var", python3 ? "EXT_SUFFIX" : "SO"));
		const debug = !python3 && this.$.target.osName === "nt" && require_values.truthy(this.debug) ? "_d" : "";
		return require_package_folders.joinAll(this.targetPath, parts) + debug + suffix;
	}
};

// src/commands/old-style-extension.ts
const SAME_NAME = [
	"include_dirs",
	"library_dirs",
	"libraries",
	"extra_objects",
	"extra_compile_args",
	"extra_link_args"
];
const EXTENSION_NAME = /^[a-zA-Z_][a-zA-Z_0-9]*(\.[a-zA-Z_][a-zA-Z_0-9]*)*\n?$/;
function refuse(message) {
	throw new require_own_options.EngineError("DistutilsSetupError", message);
}
async function extensionFromTuple(engine, entry) {
	if (!require_protocols.isTuple(entry) || require_protocols.lengthOf(entry) !== 2) refuse("each element of 'ext_modules' option must be an Extension instance or 2-tuple");
	const [name, given] = [...require_protocols.iterate(entry)];
	engine.say(3, `old-style (ext_name, build_info) tuple found in ext_modules for extension '${require_values.pyStr(name)}' -- please convert to Extension instance`);
	if (!require_protocols.isText(name) || !EXTENSION_NAME.test(require_values.pyStr(name))) refuse("first element of each tuple in 'ext_modules' must be the extension name (a string)");
	const info = require_values.plain(given);
	if (!(info instanceof Map)) refuse("second element of each tuple in 'ext_modules' must be a dictionary (build info)");
	if (!info.has("sources")) throw new require_own_options.EngineError("KeyError", "'sources'", { args: ["sources"] });
	const extension = engine.adopt(new require_extension.Extension(engine));
	await extension.__init__(name, info.get("sources"));
	for (const key of SAME_NAME) {
		const value = info.get(key) ?? null;
		if (value !== null) extension[key] = value;
	}
	extension.runtime_library_dirs = info.get("rpath") ?? null;
	if (info.has("def_file")) engine.say(3, "'def_file' element of build info dict no longer supported");
	const macros = info.get("macros") ?? null;
	if (require_values.truthy(macros)) splitMacros(extension, macros);
	return extension;
}
function splitMacros(extension, macros) {
	const define = [];
	const undefine = [];
	for (const macro of require_protocols.iterate(macros)) {
		const parts = require_values.plain(macro);
		if (!(parts instanceof require_values.Tuple) || parts.length !== 1 && parts.length !== 2) refuse("'macros' element of build info dict must be 1- or 2-tuple");
		if (parts.length === 1) undefine.push(parts[0]);
		else define.push(macro);
	}
	extension.define_macros = define;
	extension.undef_macros = undefine;
}

// src/grammar/punycode.ts
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_CODE = 128;
const FIRST_BIAS = 72;
function encodePunycode(text) {
	const codes = Array.from(text, (character) => character.codePointAt(0));
	const basic = codes.filter((code) => code < FIRST_CODE);
	let out = String.fromCharCode(...basic) + (basic.length > 0 ? "-" : "");
	let handled = basic.length;
	let delta = 0;
	let bias = FIRST_BIAS;
	let next = FIRST_CODE;
	while (handled < codes.length) {
		const lowest = Math.min(...codes.filter((code) => code >= next));
		delta += (lowest - next) * (handled + 1);
		next = lowest;
		for (const code of codes) {
			if (code < next) delta += 1;
			if (code !== next) continue;
			out += integer(delta, bias);
			bias = adapted(delta, handled + 1, handled === basic.length);
			delta = 0;
			handled += 1;
		}
		delta += 1;
		next += 1;
	}
	return out;
}
function integer(delta, bias) {
	let out = "";
	let rest = delta;
	for (let position = BASE;; position += BASE) {
		const threshold = Math.min(Math.max(position - bias, T_MIN), T_MAX);
		if (rest < threshold) return out + digit(rest);
		out += digit(threshold + (rest - threshold) % (BASE - threshold));
		rest = Math.floor((rest - threshold) / (BASE - threshold));
	}
}
function adapted(delta, points, first) {
	let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
	rest += Math.floor(rest / points);
	let steps = 0;
	while (rest > 455) {
		rest = Math.floor(rest / 35);
		steps += BASE;
	}
	return steps + Math.floor(36 * rest / (rest + SKEW));
}
function digit(value) {
	return "abcdefghijklmnopqrstuvwxyz0123456789".charAt(value);
}

// src/commands/extension-names.ts
function initFunction(module, python3, punycode) {
	if (!python3) return `init${module}`;
	return !/[^\p{ASCII}]/u.test(module) || !punycode ? `PyInit_${module}` : `PyInitU${encodePunycode(`_${module}`).replaceAll("-", "_")}`;
}

// src/commands/swig.ts
function separateInterfaces(sources, cpp, path) {
	const all = [];
	const interfaces = [];
	for (const each of require_protocols.iterate(sources)) {
		const source = require_protocols.pathText(each);
		const [base, ending] = path.splitext(source);
		if (ending !== ".i") {
			all.push(each);
			continue;
		}
		const target = `${base}_wrap${cpp ? ".cpp" : ".c"}`;
		interfaces.push({
			source,
			target
		});
		all.push(target);
	}
	return {
		all,
		interfaces
	};
}
const INCLUDED = /\.(i|swg|swig|h|hh|hpp|hxx|inc)$/;
function addSwig(engine, run) {
	const { argv, source, target, depends, dryRun } = run;
	const environment = dryRun ? {} : require_spawn.deploymentTarget(engine);
	engine.add({
		kind: "swig",
		argv,
		inputs: [.../* @__PURE__ */ new Set([
			source,
			...depends,
			...includable(engine, argv, source)
		])],
		outputs: [target],
		searchPath: true,
		error: "DistutilsExecError",
		dryRun,
		says: [{
			level: 2,
			text: `swigging ${source} to ${target}`
		}, {
			level: 2,
			text: require_spawn.spawnLine(engine, argv)
		}],
		...Object.keys(environment).length === 0 ? {} : { environment }
	});
}
function includable(engine, argv, source) {
	const path = require_os_path.osPath(engine.target.osName);
	const given = argv.filter((word) => word.startsWith("-I")).map((word) => word.slice(2));
	return [.../* @__PURE__ */ new Set([path.dirname(source), ...given])].flatMap((folder) => {
		if (!engine.view.isDirectory(folder === "" ? "." : folder)) return [];
		return engine.view.list(folder === "" ? "." : folder).filter((name) => INCLUDED.test(name)).map((name) => path.join(folder, name));
	});
}

// src/commands/build-ext.ts
const MODULE = "distutils.command.build_ext";
const forgiven = /* @__PURE__ */ new WeakSet();
var BuildExt = class extends BuildExtOptions {
	static pythonPath = `${MODULE}.build_ext`;
	async run() {
		if (!require_values.truthy(this.extensions)) return;
		if (require_values.truthy(await this.distribution.has_c_libraries())) {
			const libraries = await this.get_finalized_command("build_clib");
			const names = await require_attributes.callMethod(libraries, "get_library_names", [], this.$);
			require_protocols.extend(this.libraries, require_values.truthy(names) ? names : []);
			require_protocols.append(this.library_dirs, await require_attributes.getAttribute(libraries, "build_clib", this.$) ?? null);
		}
		this.compiler = await require_make_compiler.makeCompiler(this.$, {
			module: MODULE,
			compiler: this.compiler,
			verbose: this.verbose,
			dryRun: this.dry_run,
			force: this.force
		});
		await this.setUpCompiler();
		const work = async () => this.build_extensions();
		const inPlace = require_values.truthy(this.inplace);
		await require_planning_scope.inPhase(this.$, "build", async () => inPlace ? work() : require_stale_outputs.withoutStale(this, { folder: require_protocols.pathText(this.build_lib) }, work));
	}
	async setUpCompiler() {
		const tell = async (method, ...args) => require_make_compiler.compilerCall(this.$, this.compiler, method, ...args);
		if (this.$.target.osName === "nt" && require_values.pyStr(this.plat_name) !== require_values.pyStr(await this.$.call("distutils.util.get_platform"))) await tell("initialize", this.plat_name);
		if (this.include_dirs !== null) await tell("set_include_dirs", this.include_dirs);
		if (this.define !== null) for (const macro of require_protocols.iterate(this.define)) await tell("define_macro", ...require_protocols.unpackPair(macro));
		if (this.undef !== null) for (const macro of require_protocols.iterate(this.undef)) await tell("undefine_macro", macro);
		if (this.libraries !== null) await tell("set_libraries", this.libraries);
		if (this.library_dirs !== null) await tell("set_library_dirs", this.library_dirs);
		if (this.rpath !== null) await tell("set_runtime_library_dirs", this.rpath);
		if (this.link_objects !== null) await tell("set_link_objects", this.link_objects);
	}
	async check_extensions_list(extensions) {
		if (!require_protocols.isList(extensions)) throw new require_own_options.EngineError("DistutilsSetupError", "'ext_modules' option must be a list of Extension instances");
		for (let i = 0; i < extensions.length; i += 1) {
			const entry = extensions[i];
			if (!(entry instanceof require_values.Handle ? await this.$.script.isInstance(entry, require_extension.Extension.pythonPath) : entry instanceof require_extension.Extension)) extensions[i] = await extensionFromTuple(this.$, entry);
		}
	}
	async get_source_files() {
		await this.check_extensions_list(this.extensions);
		const files = [];
		for (const extension of require_protocols.iterate(this.extensions)) require_protocols.extend(files, await this.askExtension(extension, "sources"));
		return files;
	}
	async get_outputs() {
		await this.check_extensions_list(this.extensions);
		const outputs = [];
		for (const extension of require_protocols.iterate(this.extensions)) outputs.push(await this.get_ext_fullpath(await this.askExtension(extension, "name")));
		return outputs;
	}
	async build_extensions() {
		await this.check_extensions_list(this.extensions);
		if (require_values.truthy(this.parallel ?? null)) await this._build_extensions_parallel();
		else await this._build_extensions_serial();
	}
	async _build_extensions_parallel() {
		const workers = this.parallel;
		if (typeof workers === "number") {
			if (workers <= 0) throw new require_own_options.EngineError("ValueError", "max_workers must be greater than 0");
			this.$.jobs = workers;
		}
		await this.planExtensions();
	}
	async _build_extensions_serial() {
		await this.planExtensions();
	}
	async planExtensions() {
		const filtering = require_run.atLeast(this.$.target, 3, 0);
		for (const extension of require_protocols.iterate(this.extensions)) if (filtering && require_values.truthy(await this.askExtension(extension, "optional"))) await this.planOptional(extension);
		else await this.build_extension(extension);
	}
	async planOptional(extension) {
		const { script } = this.$;
		const wait = [
			"build_extension",
			"swig_sources",
			"warn"
		].some((method) => script.overrides(this, method)) || require_object_folders.compilerIsScripts(this.$, this.compiler);
		if (!wait) forgiven.add(extension);
		try {
			await this.build_extension(extension);
			if (wait && !require_values.truthy(this.dry_run)) await this.$.flush();
		} catch (error) {
			if (!require_own_options.isPythonError(error, "CCompilerError", "DistutilsError")) throw error;
			await this.warn(failureText(await this.askExtension(extension, "name"), error.message));
		} finally {
			forgiven.delete(extension);
		}
	}
	async build_extension(extension) {
		const name = await this.askExtension(extension, "name");
		const given = await this.askExtension(extension, "sources");
		if (!require_protocols.isList(given) && !require_protocols.isTuple(given)) throw new require_own_options.EngineError("DistutilsSetupError", `in 'ext_modules' option (extension '${require_values.pyStr(name)}'), 'sources' must be present and must be a list of source filenames`, { code: "bad-sources" });
		const sources = [...require_protocols.iterate(given)];
		if (require_run.atLeast(this.$.target, 3, 9)) sources.sort((a, b) => require_code_point_order.compareCodePoints(require_values.pyStr(a), require_values.pyStr(b)));
		const output = require_protocols.pathText(await this.get_ext_fullpath(name));
		const depends = require_protocols.pathTexts(require_protocols.concatenate(sources, await this.askExtension(extension, "depends")));
		const stale = require_values.truthy(this.force) || require_newer.newerGroup(this.$.view, depends, output, "newer");
		const fresh = `skipping '${require_values.pyStr(name)}' extension (up-to-date)`;
		if (!stale && this.compiler instanceof require_values.Handle) {
			this.logDebug(fresh);
			return;
		}
		const options = {
			name: require_values.pyStr(name),
			header: `building '${require_values.pyStr(name)}' extension`,
			now: stale && require_object_folders.compilerIsScripts(this.$, this.compiler),
			saysFresh: [{
				level: 1,
				text: fresh
			}],
			...forgiven.has(extension) ? { failureSays: await this.failureLine(name) } : {}
		};
		await require_object_folders.building(this.$, options, async () => this.planExtension(extension, sources, output));
	}
	async failureLine(name) {
		return {
			level: 3,
			text: `warning: ${await this.get_command_name()}: ${failureText(name, "%s")}\n`
		};
	}
	async planExtension(extension, before, output) {
		const sources = await this.swig_sources(before, extension);
		const macros = [...require_protocols.iterate(await this.askExtension(extension, "define_macros"))];
		for (const name of require_protocols.iterate(await this.askExtension(extension, "undef_macros"))) macros.push(require_values.Tuple.of(name));
		const includeDirs = await this.askExtension(extension, "include_dirs");
		const compileArgs = orEmpty(await this.askExtension(extension, "extra_compile_args"));
		const objects = await require_make_compiler.compilerCallNamed(this.$, this.compiler, "compile", [sources], {
			output_dir: await require_object_folders.objectFolder(this.$, this.compiler, this.build_temp, {
				owner: ["build_ext", require_values.pyStr(await this.askExtension(extension, "name"))],
				sources,
				flags: [
					macros,
					includeDirs,
					this.debug ?? null,
					compileArgs
				]
			}),
			macros,
			include_dirs: includeDirs,
			debug: this.debug,
			extra_postargs: compileArgs,
			depends: await this.askExtension(extension, "depends")
		});
		this._built_objects = [...require_protocols.iterate(objects)];
		const extraObjects = await this.askExtension(extension, "extra_objects");
		if (require_values.truthy(extraObjects)) require_protocols.extend(objects, extraObjects);
		const linkArgs = orEmpty(await this.askExtension(extension, "extra_link_args"));
		const given = await this.askExtension(extension, "language");
		const language = require_values.truthy(given) ? given : await require_make_compiler.compilerCall(this.$, this.compiler, "detect_language", sources);
		await this.linkExtension(extension, [objects, output], {
			libraries: await this.get_libraries(extension),
			library_dirs: await this.askExtension(extension, "library_dirs"),
			runtime_library_dirs: await this.askExtension(extension, "runtime_library_dirs"),
			extra_postargs: linkArgs,
			export_symbols: await this.get_export_symbols(extension),
			debug: this.debug,
			build_temp: this.build_temp,
			target_lang: language
		});
	}
	async linkExtension(_extension, files, keywords) {
		await require_make_compiler.compilerCallNamed(this.$, this.compiler, "link_shared_object", files, keywords);
	}
	async swig_sources(sources, extension) {
		const fromExtension = await this.askExtension(extension, "swig_opts");
		if (require_values.truthy(this.swig_cpp)) this.logWarn("--swig-cpp is deprecated - use --swig-opts=-c++");
		const cpp = require_values.truthy(this.swig_cpp) || [this.swig_opts, fromExtension].some((options) => [...require_protocols.iterate(options)].includes("-c++"));
		const { all, interfaces } = separateInterfaces(sources, cpp, this.targetPath);
		if (interfaces.length === 0) return all;
		const command = [require_values.truthy(this.swig) ? this.swig : await this.find_swig(), "-python"];
		require_protocols.extend(command, this.swig_opts);
		if (require_values.truthy(this.swig_cpp)) command.push("-c++");
		if (!require_values.truthy(this.swig_opts)) require_protocols.extend(command, fromExtension);
		for (const each of interfaces) await this.runSwig([
			...command,
			"-o",
			each.target,
			each.source
		], each, extension);
		return all;
	}
	async runSwig(argv, { source, target }, extension) {
		if (this.$.script.overrides(this, "spawn")) {
			this.logInfo(`swigging ${source} to ${target}`);
			await this.spawn(argv);
			return;
		}
		const depends = require_protocols.pathTexts(await this.askExtension(extension, "depends"));
		addSwig(this.$, {
			argv: argv.map(require_protocols.pathText),
			source,
			target,
			depends,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async find_swig() {
		const { osName } = this.$.target;
		if (osName === "posix") return "swig";
		if (osName === "nt") return [
			"1.3",
			"1.2",
			"1.1"
		].map((version) => this.targetPath.join(`c:\\swig${version}`, "swig.exe")).find((file) => this.$.view.isFile(file)) ?? "swig.exe";
		if (osName === "os2" && !require_run.atLeast(this.$.target, 3, 0)) return "swig.exe";
		throw new require_own_options.EngineError("DistutilsPlatformError", `I don't know how to find (much less run) SWIG on platform '${osName}'`);
	}
	async get_export_symbols(extension) {
		const last = require_protocols.textFor(await this.askExtension(extension, "name"), "split").split(".").at(-1);
		const symbols = await this.askExtension(extension, "export_symbols");
		const name = initFunction(last, require_run.atLeast(this.$.target, 3, 0), require_run.atLeast(this.$.target, 3, 8));
		if (![...require_protocols.iterate(symbols)].includes(name)) require_protocols.append(symbols, name);
		return symbols;
	}
	async get_libraries(extension) {
		const libraries = await this.askExtension(extension, "libraries");
		const added = await pythonLibrary(this.$, {
			msvc: await this.compilerIsMsvc(),
			debug: require_values.truthy(this.debug)
		});
		return added === null ? libraries : require_protocols.concatenate(require_protocols.concatenate([], libraries), [...added]);
	}
	async compilerIsMsvc() {
		const compiler = this.compiler;
		if (!(compiler instanceof require_values.Handle)) return compiler instanceof require_engine_object.EngineObject && await require_make_compiler.compilerValue(this.$, compiler, "compiler_type") === "msvc";
		const module = require_run.atLeast(this.$.target, 3, 0) ? "_msvccompiler" : "msvccompiler";
		return this.$.script.isInstance(compiler, `distutils.${module}.MSVCCompiler`);
	}
	async askExtension(extension, name) {
		return await require_attributes.getAttribute(extension, name, this.$) ?? null;
	}
};
function failureText(name, error) {
	return `building extension "${require_values.pyStr(name)}" failed: ${error}`;
}
function orEmpty(value) {
	return require_values.truthy(value) ? value : [];
}

exports.BuildExt = BuildExt;
