"use strict";

// src/commands/registry.ts
const commandLoaders = {
	"distutils.command.bdist.bdist": async () => (await Promise.resolve().then(() => require("./bdist.js"))).Bdist,
	"distutils.command.bdist_dumb.bdist_dumb": async () => (await Promise.resolve().then(() => require("./bdist-dumb.js"))).BdistDumb,
	"distutils.command.build.build": async () => (await Promise.resolve().then(() => require("./build.js")).then((n) => n.build_exports)).Build,
	"distutils.command.build_clib.build_clib": async () => (await Promise.resolve().then(() => require("./build-clib.js"))).BuildClib,
	"distutils.command.build_ext.build_ext": async () => (await Promise.resolve().then(() => require("./build-ext.js"))).BuildExt,
	"distutils.command.build_py.build_py": async () => (await Promise.resolve().then(() => require("./build-py.js")).then((n) => n.build_py_exports)).BuildPy,
	"distutils.command.build_py.build_py_2to3": async () => (await Promise.resolve().then(() => require("./build-py-2to3.js"))).BuildPy2to3,
	"distutils.command.build_scripts.build_scripts": async () => (await Promise.resolve().then(() => require("./build-scripts.js"))).BuildScripts,
	"distutils.command.build_scripts.build_scripts_2to3": async () => (await Promise.resolve().then(() => require("./build-scripts-2to3.js"))).BuildScripts2to3,
	"distutils.command.check.check": async () => (await Promise.resolve().then(() => require("./check.js"))).Check,
	"distutils.command.clean.clean": async () => (await Promise.resolve().then(() => require("./clean.js"))).Clean,
	"distutils.command.config.config": async () => (await Promise.resolve().then(() => require("./config.js"))).Config,
	"distutils.command.install.install": async () => (await Promise.resolve().then(() => require("./install.js"))).Install,
	"distutils.command.install_data.install_data": async () => (await Promise.resolve().then(() => require("./install-data.js"))).InstallData,
	"distutils.command.install_egg_info.install_egg_info": async () => (await Promise.resolve().then(() => require("./install-egg-info.js")).then((n) => n.install_egg_info_exports)).InstallEggInfo,
	"distutils.command.install_headers.install_headers": async () => (await Promise.resolve().then(() => require("./install-headers.js"))).InstallHeaders,
	"distutils.command.install_lib.install_lib": async () => (await Promise.resolve().then(() => require("./install-lib.js"))).InstallLib,
	"distutils.command.install_scripts.install_scripts": async () => (await Promise.resolve().then(() => require("./install-scripts.js"))).InstallScripts,
	"distutils.command.sdist.sdist": async () => (await Promise.resolve().then(() => require("./sdist.js")).then((n) => n.sdist_exports)).Sdist
};

// src/commands/setuptools/registry.ts
const setuptoolsLoaders = {
	"setuptools.dist.Distribution": async () => (await Promise.resolve().then(() => require("./distribution2.js"))).SetuptoolsDistribution,
	"setuptools.extension.Extension": async () => (await Promise.resolve().then(() => require("./extension2.js"))).SetuptoolsExtension,
	"setuptools.extension.Library": async () => (await Promise.resolve().then(() => require("./extension2.js"))).SetuptoolsLibrary,
	"setuptools.command.build.build": async () => (await Promise.resolve().then(() => require("./build2.js"))).SetuptoolsBuild,
	"setuptools.command.build_clib.build_clib": async () => (await Promise.resolve().then(() => require("./build-clib2.js"))).SetuptoolsBuildClib,
	"setuptools.command.build_ext.build_ext": async () => (await Promise.resolve().then(() => require("./build-ext2.js"))).SetuptoolsBuildExt,
	"setuptools.command.build_py.build_py": async () => (await Promise.resolve().then(() => require("./build-py2.js")).then((n) => n.build_py_exports)).SetuptoolsBuildPy,
	"setuptools.command.egg_info.FileList": async () => (await Promise.resolve().then(() => require("./manifest-file-list.js")).then((n) => n.manifest_file_list_exports)).ManifestFileList,
	"setuptools.command.egg_info.egg_info": async () => (await Promise.resolve().then(() => require("./egg-info.js"))).EggInfo,
	"setuptools.command.egg_info.manifest_maker": async () => (await Promise.resolve().then(() => require("./manifest-maker.js"))).ManifestMaker,
	"setuptools.command.sdist.sdist": async () => (await Promise.resolve().then(() => require("./sdist2.js")).then((n) => n.sdist_exports)).SetuptoolsSdist,
	"setuptools.command.install.install": async () => (await Promise.resolve().then(() => require("./install2.js"))).SetuptoolsInstall,
	"setuptools.command.install_egg_info.install_egg_info": async () => (await Promise.resolve().then(() => require("./install-egg-info2.js"))).SetuptoolsInstallEggInfo,
	"setuptools.command.install_lib.install_lib": async () => (await Promise.resolve().then(() => require("./install-lib2.js"))).SetuptoolsInstallLib,
	"setuptools.command.install_scripts.install_scripts": async () => (await Promise.resolve().then(() => require("./install-scripts2.js"))).SetuptoolsInstallScripts,
	"setuptools.namespaces.Installer": async () => (await Promise.resolve().then(() => require("./namespace-installer.js"))).NamespaceInstaller
};

