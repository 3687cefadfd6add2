import { EngineError } from '../errors/engine-error.ts';

/** Copies a file that a keyword of `setup()` lists; an error that it is missing says where it is listed. */
export async function listedIn<T>(keyword: string, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'missing-file' || error.hint !== undefined) throw error;
    const { python, message, code, args } = error;
    const hint = `'${file}' is in '${keyword}' of the setup script: is it missing from the project, or made by a step that was not run?`;
    throw new EngineError(python, message, { code, args, hint, cause: error });
  }
}
