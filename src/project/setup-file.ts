import { EngineError } from '../errors/engine-error.ts';
import { fromByteString, toByteString } from '../grammar/byte-string.ts';
import { assignment, expandMakefileVars, parseMakefile } from '../grammar/makefile-variables.ts';
import { osPath } from '../grammar/os-path.ts';
import { splitQuoted } from '../grammar/split-quoted.ts';
import { locatedMessage, logicalLines, type LineNumber } from '../grammar/text-file.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { pythonText } from './python-text.ts';

/*
 * Setup files: extensions written down by the user who installs. Each line names a module, its sources, and options of
 * the compiler and the linker:
 *
 *     # comment
 *     LIBPATH = /opt/lib
 *     foo foo.c bar.c -lfoo -L$(LIBPATH) -Xcompiler -O3
 *
 * `NAME = value` defines a variable, `$(NAME)` or `${NAME}` inserts it, a backslash continues a line.
 */

/** An extension of a Setup file; the names are those of the keywords of `Extension`. */
export interface SetupFileExtension {
  readonly name: string;
  readonly sources: string[];
  readonly include_dirs: string[];
  readonly define_macros: (readonly [name: string, value: string | null])[];
  readonly undef_macros: string[];
  readonly library_dirs: string[];
  readonly libraries: string[];
  readonly runtime_library_dirs: string[];
  readonly extra_objects: string[];
  readonly extra_compile_args: string[];
  readonly extra_link_args: string[];
}

export interface ReadSetupFileOptions {
  /** As messages name it. */
  readonly filename: string;
  readonly target: PythonTarget;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes what the original prints on standard error, after `warning: `. */
  readonly warn: (text: string) => void;
}

const SOURCE_SUFFIXES = new Set(['.c', '.cc', '.cpp', '.cxx', '.c++', '.m', '.mm']);
const OBJECT_SUFFIXES = new Set(['.a', '.so', '.sl', '.o', '.dylib']);

/**
 * The extensions of a Setup file. Throws ValueError for unbalanced quotes, TypeError for a variable that is not defined or is
 * a number, UnicodeDecodeError. Source: distutils/extension.py: read_setup_file.
 */
export function readSetupFile(content: Uint8Array, options: ReadSetupFileOptions): readonly SetupFileExtension[] {
  const { filename, target, environment, warn } = options;
  const { versionInfo } = target;
  const [major] = versionInfo;
  const makefile = { environment, versionInfo, filename, warn };
  const variables = parseMakefile(pythonText(content, target, 'surrogateescape'), makefile);
  const extensions: SetupFileExtension[] = [];
  const text = pythonText(content, target);
  for (const { text: line, line: number, warning } of logicalLines(text, { filename, joinLines: true, stripLeft: true, major })) {
    if (warning !== undefined) warn(warning);
    if (assignment(line, major) !== undefined) continue;
    // 2.7 takes a line between stars for a module too.
    if (major >= 3 && line.startsWith('*') && line.endsWith('*')) {
      warn(locatedMessage(filename, number, `'${line}' lines not handled yet`));
      continue;
    }
    const words = splitQuoted(expandMakefileVars(line, variables, makefile), major);
    extensions.push(readExtension(words, number, options));
  }
  return extensions;
}

function readExtension([name, ...words]: readonly string[], line: LineNumber, options: ReadSetupFileOptions): SetupFileExtension {
  if (name === undefined) {
    throw new EngineError('IndexError', 'list index out of range', {
      hint: locatedMessage(options.filename, line, 'nothing is left of this line'),
    });
  }
  const found: SetupFileExtension = {
    name,
    sources: [],
    include_dirs: [],
    define_macros: [],
    undef_macros: [],
    library_dirs: [],
    libraries: [],
    runtime_library_dirs: [],
    extra_objects: [],
    extra_compile_args: [],
    extra_link_args: [],
  };
  /** Where the next word goes, whatever it looks like. */
  let next: string[] | undefined;
  for (const word of words) {
    if (next !== undefined) {
      next.push(word);
      next = undefined;
      continue;
    }
    next = takeWord(word, found, line, options);
  }
  return found;
}

/** Puts one word where it belongs; gives the list to which the word after it belongs, if any. */
function takeWord(word: string, found: SetupFileExtension, line: LineNumber, options: ReadSetupFileOptions): string[] | undefined {
  const suffix = osPath(options.target.osName).splitext(word)[1];
  const [option, value] = [word.slice(0, 2), word.slice(2)];
  if (SOURCE_SUFFIXES.has(suffix)) found.sources.push(word);
  else if (option === '-I') found.include_dirs.push(value);
  else if (option === '-D') found.define_macros.push(macro(value, options.target.versionInfo[0]));
  else if (option === '-U') found.undef_macros.push(value);
  else if (option === '-C') found.extra_compile_args.push(word);
  else if (option === '-l') found.libraries.push(value);
  else if (option === '-L') found.library_dirs.push(value);
  else if (option === '-R') found.runtime_library_dirs.push(value);
  else if (word === '-rpath') return found.runtime_library_dirs;
  else if (word === '-Xlinker') return found.extra_link_args;
  else if (word === '-Xcompiler') return found.extra_compile_args;
  else if (option === '-u') {
    found.extra_link_args.push(word);
    if (value === '') return found.extra_link_args;
  } else if (OBJECT_SUFFIXES.has(suffix)) found.extra_objects.push(word);
  else options.warn(locatedMessage(options.filename, line, `unrecognized argument '${word}'`));
  return undefined;
}

/** `NAME` or `NAME=value`; the original loses the first character of the value (its first byte, on 2.7). */
function macro(text: string, major: number): readonly [name: string, value: string | null] {
  const equals = text.indexOf('=');
  if (equals === -1) return [text, null];
  const value = text.slice(equals + 1);
  return [text.slice(0, equals), major < 3 ? fromByteString(toByteString(value).slice(1)) : [...value].slice(1).join('')];
}
