"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_os_path = require("./os-path.js");
const require_python_whitespace = require("./python-whitespace.js");
const require_own_options = require("./own-options.js");
const require_python_repr = require("./python-repr.js");
const require_text_mode = require("./text-mode.js");
const require_write_file = require("./write-file.js");
const require_run = require("./run.js");
const require_attributes = require("./attributes.js");
const require_engine_object = require("./engine-object.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_metadata_format = require("./metadata-format.js");
const require_rfc822_escape = require("./rfc822-escape.js");
const require_script_text = require("./script-text.js");
const require_text_of = require("./text-of.js");

// src/grammar/strict-version.ts
function parseStrictVersion(text) {
	const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:([ab])(\d+))?\n?$/.exec(text);
	if (match === null) throw new require_own_options.EngineError("ValueError", `invalid version number '${text}'`, { hint: "Versions of requires, provides and obsoletes have two or three numbers and may end in a1 or b1." });
	const [, major = "", minor = "", patch = "0", kind, number = ""] = match;
	return {
		numbers: [
			BigInt(major),
			BigInt(minor),
			BigInt(patch)
		],
		prerelease: kind === void 0 ? null : [kind, BigInt(number)]
	};
}

// src/grammar/version-predicate.ts
function parseVersionPredicate(text, major = 3) {
	const bare = require_python_whitespace.strip(text, major);
	if (bare === "") throw new require_own_options.EngineError("ValueError", "empty package restriction");
	const match = /^[ \t-\r]*([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)([^\n]*)/.exec(bare);
	if (match === null) throw new require_own_options.EngineError("ValueError", `bad package name in ${require_python_repr.reprText(bare, major)}`);
	const [, name = "", rest = ""] = match;
	const list = require_python_whitespace.strip(rest, major);
	if (list === "") return {
		name,
		restrictions: []
	};
	const inside = new RegExp(`^[${require_python_whitespace.spaceClass(major)}]*\\(([^\\n]*)\\)[${require_python_whitespace.spaceClass(major)}]*$`).exec(list)?.[1];
	if (inside === void 0) throw new require_own_options.EngineError("ValueError", `expected parenthesized list: ${require_python_repr.reprText(list, major)}`);
	return {
		name,
		restrictions: inside.split(",").map((part) => parseRestriction(part, major))
	};
}
function parseRestriction(text, major) {
	const space = require_python_whitespace.spaceClass(major);
	const match = new RegExp(`^[${space}]*(<=|>=|<|>|!=|==)[${space}]*([^${space},]+)[${space}]*$`).exec(text);
	if (match === null) throw new require_own_options.EngineError("ValueError", `bad package restriction syntax: ${require_python_repr.reprText(text, major)}`);
	return [match[1], parseStrictVersion(match[2])];
}
function splitProvision(text, major = 3) {
	const bare = require_python_whitespace.strip(text, major);
	const match = /^([a-zA-Z_][A-Za-z0-9_]*(?:\.[a-zA-Z_][A-Za-z0-9_]*)*)(?:[ \t-\r]*\([ \t-\r]*([^) \t-\r]+)[ \t-\r]*\))?$/.exec(bare);
	if (match === null) throw new require_own_options.EngineError("ValueError", `illegal provides specification: ${require_python_repr.reprText(bare, major)}`);
	return [match[1], match[2] === void 0 ? null : parseStrictVersion(match[2])];
}

// src/project/parse-pkg-info.ts
function parsePkgInfo(text, major) {
	const isHeader = major < 3 ? /^(From |[\x21-\x39\x3b-\x7e]+:|[\t ])/ : /^(From |[\x21-\x39\x3b-\x7e]*:|[\t ])/;
	const lines = [];
	for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)) {
		if (!isHeader.test(line)) break;
		lines.push(line);
	}
	const headers = [];
	let open;
	for (const line of lines) {
		if (/^[ \t]/.test(line)) {
			open?.lines.push(line);
			continue;
		}
		open = void 0;
		const colon = line.indexOf(":");
		if (line.startsWith("From ") || colon < 1) continue;
		open = {
			name: line.slice(0, colon).toLowerCase(),
			lines: [line.slice(colon + 1)]
		};
		headers.push(open);
	}
	return headers.map((header, index) => [header.name, headerValue(header.lines, index === headers.length - 1, major)]);
}
function headerValue([first = "", ...more], last, major) {
	if (major >= 3) return (first.replace(/^[ \t]+/, "") + more.join("")).replace(/[\r\n]+$/, "");
	const whole = require_python_whitespace.lstrip(first, 2) + more.join("");
	return (last ? whole : whole.slice(0, -1)).replace(/[\r\n]+$/, "");
}
function pkgInfoField(headers, name) {
	const value = headers.find(([each]) => each === name)?.[1] ?? null;
	return value === "UNKNOWN" ? null : value;
}
function pkgInfoList(headers, name) {
	const values = headers.filter(([each]) => each === name).map(([, value]) => value);
	return values.length === 0 ? null : values;
}

