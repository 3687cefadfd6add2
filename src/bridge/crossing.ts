/** Exceptions that cross the wire (Python's half: `python/pydistutils_bridge/crossing.py`, which describes their forms). */
import { EngineError, errorPath, PythonException } from '../errors/engine-error.ts';
import { systemRefusal } from '../errors/os-error.ts';
import type { ExceptionForm } from './messages.ts';
import type { ObjectTable } from './object-table.ts';

/** One of the script's. */
export function exceptionOf({ h, m, s }: ExceptionForm): PythonException {
  return new PythonException(h, m, s);
}

/**
 * What Python is to raise: one of the script's on its way back, or ours.
 * @param raised hears of ours: an EngineError, or a mistake of our own
 */
export function exceptionForm(error: unknown, table: ObjectTable, raised: (error: Error) => void): object {
  if (error instanceof PythonException) return { h: error.handle };
  const known = error instanceof EngineError ? error : systemRefusal(error);
  if (known !== undefined) {
    raised(known);
    const path = errorPath(known.python);
    // The classes of `configparser` make their message of their arguments, but for lines that are told one by one.
    const args = path.startsWith('configparser.') ? [...known.args, known.message] : known.args;
    return { c: path, a: args.map((arg) => table.encode(arg)) };
  }
  const mistake = error instanceof Error ? error : new Error(String(error));
  raised(mistake);
  return { c: 'RuntimeError', a: [mistake.message.startsWith('internal: ') ? mistake.message : `internal: ${mistake.message}`] };
}
