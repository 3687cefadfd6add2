"use strict";

const require_run = require("./run.js");
const require_distribution_options = require("./distribution-options.js");

// src/options/command-table.ts
function tableFacts(target, platform = target.platformTag) {
	return {
		osName: target.osName,
		major: target.versionInfo[0],
		platform,
		hasUserSite: hasUserSite(target),
		userSite: target.userSite ?? "None"
	};
}
function hasUserSite(target) {
	return !require_run.atLeast(target, 3, 10) || target.userSite !== null;
}

// src/options/tables/bdist.ts
function describeBdist(facts) {
	return {
		name: "bdist",
		description: "create a built (binary) distribution",
		userOptions: require_distribution_options.options([
			"bdist-base=",
			"b",
			"temporary directory for creating built distributions"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"formats=",
			null,
			"formats for distribution (comma-separated list)"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in [default: dist]"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"owner=",
			"u",
			"Owner name used when creating a tar file [default: current user]"
		], [
			"group=",
			"g",
			"Group name used when creating a tar file [default: current group]"
		]),
		booleanOptions: ["skip-build"],
		helpOptions: [{
			long: "help-formats",
			short: null,
			help: "lists available distribution formats",
			action: "distutils.command.bdist.show_formats"
		}],
		subCommands: []
	};
}

// src/options/tables/bdist-dumb.ts
function describeBdistDumb(facts) {
	return {
		name: "bdist_dumb",
		description: "create a \"dumb\" built distribution",
		userOptions: require_distribution_options.options([
			"bdist-dir=",
			"d",
			"temporary directory for creating the distribution"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"format=",
			"f",
			`archive format to create (${facts.major < 3 ? "tar, ztar, gztar, zip" : "tar, gztar, bztar, xztar, ztar, zip"})`
		], [
			"keep-temp",
			"k",
			"keep the pseudo-installation tree around after creating the distribution archive"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"relative",
			null,
			"build the archive using relative paths (default: false)"
		], [
			"owner=",
			"u",
			"Owner name used when creating a tar file [default: current user]"
		], [
			"group=",
			"g",
			"Group name used when creating a tar file [default: current group]"
		]),
		booleanOptions: [
			"keep-temp",
			"skip-build",
			"relative"
		],
		subCommands: []
	};
}

// src/options/tables/bdist-msi.ts
function describeBdistMsi(facts) {
	return {
		name: "bdist_msi",
		description: "create a Microsoft Installer (.msi) binary distribution",
		userOptions: require_distribution_options.options([
			"bdist-dir=",
			null,
			"temporary directory for creating the distribution"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"keep-temp",
			"k",
			"keep the pseudo-installation tree around after creating the distribution archive"
		], [
			"target-version=",
			null,
			"require a specific python version on the target system"
		], [
			"no-target-compile",
			"c",
			"do not compile .py to .pyc on the target system"
		], [
			"no-target-optimize",
			"o",
			"do not compile .py to .pyo (optimized) on the target system"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"install-script=",
			null,
			"basename of installation script to be run after installation or before deinstallation"
		], [
			"pre-install-script=",
			null,
			"Fully qualified filename of a script to be run before any files are installed.  This script need not be in the distribution"
		]),
		booleanOptions: [
			"keep-temp",
			"no-target-compile",
			"no-target-optimize",
			"skip-build"
		],
		subCommands: []
	};
}

