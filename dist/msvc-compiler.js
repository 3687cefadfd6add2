"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_install = require("./install.js");
const require_run = require("./run.js");
const require_visual_studio = require("./visual-studio.js");

// src/compilers/msvc-compiler.ts
function platforms(newer) {
	return {
		win32: "x86",
		"win-amd64": "x86_amd64",
		...newer ? {
			"win-arm32": "x86_arm",
			"win-arm64": "x86_arm64"
		} : {}
	};
}
var MSVCCompiler = class extends require_visual_studio.MicrosoftCompiler {
	static pythonPath = "distutils._msvccompiler.MSVCCompiler";
	async initialize(platName = null) {
		this.startInitializing();
		const { target } = this.$;
		const platform = require_script.pyStr(platName ?? await this.$.call("distutils.util.get_platform"));
		const known = platforms(require_run.atLeast(target, 3, 8));
		const spec = known[platform];
		if (spec === void 0) throw new require_own_options.EngineError("DistutilsPlatformError", `--plat-name must be one of ${require_script.pyRepr(require_script.Tuple.from(Object.keys(known)))}`);
		const environment = require_script.truthy(require_script.environmentVariable(this.$, "DISTUTILS_USE_SDK") ?? "") ? require_visual_studio.ownVcEnvironment(this.$) : await require_visual_studio.findVcEnvironment(this.$, {
			module: "distutils._msvccompiler",
			name: "_get_vc_env",
			args: [spec],
			places: require_visual_studio.modernPlaces(this.$)
		});
		const folders = (name) => (environment.get(name) ?? "").split(this.targetPath.pathsep);
		this._paths = environment.get("path") ?? "";
		for (const [attribute, program] of [
			["cc", "cl"],
			["linker", "link"],
			["lib", "lib"],
			["rc", "rc"],
			["mc", "mc"],
			["mt", "mt"]
		]) this[attribute] = this.findProgram(`${program}.exe`, folders("path"));
		const copiesRuntime = !require_run.atLeast(target, 3, 7);
		if (copiesRuntime) this._vcruntime_redist = environment.get("py_vcruntime_redist") ?? "";
		for (const folder of folders("include")) if (folder !== "") await this.add_include_dir(this.withoutSeparator(folder));
		for (const folder of folders("lib")) if (folder !== "") await this.add_library_dir(this.withoutSeparator(folder));
		this.preprocess_options = null;
		this.setOptions(copiesRuntime && !require_script.truthy(this._vcruntime_redist));
		this.initialized = true;
	}
	withoutSeparator(folder) {
		return folder.replace(this.targetPath.sep === "\\" ? /\\+$/ : /\/+$/, "");
	}
	setOptions(staticRuntime) {
		this.compile_options = [
			"/nologo",
			"/Ox",
			"/W3",
			"/GL",
			"/DNDEBUG",
			staticRuntime ? "/MT" : "/MD"
		];
		this.compile_options_debug = [
			"/nologo",
			"/Od",
			"/MDd",
			"/Zi",
			"/W3",
			"/D_DEBUG"
		];
		const release = [
			"/nologo",
			"/INCREMENTAL:NO",
			"/LTCG",
			...staticRuntime ? ["/nodefaultlib:libucrt.lib", "ucrt.lib"] : []
		];
		const debug = [
			"/nologo",
			"/INCREMENTAL:NO",
			"/LTCG",
			"/DEBUG:FULL"
		];
		const executable = ["/MANIFEST:EMBED,ID=1"];
		const shared = [
			"/DLL",
			"/MANIFEST:EMBED,ID=2",
			"/MANIFESTUAC:NO"
		];
		this._ldflags = /* @__PURE__ */ new Map();
		for (const [kind, name, more] of [
			[
				"executable",
				"exe",
				executable
			],
			[
				"shared_object",
				"shared",
				shared
			],
			[
				"shared_library",
				"static",
				[]
			]
		]) {
			const flags = [...release, ...more];
			const flagsDebug = [...debug, ...more];
			this[`ldflags_${name}`] = flags;
			this[`ldflags_${name}_debug`] = flagsDebug;
			for (const [flag, list] of [
				[null, flags],
				[false, flags],
				[true, flagsDebug]
			]) this._ldflags.set(require_script.Tuple.of(kind, flag), list);
		}
	}
	async linkFlags(target, debug) {
		for (const [key, flags] of this._ldflags) {
			const [kind, flag = null] = [...require_script.iterate(key)];
			if (kind === require_script.plain(target) && (flag === null ? debug === null : debug !== null && Number(flag) === Number(debug))) return flags;
		}
		throw new require_own_options.EngineError("KeyError", require_script.pyRepr(require_script.Tuple.of(target, debug)), { args: [require_script.Tuple.of(target, debug)] });
	}
	async object_filenames(sources, stripDir = 0, outputDir = "") {
		const objectSuffix = require_script.pyStr(await this.classValue("obj_extension"));
		const resourceSuffix = require_script.pyStr(await this.classValue("res_extension"));
		const resources = /* @__PURE__ */ new Set([...require_script.iterate(await this.classValue("_rc_extensions")), ...require_script.iterate(await this.classValue("_mc_extensions"))]);
		const known = /* @__PURE__ */ new Set([...require_script.iterate(await this.classValue("src_extensions")), ...resources]);
		return require_script.pathTexts(sources).map((source) => {
			const [base, extension] = this.targetPath.splitext(source);
			if (!known.has(extension)) throw new require_own_options.EngineError("CompileError", `Don't know how to compile ${source}`);
			return this.objectName(this.withoutRoot(base), resources.has(extension) ? resourceSuffix : objectSuffix, stripDir, require_script.truthy(outputDir) ? outputDir : "");
		});
	}
	sourceArguments(one) {
		return [...one.cxxSeen ? ["/EHsc"] : [], ...super.sourceArguments(one)];
	}
	withLastArguments(argv, extra) {
		return [...argv, ...require_script.iterate(extra)];
	}
	sayExecuting(program, args) {
		this.$.say(1, `Executing "${program}" ${args.map(require_script.pyStr).join(" ")}`);
	}
	async makeOutputFolder(output) {
		await this.mkpath(this.targetPath.dirname(this.targetPath.abspath(output, this.$.cwd)));
	}
	async embedManifest(_target, output) {
		const runtime = this._vcruntime_redist;
		if (typeof runtime !== "string" || runtime === "" || !this.$.view.isFile(runtime)) return;
		const name = this.targetPath.basename(runtime);
		if (name.toLowerCase() === "vcruntime140.dll") return;
		this.$.say(1, `Copying "${runtime}"`);
		const folder = this.targetPath.dirname(this.targetPath.abspath(output, this.$.cwd));
		const dryRun = require_script.truthy(this.dry_run);
		const { to } = require_script.copyFile(this.$, runtime, this.targetPath.join(folder, name), {
			preserveTimes: false,
			verbose: false,
			dryRun
		});
		require_install.setMode(this.$, to, {
			mode: 128,
			dryRun
		});
	}
	isLibrary(file) {
		return this.$.view.isFile(file);
	}
	toolEnvironment() {
		return typeof this._paths === "string" ? { PATH: this._paths } : {};
	}
	async runtime_library_dir_option(_directory) {
		throw new require_own_options.EngineError("DistutilsPlatformError", "don't know how to set runtime library search path for MSVC");
	}
};

exports.MSVCCompiler = MSVCCompiler;
