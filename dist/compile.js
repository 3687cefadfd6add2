"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_script = require("./script.js");
const require_setuptools_script = require("./setuptools-script.js");
const require_install = require("./install.js");

// src/compilers/compile-arguments.ts
function fixOutputDir({ given, own }) {
	if (given === null) return own;
	if (typeof require_script.plain(given) === "string") return given;
	throw new require_own_options.EngineError("TypeError", "'output_dir' must be a string or None");
}
function fixMacros({ given, own }) {
	if (given === null) return own;
	if (require_script.isList(given)) return require_script.concatenate([...require_script.iterate(given)], require_script.truthy(own) ? own : []);
	throw new require_own_options.EngineError("TypeError", "'macros' (if supplied) must be a list of tuples", { hint: `'define_macros' is of type ${require_script.pyType(require_script.plain(given))}: write a list, as [('NAME', 'value'), ('FLAG', None)]` });
}
function fixList(name, { given, own }) {
	if (given === null) return own;
	if (require_script.isList(given) || require_script.isTuple(given)) return require_script.concatenate([...require_script.iterate(given)], require_script.truthy(own) ? own : []);
	const hint = require_script.isText(given) ? `'${name}' is a text: write [${require_script.pyRepr(given)}]` : `'${name}' is of type ${require_script.pyType(require_script.plain(given))}: write a list`;
	throw new require_own_options.EngineError("TypeError", `'${name}' (if supplied) must be a list of strings`, { hint });
}
function fixObjects(given) {
	if (require_script.isList(given) || require_script.isTuple(given)) return [...require_script.iterate(given)];
	throw new require_own_options.EngineError("TypeError", "'objects' must be a list or tuple of strings");
}
function listOf(value) {
	if (require_script.isList(value)) return [...require_script.iterate(value)];
	throw new require_own_options.EngineError("TypeError", `unsupported operand type(s) for +: '${require_script.pyType(value)}' and 'list'`);
}
function items(value) {
	return require_script.truthy(value) ? [...require_script.iterate(value)] : [];
}
function growing(value, method) {
	if (!require_script.truthy(value)) return [];
	if (require_script.isList(value)) return [...require_script.iterate(value)];
	throw require_script.noAttribute(value, method);
}

