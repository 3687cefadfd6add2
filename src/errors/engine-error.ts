/** The exception classes of `distutils.errors`, each with its base class. Source: distutils/errors.py. */
const BASES = {
  DistutilsError: 'Exception',
  DistutilsModuleError: 'DistutilsError',
  DistutilsClassError: 'DistutilsError',
  DistutilsGetoptError: 'DistutilsError',
  DistutilsArgError: 'DistutilsError',
  DistutilsFileError: 'DistutilsError',
  DistutilsOptionError: 'DistutilsError',
  DistutilsSetupError: 'DistutilsError',
  DistutilsPlatformError: 'DistutilsError',
  DistutilsExecError: 'DistutilsError',
  DistutilsInternalError: 'DistutilsError',
  DistutilsTemplateError: 'DistutilsError',
  DistutilsByteCompileError: 'DistutilsError',
  CCompilerError: 'Exception',
  PreprocessError: 'CCompilerError',
  CompileError: 'CCompilerError',
  LibError: 'CCompilerError',
  LinkError: 'CCompilerError',
  UnknownFileError: 'CCompilerError',
  // Python's own classes that distutils raises.
  AttributeError: 'Exception',
  AssertionError: 'Exception',
  ImportError: 'Exception',
  IndexError: 'LookupError',
  // Python 2's own for what cannot be opened, read or written.
  IOError: 'Exception',
  KeyError: 'LookupError',
  LookupError: 'Exception',
  NameError: 'Exception',
  NotImplementedError: 'RuntimeError',
  RecursionError: 'RuntimeError',
  OSError: 'Exception',
  RuntimeError: 'Exception',
  SyntaxError: 'Exception',
  SystemExit: 'BaseException',
  TypeError: 'Exception',
  UnicodeDecodeError: 'UnicodeError',
  UnicodeEncodeError: 'UnicodeError',
  UnicodeError: 'ValueError',
  ValueError: 'Exception',
  // Of `configparser` (`ConfigParser` on 2.7), which reads `setup.cfg`.
  Error: 'Exception',
  DuplicateOptionError: 'Error',
  DuplicateSectionError: 'Error',
  InterpolationDepthError: 'InterpolationError',
  InterpolationError: 'Error',
  InterpolationMissingOptionError: 'InterpolationError',
  InterpolationSyntaxError: 'InterpolationError',
  MissingSectionHeaderError: 'ParsingError',
  ParsingError: 'Error',
} as const;

export type PythonErrorName = keyof typeof BASES;

export interface EngineErrorDetails {
  /** Stable, kebab-case, for programs: `missing-source`, `unknown-option`. By default derived from the class. */
  readonly code?: string;
  /** What to do next, one sentence, without a final newline. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** Arguments of the Python exception when they are more than the message (`OSError(errno, text, path)`). */
  readonly args?: readonly unknown[];
}

/**
 * The one class of errors that a user can mend. It names the Python exception that it stands for, so
 * that it can cross the bridge and be caught there by class.
 */
export class EngineError extends Error {
  readonly python: PythonErrorName;
  readonly code: string;
  readonly hint: string | undefined;
  readonly args: readonly unknown[];

  constructor(python: PythonErrorName, message: string, details: EngineErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'EngineError';
    this.python = python;
    this.code = details.code ?? kebab(python.replace(/^Distutils/, ''));
    this.hint = details.hint;
    this.args = details.args ?? [message];
  }
}

/** The class and all its bases, most derived first, as Python's `__mro__` names them. */
function errorLineage(name: PythonErrorName): readonly string[] {
  const lineage: string[] = [];
  let at: string | undefined = name;
  while (at !== undefined) {
    lineage.push(at);
    at = (BASES as Readonly<Record<string, string>>)[at];
  }
  return lineage;
}

/** Where Python has the class: `distutils.errors.CompileError`, `configparser.ParsingError` (whatever 2.7 calls that module), `ValueError`. */
export function errorPath(name: PythonErrorName): string {
  const lineage = errorLineage(name);
  if (lineage.includes('Error')) return `configparser.${name}`;
  return lineage.includes('DistutilsError') || lineage.includes('CCompilerError') ? `distutils.errors.${name}` : name;
}

/** Whether a class of that name is one of `configparser`'s. */
export function isConfigErrorName(name: string): boolean {
  return name in BASES && errorLineage(name as PythonErrorName).includes('Error');
}

/** An exception raised by Python code: it travels by handle and is given back as the same object. */
export class PythonException extends Error {
  /** Handle on the wire. */
  readonly handle: number;
  /** Class names of its `__mro__`, most derived first, without module. */
  readonly lineage: readonly string[];

  constructor(handle: number, lineage: readonly string[], text: string) {
    super(text);
    this.name = 'PythonException';
    this.handle = handle;
    this.lineage = lineage;
  }
}

/** Whether `error` is, on the Python side, an instance of one of the classes (`except (A, B):`). */
export function isPythonError(error: unknown, ...classes: readonly string[]): error is EngineError | PythonException {
  if (error instanceof PythonException) return error.lineage.some((name) => classes.includes(name));
  if (error instanceof EngineError) return errorLineage(error.python).some((name) => classes.includes(name));
  return false;
}

function kebab(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
