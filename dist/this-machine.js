"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");

// src/session/package-tool.ts
const PROGRAMS = [
	["apt-get", "apt"],
	["dnf", "dnf"],
	["apk", "apk"],
	["pacman", "pacman"],
	["brew", "brew"]
];
function packageTool(environment) {
	const doors = {
		tree: new require_run.RealDisk(),
		environment,
		platform: require_run.realPlatform(),
		cwd: "/"
	};
	return PROGRAMS.find(([program]) => require_run.findProgram(program, doors) !== void 0)?.[1];
}

// src/session/this-machine.ts
var this_machine_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ thisMachine: () => thisMachine });
function thisMachine(environment) {
	const tool = packageTool(environment);
	return {
		windows: require_run.realPlatform() === "nt",
		...tool === void 0 ? {} : { packageTool: tool }
	};
}

Object.defineProperty(exports, "thisMachine", {
  enumerable: true,
  get: function () {
    return thisMachine;
  }
});
Object.defineProperty(exports, "this_machine_exports", {
  enumerable: true,
  get: function () {
    return this_machine_exports;
  }
});
