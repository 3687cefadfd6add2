"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_convert_path = require("./convert-path.js");
const require_glob_recursive = require("./glob-recursive.js");
const require_attributes = require("./attributes.js");
const require_class_attributes = require("./class-attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_script_text = require("./script-text.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_plugins = require("./plugins.js");
const require_manifest_file_list = require("./manifest-file-list.js");
const require_sdist = require("./sdist2.js");

// src/commands/setuptools/manifest-maker.ts
const MAKING = [
	"add_defaults",
	"read_manifest",
	"read_template",
	"add_license_files",
	"prune_file_list"
];
var ManifestMaker = class extends require_sdist.SetuptoolsSdist {
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
		if (!MAKING.some((method) => this.$.script.overrides(this, method))) list.willBeSorted();
		this.filelist = list;
		if (!view.exists(require_protocols.pathText(this.manifest))) await this.write_manifest();
		await this.add_defaults();
		const template = await this.templateName();
		if (view.exists(template)) {
			this.template = template;
			await this.read_template();
		}
		if (require_setuptools_version.setuptoolsSince(this.$.target, 58)) await this.add_license_files();
		await this.prune_file_list();
		await list.sort();
		await list.remove_duplicates();
		await this.write_manifest();
	}
	async templateName() {
		return require_protocols.pathText(await require_class_attributes.classAttribute(this, "template", () => "MANIFEST.in") ?? "MANIFEST.in");
	}
	async write_manifest() {
		await this.filelist._repair();
		const { sep } = this.targetPath;
		const files = sep === "/" ? this.filelist.files.map(require_values.pyStr) : this.filelist.files.map((file) => require_values.pyStr(file).replaceAll(sep, "/"));
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
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async warn(message) {
		if (!/^standard file .*not found/.test(require_values.pyStr(message))) await super.warn(message);
	}
	async add_defaults() {
		const { target, view } = this.$;
		await super.add_defaults();
		if (!require_setuptools_version.setuptoolsSince(target, 58) && require_setuptools_version.setuptoolsSince(target, 41)) await this.check_license();
		await this.filelist.append(await this.templateName());
		await this.filelist.append(this.manifest);
		const controlled = await this.controlledFiles();
		if (controlled.length > 0) await this.filelist.extend(controlled);
		else if (view.exists(require_protocols.pathText(this.manifest))) await this.read_manifest();
		if (view.exists("setup.py")) await this.filelist.append("setup.py");
		await this.filelist.graft(await this.attributeOf(await this.get_finalized_command("egg_info"), "egg_info"));
	}
	async dataFiles(buildPy) {
		if (!require_setuptools_version.setuptoolsSince(this.$.target, 63)) return super.dataFiles(buildPy);
		const own = await require_attributes.hasAttribute(buildPy, "get_data_files_without_manifest", this.$);
		return await require_attributes.callMethod(buildPy, own ? "get_data_files_without_manifest" : "get_data_files", [], this.$) ?? [];
	}
	async controlledFiles() {
		const files = [];
		for (const plugin of await require_plugins.pluginsOf(this.$, "setuptools.file_finders")) files.push(...await require_script_text.itemsOf(this.$, await require_plugins.callPlugin(this.$, plugin, [""])));
		return files.map((file) => require_convert_path.convertPath(require_values.pyStr(file), this.$.target.osName));
	}
	async add_license_files() {
		const files = require_values.plain(this.distribution.metadata.license_files ?? null);
		if (!Array.isArray(files)) return;
		for (const file of files) this.logInfo(`adding license file '${require_values.pyStr(file)}'`);
		await this.filelist.extend(files);
	}
	async check_license() {
		const { target } = this.$;
		const options = await this.distribution.get_option_dict("metadata");
		const entry = options.get("license_file");
		const one = require_protocols.isTuple(entry) ? require_values.pyStr([...require_protocols.iterate(entry)][1]) : void 0;
		const many = require_values.plain(this.distribution.metadata.license_files ?? null);
		const named = Array.isArray(many) ? many.map(require_values.pyStr) : [];
		if (require_setuptools_version.setuptoolsSince(target, 56)) await this.addMatching(named, one, options.has("license_files"));
		else await this.addNamed([...one === void 0 ? [] : [one], ...require_setuptools_version.setuptoolsSince(target, 42) ? named : []]);
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
