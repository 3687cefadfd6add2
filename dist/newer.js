"use strict";

const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");

// src/files/newer.ts
function newer(view, source, target) {
	const from = modified(view, source);
	if (from === void 0) throw new require_own_options.EngineError("DistutilsFileError", `file '${absolute(view, source)}' does not exist`, { code: "missing-file" });
	const to = modified(view, target);
	return to === void 0 || from > to;
}
function newerPairwise(view, sources, targets) {
	if (sources.length !== targets.length) throw new require_own_options.EngineError("ValueError", "'sources' and 'targets' must be same length");
	const kept = [[], []];
	for (const [i, source] of sources.entries()) {
		const target = targets[i];
		if (!newer(view, source, target)) continue;
		kept[0].push(source);
		kept[1].push(target);
	}
	return kept;
}
function newerGroup(view, sources, target, missing = "error") {
	const to = modified(view, target);
	if (to === void 0) return true;
	for (const source of sources) {
		const from = modified(view, source);
		if (from === void 0) {
			if (missing === "ignore") continue;
			if (missing === "newer") return true;
			throw noSuchFile(source);
		}
		if (from > to) return true;
	}
	return false;
}
function noSuchFile(path) {
	const text = "No such file or directory";
	return new require_own_options.EngineError("OSError", `[Errno 2] ${text}: '${path}'`, {
		code: "missing-file",
		args: [
			2,
			text,
			path
		]
	});
}
function modified(view, path) {
	const stat = path === "" ? void 0 : view.stat(path);
	return stat === void 0 ? void 0 : Math.floor(stat.modified);
}
function absolute(view, path) {
	return require_os_path.osPath(view.cwd.includes("\\") ? "nt" : "posix").abspath(path, view.cwd);
}

Object.defineProperty(exports, "newer", {
  enumerable: true,
  get: function () {
    return newer;
  }
});
Object.defineProperty(exports, "newerGroup", {
  enumerable: true,
  get: function () {
    return newerGroup;
  }
});
Object.defineProperty(exports, "newerPairwise", {
  enumerable: true,
  get: function () {
    return newerPairwise;
  }
});
Object.defineProperty(exports, "noSuchFile", {
  enumerable: true,
  get: function () {
    return noSuchFile;
  }
});
