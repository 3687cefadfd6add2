"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");

// src/errors/engine-error.ts
const BASES = {
	DistutilsError: "Exception",
	DistutilsModuleError: "DistutilsError",
	DistutilsClassError: "DistutilsError",
	DistutilsGetoptError: "DistutilsError",
	DistutilsArgError: "DistutilsError",
	DistutilsFileError: "DistutilsError",
	DistutilsOptionError: "DistutilsError",
	DistutilsSetupError: "DistutilsError",
	DistutilsPlatformError: "DistutilsError",
	DistutilsExecError: "DistutilsError",
	DistutilsInternalError: "DistutilsError",
	DistutilsTemplateError: "DistutilsError",
	DistutilsByteCompileError: "DistutilsError",
	CCompilerError: "Exception",
	PreprocessError: "CCompilerError",
	CompileError: "CCompilerError",
	LibError: "CCompilerError",
	LinkError: "CCompilerError",
	UnknownFileError: "CCompilerError",
	AttributeError: "Exception",
	AssertionError: "Exception",
	ImportError: "Exception",
	IndexError: "LookupError",
	IOError: "Exception",
	KeyError: "LookupError",
	LookupError: "Exception",
	NameError: "Exception",
	NotImplementedError: "RuntimeError",
	RecursionError: "RuntimeError",
	OSError: "Exception",
	RuntimeError: "Exception",
	SyntaxError: "Exception",
	SystemExit: "BaseException",
	TypeError: "Exception",
	UnicodeDecodeError: "UnicodeError",
	UnicodeEncodeError: "UnicodeError",
	UnicodeError: "ValueError",
	ValueError: "Exception",
	Error: "Exception",
	DuplicateOptionError: "Error",
	DuplicateSectionError: "Error",
	InterpolationDepthError: "InterpolationError",
	InterpolationError: "Error",
	InterpolationMissingOptionError: "InterpolationError",
	InterpolationSyntaxError: "InterpolationError",
	MissingSectionHeaderError: "ParsingError",
	ParsingError: "Error"
};
var EngineError = class extends Error {
	python;
	code;
	hint;
	args;
	constructor(python, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "EngineError";
		this.python = python;
		this.code = details.code ?? kebab(python.replace(/^Distutils/, ""));
		this.hint = details.hint;
		this.args = details.args ?? [message];
	}
};
function errorLineage(name) {
	const lineage = [];
	let at = name;
	while (at !== void 0) {
		lineage.push(at);
		at = BASES[at];
	}
	return lineage;
}
function errorPath(name) {
	const lineage = errorLineage(name);
	if (lineage.includes("Error")) return `configparser.${name}`;
	return lineage.includes("DistutilsError") || lineage.includes("CCompilerError") ? `distutils.errors.${name}` : name;
}
function isConfigErrorName(name) {
	return name in BASES && errorLineage(name).includes("Error");
}
var PythonException = class extends Error {
	handle;
	lineage;
	constructor(handle, lineage, text) {
		super(text);
		this.name = "PythonException";
		this.handle = handle;
		this.lineage = lineage;
	}
};
function isPythonError(error, ...classes) {
	if (error instanceof PythonException) return error.lineage.some((name) => classes.includes(name));
	if (error instanceof EngineError) return errorLineage(error.python).some((name) => classes.includes(name));
	return false;
}
function kebab(name) {
	return name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

// src/session/project-hint.ts
const PROJECT_HINT = "name the folder of the project with -C DIR, or another script with --setup-script FILE";
function pipHint(directory) {
	const declared = ["pyproject.toml", "setup.cfg"].find((name) => (0, node_fs.existsSync)((0, node_path.join)(directory, name)));
	return declared === void 0 ? void 0 : `a project with a ${declared} and no setup.py is for pip: \`python -m pip install .\``;
}

// src/grammar/nearest-name.ts
function nearestName(name, known) {
	let best;
	let bestDistance = Math.floor(name.length / 3) + 1;
	for (const candidate of known) {
		const distance = editDistance(fold(name), fold(candidate), bestDistance);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
function fold(name) {
	return name.toLowerCase().replaceAll("_", "-");
}
function editDistance(from, to, limit) {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const same = from[i - 1] === to[j - 1];
			let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
			if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, beforeLast[j - 2] + 1);
			row.push(cost);
		}
		[beforeLast, last] = [last, row];
	}
	return Math.min(limit, last[to.length]);
}

// src/cli/own-options.ts
var own_options_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ splitCommandLine: () => splitCommandLine });
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
const WORDS = [
	"version",
	"python",
	"target"
];
function ownHint(message, hint) {
	if (hint?.startsWith("did you mean") === true) return hint;
	const [, option, letter, command, script] = /^error: (?:option --([\w-]+) not recognized|option -([Cj]) not recognized|invalid command '(.+)')|^invalid command name '(.+\.py)'/m.exec(message) ?? [];
	if (script !== void 0) return PROJECT_HINT;
	if (command === "help") return HELP_HINT;
	const near = command === void 0 ? option === void 0 ? letter : nearestName(option, Object.keys(TABLE)) : nearestName(command, WORDS);
	if (near === void 0) return hint;
	return command === void 0 ? `did you mean ${letter === void 0 ? "--" : "-"}${near} of pydistutils? it stands before the first command` : `did you mean \`pydistutils ${near}\`? \`--help-commands\` lists the commands`;
}
const HELP_HINT = "`pydistutils --help` tells of our own options, `--help` with a project of its commands";
function hintWithoutProject([word]) {
	if (word === "--version" || word === "-V") return "`pydistutils version` is our own version; --version is that of a project";
	return word === "help" ? HELP_HINT : void 0;
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
	return new EngineError("DistutilsArgError", text, {
		code: "usage",
		hint: "pydistutils --help lists the options"
	});
}

Object.defineProperty(exports, "EngineError", {
  enumerable: true,
  get: function () {
    return EngineError;
  }
});
Object.defineProperty(exports, "PROJECT_HINT", {
  enumerable: true,
  get: function () {
    return PROJECT_HINT;
  }
});
Object.defineProperty(exports, "PythonException", {
  enumerable: true,
  get: function () {
    return PythonException;
  }
});
Object.defineProperty(exports, "errorPath", {
  enumerable: true,
  get: function () {
    return errorPath;
  }
});
Object.defineProperty(exports, "hintWithoutProject", {
  enumerable: true,
  get: function () {
    return hintWithoutProject;
  }
});
Object.defineProperty(exports, "isConfigErrorName", {
  enumerable: true,
  get: function () {
    return isConfigErrorName;
  }
});
Object.defineProperty(exports, "isPythonError", {
  enumerable: true,
  get: function () {
    return isPythonError;
  }
});
Object.defineProperty(exports, "nearestName", {
  enumerable: true,
  get: function () {
    return nearestName;
  }
});
Object.defineProperty(exports, "ownHint", {
  enumerable: true,
  get: function () {
    return ownHint;
  }
});
Object.defineProperty(exports, "own_options_exports", {
  enumerable: true,
  get: function () {
    return own_options_exports;
  }
});
Object.defineProperty(exports, "pipHint", {
  enumerable: true,
  get: function () {
    return pipHint;
  }
});
Object.defineProperty(exports, "usage", {
  enumerable: true,
  get: function () {
    return usage;
  }
});
