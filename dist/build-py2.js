"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_glob_recursive = require("./glob-recursive.js");
const require_convert_path = require("./convert-path.js");
const require_os_path = require("./os-path.js");
const require_run = require("./run.js");
const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_glob_pattern = require("./glob-pattern.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_build_py = require("./build-py.js");
const require_class_attributes = require("./class-attributes.js");
const require_fixer_search_path = require("./fixer-search-path.js");
const require_find_packages = require("./find-packages.js");
const require_package_folders = require("./package-folders.js");

// src/commands/setuptools/convert-packages.ts
async function convertPackages(command, { modules, texts }) {
	const { $: engine, distribution } = command;
	if (!require_run.atLeast(engine.target, 3, 0) || distribution.use_2to3 !== true) return;
	const [code, examples] = [require_protocols.pathTexts(modules), require_protocols.pathTexts(texts)];
	if (code.length + examples.length === 0) return;
	const fixers = await fixerNames(command);
	const doctests = require_values.truthy(await setting(engine, "run_2to3_on_doctests", true));
	const dryRun = require_values.truthy(command.dry_run);
	const path = await require_fixer_search_path.fixerSearchPath(engine, fixers);
	const convert = (files, how) => {
		const says = [{
			level: 2,
			text: `Fixing ${files.join(" ")}`
		}];
		engine.add({
			kind: "convert-2to3",
			files,
			fixers,
			explicit: null,
			options: null,
			dryRun,
			says: dryRun && how !== "only" ? [...says, ...says] : says,
			...how === "only" ? {} : { saysBetween: says },
			...how === void 0 ? {} : { doctests: how },
			...path
		});
	};
	if (code.length > 0) convert(code, doctests ? "also" : void 0);
	if (examples.length > 0 && doctests) convert(examples, "only");
}
async function fixerNames(command) {
	const { $: engine, distribution } = command;
	const packages = [...names(await setting(engine, "lib2to3_fixer_packages", ["lib2to3.fixes"])), ...names(distribution.use_2to3_fixers)];
	const own = await require_class_attributes.classAttribute(command, "fixer_names", () => null) ?? null;
	const listed = require_protocols.isList(own) && require_values.truthy(own) ? own : await engine.script.call("setuptools._fixers.names", [packages]);
	const excluded = [...names(await require_class_attributes.classAttribute(command, "exclude_fixers", () => null) ?? null), ...names(distribution.use_2to3_exclude_fixers)];
	return Array.from(require_protocols.iterate(listed), require_values.pyStr).filter((name) => !excluded.includes(name));
}
async function setting(engine, name, value) {
	return engine.script.patched(`setuptools.${name}`) ? await engine.script.get("setuptools", name) ?? null : value;
}
function names(value) {
	return value === null || value === void 0 ? [] : Array.from(require_protocols.iterate(value), require_values.pyStr);
}

// src/commands/setuptools/package-owners.ts
var PackageOwners = class {
	#folders;
	#split;
	#known = /* @__PURE__ */ new Map();
	constructor(folders, { split }) {
		this.#folders = folders;
		this.#split = split;
	}
	of(path) {
		const [folder, name] = this.#split(path);
		let found = this.#known.get(folder);
		if (found === void 0) this.#known.set(folder, found = this.#search(folder));
		return {
			...found,
			name
		};
	}
	#search(start) {
		let folder = start;
		let last;
		while (folder !== "" && folder !== last && !this.#folders.has(folder)) {
			last = folder;
			folder = this.#split(folder)[0];
		}
		return {
			owner: this.#folders.get(folder),
			direct: folder === start
		};
	}
};

