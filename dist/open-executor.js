"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_clock = require("./clock.js");
const require_windows_error = require("./windows-error.js");
const require_step_paths = require("./step-paths.js");
const require_real_processes = require("./real-processes.js");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
let node_os = require("node:os");
let node_crypto = require("node:crypto");
node_crypto = require_rolldown_runtime.__toESM(node_crypto, 1);
let node_timers_promises = require("node:timers/promises");

// src/state/include-folders.ts
const FOLDER_OPTION = {
	gnu: /^(?:-I|-iquote|-isystem|-idirafter)(.*)$/s,
	msvc: /^[/-](?:I|external:I)(.*)$/s,
	borland: /^[/-]I(.*)$/s,
	other: /^-I(.*)$/s
};
function includeFolders(argv, family) {
	const folders = [];
	for (let at = 1; at < argv.length; at += 1) {
		const value = FOLDER_OPTION[family].exec(argv[at])?.[1];
		if (value === void 0) continue;
		const folder = value === "" ? argv[at += 1] : value;
		if (folder !== void 0) folders.push(folder);
	}
	return folders;
}
const MOST_FILES = 2e4;
function filesUnder(folders, without, disk, separator) {
	const files = /* @__PURE__ */ new Set();
	const seen = new Set(without);
	const walk = (folder) => {
		if (seen.has(folder) || files.size >= MOST_FILES) return;
		seen.add(folder);
		let names;
		try {
			names = disk.list(folder);
		} catch {
			return;
		}
		for (const name of names) {
			const path = folder + separator + name;
			const kind = disk.statLink(path)?.kind;
			if (kind === "directory" && !name.startsWith(".")) walk(path);
			else if (kind === "file" || kind === "symlink") files.add(path);
		}
	};
	for (const folder of folders) walk(folder);
	return [...files].sort();
}

// src/state/shadow-headers.ts
const NONE = [];
var ShadowHeaders = class {
	disk;
	separator;
	listings = /* @__PURE__ */ new Map();
	found = /* @__PURE__ */ new Map();
	constructor(disk, separator) {
		this.disk = disk;
		this.separator = separator;
	}
	find(headers, folders) {
		const shadows = /* @__PURE__ */ new Set();
		for (const folder of folders) {
			let known = this.found.get(folder);
			if (known === void 0) this.found.set(folder, known = /* @__PURE__ */ new Map());
			for (const header of headers) {
				let paths = known.get(header);
				if (paths === void 0) known.set(header, paths = this.search(header, folder));
				for (const path of paths) shadows.add(path);
			}
		}
		return [...shadows].sort();
	}
	forget() {
		this.listings.clear();
		this.found.clear();
	}
	search(header, folder) {
		const names = this.names(folder);
		if (names.size === 0) return NONE;
		const parts = header.split(this.separator);
		let paths = NONE;
		for (let from = parts.length - 1; from > 0; from -= 1) {
			if (!names.has(parts[from])) continue;
			const tail = parts.slice(from);
			const path = [folder, ...tail].join(this.separator);
			if (path !== header && this.isThere(folder, tail)) paths = [...paths, path];
		}
		return paths;
	}
	isThere(folder, tail) {
		let at = folder;
		for (const part of tail) {
			if (!this.names(at).has(part)) return false;
			at += this.separator + part;
		}
		return true;
	}
	names(folder) {
		let names = this.listings.get(folder);
		if (names === void 0) this.listings.set(folder, names = this.list(folder));
		return names;
	}
	list(folder) {
		try {
			return new Set(this.disk.list(folder));
		} catch {
			return /* @__PURE__ */ new Set();
		}
	}
};

// src/state/disk-now.ts
var DiskNow = class {
	state;
	disk;
	path;
	shadowHeaders;
	constructor(state, disk) {
		this.state = state;
		this.disk = disk;
		this.path = state.separator === "\\" ? node_path.win32 : node_path.posix;
		this.shadowHeaders = new ShadowHeaders(disk, state.separator);
	}
	filesOf(place) {
		return {
			digest: (path) => this.digest(path),
			shadows: (record) => place === void 0 ? [] : this.shadows(record, place),
			holdsOldRoot: (path, record) => this.holdsOldRoot(path, record)
		};
	}
	digest(recorded) {
		return this.state.stats.digest(this.state.hostPath(recorded));
	}
	shadowsOf(place, headers) {
		const { root, separator } = this.state;
		const own = (path) => path === root || path.startsWith(root + separator);
		const folders = [...this.folders(place), ...headers.map((path) => this.path.dirname(path))].filter(own);
		return this.shadowHeaders.find(headers, [...new Set(folders)]).map((path) => this.state.recordedPath(path));
	}
	untrackedHeaders(place) {
		return filesUnder(this.folders(place), [this.state.buildBase], this.disk, this.state.separator).filter((path) => path !== place.source);
	}
	forget() {
		this.shadowHeaders.forget();
	}
	shadows(record, place) {
		if (record.shadows === "untracked") return this.untrackedHeaders(place).map((path) => this.state.recordedPath(path));
		return this.shadowsOf(place, record.headers.map(([path]) => this.state.hostPath(path)));
	}
	holdsOldRoot(path, record) {
		if (record.root === this.state.root || record.root === "") return false;
		return Buffer.from(this.disk.read(this.state.hostPath(path))).includes(record.root);
	}
	folders({ argv, cwd, source, family }) {
		const named = includeFolders(argv, family).map((folder) => this.path.resolve(cwd, folder));
		return [.../* @__PURE__ */ new Set([this.path.dirname(source), ...named])];
	}
};

// src/state/driver-answer.ts
const NO_ANSWER = {
	programs: [],
	settings: [],
	files: [],
	libraryFolders: [],
	programFolders: []
};
function parseDriverAnswer(output) {
	const answer = {
		programs: [],
		settings: [],
		files: [],
		libraryFolders: [],
		programFolders: []
	};
	for (const line of output.split("\n")) {
		const collect = /^COLLECT_GCC=(.+)$/.exec(line)?.[1];
		const folders = /^COMPILER_PATH=(.+)$/.exec(line)?.[1];
		const libraries = /^LIBRARY_PATH=(.+)$/.exec(line)?.[1];
		if (collect !== void 0) answer.programs.push(collect);
		if (folders !== void 0) answer.programFolders.push(...folders.split(":"));
		if (libraries !== void 0) answer.libraryFolders.push(...libraries.split(":"));
		if (line.startsWith(" ") && !line.startsWith(" (")) addCommand(splitWords(line), answer);
	}
	return Object.values(answer).every((list) => list.length === 0) ? NO_ANSWER : answer;
}
function addCommand([program, ...words], answer) {
	if (program === void 0) return;
	answer.programs.push(program);
	words.forEach((word, index) => {
		const previous = words[index - 1];
		if (/^-m[a-z]/.test(word) || /^-(?:triple|target-cpu|tune-cpu|target-feature|resource-dir)$/.test(previous ?? "")) answer.settings.push(word);
		if (previous === "--param") answer.settings.push(`--param ${word}`);
		if (/^\/.*\.(?:o|a|so)$/.test(word)) answer.files.push(word);
		if (/^-L./.test(word)) answer.libraryFolders.push(word.slice(2));
	});
}
function splitWords(line) {
	return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) => plain ?? quoted.replace(/\\(.)/g, "$1"));
}

// src/state/driver-words.ts
const LAUNCHERS = /* @__PURE__ */ new Set([
	"ccache",
	"sccache",
	"distcc",
	"icecc",
	"colorgcc",
	"env",
	"nice",
	"time",
	"schedtool",
	"ionice"
]);
function driverWords(argv) {
	const words = [];
	for (const word of argv) {
		if (words.length > 0 && /^[A-Za-z_]\w*=/.test(word)) continue;
		words.push(word);
		if (!LAUNCHERS.has(baseName(word))) break;
	}
	return words;
}
function driverLength(argv) {
	const last = driverWords(argv).at(-1);
	return last === void 0 ? 0 : argv.indexOf(last) + 1;
}
const SELECTING = /^(?:-m|-B|--sysroot|-isysroot|-specs|--specs|-fuse-ld|-fplugin|-x$|-arch|-stdlib|-wrapper|-target|--target|--gcc-toolchain|-no-integrated-as|-fno-integrated-as|-fintegrated-as|-static|-shared|-pie|-no-pie|-nostdlib|-nostartfiles|-nodefaultlibs|-flto|-fno-lto|-fsanitize|-fopenmp|-pthread|-bundle|-dynamiclib|--param)/;
const WITH_VALUE = /* @__PURE__ */ new Set([
	"-B",
	"--sysroot",
	"-isysroot",
	"-specs",
	"-x",
	"-arch",
	"-wrapper",
	"-target",
	"--target",
	"--param",
	"-mllvm"
]);
function selectingOptions(argv) {
	const options = [];
	for (let at = driverLength(argv); at < argv.length; at += 1) {
		const word = argv[at];
		if (!SELECTING.test(word)) continue;
		options.push(word);
		const value = argv[at + 1];
		if (WITH_VALUE.has(word) && value !== void 0) {
			options.push(value);
			at += 1;
		}
	}
	return options;
}
const LANGUAGES = [
	[/\.(?:cc|cp|cxx|cpp|CPP|c\+\+|C|ii)$/, "c++"],
	[/\.mm$/, "objective-c++"],
	[/\.m$/, "objective-c"],
	[/\.(?:S|sx)$/, "assembler-with-cpp"],
	[/\.s$/, "assembler"],
	[/\.(?:f|for|ftn|f77|f90|f95|f03|f08|F|F90)$/, "f95"]
];
function languageOf(source) {
	return LANGUAGES.find(([suffixes]) => suffixes.test(source))?.[1] ?? "c";
}
function baseName(path) {
	return path.slice(require_clock.nameStart(path)).replace(/\.exe$/i, "");
}

// src/state/tool-identity.ts
const FINDING = [
	"COMPILER_PATH",
	"GCC_EXEC_PREFIX",
	"CCC_OVERRIDE_OPTIONS",
	"CCACHE_COMPILER",
	"CCACHE_PATH",
	"CCACHE_PREFIX",
	"SDKROOT",
	"DEVELOPER_DIR"
];
const DRIVER_TIMEOUT_MS = 2e4;
var ToolIdentities = class {
	doors;
	path;
	known = /* @__PURE__ */ new Map();
	constructor(doors) {
		this.doors = doors;
		this.path = doors.platform === "nt" ? node_path.win32 : node_path.posix;
	}
	async identify(request) {
		const language = request.source === void 0 ? "" : languageOf(request.source);
		const options = request.family === "gnu" && request.role !== "other" ? selectingOptions(request.argv) : [];
		const variables = [...FINDING, "PATH"].map((name) => request.environment[name] ?? "");
		const key = JSON.stringify([
			request.role,
			request.family,
			driverWords(request.argv),
			options,
			language,
			request.cwd,
			variables
		]);
		let identity = this.known.get(key);
		if (identity === void 0) this.known.set(key, identity = this.find(request, options, language));
		return identity;
	}
	forget() {
		this.known.clear();
	}
	async find(request, options, language) {
		const candidates = driverWords(request.argv).map((word) => this.programs(word, request));
		const drivers = candidates.flatMap((found) => found.slice(0, 1));
		if (request.family === "msvc") return this.identity([...drivers, ...this.besideMsvc(drivers)], []);
		if (request.family !== "gnu" || request.role === "other") return this.identity(drivers, []);
		const answer = await this.ask(request, candidates.flat(), options, language);
		const programs = [...drivers, ...answer.programs.flatMap((name) => this.resolve(name, answer, request))];
		if (request.role === "link") programs.push(...this.linker(options, answer, request));
		return {
			...this.identity([
				...programs,
				...answer.files,
				...this.clangLibraries(programs)
			], answer.settings),
			libraryFolders: answer.libraryFolders
		};
	}
	identity(programs, settings) {
		const pairs = /* @__PURE__ */ new Map();
		for (const program of new Set(programs)) {
			let name = this.path.basename(program);
			while (pairs.has(name)) name += "*";
			pairs.set(name, this.doors.state.stats.digest(program) ?? "");
		}
		if (settings.length > 0) pairs.set("settings of the compiler", settings.join(" "));
		return {
			text: JSON.stringify([...pairs]),
			libraryFolders: []
		};
	}
	async ask(request, candidates, options, language) {
		const { state, processes, signal } = this.doors;
		const words = request.argv.slice(0, driverLength(request.argv));
		const digests = candidates.map((path) => [path, state.stats.digest(path) ?? ""]);
		const variables = FINDING.map((name) => request.environment[name] ?? "");
		const question = JSON.stringify([
			"driver",
			request.role,
			words,
			digests,
			options,
			language,
			variables
		]);
		const remembered = state.answer(question);
		if (remembered !== void 0) return JSON.parse(remembered);
		const input = request.role === "compile" ? [
			"-x",
			language,
			"-c",
			"/dev/null"
		] : ["/dev/null"];
		const { status, output } = await processes.run([
			...words,
			"-###",
			...options,
			...input,
			"-o",
			"/dev/null"
		], {
			cwd: request.cwd,
			env: {
				...request.environment,
				LC_ALL: "C"
			},
			output: "capture",
			timeoutMs: DRIVER_TIMEOUT_MS,
			...signal === void 0 ? void 0 : { signal }
		});
		const answer = parseDriverAnswer(status === 0 ? output : "");
		if (status === 0) state.rememberAnswer(question, JSON.stringify(answer));
		return answer;
	}
	programs(name, { environment, cwd }) {
		const { disk, platform } = this.doors;
		const found = [...require_run.findPrograms(name, {
			tree: disk,
			environment,
			platform,
			cwd
		})];
		return [...new Set(found.map((path) => disk.realPath(path)))];
	}
	resolve(name, answer, request) {
		if (this.path.isAbsolute(name)) return [name];
		const beside = answer.programFolders.map((folder) => this.path.join(folder, name)).find((path) => this.doors.disk.stat(path)?.kind === "file");
		if (beside !== void 0) return [beside];
		return this.programs(name, request).slice(0, 1);
	}
	linker(options, answer, request) {
		if (!answer.programs.some((name) => name.endsWith("collect2"))) return [];
		const chosen = options.find((option) => option.startsWith("-fuse-ld="))?.slice(9);
		return this.resolve(chosen === void 0 ? "ld" : `ld.${chosen}`, answer, request);
	}
	besideMsvc(drivers) {
		const names = [
			"c1.dll",
			"c1xx.dll",
			"c2.dll",
			"link.exe"
		];
		return drivers.flatMap((driver) => names.map((name) => this.path.join(this.path.dirname(driver), name))).filter((path) => this.doors.disk.stat(path) !== void 0);
	}
	clangLibraries(programs) {
		const { disk } = this.doors;
		const clang = programs.find((path) => /clang[^/]*$/.test(path) && this.path.isAbsolute(path));
		if (clang === void 0 || disk.stat(clang) === void 0) return [];
		const folder = this.path.join(this.path.dirname(disk.realPath(clang)), "..", "lib");
		if (disk.stat(folder)?.kind !== "directory") return [];
		const libraries = disk.list(folder).filter((name) => /^lib(?:LLVM|clang-cpp)[\w.-]*\.(?:so|dylib)/.test(name));
		return [...new Set(libraries.map((name) => this.path.join(folder, name)).filter((path) => disk.stat(path)?.kind === "file").map((path) => disk.realPath(path)))].sort();
	}
};

// src/execute/foreseen-folders.ts
var ForeseenFolders = class {
	separator;
	numbers = /* @__PURE__ */ new Map();
	count = 0;
	place = [0, ""];
	constructor(separator) {
		this.separator = separator;
	}
	add(folders) {
		for (const { recorded } of folders) {
			if (!this.numbers.has(recorded)) this.numbers.set(recorded, this.count);
			this.count += 1;
		}
	}
	reach(folder, name) {
		this.place = [folder, name];
	}
	has(recordedPath) {
		if (this.count === 0) return false;
		const cut = recordedPath.lastIndexOf(this.separator) + 1;
		const number = this.numbers.get(recordedPath.slice(0, cut));
		if (number === void 0) return false;
		const [folder, name] = this.place;
		return number < folder || number === folder && recordedPath.slice(cut) <= name;
	}
};

// src/execute/os-error.ts
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
	return require_windows_error.windowsError(error)?.text ?? SYSTEM_ERRORS[code ?? ""]?.[1] ?? message;
}
function errorCode(error) {
	return error.code;
}
function toOsError(error, path, second) {
	if (error instanceof require_own_options.EngineError) return error;
	const shown = second === void 0 ? quoted(path) : `${quoted(path)} -> ${quoted(second)}`;
	const windows = require_windows_error.windowsError(error);
	if (windows?.winerror !== void 0) {
		const { winerror, text } = windows;
		return new require_own_options.EngineError("OSError", `[WinError ${winerror}] ${text}: ${shown}`, {
			cause: error,
			code: errorCode(error) ?? "os",
			args: [
				0,
				text,
				path,
				winerror
			]
		});
	}
	const known = windows === void 0 ? SYSTEM_ERRORS[errorCode(error) ?? ""] : [windows.errno, windows.text];
	if (known === void 0) return new require_own_options.EngineError("OSError", `${error.message}`, { cause: error });
	const [errno, text] = known;
	return new require_own_options.EngineError("OSError", `[Errno ${errno}] ${text}: ${shown}`, {
		cause: error,
		code: errorCode(error) ?? "os",
		args: [
			errno,
			text,
			path
		]
	});
}
function fileError(what, path, error, python = "DistutilsFileError") {
	if (error instanceof require_own_options.EngineError) return error;
	return new require_own_options.EngineError(python, `${what} '${path}': ${errorText(error)}`, { cause: error });
}
function quoted(text) {
	const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	let inside = "";
	for (const character of text) {
		const code = character.codePointAt(0);
		if (character === quote || character === "\\") inside += `\\${character}`;
		else if (character === "\n") inside += "\\n";
		else if (character === "\r") inside += "\\r";
		else if (character === "	") inside += "\\t";
		else if (code < 32 || code === 127) inside += `\\x${code.toString(16).padStart(2, "0")}`;
		else if (code >= 55296 && code <= 57343) inside += `\\u${code.toString(16)}`;
		else inside += character;
	}
	return quote + inside + quote;
}
function quotedList(texts) {
	return `[${texts.map(quoted).join(", ")}]`;
}

