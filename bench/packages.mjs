/**
 * What is measured, by the name that `--only` takes.
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string} archive file name in `sdists/` of the corpus
 * @property {string} python version of the interpreter
 * @property {boolean} setuptools whether the script imports it: then the real command line gets `--single-version-externally-managed`
 * @property {boolean} pure nothing to compile: measured on tmpfs, where creating files does not vary tenfold
 * @property {boolean} modern whether pip and uv of today can install it with its interpreter
 * @property {boolean} [quick] taken by `--quick`
 * @property {readonly string[]} cases of those that `CASES` in `cases.mjs` has
 */

const ALL = ['cold', 'checkout', 'nothing'];

/** @type {readonly Package[]} */
export const PACKAGES = [
  { name: 'Brotli', archive: 'Brotli-1.0.9.zip', python: '3.11.7', setuptools: true, pure: false, modern: true, cases: ALL },
  {
    name: 'pyproj',
    archive: 'pyproj-1.9.5.1.tar.gz',
    python: '2.7.18',
    setuptools: true,
    pure: false,
    modern: false,
    cases: [...ALL, 'header'],
  },
  { name: 'regex', archive: 'regex-2022.10.31.tar.gz', python: '3.11.7', setuptools: true, pure: false, modern: true, cases: ALL },
  { name: 'leveldb', archive: 'leveldb-0.194.tar.gz', python: '2.7.18', setuptools: true, pure: false, modern: false, cases: ALL },
  {
    name: 'bitarray',
    archive: 'bitarray-2.6.0.tar.gz',
    python: '3.11.7',
    setuptools: true,
    pure: false,
    modern: true,
    quick: true,
    cases: [...ALL, 'header'],
  },
  { name: 'Pygments', archive: 'Pygments-2.13.0.tar.gz', python: '3.11.7', setuptools: true, pure: true, modern: true, cases: ALL },
  { name: 'Django', archive: 'Django-2.2.28.tar.gz', python: '3.11.7', setuptools: true, pure: true, modern: true, cases: ALL },
  { name: 'docutils', archive: 'docutils-0.16.tar.gz', python: '3.8.18', setuptools: true, pure: true, modern: false, cases: ALL },
  {
    name: 'mercurial',
    archive: 'mercurial-4.9.1.tar.gz',
    python: '2.7.18',
    setuptools: false,
    pure: false,
    modern: false,
    cases: ['header'],
  },
  { name: 'pyPdf', archive: 'pyPdf-1.13.tar.gz', python: '2.7.18', setuptools: false, pure: true, modern: false, quick: true, cases: ALL },
];
