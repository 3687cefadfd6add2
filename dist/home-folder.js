"use strict";

const require_os_path = require("./os-path.js");
const require_values = require("./values.js");

// src/grammar/expand-user.ts
const windows = require_os_path.osPath("nt");
function expandUser(path, facts) {
	if (!path.startsWith("~")) return path;
	return facts.osName === "nt" ? expandWindows(path, facts) : expandPosix(path, facts);
}
function expandPosix(path, facts) {
	const slash = path.indexOf("/");
	const end = slash === -1 ? path.length : slash;
	const user = path.slice(1, end);
	const home = user === "" ? facts.environment["HOME"] ?? facts.homeOf?.() : facts.homeOf?.(user);
	if (home === void 0) return path;
	return home.replace(/\/+$/, "") + path.slice(end) || "/";
}
function expandWindows(path, facts) {
	const found = path.search(/[\\/]/);
	const end = found === -1 ? path.length : found;
	const user = path.slice(1, end);
	const home = windowsHome(facts);
	if (home === void 0) return path;
	if (user === "") return home + path.slice(end);
	if (versionAtLeast(facts, 3, 10)) {
		const current = facts.environment["USERNAME"];
		if (user === current) return home + path.slice(end);
		if (current !== windows.basename(home)) return path;
	}
	return windows.join(windows.dirname(home), user) + path.slice(end);
}
function windowsHome(facts) {
	const { HOME, USERPROFILE, HOMEDRIVE, HOMEPATH } = facts.environment;
	if (HOME !== void 0 && !versionAtLeast(facts, 3, 8)) return HOME;
	if (USERPROFILE !== void 0) return USERPROFILE;
	return HOMEPATH === void 0 ? void 0 : windows.join(HOMEDRIVE ?? "", HOMEPATH);
}
function versionAtLeast(facts, major, minor) {
	const [haveMajor, haveMinor] = facts.versionInfo;
	return haveMajor > major || haveMajor === major && haveMinor >= minor;
}

// src/commands/home-folder.ts
async function expandHome(engine, path) {
	if (!path.startsWith("~")) return path;
	const { script, target, environment } = engine;
	const here = expandUser(path, {
		osName: target.osName,
		versionInfo: target.versionInfo,
		environment
	});
	if (engine.plansOnly === true) return here;
	return here !== path && !script.patched("os.path.expanduser") || !script.attached ? here : require_values.pyStr(await script.call("os.path.expanduser", [path]));
}

Object.defineProperty(exports, "expandHome", {
  enumerable: true,
  get: function () {
    return expandHome;
  }
});
Object.defineProperty(exports, "expandUser", {
  enumerable: true,
  get: function () {
    return expandUser;
  }
});
