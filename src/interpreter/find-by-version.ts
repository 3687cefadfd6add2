import { listPlaces, type Candidate, type CandidatePlace } from './interpreter-candidates.ts';
import { askIdentity, type FindPythonDoors, type InterpreterIdentity } from './interpreter-identity.ts';
import { versionMatcher, type VersionMatcher } from './match-version.ts';
import type { VersionRequest } from './python-request.ts';
import { notFound, resolveInterpreter } from './resolve-interpreter.ts';

interface Weighed {
  readonly candidate: Candidate;
  readonly version: string;
  readonly identity: InterpreterIdentity | undefined;
}

/**
 * The best interpreter of a version, among all places of this machine.
 * @throws EngineError that lists what there is, code `interpreter-not-found`
 */
export async function findByVersion(request: VersionRequest, asWritten: string, doors: FindPythonDoors): Promise<string> {
  const matcher = await versionMatcher(request, asWritten);
  const places = await listPlaces(doors);
  const likely = places.flatMap((place) => place.candidates).filter((candidate) => matcher.mayMatch(candidate));
  const weighed = (await Promise.all(likely.map((candidate) => weigh(candidate, request, matcher, doors)))).filter(
    (one) => one !== undefined,
  );
  // The sort is stable: of equal versions the one from the better place comes first.
  weighed.sort((a, b) => oddity(a) - oddity(b) || matcher.compare(a.version, b.version));
  for (const { candidate, identity } of weighed) {
    const answer = identity?.executable ?? (await resolveInterpreter(candidate.path, doors));
    if (typeof answer === 'string') return answer;
  }
  throw notFound(`no Python interpreter matches '${asWritten}'`, describePlaces(places));
}

/** Asks a candidate only when its place does not tell the version: a start costs more than all the rest. */
async function weigh(
  candidate: Candidate,
  request: VersionRequest,
  matcher: VersionMatcher,
  doors: FindPythonDoors,
): Promise<Weighed | undefined> {
  // No folder is named for a debug build.
  if (candidate.version !== undefined && !request.debug) return { candidate, version: candidate.version, identity: undefined };
  const answer = await askIdentity(candidate.path, doors);
  if (!('identity' in answer) || !matcher.matches(answer.identity)) return undefined;
  return { candidate, version: answer.identity.version, identity: answer.identity };
}

/** Who asks for a version wants CPython's usual build, if there is one. */
function oddity({ candidate, identity }: Weighed): number {
  const implementation = identity?.implementation ?? candidate.implementation;
  return (implementation === 'pypy' ? 2 : 0) + (identity?.debug === true ? 1 : 0);
}

function describePlaces(places: readonly CandidatePlace[]): string {
  const described = places.map(({ name, candidates }) => {
    const found = candidates.map(({ path, version, minor, freeThreaded }) => {
      const known = version ?? minor;
      return known === undefined ? path : `${known}${freeThreaded === true ? 't' : ''} (${path})`;
    });
    return `${name}: ${found.length === 0 ? 'none' : found.join(', ')}`;
  });
  return `looked for at ${described.join('; ')}`;
}
