"use strict";

// src/model/engine-object.ts
var EngineObject = class {
	static pythonPath;
	constructor(engine) {
		Object.defineProperty(this, "$", {
			value: engine,
			enumerable: false
		});
	}
};

Object.defineProperty(exports, "EngineObject", {
  enumerable: true,
  get: function () {
    return EngineObject;
  }
});
