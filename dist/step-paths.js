"use strict";

// src/plan/step-paths.ts
function stepInputs(step) {
	switch (step.kind) {
		case "say":
		case "mkdir":
		case "write":
		case "remove":
		case "set-mode": return [];
		case "copy":
		case "move": return [step.from];
		case "compile": return [step.source, ...step.depends];
		case "link":
		case "static-library": return [...step.objects, ...step.depends];
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess": return step.inputs;
		case "byte-compile": return [step.source];
		case "convert-2to3": return step.files;
	}
}
function stepOutputs(step) {
	switch (step.kind) {
		case "say": return [];
		case "mkdir":
		case "write":
		case "remove":
		case "set-mode": return [step.path];
		case "copy": return [step.to];
		case "move": return [step.to, step.from];
		case "compile": return [step.object];
		case "link":
		case "static-library":
		case "byte-compile": return [step.output];
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess": return step.outputs;
		case "convert-2to3": return step.files;
	}
}
function isOpaque(step) {
	if (step.kind === "remove") return step.tree;
	if (step.kind === "move") return true;
	return "outputs" in step && step.outputs.length === 0;
}

Object.defineProperty(exports, "isOpaque", {
  enumerable: true,
  get: function () {
    return isOpaque;
  }
});
Object.defineProperty(exports, "stepInputs", {
  enumerable: true,
  get: function () {
    return stepInputs;
  }
});
Object.defineProperty(exports, "stepOutputs", {
  enumerable: true,
  get: function () {
    return stepOutputs;
  }
});
