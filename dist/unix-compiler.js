"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_find_executable = require("./find-executable.js");
const require_newer = require("./newer.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_ccompiler = require("./ccompiler.js");
const require_compiler_settings = require("./compiler-settings.js");
const require_osx_support = require("./osx-support.js");
const require_os_path = require("./os-path.js");
const require_preprocessor_options = require("./preprocessor-options.js");

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
	const paths = require_os_path.osPath(engine.target.osName);
	const found = /* @__PURE__ */ new Set();
	for (const name of libraries) for (const folder of libraryDirs) {
		const there = SUFFIXES.flatMap((suffix) => [`lib${name}${suffix}`, `${name}${suffix}`]).map((file) => paths.join(folder, file)).filter((file) => view.isFile(file));
		for (const file of there) found.add(file);
		if (there.length > 0) break;
	}
	const known = new Set(objects);
	let output = false;
	for (const argument of args) {
		const word = require_values.plain(argument);
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
	const cflags = await require_osx_support.readConfigVariable(engine, "CFLAGS");
	const named = (require_run.atLeast(engine.target, 3, 7) ? /-isysroot\s*(\S+)/ : /-isysroot\s+(\S+)/).exec(require_values.pyStr(cflags))?.[1];
	if (named !== void 0) return named;
	if (!require_run.atLeast(engine.target, 3, 8) || !engine.script.attached) return "/";
	return await engine.script.import("_osx_support", "_default_sysroot") === void 0 ? "/" : require_values.pyStr(await engine.script.call("_osx_support._default_sysroot", [await require_osx_support.readConfigVariable(engine, "CC")]));
}

// src/compilers/unix-compiler.ts
var unix_compiler_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ UnixCCompiler: () => UnixCCompiler });
const LIBRARY_OPTIONS = "distutils.unixccompiler.gen_lib_options";
var UnixCCompiler = class extends require_ccompiler.CCompiler {
	static pythonPath = "distutils.unixccompiler.UnixCCompiler";
	get isOsx() {
		return this.$.target.platform === "darwin";
	}
	async preprocess(source, output = null, macros = null, includeDirs = null, before = null, after = null) {
		const [, allMacros, folders] = await this._fix_compile_args(null, macros, includeDirs);
		const options = await require_preprocessor_options.preprocessorOptions(this.$, allMacros, folders);
		const argv = require_protocols.concatenate(listOf(this.preprocessor), options);
		const file = require_values.truthy(output) ? require_protocols.pathText(output) : null;
		if (file !== null) argv.push("-o", file);
		if (require_values.truthy(before)) argv.unshift(...require_protocols.iterate(before));
		if (require_values.truthy(after)) argv.push(...require_protocols.iterate(after));
		argv.push(source);
		if (!require_values.truthy(this.force) && output !== null && !require_newer.newer(this.$.view, require_protocols.pathText(source), require_protocols.pathText(output))) return;
		if (file !== null) await this.mkpath(this.targetPath.dirname(file));
		await this.runTool(argv, "CompileError", () => ({
			kind: "preprocess",
			inputs: [require_protocols.pathText(source)],
			outputs: file === null ? [] : [file],
			searchPath: true
		}));
	}
	async _compile(object, source, _extension, args, after, _options) {
		let compiler = listOf(this.compiler_so);
		if (this.isOsx) compiler = this.fixForOsx(compiler, require_protocols.concatenate(listOf(args), after));
		await this.compileWith(require_protocols.concatenate(compiler, args), object, source, after);
	}
	async compileWith(start, object, source, after) {
		const argv = require_protocols.concatenate([
			...start,
			source,
			"-o",
			object
		], after);
		await this.runTool(argv, "CompileError", () => ({
			kind: "compile",
			source: require_protocols.pathText(source),
			object: require_protocols.pathText(object),
			depends: this.dependsOf(require_protocols.pathText(object)),
			family: this.compilerFamily
		}));
	}
	fixForOsx(command, args) {
		const { argv, sysroot } = require_osx_support.fixCompiler(command.map(require_values.pyStr), args.map(require_values.pyStr), this.$.target, require_find_executable.environmentVariable(this.$, "ARCHFLAGS"));
		if (sysroot !== void 0 && sysroot !== "" && !this.$.view.isDirectory(sysroot)) {
			this.$.say(3, `Compiling with an SDK that doesn't seem to exist: ${sysroot}`);
			this.$.say(3, "Please check your Xcode installation");
		}
		return argv;
	}
	async create_static_lib(objects, name, outputDir = null, _debug = 0, _targetLang = null) {
		const [files, folder] = await this._fix_object_args(objects, outputDir);
		const output = await this.library_filename(require_protocols.pathText(name), "static", 0, folder);
		if (!await this.needsLink(files, output)) {
			this.sayUpToDate(output);
			return;
		}
		await this.mkpath(this.targetPath.dirname(output));
		const members = require_protocols.concatenate(files, this.objects);
		const ranlib = require_values.truthy(this.ranlib) ? require_protocols.concatenate(listOf(this.ranlib), [output]) : void 0;
		await this.runTool(require_protocols.concatenate(listOf(this.archiver), [output, ...members]), "DistutilsExecError", () => ({
			kind: "static-library",
			objects: require_protocols.pathTexts(members),
			output,
			depends: [],
			family: this.compilerFamily,
			...ranlib === void 0 ? {} : { then: [require_protocols.pathTexts(ranlib)] },
			saysFresh: [{
				level: 1,
				text: require_ccompiler.upToDate(output)
			}]
		}));
		if (ranlib !== void 0 && this.spawnIsScripts) await this.spawnAs(ranlib, "LibError");
	}
	async link(target, objects, output, outputDir = null, libraries = null, libraryDirs = null, runtimeLibraryDirs = null, _exportSymbols = null, debug = 0, before = null, after = null, _buildTemp = null, targetLang = null) {
		const [given, folder] = await this._fix_object_args(objects, outputDir);
		const [names, folders, runtimeFolders] = await this._fix_lib_args(libraries, libraryDirs, runtimeLibraryDirs);
		const options = this.$.script.patched(LIBRARY_OPTIONS) ? await this.$.script.call(LIBRARY_OPTIONS, [
			this,
			folders,
			runtimeFolders,
			names
		]) : await require_osx_support.libraryOptions(this.$, this, folders, runtimeFolders, names);
		const file = folder === null ? require_protocols.pathText(output) : this.targetPath.join(require_protocols.pathText(folder), require_protocols.pathText(output));
		if (!await this.needsLink(given, file)) {
			this.sayUpToDate(file);
			return;
		}
		const files = require_protocols.concatenate(given, this.objects);
		const args = require_protocols.concatenate(require_protocols.concatenate(files, options), ["-o", file]);
		if (require_values.truthy(debug)) args.unshift("-g");
		if (require_values.truthy(before)) args.unshift(...require_protocols.iterate(before));
		if (require_values.truthy(after)) args.push(...require_protocols.iterate(after));
		await this.mkpath(this.targetPath.dirname(file));
		let linker = listOf(require_compiler_settings.copyOf(require_values.plain(target) === "executable" ? this.linker_exe : this.linker_so));
		if (require_values.plain(targetLang) === "c++" && require_values.truthy(this.compiler_cxx)) linker = this.withCxx(linker);
		if (this.isOsx) linker = this.fixForOsx(linker, args);
		const depends = linkInputs(this.$, {
			args,
			objects: files,
			libraries: require_protocols.pathTexts(names),
			libraryDirs: require_protocols.pathTexts(folders)
		});
		await this.runTool(require_protocols.concatenate(linker, args), "LinkError", () => ({
			kind: "link",
			objects: require_protocols.pathTexts(files),
			output: file,
			depends,
			family: this.compilerFamily,
			saysFresh: [{
				level: 1,
				text: require_ccompiler.upToDate(file)
			}]
		}));
	}
	withCxx(linker) {
		const words = [...linker];
		const word = (list, i) => {
			if (i >= list.length) throw new require_own_options.EngineError("IndexError", "list index out of range");
			return require_values.pyStr(list[i]);
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
		return `-L${require_protocols.pathText(directory)}`;
	}
	async library_option(name) {
		return `-l${require_protocols.pathText(name)}`;
	}
	async _is_gcc(compiler) {
		const name = require_values.pyStr(compiler);
		return name.includes("gcc") || name.includes("g++") || require_run.atLeast(this.$.target, 3, 9) && name.includes("clang");
	}
	async runtime_library_dir_option(directory) {
		const { target } = this.$;
		const { platform } = target;
		const compiler = this.targetPath.basename(require_protocols.pathText(await require_osx_support.readConfigVariable(this.$, "CC")));
		const folder = require_protocols.pathText(directory);
		if (platform.startsWith("darwin")) return `-L${folder}`;
		if (platform.startsWith("freebsd")) return `-Wl,-rpath=${folder}`;
		if (platform.startsWith("hp-ux")) return [await this._is_gcc(compiler) ? "-Wl,+s" : "+s", `-L${folder}`];
		if ((platform.startsWith("irix646") || platform.startsWith("osf1V5")) && !require_run.atLeast(target, 3, 7)) return ["-rpath", folder];
		if (!await this._is_gcc(compiler)) return `-R${folder}`;
		return require_run.atLeast(target, 3, 0) && require_values.plain(await require_osx_support.readConfigVariable(this.$, "GNULD")) === "yes" ? `-Wl,--enable-new-dtags,-R${folder}` : `-Wl,-R${folder}`;
	}
	async find_library_file(directories, name, _debug = 0) {
		const file = async (type) => this.library_filename(require_protocols.pathText(name), type);
		const files = {
			shared: await file("shared"),
			dylib: await file("dylib"),
			stub: await file("xcode_stub"),
			static: await file("static")
		};
		const sdk = this.isOsx ? await sdkFolder(this.$) : void 0;
		for (const place of unixLibraryPlaces(require_protocols.pathTexts(directories), files, sdk, this.targetPath)) if (this.$.view.exists(place)) return place;
		return null;
	}
};
function listOf(value) {
	if (require_protocols.isList(value)) return [...require_protocols.iterate(value)];
	throw new require_own_options.EngineError("TypeError", `unsupported operand type(s) for +: '${require_values.pyType(value)}' and 'list'`);
}

Object.defineProperty(exports, "UnixCCompiler", {
  enumerable: true,
  get: function () {
    return UnixCCompiler;
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
Object.defineProperty(exports, "unix_compiler_exports", {
  enumerable: true,
  get: function () {
    return unix_compiler_exports;
  }
});
