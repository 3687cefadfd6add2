/**
 * Measures, side by side in one run, and writes `bench/results.json`; `node bench/report.mjs` makes the documents of it.
 * What each number means: `bench/README.md`.
 *
 *   node bench/run.mjs [--only REGEX] [--case REGEX] [--contenders REGEX] [--pairs N] [--quick] [--cli FILE] [--out FILE] [--scratch DIR] [--memory DIR] [--show]
 *
 * --only     packages by name (bench/packages.mjs; the synthetic ones are `modules`, `extensions`, `example`)
 * --case     cold, checkout, nothing, header, modules, extensions, start, action
 * --contenders  only these beside ours, in a race of its own: what takes minutes need not be run as often as what takes seconds
 * --pairs    how often each contender runs (default 5)
 * --quick    the small packages and small synthetic ones, once: shows that all works; its figures mean nothing
 * --cli      another command line than dist/cli.js
 * --out      where the results go; results of other cases and packages that are there already stay
 * --scratch  a folder on a disk, for what is compiled; --memory: one in memory, for what is only copied
 * --show     only says what would be measured
 *
 * Archives are looked for in `PYDISTUTILS_CORPUS` (default: `../shared/corpus`).
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyAsCloned } from '../scripts/left-by-runs.mjs';
import { CASES } from './cases.mjs';
import { interpreter } from './contenders.mjs';
import { describeMachine } from './machine.mjs';
import { PACKAGES } from './packages.mjs';
import { median } from './statistics.mjs';
import { manyExtensions, manyModules } from './synthetic.mjs';
import { Workspace, extracting } from './workspace.mjs';

/** @typedef {import('./cases.mjs').Subject} Subject */
/** @typedef {{case: string, subject: Subject, fill: (folder: string) => void}} Job */

const ROOT = resolve(import.meta.dirname, '..');
const CORPUS = resolve(ROOT, process.env['PYDISTUTILS_CORPUS'] || '../shared/corpus');

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    case: { type: 'string', default: '' },
    contenders: { type: 'string', default: '' },
    pairs: { type: 'string' },
    quick: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(ROOT, 'dist', 'cli.js') },
    out: { type: 'string', default: join(import.meta.dirname, 'results.json') },
    scratch: { type: 'string', default: tmpdir() },
    memory: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
  },
});

/** @returns {Job[]} */
function jobs() {
  const synthetic = { python: '3.11.7', setuptools: false, modern: false };
  const [modules, extensions] = options.quick ? [300, 10] : [10_000, 2000];
  const example = join(ROOT, 'examples', 'greeting');
  /** @type {Job[]} */
  const all = [
    ...PACKAGES.filter(({ quick }) => !options.quick || quick === true).flatMap((subject) =>
      subject.cases.map((name) => ({ case: name, subject, fill: extracting(join(CORPUS, 'sdists', subject.archive)) })),
    ),
    { case: 'modules', subject: { ...synthetic, name: 'modules', pure: true }, fill: manyModules(modules) },
    { case: 'extensions', subject: { ...synthetic, name: 'extensions', pure: false }, fill: manyExtensions(extensions) },
    ...['start', 'action'].map((name) => ({
      case: name,
      subject: { ...synthetic, name: 'example', pure: true },
      fill: (/** @type {string} */ folder) => copyAsCloned(example, folder),
    })),
  ];
  return all.filter((job) => new RegExp(options.case).test(job.case) && new RegExp(options.only).test(job.subject.name));
}

/** @param {Job} job @returns {string | undefined} why it cannot be measured here */
function missing({ subject }) {
  const python = interpreter(subject.python);
  if (!existsSync(python)) return `no ${python}`;
  const archive = 'archive' in subject ? join(CORPUS, 'sdists', String(subject['archive'])) : undefined;
  return archive !== undefined && !existsSync(archive) ? `no ${archive}` : undefined;
}

function main() {
  const chosen = jobs();
  if (options.show) {
    for (const job of chosen) console.log(`${job.case.padEnd(10)} ${job.subject.name}`);
    return;
  }
  const pairs = Number(options.pairs ?? (options.quick ? 1 : 5));
  const earlier = existsSync(options.out) ? JSON.parse(readFileSync(options.out, 'utf8')) : { results: [] };
  const results = { quick: options.quick, machine: describeMachine(), results: /** @type {unknown[]} */ ([]) };
  const race = options.contenders;
  const done = new Set(chosen.map((job) => `${job.case} ${job.subject.name} ${race}`));
  results.results =
    earlier.quick === options.quick
      ? earlier.results.filter((/** @type {any} */ each) => !done.has(`${each.case} ${each.name} ${each.race ?? ''}`))
      : [];
  for (const base of [options.scratch, options.memory]) mkdirSync(base, { recursive: true });
  const scratch = mkdtempSync(join(options.scratch, 'pydistutils-bench-'));
  const memory = mkdtempSync(join(options.memory, 'pydistutils-bench-'));
  try {
    for (const job of chosen) {
      const label = `${job.case.padEnd(10)} ${job.subject.name.padEnd(10)}`;
      const why = missing(job);
      if (why !== undefined) {
        console.log(`${label} skipped: ${why}`);
        continue;
      }
      const folder = join(job.subject.pure ? memory : scratch, 'space');
      const space = new Workspace(folder, job.fill);
      const takesPart = (/** @type {string} */ contender) => contender === 'ours' || new RegExp(race).test(contender);
      const setting = { space, subject: job.subject, cli: resolve(options.cli), pairs, scratch, quick: options.quick, takesPart };
      const { seconds, figures } = /** @type {NonNullable<typeof CASES[string]>} */ (CASES[job.case])(setting);
      const times = Object.entries(seconds).map(([name, values]) => `${name} ${median(values).toFixed(3)}`);
      console.log(
        `${label} ${[...times, ...Object.entries(figures ?? {}).map(([name, value]) => `${name}=${Math.round(value)}`)].join('  ')}`,
      );
      results.results.push({
        case: job.case,
        name: job.subject.name,
        ...(race === '' ? {} : { race }),
        python: job.subject.python,
        loadAfter: describeMachine().loadAtStart[0],
        seconds,
        figures,
      });
      // After each: a long measurement that is ended early has not been for nothing.
      writeFileSync(options.out, `${JSON.stringify(results, undefined, 1)}\n`);
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    for (const folder of [scratch, memory]) rmSync(folder, { recursive: true, force: true });
  }
}

main();
