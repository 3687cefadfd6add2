/**
 * Makes documents of `bench/results.json` and `bench/targets.json`:
 *
 *   docs/reference/benchmarks.md   all figures, with the machine's description and what was to be reached
 *   docs/explanation/speed.md      the table between its two marks; the text around it is written by hand
 *
 *   node bench/report.mjs [--in FILE] [--docs DIR] [--print]
 *
 * --print  shows the first of them and writes nothing
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median, ratio } from './statistics.mjs';

/**
 * @typedef {object} Measured
 * @property {string} case
 * @property {string} name
 * @property {string} python
 * @property {number} loadAfter
 * @property {Record<string, number[]>} seconds
 * @property {Record<string, number>} [figures]
 *
 * @typedef {object} Target
 * @property {string} case
 * @property {'ratio' | 'above' | 'same-objects' | 'seconds' | 'mebibytes'} [kind]
 * @property {string} one
 * @property {string} other
 * @property {number} [seconds]
 * @property {number} [microsecondsPerFile]
 * @property {string} what
 * @property {Record<string, number | null>} limits
 *
 * @typedef {{what: string, name: string, measured: string, wanted: string, verdict: 'reached' | 'not reached' | 'not measured'}} Row
 */

const ROOT = resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    in: { type: 'string', default: join(import.meta.dirname, 'results.json') },
    docs: { type: 'string', default: join(ROOT, 'docs') },
    print: { type: 'boolean', default: false },
  },
});

/** @param {number} value */
function number(value) {
  if (!Number.isFinite(value)) return '-';
  return value < 0.1 ? value.toFixed(4) : value < 10 ? value.toFixed(3) : value.toFixed(1);
}

/** @param {Target} target @param {string} name @param {Measured | undefined} measured @returns {Row} */
function judge(target, name, measured) {
  const limit = target.limits[name] ?? null;
  const row = {
    what: target.what,
    name,
    measured: '-',
    wanted: limit === null ? '-' : `<= ${limit}`,
    verdict: /** @type {const} */ ('not measured'),
  };
  if (target.kind === 'above') row.wanted = `<= ${target.seconds} s + ${target.microsecondsPerFile} µs a file`;
  if (target.kind === 'same-objects') row.wanted = 'exactly those';
  if (measured === undefined) return row;
  const { seconds, figures = {} } = measured;
  const [one, other] = [seconds[target.one], seconds[target.other]];
  const done = (/** @type {string} */ text, /** @type {boolean} */ ok) => ({
    ...row,
    measured: text,
    verdict: ok ? /** @type {const} */ ('reached') : /** @type {const} */ ('not reached'),
  });
  switch (target.kind) {
    case 'above': {
      if (one === undefined || other === undefined) return row;
      const files = figures['files'] ?? 0;
      const above = median(one) - median(other);
      const allowed = (target.seconds ?? 0) + ((target.microsecondsPerFile ?? 0) * files) / 1e6;
      return { ...done(`${number(above)} s for ${files} files`, above <= allowed), wanted: `<= ${number(allowed)} s` };
    }
    case 'same-objects':
      return done(`${figures['compiled']} compiled, ${figures['including']} include it, of ${figures['objects']}`, figures['wrong'] === 0);
    case 'seconds':
      return one === undefined ? row : done(`${number(median(one))} s`, median(one) <= Number(limit));
    case 'mebibytes':
      return done(`${Math.round(figures['mebibytes'] ?? NaN)} MiB`, (figures['mebibytes'] ?? Infinity) <= Number(limit));
    case undefined:
    case 'ratio':
    default: {
      if (one === undefined || other === undefined) return row;
      const { ratio: value, least, greatest } = ratio(one, other);
      return done(`${number(value)} (${number(least)} to ${number(greatest)})`, value <= Number(limit));
    }
  }
}

