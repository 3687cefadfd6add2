"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_own_options = require("./own-options.js");

// src/interpreter/interpreter-candidates.ts
async function listPlaces(doors) {
	return [
		onPath(doors),
		inPyenv(doors),
		inToolCache(doors),
		await ofLauncher(doors)
	].filter((place) => place !== void 0);
}
const PROGRAM = /^(python|pypy)(\d+(?:\.\d+)?)?(t?)(?:\.exe)?$/i;
function onPath(doors) {
	const { environment, platform } = doors;
	const paths = require_run.pathsOf(doors);
	const versions = require_run.pyenvVersions(doors);
	const found = /* @__PURE__ */ new Map();
	for (const folder of (require_run.readVariable(environment, "PATH", platform) ?? "").split(paths.delimiter)) {
		if (folder === "" || versions !== void 0 && paths.resolve(folder) === paths.resolve(versions, "..", "shims")) continue;
		const names = listing(folder, doors).filter((name) => PROGRAM.test(name));
		for (const name of names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
			const path = require_run.findProgram(paths.resolve(doors.cwd, folder, name), doors);
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
	const { dirname, basename } = require_run.pathsOf(doors);
	const target = real(path, doors.tree);
	return PROGRAM.test(basename(target)) ? `${real(dirname(path), doors.tree)}\0${target}` : path;
}
function inPyenv(doors) {
	const folder = require_run.pyenvVersions(doors);
	if (folder === void 0) return void 0;
	const candidates = [...listing(folder, doors)].sort((a, b) => b.localeCompare(a, "en", { numeric: true })).flatMap((name) => {
		const path = require_run.interpreterIn(require_run.pathsOf(doors).join(folder, name), doors);
		if (path === void 0) return [];
		const plain = /^(\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)(t?)$/.exec(name);
		if (plain !== null) return [{
			path,
			version: require_run.toSemver(plain[1]),
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
	const paths = require_run.pathsOf(doors);
	const root = require_run.readVariable(environment, "RUNNER_TOOL_CACHE", platform) ?? require_run.readVariable(environment, "AGENT_TOOLSDIRECTORY", platform);
	if (root === void 0 || !require_run.isFolder(root, doors)) return void 0;
	const own = require_run.readVariable(environment, "RUNNER_ARCH", platform)?.toLowerCase();
	const candidates = [];
	for (const [tool, implementation] of [["Python", "cpython"], ["PyPy", "pypy"]]) for (const version of listing(paths.join(root, tool), doors)) {
		if (!/^\d+\.\d+\.\d+/.test(version)) continue;
		const folder = paths.join(root, tool, version);
		const rank = (name) => name.split("-")[0] === own ? 0 : name.startsWith("x86") ? 2 : 1;
		for (const architecture of [...listing(folder, doors)].sort((a, b) => rank(a) - rank(b))) {
			const path = require_run.interpreterIn(paths.join(folder, architecture), doors);
			if (path === void 0) continue;
			candidates.push({
				path,
				version: require_run.toSemver(version),
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
	const launcher = doors.platform === "nt" ? require_run.findProgram("py.exe", doors) : void 0;
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

// src/interpreter/match-version.ts
async function versionMatcher(request, asWritten) {
	const semver = (await Promise.resolve().then(() => require("./vendor-semver.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_semver(), 1))).default;
	if ([request.range, ...request.except].some((range) => semver.validRange(range) === null)) throw new require_own_options.EngineError("DistutilsOptionError", `'${asWritten}' is no version of Python`, {
		code: "bad-python-request",
		hint: "write a version (3.11), a range ('>=3.8 <3.12'), a command or a path"
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

// src/interpreter/find-by-version.ts
async function findByVersion(request, asWritten, doors) {
	const matcher = await versionMatcher(request, asWritten);
	const places = await listPlaces(doors);
	const likely = places.flatMap((place) => place.candidates).filter((candidate) => matcher.mayMatch(candidate));
	const weighed = (await Promise.all(likely.map((candidate) => weigh(candidate, request, matcher, doors)))).filter((one) => one !== void 0);
	weighed.sort((a, b) => oddity(a) - oddity(b) || matcher.compare(a.version, b.version));
	for (const { candidate, identity } of weighed) {
		const answer = identity?.executable ?? await require_run.resolveInterpreter(candidate.path, doors);
		if (typeof answer === "string") return answer;
	}
	throw require_run.notFound(`no Python interpreter matches '${asWritten}'`, describePlaces(places));
}
async function weigh(candidate, request, matcher, doors) {
	if (candidate.version !== void 0 && !request.debug) return {
		candidate,
		version: candidate.version,
		identity: void 0
	};
	const answer = await require_run.askIdentity(candidate.path, doors);
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
function describePlaces(places) {
	return `looked for at ${places.map(({ name, candidates }) => {
		const found = candidates.map(({ path, version, minor, freeThreaded }) => {
			const known = version ?? minor;
			return known === void 0 ? path : `${known}${freeThreaded === true ? "t" : ""} (${path})`;
		});
		return `${name}: ${found.length === 0 ? "none" : found.join(", ")}`;
	}).join("; ")}`;
}

exports.findByVersion = findByVersion;
