"use strict";

const require_values = require("./values.js");

// src/commands/make-archive.ts
async function makeArchive(command, baseName, format, request) {
	const { script } = command.$;
	const words = { ...request };
	if (command.$.plansOnly === true && !script.overrides(command, "make_archive")) return script.call("distutils.archive_util.make_archive", [baseName, format], {
		...words,
		dry_run: 1
	});
	const method = await script.get(command, "make_archive");
	if (method instanceof require_values.Handle) return script.call(method, [baseName, format], words);
	return script.call("distutils.archive_util.make_archive", [baseName, format], {
		...words,
		dry_run: require_values.truthy(command.dry_run) ? 1 : 0
	});
}

Object.defineProperty(exports, "makeArchive", {
  enumerable: true,
  get: function () {
    return makeArchive;
  }
});
