"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_run = require("./run.js");
const require_compile = require("./compile.js");
const require_loose_version = require("./loose-version.js");

// src/compilers/tool-versions.ts
const MODERN = "8.1.0";
const MODULE = "distutils.cygwinccompiler";
async function gnuVersions(engine) {
	const asked = await askPython(engine, "get_versions");
	if (asked === void 0) return [
		known(MODERN),
		known(MODERN),
		known(MODERN)
	];
	const versions = [];
	for (const value of require_script.iterate(asked)) versions.push({
		value,
		text: await textOf(engine, value)
	});
	return versions;
}
async function gccIsCygwins(engine) {
	return await askPython(engine, "is_cygwingcc") === true;
}
async function askPython(engine, name) {
	if (!engine.script.attached || await engine.script.import(MODULE, name) === void 0) return void 0;
	return engine.script.call(`${MODULE}.${name}`, []);
}
async function textOf(engine, value) {
	const inner = require_script.plain(value);
	if (inner === null) return null;
	return require_script.pyStr(inner instanceof require_script.Handle ? await engine.script.get(inner, "vstring") ?? "" : inner);
}
function known(text) {
	return {
		value: text,
		text
	};
}
function compareToolVersion(version, other) {
	return version.text === null ? -1 : require_loose_version.compareLooseVersions(require_loose_version.parseLooseVersion(version.text), require_loose_version.parseLooseVersion(other), 2);
}

