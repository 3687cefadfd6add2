import { osPath } from './os-path.ts';

const windows = osPath('nt');

export interface HomeFacts {
  readonly osName: string;
  readonly versionInfo: readonly [major: number, minor: number, ...rest: readonly unknown[]];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Home folders of the password database (posix): of the named user, or of the current one. `undefined`: there is no such user. */
  readonly homeOf?: (user?: string) => string | undefined;
}

/** `os.path.expanduser(path)`: a leading `~` or `~user` as a home folder; unchanged where that is not known. */
export function expandUser(path: string, facts: HomeFacts): string {
  if (!path.startsWith('~')) return path;
  return facts.osName === 'nt' ? expandWindows(path, facts) : expandPosix(path, facts);
}

function expandPosix(path: string, facts: HomeFacts): string {
  const slash = path.indexOf('/');
  const end = slash === -1 ? path.length : slash;
  const user = path.slice(1, end);
  const home = user === '' ? (facts.environment['HOME'] ?? facts.homeOf?.()) : facts.homeOf?.(user);
  if (home === undefined) return path;
  return home.replace(/\/+$/, '') + path.slice(end) || '/';
}

function expandWindows(path: string, facts: HomeFacts): string {
  const found = path.search(/[\\/]/);
  const end = found === -1 ? path.length : found;
  const user = path.slice(1, end);
  const home = windowsHome(facts);
  if (home === undefined) return path;
  if (user === '') return home + path.slice(end);
  if (versionAtLeast(facts, 3, 10)) {
    const current = facts.environment['USERNAME'];
    if (user === current) return home + path.slice(end);
    // Homes of others are guessed beside this user's, if that one is named as usual.
    if (current !== windows.basename(home)) return path;
  }
  return windows.join(windows.dirname(home), user) + path.slice(end);
}

function windowsHome(facts: HomeFacts): string | undefined {
  const { HOME, USERPROFILE, HOMEDRIVE, HOMEPATH } = facts.environment;
  if (HOME !== undefined && !versionAtLeast(facts, 3, 8)) return HOME;
  if (USERPROFILE !== undefined) return USERPROFILE;
  return HOMEPATH === undefined ? undefined : windows.join(HOMEDRIVE ?? '', HOMEPATH);
}

function versionAtLeast(facts: HomeFacts, major: number, minor: number): boolean {
  const [haveMajor, haveMinor] = facts.versionInfo;
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
