"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_archive = require("./archive.js");
const require_byte_compile = require("./byte-compile.js");
const require_copy_file = require("./copy-file.js");
const require_file_list = require("./file-list.js");
const require_spawn = require("./spawn.js");
const require_copy_tree = require("./copy-tree.js");
const require_find_executable = require("./find-executable.js");
const require_newer = require("./newer.js");
const require_remove_tree = require("./remove-tree.js");
const require_write_file = require("./write-file.js");

// src/files/convert-2to3.ts
function convert2to3(engine, files, options = {}) {
	if (files.length === 0) return;
	engine.add({
		kind: "convert-2to3",
		files,
		fixers: options.fixers ?? null,
		explicit: options.explicit ?? null,
		options: options.options ?? null
	});
}
async function copyAndConvert2to3(engine, from, to, template, options = {}) {
	const paths = require_os_path.osPath(engine.target.osName);
	const list = engine.adopt(new require_file_list.FileList(engine));
	await list.__init__();
	list.allfiles = require_file_list.findAll(engine, from).map((file) => paths.relpath(file, from, engine.view.cwd));
	list.files = [...list.allfiles];
	for (const line of (template ?? "").split(/\r\n|\r|\n/)) if (line.trim() !== "") await list.process_template_line(line.trim());
	const copied = [];
	for (const file of list.files) {
		const output = paths.join(to, file);
		require_spawn.makePath(engine, paths.dirname(output));
		if (require_copy_file.copyFile(engine, paths.join(from, file), output, { update: true }).copied) copied.push(output);
	}
	convert2to3(engine, copied.filter((file) => file.toLowerCase().endsWith(".py")), options);
	return copied;
}

