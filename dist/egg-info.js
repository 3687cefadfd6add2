"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_text_mode = require("./text-mode.js");
const require_write_file = require("./write-file.js");
const require_safe_name = require("./safe-name.js");
const require_protocols = require("./protocols.js");
const require_class_attributes = require("./class-attributes.js");
const require_values = require("./values.js");
const require_config_file = require("./config-file.js");
const require_requirement_values = require("./requirement-values.js");
const require_text_of = require("./text-of.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_command = require("./command.js");
const require_planning_scope = require("./planning-scope.js");
const require_code_point_order = require("./code-point-order.js");
const require_entry_points = require("./entry-points.js");
const require_manifest_maker = require("./manifest-maker.js");
const require_plugins = require("./plugins.js");
const require_project_names = require("./project-names.js");

// src/options/edit-config.ts
function editedConfig(raw, section, values) {
	const sections = new Map([...raw.sections].map(([name, options]) => [name, textsOf(options)]));
	const edited = sections.get(section) ?? /* @__PURE__ */ new Map();
	sections.set(section, edited);
	for (const [name, value] of Object.entries(values)) edited.set(name, value);
	return [...raw.defaults.size > 0 ? [["DEFAULT", textsOf(raw.defaults)]] : [], ...sections].map(([name, options]) => sectionText(name, options)).join("");
}
function textsOf(options) {
	return new Map([...options].map(([name, { value }]) => [name, value]));
}
function sectionText(name, options) {
	return `[${name}]\n${[...options].map(([option, value]) => `${option} = ${value.replaceAll("\n", "\n	")}\n`).join("")}\n`;
}

// src/commands/setuptools/egg-info-writers.ts
const argument = (name) => async (command, file) => {
	const value = require_values.plain(distOf(command)[name] ?? null);
	const data = value === null ? null : `${Array.from(require_protocols.iterate(value), require_values.pyStr).join("\n")}\n`;
	await command.write_or_delete_file(name, file, data, true);
};
const WRITERS = {
	"PKG-INFO": writePkgInfo,
	"dependency_links.txt": argument("dependency_links"),
	"depends.txt": warnOfDepends,
	"eager_resources.txt": argument("eager_resources"),
	"entry_points.txt": async (command, file) => command.write_or_delete_file("entry points", file, await require_entry_points.entryPointsText(command.$, distOf(command).entry_points), true),
	"namespace_packages.txt": argument("namespace_packages"),
	"requires.txt": writeRequirements,
	"top_level.txt": writeTopLevel
};
const ORDER_OF_2_7 = [
	"requires.txt",
	"PKG-INFO",
	"eager_resources.txt",
	"namespace_packages.txt",
	"top_level.txt",
	"dependency_links.txt",
	"entry_points.txt",
	"depends.txt"
];
function writerNames(major) {
	return major < 3 ? ORDER_OF_2_7 : Object.keys(WRITERS);
}
async function writeEggInfoFile(command, name) {
	await WRITERS[name]?.(command, command.pathOf(name));
}
function distOf(command) {
	return command.distribution;
}
async function writePkgInfo(command, file) {
	command.$.say(2, `writing ${file}`);
	if (require_values.truthy(command.dry_run)) return;
	const { metadata, zip_safe: zipSafe } = distOf(command);
	const [version, name] = [metadata.version, metadata.name];
	metadata.version = command.egg_version;
	metadata.name = command.egg_name;
	try {
		await metadata.write_pkg_info(require_protocols.pathText(command.egg_info));
	} finally {
		metadata.name = name;
		metadata.version = version;
	}
	writeSafetyFlag(command, zipSafe ?? null);
}
function writeSafetyFlag(command, safe) {
	const { view } = command.$;
	for (const [flag, name] of [[true, "zip-safe"], [false, "not-zip-safe"]]) {
		const file = command.pathOf(name);
		const wanted = safe !== null && require_values.truthy(safe) === flag;
		if (view.exists(file)) {
			if (safe === null || !wanted) command.$.add({
				kind: "remove",
				path: file,
				tree: false
			});
		} else if (wanted) require_write_file.writeFile(command.$, file, require_text_mode.textMode(command.$.target, "\n"));
	}
}
async function warnOfDepends(command, file) {
	if (!command.$.view.exists(file)) return;
	command.$.say(3, "WARNING: 'depends.txt' is not used by setuptools 0.6!\nUse the install_requires/extras_require setup() args instead.");
}
async function writeRequirements(command, file) {
	const dist = distOf(command);
	const lines = async (value) => require_requirement_values.meaningfulLines(require_values.truthy(value) ? await require_requirement_values.textsOf(command.$, value) : []).map((line) => `${line}\n`).join("");
	let text = await lines(dist.install_requires);
	const extras = require_values.plain(dist.extras_require ?? null);
	const names = extras instanceof Map ? [...extras.keys()].map(require_values.pyStr).sort(require_code_point_order.compareCodeUnits) : [];
	for (const name of names) text += `\n[${name}]\n${await lines(extras.get(name) ?? [])}`;
	await command.write_or_delete_file("requirements", file, text);
}
async function writeTopLevel(command, file) {
	const names = (await distOf(command).iter_distribution_names()).map((name) => require_values.pyStr(name).split(".")[0]);
	await command.write_file("top-level names", file, `${[...new Set(names)].sort(require_code_point_order.compareCodeUnits).join("\n")}\n`);
}

// src/commands/setuptools/egg-info.ts
var EggInfo = class extends require_command.Command {
	static pythonPath = "setuptools.command.egg_info.egg_info";
	get tag_build() {
		return null;
	}
	get tag_date() {
		return null;
	}
	get tag_svn_revision() {
		return null;
	}
	async initialize_options() {
		this.egg_name = null;
		this.egg_version = null;
		this.egg_base = null;
		this.egg_info = null;
		this.broken_egg_info = false;
		if (require_setuptools_version.setuptoolsSince(this.$.target, 60)) this.ignore_egg_info_in_manifest = false;
	}
	async tag(name) {
		if (Object.hasOwn(this, name)) return this[name];
		return await require_class_attributes.classAttribute(this, name, () => null) ?? null;
	}
	async tags() {
		const build = await this.tag("tag_build");
		const date = await this.tag("tag_date");
		return (require_values.truthy(build) ? require_values.pyStr(build) : "") + (require_values.truthy(date) ? this.today() : "");
	}
	today() {
		const now = /* @__PURE__ */ new Date();
		const two = (value) => String(value).padStart(2, "0");
		return `-${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
	}
	async tagged_version() {
		const version = await require_text_of.textOf(this.$, await this.distribution.get_version());
		const tags = require_values.pyStr(await this.tags());
		const again = tags !== "" && (version.endsWith(tags) || version.endsWith(require_project_names.safeProjectVersion(`0${tags}`).slice(1)));
		return require_project_names.safeProjectVersion(again ? version : version + tags);
	}
	async finalize_options() {
		this.egg_name = require_project_names.safeProjectName(require_values.pyStr(await this.distribution.get_name()));
		this.egg_version = require_values.pyStr(await this.tagged_version());
		this.refuseBadName();
		if (this.egg_base === null) {
			const folders = require_values.plain(this.distribution.package_dir);
			this.egg_base = (folders instanceof Map ? folders.get("") : void 0) ?? ".";
		}
		await this.ensure_dirname("egg_base");
		const file = `${require_safe_name.toFilename(require_values.pyStr(this.egg_name))}.egg-info`;
		this.egg_info = require_values.pyStr(this.egg_base) === "." ? file : this.targetPath.join(require_protocols.pathText(this.egg_base), file);
		if (require_values.pyStr(this.egg_name).includes("-")) await this.check_broken_egg_info();
		this.distribution.metadata.version = this.egg_version;
	}
	refuseBadName() {
		const [name, version] = [require_values.pyStr(this.egg_name), require_values.pyStr(this.egg_version)];
		const operator = require_requirement_values.parseVersion(version) === void 0 ? "===" : "==";
		if (!require_requirement_values.isProblem(require_requirement_values.parseRequirement(`${name}${operator}${version}`))) return;
		throw new require_own_options.EngineError("DistutilsOptionError", `Invalid distribution name or version syntax: ${name}-${version}`, { code: "bad-name" });
	}
	async write_or_delete_file(what, filename, data, force = false) {
		if (require_values.truthy(data)) await this.write_file(what, filename, data);
		else if (this.$.view.exists(require_protocols.pathText(filename))) {
			if (data === null && !require_values.truthy(force)) this.$.say(3, `${require_values.pyStr(what)} not set in setup(), but ${require_values.pyStr(filename)} exists`);
			else await this.delete_file(filename);
		}
	}
	async write_file(what, filename, data) {
		const says = [{
			level: 2,
			text: `writing ${require_values.pyStr(what)} to ${require_values.pyStr(filename)}`
		}];
		const content = { text: require_protocols.isText(data) ? require_values.pyStr(data) : require_values.pyStr(require_values.plain(data)) };
		this.$.add({
			kind: "write",
			path: require_protocols.pathText(filename),
			content,
			says,
			saysFresh: says,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async delete_file(filename) {
		const says = [{
			level: 2,
			text: `deleting ${require_values.pyStr(filename)}`
		}];
		this.$.add({
			kind: "remove",
			path: require_protocols.pathText(filename),
			tree: false,
			says,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async run() {
		await require_planning_scope.inPhase(this.$, "build", async () => {
			await this.mkpath(require_protocols.pathText(this.egg_info));
			for (const name of writerNames(this.$.target.versionInfo[0])) await writeEggInfoFile(this, name);
			for (const plugin of await require_plugins.pluginsOf(this.$, "egg_info.writers")) await require_plugins.callPlugin(this.$, plugin, [
				this,
				plugin.name,
				this.pathOf(plugin.name)
			]);
			const old = this.pathOf("native_libs.txt");
			if (this.$.view.exists(old)) await this.delete_file(old);
			await this.find_sources();
		});
	}
	pathOf(name) {
		return this.targetPath.join(require_protocols.pathText(this.egg_info), name);
	}
	async find_sources() {
		const maker = this.$.adopt(new require_manifest_maker.ManifestMaker(this.$));
		await maker.__init__(this.distribution);
		maker.manifest = this.pathOf("SOURCES.txt");
		if (require_setuptools_version.setuptoolsSince(this.$.target, 60)) maker.ignore_egg_info_dir = this.ignore_egg_info_in_manifest;
		await maker.run();
		this.filelist = maker.filelist;
	}
	async check_broken_egg_info() {
		const file = `${require_values.pyStr(this.egg_name)}.egg-info`;
		const broken = require_values.pyStr(this.egg_base) === "." ? file : this.targetPath.join(require_protocols.pathText(this.egg_base), file);
		if (!this.$.view.exists(broken)) return;
		const line = "-".repeat(78);
		this.$.say(3, `${line}\nNote: Your current .egg-info directory has a '-' in its name;\nthis will not work correctly with "setup.py develop".\n\nPlease rename ${broken} to ${require_values.pyStr(this.egg_info)} to correct this problem.\n${line}`);
		this.broken_egg_info = this.egg_info;
		this.egg_info = broken;
	}
	async save_version_info(filename) {
		const path = require_protocols.pathText(filename);
		const { view, target } = this.$;
		const content = view.isFile(path) ? view.read(path) : /* @__PURE__ */ new Uint8Array();
		const raw = require_config_file.parseConfigFile(content, {
			filename: path,
			target,
			keepCase: require_setuptools_version.setuptoolsSince(target, 57)
		});
		const text = editedConfig(raw, "egg_info", {
			tag_build: await this.tags(),
			tag_date: "0"
		});
		require_write_file.writeFile(this.$, path, require_text_mode.textMode(target, text), {
			says: `Writing ${path}`,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
};

exports.EggInfo = EggInfo;
