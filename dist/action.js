"use strict";

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_vendor_core = require("./vendor-core.js");
const require_own_options = require("./own-options.js");
const require_hints = require("./hints.js");
const require_this_machine = require("./this-machine.js");
const require_redactor = require("./redactor.js");
const require_run = require("./run.js");
const require_setuptools_script = require("./setuptools-script.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_stream_promises = require("node:stream/promises");
let node_crypto = require("node:crypto");

// src/compilers/diagnostics.ts
const FILE = "(?<file>(?:[A-Za-z]:)?[^:()\\n]+?)";
const GNU = new RegExp(`^${FILE}:(?<line>\\d+):(?:(?<column>\\d+):)? (?<severity>fatal error|error|warning|note|remark): (?<message>.*)$`);
const GNU_TOOL = /^(?<tool>(?:\S*[/\\])?(?:[\w.]+-)*(?:ld(?:\.\w+)?|collect2|cc1\w*|g?cc|g\+\+|c\+\+|clang(?:\+\+)?|ar|as)(?:-[\d.]+)?(?:\.exe)?): (?:(?<severity>fatal error|error|warning|note): )?(?<message>.*)$/;
const LINK_REFERENCE = /^(?:\S*ld(?:\.\w+)?: )?(?:\S+\.o: ?)?(?:in function .*|(?<file>[^:\s][^:]*):(?:(?<line>\d+):(?:\([^)]*\):)?|\([^)]*\):)\s*(?<message>undefined reference to .*|multiple definition of .*))$/i;
const MSVC = new RegExp(`^${FILE}\\((?<line>\\d+)(?:,(?<column>\\d+))?\\)\\s?: (?<severity>fatal error|error|warning|note)(?: (?<code>[A-Z]+\\d+))?\\s?: (?<message>.*)$`);
const MSVC_TOOL = /^(?<file>(?:[A-Za-z]:)?[^:()\n]+?) : (?:Command line )?(?<severity>fatal error|error|warning)(?: (?<code>[A-Z]+\d+))?\s?: (?<message>.*)$/;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, "g");
function parseDiagnostics(output) {
	return output.replace(COLOURS, "").split(/\r?\n/).map(parseLine).filter((found) => found !== void 0);
}
function parseLine(line) {
	for (const pattern of [GNU, MSVC]) {
		const found = pattern.exec(line)?.groups;
		if (found !== void 0) return diagnostic(found, found["file"] ?? null);
	}
	const reference = LINK_REFERENCE.exec(line)?.groups;
	if (reference?.["message"] !== void 0) {
		const file = reference["file"];
		return diagnostic({
			...reference,
			severity: "error"
		}, file === void 0 || file.endsWith(".o") ? null : file);
	}
	const tool = GNU_TOOL.exec(line)?.groups;
	if (tool !== void 0) return isNoise(tool["message"] ?? "") ? void 0 : diagnostic({
		severity: "error",
		...withoutUndefined(tool)
	}, null);
	const link = MSVC_TOOL.exec(line)?.groups;
	if (link === void 0) return void 0;
	return diagnostic(link, /^(?:LINK|cl|LIB|RC|MT)$/i.test(link["file"] ?? "") ? null : link["file"] ?? null);
}
function isNoise(message) {
	return /: in function /i.test(message) || /^in function /i.test(message);
}
function diagnostic(found, file) {
	const text = (found["message"] ?? "").trim();
	const option = /\s\[(-W[^\]]+)\]$/.exec(text);
	const number = (name) => found[name] === void 0 ? null : Number(found[name]);
	return {
		file: file?.trim() ?? null,
		line: number("line"),
		column: number("column"),
		severity: severityOf(found["severity"] ?? "error"),
		message: option === null ? text : text.slice(0, option.index),
		code: found["code"] ?? option?.[1] ?? null
	};
}
function severityOf(word) {
	if (word === "warning") return "warning";
	return word === "note" || word === "remark" ? "note" : "error";
}
function withoutUndefined(groups) {
	return Object.fromEntries(Object.entries(groups).filter((entry) => entry[1] !== void 0));
}

// src/action/path-inside.ts
function pathInside(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return (0, node_path.isAbsolute)(way) || /^\.\.(?:[\\/]|$)/.test(way) ? void 0 : way;
}

// src/action/annotations.ts
const SHOWN = 10;
function annotationsOfDiagnostics(diagnostics, context) {
	const found = /* @__PURE__ */ new Map();
	for (const { file, line, column, severity, message, code } of diagnostics) {
		if (severity === "note" || file === null) continue;
		const path = inWorkspace(file, context);
		if (path === void 0) continue;
		const annotation = {
			severity: context.succeeded ? "warning" : severity,
			message,
			title: code ?? (severity === "error" ? "compile error" : "compiler warning"),
			file: path,
			...line === null ? {} : { line },
			...column === null ? {} : { column }
		};
		found.set(JSON.stringify(annotation), annotation);
	}
	const bySeverity = (wanted) => [...found.values()].filter(({ severity }) => severity === wanted);
	return [...bySeverity("error").slice(0, 9), ...bySeverity("warning").slice(0, SHOWN)];
}
const PLACE = /^error: (?<file>[^<].*?), line (?<line>\d+): (?<rest>[^]*)$/;
const USAGE = /^usage: [^]*?\n\nerror: (?<rest>[^]*)$/;
function annotationOfFailure(message, setupScript, context) {
	const usage = USAGE.exec(message)?.groups?.["rest"];
	if (usage !== void 0) return {
		severity: "error",
		message: usage,
		title: "pydistutils"
	};
	const place = PLACE.exec(message)?.groups;
	const file = inWorkspace(place?.["file"] ?? setupScript, context);
	return {
		severity: "error",
		message: place?.["rest"] ?? message.replace(/^error: /, ""),
		title: "pydistutils",
		...file === void 0 ? {} : { file },
		...place?.["line"] === void 0 ? {} : { line: Number(place["line"]) }
	};
}
function inWorkspace(file, { workspace, directory }) {
	const path = pathInside(workspace, (0, node_path.resolve)(directory, file)) ?? "";
	return path === "" ? void 0 : path.replaceAll("\\", "/");
}

// src/action/extension-table.ts
const TOOLS = [
	"compile",
	"link",
	"static-library",
	"swig",
	"resource"
];
function extensionTable(steps) {
	const rows = /* @__PURE__ */ new Map();
	let loose = [];
	for (const step of steps.filter(({ kind }) => TOOLS.includes(kind))) {
		if (step.group !== void 0) {
			rows.set(step.group, [...rows.get(step.group) ?? [], step]);
			continue;
		}
		loose.push(step);
		if (!isLink(step)) continue;
		rows.set((0, node_path.basename)(step.outputs[0] ?? step.subject), loose);
		loose = [];
	}
	if (loose.length > 0) rows.set("(not linked)", loose);
	return [...rows].map(([name, own]) => rowOf(name, own));
}
function rowOf(name, steps) {
	const { compiled, reused } = countObjects(steps);
	const failed = steps.filter(({ outcome }) => outcome === "failed").length;
	const link = steps.findLast(isLink);
	const result = failed > 0 ? "failed" : compiled > 0 ? "compiled" : link?.outcome === "ran" ? "linked" : "reused";
	const milliseconds = steps.reduce((sum, step) => sum + (step.outcome === "fresh" ? 0 : step.milliseconds), 0);
	const file = link === void 0 || link.outcome === "failed" ? void 0 : link.outputs[0];
	return {
		name,
		result,
		compiled,
		reused,
		failed,
		seconds: Math.round(milliseconds) / 1e3,
		file
	};
}
function isLink({ kind }) {
	return kind === "link" || kind === "static-library";
}
function countObjects(steps) {
	const count = (outcome) => steps.filter((step) => step.kind === "compile" && step.outcome === outcome).length;
	return {
		compiled: count("ran"),
		reused: count("fresh"),
		failed: count("failed")
	};
}

