/** What runs leave in a project's folder, of its build and of Python: not part of a clone. */
const LEFT: RegExp =
  /^(?:build|dist|\.pydistutils|files\.txt|MANIFEST)(?:\/|$)|(?:^|\/)(?:__pycache__|[^/]+\.egg-info)(?:\/|$)|\.(?:py[co]|so|pyd)$/;

/** Whether somebody's try of the project has made the file; `path` is relative to the project, with slashes. */
export function isLeftByRuns(path: string): boolean {
  return LEFT.test(path);
}
