"use strict";

const require_values = require("./values.js");

// src/commands/setuptools/cython.ts
const MODULE = "setuptools._cython";
async function haveCython(engine) {
	return engine.script.attached && require_values.truthy(await engine.script.call(`${MODULE}.available`, []));
}
async function cythonize(engine, extension, force) {
	await engine.script.call(`${MODULE}.translate`, [extension, force]);
}

Object.defineProperty(exports, "cythonize", {
  enumerable: true,
  get: function () {
    return cythonize;
  }
});
Object.defineProperty(exports, "haveCython", {
  enumerable: true,
  get: function () {
    return haveCython;
  }
});
