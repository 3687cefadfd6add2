"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_hints = require("./hints.js");
const require_own_options = require("./own-options.js");
const require_script = require("./script.js");
const require_run = require("./run.js");
let node_path = require("node:path");

// src/session/old-script-hint.ts
const DROPPED = [
	{
		since: [3, 0],
		modules: "BaseHTTPServer CGIHTTPServer ConfigParser Cookie HTMLParser Queue SimpleHTTPServer SocketServer StringIO Tkinter UserDict UserList UserString __builtin__ _winreg anydbm cPickle cStringIO commands compiler cookielib copy_reg dircache dummy_thread exceptions htmlentitydefs htmllib httplib md5 mimetools new popen2 rfc822 robotparser sets sgmllib sha sre thread urllib2 urlparse whichdb xmlrpclib",
		attributes: "itertools.ifilter itertools.imap itertools.izip os.getcwdu os.popen2 os.popen3 os.popen4 string.atoi string.find string.join string.joinfields string.letters string.lower string.lowercase string.maketrans string.replace string.split string.splitfields string.strip string.upper string.uppercase sys.maxint sys.setdefaultencoding types.BooleanType types.ClassType types.DictType types.FileType types.FloatType types.InstanceType types.IntType types.ListType types.LongType types.ObjectType types.StringType types.StringTypes types.TupleType types.UnicodeType urllib.quote urllib.unquote urllib.urlencode urllib.urlopen urllib.urlretrieve",
		methods: "has_key iteritems iterkeys itervalues",
		builtins: "apply basestring buffer cmp coerce execfile file intern long raw_input reduce reload unichr unicode xrange"
	},
	{
		since: [3, 8],
		modules: "macpath",
		attributes: "cgi.escape platform.dist platform.linux_distribution platform.popen time.clock"
	},
	{
		since: [3, 9],
		modules: "dummy_threading",
		attributes: "base64.decodestring base64.encodestring plistlib.readPlist plistlib.writePlist sys.getcheckinterval sys.setcheckinterval",
		methods: "fromstring getchildren isAlive tostring"
	},
	{
		since: [3, 10],
		modules: "formatter parser symbol",
		attributes: "collections.Callable collections.Container collections.Hashable collections.ItemsView collections.Iterable collections.Iterator collections.KeysView collections.Mapping collections.MappingView collections.MutableMapping collections.MutableSequence collections.MutableSet collections.Sequence collections.Set collections.Sized collections.ValuesView"
	},
	{
		since: [3, 11],
		modules: "binhex",
		attributes: "asyncio.coroutine inspect.formatargspec inspect.getargspec"
	},
	{
		since: [3, 12],
		modules: "asynchat asyncore smtpd",
		attributes: "locale.format ssl.match_hostname ssl.wrap_socket",
		methods: "assertEquals assertItemsEqual assertNotEquals assertRegexpMatches assertRaisesRegexp assert_ failUnless failUnlessEqual"
	},
	{
		since: [3, 13],
		modules: "aifc audioop cgi cgitb chunk crypt imghdr mailcap msilib nis nntplib ossaudiodev sndhdr spwd sunau telnetlib uu xdrlib",
		attributes: "locale.resetlocale unittest.findTestCases unittest.getTestCaseNames unittest.makeSuite"
	},
	{
		since: [3, 14],
		attributes: "ast.Bytes ast.Ellipsis ast.NameConstant ast.Num ast.Str pkgutil.find_loader pkgutil.get_loader"
	}
];
const BROUGHT = [
	{
		since: [3, 0],
		modules: "builtins configparser copyreg html http queue reprlib socketserver tkinter winreg xmlrpc"
	},
	{
		since: [3, 2],
		modules: "concurrent concurrent.futures"
	},
	{
		since: [3, 3],
		modules: "faulthandler ipaddress lzma unittest.mock venv"
	},
	{
		since: [3, 4],
		modules: "asyncio enum pathlib selectors statistics tracemalloc"
	},
	{
		since: [3, 5],
		modules: "typing zipapp"
	},
	{
		since: [3, 6],
		modules: "secrets"
	},
	{
		since: [3, 7],
		modules: "contextvars dataclasses importlib.resources"
	},
	{
		since: [3, 8],
		modules: "importlib.metadata"
	},
	{
		since: [3, 9],
		modules: "graphlib zoneinfo"
	},
	{
		since: [3, 11],
		modules: "tomllib"
	},
	{
		since: [3, 14],
		modules: "annotationlib compression concurrent.interpreters"
	}
];
const OPTIONAL = "_bz2 _ctypes _curses _dbm _gdbm _lzma _sqlite3 _ssl _tkinter bz2 ctypes curses dbm lzma readline sqlite3 ssl tkinter venv zlib";
const OF_PYTHON_2 = /^(?:Missing parentheses in call to '(?:print|exec)'|leading zeros in decimal integer literals|multiple exception types must be parenthesized|inconsistent use of tabs)/;
function otherPythonHint({ class: name = "", text, missing }, target) {
	if (/^(?:Syntax|Tab|Indentation)Error$/.test(name)) return require_run.atLeast(target, 3, 0) && OF_PYTHON_2.test(text) ? olderHint("this statement", [3, 0]) : void 0;
	if (missing !== void 0) return missingHint(missing, target);
	if (/^invalid mode: '\w*U/.test(text)) return require_run.atLeast(target, 3, 11) ? olderHint("the mode 'U' of open()", [3, 11]) : void 0;
	const attribute = /^module '([\w.]+)' has no attribute '(\w+)'/.exec(text) ?? importedFrom(text);
	if (attribute !== null) return droppedHint("attributes", `${attribute[1]}.${attribute[2]}`, target);
	const method = /^(?:'[\w.]+'|type) object(?: '\w+')? has no attribute '(\w+)'/.exec(text)?.[1];
	if (method !== void 0) return droppedHint("methods", method, target);
	const builtin = /^(?:global )?name '(\w+)' is not defined/.exec(text)?.[1];
	return builtin === void 0 ? void 0 : droppedHint("builtins", builtin, target);
}
function importedFrom(text) {
	const found = /^cannot import name '(\w+)' from '([\w.]+)'/.exec(text);
	return found === null ? null : [
		found[0],
		found[2],
		found[1]
	];
}
function missingHint(module, target) {
	const brought = BROUGHT.find(({ modules }) => names(modules).includes(module));
	if (brought !== void 0 && !require_run.atLeast(target, ...brought.since)) {
		const first = brought.since.join(".");
		return `'${module}' came with Python ${first}: name a newer one with --python ">=${first}", or install it for this interpreter first`;
	}
	if (names(OPTIONAL).includes(module)) return `'${module}' is part of Python, and this one lacks it: it was built without a library, or its system has it in a package of its own`;
	return droppedHint("modules", module, target);
}
function droppedHint(kind, name, target) {
	const dropped = DROPPED.find((each) => names(each[kind] ?? "").includes(name));
	return dropped !== void 0 && require_run.atLeast(target, ...dropped.since) ? olderHint(`'${name}'`, dropped.since) : void 0;
}
function olderHint(what, since) {
	const first = since.join(".");
	return since[1] === 0 ? `Python 3 no longer has ${what}: the script is for Python 2; name one with --python 2.7` : `Python ${first} dropped ${what}: name an older one with --python "<${first}"`;
}
function names(words) {
	return words.split(" ");
}

// src/session/last-words.ts
const REPORT_HINT = "this is a mistake in pydistutils, not in your project: please report it, with what DISTUTILS_DEBUG=1 in the environment makes it print";
const MODULE_HINT = "-m names a module of this folder or of the interpreter, or a package that has a __main__";
function lastWords(failure, run) {
	const { internal } = run;
	if (internal !== void 0 && failure.text.includes(internal.message)) return {
		...internalWords(internal),
		...failure.traceback === void 0 ? {} : { traceback: `${internal.stack ?? ""}\n${failure.traceback}` }
	};
	if (failure.kind === "no-module") return {
		message: `error: ${failure.text}`,
		hint: MODULE_HINT
	};
	if (failure.kind === "exit") return withHint({ message: failure.text }, run.hintFor(failure.text) ?? require_hints.programHint(failure.text, run.machine));
	if (failure.class === "KeyboardInterrupt") return require_script.INTERRUPTED;
	const place = failure.kind === "syntax" ? placeOf(failure.frames?.[0], run) : placeOf(innermost(failure.frames ?? [], run), run);
	const hint = run.hintFor(failure.text);
	if (hint !== void 0 && require_own_options.isConfigErrorName(failure.class ?? "") || TOML_PLACE.test(failure.text)) return withHint({
		message: `error: ${failure.text}`,
		...failure.traceback === void 0 ? {} : { traceback: failure.traceback }
	}, hint ?? "mend that file");
	const source = failure.line === void 0 || failure.line === "" ? "" : `\n    ${failure.line.trim()}`;
	return withHint({
		message: `error: ${place}${failure.class ?? "Exception"}${failure.text === "" ? "" : `: ${failure.text}`}${source}`,
		...failure.traceback === void 0 ? {} : { traceback: failure.traceback }
	}, hint ?? scriptHint(failure, run));
}
const TOML_PLACE = /^\S*pyproject\.toml(?:, line \d+)?: /;
function internalWords(error) {
	return {
		message: `error: ${error.message.startsWith("internal: ") ? error.message : `internal: ${error.message}`}`,
		hint: REPORT_HINT,
		...error.stack === void 0 ? {} : { traceback: error.stack }
	};
}
function withHint(words, hint) {
	return hint === void 0 ? words : {
		...words,
		hint
	};
}
const NOT_INSTALLED = /^(?:The '([^']+)' distribution was not found|No package metadata was found for (\S+)|\(.*, Requirement\.parse\('([^']+)'\))/;
function scriptHint(failure, run) {
	const { class: name = "", text, missing } = failure;
	if (run.withoutSetuptools && missing !== void 0 && /^(?:setuptools|pkg_resources)(?:\.|$)/.test(missing)) return `this run is without setuptools (--without-setuptools), and ${run.program} does not go on without it`;
	if (missing !== void 0 && /^(?:setuptools|pkg_resources)\./.test(missing)) return `'${missing}' is not among the modules of setuptools that pydistutils stands for; \`pip install .\` runs ${run.program} with setuptools itself`;
	if (missing !== void 0 && /^lib2to3(?:\.|$)/.test(missing)) return "install fissix for this interpreter, or use Python 3.12 or older";
	const other = otherPythonHint(failure, run.target);
	if (other !== void 0) return other;
	if (missing !== void 0) return `${run.program} needs the module '${missing}': install it for this interpreter first`;
	const program = require_hints.programHint(text, run.machine);
	if (program !== void 0) return program;
	const wanted = NOT_INSTALLED.exec(text)?.slice(1).find((group) => group !== void 0);
	if (wanted !== void 0) return `${run.program} needs '${wanted}': install it for this interpreter first`;
	if (name === "SyntaxError" || name === "TabError" || name === "IndentationError") return "is this a script for another version of Python? name it with --python VERSION";
	return run.debug ? void 0 : "DISTUTILS_DEBUG=1 in the environment shows the traceback";
}
function innermost(frames, { directory }) {
	return frames.findLast(([path]) => !path.startsWith("<") && !(0, node_path.isAbsolute)(shortPath(path, directory))) ?? frames.at(-1);
}
function placeOf(frame, { directory }) {
	if (frame === void 0 || frame[0].startsWith("<frozen ")) return "";
	const [path, line] = frame;
	return `${shortPath(path, directory)}${line > 0 ? `, line ${line}` : ""}: `;
}
function shortPath(path, directory) {
	if (!(0, node_path.isAbsolute)(path)) return path;
	const inside = (0, node_path.relative)(directory, path);
	return inside === "" || inside === ".." || inside.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(inside) ? path : inside;
}

exports.internalWords = internalWords;
exports.lastWords = lastWords;
