"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_session = require("./session.js");
const require_run = require("./run.js");
const require_engine_error = require("./engine-error.js");
const require_python_folder = require("./python-folder.js");
const require_own_options = require("./own-options.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");

// src/session/project-folder.ts
async function openProject(path, python) {
	const full = (0, node_path.resolve)(path);
	if ((0, node_fs.statSync)(full, { throwIfNoEntry: false })?.isFile() !== true) return {
		folder: full,
		unpacked: false,
		close: () => void 0
	};
	const executable = await require_run.findInterpreter(python, process.env);
	const temporary = (0, node_fs.realpathSync)((0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "pydistutils-")));
	const close = () => {
		(0, node_fs.rmSync)(temporary, {
			recursive: true,
			force: true
		});
	};
	const done = await new require_python_folder.RealProcesses().run([
		executable,
		(0, node_path.join)(require_python_folder.pythonFolder(), "unpack.py"),
		full,
		temporary
	], {
		cwd: temporary,
		env: process.env,
		output: "capture"
	});
	if (done.status !== 0) {
		close();
		throw new require_engine_error.EngineError("DistutilsFileError", `could not unpack '${path}': ${done.output.trim()}`, {
			code: "bad-archive",
			hint: "name a folder, or a .tar.gz, .tar.bz2, .tar.xz or .zip file"
		});
	}
	const tops = (0, node_fs.readdirSync)(temporary);
	const only = tops.length === 1 ? (0, node_path.join)(temporary, tops[0]) : temporary;
	return {
		folder: (0, node_fs.statSync)(only).isDirectory() ? only : temporary,
		unpacked: true,
		close
	};
}
const PATH_OPTIONS = /* @__PURE__ */ new Set([
	"root",
	"record",
	"home",
	"prefix",
	"exec-prefix",
	"install-base",
	"install-platbase",
	"build-base",
	"build-lib",
	"build-purelib",
	"build-platlib",
	"build-temp",
	"build-scripts",
	"dist-dir"
]);
function absolutePaths(args, from) {
	const out = [];
	let next = false;
	for (const arg of args) {
		const match = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg);
		const isPath = match !== null && PATH_OPTIONS.has(match[1]);
		if (next) out.push(absolute(arg, from));
		else if (isPath && match[2] !== void 0) out.push(`--${match[1]}=${absolute(match[2], from)}`);
		else out.push(arg);
		next = !next && isPath && match[2] === void 0;
	}
	return out;
}
function absolute(path, from) {
	return /^[~$]/.test(path) ? path : (0, node_path.resolve)(from, path);
}

// src/cli/perform.ts
async function perform(line, terminal) {
	const { own } = line;
	if (!line.ended && line.rest[0] === "target") {
		if (line.rest.length > 1) throw require_own_options.usage(`'target' takes no arguments, got '${line.rest[1]}'`);
		terminal.print(JSON.stringify(await require_run.probe(own.python), null, 1));
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
	const project = await openProject(own.directory ?? ".", own.python);
	try {
		const target = own.target === void 0 ? void 0 : require_run.loadTarget((0, node_path.resolve)(own.target), new require_session.RealDisk());
		const result = await require_run.run({
			args: program !== void 0 ? program.args : project.unpacked ? absolutePaths(line.rest, process.cwd()) : line.rest,
			directory: project.folder,
			streams: own.json ? "pipe" : "inherit",
			explain: own.explain,
			withoutSetuptools: own.withoutSetuptools,
			onEvent: (event) => {
				terminal.show(event);
			},
			signal: interrupted.signal,
			...program === void 0 ? {} : { program: program.program },
			...own.setupScript === void 0 ? {} : { setupScript: own.setupScript },
			...own.python === void 0 ? {} : { python: own.python },
			...own.jobs === void 0 ? {} : { jobs: own.jobs },
			...target === void 0 ? {} : { target },
			...project.unpacked && own.directory !== void 0 ? { unpackedFrom: own.directory } : {}
		});
		report(result, terminal);
		return result.status;
	} finally {
		project.close();
	}
}
function report({ message, hint, traceback }, terminal) {
	if (message === void 0) return;
	const shown = (process.env.DISTUTILS_DEBUG ?? "") !== "" && traceback !== void 0 ? traceback.trimEnd() : message;
	terminal.fail(shown, hint ?? require_own_options.ownOptionHint(message));
}
function programOf(words) {
	const [first, second] = words;
	if (first === void 0) throw require_own_options.usage("'python' needs a file, -m MODULE or -c CODE");
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

exports.perform = perform;
