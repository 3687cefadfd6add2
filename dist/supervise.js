"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_session = require("./session.js");
const require_values = require("./values.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");
const require_script_cache = require("./script-cache.js");
const require_functions = require("./functions5.js");
const require_tables = require("./tables.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/bridge/plain-form.ts
function plainForm(value) {
	if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (value instanceof require_values.Tuple) return { t: value.map(plainForm) };
	if (Array.isArray(value)) return value.map(plainForm);
	if (value instanceof Map) return { d: [...value].map(([key, item]) => [plainForm(key), plainForm(item)]) };
	throw new Error("internal: a table that holds something else than texts, numbers, lists and dicts");
}

// src/host/engine-command.ts
function engineCommand() {
	const commandLine = (0, node_path.join)(__dirname, "cli.js");
	return (0, node_fs.existsSync)(commandLine) ? [process.execPath, commandLine] : void 0;
}

// src/session/supervise.ts
async function prepare() {
	await Promise.all([
		require_functions.loadEngineClass("distutils.dist.Distribution"),
		require_functions.loadEngineClass("distutils.dist.DistributionMetadata"),
		require_functions.engineFunction("tables")
	]);
}
async function supervise(options, started) {
	const { python, running, environment, program, emit, watch } = started;
	const target = options.target ?? running;
	const execution = new require_session.Execution({
		target,
		recorded: options.target !== void 0,
		directory: started.directory,
		environment,
		runToken: started.runToken,
		outerRuns: started.outerRuns,
		jobs: options.jobs,
		pycInvalidation: options.pycInvalidation,
		explain: options.explain ?? false,
		passThrough: options.streams === "inherit",
		...options.unpackedFrom === void 0 ? {} : { unpackedFrom: (0, node_path.resolve)(options.unpackedFrom) },
		...options.signal === void 0 ? {} : { signal: options.signal },
		emit: (event) => {
			watch.heard();
			say(event);
		},
		together: options.together
	});
	const argv = [programName(program), ...options.args];
	const session = new require_session.Session({
		target,
		process: python,
		view: execution.view,
		plan: execution.plan,
		cwd: started.directory,
		environment,
		argv,
		recorded: options.target !== void 0,
		alwaysDry: options.target !== void 0,
		onNotice: (text, kind) => {
			emit({
				kind,
				text
			});
		},
		fetching: {
			setupRequires: options.noSetupRequires === true ? "refuse" : "pip",
			installRequires: options.withRequires === true ? "pip" : "list"
		}
	});
	execution.attach(session);
	const say = (event) => {
		if (event.kind === "log" && session.plays) session.script.table.addEffect(event.level === 0 ? ["print", `${event.text}\n`] : [
			"log",
			event.level,
			event.text
		]);
		else emit(event);
	};
	session.runner = {
		run: async (steps) => watch.during(async () => execution.run(steps)),
		expectByteCode: (modules, optimize) => {
			execution.expectByteCode(modules, optimize);
		},
		madeBefore: async (producer) => execution.madeBefore(producer),
		noteMade: (producer, outputs) => {
			execution.noteMade(producer, outputs);
		}
	};
	const engine = engineCommand();
	const order = {
		...engine === void 0 ? {} : { engine },
		run: programOrder(program),
		argv,
		withoutSetuptools: options.withoutSetuptools ?? false,
		tables: tablesFor(started.foreseen, target),
		...python.marks === void 0 ? {} : { marks: python.marks },
		...options.target === void 0 ? {} : { planning: true }
	};
	session.script.start(order);
	try {
		const end = await endOf(session, python);
		const late = options.signal?.aborted === true ? require_run.INTERRUPTED : await finish(execution, session, end);
		await keepCode(execution, session, end);
		python.input.end();
		await execution.undo();
		execution.close();
		await python.exited.catch(() => void 0);
		await execution.hintsFound();
		const failure = late ?? (end.failure === void 0 ? void 0 : require_run.lastWords(end.failure, {
			directory: started.directory,
			debug: session.debug,
			withoutSetuptools: order.withoutSetuptools,
			hintFor: (text) => session.hintFor(text),
			internal: session.internalError
		}));
		if (failure === void 0) return {
			status: end.status,
			target
		};
		return {
			...failure,
			status: failure.status ?? Math.max(end.status, 1),
			target
		};
	} finally {
		await execution.undo();
		execution.close();
	}
}
function tablesFor({ commands, setuptools }, target) {
	const names = [
		"Distribution",
		...commands,
		...setuptools ? commands.map((name) => `setuptools.${name}`) : []
	];
	return Object.fromEntries(names.flatMap((name) => {
		const table = require_tables.tableOf(name, target);
		return table === null ? [] : [[name, plainForm(table)]];
	}));
}
async function keepCode(execution, session, { code }) {
	const keep = (name, content) => {
		if (execution.keepsFiles) execution.keepFile(name, content);
		require_run.keepInTemporaryFolder(name, content);
	};
	const scripts = require_script_cache.learnedScripts();
	if (scripts !== void 0) keep(scripts.name, scripts.content);
	if (code === void 0) return;
	await session.script.compiledCode().then((content) => {
		keep(code, content);
	}, () => void 0);
}
async function endOf(session, python) {
	try {
		return await session.script.ended;
	} catch (error) {
		const lost = error instanceof require_session.ScriptGone;
		if (!lost) python.child.kill("SIGKILL");
		const { status, signal } = await python.exited;
		if (!lost) throw error;
		const how = signal === null ? `with exit status ${status ?? 1} before it was done` : `by signal ${signal}`;
		return {
			status: status === null || status === 0 ? 1 : status,
			failure: {
				kind: "exit",
				text: `error: the setup script was ended ${how}`
			}
		};
	}
}
async function finish(execution, session, end) {
	if (end.status !== 0) return void 0;
	try {
		await session.flush();
		execution.commit();
		return;
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError)) throw error;
		if (error.code === require_run.INTERRUPTED.message) return require_run.INTERRUPTED;
		await execution.hintsFound();
		const hint = error.hint ?? session.hintFor(error.message);
		return {
			message: `error: ${error.message}`,
			...hint === void 0 ? {} : { hint }
		};
	}
}
function programName(program) {
	return program.kind === "script" ? program.file : program.kind === "module" ? "-m" : "-c";
}
function programOrder(program) {
	switch (program.kind) {
		case "script": return ["script", program.file];
		case "module": return ["module", program.name];
		case "code": return ["code", program.text];
	}
}

exports.prepare = prepare;
exports.supervise = supervise;
