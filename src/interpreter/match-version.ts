import { EngineError } from '../errors/engine-error.ts';
import type { Candidate } from './interpreter-candidates.ts';
import type { InterpreterIdentity } from './interpreter-identity.ts';
import type { VersionRequest } from './python-request.ts';

/** How well versions fit a request: releases first, then pre-releases. */
export interface VersionMatcher {
  /** Whether a candidate is worth asking, by what is known of it. */
  mayMatch(candidate: Candidate): boolean;
  matches(identity: InterpreterIdentity): boolean;
  /** Negative when `a` is to be preferred: releases before pre-releases that the range does not name, then newest first. */
  compare(a: string, b: string): number;
}

/**
 * Versions compared by npm's semver, which is loaded here only: most runs name a path, a command or nothing.
 * @throws EngineError when the range can't be read
 */
export async function versionMatcher(request: VersionRequest, asWritten: string): Promise<VersionMatcher> {
  const semver = (await import('semver')).default;
  if ([request.range, ...request.except].some((range) => semver.validRange(range) === null)) {
    throw new EngineError('DistutilsOptionError', `'${asWritten}' is no version of Python`, {
      code: 'bad-python-request',
      hint: "write a version (3.11), a range ('>=3.8 <3.12'), a command or a path",
    });
  }
  const inRange = (version: string): boolean =>
    semver.satisfies(version, request.range, { includePrerelease: true }) &&
    !request.except.some((range) => semver.satisfies(version, range));
  const named = (version: string): boolean => semver.satisfies(version, request.range);
  const mayBeIn = (minor: string): boolean => semver.intersects(`~${minor}.0-0`, request.range, { includePrerelease: true });
  return {
    mayMatch: ({ version, minor, implementation, freeThreaded }) =>
      (request.implementation === undefined || implementation === undefined || implementation === request.implementation) &&
      (freeThreaded === undefined || freeThreaded === request.freeThreaded) &&
      (version === undefined ? minor === undefined || mayBeIn(minor) : inRange(version)),
    matches: ({ version, implementation, freeThreaded, debug }) =>
      (request.implementation === undefined || implementation === request.implementation) &&
      freeThreaded === request.freeThreaded &&
      (debug || !request.debug) &&
      inRange(version),
    compare: (a, b) => Number(named(b)) - Number(named(a)) || semver.rcompare(a, b),
  };
}