// src/action/workflow-hint.ts
const WORDS = [
	[/--python PATH, --python COMMAND or --python VERSION/, "the inputs 'python' or 'python-version'"],
	[/--python VERSION/, "the input 'python-version'"],
	[/--python "?([<>=]*\d[\d.]*)"?/, "`python-version: '$1'`"],
	[/--python(?= \(|$)/m, "the input 'python'"],
	[/-C DIR/, "the input 'working-directory'"],
	[/--setup-script FILE/, "the input 'setup-script'"],
	[/-j 1 or `jobs: 1`/, "`jobs: 1`"],
	[/into CFLAGS$/m, "into CFLAGS, below `env:` of this step"],
	[/leave --with-requires out/, "set 'requires: list'"],
	[/\(--without-setuptools\)/, "('without-setuptools: true')"],
	[/ ?`--help-commands` lists the commands$/, ""]
];
const INSTALLERS = [
	[/`apt-get install /, (sudo) => `\`${sudo}apt-get update && ${sudo}apt-get install --yes `],
	[/`dnf install /, (sudo) => `\`${sudo}dnf install --assumeyes `],
	[/`apk add /, (sudo) => `\`${sudo}apk add `],
	[/`pacman -S /, (sudo) => `\`${sudo}pacman --sync --noconfirm `]
];
const OTHER_SYSTEMS = /: `apt-get install [^`]+`(?: or `(?:dnf|brew) install [^`]+`)+/;
const ON_WINDOWS = ": install the library that brings it, with vcpkg for instance, and name its folders in INCLUDE and LIB";
function thisMachine() {
	return {
		root: process.getuid?.() === 0,
		windows: require_run.realPlatform() === "nt"
	};
}
function workflowHint(hint, { root, windows } = thisMachine()) {
	let text = windows ? hint.replace(OTHER_SYSTEMS, ON_WINDOWS) : hint;
	for (const [pattern, words] of WORDS) text = text.replace(pattern, words);
	for (const [pattern, command] of INSTALLERS) text = text.replace(pattern, command(root ? "" : "sudo "));
	return text.trim();
}
const AGAIN = /^to run the command that failed again: /;
function commandToRunAgain(hint) {
	return AGAIN.test(hint) ? hint.replace(AGAIN, "") : void 0;
}

// src/action/failure-lines.ts
const REPORT_HINT = "this is a mistake in pydistutils, not in your workflow: please report it, with the lines before this one";
function failureLines(error) {
	if (error instanceof require_own_options.EngineError) {
		const lines = error.message.split("\n");
		const last = lines.pop() ?? "";
		return [...lines, error.hint === void 0 ? last : `${last}\nhint: ${workflowHint(error.hint)}`];
	}
	const { message, syscall } = error;
	return typeof syscall === "string" ? [message] : [`internal: ${message}\nhint: ${REPORT_HINT}`];
}

// src/session/configured-build-base.ts
const ANY_PYTHON = {
	versionInfo: [
		3,
		13,
		0,
		"final",
		0
	],
	osName: "posix",
	localeEncoding: "utf-8"
};
function configuredBuildBase(directory) {
	try {
		return require_setuptools_script.configValues((0, node_fs.readFileSync)((0, node_path.join)(directory, "setup.cfg")), ANY_PYTHON)("build", "build_base");
	} catch {
		return;
	}
}

// src/action/build-base.ts
function buildBase(inputs, directory) {
	return inputs.options.get("build-base") ?? require_redactor.optionInArgs(inputs.args, "build-base") ?? shortOption(inputs) ?? configuredBuildBase(directory) ?? "build";
}
function shortOption({ command, args }) {
	let current = command;
	let found;
	for (const [index, word] of args.entries()) if (current === "build" && word.startsWith("-b")) found = word === "-b" ? args[index + 1] : word.slice(2);
	else if (/^[a-z]\w*$/.test(word) && args[index - 1] !== "-b") current = word;
	return found;
}

// src/action/require-project.ts
const CHECKOUT_HINT = "put actions/checkout before this step";
const NAMED = 3;
function requireProject(workspace, { workingDirectory, setupScript }) {
	const directory = (0, node_path.resolve)(workspace, workingDirectory);
	const found = kindOf(directory);
	if (found === void 0) {
		const hint = entries(workspace).length === 0 ? CHECKOUT_HINT : folderHint(workspace, setupScript) ?? CHECKOUT_HINT;
		throw refused$1(`input 'working-directory': there is no folder '${workingDirectory}'`, hint);
	}
	if (found !== "folder") throw refused$1(`input 'working-directory': '${workingDirectory}' is a file`, "unpack the archive in a step before this one");
	if (!isFile$1((0, node_path.join)(directory, setupScript))) throw refused$1(`input 'setup-script': there is no ${setupScript} in '${workingDirectory}'`, scriptHint(workspace, directory, setupScript));
}
function scriptHint(workspace, directory, setupScript) {
	if (entries(workspace).length === 0) return CHECKOUT_HINT;
	const elsewhere = folderHint(workspace, setupScript);
	if (elsewhere !== void 0) return elsewhere;
	return (setupScript === "setup.py" ? require_own_options.pipHint(directory) : void 0) ?? "name the project's folder with 'working-directory', or another script with 'setup-script'";
}
function folderHint(workspace, setupScript) {
	const folders = entries(workspace).filter((name) => !name.startsWith(".") && isFile$1((0, node_path.join)(workspace, name, setupScript)));
	if (folders.length === 0) return void 0;
	return `${setupScript} lies in ${folders.slice(0, NAMED).join(", ")}${folders.length > NAMED ? " \u2026" : ""}: name the folder with 'working-directory'`;
}
function entries(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}
function isFile$1(path) {
	return kindOf(path) === "file";
}
function kindOf(path) {
	try {
		return (0, node_fs.statSync)(path).isDirectory() ? "folder" : "file";
	} catch {
		return;
	}
}
function refused$1(message, hint) {
	return new require_own_options.EngineError("DistutilsFileError", message, {
		code: "inputs",
		hint
	});
}

// src/action/runner-system.ts
function runnerSystem(platform = process.platform) {
	if (platform === "win32") return {
		name: `windows-${(0, node_os.release)()}`,
		arch: (0, node_os.arch)()
	};
	if (platform === "darwin") return {
		name: `darwin-${(0, node_os.release)().split(".", 1)[0]}`,
		arch: (0, node_os.arch)()
	};
	return {
		name: nameInOsRelease(readOsRelease()),
		arch: (0, node_os.arch)()
	};
}
function nameInOsRelease(text) {
	const field = (name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, "m").exec(text)?.[1]?.trim() ?? "";
	const [id, version] = [field("ID") || "linux", field("VERSION_ID")];
	return version === "" ? id : `${id}-${version}`;
}
function readOsRelease() {
	for (const file of ["/etc/os-release", "/usr/lib/os-release"]) try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch {}
	return "";
}

// src/action/job.ts
function openJob(inputs, environment) {
	const startedAt = Date.now();
	const given = (0, node_path.resolve)(environment["GITHUB_WORKSPACE"] ?? ".");
	requireProject(given, inputs);
	const workspace = require_run.realFolder(given);
	const directory = require_run.realFolder((0, node_path.resolve)(workspace, inputs.workingDirectory));
	const temporary = (0, node_path.resolve)(environment["RUNNER_TEMP"] ?? require_run.temporaryFolder());
	(0, node_fs.mkdirSync)(temporary, { recursive: true });
	return {
		inputs,
		environment,
		workspace,
		directory,
		buildBase: (0, node_path.resolve)(directory, buildBase(inputs, directory)),
		temporary,
		scratch: (0, node_fs.mkdtempSync)((0, node_path.join)(temporary, "pydistutils-")),
		system: runnerSystem(),
		startedAt
	};
}

// src/action/outputs.ts
function outputValues({ name, version, installed, extensions, objects, cache, artifact, milliseconds }) {
	const { uploaded } = artifact;
	return {
		name,
		version,
		"cache-hit": String(cache.kind === "exact-hit"),
		"cache-primary-key": cache.key?.primary ?? "",
		"cache-matched-key": cache.matchedKey ?? "",
		"objects-compiled": String(objects.compiled),
		"objects-reused": String(objects.reused),
		extensions: JSON.stringify(extensions),
		"egg-info-path": installed?.eggInfoPath ?? "",
		"record-path": installed?.recordPath ?? "",
		"install-lib": installed?.installLib ?? "",
		"install-scripts": installed?.installScripts ?? "",
		"artifact-name": uploaded?.name ?? "",
		"artifact-id": uploaded === void 0 ? "" : String(uploaded.id),
		"artifact-url": uploaded?.url ?? "",
		"artifact-digest": uploaded?.digest ?? "",
		"duration-ms": String(Math.round(milliseconds))
	};
}

