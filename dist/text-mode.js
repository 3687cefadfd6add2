"use strict";

// src/files/text-mode.ts
function textMode(target, text) {
	return target.osName === "nt" ? text.replaceAll("\n", "\r\n") : text;
}

Object.defineProperty(exports, "textMode", {
  enumerable: true,
  get: function () {
    return textMode;
  }
});