// src/execute/byte-compiler.ts
const QUEUE_DEPTH = 8;
const OWN_QUEUE_DEPTH = 64;
const FOLDERS_FOR_AN_INTERPRETER = 20;
var ByteCompiler = class {
	options;
	workers = /* @__PURE__ */ new Map();
	waiting = /* @__PURE__ */ new Map();
	unheard;
	nextId = 1;
	closed = false;
	constructor(options) {
		this.options = options;
	}
	warm(count) {
		const level = this.processLevel(0);
		while (this.pool(level).length < Math.min(count, this.options.workers)) this.start(level);
	}
	foresee(folders, optimize) {
		const level = this.processLevel(optimize);
		const count = Math.min(this.options.workers - 1, Math.ceil(folders.length / FOLDERS_FOR_AN_INTERPRETER));
		if (count <= 0) return;
		while (this.pool(level).length < count) this.start(level);
		this.unheard ??= [];
		for (const [at, worker] of this.pool(level).slice(0, count).entries()) {
			const share = folders.filter((_, index) => index % count === at);
			worker.foreseen.add(share);
			worker.process.send(JSON.stringify({ foresee: share.map(({ folder, recorded, names }) => [
				wirePath(folder),
				wirePath(recorded),
				names?.map(wirePath) ?? null
			]) }));
		}
	}
	async compile(request) {
		return await new Promise((resolve, reject) => {
			const job = {
				request,
				resolve,
				reject
			};
			if (this.unheard === void 0) {
				this.enter(job);
				return;
			}
			if (this.unheard.push(job) === 1) setImmediate(() => setImmediate(() => this.listen()));
		});
	}
	listen() {
		const jobs = this.unheard ?? [];
		this.unheard = void 0;
		for (const job of jobs) this.enter(job);
	}
	enter(job) {
		const { recordedPath, optimize } = job.request;
		const level = this.processLevel(optimize);
		(this.pool(level).find(({ foreseen }) => foreseen.has(recordedPath))?.own ?? this.queue(level)).push(job);
		this.feed(level);
	}
	close() {
		this.closed = true;
		for (const pool of this.workers.values()) for (const { process, jobs } of pool) if (jobs.size === 0) process.kill();
		else process.finish();
		this.workers.clear();
	}
	processLevel(optimize) {
		return this.options.target.versionInfo[0] === 2 ? optimize : 0;
	}
	pool(level) {
		let pool = this.workers.get(level);
		if (pool === void 0) this.workers.set(level, pool = []);
		return pool;
	}
	queue(level) {
		let queue = this.waiting.get(level);
		if (queue === void 0) this.waiting.set(level, queue = []);
		return queue;
	}
	feed(level) {
		const pool = this.pool(level);
		for (const worker of pool) while (worker.own.length > 0 && worker.jobs.size < OWN_QUEUE_DEPTH) this.send(worker, worker.own.shift());
		const queue = this.queue(level);
		while (queue.length > 0) {
			let idlest = pool.reduce((best, one) => best === void 0 || one.jobs.size < best.jobs.size ? one : best, void 0);
			if ((idlest === void 0 || idlest.jobs.size >= 2) && pool.length < this.options.workers) idlest = this.start(level);
			if (idlest === void 0 || idlest.jobs.size >= QUEUE_DEPTH) return;
			this.send(idlest, queue.shift());
		}
	}
	send(worker, job) {
		const { source, output, recordedPath } = job.request;
		const id = this.nextId;
		this.nextId += 1;
		worker.jobs.set(id, job);
		worker.process.send(JSON.stringify({
			id,
			source: wirePath(source),
			output: wirePath(output),
			recorded: wirePath(recordedPath),
			checked_hash: this.options.checkedHash()
		}));
	}
	start(level) {
		const { target, processes, worker: script, cwd, environment } = this.options;
		const flags = [
			"-S",
			"-E",
			"-B",
			...level === 0 ? [] : [level === 1 ? "-O" : "-OO"]
		];
		const jobs = /* @__PURE__ */ new Map();
		const own = [];
		const foreseen = new ForeseenFolders(target.osName === "nt" ? "\\" : "/");
		const worker = {
			process: processes.start([
				target.executable,
				...flags,
				script
			], {
				cwd,
				env: environment()
			}, {
				onLine: (line) => {
					const reply = JSON.parse(line);
					if ("foreseen" in reply) foreseen.reach(...reply.foreseen);
					else {
						this.settle(reply, jobs);
						this.feed(level);
					}
				},
				onEnd: ({ error, errors }) => {
					const pool = this.pool(level);
					pool.splice(0, pool.length, ...pool.filter((one) => one.jobs !== jobs));
					if (this.closed && jobs.size === 0) return;
					for (const job of jobs.values()) job.reject(lostWorker(target.executable, job.request, error, errors));
					jobs.clear();
					this.queue(level).unshift(...own.splice(0));
					this.feed(level);
				}
			}),
			jobs,
			own,
			foreseen
		};
		this.pool(level).push(worker);
		return worker;
	}
	settle(reply, jobs) {
		const job = jobs.get(reply.id);
		if (job === void 0) return;
		jobs.delete(reply.id);
		const { stderr: messages = "", failed, digest } = reply;
		if (reply.error === void 0) job.resolve({
			messages,
			written: failed !== true,
			digest
		});
		else job.reject(toError(reply.error, job.request));
	}
};
function writesCheckedHash(target, { environment, pycInvalidation }) {
	const [major, minor] = target.versionInfo;
	if (major < 3 || minor < 7) return false;
	if (pycInvalidation !== void 0) return pycInvalidation === "checked-hash";
	return (environment()["SOURCE_DATE_EPOCH"] ?? "") !== "";
}
function wirePath(path) {
	return path.isWellFormed() ? path : { hex: Buffer.from(require_run.encodeText(path)).toString("hex") };
}
function toError([errno, text, path], request) {
	if (errno === null) return new require_own_options.EngineError("OSError", text, { code: "byte-compile" });
	const shown = path === null || path === request.source ? request.shownSource : path;
	return new require_own_options.EngineError("OSError", `[Errno ${errno}] ${text}: ${quoted(shown)}`, {
		code: "byte-compile",
		args: [
			errno,
			text,
			shown
		]
	});
}
function lostWorker(executable, request, error, errors) {
	const said = errors.trim().split("\n").at(-1) ?? "";
	const why = error?.message ?? (said === "" ? "it ended" : said);
	return new require_own_options.EngineError("DistutilsByteCompileError", `could not byte-compile '${request.shownSource}': ${executable}: ${why}`, {
		code: "byte-compiler-lost",
		cause: error
	});
}

// src/execute/dry-decisions.ts
var DryDecisions = class {
	changed = /* @__PURE__ */ new Set();
	removedTrees = [];
	note(step, doors) {
		for (const path of require_step_paths.stepOutputs(step)) this.changed.add(doors.host(path, step));
		if (step.kind === "remove" && step.tree) this.removedTrees.push(doors.host(step.path, step) + doors.state.separator);
	}
	touches(step, doors) {
		return [...require_step_paths.stepInputs(step), ...require_step_paths.stepOutputs(step)].some((path) => {
			const host = doors.host(path, step);
			return this.changed.has(host) || this.removedTrees.some((tree) => host.startsWith(tree));
		});
	}
};

// src/state/content-hash.ts
function digestOf(content) {
	return node_crypto.hash("sha256", content, "hex");
}
function digestFile(tree, path) {
	return digestOf(tree.read(path));
}

