"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_install_egg_info = require("./install-egg-info.js");
const require_text_mode = require("./text-mode.js");

// src/commands/setuptools/namespace-packages.ts
const STATEMENTS = [
	"import sys, types, os",
	"has_mfs = sys.version_info > (3, 5)",
	"p = os.path.join(%(root)s, *%(pth)s)",
	"importlib = has_mfs and __import__('importlib.util')",
	"has_mfs and __import__('importlib.machinery')",
	"m = has_mfs and sys.modules.setdefault(%(pkg)s, importlib.util.module_from_spec(importlib.machinery.PathFinder.find_spec(%(pkg)s, [os.path.dirname(p)])))",
	"m = m or sys.modules.setdefault(%(pkg)s, types.ModuleType(%(pkg)s))",
	"mp = (m or []) and m.__dict__.setdefault('__path__',[])",
	"(p not in mp) and mp.append(p)"
];
const WITH_PARENT = "m and setattr(sys.modules[%(parent)s], %(child)s, m)";
const ROOT = "sys._getframe(1).f_locals['sitedir']";
function namespaceLines(names) {
	return names.flatMap((name) => {
		const parts = name.split(".");
		return parts.map((_, i) => parts.slice(0, parts.length - i).join("."));
	}).sort().map(line);
}
function line(name) {
	const parts = name.split(".");
	const child = parts.at(-1);
	const parent = parts.slice(0, -1).join(".");
	const values = {
		root: ROOT,
		pth: require_values.pyRepr(require_values.Tuple.from(parts)),
		pkg: require_values.pyRepr(name),
		parent: require_values.pyRepr(parent),
		child: require_values.pyRepr(child)
	};
	return `${(parent === "" ? STATEMENTS : [...STATEMENTS, WITH_PARENT]).join(";").replace(/%\((\w+)\)s/g, (_, key) => values[key])}\n`;
}

// src/commands/setuptools/namespace-installer.ts
var NamespaceInstaller = class extends require_install_egg_info.InstallEggInfo {
	static pythonPath = "setuptools.namespaces.Installer";
	async install_namespaces() {
		const names = this.distribution.namespace_packages ?? null;
		if (!require_values.truthy(names)) return;
		const path = `${this.targetPath.splitext(require_protocols.pathText(this.target))[0]}-nspkg.pth`;
		require_protocols.append(this.outputs, path);
		const content = { text: require_text_mode.textMode(this.$.target, namespaceLines(Array.from(require_protocols.iterate(names), require_values.pyStr)).join("")) };
		const says = [{
			level: 2,
			text: `Installing ${path}`
		}];
		this.$.add({
			kind: "write",
			path,
			content,
			says,
			saysFresh: says,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
};

exports.NamespaceInstaller = NamespaceInstaller;
