"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_install = require("./install.js");

// src/commands/build-clib.ts
var BuildClib = class extends require_script.Command {
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
		if (require_script.truthy(this.libraries)) await this.check_library_list(this.libraries);
		if (this.include_dirs === null) this.include_dirs = require_script.truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
		if (require_script.isText(this.include_dirs)) this.include_dirs = require_script.pyStr(this.include_dirs).split(require_script.osPath(this.$.target.osName).pathsep);
	}
	async run() {
		if (!require_script.truthy(this.libraries)) return;
		this.compiler = await require_install.makeCompiler(this.$, {
			module: "distutils.command.build_clib",
			compiler: this.compiler,
			dryRun: this.dry_run,
			force: this.force
		});
		const tell = async (method, ...args) => require_install.compilerCall(this.$, this.compiler, method, ...args);
		if (this.include_dirs !== null) await tell("set_include_dirs", this.include_dirs);
		if (this.define !== null) for (const macro of require_script.iterate(this.define)) await tell("define_macro", ...require_script.unpackPair(macro));
		if (this.undef !== null) for (const macro of require_script.iterate(this.undef)) await tell("undefine_macro", macro);
		await require_install.inPhase(this.$, "build", async () => this.build_libraries(this.libraries));
	}
	async check_library_list(libraries) {
		const refuse = (message) => {
			throw new require_own_options.EngineError("DistutilsSetupError", message);
		};
		if (!require_script.isList(libraries)) refuse("'libraries' option must be a list of tuples");
		const { sep } = require_script.osPath(this.$.target.osName);
		for (const library of require_script.iterate(libraries)) {
			if (!require_script.isTuple(library) && require_script.lengthOf(library) !== 2) refuse("each element of 'libraries' must a 2-tuple");
			const [name, info] = require_script.unpackPair(library);
			if (!require_script.isText(name)) refuse("first element of each tuple in 'libraries' must be a string (the library name)");
			const text = require_script.textFor(name, "split");
			if (text.includes("/") || text.includes(sep)) refuse(`bad library name '${text}': may not contain directory separators`);
			if (!(require_script.plain(info) instanceof Map)) refuse("second element of each tuple in 'libraries' must be a dictionary (build info)");
		}
	}
	async get_library_names() {
		if (!require_script.truthy(this.libraries)) return null;
		return Array.from(require_script.iterate(this.libraries), (library) => require_script.unpackPair(library)[0]);
	}
	async get_source_files() {
		await this.check_library_list(this.libraries);
		const files = [];
		for (const library of require_script.iterate(this.libraries)) {
			const [name, info] = require_script.unpackPair(library);
			require_script.extend(files, sourcesOf(name, info));
		}
		return files;
	}
	async build_libraries(libraries) {
		for (const library of require_script.iterate(libraries)) {
			const [name, info] = require_script.unpackPair(library);
			const sources = [...require_script.iterate(sourcesOf(name, info))];
			const now = require_install.compilerIsScripts(this.$, this.compiler);
			const options = {
				name: require_script.pyStr(name),
				header: `building '${require_script.pyStr(name)}' library`,
				now
			};
			await require_install.building(this.$, options, async () => this.buildLibrary(name, sources, require_script.plain(info)));
		}
	}
	async buildLibrary(name, sources, info) {
		const macros = info.get("macros") ?? null;
		const includeDirs = info.get("include_dirs") ?? null;
		const owner = ["build_clib", require_script.pyStr(name)];
		const objects = await require_install.compilerCallNamed(this.$, this.compiler, "compile", [sources], {
			output_dir: await require_install.objectFolder(this.$, this.compiler, this.build_temp, {
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
		await require_install.compilerCallNamed(this.$, this.compiler, "create_static_lib", [objects, name], {
			output_dir: this.build_clib,
			debug: this.debug
		});
	}
};
function sourcesOf(name, info) {
	const inner = require_script.plain(info);
	const sources = inner instanceof Map ? inner.get("sources") ?? null : null;
	if (require_script.isList(sources) || require_script.isTuple(sources)) return sources;
	throw new require_own_options.EngineError("DistutilsSetupError", `in 'libraries' option (library '${require_script.pyStr(name)}'), 'sources' must be present and must be a list of source filenames`, { code: "bad-sources" });
}

exports.BuildClib = BuildClib;