// src/options/tables/bdist-rpm.ts
function describeBdistRpm() {
	return {
		name: "bdist_rpm",
		description: "create an RPM distribution",
		userOptions: require_distribution_options.options([
			"bdist-base=",
			null,
			"base directory for creating built distributions"
		], [
			"rpm-base=",
			null,
			"base directory for creating RPMs (defaults to \"rpm\" under --bdist-base; must be specified for RPM 2)"
		], [
			"dist-dir=",
			"d",
			"directory to put final RPM files in (and .spec files if --spec-only)"
		], [
			"python=",
			null,
			"path to Python interpreter to hard-code in the .spec file (default: \"python\")"
		], [
			"fix-python",
			null,
			"hard-code the exact path to the current Python interpreter in the .spec file"
		], [
			"spec-only",
			null,
			"only regenerate spec file"
		], [
			"source-only",
			null,
			"only generate source RPM"
		], [
			"binary-only",
			null,
			"only generate binary RPM"
		], [
			"use-bzip2",
			null,
			"use bzip2 instead of gzip to create source distribution"
		], [
			"distribution-name=",
			null,
			"name of the (Linux) distribution to which this RPM applies (*not* the name of the module distribution!)"
		], [
			"group=",
			null,
			"package classification [default: \"Development/Libraries\"]"
		], [
			"release=",
			null,
			"RPM release number"
		], [
			"serial=",
			null,
			"RPM serial number"
		], [
			"vendor=",
			null,
			"RPM \"vendor\" (eg. \"Joe Blow <joe@example.com>\") [default: maintainer or author from setup script]"
		], [
			"packager=",
			null,
			"RPM packager (eg. \"Jane Doe <jane@example.net>\") [default: vendor]"
		], [
			"doc-files=",
			null,
			"list of documentation files (space or comma-separated)"
		], [
			"changelog=",
			null,
			"RPM changelog"
		], [
			"icon=",
			null,
			"name of icon file"
		], [
			"provides=",
			null,
			"capabilities provided by this package"
		], [
			"requires=",
			null,
			"capabilities required by this package"
		], [
			"conflicts=",
			null,
			"capabilities which conflict with this package"
		], [
			"build-requires=",
			null,
			"capabilities required to build this package"
		], [
			"obsoletes=",
			null,
			"capabilities made obsolete by this package"
		], [
			"no-autoreq",
			null,
			"do not automatically calculate dependencies"
		], [
			"keep-temp",
			"k",
			"don't clean up RPM build directory"
		], [
			"no-keep-temp",
			null,
			"clean up RPM build directory [default]"
		], [
			"use-rpm-opt-flags",
			null,
			"compile with RPM_OPT_FLAGS when building from source RPM"
		], [
			"no-rpm-opt-flags",
			null,
			"do not pass any RPM CFLAGS to compiler"
		], [
			"rpm3-mode",
			null,
			"RPM 3 compatibility mode (default)"
		], [
			"rpm2-mode",
			null,
			"RPM 2 compatibility mode"
		], [
			"prep-script=",
			null,
			"Specify a script for the PREP phase of RPM building"
		], [
			"build-script=",
			null,
			"Specify a script for the BUILD phase of RPM building"
		], [
			"pre-install=",
			null,
			"Specify a script for the pre-INSTALL phase of RPM building"
		], [
			"install-script=",
			null,
			"Specify a script for the INSTALL phase of RPM building"
		], [
			"post-install=",
			null,
			"Specify a script for the post-INSTALL phase of RPM building"
		], [
			"pre-uninstall=",
			null,
			"Specify a script for the pre-UNINSTALL phase of RPM building"
		], [
			"post-uninstall=",
			null,
			"Specify a script for the post-UNINSTALL phase of RPM building"
		], [
			"clean-script=",
			null,
			"Specify a script for the CLEAN phase of RPM building"
		], [
			"verify-script=",
			null,
			"Specify a script for the VERIFY phase of the RPM build"
		], [
			"force-arch=",
			null,
			"Force an architecture onto the RPM build process"
		], [
			"quiet",
			"q",
			"Run the INSTALL phase of RPM building in quiet mode"
		]),
		booleanOptions: [
			"keep-temp",
			"use-rpm-opt-flags",
			"rpm3-mode",
			"no-autoreq",
			"quiet"
		],
		negativeOpt: {
			"no-keep-temp": "keep-temp",
			"no-rpm-opt-flags": "use-rpm-opt-flags",
			"rpm2-mode": "rpm3-mode"
		},
		subCommands: []
	};
}

