"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_script = require("./script.js");
const require_install = require("./install.js");
const require_setuptools_install = require("./setuptools-install.js");

// src/commands/setuptools/extension.ts
var SetuptoolsExtension = class extends require_install.Extension {
	static pythonPath = "setuptools.extension.Extension";
	async _convert_pyx_sources_to_lang() {
		if (!(require_script.isList(this.sources) || require_script.isTuple(this.sources))) return;
		const sources = [...require_script.iterate(this.sources)];
		if (!sources.some((source) => require_script.pyStr(source).endsWith(".pyx")) || await require_setuptools_install.haveCython(this.$)) return;
		const ending = require_script.truthy(this.language) && require_script.pyStr(this.language).toLowerCase() === "c++" ? ".cpp" : ".c";
		this.sources = sources.map((source) => require_script.pyStr(source).replace(/.pyx$/, ending));
	}
};
var SetuptoolsLibrary = class extends SetuptoolsExtension {
	static pythonPath = "setuptools.extension.Library";
};

exports.SetuptoolsExtension = SetuptoolsExtension;
exports.SetuptoolsLibrary = SetuptoolsLibrary;
