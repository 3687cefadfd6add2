"use strict";

const require_os_path = require("./os-path.js");
const require_glob_pattern = require("./glob-pattern.js");

// src/files/glob-recursive.ts
function findWithStars(engine, pattern, options = {}) {
	const found = new StarWalk(engine, options.hidden === true).find(pattern);
	return pattern === "**" ? found.filter((path) => path !== "") : found;
}
var StarWalk = class {
	#engine;
	#hidden;
	#paths;
	constructor(engine, hidden) {
		this.#engine = engine;
		this.#hidden = hidden;
		this.#paths = require_os_path.osPath(engine.target.osName);
	}
	find(pattern) {
		const { view } = this.#engine;
		const [folder, name] = this.#paths.split(pattern);
		if (!require_glob_pattern.hasMagic(pattern)) return (name === "" ? view.isDirectory(folder) : view.exists(pattern) || view.isLink(pattern)) ? [pattern] : [];
		if (folder === "") return this.#names("", name);
		return (folder !== pattern && require_glob_pattern.hasMagic(folder) ? this.find(folder) : [folder]).flatMap((each) => this.#names(each, name).map((found) => found === "" && name === "**" ? this.#paths.join(each, "") : this.#paths.join(each, found)));
	}
	#names(folder, part) {
		const { view } = this.#engine;
		if (part === "**") return ["", ...this.#below(folder)];
		if (require_glob_pattern.hasMagic(part)) {
			const expression = require_glob_pattern.compileGlobPattern(this.#paths.normcase(part));
			return this.#list(folder).filter((name) => this.#shown(name, part) && expression.test(this.#paths.normcase(name)));
		}
		if (part === "") return view.isDirectory(folder) ? [""] : [];
		const path = this.#paths.join(folder, part);
		return view.exists(path) || view.isLink(path) ? [part] : [];
	}
	#shown(name, part) {
		return this.#hidden || part.startsWith(".") || !name.startsWith(".");
	}
	#below(folder) {
		const found = [];
		for (const name of this.#list(folder)) {
			if (!this.#hidden && name.startsWith(".")) continue;
			found.push(name);
			const path = folder === "" ? name : this.#paths.join(folder, name);
			if (this.#engine.view.isDirectory(path)) for (const each of this.#below(path)) found.push(this.#paths.join(name, each));
		}
		return found;
	}
	#list(folder) {
		const { view } = this.#engine;
		const path = folder === "" ? "." : folder;
		if (!view.isDirectory(path)) return [];
		try {
			return view.list(path);
		} catch {
			return [];
		}
	}
};

Object.defineProperty(exports, "findWithStars", {
  enumerable: true,
  get: function () {
    return findWithStars;
  }
});
