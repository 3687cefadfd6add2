"use strict";

const require_subst_vars = require("./subst-vars.js");
const require_run = require("./run.js");

// src/schemes/scheme.ts
const SCHEME_KEYS = [
	"purelib",
	"platlib",
	"headers",
	"scripts",
	"data"
];
function scheme(purelib, platlib, headers, scripts, data) {
	return /* @__PURE__ */ new Map([
		["purelib", purelib],
		["platlib", platlib],
		["headers", headers],
		["scripts", scripts],
		["data", data]
	]);
}

// src/schemes/debian-schemes.ts
function isDebian(target) {
	if (Object.hasOwn(target.schemes, "posix_local") || Object.hasOwn(target.schemes, "deb_system")) return true;
	const own = `${target.basePrefix}/lib/python${require_run.atLeast(target, 3, 0) ? "3" : "2.7"}/dist-packages`;
	return target.osName === "posix" && target.searchPath.includes(own);
}
function debianSchemes(target) {
	if (!isDebian(target)) return [];
	const platlibdir = require_run.atLeast(target, 3, 10) ? "$platlibdir" : "lib";
	const headers = `include/python$py_version_short${require_run.atLeast(target, 3, 10) ? "$abiflags" : ""}/$dist_name`;
	const version = require_run.atLeast(target, 3, 0) ? "3" : "$py_version_short";
	return [["unix_local", scheme("$base/local/lib/python$py_version_short/dist-packages", `$platbase/local/${platlibdir}/python$py_version_short/dist-packages`, `$base/local/${headers}`, "$base/local/bin", "$base/local")], ["deb_system", scheme(`$base/lib/python${version}/dist-packages`, `$platbase/${platlibdir}/python${version}/dist-packages`, `$base/${headers}`, "$base/bin", "$base")]];
}
function choosePrefixScheme(target, prefix, given) {
	if (!isDebian(target) || target.virtualEnvironment || given && prefix !== "/usr/local") return {
		name: "unix_prefix",
		base: prefix
	};
	return {
		name: "unix_local",
		base: prefix === "/usr/local" ? "/usr" : prefix
	};
}

// src/schemes/install-schemes.ts
function installSchemes(target) {
	const schemes = require_run.atLeast(target, 3, 10) ? schemesOfSysconfig(target) : require_run.atLeast(target, 3, 0) ? schemesOf3(target) : schemesOf2(target);
	for (const [name, found] of debianSchemes(target)) schemes.set(name, found);
	return schemes;
}
const UNIX_HOME = scheme("$base/lib/python", "$base/lib/python", "$base/include/python/$dist_name", "$base/bin", "$base");
const NT_SITE = scheme("$base/Lib/site-packages", "$base/Lib/site-packages", "$base/Include/$dist_name", "$base/Scripts", "$base");
const NT_FLAT = scheme("$base", "$base", "$base/Include/$dist_name", "$base/Scripts", "$base");
const NT_USER_HEADERS = "$userbase/Python$py_version_nodot/Include/$dist_name";
function schemesOf2(target) {
	const headers = "include/python$py_version_short/$dist_name";
	const unixUser = scheme("$usersite", "$usersite", `$userbase/${headers}`, "$userbase/bin", "$userbase");
	const schemes = /* @__PURE__ */ new Map([
		["unix_prefix", scheme("$base/lib/python$py_version_short/site-packages", "$platbase/lib/python$py_version_short/site-packages", `$base/${headers}`, "$base/bin", "$base")],
		["unix_home", UNIX_HOME],
		["unix_user", unixUser],
		["nt", require_run.atLeast(target, 2, 2) ? NT_SITE : NT_FLAT],
		["nt_user", scheme("$usersite", "$usersite", NT_USER_HEADERS, "$userbase/Scripts", "$userbase")],
		["os2", NT_SITE],
		["os2_home", unixUser]
	]);
	if (target.osName === "mac") schemes.set("mac", NT_SITE);
	return schemes;
}
function schemesOf3(target) {
	const lib = require_run.atLeast(target, 3, 9) ? "$platlibdir" : "lib";
	return new Map([
		["unix_prefix", scheme("$base/lib/python$py_version_short/site-packages", `$platbase/${lib}/python$py_version_short/site-packages`, "$base/include/python$py_version_short$abiflags/$dist_name", "$base/bin", "$base")],
		["unix_home", new Map(UNIX_HOME).set("platlib", `$base/${lib}/python`)],
		["nt", NT_SITE],
		...userSchemesOf3()
	]);
}
function userSchemesOf3() {
	return [["nt_user", scheme("$usersite", "$usersite", NT_USER_HEADERS, "$userbase/Python$py_version_nodot/Scripts", "$userbase")], ["unix_user", scheme("$usersite", "$usersite", "$userbase/include/python$py_version_short$abiflags/$dist_name", "$userbase/bin", "$userbase")]];
}
const SYSCONFIG_NAMES = [
	["unix_prefix", "posix_prefix"],
	["unix_home", "posix_home"],
	["nt", "nt"]
];
function schemesOfSysconfig(target) {
	const standard = schemesOf3(target);
	const schemes = /* @__PURE__ */ new Map();
	for (const [name, ofSysconfig] of SYSCONFIG_NAMES) {
		const templates = target.schemes[ofSysconfig];
		schemes.set(name, templates === void 0 ? standard.get(name) : convertScheme(templates));
	}
	if (target.userSite !== null) for (const [name, found] of userSchemesOf3()) schemes.set(name, found);
	return schemes;
}
function convertScheme(templates) {
	return new Map(SCHEME_KEYS.map((key) => [key, convertTemplate(key, templates)]));
}
function convertTemplate(key, templates) {
	const template = templates[key] ?? (key === "headers" ? templates["include"] : void 0) ?? "";
	let converted = require_subst_vars.bracesToDollars(template).replaceAll("$installed_base", "$base").replaceAll("$py_version_nodot_plat", "$py_version_nodot");
	if (key === "headers") converted += "/$dist_name";
	if (key === "platlib") converted = converted.replaceAll("/lib/", "/$platlibdir/");
	return converted;
}

Object.defineProperty(exports, "SCHEME_KEYS", {
  enumerable: true,
  get: function () {
    return SCHEME_KEYS;
  }
});
Object.defineProperty(exports, "choosePrefixScheme", {
  enumerable: true,
  get: function () {
    return choosePrefixScheme;
  }
});
Object.defineProperty(exports, "installSchemes", {
  enumerable: true,
  get: function () {
    return installSchemes;
  }
});
Object.defineProperty(exports, "isDebian", {
  enumerable: true,
  get: function () {
    return isDebian;
  }
});
