"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_install = require("./install.js");
const require_requirement_values = require("./requirement-values.js");
const require_attributes = require("./attributes.js");
const require_marker_environment = require("./marker-environment.js");

// src/commands/setuptools/unmet-requirements.ts
async function requirementsHere(engine, dist) {
	const installs = dist.install_requires ?? null;
	const lines = require_values.truthy(installs) ? [...require_requirement_values.requirementLines(await require_requirement_values.textsOf(engine, installs))] : [];
	const sections = require_values.plain(dist.extras_require ?? null);
	const environment = require_marker_environment.markerEnvironment(engine.target, "");
	for (const [key, value] of sections instanceof Map ? sections : []) {
		const name = require_values.pyStr(key);
		const marker = name.startsWith(":") ? require_requirement_values.parseMarker(name.slice(1)) : void 0;
		if (marker !== void 0 && require_requirement_values.evaluateMarker(marker, environment)) lines.push(...require_requirement_values.requirementLines(await require_requirement_values.textsOf(engine, value)));
	}
	return lines;
}
async function unmet(engine, dist) {
	const wanted = await requirementsHere(engine, dist);
	if (wanted.length === 0 || !engine.script.attached) return [];
	if (require_values.pyStr(await engine.script.get("sys", "executable")) !== engine.target.executable) return [];
	return Array.from(require_protocols.iterate(await engine.script.call("setuptools._requirements.unmet", [wanted])), require_values.pyStr);
}
async function announceUnmet(engine, dist) {
	const missing = await unmet(engine, dist);
	if (missing.length === 0) return;
	const quote = engine.target.osName === "nt" ? "\"" : "'";
	const words = missing.map((each) => /[\s<>=!~;[\]()&|*?'"]/.test(each) ? quote + each + quote : each);
	engine.notice(`not installed yet: ${missing.join(", ")}; to install: ${engine.target.executable} -m pip install ${words.join(" ")}`);
}
async function installUnmet(engine, dist) {
	const missing = await unmet(engine, dist);
	if (missing.length === 0) return;
	engine.notice(`installing with pip: ${missing.join(", ")}`);
	const argv = [
		engine.target.executable,
		"-m",
		"pip",
		"install",
		"--disable-pip-version-check",
		...await destination(engine, dist),
		...missing
	];
	engine.add({
		kind: "spawn",
		argv,
		inputs: [],
		outputs: [],
		searchPath: false,
		error: "DistutilsExecError"
	});
	try {
		await engine.flush();
	} catch (error) {
		if (!require_own_options.isPythonError(error, "DistutilsExecError")) throw error;
		throw new require_own_options.EngineError("DistutilsExecError", `pip could not install what the project needs (${missing.join(", ")})`, {
			code: "requirements-not-installed",
			hint: "leave --with-requires out to install the project alone",
			cause: error
		});
	}
}
async function destination(engine, dist) {
	const install = await dist.get_command_obj("install");
	const of = async (name) => install === null ? null : await require_attributes.getAttribute(install, name, engine) ?? null;
	if (require_values.truthy(await of("user"))) return ["--user"];
	const [root, prefix] = [await of("root"), await of("prefix")];
	const options = require_values.truthy(root) ? ["--root", require_values.pyStr(root)] : [];
	if (prefix instanceof require_values.Handle || !require_values.truthy(prefix) || require_values.pyStr(prefix) === engine.target.prefix) return options;
	return [
		...options,
		"--prefix",
		require_values.pyStr(prefix)
	];
}

// src/commands/setuptools/install.ts
var SetuptoolsInstall = class extends require_install.Install {
	static pythonPath = "setuptools.command.install.install";
	async initialize_options() {
		await super.initialize_options();
		this.old_and_unmanageable = null;
		this.single_version_externally_managed = null;
	}
	async finalize_options() {
		await super.finalize_options();
		if (require_values.truthy(this.root)) this.single_version_externally_managed = true;
		else if (require_values.truthy(this.single_version_externally_managed) && !require_values.truthy(this.record)) throw new require_own_options.EngineError("DistutilsArgError", "You must specify --record or --root when building system packages", { code: "no-record" });
		else if (!require_values.truthy(this.old_and_unmanageable)) this.single_version_externally_managed = true;
	}
	async run() {
		const dist = this.distribution;
		const policy = this.isForUse() ? this.$.fetching.installRequires : "none";
		if (policy === "pip") await installUnmet(this.$, dist);
		await super.run();
		if (policy === "list") {
			await this.$.flush();
			await announceUnmet(this.$, dist);
		}
	}
	isForUse() {
		return [...require_protocols.iterate(this.distribution.commands)].some((name) => require_values.plain(name) === "install") && !require_values.truthy(this.dry_run) && this.$.staging !== true;
	}
	async subCommandWanted(name) {
		return name === "install_scripts" || name === "install_egg_info" ? true : super.subCommandWanted(name);
	}
};

exports.SetuptoolsInstall = SetuptoolsInstall;
