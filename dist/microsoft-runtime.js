"use strict";

const require_own_options = require("./own-options.js");
const require_system_error_text = require("./system-error-text.js");
const require_run = require("./run.js");
const require_osx_support = require("./osx-support.js");

// src/compilers/microsoft-runtime.ts
function microsoftVersion(target) {
	return /MSC v\.(.{4})/.exec(target.versionText)?.[1];
}
const RUNTIMES = {
	1300: "msvcr70",
	1310: "msvcr71",
	1400: "msvcr80",
	1500: "msvcr90",
	1600: "msvcr100"
};
function runtimeLibraries(target) {
	const version = microsoftVersion(target);
	if (version === void 0 || Number(version) >= 1900) return [];
	const library = version === "1600" && !require_run.atLeast(target, 3, 0) ? void 0 : RUNTIMES[version];
	if (library === void 0) throw new require_own_options.EngineError("ValueError", `Unknown MS Compiler version ${version} `);
	return [library];
}
function checkConfigHeader(engine) {
	if (engine.target.versionText.includes("GCC")) return {
		status: "ok",
		details: "sys.version mentions 'GCC'"
	};
	const file = require_osx_support.configHeader(engine);
	try {
		return engine.view.readText(file).includes("__GNUC__") ? {
			status: "ok",
			details: `'${file}' mentions '__GNUC__'`
		} : {
			status: "not ok",
			details: `'${file}' does not mention '__GNUC__'`
		};
	} catch (error) {
		return {
			status: "uncertain",
			details: `couldn't read '${file}': ${require_system_error_text.systemErrorText(error)}`
		};
	}
}

Object.defineProperty(exports, "checkConfigHeader", {
  enumerable: true,
  get: function () {
    return checkConfigHeader;
  }
});
Object.defineProperty(exports, "microsoftVersion", {
  enumerable: true,
  get: function () {
    return microsoftVersion;
  }
});
Object.defineProperty(exports, "runtimeLibraries", {
  enumerable: true,
  get: function () {
    return runtimeLibraries;
  }
});
