"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_remove_tree = require("./remove-tree.js");
const require_safe_name = require("./safe-name.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_text_of = require("./text-of.js");
const require_command = require("./command.js");
const require_planning_scope = require("./planning-scope.js");

// src/commands/install-egg-info.ts
var install_egg_info_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ InstallEggInfo: () => InstallEggInfo });
var InstallEggInfo = class extends require_command.Command {
	static pythonPath = "distutils.command.install_egg_info.install_egg_info";
	async initialize_options() {
		this.install_dir = null;
	}
	async finalize_options() {
		await this.set_undefined_options("install_lib", ["install_dir", "install_dir"]);
		const name = require_safe_name.toFilename(require_safe_name.safeName(await require_text_of.textOf(this.$, await this.distribution.get_name())));
		const version = require_safe_name.toFilename(require_safe_name.safeVersion(await require_text_of.textOf(this.$, await this.distribution.get_version())));
		this.target = this.targetPath.join(require_protocols.pathText(this.install_dir), `${name}-${version}-py${require_run.shortVersion(this.$.target)}.egg-info`);
		this.outputs = [this.target];
	}
	async run() {
		await require_planning_scope.inPhase(this.$, "install", async () => {
			const target = require_protocols.pathText(this.target);
			this.makeRoom(target);
			const says = [{
				level: 2,
				text: `Writing ${target}`
			}];
			const content = { text: await this.writtenContent() };
			this.$.add({
				kind: "write",
				path: target,
				content,
				says,
				saysFresh: says,
				dryRun: require_values.truthy(this.dry_run)
			});
		});
	}
	makeRoom(target) {
		const { view } = this.$;
		const dryRun = require_values.truthy(this.dry_run);
		if (view.isDirectory(target) && !view.isLink(target)) require_remove_tree.removeTree(this.$, target, { dryRun });
		else if (view.exists(target)) this.$.add({
			kind: "remove",
			path: target,
			tree: false,
			dryRun,
			says: [{
				level: 2,
				text: `Removing ${target}`
			}]
		});
		else if (!view.isDirectory(require_protocols.pathText(this.install_dir))) this.makeFolders(require_protocols.pathText(this.install_dir), dryRun);
	}
	makeFolders(folder, dryRun) {
		const missing = [];
		for (let at = this.targetPath.normpath(folder); at !== "" && !this.$.view.exists(at); at = this.targetPath.dirname(at)) missing.unshift(at);
		this.logInfo(`Creating ${folder}`);
		for (const path of missing) this.$.add({
			kind: "mkdir",
			path,
			mode: 511,
			dryRun
		});
	}
	async writtenContent() {
		return require_values.truthy(this.dry_run) ? "" : this.distribution.metadata.pkgInfoContent();
	}
	async get_outputs() {
		return this.outputs;
	}
};

Object.defineProperty(exports, "InstallEggInfo", {
  enumerable: true,
  get: function () {
    return InstallEggInfo;
  }
});
Object.defineProperty(exports, "install_egg_info_exports", {
  enumerable: true,
  get: function () {
    return install_egg_info_exports;
  }
});
