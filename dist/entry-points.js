"use strict";

const require_code_point_order = require("./code-point-order.js");
const require_own_options = require("./own-options.js");
const require_requirement_values = require("./requirement-values.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_setuptools_version = require("./setuptools-version.js");

// src/grammar/entry-point.ts
const PATTERN = /^\s*(?<name>.+?)\s*=\s*(?<module>[\w.]+)\s*(?::\s*(?<attribute>[\w.]+))?\s*(?<extras>\[.*\])?\s*$/;
function parseEntryPoint(text) {
	const groups = PATTERN.exec(text)?.groups;
	if (groups === void 0) return void 0;
	const { name, module, attribute, extras } = groups;
	const requirement = require_requirement_values.parseRequirement(`x${extras ?? ""}`);
	if (require_requirement_values.isProblem(requirement)) return void 0;
	return {
		name,
		module,
		attributes: attribute === void 0 ? [] : attribute.split("."),
		extras: requirement.extras
	};
}
function entryPointText({ name, module, attributes, extras }) {
	return `${name} = ${attributes.length === 0 ? module : `${module}:${attributes.join(".")}`}${extras.length === 0 ? "" : ` [${extras.join(",")}]`}`;
}
function splitSections(texts) {
	const sections = [{
		name: null,
		lines: []
	}];
	for (const line of require_requirement_values.meaningfulLines(texts)) if (!line.startsWith("[")) sections.at(-1).lines.push(line);
	else if (line.endsWith("]")) sections.push({
		name: line.slice(1, -1).trim(),
		lines: []
	});
	else return void 0;
	return sections[0]?.lines.length === 0 ? sections.slice(1) : sections;
}

// src/commands/setuptools/entry-points.ts
async function entryPointGroups(engine, value) {
	const given = require_values.plain(value);
	if (given === null) return [];
	if (given instanceof Map) {
		const groups = [];
		for (const [name, lines] of given) groups.push({
			name: require_values.pyStr(name).trim(),
			lines: await groupLines(engine, lines)
		});
		return groups;
	}
	const sections = splitSections(await require_requirement_values.textsOf(engine, given));
	if (sections === void 0) throw new require_own_options.EngineError("ValueError", "Invalid section heading");
	return sections.map(({ name, lines }) => {
		if (name === null) throw new require_own_options.EngineError("ValueError", "Entry points must be listed in groups");
		return {
			name,
			lines
		};
	});
}
async function groupLines(engine, value) {
	const lines = require_values.plain(value);
	if (lines instanceof Map) return [...lines].map(([name, target]) => `${require_values.pyStr(name)} = ${require_values.pyStr(target)}`);
	return require_requirement_values.meaningfulLines(await require_requirement_values.textsOf(engine, lines));
}
async function entryPointsText(engine, value) {
	const given = require_values.plain(value);
	if (given === null) return null;
	if (require_setuptools_version.setuptoolsSince(engine.target, 65)) return newText(await entryPointGroups(engine, given));
	if (require_protocols.isText(given)) return require_values.pyStr(given);
	const table = given;
	const names = [...table.keys()].map(require_values.pyStr).sort(require_code_point_order.compareCodeUnits);
	const parts = [];
	for (const name of names) {
		const contents = require_values.plain(table.get(name) ?? null);
		const text = require_protocols.isText(contents) ? require_values.pyStr(contents) : (await groupLines(engine, contents)).map(canonical).sort(require_code_point_order.compareCodeUnits).join("\n");
		parts.push(`[${name}]\n${text}\n\n`);
	}
	return parts.join("");
}
function canonical(line) {
	const parsed = parseEntryPoint(line);
	return parsed === void 0 ? line : entryPointText(parsed);
}
function newText(groups) {
	const byName = /* @__PURE__ */ new Map();
	for (const { name, lines } of groups) {
		const points = byName.get(name) ?? [];
		byName.set(name, points);
		for (const line of lines) {
			const at = line.indexOf("=");
			points.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
		}
	}
	return [...byName.keys()].sort(require_code_point_order.compareCodeUnits).map((group) => {
		return `[${group}]\n${(byName.get(group) ?? []).sort(([a, x], [b, y]) => require_code_point_order.compareCodeUnits(a, b) || require_code_point_order.compareCodeUnits(x, y)).map(([name, value]) => `${name} = ${value}`).join("\n")}\n`;
	}).join("\n");
}

Object.defineProperty(exports, "entryPointGroups", {
  enumerable: true,
  get: function () {
    return entryPointGroups;
  }
});
Object.defineProperty(exports, "entryPointText", {
  enumerable: true,
  get: function () {
    return entryPointText;
  }
});
Object.defineProperty(exports, "entryPointsText", {
  enumerable: true,
  get: function () {
    return entryPointsText;
  }
});
Object.defineProperty(exports, "parseEntryPoint", {
  enumerable: true,
  get: function () {
    return parseEntryPoint;
  }
});
