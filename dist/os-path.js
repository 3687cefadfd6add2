"use strict";

const require_tidy_path = require("./tidy-path.js");

// src/grammar/os-path.ts
function osPath(osName) {
	return osName === "nt" || osName === "os2" ? WINDOWS : POSIX;
}
const POSIX = make("posix");
const WINDOWS = make("nt");
function make(osName) {
	const windows = osName === "nt";
	const sep = windows ? "\\" : "/";
	const isSep = (character) => character === "/" || windows && character === "\\";
	const lastSep = (path) => windows ? Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) : path.lastIndexOf("/");
	const drive = (path) => windows ? require_tidy_path.splitDrive(path) : ["", path];
	const split = (path) => {
		const root = windows ? drive(path)[0].length : 0;
		const cut = Math.max(lastSep(path) + 1, root);
		let end = cut;
		while (end > root && isSep(path.charAt(end - 1))) end -= 1;
		return [path.slice(0, end === root ? cut : end), path.slice(cut)];
	};
	const isabs = windows ? (path) => isSep(drive(path)[1].charAt(0)) || /^[\\/]{2}\?[\\/]/.test(path) : (path) => path.startsWith("/");
	const normpath = windows ? normaliseWindows : normalisePosix;
	const abspath = (path, cwd) => {
		return normpath(require_tidy_path.joinPath(osName, cwd, path));
	};
	return {
		sep,
		pathsep: windows ? ";" : ":",
		join: windows ? (first, ...rest) => require_tidy_path.joinPath(osName, first, ...rest) : (first, ...rest) => rest.length === 1 ? require_tidy_path.joinTwo(first, rest[0]) : require_tidy_path.joinPath(osName, first, ...rest),
		split,
		dirname: (path) => split(path)[0],
		basename: (path) => split(path)[1],
		splitext: (path) => {
			const start = lastSep(path) + 1;
			const dot = path.lastIndexOf(".");
			return dot > start && /[^.]/.test(path.slice(start, dot)) ? [path.slice(0, dot), path.slice(dot)] : [path, ""];
		},
		splitdrive: drive,
		isabs,
		normpath,
		normcase: (path) => windows ? path.replaceAll("/", "\\").toLowerCase() : path,
		abspath,
		relpath: (path, start, cwd) => {
			const prefix = start === "." ? "" : `${start}/`;
			if (!windows && path.startsWith(prefix) && require_tidy_path.isTidy(path) && (prefix === "" ? !path.startsWith("/") : require_tidy_path.isTidy(start))) return path.slice(prefix.length);
			const parts = (each) => drive(abspath(each, cwd))[1].split(sep).filter((part) => part !== "");
			const from = parts(start);
			const to = parts(path);
			const same = (a, b) => windows ? a.toLowerCase() === b.toLowerCase() : a === b;
			let common = 0;
			while (common < from.length && common < to.length && same(from[common], to[common])) common += 1;
			const steps = [...from.slice(common).map(() => ".."), ...to.slice(common)];
			return steps.length === 0 ? "." : steps.join(sep);
		}
	};
}
function normalisePosix(path) {
	if (require_tidy_path.isTidy(path)) return path;
	if (path === "") return ".";
	const root = /^\/\/(?!\/)/.test(path) ? "//" : path.startsWith("/") ? "/" : "";
	return root + fold(path.split("/"), root !== "").join("/") || ".";
}
function normaliseWindows(path) {
	if (/^\\\\[.?]\\/.test(path)) return path;
	const [drive, rest] = require_tidy_path.splitDrive(path.replaceAll("/", "\\"));
	const root = drive + (rest.startsWith("\\") ? "\\" : "");
	return root + fold(rest.split("\\"), root.endsWith("\\")).join("\\") || ".";
}
function fold(parts, rooted) {
	const kept = [];
	for (const part of parts) {
		if (part === "" || part === ".") continue;
		if (part !== "..") kept.push(part);
		else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
		else if (!rooted) kept.push(part);
	}
	return kept;
}

Object.defineProperty(exports, "osPath", {
  enumerable: true,
  get: function () {
    return osPath;
  }
});
