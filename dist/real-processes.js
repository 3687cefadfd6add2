"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
let node_os = require("node:os");
let node_crypto = require("node:crypto");

// src/host/capture-file.ts
var CaptureFile = class {
	descriptor;
	constructor() {
		const path = (0, node_path.join)((0, node_os.tmpdir)(), `pydistutils-output-${(0, node_crypto.randomBytes)(9).toString("base64url")}`);
		this.descriptor = (0, node_fs.openSync)(path, "ax+", 384);
		(0, node_fs.unlinkSync)(path);
	}
	content() {
		const bytes = Buffer.allocUnsafe((0, node_fs.fstatSync)(this.descriptor).size);
		let filled = 0;
		while (filled < bytes.length) {
			const count = (0, node_fs.readSync)(this.descriptor, bytes, filled, bytes.length - filled, filled);
			if (count === 0) break;
			filled += count;
		}
		return bytes.subarray(0, filled);
	}
	close() {
		(0, node_fs.closeSync)(this.descriptor);
	}
};

// src/host/real-processes.ts
var RealProcesses = class {
	async run(argv, options) {
		const hasInput = options.input !== void 0;
		if (options.output === "inherit") return finish(argv, options, [
			hasInput ? "pipe" : "inherit",
			"inherit",
			"inherit"
		]);
		let capture;
		try {
			capture = new CaptureFile();
		} catch (error) {
			return failure(error);
		}
		try {
			return {
				...await finish(argv, options, [
					hasInput ? "pipe" : "ignore",
					capture.descriptor,
					capture.descriptor
				]),
				output: require_run.decodeText(capture.content())
			};
		} finally {
			capture.close();
		}
	}
};
function finish(argv, options, stdio) {
	return new Promise((resolve) => {
		let child;
		try {
			child = start(argv, options, stdio);
		} catch (error) {
			resolve(failure(error));
			return;
		}
		let stopped;
		const stop = (code, reason) => {
			stopped ??= Object.assign(/* @__PURE__ */ new Error(`${argv[0]}: ${reason}`), { code });
			child.kill("SIGKILL");
		};
		const abort = () => stop("ABORT_ERR", "stopped");
		const limit = options.timeoutMs;
		const timer = limit === void 0 ? void 0 : setTimeout(() => stop("ETIMEDOUT", `no end after ${limit} ms`), limit);
		const settle = (result) => {
			clearTimeout(timer);
			options.signal?.removeEventListener("abort", abort);
			resolve(stopped === void 0 ? result : {
				...result,
				error: stopped
			});
		};
		child.on("error", (error) => settle(failure(error)));
		child.on("exit", (status, signal) => settle({
			status,
			signal,
			output: ""
		}));
		if (options.signal?.aborted === true) abort();
		else options.signal?.addEventListener("abort", abort, { once: true });
		if (options.input !== void 0 && child.stdin !== null) {
			child.stdin.on("error", () => {});
			child.stdin.end(require_run.encodeText(options.input));
		}
	});
}
function start(argv, options, stdio) {
	const [program = "", ...rest] = argv;
	const common = {
		env: options.env,
		stdio,
		windowsHide: true
	};
	if (options.verbatim === true) return (0, node_child_process.spawn)(program.replace(/^"(.*)"$/s, "$1"), rest, {
		...common,
		cwd: options.cwd,
		argv0: program,
		windowsVerbatimArguments: true
	});
	if ([options.cwd, ...argv].every((text) => text.isWellFormed()) || require_run.realPlatform() === "nt") return (0, node_child_process.spawn)(program, rest, {
		...common,
		cwd: options.cwd
	});
	return (0, node_child_process.spawn)("/bin/sh", ["-c", shellScript(argv, options.cwd)], common);
}
function shellScript(argv, cwd) {
	const words = [cwd, ...argv].map((text, index) => {
		return `w${index}=$(printf '${Array.from(require_run.encodeText(text), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}.'); w${index}=\${w${index}%.}`;
	});
	const names = argv.map((_, index) => `"$w${index + 1}"`).join(" ");
	return `${words.join("\n")}\ncd -- "$w0" && exec ${names}\n`;
}
function failure(error) {
	return {
		status: null,
		signal: null,
		output: "",
		error
	};
}

exports.RealProcesses = RealProcesses;