// src/commands/setuptools/build-py.ts
var build_py_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsBuildPy: () => SetuptoolsBuildPy });
var SetuptoolsBuildPy = class extends require_build_py.BuildPy {
	static pythonPath = "setuptools.command.build_py.build_py";
	async initialize_options() {
		this.packages_checked = /* @__PURE__ */ new Map();
		await super.initialize_options();
		if (require_setuptools_version.setuptoolsSince(this.$.target, 64)) this.editable_mode = false;
	}
	async finalize_options() {
		await super.finalize_options();
		this.package_data = this.distribution.package_data;
		const excluded = this.distribution.exclude_package_data ?? null;
		this.exclude_package_data = require_values.truthy(excluded) ? excluded : /* @__PURE__ */ new Map();
		delete this.data_files;
		this._build_py__updated_files = [];
		if (!require_setuptools_version.setuptoolsSince(this.$.target, 58)) this._build_py__doctests_2to3 = [];
	}
	async run() {
		if (!require_values.truthy(this.py_modules) && !require_values.truthy(this.packages)) return;
		await this.building(async () => {
			await this.buildAll();
			if (!require_setuptools_version.setuptoolsSince(this.$.target, 58)) await convertPackages(this, {
				modules: this._build_py__updated_files,
				texts: this._build_py__doctests_2to3
			});
			await this.byte_compile(await this.get_outputs(0));
		});
	}
	async build_module(module, file, name) {
		const path = require_protocols.isText(name) && !require_run.atLeast(this.$.target, 3, 0) ? require_values.pyStr(name).split(".") : name;
		const result = await super.build_module(module, file, path);
		const [output, copied] = require_protocols.itemsIn(result);
		if (require_values.truthy(copied) && require_protocols.isList(this._build_py__updated_files)) require_protocols.append(this._build_py__updated_files, output);
		return result;
	}
	async get_data_files() {
		return [];
	}
	async dataFiles() {
		if (!Object.hasOwn(this, "data_files")) this.data_files = await this._get_data_files();
		return this.data_files;
	}
	async _get_data_files() {
		await this.analyze_manifest();
		return this.dataOfPackages();
	}
	async get_data_files_without_manifest() {
		if (this.manifest_files === void 0) this.manifest_files = /* @__PURE__ */ new Map();
		return this.dataOfPackages();
	}
	async dataOfPackages() {
		const found = [];
		for (const name of require_values.truthy(this.packages) ? require_protocols.iterate(this.packages) : []) found.push(await this._get_pkg_data_files(name));
		return found;
	}
	async _get_pkg_data_files(name) {
		const source = require_protocols.pathText(await this.get_package_dir(name));
		const target = require_package_folders.joinAll(this.targetPath, [require_protocols.pathText(this.build_lib), ...require_protocols.textFor(name, "split").split(".")]);
		const files = Array.from(require_protocols.iterate(await this.find_data_files(name, source)), (file) => this.targetPath.relpath(require_protocols.pathText(file), source === "" ? "." : source, this.$.cwd));
		return require_values.Tuple.of(name, source, target, files);
	}
	async find_data_files(name, sourceFolder) {
		const listed = require_values.plain(this.manifest_files ?? null);
		const fromManifest = listed instanceof Map ? [...require_protocols.iterate(listed.get(require_values.plain(name)) ?? [])] : [];
		const recursive = require_setuptools_version.setuptoolsSince(this.$.target, 62);
		const { view } = this.$;
		const byPattern = this.patterns(this.package_data, name, require_protocols.pathText(sourceFolder)).flatMap((pattern) => (recursive ? require_glob_recursive.findWithStars(this.$, pattern) : view.glob(pattern)).filter((file) => view.isFile(file)));
		return await this.exclude_data_files(name, sourceFolder, [...fromManifest, ...byPattern]);
	}
	patterns(table, name, folder) {
		const given = require_values.plain(table);
		if (!(given instanceof Map)) return [];
		return [...require_protocols.iterate(given.get("") ?? []), ...require_protocols.iterate(given.get(require_values.plain(name)) ?? [])].map((pattern) => this.targetPath.join(folder, require_convert_path.convertPath(require_protocols.pathText(pattern), this.$.target.osName)));
	}
	async exclude_data_files(name, sourceFolder, files) {
		const expressions = this.patterns(this.exclude_package_data, name, require_protocols.pathText(sourceFolder)).map((pattern) => require_glob_pattern.compileGlobPattern(this.targetPath.normcase(pattern)));
		const kept = Array.from(require_protocols.iterate(files), require_protocols.pathText).filter((file) => !expressions.some((each) => each.test(this.targetPath.normcase(file))));
		return [...new Set(kept)];
	}
	async analyze_manifest() {
		const byPackage = /* @__PURE__ */ new Map();
		this.manifest_files = byPackage;
		if (!require_values.truthy(this.distribution.include_package_data ?? null)) return;
		const folders = /* @__PURE__ */ new Map();
		for (const name of require_values.truthy(this.packages) ? require_protocols.iterate(this.packages) : []) folders.set(assertRelative(this, await this.get_package_dir(name)), name);
		await this.run_command("egg_info");
		const eggInfo = await this.get_finalized_command("egg_info");
		const list = await require_attributes.getAttribute(eggInfo, "filelist", this.$);
		const files = await require_attributes.getAttribute(list, "files", this.$);
		const owners = new PackageOwners(folders, this.targetPath);
		const needsName = require_setuptools_version.setuptoolsSince(this.$.target, 60);
		for (const file of require_protocols.pathTexts(files)) {
			if (this.isBuilt(file)) continue;
			const { owner, name, direct } = owners.of(assertRelative(this, file));
			if (owner === void 0) continue;
			if (direct && name.endsWith(".py") && (!needsName || require_find_packages.isIdentifier(name.slice(0, -3)))) continue;
			const known = byPackage.get(owner);
			if (Array.isArray(known)) known.push(file);
			else byPackage.set(owner, [file]);
		}
	}
	isBuilt(file) {
		if (!this.targetPath.isabs(file) || !require_setuptools_version.setuptoolsSince(this.$.target, 62)) return false;
		return this.targetPath.normpath(file).includes(this.targetPath.normpath(require_protocols.pathText(this.build_lib)));
	}
	async build_package_data() {
		const writable = require_setuptools_version.setuptoolsSince(this.$.target, 42);
		const copy = require_build_py.fileCopier(this);
		const examples = this.filesWithExamples();
		for (const [source, target] of await this.dataCopies()) {
			const done = copy(source, target);
			const { to, copied } = done instanceof Promise ? await done : done;
			if (copied && examples.length > 0 && examples.includes(this.targetPath.abspath(source, this.$.cwd))) require_protocols.append(this._build_py__doctests_2to3, to);
			const readOnly = ((this.$.view.stat(source)?.mode ?? 128) & 128) === 0;
			if (writable && readOnly) this.$.add({
				kind: "set-mode",
				path: target,
				add: 128,
				dryRun: require_values.truthy(this.dry_run)
			});
		}
	}
	filesWithExamples() {
		const texts = require_values.plain(this.distribution.convert_2to3_doctests ?? null);
		return Array.isArray(texts) ? texts : [];
	}
	async dataCopies() {
		const copies = [];
		const { join } = this.targetPath;
		for (const entry of require_protocols.iterate(await this.dataFiles())) {
			const [source, target, files] = require_protocols.itemsIn(entry).slice(1);
			const [from, to] = [require_protocols.pathText(source), require_protocols.pathText(target)];
			for (const file of require_protocols.pathTexts(files)) copies.push([join(from, file), join(to, file)]);
		}
		return copies;
	}
	async get_outputs(includeBytecode = 1) {
		await this.dataFiles();
		return super.get_outputs(includeBytecode);
	}
	async get_output_mapping() {
		const pairs = (await this.dataCopies()).map(([source, target]) => [target, source]);
		for (const entry of require_protocols.iterate(await this.find_all_modules())) {
			const [name, module, file] = require_protocols.itemsIn(entry);
			pairs.push([await this.get_module_outfile(this.build_lib, require_protocols.textFor(name, "split").split("."), module), file]);
		}
		return new Map(pairs.sort(([a], [b]) => require_values.pyStr(a) < require_values.pyStr(b) ? -1 : 1));
	}
	async get_package_dir(name) {
		const folder = await super.get_package_dir(name);
		const root = this.distribution.src_root ?? null;
		return root === null ? folder : this.targetPath.join(require_protocols.pathText(root), folder);
	}
	async check_package(name, folder) {
		const checked = require_values.plain(this.packages_checked);
		const known = checked.get(require_values.plain(name));
		if (known !== void 0) return known;
		const init = await super.check_package(name, folder);
		checked.set(require_values.plain(name), init);
		const namespaces = this.distribution.namespace_packages ?? null;
		if (!require_values.truthy(init) || !require_values.truthy(namespaces)) return init;
		const text = require_values.pyStr(name);
		if (!Array.from(require_protocols.iterate(namespaces), require_values.pyStr).some((each) => each === text || each.startsWith(`${text}.`))) return init;
		if (Buffer.from(this.$.view.read(require_protocols.pathText(init))).includes("declare_namespace")) return init;
		throw new require_own_options.EngineError("DistutilsError", `Namespace package problem: ${text} is a namespace package, but its\n__init__.py does not call declare_namespace()! Please fix it.\n(See the setuptools manual under "Namespace Packages" for details.)
"`, { code: "namespace-package" });
	}
};
function assertRelative(command, value) {
	const path = require_protocols.pathText(value);
	if (!require_os_path.osPath(command.$.target.osName).isabs(path)) return path;
	throw new require_own_options.EngineError("DistutilsSetupError", `Error: setup script specifies an absolute path:\n\n    ${path}\n\nsetup() arguments must *always* be /-separated paths relative to the\nsetup.py directory, *never* absolute paths.
`, { code: "absolute-path" });
}

Object.defineProperty(exports, "SetuptoolsBuildPy", {
  enumerable: true,
  get: function () {
    return SetuptoolsBuildPy;
  }
});
Object.defineProperty(exports, "build_py_exports", {
  enumerable: true,
  get: function () {
    return build_py_exports;
  }
});
