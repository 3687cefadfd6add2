"use strict";

const require_protocols = require("./protocols.js");

// src/commands/package-folders.ts
function packageFolder(name, folders, path) {
	const parts = name.split(".");
	if (folders.size === 0) return joinAll(path, parts);
	const tail = [];
	while (parts.length > 0) {
		const known = folders.get(parts.join("."));
		if (known !== void 0) return joinAll(path, [require_protocols.pathText(known), ...tail]);
		tail.unshift(parts.pop());
	}
	const root = folders.get("");
	if (root !== void 0 && root !== null) tail.unshift(require_protocols.pathText(root));
	return joinAll(path, tail);
}
function escapeGlob(folder, path) {
	const [drive, rest] = path.splitdrive(folder);
	return drive + rest.replace(/[*?[]/g, "[$&]");
}
function joinAll(path, parts) {
	const [first = "", ...rest] = parts;
	return path.join(first, ...rest);
}

Object.defineProperty(exports, "escapeGlob", {
  enumerable: true,
  get: function () {
    return escapeGlob;
  }
});
Object.defineProperty(exports, "joinAll", {
  enumerable: true,
  get: function () {
    return joinAll;
  }
});
Object.defineProperty(exports, "packageFolder", {
  enumerable: true,
  get: function () {
    return packageFolder;
  }
});
