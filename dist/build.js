"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_command = require("./command.js");
const require_planning_scope = require("./planning-scope.js");

// src/commands/build.ts
var build_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Build: () => Build });
var Build = class Build extends require_command.Command {
	static pythonPath = "distutils.command.build.build";
	async initialize_options() {
		this.build_base = "build";
		this.build_purelib = null;
		this.build_platlib = null;
		this.build_lib = null;
		this.build_temp = null;
		this.build_scripts = null;
		this.compiler = null;
		this.plat_name = null;
		this.debug = null;
		this.force = 0;
		this.executable = null;
		if (require_run.atLeast(this.$.target, 3, 0)) this.parallel = null;
	}
	async finalize_options() {
		const { target } = this.$;
		const { join, normpath } = require_os_path.osPath(target.osName);
		if (this.plat_name === null) this.plat_name = await this.$.call("distutils.util.get_platform");
		else if (target.osName !== "nt") throw new require_own_options.EngineError("DistutilsOptionError", "--plat-name only supported on Windows (try using './configure --help' on your platform)");
		const specifier = `.${require_values.pyStr(this.plat_name)}-${require_run.shortVersion(target)}${target.build.debug ? "-pydebug" : ""}`;
		this.$.buildBase = require_protocols.pathText(this.build_base);
		if (this.build_purelib === null) this.build_purelib = join(require_protocols.pathText(this.build_base), "lib");
		if (this.build_platlib === null) this.build_platlib = join(require_protocols.pathText(this.build_base), `lib${specifier}`);
		if (this.build_lib === null) this.build_lib = require_values.truthy(this.distribution.ext_modules) ? this.build_platlib : this.build_purelib;
		if (this.build_temp === null) this.build_temp = join(require_protocols.pathText(this.build_base), `temp${specifier}`);
		if (this.build_scripts === null) this.build_scripts = join(require_protocols.pathText(this.build_base), `scripts-${require_run.shortVersion(target)}`);
		if (this.executable === null && target.executable !== "") this.executable = normpath(target.executable);
		if (require_protocols.isText(this.parallel)) this.parallel = parallelJobs(this.parallel);
		if (typeof this.parallel === "number" && this.parallel > 0) this.$.jobs = this.parallel;
	}
	async run() {
		await require_planning_scope.inPhase(this.$, "build", async () => {
			for (const name of await this.get_sub_commands()) await this.run_command(name);
		});
	}
	async has_pure_modules() {
		return this.distribution.has_pure_modules();
	}
	async has_c_libraries() {
		return this.distribution.has_c_libraries();
	}
	async has_ext_modules() {
		return this.distribution.has_ext_modules();
	}
	async has_scripts() {
		return this.distribution.has_scripts();
	}
	async subCommandWanted(name) {
		switch (name) {
			case "build_py": return require_values.truthy(await Build.prototype.has_pure_modules.call(this));
			case "build_clib": return require_values.truthy(await Build.prototype.has_c_libraries.call(this));
			case "build_ext": return require_values.truthy(await Build.prototype.has_ext_modules.call(this));
			case "build_scripts": return require_values.truthy(await Build.prototype.has_scripts.call(this));
			default: return true;
		}
	}
};
function parallelJobs(value) {
	try {
		return require_protocols.toInteger(value);
	} catch (error) {
		if (!require_own_options.isPythonError(error, "ValueError")) throw error;
		throw new require_own_options.EngineError("DistutilsOptionError", "parallel should be an integer", { hint: `'${require_values.pyStr(value)}' is no whole number.` });
	}
}

Object.defineProperty(exports, "Build", {
  enumerable: true,
  get: function () {
    return Build;
  }
});
Object.defineProperty(exports, "build_exports", {
  enumerable: true,
  get: function () {
    return build_exports;
  }
});
Object.defineProperty(exports, "parallelJobs", {
  enumerable: true,
  get: function () {
    return parallelJobs;
  }
});
