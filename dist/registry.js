"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/compilers/registry.ts
const compilerLoaders = {
	"distutils.ccompiler.CCompiler": async () => (await Promise.resolve().then(() => require("./compile.js")).then((n) => n.ccompiler_exports)).CCompiler,
	"distutils.unixccompiler.UnixCCompiler": async () => (await Promise.resolve().then(() => require("./compile.js")).then((n) => n.unix_compiler_exports)).UnixCCompiler,
	"distutils.cygwinccompiler.CygwinCCompiler": async () => (await Promise.resolve().then(() => require("./cygwin-compiler.js"))).CygwinCCompiler,
	"distutils.cygwinccompiler.Mingw32CCompiler": async () => (await Promise.resolve().then(() => require("./cygwin-compiler.js"))).Mingw32CCompiler,
	"distutils._msvccompiler.MSVCCompiler": async () => (await Promise.resolve().then(() => require("./msvc-compiler.js"))).MSVCCompiler,
	"distutils.msvc9compiler.MSVCCompiler": async () => (await Promise.resolve().then(() => require("./msvc9-compiler.js"))).Msvc9Compiler,
	"distutils.msvccompiler.MSVCCompiler": async () => (await Promise.resolve().then(() => require("./msvc9-compiler.js"))).Msvc9Compiler,
	"distutils.bcppcompiler.BCPPCompiler": async () => (await Promise.resolve().then(() => require("./bcpp-compiler.js"))).BCPPCompiler
};

exports.compilerLoaders = compilerLoaders;
