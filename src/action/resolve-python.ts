import { EngineError } from '../errors/engine-error.ts';
import { findInterpreter, isVersionRequest } from '../session/find-interpreter.ts';
import type { Inputs } from './inputs.ts';

/** What actions/setup-python does not bring to GitHub's runners, either. */
const NOT_ON_RUNNERS = /^(?:2(?:\.7)?|3\.6)(?:\.\d+)?$/;
const TOO_OLD = /^(?:[01]|2\.[0-6]|3\.[0-5])(?:\.|$)/;

/** The interpreter that the inputs mean: a path or a command, a version of the runner's tool cache or PATH, else what PATH begins with. */
export async function resolvePython(
  { python, pythonVersion }: Pick<Inputs, 'python' | 'pythonVersion'>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  if (pythonVersion !== undefined && !isVersionRequest(pythonVersion)) {
    throw refused(
      `input 'python-version': expected a version or a range, such as 3.11, 2.7, 3.13t or '>=3.8 <3.12', got '${pythonVersion}'`,
      "a command or a path belongs into 'python'",
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
  if (version === undefined) return error.hint;
  // YAML reads 3.10 without quotes as the number 3.1.
  if (version === '3.1') return "write '3.10' in quotes: without them YAML reads 3.1";
  if (TOO_OLD.test(version)) return 'use Python 2.7, or 3.6 or later';
  if (NOT_ON_RUNNERS.test(version))
    return `GitHub's runners no longer have it: run the job in a container (\`container: python:${version}\`) and set 'python: python' here`;
  return `put actions/setup-python with python-version: '${version}' before this step`;
}

function refused(message: string, hint?: string): EngineError {
  return new EngineError('DistutilsPlatformError', message, { code: 'inputs', ...(hint === undefined ? {} : { hint }) });
}
