"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_write_file = require("./write-file.js");
const require_run = require("./run.js");
const require_engine_object = require("./engine-object.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_command = require("./command.js");
const require_make_compiler = require("./make-compiler.js");
const require_text_mode = require("./text-mode.js");

// src/commands/config.ts
const MODULE = "distutils.command.config";
const ENDINGS = {
	c: ".c",
	"c++": ".cxx"
};
var Config = class extends require_command.Command {
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
		if (this.include_dirs === null) this.include_dirs = require_values.truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
		else if (require_protocols.isText(this.include_dirs)) this.include_dirs = require_values.pyStr(this.include_dirs).split(pathsep);
		if (this.libraries === null) this.libraries = [];
		else if (require_protocols.isText(this.libraries)) this.libraries = [this.libraries];
		if (this.library_dirs === null) this.library_dirs = [];
		else if (require_protocols.isText(this.library_dirs)) this.library_dirs = require_values.pyStr(this.library_dirs).split(pathsep);
	}
	async run() {}
	async _check_compiler() {
		const given = this.compiler;
		if (given instanceof require_values.Handle ? await this.$.script.isInstance(given, "distutils.ccompiler.CCompiler") : given instanceof require_engine_object.EngineObject) return;
		this.compiler = await require_make_compiler.makeCompiler(this.$, {
			module: MODULE,
			compiler: given,
			dryRun: this.dry_run,
			force: 1
		});
		if (require_values.truthy(this.include_dirs)) await this.askCompiler("set_include_dirs", this.include_dirs);
		if (require_values.truthy(this.libraries)) await this.askCompiler("set_libraries", this.libraries);
		if (require_values.truthy(this.library_dirs)) await this.askCompiler("set_library_dirs", this.library_dirs);
	}
	async _gen_temp_sourcefile(body, headers, lang) {
		const ending = ENDINGS[require_values.pyStr(lang)];
		if (ending === void 0) throw new require_own_options.EngineError("KeyError", `'${require_values.pyStr(lang)}'`, { args: [lang] });
		const name = `_configtest${ending}`;
		if (!require_protocols.isText(body)) throw new require_own_options.EngineError("TypeError", `write() argument must be str, not ${require_values.pyType(body)}`);
		const text = require_values.pyStr(body);
		if (text === "") throw new require_own_options.EngineError("IndexError", "string index out of range");
		const whole = (require_values.truthy(headers) ? `${Array.from(require_protocols.iterate(headers), (header) => `#include <${require_values.pyStr(header)}>\n`).join("")}\n` : "") + text + (text.endsWith("\n") ? "" : "\n");
		require_write_file.writeFile(this.$, name, require_text_mode.textMode(this.$.target, whole), { dryRun: require_values.truthy(this.dry_run) });
		return name;
	}
	async _preprocess(body, headers, includeDirs, lang) {
		const source = await this._gen_temp_sourcefile(body, headers, lang);
		const output = "_configtest.i";
		require_protocols.extend(this.temp_files, [source, output]);
		await require_make_compiler.compilerCallNamed(this.$, this.compiler, "preprocess", [source, output], { include_dirs: includeDirs });
		await this.awaitSteps();
		return require_values.Tuple.of(source, output);
	}
	async _compile(body, headers, includeDirs, lang) {
		const source = await this._gen_temp_sourcefile(body, headers, lang);
		if (require_values.truthy(this.dump_source)) await this.dumpFile(source, `compiling '${source}':`);
		const [object] = [...require_protocols.iterate(await this.askCompiler("object_filenames", [source]))];
		require_protocols.extend(this.temp_files, [source, object]);
		await require_make_compiler.compilerCallNamed(this.$, this.compiler, "compile", [[source]], { include_dirs: includeDirs });
		await this.awaitSteps();
		return require_values.Tuple.of(source, object);
	}
	async _link(body, headers, includeDirs, libraries, libraryDirs, lang) {
		const [source, object] = [...require_protocols.iterate(await this._compile(body, headers, includeDirs, lang))];
		let program = this.targetPath.splitext(this.targetPath.basename(require_protocols.pathText(source)))[0];
		const options = {
			libraries,
			library_dirs: libraryDirs,
			target_lang: lang
		};
		await require_make_compiler.compilerCallNamed(this.$, this.compiler, "link_executable", [[object], program], options);
		await this.awaitSteps();
		const suffix = await require_make_compiler.compilerValue(this.$, this.compiler, "exe_extension");
		if (suffix !== null) program += require_values.pyStr(suffix);
		require_protocols.extend(this.temp_files, [program]);
		return require_values.Tuple.of(source, object, program);
	}
	async _clean(...filenames) {
		let files = filenames;
		if (files.length === 0) {
			files = [...require_protocols.iterate(this.temp_files)];
			this.temp_files = [];
		}
		this.logInfo(`removing: ${require_protocols.pathTexts(files).join(" ")}`);
		for (const file of require_protocols.pathTexts(files)) if (this.$.view.isFile(file)) this.$.add({
			kind: "remove",
			path: file,
			tree: false,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async try_cpp(body = null, headers = null, includeDirs = null, lang = "c") {
		await this._check_compiler();
		const done = await succeeds(this._preprocess(body, headers, includeDirs, lang), "CompileError");
		await this._clean();
		return this.answerWith(done);
	}
	async search_cpp(pattern, body = null, headers = null, includeDirs = null, lang = "c") {
		await this._check_compiler();
		const [, output] = [...require_protocols.iterate(await this._preprocess(body, headers, includeDirs, lang))];
		const found = await this.searchLines(pattern, this.$.view.readText(require_protocols.pathText(output)));
		await this._clean();
		return this.answerWith(found);
	}
	async searchLines(pattern, text) {
		const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
		const { script } = this.$;
		const compiled = require_protocols.isText(pattern) && script.attached ? await script.call("re.compile", [pattern]) : pattern;
		if (!(compiled instanceof require_values.Handle)) {
			const expression = new RegExp(require_values.pyStr(compiled), "u");
			return lines.some((line) => expression.test(line));
		}
		for (const line of lines) if (require_values.truthy(await script.callMethod(compiled, "search", [line]))) return true;
		return false;
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
			await this.spawn([require_protocols.pathText([...require_protocols.iterate(files)][2])]);
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
		const name = require_values.pyStr(func);
		const lines = [
			...require_values.truthy(decl) ? [`int ${name} ();`] : [],
			"int main () {",
			require_values.truthy(call) ? `  ${name}();` : `  ${name};`,
			"}"
		];
		return this.try_link(`${lines.join("\n")}\n`, headers, includeDirs, libraries, libraryDirs);
	}
	async check_lib(library, libraryDirs = null, headers = null, includeDirs = null, otherLibraries = []) {
		await this._check_compiler();
		return this.try_link("int main (void) { }", headers, includeDirs, require_protocols.concatenate([library], otherLibraries), libraryDirs);
	}
	async check_header(header, includeDirs = null, _libraryDirs = null, _lang = "c") {
		return this.try_cpp("/* No body */", [header], includeDirs);
	}
	async dumpFile(name, head) {
		if (this.$.script.patched(`${MODULE}.dump_file`)) await this.$.script.call(`${MODULE}.dump_file`, [name, head]);
		else dumpFile(this.$, name, head);
	}
	async askCompiler(method, ...args) {
		return require_make_compiler.compilerCall(this.$, this.compiler, method, ...args);
	}
	async awaitSteps() {
		if (!require_values.truthy(this.dry_run)) await this.$.flush();
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
