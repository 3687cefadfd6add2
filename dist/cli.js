#!/usr/bin/env node
"use strict";

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_fs = require("node:fs");
let node_tty = require("node:tty");

// src/cli/terminal.ts
const HELD_CHARACTERS = 16384;
var Terminal = class {
	#json;
	#put;
	#isConsole;
	#inCodePage;
	#lineEnd;
	#held;
	#holds = false;
	constructor({ json, put = write, isConsole = node_tty.isatty, platform = require_run.realPlatform() }) {
		this.#json = json;
		this.#put = put;
		this.#isConsole = isConsole;
		this.#lineEnd = platform === "nt" ? "\r\n" : "\n";
	}
	together(work) {
		const outermost = !this.#holds;
		this.#holds = true;
		try {
			work();
		} finally {
			if (outermost) {
				this.#holds = false;
				this.#release();
			}
		}
	}
	speakAs(encoding) {
		const page = require_run.CodePage.named(encoding);
		if (page !== void 0 && !this.#json) this.#inCodePage = (text) => page.encode(text);
	}
	#encoderFor(fd) {
		return this.#inCodePage === void 0 || this.#isConsole(fd) ? encode : this.#inCodePage;
	}
	#write(fd, text, words) {
		const put = words ? this.#encoderFor(fd) : encode;
		if (!this.#holds) {
			this.#put(fd, put(text));
			return;
		}
		if (this.#held?.fd !== fd || this.#held.encode !== put) {
			this.#release();
			this.#held = {
				fd,
				text: "",
				encode: put
			};
		}
		this.#held.text += text;
		if (this.#held.text.length > HELD_CHARACTERS) this.#release();
	}
	#release() {
		const held = this.#held;
		this.#held = void 0;
		if (held !== void 0) this.#put(held.fd, held.encode(held.text));
	}
	show(event) {
		if (this.#json) {
			this.#write(1, `${JSON.stringify(event)}\n`, false);
			return;
		}
		switch (event.kind) {
			case "log":
				this.#say(event.level >= 3 ? 2 : 1, event.text);
				return;
			case "output":
				this.#write(event.stream === "stdout" ? 1 : 2, event.text, false);
				return;
			case "notice":
				this.#say(2, `pydistutils: ${event.text}`);
				return;
			case "warning":
				this.#say(2, `pydistutils: warning: ${event.text}`);
				return;
			case "step-finished": return;
		}
	}
	fail(text, hint) {
		const hints = hint === void 0 ? [] : hint.split("\n").map((line) => `hint: ${line}`);
		try {
			this.#say(2, [text, ...hints].map(printable).join("\n"));
		} catch (error) {
			if (!(error instanceof require_own_options.EngineError)) throw error;
		}
	}
	print(text) {
		this.#say(1, text);
	}
	#say(fd, text) {
		this.#write(fd, this.#lineEnd === "\n" ? `${text}\n` : `${text}\n`.replaceAll("\n", this.#lineEnd), true);
	}
};
function printable(text) {
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
function write(fd, bytes) {
	let data = bytes;
	while (data.length > 0) try {
		data = data.subarray((0, node_fs.writeSync)(fd, data));
	} catch (error) {
		const { code } = error;
		if (code === "EPIPE" || code === "EIO") return;
		if (code !== "EAGAIN") throw unwritable(fd, error);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
	}
}
function unwritable(fd, error) {
	return new require_own_options.EngineError("OSError", `could not write to standard ${fd === 1 ? "output" : "error"}: ${require_run.errorText(error)}`, { code: "output" });
}
function encode(text) {
	return require_run.encodeText(text.replace(/[\ud800-\udc7f\udd00-\udfff]/gu, "\ufffd"));
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
process.once("uncaughtException", (error) => {
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
