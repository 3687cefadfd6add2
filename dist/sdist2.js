"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_decode_text = require("./decode-text.js");
const require_attributes = require("./attributes.js");
const require_class_attributes = require("./class-attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_sdist = require("./sdist.js");
const require_build_py = require("./build-py2.js");
const require_manifest_file_list = require("./manifest-file-list.js");

// src/commands/setuptools/sdist.ts
var sdist_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ SetuptoolsSdist: () => SetuptoolsSdist });
const BUILD_COMMANDS = /* @__PURE__ */ new Set([
	"build_py",
	"build_clib",
	"build_ext",
	"build_scripts"
]);
var SetuptoolsSdist = class extends require_sdist.Sdist {
	static pythonPath = "setuptools.command.sdist.sdist";
	async initialize_options() {
		await super.initialize_options();
		if (this.$.target.versionInfo[0] < 3) this.formats = ["gztar"];
	}
	async run() {
		await this.run_command("egg_info");
		const eggInfo = await this.get_finalized_command("egg_info");
		this.filelist = await this.attributeOf(eggInfo, "filelist");
		await this.add("append", this.targetPath.join(require_protocols.pathText(await this.attributeOf(eggInfo, "egg_info")), "SOURCES.txt"));
		await this.check_readme();
		for (const name of await this.get_sub_commands()) await this.run_command(name);
		await this.make_distribution();
	}
	async attributeOf(command, name) {
		return await require_attributes.getAttribute(command, name, this.$) ?? null;
	}
	async readmes() {
		const names = await require_class_attributes.classAttribute(this, "READMES", () => require_values.Tuple.of("README", "README.rst", "README.txt", "README.md"));
		return Array.from(require_protocols.iterate(names ?? []), require_values.pyStr);
	}
	async check_readme() {
		const names = await this.readmes();
		if (names.some((name) => this.$.view.exists(name))) return;
		await this.warn(`standard file not found: should have one of ${names.join(", ")}`);
	}
	async add_defaults() {
		await super.add_defaults();
		if (require_setuptools_version.setuptoolsSince(this.$.target, 62)) await this.addBuildSources();
	}
	async _add_defaults_standards() {
		const readme = (await this.readmes()).find((name) => this.$.view.exists(name));
		if (readme !== void 0) await this.add("append", readme);
		else await this.warn(`standard file not found: should have one of ${(await this.readmes()).join(", ")}`);
		const script = require_values.pyStr(this.distribution.script_name);
		if (this.$.view.exists(script)) await this.add("append", script);
		else await this.warn(`standard file '${script}' not found`);
	}
	async _add_defaults_optional() {
		await super._add_defaults_optional();
		if (require_setuptools_version.setuptoolsSince(this.$.target, 43) && this.$.view.isFile("pyproject.toml")) await this.add("append", "pyproject.toml");
	}
	async _add_defaults_python() {
		if (!require_values.truthy(await this.distribution.has_pure_modules())) return;
		const buildPy = await this.get_finalized_command("build_py");
		await this.addSources(buildPy);
		for (const entry of require_protocols.iterate(await this.dataFiles(buildPy))) {
			const [, folder, , names] = [...require_protocols.iterate(entry)];
			await this.add("extend", Array.from(require_protocols.iterate(names), (name) => this.targetPath.join(require_protocols.pathText(folder), require_protocols.pathText(name))));
		}
	}
	async dataFiles(buildPy) {
		if (require_values.truthy(this.distribution.include_package_data ?? null) && !require_setuptools_version.setuptoolsSince(this.$.target, 63)) return [];
		return buildPy instanceof require_build_py.SetuptoolsBuildPy ? buildPy.dataFiles() : this.attributeOf(buildPy, "data_files");
	}
	async addSources(command) {
		await this.add("extend", [...require_protocols.iterate(await require_attributes.callMethod(command, "get_source_files", [], this.$))]);
	}
	async addBuildSources() {
		const build = await this.get_finalized_command("build");
		for (const name of require_protocols.iterate(await require_attributes.callMethod(build, "get_sub_commands", [], this.$))) {
			if (BUILD_COMMANDS.has(require_values.pyStr(name))) continue;
			const command = await this.get_finalized_command(require_values.pyStr(name));
			if (await require_attributes.hasAttribute(command, "get_source_files", this.$)) await this.addSources(command);
		}
	}
	async read_manifest() {
		const path = require_protocols.pathText(this.manifest);
		this.logInfo(`reading manifest file '${path}'`);
		const files = [];
		for (const line of require_decode_text.fileLines(require_decode_text.decodeText(this.$.view.read(path), { errors: "surrogateescape" }))) {
			if (!line.isWellFormed()) {
				this.logWarn(`${require_values.pyStr(line)} not UTF-8 decodable -- skipping`);
				continue;
			}
			const file = line.trim();
			if (file !== "" && !file.startsWith("#")) files.push(file);
		}
		if (this.filelist instanceof require_manifest_file_list.ManifestFileList) await this.filelist.appendAll(files);
		else for (const file of files) await this.add("append", file);
	}
	async systemLinks() {
		return false;
	}
	async make_release_tree(baseDir, files) {
		await super.make_release_tree(baseDir, files);
		const config = this.targetPath.join(require_protocols.pathText(baseDir), "setup.cfg");
		const eggInfo = await this.get_finalized_command("egg_info");
		await require_attributes.callMethod(eggInfo, "save_version_info", [config], this.$);
	}
	async make_distribution() {
		const before = require_protocols.isList(this.distribution.dist_files) ? [...require_protocols.iterate(this.distribution.dist_files)].map(require_values.pyStr) : [];
		await super.make_distribution();
		const files = this.distribution.dist_files;
		const added = files.splice(before.length);
		for (const entry of added) if (!before.includes(require_values.pyStr(entry))) require_protocols.append(files, entry);
	}
};

Object.defineProperty(exports, "SetuptoolsSdist", {
  enumerable: true,
  get: function () {
    return SetuptoolsSdist;
  }
});
Object.defineProperty(exports, "sdist_exports", {
  enumerable: true,
  get: function () {
    return sdist_exports;
  }
});
