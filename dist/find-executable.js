"use strict";

const require_os_path = require("./os-path.js");
const require_run = require("./run.js");

// src/files/environment-variable.ts
function environmentVariable(engine, name) {
	const { environment } = engine;
	const value = environment[name];
	if (value !== void 0 || engine.target.osName !== "nt") return value;
	const upper = name.toUpperCase();
	const key = Object.keys(environment).find((each) => each.toUpperCase() === upper);
	return key === void 0 ? void 0 : environment[key];
}

// src/files/find-executable.ts
const DEFAULT_PATH = {
	nt: ".;C:\\bin",
	os2: ".;C:\\bin"
};
const POSIX_DEFAULT_PATH = ":/bin:/usr/bin";
const POSIX_SYSTEM_PATH = "/bin:/usr/bin";
function findExecutable(engine, executable, path) {
	const { target, view } = engine;
	const paths = require_os_path.osPath(target.osName);
	const name = (target.platform === "win32" || target.osName === "os2") && paths.splitext(executable)[1] !== ".exe" ? `${executable}.exe` : executable;
	if (name !== "" && view.isFile(name)) return name;
	const folders = path ?? searchPath(engine);
	if (folders === "" && require_run.atLeast(target, 3, 7)) return null;
	for (const folder of folders.split(paths.pathsep)) {
		const candidate = paths.join(folder, name);
		if (candidate !== "" && view.isFile(candidate)) return candidate;
	}
	return null;
}
function searchPath(engine) {
	const set = environmentVariable(engine, "PATH");
	if (set !== void 0) return set;
	const { target } = engine;
	if (target.osName === "posix" && require_run.atLeast(target, 3, 7)) return POSIX_SYSTEM_PATH;
	return DEFAULT_PATH[target.osName] ?? POSIX_DEFAULT_PATH;
}

Object.defineProperty(exports, "environmentVariable", {
  enumerable: true,
  get: function () {
    return environmentVariable;
  }
});
Object.defineProperty(exports, "findExecutable", {
  enumerable: true,
  get: function () {
    return findExecutable;
  }
});