// src/options/tables/bdist-wininst.ts
function describeBdistWininst(facts) {
	return {
		name: "bdist_wininst",
		description: "create an executable installer for MS Windows",
		userOptions: require_distribution_options.options([
			"bdist-dir=",
			null,
			"temporary directory for creating the distribution"
		], [
			"plat-name=",
			"p",
			`platform name to embed in generated filenames (default: ${facts.platform})`
		], [
			"keep-temp",
			"k",
			"keep the pseudo-installation tree around after creating the distribution archive"
		], [
			"target-version=",
			null,
			"require a specific python version on the target system"
		], [
			"no-target-compile",
			"c",
			"do not compile .py to .pyc on the target system"
		], [
			"no-target-optimize",
			"o",
			"do not compile .py to .pyo (optimized) on the target system"
		], [
			"dist-dir=",
			"d",
			"directory to put final built distributions in"
		], [
			"bitmap=",
			"b",
			"bitmap to use for the installer instead of python-powered logo"
		], [
			"title=",
			"t",
			"title to display on the installer background instead of default"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"install-script=",
			null,
			"basename of installation script to be run after installation or before deinstallation"
		], [
			"pre-install-script=",
			null,
			"Fully qualified filename of a script to be run before any files are installed.  This script need not be in the distribution"
		], [
			"user-access-control=",
			null,
			"specify Vista's UAC handling - 'none'/default=no handling, 'auto'=use UAC if target Python installed for all users, 'force'=always use UAC"
		]),
		booleanOptions: [
			"keep-temp",
			"no-target-compile",
			"no-target-optimize",
			"skip-build"
		],
		subCommands: []
	};
}

// src/options/tables/build.ts
function describeBuild(facts) {
	return {
		name: "build",
		description: "build everything needed to install",
		userOptions: require_distribution_options.options([
			"build-base=",
			"b",
			"base directory for build library"
		], [
			"build-purelib=",
			null,
			"build directory for platform-neutral distributions"
		], [
			"build-platlib=",
			null,
			"build directory for platform-specific distributions"
		], [
			"build-lib=",
			null,
			"build directory for all distribution (defaults to either build-purelib or build-platlib"
		], [
			"build-scripts=",
			null,
			"build directory for scripts"
		], [
			"build-temp=",
			"t",
			"temporary build directory"
		], [
			"plat-name=",
			"p",
			`platform name to build for, if supported (default: ${facts.platform})`
		], [
			"compiler=",
			"c",
			"specify the compiler type"
		], ...facts.major < 3 ? [] : [[
			"parallel=",
			"j",
			"number of parallel build jobs"
		]], [
			"debug",
			"g",
			"compile extensions and libraries with debugging information"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		], [
			"executable=",
			"e",
			"specify final destination interpreter path (build.py)"
		]),
		booleanOptions: ["debug", "force"],
		helpOptions: [{
			long: "help-compiler",
			short: null,
			help: "list available compilers",
			action: "distutils.command.build.show_compilers"
		}],
		subCommands: [
			{
				name: "build_py",
				predicate: "has_pure_modules"
			},
			{
				name: "build_clib",
				predicate: "has_c_libraries"
			},
			{
				name: "build_ext",
				predicate: "has_ext_modules"
			},
			{
				name: "build_scripts",
				predicate: "has_scripts"
			}
		]
	};
}

// src/options/tables/build-clib.ts
function describeBuildClib() {
	return {
		name: "build_clib",
		description: "build C/C++ libraries used by Python extensions",
		userOptions: require_distribution_options.options([
			"build-clib=",
			"b",
			"directory to build C/C++ libraries to"
		], [
			"build-temp=",
			"t",
			"directory to put temporary build by-products"
		], [
			"debug",
			"g",
			"compile with debugging information"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		], [
			"compiler=",
			"c",
			"specify the compiler type"
		]),
		booleanOptions: ["debug", "force"],
		helpOptions: [{
			long: "help-compiler",
			short: null,
			help: "list available compilers",
			action: "distutils.command.build_clib.show_compilers"
		}],
		subCommands: []
	};
}

