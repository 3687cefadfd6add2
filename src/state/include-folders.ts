import { posix, win32 } from 'node:path';
import type { Disk } from '../host/disk.ts';
import { readVariable, type Environment, type HostPlatform } from '../host/environment.ts';
import type { CompilerFamily } from '../plan/step.ts';

/** Options whose value is a folder that is searched for headers, joined to it or the next word. */
const FOLDER_OPTION: Readonly<Record<CompilerFamily, RegExp>> = {
  gnu: /^(?:-I|-J|-iquote|-isystem|-idirafter|--include-directory(?:=|$))(.*)$/s,
  msvc: /^[/-](?:I|external:I)(.*)$/s,
  borland: /^[/-]I(.*)$/s,
  other: /^-I(.*)$/s,
};

/** What stands before the folders of `-iwithprefix`, and those. */
const PREFIXED: RegExp = /^-i(?:(prefix)|withprefix(?:before)?)(.*)$/s;
/** A file that is read before the source. It is looked for in the folder that the compiler runs in, before all others. */
const READ_BEFORE: RegExp = /^-(?:include|imacros)/;

/** Where a compiler's command line has files looked for. */
export interface SearchedFolders {
  /** Those that it names, in order, as they are written. */
  readonly named: readonly string[];
  /** And the one that it runs in, without naming that. */
  readonly own: boolean;
}

export function searchedFolders(argv: readonly string[], family: CompilerFamily): SearchedFolders {
  const folders: string[] = [];
  let prefix: string | undefined;
  let own = false;
  for (let at = 1; at < argv.length; at += 1) {
    const word = argv[at] as string;
    own ||= family === 'gnu' && READ_BEFORE.test(word);
    const value = FOLDER_OPTION[family].exec(word)?.[1];
    const prefixed = value === undefined && family === 'gnu' ? PREFIXED.exec(word) : null;
    const given = value ?? prefixed?.[2];
    if (given === undefined) continue;
    const folder = given === '' ? argv[(at += 1)] : given;
    if (folder === undefined) break;
    if (prefixed?.[1] !== undefined) prefix = folder;
    // Without a prefix it is a folder of the compiler's own.
    else if (prefixed === null) folders.push(folder);
    else if (prefix !== undefined) folders.push(prefix + folder);
  }
  return { named: folders, own };
}

/** Variables that name more such folders, and the option that stands for one of them. */
const VARIABLES: Readonly<Partial<Record<CompilerFamily, { readonly names: readonly string[]; readonly option: string }>>> = {
  gnu: { names: ['CPATH', 'C_INCLUDE_PATH', 'CPLUS_INCLUDE_PATH', 'OBJC_INCLUDE_PATH', 'OBJCPLUS_INCLUDE_PATH'], option: '-I' },
  msvc: { names: ['INCLUDE', 'EXTERNAL_INCLUDE'], option: '/I' },
};

/** The command line, and behind it the folders that variables tell the compiler to search, as options. An empty name is the working folder. */
export function withVariableFolders(
  argv: readonly string[],
  family: CompilerFamily,
  environment: Environment,
  platform: HostPlatform,
): readonly string[] {
  const variables = VARIABLES[family];
  if (variables === undefined) return argv;
  const { names, option } = variables;
  const paths = platform === 'nt' ? win32 : posix;
  const folders = names.flatMap((name) => readVariable(environment, name, platform)?.split(paths.delimiter) ?? []);
  return folders.length === 0 ? argv : [...argv, ...folders.flatMap((folder) => [option, folder === '' ? '.' : folder])];
}

const MOST_FILES = 20_000;

/** All files under the folders, sorted. Folders whose names start with a dot and those in `without` are left out. */
export function filesUnder(folders: readonly string[], without: readonly string[], disk: Disk, separator: string): readonly string[] {
  const files = new Set<string>();
  const seen = new Set(without);
  const walk = (folder: string): void => {
    if (seen.has(folder) || files.size >= MOST_FILES) return;
    seen.add(folder);
    let names: readonly string[];
    try {
      names = disk.list(folder);
    } catch {
      return;
    }
    for (const name of names) {
      const path = folder + separator + name;
      const kind = disk.statLink(path)?.kind;
      if (kind === 'directory' && !name.startsWith('.')) walk(path);
      else if (kind === 'file' || kind === 'symlink') files.add(path);
    }
  };
  for (const folder of folders) walk(folder);
  return [...files].sort();
}
