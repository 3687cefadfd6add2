"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");

// src/interpreter/interpreter-failure.ts
const CHOOSE_HINT = "name another one with --python";
const WORDS_SHOWN = 12;
function describeFailure(executable, { status, signal, output, error }, timeoutMs) {
	if (error !== void 0) return describeError(executable, error, timeoutMs);
	if (status === 0) return void 0;
	return platformError(`Python interpreter '${executable}' ${status === null ? `was ended by ${signal}` : `ended with status ${status}`}: ${reasonIn(output)}`, {
		hint: CHOOSE_HINT,
		code: "interpreter-failed"
	});
}
function describeError(executable, error, timeoutMs) {
	const details = {
		hint: CHOOSE_HINT,
		cause: error
	};
	const subject = `Python interpreter '${executable}'`;
	if (error.code === "ENOENT") return platformError(`${subject} does not exist`, {
		...details,
		code: "interpreter-not-found"
	});
	if (error.code === "ETIMEDOUT") return platformError(`${subject} did not answer in ${timeoutMs / 1e3} s`, {
		...details,
		code: "interpreter-timed-out"
	});
	return platformError(`${subject} cannot ${[
		"EACCES",
		"EPERM",
		"ENOEXEC"
	].includes(error.code ?? "") ? `be executed (${error.code})` : `be started: ${error.message}`}`, {
		...details,
		code: "interpreter-not-executable"
	});
}
function firstWords(output) {
	const words = printable(output).split(/\s+/).filter((word) => word !== "");
	if (words.length === 0) return "it printed nothing";
	return `it printed '${cut(words.slice(0, WORDS_SHOWN).join(" "), words.length > WORDS_SHOWN)}'`;
}
function reasonIn(output) {
	const lines = printable(output).split("\n").map((one) => one.trim()).filter((one) => one !== "");
	const line = lines.some((one) => one.startsWith("Traceback ")) ? lines.at(-1) : lines.find((one) => one.startsWith("Fatal Python error")) ?? lines[0];
	return line === void 0 ? "it printed nothing" : cut(line, false);
}
function cut(text, more) {
	const limit = 200;
	return text.length > limit ? `${text.slice(0, limit)} \u2026` : more ? `${text} \u2026` : text;
}
function printable(text) {
	return text.toWellFormed().replaceAll(/\p{Cc}/gu, (control) => control === "\n" || control === "	" ? control : "?");
}
function platformError(message, details) {
	return new require_own_options.EngineError("DistutilsPlatformError", message, details);
}

exports.describeFailure = describeFailure;
exports.firstWords = firstWords;