// src/execute/transaction.ts
const ASIDE = /^\.pydistutils-kept-\d+-\d+$/;
var Transaction = class {
	options;
	lines = [];
	safe = /* @__PURE__ */ new Set();
	noted = /* @__PURE__ */ new Set();
	journal;
	serial = 0;
	tookBack = false;
	constructor(options) {
		this.options = options;
	}
	get begun() {
		return this.lines.length > 0;
	}
	makingDirectory(path) {
		if (!this.safe.has(path)) this.note([{
			op: "mkdir",
			path
		}]);
	}
	creating(paths, folders = []) {
		const made = folders.filter((path) => !this.safe.has(path)).map((path) => ({
			op: "mkdir",
			path
		}));
		const written = paths.filter((path) => !this.safe.has(path)).map((path) => ({
			op: "create",
			path
		}));
		this.note([...made, ...written]);
	}
	settingAside(path) {
		if (this.safe.has(path)) {
			this.options.disk.removeTree(path);
			return;
		}
		const aside = this.asideOf(path);
		this.note([{
			op: "replace",
			path,
			aside
		}]);
		this.options.disk.rename(path, aside);
	}
	overwriting(path) {
		if (this.safe.has(path)) return;
		const { disk } = this.options;
		const aside = this.asideOf(path);
		const stat = disk.stat(path);
		this.note([{
			op: "create",
			path: aside
		}]);
		disk.copyContent(path, aside);
		if (stat !== void 0) {
			disk.setTimes(aside, stat.accessed, stat.modified);
			disk.setMode(aside, stat.mode);
		}
		this.note([{
			op: "replace",
			path,
			aside
		}]);
	}
	changingFacts(path) {
		const stat = this.options.disk.stat(path);
		if (stat === void 0 || this.safe.has(path) || this.noted.has(path)) return;
		const { mode, accessed, modified } = stat;
		this.note([{
			op: "facts",
			path,
			mode,
			accessed,
			modified
		}]);
	}
	commit() {
		if (this.journal !== void 0) this.append([{ op: "commit" }]);
		this.end(removeKept(this.lines, this.options.disk));
	}
	undo() {
		const { troubles, changes } = undoLines(this.lines, this.options);
		this.tookBack = changes > 0;
		this.end();
		return troubles;
	}
	end(done = true) {
		if (this.journal !== void 0 && done) removeIfThere(this.journal, this.options.disk);
		this.journal = void 0;
		if (done) this.options.journalClosed?.();
		this.lines.length = 0;
		this.safe.clear();
		this.noted.clear();
	}
	note(lines) {
		if (lines.length === 0) return;
		if (this.lines.length === 0) this.journal = this.options.journal();
		for (const line of lines) {
			if (line.op === "facts") this.noted.add(line.path);
			else if (line.op !== "commit") this.safe.add(line.path);
			this.lines.push(line);
		}
		this.append(lines);
	}
	append(lines) {
		if (this.journal === void 0) return;
		try {
			this.options.disk.append(this.journal, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
		} catch {
			this.journal = void 0;
		}
	}
	asideOf(path) {
		const { pid, separator } = this.options;
		this.serial += 1;
		return `${require_clock.folderPart(path, separator)}${separator}.pydistutils-kept-${pid}-${this.serial}`;
	}
};
function recover(journal, disk, separator) {
	let text;
	try {
		text = disk.readText(journal);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		throw error;
	}
	const lines = text.split("\n").flatMap(parseLine);
	const committed = lines.some((line) => line.op === "commit");
	const troubles = committed ? [] : undoLines(lines, {
		disk,
		separator
	}).troubles;
	if (!committed || removeKept(lines, disk)) removeIfThere(journal, disk);
	return [{
		kind: committed ? "cleaned" : "undone",
		troubles
	}];
}
function parseLine(text) {
	try {
		const line = JSON.parse(text);
		return typeof line === "object" && line !== null ? [line] : [];
	} catch {
		return [];
	}
}
function undoLines(lines, { disk, separator }) {
	const troubles = [];
	let changes = 0;
	const backwards = [...lines].reverse();
	for (const line of [...backwards.filter(({ op }) => op !== "mkdir"), ...backwards.filter(({ op }) => op === "mkdir")]) try {
		if (undoLine(line, disk, separator)) changes += 1;
	} catch (error) {
		const path = line.op === "commit" ? "" : line.path;
		troubles.push(`${path} could not be put back: ${error.message}`);
	}
	return {
		troubles,
		changes
	};
}
function undoLine(line, disk, separator) {
	switch (line.op) {
		case "create": return removeIfThere(line.path, disk);
		case "mkdir":
			try {
				disk.removeEmptyDirectory(line.path);
				return true;
			} catch (error) {
				if (![
					"ENOENT",
					"ENOTEMPTY",
					"EEXIST",
					"ENOTDIR"
				].includes(errorCode(error) ?? "")) throw error;
			}
			return false;
		case "replace":
			if (!isAsideOf(line.aside, line.path, separator) || disk.statLink(line.aside) === void 0) return false;
			disk.removeTree(line.path);
			disk.rename(line.aside, line.path);
			return true;
		case "facts":
			if (disk.stat(line.path) === void 0) return false;
			disk.setTimes(line.path, line.accessed, line.modified);
			disk.setMode(line.path, line.mode);
			return true;
		case "commit": return false;
	}
}
function removeKept(lines, disk) {
	let done = true;
	for (const line of lines) {
		if (line.op !== "replace") continue;
		try {
			disk.removeTree(line.aside);
		} catch (error) {
			if (![
				"EPERM",
				"EBUSY",
				"EACCES"
			].includes(errorCode(error) ?? "")) throw error;
			done = false;
		}
	}
	return done;
}
function isAsideOf(aside, path, separator) {
	return require_clock.folderPart(aside, separator) === require_clock.folderPart(path, separator) && ASIDE.test(aside.slice(require_clock.nameStart(aside, separator)));
}
function removeIfThere(path, disk) {
	try {
		disk.removeFile(path);
		return true;
	} catch (error) {
		if (!["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) throw error;
		return false;
	}
}

// src/execute/install-journal.ts
var InstallJournal = class {
	options;
	spareFolder;
	constructor(options) {
		this.options = options;
	}
	open() {
		const { disk, state, pid, spare, lastingName } = this.options;
		const own = lastingName === void 0 || spare === void 0 ? state.writableFile("undo") : void 0;
		if (own !== void 0 && disk.statLink(own) === void 0) return own;
		if (spare === void 0) return void 0;
		const folder = `${spare}-${this.mark()}-${pid}`;
		try {
			disk.makeDirectory(folder, 448);
		} catch {
			return;
		}
		this.spareFolder = folder;
		return `${folder}${state.separator}undo`;
	}
	close() {
		const folder = this.spareFolder;
		this.spareFolder = void 0;
		if (folder !== void 0) this.options.disk.removeTree(folder);
	}
	recover() {
		const { disk, state } = this.options;
		const found = [];
		const own = `${state.folder}${state.separator}undo`;
		if (state.keeps && this.isOurs(own)) found.push(...recover(own, disk, state.separator) ?? []);
		for (const folder of this.orphans()) {
			const journal = `${folder}${state.separator}undo`;
			found.push(...recover(journal, disk, state.separator) ?? []);
			if (disk.statLink(journal) === void 0) disk.removeTree(folder);
		}
		return found;
	}
	orphans() {
		const { disk, state, spare } = this.options;
		if (spare === void 0) return [];
		const [above, at] = [require_clock.folderPart(spare, state.separator), require_clock.nameStart(spare, state.separator)];
		const start = `${spare.slice(at)}-${this.mark()}-`;
		return (disk.stat(above)?.kind === "directory" ? disk.list(above) : []).filter((name) => name.startsWith(start) && !state.isAlive(Number(name.slice(start.length)))).map((name) => spare.slice(0, at) + name).filter((folder) => this.isOurs(folder));
	}
	isOurs(path) {
		const { disk, state } = this.options;
		const stat = disk.statLink(path);
		return stat !== void 0 && stat.kind !== "symlink" && (state.user === void 0 || stat.owner === state.user);
	}
	mark() {
		return digestOf(this.options.lastingName ?? this.options.state.buildBase).slice(0, 12);
	}
};

// src/execute/interruption.ts
function interrupted() {
	return new require_own_options.EngineError("SystemExit", "interrupted", { code: "interrupted" });
}

// src/execute/byte-code-file.ts
function timestampHeader(target, source) {
	const [major, minor] = target.versionInfo;
	const words = [Math.floor(source.modified), source.size];
	if (major === 2 || major === 3 && minor < 3) words.pop();
	if (major === 3 && minor >= 7) words.unshift(0);
	const header = Buffer.alloc(4 + 4 * words.length);
	header.write(target.byteCodeMagic, "hex");
	words.forEach((word, index) => header.writeUInt32LE(word % 2 ** 32 < 0 ? word % 2 ** 32 + 2 ** 32 : word % 2 ** 32, 4 + 4 * index));
	return header;
}
function headerLength(target) {
	const [major, minor] = target.versionInfo;
	if (major === 2) return 8;
	return minor >= 7 ? 16 : minor >= 3 ? 12 : 8;
}
function looksCurrent(content, target, source, recordedPath) {
	const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
	const header = timestampHeader(target, source);
	return bytes.subarray(0, header.length).equals(header) && bytes.includes(Buffer.from(recordedPath));
}

// src/execute/kept-byte-code.ts
var KeptByteCode = class KeptByteCode {
	facts;
	static of(module, doors) {
		const target = doors.target();
		const stat = doors.disk.stat(module.source);
		if (stat?.kind !== "file" || target.implementation.name !== "cpython" && target.versionInfo[0] === 2) return void 0;
		return new KeptByteCode({
			doors,
			target,
			module,
			stat,
			hashed: writesCheckedHash(target, doors)
		});
	}
	constructor(facts) {
		this.facts = facts;
	}
	find() {
		const { doors, module, stat } = this.facts;
		const { byteCode, stats } = doors.state;
		if (!byteCode.mayHave(module.recordedPath)) return void 0;
		const digest = stats.digest(module.source, stat);
		return digest === void 0 ? void 0 : byteCode.find(this.keyFor(digest));
	}
	keyFor(digest) {
		const { target, module, hashed } = this.facts;
		const { recordedPath, optimize } = module;
		const interpreter = [
			target.implementation.name,
			target.version,
			target.byteCodeMagic,
			target.build.unicodeWidth
		];
		const level = target.versionInfo[0] === 2 ? optimize : 0;
		return JSON.stringify([
			digest,
			recordedPath,
			level,
			hashed ? "hash" : "time",
			...interpreter
		]);
	}
	fileOf(body) {
		const { hashed, target, stat } = this.facts;
		return hashed ? body : Buffer.concat([timestampHeader(target, stat), body]);
	}
	get mode() {
		const { target, stat } = this.facts;
		return target.versionInfo[0] === 2 ? 438 : (stat.mode | 128) & 438;
	}
	keep(output, { messages, digest: told }) {
		const { doors, target, module, stat, hashed } = this.facts;
		const { source, recordedPath } = module;
		const { disk, state } = doors;
		if (!state.keeps) return;
		if (disk.statAnew(source)?.changed !== stat.changed) return;
		if (told !== void 0) state.stats.learn(source, stat, told);
		const digest = state.stats.digest(source, stat);
		if (digest === void 0) return;
		const key = this.keyFor(digest);
		if (output === void 0) {
			state.byteCode.add(key, recordedPath, {
				body: void 0,
				messages
			});
			return;
		}
		const content = disk.read(output);
		const length = headerLength(target);
		if (!hashed && Buffer.compare(content.subarray(0, length), timestampHeader(target, stat)) !== 0) return;
		state.byteCode.add(key, recordedPath, {
			body: hashed ? content : content.subarray(length),
			messages
		});
	}
};

// src/execute/byte-compile-step.ts
var ByteCompileTask = class {
	step;
	doors;
	compiler;
	source;
	output;
	constructor(step, doors, compiler) {
		this.step = step;
		this.doors = doors;
		this.compiler = compiler;
		this.source = doors.host(step.source, step);
		this.output = doors.host(step.output, step);
	}
	decide() {
		const { step, doors } = this;
		const { disk, state } = doors;
		const path = state.recordedPath(this.output);
		if (step.force === true) return { kind: "forced" };
		const there = disk.stat(this.output);
		if (there === void 0) return {
			kind: "output-missing",
			path
		};
		const source = disk.stat(this.source);
		if (source === void 0 || doors.rewritten.isNewFor(this.source, this.output)) return {
			kind: "input-changed",
			path: state.recordedPath(this.source),
			how: source === void 0 ? "gone" : "content"
		};
		const target = doors.target();
		if (there.kind !== "file") return {
			kind: "never-built",
			path
		};
		if (writesCheckedHash(target, doors)) return this.isKept() ? void 0 : {
			kind: "output-altered",
			path
		};
		return looksCurrent(disk.read(this.output), target, source, require_run.encodeText(step.recordedPath)) ? void 0 : {
			kind: "output-altered",
			path
		};
	}
	run(voice) {
		const { step, doors } = this;
		const { disk, transaction } = doors;
		this.makeFolder();
		const before = disk.statLink(this.output);
		if (step.phase === "install") {
			if (before?.kind === "file") transaction.overwriting(this.output);
			else transaction.creating([this.output]);
		}
		const kept = this.kept();
		const found = before === void 0 || before.kind === "file" ? kept?.find() : void 0;
		if (kept === void 0 || found === void 0) return this.compile(kept, voice);
		if (found.messages !== "") voice.output("stderr", found.messages);
		if (found.body !== void 0) this.write(kept.fileOf(found.body), kept.mode, before !== void 0);
	}
	async compile(kept, voice) {
		const { step, doors } = this;
		const answer = await this.compiler().compile({
			source: this.source,
			output: this.output,
			recordedPath: step.recordedPath,
			optimize: step.optimize,
			shownSource: step.source
		});
		const { messages, written } = answer;
		if (messages !== "") voice.output("stderr", messages);
		doors.disk.forget(this.output);
		doors.state.stats.forget(this.output);
		kept?.keep(written ? this.output : void 0, answer);
		if (written) doors.rewritten.wasCompiled(this.source, this.output);
	}
	write(content, mode, isThere) {
		const { step, doors } = this;
		const { disk, state } = doors;
		const beside = doors.target().versionInfo[0] !== 2 && (isThere || step.phase === "build");
		const at = this.folder().length + 1;
		const path = beside ? `${this.output.slice(0, at)}.pydistutils-new-${this.output.slice(at)}` : this.output;
		try {
			disk.write(path, content, mode);
			if (beside) disk.rename(path, this.output);
		} catch (error) {
			throw toOsError(error, step.output);
		}
		state.stats.forget(this.output);
		doors.rewritten.wasCompiled(this.source, this.output);
	}
	kept() {
		const { recordedPath, optimize } = this.step;
		return KeptByteCode.of({
			source: this.source,
			recordedPath,
			optimize
		}, this.doors);
	}
	isKept() {
		const kept = this.kept();
		const body = kept?.find()?.body;
		return kept !== void 0 && body !== void 0 && Buffer.compare(kept.fileOf(body), this.doors.disk.read(this.output)) === 0;
	}
	makeFolder() {
		const { disk, transaction } = this.doors;
		const folder = this.folder();
		if (folder === "" || disk.stat(folder) !== void 0) return;
		if (this.step.phase === "install") transaction.makingDirectory(folder);
		try {
			disk.makeDirectory(folder);
		} catch (error) {
			if (errorCode(error) === "EEXIST") return;
			if (disk.stat(this.source) === void 0) throw this.missingSource();
			throw toOsError(error, folder);
		}
	}
	folder() {
		const { output, doors } = this;
		return require_clock.folderPart(output, doors.state.separator);
	}
	missingSource() {
		return toOsError(Object.assign(/* @__PURE__ */ new Error("ENOENT"), { code: "ENOENT" }), this.step.source);
	}
};

// src/execute/tracked-command.ts
const FOLLOWS_OUTPUT = /^(?:--coverage|-coverage|-fprofile|-ftest-coverage|-gsplit-dwarf|-save-temps|-fstack-usage|-fcallgraph-info|-fdump|-dumpdir|-dumpbase|-ftime-trace|-foptimization-record|-fsave-optimization-record|-serialize-diagnostics|-Wa,.*-a|-M[A-Z]*|-Wp,-M.*|@.*)/;
const OWN_DEPENDENCIES = /^(?:-M[A-Z]*$|-MF.|-MT.|-MQ.|-Wp,-M|@|-E$)/;
const SECOND_OUTPUT = /^-o./;
const LINK_FOLLOWS_OUTPUT = /^(?:-Wl,.*(?:-Map|--out-implib)|-save-temps|-dumpdir|--coverage|-fprofile|-dynamiclib|@)/;
const NAMELESS = /(?:\.so|\.a|[\\/][^\\/.]+)$/;
function followsOutput(argv) {
	return argv.some((word) => FOLLOWS_OUTPUT.test(word));
}
function trackCompile(step, workFile) {
	const tracking = trackingOf(step.argv, step.family, workFile);
	const temporary = step.family === "gnu" && !followsOutput(step.argv) ? workFile?.(".o") : void 0;
	const renamed = temporary === void 0 ? void 0 : withOutput(step.argv, step.object, temporary);
	return {
		argv: [...renamed ?? step.argv, ...extraWords(tracking)],
		temporary: renamed === void 0 ? void 0 : temporary,
		tracking
	};
}
function trackLink(step, workFile) {
	const temporary = step.family === "gnu" && step.then === void 0 && NAMELESS.test(step.output) && !step.argv.some((word) => LINK_FOLLOWS_OUTPUT.test(word)) ? workFile?.(".out") : void 0;
	const renamed = temporary === void 0 ? void 0 : withOutput(step.argv, step.output, temporary);
	return {
		argv: renamed ?? step.argv,
		temporary: renamed === void 0 ? void 0 : temporary,
		tracking: { kind: "none" }
	};
}
function trackingOf(argv, family, workFile) {
	if (family === "msvc") return { kind: "show-includes" };
	if (family !== "gnu" || workFile === void 0 || argv.some((word) => OWN_DEPENDENCIES.test(word) || SECOND_OUTPUT.test(word))) return { kind: "none" };
	if (argv.filter((word) => word === "-arch").length > 1) return { kind: "none" };
	return {
		kind: "depfile",
		path: workFile(".d")
	};
}
function extraWords(tracking) {
	switch (tracking.kind) {
		case "depfile": return [
			"-MD",
			"-MF",
			tracking.path
		];
		case "show-includes": return ["/showIncludes"];
		case "none": return [];
	}
}
function withOutput(argv, output, other) {
	const option = argv.findIndex((word, index) => word === "-o" && argv[index + 1] === output);
	if (option !== -1) return [
		...argv.slice(0, option + 1),
		other,
		...argv.slice(option + 2)
	];
	if (argv.filter((word) => word === output).length !== 1 || argv.includes("-o")) return void 0;
	const at = argv.indexOf(output);
	return at <= driverLength(argv) + 2 ? [
		...argv.slice(0, at),
		other,
		...argv.slice(at + 1)
	] : void 0;
}

// src/execute/compile-twins.ts
function compileTwins(steps, known) {
	const twins = /* @__PURE__ */ new Map();
	const here = /* @__PURE__ */ new Map();
	for (const [index, step] of steps.entries()) {
		if (step.kind !== "compile" || step.family !== "gnu" || step.dryRun === true) continue;
		const text = commandText(step);
		if (text === void 0) continue;
		const first = known.get(text);
		if (first === void 0) {
			known.set(text, step);
			here.set(step, index);
		} else if (first.object !== step.object) twins.set(index, {
			step: first,
			index: here.get(first)
		});
	}
	return twins;
}
function commandText({ argv, object, source, cwd, depends, environment, phase }) {
	const at = argv.findIndex((word, index) => word === "-o" && argv[index + 1] === object);
	if (at < 0 || followsOutput(argv)) return void 0;
	return digestOf(JSON.stringify([
		argv.toSpliced(at + 1, 1),
		source,
		cwd,
		depends,
		environment,
		phase
	]));
}

// src/execute/tool-environment.ts
function toolEnvironment(target, environment) {
	const configured = target.configVars["MACOSX_DEPLOYMENT_TARGET"];
	if (target.platform !== "darwin" || configured === void 0 || configured === null || configured === "") return environment;
	const own = String(configured);
	const current = environment["MACOSX_DEPLOYMENT_TARGET"] ?? own;
	const [wanted, given] = [numbers(own), numbers(current)];
	if (require_run.atLeast(target, 3, 9)) {
		if (compare(wanted.slice(0, 2), [10, 3]) >= 0 && compare(given.slice(0, 2), [10, 3]) < 0) throw mismatch(`now "${current}" but "${own}" during configure;must use 10.3 or later`);
	} else if (compare(wanted, given) > 0) throw mismatch(`now "${current}" but "${own}" during configure`);
	return {
		...environment,
		MACOSX_DEPLOYMENT_TARGET: current
	};
}
function mismatch(text) {
	return new require_own_options.EngineError("DistutilsPlatformError", `$MACOSX_DEPLOYMENT_TARGET mismatch: ${text}`, { code: "deployment-target" });
}
function numbers(version) {
	return version.split(".").map(Number);
}
function compare(a, b) {
	for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
		const difference = (a[at] ?? -1) - (b[at] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}
function findExecutable(name, { disk, environment, platform, cwd }) {
	const path = platform === "nt" ? node_path.win32 : node_path.posix;
	const file = platform === "nt" && path.extname(name) !== ".exe" ? `${name}.exe` : name;
	if (disk.stat(path.resolve(cwd, file))?.kind === "file") return file;
	return (require_run.readVariable(environment, "PATH", platform) ?? "").split(path.delimiter).map((folder) => path.join(folder, file)).find((found) => disk.stat(path.resolve(cwd, found))?.kind === "file");
}

// src/execute/convert-step.ts
const FILES_PER_PROCESS = 12;
var ConvertTask = class {
	step;
	doors;
	script;
	processes;
	files;
	pending = [];
	constructor(step, doors, script, processes) {
		this.step = step;
		this.doors = doors;
		this.script = script;
		this.processes = processes;
		this.files = step.files.map((shown) => ({
			shown,
			host: doors.host(shown, step)
		}));
	}
	decide() {
		const { step, doors } = this;
		this.pending = step.force === true ? this.files : this.files.filter(({ host }) => !this.isConverted(host));
		const [first] = this.pending;
		if (first === void 0) return void 0;
		return step.force === true ? { kind: "forced" } : {
			kind: "input-changed",
			path: doors.state.recordedPath(first.host),
			how: "content"
		};
	}
	async run(voice) {
		const { state } = this.doors;
		const before = new Map(this.pending.map(({ host }) => [host, state.stats.digest(host)]));
		const parts = split(this.pending, Math.min(this.processes, Math.ceil(this.pending.length / FILES_PER_PROCESS)));
		const answers = await Promise.all(parts.map((files) => this.convert(files, voice)));
		const say = (examples) => answers.forEach((messages, index) => {
			for (const message of messages) if ("log" in message && message.examples === true === examples && (index === 0 || message.at >= 0)) voice.log(...message.log);
		});
		say(false);
		for (const { level, text } of this.step.saysBetween ?? []) if (level !== 0) voice.log(level, text);
		say(true);
		const fixers = [...new Set(answers.flat().flatMap((message) => "fixer" in message ? [message.fixer] : []))];
		for (const { host } of this.pending) this.keep(host, before.get(host), fixers);
	}
	async convert(files, voice) {
		const { step, doors } = this;
		const target = doors.target();
		const request = {
			files: files.map(({ shown }) => shown),
			fixers: step.fixers,
			explicit: step.explicit,
			options: step.options,
			doctests: step.doctests ?? null,
			path: step.searchPath ?? []
		};
		const words = step.searchPath === void 0 ? ["-B", this.script] : [this.script];
		const { status, output, error } = await doors.processes.run([target.executable, ...words], {
			cwd: doors.host(".", step),
			env: {
				...toolEnvironment(target, doors.environment()),
				PYTHONIOENCODING: "utf-8"
			},
			input: JSON.stringify(request),
			output: "capture",
			...voice.signal === void 0 ? void 0 : { signal: voice.signal }
		});
		doors.disk.forget();
		const messages = output.split("\n").flatMap(parseMessage);
		for (const { host } of files) {
			doors.state.stats.forget(host);
			doors.rewritten.add(host);
		}
		if (messages.some((message) => "missing" in message)) throw new require_own_options.EngineError("DistutilsPlatformError", `this project is converted with lib2to3, which Python ${target.version} does not have`, {
			code: "no-lib2to3",
			hint: `install fissix for ${target.executable}, or use Python 3.12 or older`
		});
		if (status !== 0 || !messages.some((message) => "done" in message)) {
			const said = error?.message ?? output.trim().split("\n").findLast((line) => parseMessage(line).length === 0) ?? "";
			throw new require_own_options.EngineError("DistutilsExecError", `lib2to3 failed: ${said}`, { code: "lib2to3-failed" });
		}
		return messages;
	}
	isConverted(host) {
		const { state } = this.doors;
		const record = state.find(host);
		if (record?.kind !== "convert-2to3" || record.command !== this.command() || record.tool !== this.tool()) return false;
		const [output] = record.outputs;
		if (record.headers.some(([path, digest]) => this.doors.now.digest(path) !== digest)) return false;
		return output !== void 0 && state.stats.digest(host) === output[1];
	}
	keep(host, before, fixers) {
		const { state } = this.doors;
		const after = state.stats.digest(host);
		if (before === void 0 || after === void 0) return;
		const path = state.recordedPath(host);
		state.record(host, {
			kind: "convert-2to3",
			command: this.command(),
			environment: "[]",
			tool: this.tool(),
			root: state.root,
			inputs: [[path, before]],
			headers: fixers.flatMap((file) => {
				const digest = state.stats.digest(file);
				return digest === void 0 ? [] : [[state.recordedPath(file), digest]];
			}),
			shadows: [],
			outputs: [[path, after]]
		});
	}
	command() {
		const { fixers, explicit, options, doctests } = this.step;
		return JSON.stringify(["", JSON.stringify([
			fixers,
			explicit,
			options,
			...doctests === void 0 ? [] : [doctests]
		])]);
	}
	tool() {
		const { version, executable } = this.doors.target();
		return JSON.stringify([[executable, version]]);
	}
};
function parseMessage(line) {
	if (!line.startsWith("{")) return [];
	try {
		return [JSON.parse(line)];
	} catch {
		return [];
	}
}
function split(list, parts) {
	const size = Math.ceil(list.length / Math.max(parts, 1));
	return Array.from({ length: parts }, (_, index) => list.slice(index * size, (index + 1) * size)).filter((part) => part.length > 0);
}

// src/execute/copy-step.ts
var CopyTask = class {
	step;
	doors;
	from;
	to;
	source;
	destination;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.from = doors.host(step.from, step);
		this.to = doors.host(step.to, step);
		this.source = doors.disk.stat(this.from);
		this.destination = doors.disk.stat(this.to);
	}
	decide() {
		const { step, doors } = this;
		if (step.force === true) return { kind: "forced" };
		if (this.destination === void 0) return {
			kind: "output-missing",
			path: doors.state.recordedPath(this.to)
		};
		if (!step.update) return { kind: "forced" };
		if (this.isSame() || this.isConverted()) return void 0;
		return {
			kind: "input-changed",
			path: doors.state.recordedPath(this.from),
			how: "content"
		};
	}
	refresh() {
		const { source, destination } = this;
		if (source === void 0 || destination === void 0 || this.isConverted()) return;
		if (Math.floor(source.modified) > Math.floor(destination.modified)) this.setFacts(source, destination);
	}
	run() {
		const { step, doors } = this;
		const { disk } = doors;
		const { source, destination } = this;
		if (source?.kind !== "file") throw new require_own_options.EngineError("DistutilsFileError", `can't copy '${step.from}': doesn't exist or not a regular file`, { code: "missing-source" });
		if (step.link !== void 0 && this.link(source, destination)) return;
		if (step.link === void 0 && step.force !== true && destination !== void 0 && this.isSame()) {
			this.setFacts(source, destination);
			return;
		}
		this.copyContent();
		this.setFacts(source, disk.stat(this.to) ?? source);
		doors.state.stats.forget(this.to);
		doors.rewritten.add(this.to);
	}
	isSame() {
		return this.doors.state.stats.sameContent(this.from, this.source, this.to, this.destination);
	}
	isConverted() {
		const { state, now, converted } = this.doors;
		if (!converted.has(this.to)) return false;
		const record = state.find(this.to);
		const [input] = record?.inputs ?? [];
		const [output] = record?.outputs ?? [];
		if (record?.kind !== "convert-2to3" || input === void 0 || output === void 0) return false;
		return record.headers.every(([path, digest]) => now.digest(path) === digest) && state.stats.digest(this.from) === input[1] && now.digest(output[0]) === output[1];
	}
	link(source, destination) {
		const { step, doors } = this;
		if (destination !== void 0 && destination.inode === source.inode && destination.device === source.device) return false;
		if (step.phase === "install" && doors.disk.statLink(this.to) === void 0) doors.transaction.creating([this.to]);
		try {
			if (step.link === "sym") doors.disk.symbolicLink(step.from, this.to);
			else doors.disk.hardLink(this.from, this.to);
			return true;
		} catch (error) {
			if (step.link === "hard") return false;
			throw toOsError(error, step.from, step.to);
		}
	}
	copyContent() {
		const { disk, transaction } = this.doors;
		const kept = this.destination === void 0 ? void 0 : this.setAside();
		if (kept === void 0 && this.step.phase === "install") transaction.creating([this.to]);
		try {
			disk.copyContent(this.from, this.to);
		} catch (error) {
			quietly(() => disk.removeFile(this.to));
			if (kept !== void 0) quietly(() => disk.rename(kept, this.to));
			throw this.copyError(error);
		}
		if (kept !== void 0) disk.removeFile(kept);
	}
	setAside() {
		const { disk, transaction } = this.doors;
		try {
			if (this.destination?.kind === "directory") throw Object.assign(/* @__PURE__ */ new Error("EISDIR"), { code: "EISDIR" });
			if (this.step.phase === "install") {
				transaction.settingAside(this.to);
				return;
			}
			const at = require_clock.nameStart(this.to, this.doors.state.separator);
			const kept = `${this.to.slice(0, at)}.pydistutils-old-${this.to.slice(at)}`;
			disk.rename(this.to, kept);
			return kept;
		} catch (error) {
			throw fileError("could not delete", this.step.to, error);
		}
	}
	copyError(error) {
		const { path, syscall } = error;
		if (syscall === "read") return fileError("could not read from", this.step.from, error);
		if (syscall === "write" || errorCode(error) === "ENOSPC") return fileError("could not write to", this.step.to, error);
		return path === this.from ? fileError("could not open", this.step.from, error) : fileError("could not create", this.step.to, error);
	}
	setFacts(source, destination) {
		const { step, doors } = this;
		const { disk, transaction } = doors;
		const mode = step.preserveMode ? source.mode : 438 & ~doors.umask;
		const [accessed, modified] = [Math.floor(source.accessed), Math.floor(source.modified)];
		const newTimes = step.preserveTimes && destination.modified !== modified;
		if (!newTimes && destination.mode === mode) return;
		if (step.phase === "install") transaction.changingFacts(this.to);
		try {
			if (newTimes) disk.setTimes(this.to, accessed, modified);
			if (destination.mode !== mode) disk.setMode(this.to, mode);
		} catch (error) {
			throw toOsError(error, step.to);
		}
		doors.state.stats.forget(this.to);
	}
};
function quietly(work) {
	try {
		work();
	} catch {}
}

// src/execute/estimated-work.ts
const OWN_INCLUDE = /^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"/gm;
function estimatedWork(source, disk) {
	const size = disk.stat(source)?.size ?? 0;
	if (size === 0) return 0;
	let text;
	try {
		text = Buffer.from(disk.read(source)).toString("latin1");
	} catch {
		return size;
	}
	const folder = source.slice(0, require_clock.nameStart(source));
	let work = size;
	for (const [, header = ""] of text.matchAll(OWN_INCLUDE)) work += disk.stat(folder + header)?.size ?? 0;
	return work;
}

// src/execute/file-steps.ts
const ALWAYS = { kind: "forced" };
var MakeDirectoryTask = class {
	step;
	doors;
	path;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.path = doors.host(step.path, step);
	}
	decide() {
		if (this.doors.disk.stat(this.path)?.kind === "directory") return void 0;
		return {
			kind: "output-missing",
			path: this.doors.state.recordedPath(this.path)
		};
	}
	run() {
		const { step, doors, path } = this;
		if (step.phase === "install") doors.transaction.makingDirectory(path);
		try {
			doors.disk.makeDirectory(path, step.mode);
		} catch (error) {
			if (errorCode(error) === "EEXIST" && doors.disk.stat(path)?.kind === "directory") return;
			throw fileError("could not create", step.path, error);
		}
	}
};
var WriteTask = class {
	step;
	doors;
	path;
	bytes;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.path = doors.host(step.path, step);
		this.bytes = "text" in step.content ? require_run.encodeText(step.content.text) : Buffer.from(step.content.base64, "base64");
	}
	decide() {
		const { step, doors } = this;
		if (step.force === true) return ALWAYS;
		const stat = doors.disk.stat(this.path);
		const path = doors.state.recordedPath(this.path);
		if (stat === void 0) return {
			kind: "output-missing",
			path
		};
		return stat.kind === "file" && this.holdsIt(stat.size) && (step.mode === void 0 || step.mode === stat.mode) ? void 0 : {
			kind: "output-altered",
			path
		};
	}
	run() {
		const { step, doors, path } = this;
		const { disk, transaction } = doors;
		try {
			if (step.phase === "install") {
				if (disk.stat(path) === void 0) transaction.creating([path]);
				else transaction.overwriting(path);
			}
			disk.write(path, this.bytes);
			if (step.mode !== void 0) disk.setMode(path, step.mode);
		} catch (error) {
			throw toOsError(error, step.path);
		}
		doors.state.stats.forget(path);
		doors.rewritten.add(path);
	}
	holdsIt(size) {
		if (size !== this.bytes.length) return false;
		try {
			return Buffer.compare(this.doors.disk.read(this.path), this.bytes) === 0;
		} catch {
			return false;
		}
	}
};
var MoveTask = class {
	step;
	doors;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
	}
	decide() {
		return ALWAYS;
	}
	run() {
		const { step, doors } = this;
		const { disk, transaction } = doors;
		const [from, to] = [doors.host(step.from, step), doors.host(step.to, step)];
		if (disk.stat(from)?.kind !== "file") throw new require_own_options.EngineError("DistutilsFileError", `can't move '${step.from}': not a regular file`);
		if (disk.stat(to) !== void 0) throw new require_own_options.EngineError("DistutilsFileError", `can't move '${step.from}': destination '${step.to}' already exists`);
		if (step.phase === "install") {
			transaction.overwriting(from);
			transaction.creating([to]);
		}
		try {
			disk.rename(from, to);
		} catch (error) {
			if (errorCode(error) !== "EXDEV") throw this.failed(error);
			this.copyAndDelete(from, to);
		}
		for (const path of [from, to]) doors.state.stats.forget(path);
		doors.rewritten.add(to);
	}
	copyAndDelete(from, to) {
		const { disk } = this.doors;
		try {
			const stat = disk.stat(from);
			disk.copyContent(from, to);
			if (stat !== void 0) {
				disk.setTimes(to, Math.floor(stat.accessed), Math.floor(stat.modified));
				disk.setMode(to, stat.mode);
			}
			disk.removeFile(from);
		} catch (error) {
			throw this.failed(error);
		}
	}
	failed(error) {
		return fileError(`couldn't move '${this.step.from}' to`, this.step.to, error);
	}
};
var RemoveTask = class {
	step;
	doors;
	path;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.path = doors.host(step.path, step);
	}
	decide() {
		return this.doors.disk.statLink(this.path) === void 0 ? void 0 : ALWAYS;
	}
	run(voice) {
		const { step, doors, path } = this;
		const { disk, state, transaction } = doors;
		const directory = disk.statLink(path)?.kind === "directory";
		if (this.holdsState()) state.discard();
		try {
			if (directory && !step.tree) disk.removeEmptyDirectory(path);
			else if (step.phase === "install") transaction.settingAside(path);
			else if (step.tree) disk.removeTree(path);
			else disk.removeFile(path);
		} catch (error) {
			if (directory && !step.tree && ["ENOTEMPTY", "EEXIST"].includes(errorCode(error) ?? "")) return;
			if (!step.tree) throw toOsError(error, step.path);
			voice.log(3, `error removing ${step.path}: ${toOsError(error, step.path).message}`);
		}
		state.stats.forget();
	}
	holdsState() {
		const { path, step } = this;
		const { folder, separator } = this.doors.state;
		if (this.doors.disk.stat(folder) === void 0) return false;
		if (step.tree) return folder === path || folder.startsWith(path + separator);
		const [only, ...others] = folder.startsWith(path + separator) ? this.doors.disk.list(path) : [];
		return only !== void 0 && others.length === 0 && path + separator + only === folder;
	}
};
var SetModeTask = class {
	step;
	doors;
	path;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.path = doors.host(step.path, step);
	}
	decide() {
		const before = this.doors.disk.stat(this.path)?.mode;
		return before !== void 0 && require_clock.modeAfter(this.step, before) === before ? void 0 : ALWAYS;
	}
	run() {
		const { step, doors, path } = this;
		if (step.phase === "install") doors.transaction.changingFacts(path);
		try {
			doors.disk.setMode(path, require_clock.modeAfter(step, doors.disk.stat(path)?.mode ?? 0));
		} catch (error) {
			throw toOsError(error, step.path);
		}
		doors.state.stats.forget(path);
	}
};