// src/compilers/compiler-arguments.ts
var CompilerArguments = class extends require_install.CompilerTools {
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
		const [folder, allMacros, folders] = this.fixedCompileArguments(outputDir, macros, includeDirs);
		const objects = await this.object_filenames(sources, 0, folder);
		const names = require_script.pathTexts(sources);
		if (objects.length !== names.length) throw new require_own_options.EngineError("AssertionError", "", { args: [] });
		const options = await this.$.call("distutils.ccompiler.gen_preprocess_options", allMacros, folders);
		const inputs = depends === null || depends === void 0 ? [] : require_script.pathTexts(depends);
		const build = /* @__PURE__ */ new Map();
		for (const [i, object] of objects.entries()) {
			const source = names[i];
			await this.mkpath(this.targetPath.dirname(object));
			build.set(object, require_script.Tuple.of(source, this.targetPath.splitext(source)[1]));
			this.dependsByObject.set(object, inputs);
		}
		if (this.$.script.overrides(this, "compile") && this.$.script.overrides(this, "_compile")) {
			const words = this.compileWords();
			const made = (object, i) => ({
				kind: "compile",
				argv: [
					...words,
					...require_script.iterate(options),
					"-c",
					names[i],
					"-o",
					object,
					...require_script.iterate(extra ?? [])
				].map(require_script.pyStr),
				source: names[i],
				object,
				depends: inputs,
				family: this.compilerFamily
			});
			if (words.length > 0) await this.renew(objects.map(made));
		}
		return require_script.Tuple.of(allMacros, objects, extra ?? [], options, build);
	}
	compileWords() {
		return [];
	}
	async _get_cc_args(options, debug, before) {
		const args = require_script.concatenate([...require_script.iterate(options)], ["-c"]);
		if (require_script.truthy(debug)) args.unshift("-g");
		if (require_script.truthy(before)) args.unshift(...require_script.iterate(before));
		return args;
	}
	async _fix_compile_args(outputDir, macros, includeDirs) {
		return require_script.Tuple.of(...this.fixedCompileArguments(outputDir, macros, includeDirs));
	}
	fixedCompileArguments(outputDir, macros, includeDirs) {
		return [
			fixOutputDir({
				given: outputDir,
				own: this.output_dir
			}),
			fixMacros({
				given: macros,
				own: this.macros
			}),
			fixList("include_dirs", {
				given: includeDirs,
				own: this.include_dirs
			})
		];
	}
	async _prep_compile(sources, outputDir, _depends = null) {
		return require_script.Tuple.of(await this.object_filenames(sources, 0, outputDir), /* @__PURE__ */ new Map());
	}
	async _fix_object_args(objects, outputDir) {
		return require_script.Tuple.of(fixObjects(objects), fixOutputDir({
			given: outputDir,
			own: this.output_dir
		}));
	}
	async _fix_lib_args(libraries, libraryDirs, runtimeLibraryDirs) {
		return require_script.Tuple.of(fixList("libraries", {
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
		if (require_script.truthy(this.force)) return true;
		const newer = require_setuptools_script.newerGroup(this.$.view, require_script.pathTexts(objects), require_script.pathText(output), require_script.truthy(this.dry_run) ? "newer" : "error");
		return require_setuptools_script.answerOfNewer(this.$.target, newer);
	}
	async isMade(argv, step) {
		if (step.kind !== "link" && step.kind !== "static-library" || this.$.script.overrides(this, "_need_link")) return false;
		const { kind, objects, output, depends, family } = step;
		await this.renew([{
			kind,
			argv: argv.map(require_script.pyStr),
			objects,
			output,
			depends,
			family
		}]);
		if (require_script.truthy(await this._need_link([...objects], output))) return false;
		this.$.say(1, require_install.upToDate(output));
		return true;
	}
	async passesOver(objects, output) {
		if (!this.$.script.overrides(this, "_need_link") || require_script.truthy(await this._need_link(objects, output))) return false;
		this.$.say(1, require_install.upToDate(output));
		return true;
	}
	async linkSetup(call) {
		const [given, folder] = await this._fix_object_args(call.objects, call.outputDir);
		const [names, folders, runtimeFolders] = await this._fix_lib_args(call.libraries, call.libraryDirs, call.runtimeLibraryDirs);
		const output = require_script.pathText(call.output);
		return {
			given,
			names,
			folders,
			runtimeFolders,
			file: folder === null ? output : this.targetPath.join(require_script.pathText(folder), output)
		};
	}
};

// src/compilers/has-function.ts
async function hasFunction(compiler, name, probe) {
	const engine = compiler.$;
	const dryRun = require_script.truthy(compiler.dry_run);
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
	return `${includes.map((file) => `#include "${require_script.pyStr(file)}"\n`).join("")}${type}main (int argc, char **argv) {\n    ${name}();\n    return 0;\n}\n`;
}
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
function temporarySource(engine, name) {
	const paths = require_script.osPath(engine.target.osName);
	const folder = [
		"TMPDIR",
		"TEMP",
		"TMP"
	].map((variable) => require_script.environmentVariable(engine, variable)).find((folder) => folder !== void 0 && folder !== "") ?? (engine.target.osName === "nt" ? "C:\\TEMP" : "/tmp");
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
		for (const object of require_script.iterate(objects)) {
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
		const output = await this.library_filename(require_script.pathText(name), "shared");
		await this.link("shared_library", objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, exportSymbols, debug, before, after, buildTemp, targetLang);
	}
	async link_shared_object(objects, output, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, exportSymbols = null, debug = 0, before = null, after = null, buildTemp = null, targetLang = null) {
		await this.link("shared_object", objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, exportSymbols, debug, before, after, buildTemp, targetLang);
	}
	async link_executable(objects, name, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, debug = 0, before = null, after = null, targetLang = null) {
		const output = await this.executable_filename(require_script.pathText(name));
		await this.link("executable", objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, null, debug, before, after, null, targetLang);
	}
	async has_function(name, includes = null, includeDirs = null, libraries = null, libraryDirs = null) {
		return hasFunction(this, require_script.pathText(name), {
			includes,
			includeDirs,
			libraries,
			libraryDirs
		});
	}
};

// src/compilers/link-inputs.ts
const SUFFIXES = [
	".a",
	".so",
	".lib",
	".dylib",
	".tbd",
	".dll.a"
];
function linkInputs(engine, { args, objects, libraries, libraryDirs }) {
	const { view } = engine;
	const paths = require_script.osPath(engine.target.osName);
	const found = /* @__PURE__ */ new Set();
	for (const name of libraries) for (const folder of libraryDirs) {
		const there = SUFFIXES.flatMap((suffix) => [`lib${name}${suffix}`, `${name}${suffix}`]).map((file) => paths.join(folder, file)).filter((file) => view.isFile(file));
		for (const file of there) found.add(file);
		if (there.length > 0) break;
	}
	const known = new Set(objects);
	let output = false;
	for (const argument of args) {
		const word = require_script.plain(argument);
		if (typeof word !== "string" || known.has(argument)) continue;
		if (!output) {
			for (const part of wordParts(word)) if (view.isFile(part)) found.add(part);
		}
		output = word === "-o";
	}
	return [...found];
}
function wordParts(word) {
	if (/^(?:-[lLRW](?!l,)|[/]OUT:|[/]IMPLIB:)/.test(word) || word === "") return [];
	return word.startsWith("-") ? word.split(/[,=]/).slice(1).filter((part) => part !== "") : [word];
}

// src/compilers/python-folders.ts
function pythonVersion(engine) {
	return require_run.atLeast(engine.target, 3, 0) ? require_run.shortVersion(engine.target) : engine.target.versionText.slice(0, 3);
}
function buildFlags(engine) {
	return require_run.atLeast(engine.target, 3, 0) && !require_install.pythonBuild(engine).inSource ? engine.target.abiflags : "";
}
function pythonInclude(engine, platformSpecific = false, prefix = null) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	const root = prefix ?? normalPrefix(engine, platformSpecific, true);
	const build = require_install.pythonBuild(engine);
	if (target.osName === "posix") {
		if (build.inSource) return sourceInclude(engine, platformSpecific);
		const debian = require_script.hasDebianDistutils(target) ? debianInclude(target, platformSpecific, prefix) : void 0;
		if (debian !== void 0) return debian;
		return paths.join(root, "include", `${require_run.folderName(target)}${pythonVersion(engine)}${require_run.isPypy(target) ? "" : buildFlags(engine)}`);
	}
	if (target.osName === "nt") {
		const include = paths.join(root, "include");
		return build.inSource && require_run.atLeast(target, 3, 7) ? include + paths.pathsep + paths.join(root, "PC") : include;
	}
	if (target.osName === "os2" && !require_run.atLeast(target, 3, 0)) return paths.join(root, "Include");
	throw new require_own_options.EngineError("DistutilsPlatformError", `I don't know where Python installs its C header files on platform '${target.osName}'`);
}
function sourceInclude(engine, platformSpecific) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	const build = require_install.pythonBuild(engine);
	if (platformSpecific) return build.home ?? build.projectBase;
	const source = String(target.configVars["srcdir"] ?? "");
	if (require_run.atLeast(target, 3, 0)) return paths.normpath(paths.join(source, "Include"));
	return paths.join(paths.abspath(paths.join(build.projectBase, source), engine.cwd), "Include");
}
function pythonLibrary(engine, platformSpecific = false, standard = false, prefix = null) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	const root = prefix ?? normalPrefix(engine, platformSpecific, standard);
	if (target.osName === "posix") {
		const folder = require_run.atLeast(target, 3, 9) && (platformSpecific || standard) && !require_run.isPypy(target) ? target.platlibdir : "lib";
		const library = paths.join(root, folder, `${require_run.folderName(target)}${pythonVersion(engine)}`);
		if (standard) return library;
		if (require_run.isPypy(target)) return paths.join(library, isSharedByVersions(engine, prefix) ? "dist-packages" : "site-packages");
		return isSharedByVersions(engine, prefix) ? paths.join(root, "lib", require_script.packageFolder(target)) : paths.join(library, "site-packages");
	}
	if (target.osName === "nt" || target.osName === "os2" && !require_run.atLeast(target, 3, 0)) return standard ? paths.join(root, "Lib") : paths.join(root, "Lib", "site-packages");
	throw new require_own_options.EngineError("DistutilsPlatformError", `I don't know where Python installs its library on platform '${target.osName}'`);
}
function debianInclude(target, platformSpecific, prefix) {
	if (require_run.atLeast(target, 3, 0)) return platformSpecific ? target.paths.platinclude : void 0;
	const folder = prefix === null ? target.configVars[platformSpecific ? "CONFINCLUDEPY" : "INCLUDEPY"] : void 0;
	return typeof folder === "string" ? folder : void 0;
}
function isSharedByVersions({ target, environment }, prefix) {
	if (!require_script.hasDebianDistutils(target) || require_script.isOwnEnvironment(target, environment)) return false;
	return prefix === null || prefix === "" || ["/usr", "/usr/local"].includes(require_script.osPath(target.osName).normpath(prefix));
}
function normalPrefix({ target }, platformSpecific, base) {
	const ofBase = base && require_run.atLeast(target, 3, 0);
	const own = platformSpecific ? target.execPrefix : target.prefix;
	const below = platformSpecific ? target.baseExecPrefix : target.basePrefix;
	return require_script.osPath(target.osName).normpath(ofBase ? below : own);
}
function configHeader(engine) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	const build = require_install.pythonBuild(engine);
	const folder = build.inSource ? target.osName === "nt" ? paths.join(build.home ?? build.projectBase, "PC") : build.home ?? build.projectBase : require_run.atLeast(target, 3, 10) ? target.paths.platinclude : pythonInclude(engine, true);
	return paths.join(folder, "pyconfig.h");
}
function pythonMakefile(engine) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	const build = require_install.pythonBuild(engine);
	if (build.inSource) return paths.join(build.home ?? build.projectBase, "Makefile");
	if (!require_run.atLeast(target, 3, 0)) {
		const folder = require_script.hasDebianDistutils(target) ? target.configVars["LIBPL"] : void 0;
		return paths.join(typeof folder === "string" ? folder : paths.join(pythonLibrary(engine, true, true), "config"), "Makefile");
	}
	const multiarch = String(target.configVars["MULTIARCH"] ?? "");
	const flags = require_run.atLeast(target, 3, 10) ? target.abiflags : buildFlags(engine);
	const folder = (require_run.atLeast(target, 3, 10) && target.osName === "nt" ? "config" : `config-${pythonVersion(engine)}${flags}`) + (multiarch === "" ? "" : `-${multiarch}`);
	return paths.join(require_run.atLeast(target, 3, 10) ? target.paths.stdlib : pythonLibrary(engine, false, true), folder, "Makefile");
}

