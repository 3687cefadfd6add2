import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';

/** @typedef {import('./limit.mjs').ToolStep} ToolStep */

/**
 * The compiles of the project's own objects: what a script tries elsewhere, to see what the compiler can do, is made each time.
 * @param {readonly ToolStep[]} steps
 * @param {string} project
 */
export function ownCompiles(steps, project) {
  return steps.filter(
    ({ kind, cwd, outputs: [object = '/'] }) => kind === 'compile' && !relative(project, resolve(cwd, object)).startsWith('..'),
  );
}

/**
 * Headers of the project by the objects that the compiler says include them.
 * @param {readonly ToolStep[]} compiles
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Map<string, Set<string>>} absolute header to absolute objects
 */
export function includedBy(compiles, project, env) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { argv, cwd, outputs } of compiles) {
    const [object] = outputs;
    if (object === undefined) continue;
    for (const header of headersOf(argv, cwd, env)) {
      if (relative(project, header).startsWith('..')) continue;
      const objects = found.get(header) ?? new Set();
      found.set(header, objects.add(object));
    }
  }
  return found;
}

/** @param {readonly string[]} argv @param {string} cwd @param {NodeJS.ProcessEnv} env */
function headersOf(argv, cwd, env) {
  const out = argv.indexOf('-o');
  const words = argv.filter((word, index) => word !== '-c' && (out < 0 || (index !== out && index !== out + 1)));
  const [program, ...args] = words;
  const { status, stdout, stderr } = spawnSync(/** @type {string} */ (program), [...args, '-MM'], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} -MM: ${stderr}`);
  const [, ...paths] = stdout
    .replaceAll('\\\n', ' ')
    .trim()
    .split(/(?<!\\)\s+/);
  // The first is the source.
  return paths.slice(1).map((path) => resolve(cwd, path.replaceAll('\\ ', ' ')));
}

/**
 * The header that tells most: included by about half of the objects.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} users
 * @param {number} objects
 */
export function tellingHeader(users, objects) {
  const distance = (/** @type {string} */ path) => Math.abs((users.get(path)?.size ?? 0) - objects / 2);
  return [...users.keys()].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))[0];
}
