"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_os_path = require("./os-path.js");
const require_requirement_values = require("./requirement-values.js");
const require_split_quoted = require("./split-quoted.js");
const require_protocols = require("./protocols.js");
const require_attributes = require("./attributes.js");
const require_values = require("./values.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_text_of = require("./text-of.js");
const require_setuptools_version = require("./setuptools-version.js");
const require_distribution = require("./distribution.js");
const require_declarative_config = require("./declarative-config.js");
const require_package_folders = require("./package-folders.js");
const require_find_packages = require("./find-packages.js");
const require_plugins = require("./plugins.js");
const require_decode_text = require("./decode-text.js");

// src/commands/setuptools/discovery.ts
const FLAT_FOLDERS = [
	...[
		"ci",
		"bin",
		"doc",
		"docs",
		"documentation",
		"manpages",
		"news",
		"changelog",
		"test",
		"tests",
		"unit_test",
		"unit_tests"
	],
	...[
		"example",
		"examples",
		"scripts",
		"tools",
		"util",
		"utils",
		"python",
		"build",
		"dist",
		"venv",
		"env",
		"requirements"
	],
	...[
		"tasks",
		"fabfile",
		"site_scons",
		"benchmark",
		"benchmarks",
		"exercise",
		"exercises",
		"[._]*"
	]
].flatMap((name) => [name, `${name}.*`]);
const FLAT_MODULES = [...[
	"setup",
	"conftest",
	"test",
	"tests",
	"example",
	"examples",
	"build",
	"toxfile",
	"noxfile",
	"pavement",
	"dodo",
	"tasks",
	"fabfile"
], ...[
	"[Ss][Cc]onstruct",
	"conanfile",
	"manage",
	"benchmark",
	"benchmarks",
	"exercise",
	"exercises",
	"[._]*"
]];
const anyFolder = () => true;
function discoverPackages(dist, options = {}) {
	const extensions = options.ignoreExtModules === true ? null : dist.ext_modules;
	if ([
		dist.packages,
		dist.py_modules,
		extensions
	].some((value) => (value ?? null) !== null)) return;
	if (require_values.truthy(dist.configuration ?? null)) return;
	dist.$.say(1, "No `packages` or `py_modules` configuration, performing automatic discovery.");
	if (!explicitLayout(dist) && !srcLayout(dist)) flatLayout(dist);
}
function folders(dist) {
	const given = require_values.plain(dist.package_dir);
	return given instanceof Map ? given : /* @__PURE__ */ new Map();
}
function root(dist) {
	return require_values.truthy(dist.src_root) ? require_values.pyStr(dist.src_root) : ".";
}
function explicitLayout(dist) {
	const named = [...folders(dist)].filter(([name]) => name !== "");
	if (named.length === 0) return false;
	const paths = require_os_path.osPath(dist.$.target.osName);
	dist.packages = named.flatMap(([name, folder]) => {
		const nested = require_find_packages.findPackages(dist.$, {
			where: paths.join(root(dist), require_values.pyStr(folder)),
			isPackage: anyFolder
		});
		return [require_values.pyStr(name), ...nested.map((each) => `${require_values.pyStr(name)}.${each}`)];
	});
	return true;
}
function srcLayout(dist) {
	const paths = require_os_path.osPath(dist.$.target.osName);
	const all = folders(dist);
	const folder = paths.join(root(dist), require_values.pyStr(all.get("") ?? "src"));
	if (!dist.$.view.isDirectory(folder)) return false;
	if (!all.has("")) all.set("", paths.basename(folder));
	dist.package_dir = all;
	dist.packages = require_find_packages.findPackages(dist.$, {
		where: folder,
		isPackage: anyFolder
	});
	dist.py_modules = require_find_packages.findModules(dist.$, folder);
	return true;
}
function flatLayout(dist) {
	const isPackage = (_path, name) => {
		const [first = "", ...rest] = name.split(".");
		return (require_find_packages.isIdentifier(first) || first.endsWith("-stubs")) && rest.every(require_find_packages.isIdentifier);
	};
	const packages = require_find_packages.findPackages(dist.$, {
		where: root(dist),
		exclude: FLAT_FOLDERS,
		isPackage
	});
	dist.packages = packages;
	const top = packages.filter((name) => !name.split(".")[0]?.endsWith("-stubs")).filter((name) => !packages.some((other) => name.startsWith(`${other}.`)));
	refuseSeveral(top, "packages");
	if (top.length > 0) return;
	const modules = require_find_packages.findModules(dist.$, root(dist), FLAT_MODULES);
	dist.py_modules = modules;
	refuseSeveral(modules, "modules");
}
function refuseSeveral(found, kind) {
	if (found.length <= 1) return;
	const list = `[${found.map((name) => `'${name}'`).join(", ")}]`;
	throw new require_own_options.EngineError("DistutilsError", `Multiple top-level ${kind} discovered in a flat-layout: ${list}.`, {
		code: "several-top-levels",
		hint: `name those that are to be installed: ${kind === "packages" ? "packages" : "py_modules"} in setup() or setup.cfg`
	});
}
function discoverName(dist) {
	if (require_values.truthy(dist.metadata.name)) return;
	const name = [dist.packages, dist.py_modules].map(listOf).find((names) => names.length === 1)?.[0] ?? rootPackage(dist);
	if (name !== void 0) dist.metadata.name = name;
}
function rootPackage(dist) {
	const { view, target } = dist.$;
	const names = listOf(dist.packages).filter((name) => !name.split(".")[0]?.endsWith("-stubs")).sort((a, b) => a.length - b.length);
	for (const [i, name] of names.entries()) {
		if (!names.slice(i + 1).every((other) => other.startsWith(`${name}.`))) return void 0;
		const folder = require_package_folders.packageFolder(name, folders(dist), require_os_path.osPath(target.osName));
		if (view.isFile(require_os_path.osPath(target.osName).join(root(dist), folder, "__init__.py"))) return name;
	}
}
function listOf(value) {
	const inner = require_values.plain(value);
	return Array.isArray(inner) ? inner.map(require_values.pyStr) : [];
}

// src/grammar/toml.ts
var TomlProblem = class extends Error {
	line;
	constructor(message, line) {
		super(message);
		this.line = line;
	}
};
function parseToml(text) {
	return new TomlReader(text.replaceAll("\r\n", "\n")).document();
}
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const NUMBER = /[+-]?(?:0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|inf|nan|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d[\d_]*)?)(?![\w.:-])/y;
const DATE = /\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?|\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/y;
const ESCAPES = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	e: "\x1B",
	"\"": "\"",
	"\\": "\\"
};
var TomlReader = class {
	#text;
	#at = 0;
	#defined = /* @__PURE__ */ new Set();
	#inline = /* @__PURE__ */ new Set();
	constructor(text) {
		this.#text = text;
	}
	document() {
		const root = /* @__PURE__ */ new Map();
		let table = root;
		for (this.#blank(true); this.#at < this.#text.length; this.#blank(true)) {
			if (this.#take("[[")) table = this.#heading(root, true);
			else if (this.#take("[")) table = this.#heading(root, false);
			else this.#pair(table);
			this.#endOfLine();
		}
		return root;
	}
	#fail(message) {
		throw new TomlProblem(message, this.#text.slice(0, this.#at).split("\n").length);
	}
	#take(token) {
		if (!this.#text.startsWith(token, this.#at)) return false;
		this.#at += token.length;
		return true;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== void 0) this.#at += found.length;
		return found;
	}
	#blank(lines) {
		this.#match(lines ? /(?:[ \t\n]|#[^\n]*)*/y : /[ \t]*/y);
	}
	#endOfLine() {
		this.#match(/[ \t]*(?:#[^\n]*)?/y);
		if (this.#at < this.#text.length && !this.#take("\n")) this.#fail("expected the end of the line");
	}
	#key() {
		const parts = [];
		do {
			this.#blank(false);
			const quote = this.#text.charAt(this.#at);
			const part = quote === "\"" || quote === "'" ? this.#string() : this.#match(BARE_KEY);
			if (part === void 0) this.#fail("expected a key");
			parts.push(part);
			this.#blank(false);
		} while (this.#take("."));
		return parts;
	}
	#heading(root, ofArray) {
		const path = this.#key();
		if (!this.#take(ofArray ? "]]" : "]")) this.#fail("expected the end of the heading");
		const parent = this.#descend(root, path.slice(0, -1));
		const name = path.at(-1);
		const known = parent.get(name);
		const table = /* @__PURE__ */ new Map();
		if (ofArray) {
			if (known === void 0) parent.set(name, [table]);
			else if (Array.isArray(known)) known.push(table);
			else this.#fail(`'${name}' is no array of tables`);
			return table;
		}
		if (known === void 0) parent.set(name, table);
		else if (!(known instanceof Map) || this.#defined.has(known) || this.#inline.has(known)) this.#fail(`'${path.join(".")}' is there twice`);
		const found = known ?? table;
		this.#defined.add(found);
		return found;
	}
	#descend(from, path) {
		let table = from;
		for (const name of path) {
			let next = table.get(name);
			if (next === void 0) table.set(name, next = /* @__PURE__ */ new Map());
			if (Array.isArray(next)) next = next.at(-1);
			if (!(next instanceof Map) || this.#inline.has(next)) this.#fail(`'${name}' is no table`);
			table = next;
		}
		return table;
	}
	#pair(table) {
		const path = this.#key();
		if (!this.#take("=")) this.#fail("expected '='");
		this.#blank(false);
		const value = this.#value();
		const owner = this.#descend(table, path.slice(0, -1));
		const name = path.at(-1);
		if (owner.has(name)) this.#fail(`'${path.join(".")}' is there twice`);
		owner.set(name, value);
	}
	#value() {
		const first = this.#text.charAt(this.#at);
		if (first === "\"" || first === "'") return this.#string();
		if (this.#take("[")) return this.#array();
		if (this.#take("{")) return this.#inlineTable();
		if (this.#match(/true(?!\w)/y) !== void 0) return true;
		if (this.#match(/false(?!\w)/y) !== void 0) return false;
		const date = this.#match(DATE);
		if (date !== void 0) return date;
		const number = this.#match(NUMBER);
		if (number === void 0) this.#fail("expected a value");
		const text = number.replaceAll("_", "");
		if (text.endsWith("inf")) return text.startsWith("-") ? -Infinity : Infinity;
		return Number(text.replace(/^\+/, ""));
	}
	#array() {
		const items = [];
		for (;;) {
			this.#blank(true);
			if (this.#take("]")) return items;
			items.push(this.#value());
			this.#blank(true);
			if (!this.#take(",")) {
				if (this.#take("]")) return items;
				this.#fail("expected ',' or ']'");
			}
		}
	}
	#inlineTable() {
		const table = /* @__PURE__ */ new Map();
		this.#blank(false);
		if (!this.#take("}")) {
			do
				this.#pair(table);
			while (this.#blank(false), this.#take(","));
			if (!this.#take("}")) this.#fail("expected ',' or '}'");
		}
		this.#inline.add(table);
		return table;
	}
	#string() {
		const quote = this.#text.charAt(this.#at);
		const long = this.#take(quote.repeat(3));
		if (!long) this.#at += 1;
		else this.#take("\n");
		return quote === "\"" ? this.#basic(long) : this.#literal(long);
	}
	#literal(long) {
		const end = this.#text.indexOf(long ? "'''" : "'", this.#at);
		const text = this.#text.slice(this.#at, end === -1 ? void 0 : end);
		if (end === -1 || !long && text.includes("\n")) this.#fail("a string without end");
		const more = long ? (/^'{1,2}(?!')/.exec(this.#text.slice(end + 3)) ?? [""])[0] : "";
		this.#at = end + (long ? 3 : 1) + more.length;
		return text + more;
	}
	#basic(long) {
		let out = "";
		for (;;) {
			out += this.#match(/[^"\\\n]*/y) ?? "";
			const next = this.#text.charAt(this.#at);
			if (next === "\\") out += this.#escape(long);
			else if (next === "\"") {
				if (!long) {
					this.#at += 1;
					return out;
				}
				const quotes = this.#match(/"{1,5}/y);
				if (quotes.length >= 3) return out + quotes.slice(3);
				out += quotes;
			} else if (next === "\n" && long) {
				this.#at += 1;
				out += "\n";
			} else this.#fail("a string without end");
		}
	}
	#escape(long) {
		this.#at += 1;
		if (long && this.#match(/[ \t]*\n[ \t\n]*/y) !== void 0) return "";
		const code = this.#match(/u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}/y);
		if (code !== void 0) {
			const point = Number.parseInt(code.slice(1), 16);
			if (point <= 1114111) return String.fromCodePoint(point);
		}
		const letter = this.#text.charAt(this.#at);
		const known = ESCAPES[letter];
		if (known === void 0) this.#fail(`unknown escape '\\${letter}'`);
		this.#at += 1;
		return known;
	}
};

// src/commands/setuptools/pyproject-fields.ts
const is = (kind) => (value, path) => kindOf(value) === kind ? [] : [`\`${path}\` must be ${kind}, not ${kindOf(value)}`];
const text$1 = is("a string");
const list = (item) => (value, path) => Array.isArray(value) ? value.flatMap((each, index) => item(each, `${path}[${index}]`)) : is("an array")(value, path);
const table = (item) => (value, path) => value instanceof Map ? [...value].flatMap(([name, each]) => item(each, `${path}.${name}`)) : is("a table")(value, path);
const either = (one, other) => (value, path) => value instanceof Map ? other(value, path) : one(value, path);
const version = (value, path) => {
	const wrong = text$1(value, path);
	return wrong.length > 0 || require_requirement_values.parseVersion(value) !== void 0 ? wrong : [`\`${path}\` must be a version of PEP 440, not '${value}'`];
};
const FIELDS = {
	name: text$1,
	version,
	description: text$1,
	readme: either(text$1, table(text$1)),
	"requires-python": text$1,
	license: either(text$1, table(text$1)),
	"license-files": either(list(text$1), table(list(text$1))),
	authors: list(table(text$1)),
	maintainers: list(table(text$1)),
	keywords: list(text$1),
	classifiers: list(text$1),
	urls: table(text$1),
	scripts: table(text$1),
	"gui-scripts": table(text$1),
	"entry-points": table(table(text$1)),
	dependencies: list(text$1),
	"optional-dependencies": table(list(text$1)),
	"import-names": list(text$1),
	"import-namespaces": list(text$1),
	dynamic: list(text$1)
};
function projectProblems(project) {
	const problems = [];
	if (project.size > 0 && !project.has("name")) problems.push("`project` must contain ['name'] properties");
	for (const [name, value] of project) {
		const check = Object.hasOwn(FIELDS, name) ? FIELDS[name] : void 0;
		problems.push(...check?.(value, `project.${name}`) ?? [`\`project\` must not contain '${name}'${meant(name)}`]);
	}
	return problems;
}
function meant(name) {
	const near = require_own_options.nearestName(name, Object.keys(FIELDS));
	return near === void 0 ? "" : ` (did you mean '${near}'?)`;
}
function kindOf(value) {
	if (Array.isArray(value)) return "an array";
	if (value instanceof Map) return "a table";
	if (typeof value === "string") return "a string";
	return typeof value === "boolean" ? "a boolean" : "a number";
}

// src/commands/setuptools/pyproject.ts
async function applyPyproject(dist, filename) {
	if (!require_setuptools_version.setuptoolsSince(dist.$.target, 61) && require_values.truthy(dist.metadata.name)) return;
	const document = readDocument(dist, filename);
	const project = tableOf(document.get("project"));
	const tool = tableOf(tableOf(document.get("tool"))?.get("setuptools"));
	if (project === void 0 && tool === void 0) return;
	await new Pyproject(dist, filename, project ?? /* @__PURE__ */ new Map(), tool ?? /* @__PURE__ */ new Map()).apply();
}
function readDocument(dist, filename) {
	try {
		return parseToml(require_decode_text.decodeText(dist.$.view.read(filename), { encoding: "utf-8" }));
	} catch (error) {
		if (!(error instanceof TomlProblem)) throw error;
		throw new require_own_options.EngineError("DistutilsSetupError", `${filename}, line ${error.line}: ${error.message}`, {
			code: "bad-toml",
			cause: error
		});
	}
}
const CONTENT_TYPES = {
	".md": "text/markdown",
	".rst": "text/x-rst",
	".txt": "text/plain"
};
var Pyproject = class {
	#dist;
	#filename;
	#project;
	#tool;
	constructor(dist, filename, project, tool) {
		this.#dist = dist;
		this.#filename = filename;
		this.#project = project;
		this.#tool = tool;
	}
	async apply() {
		const problems = projectProblems(this.#project);
		if (problems.length > 0) this.#refuse(problems.join("; "));
		await this.#applyTool();
		await this.#applyProject();
		await this.#applyDynamic();
	}
	#refuse(message) {
		throw new require_own_options.EngineError("DistutilsSetupError", `${this.#filename}: ${message}`, { code: "bad-pyproject" });
	}
	async #applyProject() {
		const points = new Map(tableOf(this.#project.get("entry-points")) ?? []);
		for (const [field, value] of this.#project) switch (field) {
			case "entry-points":
			case "dynamic": break;
			case "scripts":
				points.set("console_scripts", value);
				break;
			case "gui-scripts":
				points.set("gui_scripts", value);
				break;
			default: await this.#projectField(field, value);
		}
		if (points.size > 0) await this.#set("entry_points", entryPoints(points));
	}
	async #projectField(field, value) {
		switch (field) {
			case "readme": return this.#readme(value);
			case "license": return this.#license(value);
			case "authors": return this.#people(value, "author");
			case "maintainers": return this.#people(value, "maintainer");
			case "urls": return this.#set("project_urls", toPython(value));
			case "dependencies": return this.#set("install_requires", toPython(value));
			case "optional-dependencies": {
				const extras = require_values.plain(this.#dist.extras_require ?? null);
				return this.#set("extras_require", new Map([...extras instanceof Map ? extras : [], ...toPython(value)]));
			}
			case "requires-python": return this.#set("python_requires", this.#specifiers(value));
			default: return this.#set(field.toLowerCase().replaceAll("-", "_"), toPython(value));
		}
	}
	#specifiers(value) {
		const specifiers = require_requirement_values.parseSpecifiers(text(value), true);
		return specifiers === void 0 ? this.#refuse(`'requires-python' is no version specifier: ${text(value)}`) : require_requirement_values.specifiersText(specifiers);
	}
	async #readme(value) {
		const table = tableOf(value);
		const file = table === void 0 ? text(value) : table.get("file");
		const content = table?.get("text") ?? require_declarative_config.readProjectFiles(this.#dist, file === void 0 ? [] : [text(file)]);
		await this.#set("long_description", text(content));
		const extension = /\.[^./\\]*$/.exec(text(file ?? ""))?.[0].toLowerCase() ?? "";
		const type = table?.get("content-type") ?? CONTENT_TYPES[extension];
		if (type === void 0 && extension !== "") this.#refuse(`Undefined content type for ${text(file ?? "")}`);
		if (type !== void 0) await this.#set("long_description_content_type", text(type));
	}
	async #license(value) {
		const table = tableOf(value);
		if (table === void 0) return this.#set("license", text(value));
		const file = table.get("file");
		return this.#set("license", file === void 0 ? text(table.get("text") ?? "") : require_declarative_config.readProjectFiles(this.#dist, [text(file)]));
	}
	async #people(value, kind) {
		const names = [];
		const addresses = [];
		for (const person of Array.isArray(value) ? value.map(tableOf) : []) {
			const name = person?.get("name");
			const email = person?.get("email");
			if (email === void 0) names.push(text(name ?? ""));
			else addresses.push(name === void 0 ? text(email) : `${displayName(text(name))} <${text(email)}>`);
		}
		if (names.length > 0) await this.#set(kind, names.join(", "));
		if (addresses.length > 0) await this.#set(`${kind}_email`, addresses.join(", "));
	}
	async #applyTool() {
		if (this.#project.size + this.#tool.size > 0 && !this.#tool.has("include-package-data")) {
			if ((this.#dist.include_package_data ?? null) === null) this.#dist.include_package_data = true;
		}
		for (const [field, value] of this.#tool) await this.#toolField(field, value);
	}
	async #toolField(field, value) {
		switch (field) {
			case "dynamic": return;
			case "packages": return this.#packages(value);
			case "package-data":
			case "exclude-package-data": return this.#set(field.replaceAll("-", "_"), everywhere(toPython(value)));
			case "data-files": return this.#set("data_files", this.#dataFiles(value));
			case "script-files": return this.#set("scripts", toPython(value));
			case "cmdclass": {
				const classes = /* @__PURE__ */ new Map();
				for (const [name, path] of tableOf(value) ?? []) classes.set(name, await this.#dist.$.script.call("setuptools._attributes.load_class", [text(path), this.#dist.package_dir]));
				return this.#set("cmdclass", classes);
			}
			default: return this.#set(field.toLowerCase().replaceAll("-", "_"), toPython(value));
		}
	}
	async #packages(value) {
		const find = tableOf(tableOf(value)?.get("find"));
		if (find === void 0) return this.#set("packages", toPython(value));
		const list = (name) => {
			const given = find.get(name);
			return Array.isArray(given) ? given.map(text) : void 0;
		};
		const where = list("where") ?? ["."];
		const packages = where.flatMap((folder) => require_find_packages.findPackages(this.#dist.$, {
			where: folder,
			...list("include") === void 0 ? {} : { include: list("include") },
			...list("exclude") === void 0 ? {} : { exclude: list("exclude") },
			...find.get("namespaces") === false ? {} : { isPackage: () => true }
		}));
		const [only] = where;
		if (where.length === 1 && require_os_path.osPath(this.#dist.$.target.osName).normpath(only) !== "." && !require_values.truthy(this.#dist.package_dir)) this.#dist.package_dir = /* @__PURE__ */ new Map([["", only]]);
		return this.#set("packages", packages);
	}
	#dataFiles(value) {
		const table = tableOf(value);
		if (table === void 0) return toPython(value);
		return [...table].map(([folder, files]) => require_values.Tuple.of(folder, require_declarative_config.expandedFiles(this.#dist, Array.isArray(files) ? files.map(text) : [])));
	}
	async #applyDynamic() {
		const dynamic = this.#project.get("dynamic");
		const how = tableOf(this.#tool.get("dynamic")) ?? /* @__PURE__ */ new Map();
		for (const field of Array.isArray(dynamic) ? dynamic.map(text) : []) {
			const directive = tableOf(how.get(field));
			if (directive !== void 0) await this.#dynamicField(field, directive);
		}
		this.#dist.fillDefaults({ ignoreExtModules: true });
	}
	async #dynamicField(field, directive) {
		const lines = (content) => content.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
		switch (field) {
			case "version": {
				const attribute = directive.get("attr");
				return this.#set("version", attribute === void 0 ? this.#files(directive).trim() : await require_declarative_config.readVersionAttribute(this.#dist, text(attribute)));
			}
			case "readme":
				await this.#set("long_description", this.#files(directive));
				return this.#set("long_description_content_type", text(directive.get("content-type") ?? "text/x-rst"));
			case "classifiers": return this.#set("classifiers", this.#files(directive).split("\n").filter((line) => line !== ""));
			case "dependencies": return this.#set("install_requires", lines(this.#files(directive)));
			case "optional-dependencies": {
				const extras = [...directive].map(([name, source]) => [name, lines(this.#files(tableOf(source) ?? /* @__PURE__ */ new Map()))]);
				return this.#set("extras_require", new Map(extras));
			}
			case "entry-points": return this.#set("entry_points", this.#files(directive));
			default: return this.#set(field.replaceAll("-", "_"), this.#files(directive));
		}
	}
	#files(directive) {
		const files = directive.get("file");
		return require_declarative_config.readProjectFiles(this.#dist, Array.isArray(files) ? files.map(text) : files === void 0 ? [] : [text(files)]);
	}
	async #set(name, value) {
		const { metadata } = this.#dist;
		const onMetadata = metadata[name] !== void 0 || [
			"long_description_content_type",
			"project_urls",
			"license_files"
		].includes(name);
		await require_declarative_config.assign(onMetadata && name !== "python_requires" ? metadata : this.#dist, name, value);
	}
};
function tableOf(value) {
	return value instanceof Map ? value : void 0;
}
function text(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return `${value}`;
	throw new require_own_options.EngineError("DistutilsSetupError", `pyproject.toml: a text is expected, not ${Array.isArray(value) ? "a list" : "a table"}`, { code: "bad-pyproject" });
}
function toPython(value) {
	if (value instanceof Map) return new Map([...value].map(([name, item]) => [name, toPython(item)]));
	return Array.isArray(value) ? value.map(toPython) : value;
}
function entryPoints(groups) {
	return new Map([...groups].map(([group, points]) => [group, [...tableOf(points) ?? []].map(([name, value]) => `${name} = ${text(value)}`)]));
}
function everywhere(data) {
	if (!(data instanceof Map) || !data.has("*")) return data;
	const all = new Map(data);
	all.set("", data.get("*"));
	all.delete("*");
	return all;
}
function displayName(name) {
	return /[()<>@,:;".[\]\\]/.test(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : name;
}

// src/commands/setuptools/requires.ts
async function finalizeRequires(dist) {
	const { metadata } = dist;
	const python = dist.python_requires ?? null;
	if (require_values.truthy(python)) metadata.python_requires = python;
	const extras = require_values.plain(dist.extras_require ?? null);
	if (extras instanceof Map) noteExtras(dist, extras);
	const sections = /* @__PURE__ */ new Map();
	const section = (name) => {
		const known = sections.get(name) ?? [];
		sections.set(name, known);
		return known;
	};
	if (extras instanceof Map) for (const [key, value] of extras) {
		section(require_values.pyStr(key));
		for (const requirement of await require_requirement_values.requirementsOf(dist.$, value)) section(require_values.pyStr(key) + suffix(requirement)).push(requirement);
	}
	const simple = [];
	const installs = dist.install_requires ?? null;
	for (const requirement of require_values.truthy(installs) ? await require_requirement_values.requirementsOf(dist.$, installs) : []) if (requirement.marker === null) simple.push(require_requirement_values.requirementForm(dist.$, requirement));
	else section(suffix(requirement)).push(requirement);
	dist.install_requires = simple;
	dist.extras_require = new Map([...sections].map(([name, list]) => [name, [...new Set(list.map((each) => bare(dist, each)))]]));
}
function noteExtras(dist, extras) {
	const known = require_values.plain(dist.metadata.provides_extras ?? null);
	const names = Array.isArray(known) ? known : [];
	for (const key of extras.keys()) {
		const extra = require_values.pyStr(key).split(":")[0];
		if (extra !== "" && !names.includes(extra)) names.push(extra);
	}
	dist.metadata.provides_extras = names;
}
function suffix({ marker }) {
	return marker === null ? "" : `:${require_requirement_values.markerText(marker)}`;
}
function bare(dist, requirement) {
	return require_requirement_values.requirementForm(dist.$, {
		...requirement,
		marker: null
	});
}

// src/commands/setuptools/distribution.ts
const FOR_THIS_PYTHON = /^(?:build|install|bdist|develop$|test$)/;
const UNSUPPORTED_METADATA = {
	long_description_content_type: () => null,
	project_urls: () => /* @__PURE__ */ new Map(),
	provides_extras: () => [],
	license_file: () => null,
	license_files: () => null
};
var SetuptoolsDistribution = class extends require_distribution.Distribution {
	static pythonPath = "setuptools.dist.Distribution";
	async __init__(attrs = null) {
		const given = require_values.plain(attrs);
		const all = given instanceof Map ? given : /* @__PURE__ */ new Map();
		if (!require_setuptools_version.setuptoolsSince(this.$.target, 46)) {
			this.require_features = [];
			this.features = /* @__PURE__ */ new Map();
			if (all.has("features") || all.has("require_features")) await this.warnUser("Features are deprecated and will be removed in a future version. See https://github.com/pypa/setuptools/issues/65.");
		}
		this.dist_files = [];
		const take = (name, fallback) => {
			const value = all.get(name);
			all.delete(name);
			return value === void 0 ? fallback : value;
		};
		this.src_root = take("src_root", null);
		this.dependency_links = take("dependency_links", []);
		this.setup_requires = take("setup_requires", []);
		const keywords = [...require_declarative_config.keywordNames(this), ...(await require_plugins.pluginsOf(this.$, "distutils.setup_keywords")).map((plugin) => plugin.name)];
		for (const name of keywords) if (this[name] === void 0) this[name] = null;
		const known = new Map([...all].filter(([name]) => !Object.hasOwn(UNSUPPORTED_METADATA, require_values.pyStr(name))));
		await super.__init__(known);
		await this.fillMetadata(all);
		await this.normalizeVersion();
		await this._finalize_requires();
	}
	async fillMetadata(attrs) {
		for (const [name, first] of Object.entries(UNSUPPORTED_METADATA)) {
			if (name === "license_file" && !require_setuptools_version.setuptoolsSince(this.$.target, 58)) continue;
			if (name === "license_files" && !require_setuptools_version.setuptoolsSince(this.$.target, 42)) continue;
			if (this.metadata[name] === void 0) this.metadata[name] = attrs.get(name) ?? first();
		}
	}
	async normalizeVersion() {
		const given = this.metadata.version;
		if (given instanceof require_values.Handle && given.path === "setuptools.sic") return;
		const isNumber = require_protocols.isInteger(given) && typeof given !== "boolean" || given instanceof require_values.PyFloat;
		const text = isNumber ? require_values.pyStr(given) : require_values.plain(given);
		if (text === null) return;
		if (isNumber) this.metadata.version = text;
		const parsed = typeof text === "string" ? require_requirement_values.parseVersion(text) : void 0;
		if (parsed === void 0) {
			await this.warnUser(`The version specified (${require_values.pyRepr(text)}) is an invalid version, this may not work as expected with newer versions of setuptools, pip, and PyPI. Please see PEP 440 for more details.`);
			if (text instanceof require_values.Handle && require_setuptools_version.setuptoolsSince(this.$.target, 46)) this.metadata.version = await require_text_of.textOf(this.$, text);
			return;
		}
		const normal = require_requirement_values.versionText(parsed);
		if (normal === text) return;
		await this.warnUser(`Normalizing '${require_values.pyStr(text)}' to '${normal}'`);
		this.metadata.version = normal;
	}
	async finalize_options() {
		const hooks = [
			[0, async () => this._finalize_setup_keywords()],
			[0, async () => super.finalize_options()],
			[0, async () => this._finalize_2to3_doctests()]
		];
		if (!require_setuptools_version.setuptoolsSince(this.$.target, 42)) {
			await super.finalize_options();
			if (require_values.truthy(this.features ?? null)) await this.$.script.call("setuptools._features.prepare", [this]);
			await this._finalize_setup_keywords();
			await this._finalize_2to3_doctests();
		}
		for (const plugin of await require_plugins.pluginsOf(this.$, "setuptools.finalize_distribution_options")) {
			if (!require_setuptools_version.setuptoolsSince(this.$.target, 42)) break;
			const hook = await require_plugins.loadPlugin(this.$, plugin);
			const order = hook instanceof require_values.Handle ? await require_attributes.getAttribute(hook, "order", this.$) ?? 0 : 0;
			hooks.push([Number(require_values.plain(order)), async () => void await require_plugins.callPlugin(this.$, plugin, [this])]);
		}
		if (!require_setuptools_version.setuptoolsSince(this.$.target, 42)) return;
		for (const [, run] of hooks.sort(([a], [b]) => a - b)) await run();
	}
	async _finalize_setup_keywords() {
		for (const name of require_declarative_config.keywordNames(this)) {
			const value = this[name] ?? null;
			if (value !== null) await require_declarative_config.checkKeyword(this, name, value);
		}
		for (const plugin of await require_plugins.pluginsOf(this.$, "distutils.setup_keywords")) {
			const value = this[plugin.name] ?? null;
			if (value !== null) await require_plugins.callPlugin(this.$, plugin, [
				this,
				plugin.name,
				value
			]);
		}
	}
	async _finalize_2to3_doctests() {
		if (require_setuptools_version.setuptoolsSince(this.$.target, 58)) return;
		const given = this.convert_2to3_doctests ?? null;
		const paths = require_os_path.osPath(this.$.target.osName);
		this.convert_2to3_doctests = require_values.truthy(given) ? Array.from(require_protocols.iterate(given), (file) => paths.abspath(require_values.pyStr(file), this.$.cwd)) : [];
	}
	async _finalize_requires() {
		await finalizeRequires(this);
	}
	async _finalize_license_files() {
		if (require_setuptools_version.setuptoolsSince(this.$.target, 58)) await require_plugins.expandLicenseFiles(this);
	}
	async parse_config_files(filenames = null, ignoreOptionErrors = false) {
		const { target, view } = this.$;
		const given = require_values.plain(filenames);
		const files = Array.isArray(given) ? given.map(require_values.pyStr) : await this.find_config_files();
		const isToml = (file) => file.endsWith(".toml");
		const pyproject = require_os_path.osPath(target.osName).join(require_values.truthy(this.src_root) ? require_values.pyStr(this.src_root) : ".", "pyproject.toml");
		const tomls = Array.isArray(given) ? files.filter(isToml) : view.isFile(pyproject) ? [pyproject] : [];
		if (require_setuptools_version.setuptoolsSince(target, 41)) await require_declarative_config.readSetuptoolsConfig(this, files.filter((file) => !isToml(file)));
		else await super.parse_config_files(files);
		await require_declarative_config.applyDeclarativeConfig(this, { ignoreErrors: require_values.truthy(ignoreOptionErrors) });
		for (const file of tomls) await applyPyproject(this, file);
		await this._finalize_requires();
		await this._finalize_license_files();
	}
	async run_commands() {
		await this.requirePython();
		await super.run_commands();
	}
	async requirePython() {
		const wanted = this.metadata.python_requires ?? null;
		if (!require_values.truthy(wanted) || !Array.from(require_protocols.iterate(this.commands), require_values.pyStr).some((name) => FOR_THIS_PYTHON.test(name))) return;
		const text = await require_text_of.textOf(this.$, wanted);
		const specifiers = require_requirement_values.parseSpecifiers(text, true);
		const { version } = this.$.target;
		if (specifiers === void 0 || require_requirement_values.fulfils(version, specifiers, true)) return;
		throw new require_own_options.EngineError("DistutilsSetupError", `this project needs Python ${text}, and this is Python ${version}`, {
			code: "python-requires",
			hint: "name an interpreter that fits with --python VERSION"
		});
	}
	knownDescription() {}
	async get_command_class(command) {
		if (require_values.truthy(this.cmdclass.get(command))) return super.get_command_class(command);
		if (require_setuptools_tables.setuptoolsCommandNames(this.$.target).includes(command)) {
			const found = await this.commandOfModule(`setuptools.command.${command}`, command);
			if (found !== void 0) return found;
		}
		const plugin = (await require_plugins.pluginsOf(this.$, "distutils.commands")).find((each) => each.name === command);
		if (plugin === void 0) return super.get_command_class(command);
		const found = await require_plugins.loadPlugin(this.$, plugin);
		this.cmdclass.set(command, found);
		return found;
	}
	async commandNames() {
		const standard = await super.commandNames();
		const plugins = (await require_plugins.pluginsOf(this.$, "distutils.commands")).map((plugin) => plugin.name);
		return [.../* @__PURE__ */ new Set([
			...standard,
			...require_setuptools_tables.setuptoolsCommandNames(this.$.target),
			...plugins
		])];
	}
	async _parse_command_opts(parser, args) {
		delete this.global_options;
		delete this.negative_opt;
		await this.expandAliases(args);
		const name = require_values.pyStr(args[0]);
		const rest = await super._parse_command_opts(parser, args);
		const klass = await this.get_command_class(name);
		if (klass instanceof require_values.Handle && require_values.truthy(await this.$.script.get(klass, "command_consumes_arguments") ?? null)) {
			(await this.get_option_dict(name)).set("args", require_values.Tuple.of("command line", rest));
			if (rest !== null) return [];
		}
		return rest;
	}
	async expandAliases(args) {
		const aliases = await this.get_option_dict("aliases");
		for (let alias = aliases.get(require_values.pyStr(args[0])); alias !== void 0; alias = aliases.get(require_values.pyStr(args[0]))) {
			aliases.delete(require_values.pyStr(args[0]));
			const text = require_protocols.isTuple(alias) ? [...require_protocols.iterate(alias)][1] : alias;
			args.splice(0, 1, ...require_split_quoted.splitQuoted(require_values.pyStr(text), this.$.target.versionInfo[0]));
		}
	}
	async run_command(name) {
		if (require_setuptools_version.setuptoolsSince(this.$.target, 61)) this.fillDefaults();
		await super.run_command(name);
	}
	fillDefaults(options = {}) {
		if (defaultsFilled.has(this.metadata)) return;
		defaultsFilled.add(this.metadata);
		discoverPackages(this, options);
		if (options.name !== false) discoverName(this);
	}
	async iter_distribution_names() {
		const names = [];
		for (const list of [this.packages, this.py_modules]) if (require_values.truthy(list)) names.push(...require_protocols.iterate(list));
		for (const extension of require_values.truthy(this.ext_modules) ? [...require_protocols.iterate(this.ext_modules)] : []) {
			const name = require_protocols.isTuple(extension) ? [...require_protocols.iterate(extension)][0] : await require_attributes.requireAttribute(extension, "name", this.$);
			names.push(require_values.pyStr(name).replace(/module$/, ""));
		}
		return names;
	}
	async has_contents_for(name) {
		const prefix = `${require_values.pyStr(name)}.`;
		return (await this.iter_distribution_names()).map(require_values.pyStr).some((each) => each === require_values.pyStr(name) || each.startsWith(prefix)) ? true : null;
	}
};
const defaultsFilled = /* @__PURE__ */ new WeakSet();

exports.SetuptoolsDistribution = SetuptoolsDistribution;
