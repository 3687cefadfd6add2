"use strict";

const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_values = require("./values.js");

// src/files/copy-file.ts
const ACTIONS = /* @__PURE__ */ new Map([
	[null, "copying"],
	["hard", "hard linking"],
	["sym", "symbolically linking"]
]);
function copyFile(engine, from, to, options = {}) {
	const { preserveMode = true, preserveTimes = true, update = false, verbose = true, dryRun = false } = options;
	const paths = require_os_path.osPath(engine.target.osName);
	const { view } = engine;
	const source = from === "" ? void 0 : view.stat(from);
	if (source?.kind !== "file") throw new require_own_options.EngineError("DistutilsFileError", `can't copy '${from}': doesn't exist or not a regular file`, { code: "missing-file" });
	const [head, tail] = paths.split(to);
	const name = paths.basename(from);
	const there = to === "" ? void 0 : view.stat(to);
	const intoFolder = there?.kind === "directory";
	const file = intoFolder ? paths.join(to, name) : to;
	const link = require_values.plain(options.link ?? null);
	const action = ACTIONS.get(link);
	if (action === void 0) throw new require_own_options.EngineError("ValueError", `invalid value '${require_values.pyStr(link)}' for 'link' argument`);
	const copied = !update || outOfDate(view, from, source, file, intoFolder ? view.stat(file) : there);
	const shown = intoFolder || tail === name ? intoFolder ? to : head : file;
	const step = {
		kind: "copy",
		from,
		to: file,
		preserveMode,
		preserveTimes,
		update,
		dryRun
	};
	if (link !== null) step.link = link;
	if (verbose) step.says = [{
		level: 2,
		text: `${action} ${from} -> ${shown}`
	}];
	if (verbose && update && engine.hears(1)) step.saysFresh = [{
		level: 1,
		text: `not copying ${from} (output up-to-date)`
	}];
	engine.add(step);
	return {
		to: file,
		copied
	};
}
function outOfDate(view, from, source, to, target) {
	if (target === void 0) return true;
	const age = Math.floor(source.modified) - Math.floor(target.modified);
	if (age > 0 || source.size !== target.size) return true;
	return age < 0 && !view.sameContent(from, to);
}

Object.defineProperty(exports, "copyFile", {
  enumerable: true,
  get: function () {
    return copyFile;
  }
});