// src/action/artifact-files.ts
const MODULE = /\.(?:so|pyd|sl)$/;
async function chooseArtifactFiles({ installed, extensions, buildBase, directory }) {
	if (installed === void 0) return extensions.map(({ file }) => file).filter((file) => file !== void 0 && MODULE.test(file) && (0, node_fs.existsSync)(file)).map((source) => ({
		source,
		path: below(source, builtFolder(source, buildBase) ?? directory)
	}));
	const { files, eggInfoPath, installLib, recordPath } = installed;
	const library = installLib ?? directory;
	const modules = files.filter((file) => MODULE.test(file) && (0, node_fs.existsSync)(file)).map((source) => ({
		source,
		path: below(source, library)
	}));
	return [
		...(await metadataFiles(eggInfoPath)).map((source) => ({
			source,
			path: below(source, library)
		})),
		...modules,
		{
			source: recordPath,
			path: (0, node_path.basename)(recordPath)
		}
	];
}
async function metadataFiles(eggInfo) {
	if (eggInfo === void 0 || !(0, node_fs.existsSync)(eggInfo)) return [];
	if ((0, node_fs.statSync)(eggInfo).isFile()) return [eggInfo];
	const { default: glob } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./vendor-fast-glob.js").default, 1));
	return (await glob("**/*", {
		cwd: eggInfo,
		dot: true,
		absolute: true
	})).sort();
}
function builtFolder(file, buildBase) {
	const [top] = pathInside(buildBase, file)?.split(node_path.sep) ?? [];
	return top === void 0 ? void 0 : (0, node_path.join)(buildBase, top);
}
function below(file, folder) {
	return pathInside(folder, file)?.split(node_path.sep).join("/") ?? file.replaceAll("\\", "/").replace(/^(?:[A-Za-z]:)?\/+/, "");
}
function modesMatter(files) {
	return files.some(({ source }) => ((0, node_fs.statSync)(source).mode & 73) !== 0);
}
async function stageArtifact(files, folder, tarName) {
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	if (modesMatter(files)) {
		const tar = (0, node_path.join)(folder, `${tarName}.tar`);
		await writeTar(files, tar);
		return [tar];
	}
	return files.map(({ source, path }) => {
		const to = (0, node_path.join)(folder, path);
		(0, node_fs.mkdirSync)((0, node_path.dirname)(to), { recursive: true });
		(0, node_fs.copyFileSync)(source, to);
		return to;
	});
}
async function writeTar(files, tar) {
	const { pack: newPack } = await Promise.resolve().then(() => require("./vendor-tar-stream.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_tar_stream(), 1));
	const pack = newPack();
	const written = (0, node_stream_promises.pipeline)(pack, (0, node_fs.createWriteStream)(tar));
	for (const { source, path } of files) {
		const { mode, mtime } = (0, node_fs.statSync)(source);
		pack.entry({
			name: path,
			mode: mode & 511,
			mtime,
			uid: 0,
			gid: 0
		}, (0, node_fs.readFileSync)(source));
	}
	pack.finalize();
	await written;
}

// src/action/artifact-service.ts
async function uploadFiles({ name, files, folder, retentionDays, compressionLevel, overwrite }) {
	try {
		const { DefaultArtifactClient } = await Promise.resolve().then(() => require("./vendor-artifact.js"));
		const client = new DefaultArtifactClient();
		const { result } = await require_redactor.overhear(async () => {
			if (overwrite) await removeOld(name, async () => client.deleteArtifact(name));
			return client.uploadArtifact(name, [...files], folder, {
				compressionLevel,
				...retentionDays === 0 ? {} : { retentionDays }
			});
		});
		const { id = 0, digest = "", size = 0 } = result;
		return {
			kind: "uploaded",
			id,
			digest,
			size
		};
	} catch (error) {
		const [reason = ""] = error.message.split(/\r?\n/, 1);
		return /\(409\)|already exists/i.test(reason) ? { kind: "taken" } : {
			kind: "trouble",
			reason
		};
	}
}
async function removeOld(name, remove) {
	try {
		await remove();
	} catch (error) {
		if (error.name !== "ArtifactNotFoundError") throw new Error(`the old artifact ${name} could not be removed: ${error.message}`, { cause: error });
	}
}

// src/action/job-hash.ts
function jobHash(environment, jobContext) {
	return (0, node_crypto.createHash)("sha256").update(`${environment["GITHUB_JOB"] ?? ""}\0${normalJson(jobContext)}`).digest("hex").slice(0, 8);
}
function normalJson(text) {
	try {
		return JSON.stringify(sorted(JSON.parse(text)));
	} catch {
		return text;
	}
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, each]) => [name, sorted(each)]));
}

// src/action/python-tag.ts
function pythonTag(target) {
	const [major, minor] = target.versionInfo;
	const implementation = target.implementation.name === "pypy" ? "pp" : "cp";
	const wide = major === 2 ? `m${target.build.unicodeWidth === 4 ? "u" : ""}` : "";
	return `${implementation}${major}${minor}${`${target.build.freeThreaded ? "t" : ""}${target.build.debug ? "d" : ""}`}${implementation === "cp" ? wide : ""}`;
}

// src/action/artifacts.ts
async function publishArtifact(facts) {
	const { inputs, environment } = facts;
	if (inputs.upload.use === false) return { text: "none: 'upload' is false" };
	if ((environment["ACTIONS_RESULTS_URL"] ?? "") === "" || (environment["ACTIONS_RUNTIME_TOKEN"] ?? "") === "") {
		if (inputs.upload.use === true) throw failure("'upload' is true, but this runner has no artifact service");
		return { text: "none: this runner has no artifact service" };
	}
	const files = await chooseArtifactFiles(facts);
	if (files.length === 0) return { text: nothingFound(inputs.upload.ifNoFilesFound) };
	return upload(facts, files);
}
async function upload(facts, files) {
	const { inputs, scratch, environment } = facts;
	const name = inputs.upload.name ?? artifactName(facts);
	const folder = (0, node_path.join)(scratch, "artifact");
	const staged = await stageArtifact(files, folder, name);
	const { retentionDays, compressionLevel, overwrite } = inputs.upload;
	const answer = await uploadFiles({
		name,
		files: staged,
		folder,
		retentionDays,
		compressionLevel,
		overwrite
	});
	switch (answer.kind) {
		case "uploaded": {
			const url = `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}/artifacts/${answer.id}`;
			require_vendor_core.info(`Uploaded ${require_redactor.count(files.length, "file")} as the artifact ${name} (${answer.size} bytes, sha256:${answer.digest}).`);
			return {
				text: require_redactor.count(files.length, "file"),
				uploaded: {
					name,
					id: answer.id,
					url,
					digest: answer.digest,
					files: files.length
				}
			};
		}
		case "taken":
			require_vendor_core.notice(`There is an artifact with the name ${name} in this run already: nothing was uploaded. Choose another 'artifact-name', or 'overwrite: true'.`, { title: "artifact" });
			return { text: `none: the name ${name} is taken` };
		case "trouble":
			if (inputs.upload.use === true) throw failure(`the artifact ${name} could not be uploaded: ${answer.reason}`);
			require_vendor_core.notice(`The artifact ${name} was not uploaded: ${answer.reason}`, { title: "artifact" });
			return { text: `none: ${answer.reason}` };
	}
}
function nothingFound(what) {
	const text = "there is nothing to upload: no extension module, no metadata, no record (`upload: false` asks for none)";
	if (what === "error") throw failure(text);
	if (what === "warn") require_vendor_core.warning(text, { title: "artifact" });
	return `none: ${text}`;
}
function artifactName({ name, version, target, inputs, environment }) {
	return [
		name === "" ? "build" : name,
		version,
		pythonTag(target),
		target.platformTag.replaceAll(/[-.]/g, "_"),
		jobHash(environment, inputs.jobContext)
	].filter((word) => word !== "").map((word) => word.replaceAll(/[^\w.+-]/g, "_")).join("-");
}
function failure(text) {
	return new require_own_options.EngineError("DistutilsError", text, { code: "artifact" });
}

