"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_python_target = require("./python-target.js");
const require_run = require("./run.js");
const require_engine_error = require("./engine-error.js");
const require_python_folder = require("./python-folder.js");
const require_own_options = require("./own-options.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
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
	const temporary = temporaryFolder();
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
		throw new require_engine_error.EngineError("DistutilsFileError", `could not unpack '${path}': ${firstLine(done.output)}`, {
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
function firstLine(output) {
	return output.trim().split("\n", 1)[0]?.replace(/:$/, "") ?? "";
}
function temporaryFolder() {
	try {
		return (0, node_fs.realpathSync)((0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "pydistutils-")));
	} catch (error) {
		throw new require_engine_error.EngineError("DistutilsFileError", `could not make a temporary folder: ${error.message}`, {
			code: "no-temporary-folder",
			hint: "name a folder that can be written to in the variable TMPDIR (TEMP on Windows)",
			cause: error
		});
	}
}
const PATH_OPTIONS = /* @__PURE__ */ new Set([
	"root",
	"record",
	"home",
	"prefix",
	"exec-prefix",
	"install-base",
	"install-platbase",
	"install-dir",
	"build-base",
	"build-lib",
	"build-purelib",
	"build-platlib",
	"build-temp",
	"build-scripts",
	"build-dir",
	"bdist-base",
	"bdist-dir",
	"bdist-temp",
	"dist-dir"
]);
const PATH_LETTERS = {
	build: "bt",
	build_py: "d",
	build_clib: "bt",
	build_ext: "bt",
	build_scripts: "d",
	clean: "bt",
	sdist: "d",
	bdist: "bd",
	bdist_dumb: "bd",
	install_lib: "bd",
	install_data: "d",
	install_headers: "d",
	install_scripts: "bd"
};
function absolutePaths(args, from) {
	const out = [];
	let command = "";
	let isValue = false;
	for (const arg of args) {
		if (isValue) {
			out.push(absolute(arg, from));
			isValue = false;
			continue;
		}
		const long = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg);
		const short = /^-([a-z])(.*)$/s.exec(arg);
		if (long !== null && PATH_OPTIONS.has(long[1])) {
			isValue = long[2] === void 0;
			out.push(isValue ? arg : `--${long[1]}=${absolute(long[2], from)}`);
		} else if (short !== null && PATH_LETTERS[command]?.includes(short[1]) === true) {
			isValue = short[2] === "";
			out.push(isValue ? arg : `-${short[1]}${absolute(short[2], from)}`);
		} else {
			if (!arg.startsWith("-")) command = arg;
			out.push(arg);
		}
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
		const target = own.target === void 0 ? void 0 : require_run.loadTarget((0, node_path.resolve)(own.target), new require_python_target.RealDisk());
		const result = await require_run.run({
			args: program !== void 0 ? program.args : project.unpacked && target === void 0 ? absolutePaths(line.rest, process.cwd()) : line.rest,
			directory: project.folder,
			streams: own.json ? "pipe" : "inherit",
			explain: own.explain,
			withoutSetuptools: own.withoutSetuptools,
			withRequires: own.withRequires,
			noSetupRequires: own.noSetupRequires,
			onEvent: (event) => {
				terminal.show(event);
			},
			signal: interrupted.signal,
			...program === void 0 ? {} : { program: program.program },
			...own.setupScript === void 0 ? {} : { setupScript: own.setupScript },
			...own.python === void 0 ? {} : { python: own.python },
			...own.pycInvalidation === void 0 ? {} : { pycInvalidation: own.pycInvalidation },
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
