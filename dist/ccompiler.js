"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_protocols = require("./protocols.js");
const require_own_options = require("./own-options.js");
const require_newer = require("./newer.js");
const require_values = require("./values.js");
const require_spawn = require("./spawn.js");
const require_os_path = require("./os-path.js");
const require_class_attributes = require("./class-attributes.js");
const require_compiler_settings = require("./compiler-settings.js");
const require_preprocessor_options = require("./preprocessor-options.js");
const require_find_executable = require("./find-executable.js");
const require_run = require("./run.js");

// src/compilers/compile-arguments.ts
function fixOutputDir({ given, own }) {
	if (given === null) return own;
	if (typeof require_values.plain(given) === "string") return given;
	throw new require_own_options.EngineError("TypeError", "'output_dir' must be a string or None");
}
function fixMacros({ given, own }) {
	if (given === null) return own;
	if (require_protocols.isList(given)) return require_protocols.concatenate([...require_protocols.iterate(given)], require_values.truthy(own) ? own : []);
	throw new require_own_options.EngineError("TypeError", "'macros' (if supplied) must be a list of tuples");
}
function fixList(name, { given, own }) {
	if (given === null) return own;
	if (require_protocols.isList(given) || require_protocols.isTuple(given)) return require_protocols.concatenate([...require_protocols.iterate(given)], require_values.truthy(own) ? own : []);
	throw new require_own_options.EngineError("TypeError", `'${name}' (if supplied) must be a list of strings`);
}
function fixObjects(given) {
	if (require_protocols.isList(given) || require_protocols.isTuple(given)) return [...require_protocols.iterate(given)];
	throw new require_own_options.EngineError("TypeError", "'objects' must be a list or tuple of strings");
}
function items(value) {
	return require_values.truthy(value) ? [...require_protocols.iterate(value)] : [];
}
function growing(value, method) {
	if (!require_values.truthy(value)) return [];
	if (require_protocols.isList(value)) return [...require_protocols.iterate(value)];
	throw new require_own_options.EngineError("AttributeError", `'${require_values.pyType(value)}' object has no attribute '${method}'`);
}

// src/compilers/compiler-names.ts
const LIBRARY_TYPES = [
	"static",
	"shared",
	"dylib",
	"xcode_stub"
];
var CompilerNames = class extends require_compiler_settings.CompilerSettings {
	get targetPath() {
		return require_os_path.osPath(this.$.target.osName);
	}
	async detect_language(sources) {
		const order = [...require_protocols.iterate(await this.classValue("language_order"))];
		const languages = require_values.plain(await this.classValue("language_map"));
		let best = order.length;
		for (const source of require_protocols.isList(sources) ? require_protocols.iterate(sources) : [sources]) {
			const extension = this.targetPath.splitext(require_protocols.pathText(source))[1];
			const at = order.indexOf(languages.get(extension) ?? null);
			if (at !== -1 && at < best) best = at;
		}
		return order[best] ?? null;
	}
	async object_filenames(sources, stripDir = 0, outputDir = "") {
		const known = [...require_protocols.iterate(await this.classValue("src_extensions"))];
		const suffix = require_values.pyStr(await this.classValue("obj_extension"));
		return require_protocols.pathTexts(sources).map((source) => {
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
		const name = require_values.truthy(stripDir) ? this.targetPath.basename(base) : base;
		return this.targetPath.join(outputDir === null ? "" : require_protocols.pathText(outputDir), name + suffix);
	}
	async shared_object_filename(basename, stripDir = 0, outputDir = "") {
		return this.objectName(basename, require_values.pyStr(await this.classValue("shared_lib_extension")), stripDir, required(outputDir));
	}
	async executable_filename(basename, stripDir = 0, outputDir = "") {
		const extension = await this.classValue("exe_extension");
		return this.objectName(basename, require_values.truthy(extension) ? require_values.pyStr(extension) : "", stripDir, required(outputDir));
	}
	async library_filename(name, libType = "static", stripDir = 0, outputDir = "") {
		const type = require_values.plain(libType);
		if (typeof type !== "string" || !LIBRARY_TYPES.includes(type)) {
			const end = this.$.target.versionInfo[0] < 3 ? "." : "";
			throw new require_own_options.EngineError("ValueError", `'lib_type' must be "static", "shared", "dylib", or "xcode_stub"${end}`);
		}
		const format = require_values.pyStr(await this.classValue(`${type}_lib_format`));
		const extension = require_values.pyStr(await this.classValue(`${type}_lib_extension`));
		const [folder, base] = this.targetPath.split(name);
		const values = [base, extension];
		const file = format.replace(/%s|%%/g, (found) => found === "%%" ? "%" : values.shift() ?? "");
		return this.targetPath.join(require_protocols.pathText(required(outputDir)), require_values.truthy(stripDir) ? "" : folder, file);
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
			hint: `${require_class_attributes.classOf(this).path} has no ${method} of its own.`
		});
	}
};
function required(outputDir) {
	if (outputDir === null) throw new require_own_options.EngineError("AssertionError", "", { args: [] });
	return outputDir;
}

