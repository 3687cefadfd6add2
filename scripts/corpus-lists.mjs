/**
 * What `npm run test:corpus` compares: which archives, with which command lines, and what counts as agreement.
 *
 * @typedef {object} CorpusList
 * @property {string} name what the list shows, for the table
 * @property {string} uses which archives of `corpus.json` the names mean: `distutils` (plain), `setuptools` or `either`
 * @property {readonly string[] | 'all' | 'all of Python 3'} archives project names
 * @property {readonly string[]} quick those of the five-minute choice: no slow ones, none that need libraries of the system
 * @property {readonly string[]} options for the comparing tool
 * @property {boolean} [imports] whether every extension module that ours installs is then imported
 * @property {Readonly<Record<string, RegExp>>} [unimportable] archives whose own C code makes a module that cannot be imported
 * @property {Readonly<Record<string, Verdict>>} [verdicts] archives that do not simply agree, with the reason why that is right
 * @property {Verdict} [verdict] what counts as agreement for the others, where it is less than all
 *
 * @typedef {(result: Comparison) => string | undefined} Verdict undefined when it is as it should be, else a sentence
 *
 * @typedef {object} Comparison what the comparing tool reports of one archive
 * @property {boolean} tree_same
 * @property {string} [error]
 * @property {string[]} [missing]
 * @property {string[]} [extra]
 * @property {unknown[][]} [different] each begins with a path
 * @property {{rc: number, seconds: number, tail?: string[]}} [real]
 * @property {{rc: number, seconds: number, tail?: string[]}} [ours]
 */

const DISTUTILS = [
  'pycrypto',
  'mercurial',
  'BeautifulSoup',
  'Django',
  'pyPdf',
  'bzr',
  'docutils',
  'pycosat',
  'PyYAML',
  'wrapt',
  'Pympler',
  'pycurl',
  'ephem',
  'scons',
];

// blist and setuptools itself insist on setuptools.
const EITHER = [
  'paramiko',
  'Pygments',
  'SQLAlchemy',
  'logilab-common',
  'Genshi',
  'pyasn1',
  'docutils',
  'pyserial',
  'ply',
  'cymem',
  'simplejson',
  'lxml',
  'Brotli',
  'bitarray',
  'pyahocorasick',
  'hiredis',
  'pyinotify',
  'virtualenv',
  'pylint',
];

// A pure package, one with an overridden install_lib, one with an optional extension behind an overridden build_ext.
const THREE = ['BeautifulSoup', 'Pympler', 'wrapt'];

/**
 * @param {string} name
 * @param {string} line
 * @returns {CorpusList}
 */
function lines(name, line) {
  return { name, uses: 'distutils', archives: THREE, quick: THREE, options: ['--strict-log', '--lines', line] };
}

/**
 * On a Python without distutils and setuptools: all that is good with some Python 3.
 * @param {string} uses
 * @param {readonly string[]} quick
 * @returns {CorpusList}
 */
function without(uses, quick) {
  const name = `on a Python without either: ${uses}`;
  return { name, uses, archives: 'all of Python 3', quick, options: ['--target', '3.13.0'], imports: true };
}

/** The real tool's metadata are those of the setuptools that its Python came with, ours those of a later one. */
const WRITTEN_BY_SETUPTOOLS = /\.egg-info\//;

/** C code of a Cython that knows no Python later than 3.11. */
const OLD_CYTHON = endsWith(/C interface that 3\.13\.0 no longer has/);

