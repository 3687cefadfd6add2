import { EngineError } from '../errors/engine-error.ts';
import type { ProcessResult } from '../host/processes.ts';

const CHOOSE = 'Name another one with --python.';
const WORDS_SHOWN = 12;

/** Why an interpreter that was asked something gave no answer; undefined when it ran to its end. */
export function describeFailure(executable: string, { status, signal, output, error }: ProcessResult, timeoutMs: number): EngineError | undefined {
  if (error !== undefined) {
    const details = { hint: CHOOSE, cause: error };
    switch (error.code) {
      case 'ENOENT':
        return platformError(`Python interpreter '${executable}' does not exist`, { ...details, code: 'interpreter-not-found' });
      case 'EACCES':
      case 'EPERM':
      case 'ENOEXEC':
        return platformError(`Python interpreter '${executable}' cannot be executed (${error.code})`, { ...details, code: 'interpreter-not-executable' });
      case 'ETIMEDOUT':
        return platformError(`Python interpreter '${executable}' did not answer in ${timeoutMs / 1000} s`, { ...details, code: 'interpreter-timed-out' });
      default:
        return platformError(`Python interpreter '${executable}' cannot be started: ${error.message}`, { ...details, code: 'interpreter-not-executable' });
    }
  }
  if (status === 0) return undefined;
  const end = status === null ? `was ended by ${signal}` : `ended with status ${status}`;
  return platformError(`Python interpreter '${executable}' ${end}: ${lastWords(output)}`, { hint: CHOOSE, code: 'interpreter-failed' });
}

/** `it printed 'hello world …'`: enough to see what the program is. */
export function firstWords(output: string): string {
  const words = printable(output).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return 'it printed nothing';
  return `it printed '${cut(words.slice(0, WORDS_SHOWN).join(' '), words.length > WORDS_SHOWN)}'`;
}

/** The last line, which is where Python puts the reason. */
function lastWords(output: string): string {
  const line = printable(output).split('\n').map((one) => one.trim()).findLast((one) => one !== '');
  return line === undefined ? 'it printed nothing' : cut(line, false);
}

function cut(text: string, more: boolean): string {
  const limit = 200;
  return text.length > limit ? `${text.slice(0, limit)} …` : more ? `${text} …` : text;
}

/** Without what could move a cursor or is no text at all. */
function printable(text: string): string {
  return text.toWellFormed().replaceAll(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '?');
}

function platformError(message: string, details: { code: string; hint: string; cause?: unknown }): EngineError {
  return new EngineError('DistutilsPlatformError', message, details);
}
