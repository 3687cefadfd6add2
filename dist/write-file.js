"use strict";

const require_text_mode = require("./text-mode.js");

// src/files/write-file.ts
function writeFile(engine, path, content, options = {}) {
	const { mode, says, dryRun = false } = options;
	engine.add({
		kind: "write",
		path,
		dryRun,
		content: typeof content === "string" ? { text: content } : { base64: Buffer.from(content).toString("base64") },
		...mode === void 0 ? {} : { mode },
		...says === void 0 ? {} : { says: [{
			level: 2,
			text: says
		}] }
	});
}
function writeLines(engine, path, lines, options = {}) {
	writeFile(engine, path, require_text_mode.textMode(engine.target, lines.map((line) => `${line}\n`).join("")), options);
}

Object.defineProperty(exports, "writeFile", {
  enumerable: true,
  get: function () {
    return writeFile;
  }
});
Object.defineProperty(exports, "writeLines", {
  enumerable: true,
  get: function () {
    return writeLines;
  }
});
