"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/session/kept-code-folder.ts
var kept_code_folder_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ keptCodeFolder: () => keptCodeFolder });
function keptCodeFolder(project) {
	const trusted = /* @__PURE__ */ new Set([process.getuid?.(), ownerOf(project)]);
	for (const name of ["build", ...foldersIn(project)]) {
		const folder = (0, node_path.join)(project, name, ".pydistutils");
		const owner = ownerOf(folder);
		if (owner !== void 0 && trusted.has(process.getuid === void 0 ? void 0 : owner)) return folder;
	}
}
function ownerOf(path) {
	try {
		return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.uid;
	} catch {
		return;
	}
}
function foldersIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
	} catch {
		return [];
	}
}

Object.defineProperty(exports, "keptCodeFolder", {
  enumerable: true,
  get: function () {
    return keptCodeFolder;
  }
});
Object.defineProperty(exports, "kept_code_folder_exports", {
  enumerable: true,
  get: function () {
    return kept_code_folder_exports;
  }
});