// src/action/export-paths.ts
function pathsToExport({ inputs, staged, project, target, environment }) {
	const { installScripts: scripts, installLib: library } = project;
	const before = environment["PYTHONPATH"] ?? "";
	const wanted = (choice, folder, known) => choice === "auto" ? !staged && !known.some((each) => each !== "" && (0, node_path.resolve)(each) === (0, node_path.resolve)(folder)) : choice;
	const onPath = (require_run.readVariable(environment, "PATH", require_run.realPlatform()) ?? "").split(node_path.delimiter);
	const onPythonPath = [
		...target.searchPath,
		...ownFolders(target),
		...before.split(node_path.delimiter)
	];
	return {
		path: scripts !== void 0 && wanted(inputs.exportPath, scripts, onPath) ? scripts : void 0,
		pythonPath: library !== void 0 && wanted(inputs.exportPythonPath, library, onPythonPath) ? [library, ...before.split(node_path.delimiter).filter((each) => each !== "" && each !== library)].join(node_path.delimiter) : void 0
	};
}
function ownFolders(target) {
	const user = target.userSiteEnabled === true && target.userSite !== null ? [target.userSite] : [];
	return [
		target.paths.purelib,
		target.paths.platlib,
		...user
	];
}

// src/action/installed-project.ts
function readInstallation({ record, directory, root, steps }) {
	if (!(0, node_fs.existsSync)(record)) return void 0;
	const files = (0, node_fs.readFileSync)(record, "utf8").split(/\r?\n/).filter((line) => line !== "").map((line) => underRoot(line, directory, root));
	const eggInfoPath = findEggInfo(files);
	const scripts = steps.find(({ isScript }) => isScript)?.outputs[0];
	const modules = steps.find(({ kind, phase, outputs }) => kind === "copy" && phase === "install" && /\.(?:py|so|pyd)$/.test(outputs[0] ?? ""));
	const installLib = eggInfoPath === void 0 ? modules?.outputs[0] && (0, node_path.dirname)(modules.outputs[0]) : (0, node_path.dirname)(eggInfoPath);
	return {
		...readMetadata(eggInfoPath),
		files,
		recordPath: record,
		eggInfoPath,
		installLib,
		installScripts: scripts === void 0 ? void 0 : (0, node_path.dirname)(scripts)
	};
}
function underRoot(line, directory, root) {
	if (root === void 0) return (0, node_path.resolve)(directory, line);
	return (0, node_path.join)(root, line.replace(/^[A-Za-z]:/, ""));
}
function findEggInfo(files) {
	const found = files.flatMap((file) => /^(.*\.egg-info)(?:[\\/][^\\/]+)?$/.exec(file)?.[1] ?? []);
	const depth = (path) => path.split(/[\\/]/).length;
	return found.reduce((best, path) => best === void 0 || depth(path) < depth(best) ? path : best, void 0);
}
function readMetadata(eggInfo) {
	const file = eggInfo === void 0 ? void 0 : [eggInfo, (0, node_path.join)(eggInfo, "PKG-INFO")].find(isFile);
	const header = file === void 0 ? "" : (0, node_fs.readFileSync)(file, "utf8").split(/\r?\n\r?\n/, 1)[0] ?? "";
	const field = (name) => new RegExp(`^${name}: (.*)$`, "m").exec(header)?.[1]?.trim() ?? "";
	return {
		name: field("Name"),
		version: field("Version")
	};
}
function isFile(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}

// src/action/keep-state.ts
function keepState({ buildBase, directory, temporary }, started, run) {
	const { cache, link, startedAt } = started;
	if (cache.kind === "off" || cache.key === void 0 || cache.path === void 0) return;
	const inside = (path) => (pathInside(buildBase, path) ?? "") !== "";
	const steps = run?.report.steps ?? [];
	const touched = steps.filter(({ outcome }) => outcome === "ran" || outcome === "fresh").flatMap(({ outputs, milliseconds }) => outputs.filter(inside).map((path) => [path, milliseconds]));
	require_redactor.recordTouched(temporary, buildBase, new Map(touched));
	const changed = steps.filter(({ outcome, kind, outputs }) => outcome !== "fresh" && (kind === "byte-compile" || outputs.some(inside)));
	const state = {
		buildBase,
		cachePath: cache.path,
		primaryKey: cache.key.primary,
		matchedKey: cache.matchedKey,
		startedAt,
		temporary,
		directory,
		link,
		run: run === void 0 ? void 0 : {
			succeeded: run.succeeded,
			changed: changed.length,
			compiled: countObjects(steps).compiled
		}
	};
	require_vendor_core.saveState(require_redactor.STATE_NAME, state);
}

// src/action/resolve-python.ts
const NOT_ON_RUNNERS = /^(?:2(?:\.7)?|3\.6)(?:\.\d+)?$/;
const TOO_OLD = /^(?:[01]|2\.[0-6]|3\.[0-5])(?:\.|$)/;
async function resolvePython({ python, pythonVersion }, environment) {
	if (pythonVersion !== void 0 && !require_run.isVersionRequest(pythonVersion)) throw refused(`input 'python-version': expected a version or a range, such as 3.11, 2.7, 3.13t or '>=3.8 <3.12', got '${pythonVersion}'`, "a command or a path belongs into 'python'");
	try {
		return await require_run.findInterpreter(python ?? pythonVersion, environment);
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError)) throw error;
		const input = python === void 0 ? pythonVersion === void 0 ? void 0 : "python-version" : "python";
		throw refused(`${input === void 0 ? "" : `input '${input}': `}${error.message}`, hintFor(pythonVersion, error));
	}
}
function hintFor(version, error) {
	if (version === void 0) return error.hint;
	if (version === "3.1") return "write '3.10' in quotes: without them YAML reads 3.1";
	if (TOO_OLD.test(version)) return "use Python 2.7, or 3.6 or later";
	if (NOT_ON_RUNNERS.test(version)) return `GitHub's runners no longer have it: run the job in a container (\`container: python:${version}\`) and set 'python: python' here`;
	return `put actions/setup-python with python-version: '${version}' before this step`;
}
function refused(message, hint) {
	return new require_own_options.EngineError("DistutilsPlatformError", message, {
		code: "inputs",
		...hint === void 0 ? {} : { hint }
	});
}

// src/action/compiler-identity.ts
async function compilerIngredients(facts) {
	const { target, environment, compiler } = facts;
	if (target.osName === "nt" && (compiler ?? "msvc") === "msvc") return [{
		name: "compiler",
		value: [
			"msvc",
			...preparedTools(facts),
			...visualStudioTools(environment)
		].join(" ")
	}];
	const configured = (name) => String(target.configVars[name] ?? "");
	const commands = [["C compiler", environment["CC"] ?? (configured("CC") || "cc")], ["C++ compiler", environment["CXX"] ?? (configured("CXX") || "c++")]];
	return Promise.all(commands.map(async ([name, command]) => ({
		name,
		value: await identify(command, facts)
	})));
}
async function identify(command, { environment, directory, run }) {
	const [program = "", ...rest] = command.split(/\s+/).filter((word) => word !== "" && !word.startsWith("-"));
	const path = require_run.findProgram(program, {
		tree: new require_run.RealDisk(),
		environment,
		platform: require_run.realPlatform(),
		cwd: directory
	});
	if (path === void 0) return `${program}: not found`;
	const version = (await run(path, [...rest, "--version"], { cwd: directory }))?.stdout.split(/\r?\n/, 1)[0]?.trim() ?? "";
	return `${[program, ...rest].join(" ")}: ${version === "" ? "no version" : version} (${contentOf(path)})`;
}
function preparedTools({ environment, directory }) {
	const version = require_run.readVariable(environment, "VCToolsVersion", "nt");
	const path = require_run.findProgram("cl", {
		tree: new require_run.RealDisk(),
		environment,
		platform: require_run.realPlatform(),
		cwd: directory
	});
	return [version, path === void 0 ? void 0 : `cl (${contentOf(path)})`].filter((each) => each !== void 0);
}
function contentOf(path) {
	try {
		return (0, node_crypto.createHash)("sha256").update((0, node_fs.readFileSync)(path)).digest("hex").slice(0, 12);
	} catch {
		return "content unknown";
	}
}
function visualStudioTools(environment) {
	return ["ProgramFiles", "ProgramFiles(x86)"].flatMap((name) => require_run.readVariable(environment, name, "nt") ?? []).flatMap((root) => listing((0, node_path.join)(root, "Microsoft Visual Studio")).flatMap((year) => listing((0, node_path.join)(root, "Microsoft Visual Studio", year)).flatMap((edition) => listing((0, node_path.join)(root, "Microsoft Visual Studio", year, edition, "VC", "Tools", "MSVC")).map((version) => `${year}/${edition}/${version}`))));
}
function listing(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}