// src/options/tables/build-ext.ts
function describeBuildExt(facts) {
	const separator = facts.osName === "nt" ? ";" : ":";
	return {
		name: "build_ext",
		description: "build C/C++ extensions (compile/link to build directory)",
		userOptions: require_distribution_options.options([
			"build-lib=",
			"b",
			"directory for compiled extension modules"
		], [
			"build-temp=",
			"t",
			"directory for temporary files (build by-products)"
		], [
			"plat-name=",
			"p",
			`platform name to cross-compile for, if supported (default: ${facts.platform})`
		], [
			"inplace",
			"i",
			"ignore build-lib and put compiled extensions into the source directory alongside your pure Python modules"
		], [
			"include-dirs=",
			"I",
			`list of directories to search for header files (separated by '${separator}')`
		], [
			"define=",
			"D",
			"C preprocessor macros to define"
		], [
			"undef=",
			"U",
			"C preprocessor macros to undefine"
		], [
			"libraries=",
			"l",
			"external C libraries to link with"
		], [
			"library-dirs=",
			"L",
			`directories to search for external C libraries (separated by '${separator}')`
		], [
			"rpath=",
			"R",
			"directories to search for shared C libraries at runtime"
		], [
			"link-objects=",
			"O",
			"extra explicit link objects to include in the link"
		], [
			"debug",
			"g",
			"compile/link with debugging information"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		], [
			"compiler=",
			"c",
			"specify the compiler type"
		], ...facts.major < 3 ? [] : [[
			"parallel=",
			"j",
			"number of parallel build jobs"
		]], [
			"swig-cpp",
			null,
			"make SWIG create C++ files (default is C)"
		], [
			"swig-opts=",
			null,
			"list of SWIG command line options"
		], [
			"swig=",
			null,
			"path to the SWIG executable"
		], [
			"user",
			null,
			"add user include, library and rpath"
		]),
		booleanOptions: [
			"inplace",
			"debug",
			"force",
			"swig-cpp",
			"user"
		],
		helpOptions: [{
			long: "help-compiler",
			short: null,
			help: "list available compilers",
			action: "distutils.command.build_ext.show_compilers"
		}],
		subCommands: []
	};
}

// src/options/tables/build-py.ts
function describeBuildPy() {
	return {
		name: "build_py",
		description: "\"build\" pure Python modules (copy to build directory)",
		userOptions: require_distribution_options.options([
			"build-lib=",
			"d",
			"directory to \"build\" (copy) to"
		], [
			"compile",
			"c",
			"compile .py to .pyc"
		], [
			"no-compile",
			null,
			"don't compile .py files [default]"
		], [
			"optimize=",
			"O",
			"also compile with optimization: -O1 for \"python -O\", -O2 for \"python -OO\", and -O0 to disable [default: -O0]"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps)"
		]),
		booleanOptions: ["compile", "force"],
		negativeOpt: { "no-compile": "compile" },
		subCommands: []
	};
}

// src/options/tables/build-scripts.ts
function describeBuildScripts() {
	return {
		name: "build_scripts",
		description: "\"build\" scripts (copy and fixup #! line)",
		userOptions: require_distribution_options.options([
			"build-dir=",
			"d",
			"directory to \"build\" (copy) to"
		], [
			"force",
			"f",
			"forcibly build everything (ignore file timestamps"
		], [
			"executable=",
			"e",
			"specify final destination interpreter path"
		]),
		booleanOptions: ["force"],
		subCommands: []
	};
}

// src/options/tables/check.ts
function describeCheck() {
	return {
		name: "check",
		description: "perform some checks on the package",
		userOptions: require_distribution_options.options([
			"metadata",
			"m",
			"Verify meta-data"
		], [
			"restructuredtext",
			"r",
			"Checks if long string meta-data syntax are reStructuredText-compliant"
		], [
			"strict",
			"s",
			"Will exit with an error if a check fails"
		]),
		booleanOptions: [
			"metadata",
			"restructuredtext",
			"strict"
		],
		subCommands: []
	};
}

// src/options/tables/clean.ts
function describeClean() {
	return {
		name: "clean",
		description: "clean up temporary files from 'build' command",
		userOptions: require_distribution_options.options([
			"build-base=",
			"b",
			"base build directory (default: 'build.build-base')"
		], [
			"build-lib=",
			null,
			"build directory for all modules (default: 'build.build-lib')"
		], [
			"build-temp=",
			"t",
			"temporary build directory (default: 'build.build-temp')"
		], [
			"build-scripts=",
			null,
			"build directory for scripts (default: 'build.build-scripts')"
		], [
			"bdist-base=",
			null,
			"temporary directory for built distributions"
		], [
			"all",
			"a",
			"remove all build output, not just temporary by-products"
		]),
		booleanOptions: ["all"],
		subCommands: []
	};
}

