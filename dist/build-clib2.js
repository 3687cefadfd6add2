"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_build_clib = require("./build-clib.js");
const require_object_folders = require("./object-folders.js");
const require_make_compiler = require("./make-compiler.js");

// src/commands/setuptools/build-clib.ts
var SetuptoolsBuildClib = class extends require_build_clib.BuildClib {
	static pythonPath = "setuptools.command.build_clib.build_clib";
	async build_libraries(libraries) {
		for (const library of require_protocols.iterate(libraries)) {
			const [name, given] = require_protocols.unpackPair(library);
			const info = require_values.plain(given);
			const table = info instanceof Map ? info : /* @__PURE__ */ new Map();
			const sources = table.get("sources") ?? null;
			if (!require_protocols.isList(sources) && !require_protocols.isTuple(sources)) throw badLibrary(name, "'sources' must be present and must be a list of source filenames");
			const depends = dependencies(name, table.get("obj_deps"), [...require_protocols.iterate(sources)]);
			const now = require_object_folders.compilerIsScripts(this.$, this.compiler);
			const options = {
				name: require_values.pyStr(name),
				header: `building '${require_values.pyStr(name)}' library`,
				now
			};
			await require_object_folders.building(this.$, options, async () => this.buildWithFlags(name, [...require_protocols.iterate(sources)], table, depends));
		}
	}
	async buildWithFlags(name, sources, info, depends) {
		const objects = await require_make_compiler.compilerCallNamed(this.$, this.compiler, "compile", [sources], {
			output_dir: this.build_temp,
			macros: info.get("macros") ?? null,
			include_dirs: info.get("include_dirs") ?? null,
			extra_postargs: info.get("cflags") ?? null,
			debug: this.debug,
			...depends.length > 0 ? { depends } : {}
		});
		await require_make_compiler.compilerCallNamed(this.$, this.compiler, "create_static_lib", [objects, name], {
			output_dir: this.build_clib,
			debug: this.debug
		});
	}
};
function dependencies(name, given, sources) {
	const wrong = () => badLibrary(name, "'obj_deps' must be a dictionary of type 'source: list'");
	if (given === void 0) return [];
	const table = require_values.plain(given);
	if (!(table instanceof Map)) throw wrong();
	return ["", ...sources].flatMap((source) => {
		const files = table.get(require_values.plain(source)) ?? [];
		if (!require_protocols.isList(files) && !require_protocols.isTuple(files)) throw wrong();
		return [...require_protocols.iterate(files)];
	});
}
function badLibrary(name, why) {
	return new require_own_options.EngineError("DistutilsSetupError", `in 'libraries' option (library '${require_values.pyStr(name)}'), ${why}`, { code: "bad-library" });
}

exports.SetuptoolsBuildClib = SetuptoolsBuildClib;