// src/files/functions.ts
const fileFunctions = {
	"distutils.dir_util.mkpath": async (engine, name, mode = 511, verbose = 1, dryRun = 0) => done(engine, require_spawn.makePath(engine, name, pathOptions(mode, verbose, dryRun))),
	"distutils.dir_util.create_tree": async (engine, base, files, mode = 511, verbose = 1, dryRun = 0) => {
		require_spawn.createTree(engine, require_protocols.pathText(base), require_protocols.pathTexts(files), pathOptions(mode, verbose, dryRun));
		return done(engine, null);
	},
	"distutils.dir_util.copy_tree": async (engine, from, to, mode = 1, times = 1, symlinks = 0, update = 0, verbose = 1, dryRun = 0) => {
		return done(engine, require_copy_tree.copyTree(engine, require_protocols.pathText(from), require_protocols.pathText(to), {
			preserveMode: require_values.truthy(mode),
			preserveTimes: require_values.truthy(times),
			preserveSymlinks: require_values.truthy(symlinks),
			update: require_values.truthy(update),
			verbose: shown(verbose),
			dryRun: require_values.truthy(dryRun)
		}));
	},
	"distutils.dir_util.remove_tree": async (engine, directory, verbose = 1, dryRun = 0) => {
		require_remove_tree.removeTree(engine, require_protocols.pathText(directory), {
			verbose: shown(verbose),
			dryRun: require_values.truthy(dryRun)
		});
		return done(engine, null);
	},
	"distutils.dir_util.ensure_relative": (engine, path) => {
		const [drive, rest] = require_os_path.osPath(engine.target.osName).splitdrive(require_protocols.pathText(path));
		return rest.startsWith(require_os_path.osPath(engine.target.osName).sep) ? drive + rest.slice(1) : rest;
	},
	"distutils.file_util.copy_file": async (engine, from, to, mode = 1, times = 1, update = 0, link = null, verbose = 1, dryRun = 0) => {
		const { to: file, copied } = require_copy_file.copyFile(engine, require_protocols.pathText(from), require_protocols.pathText(to), {
			preserveMode: require_values.truthy(mode),
			preserveTimes: require_values.truthy(times),
			update: require_values.truthy(update),
			link,
			verbose: shown(verbose),
			dryRun: require_values.truthy(dryRun)
		});
		return done(engine, require_values.Tuple.of(file, copied ? 1 : 0));
	},
	"distutils.file_util.move_file": async (engine, from, to, verbose = 1, dryRun = 0) => done(engine, require_spawn.moveFile(engine, require_protocols.pathText(from), require_protocols.pathText(to), {
		verbose: shown(verbose),
		dryRun: require_values.truthy(dryRun)
	})),
	"distutils.file_util.write_file": async (engine, name, contents) => {
		require_write_file.writeLines(engine, require_protocols.pathText(name), Array.from(require_protocols.iterate(contents), (line) => require_values.pyStr(line)));
		return done(engine, null);
	},
	"distutils.dep_util.newer": (engine, source, target) => {
		const answer = require_newer.newer(engine.view, require_protocols.pathText(source), require_protocols.pathText(target));
		return answer && (target === "" || !engine.view.exists(require_protocols.pathText(target))) ? asNumber(engine, answer) : answer;
	},
	"distutils.dep_util.newer_pairwise": (engine, sources, targets) => require_values.Tuple.from(require_newer.newerPairwise(engine.view, require_protocols.pathTexts(sources), require_protocols.pathTexts(targets)).map((each) => [...each])),
	"distutils.dep_util.newer_group": (engine, sources, target, missing = "error") => asNumber(engine, require_newer.newerGroup(engine.view, require_protocols.pathTexts(sources), require_protocols.pathText(target), require_values.plain(missing))),
	"distutils.spawn.spawn": async (engine, argv, searchPath = 1, _verbose = 0, dryRun = 0, startedAs = null) => {
		await require_spawn.spawn(engine, [...require_protocols.iterate(argv)], {
			searchPath: require_values.truthy(searchPath),
			dryRun: require_values.truthy(dryRun),
			...startedAs === null ? {} : { startedAs: require_protocols.pathTexts(startedAs) }
		});
		return null;
	},
	"distutils.spawn.find_executable": (engine, executable, path = null) => require_find_executable.findExecutable(engine, require_protocols.pathText(executable), path === null ? void 0 : require_protocols.pathText(path)),
	"distutils.util.byte_compile": async (engine, files, optimize = 0, force = 0, prefix = null, baseDir = null, _verbose = 1, dryRun = 0, direct = null) => {
		require_byte_compile.byteCompile(engine, require_protocols.pathTexts(files), {
			optimize: require_protocols.toInteger(optimize),
			force: require_values.truthy(force),
			prefix: textOrNull(prefix),
			baseDir: textOrNull(baseDir),
			dryRun: require_values.truthy(dryRun),
			direct: direct === null ? null : require_values.truthy(direct)
		});
		return done(engine, null);
	},
	"distutils.util.run_2to3": async (engine, files, fixers = null, options = null, explicit = null) => {
		convert2to3(engine, require_protocols.pathTexts(files), convertOptions(fixers, options, explicit));
		return done(engine, null);
	},
	"distutils.util.copydir_run_2to3": async (engine, from, to, template = null, fixers = null, options = null, explicit = null) => done(engine, await copyAndConvert2to3(engine, require_protocols.pathText(from), require_protocols.pathText(to), textOrNull(template), convertOptions(fixers, options, explicit))),
	"distutils.filelist.findall": (engine, directory = ".") => require_file_list.findAll(engine, require_protocols.pathText(directory)),
	"distutils.filelist.glob_to_re": (engine, pattern) => require_file_list.globToRegex(require_protocols.pathText(pattern), engine.target),
	"distutils.filelist.translate_pattern": async (engine, pattern, anchor = 1, prefix = null, isRegex = 0) => {
		const given = require_values.plain(pattern);
		if (require_values.truthy(isRegex) && typeof given !== "string") return pattern;
		const text = require_values.truthy(isRegex) ? require_protocols.pathText(given) : require_file_list.patternRegex(textOrNull(given), require_values.truthy(anchor), textOrNull(prefix), engine.target);
		return engine.script.call("re.compile", [text]);
	},
	"distutils.archive_util.check_archive_formats": (engine, formats) => require_archive.unknownArchiveFormat(engine.target, require_protocols.pathTexts(formats)),
	"distutils.archive_util.format_descriptions": (engine) => require_archive.archiveFormats(engine.target).map((format) => require_values.Tuple.of(format.name, format.description))
};
async function done(engine, result) {
	await engine.flush();
	return result;
}
function shown(verbose) {
	return require_protocols.toInteger(verbose) >= 1;
}
function pathOptions(mode, verbose, dryRun) {
	return {
		mode: require_protocols.toInteger(mode),
		verbose: shown(verbose),
		dryRun: require_values.truthy(dryRun)
	};
}
function asNumber(engine, answer) {
	return require_run.atLeast(engine.target, 3, 0) ? Number(answer) : answer;
}
function textOrNull(value) {
	return value === null || value === void 0 ? null : require_protocols.pathText(value);
}
function convertOptions(fixers, options, explicit) {
	const names = (value) => value === null ? null : require_protocols.pathTexts(value);
	const table = require_values.plain(options);
	if (table !== null && !(table instanceof Map)) throw new require_own_options.EngineError("TypeError", `options of 2to3 must be a dictionary, not ${require_protocols.isTuple(table) ? "a tuple" : require_values.pyStr(table)}`);
	return {
		fixers: names(fixers),
		explicit: names(explicit),
		options: table === null ? null : Object.fromEntries([...table].map(([name, value]) => [require_values.pyStr(name), value]))
	};
}

exports.fileFunctions = fileFunctions;
