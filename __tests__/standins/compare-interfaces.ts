import type { TestInterpreter } from '../support/interpreters.ts';

interface ClassInterface {
  readonly bases: readonly string[];
  readonly old: boolean;
  readonly members: Readonly<Record<string, string>>;
}
type Entry = string | ClassInterface;

/** What `interface.py` prints: modules, and of each its names; `!` for a module that can't be imported. */
export type Interface = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** Names of the original that scripts have no use for, and why we have none of that name. Patterns of `module.name` or `module.Class.name`. */
const NOT_THERE: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^distutils\.[\w.]+\.__revision__$/, 'a mark of an old version control'],
  [/^distutils(\.\w+)*\.(StringTypes|\w+Type)$/, '2.7, 3.6: types that `from types import *` left behind'],
  [/^distutils\.command\.sdist\.(DynamicClassAttribute|coroutine|new_class|prepare_class|SimpleNamespace)$/, '3.6: as before'],
  [/^distutils\.(dep_util\.ST_MTIME)$/, 'a constant that 2.7 imports for itself'],
  [
    /^distutils\.command\.install\.(key|main_key|sys_key|sys_scheme|sys_scheme_name|distutils_scheme_name|value)$/,
    '3.10: variables of a loop left behind',
  ],
  [/^distutils\.dir_util\._build_cmdtuple$/, 'a step of copy_tree and remove_tree'],
  [/^distutils\.file_util\._copy_file_contents$/, 'a step of copy_file'],
  [/^distutils\.filelist\.(_find_all_simple|FileList\._parse_template_line)$/, 'steps of findall and process_template_line'],
  [/^distutils\.fancy_getopt\.FancyGetopt\._grok_option_table$/, 'a step of getopt'],
  [/^distutils\.dist\._ensure_list$/, 'a step of the setters of metadata'],
  [/^distutils\.spawn\._spawn_\w+$/, 'steps of spawn'],
  [/^distutils\.util\.(_init_regex|_wordchars_re|_squote_re|_dquote_re)$/, 'steps of split_quoted'],
  [/^distutils\.sysconfig\.(_init_\w+|sysconfig_\w+|_is_python_source_dir|partial|_imp)$/, 'steps of get_config_vars'],
  [/^distutils\.command\.check\.(SilentReporter|Reporter|Parser|nodes|frontend|StringIO)$/, 'docutils is asked elsewhere'],
  [/^distutils\.msvccompiler\.MSVCCompiler\.(get_msvc_paths|set_path_env_var)$/, 'the registry of Visual C++ 6 and 7'],
  [/^distutils\.archive_util\.(getgrnam|getpwnam)$/, 'looked up when needed'],
  [/^distutils\.unixccompiler\.(__warningregistry__|UnixCCompiler\._is_gcc)$/, 'a step of runtime_library_dir_option'],
  [/^distutils\.command\.bdist_(rpm|wininst)\.(?!bdist_)\w+$/, 'the commands are refused in words'],
  [
    /^distutils\.command\.bdist_(rpm|wininst)\.bdist_\w+\.(?!description|user_options|boolean_options|negative_opt|initialize_options|finalize_options|run)\w+$/,
    'as before',
  ],
];

/** Before 3.7 a module can't give names when asked, and what would mean to load other libraries is left out: it takes long. */
const NOT_THERE_BEFORE_37 = /^distutils\.(dist\.message_from_file|config\.(Raw)?ConfigParser|command\.(build_py|sdist)\.glob)$/;

/** Values that differ on purpose. */
const OTHERWISE: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^distutils\.sysconfig\.(_variable_rx|_findvar\d_rx)$/, 'spelled otherwise'],
  [/^distutils\.command\.upload\.urlopen$/, "urllib's own, whose default shows an address"],
  [/^distutils\.sysconfig\._python_build$/, '3.10: another kind of function'],
  [/^distutils\.ccompiler\.CCompiler\.set_executables$/, '2.7 has another name for the dict of all keywords'],
  [/^distutils\.msvccompiler\._can_read_reg$/, '2.7: 0 for False'],
  [/^distutils\.versionpredicate\._provision_rx$/, 'made at once instead of at first use'],
  [/^distutils\.fancy_getopt\.WS_TRANS$/, '3: a table of the same characters in another order'],
];

/** On an interpreter without distutils the version, and what it says of itself, are its own. */
const OF_THE_INTERPRETER =
  /^distutils\.(__version__|_DEPRECATION_MESSAGE|warnings|sysconfig\.\w+|command\.(install|build_ext)\.\w+|command\.check\.HAS_DOCUTILS)(\.\w+)*$/;

/** Each difference as a sentence. */
export function differences(real: Interface, ours: Interface, python: TestInterpreter): readonly string[] {
  const found: string[] = [];
  const skip = (path: string): boolean =>
    NOT_THERE.some(([pattern]) => pattern.test(path)) || (!python.hasDistutils && OF_THE_INTERPRETER.test(path));
  const say = (path: string, text: string): void => {
    if (!skip(path) && !OTHERWISE.some(([pattern]) => pattern.test(path))) found.push(`${path}: ${text}`);
  };
  for (const [module, names] of Object.entries(real)) {
    const mine = ours[module] ?? {};
    if ('!' in names || '!' in mine) {
      if (!('!' in names)) found.push(`${module}: can be imported there, not here`);
      if (!('!' in mine)) found.push(`${module}: can be imported here, not there`);
      continue;
    }
    for (const [name, entry] of Object.entries(names)) {
      const path = `${module}.${name}`;
      const other = mine[name];
      if (other === undefined) {
        if (!leftOut(path, entry, python)) say(path, 'missing');
      } else if (typeof entry === 'object' && typeof other === 'object') compareClasses(path, entry, other, say);
      else if (entry !== other) say(path, `${show(entry)} there, ${show(other)} here`);
    }
  }
  return found;
}

function leftOut(path: string, entry: Entry, python: TestInterpreter): boolean {
  if (python.major === 3 && python.minor >= 7) return false;
  return (
    NOT_THERE_BEFORE_37.test(path) || (typeof entry === 'string' && entry.startsWith('module ') && !entry.startsWith('module distutils'))
  );
}

function compareClasses(path: string, real: ClassInterface, ours: ClassInterface, say: (path: string, text: string) => void): void {
  if (real.bases.join() !== ours.bases.join()) say(path, `bases ${real.bases.join(', ')} there, ${ours.bases.join(', ')} here`);
  if (real.old !== ours.old) say(path, `${real.old ? 'an old-style' : 'a new-style'} class there`);
  for (const [name, value] of Object.entries(real.members)) {
    const other = ours.members[name];
    if (other === undefined) say(`${path}.${name}`, 'missing');
    else if (other !== value) say(`${path}.${name}`, `${value} there, ${other} here`);
  }
}

function show(entry: Entry): string {
  return typeof entry === 'string' ? entry : 'a class';
}
