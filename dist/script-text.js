"use strict";

const require_own_options = require("./own-options.js");
const require_protocols = require("./protocols.js");
const require_text_of = require("./text-of.js");
const require_values = require("./values.js");

// src/project/script-text.ts
async function itemsOf(engine, value, otherwise) {
	if (value instanceof require_values.Handle && value.plain === void 0) return await engine.script.call(require_text_of.builtin(engine, "list"), [value]);
	try {
		return [...require_protocols.iterate(value)];
	} catch (error) {
		if (otherwise === void 0 || !(error instanceof require_own_options.EngineError)) throw error;
		throw new require_own_options.EngineError("TypeError", otherwise, { cause: error });
	}
}
async function insertedText(engine, value) {
	const inner = require_values.plain(value);
	if (engine.target.versionInfo[0] < 3 || !(inner instanceof require_values.Tuple)) return require_text_of.textOf(engine, value);
	const [only, ...more] = inner;
	if (only === void 0) throw new require_own_options.EngineError("TypeError", "not enough arguments for format string");
	if (more.length > 0) throw new require_own_options.EngineError("TypeError", "not all arguments converted during string formatting");
	return require_text_of.textOf(engine, only);
}
async function joinedText(engine, value) {
	const items = await itemsOf(engine, value, "can only join an iterable");
	const wrong = items.findIndex((item) => !require_protocols.isText(item));
	if (wrong === -1) return items.map(require_values.pyStr).join(",");
	const expected = engine.target.versionInfo[0] < 3 ? "string" : "str instance";
	throw new require_own_options.EngineError("TypeError", `sequence item ${wrong}: expected ${expected}, ${require_values.pyType(items[wrong])} found`);
}
function splittableText(value) {
	if (require_values.plain(value) instanceof Uint8Array) throw new require_own_options.EngineError("TypeError", "a bytes-like object is required, not 'str'");
	return require_protocols.textFor(value, "split");
}

Object.defineProperty(exports, "insertedText", {
  enumerable: true,
  get: function () {
    return insertedText;
  }
});
Object.defineProperty(exports, "itemsOf", {
  enumerable: true,
  get: function () {
    return itemsOf;
  }
});
Object.defineProperty(exports, "joinedText", {
  enumerable: true,
  get: function () {
    return joinedText;
  }
});
Object.defineProperty(exports, "splittableText", {
  enumerable: true,
  get: function () {
    return splittableText;
  }
});
