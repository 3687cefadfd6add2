"use strict";

const require_class_attributes = require("./class-attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_fixer_search_path = require("./fixer-search-path.js");

// src/commands/two-to-three.ts
async function convertFiles(command, files, dryRun) {
	const paths = require_protocols.pathTexts(files);
	if (paths.length === 0) return;
	const fixers = await require_class_attributes.classAttribute(command, "fixer_names", () => null) ?? null;
	const names = require_protocols.isList(fixers) || require_protocols.isTuple(fixers) ? Array.from(require_protocols.iterate(fixers), require_values.pyStr) : null;
	const options = require_values.plain(await require_class_attributes.classAttribute(command, "options", () => null) ?? null);
	command.$.add({
		kind: "convert-2to3",
		files: paths,
		fixers: names,
		explicit: null,
		options: options instanceof Map ? Object.fromEntries([...options].map(([name, value]) => [require_values.pyStr(name), value])) : null,
		dryRun,
		...await require_fixer_search_path.fixerSearchPath(command.$, names)
	});
}

Object.defineProperty(exports, "convertFiles", {
  enumerable: true,
  get: function () {
    return convertFiles;
  }
});
