"use strict";

// src/commands/planning-scope.ts
async function inPhase(engine, phase, work) {
	const before = engine.phase;
	engine.phase = engine.staging === true ? "build" : phase;
	try {
		return await work();
	} finally {
		engine.phase = before;
	}
}
async function inStaging(engine, work) {
	const before = engine.staging === true;
	engine.staging = true;
	try {
		return await work();
	} finally {
		engine.staging = before;
	}
}
async function inGroup(engine, group, work) {
	const before = engine.group;
	engine.group = group;
	try {
		return await work();
	} finally {
		engine.group = before;
	}
}

Object.defineProperty(exports, "inGroup", {
  enumerable: true,
  get: function () {
    return inGroup;
  }
});
Object.defineProperty(exports, "inPhase", {
  enumerable: true,
  get: function () {
    return inPhase;
  }
});
Object.defineProperty(exports, "inStaging", {
  enumerable: true,
  get: function () {
    return inStaging;
  }
});
