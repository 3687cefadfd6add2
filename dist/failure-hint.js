"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_hints = require("./hints.js");
const require_loose_version = require("./loose-version.js");

// src/session/failure-hint.ts
function failureHint(failed) {
	const lines = [causeHint(failed), commandHint(failed)].filter((line) => line !== void 0);
	return lines.length === 0 ? void 0 : lines.join("\n");
}
function causeHint(failed) {
	const { step, error, output } = failed;
	const code = error.cause?.code;
	if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full";
	if (code === "EBUSY" && failed.windows) return "another program uses the file: end it, then try again";
	if (code === "EROFS") return `the file system is read-only: choose another ${step.phase === "install" ? "place with --user, --prefix, --home or --root" : "build folder with build --build-base"}`;
	if (code === "EACCES" || code === "EPERM") {
		if (UNREADABLE.test(error.message)) return "this user may not read it: change its mode or its owner";
		return step.phase === "install" ? "this user may not write there: choose another place with --user, --prefix, --home or --root, or let one install who may" : "this user may not write there: choose another build folder with build --build-base";
	}
	if (step.kind === "mkdir" && (code === "EEXIST" || code === "ENOTDIR")) return "there is a file where a folder is needed: remove it, or choose another place";
	if (step.kind === "write" && code === "ENOENT") return `the folder of '${step.path}' is not there: make it first`;
	if (!("argv" in step)) return void 0;
	const program = /'(.+?)'/.exec(error.message)?.[1];
	if (error.code === "missing-program" && program !== void 0 && COMPILING.has(step.kind)) return require_hints.missingCompilerHint(program, failed);
	return require_hints.hintFor(`${output}\n${error.message}`, failed);
}
const UNREADABLE = /^could not (?:open|read from) /;
const COMPILING = /* @__PURE__ */ new Set([
	"compile",
	"link",
	"static-library"
]);
function commandHint({ step, error, windows, pythonVersion }) {
	if (!("argv" in step) || error.code === "missing-program") return void 0;
	const quote = windows ? quoteWindows : quotePosix;
	const asIs = windows && require_loose_version.compareLooseVersions(require_loose_version.parseLooseVersion(pythonVersion), require_loose_version.parseLooseVersion("3.9")) < 0;
	const command = step.argv.map(asIs ? quoteSpaces : quote).join(" ");
	return `to run the command that failed again: ${step.cwd === void 0 ? "" : `cd ${windows ? "/d " : ""}${quote(step.cwd)} && `}${command}`;
}
function quotePosix(word) {
	return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function quoteWindows(word) {
	return /^[\w@+=:,./\\~-]+$/.test(word) ? word : `"${word.replace(/(\\*)"/g, "$1$1\\\"").replace(/\\+$/, "$&$&")}"`;
}
function quoteSpaces(word) {
	return word.includes(" ") ? `"${word}"` : word;
}

exports.failureHint = failureHint;
