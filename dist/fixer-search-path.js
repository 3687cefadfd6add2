"use strict";

const require_protocols = require("./protocols.js");
const require_values = require("./values.js");

// src/commands/fixer-search-path.ts
async function fixerSearchPath(engine, fixers) {
	if (fixers === null || !engine.script.attached || fixers.every((name) => /^(?:lib2to3|fissix)\./.test(name))) return {};
	return { searchPath: Array.from(require_protocols.iterate(await engine.script.get("sys", "path") ?? []), require_values.plain).filter((folder) => typeof folder === "string") };
}

Object.defineProperty(exports, "fixerSearchPath", {
  enumerable: true,
  get: function () {
    return fixerSearchPath;
  }
});
