"use strict";

// src/errors/windows-error.ts
const BY_SYSTEM = {
	EPERM: {
		errno: 13,
		winerror: 5,
		text: "Access is denied"
	},
	EACCES: {
		errno: 13,
		winerror: 5,
		text: "Access is denied"
	},
	EBUSY: {
		errno: 13,
		winerror: 32,
		text: "The process cannot access the file because it is being used by another process"
	},
	EEXIST: {
		errno: 17,
		winerror: 183,
		text: "Cannot create a file when that file already exists"
	},
	EINVAL: {
		errno: 22,
		winerror: 123,
		text: "The filename, directory name, or volume label syntax is incorrect"
	},
	ENOENT: {
		errno: 2,
		winerror: 2,
		text: "The system cannot find the file specified"
	},
	ENOSPC: {
		errno: 28,
		winerror: 112,
		text: "There is not enough space on the disk"
	},
	ENOTEMPTY: {
		errno: 41,
		winerror: 145,
		text: "The directory is not empty"
	},
	EXDEV: {
		errno: 18,
		winerror: 17,
		text: "The system cannot move the file to a different disk drive"
	}
};
const NO_FOLDER = {
	errno: 2,
	winerror: 3,
	text: "The system cannot find the path specified"
};
const BY_LIBRARY = {
	EPERM: {
		errno: 13,
		text: "Permission denied"
	},
	EACCES: {
		errno: 13,
		text: "Permission denied"
	},
	EBUSY: {
		errno: 13,
		text: "Permission denied"
	},
	EISDIR: {
		errno: 13,
		text: "Permission denied"
	},
	EINVAL: {
		errno: 22,
		text: "Invalid argument"
	}
};
const FIRST_OF_WINDOWS = -4e3;
function windowsError(error) {
	const { code, errno, syscall = "" } = error;
	if (code === void 0 || errno === void 0 || errno > FIRST_OF_WINDOWS) return void 0;
	if (/^(?:open|read|write|spawn)/.test(syscall)) return BY_LIBRARY[code];
	return code === "ENOENT" && /^(?:mkdir|scandir|opendir)$/.test(syscall) ? NO_FOLDER : BY_SYSTEM[code];
}

Object.defineProperty(exports, "windowsError", {
  enumerable: true,
  get: function () {
    return windowsError;
  }
});
