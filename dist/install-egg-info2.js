"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_remove_tree = require("./remove-tree.js");
const require_safe_name = require("./safe-name.js");
const require_python_target = require("./python-target.js");
const require_protocols = require("./protocols.js");
const require_attributes = require("./attributes.js");
const require_values = require("./values.js");
const require_spawn = require("./spawn.js");
const require_install_egg_info = require("./install-egg-info.js");
const require_planning_scope = require("./planning-scope.js");
const require_text_mode = require("./text-mode.js");
const require_unpack_directory = require("./unpack-directory.js");

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

// src/commands/setuptools/install-egg-info.ts
var SetuptoolsInstallEggInfo = class extends require_install_egg_info.InstallEggInfo {
	static pythonPath = "setuptools.command.install_egg_info.install_egg_info";
	async finalize_options() {
		await this.set_undefined_options("install_lib", ["install_dir", "install_dir"]);
		const eggInfo = await this.get_finalized_command("egg_info");
		const of = async (name) => require_values.pyStr(await require_attributes.requireAttribute(eggInfo, name, this.$));
		const base = `${require_safe_name.toFilename(await of("egg_name"))}-${require_safe_name.toFilename(await of("egg_version"))}-py${require_python_target.shortVersion(this.$.target)}`;
		this.source = await of("egg_info");
		this.target = this.targetPath.join(require_protocols.pathText(this.install_dir), `${base}.egg-info`);
		this.outputs = [];
	}
	async run() {
		await this.run_command("egg_info");
		await require_planning_scope.inPhase(this.$, "install", async () => {
			const { view } = this.$;
			const target = require_protocols.pathText(this.target);
			const dryRun = require_values.truthy(this.dry_run);
			if (view.isDirectory(target) && !view.isLink(target)) require_remove_tree.removeTree(this.$, target, { dryRun });
			else if (view.exists(target)) this.$.add({
				kind: "remove",
				path: target,
				tree: false,
				dryRun,
				says: [{
					level: 2,
					text: `Removing ${target}`
				}]
			});
			if (!dryRun) require_spawn.makePath(this.$, this.targetPath.dirname(target), { verbose: false });
			this.logInfo(`Copying ${require_values.pyStr(this.source)} to ${target}`);
			if (!dryRun) await this.copytree();
			await this.install_namespaces();
		});
	}
	async copytree() {
		await this.$.flush();
		const copied = require_unpack_directory.unpackDirectory(this.$, {
			from: require_protocols.pathText(this.source),
			to: require_protocols.pathText(this.target),
			dryRun: false
		}, (shown, target) => {
			if (/(?:^|\/)(?:\.svn|CVS)\//.test(shown)) return false;
			this.$.say(1, `Copying ${shown} to ${target}`);
			return true;
		});
		if (require_protocols.isList(this.outputs)) for (const file of copied) require_protocols.append(this.outputs, file);
	}
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

exports.SetuptoolsInstallEggInfo = SetuptoolsInstallEggInfo;
