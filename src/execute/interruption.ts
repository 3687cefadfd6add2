import { EngineError } from '../errors/engine-error.ts';

/** What Ctrl-C becomes. Source: distutils/core.py: run_commands. */
export function interrupted(): EngineError {
  return new EngineError('SystemExit', 'interrupted', { code: 'interrupted' });
}

export function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
