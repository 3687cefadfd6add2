"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_extension = require("./extension.js");
const require_cython = require("./cython.js");

// src/commands/setuptools/extension.ts
var SetuptoolsExtension = class extends require_extension.Extension {
	static pythonPath = "setuptools.extension.Extension";
	async _convert_pyx_sources_to_lang() {
		if (!(require_protocols.isList(this.sources) || require_protocols.isTuple(this.sources))) return;
		const sources = [...require_protocols.iterate(this.sources)];
		if (!sources.some((source) => require_values.pyStr(source).endsWith(".pyx")) || await require_cython.haveCython(this.$)) return;
		const ending = require_values.truthy(this.language) && require_values.pyStr(this.language).toLowerCase() === "c++" ? ".cpp" : ".c";
		this.sources = sources.map((source) => require_values.pyStr(source).replace(/.pyx$/, ending));
	}
};
var SetuptoolsLibrary = class extends SetuptoolsExtension {
	static pythonPath = "setuptools.extension.Library";
};

exports.SetuptoolsExtension = SetuptoolsExtension;
exports.SetuptoolsLibrary = SetuptoolsLibrary;
