/**
 * CPython's own distutils tests as a yardstick: which suites are run, how many tests have to pass at least, and which tests
 * are known to fail, each with its reason. `scripts/test-suites.mjs` runs them, and writes docs/reference/cpython-suites.md
 * from this table.
 *
 * A floor lies a little below what passes here: a few tests are skipped where docutils, `tar` or the like are missing.
 *
 * @typedef {object} Suite
 * @property {string} python version of the interpreter that runs it
 * @property {string} of version of the interpreter whose tests they are
 * @property {number} floor
 *
 * @typedef {object} KnownFailure
 * @property {readonly string[]} tests
 * @property {readonly string[]} pythons versions of the interpreters where they fail
 * @property {string} reason
 */

/** @type {readonly Suite[]} */
export const SUITES = [
  { python: '2.7', of: '2.7', floor: 176 },
  { python: '3.6', of: '3.6', floor: 196 },
  { python: '3.7', of: '3.7', floor: 204 },
  { python: '3.8', of: '3.8', floor: 206 },
  { python: '3.9', of: '3.9', floor: 206 },
  { python: '3.10', of: '3.10', floor: 206 },
  { python: '3.11', of: '3.11', floor: 207 },
  { python: '3.12', of: '3.11', floor: 168 },
  { python: '3.13', of: '3.11', floor: 196 },
];

const PYTHON_3 = ['3.6', '3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13'];

/** @type {readonly KnownFailure[]} */
export const KNOWN_FAILURES = [
  {
    tests: ['test_file_util.FileUtilTestCase.test_copy_file_hard_link_failure'],
    pythons: ['2.7', ...PYTHON_3],
    reason:
      'It puts a failing function in the place of `os.link`. The engine makes the link, in its own process; where that fails it copies, too.',
  },
  {
    tests: [
      'test_file_util.FileUtilTestCase.test_move_file_exception_unpacking_rename',
      'test_file_util.FileUtilTestCase.test_move_file_exception_unpacking_unlink',
    ],
    pythons: PYTHON_3,
    reason: 'They put failing functions in the place of `os.rename` and `os.unlink`. The engine moves the file, in its own process.',
  },
  {
    tests: ['test_dir_util.DirUtilTestCase.test_copy_tree_exception_in_listdir'],
    pythons: PYTHON_3,
    reason: 'It puts a failing function in the place of `os.listdir`. The engine lists the folder, in its own process.',
  },
  {
    tests: ['test_bdist_wininst.BuildWinInstTestCase.test_get_exe_bytes'],
    pythons: ['2.7', '3.6'],
    reason:
      '`bdist_wininst` can be imported and configured, and says in words that it is not supported; the programs that it would ship are not ours.',
  },
  {
    tests: [
      'test_dist.MetadataTestCase.test_classifier',
      'test_dist.MetadataTestCase.test_download_url',
      'test_dist.MetadataTestCase.test_obsoletes',
      'test_dist.MetadataTestCase.test_provides',
      'test_dist.MetadataTestCase.test_read_metadata',
      'test_dist.MetadataTestCase.test_requires',
      'test_dist.MetadataTestCase.test_simple_metadata',
    ],
    pythons: ['3.12', '3.13'],
    reason:
      '`test.support` of 3.12 and later imports setuptools on the way, which replaces the metadata of all distributions by its own (version 2.1), ours as the original.',
  },
];

/**
 * The known failures of one interpreter, with their reasons.
 * @param {string} python
 * @returns {ReadonlyMap<string, string>}
 */
export function knownFailures(python) {
  return new Map(
    KNOWN_FAILURES.filter(({ pythons }) => pythons.includes(python)).flatMap(({ tests, reason }) => tests.map((test) => [test, reason])),
  );
}

/** The reference page. */
export function suitesPage() {
  const lines = [
    "# CPython's own tests",
    '',
    'CPython has tests for its distutils. They run against ours too, with `pydistutils python`, on every interpreter; 3.12 and later,',
    'which have none, run those of 3.11. `npm run test:suites` does it, and fails when a suite passes fewer tests than its floor, when a',
    'test fails that is not listed here, or when one passes that is. This page is written by `node scripts/test-suites.mjs --write`.',
    '',
    '| interpreter | tests of | must pass at least | known to fail |',
    '|---|---|---|---|',
    ...SUITES.map(({ python, of, floor }) => `| ${python} | ${of} | ${floor} | ${knownFailures(python).size} |`),
    '',
    '## Tests that fail, and why',
    '',
  ];
  for (const { tests, pythons, reason } of KNOWN_FAILURES) {
    lines.push(...tests.map((test) => `- \`${test}\``), '', `  ${range(pythons)}. ${reason}`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** @param {readonly string[]} pythons */
function range(pythons) {
  const all = SUITES.map(({ python }) => python);
  const first = all.indexOf(String(pythons[0]));
  const together = pythons.every((python, i) => all[first + i] === python);
  return `On ${pythons.length > 2 && together ? `${pythons[0]} to ${pythons.at(-1)}` : pythons.join(' and ')}`;
}
