"use strict";

const require_values = require("./values.js");
const require_attributes = require("./attributes.js");
const require_class_data = require("./class-data.js");
const require_compiler_settings = require("./compiler-settings.js");

// src/commands/compiler-call.ts
const PARAMETERS = {
	compile: [
		"sources",
		"output_dir",
		"macros",
		"include_dirs",
		"debug",
		"extra_preargs",
		"extra_postargs",
		"depends"
	],
	preprocess: [
		"source",
		"output_file",
		"macros",
		"include_dirs",
		"extra_preargs",
		"extra_postargs"
	],
	create_static_lib: [
		"objects",
		"output_libname",
		"output_dir",
		"debug",
		"target_lang"
	],
	link_shared_object: "objects output_filename output_dir libraries library_dirs runtime_library_dirs export_symbols debug extra_preargs extra_postargs build_temp target_lang".split(" "),
	link_executable: "objects output_progname output_dir libraries library_dirs runtime_library_dirs debug extra_preargs extra_postargs target_lang".split(" ")
};
async function compilerCall(engine, compiler, method, ...args) {
	return require_attributes.callMethod(compiler, method, args, engine);
}
async function compilerCallNamed(engine, compiler, method, args, keywords) {
	const object = compiler;
	if (object instanceof require_values.Handle || engine.script.overrides(object, method)) {
		const bound = await engine.script.get(object, method);
		if (bound instanceof require_values.Handle) return engine.script.call(bound, args, keywords);
	}
	const named = PARAMETERS[method].slice(args.length).map((name) => keywords[name]);
	return require_attributes.callMethod(object, method, [...args, ...named], engine);
}
async function compilerValue(engine, compiler, name) {
	const object = compiler;
	const own = object instanceof require_values.Handle ? void 0 : object[name];
	if (own !== void 0 && typeof own !== "function") return own;
	if (object instanceof require_compiler_settings.CompilerSettings && !engine.script.changesClassAttribute(object, name)) return require_class_data.classDatum(object.constructor.pythonPath, name, engine.target) ?? null;
	return await require_attributes.getAttribute(object, name, engine) ?? null;
}

// src/commands/make-compiler.ts
async function makeCompiler(engine, request) {
	const { module, compiler, verbose = 0, dryRun, force } = request;
	const made = await engine.call("distutils.ccompiler.new_compiler", null, compiler, verbose, dryRun, force);
	await engine.call(functionIn(engine, module, "distutils.sysconfig", "customize_compiler"), made);
	return made;
}
function functionIn(engine, module, home, name) {
	return engine.script.patched(`${module}.${name}`) ? `${module}.${name}` : `${home}.${name}`;
}

Object.defineProperty(exports, "compilerCall", {
  enumerable: true,
  get: function () {
    return compilerCall;
  }
});
Object.defineProperty(exports, "compilerCallNamed", {
  enumerable: true,
  get: function () {
    return compilerCallNamed;
  }
});
Object.defineProperty(exports, "compilerValue", {
  enumerable: true,
  get: function () {
    return compilerValue;
  }
});
Object.defineProperty(exports, "makeCompiler", {
  enumerable: true,
  get: function () {
    return makeCompiler;
  }
});
