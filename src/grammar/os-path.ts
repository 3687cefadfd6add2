import { joinPath, joinTwo, splitDrive } from './join-path.ts';
import { isTidy } from './tidy-path.ts';

/**
 * `os.path` of a target, exactly as Python has it. Node's functions of the same names answer differently: `basename('a/')` is
 * `''` in Python, `dirname('a')` is `''`, and `join` never normalises.
 */
export interface OsPath {
  readonly sep: '/' | '\\';
  /** Separator of lists of paths. */
  readonly pathsep: ':' | ';';
  join(first: string, ...rest: readonly string[]): string;
  split(path: string): [head: string, tail: string];
  dirname(path: string): string;
  basename(path: string): string;
  splitext(path: string): [root: string, extension: string];
  splitdrive(path: string): [drive: string, rest: string];
  isabs(path: string): boolean;
  normpath(path: string): string;
  normcase(path: string): string;
  /** @param cwd absolute folder that relative paths mean */
  abspath(path: string, cwd: string): string;
  /** `os.path.relpath(path, start)` */
  relpath(path: string, start: string, cwd: string): string;
}

/** @param osName `os.name`; everything but `nt` (and `os2`) has slashes */
export function osPath(osName: string): OsPath {
  return osName === 'nt' || osName === 'os2' ? WINDOWS : POSIX;
}

const POSIX: OsPath = make('posix');
const WINDOWS: OsPath = make('nt');

function make(osName: 'posix' | 'nt'): OsPath {
  const windows = osName === 'nt';
  const sep = windows ? '\\' : '/';
  const isSep = (character: string): boolean => character === '/' || (windows && character === '\\');
  const lastSep = (path: string): number => (windows ? Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) : path.lastIndexOf('/'));
  const drive = (path: string): [string, string] => (windows ? splitDrive(path) : ['', path]);

  const split = (path: string): [string, string] => {
    const root = windows ? drive(path)[0].length : 0;
    const cut = Math.max(lastSep(path) + 1, root);
    let end = cut;
    while (end > root && isSep(path.charAt(end - 1))) end -= 1;
    return [path.slice(0, end === root ? cut : end), path.slice(cut)];
  };
  const isabs = windows
    ? (path: string): boolean => isSep(drive(path)[1].charAt(0)) || /^[\\/]{2}\?[\\/]/.test(path)
    : (path: string): boolean => path.startsWith('/');
  const normpath = windows ? normaliseWindows : normalisePosix;
  const abspath = (path: string, cwd: string): string => {
    // `\x` of Windows keeps the drive of the working folder, as `C:x` keeps its path.
    return normpath(joinPath(osName, cwd, path));
  };

  return {
    sep,
    pathsep: windows ? ';' : ':',
    join: windows
      ? (first, ...rest) => joinPath(osName, first, ...rest)
      : (first, ...rest) => (rest.length === 1 ? joinTwo(first, rest[0] as string) : joinPath(osName, first, ...rest)),
    split,
    dirname: (path) => split(path)[0],
    basename: (path) => split(path)[1],
    splitext: (path) => {
      const start = lastSep(path) + 1;
      const dot = path.lastIndexOf('.');
      // Dots that start a name belong to it.
      const named = dot > start && /[^.]/.test(path.slice(start, dot));
      return named ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
    },
    splitdrive: drive,
    isabs,
    normpath,
    normcase: (path) => (windows ? path.replaceAll('/', '\\').toLowerCase() : path),
    abspath,
    relpath: (path, start, cwd) => {
      const prefix = start === '.' ? '' : `${start}/`;
      if (!windows && path.startsWith(prefix) && isTidy(path) && (prefix === '' ? !path.startsWith('/') : isTidy(start)))
        return path.slice(prefix.length);
      const parts = (each: string): string[] =>
        drive(abspath(each, cwd))[1]
          .split(sep)
          .filter((part) => part !== '');
      const from = parts(start);
      const to = parts(path);
      const same = (a: string, b: string): boolean => (windows ? a.toLowerCase() === b.toLowerCase() : a === b);
      let common = 0;
      while (common < from.length && common < to.length && same(from[common] as string, to[common] as string)) common += 1;
      const steps = [...from.slice(common).map(() => '..'), ...to.slice(common)];
      return steps.length === 0 ? '.' : steps.join(sep);
    },
  };
}

function normalisePosix(path: string): string {
  if (isTidy(path)) return path;
  if (path === '') return '.';
  // Exactly two leading slashes mean something to POSIX; three are one.
  const root = /^\/\/(?!\/)/.test(path) ? '//' : path.startsWith('/') ? '/' : '';
  return root + fold(path.split('/'), root !== '').join('/') || '.';
}

function normaliseWindows(path: string): string {
  // Differs: before 3.11 a path that begins with `\\?\` is left as it is, and distutils cannot make folders below such a root.
  if (path.startsWith('\\\\.\\')) return path;
  const [drive, rest] = splitDrive(path.replaceAll('/', '\\'));
  const root = drive + (rest.startsWith('\\') ? '\\' : '');
  return root + fold(rest.split('\\'), root.endsWith('\\')).join('\\') || '.';
}

function fold(parts: readonly string[], rooted: boolean): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!rooted) kept.push(part);
  }
  return kept;
}
