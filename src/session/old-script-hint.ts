import type { ScriptFailure } from '../bridge/messages.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';

type Version = readonly [major: number, minor: number];
type Target = Pick<PythonTarget, 'versionInfo'>;

/** What a version of Python no longer has; names stand between spaces. Modules that our Python half puts in their place are left out. */
interface Dropped {
  readonly since: Version;
  readonly modules?: string;
  /** `module.name` */
  readonly attributes?: string;
  readonly methods?: string;
  readonly builtins?: string;
}

/** Source: "Removed" and "Porting" of the documents "What's New in Python" 3.0 to 3.14. */
export const DROPPED: readonly Dropped[] = [
  {
    since: [3, 0],
    modules:
      'BaseHTTPServer CGIHTTPServer ConfigParser Cookie HTMLParser Queue SimpleHTTPServer SocketServer StringIO Tkinter UserDict UserList UserString __builtin__ _winreg anydbm cPickle cStringIO commands compiler cookielib copy_reg dircache dummy_thread exceptions htmlentitydefs htmllib httplib md5 mimetools new popen2 rfc822 robotparser sets sgmllib sha sre thread urllib2 urlparse whichdb xmlrpclib',
    attributes:
      'itertools.ifilter itertools.imap itertools.izip os.getcwdu os.popen2 os.popen3 os.popen4 string.atoi string.find string.join string.joinfields string.letters string.lower string.lowercase string.maketrans string.replace string.split string.splitfields string.strip string.upper string.uppercase sys.maxint sys.setdefaultencoding types.BooleanType types.ClassType types.DictType types.FileType types.FloatType types.InstanceType types.IntType types.ListType types.LongType types.ObjectType types.StringType types.StringTypes types.TupleType types.UnicodeType urllib.quote urllib.unquote urllib.urlencode urllib.urlopen urllib.urlretrieve',
    methods: 'has_key iteritems iterkeys itervalues',
    builtins: 'apply basestring buffer cmp coerce execfile file intern long raw_input reduce reload unichr unicode xrange',
  },
  { since: [3, 8], modules: 'macpath', attributes: 'cgi.escape platform.dist platform.linux_distribution platform.popen time.clock' },
  {
    since: [3, 9],
    modules: 'dummy_threading',
    attributes: 'base64.decodestring base64.encodestring plistlib.readPlist plistlib.writePlist sys.getcheckinterval sys.setcheckinterval',
    methods: 'fromstring getchildren isAlive tostring',
  },
  {
    since: [3, 10],
    modules: 'formatter parser symbol',
    attributes:
      'collections.Callable collections.Container collections.Hashable collections.ItemsView collections.Iterable collections.Iterator collections.KeysView collections.Mapping collections.MappingView collections.MutableMapping collections.MutableSequence collections.MutableSet collections.Sequence collections.Set collections.Sized collections.ValuesView',
  },
  { since: [3, 11], modules: 'binhex', attributes: 'asyncio.coroutine inspect.formatargspec inspect.getargspec' },
  {
    since: [3, 12],
    modules: 'asynchat asyncore smtpd',
    attributes: 'locale.format ssl.match_hostname ssl.wrap_socket',
    methods: 'assertEquals assertItemsEqual assertNotEquals assertRegexpMatches assertRaisesRegexp assert_ failUnless failUnlessEqual',
  },
  {
    since: [3, 13],
    modules: 'aifc audioop cgi cgitb chunk crypt imghdr mailcap msilib nis nntplib ossaudiodev sndhdr spwd sunau telnetlib uu xdrlib',
    attributes: 'locale.resetlocale unittest.findTestCases unittest.getTestCaseNames unittest.makeSuite',
  },
  { since: [3, 14], attributes: 'ast.Bytes ast.Ellipsis ast.NameConstant ast.Num ast.Str pkgutil.find_loader pkgutil.get_loader' },
];

