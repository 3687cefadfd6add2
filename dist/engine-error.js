"use strict";

// src/errors/engine-error.ts
const BASES = {
	DistutilsError: "Exception",
	DistutilsModuleError: "DistutilsError",
	DistutilsClassError: "DistutilsError",
	DistutilsGetoptError: "DistutilsError",
	DistutilsArgError: "DistutilsError",
	DistutilsFileError: "DistutilsError",
	DistutilsOptionError: "DistutilsError",
	DistutilsSetupError: "DistutilsError",
	DistutilsPlatformError: "DistutilsError",
	DistutilsExecError: "DistutilsError",
	DistutilsInternalError: "DistutilsError",
	DistutilsTemplateError: "DistutilsError",
	DistutilsByteCompileError: "DistutilsError",
	CCompilerError: "Exception",
	PreprocessError: "CCompilerError",
	CompileError: "CCompilerError",
	LibError: "CCompilerError",
	LinkError: "CCompilerError",
	UnknownFileError: "CCompilerError",
	AttributeError: "Exception",
	AssertionError: "Exception",
	ImportError: "Exception",
	IndexError: "LookupError",
	KeyError: "LookupError",
	LookupError: "Exception",
	NameError: "Exception",
	NotImplementedError: "RuntimeError",
	OSError: "Exception",
	RuntimeError: "Exception",
	SyntaxError: "Exception",
	SystemExit: "BaseException",
	TypeError: "Exception",
	UnicodeDecodeError: "UnicodeError",
	UnicodeEncodeError: "UnicodeError",
	UnicodeError: "ValueError",
	ValueError: "Exception",
	Error: "Exception",
	DuplicateOptionError: "Error",
	DuplicateSectionError: "Error",
	InterpolationDepthError: "InterpolationError",
	InterpolationError: "Error",
	InterpolationMissingOptionError: "InterpolationError",
	InterpolationSyntaxError: "InterpolationError",
	MissingSectionHeaderError: "ParsingError",
	ParsingError: "Error"
};
var EngineError = class extends Error {
	python;
	code;
	hint;
	args;
	constructor(python, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "EngineError";
		this.python = python;
		this.code = details.code ?? kebab(python.replace(/^Distutils/, ""));
		this.hint = details.hint;
		this.args = details.args ?? [message];
	}
};
function errorLineage(name) {
	const lineage = [];
	let at = name;
	while (at !== void 0) {
		lineage.push(at);
		at = BASES[at];
	}
	return lineage;
}
function errorPath(name) {
	const lineage = errorLineage(name);
	if (lineage.includes("Error")) return `configparser.${name}`;
	return lineage.includes("DistutilsError") || lineage.includes("CCompilerError") ? `distutils.errors.${name}` : name;
}
function isConfigErrorName(name) {
	return name in BASES && errorLineage(name).includes("Error");
}
var PythonException = class extends Error {
	handle;
	lineage;
	constructor(handle, lineage, text) {
		super(text);
		this.name = "PythonException";
		this.handle = handle;
		this.lineage = lineage;
	}
};
function isPythonError(error, ...classes) {
	if (error instanceof PythonException) return error.lineage.some((name) => classes.includes(name));
	if (error instanceof EngineError) return errorLineage(error.python).some((name) => classes.includes(name));
	return false;
}
function kebab(name) {
	return name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

Object.defineProperty(exports, "EngineError", {
  enumerable: true,
  get: function () {
    return EngineError;
  }
});
Object.defineProperty(exports, "PythonException", {
  enumerable: true,
  get: function () {
    return PythonException;
  }
});
Object.defineProperty(exports, "errorPath", {
  enumerable: true,
  get: function () {
    return errorPath;
  }
});
Object.defineProperty(exports, "isConfigErrorName", {
  enumerable: true,
  get: function () {
    return isConfigErrorName;
  }
});
Object.defineProperty(exports, "isPythonError", {
  enumerable: true,
  get: function () {
    return isPythonError;
  }
});