// src/compilers/microsoft-runtime.ts
function microsoftVersion(target) {
	return /MSC v\.(.{4})/.exec(target.versionText)?.[1];
}
const RUNTIMES = {
	1300: "msvcr70",
	1310: "msvcr71",
	1400: "msvcr80",
	1500: "msvcr90",
	1600: "msvcr100"
};
function runtimeLibraries(target) {
	const version = microsoftVersion(target);
	if (version === void 0 || Number(version) >= 1900) return [];
	const library = version === "1600" && !require_run.atLeast(target, 3, 0) ? void 0 : RUNTIMES[version];
	if (library === void 0) throw new require_own_options.EngineError("ValueError", `Unknown MS Compiler version ${version} `);
	return [library];
}
function checkConfigHeader(engine) {
	if (engine.target.versionText.includes("GCC")) return {
		status: "ok",
		details: "sys.version mentions 'GCC'"
	};
	const file = configHeader(engine);
	try {
		return engine.view.readText(file).includes("__GNUC__") ? {
			status: "ok",
			details: `'${file}' mentions '__GNUC__'`
		} : {
			status: "not ok",
			details: `'${file}' does not mention '__GNUC__'`
		};
	} catch (error) {
		return {
			status: "uncertain",
			details: `couldn't read '${file}': ${require_run.errorText(error)}`
		};
	}
}

// src/compilers/config-variables.ts
const OF_SYSCONFIG = /* @__PURE__ */ new Set([
	"py_version",
	"py_version_short",
	"py_version_nodot",
	"py_version_nodot_plat",
	"installed_base",
	"base",
	"installed_platbase",
	"platbase",
	"projectbase",
	"platlibdir",
	"abiflags",
	"userbase",
	"implementation",
	"implementation_lower",
	"winver",
	"TZPATH",
	"SO",
	"srcdir",
	"prefix",
	"exec_prefix"
]);
const OF_BOTH = /* @__PURE__ */ new Set([
	"TZPATH",
	"prefix",
	"exec_prefix",
	"srcdir"
]);
const tables = /* @__PURE__ */ new WeakMap();
function configVariables(engine) {
	const { configVars } = engine.target;
	const known = tables.get(engine);
	if (known === void 0) {
		const table = makeTable(engine);
		tables.set(engine, {
			table,
			source: configVars
		});
		return table;
	}
	if (known.source !== configVars) {
		for (const name of /* @__PURE__ */ new Set([...Object.keys(known.source), ...Object.keys(configVars)])) {
			const value = configVars[name];
			if (value === known.source[name]) continue;
			if (value === void 0) known.table.delete(name);
			else known.table.set(name, value);
		}
		known.source = configVars;
	}
	return known.table;
}
function makeTable(engine) {
	const { target } = engine;
	const recorded = Object.entries(target.configVars);
	if (require_run.atLeast(target, 3, 10)) return new Map(recorded);
	const paths = require_script.osPath(target.osName);
	const table = new Map(target.osName === "posix" ? recorded.filter(([name]) => !OF_SYSCONFIG.has(name) || OF_BOTH.has(name)) : windowsVariables(engine));
	table.set("prefix", paths.normpath(target.prefix));
	table.set("exec_prefix", paths.normpath(target.execPrefix));
	if (!require_run.atLeast(target, 3, 0)) {
		if (target.configVars["SO"] !== void 0) table.set("SO", target.configVars["SO"]);
		return table;
	}
	const suffix = table.get("EXT_SUFFIX");
	if (suffix !== void 0 && suffix !== null) table.set("SO", suffix);
	table.set("srcdir", sourceFolder(engine, require_script.pyStr(table.get("srcdir") ?? require_install.pythonBuild(engine).projectBase)));
	return table;
}
function windowsVariables(engine) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	return [
		["LIBDEST", pythonLibrary(engine, false, true)],
		["BINLIBDEST", pythonLibrary(engine, true, true)],
		["INCLUDEPY", pythonInclude(engine)],
		...require_run.atLeast(target, 3, 0) ? [["EXT_SUFFIX", target.extensionSuffix]] : [],
		...require_run.atLeast(target, 3, 0) ? [] : [["SO", ".pyd"]],
		["EXE", ".exe"],
		["VERSION", pythonVersion(engine).replaceAll(".", "")],
		["BINDIR", paths.dirname(paths.abspath(target.executable, engine.cwd))]
	];
}
function sourceFolder(engine, recorded) {
	const { target } = engine;
	const paths = require_script.osPath(target.osName);
	const makefile = paths.dirname(pythonMakefile(engine));
	const folder = target.osName !== "posix" ? recorded : require_install.pythonBuild(engine).inSource ? paths.join(makefile, recorded) : makefile;
	return paths.abspath(folder, engine.cwd);
}
const MODULE$1 = "distutils.sysconfig";
async function readConfigVariable(engine, name) {
	const reader = `${MODULE$1}.get_config_var`;
	if (engine.script.patched(reader)) return engine.script.call(reader, [name]);
	return (await readConfigVariables(engine, name))[0] ?? null;
}
async function readConfigVariables(engine, ...names) {
	if (!engine.script.patched(`${MODULE$1}.get_config_vars`)) return names.map((name) => configVariables(engine).get(name) ?? null);
	return [...require_script.plain(await engine.script.call(`${MODULE$1}.get_config_vars`, names))];
}

