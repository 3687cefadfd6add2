"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine_error = require("./engine-error.js");
const require_environment = require("./environment.js");
const require_python_target = require("./python-target.js");
const require_python_folder = require("./python-folder.js");
const require_find_program = require("./find-program.js");
const require_kept_code_folder = require("./kept-code-folder.js");
const require_last_words = require("./last-words.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_crypto = require("node:crypto");

// src/bridge/python-process.ts
const HELLO_PATIENCE_MS = 6e4;
const LAST_WORDS_MS = 1e3;
var PythonProcess = class {
	child;
	marks;
	exited;
	#streams = [];
	#messages = 0;
	constructor(options) {
		const streams = options.streams === "inherit" ? [
			"inherit",
			"inherit",
			"inherit"
		] : [
			"ignore",
			"pipe",
			"pipe"
		];
		this.child = (0, node_child_process.spawn)(options.executable, [(0, node_path.join)(options.pythonHalf, "start.py"), ...options.keptCode === void 0 ? [] : [options.keptCode]], {
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
		this.input.on("error", () => void 0);
		this.output.on("error", () => void 0);
		if (options.streams === "pipe") {
			this.marks = `\u0001pydistutils ${Math.random().toString(36).slice(2)} `;
			this.#streams.push(new MarkedStream(this.child.stdout, this.marks, (text) => options.onOutput?.("stdout", text)));
			this.#streams.push(new MarkedStream(this.child.stderr, this.marks, (text) => options.onOutput?.("stderr", text)));
		}
	}
	get input() {
		return this.child.stdio[3];
	}
	get output() {
		return this.child.stdio[4];
	}
	async drained() {
		if (this.#streams.length === 0) return;
		this.#messages += 1;
		await Promise.all(this.#streams.map((stream) => stream.reached(this.#messages)));
	}
	async hello(patienceMs = HELLO_PATIENCE_MS) {
		const { output } = this;
		const executable = this.child.spawnfile;
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
		stream.setEncoding("utf8");
		stream.on("data", (chunk) => {
			this.#take(chunk);
		});
		stream.on("end", () => {
			this.#ended = true;
			if (this.#rest !== "") hand(this.#rest);
			this.#wake();
		});
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
			if (at > 0) this.#hand(text.slice(0, at));
			this.#seen = Number(text.slice(at + this.#marks.length, end));
			text = text.slice(end + 1);
		}
		const keep = text.lastIndexOf("");
		const cut = keep >= 0 && this.#marks.startsWith(text.slice(keep, keep + this.#marks.length)) ? keep : text.length;
		if (cut > 0) this.#hand(text.slice(0, cut));
		this.#rest = text.slice(cut);
		this.#wake();
	}
	#wake() {
		const ready = this.#waiting.filter((waiter) => this.#ended || waiter.count <= this.#seen);
		this.#waiting = this.#waiting.filter((waiter) => !ready.includes(waiter));
		for (const waiter of ready) waiter.resolve();
	}
};
function startError(executable, error) {
	const what = error.code === "ENOENT" ? "there is no such program" : error.code === "EACCES" ? "it may not be executed" : error.message;
	return new require_engine_error.EngineError("DistutilsPlatformError", `could not start the interpreter '${executable}': ${what}`, {
		code: "interpreter-not-started",
		hint: "name another interpreter with --python PATH, --python COMMAND or --python VERSION",
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
function noInterpreter(message) {
	return new require_engine_error.EngineError("DistutilsPlatformError", message, {
		code: "interpreter-silent",
		hint: "is this a Python from 2.7 to 3.14? Try it by hand: it must run `-c \"import json, sysconfig\"`"
	});
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

// src/interpreter/interpreter-candidates.ts
async function listPlaces(doors) {
	return [
		onPath(doors),
		inPyenv(doors),
		inToolCache(doors),
		await ofLauncher(doors)
	].filter((place) => place !== void 0);
}
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
	const home = require_environment.homeFolder(environment, platform);
	return [
		require_environment.readVariable(environment, "PYENV_ROOT", platform),
		platform === "nt" ? require_environment.readVariable(environment, "PYENV", platform) : void 0,
		home === void 0 ? void 0 : paths.join(home, ".pyenv", ...platform === "nt" ? ["pyenv-win"] : [])
	].filter((root) => root !== void 0).map((root) => paths.join(root, "versions")).find((path) => isFolder(path, doors));
}
const PROGRAM = /^(python|pypy)(\d+(?:\.\d+)?)?(t?)(?:\.exe)?$/i;
function onPath(doors) {
	const { environment, platform } = doors;
	const paths = pathsOf(doors);
	const versions = pyenvVersions(doors);
	const found = /* @__PURE__ */ new Map();
	for (const folder of (require_environment.readVariable(environment, "PATH", platform) ?? "").split(paths.delimiter)) {
		if (folder === "" || versions !== void 0 && paths.resolve(folder) === paths.resolve(versions, "..", "shims")) continue;
		const names = listing(folder, doors).filter((name) => PROGRAM.test(name));
		for (const name of names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
			const path = require_find_program.findProgram(paths.resolve(doors.cwd, folder, name), doors);
			if (path === void 0) continue;
			const key = sameProgram(path, doors);
			const before = found.get(key) ?? { path };
			const [, family, version, threading] = PROGRAM.exec(name);
			found.set(key, {
				path: before.path,
				implementation: family?.toLowerCase() === "pypy" ? "pypy" : before.implementation,
				minor: version?.includes(".") === true ? version : before.minor,
				freeThreaded: threading === "t" ? true : before.freeThreaded
			});
		}
	}
	return {
		name: "PATH",
		candidates: [...found.values()]
	};
}
function sameProgram(path, doors) {
	const { dirname, basename } = pathsOf(doors);
	const target = real(path, doors.tree);
	return PROGRAM.test(basename(target)) ? `${real(dirname(path), doors.tree)}\0${target}` : path;
}
function inPyenv(doors) {
	const folder = pyenvVersions(doors);
	if (folder === void 0) return void 0;
	const candidates = [...listing(folder, doors)].sort((a, b) => b.localeCompare(a, "en", { numeric: true })).flatMap((name) => {
		const path = interpreterIn(pathsOf(doors).join(folder, name), doors);
		if (path === void 0) return [];
		const plain = /^(\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)(t?)$/.exec(name);
		if (plain !== null) return [{
			path,
			version: toSemver(plain[1]),
			implementation: "cpython",
			freeThreaded: plain[2] === "t"
		}];
		const pypy = /^pypy(\d+\.\d+)-/.exec(name);
		return [pypy === null ? { path } : {
			path,
			minor: pypy[1],
			implementation: "pypy",
			freeThreaded: false
		}];
	});
	return {
		name: `pyenv (${folder})`,
		candidates
	};
}
function inToolCache(doors) {
	const { environment, platform } = doors;
	const paths = pathsOf(doors);
	const root = require_environment.readVariable(environment, "RUNNER_TOOL_CACHE", platform) ?? require_environment.readVariable(environment, "AGENT_TOOLSDIRECTORY", platform);
	if (root === void 0 || !isFolder(root, doors)) return void 0;
	const own = require_environment.readVariable(environment, "RUNNER_ARCH", platform)?.toLowerCase();
	const candidates = [];
	for (const [tool, implementation] of [["Python", "cpython"], ["PyPy", "pypy"]]) for (const version of listing(paths.join(root, tool), doors)) {
		if (!/^\d+\.\d+\.\d+/.test(version)) continue;
		const folder = paths.join(root, tool, version);
		const rank = (name) => name.split("-")[0] === own ? 0 : name.startsWith("x86") ? 2 : 1;
		for (const architecture of [...listing(folder, doors)].sort((a, b) => rank(a) - rank(b))) {
			const path = interpreterIn(paths.join(folder, architecture), doors);
			if (path === void 0) continue;
			candidates.push({
				path,
				version: toSemver(version),
				implementation,
				freeThreaded: architecture.endsWith("-freethreaded")
			});
		}
	}
	return {
		name: `tool cache (${root})`,
		candidates
	};
}
const LAUNCHER_LINE = /^\s*-(?:V:)?(\S+)\s+(?:\*\s+)?((?:[A-Za-z]:|\\\\).+?)(?:\s+\*)?\s*$/;
const LAUNCHER_PATIENCE_MS = 15e3;
async function ofLauncher(doors) {
	const launcher = doors.platform === "nt" ? require_find_program.findProgram("py.exe", doors) : void 0;
	if (launcher === void 0) return void 0;
	const { output } = await doors.processes.run([launcher, "-0p"], {
		cwd: doors.cwd,
		env: doors.environment,
		timeoutMs: LAUNCHER_PATIENCE_MS,
		output: "capture"
	});
	const candidates = output.split(/\r?\n/).flatMap((line) => {
		const [, tag, path] = LAUNCHER_LINE.exec(line) ?? [];
		if (tag === void 0 || path === void 0) return [];
		const [, minor, threading] = /(\d+\.\d+)(?:\.\d+)?(t?)(?:-\w+)?$/.exec(tag) ?? [];
		return [{
			path,
			minor,
			freeThreaded: threading === "t" ? true : void 0
		}];
	});
	return {
		name: `py launcher (${launcher})`,
		candidates
	};
}
function pathsOf({ platform }) {
	return platform === "nt" ? node_path.win32 : node_path.posix;
}
function listing(folder, { tree }) {
	try {
		return tree.list(folder);
	} catch {
		return [];
	}
}
function real(path, tree) {
	try {
		return tree.realPath(path);
	} catch {
		return path;
	}
}
function isFile(path, { tree }) {
	return tree.stat(path)?.kind === "file";
}
function isFolder(path, { tree }) {
	return tree.stat(path)?.kind === "directory";
}

// src/interpreter/interpreter-failure.ts
const CHOOSE = "Name another one with --python.";
const WORDS_SHOWN = 12;
function describeFailure(executable, { status, signal, output, error }, timeoutMs) {
	if (error !== void 0) return describeError(executable, error, timeoutMs);
	if (status === 0) return void 0;
	return platformError(`Python interpreter '${executable}' ${status === null ? `was ended by ${signal}` : `ended with status ${status}`}: ${reasonIn(output)}`, {
		hint: CHOOSE,
		code: "interpreter-failed"
	});
}
function describeError(executable, error, timeoutMs) {
	const details = {
		hint: CHOOSE,
		cause: error
	};
	const subject = `Python interpreter '${executable}'`;
	if (error.code === "ENOENT") return platformError(`${subject} does not exist`, {
		...details,
		code: "interpreter-not-found"
	});
	if (error.code === "ETIMEDOUT") return platformError(`${subject} did not answer in ${timeoutMs / 1e3} s`, {
		...details,
		code: "interpreter-timed-out"
	});
	return platformError(`${subject} cannot ${[
		"EACCES",
		"EPERM",
		"ENOEXEC"
	].includes(error.code ?? "") ? `be executed (${error.code})` : `be started: ${error.message}`}`, {
		...details,
		code: "interpreter-not-executable"
	});
}
function firstWords(output) {
	const words = printable(output).split(/\s+/).filter((word) => word !== "");
	if (words.length === 0) return "it printed nothing";
	return `it printed '${cut(words.slice(0, WORDS_SHOWN).join(" "), words.length > WORDS_SHOWN)}'`;
}
function reasonIn(output) {
	const lines = printable(output).split("\n").map((one) => one.trim()).filter((one) => one !== "");
	const line = lines.some((one) => one.startsWith("Traceback ")) ? lines.at(-1) : lines.find((one) => one.startsWith("Fatal Python error")) ?? lines[0];
	return line === void 0 ? "it printed nothing" : cut(line, false);
}
function cut(text, more) {
	const limit = 200;
	return text.length > limit ? `${text.slice(0, limit)} …` : more ? `${text} …` : text;
}
function printable(text) {
	return text.toWellFormed().replaceAll(/\p{Cc}/gu, (control) => control === "\n" || control === "	" ? control : "?");
}
function platformError(message, details) {
	return new require_engine_error.EngineError("DistutilsPlatformError", message, details);
}

// src/interpreter/interpreter-identity.ts
const MARK = "\npydistutils-identity: ";
const IDENTITY_PATIENCE_MS = 15e3;
const QUESTION = [
	"import os, sys",
	"v = sys.version_info",
	"e = (sys.executable or '')",
	"w = ['%d.%d.%d' % tuple(v[:3]), v[3], str(v[4]), 'pypy' if '__pypy__' in sys.builtin_module_names else 'cpython', str(int('free-threading' in sys.version)), str(int(hasattr(sys, 'gettotalrefcount')))]",
	"e = e if isinstance(e, bytes) else e.encode('utf-8', 'surrogateescape')",
	"os.write(1, ('\\n' + 'pydistutils-identity: ' + ' '.join(w) + ' ').encode('ascii') + e + b'\\n')"
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

// src/interpreter/match-version.ts
async function versionMatcher(request, asWritten) {
	const semver = (await Promise.resolve().then(() => require("./vendor-semver.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_semver(), 1))).default;
	if ([request.range, ...request.except].some((range) => semver.validRange(range) === null)) throw new require_engine_error.EngineError("DistutilsOptionError", `'${asWritten}' is no version of Python`, {
		code: "bad-python-request",
		hint: "Write a version (3.11), a range ('>=3.8 <3.12'), a command or a path."
	});
	const inRange = (version) => semver.satisfies(version, request.range, { includePrerelease: true }) && !request.except.some((range) => semver.satisfies(version, range));
	const named = (version) => semver.satisfies(version, request.range);
	const mayBeIn = (minor) => semver.intersects(`~${minor}.0-0`, request.range, { includePrerelease: true });
	return {
		mayMatch: ({ version, minor, implementation, freeThreaded }) => (request.implementation === void 0 || implementation === void 0 || implementation === request.implementation) && (freeThreaded === void 0 || freeThreaded === request.freeThreaded) && (version === void 0 ? minor === void 0 || mayBeIn(minor) : inRange(version)),
		matches: ({ version, implementation, freeThreaded, debug }) => (request.implementation === void 0 || implementation === request.implementation) && freeThreaded === request.freeThreaded && (debug || !request.debug) && inRange(version),
		compare: (a, b) => Number(named(b)) - Number(named(a)) || semver.rcompare(a, b)
	};
}

// src/interpreter/find-python.ts
const INSTALL_HINT = "Install one, or name one with --python (a path, a command or a version).";
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
	const environment = require_environment.readVariable(doors.environment, "VIRTUAL_ENV", doors.platform);
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
		for (const path of require_find_program.findPrograms(programName(name, doors), doors)) {
			found = true;
			const answer = await resolve$1(path, doors);
			if (typeof answer === "string") return answer;
			tried.push(answer.message);
		}
		if (!found) tried.push(`${name} (not on PATH)`);
	}
	throw notFound("no Python interpreter was found", `tried: ${tried.join("; ")}`);
}
async function findByPath(path, doors) {
	const home = require_environment.homeFolder(doors.environment, doors.platform);
	const expanded = home !== void 0 && /^~([\\/]|$)/.test(path) ? home + path.slice(1) : path;
	const full = pathsOf(doors).resolve(doors.cwd, expanded);
	if (doors.tree.stat(full)?.kind === "directory") {
		const inside = interpreterIn(full, doors);
		if (inside !== void 0) return inside;
		throw notFound(`there is no Python interpreter in '${path}'`);
	}
	const program = require_find_program.findProgram(full, doors);
	if (program === void 0) {
		if (doors.tree.stat(full) === void 0) throw notFound(`Python interpreter '${path}' does not exist`);
		throw new require_engine_error.EngineError("DistutilsPlatformError", `Python interpreter '${path}' cannot be executed`, {
			code: "interpreter-not-executable",
			hint: INSTALL_HINT
		});
	}
	const answer = await resolve$1(program, doors);
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
	for (const path of require_find_program.findPrograms(programName(name, doors), doors)) {
		const answer = await resolve$1(path, doors);
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
	const matcher = await versionMatcher(request, asWritten);
	const places = await listPlaces(doors);
	const likely = places.flatMap((place) => place.candidates).filter((candidate) => matcher.mayMatch(candidate));
	const weighed = (await Promise.all(likely.map((candidate) => weigh(candidate, request, matcher, doors)))).filter((one) => one !== void 0);
	weighed.sort((a, b) => oddity(a) - oddity(b) || matcher.compare(a.version, b.version));
	for (const { candidate, identity } of weighed) {
		const answer = identity?.executable ?? await resolve$1(candidate.path, doors);
		if (typeof answer === "string") return answer;
	}
	throw notFound(`no Python interpreter matches '${asWritten}'`, describePlaces(places));
}
async function weigh(candidate, request, matcher, doors) {
	if (candidate.version !== void 0 && !request.debug) return {
		candidate,
		version: candidate.version,
		identity: void 0
	};
	const answer = await askIdentity(candidate.path, doors);
	if (!("identity" in answer) || !matcher.matches(answer.identity)) return void 0;
	return {
		candidate,
		version: answer.identity.version,
		identity: answer.identity
	};
}
function oddity({ candidate, identity }) {
	return ((identity?.implementation ?? candidate.implementation) === "pypy" ? 2 : 0) + (identity?.debug === true ? 1 : 0);
}
async function resolve$1(program, doors) {
	if (!isRedirector(program, doors)) return program;
	const answer = await askIdentity(program, doors);
	if ("identity" in answer) return answer.identity.executable;
	return describeFailure(program, answer.failure, 15e3) ?? new require_engine_error.EngineError("DistutilsPlatformError", `'${program}' is no Python interpreter: ${firstWords(answer.failure.output)}`, {
		code: "not-an-interpreter",
		hint: INSTALL_HINT
	});
}
function programName(name, { platform }) {
	return platform === "nt" && !/\.exe$/i.test(name) ? `${name}.exe` : name;
}
function describePlaces(places) {
	return `looked for at ${places.map(({ name, candidates }) => {
		const found = candidates.map(({ path, version, minor, freeThreaded }) => {
			const known = version ?? minor;
			return known === void 0 ? path : `${known}${freeThreaded === true ? "t" : ""} (${path})`;
		});
		return `${name}: ${found.length === 0 ? "none" : found.join(", ")}`;
	}).join("; ")}`;
}
function notFound(message, detail) {
	return new require_engine_error.EngineError("DistutilsPlatformError", detail === void 0 ? message : `${message} (${detail})`, {
		code: "interpreter-not-found",
		hint: INSTALL_HINT
	});
}

// src/session/find-interpreter.ts
async function findInterpreter(request, environment) {
	return findPython(request, {
		tree: new require_python_target.RealDisk(),
		processes: new require_python_folder.RealProcesses(),
		environment,
		platform: require_environment.realPlatform(),
		cwd: process.cwd()
	});
}
function isVersionRequest(request) {
	return parseVersionRequest(request.trim()) !== void 0;
}

// src/session/probe.ts
async function probe(python, environment = process.env) {
	const process_ = new PythonProcess({
		executable: await findInterpreter(python, environment),
		pythonHalf: require_python_folder.pythonFolder(),
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
const RECORD_HINT = "Write one with `pydistutils target` on the machine that has the interpreter.";
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
		throw new require_engine_error.EngineError("DistutilsFileError", `can't read the target record '${path}': ${reason}`, {
			code: "bad-target-record",
			hint: RECORD_HINT,
			cause: error
		});
	}
	let value;
	try {
		value = JSON.parse(source.replace(/^\ufeff/, ""));
	} catch (error) {
		throw badRecord(path, [`it is no JSON (${error.message})`]);
	}
	return parseTarget(value, path);
}
function badRecord(origin, issues) {
	const list = issues.length === 1 ? issues[0] : issues.map((issue) => `\n  ${issue}`).join("");
	return new require_engine_error.EngineError("DistutilsOptionError", `${origin} is no target record: ${list}`.replace(": \n", ":\n"), {
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

// src/interpreter/probe.ts
function refuseUnsupported(target) {
	if (require_python_target.atLeast(target, 3, 6) || target.versionInfo[0] === 2 && target.versionInfo[1] === 7) return;
	throw new require_engine_error.EngineError("DistutilsPlatformError", `Python ${target.version} is not supported ('${target.executable}')`, {
		code: "unsupported-interpreter",
		hint: "Use Python 2.7, or 3.6 or later."
	});
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
	const directory = (0, node_path.resolve)(options.directory ?? ".");
	const outer = options.environment ?? process.env;
	const runToken = (0, node_crypto.randomUUID)();
	const environment = {
		...outer,
		PYDISTUTILS_RUN: outer.PYDISTUTILS_RUN === void 0 ? runToken : `${outer.PYDISTUTILS_RUN} ${runToken}`
	};
	const program = options.program ?? {
		kind: "script",
		file: options.setupScript ?? "setup.py"
	};
	if (program.kind === "script") requireScript(directory, program.file, options.program === void 0);
	const executable = await findInterpreter(options.python, environment);
	if (isAborted(options.signal)) throw interrupted();
	const streams = options.streams ?? "pipe";
	const emit = options.onEvent ?? (() => void 0);
	const python = new PythonProcess({
		executable,
		pythonHalf: require_python_folder.pythonFolder(),
		keptCode: require_kept_code_folder.keptCodeFolder(directory),
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
			text: `the setup script ${how} for ${seconds} s; it is still running (process ${python.child.pid})`
		});
	}, options.silenceSeconds);
	const stopper = new ScriptStopper(python.child, options.signal);
	const engine = Promise.resolve().then(() => require("./supervise.js")).then(async (loaded) => {
		await loaded.prepare();
		return loaded;
	});
	const script = program.kind === "script" && options.withoutSetuptools !== true ? (0, node_path.resolve)(directory, program.file) : void 0;
	const foreseen = Promise.resolve().then(() => require("./preload.js")).then(({ foresee }) => foresee(options.args, script));
	engine.then(async () => (await Promise.resolve().then(() => require("./preload.js"))).preload(await foreseen)).catch(() => void 0);
	engine.catch(() => void 0);
	try {
		const running = await python.hello();
		refuseUnsupported(running);
		watch.heard();
		const { supervise } = await engine;
		return await supervise(options, {
			python,
			running,
			directory,
			environment,
			runToken,
			outerRuns: outer.PYDISTUTILS_RUN,
			program,
			foreseen: await foreseen,
			emit,
			watch
		});
	} catch (error) {
		python.child.kill("SIGKILL");
		throw isAborted(options.signal) ? interrupted() : error;
	} finally {
		stopper.close();
		watch.stop();
	}
}
function isAborted(signal) {
	return signal?.aborted === true;
}
function interrupted() {
	return new require_engine_error.EngineError("SystemExit", require_last_words.INTERRUPTED.message, { code: "interrupted" });
}
const ARCHIVE = /\.(?:zip|tar(?:\.\w+)?|t[gbx]z2?)$/i;
function requireScript(directory, file, setup) {
	if ((0, node_fs.existsSync)((0, node_path.resolve)(directory, file))) return;
	if (!(0, node_fs.existsSync)(directory)) throw new require_engine_error.EngineError("DistutilsFileError", `there is no ${ARCHIVE.test(directory) ? "archive" : "folder"} '${directory}'`, {
		code: "no-folder",
		hint: "name the folder of the project, or its archive, with -C"
	});
	throw new require_engine_error.EngineError("DistutilsFileError", `there is no ${file} in ${directory}`, {
		code: "no-script",
		...setup ? { hint: "name the folder of the project with -C DIR, or another script with --setup-script FILE" } : {}
	});
}

Object.defineProperty(exports, "findInterpreter", {
  enumerable: true,
  get: function () {
    return findInterpreter;
  }
});
Object.defineProperty(exports, "isVersionRequest", {
  enumerable: true,
  get: function () {
    return isVersionRequest;
  }
});
Object.defineProperty(exports, "loadTarget", {
  enumerable: true,
  get: function () {
    return loadTarget;
  }
});
Object.defineProperty(exports, "probe", {
  enumerable: true,
  get: function () {
    return probe;
  }
});
Object.defineProperty(exports, "run", {
  enumerable: true,
  get: function () {
    return run;
  }
});
