"use strict";

// src/grammar/join-path.ts
function joinPath(osName, first, ...rest) {
	return osName === "nt" ? joinWindows(first, rest) : joinPosix(first, rest);
}
function joinPosix(first, rest) {
	let path = first;
	for (const part of rest) if (part.startsWith("/")) path = part;
	else if (path === "" || path.endsWith("/")) path += part;
	else path += `/${part}`;
	return path;
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
const UNTIDY = /(?:^|\/)\.{0,2}(?:\/|$)/;
function isTidy(path) {
	return !UNTIDY.test(path.startsWith("/") ? path.slice(1) : path);
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
Object.defineProperty(exports, "splitDrive", {
  enumerable: true,
  get: function () {
    return splitDrive;
  }
});
