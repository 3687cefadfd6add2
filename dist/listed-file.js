"use strict";

const require_own_options = require("./own-options.js");

// src/commands/listed-file.ts
async function listedIn(keyword, file, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError) || error.code !== "missing-file" || error.hint !== void 0) throw error;
		const { python, message, code, args } = error;
		const hint = `'${file}' is in '${keyword}' of the setup script: is it missing from the project, or made by a step that was not run?`;
		throw new require_own_options.EngineError(python, message, {
			code,
			args,
			hint,
			cause: error
		});
	}
}

Object.defineProperty(exports, "listedIn", {
  enumerable: true,
  get: function () {
    return listedIn;
  }
});
