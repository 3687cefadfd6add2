"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_attributes = require("./attributes.js");
const require_engine_object = require("./engine-object.js");
const require_values = require("./values.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_distribution_options = require("./distribution-options.js");
const require_metadata = require("./metadata.js");
const require_fancy_getopt = require("./fancy-getopt.js");
const require_config_options = require("./config-options.js");
const require_strtobool = require("./strtobool.js");
const require_class_attributes = require("./class-attributes.js");
const require_command = require("./command.js");
const require_os_path = require("./os-path.js");

// src/commands/command-class.ts
function isEngineClass(value) {
	return typeof value === "function" && typeof value.pythonPath === "string";
}
function className(klass) {
	const path = isEngineClass(klass) ? klass.pythonPath : klass.path;
	return path.slice(path.lastIndexOf(".") + 1);
}
function classRepr(klass) {
	return `<class '${isEngineClass(klass) ? klass.pythonPath : klass.path}'>`;
}
async function instantiate(engine, klass, distribution) {
	if (!isEngineClass(klass)) return await engine.script.call(klass, [distribution]);
	const command = engine.adopt(new klass(engine));
	await command.__init__(distribution);
	return command;
}
async function commandClassAttribute(engine, klass, name) {
	if (!isEngineClass(klass)) return engine.script.get(klass, name);
	const table = require_setuptools_tables.tableOfClass(klass.pythonPath, engine.target);
	return table !== void 0 && !(name === "help_options" && table.helpOptions !== void 0) && !engine.script.patched(`${klass.pythonPath}.${name}`) ? fromTable(table, name) : engine.script.get(klass.pythonPath, name);
}
function fromTable(table, name) {
	switch (name) {
		case "description": return table.description;
		case "user_options": return require_distribution_options.optionTuples(table.userOptions);
		case "boolean_options": return table.booleanOptions === void 0 ? void 0 : [...table.booleanOptions];
		case "negative_opt": return table.negativeOpt === void 0 ? void 0 : new Map(Object.entries(table.negativeOpt));
		case "help_options": return;
	}
}

// src/commands/command-line.ts
async function parseCommandLine(dist) {
	const toplevel = [...require_distribution_options.optionRows(await dist._get_toplevel_options()), ...require_distribution_options.optionRows(await require_distribution_options.displayOptions(dist))];
	dist.commands = [];
	const parser = new require_fancy_getopt.FancyGetopt(toplevel, dist.$.target.versionInfo[0]);
	parser.setNegativeAliases(await require_distribution_options.negativeOptions(dist));
	parser.setAliases(/* @__PURE__ */ new Map([["licence", "license"]]));
	const given = Array.isArray(dist.script_args) ? dist.script_args.map(require_values.pyStr) : dist.$.argv.slice(1);
	let words = [...parser.getopt(given, attributesOf(dist))];
	setVerbosity(dist);
	const order = parser.optionOrder.map(([option, value]) => require_values.Tuple.of(option, value));
	if (require_values.truthy(await dist.handle_display_options(order))) return null;
	while (Array.isArray(words) && words.length > 0) words = await dist._parse_command_opts(null, words);
	if (words === null) return null;
	if (require_values.truthy(dist.help)) {
		await dist._show_help(null, 1, dist.commands.length === 0 ? 1 : 0, [...dist.commands]);
		return null;
	}
	if (dist.commands.length === 0) throw new require_own_options.EngineError("DistutilsArgError", "no commands supplied", { code: "no-command" });
	return true;
}
function attributesOf(dist) {
	return {
		get: (name) => dist[name],
		set: (name, value) => {
			dist[name] = value;
		}
	};
}
function setVerbosity(dist) {
	const verbose = Number(dist.verbose);
	if (verbose <= 0) dist.$.threshold = 3;
	else dist.$.threshold = verbose === 1 ? 2 : 1;
}
async function parseCommand(dist, words) {
	const name = require_values.pyStr(words[0]);
	if (!/^[a-zA-Z]([a-zA-Z0-9_]*)\n?$/.test(name)) throw new require_own_options.EngineError("SystemExit", `invalid command name '${name}'`, { code: "invalid-command-name" });
	dist.commands.push(name);
	const klass = await commandClass(dist, name);
	const options = await ownOptions(dist, klass);
	const helpOptions = await helpOptionsOf(dist, klass);
	const negative = await require_distribution_options.negativeOptions(dist);
	for (const [from, to] of require_distribution_options.stringMap(await commandClassAttribute(dist.$, klass, "negative_opt"))) negative.set(from, to);
	const parser = new require_fancy_getopt.FancyGetopt([
		...require_distribution_options.optionRows(await require_distribution_options.globalOptions(dist)),
		...options,
		...helpOptions.map((row) => row.slice(0, 3))
	], dist.$.target.versionInfo[0]);
	parser.setNegativeAliases(negative);
	const found = /* @__PURE__ */ new Map();
	const rest = parser.getopt(words.slice(1).map(require_values.pyStr), found);
	if (found.get("help")) {
		await dist._show_help(null, 1, 0, [klass]);
		return null;
	}
	if (await runHelpOptions(dist, helpOptions, found)) return null;
	const dict = await dist.get_option_dict(name);
	for (const [option, value] of found) dict.set(option, require_values.Tuple.of("command line", value));
	return [...rest];
}
async function commandClass(dist, name) {
	let klass;
	try {
		klass = await dist.get_command_class(name);
	} catch (error) {
		if (error instanceof require_own_options.EngineError && require_own_options.isPythonError(error, "DistutilsModuleError")) throw new require_own_options.EngineError("DistutilsArgError", error.message, {
			code: error.code,
			hint: error.hint ?? commandHint(dist, name)
		});
		throw error;
	}
	if (klass instanceof require_values.Handle && !await dist.$.script.isSubclass(klass, "distutils.cmd.Command")) throw new require_own_options.EngineError("DistutilsClassError", `command class ${classRepr(klass)} must subclass Command`);
	return klass;
}
function commandHint(dist, name) {
	const near = require_own_options.nearestName(name, [...require_setuptools_tables.standardCommands(dist.$.target), ...[...dist.cmdclass.keys()].map(require_values.pyStr)]);
	return `${near === void 0 ? "" : `did you mean '${near}'? `}\`--help-commands\` lists the commands`;
}
async function ownOptions(dist, klass) {
	const options = await commandClassAttribute(dist.$, klass, "user_options");
	if (Array.isArray(options) && !(options instanceof require_values.Tuple)) return require_distribution_options.optionRows(options);
	throw new require_own_options.EngineError("DistutilsClassError", `command class ${classRepr(klass)} must provide 'user_options' attribute (a list of tuples)`);
}
async function helpOptionsOf(dist, klass) {
	const options = await commandClassAttribute(dist.$, klass, "help_options");
	return Array.isArray(options) && !(options instanceof require_values.Tuple) ? options : [];
}
async function runHelpOptions(dist, options, found) {
	let any = false;
	for (const [option, , , action] of options) {
		if (!found.has(require_distribution_options.translateLongopt(require_values.pyStr(option)))) continue;
		any = true;
		if (!(action instanceof require_values.Handle)) throw new require_own_options.EngineError("DistutilsClassError", `invalid help function ${require_values.pyRepr(action)} for help option '${require_values.pyStr(option)}': must be a callable object (function, etc.)`);
		await dist.$.script.call(action, []);
	}
	return any;
}

// src/commands/command-options.ts
async function setCommandOptions(dist, command, options) {
	const engine = dist.$;
	const name = require_values.pyStr(command instanceof require_command.Command ? await command.get_command_name() : await engine.script.callMethod(command, "get_command_name", []));
	const dict = options === null ? await dist.get_option_dict(name) : options;
	if (engine.debug) await dist.announce(`  setting options for '${name}' command:`);
	if (dict.size === 0) return;
	const booleans = (await tableOf(dist, command, "boolean_options")).map(require_distribution_options.translateLongopt);
	const negative = require_distribution_options.stringMap(await attributeOf(dist, command, "negative_opt"));
	for (const [key, entry] of dict) {
		const option = require_values.pyStr(key);
		const [source, value] = entry;
		if (engine.debug) await dist.announce(`    ${option} = ${require_values.pyStr(value)} (from ${require_values.pyStr(source)})`);
		const text = require_values.plain(value);
		try {
			if (typeof text === "string" && negative.has(option)) await require_attributes.setAttribute(command, negative.get(option), !require_strtobool.strtobool(text), engine);
			else if (typeof text === "string" && booleans.includes(option)) await require_attributes.setAttribute(command, option, require_strtobool.strtobool(text), engine);
			else if (await require_attributes.hasAttribute(command, option, engine)) await require_attributes.setAttribute(command, option, value, engine);
			else throw noSuchOption(dist, command, name, option, require_values.pyStr(source));
		} catch (error) {
			if (error instanceof require_own_options.EngineError && require_own_options.isPythonError(error, "ValueError")) throw new require_own_options.EngineError("DistutilsOptionError", error.message, { code: "bad-boolean" });
			throw error;
		}
	}
}
function noSuchOption(dist, command, name, option, source) {
	const near = ((command instanceof require_values.Handle ? require_setuptools_tables.commandTable(name, dist.$.target) : command.ownTable())?.userOptions.map((o) => o.long.replace(/=$/, "")) ?? (command instanceof require_values.Handle ? [] : Object.keys(command).map((k) => k.replaceAll("_", "-")))).find((candidate) => candidate.startsWith(option.replaceAll("_", "-").slice(0, 4)));
	const hint = near === void 0 ? `\`${name} --help\` lists its options` : `did you mean '${near}'? \`${name} --help\` lists its options`;
	return new require_own_options.EngineError("DistutilsOptionError", `error in ${source}: command '${name}' has no such option '${option}'`, {
		code: "unknown-option",
		hint
	});
}
async function attributeOf(dist, command, name) {
	if (command instanceof require_values.Handle) return require_attributes.getAttribute(command, name, dist.$);
	const table = command.ownTable();
	return require_class_attributes.classAttribute(command, name, () => name === "negative_opt" ? new Map(Object.entries(table?.negativeOpt ?? {})) : [...table?.booleanOptions ?? []]);
}
async function tableOf(dist, command, name) {
	const value = await attributeOf(dist, command, name);
	return Array.isArray(value) ? value.map(require_values.pyStr) : [];
}

// src/commands/debug-dumps.ts
async function dumpOptionDicts(dist, header, commands, indent) {
	const names = Array.isArray(commands) ? commands.map(require_values.pyStr) : [...dist.command_options.keys()].map(require_values.pyStr).toSorted();
	let margin = indent;
	if (header !== null) {
		await dist.announce(indent + require_values.pyStr(header));
		margin += "  ";
	}
	if (names.length === 0) {
		await dist.announce(`${margin}no commands known yet`);
		return;
	}
	for (const name of names) {
		const options = dist.command_options.get(name);
		if (!(options instanceof Map) || !require_values.truthy(options)) {
			await dist.announce(options instanceof Map ? `${margin}option dict for '${name}' command:` : `${margin}no option dict for '${name}' command`);
			if (options instanceof Map) await dist.announce(`${margin}  {}`);
			continue;
		}
		await dist.announce(`${margin}option dict for '${name}' command:`);
		for (const line of pformat(options)) await dist.announce(`${margin}  ${line}`);
	}
}
function pformat(options) {
	const entries = [...options].toSorted(([a], [b]) => require_values.pyStr(a) < require_values.pyStr(b) ? -1 : 1).map(([key, value]) => `${require_values.pyRepr(key)}: ${require_values.pyRepr(value)}`);
	const whole = `{${entries.join(", ")}}`;
	if (whole.length <= 80) return [whole];
	return entries.map((entry, i) => `${i === 0 ? "{" : " "}${entry}${i === entries.length - 1 ? "}" : ","}`);
}

// src/options/help-text.ts
function genUsage(scriptName, osName) {
	const script = require_os_path.osPath(osName).basename(scriptName);
	return `\
usage: ${script} [global_opts] cmd1 [cmd1_opts] [cmd2 [cmd2_opts] ...]
   or: ${script} --help [cmd1 cmd2 ...]
   or: ${script} --help-commands
   or: ${script} cmd --help
`;
}

// src/commands/help.ts
function printHelp(dist, options, header) {
	for (const line of require_fancy_getopt.generateHelp(require_distribution_options.optionRows(options), header, dist.$.target.versionInfo[0])) dist.$.print(line);
}
async function showHelp(dist, global, display, _commands) {
	if (global) {
		const common = require_values.pyStr(await require_class_attributes.classAttribute(dist, "common_usage", () => require_distribution_options.COMMON_USAGE));
		printHelp(dist, display ? await dist._get_toplevel_options() : await require_distribution_options.globalOptions(dist), `${common}\nGlobal options:`);
		dist.$.print("");
	}
	if (display) {
		printHelp(dist, await require_distribution_options.displayOptions(dist), "Information display options (just display information, ignore any commands)");
		dist.$.print("");
	}
	for (const entry of dist.commands) {
		const klass = entry instanceof require_values.Handle ? entry : await dist.get_command_class(require_values.pyStr(entry));
		const own = require_distribution_options.optionRows(await commandClassAttribute(dist.$, klass, "user_options"));
		const extra = require_distribution_options.optionRows(await commandClassAttribute(dist.$, klass, "help_options")).map((row) => row.slice(0, 3));
		printHelp(dist, [...own, ...extra].map((row) => require_values.Tuple.from(row)), `Options for '${className(klass)}' command:`);
		dist.$.print("");
	}
	dist.$.print(genUsage(require_values.pyStr(dist.script_name), dist.$.target.osName));
}
async function handleDisplayOptions(dist, order) {
	if (require_values.truthy(dist.help_commands)) {
		await dist.print_commands();
		dist.$.print("");
		dist.$.print(genUsage(require_values.pyStr(dist.script_name), dist.$.target.osName));
		return 1;
	}
	const names = new Set((await require_distribution_options.displayOptions(dist)).map((row) => require_values.pyStr(row[0])));
	let any = 0;
	for (const [option, value] of order) {
		const long = require_values.pyStr(option);
		if (!require_values.truthy(value) || !names.has(long)) continue;
		const name = require_distribution_options.translateLongopt(long);
		const shown = await require_attributes.callMethod(dist.metadata, `get_${name}`, [], dist.$);
		dist.$.print(displayed(name, shown));
		any = 1;
	}
	return any;
}
function displayed(name, value) {
	const glue = name === "keywords" || name === "platforms" ? "," : [
		"classifiers",
		"provides",
		"requires",
		"obsoletes"
	].includes(name) ? "\n" : void 0;
	if (glue === void 0) return require_values.pyStr(value);
	if (Array.isArray(value)) return value.map(require_values.pyStr).join(glue);
	if (typeof value === "string") return [...value].join(glue);
	throw new require_own_options.EngineError("TypeError", "can only join an iterable");
}
async function printCommands(dist) {
	const standard = [...require_setuptools_tables.standardCommands(dist.$.target)];
	const extra = (await dist.commandNames()).filter((name) => !standard.includes(name));
	const width = Math.max(0, ...[...standard, ...extra].map((name) => name.length));
	await dist.print_command_list(standard, "Standard commands", width);
	if (extra.length === 0) return;
	dist.$.print("");
	await dist.print_command_list(extra, "Extra commands", width);
}
async function printCommandList(dist, commands, header, width) {
	dist.$.print(`${header}:`);
	for (const name of commands) dist.$.print(`  ${require_values.pyStr(name).padEnd(width)}  ${await dist.describeCommand(require_values.pyStr(name))}`);
}

// src/commands/distribution.ts
function firstValues() {
	return {
		packages: null,
		package_data: /* @__PURE__ */ new Map(),
		package_dir: null,
		py_modules: null,
		libraries: null,
		headers: null,
		ext_modules: null,
		ext_package: null,
		include_dirs: null,
		extra_path: null,
		scripts: null,
		data_files: null,
		password: ""
	};
}
var Distribution = class extends require_engine_object.EngineObject {
	static pythonPath = "distutils.dist.Distribution";
	async __init__(attrs = null) {
		this.verbose = 1;
		this.dry_run = 0;
		this.help = 0;
		for (const name of require_distribution_options.DISPLAY_OPTION_NAMES) this[name] = 0;
		this.metadata = this.$.adopt(new require_metadata.DistributionMetadata(this.$));
		await this.metadata.__init__();
		this.cmdclass = /* @__PURE__ */ new Map();
		this.command_packages = null;
		this.script_name = null;
		this.script_args = null;
		this.command_options = /* @__PURE__ */ new Map();
		this.dist_files = [];
		for (const [name, value] of Object.entries(firstValues())) this[name] = value;
		this.command_obj = /* @__PURE__ */ new Map();
		this.have_run = /* @__PURE__ */ new Map();
		if (attrs instanceof Map && attrs.size > 0) await this.takeAttributes(attrs);
		this.want_user_cfg = !this.refusesUserConfig();
		await this.finalize_options();
	}
	async takeAttributes(attrs) {
		const options = attrs.get("options") ?? null;
		if (options !== null) {
			attrs.delete("options");
			for (const [command, values] of options) {
				const dict = await this.get_option_dict(require_values.pyStr(command));
				for (const [option, value] of values) dict.set(option, require_values.Tuple.of("setup script", value));
			}
		}
		if (attrs.has("licence")) {
			attrs.set("license", attrs.get("licence"));
			attrs.delete("licence");
			await this.warnUser("'licence' distribution option is deprecated; use 'license'");
		}
		for (const [key, value] of new Map(attrs)) {
			const name = require_values.pyStr(key);
			const setter = await require_attributes.getAttribute(this.metadata, `set_${name}`, this.$) ?? this.metadata[`set_${name}`];
			if (setter instanceof require_values.Handle) await this.$.script.call(setter, [value]);
			else if (typeof setter === "function") await Reflect.apply(setter, this.metadata, [value]);
			else if (await require_attributes.hasAttribute(this.metadata, name, this.$)) this.metadata[name] = value;
			else if (await require_attributes.hasAttribute(this, name, this.$)) this[name] = value;
			else await this.warnUser(`Unknown distribution option: ${require_values.pyRepr(name)}`);
		}
	}
	async warnUser(text) {
		if (this.$.script.attached) await this.$.script.call("pydistutils_bridge.wire.warn", [text]);
		else this.$.say(3, text);
	}
	refusesUserConfig() {
		if (!Array.isArray(this.script_args)) return false;
		for (const argument of this.script_args) {
			const text = require_values.pyStr(argument);
			if (!text.startsWith("-")) return false;
			if (text === "--no-user-cfg") return true;
		}
		return false;
	}
	async finalize_options() {
		for (const name of ["keywords", "platforms"]) {
			const value = require_values.plain(this.metadata[name]);
			if (typeof value === "string") this.metadata[name] = value.split(",").map((item) => item.trim());
		}
	}
	async get_option_dict(command) {
		let dict = this.command_options.get(command);
		if (!(dict instanceof Map)) {
			dict = /* @__PURE__ */ new Map();
			this.command_options.set(command, dict);
		}
		return dict;
	}
	async dump_option_dicts(header = null, commands = null, indent = "") {
		await dumpOptionDicts(this, header, commands, indent);
	}
	async find_config_files() {
		return require_config_options.configFiles(this);
	}
	async parse_config_files(filenames = null) {
		const files = Array.isArray(filenames) ? filenames.map(require_values.pyStr) : await this.find_config_files();
		await require_config_options.readConfigFiles(this, files);
		await require_config_options.applyGlobalSection(this);
	}
	async parse_command_line() {
		return parseCommandLine(this);
	}
	async _get_toplevel_options() {
		return [...await require_distribution_options.globalOptions(this), ...require_distribution_options.optionTuples(require_distribution_options.TOPLEVEL_OPTIONS)];
	}
	async _parse_command_opts(_parser, args) {
		return parseCommand(this, args);
	}
	async _show_help(_parser, globalOptions = 1, displayOptions = 1, commands = []) {
		await showHelp(this, require_values.truthy(globalOptions), require_values.truthy(displayOptions), commands);
	}
	async handle_display_options(order) {
		return handleDisplayOptions(this, order);
	}
	async print_command_list(commands, header, width) {
		await printCommandList(this, commands, header, width);
	}
	async print_commands() {
		await printCommands(this);
	}
	async get_command_list() {
		const list = [];
		for (const name of await this.commandNames()) list.push(require_values.Tuple.of(name, await this.describeCommand(name)));
		return list;
	}
	async commandNames() {
		const standard = require_setuptools_tables.standardCommands(this.$.target);
		return [...standard, ...[...this.cmdclass.keys()].map(require_values.pyStr).filter((name) => !standard.includes(name))];
	}
	async describeCommand(name) {
		const given = this.cmdclass.get(name);
		const known = require_values.truthy(given) ? void 0 : this.knownDescription(name);
		if (known !== void 0) return known;
		const klass = require_values.truthy(given) ? given : await this.get_command_class(name);
		const text = await commandClassAttribute(this.$, this.engineClass(klass), "description");
		return text === void 0 ? "(no description available)" : require_values.pyStr(text);
	}
	knownDescription(name) {
		const { script, target } = this.$;
		const path = `distutils.command.${name}.${name}`;
		return !require_values.truthy(this.command_packages) && !script.overrides(this, "get_command_class") && !script.patched(path) && !script.patched(`${path}.description`) ? require_setuptools_tables.tableOfClass(path, target)?.description : void 0;
	}
	async get_command_packages() {
		if (Array.isArray(this.command_packages) && !(this.command_packages instanceof require_values.Tuple)) return this.command_packages.map(require_values.pyStr);
		const packages = require_values.pyStr(this.command_packages ?? "").split(",").filter((name) => name !== "").map((name) => name.trim());
		if (!packages.includes("distutils.command")) packages.unshift("distutils.command");
		this.command_packages = packages;
		return packages;
	}
	engineClass(klass) {
		return klass instanceof require_values.Handle ? this.$.classFor(klass.path) ?? klass : klass;
	}
	async get_command_class(command) {
		const given = this.cmdclass.get(command);
		if (require_values.truthy(given)) return this.engineClass(given);
		for (const name of await this.get_command_packages()) {
			const found = await this.commandOfModule(`${name}.${command}`, command);
			if (found !== void 0) return found;
		}
		throw new require_own_options.EngineError("DistutilsModuleError", `invalid command '${command}'`, { code: "unknown-command" });
	}
	async commandOfModule(module, command) {
		if (!this.$.script.patched(`${module}.${command}`)) {
			const ours = await this.$.loadClass(`${module}.${command}`);
			if (ours !== void 0) return ours;
		}
		if (await this.$.script.import(module) === void 0) return void 0;
		const found = await this.$.script.import(module, command);
		if (found === void 0) throw new require_own_options.EngineError("DistutilsModuleError", `invalid command '${command}' (no class '${command}' in module '${module}')`);
		this.cmdclass.set(command, found);
		return found;
	}
	async get_command_obj(command, create = 1) {
		const name = require_values.pyStr(command);
		const known = this.command_obj.get(name);
		if (known !== void 0 && require_values.truthy(known)) return known;
		if (!require_values.truthy(create)) return null;
		if (this.$.debug) await this.announce(`Distribution.get_command_obj(): creating '${name}' command object`);
		const made = await instantiate(this.$, await this.get_command_class(name), this);
		this.command_obj.set(name, made);
		this.have_run.set(name, 0);
		const options = this.command_options.get(name);
		if (options instanceof Map && options.size > 0) await this._set_command_options(made, options);
		return made;
	}
	async _set_command_options(command, options = null) {
		await setCommandOptions(this, command, options);
	}
	async reinitialize_command(command, reinitSubcommands = 0) {
		const engine = this.$;
		const given = require_values.plain(command);
		const object = typeof given === "string" ? await this.get_command_obj(given) : command;
		const name = typeof given === "string" ? given : require_values.pyStr(await this.askCommand(object, "get_command_name"));
		if (!require_values.truthy(await require_attributes.getAttribute(object, "finalized", engine))) return object;
		await this.askCommand(object, "initialize_options");
		if (object instanceof require_values.Handle) await engine.script.set(object, "finalized", 0);
		else object.finalized = 0;
		this.have_run.set(name, 0);
		await this._set_command_options(object);
		if (require_values.truthy(reinitSubcommands)) for (const sub of await this.askCommand(object, "get_sub_commands")) await this.reinitialize_command(sub, reinitSubcommands);
		return object;
	}
	async askCommand(object, method) {
		return object instanceof require_command.Command ? object[method]() : this.$.script.callMethod(object, method, []);
	}
	async announce(message, level = 2) {
		this.$.say(level, require_values.pyStr(message));
	}
	async run_commands() {
		for (const name of this.commands) await this.run_command(require_values.pyStr(name));
	}
	async run_command(name) {
		if (require_values.truthy(this.have_run.get(name))) return;
		this.$.say(2, `running ${name}`);
		const command = await this.get_command_obj(name);
		await this.askCommand(command, "ensure_finalized");
		await this.askCommand(command, "run");
		this.have_run.set(name, 1);
	}
	async has_pure_modules() {
		return filled(require_values.truthy(this.packages) ? this.packages : this.py_modules);
	}
	async has_ext_modules() {
		return filledOrNull(this.ext_modules);
	}
	async has_c_libraries() {
		return filledOrNull(this.libraries);
	}
	async has_modules() {
		return await this.has_pure_modules() || await this.has_ext_modules();
	}
	async has_headers() {
		return filledOrNull(this.headers);
	}
	async has_scripts() {
		return filledOrNull(this.scripts);
	}
	async has_data_files() {
		return filledOrNull(this.data_files);
	}
	async is_pure() {
		return await this.has_pure_modules() && !require_values.truthy(await this.has_ext_modules()) && !require_values.truthy(await this.has_c_libraries());
	}
	async get_name() {
		return this.metadata.get_name();
	}
	async get_version() {
		return this.metadata.get_version();
	}
	async get_fullname() {
		return this.metadata.get_fullname();
	}
};
function filled(value) {
	const inner = require_values.plain(value);
	return Array.isArray(inner) ? inner.length > 0 : require_values.truthy(inner);
}
function filledOrNull(value) {
	return require_values.truthy(value) ? filled(value) : value;
}

exports.Distribution = Distribution;
