"use strict";

const require_own_options = require("./own-options.js");
const require_strtobool = require("./strtobool.js");
const require_values = require("./values.js");
const require_config_file = require("./config-file.js");
const require_home_folder = require("./home-folder.js");
const require_os_path = require("./os-path.js");
const require_distribution_options = require("./distribution-options.js");

// src/options/config-locations.ts
function findConfigFiles(facts) {
	const { target, environment } = facts;
	const path = require_os_path.osPath(target.osName);
	const files = [path.join(target.paths.stdlib, "distutils", "distutils.cfg")];
	if (facts.wantUserConfig) {
		const { osName, versionInfo } = target;
		const home = facts.home ?? require_home_folder.expandUser("~", {
			osName,
			versionInfo,
			environment,
			...facts.homeOf === void 0 ? {} : { homeOf: facts.homeOf }
		});
		files.push(path.join(home, osName === "posix" ? ".pydistutils.cfg" : "pydistutils.cfg"));
	}
	files.push("setup.cfg");
	return files.filter((file) => facts.isFile(file));
}
const INSTALL_PATHS = /* @__PURE__ */ new Set([
	...[
		"install-base",
		"install-platbase",
		"install-lib",
		"install-platlib",
		"install-purelib"
	],
	...[
		"install-headers",
		"install-scripts",
		"install-data"
	],
	...[
		"prefix",
		"exec-prefix",
		"home",
		"user",
		"root"
	]
]);
function ignoredConfigOptions(target) {
	return target.versionInfo[0] >= 3 && target.prefix !== target.basePrefix ? INSTALL_PATHS : /* @__PURE__ */ new Set();
}

// src/commands/config-options.ts
async function configFiles(dist) {
	const { target, environment, view, debug } = dist.$;
	const wantUserConfig = require_values.truthy(dist.want_user_cfg);
	const home = wantUserConfig ? { home: await require_home_folder.expandHome(dist.$, "~") } : {};
	const files = [...findConfigFiles({
		target,
		environment,
		wantUserConfig,
		...home,
		isFile: (path) => view.isFile(path)
	})];
	if (debug) await dist.announce(`using config files: ${files.join(", ")}`);
	return files;
}
async function readConfigFiles(dist, files) {
	const { target, view, debug } = dist.$;
	const ignored = ignoredConfigOptions(target);
	if (debug) await dist.announce("Distribution.parse_config_files():");
	for (const filename of files) {
		if (debug) await dist.announce(`  reading ${filename}`);
		if (!view.isFile(filename)) continue;
		for (const section of require_config_file.readConfigFile(view.read(filename), {
			filename,
			target,
			ignored
		}).sections) {
			const dict = await dist.get_option_dict(section.name);
			for (const option of section.options) dict.set(option.name, require_values.Tuple.of(filename, option.value));
		}
	}
}
async function applyGlobalSection(dist) {
	const section = dist.command_options.get("global");
	if (!(section instanceof Map)) return;
	const negative = await require_distribution_options.negativeOptions(dist);
	for (const [key, entry] of section) {
		const option = require_values.pyStr(key);
		const value = entry[1];
		const alias = negative.get(option);
		try {
			if (alias !== void 0 && alias !== "") dist[alias] = !require_strtobool.strtobool(require_values.pyStr(require_values.plain(value)));
			else if (option === "verbose" || option === "dry_run") dist[option] = require_strtobool.strtobool(require_values.pyStr(require_values.plain(value)));
			else dist[option] = value;
		} catch (error) {
			if (error instanceof require_own_options.EngineError && require_own_options.isPythonError(error, "ValueError")) throw new require_own_options.EngineError("DistutilsOptionError", error.message, { code: "bad-boolean" });
			throw error;
		}
	}
}

Object.defineProperty(exports, "applyGlobalSection", {
  enumerable: true,
  get: function () {
    return applyGlobalSection;
  }
});
Object.defineProperty(exports, "configFiles", {
  enumerable: true,
  get: function () {
    return configFiles;
  }
});
Object.defineProperty(exports, "ignoredConfigOptions", {
  enumerable: true,
  get: function () {
    return ignoredConfigOptions;
  }
});
Object.defineProperty(exports, "readConfigFiles", {
  enumerable: true,
  get: function () {
    return readConfigFiles;
  }
});
