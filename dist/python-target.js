"use strict";

// src/interpreter/python-target.ts
function atLeast(target, major, minor) {
	const [haveMajor, haveMinor] = target.versionInfo;
	return haveMajor > major || haveMajor === major && haveMinor >= minor;
}
function shortVersion(target) {
	return `${target.versionInfo[0]}.${target.versionInfo[1]}`;
}

Object.defineProperty(exports, "atLeast", {
  enumerable: true,
  get: function () {
    return atLeast;
  }
});
Object.defineProperty(exports, "shortVersion", {
  enumerable: true,
  get: function () {
    return shortVersion;
  }
});
