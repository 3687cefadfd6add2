"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_build_scripts = require("./build-scripts.js");
const require_two_to_three = require("./two-to-three.js");

// src/commands/build-scripts-2to3.ts
var BuildScripts2to3 = class extends require_build_scripts.BuildScripts {
	static pythonPath = "distutils.command.build_scripts.build_scripts_2to3";
	async copy_scripts() {
		const result = await super.copy_scripts();
		if (!require_values.truthy(this.dry_run)) await this.run_2to3(require_protocols.unpackPair(result)[1]);
		return result;
	}
	async run_2to3(files) {
		await require_two_to_three.convertFiles(this, files, require_values.truthy(this.dry_run));
	}
	ownTable() {
		return require_setuptools_tables.commandTable("build_scripts", this.$.target);
	}
};

exports.BuildScripts2to3 = BuildScripts2to3;
