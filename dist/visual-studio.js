"use strict";

const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_install = require("./install.js");
const require_compile = require("./compile.js");

// src/compilers/microsoft-compiler.ts
var MicrosoftCompiler = class extends require_compile.CCompiler {
	get compilerFamily() {
		return "msvc";
	}
	async __init__(verbose = 0, dryRun = 0, force = 0) {
		await super.__init__(verbose, dryRun, force);
		this.plat_name = null;
		this.initialized = false;
	}
	async makeReady() {
		if (!require_script.truthy(this.initialized)) await this.initialize();
	}
	startInitializing() {
		if (require_script.truthy(this.initialized)) throw new require_own_options.EngineError("AssertionError", "don't init multiple times");
	}
	async kindOf(extension) {
		const among = async (table) => [...require_script.iterate(await this.classValue(table))].includes(extension);
		if (await among("_c_extensions")) return "c";
		if (await among("_cpp_extensions")) return "c++";
		if (await among("_rc_extensions")) return "resource";
		return await among("_mc_extensions") ? "message" : void 0;
	}
	async compile(sources, outputDir = null, macros = null, includeDirs = null, debug = 0, before = null, after = null, depends = null) {
		await this.makeReady();
		const [, objects, extra, options, build] = await this._setup_compile(outputDir, macros, includeDirs, sources, depends, after);
		const start = [
			...require_compile.growing(before, "append"),
			"/c",
			...require_compile.listOf(require_script.truthy(debug) ? this.compile_options_debug : this.compile_options)
		];
		let cxxSeen = false;
		for (const object of require_script.iterate(objects)) {
			const entry = build.get(object);
			if (entry === void 0) continue;
			const [given, extension] = entry;
			const source = require_script.truthy(debug) ? this.targetPath.abspath(require_script.pathText(given), this.$.cwd) : require_script.pathText(given);
			const kind = await this.kindOf(extension);
			cxxSeen ||= kind === "c++";
			await this.compileOne({
				source,
				object: require_script.pathText(object),
				kind,
				cxxSeen
			}, {
				start,
				options,
				extra
			});
		}
		return objects;
	}
	async compileOne(one, args) {
		const { source, object, kind } = one;
		if (kind === "resource") await this.compileResource([
			...require_script.iterate(args.options),
			`/fo${object}`,
			source
		], source, object);
		else if (kind === "message") await this.compileMessages(source, object);
		else if (kind === void 0) throw new require_own_options.EngineError("CompileError", `Don't know how to compile ${source} to ${object}`);
		else {
			const argv = this.withLastArguments([
				this.cc,
				...args.start,
				...require_script.iterate(args.options),
				...this.sourceArguments(one)
			], args.extra);
			await this.runTool(argv, "CompileError", () => ({
				kind: "compile",
				source,
				object,
				depends: this.dependsOf(object),
				family: this.compilerFamily
			}));
		}
	}
	sourceArguments({ source, object, kind }) {
		return [`${kind === "c" ? "/Tc" : "/Tp"}${source}`, `/Fo${object}`];
	}
	withLastArguments(argv, extra) {
		return require_script.concatenate(argv, extra);
	}
	async compileResource(args, source, object) {
		await this.runTool([this.rc, ...args], "CompileError", () => ({
			kind: "resource",
			inputs: [source, ...this.dependsOf(object)],
			outputs: [object],
			searchPath: true
		}));
	}
	async compileMessages(source, object) {
		const paths = this.targetPath;
		const [headers, resources] = [paths.dirname(source), paths.dirname(object)];
		const [base] = paths.splitext(paths.basename(source));
		const resource = paths.join(resources, `${base}.rc`);
		await this.runTool([
			this.mc,
			"-h",
			headers,
			"-r",
			resources,
			source
		], "CompileError", () => ({
			kind: "resource",
			inputs: [source],
			outputs: [paths.join(headers, `${base}.h`), resource],
			searchPath: true
		}));
		await this.compileResource([`/fo${object}`, resource], resource, object);
	}
	async create_static_lib(objects, name, outputDir = null, _debug = 0, _targetLang = null) {
		await this.makeReady();
		const [files, folder] = await this._fix_object_args(objects, outputDir);
		const output = await this.library_filename(require_script.pathText(name), "static", 0, folder);
		if (await this.passesOver(files, output)) return;
		const args = [...files, `/OUT:${output}`];
		this.sayExecuting(this.lib, args);
		await this.runArchiver([this.lib, ...args], "LibError", {
			objects: require_script.pathTexts(files),
			output
		});
	}
	sayExecuting(_program, _args) {}
	async link(target, objects, output, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, exportSymbols = null, debug = 0, before = null, after = null, _buildTemp = null, _targetLang = null) {
		await this.makeReady();
		const { given: files, names, folders, runtimeFolders, file } = await this.linkSetup({
			objects,
			output,
			outputDir,
			libraries,
			libraryDirs,
			runtimeLibraryDirs
		});
		if (require_script.truthy(runtimeFolders)) await this.warn(`I don't know what to do with 'runtime_library_dirs': ${require_script.pyRepr(runtimeFolders)}`);
		const { pythonPath } = require_script.engineClassOf(this);
		const module = pythonPath.slice(0, pythonPath.lastIndexOf("."));
		const options = [...require_script.iterate(await require_install.callImported(this.$, module, "distutils.ccompiler.gen_lib_options", this, folders, runtimeFolders, names))];
		if (await this.passesOver(files, file)) return;
		const flags = require_compile.listOf(await this.linkFlags(target, debug));
		const exported = require_compile.items(exportSymbols).map((symbol) => `/EXPORT:${require_script.pathText(symbol)}`);
		const args = [
			...flags,
			...options,
			...exported,
			...files,
			`/OUT:${file}`
		];
		if (files.length === 0) throw new require_own_options.EngineError("IndexError", "list index out of range");
		const temporary = this.targetPath.dirname(require_script.pathText(files[0]));
		if (exportSymbols !== null) {
			const [base] = this.targetPath.splitext(this.targetPath.basename(file));
			args.push(`/IMPLIB:${this.targetPath.join(temporary, await this.library_filename(base))}`);
		}
		await this.addManifestArguments(file, temporary, args);
		if (require_script.truthy(before)) args.unshift(...require_script.iterate(before));
		if (require_script.truthy(after)) args.push(...require_script.iterate(after));
		await this.makeOutputFolder(file);
		this.sayExecuting(this.linker, args);
		const depends = require_compile.linkInputs(this.$, {
			args,
			objects: files,
			libraries: require_script.pathTexts(names),
			libraryDirs: require_script.pathTexts(folders)
		});
		await this.runLinker([this.linker, ...args], {
			objects: require_script.pathTexts(files),
			output: file,
			depends
		});
		await this.embedManifest(target, file, args);
	}
	async makeOutputFolder(output) {
		await this.mkpath(this.targetPath.dirname(output));
	}
	async addManifestArguments(_output, _temporary, _args) {}
	async embedManifest(_target, _output, _args) {}
	async library_dir_option(directory) {
		return `/LIBPATH:${require_script.pathText(directory)}`;
	}
	async library_option(name) {
		return this.library_filename(require_script.pathText(name));
	}
	async find_library_file(directories, name, debug = 0) {
		const names = require_script.truthy(debug) ? [`${require_script.pathText(name)}_d`, require_script.pathText(name)] : [require_script.pathText(name)];
		for (const directory of require_script.pathTexts(directories)) for (const each of names) {
			const file = this.targetPath.join(directory, await this.library_filename(each));
			if (this.isLibrary(file)) return file;
		}
		return null;
	}
	isLibrary(file) {
		return this.$.view.exists(file);
	}
	findProgram(name, folders) {
		for (const folder of folders) {
			const file = this.targetPath.join(this.targetPath.abspath(folder, this.$.cwd), name);
			if (this.$.view.isFile(file)) return file;
		}
		return name;
	}
	isExecutable(target) {
		return require_script.plain(target) === "executable";
	}
};

