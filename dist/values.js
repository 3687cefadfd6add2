"use strict";

// src/model/values.ts
var Tuple = class Tuple extends Array {
	static of(...items) {
		const tuple = new Tuple(items.length);
		for (let i = 0; i < items.length; i += 1) tuple[i] = items[i];
		return tuple;
	}
	static from(items, map) {
		return Tuple.of(...map === void 0 ? Array.from(items) : Array.from(items, map));
	}
	static get [Symbol.species]() {
		return Array;
	}
};
var PyFloat = class {
	text;
	constructor(text) {
		this.text = text;
	}
	valueOf() {
		return Number(this.text);
	}
	toString() {
		return this.text;
	}
};
var Handle = class {
	id;
	path;
	kind;
	plain;
	constructor(id, path, kind, plain) {
		this.id = id;
		this.path = path;
		this.kind = kind;
		this.plain = plain;
	}
};
function truthy(value) {
	if (value instanceof Handle) return value.plain === void 0 || truthy(value.plain);
	if (value instanceof PyFloat) return Number(value) !== 0;
	if (Array.isArray(value)) return value.length > 0;
	if (value instanceof Map) return value.size > 0;
	if (value instanceof Uint8Array) return value.length > 0;
	return Boolean(value);
}
function plain(value) {
	return value instanceof Handle && value.plain !== void 0 ? value.plain : value;
}
function pyStr(value) {
	if (value === null || value === void 0) return "None";
	if (value === true) return "True";
	if (value === false) return "False";
	if (value instanceof Handle) return value.plain === void 0 ? `<${value.path} object>` : pyStr(value.plain);
	if (typeof value === "string") return value;
	if (Array.isArray(value) || value instanceof Map || value instanceof Uint8Array) return pyRepr(value);
	return String(value);
}
function pyRepr(value) {
	if (typeof value === "string") return reprString(value);
	if (value instanceof Tuple) return value.length === 1 ? `(${pyRepr(value[0])},)` : `(${value.map(pyRepr).join(", ")})`;
	if (Array.isArray(value)) return `[${value.map(pyRepr).join(", ")}]`;
	if (value instanceof Map) return `{${[...value].map(([k, v]) => `${pyRepr(k)}: ${pyRepr(v)}`).join(", ")}}`;
	if (value instanceof Uint8Array) return reprBytes(value);
	if (value instanceof Handle && value.plain !== void 0) return pyRepr(value.plain);
	return pyStr(value);
}
function reprString(text) {
	const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	let out = quote;
	for (const ch of text) {
		const code = ch.codePointAt(0);
		if (ch === quote || ch === "\\") out += `\\${ch}`;
		else if (ch === "\n") out += "\\n";
		else if (ch === "\r") out += "\\r";
		else if (ch === "	") out += "\\t";
		else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, "0")}`;
		else if (code >= 55296 && code <= 57343) out += `\\u${code.toString(16)}`;
		else out += ch;
	}
	return out + quote;
}
function reprBytes(bytes) {
	return `b${reprString(Buffer.from(bytes).toString("latin1")).replace(/[\x80-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`)}`;
}
function pyType(value) {
	if (value === null || value === void 0) return "NoneType";
	if (typeof value === "string") return "str";
	if (typeof value === "boolean") return "bool";
	if (typeof value === "number" || typeof value === "bigint") return "int";
	if (value instanceof PyFloat) return "float";
	if (value instanceof Uint8Array) return "bytes";
	if (value instanceof Tuple) return "tuple";
	if (Array.isArray(value)) return "list";
	if (value instanceof Map) return "dict";
	if (value instanceof Handle) return value.path.split(".").at(-1);
	return value.constructor.name;
}

Object.defineProperty(exports, "Handle", {
  enumerable: true,
  get: function () {
    return Handle;
  }
});
Object.defineProperty(exports, "PyFloat", {
  enumerable: true,
  get: function () {
    return PyFloat;
  }
});
Object.defineProperty(exports, "Tuple", {
  enumerable: true,
  get: function () {
    return Tuple;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "pyRepr", {
  enumerable: true,
  get: function () {
    return pyRepr;
  }
});
Object.defineProperty(exports, "pyStr", {
  enumerable: true,
  get: function () {
    return pyStr;
  }
});
Object.defineProperty(exports, "pyType", {
  enumerable: true,
  get: function () {
    return pyType;
  }
});
Object.defineProperty(exports, "truthy", {
  enumerable: true,
  get: function () {
    return truthy;
  }
});
