"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_install_lib = require("./install-lib.js");
const require_planning_scope = require("./planning-scope.js");
const require_unpack_directory = require("./unpack-directory.js");

// src/commands/setuptools/install-lib.ts
var SetuptoolsInstallLib = class extends require_install_lib.InstallLib {
	static pythonPath = "setuptools.command.install_lib.install_lib";
	async run() {
		await this.build();
		await require_planning_scope.inPhase(this.$, "install", async () => {
			const files = await this.install();
			if ((files ?? null) !== null) await this.byte_compile(files);
		});
	}
	async get_exclusions() {
		const excluded = [];
		const folder = require_protocols.pathText(this.install_dir);
		for (const name of await this.namespaces()) for (let at = name; at !== ""; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "") for (const file of this.initFiles()) excluded.push(this.targetPath.join(folder, ...at.split("."), file));
		return excluded;
	}
	async namespaces() {
		const names = this.distribution.namespace_packages ?? null;
		if (!require_values.truthy(names)) return [];
		const install = await this.get_finalized_command("install");
		if (!require_values.truthy(await require_attributes.getAttribute(install, "single_version_externally_managed", this.$) ?? null)) return [];
		return Array.from(require_protocols.iterate(names), require_values.pyStr);
	}
	initFiles() {
		const { cacheTag } = this.$.target.implementation;
		const beside = [
			"__init__.py",
			"__init__.pyc",
			"__init__.pyo"
		];
		if (cacheTag === null) return beside;
		const cached = [
			".pyc",
			".pyo",
			".opt-1.pyc",
			".opt-2.pyc"
		].map((end) => this.targetPath.join("__pycache__", `__init__.${cacheTag}${end}`));
		return [...beside, ...cached];
	}
	async copy_tree(from, to, ...rest) {
		const excluded = new Set(require_protocols.pathTexts(await this.get_exclusions()));
		if (excluded.size === 0) return super.copy_tree(from, to, ...rest);
		return this.copyAllBut(excluded, from, to);
	}
	copyAllBut(excluded, from, to) {
		return require_unpack_directory.unpackDirectory(this.$, {
			from,
			to,
			dryRun: require_values.truthy(this.dry_run)
		}, (shown, target) => {
			if (excluded.has(target)) {
				this.$.say(3, `Skipping installation of ${target} (namespace package)`);
				return false;
			}
			this.logInfo(`copying ${shown} -> ${this.targetPath.dirname(target)}`);
			return true;
		});
	}
	async get_outputs() {
		const outputs = await super.get_outputs();
		const excluded = new Set(require_protocols.pathTexts(await this.get_exclusions()));
		return excluded.size === 0 ? outputs : outputs.filter((file) => !excluded.has(require_protocols.pathText(file)));
	}
};

exports.SetuptoolsInstallLib = SetuptoolsInstallLib;
