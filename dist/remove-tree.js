"use strict";

const require_newer = require("./newer.js");

// src/files/remove-tree.ts
function removeTree(engine, directory, options = {}) {
	const { verbose = true, dryRun = false } = options;
	const says = verbose ? [{
		level: 2,
		text: `removing '${directory}' (and everything under it)`
	}] : [];
	if (!dryRun && (directory === "" || !engine.view.isDirectory(directory))) {
		for (const line of says) engine.say(line.level, line.text);
		throw require_newer.noSuchFile(directory);
	}
	engine.add({
		kind: "remove",
		path: directory,
		tree: true,
		says,
		dryRun
	});
}

Object.defineProperty(exports, "removeTree", {
  enumerable: true,
  get: function () {
    return removeTree;
  }
});
