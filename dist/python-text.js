"use strict";

const require_decode_text = require("./decode-text.js");

// src/project/python-text.ts
function pythonText(content, target, errors = "strict") {
	if (target.versionInfo[0] >= 3) return require_decode_text.universalNewlines(require_decode_text.decodeText(content, {
		encoding: target.localeEncoding,
		errors
	}));
	const text = require_decode_text.decodeText(content, { errors: "surrogateescape" });
	return target.osName === "nt" ? text.replaceAll("\r\n", "\n") : text;
}

Object.defineProperty(exports, "pythonText", {
  enumerable: true,
  get: function () {
    return pythonText;
  }
});
