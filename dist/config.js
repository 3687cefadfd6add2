"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_run = require("./run.js");
const require_install = require("./install.js");

// src/commands/config.ts
const MODULE = "distutils.command.config";
const ENDINGS = {
	c: ".c",
	"c++": ".cxx"
};
var Config = class extends require_script.Command {
	static pythonPath = `${MODULE}.config`;
	async initialize_options() {
		this.compiler = null;
		this.cc = null;
		this.include_dirs = null;
		this.libraries = null;
		this.library_dirs = null;
		this.noisy = 1;
		this.dump_source = 1;
		this.temp_files = [];
	}
	async finalize_options() {
		const { pathsep } = this.targetPath;
		if (this.include_dirs === null) this.include_dirs = require_script.truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
		else if (require_script.isText(this.include_dirs)) this.include_dirs = require_script.pyStr(this.include_dirs).split(pathsep);
		if (this.libraries === null) this.libraries = [];
		else if (require_script.isText(this.libraries)) this.libraries = [this.libraries];
		if (this.library_dirs === null) this.library_dirs = [];
		else if (require_script.isText(this.library_dirs)) this.library_dirs = require_script.pyStr(this.library_dirs).split(pathsep);
	}
	async run() {}
	async _check_compiler() {
		const given = this.compiler;
		if (given instanceof require_script.Handle ? await this.$.script.isInstance(given, "distutils.ccompiler.CCompiler") : given instanceof require_script.EngineObject) return;
		this.compiler = await require_install.makeCompiler(this.$, {
			module: MODULE,
			compiler: given,
			dryRun: this.dry_run,
			force: 1
		});
		if (require_script.truthy(this.include_dirs)) await this.askCompiler("set_include_dirs", this.include_dirs);
		if (require_script.truthy(this.libraries)) await this.askCompiler("set_libraries", this.libraries);
		if (require_script.truthy(this.library_dirs)) await this.askCompiler("set_library_dirs", this.library_dirs);
	}
	async _gen_temp_sourcefile(body, headers, lang) {
		const ending = ENDINGS[require_script.pyStr(lang)];
		if (ending === void 0) throw new require_own_options.EngineError("KeyError", `'${require_script.pyStr(lang)}'`, { args: [lang] });
		const name = `_configtest${ending}`;
		if (!require_script.isText(body)) throw new require_own_options.EngineError("TypeError", `write() argument must be str, not ${require_script.pyType(body)}`);
		const text = require_script.pyStr(body);
		if (text === "") throw new require_own_options.EngineError("IndexError", "string index out of range");
		const whole = (require_script.truthy(headers) ? `${Array.from(require_script.iterate(headers), (header) => `#include <${require_script.pyStr(header)}>\n`).join("")}\n` : "") + text + (text.endsWith("\n") ? "" : "\n");
		require_script.writeText(this.$, name, whole, { dryRun: require_script.truthy(this.dry_run) });
		return name;
	}
	async _preprocess(body, headers, includeDirs, lang) {
		const source = await this._gen_temp_sourcefile(body, headers, lang);
		const output = "_configtest.i";
		require_script.extend(this.temp_files, [source, output]);
		await require_install.compilerCallNamed(this.$, this.compiler, "preprocess", [source, output], { include_dirs: includeDirs });
		await this.awaitSteps();
		return require_script.Tuple.of(source, output);
	}
	async _compile(body, headers, includeDirs, lang) {
		const source = await this._gen_temp_sourcefile(body, headers, lang);
		if (require_script.truthy(this.dump_source)) await this.dumpFile(source, `compiling '${source}':`);
		const [object] = [...require_script.iterate(await this.askCompiler("object_filenames", [source]))];
		require_script.extend(this.temp_files, [source, object]);
		await require_install.compilerCallNamed(this.$, this.compiler, "compile", [[source]], { include_dirs: includeDirs });
		await this.awaitSteps();
		return require_script.Tuple.of(source, object);
	}
	async _link(body, headers, includeDirs, libraries, libraryDirs, lang) {
		const [source, object] = [...require_script.iterate(await this._compile(body, headers, includeDirs, lang))];
		let program = this.targetPath.splitext(this.targetPath.basename(require_script.pathText(source)))[0];
		const options = {
			libraries,
			library_dirs: libraryDirs,
			target_lang: lang
		};
		await require_install.compilerCallNamed(this.$, this.compiler, "link_executable", [[object], program], options);
		await this.awaitSteps();
		const suffix = await require_install.compilerValue(this.$, this.compiler, "exe_extension");
		if (suffix !== null) program += require_script.pyStr(suffix);
		require_script.extend(this.temp_files, [program]);
		return require_script.Tuple.of(source, object, program);
	}
	async _clean(...filenames) {
		let files = filenames;
		if (files.length === 0) {
			files = [...require_script.iterate(this.temp_files)];
			this.temp_files = [];
		}
		this.logInfo(`removing: ${require_script.pathTexts(files).join(" ")}`);
		for (const file of require_script.pathTexts(files)) if (this.$.view.isFile(file)) this.$.add({
			kind: "remove",
			path: file,
			tree: false,
			dryRun: require_script.truthy(this.dry_run)
		});
	}
	async try_cpp(body = null, headers = null, includeDirs = null, lang = "c") {
		await this._check_compiler();
		const done = await succeeds(this._preprocess(body, headers, includeDirs, lang), "CompileError");
		await this._clean();
		return this.answerWith(done);
	}
	async try_compile(body, headers = null, includeDirs = null, lang = "c") {
		await this._check_compiler();
		return this.reportOutcome(await succeeds(this._compile(body, headers, includeDirs, lang), "CompileError"));
	}
	async try_link(body, headers = null, includeDirs = null, libraries = null, libraryDirs = null, lang = "c") {
		await this._check_compiler();
		const linked = this._link(body, headers, includeDirs, libraries, libraryDirs, lang);
		return this.reportOutcome(await succeeds(linked, "CompileError", "LinkError"));
	}
	async try_run(body, headers = null, includeDirs = null, libraries = null, libraryDirs = null, lang = "c") {
		await this._check_compiler();
		const runs = async () => {
			const files = await this._link(body, headers, includeDirs, libraries, libraryDirs, lang);
			await this.spawn([require_script.pathText([...require_script.iterate(files)][2])]);
		};
		return this.reportOutcome(await succeeds(runs(), "CompileError", "LinkError", "DistutilsExecError"));
	}
	async reportOutcome(done) {
		this.logInfo(done ? "success!" : "failure.");
		await this._clean();
		return this.answerWith(done);
	}
	async check_func(func, headers = null, includeDirs = null, libraries = null, libraryDirs = null, decl = 0, call = 0) {
		await this._check_compiler();
		const name = require_script.pyStr(func);
		const lines = [
			...require_script.truthy(decl) ? [`int ${name} ();`] : [],
			"int main () {",
			require_script.truthy(call) ? `  ${name}();` : `  ${name};`,
			"}"
		];
		return this.try_link(`${lines.join("\n")}\n`, headers, includeDirs, libraries, libraryDirs);
	}
	async check_lib(library, libraryDirs = null, headers = null, includeDirs = null, otherLibraries = []) {
		await this._check_compiler();
		return this.try_link("int main (void) { }", headers, includeDirs, require_script.concatenate([library], otherLibraries), libraryDirs);
	}
	async check_header(header, includeDirs = null, _libraryDirs = null, _lang = "c") {
		return this.try_cpp("/* No body */", [header], includeDirs);
	}
	async dumpFile(name, head) {
		if (this.$.script.patched(`${MODULE}.dump_file`)) await this.$.script.call(`${MODULE}.dump_file`, [name, head]);
		else dumpFile(this.$, name, head);
	}
	async askCompiler(method, ...args) {
		return require_install.compilerCall(this.$, this.compiler, method, ...args);
	}
	async awaitSteps() {
		if (!require_script.truthy(this.dry_run)) await this.$.flush();
	}
	answerWith(yes) {
		return require_run.atLeast(this.$.target, 3, 0) ? yes : Number(yes);
	}
};
function dumpFile(engine, name, head = null) {
	engine.say(2, head ?? name);
	engine.say(2, engine.view.readText(name));
}
async function succeeds(work, ...errors) {
	try {
		await work;
		return true;
	} catch (error) {
		if (require_own_options.isPythonError(error, ...errors)) return false;
		throw error;
	}
}

exports.Config = Config;