/** Modules that a version of Python brought. Source: "New Modules" of the same documents. */
export const BROUGHT: readonly { readonly since: Version; readonly modules: string }[] = [
  { since: [3, 0], modules: 'builtins configparser copyreg html http queue reprlib socketserver tkinter winreg xmlrpc' },
  { since: [3, 2], modules: 'concurrent concurrent.futures' },
  { since: [3, 3], modules: 'faulthandler ipaddress lzma unittest.mock venv' },
  { since: [3, 4], modules: 'asyncio enum pathlib selectors statistics tracemalloc' },
  { since: [3, 5], modules: 'typing zipapp' },
  { since: [3, 6], modules: 'secrets' },
  { since: [3, 7], modules: 'contextvars dataclasses importlib.resources' },
  { since: [3, 8], modules: 'importlib.metadata' },
  { since: [3, 9], modules: 'graphlib zoneinfo' },
  { since: [3, 11], modules: 'tomllib' },
  { since: [3, 14], modules: 'annotationlib compression concurrent.interpreters' },
];

/** Modules that each Python has, unless it was built without a library that they need. */
const OPTIONAL =
  '_bz2 _ctypes _curses _dbm _gdbm _lzma _sqlite3 _ssl _tkinter bz2 ctypes curses dbm lzma readline sqlite3 ssl tkinter venv zlib';

/** What the compiler of Python 3 says of statements that were right in Python 2. */
const OF_PYTHON_2: RegExp =
  /^(?:Missing parentheses in call to '(?:print|exec)'|leading zeros in decimal integer literals|multiple exception types must be parenthesized|inconsistent use of tabs)/;

/** A script that fails on this Python as it was written for an older or a newer one; undefined where that cannot be told. */
export function otherPythonHint({ class: name = '', text, missing }: ScriptFailure, target: Target): string | undefined {
  if (/^(?:Syntax|Tab|Indentation)Error$/.test(name))
    return atLeast(target, 3, 0) && OF_PYTHON_2.test(text) ? olderHint('this statement', [3, 0]) : undefined;
  if (missing !== undefined) return missingHint(missing, target);
  if (/^invalid mode: '\w*U/.test(text)) return atLeast(target, 3, 11) ? olderHint("the mode 'U' of open()", [3, 11]) : undefined;
  const attribute = /^module '([\w.]+)' has no attribute '(\w+)'/.exec(text) ?? importedFrom(text);
  if (attribute !== null) return droppedHint('attributes', `${attribute[1]}.${attribute[2]}`, target);
  const method = /^(?:'[\w.]+'|type) object(?: '\w+')? has no attribute '(\w+)'/.exec(text)?.[1];
  if (method !== undefined) return droppedHint('methods', method, target);
  const builtin = /^(?:global )?name '(\w+)' is not defined/.exec(text)?.[1];
  return builtin === undefined ? undefined : droppedHint('builtins', builtin, target);
}

/** The module, then the name. */
function importedFrom(text: string): readonly (string | undefined)[] | null {
  const found = /^cannot import name '(\w+)' from '([\w.]+)'/.exec(text);
  return found === null ? null : [found[0], found[2], found[1]];
}

function missingHint(module: string, target: Target): string | undefined {
  const brought = BROUGHT.find(({ modules }) => names(modules).includes(module));
  if (brought !== undefined && !atLeast(target, ...brought.since)) {
    const first = brought.since.join('.');
    return `'${module}' came with Python ${first}: name a newer one with --python ">=${first}", or install it for this interpreter first`;
  }
  if (names(OPTIONAL).includes(module))
    return `'${module}' is part of Python, and this one lacks it: it was built without a library, or its system has it in a package of its own`;
  return droppedHint('modules', module, target);
}

function droppedHint(kind: 'modules' | 'attributes' | 'methods' | 'builtins', name: string, target: Target): string | undefined {
  const dropped = DROPPED.find((each) => names(each[kind] ?? '').includes(name));
  return dropped !== undefined && atLeast(target, ...dropped.since) ? olderHint(`'${name}'`, dropped.since) : undefined;
}

function olderHint(what: string, since: Version): string {
  const first = since.join('.');
  return since[1] === 0
    ? `Python 3 no longer has ${what}: the script is for Python 2; name one with --python 2.7`
    : `Python ${first} dropped ${what}: name an older one with --python "<${first}"`;
}

function names(words: string): readonly string[] {
  return words.split(' ');
}