// src/action/input-hash.ts
const NO_INPUTS = /* @__PURE__ */ new Set([
	".git",
	".hg",
	".svn",
	"__pycache__",
	"node_modules",
	".tox",
	".venv"
]);
async function hashInputs(directory, buildBase, run) {
	const tracked = await trackedFiles(directory, run);
	const names = tracked.length > 0 ? tracked : [...walk(directory, directory, buildBase)];
	const hash = (0, node_crypto.createHash)("sha256");
	let files = 0;
	for (const name of [...new Set(names)].sort()) {
		const content = await hashInput((0, node_path.join)(directory, name));
		if (content === void 0) continue;
		files += 1;
		hash.update(`${name}\0${content}\n`);
	}
	return {
		hash: hash.digest("hex"),
		files,
		listedBy: tracked.length > 0 ? "git" : "folder"
	};
}
async function trackedFiles(directory, run) {
	for (const into of [["--recurse-submodules"], []]) {
		const listed = await run("git", [
			"ls-files",
			"-z",
			...into,
			"--",
			"."
		], { cwd: directory });
		if (listed?.status === 0) return listed.stdout.split("\0").filter((name) => name !== "");
	}
	return [];
}
function* walk(folder, top, buildBase) {
	for (const entry of (0, node_fs.readdirSync)(folder, { withFileTypes: true })) {
		const path = (0, node_path.join)(folder, entry.name);
		if (path === buildBase || NO_INPUTS.has(entry.name)) continue;
		if (entry.isDirectory()) yield* walk(path, top, buildBase);
		else if (!/\.py[co]$/.test(entry.name)) yield (0, node_path.relative)(top, path).split(node_path.sep).join("/");
	}
}
const WHOLE_BYTES = 67108864;
async function hashInput(path) {
	const hash = (0, node_crypto.createHash)("sha256");
	try {
		const found = (0, node_fs.lstatSync)(path);
		if (found.isSymbolicLink()) hash.update(`link to ${(0, node_fs.readlinkSync)(path)}`);
		else if (!found.isFile()) return void 0;
		else if (found.size <= WHOLE_BYTES) hash.update((0, node_fs.readFileSync)(path));
		else await (0, node_stream_promises.pipeline)((0, node_fs.createReadStream)(path), hash);
		return hash.digest("hex");
	} catch {
		return;
	}
}

// src/action/cache-ingredients.ts
const VARIABLES = "CC CXX CPP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS LDSHARED LDCXXSHARED AR ARFLAGS CCSHARED OPT BASECFLAGS CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH ARCHFLAGS MACOSX_DEPLOYMENT_TARGET SDKROOT SOURCE_DATE_EPOCH DISTUTILS_USE_SDK SETUPTOOLS_USE_DISTUTILS _PYTHON_HOST_PLATFORM VSCMD_ARG_TGT_ARCH CL _CL_".split(" ");
const BUILD_OPTIONS = [
	"compiler",
	"debug",
	"force",
	"compile",
	"optimize"
];
async function collectIngredients(facts) {
	const { inputs, target, system, workspace, directory, buildBase, environment, run } = facts;
	const [compilers, content] = await Promise.all([compilerIngredients({
		target,
		environment,
		compiler: inputs.options.get("compiler"),
		directory,
		run
	}), hashInputs(directory, buildBase, run)]);
	return {
		prefix: inputs.cache.keyPrefix,
		suffix: inputs.cache.suffix,
		system: system.name,
		arch: system.arch,
		abi: pythonTag(target),
		tools: [
			...interpreterIngredients(target),
			...compilers,
			{
				name: "system",
				value: `${system.name} ${system.arch}`
			},
			{
				name: "command",
				value: inputs.command
			},
			{
				name: "args",
				value: inputs.args.join(" ")
			},
			{
				name: "options",
				value: buildOptions(inputs)
			},
			{
				name: "without-setuptools",
				value: String(inputs.withoutSetuptools)
			},
			{
				name: "working directory",
				value: slashes((0, node_path.relative)(workspace, directory)) || "."
			},
			{
				name: "setup script",
				value: inputs.setupScript
			},
			{
				name: "build base",
				value: slashes((0, node_path.relative)(directory, buildBase))
			},
			{
				name: "job",
				value: environment["GITHUB_JOB"] ?? ""
			},
			{
				name: "matrix",
				value: normalJson(inputs.jobContext)
			},
			...VARIABLES.flatMap((name) => environment[name] === void 0 ? [] : [{
				name,
				value: environment[name]
			}])
		].map(({ name, value }) => ({
			name,
			value: withoutRunnerFolders(value, facts)
		})),
		inputs: [{
			name: "content",
			value: `${content.hash} (${require_redactor.count(content.files, "file")}, listed by ${content.listedBy})`
		}]
	};
}
function buildOptions({ options }) {
	return BUILD_OPTIONS.flatMap((name) => options.has(name) ? [`${name}=${options.get(name)}`] : []).join(" ");
}
function withoutRunnerFolders(value, { workspace, environment }) {
	return [
		[workspace, "$GITHUB_WORKSPACE"],
		[environment["GITHUB_WORKSPACE"] ?? "", "$GITHUB_WORKSPACE"],
		[environment["RUNNER_TEMP"] ?? "", "$RUNNER_TEMP"]
	].reduce((shown, [folder, name]) => folder === "" ? shown : shown.replaceAll(folder, name), value);
}
function interpreterIngredients({ version, implementation, build, configVars, platformTag, byteCodeMagic, prefix, paths }) {
	return [
		{
			name: "python",
			value: `${implementation.name} ${version}`
		},
		{
			name: "SOABI",
			value: String(configVars["SOABI"] ?? "")
		},
		{
			name: "ABI",
			value: [
				`${build.pointerBits} bit`,
				`unicode ${build.unicodeWidth}`,
				build.debug ? "debug" : "release",
				build.freeThreaded ? "free-threaded" : "with GIL",
				`magic ${byteCodeMagic}`
			].join(", ")
		},
		{
			name: "platform",
			value: platformTag
		},
		{
			name: "prefix",
			value: prefix
		},
		{
			name: "headers",
			value: paths.include
		}
	];
}
function slashes(path) {
	return path.split(node_path.sep).join("/");
}

// src/action/cache-policy.ts
const NO_AUTOMATIC_CACHE = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"release"
]);
function cachePolicy(cache, environment) {
	if (cache.use === false) return {
		use: false,
		reason: "'cache' is false",
		told: false
	};
	if (cache.use === "auto") {
		const event = environment["GITHUB_EVENT_NAME"] ?? "";
		if (NO_AUTOMATIC_CACHE.has(event)) return {
			use: false,
			reason: `no automatic cache on ${event} ('cache: true' overrides)`,
			told: false
		};
		if (environment["GITHUB_REF_TYPE"] === "tag" || (environment["GITHUB_REF"] ?? "").startsWith("refs/tags/")) return {
			use: false,
			reason: "no automatic cache on tags ('cache: true' overrides)",
			told: false
		};
	}
	if ((environment["ACTIONS_RESULTS_URL"] ?? environment["ACTIONS_CACHE_URL"] ?? "") === "") return {
		use: false,
		reason: "this runner has no cache service",
		told: cache.use === true
	};
	return { use: true };
}