// src/project/pkg-info-text.ts
function pkgInfoText(info, major) {
	return [
		["Metadata-Version", info.metadataVersion],
		["Name", info.name],
		["Version", info.version],
		["Summary", info.summary],
		["Home-page", info.homePage],
		["Author", info.author],
		["Author-email", info.authorEmail],
		["License", info.license],
		...info.downloadUrl === null ? [] : [["Download-URL", info.downloadUrl]],
		["Description", require_rfc822_escape.rfc822Escape(info.description)],
		...info.keywords === "" ? [] : [["Keywords", info.keywords]],
		...info.platforms.map((value) => ["Platform", value]),
		...info.classifiers.map((value) => ["Classifier", value]),
		...info.requires.map((value) => ["Requires", value]),
		...info.provides.map((value) => ["Provides", value]),
		...info.obsoletes.map((value) => ["Obsoletes", value])
	].map(([name, value]) => header(name, value, major)).join("");
}
function header(name, value, major) {
	const line = `${name}: ${value}\n`;
	if (major < 3 || !require_python_repr.hasLoneSurrogate(line)) return line;
	const characters = [...line];
	const at = characters.findIndex((character) => require_python_repr.hasLoneSurrogate(character));
	const code = characters[at].charCodeAt(0).toString(16);
	const reason = "surrogates not allowed";
	throw new require_own_options.EngineError("UnicodeEncodeError", `'utf-8' codec can't encode character '\\u${code}' in position ${at}: ${reason}`, {
		hint: `${name} has a byte that is not in the encoding in which it was read.`,
		args: [
			"utf-8",
			line,
			at,
			at + 1,
			reason
		]
	});
}