// src/options/tables/config.ts
function describeConfig() {
	return {
		name: "config",
		description: "prepare to build",
		userOptions: require_distribution_options.options([
			"compiler=",
			null,
			"specify the compiler type"
		], [
			"cc=",
			null,
			"specify the compiler executable"
		], [
			"include-dirs=",
			"I",
			"list of directories to search for header files"
		], [
			"define=",
			"D",
			"C preprocessor macros to define"
		], [
			"undef=",
			"U",
			"C preprocessor macros to undefine"
		], [
			"libraries=",
			"l",
			"external C libraries to link with"
		], [
			"library-dirs=",
			"L",
			"directories to search for external C libraries"
		], [
			"noisy",
			null,
			"show every action (compile, link, run, ...) taken"
		], [
			"dump-source",
			null,
			"dump generated source files before attempting to compile them"
		]),
		subCommands: []
	};
}

// src/options/tables/install.ts
function describeInstall$1(facts) {
	const user = facts.hasUserSite ? [[
		"user",
		null,
		`install in user site-package '${facts.userSite}'`
	]] : [];
	return {
		name: "install",
		description: "install everything from build directory",
		userOptions: require_distribution_options.options([
			"prefix=",
			null,
			"installation prefix"
		], [
			"exec-prefix=",
			null,
			"(Unix only) prefix for platform-specific files"
		], [
			"home=",
			null,
			"(Unix only) home directory to install under"
		], ...facts.major < 3 ? user : [], [
			"install-base=",
			null,
			"base installation directory (instead of --prefix or --home)"
		], [
			"install-platbase=",
			null,
			"base installation directory for platform-specific files (instead of --exec-prefix or --home)"
		], [
			"root=",
			null,
			"install everything relative to this alternate root directory"
		], [
			"install-purelib=",
			null,
			"installation directory for pure Python module distributions"
		], [
			"install-platlib=",
			null,
			"installation directory for non-pure module distributions"
		], [
			"install-lib=",
			null,
			"installation directory for all module distributions (overrides --install-purelib and --install-platlib)"
		], [
			"install-headers=",
			null,
			"installation directory for C/C++ headers"
		], [
			"install-scripts=",
			null,
			"installation directory for Python scripts"
		], [
			"install-data=",
			null,
			"installation directory for data files"
		], [
			"compile",
			"c",
			"compile .py to .pyc [default]"
		], [
			"no-compile",
			null,
			"don't compile .py files"
		], [
			"optimize=",
			"O",
			"also compile with optimization: -O1 for \"python -O\", -O2 for \"python -OO\", and -O0 to disable [default: -O0]"
		], [
			"force",
			"f",
			"force installation (overwrite any existing files)"
		], [
			"skip-build",
			null,
			"skip rebuilding everything (for testing/debugging)"
		], [
			"record=",
			null,
			"filename in which to record list of installed files"
		], ...facts.major < 3 ? [] : user),
		booleanOptions: [
			"compile",
			"force",
			"skip-build",
			...facts.hasUserSite ? ["user"] : []
		],
		negativeOpt: { "no-compile": "compile" },
		subCommands: [
			{
				name: "install_lib",
				predicate: "has_lib"
			},
			{
				name: "install_headers",
				predicate: "has_headers"
			},
			{
				name: "install_scripts",
				predicate: "has_scripts"
			},
			{
				name: "install_data",
				predicate: "has_data"
			},
			{
				name: "install_egg_info",
				predicate: "always"
			}
		]
	};
}

// src/options/tables/install-data.ts
function describeInstallData() {
	return {
		name: "install_data",
		description: "install data files",
		userOptions: require_distribution_options.options([
			"install-dir=",
			"d",
			"base directory for installing data files (default: installation base dir)"
		], [
			"root=",
			null,
			"install everything relative to this alternate root directory"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		]),
		booleanOptions: ["force"],
		subCommands: []
	};
}