// src/compilers/osx-support.ts
const UNIVERSAL_VARIABLES = [
	"CFLAGS",
	"LDFLAGS",
	"CPPFLAGS",
	"BASECFLAGS",
	"BLDSHARED",
	"LDSHARED",
	"CC",
	"CXX",
	"PY_CFLAGS",
	"PY_LDFLAGS",
	"PY_CPPFLAGS",
	"PY_CORE_CFLAGS",
	"PY_CORE_LDFLAGS"
];
const COMPILER_VARIABLES = [
	"BLDSHARED",
	"LDSHARED",
	"CC",
	"CXX"
];
const INITIAL = "_OSX_SUPPORT_INITIAL_";
function customizeOsxVariables(variables, doors) {
	if (doors.environment("CC") === void 0) {
		findCompiler(variables, doors);
		if (/-arch\s+ppc/.test(textOf(variables, "CFLAGS"))) rewriteFlags(variables, doors, (flags) => flags.replace(/-arch\s+ppc\w*\s/g, " "));
	}
	const architectures = doors.environment("ARCHFLAGS");
	if (architectures === void 0) return;
	for (const name of UNIVERSAL_VARIABLES) {
		const flags = textOf(variables, name);
		if (flags.includes("-arch")) change(variables, name, `${flags.replace(/-arch\s+\w+\s/g, " ")} ${architectures}`);
	}
}
function findCompiler(variables, doors) {
	const old = textOf(variables, "CC").trim().split(/\s+/)[0] ?? "";
	if (old === "" || doors.findExecutable(old) !== null) return;
	const compiler = doors.findExecutable("clang");
	if (compiler === null || compiler === old) return;
	for (const name of COMPILER_VARIABLES) {
		if (!variables.has(name) || doors.environment(name) !== void 0) continue;
		const [, ...rest] = textOf(variables, name).trim().split(/\s+/);
		change(variables, name, [name === "CXX" ? `${compiler}++` : compiler, ...rest].join(" "));
	}
}
function rewriteFlags(variables, doors, rewrite) {
	for (const name of UNIVERSAL_VARIABLES) if (variables.has(name) && doors.environment(name) === void 0) change(variables, name, rewrite(textOf(variables, name)));
}
function change(variables, name, value) {
	const old = variables.get(name) ?? "";
	if (old !== value && !variables.has(INITIAL + name)) variables.set(INITIAL + name, old);
	variables.set(name, value);
}
function textOf(variables, name) {
	const value = variables.get(name);
	return typeof value === "string" ? value : "";
}
function fixCompiler(compiler, args, target, archFlags) {
	const attached = require_run.atLeast(target, 3, 7);
	const namesSdk = (word) => attached ? word.startsWith("-isysroot") : word === "-isysroot";
	let argv = [...compiler];
	const ownArchitectures = args.includes("-arch");
	if (ownArchitectures || archFlags !== void 0) argv = withoutPairs(argv, (word) => word === "-arch");
	else if (require_run.atLeast(target, 3, 8) && !supportsArm64(target)) argv = withoutPairs(argv, (word, next) => word === "-arch" && next === "arm64");
	if (archFlags !== void 0 && !ownArchitectures) argv.push(...archFlags.split(/\s+/).filter((word) => word !== ""));
	if (args.some(namesSdk)) argv = withoutPairs(argv, (word) => word === "-isysroot").filter((word) => !namesSdk(word));
	const holder = args.some(namesSdk) ? args : argv;
	const at = holder.findIndex(namesSdk);
	const word = holder[at];
	const sysroot = word === void 0 ? void 0 : word === "-isysroot" ? holder[at + 1] : word.slice(9);
	return {
		argv,
		sysroot
	};
}
function supportsArm64(target) {
	return Number.parseInt(target.uname.release, 10) >= 20;
}
function withoutPairs(words, drop) {
	const kept = [];
	for (let i = 0; i < words.length; i += 1) {
		const word = words[i];
		if (drop(word, words[i + 1])) i += 1;
		else kept.push(word);
	}
	return kept;
}

