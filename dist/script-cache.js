"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
node_crypto = require_rolldown_runtime.__toESM(node_crypto, 1);
let node_vm = require("node:vm");

// src/host/script-cache.ts
const NAME = "engine-scripts";
const NODE = `${process.version} ${process.arch}`;
const { _extensions: loaders, wrap } = node_module.default;
const loaded = /* @__PURE__ */ new Map();
let kept = [];
function useScriptCache(folders) {
	kept = folders.map((folder) => new Map(read((0, node_path.join)(folder, NAME))));
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
	const entry = kept.map((entries) => entries.get(name)).find((each) => each?.source === source && digest(each.data) === each.digest);
	const cachedData = entry?.data;
	const script = new node_vm.Script(wrap(text), {
		filename: file,
		...cachedData === void 0 ? {} : { cachedData }
	});
	loaded.set(name, {
		source,
		script,
		known: script.cachedDataRejected === true ? void 0 : entry
	});
	script.runInThisContext().call(module.exports, module.exports, node_module.default.createRequire(file), module, file, (0, node_path.dirname)(file));
}
function learnedScripts() {
	if ([...loaded.values()].every(({ known }) => known !== void 0)) return void 0;
	const entries = new Map(kept.flatMap((each) => [...each]));
	for (const [name, { source, script, known }] of loaded) {
		const data = known?.data ?? script.createCachedData();
		entries.set(name, known ?? {
			source,
			digest: digest(data),
			data
		});
	}
	const scripts = [...entries].map(([name, entry]) => [
		name,
		entry.source,
		entry.digest,
		entry.data.length
	]);
	const head = JSON.stringify({
		node: NODE,
		scripts
	});
	return {
		name: NAME,
		content: Buffer.concat([Buffer.from(`${head}\n`), ...[...entries.values()].map(({ data }) => data)])
	};
}
function read(path) {
	try {
		const content = (0, node_fs.readFileSync)(path);
		const end = content.indexOf("\n");
		const head = JSON.parse(content.toString("utf8", 0, end));
		if (head.node !== NODE) return [];
		let offset = end + 1;
		return head.scripts.map(([name, source, sum, length]) => {
			offset += length;
			return [name, {
				source,
				digest: sum,
				data: content.subarray(offset - length, offset)
			}];
		});
	} catch {
		return [];
	}
}
function digest(content) {
	return node_crypto.hash("sha256", content, "hex");
}

exports.learnedScripts = learnedScripts;
exports.useScriptCache = useScriptCache;
