"use strict";

// src/grammar/safe-name.ts
function safeName(name) {
	return name.replace(/[^A-Za-z0-9.]+/g, "-");
}
function safeVersion(version) {
	return safeName(version.replaceAll(" ", "."));
}
function toFilename(name) {
	return name.replaceAll("-", "_");
}

Object.defineProperty(exports, "safeName", {
  enumerable: true,
  get: function () {
    return safeName;
  }
});
Object.defineProperty(exports, "safeVersion", {
  enumerable: true,
  get: function () {
    return safeVersion;
  }
});
Object.defineProperty(exports, "toFilename", {
  enumerable: true,
  get: function () {
    return toFilename;
  }
});
