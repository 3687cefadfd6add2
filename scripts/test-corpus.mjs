/**
 * Installs real archives twice, with the real tool and with `dist/cli.js`, and compares.
 *
 *   node scripts/test-corpus.mjs [--quick] [--only REGEX] [--list REGEX] [--jobs N] [--cli FILE] [--show]
 *
 * --quick   the five-minute choice; --only picks archives by name, --list picks lists; --show only says what would run
 * --jobs    how many archives at a time (default: as many as there are processors, at most 4)
 * --cli     another command line than dist/cli.js
 *
 * The archives and the comparing tool are not part of the repository: they are looked for in `PYDISTUTILS_CORPUS` (default:
 * `../shared/corpus`), the tool in `../tools/diffinstall.py` from there. Where they, or the Python of an archive, are absent,
 * the comparison counts as skipped, with the reason.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CORPUS_LISTS } from './corpus-lists.mjs';

/** @typedef {import('./corpus-lists.mjs').CorpusList} CorpusList */
/** @typedef {import('./corpus-lists.mjs').Comparison} Comparison */
/** @typedef {{list: CorpusList, archive: string, python: string}} Job */
/** @typedef {{kind: 'passed' | 'failed' | 'skipped', detail: string, byChance?: boolean}} Outcome */

const ROOT = resolve(import.meta.dirname, '..');
const CORPUS = resolve(ROOT, process.env['PYDISTUTILS_CORPUS'] || '../shared/corpus');
const COMPARE = resolve(CORPUS, '../tools/diffinstall.py');
const PYTHONS = process.env['PYENV_VERSIONS'] || join(process.env['PYENV_ROOT'] || join(homedir(), '.pyenv'), 'versions');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(ROOT, 'dist', 'cli.js') },
    only: { type: 'string', default: '' },
    list: { type: 'string', default: '' },
    jobs: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
  },
});

/**
 * @param {CorpusList} list
 * @param {readonly {name: string, uses: string, python: string}[]} corpus
 * @returns {readonly string[]}
 */
function namesOf(list, corpus) {
  if (typeof list.archives !== 'string') return list.archives;
  const least = list.archives === 'all' ? '' : '3.';
  return corpus.filter(({ uses, python }) => uses === list.uses && python.startsWith(least)).map(({ name }) => name);
}

/** @returns {Job[]} */
function choose() {
  /** @type {{name: string, uses: string, python: string}[]} */
  const corpus = JSON.parse(readFileSync(join(CORPUS, 'corpus.json'), 'utf8'));
  return CORPUS_LISTS.filter((list) => new RegExp(options.list).test(list.name)).flatMap((list) =>
    (options.quick ? list.quick : namesOf(list, corpus))
      .filter((archive) => new RegExp(options.only).test(archive))
      .map((archive) => {
        const entry = corpus.find((each) => each.name === archive && each.uses === list.uses);
        if (entry === undefined) throw new Error(`corpus.json has no ${archive} that uses ${list.uses}`);
        return { list, archive, python: entry.python };
      }),
  );
}

/**
 * @param {Job} job
 * @returns {Promise<Outcome>}
 */
async function compare({ list, archive, python }) {
  const target = list.options[list.options.indexOf('--target') + 1];
  for (const version of list.options.includes('--target') ? [python, target] : [python]) {
    if (!existsSync(join(PYTHONS, String(version), 'bin', 'python')))
      return { kind: 'skipped', detail: `no Python ${version} in ${PYTHONS}` };
  }
  const selection = ['--corpus', join(CORPUS, 'corpus.json'), '--only', `^${archive}$`, '--uses', list.uses];
  const own = mkdtempSync(join(tmpdir(), 'pydistutils-corpus-'));
  const imports = join(own, 'imports.json');
  const cli = list.imports === true ? join(import.meta.dirname, 'install-and-import.mjs') : resolve(options.cli);
  const { stdout, stderr } = await run('python3', [COMPARE, '--cli', cli, ...selection, ...list.options, '--json'], {
    INSTALL_CLI: resolve(options.cli),
    IMPORT_RESULTS: imports,
  });
  /** @type {Record<string, string | null>} */
  const imported = existsSync(imports) ? JSON.parse(readFileSync(imports, 'utf8')) : {};
  rmSync(own, { recursive: true });
  /** @type {Comparison[]} */
  let results;
  try {
    results = JSON.parse(stdout.slice(0, stdout.lastIndexOf(']') + 1));
  } catch {
    return { kind: 'failed', detail: `the comparing tool said: ${(stderr || stdout).trim().slice(-600)}` };
  }
  const [result] = results;
  if (result === undefined || results.length !== 1) return { kind: 'failed', detail: `${results.length} archives instead of one` };
  const trouble = judge(list, archive, result) ?? failedImports(imported, list.unimportable?.[archive]);
  const count = Object.values(imported).filter((error) => error === null).length;
  const modules = count === 0 ? '' : `, ${count} extension module${count === 1 ? '' : 's'} imported`;
  const times = `real ${result.real?.seconds ?? '?'} s, ours ${result.ours?.seconds ?? '?'} s${modules}`;
  return trouble === undefined ? { kind: 'passed', detail: times } : { kind: 'failed', detail: trouble, byChance: onlyByteCode(result) };
}

