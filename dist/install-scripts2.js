"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_spawn = require("./spawn.js");
const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_install_scripts = require("./install-scripts.js");
const require_planning_scope = require("./planning-scope.js");
const require_text_mode = require("./text-mode.js");
const require_entry_points = require("./entry-points.js");
const require_own_options = require("./own-options.js");
const require_split_quoted = require("./split-quoted.js");

// src/commands/setuptools/entry-point-script.ts
function entryPointScripts(groups) {
	return ["console", "gui"].flatMap((kind) => {
		const scripts = /* @__PURE__ */ new Map();
		for (const group of groups.filter((each) => each.name === `${kind}_scripts`)) for (const line of group.lines) {
			const point = require_entry_points.parseEntryPoint(line);
			if (point === void 0) continue;
			if (/[\\/]/.test(point.name)) throw new require_own_options.EngineError("ValueError", "Path separators not allowed in script names");
			scripts.set(point.name, {
				kind,
				name: point.name,
				text: body(point.module, point.attributes)
			});
		}
		return [...scripts.values()];
	});
}
function body(module, attributes) {
	const [first, ...rest] = attributes;
	return [
		"# -*- coding: utf-8 -*-",
		"import re",
		"import sys",
		"",
		first === void 0 ? `import ${module} as main` : `from ${module} import ${first}`,
		"",
		"if __name__ == '__main__':",
		"    sys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])",
		`    sys.exit(${first === void 0 ? "main" : [first, ...rest].join(".")}())`,
		""
	].join("\n");
}
function scriptShebang(target, executable) {
	return `#!${(executable === null || executable === target.executable ? [target.executable] : require_split_quoted.splitQuoted(executable)).map((word) => quoted(stripQuotes(word.trim()))).join(" ")}\n`;
}
function stripQuotes(word) {
	const match = /^(["'])(.*)\1$/s.exec(word);
	return match === null ? word : match[2];
}
function quoted(word) {
	if (word !== "" && !/[ \t]/.test(word)) return word.replace(/(\\*)"/g, "$1$1\\\"");
	return `"${word.replace(/(\\*)"/g, "$1$1\\\"").replace(/(\\*)$/, "$1$1")}"`;
}

// src/commands/setuptools/launched-script.ts
async function launchedScript(engine, script, shebang, dryRun) {
	const { kind, name, text } = script;
	if (dryRun || !engine.script.attached) return [[
		`${name}-script.py${kind === "gui" ? "w" : ""}`,
		shebang + text,
		"t"
	], [
		`${name}.exe`,
		/* @__PURE__ */ new Uint8Array(),
		"b"
	]];
	return (await engine.script.call("pydistutils_bridge.launchers.files", [
		kind,
		name,
		shebang,
		text,
		engine.target.platformTag
	])).map(([file, contents, mode]) => {
		const written = require_values.pyStr(require_values.plain(contents ?? ""));
		return mode === "b" ? [
			require_values.pyStr(file ?? ""),
			Buffer.from(written, "base64"),
			"b"
		] : [
			require_values.pyStr(file ?? ""),
			written,
			"t"
		];
	});
}

// src/commands/setuptools/install-scripts.ts
var SetuptoolsInstallScripts = class extends require_install_scripts.InstallScripts {
	static pythonPath = "setuptools.command.install_scripts.install_scripts";
	async initialize_options() {
		await super.initialize_options();
		this.no_ep = false;
	}
	async run() {
		await this.run_command("egg_info");
		if (require_values.truthy(this.distribution.scripts)) await super.run();
		else this.outfiles = [];
		if (require_values.truthy(this.no_ep)) return;
		const text = await require_entry_points.entryPointsText(this.$, this.distribution.entry_points);
		const groups = await require_entry_points.entryPointGroups(this.$, text);
		if (!groups.some(({ name }) => name === "console_scripts" || name === "gui_scripts")) return;
		const buildScripts = await this.get_finalized_command("build_scripts");
		const executable = await require_attributes.getAttribute(buildScripts, "executable", this.$) ?? null;
		const shebang = scriptShebang(this.$.target, executable === null ? null : require_values.pyStr(executable));
		for (const script of entryPointScripts(groups)) if (this.$.target.osName !== "nt") await this.write_script(script.name, shebang + script.text);
		else for (const file of await launchedScript(this.$, script, shebang, require_values.truthy(this.dry_run))) await this.write_script(...file);
	}
	async write_script(name, contents, mode = "t") {
		await require_planning_scope.inPhase(this.$, "install", async () => {
			const folder = require_protocols.pathText(this.install_dir);
			const path = this.targetPath.join(folder, require_protocols.pathText(name));
			require_protocols.append(this.outfiles, path);
			const says = [{
				level: 2,
				text: `Installing ${require_values.pyStr(name)} script to ${folder}`
			}];
			const dryRun = require_values.truthy(this.dry_run);
			if (!dryRun) require_spawn.makePath(this.$, folder, { verbose: false });
			const content = mode === "b" ? { base64: Buffer.from(contents).toString("base64") } : { text: require_text_mode.textMode(this.$.target, require_values.pyStr(contents)) };
			this.$.add({
				kind: "write",
				path,
				content,
				says,
				saysFresh: says,
				dryRun,
				mode: 511 & ~this.$.view.umask
			});
		});
	}
};

exports.SetuptoolsInstallScripts = SetuptoolsInstallScripts;
