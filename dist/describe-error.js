"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_last_words = require("./last-words.js");

// src/cli/describe-error.ts
function describeError(error, debug) {
	if (error instanceof require_own_options.EngineError) {
		if (error.code === "interrupted") return {
			text: error.message,
			status: 130
		};
		return {
			text: `error: ${error.message}`,
			status: error.code === "usage" ? 2 : 1,
			...error.hint === void 0 ? {} : { hint: error.hint }
		};
	}
	if (error?.syscall === "uv_cwd") return {
		text: "error: the current folder is not there any more",
		hint: "change to one that is there",
		status: 1
	};
	const { message, hint, traceback } = require_last_words.internalWords(error instanceof Error ? error : new Error(String(error)));
	return {
		text: debug && traceback !== void 0 ? `${traceback}\n${message}` : message,
		status: 1,
		...hint === void 0 ? {} : { hint }
	};
}

exports.describeError = describeError;
