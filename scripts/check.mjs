/**
 * Everything that CI runs, one part after the other, all of them whatever fails. The last line is `N passed, N failed`:
 * tests and corpus comparisons count one by one, each other part as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @typedef {{passed: number, failed: number}} Count */

const ROOT = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'pydistutils-check-'));
const report = join(scratch, 'vitest.json');
/** Scripts whose output is read here. */
const COUNTED = ['test:corpus', 'test:suites', 'test:windows'];

/**
 * @param {string} script name in package.json
 * @param {string[]} args
 */
function npm(script, args = []) {
  // npm itself says where its own program is; by that way it needs no shell, on Windows neither.
  const own = process.env['npm_execpath'];
  const [command, ...head] = own === undefined ? ['npm'] : [process.execPath, own];
  const { status, stdout } = spawnSync(/** @type {string} */ (command), [...head, 'run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', COUNTED.includes(script) ? 'pipe' : 'inherit', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (stdout !== null) process.stdout.write(stdout);
  return { ok: status === 0, stdout: stdout ?? '' };
}

/**
 * @param {string} script
 * @returns {() => Count}
 */
const single = (script) => () => (npm(script).ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} script
 * @returns {() => Count}
 */
const vitest = (script) => () => {
  rmSync(report, { force: true });
  const { ok } = npm(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  // A test file that cannot be loaded holds no failed test, and yet the run failed.
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
};

/**
 * A script whose last line is `N passed, N failed`.
 * @param {string} script
 * @param {string[]} [args]
 * @returns {() => Count}
 */
const counted = (script, args) => () => {
  const { ok, stdout } = npm(script, args);
  const counts = /^(\d+) passed, (\d+) failed\s*$/m.exec(stdout);
  if (counts === null) return { passed: 0, failed: 1 };
  return { passed: Number(counts[1]), failed: ok ? Number(counts[2]) : Math.max(Number(counts[2]), 1) };
};

/** @type {readonly (readonly [name: string, run: () => Count])[]} */
const PARTS = [
  ['types', single('typecheck')],
  ['lint', single('lint')],
  ['format', single('format:check')],
  ['dist', single('check:dist')],
  ['reference', single('check:reference')],
  ['readme', single('check:readme')],
  ['tests', vitest('test')],
  ['action', vitest('test:action')],
  ['suites', counted('test:suites')],
  ['corpus', counted('test:corpus', ['--quick'])],
  ['windows', counted('test:windows')],
];

const rows = [];
try {
  for (const [name, run] of PARTS) {
    console.log(`== ${name}`);
    const started = Date.now();
    const count = run();
    rows.push({ name, ...count, seconds: Math.round((Date.now() - started) / 1000) });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log('==');
for (const { name, passed, failed, seconds } of rows) {
  console.log(
    `${name.padEnd(9)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed ${String(seconds).padStart(5)} s`,
  );
}
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${rows.reduce((sum, row) => sum + row.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
