"use strict";

const require_own_options = require("./own-options.js");
const require_split_quoted = require("./split-quoted.js");
const require_class_attributes = require("./class-attributes.js");
const require_engine_object = require("./engine-object.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_class_data = require("./class-data.js");

// src/compilers/compiler-settings.ts
var CompilerSettings = class extends require_engine_object.EngineObject {
	static pythonPath = "distutils.ccompiler.CCompiler";
	static classAttribute(name, target) {
		return require_class_data.classDatum(this.pythonPath, name, target);
	}
	async __init__(verbose = 0, dryRun = 0, force = 0) {
		this.dry_run = dryRun;
		this.force = force;
		this.verbose = verbose;
		this.output_dir = null;
		this.macros = [];
		this.include_dirs = [];
		this.libraries = [];
		this.library_dirs = [];
		this.runtime_library_dirs = [];
		this.objects = [];
		const executables = await this.classValue("executables");
		for (const name of require_protocols.iterate(executables)) await this.set_executable(require_values.pyStr(name), executables.get(name) ?? null);
	}
	async classValue(name) {
		const own = this[name];
		if (own !== void 0 && typeof own !== "function") return own;
		const { pythonPath } = this.constructor;
		const value = await require_class_attributes.classAttribute(this, name, () => require_class_data.classDatum(pythonPath, name, this.$.target));
		if (value === void 0) throw new require_own_options.EngineError("AttributeError", `'${require_class_attributes.classOf(this).name}' object has no attribute '${name}'`);
		return value;
	}
	async set_executables(keywords) {
		const known = new Set(require_protocols.iterate(await this.classValue("executables")));
		for (const [name, value] of keywords) {
			if (!known.has(name)) throw new require_own_options.EngineError("ValueError", `unknown executable '${require_values.pyStr(name)}' for class ${require_class_attributes.classOf(this).name}`);
			await this.set_executable(require_values.pyStr(name), value);
		}
	}
	async set_executable(key, value) {
		const text = require_values.plain(value);
		this[key] = typeof text === "string" ? require_split_quoted.splitQuoted(text, this.$.target.versionInfo[0]) : value;
	}
	async _find_macro(name) {
		let index = 0;
		for (const definition of require_protocols.iterate(this.macros)) {
			if ([...require_protocols.iterate(definition)][0] === name) return index;
			index += 1;
		}
		return null;
	}
	async _check_macro_definitions(definitions) {
		for (const definition of require_protocols.iterate(definitions)) {
			const [name, value = null] = require_protocols.isTuple(definition) ? [...require_protocols.iterate(definition)] : [];
			const length = require_protocols.isTuple(definition) ? [...require_protocols.iterate(definition)].length : 0;
			if ((length === 1 || length === 2) && typeof require_values.plain(name) === "string" && (value === null || typeof require_values.plain(value) === "string")) continue;
			const shown = require_protocols.isTuple(definition) ? require_values.pyRepr(definition) : require_values.pyStr(definition);
			throw new require_own_options.EngineError("TypeError", `invalid macro definition '${shown}': must be tuple (string,), (string, string), or (string, None)`);
		}
	}
	async define_macro(name, value = null) {
		await this.forgetMacro(name);
		require_protocols.append(this.macros, require_values.Tuple.of(name, value));
	}
	async undefine_macro(name) {
		await this.forgetMacro(name);
		require_protocols.append(this.macros, require_values.Tuple.of(name));
	}
	async forgetMacro(name) {
		const index = await this._find_macro(name);
		if (index !== null) this.macros.splice(Number(index), 1);
	}
	async add_include_dir(directory) {
		require_protocols.append(this.include_dirs, directory);
	}
	async set_include_dirs(directories) {
		this.include_dirs = copyOf(directories);
	}
	async add_library(name) {
		require_protocols.append(this.libraries, name);
	}
	async set_libraries(names) {
		this.libraries = copyOf(names);
	}
	async add_library_dir(directory) {
		require_protocols.append(this.library_dirs, directory);
	}
	async set_library_dirs(directories) {
		this.library_dirs = copyOf(directories);
	}
	async add_runtime_library_dir(directory) {
		require_protocols.append(this.runtime_library_dirs, directory);
	}
	async set_runtime_library_dirs(directories) {
		this.runtime_library_dirs = copyOf(directories);
	}
	async add_link_object(object) {
		require_protocols.append(this.objects, object);
	}
	async set_link_objects(objects) {
		this.objects = copyOf(objects);
	}
};
function copyOf(value) {
	const inner = require_values.plain(value);
	if (typeof inner === "string" || inner instanceof require_values.Tuple) return inner;
	if (Array.isArray(inner)) return [...inner];
	throw new require_own_options.EngineError("TypeError", `'${require_values.pyType(value)}' object is not subscriptable`);
}

Object.defineProperty(exports, "CompilerSettings", {
  enumerable: true,
  get: function () {
    return CompilerSettings;
  }
});
Object.defineProperty(exports, "copyOf", {
  enumerable: true,
  get: function () {
    return copyOf;
  }
});
