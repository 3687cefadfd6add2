"use strict";

const require_script = require("./script.js");
const require_setuptools_install = require("./setuptools-install.js");

// src/commands/two-to-three.ts
async function convertFiles(command, files, dryRun) {
	const paths = require_script.pathTexts(files);
	if (paths.length === 0) return;
	const fixers = await require_script.classAttribute(command, "fixer_names", () => null) ?? null;
	const names = require_script.isList(fixers) || require_script.isTuple(fixers) ? Array.from(require_script.iterate(fixers), require_script.pyStr) : null;
	const given = await require_script.classAttribute(command, "options", () => null) ?? null;
	if (!dryRun && await require_setuptools_install.alters2to3(command.$)) {
		await command.$.script.call("distutils._two_to_three.run_2to3", [
			paths,
			names,
			given
		]);
		return;
	}
	const options = require_script.plain(given);
	command.$.add({
		kind: "convert-2to3",
		files: paths,
		fixers: names,
		options: options instanceof Map ? Object.fromEntries([...options].map(([name, value]) => [require_script.pyStr(name), value])) : null,
		dryRun,
		...await require_setuptools_install.fixerSearchPath(command.$, names)
	});
}

Object.defineProperty(exports, "convertFiles", {
  enumerable: true,
  get: function () {
    return convertFiles;
  }
});
