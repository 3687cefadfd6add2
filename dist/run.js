"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_fs = require("node:fs");
let node_buffer = require("node:buffer");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
let node_os = require("node:os");
let node_v8 = require("node:v8");
let node_vm = require("node:vm");

// src/errors/repr-text.ts
const ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\\": "\\\\"
};
const UNPRINTABLE = /[\p{C}\p{Z}]/u;
function quotedText(text, ascii = false) {
	const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	let out = quote;
	for (const character of text) if (character === quote) out += `\\${character}`;
	else out += ESCAPES[character] ?? (isPrintable(character, ascii) ? character : escapeCode(character.codePointAt(0)));
	return out + quote;
}
function isPrintable(character, ascii) {
	if (character >= " " && character <= "~") return true;
	return !ascii && !UNPRINTABLE.test(character);
}
function escapeCode(code) {
	if (code <= 255) return `\\x${code.toString(16).padStart(2, "0")}`;
	if (code <= 65535) return `\\u${code.toString(16).padStart(4, "0")}`;
	return `\\U${code.toString(16).padStart(8, "0")}`;
}

// src/errors/windows-error.ts
const BY_SYSTEM = {
	EPERM: {
		errno: 13,
		winerror: 5,
		text: "Access is denied"
	},
	EACCES: {
		errno: 13,
		winerror: 5,
		text: "Access is denied"
	},
	EBUSY: {
		errno: 13,
		winerror: 32,
		text: "The process cannot access the file because it is being used by another process"
	},
	EEXIST: {
		errno: 17,
		winerror: 183,
		text: "Cannot create a file when that file already exists"
	},
	EINVAL: {
		errno: 22,
		winerror: 123,
		text: "The filename, directory name, or volume label syntax is incorrect"
	},
	ENOENT: {
		errno: 2,
		winerror: 2,
		text: "The system cannot find the file specified"
	},
	ENOSPC: {
		errno: 28,
		winerror: 112,
		text: "There is not enough space on the disk"
	},
	ENOTEMPTY: {
		errno: 41,
		winerror: 145,
		text: "The directory is not empty"
	},
	EXDEV: {
		errno: 18,
		winerror: 17,
		text: "The system cannot move the file to a different disk drive"
	}
};
const NO_FOLDER = {
	errno: 2,
	winerror: 3,
	text: "The system cannot find the path specified"
};
const BY_LIBRARY = {
	EPERM: {
		errno: 13,
		text: "Permission denied"
	},
	EACCES: {
		errno: 13,
		text: "Permission denied"
	},
	EBUSY: {
		errno: 13,
		text: "Permission denied"
	},
	EISDIR: {
		errno: 13,
		text: "Permission denied"
	},
	EINVAL: {
		errno: 22,
		text: "Invalid argument"
	}
};
const FIRST_OF_WINDOWS = -4e3;
function windowsError(error) {
	const { code, errno, syscall = "" } = error;
	if (code === void 0 || errno === void 0 || errno > FIRST_OF_WINDOWS) return void 0;
	if (/^(?:open|read|write|spawn)/.test(syscall)) return BY_LIBRARY[code];
	return code === "ENOENT" && /^(?:mkdir|scandir|opendir)$/.test(syscall) ? NO_FOLDER : BY_SYSTEM[code];
}

// src/errors/os-error.ts
const SYSTEM_ERRORS = {
	EPERM: [1, "Operation not permitted"],
	ENOENT: [2, "No such file or directory"],
	EINTR: [4, "Interrupted system call"],
	EIO: [5, "Input/output error"],
	E2BIG: [7, "Argument list too long"],
	ENOEXEC: [8, "Exec format error"],
	EAGAIN: [11, "Resource temporarily unavailable"],
	ENOMEM: [12, "Cannot allocate memory"],
	EACCES: [13, "Permission denied"],
	EBUSY: [16, "Device or resource busy"],
	EEXIST: [17, "File exists"],
	EXDEV: [18, "Invalid cross-device link"],
	ENOTDIR: [20, "Not a directory"],
	EISDIR: [21, "Is a directory"],
	EINVAL: [22, "Invalid argument"],
	ENFILE: [23, "Too many open files in system"],
	EMFILE: [24, "Too many open files"],
	ETXTBSY: [26, "Text file busy"],
	EFBIG: [27, "File too large"],
	ENOSPC: [28, "No space left on device"],
	EROFS: [30, "Read-only file system"],
	EMLINK: [31, "Too many links"],
	ENAMETOOLONG: [36, "File name too long"],
	ENOTEMPTY: [39, "Directory not empty"],
	ELOOP: [40, "Too many levels of symbolic links"],
	EDQUOT: [122, "Disk quota exceeded"]
};
function errorText(error) {
	const { code, message } = error;
	return windowsError(error)?.text ?? SYSTEM_ERRORS[code ?? ""]?.[1] ?? message;
}
function errorCode(error) {
	return error.code;
}
function toOsError(error, ...paths) {
	return toSystemError("OSError", error, paths);
}
function toFileError(error, path, major) {
	if (major >= 3) return toOsError(error, path);
	return toSystemError("IOError", error, /^(?:read|write)$/.test(error.syscall ?? "") ? [] : [path]);
}
function toSystemError(python, error, paths) {
	if (error instanceof require_own_options.EngineError) return error;
	if (isNullByte(error)) return nullByte(error);
	const windows = windowsError(error);
	const [path, second] = paths;
	const named = path === void 0 ? [] : [path];
	const refused = (label, text, args) => {
		const shown = paths.length === 0 ? "" : `: ${paths.map((path) => quotedText(path)).join(" -> ")}`;
		return new require_own_options.EngineError(python, `[${label}] ${text}${shown}`, {
			cause: error,
			code: errorCode(error) ?? "os",
			args
		});
	};
	if (windows?.winerror !== void 0) {
		const { winerror, text } = windows;
		return refused(`WinError ${winerror}`, text, [
			0,
			text,
			...named,
			winerror
		]);
	}
	const known = windows === void 0 ? SYSTEM_ERRORS[errorCode(error) ?? ""] : [windows.errno, windows.text];
	if (known === void 0) return new require_own_options.EngineError(python, `${error.message}`, { cause: error });
	const [errno, text] = known;
	return refused(`Errno ${errno}`, text, [
		errno,
		text,
		...named,
		...second === void 0 ? [] : [null, second]
	]);
}
function systemRefusal(error) {
	const { path } = error;
	return path !== void 0 && SYSTEM_ERRORS[errorCode(error) ?? ""] !== void 0 ? toOsError(error, path) : void 0;
}
function isNullByte(error) {
	return errorCode(error) === "ERR_INVALID_ARG_VALUE";
}
function nullByte(cause) {
	return new require_own_options.EngineError("ValueError", "embedded null byte", { cause });
}
function fileError(what, path, error, python = "DistutilsFileError") {
	if (error instanceof require_own_options.EngineError) return error;
	if (isNullByte(error)) return nullByte(error);
	return new require_own_options.EngineError(python, `${what} '${path}': ${errorText(error)}`, { cause: error });
}
function quotedList(texts) {
	return `[${texts.map((text) => quotedText(text)).join(", ")}]`;
}

