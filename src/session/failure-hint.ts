import { hintFor, missingCompilerHint, type HintContext } from '../compilers/hints.ts';
import type { EngineError } from '../errors/engine-error.ts';
import { compareLooseVersions, parseLooseVersion } from '../grammar/loose-version.ts';
import type { Step } from '../plan/step.ts';

/** A step that failed, and the machine that it failed on. */
export interface FailedStep extends HintContext {
  readonly step: Step;
  readonly error: EngineError;
  /** What it printed. */
  readonly output: string;
  /** Commands are quoted for `cmd.exe` instead of a Unix shell. */
  readonly windows: boolean;
}

/** What to do about a step that failed: what its words tell, and how to run its program again by hand. Lines, joined by newlines. */
export function failureHint(failed: FailedStep): string | undefined {
  const lines = [causeHint(failed), commandHint(failed)].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n');
}

function causeHint(failed: FailedStep): string | undefined {
  const { step, error, output } = failed;
  const code = (error.cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full';
  if (code === 'EBUSY' && failed.windows) return 'another program uses the file: end it, then try again';
  if (code === 'EROFS')
    return `the file system is read-only: choose another ${step.phase === 'install' ? 'place with --user, --prefix, --home or --root' : 'build folder with build --build-base'}`;
  if (code === 'EACCES' || code === 'EPERM') {
    if (UNREADABLE.test(error.message)) return 'this user may not read it: change its mode or its owner';
    return step.phase === 'install'
      ? 'this user may not write there: choose another place with --user, --prefix, --home or --root, or let one install who may'
      : 'this user may not write there: choose another build folder with build --build-base';
  }
  if (step.kind === 'mkdir' && (code === 'EEXIST' || code === 'ENOTDIR'))
    return 'there is a file where a folder is needed: remove it, or choose another place';
  if (step.kind === 'write' && code === 'ENOENT') return `the folder of '${step.path}' is not there: make it first`;
  if (!('argv' in step)) return undefined;
  const program = /'(.+?)'/.exec(error.message)?.[1];
  if (error.code === 'missing-program' && program !== undefined && COMPILING.has(step.kind)) return missingCompilerHint(program, failed);
  return hintFor(`${output}\n${error.message}`, failed);
}

/** What distutils says of a file that is read: `distutils/file_util.py: _copy_file_contents`. */
const UNREADABLE = /^could not (?:open|read from) /;

const COMPILING: ReadonlySet<Step['kind']> = new Set<Step['kind']>(['compile', 'link', 'static-library']);

function commandHint({ step, error, windows, pythonVersion }: FailedStep): string | undefined {
  // A program that is not there need not be tried by hand.
  if (!('argv' in step) || error.code === 'missing-program') return undefined;
  const quote = windows ? quoteWindows : quotePosix;
  // Of old Pythons the words are the command line already, but for spaces.
  const asIs = windows && compareLooseVersions(parseLooseVersion(pythonVersion), parseLooseVersion('3.9')) < 0;
  const command = step.argv.map(asIs ? quoteSpaces : quote).join(' ');
  return `to run the command that failed again: ${step.cwd === undefined ? '' : `cd ${windows ? '/d ' : ''}${quote(step.cwd)} && `}${command}`;
}

function quotePosix(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function quoteWindows(word: string): string {
  return /^[\w@+=:,./\\~-]+$/.test(word) ? word : `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}

function quoteSpaces(word: string): string {
  return word.includes(' ') ? `"${word}"` : word;
}
