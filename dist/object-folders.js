"use strict";

const require_engine_object = require("./engine-object.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_planning_scope = require("./planning-scope.js");
const require_make_compiler = require("./make-compiler.js");

// src/commands/building-group.ts
const WORKING_METHODS = [
	"compile",
	"_compile",
	"link",
	"link_shared_object",
	"create_static_lib",
	"spawn",
	"preprocess"
];
function compilerIsScripts(engine, compiler) {
	if (compiler instanceof require_values.Handle) return true;
	return WORKING_METHODS.some((method) => engine.script.overrides(compiler, method));
}
async function building(engine, options, plan) {
	const group = buildingGroup(engine, options);
	const before = engine.planned;
	try {
		await require_planning_scope.inGroup(engine, group, plan);
	} catch (error) {
		if (!options.now && engine.planned === before) engine.say(2, options.header);
		throw error;
	}
}
function buildingGroup(engine, options) {
	const { name, header, now, saysFresh = [], failureSays } = options;
	if (now) engine.say(2, header);
	return {
		name,
		says: now ? [] : [{
			level: 2,
			text: header
		}],
		saysFresh: now ? [] : saysFresh,
		...failureSays === void 0 ? {} : {
			optional: true,
			failureSays
		}
	};
}

// src/commands/object-folders.ts
const claims = /* @__PURE__ */ new WeakMap();
async function objectFolder(engine, compiler, folder, { owner, sources, flags }) {
	if (!(compiler instanceof require_engine_object.EngineObject) || compilerIsScripts(engine, compiler) || engine.script.overrides(compiler, "object_filenames")) return folder;
	const known = claims.get(engine) ?? /* @__PURE__ */ new Map();
	claims.set(engine, known);
	const objects = require_protocols.pathTexts(await require_make_compiler.compilerCall(engine, compiler, "object_filenames", sources, 0, folder));
	const name = JSON.stringify(owner);
	const common = JSON.stringify([owner[0], flags.map(require_values.pyRepr)]);
	const wanted = Array.from(require_protocols.iterate(sources), (source, at) => [objects[at] ?? "", `${common}${require_protocols.pathText(source)}`]);
	if (wanted.some(([object, text]) => {
		const claim = known.get(object);
		return claim !== void 0 && claim.owner !== name && claim.flags !== text;
	})) return engine.path.join(require_protocols.pathText(folder), owner[1]);
	for (const [object, text] of wanted) known.set(object, {
		owner: name,
		flags: text
	});
	return folder;
}

Object.defineProperty(exports, "building", {
  enumerable: true,
  get: function () {
    return building;
  }
});
Object.defineProperty(exports, "compilerIsScripts", {
  enumerable: true,
  get: function () {
    return compilerIsScripts;
  }
});
Object.defineProperty(exports, "objectFolder", {
  enumerable: true,
  get: function () {
    return objectFolder;
  }
});
