/** What `--python` asks for. */
export type PythonRequest =
  | { readonly kind: 'default' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'command'; readonly name: string }
  | ({ readonly kind: 'version' } & VersionRequest);

/** Versions of one implementation and build. */
export interface VersionRequest {
  /** Undefined: any, CPython first. */
  readonly implementation: 'cpython' | 'pypy' | undefined;
  /** In the grammar of npm's semver. */
  readonly range: string;
  /** Ranges to leave out (`!=3.9.1`), which semver's grammar can't say. */
  readonly except: readonly string[];
  readonly freeThreaded: boolean;
  readonly debug: boolean;
}

const SINGLE_VERSION = /^\d+(\.(\d+|x|\*)){0,2}((a|b|rc)\d+)?(-dev)?(t?d?)$/i;
const COMPARISON = /^\s*(\d[\w.*]*\s*(\|\||-\s)|[<>=~^!])/;
const IMPLEMENTATION = /^(pypy|cpython)[-@ ]?(?=[\d<>=~^!])/i;

/**
 * Reads `3.11`, `2.7`, `3.13t`, `3.14-dev`, `>=3.8 <3.12`, `>=3.8,<3.12`, `~=3.9`, `pypy>=3.9`; anything with a separator is a
 * path, the rest is a command. Bounds are semver's: `<=3.11` includes 3.11.7, and `>3.8` leaves out 3.8.1.
 */
export function parsePythonRequest(request: string | undefined, platform: 'posix' | 'nt'): PythonRequest {
  const text = request?.trim() ?? '';
  if (text === '') return { kind: 'default' };
  const separated = platform === 'nt' ? /[\\/]/.test(text) : text.includes('/');
  if (separated || text === '.' || text === '..' || text === '~') return { kind: 'path', path: text };
  // `pypy3.9` is the name of a program first.
  const version = /^pypy\d/i.test(text) ? undefined : parseVersionRequest(text);
  return version === undefined ? { kind: 'command', name: text } : { kind: 'version', ...version };
}

/** The versions that a text asks for; undefined when it is of another kind. */
export function parseVersionRequest(request: string): VersionRequest | undefined {
  const implementation = IMPLEMENTATION.exec(request)?.[1]?.toLowerCase() as 'cpython' | 'pypy' | undefined;
  // `3.14t-dev`, as actions/setup-python has it.
  const text = request.replace(IMPLEMENTATION, '').replace(/(t?d?)(-dev)$/i, '$2$1');
  if (!SINGLE_VERSION.test(text) && !COMPARISON.test(text)) return undefined;
  const build = /(?:\d|-dev)(t?d?)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const except: string[] = [];
  const range = text
    .slice(0, text.length - build.length)
    .replaceAll(/!=\s*([^\s,|]+)/g, (_match, version: string) => {
      except.push(toSemver(version));
      return '';
    })
    .replaceAll(',', ' ')
    .replaceAll(/(\d+\.\d+)-dev$/gi, '~$1.0-0')
    .replaceAll(/~=\s*(\d+\.\d+\.\d+)/g, '~$1')
    .replaceAll(/~=\s*(\d+\.\d+)/g, '^$1')
    .replaceAll(/={2,}/g, '=');
  return { implementation, range: toSemver(range).trim() || '*', except, freeThreaded: build.includes('t'), debug: build.includes('d') };
}

/** Python's pre-releases in semver's spelling: `3.14.0rc1` → `3.14.0-rc.1`; a runner's `3.14.0-alpha.7` → `3.14.0-a.7`. */
export function toSemver(version: string): string {
  return version
    .replaceAll(
      /(\d+\.\d+)(\.\d+)?(a|b|rc)(\d+)/gi,
      (_match, minor: string, micro: string | undefined, level: string, serial: string) =>
        `${minor}${micro ?? '.0'}-${level.toLowerCase()}.${serial}`,
    )
    .replaceAll(/-alpha\./g, '-a.')
    .replaceAll(/-beta\./g, '-b.');
}
