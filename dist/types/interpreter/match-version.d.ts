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
export declare function versionMatcher(request: VersionRequest, asWritten: string): Promise<VersionMatcher>;
