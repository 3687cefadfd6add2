"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_loose_version = require("./loose-version.js");
const require_run = require("./run.js");

// src/compilers/packages.ts
const INSTALL = {
	apt: "apt-get install",
	dnf: "dnf install",
	apk: "apk add",
	pacman: "pacman -S",
	brew: "brew install"
};
const COMPILER_PACKAGES = {
	apt: "build-essential",
	dnf: "gcc gcc-c++",
	apk: "build-base",
	pacman: "base-devel",
	brew: "gcc"
};
const LIBRARIES = [
	{
		names: ["z"],
		headers: ["zlib.h", "zconf.h"],
		packages: {
			apt: "zlib1g-dev",
			dnf: "zlib-devel",
			apk: "zlib-dev",
			pacman: "zlib",
			brew: "zlib"
		}
	},
	{
		names: ["ssl", "crypto"],
		headers: ["openssl/"],
		packages: {
			apt: "libssl-dev",
			dnf: "openssl-devel",
			apk: "openssl-dev",
			pacman: "openssl",
			brew: "openssl"
		}
	},
	{
		names: ["ffi"],
		headers: ["ffi.h"],
		packages: {
			apt: "libffi-dev",
			dnf: "libffi-devel",
			apk: "libffi-dev",
			pacman: "libffi",
			brew: "libffi"
		}
	},
	{
		names: ["xml2"],
		headers: ["libxml/", "libxml2/"],
		packages: {
			apt: "libxml2-dev",
			dnf: "libxml2-devel",
			apk: "libxml2-dev",
			pacman: "libxml2",
			brew: "libxml2"
		}
	},
	{
		names: ["xslt", "exslt"],
		headers: ["libxslt/", "libexslt/"],
		packages: {
			apt: "libxslt1-dev",
			dnf: "libxslt-devel",
			apk: "libxslt-dev",
			pacman: "libxslt",
			brew: "libxslt"
		}
	},
	{
		names: ["curl"],
		headers: ["curl/"],
		packages: {
			apt: "libcurl4-openssl-dev",
			dnf: "libcurl-devel",
			apk: "curl-dev",
			pacman: "curl",
			brew: "curl"
		}
	},
	{
		names: ["yaml"],
		headers: ["yaml.h"],
		packages: {
			apt: "libyaml-dev",
			dnf: "libyaml-devel",
			apk: "yaml-dev",
			pacman: "libyaml",
			brew: "libyaml"
		}
	},
	{
		names: ["jpeg"],
		headers: ["jpeglib.h"],
		packages: {
			apt: "libjpeg-dev",
			dnf: "libjpeg-turbo-devel",
			apk: "jpeg-dev",
			pacman: "libjpeg-turbo",
			brew: "jpeg"
		}
	},
	{
		names: ["png", "png16"],
		headers: ["png.h"],
		packages: {
			apt: "libpng-dev",
			dnf: "libpng-devel",
			apk: "libpng-dev",
			pacman: "libpng",
			brew: "libpng"
		}
	},
	{
		names: ["freetype"],
		headers: ["ft2build.h", "freetype/"],
		packages: {
			apt: "libfreetype6-dev",
			dnf: "freetype-devel",
			apk: "freetype-dev",
			pacman: "freetype2",
			brew: "freetype"
		}
	},
	{
		names: ["bz2"],
		headers: ["bzlib.h"],
		packages: {
			apt: "libbz2-dev",
			dnf: "bzip2-devel",
			apk: "bzip2-dev",
			pacman: "bzip2",
			brew: "bzip2"
		}
	},
	{
		names: ["lzma"],
		headers: ["lzma.h"],
		packages: {
			apt: "liblzma-dev",
			dnf: "xz-devel",
			apk: "xz-dev",
			pacman: "xz",
			brew: "xz"
		}
	},
	{
		names: ["sqlite3"],
		headers: ["sqlite3.h"],
		packages: {
			apt: "libsqlite3-dev",
			dnf: "sqlite-devel",
			apk: "sqlite-dev",
			pacman: "sqlite",
			brew: "sqlite"
		}
	},
	{
		names: ["pq"],
		headers: ["libpq-fe.h"],
		packages: {
			apt: "libpq-dev",
			dnf: "libpq-devel",
			apk: "libpq-dev",
			pacman: "postgresql-libs",
			brew: "libpq"
		}
	},
	{
		names: ["mysqlclient", "mariadb"],
		headers: ["mysql.h", "mysql/"],
		packages: {
			apt: "default-libmysqlclient-dev",
			dnf: "mariadb-connector-c-devel",
			apk: "mariadb-connector-c-dev",
			pacman: "mariadb-libs",
			brew: "mysql-client"
		}
	},
	{
		names: [
			"ldap",
			"ldap_r",
			"lber"
		],
		headers: ["ldap.h", "lber.h"],
		packages: {
			apt: "libldap2-dev",
			dnf: "openldap-devel",
			apk: "openldap-dev",
			pacman: "libldap",
			brew: "openldap"
		}
	},
	{
		names: ["sasl2"],
		headers: ["sasl/", "sasl.h"],
		packages: {
			apt: "libsasl2-dev",
			dnf: "cyrus-sasl-devel",
			apk: "cyrus-sasl-dev",
			pacman: "libsasl",
			brew: "cyrus-sasl"
		}
	},
	{
		names: ["readline"],
		headers: ["readline/"],
		packages: {
			apt: "libreadline-dev",
			dnf: "readline-devel",
			apk: "readline-dev",
			pacman: "readline",
			brew: "readline"
		}
	},
	{
		names: [
			"ncurses",
			"ncursesw",
			"curses"
		],
		headers: ["ncurses.h", "curses.h"],
		packages: {
			apt: "libncurses-dev",
			dnf: "ncurses-devel",
			apk: "ncurses-dev",
			pacman: "ncurses",
			brew: "ncurses"
		}
	},
	{
		names: ["gmp"],
		headers: ["gmp.h"],
		packages: {
			apt: "libgmp-dev",
			dnf: "gmp-devel",
			apk: "gmp-dev",
			pacman: "gmp",
			brew: "gmp"
		}
	},
	{
		names: ["mpfr"],
		headers: ["mpfr.h"],
		packages: {
			apt: "libmpfr-dev",
			dnf: "mpfr-devel",
			apk: "mpfr-dev",
			pacman: "mpfr",
			brew: "mpfr"
		}
	},
	{
		names: ["mpc"],
		headers: ["mpc.h"],
		packages: {
			apt: "libmpc-dev",
			dnf: "libmpc-devel",
			apk: "mpc1-dev",
			pacman: "libmpc",
			brew: "libmpc"
		}
	},
	{
		names: ["event"],
		headers: ["event.h", "event2/"],
		packages: {
			apt: "libevent-dev",
			dnf: "libevent-devel",
			apk: "libevent-dev",
			pacman: "libevent",
			brew: "libevent"
		}
	},
	{
		names: ["zmq"],
		headers: ["zmq.h"],
		packages: {
			apt: "libzmq3-dev",
			dnf: "zeromq-devel",
			apk: "zeromq-dev",
			pacman: "zeromq",
			brew: "zeromq"
		}
	},
	{
		names: ["hdf5"],
		headers: ["hdf5.h"],
		packages: {
			apt: "libhdf5-dev",
			dnf: "hdf5-devel",
			apk: "hdf5-dev",
			pacman: "hdf5",
			brew: "hdf5"
		}
	},
	{
		names: ["proj"],
		headers: ["proj.h", "proj_api.h"],
		packages: {
			apt: "libproj-dev",
			dnf: "proj-devel",
			apk: "proj-dev",
			pacman: "proj",
			brew: "proj"
		}
	},
	{
		names: ["geos_c", "geos"],
		headers: ["geos_c.h"],
		packages: {
			apt: "libgeos-dev",
			dnf: "geos-devel",
			apk: "geos-dev",
			pacman: "geos",
			brew: "geos"
		}
	},
	{
		names: ["augeas"],
		headers: ["augeas.h"],
		packages: {
			apt: "libaugeas-dev",
			dnf: "augeas-devel",
			apk: "augeas-dev",
			pacman: "augeas",
			brew: "augeas"
		}
	},
	{
		names: ["krb5", "gssapi_krb5"],
		headers: [
			"krb5.h",
			"gssapi/",
			"gssapi.h"
		],
		packages: {
			apt: "libkrb5-dev",
			dnf: "krb5-devel",
			apk: "krb5-dev",
			pacman: "krb5",
			brew: "krb5"
		}
	},
	{
		names: ["snappy"],
		headers: ["snappy.h", "snappy-c.h"],
		packages: {
			apt: "libsnappy-dev",
			dnf: "snappy-devel",
			apk: "snappy-dev",
			pacman: "snappy",
			brew: "snappy"
		}
	}
];
function packagesOfLibrary(name) {
	return LIBRARIES.find(({ names }) => names.includes(name))?.packages;
}
function packagesOfHeader(header) {
	return LIBRARIES.find(({ headers }) => headers.some((each) => each.endsWith("/") ? header.startsWith(each) : header === each))?.packages;
}
function packagesOfPython(version) {
	const [major = "3", minor = "0"] = version.split(".");
	return {
		apt: `python${major}.${minor}-dev`,
		dnf: `python${major}.${minor}-devel`,
		apk: major === "2" ? "python2-dev" : "python3-dev",
		pacman: major === "2" ? "python2" : "python",
		brew: `python@${major}.${minor}`
	};
}
function installCommand(packages, tool) {
	const one = (each) => packages[each] === void 0 ? void 0 : `\`${INSTALL[each]} ${packages[each]}\``;
	return (tool === void 0 ? void 0 : one(tool)) ?? [
		"apt",
		"dnf",
		"brew"
	].map(one).filter((each) => each !== void 0).join(" or ");
}

