"use strict";

// src/host/environment.ts
function readVariable(environment, name, platform) {
	let value = environment[name];
	if (value === void 0 && platform === "nt") {
		const found = Object.keys(environment).find((key) => key.toUpperCase() === name.toUpperCase());
		if (found !== void 0) value = environment[found];
	}
	return value === "" ? void 0 : value;
}
function homeFolder(environment, platform) {
	return readVariable(environment, platform === "nt" ? "USERPROFILE" : "HOME", platform);
}
function realPlatform() {
	return process.platform === "win32" ? "nt" : "posix";
}

Object.defineProperty(exports, "homeFolder", {
  enumerable: true,
  get: function () {
    return homeFolder;
  }
});
Object.defineProperty(exports, "readVariable", {
  enumerable: true,
  get: function () {
    return readVariable;
  }
});
Object.defineProperty(exports, "realPlatform", {
  enumerable: true,
  get: function () {
    return realPlatform;
  }
});
