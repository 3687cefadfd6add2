"use strict";

const require_run = require("./run.js");
const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_values = require("./values.js");
const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_python_build = require("./python-build.js");

// src/compilers/python-folders.ts
function pythonVersion(engine) {
	return require_run.atLeast(engine.target, 3, 0) ? require_run.shortVersion(engine.target) : engine.target.versionText.slice(0, 3);
}
function buildFlags(engine) {
	return require_run.atLeast(engine.target, 3, 0) && !require_python_build.pythonBuild(engine).inSource ? engine.target.abiflags : "";
}
function pythonInclude(engine, platformSpecific = false, prefix = null) {
	const { target } = engine;
	const paths = require_os_path.osPath(target.osName);
	const root = prefix ?? normalPrefix(engine, platformSpecific, true);
	const build = require_python_build.pythonBuild(engine);
	if (target.osName === "posix") {
		if (build.inSource) return sourceInclude(engine, platformSpecific);
		return paths.join(root, "include", `python${pythonVersion(engine)}${buildFlags(engine)}`);
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
	const paths = require_os_path.osPath(target.osName);
	const build = require_python_build.pythonBuild(engine);
	if (platformSpecific) return build.home ?? build.projectBase;
	const source = String(target.configVars["srcdir"] ?? "");
	if (require_run.atLeast(target, 3, 0)) return paths.normpath(paths.join(source, "Include"));
	return paths.join(paths.abspath(paths.join(build.projectBase, source), engine.cwd), "Include");
}
function pythonLibrary(engine, platformSpecific = false, standard = false, prefix = null) {
	const { target } = engine;
	const paths = require_os_path.osPath(target.osName);
	const root = prefix ?? normalPrefix(engine, platformSpecific, standard);
	if (target.osName === "posix") {
		const folder = require_run.atLeast(target, 3, 9) && (platformSpecific || standard) ? target.platlibdir : "lib";
		const library = paths.join(root, folder, `python${pythonVersion(engine)}`);
		return standard ? library : paths.join(library, "site-packages");
	}
	if (target.osName === "nt" || target.osName === "os2" && !require_run.atLeast(target, 3, 0)) return standard ? paths.join(root, "Lib") : paths.join(root, "Lib", "site-packages");
	throw new require_own_options.EngineError("DistutilsPlatformError", `I don't know where Python installs its library on platform '${target.osName}'`);
}
function normalPrefix({ target }, platformSpecific, base) {
	const ofBase = base && require_run.atLeast(target, 3, 0);
	const own = platformSpecific ? target.execPrefix : target.prefix;
	const below = platformSpecific ? target.baseExecPrefix : target.basePrefix;
	return require_os_path.osPath(target.osName).normpath(ofBase ? below : own);
}
function configHeader(engine) {
	const { target } = engine;
	const paths = require_os_path.osPath(target.osName);
	const build = require_python_build.pythonBuild(engine);
	const folder = build.inSource ? target.osName === "nt" ? paths.join(build.home ?? build.projectBase, "PC") : build.home ?? build.projectBase : require_run.atLeast(target, 3, 10) ? target.paths.platinclude : pythonInclude(engine, true);
	return paths.join(folder, "pyconfig.h");
}
function pythonMakefile(engine) {
	const { target } = engine;
	const paths = require_os_path.osPath(target.osName);
	const build = require_python_build.pythonBuild(engine);
	if (build.inSource) return paths.join(build.home ?? build.projectBase, "Makefile");
	if (!require_run.atLeast(target, 3, 0)) return paths.join(pythonLibrary(engine, true, true), "config", "Makefile");
	const multiarch = String(target.configVars["MULTIARCH"] ?? "");
	const flags = require_run.atLeast(target, 3, 10) ? target.abiflags : buildFlags(engine);
	const folder = (require_run.atLeast(target, 3, 10) && target.osName === "nt" ? "config" : `config-${pythonVersion(engine)}${flags}`) + (multiarch === "" ? "" : `-${multiarch}`);
	return paths.join(require_run.atLeast(target, 3, 10) ? target.paths.stdlib : pythonLibrary(engine, false, true), folder, "Makefile");
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
	const paths = require_os_path.osPath(target.osName);
	const table = new Map(target.osName === "posix" ? recorded.filter(([name]) => !OF_SYSCONFIG.has(name) || OF_BOTH.has(name)) : windowsVariables(engine));
	table.set("prefix", paths.normpath(target.prefix));
	table.set("exec_prefix", paths.normpath(target.execPrefix));
	if (!require_run.atLeast(target, 3, 0)) {
		if (target.configVars["SO"] !== void 0) table.set("SO", target.configVars["SO"]);
		return table;
	}
	const suffix = table.get("EXT_SUFFIX");
	if (suffix !== void 0 && suffix !== null) table.set("SO", suffix);
	table.set("srcdir", sourceFolder(engine, require_values.pyStr(table.get("srcdir") ?? require_python_build.pythonBuild(engine).projectBase)));
	return table;
}
function windowsVariables(engine) {
	const { target } = engine;
	const paths = require_os_path.osPath(target.osName);
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
	const paths = require_os_path.osPath(target.osName);
	const makefile = paths.dirname(pythonMakefile(engine));
	const folder = target.osName !== "posix" ? recorded : require_python_build.pythonBuild(engine).inSource ? paths.join(makefile, recorded) : makefile;
	return paths.abspath(folder, engine.cwd);
}
const MODULE = "distutils.sysconfig";
async function readConfigVariable(engine, name) {
	const reader = `${MODULE}.get_config_var`;
	if (engine.script.patched(reader)) return engine.script.call(reader, [name]);
	return (await readConfigVariables(engine, name))[0] ?? null;
}
async function readConfigVariables(engine, ...names) {
	if (!engine.script.patched(`${MODULE}.get_config_vars`)) return names.map((name) => configVariables(engine).get(name) ?? null);
	return [...require_values.plain(await engine.script.call(`${MODULE}.get_config_vars`, names))];
}

// src/compilers/library-options.ts
async function libraryOptions(engine, compiler, libraryDirs, runtimeLibraryDirs, libraries) {
	const ask = async (method, ...args) => require_attributes.callMethod(compiler, method, args, engine);
	const options = [];
	for (const directory of require_protocols.iterate(libraryDirs)) options.push(await ask("library_dir_option", directory));
	for (const directory of require_protocols.iterate(runtimeLibraryDirs)) {
		const option = await ask("runtime_library_dir_option", directory);
		if (require_protocols.isList(option)) options.push(...require_protocols.iterate(option));
		else options.push(option);
	}
	for (const library of require_protocols.iterate(libraries)) {
		const [folder, name] = require_os_path.osPath(engine.target.osName).split(require_protocols.pathText(library));
		if (folder === "") {
			options.push(await ask("library_option", library));
			continue;
		}
		const file = await ask("find_library_file", [folder], name);
		if (require_values.truthy(file)) options.push(file);
		else await ask("warn", `no library file corresponding to '${require_protocols.pathText(library)}' found (skipping)`);
	}
	return options;
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

Object.defineProperty(exports, "buildFlags", {
  enumerable: true,
  get: function () {
    return buildFlags;
  }
});
Object.defineProperty(exports, "configHeader", {
  enumerable: true,
  get: function () {
    return configHeader;
  }
});
Object.defineProperty(exports, "configVariables", {
  enumerable: true,
  get: function () {
    return configVariables;
  }
});
Object.defineProperty(exports, "customizeOsxVariables", {
  enumerable: true,
  get: function () {
    return customizeOsxVariables;
  }
});
Object.defineProperty(exports, "fixCompiler", {
  enumerable: true,
  get: function () {
    return fixCompiler;
  }
});
Object.defineProperty(exports, "libraryOptions", {
  enumerable: true,
  get: function () {
    return libraryOptions;
  }
});
Object.defineProperty(exports, "pythonInclude", {
  enumerable: true,
  get: function () {
    return pythonInclude;
  }
});
Object.defineProperty(exports, "pythonLibrary", {
  enumerable: true,
  get: function () {
    return pythonLibrary;
  }
});
Object.defineProperty(exports, "pythonMakefile", {
  enumerable: true,
  get: function () {
    return pythonMakefile;
  }
});
Object.defineProperty(exports, "pythonVersion", {
  enumerable: true,
  get: function () {
    return pythonVersion;
  }
});
Object.defineProperty(exports, "readConfigVariable", {
  enumerable: true,
  get: function () {
    return readConfigVariable;
  }
});
Object.defineProperty(exports, "readConfigVariables", {
  enumerable: true,
  get: function () {
    return readConfigVariables;
  }
});
