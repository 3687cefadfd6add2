"use strict";

const require_find_executable = require("./find-executable.js");
const require_os_path = require("./os-path.js");
const require_run = require("./run.js");

// src/compilers/python-build.ts
function pythonBuild(engine) {
	const { target } = engine;
	const paths = require_os_path.osPath(target.osName);
	const given = require_find_executable.environmentVariable(engine, "_PYTHON_PROJECT_BASE");
	const base = given !== void 0 ? paths.abspath(given, engine.cwd) : target.executable === "" ? engine.cwd : paths.dirname(paths.abspath(target.executable, engine.cwd));
	const projectBase = withoutPcbuild(engine, base);
	const home = require_run.atLeast(target, 3, 0) && !require_run.atLeast(target, 3, 11) ? virtualHome(engine, base) : null;
	return {
		projectBase,
		home,
		inSource: isSourceFolder(engine, home ?? projectBase)
	};
}
function isSourceFolder(engine, folder) {
	const paths = require_os_path.osPath(engine.target.osName);
	return (require_run.atLeast(engine.target, 3, 8) ? ["Setup", "Setup.local"] : ["Setup.dist", "Setup.local"]).some((name) => engine.view.isFile(paths.join(folder, "Modules", name)));
}
function withoutPcbuild(engine, folder) {
	const { target } = engine;
	if (target.osName !== "nt") return folder;
	const paths = require_os_path.osPath(target.osName);
	const lower = folder.toLowerCase();
	const up = (levels) => Array.from({ length: levels }).reduce((path) => paths.dirname(path), folder);
	if (require_run.atLeast(target, 3, 7)) {
		const root = paths.normpath(target.prefix);
		return paths.normcase(folder).startsWith(paths.normcase(paths.join(root, "PCbuild"))) ? root : folder;
	}
	if (require_run.atLeast(target, 3, 0)) return /\\pcbuild\\(win32|amd64)$/.test(lower) ? up(2) : folder;
	if (lower.slice(-8).includes("pcbuild")) return up(1);
	return lower.slice(-10).includes("\\pc\\v") || lower.slice(-14).includes("\\pcbuild\\amd64") ? up(2) : folder;
}
function virtualHome(engine, folder) {
	if (!engine.target.virtualEnvironment) return null;
	const paths = require_os_path.osPath(engine.target.osName);
	for (const place of [folder, paths.dirname(folder)]) {
		const file = paths.join(place, "pyvenv.cfg");
		if (!engine.view.isFile(file)) continue;
		const home = /^\s*home\s*=\s*(.*?)\s*$/im.exec(engine.view.readText(file))?.[1];
		return home === void 0 || home === "" ? null : withoutPcbuild(engine, home);
	}
	return null;
}

Object.defineProperty(exports, "pythonBuild", {
  enumerable: true,
  get: function () {
    return pythonBuild;
  }
});
