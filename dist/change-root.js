"use strict";

const require_own_options = require("./own-options.js");
const require_tidy_path = require("./tidy-path.js");

// src/grammar/change-root.ts
function changeRoot(newRoot, path, osName) {
	if (osName === "posix") return require_tidy_path.joinPath(osName, newRoot, path.startsWith("/") ? path.slice(1) : path);
	if (osName === "nt") {
		const rest = require_tidy_path.splitDrive(path)[1];
		if (rest === "") throw new require_own_options.EngineError("IndexError", "string index out of range", { hint: `There is no folder in '${path}'.` });
		return require_tidy_path.joinPath(osName, newRoot, rest.startsWith("\\") ? rest.slice(1) : rest);
	}
	throw new require_own_options.EngineError("DistutilsPlatformError", `nothing known about platform '${osName}'`);
}

Object.defineProperty(exports, "changeRoot", {
  enumerable: true,
  get: function () {
    return changeRoot;
  }
});
