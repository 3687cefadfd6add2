import { isAbsolute, relative, sep } from 'node:path';
import type { ScriptFailure } from '../bridge/messages.ts';
import { programHint, type HintContext } from '../compilers/hints.ts';
import { isConfigErrorName } from '../errors/engine-error.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { INTERRUPTED } from './interrupted.ts';
import { otherPythonHint } from './old-script-hint.ts';

/** What a run that failed ends with. */
export interface LastWords {
  /** `error: …`, without a traceback. */
  readonly message: string;
  /** What to do next, where we know it; a line for each thing. */
  readonly hint?: string;
  /** For `DISTUTILS_DEBUG`. */
  readonly traceback?: string;
  /** Where it is another than 1. */
  readonly status?: number;
}

export interface FailedRun {
  readonly directory: string;
  readonly debug: boolean;
  readonly withoutSetuptools: boolean;
  /** What was run, in a sentence: `the setup script`. */
  readonly program: string;
  readonly machine: HintContext;
  readonly target: Pick<PythonTarget, 'versionInfo'>;
  /** What to do about an error whose words are in the text. */
  hintFor(text: string): string | undefined;
  /** An error of our own making that the script was told of. */
  readonly internal: Error | undefined;
}

const REPORT_HINT =
  'this is a mistake in pydistutils, not in your project: please report it, with what DISTUTILS_DEBUG=1 in the environment makes it print';

const MODULE_HINT = '-m names a module of this folder or of the interpreter, or a package that has a __main__';

/**
 * How the end of a script that failed is told.
 *
 * Differs: for an exception that is none of distutils' own the original shows a traceback; here one line says where and what,
 * and DISTUTILS_DEBUG shows the traceback.
 */
export function lastWords(failure: ScriptFailure, run: FailedRun): LastWords {
  const { internal } = run;
  if (internal !== undefined && failure.text.includes(internal.message))
    return {
      ...internalWords(internal),
      ...(failure.traceback === undefined ? {} : { traceback: `${internal.stack ?? ''}\n${failure.traceback}` }),
    };
  if (failure.kind === 'no-module') return { message: `error: ${failure.text}`, hint: MODULE_HINT };
  if (failure.kind === 'exit')
    return withHint({ message: failure.text }, run.hintFor(failure.text) ?? programHint(failure.text, run.machine));
  if (failure.class === 'KeyboardInterrupt') return INTERRUPTED;
  const place = failure.kind === 'syntax' ? placeOf(failure.frames?.[0], run) : placeOf(innermost(failure.frames ?? [], run), run);
  const hint = run.hintFor(failure.text);
  // Of a file that we read: the words name it and the line, and the script's line has nothing to do with it.
  if ((hint !== undefined && isConfigErrorName(failure.class ?? '')) || TOML_PLACE.test(failure.text))
    return withHint(
      { message: `error: ${failure.text}`, ...(failure.traceback === undefined ? {} : { traceback: failure.traceback }) },
      hint ?? 'mend that file',
    );
  const source = failure.line === undefined || failure.line === '' ? '' : `\n    ${failure.line.trim()}`;
  const words = {
    message: `error: ${place}${failure.class ?? 'Exception'}${failure.text === '' ? '' : `: ${failure.text}`}${source}`,
    ...(failure.traceback === undefined ? {} : { traceback: failure.traceback }),
  };
  return withHint(words, hint ?? scriptHint(failure, run));
}

const TOML_PLACE: RegExp = /^\S*pyproject\.toml(?:, line \d+)?: /;

/** An error that is our own mistake. */
export function internalWords(error: Error): LastWords {
  const text = error.message.startsWith('internal: ') ? error.message : `internal: ${error.message}`;
  return { message: `error: ${text}`, hint: REPORT_HINT, ...(error.stack === undefined ? {} : { traceback: error.stack }) };
}

function withHint(words: LastWords, hint: string | undefined): LastWords {
  return hint === undefined ? words : { ...words, hint };
}

/** Of pkg_resources, and of importlib.metadata from 3.10 on. */
const NOT_INSTALLED: RegExp =
  /^(?:The '([^']+)' distribution was not found|No package metadata was found for (\S+)|\(.*, Requirement\.parse\('([^']+)'\))/;

function scriptHint(failure: ScriptFailure, run: FailedRun): string | undefined {
  const { class: name = '', text, missing } = failure;
  if (run.withoutSetuptools && missing !== undefined && /^(?:setuptools|pkg_resources)(?:\.|$)/.test(missing))
    return `this run is without setuptools (--without-setuptools), and ${run.program} does not go on without it`;
  if (missing !== undefined && /^(?:setuptools|pkg_resources)\./.test(missing))
    return `'${missing}' is not among the modules of setuptools that pydistutils stands for; \`pip install .\` runs ${run.program} with setuptools itself`;
  if (missing !== undefined && /^lib2to3(?:\.|$)/.test(missing)) return 'install fissix for this interpreter, or use Python 3.12 or older';
  const other = otherPythonHint(failure, run.target);
  if (other !== undefined) return other;
  if (missing !== undefined) return `${run.program} needs the module '${missing}': install it for this interpreter first`;
  const program = programHint(text, run.machine);
  if (program !== undefined) return program;
  const wanted = NOT_INSTALLED.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (wanted !== undefined) return `${run.program} needs '${wanted}': install it for this interpreter first`;
  if (name === 'SyntaxError' || name === 'TabError' || name === 'IndentationError')
    return 'is this a script for another version of Python? name it with --python VERSION';
  return run.debug ? undefined : 'DISTUTILS_DEBUG=1 in the environment shows the traceback';
}

type Frame = NonNullable<ScriptFailure['frames']>[number];

/** The project's own line, rather than one of Python's library that it called. */
function innermost(frames: readonly Frame[], { directory }: FailedRun): Frame | undefined {
  return frames.findLast(([path]) => !path.startsWith('<') && !isAbsolute(shortPath(path, directory))) ?? frames.at(-1);
}

function placeOf(frame: Frame | undefined, { directory }: FailedRun): string {
  // `<frozen runpy>` is the interpreter's own: there is nothing to look at.
  if (frame === undefined || frame[0].startsWith('<frozen ')) return '';
  const [path, line] = frame;
  return `${shortPath(path, directory)}${line > 0 ? `, line ${line}` : ''}: `;
}

/** Relative to the project, for a file in it. */
function shortPath(path: string, directory: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(directory, path);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? path : inside;
}
