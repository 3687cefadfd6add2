"use strict";

const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");

// src/commands/stale-outputs.ts
const SHOWN = 5;
async function withoutStale(command, producing, work) {
	const engine = command.$;
	const { view, outputs: ledger } = engine;
	const root = view.resolve(producing.folder);
	const here = view.resolve(".");
	const { sep } = engine.path;
	if (ledger === void 0 || engine.plansOnly === true || root === void 0 || here === void 0 || `${here}${sep}`.startsWith(`${root}${sep}`)) return work();
	const start = root + sep;
	const resolved = (paths) => {
		const found = /* @__PURE__ */ new Set();
		for (const path of paths) {
			const host = view.resolve(path);
			if (host?.startsWith(start) === true) found.add(host);
		}
		return found;
	};
	const watch = ledger.watch();
	try {
		await work();
	} finally {
		watch.end();
	}
	const made = resolved(watch.made);
	const { version, platformTag, abiflags } = engine.target;
	const producer = JSON.stringify([
		require_values.pyStr(await command.get_command_name()),
		engine.argv[0] ?? "",
		version,
		platformTag,
		abiflags,
		producing.folder
	]);
	const gone = (await ledger.madeBefore(producer)).filter((path) => path.startsWith(start) && !made.has(path));
	if (gone.length > 0) {
		const listed = resolved(await (producing.listed ?? (async () => require_protocols.pathTexts(await require_attributes.callMethod(command, "get_outputs", [], engine))))());
		for (const path of gone) if (listed.has(path)) made.add(path);
		remove(command, root, gone.filter((path) => !listed.has(path) && (view.isFile(path) || view.isLink(path))));
	}
	if (!require_values.truthy(command.dry_run)) ledger.note(producer, [...made]);
}
function remove(command, root, stale) {
	if (stale.length === 0) return;
	const engine = command.$;
	const dry = require_values.truthy(command.dry_run);
	const { dirname, relative, sep } = engine.path;
	for (const path of stale) {
		engine.add({
			kind: "remove",
			path,
			tree: false,
			dryRun: dry
		});
		for (let folder = dirname(path); folder.startsWith(root + sep) && engine.view.list(folder).length === 0; folder = dirname(folder)) engine.add({
			kind: "remove",
			path: folder,
			tree: false,
			dryRun: dry
		});
	}
	const names = stale.slice(0, SHOWN).map((path) => relative(engine.cwd, path));
	const more = stale.length > SHOWN ? ` and ${stale.length - SHOWN} more` : "";
	engine.notice(`${dry ? "would remove" : "removing"} ${names.join(", ")}${more}: an earlier run made ${stale.length === 1 ? "it" : "them"}, this one does not`);
}

Object.defineProperty(exports, "withoutStale", {
  enumerable: true,
  get: function () {
    return withoutStale;
  }
});
