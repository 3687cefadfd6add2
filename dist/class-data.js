"use strict";

const require_run = require("./run.js");
const require_values = require("./values.js");

// src/compilers/class-data.ts
const COMPILER = "distutils.ccompiler.CCompiler";
const UNIX = "distutils.unixccompiler.UnixCCompiler";
const CYGWIN = "distutils.cygwinccompiler.CygwinCCompiler";
const BASES = {
	[UNIX]: COMPILER,
	[CYGWIN]: UNIX,
	"distutils.cygwinccompiler.Mingw32CCompiler": CYGWIN,
	"distutils._msvccompiler.MSVCCompiler": COMPILER,
	"distutils.msvc9compiler.MSVCCompiler": COMPILER,
	"distutils.msvccompiler.MSVCCompiler": COMPILER,
	"distutils.bcppcompiler.BCPPCompiler": COMPILER
};
const msvc = () => ({
	compiler_type: "msvc",
	executables: /* @__PURE__ */ new Map(),
	_c_extensions: [".c"],
	_cpp_extensions: [
		".cc",
		".cpp",
		".cxx"
	],
	_rc_extensions: [".rc"],
	_mc_extensions: [".mc"],
	src_extensions: [
		".c",
		".cc",
		".cpp",
		".cxx",
		".rc",
		".mc"
	],
	res_extension: ".res",
	obj_extension: ".obj",
	static_lib_extension: ".lib",
	shared_lib_extension: ".dll",
	static_lib_format: "%s%s",
	shared_lib_format: "%s%s",
	exe_extension: ".exe"
});
const OWN = {
	[COMPILER]: () => ({
		compiler_type: null,
		src_extensions: null,
		obj_extension: null,
		static_lib_extension: null,
		shared_lib_extension: null,
		static_lib_format: null,
		shared_lib_format: null,
		exe_extension: null,
		language_map: /* @__PURE__ */ new Map([
			[".c", "c"],
			[".cc", "c++"],
			[".cpp", "c++"],
			[".cxx", "c++"],
			[".m", "objc"]
		]),
		language_order: [
			"c++",
			"objc",
			"c"
		],
		SHARED_OBJECT: "shared_object",
		SHARED_LIBRARY: "shared_library",
		EXECUTABLE: "executable"
	}),
	[UNIX]: (target) => ({
		compiler_type: "unix",
		executables: /* @__PURE__ */ new Map([
			["preprocessor", null],
			["compiler", ["cc"]],
			["compiler_so", ["cc"]],
			["compiler_cxx", ["cc"]],
			["linker_so", ["cc", "-shared"]],
			["linker_exe", ["cc"]],
			["archiver", ["ar", "-cr"]],
			["ranlib", target.platform.startsWith("darwin") ? ["ranlib"] : null]
		]),
		src_extensions: [
			".c",
			".C",
			".cc",
			".cxx",
			".cpp",
			".m"
		],
		obj_extension: ".o",
		static_lib_extension: ".a",
		shared_lib_extension: ".so",
		dylib_lib_extension: ".dylib",
		xcode_stub_lib_extension: ".tbd",
		static_lib_format: "lib%s%s",
		shared_lib_format: "lib%s%s",
		dylib_lib_format: "lib%s%s",
		xcode_stub_lib_format: "lib%s%s",
		...target.platform === "cygwin" ? { exe_extension: ".exe" } : {}
	}),
	[CYGWIN]: () => ({
		compiler_type: "cygwin",
		obj_extension: ".o",
		static_lib_extension: ".a",
		shared_lib_extension: ".dll",
		static_lib_format: "lib%s%s",
		shared_lib_format: "%s%s",
		exe_extension: ".exe"
	}),
	"distutils.cygwinccompiler.Mingw32CCompiler": () => ({ compiler_type: "mingw32" }),
	"distutils._msvccompiler.MSVCCompiler": msvc,
	"distutils.msvc9compiler.MSVCCompiler": msvc,
	"distutils.msvccompiler.MSVCCompiler": msvc,
	"distutils.bcppcompiler.BCPPCompiler": () => ({
		compiler_type: "bcpp",
		executables: /* @__PURE__ */ new Map(),
		_c_extensions: [".c"],
		_cpp_extensions: [
			".cc",
			".cpp",
			".cxx"
		],
		src_extensions: [
			".c",
			".cc",
			".cpp",
			".cxx"
		],
		obj_extension: ".obj",
		static_lib_extension: ".lib",
		shared_lib_extension: ".dll",
		static_lib_format: "%s%s",
		shared_lib_format: "%s%s",
		exe_extension: ".exe"
	})
};
function ownClassData(pythonPath, target) {
	return OWN[pythonPath]?.(target) ?? {};
}
function classDatum(pythonPath, name, target) {
	for (let path = pythonPath; path !== void 0; path = BASES[path]) {
		const data = ownClassData(path, target);
		if (Object.hasOwn(data, name)) return data[name];
	}
}
function compilerClassTable(target) {
	const two = !require_run.atLeast(target, 3, 0);
	const entry = (module, name, description) => require_values.Tuple.of(module, name, description);
	return new Map([
		["unix", entry("unixccompiler", "UnixCCompiler", "standard UNIX-style compiler")],
		["msvc", entry(two ? "msvccompiler" : "_msvccompiler", "MSVCCompiler", "Microsoft Visual C++")],
		["cygwin", entry("cygwinccompiler", "CygwinCCompiler", "Cygwin port of GNU C Compiler for Win32")],
		["mingw32", entry("cygwinccompiler", "Mingw32CCompiler", "Mingw32 port of GNU C Compiler for Win32")],
		["bcpp", entry("bcppcompiler", "BCPPCompiler", "Borland C++ Compiler")],
		...two ? [["emx", entry("emxccompiler", "EMXCCompiler", "EMX port of GNU C Compiler for OS/2")]] : []
	]);
}

Object.defineProperty(exports, "classDatum", {
  enumerable: true,
  get: function () {
    return classDatum;
  }
});
Object.defineProperty(exports, "compilerClassTable", {
  enumerable: true,
  get: function () {
    return compilerClassTable;
  }
});
