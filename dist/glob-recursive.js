"use strict";

const require_os_path = require("./os-path.js");
const require_glob_pattern = require("./glob-pattern.js");

// src/files/glob-recursive.ts
function findWithStars(engine, pattern, options = {}) {
	const found = new StarWalk(engine, options).find(pattern);
	return pattern === "**" ? found.filter((path) => path !== "") : found;
}
const NOTHING = /* @__PURE__ */ new Map();
var StarWalk = class {
	#engine;
	#hidden;
	#anyOrder;
	#paths;
	constructor(engine, { hidden = false, anyOrder = false }) {
		this.#engine = engine;
		this.#hidden = hidden;
		this.#anyOrder = anyOrder;
		this.#paths = require_os_path.osPath(engine.target.osName);
	}
	find(pattern, foldersOnly = false) {
		const { view } = this.#engine;
		const [folder, name] = this.#paths.split(pattern);
		if (!require_glob_pattern.hasMagic(pattern)) return (name === "" ? view.isDirectory(folder) : view.exists(pattern) || view.isLink(pattern)) ? [pattern] : [];
		if (folder === "") return this.#names("", name, foldersOnly);
		return (folder !== pattern && require_glob_pattern.hasMagic(folder) ? this.find(folder, name !== "**") : [folder]).flatMap((each) => {
			const start = this.#paths.join(each, "");
			return this.#names(each, name, foldersOnly).map((found) => start + found);
		});
	}
	#names(folder, part, foldersOnly) {
		const { view } = this.#engine;
		if (part === "**") {
			const found = [""];
			this.#below(folder, "", found, foldersOnly);
			return found;
		}
		if (require_glob_pattern.hasMagic(part)) {
			const expression = require_glob_pattern.compileGlobPattern(this.#paths.normcase(part));
			return [...this.#list(folder).keys()].filter((name) => this.#shown(name, part) && expression.test(this.#paths.normcase(name)));
		}
		if (part === "") return view.isDirectory(folder) ? [""] : [];
		const path = this.#paths.join(folder, part);
		return view.exists(path) || view.isLink(path) ? [part] : [];
	}
	#shown(name, part) {
		return this.#hidden || part.startsWith(".") || !name.startsWith(".");
	}
	#below(folder, prefix, found, foldersOnly) {
		const start = folder === "" ? "" : this.#paths.join(folder, "");
		for (const [name, kind] of this.#list(folder)) {
			if (!this.#hidden && name.startsWith(".")) continue;
			const isFolder = kind === "directory";
			if (isFolder || !foldersOnly) found.push(prefix + name);
			if (isFolder) this.#below(start + name, prefix + name + this.#paths.sep, found, foldersOnly);
		}
	}
	#list(folder) {
		const { view } = this.#engine;
		const path = folder === "" ? "." : folder;
		if (!view.isDirectory(path)) return NOTHING;
		try {
			return this.#anyOrder ? view.members(path) : view.kinds(path);
		} catch {
			return NOTHING;
		}
	}
};

Object.defineProperty(exports, "findWithStars", {
  enumerable: true,
  get: function () {
    return findWithStars;
  }
});
