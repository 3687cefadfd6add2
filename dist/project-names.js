"use strict";

const require_requirement_values = require("./requirement-values.js");

// src/commands/setuptools/project-names.ts
function safeProjectName(name) {
	return name.replace(/[^A-Za-z0-9.]+/g, "-");
}
function safeProjectVersion(version) {
	const parsed = require_requirement_values.parseVersion(version);
	if (parsed !== void 0) return require_requirement_values.versionText(parsed);
	return version.replaceAll(" ", ".").replace(/[^A-Za-z0-9.]+/g, "-");
}

Object.defineProperty(exports, "safeProjectName", {
  enumerable: true,
  get: function () {
    return safeProjectName;
  }
});
Object.defineProperty(exports, "safeProjectVersion", {
  enumerable: true,
  get: function () {
    return safeProjectVersion;
  }
});