// src/options/tables/install-egg-info.ts
function describeInstallEggInfo() {
	return {
		name: "install_egg_info",
		description: "Install package's PKG-INFO metadata as an .egg-info file",
		userOptions: require_distribution_options.options([
			"install-dir=",
			"d",
			"directory to install to"
		]),
		subCommands: []
	};
}

// src/options/tables/install-headers.ts
function describeInstallHeaders() {
	return {
		name: "install_headers",
		description: "install C/C++ header files",
		userOptions: require_distribution_options.options([
			"install-dir=",
			"d",
			"directory to install header files to"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		]),
		booleanOptions: ["force"],
		subCommands: []
	};
}

// src/options/tables/install-lib.ts
function describeInstallLib() {
	return {
		name: "install_lib",
		description: "install all Python modules (extensions and pure Python)",
		userOptions: require_distribution_options.options([
			"install-dir=",
			"d",
			"directory to install to"
		], [
			"build-dir=",
			"b",
			"build directory (where to install from)"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		], [
			"compile",
			"c",
			"compile .py to .pyc [default]"
		], [
			"no-compile",
			null,
			"don't compile .py files"
		], [
			"optimize=",
			"O",
			"also compile with optimization: -O1 for \"python -O\", -O2 for \"python -OO\", and -O0 to disable [default: -O0]"
		], [
			"skip-build",
			null,
			"skip the build steps"
		]),
		booleanOptions: [
			"force",
			"compile",
			"skip-build"
		],
		negativeOpt: { "no-compile": "compile" },
		subCommands: []
	};
}

// src/options/tables/install-scripts.ts
function describeInstallScripts() {
	return {
		name: "install_scripts",
		description: "install scripts (Python or otherwise)",
		userOptions: require_distribution_options.options([
			"install-dir=",
			"d",
			"directory to install scripts to"
		], [
			"build-dir=",
			"b",
			"build directory (where to install from)"
		], [
			"force",
			"f",
			"force installation (overwrite existing files)"
		], [
			"skip-build",
			null,
			"skip the build steps"
		]),
		booleanOptions: ["force", "skip-build"],
		subCommands: []
	};
}

// src/options/tables/register.ts
function describeRegister() {
	return {
		name: "register",
		description: "register the distribution with the Python package index",
		userOptions: require_distribution_options.options([
			"repository=",
			"r",
			"url of repository [default: https://upload.pypi.org/legacy/]"
		], [
			"show-response",
			null,
			"display full response text from server"
		], [
			"list-classifiers",
			null,
			"list the valid Trove classifiers"
		], [
			"strict",
			null,
			"Will stop the registering if the meta-data are not fully compliant"
		]),
		booleanOptions: [
			"show-response",
			"verify",
			"list-classifiers",
			"strict"
		],
		subCommands: [{
			name: "check",
			predicate: "always"
		}]
	};
}

// src/options/tables/sdist.ts
function describeSdist$1() {
	return {
		name: "sdist",
		description: "create a source distribution (tarball, zip file, etc.)",
		userOptions: require_distribution_options.options([
			"template=",
			"t",
			"name of manifest template file [default: MANIFEST.in]"
		], [
			"manifest=",
			"m",
			"name of manifest file [default: MANIFEST]"
		], [
			"use-defaults",
			null,
			"include the default file set in the manifest [default; disable with --no-defaults]"
		], [
			"no-defaults",
			null,
			"don't include the default file set"
		], [
			"prune",
			null,
			"specifically exclude files/directories that should not be distributed (build tree, RCS/CVS dirs, etc.) [default; disable with --no-prune]"
		], [
			"no-prune",
			null,
			"don't automatically exclude anything"
		], [
			"manifest-only",
			"o",
			"just regenerate the manifest and then stop (implies --force-manifest)"
		], [
			"force-manifest",
			"f",
			"forcibly regenerate the manifest and carry on as usual. Deprecated: now the manifest is always regenerated."
		], [
			"formats=",
			null,
			"formats for source distribution (comma-separated list)"
		], [
			"keep-temp",
			"k",
			"keep the distribution tree around after creating archive file(s)"
		], [
			"dist-dir=",
			"d",
			"directory to put the source distribution archive(s) in [default: dist]"
		], [
			"metadata-check",
			null,
			"Ensure that all required elements of meta-data are supplied. Warn if any missing. [default]"
		], [
			"owner=",
			"u",
			"Owner name used when creating a tar file [default: current user]"
		], [
			"group=",
			"g",
			"Group name used when creating a tar file [default: current group]"
		]),
		booleanOptions: [
			"use-defaults",
			"prune",
			"manifest-only",
			"force-manifest",
			"keep-temp",
			"metadata-check"
		],
		negativeOpt: {
			"no-defaults": "use-defaults",
			"no-prune": "prune"
		},
		helpOptions: [{
			long: "help-formats",
			short: null,
			help: "list available distribution formats",
			action: "distutils.command.sdist.show_formats"
		}],
		subCommands: [{
			name: "check",
			predicate: "checking_metadata"
		}]
	};
}

