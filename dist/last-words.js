"use strict";

const require_engine_error = require("./engine-error.js");
let node_path = require("node:path");

// src/session/last-words.ts
const INTERRUPTED = {
	message: "interrupted",
	status: 130
};
const REPORT_HINT = "this is a mistake in pydistutils, not in your project: please report it, with what DISTUTILS_DEBUG=1 in the environment makes it print";
function lastWords(failure, run) {
	const { internal } = run;
	if (internal !== void 0 && failure.text.includes(internal.message)) return {
		...internalWords(internal),
		...failure.traceback === void 0 ? {} : { traceback: `${internal.stack ?? ""}\n${failure.traceback}` }
	};
	if (failure.kind === "exit") return withHint({ message: failure.text }, run.hintFor(failure.text));
	if (failure.class === "KeyboardInterrupt") return INTERRUPTED;
	const place = failure.kind === "syntax" ? placeOf(failure.frames?.[0], run) : placeOf(innermost(failure.frames ?? [], run), run);
	const hint = run.hintFor(failure.text);
	if (hint !== void 0 && require_engine_error.isConfigErrorName(failure.class ?? "") || TOML_PLACE.test(failure.text)) return withHint({
		message: `error: ${failure.text}`,
		...failure.traceback === void 0 ? {} : { traceback: failure.traceback }
	}, hint ?? "mend that file");
	const source = failure.line === void 0 || failure.line === "" ? "" : `\n    ${failure.line.trim()}`;
	return withHint({
		message: `error: ${place}${failure.class ?? "Exception"}${failure.text === "" ? "" : `: ${failure.text}`}${source}`,
		...failure.traceback === void 0 ? {} : { traceback: failure.traceback }
	}, hint ?? scriptHint(failure, run));
}
const TOML_PLACE = /^\S*pyproject\.toml(?:, line \d+)?: /;
function internalWords(error) {
	return {
		message: `error: ${error.message.startsWith("internal: ") ? error.message : `internal: ${error.message}`}`,
		hint: REPORT_HINT,
		...error.stack === void 0 ? {} : { traceback: error.stack }
	};
}
function withHint(words, hint) {
	return hint === void 0 ? words : {
		...words,
		hint
	};
}
function scriptHint({ class: name = "", missing }, run) {
	if (run.withoutSetuptools && missing !== void 0 && /^(?:setuptools|pkg_resources)(?:\.|$)/.test(missing)) return "this run is without setuptools (--without-setuptools), and the setup script does not go on without it";
	if (missing !== void 0 && /^lib2to3(?:\.|$)/.test(missing)) return "install fissix for this interpreter, or use Python 3.12 or older";
	if (missing !== void 0) return `the setup script needs the module '${missing}': install it for this interpreter first`;
	if (name === "SyntaxError" || name === "TabError" || name === "IndentationError") return "is this a script for another version of Python? Name it with --python VERSION";
	return run.debug ? void 0 : "DISTUTILS_DEBUG=1 in the environment shows the traceback";
}
function innermost(frames, { directory }) {
	return frames.findLast(([path]) => !path.startsWith("<") && !(0, node_path.isAbsolute)(shortPath(path, directory))) ?? frames.at(-1);
}
function placeOf(frame, { directory }) {
	if (frame === void 0 || frame[0].startsWith("<frozen ")) return "";
	const [path, line] = frame;
	return `${shortPath(path, directory)}${line > 0 ? `, line ${line}` : ""}: `;
}
function shortPath(path, directory) {
	if (!(0, node_path.isAbsolute)(path)) return path;
	const inside = (0, node_path.relative)(directory, path);
	return inside === "" || inside === ".." || inside.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(inside) ? path : inside;
}

Object.defineProperty(exports, "INTERRUPTED", {
  enumerable: true,
  get: function () {
    return INTERRUPTED;
  }
});
Object.defineProperty(exports, "internalWords", {
  enumerable: true,
  get: function () {
    return internalWords;
  }
});
Object.defineProperty(exports, "lastWords", {
  enumerable: true,
  get: function () {
    return lastWords;
  }
});
