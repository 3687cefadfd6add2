import { readVariable } from '../host/environment.ts';
import { findProgram } from '../host/find-program.ts';
import { interpreterIn, isFolder, pathsOf, pyenvVersions } from './interpreter-folder.ts';
import type { FindPythonDoors } from './interpreter-identity.ts';
import { toSemver } from './python-request.ts';

/** An interpreter that may be there, and what its name tells of it before it is asked. */
export interface Candidate {
  readonly path: string;
  /** `3.11.7` or `3.14.0-rc.1`: told by the folder it lies in. */
  readonly version?: string;
  /** `3.11`: told by its name. */
  readonly minor?: string | undefined;
  readonly implementation?: 'cpython' | 'pypy' | undefined;
  readonly freeThreaded?: boolean | undefined;
}

/** One place where interpreters are looked for. */
export interface CandidatePlace {
  /** For messages: `PATH`, `pyenv (/root/.pyenv/versions)`. */
  readonly name: string;
  readonly candidates: readonly Candidate[];
}

/** All places, best first; those that this machine has not are left out. */
export async function listPlaces(doors: FindPythonDoors): Promise<readonly CandidatePlace[]> {
  const places = [onPath(doors), inPyenv(doors), inToolCache(doors), await ofLauncher(doors)];
  return places.filter((place) => place !== undefined);
}

const PROGRAM = /^(python|pypy)(\d+(?:\.\d+)?)?(t?)(?:\.exe)?$/i;

function onPath(doors: FindPythonDoors): CandidatePlace {
  const { environment, platform } = doors;
  const paths = pathsOf(doors);
  const versions = pyenvVersions(doors);
  const found = new Map<string, Candidate>();
  for (const folder of (readVariable(environment, 'PATH', platform) ?? '').split(paths.delimiter)) {
    // pyenv's shims start what the next place lists anyway, at a tenth of a second each.
    if (folder === '' || (versions !== undefined && paths.resolve(folder) === paths.resolve(versions, '..', 'shims'))) continue;
    const names = listing(folder, doors).filter((name) => PROGRAM.test(name));
    for (const name of names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
      const path = findProgram(paths.resolve(doors.cwd, folder, name), doors);
      if (path === undefined) continue;
      const key = sameProgram(path, doors);
      const before = found.get(key) ?? { path };
      const [, family, version, threading] = PROGRAM.exec(name) as RegExpExecArray;
      // `python`, `python3` and `python3.11` are usually one program: it has its shortest name, and all that its names tell.
      found.set(key, {
        path: before.path,
        implementation: family?.toLowerCase() === 'pypy' ? 'pypy' : before.implementation,
        minor: version?.includes('.') === true ? version : before.minor,
        freeThreaded: threading === 't' ? true : before.freeThreaded,
      });
    }
  }
  return { name: 'PATH', candidates: [...found.values()] };
}

/** Equal for names of one interpreter in one folder. A link from another folder may be a virtual environment of its own. */
function sameProgram(path: string, doors: FindPythonDoors): string {
  const { dirname, basename } = pathsOf(doors);
  const target = real(path, doors.tree);
  // The shims of some tools are links to one program that looks at the name it was started by.
  return PROGRAM.test(basename(target)) ? `${real(dirname(path), doors.tree)}\0${target}` : path;
}

function inPyenv(doors: FindPythonDoors): CandidatePlace | undefined {
  const folder = pyenvVersions(doors);
  if (folder === undefined) return undefined;
  const newestFirst = [...listing(folder, doors)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const candidates = newestFirst.flatMap((name): Candidate[] => {
    const path = interpreterIn(pathsOf(doors).join(folder, name), doors);
    if (path === undefined) return [];
    const plain = /^(\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)(t?)$/.exec(name);
    if (plain !== null) return [{ path, version: toSemver(plain[1] as string), implementation: 'cpython', freeThreaded: plain[2] === 't' }];
    const pypy = /^pypy(\d+\.\d+)-/.exec(name);
    return [pypy === null ? { path } : { path, minor: pypy[1] as string, implementation: 'pypy', freeThreaded: false }];
  });
  return { name: `pyenv (${folder})`, candidates };
}

/** As the tool cache of GitHub's runners is laid out: `Python/3.11.7/x64/bin/python`, `…/x64-freethreaded/python.exe`. */
function inToolCache(doors: FindPythonDoors): CandidatePlace | undefined {
  const { environment, platform } = doors;
  const paths = pathsOf(doors);
  const root = readVariable(environment, 'RUNNER_TOOL_CACHE', platform) ?? readVariable(environment, 'AGENT_TOOLSDIRECTORY', platform);
  if (root === undefined || !isFolder(root, doors)) return undefined;
  const own = readVariable(environment, 'RUNNER_ARCH', platform)?.toLowerCase();
  const candidates: Candidate[] = [];
  for (const [tool, implementation] of [
    ['Python', 'cpython'],
    ['PyPy', 'pypy'],
  ] as const) {
    for (const version of listing(paths.join(root, tool), doors)) {
      if (!/^\d+\.\d+\.\d+/.test(version)) continue;
      const folder = paths.join(root, tool, version);
      const rank = (name: string): number => (name.split('-')[0] === own ? 0 : name.startsWith('x86') ? 2 : 1);
      for (const architecture of [...listing(folder, doors)].sort((a, b) => rank(a) - rank(b))) {
        const path = interpreterIn(paths.join(folder, architecture), doors);
        if (path === undefined) continue;
        candidates.push({ path, version: toSemver(version), implementation, freeThreaded: architecture.endsWith('-freethreaded') });
      }
    }
  }
  return { name: `tool cache (${root})`, candidates };
}

const LAUNCHER_LINE = /^\s*-(?:V:)?(\S+)\s+(?:\*\s+)?((?:[A-Za-z]:|\\\\).+?)(?:\s+\*)?\s*$/;
const LAUNCHER_PATIENCE_MS = 15_000;

/** What `py -0p` lists: ` -V:3.11 *        C:\Python311\python.exe`, or ` -3.8-64 C:\Python38\python.exe *` before 3.11. */
async function ofLauncher(doors: FindPythonDoors): Promise<CandidatePlace | undefined> {
  const launcher = doors.platform === 'nt' ? findProgram('py.exe', doors) : undefined;
  if (launcher === undefined) return undefined;
  const { output } = await doors.processes.run([launcher, '-0p'], {
    cwd: doors.cwd,
    env: doors.environment,
    timeoutMs: LAUNCHER_PATIENCE_MS,
    output: 'capture',
  });
  const candidates = output.split(/\r?\n/).flatMap((line): Candidate[] => {
    const [, tag, path] = LAUNCHER_LINE.exec(line) ?? [];
    if (tag === undefined || path === undefined) return [];
    const [, minor, threading] = /(\d+\.\d+)(?:\.\d+)?(t?)(?:-\w+)?$/.exec(tag) ?? [];
    return [{ path, minor, freeThreaded: threading === 't' ? true : undefined }];
  });
  return { name: `py launcher (${launcher})`, candidates };
}

function listing(folder: string, { tree }: FindPythonDoors): readonly string[] {
  try {
    return tree.list(folder);
  } catch {
    return [];
  }
}

function real(path: string, tree: FindPythonDoors['tree']): string {
  try {
    return tree.realPath(path);
  } catch {
    return path;
  }
}
