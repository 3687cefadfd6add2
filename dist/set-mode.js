"use strict";

// src/files/set-mode.ts
function setMode(engine, path, options) {
	const { mode, add, says, dryRun = false } = options;
	engine.add({
		kind: "set-mode",
		path,
		dryRun,
		...mode === void 0 ? {} : { mode },
		...add === void 0 ? {} : { add },
		...says === void 0 ? {} : { says: [{
			level: 2,
			text: says
		}] }
	});
}

Object.defineProperty(exports, "setMode", {
  enumerable: true,
  get: function () {
    return setMode;
  }
});
