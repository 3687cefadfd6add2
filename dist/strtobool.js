"use strict";

const require_own_options = require("./own-options.js");
const require_python_repr = require("./python-repr.js");

// src/grammar/strtobool.ts
const TRUE = /* @__PURE__ */ new Set([
	"y",
	"yes",
	"t",
	"true",
	"on",
	"1"
]);
const FALSE = /* @__PURE__ */ new Set([
	"n",
	"no",
	"f",
	"false",
	"off",
	"0"
]);
function strtobool(value, major = 3) {
	const word = value.toLowerCase();
	if (TRUE.has(word)) return 1;
	if (FALSE.has(word)) return 0;
	throw new require_own_options.EngineError("ValueError", `invalid truth value ${require_python_repr.reprText(word, major)}`, { hint: "Write yes or no." });
}

Object.defineProperty(exports, "strtobool", {
  enumerable: true,
  get: function () {
    return strtobool;
  }
});