// src/compilers/hints.ts
function goneFromPythonHint(_found, { pythonVersion }) {
	return `this code uses parts of Python's C interface that ${pythonVersion} no longer has: take a newer release of the project or an older Python`;
}
const KNOWN = [
	{
		pattern: /No space left on device/,
		hint: () => "the disk is full"
	},
	{
		pattern: /Read-only file system/,
		hint: () => "the file system is read-only: choose another build folder with `build --build-base`"
	},
	{
		pattern: /Python\.h['"\u2019]?(?:: No such file|' file not found| file not found)|Cannot open include file: 'Python\.h'/i,
		hint: (_found, { pythonVersion, packageTool, windows }) => windows === true ? `the headers of Python ${pythonVersion} are missing: take an installation that has them, as python.org's has` : `the headers of Python ${pythonVersion} are missing: ${installCommand(packagesOfPython(pythonVersion), packageTool)}`
	},
	{
		pattern: /\b(?:longintrepr|eval|graminit|metagrammar|Python-ast|parsetok|pgen(?:headers)?|(?:int|string|buffer|class|cell|func|gen|odict|namespace|picklebuf|interpreterid)object|cobject|cStringIO|pyarena|pyctype|pydebug|pyfpe|pygetopt|pystrhex|pytime|ucnhash)\.h['"\u2019]?(?:: No such file| file not found)/,
		hint: goneFromPythonHint
	},
	{
		pattern: /(?:fatal error: |error: )['"]?([\w./+-]+\.(?:h|hpp|hh|hxx))['"]?(?:: No such file or directory| file not found)|Cannot open include file: '([^']+)'|([\w./+-]+\.h): No such file or directory/,
		hint: (found, { packageTool, windows }) => {
			const header = found[1] ?? found[2] ?? found[3];
			const packages = windows === true ? void 0 : packagesOfHeader(header);
			return packages === void 0 ? `the header ${header} was not found: install the library that brings it, or name its folder with \`build_ext --include-dirs\` or in ${windows === true ? "INCLUDE" : "CFLAGS"}` : `the header ${header} is missing: ${installCommand(packages, packageTool)}`;
		}
	},
	{
		pattern: /(?:^|\n)(?:cc1\w*|[\w+-]*(?:gcc|g\+\+|clang|clang\+\+)): (?:fatal )?error: (?:no such file or directory: '(.+?)'|([^'"\n]+\.\w+): No such file or directory)/,
		hint: (found) => `there is no source ${found[1] ?? found[2]}: it is missing from the project, has another name in setup.py, or is made by a step that was not run`
	},
	{
		pattern: /cannot find -l:?([\w+.-]+)|library not found for -l([\w+.-]+)|library '([\w+.-]+)' not found|cannot open (?:input )?file '([\w+.-]+)\.lib'/,
		hint: (found, { packageTool, windows }) => {
			const library = found[1] ?? found[2] ?? found[3] ?? found[4];
			const packages = windows === true ? void 0 : packagesOfLibrary(library.replace(/:$/, ""));
			return packages === void 0 ? `the library ${library} was not found: install it, or name its folder with \`build_ext --library-dirs\` or in ${windows === true ? "LIB" : "LDFLAGS"}` : `the library ${library} is missing: ${installCommand(packages, packageTool)}`;
		}
	},
	{
		pattern: /(?:unrecognized (?:command[- ]line )?option|unknown argument:?|unsupported option) ['"\u2018`]?(-[\w=+.-]+)/,
		hint: (found) => `this compiler does not know ${found[1]}: the flags come from the build of Python, from CFLAGS or from setup.py; set CC to the compiler that they are meant for`
	},
	{
		pattern: /unable to execute '?"?([^'":]+)|command '([^']+)' failed: No such file or directory|(?:^|\n)(?:\S+: )?(\S+): (?:command )?not found/,
		hint: (found, context) => {
			const program = found[1] ?? found[2] ?? found[3];
			if (!/(?:^|[/\\-])(?:g?cc|g\+\+|c\+\+|clang(?:\+\+)?|ar|ld|cl\.exe|x86_64-linux-gnu-gcc)(?:-[\d.]+)?$/.test(program)) return void 0;
			return missingCompilerHint(program, context);
		}
	},
	{
		pattern: /cannot execute '?cc1plus/,
		hint: (_found, { packageTool, windows }) => windows === true ? "the C++ part of the compiler is missing: install g++ beside gcc" : `the C++ part of the compiler is missing: ${installCommand({
			apt: "g++",
			dnf: "gcc-c++",
			apk: "g++",
			pacman: "gcc",
			brew: "gcc"
		}, packageTool)}`
	},
	{
		pattern: /xcrun: error: invalid active developer path|no developer tools were found/,
		hint: () => "Apple's compiler is not installed: `xcode-select --install`"
	},
	{
		pattern: /swig(?:\.exe)?['"]? failed: |unable to execute '?"?swig|swig: (?:command )?not found/,
		hint: (_found, { packageTool, windows }) => windows === true ? "SWIG is not installed, or the folder of swig.exe is not on PATH" : `SWIG is not installed: ${installCommand({
			apt: "swig",
			dnf: "swig",
			apk: "swig",
			pacman: "swig",
			brew: "swig"
		}, packageTool)}`
	},
	{
		pattern: /['"\u2018`]?PyThreadState['"\u2019]?(?: \{aka [^}]*\})? has no member named|no member named '\w+' in '(?:struct )?_(?:ts|typeobject|frame)'|implicit declaration of function ['"\u2018]?_?Py\w+|PyFrameObject.*incomplete|['"\u2018]tp_print['"\u2019]/,
		hint: goneFromPythonHint
	}
];
function missingCompilerHint(program, { packageTool, windows }) {
	if (windows === true) return `the compiler ${program} is not installed, or its folder is not on PATH: most projects want the C++ build tools of Visual Studio, \`--compiler=mingw32\` MinGW-w64`;
	return `the compiler ${program} is not installed: ${installCommand(COMPILER_PACKAGES, packageTool)}, or set CC to one that is`;
}
function hintFor(output, context) {
	for (const { pattern, hint } of KNOWN) {
		const found = pattern.exec(output);
		const sentence = found === null ? void 0 : hint(found, context);
		if (sentence !== void 0) return sentence;
	}
}

// src/session/package-tool.ts
const PROGRAMS = [
	["apt-get", "apt"],
	["dnf", "dnf"],
	["apk", "apk"],
	["pacman", "pacman"],
	["brew", "brew"]
];
function packageTool(environment) {
	const doors = {
		tree: new require_run.RealDisk(),
		environment,
		platform: require_run.realPlatform(),
		cwd: "/"
	};
	return PROGRAMS.find(([program]) => require_run.findProgram(program, doors) !== void 0)?.[1];
}

// src/session/failure-hint.ts
var failure_hint_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	failureHint: () => failureHint,
	thisMachine: () => thisMachine
});
function thisMachine(environment) {
	const tool = packageTool(environment);
	return {
		windows: require_run.realPlatform() === "nt",
		...tool === void 0 ? {} : { packageTool: tool }
	};
}
function failureHint(failed) {
	const lines = [causeHint(failed), commandHint(failed)].filter((line) => line !== void 0);
	return lines.length === 0 ? void 0 : lines.join("\n");
}
function causeHint(failed) {
	const { step, error, output } = failed;
	const code = error.cause?.code;
	if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full";
	if (code === "EBUSY" && failed.windows) return "another program uses the file: end it, then try again";
	if (code === "EROFS") return `the file system is read-only: choose another ${step.phase === "install" ? "place with --user, --prefix, --home or --root" : "build folder with build --build-base"}`;
	if (code === "EACCES" || code === "EPERM") {
		if (UNREADABLE.test(error.message)) return "this user may not read it: change its mode or its owner";
		return step.phase === "install" ? "this user may not write there: choose another place with --user, --prefix, --home or --root, or let one install who may" : "this user may not write there: choose another build folder with build --build-base";
	}
	if (step.kind === "mkdir" && (code === "EEXIST" || code === "ENOTDIR")) return "there is a file where a folder is needed: remove it, or choose another place";
	if (step.kind === "write" && code === "ENOENT") return `the folder of '${step.path}' is not there: make it first`;
	if (!("argv" in step)) return void 0;
	const program = /'(.+?)'/.exec(error.message)?.[1];
	if (error.code === "missing-program" && program !== void 0 && COMPILING.has(step.kind)) return missingCompilerHint(program, failed);
	return hintFor(`${output}\n${error.message}`, failed);
}
const UNREADABLE = /^could not (?:open|read from) /;
const COMPILING = /* @__PURE__ */ new Set([
	"compile",
	"link",
	"static-library"
]);
function commandHint({ step, error, windows, pythonVersion }) {
	if (!("argv" in step) || error.code === "missing-program") return void 0;
	const quote = windows ? quoteWindows : quotePosix;
	const asIs = windows && require_loose_version.compareLooseVersions(require_loose_version.parseLooseVersion(pythonVersion), require_loose_version.parseLooseVersion("3.9")) < 0;
	const command = step.argv.map(asIs ? quoteSpaces : quote).join(" ");
	return `to run the command that failed again: ${step.cwd === void 0 ? "" : `cd ${windows ? "/d " : ""}${quote(step.cwd)} && `}${command}`;
}
function quotePosix(word) {
	return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function quoteWindows(word) {
	return /^[\w@+=:,./\\~-]+$/.test(word) ? word : `"${word.replace(/(\\*)"/g, "$1$1\\\"").replace(/\\+$/, "$&$&")}"`;
}
function quoteSpaces(word) {
	return word.includes(" ") ? `"${word}"` : word;
}

Object.defineProperty(exports, "failure_hint_exports", {
  enumerable: true,
  get: function () {
    return failure_hint_exports;
  }
});
Object.defineProperty(exports, "hintFor", {
  enumerable: true,
  get: function () {
    return hintFor;
  }
});
Object.defineProperty(exports, "thisMachine", {
  enumerable: true,
  get: function () {
    return thisMachine;
  }
});