// src/compilers/cygwin-compiler.ts
const RUNTIME_FINDER = "distutils.cygwinccompiler.get_msvcr";
var CygwinCCompiler = class extends require_compile.UnixCCompiler {
	static pythonPath = "distutils.cygwinccompiler.CygwinCCompiler";
	async __init__(verbose = 0, dryRun = 0, force = 0) {
		await super.__init__(verbose, dryRun, force);
		const { status, details } = require_compile.checkConfigHeader(this.$);
		await this.debug_print(`Python's GCC status: ${status} (details: ${details})`);
		if (status !== "ok") await this.warn(`Python's pyconfig.h doesn't seem to support your compiler. Reason: ${details}. Compiling may fail because of undefined preprocessor macros.`);
		await this.useTools(await gnuVersions(this.$));
	}
	async findRuntime() {
		const { script, target } = this.$;
		return script.patched(RUNTIME_FINDER) ? await script.call(RUNTIME_FINDER, []) : require_compile.runtimeLibraries(target);
	}
	async setExecutables(commands) {
		await require_script.callWithKeywords(this, "set_executables", commands, this.$);
	}
	async useTools(versions) {
		const [gcc, ld, dllwrap] = versions;
		await this.requireTools(this.compared(versions));
		this.gcc_version = gcc.value;
		this.ld_version = ld.value;
		this.dllwrap_version = dllwrap.value;
		await this.debug_print(`${require_script.pyStr(await this.classValue("compiler_type"))}: gcc ${shown(gcc.text)}, ld ${shown(ld.text)}, dllwrap ${shown(dllwrap.text)}\n`);
		this.linker_dll = compareToolVersion(ld, "2.10.90") >= 0 ? "gcc" : "dllwrap";
		const shared = compareToolVersion(ld, "2.13") >= 0 ? "-shared" : "-mdll -static";
		await this.setCommands(versions, shared);
	}
	compared([, ld]) {
		return [["ld", ld]];
	}
	async requireTools(tools) {
		if (!require_run.atLeast(this.$.target, 3, 0)) return;
		const [missing] = tools.find(([, version]) => version.text === null) ?? [];
		if (missing === void 0) return;
		const type = require_script.pyStr(await this.classValue("compiler_type"));
		throw new require_own_options.EngineError("DistutilsPlatformError", `compiler '${type}' needs ${missing}, which is not on PATH or does not tell its version`, { code: "no-gnu-tools" });
	}
	async setCommands([gcc], shared) {
		await this.setExecutables(commandTable("-mcygwin ", require_script.pyStr(this.linker_dll), `-mcygwin ${shared}`));
		if (gcc.text === "2.91.57") {
			this.dll_libraries = ["msvcrt"];
			await this.warn("Consider upgrading to a newer version of gcc");
		} else this.dll_libraries = await this.findRuntime();
	}
	async _compile(object, source, extension, args, after, _options) {
		if (extension !== ".rc" && extension !== ".res") {
			await this.compileWith(require_script.concatenate(require_compile.listOf(this.compiler_so), args), object, source, after);
			return;
		}
		await this.runTool([
			"windres",
			"-i",
			source,
			"-o",
			object
		], "CompileError", () => ({
			kind: "resource",
			inputs: [require_script.pathText(source), ...this.dependsOf(require_script.pathText(object))],
			outputs: [require_script.pathText(object)],
			searchPath: true
		}));
	}
	async link(target, objects, output, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, exportSymbols = null, debug = 0, before = null, after = null, buildTemp = null, targetLang = null) {
		const names = [...require_compile.growing(libraries, "extend"), ...require_compile.items(this.dll_libraries)];
		let first = before;
		let files = objects;
		if (exportSymbols !== null && (require_script.plain(target) !== "executable" || this.linker_dll === "gcc")) {
			const definition = this.writeDefinition(require_compile.items(objects), require_script.pathText(output), exportSymbols);
			if (this.linker_dll === "dllwrap") first = [
				...require_compile.growing(before, "extend"),
				"--output-lib",
				definition.library,
				"--def",
				definition.file
			];
			else files = [...require_compile.growing(objects, "append"), definition.file];
		}
		if (!require_script.truthy(debug)) first = [...require_compile.growing(first, "append"), "-s"];
		await super.link(target, files ?? [], output, outputDir, names, libraryDirs, runtimeLibraryDirs, null, debug, first, after, buildTemp, targetLang);
	}
	writeDefinition(objects, output, symbols) {
		if (objects.length === 0) throw new require_own_options.EngineError("IndexError", "list index out of range");
		const paths = this.targetPath;
		const folder = paths.dirname(require_script.pathText(objects[0]));
		const base = paths.basename(output);
		const [name] = paths.splitext(base);
		const file = paths.join(folder, `${name}.def`);
		const lines = [
			`LIBRARY ${base}`,
			"EXPORTS",
			...Array.from(require_script.iterate(symbols), require_script.pyStr)
		];
		require_script.writeLines(this.$, file, lines, {
			says: `writing ${file}`,
			dryRun: require_script.truthy(this.dry_run)
		});
		return {
			file,
			library: paths.join(folder, `lib${name}.a`)
		};
	}
	async object_filenames(sources, stripDir = 0, outputDir = "") {
		const known = /* @__PURE__ */ new Set([
			...require_script.iterate(await this.classValue("src_extensions")),
			".rc",
			".res"
		]);
		const suffix = require_script.pyStr(await this.classValue("obj_extension"));
		return require_script.pathTexts(sources).map((source) => {
			const [base, extension] = this.targetPath.splitext(this.targetPath.normcase(source));
			if (!known.has(extension)) this.refuseSource(extension, source);
			return this.objectName(extension === ".rc" || extension === ".res" ? base + extension : base, suffix, stripDir, outputDir);
		});
	}
};
var Mingw32CCompiler = class extends CygwinCCompiler {
	static pythonPath = "distutils.cygwinccompiler.Mingw32CCompiler";
	compared(versions) {
		return [["gcc", versions[0]], ...super.compared(versions)];
	}
	async setCommands(versions, shared) {
		await super.setCommands(versions, shared);
		const [gcc] = versions;
		const entry = compareToolVersion(gcc, "2.91.57") <= 0 ? " --entry _DllMain@12" : "";
		const cygwins = await gccIsCygwins(this.$);
		let option = "";
		if (!require_run.atLeast(this.$.target, 3, 0)) option = compareToolVersion(gcc, "4") < 0 || cygwins ? "-mno-cygwin " : "";
		else if (cygwins) throw new require_own_options.EngineError("CCompilerError", "Cygwin gcc cannot be used with --compiler=mingw32");
		await this.setExecutables(commandTable(option, require_script.pyStr(this.linker_dll), `${option}${shared}${entry}`));
		this.dll_libraries = await this.findRuntime();
	}
};
function commandTable(option, linker, linkerOptions) {
	return /* @__PURE__ */ new Map([
		["compiler", `gcc ${option}-O -Wall`],
		["compiler_so", `gcc ${option}-mdll -O -Wall`],
		["compiler_cxx", `g++ ${option}-O -Wall`],
		["linker_exe", `gcc ${option}`],
		["linker_so", `${linker} ${linkerOptions}`]
	]);
}
function shown(version) {
	return version ?? "None";
}

exports.CygwinCCompiler = CygwinCCompiler;
exports.Mingw32CCompiler = Mingw32CCompiler;
