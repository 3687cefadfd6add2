#!/usr/bin/env node
"use strict";

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_fs = require("node:fs");

// src/cli/terminal.ts
var Terminal = class {
	#json;
	constructor(options) {
		this.#json = options.json;
	}
	show(event) {
		if (this.#json) {
			write(1, `${JSON.stringify(event)}\n`);
			return;
		}
		switch (event.kind) {
			case "log":
				write(event.level >= 3 ? 2 : 1, `${event.text}\n`);
				return;
			case "output":
				write(event.stream === "stdout" ? 1 : 2, event.text);
				return;
			case "notice":
				write(2, `pydistutils: ${event.text}\n`);
				return;
			case "warning":
				write(2, `pydistutils: warning: ${event.text}\n`);
				return;
			case "step-finished": return;
		}
	}
	fail(text, hint) {
		write(2, [text, ...hint === void 0 ? [] : hint.split("\n").map((line) => `hint: ${line}`)].map((line) => `${printable(line)}\n`).join(""));
	}
	print(text) {
		write(1, `${text}\n`);
	}
};
function printable(text) {
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
function write(fd, text) {
	let data = encode(text);
	while (data.length > 0) try {
		data = data.subarray((0, node_fs.writeSync)(fd, data));
	} catch (error) {
		const { code } = error;
		if (code === "EPIPE" || code === "EIO") return;
		if (code !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
	}
}
function encode(text) {
	if (text.isWellFormed?.() ?? !/[\ud800-\udfff]/.test(text)) return Buffer.from(text, "utf8");
	const parts = text.split(/([\udc80-\udcff])/).map((part) => part.length === 1 && part >= "\udc80" && part <= "\udcff" ? Buffer.from([part.charCodeAt(0) - 56320]) : Buffer.from(part, "utf8"));
	return Buffer.concat(parts);
}

// src/cli/main.ts
node_module.enableCompileCache?.();
async function main(argv) {
	const { splitCommandLine } = await Promise.resolve().then(() => require("./own-options.js")).then((n) => n.own_options_exports);
	let terminal = new Terminal({ json: false });
	try {
		const line = splitCommandLine(argv);
		terminal = new Terminal({ json: line.own.json });
		const word = line.ended ? void 0 : line.rest[0];
		if (word === "version") {
			terminal.print(VERSION);
			return 0;
		}
		if (word === "engine") {
			const { serve } = await Promise.resolve().then(() => require("./serve.js"));
			await serve(line.rest[1] ?? "");
			return 0;
		}
		if (!line.ended && (word === void 0 || word === "--help" || word === "-h") && line.rest.length <= 1 && argv.length <= 1) {
			const { helpText } = await Promise.resolve().then(() => require("./help-text.js"));
			terminal.print(helpText(VERSION));
			return word === void 0 ? 2 : 0;
		}
		const { perform } = await Promise.resolve().then(() => require("./run.js")).then((n) => n.perform_exports);
		return await perform(line, terminal);
	} catch (error) {
		const { describeError } = await Promise.resolve().then(() => require("./describe-error.js"));
		const { text, hint, status } = describeError(error, (process.env.DISTUTILS_DEBUG ?? "") !== "");
		terminal.fail(text, hint);
		return status;
	}
}
const VERSION = "0.1.0";
process.on("uncaughtException", (error) => {
	Promise.resolve().then(() => require("./describe-error.js")).then(({ describeError }) => {
		const { text, hint, status } = describeError(error, (process.env.DISTUTILS_DEBUG ?? "") !== "");
		new Terminal({ json: false }).fail(text, hint);
		process.exit(status);
	});
});
main(process.argv.slice(2)).then((status) => {
	process.exitCode = status;
	if (process.argv[2] !== "engine") process.exit();
});
