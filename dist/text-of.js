"use strict";

const require_values = require("./values.js");

// src/model/text-of.ts
async function textOf(engine, value) {
	if (!(value instanceof require_values.Handle) || value.plain !== void 0) return require_values.pyStr(value);
	return require_values.pyStr(await engine.script.call(builtin(engine, "str"), [value]));
}
function builtin(engine, name) {
	return engine.target.versionInfo[0] < 3 ? `__builtin__.${name}` : `builtins.${name}`;
}

Object.defineProperty(exports, "builtin", {
  enumerable: true,
  get: function () {
    return builtin;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
