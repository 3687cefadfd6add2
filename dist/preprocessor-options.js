"use strict";

const require_own_options = require("./own-options.js");
const require_protocols = require("./protocols.js");
const require_text_of = require("./text-of.js");
const require_values = require("./values.js");

// src/compilers/preprocessor-options.ts
async function preprocessorOptions(engine, macros, includeDirs) {
	const options = [];
	for (const macro of require_protocols.iterate(macros)) {
		const parts = require_protocols.isTuple(macro) ? [...require_protocols.iterate(macro)] : [];
		const [name, value] = parts;
		if (parts.length === 1) options.push(`-U${await require_text_of.textOf(engine, name)}`);
		else if (parts.length !== 2) throw badMacro(macro, parts.length);
		else {
			const defined = `-D${await require_text_of.textOf(engine, name)}`;
			options.push(value === null ? defined : `${defined}=${await require_text_of.textOf(engine, value)}`);
		}
	}
	for (const directory of require_protocols.iterate(includeDirs)) options.push(`-I${await require_text_of.textOf(engine, directory)}`);
	return options;
}
function badMacro(macro, length) {
	if (require_protocols.isTuple(macro)) return new require_own_options.EngineError("TypeError", length === 0 ? "not enough arguments for format string" : "not all arguments converted during string formatting");
	return new require_own_options.EngineError("TypeError", `bad macro definition '${require_values.pyStr(macro)}': each element of 'macros' list must be a 1- or 2-tuple`);
}

Object.defineProperty(exports, "preprocessorOptions", {
  enumerable: true,
  get: function () {
    return preprocessorOptions;
  }
});