// src/compilers/unix-libraries.ts
function* unixLibraryPlaces(directories, files, sdk, paths) {
	for (const directory of directories) {
		const ofSystem = directory.startsWith("/System/") || directory.startsWith("/usr/") && !directory.startsWith("/usr/local/");
		const folder = sdk !== void 0 && ofSystem ? paths.join(sdk, directory.slice(1)) : directory;
		for (const file of [
			files.dylib,
			files.stub,
			files.shared,
			files.static
		]) yield paths.join(folder, file);
	}
}
async function sdkFolder(engine) {
	const cflags = await readConfigVariable(engine, "CFLAGS");
	const named = (require_run.atLeast(engine.target, 3, 7) ? /-isysroot\s*(\S+)/ : /-isysroot\s+(\S+)/).exec(require_script.pyStr(cflags))?.[1];
	if (named !== void 0) return named;
	if (!require_run.atLeast(engine.target, 3, 8) || !engine.script.attached) return "/";
	return await engine.script.import("_osx_support", "_default_sysroot") === void 0 ? "/" : require_script.pyStr(await engine.script.call("_osx_support._default_sysroot", [await readConfigVariable(engine, "CC")]));
}

// src/compilers/unix-compiler.ts
var unix_compiler_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ UnixCCompiler: () => UnixCCompiler });
const MODULE = "distutils.unixccompiler";
var UnixCCompiler = class extends CCompiler {
	static pythonPath = `${MODULE}.UnixCCompiler`;
	get isOsx() {
		return this.$.target.platform === "darwin";
	}
	async preprocess(source, output = null, macros = null, includeDirs = null, before = null, after = null) {
		const [, allMacros, folders] = await this._fix_compile_args(null, macros, includeDirs);
		const options = await require_install.callImported(this.$, MODULE, "distutils.ccompiler.gen_preprocess_options", allMacros, folders);
		const argv = require_script.concatenate(listOf(this.preprocessor), options);
		const file = require_script.truthy(output) ? require_script.pathText(output) : null;
		if (file !== null) argv.push("-o", file);
		if (require_script.truthy(before)) argv.unshift(...require_script.iterate(before));
		if (require_script.truthy(after)) argv.push(...require_script.iterate(after));
		argv.push(source);
		if (!require_script.truthy(this.force) && output !== null && !require_setuptools_script.newer(this.$.view, require_script.pathText(source), require_script.pathText(output))) return;
		if (file !== null) await this.mkpath(this.targetPath.dirname(file));
		await this.runTool(argv, "CompileError", () => ({
			kind: "preprocess",
			inputs: [require_script.pathText(source)],
			outputs: file === null ? [] : [file],
			searchPath: true
		}));
	}
	compileWords() {
		return listOf(this.compiler_so);
	}
	async _compile(object, source, _extension, args, after, _options) {
		let compiler = listOf(this.compiler_so);
		if (this.isOsx) compiler = this.fixForOsx(compiler, require_script.concatenate(listOf(args), after));
		await this.compileWith(require_script.concatenate(compiler, args), object, source, after);
	}
	async compileWith(start, object, source, after) {
		const argv = require_script.concatenate([
			...start,
			source,
			"-o",
			object
		], after);
		await this.runTool(argv, "CompileError", () => ({
			kind: "compile",
			source: require_script.pathText(source),
			object: require_script.pathText(object),
			depends: this.dependsOf(require_script.pathText(object)),
			family: this.compilerFamily
		}));
	}
	fixForOsx(command, args) {
		const { argv, sysroot } = fixCompiler(command.map(require_script.pyStr), args.map(require_script.pyStr), this.$.target, require_script.environmentVariable(this.$, "ARCHFLAGS"));
		if (sysroot !== void 0 && sysroot !== "" && !this.$.view.isDirectory(sysroot)) {
			this.$.say(3, `Compiling with an SDK that doesn't seem to exist: ${sysroot}`);
			this.$.say(3, "Please check your Xcode installation");
		}
		return argv;
	}
	async create_static_lib(objects, name, outputDir = null, _debug = 0, _targetLang = null) {
		const [files, folder] = await this._fix_object_args(objects, outputDir);
		const output = await this.library_filename(require_script.pathText(name), "static", 0, folder);
		if (await this.passesOver(files, output)) return;
		await this.mkpath(this.targetPath.dirname(output));
		const members = require_script.concatenate(files, this.objects);
		const ranlib = require_script.truthy(this.ranlib) ? require_script.concatenate(listOf(this.ranlib), [output]) : void 0;
		await this.runArchiver(require_script.concatenate(listOf(this.archiver), [output, ...members]), "DistutilsExecError", {
			objects: require_script.pathTexts(members),
			output,
			...ranlib === void 0 ? {} : { then: [require_script.pathTexts(ranlib)] }
		});
	}
	async link(target, objects, output, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, _exportSymbols = null, debug = 0, before = null, after = null, _buildTemp = null, targetLang = null) {
		const setup = await this.linkSetup({
			objects,
			output,
			outputDir,
			libraries,
			libraryDirs,
			runtimeLibraryDirs
		});
		const { given, names, file } = setup;
		const [folders, runtimeFolders] = this.withoutSystemFolders(setup.folders, setup.runtimeFolders);
		const options = await require_install.callImported(this.$, MODULE, "distutils.ccompiler.gen_lib_options", this, folders, runtimeFolders, names);
		if (await this.passesOver(given, file)) return;
		const files = require_script.concatenate(given, this.objects);
		const args = require_script.concatenate(require_script.concatenate(files, options), ["-o", file]);
		if (require_script.truthy(debug)) args.unshift("-g");
		if (require_script.truthy(before)) args.unshift(...require_script.iterate(before));
		if (require_script.truthy(after)) args.push(...require_script.iterate(after));
		await this.mkpath(this.targetPath.dirname(file));
		const command = require_script.plain(target) === "executable" ? this.linker_exe : this.linker_so;
		let linker = listOf(require_script.copyOf(command, this.$.target.versionInfo[0]));
		if (require_script.plain(targetLang) === "c++" && require_script.truthy(this.compiler_cxx)) linker = this.withCxx(linker);
		if (this.isOsx) linker = this.fixForOsx(linker, args);
		const depends = linkInputs(this.$, {
			args,
			objects: files,
			libraries: require_script.pathTexts(names),
			libraryDirs: require_script.pathTexts(folders)
		});
		await this.runLinker(require_script.concatenate(linker, args), {
			objects: require_script.pathTexts(files),
			output: file,
			depends
		});
	}
	withoutSystemFolders(...lists) {
		const { target } = this.$;
		if (!require_script.hasDebianDistutils(target)) return lists;
		const system = require_script.systemLibraryFolders(target);
		const others = (list) => [...require_script.iterate(list)].filter((folder) => !require_script.isText(folder) || !system.has(require_script.pyStr(folder)));
		return [others(lists[0]), others(lists[1])];
	}
	withCxx(linker) {
		const words = [...linker];
		const word = (list, i) => {
			if (i >= list.length) throw new require_own_options.EngineError("IndexError", "list index out of range");
			return require_script.pyStr(list[i]);
		};
		let i = 0;
		if (this.targetPath.basename(word(words, 0)) === "env") {
			i = 1;
			while (word(words, i).includes("=")) i += 1;
		}
		const at = require_run.atLeast(this.$.target, 3, 7) && this.targetPath.basename(word(words, i)) === "ld_so_aix" ? i + 1 : i;
		word(words, at);
		words[at] = word(listOf(this.compiler_cxx), i);
		return words;
	}
	async library_dir_option(directory) {
		return `-L${require_script.pathText(directory)}`;
	}
	async library_option(name) {
		return `-l${require_script.pathText(name)}`;
	}
	async _is_gcc(compiler) {
		const name = require_script.pyStr(compiler);
		return name.includes("gcc") || name.includes("g++") || require_run.atLeast(this.$.target, 3, 9) && name.includes("clang");
	}
	async runtime_library_dir_option(directory) {
		const { target } = this.$;
		const { platform } = target;
		const compiler = this.targetPath.basename(require_script.pathText(await readConfigVariable(this.$, "CC")));
		const folder = require_script.pathText(directory);
		if (platform.startsWith("darwin")) return `-L${folder}`;
		if (platform.startsWith("freebsd")) return `-Wl,-rpath=${folder}`;
		if (platform.startsWith("hp-ux")) return [await this._is_gcc(compiler) ? "-Wl,+s" : "+s", `-L${folder}`];
		if ((platform.startsWith("irix646") || platform.startsWith("osf1V5")) && !require_run.atLeast(target, 3, 7)) return ["-rpath", folder];
		if (!await this._is_gcc(compiler)) return `-R${folder}`;
		return require_run.atLeast(target, 3, 0) && require_script.plain(await readConfigVariable(this.$, "GNULD")) === "yes" ? `-Wl,--enable-new-dtags,-R${folder}` : `-Wl,-R${folder}`;
	}
	async find_library_file(directories, name, _debug = 0) {
		const file = async (type) => this.library_filename(require_script.pathText(name), type);
		const files = {
			shared: await file("shared"),
			dylib: await file("dylib"),
			stub: await file("xcode_stub"),
			static: await file("static")
		};
		const sdk = this.isOsx ? await sdkFolder(this.$) : void 0;
		for (const place of unixLibraryPlaces(require_script.pathTexts(directories), files, sdk, this.targetPath)) if (this.$.view.exists(place)) return place;
		return null;
	}
};

