"use strict";

const require_run = require("./run.js");

// src/commands/setuptools/marker-environment.ts
function markerEnvironment(target, extra) {
	const python3 = target.versionInfo[0] >= 3;
	const { uname, implementation } = target;
	return {
		implementation_name: python3 ? implementation.name : "",
		implementation_version: python3 ? target.version : "0",
		os_name: target.osName,
		platform_machine: uname.machine,
		platform_release: uname.release,
		platform_system: uname.system,
		platform_version: uname.version,
		python_full_version: target.version,
		platform_python_implementation: implementation.name === "cpython" ? "CPython" : implementation.name === "pypy" ? "PyPy" : implementation.name,
		python_version: require_run.shortVersion(target),
		sys_platform: target.platform,
		...extra === void 0 ? {} : { extra }
	};
}

Object.defineProperty(exports, "markerEnvironment", {
  enumerable: true,
  get: function () {
    return markerEnvironment;
  }
});