/**
 * Whether nothing differs but byte code, as that of constant sets may by chance: the tool compares constants by their repr, a
 * set's takes its order from the seed of the comparing process, and before 3.11 from that of the compiling one.
 * @param {Comparison} result
 */
function onlyByteCode({ error, missing = [], extra = [], different = [] }) {
  const all = different.every(([path, what]) => what === 'content' && /\.py[co]$/.test(String(path)));
  return error === undefined && missing.length === 0 && extra.length === 0 && different.length > 0 && all;
}

/**
 * @param {Readonly<Record<string, string | null>>} imported
 * @param {RegExp | undefined} expected the error of all that cannot be imported
 * @returns {string | undefined}
 */
function failedImports(imported, expected) {
  const errors = Object.values(imported).filter((error) => error !== null);
  if (expected !== undefined && errors.length === 0) return `all was imported, though ${expected} was expected`;
  const failed = Object.entries(imported).filter(([, error]) => error !== null && expected?.test(error) !== true);
  return failed.length === 0 ? undefined : `import: ${failed.map(([name, error]) => `${name}: ${error}`).join('\n     ')}`;
}

/**
 * @param {CorpusList} list
 * @param {string} archive
 * @param {Comparison} result
 * @returns {string | undefined} what is wrong
 */
function judge(list, archive, result) {
  if (result.real?.rc !== 0 && result.real !== undefined) return `the real tool fails here: ${result.real.tail?.slice(-3).join(' | ')}`;
  const verdict = list.verdicts?.[archive] ?? list.verdict;
  if (verdict !== undefined && result.error === undefined) return verdict(result);
  if (result.tree_same) return undefined;
  const parts = [];
  for (const name of /** @type {const} */ (['error', 'missing', 'extra', 'different'])) {
    const value = result[name];
    if (typeof value === 'string') parts.push(`${name}: ${value.slice(0, 600)}`);
    else if (value !== undefined && value.length > 0)
      parts.push(`${name}: ${value.length}, as ${JSON.stringify(value.slice(0, 4)).slice(0, 600)}`);
  }
  if (result.ours?.tail !== undefined) parts.push(`ours said: ${result.ours.tail.join(' | ').slice(-600)}`);
  return parts.join('\n     ');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Promise<{stdout: string, stderr: string}>}
 */
async function run(command, args, environment) {
  return await new Promise((done) => {
    const env = { ...process.env, PYENV_VERSIONS: PYTHONS, ...environment };
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', (error) => done({ stdout, stderr: error.message }));
    child.on('close', () => done({ stdout, stderr }));
  });
}

async function main() {
  const absent = [join(CORPUS, 'corpus.json'), COMPARE].find((path) => !existsSync(path));
  if (absent !== undefined) {
    console.log(`skipped: no corpus at ${CORPUS}${existsSync(CORPUS) ? ` (${absent} is missing)` : ''}`);
    console.log('0 passed, 0 failed');
    return;
  }
  const jobs = choose();
  if (options.show) {
    for (const { list, archive, python } of jobs) console.log(`${list.name}: ${archive} (${python}) ${list.options.join(' ')}`);
    return;
  }
  const count = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      let { kind, detail, byChance } = await compare(job);
      for (let more = 3; byChance === true && more > 0; more -= 1) ({ kind, detail, byChance } = await compare(job));
      count[kind] += 1;
      console.log(
        `${kind.padEnd(7)} ${job.list.name.padEnd(33)} ${job.archive.padEnd(15)} ${kind === 'failed' ? `\n     ${detail}` : detail}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Number(options.jobs)) }, worker));
  if (count.skipped > 0) console.log(`${count.skipped} skipped`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}

await main();