// src/compilers/customize-compiler.ts
async function customizeCompiler(engine, compiler) {
	if (require_script.plain(await require_script.requireAttribute(compiler, "compiler_type", engine)) !== "unix") return;
	if (engine.target.platform === "darwin") await customizeForOsx(engine);
	const commands = await commandsOf(engine);
	await require_script.callWithKeywords(compiler, "set_executables", commands.executables, engine);
	await require_script.setAttribute(compiler, "shared_lib_extension", commands.sharedExtension, engine);
}
const MARK = "CUSTOMIZED_OSX_COMPILER";
async function customizeForOsx(engine) {
	const [done = null] = await readConfigVariables(engine, MARK);
	if (done !== null) return;
	const table = engine.script.patched("distutils.sysconfig.get_config_vars") ? await engine.script.call("distutils.sysconfig.get_config_vars", []) : configVariables(engine);
	customizeOsxVariables(table, {
		environment: (name) => require_script.environmentVariable(engine, name),
		findExecutable: (name) => require_script.findExecutable(engine, name)
	});
	table.set(MARK, "True");
}
async function commandsOf(engine) {
	const { target } = engine;
	const two = !require_run.atLeast(target, 3, 0);
	const [cc = null, cxx = null, opt = null, cflags = null, ccshared = null, ldshared = null, suffix = null, ar = null, arflags = null] = await readConfigVariables(engine, "CC", "CXX", "OPT", "CFLAGS", "CCSHARED", "LDSHARED", two ? "SO" : "SHLIB_SUFFIX", "AR", "ARFLAGS");
	const environment = (name) => require_script.environmentVariable(engine, name);
	const joined = (...parts) => join(engine, parts);
	const configured = await configuredFlags(engine);
	const ofDebian2 = two ? configured : void 0;
	let compiler = cc;
	let linker = ldshared;
	const newCompiler = environment("CC");
	if (newCompiler !== void 0) {
		if (target.platform === "darwin" && environment("LDSHARED") === void 0 && text(engine, ldshared).startsWith(text(engine, cc))) linker = newCompiler + text(engine, ldshared).slice(text(engine, cc).length);
		compiler = newCompiler;
	}
	linker = environment("LDSHARED") ?? linker;
	let preprocessor = environment("CPP") ?? `${text(engine, compiler)} -E`;
	let flags = cflags;
	const ldflags = environment("LDFLAGS") ?? configured?.ldflags;
	const ownFlags = environment("CFLAGS") ?? configured?.cflags;
	const cppflags = environment("CPPFLAGS") ?? configured?.cppflags;
	if (ldflags !== void 0) linker = joined(linker, ldflags);
	if (ownFlags !== void 0) {
		if (ofDebian2 !== void 0) flags = joined(...[
			environment("BASECFLAGS") ?? ofDebian2.base,
			ownFlags,
			ofDebian2.extra
		].filter(require_script.truthy));
		else flags = joined(require_run.atLeast(target, 3, 0) && !require_run.atLeast(target, 3, 7) && environment("CFLAGS") !== void 0 ? opt : flags, ownFlags);
		linker = joined(linker, ownFlags);
	}
	if (cppflags !== void 0) {
		preprocessor = joined(preprocessor, cppflags);
		flags = joined(flags, cppflags);
		linker = joined(linker, cppflags);
	}
	const archiver = joined(environment("AR") ?? ar, environment("ARFLAGS") ?? arflags);
	const command = joined(compiler, flags);
	return {
		executables: /* @__PURE__ */ new Map([
			["preprocessor", preprocessor],
			["compiler", command],
			["compiler_so", joined(command, ccshared)],
			["compiler_cxx", environment("CXX") ?? cxx],
			["linker_so", ofDebian2 === void 0 ? linker : joined(linker, ccshared)],
			["linker_exe", compiler],
			["archiver", archiver]
		]),
		sharedExtension: suffix
	};
}
async function configuredFlags(engine) {
	if (!require_script.hasDebianDistutils(engine.target)) return void 0;
	const [cppflags = null, cflags = null, ldflags = null, base = null, extra = null] = await readConfigVariables(engine, "CONFIGURE_CPPFLAGS", "CONFIGURE_CFLAGS", "CONFIGURE_LDFLAGS", "BASECFLAGS", "EXTRA_CFLAGS");
	const given = (flags) => require_script.truthy(flags) ? flags : void 0;
	return {
		cppflags: given(cppflags),
		cflags: given(cflags),
		ldflags: given(ldflags),
		base,
		extra
	};
}
function join(engine, parts) {
	return parts.map((part) => text(engine, part)).join(" ");
}
function text(engine, value) {
	const inner = require_script.plain(value);
	if (typeof inner === "string") return inner;
	throw new require_own_options.EngineError("TypeError", `unsupported operand type(s) for +: '${require_script.pyType(value)}' and 'str'`, { hint: `this Python (${engine.target.version}) does not say how it was compiled` });
}

