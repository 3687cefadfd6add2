import { EngineError } from '../errors/engine-error.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { plain, pyType, type Value } from '../model/values.ts';
import { INFO, type ToolError } from '../plan/step.ts';
import { environmentVariable } from './environment-variable.ts';
import { findExecutable } from './find-executable.ts';

export interface SpawnOptions {
  /** Look the program up on PATH; default true. */
  readonly searchPath?: boolean;
  readonly dryRun?: boolean;
  /** The exception that a failure becomes; default DistutilsExecError. */
  readonly error?: ToolError;
  /** The words that are started in the place of those that are shown: of a Python that the script starts. */
  readonly startedAs?: readonly string[];
  /** Variables that differ from those of the script. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a program and waits for it, with all that was planned before it. Throws what its failure becomes.
 * Source: distutils/spawn.py: spawn.
 */
export async function spawn(engine: Engine, argv: readonly unknown[], options: SpawnOptions = {}): Promise<void> {
  const { searchPath = true, dryRun = false, error = 'DistutilsExecError' } = options;
  const words = argv.map((word) => plain(word as Value)) as string[];
  const line = spawnLine(engine, words, searchPath);
  if (words.length === 0) {
    engine.say(INFO, line);
    throw new EngineError('IndexError', 'list index out of range');
  }
  let environment: Readonly<Record<string, string>> = {};
  try {
    if (!dryRun) environment = { ...deploymentTarget(engine), ...options.environment };
  } catch (problem) {
    engine.say(INFO, line);
    throw problem;
  }
  engine.add({
    kind: 'spawn',
    argv: options.startedAs ?? words,
    inputs: [],
    outputs: [],
    searchPath,
    error,
    dryRun,
    says: [{ level: INFO, text: line }],
    ...(Object.keys(environment).length === 0 ? {} : { environment }),
  });
  if (!dryRun) await engine.flush();
}

/**
 * The line of the transcript for a command. Before 3.9, Windows shows the program as it was found and quotes words with spaces.
 * Throws TypeError for a word that is no string. Source: distutils/spawn.py: spawn, _spawn_nt, _nt_quote_args.
 */
export function spawnLine(engine: Engine, argv: readonly unknown[], searchPath = true): string {
  const { target } = engine;
  const words = requireText(engine, argv);
  if (atLeast(target, 3, 9) || target.osName === 'posix') return words.join(' ');
  const known = target.osName === 'nt' || (target.osName === 'os2' && !atLeast(target, 3, 0));
  if (!known) throw new EngineError('DistutilsPlatformError', `don't know how to spawn programs on platform '${target.osName}'`);
  const [program = '', ...rest] = words;
  const shown = target.osName === 'nt' ? rest.map((word) => (word.includes(' ') ? `"${word}"` : word)) : rest;
  return [(searchPath ? findExecutable(engine, program) : null) ?? program, ...shown].join(' ');
}

/** What `' '.join(argv)` accepts. */
function requireText(engine: Engine, argv: readonly unknown[]): string[] {
  return argv.map((word, index) => {
    const text = plain(word as Value);
    if (typeof text === 'string') return text;
    const wanted = atLeast(engine.target, 3, 0) ? 'str instance' : 'string';
    throw new EngineError('TypeError', `sequence item ${index}: expected ${wanted}, ${pyType(word)} found`);
  });
}

/**
 * On macOS, what a started program finds in MACOSX_DEPLOYMENT_TARGET; elsewhere nothing. Throws DistutilsPlatformError for a
 * value that does not suit the interpreter. Source: distutils/spawn.py: _spawn_posix, since 3.9 spawn.
 */
export function deploymentTarget(engine: Engine): Readonly<Record<string, string>> {
  const { target } = engine;
  if (target.platform !== 'darwin') return {};
  const configured = String(target.configVars['MACOSX_DEPLOYMENT_TARGET'] ?? '');
  if (configured === '') return {};
  const current = environmentVariable(engine, 'MACOSX_DEPLOYMENT_TARGET') ?? configured;
  const [have, now] = [numbers(configured), numbers(current)];
  const mismatch = `$MACOSX_DEPLOYMENT_TARGET mismatch: now "${current}" but "${configured}" during configure`;
  if (!atLeast(target, 3, 9)) {
    if (compare(have, now) > 0) throw new EngineError('DistutilsPlatformError', mismatch);
  } else if (compare(have.slice(0, 2), [10, 3]) >= 0 && compare(now.slice(0, 2), [10, 3]) < 0) {
    throw new EngineError('DistutilsPlatformError', `${mismatch};must use 10.3 or later`);
  }
  return { MACOSX_DEPLOYMENT_TARGET: current };
}

function numbers(version: string): number[] {
  return version.split('.').map((part) => {
    if (!/^\s*[+-]?\d+\s*$/.test(part)) throw new EngineError('ValueError', `invalid literal for int() with base 10: '${part}'`);
    return Number(part);
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined) return 1;
    if (left !== right) return left - right;
  }
  return a.length - b.length;
}
