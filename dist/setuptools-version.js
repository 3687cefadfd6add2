"use strict";

const require_run = require("./run.js");

// src/project/setuptools-version.ts
function setuptoolsVersion(target) {
	if (!require_run.atLeast(target, 3, 0)) return "41.2.0";
	if (!require_run.atLeast(target, 3, 7)) return "40.6.2";
	if (!require_run.atLeast(target, 3, 8)) return "47.1.0";
	if (!require_run.atLeast(target, 3, 9)) return "56.0.0";
	return require_run.atLeast(target, 3, 10) ? "65.5.0" : "58.1.0";
}
function setuptoolsSince(target, major) {
	return Number.parseInt(setuptoolsVersion(target), 10) >= major;
}

Object.defineProperty(exports, "setuptoolsSince", {
  enumerable: true,
  get: function () {
    return setuptoolsSince;
  }
});
Object.defineProperty(exports, "setuptoolsVersion", {
  enumerable: true,
  get: function () {
    return setuptoolsVersion;
  }
});
