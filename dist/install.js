"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_script = require("./script.js");
const require_setuptools_script = require("./setuptools-script.js");
const require_repeat = require("./repeat.js");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
let node_os = require("node:os");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");

// src/files/remove-tree.ts
function removeTree(engine, directory, options = {}) {
	const { verbose = true, dryRun = false } = options;
	const says = verbose ? [{
		level: 2,
		text: `removing '${directory}' (and everything under it)`
	}] : [];
	if (!dryRun && (directory === "" || !engine.view.isDirectory(directory))) {
		for (const line of says) engine.say(line.level, line.text);
		if (directory !== "" && engine.view.exists(directory)) throw require_run.toOsError({ code: "ENOTDIR" }, directory);
		throw require_setuptools_script.noSuchFile(directory);
	}
	engine.add({
		kind: "remove",
		path: directory,
		tree: true,
		says,
		dryRun
	});
}

// src/commands/planning-scope.ts
async function inPhase(engine, phase, work) {
	const before = engine.phase;
	engine.phase = engine.staging === true ? "build" : phase;
	try {
		return await work();
	} finally {
		engine.phase = before;
	}
}
async function inStaging(engine, work) {
	const before = engine.staging === true;
	engine.staging = true;
	try {
		return await work();
	} finally {
		engine.staging = before;
	}
}
async function inGroup(engine, group, work) {
	const before = engine.group;
	engine.group = group;
	try {
		return await work();
	} finally {
		engine.group = before;
	}
}

// src/model/imported-function.ts
function replacedImport(script, module, path) {
	const imported = `${module}${path.slice(path.lastIndexOf("."))}`;
	if (script.patched(imported)) return imported;
	return script.patched(path) ? path : void 0;
}
async function callImported(engine, module, path, ...args) {
	return engine.call(replacedImport(engine.script, module, path) ?? path, ...args);
}

// src/compilers/class-data.ts
const COMPILER = "distutils.ccompiler.CCompiler";
const UNIX = "distutils.unixccompiler.UnixCCompiler";
const CYGWIN = "distutils.cygwinccompiler.CygwinCCompiler";
const BASES = {
	[UNIX]: COMPILER,
	[CYGWIN]: UNIX,
	"distutils.cygwinccompiler.Mingw32CCompiler": CYGWIN,
	"distutils._msvccompiler.MSVCCompiler": COMPILER,
	"distutils.msvc9compiler.MSVCCompiler": COMPILER,
	"distutils.msvccompiler.MSVCCompiler": COMPILER,
	"distutils.bcppcompiler.BCPPCompiler": COMPILER
};
const msvc = () => ({
	compiler_type: "msvc",
	executables: /* @__PURE__ */ new Map(),
	_c_extensions: [".c"],
	_cpp_extensions: [
		".cc",
		".cpp",
		".cxx"
	],
	_rc_extensions: [".rc"],
	_mc_extensions: [".mc"],
	src_extensions: [
		".c",
		".cc",
		".cpp",
		".cxx",
		".rc",
		".mc"
	],
	res_extension: ".res",
	obj_extension: ".obj",
	static_lib_extension: ".lib",
	shared_lib_extension: ".dll",
	static_lib_format: "%s%s",
	shared_lib_format: "%s%s",
	exe_extension: ".exe"
});
const OWN = {
	[COMPILER]: () => ({
		compiler_type: null,
		src_extensions: null,
		obj_extension: null,
		static_lib_extension: null,
		shared_lib_extension: null,
		static_lib_format: null,
		shared_lib_format: null,
		exe_extension: null,
		language_map: /* @__PURE__ */ new Map([
			[".c", "c"],
			[".cc", "c++"],
			[".cpp", "c++"],
			[".cxx", "c++"],
			[".m", "objc"]
		]),
		language_order: [
			"c++",
			"objc",
			"c"
		],
		SHARED_OBJECT: "shared_object",
		SHARED_LIBRARY: "shared_library",
		EXECUTABLE: "executable"
	}),
	[UNIX]: (target) => ({
		compiler_type: "unix",
		executables: /* @__PURE__ */ new Map([
			["preprocessor", null],
			["compiler", ["cc"]],
			["compiler_so", ["cc"]],
			["compiler_cxx", ["cc"]],
			["linker_so", ["cc", "-shared"]],
			["linker_exe", ["cc"]],
			["archiver", ["ar", "-cr"]],
			["ranlib", target.platform.startsWith("darwin") ? ["ranlib"] : null]
		]),
		src_extensions: [
			".c",
			".C",
			".cc",
			".cxx",
			".cpp",
			".m"
		],
		obj_extension: ".o",
		static_lib_extension: ".a",
		shared_lib_extension: ".so",
		dylib_lib_extension: ".dylib",
		xcode_stub_lib_extension: ".tbd",
		static_lib_format: "lib%s%s",
		shared_lib_format: "lib%s%s",
		dylib_lib_format: "lib%s%s",
		xcode_stub_lib_format: "lib%s%s",
		...target.platform === "cygwin" ? { exe_extension: ".exe" } : {}
	}),
	[CYGWIN]: () => ({
		compiler_type: "cygwin",
		obj_extension: ".o",
		static_lib_extension: ".a",
		shared_lib_extension: ".dll",
		static_lib_format: "lib%s%s",
		shared_lib_format: "%s%s",
		exe_extension: ".exe"
	}),
	"distutils.cygwinccompiler.Mingw32CCompiler": () => ({ compiler_type: "mingw32" }),
	"distutils._msvccompiler.MSVCCompiler": msvc,
	"distutils.msvc9compiler.MSVCCompiler": msvc,
	"distutils.msvccompiler.MSVCCompiler": msvc,
	"distutils.bcppcompiler.BCPPCompiler": () => ({
		compiler_type: "bcpp",
		executables: /* @__PURE__ */ new Map(),
		_c_extensions: [".c"],
		_cpp_extensions: [
			".cc",
			".cpp",
			".cxx"
		],
		src_extensions: [
			".c",
			".cc",
			".cpp",
			".cxx"
		],
		obj_extension: ".obj",
		static_lib_extension: ".lib",
		shared_lib_extension: ".dll",
		static_lib_format: "%s%s",
		shared_lib_format: "%s%s",
		exe_extension: ".exe"
	})
};
function ownClassData(pythonPath, target) {
	return OWN[pythonPath]?.(target) ?? {};
}
function classDatum(pythonPath, name, target) {
	for (let path = pythonPath; path !== void 0; path = BASES[path]) {
		const data = ownClassData(path, target);
		if (Object.hasOwn(data, name)) return data[name];
	}
}
function compilerClassTable(target) {
	const two = !require_run.atLeast(target, 3, 0);
	const entry = (module, name, description) => require_script.Tuple.of(module, name, description);
	return new Map([
		["unix", entry("unixccompiler", "UnixCCompiler", "standard UNIX-style compiler")],
		["msvc", entry(two ? "msvccompiler" : "_msvccompiler", "MSVCCompiler", "Microsoft Visual C++")],
		["cygwin", entry("cygwinccompiler", "CygwinCCompiler", "Cygwin port of GNU C Compiler for Win32")],
		["mingw32", entry("cygwinccompiler", "Mingw32CCompiler", "Mingw32 port of GNU C Compiler for Win32")],
		["bcpp", entry("bcppcompiler", "BCPPCompiler", "Borland C++ Compiler")],
		...two ? [["emx", entry("emxccompiler", "EMXCCompiler", "EMX port of GNU C Compiler for OS/2")]] : []
	]);
}

// src/compilers/compiler-settings.ts
var CompilerSettings = class extends require_script.EngineObject {
	static pythonPath = "distutils.ccompiler.CCompiler";
	static classAttribute(name, target) {
		return classDatum(this.pythonPath, name, target);
	}
	async __init__(verbose = 0, dryRun = 0, force = 0) {
		this.dry_run = dryRun;
		this.force = force;
		this.verbose = verbose;
		this.output_dir = null;
		this.macros = [];
		this.include_dirs = [];
		this.libraries = [];
		this.library_dirs = [];
		this.runtime_library_dirs = [];
		this.objects = [];
		const executables = await this.classValue("executables");
		for (const name of require_script.iterate(executables)) await this.set_executable(require_script.pyStr(name), executables.get(name) ?? null);
	}
	async classValue(name) {
		const own = this[name];
		if (own !== void 0 && typeof own !== "function") return own;
		const { pythonPath } = require_script.engineClassOf(this);
		const value = await require_script.classAttribute(this, name, () => classDatum(pythonPath, name, this.$.target));
		if (value === void 0) throw new require_own_options.EngineError("AttributeError", `'${require_script.classOf(this).name}' object has no attribute '${name}'`);
		return value;
	}
	async set_executables(keywords) {
		const known = new Set(require_script.iterate(await this.classValue("executables")));
		for (const [name, value] of keywords) {
			if (!known.has(name)) throw new require_own_options.EngineError("ValueError", `unknown executable '${require_script.pyStr(name)}' for class ${require_script.classOf(this).name}`);
			await this.set_executable(require_script.pyStr(name), value);
		}
	}
	async set_executable(key, value) {
		const text = require_script.plain(value);
		this[key] = typeof text === "string" ? require_script.splitQuoted(text, this.$.target.versionInfo[0]) : value;
	}
	async _find_macro(name) {
		let index = 0;
		for (const definition of require_script.iterate(this.macros)) {
			if ([...require_script.iterate(definition)][0] === name) return index;
			index += 1;
		}
		return null;
	}
	async _check_macro_definitions(definitions) {
		for (const definition of require_script.iterate(definitions)) {
			const [name, value = null] = require_script.isTuple(definition) ? [...require_script.iterate(definition)] : [];
			const length = require_script.isTuple(definition) ? [...require_script.iterate(definition)].length : 0;
			if ((length === 1 || length === 2) && typeof require_script.plain(name) === "string" && (value === null || typeof require_script.plain(value) === "string")) continue;
			const shown = require_script.isTuple(definition) ? require_script.pyRepr(definition) : require_script.pyStr(definition);
			throw new require_own_options.EngineError("TypeError", `invalid macro definition '${shown}': must be tuple (string,), (string, string), or (string, None)`);
		}
	}
	async define_macro(name, value = null) {
		await this.forgetMacro(name);
		require_script.append(this.macros, require_script.Tuple.of(name, value));
	}
	async undefine_macro(name) {
		await this.forgetMacro(name);
		require_script.append(this.macros, require_script.Tuple.of(name));
	}
	async forgetMacro(name) {
		const index = await this._find_macro(name);
		if (index !== null) this.macros.splice(Number(index), 1);
	}
	async add_include_dir(directory) {
		require_script.append(this.include_dirs, directory);
	}
	async set_include_dirs(directories) {
		this.include_dirs = require_script.copyOf(directories, this.$.target.versionInfo[0]);
	}
	async add_library(name) {
		require_script.append(this.libraries, name);
	}
	async set_libraries(names) {
		this.libraries = require_script.copyOf(names, this.$.target.versionInfo[0]);
	}
	async add_library_dir(directory) {
		require_script.append(this.library_dirs, directory);
	}
	async set_library_dirs(directories) {
		this.library_dirs = require_script.copyOf(directories, this.$.target.versionInfo[0]);
	}
	async add_runtime_library_dir(directory) {
		require_script.append(this.runtime_library_dirs, directory);
	}
	async set_runtime_library_dirs(directories) {
		this.runtime_library_dirs = require_script.copyOf(directories, this.$.target.versionInfo[0]);
	}
	async add_link_object(object) {
		require_script.append(this.objects, object);
	}
	async set_link_objects(objects) {
		this.objects = require_script.copyOf(objects, this.$.target.versionInfo[0]);
	}
};

// src/compilers/compiler-names.ts
const LIBRARY_TYPES = [
	"static",
	"shared",
	"dylib",
	"xcode_stub"
];
var CompilerNames = class extends CompilerSettings {
	get targetPath() {
		return require_script.osPath(this.$.target.osName);
	}
	async detect_language(sources) {
		const order = [...require_script.iterate(await this.classValue("language_order"))];
		const languages = require_script.plain(await this.classValue("language_map"));
		let best = order.length;
		for (const source of require_script.isList(sources) ? require_script.iterate(sources) : [sources]) {
			const extension = this.targetPath.splitext(require_script.pathText(source))[1];
			const at = order.indexOf(languages.get(extension) ?? null);
			if (at !== -1 && at < best) best = at;
		}
		return order[best] ?? null;
	}
	async object_filenames(sources, stripDir = 0, outputDir = "") {
		const known = [...require_script.iterate(await this.classValue("src_extensions"))];
		const suffix = require_script.pyStr(await this.classValue("obj_extension"));
		return require_script.pathTexts(sources).map((source) => {
			const [base, extension] = this.targetPath.splitext(source);
			if (!known.includes(extension)) this.refuseSource(extension, source);
			return this.objectName(this.withoutRoot(base), suffix, stripDir, outputDir);
		});
	}
	refuseSource(extension, source) {
		throw new require_own_options.EngineError("UnknownFileError", `unknown file type '${extension}' (from '${source}')`);
	}
	withoutRoot(base) {
		const path = this.targetPath.splitdrive(base)[1];
		return this.targetPath.isabs(path) ? path.slice(1) : path;
	}
	objectName(base, suffix, stripDir, outputDir) {
		const name = require_script.truthy(stripDir) ? this.targetPath.basename(base) : base;
		return this.targetPath.join(outputDir === null ? "" : require_script.pathText(outputDir), name + suffix);
	}
	async shared_object_filename(basename, stripDir = 0, outputDir = "") {
		return this.objectName(basename, require_script.pyStr(await this.classValue("shared_lib_extension")), stripDir, required(outputDir));
	}
	async executable_filename(basename, stripDir = 0, outputDir = "") {
		const extension = await this.classValue("exe_extension");
		return this.objectName(basename, require_script.truthy(extension) ? require_script.pyStr(extension) : "", stripDir, required(outputDir));
	}
	async library_filename(name, libType = "static", stripDir = 0, outputDir = "") {
		const type = require_script.plain(libType);
		if (typeof type !== "string" || !LIBRARY_TYPES.includes(type)) {
			const end = this.$.target.versionInfo[0] < 3 ? "." : "";
			throw new require_own_options.EngineError("ValueError", `'lib_type' must be "static", "shared", "dylib", or "xcode_stub"${end}`);
		}
		const format = require_script.pyStr(await this.classValue(`${type}_lib_format`));
		const extension = require_script.pyStr(await this.classValue(`${type}_lib_extension`));
		const [folder, base] = this.targetPath.split(name);
		const values = [base, extension];
		const file = format.replace(/%s|%%/g, (found) => found === "%%" ? "%" : values.shift() ?? "");
		return this.targetPath.join(require_script.pathText(required(outputDir)), require_script.truthy(stripDir) ? "" : folder, file);
	}
	async library_dir_option(_directory) {
		return this.notImplemented("library_dir_option");
	}
	async runtime_library_dir_option(_directory) {
		return this.notImplemented("runtime_library_dir_option");
	}
	async library_option(_name) {
		return this.notImplemented("library_option");
	}
	async find_library_file(_directories, _name, _debug = 0) {
		return this.notImplemented("find_library_file");
	}
	notImplemented(method) {
		throw new require_own_options.EngineError("NotImplementedError", "", {
			args: [],
			hint: `${require_script.classOf(this).path} has no ${method} of its own`
		});
	}
};
function required(outputDir) {
	if (outputDir === null) throw new require_own_options.EngineError("AssertionError", "", { args: [] });
	return outputDir;
}

// src/compilers/compiler-tools.ts
var CompilerTools = class extends CompilerNames {
	get compilerFamily() {
		return "gnu";
	}
	async announce(message, _level = 1) {
		this.$.say(1, require_script.pyStr(message));
	}
	async debug_print(message) {
		if (this.$.debug) this.$.print(require_script.pyStr(message));
	}
	async warn(message) {
		this.$.say(3, `warning: ${require_script.pyStr(message)}`);
	}
	async execute(callable, args, message = null, _level = 1) {
		const name = callable.path.split(".").at(-1);
		const shown = message === null ? `${name}${require_script.pyRepr(require_script.Tuple.from(require_script.iterate(args)))}`.replace(/,\)$/, ")") : require_script.pyStr(message);
		this.$.say(2, shown);
		await this.$.script.call(callable, [...require_script.iterate(args)]);
	}
	async spawn(argv) {
		const dryRun = require_script.truthy(this.dry_run);
		const replaced = replacedSpawn(this.$.script);
		if (replaced !== void 0) await this.$.script.call(replaced, [argv], { dry_run: this.dry_run });
		else await require_script.spawn(this.$, [...require_script.iterate(argv)], {
			dryRun,
			environment: this.toolEnvironment()
		});
	}
	async move_file(from, to) {
		return require_script.moveFile(this.$, require_script.pathText(from), require_script.pathText(to), { dryRun: require_script.truthy(this.dry_run) });
	}
	async mkpath(name, mode = 511) {
		require_script.makePath(this.$, name, {
			mode: Number(require_script.plain(mode)),
			dryRun: require_script.truthy(this.dry_run)
		});
	}
	toolEnvironment() {
		return {};
	}
	get spawnIsScripts() {
		return spawnIsScripts(this.$, this);
	}
	async runTool(argv, error, makeStep) {
		if (this.spawnIsScripts) {
			const step = makeStep();
			if (await this.isMade(argv, step)) return;
			await this.spawnAs([...argv], error);
			for (const words of programsAfter(step)) await this.spawnAs([...words], "LibError");
			return;
		}
		const line = require_script.spawnLine(this.$, argv);
		const dryRun = require_script.truthy(this.dry_run);
		let environment;
		try {
			environment = dryRun ? {} : {
				...require_script.deploymentTarget(this.$),
				...this.toolEnvironment()
			};
		} catch (problem) {
			this.$.say(2, line);
			throw problem;
		}
		const request = makeStep();
		this.$.add({
			...request,
			argv: argv.map((word) => require_script.plain(word)),
			error,
			dryRun,
			force: require_script.truthy(this.force),
			says: [line, ...programsAfter(request).map((words) => require_script.spawnLine(this.$, words))].map((text) => ({
				level: 2,
				text
			})),
			...Object.keys(environment).length === 0 ? {} : { environment }
		});
	}
	async renew(all) {
		if (require_script.truthy(this.dry_run) || require_script.truthy(this.force)) return;
		for (const made of all) this.$.add({
			kind: "renew",
			made
		});
		await this.$.flush();
	}
	async spawnAs(argv, error) {
		try {
			await this.spawn(argv);
		} catch (problem) {
			if (error === "DistutilsExecError" || !require_own_options.isPythonError(problem, "DistutilsExecError")) throw problem;
			throw new require_own_options.EngineError(error, problem.message, { cause: problem });
		}
	}
	async runArchiver(argv, error, step) {
		const { compilerFamily: family } = this;
		const saysFresh = [{
			level: 1,
			text: upToDate(step.output)
		}];
		await this.runTool(argv, error, () => ({
			kind: "static-library",
			...step,
			depends: [],
			family,
			saysFresh
		}));
	}
	async runLinker(argv, step) {
		const { compilerFamily: family } = this;
		const saysFresh = [{
			level: 1,
			text: upToDate(step.output)
		}];
		await this.runTool(argv, "LinkError", () => ({
			kind: "link",
			...step,
			family,
			saysFresh
		}));
	}
};
function spawnIsScripts(engine, compiler) {
	return engine.script.overrides(compiler, "spawn") || replacedSpawn(engine.script) !== void 0;
}
function replacedSpawn(script) {
	return replacedImport(script, "distutils.ccompiler", "distutils.spawn.spawn");
}
function programsAfter(step) {
	return "then" in step ? step.then ?? [] : [];
}
function upToDate(output) {
	return `skipping ${output} (up-to-date)`;
}

// src/commands/building-group.ts
const WORKING_METHODS = [
	"compile",
	"_compile",
	"link",
	"link_shared_object",
	"create_static_lib",
	"preprocess"
];
function compilerIsScripts(engine, compiler) {
	if (compiler instanceof require_script.Handle) return true;
	const ours = compiler;
	return WORKING_METHODS.some((method) => engine.script.overrides(ours, method)) || spawnIsScripts(engine, ours);
}
function makesNoSteps(engine, compiler) {
	return compiler instanceof require_script.Handle || spawnIsScripts(engine, compiler);
}
async function building(engine, options, plan) {
	const group = buildingGroup(engine, options);
	const before = engine.planned;
	try {
		await inGroup(engine, group, plan);
	} catch (error) {
		if (!options.now && engine.planned === before) engine.say(2, options.header);
		throw error;
	}
}
function buildingGroup(engine, options) {
	const { name, header, now, saysFresh = [], failureSays } = options;
	if (now) engine.say(2, header);
	return {
		name,
		says: now ? [] : [{
			level: 2,
			text: header
		}],
		saysFresh: now ? [] : saysFresh,
		...failureSays === void 0 ? {} : {
			optional: true,
			failureSays
		}
	};
}

// src/commands/compiler-call.ts
const PARAMETERS = {
	compile: [
		"sources",
		"output_dir",
		"macros",
		"include_dirs",
		"debug",
		"extra_preargs",
		"extra_postargs",
		"depends"
	],
	preprocess: [
		"source",
		"output_file",
		"macros",
		"include_dirs",
		"extra_preargs",
		"extra_postargs"
	],
	create_static_lib: [
		"objects",
		"output_libname",
		"output_dir",
		"debug",
		"target_lang"
	],
	link_shared_object: "objects output_filename output_dir libraries library_dirs runtime_library_dirs export_symbols debug extra_preargs extra_postargs build_temp target_lang".split(" "),
	link_executable: "objects output_progname output_dir libraries library_dirs runtime_library_dirs debug extra_preargs extra_postargs target_lang".split(" ")
};
async function compilerCall(engine, compiler, method, ...args) {
	return require_script.callMethod(compiler, method, args, engine);
}
async function compilerCallNamed(engine, compiler, method, args, keywords) {
	const object = compiler;
	if (object instanceof require_script.Handle || engine.script.overrides(object, method)) {
		const bound = await engine.script.get(object, method);
		if (bound instanceof require_script.Handle) return engine.script.call(bound, args, keywords);
	}
	const named = PARAMETERS[method].slice(args.length).map((name) => keywords[name]);
	return require_script.callMethod(object, method, [...args, ...named], engine);
}
async function compilerValue(engine, compiler, name) {
	const object = compiler;
	const own = object instanceof require_script.Handle ? void 0 : object[name];
	if (own !== void 0 && typeof own !== "function") return own;
	if (object instanceof CompilerSettings && !engine.script.changesClassAttribute(object, name)) return classDatum(require_script.engineClassOf(object).pythonPath, name, engine.target) ?? null;
	return await require_script.getAttribute(object, name, engine) ?? null;
}

// src/commands/make-compiler.ts
async function makeCompiler(engine, request) {
	const { module, compiler, verbose = 0, dryRun, force } = request;
	const made = await engine.call("distutils.ccompiler.new_compiler", null, compiler, verbose, dryRun, force);
	await callImported(engine, module, "distutils.sysconfig.customize_compiler", made);
	return made;
}

// src/commands/object-folders.ts
const claims = /* @__PURE__ */ new WeakMap();
async function objectFolder(engine, compiler, folder, { owner, sources, flags }) {
	if (!(compiler instanceof require_script.EngineObject) || compilerIsScripts(engine, compiler) || engine.script.overrides(compiler, "object_filenames")) return folder;
	const known = claims.get(engine) ?? /* @__PURE__ */ new Map();
	claims.set(engine, known);
	const objects = require_script.pathTexts(await compilerCall(engine, compiler, "object_filenames", sources, 0, folder));
	const name = JSON.stringify(owner);
	const common = JSON.stringify([owner[0], flags.map(require_script.pyRepr)]);
	const cwd = engine.path.resolve(engine.cwd);
	const paths = objects.map(resolverIn(cwd, engine.path));
	const wanted = Array.from(require_script.iterate(sources), (source, at) => [paths[at] ?? "", `${cwd} ${common}${require_script.pathText(source)}`]);
	if (wanted.some(([object, text]) => {
		const claim = known.get(object);
		return claim !== void 0 && claim.owner !== name && claim.flags !== text;
	})) return engine.path.join(require_script.pathText(folder), owner[1]);
	for (const [object, text] of wanted) known.set(object, {
		owner: name,
		flags: text
	});
	return folder;
}
function resolverIn(cwd, path) {
	const folders = /* @__PURE__ */ new Map();
	return (file) => {
		const name = path.basename(file);
		const folder = file.slice(0, file.length - name.length);
		let resolved = folders.get(folder);
		if (resolved === void 0) folders.set(folder, resolved = path.resolve(cwd, folder));
		return path.join(resolved, name);
	};
}

// src/commands/build-ext-folders.ts
async function addPythonIncludes(engine, includeDirs) {
	const { target } = engine;
	const { join, pathsep } = require_script.osPath(target.osName);
	const plain = require_script.pathText(await engine.call("distutils.sysconfig.get_python_inc"));
	const platform = require_script.pathText(await engine.call("distutils.sysconfig.get_python_inc", 1));
	if (require_run.atLeast(target, 3, 0) && target.execPrefix !== target.baseExecPrefix) require_script.append(includeDirs, join(target.execPrefix, "include"));
	for (const folder of platform === plain ? [plain] : [plain, platform]) if (require_run.atLeast(target, 3, 7)) require_script.extend(includeDirs, folder.split(pathsep));
	else require_script.append(includeDirs, folder);
}
async function addWindowsFolders(engine, folders) {
	const { target } = engine;
	const { join, dirname } = require_script.osPath(target.osName);
	const { includeDirs, libraryDirs, platform } = folders;
	require_script.append(libraryDirs, join(target.execPrefix, "libs"));
	if (!require_run.atLeast(target, 3, 0)) {
		require_script.append(includeDirs, join(target.execPrefix, "PC"));
		for (const parts of libraryFolders27(target, platform)) require_script.append(libraryDirs, join(target.execPrefix, ...parts));
		return;
	}
	if (target.baseExecPrefix !== target.prefix) require_script.append(libraryDirs, join(target.baseExecPrefix, "libs"));
	require_script.append(includeDirs, dirname(require_script.pathText(await engine.call("distutils.sysconfig.get_config_h_filename"))));
	if (target.virtualEnvironment) require_script.append(libraryDirs, target.basePrefix);
	const suffix = platform === "win32" ? "win32" : platform.slice(4);
	require_script.append(libraryDirs, suffix === "" ? join(target.execPrefix, "PCbuild") : join(target.execPrefix, "PCbuild", suffix));
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
	const { join } = require_script.osPath(target.osName);
	if (target.osName === "os2" && !require_run.atLeast(target, 3, 0)) require_script.append(libraryDirs, join(target.execPrefix, "Config"));
	if (target.platform.startsWith("cygwin") || !require_run.atLeast(target, 3, 7) && target.platform.startsWith("atheos")) {
		const installed = target.executable.startsWith(join(target.execPrefix, "bin"));
		require_script.append(libraryDirs, installed ? join(target.prefix, "lib", `python${require_run.shortVersion(target)}`, "config") : ".");
	}
	if (await linksWithLibrary(engine)) require_script.append(libraryDirs, pythonBuild ? "." : await engine.call("distutils.sysconfig.get_config_var", "LIBDIR"));
}
function addUserFolders(engine, userBase, folders) {
	const { join } = require_script.osPath(engine.target.osName);
	const include = join(require_script.pathText(userBase), "include");
	const library = join(require_script.pathText(userBase), "lib");
	if (engine.view.isDirectory(include)) require_script.append(folders.includeDirs, include);
	if (!engine.view.isDirectory(library)) return;
	require_script.append(folders.libraryDirs, library);
	require_script.append(folders.rpath, library);
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
	if (!await linksWithLibrary(engine)) return null;
	return [`python${major}.${minor}${major < 3 ? "" : require_script.pyStr(await engine.call("distutils.sysconfig.get_config_var", "ABIFLAGS"))}`];
}
async function linksWithLibrary(engine) {
	return !require_script.hasDebianDistutils(engine.target) && require_script.truthy(await engine.call("distutils.sysconfig.get_config_var", "Py_ENABLE_SHARED"));
}
async function libraryOfSharedPython(engine) {
	const variable = async (name) => await engine.call("distutils.sysconfig.get_config_var", name) ?? null;
	if (!await linksWithLibrary(engine)) return null;
	const level = await variable("ANDROID_API_LEVEL");
	const native = engine.target.platform === "android" || Number(level) > 0 || engine.target.platform === "cygwin";
	const cross = "_PYTHON_HOST_PLATFORM" in engine.environment && (level !== 0 || await variable("MACHDEP") === "cygwin");
	return native || cross ? [`python${require_script.pyStr(await variable("LDVERSION"))}`] : null;
}
async function sharedLibraries(engine) {
	return require_script.pyStr(await engine.call("distutils.sysconfig.get_config_var", "SHLIBS") ?? "").split(/\s+/).filter((word) => word !== "").map((word) => word.startsWith("-l") ? word.slice(2) : word);
}

// src/commands/build.ts
var build_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Build: () => Build });
var Build = class Build extends require_script.Command {
	static pythonPath = "distutils.command.build.build";
	async initialize_options() {
		this.build_base = "build";
		this.build_purelib = null;
		this.build_platlib = null;
		this.build_lib = null;
		this.build_temp = null;
		this.build_scripts = null;
		this.compiler = null;
		this.plat_name = null;
		this.debug = null;
		this.force = 0;
		this.executable = null;
		if (require_run.atLeast(this.$.target, 3, 0)) this.parallel = null;
	}
	async finalize_options() {
		const { target } = this.$;
		const { join, normpath } = require_script.osPath(target.osName);
		if (this.plat_name === null) this.plat_name = await callImported(this.$, "distutils.command.build", "distutils.util.get_platform");
		else if (target.osName !== "nt") throw new require_own_options.EngineError("DistutilsOptionError", "--plat-name only supported on Windows (try using './configure --help' on your platform)");
		const specifier = `.${require_script.pyStr(this.plat_name)}-${require_run.shortVersion(target)}${target.build.debug ? "-pydebug" : ""}`;
		this.$.buildBase = require_script.pathText(this.build_base);
		const ofAll = require_run.atLeast(target, 3, 0) || !require_script.hasDebianDistutils(target);
		if (this.build_purelib === null) this.build_purelib = join(require_script.pathText(this.build_base), ofAll ? "lib" : `lib${specifier}`);
		if (this.build_platlib === null) this.build_platlib = join(require_script.pathText(this.build_base), `lib${specifier}`);
		if (this.build_lib === null) this.build_lib = require_script.truthy(this.distribution.ext_modules) ? this.build_platlib : this.build_purelib;
		if (this.build_temp === null) this.build_temp = join(require_script.pathText(this.build_base), `temp${specifier}`);
		if (this.build_scripts === null) this.build_scripts = join(require_script.pathText(this.build_base), `scripts-${require_run.shortVersion(target)}`);
		const executable = this.$.executable ?? target.executable;
		if (this.executable === null && executable !== "") this.executable = normpath(executable);
		if (require_script.isText(this.parallel)) this.parallel = parallelJobs(this.parallel);
		if (typeof this.parallel === "number" && this.parallel > 0) this.$.jobs = this.parallel;
	}
	async run() {
		await inPhase(this.$, "build", async () => {
			for (const name of await this.get_sub_commands()) await this.run_command(name);
		});
	}
	async has_pure_modules() {
		return this.distribution.has_pure_modules();
	}
	async has_c_libraries() {
		return this.distribution.has_c_libraries();
	}
	async has_ext_modules() {
		return this.distribution.has_ext_modules();
	}
	async has_scripts() {
		return this.distribution.has_scripts();
	}
	async subCommandWanted(name) {
		switch (name) {
			case "build_py": return require_script.truthy(await Build.prototype.has_pure_modules.call(this));
			case "build_clib": return require_script.truthy(await Build.prototype.has_c_libraries.call(this));
			case "build_ext": return require_script.truthy(await Build.prototype.has_ext_modules.call(this));
			case "build_scripts": return require_script.truthy(await Build.prototype.has_scripts.call(this));
			default: return true;
		}
	}
};
function parallelJobs(value) {
	try {
		return require_script.toInteger(value);
	} catch (error) {
		if (!require_own_options.isPythonError(error, "ValueError")) throw error;
		throw new require_own_options.EngineError("DistutilsOptionError", "parallel should be an integer", { hint: `'${require_script.pyStr(value)}' is no whole number` });
	}
}

// src/compilers/python-build.ts
function pythonBuild(engine) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	const given = require_script.environmentVariable(engine, "_PYTHON_PROJECT_BASE");
	const base = given !== void 0 ? paths.abspath(given, engine.cwd) : target.executable === "" ? engine.cwd : paths.dirname(paths.abspath(target.executable, engine.cwd));
	const projectBase = withoutPcbuild(engine, base);
	const home = require_run.atLeast(target, 3, 0) && !require_run.atLeast(target, 3, 11) ? virtualHome(engine, base) : null;
	return {
		projectBase,
		home,
		inSource: isSourceFolder(engine, home ?? projectBase)
	};
}
function isSourceFolder(engine, folder) {
	const paths = require_script.osPath(engine.target.osName);
	return (require_run.atLeast(engine.target, 3, 8) ? ["Setup", "Setup.local"] : ["Setup.dist", "Setup.local"]).some((name) => engine.view.isFile(paths.join(folder, "Modules", name)));
}
function withoutPcbuild(engine, folder) {
	const { target } = engine;
	if (target.osName !== "nt") return folder;
	const paths = require_script.osPath(target.osName);
	const lower = folder.toLowerCase();
	const up = (levels) => Array.from({ length: levels }).reduce((path) => paths.dirname(path), folder);
	if (require_run.atLeast(target, 3, 7)) {
		const root = paths.normpath(target.prefix);
		return paths.normcase(folder).startsWith(paths.normcase(paths.join(root, "PCbuild"))) ? root : folder;
	}
	if (require_run.atLeast(target, 3, 0)) return /\\pcbuild\\(win32|amd64)$/.test(lower) ? up(2) : folder;
	if (lower.slice(-8).includes("pcbuild")) return up(1);
	return lower.slice(-10).includes("\\pc\\v") || lower.slice(-14).includes("\\pcbuild\\amd64") ? up(2) : folder;
}
function virtualHome(engine, folder) {
	if (!engine.target.virtualEnvironment) return null;
	const paths = require_script.osPath(engine.target.osName);
	for (const place of [folder, paths.dirname(folder)]) {
		const file = paths.join(place, "pyvenv.cfg");
		if (!engine.view.isFile(file)) continue;
		const home = /^\s*home\s*=\s*(.*?)\s*$/im.exec(engine.view.readText(file))?.[1];
		return home === void 0 || home === "" ? null : withoutPcbuild(engine, home);
	}
	return null;
}

// src/commands/source-tree.ts
async function isPythonBuild(engine) {
	const module = "distutils.sysconfig";
	if (engine.script.patched(`${module}.python_build`)) return require_script.truthy(await engine.script.get(module, "python_build"));
	return pythonBuild(engine).inSource;
}

// src/commands/user-folder.ts
async function userFolder(engine, module, name) {
	if (engine.script.patched(`${module}.${name}`)) return await engine.script.get(module, name) ?? null;
	return name === "USER_BASE" ? engine.target.userBase : engine.target.userSite;
}

// src/commands/build-ext-options.ts
const MODULE$2 = "distutils.command.build_ext";
var BuildExtOptions = class extends require_script.Command {
	static pythonPath = `${MODULE$2}.build_ext`;
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
		if (this.include_dirs === null) this.include_dirs = require_script.truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
		this.include_dirs = this.folderList(this.include_dirs);
		await addPythonIncludes(this.$, this.include_dirs);
		await this.ensure_string_list("libraries");
		await this.ensure_string_list("link_objects");
		if (this.libraries === null) this.libraries = [];
		this.library_dirs = this.folderList(this.library_dirs);
		this.rpath = this.folderList(this.rpath);
		if (target.osName === "nt") {
			this.build_temp = this.targetPath.join(require_script.pathText(this.build_temp), require_script.truthy(this.debug) ? "Debug" : "Release");
			await addWindowsFolders(this.$, {
				includeDirs: this.include_dirs,
				libraryDirs: this.library_dirs,
				platform: require_script.pyStr(this.plat_name)
			});
		}
		await addPythonLibraryFolder(this.$, this.library_dirs, await isPythonBuild(this.$));
		if (require_script.truthy(this.define)) this.define = require_script.textFor(this.define, "split").split(",").map((name) => require_script.Tuple.of(name, "1"));
		if (require_script.truthy(this.undef)) this.undef = require_script.textFor(this.undef, "split").split(",");
		this.swig_opts = this.swig_opts === null ? [] : require_script.textFor(this.swig_opts, "split").split(" ");
		if (require_script.truthy(this.user)) {
			const folders = {
				includeDirs: this.include_dirs,
				libraryDirs: this.library_dirs,
				rpath: this.rpath
			};
			addUserFolders(this.$, await userFolder(this.$, MODULE$2, "USER_BASE"), folders);
		}
		if (require_script.isText(this.parallel)) this.parallel = parallelJobs(this.parallel);
	}
	folderList(value) {
		if (value === null) return [];
		return require_script.isText(value) ? require_script.pyStr(value).split(this.targetPath.pathsep) : value;
	}
	async get_ext_fullpath(name) {
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		const dotted = python3 ? name : require_script.textFor(name, "translate").replace(/[/\\]/g, (slash) => slash === "/" || this.targetPath.sep === "\\" ? "." : slash);
		const modules = require_script.textFor(await this.get_ext_fullname(dotted), "split").split(".");
		const last = modules.pop();
		const asked = require_script.pathText(await this.get_ext_filename(python3 ? last : dotted));
		const file = python3 ? asked : this.targetPath.basename(asked);
		if (!require_script.truthy(this.inplace)) return this.targetPath.join(require_script.pathText(this.build_lib), require_setuptools_script.joinAll(this.targetPath, [...modules, file]));
		const buildPy = await this.get_finalized_command("build_py");
		const folder = require_script.pathText(await require_script.callMethod(buildPy, "get_package_dir", [modules.join(".")], this.$));
		return this.targetPath.join(this.targetPath.abspath(folder, this.$.cwd), file);
	}
	async get_ext_fullname(name) {
		return this.package === null ? name : require_script.textPlus(this.package, ".") + require_script.pyStr(name);
	}
	async get_ext_filename(name) {
		const parts = require_script.textFor(name, "split").split(".");
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		if (!python3 && this.$.target.osName === "os2") parts.push(parts.pop().slice(0, 8));
		const suffix = require_script.pyStr(await this.$.call("distutils.sysconfig.get_config_var", python3 ? "EXT_SUFFIX" : "SO"));
		const debug = !python3 && this.$.target.osName === "nt" && require_script.truthy(this.debug) ? "_d" : "";
		return require_setuptools_script.joinAll(this.targetPath, parts) + debug + suffix;
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
	if (!require_script.isTuple(entry) || require_script.lengthOf(entry) !== 2) throw new require_own_options.EngineError("DistutilsSetupError", "each element of 'ext_modules' option must be an Extension instance or 2-tuple", { hint: entry instanceof require_script.Handle ? "one of them is an object of another class" : `one of them is ${require_script.pyRepr(entry)}` });
	const [name, given] = [...require_script.iterate(entry)];
	engine.say(3, `old-style (ext_name, build_info) tuple found in ext_modules for extension '${require_script.pyStr(name)}' -- please convert to Extension instance`);
	if (!require_script.isText(name) || !EXTENSION_NAME.test(require_script.pyStr(name))) refuse("first element of each tuple in 'ext_modules' must be the extension name (a string)");
	const info = require_script.plain(given);
	if (!(info instanceof Map)) refuse("second element of each tuple in 'ext_modules' must be a dictionary (build info)");
	if (!info.has("sources")) throw new require_own_options.EngineError("KeyError", "'sources'", { args: ["sources"] });
	const extension = engine.adopt(new require_script.Extension(engine));
	await extension.__init__(name, info.get("sources"));
	for (const key of SAME_NAME) {
		const value = info.get(key) ?? null;
		if (value !== null) extension[key] = value;
	}
	extension.runtime_library_dirs = info.get("rpath") ?? null;
	if (info.has("def_file")) engine.say(3, "'def_file' element of build info dict no longer supported");
	const macros = info.get("macros") ?? null;
	if (require_script.truthy(macros)) splitMacros(extension, macros);
	return extension;
}
function splitMacros(extension, macros) {
	const define = [];
	const undefine = [];
	for (const macro of require_script.iterate(macros)) {
		const parts = require_script.plain(macro);
		if (!(parts instanceof require_script.Tuple) || parts.length !== 1 && parts.length !== 2) refuse("'macros' element of build info dict must be 1- or 2-tuple");
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

// src/commands/stale-outputs.ts
const SHOWN = 5;
async function withoutStale(command, producing, work) {
	const engine = command.$;
	const { view, outputs: ledger } = engine;
	const root = view.resolve(producing.folder);
	const here = view.resolve(".");
	const { sep } = engine.path;
	if (ledger === void 0 || engine.plansOnly === true || root === void 0 || here === void 0 || `${here}${sep}`.startsWith(`${root}${sep}`)) return work();
	const start = root + sep;
	const resolved = (paths) => {
		const found = /* @__PURE__ */ new Set();
		for (const path of paths) {
			const host = view.resolve(path);
			if (host?.startsWith(start) === true) found.add(host);
		}
		return found;
	};
	const watch = ledger.watch();
	try {
		await work();
	} finally {
		watch.end();
	}
	const made = resolved(watch.made);
	const { version, platformTag, abiflags } = engine.target;
	const producer = JSON.stringify([
		require_script.pyStr(await command.get_command_name()),
		engine.argv[0] ?? "",
		require_script.pyStr(await command.distribution.get_name()),
		version,
		platformTag,
		abiflags,
		producing.folder
	]);
	const gone = (await ledger.madeBefore(producer)).filter((path) => path.startsWith(start) && !made.has(path));
	if (gone.length > 0) {
		const listed = resolved(await (producing.listed ?? (async () => require_script.pathTexts(await require_script.callMethod(command, "get_outputs", [], engine))))());
		for (const path of gone) if (listed.has(path)) made.add(path);
		remove(command, root, gone.filter((path) => !listed.has(path) && (view.isFile(path) || view.isLink(path))));
	}
	if (!require_script.truthy(command.dry_run)) ledger.note(producer, [...made]);
}
function remove(command, root, stale) {
	if (stale.length === 0) return;
	const engine = command.$;
	const dry = require_script.truthy(command.dry_run);
	const { dirname, relative, sep } = engine.path;
	for (const path of stale) {
		engine.add({
			kind: "remove",
			path,
			tree: false,
			dryRun: dry
		});
		for (let folder = dirname(path); folder.startsWith(root + sep) && engine.view.list(folder).length === 0; folder = dirname(folder)) engine.add({
			kind: "remove",
			path: folder,
			tree: false,
			dryRun: dry
		});
	}
	const names = stale.slice(0, SHOWN).map((path) => relative(engine.cwd, path));
	const more = stale.length > SHOWN ? ` and ${stale.length - SHOWN} more` : "";
	engine.notice(`${dry ? "would remove" : "removing"} ${names.join(", ")}${more}: an earlier run made ${stale.length === 1 ? "it" : "them"}, this one does not`);
}

// src/commands/swig.ts
function separateInterfaces(sources, cpp, path) {
	const all = [];
	const interfaces = [];
	for (const each of require_script.iterate(sources)) {
		const source = require_script.pathText(each);
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
const INCLUDED$1 = /\.(i|swg|swig|h|hh|hpp|hxx|inc)$/;
function addSwig(engine, run) {
	const { argv, source, target, depends, dryRun } = run;
	const environment = dryRun ? {} : require_script.deploymentTarget(engine);
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
			text: require_script.spawnLine(engine, argv)
		}],
		...Object.keys(environment).length === 0 ? {} : { environment }
	});
}
function includable(engine, argv, source) {
	const path = require_script.osPath(engine.target.osName);
	const given = argv.filter((word) => word.startsWith("-I")).map((word) => word.slice(2));
	return [.../* @__PURE__ */ new Set([path.dirname(source), ...given])].flatMap((folder) => {
		if (!engine.view.isDirectory(folder === "" ? "." : folder)) return [];
		return engine.view.list(folder === "" ? "." : folder).filter((name) => INCLUDED$1.test(name)).map((name) => path.join(folder, name));
	});
}

// src/commands/build-ext.ts
var build_ext_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ BuildExt: () => BuildExt });
const MODULE$1 = "distutils.command.build_ext";
const forgiven = /* @__PURE__ */ new WeakSet();
var BuildExt = class extends BuildExtOptions {
	static pythonPath = `${MODULE$1}.build_ext`;
	async run() {
		if (!require_script.truthy(this.extensions)) return;
		if (require_script.truthy(await this.distribution.has_c_libraries())) {
			const libraries = await this.get_finalized_command("build_clib");
			const names = await require_script.callMethod(libraries, "get_library_names", [], this.$);
			require_script.extend(this.libraries, require_script.truthy(names) ? names : []);
			require_script.append(this.library_dirs, await require_script.getAttribute(libraries, "build_clib", this.$) ?? null);
		}
		this.compiler = await makeCompiler(this.$, {
			module: MODULE$1,
			compiler: this.compiler,
			verbose: this.verbose,
			dryRun: this.dry_run,
			force: this.force
		});
		await this.setUpCompiler();
		const work = async () => this.build_extensions();
		const inPlace = require_script.truthy(this.inplace);
		await inPhase(this.$, "build", async () => inPlace ? work() : withoutStale(this, { folder: require_script.pathText(this.build_lib) }, work));
	}
	async setUpCompiler() {
		const tell = async (method, ...args) => compilerCall(this.$, this.compiler, method, ...args);
		if (this.$.target.osName === "nt" && require_script.pyStr(this.plat_name) !== require_script.pyStr(await callImported(this.$, "distutils.command.build_ext", "distutils.util.get_platform"))) await tell("initialize", this.plat_name);
		if (this.include_dirs !== null) await tell("set_include_dirs", this.include_dirs);
		if (this.define !== null) for (const macro of require_script.iterate(this.define)) await tell("define_macro", ...require_script.unpackPair(macro));
		if (this.undef !== null) for (const macro of require_script.iterate(this.undef)) await tell("undefine_macro", macro);
		if (this.libraries !== null) await tell("set_libraries", this.libraries);
		if (this.library_dirs !== null) await tell("set_library_dirs", this.library_dirs);
		if (this.rpath !== null) await tell("set_runtime_library_dirs", this.rpath);
		if (this.link_objects !== null) await tell("set_link_objects", this.link_objects);
	}
	async check_extensions_list(extensions) {
		if (!require_script.isList(extensions)) throw new require_own_options.EngineError("DistutilsSetupError", "'ext_modules' option must be a list of Extension instances");
		for (let i = 0; i < extensions.length; i += 1) {
			const entry = extensions[i];
			if (!(entry instanceof require_script.Handle ? await this.$.script.isInstance(entry, require_script.Extension.pythonPath) : entry instanceof require_script.Extension)) extensions[i] = await extensionFromTuple(this.$, entry);
		}
	}
	async get_source_files() {
		await this.check_extensions_list(this.extensions);
		const files = [];
		for (const extension of require_script.iterate(this.extensions)) require_script.extend(files, await this.askExtension(extension, "sources"));
		return files;
	}
	async get_outputs() {
		await this.check_extensions_list(this.extensions);
		const outputs = [];
		for (const extension of require_script.iterate(this.extensions)) outputs.push(await this.get_ext_fullpath(await this.askExtension(extension, "name")));
		return outputs;
	}
	async build_extensions() {
		await this.check_extensions_list(this.extensions);
		if (require_script.truthy(this.parallel ?? null)) await this._build_extensions_parallel();
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
		for (const extension of require_script.iterate(this.extensions)) if (filtering && require_script.truthy(await this.askExtension(extension, "optional"))) await this.planOptional(extension);
		else await this.build_extension(extension);
	}
	async planOptional(extension) {
		const { script } = this.$;
		const wait = [
			"build_extension",
			"swig_sources",
			"warn"
		].some((method) => script.overrides(this, method)) || compilerIsScripts(this.$, this.compiler);
		if (!wait) forgiven.add(extension);
		try {
			await this.build_extension(extension);
			if (wait && !require_script.truthy(this.dry_run)) await this.$.flush();
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
		if (!require_script.isList(given) && !require_script.isTuple(given)) throw new require_own_options.EngineError("DistutilsSetupError", `in 'ext_modules' option (extension '${require_script.pyStr(name)}'), 'sources' must be present and must be a list of source filenames`, { code: "bad-sources" });
		const sources = [...require_script.iterate(given)];
		if (require_run.atLeast(this.$.target, 3, 9)) sources.sort((a, b) => require_setuptools_script.compareCodePoints(require_script.pyStr(a), require_script.pyStr(b)));
		const output = require_script.pathText(await this.get_ext_fullpath(name));
		const depends = require_script.pathTexts(require_script.concatenate(sources, await this.askExtension(extension, "depends")));
		const stale = require_script.truthy(this.force) || require_setuptools_script.newerGroup(this.$.view, depends, output, "newer");
		const fresh = `skipping '${require_script.pyStr(name)}' extension (up-to-date)`;
		if (!stale && makesNoSteps(this.$, this.compiler)) {
			this.logDebug(fresh);
			return;
		}
		const options = {
			name: require_script.pyStr(name),
			header: `building '${require_script.pyStr(name)}' extension`,
			now: stale && compilerIsScripts(this.$, this.compiler),
			saysFresh: [{
				level: 1,
				text: fresh
			}],
			...forgiven.has(extension) ? { failureSays: await this.failureLine(name) } : {}
		};
		await building(this.$, options, async () => this.planExtension(extension, sources, output));
	}
	async failureLine(name) {
		return {
			level: 3,
			text: `warning: ${await this.get_command_name()}: ${failureText(name, "%s")}\n`
		};
	}
	async planExtension(extension, before, output) {
		const sources = await this.swig_sources(before, extension);
		const macros = require_script.copyOf(await this.askExtension(extension, "define_macros"), this.$.target.versionInfo[0]);
		for (const name of require_script.iterate(await this.askExtension(extension, "undef_macros"))) require_script.append(macros, require_script.Tuple.of(name));
		const includeDirs = await this.askExtension(extension, "include_dirs");
		const compileArgs = orEmpty(await this.askExtension(extension, "extra_compile_args"));
		const objects = await compilerCallNamed(this.$, this.compiler, "compile", [sources], {
			output_dir: await objectFolder(this.$, this.compiler, this.build_temp, {
				owner: ["build_ext", require_script.pyStr(await this.askExtension(extension, "name"))],
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
		this._built_objects = [...require_script.iterate(objects)];
		const extraObjects = await this.askExtension(extension, "extra_objects");
		if (require_script.truthy(extraObjects)) require_script.extend(objects, extraObjects);
		const linkArgs = orEmpty(await this.askExtension(extension, "extra_link_args"));
		const given = await this.askExtension(extension, "language");
		const language = require_script.truthy(given) ? given : await compilerCall(this.$, this.compiler, "detect_language", sources);
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
		await compilerCallNamed(this.$, this.compiler, "link_shared_object", files, keywords);
	}
	async swig_sources(sources, extension) {
		const fromExtension = await this.askExtension(extension, "swig_opts");
		if (require_script.truthy(this.swig_cpp)) this.logWarn("--swig-cpp is deprecated - use --swig-opts=-c++");
		const cpp = require_script.truthy(this.swig_cpp) || [this.swig_opts, fromExtension].some((options) => [...require_script.iterate(options)].includes("-c++"));
		const { all, interfaces } = separateInterfaces(sources, cpp, this.targetPath);
		if (interfaces.length === 0) return all;
		const command = [require_script.truthy(this.swig) ? this.swig : await this.find_swig(), "-python"];
		require_script.extend(command, this.swig_opts);
		if (require_script.truthy(this.swig_cpp)) command.push("-c++");
		if (!require_script.truthy(this.swig_opts)) require_script.extend(command, fromExtension);
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
		const depends = require_script.pathTexts(await this.askExtension(extension, "depends"));
		addSwig(this.$, {
			argv: argv.map(require_script.pathText),
			source,
			target,
			depends,
			dryRun: require_script.truthy(this.dry_run)
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
		const last = require_script.textFor(await this.askExtension(extension, "name"), "split").split(".").at(-1);
		const symbols = await this.askExtension(extension, "export_symbols");
		const name = initFunction(last, require_run.atLeast(this.$.target, 3, 0), require_run.atLeast(this.$.target, 3, 8));
		if (![...require_script.iterate(symbols)].includes(name)) require_script.append(symbols, name);
		return symbols;
	}
	async get_libraries(extension) {
		const libraries = await this.askExtension(extension, "libraries");
		const added = await pythonLibrary(this.$, {
			msvc: await this.compilerIsMsvc(),
			debug: require_script.truthy(this.debug)
		});
		return added === null ? libraries : require_script.concatenate(require_script.concatenate([], libraries), [...added]);
	}
	async compilerIsMsvc() {
		const compiler = this.compiler;
		if (!(compiler instanceof require_script.Handle)) return compiler instanceof require_script.EngineObject && await compilerValue(this.$, compiler, "compiler_type") === "msvc";
		const module = require_run.atLeast(this.$.target, 3, 0) ? "_msvccompiler" : "msvccompiler";
		return this.$.script.isInstance(compiler, `distutils.${module}.MSVCCompiler`);
	}
	async askExtension(extension, name) {
		return await require_script.getAttribute(extension, name, this.$) ?? null;
	}
};
function failureText(name, error) {
	return `building extension "${require_script.pyStr(name)}" failed: ${error}`;
}
function orEmpty(value) {
	return require_script.truthy(value) ? value : [];
}

// src/files/cache-from-source.ts
function cacheFromSource(engine, source, optimize) {
	const { target } = engine;
	if (!require_run.atLeast(target, 3, 0)) return source + (optimize > 0 ? "o" : "c");
	const paths = require_script.osPath(target.osName);
	const [head, tail] = splitAtLast(source, target.osName);
	const dot = tail.lastIndexOf(".");
	const name = `${dot === -1 ? tail : `${tail.slice(0, dot) === "" ? tail.slice(dot + 1) : tail.slice(0, dot)}.`}${target.implementation.cacheTag ?? ""}${optimize > 0 ? `.opt-${optimize}` : ""}.pyc`;
	const prefix = require_run.atLeast(target, 3, 8) ? require_script.environmentVariable(engine, "PYTHONPYCACHEPREFIX") : void 0;
	if (prefix !== void 0 && prefix !== "") {
		const absolute = paths.isabs(head) ? head : paths.join(engine.cwd, head);
		return joinPlain([
			prefix,
			paths.splitdrive(absolute)[1].replace(target.osName === "nt" ? /^[\\/]+/ : /^\/+/, ""),
			name
		], target.osName);
	}
	return joinPlain([
		head,
		"__pycache__",
		name
	], target.osName);
}
function splitAtLast(path, osName) {
	const cut = Math.max(path.lastIndexOf("/"), osName === "nt" ? path.lastIndexOf("\\") : -1);
	return cut === -1 ? ["", path] : [path.slice(0, cut), path.slice(cut + 1)];
}
function joinPlain(parts, osName) {
	const trailing = osName === "nt" ? /[\\/]+$/ : /\/+$/;
	return parts.filter((part) => part !== "").map((part) => part.endsWith("/") || part.endsWith("\\") ? part.replace(trailing, "") : part).join(require_script.osPath(osName).sep);
}

// src/files/byte-compile.ts
function byteCompile(engine, files, options = {}) {
	const { force = false, dryRun = false } = options;
	const direct = isDirect(options);
	const optimize = levelOf(engine, options);
	const debug = engine.hears(1);
	const paths = require_script.osPath(engine.target.osName);
	for (const { source, output, recordedPath } of modulesToCompile(engine, files, options)) {
		if (!force && !engine.view.exists(source)) require_setuptools_script.newer(engine.view, source, output);
		const shown = `${source} to ${paths.basename(output)}`;
		const step = {
			kind: "byte-compile",
			source,
			output,
			recordedPath,
			optimize: optimize > 1 ? 2 : optimize === 1 ? 1 : 0,
			force,
			dryRun
		};
		if (direct) step.says = [{
			level: 2,
			text: `byte-compiling ${shown}`
		}];
		if (direct && debug) step.saysFresh = [{
			level: 1,
			text: `skipping byte-compilation of ${shown}`
		}];
		engine.add(step);
	}
}
function isDirect({ direct = null, optimize = 0 }) {
	return direct ?? optimize === 0;
}
function levelOf(engine, { direct = null, optimize = 0 }) {
	return direct === true && !require_run.atLeast(engine.target, 3, 0) ? 0 : optimize;
}
function* modulesToCompile(engine, files, options) {
	if (engine.target.dontWriteBytecode) throw new require_own_options.EngineError("DistutilsByteCompileError", "byte-compiling is disabled.");
	const optimize = levelOf(engine, options);
	for (const source of files) {
		if (!source.endsWith(".py")) continue;
		yield {
			source,
			output: cacheFromSource(engine, source, optimize),
			recordedPath: recordedName(engine, source, options)
		};
	}
}
function recordedName(engine, source, { prefix, baseDir }) {
	let name = source;
	if (prefix !== void 0 && prefix !== null && prefix !== "") {
		if (!source.startsWith(prefix)) {
			const [major] = engine.target.versionInfo;
			throw new require_own_options.EngineError("ValueError", `invalid prefix: filename ${require_script.reprText(source, major)} doesn't start with ${require_script.reprText(prefix, major)}`);
		}
		name = name.slice(prefix.length);
	}
	return baseDir === void 0 || baseDir === null || baseDir === "" ? name : require_script.osPath(engine.target.osName).join(baseDir, name);
}

// src/files/byte-compile-by-script.ts
const COMPILE = "py_compile.compile";
async function askByteCompile(engine, files, options) {
	if (compilesByScript(engine, options)) await byteCompileByScript(engine, files, options);
	else byteCompile(engine, files, options);
}
function compilesByScript(engine, options) {
	return isDirect(options) && options.dryRun !== true && engine.script.patched(COMPILE);
}
async function byteCompileByScript(engine, files, options) {
	const paths = require_script.osPath(engine.target.osName);
	for (const { source, output, recordedPath } of modulesToCompile(engine, files, options)) {
		const shown = `${source} to ${paths.basename(output)}`;
		if (options.force === true || require_setuptools_script.newer(engine.view, source, output)) {
			engine.say(2, `byte-compiling ${shown}`);
			await engine.script.call(COMPILE, [
				source,
				output,
				recordedPath
			]);
		} else engine.say(1, `skipping byte-compilation of ${shown}`);
	}
}

// src/commands/byte-compile-files.ts
const PYTHON_PATH = "distutils.util.byte_compile";
async function byteCompileFiles(engine, files, request) {
	const { optimize, force, prefix, dryRun } = request;
	if (engine.script.patched(PYTHON_PATH)) {
		await engine.script.call(PYTHON_PATH, [files], {
			optimize,
			force,
			prefix,
			dry_run: dryRun
		});
		return;
	}
	await askByteCompile(engine, require_script.pathTexts(files), {
		optimize: Number(optimize),
		force: require_script.truthy(force),
		prefix: require_script.truthy(prefix) ? require_script.pathText(prefix) : null,
		dryRun: require_script.truthy(dryRun)
	});
}

// src/commands/copy-into-folder.ts
function fileCopier(command) {
	const engine = command.$;
	const { dirname } = require_script.osPath(engine.target.osName);
	if (require_script.copiesByScript(engine) || engine.script.overrides(command, "mkpath") || engine.script.overrides(command, "copy_file")) return async (from, to, ...preserveMode) => {
		await command.mkpath(dirname(to));
		const done = await command.copy_file(from, to, ...preserveMode);
		if (done === null) return {
			to,
			copied: false
		};
		const [output, copied] = [...require_script.iterate(done)];
		return {
			to: require_script.pathText(output),
			copied: require_script.truthy(copied)
		};
	};
	const dryRun = require_script.truthy(command.dry_run);
	const update = !require_script.truthy(command.force);
	let last;
	return (from, to, preserveMode = 1) => {
		const folder = dirname(to);
		if (folder !== last && engine.view.stat(to) === void 0) require_script.makePath(engine, folder, { dryRun });
		last = folder;
		return require_script.copyFile(engine, from, to, {
			preserveMode: require_script.truthy(preserveMode),
			update,
			dryRun
		});
	};
}

// src/commands/build-py.ts
var build_py_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ BuildPy: () => BuildPy });
var BuildPy = class extends require_script.Command {
	static pythonPath = "distutils.command.build_py.build_py";
	async initialize_options() {
		this.build_lib = null;
		this.py_modules = null;
		this.package = null;
		this.package_data = null;
		this.package_dir = null;
		this.compile = 0;
		this.optimize = 0;
		this.force = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_lib", "build_lib"], ["force", "force"]);
		this.packages = this.distribution.packages;
		this.py_modules = this.distribution.py_modules;
		this.package_data = this.distribution.package_data;
		const folders = /* @__PURE__ */ new Map();
		const given = this.distribution.package_dir;
		if (require_script.truthy(given)) for (const [name, folder] of require_script.dictFor(given, "items")) folders.set(name, this.convertedFolder(folder));
		this.package_dir = folders;
		this.data_files = await this.get_data_files();
		if (!require_script.isInteger(this.optimize)) this.optimize = optimizeLevel(this.optimize);
	}
	convertedFolder(folder) {
		return require_script.isText(folder) ? require_script.convertPath(require_script.pathText(folder), this.$.target.osName) : folder;
	}
	async run() {
		await this.building(async () => {
			await this.buildAll();
			await this.byte_compile(await this.get_outputs(0));
		});
	}
	async building(work) {
		await inPhase(this.$, "build", async () => withoutStale(this, { folder: require_script.pathText(this.build_lib) }, work));
	}
	async buildAll() {
		if (require_script.truthy(this.py_modules)) await this.build_modules();
		if (require_script.truthy(this.packages)) {
			await this.build_packages();
			await this.build_package_data();
		}
	}
	async get_data_files() {
		const data = [];
		if (!require_script.truthy(this.packages)) return data;
		for (const name of require_script.iterate(this.packages)) {
			const source = require_script.pathText(await this.get_package_dir(name));
			const target = require_setuptools_script.joinAll(this.targetPath, [require_script.pathText(this.build_lib), ...require_script.textFor(name, "split").split(".")]);
			const skip = source === "" ? 0 : source.length + 1;
			const files = Array.from(require_script.iterate(await this.find_data_files(name, source)), (file) => require_script.pathText(file).slice(skip));
			data.push(require_script.Tuple.of(name, source, target, files));
		}
		return data;
	}
	async find_data_files(name, sourceFolder) {
		const folder = this.globFolder(require_script.pathText(sourceFolder));
		const patterns = require_script.concatenate(this.dataPatterns(""), this.dataPatterns(name));
		const files = /* @__PURE__ */ new Set();
		for (const pattern of require_script.iterate(patterns)) {
			const kept = this.$.view.glob(this.targetPath.join(folder, require_script.convertPath(require_script.pathText(pattern), this.$.target.osName))).filter((file) => !files.has(file) && this.$.view.isFile(file));
			for (const file of kept) files.add(file);
		}
		return [...files];
	}
	dataPatterns(name) {
		const patterns = require_script.dictFor(this.package_data, "get").get(require_script.plain(name));
		return patterns === void 0 ? [] : require_script.concatenate([], patterns);
	}
	globFolder(folder) {
		return require_run.atLeast(this.$.target, 3, 8) ? require_setuptools_script.escapeGlob(folder, this.targetPath) : folder;
	}
	async build_package_data() {
		const copy = fileCopier(this);
		for (const entry of require_script.iterate(this.data_files)) {
			const [, source, target, files] = require_script.itemsIn(entry);
			for (const file of require_script.iterate(files)) {
				const to = this.targetPath.join(require_script.pathText(target), require_script.pathText(file));
				const copied = copy(this.targetPath.join(require_script.pathText(source), require_script.pathText(file)), to, false);
				if (copied instanceof Promise) await copied;
			}
		}
	}
	async get_package_dir(name) {
		const folders = require_script.plain(this.package_dir);
		return require_setuptools_script.packageFolder(require_script.textFor(name, "split"), folders instanceof Map ? folders : /* @__PURE__ */ new Map(), this.targetPath);
	}
	async check_package(name, folder) {
		const path = require_script.pathText(folder);
		const { view } = this.$;
		if (path !== "") {
			const given = require_script.plain(this.packages);
			const hint = typeof given === "string" ? `'packages' is a text, of which each letter counts as a name: write [${require_script.pyRepr(given)}]` : `'${require_script.pyStr(name)}' is in 'packages' (or holds a module of 'py_modules'); 'package_dir' can say where it is`;
			if (!view.exists(path)) throw new require_own_options.EngineError("DistutilsFileError", `package directory '${path}' does not exist`, {
				code: "missing-package-directory",
				hint
			});
			if (!view.isDirectory(path)) throw new require_own_options.EngineError("DistutilsFileError", `supposed package directory '${path}' exists, but is not a directory`, { hint });
		}
		if (require_script.truthy(name)) {
			const init = this.targetPath.join(path, "__init__.py");
			if (view.isFile(init)) return init;
			this.logWarn(`package init file '${init}' not found (or not a regular file)`);
		}
		return null;
	}
	async check_module(module, file) {
		if (this.$.view.isFile(require_script.pathText(file))) return true;
		this.logWarn(`file ${require_script.pyStr(file)} (for module ${require_script.pyStr(module)}) not found`);
		return false;
	}
	async find_package_modules(name, folder) {
		await this.check_package(name, folder);
		const files = this.$.view.glob(this.targetPath.join(this.globFolder(require_script.pathText(folder)), "*.py"));
		const { abspath, basename, splitext } = this.targetPath;
		const script = abspath(require_script.pathText(this.distribution.script_name), this.$.cwd);
		const scriptName = basename(script);
		const modules = [];
		for (const file of files) {
			const base = basename(file);
			if (base === scriptName && abspath(file, this.$.cwd) === script) await this.debug_print(`excluding ${script}`);
			else modules.push(require_script.Tuple.of(name, splitext(base)[0], file));
		}
		return modules;
	}
	async find_modules() {
		const folders = /* @__PURE__ */ new Map();
		const modules = [];
		for (const module of require_script.iterate(this.py_modules)) {
			const path = require_script.textFor(module, "split").split(".");
			const base = path.pop();
			const parent = path.join(".");
			let folder = folders.get(parent);
			if (folder === void 0) {
				folder = await this.get_package_dir(parent);
				const init = await this.check_package(parent, folder);
				folders.set(parent, folder);
				if (require_script.truthy(init)) modules.push(require_script.Tuple.of(parent, "__init__", init));
			}
			const file = this.targetPath.join(require_script.pathText(folder), `${base}.py`);
			if (require_script.truthy(await this.check_module(module, file))) modules.push(require_script.Tuple.of(parent, base, file));
		}
		return modules;
	}
	async find_all_modules() {
		const modules = [];
		if (require_script.truthy(this.py_modules)) require_script.extend(modules, await this.find_modules());
		if (require_script.truthy(this.packages)) for (const name of require_script.iterate(this.packages)) require_script.extend(modules, await this.find_package_modules(name, await this.get_package_dir(name)));
		return modules;
	}
	async get_source_files() {
		return Array.from(require_script.iterate(await this.find_all_modules()), (module) => require_script.itemsIn(module).at(-1));
	}
	async get_module_outfile(buildFolder, name, module) {
		return this.moduleFile(buildFolder, require_script.itemsIn(name), module);
	}
	moduleFile(buildFolder, packageParts, module) {
		return require_setuptools_script.joinAll(this.targetPath, [
			require_script.pathText(buildFolder),
			...packageParts.map(require_script.pathText),
			require_script.textPlus(module, ".py")
		]);
	}
	async get_outputs(includeBytecode = 1) {
		const outputs = [];
		const ours = !this.$.script.overrides(this, "get_module_outfile");
		const folder = this.build_lib;
		for (const entry of require_script.iterate(await this.find_all_modules())) {
			const [name, module] = require_script.itemsIn(entry);
			const parts = require_script.textFor(name, "split").split(".");
			const file = ours ? this.moduleFile(folder, parts, module) : require_script.pathText(await this.get_module_outfile(this.build_lib, parts, module));
			outputs.push(file);
			if (!require_script.truthy(includeBytecode)) continue;
			if (require_script.truthy(this.compile)) outputs.push(cacheFromSource(this.$, file, 0));
			if (Number(this.optimize) > 0) outputs.push(cacheFromSource(this.$, file, Number(this.optimize)));
		}
		const { join } = this.targetPath;
		for (const entry of require_script.iterate(this.data_files)) {
			const [, , target, files] = require_script.itemsIn(entry);
			for (const file of require_script.iterate(files)) outputs.push(join(require_script.pathText(target), require_script.pathText(file)));
		}
		return outputs;
	}
	async build_module(module, file, name) {
		let path = name;
		if (require_script.isText(name)) path = require_script.textFor(name, "split").split(".");
		else if (!require_script.isList(name) && !require_script.isTuple(name)) throw new require_own_options.EngineError("TypeError", "'package' must be a string (dot-separated), list, or tuple");
		const outfile = require_script.pathText(await this.get_module_outfile(this.build_lib, path, module));
		const { to, copied } = await fileCopier(this)(require_script.pathText(file), outfile, 0);
		return require_script.Tuple.of(to, copied ? 1 : 0);
	}
	async build_modules() {
		for (const entry of require_script.iterate(await this.find_modules())) {
			const [name, module, file] = require_script.itemsIn(entry);
			await this.build_module(module, file, name);
		}
	}
	async build_packages() {
		for (const name of require_script.iterate(this.packages)) for (const entry of require_script.iterate(await this.find_package_modules(name, await this.get_package_dir(name)))) {
			const [owner, module, file] = require_script.itemsIn(entry);
			if (require_script.plain(owner) !== require_script.plain(name)) throw new require_own_options.EngineError("AssertionError", "");
			await this.build_module(module, file, name);
		}
	}
	async byte_compile(files) {
		if (this.$.target.dontWriteBytecode) {
			await this.warn("byte-compiling is disabled, skipping.");
			return;
		}
		const folder = require_script.pathText(this.build_lib);
		const prefix = folder.endsWith(this.targetPath.sep) ? folder : folder + this.targetPath.sep;
		const common = {
			force: this.force,
			prefix,
			dryRun: this.dry_run
		};
		if (require_script.truthy(this.compile)) await byteCompileFiles(this.$, files, {
			...common,
			optimize: 0
		});
		if (Number(this.optimize) > 0) await byteCompileFiles(this.$, files, {
			...common,
			optimize: this.optimize
		});
	}
};
function optimizeLevel(value) {
	try {
		const level = require_script.toInteger(value);
		if (level >= 0 && level <= 2) return level;
	} catch (error) {
		if (!require_own_options.isPythonError(error, "ValueError")) throw error;
	}
	throw new require_own_options.EngineError("DistutilsOptionError", "optimize must be 0, 1, or 2", { hint: `'${require_script.pyStr(value)}' is none of them` });
}

// src/files/set-mode.ts
function setMode(engine, path, options) {
	const { mode, add, says, dryRun = false } = options;
	engine.add({
		kind: "set-mode",
		path,
		dryRun,
		...mode === void 0 ? {} : { mode },
		...add === void 0 ? {} : { add },
		...says === void 0 ? {} : { says: [{
			level: 2,
			text: says
		}] }
	});
}

// src/commands/listed-file.ts
async function listedIn(keyword, file, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError) || error.code !== "missing-file" || error.hint !== void 0) throw error;
		const { python, message, code, args } = error;
		const hint = `'${file}' is in '${keyword}' of the setup script: is it missing from the project, or made by a step that was not run?`;
		throw new require_own_options.EngineError(python, message, {
			code,
			args,
			hint,
			cause: error
		});
	}
}

// src/commands/script-encoding.ts
const COOKIE = /^[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:[#\r\n]|$)/;
function scriptEncoding(content, name) {
	const bom = content[0] === 239 && content[1] === 187 && content[2] === 191;
	const text = bom ? content.subarray(3) : content;
	const first = firstLine(text);
	const second = text.subarray(first.length, first.length + firstLine(text.subarray(first.length)).length);
	const byDefault = bom ? "utf-8-sig" : "utf-8";
	const found = declared(first, name) ?? (BLANK.test(latin1(first)) && first.length > 0 ? declared(second, name) : void 0);
	if (found === void 0) return byDefault;
	if (bom && normalised(found) !== "utf-8") throw refused("encoding problem for", name, ": utf-8");
	return bom ? "utf-8-sig" : normalised(found);
}
function firstLine(content) {
	const end = content.indexOf(10);
	return end === -1 ? content : content.subarray(0, end + 1);
}
function declared(line, name) {
	let text;
	try {
		text = require_script.decodeText(line);
	} catch {
		throw refused("invalid or missing encoding declaration for", name);
	}
	return COOKIE.exec(text)?.[1];
}
function normalised(encoding) {
	const name = encoding.slice(0, 12).toLowerCase().replaceAll("_", "-");
	if (name === "utf-8" || name.startsWith("utf-8-")) return "utf-8";
	if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(name)) return "iso-8859-1";
	return encoding;
}
function refused(what, name, rest = "") {
	return new require_own_options.EngineError("SyntaxError", `${what} ${require_script.reprText(name)}${rest}`, { code: "bad-script-encoding" });
}
function latin1(bytes) {
	return Buffer.from(bytes).toString("latin1");
}

// src/commands/shebang.ts
const PYTHON_LINE = /^#![^\n]*python[0-9.]*([ \t][^\n]*)?$/;
function adjustShebang(content, facts) {
	const text = facts.textMode ? Buffer.from(Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n"), "latin1") : content;
	const encoding = facts.python3 ? scriptEncoding(text, facts.name) : "utf-8";
	const line = firstLine(text);
	const match = PYTHON_LINE.exec(Buffer.from(line).toString("latin1").replace(/\n$/, ""));
	if (match === null) return void 0;
	const shebang = Buffer.concat([
		Buffer.from("#!"),
		require_script.encodeSurrogateEscape(facts.executable),
		Buffer.from(match[1] ?? "", "latin1"),
		Buffer.from("\n")
	]);
	if (facts.python3) checkReadable(shebang, encoding);
	const whole = Buffer.concat([shebang, text.subarray(line.length)]);
	return facts.textMode ? Buffer.from(whole.toString("latin1").replaceAll("\n", "\r\n"), "latin1") : whole;
}
function checkReadable(shebang, encoding) {
	const refuse = (why) => {
		throw new require_own_options.EngineError("ValueError", `The shebang (${require_script.reprBytes(shebang)}) is not decodable from ${why}`, { hint: "give a path that both the file system and the script can write: build_scripts --executable=\u2026" });
	};
	if (!decodable(shebang, "utf-8")) refuse("utf-8");
	if (!decodable(shebang, encoding)) refuse(`the script encoding (${encoding})`);
}
function decodable(bytes, encoding) {
	try {
		require_script.decodeText(bytes, { encoding: encoding.replace(/-sig$/, "") });
		return true;
	} catch {
		return false;
	}
}

// src/commands/build-scripts.ts
var build_scripts_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ BuildScripts: () => BuildScripts });
const MODULE = "distutils.command.build_scripts";
var BuildScripts = class extends require_script.Command {
	static pythonPath = `${MODULE}.build_scripts`;
	async initialize_options() {
		this.build_dir = null;
		this.scripts = null;
		this.force = null;
		this.executable = null;
		this.outfiles = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_scripts", "build_dir"], ["force", "force"], ["executable", "executable"]);
		this.scripts = this.distribution.scripts;
	}
	async get_source_files() {
		return this.scripts;
	}
	async run() {
		if (!require_script.truthy(this.scripts)) return;
		const folder = require_script.pathText(this.build_dir);
		const listed = async () => Array.from(require_script.iterate(this.scripts), (each) => this.targetPath.join(folder, this.targetPath.basename(require_script.convertPath(require_script.pathText(each), this.$.target.osName))));
		await inPhase(this.$, "build", async () => withoutStale(this, {
			folder,
			listed
		}, async () => {
			await this.copy_scripts();
		}));
	}
	async copy_scripts() {
		await this.mkpath(this.build_dir);
		const outfiles = [];
		const updated = [];
		for (const each of require_script.iterate(this.scripts)) {
			const script = require_script.convertPath(require_script.pathText(each), this.$.target.osName);
			const outfile = this.targetPath.join(require_script.pathText(this.build_dir), this.targetPath.basename(script));
			outfiles.push(outfile);
			if (await listedIn("scripts", script, async () => this.copyScript(script, outfile))) updated.push(outfile);
		}
		if (this.$.target.osName === "posix") for (const file of outfiles) this.makeExecutable(file);
		return require_run.atLeast(this.$.target, 3, 0) ? require_script.Tuple.of(outfiles, updated) : null;
	}
	async copyScript(script, outfile) {
		const { view } = this.$;
		if (view.pending(script)) await this.$.flush();
		const force = require_script.truthy(this.force);
		if (!force) require_setuptools_script.newer(view, script, outfile);
		if (this.targetPath.abspath(script, this.$.cwd) === this.targetPath.abspath(outfile, this.$.cwd) && !force) {
			this.logDebug(`not copying ${script} (up-to-date)`);
			return false;
		}
		const content = this.readScript(script);
		if (content !== void 0 && content.length === 0) {
			await this.warn(`${script} is an empty file (skipping)`);
			return false;
		}
		const adjusted = content === void 0 ? void 0 : await this.adjustedContent(script, content);
		const wanted = adjusted ?? content;
		if (!force && wanted !== void 0 && this.holdsContent(outfile, wanted)) {
			this.logDebug(`not copying ${script} (up-to-date)`);
			return false;
		}
		if (adjusted === void 0) {
			await this.copy_file(script, outfile);
			return true;
		}
		this.$.add({
			kind: "write",
			path: outfile,
			content: { base64: Buffer.from(adjusted).toString("base64") },
			force: true,
			dryRun: require_script.truthy(this.dry_run),
			says: [{
				level: 2,
				text: `copying and adjusting ${script} -> ${require_script.pyStr(this.build_dir)}`
			}]
		});
		return true;
	}
	readScript(script) {
		try {
			return this.$.view.read(script);
		} catch (error) {
			if (require_script.truthy(this.dry_run)) return void 0;
			throw error.code === "ENOENT" ? require_setuptools_script.noSuchFile(script) : error;
		}
	}
	async adjustedContent(script, content) {
		if (!await this.isAdjusted(content)) return void 0;
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		return adjustShebang(content, {
			name: script,
			executable: await this.interpreterPath(),
			python3,
			textMode: !python3 && this.$.target.osName === "nt"
		});
	}
	async isAdjusted(content) {
		const { script, target } = this.$;
		if (!script.patched(`${MODULE}.first_line_re`)) return true;
		const pattern = await script.get(MODULE, "first_line_re");
		if (!(pattern instanceof require_script.Handle)) return true;
		const line = firstLine(content);
		return require_script.truthy(await script.callMethod(pattern, "match", [require_run.atLeast(target, 3, 0) ? line : Buffer.from(line).toString("utf8")]));
	}
	async interpreterPath() {
		if (!await isPythonBuild(this.$)) return require_script.pyStr(this.executable);
		const [folder, version, suffix] = await Promise.all([
			"BINDIR",
			"VERSION",
			"EXE"
		].map(async (name) => require_script.pyStr(await this.$.call("distutils.sysconfig.get_config_var", name))));
		return this.targetPath.join(folder, `python${version}${suffix}`);
	}
	holdsContent(file, content) {
		const { view } = this.$;
		return view.isFile(file) && !view.pending(file) && Buffer.compare(view.read(file), content) === 0;
	}
	makeExecutable(file) {
		if (require_script.truthy(this.dry_run)) {
			this.logInfo(`changing mode of ${file}`);
			return;
		}
		const before = this.$.view.stat(file);
		if (before === void 0) throw require_setuptools_script.noSuchFile(file);
		const after = (before.mode | 365) & 4095;
		if (after === before.mode) return;
		setMode(this.$, file, {
			add: 365,
			says: `changing mode of ${file} from ${before.mode.toString(8)} to ${after.toString(8)}`
		});
	}
};

// src/grammar/change-root.ts
function changeRoot(newRoot, path, osName) {
	if (osName === "posix") return require_script.joinPath(osName, newRoot, path.startsWith("/") ? path.slice(1) : path);
	if (osName === "nt") {
		const rest = require_script.splitDrive(path)[1];
		if (rest === "") throw new require_own_options.EngineError("IndexError", "string index out of range", { hint: `there is no folder in '${path}'` });
		return require_script.joinPath(osName, newRoot, rest.startsWith("\\") ? rest.slice(1) : rest);
	}
	throw new require_own_options.EngineError("DistutilsPlatformError", `nothing known about platform '${osName}'`);
}

// src/grammar/safe-name.ts
function safeName(name) {
	return name.replace(/[^A-Za-z0-9.]+/g, "-");
}
function safeVersion(version) {
	return safeName(version.replaceAll(" ", "."));
}
function toFilename(name) {
	return name.replaceAll("-", "_");
}

// src/interpreter/get-platform.ts
const VISUAL_STUDIO_TARGETS = {
	x86: "win32",
	x64: "win-amd64",
	arm: "win-arm32"
};
function getPlatform(target, environment) {
	if (target.osName === "nt" && require_run.atLeast(target, 3, 8)) {
		const wanted = environment["VSCMD_ARG_TGT_ARCH"];
		if (wanted !== void 0 && Object.hasOwn(VISUAL_STUDIO_TARGETS, wanted)) return VISUAL_STUDIO_TARGETS[wanted];
	}
	return getHostPlatform(target, environment);
}
function getHostPlatform(target, environment) {
	if (target.osName === "nt") return windowsPlatform(target);
	const given = environment["_PYTHON_HOST_PLATFORM"];
	if (given !== void 0) return given;
	if (target.osName !== "posix" || target.uname.system === "") return target.platform;
	let system = target.uname.system.toLowerCase().replaceAll("/", "");
	let { release } = target.uname;
	let machine = target.uname.machine.replaceAll(" ", "_").replaceAll("/", "-");
	if (system.startsWith("linux")) return `${system}-${machine}`;
	if (system.startsWith("sunos")) {
		if ((release[0] ?? "") >= "5") {
			system = "solaris";
			release = `${Number(release[0]) - 3}.${release.slice(2)}`;
			machine += `.${target.build.pointerBits}bit`;
		}
	} else if (system.startsWith("irix") && !require_run.atLeast(target, 3, 7)) return `${system}-${release}`;
	else if (system.startsWith("aix")) return require_run.atLeast(target, 3, 9) ? target.platformTag : `${system}-${target.uname.version}.${release}`;
	else if (system.startsWith("cygwin")) {
		system = "cygwin";
		release = /^[\d.]+/.exec(release)?.[0] ?? release;
	} else if (system.startsWith("darwin")) return macPlatform(target, system, release, machine);
	return `${system}-${release}-${machine}`;
}
function windowsPlatform(target) {
	const words = target.versionText.toLowerCase();
	if (!require_run.atLeast(target, 3, 7)) {
		const bits = / bit \(([^)]*)\)/.exec(words)?.[1];
		return bits === "amd64" ? "win-amd64" : bits === "itanium" ? "win-ia64" : target.platform;
	}
	if (words.includes("amd64")) return "win-amd64";
	if (require_run.atLeast(target, 3, 8) && words.includes("(arm)")) return "win-arm32";
	if (require_run.atLeast(target, 3, 8) && words.includes("(arm64)")) return "win-arm64";
	return target.platform;
}
const UNIVERSAL_MACHINES = {
	"arm64 x86_64": "universal2",
	"i386 ppc": "fat",
	"i386 x86_64": "intel",
	"i386 ppc x86_64": "fat3",
	"ppc64 x86_64": "fat64",
	"i386 ppc ppc64 x86_64": "universal"
};
function macPlatform(target, system, release, machine) {
	const recorded = /^macosx-([\d.]+)-/.exec(target.platformTag)?.[1] ?? "";
	const deployment = String(target.configVars["MACOSX_DEPLOYMENT_TARGET"] ?? "") || recorded;
	if (deployment === "") return `${system}-${release}-${machine}`;
	return `macosx-${deployment}-${macMachine(target, String(target.configVars["_OSX_SUPPORT_INITIAL_CFLAGS"] ?? target.configVars["CFLAGS"] ?? ""), machine)}`;
}
function macMachine(target, flags, machine) {
	if (flags.includes("-arch")) {
		const architectures = [...new Set(Array.from(flags.matchAll(/-arch\s+(\S+)/g), (match) => match[1]))].sort();
		if (architectures.length === 1) return architectures[0];
		const name = UNIVERSAL_MACHINES[architectures.join(" ")];
		if (name !== void 0 && (name !== "universal2" || require_run.atLeast(target, 3, 8))) return name;
		const words = architectures.map((one) => `'${one}'`).join(", ");
		throw new require_own_options.EngineError("ValueError", `Don't know machine value for archs=(${words})`, { code: "unknown-architectures" });
	}
	const wide = target.build.pointerBits === 64;
	if (machine === "i386") return wide ? "x86_64" : machine;
	if (machine === "PowerPC" || machine === "Power_Macintosh") return wide ? "ppc64" : "ppc";
	return machine;
}

// src/grammar/text-file.ts
function locatedMessage(filename, line, text) {
	return `${filename}, ${typeof line === "number" ? `line ${line}` : `lines ${line[0]}-${line[1]}`}: ${text}`;
}
function logicalLines(text, options) {
	const major = options.major ?? 3;
	const lines = [];
	let begun = "";
	let at = 0;
	for (const physical of require_script.fileLines(text)) {
		let line = cutComment(physical, major);
		if (line === void 0) continue;
		const last = typeof at === "number" ? at : at[1];
		if (begun === "") at = last + 1;
		else {
			at = [typeof at === "number" ? at : at[0], last + 1];
			line = begun + (options.collapseJoin === true ? require_script.lstrip(line, major) : line);
		}
		line = options.stripLeft === true ? require_script.strip(line, major) : require_script.rstrip(line, major);
		if (line === "") continue;
		if (options.joinLines === true && line.endsWith("\\")) {
			begun = line.slice(0, -1);
			continue;
		}
		lines.push({
			text: line,
			line: at
		});
		begun = "";
	}
	if (begun !== "") {
		const warning = locatedMessage(options.filename, at, "continuation line immediately precedes end-of-file");
		lines.push({
			text: begun,
			line: at,
			warning
		});
	}
	return lines;
}
function cutComment(line, major) {
	const hash = line.indexOf("#");
	if (hash === -1) return line;
	if (hash > 0 && line.charAt(hash - 1) === "\\") return line.replaceAll("\\#", "#");
	const rest = line.slice(0, hash) + (line.endsWith("\n") ? "\n" : "");
	return require_script.strip(rest, major) === "" ? void 0 : rest;
}

// src/grammar/makefile-variables.ts
const RENAMED = /* @__PURE__ */ new Set([
	"CFLAGS",
	"LDFLAGS",
	"CPPFLAGS"
]);
function assignment(line, major = 3) {
	const space = require_script.spaceClass(major);
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
	for (const line of logicalLines(text, {
		filename: options.filename,
		joinLines: true,
		major
	})) {
		if (line.warning !== void 0) options.warn?.(line.warning);
		const pair = assignment(line.text, major);
		if (pair === void 0) continue;
		const value = require_script.strip(pair[1], major);
		if (value.replaceAll("$$", "").includes("$")) open.set(pair[0], value);
		else done.set(pair[0], asNumber(value, options) ?? value.replaceAll("$$", "$"));
	}
	resolveAll(done, open, options);
	for (const [name, value] of done) if (typeof value === "string") done.set(name, require_script.strip(value, major));
	return done;
}
function resolveAll(done, open, options) {
	while (open.size > 0) {
		let progress = false;
		for (const name of [...open.keys()]) progress = resolveOne(name, done, open, options) || progress;
		if (progress) continue;
		const names = [...open.keys()].join(", ");
		throw new require_own_options.EngineError("ValueError", `${options.filename}: variables that are defined by themselves: ${names}`, { hint: "give one of them a value that does not refer to the others" });
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
	done.set(name, number ?? require_script.strip(replaced, major));
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
		throw new require_own_options.EngineError("KeyError", require_script.reprText(`PY_${reference}`), {
			args: [`PY_${reference}`],
			hint: `${options.filename} refers to $(${reference}), which is neither defined there nor in the environment`
		});
	}
	done.set(reference, "");
	return "";
}
function asNumber(text, options) {
	const [major, minor] = options.versionInfo;
	const digits = require_script.strip(text, major);
	if (!(major > 3 || major === 3 && minor >= 6 ? /^[+-]?[0-9]+(_[0-9]+)*$/ : /^[+-]?[0-9]+$/).test(digits)) return void 0;
	const plain = digits.replaceAll("_", "");
	return plain.startsWith("-") ? -BigInt(plain.slice(1)) : BigInt(plain.replace("+", ""));
}
function expandMakefileVars(text, variables, options) {
	let line = text;
	for (let reference = findReference(line); reference !== null; reference = findReference(line)) {
		const name = reference[1];
		const value = variables.get(name);
		if (typeof value !== "string") throw new require_own_options.EngineError("TypeError", cannotJoin(value === void 0 ? "NoneType" : "int", options), { hint: value === void 0 ? `$(${name}) is not defined in ${options.filename}` : `$(${name}) is a number in ${options.filename}: write it into the line itself` });
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

// src/project/python-text.ts
function pythonText(content, target, errors = "strict") {
	if (target.versionInfo[0] >= 3) return require_script.universalNewlines(require_script.decodeText(content, {
		encoding: target.localeEncoding,
		errors
	}));
	const text = require_script.decodeText(content, { errors: "surrogateescape" });
	return target.osName === "nt" ? text.replaceAll("\r\n", "\n") : text;
}

// src/project/setup-file.ts
const SOURCE_SUFFIXES = /* @__PURE__ */ new Set([
	".c",
	".cc",
	".cpp",
	".cxx",
	".c++",
	".m",
	".mm"
]);
const OBJECT_SUFFIXES = /* @__PURE__ */ new Set([
	".a",
	".so",
	".sl",
	".o",
	".dylib"
]);
function readSetupFile(content, options) {
	const { filename, target, environment, warn } = options;
	const { versionInfo } = target;
	const [major] = versionInfo;
	const makefile = {
		environment,
		versionInfo,
		filename,
		warn
	};
	const variables = parseMakefile(pythonText(content, target, "surrogateescape"), makefile);
	const extensions = [];
	const text = pythonText(content, target);
	for (const { text: line, line: number, warning } of logicalLines(text, {
		filename,
		joinLines: true,
		stripLeft: true,
		major
	})) {
		if (warning !== void 0) warn(warning);
		if (assignment(line, major) !== void 0) continue;
		if (major >= 3 && line.startsWith("*") && line.endsWith("*")) {
			warn(locatedMessage(filename, number, `'${line}' lines not handled yet`));
			continue;
		}
		const words = require_script.splitQuoted(expandMakefileVars(line, variables, makefile), major);
		extensions.push(readExtension(words, number, options));
	}
	return extensions;
}
function readExtension([name, ...words], line, options) {
	if (name === void 0) throw new require_own_options.EngineError("IndexError", "list index out of range", { hint: locatedMessage(options.filename, line, "nothing is left of this line") });
	const found = {
		name,
		sources: [],
		include_dirs: [],
		define_macros: [],
		undef_macros: [],
		library_dirs: [],
		libraries: [],
		runtime_library_dirs: [],
		extra_objects: [],
		extra_compile_args: [],
		extra_link_args: []
	};
	let next;
	for (const word of words) {
		if (next !== void 0) {
			next.push(word);
			next = void 0;
			continue;
		}
		next = takeWord(word, found, line, options);
	}
	return found;
}
function takeWord(word, found, line, options) {
	const suffix = require_script.osPath(options.target.osName).splitext(word)[1];
	const [option, value] = [word.slice(0, 2), word.slice(2)];
	if (SOURCE_SUFFIXES.has(suffix)) found.sources.push(word);
	else if (option === "-I") found.include_dirs.push(value);
	else if (option === "-D") found.define_macros.push(macro(value, options.target.versionInfo[0]));
	else if (option === "-U") found.undef_macros.push(value);
	else if (option === "-C") found.extra_compile_args.push(word);
	else if (option === "-l") found.libraries.push(value);
	else if (option === "-L") found.library_dirs.push(value);
	else if (option === "-R") found.runtime_library_dirs.push(value);
	else if (word === "-rpath") return found.runtime_library_dirs;
	else if (word === "-Xlinker") return found.extra_link_args;
	else if (word === "-Xcompiler") return found.extra_compile_args;
	else if (option === "-u") {
		found.extra_link_args.push(word);
		if (value === "") return found.extra_link_args;
	} else if (OBJECT_SUFFIXES.has(suffix)) found.extra_objects.push(word);
	else options.warn(locatedMessage(options.filename, line, `unrecognized argument '${word}'`));
}
function macro(text, major) {
	const equals = text.indexOf("=");
	if (equals === -1) return [text, null];
	const value = text.slice(equals + 1);
	return [text.slice(0, equals), major < 3 ? require_script.fromByteString(require_script.toByteString(value).slice(1)) : [...value].slice(1).join("")];
}

// src/commands/functions.ts
var functions_exports$1 = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ commandFunctions: () => commandFunctions });
const commandFunctions = {
	"distutils.fancy_getopt.FancyGetopt.getopt": (engine, table, negative, aliases, args) => {
		const parser = new require_script.FancyGetopt(require_script.optionRows(table, engine.target.versionInfo[0]), engine.target.versionInfo[0]);
		parser.setNegativeAliases(require_script.stringMap(negative));
		parser.setAliases(require_script.stringMap(aliases));
		const found = [];
		const rest = parser.getopt(Array.from(require_script.iterate(args), (word) => require_script.textFor(word, "startswith")), {
			get: () => 0,
			set: (name, value) => found.push(require_script.Tuple.of(name, value))
		});
		return require_script.Tuple.of([...rest], found);
	},
	"distutils.fancy_getopt.FancyGetopt.generate_help": (engine, table, header) => require_script.generateHelp(require_script.optionRows(table, engine.target.versionInfo[0]), header === null ? void 0 : require_script.pyStr(header), engine.target.versionInfo[0]),
	"distutils.fancy_getopt.wrap_text": (engine, text, width) => require_script.wrapText(text === null ? null : textOfHelp(text), Number(width), engine.target.versionInfo[0]),
	"distutils.command.install_egg_info.safe_name": (_engine, name) => safeName(require_script.pyStr(name)),
	"distutils.command.install_egg_info.safe_version": (_engine, version) => safeVersion(require_script.pyStr(version)),
	"distutils.util.change_root": (engine, root, path) => changeRoot(require_script.pathText(root), require_script.pathText(path), engine.target.osName),
	"distutils.util.strtobool": (_engine, text) => require_script.strtobool(require_script.textFor(text, "lower")),
	"distutils.util.split_quoted": (_engine, text) => require_script.splitQuoted(require_script.textFor(text, "strip")),
	"distutils.util.rfc822_escape": (_engine, text) => require_script.rfc822Escape(require_script.textFor(text, "split")),
	"distutils.util.subst_vars": (engine, text, variables) => {
		if (!require_script.isText(text)) throw new require_own_options.EngineError("TypeError", require_setuptools_script.notForPattern(engine.target, text));
		if (!(variables instanceof Map)) throw new require_own_options.EngineError("TypeError", "subst_vars: the variables must be a dict");
		const values = new Map([...variables].map(([key, value]) => [require_script.pyStr(key), require_script.pyStr(value)]));
		return require_script.substVars(require_script.pyStr(text), values, engine.environment);
	},
	"distutils.extension.read_setup_file": (engine, file) => {
		const { target, environment } = engine;
		const filename = require_script.pathText(file);
		const warnings = [];
		const words = readSetupFile(engine.view.read(filename), {
			filename,
			target,
			environment,
			warn: (text) => warnings.push(text)
		}).map(({ define_macros: macros, ...rest }) => new Map([...Object.entries(rest), ["define_macros", macros.map(([name, value]) => require_script.Tuple.of(name, value))]]));
		return require_script.Tuple.of(words, warnings);
	},
	"distutils.util.get_platform": (engine) => getPlatform(engine.target, engine.environment),
	"distutils.util.get_host_platform": (engine) => getHostPlatform(engine.target, engine.environment)
};
function textOfHelp(text) {
	require_script.lengthOf(text);
	return require_script.pyStr(text);
}

// src/commands/install-data.ts
var install_data_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ InstallData: () => InstallData });
var InstallData = class extends require_script.Command {
	static pythonPath = "distutils.command.install_data.install_data";
	async initialize_options() {
		this.install_dir = null;
		this.outfiles = [];
		this.root = null;
		this.force = 0;
		this.data_files = this.distribution.data_files;
		this.warn_dir = 1;
	}
	async finalize_options() {
		await this.set_undefined_options("install", ["install_data", "install_dir"], ["root", "root"], ["force", "force"]);
	}
	async run() {
		await inPhase(this.$, "install", async () => {
			await this.mkpath(this.install_dir);
			for (const entry of require_script.iterate(this.data_files)) if (require_script.isText(entry)) await this.installFile(require_script.pathText(entry));
			else await this.installGroup(entry);
		});
	}
	async installFile(entry) {
		const file = require_script.convertPath(entry, this.$.target.osName);
		if (require_script.truthy(this.warn_dir)) await this.warn(`setup script did not provide a directory for '${file}' -- installing right in '${require_script.pyStr(this.install_dir)}'`);
		const [output] = require_script.unpackPair(await listedIn("data_files", file, async () => this.copy_file(file, require_script.pathText(this.install_dir))));
		require_script.append(this.outfiles, output);
	}
	async installGroup(entry) {
		const { osName } = this.$.target;
		const major = this.$.target.versionInfo[0];
		const given = require_script.itemAt(entry, 0, major);
		let folder = require_script.convertPath(require_script.pathText(given), osName);
		if (!this.targetPath.isabs(folder)) folder = this.targetPath.join(require_script.pathText(this.install_dir), folder);
		else if (require_script.truthy(this.root)) folder = require_script.pathText(await callImported(this.$, "distutils.command.install_data", "distutils.util.change_root", this.root, folder));
		await this.mkpath(folder);
		const files = require_script.itemAt(entry, 1, major);
		if (require_script.isList(files) && files.length === 0) {
			require_script.append(this.outfiles, folder);
			return;
		}
		for (const file of await require_script.itemsOf(this.$, files)) {
			const from = require_script.convertPath(require_script.pathText(file), osName);
			const [output] = require_script.unpackPair(await listedIn("data_files", from, async () => this.copy_file(from, folder)));
			require_script.append(this.outfiles, output);
		}
	}
	async get_inputs() {
		return require_script.truthy(this.data_files) ? this.data_files : [];
	}
	async get_outputs() {
		return this.outfiles;
	}
};

// src/commands/debian-layout.ts
function givenLayout(layout, known) {
	if (!require_script.truthy(layout)) return void 0;
	const name = require_script.textFor(layout, "lower").toLowerCase();
	if (known.includes(name)) return name;
	throw new require_own_options.EngineError("DistutilsOptionError", "unknown value for --install-layout", { hint: `give one of: ${known.join(", ")}` });
}
function withoutLayout(command, target) {
	if (!require_script.isDebian(target)) return;
	command.install_layout = null;
	command.prefix_option = null;
}
async function sharesFolder(command, known) {
	const { target } = command.$;
	if (!require_script.isDebian(target)) return false;
	await command.set_undefined_options("install", ["install_layout", "install_layout"], ["prefix_option", "prefix_option"]);
	const layout = givenLayout(command.install_layout, known);
	if (layout !== void 0) return layout === "deb";
	if (!require_run.atLeast(target, 3, 0) && target.virtualEnvironment) return false;
	return require_script.hasDebianDistutils(target) && !require_script.truthy(command.prefix_option);
}

// src/commands/missing-folders.ts
function missingFolders({ target, view }, folder) {
	const { dirname, normpath } = require_script.osPath(target.osName);
	const missing = [];
	for (let at = normpath(folder); at !== "" && !view.exists(at); at = dirname(at)) missing.unshift(at);
	return missing;
}

// src/commands/install-egg-info.ts
var install_egg_info_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ InstallEggInfo: () => InstallEggInfo });
var InstallEggInfo = class extends require_script.Command {
	static pythonPath = "distutils.command.install_egg_info.install_egg_info";
	async initialize_options() {
		this.install_dir = null;
		withoutLayout(this, this.$.target);
	}
	async finalize_options() {
		await this.set_undefined_options("install_lib", ["install_dir", "install_dir"]);
		const name = toFilename(safeName(await this.nameText()));
		const version = toFilename(safeVersion(await this.versionText()));
		const tag = await sharesFolder(this, require_run.atLeast(this.$.target, 3, 0) ? ["deb", "unix"] : ["deb"]) ? "" : `-py${require_run.shortVersion(this.$.target)}`;
		this.target = this.targetPath.join(require_script.pathText(this.install_dir), `${name}-${version}${tag}.egg-info`);
		this.outputs = [this.target];
	}
	async nameText() {
		const name = await this.distribution.get_name();
		return this.written(name, "TypeError", require_setuptools_script.notForPattern(this.$.target, name));
	}
	async versionText() {
		const version = await this.distribution.get_version();
		return this.written(version, "AttributeError", `'${require_script.pyType(require_script.plain(version))}' object has no attribute 'replace'`);
	}
	written(value, python, refusal) {
		const inner = require_script.plain(value);
		if (!(typeof inner !== "boolean" && (require_script.isInteger(inner) || inner instanceof require_script.PyFloat)) && !require_script.isText(inner)) throw new require_own_options.EngineError(python, refusal);
		return require_script.pyStr(inner);
	}
	async run() {
		await inPhase(this.$, "install", async () => {
			const target = require_script.pathText(this.target);
			this.makeRoom(target);
			const says = [{
				level: 2,
				text: `Writing ${target}`
			}];
			const content = { text: await this.writtenContent() };
			this.$.add({
				kind: "write",
				path: target,
				content,
				says,
				saysFresh: says,
				dryRun: require_script.truthy(this.dry_run)
			});
		});
	}
	makeRoom(target) {
		const { view } = this.$;
		const dryRun = require_script.truthy(this.dry_run);
		if (view.isDirectory(target) && !view.isLink(target)) removeTree(this.$, target, { dryRun });
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
		else if (!this.isFolder(require_script.pathText(this.install_dir))) this.makeFolders(require_script.pathText(this.install_dir), dryRun);
	}
	isFolder(path) {
		return path !== "" && this.$.view.isDirectory(path);
	}
	makeFolders(folder, dryRun) {
		const missing = missingFolders(this.$, folder);
		this.logInfo(`Creating ${folder}`);
		if (folder === "" && !dryRun) throw require_setuptools_script.noSuchFile("");
		for (const path of missing) this.$.add({
			kind: "mkdir",
			path,
			mode: 511,
			dryRun
		});
	}
	async writtenContent() {
		return require_script.truthy(this.dry_run) ? "" : this.distribution.metadata.pkgInfoContent();
	}
	async get_outputs() {
		return this.outputs;
	}
};

// src/commands/install-headers.ts
var install_headers_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ InstallHeaders: () => InstallHeaders });
var InstallHeaders = class extends require_script.Command {
	static pythonPath = "distutils.command.install_headers.install_headers";
	async initialize_options() {
		this.install_dir = null;
		this.force = 0;
		this.outfiles = [];
	}
	async finalize_options() {
		await this.set_undefined_options("install", ["install_headers", "install_dir"], ["force", "force"]);
	}
	async run() {
		const { headers } = this.distribution;
		if (!require_script.truthy(headers)) return;
		await inPhase(this.$, "install", async () => {
			await this.mkpath(this.install_dir);
			for (const header of require_script.iterate(headers)) {
				const file = require_script.pathText(header);
				const [output] = require_script.unpackPair(await listedIn("headers", file, async () => this.copy_file(file, require_script.pathText(this.install_dir))));
				require_script.append(this.outfiles, output);
			}
		});
	}
	async get_inputs() {
		return require_script.truthy(this.distribution.headers) ? this.distribution.headers : [];
	}
	async get_outputs() {
		return this.outfiles;
	}
};

// src/commands/list-ahead.ts
const MANY_STEPS = 500;
async function listAhead(engine, folder) {
	const { script, target, view } = engine;
	if (!script.attached || engine.plansOnly === true || engine.planned < MANY_STEPS) return;
	const path = view.resolve(folder);
	if (target.osName !== "posix" || target.versionInfo[0] < 3 || path?.startsWith("/") !== true || !view.isDirectory(folder)) return;
	view.learn(path, require_script.pyStr(await script.ask("pydistutils_bridge.listing.tree", [path])));
}

// src/commands/install-lib.ts
var install_lib_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ InstallLib: () => InstallLib });
var InstallLib = class extends require_script.Command {
	static pythonPath = "distutils.command.install_lib.install_lib";
	async initialize_options() {
		this.install_dir = null;
		this.build_dir = null;
		this.force = 0;
		this.compile = null;
		this.optimize = null;
		this.skip_build = null;
		if (this.hasMultiarch) this.multiarch = null;
	}
	async finalize_options() {
		await this.set_undefined_options("install", ["build_lib", "build_dir"], ["install_lib", "install_dir"], ["force", "force"], ["compile", "compile"], ["optimize", "optimize"], ["skip_build", "skip_build"], ...this.hasMultiarch ? [["multiarch", "multiarch"]] : []);
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		if (this.compile === null) this.compile = python3 ? true : 1;
		if (this.optimize === null) this.optimize = python3 ? false : 0;
		if (!require_script.isInteger(this.optimize)) this.optimize = optimizeLevel(this.optimize);
	}
	get hasMultiarch() {
		return require_script.isDebian(this.$.target) && require_run.atLeast(this.$.target, 3, 0);
	}
	async run() {
		await this.build();
		await inPhase(this.$, "install", async () => {
			const files = await this.install();
			if ((files ?? null) !== null && require_script.truthy(await this.distribution.has_pure_modules())) await this.byte_compile(files);
		});
	}
	async build() {
		if (require_script.truthy(this.skip_build)) return;
		await inPhase(this.$, "build", async () => {
			if (require_script.truthy(await this.distribution.has_pure_modules())) await this.run_command("build_py");
			if (require_script.truthy(await this.distribution.has_ext_modules())) await this.run_command("build_ext");
		});
	}
	async install() {
		if (!require_script.truthy(this.dry_run)) await this.$.flush();
		if (this.$.view.isDirectory(require_script.pathText(this.build_dir))) {
			await listAhead(this.$, require_script.pathText(this.build_dir));
			return inPhase(this.$, "install", async () => this.copy_tree(require_script.pathText(this.build_dir), require_script.pathText(this.install_dir)));
		}
		await this.warn(`'${require_script.pyStr(this.build_dir)}' does not exist -- no Python modules to install`);
		return null;
	}
	async byte_compile(files) {
		if (this.$.target.dontWriteBytecode) {
			await this.warn("byte-compiling is disabled, skipping.");
			return;
		}
		const root = await require_script.getAttribute(await this.get_finalized_command("install"), "root", this.$) ?? null;
		const common = {
			force: this.force,
			prefix: root,
			dryRun: this.dry_run
		};
		await inPhase(this.$, "install", async () => {
			if (require_script.truthy(this.compile)) await byteCompileFiles(this.$, files, {
				...common,
				optimize: 0
			});
			if (Number(this.optimize) > 0) await byteCompileFiles(this.$, files, {
				...common,
				optimize: this.optimize
			});
		});
	}
	async _mutate_outputs(hasAny, buildCommand, option, outputFolder) {
		if (!require_script.truthy(hasAny)) return [];
		const command = await this.get_finalized_command(require_script.pyStr(buildCommand));
		const files = await require_script.callMethod(command, "get_outputs", [], this.$);
		const cut = require_script.pathText(await require_script.requireAttribute(command, require_script.pyStr(option), this.$)).length + this.targetPath.sep.length;
		return require_script.pathTexts(files).map((file) => this.targetPath.join(require_script.pathText(outputFolder), file.slice(cut)));
	}
	async _bytecode_filenames(files) {
		const found = [];
		for (const file of require_script.pathTexts(files)) {
			if (this.targetPath.splitext(this.targetPath.normcase(file))[1] !== ".py") continue;
			if (require_script.truthy(this.compile)) found.push(cacheFromSource(this.$, file, 0));
			if (Number(this.optimize) > 0) found.push(cacheFromSource(this.$, file, Number(this.optimize)));
		}
		return found;
	}
	async get_outputs() {
		const hasPure = await this.distribution.has_pure_modules();
		const outputs = [];
		const pure = await this._mutate_outputs(hasPure, "build_py", "build_lib", this.install_dir);
		require_script.extend(outputs, pure);
		if (require_script.truthy(this.compile)) require_script.extend(outputs, await this._bytecode_filenames(pure));
		require_script.extend(outputs, await this._mutate_outputs(await this.distribution.has_ext_modules(), "build_ext", "build_lib", this.install_dir));
		return outputs;
	}
	async get_inputs() {
		const inputs = [];
		const add = async (name) => {
			const command = await this.get_finalized_command(name);
			for (const file of require_script.iterate(await require_script.callMethod(command, "get_outputs", [], this.$))) inputs.push(file);
		};
		if (require_script.truthy(await this.distribution.has_pure_modules())) await add("build_py");
		if (require_script.truthy(await this.distribution.has_ext_modules())) await add("build_ext");
		return inputs;
	}
};

// src/commands/install-scripts.ts
var install_scripts_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ InstallScripts: () => InstallScripts });
var InstallScripts = class extends require_script.Command {
	static pythonPath = "distutils.command.install_scripts.install_scripts";
	async initialize_options() {
		this.install_dir = null;
		this.force = 0;
		this.build_dir = null;
		this.skip_build = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_scripts", "build_dir"]);
		await this.set_undefined_options("install", ["install_scripts", "install_dir"], ["force", "force"], ["skip_build", "skip_build"]);
	}
	async run() {
		if (!require_script.truthy(this.skip_build)) await inPhase(this.$, "build", async () => this.run_command("build_scripts"));
		if (!require_script.truthy(this.distribution.have_run.get("install_lib") ?? null) && !require_script.truthy(this.dry_run)) await this.$.flush();
		await inPhase(this.$, "install", async () => {
			this.outfiles = await this.copy_tree(require_script.pathText(this.build_dir), require_script.pathText(this.install_dir));
			if (this.$.target.osName !== "posix") return;
			for (const file of require_script.pathTexts(await this.get_outputs())) this.makeExecutable(file);
		});
	}
	makeExecutable(file) {
		if (require_script.truthy(this.dry_run)) {
			this.logInfo(`changing mode of ${file}`);
			return;
		}
		const before = this.$.view.stat(file);
		if (before === void 0) throw require_setuptools_script.noSuchFile(file);
		const mode = (before.mode | 365) & 4095;
		const says = [{
			level: 2,
			text: `changing mode of ${file} to ${mode.toString(8)}`
		}];
		this.$.add({
			kind: "set-mode",
			path: file,
			add: 365,
			says,
			saysFresh: says
		});
	}
	async get_inputs() {
		return require_script.truthy(this.distribution.scripts) ? this.distribution.scripts : [];
	}
	async get_outputs() {
		const files = this.outfiles;
		if (files === void 0) throw new require_own_options.EngineError("AttributeError", "outfiles");
		return require_script.truthy(files) ? files : [];
	}
};

// src/commands/foreseen-modules.ts
function foreseenModules(command, { folder, root }) {
	const { distribution, $ } = command;
	const targetPath = require_script.osPath($.target.osName);
	const installed = texts([folder])[0];
	if (installed === void 0) return [];
	const [prefix = ""] = texts([root]);
	const base = installed.startsWith(prefix) ? installed.slice(prefix.length) : installed;
	const [sourceRoot] = texts([distribution.src_root ?? null]);
	const folders = /* @__PURE__ */ new Map();
	const given = require_script.plain(distribution.package_dir);
	if (given instanceof Map) {
		for (const [name, path] of given) if (require_script.isText(path)) folders.set(name, require_script.convertPath(require_script.plain(path), $.target.osName));
	}
	const inPackage = (name, names) => {
		const here = require_setuptools_script.packageFolder(name, folders, targetPath);
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
	const inner = require_script.plain(value);
	return Array.isArray(inner) ? inner.map((each) => require_script.plain(each)).filter((each) => typeof each === "string") : [];
}

// src/commands/option-origins.ts
async function optionOrigins(command, names) {
	const given = require_script.givenFor(command.distribution, await command.get_command_name());
	if (given === void 0) return void 0;
	const parts = names.flatMap((name) => {
		const value = command[name];
		const entry = given.get(name);
		if (!require_script.truthy(value) || !(entry instanceof require_script.Tuple)) return [];
		const source = require_script.pyStr(entry[0]);
		return [`${name.replaceAll("_", "-")} (${require_script.pyStr(value)}) from ${source === "command line" ? "the command line" : source}`];
	});
	const hint = `leave out one side: there is ${parts.join(", ")}`;
	return parts.length === 0 ? void 0 : hint;
}

// src/commands/install-folders.ts
const INSTALL_MODULE = "distutils.command.install";
const BASE_OPTIONS = ["install_base", "install_platbase"];
const PREFIX_OPTIONS = [
	"prefix",
	"exec_prefix",
	"home"
];
var InstallFolders = class extends require_script.Command {
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
		if (require_script.hasUserSite(this.$.target)) {
			this.install_userbase = await userFolder(this.$, INSTALL_MODULE, "USER_BASE");
			this.install_usersite = await userFolder(this.$, INSTALL_MODULE, "USER_SITE");
		}
		if (require_script.isDebian(this.$.target)) {
			this.prefix_option = null;
			this.install_layout = null;
			if (require_run.atLeast(this.$.target, 3, 0)) this.multiarch = null;
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
		if (!posix && require_script.truthy(this.exec_prefix)) {
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
		const variables = require_script.plain(this.config_vars);
		variables.set("base", this.install_base);
		variables.set("platbase", this.install_platbase);
		if (await this.debugIsOn()) {
			this.$.print("config vars:");
			this.$.print(require_script.prettyFormat(variables, this.$.target.versionInfo[0]));
		}
		await this.expand_dirs();
		await this.dump_dirs("post-expand_dirs()");
		if (require_script.truthy(this.user)) await this.create_home_path();
		if (this.install_lib === null) this.install_lib = require_script.truthy(this.distribution.ext_modules) ? this.install_platlib : this.install_purelib;
		await this.convert_paths("lib", "purelib", "platlib", "scripts", "data", "headers");
		if (require_script.hasUserSite(this.$.target)) await this.convert_paths("userbase", "usersite");
		await this.handle_extra_path();
		this.install_libbase = this.install_lib;
		this.install_lib = this.targetPath.join(require_script.pathText(this.install_lib), require_script.pathText(this.extra_dirs));
		if (this.root !== null) await this.change_roots("libbase", "lib", "purelib", "platlib", "scripts", "data", "headers");
		await this.dump_dirs("after prepending root");
		await this.set_undefined_options("build", ["build_base", "build_base"], ["build_lib", "build_lib"]);
	}
	async refuseContradictions() {
		const any = (names) => names.some((name) => require_script.truthy(this[name]));
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
		const variables = require_script.schemeVariables(target, {
			name: await require_script.textOf(this.$, await this.distribution.get_name()),
			version: await require_script.textOf(this.$, await this.distribution.get_version()),
			fullname: require_script.pyStr(await this.distribution.get_fullname())
		});
		if (!require_run.atLeast(target, 3, 12) && target.implementation.name === "cpython") {
			variables.delete("implementation_lower");
			variables.delete("abi_thread");
		}
		if (require_script.hasUserSite(target)) {
			variables.set("userbase", this.install_userbase);
			variables.set("usersite", this.install_usersite);
		}
		return variables;
	}
	async debugIsOn() {
		const { script } = this.$;
		return script.patched(`${INSTALL_MODULE}.DEBUG`) ? require_script.truthy(await script.get(INSTALL_MODULE, "DEBUG")) : this.$.debug;
	}
	async dump_dirs(message) {
		if (!await this.debugIsOn()) return;
		const say = (text) => {
			if (require_run.atLeast(this.$.target, 3, 0)) this.$.say(1, text);
			else this.$.print(text);
		};
		say(`${require_script.pyStr(message)}:`);
		const negative = require_script.plain(await require_script.classAttribute(this, "negative_opt", () => new Map(Object.entries(this.ownTable()?.negativeOpt ?? {}))) ?? null);
		for (const option of require_script.iterate(await this.userOptions())) {
			const long = require_script.pyStr([...require_script.iterate(option)][0]).replace(/=$/, "");
			const positive = negative instanceof Map ? negative.get(long) : void 0;
			const name = require_script.pyStr(positive ?? long).replaceAll("-", "_");
			const value = await require_script.requireAttribute(this, name, this.$);
			say(`  ${name}: ${require_script.pyStr(positive === void 0 ? value : !require_script.truthy(value))}`);
		}
	}
	async finalize_unix() {
		if (this.install_base !== null || this.install_platbase !== null) {
			if (this.install_lib === null && this.install_purelib === null && this.install_platlib === null || this.install_headers === null || this.install_scripts === null || this.install_data === null) throw new require_own_options.EngineError("DistutilsOptionError", "install-base or install-platbase supplied, but installation scheme is incomplete", { hint: "give --install-lib, --install-headers, --install-scripts and --install-data too" });
			return;
		}
		if (require_script.truthy(this.user)) await this.selectUserScheme("unix_user");
		else if (this.home !== null) {
			this.install_base = this.home;
			this.install_platbase = this.home;
			await this.select_scheme("unix_home");
		} else await this.selectPrefixScheme();
	}
	async selectPrefixScheme() {
		const { target } = this.$;
		const option = this.prefix;
		if (option === null) {
			if (this.exec_prefix !== null) throw new require_own_options.EngineError("DistutilsOptionError", "must not supply exec-prefix without prefix", { hint: "give --prefix too" });
			this.prefix = this.targetPath.normpath(target.prefix);
			this.exec_prefix = this.targetPath.normpath(target.execPrefix);
		} else if (this.exec_prefix === null) this.exec_prefix = this.prefix;
		const chosen = require_script.isDebian(target) ? this.debianScheme(option) : {
			name: "unix_prefix",
			base: this.prefix
		};
		if (chosen.base !== this.prefix) {
			this.prefix = chosen.base;
			this.exec_prefix = chosen.base;
		}
		this.install_base = this.prefix;
		this.install_platbase = this.exec_prefix;
		await this.select_scheme(chosen.name);
	}
	debianScheme(option) {
		const { target } = this.$;
		this.prefix_option = option;
		const python3 = require_run.atLeast(target, 3, 0);
		const layout = givenLayout(this.install_layout, python3 ? ["deb", "unix"] : [
			"deb",
			"posix",
			"unix"
		]);
		if (layout === "deb" && python3) this.multiarch = target.configVars["MULTIARCH"] ?? null;
		if (layout !== void 0) return {
			name: layout === "deb" ? "deb_system" : "unix_prefix",
			base: this.prefix
		};
		const prefix = this.targetPath.normpath(require_script.pathText(this.prefix));
		const { name, base } = require_script.choosePrefixScheme(target, {
			prefix,
			given: require_script.truthy(option),
			own: require_script.isOwnEnvironment(target, this.$.environment)
		});
		return {
			name,
			base: base === prefix ? this.prefix : base
		};
	}
	async selectUserScheme(name) {
		if ((this.install_userbase ?? null) === null) throw new require_own_options.EngineError("DistutilsPlatformError", "User base directory is not specified", { hint: "user folders are off in this interpreter" });
		this.install_base = this.install_userbase;
		this.install_platbase = this.install_userbase;
		await this.select_scheme(name);
	}
	async finalize_other() {
		const { osName, prefix } = this.$.target;
		if (require_script.truthy(this.user)) await this.selectUserScheme(`${osName}_user`);
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
		const scheme = await this.schemeNamed(require_script.pyStr(name));
		for (const key of require_script.SCHEME_KEYS) {
			const option = `install_${key}`;
			if (await require_script.requireAttribute(this, option, this.$) === null) this[option] = scheme.get(key);
		}
	}
	async schemeNamed(name) {
		const { script } = this.$;
		const changed = script.patched(`${INSTALL_MODULE}.INSTALL_SCHEMES`) ? require_script.plain(await script.get(INSTALL_MODULE, "INSTALL_SCHEMES") ?? null) : void 0;
		const found = changed instanceof Map ? require_script.plain(changed.get(name) ?? null) : require_script.installSchemes(this.$.target).get(name);
		if (found instanceof Map) return found;
		throw new require_own_options.EngineError("KeyError", `'${name}'`, { args: [name] });
	}
	async _expand_attrs(names) {
		const { target } = this.$;
		const variables = require_script.plain(this.config_vars);
		const texts = new Map([...variables].map(([key, value]) => [require_script.pyStr(key), require_script.pyStr(value)]));
		const environment = {
			PLAT: require_script.pyStr(await this.$.call("distutils.util.get_platform")),
			...this.$.environment
		};
		for (const name of require_script.iterate(names)) {
			const value = await require_script.requireAttribute(this, require_script.pyStr(name), this.$);
			if (value === null) continue;
			const path = target.osName === "posix" || target.osName === "nt" ? await require_script.expandHome(this.$, require_script.pathText(value)) : require_script.pathText(value);
			this[require_script.pyStr(name)] = require_script.substVars(path, texts, environment);
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
			const option = `install_${require_script.pyStr(name)}`;
			const value = await require_script.requireAttribute(this, option, this.$);
			if (require_script.truthy(value)) this[option] = require_script.convertPath(require_script.pathText(value), this.$.target.osName);
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
		if (require_script.isText(this.extra_path)) this.extra_path = require_script.textFor(this.extra_path, "split").split(",");
		const count = require_script.lengthOf(this.extra_path);
		if (count !== 1 && count !== 2) throw new require_own_options.EngineError("DistutilsOptionError", "'extra_path' option must be a list, tuple, or comma-separated string with 1 or 2 elements");
		const parts = [...require_script.iterate(this.extra_path)];
		this.path_file = parts[0];
		this.extra_dirs = require_script.convertPath(require_script.pathText(parts.at(-1)), this.$.target.osName);
	}
	async change_roots(...names) {
		for (const name of names) {
			const option = `install_${require_script.pyStr(name)}`;
			const folder = await require_script.requireAttribute(this, option, this.$);
			this[option] = await callImported(this.$, INSTALL_MODULE, "distutils.util.change_root", this.root, folder);
		}
	}
	async create_home_path() {
		if (!require_script.truthy(this.user)) return;
		const { target, view } = this.$;
		const home = require_script.convertPath(await require_script.expandHome(this.$, "~"), target.osName);
		const shownMode = require_run.atLeast(target, 3, 0) ? "0o700" : "0700";
		for (const value of require_script.plain(this.config_vars).values()) {
			const path = require_script.textFor(value, "startswith");
			if (!path.startsWith(home) || view.isDirectory(path)) continue;
			await this.debug_print(`os.makedirs('${path}', ${shownMode})`);
			this.makeHomeFolders(path);
		}
	}
	makeHomeFolders(path) {
		const missing = missingFolders(this.$, path);
		for (const folder of missing) {
			const own = folder === missing.at(-1) || !require_run.atLeast(this.$.target, 3, 7);
			this.$.add({
				kind: "mkdir",
				path: folder,
				mode: own ? 448 : 511,
				phase: "install",
				dryRun: require_script.truthy(this.dry_run)
			});
		}
	}
};

// src/commands/install.ts
var install_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Install: () => Install });
var Install = class Install extends InstallFolders {
	static pythonPath = "distutils.command.install.install";
	warnOfManagedPython() {
		const { externallyManaged, virtualEnvironment, prefix } = this.$.target;
		const elsewhere = require_script.truthy(this.root) || require_script.truthy(this.user) || this.home !== null || this.prefix !== this.targetPath.normpath(prefix);
		if (externallyManaged === null || virtualEnvironment || elsewhere) return;
		this.$.notice(`this Python is managed by its system (${externallyManaged}), and what is installed into it may break it: use a virtual environment, --user, --prefix, --home or --root`, "warning");
	}
	async run() {
		this.warnOfManagedPython();
		this.expectByteCode();
		if (!require_script.truthy(this.skip_build)) await this.buildFirst();
		if (!require_script.truthy(this.dry_run)) await this.$.flush();
		await inPhase(this.$, "install", async () => {
			for (const name of await this.get_sub_commands()) await this.run_command(name);
			if (require_script.truthy(this.path_file)) await this.create_path_file();
			if (require_script.truthy(this.record)) await this.writeRecord();
		});
		await this.checkSearchPath();
	}
	expectByteCode() {
		const { packages, py_modules: modules } = this.distribution;
		const compiles = this.compile === null || require_script.truthy(this.compile);
		const level = Number(require_script.plain(this.optimize));
		if (!(compiles || level > 0) || !(require_script.truthy(packages) || require_script.truthy(modules))) return;
		if (require_script.truthy(this.dry_run) || this.$.target.dontWriteBytecode) return;
		const foreseen = foreseenModules(this, {
			folder: this.install_lib,
			root: this.root
		});
		this.$.expectByteCode?.(foreseen, compiles ? 0 : level > 1 ? 2 : 1);
	}
	async buildFirst() {
		await inPhase(this.$, "build", async () => this.run_command("build"));
		const build = await this.distribution.get_command_obj("build");
		const platform = build === null ? null : await require_script.getAttribute(build, "plat_name", this.$);
		if (require_script.truthy(this.warn_dir) && require_script.pyStr(platform) !== require_script.pyStr(await callImported(this.$, "distutils.command.install", "distutils.util.get_platform"))) throw new require_own_options.EngineError("DistutilsPlatformError", "Can't install when cross-compiling");
	}
	async writeRecord() {
		const cut = require_script.truthy(this.root) ? require_script.pathText(this.root).length : 0;
		const lines = require_script.pathTexts(await this.get_outputs()).map((file) => `${file.slice(cut)}\n`);
		this.writeText(require_script.pathText(this.record), lines.join(""), `writing list of installed files to '${require_script.pyStr(this.record)}'`);
	}
	writeText(path, text, line) {
		const says = [{
			level: 2,
			text: line
		}];
		const content = require_script.inTextMode(this.$.target, text);
		this.$.add({
			kind: "write",
			path,
			content,
			says,
			saysFresh: says,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
	async checkSearchPath() {
		if (this.$.threshold > 1 || !require_script.truthy(this.warn_dir)) return;
		if (require_script.truthy(this.path_file) && require_script.truthy(this.install_path_file)) return;
		const { script, target } = this.$;
		const folders = script.attached ? require_script.iterate(await script.get("sys", "path") ?? []) : target.searchPath;
		const same = (path) => this.targetPath.normcase(this.targetPath.normpath(path));
		const wanted = same(require_script.pathText(this.install_lib));
		if ([...folders].some((folder) => same(require_script.pathText(folder)) === wanted)) return;
		this.logDebug(`modules installed to '${require_script.pyStr(this.install_lib)}', which is not in Python's module search path (sys.path) -- you'll have to change the search path yourself`);
	}
	async create_path_file() {
		const file = this.targetPath.join(require_script.pathText(this.install_libbase), `${require_script.pyStr(this.path_file)}.pth`);
		if (!require_script.truthy(this.install_path_file)) {
			await this.warn(`path file '${file}' not created`);
			return;
		}
		await inPhase(this.$, "install", async () => this.writeText(file, `${require_script.pyStr(this.extra_dirs)}\n`, `creating ${file}`));
	}
	async get_outputs() {
		const outputs = /* @__PURE__ */ new Set();
		for (const name of await this.get_sub_commands()) {
			const command = await this.get_finalized_command(name);
			for (const file of require_script.iterate(await require_script.callMethod(command, "get_outputs", [], this.$))) outputs.add(require_script.plain(file));
		}
		if (!require_script.truthy(this.path_file) || !require_script.truthy(this.install_path_file)) return [...outputs];
		return [...outputs, this.targetPath.join(require_script.pathText(this.install_libbase), `${require_script.pyStr(this.path_file)}.pth`)];
	}
	async get_inputs() {
		const inputs = [];
		for (const name of await this.get_sub_commands()) require_script.extend(inputs, await require_script.callMethod(await this.get_finalized_command(name), "get_inputs", [], this.$));
		return inputs;
	}
	async has_lib() {
		const pure = await this.distribution.has_pure_modules();
		return require_script.truthy(pure) ? pure : this.distribution.has_ext_modules();
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
			case "install_lib": return require_script.truthy(await Install.prototype.has_lib.call(this));
			case "install_headers": return require_script.truthy(await Install.prototype.has_headers.call(this));
			case "install_scripts": return require_script.truthy(await Install.prototype.has_scripts.call(this));
			case "install_data": return require_script.truthy(await Install.prototype.has_data.call(this));
			default: return true;
		}
	}
};

// src/files/archive-formats.ts
function unknownArchiveFormat(target, names) {
	const known = [
		"gztar",
		"bztar",
		...require_run.atLeast(target, 3, 0) ? ["xztar"] : [],
		"ztar",
		"tar",
		"zip"
	];
	return names.find((name) => !known.includes(name)) ?? null;
}

// src/files/glob-to-regex.ts
function globToRegex(pattern, target, groups = { next: 0 }) {
	const inside = require_script.osPath(target.osName).sep === "\\" ? "[^\\\\]" : "[^/]";
	return translateGlob(pattern, target, groups).replace(/((?<!\\)(?:\\\\)*)\./g, (_all, before) => before + inside);
}
function patternRegex(pattern, anchor, prefix, target) {
	const groups = { next: 0 };
	const body = pattern === null || pattern === "" ? "" : globToRegex(pattern, target, groups);
	const sep = require_script.osPath(target.osName).sep === "\\" ? "\\\\" : "/";
	if (!require_run.atLeast(target, 3, 0)) {
		if (prefix !== null) return `^${without$1(globToRegex(prefix, target), "", globToRegex("", target))}${sep}.*${body}`;
		return anchor ? `^${body}` : body;
	}
	const [start, end] = globToRegex("_", target).split("_");
	if (prefix !== null) return `${start}\\A${without$1(globToRegex(prefix, target, groups), start, end)}${sep}.*${without$1(body, start, end)}${end}`;
	return anchor ? `${start}\\A${body.slice(start.length)}` : body;
}
function without$1(text, start, end) {
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

// src/files/functions.ts
var functions_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ fileFunctions: () => fileFunctions });
const fileFunctions = {
	"distutils.dir_util.mkpath": async (engine, name, mode = 511, verbose = 1, dryRun = 0) => done(engine, require_script.makePath(engine, name, pathOptions(mode, verbose, dryRun))),
	"distutils.dir_util.create_tree": async (engine, base, files, mode = 511, verbose = 1, dryRun = 0) => {
		require_script.createTree(engine, require_script.pathText(base), require_script.pathTexts(files), pathOptions(mode, verbose, dryRun));
		return done(engine, null);
	},
	"distutils.dir_util.copy_tree": async (engine, from, to, mode = 1, times = 1, symlinks = 0, update = 0, verbose = 1, dryRun = 0) => {
		return done(engine, await (require_script.copiesByScript(engine) ? require_script.copyTreeByScript : require_script.copyTree)(engine, require_script.pathText(from), require_script.pathText(to), {
			preserveMode: require_script.truthy(mode),
			preserveTimes: require_script.truthy(times),
			preserveSymlinks: require_script.truthy(symlinks),
			update: require_script.truthy(update),
			verbose: shown(verbose),
			dryRun: require_script.truthy(dryRun)
		}));
	},
	"distutils.dir_util.remove_tree": async (engine, directory, verbose = 1, dryRun = 0) => {
		removeTree(engine, require_script.pathText(directory), {
			verbose: shown(verbose),
			dryRun: require_script.truthy(dryRun)
		});
		return done(engine, null);
	},
	"distutils.dir_util.ensure_relative": (engine, path) => {
		const [drive, rest] = require_script.osPath(engine.target.osName).splitdrive(require_script.pathText(path));
		return rest.startsWith(require_script.osPath(engine.target.osName).sep) ? drive + rest.slice(1) : rest;
	},
	"distutils.file_util.copy_file": async (engine, from, to, mode = 1, times = 1, update = 0, link = null, verbose = 1, dryRun = 0) => {
		const { to: file, copied } = require_script.copyFile(engine, require_script.pathText(from), require_script.pathText(to), {
			preserveMode: require_script.truthy(mode),
			preserveTimes: require_script.truthy(times),
			update: require_script.truthy(update),
			link,
			verbose: shown(verbose),
			dryRun: require_script.truthy(dryRun)
		});
		return done(engine, require_script.Tuple.of(file, copied ? 1 : 0));
	},
	"distutils.file_util.move_file": async (engine, from, to, verbose = 1, dryRun = 0) => done(engine, require_script.moveFile(engine, require_script.pathText(from), require_script.pathText(to), {
		verbose: shown(verbose),
		dryRun: require_script.truthy(dryRun)
	})),
	"distutils.file_util.write_file": async (engine, name, contents) => {
		require_script.writeLines(engine, require_script.pathText(name), Array.from(require_script.iterate(contents), (line) => require_script.textPlus(line, "")));
		return done(engine, null);
	},
	"distutils.dep_util.newer": (engine, source, target) => {
		const answer = require_setuptools_script.newer(engine.view, require_script.pathText(source), require_script.pathText(target));
		return answer && (target === "" || !engine.view.exists(require_script.pathText(target))) ? require_setuptools_script.answerOfNewer(engine.target, answer) : answer;
	},
	"distutils.dep_util.newer_pairwise": (engine, sources, targets) => {
		if (require_script.lengthOf(sources) !== require_script.lengthOf(targets)) throw new require_own_options.EngineError("ValueError", "'sources' and 'targets' must be same length");
		return require_script.Tuple.from(require_setuptools_script.newerPairwise(engine.view, require_script.pathTexts(sources), require_script.pathTexts(targets)).map((each) => [...each]));
	},
	"distutils.dep_util.newer_group": (engine, sources, target, missing = "error") => require_setuptools_script.answerOfNewer(engine.target, require_setuptools_script.newerGroup(engine.view, require_script.pathTexts(sources), require_script.pathText(target), require_script.plain(missing))),
	"distutils.spawn.spawn": async (engine, argv, searchPath = 1, _verbose = 0, dryRun = 0, startedAs = null) => {
		await require_script.spawn(engine, [...require_script.iterate(argv)], {
			searchPath: require_script.truthy(searchPath),
			dryRun: require_script.truthy(dryRun),
			...startedAs === null ? {} : { startedAs: require_script.pathTexts(startedAs) }
		});
		return null;
	},
	"distutils.util.byte_compile": async (engine, files, optimize = 0, force = 0, prefix = null, baseDir = null, _verbose = 1, dryRun = 0, direct = null) => {
		await askByteCompile(engine, require_script.pathTexts(files), {
			optimize: require_script.toInteger(optimize),
			force: require_script.truthy(force),
			prefix: require_script.pathTextOrNull(prefix),
			baseDir: require_script.pathTextOrNull(baseDir),
			dryRun: require_script.truthy(dryRun),
			direct: direct === null ? null : require_script.truthy(direct)
		});
		return done(engine, null);
	},
	"distutils.filelist.findall": (engine, directory = ".") => require_setuptools_script.findAll(engine, require_script.pathText(directory)),
	"distutils.filelist.glob_to_re": (engine, pattern) => globToRegex(require_script.pathText(pattern), engine.target),
	"distutils.filelist.translate_pattern": async (engine, pattern, anchor = 1, prefix = null, isRegex = 0) => {
		const given = require_script.plain(pattern);
		if (require_script.truthy(isRegex) && typeof given !== "string") return pattern;
		const text = require_script.truthy(isRegex) ? require_script.pathText(given) : patternRegex(require_script.pathTextOrNull(given), require_script.truthy(anchor), require_script.pathTextOrNull(prefix), engine.target);
		return engine.script.call("re.compile", [text]);
	},
	"distutils.archive_util.check_archive_formats": (engine, formats) => unknownArchiveFormat(engine.target, require_script.pathTexts(formats))
};
async function done(engine, result) {
	await engine.flush();
	return result;
}
function shown(verbose) {
	return require_script.toInteger(verbose) >= 1;
}
function pathOptions(mode, verbose, dryRun) {
	return {
		mode: require_script.toInteger(mode),
		verbose: shown(verbose),
		dryRun: require_script.truthy(dryRun)
	};
}

// src/host/capture-file.ts
var CaptureFile = class {
	descriptor;
	constructor(cwd) {
		const path = (0, node_path.join)(require_run.temporaryFolder(cwd), `pydistutils-output-${(0, node_crypto.randomBytes)(9).toString("base64url")}`);
		this.descriptor = (0, node_fs.openSync)(path, "ax+", 384);
		(0, node_fs.unlinkSync)(path);
	}
	content() {
		const bytes = Buffer.allocUnsafe((0, node_fs.fstatSync)(this.descriptor).size);
		let filled = 0;
		while (filled < bytes.length) {
			const count = (0, node_fs.readSync)(this.descriptor, bytes, filled, bytes.length - filled, filled);
			if (count === 0) break;
			filled += count;
		}
		return bytes.subarray(0, filled);
	}
	take() {
		const content = this.content();
		if (content.length > 0) (0, node_fs.ftruncateSync)(this.descriptor);
		return content;
	}
	close() {
		(0, node_fs.closeSync)(this.descriptor);
	}
};

// src/host/stopped-program.ts
function stoppedProgram(program) {
	return Object.assign(/* @__PURE__ */ new Error(`${program}: stopped`), { code: "ABORT_ERR" });
}

// src/host/real-processes.ts
var real_processes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ RealProcesses: () => RealProcesses });
var RealProcesses = class {
	async run(argv, options) {
		const hasInput = options.input !== void 0;
		if (options.output === "inherit") return finish(argv, options, [
			hasInput ? "pipe" : "inherit",
			"inherit",
			"inherit"
		]);
		let capture;
		try {
			capture = new CaptureFile(options.cwd);
		} catch (error) {
			return failure(error);
		}
		try {
			return {
				...await finish(argv, options, [
					hasInput ? "pipe" : "ignore",
					capture.descriptor,
					capture.descriptor
				]),
				output: require_run.decodeText(capture.content())
			};
		} finally {
			capture.close();
		}
	}
};
function finish(argv, options, stdio) {
	return new Promise((resolve) => {
		let child;
		try {
			child = start(argv, options, stdio);
		} catch (error) {
			resolve(failure(error));
			return;
		}
		let stopped;
		const stop = (reason) => {
			stopped ??= reason;
			child.kill("SIGKILL");
		};
		const abort = () => stop(stoppedProgram(argv[0]));
		const limit = options.timeoutMs;
		const timer = limit === void 0 ? void 0 : setTimeout(() => stop(lateProgram(argv[0], limit)), limit);
		const settle = (result) => {
			clearTimeout(timer);
			options.signal?.removeEventListener("abort", abort);
			resolve(stopped === void 0 ? result : {
				...result,
				error: stopped
			});
		};
		child.on("error", (error) => settle(failure(error)));
		child.on("exit", (status, signal) => settle({
			status,
			signal,
			output: ""
		}));
		if (options.signal?.aborted === true) abort();
		else options.signal?.addEventListener("abort", abort, { once: true });
		if (options.input !== void 0 && child.stdin !== null) {
			child.stdin.on("error", () => {});
			child.stdin.end(require_run.encodeText(options.input));
		}
	});
}
function start(argv, options, stdio) {
	const [program = "", ...rest] = argv;
	const common = {
		env: options.env,
		stdio,
		windowsHide: true
	};
	if (options.verbatim === true) return (0, node_child_process.spawn)(program.replace(/^"(.*)"$/s, "$1"), rest, {
		...common,
		cwd: options.cwd,
		argv0: program,
		windowsVerbatimArguments: true
	});
	if ([options.cwd, ...argv].every((text) => text.isWellFormed()) || require_run.realPlatform() === "nt") return (0, node_child_process.spawn)(program, rest, {
		...common,
		cwd: options.cwd
	});
	return (0, node_child_process.spawn)("/bin/sh", ["-c", shellScript(argv, options.cwd)], common);
}
function shellScript(argv, cwd) {
	const words = [cwd, ...argv].map((text, index) => {
		return `w${index}=$(printf '${Array.from(require_run.encodeText(text), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}.'); w${index}=\${w${index}%.}`;
	});
	const names = argv.map((_, index) => `"$w${index + 1}"`).join(" ");
	return `${words.join("\n")}\ncd -- "$w0" && exec ${names}\n`;
}
function lateProgram(program, limit) {
	return Object.assign(/* @__PURE__ */ new Error(`${program}: no end after ${limit} ms`), { code: "ETIMEDOUT" });
}
function failure(error) {
	return {
		status: null,
		signal: null,
		output: "",
		error
	};
}

// src/state/compiled-modules.ts
const FORTRAN = /\.(?:f|for|ftn|fpp|f77|f90|f95|f03|f08)$/i;
function usesModules(argv, source) {
	return FORTRAN.test(source) || usesCxxModules(argv);
}
function usesCxxModules(argv) {
	return argv.includes("-fmodules-ts") || argv.includes("-fmodules") && argv.some((word) => /^-std=(?:c|gnu)\+\+2/.test(word));
}
const CXX_MODULES = "gcm.cache";

// src/state/include-folders.ts
const FOLDER_OPTION = {
	gnu: /^(?:-I|-J|-iquote|-isystem|-idirafter|--include-directory(?:=|$))(.*)$/s,
	msvc: /^[/-](?:I|external:I)(.*)$/s,
	borland: /^[/-]I(.*)$/s,
	other: /^-I(.*)$/s
};
const PREFIXED = /^-i(?:(prefix)|withprefix(?:before)?)(.*)$/s;
const READ_BEFORE = /^-(?:include|imacros)/;
function searchedFolders(argv, family) {
	const folders = [];
	let prefix;
	let own = false;
	for (let at = 1; at < argv.length; at += 1) {
		const word = argv[at];
		own ||= family === "gnu" && READ_BEFORE.test(word);
		const value = FOLDER_OPTION[family].exec(word)?.[1];
		const prefixed = value === void 0 && family === "gnu" ? PREFIXED.exec(word) : null;
		const given = value ?? prefixed?.[2];
		if (given === void 0) continue;
		const folder = given === "" ? argv[at += 1] : given;
		if (folder === void 0) break;
		if (prefixed?.[1] !== void 0) prefix = folder;
		else if (prefixed === null) folders.push(folder);
		else if (prefix !== void 0) folders.push(prefix + folder);
	}
	return {
		named: folders,
		own
	};
}
const VARIABLES = {
	gnu: {
		names: [
			"CPATH",
			"C_INCLUDE_PATH",
			"CPLUS_INCLUDE_PATH",
			"OBJC_INCLUDE_PATH",
			"OBJCPLUS_INCLUDE_PATH"
		],
		option: "-I"
	},
	msvc: {
		names: ["INCLUDE", "EXTERNAL_INCLUDE"],
		option: "/I"
	}
};
function withVariableFolders(argv, family, environment, platform) {
	const variables = VARIABLES[family];
	if (variables === void 0) return argv;
	const { names, option } = variables;
	const paths = platform === "nt" ? node_path.win32 : node_path.posix;
	const folders = names.flatMap((name) => require_run.readVariable(environment, name, platform)?.split(paths.delimiter) ?? []);
	return folders.length === 0 ? argv : [...argv, ...folders.flatMap((folder) => [option, folder === "" ? "." : folder])];
}
const MOST_FILES$2 = 2e4;
function filesUnder(folders, without, disk, separator) {
	const files = /* @__PURE__ */ new Set();
	const seen = new Set(without);
	const walk = (folder) => {
		if (seen.has(folder) || files.size >= MOST_FILES$2) return;
		seen.add(folder);
		let names;
		try {
			names = disk.list(folder);
		} catch {
			return;
		}
		for (const name of names) {
			const path = folder + separator + name;
			const kind = disk.statLink(path)?.kind;
			if (kind === "directory" && !name.startsWith(".")) walk(path);
			else if (kind === "file" || kind === "symlink") files.add(path);
		}
	};
	for (const folder of folders) walk(folder);
	return [...files].sort();
}

// src/state/named-files.ts
const ASSEMBLER_INCLUDE = /\.include[ \t]+\\?"([^"\\\n]+)\\?"/g;
const PATTERNS = [
	[/\b__has_(?:include(?:_next)?|embed)\s*\(\s*"([^"\n]+)"/g, "text"],
	[/\b__has_(?:include(?:_next)?|embed)\s*\(\s*<([^>\n]+)>/g, void 0],
	[/^[ \t]*#[ \t]*embed[ \t]*"([^"\n]+)"/gm, "text"],
	[/^[ \t]*#[ \t]*embed[ \t]*<([^>\n]+)>/gm, void 0],
	[ASSEMBLER_INCLUDE, "command"],
	[/\.incbin[ \t]+\\?"([^"\\\n]+)\\?"/g, "command"]
];
const BY_MACRO = /\b__has_(?<!#[ \t]*define[ \t]+__has_)(?:include(?:_next)?|embed)\s*\(\s*[A-Za-z_]|^[ \t]*#[ \t]*embed[ \t]+[A-Za-z_]/m;
const PUT_TOGETHER = /\.incbin\b(?![ \t]+\\?"[^"\\\n])|\bINCBIN/;
const TELLS_TIME = /\b__TIMESTAMP__\b/;
function namedFiles(text) {
	const found = /* @__PURE__ */ new Map();
	for (const [pattern, beside] of PATTERNS) for (const [, name = ""] of text.matchAll(pattern)) found.set(`${name} ${beside}`, {
		name,
		beside,
		holdsMore: pattern === ASSEMBLER_INCLUDE
	});
	return {
		files: [...found.values()],
		byMacro: BY_MACRO.test(text),
		putTogether: PUT_TOGETHER.test(text),
		tellsTime: TELLS_TIME.test(text)
	};
}
function definedNames(text) {
	return [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+\w+[ \t]+(?:"([^"\n]+)"|<([^>\n]+)>)/gm)].map(([, quoted, angled]) => quoted ?? angled);
}
function definedInWords(argv) {
	return argv.flatMap((word, at) => {
		const value = /^(?:-D)?\w+=(.+)$/s.exec(word)?.[1];
		return value === void 0 || !(word.startsWith("-D") || argv[at - 1] === "-D") ? [] : [value.replaceAll(/[\\"<>]/g, "")];
	});
}
function quotedNames(text) {
	return [...text.matchAll(/"([\w.+@~/-]+)"/g)].map(([, name]) => name);
}

// src/state/shadow-headers.ts
var ShadowHeaders = class {
	disk;
	separator;
	listings = /* @__PURE__ */ new Map();
	headers = [];
	known = /* @__PURE__ */ new Set();
	places = /* @__PURE__ */ new Map();
	folders = /* @__PURE__ */ new Map();
	constructor(disk, separator) {
		this.disk = disk;
		this.separator = separator;
	}
	note(header) {
		if (this.known.has(header)) return;
		this.known.add(header);
		const parts = header.split(this.separator);
		const at = this.headers.push([header, parts]) - 1;
		for (let from = 1; from < parts.length; from += 1) {
			const places = this.places.get(parts[from]);
			if (places === void 0) this.places.set(parts[from], [at, from]);
			else places.push(at, from);
		}
	}
	find(folders, headers) {
		const shadows = /* @__PURE__ */ new Set();
		let asked;
		for (const folder of folders) for (const [header, path] of this.searched(folder).shadows) {
			asked ??= new Set(headers());
			if (asked.has(header)) shadows.add(path);
		}
		return [...shadows].sort();
	}
	forget() {
		this.listings.clear();
		this.folders.clear();
	}
	searched(folder) {
		const names = this.names(folder);
		let found = this.folders.get(folder);
		if (found === void 0) {
			found = {
				count: this.headers.length,
				shadows: []
			};
			this.folders.set(folder, found);
			for (const name of names.keys()) {
				const places = this.places.get(name) ?? [];
				for (let at = 0; at < places.length; at += 2) this.look(folder, places[at], places[at + 1], found.shadows);
			}
		}
		for (; found.count < this.headers.length; found.count += 1) {
			const [, parts] = this.headers[found.count];
			for (let from = 1; from < parts.length; from += 1) if (names.has(parts[from])) this.look(folder, found.count, from, found.shadows);
		}
		return found;
	}
	look(folder, at, from, shadows) {
		const [header, parts] = this.headers[at];
		const tail = parts.slice(from);
		if (!this.isThere(folder, tail)) return;
		const path = [folder, ...tail].join(this.separator);
		if (path !== header) shadows.push([header, path]);
	}
	isThere(folder, tail) {
		let at = folder;
		for (const part of tail) {
			if (!this.names(at).has(part)) return false;
			at += this.separator + part;
		}
		return true;
	}
	names(folder) {
		let names = this.listings.get(folder);
		if (names === void 0) this.listings.set(folder, names = this.list(folder));
		return names;
	}
	list(folder) {
		try {
			return this.disk.members(folder);
		} catch {
			return /* @__PURE__ */ new Map();
		}
	}
};

// src/state/source-text.ts
function sourceText(disk, path) {
	try {
		return Buffer.from(disk.read(path)).toString("latin1");
	} catch {
		return "";
	}
}

// src/state/time-fact.ts
function timeOf(stat) {
	return `@${Math.floor(stat?.modified ?? 0)}`;
}
function isTime(digest) {
	return digest.startsWith("@");
}

// src/state/disk-now.ts
const NAMES_NOTHING = {
	files: [],
	byMacro: false,
	putTogether: false,
	tellsTime: false
};
var DiskNow = class {
	state;
	disk;
	path;
	shadowHeaders;
	known = /* @__PURE__ */ new Map();
	holding = /* @__PURE__ */ new Set();
	holdingLooks = -1;
	headerFolders = /* @__PURE__ */ new Map();
	ownFolders = /* @__PURE__ */ new Map();
	named = {
		known: /* @__PURE__ */ new Map(),
		read: namedFiles
	};
	defined = {
		known: /* @__PURE__ */ new Map(),
		read: definedNames
	};
	quoted = {
		known: /* @__PURE__ */ new Map(),
		read: quotedNames
	};
	constructor(state, disk) {
		this.state = state;
		this.disk = disk;
		this.path = state.separator === "\\" ? node_path.win32 : node_path.posix;
		this.shadowHeaders = new ShadowHeaders(disk, state.separator);
	}
	filesOf(place) {
		return {
			digest: (path) => this.digest(path),
			firstChanged: (facts) => this.firstChanged(facts),
			shadows: (record) => place === void 0 ? [] : this.shadows(record, place),
			holdsOldRoot: (path, record) => this.holdsOldRoot(path, record)
		};
	}
	digest(recorded) {
		const file = this.file(recorded);
		const { stats } = this.state;
		if (file.looks !== stats.looks) {
			file.digest = stats.digest(file.host);
			file.looks = stats.looks;
		}
		return file.digest;
	}
	firstChanged(facts) {
		const { holding } = this;
		const { looks } = this.state.stats;
		if (this.holdingLooks !== looks) {
			holding.clear();
			this.holdingLooks = looks;
		}
		if (holding.has(facts)) return void 0;
		const changed = facts.find((fact) => {
			if (holding.has(fact)) return false;
			if (this.factOf(fact) !== fact[1]) return true;
			holding.add(fact);
			return false;
		});
		if (changed === void 0) holding.add(facts);
		return changed;
	}
	factOf([path, before]) {
		return isTime(before) ? timeOf(this.disk.stat(this.file(path).host)) : this.digest(path) ?? "";
	}
	file(recorded) {
		let file = this.known.get(recorded);
		if (file === void 0) {
			file = {
				host: this.state.hostPath(recorded),
				digest: void 0,
				looks: -1
			};
			this.known.set(recorded, file);
		}
		return file;
	}
	isOwn(path) {
		const { root, separator } = this.state;
		return path.startsWith(root) && path.startsWith(separator, root.length);
	}
	shadowsOf(place, headers) {
		for (const header of headers) this.shadowHeaders.note(header);
		const folders = [...this.ownFoldersOf(place), ...headers.filter((path) => this.isOwn(path)).map((path) => this.path.dirname(path))];
		return this.shadowing(new Set(folders), () => headers);
	}
	shadowing(folders, headers) {
		return this.shadowHeaders.find(folders, headers).map((path) => this.state.recordedPath(path));
	}
	untrackedHeaders(place) {
		return filesUnder(this.folders(place), [this.state.buildBase], this.disk, this.state.separator).filter((path) => path !== place.source);
	}
	namedBy(place, headers) {
		const texts = this.textsOf(place, headers);
		const namings = [];
		const found = /* @__PURE__ */ new Set();
		let folders;
		const enter = (name, before) => {
			folders ??= this.namedFolders(place);
			const paths = [...before, ...folders].map((folder) => this.path.resolve(folder, name));
			for (const path of paths) found.add(path);
			return paths;
		};
		for (const text of texts) {
			const naming = this.toldBy(text, this.named) ?? NAMES_NOTHING;
			namings.push(naming);
			for (const { name, beside, holdsMore } of naming.files) {
				const included = enter(name, beside === "text" ? [this.path.dirname(text), this.path.dirname(place.source)] : beside === "command" ? [place.cwd] : []).find((path) => holdsMore && this.disk.stat(path)?.kind === "file");
				if (included !== void 0 && this.isOwn(included) && !texts.includes(included)) texts.push(included);
			}
		}
		if (namings.some(({ byMacro }) => byMacro)) {
			const around = [...new Set(texts.map((text) => this.path.dirname(text)))];
			for (const name of this.namesOf(texts, this.defined, place)) enter(name, around);
		}
		if (namings.some(({ putTogether }) => putTogether)) {
			const searched = [place.cwd, ...this.namedFolders(place)];
			const isThere = (name) => searched.some((folder) => this.disk.stat(this.path.resolve(folder, name))?.kind === "file");
			for (const name of this.namesOf(texts, this.quoted, place)) if (isThere(name)) enter(name, [place.cwd]);
		}
		return [...found];
	}
	timedOf(place, headers) {
		return this.textsOf(place, headers).filter((text) => this.toldBy(text, this.named)?.tellsTime === true);
	}
	textsOf({ source }, headers) {
		return [source, ...headers.filter((path) => this.isOwn(path))];
	}
	namesOf(texts, told, { argv }) {
		return /* @__PURE__ */ new Set([...texts.flatMap((text) => this.toldBy(text, told) ?? []), ...definedInWords(argv)]);
	}
	toldBy(text, { known, read }) {
		const digest = this.state.stats.digest(text);
		if (digest === void 0) return void 0;
		let found = known.get(digest);
		if (found === void 0) known.set(digest, found = read(sourceText(this.disk, text)));
		return found;
	}
	forget() {
		this.shadowHeaders.forget();
	}
	shadows(record, place) {
		if (record.shadows === "untracked") return this.untrackedHeaders(place).map((path) => this.state.recordedPath(path));
		const { headers } = record;
		let folders = this.headerFolders.get(headers);
		if (folders === void 0) this.headerFolders.set(headers, folders = this.noteHeaders(headers));
		return this.shadowing(/* @__PURE__ */ new Set([...this.ownFoldersOf(place), ...folders]), () => headers.map(([path]) => this.file(path).host));
	}
	noteHeaders(headers) {
		const hosts = headers.map(([path]) => this.file(path).host);
		for (const host of hosts) this.shadowHeaders.note(host);
		return [...new Set(hosts.filter((host) => this.isOwn(host)).map((host) => this.path.dirname(host)))];
	}
	holdsOldRoot(path, record) {
		if (record.root === this.state.root || record.root === "") return false;
		return Buffer.from(this.disk.read(this.state.hostPath(path))).includes(record.root);
	}
	ownFoldersOf({ argv, cwd, source, family }) {
		let known = this.ownFolders.get(cwd);
		if (known === void 0) this.ownFolders.set(cwd, known = /* @__PURE__ */ new Map());
		const folders = this.isOwn(source) ? [this.path.dirname(source)] : [];
		const { named, own } = searchedFolders(argv, family);
		for (const word of own ? [...named, "."] : named) {
			if (!known.has(word)) {
				const path = this.path.resolve(cwd, word);
				known.set(word, path === this.state.root || this.isOwn(path) ? path : void 0);
			}
			const folder = known.get(word);
			if (folder !== void 0) folders.push(folder);
		}
		return folders;
	}
	folders(place) {
		const modules = usesCxxModules(place.argv) ? [this.path.resolve(place.cwd, CXX_MODULES)] : [];
		return [.../* @__PURE__ */ new Set([
			this.path.dirname(place.source),
			...modules,
			...this.namedFolders(place)
		])];
	}
	namedFolders({ argv, cwd, family }) {
		return searchedFolders(argv, family).named.map((folder) => this.path.resolve(cwd, folder));
	}
};

// src/state/driver-answer.ts
const NO_ANSWER = {
	programs: [],
	settings: [],
	files: [],
	libraryFolders: [],
	programFolders: []
};
function parseDriverAnswer(output) {
	const answer = {
		programs: [],
		settings: [],
		files: [],
		libraryFolders: [],
		programFolders: []
	};
	for (const line of output.split("\n")) {
		const collect = /^COLLECT_GCC=(.+)$/.exec(line)?.[1];
		const folders = /^COMPILER_PATH=(.+)$/.exec(line)?.[1];
		const libraries = /^LIBRARY_PATH=(.+)$/.exec(line)?.[1];
		if (collect !== void 0) answer.programs.push(collect);
		if (folders !== void 0) answer.programFolders.push(...folders.split(":"));
		if (libraries !== void 0) answer.libraryFolders.push(...libraries.split(":"));
		if (line.startsWith(" ") && !line.startsWith(" (")) addCommand(splitWords(line), answer);
	}
	return Object.values(answer).every((list) => list.length === 0) ? NO_ANSWER : answer;
}
function addCommand([program, ...words], answer) {
	if (program === void 0) return;
	answer.programs.push(program);
	words.forEach((word, index) => {
		const previous = words[index - 1];
		if (/^-m[a-z]/.test(word) || /^-(?:triple|target-cpu|tune-cpu|target-feature|resource-dir)$/.test(previous ?? "")) answer.settings.push(word);
		if (previous === "--param") answer.settings.push(`--param ${word}`);
		if (/^\/.*\.(?:o|a|so)$/.test(word)) answer.files.push(word);
		if (/^-L./.test(word)) answer.libraryFolders.push(word.slice(2));
	});
}
function splitWords(line) {
	return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) => plain ?? quoted.replace(/\\(.)/g, "$1"));
}

// src/state/driver-words.ts
const LAUNCHERS = /* @__PURE__ */ new Map([
	["ccache", []],
	["sccache", []],
	["distcc", []],
	["icecc", []],
	["colorgcc", []],
	["env", [
		"-u",
		"--unset",
		"-C",
		"--chdir"
	]],
	["nice", ["-n", "--adjustment"]],
	["time", [
		"-f",
		"--format",
		"-o",
		"--output"
	]],
	["schedtool", [
		"-n",
		"-p",
		"-a"
	]],
	["ionice", [
		"-c",
		"--class",
		"-n",
		"--classdata"
	]],
	["xcrun", [
		"-sdk",
		"--sdk",
		"-toolchain",
		"--toolchain"
	]]
]);
const INTERPRETER = /^(?:(?:ba|da|k|z)?sh|perl|ruby|node|(?:python|pypy)[\d.]*)$/;
const INTERPRETER_VALUES = [
	"-W",
	"-X",
	"-r",
	"--require"
];
const INLINE = /* @__PURE__ */ new Set([
	"-m",
	"-c",
	"-e"
]);
const TALENTS = /* @__PURE__ */ new Set(["cc", "c++"]);
function driverOf(argv) {
	const programs = [];
	let at = 0;
	const pass = (withValue, end) => {
		while (argv[at]?.startsWith("-") === true && end?.has(argv[at]) !== true) at += withValue?.includes(argv[at]) === true ? 2 : 1;
	};
	while (at < argv.length) {
		const word = argv[at++];
		if (programs.length > 0 && /^[A-Za-z_]\w*=/.test(word)) continue;
		programs.push(word);
		const name = baseName(word);
		if (INTERPRETER.test(name)) {
			pass(INTERPRETER_VALUES, INLINE);
			if (INLINE.has(argv[at] ?? "")) at += 2;
			else if (at < argv.length) programs.push(inFolder(argv[at++]));
		}
		if (LAUNCHERS.has(name)) pass(LAUNCHERS.get(name));
		else break;
	}
	if (TALENTS.has(argv[at])) at += 1;
	return {
		programs,
		length: Math.min(at, argv.length)
	};
}
function inFolder(script) {
	return require_repeat.nameStart(script) === 0 ? `./${script}` : script;
}
function driverWords(argv) {
	return driverOf(argv).programs;
}
function driverLength(argv) {
	return driverOf(argv).length;
}
const SELECTING = /^(?:-m|-B|--sysroot|-isysroot|-specs|--specs|-fuse-ld|-fplugin|-x$|-arch|-stdlib|-wrapper|-target|--target|--gcc-toolchain|-no-integrated-as|-fno-integrated-as|-fintegrated-as|-static|-shared|-pie|-no-pie|-nostdlib|-nostartfiles|-nodefaultlibs|-flto|-fno-lto|-fsanitize|-fopenmp|-pthread|-bundle|-dynamiclib|--param)/;
const WITH_VALUE = /* @__PURE__ */ new Set([
	"-B",
	"--sysroot",
	"-isysroot",
	"-specs",
	"-x",
	"-arch",
	"-wrapper",
	"-target",
	"--target",
	"--param",
	"-mllvm"
]);
function selectingOptions(argv) {
	const options = [];
	for (let at = driverLength(argv); at < argv.length; at += 1) {
		const word = argv[at];
		if (!SELECTING.test(word)) continue;
		options.push(word);
		const value = argv[at + 1];
		if (WITH_VALUE.has(word) && value !== void 0) {
			options.push(value);
			at += 1;
		}
	}
	return options;
}
const LANGUAGES = [
	[/\.(?:cc|cp|cxx|cpp|CPP|c\+\+|C|ii)$/, "c++"],
	[/\.mm$/, "objective-c++"],
	[/\.m$/, "objective-c"],
	[/\.(?:S|sx)$/, "assembler-with-cpp"],
	[/\.s$/, "assembler"],
	[FORTRAN, "f95"]
];
function languageOf(source) {
	return LANGUAGES.find(([suffixes]) => suffixes.test(source))?.[1] ?? "c";
}
function baseName(path) {
	return path.slice(require_repeat.nameStart(path)).replace(/\.exe$/i, "");
}

// src/state/tool-identity.ts
const FINDING = [
	"COMPILER_PATH",
	"GCC_EXEC_PREFIX",
	"CCC_OVERRIDE_OPTIONS",
	"CCACHE_COMPILER",
	"CCACHE_PATH",
	"CCACHE_PREFIX",
	"SDKROOT",
	"DEVELOPER_DIR"
];
const DRIVER_TIMEOUT_MS = 2e4;
var ToolIdentities = class {
	doors;
	path;
	known = /* @__PURE__ */ new Map();
	lastEnvironment;
	lastKnown = /* @__PURE__ */ new Map();
	constructor(doors) {
		this.doors = doors;
		this.path = doors.platform === "nt" ? node_path.win32 : node_path.posix;
	}
	identify(request) {
		const language = request.source === void 0 ? "" : languageOf(request.source);
		const options = request.family === "gnu" && request.role !== "other" ? selectingOptions(request.argv) : [];
		const key = JSON.stringify([
			request.role,
			request.family,
			driverWords(request.argv),
			options,
			language,
			request.cwd
		]);
		const known = this.knownFor(request.environment);
		const identity = known.get(key);
		if (identity !== void 0) return identity;
		const asked = this.find(request, options, language);
		known.set(key, asked);
		return asked.then((found) => {
			known.set(key, found);
			return found;
		});
	}
	knownFor(environment) {
		if (this.lastEnvironment !== environment) {
			const variables = JSON.stringify([...FINDING, "PATH"].map((name) => environment[name] ?? ""));
			let known = this.known.get(variables);
			if (known === void 0) this.known.set(variables, known = /* @__PURE__ */ new Map());
			this.lastEnvironment = environment;
			this.lastKnown = known;
		}
		return this.lastKnown;
	}
	forget() {
		this.known.clear();
		this.lastEnvironment = void 0;
	}
	async find(request, options, language) {
		const candidates = driverWords(request.argv).map((word) => this.programs(word, request));
		const drivers = candidates.flatMap((found) => found.slice(0, 1));
		if (request.family === "msvc") return this.identity([...drivers, ...this.besideMsvc(drivers)], []);
		if (request.family !== "gnu" || request.role === "other") return this.identity(drivers, []);
		const answer = await this.ask(request, candidates.flat(), options, language);
		const programs = [...drivers, ...answer.programs.flatMap((name) => this.resolve(name, answer, request))];
		if (request.role === "link") programs.push(...this.linker(options, answer, request));
		return {
			...this.identity([
				...programs,
				...answer.files,
				...this.clangLibraries(programs)
			], answer.settings),
			libraryFolders: answer.libraryFolders
		};
	}
	identity(programs, settings) {
		const pairs = /* @__PURE__ */ new Map();
		for (const program of new Set(programs)) {
			let name = this.path.basename(program);
			while (pairs.has(name)) name += "*";
			pairs.set(name, this.doors.state.stats.digest(program) ?? "");
		}
		if (settings.length > 0) pairs.set("settings of the compiler", settings.join(" "));
		return {
			text: JSON.stringify([...pairs]),
			libraryFolders: []
		};
	}
	async ask(request, candidates, options, language) {
		const { state, processes, signal } = this.doors;
		const words = request.argv.slice(0, driverLength(request.argv));
		const digests = candidates.map((path) => [path, state.stats.digest(path) ?? ""]);
		const variables = FINDING.map((name) => request.environment[name] ?? "");
		const question = JSON.stringify([
			"driver",
			request.role,
			words,
			digests,
			options,
			language,
			variables
		]);
		const remembered = state.answer(question);
		if (remembered !== void 0) return JSON.parse(remembered);
		const input = request.role === "compile" ? [
			"-x",
			language,
			"-c",
			"/dev/null"
		] : ["/dev/null"];
		const { status, output } = await processes.run([
			...words,
			"-###",
			...options,
			...input,
			"-o",
			"/dev/null"
		], {
			cwd: request.cwd,
			env: {
				...request.environment,
				LC_ALL: "C"
			},
			output: "capture",
			timeoutMs: DRIVER_TIMEOUT_MS,
			...signal === void 0 ? void 0 : { signal }
		});
		const answer = parseDriverAnswer(status === 0 ? output : "");
		if (status === 0) state.rememberAnswer(question, JSON.stringify(answer));
		return answer;
	}
	programs(name, { environment, cwd }) {
		const { disk, platform } = this.doors;
		const found = [...require_run.findPrograms(name, {
			tree: disk,
			environment,
			platform,
			cwd
		})];
		const script = this.path.resolve(cwd, name);
		if (found.length === 0 && disk.stat(script)?.kind === "file") found.push(script);
		return [...new Set(found.map((path) => disk.realPath(path)))];
	}
	resolve(name, answer, request) {
		if (this.path.isAbsolute(name)) return [name];
		const beside = answer.programFolders.map((folder) => this.path.join(folder, name)).find((path) => this.doors.disk.stat(path)?.kind === "file");
		if (beside !== void 0) return [beside];
		return this.programs(name, request).slice(0, 1);
	}
	linker(options, answer, request) {
		if (!answer.programs.some((name) => name.endsWith("collect2"))) return [];
		const chosen = options.find((option) => option.startsWith("-fuse-ld="))?.slice(9);
		return this.resolve(chosen === void 0 ? "ld" : `ld.${chosen}`, answer, request);
	}
	besideMsvc(drivers) {
		const names = [
			"c1.dll",
			"c1xx.dll",
			"c2.dll",
			"link.exe"
		];
		return drivers.flatMap((driver) => names.map((name) => this.path.join(this.path.dirname(driver), name))).filter((path) => this.doors.disk.stat(path) !== void 0);
	}
	clangLibraries(programs) {
		const { disk } = this.doors;
		const clang = programs.find((path) => /clang[^/]*$/.test(path) && this.path.isAbsolute(path));
		if (clang === void 0 || disk.stat(clang) === void 0) return [];
		const folder = this.path.join(this.path.dirname(disk.realPath(clang)), "..", "lib");
		if (disk.stat(folder)?.kind !== "directory") return [];
		const libraries = disk.list(folder).filter((name) => /^lib(?:LLVM|clang-cpp)[\w.-]*\.(?:so|dylib)/.test(name));
		return [...new Set(libraries.map((name) => this.path.join(folder, name)).filter((path) => disk.stat(path)?.kind === "file").map((path) => disk.realPath(path)))].sort();
	}
};

// src/execute/foreseen-folders.ts
var ForeseenFolders = class {
	separator;
	numbers = /* @__PURE__ */ new Map();
	count = 0;
	place = [0, ""];
	constructor(separator) {
		this.separator = separator;
	}
	add(folders) {
		for (const { recorded } of folders) {
			if (!this.numbers.has(recorded)) this.numbers.set(recorded, this.count);
			this.count += 1;
		}
	}
	reach(folder, name) {
		this.place = [folder, name];
	}
	has(recordedPath) {
		if (this.count === 0) return false;
		const cut = recordedPath.lastIndexOf(this.separator) + 1;
		const number = this.numbers.get(recordedPath.slice(0, cut));
		if (number === void 0) return false;
		const [folder, name] = this.place;
		return number < folder || number === folder && recordedPath.slice(cut) <= name;
	}
};

// src/execute/byte-compiler.ts
const QUEUE_DEPTH = 8;
const OWN_QUEUE_DEPTH = 64;
const FOLDERS_FOR_AN_INTERPRETER = 20;
var ByteCompiler = class {
	options;
	workers = /* @__PURE__ */ new Map();
	waiting = /* @__PURE__ */ new Map();
	unheard;
	nextId = 1;
	closed = false;
	constructor(options) {
		this.options = options;
	}
	warm(count) {
		const level = this.processLevel(0);
		while (this.pool(level).length < Math.min(count, this.options.workers)) this.start(level);
	}
	foresee(folders, optimize) {
		const level = this.processLevel(optimize);
		const count = Math.min(this.options.workers - 1, Math.ceil(folders.length / FOLDERS_FOR_AN_INTERPRETER));
		if (count <= 0) return;
		while (this.pool(level).length < count) this.start(level);
		this.unheard ??= [];
		for (const [at, worker] of this.pool(level).slice(0, count).entries()) {
			const share = folders.filter((_, index) => index % count === at);
			worker.foreseen.add(share);
			worker.process.send(JSON.stringify({ foresee: share.map(({ folder, recorded, names }) => [
				require_script.wireText(folder),
				require_script.wireText(recorded),
				names?.map(require_script.wireText) ?? null
			]) }));
		}
	}
	async compile(request) {
		return await new Promise((resolve, reject) => {
			const job = {
				request,
				resolve,
				reject
			};
			if (this.unheard === void 0) {
				this.enter(job);
				return;
			}
			if (this.unheard.push(job) === 1) setImmediate(() => setImmediate(() => this.listen()));
		});
	}
	listen() {
		const jobs = this.unheard ?? [];
		this.unheard = void 0;
		for (const job of jobs) this.enter(job);
	}
	enter(job) {
		const { recordedPath, optimize } = job.request;
		const level = this.processLevel(optimize);
		(this.pool(level).find(({ foreseen }) => foreseen.has(recordedPath))?.own ?? this.queue(level)).push(job);
		this.feed(level);
	}
	close() {
		this.closed = true;
		for (const pool of this.workers.values()) for (const { process, jobs } of pool) if (jobs.size === 0) process.kill();
		else process.finish();
		this.workers.clear();
	}
	processLevel(optimize) {
		return this.options.target.versionInfo[0] === 2 ? optimize : 0;
	}
	pool(level) {
		let pool = this.workers.get(level);
		if (pool === void 0) this.workers.set(level, pool = []);
		return pool;
	}
	queue(level) {
		let queue = this.waiting.get(level);
		if (queue === void 0) this.waiting.set(level, queue = []);
		return queue;
	}
	feed(level) {
		const pool = this.pool(level);
		for (const worker of pool) while (worker.own.length > 0 && worker.jobs.size < OWN_QUEUE_DEPTH) this.send(worker, worker.own.shift());
		const queue = this.queue(level);
		while (queue.length > 0) {
			let idlest = pool.reduce((best, one) => best === void 0 || one.jobs.size < best.jobs.size ? one : best, void 0);
			if ((idlest === void 0 || idlest.jobs.size >= 2) && pool.length < this.options.workers) idlest = this.start(level);
			if (idlest === void 0 || idlest.jobs.size >= QUEUE_DEPTH) return;
			this.send(idlest, queue.shift());
		}
	}
	send(worker, job) {
		const { source, output, recordedPath } = job.request;
		const id = this.nextId;
		this.nextId += 1;
		worker.jobs.set(id, job);
		const umask = this.options.umask?.();
		const masked = umask === worker.umask ? {} : { umask };
		worker.umask = umask;
		worker.process.send(JSON.stringify({
			id,
			source: require_script.wireText(source),
			output: require_script.wireText(output),
			recorded: require_script.wireText(recordedPath),
			checked_hash: this.options.checkedHash(),
			...masked
		}));
	}
	start(level) {
		const { target, processes, worker: script, cwd, environment } = this.options;
		const flags = [...require_script.bareStart(target), ...level === 0 ? [] : [level === 1 ? "-O" : "-OO"]];
		const jobs = /* @__PURE__ */ new Map();
		const own = [];
		const foreseen = new ForeseenFolders(target.osName === "nt" ? "\\" : "/");
		const worker = {
			process: processes.start([
				target.executable,
				...flags,
				script
			], {
				cwd,
				env: environment()
			}, {
				onLine: (line) => {
					const reply = JSON.parse(line);
					if ("foreseen" in reply) foreseen.reach(...reply.foreseen);
					else {
						this.settle(reply, jobs);
						this.feed(level);
					}
				},
				onEnd: ({ error, errors }) => {
					const pool = this.pool(level);
					pool.splice(0, pool.length, ...pool.filter((one) => one.jobs !== jobs));
					if (this.closed && jobs.size === 0) return;
					for (const job of jobs.values()) job.reject(lostWorker(target.executable, job.request, error, errors));
					jobs.clear();
					this.queue(level).unshift(...own.splice(0));
					this.feed(level);
				}
			}),
			jobs,
			own,
			foreseen,
			umask: void 0
		};
		this.pool(level).push(worker);
		return worker;
	}
	settle(reply, jobs) {
		const job = jobs.get(reply.id);
		if (job === void 0) return;
		jobs.delete(reply.id);
		const { stderr: messages = "", failed, digest } = reply;
		if (reply.error === void 0) job.resolve({
			messages,
			written: failed !== true,
			digest
		});
		else job.reject(toError(reply.error, job.request, this.options.target));
	}
};
function writesCheckedHash(target, { environment, pycInvalidation }) {
	const [major, minor] = target.versionInfo;
	if (major < 3 || minor < 7) return false;
	if (pycInvalidation !== void 0) return pycInvalidation === "checked-hash";
	return (environment()["SOURCE_DATE_EPOCH"] ?? "") !== "";
}
function toError([errno, text, path, name], request, target) {
	const python = target.versionInfo[0] === 2 ? "IOError" : "OSError";
	if (errno === null) return new require_own_options.EngineError(python, text, { code: "byte-compile" });
	const shown = path === null || path === request.source ? request.shownSource : path;
	return new require_own_options.EngineError(python, `[Errno ${errno}] ${text}: ${require_run.quotedText(shown)}`, {
		code: "byte-compile",
		args: [
			errno,
			text,
			shown
		],
		cause: Object.assign(new Error(text), { code: name ?? void 0 })
	});
}
function lostWorker(executable, request, error, errors) {
	const said = errors.trim().split("\n").at(-1) ?? "";
	const why = error?.message ?? (said === "" ? "it ended" : said);
	return new require_own_options.EngineError("DistutilsByteCompileError", `could not byte-compile '${request.shownSource}': ${executable}: ${why}`, {
		code: "byte-compiler-lost",
		cause: error
	});
}

// src/state/handed-on.ts
function handedOn(argv) {
	if (!argv.some((word) => WRAPPED.test(word))) return argv;
	return argv.flatMap((word) => {
		if (!WRAPPED.test(word)) return [word];
		return word.startsWith("-W") ? word.slice(4).split(",") : [];
	});
}
const WRAPPED = /^(?:-W[lap],|-X(?:linker|assembler|preprocessor)$)/;

// src/state/linker-words.ts
const OTHER_VALUE = /^-(?:[oehumzy]|-?(?:Map|soname|rpath|rpath-link|out-implib|dynamic-linker|entry|undefined|defsym|init|fini))$/;
const FOLDER = /^(?:-L|--library-path(?:=|$)|[/-][Ll][Ii][Bb][Pp][Aa][Tt][Hh]:)(.*)$/s;
const NAME = /^(?:-l|--library(?:=|$))(.*)$/s;
const FILE = /^(?:-T|-R|--?(?:script|default-script|version-script|dynamic-list|retain-symbols-file|just-symbols|section-ordering-file|symbol-ordering-file|export-dynamic-symbol-list)=|[/-]DEF:)(.+)$/s;
function linkerWords(argv) {
	const [names, folders, files] = [
		[],
		[],
		[]
	];
	const words = handedOn(argv);
	for (let at = 1; at < words.length; at += 1) {
		const word = words[at];
		if (OTHER_VALUE.test(word)) {
			at += 1;
			continue;
		}
		const folder = FOLDER.exec(word)?.[1];
		const name = folder === void 0 ? NAME.exec(word)?.[1] : void 0;
		const value = folder ?? name;
		if (value !== void 0) {
			const said = value === "" ? words[at += 1] : value;
			if (said !== void 0) (folder === void 0 ? names : folders).push(said);
			continue;
		}
		const file = FILE.exec(word)?.[1];
		if (file !== void 0) files.push(file);
		else if (!word.startsWith("-")) files.push(word);
	}
	return {
		names,
		folders,
		files
	};
}

// src/execute/tracked-command.ts
const FOLLOWS_OUTPUT = /^(?:--coverage|-coverage|-fprofile|-ftest-coverage|-gsplit-dwarf|-save-temps|-fstack-usage|-fcallgraph-info|-fdump|-dumpdir|-dumpbase|-ftime-trace|-foptimization-record|-fsave-optimization-record|-serialize-diagnostics|-Wa,.*-a|-M[A-Z]*|-Wp,-M.*|@.*)/;
const OWN_DEPENDENCIES = /^(?:-M[A-Z]*$|-MF.|-MT.|-MQ.|-Wp,-M|@|-E$)/;
const SECOND_OUTPUT = /^-o./;
const LINK_FOLLOWS_OUTPUT = /^(?:-Wl,.*(?:-Map|--out-implib|-version-script|--dependency-file|@)|-Xlinker$|-T|-save-temps|-dumpdir|--coverage|-fprofile|-dynamiclib|@)/;
const NO_SCRIPT = /\.(?:o|obj|lo|a|lib|so(?:\.\d+)*|dylib|tbd)$/i;
const NAMELESS = /(?:\.so|\.a|[\\/][^\\/.]+)$/;
function followsOutput(argv) {
	return argv.some((word) => FOLLOWS_OUTPUT.test(word));
}
const SIDE_FILES = [
	[/^(?:--coverage|-coverage|-ftest-coverage)$/, ".gcno"],
	[/^-gsplit-dwarf/, ".dwo"],
	[/^-fstack-usage$/, ".su"],
	[/^-fcallgraph-info/, ".ci"],
	[/^-MM?D$/, ".d"]
];
function sideFiles({ argv, object, family }) {
	if (family !== "gnu" || !followsOutput(argv)) return [];
	const stem = object.replace(/\.[^./\\]*$/, "");
	return SIDE_FILES.filter(([option]) => argv.some((word) => option.test(word))).map(([, suffix]) => stem + suffix);
}
function trackCompile(step, workFile) {
	const tracking = trackingOf(step, workFile);
	const temporary = step.family === "gnu" && !followsOutput(step.argv) ? workFile?.(".o") : void 0;
	const renamed = temporary === void 0 ? void 0 : withOutput(step.argv, step.object, temporary);
	return {
		argv: [...renamed ?? step.argv, ...extraWords(tracking)],
		temporary: renamed === void 0 ? void 0 : temporary,
		tracking
	};
}
function trackLink(step, workFile) {
	const temporary = step.family === "gnu" && step.then === void 0 && NAMELESS.test(step.output) && !step.argv.some((word) => LINK_FOLLOWS_OUTPUT.test(word)) && (step.kind === "static-library" || linkerWords(step.argv).files.every((file) => NO_SCRIPT.test(file))) ? workFile?.(".out") : void 0;
	const renamed = temporary === void 0 ? void 0 : withOutput(step.argv, step.output, temporary);
	return {
		argv: renamed ?? step.argv,
		temporary: renamed === void 0 ? void 0 : temporary,
		tracking: { kind: "none" }
	};
}
function trackingOf({ argv, family, source }, workFile) {
	if (family === "msvc") return { kind: "show-includes" };
	if (family !== "gnu" || workFile === void 0 || argv.some((word) => OWN_DEPENDENCIES.test(word) || SECOND_OUTPUT.test(word))) return { kind: "none" };
	if (usesModules(argv, source)) return { kind: "none" };
	if (argv.filter((word) => word === "-arch").length > 1) return { kind: "none" };
	return {
		kind: "depfile",
		path: workFile(".d")
	};
}
function extraWords(tracking) {
	switch (tracking.kind) {
		case "depfile": return [
			"-MD",
			"-MF",
			tracking.path
		];
		case "show-includes": return ["/showIncludes"];
		case "none": return [];
	}
}
function withOutput(argv, output, other) {
	const option = argv.findIndex((word, index) => word === "-o" && argv[index + 1] === output);
	if (option !== -1) return [
		...argv.slice(0, option + 1),
		other,
		...argv.slice(option + 2)
	];
	if (argv.filter((word) => word === output).length !== 1 || argv.includes("-o")) return void 0;
	const at = argv.indexOf(output);
	return at <= driverLength(argv) + 2 ? [
		...argv.slice(0, at),
		other,
		...argv.slice(at + 1)
	] : void 0;
}

// src/execute/compile-twins.ts
function compileTwins(steps, known) {
	const twins = /* @__PURE__ */ new Map();
	const here = /* @__PURE__ */ new Map();
	steps.forEach((step, index) => {
		if (step.kind !== "compile" || step.family !== "gnu" || step.dryRun === true) return;
		const first = known.firstLike(step);
		if (first === step) here.set(step, index);
		else if (first.object !== step.object) twins.set(index, {
			step: first,
			index: here.get(first)
		});
	});
	return twins;
}
var KnownCompiles = class {
	only = /* @__PURE__ */ new Map();
	byText = /* @__PURE__ */ new Map();
	firstLike(step) {
		const { only } = this;
		if (!only.has(step.source)) {
			only.set(step.source, step);
			return step;
		}
		const before = only.get(step.source);
		if (before !== void 0) this.register(before);
		only.set(step.source, void 0);
		return this.register(step);
	}
	register(step) {
		const text = commandText(step);
		if (text === void 0) return step;
		const first = this.byText.get(text) ?? step;
		this.byText.set(text, first);
		return first;
	}
};
function commandText({ argv, object, source, cwd, depends, environment, phase }) {
	const at = argv.findIndex((word, index) => word === "-o" && argv[index + 1] === object);
	if (at < 0 || followsOutput(argv)) return void 0;
	return require_repeat.digestOf(JSON.stringify([
		argv.toSpliced(at + 1, 1),
		source,
		cwd,
		depends,
		environment,
		phase
	]));
}

// src/execute/build-folder.ts
function makeBuildFolder(steps, { buildBase, separator }, disk, host) {
	const made = /* @__PURE__ */ new Set();
	for (const step of steps) {
		if (step.kind !== "mkdir" || step.dryRun === true || step.phase === "install") continue;
		const path = host(step.path, step);
		if (path !== buildBase && !buildBase.startsWith(path + separator)) continue;
		try {
			disk.makeDirectory(path, step.mode);
		} catch {
			if (disk.stat(path)?.kind !== "directory") return made;
		}
		made.add(path);
		if (path === buildBase) return made;
	}
	return made;
}

// src/execute/dry-decisions.ts
var DryDecisions = class {
	changed = /* @__PURE__ */ new Set();
	removedTrees = [];
	note(step, doors) {
		for (const path of require_run.stepOutputs(step)) this.changed.add(doors.host(path, step));
		if (step.kind === "remove" && step.tree) this.removedTrees.push(doors.host(step.path, step) + doors.state.separator);
	}
	touches(step, doors) {
		return [...require_run.stepInputs(step), ...require_run.stepOutputs(step)].some((path) => {
			const host = doors.host(path, step);
			return this.changed.has(host) || this.removedTrees.some((tree) => host.startsWith(tree));
		});
	}
};

// src/execute/transaction.ts
const MOST_LINKS = 40;
const ASIDE = /^\.pydistutils-kept-\d+-\d+$/;
var Transaction = class {
	options;
	lines = [];
	safe = /* @__PURE__ */ new Set();
	noted = /* @__PURE__ */ new Set();
	journal;
	serial = 0;
	tookBack = false;
	constructor(options) {
		this.options = options;
	}
	makingDirectory(path) {
		if (!this.safe.has(path)) this.note([{
			op: "mkdir",
			path
		}]);
	}
	creating(paths, folders = []) {
		const made = folders.filter((path) => !this.safe.has(path)).map((path) => ({
			op: "mkdir",
			path
		}));
		const written = paths.filter((path) => !this.safe.has(path)).map((path) => ({
			op: "create",
			path
		}));
		this.note([...made, ...written]);
	}
	settingAside(path) {
		if (this.safe.has(path)) {
			this.options.disk.removeTree(path);
			return;
		}
		const aside = this.asideOf(path);
		this.note([{
			op: "replace",
			path,
			aside
		}]);
		this.options.disk.rename(path, aside);
	}
	writing(path) {
		if (this.safe.has(path)) return;
		const kind = this.options.disk.stat(path)?.kind;
		if (kind === void 0) this.creating([this.whereLinksLead(path)]);
		else if (kind === "file") this.overwriting(this.whereLinksLead(path));
	}
	overwriting(path) {
		if (this.safe.has(path)) return;
		const { disk } = this.options;
		const aside = this.asideOf(path);
		const stat = disk.stat(path);
		this.note([{
			op: "create",
			path: aside
		}]);
		disk.copyContent(path, aside);
		if (stat !== void 0) {
			disk.setTimes(aside, stat.accessed, stat.modified);
			disk.setMode(aside, stat.mode);
		}
		this.note([{
			op: "replace",
			path,
			aside
		}]);
	}
	changingFacts(path) {
		const stat = this.options.disk.stat(path);
		if (stat === void 0 || this.safe.has(path) || this.noted.has(path)) return;
		const { mode, accessed, modified } = stat;
		this.note([{
			op: "facts",
			path,
			mode,
			accessed,
			modified
		}]);
	}
	commit() {
		if (this.journal !== void 0) this.append([{ op: "commit" }]);
		this.end(removeKept(this.lines, this.options.disk));
	}
	undo() {
		const { troubles, changes } = undoLines(this.lines, this.options);
		this.tookBack = changes > 0;
		this.end();
		return troubles;
	}
	end(done = true) {
		if (this.journal !== void 0 && done) removeIfThere(this.journal, this.options.disk);
		this.journal = void 0;
		if (done) this.options.journalClosed?.();
		this.lines.length = 0;
		this.safe.clear();
		this.noted.clear();
	}
	note(lines) {
		if (lines.length === 0) return;
		if (this.lines.length === 0) this.journal = this.options.journal();
		for (const line of lines) {
			if (line.op === "facts") this.noted.add(line.path);
			else if (line.op !== "commit") this.safe.add(line.path);
			this.lines.push(line);
		}
		this.append(lines);
	}
	append(lines) {
		if (this.journal === void 0) return;
		try {
			this.options.disk.append(this.journal, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
		} catch {
			this.journal = void 0;
		}
	}
	whereLinksLead(path) {
		const { disk, separator } = this.options;
		let at = path;
		for (let links = 0; links < MOST_LINKS && disk.statLink(at)?.kind === "symlink"; links += 1) {
			const target = disk.readLink(at);
			at = target.startsWith(separator) || /^[A-Za-z]:/.test(target) ? target : `${require_repeat.folderPart(at, separator)}${separator}${target}`;
		}
		return at;
	}
	asideOf(path) {
		const { pid, separator } = this.options;
		this.serial += 1;
		return `${require_repeat.folderPart(path, separator)}${separator}.pydistutils-kept-${pid}-${this.serial}`;
	}
};
function recover(journal, disk, separator) {
	let text;
	try {
		text = disk.readText(journal);
	} catch (error) {
		if (["ENOENT", "EISDIR"].includes(require_run.errorCode(error) ?? "")) return [];
		throw error;
	}
	const lines = text.split("\n").flatMap(parseLine);
	const committed = lines.some((line) => line.op === "commit");
	const troubles = committed ? [] : undoLines(lines, {
		disk,
		separator
	}).troubles;
	if (!committed || removeKept(lines, disk)) removeIfThere(journal, disk);
	return [{
		kind: committed ? "cleaned" : "undone",
		troubles
	}];
}
function parseLine(text) {
	try {
		const line = JSON.parse(text);
		return typeof line === "object" && line !== null ? [line] : [];
	} catch {
		return [];
	}
}
function undoLines(lines, { disk, separator }) {
	const troubles = [];
	let changes = 0;
	removeUnfinished(lines, disk, separator);
	const backwards = [...lines].reverse();
	const folders = backwards.flatMap((line) => line.op === "mkdir" ? [line] : []).sort((one, other) => other.path.length - one.path.length);
	for (const line of [...backwards.filter(({ op }) => op !== "mkdir"), ...folders]) try {
		if (undoLine(line, disk, separator)) changes += 1;
	} catch (error) {
		const path = line.op === "commit" ? "" : line.path;
		troubles.push(`${path} could not be put back: ${error.message}`);
	}
	return {
		troubles,
		changes
	};
}
function removeUnfinished(lines, disk, separator) {
	const places = lines.flatMap((line) => line.op !== "commit" && line.path.endsWith(".pyc") ? [line.path] : []);
	const known = new Set(places);
	for (const folder of new Set(places.map((path) => require_repeat.folderPart(path, separator)))) try {
		for (const name of disk.members(folder).keys()) {
			const path = `${folder}${separator}${name}`;
			if (/\.pyc\.\d+$/.test(name) && known.has(path.slice(0, path.lastIndexOf(".")))) disk.removeFile(path);
		}
	} catch {}
}
function undoLine(line, disk, separator) {
	switch (line.op) {
		case "create": return removeIfThere(line.path, disk);
		case "mkdir":
			try {
				disk.removeEmptyDirectory(line.path);
				return true;
			} catch (error) {
				if (disk.statLink(line.path) === void 0) return false;
				if (![
					"ENOENT",
					"ENOTEMPTY",
					"EEXIST",
					"ENOTDIR"
				].includes(require_run.errorCode(error) ?? "")) throw error;
			}
			return false;
		case "replace":
			if (!isAsideOf(line.aside, line.path, separator) || disk.statLink(line.aside) === void 0) return false;
			disk.removeTree(line.path);
			disk.rename(line.aside, line.path);
			return true;
		case "facts":
			if (disk.stat(line.path) === void 0) return false;
			disk.setTimes(line.path, line.accessed, line.modified);
			disk.setMode(line.path, line.mode);
			return true;
		case "commit": return false;
	}
}
function removeKept(lines, disk) {
	let done = true;
	for (const line of lines) {
		if (line.op !== "replace") continue;
		try {
			disk.removeTree(line.aside);
		} catch (error) {
			if (![
				"EPERM",
				"EBUSY",
				"EACCES"
			].includes(require_run.errorCode(error) ?? "")) throw error;
			done = false;
		}
	}
	return done;
}
function isAsideOf(aside, path, separator) {
	return require_repeat.folderPart(aside, separator) === require_repeat.folderPart(path, separator) && ASIDE.test(aside.slice(require_repeat.nameStart(aside, separator)));
}
function removeIfThere(path, disk) {
	try {
		disk.removeFile(path);
		return true;
	} catch (error) {
		if (![
			"ENOENT",
			"ENOTDIR",
			"ENAMETOOLONG"
		].includes(require_run.errorCode(error) ?? "")) throw error;
		return false;
	}
}

// src/execute/install-journal.ts
var InstallJournal = class {
	options;
	spareFolder;
	constructor(options) {
		this.options = options;
	}
	open() {
		const { disk, state, pid, spare, lastingName } = this.options;
		const own = lastingName === void 0 || spare === void 0 ? state.writableFile("undo") : void 0;
		if (own !== void 0 && disk.statLink(own) === void 0) return own;
		if (spare === void 0) return void 0;
		const folder = `${spare}${state.separator}${this.mark()}-${pid}`;
		try {
			if (disk.statLink(spare) === void 0) disk.makeDirectory(spare, 448);
			if (!require_run.isOwnFolder(disk.statLink(spare), state.user)) return void 0;
			disk.makeDirectory(folder, 448);
		} catch {
			return;
		}
		this.spareFolder = folder;
		return `${folder}${state.separator}undo`;
	}
	close() {
		const folder = this.spareFolder;
		this.spareFolder = void 0;
		if (folder !== void 0) this.removeSpare(folder);
	}
	removeSpare(folder) {
		const { disk, spare } = this.options;
		disk.removeTree(folder);
		try {
			if (spare !== void 0) disk.removeEmptyDirectory(spare);
		} catch {}
	}
	recover() {
		const { disk, state } = this.options;
		const found = [];
		const own = `${state.folder}${state.separator}undo`;
		if (state.keeps && this.isOurs(own)) found.push(...recover(own, disk, state.separator) ?? []);
		for (const folder of this.orphans()) {
			const journal = `${folder}${state.separator}undo`;
			found.push(...recover(journal, disk, state.separator) ?? []);
			if (disk.statLink(journal) === void 0) this.removeSpare(folder);
		}
		return found;
	}
	orphans() {
		const { disk, elsewhere, state, spare } = this.options;
		if (spare === void 0 || !require_run.isOwnFolder(elsewhere.statLink(spare), state.user)) return [];
		const start = `${this.mark()}-`;
		return elsewhere.list(spare).filter((name) => name.startsWith(start) && !state.isAlive(Number(name.slice(start.length)))).map((name) => spare + state.separator + name).filter((folder) => require_run.isOwnFolder(disk.statLink(folder), state.user));
	}
	isOurs(path) {
		const { disk, state } = this.options;
		const stat = disk.statLink(path);
		return stat?.kind === "file" && (state.user === void 0 || stat.owner === state.user);
	}
	mark() {
		return require_repeat.digestOf(this.options.lastingName ?? this.options.state.buildBase).slice(0, 12);
	}
};

// src/execute/byte-code-file.ts
function timestampHeader(target, source) {
	const [major, minor] = target.versionInfo;
	const words = [Math.floor(source.modified), source.size];
	if (major === 2 || major === 3 && minor < 3) words.pop();
	if (major === 3 && minor >= 7) words.unshift(0);
	const header = Buffer.alloc(4 + 4 * words.length);
	header.write(target.byteCodeMagic, "hex");
	words.forEach((word, index) => header.writeUInt32LE(word % 2 ** 32 < 0 ? word % 2 ** 32 + 2 ** 32 : word % 2 ** 32, 4 + 4 * index));
	return header;
}
function headerLength(target) {
	const [major, minor] = target.versionInfo;
	if (major === 2) return 8;
	return minor >= 7 ? 16 : minor >= 3 ? 12 : 8;
}
function looksCurrent(content, target, source, recordedPath) {
	const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
	const header = timestampHeader(target, source);
	return bytes.subarray(0, header.length).equals(header) && bytes.includes(Buffer.from(recordedPath));
}

// src/execute/kept-byte-code.ts
const together = new require_script.GrowingBytes();
var KeptByteCode = class KeptByteCode {
	facts;
	static of(module, doors) {
		const target = doors.target();
		const stat = doors.disk.stat(module.source);
		if (stat?.kind !== "file" || target.implementation.name !== "cpython" && target.versionInfo[0] === 2) return void 0;
		return new KeptByteCode({
			doors,
			target,
			module,
			stat,
			hashed: writesCheckedHash(target, doors)
		});
	}
	constructor(facts) {
		this.facts = facts;
	}
	find() {
		const { doors, module, stat } = this.facts;
		const { byteCode, stats } = doors.state;
		if (!byteCode.mayHave(module.recordedPath)) return void 0;
		const digest = stats.digest(module.source, stat);
		return digest === void 0 ? void 0 : byteCode.find(this.keyFor(digest));
	}
	digestIfUnchanged() {
		const { doors, module, stat } = this.facts;
		if (doors.disk.statAnew(module.source)?.changed !== stat.changed) return void 0;
		return doors.state.stats.digest(module.source, stat);
	}
	keyFor(digest) {
		const { target, module, hashed } = this.facts;
		const { recordedPath, optimize } = module;
		const interpreter = [
			target.implementation.name,
			target.version,
			target.byteCodeMagic,
			target.build.unicodeWidth
		];
		const level = target.versionInfo[0] === 2 ? optimize : 0;
		return JSON.stringify([
			digest,
			recordedPath,
			level,
			hashed ? "hash" : "time",
			...interpreter
		]);
	}
	fileOf(body) {
		const { hashed, target, stat } = this.facts;
		if (hashed) return body;
		together.clear();
		together.add(timestampHeader(target, stat));
		together.add(body);
		return together.all;
	}
	get mode() {
		const { target, stat } = this.facts;
		return target.versionInfo[0] === 2 ? 438 : (stat.mode | 128) & 438;
	}
	keep(output, { messages, digest: told }) {
		const { doors, target, module, stat, hashed } = this.facts;
		const { recordedPath } = module;
		const { disk, state } = doors;
		if (!state.keeps) return;
		const digest = told ?? this.digestIfUnchanged();
		if (digest === void 0) return;
		const key = this.keyFor(digest);
		if (output === void 0) {
			state.byteCode.add(key, recordedPath, {
				body: void 0,
				messages
			});
			return;
		}
		disk.reading(output, (content) => {
			const length = headerLength(target);
			if (!hashed && Buffer.compare(content.subarray(0, length), timestampHeader(target, stat)) !== 0) return;
			state.byteCode.add(key, recordedPath, {
				body: hashed ? content : content.subarray(length),
				messages
			});
		});
	}
};

// src/execute/byte-compile-step.ts
var ByteCompileTask = class {
	step;
	doors;
	compiler;
	source;
	output;
	constructor(step, doors, compiler) {
		this.step = step;
		this.doors = doors;
		this.compiler = compiler;
		this.source = doors.host(step.source, step);
		this.output = doors.host(step.output, step);
	}
	decide() {
		const { step, doors } = this;
		const { disk, state } = doors;
		const path = state.recordedPath(this.output);
		if (step.force === true) return { kind: "forced" };
		const there = disk.stat(this.output);
		if (there === void 0) return {
			kind: "output-missing",
			path
		};
		const source = disk.stat(this.source);
		if (source === void 0 || doors.rewritten.isNewFor(this.source, this.output)) return {
			kind: "input-changed",
			path: state.recordedPath(this.source),
			how: source === void 0 ? "gone" : "content"
		};
		const target = doors.target();
		if (there.kind !== "file") return {
			kind: "never-built",
			path
		};
		if (writesCheckedHash(target, doors)) return this.isKept() ? void 0 : {
			kind: "output-altered",
			path
		};
		return looksCurrent(disk.read(this.output), target, source, require_run.encodeText(step.recordedPath)) ? void 0 : {
			kind: "output-altered",
			path
		};
	}
	run(voice) {
		const { step, doors } = this;
		const { disk, transaction } = doors;
		const folders = this.missingFolders();
		const before = disk.statLink(this.output);
		if (step.phase === "install") {
			for (const folder of folders) transaction.makingDirectory(folder);
			transaction.writing(this.output);
		}
		const kept = this.kept();
		const found = before === void 0 || before.kind === "file" ? kept?.find() : void 0;
		if (kept === void 0 || found === void 0) return this.compile(kept, folders, voice);
		if (found.messages !== "") voice.output("stderr", found.messages);
		if (found.body === void 0) return void 0;
		for (const folder of folders) this.makeFolder(folder);
		this.write(kept.fileOf(found.body), kept.mode, before !== void 0);
	}
	async compile(kept, folders, voice) {
		const { step, doors } = this;
		const answer = await this.compiler().compile({
			source: this.source,
			output: this.output,
			recordedPath: step.recordedPath,
			optimize: step.optimize,
			shownSource: step.source
		});
		const { messages, written } = answer;
		if (messages !== "") voice.output("stderr", messages);
		for (const folder of folders) doors.disk.forget(folder);
		doors.disk.forget(this.output);
		doors.state.stats.forget(this.output);
		kept?.keep(written ? this.output : void 0, answer);
		if (written) doors.rewritten.wasCompiled(this.source, this.output);
	}
	write(content, mode, isThere) {
		const { step, doors } = this;
		const { disk, state } = doors;
		const beside = doors.target().versionInfo[0] !== 2 && (isThere || step.phase === "build");
		const at = this.folder().length + 1;
		const path = beside ? `${this.output.slice(0, at)}.pydistutils-new-${this.output.slice(at)}` : this.output;
		try {
			disk.write(path, content, mode);
			if (beside) disk.rename(path, this.output);
		} catch (error) {
			throw require_run.toOsError(error, step.output);
		}
		state.stats.forget(this.output);
		doors.rewritten.wasCompiled(this.source, this.output);
	}
	kept() {
		const { recordedPath, optimize } = this.step;
		return KeptByteCode.of({
			source: this.source,
			recordedPath,
			optimize
		}, this.doors);
	}
	isKept() {
		const kept = this.kept();
		const body = kept?.find()?.body;
		return kept !== void 0 && body !== void 0 && Buffer.compare(kept.fileOf(body), this.doors.disk.read(this.output)) === 0;
	}
	missingFolders() {
		const { disk, state } = this.doors;
		const missing = [];
		let folder = this.folder();
		while (folder !== "" && disk.kind(folder) === void 0) {
			missing.unshift(folder);
			folder = require_repeat.folderPart(folder, state.separator);
		}
		return missing;
	}
	makeFolder(folder) {
		try {
			this.doors.disk.makeDirectory(folder);
		} catch (error) {
			if (require_run.errorCode(error) !== "EEXIST") throw require_run.toOsError(error, folder);
		}
	}
	folder() {
		const { output, doors } = this;
		return require_repeat.folderPart(output, doors.state.separator);
	}
};

// src/execute/tool-environment.ts
function toolEnvironment(target, environment) {
	const configured = target.configVars["MACOSX_DEPLOYMENT_TARGET"];
	if (target.platform !== "darwin" || configured === void 0 || configured === null || configured === "") return environment;
	const own = String(configured);
	const current = environment["MACOSX_DEPLOYMENT_TARGET"] ?? own;
	const [wanted, given] = [numbers(own), numbers(current)];
	if (require_run.atLeast(target, 3, 9)) {
		if (compare(wanted.slice(0, 2), [10, 3]) >= 0 && compare(given.slice(0, 2), [10, 3]) < 0) throw mismatch(`now "${current}" but "${own}" during configure;must use 10.3 or later`);
	} else if (compare(wanted, given) > 0) throw mismatch(`now "${current}" but "${own}" during configure`);
	return {
		...environment,
		MACOSX_DEPLOYMENT_TARGET: current
	};
}
function mismatch(text) {
	return new require_own_options.EngineError("DistutilsPlatformError", `$MACOSX_DEPLOYMENT_TARGET mismatch: ${text}`, { code: "deployment-target" });
}
function numbers(version) {
	return version.split(".").map(Number);
}
function compare(a, b) {
	for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
		const difference = (a[at] ?? -1) - (b[at] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}
function findExecutable(name, { disk, environment, platform, cwd }) {
	const path = platform === "nt" ? node_path.win32 : node_path.posix;
	const file = platform === "nt" && path.extname(name) !== ".exe" ? `${name}.exe` : name;
	if (disk.stat(path.resolve(cwd, file))?.kind === "file") return file;
	return (require_run.readVariable(environment, "PATH", platform) ?? "").split(path.delimiter).map((folder) => path.join(folder, file)).find((found) => disk.stat(path.resolve(cwd, found))?.kind === "file");
}

// src/execute/convert-step.ts
const FILES_PER_PROCESS = 12;
var ConvertTask = class {
	step;
	doors;
	script;
	processes;
	files;
	pending = [];
	constructor(step, doors, script, processes) {
		this.step = step;
		this.doors = doors;
		this.script = script;
		this.processes = processes;
		this.files = step.files.map((shown) => ({
			shown,
			host: doors.host(shown, step)
		}));
	}
	decide() {
		const { step, doors } = this;
		this.pending = step.force === true ? this.files : this.files.filter(({ host }) => !this.isConverted(host));
		const [first] = this.pending;
		if (first === void 0) return void 0;
		return step.force === true ? { kind: "forced" } : {
			kind: "input-changed",
			path: doors.state.recordedPath(first.host),
			how: "content"
		};
	}
	async run(voice) {
		const { state } = this.doors;
		const before = new Map(this.pending.map(({ host }) => [host, state.stats.digest(host)]));
		const parts = split(this.pending, Math.min(this.processes, Math.ceil(this.pending.length / FILES_PER_PROCESS)));
		const answers = await Promise.all(parts.map((files) => this.convert(files, voice)));
		const say = (examples) => answers.forEach((messages, index) => {
			for (const message of messages) if ("log" in message && message.examples === true === examples && (index === 0 || message.at >= 0)) voice.log(...message.log);
		});
		say(false);
		for (const { level, text } of this.step.saysBetween ?? []) if (level !== 0) voice.log(level, text);
		say(true);
		const fixers = [...new Set(answers.flat().flatMap((message) => "fixer" in message ? [message.fixer] : []))];
		for (const { host } of this.pending) this.keep(host, before.get(host), fixers);
	}
	async convert(files, voice) {
		const { step, doors } = this;
		const target = doors.target();
		const request = {
			files: files.map(({ shown }) => shown),
			fixers: step.fixers,
			options: step.options,
			doctests: step.doctests ?? null,
			path: step.searchPath ?? []
		};
		const words = step.searchPath === void 0 ? ["-B", this.script] : [this.script];
		const signal = voice.signal();
		const { status, output, error } = await doors.processes.run([target.executable, ...words], {
			cwd: doors.host(".", step),
			env: {
				...toolEnvironment(target, doors.environment()),
				PYTHONIOENCODING: "utf-8"
			},
			input: JSON.stringify(request),
			output: "capture",
			...signal === void 0 ? void 0 : { signal }
		});
		doors.disk.forget();
		const messages = output.split("\n").flatMap(parseMessage);
		for (const { host } of files) {
			doors.state.stats.forget(host);
			doors.rewritten.add(host);
		}
		if (messages.some((message) => "missing" in message)) throw new require_own_options.EngineError("DistutilsPlatformError", `this project is converted with lib2to3, which Python ${target.version} does not have`, {
			code: "no-lib2to3",
			hint: `install fissix for ${target.executable}, or use Python 3.12 or older`
		});
		if (status !== 0 || !messages.some((message) => "done" in message)) {
			const said = error?.message ?? output.trim().split("\n").findLast((line) => parseMessage(line).length === 0) ?? "";
			throw new require_own_options.EngineError("DistutilsExecError", `lib2to3 failed: ${said}`, { code: "lib2to3-failed" });
		}
		return messages;
	}
	isConverted(host) {
		const { state } = this.doors;
		const record = state.find(host);
		if (record?.kind !== "convert-2to3" || record.command !== this.command() || record.tool !== this.tool()) return false;
		const [output] = record.outputs;
		if (record.headers.some(([path, digest]) => this.doors.now.digest(path) !== digest)) return false;
		return output !== void 0 && state.stats.digest(host) === output[1];
	}
	keep(host, before, fixers) {
		const { state } = this.doors;
		const after = state.stats.digest(host);
		if (before === void 0 || after === void 0) return;
		const path = state.recordedPath(host);
		state.record(host, {
			kind: "convert-2to3",
			command: this.command(),
			environment: "[]",
			tool: this.tool(),
			root: state.root,
			inputs: [[path, before]],
			headers: fixers.flatMap((file) => {
				const digest = state.stats.digest(file);
				return digest === void 0 ? [] : [[state.recordedPath(file), digest]];
			}),
			shadows: [],
			outputs: [[path, after]]
		});
	}
	command() {
		const { fixers, options, doctests } = this.step;
		return JSON.stringify(["", JSON.stringify([
			fixers,
			options,
			...doctests === void 0 ? [] : [doctests]
		])]);
	}
	tool() {
		const { version, executable } = this.doors.target();
		return JSON.stringify([[executable, version]]);
	}
};
function parseMessage(line) {
	if (!line.startsWith("{")) return [];
	try {
		return [JSON.parse(line)];
	} catch {
		return [];
	}
}
function split(list, parts) {
	const size = Math.ceil(list.length / Math.max(parts, 1));
	return Array.from({ length: parts }, (_, index) => list.slice(index * size, (index + 1) * size)).filter((part) => part.length > 0);
}

// src/host/disk-error.ts
const ERRORS = {
	EACCES: [13, "permission denied"],
	EEXIST: [17, "file already exists"],
	EINVAL: [22, "invalid argument"],
	EISDIR: [21, "illegal operation on a directory"],
	ELOOP: [40, "too many symbolic links encountered"],
	ENOENT: [2, "no such file or directory"],
	ENOSPC: [28, "no space left on device"],
	ENOTDIR: [20, "not a directory"],
	ENOTEMPTY: [39, "directory not empty"],
	EPERM: [1, "operation not permitted"],
	EROFS: [30, "read-only file system"]
};
function diskError(code, syscall, path, destination) {
	const [number, words] = ERRORS[code];
	const where = path === void 0 ? "" : ` '${path}'${destination === void 0 ? "" : ` -> '${destination}'`}`;
	return Object.assign(/* @__PURE__ */ new Error(`${code}: ${words}, ${syscall}${where}`), {
		code,
		errno: -number,
		syscall,
		...path === void 0 ? void 0 : { path },
		...destination === void 0 ? void 0 : { dest: destination }
	});
}

// src/execute/copy-step.ts
const FACT_CALLS = /* @__PURE__ */ new Set([
	"futime",
	"fchmod",
	"utime",
	"chmod"
]);
var CopyTask = class {
	step;
	doors;
	from;
	to;
	source;
	destination;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.from = doors.host(step.from, step);
		this.to = doors.host(step.to, step);
		this.source = doors.disk.stat(this.from);
		this.destination = step.to === "" ? void 0 : doors.disk.stat(this.to);
	}
	decide() {
		const { step, doors } = this;
		if (step.force === true) return { kind: "forced" };
		if (this.destination === void 0) return {
			kind: "output-missing",
			path: doors.state.recordedPath(this.to)
		};
		if (!step.update) return { kind: "forced" };
		if (this.isSame() || this.isConverted() || this.isWrittenByScript()) return void 0;
		return {
			kind: "input-changed",
			path: doors.state.recordedPath(this.from),
			how: "content"
		};
	}
	refresh() {
		const { source, destination } = this;
		if (source === void 0 || destination === void 0 || this.isConverted()) return;
		if (Math.floor(source.modified) > Math.floor(destination.modified)) this.setFacts(source, destination);
	}
	run() {
		const { step, doors } = this;
		const { source, destination } = this;
		if (step.link === "preserved") {
			this.makeLink();
			return;
		}
		if (source?.kind !== "file") throw new require_own_options.EngineError("DistutilsFileError", `can't copy '${step.from}': doesn't exist or not a regular file`, { code: "missing-source" });
		if (step.link !== void 0 && this.link()) return;
		if (step.link === void 0 && step.force !== true && destination !== void 0 && this.isSame()) {
			this.setFacts(source, destination);
			return;
		}
		this.copy(source);
		doors.state.stats.copied(this.from, source, this.to);
		doors.rewritten.add(this.to);
	}
	wouldChangeNothing() {
		const { step, source, destination } = this;
		if (step.link !== void 0 || step.force === true || source?.kind !== "file" || destination === void 0) return false;
		return this.isSame() && hasFacts(destination, this.factsOf(source));
	}
	isSame() {
		return this.doors.state.stats.sameContent(this.from, this.source, this.to, this.destination) && !this.replacesLink();
	}
	replacesLink() {
		const { step, source, destination, doors } = this;
		return !(step.update && Math.floor(source?.modified ?? 0) <= Math.floor(destination?.modified ?? 0)) && doors.disk.statLink(this.to)?.kind === "symlink";
	}
	isWrittenByScript() {
		const { source, destination, doors } = this;
		if (source === void 0 || destination === void 0 || doors.rewritten.has(this.to)) return false;
		return destination.changed > doors.begun && Math.floor(destination.modified) >= Math.floor(source.modified);
	}
	isConverted() {
		const { state, now, converted } = this.doors;
		if (!converted.has(this.to)) return false;
		const record = state.find(this.to);
		const [input] = record?.inputs ?? [];
		const [output] = record?.outputs ?? [];
		if (record?.kind !== "convert-2to3" || input === void 0 || output === void 0) return false;
		return record.headers.every(([path, digest]) => now.digest(path) === digest) && state.stats.digest(this.from) === input[1] && now.digest(output[0]) === output[1];
	}
	link() {
		const { step, doors, destination } = this;
		const source = doors.disk.stat(this.from);
		if (destination !== void 0 && destination.inode === source?.inode && destination.device === source.device) return false;
		try {
			this.makeLink();
			return true;
		} catch (error) {
			if (step.link === "hard") return false;
			throw error;
		}
	}
	makeLink() {
		const { step, doors } = this;
		if (step.phase === "install" && doors.disk.statLink(this.to) === void 0) doors.transaction.creating([this.to]);
		try {
			if (step.to === "") throw diskError("ENOENT", "link");
			if (step.link === "hard") doors.disk.hardLink(this.from, this.to);
			else doors.disk.symbolicLink(step.from, this.to);
		} catch (error) {
			throw doors.target().versionInfo[0] < 3 ? require_run.toOsError(error) : require_run.toOsError(error, step.from, step.to);
		}
	}
	copy(source) {
		const { disk, transaction } = this.doors;
		if (this.step.to === "") throw this.copyError({
			code: "ENOENT",
			syscall: "open"
		});
		const kept = this.destination === void 0 ? void 0 : this.setAside();
		if (kept === void 0 && this.step.phase === "install") transaction.writing(this.to);
		try {
			const { mode, times } = this.factsOf(source);
			disk.copyContent(this.from, this.to, {
				mode: this.step.preserveMode ? mode : void 0,
				times,
				size: source.size
			});
		} catch (error) {
			if (FACT_CALLS.has(error.syscall ?? "")) {
				if (kept !== void 0) quietly(() => disk.removeFile(kept));
				throw require_run.toOsError(error, this.step.to);
			}
			if (disk.statLink(this.to)?.kind === "file") quietly(() => disk.removeFile(this.to));
			if (kept !== void 0) quietly(() => disk.rename(kept, this.to));
			throw this.copyError(error);
		}
		if (kept !== void 0) disk.removeFile(kept);
	}
	setAside() {
		const { disk, transaction } = this.doors;
		try {
			if (this.destination?.kind === "directory") throw diskError("EISDIR", "unlink");
			if (this.step.phase === "install") {
				transaction.settingAside(this.to);
				return;
			}
			const at = require_repeat.nameStart(this.to, this.doors.state.separator);
			const kept = `${this.to.slice(0, at)}.pydistutils-old-${this.to.slice(at)}`;
			disk.rename(this.to, kept);
			return kept;
		} catch (error) {
			throw require_run.fileError("could not delete", this.step.to, error);
		}
	}
	copyError(error) {
		const { path, syscall } = error;
		const [major] = this.doors.target().versionInfo;
		if (major < 3) return require_run.toFileError(error, path === this.from ? this.step.from : this.step.to, major);
		if (syscall === "read") return require_run.fileError("could not read from", this.step.from, error);
		if (syscall === "write" || require_run.errorCode(error) === "ENOSPC") return require_run.fileError("could not write to", this.step.to, error);
		return path === this.from ? require_run.fileError("could not open", this.step.from, error) : require_run.fileError("could not create", this.step.to, error);
	}
	setFacts(source, destination) {
		const { step, doors } = this;
		const { disk, transaction } = doors;
		const facts = this.factsOf(source);
		if (hasFacts(destination, facts)) return;
		const { mode, times } = facts;
		const newTimes = times !== void 0 && destination.modified !== times.modified;
		if (step.phase === "install") transaction.changingFacts(this.to);
		try {
			if (newTimes) disk.setTimes(this.to, times.accessed, times.modified, this.from);
			if (destination.mode !== mode) disk.setMode(this.to, mode);
		} catch (error) {
			throw require_run.toOsError(error, step.to);
		}
		doors.state.stats.touched(this.to);
	}
	factsOf(source) {
		const { step, doors } = this;
		return {
			mode: step.preserveMode ? source.mode : 438 & ~doors.umask,
			times: step.preserveTimes ? require_repeat.copiedTimes(source) : void 0
		};
	}
};
function hasFacts(file, { mode, times }) {
	return file.mode === mode && (times === void 0 || file.modified === times.modified);
}
function quietly(work) {
	try {
		work();
	} catch {}
}

// src/execute/estimated-work.ts
const OWN_INCLUDE = /^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"/gm;
function estimatedWork(source, disk) {
	const size = disk.stat(source)?.size ?? 0;
	if (size === 0) return 0;
	const folder = source.slice(0, require_repeat.nameStart(source));
	let work = size;
	for (const [, header = ""] of sourceText(disk, source).matchAll(OWN_INCLUDE)) work += disk.stat(folder + header)?.size ?? 0;
	return work;
}

// src/execute/file-steps.ts
const ALWAYS = { kind: "forced" };
var MakeDirectoryTask = class {
	step;
	doors;
	path;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.path = doors.host(step.path, step);
	}
	decide() {
		const { disk, madeAhead } = this.doors;
		if (disk.kind(this.path) === "directory" && !madeAhead.has(this.path)) return void 0;
		return {
			kind: "output-missing",
			path: this.doors.state.recordedPath(this.path)
		};
	}
	run() {
		const { step, doors, path } = this;
		if (step.phase === "install") doors.transaction.makingDirectory(path);
		try {
			doors.disk.makeDirectory(path, step.mode);
		} catch (error) {
			if (require_run.errorCode(error) === "EEXIST" && doors.disk.stat(path)?.kind === "directory") return;
			throw require_run.fileError("could not create", step.path, error);
		}
	}
};
var WriteTask = class {
	step;
	doors;
	path;
	bytes;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.path = doors.host(step.path, step);
		this.bytes = "text" in step.content ? require_run.encodeText(step.content.text) : Buffer.from(step.content.base64, "base64");
	}
	decide() {
		const { step, doors } = this;
		if (step.force === true) return ALWAYS;
		const stat = doors.disk.stat(this.path);
		const path = doors.state.recordedPath(this.path);
		if (stat === void 0) return {
			kind: "output-missing",
			path
		};
		return this.isAsWritten(stat, step.mode) ? void 0 : {
			kind: "output-altered",
			path
		};
	}
	run() {
		const { step, doors, path } = this;
		const { disk, transaction } = doors;
		try {
			if (step.phase === "install") transaction.writing(path);
			disk.write(path, this.bytes);
			if (step.mode !== void 0) disk.setMode(path, step.mode);
		} catch (error) {
			throw require_run.toFileError(error, step.path, doors.target().versionInfo[0]);
		}
		doors.state.stats.forget(path);
		doors.rewritten.add(path);
	}
	wouldChangeNothing() {
		const { step, doors } = this;
		const stat = doors.disk.stat(this.path);
		return step.force !== true && stat !== void 0 && this.isAsWritten(stat, step.mode ?? 438 & ~doors.umask);
	}
	isAsWritten({ kind, size, mode: now }, mode) {
		return kind === "file" && this.holdsIt(size) && (mode === void 0 || mode === now);
	}
	holdsIt(size) {
		if (size !== this.bytes.length) return false;
		try {
			return Buffer.compare(this.doors.disk.read(this.path), this.bytes) === 0;
		} catch {
			return false;
		}
	}
};
var MoveTask = class {
	step;
	doors;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
	}
	decide() {
		return ALWAYS;
	}
	run() {
		const { step, doors } = this;
		const { disk, transaction } = doors;
		const [from, to] = [doors.host(step.from, step), doors.host(step.to, step)];
		if (disk.stat(from)?.kind !== "file") throw new require_own_options.EngineError("DistutilsFileError", `can't move '${step.from}': not a regular file`);
		const there = disk.statLink(to) !== void 0;
		if (there && doors.target().osName === "nt") throw this.failed(diskError("EEXIST", "rename"));
		if (step.phase === "install") {
			transaction.overwriting(from);
			if (there) transaction.settingAside(to);
			else transaction.creating([to]);
		}
		try {
			disk.rename(from, to);
		} catch (error) {
			if (require_run.errorCode(error) !== "EXDEV") throw this.failed(error);
			this.copyAndDelete(from, to);
		}
		for (const path of [from, to]) doors.state.stats.forget(path);
		doors.rewritten.add(to);
	}
	copyAndDelete(from, to) {
		const { disk } = this.doors;
		try {
			const stat = disk.stat(from);
			disk.copyContent(from, to);
			if (stat !== void 0) {
				const { accessed, modified } = require_repeat.copiedTimes(stat);
				disk.setTimes(to, accessed, modified);
				disk.setMode(to, stat.mode);
			}
			disk.removeFile(from);
		} catch (error) {
			throw this.failed(error);
		}
	}
	failed(error) {
		return require_run.fileError(`couldn't move '${this.step.from}' to`, this.step.to, error);
	}
};
var RemoveTask = class {
	step;
	doors;
	path;
	isRemade;
	constructor(step, doors, isRemade) {
		this.step = step;
		this.doors = doors;
		this.isRemade = isRemade;
		this.path = doors.host(step.path, step);
	}
	decide() {
		return this.doors.disk.statLink(this.path) === void 0 || this.isRemade() ? void 0 : ALWAYS;
	}
	run(voice) {
		const { step, doors, path } = this;
		const { disk, state, transaction } = doors;
		const directory = disk.statLink(path)?.kind === "directory";
		if (this.holdsState()) state.discard();
		try {
			if (step.tree && !directory && disk.stat(path)?.kind === "directory") this.emptyBehindLink();
			else if (directory && !step.tree) disk.removeEmptyDirectory(path);
			else if (step.phase === "install") transaction.settingAside(path);
			else if (step.tree) disk.removeTree(path);
			else disk.removeFile(path);
		} catch (error) {
			if (directory && !step.tree && ["ENOTEMPTY", "EEXIST"].includes(require_run.errorCode(error) ?? "")) return;
			if (!step.tree) throw require_run.toOsError(error, step.path);
			voice.log(3, `error removing ${step.path}: ${require_run.toOsError(error, step.path).message}`);
		}
		state.stats.forget();
	}
	emptyBehindLink() {
		const { disk, state } = this.doors;
		for (const name of disk.list(this.path)) disk.removeTree(this.path + state.separator + name);
		throw diskError("ENOTDIR", "rmdir");
	}
	holdsState() {
		const { path, step } = this;
		const { folder, separator } = this.doors.state;
		if (this.doors.disk.stat(folder) === void 0) return false;
		if (step.tree) return folder === path || folder.startsWith(path + separator);
		const [only, ...others] = folder.startsWith(path + separator) ? this.doors.disk.list(path) : [];
		return only !== void 0 && others.length === 0 && path + separator + only === folder;
	}
};
var SetModeTask = class {
	step;
	doors;
	path;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.path = doors.host(step.path, step);
	}
	decide() {
		const before = this.doors.disk.stat(this.path)?.mode;
		return before !== void 0 && require_script.modeAfter(this.step, before) === before ? void 0 : ALWAYS;
	}
	run() {
		const { step, doors, path } = this;
		if (step.phase === "install") doors.transaction.changingFacts(path);
		try {
			doors.disk.setMode(path, require_script.modeAfter(step, doors.disk.stat(path)?.mode ?? 0));
		} catch (error) {
			throw require_run.toOsError(error, step.path);
		}
		doors.state.stats.forget(path);
	}
};

// src/execute/outdated-link.ts
function removeOutdated(step, doors) {
	if (step.kind !== "link" || step.phase !== "build" || step.dryRun === true) return void 0;
	const { state, now, disk } = doors;
	const output = doors.host(step.output, step);
	if (!output.startsWith(state.buildBase + state.separator)) return void 0;
	const path = state.recordedPath(output);
	const made = state.find(output)?.outputs.find(([each]) => each === path)?.[1];
	if (made === void 0 || now.digest(path) !== made) return void 0;
	disk.removeFile(output);
	state.stats.forget(output);
	return path;
}

// src/execute/remade-files.ts
const MOST_FILES$1 = 1e3;
function isRemade(steps, index, doors) {
	const step = steps[index];
	const { disk, state, umask } = doors;
	const root = doors.host(step.path, step);
	const there = step.tree ? treeAt(root, disk, state.separator) : fileAt(root, disk);
	if (there === void 0) return false;
	for (const later of steps.slice(index + 1)) {
		if (later.kind === "say" || later.dryRun === true) continue;
		if (later.kind === "mkdir") {
			const made = doors.host(later.path, later);
			if (there.has(made) && disk.stat(made)?.mode !== (later.mode & ~umask)) return false;
			there.delete(made);
			continue;
		}
		if (later.kind !== "copy" && later.kind !== "write") break;
		const to = doors.host(later.kind === "copy" ? later.to : later.path, later);
		if (to !== root && !to.startsWith(root + state.separator)) continue;
		const task = later.kind === "copy" ? new CopyTask(later, doors) : new WriteTask(later, doors);
		if (!there.has(to) || !task.wouldChangeNothing()) return false;
		there.delete(to);
	}
	return there.size === 0;
}
function fileAt(path, disk) {
	return disk.statLink(path)?.kind === "file" ? /* @__PURE__ */ new Set([path]) : void 0;
}
function treeAt(root, disk, separator) {
	const found = /* @__PURE__ */ new Set();
	const folders = [root];
	if (disk.statLink(root)?.kind !== "directory") return void 0;
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		found.add(folder);
		for (const [name, kind] of disk.members(folder)) {
			const path = folder + separator + name;
			if (kind === "directory") folders.push(path);
			else if (kind === "file") found.add(path);
			else return void 0;
		}
		if (found.size + folders.length > MOST_FILES$1) return void 0;
	}
	return found;
}

// src/execute/late-abort.ts
var LateAbort = class {
	controller;
	aborted = false;
	get signal() {
		if (this.controller === void 0) {
			this.controller = new AbortController();
			if (this.aborted) this.controller.abort();
		}
		return this.controller.signal;
	}
	abort() {
		this.aborted = true;
		this.controller?.abort();
	}
};

// src/state/depfile.ts
function parseDepfile(text) {
	const words = splitRule(text);
	const target = words.findIndex((word) => word.endsWith(":"));
	return target === -1 ? [] : [...new Set(words.slice(target + 1))];
}
function splitRule(text) {
	const words = [];
	let word = "";
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		if (character === "\\") {
			const run = /^\\+/.exec(text.slice(at, at + 64))?.[0].length ?? 1;
			const next = text[at + run];
			if (next === "\n" || next === "\r" && text[at + run + 1] === "\n") {
				word += "\\".repeat(run - 1);
				if (word !== "") words.push(word);
				word = "";
				at += run + (next === "\r" ? 2 : 1);
			} else if (next === " " || next === "	" || next === "#") {
				const escapes = run % 2 === 1;
				word += "\\".repeat(Math.floor(run / 2)) + (escapes ? next : "");
				at += run + (escapes ? 1 : 0);
			} else {
				word += "\\".repeat(run);
				at += run;
			}
		} else if (character === "$" && text[at + 1] === "$") {
			word += "$";
			at += 2;
		} else if (character === "\n") {
			if (word !== "") words.push(word);
			word = "";
			at += 1;
			if (words.length > 0) break;
		} else if (character === " " || character === "	" || character === "\r") {
			if (word !== "") words.push(word);
			word = "";
			at += 1;
		} else {
			word += character;
			at += 1;
		}
	}
	if (word !== "") words.push(word);
	return words;
}
function parseShowIncludes(output) {
	const headers = /* @__PURE__ */ new Set();
	const rest = [];
	for (const line of output.split("\n")) {
		const found = SHOWN_INCLUDE.exec(line);
		if (found === null) rest.push(line);
		else headers.add(found[1].trimEnd());
	}
	return {
		headers: [...headers],
		output: rest.join("\n")
	};
}
const SHOWN_INCLUDE = new RegExp(`^(?:${[
	"Note: including file:",
	"Hinweis: Einlesen der Datei:",
	"Remarque : inclusion du fichier :",
	"Nota: se incluye el archivo:",
	"Nota: file incluso",
	"Observa\u00e7\u00e3o: incluindo o arquivo:",
	"Pozn\u00e1mka: V\u010detn\u011b souboru:",
	"Uwaga: w tym pliku:",
	"Not: eklenen dosya:",
	"\u041f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u0435: \u0432\u043a\u043b\u044e\u0447\u0435\u043d\u0438\u0435 \u0444\u0430\u0439\u043b\u0430:",
	"\u30e1\u30e2: \u30a4\u30f3\u30af\u30eb\u30fc\u30c9 \u30d5\u30a1\u30a4\u30eb:",
	"\ucc38\uace0: \ud3ec\ud568 \ud30c\uc77c:",
	"\u6ce8\u610f: \u5305\u542b\u6587\u4ef6:",
	"\u6ce8\u610f: \u5305\u542b\u6a94\u6848:"
].join("|")})\\s+([^\\n]+)$`);

// src/state/linked-files.ts
const OBJECT = /\.(?:o|obj)$/i;
const HOLDS_ITSELF = /^(?:!<arch>|\x7fELF)/;
const MOST_SCRIPT_BYTES = 65536;
const THIN = "!<thin>\n";
const HEADER_BYTES = 60;
const HELD = /^\/(?:\/|SYM64\/)?\s/;
function linkedFiles(path, disk) {
	if (OBJECT.test(path)) return void 0;
	const start = latin(disk.readPart(path, 0, 8));
	if (start === THIN) return thinMembers(disk.read(path));
	if (HOLDS_ITSELF.test(start) || (disk.stat(path)?.size ?? 0) > MOST_SCRIPT_BYTES) return void 0;
	const bytes = disk.read(path);
	return bytes.includes(0) ? void 0 : scriptFiles(latin(bytes));
}
function thinMembers(bytes) {
	const members = [];
	let longNames = "";
	for (let at = 8; at + HEADER_BYTES <= bytes.length;) {
		const header = latin(bytes.subarray(at, at + HEADER_BYTES));
		const size = Number.parseInt(header.slice(48, 58), 10) || 0;
		at += HEADER_BYTES;
		if (HELD.test(header)) {
			if (header.startsWith("//")) longNames = latin(bytes.subarray(at, at + size));
			at += size + size % 2;
			continue;
		}
		const offset = /^\/(\d+)/.exec(header)?.[1];
		const name = offset === void 0 ? header.slice(0, 16) : longNames.slice(Number(offset));
		members.push({
			name: Buffer.from(name.split(/\/\s/)[0], "latin1").toString(),
			from: "archive"
		});
	}
	return members;
}
function scriptFiles(text) {
	const code = Buffer.from(text, "latin1").toString().replaceAll(/\/\*[^]*?\*\//g, " ");
	const listed = [...code.matchAll(/\b(?:INPUT|GROUP)\s*\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, list = ""]) => list).flatMap((list) => list.replaceAll(/\bAS_NEEDED\b|[(),]/g, " ").split(/\s+/));
	const included = [...code.matchAll(/\bINCLUDE\s+("[^"]+"|[^\s;]+)/g)].map(([, name = ""]) => name);
	return [...listed, ...included].map((name) => name.replaceAll("\"", "")).filter((name) => name !== "").map((name) => ({
		name,
		from: "linker"
	}));
}
function latin(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

// src/state/response-files.ts
const MOST_FILES = 100;
function spelledOut(argv, resolve, disk) {
	if (!argv.some((word) => word.startsWith("@"))) return {
		argv,
		files: []
	};
	const files = /* @__PURE__ */ new Set();
	const words = [...argv];
	let reads = 0;
	for (let at = 1; at < words.length;) {
		const word = words[at];
		const path = word.startsWith("@") && word.length > 1 && reads < MOST_FILES ? resolve(word.slice(1)) : void 0;
		if (path === void 0 || disk.stat(path)?.kind !== "file") {
			at += 1;
			continue;
		}
		reads += 1;
		files.add(path);
		words.splice(at, 1, ...responseWords(disk.readText(path)));
	}
	return {
		argv: words,
		files: [...files]
	};
}
function responseWords(text) {
	const words = [];
	for (const [word] of text.matchAll(/(?:\\[^]|'(?:\\[^]|[^'\\])*'?|"(?:\\[^]|[^"\\])*"?|[^\s\\'"])+/g)) words.push(word.replaceAll(/\\([^])|['"]/g, "$1"));
	return words;
}

// src/state/linked-libraries.ts
function linkedLibraries(argv, defaultFolders, resolve, disk, objects = []) {
	const words = spelledOut(handedOn(argv), resolve, disk);
	const { names, folders, files } = linkerWords(words.argv);
	const searched = [...folders.map(resolve), ...defaultFolders];
	const found = new Set(words.files);
	const seen = /* @__PURE__ */ new Set();
	const enter = (path) => {
		if (seen.has(path) || disk.stat(path)?.kind !== "file") return;
		seen.add(path);
		const named = linkedFiles(path, disk) ?? [];
		if (named.length > 0 || !SHARED.test(path)) found.add(path);
		for (const file of named) for (const place of placesOf(file, path)) enter(place);
	};
	const placesOf = ({ name, from }, path) => {
		const beside = resolve(`${require_repeat.folderPart(path)}/${name}`);
		if (name.startsWith("/")) return [name];
		if (from === "archive") return [beside];
		if (name.startsWith("-l")) return library(name.slice(2), searched, disk);
		return [
			resolve(name),
			beside,
			...searched.map((folder) => resolve(`${folder}/${name}`))
		];
	};
	const known = new Set(objects.filter((path) => OBJECT.test(path)));
	for (const file of files) if (!known.has(file)) enter(resolve(file));
	for (const name of names) for (const path of library(name, searched, disk)) enter(path);
	return [...found];
}
const SHARED = /\.(?:so(?:\.\d+)*|dylib|tbd)$/i;
function library(name, folders, disk) {
	const candidates = name.startsWith(":") ? [name.slice(1)] : [
		`lib${name}.so`,
		`lib${name}.dylib`,
		`lib${name}.tbd`,
		`lib${name}.a`
	];
	for (const folder of folders) for (const candidate of candidates) {
		const path = `${folder.replace(/\/$/, "")}/${candidate}`;
		if (disk.stat(path) !== void 0) return [path];
	}
	return [];
}

// src/execute/made-steps.ts
function recordedCompile({ kind, argv, source, object, depends, family }, step, doors) {
	const cwd = doors.host(".", step);
	const file = doors.host(source, step);
	const resolve = (path) => pathsOf(doors).resolve(cwd, path);
	const words = spelledOut(argv, resolve, doors.disk);
	const unwrapped = family === "gnu" ? handedOn(words.argv) : words.argv;
	const all = unwrapped === words.argv ? words : spelledOut(unwrapped, resolve, doors.disk);
	return {
		kind,
		argv,
		tool: {
			argv: words.argv,
			family,
			role: "compile",
			cwd,
			source
		},
		names: {
			"{source}": source,
			"{output}": object
		},
		inputs: [
			file,
			...depends.map((path) => doors.host(path, step)),
			.../* @__PURE__ */ new Set([...words.files, ...all.files]),
			...filesOf(words.argv, family).map(resolve)
		],
		outputs: [doors.host(object, step)],
		besides: () => sideFiles({
			argv: all.argv,
			object: doors.host(object, step),
			family
		}),
		place: {
			argv: withVariableFolders(all.argv, family, doors.environment(), doors.platform),
			cwd,
			source: file,
			family
		},
		force: step.force === true
	};
}
function recordedLink({ kind, argv, objects, output, depends, family, then }, step, doors) {
	const cwd = doors.host(".", step);
	const file = doors.host(output, step);
	const resolve = (path) => pathsOf(doors).resolve(cwd, path);
	const library = kind === "static-library";
	const words = spelledOut(argv, resolve, doors.disk);
	return {
		kind,
		argv: [...argv, ...(then ?? []).flatMap((words) => ["&&", ...words])],
		tool: {
			argv: words.argv,
			family,
			role: library ? "other" : "link",
			cwd
		},
		names: { "{output}": output },
		inputs: [...[...objects, ...depends].map((path) => doors.host(path, step)), ...words.files],
		outputs: [file],
		force: step.force === true,
		inputsOf: (tool) => library ? [] : linkedLibraries(words.argv, tool.libraryFolders, resolve, doors.disk, objects).filter((path) => path !== file)
	};
}
const FILE_OPTION = /^(?:--?specs|-fplugin|-fpass-plugin|-fprofile-use|-fprofile-instr-use|-fprofile-sample-use|-fauto-profile|-fprofile-list|-fprofile-remapping-file|-fsanitize-(?:blacklist|ignorelist)|-fsanitize-coverage-(?:allowlist|ignorelist)|--config)=(.+)$/s;
function filesOf(argv, family) {
	return family === "gnu" ? argv.flatMap((word) => FILE_OPTION.exec(word)?.[1] ?? []) : [];
}
function pathsOf(doors) {
	return doors.platform === "nt" ? node_path.win32 : node_path.posix;
}

// src/state/command-template.ts
const ROOT = "{project}";
function commandTemplate(argv, place) {
	const names = new Map(Object.entries(place.names).map(([name, word]) => [word, name]));
	const words = argv.map((word) => names.get(word) ?? withoutRoot(word, place.root));
	return JSON.stringify([withoutRoot(place.cwd, place.root), ...words]);
}
function compareTemplates(before, now) {
	const [, ...old] = JSON.parse(before);
	const [, ...current] = JSON.parse(now);
	return {
		added: without(current, old),
		removed: without(old, current)
	};
}
function withoutRoot(text, root) {
	if (!text.includes(root)) return text;
	let result = "";
	let from = 0;
	for (let at = text.indexOf(root); at !== -1; at = text.indexOf(root, from)) {
		const next = text[at + root.length];
		const whole = next === void 0 || !/[\w.-]/.test(next);
		result += text.slice(from, at) + (whole ? ROOT : root);
		from = at + root.length;
	}
	return result + text.slice(from);
}
function without(words, others) {
	const left = /* @__PURE__ */ new Map();
	for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

// src/state/fingerprint.ts
function whyDirty(record, now, files) {
	if (now.force) return { kind: "forced" };
	const missing = now.outputs.find((path) => files.digest(path) === void 0);
	if (missing !== void 0) return record === void 0 ? {
		kind: "never-built",
		path: missing
	} : {
		kind: "output-missing",
		path: missing
	};
	if (record === void 0) return {
		kind: "never-built",
		path: now.outputs[0] ?? ""
	};
	return compareFingerprints(record, now) ?? compareInputs(record.inputs, now.inputs, files) ?? compareHeaders(record, files) ?? compareOutputs(record, now, files);
}
function compareFingerprints(record, now) {
	if (record.kind !== now.kind) return {
		kind: "flags-changed",
		added: [],
		removed: []
	};
	if (record.command !== now.command) return {
		kind: "flags-changed",
		...compareTemplates(record.command, now.command)
	};
	if (record.environment !== now.environment) return {
		kind: "environment-changed",
		variables: differingNames(record.environment, now.environment)
	};
	if (record.tool !== now.tool) return {
		kind: "tool-changed",
		programs: differingNames(record.tool, now.tool)
	};
}
function compareInputs(before, now, files) {
	const known = new Map(before);
	for (const path of now) {
		const digest = files.digest(path);
		if (digest === void 0) return {
			kind: "input-changed",
			path,
			how: "gone"
		};
		if (!known.has(path)) return {
			kind: "input-changed",
			path,
			how: "new"
		};
		if (known.get(path) !== digest) return {
			kind: "input-changed",
			path,
			how: "content"
		};
	}
	if (known.size === now.length) return void 0;
	const current = new Set(now);
	const gone = before.find(([path]) => !current.has(path));
	return gone && {
		kind: "input-changed",
		path: gone[0],
		how: "gone"
	};
}
function compareHeaders(record, files) {
	const changed = files.firstChanged(record.headers);
	if (changed !== void 0) {
		const [path, before] = changed;
		const how = before === "" ? "new" : isTime(before) ? "time" : "content";
		return {
			kind: "header-changed",
			path,
			how: files.digest(path) === void 0 ? "gone" : how
		};
	}
	const untracked = record.shadows === "untracked";
	const known = new Set(record.shadows === "untracked" ? [...record.headers, ...record.inputs].map(([path]) => path) : record.shadows);
	const fresh = files.shadows(record).find((path) => !known.has(path));
	return fresh === void 0 ? void 0 : {
		kind: "header-changed",
		path: fresh,
		how: untracked ? "new" : "shadows"
	};
}
function compareOutputs(record, now, files) {
	const known = new Map(record.outputs);
	const altered = now.outputs.find((path) => files.digest(path) !== known.get(path));
	if (altered !== void 0) return {
		kind: "output-altered",
		path: altered
	};
	const rooted = now.outputs.find((path) => files.holdsOldRoot(path, record));
	return rooted === void 0 ? void 0 : {
		kind: "folder-changed",
		path: rooted,
		was: record.root
	};
}
function differingNames(before, now) {
	const [old, current] = [pairs(before), pairs(now)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...current.keys()])].filter((name) => old.get(name) !== current.get(name)).sort();
}
function pairs(json) {
	return new Map(json === "" ? [] : JSON.parse(json));
}

// src/state/relevant-environment.ts
const GNU = [
	"CPATH",
	"C_INCLUDE_PATH",
	"CPLUS_INCLUDE_PATH",
	"OBJC_INCLUDE_PATH",
	"OBJCPLUS_INCLUDE_PATH",
	"LIBRARY_PATH",
	"LD_RUN_PATH",
	"LD_LIBRARY_PATH",
	"GCC_EXEC_PREFIX",
	"COMPILER_PATH",
	"SOURCE_DATE_EPOCH",
	"GCC_COMPARE_DEBUG",
	"COLLECT_NO_DEMANGLE",
	"LDEMULATION",
	"GNUTARGET",
	"CCC_OVERRIDE_OPTIONS",
	"CL_CONFIG",
	"MACOSX_DEPLOYMENT_TARGET",
	"IPHONEOS_DEPLOYMENT_TARGET",
	"SDKROOT",
	"ARCHFLAGS",
	"ZERO_AR_DATE",
	"CCACHE_COMPILER",
	"CCACHE_PREFIX",
	"CCACHE_SLOPPINESS"
];
const MSVC = [
	"INCLUDE",
	"EXTERNAL_INCLUDE",
	"LIB",
	"LIBPATH",
	"CL",
	"_CL_",
	"LINK",
	"_LINK_",
	"VSCMD_ARG_TGT_ARCH"
];
const OTHER = [
	...GNU,
	...MSVC,
	"SWIG_LIB",
	"SWIG_FEATURES",
	"PYTHONPATH",
	"PYTHONHASHSEED"
];
const BY_FAMILY = {
	gnu: GNU.toSorted(),
	msvc: MSVC.toSorted(),
	borland: OTHER.toSorted(),
	other: OTHER.toSorted()
};
function relevantEnvironment(environment, family) {
	return BY_FAMILY[family].flatMap((name) => {
		const value = environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
}
const lastTexts = /* @__PURE__ */ new WeakMap();
function environmentText(environment, family, root) {
	const known = lastTexts.get(environment);
	if (known?.family === family && known.root === root) return known.text;
	const text = JSON.stringify(relevantEnvironment(environment, family).map(([name, value]) => [name, withoutRoot(value, root)]));
	lastTexts.set(environment, {
		family,
		root,
		text
	});
	return text;
}

// src/execute/recorded-step.ts
function decideRecorded(step, doors) {
	const { state, now } = doors;
	const [output] = step.outputs;
	const outputs = step.outputs.map((path) => state.recordedPath(path));
	if (step.force || output === void 0) return { kind: "forced" };
	const record = state.find(output);
	const missing = [...outputs, ...besides(record, outputs)].find((path) => now.digest(path) === void 0);
	if (record === void 0) return {
		kind: "never-built",
		path: outputs[0] ?? ""
	};
	if (missing !== void 0) return {
		kind: "output-missing",
		path: missing
	};
	const compare = (tool) => {
		const inputs = existing([...step.inputs, ...step.inputsOf?.(tool) ?? []], doors);
		return whyDirty(record, {
			...fingerprint(step, tool, doors),
			inputs,
			outputs,
			force: false
		}, now.filesOf(step.place));
	};
	const tool = doors.tools.identify(requestOf(step, doors));
	return tool instanceof Promise ? tool.then(compare) : compare(tool);
}
function besides(record, outputs) {
	if (record === void 0 || record.outputs.length === outputs.length) return [];
	return record.outputs.map(([path]) => path).filter((path) => !outputs.includes(path));
}
var PendingRecord = class {
	step;
	doors;
	started;
	inputs;
	tool;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.started = doors.clock.now();
		const keeps = doors.state.keeps;
		this.inputs = keeps ? facts(step.inputs, doors) : [];
		this.tool = keeps ? Promise.resolve(doors.tools.identify(requestOf(step, doors))) : void 0;
		this.tool?.catch(() => void 0);
	}
	async keep(headers) {
		const { step, doors } = this;
		const { state, now, disk } = doors;
		const sides = step.besides?.() ?? [];
		for (const path of [...step.outputs, ...sides]) state.stats.forget(path);
		const tool = await this.tool;
		const [output] = step.outputs;
		if (output === void 0 || tool === void 0) return;
		const place = step.place;
		const told = headers ?? (place === void 0 ? [] : now.untrackedHeaders(place));
		if (headers === void 0) for (const path of told) state.stats.forget(path);
		const named = place === void 0 ? [] : now.namedBy(place, headers ?? []);
		const timed = place === void 0 ? [] : now.timedOf(place, headers ?? []);
		const read = [...told, ...named];
		const inputs = [...this.inputs, ...facts(step.inputsOf?.(tool) ?? [], doors)];
		const known = new Set(inputs.map(([path]) => path));
		const outputs = facts(step.outputs, doors);
		const record = {
			...fingerprint(step, tool, doors),
			root: state.root,
			inputs: [...new Map(inputs)],
			headers: [...[...new Map([...factsOrNone(named, doors), ...facts(told, doors)])].filter(([path]) => !known.has(path)), ...timed.map((path) => [state.recordedPath(path), timeOf(disk.stat(path))])],
			shadows: headers === void 0 && place !== void 0 ? "untracked" : place === void 0 ? [] : now.shadowsOf(place, read),
			outputs: [...outputs, ...facts(sides, doors)]
		};
		if ([...step.inputs, ...headers ?? []].some((path) => (disk.stat(path)?.changed ?? 0) > this.started + .02) || outputs.length < step.outputs.length) state.drop(output);
		else state.record(output, record);
	}
};
function requestOf(step, doors) {
	return {
		...step.tool,
		environment: environmentOf(step, doors)
	};
}
function environmentOf(step, doors) {
	const environment = toolEnvironment(doors.target(), doors.environment());
	return step.environment === void 0 ? environment : {
		...environment,
		...step.environment
	};
}
function fingerprint(step, tool, doors) {
	const { root } = doors.state;
	return {
		kind: step.kind,
		command: commandTemplate(step.argv, {
			root,
			cwd: step.tool.cwd,
			names: step.names
		}),
		environment: environmentText(environmentOf(step, doors), step.tool.family, root),
		tool: tool.text
	};
}
function facts(paths, doors) {
	return factsOrNone(paths, doors).filter(([, digest]) => digest !== "");
}
function factsOrNone(paths, { state }) {
	return [...new Set(paths)].map((path) => [state.recordedPath(path), state.stats.digest(path) ?? ""]);
}
function existing(paths, { state }) {
	return [...new Set(paths)].filter((path) => state.stats.digest(path) !== void 0).map((path) => state.recordedPath(path));
}

// src/execute/renew-step.ts
var RenewTask = class {
	step;
	doors;
	output;
	recorded;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		const { made } = step;
		const recorded = made.kind === "compile" ? recordedCompile(made, step, doors) : recordedLink(made, step, doors);
		this.recorded = {
			...recorded,
			kind: `${made.kind} by script`
		};
		this.output = recorded.outputs[0];
	}
	decide() {
		return decideRecorded(this.recorded, this.doors);
	}
	run() {
		const there = this.doors.disk.stat(this.output);
		if (there !== void 0 && this.doors.state.knows(this.output)) this.setTime(there, LONG_AGO);
		this.expect();
	}
	refresh() {
		const { disk, state } = this.doors;
		const there = disk.stat(this.output);
		const headers = (state.find(this.output)?.headers ?? []).map(([path]) => state.hostPath(path));
		const times = [...this.recorded.inputs, ...headers].map((path) => disk.stat(path)?.modified ?? 0);
		const newest = Math.max(0, ...times);
		if (there !== void 0 && there.modified < newest) this.setTime(there, justAfter(newest));
		this.expect();
	}
	setTime(there, modified) {
		const { disk, state } = this.doors;
		try {
			disk.setTimes(this.output, there.accessed, modified);
		} catch (error) {
			throw require_run.toOsError(error, this.output);
		}
		state.stats.touched(this.output);
	}
	expect() {
		const { doors, output, recorded } = this;
		doors.scriptMade.expect(output, new PendingRecord(recorded, doors), () => this.headers());
	}
	headers() {
		const { step, doors, output } = this;
		if (step.made.kind !== "compile") return [];
		const cwd = doors.host(".", step);
		for (const path of [`${output}.d`, output.replace(/\.[^.\\/]*$/, ".d")]) {
			const [told, object] = [doors.disk.stat(path), doors.disk.stat(output)];
			if (told?.kind !== "file" || object === void 0 || told.modified < object.modified - SAME_COMPILE_SECONDS) continue;
			try {
				return parseDepfile(doors.disk.readText(path)).map((header) => pathsOf(doors).resolve(cwd, header));
			} catch {
				return;
			}
		}
	}
};
const LONG_AGO = 1;
function justAfter(seconds) {
	return (Math.floor(seconds * 1e3) + 2) / 1e3;
}
const SAME_COMPILE_SECONDS = 60;

// src/execute/heap.ts
function pushHeap(heap, node, compare) {
	let at = heap.push(node) - 1;
	while (at > 0) {
		const parent = at - 1 >> 1;
		if (compare(heap[parent], node) <= 0) break;
		heap[at] = heap[parent];
		at = parent;
	}
	heap[at] = node;
}
function popHeap(heap, compare) {
	const first = heap[0];
	const last = heap.pop();
	if (first === void 0 || last === void 0 || heap.length === 0) return first;
	let at = 0;
	for (;;) {
		let child = 2 * at + 1;
		if (child >= heap.length) break;
		if (child + 1 < heap.length && compare(heap[child + 1], heap[child]) < 0) child += 1;
		if (compare(last, heap[child]) <= 0) break;
		heap[at] = heap[child];
		at = child;
	}
	heap[at] = last;
	return first;
}

// src/execute/library-lookups.ts
var LibraryLookups = class {
	lookups = /* @__PURE__ */ new Map();
	made = /* @__PURE__ */ new Map();
	look(step, who, paths) {
		const { names, folders, files } = linkerWords(step.argv);
		const searched = folders.flatMap((folder) => paths.resolve(folder) ?? []);
		const makers = [];
		const wants = (name, places) => {
			for (const folder of places) {
				put(this.lookups, name, {
					folder,
					who
				});
				for (const maker of this.made.get(name) ?? []) if (maker.folder === folder) makers.push(maker.who);
			}
		};
		for (const name of names) wants(name.startsWith(":") ? libraryName(name.slice(1)) ?? name.slice(1) : name, searched);
		for (const file of files) {
			const name = libraryName(file);
			const path = paths.resolve(file);
			if (name === void 0 || path === void 0) continue;
			wants(name, /^[^/\\]+\.lib$/i.test(file) ? [paths.dirname(path), ...searched] : [paths.dirname(path)]);
		}
		return makers;
	}
	make(path, who, paths) {
		const name = libraryName(path);
		if (name === void 0) return [];
		const folder = paths.dirname(path);
		put(this.made, name, {
			folder,
			who
		});
		return (this.lookups.get(name) ?? []).filter((entry) => entry.folder === folder && entry.who !== who).map((entry) => entry.who);
	}
	clear() {
		this.lookups.clear();
		this.made.clear();
	}
};
function libraryName(path) {
	return /(?:^|[/\\])(?:lib)?([^/\\]+?)(?:\.dll)?\.(?:a|so|dylib|tbd|lib)$/i.exec(path)?.[1];
}
function put(map, name, entry) {
	const list = map.get(name);
	if (list === void 0) map.set(name, [entry]);
	else list.push(entry);
}

// src/execute/step-graph.ts
const PROGRAMS = /* @__PURE__ */ new Set([
	"compile",
	"link",
	"static-library",
	"spawn",
	"swig",
	"resource",
	"preprocess",
	"convert-2to3"
]);
const WRITERS = /* @__PURE__ */ new Set([
	"copy",
	"move",
	"write",
	"remove",
	"set-mode"
]);
const PRODUCERS = /* @__PURE__ */ new Set([
	"swig",
	"preprocess",
	"spawn",
	"resource",
	"static-library"
]);
const INCLUDED = /\.(?:h|hh|hpp|hxx|h\+\+|inc|inl|ipp|tcc|txx|i)$/i;
const ONLY_FILES = /* @__PURE__ */ new Set([
	"copy",
	"write",
	"compile",
	"link",
	"byte-compile"
]);
function isProgram(step) {
	return step.dryRun !== true && PROGRAMS.has(step.kind);
}
var StepNode = class {
	index;
	step;
	weight;
	doors;
	reads;
	makes;
	constructor(index, step, doors) {
		this.index = index;
		this.step = step;
		this.doors = doors;
		const source = step.kind === "compile" ? this.inputs[0] : void 0;
		this.weight = source === void 0 ? 0 : doors.work(source, this.outputs[0]);
	}
	get inputs() {
		return this.reads ??= isIdle(this.step) ? [] : this.host(require_run.stepInputs(this.step));
	}
	get outputs() {
		return this.makes ??= isIdle(this.step) ? [] : this.host(require_run.stepOutputs(this.step));
	}
	host(paths) {
		const found = paths.flatMap((path) => this.doors.resolve(path, this.step) ?? []);
		return found.length < 2 ? found : [...new Set(found)];
	}
};
function isIdle(step) {
	return step.dryRun === true || step.kind === "say";
}
var GraphBuilder = class {
	vertices = [];
	nodes = [];
	doors;
	joints = [];
	writers = /* @__PURE__ */ new Map();
	readers = /* @__PURE__ */ new Map();
	makers = /* @__PURE__ */ new Map();
	libraries = new LibraryLookups();
	modules;
	barrier;
	sinceBarrier = [];
	phase;
	fileSteps = [];
	fileJoint;
	programs = [];
	programJoint;
	constructor(doors) {
		this.doors = doors;
	}
	roots() {
		return [...this.vertices, ...this.joints].filter((vertex) => vertex.waitsFor === 0);
	}
	add(step, waitsForNothing) {
		const node = new StepNode(this.nodes.length, step, this.doors);
		const vertex = {
			node,
			waitsFor: 0,
			waiters: [],
			done: false
		};
		const last = this.vertices.at(-1);
		this.nodes.push(node);
		this.vertices.push(vertex);
		if (this.doors.inOrder) {
			if (last !== void 0) edge(last, vertex);
		} else if (!waitsForNothing && !isIdle(step)) this.connect(vertex, node);
	}
	connect(vertex, node) {
		const { step } = node;
		const opaque = require_run.isOpaque(step);
		if (opaque || this.phase !== void 0 && this.phase !== step.phase) this.raiseBarrier();
		this.phase = step.phase;
		if (this.barrier !== void 0) edge(this.barrier, vertex);
		this.connectPaths(vertex, node);
		const twin = this.doors.twinOf(node.index);
		if (twin !== void 0) edge(this.vertices[twin], vertex);
		if (step.kind === "compile" && usesModules(step.argv, step.source)) {
			if (this.modules !== void 0) edge(this.modules, vertex);
			this.modules = vertex;
		}
		if (isProgram(step)) {
			this.fileJoint = this.join(this.fileSteps, this.fileJoint);
			if (this.fileJoint !== void 0) edge(this.fileJoint, vertex);
		}
		const programsBefore = this.programs.length > 0 || this.programJoint !== void 0;
		if (programsBefore && this.mayBeRead(node)) {
			this.programJoint = this.join(this.programs, this.programJoint);
			if (this.programJoint !== void 0) edge(this.programJoint, vertex);
		}
		if (programsBefore || isProgram(step)) this.connectLibraries(vertex, node);
		this.enter(vertex, node);
		if (opaque) this.raiseBarrier();
	}
	mayBeRead({ step, outputs }) {
		const over = WRITERS.has(step.kind);
		if (!over && !PRODUCERS.has(step.kind)) return false;
		return outputs.some((path) => INCLUDED.test(path) || over && (this.writers.has(path) || this.doors.exists(path)));
	}
	connectLibraries(vertex, { step, outputs }) {
		const { doors, libraries } = this;
		const paths = {
			resolve: (path) => doors.resolve(path, step),
			dirname: (path) => doors.dirname(path)
		};
		if (step.kind === "link") for (const maker of libraries.look(step, vertex, paths)) edge(maker, vertex);
		for (const output of outputs) for (const seeker of libraries.make(output, vertex, paths)) edge(seeker, vertex);
	}
	connectPaths(vertex, { inputs, outputs }) {
		for (const path of inputs) {
			const writer = this.writers.get(path);
			if (writer !== void 0) edge(writer, vertex);
		}
		for (const path of outputs) {
			const writer = this.writers.get(path) ?? this.maker(path);
			if (writer !== void 0) edge(writer, vertex);
			for (const reader of this.readers.get(path) ?? []) if (reader !== vertex) edge(reader, vertex);
		}
	}
	enter(vertex, { step, inputs, outputs }) {
		for (const path of inputs) {
			const readers = this.readers.get(path);
			if (readers === void 0) this.readers.set(path, [vertex]);
			else readers.push(vertex);
		}
		for (const path of outputs) {
			this.writers.set(path, vertex);
			this.readers.delete(path);
		}
		if (!ONLY_FILES.has(step.kind)) this.makers.clear();
		this.sinceBarrier.push(vertex);
		if (WRITERS.has(step.kind) || PRODUCERS.has(step.kind)) this.fileSteps.push(vertex);
		if (isProgram(step)) this.programs.push(vertex);
	}
	maker(path) {
		const folder = this.doors.dirname(path);
		if (folder === path) return void 0;
		if (this.makers.has(folder)) return this.makers.get(folder);
		const maker = this.writers.get(folder) ?? this.maker(folder);
		this.makers.set(folder, maker);
		return maker;
	}
	raiseBarrier() {
		this.barrier = this.join(this.sinceBarrier, this.barrier);
		this.sinceBarrier = [];
		this.writers.clear();
		this.readers.clear();
		this.makers.clear();
		this.libraries.clear();
		this.modules = void 0;
		this.fileSteps = [];
		this.programs = [];
		this.fileJoint = void 0;
		this.programJoint = void 0;
	}
	join(list, before) {
		if (list.length === 0) return before;
		const joint = {
			node: void 0,
			waitsFor: 0,
			waiters: [],
			done: false
		};
		this.joints.push(joint);
		for (const vertex of list) edge(vertex, joint);
		if (before !== void 0) edge(before, joint);
		list.length = 0;
		return joint;
	}
};
function edge(from, to) {
	from.waiters.push(to);
	to.waitsFor += 1;
}

// src/execute/schedule.ts
const AT_ONCE = /* @__PURE__ */ new Set([
	"say",
	"mkdir",
	"copy",
	"move",
	"write",
	"remove",
	"set-mode"
]);
var Schedule = class {
	nodes;
	first = [];
	given = 0;
	quick = [];
	programs = [];
	vertices;
	constructor(steps, doors) {
		const graph = new GraphBuilder(doors);
		const first = steps.some(isProgram) ? 0 : steps.findIndex((step) => step.dryRun !== true && !AT_ONCE.has(step.kind));
		const alone = first === -1 ? steps.length : first;
		steps.forEach((step, index) => graph.add(step, index < alone));
		this.vertices = graph.vertices;
		this.nodes = graph.nodes;
		const roots = graph.roots();
		for (const { node } of roots) if (node !== void 0 && !isProgram(node.step)) this.first.push(node);
		for (const vertex of roots) if (vertex.node === void 0 || isProgram(vertex.node.step)) this.release(vertex);
	}
	nextQuick(limit) {
		const [early, late] = [this.first[this.given], this.quick[0]];
		const next = early === void 0 || late !== void 0 && late.index < early.index ? late : early;
		if (next === void 0 || next.index > limit) return void 0;
		if (next === late) return popHeap(this.quick, byIndex);
		this.given += 1;
		return next;
	}
	get hasProgram() {
		return this.programs.length > 0;
	}
	nextProgram(limit) {
		while (this.programs.length > 0) {
			const node = popHeap(this.programs, byWeight);
			if (node.index <= limit) return node;
		}
	}
	complete(node) {
		this.finish(this.vertices[node.index]);
	}
	finish(vertex) {
		if (vertex.done) return;
		vertex.done = true;
		for (const next of vertex.waiters) {
			next.waitsFor -= 1;
			if (next.waitsFor === 0) this.release(next);
		}
	}
	release(vertex) {
		if (vertex.node === void 0) this.finish(vertex);
		else if (isProgram(vertex.node.step)) pushHeap(this.programs, vertex.node, byWeight);
		else pushHeap(this.quick, vertex.node, byIndex);
	}
};
function byIndex(a, b) {
	return a.index - b.index;
}
function byWeight(a, b) {
	return Number(a.step.kind === "compile") - Number(b.step.kind === "compile") || b.weight - a.weight || a.index - b.index;
}

// src/state/told-path.ts
function toldPath(told, cwd, path, disk) {
	const whole = path.resolve(cwd, told);
	if (!/[^/\\.][/\\]+\.\.[/\\]/.test(told)) return whole;
	const kept = [];
	for (const part of (path.isAbsolute(told) ? told : `${cwd}${path.sep}${told}`).split(/[/\\]+/)) if (part === ".." && kept.length > 1 && kept.at(-1) !== ".." && disk.statLink(kept.join(path.sep))?.kind !== "symlink") kept.pop();
	else if (part !== ".") kept.push(part);
	return kept.join(path.sep);
}

// src/execute/spawn-error.ts
function spawnReport(failure, target) {
	const { argv, found, result, debug, error } = failure;
	const windows = target.osName === "nt";
	const modern = require_run.atLeast(target, 3, 9);
	const program = (modern || windows ? found : void 0) ?? argv[0] ?? "";
	const shown = debug ? require_run.quotedList([modern ? program : argv[0] ?? "", ...argv.slice(1)]) : require_run.quotedText(program);
	const raise = (text) => new require_own_options.EngineError(error, `command ${shown} ${text}`, { code: codeOf(result) });
	const notStarted = result.error !== void 0 && result.status === null && result.signal === null;
	if (notStarted && (modern || windows)) return {
		error: raise(`failed: ${require_run.errorText(result.error)}`),
		stderr: ""
	};
	if (notStarted) return {
		error: raise("failed with exit status 1"),
		stderr: `unable to execute ${shown}: ${require_run.errorText(result.error)}\n`
	};
	const number = result.signal === null ? void 0 : SIGNALS[result.signal] ?? 0;
	if (modern) return {
		error: raise(`failed with exit code ${number === void 0 ? String(result.status) : String(-number)}`),
		stderr: ""
	};
	if (number !== void 0) return {
		error: raise(`terminated by signal ${number}`),
		stderr: ""
	};
	return {
		error: raise(`failed with exit status ${String(result.status)}`),
		stderr: ""
	};
}
function codeOf({ error, signal }) {
	if (error?.code === "ENOENT") return "missing-program";
	return signal === null ? "program-failed" : "program-killed";
}
const SIGNALS = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGILL: 4,
	SIGTRAP: 5,
	SIGABRT: 6,
	SIGIOT: 6,
	SIGBUS: 7,
	SIGFPE: 8,
	SIGKILL: 9,
	SIGUSR1: 10,
	SIGSEGV: 11,
	SIGUSR2: 12,
	SIGPIPE: 13,
	SIGALRM: 14,
	SIGTERM: 15,
	SIGSTKFLT: 16,
	SIGXCPU: 24,
	SIGXFSZ: 25,
	SIGVTALRM: 26,
	SIGPROF: 27,
	SIGIO: 29,
	SIGPOLL: 29,
	SIGPWR: 30,
	SIGSYS: 31
};

// src/execute/run-program.ts
async function runProgram(run, doors, voice) {
	const target = doors.target();
	const environment = {
		...toolEnvironment(target, doors.environment()),
		...run.environment
	};
	const [name = ""] = run.argv;
	const found = run.searchPath ? findExecutable(name, {
		disk: doors.disk,
		environment,
		platform: doors.platform,
		cwd: run.cwd
	}) : void 0;
	const byPath = require_run.atLeast(target, 3, 9) || target.osName === "nt";
	const asked = run.searchPath || byPath || name.includes("/") ? name : `./${name}`;
	const program = byPath ? found ?? name : asked;
	const verbatim = doors.platform === "nt" && !require_run.atLeast(target, 3, 9);
	const words = [program, ...run.argv.slice(1)];
	const signal = voice.signal();
	const result = await doors.processes.run(verbatim ? words.map(quotedForSpaces) : words, {
		cwd: run.cwd,
		...verbatim ? { verbatim } : void 0,
		env: environment,
		output: run.passThrough ? "inherit" : "capture",
		...signal === void 0 ? void 0 : { signal }
	});
	doors.disk.forget();
	const output = run.filter?.(result.output) ?? result.output;
	if (output !== "") voice.output(run.stream, output);
	if (result.status === 0) return;
	const report = spawnReport({
		argv: run.shown,
		found,
		result,
		debug: doors.debug(),
		error: run.error
	}, target);
	if (report.stderr !== "") voice.output("stderr", report.stderr);
	throw report.error;
}
function quotedForSpaces(word) {
	return word.includes(" ") ? `"${word}"` : word;
}

// src/execute/tool-steps.ts
var CompileTask = class CompileTask {
	step;
	doors;
	cwd;
	object;
	recorded;
	twin;
	constructor(step, doors, twin) {
		this.step = step;
		this.doors = doors;
		this.twin = twin && new CompileTask(twin, doors);
		this.cwd = doors.host(".", step);
		this.object = doors.host(step.object, step);
		this.recorded = recordedCompile(step, step, doors);
	}
	decide() {
		return decideRecorded(this.recorded, this.doors);
	}
	async run(voice) {
		const { step, doors } = this;
		const command = trackCompile(step, workFiles(step.id, this.object, doors));
		if (await this.takeOver(command)) return;
		const shown = [];
		const running = runProgram({
			argv: command.argv,
			shown: step.argv,
			cwd: this.cwd,
			searchPath: true,
			error: step.error,
			passThrough: false,
			stream: step.family === "msvc" ? "stdout" : "stderr",
			filter: (output) => withoutIncludes(output, command, shown)
		}, doors, voice);
		const record = new PendingRecord(this.recorded, doors);
		try {
			await running;
			if (publish(command, {
				output: this.object,
				shown: step.object,
				error: step.error
			}, doors)) await record.keep(this.headers(command, shown));
		} finally {
			discard(command, doors);
		}
	}
	async takeOver(command) {
		const { twin, doors } = this;
		if (twin === void 0 || command.temporary === void 0) return false;
		const record = doors.state.find(twin.object);
		if (record === void 0 || await decideRecorded({
			...twin.recorded,
			force: false
		}, doors) !== void 0) return false;
		const pending = new PendingRecord(this.recorded, doors);
		try {
			doors.disk.copyContent(twin.object, command.temporary);
			publish(command, {
				output: this.object,
				shown: this.step.object,
				error: this.step.error
			}, doors);
		} finally {
			discard(command, doors);
		}
		await pending.keep(record.shadows === "untracked" ? void 0 : record.headers.map(([path]) => doors.state.hostPath(path)));
		return true;
	}
	headers(command, shown) {
		const path = pathsOf(this.doors);
		if (command.tracking.kind === "show-includes") return shown.map((header) => path.resolve(this.cwd, header));
		if (command.tracking.kind === "none") return void 0;
		try {
			return parseDepfile(this.doors.disk.readText(command.tracking.path)).map((header) => toldPath(header, this.cwd, path, this.doors.disk));
		} catch {
			return;
		}
	}
};
var LinkTask = class {
	step;
	doors;
	cwd;
	output;
	recorded;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.cwd = doors.host(".", step);
		this.output = doors.host(step.output, step);
		this.recorded = recordedLink(step, step, doors);
	}
	decide() {
		return decideRecorded(this.recorded, this.doors);
	}
	async run(voice) {
		const { step, doors } = this;
		const command = trackLink(step, workFiles(step.id, this.output, doors));
		if (step.kind === "static-library" && doors.disk.statLink(this.output) !== void 0) {
			if (step.phase === "install") doors.transaction.settingAside(this.output);
			else if (command.temporary === void 0) doors.disk.removeFile(this.output);
		}
		const common = {
			cwd: this.cwd,
			searchPath: true,
			error: step.error,
			passThrough: false,
			stream: step.family === "msvc" ? "stdout" : "stderr"
		};
		const running = runProgram({
			...common,
			argv: command.argv,
			shown: step.argv
		}, doors, voice);
		const record = new PendingRecord(this.recorded, doors);
		try {
			await running;
			for (const argv of step.then ?? []) await runProgram({
				...common,
				argv,
				shown: argv,
				error: "LibError"
			}, doors, voice);
			if (publish(command, {
				output: this.output,
				shown: step.output,
				error: step.error
			}, doors)) await record.keep([]);
		} finally {
			discard(command, doors);
		}
	}
};
var SpawnTask = class {
	step;
	doors;
	cwd;
	recorded;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.cwd = doors.host(".", step);
		const inputs = step.inputs.map((path) => doors.host(path, step));
		const [source] = inputs;
		const includes = step.kind !== "spawn" && source !== void 0;
		const family = step.kind === "resource" ? "msvc" : "gnu";
		this.recorded = {
			kind: step.kind,
			argv: step.argv,
			tool: {
				argv: step.argv,
				family: "other",
				role: "other",
				cwd: this.cwd
			},
			names: {},
			inputs,
			outputs: step.outputs.map((path) => doors.host(path, step)),
			...includes ? { place: {
				argv: step.argv,
				cwd: this.cwd,
				source,
				family
			} } : void 0,
			force: step.force === true,
			environment: step.environment
		};
	}
	decide() {
		return decideRecorded(this.recorded, this.doors);
	}
	async run(voice) {
		const { step, doors } = this;
		const alone = step.outputs.length === 0;
		const running = runProgram({
			argv: step.argv,
			shown: step.argv,
			cwd: this.cwd,
			searchPath: step.searchPath,
			environment: step.environment,
			error: step.error,
			passThrough: alone && doors.passThrough,
			stream: step.kind === "preprocess" || step.kind === "swig" ? "stderr" : "stdout"
		}, doors, voice);
		if (alone) {
			await running.finally(() => this.anythingMayHaveChanged());
			return;
		}
		const record = new PendingRecord(this.recorded, doors);
		await running;
		for (const path of this.recorded.outputs) doors.rewritten.add(path);
		await record.keep(this.recorded.place === void 0 ? [] : void 0);
	}
	anythingMayHaveChanged() {
		this.doors.state.stats.forget();
		this.doors.now.forget();
		this.doors.tools.forget();
	}
};
function workFiles(id, output, { state, disk }) {
	if (id === void 0 || state.workFile("x") === void 0) return void 0;
	const there = disk.statLink(output)?.kind;
	if (there !== void 0 && there !== "file") return void 0;
	return (suffix) => state.workFile(`${id}${suffix}`);
}
function withoutIncludes(output, command, headers) {
	if (command.tracking.kind !== "show-includes") return output;
	const shown = parseShowIncludes(output);
	headers.push(...shown.headers);
	return shown.output;
}
function publish({ temporary }, place, doors) {
	const { disk, state } = doors;
	const { output, shown, error: python } = place;
	if (temporary !== void 0) try {
		moveInto(output, temporary, doors);
	} catch (error) {
		if (disk.statLink(temporary) === void 0) return false;
		throw require_run.fileError("could not create", shown, error, python);
	}
	state.stats.forget(output);
	doors.rewritten.add(output);
	return true;
}
function moveInto(output, temporary, { disk }) {
	try {
		disk.rename(temporary, output);
	} catch (error) {
		if (require_run.errorCode(error) !== "EXDEV") throw error;
		const mode = disk.stat(temporary)?.mode;
		disk.copyContent(temporary, output);
		if (mode !== void 0) disk.setMode(output, mode);
	}
}
function discard({ temporary, tracking }, { disk }) {
	for (const path of [temporary, tracking.kind === "depfile" ? tracking.path : void 0]) {
		if (path === void 0 || disk.statLink(path) === void 0) continue;
		try {
			disk.removeFile(path);
		} catch {}
	}
}

// src/execute/transcript.ts
function newGroupState() {
	return {
		shown: "nothing",
		ran: false,
		failedAt: Infinity,
		failed: false,
		held: [],
		open: 0,
		work: false
	};
}
var Transcript = class {
	sink;
	slots;
	head = 0;
	limit = Infinity;
	constructor(steps, groups, sink) {
		this.sink = sink;
		this.slots = steps.map((step, index) => {
			const group = step.group && groups(step.group);
			if (group !== void 0) {
				group.open += 1;
				group.work ||= step.kind !== "say";
			}
			return {
				index,
				step,
				group,
				events: void 0,
				closed: false,
				idle: true
			};
		});
	}
	begin(index) {
		const slot = this.slots[index];
		slot.idle = false;
		if (slot.group !== void 0) slot.group.ran = true;
		this.advance();
	}
	add(index, event) {
		const slot = this.slots[index];
		if (index === this.head && index <= this.limit && this.mayShow(slot)) this.show(slot, event);
		else (slot.events ??= []).push(event);
	}
	close(index) {
		const slot = this.slots[index];
		slot.closed = true;
		if (slot.group !== void 0) slot.group.open -= 1;
		this.advance();
	}
	cutBehind(index) {
		this.limit = Math.min(this.limit, index);
	}
	end() {
		this.advance();
		for (const { group } of this.slots) {
			if (group === void 0) continue;
			group.open = 0;
			group.work = false;
			group.failed ||= group.failedAt < Infinity;
			group.failedAt = Infinity;
		}
	}
	advance() {
		for (; this.head < this.slots.length && this.head <= this.limit; this.head += 1) {
			const slot = this.slots[this.head];
			if (!this.mayShow(slot)) return;
			for (const event of slot.events ?? []) this.show(slot, event);
			slot.events = void 0;
			if (!slot.closed) return;
		}
	}
	mayShow(slot) {
		const { group } = slot;
		if (group === void 0 || group.shown === "header") return true;
		const wanted = slot.step.group;
		if (group.ran) {
			group.shown = "header";
			for (const { level, text } of wanted.says) this.sink({
				kind: "log",
				level,
				text
			});
			for (const event of group.held) this.sink(event);
			group.held.length = 0;
			return true;
		}
		if (group.open > 0) return false;
		if (group.shown === "nothing" && group.work) {
			group.shown = "fresh";
			for (const { level, text } of wanted.saysFresh) this.sink({
				kind: "log",
				level,
				text
			});
		}
		return true;
	}
	show(slot, event) {
		const { group, index, idle, step } = slot;
		if (group === void 0 || event.kind === "step-finished") this.sink(event);
		else if (group.failed || index > group.failedAt) return;
		else if (group.ran || !idle) this.sink(event);
		else if (step.kind === "say") group.held.push(event);
	}
};

// src/execute/plan-run.ts
const TURN_MS = 10;
const SAVE_EVERY_MS = 100;
const ANNOUNCED_TOGETHER = 200;
var PlanRun = class {
	steps;
	options;
	schedule;
	twins;
	transcript;
	limit = Infinity;
	failure;
	running = /* @__PURE__ */ new Map();
	programs = 0;
	mostPrograms;
	waiting = [];
	announced = 0;
	savedAt = -Infinity;
	pretending;
	constructor(steps, options) {
		this.steps = steps;
		this.options = options;
		const { doors, groups, sink, jobs } = options;
		this.mostPrograms = jobs > 1 && doors.processes.queues === true ? jobs + 1 : jobs;
		this.twins = compileTwins(steps, options.compiles);
		this.schedule = new Schedule(steps, {
			twinOf: (index) => this.twins.get(index)?.index,
			resolve: (path, step) => doors.host(path, step),
			dirname: (path) => require_repeat.folderPart(path, doors.state.separator),
			work: (source, object) => object !== void 0 && doors.state.knows(object) ? doors.disk.stat(source)?.size ?? 0 : estimatedWork(source, doors.disk),
			exists: (path) => doors.disk.statLink(path) !== void 0,
			inOrder: jobs === 1
		});
		this.transcript = new Transcript(steps, groups, sink);
	}
	async finish() {
		const abort = () => this.interrupt();
		this.options.signal?.addEventListener("abort", abort, { once: true });
		const end = this.options.doors.processes.begin?.();
		try {
			await this.drive();
		} finally {
			end?.();
			this.options.signal?.removeEventListener("abort", abort);
			this.transcript.end();
		}
		if (this.failure !== void 0) throw this.failure;
	}
	async drive() {
		const { together } = this.options;
		let turnStarted = require_repeat.milliseconds();
		for (;;) {
			together(() => this.startQuick(turnStarted));
			const node = this.next();
			if (node !== void 0) {
				this.start(node);
				if (require_repeat.milliseconds() - turnStarted > TURN_MS) {
					await (0, node_timers_promises.setImmediate)();
					turnStarted = require_repeat.milliseconds();
				}
			} else if (this.running.size > 0) {
				await new Promise((resolve) => this.waiting.push(resolve));
				turnStarted = require_repeat.milliseconds();
				if (turnStarted - this.savedAt > SAVE_EVERY_MS) {
					this.options.doors.state.save();
					this.savedAt = turnStarted;
				}
			} else return;
		}
	}
	startQuick(turnStarted) {
		for (;;) {
			if (this.programs < this.mostPrograms && this.schedule.hasProgram) return;
			if (require_repeat.milliseconds() - turnStarted > TURN_MS) return;
			const node = this.schedule.nextQuick(this.limit);
			if (node === void 0) return;
			this.start(node);
		}
	}
	next() {
		return (this.programs < this.mostPrograms ? this.schedule.nextProgram(this.limit) : void 0) ?? this.schedule.nextQuick(this.limit);
	}
	start(node) {
		const { step, index } = node;
		const started = require_repeat.milliseconds();
		if (this.isDropped(node)) {
			this.end(node, { kind: "dropped" }, started);
			return;
		}
		if (step.kind === "say") {
			this.say(index, step.says);
			this.end(node, { kind: "shown" }, started);
			return;
		}
		if (step.dryRun === true) {
			this.pretend(node, started);
			return;
		}
		const program = isProgram(step);
		const stop = program ? new LateAbort() : void 0;
		if (program) this.programs += 1;
		const settle = (outcome) => {
			if (program) this.programs -= 1;
			this.running.delete(index);
			this.end(node, outcome, started);
			for (const wake of this.waiting.splice(0)) wake();
		};
		const work = this.perform(node, stop);
		if (work instanceof Promise) {
			this.running.set(index, stop);
			work.then(settle);
		} else settle(work);
	}
	perform(node, stop) {
		let reason = { kind: "forced" };
		const failed = (error) => ({
			kind: "failed",
			reason,
			error
		});
		const decided = (task, why) => {
			if (why === void 0) {
				task.refresh?.();
				this.say(node.index, freshLines(node.step));
				return { kind: "fresh" };
			}
			reason = why;
			this.announce(node);
			this.transcript.begin(node.index);
			this.say(node.index, node.step.says);
			const work = task.run(this.voice(node, stop));
			return work === void 0 ? {
				kind: "ran",
				reason
			} : work.then(() => ({
				kind: "ran",
				reason
			}));
		};
		try {
			const task = this.task(node);
			const why = task.decide();
			const outcome = why instanceof Promise ? why.then((answer) => decided(task, answer)) : decided(task, why);
			return outcome instanceof Promise ? outcome.catch(failed) : outcome;
		} catch (error) {
			return failed(error);
		}
	}
	pretend(node, started) {
		const { step, index } = node;
		const { dry, doors } = this.options;
		const settle = (fresh) => {
			if (!fresh) {
				dry?.note(step, doors);
				this.transcript.begin(index);
			}
			this.say(index, fresh ? freshLines(step) : step.says);
			this.end(node, { kind: fresh ? "fresh" : "shown" }, started);
		};
		const fresh = this.pretending === void 0 ? this.isFresh(node) : this.pretending.then(() => this.isFresh(node));
		if (typeof fresh === "boolean") {
			settle(fresh);
			return;
		}
		this.running.set(index, void 0);
		const done = fresh.then((answer) => {
			this.running.delete(index);
			if (this.pretending === done) this.pretending = void 0;
			settle(answer);
			for (const wake of this.waiting.splice(0)) wake();
		});
		this.pretending = done;
	}
	isFresh(node) {
		const { dry, doors } = this.options;
		if (dry === void 0 || dry.touches(node.step, doors)) return false;
		try {
			const why = this.task(node).decide();
			return why instanceof Promise ? why.then((reason) => reason === void 0, () => false) : why === void 0;
		} catch {
			return false;
		}
	}
	end(node, outcome, started) {
		const { index, step } = node;
		const seconds = (require_repeat.milliseconds() - started) / 1e3;
		const aborted = outcome.kind === "failed" && index > this.limit;
		if (outcome.kind === "failed" && !aborted) this.fail(node, outcome.error);
		if (outcome.kind === "dropped") this.lose(node);
		if (outcome.kind === "ran" && step.phase === "build") this.options.doors.state.noteMade();
		this.transcript.add(index, {
			kind: "step-finished",
			step,
			outcome,
			seconds
		});
		this.transcript.close(index);
		this.schedule.complete(node);
	}
	fail(node, error) {
		const { step, index } = node;
		const group = step.group && this.options.groups(step.group);
		const isBuildError = require_own_options.isPythonError(error, "CCompilerError", "DistutilsError");
		if (step.group !== void 0 && isBuildError) this.removeOutdated(step.group);
		if (group !== void 0 && step.group?.optional === true && isBuildError) {
			group.failedAt = Math.min(group.failedAt, index);
			this.lose(node);
			const { failureSays } = step.group;
			if (failureSays !== void 0) this.say(index, [{
				level: failureSays.level,
				text: withMessage(failureSays.text, error.message)
			}]);
			return;
		}
		this.limit = index;
		this.failure = error;
		this.transcript.cutBehind(index);
		for (const [other, stop] of this.running) if (other > index) stop?.abort();
	}
	removeOutdated(group) {
		const { doors, sink } = this.options;
		for (const step of this.steps) {
			const path = step.group === group ? removeOutdated(step, doors) : void 0;
			if (path !== void 0) sink({
				kind: "notice",
				text: `removing ${path}: an earlier run made it, and its sources do not compile any more`
			});
		}
	}
	interrupt() {
		this.limit = -1;
		this.failure = require_run.interrupted();
		for (const stop of this.running.values()) stop?.abort();
		for (const wake of this.waiting.splice(0)) wake();
	}
	isDropped(node) {
		const { step, index } = node;
		const group = step.group && this.options.groups(step.group);
		if (group !== void 0 && (group.failed || group.failedAt < index)) return true;
		const { lost, doors } = this.options;
		return lost.size > 0 && node.inputs.some((path) => lost.has(path) && doors.disk.stat(path) === void 0);
	}
	lose({ outputs }) {
		for (const path of outputs) this.options.lost.add(path);
	}
	say(index, lines) {
		for (const { level, text } of lines ?? []) this.transcript.add(index, {
			kind: "log",
			level,
			text
		});
	}
	voice({ index, step }, stop) {
		return {
			signal: () => stop?.signal,
			log: (level, text) => this.transcript.add(index, {
				kind: "log",
				level,
				text
			}),
			output: (stream, text) => this.transcript.add(index, {
				kind: "output",
				stream,
				text,
				stepId: step.id ?? index
			})
		};
	}
	announce({ index, step }) {
		if (step.phase !== "install" || index < this.announced) return;
		const { doors } = this.options;
		const coming = this.schedule.nodes.slice(index, index + ANNOUNCED_TOGETHER);
		this.announced = index + coming.length;
		const files = [];
		const folders = /* @__PURE__ */ new Set();
		for (const { step: each, outputs } of coming) {
			if (each.dryRun === true) continue;
			if (each.kind === "mkdir") for (const path of outputs) folders.add(path);
			else if (each.kind === "copy" || each.kind === "byte-compile" || each.kind === "write") files.push(...outputs);
			if (each.kind === "byte-compile") for (const path of outputs) folders.add(require_repeat.folderPart(path, doors.state.separator));
		}
		const isNew = (path) => path !== "" && doors.disk.statLink(path) === void 0;
		const newFolders = [...folders].filter(isNew);
		doors.transaction.creating(files.filter(isNew), newFolders);
	}
	task({ step, index }) {
		const { doors, compiler, script, jobs } = this.options;
		switch (step.kind) {
			case "say": throw new Error("internal: a say step has nothing to do");
			case "mkdir": return new MakeDirectoryTask(step, doors);
			case "copy": return new CopyTask(step, doors);
			case "move": return new MoveTask(step, doors);
			case "write": return new WriteTask(step, doors);
			case "remove": return new RemoveTask(step, doors, () => isRemade(this.steps, index, doors));
			case "set-mode": return new SetModeTask(step, doors);
			case "compile": return new CompileTask(step, doors, this.twins.get(index)?.step);
			case "link":
			case "static-library": return new LinkTask(step, doors);
			case "spawn":
			case "swig":
			case "resource":
			case "preprocess": return new SpawnTask(step, doors);
			case "byte-compile": return new ByteCompileTask(step, doors, compiler);
			case "convert-2to3": return new ConvertTask(step, doors, script("convert.py"), jobs);
			case "renew": return new RenewTask(step, doors);
		}
	}
};
const ALWAYS_SAID = /* @__PURE__ */ new Set([
	"write",
	"set-mode",
	"move",
	"remove"
]);
function freshLines(step) {
	if (step.saysFresh !== void 0) return step.saysFresh;
	return ALWAYS_SAID.has(step.kind) || step.kind === "copy" && !step.update ? step.says : [];
}
function withMessage(text, message) {
	const at = text.lastIndexOf("%s");
	return at === -1 ? text : text.slice(0, at) + message + text.slice(at + 2);
}

// src/execute/rewritten-files.ts
var RewrittenFiles = class {
	serials = /* @__PURE__ */ new Map();
	compiled = /* @__PURE__ */ new Map();
	next = 1;
	add(path) {
		this.serials.set(path, this.next);
		this.next += 1;
	}
	has(path) {
		return this.serials.has(path);
	}
	isNewFor(source, byteCode) {
		const serial = this.serials.get(source);
		return serial !== void 0 && this.compiled.get(byteCode) !== serial;
	}
	wasCompiled(source, byteCode) {
		const serial = this.serials.get(source);
		if (serial !== void 0) this.compiled.set(byteCode, serial);
	}
};

// src/execute/script-made.ts
var ScriptMade = class {
	disk;
	expected = /* @__PURE__ */ new Map();
	constructor(disk) {
		this.disk = disk;
	}
	expect(output, record, headers) {
		this.expected.set(output, {
			before: this.disk.stat(output),
			record,
			headers
		});
	}
	async settle() {
		const all = [...this.expected];
		this.expected.clear();
		for (const [output, { before, record, headers }] of all) {
			const now = this.disk.stat(output);
			if (now !== void 0 && (before === void 0 || now.changed !== before.changed)) await record.keep(headers());
		}
	}
};

// src/execute/executor.ts
const MODULES_FOR_AN_INTERPRETER = 40;
var Executor = class {
	options;
	journal;
	transaction;
	groups = /* @__PURE__ */ new WeakMap();
	lost = /* @__PURE__ */ new Set();
	compiles = new KnownCompiles();
	rewritten = new RewrittenFiles();
	scriptMade;
	begun;
	tools;
	now;
	dry;
	compiler;
	recovered = false;
	madeAhead = /* @__PURE__ */ new Set();
	expectsByteCode = false;
	forgotten;
	constructor(options) {
		this.options = options;
		const { disk, processes, state, platform, pid } = options;
		this.tools = new ToolIdentities({
			disk,
			processes,
			state,
			platform,
			signal: options.signal
		});
		this.now = new DiskNow(state, disk);
		this.scriptMade = new ScriptMade(disk);
		this.begun = options.begun ?? options.clock.now();
		this.dry = options.recorded === true ? void 0 : new DryDecisions();
		this.journal = new InstallJournal({
			disk,
			elsewhere: options.elsewhere ?? disk,
			state,
			pid,
			spare: options.spareJournal,
			lastingName: options.lastingName
		});
		this.transaction = new Transaction({
			disk,
			pid,
			separator: state.separator,
			journal: () => this.journal.open(),
			journalClosed: () => this.journal.close()
		});
	}
	async run(steps) {
		const { disk, state, view, signal } = this.options;
		if (require_run.isAborted(signal)) throw require_run.interrupted();
		if (steps.some((step) => step.dryRun !== true && step.kind !== "say")) {
			if (await this.takeBuildFolder(steps)) disk.forget();
			if (require_run.isAborted(signal)) throw require_run.interrupted();
			this.recoverOnce();
		} else if (steps.some((step) => step.dryRun === true)) state.lookOnly();
		await this.settle();
		this.warmFor(steps);
		try {
			await new PlanRun(steps, {
				doors: this.doors(steps),
				groups: (group) => this.groupState(group),
				lost: this.lost,
				compiles: this.compiles,
				dry: this.dry,
				sink: this.options.sink,
				together: this.options.together ?? ((work) => work()),
				jobs: Math.max(1, this.options.jobs()),
				compiler: () => this.byteCompiler(),
				script: (name) => this.pythonScript(name),
				...signal === void 0 ? void 0 : { signal }
			}).finish();
		} finally {
			state.save();
			view.executed();
		}
	}
	expectByteCode(modules = [], optimize = 0) {
		if (!this.options.state.byteCode.isEmpty) return;
		this.expectsByteCode = true;
		this.byteCompiler().warm(1);
		this.byteCompiler().foresee(modules, optimize);
	}
	warmFor(steps) {
		if (!this.expectsByteCode) return;
		const modules = steps.filter((step) => step.kind === "byte-compile" || step.kind === "copy" && step.to.endsWith(".py")).length;
		this.byteCompiler().warm(Math.ceil(modules / MODULES_FOR_AN_INTERPRETER));
	}
	outputsOf(producer) {
		return this.options.state.outputsOf(producer);
	}
	setOutputs(producer, outputs) {
		this.options.state.setOutputs(producer, outputs);
	}
	async settle() {
		this.forgetDigests();
		await this.scriptMade.settle();
	}
	commit() {
		this.transaction.commit();
	}
	undo() {
		const { sink } = this.options;
		for (const text of this.transaction.undo()) sink({
			kind: "notice",
			text
		});
		return this.transaction.tookBack;
	}
	get keepsFiles() {
		return this.options.state.isKept;
	}
	keepFile(name, content) {
		this.options.state.keepFile(name, content);
	}
	close() {
		this.compiler?.close();
		this.compiler = void 0;
		this.options.processes.close?.();
		this.options.state.close();
	}
	async takeBuildFolder(steps) {
		const { disk, state, signal } = this.options;
		this.madeAhead = /* @__PURE__ */ new Set();
		const waited = await state.begin(signal);
		if (waited || state.isSettled) return waited;
		this.madeAhead = makeBuildFolder(steps, state, disk, (path, step) => this.host(path, step));
		return this.madeAhead.has(state.buildBase) && await state.begin(signal);
	}
	doors(steps) {
		const { disk, processes, clock, state, target, platform, environment, view, debug, passThrough, pycInvalidation } = this.options;
		const converted = steps.flatMap((step) => step.kind === "convert-2to3" ? step.files.map((file) => this.host(file, step)) : []);
		return {
			disk,
			processes,
			clock,
			state,
			target,
			platform,
			environment,
			umask: view.umask,
			debug,
			pycInvalidation,
			now: this.now,
			tools: this.tools,
			transaction: this.transaction,
			passThrough: passThrough?.() === true,
			begun: this.begun,
			rewritten: this.rewritten,
			scriptMade: this.scriptMade,
			converted: new Set(converted),
			madeAhead: this.madeAhead,
			host: (path, step) => this.host(path, step)
		};
	}
	host(path, step) {
		const found = this.options.view.resolve(path, step.cwd);
		if (found !== void 0) return found;
		throw new require_own_options.EngineError("DistutilsPlatformError", `'${path}' cannot be on this machine: it is a path of another platform`, {
			code: "foreign-path",
			hint: "a recorded interpreter is for dry runs"
		});
	}
	forgetDigests() {
		const { forgotten } = this.options.disk;
		if (forgotten === this.forgotten) return;
		this.forgotten = forgotten;
		this.options.state.stats.forget();
		this.now.forget();
		this.tools.forget();
	}
	groupState(group) {
		let state = this.groups.get(group);
		if (state === void 0) this.groups.set(group, state = newGroupState());
		return state;
	}
	byteCompiler() {
		const { target, lineProcesses, environment, state, jobs, cores, pycInvalidation } = this.options;
		this.compiler ??= new ByteCompiler({
			target: target(),
			processes: lineProcesses,
			worker: this.pythonScript("compile_worker.py"),
			cwd: state.root,
			environment,
			workers: Math.max(1, Math.min(jobs(), cores ?? Infinity)),
			umask: () => this.options.view.umask,
			checkedHash: () => writesCheckedHash(target(), {
				environment,
				pycInvalidation
			})
		});
		return this.compiler;
	}
	pythonScript(name) {
		const { pythonFolder, state } = this.options;
		return [
			pythonFolder,
			"pydistutils_bridge",
			name
		].join(state.separator);
	}
	recoverOnce() {
		if (this.recovered) return;
		this.recovered = true;
		for (const { kind, troubles } of this.journal.recover()) for (const each of kind === "undone" ? ["an earlier installation was ended half-way: what it had changed is put back", ...troubles] : troubles) this.options.sink({
			kind: "notice",
			text: each
		});
	}
};

// src/host/starter.ts
var Starter = class {
	child;
	capture;
	listener;
	answer;
	environment;
	heard = "";
	ready = false;
	ended = false;
	constructor([program = "", ...words], { cwd, env }, listener) {
		this.listener = listener;
		this.capture = new CaptureFile(cwd);
		this.child = (0, node_child_process.spawn)(program, words, {
			cwd,
			env,
			stdio: [
				"pipe",
				"pipe",
				this.capture.descriptor
			]
		});
		this.child.stdin?.on("error", () => {});
		this.child.stdout?.setEncoding("latin1").on("data", (text) => this.hear(text));
		this.child.on("error", () => this.end());
		this.child.on("close", () => this.end());
	}
	async run(argv, { cwd, env, signal }) {
		const known = this.environment !== void 0 && isSame(env, this.environment);
		this.environment = env;
		const request = {
			argv: argv.map(require_script.wireText),
			cwd: require_script.wireText(cwd),
			...known ? void 0 : { env: pairsOf(env) }
		};
		const stop = () => void this.child.kill("SIGTERM");
		signal?.addEventListener("abort", stop, { once: true });
		const line = await new Promise((resolve) => {
			this.answer = resolve;
			this.child.stdin?.write(`${JSON.stringify(request)}\n`);
		});
		signal?.removeEventListener("abort", stop);
		const output = require_run.decodeText(this.capture.take());
		if (this.ended) this.capture.close();
		else this.listener.onFree();
		const status = line === void 0 ? null : JSON.parse(line);
		if (status === null) return void 0;
		return status < 0 ? {
			status: null,
			signal: signalName(-status),
			output
		} : {
			status,
			signal: null,
			output
		};
	}
	finish() {
		this.child.stdin?.end();
	}
	hear(text) {
		const lines = (this.heard + text).split("\n");
		this.heard = lines.pop() ?? "";
		for (const line of lines) if (line === "ready") this.begin();
		else this.settle(line);
	}
	begin() {
		this.ready = true;
		this.capture.take();
		this.listener.onFree();
	}
	end() {
		if (this.ended) return;
		this.ended = true;
		this.listener.onEnd(this.ready);
		if (this.answer === void 0) this.capture.close();
		else this.settle(void 0);
	}
	settle(line) {
		const { answer } = this;
		this.answer = void 0;
		answer?.(line);
	}
};
function isSame(one, other) {
	const names = Object.keys(one);
	return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
function pairsOf(environment) {
	return Object.entries(environment).flatMap(([name, value]) => value === void 0 ? [] : [[require_script.wireText(name), require_script.wireText(value)]]);
}
function signalName(number) {
	const [name = "SIGKILL"] = Object.entries(node_os.constants.signals).find(([, each]) => each === number) ?? [];
	return name;
}

// src/host/started-processes.ts
const WORTH_IT = 24;
var StartedProcesses = class {
	queues = true;
	options;
	idle = [];
	all = /* @__PURE__ */ new Set();
	waiting = [];
	count = 0;
	running = 0;
	runs = 0;
	useless = false;
	closed = false;
	constructor(options) {
		this.options = options;
	}
	async run(argv, options) {
		if (!isPlain(options)) return await this.options.direct.run(argv, options);
		if (this.running < this.most) this.running += 1;
		else await new Promise((resolve) => this.waiting.push(resolve));
		try {
			return await this.start(argv, options);
		} finally {
			const next = this.running <= this.most ? this.waiting.shift() : void 0;
			if (next === void 0) this.running -= 1;
			else next();
		}
	}
	begin() {
		this.runs += 1;
		return () => {
			this.runs -= 1;
		};
	}
	get most() {
		return this.options.jobs() * Math.max(1, this.runs);
	}
	close() {
		this.closed = true;
		for (const starter of this.all) starter.finish();
	}
	async start(argv, options) {
		const wasStopped = () => options.signal?.aborted === true;
		if (wasStopped()) return stopped(argv);
		this.count += 1;
		const useful = Math.min(this.running, this.options.jobs());
		if (this.count > WORTH_IT && this.all.size < useful && !this.useless && !this.closed) this.add(options);
		const result = await this.idle.pop()?.run(argv, options);
		if (wasStopped()) return stopped(argv);
		return result ?? await this.options.direct.run(argv, options);
	}
	add(options) {
		try {
			const starter = new Starter(this.options.starter(), options, {
				onFree: () => this.idle.push(starter),
				onEnd: (wasReady) => {
					this.useless ||= !wasReady;
					this.all.delete(starter);
					this.idle.splice(0, this.idle.length, ...this.idle.filter((each) => each !== starter));
				}
			});
			this.all.add(starter);
		} catch {
			this.useless = true;
		}
	}
};
function isPlain({ output, input, timeoutMs, verbatim }) {
	return output === "capture" && input === void 0 && timeoutMs === void 0 && verbatim !== true;
}
function stopped([program]) {
	return {
		status: null,
		signal: "SIGKILL",
		output: "",
		error: stoppedProgram(program)
	};
}

// src/state/state-lock.ts
const NO_OWNER_SECONDS = 5;
const REFUSALS = /* @__PURE__ */ new Set([
	"EPERM",
	"EACCES",
	"EBUSY"
]);
function tryLock(path, self, inheritedTokens, doors) {
	const { disk } = doors;
	for (let attempt = 0;; attempt += 1) {
		try {
			disk.makeDirectory(path);
			disk.write(`${path}/owner`, JSON.stringify(self));
			return { kind: "taken" };
		} catch (error) {
			const { code } = error;
			if (REFUSALS.has(code)) return {
				kind: "refused",
				error
			};
			if (code !== "EEXIST") throw error;
		}
		const by = readOwner(path, disk);
		if (by !== void 0 && inheritedTokens?.split(" ").includes(by.token) === true) return { kind: "nested" };
		if (attempt > 0 || !abandoned(path, by, self, doors)) return {
			kind: "held",
			by
		};
		if (!takeAway(path, by, self, disk)) return {
			kind: "held",
			by: readOwner(path, disk)
		};
	}
}
function takeAway(path, by, self, disk) {
	const aside = `${path}-${self.token}`;
	try {
		disk.rename(path, aside);
	} catch {
		return false;
	}
	if (readOwner(aside, disk)?.token === by?.token) {
		disk.removeTree(aside);
		return true;
	}
	disk.rename(aside, path);
	return false;
}
function unlock(path, self, disk) {
	if (readOwner(path, disk)?.token === self.token) disk.removeTree(path);
}
function readOwner(path, disk) {
	try {
		const owner = JSON.parse(disk.readText(`${path}/owner`));
		return typeof owner.pid === "number" && typeof owner.token === "string" ? owner : void 0;
	} catch {
		return;
	}
}
function abandoned(path, by, self, doors) {
	if (by === void 0) {
		const made = doors.disk.stat(path)?.modified;
		return made !== void 0 && doors.now() - made > NO_OWNER_SECONDS;
	}
	return by.machine !== self.machine || !doors.alive(by.pid);
}

// src/state/write-access.ts
function writeAccess(disk, buildBase, stateFolder, user) {
	const owner = disk.stat(buildBase)?.owner;
	if (user !== void 0 && user !== 0 && owner !== user) return "foreign";
	const folder = disk.stat(stateFolder) === void 0 ? buildBase : stateFolder;
	return disk.writable(folder) ? "write" : "read-only";
}
function describeRefusal(access) {
	return access === "foreign" ? "it belongs to another user" : "it cannot be written to";
}
function giveTree(disk, path, like, separator) {
	const stat = disk.statLink(path);
	if (stat === void 0) return;
	if (stat.owner === 0) disk.copyOwner(like, path);
	if (stat.kind === "directory") for (const name of disk.members(path).keys()) giveTree(disk, path + separator + name, like, separator);
}

// src/state/folder-lock.ts
const POLL_MS = 100;
const PATIENCE_SECONDS = 600;
const REFUSAL_SECONDS = 5;
var FolderLock = class {
	options;
	folder;
	onTaken;
	access;
	held = false;
	noticed = false;
	constructor(options, folder, onTaken) {
		this.options = options;
		this.folder = folder;
		this.onTaken = onTaken;
	}
	get isTaken() {
		return this.held;
	}
	get isOfUse() {
		return this.held && this.access === "write";
	}
	get isSettled() {
		return this.held || this.access !== void 0 && this.access !== "write";
	}
	get isUndecided() {
		return this.access === void 0;
	}
	async begin(signal) {
		const { disk, clock, buildBase, sleep, onNotice } = this.options;
		if (this.isSettled || disk.stat(buildBase)?.kind !== "directory") return false;
		const started = clock.now();
		let waited = false;
		let said = false;
		while (this.decideAccess() === "write" && signal?.aborted !== true) {
			const attempt = this.attempt();
			if (attempt === void 0) break;
			const seconds = clock.now() - started;
			if (attempt.kind === "refused" && !said && seconds > REFUSAL_SECONDS) {
				this.refuse(attempt.error.message);
				break;
			}
			waited = true;
			const other = `another run${attempt.kind === "held" && attempt.by !== void 0 ? ` (process ${attempt.by.pid})` : ""}`;
			if (attempt.kind === "held" && !said) {
				said = true;
				onNotice(`waiting for ${other} that uses ${buildBase}`);
			}
			if (seconds > PATIENCE_SECONDS) throw new require_own_options.EngineError("DistutilsError", `${other} still uses ${buildBase}`, {
				code: "build-folder-locked",
				hint: `when no other run is there, remove ${this.path}`
			});
			await sleep(POLL_MS);
		}
		return waited;
	}
	take() {
		if (this.held) return this.isOfUse;
		if (this.decideAccess() !== "write") return false;
		const attempt = this.attempt();
		if (attempt !== void 0) this.refuse(attempt.kind === "held" ? "another run uses it" : attempt.error.message);
		return this.held;
	}
	refuse(why) {
		this.access = "none";
		if (this.noticed) return;
		this.noticed = true;
		this.options.onNotice(`${this.options.buildBase} is used as it is, and nothing about this run is kept there: ${why}`);
	}
	release() {
		this.held = false;
		unlock(this.path, this.owner(), this.options.disk);
	}
	lost() {
		this.held = false;
	}
	decideAccess() {
		if (this.access !== void 0) return this.access;
		const { disk, buildBase, user } = this.options;
		this.access = writeAccess(disk, buildBase, this.folder, user);
		if (this.access !== "write") this.refuse(describeRefusal(this.access));
		return this.access;
	}
	attempt() {
		const { disk, clock, inheritedToken, alive } = this.options;
		try {
			if (disk.stat(this.folder) === void 0) disk.makeDirectory(this.folder);
			const result = tryLock(this.path, this.owner(), inheritedToken, {
				disk,
				now: () => clock.now(),
				alive
			});
			if (result.kind === "held" || result.kind === "refused") return result;
			if (result.kind === "nested") this.access = "none";
			else {
				this.held = true;
				this.onTaken();
			}
		} catch (error) {
			this.refuse(error.message);
		}
	}
	owner() {
		const { pid, machine, token } = this.options;
		return {
			pid,
			machine,
			token
		};
	}
	get path() {
		return `${this.folder}${this.options.separator}lock`;
	}
};

// src/state/build-state.ts
const COMPACT_AT = 3;
const KEEP_UNUSED = 10;
var BuildState = class {
	folder;
	stats;
	byteCode;
	options;
	tables;
	linesOnDisk = 0;
	loaded = "";
	beginFile = true;
	lock;
	looking = false;
	filled = false;
	wasThere;
	pending = [];
	hostPaths = /* @__PURE__ */ new Map();
	constructor(options) {
		this.options = options;
		this.folder = options.buildBase + options.separator + require_run.STATE_FOLDER;
		this.wasThere = options.disk.stat(options.buildBase) !== void 0;
		this.stats = new require_script.StatCache({
			disk: options.disk,
			stat: options.stat,
			clock: options.clock,
			path: this.file("stat-cache"),
			machine: options.machine,
			process: String(options.pid)
		});
		this.lock = new FolderLock(options, this.folder, () => {
			this.lookAgain();
		});
		this.byteCode = new require_script.ByteCodePack({
			disk: options.disk,
			file: (name) => this.file(name),
			writable: () => this.mayWrite(),
			process: String(options.pid),
			onNotice: options.onNotice
		});
	}
	async begin(signal) {
		this.looking = false;
		return this.lock.begin(signal);
	}
	get isSettled() {
		return this.lock.isSettled;
	}
	find(output) {
		return this.load().find(this.recordedPath(output));
	}
	knows(output) {
		return this.load().knows(this.recordedPath(output));
	}
	record(output, record) {
		this.load().set(this.recordedPath(output), record, this.pending);
	}
	drop(output) {
		this.load().drop(this.recordedPath(output), this.pending);
	}
	answer(question) {
		return this.load().answer(question);
	}
	rememberAnswer(question, answer) {
		this.load().setAnswer(question, answer, this.pending);
	}
	outputsOf(producer) {
		return this.load().outputsOf(producer).map((path) => this.hostPath(path));
	}
	setOutputs(producer, outputs) {
		const recorded = [...new Set(outputs.map((path) => this.recordedPath(path)))].sort();
		return this.load().setOutputs(producer, recorded, this.pending).map((path) => this.hostPath(path));
	}
	recordedPath(path) {
		const { root, separator } = this.options;
		if (!path.startsWith(root) || !path.startsWith(separator, root.length)) return path;
		const inside = path.slice(root.length + 1);
		return separator === "/" ? inside : inside.replaceAll(separator, "/");
	}
	hostPath(recorded) {
		const { root, separator } = this.options;
		let path = this.hostPaths.get(recorded);
		if (path === void 0) this.hostPaths.set(recorded, path = require_script.toHostPath(recorded, root, separator));
		return path;
	}
	get root() {
		return this.options.root;
	}
	get separator() {
		return this.options.separator;
	}
	get user() {
		return this.options.user;
	}
	isAlive(processId) {
		return this.options.alive(processId);
	}
	get buildBase() {
		return this.options.buildBase;
	}
	get keeps() {
		if (this.lock.isOfUse && !this.looking) return true;
		return this.mayWrite() || this.lock.isUndecided && this.options.disk.stat(this.options.buildBase) === void 0;
	}
	workFile(name) {
		const { spareWork, separator } = this.options;
		if (this.mayWrite()) return this.folderFor("work") + separator + name;
		return this.keeps && spareWork !== void 0 ? this.made(spareWork, 448) + separator + name : void 0;
	}
	writableFile(name) {
		return this.mayWrite() ? this.file(name) : void 0;
	}
	get isKept() {
		return this.linesOnDisk + this.pending.length > 0 && this.mayWrite();
	}
	keepFile(name, content) {
		const path = this.file(name);
		if (this.isKept) this.quietly(() => require_run.replaceFile(this.options.disk, path, content, String(this.options.pid)));
	}
	noteMade() {
		this.filled = true;
	}
	save() {
		if (this.pending.length === 0 || !this.mayWrite()) return;
		const tables = this.load();
		if (this.beginFile || this.linesOnDisk + this.pending.length > COMPACT_AT * Math.max(tables.linesAtBest, 1e3)) this.rewrite(tables);
		else this.quietly(() => {
			this.options.disk.append(this.file("state"), require_repeat.formatBlock(this.pending));
			this.linesOnDisk += this.pending.length;
			this.pending.length = 0;
		});
	}
	close() {
		this.tables?.noteUse(this.pending);
		this.save();
		const { disk } = this.options;
		this.byteCode.close();
		const { spareWork } = this.options;
		if (spareWork !== void 0) this.quietly(() => disk.removeTree(spareWork), false);
		if (this.stats.changed && this.mayWrite()) this.quietly(() => this.stats.save());
		if (this.lock.isTaken) {
			this.quietly(() => disk.removeTree(this.file("work")), false);
			this.quietly(() => this.lock.release(), false);
			this.removeIfEmpty();
		}
		if (this.options.user === 0 && (this.filled || !this.wasThere)) this.giveAway();
	}
	discard() {
		this.tables = new require_script.StateTables();
		this.pending.length = 0;
		this.linesOnDisk = 0;
		this.beginFile = true;
		this.options.disk.removeTree(this.folder);
		this.loaded = require_repeat.versionOf(this.options.disk, this.file("state"));
		this.lock.lost();
		this.stats.clear();
		this.byteCode.discard();
	}
	load() {
		if (this.tables !== void 0) return this.tables;
		const { disk } = this.options;
		const path = this.file("state");
		this.loaded = require_repeat.versionOf(disk, path);
		const { tables, lines, cut, damage } = require_script.takeState(disk, path);
		this.tables = tables;
		this.linesOnDisk = lines;
		this.beginFile = cut;
		if (damage !== void 0) this.begunAnew(damage);
		return this.tables;
	}
	begunAnew(damage) {
		this.tables = new require_script.StateTables();
		this.linesOnDisk = 0;
		this.beginFile = true;
		this.options.onNotice(`the build state in ${this.folder} is damaged: ${damage}; everything is made anew`);
	}
	rewrite(tables) {
		const { disk, pid } = this.options;
		const isThere = (path) => disk.stat(this.hostPath(path)) !== void 0;
		const lines = tables.compacted(KEEP_UNUSED, isThere, this.linesOnDisk === 0 ? () => true : isThere);
		this.quietly(() => {
			require_run.replaceFile(disk, this.file("state"), require_repeat.formatFile(require_script.STATE_HEADER, lines), String(pid));
			this.linesOnDisk = lines.length;
			this.beginFile = false;
			this.pending.length = 0;
		});
	}
	lookOnly() {
		this.looking = !this.lock.isTaken;
	}
	mayWrite() {
		if (this.looking) return false;
		if (this.options.disk.stat(this.options.buildBase)?.kind !== "directory") return false;
		return this.lock.take();
	}
	lookAgain() {
		for (const name of require_run.RUN_RECORDS) this.quietly(() => this.options.disk.removeTree(this.file(name)), false);
		this.byteCode.locked();
		const before = this.tables;
		if (before === void 0 || require_repeat.versionOf(this.options.disk, this.file("state")) === this.loaded) return;
		const found = this.pending.splice(0);
		this.tables = void 0;
		before.repeat(found, this.load(), this.pending);
	}
	quietly(write, fills = true) {
		this.filled ||= fills;
		try {
			write();
		} catch (error) {
			this.lock.refuse(error.message);
		}
	}
	folderFor(name) {
		return this.made(this.file(name), 511);
	}
	made(folder, mode) {
		if (this.options.disk.stat(folder) === void 0) this.quietly(() => this.options.disk.makeDirectory(folder, mode));
		return folder;
	}
	removeIfEmpty() {
		const { disk } = this.options;
		try {
			if (disk.list(this.folder).length === 0) disk.removeEmptyDirectory(this.folder);
		} catch {}
	}
	giveAway() {
		const { disk, buildBase, root, separator } = this.options;
		const like = [buildBase, ...buildBase.startsWith(root + separator) && !this.wasThere ? [root] : []].find((path) => (disk.stat(path)?.owner ?? 0) !== 0);
		if (like !== void 0) this.quietly(() => giveTree(disk, buildBase, like, separator));
	}
	file(name) {
		return this.folder + this.options.separator + name;
	}
};

// src/session/open-executor.ts
var open_executor_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openExecutor: () => openExecutor });
function openExecutor(options) {
	const { buildBase, directory, disk, begun, view, target, jobs, passThrough, signal, unpackedFrom, recorded, recorder, session, show } = options;
	const environment = () => session()?.environment ?? options.environment;
	const cores = (0, node_os.availableParallelism)();
	const mostJobs = () => session()?.jobs ?? jobs ?? cores;
	const user = process.getuid?.();
	const temporary = require_run.temporaryFolder();
	const state = new BuildState({
		disk: require_repeat.NotingDisk.over(new require_run.RealDisk(), recorder),
		stat: (path) => disk.stat(path),
		clock: require_repeat.systemClock,
		buildBase,
		root: directory,
		separator: node_path.sep,
		machine: (0, node_os.hostname)(),
		pid: process.pid,
		token: options.runToken,
		inheritedToken: options.outerRuns,
		user,
		spareWork: (0, node_path.join)(temporary, `pydistutils-work-${options.runToken}`),
		alive: isAlive,
		onNotice: (text) => {
			recorder?.spoil();
			options.emit({
				kind: "notice",
				text
			});
		},
		sleep: async (ms) => new Promise((resolve) => {
			setTimeout(resolve, ms);
		})
	});
	return new Executor({
		disk,
		elsewhere: new require_run.RealDisk(),
		processes: openProcesses(() => session()?.target ?? target, mostJobs, () => recorder?.spoil()),
		lineProcesses: options.lineProcesses ?? new require_script.RealLineProcesses(),
		clock: require_repeat.systemClock,
		view,
		state,
		target: () => session()?.target ?? target,
		platform: require_run.realPlatform(),
		environment,
		sink: show,
		together: options.together,
		jobs: mostJobs,
		debug: () => session()?.debug ?? false,
		cores,
		pycInvalidation: options.pycInvalidation,
		pythonFolder: require_run.pythonFolder(),
		pid: process.pid,
		passThrough: () => passThrough && (session()?.elsewhere.length ?? 0) === 0,
		begun,
		spareJournal: (0, node_path.join)(temporary, `pydistutils-undo-${user ?? 0}`),
		recorded,
		...unpackedFrom === void 0 ? {} : { lastingName: unpackedFrom },
		...signal === void 0 ? {} : { signal }
	});
}
function openProcesses(target, jobs, onStart) {
	const programs = new RealProcesses();
	const direct = { run: async (...request) => {
		onStart();
		return programs.run(...request);
	} };
	if (require_run.realPlatform() === "nt") return direct;
	const script = require_run.bridgeProgram("starter.py");
	const starter = () => [
		target().executable,
		...require_script.bareStart(target()),
		script
	];
	return new StartedProcesses({
		direct,
		starter,
		jobs: () => Math.max(1, jobs())
	});
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

Object.defineProperty(exports, "Build", {
  enumerable: true,
  get: function () {
    return Build;
  }
});
Object.defineProperty(exports, "BuildExt", {
  enumerable: true,
  get: function () {
    return BuildExt;
  }
});
Object.defineProperty(exports, "BuildPy", {
  enumerable: true,
  get: function () {
    return BuildPy;
  }
});
Object.defineProperty(exports, "BuildScripts", {
  enumerable: true,
  get: function () {
    return BuildScripts;
  }
});
Object.defineProperty(exports, "CompilerTools", {
  enumerable: true,
  get: function () {
    return CompilerTools;
  }
});
Object.defineProperty(exports, "Install", {
  enumerable: true,
  get: function () {
    return Install;
  }
});
Object.defineProperty(exports, "InstallEggInfo", {
  enumerable: true,
  get: function () {
    return InstallEggInfo;
  }
});
Object.defineProperty(exports, "InstallLib", {
  enumerable: true,
  get: function () {
    return InstallLib;
  }
});
Object.defineProperty(exports, "InstallScripts", {
  enumerable: true,
  get: function () {
    return InstallScripts;
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
Object.defineProperty(exports, "build_scripts_exports", {
  enumerable: true,
  get: function () {
    return build_scripts_exports;
  }
});
Object.defineProperty(exports, "building", {
  enumerable: true,
  get: function () {
    return building;
  }
});
Object.defineProperty(exports, "cacheFromSource", {
  enumerable: true,
  get: function () {
    return cacheFromSource;
  }
});
Object.defineProperty(exports, "callImported", {
  enumerable: true,
  get: function () {
    return callImported;
  }
});
Object.defineProperty(exports, "compilerCall", {
  enumerable: true,
  get: function () {
    return compilerCall;
  }
});
Object.defineProperty(exports, "compilerCallNamed", {
  enumerable: true,
  get: function () {
    return compilerCallNamed;
  }
});
Object.defineProperty(exports, "compilerClassTable", {
  enumerable: true,
  get: function () {
    return compilerClassTable;
  }
});
Object.defineProperty(exports, "compilerIsScripts", {
  enumerable: true,
  get: function () {
    return compilerIsScripts;
  }
});
Object.defineProperty(exports, "compilerValue", {
  enumerable: true,
  get: function () {
    return compilerValue;
  }
});
Object.defineProperty(exports, "fileCopier", {
  enumerable: true,
  get: function () {
    return fileCopier;
  }
});
Object.defineProperty(exports, "functions_exports", {
  enumerable: true,
  get: function () {
    return functions_exports;
  }
});
Object.defineProperty(exports, "functions_exports$1", {
  enumerable: true,
  get: function () {
    return functions_exports$1;
  }
});
Object.defineProperty(exports, "givenLayout", {
  enumerable: true,
  get: function () {
    return givenLayout;
  }
});
Object.defineProperty(exports, "inPhase", {
  enumerable: true,
  get: function () {
    return inPhase;
  }
});
Object.defineProperty(exports, "inStaging", {
  enumerable: true,
  get: function () {
    return inStaging;
  }
});
Object.defineProperty(exports, "install_data_exports", {
  enumerable: true,
  get: function () {
    return install_data_exports;
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
Object.defineProperty(exports, "install_headers_exports", {
  enumerable: true,
  get: function () {
    return install_headers_exports;
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
Object.defineProperty(exports, "locatedMessage", {
  enumerable: true,
  get: function () {
    return locatedMessage;
  }
});
Object.defineProperty(exports, "logicalLines", {
  enumerable: true,
  get: function () {
    return logicalLines;
  }
});
Object.defineProperty(exports, "makeCompiler", {
  enumerable: true,
  get: function () {
    return makeCompiler;
  }
});
Object.defineProperty(exports, "objectFolder", {
  enumerable: true,
  get: function () {
    return objectFolder;
  }
});
Object.defineProperty(exports, "open_executor_exports", {
  enumerable: true,
  get: function () {
    return open_executor_exports;
  }
});
Object.defineProperty(exports, "parseMakefile", {
  enumerable: true,
  get: function () {
    return parseMakefile;
  }
});
Object.defineProperty(exports, "patternRegex", {
  enumerable: true,
  get: function () {
    return patternRegex;
  }
});
Object.defineProperty(exports, "pythonBuild", {
  enumerable: true,
  get: function () {
    return pythonBuild;
  }
});
Object.defineProperty(exports, "pythonText", {
  enumerable: true,
  get: function () {
    return pythonText;
  }
});
Object.defineProperty(exports, "real_processes_exports", {
  enumerable: true,
  get: function () {
    return real_processes_exports;
  }
});
Object.defineProperty(exports, "removeTree", {
  enumerable: true,
  get: function () {
    return removeTree;
  }
});
Object.defineProperty(exports, "setMode", {
  enumerable: true,
  get: function () {
    return setMode;
  }
});
Object.defineProperty(exports, "sharesFolder", {
  enumerable: true,
  get: function () {
    return sharesFolder;
  }
});
Object.defineProperty(exports, "toFilename", {
  enumerable: true,
  get: function () {
    return toFilename;
  }
});
Object.defineProperty(exports, "unknownArchiveFormat", {
  enumerable: true,
  get: function () {
    return unknownArchiveFormat;
  }
});
Object.defineProperty(exports, "upToDate", {
  enumerable: true,
  get: function () {
    return upToDate;
  }
});
