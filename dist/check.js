"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_script = require("./script.js");

// src/commands/check.ts
const MODULE = "distutils.command.check";
var Check = class extends require_script.Command {
	static pythonPath = `${MODULE}.check`;
	async initialize_options() {
		this.restructuredtext = 0;
		this.metadata = 1;
		this.strict = 0;
		this._warnings = 0;
	}
	async finalize_options() {}
	async warn(message) {
		this._warnings = Number(this._warnings) + 1;
		await super.warn(message);
	}
	async run() {
		if (require_script.truthy(this.metadata)) await this.check_metadata();
		if (require_script.truthy(this.restructuredtext)) {
			if (await this.hasDocutils()) await this.check_restructuredtext();
			else if (require_script.truthy(this.strict)) throw new require_own_options.EngineError("DistutilsSetupError", "The docutils package is needed.");
		}
		if (require_script.truthy(this.strict) && Number(this._warnings) > 0) throw new require_own_options.EngineError("DistutilsSetupError", "Please correct your package.");
	}
	async check_metadata() {
		const metadata = this.distribution.metadata;
		const has = async (name) => require_script.truthy(await require_script.getAttribute(metadata, name, this.$));
		const missing = [];
		for (const name of [
			"name",
			"version",
			"url"
		]) if (!await has(name)) missing.push(name);
		if (missing.length > 0) await this.warn(`missing required meta-data: ${missing.join(", ")}`);
		const should = require_run.atLeast(this.$.target, 3, 9) ? "should" : "must";
		const incomplete = `missing meta-data: if`;
		if (await has("author")) {
			if (!await has("author_email")) await this.warn(`${incomplete} 'author' supplied, 'author_email' ${should} be supplied too`);
		} else if (await has("maintainer")) {
			if (!await has("maintainer_email")) await this.warn(`${incomplete} 'maintainer' supplied, 'maintainer_email' ${should} be supplied too`);
		} else await this.warn(`missing meta-data: either (author and author_email) or (maintainer and maintainer_email) ${should} be supplied`);
	}
	async check_restructuredtext() {
		const { distribution } = this;
		const owner = typeof distribution["get_long_description"] === "function" ? distribution : distribution.metadata;
		const text = await require_script.callMethod(owner, "get_long_description", [], this.$);
		for (const each of require_script.iterate(await this._check_rst_data(text))) {
			const parts = [...require_script.iterate(each)];
			const facts = require_script.plain(parts.at(-1));
			const line = facts instanceof Map ? facts.get("line") ?? null : null;
			await this.warn(line === null ? parts[1] : `${require_script.pyStr(parts[1])} (line ${require_script.pyStr(line)})`);
		}
	}
	async _check_rst_data(data) {
		const name = this.distribution.script_name;
		return this.$.script.call("pydistutils_bridge.restructuredtext.problems", [data, require_script.truthy(name) ? name : "setup.py"]);
	}
	async hasDocutils() {
		return this.$.script.attached && require_script.truthy(await this.$.script.get(MODULE, "HAS_DOCUTILS"));
	}
};

exports.Check = Check;
