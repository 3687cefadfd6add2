"use strict";

const require_own_options = require("./own-options.js");
const require_values = require("./values.js");

// src/model/protocols.ts
function isList(value) {
	const inner = require_values.plain(value);
	return Array.isArray(inner) && !(inner instanceof require_values.Tuple);
}
function isTuple(value) {
	return require_values.plain(value) instanceof require_values.Tuple;
}
function isText(value) {
	return typeof require_values.plain(value) === "string";
}
function isInteger(value) {
	return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}
function iterate(value) {
	const inner = require_values.plain(value);
	if (Array.isArray(inner) || typeof inner === "string") return inner;
	if (inner instanceof Map) return [...inner.keys()];
	throw new require_own_options.EngineError("TypeError", `'${require_values.pyType(value ?? null)}' object is not iterable`);
}
function itemsIn(value) {
	const items = iterate(value);
	return Array.isArray(items) ? items : [...items];
}
function mutableList(value, method) {
	if (isList(value)) return require_values.plain(value);
	throw new require_own_options.EngineError("AttributeError", `'${require_values.pyType(value ?? null)}' object has no attribute '${method}'`);
}
function append(list, item) {
	mutableList(list, "append").push(item);
}
function extend(list, items) {
	mutableList(list, "extend").push(...iterate(items));
}
function concatenate(list, other) {
	if (isList(other)) return [...list, ...require_values.plain(other)];
	throw new require_own_options.EngineError("TypeError", `can only concatenate list (not "${require_values.pyType(other ?? null)}") to list`);
}
function textFor(value, method) {
	const inner = require_values.plain(value);
	if (typeof inner === "string") return inner;
	throw new require_own_options.EngineError("AttributeError", `'${require_values.pyType(value ?? null)}' object has no attribute '${method}'`);
}
function pathText(value) {
	const inner = require_values.plain(value);
	if (typeof inner === "string") return inner;
	throw new require_own_options.EngineError("TypeError", `expected str, bytes or os.PathLike object, not ${require_values.pyType(value ?? null)}`);
}
function pathTexts(value) {
	return Array.from(iterate(value), pathText);
}
function unpackPair(value) {
	const items = [...iterate(value)];
	if (items.length === 2) return [items[0], items[1]];
	throw new require_own_options.EngineError("ValueError", items.length > 2 ? "too many values to unpack (expected 2)" : `not enough values to unpack (expected 2, got ${items.length})`);
}
function lengthOf(value) {
	const inner = require_values.plain(value);
	if (typeof inner === "string") return [...inner].length;
	if (Array.isArray(inner)) return inner.length;
	if (inner instanceof Map) return inner.size;
	throw new require_own_options.EngineError("TypeError", `object of type '${require_values.pyType(value ?? null)}' has no len()`);
}
function toInteger(value) {
	const inner = require_values.plain(value);
	if (isInteger(inner)) return Number(inner);
	if (inner instanceof require_values.PyFloat) return Math.trunc(Number(inner));
	if (typeof inner !== "string") throw new require_own_options.EngineError("TypeError", `int() argument must be a string, a bytes-like object or a real number, not '${require_values.pyType(value ?? null)}'`);
	if (!/^\s*[+-]?\d+(?:_\d+)*\s*$/.test(inner)) throw new require_own_options.EngineError("ValueError", `invalid literal for int() with base 10: '${inner}'`);
	return Number(inner.trim().replaceAll("_", ""));
}

Object.defineProperty(exports, "append", {
  enumerable: true,
  get: function () {
    return append;
  }
});
Object.defineProperty(exports, "concatenate", {
  enumerable: true,
  get: function () {
    return concatenate;
  }
});
Object.defineProperty(exports, "extend", {
  enumerable: true,
  get: function () {
    return extend;
  }
});
Object.defineProperty(exports, "isInteger", {
  enumerable: true,
  get: function () {
    return isInteger;
  }
});
Object.defineProperty(exports, "isList", {
  enumerable: true,
  get: function () {
    return isList;
  }
});
Object.defineProperty(exports, "isText", {
  enumerable: true,
  get: function () {
    return isText;
  }
});
Object.defineProperty(exports, "isTuple", {
  enumerable: true,
  get: function () {
    return isTuple;
  }
});
Object.defineProperty(exports, "itemsIn", {
  enumerable: true,
  get: function () {
    return itemsIn;
  }
});
Object.defineProperty(exports, "iterate", {
  enumerable: true,
  get: function () {
    return iterate;
  }
});
Object.defineProperty(exports, "lengthOf", {
  enumerable: true,
  get: function () {
    return lengthOf;
  }
});
Object.defineProperty(exports, "pathText", {
  enumerable: true,
  get: function () {
    return pathText;
  }
});
Object.defineProperty(exports, "pathTexts", {
  enumerable: true,
  get: function () {
    return pathTexts;
  }
});
Object.defineProperty(exports, "textFor", {
  enumerable: true,
  get: function () {
    return textFor;
  }
});
Object.defineProperty(exports, "toInteger", {
  enumerable: true,
  get: function () {
    return toInteger;
  }
});
Object.defineProperty(exports, "unpackPair", {
  enumerable: true,
  get: function () {
    return unpackPair;
  }
});
