"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_requirement_values = require("./requirement-values.js");
const require_entry_points = require("./entry-points.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_metadata_format = require("./metadata-format.js");
const require_python_repr = require("./python-repr.js");
const require_rfc822_escape = require("./rfc822-escape.js");
const require_script_text = require("./script-text.js");
const require_text_of = require("./text-of.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_glob_recursive = require("./glob-recursive.js");
const require_declarative_config = require("./declarative-config.js");
const require_find_packages = require("./find-packages.js");
const require_marker_environment = require("./marker-environment.js");
const require_project_names = require("./project-names.js");
const require_os_path = require("./os-path.js");
const require_run = require("./run.js");
const require_config_file = require("./config-file.js");

// src/project/setuptools-pkg-info.ts
async function setuptoolsPkgInfo(metadata) {
	const writer = new Writer(metadata);
	const text = require_setuptools_version.setuptoolsSince(metadata.$.target, 58) ? await modern(writer) : await classic(writer);
	if (metadata.$.target.versionInfo[0] >= 3 && require_python_repr.hasLoneSurrogate(text)) throw undecodable(text);
	return text;
}
var Writer = class {
	metadata;
	engine;
	text = "";
	constructor(metadata) {
		this.metadata = metadata;
		this.engine = metadata.$;
	}
	attribute(name) {
		return this.metadata[name] ?? null;
	}
	async field(name, value) {
		this.text += `${name}: ${await require_script_text.insertedText(this.engine, value)}\n`;
	}
	async list(name, values) {
		for (const value of await require_script_text.itemsOf(this.engine, values)) this.text += `${name}: ${await require_text_of.textOf(this.engine, value)}\n`;
	}
	async given(...fields) {
		for (const [name, attribute] of fields) if (this.attribute(attribute) !== null) await this.field(name, this.attribute(attribute));
	}
	async projectUrls() {
		const urls = require_values.plain(this.attribute("project_urls"));
		if (!(urls instanceof Map)) return;
		for (const [label, url] of urls) this.text += `Project-URL: ${await require_text_of.textOf(this.engine, label)}, ${await require_text_of.textOf(this.engine, url)}\n`;
	}
	async keywords() {
		const keywords = await require_script_text.joinedText(this.engine, await this.metadata.get_keywords());
		if (keywords !== "") this.text += `Keywords: ${keywords}\n`;
	}
	async relations() {
		await this.list("Classifier", await this.metadata.get_classifiers());
		await this.list("Requires", await this.metadata.get_requires());
		await this.list("Provides", await this.metadata.get_provides());
		await this.list("Obsoletes", await this.metadata.get_obsoletes());
		const python = this.metadata.python_requires;
		if (python !== void 0) await this.field("Requires-Python", python);
		if (require_values.truthy(this.attribute("long_description_content_type"))) await this.field("Description-Content-Type", this.attribute("long_description_content_type"));
		const extras = this.attribute("provides_extras");
		if (require_values.truthy(extras)) await this.list("Provides-Extra", extras);
	}
};
async function classic(writer) {
	const { metadata, engine } = writer;
	const version = leastVersion(writer);
	await writer.field("Metadata-Version", version);
	await writer.field("Name", await metadata.get_name());
	await writer.field("Version", await metadata.get_version());
	const summary = await metadata.get_description();
	await writer.field("Summary", require_setuptools_version.setuptoolsSince(engine.target, 56) ? await oneLine(engine, summary, (text) => text.replaceAll("\n", " ")) : summary);
	await writer.field("Home-page", await metadata.get_url());
	if (version < "1.2") {
		await writer.field("Author", await metadata.get_contact());
		await writer.field("Author-email", await metadata.get_contact_email());
	} else await writer.given(...PEOPLE);
	await writer.field("License", await metadata.get_license());
	if (require_values.truthy(metadata.download_url)) await writer.field("Download-URL", metadata.download_url);
	await writer.projectUrls();
	await writer.field("Description", require_rfc822_escape.rfc822Escape(require_script_text.splittableText(await metadata.get_long_description())));
	await writer.keywords();
	await writer.list("Platform", await metadata.get_platforms());
	await writer.relations();
	return writer.text;
}
const PEOPLE = [
	["Author", "author"],
	["Author-email", "author_email"],
	["Maintainer", "maintainer"],
	["Maintainer-email", "maintainer_email"]
];
function leastVersion(writer) {
	const value = (name) => writer.attribute(name);
	if (require_values.truthy(value("long_description_content_type")) || require_values.truthy(value("provides_extras"))) return "2.1";
	if (require_setuptools_version.setuptoolsSince(writer.engine.target, 41) && require_values.truthy(value("project_urls")) || [
		"maintainer",
		"maintainer_email",
		"python_requires"
	].some((name) => value(name) !== null)) return "1.2";
	return [
		"provides",
		"requires",
		"obsoletes",
		"classifiers",
		"download_url"
	].some((name) => require_values.truthy(value(name))) ? "1.1" : "1.0";
}
async function modern(writer) {
	const { metadata, engine } = writer;
	const newest = require_setuptools_version.setuptoolsSince(engine.target, 65);
	await writer.field("Metadata-Version", "2.1");
	await writer.field("Name", await metadata.get_name());
	await writer.field("Version", await metadata.get_version());
	const summary = await metadata.get_description();
	if (!newest || require_values.truthy(summary)) await writer.field("Summary", await oneLine(engine, summary, (text) => newest ? text.trim().split("\n")[0] : text.replaceAll("\n", " ")));
	if (newest) await writer.given(["Home-page", "url"], ["Download-URL", "download_url"], ...PEOPLE);
	else {
		await writer.field("Home-page", await metadata.get_url());
		await writer.given(...PEOPLE);
	}
	const license = await metadata.get_license();
	if (!newest || require_values.truthy(license)) await writer.field("License", require_rfc822_escape.rfc822Escape(require_script_text.splittableText(license)));
	if (!newest && require_values.truthy(metadata.download_url)) await writer.field("Download-URL", metadata.download_url);
	await writer.projectUrls();
	await writer.keywords();
	await writer.list("Platform", await metadata.get_platforms());
	await writer.relations();
	await writer.list("License-File", require_values.truthy(writer.attribute("license_files")) ? writer.attribute("license_files") : []);
	const description = await require_script_text.insertedText(engine, await metadata.get_long_description());
	if (!newest) return `${writer.text}\n${description}\n\n`;
	return description === "" ? writer.text : `${writer.text}\n${description}${description.endsWith("\n") ? "" : "\n"}`;
}
async function oneLine(engine, value, make) {
	const text = await require_text_of.textOf(engine, value);
	if (!text.includes("\n")) return value;
	if (engine.script.attached) await engine.script.call("pydistutils_bridge.wire.warn", ["newlines not allowed and will break in the future"]);
	return make(text);
}
function undecodable(text) {
	const characters = [...text];
	const at = characters.findIndex((character) => require_python_repr.hasLoneSurrogate(character));
	const code = characters[at].charCodeAt(0).toString(16);
	const reason = "surrogates not allowed";
	return new require_own_options.EngineError("UnicodeEncodeError", `'utf-8' codec can't encode character '\\u${code}' in position ${at}: ${reason}`, { args: [
		"utf-8",
		text,
		at,
		at + 1,
		reason
	] });
}

// src/commands/setuptools/setup-requires.ts
async function setupRequirements(engine, given) {
	const config = sections(engine);
	const lines = [...require_values.truthy(given) ? require_requirement_values.requirementLines(await require_requirement_values.textsOf(engine, given)) : [], ...require_values.truthy(given) ? [] : require_declarative_config.parseList(config("options", "setup_requires") ?? "", ";").filter((line) => !line.startsWith("#"))];
	if (lines.length === 0) return null;
	const base = buildBase(engine.argv) ?? config("build", "build_base") ?? "build";
	const paths = require_os_path.osPath(engine.target.osName);
	const folder = paths.join(paths.abspath(base, engine.cwd), ".pydistutils", "setup-requires", require_run.shortVersion(engine.target));
	return require_values.Tuple.of([...lines], folder, engine.fetching.setupRequires === "refuse");
}
function sections(engine) {
	const { view, target } = engine;
	const found = /* @__PURE__ */ new Map();
	if (!view.isFile("setup.cfg")) return () => void 0;
	try {
		for (const section of require_config_file.readConfigFile(view.read("setup.cfg"), {
			filename: "setup.cfg",
			target,
			encoding: "utf-8"
		}).sections) for (const { name, value } of section.options) found.set(`${section.name}\0${name}`, value);
	} catch {
		return () => void 0;
	}
	return (section, option) => found.get(`${section}\0${option}`);
}
function buildBase(argv) {
	for (const [i, word] of argv.entries()) {
		const value = /^--build-base=(.+)$/.exec(word)?.[1] ?? (word === "--build-base" ? argv[i + 1] : void 0);
		if (value !== void 0) return require_values.pyStr(value);
	}
}

// src/commands/setuptools/functions.ts
const setuptoolsFunctions = {
	"setuptools.loaded": (engine) => {
		require_metadata_format.useMetadataFormat(engine, setuptoolsPkgInfo);
		return require_setuptools_version.setuptoolsVersion(engine.target);
	},
	"setuptools.known_version": (engine) => require_setuptools_version.setuptoolsVersion(engine.target),
	"setuptools.notice": (engine, text) => {
		engine.notice(require_values.pyStr(text));
		return null;
	},
	"setuptools.setup_requirements": async (engine, given) => setupRequirements(engine, given),
	"setuptools.find_packages": (engine, where, exclude, include, namespaces) => require_find_packages.findPackages(engine, {
		where: require_protocols.pathText(where),
		exclude: require_protocols.pathTexts(exclude),
		include: require_protocols.pathTexts(include),
		...require_values.truthy(namespaces) ? { isPackage: () => true } : {}
	}),
	"setuptools.glob.glob": (engine, pattern, recursive) => require_values.truthy(recursive) ? [...require_glob_recursive.findWithStars(engine, require_protocols.pathText(pattern), { hidden: true })] : [...engine.view.glob(require_protocols.pathText(pattern))],
	"setuptools.dist.check": async (_engine, keyword, dist, name, value) => {
		await require_declarative_config.checkKeyword(dist, require_values.pyStr(keyword), value);
		return null;
	},
	"setuptools.config.apply": async (_engine, dist, ignoreErrors) => {
		const done = await require_declarative_config.applyDeclarativeConfig(dist, { ignoreErrors: require_values.truthy(ignoreErrors) });
		return require_values.Tuple.of([...done.metadata], [...done.options]);
	},
	"pkg_resources.version": (_engine, text) => {
		const version = require_requirement_values.parseVersion(require_values.pyStr(text));
		return version === void 0 ? null : versionFields(version);
	},
	"pkg_resources.legacy_key": (_engine, text) => require_values.Tuple.from([...require_requirement_values.legacyVersionKey(require_values.pyStr(text))]),
	"pkg_resources.safe_version": (_engine, text) => require_project_names.safeProjectVersion(require_values.pyStr(text)),
	"pkg_resources.specifiers": (_engine, text) => {
		const specifiers = require_requirement_values.parseSpecifiers(require_values.pyStr(text), true);
		if (specifiers === void 0) throw new require_own_options.EngineError("ValueError", `Invalid specifier: '${require_values.pyStr(text)}'`);
		return require_values.Tuple.of(require_requirement_values.specifiersText(specifiers), specifiers.map(({ operator, version }) => require_values.Tuple.of(operator, version)));
	},
	"pkg_resources.contains": (_engine, specifiers, version, prereleases) => require_requirement_values.fulfils(require_values.pyStr(version), require_requirement_values.parseSpecifiers(require_values.pyStr(specifiers), true) ?? [], prereleases === null ? null : require_values.truthy(prereleases)),
	"pkg_resources.requirement": (engine, text) => {
		const requirement = require_requirement_values.requirementOf(engine, require_values.pyStr(text));
		return require_values.Tuple.of(requirement.name, require_values.Tuple.from([...requirement.extras]), requirement.specifiers.map(({ operator, version }) => require_values.Tuple.of(operator, version)), requirement.url, requirement.marker === null ? null : require_requirement_values.markerText(requirement.marker), require_requirement_values.requirementForm(engine, requirement));
	},
	"pkg_resources.evaluate_marker": (engine, text, extra) => markerValue(engine, require_values.pyStr(text), extra ?? null),
	"pkg_resources.marker": (_engine, text) => {
		const marker = require_requirement_values.parseMarker(require_values.pyStr(text));
		return marker === void 0 ? null : require_requirement_values.markerText(marker);
	},
	"pkg_resources.entry_point": (_engine, text) => {
		const point = require_entry_points.parseEntryPoint(require_values.pyStr(text));
		if (point === void 0) throw new require_own_options.EngineError("ValueError", "EntryPoint must be in 'name=module:attrs [extras]' format", { args: ["EntryPoint must be in 'name=module:attrs [extras]' format", text] });
		return require_values.Tuple.of(point.name, point.module, require_values.Tuple.from([...point.attributes]), require_values.Tuple.from([...point.extras]), require_entry_points.entryPointText(point));
	}
};
function markerValue(engine, text, extra) {
	const marker = require_requirement_values.parseMarker(text);
	if (marker === void 0) return null;
	const given = require_values.plain(extra);
	const more = given instanceof Map ? Object.fromEntries([...given].map(([name, value]) => [require_values.pyStr(name), require_values.pyStr(value)])) : {};
	const named = given === null || given instanceof Map ? void 0 : require_values.pyStr(given);
	try {
		return require_requirement_values.evaluateMarker(marker, {
			...require_marker_environment.markerEnvironment(engine.target, named),
			...more
		});
	} catch (error) {
		if (!(error instanceof require_requirement_values.MarkerProblem)) throw error;
		throw new require_own_options.EngineError("NameError", error.message, { code: error.kind });
	}
}
function versionFields(version) {
	const number = (digits) => Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits);
	const optional = (digits) => digits === null ? null : number(digits);
	const { pre, local } = version;
	return /* @__PURE__ */ new Map([
		["text", require_requirement_values.versionText(version)],
		["public", require_requirement_values.publicText(version)],
		["base_version", require_requirement_values.baseText(version)],
		["epoch", number(version.epoch)],
		["release", require_values.Tuple.from(version.release.map(number))],
		["pre", pre === null ? null : require_values.Tuple.of(pre[0], number(pre[1]))],
		["post", optional(version.post)],
		["dev", optional(version.dev)],
		["local", local === null ? null : local.join(".")],
		["is_prerelease", require_requirement_values.isPrerelease(version)],
		["is_postrelease", version.post !== null],
		["is_devrelease", version.dev !== null],
		["key", orderKey(version, number)]
	]);
}
function orderKey(version, number) {
	const release = [...version.release];
	while (release.length > 1 && release.at(-1) === "0") release.pop();
	const rank = version.pre === null ? version.post === null && version.dev !== null ? 0 : 4 : {
		a: 1,
		b: 2,
		rc: 3
	}[version.pre[0]];
	const local = (version.local ?? []).map((part) => /^[0-9]+$/.test(part) ? require_values.Tuple.of(1, number(part), "") : require_values.Tuple.of(0, 0, part));
	return require_values.Tuple.of(number(version.epoch), require_values.Tuple.from(release.map(number)), require_values.Tuple.of(rank, version.pre === null ? 0 : number(version.pre[1])), version.post === null ? -1 : number(version.post), version.dev === null ? require_values.Tuple.of(1, 0) : require_values.Tuple.of(0, number(version.dev)), require_values.Tuple.from(version.local === null ? [] : [require_values.Tuple.of(0, 0, ""), ...local]));
}

exports.setuptoolsFunctions = setuptoolsFunctions;