// src/project/metadata.ts
var metadata_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ DistributionMetadata: () => DistributionMetadata });
const UNKNOWN = "UNKNOWN";
const ATTRIBUTES = [...[
	"name",
	"version",
	"author",
	"author_email",
	"maintainer",
	"maintainer_email",
	"url",
	"license",
	"description"
], ...[
	"long_description",
	"keywords",
	"platforms",
	"classifiers",
	"download_url",
	"provides",
	"requires",
	"obsoletes"
]];
var DistributionMetadata = class extends require_engine_object.EngineObject {
	static pythonPath = "distutils.dist.DistributionMetadata";
	async __init__() {
		for (const name of ATTRIBUTES) this[name] = null;
	}
	async read_pkg_file(text) {
		const headers = parsePkgInfo(text, this.$.target.versionInfo[0]);
		const field = (name) => pkgInfoField(headers, name);
		const list = (name) => pkgInfoList(headers, name);
		this.name = field("name");
		this.version = field("version");
		this.author = field("author");
		this.maintainer = null;
		this.author_email = field("author-email");
		this.maintainer_email = null;
		this.url = field("home-page");
		this.license = field("license");
		this.download_url = field("download-url");
		this.long_description = field("description");
		this.description = field("summary");
		if (list("keywords") !== null) this.keywords = require_protocols.textFor(field("keywords"), "split").split(",");
		this.platforms = list("platform");
		this.classifiers = list("classifier");
		const extended = headers.find(([name]) => name === "metadata-version")?.[1] === "1.1";
		this.requires = extended ? list("requires") : null;
		this.provides = extended ? list("provides") : null;
		this.obsoletes = extended ? list("obsoletes") : null;
	}
	async write_pkg_info(base_dir) {
		const { osName } = this.$.target;
		require_write_file.writeFile(this.$, require_os_path.osPath(osName).join(base_dir, "PKG-INFO"), await this.pkgInfoContent());
	}
	async write_pkg_file(file) {
		await this.$.script.callMethod(file, "write", [await this.pkg_info_text()]);
	}
	async pkg_info_text() {
		const format = require_metadata_format.metadataFormat(this.$);
		if (format !== void 0) return format(this);
		return pkgInfoText(await this.pkgInfo(), this.$.target.versionInfo[0]);
	}
	async pkgInfoContent() {
		const { script, target } = this.$;
		const text = script.attached && script.overrides(this, "write_pkg_file") ? await this.writtenByScript() : await this.pkg_info_text();
		return require_text_mode.textMode(target, text);
	}
	async writtenByScript() {
		const { script, target } = this.$;
		const file = await script.call(target.versionInfo[0] < 3 ? "StringIO.StringIO" : "io.StringIO", []);
		if (!(file instanceof require_values.Handle)) throw new Error("internal: StringIO gave no object");
		await this.write_pkg_file(file);
		return require_values.pyStr(require_values.plain(await script.callMethod(file, "getvalue", [])));
	}
	async pkgInfo() {
		const text = async (value) => require_text_of.textOf(this.$, value);
		const list = async (value) => {
			const texts = [];
			for (const item of await require_script_text.itemsOf(this.$, value)) texts.push(await text(item));
			return texts;
		};
		const [provides, requires, obsoletes, classifiers, downloadUrl] = await this.attributes("provides", "requires", "obsoletes", "classifiers", "download_url");
		return {
			metadataVersion: [
				provides,
				requires,
				obsoletes,
				classifiers,
				downloadUrl
			].some(require_values.truthy) ? "1.1" : "1.0",
			name: await require_script_text.insertedText(this.$, await this.get_name()),
			version: await require_script_text.insertedText(this.$, await this.get_version()),
			summary: await require_script_text.insertedText(this.$, await this.get_description()),
			homePage: await require_script_text.insertedText(this.$, await this.get_url()),
			author: await require_script_text.insertedText(this.$, await this.get_contact()),
			authorEmail: await require_script_text.insertedText(this.$, await this.get_contact_email()),
			license: await require_script_text.insertedText(this.$, await this.get_license()),
			downloadUrl: require_values.truthy(downloadUrl) ? await require_script_text.insertedText(this.$, downloadUrl) : null,
			description: require_script_text.splittableText(await this.get_long_description()),
			keywords: await require_script_text.joinedText(this.$, await this.get_keywords()),
			platforms: await list(await this.get_platforms()),
			classifiers: await list(await this.get_classifiers()),
			requires: await list(await this.get_requires()),
			provides: await list(await this.get_provides()),
			obsoletes: await list(await this.get_obsoletes())
		};
	}
	async get_name() {
		return this.known("name");
	}
	async get_version() {
		return this.known("version", "0.0.0");
	}
	async get_fullname() {
		return `${await require_text_of.textOf(this.$, await this.get_name())}-${await require_text_of.textOf(this.$, await this.get_version())}`;
	}
	async get_author() {
		return this.knownText("author");
	}
	async get_author_email() {
		return this.known("author_email");
	}
	async get_maintainer() {
		return this.knownText("maintainer");
	}
	async get_maintainer_email() {
		return this.known("maintainer_email");
	}
	async get_contact() {
		return await this.knownText("maintainer", null) ?? this.knownText("author");
	}
	async get_contact_email() {
		return await this.known("maintainer_email", null) ?? this.known("author_email");
	}
	async get_url() {
		return this.known("url");
	}
	async get_license() {
		return this.known("license");
	}
	async get_licence() {
		return this.known("license");
	}
	async get_description() {
		return this.knownText("description");
	}
	async get_long_description() {
		return this.knownText("long_description");
	}
	async get_keywords() {
		return this.known("keywords", []);
	}
	async get_platforms() {
		return this.known("platforms", [UNKNOWN]);
	}
	async get_classifiers() {
		return this.known("classifiers", []);
	}
	async get_download_url() {
		return this.known("download_url");
	}
	async get_requires() {
		return this.known("requires", []);
	}
	async get_provides() {
		return this.known("provides", []);
	}
	async get_obsoletes() {
		return this.known("obsoletes", []);
	}
	async set_keywords(value) {
		this.keywords = await this.ensureList(value, "keywords");
	}
	async set_platforms(value) {
		this.platforms = await this.ensureList(value, "platforms");
	}
	async set_classifiers(value) {
		this.classifiers = await this.ensureList(value, "classifiers");
	}
	async set_requires(value) {
		this.requires = await this.checkedPredicates(value);
	}
	async set_obsoletes(value) {
		this.obsoletes = await this.checkedPredicates(value);
	}
	async set_provides(value) {
		const [major] = this.$.target.versionInfo;
		const items = (await require_script_text.itemsOf(this.$, value)).map((item) => require_python_whitespace.strip(require_protocols.textFor(item, "strip"), major));
		for (const item of items) splitProvision(item, major);
		this.provides = items;
	}
	async ensureList(value, field) {
		if (!require_run.atLeast(this.$.target, 3, 7) || require_protocols.isText(value) || require_protocols.isList(value)) return value;
		this.$.say(3, `Warning: '${field}' should be a list, got type '${require_values.pyType(value)}'`);
		return require_script_text.itemsOf(this.$, value);
	}
	async checkedPredicates(value) {
		const [major] = this.$.target.versionInfo;
		for (const item of await require_script_text.itemsOf(this.$, value)) parseVersionPredicate(require_protocols.textFor(item, "strip"), major);
		return require_run.atLeast(this.$.target, 3, 7) ? require_script_text.itemsOf(this.$, value) : value;
	}
	async known(name, fallback = UNKNOWN) {
		const value = await require_attributes.requireAttribute(this, name, this.$);
		return require_values.truthy(value) ? value : fallback;
	}
	async knownText(name, fallback = UNKNOWN) {
		if (this.$.target.versionInfo[0] >= 3) return this.known(name, fallback);
		const value = await require_attributes.requireAttribute(this, name, this.$);
		if (value === null) return fallback;
		const text = await require_text_of.textOf(this.$, value);
		return text === "" ? fallback : text;
	}
	async attributes(...names) {
		const values = [];
		for (const name of names) values.push(await require_attributes.requireAttribute(this, name, this.$));
		return values;
	}
};

Object.defineProperty(exports, "DistributionMetadata", {
  enumerable: true,
  get: function () {
    return DistributionMetadata;
  }
});
Object.defineProperty(exports, "metadata_exports", {
  enumerable: true,
  get: function () {
    return metadata_exports;
  }
});
