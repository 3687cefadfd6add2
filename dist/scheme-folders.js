"use strict";

const require_own_options = require("./own-options.js");
const require_convert_path = require("./convert-path.js");
const require_subst_vars = require("./subst-vars.js");
const require_run = require("./run.js");
const require_install_schemes = require("./install-schemes.js");
let node_path = require("node:path");

// src/schemes/scheme-folders.ts
function schemeVariables(target, { name, version, fullname }) {
	const prefix = configPath(target, "prefix", target.prefix);
	const execPrefix = configPath(target, "exec_prefix", target.execPrefix);
	const variables = /* @__PURE__ */ new Map([
		["dist_name", name],
		["dist_version", version],
		["dist_fullname", fullname],
		["py_version", target.versionText.split(/\s/, 1)[0] || target.version],
		["py_version_short", require_run.shortVersion(target)],
		["py_version_nodot", `${target.versionInfo[0]}${target.versionInfo[1]}`],
		["sys_prefix", prefix],
		["prefix", prefix],
		["sys_exec_prefix", execPrefix],
		["exec_prefix", execPrefix]
	]);
	if (require_run.atLeast(target, 3, 0)) variables.set("abiflags", target.abiflags);
	if (require_run.atLeast(target, 3, 9)) variables.set("platlibdir", target.platlibdir);
	if (require_run.atLeast(target, 3, 10)) {
		variables.set("implementation_lower", target.implementation.name === "pypy" ? "pypy" : "python");
		variables.set("abi_thread", target.build.freeThreaded ? "t" : "");
	}
	if (target.userBase !== null) variables.set("userbase", target.userBase);
	if (target.userSite !== null) variables.set("usersite", target.userSite);
	return variables;
}
function schemeFolders(target, schemeName, { base, platbase = base }, names, environment = {}) {
	const found = require_install_schemes.installSchemes(target).get(schemeName);
	if (found === void 0) throw new require_own_options.EngineError("DistutilsPlatformError", `I don't know how to install stuff on '${schemeName}'`);
	const variables = schemeVariables(target, names).set("base", base).set("platbase", platbase);
	const folders = /* @__PURE__ */ new Map();
	for (const [key, template] of found) folders.set(key, require_convert_path.convertPath(require_subst_vars.substVars(template, variables, environment), target.osName));
	return folders;
}
function standardFolders(target) {
	const flavour = target.osName === "nt" ? node_path.win32 : node_path.posix;
	const folders = schemeFolders(target, target.osName === "posix" ? "unix_prefix" : target.osName, {
		base: flavour.normalize(target.prefix),
		platbase: flavour.normalize(target.execPrefix)
	}, {
		name: ".",
		version: "",
		fullname: ""
	});
	const { stdlib, platstdlib, include, platinclude, purelib, platlib, scripts, data } = target.paths;
	const all = [
		...folders.values(),
		stdlib,
		platstdlib,
		include,
		platinclude,
		purelib,
		platlib,
		scripts,
		data
	];
	return [...new Set(all.filter((path) => path !== "").map((path) => withoutFinalSeparator(flavour.normalize(path), flavour)))];
}
function withoutFinalSeparator(path, flavour) {
	return path.length > flavour.parse(path).root.length && /[\\/]$/.test(path) ? path.slice(0, -1) : path;
}
function configPath(target, name, fallback) {
	const value = target.configVars[name];
	return typeof value === "string" && value !== "" ? value : fallback;
}

Object.defineProperty(exports, "schemeVariables", {
  enumerable: true,
  get: function () {
    return schemeVariables;
  }
});
Object.defineProperty(exports, "standardFolders", {
  enumerable: true,
  get: function () {
    return standardFolders;
  }
});
