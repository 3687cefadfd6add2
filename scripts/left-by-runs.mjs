import { cpSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** What runs leave in a project's folder, of its build and of Python: not part of a clone. */
const LEFT =
  /^(?:build|dist|\.pydistutils|files\.txt|MANIFEST)(?:\/|$)|(?:^|\/)(?:__pycache__|[^/]+\.egg-info)(?:\/|$)|\.(?:py[co]|so|pyd)$/;

/**
 * Whether somebody's try of the project has made the file.
 * @param {string} path relative to the project, with slashes
 * @returns {boolean}
 */
export function isLeftByRuns(path) {
  return LEFT.test(path);
}

/**
 * Copies a project as a clone has it, whether or not somebody has tried it there.
 * @param {string} from
 * @param {string} to
 * @returns {void}
 */
export function copyAsCloned(from, to) {
  cpSync(from, to, { recursive: true, filter: (path) => !isLeftByRuns(relative(from, path).replaceAll(sep, '/')) });
}
