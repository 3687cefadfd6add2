"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
node_crypto = require_rolldown_runtime.__toESM(node_crypto, 1);
let node_stream = require("node:stream");

// src/host/clock.ts
const systemClock = { now: () => Date.now() / 1e3 };
function milliseconds() {
	return Number(process.hrtime.bigint()) / 1e6;
}

// src/host/engine-command.ts
function engineCommand() {
	const commandLine = (0, node_path.join)(__dirname, "cli.js");
	return (0, node_fs.existsSync)(commandLine) ? [process.execPath, commandLine] : void 0;
}

// src/bridge/read-lines.ts
function readLines(input, line, end) {
	let parts = [];
	input.setEncoding("latin1");
	input.on("data", (chunk) => {
		let from = 0;
		for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
			parts.push(chunk.slice(from, at));
			const whole = parts.length === 1 ? parts[0] : parts.join("");
			parts = [];
			from = at + 1;
			line(whole);
		}
		if (from < chunk.length) parts.push(chunk.slice(from));
	});
	input.on("end", end);
	input.on("error", end);
	input.resume();
}

// src/repeat/led-streams.ts
var LedStreams = class {
	input;
	output = new node_stream.PassThrough();
	#script;
	#turns;
	#lines;
	#onStray;
	#turn = 0;
	#expected;
	#waiting = [];
	#ended = false;
	constructor(script, turns, lines, onStray) {
		this.#script = script;
		this.#turns = turns;
		this.#lines = lines;
		this.#onStray = onStray;
		this.#expected = sentIn(turns[0]);
		this.input = new node_stream.Writable({
			decodeStrings: false,
			write: (chunk, _encoding, done) => {
				this.#send(chunk);
				done();
			}
		});
		this.#goOn();
	}
	push(line) {
		if (this.#waiting === void 0) this.#feed(line);
		else this.#waiting.push(line);
	}
	end() {
		this.#ended = true;
		if (this.#waiting === void 0) this.output.end();
	}
	async drained() {
		await this.#script.drained();
	}
	#send(message) {
		if (this.#waiting === void 0) {
			this.#script.input.write(message);
			return;
		}
		const at = this.#expected.indexOf(message.slice(0, -1));
		if (at === -1) {
			this.#onStray(message);
			return;
		}
		this.#expected.splice(at, 1);
		this.#goOn();
	}
	#goOn() {
		while (this.#waiting !== void 0 && this.#expected.length === 0) {
			const line = this.#lines[this.#turn];
			this.#turn += 1;
			if (line === void 0) {
				const waiting = this.#waiting;
				this.#waiting = void 0;
				for (const each of waiting) this.#feed(each);
				if (this.#ended) this.output.end();
				return;
			}
			this.#expected = sentIn(this.#turns[this.#turn]);
			this.#feed(line);
		}
	}
	#feed(line) {
		this.output.write(`${line}\n`, "latin1");
	}
};
function sentIn(turn) {
	return (turn?.acts ?? []).flatMap((act) => act[0] === "sent" ? [act[1]] : []);
}

// src/host/host-path.ts
function nameStart(path, separator = separatorOf(path)) {
	const slash = path.lastIndexOf("/");
	return 1 + (separator === "/" ? slash : Math.max(slash, path.lastIndexOf("\\")));
}
function folderPart(path, separator = separatorOf(path)) {
	return path.slice(0, Math.max(nameStart(path, separator) - 1, 0));
}
function separatorOf(path) {
	return path.startsWith("/") ? "/" : "\\";
}

// src/state/content-hash.ts
function digestOf(content) {
	return node_crypto.hash("sha256", content, "hex");
}
const PIECE_BYTES = 8388608;
function digestFile(disk, path, size) {
	if (size <= PIECE_BYTES) return disk.reading(path, digestOf);
	const hash = node_crypto.createHash("sha256");
	let offset = 0;
	for (let count = -1; count !== 0; offset += count) {
		const piece = disk.readPart(path, offset, PIECE_BYTES);
		hash.update(piece);
		count = piece.length;
	}
	return hash.digest("hex");
}

