"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_script = require("./script.js");
const require_install = require("./install.js");
const require_two_to_three = require("./two-to-three.js");

// src/commands/build-scripts-2to3.ts
var BuildScripts2to3 = class extends require_install.BuildScripts {
	static pythonPath = "distutils.command.build_scripts.build_scripts_2to3";
	async copy_scripts() {
		const result = await super.copy_scripts();
		if (!require_script.truthy(this.dry_run)) await this.run_2to3(require_script.unpackPair(result)[1]);
		return result;
	}
	async run_2to3(files) {
		await require_two_to_three.convertFiles(this, files, require_script.truthy(this.dry_run));
	}
	ownTable() {
		return require_script.commandTable("build_scripts", this.$.target);
	}
};

exports.BuildScripts2to3 = BuildScripts2to3;