/** @param {readonly Target[]} targets @param {readonly Measured[]} results */
function targetTable(targets, results) {
  const rows = targets.flatMap((target) =>
    Object.keys(target.limits).map((name) =>
      judge(
        target,
        name,
        results.find((each) => each.case === target.case && each.name === name && holds(each, target)),
      ),
    ),
  );
  return [
    '| what | of | measured (least to greatest pair) | wanted | |',
    '|---|---|---|---|---|',
    ...rows.map(({ what, name, measured, wanted, verdict }) => `| ${what} | ${name} | ${measured} | ${wanted} | ${verdict} |`),
  ].join('\n');
}

/** Whether the race had both contenders. @param {Measured} measured @param {Target} target */
function holds({ seconds, figures }, { one, other, kind }) {
  if (kind === 'same-objects') return figures !== undefined;
  return seconds[one] !== undefined && (other === undefined || seconds[other] !== undefined);
}

/** @param {readonly Measured[]} results */
function timeTables(results) {
  return [...new Set(results.map((each) => each.case))]
    .map((name) => {
      const mine = results.filter((each) => each.case === name);
      const contenders = [...new Set(mine.flatMap(({ seconds }) => Object.keys(seconds)))];
      const figures = [...new Set(mine.flatMap((each) => Object.keys(each.figures ?? {})))];
      const line = (/** @type {Measured} */ each) => {
        const times = contenders.map((contender) => {
          const values = each.seconds[contender];
          return values === undefined ? '' : `${number(median(values))} (${number(Math.min(...values))}-${number(Math.max(...values))})`;
        });
        const others = figures.map((figure) => String(Math.round(each.figures?.[figure] ?? NaN)));
        const pairs = Math.max(...Object.values(each.seconds).map((values) => values.length));
        return `| ${[each.name, each.python, ...times, ...others, pairs, each.loadAfter].join(' | ')} |`;
      };
      const head = ['', 'Python', ...contenders, ...figures, 'pairs', 'load'];
      return `### ${name}\n\n| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}\n${mine.map(line).join('\n')}`;
    })
    .join('\n\n');
}

/** @param {ReturnType<typeof import('./machine.mjs').describeMachine>} machine */
function describe(machine) {
  const { processor, cores, memoryGiB, system, kernel, node, compiler, ccache, make, loadAtStart } = machine;
  return (
    `${cores} cores (${processor}), ${memoryGiB} GiB, ${system}, Linux ${kernel}, node ${node}; ${compiler}; ${ccache}; ${make}. ` +
    `Load when it began: ${loadAtStart.join(', ')}.`
  );
}

const { quick, machine, results } = JSON.parse(readFileSync(options.in, 'utf8'));
/** @type {Target[]} */
const targets = JSON.parse(readFileSync(join(import.meta.dirname, 'targets.json'), 'utf8'));
const warning = quick ? '\n**Made with `--quick`: these figures show that the benchmark works, and nothing else.**\n' : '';
const table = targetTable(targets, results);
const page = `# Benchmarks

<!-- Made by \`node bench/report.mjs\` from bench/results.json. -->
${warning}
${describe(machine)}

What each number means: [bench/README.md](../../bench/README.md).

## What was to be reached

Ratios are those of medians; in brackets the least and the greatest of a pair.

${table}

## All times

Seconds: median (least-greatest). Load: of the last minute, at the end of the case.

${timeTables(results)}
`;

/** @param {string} file */
function fillMarks(file) {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const marks = /(<!-- results -->\n)[\s\S]*?(<!-- end of results -->)/;
  if (!marks.test(text)) throw new Error(`${file} has no marks for the results`);
  writeFileSync(
    file,
    text.replace(marks, (_all, open, close) => `${open}${warning}\n${describe(machine)}\n\n${table}\n\n${close}`),
  );
}

if (options.print) console.log(page);
else {
  mkdirSync(join(options.docs, 'reference'), { recursive: true });
  writeFileSync(join(options.docs, 'reference', 'benchmarks.md'), page);
  fillMarks(join(options.docs, 'explanation', 'speed.md'));
}
