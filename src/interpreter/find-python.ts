import { EngineError } from '../errors/engine-error.ts';
import { homeFolder, readVariable } from '../host/environment.ts';
import { findProgram, findPrograms } from '../host/find-program.ts';
import { interpreterIn, pathsOf, pyenvVersions } from './interpreter-folder.ts';
import type { FindPythonDoors } from './interpreter-identity.ts';
import { parsePythonRequest, parseVersionRequest, type VersionRequest } from './python-request.ts';
import { INSTALL_HINT, notFound, resolveInterpreter } from './resolve-interpreter.ts';

/**
 * The interpreter that a request means: a path, a command, a version or a range of versions. Without a request: that of the
 * active virtual environment, else `python3`, `python` or `py`. Shims and launchers are replaced by what they start; the link
 * that a virtual environment has stays.
 *
 * @throws EngineError that lists what was tried and what there is, code `interpreter-not-found`
 */
export async function findPython(request: string | undefined, doors: FindPythonDoors): Promise<string> {
  const parsed = parsePythonRequest(request, doors.platform);
  switch (parsed.kind) {
    case 'default':
      return findDefault(doors);
    case 'path':
      return findByPath(parsed.path, doors);
    case 'command':
      return findByCommand(parsed.name, doors);
    case 'version':
      return findByVersion(parsed, (request as string).trim(), doors);
  }
}

async function findDefault(doors: FindPythonDoors): Promise<string> {
  const tried: string[] = [];
  const environment = readVariable(doors.environment, 'VIRTUAL_ENV', doors.platform);
  if (environment !== undefined) {
    const inside = interpreterIn(environment, doors);
    if (inside !== undefined) return inside;
    tried.push(`VIRTUAL_ENV (${environment}: no interpreter in it)`);
  }
  for (const name of ['python3', 'python', 'py']) {
    let found = false;
    for (const path of findPrograms(programName(name, doors), doors)) {
      found = true;
      const answer = await resolveInterpreter(path, doors);
      if (typeof answer === 'string') return answer;
      tried.push(answer.message);
    }
    if (!found) tried.push(`${name} (not on PATH)`);
  }
  throw notFound('no Python interpreter was found', `tried: ${tried.join('; ')}`);
}

async function findByPath(path: string, doors: FindPythonDoors): Promise<string> {
  const home = homeFolder(doors.environment, doors.platform);
  const expanded = home !== undefined && /^~([\\/]|$)/.test(path) ? home + path.slice(1) : path;
  const full = pathsOf(doors).resolve(doors.cwd, expanded);
  if (doors.tree.stat(full)?.kind === 'directory') {
    const inside = interpreterIn(full, doors);
    if (inside !== undefined) return inside;
    throw notFound(`there is no Python interpreter in '${path}'`);
  }
  const program = findProgram(full, doors);
  if (program === undefined) {
    if (doors.tree.stat(full) === undefined) throw notFound(`Python interpreter '${path}' does not exist`);
    throw new EngineError('DistutilsPlatformError', `Python interpreter '${path}' cannot be executed`, {
      code: 'interpreter-not-executable',
      hint: INSTALL_HINT,
    });
  }
  const answer = await resolveInterpreter(program, doors);
  if (typeof answer === 'string') return answer;
  // A shim for a version that is not switched on: what it stands for may be there all the same.
  const version = isShim(full, doors) ? parseVersionRequest(versionPart(pathsOf(doors).basename(full))) : undefined;
  if (version === undefined) throw answer;
  return findByVersion(version, path, doors);
}

function isShim(path: string, doors: FindPythonDoors): boolean {
  const versions = pyenvVersions(doors);
  const paths = pathsOf(doors);
  return versions !== undefined && paths.dirname(path) === paths.resolve(versions, '..', 'shims');
}

/** `3.11` of `python3.11`. */
function versionPart(command: string): string {
  return command.replace(/^python-?(?=\d)/i, '');
}

async function findByCommand(name: string, doors: FindPythonDoors): Promise<string> {
  const failures: EngineError[] = [];
  for (const path of findPrograms(programName(name, doors), doors)) {
    const answer = await resolveInterpreter(path, doors);
    if (typeof answer === 'string') return answer;
    failures.push(answer);
  }
  const versions = pyenvVersions(doors);
  const named = versions === undefined ? undefined : interpreterIn(pathsOf(doors).join(versions, name), doors);
  if (named !== undefined) return named;
  // `python3.11` may be a shim for a version that is not switched on, or lie outside PATH.
  const asVersion = parseVersionRequest(versionPart(name));
  if (asVersion !== undefined) return findByVersion(asVersion, name, doors);
  if (failures[0] !== undefined) throw failures[0];
  throw notFound(`Python interpreter '${name}' is not on PATH`);
}

/** Who names a path need not wait for what looks through the places of a machine. */
async function findByVersion(request: VersionRequest, asWritten: string, doors: FindPythonDoors): Promise<string> {
  return (await import('./find-by-version.ts')).findByVersion(request, asWritten, doors);
}

/** Batch files (the shims of pyenv-win) can't be started without a shell; what they start is found where it lies. */
function programName(name: string, { platform }: FindPythonDoors): string {
  return platform === 'nt' && !/\.exe$/i.test(name) ? `${name}.exe` : name;
}
