"use strict";

const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_python_repr = require("./python-repr.js");
const require_run = require("./run.js");
const require_find_executable = require("./find-executable.js");
const require_newer = require("./newer.js");

// src/files/cache-from-source.ts
function cacheFromSource(engine, source, optimize) {
	const { target } = engine;
	if (!require_run.atLeast(target, 3, 0)) return source + (optimize > 0 ? "o" : "c");
	const paths = require_os_path.osPath(target.osName);
	const [head, tail] = splitAtLast(source, target.osName);
	const dot = tail.lastIndexOf(".");
	const name = `${dot === -1 ? tail : `${tail.slice(0, dot) === "" ? tail.slice(dot + 1) : tail.slice(0, dot)}.`}${target.implementation.cacheTag ?? ""}${optimize > 0 ? `.opt-${optimize}` : ""}.pyc`;
	const prefix = require_run.atLeast(target, 3, 8) ? require_find_executable.environmentVariable(engine, "PYTHONPYCACHEPREFIX") : void 0;
	if (prefix !== void 0 && prefix !== "") {
		const absolute = paths.isabs(head) ? head : paths.join(engine.cwd, head);
		return joinPlain([
			prefix,
			paths.splitdrive(absolute)[1].replace(target.osName === "nt" ? /^[\\/]+/ : /^\/+/, ""),
			name
		], target.osName);
	}
	return joinPlain([
		head,
		"__pycache__",
		name
	], target.osName);
}
function splitAtLast(path, osName) {
	const cut = Math.max(path.lastIndexOf("/"), osName === "nt" ? path.lastIndexOf("\\") : -1);
	return cut === -1 ? ["", path] : [path.slice(0, cut), path.slice(cut + 1)];
}
function joinPlain(parts, osName) {
	const trailing = osName === "nt" ? /[\\/]+$/ : /\/+$/;
	return parts.filter((part) => part !== "").map((part) => part.endsWith("/") || part.endsWith("\\") ? part.replace(trailing, "") : part).join(require_os_path.osPath(osName).sep);
}

// src/files/byte-compile.ts
function byteCompile(engine, files, options = {}) {
	const { optimize = 0, force = false, dryRun = false } = options;
	if (engine.target.dontWriteBytecode) throw new require_own_options.EngineError("DistutilsByteCompileError", "byte-compiling is disabled.");
	const direct = options.direct ?? optimize === 0;
	const debug = engine.hears(1);
	const paths = require_os_path.osPath(engine.target.osName);
	for (const source of files) {
		if (!source.endsWith(".py")) continue;
		const output = cacheFromSource(engine, source, optimize);
		const recordedPath = recordedName(engine, source, options);
		if (!force && !engine.view.exists(source)) require_newer.newer(engine.view, source, output);
		const shown = `${source} to ${paths.basename(output)}`;
		const step = {
			kind: "byte-compile",
			source,
			output,
			recordedPath,
			optimize: optimize > 1 ? 2 : optimize === 1 ? 1 : 0,
			force,
			dryRun
		};
		if (direct) step.says = [{
			level: 2,
			text: `byte-compiling ${shown}`
		}];
		if (direct && debug) step.saysFresh = [{
			level: 1,
			text: `skipping byte-compilation of ${shown}`
		}];
		engine.add(step);
	}
}
function recordedName(engine, source, { prefix, baseDir }) {
	let name = source;
	if (prefix !== void 0 && prefix !== null && prefix !== "") {
		if (!source.startsWith(prefix)) {
			const [major] = engine.target.versionInfo;
			throw new require_own_options.EngineError("ValueError", `invalid prefix: filename ${require_python_repr.reprText(source, major)} doesn't start with ${require_python_repr.reprText(prefix, major)}`);
		}
		name = name.slice(prefix.length);
	}
	return baseDir === void 0 || baseDir === null || baseDir === "" ? name : require_os_path.osPath(engine.target.osName).join(baseDir, name);
}

Object.defineProperty(exports, "byteCompile", {
  enumerable: true,
  get: function () {
    return byteCompile;
  }
});
Object.defineProperty(exports, "cacheFromSource", {
  enumerable: true,
  get: function () {
    return cacheFromSource;
  }
});