// src/grammar/code-page.ts
var CodePage = class CodePage {
	#name;
	#decode;
	#single;
	#bytes;
	constructor(name, decode, single) {
		this.#name = name;
		this.#decode = decode;
		this.#single = single;
	}
	static named(encoding) {
		const name = encoding.toLowerCase().replaceAll("_", "-");
		if (/^(?:cp|windows-)1252$/.test(name)) return new CodePage(name, decode1252, true);
		if (/^(?:iso-?8859-1|latin-?1|l1)$/.test(name)) return new CodePage(name, (bytes) => Buffer.from(bytes).toString("latin1"), true);
		try {
			const decoder = new TextDecoder(LABELS[name] ?? name.replace(/^cp125(\d)$/, "windows-125$1"), { ignoreBOM: true });
			if (decoder.encoding.startsWith("utf-")) return void 0;
			return new CodePage(name, (bytes) => decoder.decode(bytes), !DOUBLE.has(decoder.encoding));
		} catch (error) {
			if (error instanceof RangeError) return void 0;
			throw error;
		}
	}
	decode(bytes) {
		return this.#decode(bytes);
	}
	encode(text, errors = "backslashreplace") {
		if (/^[\u0000-\u007f]*$/.test(text)) return Buffer.from(text, "latin1");
		this.#bytes ??= this.#table();
		if (errors === "strict") this.#require(text);
		return Buffer.concat(Array.from(text, (letter) => letter < "\u0080" ? Buffer.from(letter) : this.#bytes?.get(letter) ?? escaped(letter)));
	}
	#require(text) {
		const letters = Array.from(text);
		const at = letters.findIndex((letter) => letter > "" && this.#bytes?.has(letter) !== true);
		if (at === -1) return;
		const [codec, reason] = this.#single ? ["charmap", "character maps to <undefined>"] : [this.#name, "illegal multibyte sequence"];
		const letter = escaped(letters[at]).toString();
		throw new require_own_options.EngineError("UnicodeEncodeError", `'${codec}' codec can't encode character '${letter}' in position ${at}: ${reason}`, {
			code: "unencodable-text",
			hint: "PYTHONUTF8=1 in the environment makes this Python write UTF-8",
			args: [
				codec,
				text,
				at,
				at + 1,
				reason
			]
		});
	}
	#table() {
		const found = /* @__PURE__ */ new Map();
		const take = (bytes) => {
			const letter = this.#decode(bytes);
			if (Array.from(letter).length === 1 && letter !== "\ufffd" && letter > "" && !found.has(letter)) found.set(letter, bytes);
		};
		for (let first = 128; first < 256; first += 1) take(Buffer.of(first));
		if (this.#single) return found;
		for (let first = 129; first < 255; first += 1) for (let second = 64; second < 255; second += 1) take(Buffer.of(first, second));
		return found;
	}
};
const LABELS = {
	cp932: "shift_jis",
	cp936: "gbk",
	cp949: "euc-kr",
	cp950: "big5",
	cp874: "windows-874"
};
const DOUBLE = /* @__PURE__ */ new Set([
	"shift_jis",
	"gbk",
	"euc-kr",
	"big5",
	"gb18030",
	"euc-jp"
]);
const OF_1252 = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
function decode1252(bytes) {
	return Buffer.from(bytes).toString("latin1").replace(/[\u0080-\u009f]/g, (letter) => OF_1252.charAt(letter.charCodeAt(0) - 128));
}
function escaped(letter) {
	const code = letter.codePointAt(0);
	if (code >= 56448 && code <= 56575) return Buffer.of(code - 56320);
	const [mark, digits] = code < 256 ? ["x", 2] : code < 65536 ? ["u", 4] : ["U", 8];
	return Buffer.from(`\\${mark}${code.toString(16).padStart(digits, "0")}`);
}

// src/host/environment.ts
function readVariable(environment, name, platform) {
	let value = environment[name];
	if (value === void 0 && platform === "nt") {
		const found = Object.keys(environment).find((key) => key.toUpperCase() === name.toUpperCase());
		if (found !== void 0) value = environment[found];
	}
	return value === "" ? void 0 : value;
}
function homeFolder(environment, platform) {
	return readVariable(environment, platform === "nt" ? "USERPROFILE" : "HOME", platform);
}
function realPlatform() {
	return process.platform === "win32" ? "nt" : "posix";
}

// src/host/text-codec.ts
const ESCAPE_BASE = 56320;
function decodeText(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if ((0, node_buffer.isUtf8)(buffer)) return buffer.toString("utf8");
	let text = "";
	let validFrom = 0;
	let at = 0;
	while (at < buffer.length) {
		const length = sequenceLength(buffer, at);
		if (length > 0) {
			at += length;
			continue;
		}
		text += buffer.toString("utf8", validFrom, at) + String.fromCharCode(ESCAPE_BASE + buffer[at]);
		at += 1;
		validFrom = at;
	}
	return text + buffer.toString("utf8", validFrom);
}
function encodeText(text) {
	if (text.isWellFormed()) return Buffer.from(text, "utf8");
	const parts = [];
	let wellFrom = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit < 55296 || unit > 57343) continue;
		const next = text.charCodeAt(at + 1);
		if (unit < 56320 && next >= 56320 && next <= 57343) {
			at += 1;
			continue;
		}
		if (unit < 56448 || unit > 56575) throw new require_own_options.EngineError("UnicodeEncodeError", `'utf-8' codec can't encode character '\\u${unit.toString(16)}' in position ${at}: surrogates not allowed`, { code: "unencodable-text" });
		parts.push(Buffer.from(text.slice(wellFrom, at), "utf8"), Buffer.from([unit - ESCAPE_BASE]));
		wellFrom = at + 1;
	}
	parts.push(Buffer.from(text.slice(wellFrom), "utf8"));
	return Buffer.concat(parts);
}
function sequenceLength(bytes, at) {
	const lead = bytes[at];
	if (lead < 128) return 1;
	const length = lead >= 194 && lead <= 223 ? 2 : lead >= 224 && lead <= 239 ? 3 : lead >= 240 && lead <= 244 ? 4 : 0;
	if (length === 0 || at + length > bytes.length) return 0;
	const second = bytes[at + 1];
	if (second < (lead === 224 ? 160 : lead === 240 ? 144 : 128) || second > (lead === 237 ? 159 : lead === 244 ? 143 : 191)) return 0;
	for (let index = 2; index < length; index += 1) {
		const byte = bytes[at + index];
		if (byte < 128 || byte > 191) return 0;
	}
	return length;
}

// src/bridge/output-text.ts
function outputText(bytes, encoding) {
	try {
		return strict.decode(bytes);
	} catch {
		const other = CodePage.named(encoding ?? "utf-8") ?? new TextDecoder("utf-8", { ignoreBOM: true });
		return lines(bytes).map((line) => decodeLine(line, other)).join("");
	}
}
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decodeLine(bytes, other) {
	try {
		return strict.decode(bytes);
	} catch {
		return other.decode(bytes);
	}
}
function lines(bytes) {
	const found = [];
	for (let from = 0; from < bytes.length;) {
		const end = bytes.indexOf(NEWLINE, from);
		found.push(bytes.subarray(from, end < 0 ? bytes.length : end + 1));
		from += found.at(-1).length;
	}
	return found;
}
const NEWLINE = 10;
function cutOffBytes(bytes) {
	for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
		const byte = bytes[bytes.length - back];
		if (byte < 128) return 0;
		if (byte >= 192) return back < (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) ? back : 0;
	}
	return 0;
}

