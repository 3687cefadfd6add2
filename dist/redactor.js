"use strict";

const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_vendor_core = require("./vendor-core.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/action/count.ts
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/action/guarded-output.ts
function guardOutput(redactor) {
	const undo = [process.stdout, process.stderr].map((stream) => {
		const write = stream.write.bind(stream);
		stream.write = ((data, ...rest) => write(typeof data === "string" ? redactor.redact(data) : data, ...rest));
		return () => {
			stream.write = write;
		};
	});
	return () => {
		for (const each of undo) each();
	};
}
const OBEYED = /^::(?:add-mask|debug)::/;
async function overhear(work) {
	const heard = [];
	const { stdout } = process;
	const write = stdout.write.bind(stdout);
	stdout.write = ((data, ...rest) => {
		const text = typeof data === "string" ? data : Buffer.from(data).toString("utf8");
		if (OBEYED.test(text)) return write(data, ...rest);
		heard.push(text);
		const done = rest.find((each) => typeof each === "function");
		if (done !== void 0) process.nextTick(done);
		return true;
	});
	try {
		return {
			result: await work(),
			lines: heard.join("").split(/\r?\n/).filter((line) => line !== "")
		};
	} finally {
		stdout.write = write;
	}
}

// src/action/command-line.ts
const BUILD = [
	"build-base",
	"compiler",
	"debug",
	"force"
];
const FOLDERS = [...[
	"prefix",
	"exec-prefix",
	"home",
	"root",
	"user",
	"install-base",
	"install-platbase",
	"install-lib",
	"install-purelib"
], ...[
	"install-platlib",
	"install-scripts",
	"install-headers",
	"install-data",
	"record"
]];
const OPTIONS = {
	install: [
		...BUILD,
		...FOLDERS,
		"compile",
		"optimize"
	],
	build: BUILD,
	build_clib: [
		"compiler",
		"debug",
		"force"
	],
	build_ext: [
		"compiler",
		"debug",
		"force"
	],
	build_py: [
		"compile",
		"optimize",
		"force"
	],
	build_scripts: ["force"],
	install_lib: [
		"compile",
		"optimize",
		"force"
	],
	install_headers: ["force"],
	install_scripts: ["force"],
	install_data: ["root", "force"],
	clean: ["build-base"]
};
function optionsOfCommand(command) {
	return Object.hasOwn(OPTIONS, command) ? OPTIONS[command] : void 0;
}
function commandLine(inputs, record) {
	const { command, options } = inputs;
	const recorded = recordPath(inputs) === void 0 ? [`--record=${record}`] : [];
	if (command !== "install") {
		const behind = inputs.args.lastIndexOf("install") + 1;
		const args = behind === 0 ? inputs.args : inputs.args.toSpliced(behind, 0, ...recorded);
		return [
			command,
			...words([...options]),
			...args
		];
	}
	const all = [...options];
	const forBuild = all.filter(([name]) => BUILD.includes(name));
	const forInstall = all.filter(([name]) => name === "force" || !BUILD.includes(name));
	return [
		...forBuild.length === 0 ? [] : ["build", ...words(forBuild)],
		"install",
		...words(forInstall),
		...recorded,
		...inputs.args
	];
}
function recordPath({ args, options }) {
	return options.get("record") ?? optionInArgs(args, "record");
}
function optionInArgs(args, name) {
	return args.flatMap((word, index) => {
		if (word.startsWith(`--${name}=`)) return [word.slice(name.length + 3)];
		return word === `--${name}` ? args.slice(index + 1, index + 2) : [];
	}).at(-1);
}
function words(options) {
	return options.map(([name, value]) => {
		if (name === "compile" && value === "false") return "--no-compile";
		return [
			"user",
			"debug",
			"force",
			"compile"
		].includes(name) ? `--${name}` : `--${name}=${value}`;
	});
}

// src/action/contradictions.ts
const BASES = "both say where to install";
const PAIRS = [
	...[
		"prefix",
		"exec-prefix",
		"home",
		"install-base",
		"install-platbase"
	].map((name) => pair("user", name, BASES)),
	...[
		"prefix",
		"exec-prefix",
		"install-base",
		"install-platbase"
	].map((name) => pair("home", name, BASES)),
	...["install-base", "install-platbase"].flatMap((base) => ["prefix", "exec-prefix"].map((name) => pair(base, name, BASES))),
	pair("python", "python-version", "both choose the interpreter"),
	pair("quiet", "explain", "one hides what the other shows")
];
const NOT_FOR_PIP = [
	"root",
	"home",
	"exec-prefix",
	"install-base",
	"install-platbase",
	"install-lib",
	"install-purelib",
	"install-platlib"
];
function findContradictions(inputs) {
	const given = new Set(inputs.options.keys());
	if (inputs.python !== void 0) given.add("python");
	if (inputs.pythonVersion !== void 0) given.add("python-version");
	if (inputs.explain) given.add("explain");
	if (inputs.show.quiet) given.add("quiet");
	const issues = PAIRS.filter(({ names }) => names.every((name) => given.has(name))).map(({ names: [a, b], why }) => `inputs '${a}' and '${b}' contradict each other: ${why}`);
	if (given.has("exec-prefix") && !given.has("prefix")) issues.push("input 'exec-prefix' needs 'prefix' beside it");
	if (inputs.cache.lookupOnly && !inputs.cache.restore) issues.push("inputs 'lookup-only' and 'restore-cache' contradict each other: 'restore-cache: false' looks nothing up");
	if (inputs.cache.lookupOnly && inputs.cache.use === false) issues.push("inputs 'lookup-only' and 'cache' contradict each other: 'cache: false' looks nothing up");
	if (inputs.requires === "pip") for (const name of NOT_FOR_PIP.filter((each) => given.has(each))) issues.push(`inputs 'requires' and '${name}' contradict each other: pip can't install to where '${name}' leads`);
	return [
		...issues,
		...ofCommand(inputs),
		...ofArgs(inputs)
	];
}
function ofCommand({ command, options }) {
	const known = optionsOfCommand(command);
	return [...options.keys()].filter((name) => known === void 0 || !known.includes(name)).map((name) => known === void 0 ? `inputs 'command' and '${name}' contradict each other: '${command}' is no command that takes it as an input (write it into 'args')` : `inputs 'command' and '${name}' contradict each other: '${command}' has no option --${name}`);
}
function ofArgs({ args, options }) {
	return [...options.keys()].flatMap((name) => (name === "compile" ? ["compile", "no-compile"] : [name]).map((option) => [name, option])).filter(([, option]) => args.some((word) => word === `--${option}` || word.startsWith(`--${option}=`))).map(([name, option]) => `inputs '${name}' and 'args' contradict each other: both give --${option}`);
}
function pair(a, b, why) {
	return {
		names: [a, b],
		why
	};
}

// src/action/input-reader.ts
const WORDS = new Map([...[
	"true",
	"True",
	"TRUE"
].map((word) => [word, true]), ...[
	"false",
	"False",
	"FALSE"
].map((word) => [word, false])]);
const SIZE = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i;
const UNITS = [
	"",
	"K",
	"M",
	"G",
	"T"
];
var InputReader = class {
	issues = [];
	#source;
	constructor(source) {
		this.#source = source;
	}
	text(name) {
		const value = this.#source(name).trim();
		return value === "" ? void 0 : value;
	}
	flag(name, byDefault) {
		return this.optionalFlag(name) ?? byDefault;
	}
	optionalFlag(name) {
		const value = this.text(name);
		if (value === void 0) return void 0;
		const flag = WORDS.get(value);
		if (flag === void 0) this.refuse(name, "true or false", value);
		return flag;
	}
	switch(name) {
		const value = this.text(name);
		if (value === void 0 || value === "auto") return "auto";
		const flag = WORDS.get(value);
		if (flag === void 0) this.refuse(name, "auto, true or false", value);
		return flag ?? "auto";
	}
	choice(name, choices, byDefault) {
		const value = this.text(name);
		if (value === void 0) return byDefault;
		const found = choices.find((choice) => choice === value);
		if (found === void 0) this.refuse(name, `one of ${choices.join(", ")}`, value);
		return found ?? byDefault;
	}
	whole(name, from, to) {
		const value = this.text(name);
		if (value === void 0) return void 0;
		if (/^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to) return Number(value);
		this.refuse(name, `a whole number from ${from} to ${to}`, value);
	}
	size(name, byDefault) {
		const value = this.text(name);
		if (value === void 0) return byDefault;
		const [, number, unit] = SIZE.exec(value) ?? [];
		if (number !== void 0) return Math.floor(Number(number) * 1024 ** UNITS.indexOf((unit ?? "").toUpperCase()));
		this.refuse(name, "a size such as 500M or 2G", value);
		return byDefault;
	}
	restricted(name, forbidden, expected) {
		const value = this.text(name);
		if (value !== void 0 && forbidden.test(value)) this.refuse(name, expected, value);
		return value;
	}
	refuse(name, expected, got) {
		this.issues.push(`input '${name}': expected ${expected}, got '${got}'`);
	}
};

// src/action/split-args.ts
const OPERATORS = /* @__PURE__ */ new Set([
	"|",
	"||",
	"&",
	"&&",
	";",
	"<",
	">",
	">>",
	"2>",
	"2>&1",
	"&>"
]);
function splitArgs(text) {
	let words;
	try {
		words = require_vendor_core.split(text.replaceAll(/\\\r?\n/g, ""));
	} catch {
		throw new Error(`a quote or a backslash without its partner in: ${text}`);
	}
	const operator = words.find((word) => OPERATORS.has(word));
	if (operator !== void 0) throw new Error(`'${operator}' is for a shell, and these words are not given to one: ${text}`);
	return words;
}

// src/action/inputs.ts
const PLAIN = [...[
	"prefix",
	"exec-prefix",
	"home",
	"root",
	"install-base",
	"install-platbase",
	"install-lib",
	"install-purelib"
], ...[
	"install-platlib",
	"install-scripts",
	"install-headers",
	"install-data",
	"record",
	"build-base",
	"compiler"
]];
const FLAGS = [
	"user",
	"debug",
	"force"
];
const OPTION_INPUTS = [
	...PLAIN,
	"optimize",
	...FLAGS,
	"compile"
];
const DEFAULT_MAX_SIZE = 1024 ** 3;
function readInputs(source) {
	const read = new InputReader(source);
	const inputs = {
		command: readCommand(read),
		args: readArgs(read),
		options: readOptions(read),
		python: read.text("python"),
		pythonVersion: read.text("python-version"),
		workingDirectory: read.text("working-directory") ?? ".",
		setupScript: read.text("setup-script") ?? "setup.py",
		withoutSetuptools: read.flag("without-setuptools", false),
		requires: read.choice("requires", [
			"list",
			"pip",
			"none"
		], "list"),
		jobs: read.whole("jobs", 1, 9999),
		explain: read.flag("explain", false),
		exportPath: read.switch("export-path"),
		exportPythonPath: read.switch("export-pythonpath"),
		cache: readCache(read),
		upload: readUpload(read),
		show: {
			summary: read.flag("summary", true),
			annotations: read.flag("annotations", true),
			problemMatchers: read.flag("add-problem-matchers", true),
			hints: read.flag("hints", true),
			groups: read.flag("groups", true),
			quiet: read.flag("quiet", false)
		},
		jobContext: read.text("job-context") ?? "null"
	};
	const issues = [...read.issues, ...findContradictions(inputs)];
	if (issues.length > 0) throw new require_own_options.EngineError("DistutilsArgError", issues.join("\n"), { code: "inputs" });
	return inputs;
}
function readCommand(read) {
	const command = read.text("command") ?? "install";
	if (!/^[A-Za-z]\w*$/.test(command)) read.refuse("command", "one command of distutils, such as install or build (its options belong into 'args')", command);
	return command;
}
function readArgs(read) {
	try {
		return splitArgs(read.text("args") ?? "");
	} catch (error) {
		read.issues.push(`input 'args': ${error.message}`);
		return [];
	}
}
function readOptions(read) {
	const given = /* @__PURE__ */ new Map();
	for (const name of PLAIN) {
		const value = read.text(name);
		if (value !== void 0) given.set(name, value);
	}
	const optimize = read.whole("optimize", 0, 2);
	if (optimize !== void 0) given.set("optimize", String(optimize));
	for (const name of FLAGS) if (read.flag(name, false)) given.set(name, "true");
	const compile = read.optionalFlag("compile");
	if (compile !== void 0) given.set("compile", String(compile));
	return given;
}
function readCache(read) {
	return {
		use: read.switch("cache"),
		keyPrefix: readKeyPart(read, "cache-key-prefix") ?? "pydistutils",
		suffix: readKeyPart(read, "cache-suffix"),
		restore: read.flag("restore-cache", true),
		save: read.flag("save-cache", true),
		onFailure: read.flag("cache-on-failure", true),
		lookupOnly: read.flag("lookup-only", false),
		maxSize: read.size("cache-max-size", DEFAULT_MAX_SIZE)
	};
}
function readKeyPart(read, name) {
	return read.restricted(name, /[,\s]|^.{101,}$/u, "at most 100 characters without commas and spaces");
}
function readUpload(read) {
	return {
		use: read.switch("upload"),
		name: read.restricted("artifact-name", /["':<>|*?\r\n\\/]/u, `a name without " ' : < > | * ? \\ and /`),
		ifNoFilesFound: read.choice("if-no-files-found", [
			"warn",
			"error",
			"ignore"
		], "warn"),
		retentionDays: read.whole("retention-days", 0, 400) ?? 0,
		compressionLevel: read.whole("compression-level", 0, 9) ?? 6,
		overwrite: read.flag("overwrite", false)
	};
}

// src/action/job-state.ts
const STATE_NAME = "pydistutils";
function parseState(text) {
	return text === "" ? void 0 : JSON.parse(text);
}

// src/action/touched-files.ts
function recordTouched(temporary, buildBase, files) {
	if (files.size === 0) return;
	const list = listFile(temporary, buildBase);
	(0, node_fs.mkdirSync)((0, node_path.dirname)(list), { recursive: true });
	(0, node_fs.appendFileSync)(list, `${[...files].map((entry) => JSON.stringify(entry)).join("\n")}\n`);
}
function readTouched(temporary, buildBase) {
	const touched = /* @__PURE__ */ new Map();
	let text = "";
	try {
		text = (0, node_fs.readFileSync)(listFile(temporary, buildBase), "utf8");
	} catch {}
	for (const line of text.split("\n").filter((each) => each !== "")) {
		const entry = parseEntry(line);
		if (entry !== void 0) touched.set(entry[0], Math.max(entry[1], touched.get(entry[0]) ?? 0));
	}
	return touched;
}
function parseEntry(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
function listFile(temporary, buildBase) {
	return (0, node_path.join)(temporary, "pydistutils", `touched-${(0, node_crypto.createHash)("sha256").update(buildBase).digest("hex").slice(0, 16)}`);
}

// src/action/cache-key.ts
const FORMAT = 1;
function cacheKey({ prefix, suffix, system, arch, abi, tools, inputs }) {
	const stem = [
		...[
			prefix,
			String(FORMAT),
			system,
			arch,
			abi
		].map(keyWord),
		digest(tools),
		...suffix === void 0 ? [] : [keyWord(suffix)]
	].join("-");
	const primary = `${stem}-${digest(inputs)}`;
	return {
		primary,
		restore: [`${primary}-partial-`, `${stem}-`]
	};
}
function partialKey(primary, run) {
	return `${primary}-partial-${keyWord(run)}`;
}
function digest(ingredients) {
	const text = JSON.stringify(ingredients.map(({ name, value }) => [name, value]));
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
function keyWord(text) {
	return text.replaceAll(/[^\w.+-]/g, "_").slice(0, 100);
}

// src/action/cache-service.ts
async function restoreEntry({ paths, primary, restore, lookupOnly }) {
	try {
		const cache = await Promise.resolve().then(() => require("./vendor-cache.js"));
		const { result, lines } = await overhear(async () => cache.restoreCache([...paths], primary, [...restore], { lookupOnly }));
		if (result !== void 0) return {
			kind: "hit",
			key: result
		};
		const reason = trouble(lines);
		return reason === void 0 ? { kind: "miss" } : {
			kind: "trouble",
			reason
		};
	} catch (error) {
		return {
			kind: "trouble",
			reason: firstLine(error.message)
		};
	}
}
async function saveEntry(paths, key) {
	try {
		const cache = await Promise.resolve().then(() => require("./vendor-cache.js"));
		const { result, lines } = await overhear(async () => cache.saveCache([...paths], key));
		const reason = trouble(lines);
		if (result >= 0 && reason === void 0) return { kind: "saved" };
		return {
			kind: "not-saved",
			reason: reason ?? "the service refused it"
		};
	} catch (error) {
		return {
			kind: "not-saved",
			reason: firstLine(error.message)
		};
	}
}
const COMMAND = /^::(?:warning|error|notice)[^:]*::(.*)$/;
const FAILURE = /^(?:Failed to (?:save|restore)|Cache (?:save|restore) skipped|Cache reservation failed): (.*)$/;
function trouble(lines) {
	for (const line of lines) {
		const command = COMMAND.exec(line)?.[1];
		const text = firstLine((command ?? line).replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%"));
		const failure = FAILURE.exec(text)?.[1];
		if (failure !== void 0) return failure;
		if (command !== void 0) return text;
	}
}
function firstLine(text) {
	return text.split(/\r?\n/, 1)[0] ?? "";
}

// src/action/stable-folder.ts
function stableFolder(directory, workspace, identity) {
	if (require_run.realPlatform() === "nt") return void 0;
	const link = `/tmp/pydistutils-${(0, node_crypto.createHash)("sha256").update(`${identity}\0${(0, node_path.relative)(workspace, directory)}`).digest("hex").slice(0, 16)}`;
	try {
		const now = linkTarget(link);
		if (now === directory) return link;
		if (now !== void 0 && (0, node_fs.existsSync)(now)) return void 0;
		(0, node_fs.rmSync)(link, { force: true });
		(0, node_fs.symlinkSync)(directory, link);
		return link;
	} catch {
		return;
	}
}
function releaseFolder(link, directory) {
	if (linkTarget(link) === directory) (0, node_fs.rmSync)(link, { force: true });
}
function linkTarget(link) {
	try {
		return (0, node_fs.readlinkSync)(link);
	} catch {
		return;
	}
}

// src/action/redactor.ts
const MASK = "***";
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)(?:$|_)/i;
const NO_SECRET_NAME = /_(?:PATH|FILE|DIR|URL|URI|NAME|TYPE|ID)$/i;
const SHORTEST_SECRET = 6;
const CREDENTIALS_IN_URL = /([a-z][a-z0-9+.-]{0,30}:\/\/)([^\s/@:'"]*)(?::([^\s/@'"]*))?@/gi;
const SIGNATURE = /([?&](?:sig|signature|token|access_token|password|x-amz-signature)=)[^&\s'"]+/gi;
var Redactor = class {
	#secrets;
	constructor(environment, inputs = []) {
		const found = /* @__PURE__ */ new Set();
		for (const [name, value = ""] of Object.entries(environment)) {
			if (SECRET_NAME.test(name) && !NO_SECRET_NAME.test(name)) for (const line of secretLines(value)) found.add(line);
			for (const secret of secretsInUrls(value)) found.add(secret);
		}
		for (const input of inputs) for (const secret of secretsInUrls(input)) found.add(secret);
		this.#secrets = [...found].sort((a, b) => b.length - a.length);
	}
	redact(text) {
		let clean = text.replace(CREDENTIALS_IN_URL, `$1${MASK}@`).replace(SIGNATURE, `$1${MASK}`);
		for (const secret of this.#secrets) clean = clean.replaceAll(secret, MASK);
		return clean;
	}
};
function secretLines(value) {
	return value.split(/\r?\n/).filter((line) => line.length >= SHORTEST_SECRET);
}
function* secretsInUrls(text) {
	for (const [, , user = "", password] of text.matchAll(CREDENTIALS_IN_URL)) for (const secret of [password ?? user, decoded(password ?? user)]) if (secret.length >= SHORTEST_SECRET) yield secret;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

Object.defineProperty(exports, "OPTION_INPUTS", {
  enumerable: true,
  get: function () {
    return OPTION_INPUTS;
  }
});
Object.defineProperty(exports, "Redactor", {
  enumerable: true,
  get: function () {
    return Redactor;
  }
});
Object.defineProperty(exports, "STATE_NAME", {
  enumerable: true,
  get: function () {
    return STATE_NAME;
  }
});
Object.defineProperty(exports, "cacheKey", {
  enumerable: true,
  get: function () {
    return cacheKey;
  }
});
Object.defineProperty(exports, "commandLine", {
  enumerable: true,
  get: function () {
    return commandLine;
  }
});
Object.defineProperty(exports, "count", {
  enumerable: true,
  get: function () {
    return count;
  }
});
Object.defineProperty(exports, "guardOutput", {
  enumerable: true,
  get: function () {
    return guardOutput;
  }
});
Object.defineProperty(exports, "optionInArgs", {
  enumerable: true,
  get: function () {
    return optionInArgs;
  }
});
Object.defineProperty(exports, "overhear", {
  enumerable: true,
  get: function () {
    return overhear;
  }
});
Object.defineProperty(exports, "parseState", {
  enumerable: true,
  get: function () {
    return parseState;
  }
});
Object.defineProperty(exports, "partialKey", {
  enumerable: true,
  get: function () {
    return partialKey;
  }
});
Object.defineProperty(exports, "readInputs", {
  enumerable: true,
  get: function () {
    return readInputs;
  }
});
Object.defineProperty(exports, "readTouched", {
  enumerable: true,
  get: function () {
    return readTouched;
  }
});
Object.defineProperty(exports, "recordPath", {
  enumerable: true,
  get: function () {
    return recordPath;
  }
});
Object.defineProperty(exports, "recordTouched", {
  enumerable: true,
  get: function () {
    return recordTouched;
  }
});
Object.defineProperty(exports, "releaseFolder", {
  enumerable: true,
  get: function () {
    return releaseFolder;
  }
});
Object.defineProperty(exports, "restoreEntry", {
  enumerable: true,
  get: function () {
    return restoreEntry;
  }
});
Object.defineProperty(exports, "saveEntry", {
  enumerable: true,
  get: function () {
    return saveEntry;
  }
});
Object.defineProperty(exports, "stableFolder", {
  enumerable: true,
  get: function () {
    return stableFolder;
  }
});
