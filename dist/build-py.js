"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_byte_compile = require("./byte-compile.js");
const require_convert_path = require("./convert-path.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_command = require("./command.js");
const require_copy_file = require("./copy-file.js");
const require_spawn = require("./spawn.js");
const require_os_path = require("./os-path.js");
const require_package_folders = require("./package-folders.js");
const require_planning_scope = require("./planning-scope.js");
const require_stale_outputs = require("./stale-outputs.js");

// src/commands/byte-compile-files.ts
const PYTHON_PATH = "distutils.util.byte_compile";
async function byteCompileFiles(engine, files, request) {
	const { optimize, force, prefix, dryRun } = request;
	if (engine.script.patched(PYTHON_PATH)) {
		await engine.script.call(PYTHON_PATH, [files], {
			optimize,
			force,
			prefix,
			dry_run: dryRun
		});
		return;
	}
	require_byte_compile.byteCompile(engine, require_protocols.pathTexts(files), {
		optimize: Number(optimize),
		force: require_values.truthy(force),
		prefix: require_values.truthy(prefix) ? require_protocols.pathText(prefix) : null,
		dryRun: require_values.truthy(dryRun)
	});
}

// src/commands/copy-into-folder.ts
function fileCopier(command) {
	const engine = command.$;
	const { dirname } = require_os_path.osPath(engine.target.osName);
	if (engine.script.overrides(command, "mkpath") || engine.script.overrides(command, "copy_file")) return async (from, to, ...preserveMode) => {
		await command.mkpath(dirname(to));
		const [output, copied] = [...require_protocols.iterate(await command.copy_file(from, to, ...preserveMode))];
		return {
			to: require_protocols.pathText(output),
			copied: require_values.truthy(copied)
		};
	};
	const dryRun = require_values.truthy(command.dry_run);
	const update = !require_values.truthy(command.force);
	let last;
	return (from, to, preserveMode = 1) => {
		const folder = dirname(to);
		if (folder !== last && engine.view.stat(to) === void 0) require_spawn.makePath(engine, folder, { dryRun });
		last = folder;
		return require_copy_file.copyFile(engine, from, to, {
			preserveMode: require_values.truthy(preserveMode),
			update,
			dryRun
		});
	};
}

// src/commands/build-py.ts
var build_py_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ BuildPy: () => BuildPy });
var BuildPy = class extends require_command.Command {
	static pythonPath = "distutils.command.build_py.build_py";
	async initialize_options() {
		this.build_lib = null;
		this.py_modules = null;
		this.package = null;
		this.package_data = null;
		this.package_dir = null;
		this.compile = 0;
		this.optimize = 0;
		this.force = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_lib", "build_lib"], ["force", "force"]);
		this.packages = this.distribution.packages;
		this.py_modules = this.distribution.py_modules;
		this.package_data = this.distribution.package_data;
		const folders = /* @__PURE__ */ new Map();
		const given = require_values.plain(this.distribution.package_dir);
		if (given instanceof Map) for (const [name, folder] of given) folders.set(name, require_convert_path.convertPath(require_protocols.pathText(folder), this.$.target.osName));
		else if (require_values.truthy(given)) require_protocols.textFor(given, "items");
		this.package_dir = folders;
		this.data_files = await this.get_data_files();
		if (!require_protocols.isInteger(this.optimize)) this.optimize = optimizeLevel(this.optimize);
	}
	async run() {
		await this.building(async () => {
			await this.buildAll();
			await this.byte_compile(await this.get_outputs(0));
		});
	}
	async building(work) {
		await require_planning_scope.inPhase(this.$, "build", async () => require_stale_outputs.withoutStale(this, { folder: require_protocols.pathText(this.build_lib) }, work));
	}
	async buildAll() {
		if (require_values.truthy(this.py_modules)) await this.build_modules();
		if (require_values.truthy(this.packages)) {
			await this.build_packages();
			await this.build_package_data();
		}
	}
	async get_data_files() {
		const data = [];
		if (!require_values.truthy(this.packages)) return data;
		for (const name of require_protocols.iterate(this.packages)) {
			const source = require_protocols.pathText(await this.get_package_dir(name));
			const target = require_package_folders.joinAll(this.targetPath, [require_protocols.pathText(this.build_lib), ...require_protocols.textFor(name, "split").split(".")]);
			const skip = source === "" ? 0 : source.length + 1;
			const files = Array.from(require_protocols.iterate(await this.find_data_files(name, source)), (file) => require_protocols.pathText(file).slice(skip));
			data.push(require_values.Tuple.of(name, source, target, files));
		}
		return data;
	}
	async find_data_files(name, sourceFolder) {
		const folder = this.globFolder(require_protocols.pathText(sourceFolder));
		const patterns = require_protocols.concatenate(this.dataPatterns(""), this.dataPatterns(name));
		const files = /* @__PURE__ */ new Set();
		for (const pattern of require_protocols.iterate(patterns)) {
			const kept = this.$.view.glob(this.targetPath.join(folder, require_convert_path.convertPath(require_protocols.pathText(pattern), this.$.target.osName))).filter((file) => !files.has(file) && this.$.view.isFile(file));
			for (const file of kept) files.add(file);
		}
		return [...files];
	}
	dataPatterns(name) {
		const data = require_values.plain(this.package_data);
		if (!(data instanceof Map)) require_protocols.textFor(data, "get");
		const patterns = data.get(require_values.plain(name)) ?? [];
		return require_protocols.concatenate([], patterns);
	}
	globFolder(folder) {
		return require_run.atLeast(this.$.target, 3, 8) ? require_package_folders.escapeGlob(folder, this.targetPath) : folder;
	}
	async build_package_data() {
		const copy = fileCopier(this);
		for (const entry of require_protocols.iterate(this.data_files)) {
			const [, source, target, files] = require_protocols.itemsIn(entry);
			for (const file of require_protocols.iterate(files)) {
				const to = this.targetPath.join(require_protocols.pathText(target), require_protocols.pathText(file));
				const copied = copy(this.targetPath.join(require_protocols.pathText(source), require_protocols.pathText(file)), to, false);
				if (copied instanceof Promise) await copied;
			}
		}
	}
	async get_package_dir(name) {
		const folders = require_values.plain(this.package_dir);
		return require_package_folders.packageFolder(require_protocols.textFor(name, "split"), folders instanceof Map ? folders : /* @__PURE__ */ new Map(), this.targetPath);
	}
	async check_package(name, folder) {
		const path = require_protocols.pathText(folder);
		const { view } = this.$;
		if (path !== "") {
			const hint = `'${require_values.pyStr(name)}' is in 'packages' (or holds a module of 'py_modules'); 'package_dir' can say where it is.`;
			if (!view.exists(path)) throw new require_own_options.EngineError("DistutilsFileError", `package directory '${path}' does not exist`, {
				code: "missing-package-directory",
				hint
			});
			if (!view.isDirectory(path)) throw new require_own_options.EngineError("DistutilsFileError", `supposed package directory '${path}' exists, but is not a directory`, { hint });
		}
		if (require_values.truthy(name)) {
			const init = this.targetPath.join(path, "__init__.py");
			if (view.isFile(init)) return init;
			this.logWarn(`package init file '${init}' not found (or not a regular file)`);
		}
		return null;
	}
	async check_module(module, file) {
		if (this.$.view.isFile(require_protocols.pathText(file))) return true;
		this.logWarn(`file ${require_values.pyStr(file)} (for module ${require_values.pyStr(module)}) not found`);
		return false;
	}
	async find_package_modules(name, folder) {
		await this.check_package(name, folder);
		const files = this.$.view.glob(this.targetPath.join(this.globFolder(require_protocols.pathText(folder)), "*.py"));
		const { abspath, basename, splitext } = this.targetPath;
		const script = abspath(require_protocols.pathText(this.distribution.script_name), this.$.cwd);
		const scriptName = basename(script);
		const modules = [];
		for (const file of files) {
			const base = basename(file);
			if (base === scriptName && abspath(file, this.$.cwd) === script) await this.debug_print(`excluding ${script}`);
			else modules.push(require_values.Tuple.of(name, splitext(base)[0], file));
		}
		return modules;
	}
	async find_modules() {
		const folders = /* @__PURE__ */ new Map();
		const modules = [];
		for (const module of require_protocols.iterate(this.py_modules)) {
			const path = require_protocols.textFor(module, "split").split(".");
			const base = path.pop();
			const parent = path.join(".");
			let folder = folders.get(parent);
			if (folder === void 0) {
				folder = await this.get_package_dir(parent);
				const init = await this.check_package(parent, folder);
				folders.set(parent, folder);
				if (require_values.truthy(init)) modules.push(require_values.Tuple.of(parent, "__init__", init));
			}
			const file = this.targetPath.join(require_protocols.pathText(folder), `${base}.py`);
			if (require_values.truthy(await this.check_module(module, file))) modules.push(require_values.Tuple.of(parent, base, file));
		}
		return modules;
	}
	async find_all_modules() {
		const modules = [];
		if (require_values.truthy(this.py_modules)) require_protocols.extend(modules, await this.find_modules());
		if (require_values.truthy(this.packages)) for (const name of require_protocols.iterate(this.packages)) require_protocols.extend(modules, await this.find_package_modules(name, await this.get_package_dir(name)));
		return modules;
	}
	async get_source_files() {
		return Array.from(require_protocols.iterate(await this.find_all_modules()), (module) => require_protocols.itemsIn(module).at(-1));
	}
	async get_module_outfile(buildFolder, name, module) {
		return this.moduleFile(buildFolder, require_protocols.itemsIn(name), module);
	}
	moduleFile(buildFolder, packageParts, module) {
		return require_package_folders.joinAll(this.targetPath, [
			require_protocols.pathText(buildFolder),
			...packageParts.map(require_protocols.pathText),
			`${require_protocols.textFor(module, "__add__")}.py`
		]);
	}
	async get_outputs(includeBytecode = 1) {
		const outputs = [];
		const ours = !this.$.script.overrides(this, "get_module_outfile");
		const folder = this.build_lib;
		for (const entry of require_protocols.iterate(await this.find_all_modules())) {
			const [name, module] = require_protocols.itemsIn(entry);
			const parts = require_protocols.textFor(name, "split").split(".");
			const file = ours ? this.moduleFile(folder, parts, module) : require_protocols.pathText(await this.get_module_outfile(this.build_lib, parts, module));
			outputs.push(file);
			if (!require_values.truthy(includeBytecode)) continue;
			if (require_values.truthy(this.compile)) outputs.push(require_byte_compile.cacheFromSource(this.$, file, 0));
			if (Number(this.optimize) > 0) outputs.push(require_byte_compile.cacheFromSource(this.$, file, Number(this.optimize)));
		}
		const { join } = this.targetPath;
		for (const entry of require_protocols.iterate(this.data_files)) {
			const [, , target, files] = require_protocols.itemsIn(entry);
			for (const file of require_protocols.iterate(files)) outputs.push(join(require_protocols.pathText(target), require_protocols.pathText(file)));
		}
		return outputs;
	}
	async build_module(module, file, name) {
		let path = name;
		if (require_protocols.isText(name)) path = require_protocols.textFor(name, "split").split(".");
		else if (!require_protocols.isList(name) && !require_protocols.isTuple(name)) throw new require_own_options.EngineError("TypeError", "'package' must be a string (dot-separated), list, or tuple");
		const outfile = require_protocols.pathText(await this.get_module_outfile(this.build_lib, path, module));
		const { to, copied } = await fileCopier(this)(require_protocols.pathText(file), outfile, 0);
		return require_values.Tuple.of(to, copied ? 1 : 0);
	}
	async build_modules() {
		for (const entry of require_protocols.iterate(await this.find_modules())) {
			const [name, module, file] = require_protocols.itemsIn(entry);
			await this.build_module(module, file, name);
		}
	}
	async build_packages() {
		for (const name of require_protocols.iterate(this.packages)) for (const entry of require_protocols.iterate(await this.find_package_modules(name, await this.get_package_dir(name)))) {
			const [owner, module, file] = require_protocols.itemsIn(entry);
			if (require_values.plain(owner) !== require_values.plain(name)) throw new require_own_options.EngineError("AssertionError", "");
			await this.build_module(module, file, name);
		}
	}
	async byte_compile(files) {
		if (this.$.target.dontWriteBytecode) {
			await this.warn("byte-compiling is disabled, skipping.");
			return;
		}
		const folder = require_protocols.pathText(this.build_lib);
		const prefix = folder.endsWith(this.targetPath.sep) ? folder : folder + this.targetPath.sep;
		const common = {
			force: this.force,
			prefix,
			dryRun: this.dry_run
		};
		if (require_values.truthy(this.compile)) await byteCompileFiles(this.$, files, {
			...common,
			optimize: 0
		});
		if (Number(this.optimize) > 0) await byteCompileFiles(this.$, files, {
			...common,
			optimize: this.optimize
		});
	}
};
function optimizeLevel(value) {
	try {
		const level = require_protocols.toInteger(value);
		if (level >= 0 && level <= 2) return level;
	} catch (error) {
		if (!require_own_options.isPythonError(error, "ValueError")) throw error;
	}
	throw new require_own_options.EngineError("DistutilsOptionError", "optimize must be 0, 1, or 2", { hint: `'${require_values.pyStr(value)}' is none of them.` });
}

Object.defineProperty(exports, "BuildPy", {
  enumerable: true,
  get: function () {
    return BuildPy;
  }
});
Object.defineProperty(exports, "build_py_exports", {
  enumerable: true,
  get: function () {
    return build_py_exports;
  }
});
Object.defineProperty(exports, "byteCompileFiles", {
  enumerable: true,
  get: function () {
    return byteCompileFiles;
  }
});
Object.defineProperty(exports, "fileCopier", {
  enumerable: true,
  get: function () {
    return fileCopier;
  }
});
Object.defineProperty(exports, "optimizeLevel", {
  enumerable: true,
  get: function () {
    return optimizeLevel;
  }
});
