"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine_error = require("./engine-error.js");
const require_nearest_name = require("./nearest-name.js");
let node_util = require("node:util");

// src/cli/own-options.ts
const TABLE = {
	directory: {
		type: "string",
		short: "C"
	},
	"setup-script": { type: "string" },
	python: { type: "string" },
	target: { type: "string" },
	jobs: {
		type: "string",
		short: "j"
	},
	"pyc-invalidation": { type: "string" },
	explain: { type: "boolean" },
	json: { type: "boolean" },
	"without-setuptools": { type: "boolean" },
	"with-requires": { type: "boolean" },
	"no-setup-requires": { type: "boolean" }
};
function splitCommandLine(argv) {
	const cut = ownLength(argv);
	const { values } = parseOwn(argv.slice(0, cut));
	const rest = argv.slice(cut);
	const ended = rest[0] === "--" || rest[0] === "setup.py";
	return {
		own: {
			explain: values.explain ?? false,
			json: values.json ?? false,
			withoutSetuptools: values["without-setuptools"] ?? false,
			withRequires: values["with-requires"] ?? false,
			noSetupRequires: values["no-setup-requires"] ?? false,
			...values.directory === void 0 ? {} : { directory: values.directory },
			...values["setup-script"] === void 0 ? {} : { setupScript: values["setup-script"] },
			...values.python === void 0 ? {} : { python: values.python },
			...values.target === void 0 ? {} : { target: values.target },
			...values["pyc-invalidation"] === void 0 ? {} : { pycInvalidation: invalidationOf(values["pyc-invalidation"]) },
			...values.jobs === void 0 ? {} : { jobs: jobsOf(values.jobs) }
		},
		rest: ended ? rest.slice(1) : rest,
		ended
	};
}
function parseOwn(args) {
	try {
		return (0, node_util.parseArgs)({
			args: [...args],
			options: TABLE,
			strict: true
		});
	} catch (error) {
		throw usage(error.message.split(/\.(?:\s|$)/)[0]);
	}
}
function ownLength(argv) {
	let at = 0;
	while (at < argv.length) {
		const word = argv[at];
		const match = /^--([a-z-]+)(=.*)?$/s.exec(word) ?? /^-([Cj])(.+)?$/s.exec(word);
		if (match === null) return at;
		const [, name, value] = match;
		const option = Object.entries(TABLE).find(([long, { ...entry }]) => long === name || "short" in entry && entry.short === name);
		if (option === void 0) return at;
		const takesNext = option[1].type === "string" && value === void 0;
		if (takesNext && at + 1 >= argv.length) throw usage(`option ${word} needs a value`);
		at += takesNext ? 2 : 1;
	}
	return at;
}
function ownOptionHint(message) {
	const given = /^error: option --([\w-]+) not recognized/m.exec(message)?.[1];
	const near = given === void 0 ? void 0 : require_nearest_name.nearestName(given, Object.keys(TABLE));
	return near === void 0 ? void 0 : `did you mean --${near} of pydistutils? It stands before the first command`;
}
function jobsOf(text) {
	if (!/^[1-9]\d{0,3}$/.test(text)) throw usage(`-j needs a number from 1 to 9999, got '${text}'`);
	return Number(text);
}
function invalidationOf(text) {
	if (text === "timestamp" || text === "checked-hash") return text;
	throw usage(`--pyc-invalidation is 'timestamp' or 'checked-hash', got '${text}'`);
}
function usage(text) {
	return new require_engine_error.EngineError("DistutilsArgError", text, {
		code: "usage",
		hint: "pydistutils --help lists the options"
	});
}

exports.ownOptionHint = ownOptionHint;
exports.splitCommandLine = splitCommandLine;
exports.usage = usage;