// src/state/linker-words.ts
const FILES = /\.(?:a|lib|o|obj|def|map|ver|lds?|so|dylib|tbd)$/i;
function linkerWords(argv) {
	const [names, folders, files] = [
		[],
		[],
		[]
	];
	for (let at = 1; at < argv.length; at += 1) {
		const word = argv[at];
		const next = argv[at + 1];
		if (word === "-L" || word === "-l" || word === "-o") {
			if (next !== void 0 && word !== "-o") (word === "-L" ? folders : names).push(next);
			at += 1;
		} else if (word.startsWith("-L")) folders.push(word.slice(2));
		else if (word.startsWith("-l")) names.push(word.slice(2));
		else if (/^[/-]LIBPATH:/i.test(word)) folders.push(word.slice(9));
		else if (/^-Wl,--version-script[=,]/.test(word)) files.push(word.replace(/^-Wl,--version-script[=,]/, ""));
		else if (FILES.test(word) && !word.startsWith("-")) files.push(word);
	}
	return {
		names,
		folders,
		files
	};
}

// src/execute/library-lookups.ts
var LibraryLookups = class {
	lookups = /* @__PURE__ */ new Map();
	made = /* @__PURE__ */ new Map();
	look(step, who, paths) {
		const { names, folders, files } = linkerWords(step.argv);
		const searched = folders.flatMap((folder) => paths.resolve(folder) ?? []);
		const makers = [];
		const wants = (name, places) => {
			for (const folder of places) {
				put(this.lookups, name, {
					folder,
					who
				});
				for (const maker of this.made.get(name) ?? []) if (maker.folder === folder) makers.push(maker.who);
			}
		};
		for (const name of names) wants(name.startsWith(":") ? libraryName(name.slice(1)) ?? name.slice(1) : name, searched);
		for (const file of files) {
			const name = libraryName(file);
			const path = paths.resolve(file);
			if (name === void 0 || path === void 0) continue;
			wants(name, /^[^/\\]+\.lib$/i.test(file) ? [paths.dirname(path), ...searched] : [paths.dirname(path)]);
		}
		return makers;
	}
	make(path, who, paths) {
		const name = libraryName(path);
		if (name === void 0) return [];
		const folder = paths.dirname(path);
		put(this.made, name, {
			folder,
			who
		});
		return (this.lookups.get(name) ?? []).filter((entry) => entry.folder === folder && entry.who !== who).map((entry) => entry.who);
	}
	clear() {
		this.lookups.clear();
		this.made.clear();
	}
};
function libraryName(path) {
	return /(?:^|[/\\])(?:lib)?([^/\\]+?)(?:\.dll)?\.(?:a|so|dylib|tbd|lib)$/i.exec(path)?.[1];
}
function put(map, name, entry) {
	const list = map.get(name);
	if (list === void 0) map.set(name, [entry]);
	else list.push(entry);
}

// src/execute/schedule.ts
var Schedule = class {
	nodes;
	quick = [];
	programs = [];
	vertices;
	constructor(steps, doors) {
		const graph = new GraphBuilder(doors);
		const first = steps.some(isProgram) ? 0 : steps.findIndex((step) => step.dryRun !== true && !AT_ONCE.has(step.kind));
		const alone = first === -1 ? steps.length : first;
		for (const [index, step] of steps.entries()) graph.add(step, index < alone);
		this.vertices = graph.vertices;
		this.nodes = graph.nodes;
		for (const vertex of [...graph.roots()]) this.release(vertex);
	}
	nextQuick(limit) {
		const first = this.quick[0];
		if (first === void 0 || first.index > limit) return void 0;
		return popHeap(this.quick, byIndex);
	}
	get hasProgram() {
		return this.programs.length > 0;
	}
	nextProgram(limit) {
		while (this.programs.length > 0) {
			const node = popHeap(this.programs, byWeight);
			if (node.index <= limit) return node;
		}
	}
	complete(node) {
		this.finish(this.vertices[node.index]);
	}
	finish(vertex) {
		if (vertex.done) return;
		vertex.done = true;
		for (const next of vertex.waiters) {
			next.waitsFor -= 1;
			if (next.waitsFor === 0) this.release(next);
		}
	}
	release(vertex) {
		if (vertex.node === void 0) this.finish(vertex);
		else if (isProgram(vertex.node.step)) pushHeap(this.programs, vertex.node, byWeight);
		else pushHeap(this.quick, vertex.node, byIndex);
	}
};
const PROGRAMS = /* @__PURE__ */ new Set([
	"compile",
	"link",
	"static-library",
	"spawn",
	"swig",
	"resource",
	"preprocess",
	"convert-2to3"
]);
const AT_ONCE = /* @__PURE__ */ new Set([
	"say",
	"mkdir",
	"copy",
	"move",
	"write",
	"remove",
	"set-mode"
]);
const WRITERS = /* @__PURE__ */ new Set([
	"copy",
	"move",
	"write",
	"remove",
	"set-mode"
]);
const PRODUCERS = /* @__PURE__ */ new Set([
	"swig",
	"preprocess",
	"spawn",
	"resource",
	"static-library"
]);
const INCLUDED = /\.(?:h|hh|hpp|hxx|h\+\+|inc|inl|ipp|tcc|txx|i)$/i;
const ONLY_FILES = /* @__PURE__ */ new Set([
	"copy",
	"write",
	"compile",
	"link",
	"byte-compile"
]);
function isProgram(step) {
	return step.dryRun !== true && PROGRAMS.has(step.kind);
}
var StepNode = class {
	index;
	step;
	weight;
	doors;
	reads;
	makes;
	constructor(index, step, doors) {
		this.index = index;
		this.step = step;
		this.doors = doors;
		const source = step.kind === "compile" ? this.inputs[0] : void 0;
		this.weight = source === void 0 ? 0 : doors.work(source, this.outputs[0]);
	}
	get inputs() {
		return this.reads ??= isIdle(this.step) ? [] : this.host(require_step_paths.stepInputs(this.step));
	}
	get outputs() {
		return this.makes ??= isIdle(this.step) ? [] : this.host(require_step_paths.stepOutputs(this.step));
	}
	host(paths) {
		const found = paths.flatMap((path) => this.doors.resolve(path, this.step) ?? []);
		return found.length < 2 ? found : [...new Set(found)];
	}
};
function isIdle(step) {
	return step.dryRun === true || step.kind === "say";
}
var GraphBuilder = class {
	vertices = [];
	nodes = [];
	doors;
	joints = [];
	writers = /* @__PURE__ */ new Map();
	readers = /* @__PURE__ */ new Map();
	makers = /* @__PURE__ */ new Map();
	libraries = new LibraryLookups();
	barrier;
	sinceBarrier = [];
	phase;
	fileSteps = [];
	fileJoint;
	programs = [];
	programJoint;
	constructor(doors) {
		this.doors = doors;
	}
	roots() {
		return [...this.vertices, ...this.joints].filter((vertex) => vertex.waitsFor === 0);
	}
	add(step, waitsForNothing) {
		const node = new StepNode(this.nodes.length, step, this.doors);
		const vertex = {
			node,
			waitsFor: 0,
			waiters: [],
			done: false
		};
		const last = this.vertices.at(-1);
		this.nodes.push(node);
		this.vertices.push(vertex);
		if (this.doors.inOrder) {
			if (last !== void 0) edge(last, vertex);
		} else if (!waitsForNothing && !isIdle(step)) this.connect(vertex, node);
	}
	connect(vertex, node) {
		const { step } = node;
		const opaque = require_step_paths.isOpaque(step);
		if (opaque || this.phase !== void 0 && this.phase !== step.phase) this.raiseBarrier();
		this.phase = step.phase;
		if (this.barrier !== void 0) edge(this.barrier, vertex);
		this.connectPaths(vertex, node);
		const twin = this.doors.twinOf(node.index);
		if (twin !== void 0) edge(this.vertices[twin], vertex);
		if (isProgram(step)) {
			this.fileJoint = this.join(this.fileSteps, this.fileJoint);
			if (this.fileJoint !== void 0) edge(this.fileJoint, vertex);
		}
		const programsBefore = this.programs.length > 0 || this.programJoint !== void 0;
		if (programsBefore && this.mayBeRead(node)) {
			this.programJoint = this.join(this.programs, this.programJoint);
			if (this.programJoint !== void 0) edge(this.programJoint, vertex);
		}
		if (programsBefore || isProgram(step)) this.connectLibraries(vertex, node);
		this.enter(vertex, node);
		if (opaque) this.raiseBarrier();
	}
	mayBeRead({ step, outputs }) {
		const over = WRITERS.has(step.kind);
		if (!over && !PRODUCERS.has(step.kind)) return false;
		return outputs.some((path) => INCLUDED.test(path) || over && (this.writers.has(path) || this.doors.exists(path)));
	}
	connectLibraries(vertex, { step, outputs }) {
		const { doors, libraries } = this;
		const paths = {
			resolve: (path) => doors.resolve(path, step),
			dirname: (path) => doors.dirname(path)
		};
		if (step.kind === "link") for (const maker of libraries.look(step, vertex, paths)) edge(maker, vertex);
		for (const output of outputs) for (const seeker of libraries.make(output, vertex, paths)) edge(seeker, vertex);
	}
	connectPaths(vertex, { inputs, outputs }) {
		for (const path of inputs) {
			const writer = this.writers.get(path);
			if (writer !== void 0) edge(writer, vertex);
		}
		for (const path of outputs) {
			const writer = this.writers.get(path) ?? this.maker(path);
			if (writer !== void 0) edge(writer, vertex);
			for (const reader of this.readers.get(path) ?? []) if (reader !== vertex) edge(reader, vertex);
		}
	}
	enter(vertex, { step, inputs, outputs }) {
		for (const path of inputs) {
			const readers = this.readers.get(path);
			if (readers === void 0) this.readers.set(path, [vertex]);
			else readers.push(vertex);
		}
		for (const path of outputs) {
			this.writers.set(path, vertex);
			this.readers.delete(path);
		}
		if (!ONLY_FILES.has(step.kind)) this.makers.clear();
		this.sinceBarrier.push(vertex);
		if (WRITERS.has(step.kind) || PRODUCERS.has(step.kind)) this.fileSteps.push(vertex);
		if (isProgram(step)) this.programs.push(vertex);
	}
	maker(path) {
		const folder = this.doors.dirname(path);
		if (folder === path) return void 0;
		if (this.makers.has(folder)) return this.makers.get(folder);
		const maker = this.writers.get(folder) ?? this.maker(folder);
		this.makers.set(folder, maker);
		return maker;
	}
	raiseBarrier() {
		this.barrier = this.join(this.sinceBarrier, this.barrier);
		this.sinceBarrier = [];
		this.writers.clear();
		this.readers.clear();
		this.makers.clear();
		this.libraries.clear();
		this.fileSteps = [];
		this.programs = [];
		this.fileJoint = void 0;
		this.programJoint = void 0;
	}
	join(list, before) {
		if (list.length === 0) return before;
		const joint = {
			node: void 0,
			waitsFor: 0,
			waiters: [],
			done: false
		};
		this.joints.push(joint);
		for (const vertex of list) edge(vertex, joint);
		if (before !== void 0) edge(before, joint);
		list.length = 0;
		return joint;
	}
};
function edge(from, to) {
	from.waiters.push(to);
	to.waitsFor += 1;
}
function byIndex(a, b) {
	return a.index - b.index;
}
function byWeight(a, b) {
	return Number(a.step.kind === "compile") - Number(b.step.kind === "compile") || b.weight - a.weight || a.index - b.index;
}
function pushHeap(heap, node, compare) {
	let at = heap.push(node) - 1;
	while (at > 0) {
		const parent = at - 1 >> 1;
		if (compare(heap[parent], node) <= 0) break;
		heap[at] = heap[parent];
		at = parent;
	}
	heap[at] = node;
}
function popHeap(heap, compare) {
	const first = heap[0];
	const last = heap.pop();
	if (first === void 0 || last === void 0 || heap.length === 0) return first;
	let at = 0;
	for (;;) {
		let child = 2 * at + 1;
		if (child >= heap.length) break;
		if (child + 1 < heap.length && compare(heap[child + 1], heap[child]) < 0) child += 1;
		if (compare(last, heap[child]) <= 0) break;
		heap[at] = heap[child];
		at = child;
	}
	heap[at] = last;
	return first;
}

// src/state/depfile.ts
function parseDepfile(text) {
	const words = splitRule(text);
	const target = words.findIndex((word) => word.endsWith(":"));
	return target === -1 ? [] : [...new Set(words.slice(target + 1))];
}
function splitRule(text) {
	const words = [];
	let word = "";
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		if (character === "\\") {
			const run = /^\\+/.exec(text.slice(at, at + 64))?.[0].length ?? 1;
			const next = text[at + run];
			if (next === "\n" || next === "\r" && text[at + run + 1] === "\n") {
				word += "\\".repeat(run - 1);
				if (word !== "") words.push(word);
				word = "";
				at += run + (next === "\r" ? 2 : 1);
			} else if (next === " " || next === "	" || next === "#") {
				const escapes = run % 2 === 1;
				word += "\\".repeat(Math.floor(run / 2)) + (escapes ? next : "");
				at += run + (escapes ? 1 : 0);
			} else {
				word += "\\".repeat(run);
				at += run;
			}
		} else if (character === "$" && text[at + 1] === "$") {
			word += "$";
			at += 2;
		} else if (character === "\n") {
			if (word !== "") words.push(word);
			word = "";
			at += 1;
			if (words.length > 0) break;
		} else if (character === " " || character === "	" || character === "\r") {
			if (word !== "") words.push(word);
			word = "";
			at += 1;
		} else {
			word += character;
			at += 1;
		}
	}
	if (word !== "") words.push(word);
	return words;
}
function parseShowIncludes(output) {
	const headers = /* @__PURE__ */ new Set();
	const rest = [];
	for (const line of output.split("\n")) {
		const found = SHOWN_INCLUDE.exec(line);
		if (found === null) rest.push(line);
		else headers.add(found[1].trimEnd());
	}
	return {
		headers: [...headers],
		output: rest.join("\n")
	};
}
const SHOWN_INCLUDE = new RegExp(`^(?:${[
	"Note: including file:",
	"Hinweis: Einlesen der Datei:",
	"Remarque : inclusion du fichier :",
	"Nota: se incluye el archivo:",
	"Nota: file incluso",
	"Observação: incluindo o arquivo:",
	"Poznámka: Včetně souboru:",
	"Uwaga: w tym pliku:",
	"Not: eklenen dosya:",
	"Примечание: включение файла:",
	"メモ: インクルード ファイル:",
	"참고: 포함 파일:",
	"注意: 包含文件:",
	"注意: 包含檔案:"
].join("|")})\\s+([^\\n]+)$`);

