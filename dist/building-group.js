"use strict";

const require_session = require("./session.js");

// src/commands/building-group.ts
const WORKING_METHODS = [
	"compile",
	"_compile",
	"link",
	"link_shared_object",
	"create_static_lib",
	"spawn",
	"preprocess"
];
function compilerIsScripts(engine, compiler) {
	if (compiler instanceof require_session.Handle) return true;
	return WORKING_METHODS.some((method) => engine.script.overrides(compiler, method));
}
function buildingGroup(engine, options) {
	const { name, header, now, saysFresh = [], failureSays } = options;
	if (now) engine.say(2, header);
	return {
		name,
		says: now ? [] : [{
			level: 2,
			text: header
		}],
		saysFresh: now ? [] : saysFresh,
		...failureSays === void 0 ? {} : {
			optional: true,
			failureSays
		}
	};
}

Object.defineProperty(exports, "buildingGroup", {
  enumerable: true,
  get: function () {
    return buildingGroup;
  }
});
Object.defineProperty(exports, "compilerIsScripts", {
  enumerable: true,
  get: function () {
    return compilerIsScripts;
  }
});
