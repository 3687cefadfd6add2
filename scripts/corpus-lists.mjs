/**
 * What `npm run test:corpus` compares: which archives, with which command lines, and what counts as agreement.
 *
 * @typedef {object} CorpusList
 * @property {string} name what the list shows, for the table
 * @property {string} uses which archives of `corpus.json` the names mean: `distutils` (plain) or `either`
 * @property {readonly string[]} archives project names
 * @property {readonly string[]} quick those of the five-minute choice: no slow ones, none that need libraries of the system
 * @property {readonly string[]} options for the comparing tool
 * @property {Readonly<Record<string, Verdict>>} [verdicts] archives that do not simply agree, with the reason why that is right
 *
 * @typedef {(result: Comparison) => string | undefined} Verdict undefined when it is as it should be, else a sentence
 *
 * @typedef {object} Comparison what the comparing tool reports of one archive
 * @property {boolean} tree_same
 * @property {string} [error]
 * @property {string[]} [missing]
 * @property {string[]} [extra]
 * @property {unknown[]} [different]
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
    name: 'on a Python without distutils',
    uses: 'distutils',
    archives: ['pycosat', 'wrapt', 'Pympler', 'ephem', 'PyYAML', 'pycurl', 'docutils'],
    quick: ['wrapt', 'Pympler', 'PyYAML'],
    options: ['--target', '3.13.0'],
    verdicts: {
      PyYAML: agreesButFor(/_yaml[^/]*\.so$/),
      pycurl: endsWith(/^error: /),
      docutils: endsWith(/^error: .*lib2to3/),
    },
  },
];

/**
 * The installations agree in everything but the named optional files, which only the real one has.
 * @param {RegExp} optional
 * @returns {Verdict}
 */
function agreesButFor(optional) {
  return (result) => {
    if (result.ours?.rc !== 0) return `ours ended with status ${result.ours?.rc}`;
    const missing = (result.missing ?? []).filter((path) => !optional.test(path));
    const rest = { missing, extra: result.extra ?? [], different: result.different ?? [] };
    return Object.values(rest).every((list) => list.length === 0) ? undefined : JSON.stringify(rest);
  };
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