// src/state/linked-libraries.ts
function linkedLibraries(argv, defaultFolders, resolve, disk) {
	const { names, folders, files } = linkerWords(argv);
	const searched = [...folders.map(resolve), ...defaultFolders];
	const found = names.flatMap((name) => staticLibrary(name, searched, disk));
	const entering = files.filter((file) => !SHARED.test(file)).map(resolve);
	return [.../* @__PURE__ */ new Set([...entering.filter((path) => disk.stat(path)?.kind === "file"), ...found])];
}
const SHARED = /\.(?:so|dylib|tbd)$/i;
function staticLibrary(name, folders, disk) {
	const candidates = name.startsWith(":") ? [name.slice(1)] : [
		`lib${name}.so`,
		`lib${name}.dylib`,
		`lib${name}.tbd`,
		`lib${name}.a`
	];
	for (const folder of folders) for (const candidate of candidates) {
		const path = `${folder.replace(/\/$/, "")}/${candidate}`;
		if (disk.stat(path) !== void 0) return candidate.endsWith(".a") ? [path] : [];
	}
	return [];
}

// src/state/command-template.ts
const ROOT = "{project}";
function commandTemplate(argv, place) {
	const names = new Map(Object.entries(place.names).map(([name, word]) => [word, name]));
	const words = argv.map((word) => names.get(word) ?? withoutRoot(word, place.root));
	return JSON.stringify([withoutRoot(place.cwd, place.root), ...words]);
}
function compareTemplates(before, now) {
	const [, ...old] = JSON.parse(before);
	const [, ...current] = JSON.parse(now);
	return {
		added: without(current, old),
		removed: without(old, current)
	};
}
function withoutRoot(text, root) {
	if (!text.includes(root)) return text;
	let result = "";
	let from = 0;
	for (let at = text.indexOf(root); at !== -1; at = text.indexOf(root, from)) {
		const next = text[at + root.length];
		const whole = next === void 0 || !/[\w.-]/.test(next);
		result += text.slice(from, at) + (whole ? ROOT : root);
		from = at + root.length;
	}
	return result + text.slice(from);
}
function without(words, others) {
	const left = /* @__PURE__ */ new Map();
	for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

// src/state/fingerprint.ts
function whyDirty(record, now, files) {
	if (now.force) return { kind: "forced" };
	const missing = now.outputs.find((path) => files.digest(path) === void 0);
	if (missing !== void 0) return record === void 0 ? {
		kind: "never-built",
		path: missing
	} : {
		kind: "output-missing",
		path: missing
	};
	if (record === void 0) return {
		kind: "never-built",
		path: now.outputs[0] ?? ""
	};
	return compareFingerprints(record, now) ?? compareInputs(record.inputs, now.inputs, files) ?? compareHeaders(record, files) ?? compareOutputs(record, now, files);
}
function compareFingerprints(record, now) {
	if (record.kind !== now.kind) return {
		kind: "flags-changed",
		added: [],
		removed: []
	};
	if (record.command !== now.command) return {
		kind: "flags-changed",
		...compareTemplates(record.command, now.command)
	};
	if (record.environment !== now.environment) return {
		kind: "environment-changed",
		variables: differingNames(record.environment, now.environment)
	};
	if (record.tool !== now.tool) return {
		kind: "tool-changed",
		programs: differingNames(record.tool, now.tool)
	};
}
function compareInputs(before, now, files) {
	const known = new Map(before);
	for (const path of now) {
		const digest = files.digest(path);
		if (digest === void 0) return {
			kind: "input-changed",
			path,
			how: "gone"
		};
		if (!known.has(path)) return {
			kind: "input-changed",
			path,
			how: "new"
		};
		if (known.get(path) !== digest) return {
			kind: "input-changed",
			path,
			how: "content"
		};
	}
	if (known.size === now.length) return void 0;
	const current = new Set(now);
	const gone = before.find(([path]) => !current.has(path));
	return gone && {
		kind: "input-changed",
		path: gone[0],
		how: "gone"
	};
}
function compareHeaders(record, files) {
	for (const [path, before] of record.headers) {
		const digest = files.digest(path);
		if (digest !== before) return {
			kind: "header-changed",
			path,
			how: digest === void 0 ? "gone" : "content"
		};
	}
	const untracked = record.shadows === "untracked";
	const known = new Set(record.shadows === "untracked" ? record.headers.map(([path]) => path) : record.shadows);
	const fresh = files.shadows(record).find((path) => !known.has(path));
	return fresh === void 0 ? void 0 : {
		kind: "header-changed",
		path: fresh,
		how: untracked ? "new" : "shadows"
	};
}
function compareOutputs(record, now, files) {
	const known = new Map(record.outputs);
	const altered = now.outputs.find((path) => files.digest(path) !== known.get(path));
	if (altered !== void 0) return {
		kind: "output-altered",
		path: altered
	};
	const rooted = now.outputs.find((path) => files.holdsOldRoot(path, record));
	return rooted === void 0 ? void 0 : {
		kind: "folder-changed",
		path: rooted,
		was: record.root
	};
}
function differingNames(before, now) {
	const [old, current] = [pairs(before), pairs(now)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...current.keys()])].filter((name) => old.get(name) !== current.get(name)).sort();
}
function pairs(json) {
	return new Map(json === "" ? [] : JSON.parse(json));
}

// src/state/relevant-environment.ts
const GNU = [
	"CPATH",
	"C_INCLUDE_PATH",
	"CPLUS_INCLUDE_PATH",
	"OBJC_INCLUDE_PATH",
	"OBJCPLUS_INCLUDE_PATH",
	"LIBRARY_PATH",
	"LD_RUN_PATH",
	"LD_LIBRARY_PATH",
	"GCC_EXEC_PREFIX",
	"COMPILER_PATH",
	"SOURCE_DATE_EPOCH",
	"GCC_COMPARE_DEBUG",
	"COLLECT_NO_DEMANGLE",
	"LDEMULATION",
	"GNUTARGET",
	"CCC_OVERRIDE_OPTIONS",
	"CL_CONFIG",
	"MACOSX_DEPLOYMENT_TARGET",
	"IPHONEOS_DEPLOYMENT_TARGET",
	"SDKROOT",
	"ARCHFLAGS",
	"ZERO_AR_DATE",
	"CCACHE_COMPILER",
	"CCACHE_PREFIX",
	"CCACHE_SLOPPINESS"
];
const MSVC = [
	"INCLUDE",
	"EXTERNAL_INCLUDE",
	"LIB",
	"LIBPATH",
	"CL",
	"_CL_",
	"LINK",
	"_LINK_",
	"VSCMD_ARG_TGT_ARCH"
];
const OTHER = [
	...GNU,
	...MSVC,
	"SWIG_LIB",
	"SWIG_FEATURES",
	"PYTHONPATH",
	"PYTHONHASHSEED"
];
const BY_FAMILY = {
	gnu: GNU,
	msvc: MSVC,
	borland: OTHER,
	other: OTHER
};
function relevantEnvironment(environment, family) {
	return [...new Set(BY_FAMILY[family])].sort().flatMap((name) => {
		const value = environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
}

// src/execute/recorded-step.ts
async function decideRecorded(step, doors) {
	const { state, now } = doors;
	const [output] = step.outputs;
	const outputs = step.outputs.map((path) => state.recordedPath(path));
	if (step.force || output === void 0) return { kind: "forced" };
	const record = state.find(output);
	const missing = outputs.find((path) => now.digest(path) === void 0);
	if (record === void 0) return {
		kind: "never-built",
		path: outputs[0] ?? ""
	};
	if (missing !== void 0) return {
		kind: "output-missing",
		path: missing
	};
	const tool = await doors.tools.identify(requestOf(step, doors));
	const inputs = existing([...step.inputs, ...step.inputsOf?.(tool) ?? []], doors);
	return whyDirty(record, {
		...fingerprint(step, tool, doors),
		inputs,
		outputs,
		force: false
	}, now.filesOf(step.place));
}
const TICK_SECONDS$1 = .02;
var PendingRecord = class {
	step;
	doors;
	started;
	inputs;
	tool;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.started = doors.clock.now();
		const keeps = doors.state.keeps;
		this.inputs = keeps ? facts(step.inputs, doors) : [];
		this.tool = keeps ? doors.tools.identify(requestOf(step, doors)) : void 0;
		this.tool?.catch(() => void 0);
	}
	async keep(headers) {
		const { step, doors } = this;
		const { state, now, disk } = doors;
		for (const path of step.outputs) state.stats.forget(path);
		const tool = await this.tool;
		const [output] = step.outputs;
		if (output === void 0 || tool === void 0) return;
		const place = step.place;
		const read = headers ?? (place === void 0 ? [] : now.untrackedHeaders(place));
		const inputs = [...this.inputs, ...facts(step.inputsOf?.(tool) ?? [], doors)];
		const known = new Set(inputs.map(([path]) => path));
		const record = {
			...fingerprint(step, tool, doors),
			root: state.root,
			inputs: [...new Map(inputs)],
			headers: facts(read, doors).filter(([path]) => !known.has(path)),
			shadows: headers === void 0 && place !== void 0 ? "untracked" : place === void 0 ? [] : now.shadowsOf(place, read),
			outputs: facts(step.outputs, doors)
		};
		if ([...step.inputs, ...headers ?? []].some((path) => (disk.stat(path)?.changed ?? 0) > this.started + TICK_SECONDS$1) || record.outputs.length < step.outputs.length) state.drop(output);
		else state.record(output, record);
	}
};
function requestOf(step, doors) {
	return {
		...step.tool,
		environment: {
			...toolEnvironment(doors.target(), doors.environment()),
			...step.environment
		}
	};
}
function fingerprint(step, tool, doors) {
	const { root } = doors.state;
	const environment = {
		...toolEnvironment(doors.target(), doors.environment()),
		...step.environment
	};
	const variables = relevantEnvironment(environment, step.tool.family).map(([name, value]) => [name, withoutRoot(value, root)]);
	return {
		kind: step.kind,
		command: commandTemplate(step.argv, {
			root,
			cwd: step.tool.cwd,
			names: step.names
		}),
		environment: JSON.stringify(variables),
		tool: tool.text
	};
}
function facts(paths, { state }) {
	return [...new Set(paths)].flatMap((path) => {
		const digest = state.stats.digest(path);
		return digest === void 0 ? [] : [[state.recordedPath(path), digest]];
	});
}
function existing(paths, { state }) {
	return [...new Set(paths)].filter((path) => state.stats.digest(path) !== void 0).map((path) => state.recordedPath(path));
}

// src/execute/spawn-error.ts
function spawnReport(failure, target) {
	const { argv, found, result, debug, error } = failure;
	const windows = target.osName === "nt";
	const modern = require_run.atLeast(target, 3, 9);
	const program = (modern || windows ? found : void 0) ?? argv[0] ?? "";
	const shown = debug ? quotedList([modern ? program : argv[0] ?? "", ...argv.slice(1)]) : quoted(program);
	const raise = (text) => new require_own_options.EngineError(error, `command ${shown} ${text}`, { code: codeOf(result) });
	const notStarted = result.error !== void 0 && result.status === null && result.signal === null;
	if (notStarted && (modern || windows)) return {
		error: raise(`failed: ${errorText(result.error)}`),
		stderr: ""
	};
	if (notStarted) return {
		error: raise("failed with exit status 1"),
		stderr: `unable to execute ${shown}: ${errorText(result.error)}\n`
	};
	const number = result.signal === null ? void 0 : SIGNALS[result.signal] ?? 0;
	if (modern) return {
		error: raise(`failed with exit code ${number === void 0 ? String(result.status) : String(-number)}`),
		stderr: ""
	};
	if (number !== void 0) return {
		error: raise(`terminated by signal ${number}`),
		stderr: ""
	};
	return {
		error: raise(`failed with exit status ${String(result.status)}`),
		stderr: ""
	};
}
function codeOf({ error, signal }) {
	if (error?.code === "ENOENT") return "missing-program";
	return signal === null ? "program-failed" : "program-killed";
}
const SIGNALS = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGILL: 4,
	SIGTRAP: 5,
	SIGABRT: 6,
	SIGBUS: 7,
	SIGFPE: 8,
	SIGKILL: 9,
	SIGUSR1: 10,
	SIGSEGV: 11,
	SIGUSR2: 12,
	SIGPIPE: 13,
	SIGALRM: 14,
	SIGTERM: 15,
	SIGXCPU: 24,
	SIGXFSZ: 25,
	SIGSYS: 31
};

// src/execute/run-program.ts
async function runProgram(run, doors, voice) {
	const target = doors.target();
	const environment = {
		...toolEnvironment(target, doors.environment()),
		...run.environment
	};
	const [name = ""] = run.argv;
	const found = run.searchPath ? findExecutable(name, {
		disk: doors.disk,
		environment,
		platform: doors.platform,
		cwd: run.cwd
	}) : void 0;
	const program = require_run.atLeast(target, 3, 9) || target.osName === "nt" ? found ?? name : name;
	const verbatim = doors.platform === "nt" && !require_run.atLeast(target, 3, 9);
	const words = [program, ...run.argv.slice(1)];
	const result = await doors.processes.run(verbatim ? words.map(quotedForSpaces) : words, {
		cwd: run.cwd,
		...verbatim ? { verbatim } : void 0,
		env: environment,
		output: run.passThrough ? "inherit" : "capture",
		...voice.signal === void 0 ? void 0 : { signal: voice.signal }
	});
	doors.disk.forget();
	const output = run.filter?.(result.output) ?? result.output;
	if (output !== "") voice.output(run.stream, output);
	if (result.status === 0) return;
	const report = spawnReport({
		argv: run.shown,
		found,
		result,
		debug: doors.debug(),
		error: run.error
	}, target);
	if (report.stderr !== "") voice.output("stderr", report.stderr);
	throw report.error;
}
function quotedForSpaces(word) {
	return word.includes(" ") ? `"${word}"` : word;
}

// src/execute/tool-steps.ts
var CompileTask = class CompileTask {
	step;
	doors;
	cwd;
	object;
	recorded;
	twin;
	constructor(step, doors, twin) {
		this.step = step;
		this.doors = doors;
		this.twin = twin && new CompileTask(twin, doors);
		this.cwd = doors.host(".", step);
		this.object = doors.host(step.object, step);
		const source = doors.host(step.source, step);
		this.recorded = {
			kind: step.kind,
			argv: step.argv,
			tool: {
				argv: step.argv,
				family: step.family,
				role: "compile",
				cwd: this.cwd,
				source: step.source
			},
			names: {
				"{source}": step.source,
				"{output}": step.object
			},
			inputs: [source, ...step.depends.map((path) => doors.host(path, step))],
			outputs: [this.object],
			place: {
				argv: step.argv,
				cwd: this.cwd,
				source,
				family: step.family
			},
			force: step.force === true
		};
	}
	async decide() {
		return await decideRecorded(this.recorded, this.doors);
	}
	async run(voice) {
		const { step, doors } = this;
		const command = trackCompile(step, workFiles(step.id, doors));
		if (await this.takeOver(command)) return;
		const shown = [];
		const running = runProgram({
			argv: command.argv,
			shown: step.argv,
			cwd: this.cwd,
			searchPath: true,
			error: step.error,
			passThrough: false,
			stream: step.family === "msvc" ? "stdout" : "stderr",
			filter: (output) => withoutIncludes(output, command, shown)
		}, doors, voice);
		const record = new PendingRecord(this.recorded, doors);
		try {
			await running;
			publish(command, this.object, step.object, doors);
			await record.keep(this.headers(command, shown));
		} finally {
			discard(command, doors);
		}
	}
	async takeOver(command) {
		const { twin, doors } = this;
		if (twin === void 0 || command.temporary === void 0) return false;
		const record = doors.state.find(twin.object);
		if (record === void 0 || await decideRecorded({
			...twin.recorded,
			force: false
		}, doors) !== void 0) return false;
		const pending = new PendingRecord(this.recorded, doors);
		try {
			doors.disk.copyContent(twin.object, command.temporary);
			publish(command, this.object, this.step.object, doors);
		} finally {
			discard(command, doors);
		}
		await pending.keep(record.shadows === "untracked" ? void 0 : record.headers.map(([path]) => doors.state.hostPath(path)));
		return true;
	}
	headers(command, shown) {
		const path = pathsOf(this.doors);
		if (command.tracking.kind === "show-includes") return shown.map((header) => path.resolve(this.cwd, header));
		if (command.tracking.kind === "none") return void 0;
		try {
			return parseDepfile(this.doors.disk.readText(command.tracking.path)).map((header) => path.resolve(this.cwd, header));
		} catch {
			return;
		}
	}
};
var LinkTask = class {
	step;
	doors;
	cwd;
	output;
	recorded;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.cwd = doors.host(".", step);
		this.output = doors.host(step.output, step);
		const resolve = (path) => pathsOf(doors).resolve(this.cwd, path);
		const library = step.kind === "static-library";
		this.recorded = {
			kind: step.kind,
			argv: [...step.argv, ...(step.then ?? []).flatMap((words) => ["&&", ...words])],
			tool: {
				argv: step.argv,
				family: step.family,
				role: library ? "other" : "link",
				cwd: this.cwd
			},
			names: { "{output}": step.output },
			inputs: [...step.objects, ...step.depends].map((path) => doors.host(path, step)),
			outputs: [this.output],
			force: step.force === true,
			inputsOf: (tool) => library ? [] : linkedLibraries(step.argv, tool.libraryFolders, resolve, doors.disk).filter((path) => path !== this.output)
		};
	}
	async decide() {
		return await decideRecorded(this.recorded, this.doors);
	}
	async run(voice) {
		const { step, doors } = this;
		const command = trackLink(step, workFiles(step.id, doors));
		if (step.kind === "static-library" && doors.disk.statLink(this.output) !== void 0) {
			if (step.phase === "install") doors.transaction.settingAside(this.output);
			else if (command.temporary === void 0) doors.disk.removeFile(this.output);
		}
		const common = {
			cwd: this.cwd,
			searchPath: true,
			error: step.error,
			passThrough: false,
			stream: step.family === "msvc" ? "stdout" : "stderr"
		};
		const running = runProgram({
			...common,
			argv: command.argv,
			shown: step.argv
		}, doors, voice);
		const record = new PendingRecord(this.recorded, doors);
		try {
			await running;
			for (const argv of step.then ?? []) await runProgram({
				...common,
				argv,
				shown: argv,
				error: "LibError"
			}, doors, voice);
			publish(command, this.output, step.output, doors);
			await record.keep([]);
		} finally {
			discard(command, doors);
		}
	}
};
var SpawnTask = class {
	step;
	doors;
	cwd;
	recorded;
	constructor(step, doors) {
		this.step = step;
		this.doors = doors;
		this.cwd = doors.host(".", step);
		const inputs = step.inputs.map((path) => doors.host(path, step));
		const [source] = inputs;
		const includes = step.kind !== "spawn" && source !== void 0;
		const family = step.kind === "resource" ? "msvc" : "gnu";
		this.recorded = {
			kind: step.kind,
			argv: step.argv,
			tool: {
				argv: step.argv,
				family: "other",
				role: "other",
				cwd: this.cwd
			},
			names: {},
			inputs,
			outputs: step.outputs.map((path) => doors.host(path, step)),
			...includes ? { place: {
				argv: step.argv,
				cwd: this.cwd,
				source,
				family
			} } : void 0,
			force: step.force === true,
			environment: step.environment
		};
	}
	async decide() {
		return await decideRecorded(this.recorded, this.doors);
	}
	async run(voice) {
		const { step, doors } = this;
		const alone = step.outputs.length === 0;
		const running = runProgram({
			argv: step.argv,
			shown: step.argv,
			cwd: this.cwd,
			searchPath: step.searchPath,
			environment: step.environment,
			error: step.error,
			passThrough: alone && doors.passThrough,
			stream: step.kind === "preprocess" || step.kind === "swig" ? "stderr" : "stdout"
		}, doors, voice);
		if (alone) {
			await running.finally(() => this.anythingMayHaveChanged());
			return;
		}
		const record = new PendingRecord(this.recorded, doors);
		await running;
		for (const path of this.recorded.outputs) doors.rewritten.add(path);
		await record.keep(this.recorded.place === void 0 ? [] : void 0);
	}
	anythingMayHaveChanged() {
		this.doors.state.stats.forget();
		this.doors.now.forget();
		this.doors.tools.forget();
	}
};
function pathsOf(doors) {
	return doors.platform === "nt" ? node_path.win32 : node_path.posix;
}
function workFiles(id, { state }) {
	if (id === void 0 || state.workFile("x") === void 0) return void 0;
	return (suffix) => state.workFile(`${id}${suffix}`);
}
function withoutIncludes(output, command, headers) {
	if (command.tracking.kind !== "show-includes") return output;
	const shown = parseShowIncludes(output);
	headers.push(...shown.headers);
	return shown.output;
}
function publish({ temporary }, output, shown, doors) {
	const { disk, state } = doors;
	if (temporary !== void 0) try {
		disk.rename(temporary, output);
	} catch (error) {
		if (errorCode(error) !== "EXDEV") throw fileError("could not create", shown, error);
		const mode = disk.stat(temporary)?.mode;
		disk.copyContent(temporary, output);
		if (mode !== void 0) disk.setMode(output, mode);
	}
	state.stats.forget(output);
	doors.rewritten.add(output);
}
function discard({ temporary, tracking }, { disk }) {
	for (const path of [temporary, tracking.kind === "depfile" ? tracking.path : void 0]) {
		if (path === void 0) continue;
		try {
			disk.removeFile(path);
		} catch {}
	}
}

