"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_makefile_variables = require("./makefile-variables.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_decode_text = require("./decode-text.js");
const require_run = require("./run.js");
const require_osx_support = require("./osx-support.js");
const require_find_executable = require("./find-executable.js");
const require_attributes = require("./attributes.js");
const require_microsoft_runtime = require("./microsoft-runtime.js");
const require_class_data = require("./class-data.js");
const require_preprocessor_options = require("./preprocessor-options.js");
const require_python_build = require("./python-build.js");

// src/compilers/config-header.ts
const ALWAYS_TEXT = /* @__PURE__ */ new Set(["MACOSX_DEPLOYMENT_TARGET"]);
function parseConfigHeader(text, target) {
	const macros = /* @__PURE__ */ new Map();
	for (const line of require_decode_text.fileLines(text)) {
		const defined = /^#define ([A-Z][A-Za-z0-9_]+) ([^\n]*)\n/.exec(line);
		if (defined !== null) {
			const [, name, value] = defined;
			const keepsText = require_run.atLeast(target, 3, 10) && ALWAYS_TEXT.has(name);
			macros.set(name, !keepsText && /^\s*[+-]?\d+(_\d+)*\s*$/.test(value) ? toNumber(value) : value);
			continue;
		}
		const undefinedName = /^\/[*] #undef ([A-Z][A-Za-z0-9_]+) [*]\/\n/.exec(line)?.[1];
		if (undefinedName !== void 0) macros.set(undefinedName, 0);
	}
	return macros;
}
function toNumber(text) {
	const value = BigInt(text.trim().replaceAll("_", "").replace("+", ""));
	return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

// src/compilers/customize-compiler.ts
async function customizeCompiler(engine, compiler) {
	if (require_values.plain(await require_attributes.requireAttribute(compiler, "compiler_type", engine)) !== "unix") return;
	if (engine.target.platform === "darwin") await customizeForOsx(engine);
	const commands = await commandsOf(engine);
	await require_attributes.callWithKeywords(compiler, "set_executables", commands.executables, engine);
	await require_attributes.setAttribute(compiler, "shared_lib_extension", commands.sharedExtension, engine);
}
const MARK = "CUSTOMIZED_OSX_COMPILER";
async function customizeForOsx(engine) {
	const [done = null] = await require_osx_support.readConfigVariables(engine, MARK);
	if (done !== null) return;
	const table = engine.script.patched("distutils.sysconfig.get_config_vars") ? await engine.script.call("distutils.sysconfig.get_config_vars", []) : require_osx_support.configVariables(engine);
	require_osx_support.customizeOsxVariables(table, {
		environment: (name) => require_find_executable.environmentVariable(engine, name),
		findExecutable: (name) => require_find_executable.findExecutable(engine, name)
	});
	table.set(MARK, "True");
}
async function commandsOf(engine) {
	const { target } = engine;
	const two = !require_run.atLeast(target, 3, 0);
	const [cc = null, cxx = null, opt = null, cflags = null, ccshared = null, ldshared = null, suffix = null, ar = null, arflags = null] = await require_osx_support.readConfigVariables(engine, "CC", "CXX", "OPT", "CFLAGS", "CCSHARED", "LDSHARED", two ? "SO" : "SHLIB_SUFFIX", "AR", "ARFLAGS");
	const environment = (name) => require_find_executable.environmentVariable(engine, name);
	const joined = (...parts) => join(engine, parts);
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
	const [ldflags, envFlags, cppflags] = [
		environment("LDFLAGS"),
		environment("CFLAGS"),
		environment("CPPFLAGS")
	];
	if (ldflags !== void 0) linker = joined(linker, ldflags);
	if (envFlags !== void 0) {
		flags = joined(require_run.atLeast(target, 3, 0) && !require_run.atLeast(target, 3, 7) ? opt : flags, envFlags);
		linker = joined(linker, envFlags);
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
			["linker_so", linker],
			["linker_exe", compiler],
			["archiver", archiver]
		]),
		sharedExtension: suffix
	};
}
function join(engine, parts) {
	return parts.map((part) => text(engine, part)).join(" ");
}
function text(engine, value) {
	const inner = require_values.plain(value);
	if (typeof inner === "string") return inner;
	throw new require_own_options.EngineError("TypeError", `unsupported operand type(s) for +: '${require_values.pyType(value)}' and 'str'`, { hint: `This Python (${engine.target.version}) does not say how it was compiled.` });
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
		const changed = require_values.plain(await engine.script.get("distutils.ccompiler", "compiler_class") ?? null);
		if (changed instanceof Map) return changed;
	}
	return require_class_data.compilerClassTable(engine.target);
}
async function newCompiler(engine, choice = {}) {
	const { dryRun = 0, force = 0 } = choice;
	const platform = choice.platform ?? engine.target.osName;
	const named = choice.compiler ?? null;
	const compiler = require_values.plain(named ?? await engine.call("distutils.ccompiler.get_default_compiler", platform));
	const entry = (await compilerClasses(engine)).get(compiler);
	if (entry === void 0) {
		const kind = ` with '${require_values.pyStr(compiler)}' compiler`;
		throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to compile C/C++ code on platform '${require_values.pyStr(platform)}'${kind}`, { code: "unknown-compiler" });
	}
	const [module, name] = Array.from(require_protocols.iterate(entry), require_values.pyStr);
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
	if (found instanceof require_values.Handle) return await engine.script.call(found, args);
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
	const rows = [...await compilerClasses(engine)].map(([name, entry]) => [`--compiler=${require_values.pyStr(name)}`, require_values.pyStr([...require_protocols.iterate(entry)][2])]);
	rows.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	const width = Math.max(...rows.map(([option]) => option.length));
	return ["List of available compilers:", ...rows.map(([option, description]) => `  ${option.padEnd(width)}  ${description}`)];
}

// src/compilers/functions.ts
const compilerFunctions = {
	"distutils.ccompiler.gen_preprocess_options": async (engine, macros, includeDirs) => require_preprocessor_options.preprocessorOptions(engine, macros, includeDirs),
	"distutils.ccompiler.gen_lib_options": async (engine, compiler, libraryDirs, runtimeLibraryDirs, libraries) => require_osx_support.libraryOptions(engine, compiler, libraryDirs, runtimeLibraryDirs, libraries),
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
		await customizeCompiler(engine, compiler);
		return null;
	},
	"distutils.sysconfig.get_config_vars": (engine, ...names) => {
		const table = require_osx_support.configVariables(engine);
		return names.length === 0 ? table : names.map((name) => table.get(require_values.plain(name)) ?? null);
	},
	"distutils.sysconfig.get_config_var": async (engine, name) => (await require_osx_support.readConfigVariables(engine, require_protocols.pathText(name)))[0] ?? null,
	"distutils.sysconfig.get_python_version": (engine) => require_osx_support.pythonVersion(engine),
	"distutils.sysconfig.get_python_inc": (engine, platformSpecific = 0, prefix = null) => require_osx_support.pythonInclude(engine, require_values.truthy(platformSpecific), textOrNull(prefix)),
	"distutils.sysconfig.get_python_lib": (engine, platformSpecific = 0, standard = 0, prefix = null) => require_osx_support.pythonLibrary(engine, require_values.truthy(platformSpecific), require_values.truthy(standard), textOrNull(prefix)),
	"distutils.sysconfig.get_config_h_filename": (engine) => require_osx_support.configHeader(engine),
	"distutils.sysconfig.get_makefile_filename": (engine) => require_osx_support.pythonMakefile(engine),
	"distutils.sysconfig.parse_config_h": (engine, text) => parseConfigHeader(require_protocols.pathText(text), engine.target),
	"distutils.sysconfig.parse_makefile": (engine, filename) => require_makefile_variables.parseMakefile(engine.view.readText(require_protocols.pathText(filename)), makefileOptions(engine, require_protocols.pathText(filename))),
	"distutils.sysconfig.expand_makefile_vars": (engine, text, variables) => {
		const table = require_values.plain(variables);
		if (!(table instanceof Map)) throw new require_own_options.EngineError("AttributeError", "variables of a Makefile must be a dictionary: no attribute 'get'");
		return require_makefile_variables.expandMakefileVars(require_protocols.pathText(text), table, makefileOptions(engine, "Makefile"));
	},
	"distutils.sysconfig.constants": (engine) => {
		const { target } = engine;
		const build = require_python_build.pythonBuild(engine);
		return /* @__PURE__ */ new Map([
			["PREFIX", engine.path.normalize(target.prefix)],
			["EXEC_PREFIX", engine.path.normalize(target.execPrefix)],
			["BASE_PREFIX", engine.path.normalize(target.basePrefix)],
			["BASE_EXEC_PREFIX", engine.path.normalize(target.baseExecPrefix)],
			["project_base", build.projectBase],
			["python_build", build.inSource],
			["build_flags", require_osx_support.buildFlags(engine)]
		]);
	},
	"distutils.cygwinccompiler.get_msvcr": (engine) => require_microsoft_runtime.runtimeLibraries(engine.target),
	"distutils.cygwinccompiler.check_config_h": (engine) => {
		const { status, details } = require_microsoft_runtime.checkConfigHeader(engine);
		return [status, details];
	}
};
function makefileOptions(engine, filename) {
	return {
		environment: engine.environment,
		versionInfo: engine.target.versionInfo,
		filename
	};
}
function textOrNull(value) {
	return value === null || value === void 0 ? null : require_protocols.pathText(value);
}
function textOr(value, fallback) {
	return textOrNull(value) ?? fallback;
}

exports.compilerFunctions = compilerFunctions;