// src/options/tables/upload.ts
function describeUpload() {
	return {
		name: "upload",
		description: "upload binary package to PyPI",
		userOptions: require_distribution_options.options([
			"repository=",
			"r",
			"url of repository [default: https://upload.pypi.org/legacy/]"
		], [
			"show-response",
			null,
			"display full response text from server"
		], [
			"sign",
			"s",
			"sign files to upload using gpg"
		], [
			"identity=",
			"i",
			"GPG identity used to sign files"
		]),
		booleanOptions: ["show-response", "sign"],
		subCommands: []
	};
}

// src/options/command-tables.ts
const DESCRIBE = {
	build: describeBuild,
	build_py: describeBuildPy,
	build_ext: describeBuildExt,
	build_clib: describeBuildClib,
	build_scripts: describeBuildScripts,
	clean: describeClean,
	install: describeInstall$1,
	install_lib: describeInstallLib,
	install_headers: describeInstallHeaders,
	install_scripts: describeInstallScripts,
	install_data: describeInstallData,
	install_egg_info: describeInstallEggInfo,
	sdist: describeSdist$1,
	register: describeRegister,
	bdist: describeBdist,
	bdist_dumb: describeBdistDumb,
	bdist_rpm: describeBdistRpm,
	bdist_wininst: describeBdistWininst,
	bdist_msi: describeBdistMsi,
	check: describeCheck,
	upload: describeUpload,
	config: describeConfig
};
function commandTable(name, target, platform) {
	if (!Object.hasOwn(DESCRIBE, name) || !existsOn(name, target)) return void 0;
	return DESCRIBE[name]?.(tableFacts(target, platform));
}
function standardCommands(target) {
	return [
		...[
			"build",
			"build_py",
			"build_ext",
			"build_clib",
			"build_scripts",
			"clean"
		],
		...[
			"install",
			"install_lib",
			"install_headers",
			"install_scripts",
			"install_data"
		],
		...[
			"sdist",
			"register",
			"bdist",
			"bdist_dumb",
			"bdist_rpm"
		],
		...existsOn("bdist_wininst", target) ? ["bdist_wininst"] : [],
		...require_run.atLeast(target, 3, 0) ? ["check", "upload"] : ["upload", "check"]
	];
}
function existsOn(name, target) {
	if (name === "bdist_wininst") return !require_run.atLeast(target, 3, 10);
	if (name === "bdist_msi") return target.osName === "nt" && !require_run.atLeast(target, 3, 11);
	return true;
}

