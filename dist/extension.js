"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_engine_object = require("./engine-object.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");

// src/project/extension.ts
var extension_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Extension: () => Extension });
const LISTS = [
	"include_dirs",
	"define_macros",
	"undef_macros",
	"library_dirs",
	"libraries",
	"runtime_library_dirs",
	"extra_objects",
	"extra_compile_args",
	"extra_link_args",
	"export_symbols",
	"swig_opts",
	"depends"
];
const KNOWN = /* @__PURE__ */ new Set([
	"name",
	"sources",
	...LISTS,
	"language",
	"optional"
]);
var Extension = class extends require_engine_object.EngineObject {
	static pythonPath = "distutils.extension.Extension";
	async __init__(name, sources, keywords = /* @__PURE__ */ new Map()) {
		if (!require_protocols.isText(name)) throw new require_own_options.EngineError("AssertionError", "'name' must be a string");
		if (!require_protocols.isList(sources) || ![...require_protocols.iterate(sources)].every(require_protocols.isText)) throw new require_own_options.EngineError("AssertionError", "'sources' must be a list of strings");
		this.name = name;
		this.sources = sources;
		for (const attribute of LISTS) {
			const given = keywords.get(attribute) ?? null;
			this[attribute] = require_values.truthy(given) ? given : [];
		}
		this.language = keywords.get("language") ?? null;
		const hasOptional = require_run.atLeast(this.$.target, 3, 0);
		if (hasOptional) this.optional = keywords.get("optional") ?? null;
		const unknown = Array.from(keywords.keys(), require_values.pyStr).filter((keyword) => !KNOWN.has(keyword) || keyword === "optional" && !hasOptional);
		if (unknown.length > 0) this.$.say(3, `Unknown Extension options: ${unknown.map((keyword) => require_values.pyRepr(keyword)).sort().join(", ")}`);
	}
};

Object.defineProperty(exports, "Extension", {
  enumerable: true,
  get: function () {
    return Extension;
  }
});
Object.defineProperty(exports, "extension_exports", {
  enumerable: true,
  get: function () {
    return extension_exports;
  }
});
