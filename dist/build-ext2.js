"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_attributes = require("./attributes.js");
const require_copy_file = require("./copy-file.js");
const require_text_mode = require("./text-mode.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_code_point_order = require("./code-point-order.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_build_ext = require("./build-ext.js");
const require_make_compiler = require("./make-compiler.js");
const require_planning_scope = require("./planning-scope.js");
const require_cython = require("./cython.js");

// src/commands/setuptools/stub-loader.ts
function stubLoader(file) {
	return [
		"def __bootstrap__():",
		"    global __bootstrap__, __file__, __loader__",
		"    import os, sys",
		`    __file__ = os.path.join(os.path.dirname(os.path.abspath(__file__)), ${require_values.pyRepr(file)})`,
		"    del __bootstrap__",
		"    if '__loader__' in globals():",
		"        del __loader__",
		"    old_dir = os.getcwd()",
		"    try:",
		"        os.chdir(os.path.dirname(__file__))",
		"        if sys.version_info < (3,):",
		"            import imp",
		"            imp.load_dynamic(__name__, __file__)",
		"        else:",
		"            import importlib.util",
		"            spec = importlib.util.spec_from_file_location(__name__, __file__)",
		"            spec.loader.exec_module(importlib.util.module_from_spec(spec))",
		"    finally:",
		"        os.chdir(old_dir)",
		"__bootstrap__()",
		""
	].join("\n");
}

// src/commands/setuptools/build-ext.ts
const LIBRARY = "setuptools.extension.Library";
var SetuptoolsBuildExt = class extends require_build_ext.BuildExt {
	static pythonPath = "setuptools.command.build_ext.build_ext";
	async initialize_options() {
		await super.initialize_options();
		this.shlib_compiler = null;
		this.shlibs = [];
		this.ext_map = /* @__PURE__ */ new Map();
		if (require_setuptools_version.setuptoolsSince(this.$.target, 64)) this.editable_mode = false;
	}
	async finalize_options() {
		await super.finalize_options();
		if (!require_values.truthy(this.extensions)) this.extensions = [];
		await this.check_extensions_list(this.extensions);
		const extensions = [...require_protocols.iterate(this.extensions)];
		const libraries = [];
		for (const extension of extensions) if (await this.isLibrary(extension)) libraries.push(extension);
		this.shlibs = libraries;
		if (libraries.length > 0) await this.setup_shlib_compiler();
		for (const extension of extensions) await this.give(extension, "_full_name", await this.get_ext_fullname(await this.ask(extension, "name")));
		for (const extension of extensions) await this.nameOutput(extension);
	}
	async nameOutput(extension) {
		const name = require_values.pyStr(await this.ask(extension, "_full_name"));
		const map = require_values.plain(this.ext_map);
		map.set(name, extension);
		map.set(name.split(".").at(-1), extension);
		const linked = require_values.truthy(this.shlibs) && require_values.truthy(await this.links_to_dynamic(extension));
		await this.give(extension, "_links_to_dynamic", linked);
		await this.give(extension, "_needs_stub", linked && this.usesStubs() && !await this.isLibrary(extension));
		const file = require_protocols.pathText(await this.get_ext_filename(name));
		await this.give(extension, "_file_name", file);
		if (!linked) return;
		const folder = this.targetPath.dirname(this.targetPath.join(require_protocols.pathText(this.build_lib), file));
		await this.addOnce(extension, "library_dirs", folder);
		if (this.usesStubs()) await this.addOnce(extension, "runtime_library_dirs", ".");
	}
	async addOnce(extension, name, item) {
		const list = await this.ask(extension, name);
		if (require_protocols.isList(list) && !list.includes(item)) require_protocols.append(list, item);
	}
	async ask(extension, name) {
		return await require_attributes.getAttribute(extension, name, this.$) ?? null;
	}
	async give(extension, name, value) {
		await require_attributes.setAttribute(extension, name, value, this.$);
	}
	async isLibrary(extension) {
		if (extension instanceof require_values.Handle) return this.$.script.isInstance(extension, LIBRARY);
		return chainOf(extension).includes(LIBRARY);
	}
	usesStubs() {
		return this.$.target.platform === "darwin";
	}
	async run() {
		const inplace = this.inplace;
		this.inplace = 0;
		await super.run();
		this.inplace = inplace;
		if (require_values.truthy(inplace)) await this.copy_extensions_to_source();
	}
	async copy_extensions_to_source() {
		await require_planning_scope.inPhase(this.$, "build", async () => {
			const buildPy = await this.get_finalized_command("build_py");
			for (const extension of require_protocols.iterate(this.extensions)) {
				const name = require_values.pyStr(await this.get_ext_fullname(await this.ask(extension, "name")));
				const file = require_protocols.pathText(await this.get_ext_filename(name));
				const parent = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
				const folder = require_protocols.pathText(await require_attributes.callMethod(buildPy, "get_package_dir", [parent], this.$));
				const [from, to] = [this.targetPath.join(require_protocols.pathText(this.build_lib), file), this.targetPath.join(folder, this.targetPath.basename(file))];
				if (require_values.truthy(await this.ask(extension, "optional")) && require_setuptools_version.setuptoolsSince(this.$.target, 58) && !this.$.view.exists(from)) continue;
				if (require_setuptools_version.setuptoolsSince(this.$.target, 65)) await this.copy_file(from, to);
				else require_copy_file.copyFile(this.$, from, to, {
					dryRun: require_values.truthy(this.dry_run),
					verbose: require_values.truthy(this.verbose)
				});
				if (require_values.truthy(await this.ask(extension, "_needs_stub"))) await this.write_stub(folder === "" ? "." : folder, extension, true);
			}
		});
	}
	async get_ext_filename(name) {
		const override = this.$.environment["SETUPTOOLS_EXT_SUFFIX"];
		const given = require_setuptools_version.setuptoolsSince(this.$.target, 58) && override !== void 0 && override !== "" ? override : void 0;
		const parts = require_protocols.textFor(name, "split").split(".");
		let file = given === void 0 ? await super.get_ext_filename(name) : this.targetPath.join(parts[0], ...parts.slice(1)) + given;
		const extension = require_values.plain(this.ext_map).get(require_values.plain(name));
		if (extension === void 0) return file;
		const stable = stableSuffix(this.$.target.osName);
		if (require_run.atLeast(this.$.target, 3, 0) && stable !== void 0 && require_values.truthy(await this.ask(extension, "py_limited_api"))) {
			const suffix = given ?? require_values.pyStr(await this.$.call("distutils.sysconfig.get_config_var", "EXT_SUFFIX"));
			file = file.slice(0, -suffix.length) + stable;
		}
		if (await this.isLibrary(extension)) {
			const kind = this.$.target.osName === "nt" || this.usesStubs() ? "shared" : "static";
			return require_protocols.pathText(await require_make_compiler.compilerCall(this.$, this.shlib_compiler, "library_filename", this.targetPath.splitext(file)[0], kind));
		}
		if (this.usesStubs() && require_values.truthy(await this.ask(extension, "_links_to_dynamic"))) {
			const [folder, base] = this.targetPath.split(file);
			return this.targetPath.join(folder, `dl-${base}`);
		}
		return file;
	}
	async get_export_symbols(extension) {
		const object = extension;
		return await this.isLibrary(object) ? this.ask(object, "export_symbols") : super.get_export_symbols(extension);
	}
	async build_extension(extension) {
		const object = extension;
		await this.translateCython(object);
		const compiler = this.compiler;
		const library = await this.isLibrary(object);
		try {
			if (library) this.compiler = this.shlib_compiler;
			await super.build_extension(extension);
			if (require_values.truthy(await this.ask(object, "_needs_stub"))) await this.write_stub(await this.buildFolder(), extension);
		} finally {
			if (library) this.compiler = compiler;
		}
	}
	async buildFolder() {
		return require_protocols.pathText(await require_attributes.getAttribute(await this.get_finalized_command("build_py"), "build_lib", this.$) ?? null);
	}
	async translateCython(extension) {
		if (await require_attributes.hasAttribute(extension, "_convert_pyx_sources_to_lang", this.$)) await require_attributes.callMethod(extension, "_convert_pyx_sources_to_lang", [], this.$);
		const sources = await this.ask(extension, "sources");
		if ((require_protocols.isList(sources) || require_protocols.isTuple(sources)) && [...require_protocols.iterate(sources)].some((source) => require_values.pyStr(source).endsWith(".pyx")) && await require_cython.haveCython(this.$)) await require_cython.cythonize(this.$, extension, require_values.truthy(this.force));
	}
	async links_to_dynamic(extension) {
		const object = extension;
		const libraries = /* @__PURE__ */ new Set();
		for (const library of require_protocols.iterate(this.shlibs)) libraries.add(require_values.pyStr(await this.ask(library, "_full_name")));
		const name = require_values.pyStr(await this.ask(object, "_full_name"));
		const prefix = name.slice(0, name.lastIndexOf(".") + 1);
		return [...require_protocols.iterate(await this.ask(object, "libraries"))].some((library) => libraries.has(prefix + require_values.pyStr(library)));
	}
	async setup_shlib_compiler() {
		const compiler = await require_make_compiler.makeCompiler(this.$, {
			module: "setuptools.command.build_ext",
			compiler: this.compiler,
			dryRun: this.dry_run,
			force: this.force
		});
		this.shlib_compiler = compiler;
		const tell = async (method, value) => require_make_compiler.compilerCall(this.$, compiler, method, value);
		if (this.usesStubs()) await require_attributes.callMethod(compiler, "set_executables", [/* @__PURE__ */ new Map([["linker_so", "gcc -Wl,-x -dynamiclib -undefined dynamic_lookup"]])], this.$);
		if (this.include_dirs !== null) await tell("set_include_dirs", this.include_dirs);
		if (this.libraries !== null) await tell("set_libraries", this.libraries);
		if (this.library_dirs !== null) await tell("set_library_dirs", this.library_dirs);
		if (this.rpath !== null) await tell("set_runtime_library_dirs", this.rpath);
		if (this.link_objects !== null) await tell("set_link_objects", this.link_objects);
	}
	async linkExtension(extension, files, keywords) {
		if (!await this.isLibrary(extension)) return super.linkExtension(extension, files, keywords);
		const [objects, output] = files;
		const given = (name) => keywords[name] ?? null;
		if (this.$.target.osName === "nt" || this.usesStubs()) {
			const names = [
				"libraries",
				"library_dirs",
				"runtime_library_dirs",
				"export_symbols",
				"debug"
			].map(given);
			await require_make_compiler.compilerCall(this.$, this.compiler, "link", "shared_library", objects, output, null, ...names, null, given("extra_postargs"), given("build_temp"), given("target_lang"));
			return;
		}
		const [folder, file] = this.targetPath.split(output);
		const base = this.targetPath.splitext(file)[0].replace(/^lib/, "");
		await require_make_compiler.compilerCall(this.$, this.compiler, "create_static_lib", objects, base, folder, given("debug"), given("target_lang"));
	}
	async get_outputs() {
		const outputs = (await super.get_outputs()).map(require_values.pyStr);
		for (const extension of require_protocols.iterate(this.extensions)) {
			const object = extension;
			if (!require_values.truthy(await this.ask(object, "_needs_stub"))) continue;
			const base = this.targetPath.join(require_protocols.pathText(this.build_lib), ...require_values.pyStr(await this.ask(object, "_full_name")).split("."));
			outputs.push(`${base}.py`, `${base}.pyc`);
		}
		return require_setuptools_version.setuptoolsSince(this.$.target, 65) ? outputs.sort(require_code_point_order.compareCodePoints) : outputs;
	}
	async write_stub(folder, extension, compile = false) {
		const object = extension;
		const name = require_values.pyStr(await this.ask(object, "_full_name"));
		const file = `${this.targetPath.join(require_protocols.pathText(folder), ...name.split("."))}.py`;
		this.logInfo(`writing stub loader for ${name} to ${file}`);
		const text = require_text_mode.textMode(this.$.target, stubLoader(this.targetPath.basename(require_values.pyStr(await this.ask(object, "_file_name")))));
		this.$.add({
			kind: "write",
			path: file,
			content: { text },
			dryRun: require_values.truthy(this.dry_run)
		});
		if (!require_values.truthy(compile)) return;
		await this.$.call("distutils.util.byte_compile", [file], 0, true, null, null, 1, require_values.truthy(this.dry_run));
		this.$.add({
			kind: "remove",
			path: file,
			tree: false,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
};
function stableSuffix(osName) {
	return osName === "nt" ? ".pyd" : ".abi3.so";
}
function chainOf(object) {
	const chain = [];
	for (let at = object.constructor; typeof at === "function"; at = Object.getPrototypeOf(at)) {
		const path = at.pythonPath;
		if (path !== void 0) chain.push(path);
	}
	return chain;
}

exports.SetuptoolsBuildExt = SetuptoolsBuildExt;