// src/execute/transcript.ts
function newGroupState() {
	return {
		shown: "nothing",
		ran: false,
		failedAt: Infinity,
		failed: false,
		held: [],
		open: 0,
		work: false
	};
}
var Transcript = class {
	sink;
	slots;
	head = 0;
	limit = Infinity;
	constructor(steps, groups, sink) {
		this.sink = sink;
		this.slots = steps.map((step, index) => {
			const group = step.group && groups(step.group);
			if (group !== void 0) {
				group.open += 1;
				group.work ||= step.kind !== "say";
			}
			return {
				index,
				step,
				group,
				events: void 0,
				closed: false,
				idle: true
			};
		});
	}
	begin(index) {
		const slot = this.slots[index];
		slot.idle = false;
		if (slot.group !== void 0) slot.group.ran = true;
		this.advance();
	}
	add(index, event) {
		const slot = this.slots[index];
		if (index === this.head && index <= this.limit && this.mayShow(slot)) this.show(slot, event);
		else (slot.events ??= []).push(event);
	}
	close(index) {
		const slot = this.slots[index];
		slot.closed = true;
		if (slot.group !== void 0) slot.group.open -= 1;
		this.advance();
	}
	cutBehind(index) {
		this.limit = Math.min(this.limit, index);
	}
	end() {
		this.advance();
		for (const { group } of this.slots) {
			if (group === void 0) continue;
			group.open = 0;
			group.work = false;
			group.failed ||= group.failedAt < Infinity;
			group.failedAt = Infinity;
		}
	}
	advance() {
		for (; this.head < this.slots.length && this.head <= this.limit; this.head += 1) {
			const slot = this.slots[this.head];
			if (!this.mayShow(slot)) return;
			for (const event of slot.events ?? []) this.show(slot, event);
			slot.events = void 0;
			if (!slot.closed) return;
		}
	}
	mayShow(slot) {
		const { group } = slot;
		if (group === void 0 || group.shown === "header") return true;
		const wanted = slot.step.group;
		if (group.ran) {
			group.shown = "header";
			for (const { level, text } of wanted.says) this.sink({
				kind: "log",
				level,
				text
			});
			for (const event of group.held) this.sink(event);
			group.held.length = 0;
			return true;
		}
		if (group.open > 0) return false;
		if (group.shown === "nothing" && group.work) {
			group.shown = "fresh";
			for (const { level, text } of wanted.saysFresh) this.sink({
				kind: "log",
				level,
				text
			});
		}
		return true;
	}
	show(slot, event) {
		const { group, index, idle, step } = slot;
		if (group === void 0 || event.kind === "step-finished") this.sink(event);
		else if (group.failed || index > group.failedAt) return;
		else if (group.ran || !idle) this.sink(event);
		else if (step.kind === "say") group.held.push(event);
	}
};

// src/execute/plan-run.ts
const TURN_MS = 10;
const ANNOUNCED_TOGETHER = 200;
var PlanRun = class {
	options;
	schedule;
	twins;
	transcript;
	limit = Infinity;
	failure;
	running = /* @__PURE__ */ new Map();
	programs = 0;
	waiting = [];
	announced = 0;
	pretending;
	constructor(steps, options) {
		this.options = options;
		const { doors, groups, sink, jobs } = options;
		this.twins = compileTwins(steps, options.compiles);
		this.schedule = new Schedule(steps, {
			twinOf: (index) => this.twins.get(index)?.index,
			resolve: (path, step) => doors.host(path, step),
			dirname: (path) => require_clock.folderPart(path, doors.state.separator),
			work: (source, object) => object === void 0 || doors.state.find(object) === void 0 ? estimatedWork(source, doors.disk) : doors.disk.stat(source)?.size ?? 0,
			exists: (path) => doors.disk.statLink(path) !== void 0,
			inOrder: jobs === 1
		});
		this.transcript = new Transcript(steps, groups, sink);
	}
	async finish() {
		const abort = () => this.interrupt();
		this.options.signal?.addEventListener("abort", abort, { once: true });
		try {
			await this.drive();
		} finally {
			this.options.signal?.removeEventListener("abort", abort);
			this.transcript.end();
		}
		if (this.failure !== void 0) throw this.failure;
	}
	async drive() {
		const { together } = this.options;
		let turnStarted = performance.now();
		for (;;) {
			together(() => this.startQuick(turnStarted));
			const node = this.next();
			if (node !== void 0) {
				this.start(node);
				if (this.running.size > 0 && performance.now() - turnStarted > TURN_MS) {
					await (0, node_timers_promises.setImmediate)();
					turnStarted = performance.now();
				}
			} else if (this.running.size > 0) {
				await new Promise((resolve) => this.waiting.push(resolve));
				this.options.doors.state.save();
				turnStarted = performance.now();
			} else return;
		}
	}
	startQuick(turnStarted) {
		for (;;) {
			if (this.programs < this.options.jobs && this.schedule.hasProgram) return;
			if (this.running.size > 0 && performance.now() - turnStarted > TURN_MS) return;
			const node = this.schedule.nextQuick(this.limit);
			if (node === void 0) return;
			this.start(node);
		}
	}
	next() {
		return (this.programs < this.options.jobs ? this.schedule.nextProgram(this.limit) : void 0) ?? this.schedule.nextQuick(this.limit);
	}
	start(node) {
		const { step, index } = node;
		const started = performance.now();
		if (this.isDropped(node)) {
			this.end(node, { kind: "dropped" }, started);
			return;
		}
		if (step.kind === "say") {
			this.say(index, step.says);
			this.end(node, { kind: "shown" }, started);
			return;
		}
		if (step.dryRun === true) {
			this.pretend(node, started);
			return;
		}
		const program = isProgram(step);
		const controller = program ? new AbortController() : void 0;
		if (program) this.programs += 1;
		const settle = (outcome) => {
			if (program) this.programs -= 1;
			this.running.delete(index);
			this.end(node, outcome, started);
			for (const wake of this.waiting.splice(0)) wake();
		};
		const work = this.perform(node, controller?.signal);
		if (work instanceof Promise) {
			this.running.set(index, controller);
			work.then(settle);
		} else settle(work);
	}
	perform(node, signal) {
		let reason = { kind: "forced" };
		const failed = (error) => ({
			kind: "failed",
			reason,
			error
		});
		const decided = (task, why) => {
			if (why === void 0) {
				task.refresh?.();
				this.say(node.index, freshLines(node.step));
				return { kind: "fresh" };
			}
			reason = why;
			this.announce(node);
			this.transcript.begin(node.index);
			this.say(node.index, node.step.says);
			const work = task.run(this.voice(node, signal));
			return work === void 0 ? {
				kind: "ran",
				reason
			} : work.then(() => ({
				kind: "ran",
				reason
			}));
		};
		try {
			const task = this.task(node);
			const why = task.decide();
			const outcome = why instanceof Promise ? why.then((answer) => decided(task, answer)) : decided(task, why);
			return outcome instanceof Promise ? outcome.catch(failed) : outcome;
		} catch (error) {
			return failed(error);
		}
	}
	pretend(node, started) {
		const { step, index } = node;
		const { dry, doors } = this.options;
		const settle = (fresh) => {
			if (!fresh) {
				dry?.note(step, doors);
				this.transcript.begin(index);
			}
			this.say(index, fresh ? freshLines(step) : step.says);
			this.end(node, { kind: fresh ? "fresh" : "shown" }, started);
		};
		const fresh = this.pretending === void 0 ? this.isFresh(node) : this.pretending.then(() => this.isFresh(node));
		if (typeof fresh === "boolean") {
			settle(fresh);
			return;
		}
		this.running.set(index, void 0);
		const done = fresh.then((answer) => {
			this.running.delete(index);
			if (this.pretending === done) this.pretending = void 0;
			settle(answer);
			for (const wake of this.waiting.splice(0)) wake();
		});
		this.pretending = done;
	}
	isFresh(node) {
		const { dry, doors } = this.options;
		if (dry === void 0 || dry.touches(node.step, doors)) return false;
		try {
			const why = this.task(node).decide();
			return why instanceof Promise ? why.then((reason) => reason === void 0, () => false) : why === void 0;
		} catch {
			return false;
		}
	}
	end(node, outcome, started) {
		const { index, step } = node;
		const seconds = (performance.now() - started) / 1e3;
		const aborted = outcome.kind === "failed" && index > this.limit;
		if (outcome.kind === "failed" && !aborted) this.fail(node, outcome.error);
		if (outcome.kind === "dropped") this.lose(node);
		if (outcome.kind === "ran" && step.phase === "build") this.options.doors.state.noteMade();
		this.transcript.add(index, {
			kind: "step-finished",
			step,
			outcome,
			seconds
		});
		this.transcript.close(index);
		this.schedule.complete(node);
	}
	fail(node, error) {
		const { step, index } = node;
		const group = step.group && this.options.groups(step.group);
		if (group !== void 0 && step.group?.optional === true && require_own_options.isPythonError(error, "CCompilerError", "DistutilsError")) {
			group.failedAt = Math.min(group.failedAt, index);
			this.lose(node);
			const { failureSays } = step.group;
			if (failureSays !== void 0) this.say(index, [{
				level: failureSays.level,
				text: withMessage(failureSays.text, error.message)
			}]);
			return;
		}
		this.limit = index;
		this.failure = error;
		this.transcript.cutBehind(index);
		for (const [other, controller] of this.running) if (other > index) controller?.abort();
	}
	interrupt() {
		this.limit = -1;
		this.failure = interrupted();
		for (const controller of this.running.values()) controller?.abort();
		for (const wake of this.waiting.splice(0)) wake();
	}
	isDropped(node) {
		const { step, index } = node;
		const group = step.group && this.options.groups(step.group);
		if (group !== void 0 && (group.failed || group.failedAt < index)) return true;
		const { lost, doors } = this.options;
		return lost.size > 0 && node.inputs.some((path) => lost.has(path) && doors.disk.stat(path) === void 0);
	}
	lose({ outputs }) {
		for (const path of outputs) this.options.lost.add(path);
	}
	say(index, lines) {
		for (const { level, text } of lines ?? []) this.transcript.add(index, {
			kind: "log",
			level,
			text
		});
	}
	voice({ index, step }, signal) {
		return {
			...signal === void 0 ? void 0 : { signal },
			log: (level, text) => this.transcript.add(index, {
				kind: "log",
				level,
				text
			}),
			output: (stream, text) => this.transcript.add(index, {
				kind: "output",
				stream,
				text,
				stepId: step.id ?? index
			})
		};
	}
	announce({ index, step }) {
		if (step.phase !== "install" || index < this.announced) return;
		const { doors } = this.options;
		const coming = this.schedule.nodes.slice(index, index + ANNOUNCED_TOGETHER);
		this.announced = index + coming.length;
		const files = [];
		const folders = /* @__PURE__ */ new Set();
		for (const { step: each, outputs } of coming) {
			if (each.dryRun === true) continue;
			if (each.kind === "mkdir") for (const path of outputs) folders.add(path);
			else if (each.kind === "copy" || each.kind === "byte-compile" || each.kind === "write") files.push(...outputs);
			if (each.kind === "byte-compile") for (const path of outputs) folders.add(require_clock.folderPart(path, doors.state.separator));
		}
		const isNew = (path) => path !== "" && doors.disk.statLink(path) === void 0;
		const newFolders = [...folders].filter(isNew);
		doors.transaction.creating(files.filter(isNew), newFolders);
	}
	task({ step, index }) {
		const { doors, compiler, script, jobs } = this.options;
		switch (step.kind) {
			case "say": throw new Error("internal: a say step has nothing to do");
			case "mkdir": return new MakeDirectoryTask(step, doors);
			case "copy": return new CopyTask(step, doors);
			case "move": return new MoveTask(step, doors);
			case "write": return new WriteTask(step, doors);
			case "remove": return new RemoveTask(step, doors);
			case "set-mode": return new SetModeTask(step, doors);
			case "compile": return new CompileTask(step, doors, this.twins.get(index)?.step);
			case "link":
			case "static-library": return new LinkTask(step, doors);
			case "spawn":
			case "swig":
			case "resource":
			case "preprocess": return new SpawnTask(step, doors);
			case "byte-compile": return new ByteCompileTask(step, doors, compiler);
			case "convert-2to3": return new ConvertTask(step, doors, script("convert.py"), jobs);
		}
	}
};
const ALWAYS_SAID = /* @__PURE__ */ new Set([
	"write",
	"set-mode",
	"move",
	"remove"
]);
function freshLines(step) {
	if (step.saysFresh !== void 0) return step.saysFresh;
	return ALWAYS_SAID.has(step.kind) || step.kind === "copy" && !step.update ? step.says : [];
}
function withMessage(text, message) {
	const at = text.lastIndexOf("%s");
	return at === -1 ? text : text.slice(0, at) + message + text.slice(at + 2);
}

// src/execute/rewritten-files.ts
var RewrittenFiles = class {
	serials = /* @__PURE__ */ new Map();
	compiled = /* @__PURE__ */ new Map();
	next = 1;
	add(path) {
		this.serials.set(path, this.next);
		this.next += 1;
	}
	isNewFor(source, byteCode) {
		const serial = this.serials.get(source);
		return serial !== void 0 && this.compiled.get(byteCode) !== serial;
	}
	wasCompiled(source, byteCode) {
		const serial = this.serials.get(source);
		if (serial !== void 0) this.compiled.set(byteCode, serial);
	}
};

// src/execute/executor.ts
const MODULES_FOR_AN_INTERPRETER = 40;
var Executor = class {
	options;
	journal;
	transaction;
	groups = /* @__PURE__ */ new WeakMap();
	lost = /* @__PURE__ */ new Set();
	compiles = /* @__PURE__ */ new Map();
	rewritten = new RewrittenFiles();
	tools;
	now;
	dry;
	compiler;
	recovered = false;
	expectsByteCode = false;
	constructor(options) {
		this.options = options;
		const { disk, processes, state, platform, pid } = options;
		this.tools = new ToolIdentities({
			disk,
			processes,
			state,
			platform,
			signal: options.signal
		});
		this.now = new DiskNow(state, disk);
		this.dry = options.recorded === true ? void 0 : new DryDecisions();
		this.journal = new InstallJournal({
			disk,
			state,
			pid,
			spare: options.spareJournal,
			lastingName: options.lastingName
		});
		this.transaction = new Transaction({
			disk,
			pid,
			separator: state.separator,
			journal: () => this.journal.open(),
			journalClosed: () => this.journal.close()
		});
	}
	async run(steps) {
		const { disk, state, view, signal } = this.options;
		if (signal?.aborted === true) throw interrupted();
		if (steps.some((step) => step.dryRun !== true && step.kind !== "say")) {
			if (await state.begin()) disk.forget();
			this.recoverOnce();
		} else if (steps.some((step) => step.dryRun === true)) state.lookOnly();
		this.forgetDigests();
		this.warmFor(steps);
		try {
			await new PlanRun(steps, {
				doors: this.doors(steps),
				groups: (group) => this.groupState(group),
				lost: this.lost,
				compiles: this.compiles,
				dry: this.dry,
				sink: this.options.sink,
				together: this.options.together ?? ((work) => work()),
				jobs: Math.max(1, this.options.jobs()),
				compiler: () => this.byteCompiler(),
				script: (name) => this.pythonScript(name),
				...signal === void 0 ? void 0 : { signal }
			}).finish();
		} finally {
			state.save();
			view.executed();
		}
	}
	expectByteCode(modules = [], optimize = 0) {
		if (!this.options.state.byteCode.isEmpty) return;
		this.expectsByteCode = true;
		this.byteCompiler().warm(1);
		this.byteCompiler().foresee(modules, optimize);
	}
	warmFor(steps) {
		if (!this.expectsByteCode) return;
		const modules = steps.filter((step) => step.kind === "byte-compile" || step.kind === "copy" && step.to.endsWith(".py")).length;
		this.byteCompiler().warm(Math.ceil(modules / MODULES_FOR_AN_INTERPRETER));
	}
	outputsOf(producer) {
		return this.options.state.outputsOf(producer);
	}
	setOutputs(producer, outputs) {
		this.options.state.setOutputs(producer, outputs);
	}
	commit() {
		this.transaction.commit();
	}
	undo() {
		const { sink } = this.options;
		for (const text of this.transaction.undo()) sink({
			kind: "notice",
			text
		});
		return this.transaction.tookBack;
	}
	get keepsFiles() {
		return this.options.state.isKept;
	}
	keepFile(name, content) {
		this.options.state.keepFile(name, content);
	}
	close() {
		this.compiler?.close();
		this.compiler = void 0;
		this.options.state.close();
	}
	doors(steps) {
		const { disk, processes, clock, state, target, platform, environment, umask, debug, passThrough, pycInvalidation } = this.options;
		const converted = steps.flatMap((step) => step.kind === "convert-2to3" ? step.files.map((file) => this.host(file, step)) : []);
		return {
			disk,
			processes,
			clock,
			state,
			target,
			platform,
			environment,
			umask,
			debug,
			pycInvalidation,
			now: this.now,
			tools: this.tools,
			transaction: this.transaction,
			passThrough: passThrough === true,
			rewritten: this.rewritten,
			converted: new Set(converted),
			host: (path, step) => this.host(path, step)
		};
	}
	host(path, step) {
		const found = this.options.view.resolve(path, step.cwd);
		if (found !== void 0) return found;
		throw new require_own_options.EngineError("DistutilsPlatformError", `'${path}' cannot be on this machine: it is a path of another platform`, {
			code: "foreign-path",
			hint: "a recorded interpreter is for dry runs"
		});
	}
	forgetDigests() {
		this.options.state.stats.forget();
		this.now.forget();
		this.tools.forget();
	}
	groupState(group) {
		let state = this.groups.get(group);
		if (state === void 0) this.groups.set(group, state = newGroupState());
		return state;
	}
	byteCompiler() {
		const { target, lineProcesses, environment, state, jobs, cores, pycInvalidation } = this.options;
		this.compiler ??= new ByteCompiler({
			target: target(),
			processes: lineProcesses,
			worker: this.pythonScript("compile_worker.py"),
			cwd: state.root,
			environment,
			workers: Math.max(1, Math.min(jobs(), cores ?? Infinity)),
			checkedHash: () => writesCheckedHash(target(), {
				environment,
				pycInvalidation
			})
		});
		return this.compiler;
	}
	pythonScript(name) {
		const { pythonFolder, state } = this.options;
		return [
			pythonFolder,
			"pydistutils_bridge",
			name
		].join(state.separator);
	}
	recoverOnce() {
		if (this.recovered) return;
		this.recovered = true;
		for (const { kind, troubles } of this.journal.recover()) for (const each of kind === "undone" ? ["an earlier installation was ended half-way: what it had changed is put back", ...troubles] : troubles) this.options.sink({
			kind: "notice",
			text: each
		});
	}
};

