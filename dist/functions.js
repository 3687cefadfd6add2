"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_rfc822_escape = require("./rfc822-escape.js");
const require_safe_name = require("./safe-name.js");
const require_split_quoted = require("./split-quoted.js");
const require_strtobool = require("./strtobool.js");
const require_subst_vars = require("./subst-vars.js");
const require_fancy_getopt = require("./fancy-getopt.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_run = require("./run.js");
const require_python_repr = require("./python-repr.js");
const require_makefile_variables = require("./makefile-variables.js");
const require_os_path = require("./os-path.js");
const require_text_file = require("./text-file.js");
const require_python_text = require("./python-text.js");
const require_distribution_options = require("./distribution-options.js");

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
	const variables = require_makefile_variables.parseMakefile(require_python_text.pythonText(content, target, "surrogateescape"), makefile);
	const extensions = [];
	const text = require_python_text.pythonText(content, target);
	for (const { text: line, line: number, warning } of require_text_file.logicalLines(text, {
		filename,
		joinLines: true,
		stripLeft: true,
		major
	})) {
		if (warning !== void 0) warn(warning);
		if (require_makefile_variables.assignment(line, major) !== void 0) continue;
		if (major >= 3 && line.startsWith("*") && line.endsWith("*")) {
			warn(require_text_file.locatedMessage(filename, number, `'${line}' lines not handled yet`));
			continue;
		}
		const words = require_split_quoted.splitQuoted(require_makefile_variables.expandMakefileVars(line, variables, makefile), major);
		extensions.push(readExtension(words, number, options));
	}
	return extensions;
}
function readExtension([name, ...words], line, options) {
	if (name === void 0) throw new require_own_options.EngineError("IndexError", "list index out of range", { hint: `${require_text_file.locatedMessage(options.filename, line, "nothing is left of this line")}.` });
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
	const suffix = require_os_path.osPath(options.target.osName).splitext(word)[1];
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
	else options.warn(require_text_file.locatedMessage(options.filename, line, `unrecognized argument '${word}'`));
}
function macro(text, major) {
	const equals = text.indexOf("=");
	if (equals === -1) return [text, null];
	const value = text.slice(equals + 1);
	return [text.slice(0, equals), major < 3 ? require_python_repr.fromByteString(require_python_repr.toByteString(value).slice(1)) : [...value].slice(1).join("")];
}

// src/commands/functions.ts
const commandFunctions = {
	"distutils.fancy_getopt.FancyGetopt.getopt": (engine, table, negative, aliases, args) => {
		const parser = new require_fancy_getopt.FancyGetopt(require_distribution_options.optionRows(table), engine.target.versionInfo[0]);
		parser.setNegativeAliases(require_distribution_options.stringMap(negative));
		parser.setAliases(require_distribution_options.stringMap(aliases));
		const found = [];
		const rest = parser.getopt(args.map(require_values.pyStr), {
			get: () => 0,
			set: (name, value) => found.push(require_values.Tuple.of(name, value))
		});
		return require_values.Tuple.of([...rest], found);
	},
	"distutils.fancy_getopt.FancyGetopt.generate_help": (engine, table, header) => require_fancy_getopt.generateHelp(require_distribution_options.optionRows(table), header === null ? void 0 : require_values.pyStr(header), engine.target.versionInfo[0]),
	"distutils.fancy_getopt.wrap_text": (engine, text, width) => require_fancy_getopt.wrapText(text === null ? null : require_values.pyStr(text), Number(width), engine.target.versionInfo[0]),
	"distutils.command.install_egg_info.safe_name": (_engine, name) => require_safe_name.safeName(require_values.pyStr(name)),
	"distutils.command.install_egg_info.safe_version": (_engine, version) => require_safe_name.safeVersion(require_values.pyStr(version)),
	"distutils.util.strtobool": (_engine, text) => require_strtobool.strtobool(require_values.pyStr(require_values.plain(text))),
	"distutils.util.split_quoted": (_engine, text) => require_split_quoted.splitQuoted(require_values.pyStr(text)),
	"distutils.util.rfc822_escape": (_engine, text) => require_rfc822_escape.rfc822Escape(require_values.pyStr(text)),
	"distutils.util.subst_vars": (engine, text, variables) => {
		if (!(variables instanceof Map)) throw new require_own_options.EngineError("TypeError", "subst_vars: the variables must be a dict");
		const values = new Map([...variables].map(([key, value]) => [require_values.pyStr(key), require_values.pyStr(value)]));
		return require_subst_vars.substVars(require_values.pyStr(text), values, engine.environment);
	},
	"distutils.extension.read_setup_file": (engine, file) => {
		const { target, environment } = engine;
		const filename = require_protocols.pathText(file);
		const warnings = [];
		const words = readSetupFile(engine.view.read(filename), {
			filename,
			target,
			environment,
			warn: (text) => warnings.push(text)
		}).map(({ define_macros: macros, ...rest }) => new Map([...Object.entries(rest), ["define_macros", macros.map(([name, value]) => require_values.Tuple.of(name, value))]]));
		return require_values.Tuple.of(words, warnings);
	},
	"distutils.util.get_platform": (engine) => getPlatform(engine.target, engine.environment),
	"distutils.util.get_host_platform": (engine) => getHostPlatform(engine.target, engine.environment)
};

exports.commandFunctions = commandFunctions;
