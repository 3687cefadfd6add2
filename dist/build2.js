"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_build = require("./build.js");

// src/commands/setuptools/build.ts
var SetuptoolsBuild = class extends require_build.Build {
	static pythonPath = "setuptools.command.build.build";
};

exports.SetuptoolsBuild = SetuptoolsBuild;
