"use strict";

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_vendor_core = require("./vendor-core.js");
const require_redactor = require("./redactor.js");
const require_run = require("./run.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/action/cache-contents.ts
const PRODUCT = /\.(?:o|obj|os|a|lib|so|pyd|dll|dylib|exp|pdb|ilk|res|d|py[co])$/i;
const BYTE_CODE_OF_OURS = /[\\/]\.pydistutils[\\/]bridge-[^\\/]+$/;
function chooseContents({ files, touched, startedAt, complete, maxSize }) {
	const unused = complete ? files.filter(({ path, changedAt }) => PRODUCT.test(path) && !touched.has(path) && changedAt < startedAt).map(({ path }) => path) : [];
	const gone = new Set(unused);
	const kept = files.filter(({ path }) => !gone.has(path));
	let size = kept.reduce((sum, file) => sum + file.size, 0);
	const tooMuch = [];
	const worth = ({ path, size: bytes }) => (touched.get(path) ?? 0) / Math.max(bytes, 1);
	for (const file of [...kept].sort((a, b) => worth(a) - worth(b) || b.size - a.size)) {
		if (size <= maxSize) break;
		if (!PRODUCT.test(file.path) && !touched.has(file.path) && !BYTE_CODE_OF_OURS.test(file.path)) continue;
		tooMuch.push(file.path);
		size -= file.size;
	}
	return {
		unused,
		tooMuch,
		size
	};
}
function listBuildFiles(folder, except) {
	return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = (0, node_path.join)(folder, entry.name);
		if (except.includes(path)) return [];
		if (entry.isDirectory()) return listBuildFiles(path, except);
		const found = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		return found === void 0 ? [] : [{
			path,
			size: found.size,
			changedAt: found.ctimeMs
		}];
	});
}

// src/action/saved-keys.ts
function isSaved(temporary, key) {
	try {
		return (0, node_fs.readFileSync)(listFile(temporary), "utf8").split("\n").includes(key);
	} catch {
		return false;
	}
}
function noteSaved(temporary, key) {
	(0, node_fs.mkdirSync)((0, node_path.join)(temporary, "pydistutils"), { recursive: true });
	(0, node_fs.appendFileSync)(listFile(temporary), `${key}\n`);
}
function listFile(temporary) {
	return (0, node_path.join)(temporary, "pydistutils", "saved-keys");
}

// src/action/set-aside.ts
async function withSetAside(folder, paths, work) {
	const aside = `${folder}.set-aside-${process.pid}`;
	const moved = [];
	try {
		for (const from of paths) {
			if (!(0, node_fs.existsSync)(from)) continue;
			const to = (0, node_path.join)(aside, (0, node_path.relative)(folder, from));
			(0, node_fs.mkdirSync)((0, node_path.dirname)(to), { recursive: true });
			(0, node_fs.renameSync)(from, to);
			moved.push([from, to]);
		}
		return await work();
	} finally {
		for (const [from, to] of moved) {
			(0, node_fs.mkdirSync)((0, node_path.dirname)(from), { recursive: true });
			(0, node_fs.renameSync)(to, from);
		}
		(0, node_fs.rmSync)(aside, {
			recursive: true,
			force: true
		});
	}
}

