"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_byte_compile = require("./byte-compile.js");
const require_run = require("./run.js");
const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_build_py = require("./build-py.js");
const require_command = require("./command.js");
const require_planning_scope = require("./planning-scope.js");

// src/commands/list-ahead.ts
const MANY_STEPS = 500;
async function listAhead(engine, folder) {
	const { script, target, view } = engine;
	if (!script.attached || engine.plansOnly === true || engine.planned < MANY_STEPS) return;
	const path = view.resolve(folder);
	if (target.osName !== "posix" || target.versionInfo[0] < 3 || path?.startsWith("/") !== true || !view.isDirectory(folder)) return;
	view.learn(path, require_values.pyStr(await script.ask("pydistutils_bridge.listing.tree", [path])));
}

// src/commands/install-lib.ts
var InstallLib = class extends require_command.Command {
	static pythonPath = "distutils.command.install_lib.install_lib";
	async initialize_options() {
		this.install_dir = null;
		this.build_dir = null;
		this.force = 0;
		this.compile = null;
		this.optimize = null;
		this.skip_build = null;
	}
	async finalize_options() {
		await this.set_undefined_options("install", ["build_lib", "build_dir"], ["install_lib", "install_dir"], ["force", "force"], ["compile", "compile"], ["optimize", "optimize"], ["skip_build", "skip_build"]);
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		if (this.compile === null) this.compile = python3 ? true : 1;
		if (this.optimize === null) this.optimize = python3 ? false : 0;
		if (!require_protocols.isInteger(this.optimize)) this.optimize = require_build_py.optimizeLevel(this.optimize);
	}
	async run() {
		await this.build();
		await require_planning_scope.inPhase(this.$, "install", async () => {
			const files = await this.install();
			if ((files ?? null) !== null && require_values.truthy(await this.distribution.has_pure_modules())) await this.byte_compile(files);
		});
	}
	async build() {
		if (require_values.truthy(this.skip_build)) return;
		await require_planning_scope.inPhase(this.$, "build", async () => {
			if (require_values.truthy(await this.distribution.has_pure_modules())) await this.run_command("build_py");
			if (require_values.truthy(await this.distribution.has_ext_modules())) await this.run_command("build_ext");
		});
	}
	async install() {
		if (!require_values.truthy(this.dry_run)) await this.$.flush();
		if (this.$.view.isDirectory(require_protocols.pathText(this.build_dir))) {
			await listAhead(this.$, require_protocols.pathText(this.build_dir));
			return require_planning_scope.inPhase(this.$, "install", async () => this.copy_tree(require_protocols.pathText(this.build_dir), require_protocols.pathText(this.install_dir)));
		}
		await this.warn(`'${require_values.pyStr(this.build_dir)}' does not exist -- no Python modules to install`);
		return null;
	}
	async byte_compile(files) {
		if (this.$.target.dontWriteBytecode) {
			await this.warn("byte-compiling is disabled, skipping.");
			return;
		}
		const root = await require_attributes.getAttribute(await this.get_finalized_command("install"), "root", this.$) ?? null;
		const common = {
			force: this.force,
			prefix: root,
			dryRun: this.dry_run
		};
		await require_planning_scope.inPhase(this.$, "install", async () => {
			if (require_values.truthy(this.compile)) await require_build_py.byteCompileFiles(this.$, files, {
				...common,
				optimize: 0
			});
			if (Number(this.optimize) > 0) await require_build_py.byteCompileFiles(this.$, files, {
				...common,
				optimize: this.optimize
			});
		});
	}
	async _mutate_outputs(hasAny, buildCommand, option, outputFolder) {
		if (!require_values.truthy(hasAny)) return [];
		const command = await this.get_finalized_command(require_values.pyStr(buildCommand));
		const files = await require_attributes.callMethod(command, "get_outputs", [], this.$);
		const cut = require_protocols.pathText(await require_attributes.requireAttribute(command, require_values.pyStr(option), this.$)).length + this.targetPath.sep.length;
		return require_protocols.pathTexts(files).map((file) => this.targetPath.join(require_protocols.pathText(outputFolder), file.slice(cut)));
	}
	async _bytecode_filenames(files) {
		const found = [];
		for (const file of require_protocols.pathTexts(files)) {
			if (this.targetPath.splitext(this.targetPath.normcase(file))[1] !== ".py") continue;
			if (require_values.truthy(this.compile)) found.push(require_byte_compile.cacheFromSource(this.$, file, 0));
			if (Number(this.optimize) > 0) found.push(require_byte_compile.cacheFromSource(this.$, file, Number(this.optimize)));
		}
		return found;
	}
	async get_outputs() {
		const hasPure = await this.distribution.has_pure_modules();
		const outputs = [];
		const pure = await this._mutate_outputs(hasPure, "build_py", "build_lib", this.install_dir);
		require_protocols.extend(outputs, pure);
		if (require_values.truthy(this.compile)) require_protocols.extend(outputs, await this._bytecode_filenames(pure));
		require_protocols.extend(outputs, await this._mutate_outputs(await this.distribution.has_ext_modules(), "build_ext", "build_lib", this.install_dir));
		return outputs;
	}
	async get_inputs() {
		const inputs = [];
		const add = async (name) => {
			const command = await this.get_finalized_command(name);
			for (const file of require_protocols.iterate(await require_attributes.callMethod(command, "get_outputs", [], this.$))) inputs.push(file);
		};
		if (require_values.truthy(await this.distribution.has_pure_modules())) await add("build_py");
		if (require_values.truthy(await this.distribution.has_ext_modules())) await add("build_ext");
		return inputs;
	}
};

exports.InstallLib = InstallLib;
