"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_script = require("./script.js");
const require_install = require("./install.js");

// src/commands/bdist.ts
var Bdist = class extends require_script.Command {
	static pythonPath = "distutils.command.bdist.bdist";
	async initialize_options() {
		this.bdist_base = null;
		this.plat_name = null;
		this.formats = null;
		this.dist_dir = null;
		this.skip_build = 0;
		this.group = null;
		this.owner = null;
	}
	async finalize_options() {
		if (this.plat_name === null) this.plat_name = require_script.truthy(this.skip_build) ? await require_install.callImported(this.$, "distutils.command.bdist", "distutils.util.get_platform") : await this.ofBuild("plat_name");
		if (this.bdist_base === null) this.bdist_base = this.targetPath.join(require_script.pathText(await this.ofBuild("build_base")), `bdist.${require_script.pyStr(this.plat_name)}`);
		await this.ensure_string_list("formats");
		if (this.formats === null) this.formats = [await this.defaultFormat()];
		if (this.dist_dir === null) this.dist_dir = "dist";
	}
	async ofBuild(name) {
		return await require_script.getAttribute(await this.get_finalized_command("build"), name, this.$) ?? null;
	}
	async defaultFormat() {
		const { target } = this.$;
		const format = require_script.plain(await require_script.classAttribute(this, "default_format", () => defaultFormats(target)) ?? null).get(target.osName);
		if (format !== void 0) return format;
		throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to create built distributions on platform ${target.osName}`);
	}
	async commandOf(format) {
		const { target } = this.$;
		const known = require_script.plain(await require_script.classAttribute(this, "format_command", () => formatCommands(target)) ?? null);
		const entry = known.get(require_script.plain(format));
		if (entry !== void 0) return require_script.pyStr([...require_script.iterate(entry)][0]);
		throw new require_own_options.EngineError("DistutilsOptionError", `invalid format '${require_script.pyStr(format)}'`, { hint: `formats: ${[...known.keys()].map(require_script.pyStr).join(", ")}` });
	}
	async run() {
		const formats = [...require_script.iterate(this.formats)];
		const commands = [];
		for (const format of formats) commands.push(await this.commandOf(format));
		for (const [i, name] of commands.entries()) {
			const command = await this.reinitialize_command(name);
			const give = async (attribute, value) => require_script.setAttribute(command, attribute, value, this.$);
			if (name !== "bdist_rpm") await give("format", formats[i]);
			if (name === "bdist_dumb") {
				await give("owner", this.owner);
				await give("group", this.group);
			}
			if (commands.includes(name, i + 1)) await give("keep_temp", 1);
			await this.run_command(name);
		}
	}
};
function formatCommands(target) {
	const windows = !require_run.atLeast(target, 3, 10);
	const table = [
		[
			"rpm",
			"bdist_rpm",
			"RPM distribution"
		],
		[
			"gztar",
			"bdist_dumb",
			"gzip'ed tar file"
		],
		[
			"bztar",
			"bdist_dumb",
			"bzip2'ed tar file"
		],
		...require_run.atLeast(target, 3, 0) ? [[
			"xztar",
			"bdist_dumb",
			"xz'ed tar file"
		]] : [],
		[
			"ztar",
			"bdist_dumb",
			"compressed tar file"
		],
		[
			"tar",
			"bdist_dumb",
			"tar file"
		],
		...windows ? [[
			"wininst",
			"bdist_wininst",
			"Windows executable installer"
		]] : [],
		[
			"zip",
			"bdist_dumb",
			"ZIP file"
		],
		...require_run.atLeast(target, 3, 11) ? [] : [[
			"msi",
			"bdist_msi",
			"Microsoft Installer"
		]]
	];
	return new Map(table.map(([format, command, description]) => [format, require_script.Tuple.of(command, description)]));
}
function defaultFormats(target) {
	return new Map([
		["posix", "gztar"],
		["nt", "zip"],
		...require_run.atLeast(target, 3, 0) ? [] : [["os2", "zip"]]
	]);
}

exports.Bdist = Bdist;
