import type { PythonErrorName } from '../errors/engine-error.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { spawnReport } from './spawn-error.ts';
import type { StepDoors, StepVoice } from './step-doors.ts';
import { findExecutable, toolEnvironment } from './tool-environment.ts';

export interface ProgramRun {
  /** What is run. */
  readonly argv: readonly string[];
  /** What messages show of it. */
  readonly shown: readonly string[];
  /** Absolute path. */
  readonly cwd: string;
  readonly searchPath: boolean;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly error: PythonErrorName;
  /** Our own streams, standard input among them, are the program's. */
  readonly passThrough: boolean;
  /** Stream that its output counts as: the two are captured together. */
  readonly stream: 'stdout' | 'stderr';
  /** Takes out of the output what is for us. */
  readonly filter?: (output: string) => string;
}

/**
 * Starts a program as `distutils.spawn.spawn` does and waits for it.
 * @throws EngineError of the class asked for, worded as the target's version words it
 */
export async function runProgram(run: ProgramRun, doors: StepDoors, voice: StepVoice): Promise<void> {
  const target = doors.target();
  const environment = { ...toolEnvironment(target, doors.environment()), ...run.environment };
  const [name = ''] = run.argv;
  const found = run.searchPath
    ? findExecutable(name, { disk: doors.disk, environment, platform: doors.platform, cwd: run.cwd })
    : undefined;
  const byPath = atLeast(target, 3, 9) || target.osName === 'nt';
  // What `execv` starts it looks for in no folder but its own.
  const asked = run.searchPath || byPath || name.includes('/') ? name : `./${name}`;
  const program = byPath ? (found ?? name) : asked;
  const verbatim = doors.platform === 'nt' && !atLeast(target, 3, 9);
  const words = [program, ...run.argv.slice(1)];
  const signal = voice.signal();
  const result = await doors.processes.run(verbatim ? words.map(quotedForSpaces) : words, {
    cwd: run.cwd,
    ...(verbatim ? { verbatim } : undefined),
    env: environment,
    output: run.passThrough ? 'inherit' : 'capture',
    ...(signal === undefined ? undefined : { signal }),
  });
  doors.disk.forget();
  const output = run.filter?.(result.output) ?? result.output;
  if (output !== '') voice.output(run.stream, output);
  if (result.status === 0) return;
  const report = spawnReport({ argv: run.shown, found, result, debug: doors.debug(), error: run.error }, target);
  if (report.stderr !== '') voice.output('stderr', report.stderr);
  throw report.error;
}

/**
 * Before 3.9 words with spaces are quoted on Windows, and nothing else is: scripts write `\\"1.0\\"` for a macro that is to be
 * a string. Source: distutils/spawn.py: _nt_quote_args.
 */
function quotedForSpaces(word: string): string {
  return word.includes(' ') ? `"${word}"` : word;
}
