"use strict";

const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_values = require("./values.js");
const require_attributes = require("./attributes.js");
const require_protocols = require("./protocols.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_decode_text = require("./decode-text.js");
const require_text_of = require("./text-of.js");
const require_config_file = require("./config-file.js");
const require_config_options = require("./config-options.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_glob_pattern = require("./glob-pattern.js");
const require_glob_recursive = require("./glob-recursive.js");
const require_find_packages = require("./find-packages.js");
const require_requirement_values = require("./requirement-values.js");
const require_entry_points = require("./entry-points.js");

// src/commands/setuptools/keyword-checks.ts
const CHECKS = {
	convert_2to3_doctests: stringList,
	dependency_links: stringList,
	eager_resources: stringList,
	entry_points: entryPoints,
	exclude_package_data: packageData$1,
	extras_require: extras,
	include_package_data: truthValue,
	install_requires: requirements,
	namespace_packages: namespacePackages,
	package_data: packageData$1,
	packages,
	python_requires: specifier,
	setup_requires: requirements,
	test_loader: importable,
	test_runner: importable,
	test_suite: testSuite,
	tests_require: requirements,
	use_2to3: twoToThree,
	use_2to3_exclude_fixers: stringList,
	use_2to3_fixers: stringList,
	zip_safe: truthValue
};
function keywordNames(dist) {
	const converts = !require_setuptools_version.setuptoolsSince(dist.$.target, 58);
	return Object.keys(CHECKS).filter((name) => converts || !/2to3_/.test(name));
}
async function checkKeyword(dist, name, value) {
	await CHECKS[name]?.(dist, name, value);
}
function refuse(message) {
	throw new require_own_options.EngineError("DistutilsSetupError", message);
}
function isStringList(dist, value) {
	const joinable = !require_setuptools_version.setuptoolsSince(dist.$.target, 41) && Array.isArray(require_values.plain(value));
	if (!require_protocols.isList(value) && !require_protocols.isTuple(value) && !joinable) return false;
	return [...require_protocols.iterate(value)].every(require_protocols.isText);
}
function stringList(dist, name, value) {
	if (!isStringList(dist, value)) refuse(`${require_values.pyRepr(name)} must be a list of strings (got ${require_values.pyRepr(value)})`);
}
function truthValue(_dist, name, value) {
	const inner = require_values.plain(value);
	if (require_protocols.isInteger(inner) && (Number(inner) === 0 || Number(inner) === 1)) return;
	refuse(`${require_values.pyRepr(name)} must be a boolean value (got ${require_values.pyRepr(value)})`);
}
async function twoToThree(dist, name, value) {
	if (!require_setuptools_version.setuptoolsSince(dist.$.target, 58)) return truthValue(dist, name, value);
	if (!require_values.truthy(value)) return dist.warnUser(`${name} is ignored.`);
	throw new require_own_options.EngineError("DistutilsSetupError", `${name} is invalid.`, {
		code: "use-2to3",
		hint: "setuptools dropped 2to3 with version 58: Python 3.8 or older installs this project"
	});
}
function importable(_dist, name, value) {
	const parsed = require_protocols.isText(value) ? require_entry_points.parseEntryPoint(`x=${require_values.pyStr(value)}`) : void 0;
	if (parsed === void 0 || parsed.extras.length > 0) refuse(`${require_values.pyRepr(name)} must be importable 'module:attrs' string (got ${require_values.pyRepr(value)})`);
}
function testSuite(_dist, _name, value) {
	if (!require_protocols.isText(value)) refuse("test_suite must be a string");
}
function packageData$1(dist, name, value) {
	const table = require_values.plain(value);
	if (!require_setuptools_version.setuptoolsSince(dist.$.target, 41)) return table instanceof Map && [...table].every(([key, patterns]) => require_protocols.isText(key) && canIterate(patterns)) ? void 0 : refuse(`${name} must be a dictionary mapping package names to lists of wildcard patterns`);
	if (!(table instanceof Map)) refuse(`${require_values.pyRepr(name)} must be a dictionary mapping package names to lists of string wildcard patterns`);
	for (const [key, patterns] of table) {
		if (!require_protocols.isText(key)) refuse(`keys of ${require_values.pyRepr(name)} dict must be strings (got ${require_values.pyRepr(key)})`);
		stringList(dist, `values of ${require_values.pyRepr(name)} dict`, patterns);
	}
}
function canIterate(value) {
	const inner = require_values.plain(value);
	return typeof inner === "string" || Array.isArray(inner) || inner instanceof Map || inner instanceof require_values.Handle && inner.kind === "object";
}
async function packages(dist, _name, value) {
	for (const name of require_protocols.iterate(value)) {
		if (/^\w+(\.\w+)*/.test(require_values.pyStr(name))) continue;
		dist.$.say(3, `WARNING: ${require_values.pyRepr(name)} not a valid package name; please use only .-separated package names in setup.py`);
	}
}
async function requirements(dist, name, value) {
	const wrong = (why) => refuse(`${require_values.pyRepr(name)} must be a string or list of strings containing valid project/version requirement specifiers; ${why}`);
	try {
		await require_requirement_values.requirementsOf(dist.$, value);
	} catch (error) {
		if (!require_own_options.isPythonError(error, "TypeError", "ValueError")) throw error;
		wrong(error.message);
	}
	if (require_values.plain(value) instanceof Map || value instanceof require_values.Handle && /(^|\.)(set|frozenset)$/.test(value.path)) wrong("Unordered types are not allowed");
}
async function extras(dist, _name, value) {
	const wrong = () => refuse("'extras_require' must be a dictionary whose values are strings or lists of strings containing valid project/version requirement specifiers.");
	const table = require_values.plain(value);
	if (!(table instanceof Map)) wrong();
	for (const [key, list] of table) {
		const [, ...rest] = require_values.pyStr(key).split(":");
		const marker = rest.join(":");
		if (marker !== "" && require_requirement_values.parseMarker(marker) === void 0) refuse(`Invalid environment marker: ${marker}`);
		try {
			await require_requirement_values.requirementsOf(dist.$, list);
		} catch (error) {
			if (!require_own_options.isPythonError(error, "TypeError", "ValueError", "AttributeError")) throw error;
			wrong();
		}
	}
}
function specifier(_dist, name, value) {
	const inner = require_values.plain(value);
	const text = typeof inner === "string" ? inner : value instanceof require_values.Handle ? "" : void 0;
	const problem = text === void 0 ? `'${require_values.pyStr(value)}' has no attribute 'split'` : firstInvalid(text) ?? "";
	if (problem !== "") refuse(`${require_values.pyRepr(name)} must be a string containing valid version specifiers; ${problem}`);
}
function firstInvalid(text) {
	const wrong = text.split(",").find((part) => part.trim() !== "" && require_requirement_values.parseSpecifiers(part, true) === void 0);
	return wrong === void 0 ? void 0 : `Invalid specifier: '${wrong.trim()}'`;
}
async function entryPoints(dist, _name, value) {
	try {
		for (const group of await require_entry_points.entryPointGroups(dist.$, value)) {
			const seen = /* @__PURE__ */ new Set();
			for (const line of group.lines) {
				const parsed = require_entry_points.parseEntryPoint(line);
				if (parsed === void 0) throw new require_own_options.EngineError("ValueError", "EntryPoint must be in 'name=module:attrs [extras]' format", { args: [line] });
				if (seen.has(parsed.name)) throw new require_own_options.EngineError("ValueError", `Duplicate entry point: ${require_entry_points.entryPointText(parsed)}`);
				seen.add(parsed.name);
			}
		}
	} catch (error) {
		if (!require_own_options.isPythonError(error, "ValueError")) throw error;
		const args = error instanceof require_own_options.EngineError && error.args.length > 0 && error.args[0] !== error.message ? ` (got ${require_values.pyRepr(error.args[0])})` : "";
		refuse(error.message + args);
	}
}
async function namespacePackages(dist, name, value) {
	stringList(dist, name, value);
	const names = Array.from(require_protocols.iterate(value), require_values.pyStr);
	for (const each of names) {
		if (!require_values.truthy(await dist.has_contents_for(each))) refuse(`Distribution contains no modules or packages for namespace package ${require_values.pyRepr(each)}`);
		const parent = each.includes(".") ? each.slice(0, each.lastIndexOf(".")) : "";
		if (parent !== "" && !names.includes(parent)) dist.$.say(3, `WARNING: ${require_values.pyRepr(each)} is declared as a package namespace, but ${require_values.pyRepr(parent)} is not: please correct this in setup.py`);
	}
}

// src/commands/setuptools/config-reading.ts
const OWN_NAMES = /* @__PURE__ */ new Set(["options.extras_require", "options.data_files"]);
async function readSetuptoolsConfig(dist, files) {
	const { target, view, debug } = dist.$;
	const modern = require_setuptools_version.setuptoolsSince(target, 56);
	const warned = [];
	const commands = /* @__PURE__ */ new Set([...require_setuptools_tables.standardCommands(target), ...require_setuptools_tables.setuptoolsCommandNames(target)]);
	const nameOf = (option, section) => {
		const name = option.replaceAll("-", "_");
		if (!modern) return name;
		if (OWN_NAMES.has(section)) return option;
		if ((section.startsWith("options") || section === "metadata" || commands.has(section)) && name !== option) warned.push(`Usage of dash-separated '${option}' will not be supported in future versions. Please use the underscore name '${name}' instead`);
		const lower = name.toLowerCase();
		if (section !== "metadata" || lower === name) return name;
		warned.push(`Usage of uppercase key '${name}' in '${section}' will be deprecated in future versions. Please use lowercase '${lower}' instead`);
		return lower;
	};
	if (debug) await dist.announce("Distribution.parse_config_files():");
	for (const filename of files) {
		if (debug) await dist.announce(`  reading ${filename}`);
		const read = require_config_file.readConfigFile(view.read(filename), {
			filename,
			target,
			ignored: require_config_options.ignoredConfigOptions(target),
			encoding: "utf-8",
			keepCase: modern,
			nameOf
		});
		for (const section of read.sections) {
			const dict = await dist.get_option_dict(section.name);
			for (const option of section.options) dict.set(option.name, require_values.Tuple.of(filename, option.value));
		}
	}
	for (const text of warned) await dist.warnUser(text);
	await require_config_options.applyGlobalSection(dist);
}
function configValue(options, name) {
	const entry = options?.get(name);
	return Array.isArray(entry) ? require_values.pyStr(require_values.plain(entry[1])) : void 0;
}

// src/commands/setuptools/declarative-config.ts
async function applyDeclarativeConfig(dist, settings) {
	const config = new DeclarativeConfig(dist, settings.ignoreErrors);
	await config.applyOptions();
	await config.applyMetadata();
	return config.done;
}
const ALIASES = {
	home_page: "url",
	summary: "description",
	classifier: "classifiers",
	platform: "platforms"
};
var DeclarativeConfig = class {
	done = {
		metadata: [],
		options: []
	};
	#dist;
	#ignoreErrors;
	constructor(dist, ignoreErrors) {
		this.#dist = dist;
		this.#ignoreErrors = ignoreErrors;
	}
	async applyOptions() {
		const parsers = this.#optionParsers();
		const given = new Map(this.#sections("options"));
		for (const [name, section] of given) switch (name) {
			case "":
				await this.#applySection("options", section, parsers);
				break;
			case "packages.find": break;
			case "entry_points":
				await this.#set("options", "entry_points", parseSection(section, parseList), {});
				break;
			case "package_data":
			case "exclude_package_data":
				await this.#set("options", name, packageData(section), {});
				break;
			case "extras_require":
				await this.#set("options", name, await this.#extras(section), {});
				break;
			case "data_files":
				await this.#set("options", name, this.#dataFiles(section), {});
				break;
			default: throw new require_own_options.EngineError("DistutilsOptionError", `Unsupported distribution option section: [options.${name}]`, { code: "unknown-config-section" });
		}
	}
	async applyMetadata() {
		const parsers = this.#metadataParsers();
		for (const [name, section] of this.#sections("metadata")) {
			if (name !== "") throw new require_own_options.EngineError("DistutilsOptionError", `Unsupported distribution option section: [metadata.${name}]`, { code: "unknown-config-section" });
			await this.#applySection("metadata", section, parsers);
		}
	}
	*#sections(prefix) {
		for (const [key, section] of [...this.#dist.command_options]) {
			const name = require_values.pyStr(key);
			if (name.startsWith(prefix) && section instanceof Map) yield [name.replace(prefix, "").replace(/^\.+|\.+$/g, ""), section];
		}
	}
	async #applySection(kind, section, parsers) {
		for (const key of [...section.keys()]) {
			const name = require_values.pyStr(key);
			const value = configValue(section, name);
			if (value !== void 0) await this.#set(kind, kind === "metadata" ? ALIASES[name] ?? name : name, value, parsers);
		}
	}
	async #set(kind, name, value, parsers) {
		const target = kind === "metadata" ? this.#dist.metadata : this.#dist;
		if (!await require_attributes.hasAttribute(target, name, this.#dist.$)) return;
		const present = await require_attributes.getAttribute(target, name, this.#dist.$);
		if (require_values.truthy(present ?? null)) return;
		const parsed = await this.#parsed(value, Object.hasOwn(parsers, name) ? parsers[name] : void 0);
		if (parsed === void 0) return;
		await assign(target, name, parsed);
		this.done[kind].push(name);
	}
	async #parsed(value, parser) {
		if (parser === void 0 || !require_protocols.isText(value)) return value;
		try {
			return await parser(require_values.pyStr(value));
		} catch (error) {
			if (this.#ignoreErrors) return void 0;
			throw error;
		}
	}
	#metadataParsers() {
		const { target } = this.#dist.$;
		const file = async (text) => this.#file(text);
		const noFile = (name) => (text) => {
			if (!text.startsWith("file:")) return text;
			throw new require_own_options.EngineError("ValueError", `Only strings are accepted for the ${name} field, files are not accepted`);
		};
		return {
			platforms: parseList,
			keywords: parseList,
			provides: parseList,
			requires: async (text) => {
				await this.#dist.warnUser("The requires parameter is deprecated, please use install_requires for runtime dependencies.");
				return parseList(text);
			},
			obsoletes: parseList,
			classifiers: async (text) => parseList(await this.#file(text)),
			license: require_setuptools_version.setuptoolsSince(target, 41) ? noFile("license") : file,
			...require_setuptools_version.setuptoolsSince(target, 58) ? { license_file: noFile("license_file") } : {},
			...require_setuptools_version.setuptoolsSince(target, 42) ? { license_files: parseList } : {},
			description: file,
			long_description: file,
			version: async (text) => this.#version(text),
			project_urls: parseDict
		};
	}
	#optionParsers() {
		const { target } = this.#dist.$;
		const requirements = async (text) => this.#requirements(text);
		const semicolons = (text) => parseList(text, ";");
		return {
			zip_safe: parseBool,
			include_package_data: parseBool,
			package_dir: parseDict,
			scripts: parseList,
			eager_resources: parseList,
			dependency_links: parseList,
			namespace_packages: parseList,
			install_requires: requirements,
			setup_requires: semicolons,
			tests_require: semicolons,
			packages: async (text) => this.#packages(text),
			entry_points: async (text) => this.#file(text),
			py_modules: parseList,
			...require_setuptools_version.setuptoolsSince(target, 47) ? { python_requires: pythonRequires } : {},
			...require_setuptools_version.setuptoolsSince(target, 56) ? { cmdclass: async (text) => this.#commandClasses(text) } : {},
			...require_setuptools_version.setuptoolsSince(target, 58) ? {} : {
				use_2to3: parseBool,
				use_2to3_fixers: parseList,
				use_2to3_exclude_fixers: parseList,
				convert_2to3_doctests: parseList
			}
		};
	}
	async #file(text) {
		if (!text.startsWith("file:")) return text;
		const paths = text.slice(5).split(",").map((path) => path.trim());
		return readProjectFiles(this.#dist, paths);
	}
	async #version(text) {
		const fromFile = await this.#file(text);
		if (fromFile !== text) {
			const version = fromFile.trim();
			if (require_requirement_values.parseVersion(version) !== void 0) return version;
			throw new require_own_options.EngineError("DistutilsOptionError", `Version loaded from ${text} does not comply with PEP 440: ${version}`);
		}
		if (!text.startsWith("attr:")) return text;
		if (require_setuptools_version.setuptoolsSince(this.#dist.$.target, 61)) this.#dist.fillDefaults({ name: false });
		return readVersionAttribute(this.#dist, text.replace("attr:", ""));
	}
	#packages(text) {
		const directive = text.trim();
		if (directive !== "find:" && directive !== "find_namespace:") return parseList(text);
		const namespaces = directive === "find_namespace:";
		const { target } = this.#dist.$;
		if (namespaces && target.versionInfo[0] < 3) throw new require_own_options.EngineError("DistutilsOptionError", "find_namespace: directive is unsupported on Python < 3.3");
		const section = this.#dist.command_options.get("options.packages.find");
		const list = (name) => {
			const value = configValue(section, name);
			const items = value === void 0 ? [] : parseList(value);
			return items.length === 0 ? void 0 : items;
		};
		const [where] = list("where") ?? [];
		return this.#found({
			namespaces,
			where,
			include: list("include"),
			exclude: list("exclude")
		});
	}
	#found(find) {
		const dist = this.#dist;
		const packages = require_find_packages.findPackages(dist.$, {
			...find.where === void 0 ? {} : { where: find.where },
			...find.include === void 0 ? {} : { include: find.include },
			...find.exclude === void 0 ? {} : { exclude: find.exclude },
			...find.namespaces ? { isPackage: () => true } : {}
		});
		if (find.where !== void 0 && require_os_path.osPath(dist.$.target.osName).normpath(find.where) !== "." && require_setuptools_version.setuptoolsSince(dist.$.target, 61) && !require_values.truthy(dist.package_dir)) dist.package_dir = /* @__PURE__ */ new Map([["", find.where]]);
		return packages;
	}
	async #requirements(text) {
		if (!require_setuptools_version.setuptoolsSince(this.#dist.$.target, 61)) return parseList(text, ";");
		return parseList(await this.#file(text), ";").filter((line) => !line.startsWith("#"));
	}
	async #extras(section) {
		const extras = /* @__PURE__ */ new Map();
		for (const key of section.keys()) extras.set(key, await this.#requirements(configValue(section, require_values.pyStr(key)) ?? ""));
		return extras;
	}
	#dataFiles(section) {
		const expand = require_setuptools_version.setuptoolsSince(this.#dist.$.target, 58);
		return [...section.keys()].map((folder) => {
			const files = parseList(configValue(section, require_values.pyStr(folder)) ?? "");
			return require_values.Tuple.of(folder, expand ? expandedFiles(this.#dist, files) : files);
		});
	}
	async #commandClasses(text) {
		const classes = /* @__PURE__ */ new Map();
		for (const [name, path] of parseDict(text)) classes.set(name, await this.#dist.$.script.call("setuptools._attributes.load_class", [path, this.#dist.package_dir]));
		return classes;
	}
};
function readProjectFiles(dist, paths) {
	const { view, cwd, target } = dist.$;
	const { abspath } = require_os_path.osPath(target.osName);
	const texts = [];
	for (const path of paths.map((each) => abspath(each, cwd))) {
		if (!path.startsWith(cwd)) throw new require_own_options.EngineError("DistutilsOptionError", `\`file:\` directive can not access ${path}`, { code: "file-outside-project" });
		if (view.isFile(path)) texts.push(require_decode_text.universalNewlines(require_decode_text.decodeText(view.read(path), { encoding: "utf-8" })));
	}
	return texts.join("\n");
}
async function readVersionAttribute(dist, path) {
	const { script } = dist.$;
	let value = await script.call("setuptools._attributes.read", [path.trim(), dist.package_dir]);
	if (value instanceof require_values.Handle && value.kind !== "object") value = await script.call(value, []);
	const inner = require_values.plain(value);
	if (require_protocols.isText(inner)) return require_values.pyStr(inner);
	if (Array.isArray(inner)) return inner.map(require_values.pyStr).join(".");
	return require_text_of.textOf(dist.$, value);
}
function expandedFiles(dist, patterns) {
	const { cwd, target } = dist.$;
	const paths = require_os_path.osPath(target.osName);
	return patterns.flatMap((pattern) => {
		if (!require_glob_pattern.hasMagic(pattern) && !/[{}\]]/.test(pattern)) return [pattern];
		return require_glob_recursive.findWithStars(dist.$, paths.abspath(pattern, cwd)).map((path) => paths.relpath(path, cwd, cwd)).sort();
	});
}
async function assign(target, name, value) {
	const setter = target[`set_${name}`];
	if (typeof setter === "function") await Reflect.apply(setter, target, [value]);
	else target[name] = value;
}
function parseList(text, separator = ",") {
	return (text.includes("\n") ? text.split("\n") : text.split(separator)).map((part) => part.trim()).filter((part) => part !== "");
}
function parseDict(text) {
	const found = /* @__PURE__ */ new Map();
	for (const line of parseList(text)) {
		const at = line.indexOf("=");
		if (at === -1) throw new require_own_options.EngineError("DistutilsOptionError", `Unable to parse option value to dict: ${text}`);
		found.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
	}
	return found;
}
function parseBool(text) {
	return [
		"1",
		"true",
		"yes"
	].includes(text.toLowerCase());
}
function pythonRequires(text) {
	const specifiers = require_requirement_values.parseSpecifiers(text, true);
	if (specifiers === void 0) throw new require_own_options.EngineError("ValueError", `Invalid specifier: '${text}'`);
	return require_requirement_values.specifiersText(specifiers);
}
function parseSection(section, parser) {
	return new Map([...section.keys()].map((key) => [key, parser(configValue(section, require_values.pyStr(key)) ?? "")]));
}
function packageData(section) {
	const data = parseSection(section, parseList);
	const everywhere = data.get("*");
	if (require_values.truthy(everywhere ?? null)) {
		data.set("", everywhere);
		data.delete("*");
	}
	return data;
}

Object.defineProperty(exports, "applyDeclarativeConfig", {
  enumerable: true,
  get: function () {
    return applyDeclarativeConfig;
  }
});
Object.defineProperty(exports, "assign", {
  enumerable: true,
  get: function () {
    return assign;
  }
});
Object.defineProperty(exports, "checkKeyword", {
  enumerable: true,
  get: function () {
    return checkKeyword;
  }
});
Object.defineProperty(exports, "expandedFiles", {
  enumerable: true,
  get: function () {
    return expandedFiles;
  }
});
Object.defineProperty(exports, "keywordNames", {
  enumerable: true,
  get: function () {
    return keywordNames;
  }
});
Object.defineProperty(exports, "parseList", {
  enumerable: true,
  get: function () {
    return parseList;
  }
});
Object.defineProperty(exports, "readProjectFiles", {
  enumerable: true,
  get: function () {
    return readProjectFiles;
  }
});
Object.defineProperty(exports, "readSetuptoolsConfig", {
  enumerable: true,
  get: function () {
    return readSetuptoolsConfig;
  }
});
Object.defineProperty(exports, "readVersionAttribute", {
  enumerable: true,
  get: function () {
    return readVersionAttribute;
  }
});
