"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_build_clib = require("./build-clib.js");
const require_install = require("./install.js");

// src/commands/setuptools/build-clib.ts
var SetuptoolsBuildClib = class extends require_build_clib.BuildClib {
	static pythonPath = "setuptools.command.build_clib.build_clib";
	async build_libraries(libraries) {
		for (const library of require_script.iterate(libraries)) {
			const [name, given] = require_script.unpackPair(library);
			const info = require_script.plain(given);
			const table = info instanceof Map ? info : /* @__PURE__ */ new Map();
			const sources = table.get("sources") ?? null;
			if (!require_script.isList(sources) && !require_script.isTuple(sources)) throw badLibrary(name, "'sources' must be present and must be a list of source filenames");
			const depends = dependencies(name, table.get("obj_deps"), [...require_script.iterate(sources)]);
			const now = require_install.compilerIsScripts(this.$, this.compiler);
			const options = {
				name: require_script.pyStr(name),
				header: `building '${require_script.pyStr(name)}' library`,
				now
			};
			await require_install.building(this.$, options, async () => this.buildWithFlags(name, [...require_script.iterate(sources)], table, depends));
		}
	}
	async buildWithFlags(name, sources, info, depends) {
		const objects = await require_install.compilerCallNamed(this.$, this.compiler, "compile", [sources], {
			output_dir: this.build_temp,
			macros: info.get("macros") ?? null,
			include_dirs: info.get("include_dirs") ?? null,
			extra_postargs: info.get("cflags") ?? null,
			debug: this.debug,
			...depends.length > 0 ? { depends } : {}
		});
		await require_install.compilerCallNamed(this.$, this.compiler, "create_static_lib", [objects, name], {
			output_dir: this.build_clib,
			debug: this.debug
		});
	}
};
function dependencies(name, given, sources) {
	const wrong = () => badLibrary(name, "'obj_deps' must be a dictionary of type 'source: list'");
	if (given === void 0) return [];
	const table = require_script.plain(given);
	if (!(table instanceof Map)) throw wrong();
	return ["", ...sources].flatMap((source) => {
		const files = table.get(require_script.plain(source)) ?? [];
		if (!require_script.isList(files) && !require_script.isTuple(files)) throw wrong();
		return [...require_script.iterate(files)];
	});
}
function badLibrary(name, why) {
	return new require_own_options.EngineError("DistutilsSetupError", `in 'libraries' option (library '${require_script.pyStr(name)}'), ${why}`, { code: "bad-library" });
}

exports.SetuptoolsBuildClib = SetuptoolsBuildClib;
