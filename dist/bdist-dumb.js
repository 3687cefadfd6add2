"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_install = require("./install.js");
const require_run = require("./run.js");
const require_script = require("./script.js");
const require_setuptools_install = require("./setuptools-install.js");

// src/commands/bdist-dumb.ts
var BdistDumb = class extends require_script.Command {
	static pythonPath = "distutils.command.bdist_dumb.bdist_dumb";
	async initialize_options() {
		this.bdist_dir = null;
		this.plat_name = null;
		this.format = null;
		this.keep_temp = 0;
		this.dist_dir = null;
		this.skip_build = null;
		this.relative = 0;
		this.owner = null;
		this.group = null;
	}
	async finalize_options() {
		if (this.bdist_dir === null) {
			const base = await require_script.getAttribute(await this.get_finalized_command("bdist"), "bdist_base", this.$);
			this.bdist_dir = this.targetPath.join(require_script.pathText(base), "dumb");
		}
		if (this.format === null) this.format = await this.defaultFormat();
		await this.set_undefined_options("bdist", ["dist_dir", "dist_dir"], ["plat_name", "plat_name"], ["skip_build", "skip_build"]);
	}
	async defaultFormat() {
		const { target } = this.$;
		const old = require_run.atLeast(target, 3, 0) ? [] : [["os2", "zip"]];
		const own = () => new Map([
			["posix", "gztar"],
			["nt", "zip"],
			...old
		]);
		const format = require_script.plain(await require_script.classAttribute(this, "default_format", own) ?? null).get(target.osName);
		if (format !== void 0) return format;
		throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to create dumb built distributions on platform ${target.osName}`);
	}
	async run() {
		if (!require_script.truthy(this.skip_build)) await this.run_command("build");
		const install = await this.reinitialize_command("install", 1);
		await require_script.setAttribute(install, "root", this.bdist_dir, this.$);
		await require_script.setAttribute(install, "skip_build", this.skip_build, this.$);
		await require_script.setAttribute(install, "warn_dir", 0, this.$);
		this.logInfo(`installing to ${require_script.pyStr(this.bdist_dir)}`);
		await require_install.inStaging(this.$, async () => this.run_command("install"));
		const base = this.targetPath.join(require_script.pathText(this.dist_dir), await this.archiveName());
		const file = await require_setuptools_install.makeArchive(this, base, this.format, {
			root_dir: await this.archiveRoot(install),
			owner: this.owner,
			group: this.group
		});
		require_script.append(this.distribution.dist_files, require_script.Tuple.of("bdist_dumb", await this.pythonVersion(), file));
		if (!require_script.truthy(this.keep_temp)) require_install.removeTree(this.$, require_script.pathText(this.bdist_dir), { dryRun: require_script.truthy(this.dry_run) });
	}
	async archiveName() {
		const name = `${require_script.pyStr(await this.distribution.get_fullname())}.${require_script.pyStr(this.plat_name)}`;
		return this.$.target.osName === "os2" ? name.replaceAll(":", "-") : name;
	}
	async pythonVersion() {
		if (!require_script.truthy(await this.distribution.has_ext_modules())) return "any";
		return await this.$.call("distutils.sysconfig.get_python_version");
	}
	async archiveRoot(install) {
		if (!require_script.truthy(this.relative)) return this.bdist_dir;
		const base = await require_script.getAttribute(install, "install_base", this.$) ?? null;
		const platform = await require_script.getAttribute(install, "install_platbase", this.$) ?? null;
		if (require_script.truthy(await this.distribution.has_ext_modules()) && require_script.pyStr(base) !== require_script.pyStr(platform)) throw new require_own_options.EngineError("DistutilsPlatformError", `can't make a dumb built distribution where base and platbase are different (${require_script.pyRepr(base)}, ${require_script.pyRepr(platform)})`);
		const inside = await this.$.call("distutils.dir_util.ensure_relative", base);
		return this.targetPath.join(require_script.pathText(this.bdist_dir), require_script.pathText(inside));
	}
};

exports.BdistDumb = BdistDumb;
