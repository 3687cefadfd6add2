"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_setuptools_script = require("./setuptools-script.js");
const require_script = require("./script.js");
const require_install = require("./install.js");
const require_compile = require("./compile.js");

// src/compilers/bcpp-compiler.ts
var BCPPCompiler = class extends require_compile.CCompiler {
	static pythonPath = "distutils.bcppcompiler.BCPPCompiler";
	get compilerFamily() {
		return "borland";
	}
	async __init__(verbose = 0, dryRun = 0, force = 0) {
		await super.__init__(verbose, dryRun, force);
		this.cc = "bcc32.exe";
		this.linker = "ilink32.exe";
		this.lib = "tlib.exe";
		this.preprocess_options = null;
		this.compile_options = [
			"/tWM",
			"/O2",
			"/q",
			"/g0"
		];
		this.compile_options_debug = [
			"/tWM",
			"/Od",
			"/q",
			"/g0"
		];
		this.ldflags_shared = [
			"/Tpd",
			"/Gn",
			"/q",
			"/x"
		];
		this.ldflags_shared_debug = [
			"/Tpd",
			"/Gn",
			"/q",
			"/x"
		];
		this.ldflags_static = [];
		this.ldflags_exe = [
			"/Gn",
			"/q",
			"/x"
		];
		this.ldflags_exe_debug = [
			"/Gn",
			"/q",
			"/x",
			"/r"
		];
	}
	async compile(sources, outputDir = null, macros = null, includeDirs = null, debug = 0, before = null, after = null, depends = null) {
		const [, objects, extra, options, build] = await this._setup_compile(outputDir, macros, includeDirs, sources, depends, after);
		const start = [
			...require_compile.growing(before, "append"),
			"-c",
			...require_compile.listOf(require_script.truthy(debug) ? this.compile_options_debug : this.compile_options)
		];
		const cxx = new Set(require_script.iterate(await this.classValue("_cpp_extensions")));
		for (const each of require_script.iterate(objects)) {
			const entry = build.get(each);
			if (entry === void 0) continue;
			const [given, extension] = entry;
			const [source, object] = [this.targetPath.normpath(require_script.pathText(given)), this.targetPath.normpath(require_script.pathText(each))];
			await this.mkpath(this.targetPath.dirname(object));
			const depends = this.dependsOf(require_script.pathText(each));
			if (extension === ".res") continue;
			if (extension === ".rc") {
				await this.runTool([
					"brcc32",
					"-fo",
					object,
					source
				], "CompileError", () => ({
					kind: "resource",
					inputs: [source, ...depends],
					outputs: [object],
					searchPath: true
				}));
				continue;
			}
			const argv = require_script.concatenate([
				this.cc,
				...start,
				...require_script.iterate(options),
				cxx.has(extension) ? "-P" : "",
				`-o${object}`
			], extra);
			await this.runTool([...argv, source], "CompileError", () => ({
				kind: "compile",
				source,
				object,
				depends,
				family: this.compilerFamily
			}));
		}
		return objects;
	}
	async create_static_lib(objects, name, outputDir = null, _debug = 0, _targetLang = null) {
		const [files, folder] = await this._fix_object_args(objects, outputDir);
		const output = await this.library_filename(require_script.pathText(name), "static", 0, folder);
		if (await this.passesOver(files, output)) return;
		await this.runArchiver([
			this.lib,
			output,
			"/u",
			...files
		], "LibError", {
			objects: require_script.pathTexts(files),
			output
		});
	}
	async link(target, objects, output, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, exportSymbols = null, debug = 0, before = null, after = null, _buildTemp = null, _targetLang = null) {
		const { given, names, folders, runtimeFolders, file } = await this.linkSetup({
			objects,
			output,
			outputDir,
			libraries,
			libraryDirs,
			runtimeLibraryDirs
		});
		if (require_script.truthy(runtimeFolders)) this.$.say(3, `I don't know what to do with 'runtime_library_dirs': ${require_script.pyRepr(runtimeFolders)}`);
		const paths = this.targetPath;
		if (await this.passesOver(given, file)) return;
		const executable = require_script.plain(target) === "executable";
		const flags = executable ? [this.ldflags_exe, this.ldflags_exe_debug] : [this.ldflags_shared, this.ldflags_shared_debug];
		const definition = exportSymbols === null ? "" : this.writeDefinition(given, file, exportSymbols);
		const files = given.map((object) => paths.normpath(require_script.pathText(object)));
		const isResource = (path) => paths.splitext(paths.normcase(path))[1] === ".res";
		const args = [...require_compile.listOf(require_script.truthy(debug) ? flags[1] : flags[0])];
		for (const directory of require_script.pathTexts(folders)) args.push(`/L${paths.normpath(directory)}`);
		args.push("/L.", executable ? "c0w32" : "c0d32", ...files.filter((path) => !isResource(path)), ",", file, ",,");
		for (const library of require_script.iterate(names)) args.push(await this.find_library_file(folders, require_script.pathText(library), debug) ?? library);
		args.push("import32", "cw32mt", ",", definition, ",", ...files.filter(isResource));
		if (require_script.truthy(before)) args.unshift(...require_script.iterate(before));
		if (require_script.truthy(after)) args.push(...require_script.iterate(after));
		await this.mkpath(paths.dirname(file));
		const inputs = require_compile.linkInputs(this.$, {
			args,
			objects: files,
			libraries: [],
			libraryDirs: []
		});
		await this.runLinker([this.linker, ...args], {
			objects: files,
			output: file,
			depends: inputs.filter((path) => path !== file)
		});
	}
	writeDefinition(objects, output, symbols) {
		if (objects.length === 0) throw new require_own_options.EngineError("IndexError", "list index out of range");
		const paths = this.targetPath;
		const [name] = paths.splitext(paths.basename(output));
		const file = paths.join(paths.dirname(require_script.pathText(objects[0])), `${name}.def`);
		const lines = ["EXPORTS", ...require_compile.items(symbols).map((symbol) => `  ${require_script.pyStr(symbol)}=_${require_script.pyStr(symbol)}`)];
		require_script.writeLines(this.$, file, lines, {
			says: `writing ${file}`,
			dryRun: require_script.truthy(this.dry_run)
		});
		return file;
	}
	async find_library_file(directories, name, debug = 0) {
		const lib = require_script.pathText(name);
		const names = require_script.truthy(debug) ? [
			`${lib}_d_bcpp`,
			`${lib}_bcpp`,
			`${lib}_d`,
			lib
		] : [`${lib}_bcpp`, lib];
		for (const directory of require_script.pathTexts(directories)) for (const each of names) {
			const file = this.targetPath.join(directory, await this.library_filename(each));
			if (this.$.view.exists(file)) return file;
		}
		return null;
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
			return this.objectName(base, extension === ".res" || extension === ".rc" ? ".res" : suffix, stripDir, outputDir);
		});
	}
	async preprocess(source, output = null, macros = null, includeDirs = null, before = null, after = null) {
		const [, allMacros, folders] = await this._fix_compile_args(null, macros, includeDirs);
		const options = await require_install.callImported(this.$, "distutils.bcppcompiler", "distutils.ccompiler.gen_preprocess_options", allMacros, folders);
		const argv = ["cpp32.exe", ...require_script.iterate(options)];
		if (output !== null) argv.push(`-o${require_script.pathText(output)}`);
		if (require_script.truthy(before)) argv.unshift(...require_script.iterate(before));
		if (require_script.truthy(after)) argv.push(...require_script.iterate(after));
		argv.push(source);
		if (!require_script.truthy(this.force) && output !== null && !require_setuptools_script.newer(this.$.view, require_script.pathText(source), require_script.pathText(output))) return;
		if (require_script.truthy(output)) await this.mkpath(this.targetPath.dirname(require_script.pathText(output)));
		await this.runTool(argv, "CompileError", () => ({
			kind: "preprocess",
			inputs: [require_script.pathText(source)],
			outputs: require_script.truthy(output) ? [require_script.pathText(output)] : [],
			searchPath: true
		}));
	}
};

exports.BCPPCompiler = BCPPCompiler;
