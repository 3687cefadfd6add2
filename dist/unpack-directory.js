"use strict";

const require_copy_file = require("./copy-file.js");
const require_spawn = require("./spawn.js");
const require_os_path = require("./os-path.js");

// src/commands/setuptools/unpack-directory.ts
function unpackDirectory(engine, where, wanted) {
	const { view } = engine;
	const paths = require_os_path.osPath(engine.target.osName);
	const { dryRun } = where;
	const copied = [];
	const visit = (source, destination, prefix) => {
		const folders = [];
		for (const name of view.list(source)) {
			const [file, target] = [paths.join(source, name), paths.join(destination, name)];
			if (view.isDirectory(file)) folders.push(name);
			else if (wanted(prefix + name, target)) {
				require_spawn.makePath(engine, destination, {
					dryRun,
					verbose: false
				});
				require_copy_file.copyFile(engine, file, target, {
					preserveMode: true,
					preserveTimes: true,
					dryRun,
					verbose: false
				});
				copied.push(target);
			}
		}
		for (const name of folders) visit(paths.join(source, name), paths.join(destination, name), `${prefix + name}/`);
	};
	visit(where.from, where.to, "");
	return copied;
}

Object.defineProperty(exports, "unpackDirectory", {
  enumerable: true,
  get: function () {
    return unpackDirectory;
  }
});
