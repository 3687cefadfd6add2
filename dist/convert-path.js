"use strict";

const require_own_options = require("./own-options.js");
const require_tidy_path = require("./tidy-path.js");

// src/grammar/convert-path.ts
function convertPath(path, osName) {
	if (osName === "posix" || path === "") return path;
	if (path.startsWith("/")) throw new require_own_options.EngineError("ValueError", `path '${path}' cannot be absolute`, { hint: "Write it relative to the folder of setup.py." });
	if (path.endsWith("/")) throw new require_own_options.EngineError("ValueError", `path '${path}' cannot end with '/'`, { hint: "Leave out the final slash." });
	const [first, ...rest] = path.split("/").filter((part) => part !== ".");
	if (first === void 0) return ".";
	return require_tidy_path.joinPath(osName, first, ...rest);
}

Object.defineProperty(exports, "convertPath", {
  enumerable: true,
  get: function () {
    return convertPath;
  }
});
