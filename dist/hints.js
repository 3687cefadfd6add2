"use strict";

// src/compilers/old-code-hints.ts
const GONE_HEADERS = /\b(?:longintrepr|eval|graminit|metagrammar|Python-ast|parsetok|pgen(?:headers)?|(?:int|string|buffer|class|cell|func|gen|odict|namespace|picklebuf|interpreterid)object|cobject|cStringIO|pyarena|pyctype|pydebug|pyfpe|pygetopt|pystrhex|pytime|ucnhash)\.h['"\u2019]?(?:: No such file| file not found)/;
const GONE_NAMES = /['"\u2018`]?PyThreadState['"\u2019]?(?: \{aka [^}]*\})? has no member named|no member named '\w+' in '(?:struct )?_(?:ts|typeobject|frame)'|PyFrameObject.*incomplete|['"\u2018]tp_print['"\u2019]|(?:implicit declaration of function|call to undeclared function|use of undeclared identifier|unknown type name) ['"\u2018]?_?Py[A-Z]\w*|['"\u2018`]_?Py[A-Z]\w*['"\u2019] (?:undeclared|was not declared in this scope)|error C(?:2065|3861): '_?Py[A-Z]\w*'/;
const ASSIGNED_MACROS = /(?:lvalue required as left operand of assignment|expression is not assignable)\n.*\bPy_(?:TYPE|SIZE|REFCNT)\(/;
function goneFromPython(_found, { pythonVersion }) {
	return `this code uses parts of Python's C interface that ${pythonVersion} no longer has: take a newer release of the project or an older Python`;
}
const GONE_HEADER = {
	pattern: GONE_HEADERS,
	hint: goneFromPython
};
const OLD_CODE = [
	{
		pattern: GONE_NAMES,
		hint: goneFromPython
	},
	{
		pattern: ASSIGNED_MACROS,
		hint: goneFromPython
	},
	{
		pattern: /is a keyword with ['"\u2018]-std=c23['"\u2019] onwards|too many arguments to function ['"\u2018]\w+['"\u2019]; expected 0, have \d/,
		hint: () => "this compiler reads C as C23, in which older code may mean something else: put -std=gnu17 into CFLAGS"
	},
	{
		pattern: /error: .*\[-W(implicit-function-declaration|implicit-int|int-conversion|incompatible-(?:function-)?pointer-types|return-mismatch|declaration-missing-parameter-type)\]/,
		hint: ([, name = ""]) => `this compiler refuses what older ones only warned of: put -Wno-error=${name} into CFLAGS`
	},
	{
		pattern: /error: .*\[-W(?:c\+\+11-)?narrowing\]/,
		hint: () => "this compiler refuses what older ones only warned of: put -Wno-narrowing into CFLAGS"
	},
	{
		pattern: /ISO C\+\+17 does not allow|reference to ['"\u2018]byte['"\u2019] is ambiguous|no (?:type|template|member) named '(?:auto_ptr|unary_function|binary_function|random_shuffle|bind1st|bind2nd|mem_fun|mem_fun_ref|ptr_fun)' in namespace 'std'/,
		hint: () => "this compiler reads C++ as C++17 or later, which has given up what this code uses: put -std=gnu++14 into CFLAGS"
	},
	{
		pattern: /(?:no type named ['"\u2018]\w+['"\u2019] in|['"\u2018]\w+['"\u2019] in) ['"\u2018]class std::allocator</,
		hint: () => "this compiler reads C++ as C++20, which has given up what this code uses: put -std=gnu++17 into CFLAGS"
	},
	{
		pattern: /\bld(?:\.\w+)?: \S+\.o:.*multiple definition of [`'"\u2018](\w+)/,
		hint: ([, name = ""]) => `${name} is defined in several sources, which gcc 10 and clang 11 no longer put up with: put -fcommon into CFLAGS`
	}
];

// src/compilers/library-packages.ts
const ROWS = `
z                      | zlib.h zconf.h                     | -                          | zlib1g-dev                | zlib-devel                | zlib-dev                | zlib            | zlib
ssl crypto             | openssl/                           | -                          | libssl-dev                | openssl-devel             | openssl-dev             | openssl         | openssl
ffi                    | ffi.h                              | -                          | libffi-dev                | libffi-devel              | libffi-dev              | libffi          | libffi
xml2                   | libxml/ libxml2/                   | xml2-config                | libxml2-dev               | libxml2-devel             | libxml2-dev             | libxml2         | libxml2
xslt exslt             | libxslt/ libexslt/                 | xslt-config                | libxslt1-dev              | libxslt-devel             | libxslt-dev             | libxslt         | libxslt
expat                  | expat.h                            | -                          | libexpat1-dev             | expat-devel               | expat-dev               | expat           | expat
curl                   | curl/                              | curl-config                | libcurl4-openssl-dev      | libcurl-devel             | curl-dev                | curl            | curl
yaml                   | yaml.h                             | -                          | libyaml-dev               | libyaml-devel             | yaml-dev                | libyaml         | libyaml
jpeg                   | jpeglib.h                          | -                          | libjpeg-dev               | libjpeg-turbo-devel       | jpeg-dev                | libjpeg-turbo   | jpeg
png png16              | png.h                              | libpng-config              | libpng-dev                | libpng-devel              | libpng-dev              | libpng          | libpng
tiff                   | tiff.h tiffio.h                    | -                          | libtiff-dev               | libtiff-devel             | tiff-dev                | libtiff         | libtiff
webp                   | webp/                              | -                          | libwebp-dev               | libwebp-devel             | libwebp-dev             | libwebp         | webp
lcms2                  | lcms2.h                            | -                          | liblcms2-dev              | lcms2-devel               | lcms2-dev               | lcms2           | little-cms2
freetype               | ft2build.h freetype/               | freetype-config            | libfreetype6-dev          | freetype-devel            | freetype-dev            | freetype2       | freetype
cairo                  | cairo.h cairo/                     | -                          | libcairo2-dev             | cairo-devel               | cairo-dev               | cairo           | cairo
bz2                    | bzlib.h                            | -                          | libbz2-dev                | bzip2-devel               | bzip2-dev               | bzip2           | bzip2
lzma                   | lzma.h                             | -                          | liblzma-dev               | xz-devel                  | xz-dev                  | xz              | xz
lz4                    | lz4.h                              | -                          | liblz4-dev                | lz4-devel                 | lz4-dev                 | lz4             | lz4
zstd                   | zstd.h                             | -                          | libzstd-dev               | libzstd-devel             | zstd-dev                | zstd            | zstd
lzo2                   | lzo/                               | -                          | liblzo2-dev               | lzo-devel                 | lzo-dev                 | lzo             | lzo
archive                | archive.h                          | -                          | libarchive-dev            | libarchive-devel          | libarchive-dev          | libarchive      | libarchive
sqlite3                | sqlite3.h                          | -                          | libsqlite3-dev            | sqlite-devel              | sqlite-dev              | sqlite          | sqlite
pq                     | libpq-fe.h libpq/                  | pg_config                  | libpq-dev                 | libpq-devel               | libpq-dev               | postgresql-libs | libpq
mysqlclient mariadb    | mysql.h mysql/                     | mysql_config mariadb_config | default-libmysqlclient-dev | mariadb-connector-c-devel | mariadb-connector-c-dev | mariadb-libs    | mysql-client
odbc                   | sql.h sqlext.h                     | odbc_config                | unixodbc-dev              | unixODBC-devel            | unixodbc-dev            | unixodbc        | unixodbc
memcached              | libmemcached/                      | -                          | libmemcached-dev          | libmemcached-awesome-devel | libmemcached-dev       | libmemcached-awesome | libmemcached
rdkafka                | librdkafka/                        | -                          | librdkafka-dev            | librdkafka-devel          | librdkafka-dev          | librdkafka      | librdkafka
ldap ldap_r lber       | ldap.h lber.h                      | -                          | libldap2-dev              | openldap-devel            | openldap-dev            | libldap         | openldap
sasl2                  | sasl/ sasl.h                       | -                          | libsasl2-dev              | cyrus-sasl-devel          | cyrus-sasl-dev          | libsasl         | cyrus-sasl
krb5 gssapi_krb5       | krb5.h gssapi/ gssapi.h            | krb5-config                | libkrb5-dev               | krb5-devel                | krb5-dev                | krb5            | krb5
readline               | readline/                          | -                          | libreadline-dev           | readline-devel            | readline-dev            | readline        | readline
ncurses ncursesw curses | ncurses.h curses.h                | ncurses6-config            | libncurses-dev            | ncurses-devel             | ncurses-dev             | ncurses         | ncurses
gmp                    | gmp.h                              | -                          | libgmp-dev                | gmp-devel                 | gmp-dev                 | gmp             | gmp
mpfr                   | mpfr.h                             | -                          | libmpfr-dev               | mpfr-devel                | mpfr-dev                | mpfr            | mpfr
mpc                    | mpc.h                              | -                          | libmpc-dev                | libmpc-devel              | mpc1-dev                | libmpc          | libmpc
fftw3                  | fftw3.h                            | -                          | libfftw3-dev              | fftw-devel                | fftw-dev                | fftw            | fftw
gsl                    | gsl/                               | gsl-config                 | libgsl-dev                | gsl-devel                 | gsl-dev                 | gsl             | gsl
openblas               | cblas.h                            | -                          | libopenblas-dev           | openblas-devel            | openblas-dev            | openblas        | openblas
event                  | event.h event2/                    | -                          | libevent-dev              | libevent-devel            | libevent-dev            | libevent        | libevent
uv                     | uv.h                               | -                          | libuv1-dev                | libuv-devel               | libuv-dev               | libuv           | libuv
zmq                    | zmq.h                              | -                          | libzmq3-dev               | zeromq-devel              | zeromq-dev              | zeromq          | zeromq
hdf5                   | hdf5.h                             | h5cc                       | libhdf5-dev               | hdf5-devel                | hdf5-dev                | hdf5            | hdf5
netcdf                 | netcdf.h                           | nc-config                  | libnetcdf-dev             | netcdf-devel              | netcdf-dev              | netcdf          | netcdf
gdal                   | gdal.h gdal/                       | gdal-config                | libgdal-dev               | gdal-devel                | gdal-dev                | gdal            | gdal
proj                   | proj.h proj_api.h                  | -                          | libproj-dev               | proj-devel                | proj-dev                | proj            | proj
geos_c geos            | geos_c.h                           | geos-config                | libgeos-dev               | geos-devel                | geos-dev                | geos            | geos
spatialindex           | spatialindex/                      | -                          | libspatialindex-dev       | spatialindex-devel        | libspatialindex-dev     | spatialindex    | spatialindex
cgraph gvc             | graphviz/                          | -                          | libgraphviz-dev           | graphviz-devel            | graphviz-dev            | graphviz        | graphviz
cups                   | cups/                              | cups-config                | libcups2-dev              | cups-devel                | cups-dev                | libcups         | cups
dbus-1                 | dbus/                              | -                          | libdbus-1-dev             | dbus-devel                | dbus-dev                | dbus            | dbus
glib-2.0 gobject-2.0   | glib.h glib-object.h               | -                          | libglib2.0-dev            | glib2-devel               | glib-dev                | glib2           | glib
asound                 | alsa/                              | -                          | libasound2-dev            | alsa-lib-devel            | alsa-lib-dev            | alsa-lib        | -
portaudio              | portaudio.h                        | -                          | portaudio19-dev           | portaudio-devel           | portaudio-dev           | portaudio       | portaudio
sndfile                | sndfile.h                          | -                          | libsndfile1-dev           | libsndfile-devel          | libsndfile-dev          | libsndfile      | libsndfile
SDL2                   | SDL2/                              | sdl2-config                | libsdl2-dev               | SDL2-devel                | sdl2-dev                | sdl2            | sdl2
X11                    | X11/Xlib.h X11/Xutil.h             | -                          | libx11-dev                | libX11-devel              | libx11-dev              | libx11          | libx11
usb-1.0                | libusb.h libusb-1.0/               | -                          | libusb-1.0-0-dev          | libusb1-devel             | libusb-dev              | libusb          | libusb
bluetooth              | bluetooth/                         | -                          | libbluetooth-dev          | bluez-libs-devel          | bluez-dev               | bluez-libs      | -
pcap                   | pcap.h pcap/                       | pcap-config                | libpcap-dev               | libpcap-devel             | libpcap-dev             | libpcap         | libpcap
systemd                | systemd/                           | -                          | libsystemd-dev            | systemd-devel             | -                       | systemd-libs    | -
udev                   | libudev.h                          | -                          | libudev-dev               | systemd-devel             | eudev-dev               | systemd-libs    | -
uuid                   | uuid/                              | -                          | uuid-dev                  | libuuid-devel             | util-linux-dev          | util-linux-libs | ossp-uuid
acl                    | sys/acl.h                          | -                          | libacl1-dev               | libacl-devel              | acl-dev                 | acl             | -
attr                   | attr/                              | -                          | libattr1-dev              | libattr-devel             | attr-dev                | attr            | -
cap                    | sys/capability.h                   | -                          | libcap-dev                | libcap-devel              | libcap-dev              | libcap          | -
sodium                 | sodium.h                           | -                          | libsodium-dev             | libsodium-devel           | libsodium-dev           | libsodium       | libsodium
gpgme                  | gpgme.h                            | gpgme-config               | libgpgme-dev              | gpgme-devel               | gpgme-dev               | gpgme           | gpgme
pcre                   | pcre.h                             | pcre-config                | libpcre3-dev              | pcre-devel                | pcre-dev                | pcre            | pcre
pcre2-8                | pcre2.h                            | pcre2-config               | libpcre2-dev              | pcre2-devel               | pcre2-dev               | pcre2           | pcre2
re2                    | re2/                               | -                          | libre2-dev                | re2-devel                 | re2-dev                 | re2             | re2
magic                  | magic.h                            | -                          | libmagic-dev              | file-devel                | file-dev                | file            | libmagic
augeas                 | augeas.h                           | -                          | libaugeas-dev             | augeas-devel              | augeas-dev              | augeas          | augeas
snappy                 | snappy.h snappy-c.h                | -                          | libsnappy-dev             | snappy-devel              | snappy-dev              | snappy          | snappy
leveldb                | leveldb/                           | -                          | libleveldb-dev            | leveldb-devel             | leveldb-dev             | leveldb         | leveldb
protobuf               | google/protobuf/                   | protoc                     | libprotobuf-dev protobuf-compiler | protobuf-devel    | protobuf-dev            | protobuf        | protobuf
boost_system           | boost/                             | -                          | libboost-all-dev          | boost-devel               | boost-dev               | boost           | boost
-                      | -                                  | pkg-config pkgconf         | pkg-config                | pkgconf-pkg-config        | pkgconf                 | pkgconf         | pkgconf
-                      | -                                  | cmake                      | cmake                     | cmake                     | cmake                   | cmake           | cmake
-                      | -                                  | make                       | make                      | make                      | make                    | make            | make
-                      | -                                  | gfortran                   | gfortran                  | gcc-gfortran              | gfortran                | gcc-fortran     | gcc
-                      | -                                  | swig swig3.0 swig4.0       | swig                      | swig                      | swig                    | swig            | swig
-                      | -                                  | git                        | git                       | git                       | git                     | git             | git
-                      | -                                  | bison yacc                 | bison                     | bison                     | bison                   | bison           | bison
-                      | -                                  | flex lex                   | flex                      | flex                      | flex                    | flex            | flex
-                      | -                                  | m4                         | m4                        | m4                        | m4                      | m4              | m4
-                      | -                                  | autoconf autoreconf        | autoconf                  | autoconf                  | autoconf                | autoconf        | autoconf
-                      | -                                  | patch                      | patch                     | patch                     | patch                   | patch           | -
-                      | -                                  | nasm                       | nasm                      | nasm                      | nasm                    | nasm            | nasm
-                      | -                                  | msgfmt                     | gettext                   | gettext                   | gettext                 | gettext         | gettext
`;
const TOOLS = [
	"apt",
	"dnf",
	"apk",
	"pacman",
	"brew"
];
const PACKAGED = ROWS.trim().split("\n").map((row) => {
	const cells = row.split("|").map((cell) => cell.trim());
	const [libraries = [], headers = [], programs = []] = cells.map((cell) => cell === "-" ? [] : cell.split(/\s+/));
	const packages = TOOLS.flatMap((tool, at) => cells[at + 3] === "-" ? [] : [[tool, cells[at + 3]]]);
	return {
		libraries,
		headers,
		programs,
		packages: Object.fromEntries(packages)
	};
});

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
function packagesOfLibrary(name) {
	return PACKAGED.find(({ libraries }) => libraries.includes(name))?.packages;
}
function packagesOfHeader(header) {
	return PACKAGED.find(({ headers }) => headers.some((each) => each.endsWith("/") ? header.startsWith(each) : header === each))?.packages;
}
function packagesOfProgram(name) {
	return PACKAGED.find(({ programs }) => programs.includes(name))?.packages;
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
const KNOWN = [
	{
		pattern: /No space left on device/,
		hint: () => "the disk is full"
	},
	{
		pattern: /(?:^|\n)(?=\S).*(?:Killed signal terminated program|virtual memory exhausted|\bout of memory\b|Cannot allocate memory)|terminated by signal 9\b|exit code -9\b/,
		hint: () => "a program was killed, or found no memory left: let fewer run at once, with -j 1 or `jobs: 1`"
	},
	{
		pattern: /Read-only file system/,
		hint: () => "the file system is read-only: choose another build folder with `build --build-base`"
	},
	{
		pattern: /Python\.h['"\u2019]?(?:: No such file|' file not found| file not found)|Cannot open include file: 'Python\.h'/i,
		hint: (_found, { pythonVersion, packageTool, windows }) => windows === true ? `the headers of Python ${pythonVersion} are missing: take an installation that has them, as python.org's has` : `the headers of Python ${pythonVersion} are missing: ${installCommand(packagesOfPython(pythonVersion), packageTool)}`
	},
	GONE_HEADER,
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
		hint: (_found, { packageTool, windows }) => windows === true ? "SWIG is not installed, or the folder of swig.exe is not on PATH" : `SWIG is not installed: ${installCommand(packagesOfProgram("swig") ?? {}, packageTool)}`
	},
	{
		pattern: /(?:([^\s(]+\.a)\(\S+\): )?relocation R_\w+ against .* can not be used when making a shared object/,
		hint: ([, library = "what is linked"]) => `${library} is not for shared objects: have it built with -fPIC, or let the linker find a shared library`
	},
	...OLD_CODE
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
const NOT_FOUND = /not (?:be )?found|no such file|(?:could|can) ?not|can't|unable to|not installed|is required/i;
const PROGRAMS_IN_WORDS = [
	/No such file or directory: '([\w.+-]+)'/,
	/(?:^|[\s'"`])([\w.+-]+)['"`]?(?: executable)?:? (?:command )?not found/,
	/(?:^|[\s'"`])([\w.+-]+[-_]config)\b/
];
function programHint(words, { packageTool, windows }) {
	if (windows === true || !NOT_FOUND.test(words)) return void 0;
	for (const pattern of PROGRAMS_IN_WORDS) {
		const program = pattern.exec(words)?.[1];
		const packages = program === void 0 ? void 0 : packagesOfProgram(program);
		if (packages !== void 0) return `the program ${program} is not installed: ${installCommand(packages, packageTool)}`;
	}
}

Object.defineProperty(exports, "hintFor", {
  enumerable: true,
  get: function () {
    return hintFor;
  }
});
Object.defineProperty(exports, "missingCompilerHint", {
  enumerable: true,
  get: function () {
    return missingCompilerHint;
  }
});
Object.defineProperty(exports, "programHint", {
  enumerable: true,
  get: function () {
    return programHint;
  }
});
