"use strict";

const require_engine_error = require("./engine-error.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");

// src/compilers/preprocessor-options.ts
function preprocessorOptions(macros, includeDirs) {
	const options = [];
	for (const macro of require_protocols.iterate(macros)) {
		const parts = require_protocols.isTuple(macro) ? [...require_protocols.iterate(macro)] : [];
		const [name, value] = parts;
		if (parts.length === 1) options.push(`-U${require_values.pyStr(name)}`);
		else if (parts.length !== 2) throw badMacro(macro, parts.length);
		else options.push(value === null ? `-D${require_values.pyStr(name)}` : `-D${require_values.pyStr(name)}=${require_values.pyStr(value)}`);
	}
	for (const directory of require_protocols.iterate(includeDirs)) options.push(`-I${require_values.pyStr(directory)}`);
	return options;
}
function badMacro(macro, length) {
	if (require_protocols.isTuple(macro)) return new require_engine_error.EngineError("TypeError", length === 0 ? "not enough arguments for format string" : "not all arguments converted during string formatting");
	return new require_engine_error.EngineError("TypeError", `bad macro definition '${require_values.pyStr(macro)}': each element of 'macros' list must be a 1- or 2-tuple`);
}

Object.defineProperty(exports, "preprocessorOptions", {
  enumerable: true,
  get: function () {
    return preprocessorOptions;
  }
});