// src/action/restore.ts
async function restoreBuild(facts, probe) {
	const { inputs, environment } = facts;
	const allowed = cachePolicy(inputs.cache, environment);
	const holdsProject = pathInside(facts.buildBase, facts.directory) !== void 0;
	const policy = allowed.use && holdsProject ? ofSources(inputs.cache.use === true) : allowed;
	if (!policy.use) {
		(policy.told ? require_vendor_core.notice : require_vendor_core.info)(`The build folder is not kept between runs: ${policy.reason}.`);
		return {
			kind: "off",
			text: `off: ${policy.reason}`,
			key: void 0,
			matchedKey: void 0,
			ingredients: [],
			path: void 0
		};
	}
	const ingredients = await collectIngredients({
		...facts,
		target: await probe()
	});
	const key = require_redactor.cacheKey(ingredients);
	const shown = [...ingredients.tools, ...ingredients.inputs];
	const path = cachePath(facts);
	showIngredients(shown, key);
	const outcome = {
		key,
		ingredients: shown,
		path
	};
	if (!inputs.cache.restore) return {
		...outcome,
		kind: "miss",
		text: "not restored: 'restore-cache' is false",
		matchedKey: void 0
	};
	const answer = await require_redactor.restoreEntry({
		paths: [path],
		primary: key.primary,
		restore: key.restore,
		lookupOnly: inputs.cache.lookupOnly
	});
	switch (answer.kind) {
		case "hit": {
			const kind = answer.key === key.primary ? "exact-hit" : "prefix-hit";
			const verb = inputs.cache.lookupOnly ? "There is" : "Restored";
			require_vendor_core.info(`${verb} a build folder: ${kind === "exact-hit" ? "exact hit" : `prefix hit, ${answer.key}`}.`);
			return {
				...outcome,
				kind,
				text: `${kind === "exact-hit" ? "exact hit" : "prefix hit"}${inputs.cache.lookupOnly ? ", looked up only" : ""}`,
				matchedKey: answer.key
			};
		}
		case "miss":
			require_vendor_core.info("No build folder is kept for this key: everything is built.");
			return {
				...outcome,
				kind: "miss",
				text: "miss",
				matchedKey: void 0
			};
		case "trouble":
			require_vendor_core.notice(`The build folder could not be restored, and everything is built: ${answer.reason}`, { title: "cache" });
			return {
				...outcome,
				kind: "miss",
				text: `not restored: ${answer.reason}`,
				matchedKey: void 0
			};
	}
}
function ofSources(told) {
	return {
		use: false,
		reason: "the build folder holds the project itself",
		told
	};
}
function cachePath({ workspace, buildBase }) {
	(0, node_fs.mkdirSync)(workspace, { recursive: true });
	const path = (pathInside(workspace, buildBase) ?? buildBase).split(node_path.sep).join("/");
	require_vendor_core.debug(`cache path: ${path}`);
	return path;
}
function showIngredients(ingredients, key) {
	require_vendor_core.startGroup("cache key");
	for (const { name, value } of ingredients) require_vendor_core.info(`${name}: ${value === "" ? "-" : value}`);
	require_vendor_core.info(`key: ${key.primary}`);
	for (const prefix of key.restore) require_vendor_core.info(`or a key that starts with: ${prefix}`);
	require_vendor_core.endGroup();
}

// src/action/run-program.ts
const runProgram = async (program, args, options = {}) => {
	try {
		const { exitCode, stdout, stderr } = await require_vendor_core.getExecOutput(`"${program}"`, [...args], {
			silent: true,
			ignoreReturnCode: true,
			...options.cwd === void 0 ? {} : { cwd: options.cwd }
		});
		return {
			status: exitCode,
			stdout,
			stderr
		};
	} catch {
		return;
	}
};

