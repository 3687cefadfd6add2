"use strict";

const require_values = require("./values.js");
const require_protocols = require("./protocols.js");
const require_glob_recursive = require("./glob-recursive.js");

// src/commands/setuptools/license-files.ts
const LICENSE_PATTERNS = [
	"LICEN[CS]E*",
	"COPYING*",
	"NOTICE*",
	"AUTHORS*"
];
async function expandLicenseFiles(dist) {
	const { metadata } = dist;
	const many = require_values.plain(metadata.license_files ?? null);
	const one = require_values.plain(metadata.license_file ?? null);
	const patterns = Array.isArray(many) ? many.map(require_values.pyStr) : require_protocols.isText(many) ? [require_values.pyStr(many)] : [];
	if (require_values.truthy(one) && !patterns.includes(require_values.pyStr(one))) patterns.push(require_values.pyStr(one));
	const files = /* @__PURE__ */ new Set();
	for (const pattern of many === null && one === null ? LICENSE_PATTERNS : patterns) for (const file of [...require_glob_recursive.findWithStars(dist.$, pattern)].sort()) if (!file.endsWith("~") && dist.$.view.isFile(file)) files.add(file);
	metadata.license_files = [...files];
}

// src/commands/setuptools/plugins.ts
const MODULE = "setuptools._plugins";
async function pluginsOf(engine, group) {
	if (!engine.script.attached) return [];
	const known = await engine.script.ask(`${MODULE}.known`, [group]);
	const pairs = require_values.plain(known === null ? await engine.script.call(`${MODULE}.find`, [group]) : known);
	return Array.isArray(pairs) ? pairs.map((pair) => ({
		group,
		name: require_values.pyStr(pair[0]),
		value: require_values.pyStr(pair[1])
	})) : [];
}
async function loadPlugin(engine, plugin) {
	return engine.script.call(`${MODULE}.load`, [plugin.value]);
}
async function callPlugin(engine, plugin, args) {
	return engine.script.call(`${MODULE}.run`, [plugin.value, ...args]);
}

Object.defineProperty(exports, "LICENSE_PATTERNS", {
  enumerable: true,
  get: function () {
    return LICENSE_PATTERNS;
  }
});
Object.defineProperty(exports, "callPlugin", {
  enumerable: true,
  get: function () {
    return callPlugin;
  }
});
Object.defineProperty(exports, "expandLicenseFiles", {
  enumerable: true,
  get: function () {
    return expandLicenseFiles;
  }
});
Object.defineProperty(exports, "loadPlugin", {
  enumerable: true,
  get: function () {
    return loadPlugin;
  }
});
Object.defineProperty(exports, "pluginsOf", {
  enumerable: true,
  get: function () {
    return pluginsOf;
  }
});
