"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_copy_file = require("./copy-file.js");
const require_copy_tree = require("./copy-tree.js");
const require_spawn = require("./spawn.js");
const require_os_path = require("./os-path.js");
const require_attributes = require("./attributes.js");
const require_class_attributes = require("./class-attributes.js");
const require_engine_object = require("./engine-object.js");
const require_values = require("./values.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_distribution_options = require("./distribution-options.js");

// src/commands/command.ts
var command_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Command: () => Command });
var Command = class extends require_engine_object.EngineObject {
	static pythonPath = "distutils.cmd.Command";
	async __init__(distribution) {
		this.distribution = distribution;
		await this.initialize_options();
		this._dry_run = null;
		this.verbose = distribution.verbose;
		this.force = null;
		this.help = 0;
		this.finalized = 0;
	}
	get dry_run() {
		return this._dry_run === null || this._dry_run === void 0 ? this.distribution.dry_run : this._dry_run;
	}
	async initialize_options() {
		this.mustOverride("initialize_options");
	}
	async finalize_options() {
		this.mustOverride("finalize_options");
	}
	async run() {
		this.mustOverride("run");
	}
	mustOverride(method) {
		throw new require_own_options.EngineError("RuntimeError", `abstract method -- subclass ${require_class_attributes.classOf(this).path} must override`, { code: `abstract-${method}` });
	}
	async ensure_finalized() {
		if (!require_values.truthy(this.finalized)) await this.finalize_options();
		this.finalized = 1;
	}
	async get_command_name() {
		const { script } = this.$;
		if (!Object.hasOwn(this, "command_name") && !script.changesClassAttribute(this, "command_name")) return require_class_attributes.classOf(this).name;
		const given = await require_attributes.getAttribute(this, "command_name", this.$);
		return typeof given === "string" ? given : require_class_attributes.classOf(this).name;
	}
	ownTable() {
		return require_setuptools_tables.tableOfClass(this.constructor.pythonPath, this.$.target);
	}
	async userOptions() {
		return await require_class_attributes.classAttribute(this, "user_options", () => require_distribution_options.optionTuples(this.ownTable()?.userOptions ?? [])) ?? [];
	}
	async subCommands() {
		const own = this.ownSubCommands();
		const value = await require_class_attributes.classAttribute(this, "sub_commands", () => own.map((name) => require_values.Tuple.of(name, null)));
		if (!Array.isArray(value)) return [];
		const changed = this.$.script.attached && this.$.script.changesClassAttribute(this, "sub_commands");
		return value.map((entry) => {
			const [name, predicate] = entry;
			return {
				name: require_values.pyStr(name),
				predicate: changed ? predicate ?? null : void 0
			};
		});
	}
	ownSubCommands() {
		return this.ownTable()?.subCommands.map((sub) => sub.name) ?? [];
	}
	async subCommandWanted(_name) {
		return true;
	}
	async get_sub_commands() {
		const wanted = [];
		for (const { name, predicate } of await this.subCommands()) if (predicate === void 0 ? await this.subCommandWanted(name) : predicate === null || require_values.truthy(await this.$.script.call(predicate, [this]))) wanted.push(name);
		return wanted;
	}
	async announce(message, level = 1) {
		this.$.say(level, require_values.pyStr(message));
	}
	async warn(message) {
		this.$.say(3, `warning: ${await this.get_command_name()}: ${require_values.pyStr(message)}\n`);
	}
	async debug_print(message) {
		if (this.$.debug) this.$.print(require_values.pyStr(message));
	}
	async dump_options(header = null, indent = "") {
		const title = header === null ? `command options for '${await this.get_command_name()}':` : require_values.pyStr(header);
		await this.announce(indent + title, 2);
		for (const option of await this.userOptions()) {
			let name = require_values.pyStr(option[0]).replaceAll("-", "_");
			if (name.endsWith("=")) name = name.slice(0, -1);
			await this.announce(`${indent}  ${name} = ${require_values.pyStr(await require_attributes.getAttribute(this, name, this.$))}`, 2);
		}
	}
	async ensureStringLike(option, what, fallback) {
		const value = this[option];
		if (value === null) {
			this[option] = fallback;
			return fallback;
		}
		if (typeof require_values.plain(value) !== "string") throw new require_own_options.EngineError("DistutilsOptionError", `'${option}' must be a ${what} (got \`${require_values.pyStr(value)}\`)`);
		return value;
	}
	async ensure_string(option, fallback = null) {
		await this.ensureStringLike(option, "string", fallback);
	}
	async ensure_string_list(option) {
		const value = this[option];
		if (value === null) return;
		const text = require_values.plain(value);
		if (typeof text === "string") {
			this[option] = splitList(text);
			return;
		}
		if (!(Array.isArray(value) && !(value instanceof require_values.Tuple) && value.every((item) => typeof require_values.plain(item) === "string"))) throw new require_own_options.EngineError("DistutilsOptionError", `'${option}' must be a list of strings (got ${require_values.pyRepr(value)})`);
	}
	async ensureTested(option, test, what, format) {
		const value = await this.ensureStringLike(option, what, null);
		if (value !== null && !test(require_values.pyStr(value))) throw new require_own_options.EngineError("DistutilsOptionError", `error in '${option}' option: ${format(require_values.pyStr(value))}`);
	}
	async ensure_filename(option) {
		await this.ensureTested(option, (path) => this.$.view.isFile(path), "filename", (v) => `'${v}' does not exist or is not a file`);
	}
	async ensure_dirname(option) {
		await this.ensureTested(option, (path) => this.$.view.isDirectory(path), "directory name", (v) => `'${v}' does not exist or is not a directory`);
	}
	async set_undefined_options(source, ...pairs) {
		const command = await this.distribution.get_command_obj(source);
		if (command instanceof require_values.Handle) await this.$.script.callMethod(command, "ensure_finalized", []);
		else await command.ensure_finalized();
		for (const [from, to] of pairs) if ((await require_attributes.getAttribute(this, require_values.pyStr(to), this.$) ?? null) === null) await require_attributes.setAttribute(this, require_values.pyStr(to), await require_attributes.getAttribute(command, require_values.pyStr(from), this.$) ?? null, this.$);
	}
	async get_finalized_command(name, create = 1) {
		const command = await this.distribution.get_command_obj(name, create);
		if (command instanceof require_values.Handle) await this.$.script.callMethod(command, "ensure_finalized", []);
		else await command.ensure_finalized();
		return command;
	}
	async reinitialize_command(command, reinitSubcommands = 0) {
		return this.distribution.reinitialize_command(command, reinitSubcommands);
	}
	async run_command(name) {
		await this.distribution.run_command(name);
	}
	async mkpath(name, mode = 511) {
		require_spawn.makePath(this.$, name, {
			mode,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async copy_file(from, to, preserveMode = 1, preserveTimes = 1, link = null, _level = 1) {
		const done = require_copy_file.copyFile(this.$, from, to, {
			preserveMode: require_values.truthy(preserveMode),
			preserveTimes: require_values.truthy(preserveTimes),
			update: !require_values.truthy(this.force),
			link,
			dryRun: require_values.truthy(this.dry_run)
		});
		return require_values.Tuple.of(done.to, done.copied ? 1 : 0);
	}
	async copy_tree(from, to, preserveMode = 1, preserveTimes = 1, preserveSymlinks = 0, _level = 1) {
		return require_copy_tree.copyTree(this.$, from, to, {
			preserveMode: require_values.truthy(preserveMode),
			preserveTimes: require_values.truthy(preserveTimes),
			preserveSymlinks: require_values.truthy(preserveSymlinks),
			update: !require_values.truthy(this.force),
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async move_file(from, to, _level = 1) {
		return require_spawn.moveFile(this.$, from, to, { dryRun: require_values.truthy(this.dry_run) });
	}
	async spawn(argv, searchPath = 1, _level = 1, startedAs = null) {
		await require_spawn.spawn(this.$, argv, {
			searchPath: require_values.truthy(searchPath),
			dryRun: require_values.truthy(this.dry_run),
			...startedAs === null ? {} : { startedAs }
		});
	}
	get targetPath() {
		return require_os_path.osPath(this.$.target.osName);
	}
	logDebug(text) {
		this.$.say(1, text);
	}
	logInfo(text) {
		this.$.say(2, text);
	}
	logWarn(text) {
		this.$.say(3, text);
	}
};
function splitList(text) {
	return text.split(/,\s*|\s+/);
}

Object.defineProperty(exports, "Command", {
  enumerable: true,
  get: function () {
    return Command;
  }
});
Object.defineProperty(exports, "command_exports", {
  enumerable: true,
  get: function () {
    return command_exports;
  }
});
