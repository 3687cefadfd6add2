"use strict";

const require_python_build = require("./python-build.js");
const require_values = require("./values.js");

// src/commands/source-tree.ts
async function isPythonBuild(engine) {
	const module = "distutils.sysconfig";
	if (engine.script.patched(`${module}.python_build`)) return require_values.truthy(await engine.script.get(module, "python_build"));
	return require_python_build.pythonBuild(engine).inSource;
}

Object.defineProperty(exports, "isPythonBuild", {
  enumerable: true,
  get: function () {
    return isPythonBuild;
  }
});
