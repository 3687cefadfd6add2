/**
 * Bundles the engine into `dist/`, which is committed: with `python/` beside it, it is all that a run needs.
 *
 *   dist/cli.js        the command line (mode 755, `#!/usr/bin/env node`)
 *   dist/index.js      the public interface
 *   dist/action.js, dist/action-post.js   the two steps of the Action
 *   dist/*.js          what these share, and what they load late: one file for each dynamic import
 *   dist/vendor-*.js   packages of others, minified; their licenses are in dist/licenses.txt
 *   dist/types/        declarations
 *   dist/package.json  marks the folder as CommonJS, which starts faster than ES modules (docs/decisions/0003)
 *
 * All scripts lie in `dist/` itself, so that `import.meta.dirname` + `../python` is right in each of them. The same source
 * gives the same bytes: no hashes in names, no times, no absolute paths.
 *
 *   node scripts/build.mjs            writes dist/
 *   node scripts/build.mjs --out DIR  writes DIR instead
 *   node scripts/build.mjs --check    builds into a temporary folder and compares it with dist/; exit status 1 on a difference
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const TSC = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc');

/**
 * Everything that `dist/` holds, written to a folder that is empty or absent.
 * @param {string} out
 */
async function build(out) {
  mkdirSync(out, { recursive: true });
  for (const [name, code] of await bundle(ROOT)) writeFileSync(join(out, name), code);
  chmodSync(join(out, 'cli.js'), 0o755);
  execFileSync(process.execPath, [TSC, '-p', join(ROOT, 'scripts', 'tsconfig.declarations.json'), '--outDir', join(out, 'types')], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  keepReachable(join(out, 'types'));
}

/**
 * The compiler writes a declaration for each file of the engine. Who uses `dist/index.js` needs those that its own refers to.
 * @param {string} folder
 */
function keepReachable(folder) {
  const needed = new Set();
  const waiting = [join(folder, 'index.d.ts')];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g)) {
      waiting.push(resolve(file, '..', path.replace(/(?:\.d)?\.[jt]s$/, '.d.ts')));
    }
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(path)) rmSync(path);
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && readdirSync(path, { recursive: true, withFileTypes: true }).every((each) => each.isDirectory()))
      rmSync(path, { recursive: true });
  }
}

/**
 * @param {string} folder
 * @returns {ReadonlyMap<string, Buffer>} content by path, with forward slashes
 */
function contents(folder) {
  const found = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return found;
}

/**
 * @param {string} fresh
 * @returns {string[]} one sentence for each file of `dist/` that is not as it should be
 */
function differences(fresh) {
  const want = contents(fresh);
  /** @type {ReadonlyMap<string, Buffer>} */
  let have = new Map();
  try {
    have = contents(DIST);
  } catch {
    return ['dist/ is missing'];
  }
  const found = [];
  for (const [name, content] of want) {
    const committed = have.get(name);
    if (committed === undefined) found.push(`missing: dist/${name}`);
    else if (!content.equals(committed)) found.push(`differs: dist/${name}`);
  }
  for (const name of have.keys()) if (!want.has(name)) found.push(`left over: dist/${name}`);
  return found.sort();
}

/** @param {string[]} args */
async function main(args) {
  const at = args.indexOf('--out');
  const checkOnly = args.includes('--check');
  const destination = at < 0 ? DIST : resolve(/** @type {string} */ (args[at + 1]));
  const scratch = mkdtempSync(checkOnly ? join(tmpdir(), 'pydistutils-dist-') : `${destination}-`);
  try {
    const fresh = join(scratch, 'dist');
    await build(fresh);
    if (!checkOnly) {
      // Replaced in one go: a failed build leaves the old one as it was.
      rmSync(destination, { recursive: true, force: true });
      renameSync(fresh, destination);
      return;
    }
    const found = differences(fresh);
    for (const line of found) process.stderr.write(`${line}\n`);
    if (found.length > 0) {
      process.stderr.write('dist/ was not built from this source: run `npm run build` and commit dist/\n');
      process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
