"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_script = require("./script.js");

// src/bridge/starting-process.ts
var StartingProcess = class {
	input = process.stdout;
	output = process.stdin;
	async drained() {}
	async hello() {
		const { output } = this;
		let text = "";
		for (;;) {
			const chunk = output.read();
			if (chunk === null) {
				if (output.readableEnded) return void 0;
				await new Promise((resolve) => {
					output.once("readable", resolve);
					output.once("end", resolve);
				});
				continue;
			}
			text += chunk.toString("latin1");
			const at = text.indexOf("\n");
			if (at < 0) continue;
			if (at + 1 < text.length) output.unshift(Buffer.from(text.slice(at + 1), "latin1"));
			return JSON.parse(text.slice(0, at)).target;
		}
	}
};

// src/session/serve.ts
async function serve(runToken) {
	const python = new StartingProcess();
	process.on("SIGINT", () => void 0);
	const target = await python.hello();
	if (target === void 0) return;
	const cwd = process.cwd();
	const environment = process.env;
	const execution = new require_script.Execution({
		target,
		recorded: false,
		directory: cwd,
		environment,
		runToken,
		outerRuns: environment.PYDISTUTILS_RUN,
		jobs: void 0,
		explain: false,
		stepEvents: false,
		passThrough: false,
		emit: (event) => {
			show(session, event);
		}
	});
	const session = new require_script.Session({
		target,
		process: python,
		view: execution.view,
		plan: execution.plan,
		cwd,
		environment,
		argv: [],
		recorded: false,
		alwaysDry: false,
		onNotice: (text, kind) => {
			show(session, {
				kind,
				text
			});
		}
	});
	execution.attach(session);
	session.runner = execution;
	try {
		await session.script.ended;
		await session.flush();
		await execution.settle();
	} catch (error) {
		if (!(error instanceof require_script.ScriptGone)) throw error;
	} finally {
		execution.commit();
		execution.close();
	}
	session.script.release();
}
function show(session, event) {
	const { table } = session.script;
	switch (event.kind) {
		case "log":
		case "output":
			table.addEffect(require_script.effectOf(event));
			return;
		case "notice":
			table.addEffect([
				"write",
				"stderr",
				`pydistutils: ${event.text}\n`
			]);
			return;
		case "warning":
			table.addEffect([
				"write",
				"stderr",
				`pydistutils: warning: ${event.text}\n`
			]);
			return;
		case "step-finished": return;
	}
}

exports.serve = serve;