// src/compilers/library-options.ts
async function libraryOptions(engine, compiler, libraryDirs, runtimeLibraryDirs, libraries) {
	const ask = async (method, ...args) => require_script.callMethod(compiler, method, args, engine);
	const options = [];
	for (const directory of require_script.iterate(libraryDirs)) options.push(await ask("library_dir_option", directory));
	for (const directory of require_script.iterate(runtimeLibraryDirs)) {
		const option = await ask("runtime_library_dir_option", directory);
		if (require_script.isList(option)) options.push(...require_script.iterate(option));
		else options.push(option);
	}
	for (const library of require_script.iterate(libraries)) {
		const [folder, name] = require_script.osPath(engine.target.osName).split(require_script.pathText(library));
		if (folder === "") {
			options.push(await ask("library_option", library));
			continue;
		}
		const file = await ask("find_library_file", [folder], name);
		if (require_script.truthy(file)) options.push(file);
		else await ask("warn", `no library file corresponding to '${require_script.pathText(library)}' found (skipping)`);
	}
	return options;
}

// src/compilers/new-compiler.ts
const TABLE = "distutils.ccompiler.compiler_class";
function defaultCompilers(target) {
	return [
		[/^cygwin/, "unix"],
		...require_run.atLeast(target, 3, 0) ? [] : [[/^os2emx/, "emx"]],
		[/^posix/, "unix"],
		[/^nt/, "msvc"]
	];
}
function defaultCompiler(target, osName = target.osName, platform = target.platform) {
	return defaultCompilers(target).find(([pattern]) => pattern.test(platform) || pattern.test(osName))?.[1] ?? "unix";
}
async function compilerClasses(engine) {
	if (engine.script.patched(TABLE)) {
		const changed = require_script.plain(await engine.script.get("distutils.ccompiler", "compiler_class") ?? null);
		if (changed instanceof Map) return changed;
	}
	return require_install.compilerClassTable(engine.target);
}
async function newCompiler(engine, choice = {}) {
	const { dryRun = 0, force = 0 } = choice;
	const platform = choice.platform ?? engine.target.osName;
	const named = choice.compiler ?? null;
	const compiler = require_script.plain(named ?? await engine.call("distutils.ccompiler.get_default_compiler", platform));
	const classes = await compilerClasses(engine);
	const entry = classes.get(compiler);
	if (entry === void 0) {
		const kind = ` with '${require_script.pyStr(compiler)}' compiler`;
		throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to compile C/C++ code on platform '${require_script.pyStr(platform)}'${kind}`, {
			code: "unknown-compiler",
			hint: `the kinds of compilers are ${[...classes.keys()].map(require_script.pyStr).join(", ")}; CC in the environment names the program`
		});
	}
	const [module, name] = Array.from(require_script.iterate(entry), require_script.pyStr);
	return instantiate(engine, `distutils.${module}`, name, [
		null,
		dryRun,
		force
	]);
}
async function instantiate(engine, module, name, args) {
	const path = `${module}.${name}`;
	const loadable = isThere(engine.target, module);
	const ours = loadable && !engine.script.patched(path) ? await engine.loadClass(path) : void 0;
	if (ours !== void 0) {
		const compiler = engine.adopt(new ours(engine));
		await compiler.__init__(...args);
		return compiler;
	}
	const found = engine.script.attached && loadable ? await importClass(engine, module, name) : void 0;
	if (found instanceof require_script.Handle) return await engine.script.call(found, args);
	throw new require_own_options.EngineError("DistutilsModuleError", found === void 0 ? `can't compile C/C++ code: unable to load module '${module}'` : `can't compile C/C++ code: unable to find class '${name}' in module '${module}'`);
}
async function importClass(engine, module, name) {
	try {
		if (await engine.script.import(module) === void 0) return void 0;
		return await engine.script.import(module, name) ?? null;
	} catch (error) {
		if (require_own_options.isPythonError(error, "ImportError")) return void 0;
		throw error;
	}
}
function isThere(target, module) {
	return target.osName === "nt" || !["distutils._msvccompiler", "distutils.msvc9compiler"].includes(module);
}
async function describeCompilers(engine) {
	const rows = [...await compilerClasses(engine)].map(([name, entry]) => [`--compiler=${require_script.pyStr(name)}`, require_script.pyStr([...require_script.iterate(entry)][2])]);
	rows.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	const width = Math.max(...rows.map(([option]) => option.length));
	return ["List of available compilers:", ...rows.map(([option, description]) => `  ${option.padEnd(width)}  ${description}`)];
}

// src/compilers/preprocessor-options.ts
async function preprocessorOptions(engine, macros, includeDirs) {
	const options = [];
	const only = async (name) => require_script.textOf(engine, name instanceof require_script.Tuple ? require_script.insertedItem(name) : name);
	for (const macro of require_script.iterate(macros)) {
		const parts = require_script.isTuple(macro) ? [...require_script.iterate(macro)] : [];
		const [name, value] = parts;
		if (parts.length === 1) options.push(`-U${await only(name)}`);
		else if (parts.length !== 2) throw badMacro(macro, parts.length);
		else options.push(value === null ? `-D${await only(name)}` : `-D${await require_script.textOf(engine, name)}=${await require_script.textOf(engine, value)}`);
	}
	for (const directory of require_script.iterate(includeDirs)) options.push(`-I${await require_script.textOf(engine, directory)}`);
	return options;
}
function badMacro(macro, length) {
	if (require_script.isTuple(macro)) return new require_own_options.EngineError("TypeError", length === 0 ? "not enough arguments for format string" : "not all arguments converted during string formatting");
	return new require_own_options.EngineError("TypeError", `bad macro definition '${require_script.pyStr(macro)}': each element of 'macros' list must be a 1- or 2-tuple`);
}

// src/compilers/functions.ts
var functions_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ compilerFunctions: () => compilerFunctions });
const SYSCONFIG = "distutils.sysconfig";
const compilerFunctions = {
	"distutils.ccompiler.gen_preprocess_options": async (engine, macros, includeDirs) => preprocessorOptions(engine, macros, includeDirs),
	"distutils.ccompiler.gen_lib_options": async (engine, compiler, libraryDirs, runtimeLibraryDirs, libraries) => libraryOptions(engine, compiler, libraryDirs, runtimeLibraryDirs, libraries),
	"distutils.ccompiler.get_default_compiler": (engine, osName = null, platform = null) => defaultCompiler(engine.target, textOr(osName, engine.target.osName), textOr(platform, engine.target.platform)),
	"distutils.ccompiler.new_compiler": async (engine, platform = null, compiler = null, _verbose = 0, dryRun = 0, force = 0) => newCompiler(engine, {
		platform,
		compiler,
		dryRun,
		force
	}),
	"distutils.ccompiler.show_compilers": async (engine) => {
		for (const line of await describeCompilers(engine)) engine.print(line);
		return null;
	},
	"distutils.sysconfig.customize_compiler": async (engine, compiler) => {
		if (!(compiler instanceof require_script.EngineObject || compiler instanceof require_script.Handle)) throw require_script.noAttribute(compiler, "compiler_type");
		await customizeCompiler(engine, compiler);
		return null;
	},
	"distutils.sysconfig.get_config_vars": (engine, ...names) => {
		const table = configVariables(engine);
		return names.length === 0 ? table : names.map((name) => table.get(require_script.plain(name)) ?? null);
	},
	"distutils.sysconfig.get_config_var": async (engine, name) => (await readConfigVariables(engine, require_script.pathText(name)))[0] ?? null,
	"distutils.sysconfig.get_python_version": (engine) => pythonVersion(engine),
	"distutils.sysconfig.get_python_inc": async (engine, platformSpecific = 0, prefix = null) => {
		const platform = require_script.truthy(platformSpecific);
		return pythonInclude(engine, platform, require_script.pathTextOrNull(prefix ?? await changedPrefix(engine, platform, true)));
	},
	"distutils.sysconfig.get_python_lib": async (engine, platformSpecific = 0, standard = 0, prefix = null) => {
		const platform = require_script.truthy(platformSpecific);
		const given = require_script.pathTextOrNull(prefix ?? await changedPrefix(engine, platform, require_script.truthy(standard)));
		return pythonLibrary(engine, platform, require_script.truthy(standard), given);
	},
	"distutils.sysconfig.get_config_h_filename": (engine) => configHeader(engine),
	"distutils.sysconfig.parse_makefile": (engine, filename) => require_install.parseMakefile(engine.view.readText(require_script.pathText(filename)), {
		environment: engine.environment,
		versionInfo: engine.target.versionInfo,
		filename: require_script.pathText(filename)
	}),
	"distutils.cygwinccompiler.get_msvcr": (engine) => runtimeLibraries(engine.target)
};
async function changedPrefix(engine, platformSpecific, base) {
	const name = `${base && require_run.atLeast(engine.target, 3, 0) ? "BASE_" : ""}${platformSpecific ? "EXEC_" : ""}PREFIX`;
	return engine.script.patched(`${SYSCONFIG}.${name}`) ? await engine.script.get(SYSCONFIG, name) ?? null : null;
}
function textOr(value, fallback) {
	return require_script.pathTextOrNull(value) ?? fallback;
}

Object.defineProperty(exports, "CCompiler", {
  enumerable: true,
  get: function () {
    return CCompiler;
  }
});
Object.defineProperty(exports, "UnixCCompiler", {
  enumerable: true,
  get: function () {
    return UnixCCompiler;
  }
});
Object.defineProperty(exports, "ccompiler_exports", {
  enumerable: true,
  get: function () {
    return ccompiler_exports;
  }
});
Object.defineProperty(exports, "checkConfigHeader", {
  enumerable: true,
  get: function () {
    return checkConfigHeader;
  }
});
Object.defineProperty(exports, "functions_exports", {
  enumerable: true,
  get: function () {
    return functions_exports;
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
Object.defineProperty(exports, "linkInputs", {
  enumerable: true,
  get: function () {
    return linkInputs;
  }
});
Object.defineProperty(exports, "listOf", {
  enumerable: true,
  get: function () {
    return listOf;
  }
});
Object.defineProperty(exports, "microsoftVersion", {
  enumerable: true,
  get: function () {
    return microsoftVersion;
  }
});
Object.defineProperty(exports, "runtimeLibraries", {
  enumerable: true,
  get: function () {
    return runtimeLibraries;
  }
});
Object.defineProperty(exports, "unix_compiler_exports", {
  enumerable: true,
  get: function () {
    return unix_compiler_exports;
  }
});
