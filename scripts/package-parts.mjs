/**
 * What of other people's packages goes into the bundle, and in which form. Our own code stays readable; theirs is minified,
 * so that `dist/` stays small, and lies in files of its own (`vendor-*.js`).
 */
import { minifySync } from 'rolldown/utils';

const PACKAGES = /[\\/]node_modules[\\/]/;

/** Packages that every run of the Action needs at once; the others are loaded late, each where it is first used. */
export const AT_ONCE = /[\\/]node_modules[\\/](?:@actions[\\/](?:core|exec|io|http-client)|tunnel|shlex)[\\/]/;

/**
 * Packages that ours bring along for functions that we never call: artifacts of other repositories (GitHub's REST interface),
 * downloads (unzip), searching for what to archive (glob), and the proxy of `fetch` (undici, 440 KB; the requests that are made go
 * through `tunnel`). They made a third of the bundle and half of its start. Whoever calls them all the same gets an error that says so.
 */
const NEVER_CALLED = /^(?:undici|unzip-stream|glob|readdir-glob|@actions\/github(?:\/.*)?|@octokit\/.*)$/;
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
