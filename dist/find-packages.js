"use strict";

const require_convert_path = require("./convert-path.js");
const require_os_path = require("./os-path.js");
const require_glob_pattern = require("./glob-pattern.js");

// src/commands/setuptools/find-packages.ts
const NEVER = ["ez_setup", "*__pycache__"];
function findPackages(engine, options = {}) {
	const { view, target } = engine;
	const paths = require_os_path.osPath(target.osName);
	const isPackage = options.isPackage ?? ((path) => view.isFile(paths.join(path, "__init__.py")));
	const excluded = matcher([...NEVER, ...options.exclude ?? []]);
	const included = matcher(options.include ?? ["*"]);
	const found = [];
	const visit = (folder, prefix) => {
		const below = [];
		for (const name of foldersIn(engine, folder)) {
			const path = paths.join(folder, name);
			const dotted = prefix + name;
			if (name.includes(".") || !isPackage(path, dotted)) continue;
			if (included(dotted) && !excluded(dotted)) found.push(dotted);
			below.push([path, dotted]);
		}
		for (const [path, name] of below) visit(path, `${name}.`);
	};
	visit(require_convert_path.convertPath(options.where ?? ".", target.osName), "");
	return found;
}
function findModules(engine, where, exclude = []) {
	const { view, target } = engine;
	const paths = require_os_path.osPath(target.osName);
	const excluded = matcher(exclude);
	return view.glob(paths.join(where, "*.py")).map((file) => paths.splitext(paths.basename(file))[0]).filter((name) => isIdentifier(name) && !excluded(name));
}
function foldersIn(engine, folder) {
	try {
		return [...engine.view.kinds(folder)].flatMap(([name, kind]) => kind === "directory" ? [name] : []);
	} catch {
		return [];
	}
}
function matcher(patterns) {
	const expressions = patterns.map(require_glob_pattern.compileGlobPattern);
	return (name) => expressions.some((expression) => expression.test(name));
}
function isIdentifier(name) {
	return /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name);
}

Object.defineProperty(exports, "findModules", {
  enumerable: true,
  get: function () {
    return findModules;
  }
});
Object.defineProperty(exports, "findPackages", {
  enumerable: true,
  get: function () {
    return findPackages;
  }
});
Object.defineProperty(exports, "isIdentifier", {
  enumerable: true,
  get: function () {
    return isIdentifier;
  }
});