// src/bridge/python-process.ts
const HELLO_PATIENCE_MS = 6e4;
const LAST_WORDS_MS = 1e3;
var PythonProcess = class {
	child;
	marks;
	#environment;
	exited;
	#streams = [];
	#encoding;
	#messages = 0;
	constructor(options) {
		this.#environment = options.environment;
		const streams = options.streams === "inherit" ? [
			"inherit",
			"inherit",
			"inherit"
		] : [
			"ignore",
			"pipe",
			"pipe"
		];
		this.child = (0, node_child_process.spawn)(options.executable, [(0, node_path.join)(options.pythonHalf, "start.py"), ...options.keptCode ?? []], {
			cwd: options.cwd,
			env: { ...options.environment },
			stdio: [
				...streams,
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		this.exited = new Promise((resolve, reject) => {
			this.child.once("error", (error) => {
				reject(startError(options.executable, error));
			});
			this.child.once("close", (status, signal) => {
				resolve({
					status,
					signal
				});
			});
			this.child.once("exit", (status, signal) => {
				setTimeout(() => {
					resolve({
						status,
						signal
					});
					this.child.stdout?.destroy();
					this.child.stderr?.destroy();
				}, LAST_WORDS_MS).unref();
			});
		});
		this.exited.catch(() => void 0);
		if (this.child.stdio === void 0) throw startError(options.executable, Object.assign(/* @__PURE__ */ new Error("too many open files"), { code: "EMFILE" }));
		this.input.on("error", () => void 0);
		this.output.on("error", () => void 0);
		if (options.streams === "pipe") {
			this.marks = `\u0001pydistutils ${Math.random().toString(36).slice(2)} `;
			for (const stream of ["stdout", "stderr"]) {
				const hand = (bytes) => options.onOutput?.(stream, outputText(bytes, this.#encoding));
				this.#streams.push(new MarkedStream(this.child[stream], this.marks, hand));
			}
		}
	}
	get input() {
		return this.child.stdio[3];
	}
	get output() {
		return this.child.stdio[4];
	}
	async dismiss() {
		await new Promise((resolve) => this.input.end(() => resolve()));
	}
	async drained() {
		if (this.#streams.length === 0) return;
		this.#messages += 1;
		await Promise.all(this.#streams.map((stream) => stream.reached(this.#messages)));
	}
	async hello(patienceMs = HELLO_PATIENCE_MS) {
		const { output } = this;
		const executable = this.child.spawnfile;
		const noInterpreter = (message) => silentInterpreter(message, this.#environment);
		return new Promise((resolve, reject) => {
			let noise = "";
			const timer = setTimeout(() => {
				this.child.kill("SIGKILL");
				reject(noInterpreter(`the interpreter '${executable}' did not say what it is in ${patienceMs / 1e3} s`));
			}, patienceMs);
			const settled = () => {
				clearTimeout(timer);
			};
			const onData = (chunk) => {
				noise += chunk.toString("latin1");
				const at = noise.indexOf("\n");
				if (at < 0) return;
				output.off("data", onData);
				output.pause();
				if (at + 1 < noise.length) output.unshift(Buffer.from(noise.slice(at + 1), "latin1"));
				settled();
				const target = targetOf(noise.slice(0, at));
				if (target?.osName === "nt") this.#encoding = target.localeEncoding;
				if (target !== void 0) resolve(target);
				else reject(noInterpreter(`the interpreter '${executable}' said something else than what it is`));
			};
			output.on("data", onData);
			this.exited.then(({ status, signal }) => {
				settled();
				const how = signal === null ? `exit status ${status}` : `signal ${signal}`;
				reject(noInterpreter(`the interpreter '${executable}' ended (${how}) before it said what it is`));
			}, (error) => {
				settled();
				reject(error);
			});
		});
	}
};
var MarkedStream = class {
	#marks;
	#hand;
	#rest = "";
	#seen = 0;
	#ended = false;
	#waiting = [];
	constructor(stream, marks, hand) {
		this.#marks = marks;
		this.#hand = hand;
		stream.setEncoding("latin1");
		stream.on("data", (chunk) => {
			this.#take(chunk);
		});
		stream.on("end", () => {
			this.#ended = true;
			this.#print(this.#rest);
			this.#wake();
		});
	}
	#print(text) {
		if (text !== "") this.#hand(Buffer.from(text, "latin1"));
	}
	async reached(count) {
		if (this.#seen >= count || this.#ended) return;
		await new Promise((resolve) => {
			this.#waiting.push({
				count,
				resolve
			});
		});
	}
	#take(chunk) {
		let text = this.#rest + chunk;
		for (let at = text.indexOf(this.#marks); at >= 0; at = text.indexOf(this.#marks)) {
			const end = text.indexOf("\n", at);
			if (end < 0) break;
			this.#print(text.slice(0, at));
			this.#seen = Number(text.slice(at + this.#marks.length, end));
			text = text.slice(end + 1);
		}
		const keep = text.lastIndexOf("");
		const cut = keep >= 0 && this.#marks.startsWith(text.slice(keep, keep + this.#marks.length)) ? keep : text.length - cutOffBytes(Buffer.from(text.slice(-3), "latin1"));
		this.#print(text.slice(0, cut));
		this.#rest = text.slice(cut);
		this.#wake();
	}
	#wake() {
		const ready = this.#waiting.filter((waiter) => this.#ended || waiter.count <= this.#seen);
		this.#waiting = this.#waiting.filter((waiter) => !ready.includes(waiter));
		for (const waiter of ready) waiter.resolve();
	}
};
const LIMITS = {
	EMFILE: "a process may open too few files here: `ulimit -n` shows how many, and raises it",
	EAGAIN: "there are too many processes: `ulimit -u` shows how many a user may have",
	ENOMEM: "there is not enough memory"
};
function startError(executable, error) {
	const what = error.code === "ENOENT" ? "there is no such program" : error.code === "EACCES" ? "it may not be executed" : errorText(error);
	return new require_own_options.EngineError("DistutilsPlatformError", `could not start the interpreter '${executable}': ${what}`, {
		code: "interpreter-not-started",
		hint: LIMITS[error.code ?? ""] ?? "name another interpreter with --python PATH, --python COMMAND or --python VERSION",
		cause: error
	});
}
function targetOf(line) {
	try {
		const message = JSON.parse(line);
		return typeof message?.target?.version === "string" ? message.target : void 0;
	} catch {
		return;
	}
}
const START_VARIABLES = [
	"PYTHONHOME",
	"PYTHONPATH",
	"PYTHONPLATLIBDIR",
	"PYTHONIOENCODING",
	"PYTHONUTF8",
	"PYTHONMALLOC",
	"PYTHONHASHSEED",
	"PYTHONINTMAXSTRDIGITS"
];
function silentInterpreter(message, environment) {
	const set = START_VARIABLES.filter((name) => (environment[name] ?? "") !== "");
	return new require_own_options.EngineError("DistutilsPlatformError", message, {
		code: "interpreter-silent",
		hint: set.length > 0 ? `try without ${set.join(" and ")}, which the environment sets for every Python` : "is this a Python from 2.7 to 3.14? try it by hand: it must run `-c \"import json, sysconfig\"`"
	});
}

// src/host/real-disk.ts
const BUFFER_BYTES = 262144;
let shared;
var RealDisk = class {
	stat(path) {
		return look(node_fs.statSync, path);
	}
	statLink(path) {
		return look(node_fs.lstatSync, path);
	}
	list(path) {
		return [...this.entries(path).keys()];
	}
	entries(path) {
		const entries = entriesOf(path, {}, (name) => name);
		for (const name of entries.keys()) if (name.includes("\ufffd")) return entriesOf(path, { encoding: "buffer" }, (bytes) => decodeText(bytes));
		return entries;
	}
	members(path) {
		const entries = /* @__PURE__ */ new Map();
		for (const entry of (0, node_fs.readdirSync)(native(path), { withFileTypes: true })) {
			if (entry.name.includes("\ufffd")) return this.entries(path);
			entries.set(entry.name, kindOf(entry));
		}
		return entries;
	}
	read(path) {
		return (0, node_fs.readFileSync)(native(path));
	}
	reading(path, work) {
		const buffer = shared ??= Buffer.allocUnsafeSlow(BUFFER_BYTES);
		const file = (0, node_fs.openSync)(native(path), "r");
		let length = 0;
		try {
			for (let count = -1; count !== 0 && length < BUFFER_BYTES; length += count) count = (0, node_fs.readSync)(file, buffer, length, BUFFER_BYTES - length, null);
		} finally {
			(0, node_fs.closeSync)(file);
		}
		return work(length < BUFFER_BYTES ? buffer.subarray(0, length) : this.read(path));
	}
	readPart(path, offset, length) {
		const file = (0, node_fs.openSync)(native(path), "r");
		try {
			const bytes = Buffer.allocUnsafe(length);
			let count = 0;
			while (count < length) {
				const more = (0, node_fs.readSync)(file, bytes, count, length - count, offset + count);
				if (more === 0) break;
				count += more;
			}
			return bytes.subarray(0, count);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	}
	readText(path) {
		return decodeText((0, node_fs.readFileSync)(native(path)));
	}
	readLink(path) {
		return decodeText((0, node_fs.readlinkSync)(native(path), { encoding: "buffer" }));
	}
	realPath(path) {
		const plain = path.isWellFormed() ? node_fs.realpathSync.native(path) : void 0;
		if (plain !== void 0 && !plain.includes("\ufffd")) return plain;
		return decodeText(node_fs.realpathSync.native(native(path), { encoding: "buffer" }));
	}
	write(path, content, mode = 438) {
		(0, node_fs.writeFileSync)(native(path), toBytes(content), { mode });
	}
	append(path, content) {
		(0, node_fs.appendFileSync)(native(path), toBytes(content));
	}
	makeDirectory(path, mode = 511) {
		(0, node_fs.mkdirSync)(native(path), { mode });
	}
	rename(from, to) {
		(0, node_fs.renameSync)(native(from), native(to));
	}
	removeFile(path) {
		(0, node_fs.unlinkSync)(native(path));
	}
	removeEmptyDirectory(path) {
		(0, node_fs.rmdirSync)(native(path));
	}
	removeTree(path) {
		const found = this.statLink(path);
		if (found === void 0) return;
		if (found.kind !== "directory") {
			this.removeFile(path);
			return;
		}
		for (const name of this.list(path)) this.removeTree(`${path}/${name}`);
		this.removeEmptyDirectory(path);
	}
	copyContent(from, to, facts) {
		const buffer = shared ??= Buffer.allocUnsafeSlow(BUFFER_BYTES);
		const size = facts?.size || Infinity;
		const source = (0, node_fs.openSync)(native(from), "r");
		try {
			const destination = (0, node_fs.openSync)(native(to), "w", 438);
			try {
				for (let copied = 0;;) {
					const count = (0, node_fs.readSync)(source, buffer, 0, BUFFER_BYTES, null);
					for (let written = 0; written < count;) written += (0, node_fs.writeSync)(destination, buffer, written, count - written);
					copied += count;
					if (count === 0 || count < BUFFER_BYTES && copied >= size) break;
				}
				if (facts?.times !== void 0) (0, node_fs.futimesSync)(destination, timeOf(facts.times.accessed), timeOf(facts.times.modified));
				if (facts?.mode !== void 0) (0, node_fs.fchmodSync)(destination, facts.mode);
			} finally {
				(0, node_fs.closeSync)(destination);
			}
		} finally {
			(0, node_fs.closeSync)(source);
		}
	}
	hardLink(from, to) {
		(0, node_fs.linkSync)(native(from), native(to));
	}
	symbolicLink(target, path) {
		(0, node_fs.symlinkSync)(native(target), native(path));
	}
	setMode(path, mode) {
		(0, node_fs.chmodSync)(native(path), mode);
	}
	setTimes(path, accessed, modified) {
		(0, node_fs.utimesSync)(native(path), timeOf(accessed), timeOf(modified));
	}
	copyOwner(like, path) {
		const { uid, gid } = (0, node_fs.statSync)(native(like));
		if (process.getuid !== void 0) (0, node_fs.lchownSync)(native(path), uid, gid);
	}
	writable(path) {
		try {
			(0, node_fs.accessSync)(native(path), node_fs.constants.W_OK);
			return true;
		} catch {
			return false;
		}
	}
};
function native(path) {
	return path.isWellFormed() ? path : Buffer.from(encodeText(path));
}
function timeOf(seconds) {
	return seconds < 0 ? /* @__PURE__ */ new Date(seconds * 1e3) : seconds;
}
function toBytes(content) {
	return typeof content === "string" ? encodeText(content) : content;
}
function look(stat, path) {
	let stats;
	try {
		stats = stat(native(path), { throwIfNoEntry: false });
	} catch {
		return;
	}
	if (stats === void 0) return void 0;
	return {
		kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "symlink" : "other",
		size: stats.size,
		mode: stats.mode & 4095,
		modified: stats.mtimeMs / 1e3,
		accessed: stats.atimeMs / 1e3,
		changed: stats.ctimeMs / 1e3,
		inode: stats.ino,
		device: stats.dev,
		owner: stats.uid
	};
}
function entriesOf(path, options, decode) {
	const entries = /* @__PURE__ */ new Map();
	const directory = (0, node_fs.opendirSync)(native(path), options);
	try {
		for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) entries.set(decode(entry.name), kindOf(entry));
	} finally {
		directory.closeSync();
	}
	return entries;
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "directory";
	if (entry.isSymbolicLink()) return "symlink";
	return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice() ? "other" : "unknown";
}

// src/host/find-program.ts
const DEFAULT_PATHEXT = ".COM;.EXE;.BAT;.CMD";
function findProgram(name, doors) {
	return findPrograms(name, doors).next().value;
}
function* findPrograms(name, doors) {
	const paths = doors.platform === "nt" ? node_path.win32 : node_path.posix;
	const separated = doors.platform === "nt" ? /[\\/]/.test(name) : name.includes("/");
	const folders = separated ? [""] : (readVariable(doors.environment, "PATH", doors.platform) ?? "").split(paths.delimiter);
	const seen = /* @__PURE__ */ new Set();
	for (const folder of folders) {
		if (folder === "" && !separated) continue;
		for (const suffix of suffixes(name, doors)) {
			const path = paths.resolve(doors.cwd, doors.platform === "nt" ? unquote(folder) : folder, name + suffix);
			if (seen.has(path)) continue;
			seen.add(path);
			if (executable(path, doors)) yield path;
		}
	}
}
function suffixes(name, { environment, platform }) {
	if (platform === "posix") return [""];
	const known = (readVariable(environment, "PATHEXT", platform) ?? DEFAULT_PATHEXT).split(";").filter((suffix) => suffix !== "");
	return known.some((suffix) => name.toLowerCase().endsWith(suffix.toLowerCase())) ? [""] : known.map((suffix) => suffix.toLowerCase());
}
function unquote(folder) {
	return /^".*"$/.test(folder) ? folder.slice(1, -1) : folder;
}
function executable(path, { tree, platform }) {
	if (platform === "posix") {
		const found = tree.stat(path);
		return found?.kind === "file" && (found.mode & 73) !== 0;
	}
	const found = tree.stat(path) ?? tree.statLink(path);
	return found !== void 0 && found.kind !== "directory";
}

// src/interpreter/interpreter-folder.ts
function interpreterIn(folder, doors) {
	const paths = pathsOf(doors);
	return (doors.platform === "nt" ? [
		"Scripts/python.exe",
		"python.exe",
		"bin/python.exe"
	] : [
		"bin/python",
		"bin/python3",
		"bin/pypy3",
		"bin/pypy"
	]).map((name) => paths.join(folder, name)).find((path) => isFile(path, doors));
}
function pyenvVersions(doors) {
	const { environment, platform } = doors;
	const paths = pathsOf(doors);
	const home = homeFolder(environment, platform);
	return [
		readVariable(environment, "PYENV_ROOT", platform),
		platform === "nt" ? readVariable(environment, "PYENV", platform) : void 0,
		home === void 0 ? void 0 : paths.join(home, ".pyenv", ...platform === "nt" ? ["pyenv-win"] : [])
	].filter((root) => root !== void 0).map((root) => paths.join(root, "versions")).find((path) => isFolder(path, doors));
}
function pathsOf({ platform }) {
	return platform === "nt" ? node_path.win32 : node_path.posix;
}
function isFile(path, { tree }) {
	return tree.stat(path)?.kind === "file";
}
function isFolder(path, { tree }) {
	return tree.stat(path)?.kind === "directory";
}

// src/interpreter/python-request.ts
const SINGLE_VERSION = /^\d+(\.(\d+|x|\*)){0,2}((a|b|rc)\d+)?(-dev)?(t?d?)$/i;
const COMPARISON = /^\s*(\d[\w.*]*\s*(\|\||-\s)|[<>=~^!])/;
const IMPLEMENTATION = /^(pypy|cpython)[-@ ]?(?=[\d<>=~^!])/i;
function parsePythonRequest(request, platform) {
	const text = request?.trim() ?? "";
	if (text === "") return { kind: "default" };
	if ((platform === "nt" ? /[\\/]/.test(text) : text.includes("/")) || text === "." || text === ".." || text === "~") return {
		kind: "path",
		path: text
	};
	const version = /^pypy\d/i.test(text) ? void 0 : parseVersionRequest(text);
	return version === void 0 ? {
		kind: "command",
		name: text
	} : {
		kind: "version",
		...version
	};
}
function parseVersionRequest(request) {
	const implementation = IMPLEMENTATION.exec(request)?.[1]?.toLowerCase();
	const text = request.replace(IMPLEMENTATION, "").replace(/(t?d?)(-dev)$/i, "$2$1");
	if (!SINGLE_VERSION.test(text) && !COMPARISON.test(text)) return void 0;
	const build = /(?:\d|-dev)(t?d?)$/i.exec(text)?.[1]?.toLowerCase() ?? "";
	const except = [];
	return {
		implementation,
		range: toSemver(text.slice(0, text.length - build.length).replaceAll(/!=\s*([^\s,|]+)/g, (_match, version) => {
			except.push(toSemver(version));
			return "";
		}).replaceAll(",", " ").replaceAll(/(\d+\.\d+)-dev$/gi, "~$1.0-0").replaceAll(/~=\s*(\d+\.\d+\.\d+)/g, "~$1").replaceAll(/~=\s*(\d+\.\d+)/g, "^$1").replaceAll(/={2,}/g, "=")).trim() || "*",
		except,
		freeThreaded: build.includes("t"),
		debug: build.includes("d")
	};
}
function toSemver(version) {
	return version.replaceAll(/(\d+\.\d+)(\.\d+)?(a|b|rc)(\d+)/gi, (_match, minor, micro, level, serial) => `${minor}${micro ?? ".0"}-${level.toLowerCase()}.${serial}`).replaceAll(/-alpha\./g, "-a.").replaceAll(/-beta\./g, "-b.");
}

// src/interpreter/interpreter-identity.ts
const MARK = "\npydistutils-identity: ";
const IDENTITY_PATIENCE_MS = 15e3;
const QUESTION = [
	"import sys",
	"o = __import__('posix' if 'posix' in sys.builtin_module_names else 'nt')",
	"v = sys.version_info",
	"w = ['%d.%d.%d' % tuple(v[:3]), v[3], str(v[4]), 'pypy' if '__pypy__' in sys.builtin_module_names else 'cpython', str(int('free-threading' in sys.version)), str(int(hasattr(sys, 'gettotalrefcount')))]",
	"t = '\\npydistutils-identity: ' + ' '.join(w) + ' ' + (sys.executable or '') + '\\n'",
	"o.write(1, t if isinstance(t, bytes) else t.encode('utf-8', 'surrogateescape'))"
].join("; ");
async function askIdentity(program, { processes, environment, cwd }) {
	const result = await processes.run([
		program,
		"-S",
		"-E",
		"-c",
		QUESTION
	], {
		cwd,
		env: environment,
		timeoutMs: IDENTITY_PATIENCE_MS,
		output: "capture"
	});
	const identity = result.status === 0 ? readIdentity(result.output, program) : void 0;
	return identity === void 0 ? { failure: result } : { identity };
}
function readIdentity(output, program) {
	const text = `\n${output}`.replaceAll("\r\n", "\n");
	const at = text.lastIndexOf(MARK);
	if (at < 0) return void 0;
	const line = text.slice(at + 23).split("\n", 1)[0];
	const fields = /^(\d+\.\d+\.\d+) (\w+) (\d+) (cpython|pypy) ([01]) ([01]) (.*)$/.exec(line);
	if (fields === null) return void 0;
	const [, number = "", level = "", serial = "", implementation, freeThreaded, debug, executable = ""] = fields;
	const prefix = {
		alpha: "a",
		beta: "b",
		candidate: "rc"
	}[level];
	return {
		executable: executable === "" ? program : executable,
		version: prefix === void 0 ? number : `${number}-${prefix}.${serial}`,
		implementation,
		freeThreaded: freeThreaded === "1",
		debug: debug === "1"
	};
}
const SHIM_MAXIMUM_BYTES = 65536;
function isRedirector(path, { tree, platform }) {
	if (platform === "nt") return /^(py|pyw)\.exe$/i.test(node_path.win32.basename(path)) || /\\WindowsApps\\/i.test(path);
	try {
		if (!/^(python|pypy)/i.test(node_path.posix.basename(tree.realPath(path)))) return true;
		if ((tree.stat(path)?.size ?? 0) > SHIM_MAXIMUM_BYTES) return false;
		const [first, second] = tree.read(path);
		return first === 35 && second === 33;
	} catch {
		return true;
	}
}

// src/interpreter/resolve-interpreter.ts
const INSTALL_HINT = "install one, or name one with --python (a path, a command or a version)";
async function resolveInterpreter(program, doors) {
	if (!isRedirector(program, doors)) return program;
	const answer = await askIdentity(program, doors);
	if ("identity" in answer) return answer.identity.executable;
	const { describeFailure, firstWords } = await Promise.resolve().then(() => require("./interpreter-failure.js"));
	return describeFailure(program, answer.failure, 15e3) ?? new require_own_options.EngineError("DistutilsPlatformError", `'${program}' is no Python interpreter: ${firstWords(answer.failure.output)}`, {
		code: "not-an-interpreter",
		hint: "install one, or name one with --python (a path, a command or a version)"
	});
}
function notFound(message, detail) {
	return new require_own_options.EngineError("DistutilsPlatformError", detail === void 0 ? message : `${message} (${detail})`, {
		code: "interpreter-not-found",
		hint: INSTALL_HINT
	});
}

// src/interpreter/find-python.ts
async function findPython(request, doors) {
	const parsed = parsePythonRequest(request, doors.platform);
	switch (parsed.kind) {
		case "default": return findDefault(doors);
		case "path": return findByPath(parsed.path, doors);
		case "command": return findByCommand(parsed.name, doors);
		case "version": return findByVersion(parsed, request.trim(), doors);
	}
}
async function findDefault(doors) {
	const tried = [];
	const environment = readVariable(doors.environment, "VIRTUAL_ENV", doors.platform);
	if (environment !== void 0) {
		const inside = interpreterIn(environment, doors);
		if (inside !== void 0) return inside;
		tried.push(`VIRTUAL_ENV (${environment}: no interpreter in it)`);
	}
	for (const name of [
		"python3",
		"python",
		"py"
	]) {
		let found = false;
		for (const path of findPrograms(programName(name, doors), doors)) {
			found = true;
			const answer = await resolveInterpreter(path, doors);
			if (typeof answer === "string") return answer;
			tried.push(answer.message);
		}
		if (!found) tried.push(`${name} (not on PATH)`);
	}
	throw notFound("no Python interpreter was found", `tried: ${tried.join("; ")}`);
}
async function findByPath(path, doors) {
	const home = homeFolder(doors.environment, doors.platform);
	const expanded = home !== void 0 && /^~([\\/]|$)/.test(path) ? home + path.slice(1) : path;
	const full = pathsOf(doors).resolve(doors.cwd, expanded);
	if (doors.tree.stat(full)?.kind === "directory") {
		const inside = interpreterIn(full, doors);
		if (inside !== void 0) return inside;
		throw notFound(`there is no Python interpreter in '${path}'`);
	}
	const program = findProgram(full, doors);
	if (program === void 0) {
		if (doors.tree.stat(full) === void 0) throw notFound(`Python interpreter '${path}' does not exist`);
		throw new require_own_options.EngineError("DistutilsPlatformError", `Python interpreter '${path}' cannot be executed`, {
			code: "interpreter-not-executable",
			hint: INSTALL_HINT
		});
	}
	const answer = await resolveInterpreter(program, doors);
	if (typeof answer === "string") return answer;
	const version = isShim(full, doors) ? parseVersionRequest(versionPart(pathsOf(doors).basename(full))) : void 0;
	if (version === void 0) throw answer;
	return findByVersion(version, path, doors);
}
function isShim(path, doors) {
	const versions = pyenvVersions(doors);
	const paths = pathsOf(doors);
	return versions !== void 0 && paths.dirname(path) === paths.resolve(versions, "..", "shims");
}
function versionPart(command) {
	return command.replace(/^python-?(?=\d)/i, "");
}
async function findByCommand(name, doors) {
	const failures = [];
	for (const path of findPrograms(programName(name, doors), doors)) {
		const answer = await resolveInterpreter(path, doors);
		if (typeof answer === "string") return answer;
		failures.push(answer);
	}
	const versions = pyenvVersions(doors);
	const named = versions === void 0 ? void 0 : interpreterIn(pathsOf(doors).join(versions, name), doors);
	if (named !== void 0) return named;
	const asVersion = parseVersionRequest(versionPart(name));
	if (asVersion !== void 0) return findByVersion(asVersion, name, doors);
	if (failures[0] !== void 0) throw failures[0];
	throw notFound(`Python interpreter '${name}' is not on PATH`);
}
async function findByVersion(request, asWritten, doors) {
	return (await Promise.resolve().then(() => require("./find-by-version.js"))).findByVersion(request, asWritten, doors);
}
function programName(name, { platform }) {
	return platform === "nt" && !/\.exe$/i.test(name) ? `${name}.exe` : name;
}

// src/session/find-interpreter.ts
async function findInterpreter(request, environment) {
	return findPython(request, {
		tree: new RealDisk(),
		processes: { run: async (...request) => new (await (Promise.resolve().then(() => require("./install.js")).then((n) => n.real_processes_exports))).RealProcesses().run(...request) },
		environment,
		platform: realPlatform(),
		cwd: process.cwd()
	});
}
function isVersionRequest(request) {
	return parseVersionRequest(request.trim()) !== void 0;
}

// src/host/python-folder.ts
function pythonFolder() {
	for (const steps of ["..", "../.."]) {
		const folder = (0, node_path.join)(__dirname, steps, "python");
		if ((0, node_fs.existsSync)((0, node_path.join)(folder, "probe.py"))) return folder;
	}
	throw new Error(`internal: no python folder beside ${__dirname}`);
}
function bridgeProgram(name) {
	return (0, node_path.join)(pythonFolder(), "pydistutils_bridge", name);
}

// src/session/probe.ts
async function probe(python, environment = process.env) {
	const process_ = new PythonProcess({
		executable: await findInterpreter(python, environment),
		pythonHalf: pythonFolder(),
		cwd: ".",
		environment,
		streams: "pipe"
	});
	try {
		return await process_.hello();
	} finally {
		process_.child.kill("SIGKILL");
	}
}

// src/execute/interruption.ts
function interrupted() {
	return new require_own_options.EngineError("SystemExit", "interrupted", { code: "interrupted" });
}
function isAborted(signal) {
	return signal?.aborted === true;
}

// src/interpreter/python-target.ts
function atLeast(target, major, minor) {
	const [haveMajor, haveMinor] = target.versionInfo;
	return haveMajor > major || haveMajor === major && haveMinor >= minor;
}
function shortVersion(target) {
	return `${target.versionInfo[0]}.${target.versionInfo[1]}`;
}
function isPypy(target) {
	return target.implementation.name === "pypy";
}
function folderName(target) {
	return isPypy(target) ? "pypy" : "python";
}

// src/interpreter/supported-versions.ts
function refuseUnsupported(target) {
	if (atLeast(target, 3, 6) || target.versionInfo[0] === 2 && target.versionInfo[1] === 7) return;
	throw new require_own_options.EngineError("DistutilsPlatformError", `Python ${target.version} is not supported ('${target.executable}')`, {
		code: "unsupported-interpreter",
		hint: "use Python 2.7, or 3.6 or later"
	});
}

// src/host/real-folder.ts
function realFolder(path) {
	if (realPlatform() === "nt") return path;
	try {
		return new RealDisk().realPath(path);
	} catch {
		return path;
	}
}

// src/session/load-engine.ts
async function loadEngine(options, { executable, directory, environment, script, stateFolder }) {
	const { prepare, supervise } = await Promise.resolve().then(() => require("./script.js")).then((n) => n.supervise_exports);
	await prepare();
	const { foresee, preload } = await Promise.resolve().then(() => require("./script.js")).then((n) => n.preload_exports);
	const foreseen = foresee(options.args, script);
	const early = (stateFolder === void 0 ? (await Promise.resolve().then(() => require("./script.js")).then((n) => n.early_byte_compiler_exports)).earlyByteCompiler : void 0)?.(options, {
		executable,
		directory,
		environment,
		foreseen
	});
	const over = new AbortController();
	preload(foreseen, {
		kept: stateFolder,
		project: directory,
		over: over.signal
	}).catch(() => void 0);
	const close = () => {
		over.abort();
		early?.close();
	};
	return {
		supervise,
		foreseen,
		early,
		close
	};
}

// src/host/own-folder.ts
function isOwnFolder(stat, user) {
	return stat?.kind === "directory" && (user === void 0 || stat.owner === user && (stat.mode & 18) === 0);
}

// src/host/replace-file.ts
function replaceFile(disk, path, content, process, mode) {
	const temporary = `${path}.${process}`;
	try {
		disk.write(temporary, content, mode);
		disk.rename(temporary, path);
	} catch (error) {
		try {
			disk.removeFile(temporary);
		} catch {}
		throw error;
	}
}

// src/host/temporary-folder.ts
const USUAL = [
	"/tmp",
	"/var/tmp",
	"/usr/tmp"
];
function temporaryFolder(last) {
	const named = (0, node_os.tmpdir)();
	if (realPlatform() === "nt") return named;
	return firstOfUse([
		named,
		...USUAL,
		...last === void 0 ? [] : [last]
	]) ?? named;
}
function firstOfUse(folders) {
	return folders.find(isOfUse);
}
function isOfUse(folder) {
	try {
		(0, node_fs.accessSync)(`${folder}/.`, node_fs.constants.W_OK | node_fs.constants.X_OK);
		const { blocks, bavail } = (0, node_fs.statfsSync)(folder);
		return blocks === 0 || bavail > 0;
	} catch {
		return false;
	}
}

// src/host/own-temporary-folder.ts
function ownTemporaryFolder() {
	try {
		const folder = place();
		return isOurs(folder) ? folder : void 0;
	} catch {
		return;
	}
}
const MOST_INSTALLATIONS = 16;
function keepInTemporaryFolder(file, content) {
	try {
		const folder = place();
		const isNew = (0, node_fs.mkdirSync)(folder, {
			recursive: true,
			mode: 448
		}) !== void 0;
		if (!isOurs(folder)) return;
		replaceFile(new RealDisk(), (0, node_path.join)(folder, file), content, String(process.pid), 384);
		if (isNew) forgetOldest((0, node_path.dirname)(folder));
	} catch {}
}
function place() {
	const { dev, ino } = (0, node_fs.statSync)(__dirname, { bigint: true });
	return (0, node_path.join)(temporaryFolder(), `pydistutils-${process.getuid?.() ?? "code"}`, `${dev}-${ino}`);
}
function isOurs(folder) {
	const disk = new RealDisk();
	return [(0, node_path.dirname)(folder), folder].every((each) => isOwnFolder(disk.statLink(each), process.getuid?.()));
}
function forgetOldest(user) {
	const disk = new RealDisk();
	const folders = (0, node_fs.readdirSync)(user).map((name) => (0, node_path.join)(user, name));
	const written = new Map(folders.map((folder) => [folder, disk.statLink(folder)?.modified ?? 0]));
	folders.sort((a, b) => (written.get(b) ?? 0) - (written.get(a) ?? 0));
	for (const folder of folders.slice(MOST_INSTALLATIONS)) disk.removeTree(folder);
}

// src/host/state-folder.ts
const STATE_FOLDER = ".pydistutils";

// src/state/state-files.ts
const RUN_RECORDS = ["last-run", "last-run-before"];
const BYTE_CODE_INDEX = "byte-code-index";

// src/session/kept-code-folder.ts
var kept_code_folder_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	isLongRun: () => isLongRun,
	isStateFolder: () => isStateFolder,
	keptCodeFolders: () => keptCodeFolders
});
const LARGE_INDEX_BYTES = 4e5;
function keptCodeFolders(project) {
	return [stateFolder(project), ownTemporaryFolder()].filter((folder) => folder !== void 0);
}
function isStateFolder(folder) {
	return (0, node_path.basename)(folder) === STATE_FOLDER;
}
function isLongRun(folders) {
	const folder = folders.find(isStateFolder);
	return ((folder === void 0 ? void 0 : new RealDisk().stat((0, node_path.join)(folder, "byte-code-index")))?.size ?? 0) > LARGE_INDEX_BYTES;
}
function stateFolder(project) {
	const trusted = /* @__PURE__ */ new Set([process.getuid?.(), ownerOf(project)]);
	for (const name of ["build", ...foldersIn(project)]) {
		const folder = (0, node_path.join)(project, name, STATE_FOLDER);
		const owner = ownerOf(folder);
		if (owner !== void 0 && trusted.has(process.getuid === void 0 ? void 0 : owner)) return folder;
	}
}
function ownerOf(path) {
	try {
		return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.uid;
	} catch {
		return;
	}
}
function foldersIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
	} catch {
		return [];
	}
}

// src/session/program.ts
function inSentence(program) {
	return program === void 0 ? "the setup script" : "the program";
}

// src/session/output-encoding.ts
function outputEncoding(target, environment) {
	if (target.osName !== "nt" || target.versionInfo[0] < 3) return void 0;
	const given = environment["PYTHONIOENCODING"]?.split(":")[0] ?? "";
	return given === "" ? target.localeEncoding : given;
}

// src/session/script-stopper.ts
const LADDER = [
	[300, "SIGINT"],
	[3e3, "SIGTERM"],
	[5e3, "SIGKILL"]
];
var ScriptStopper = class {
	#child;
	#signal;
	#timers = [];
	#begin = () => {
		for (const [afterMs, signal] of LADDER) this.#timers.push(setTimeout(() => {
			this.#child.kill(signal);
		}, afterMs));
	};
	constructor(child, signal) {
		this.#child = child;
		this.#signal = signal;
		if (signal?.aborted === true) this.#begin();
		else signal?.addEventListener("abort", this.#begin, { once: true });
	}
	close() {
		this.#signal?.removeEventListener("abort", this.#begin);
		for (const timer of this.#timers) clearTimeout(timer);
	}
};

// src/session/silence-watch.ts
var SilenceWatch = class {
	#timer;
	#last = Date.now();
	#told = 0;
	#paused = 0;
	constructor(tell, afterSeconds = 60) {
		this.#timer = setInterval(() => {
			const silent = (Date.now() - this.#last) / 1e3;
			if (this.#paused > 0 || silent < afterSeconds * (this.#told + 1)) return;
			this.#told += 1;
			tell(afterSeconds * this.#told);
		}, Math.min(afterSeconds * 250, 1e3));
		this.#timer.unref();
	}
	heard() {
		this.#last = Date.now();
		this.#told = 0;
	}
	async during(work) {
		this.#paused += 1;
		try {
			return await work();
		} finally {
			this.#paused -= 1;
			this.heard();
		}
	}
	stop() {
		clearInterval(this.#timer);
	}
};

// src/session/run.ts
async function run(options) {
	return runWith(options, () => []);
}
async function runWith(options, prepare) {
	const given = (0, node_path.resolve)(options.directory ?? ".");
	const outer = options.environment ?? process.env;
	const runToken = newToken();
	const environment = {
		...outer,
		PYDISTUTILS_RUN: outer.PYDISTUTILS_RUN === void 0 ? runToken : `${outer.PYDISTUTILS_RUN} ${runToken}`
	};
	const program = options.program ?? {
		kind: "script",
		file: options.setupScript ?? "setup.py"
	};
	if (program.kind === "script") requireScript(given, program.file, options.program === void 0);
	const directory = realFolder(given);
	const executable = await findInterpreter(options.python, environment);
	if (isAborted(options.signal)) throw interrupted();
	const streams = options.streams ?? "pipe";
	const emit = options.onEvent ?? (() => void 0);
	const keptCode = keptCodeFolders(directory);
	const python = new PythonProcess({
		executable,
		pythonHalf: pythonFolder(),
		keptCode,
		cwd: directory,
		environment,
		streams,
		onOutput: (stream, text) => {
			watch.heard();
			emit({
				kind: "output",
				stream,
				text
			});
		}
	});
	const how = streams === "inherit" ? "has asked for nothing" : "has been silent";
	const watch = new SilenceWatch((seconds) => {
		emit({
			kind: "notice",
			text: `${inSentence(options.program)} ${how} for ${seconds} s; it is still running (process ${python.child.pid})`
		});
	}, options.silenceSeconds);
	const stopper = new ScriptStopper(python.child, options.signal);
	await prepare(keptCode);
	const stateFolder = keptCode.find(isStateFolder);
	const lastRun = stateFolder !== void 0 && isRecorded(options) ? (await Promise.resolve().then(() => require("./repeat.js")).then((n) => n.last_run_exports)).LastRun.of(options, {
		directory,
		runToken,
		stateFolder
	}) : void 0;
	const script = program.kind === "script" && options.withoutSetuptools !== true ? (0, node_path.resolve)(directory, program.file) : void 0;
	let engine;
	const load = async () => engine ??= loadEngine(options, {
		executable,
		directory,
		environment,
		script,
		stateFolder
	});
	if (lastRun?.isThere !== true) load().catch(() => void 0);
	try {
		const running = await python.hello();
		refuseUnsupported(running);
		const encoding = outputEncoding(running, environment);
		if (encoding !== void 0) options.onOutputEncoding?.(encoding);
		watch.heard();
		const onHeard = () => watch.heard();
		const repeated = await lastRun?.repeat(python, running, {
			emit,
			onHeard
		});
		if (repeated === "over") {
			await python.dismiss();
			await python.exited.catch(() => void 0);
			return {
				status: 0,
				target: running
			};
		}
		const shown = repeated?.shown.map((event) => JSON.stringify(event)) ?? [];
		const { supervise, foreseen, early, close } = await load();
		return await supervise(options, {
			python,
			streams: repeated?.streams ?? python,
			lastRun,
			running,
			directory,
			environment,
			runToken,
			outerRuns: outer.PYDISTUTILS_RUN,
			program,
			foreseen,
			early,
			endAhead: close,
			emit: (event) => {
				lastRun?.recorder.shown(event);
				if (shown.length > 0 && shown[0] === JSON.stringify(event)) shown.shift();
				else emit(event);
			},
			watch
		});
	} catch (error) {
		python.child.kill("SIGKILL");
		throw isAborted(options.signal) ? interrupted() : error;
	} finally {
		stopper.close();
		watch.stop();
		engine?.then(({ close }) => close(), () => void 0);
	}
}
function isRecorded({ streams, stepEvents, explain, target, withRequires, unpackedFrom }) {
	return streams === "inherit" && stepEvents === false && explain !== true && target === void 0 && withRequires !== true && unpackedFrom === void 0;
}
function newToken() {
	return [
		process.pid,
		Date.now(),
		Math.random()
	].map((part) => part.toString(36).replace("0.", "")).join("-");
}
const ARCHIVE = /\.(?:zip|tar(?:\.\w+)?|t[gbx]z2?)$/i;
function lookAt(path) {
	try {
		return (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	} catch (error) {
		throw fileError("could not look at", path, error);
	}
}
function requireScript(directory, file, setup) {
	const path = (0, node_path.resolve)(directory, file);
	const stat = lookAt(path);
	if (stat?.isDirectory() === true && !(0, node_fs.existsSync)((0, node_path.join)(path, "__main__.py"))) throw new require_own_options.EngineError("DistutilsFileError", `${file} in ${directory} is a folder, not a script`, {
		code: "no-script",
		...setup ? { hint: require_own_options.PROJECT_HINT } : {}
	});
	if (stat !== void 0) return;
	if (!(0, node_fs.existsSync)(directory)) throw new require_own_options.EngineError("DistutilsFileError", `there is no ${ARCHIVE.test(directory) ? "archive" : "folder"} '${directory}'`, {
		code: "no-folder",
		hint: "name the folder of the project, or its archive, with -C"
	});
	throw new require_own_options.EngineError("DistutilsFileError", `there is no ${file} in ${directory}`, {
		code: "no-script",
		...setup ? { hint: (file === "setup.py" ? require_own_options.pipHint(directory) : void 0) ?? "name the folder of the project with -C DIR, or another script with --setup-script FILE" } : {}
	});
}

// src/plan/step-paths.ts
function stepInputs(step) {
	switch (step.kind) {
		case "say":
		case "mkdir":
		case "write":
		case "remove":
		case "set-mode": return [];
		case "copy": return step.link === "preserved" ? [] : [step.from];
		case "move": return [step.from];
		case "compile": return [step.source, ...step.depends];
		case "link":
		case "static-library": return [...step.objects, ...step.depends];
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess": return step.inputs;
		case "byte-compile": return [step.source];
		case "convert-2to3": return step.files;
		case "renew": return stepInputs(step.made);
	}
}
function stepOutputs(step) {
	switch (step.kind) {
		case "say": return [];
		case "mkdir":
		case "write":
		case "remove":
		case "set-mode": return [step.path];
		case "copy": return [step.to];
		case "move": return [step.to, step.from];
		case "compile": return [step.object];
		case "link":
		case "static-library":
		case "byte-compile": return [step.output];
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess": return step.outputs;
		case "convert-2to3": return step.files;
		case "renew": return stepOutputs(step.made);
	}
}
function isOpaque(step) {
	if (step.kind === "remove") return step.tree;
	if (step.kind === "move") return true;
	return "outputs" in step && step.outputs.length === 0;
}

// src/interpreter/target-record.ts
const text = (value, at) => typeof value === "string" ? [] : [expected(at, "a text", value)];
const filledText = (value, at) => value === "" ? [`${at} is empty`] : text(value, at);
const truth = (value, at) => typeof value === "boolean" ? [] : [expected(at, "true or false", value)];
const texts = (value, at) => Array.isArray(value) ? value.flatMap((item, index) => text(item, `${at}[${index}]`)) : [expected(at, "a list of texts", value)];
function orNull(check) {
	return (value, at) => value === null ? [] : check(value, at);
}
function oneOf(...choices) {
	return (value, at) => choices.includes(value) ? [] : [expected(at, choices.map((one) => JSON.stringify(one)).join(" or "), value)];
}
function matching(pattern, meaning) {
	return (value, at) => typeof value === "string" && pattern.test(value) ? [] : [expected(at, meaning, value)];
}
function fields(checks) {
	return (value, at) => {
		if (!isRecord(value)) return [expected(at, "an object", value)];
		return Object.entries(checks).flatMap(([name, check]) => {
			const place = at === "" ? name : `${at}.${name}`;
			return Object.hasOwn(value, name) ? check(value[name], place) : [`${place} is missing`];
		});
	};
}
function mapOf(check) {
	return (value, at) => isRecord(value) ? Object.entries(value).flatMap(([name, item]) => check(item, `${at}.${name}`)) : [expected(at, "an object", value)];
}
const versionInfo = (value, at) => {
	const shape = "[major, minor, micro, level, serial]";
	if (!Array.isArray(value) || value.length !== 5) return [expected(at, shape, value)];
	return [
		"number",
		"number",
		"number",
		"string",
		"number"
	].every((kind, index) => typeof value[index] === kind) ? [] : [expected(at, shape, value)];
};
const configValue = (value, at) => value === null || typeof value === "string" || typeof value === "number" ? [] : [expected(at, "a text, a number or null", value)];
const RECORD = {
	format: () => [],
	executable: text,
	version: matching(/^\d+\.\d+(\.\d+)?((a|b|rc)\d+)?$/, "a version such as \"3.11.7\""),
	versionInfo,
	versionText: text,
	implementation: fields({
		name: filledText,
		cacheTag: orNull(text)
	}),
	build: fields({
		debug: truth,
		freeThreaded: truth,
		unicodeWidth: oneOf(2, 4),
		pointerBits: oneOf(32, 64)
	}),
	platform: filledText,
	osName: filledText,
	uname: fields({
		system: text,
		release: text,
		version: text,
		machine: text
	}),
	platformTag: filledText,
	prefix: filledText,
	execPrefix: filledText,
	basePrefix: filledText,
	baseExecPrefix: filledText,
	platlibdir: text,
	abiflags: text,
	winver: orNull(text),
	byteCodeMagic: matching(/^[0-9a-f]{8}$/, "eight hexadecimal digits"),
	byteOrder: oneOf("little", "big"),
	extensionSuffix: filledText,
	configVars: mapOf(configValue),
	paths: fields({
		stdlib: text,
		platstdlib: text,
		include: text,
		platinclude: text,
		purelib: text,
		platlib: text,
		scripts: text,
		data: text
	}),
	schemes: mapOf(mapOf(text)),
	userBase: orNull(text),
	userSite: orNull(text),
	userSiteEnabled: orNull(truth),
	fileSystemEncoding: text,
	localeEncoding: text,
	dontWriteBytecode: truth,
	virtualEnvironment: truth,
	externallyManaged: orNull(text),
	searchPath: texts
};
const RECORD_HINT = "write one with `pydistutils target` on the machine that has the interpreter";
function parseTarget(value, origin) {
	if (!isRecord(value)) throw badRecord(origin, [expected("the record", "an object", value)]);
	if (value["format"] !== 1) throw badRecord(origin, [Object.hasOwn(value, "format") ? expected("format", "1", value["format"]) : "format is missing"]);
	const issues = fields(RECORD)(value, "");
	if (issues.length > 0) throw badRecord(origin, issues);
	return Object.fromEntries(Object.keys(RECORD).map((name) => [name, value[name]]));
}
function loadTarget(path, tree) {
	let source;
	try {
		source = tree.readText(path);
	} catch (error) {
		const code = error.code;
		const reason = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a directory" : error.message;
		throw new require_own_options.EngineError("DistutilsFileError", `can't read the target record '${path}': ${reason}`, {
			code: "bad-target-record",
			hint: RECORD_HINT,
			cause: error
		});
	}
	let value;
	try {
		value = JSON.parse(source.replace(/^\ufeff/, ""));
	} catch (error) {
		throw badRecord(path, [`it is no JSON (${error.message.replace(/\s+/g, " ")})`]);
	}
	return parseTarget(value, path);
}
function badRecord(origin, issues) {
	const list = issues.length === 1 ? issues[0] : issues.map((issue) => `\n  ${issue}`).join("");
	return new require_own_options.EngineError("DistutilsOptionError", `${origin} is no target record: ${list}`.replace(": \n", ":\n"), {
		code: "bad-target-record",
		hint: RECORD_HINT
	});
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function expected(at, what, value) {
	const found = JSON.stringify(value) ?? "nothing";
	return `${at} must be ${what}, not ${found.length > 60 ? `${found.slice(0, 57)}...` : found}`;
}

// src/session/project-folder.ts
async function openProject(path, python, signal) {
	const full = (0, node_path.resolve)(path);
	requireReadablePath(full);
	if (new RealDisk().stat(full)?.kind !== "file") return {
		folder: full,
		unpacked: false,
		made: () => [],
		close: () => void 0
	};
	if (path.endsWith(".py")) throw new require_own_options.EngineError("DistutilsFileError", `'${path}' is a script, and neither a folder nor an archive`, {
		code: "no-folder",
		hint: require_own_options.PROJECT_HINT
	});
	const executable = await findInterpreter(python, process.env);
	const { RealProcesses } = await Promise.resolve().then(() => require("./install.js")).then((n) => n.real_processes_exports);
	const temporary = makeTemporaryFolder();
	const close = () => {
		(0, node_fs.rmSync)(temporary, {
			recursive: true,
			force: true
		});
	};
	const done = await new RealProcesses().run([
		executable,
		(0, node_path.join)(pythonFolder(), "unpack.py"),
		full,
		temporary
	], {
		cwd: temporary,
		env: process.env,
		output: "capture",
		...signal === void 0 ? {} : { signal }
	});
	if (isAborted(signal)) {
		close();
		throw interrupted();
	}
	if (done.status !== 0) {
		close();
		throw new require_own_options.EngineError("DistutilsFileError", `could not unpack '${path}': ${firstLine(done.output)}`, {
			code: "bad-archive",
			hint: "name a folder, or a .tar.gz, .tar.bz2, .tar.xz or .zip file; where it is one, fetch it again: it is damaged, or not whole"
		});
	}
	const tops = (0, node_fs.readdirSync)(temporary);
	const only = tops.length === 1 ? (0, node_path.join)(temporary, tops[0]) : temporary;
	const folder = (0, node_fs.statSync)(only).isDirectory() ? only : temporary;
	const brought = new Set((0, node_fs.readdirSync)(folder));
	return {
		folder,
		unpacked: true,
		made: () => (0, node_fs.readdirSync)(folder).filter((name) => !brought.has(name)),
		close
	};
}
function requireReadablePath(folder) {
	const path = realPath(folder);
	if (path === void 0 ? !folder.includes("\ufffd") : (0, node_buffer.isUtf8)(path)) return;
	throw new require_own_options.EngineError("DistutilsFileError", `the path of the project, '${folder}', has bytes in it that are no UTF-8`, {
		code: "no-utf8-path",
		hint: "rename that folder, or move the project to another"
	});
}
function realPath(folder) {
	try {
		return node_fs.realpathSync.native(folder, "buffer");
	} catch {
		return;
	}
}
function firstLine(output) {
	return output.trim().split("\n", 1)[0]?.replace(/:$/, "") ?? "";
}
function makeTemporaryFolder() {
	try {
		return (0, node_fs.realpathSync)((0, node_fs.mkdtempSync)((0, node_path.join)(temporaryFolder(), "pydistutils-")));
	} catch (error) {
		throw new require_own_options.EngineError("DistutilsFileError", `could not make a temporary folder: ${error.message}`, {
			code: "no-temporary-folder",
			hint: "name a folder that can be written to in the variable TMPDIR (TEMP on Windows)",
			cause: error
		});
	}
}

// src/cli/perform.ts
var perform_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ perform: () => perform });
async function perform(line, terminal) {
	const { own } = line;
	if (!line.ended && line.rest[0] === "target") {
		if (line.rest.length > 1) throw require_own_options.usage(`'target' takes no arguments, got '${line.rest[1]}'`);
		terminal.print(JSON.stringify(await probe(own.python), null, 1));
		return 0;
	}
	const program = !line.ended && line.rest[0] === "python" ? programOf(line.rest.slice(1)) : void 0;
	const interrupted = new AbortController();
	const interrupt = () => {
		interrupted.abort();
	};
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, interrupt);
	const project = await openProject(own.directory ?? ".", own.python, interrupted.signal);
	try {
		const target = own.target === void 0 ? void 0 : loadTarget((0, node_path.resolve)(own.target), new RealDisk());
		const options = {
			args: program?.args ?? (project.unpacked && target === void 0 ? await meantFromHere(line.rest) : line.rest),
			directory: project.folder,
			streams: own.json ? "pipe" : "inherit",
			explain: own.explain,
			stepEvents: own.json,
			withoutSetuptools: own.withoutSetuptools,
			withRequires: own.withRequires,
			noSetupRequires: own.noSetupRequires,
			onEvent: (event) => {
				terminal.show(event);
			},
			onOutputEncoding: (encoding) => {
				terminal.speakAs(encoding);
			},
			together: (work) => {
				terminal.together(work);
			},
			signal: interrupted.signal,
			...program === void 0 ? {} : { program: program.program },
			...own.setupScript === void 0 ? {} : { setupScript: own.setupScript },
			...own.python === void 0 ? {} : { python: own.python },
			...own.pycInvalidation === void 0 ? {} : { pycInvalidation: own.pycInvalidation },
			...own.jobs === void 0 ? {} : { jobs: own.jobs },
			...target === void 0 ? {} : { target },
			...project.unpacked && own.directory !== void 0 ? { unpackedFrom: own.directory } : {}
		};
		const result = await runWith(options, async (keptCode) => {
			const [{ useScriptCache }, { postponeOptimizing }, { isLongRun }] = await Promise.all([
				Promise.resolve().then(() => script_cache_exports),
				Promise.resolve().then(() => optimizing_exports),
				Promise.resolve().then(() => kept_code_folder_exports)
			]);
			useScriptCache(keptCode);
			if (!isLongRun(keptCode)) postponeOptimizing(SHORT_RUN_MS);
		});
		report(result, terminal);
		if (result.status === 0 && project.unpacked) tellOfLoss(project.made(), options.args, terminal);
		return result.status;
	} catch (error) {
		const hint = error instanceof require_own_options.EngineError && error.code === "no-script" ? require_own_options.hintWithoutProject(line.rest) : void 0;
		if (hint === void 0) throw error;
		const { python, message, code } = error;
		throw new require_own_options.EngineError(python, message, {
			code,
			hint
		});
	} finally {
		project.close();
	}
}
function tellOfLoss(made, args, terminal) {
	const lost = made.includes("dist") ? "dist" : made.includes("build") && !args.some((word) => word.startsWith("install")) ? "build" : void 0;
	if (lost === void 0) return;
	const option = lost === "dist" ? "--dist-dir" : "--build-base";
	terminal.show({
		kind: "notice",
		text: `${lost} was made in the unpacked archive, and is removed with it: ${option} names a folder that stays`
	});
}
async function meantFromHere(args) {
	const { absolutePaths } = await Promise.resolve().then(() => require("./absolute-paths.js"));
	return absolutePaths(args, process.cwd());
}
const SHORT_RUN_MS = 1500;
function report({ message, hint, traceback }, terminal) {
	if (message === void 0) return;
	const shown = (process.env.DISTUTILS_DEBUG ?? "") !== "" && traceback !== void 0 ? traceback.trimEnd() : message;
	terminal.fail(shown, require_own_options.ownHint(message, hint));
}
function programOf(words) {
	const [first, second] = words;
	if (first === void 0) throw require_own_options.usage("'python' needs a file, -m MODULE or -c CODE");
	if (first === "" || first.startsWith("-") && first !== "-m" && first !== "-c") throw require_own_options.usage(`'python' takes a file, -m MODULE or -c CODE, got '${first}'`);
	if (first !== "-m" && first !== "-c") return {
		program: {
			kind: "script",
			file: first
		},
		args: words.slice(1)
	};
	if (second === void 0) throw require_own_options.usage(`'python ${first}' needs ${first === "-m" ? "a module" : "code"}`);
	return {
		program: first === "-m" ? {
			kind: "module",
			name: second
		} : {
			kind: "code",
			text: second
		},
		args: words.slice(2)
	};
}

// src/host/optimizing.ts
var optimizing_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	postponeOptimizing: () => postponeOptimizing,
	withUsualFlags: () => withUsualFlags
});
const FLAGS = ["opt", ...Number.parseInt(process.versions.node) <= 24 ? ["incremental-marking-task", "minor-gc-task"] : []];
let postponed = false;
let optimizing = true;
let usual = 0;
function postponeOptimizing(milliseconds) {
	postponed = true;
	apply();
	setTimeout(() => {
		postponed = false;
		apply();
	}, milliseconds).unref();
}
function withUsualFlags(work) {
	usual += 1;
	apply();
	try {
		return work();
	} finally {
		usual -= 1;
		apply();
	}
}
function apply() {
	const wanted = !postponed || usual > 0;
	if (wanted === optimizing) return;
	optimizing = wanted;
	for (const flag of FLAGS) (0, node_v8.setFlagsFromString)(wanted ? `--${flag}` : `--no-${flag}`);
}

