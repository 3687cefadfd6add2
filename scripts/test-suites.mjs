/**
 * Runs CPython's own distutils tests against ours, on every interpreter that is there, and compares with `cpython-suites.mjs`.
 *
 *   node scripts/test-suites.mjs [--only REGEX] [--cli FILE] [--show]
 *   node scripts/test-suites.mjs --write     writes docs/reference/cpython-suites.md; runs nothing
 *
 * --only    interpreters by version; --cli another command line than dist/cli.js; --show lists what failed, with its last line
 *
 * A suite whose interpreter or tests are absent counts as skipped, with the reason. The last line is `N passed, N failed`:
 * a suite counts as one, and so does the page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SUITES, knownFailures, suitesPage } from './cpython-suites.mjs';

/** @typedef {import('./cpython-suites.mjs').Suite} Suite */
/** @typedef {{run: number, passed: number, skipped: Record<string, string>, failed: Record<string, string>, broken: Record<string, string>}} SuiteResult */
/** @typedef {{kind: 'passed' | 'failed' | 'skipped', detail: string}} Outcome */

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'reference', 'cpython-suites.md');

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    cli: { type: 'string', default: join(ROOT, 'dist', 'cli.js') },
    show: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

/**
 * @param {string} python
 * @param {string[]} args
 * @param {string} [cwd]
 */
function pydistutils(python, args, cwd = ROOT) {
  return spawnSync(process.execPath, [resolve(options.cli), '--python', python, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 600_000,
    // Neither the developer's configuration nor a display has a say in the tests.
    env: { ...process.env, PYTHONPATH: '', DISTUTILS_DEBUG: '', PYTHONDONTWRITEBYTECODE: '' },
  });
}

/**
 * Folder of the tests of an interpreter; undefined where there is no such interpreter, or it has none.
 * @param {string} python
 */
function testsOf(python) {
  const { status, stdout } = pydistutils(python, ['target']);
  if (status !== 0) return undefined;
  const folder = join(JSON.parse(stdout).paths.stdlib, 'distutils', 'tests');
  return existsSync(folder) ? folder : undefined;
}

/**
 * @param {Suite} suite
 * @returns {Outcome}
 */
function runSuite({ python, of, floor }) {
  if (pydistutils(python, ['target']).status !== 0) return { kind: 'skipped', detail: `no Python ${python}` };
  const tests = testsOf(of);
  if (tests === undefined) return { kind: 'skipped', detail: `no Python ${of} with tests for its distutils` };
  // Tests write into the current folder.
  const scratch = mkdtempSync(join(tmpdir(), 'pydistutils-suite-'));
  try {
    const { stdout, stderr } = pydistutils(python, ['python', join(ROOT, 'scripts', 'run_cpython_tests.py'), tests], scratch);
    const line = stdout.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith('{')) return { kind: 'failed', detail: `the suite did not end: ${(stderr || stdout).trim().slice(-600)}` };
    return judge(JSON.parse(line), floor, knownFailures(python));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {SuiteResult} result
 * @param {number} floor
 * @param {ReadonlyMap<string, string>} known
 * @returns {Outcome}
 */
function judge({ run, passed, skipped, failed, broken }, floor, known) {
  const counts = `${passed} passed of ${run}, ${Object.keys(skipped).length} skipped, ${Object.keys(failed).length} failed`;
  const trouble = [];
  if (passed < floor) trouble.push(`fewer than ${floor} passed`);
  for (const [test, line] of Object.entries(failed)) {
    if (!known.has(test)) trouble.push(`${test}: ${line}`);
    else if (options.show) trouble.push(`(known) ${test}: ${line}`);
  }
  for (const test of known.keys()) {
    const [module] = test.split('.');
    const tried = !(test in skipped) && !(String(module) in broken);
    if (tried && !(test in failed)) trouble.push(`${test} passes now: take it out of scripts/cpython-suites.mjs`);
  }
  for (const [module, line] of Object.entries(options.show ? broken : {})) trouble.push(`(not importable) ${module}: ${line}`);
  const wrong = trouble.some((line) => !line.startsWith('('));
  return { kind: wrong ? 'failed' : 'passed', detail: [counts, ...trouble].join('\n     ') };
}

function main() {
  if (options.write) {
    writeFileSync(PAGE, suitesPage());
    return;
  }
  const count = { passed: 0, failed: 0, skipped: 0 };
  /**
   * @param {string} name
   * @param {Outcome} outcome
   */
  const tell = (name, { kind, detail }) => {
    count[kind] += 1;
    console.log(`${kind.padEnd(7)} ${name.padEnd(16)} ${detail}`);
  };
  for (const suite of SUITES.filter(({ python }) => new RegExp(options.only).test(python))) {
    tell(suite.python === suite.of ? suite.python : `${suite.python} (${suite.of}'s)`, runSuite(suite));
  }
  const current = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === suitesPage();
  tell(
    'the page',
    current ? { kind: 'passed', detail: 'agrees' } : { kind: 'failed', detail: `${PAGE} is not what the table says: run with --write` },
  );
  if (count.skipped > 0) console.log(`${count.skipped} skipped`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}

main();