// src/action/save.ts
const NOT_KEPT = [
	"lock",
	"stat-cache",
	"last-run",
	"work",
	"undo"
];
async function saveBuild(facts) {
	const { state, cache, environment } = facts;
	const reason = whyNot(facts);
	if (reason !== void 0 || state === void 0) return {
		saved: false,
		told: false,
		text: `Nothing to save: ${reason ?? "no run"}.`
	};
	const { temporary } = state;
	const volatile = NOT_KEPT.map((name) => (0, node_path.join)(state.buildBase, require_run.STATE_FOLDER, name));
	const files = listBuildFiles(state.buildBase, volatile);
	const own = (0, node_path.join)(state.buildBase, require_run.STATE_FOLDER, node_path.sep);
	if (files.every(({ path }) => path.startsWith(own))) return {
		saved: false,
		told: false,
		text: "Nothing to save: nothing was built."
	};
	const { unused, tooMuch, size } = chooseContents({
		files,
		touched: require_redactor.readTouched(temporary, state.buildBase),
		startedAt: state.startedAt,
		complete: state.run?.succeeded === true,
		maxSize: cache.maxSize
	});
	if (size > cache.maxSize) return {
		saved: false,
		told: true,
		text: `The build folder was not saved: ${bytes(size)} are more than 'cache-max-size', ${bytes(cache.maxSize)}.`
	};
	const key = state.run?.succeeded === true && tooMuch.length === 0 ? state.primaryKey : require_redactor.partialKey(state.primaryKey, `${environment["GITHUB_RUN_ID"] ?? "0"}.${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}`);
	if (isSaved(temporary, key)) return {
		saved: false,
		told: false,
		text: "Nothing to save: another step of this job has saved the same."
	};
	const answer = await withSetAside(state.buildBase, [
		...volatile,
		...unused,
		...tooMuch
	], async () => require_redactor.saveEntry([state.cachePath], key));
	if (answer.kind === "not-saved") return {
		saved: false,
		told: true,
		text: `The build folder was not saved: ${answer.reason}`
	};
	noteSaved(temporary, key);
	const left = [...unused.length === 0 ? [] : [`${require_redactor.count(unused.length, "file")} that no source needs any more left out`], ...tooMuch.length === 0 ? [] : [`${require_redactor.count(tooMuch.length, "file")} (${some(tooMuch, state.buildBase)}) left out to stay within ${bytes(cache.maxSize)}`]];
	return {
		saved: true,
		told: false,
		text: [`Saved the build folder, ${bytes(size)} before compression, as ${key}`, ...left].join("; ") + "."
	};
}
function whyNot({ state, cache, jobStatus }) {
	if (state === void 0) return "the cache was not used";
	if (!cache.save) return "'save-cache' is false";
	if (!(0, node_fs.existsSync)(state.buildBase)) return "there is no build folder";
	if ((state.run?.succeeded !== true || jobStatus === "failure" || jobStatus === "cancelled") && !cache.onFailure) return "the job failed, and 'cache-on-failure' is false";
	const exact = state.matchedKey === state.primaryKey;
	const changed = state.run === void 0 || state.run.changed > 0;
	if (exact && (!changed || state.run?.compiled === 0)) return "the entry with this key holds the same";
	if (exact && cache.lookupOnly) return "there is an entry with this key already";
	if (exact) return `there is an entry with this key already, though ${state.run?.compiled ?? "some"} objects were compiled ('cache-suffix' begins anew)`;
	if (state.matchedKey !== void 0 && !changed) return "nothing in the build folder has changed";
}
function some(paths, folder) {
	const names = paths.slice(0, 3).map((path) => (0, node_path.relative)(folder, path));
	return paths.length > names.length ? `${names.join(", ")} \u2026` : names.join(", ");
}
function bytes(count) {
	for (const [unit, size] of [
		["GiB", 1024 ** 3],
		["MiB", 1024 ** 2],
		["KiB", 1024]
	]) if (count >= size) return `${(count / size).toFixed(1)} ${unit}`;
	return `${count} bytes`;
}

// src/action/post.ts
async function post() {
	require_redactor.guardOutput(new require_redactor.Redactor(process.env));
	if (process.env["GITHUB_WORKSPACE"] !== void 0) process.chdir(process.env["GITHUB_WORKSPACE"]);
	const { cache } = require_redactor.readInputs(require_vendor_core.getInput);
	const state = require_redactor.parseState(require_vendor_core.getState(require_redactor.STATE_NAME));
	if (state?.link !== void 0) require_redactor.releaseFolder(state.link, state.directory);
	const outcome = await saveBuild({
		state,
		cache,
		jobStatus: require_vendor_core.getInput("job-status"),
		environment: process.env
	});
	if (outcome.told) require_vendor_core.notice(outcome.text, { title: "cache" });
	else require_vendor_core.info(outcome.text);
}
post().catch((error$1) => {
	const text = error$1 instanceof Error ? error$1.message : String(error$1);
	if (error$1.code === "inputs") require_vendor_core.info("Nothing to save: the inputs were refused.");
	else if (process.env["RUNNER_DEBUG"] === "1") require_vendor_core.error(text);
	else require_vendor_core.notice(`The build folder was not saved: ${text}`, { title: "cache" });
});
