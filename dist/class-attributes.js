"use strict";

// src/model/class-attributes.ts
function classOf(object) {
	const path = object.$.script.classPath(object) ?? object.constructor.pythonPath;
	return {
		path,
		name: path.slice(path.lastIndexOf(".") + 1)
	};
}
async function classAttribute(object, name, own) {
	const script = object.$.script;
	if (!script.attached || !script.changesClassAttribute(object, name)) return own();
	return script.get(object, name);
}

Object.defineProperty(exports, "classAttribute", {
  enumerable: true,
  get: function () {
    return classAttribute;
  }
});
Object.defineProperty(exports, "classOf", {
  enumerable: true,
  get: function () {
    return classOf;
  }
});