// src/compilers/compiler-tools.ts
const SPAWN = "distutils.ccompiler.spawn";
var CompilerTools = class extends CompilerNames {
	get compilerFamily() {
		return "gnu";
	}
	async announce(message, _level = 1) {
		this.$.say(1, require_values.pyStr(message));
	}
	async debug_print(message) {
		if (this.$.debug) this.$.print(require_values.pyStr(message));
	}
	async warn(message) {
		this.$.say(3, `warning: ${require_values.pyStr(message)}`);
	}
	async execute(callable, args, message = null, _level = 1) {
		const name = callable.path.split(".").at(-1);
		const shown = message === null ? `${name}${require_values.pyRepr(require_values.Tuple.from(require_protocols.iterate(args)))}`.replace(/,\)$/, ")") : require_values.pyStr(message);
		this.$.say(2, shown);
		await this.$.script.call(callable, [...require_protocols.iterate(args)]);
	}
	async spawn(argv) {
		const dryRun = require_values.truthy(this.dry_run);
		if (this.$.script.patched(SPAWN)) await this.$.script.call(SPAWN, [argv], { dry_run: this.dry_run });
		else await require_spawn.spawn(this.$, [...require_protocols.iterate(argv)], {
			dryRun,
			environment: this.toolEnvironment()
		});
	}
	async move_file(from, to) {
		return require_spawn.moveFile(this.$, require_protocols.pathText(from), require_protocols.pathText(to), { dryRun: require_values.truthy(this.dry_run) });
	}
	async mkpath(name, mode = 511) {
		require_spawn.makePath(this.$, name, {
			mode: Number(require_values.plain(mode)),
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	toolEnvironment() {
		return {};
	}
	get spawnIsScripts() {
		return this.$.script.overrides(this, "spawn") || this.$.script.patched(SPAWN);
	}
	async runTool(argv, error, makeStep) {
		if (this.spawnIsScripts) {
			await this.spawnAs([...argv], error);
			return;
		}
		const line = require_spawn.spawnLine(this.$, argv);
		const dryRun = require_values.truthy(this.dry_run);
		let environment;
		try {
			environment = dryRun ? {} : {
				...require_spawn.deploymentTarget(this.$),
				...this.toolEnvironment()
			};
		} catch (problem) {
			this.$.say(2, line);
			throw problem;
		}
		const request = makeStep();
		const after = "then" in request ? request.then ?? [] : [];
		this.$.add({
			...request,
			argv: argv.map((word) => require_values.plain(word)),
			error,
			dryRun,
			force: require_values.truthy(this.force),
			says: [line, ...after.map((words) => require_spawn.spawnLine(this.$, words))].map((text) => ({
				level: 2,
				text
			})),
			...Object.keys(environment).length === 0 ? {} : { environment }
		});
	}
	async spawnAs(argv, error) {
		try {
			await this.spawn(argv);
		} catch (problem) {
			if (error === "DistutilsExecError" || !require_own_options.isPythonError(problem, "DistutilsExecError")) throw problem;
			throw new require_own_options.EngineError(error, problem.message, { cause: problem });
		}
	}
	sayUpToDate(output) {
		this.$.say(1, upToDate(output));
	}
};
function upToDate(output) {
	return `skipping ${output} (up-to-date)`;
}

// src/compilers/compiler-arguments.ts
const PREPROCESSOR_OPTIONS = "distutils.ccompiler.gen_preprocess_options";
var CompilerArguments = class extends CompilerTools {
	constructor(engine) {
		super(engine);
		Object.defineProperty(this, "dependsByObject", {
			value: /* @__PURE__ */ new Map(),
			enumerable: false
		});
	}
	dependsOf(object) {
		return this.dependsByObject.get(object) ?? [];
	}
	async _setup_compile(outputDir, macros, includeDirs, sources, depends, extra) {
		const folder = fixOutputDir({
			given: outputDir,
			own: this.output_dir
		});
		const allMacros = fixMacros({
			given: macros,
			own: this.macros
		});
		const folders = fixList("include_dirs", {
			given: includeDirs,
			own: this.include_dirs
		});
		const objects = await this.object_filenames(sources, 0, folder);
		const names = require_protocols.pathTexts(sources);
		if (objects.length !== names.length) throw new require_own_options.EngineError("AssertionError", "", { args: [] });
		const options = this.$.script.patched(PREPROCESSOR_OPTIONS) ? await this.$.script.call(PREPROCESSOR_OPTIONS, [allMacros, folders]) : await require_preprocessor_options.preprocessorOptions(this.$, allMacros, folders);
		const inputs = depends === null || depends === void 0 ? [] : require_protocols.pathTexts(depends);
		const build = /* @__PURE__ */ new Map();
		for (const [i, object] of objects.entries()) {
			const source = names[i];
			await this.mkpath(this.targetPath.dirname(object));
			build.set(object, require_values.Tuple.of(source, this.targetPath.splitext(source)[1]));
			this.dependsByObject.set(object, inputs);
		}
		return require_values.Tuple.of(allMacros, objects, extra ?? [], options, build);
	}
	async _get_cc_args(options, debug, before) {
		const args = require_protocols.concatenate([...require_protocols.iterate(options)], ["-c"]);
		if (require_values.truthy(debug)) args.unshift("-g");
		if (require_values.truthy(before)) args.unshift(...require_protocols.iterate(before));
		return args;
	}
	async _fix_compile_args(outputDir, macros, includeDirs) {
		return require_values.Tuple.of(fixOutputDir({
			given: outputDir,
			own: this.output_dir
		}), fixMacros({
			given: macros,
			own: this.macros
		}), fixList("include_dirs", {
			given: includeDirs,
			own: this.include_dirs
		}));
	}
	async _prep_compile(sources, outputDir, _depends = null) {
		return require_values.Tuple.of(await this.object_filenames(sources, 0, outputDir), /* @__PURE__ */ new Map());
	}
	async _fix_object_args(objects, outputDir) {
		return require_values.Tuple.of(fixObjects(objects), fixOutputDir({
			given: outputDir,
			own: this.output_dir
		}));
	}
	async _fix_lib_args(libraries, libraryDirs, runtimeLibraryDirs) {
		return require_values.Tuple.of(fixList("libraries", {
			given: libraries,
			own: this.libraries
		}), fixList("library_dirs", {
			given: libraryDirs,
			own: this.library_dirs
		}), fixList("runtime_library_dirs", {
			given: runtimeLibraryDirs,
			own: this.runtime_library_dirs
		}));
	}
	async _need_link(objects, output) {
		if (require_values.truthy(this.force)) return true;
		return require_newer.newerGroup(this.$.view, require_protocols.pathTexts(objects), require_protocols.pathText(output), require_values.truthy(this.dry_run) ? "newer" : "error");
	}
	async needsLink(objects, output) {
		return !this.$.script.overrides(this, "_need_link") || require_values.truthy(await this._need_link(objects, output));
	}
};

// src/compilers/has-function.ts
async function hasFunction(compiler, name, probe) {
	const engine = compiler.$;
	const dryRun = require_values.truthy(compiler.dry_run);
	const source = temporarySource(engine, name);
	engine.add({
		kind: "write",
		path: source,
		content: { text: program(engine, name, items(probe.includes)) },
		dryRun
	});
	try {
		return await builds(compiler, source, probe);
	} finally {
		engine.add({
			kind: "remove",
			path: source,
			tree: false,
			dryRun
		});
	}
}
async function builds(compiler, source, { includeDirs, libraries, libraryDirs }) {
	let objects;
	try {
		objects = await compiler.compile([source], null, null, includeDirs ?? []);
		await compiler.$.flush();
	} catch (error) {
		if (require_own_options.isPythonError(error, "CompileError")) return false;
		throw error;
	}
	try {
		await compiler.link_executable(objects, "a.out", null, libraries ?? [], libraryDirs ?? []);
		await compiler.$.flush();
	} catch (error) {
		if (require_own_options.isPythonError(error, "LinkError", "TypeError")) return false;
		throw error;
	}
	return true;
}
function program(engine, name, includes) {
	const type = require_run.atLeast(engine.target, 3, 0) && !require_run.atLeast(engine.target, 3, 7) ? "" : "int ";
	return `${includes.map((file) => `#include "${require_values.pyStr(file)}"\n`).join("")}${type}main (int argc, char **argv) {\n    ${name}();\n    return 0;\n}\n`;
}
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
function temporarySource(engine, name) {
	const paths = require_os_path.osPath(engine.target.osName);
	const folder = [
		"TMPDIR",
		"TEMP",
		"TMP"
	].map((variable) => require_find_executable.environmentVariable(engine, variable)).find((folder) => folder !== void 0 && folder !== "") ?? (engine.target.osName === "nt" ? "C:\\TEMP" : "/tmp");
	for (;;) {
		const random = Array.from({ length: 8 }, () => LETTERS.charAt(Math.floor(Math.random() * 37))).join("");
		const path = paths.join(folder, `${name}${random}.c`);
		if (!engine.view.exists(path)) return path;
	}
}

// src/compilers/ccompiler.ts
var ccompiler_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ CCompiler: () => CCompiler });
var CCompiler = class extends CompilerArguments {
	static pythonPath = "distutils.ccompiler.CCompiler";
	async preprocess(_source, _output = null, _macros = null, _includeDirs = null, _before = null, _after = null) {}
	async compile(sources, outputDir = null, macros = null, includeDirs = null, debug = 0, before = null, after = null, depends = null) {
		const [, objects, extra, options, build] = await this._setup_compile(outputDir, macros, includeDirs, sources, depends, after);
		const args = await this._get_cc_args(options, debug, before);
		for (const object of require_protocols.iterate(objects)) {
			const entry = build.get(object);
			if (entry === void 0) continue;
			const [source, extension] = entry;
			await this._compile(object, source, extension, args, extra, options);
		}
		return objects;
	}
	async _compile(_object, _source, _extension, _args, _after, _options) {}
	async create_static_lib(_objects, _name, _outputDir = null, _debug = 0, _targetLang = null) {}
	async link(_target, _objects, _output, _outputDir = null, _libraries = null, _libraryDirs = null, _runtimeLibraryDirs = null, _exportSymbols = null, _debug = 0, _before = null, _after = null, _buildTemp = null, _targetLang = null) {
		this.notImplemented("link");
	}
	async link_shared_lib(objects, name, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, exportSymbols = null, debug = 0, before = null, after = null, buildTemp = null, targetLang = null) {
		const output = await this.library_filename(require_protocols.pathText(name), "shared");
		await this.link("shared_library", objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, exportSymbols, debug, before, after, buildTemp, targetLang);
	}
	async link_shared_object(objects, output, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, exportSymbols = null, debug = 0, before = null, after = null, buildTemp = null, targetLang = null) {
		await this.link("shared_object", objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, exportSymbols, debug, before, after, buildTemp, targetLang);
	}
	async link_executable(objects, name, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, debug = 0, before = null, after = null, targetLang = null) {
		const output = await this.executable_filename(require_protocols.pathText(name));
		await this.link("executable", objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, null, debug, before, after, null, targetLang);
	}
	async has_function(name, includes = null, includeDirs = null, libraries = null, libraryDirs = null) {
		return hasFunction(this, require_protocols.pathText(name), {
			includes,
			includeDirs,
			libraries,
			libraryDirs
		});
	}
};

Object.defineProperty(exports, "CCompiler", {
  enumerable: true,
  get: function () {
    return CCompiler;
  }
});
Object.defineProperty(exports, "ccompiler_exports", {
  enumerable: true,
  get: function () {
    return ccompiler_exports;
  }
});
Object.defineProperty(exports, "growing", {
  enumerable: true,
  get: function () {
    return growing;
  }
});
Object.defineProperty(exports, "items", {
  enumerable: true,
  get: function () {
    return items;
  }
});
Object.defineProperty(exports, "upToDate", {
  enumerable: true,
  get: function () {
    return upToDate;
  }
});