/** @type {readonly CorpusList[]} */
export const CORPUS_LISTS = [
  {
    name: 'plain distutils',
    uses: 'distutils',
    archives: DISTUTILS,
    quick: DISTUTILS.filter((name) => !['bzr', 'docutils', 'pycurl'].includes(name)),
    options: ['--strict-log'],
  },
  {
    name: 'without setuptools',
    uses: 'either',
    archives: EITHER,
    quick: EITHER.filter((name) => !['lxml', 'cymem', 'pyahocorasick', 'bitarray'].includes(name)),
    options: ['--without-setuptools', '--strict-log'],
  },
  lines('install --home', 'install --home={root}/h --record={record}'),
  lines(
    'install --prefix, folders moved',
    'install --prefix={root}/p --install-lib={root}/lib --install-scripts={root}/scripts --install-data={root}/data ' +
      '--install-headers={root}/headers --record={record}',
  ),
  // With --root, so that the files of each run can be set side by side.
  lines('install --user', 'install --user --root={root} --record={record}'),
  lines('build, then install --skip-build', 'build && install --skip-build --root={root} --record={record} --optimize=2 --no-compile'),
  {
    name: 'with setuptools, if they like',
    uses: 'either',
    archives: 'all',
    quick: ['paramiko', 'ply', 'simplejson'],
    options: [],
  },
  {
    name: 'with setuptools',
    uses: 'setuptools',
    archives: 'all',
    quick: ['argparse', 'future-fstrings', 'MarkupSafe', 'pytest-cov', 'chardet', 'zope.interface'],
    options: [],
  },
  {
    ...without('distutils', ['wrapt', 'Pympler', 'PyYAML']),
    verdicts: {
      PyYAML: agreesButFor(/_yaml[^/]*\.so$/),
      pycurl: endsWith(/^error: /),
      docutils: endsWith(/^error: .*lib2to3/),
    },
    // Functions of the C API that are gone, called without a declaration.
    unimportable: { ephem: /undefined symbol: PyUnicode_GET_SIZE/ },
  },
  {
    ...without('either', ['ply', 'simplejson']),
    verdict: agreesButFor(WRITTEN_BY_SETUPTOOLS),
    verdicts: { cymem: OLD_CYTHON, lxml: OLD_CYTHON },
  },
  {
    ...without('setuptools', ['MarkupSafe', 'decorator', 'zope.interface']),
    verdict: agreesButFor(WRITTEN_BY_SETUPTOOLS),
    verdicts: {
      // Optional extensions whose C is too old.
      MarkupSafe: agreesButFor(/\.egg-info\/|_speedups[^/]*\.so$/),
      msgpack: agreesButFor(/\.egg-info\/|_cmsgpack[^/]*\.so$/),
      // Where cffi is installed for the one Python alone.
      zstandard: agreesButFor(/\.egg-info\/|_cffi[^/]*\.so$/),
      // With a setuptools that converts nothing it installs what it has, by distutils and without metadata of setuptools.
      nose: installs,
      datrie: OLD_CYTHON,
      murmurhash: OLD_CYTHON,
    },
    unimportable: {
      M2Crypto: /undefined symbol: PyEval_CallObject/,
      cffi: /undefined symbol: _PyErr_WriteUnraisableMsg/,
      'python-Levenshtein': /undefined symbol: PyUnicode_AS_UNICODE/,
    },
  },
];

/**
 * The installations agree in everything but the named files, which may differ or be absent.
 * @param {RegExp} optional
 * @returns {Verdict}
 */
function agreesButFor(optional) {
  return (result) => {
    if (result.ours?.rc !== 0) return `ours ended with status ${result.ours?.rc}`;
    const missing = (result.missing ?? []).filter((path) => !optional.test(path));
    const different = (result.different ?? []).filter(([path]) => !optional.test(String(path)));
    const rest = { missing, extra: result.extra ?? [], different };
    return Object.values(rest).every((list) => list.length === 0) ? undefined : JSON.stringify(rest);
  };
}

/** @type {Verdict} */
function installs(result) {
  return result.ours?.rc === 0 ? undefined : `ours ended with status ${result.ours?.rc}`;
}

/**
 * It cannot be installed there, and the last line says so.
 * @param {RegExp} sentence
 * @returns {Verdict}
 */
function endsWith(sentence) {
  return (result) => {
    const tail = result.ours?.tail ?? [];
    if (result.ours?.rc !== 1) return `ours ended with status ${result.ours?.rc}, not 1`;
    if (tail.some((line) => line.startsWith('Traceback') || /^\s+at .*:\d+:\d+\)?$/.test(line)))
      return `a stack trace: ${tail.join(' | ')}`;
    return tail.some((line) => sentence.test(line)) ? undefined : `no line like ${sentence} in: ${tail.join(' | ')}`;
  };
}
