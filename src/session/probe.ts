import type { PythonTarget } from '../interpreter/python-target.ts';
import { PythonProcess } from '../bridge/python-process.ts';
import { findInterpreter } from './find-interpreter.ts';
import { pythonFolder } from '../host/python-folder.ts';

/** What an interpreter says of itself. `python`: a path, a command or a version; by default as `run` finds it. */
export async function probe(
  python?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<PythonTarget> {
  const process_ = new PythonProcess({
    executable: await findInterpreter(python, environment),
    pythonHalf: pythonFolder(),
    cwd: '.',
    environment,
    streams: 'pipe',
  });
  try {
    return await process_.hello();
  } finally {
    process_.child.kill('SIGKILL');
  }
}
