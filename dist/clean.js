"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_install = require("./install.js");
const require_run = require("./run.js");
const require_script = require("./script.js");

// src/commands/clean.ts
var Clean = class extends require_script.Command {
	static pythonPath = "distutils.command.clean.clean";
	async initialize_options() {
		this.build_base = null;
		this.build_lib = null;
		this.build_temp = null;
		this.build_scripts = null;
		this.bdist_base = null;
		this.all = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_base", "build_base"], ["build_lib", "build_lib"], ["build_scripts", "build_scripts"], ["build_temp", "build_temp"]);
		await this.set_undefined_options("bdist", ["bdist_base", "bdist_base"]);
	}
	async run() {
		await require_install.inPhase(this.$, "build", async () => {
			this.removeFolder(this.build_temp, 1);
			if (require_script.truthy(this.all)) for (const folder of [
				this.build_lib,
				this.bdist_base,
				this.build_scripts
			]) this.removeFolder(folder, 3);
			if (!require_script.truthy(this.dry_run)) this.removeBase(require_script.pathText(this.build_base));
		});
	}
	removeFolder(folder, absent) {
		const path = require_script.pathText(folder);
		if (this.$.view.exists(path)) require_install.removeTree(this.$, path, { dryRun: require_script.truthy(this.dry_run) });
		else this.$.say(absent, `'${require_script.pyStr(folder)}' does not exist -- can't clean it`);
	}
	removeBase(base) {
		const { view } = this.$;
		const state = this.targetPath.join(base, require_run.STATE_FOLDER);
		if (!view.isDirectory(base)) return;
		const empty = view.list(base).every((name) => name === require_run.STATE_FOLDER);
		if (!empty && !require_script.truthy(this.all)) return;
		this.$.add({
			kind: "remove",
			path: state,
			tree: true
		});
		if (empty) this.$.add({
			kind: "remove",
			path: base,
			tree: false,
			says: [{
				level: 2,
				text: `removing '${base}'`
			}]
		});
	}
};

exports.Clean = Clean;
