"use strict";

const require_engine_error = require("./engine-error.js");
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
	if (from === "" || !view.isFile(from)) throw new require_engine_error.EngineError("DistutilsFileError", `can't copy '${from}': doesn't exist or not a regular file`, { code: "missing-file" });
	const intoFolder = to !== "" && view.isDirectory(to);
	const folder = intoFolder ? to : paths.dirname(to);
	const file = intoFolder ? paths.join(to, paths.basename(from)) : to;
	const link = require_values.plain(options.link ?? null);
	const action = ACTIONS.get(link);
	if (action === void 0) throw new require_engine_error.EngineError("ValueError", `invalid value '${require_values.pyStr(link)}' for 'link' argument`);
	const copied = !update || outOfDate(view, from, file);
	const shown = paths.basename(file) === paths.basename(from) ? folder : file;
	engine.add({
		kind: "copy",
		from,
		to: file,
		preserveMode,
		preserveTimes,
		update,
		dryRun,
		...link === null ? {} : { link },
		...verbose ? { says: [{
			level: 2,
			text: `${action} ${from} -> ${shown}`
		}] } : {},
		...verbose && update ? { saysFresh: [{
			level: 1,
			text: `not copying ${from} (output up-to-date)`
		}] } : {}
	});
	return {
		to: file,
		copied
	};
}
function outOfDate(view, from, to) {
	const source = view.stat(from);
	const target = to === "" ? void 0 : view.stat(to);
	if (source === void 0 || target === void 0) return true;
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
