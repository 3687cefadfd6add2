import { EngineError } from '../errors/engine-error.ts';
import { findInterpreter, isVersionRequest } from '../session/find-interpreter.ts';
import type { Inputs } from './inputs.ts';

/** The interpreter that the inputs mean: a path or a command, a version of the runner's tool cache or PATH, else what PATH begins with. */
export async function resolvePython(
  { python, pythonVersion }: Pick<Inputs, 'python' | 'pythonVersion'>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  if (pythonVersion !== undefined && !isVersionRequest(pythonVersion)) {
    throw refused(
      `input 'python-version': expected a version or a range, such as 3.11, 2.7, 3.13t or '>=3.8 <3.12', got '${pythonVersion}'`,
    );
  }
  try {
    return await findInterpreter(python ?? pythonVersion, environment);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const input = python === undefined ? (pythonVersion === undefined ? undefined : 'python-version') : 'python';
    throw refused(`${input === undefined ? '' : `input '${input}': `}${error.message}`, hintFor(pythonVersion, error));
  }
}

function hintFor(version: string | undefined, error: EngineError): string | undefined {
  // YAML reads 3.10 without quotes as the number 3.1.
  if (version === '3.1') return "write '3.10' in quotes: without them YAML reads 3.1";
  if (version !== undefined) return `put actions/setup-python with python-version: '${version}' before this step`;
  return error.hint?.replace('--python (', "the input 'python' (");
}

function refused(message: string, hint?: string): EngineError {
  return new EngineError('DistutilsPlatformError', message, { code: 'inputs', ...(hint === undefined ? {} : { hint }) });
}
