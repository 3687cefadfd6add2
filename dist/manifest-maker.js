"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine_error = require("./engine-error.js");
const require_convert_path = require("./convert-path.js");
const require_decode_text = require("./decode-text.js");
const require_text_file = require("./text-file.js");
const require_glob_recursive = require("./glob-recursive.js");
const require_attributes = require("./attributes.js");
const require_class_attributes = require("./class-attributes.js");
const require_protocols = require("./protocols.js");
const require_session = require("./session.js");
const require_script_text = require("./script-text.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_command = require("./command.js");
const require_plugins = require("./plugins.js");
const require_manifest_file_list = require("./manifest-file-list.js");

// src/commands/setuptools/manifest-maker.ts
const BUILD_COMMANDS = /* @__PURE__ */ new Set([
	"build_py",
	"build_clib",
	"build_ext",
	"build_scripts"
]);
var ManifestMaker = class extends require_command.Command {
	static pythonPath = "setuptools.command.egg_info.manifest_maker";
	async initialize_options() {
		this.use_defaults = 1;
		this.prune = 1;
		this.manifest_only = 1;
		this.force_manifest = 1;
		if (require_setuptools_version.setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_dir = false;
	}
	async finalize_options() {}
	async run() {
		const { view } = this.$;
		const list = this.$.adopt(new require_manifest_file_list.ManifestFileList(this.$));
		await list.__init__(null, null, this.ignore_egg_info_dir ?? false);
		this.filelist = list;
		if (!view.exists(require_protocols.pathText(this.manifest))) await this.write_manifest();
		await this.add_defaults();
		const template = require_protocols.pathText(await require_class_attributes.classAttribute(this, "template", () => "MANIFEST.in"));
		if (view.exists(template)) await this.readTemplate(template);
		if (require_setuptools_version.setuptoolsSince(this.$.target, 58)) await this.add_license_files();
		await this.prune_file_list();
		await list.sort();
		await list.remove_duplicates();
		await this.write_manifest();
	}
	async write_manifest() {
		await this.filelist._repair();
		const files = this.filelist.files.map((file) => require_session.pyStr(file).replaceAll(this.targetPath.sep, "/"));
		const path = require_protocols.pathText(this.manifest);
		const says = [{
			level: 2,
			text: `writing manifest file '${path}'`
		}];
		this.$.add({
			kind: "write",
			path,
			content: { text: files.join("\n") },
			says,
			saysFresh: says,
			dryRun: require_session.truthy(this.dry_run)
		});
	}
	async readTemplate(template) {
		this.logInfo(`reading manifest template '${template}'`);
		const { target } = this.$;
		const text = require_decode_text.universalNewlines(require_decode_text.decodeText(this.$.view.read(template), {
			encoding: target.localeEncoding,
			errors: "surrogateescape"
		}));
		const options = {
			filename: template,
			joinLines: true,
			stripLeft: true,
			collapseJoin: true,
			major: target.versionInfo[0]
		};
		for (const { text: line, line: number, warning } of require_text_file.logicalLines(text, options)) {
			if (warning !== void 0) this.logWarn(`warning: ${warning}`);
			try {
				await this.filelist.process_template_line(line);
			} catch (error) {
				if (!require_engine_error.isPythonError(error, "DistutilsTemplateError", "ValueError")) throw error;
				await this.warn(require_text_file.locatedMessage(template, number, error.message));
			}
		}
	}
	async warn(message) {
		if (!/^standard file .*not found/.test(require_session.pyStr(message))) await super.warn(message);
	}
	async add_defaults() {
		await this._add_defaults_standards();
		await this._add_defaults_optional();
		await this._add_defaults_python();
		await this._add_defaults_data_files();
		await this._add_defaults_ext();
		await this._add_defaults_c_libs();
		await this._add_defaults_scripts();
		if (require_setuptools_version.setuptoolsSince(this.$.target, 62)) await this.addBuildSources();
		const { target, view } = this.$;
		if (!require_setuptools_version.setuptoolsSince(target, 58) && require_setuptools_version.setuptoolsSince(target, 41)) await this.check_license();
		await this.filelist.append(require_protocols.pathText(await require_class_attributes.classAttribute(this, "template", () => "MANIFEST.in")));
		await this.filelist.append(this.manifest);
		const controlled = await this.controlledFiles();
		if (controlled.length > 0) await this.filelist.extend(controlled);
		else if (view.exists(require_protocols.pathText(this.manifest))) await this.read_manifest();
		if (view.exists("setup.py")) await this.filelist.append("setup.py");
		const eggInfo = await this.get_finalized_command("egg_info");
		await this.filelist.graft(await this.attributeOf(eggInfo, "egg_info"));
	}
	async attributeOf(command, name) {
		return await require_attributes.getAttribute(command, name, this.$) ?? null;
	}
	async _add_defaults_standards() {
		const { view } = this.$;
		const readme = [
			"README",
			"README.rst",
			"README.txt",
			"README.md"
		].find((name) => view.exists(name));
		if (readme !== void 0) await this.filelist.append(readme);
		const script = require_session.pyStr(this.distribution.script_name);
		if (view.exists(script)) await this.filelist.append(script);
		else await this.warn(`standard file '${script}' not found`);
	}
	async _add_defaults_optional() {
		const { view } = this.$;
		const tests = view.glob(require_convert_path.convertPath("test/test*.py", this.$.target.osName)).filter((file) => view.isFile(file));
		await this.filelist.extend([...tests, ...view.isFile("setup.cfg") ? ["setup.cfg"] : []]);
		if (require_setuptools_version.setuptoolsSince(this.$.target, 43) && view.isFile("pyproject.toml")) await this.filelist.append("pyproject.toml");
	}
	async _add_defaults_python() {
		if (!require_session.truthy(await this.distribution.has_pure_modules())) return;
		const buildPy = await this.get_finalized_command("build_py");
		await this.addSources(buildPy);
		for (const entry of await this.dataFiles(buildPy)) {
			const [, folder, , names] = [...require_protocols.iterate(entry)];
			await this.filelist.extend(Array.from(require_protocols.iterate(names), (name) => this.targetPath.join(require_protocols.pathText(folder), require_protocols.pathText(name))));
		}
	}
	async dataFiles(buildPy) {
		if (require_setuptools_version.setuptoolsSince(this.$.target, 63)) {
			if (await require_attributes.hasAttribute(buildPy, "get_data_files_without_manifest", this.$)) return [...require_protocols.iterate(await require_attributes.callMethod(buildPy, "get_data_files_without_manifest", [], this.$))];
			return [...require_protocols.iterate(await require_attributes.callMethod(buildPy, "get_data_files", [], this.$) ?? [])];
		}
		if (require_session.truthy(this.distribution.include_package_data)) return [];
		const lazy = buildPy.dataFiles;
		return [...require_protocols.iterate(lazy === void 0 ? await this.attributeOf(buildPy, "data_files") : await lazy.call(buildPy))];
	}
	async addSources(command) {
		await this.filelist.extend([...require_protocols.iterate(await require_attributes.callMethod(command, "get_source_files", [], this.$))]);
	}
	async _add_defaults_data_files() {
		if (!require_session.truthy(await this.distribution.has_data_files())) return;
		const { view, target } = this.$;
		for (const entry of require_protocols.iterate(this.distribution.data_files)) {
			const files = require_protocols.isText(entry) ? [entry] : [...require_protocols.iterate([...require_protocols.iterate(entry)][1] ?? [])];
			for (const file of files) {
				const path = require_convert_path.convertPath(require_protocols.pathText(file), target.osName);
				if (view.isFile(path)) await this.filelist.append(path);
			}
		}
	}
	async _add_defaults_ext() {
		if (require_session.truthy(await this.distribution.has_ext_modules())) await this.addSources(await this.get_finalized_command("build_ext"));
	}
	async _add_defaults_c_libs() {
		if (require_session.truthy(await this.distribution.has_c_libraries())) await this.addSources(await this.get_finalized_command("build_clib"));
	}
	async _add_defaults_scripts() {
		if (require_session.truthy(await this.distribution.has_scripts())) await this.addSources(await this.get_finalized_command("build_scripts"));
	}
	async addBuildSources() {
		const build = await this.get_finalized_command("build");
		for (const name of require_protocols.iterate(await require_attributes.callMethod(build, "get_sub_commands", [], this.$))) {
			if (BUILD_COMMANDS.has(require_session.pyStr(name))) continue;
			const command = await this.get_finalized_command(require_session.pyStr(name));
			if (await require_attributes.hasAttribute(command, "get_source_files", this.$)) await this.addSources(command);
		}
	}
	async controlledFiles() {
		const files = [];
		for (const plugin of await require_plugins.pluginsOf(this.$, "setuptools.file_finders")) files.push(...await require_script_text.itemsOf(this.$, await require_plugins.callPlugin(this.$, plugin, [""])));
		return files;
	}
	async read_manifest() {
		const path = require_protocols.pathText(this.manifest);
		this.logInfo(`reading manifest file '${path}'`);
		for (const line of require_decode_text.fileLines(require_decode_text.decodeText(this.$.view.read(path), { errors: "surrogateescape" }))) {
			if (!line.isWellFormed()) {
				this.logWarn(`${require_session.pyStr(line)} not UTF-8 decodable -- skipping`);
				continue;
			}
			const file = line.trim();
			if (file !== "" && !file.startsWith("#")) await this.filelist.append(file);
		}
	}
	async add_license_files() {
		const files = require_session.plain(this.distribution.metadata.license_files ?? null);
		if (!Array.isArray(files)) return;
		for (const file of files) this.logInfo(`adding license file '${require_session.pyStr(file)}'`);
		await this.filelist.extend(files);
	}
	async check_license() {
		const { target } = this.$;
		const options = await this.distribution.get_option_dict("metadata");
		const entry = options.get("license_file");
		const one = require_protocols.isTuple(entry) ? require_session.pyStr([...require_protocols.iterate(entry)][1]) : void 0;
		const many = require_session.plain(this.distribution.metadata.license_files ?? null);
		const named = Array.isArray(many) ? many.map(require_session.pyStr) : [];
		if (require_setuptools_version.setuptoolsSince(target, 56)) await this.addMatching(named, one, options.has("license_files"));
		else await this.addNamed(require_setuptools_version.setuptoolsSince(target, 42) ? [...one === void 0 ? [] : [one], ...named] : one === void 0 ? [] : [one]);
	}
	async addNamed(files) {
		for (const file of files) if (this.$.view.exists(file)) await this.filelist.append(file);
		else this.$.say(3, `warning: Failed to find the configured license file '${file}'`);
	}
	async addMatching(named, one, given) {
		const patterns = [...named, ...one === void 0 ? [] : [one]];
		if (one !== void 0) this.$.say(3, "warning: the 'license_file' option is deprecated, use 'license_files' instead");
		const found = /* @__PURE__ */ new Set();
		for (const pattern of one === void 0 && !given ? require_plugins.LICENSE_PATTERNS : patterns) for (const file of require_glob_recursive.findWithStars(this.$, pattern)) {
			if (file.endsWith("~") || found.has(file) || !this.$.view.isFile(file)) continue;
			this.logInfo(`adding license file '${file}' (matched pattern '${pattern}')`);
			found.add(file);
		}
		await this.filelist.extend([...found].sort());
	}
	async prune_file_list() {
		const build = await this.get_finalized_command("build");
		await this.filelist.prune(await this.attributeOf(build, "build_base"));
		await this.filelist.prune(await this.distribution.get_fullname());
		const separator = this.targetPath.sep === "\\" ? "\\\\" : "/";
		await this.filelist.exclude_pattern(`(^|${separator})(RCS|CVS|\\.svn)${separator}`, 1, null, 1);
	}
};

exports.ManifestMaker = ManifestMaker;
