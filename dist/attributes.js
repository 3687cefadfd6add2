"use strict";

const require_own_options = require("./own-options.js");
const require_class_attributes = require("./class-attributes.js");
const require_values = require("./values.js");

// src/model/attributes.ts
async function getAttribute(object, name, engine) {
	if (object instanceof require_values.Handle) return engine.script.get(object, name);
	const value = object[name];
	if (value !== void 0 && typeof value !== "function") return value;
	const ofClass = object.constructor.classAttribute?.(name, engine.target);
	if (ofClass !== void 0 && !engine.script.changesClassAttribute(object, name)) return ofClass;
	return engine.script.attached ? engine.script.get(object, name) : void 0;
}
async function hasAttribute(object, name, engine) {
	if (!(object instanceof require_values.Handle) && object[name] !== void 0) return true;
	return engine.script.attached && await engine.script.get(object, name) !== void 0;
}
async function setAttribute(object, name, value, engine) {
	if (object instanceof require_values.Handle) await engine.script.set(object, name, value);
	else object[name] = value;
}
async function requireAttribute(object, name, engine) {
	const value = await getAttribute(object, name, engine);
	if (value !== void 0) return value;
	const owner = object instanceof require_values.Handle ? object.path.split(".").at(-1) : require_class_attributes.classOf(object).name;
	throw new require_own_options.EngineError("AttributeError", `'${owner}' object has no attribute '${name}'`);
}
async function callMethod(object, name, args, engine) {
	if (object instanceof require_values.Handle) return engine.script.callMethod(object, name, args);
	const method = object[name];
	if (typeof method === "function") return await Reflect.apply(method, object, args);
	if (engine.script.attached) return engine.script.callMethod(object, name, args);
	throw new require_own_options.EngineError("AttributeError", `'${require_class_attributes.classOf(object).name}' object has no attribute '${name}'`);
}
async function callWithKeywords(object, name, keywords, engine) {
	if (!(object instanceof require_values.Handle) && typeof object[name] === "function" && !engine.script.overrides(object, name)) return callMethod(object, name, [new Map(keywords)], engine);
	const method = await engine.script.get(object, name);
	if (method instanceof require_values.Handle) return engine.script.call(method, [], Object.fromEntries(keywords));
	return callMethod(object, name, [new Map(keywords)], engine);
}

Object.defineProperty(exports, "callMethod", {
  enumerable: true,
  get: function () {
    return callMethod;
  }
});
Object.defineProperty(exports, "callWithKeywords", {
  enumerable: true,
  get: function () {
    return callWithKeywords;
  }
});
Object.defineProperty(exports, "getAttribute", {
  enumerable: true,
  get: function () {
    return getAttribute;
  }
});
Object.defineProperty(exports, "hasAttribute", {
  enumerable: true,
  get: function () {
    return hasAttribute;
  }
});
Object.defineProperty(exports, "requireAttribute", {
  enumerable: true,
  get: function () {
    return requireAttribute;
  }
});
Object.defineProperty(exports, "setAttribute", {
  enumerable: true,
  get: function () {
    return setAttribute;
  }
});
