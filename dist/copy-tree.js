"use strict";

const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_copy_file = require("./copy-file.js");
const require_spawn = require("./spawn.js");
const require_system_error_text = require("./system-error-text.js");

// src/files/copy-tree.ts
function copyTree(engine, from, to, options = {}) {
	const { dryRun = false } = options;
	if (!dryRun && (from === "" || !engine.view.isDirectory(from))) throw new require_own_options.EngineError("DistutilsFileError", `cannot copy tree '${from}': not a directory`, { code: "missing-directory" });
	const outputs = [];
	copyFolder(outputs, engine, {
		from,
		to,
		names: namesIn(engine, from, dryRun)
	}, options);
	return outputs;
}
function copyFolder(outputs, engine, { from, to, names }, options) {
	const { preserveSymlinks = false, verbose = true, dryRun = false } = options;
	const { view } = engine;
	const { join } = require_os_path.osPath(engine.target.osName);
	const [inSource, inTarget] = [join(from, ""), join(to, "")];
	let isThere = false;
	const make = () => {
		if (!isThere) require_spawn.makePath(engine, to, {
			verbose,
			dryRun
		});
		isThere = true;
	};
	for (const [name, kind] of names) {
		if (name.startsWith(".nfs")) continue;
		const source = inSource + name;
		const target = inTarget + name;
		if (preserveSymlinks && view.isLink(source)) {
			make();
			const leadsTo = view.readLink(source);
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
		} else if (kind === "directory") {
			let below;
			try {
				below = namesIn(engine, source, dryRun);
			} catch (error) {
				make();
				throw error;
			}
			copyFolder(outputs, engine, {
				from: source,
				to: target,
				names: below
			}, options);
			isThere = true;
		} else {
			if (!isThere && view.stat(target) === void 0) make();
			isThere = true;
			require_copy_file.copyFile(engine, source, target, options);
			outputs.push(target);
		}
	}
	make();
}
function namesIn(engine, folder, dryRun) {
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
