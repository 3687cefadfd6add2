import { join } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import type { Environment } from '../host/environment.ts';
import type { Processes } from '../host/processes.ts';
import { describeFailure, firstWords } from './interpreter-failure.ts';
import type { PythonTarget } from './python-target.ts';
import { refuseUnsupported } from './supported-versions.ts';
import { parseTarget } from './target-record.ts';

export interface ProbeOptions {
  /** Folder that holds `probe.py`. */
  readonly pythonFolder: string;
  readonly cwd: string;
  readonly environment: Environment;
  /** How long the interpreter may take; 30 s by default. */
  readonly timeoutMs?: number;
}

/** As `MARK` of python/probe.py. */
const MARK = '\npydistutils-target: ';
const PATIENCE_MS = 30_000;

/**
 * Asks an interpreter what it is, by running `probe.py` in it.
 * @throws EngineError when there is no such program, it can't be run, takes too long, or answers something else
 */
export async function probe(executable: string, processes: Processes, options: ProbeOptions): Promise<PythonTarget> {
  const timeoutMs = options.timeoutMs ?? PATIENCE_MS;
  const result = await processes.run([executable, join(options.pythonFolder, 'probe.py')], {
    cwd: options.cwd,
    env: options.environment,
    timeoutMs,
    output: 'capture',
  });
  const failure = describeFailure(executable, result, timeoutMs);
  if (failure !== undefined) throw failure;
  const record = findRecord(result.output);
  if (record === undefined) {
    throw new EngineError('DistutilsPlatformError', `'${executable}' is no Python interpreter: ${firstWords(result.output)}`, {
      code: 'not-an-interpreter',
      hint: 'name another one with --python',
    });
  }
  const target = parseTarget(record, `the answer of '${executable}'`);
  refuseUnsupported(target);
  return target;
}

/** The last marked line: what a start-up file or an exit hook prints stands before or after it. */
function findRecord(output: string): unknown {
  const text = `\n${output}`.replaceAll('\r\n', '\n');
  const at = text.lastIndexOf(MARK);
  if (at < 0) return undefined;
  const [line = ''] = text.slice(at + MARK.length).split('\n', 1);
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
