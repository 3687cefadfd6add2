import { EngineError } from '../errors/engine-error.ts';
import { workflowHint } from './workflow-hint.ts';

const REPORT_HINT = 'this is a mistake in pydistutils, not in your workflow: please report it, with the lines before this one';

/** What is shown of an error that ended the main step, an annotation for each line; the last one says what to do. */
export function failureLines(error: unknown): readonly string[] {
  if (error instanceof EngineError) {
    const lines = error.message.split('\n');
    const last = lines.pop() ?? '';
    return [...lines, error.hint === undefined ? last : `${last}\nhint: ${workflowHint(error.hint)}`];
  }
  const { message, syscall } = error as NodeJS.ErrnoException;
  // The system refuses something: the runner's own files are not as they should be.
  return typeof syscall === 'string' ? [message] : [`internal: ${message}\nhint: ${REPORT_HINT}`];
}