// src/session/engine-classes.ts
const LOADERS = {
	"distutils.cmd.Command": async () => (await Promise.resolve().then(() => require("./command.js")).then((n) => n.command_exports)).Command,
	"distutils.dist.Distribution": async () => (await Promise.resolve().then(() => require("./distribution.js"))).Distribution,
	"distutils.dist.DistributionMetadata": async () => (await Promise.resolve().then(() => require("./metadata.js")).then((n) => n.metadata_exports)).DistributionMetadata,
	"distutils.extension.Extension": async () => (await Promise.resolve().then(() => require("./extension.js")).then((n) => n.extension_exports)).Extension,
	"distutils.filelist.FileList": async () => (await Promise.resolve().then(() => require("./file-list.js")).then((n) => n.file_list_exports)).FileList
};
async function loadEngineClass(pythonPath) {
	const loader = LOADERS[pythonPath];
	if (loader !== void 0) return loader();
	const command = commandLoaders[pythonPath] ?? setuptoolsLoaders[pythonPath];
	if (command !== void 0) return command();
	if (!pythonPath.includes("compiler.")) return void 0;
	const { compilerLoaders } = await Promise.resolve().then(() => require("./registry.js"));
	return compilerLoaders[pythonPath]?.();
}

// src/session/functions.ts
const ROOMS = {
	tables: async () => (await Promise.resolve().then(() => require("./tables.js"))).tableFunctions,
	files: async () => (await Promise.resolve().then(() => require("./functions4.js"))).fileFunctions,
	compilers: async () => (await Promise.resolve().then(() => require("./functions3.js"))).compilerFunctions,
	commands: async () => (await Promise.resolve().then(() => require("./functions.js"))).commandFunctions,
	setuptools: async () => (await Promise.resolve().then(() => require("./functions2.js"))).setuptoolsFunctions
};
const ROOMS_OF_MODULE = {
	tables: ["tables"],
	"distutils.command.install": ["tables"],
	"distutils.command.install_egg_info": ["commands"],
	"distutils.archive_util": ["files"],
	"distutils.dep_util": ["files"],
	"distutils.dir_util": ["files"],
	"distutils.extension": ["commands"],
	"distutils.fancy_getopt": ["commands"],
	"distutils.file_util": ["files"],
	"distutils.filelist": ["files"],
	"distutils.spawn": ["files"],
	"distutils.util": ["commands", "files"],
	"distutils.ccompiler": ["compilers"],
	"distutils.cygwinccompiler": ["compilers"],
	"distutils.msvc9compiler": ["compilers"],
	"distutils.msvccompiler": ["compilers"],
	"distutils._msvccompiler": ["compilers"],
	"distutils.sysconfig": ["compilers"],
	"distutils.unixccompiler": ["compilers"],
	setuptools: ["setuptools"],
	pkg_resources: ["setuptools"]
};
const loaded = /* @__PURE__ */ new Map();
async function tableOf(room) {
	const known = loaded.get(room);
	if (known !== void 0) return known;
	const table = await ROOMS[room]();
	loaded.set(room, table);
	return table;
}
async function engineFunction(path) {
	for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) for (const room of ROOMS_OF_MODULE[path.slice(0, end)] ?? []) {
		const table = await tableOf(room);
		if (Object.hasOwn(table, path)) return table[path];
	}
}

Object.defineProperty(exports, "engineFunction", {
  enumerable: true,
  get: function () {
    return engineFunction;
  }
});
Object.defineProperty(exports, "loadEngineClass", {
  enumerable: true,
  get: function () {
    return loadEngineClass;
  }
});
