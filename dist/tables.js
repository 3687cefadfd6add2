"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_values = require("./values.js");
const require_distribution_options = require("./distribution-options.js");
const require_setuptools_tables = require("./setuptools-tables.js");
const require_install_schemes = require("./install-schemes.js");

// src/session/tables.ts
const tableFunctions = {
	tables: (engine, name) => tableOf(require_values.pyStr(name), engine.target),
	"distutils.command.install.schemes": (engine) => {
		const schemes = require_install_schemes.installSchemes(engine.target);
		return new Map([...schemes].map(([name, scheme]) => [name, new Map([...scheme])]));
	}
};
function tableOf(name, target) {
	if (name === "Distribution") return distributionTable();
	const table = name.startsWith("setuptools.") ? require_setuptools_tables.setuptoolsTable(name.slice(11), target) : require_setuptools_tables.commandTable(name, target);
	if (table === void 0) return null;
	const optional = (value) => value ?? null;
	return /* @__PURE__ */ new Map([
		["description", table.description],
		["user_options", require_distribution_options.optionTuples(table.userOptions)],
		["boolean_options", optional(table.booleanOptions === void 0 ? void 0 : [...table.booleanOptions])],
		["negative_opt", optional(table.negativeOpt === void 0 ? void 0 : new Map(Object.entries(table.negativeOpt)))],
		["help_options", optional(table.helpOptions?.map((option) => require_values.Tuple.of(option.long, option.short, option.help, option.action)))],
		["sub_commands", table.subCommands.map((sub) => require_values.Tuple.of(sub.name, sub.predicate))]
	]);
}
function distributionTable() {
	return /* @__PURE__ */ new Map([
		["global_options", require_distribution_options.optionTuples(require_distribution_options.GLOBAL_OPTIONS)],
		["display_options", require_distribution_options.optionTuples(require_distribution_options.DISPLAY_OPTIONS)],
		["negative_opt", new Map(Object.entries(require_distribution_options.GLOBAL_NEGATIVE_OPT))],
		["common_usage", require_distribution_options.COMMON_USAGE]
	]);
}

exports.tableFunctions = tableFunctions;
exports.tableOf = tableOf;
