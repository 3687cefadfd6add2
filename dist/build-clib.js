"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_object_folders = require("./object-folders.js");
const require_command = require("./command.js");
const require_make_compiler = require("./make-compiler.js");
const require_planning_scope = require("./planning-scope.js");

// src/commands/build-clib.ts
var BuildClib = class extends require_command.Command {
	static pythonPath = "distutils.command.build_clib.build_clib";
	async initialize_options() {
		this.build_clib = null;
		this.build_temp = null;
		this.libraries = null;
		this.include_dirs = null;
		this.define = null;
		this.undef = null;
		this.debug = null;
		this.force = 0;
		this.compiler = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_temp", "build_clib"], ["build_temp", "build_temp"], ["compiler", "compiler"], ["debug", "debug"], ["force", "force"]);
		this.libraries = this.distribution.libraries;
		if (require_values.truthy(this.libraries)) await this.check_library_list(this.libraries);
		if (this.include_dirs === null) this.include_dirs = require_values.truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
		if (require_protocols.isText(this.include_dirs)) this.include_dirs = require_values.pyStr(this.include_dirs).split(require_os_path.osPath(this.$.target.osName).pathsep);
	}
	async run() {
		if (!require_values.truthy(this.libraries)) return;
		this.compiler = await require_make_compiler.makeCompiler(this.$, {
			module: "distutils.command.build_clib",
			compiler: this.compiler,
			dryRun: this.dry_run,
			force: this.force
		});
		const tell = async (method, ...args) => require_make_compiler.compilerCall(this.$, this.compiler, method, ...args);
		if (this.include_dirs !== null) await tell("set_include_dirs", this.include_dirs);
		if (this.define !== null) for (const macro of require_protocols.iterate(this.define)) await tell("define_macro", ...require_protocols.unpackPair(macro));
		if (this.undef !== null) for (const macro of require_protocols.iterate(this.undef)) await tell("undefine_macro", macro);
		await require_planning_scope.inPhase(this.$, "build", async () => this.build_libraries(this.libraries));
	}
	async check_library_list(libraries) {
		const refuse = (message) => {
			throw new require_own_options.EngineError("DistutilsSetupError", message);
		};
		if (!require_protocols.isList(libraries)) refuse("'libraries' option must be a list of tuples");
		const { sep } = require_os_path.osPath(this.$.target.osName);
		for (const library of require_protocols.iterate(libraries)) {
			if (!require_protocols.isTuple(library) && require_protocols.lengthOf(library) !== 2) refuse("each element of 'libraries' must a 2-tuple");
			const [name, info] = require_protocols.unpackPair(library);
			if (!require_protocols.isText(name)) refuse("first element of each tuple in 'libraries' must be a string (the library name)");
			const text = require_protocols.textFor(name, "split");
			if (text.includes("/") || text.includes(sep)) refuse(`bad library name '${text}': may not contain directory separators`);
			if (!(require_values.plain(info) instanceof Map)) refuse("second element of each tuple in 'libraries' must be a dictionary (build info)");
		}
	}
	async get_library_names() {
		if (!require_values.truthy(this.libraries)) return null;
		return Array.from(require_protocols.iterate(this.libraries), (library) => require_protocols.unpackPair(library)[0]);
	}
	async get_source_files() {
		await this.check_library_list(this.libraries);
		const files = [];
		for (const library of require_protocols.iterate(this.libraries)) {
			const [name, info] = require_protocols.unpackPair(library);
			require_protocols.extend(files, sourcesOf(name, info));
		}
		return files;
	}
	async build_libraries(libraries) {
		for (const library of require_protocols.iterate(libraries)) {
			const [name, info] = require_protocols.unpackPair(library);
			const sources = [...require_protocols.iterate(sourcesOf(name, info))];
			const now = require_object_folders.compilerIsScripts(this.$, this.compiler);
			const options = {
				name: require_values.pyStr(name),
				header: `building '${require_values.pyStr(name)}' library`,
				now
			};
			await require_object_folders.building(this.$, options, async () => this.buildLibrary(name, sources, require_values.plain(info)));
		}
	}
	async buildLibrary(name, sources, info) {
		const macros = info.get("macros") ?? null;
		const includeDirs = info.get("include_dirs") ?? null;
		const owner = ["build_clib", require_values.pyStr(name)];
		const objects = await require_make_compiler.compilerCallNamed(this.$, this.compiler, "compile", [sources], {
			output_dir: await require_object_folders.objectFolder(this.$, this.compiler, this.build_temp, {
				owner,
				sources,
				flags: [
					macros,
					includeDirs,
					this.debug ?? null
				]
			}),
			macros,
			include_dirs: includeDirs,
			debug: this.debug
		});
		await require_make_compiler.compilerCallNamed(this.$, this.compiler, "create_static_lib", [objects, name], {
			output_dir: this.build_clib,
			debug: this.debug
		});
	}
};
function sourcesOf(name, info) {
	const inner = require_values.plain(info);
	const sources = inner instanceof Map ? inner.get("sources") ?? null : null;
	if (require_protocols.isList(sources) || require_protocols.isTuple(sources)) return sources;
	throw new require_own_options.EngineError("DistutilsSetupError", `in 'libraries' option (library '${require_values.pyStr(name)}'), 'sources' must be present and must be a list of source filenames`, { code: "bad-sources" });
}

exports.BuildClib = BuildClib;