// src/compilers/visual-studio.ts
async function findVcEnvironment(engine, finder) {
	const path = `${finder.module}.${finder.name}`;
	let message = "Unable to find vcvarsall.bat";
	if (engine.script.attached && await engine.script.import(finder.module, finder.name) instanceof require_script.Handle) try {
		const found = require_script.plain(await engine.script.call(path, finder.args));
		if (found instanceof Map) return new Map([...found].map(([name, value]) => [require_script.pyStr(name).toLowerCase(), require_script.pyStr(value)]));
	} catch (error) {
		if (!require_own_options.isPythonError(error, "DistutilsPlatformError")) throw error;
		message = error.message;
	}
	throw new require_own_options.EngineError("DistutilsPlatformError", message, {
		code: "missing-compiler",
		hint: `looked for Visual Studio in ${finder.places.join(", ")}: install its C++ build tools, or set DISTUTILS_USE_SDK=1 and MSSdk=1 in a developer prompt`
	});
}
function ownVcEnvironment(engine) {
	const own = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(engine.environment)) if (value !== void 0) own.set(name.toLowerCase(), value);
	return own;
}
function modernPlaces(engine) {
	const root = require_script.environmentVariable(engine, "ProgramFiles(x86)") ?? require_script.environmentVariable(engine, "ProgramFiles");
	return [...root === void 0 ? [] : [`${root}\\Microsoft Visual Studio\\Installer\\vswhere.exe`], "the registry (HKLM\\Software\\Microsoft\\VisualStudio\\SxS\\VC7)"];
}
function oldPlaces(version) {
	return [
		`the registry (Software\\Microsoft\\VisualStudio\\${version}\\Setup\\VC)`,
		`the registry (Software\\Microsoft\\VCExpress\\${version}\\Setup\\VC)`,
		`the variable VS${version.replace(".", "")}COMNTOOLS`
	];
}

Object.defineProperty(exports, "MicrosoftCompiler", {
  enumerable: true,
  get: function () {
    return MicrosoftCompiler;
  }
});
Object.defineProperty(exports, "findVcEnvironment", {
  enumerable: true,
  get: function () {
    return findVcEnvironment;
  }
});
Object.defineProperty(exports, "modernPlaces", {
  enumerable: true,
  get: function () {
    return modernPlaces;
  }
});
Object.defineProperty(exports, "oldPlaces", {
  enumerable: true,
  get: function () {
    return oldPlaces;
  }
});
Object.defineProperty(exports, "ownVcEnvironment", {
  enumerable: true,
  get: function () {
    return ownVcEnvironment;
  }
});
