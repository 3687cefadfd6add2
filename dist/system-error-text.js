"use strict";

const require_windows_error = require("./windows-error.js");

// src/files/system-error-text.ts
const TEXTS = {
	EPERM: [1, "Operation not permitted"],
	ENOENT: [2, "No such file or directory"],
	EIO: [5, "Input/output error"],
	EACCES: [13, "Permission denied"],
	EEXIST: [17, "File exists"],
	ENOTDIR: [20, "Not a directory"],
	EISDIR: [21, "Is a directory"],
	EMFILE: [24, "Too many open files"],
	ENOSPC: [28, "No space left on device"],
	EROFS: [30, "Read-only file system"],
	ENAMETOOLONG: [36, "File name too long"],
	ENOTEMPTY: [39, "Directory not empty"],
	ELOOP: [40, "Too many levels of symbolic links"]
};
function systemErrorText(error) {
	const code = error instanceof Error ? error.code : void 0;
	return require_windows_error.windowsError(error)?.text ?? (code === void 0 ? void 0 : TEXTS[code]?.[1]) ?? (error instanceof Error ? error.message : String(error));
}

Object.defineProperty(exports, "systemErrorText", {
  enumerable: true,
  get: function () {
    return systemErrorText;
  }
});
