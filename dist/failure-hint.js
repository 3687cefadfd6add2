"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_package_tool = require("./package-tool.js");
const require_run = require("./run.js");

// src/session/failure-hint.ts
function thisMachine(environment) {
	const tool = require_package_tool.packageTool(environment);
	return {
		windows: require_run.realPlatform() === "nt",
		...tool === void 0 ? {} : { packageTool: tool }
	};
}
function failureHint(failed) {
	const lines = [causeHint(failed), commandHint(failed)].filter((line) => line !== void 0);
	return lines.length === 0 ? void 0 : lines.join("\n");
}
function causeHint(failed) {
	const { step, error, output } = failed;
	const code = error.cause?.code;
	if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full";
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") return step.phase === "install" ? "this user may not write there: choose another place with --user, --prefix, --home or --root, or let one install who may" : "this user may not write there: choose another build folder with build --build-base";
	if (!("argv" in step)) return void 0;
	const program = /'(.+?)'/.exec(error.message)?.[1];
	if (error.code === "missing-program" && program !== void 0 && COMPILING.has(step.kind)) return require_package_tool.missingCompilerHint(program, failed.packageTool);
	return require_package_tool.hintFor(`${output}\n${error.message}`, failed);
}
const COMPILING = /* @__PURE__ */ new Set([
	"compile",
	"link",
	"static-library"
]);
function commandHint({ step, error, windows }) {
	if (!("argv" in step) || error.code === "missing-program") return void 0;
	const quote = windows ? quoteWindows : quotePosix;
	const command = step.argv.map(quote).join(" ");
	return `to run the command that failed again: ${step.cwd === void 0 ? "" : `cd ${quote(step.cwd)} && `}${command}`;
}
function quotePosix(word) {
	return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function quoteWindows(word) {
	return /^[\w@+=:,./\\~-]+$/.test(word) ? word : `"${word.replaceAll("\"", "\\\"")}"`;
}

exports.failureHint = failureHint;
exports.thisMachine = thisMachine;
