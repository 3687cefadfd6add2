"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_change_root = require("./change-root.js");
const require_convert_path = require("./convert-path.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_command = require("./command.js");
const require_listed_file = require("./listed-file.js");
const require_planning_scope = require("./planning-scope.js");

// src/commands/install-data.ts
var InstallData = class extends require_command.Command {
	static pythonPath = "distutils.command.install_data.install_data";
	async initialize_options() {
		this.install_dir = null;
		this.outfiles = [];
		this.root = null;
		this.force = 0;
		this.data_files = this.distribution.data_files;
		this.warn_dir = 1;
	}
	async finalize_options() {
		await this.set_undefined_options("install", ["install_data", "install_dir"], ["root", "root"], ["force", "force"]);
	}
	async run() {
		await require_planning_scope.inPhase(this.$, "install", async () => {
			await this.mkpath(this.install_dir);
			for (const entry of require_protocols.iterate(this.data_files)) if (require_protocols.isText(entry)) await this.installFile(require_protocols.pathText(entry));
			else await this.installGroup(entry);
		});
	}
	async installFile(entry) {
		const file = require_convert_path.convertPath(entry, this.$.target.osName);
		if (require_values.truthy(this.warn_dir)) await this.warn(`setup script did not provide a directory for '${file}' -- installing right in '${require_values.pyStr(this.install_dir)}'`);
		const [output] = require_protocols.unpackPair(await require_listed_file.listedIn("data_files", file, async () => this.copy_file(file, require_protocols.pathText(this.install_dir))));
		require_protocols.append(this.outfiles, output);
	}
	async installGroup(entry) {
		const { osName } = this.$.target;
		const [given, files] = [...require_protocols.iterate(entry)];
		let folder = require_convert_path.convertPath(require_protocols.pathText(given), osName);
		if (!this.targetPath.isabs(folder)) folder = this.targetPath.join(require_protocols.pathText(this.install_dir), folder);
		else if (require_values.truthy(this.root)) folder = require_change_root.changeRoot(require_protocols.pathText(this.root), folder, osName);
		await this.mkpath(folder);
		if (require_protocols.isList(files) && files.length === 0) {
			require_protocols.append(this.outfiles, folder);
			return;
		}
		for (const file of require_protocols.iterate(files)) {
			const from = require_convert_path.convertPath(require_protocols.pathText(file), osName);
			const [output] = require_protocols.unpackPair(await require_listed_file.listedIn("data_files", from, async () => this.copy_file(from, folder)));
			require_protocols.append(this.outfiles, output);
		}
	}
	async get_inputs() {
		return require_values.truthy(this.data_files) ? this.data_files : [];
	}
	async get_outputs() {
		return this.outfiles;
	}
};

exports.InstallData = InstallData;
