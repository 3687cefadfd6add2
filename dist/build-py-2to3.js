"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_script = require("./script.js");
const require_install = require("./install.js");
const require_two_to_three = require("./two-to-three.js");

// src/commands/build-py-2to3.ts
var BuildPy2to3 = class extends require_install.BuildPy {
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
		const [output, copied] = [...require_script.iterate(result)];
		if (require_script.truthy(copied)) require_script.append(this.updated_files, output);
		return result;
	}
	async run_2to3(files) {
		await require_two_to_three.convertFiles(this, files, require_script.truthy(this.dry_run));
	}
	ownTable() {
		return require_script.commandTable("build_py", this.$.target);
	}
};

exports.BuildPy2to3 = BuildPy2to3;
