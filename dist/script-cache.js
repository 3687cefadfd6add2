"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
node_crypto = require_rolldown_runtime.__toESM(node_crypto, 1);
let node_vm = require("node:vm");

// src/host/script-cache.ts
const NAME = "engine-scripts";
const NODE = `${process.version} ${process.arch}`;
const { _extensions: loaders, wrap } = node_module.default;
const loaded = /* @__PURE__ */ new Map();
let kept = /* @__PURE__ */ new Map();
function useScriptCache(folder) {
	if (folder !== void 0) kept = read((0, node_path.join)(folder, NAME));
	const others = loaders[".js"];
	loaders[".js"] = (module, file) => {
		if ((0, node_path.dirname)(file) !== __dirname) others(module, file);
		else load(module, file);
	};
}
function load(module, file) {
	const text = (0, node_fs.readFileSync)(file, "utf8").replace(/^#!.*/, "");
	const source = digest(text);
	const name = (0, node_path.basename)(file);
	const entry = kept.get(name);
	const cachedData = entry?.source === source ? entry.data : void 0;
	const script = new node_vm.Script(wrap(text), {
		filename: file,
		...cachedData === void 0 ? {} : { cachedData }
	});
	loaded.set(name, {
		source,
		script,
		known: cachedData !== void 0 && script.cachedDataRejected !== true
	});
	script.runInThisContext().call(module.exports, module.exports, node_module.default.createRequire(file), module, file, (0, node_path.dirname)(file));
}
function learnedScripts() {
	if ([...loaded.values()].every(({ known }) => known)) return void 0;
	const entries = new Map(kept);
	for (const [name, { source, script, known }] of loaded) if (!known) entries.set(name, {
		source,
		data: script.createCachedData()
	});
	let offset = 0;
	const scripts = [...entries].map(([name, { source, data }]) => {
		offset += data.length;
		return [
			name,
			source,
			offset - data.length,
			data.length
		];
	});
	const all = Buffer.concat([...entries.values()].map(({ data }) => data));
	const head = JSON.stringify({
		node: NODE,
		digest: digest(all),
		scripts
	});
	return {
		name: NAME,
		content: Buffer.concat([Buffer.from(`${head}\n`), all])
	};
}
function read(path) {
	try {
		const content = (0, node_fs.readFileSync)(path);
		const end = content.indexOf("\n");
		const head = JSON.parse(content.toString("utf8", 0, end));
		const all = content.subarray(end + 1);
		if (head.node !== NODE || head.digest !== digest(all)) return /* @__PURE__ */ new Map();
		return new Map(head.scripts.map(([name, source, offset, length]) => [name, {
			source,
			data: all.subarray(offset, offset + length)
		}]));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function digest(content) {
	return node_crypto.hash("sha256", content, "hex");
}

exports.learnedScripts = learnedScripts;
exports.useScriptCache = useScriptCache;
