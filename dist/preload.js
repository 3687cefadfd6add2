"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_functions = require("./functions5.js");
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");

// src/session/preload.ts
const BUILD = [
	"build",
	"build_py",
	"build_ext"
];
const LEADS_TO = {
	build: BUILD,
	build_py: ["build_py"],
	build_ext: ["build_ext"],
	install: [
		"install",
		...BUILD,
		"install_lib",
		"install_egg_info",
		"install_scripts"
	],
	install_lib: ["install_lib", ...BUILD.slice(1)]
};
const WITH_SETUPTOOLS = { install_egg_info: ["egg_info", "sdist"] };
function foresee(args, script) {
	const setuptools = script !== void 0 && mentionsSetuptools(script);
	const commands = args.flatMap((word) => LEADS_TO[word] ?? []);
	const others = setuptools ? commands.flatMap((name) => WITH_SETUPTOOLS[name] ?? []) : [];
	return {
		commands: [.../* @__PURE__ */ new Set([...commands, ...others])],
		setuptools
	};
}
async function preload({ commands, setuptools }) {
	if (commands.length === 0) return;
	const room = setuptools ? "setuptools" : "distutils";
	const classes = [
		"distutils.cmd.Command",
		...setuptools ? ["setuptools.dist.Distribution"] : [],
		...commands.map((name) => `${room}.command.${name}.${name}`)
	];
	const loads = [
		...setuptools ? [async () => require_functions.engineFunction("setuptools.loaded")] : [],
		...classes.map((path) => async () => require_functions.loadEngineClass(path)),
		async () => Promise.resolve().then(() => require("./open-executor.js")),
		...commands.includes("build_ext") ? [async () => require_functions.engineFunction("distutils.ccompiler.new_compiler")] : []
	];
	for (const load of loads) {
		await load();
		await (0, node_timers_promises.setImmediate)();
	}
}
function mentionsSetuptools(script) {
	try {
		return (0, node_fs.readFileSync)(script, "latin1").includes("setuptools");
	} catch {
		return false;
	}
}

exports.foresee = foresee;
exports.preload = preload;
