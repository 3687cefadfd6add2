"use strict";

const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_copy_file = require("./copy-file.js");
const require_spawn = require("./spawn.js");
const require_system_error_text = require("./system-error-text.js");

// src/files/copy-tree.ts
function copyTree(engine, from, to, options = {}) {
	const outputs = [];
	copyInto(outputs, engine, from, to, options);
	return outputs;
}
function copyInto(outputs, engine, from, to, options) {
	const { preserveSymlinks = false, verbose = true, dryRun = false } = options;
	const paths = require_os_path.osPath(engine.target.osName);
	const names = namesIn(engine, from, dryRun);
	require_spawn.makePath(engine, to, {
		verbose,
		dryRun
	});
	const [inSource, inTarget] = [paths.join(from, ""), paths.join(to, "")];
	for (const [name, kind] of names) {
		if (name.startsWith(".nfs")) continue;
		const source = inSource + name;
		const target = inTarget + name;
		if (preserveSymlinks && engine.view.isLink(source)) {
			const leadsTo = engine.view.readLink(source);
			engine.add({
				kind: "copy",
				from: leadsTo,
				to: target,
				link: "sym",
				preserveMode: false,
				preserveTimes: false,
				update: false,
				dryRun,
				...verbose ? { says: [{
					level: 2,
					text: `linking ${target} -> ${leadsTo}`
				}] } : {}
			});
			outputs.push(target);
		} else if (kind === "directory") copyInto(outputs, engine, source, target, options);
		else {
			require_copy_file.copyFile(engine, source, target, options);
			outputs.push(target);
		}
	}
}
function namesIn(engine, folder, dryRun) {
	if (!dryRun && (folder === "" || !engine.view.isDirectory(folder))) throw new require_own_options.EngineError("DistutilsFileError", `cannot copy tree '${folder}': not a directory`, { code: "missing-directory" });
	try {
		return engine.view.kinds(folder);
	} catch (error) {
		if (dryRun) return /* @__PURE__ */ new Map();
		throw new require_own_options.EngineError("DistutilsFileError", `error listing files in '${folder}': ${require_system_error_text.systemErrorText(error)}`, { cause: error });
	}
}

Object.defineProperty(exports, "copyTree", {
  enumerable: true,
  get: function () {
    return copyTree;
  }
});
