"use strict";

// src/grammar/join-path.ts
function joinPath(osName, first, ...rest) {
	return osName === "nt" ? joinWindows(first, rest) : joinPosix(first, rest);
}
function joinPosix(first, rest) {
	let path = first;
	for (const part of rest) path = joinTwo(path, part);
	return path;
}
function joinTwo(path, part) {
	if (part.startsWith("/")) return part;
	return path === "" || path.endsWith("/") ? path + part : `${path}/${part}`;
}
function joinWindows(first, rest) {
	let [drive, path] = splitDrive(first);
	for (const part of rest) {
		const [partDrive, partPath] = splitDrive(part);
		if (isSeparator(partPath.charAt(0))) {
			if (partDrive !== "" || drive === "") drive = partDrive;
			path = partPath;
			continue;
		}
		if (partDrive !== "" && partDrive !== drive) {
			const sameDrive = partDrive.toLowerCase() === drive.toLowerCase();
			drive = partDrive;
			if (!sameDrive) {
				path = partPath;
				continue;
			}
		}
		if (path !== "" && !isSeparator(path.charAt(path.length - 1))) path += "\\";
		path += partPath;
	}
	return path !== "" && !isSeparator(path.charAt(0)) && drive !== "" && !drive.endsWith(":") ? `${drive}\\${path}` : drive + path;
}
function splitDrive(path) {
	const flat = path.replaceAll("/", "\\");
	if (flat.startsWith("\\\\") && flat.charAt(2) !== "\\") {
		const host = flat.indexOf("\\", 2);
		if (host === -1) return ["", path];
		const share = flat.indexOf("\\", host + 1);
		if (share === host + 1) return ["", path];
		return share === -1 ? [path, ""] : [path.slice(0, share), path.slice(share)];
	}
	return flat.charAt(1) === ":" ? [path.slice(0, 2), path.slice(2)] : ["", path];
}
function isSeparator(character) {
	return character === "\\" || character === "/";
}

// src/grammar/tidy-path.ts
const SLASH = 47;
const DOT = 46;
function isTidy(path) {
	const start = path.startsWith("/") ? 1 : 0;
	if (path.length === start || path.endsWith("/") || path.includes("//") || isDots(path, start)) return false;
	for (let at = path.indexOf("/.", start); at !== -1; at = path.indexOf("/.", at + 1)) if (isDots(path, at + 1)) return false;
	return true;
}
function isDots(path, at) {
	if (path.charCodeAt(at) !== DOT) return false;
	const end = at + (path.charCodeAt(at + 1) === DOT ? 2 : 1);
	return end === path.length || path.charCodeAt(end) === SLASH;
}

Object.defineProperty(exports, "isTidy", {
  enumerable: true,
  get: function () {
    return isTidy;
  }
});
Object.defineProperty(exports, "joinPath", {
  enumerable: true,
  get: function () {
    return joinPath;
  }
});
Object.defineProperty(exports, "joinTwo", {
  enumerable: true,
  get: function () {
    return joinTwo;
  }
});
Object.defineProperty(exports, "splitDrive", {
  enumerable: true,
  get: function () {
    return splitDrive;
  }
});
