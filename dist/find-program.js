"use strict";

const require_environment = require("./environment.js");
let node_path = require("node:path");

// src/host/find-program.ts
const DEFAULT_PATHEXT = ".COM;.EXE;.BAT;.CMD";
function findProgram(name, doors) {
	return findPrograms(name, doors).next().value;
}
function* findPrograms(name, doors) {
	const paths = doors.platform === "nt" ? node_path.win32 : node_path.posix;
	const separated = doors.platform === "nt" ? /[\\/]/.test(name) : name.includes("/");
	const folders = separated ? [""] : (require_environment.readVariable(doors.environment, "PATH", doors.platform) ?? "").split(paths.delimiter);
	const seen = /* @__PURE__ */ new Set();
	for (const folder of folders) {
		if (folder === "" && !separated) continue;
		for (const suffix of suffixes(name, doors)) {
			const path = paths.resolve(doors.cwd, doors.platform === "nt" ? unquote(folder) : folder, name + suffix);
			if (seen.has(path)) continue;
			seen.add(path);
			if (executable(path, doors)) yield path;
		}
	}
}
function suffixes(name, { environment, platform }) {
	if (platform === "posix") return [""];
	const known = (require_environment.readVariable(environment, "PATHEXT", platform) ?? DEFAULT_PATHEXT).split(";").filter((suffix) => suffix !== "");
	return known.some((suffix) => name.toLowerCase().endsWith(suffix.toLowerCase())) ? [""] : known.map((suffix) => suffix.toLowerCase());
}
function unquote(folder) {
	return /^".*"$/.test(folder) ? folder.slice(1, -1) : folder;
}
function executable(path, { tree, platform }) {
	if (platform === "posix") {
		const found = tree.stat(path);
		return found?.kind === "file" && (found.mode & 73) !== 0;
	}
	const found = tree.stat(path) ?? tree.statLink(path);
	return found !== void 0 && found.kind !== "directory";
}

Object.defineProperty(exports, "findProgram", {
  enumerable: true,
  get: function () {
    return findProgram;
  }
});
Object.defineProperty(exports, "findPrograms", {
  enumerable: true,
  get: function () {
    return findPrograms;
  }
});
