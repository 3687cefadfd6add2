import { EngineError } from '../errors/engine-error.ts';
import { IDENTITY_PATIENCE_MS, askIdentity, isRedirector, type FindPythonDoors } from './interpreter-identity.ts';

export const INSTALL_HINT = 'install one, or name one with --python (a path, a command or a version)';

/** The interpreter itself, or why the program is none. */
export async function resolveInterpreter(program: string, doors: FindPythonDoors): Promise<string | EngineError> {
  if (!isRedirector(program, doors)) return program;
  const answer = await askIdentity(program, doors);
  if ('identity' in answer) return answer.identity.executable;
  const { describeFailure, firstWords } = await import('./interpreter-failure.ts');
  return (
    describeFailure(program, answer.failure, IDENTITY_PATIENCE_MS) ??
    new EngineError('DistutilsPlatformError', `'${program}' is no Python interpreter: ${firstWords(answer.failure.output)}`, {
      code: 'not-an-interpreter',
      hint: INSTALL_HINT,
    })
  );
}

export function notFound(message: string, detail?: string): EngineError {
  return new EngineError('DistutilsPlatformError', detail === undefined ? message : `${message} (${detail})`, {
    code: 'interpreter-not-found',
    hint: INSTALL_HINT,
  });
}
