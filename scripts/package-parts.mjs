/**
 * What of other people's packages goes into the bundle, and in which form. Our own code stays readable; theirs is minified,
 * so that `dist/` stays small, and lies in files of its own (`vendor-*.js`).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minifySync } from 'rolldown/utils';

const PACKAGES = /[\\/]node_modules[\\/]/;

/** Packages that every run of the Action needs at once; the others are loaded late, each where it is first used. */
const AT_ONCE = /[\\/]node_modules[\\/](?:@actions[\\/](?:core|exec|io|http-client)|tunnel|shlex)[\\/]/;

/** What caches and artifacts share: the storage that both are sent to. */
const STORAGE = /[\\/]node_modules[\\/](?:@azure|@typespec|@protobuf-ts)[\\/]/;

/** Files of their own for what would else be named by chance. */
export const VENDOR_FILES = [
  { name: 'vendor-core', test: AT_ONCE },
  { name: 'vendor-storage', test: STORAGE },
];

/**
 * `vendor-fast-glob.js` for a package that is loaded late.
 * @param {{name: string, isEntry: boolean, moduleIds: string[], facadeModuleId?: string | null}} chunk
 */
export function fileName(chunk) {
  if (!isForeign(chunk) || chunk.name.startsWith('vendor-')) return '[name].js';
  const name = chunk.facadeModuleId
    ?.split(PACKAGES)
    .at(-1)
    ?.match(/^(?:@[^\\/]+[\\/])?([^\\/]+)/)?.[1];
  return `vendor-${name ?? '[name]'}.js`;
}

/**
 * Packages that ours bring along for functions that we never call: artifacts of other repositories (GitHub's REST interface),
 * downloads (unzip), searching for what to archive (glob), colours of debugging lines, and the proxy of `fetch` (undici, 440 KB; the
 * requests that are made go through `tunnel`). They made a third of the bundle and half of its start. Who calls them all the same gets an
 * error that says so.
 */
const NEVER_CALLED = /^(?:undici|supports-color|unzip-stream|glob|readdir-glob|@actions\/github(?:\/.*)?|@octokit\/.*)$/;
const NAMES = ['ProxyAgent', 'getOctokit', 'defaults', 'requestLog', 'retry', 'context', 'glob'];
const ABSENT = '\0absent:';

/** @type {import('rolldown').Plugin} */
export const leaveOut = {
  name: 'leave-out',
  resolveId(id) {
    // A copy of what node has itself.
    if (id === 'readable-stream') return { id: 'node:stream', external: true };
    return NEVER_CALLED.test(id) ? ABSENT + id : null;
  },
  load(id) {
    if (!id.startsWith(ABSENT)) return null;
    const message = JSON.stringify(`internal: ${id.slice(ABSENT.length)} is not part of this bundle`);
    return `function absent() { throw new Error(${message}); }\nexport { ${NAMES.map((name) => `absent as ${name}`).join(', ')}, absent as default };\n`;
  },
};

/** @type {import('rolldown').Plugin} */
export const minifyPackages = {
  name: 'minify-packages',
  renderChunk(code, chunk) {
    if (!isForeign(chunk)) return null;
    const { code: small, errors } = minifySync(chunk.fileName, code, { module: false });
    if (errors.length > 0) throw new Error(`internal: ${chunk.fileName} could not be minified: ${errors[0]?.message}`);
    return small;
  },
};

/**
 * Whether a chunk holds packages and nothing of ours.
 * @param {{moduleIds: string[]}} chunk
 */
export function isForeign({ moduleIds }) {
  const files = moduleIds.filter((id) => !id.startsWith('\0'));
  return files.length > 0 && files.every((id) => PACKAGES.test(id));
}

/**
 * The licenses of the packages that some modules come from, as one text: each license once, behind the packages that it is for.
 * @param {Iterable<string>} moduleIds
 */
export function licenses(moduleIds) {
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const folder of new Set([...moduleIds].map(packageFolder).filter((each) => each !== undefined))) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? `License: ${license}` : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...packages].map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`);
  return `The files vendor-*.js hold parts of these packages.\n\n${parts.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/**
 * The folder of the package that a module belongs to: the nearest whose package.json has a name and a version.
 * @param {string} id
 */
function packageFolder(id) {
  if (!PACKAGES.test(id)) return undefined;
  for (let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, '')); PACKAGES.test(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && 'version' in JSON.parse(readFileSync(manifest, 'utf8'))) return folder;
  }
  return undefined;
}
