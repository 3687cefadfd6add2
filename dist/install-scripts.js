"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_newer = require("./newer.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_command = require("./command.js");
const require_planning_scope = require("./planning-scope.js");

// src/commands/install-scripts.ts
var InstallScripts = class extends require_command.Command {
	static pythonPath = "distutils.command.install_scripts.install_scripts";
	async initialize_options() {
		this.install_dir = null;
		this.force = 0;
		this.build_dir = null;
		this.skip_build = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_scripts", "build_dir"]);
		await this.set_undefined_options("install", ["install_scripts", "install_dir"], ["force", "force"], ["skip_build", "skip_build"]);
	}
	async run() {
		if (!require_values.truthy(this.skip_build)) await require_planning_scope.inPhase(this.$, "build", async () => this.run_command("build_scripts"));
		if (!require_values.truthy(this.distribution.have_run.get("install_lib") ?? null) && !require_values.truthy(this.dry_run)) await this.$.flush();
		await require_planning_scope.inPhase(this.$, "install", async () => {
			this.outfiles = await this.copy_tree(require_protocols.pathText(this.build_dir), require_protocols.pathText(this.install_dir));
			if (this.$.target.osName !== "posix") return;
			for (const file of require_protocols.pathTexts(await this.get_outputs())) this.makeExecutable(file);
		});
	}
	makeExecutable(file) {
		if (require_values.truthy(this.dry_run)) {
			this.logInfo(`changing mode of ${file}`);
			return;
		}
		const before = this.$.view.stat(file);
		if (before === void 0) throw require_newer.noSuchFile(file);
		const mode = (before.mode | 365) & 4095;
		const says = [{
			level: 2,
			text: `changing mode of ${file} to ${mode.toString(8)}`
		}];
		this.$.add({
			kind: "set-mode",
			path: file,
			add: 365,
			says,
			saysFresh: says
		});
	}
	async get_inputs() {
		return require_values.truthy(this.distribution.scripts) ? this.distribution.scripts : [];
	}
	async get_outputs() {
		const files = this.outfiles;
		if (files === void 0) throw new require_own_options.EngineError("AttributeError", "outfiles");
		return require_values.truthy(files) ? files : [];
	}
};

exports.InstallScripts = InstallScripts;
