"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_build_py = require("./build-py.js");
const require_two_to_three = require("./two-to-three.js");

// src/commands/build-py-2to3.ts
var BuildPy2to3 = class extends require_build_py.BuildPy {
	static pythonPath = "distutils.command.build_py.build_py_2to3";
	async run() {
		this.updated_files = [];
		await this.building(async () => {
			await this.buildAll();
			await this.run_2to3(this.updated_files);
			await this.byte_compile(await this.get_outputs(0));
		});
	}
	async build_module(module, file, name) {
		const result = await super.build_module(module, file, name);
		const [output, copied] = [...require_protocols.iterate(result)];
		if (require_values.truthy(copied)) require_protocols.append(this.updated_files, output);
		return result;
	}
	async run_2to3(files) {
		await require_two_to_three.convertFiles(this, files, require_values.truthy(this.dry_run));
	}
	ownTable() {
		return require_setuptools_tables.commandTable("build_py", this.$.target);
	}
};

exports.BuildPy2to3 = BuildPy2to3;
