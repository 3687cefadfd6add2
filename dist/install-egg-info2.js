"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_remove_tree = require("./remove-tree.js");
const require_safe_name = require("./safe-name.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_attributes = require("./attributes.js");
const require_values = require("./values.js");
const require_spawn = require("./spawn.js");
const require_planning_scope = require("./planning-scope.js");
const require_namespace_installer = require("./namespace-installer.js");
const require_unpack_directory = require("./unpack-directory.js");

// src/commands/setuptools/install-egg-info.ts
var SetuptoolsInstallEggInfo = class extends require_namespace_installer.NamespaceInstaller {
	static pythonPath = "setuptools.command.install_egg_info.install_egg_info";
	async finalize_options() {
		await this.set_undefined_options("install_lib", ["install_dir", "install_dir"]);
		const eggInfo = await this.get_finalized_command("egg_info");
		const of = async (name) => require_values.pyStr(await require_attributes.requireAttribute(eggInfo, name, this.$));
		const base = `${require_safe_name.toFilename(await of("egg_name"))}-${require_safe_name.toFilename(await of("egg_version"))}-py${require_run.shortVersion(this.$.target)}`;
		this.source = await of("egg_info");
		this.target = this.targetPath.join(require_protocols.pathText(this.install_dir), `${base}.egg-info`);
		this.outputs = [];
	}
	async run() {
		await this.run_command("egg_info");
		await require_planning_scope.inPhase(this.$, "install", async () => {
			const { view } = this.$;
			const target = require_protocols.pathText(this.target);
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
			if (!dryRun) require_spawn.makePath(this.$, this.targetPath.dirname(target), { verbose: false });
			this.logInfo(`Copying ${require_values.pyStr(this.source)} to ${target}`);
			if (!dryRun) await this.copytree();
			await this.install_namespaces();
		});
	}
	async copytree() {
		await this.$.flush();
		const copied = require_unpack_directory.unpackDirectory(this.$, {
			from: require_protocols.pathText(this.source),
			to: require_protocols.pathText(this.target),
			dryRun: false
		}, (shown, target) => {
			if (/(?:^|\/)(?:\.svn|CVS)\//.test(shown)) return false;
			this.$.say(1, `Copying ${shown} to ${target}`);
			return true;
		});
		if (require_protocols.isList(this.outputs)) for (const file of copied) require_protocols.append(this.outputs, file);
	}
};

exports.SetuptoolsInstallEggInfo = SetuptoolsInstallEggInfo;