// src/host/real-line-processes.ts
var RealLineProcesses = class {
	start(argv, options, listener) {
		const [program = "", ...rest] = argv;
		const child = (0, node_child_process.spawn)(program, rest, {
			cwd: options.cwd,
			env: options.env,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		let errors = "";
		let ended = false;
		const end = (status, error) => {
			if (ended) return;
			ended = true;
			listener.onEnd({
				status,
				errors,
				...error === void 0 ? void 0 : { error }
			});
		};
		child.stderr.setEncoding("utf8").on("data", (text) => errors += text);
		splitLines(child.stdout.setEncoding("utf8"), (line) => listener.onLine(line));
		child.stdin.on("error", () => {});
		child.on("error", (error) => end(null, error));
		child.on("close", (status) => end(status));
		let waiting = "";
		const write = () => {
			if (waiting !== "") child.stdin.write(waiting);
			waiting = "";
		};
		return {
			send: (line) => {
				if (waiting === "") queueMicrotask(write);
				waiting += `${line}\n`;
			},
			finish: () => {
				write();
				child.stdin.end();
			},
			kill: () => void child.kill("SIGKILL")
		};
	}
};
function splitLines(stream, onLine) {
	let rest = "";
	stream.on("data", (text) => {
		const lines = (rest + text).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) onLine(line);
	});
}

// src/state/record-file.ts
const PARSED_TOGETHER = 65536;
const NOTHING = {
	records: [],
	bytes: 0,
	cut: true
};
function loadRecords(disk, path, header) {
	let text;
	try {
		const bytes = disk.read(path);
		text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	} catch (error) {
		if (error.code === "ENOENT") return NOTHING;
		return {
			...NOTHING,
			damage: `it cannot be read (${error.message})`
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
			damage: `its block at byte ${at} does not have the checksum that it should have`
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
				damage: `its block at byte ${at} holds what is no record`
			};
		}
		at = end + 1;
	}
	return {
		records,
		bytes: text.length,
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

// src/state/byte-code-pack.ts
const BODIES = "byte-code";
const INDEX = "byte-code-index";
const HEADER$2 = "pydistutils-byte-code 1";
const WINDOW_BYTES = 1048576;
const WRITE_AT_BYTES = 524288;
const KEEP_UNUSED_RUNS = 10;
const NOTE_AGAIN_RUNS$1 = 5;
const WASTE_BYTES = 1048576;
var ByteCodePack = class {
	options;
	entries;
	order = [];
	hasOlder = false;
	added = /* @__PURE__ */ new Set();
	run = 0;
	saidRun = false;
	beginIndex = false;
	told = false;
	off = false;
	used = /* @__PURE__ */ new Set();
	window;
	end;
	waiting = [];
	waitingBytes = 0;
	lines = [];
	constructor(options) {
		this.options = options;
	}
	get isEmpty() {
		return this.load().size === 0;
	}
	mayHave(path) {
		this.load();
		return this.hasOlder || this.added.has(path);
	}
	find(key) {
		const entries = this.load();
		const entry = entries.size === 0 ? void 0 : entries.get(shortKey(key));
		if (entry === void 0 || this.isStuck(entry)) return void 0;
		const body = entry.length < 0 ? void 0 : this.bodyOf(entry);
		if (entry.length >= 0 && body === void 0) {
			entries.delete(entry.key);
			this.tell("a part of it is not what was written");
			return;
		}
		this.used.add(entry);
		return {
			body,
			messages: entry.messages
		};
	}
	add(key, path, { body, messages }) {
		if (this.off) return;
		const entries = this.load();
		this.added.add(path);
		const short = shortKey(key);
		if (entries.has(short)) return;
		this.end ??= this.options.disk.stat(this.options.file(BODIES))?.size ?? 0;
		const checksum = body === void 0 ? "" : checksumOf(body);
		const entry = {
			key: short,
			offset: this.end + this.waitingBytes,
			length: body?.length ?? -1,
			checksum,
			messages,
			noted: this.run
		};
		entries.set(short, entry);
		this.order.push(entry);
		this.lines.push(lineOf(entry));
		if (body === void 0) return;
		this.waiting.push(body);
		this.waitingBytes += body.length;
		if (this.waitingBytes > WRITE_AT_BYTES) {
			if (this.options.writable()) this.quietly(() => this.write());
			else this.off = true;
		}
	}
	close() {
		if (this.off || this.entries === void 0 || this.lines.length === 0 || !this.options.writable()) return;
		this.quietly(() => {
			this.noteUse();
			this.write();
			this.tidy();
		});
	}
	tidy() {
		const live = this.order.filter((entry) => this.entries?.get(entry.key) === entry).filter((entry) => this.run - entry.noted <= KEEP_UNUSED_RUNS);
		const bytes = live.reduce((sum, { length }) => sum + Math.max(length, 0), 0);
		if ((this.options.disk.stat(this.options.file(BODIES))?.size ?? 0) - bytes > bytes + WASTE_BYTES) this.rewrite(live);
	}
	discard() {
		this.entries = /* @__PURE__ */ new Map();
		this.order = [];
		this.used.clear();
		this.window = void 0;
		this.end = void 0;
		this.waiting = [];
		this.waitingBytes = 0;
		this.lines = [];
		this.saidRun = false;
		this.beginIndex = true;
		this.hasOlder = false;
	}
	isStuck({ offset }) {
		return this.end !== void 0 && offset >= this.end && !this.options.writable();
	}
	bodyOf({ offset, length, checksum }) {
		const body = this.read(offset, length);
		return body.length === length && checksumOf(body) === checksum ? body : void 0;
	}
	read(offset, length) {
		const { disk, file } = this.options;
		if (this.end !== void 0 && offset >= this.end) this.quietly(() => this.write());
		const { window } = this;
		if (window !== void 0 && offset >= window.offset && offset + length <= window.offset + window.bytes.length) return window.bytes.subarray(offset - window.offset, offset - window.offset + length);
		try {
			const bytes = disk.readPart(file(BODIES), offset, Math.max(length, WINDOW_BYTES));
			this.window = {
				offset,
				bytes
			};
			return bytes.subarray(0, length);
		} catch {
			return /* @__PURE__ */ new Uint8Array();
		}
	}
	write() {
		const { disk, file, process } = this.options;
		if (this.waitingBytes > 0) {
			disk.append(file(BODIES), Buffer.concat(this.waiting, this.waitingBytes));
			this.end = (this.end ?? 0) + this.waitingBytes;
			this.waiting = [];
			this.waitingBytes = 0;
			this.window = void 0;
		}
		if (this.lines.length === 0) return;
		const lines = this.saidRun ? this.lines : [["n", this.run], ...this.lines];
		if (this.beginIndex) require_run.replaceFile(disk, file(INDEX), formatFile(HEADER$2, this.allLines(this.order)), process);
		else disk.append(file(INDEX), formatBlock(lines));
		this.beginIndex = false;
		this.saidRun = true;
		this.lines = [];
	}
	noteUse() {
		const numbers = this.order.flatMap((entry, number) => {
			if (!this.used.has(entry) || this.run - entry.noted < NOTE_AGAIN_RUNS$1) return [];
			entry.noted = this.run;
			return [number];
		});
		if (numbers.length > 0) this.lines.push(["u", numbers]);
	}
	rewrite(live) {
		const { disk, file, process } = this.options;
		const temporary = `${file(BODIES)}.${process}`;
		const moved = [];
		let part = [];
		let [partBytes, offset] = [0, 0];
		const put = () => {
			disk.append(temporary, Buffer.concat(part, partBytes));
			[part, partBytes] = [[], 0];
		};
		disk.write(temporary, "");
		for (const entry of live) {
			const body = entry.length < 0 ? /* @__PURE__ */ new Uint8Array() : this.bodyOf(entry);
			if (body === void 0) continue;
			moved.push({
				...entry,
				offset
			});
			part.push(body);
			partBytes += body.length;
			offset += body.length;
			if (partBytes > WRITE_AT_BYTES) put();
		}
		put();
		disk.rename(temporary, file(BODIES));
		require_run.replaceFile(disk, file(INDEX), formatFile(HEADER$2, this.allLines(moved)), process);
		this.discard();
		this.entries = void 0;
	}
	allLines(entries) {
		const lines = [];
		let run = -1;
		for (const entry of entries) {
			if (entry.noted !== run) lines.push(["n", run = entry.noted]);
			lines.push(lineOf(entry));
		}
		return [...lines, ["n", this.run]];
	}
	load() {
		if (this.entries !== void 0) return this.entries;
		this.entries = /* @__PURE__ */ new Map();
		const { records, cut, damage } = loadRecords(this.options.disk, this.options.file(INDEX), HEADER$2);
		this.beginIndex = cut;
		try {
			for (const record of records) this.readLine(record);
		} catch {
			this.discard();
		}
		if (damage !== void 0) this.tell(damage);
		this.hasOlder = this.entries.size > 0;
		this.run += 1;
		return this.entries;
	}
	readLine([letter, first, ...rest]) {
		if (letter === "n") this.run = first;
		else if (letter === "u") for (const number of first) this.order[number].noted = this.run;
		else if (letter === "b") {
			const [offset, length, checksum, messages] = rest;
			const entry = {
				key: first,
				offset,
				length,
				checksum,
				messages,
				noted: this.run
			};
			this.order.push(entry);
			this.entries?.set(entry.key, entry);
		} else throw new Error(`internal: a byte-code line that begins with ${String(letter)}`);
	}
	quietly(work) {
		try {
			work();
		} catch (error) {
			this.off = true;
			this.options.onNotice(`byte code is not kept for later runs: ${error.message}`);
		}
	}
	tell(damage) {
		if (this.told) return;
		this.told = true;
		this.options.onNotice(`the byte code that is kept in ${this.options.file(BODIES)} is damaged: ${damage}; what is missing is compiled anew`);
	}
};
function shortKey(key) {
	return digestOf(key).slice(0, 32);
}
function checksumOf(body) {
	return digestOf(body).slice(0, 16);
}
function lineOf({ key, offset, length, checksum, messages }) {
	return [
		"b",
		key,
		offset,
		length,
		checksum,
		messages
	];
}

// src/state/stat-cache.ts
const HEADER$1 = "pydistutils-stat-cache 2";
const TICK_SECONDS = .02;
const COARSE_TICK_SECONDS = 2;
const COMPACT_AT$1 = 2;
var StatCache = class {
	options;
	entries;
	linesOnDisk = 0;
	mustRewrite = false;
	names = new NumberedNames();
	looked = /* @__PURE__ */ new Map();
	fresh = /* @__PURE__ */ new Map();
	constructor(options) {
		this.options = options;
	}
	digest(path, stat = this.looked.has(path) ? void 0 : this.options.disk.stat(path)) {
		const known = this.looked.get(path);
		if (known !== void 0) return known ?? void 0;
		const digest = stat?.kind === "file" ? this.digestOfStat(path, stat) : void 0;
		this.looked.set(path, digest ?? null);
		return digest;
	}
	sameContent(one, mine, other, theirs) {
		if (mine?.kind !== "file" || theirs?.kind !== "file" || mine.size !== theirs.size) return false;
		const digest = this.digest(one, mine);
		return digest !== void 0 && digest === this.digest(other, theirs);
	}
	forget(path) {
		if (path === void 0) this.looked.clear();
		else this.looked.delete(path);
	}
	clear() {
		this.entries = /* @__PURE__ */ new Map();
		this.fresh.clear();
		this.looked.clear();
		this.mustRewrite = true;
	}
	learn(path, stat, digest) {
		if (this.looked.has(path)) return;
		this.remember(path, stat, digest);
		this.looked.set(path, digest);
	}
	wrote(path, digest) {
		const stat = this.options.disk.stat(path);
		if (stat?.kind !== "file") {
			this.looked.delete(path);
			return;
		}
		this.remember(path, stat, digest);
		this.looked.set(path, digest);
	}
	get changed() {
		return this.fresh.size > 0;
	}
	save() {
		const { disk, path, machine, process } = this.options;
		if (path === void 0 || !this.changed) return;
		const loaded = this.load();
		if (this.mustRewrite || this.linesOnDisk + this.fresh.size > COMPACT_AT$1 * Math.max(loaded.size, 100)) {
			const kept = [...loaded].filter(([file]) => disk.stat(file) !== void 0);
			this.names = new NumberedNames();
			require_run.replaceFile(disk, path, formatFile(HEADER$1, [["m", machine], ...this.records(kept)]), process);
			this.linesOnDisk = kept.length;
		} else {
			disk.append(path, formatBlock(this.records(this.fresh)));
			this.linesOnDisk += this.fresh.size;
		}
		this.mustRewrite = false;
		this.fresh.clear();
	}
	records(entries) {
		const lines = [];
		for (const [path, { size, modified, changed, inode, device, hashedAt, digest }] of entries) {
			const cut = require_clock.nameStart(path);
			const folder = this.names.number("p", path.slice(0, cut), lines);
			lines.push([
				"f",
				folder,
				path.slice(cut),
				size,
				modified,
				changed,
				inode,
				device,
				hashedAt,
				this.names.number("h", digest, lines)
			]);
		}
		return lines;
	}
	digestOfStat(path, stat) {
		const entry = this.load().get(path);
		if (entry !== void 0 && describes(entry, stat)) return entry.digest;
		try {
			const digest = digestFile(this.options.disk, path);
			this.remember(path, stat, digest);
			return digest;
		} catch {
			return;
		}
	}
	remember(path, stat, digest) {
		const { size, modified, changed, inode, device } = stat;
		const entry = {
			size,
			modified,
			changed,
			inode,
			device,
			hashedAt: this.options.clock.now(),
			digest
		};
		this.load().set(path, entry);
		this.fresh.set(path, entry);
	}
	load() {
		if (this.entries !== void 0) return this.entries;
		this.entries = /* @__PURE__ */ new Map();
		const { disk, path, machine } = this.options;
		if (path === void 0) return this.entries;
		const { records, cut, damage } = loadRecords(disk, path, HEADER$1);
		this.mustRewrite = cut || damage !== void 0;
		const [first, ...rest] = records;
		if (first?.[0] !== "m" || first[1] !== machine) {
			this.mustRewrite = true;
			return this.entries;
		}
		const { names } = this;
		for (const record of rest) {
			const [kind, first, name, size, modified, changed, inode, device, hashedAt, number] = record;
			if (kind === "p" || kind === "h") names.add(kind, first);
			const [folder, digest] = kind === "f" ? [names.name("p", first), names.name("h", number)] : [];
			if (folder === void 0 || digest === void 0) continue;
			this.entries.set(folder + name, {
				size,
				modified,
				changed,
				inode,
				device,
				hashedAt,
				digest
			});
			this.linesOnDisk += 1;
		}
		return this.entries;
	}
};
var NumberedNames = class {
	lists = {
		p: [],
		h: []
	};
	numbers = {
		p: /* @__PURE__ */ new Map(),
		h: /* @__PURE__ */ new Map()
	};
	add(kind, name) {
		const number = this.lists[kind].push(name) - 1;
		this.numbers[kind].set(name, number);
		return number;
	}
	name(kind, number) {
		return this.lists[kind][number];
	}
	number(kind, name, lines) {
		const known = this.numbers[kind].get(name);
		if (known !== void 0) return known;
		lines.push([kind, name]);
		return this.add(kind, name);
	}
};
function describes(entry, stat) {
	if (!(entry.size === stat.size && entry.modified === stat.modified && entry.changed === stat.changed && entry.inode === stat.inode && entry.device === stat.device)) return false;
	return Math.max(stat.modified, stat.changed) + (Number.isInteger(stat.changed) ? COARSE_TICK_SECONDS : TICK_SECONDS) < entry.hashedAt;
}

// src/state/interner.ts
var Interner = class {
	ids = /* @__PURE__ */ new Map();
	texts = [];
	get size() {
		return this.texts.length;
	}
	find(text) {
		return this.ids.get(text);
	}
	id(text) {
		const known = this.ids.get(text);
		if (known !== void 0) return known;
		const id = this.texts.length;
		this.ids.set(text, id);
		this.texts.push(text);
		return id;
	}
	text(id) {
		const text = this.texts[id];
		if (text === void 0) throw new Error(`internal: no text with the id ${id}`);
		return text;
	}
};

// src/state/state-tables.ts
const NOTE_AGAIN_RUNS = 5;
var StateTables = class StateTables {
	linesAtBest = 0;
	paths = new Interner();
	digests = new Interner();
	texts = new Interner();
	steps = /* @__PURE__ */ new Map();
	answers = /* @__PURE__ */ new Map();
	made = /* @__PURE__ */ new Map();
	used = /* @__PURE__ */ new Set();
	noted = /* @__PURE__ */ new Map();
	run = 0;
	saidRun = false;
	read(lines) {
		for (const line of lines) this.readLine(line);
		this.run += 1;
	}
	find(out) {
		const id = this.paths.find(out);
		const line = id === void 0 ? void 0 : this.steps.get(id);
		if (id === void 0 || line === void 0) return void 0;
		this.used.add(id);
		return this.expand(line);
	}
	set(out, record, lines) {
		this.sayRun(lines);
		const text = (value) => this.intern("t", this.texts, value, lines);
		const path = (value) => this.intern("p", this.paths, value, lines);
		const facts = (list) => list.flatMap(([name, digest]) => [path(name), this.intern("h", this.digests, digest, lines)]);
		const id = path(out);
		const { kind, command, environment, tool, root, inputs, headers, shadows, outputs } = record;
		const line = [
			"s",
			id,
			this.run,
			[
				text(kind),
				text(command),
				text(environment),
				text(tool),
				text(root)
			],
			facts(inputs),
			facts(headers),
			shadows === "untracked" ? 0 : shadows.map(path),
			facts(outputs)
		];
		this.steps.set(id, line);
		this.noted.delete(id);
		this.used.add(id);
		lines.push(line);
	}
	noteUse(lines) {
		if (!this.saidRun) return;
		const ids = [...this.used].filter((id) => this.steps.has(id) && this.run - this.lastUse(id) >= NOTE_AGAIN_RUNS);
		if (ids.length === 0) return;
		for (const id of ids) this.noted.set(id, this.run);
		lines.push(["u", ids]);
	}
	lastUse(id) {
		return this.noted.get(id) ?? this.steps.get(id)[2];
	}
	drop(out, lines) {
		const id = this.paths.find(out);
		if (id !== void 0 && this.steps.delete(id)) lines.push(["x", id]);
	}
	answer(question) {
		const id = this.texts.find(question);
		const answer = id === void 0 ? void 0 : this.answers.get(id);
		return answer === void 0 ? void 0 : this.texts.text(answer);
	}
	setAnswer(question, answer, lines) {
		if (this.answer(question) === answer) return;
		const [q, a] = [this.intern("t", this.texts, question, lines), this.intern("t", this.texts, answer, lines)];
		this.answers.set(q, a);
		lines.push([
			"q",
			q,
			a
		]);
	}
	outputsOf(producer) {
		const id = this.texts.find(producer);
		return (id === void 0 ? [] : this.made.get(id) ?? []).map((path) => this.paths.text(path));
	}
	setOutputs(producer, outputs, lines) {
		const before = this.outputsOf(producer);
		if (before.length === outputs.length && before.every((path, index) => path === outputs[index])) return [];
		const id = this.intern("t", this.texts, producer, lines);
		const ids = outputs.map((path) => this.intern("p", this.paths, path, lines));
		this.made.set(id, ids);
		lines.push([
			"m",
			id,
			ids
		]);
		const now = new Set(outputs);
		return before.filter((path) => !now.has(path));
	}
	compacted(keepUnused, isThere, isMade = isThere) {
		const fresh = new StateTables();
		const lines = [];
		fresh.run = this.run;
		fresh.sayRun(lines);
		for (const [id, line] of this.steps) {
			const lastUse = this.used.has(id) ? this.run : this.lastUse(id);
			const out = this.paths.text(id);
			if (this.run - lastUse > keepUnused || !isThere(out)) continue;
			fresh.run = lastUse;
			fresh.set(out, this.expand(line), lines);
			if (lastUse !== this.run) fresh.used.delete(fresh.paths.id(out));
		}
		for (const [question, answer] of this.answers) fresh.setAnswer(this.texts.text(question), this.texts.text(answer), lines);
		for (const producer of this.made.keys()) {
			const name = this.texts.text(producer);
			const outputs = this.outputsOf(name).filter(isMade);
			if (outputs.length > 0) fresh.setOutputs(name, outputs, lines);
		}
		this.become(fresh);
		this.linesAtBest = lines.length + 1;
		return [["c", this.linesAtBest], ...lines];
	}
	become(fresh) {
		this.paths = fresh.paths;
		this.digests = fresh.digests;
		this.texts = fresh.texts;
		this.steps = fresh.steps;
		this.answers = fresh.answers;
		this.made = fresh.made;
		this.used = fresh.used;
		this.noted = fresh.noted;
		this.saidRun = true;
	}
	readLine(line) {
		const [letter, first, second] = line;
		switch (letter) {
			case "c":
				this.linesAtBest = first;
				return;
			case "p":
				this.paths.id(first);
				return;
			case "h":
				this.digests.id(first);
				return;
			case "t":
				this.texts.id(first);
				return;
			case "n":
				this.run = first;
				return;
			case "s":
				this.checkStep(line);
				this.steps.set(first, line);
				this.noted.delete(first);
				return;
			case "u":
				for (const id of first) this.noted.set(id, this.run);
				return;
			case "x":
				this.steps.delete(first);
				return;
			case "q":
				this.answers.set(first, second);
				return;
			case "m":
				this.made.set(first, second);
				return;
			default: throw new Error(`internal: a state line that begins with ${letter}`);
		}
	}
	checkStep([, out, , texts, inputs, headers, shadows, outputs]) {
		this.paths.text(out);
		for (const id of texts) this.texts.text(id);
		for (const list of [
			inputs,
			headers,
			outputs
		]) for (let at = 0; at < list.length; at += 2) {
			this.paths.text(list[at]);
			this.digests.text(list[at + 1]);
		}
		for (const id of shadows === 0 ? [] : shadows) this.paths.text(id);
	}
	expand([, , , [kind, command, environment, tool, root], inputs, headers, shadows, outputs]) {
		return {
			kind: this.texts.text(kind),
			command: this.texts.text(command),
			environment: this.texts.text(environment),
			tool: this.texts.text(tool),
			root: this.texts.text(root),
			inputs: this.facts(inputs),
			headers: this.facts(headers),
			shadows: shadows === 0 ? "untracked" : shadows.map((path) => this.paths.text(path)),
			outputs: this.facts(outputs)
		};
	}
	facts(ids) {
		const facts = [];
		for (let at = 0; at < ids.length; at += 2) facts.push([this.paths.text(ids[at]), this.digests.text(ids[at + 1])]);
		return facts;
	}
	intern(letter, table, value, lines) {
		const known = table.find(value);
		if (known !== void 0) return known;
		lines.push([letter, value]);
		return table.id(value);
	}
	sayRun(lines) {
		if (this.saidRun) return;
		this.saidRun = true;
		lines.push(["n", this.run]);
	}
};

// src/state/state-lock.ts
const NO_OWNER_SECONDS = 5;
function tryLock(path, self, inheritedTokens, doors) {
	for (let attempt = 0;; attempt += 1) {
		try {
			doors.disk.makeDirectory(path);
			doors.disk.write(`${path}/owner`, JSON.stringify(self));
			return { kind: "taken" };
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		const by = readOwner(path, doors.disk);
		if (by !== void 0 && inheritedTokens?.split(" ").includes(by.token) === true) return { kind: "nested" };
		if (attempt > 0 || !abandoned(path, by, self, doors)) return {
			kind: "held",
			by
		};
		doors.disk.removeTree(path);
	}
}
function unlock(path, self, disk) {
	if (readOwner(path, disk)?.token === self.token) disk.removeTree(path);
}
function readOwner(path, disk) {
	try {
		const owner = JSON.parse(disk.readText(`${path}/owner`));
		return typeof owner.pid === "number" && typeof owner.token === "string" ? owner : void 0;
	} catch {
		return;
	}
}
function abandoned(path, by, self, doors) {
	if (by === void 0) {
		const made = doors.disk.stat(path)?.modified;
		return made !== void 0 && doors.now() - made > NO_OWNER_SECONDS;
	}
	return by.machine !== self.machine || !doors.alive(by.pid);
}

// src/state/write-access.ts
function writeAccess(disk, buildBase, stateFolder, user) {
	const owner = disk.stat(buildBase)?.owner;
	if (user !== void 0 && user !== 0 && owner !== user) return "foreign";
	const folder = disk.stat(stateFolder) === void 0 ? buildBase : stateFolder;
	return disk.writable(folder) ? "write" : "read-only";
}
function describeRefusal(access) {
	return access === "foreign" ? "it belongs to another user" : "it cannot be written to";
}
function giveTree(disk, path, like, separator) {
	const stat = disk.statLink(path);
	if (stat === void 0) return;
	if (stat.owner === 0) disk.copyOwner(like, path);
	if (stat.kind === "directory") for (const name of disk.members(path).keys()) giveTree(disk, path + separator + name, like, separator);
}

// src/state/build-state.ts
const HEADER = "pydistutils-state 1";
const LOCK_POLL_MS = 100;
const LOCK_PATIENCE_SECONDS = 600;
const COMPACT_AT = 3;
const KEEP_UNUSED = 10;
var BuildState = class {
	folder;
	stats;
	byteCode;
	options;
	tables;
	linesOnDisk = 0;
	beginFile = true;
	access;
	locked = false;
	looking = false;
	filled = false;
	noticed = false;
	wasThere;
	pending = [];
	constructor(options) {
		this.options = options;
		this.folder = options.buildBase + options.separator + ".pydistutils";
		this.wasThere = options.disk.stat(options.buildBase) !== void 0;
		this.stats = new StatCache({
			disk: options.disk,
			clock: options.clock,
			path: this.file("stat-cache"),
			machine: options.machine,
			process: String(options.pid)
		});
		this.byteCode = new ByteCodePack({
			disk: options.disk,
			file: (name) => this.file(name),
			writable: () => this.mayWrite(),
			process: String(options.pid),
			onNotice: options.onNotice
		});
	}
	async begin() {
		const { disk, clock, buildBase, sleep, onNotice } = this.options;
		this.looking = false;
		if (this.locked || this.access === "none" || disk.stat(buildBase)?.kind !== "directory") return false;
		const started = clock.now();
		let said = false;
		while (this.decideAccess() === "write" && !this.locked) {
			const held = this.tryTakeLock();
			if (held === void 0) return said;
			if (!said) onNotice(`waiting for another run${held === 0 ? "" : ` (process ${held})`} that uses ${buildBase}`);
			said = true;
			if (clock.now() - started > LOCK_PATIENCE_SECONDS) throw new require_own_options.EngineError("DistutilsError", `another run${held === 0 ? "" : ` (process ${held})`} still uses ${buildBase}`, {
				code: "build-folder-locked",
				hint: `when no other run is there, remove ${this.file("lock")}`
			});
			await sleep(LOCK_POLL_MS);
		}
		return said;
	}
	find(output) {
		return this.load().find(this.recordedPath(output));
	}
	record(output, record) {
		this.load().set(this.recordedPath(output), record, this.pending);
	}
	drop(output) {
		this.load().drop(this.recordedPath(output), this.pending);
	}
	answer(question) {
		return this.load().answer(question);
	}
	rememberAnswer(question, answer) {
		this.load().setAnswer(question, answer, this.pending);
	}
	outputsOf(producer) {
		return this.load().outputsOf(producer).map((path) => this.hostPath(path));
	}
	setOutputs(producer, outputs) {
		const recorded = [...new Set(outputs.map((path) => this.recordedPath(path)))].sort();
		return this.load().setOutputs(producer, recorded, this.pending).map((path) => this.hostPath(path));
	}
	recordedPath(path) {
		const { root, separator } = this.options;
		if (!path.startsWith(root) || !path.startsWith(separator, root.length)) return path;
		const inside = path.slice(root.length + 1);
		return separator === "/" ? inside : inside.replaceAll(separator, "/");
	}
	hostPath(recorded) {
		const { root, separator } = this.options;
		if (/^(?:\/|[A-Za-z]:|\\\\)/.test(recorded)) return recorded;
		return root + separator + recorded.replaceAll("/", separator);
	}
	get root() {
		return this.options.root;
	}
	get separator() {
		return this.options.separator;
	}
	get user() {
		return this.options.user;
	}
	isAlive(processId) {
		return this.options.alive(processId);
	}
	get buildBase() {
		return this.options.buildBase;
	}
	get keeps() {
		if (this.locked && this.access === "write" && !this.looking) return true;
		return this.mayWrite() || this.access === void 0 && this.options.disk.stat(this.options.buildBase) === void 0;
	}
	workFile(name) {
		const { spareWork, separator } = this.options;
		if (this.mayWrite()) return this.folderFor("work") + separator + name;
		return this.keeps && spareWork !== void 0 ? this.made(spareWork, 448) + separator + name : void 0;
	}
	writableFile(name) {
		return this.mayWrite() ? this.file(name) : void 0;
	}
	get isKept() {
		return this.linesOnDisk + this.pending.length > 0 && this.mayWrite();
	}
	keepFile(name, content) {
		const path = this.file(name);
		if (this.isKept) this.quietly(() => require_run.replaceFile(this.options.disk, path, content, String(this.options.pid)));
	}
	noteMade() {
		this.filled = true;
	}
	save() {
		if (this.pending.length === 0 || !this.mayWrite()) return;
		const tables = this.load();
		if (this.beginFile || this.linesOnDisk + this.pending.length > COMPACT_AT * Math.max(tables.linesAtBest, 1e3)) this.rewrite(tables);
		else this.quietly(() => {
			this.options.disk.append(this.file("state"), formatBlock(this.pending));
			this.linesOnDisk += this.pending.length;
			this.pending.length = 0;
		});
	}
	close() {
		this.tables?.noteUse(this.pending);
		this.save();
		const { disk } = this.options;
		this.byteCode.close();
		const { spareWork } = this.options;
		if (spareWork !== void 0) this.quietly(() => disk.removeTree(spareWork), false);
		if (this.stats.changed && this.mayWrite()) this.quietly(() => this.stats.save());
		if (this.locked) {
			this.quietly(() => disk.removeTree(this.file("work")), false);
			this.quietly(() => unlock(this.file("lock"), this.owner(), disk), false);
			this.locked = false;
			this.removeIfEmpty();
		}
		if (this.options.user === 0 && (this.filled || !this.wasThere)) this.giveAway();
	}
	discard() {
		this.tables = new StateTables();
		this.pending.length = 0;
		this.linesOnDisk = 0;
		this.beginFile = true;
		this.options.disk.removeTree(this.folder);
		this.locked = false;
		this.stats.clear();
		this.byteCode.discard();
	}
	load() {
		if (this.tables !== void 0) return this.tables;
		this.tables = new StateTables();
		const { records, cut, damage } = loadRecords(this.options.disk, this.file("state"), HEADER);
		this.beginFile = cut;
		if (damage !== void 0) this.begunAnew(damage);
		else try {
			this.tables.read(records);
			this.linesOnDisk = records.length;
		} catch {
			this.begunAnew("it has a record that fits nothing");
		}
		return this.tables;
	}
	begunAnew(damage) {
		this.tables = new StateTables();
		this.linesOnDisk = 0;
		this.beginFile = true;
		this.options.onNotice(`the build state in ${this.folder} is damaged: ${damage}; everything is made anew`);
	}
	rewrite(tables) {
		const { disk, pid } = this.options;
		const isThere = (path) => disk.stat(this.hostPath(path)) !== void 0;
		const lines = tables.compacted(KEEP_UNUSED, isThere, this.linesOnDisk === 0 ? () => true : isThere);
		this.quietly(() => {
			require_run.replaceFile(disk, this.file("state"), formatFile(HEADER, lines), String(pid));
			this.linesOnDisk = lines.length;
			this.beginFile = false;
			this.pending.length = 0;
		});
	}
	lookOnly() {
		this.looking = !this.locked;
	}
	mayWrite() {
		if (this.looking) return false;
		if (this.options.disk.stat(this.options.buildBase)?.kind !== "directory") return false;
		if (this.decideAccess() !== "write") return false;
		if (!this.locked && this.tryTakeLock() !== void 0) this.refuse("another run uses it");
		return this.locked;
	}
	decideAccess() {
		if (this.access !== void 0) return this.access;
		const { disk, buildBase, user } = this.options;
		this.access = writeAccess(disk, buildBase, this.folder, user);
		if (this.access !== "write") this.refuse(describeRefusal(this.access));
		return this.access;
	}
	refuse(why) {
		this.access = "none";
		if (this.noticed) return;
		this.noticed = true;
		this.options.onNotice(`${this.options.buildBase} is used as it is, and nothing about this run is kept there: ${why}`);
	}
	tryTakeLock() {
		const { disk, clock, inheritedToken, alive } = this.options;
		try {
			if (disk.stat(this.folder) === void 0) disk.makeDirectory(this.folder);
			const result = tryLock(this.file("lock"), this.owner(), inheritedToken, {
				disk,
				now: () => clock.now(),
				alive
			});
			if (result.kind === "held") return result.by?.pid ?? 0;
			if (result.kind === "nested") this.access = "none";
			else this.locked = true;
		} catch (error) {
			this.refuse(error.message);
		}
	}
	owner() {
		const { pid, machine, token } = this.options;
		return {
			pid,
			machine,
			token
		};
	}
	quietly(write, fills = true) {
		this.filled ||= fills;
		try {
			write();
		} catch (error) {
			this.refuse(error.message);
		}
	}
	folderFor(name) {
		return this.made(this.file(name), 511);
	}
	made(folder, mode) {
		if (this.options.disk.stat(folder) === void 0) this.quietly(() => this.options.disk.makeDirectory(folder, mode));
		return folder;
	}
	removeIfEmpty() {
		const { disk } = this.options;
		try {
			if (disk.list(this.folder).length === 0) disk.removeEmptyDirectory(this.folder);
		} catch {}
	}
	giveAway() {
		const { disk, buildBase, root, separator } = this.options;
		const like = [buildBase, ...buildBase.startsWith(root + separator) && !this.wasThere ? [root] : []].find((path) => (disk.stat(path)?.owner ?? 0) !== 0);
		if (like !== void 0) this.quietly(() => giveTree(disk, buildBase, like, separator));
	}
	file(name) {
		return this.folder + this.options.separator + name;
	}
};

// src/session/open-executor.ts
function openExecutor(options) {
	const { buildBase, directory, disk, view, umask, target, jobs, passThrough, signal, unpackedFrom, recorded, session, show } = options;
	const environment = () => session()?.environment ?? options.environment;
	const user = process.getuid?.();
	const state = new BuildState({
		disk: new require_run.RealDisk(),
		clock: require_clock.systemClock,
		buildBase,
		root: directory,
		separator: node_path.sep,
		machine: (0, node_os.hostname)(),
		pid: process.pid,
		token: options.runToken,
		inheritedToken: options.outerRuns,
		user,
		spareWork: (0, node_path.join)((0, node_os.tmpdir)(), `pydistutils-work-${options.runToken}`),
		alive: isAlive,
		onNotice: (text) => {
			options.emit({
				kind: "notice",
				text
			});
		},
		sleep: async (ms) => new Promise((resolve) => {
			setTimeout(resolve, ms);
		})
	});
	return new Executor({
		disk,
		processes: new require_real_processes.RealProcesses(),
		lineProcesses: new RealLineProcesses(),
		clock: require_clock.systemClock,
		view,
		state,
		target: () => session()?.target ?? target,
		platform: require_run.realPlatform(),
		environment,
		sink: show,
		together: options.together,
		jobs: () => session()?.jobs ?? jobs ?? (0, node_os.availableParallelism)(),
		debug: () => session()?.debug ?? false,
		umask,
		cores: (0, node_os.availableParallelism)(),
		pycInvalidation: options.pycInvalidation,
		pythonFolder: require_run.pythonFolder(),
		pid: process.pid,
		passThrough,
		spareJournal: (0, node_path.join)((0, node_os.tmpdir)(), `pydistutils-undo-${user ?? 0}`),
		recorded,
		...unpackedFrom === void 0 ? {} : { lastingName: unpackedFrom },
		...signal === void 0 ? {} : { signal }
	});
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

exports.openExecutor = openExecutor;