// src/repeat/looks.ts
const LOOKS_TOGETHER = 500;
const FACTS = [
	"size",
	"mode",
	"modified",
	"changed",
	"inode",
	"device",
	"owner"
];
const KINDS = [
	"file",
	"directory",
	"symlink",
	"other"
];
var Looks = class {
	taken = [];
	#seen = {
		stat: /* @__PURE__ */ new Set(),
		link: /* @__PURE__ */ new Set(),
		"real-path": /* @__PURE__ */ new Set(),
		writable: /* @__PURE__ */ new Set()
	};
	knows(question, path) {
		return this.#seen[question].has(path);
	}
	add(question, path, answer) {
		this.#seen[question].add(path);
		if (question === "link" && !(typeof answer === "object" && answer.kind === "symlink")) this.#seen.stat.add(path);
		this.taken.push({
			question,
			path,
			answer
		});
	}
};
function lookedAt(looks) {
	const all = [];
	for (let from = 0; from < looks.length; from += LOOKS_TOGETHER) {
		const paths = [];
		const answers = new Answers();
		for (const { question, path, answer } of looks.slice(from, from + LOOKS_TOGETHER)) {
			const at = nameStart(path);
			const folder = path.slice(0, at);
			const last = paths.at(-1);
			if (last?.[0] === question && last[1] === folder) last.push(path.slice(at));
			else paths.push([
				question,
				folder,
				path.slice(at)
			]);
			answers.add(answer);
		}
		all.push([answers.digest(), ...paths]);
	}
	return all;
}
function isAsItWas([digest, ...paths], disk) {
	const answers = new Answers();
	for (const [question, folder = "", ...names] of paths) for (const name of names) answers.add(ask(disk, question, folder + name));
	return answers.digest() === digest;
}
function ask(disk, question, path) {
	switch (question) {
		case "stat": return disk.stat(path);
		case "link": return disk.statLink(path);
		case "writable": return disk.writable(path);
		case "real-path": try {
			return disk.realPath(path);
		} catch {
			return;
		}
	}
}
var Answers = class {
	#numbers = [];
	#texts = [];
	add(answer) {
		if (answer === void 0) this.#numbers.push(NaN);
		else if (typeof answer === "object") {
			this.#numbers.push(KINDS.indexOf(answer.kind));
			for (const fact of FACTS) this.#numbers.push(answer[fact]);
		} else this.#texts.push(answer);
	}
	digest() {
		const numbers = Buffer.from(Float64Array.from(this.#numbers).buffer);
		return digestOf(this.#texts.length === 0 ? numbers : Buffer.concat([numbers, Buffer.from(JSON.stringify(this.#texts))]));
	}
};

// src/host/copied-times.ts
function copiedTimes({ accessed, modified }) {
	return {
		accessed: Math.floor(accessed),
		modified: Math.floor(modified)
	};
}

// src/repeat/rewritten.ts
function digestNow(path, size, disk) {
	try {
		return digestFile(disk, path, size);
	} catch {
		return;
	}
}
function isRewrittenAlike({ path, digest, mode, modified }, disk, began) {
	const found = disk.stat(path);
	if (found?.kind !== "file" || found.mode !== mode) return false;
	if (modified === "now" ? !(found.changed > began && found.modified > began) : modified !== "any" && found.modified !== modified) return false;
	return digestNow(path, found.size, disk) === digest;
}
function followTimes(path, like, disk) {
	const [file, other] = [disk.stat(path), disk.stat(like)];
	if (file === void 0 || other === void 0) return;
	const { accessed, modified } = copiedTimes(other);
	if (file.modified !== modified) disk.setTimes(path, accessed, modified);
}

// src/state/record-file.ts
const PARSED_TOGETHER = 65536;
const NOTHING = {
	records: [],
	cut: true
};
function loadRecords(disk, path, header) {
	if (disk.stat(path)?.kind === "other") return {
		...NOTHING,
		damage: "it is no file"
	};
	let text;
	try {
		const bytes = disk.read(path);
		text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	} catch (error) {
		const { code, message } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return NOTHING;
		return {
			...NOTHING,
			damage: `it cannot be read (${message})`
		};
	}
	const firstEnd = text.indexOf("\n");
	if (firstEnd === -1) return NOTHING;
	if (text.slice(0, firstEnd) !== header) {
		const kind = header.slice(0, header.lastIndexOf(" ") + 1);
		return text.startsWith(kind) ? NOTHING : {
			...NOTHING,
			damage: "its first line is not ours"
		};
	}
	return parseBlocks(text, firstEnd + 1);
}
function parseBlocks(text, start) {
	const records = [];
	let at = start;
	while (at < text.length) {
		const mark = text[at] === "#" ? at : text.indexOf("\n#", at) + 1;
		const end = mark === 0 ? -1 : text.indexOf("\n", mark);
		if (end === -1) break;
		const block = text.slice(at, mark);
		const lines = block.split("\n").length - 1;
		if (text.slice(mark, end) !== endLine(lines, block)) return {
			...NOTHING,
			damage: `its block at character ${at} does not have the checksum that it should have`
		};
		try {
			for (let from = 0; from < block.length;) {
				const to = from + PARSED_TOGETHER < block.length ? block.indexOf("\n", from + PARSED_TOGETHER) : block.length - 1;
				for (const record of JSON.parse(`[${block.slice(from, to).replaceAll("\n", ",")}]`)) records.push(record);
				from = to + 1;
			}
		} catch {
			return {
				...NOTHING,
				damage: `its block at character ${at} holds what is no record`
			};
		}
		at = end + 1;
	}
	return {
		records,
		cut: at < text.length
	};
}
function formatBlock(records) {
	if (records.length === 0) return "";
	const text = `${records.map((record) => JSON.stringify(record)).join("\n")}\n`;
	return `${text}${endLine(records.length, text)}\n`;
}
function formatFile(header, records) {
	return `${header}\n${formatBlock(records)}`;
}
function endLine(lines, text) {
	return `#${lines} ${digestOf(text).slice(0, 16)}`;
}

// src/repeat/run-record.ts
const HEADER = "pydistutils-last-run 2";
const TOKEN = "token";
function digestOfLine(line, token) {
	return digestOf(neutral(line, token));
}
function neutral(line, token) {
	return line.includes(token) ? line.replaceAll(token, TOKEN) : line;
}
function formatRun({ key, target, turns }, token) {
	const kept = turns.map(({ message, looks, acts, rewritten }) => [
		message ?? null,
		looks,
		acts.map((act) => act[0] === "sent" ? ["sent", neutral(act[1], token)] : act),
		rewritten
	]);
	return formatFile(HEADER, [[key, target], ...kept]);
}
function isRunOf(key, disk, path) {
	const start = Buffer.from(`${HEADER}\n[${JSON.stringify(key)}`);
	return fromFile(disk, path, () => start.equals(disk.readPart(path, 0, start.length))) ?? false;
}
function contentOfRun(disk, path) {
	return fromFile(disk, path, () => disk.read(path));
}
function fromFile(disk, path, read) {
	if (disk.stat(path)?.kind !== "file") return void 0;
	try {
		return read();
	} catch {
		return;
	}
}
function readRun(disk, path, token) {
	const [head, ...kept] = loadRecords(disk, path, HEADER).records;
	if (head === void 0) return void 0;
	const [key, target] = head;
	const own = (line) => line.includes(TOKEN) ? line.replaceAll(TOKEN, token) : line;
	return {
		key,
		target,
		turns: kept.map(([message, looks, acts, rewritten]) => ({
			message: message ?? void 0,
			looks,
			acts: acts.map((act) => act[0] === "sent" ? ["sent", own(act[1])] : act),
			rewritten
		}))
	};
}

// src/repeat/repeat-run.ts
async function repeatRun({ turns }, options) {
	const { script, token, began, disk, show, onHeard, onStray } = options;
	const shown = [];
	const act = (turn) => {
		for (const [kind, what] of turn.acts) if (kind === "sent") script.input.write(`${what}\n`);
		else if (kind === "shown") {
			show(what);
			shown.push(what);
		}
	};
	const follow = (turn) => {
		try {
			for (const act of turn.acts) if (act[0] === "times") followTimes(act[1], act[2], disk);
			return true;
		} catch {
			return false;
		}
	};
	return new Promise((resolve) => {
		let at = 0;
		const lines = [];
		let led;
		const takeOver = () => {
			led = new LedStreams(script, turns.slice(0, at), lines, onStray);
			resolve({
				streams: led,
				shown
			});
			return led;
		};
		const isSame = (line) => {
			const turn = turns[at];
			return turn !== void 0 && turn.message === digestOfLine(line, token) && turn.looks.every((looked) => isAsItWas(looked, disk)) && turn.rewritten.every((each) => isRewrittenAlike(each, disk, began));
		};
		const go = () => {
			act(turns[at]);
			at += 1;
			if (at === turns.length) resolve(void 0);
		};
		readLines(script.output, (line) => {
			onHeard();
			if (led === void 0 && isSame(line) && follow(turns[at])) {
				lines.push(line);
				go();
			} else (led ?? takeOver()).push(line);
		}, () => {
			if (at < turns.length) (led ?? takeOver()).end();
		});
		go();
	});
}
function seemsToHold({ turns }, disk, forMs) {
	const started = milliseconds();
	for (const { looks } of turns) for (const looked of looks) {
		if (milliseconds() - started > forMs) return true;
		if (!isAsItWas(looked, disk)) return false;
	}
	return true;
}

// src/state/settled.ts
const TICK_SECONDS = .02;
const COARSE_TICK_SECONDS = 2;
function isSettled(stat, lookedAt) {
	return Math.max(stat.modified, stat.changed) + (Number.isInteger(stat.changed) ? COARSE_TICK_SECONDS : TICK_SECONDS) < lookedAt;
}

// src/repeat/run-recorder.ts
var RunRecorder = class {
	#options;
	#started;
	#turns = [];
	#turn = newTurn(void 0);
	#spoilt = false;
	#followers = /* @__PURE__ */ new Map();
	#held = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
		this.#started = options.clock.now();
		this.#turns.push(this.#turn);
	}
	spoil() {
		this.#spoilt = true;
		this.#turn = newTurn(void 0);
		this.#turns = [];
	}
	passed(direction, line) {
		if (this.#spoilt) return;
		if (direction === "sent") this.#turn.acts.push(["sent", line]);
		else this.#turns.push(this.#turn = newTurn(digestOfLine(line, this.#options.token)));
	}
	shown(event) {
		if (!this.#spoilt) this.#turn.acts.push(["shown", event]);
	}
	stat(path, followed, found) {
		const question = followed ? "stat" : "link";
		if (this.#isKnown(question, path)) return;
		if (found === void 0 || isSettled(found, this.#options.clock.now()) || this.#holds(path, found)) this.#turn.looks.add(question, path, found);
		else this.spoil();
	}
	#holds(path, found) {
		if (!isFile(found) || found.changed <= this.#started) return false;
		const digest = digestNow(path, found.size, this.#options.disk);
		if (digest === void 0) return false;
		this.#held.set(path, (this.#held.get(path) ?? /* @__PURE__ */ new Set()).add(digest));
		return true;
	}
	read(path) {
		if (!this.#isKnown("stat", path)) this.#turn.reads.add(path);
	}
	answer(question, path, answer) {
		if (!this.#isKnown(question, path)) this.#turn.looks.add(question, path, answer);
	}
	changed(path) {
		if (!this.#spoilt && !this.#options.isOurs(path)) this.spoil();
	}
	followed(path, like, change) {
		if (this.#spoilt || this.#options.isOurs(path)) {
			change();
			return;
		}
		const { disk } = this.#options;
		const before = disk.stat(path);
		change();
		const after = disk.stat(path);
		if (before?.kind !== "file" || after === void 0) {
			this.spoil();
			return;
		}
		this.#turn.acts.push([
			"times",
			path,
			like
		]);
		this.#followers.set(path, (this.#followers.get(path) ?? /* @__PURE__ */ new Set()).add(before.changed).add(after.changed));
	}
	record(key, target) {
		if (this.#spoilt) return void 0;
		const files = this.#rewritten();
		if (files === void 0) return void 0;
		for (const { looks, reads } of this.#turns) for (const path of reads) {
			if (files.has(path)) continue;
			const found = this.#options.disk.stat(path);
			if (found !== void 0 && !isSettled(found, this.#started)) return void 0;
			if (!looks.knows("stat", path)) looks.add("stat", path, found);
		}
		const turns = this.#turns.map(({ message, looks, acts }) => ({
			message,
			looks: lookedAt(looks.taken.filter(({ path }) => !files.has(path))),
			acts,
			rewritten: [...new Set(looks.taken.flatMap(({ path }) => files.get(path) ?? []))]
		}));
		return formatRun({
			key,
			target,
			turns
		}, this.#options.token);
	}
	#rewritten() {
		const { disk } = this.#options;
		const files = /* @__PURE__ */ new Map();
		const looks = this.#turns.flatMap((turn) => turn.looks.taken);
		for (const { path, answer } of looks) {
			if (!isFile(answer)) continue;
			const times = this.#followers.get(path);
			if (times === void 0 && answer.changed <= this.#started) continue;
			const now = disk.stat(path);
			if (!(now !== void 0 && (times === void 0 ? now.changed === answer.changed : times.has(answer.changed) && times.has(now.changed)))) return void 0;
			if (files.has(path)) continue;
			const digest = digestNow(path, now.size, disk);
			if (digest === void 0 || [...this.#held.get(path) ?? []].some((each) => each !== digest)) return void 0;
			const modified = answer.modified > this.#started ? "now" : answer.modified;
			files.set(path, {
				path,
				digest,
				mode: now.mode,
				modified: times === void 0 ? modified : "any"
			});
		}
		if (files.size === 0) return files;
		const isOdd = ({ path, answer }) => {
			if (!isFile(answer)) return false;
			const known = files.get(path);
			if (known === void 0) return Math.floor(answer.modified) >= Math.floor(this.#started);
			return known.modified !== "any" && answer.changed <= this.#started;
		};
		return looks.some(isOdd) ? void 0 : files;
	}
	#isKnown(question, path) {
		return this.#spoilt || this.#turn.looks.knows(question, path) || this.#options.isOurs(path);
	}
};
function newTurn(message) {
	return {
		message,
		looks: new Looks(),
		reads: /* @__PURE__ */ new Set(),
		acts: []
	};
}
function isFile(answer) {
	return typeof answer === "object" && answer.kind === "file";
}

// src/session/last-run.ts
var last_run_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ LastRun: () => LastRun });
var LastRun = class LastRun {
	#options;
	#disk = new require_run.RealDisk();
	#key;
	#record;
	#other;
	recorder;
	#began = systemClock.now();
	static of(run, options) {
		const engine = engineCommand();
		if (engine === void 0 || require_run.realPlatform() !== "posix" || isCheckedOut(run, options)) return void 0;
		return new LastRun(run, options, engine);
	}
	constructor(run, options, engine) {
		const { directory, runToken, stateFolder } = options;
		this.#options = options;
		const { ino, size, ctimeMs } = (0, node_fs.statSync)(engine[1]);
		const { args, program, setupScript, withoutSetuptools, noSetupRequires, jobs, pycInvalidation } = run;
		this.#key = JSON.stringify([
			[
				process.version,
				engine,
				ino,
				size,
				ctimeMs
			],
			[
				directory,
				process.umask(),
				process.getuid?.()
			],
			[
				args,
				program,
				setupScript,
				withoutSetuptools,
				noSetupRequires,
				jobs,
				pycInvalidation
			]
		]);
		const files = require_run.RUN_RECORDS.map((name) => (0, node_path.join)(stateFolder, name));
		const file = files.find((path) => isRunOf(this.#key, this.#disk, path));
		const record = file === void 0 ? void 0 : readRun(this.#disk, file, runToken);
		this.#record = record !== void 0 && seemsToHold(record, this.#disk, GLANCE_MS) ? record : void 0;
		this.#other = file === void 0 ? contentOfRun(this.#disk, files[0]) : void 0;
		this.recorder = new RunRecorder({
			disk: this.#disk,
			clock: systemClock,
			isOurs,
			token: runToken
		});
	}
	get isThere() {
		return this.#record !== void 0;
	}
	async repeat(python, running, { emit, onHeard }) {
		const record = this.#record;
		if (record === void 0 || record.target !== targetDigest(running)) return void 0;
		return await repeatRun(record, {
			script: python,
			token: this.#options.runToken,
			began: this.#began,
			disk: this.#disk,
			show: (event) => {
				emit(event);
			},
			onHeard,
			onStray: (sent) => {
				this.#forget();
				emit({
					kind: "warning",
					text: `this run was taken for one like the last, and is not: the next answer would have been ${sent.slice(0, 80)}; run it again`
				});
				python.child.kill("SIGKILL");
			}
		}) ?? "over";
	}
	kept(running) {
		const text = this.recorder.record(this.#key, targetDigest(running));
		if (text === void 0) return [];
		const [last, before] = require_run.RUN_RECORDS;
		return [[last, Buffer.from(text)], ...this.#other === void 0 ? [] : [[before, this.#other]]];
	}
	#forget() {
		for (const name of require_run.RUN_RECORDS) this.#disk.removeTree((0, node_path.join)(this.#options.stateFolder, name));
	}
};
function targetDigest(target) {
	return digestOf(JSON.stringify(target));
}
function isCheckedOut({ setupScript = "setup.py", program }, { directory, stateFolder }) {
	const script = program === void 0 ? (0, node_fs.statSync)((0, node_path.resolve)(directory, setupScript), { throwIfNoEntry: false }) : void 0;
	return script !== void 0 && script.ctimeMs > (0, node_fs.statSync)(stateFolder).mtimeMs;
}
const GLANCE_MS = 15;
function isOurs(path) {
	return path.includes(IN_STATE) || path.endsWith(STATE);
}
const STATE = node_path.sep + require_run.STATE_FOLDER;
const IN_STATE = `${STATE}${node_path.sep}`;

// src/host/noting-disk.ts
var NotingDisk = class NotingDisk {
	disk;
	listener;
	static over(disk, listener) {
		return listener === void 0 ? disk : new NotingDisk(disk, listener);
	}
	constructor(disk, listener) {
		this.disk = disk;
		this.listener = listener;
	}
	stat(path) {
		const found = this.disk.stat(path);
		this.listener.stat(path, true, found);
		return found;
	}
	statLink(path) {
		const found = this.disk.statLink(path);
		this.listener.stat(path, false, found);
		return found;
	}
	list(path) {
		this.listener.read(path);
		return this.disk.list(path);
	}
	entries(path) {
		this.listener.read(path);
		return this.disk.entries(path);
	}
	members(path) {
		this.listener.read(path);
		return this.disk.members(path);
	}
	read(path) {
		this.listener.read(path);
		return this.disk.read(path);
	}
	reading(path, work) {
		this.listener.read(path);
		return this.disk.reading(path, work);
	}
	readPart(path, offset, length) {
		this.listener.read(path);
		return this.disk.readPart(path, offset, length);
	}
	readText(path) {
		this.listener.read(path);
		return this.disk.readText(path);
	}
	readLink(path) {
		this.listener.stat(path, false, this.disk.statLink(path));
		return this.disk.readLink(path);
	}
	realPath(path) {
		let answer;
		try {
			return answer = this.disk.realPath(path);
		} finally {
			this.listener.answer("real-path", path, answer);
		}
	}
	writable(path) {
		const answer = this.disk.writable(path);
		this.listener.answer("writable", path, answer);
		return answer;
	}
	write(path, content, mode) {
		this.listener.changed(path);
		this.disk.write(path, content, mode);
	}
	append(path, content) {
		this.listener.changed(path);
		this.disk.append(path, content);
	}
	makeDirectory(path, mode) {
		this.listener.changed(path);
		this.disk.makeDirectory(path, mode);
	}
	rename(from, to) {
		this.listener.changed(from);
		this.listener.changed(to);
		this.disk.rename(from, to);
	}
	removeFile(path) {
		this.listener.changed(path);
		this.disk.removeFile(path);
	}
	removeEmptyDirectory(path) {
		this.listener.changed(path);
		this.disk.removeEmptyDirectory(path);
	}
	removeTree(path) {
		this.listener.changed(path);
		this.disk.removeTree(path);
	}
	copyContent(from, to, facts) {
		this.listener.changed(to);
		this.disk.copyContent(from, to, facts);
	}
	hardLink(from, to) {
		this.listener.changed(to);
		this.disk.hardLink(from, to);
	}
	symbolicLink(target, path) {
		this.listener.changed(path);
		this.disk.symbolicLink(target, path);
	}
	setMode(path, mode) {
		this.listener.changed(path);
		this.disk.setMode(path, mode);
	}
	setTimes(path, accessed, modified, like) {
		const change = () => {
			this.disk.setTimes(path, accessed, modified, like);
		};
		if (like === void 0) {
			this.listener.changed(path);
			change();
		} else this.listener.followed(path, like, change);
	}
	copyOwner(like, path) {
		this.listener.changed(path);
		this.disk.copyOwner(like, path);
	}
};

// src/state/file-version.ts
function versionOf(disk, path) {
	const stat = disk.stat(path);
	return stat === void 0 ? "absent" : [
		stat.size,
		stat.modified,
		stat.inode
	].join(" ");
}

Object.defineProperty(exports, "NotingDisk", {
  enumerable: true,
  get: function () {
    return NotingDisk;
  }
});
Object.defineProperty(exports, "TICK_SECONDS", {
  enumerable: true,
  get: function () {
    return TICK_SECONDS;
  }
});
Object.defineProperty(exports, "copiedTimes", {
  enumerable: true,
  get: function () {
    return copiedTimes;
  }
});
Object.defineProperty(exports, "digestFile", {
  enumerable: true,
  get: function () {
    return digestFile;
  }
});
Object.defineProperty(exports, "digestOf", {
  enumerable: true,
  get: function () {
    return digestOf;
  }
});
Object.defineProperty(exports, "engineCommand", {
  enumerable: true,
  get: function () {
    return engineCommand;
  }
});
Object.defineProperty(exports, "folderPart", {
  enumerable: true,
  get: function () {
    return folderPart;
  }
});
Object.defineProperty(exports, "formatBlock", {
  enumerable: true,
  get: function () {
    return formatBlock;
  }
});
Object.defineProperty(exports, "formatFile", {
  enumerable: true,
  get: function () {
    return formatFile;
  }
});
Object.defineProperty(exports, "isSettled", {
  enumerable: true,
  get: function () {
    return isSettled;
  }
});
Object.defineProperty(exports, "last_run_exports", {
  enumerable: true,
  get: function () {
    return last_run_exports;
  }
});
Object.defineProperty(exports, "loadRecords", {
  enumerable: true,
  get: function () {
    return loadRecords;
  }
});
Object.defineProperty(exports, "milliseconds", {
  enumerable: true,
  get: function () {
    return milliseconds;
  }
});
Object.defineProperty(exports, "nameStart", {
  enumerable: true,
  get: function () {
    return nameStart;
  }
});
Object.defineProperty(exports, "readLines", {
  enumerable: true,
  get: function () {
    return readLines;
  }
});
Object.defineProperty(exports, "systemClock", {
  enumerable: true,
  get: function () {
    return systemClock;
  }
});
Object.defineProperty(exports, "versionOf", {
  enumerable: true,
  get: function () {
    return versionOf;
  }
});
