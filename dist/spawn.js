"use strict";

const require_run = require("./run.js");
const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_values = require("./values.js");
const require_find_executable = require("./find-executable.js");

// src/files/make-path.ts
function makePath(engine, name, options = {}) {
	const { mode = 511, verbose = true, dryRun = false } = options;
	const text = require_values.plain(name);
	if (typeof text !== "string") throw new require_own_options.EngineError("DistutilsInternalError", `mkpath: 'name' must be a string (got ${require_values.pyRepr(name)})`);
	const paths = require_os_path.osPath(engine.target.osName);
	const path = paths.normpath(text);
	if (engine.view.isDirectory(path)) return [];
	const missing = [];
	let [head, tail] = paths.split(path);
	missing.unshift(tail);
	while (head !== "" && tail !== "" && !engine.view.isDirectory(head)) {
		[head, tail] = paths.split(head);
		missing.unshift(tail);
	}
	const made = [];
	for (const part of missing) {
		head = paths.join(head, part);
		if (part === "" && engine.view.isDirectory(head)) continue;
		engine.add({
			kind: "mkdir",
			path: head,
			mode,
			dryRun,
			...verbose ? { says: [{
				level: 2,
				text: `creating ${head}`
			}] } : {}
		});
		if (!dryRun) made.push(head);
	}
	return made;
}
function createTree(engine, baseDir, files, options = {}) {
	const paths = require_os_path.osPath(engine.target.osName);
	const needed = new Set(files.map((file) => paths.join(baseDir, paths.dirname(file))));
	for (const directory of [...needed].sort()) makePath(engine, directory, options);
}

// src/files/move-file.ts
function moveFile(engine, from, to, options = {}) {
	const { verbose = true, dryRun = false } = options;
	const says = verbose ? [{
		level: 2,
		text: `moving ${from} -> ${to}`
	}] : [];
	if (dryRun) {
		engine.add({
			kind: "move",
			from,
			to,
			says,
			dryRun
		});
		return to;
	}
	let target;
	try {
		target = destination(engine, from, to);
	} catch (error) {
		for (const line of says) engine.say(line.level, line.text);
		throw error;
	}
	engine.add({
		kind: "move",
		from,
		to: target,
		says
	});
	return target;
}
function destination(engine, from, to) {
	const { view } = engine;
	const paths = require_os_path.osPath(engine.target.osName);
	const refuse = (why) => {
		throw new require_own_options.EngineError("DistutilsFileError", `can't move '${from}': ${why}`);
	};
	if (from === "" || !view.isFile(from)) refuse("not a regular file");
	const intoFolder = to !== "" && view.isDirectory(to);
	if (!intoFolder && to !== "" && view.exists(to)) refuse(`destination '${to}' already exists`);
	const target = intoFolder ? paths.join(to, paths.basename(from)) : to;
	const folder = paths.dirname(target);
	if (folder === "" || !view.isDirectory(folder)) refuse(`destination '${target}' not a valid path`);
	return target;
}

// src/files/spawn.ts
async function spawn(engine, argv, options = {}) {
	const { searchPath = true, dryRun = false, error = "DistutilsExecError" } = options;
	const words = argv.map((word) => require_values.plain(word));
	const line = spawnLine(engine, words, searchPath);
	let environment = {};
	try {
		if (!dryRun) environment = {
			...deploymentTarget(engine),
			...options.environment
		};
	} catch (problem) {
		engine.say(2, line);
		throw problem;
	}
	engine.add({
		kind: "spawn",
		argv: options.startedAs ?? words,
		inputs: [],
		outputs: [],
		searchPath,
		error,
		dryRun,
		says: [{
			level: 2,
			text: line
		}],
		...Object.keys(environment).length === 0 ? {} : { environment }
	});
	if (!dryRun) await engine.flush();
}
function spawnLine(engine, argv, searchPath = true) {
	const { target } = engine;
	const words = requireText(engine, argv);
	if (require_run.atLeast(target, 3, 9) || target.osName === "posix") return words.join(" ");
	if (!(target.osName === "nt" || target.osName === "os2" && !require_run.atLeast(target, 3, 0))) throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to spawn programs on platform '${target.osName}'`);
	const [program = "", ...rest] = words;
	const shown = target.osName === "nt" ? rest.map((word) => word.includes(" ") ? `"${word}"` : word) : rest;
	return [(searchPath ? require_find_executable.findExecutable(engine, program) : null) ?? program, ...shown].join(" ");
}
function requireText(engine, argv) {
	return argv.map((word, index) => {
		const text = require_values.plain(word);
		if (typeof text === "string") return text;
		const wanted = require_run.atLeast(engine.target, 3, 0) ? "str instance" : "string";
		throw new require_own_options.EngineError("TypeError", `sequence item ${index}: expected ${wanted}, ${require_values.pyType(word)} found`);
	});
}
function deploymentTarget(engine) {
	const { target } = engine;
	if (target.platform !== "darwin") return {};
	const configured = String(target.configVars["MACOSX_DEPLOYMENT_TARGET"] ?? "");
	if (configured === "") return {};
	const current = require_find_executable.environmentVariable(engine, "MACOSX_DEPLOYMENT_TARGET") ?? configured;
	const [have, now] = [numbers(configured), numbers(current)];
	const mismatch = `$MACOSX_DEPLOYMENT_TARGET mismatch: now "${current}" but "${configured}" during configure`;
	if (!require_run.atLeast(target, 3, 9)) {
		if (compare(have, now) > 0) throw new require_own_options.EngineError("DistutilsPlatformError", mismatch);
	} else if (compare(have.slice(0, 2), [10, 3]) >= 0 && compare(now.slice(0, 2), [10, 3]) < 0) throw new require_own_options.EngineError("DistutilsPlatformError", `${mismatch};must use 10.3 or later`);
	return { MACOSX_DEPLOYMENT_TARGET: current };
}
function numbers(version) {
	return version.split(".").map((part) => {
		if (!/^\s*[+-]?\d+\s*$/.test(part)) throw new require_own_options.EngineError("ValueError", `invalid literal for int() with base 10: '${part}'`);
		return Number(part);
	});
}
function compare(a, b) {
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (right === void 0) return 1;
		if (left !== right) return left - right;
	}
	return a.length - b.length;
}

Object.defineProperty(exports, "createTree", {
  enumerable: true,
  get: function () {
    return createTree;
  }
});
Object.defineProperty(exports, "deploymentTarget", {
  enumerable: true,
  get: function () {
    return deploymentTarget;
  }
});
Object.defineProperty(exports, "makePath", {
  enumerable: true,
  get: function () {
    return makePath;
  }
});
Object.defineProperty(exports, "moveFile", {
  enumerable: true,
  get: function () {
    return moveFile;
  }
});
Object.defineProperty(exports, "spawn", {
  enumerable: true,
  get: function () {
    return spawn;
  }
});
Object.defineProperty(exports, "spawnLine", {
  enumerable: true,
  get: function () {
    return spawnLine;
  }
});
