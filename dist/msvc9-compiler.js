"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_run = require("./run.js");
const require_compile = require("./compile.js");
const require_visual_studio = require("./visual-studio.js");

// src/compilers/manifest.ts
function withoutVisualCReference(manifest) {
	const rest = manifest.replace(/<assemblyIdentity[^]*?name=("|')Microsoft\.VC\d{2}\.CRT("|')[^]*?(\/>|<\/assemblyIdentity>)/g, "").replace(/<dependentAssembly>\s*<\/dependentAssembly>/g, "");
	return /<assemblyIdentity[^]*?name=(?:"|')([^]+?)(?:"|')[^]*?(?:\/>|<\/assemblyIdentity>)/.test(rest) ? rest : null;
}

// src/compilers/msvc9-compiler.ts
function platforms(itanium) {
	return {
		win32: "x86",
		"win-amd64": "amd64",
		...itanium ? { "win-ia64": "ia64" } : {}
	};
}
var Msvc9Compiler = class extends require_visual_studio.MicrosoftCompiler {
	static pythonPath = "distutils.msvc9compiler.MSVCCompiler";
	constructor(engine) {
		super(engine);
		Object.defineProperty(this, "vcVariables", {
			value: /* @__PURE__ */ new Map(),
			enumerable: false
		});
	}
	async __init__(verbose = 0, dryRun = 0, force = 0) {
		const version = this.buildVersion();
		if (version < 8) throw new require_own_options.EngineError("DistutilsPlatformError", `VC ${version.toFixed(1)} is not supported by this module`);
		await super.__init__(verbose, dryRun, force);
		this._MSVCCompiler__version = version;
		this._MSVCCompiler__root = "Software\\Microsoft\\VisualStudio";
		this._MSVCCompiler__paths = [];
		this._MSVCCompiler__arch = null;
	}
	buildVersion() {
		const text = require_compile.microsoftVersion(this.$.target);
		if (text === void 0) return 6;
		const major = Number(text.slice(0, -2)) - 6;
		const shifted = require_run.atLeast(this.$.target, 3, 0) && major >= 13 ? major + 1 : major;
		return shifted === 6 ? 6 : shifted + Number(text.charAt(2)) / 10;
	}
	async initialize(platName = null) {
		this.startInitializing();
		const { target } = this.$;
		const own = require_script.pyStr(await this.$.call("distutils.util.get_platform"));
		const platform = platName === null ? own : require_script.pyStr(platName);
		const known = platforms(!require_run.atLeast(target, 3, 7));
		const spec = known[platform];
		if (spec === void 0) throw new require_own_options.EngineError("DistutilsPlatformError", `--plat-name must be one of ${require_script.pyRepr(require_script.Tuple.from(Object.keys(known)))}`);
		if (require_script.environmentVariable(this.$, "DISTUTILS_USE_SDK") !== void 0 && require_script.environmentVariable(this.$, "MSSdk") !== void 0) for (const [attribute, program] of PROGRAMS) this[attribute] = `${program}.exe`;
		else await this.readVcvarsall(platform === own || platform === "win32" ? spec : `${known[own] ?? ""}_${spec}`);
		this.takePaths();
		this.preprocess_options = null;
		this.compile_options = [
			"/nologo",
			"/Ox",
			"/MD",
			"/W3",
			"/GS-",
			"/DNDEBUG"
		];
		this.compile_options_debug = [
			"/nologo",
			"/Od",
			"/MDd",
			"/W3",
			"/GS-",
			"/Z7",
			"/D_DEBUG"
		];
		this.ldflags_shared = [
			"/DLL",
			"/nologo",
			"/INCREMENTAL:NO"
		];
		this.ldflags_shared_debug = [
			"/DLL",
			"/nologo",
			"/INCREMENTAL:no",
			"/DEBUG"
		];
		this.ldflags_static = ["/nologo"];
		this.initialized = true;
	}
	async readVcvarsall(spec) {
		const version = Number(this._MSVCCompiler__version);
		const environment = await require_visual_studio.findVcEnvironment(this.$, {
			module: "distutils.msvc9compiler",
			name: "query_vcvarsall",
			args: [version, spec],
			places: require_visual_studio.oldPlaces(version.toFixed(1))
		});
		this._MSVCCompiler__paths = (environment.get("path") ?? "").split(this.targetPath.pathsep);
		for (const name of ["lib", "include"]) this.vcVariables.set(name.toUpperCase(), environment.get(name) ?? "");
		for (const [attribute, program] of PROGRAMS) this[attribute] = await this.find_exe(`${program}.exe`);
	}
	takePaths() {
		const own = require_script.environmentVariable(this.$, "path");
		const all = [...this._MSVCCompiler__paths, ...own === void 0 ? [] : own.split(";")].map((folder) => this.targetPath.normpath(folder));
		this._MSVCCompiler__paths = [...new Set(all)];
		this.vcVariables.set("PATH", this._MSVCCompiler__paths.join(";"));
	}
	async find_exe(name) {
		return this.findProgram(name, [...this._MSVCCompiler__paths, ...(require_script.environmentVariable(this.$, "PATH") ?? "").split(";")]);
	}
	toolEnvironment() {
		return Object.fromEntries(this.vcVariables);
	}
	async object_filenames(sources, stripDir = 0, outputDir = "") {
		const objectSuffix = require_script.pyStr(await this.classValue("obj_extension"));
		const resourceSuffix = require_script.pyStr(await this.classValue("res_extension"));
		const resources = /* @__PURE__ */ new Set([...require_script.iterate(await this.classValue("_rc_extensions")), ...require_script.iterate(await this.classValue("_mc_extensions"))]);
		const known = new Set(require_script.iterate(await this.classValue("src_extensions")));
		return require_script.pathTexts(sources).map((source) => {
			const [base, extension] = this.targetPath.splitext(source);
			if (!known.has(extension)) throw new require_own_options.EngineError("CompileError", `Don't know how to compile ${source}`);
			return this.objectName(this.withoutRoot(base), resources.has(extension) ? resourceSuffix : objectSuffix, stripDir, outputDir);
		});
	}
	async linkFlags(target, debug) {
		const flags = require_compile.listOf(require_script.truthy(debug) ? this.ldflags_shared_debug : this.ldflags_shared);
		return this.isExecutable(target) ? flags.slice(1) : flags;
	}
	async addManifestArguments(output, temporary, args) {
		await this.manifest_setup_ldargs(output, temporary, args);
	}
	async manifest_setup_ldargs(output, temporary, args) {
		const file = this.targetPath.join(require_script.pathText(temporary), `${this.targetPath.basename(require_script.pathText(output))}.manifest`);
		args.push(`/MANIFESTFILE:${file}`);
	}
	async embedManifest(target, output, args) {
		const info = await this.manifest_get_embed_info(target, args);
		if (info === null) return;
		const [manifest, id] = [...require_script.iterate(info)];
		await this.runTool([
			"mt.exe",
			"-nologo",
			"-manifest",
			manifest,
			`-outputresource:${output};${require_script.pyStr(id)}`
		], "LinkError", () => ({
			kind: "spawn",
			inputs: [require_script.pathText(manifest), output],
			outputs: [],
			searchPath: true
		}));
	}
	async manifest_get_embed_info(target, args) {
		const option = Array.from(require_script.iterate(args), require_script.pyStr).find((word) => word.startsWith("/MANIFESTFILE:"));
		if (option === void 0) return null;
		const file = option.slice(14);
		if (this.isExecutable(target)) return require_script.Tuple.of(file, 1);
		const kept = await this._remove_visual_c_ref(file);
		return kept === null ? null : require_script.Tuple.of(kept, 2);
	}
	async _remove_visual_c_ref(file) {
		const path = require_script.pathText(file);
		await this.$.flush();
		if (!this.$.view.isFile(path) || this.$.view.pending(path)) return null;
		const text = withoutVisualCReference(this.$.view.readText(path).replaceAll("\r\n", "\n"));
		if (text === null) return null;
		require_script.writeFile(this.$, path, require_script.textMode(this.$.target, text));
		return path;
	}
	async runtime_library_dir_option(_directory) {
		throw new require_own_options.EngineError("DistutilsPlatformError", "don't know how to set runtime library search path for MSVC++");
	}
};
const PROGRAMS = [
	["cc", "cl"],
	["linker", "link"],
	["lib", "lib"],
	["rc", "rc"],
	["mc", "mc"]
];

exports.Msvc9Compiler = Msvc9Compiler;
