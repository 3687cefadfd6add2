"use strict";

// src/grammar/rfc822-escape.ts
function rfc822Escape(header) {
	return header.replaceAll("\n", "\n        ");
}

Object.defineProperty(exports, "rfc822Escape", {
  enumerable: true,
  get: function () {
    return rfc822Escape;
  }
});
