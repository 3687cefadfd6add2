"use strict";

const require_class_attributes = require("./class-attributes.js");
const require_values = require("./values.js");

// src/options/option-table.ts
function options(...rows) {
	return rows.map(([long, short, help, repeat]) => ({
		long,
		short,
		help,
		...repeat === void 0 ? {} : { repeat }
	}));
}
function optionRow(option) {
	return option.repeat === void 0 ? [
		option.long,
		option.short,
		option.help
	] : [
		option.long,
		option.short,
		option.help,
		option.repeat
	];
}
function translateLongopt(name) {
	return name.replaceAll("-", "_");
}

// src/options/global-options.ts
const GLOBAL_OPTIONS = options([
	"verbose",
	"v",
	"run verbosely (default)",
	1
], [
	"quiet",
	"q",
	"run quietly (turns verbosity off)"
], [
	"dry-run",
	"n",
	"don't actually do anything"
], [
	"help",
	"h",
	"show detailed help message"
], [
	"no-user-cfg",
	null,
	"ignore pydistutils.cfg in your home directory"
]);
const TOPLEVEL_OPTIONS = options([
	"command-packages=",
	null,
	"list of packages that provide distutils commands"
]);
const DISPLAY_OPTIONS = options([
	"help-commands",
	null,
	"list all available commands"
], [
	"name",
	null,
	"print package name"
], [
	"version",
	"V",
	"print package version"
], [
	"fullname",
	null,
	"print <package name>-<version>"
], [
	"author",
	null,
	"print the author's name"
], [
	"author-email",
	null,
	"print the author's email address"
], [
	"maintainer",
	null,
	"print the maintainer's name"
], [
	"maintainer-email",
	null,
	"print the maintainer's email address"
], [
	"contact",
	null,
	"print the maintainer's name if known, else the author's"
], [
	"contact-email",
	null,
	"print the maintainer's email address if known, else the author's"
], [
	"url",
	null,
	"print the URL for this package"
], [
	"license",
	null,
	"print the license of the package"
], [
	"licence",
	null,
	"alias for --license"
], [
	"description",
	null,
	"print the package description"
], [
	"long-description",
	null,
	"print the long package description"
], [
	"platforms",
	null,
	"print the list of platforms"
], [
	"classifiers",
	null,
	"print the list of classifiers"
], [
	"keywords",
	null,
	"print the list of keywords"
], [
	"provides",
	null,
	"print the list of packages/modules provided"
], [
	"requires",
	null,
	"print the list of packages/modules required"
], [
	"obsoletes",
	null,
	"print the list of packages/modules made obsolete"
]);
const DISPLAY_OPTION_NAMES = DISPLAY_OPTIONS.map((option) => translateLongopt(option.long));
const GLOBAL_NEGATIVE_OPT = { quiet: "verbose" };
const COMMON_USAGE = `\
Common commands: (see '--help-commands' for more)

  setup.py build      will build the package underneath 'build/'
  setup.py install    will install the package
`;

// src/commands/distribution-options.ts
function optionTuples(options) {
	return options.map((option) => require_values.Tuple.from(optionRow(option)));
}
function optionRows(value) {
	return Array.isArray(value) ? value.map((row) => Array.isArray(row) ? row : [row]) : [];
}
async function globalOptions(dist) {
	return await require_class_attributes.classAttribute(dist, "global_options", () => optionTuples(GLOBAL_OPTIONS));
}
async function displayOptions(dist) {
	return await require_class_attributes.classAttribute(dist, "display_options", () => optionTuples(DISPLAY_OPTIONS));
}
async function negativeOptions(dist) {
	return stringMap(await require_class_attributes.classAttribute(dist, "negative_opt", () => new Map(Object.entries(GLOBAL_NEGATIVE_OPT))));
}
function stringMap(value) {
	return value instanceof Map ? new Map([...value].map(([k, v]) => [require_values.pyStr(k), require_values.pyStr(v)])) : /* @__PURE__ */ new Map();
}

Object.defineProperty(exports, "COMMON_USAGE", {
  enumerable: true,
  get: function () {
    return COMMON_USAGE;
  }
});
Object.defineProperty(exports, "DISPLAY_OPTIONS", {
  enumerable: true,
  get: function () {
    return DISPLAY_OPTIONS;
  }
});
Object.defineProperty(exports, "DISPLAY_OPTION_NAMES", {
  enumerable: true,
  get: function () {
    return DISPLAY_OPTION_NAMES;
  }
});
Object.defineProperty(exports, "GLOBAL_NEGATIVE_OPT", {
  enumerable: true,
  get: function () {
    return GLOBAL_NEGATIVE_OPT;
  }
});
Object.defineProperty(exports, "GLOBAL_OPTIONS", {
  enumerable: true,
  get: function () {
    return GLOBAL_OPTIONS;
  }
});
Object.defineProperty(exports, "TOPLEVEL_OPTIONS", {
  enumerable: true,
  get: function () {
    return TOPLEVEL_OPTIONS;
  }
});
Object.defineProperty(exports, "displayOptions", {
  enumerable: true,
  get: function () {
    return displayOptions;
  }
});
Object.defineProperty(exports, "globalOptions", {
  enumerable: true,
  get: function () {
    return globalOptions;
  }
});
Object.defineProperty(exports, "negativeOptions", {
  enumerable: true,
  get: function () {
    return negativeOptions;
  }
});
Object.defineProperty(exports, "optionRows", {
  enumerable: true,
  get: function () {
    return optionRows;
  }
});
Object.defineProperty(exports, "optionTuples", {
  enumerable: true,
  get: function () {
    return optionTuples;
  }
});
Object.defineProperty(exports, "options", {
  enumerable: true,
  get: function () {
    return options;
  }
});
Object.defineProperty(exports, "stringMap", {
  enumerable: true,
  get: function () {
    return stringMap;
  }
});
Object.defineProperty(exports, "translateLongopt", {
  enumerable: true,
  get: function () {
    return translateLongopt;
  }
});
