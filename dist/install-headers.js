"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_command = require("./command.js");
const require_listed_file = require("./listed-file.js");
const require_planning_scope = require("./planning-scope.js");

// src/commands/install-headers.ts
var InstallHeaders = class extends require_command.Command {
	static pythonPath = "distutils.command.install_headers.install_headers";
	async initialize_options() {
		this.install_dir = null;
		this.force = 0;
		this.outfiles = [];
	}
	async finalize_options() {
		await this.set_undefined_options("install", ["install_headers", "install_dir"], ["force", "force"]);
	}
	async run() {
		const { headers } = this.distribution;
		if (!require_values.truthy(headers)) return;
		await require_planning_scope.inPhase(this.$, "install", async () => {
			await this.mkpath(this.install_dir);
			for (const header of require_protocols.iterate(headers)) {
				const file = require_protocols.pathText(header);
				const [output] = require_protocols.unpackPair(await require_listed_file.listedIn("headers", file, async () => this.copy_file(file, require_protocols.pathText(this.install_dir))));
				require_protocols.append(this.outfiles, output);
			}
		});
	}
	async get_inputs() {
		return require_values.truthy(this.distribution.headers) ? this.distribution.headers : [];
	}
	async get_outputs() {
		return this.outfiles;
	}
};

exports.InstallHeaders = InstallHeaders;
