import { EngineError } from '../errors/engine-error.ts';
import type { ProcessResult } from '../host/processes.ts';

const CHOOSE_HINT = 'name another one with --python';
const WORDS_SHOWN = 12;

/** Why an interpreter that was asked something gave no answer; undefined when it ran to its end. */
export function describeFailure(
  executable: string,
  { status, signal, output, error }: ProcessResult,
  timeoutMs: number,
): EngineError | undefined {
  if (error !== undefined) return describeError(executable, error, timeoutMs);
  if (status === 0) return undefined;
  const end = status === null ? `was ended by ${signal}` : `ended with status ${status}`;
  return platformError(`Python interpreter '${executable}' ${end}: ${reasonIn(output)}`, { hint: CHOOSE_HINT, code: 'interpreter-failed' });
}

function describeError(executable: string, error: NodeJS.ErrnoException, timeoutMs: number): EngineError {
  const details = { hint: CHOOSE_HINT, cause: error };
  const subject = `Python interpreter '${executable}'`;
  if (error.code === 'ENOENT') return platformError(`${subject} does not exist`, { ...details, code: 'interpreter-not-found' });
  if (error.code === 'ETIMEDOUT') {
    return platformError(`${subject} did not answer in ${timeoutMs / 1000} s`, { ...details, code: 'interpreter-timed-out' });
  }
  const reason = ['EACCES', 'EPERM', 'ENOEXEC'].includes(error.code ?? '') ? `be executed (${error.code})` : `be started: ${error.message}`;
  return platformError(`${subject} cannot ${reason}`, { ...details, code: 'interpreter-not-executable' });
}

/** `it printed 'hello world …'`: enough to see what the program is. */
export function firstWords(output: string): string {
  const words = printable(output)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return 'it printed nothing';
  return `it printed '${cut(words.slice(0, WORDS_SHOWN).join(' '), words.length > WORDS_SHOWN)}'`;
}

/** The line that tells why: the last one of a traceback; what Python calls fatal; of any other program (a shim) the first. */
function reasonIn(output: string): string {
  const lines = printable(output)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const traceback = lines.some((one) => one.startsWith('Traceback '));
  const line = traceback ? lines.at(-1) : (lines.find((one) => one.startsWith('Fatal Python error')) ?? lines[0]);
  return line === undefined ? 'it printed nothing' : cut(line, false);
}

function cut(text: string, more: boolean): string {
  const limit = 200;
  return text.length > limit ? `${text.slice(0, limit)} …` : more ? `${text} …` : text;
}

/** Without what could move a cursor or is no text at all. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : '?'));
}

function platformError(message: string, details: { code: string; hint: string; cause?: unknown }): EngineError {
  return new EngineError('DistutilsPlatformError', message, details);
}