// src/host/script-cache.ts
var script_cache_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	learnedScripts: () => learnedScripts,
	useScriptCache: () => useScriptCache
});
const NAME = "engine-scripts";
const WITHOUT_WAITING = node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0);
const NODE = `${process.version} ${process.arch}`;
const { _extensions: loaders, wrap } = node_module.default;
const loaded = /* @__PURE__ */ new Map();
const kept = [];
let unread = [];
function useScriptCache(folders) {
	unread = folders;
	const others = loaders[".js"];
	loaders[".js"] = (module, file) => {
		withUsualFlags(() => {
			if ((0, node_path.dirname)(file) !== __dirname) others(module, file);
			else load(module, file);
		});
	};
}
function load(module, file) {
	const content = (0, node_fs.readFileSync)(file);
	const source = digest(content);
	const name = (0, node_path.basename)(file);
	const entry = entryFor(name, source);
	const cachedData = entry?.data;
	const script = new node_vm.Script(wrapped(content), {
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
function wrapped(content) {
	const [start = "", end = ""] = wrap("\0").split("\0");
	const whole = Buffer.concat([
		Buffer.from(start),
		content,
		Buffer.from(end)
	]);
	return whole.toString((0, node_buffer.isAscii)(whole) ? "latin1" : "utf8");
}
function entryFor(name, source) {
	for (let at = 0;; at += 1) {
		if (at === kept.length) {
			const [folder, ...rest] = unread;
			if (folder === void 0) return void 0;
			unread = rest;
			kept.push(new Map(read((0, node_path.join)(folder, NAME))));
		}
		const entry = kept[at]?.get(name);
		if (entry?.source === source && digest(entry.data) === entry.digest) return entry;
	}
}
function learnedScripts(kind, runs) {
	const learned = (entry) => entry !== void 0 && entry.kinds.filter((each) => each === kind).length >= runs;
	if ([...loaded.values()].every(({ known }) => learned(known))) return void 0;
	const entries = new Map(kept.flatMap((each) => [...each]).filter(([name]) => (0, node_fs.existsSync)((0, node_path.join)(__dirname, name))));
	for (const [name, { source, script, known }] of loaded) {
		if (known !== void 0 && learned(known)) {
			entries.set(name, known);
			continue;
		}
		const data = withUsualFlags(() => script.createCachedData());
		entries.set(name, {
			source,
			digest: digest(data),
			data,
			kinds: [...known?.kinds ?? [], kind]
		});
	}
	const scripts = [...entries].map(([name, entry]) => [
		name,
		entry.source,
		entry.digest,
		entry.data.length,
		entry.kinds
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
		const content = contentOf(path);
		const end = content.indexOf("\n");
		const head = JSON.parse(content.toString("utf8", 0, end));
		if (head.node !== NODE) return [];
		let offset = end + 1;
		return head.scripts.map(([name, source, sum, length, kinds = []]) => {
			offset += length;
			return [name, {
				source,
				digest: sum,
				data: content.subarray(offset - length, offset),
				kinds
			}];
		});
	} catch {
		return [];
	}
}
function contentOf(path) {
	const file = (0, node_fs.openSync)(path, WITHOUT_WAITING);
	try {
		return (0, node_fs.readFileSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function digest(content) {
	return process.getBuiltinModule("node:crypto").hash("sha256", content, "hex");
}

Object.defineProperty(exports, "BYTE_CODE_INDEX", {
  enumerable: true,
  get: function () {
    return BYTE_CODE_INDEX;
  }
});
Object.defineProperty(exports, "CodePage", {
  enumerable: true,
  get: function () {
    return CodePage;
  }
});
Object.defineProperty(exports, "RUN_RECORDS", {
  enumerable: true,
  get: function () {
    return RUN_RECORDS;
  }
});
Object.defineProperty(exports, "RealDisk", {
  enumerable: true,
  get: function () {
    return RealDisk;
  }
});
Object.defineProperty(exports, "STATE_FOLDER", {
  enumerable: true,
  get: function () {
    return STATE_FOLDER;
  }
});
Object.defineProperty(exports, "askIdentity", {
  enumerable: true,
  get: function () {
    return askIdentity;
  }
});
Object.defineProperty(exports, "atLeast", {
  enumerable: true,
  get: function () {
    return atLeast;
  }
});
Object.defineProperty(exports, "bridgeProgram", {
  enumerable: true,
  get: function () {
    return bridgeProgram;
  }
});
Object.defineProperty(exports, "decodeText", {
  enumerable: true,
  get: function () {
    return decodeText;
  }
});
Object.defineProperty(exports, "encodeText", {
  enumerable: true,
  get: function () {
    return encodeText;
  }
});
Object.defineProperty(exports, "errorCode", {
  enumerable: true,
  get: function () {
    return errorCode;
  }
});
Object.defineProperty(exports, "errorText", {
  enumerable: true,
  get: function () {
    return errorText;
  }
});
Object.defineProperty(exports, "fileError", {
  enumerable: true,
  get: function () {
    return fileError;
  }
});
Object.defineProperty(exports, "findInterpreter", {
  enumerable: true,
  get: function () {
    return findInterpreter;
  }
});
Object.defineProperty(exports, "findProgram", {
  enumerable: true,
  get: function () {
    return findProgram;
  }
});
Object.defineProperty(exports, "findPrograms", {
  enumerable: true,
  get: function () {
    return findPrograms;
  }
});
Object.defineProperty(exports, "folderName", {
  enumerable: true,
  get: function () {
    return folderName;
  }
});
Object.defineProperty(exports, "inSentence", {
  enumerable: true,
  get: function () {
    return inSentence;
  }
});
Object.defineProperty(exports, "interpreterIn", {
  enumerable: true,
  get: function () {
    return interpreterIn;
  }
});
Object.defineProperty(exports, "interrupted", {
  enumerable: true,
  get: function () {
    return interrupted;
  }
});
Object.defineProperty(exports, "isAborted", {
  enumerable: true,
  get: function () {
    return isAborted;
  }
});
Object.defineProperty(exports, "isFolder", {
  enumerable: true,
  get: function () {
    return isFolder;
  }
});
Object.defineProperty(exports, "isOpaque", {
  enumerable: true,
  get: function () {
    return isOpaque;
  }
});
Object.defineProperty(exports, "isOwnFolder", {
  enumerable: true,
  get: function () {
    return isOwnFolder;
  }
});
Object.defineProperty(exports, "isPypy", {
  enumerable: true,
  get: function () {
    return isPypy;
  }
});
Object.defineProperty(exports, "isVersionRequest", {
  enumerable: true,
  get: function () {
    return isVersionRequest;
  }
});
Object.defineProperty(exports, "keepInTemporaryFolder", {
  enumerable: true,
  get: function () {
    return keepInTemporaryFolder;
  }
});
Object.defineProperty(exports, "learnedScripts", {
  enumerable: true,
  get: function () {
    return learnedScripts;
  }
});
Object.defineProperty(exports, "notFound", {
  enumerable: true,
  get: function () {
    return notFound;
  }
});
Object.defineProperty(exports, "pathsOf", {
  enumerable: true,
  get: function () {
    return pathsOf;
  }
});
Object.defineProperty(exports, "perform_exports", {
  enumerable: true,
  get: function () {
    return perform_exports;
  }
});
Object.defineProperty(exports, "probe", {
  enumerable: true,
  get: function () {
    return probe;
  }
});
Object.defineProperty(exports, "pyenvVersions", {
  enumerable: true,
  get: function () {
    return pyenvVersions;
  }
});
Object.defineProperty(exports, "pythonFolder", {
  enumerable: true,
  get: function () {
    return pythonFolder;
  }
});
Object.defineProperty(exports, "quotedList", {
  enumerable: true,
  get: function () {
    return quotedList;
  }
});
Object.defineProperty(exports, "quotedText", {
  enumerable: true,
  get: function () {
    return quotedText;
  }
});
Object.defineProperty(exports, "readVariable", {
  enumerable: true,
  get: function () {
    return readVariable;
  }
});
Object.defineProperty(exports, "realFolder", {
  enumerable: true,
  get: function () {
    return realFolder;
  }
});
Object.defineProperty(exports, "realPlatform", {
  enumerable: true,
  get: function () {
    return realPlatform;
  }
});
Object.defineProperty(exports, "replaceFile", {
  enumerable: true,
  get: function () {
    return replaceFile;
  }
});
Object.defineProperty(exports, "resolveInterpreter", {
  enumerable: true,
  get: function () {
    return resolveInterpreter;
  }
});
Object.defineProperty(exports, "run", {
  enumerable: true,
  get: function () {
    return run;
  }
});
Object.defineProperty(exports, "shortVersion", {
  enumerable: true,
  get: function () {
    return shortVersion;
  }
});
Object.defineProperty(exports, "stepInputs", {
  enumerable: true,
  get: function () {
    return stepInputs;
  }
});
Object.defineProperty(exports, "stepOutputs", {
  enumerable: true,
  get: function () {
    return stepOutputs;
  }
});
Object.defineProperty(exports, "systemRefusal", {
  enumerable: true,
  get: function () {
    return systemRefusal;
  }
});
Object.defineProperty(exports, "temporaryFolder", {
  enumerable: true,
  get: function () {
    return temporaryFolder;
  }
});
Object.defineProperty(exports, "toFileError", {
  enumerable: true,
  get: function () {
    return toFileError;
  }
});
Object.defineProperty(exports, "toOsError", {
  enumerable: true,
  get: function () {
    return toOsError;
  }
});
Object.defineProperty(exports, "toSemver", {
  enumerable: true,
  get: function () {
    return toSemver;
  }
});