// src/action/text-end.ts
var TextEnd = class {
	#limit;
	#before = "";
	#now = "";
	#dropped = false;
	constructor(limit) {
		this.#limit = limit;
	}
	add(text) {
		this.#now += text;
		if (this.#now.length <= this.#limit) return;
		this.#dropped ||= this.#before !== "";
		this.#before = this.#now;
		this.#now = "";
	}
	get isCut() {
		return this.#dropped || this.#before.length + this.#now.length > this.#limit;
	}
	get text() {
		const all = this.#before + this.#now;
		if (!this.isCut) return all;
		const end = all.slice(-this.#limit);
		const line = end.indexOf("\n") + 1;
		return line === end.length ? end : end.slice(line);
	}
};

// src/action/job-log.ts
const COMMAND_LINE = /^running (\w+)$/;
const INFO = 2;
const WARN = 3;
const KEPT = 1e6;
var JobLog = class {
	#options;
	#partial = "";
	#groupOpen = false;
	#kept = new TextEnd(KEPT);
	constructor(options) {
		this.#options = options;
	}
	show(event) {
		switch (event.kind) {
			case "log":
				this.#endLine();
				if ((event.level === INFO ? COMMAND_LINE.exec(event.text)?.[1] : void 0) !== void 0 && this.#options.groups && !this.#options.quiet) this.#openGroup(event.text);
				else if (event.level >= WARN) this.#always(`${event.text}\n`);
				else this.#print(`${event.text}\n`);
				return;
			case "output": {
				const text = this.#partial + event.text;
				const end = text.lastIndexOf("\n") + 1;
				this.#partial = text.slice(end);
				if (end > 0) this.#print(text.slice(0, end));
				return;
			}
			case "notice":
				this.#endLine();
				this.#always(`pydistutils: ${event.text}\n`);
				return;
			case "warning":
				this.#endLine();
				this.#always(`pydistutils: warning: ${event.text}\n`);
				return;
			case "step-finished": return;
		}
	}
	end(failed) {
		this.#endLine();
		this.#closeGroup();
		if (!this.#options.quiet || !failed) return;
		const kept = this.#kept.text;
		if (kept === "") return;
		const text = `${this.#kept.isCut ? "pydistutils: the beginning is left out\n" : ""}${kept}`;
		this.#options.write(this.#options.groups ? `::group::transcript\n${text}::endgroup::\n` : text);
	}
	#openGroup(title) {
		this.#closeGroup();
		this.#groupOpen = true;
		this.#options.write(`::group::${title}\n`);
	}
	#closeGroup() {
		if (this.#groupOpen) this.#options.write("::endgroup::\n");
		this.#groupOpen = false;
	}
	#endLine() {
		if (this.#partial !== "") this.#print(`${this.#partial}\n`);
		this.#partial = "";
	}
	#print(text) {
		if (this.#options.quiet) this.#kept.add(text);
		else this.#options.write(text);
	}
	#always(text) {
		if (this.#options.quiet) this.#kept.add(text);
		this.#options.write(text);
	}
};

// src/action/run-report.ts
const SEARCHED = 8e6;
const MOST_DIAGNOSTICS = 200;
const END_KEPT = 2e4;
var RunReport = class {
	steps = [];
	diagnostics = [];
	#end = new TextEnd(END_KEPT);
	#directory;
	#partial = "";
	#searched = 0;
	constructor(directory) {
		this.#directory = directory;
	}
	get tail() {
		return this.#end.text;
	}
	hear(event) {
		switch (event.kind) {
			case "step-finished":
				if (event.outcome !== "shown" && event.outcome !== "dropped") this.steps.push(seen(event, this.#directory));
				return;
			case "output":
				this.#listen(event.text);
				return;
			case "log":
				this.#listen(`${event.text}\n`);
				return;
			case "notice":
			case "warning": return;
		}
	}
	#listen(text) {
		this.#end.add(text);
		if (this.#searched > SEARCHED || this.diagnostics.length >= MOST_DIAGNOSTICS) return;
		this.#searched += text.length;
		const lines = this.#partial + text;
		const end = lines.lastIndexOf("\n") + 1;
		this.#partial = lines.slice(end);
		this.diagnostics.push(...parseDiagnostics(lines.slice(0, end)));
	}
};
function seen({ step, outcome, milliseconds }, directory) {
	const folder = (0, node_path.resolve)(directory, step.cwd ?? ".");
	const outputs = require_run.stepOutputs(step);
	return {
		kind: step.kind,
		phase: step.phase,
		outcome,
		milliseconds,
		subject: subjectOf(step, outputs, folder),
		outputs: outputs.map((path) => (0, node_path.resolve)(folder, path)),
		group: step.group?.name,
		isScript: isScript(step)
	};
}
function subjectOf(step, outputs, folder) {
	const file = "source" in step ? step.source : outputs[0];
	if (file !== void 0) return (0, node_path.resolve)(folder, file);
	return "argv" in step ? step.argv[0] ?? step.kind : step.kind;
}
function isScript(step) {
	if (step.phase !== "install") return false;
	if (step.kind === "write") return ((step.mode ?? 0) & 73) !== 0;
	return step.kind === "set-mode" || step.kind === "copy" && /^scripts-\d/.test((0, node_path.basename)((0, node_path.dirname)(step.from.replaceAll("\\", "/"))));
}

// src/action/run-setup.ts
const UNMET = /^not installed yet: /;
async function runSetup(job, python, args, signal) {
	const { groups, quiet } = job.inputs.show;
	const log = new JobLog({
		groups,
		quiet,
		write: (text) => process.stdout.write(text)
	});
	const report = new RunReport(job.directory);
	let unmet;
	const result = await attempt({
		...runOptions(job, python, args),
		signal,
		onEvent: (event) => {
			if (event.kind === "notice" && UNMET.test(event.text)) unmet = event.text;
			else log.show(event);
			report.hear(event);
		}
	});
	const succeeded = result.status === 0;
	log.end(!succeeded);
	return {
		succeeded,
		message: result.message,
		hint: result.hint,
		target: result.target,
		report,
		unmet
	};
}
async function askProject(job, python) {
	const shown = [];
	const printed = [];
	await attempt({
		...runOptions(job, python, ["--name", "--version"]),
		onEvent: (event) => {
			if (event.kind === "log" && event.level === 0) shown.push(...event.text.split("\n"));
			if (event.kind === "output" && event.stream === "stdout") printed.push(...event.text.split("\n"));
		}
	});
	const [name = "", version = ""] = (shown.length > 0 ? shown : printed).filter((line) => line !== "").slice(-2);
	return {
		name,
		version
	};
}
function runOptions({ inputs, directory, environment }, python, args) {
	return {
		args,
		directory,
		environment,
		python,
		setupScript: inputs.setupScript,
		explain: inputs.explain,
		streams: "pipe",
		...inputs.withoutSetuptools ? { withoutSetuptools: true } : {},
		...inputs.requires === "pip" ? { withRequires: true } : {},
		...inputs.jobs === void 0 ? {} : { jobs: inputs.jobs }
	};
}
async function attempt(options) {
	try {
		return await require_run.run(options);
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError)) throw error;
		return {
			status: 1,
			message: `error: ${error.message}`,
			target: void 0,
			...error.hint === void 0 ? {} : { hint: error.hint }
		};
	}
}

// src/action/perform.ts
async function perform(job, signal) {
	const { inputs, environment, directory, workspace, scratch } = job;
	const python = await resolvePython(inputs, environment);
	require_vendor_core.info(`Python: ${python}`);
	const cache = await restoreBuild({
		...job,
		run: runProgram
	}, async () => require_run.probe(python, environment));
	const identity = `${environment["GITHUB_REPOSITORY"]} ${jobHash(environment, inputs.jobContext)}`;
	const link = cache.kind === "off" ? void 0 : require_redactor.stableFolder(directory, workspace, identity);
	const started = {
		cache,
		link,
		startedAt: Date.now()
	};
	keepState(job, started, void 0);
	const ownRecord = (0, node_path.join)(scratch, "installed-files.txt");
	const args = require_redactor.commandLine(inputs, ownRecord);
	const run = await runSetup(link === void 0 ? job : {
		...job,
		environment: {
			...environment,
			PWD: link
		}
	}, python, args, signal);
	keepState(job, started, run);
	if (!run.succeeded || run.target === void 0) return {
		run,
		args,
		cache,
		installed: void 0,
		name: "",
		version: "",
		artifact: { text: "none: the run failed" },
		failure: void 0
	};
	if (run.unmet !== void 0 && inputs.requires === "list") require_vendor_core.notice(run.unmet, { title: "requirements" });
	const root = inputs.options.get("root") ?? require_redactor.optionInArgs(inputs.args, "root");
	const installed = readInstallation({
		record: (0, node_path.resolve)(directory, require_redactor.recordPath(inputs) ?? ownRecord),
		directory,
		root: root === void 0 ? void 0 : (0, node_path.resolve)(directory, root),
		steps: run.report.steps
	});
	const { name, version } = installed ?? await askProject(job, python);
	if (installed !== void 0) exportPaths(job, installed, run.target, root !== void 0);
	const performed = {
		run,
		args,
		cache,
		installed,
		name,
		version
	};
	const extensions = extensionTable(run.report.steps);
	try {
		return {
			...performed,
			artifact: await publishArtifact({
				...job,
				installed,
				extensions,
				target: run.target,
				name,
				version
			}),
			failure: void 0
		};
	} catch (error) {
		if (!(error instanceof require_own_options.EngineError)) throw error;
		return {
			...performed,
			artifact: { text: "none" },
			failure: error.message
		};
	}
}
function exportPaths({ inputs, environment }, project, target, staged) {
	const { path, pythonPath } = pathsToExport({
		inputs,
		staged,
		project,
		target,
		environment
	});
	if (path !== void 0) {
		require_vendor_core.info(`PATH of later steps: ${path} comes first.`);
		require_vendor_core.addPath(path);
	}
	if (pythonPath !== void 0) {
		require_vendor_core.info(`PYTHONPATH of later steps: ${pythonPath}`);
		require_vendor_core.exportVariable("PYTHONPATH", pythonPath);
	}
}

// src/action/problem-matchers.ts
function problemMatcherFile() {
	return [(0, node_path.join)(__dirname, "..", ".github"), (0, node_path.join)(__dirname, "..", "..", ".github")].map((folder) => (0, node_path.join)(folder, "problem-matchers.json")).find((file) => (0, node_fs.existsSync)(file));
}

// src/action/markdown.ts
function folded(title, content) {
	return content === "" ? [] : [`<details><summary>${title}</summary>\n\n${content}\n\n</details>`];
}
function table(head, rows, align = []) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map((_, index) => align[index] === "r" ? "--:" : "---")),
		...rows.map(line)
	].join("\n");
}
function cell(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "\\|").replaceAll(/\r?\n/g, " ");
}
function prose(text) {
	return text.replaceAll(/\r?\n/g, " ").split(/(`[^`]*`)/).map((part, index) => index % 2 === 1 ? part : part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[*_[\]\\]/g, "\\$&")).join("");
}
function code(text) {
	const line = text.replaceAll(/\r?\n/g, " ").replaceAll("|", "\\|");
	if (line === "") return "-";
	const fence = fenceFor(line, 1);
	return fence.length === 1 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
function fenced(text) {
	const fence = fenceFor(text, 3);
	return `${fence}text\n${text}\n${fence}`;
}
function fenceFor(text, least) {
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	return "`".repeat(Math.max(least, longest + 1));
}

// src/action/summary.ts
const SLOWEST = 8;
const SHOWN_MS = 5;
const LISTED = 200;
const BAR = 20;
function summaryText(facts) {
	const { succeeded, title, interpreter, extensions, steps, cache } = facts;
	return [
		`### ${succeeded ? "\u2705" : "\u274c"} ${cell(title)} \u00b7 ${cell(interpreter)}`,
		...facts.message === void 0 ? [] : [fenced(facts.message)],
		...facts.hints.map(hintText),
		table(["", ""], overview(facts)),
		...extensions.length === 0 ? [] : [extensionRows(extensions)],
		...folded(`Slowest steps`, slowest(steps, facts.directory)),
		...folded(`Installed files (${facts.installed?.files.length ?? 0})`, list(facts.installed?.files ?? [])),
		...folded("Cache key", cache.ingredients.length === 0 ? "" : table(["ingredient", "value"], cache.ingredients.map(({ name, value }) => [name, code(value)]))),
		...folded("Command line", fenced(facts.command)),
		""
	].join("\n\n");
}
function overview({ installed, extensions, cache, artifact, milliseconds }) {
	const sum = (of) => extensions.reduce((total, row) => total + of(row), 0);
	const failed = sum((row) => row.failed);
	const objects = `${sum((row) => row.compiled)} compiled, ${sum((row) => row.reused)} reused${failed === 0 ? "" : `, ${failed} failed`}`;
	const artifactText = artifact.name === void 0 ? artifact.text : `${artifact.url === void 0 ? code(artifact.name) : `[${cell(artifact.name)}](${artifact.url})`} (${artifact.text})`;
	return [
		...installed?.library === void 0 ? [] : [["Modules", `${code(installed.library)} (${require_redactor.count(installed.files.length, "file")} in all)`]],
		...installed?.scripts === void 0 ? [] : [["Scripts", code(installed.scripts)]],
		...extensions.length === 0 ? [] : [["Objects", objects]],
		["Cache", `${cell(cache.text)}${cache.key === void 0 ? "" : ` \u00b7 ${code(cache.key)}`}`],
		["Artifact", artifact.name === void 0 ? cell(artifactText) : artifactText],
		["Time", `${(milliseconds / 1e3).toFixed(1)} s`]
	];
}
function hintText(hint) {
	const command = commandToRunAgain(hint);
	return command === void 0 ? `> \ud83d\udca1 ${prose(hint)}` : folded("To run the command that failed again", fenced(command)).join("");
}
const MARKS = {
	compiled: "\ud83d\udd28",
	linked: "\ud83d\udd17",
	reused: "\u267b\ufe0f",
	failed: "\u274c"
};
function extensionRows(extensions) {
	const rows = extensions.slice(0, LISTED).map(({ name, result, compiled, reused, failed, seconds }) => [
		code(name),
		`${MARKS[result]} ${result}`,
		...[
			compiled,
			reused,
			failed
		].map(String),
		seconds.toFixed(2)
	]);
	const rest = extensions.length - rows.length;
	const shown = table([
		"extension",
		"result",
		"compiled",
		"reused",
		"failed",
		"seconds"
	], rows, [
		"",
		"",
		"r",
		"r",
		"r",
		"r"
	]);
	return rest > 0 ? `${shown}\n\n\u2026 and ${rest} more` : shown;
}
function slowest(steps, directory) {
	const top = [...steps.filter(({ outcome, milliseconds }) => outcome !== "fresh" && milliseconds >= SHOWN_MS)].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
	const longest = top[0]?.milliseconds ?? 1;
	const rows = top.map(({ kind, subject, milliseconds }) => [
		`\`${bar(milliseconds / longest)}\``,
		(milliseconds / 1e3).toFixed(2),
		kind,
		code(shorten(subject, directory))
	]);
	return rows.length === 0 ? "" : table([
		"",
		"seconds",
		"step",
		"file"
	], rows, [
		"",
		"r",
		"",
		""
	]);
}
const EIGHTHS = [
	"",
	"\u258f",
	"\u258e",
	"\u258d",
	"\u258c",
	"\u258b",
	"\u258a",
	"\u2589"
];
function bar(fraction) {
	const eighths = Math.max(1, Math.round(fraction * BAR * 8));
	return `${"\u2588".repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]}`.padEnd(BAR);
}
function list(files) {
	if (files.length === 0) return "";
	const rest = files.length - LISTED;
	return fenced([...files.slice(0, LISTED), ...rest > 0 ? [`\u2026 and ${rest} more`] : []].join("\n"));
}
function shorten(path, directory) {
	return pathInside(directory, path) || path;
}

// src/action/unknown-inputs.ts
const OF_POST = "job-status";
function unknownInputs(environment) {
	const known = /* @__PURE__ */ new Set([OF_POST]);
	require_redactor.readInputs((name) => {
		known.add(name);
		return "";
	});
	return Object.keys(environment).flatMap((name) => name.startsWith("INPUT_") ? [name.slice(6).toLowerCase()] : []).filter((name) => !known.has(name)).sort().flatMap((name) => {
		const near = require_own_options.nearestName(name, known);
		return near === void 0 ? [] : [`there is no input '${name}', and it is ignored: did you mean '${near}'?`];
	});
}

// src/action/main.ts
async function main() {
	const redactor = new require_redactor.Redactor(process.env, ["args", ...require_redactor.OPTION_INPUTS].map((name) => require_vendor_core.getInput(name)));
	require_redactor.guardOutput(redactor);
	for (const text of unknownInputs(process.env)) require_vendor_core.warning(text, { title: "pydistutils" });
	const inputs = require_redactor.readInputs(require_vendor_core.getInput);
	const job = openJob(inputs, { ...process.env });
	process.chdir(job.workspace);
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => interrupted.abort());
	const { annotations, problemMatchers } = inputs.show;
	if (problemMatchers && !annotations) addMatchers();
	const performed = await perform(job, interrupted.signal);
	const { run, failure } = performed;
	const hints = inputs.show.hints ? hintsOf(job, performed) : [];
	for (const hint of hints) if (!annotations || run.succeeded || commandToRunAgain(hint) !== void 0) require_vendor_core.info(`hint: ${hint}`);
	if (annotations) annotate(job, performed, hints);
	if (problemMatchers && annotations) addMatchers();
	await report(job, performed, hints, redactor);
	if (run.succeeded && failure === void 0) return;
	process.exitCode = interrupted.signal.aborted ? 130 : 1;
}
function hintsOf(job, { run }) {
	if (run.hint !== void 0) return run.hint.split("\n").map((hint) => workflowHint(hint)).filter((hint) => hint !== "");
	if (run.target === void 0 || !run.report.diagnostics.some(({ severity }) => severity === "error")) return [];
	const hint = require_hints.hintFor(run.report.tail, {
		pythonVersion: run.target.version,
		...require_this_machine.thisMachine(job.environment)
	});
	return hint === void 0 ? [] : [workflowHint(hint)];
}
function annotate(job, { run, failure }, hints) {
	const context = {
		workspace: job.workspace,
		directory: job.directory,
		succeeded: run.succeeded
	};
	for (const annotation of annotationsOfDiagnostics(run.report.diagnostics, context)) show(annotation);
	if (!run.succeeded) {
		const annotation = annotationOfFailure(run.message ?? "error: the setup script failed", job.inputs.setupScript, context);
		const shown = hints.filter((hint) => commandToRunAgain(hint) === void 0).map((hint) => `\nhint: ${hint}`);
		show({
			...annotation,
			message: `${annotation.message}${shown.join("")}`
		});
	}
	if (failure !== void 0) require_vendor_core.error(failure, { title: "pydistutils" });
}
function show({ severity, message, title, file, line, column }) {
	(severity === "error" ? require_vendor_core.error : require_vendor_core.warning)(message, {
		title,
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { startLine: line },
		...column === void 0 ? {} : { startColumn: column }
	});
}
function addMatchers() {
	const file = problemMatcherFile();
	if (file !== void 0) require_vendor_core.info(`::add-matcher::${file}`);
}
const ERRORS_SHOWN = 5;
function compileErrors(diagnostics) {
	return diagnostics.filter(({ severity }) => severity === "error").slice(0, ERRORS_SHOWN).map(({ file, line, message }) => [...[file, line].filter((each) => each !== null), ` error: ${message}`].join(":"));
}
async function report(job, performed, hints, redactor) {
	const { run, cache, artifact, installed, name, version } = performed;
	const extensions = extensionTable(run.report.steps);
	const objects = countObjects(run.report.steps);
	const milliseconds = Date.now() - job.startedAt;
	const values = outputValues({
		name,
		version,
		installed,
		extensions,
		objects,
		cache,
		artifact,
		milliseconds
	});
	for (const [output, value] of Object.entries(values)) require_vendor_core.setOutput(output, value);
	const message = run.message ?? (performed.failure === void 0 ? void 0 : `error: ${performed.failure}`);
	if (message !== void 0 && !job.inputs.show.annotations) require_vendor_core.info(message);
	require_vendor_core.info(`${require_redactor.count(objects.compiled, "object")} compiled, ${objects.reused} reused, ${objects.failed} failed; cache: ${cache.text}; artifact: ${artifact.text}.`);
	if (!job.inputs.show.summary || (process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
	const text = summaryText(summaryFacts(job, performed, {
		message,
		hints,
		extensions,
		milliseconds
	}));
	try {
		await require_vendor_core.summary.addRaw(redactor.redact(text), true).write();
	} catch (error) {
		require_vendor_core.warning(`The summary could not be written: ${error.message}`);
	}
}
function summaryFacts(job, { run, cache, artifact, installed, name, version, args, failure }, { message, hints, extensions, milliseconds }) {
	const { inputs, directory } = job;
	return {
		succeeded: run.succeeded && failure === void 0,
		title: name === "" ? inputs.workingDirectory : `${name} ${version}`,
		command: [inputs.setupScript, ...args].join(" "),
		interpreter: run.target === void 0 ? "no interpreter" : `Python ${run.target.version} (${run.target.platformTag})`,
		message: message === void 0 ? void 0 : [...run.succeeded ? [] : compileErrors(run.report.diagnostics), message].join("\n"),
		hints: run.unmet === void 0 || inputs.requires !== "list" ? hints : [...hints, run.unmet],
		installed: installed === void 0 ? void 0 : {
			library: installed.installLib,
			scripts: installed.installScripts,
			files: installed.files
		},
		extensions,
		steps: run.report.steps,
		cache: {
			text: cache.text,
			key: cache.key?.primary,
			ingredients: cache.ingredients
		},
		artifact: {
			text: artifact.text,
			...artifact.uploaded === void 0 ? {} : {
				name: artifact.uploaded.name,
				url: artifact.uploaded.url
			}
		},
		milliseconds,
		directory
	};
}
main().catch((error$1) => {
	process.exitCode = 1;
	if (!(error$1 instanceof require_own_options.EngineError)) require_vendor_core.info(String(error$1.stack ?? error$1));
	for (const line of failureLines(error$1)) require_vendor_core.error(line, { title: "pydistutils" });
});