// src/options/setuptools-tables.ts
const ENGINE_COMMANDS = [...[
	"build",
	"build_clib",
	"build_ext",
	"build_py",
	"egg_info"
], ...[
	"install",
	"install_egg_info",
	"install_lib",
	"install_scripts",
	"sdist"
]];
function tableOfClass(pythonPath, target) {
	const name = pythonPath.slice(pythonPath.lastIndexOf(".") + 1);
	return pythonPath.startsWith("setuptools.") ? setuptoolsTable(name, target) : commandTable(name, target);
}
function setuptoolsCommandNames(target) {
	const since = (major, minor, ...names) => require_run.atLeast(target, major, minor) ? names : [];
	const until = (major, minor, ...names) => require_run.atLeast(target, major, minor) ? [] : names;
	return [
		...[
			"alias",
			"bdist_egg",
			"bdist_rpm"
		],
		...until(3, 8, "bdist_wininst"),
		...since(3, 10, "build"),
		...[
			"build_clib",
			"build_ext",
			"build_py",
			"develop",
			"dist_info",
			"easy_install"
		],
		...[
			"egg_info",
			"install",
			"install_egg_info",
			"install_lib",
			"install_scripts"
		],
		...until(3, 7, "register"),
		...[
			"rotate",
			"saveopts",
			"sdist",
			"setopt",
			"test"
		],
		...until(3, 7, "upload"),
		"upload_docs"
	];
}
function setuptoolsTable(name, target) {
	if (!ENGINE_COMMANDS.includes(name)) return void 0;
	switch (name) {
		case "egg_info": return EGG_INFO;
		case "install_egg_info": return {
			...commandTable(name, target),
			description: "Install an .egg-info directory for the package"
		};
		case "install": return describeInstall(commandTable(name, target));
		case "sdist": return describeSdist(commandTable(name, target), target);
		default: return commandTable(name, target);
	}
}
const EGG_INFO = {
	name: "egg_info",
	description: "create a distribution's .egg-info directory",
	userOptions: require_distribution_options.options([
		"egg-base=",
		"e",
		"directory containing .egg-info directories (default: top of the source tree)"
	], [
		"tag-date",
		"d",
		"Add date stamp (e.g. 20050528) to version number"
	], [
		"tag-build=",
		"b",
		"Specify explicit tag to add to version number"
	], [
		"no-date",
		"D",
		"Don't include date stamp [default]"
	]),
	booleanOptions: ["tag-date"],
	negativeOpt: { "no-date": "tag-date" },
	subCommands: []
};
function describeInstall(table) {
	return {
		...table,
		userOptions: [...table.userOptions, ...require_distribution_options.options([
			"old-and-unmanageable",
			null,
			"Try not to use this!"
		], [
			"single-version-externally-managed",
			null,
			"used by system package builders to create 'flat' eggs"
		])],
		booleanOptions: [
			...table.booleanOptions ?? [],
			"old-and-unmanageable",
			"single-version-externally-managed"
		],
		subCommands: [
			...table.subCommands.filter((sub) => sub.name !== "install_egg_info" && sub.name !== "install_scripts"),
			{
				name: "install_egg_info",
				predicate: "always"
			},
			{
				name: "install_scripts",
				predicate: "always"
			}
		]
	};
}
function describeSdist(table, target) {
	const owner = [[
		"owner=",
		"u",
		"Owner name used when creating a tar file [default: current user]"
	], [
		"group=",
		"g",
		"Group name used when creating a tar file [default: current group]"
	]];
	return {
		...table,
		userOptions: require_distribution_options.options([
			"formats=",
			null,
			"formats for source distribution (comma-separated list)"
		], [
			"keep-temp",
			"k",
			"keep the distribution tree around after creating archive file(s)"
		], [
			"dist-dir=",
			"d",
			"directory to put the source distribution archive(s) in [default: dist]"
		], ...require_run.atLeast(target, 3, 10) ? owner : []),
		negativeOpt: {}
	};
}

Object.defineProperty(exports, "commandTable", {
  enumerable: true,
  get: function () {
    return commandTable;
  }
});
Object.defineProperty(exports, "hasUserSite", {
  enumerable: true,
  get: function () {
    return hasUserSite;
  }
});
Object.defineProperty(exports, "setuptoolsCommandNames", {
  enumerable: true,
  get: function () {
    return setuptoolsCommandNames;
  }
});
Object.defineProperty(exports, "setuptoolsTable", {
  enumerable: true,
  get: function () {
    return setuptoolsTable;
  }
});
Object.defineProperty(exports, "standardCommands", {
  enumerable: true,
  get: function () {
    return standardCommands;
  }
});
Object.defineProperty(exports, "tableOfClass", {
  enumerable: true,
  get: function () {
    return tableOfClass;
  }
});
