import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import { reprText } from '../grammar/python-repr.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { DEBUG, INFO, type ByteCompileStep, type StepDraft } from '../plan/step.ts';
import { cacheFromSource } from './cache-from-source.ts';
import { newer } from './newer.ts';

export interface ByteCompileOptions {
  /** 0, 1 (`-O`) or 2 (`-OO`); default 0. */
  readonly optimize?: number;
  /** Compile what is up to date too. */
  readonly force?: boolean;
  /** Taken from the front of each name before it is recorded in the code. */
  readonly prefix?: string | null;
  /** Put before the name after that. */
  readonly baseDir?: string | null;
  readonly dryRun?: boolean;
  /**
   * Say a line for each file. By default that is so without optimisation only: with it, the original hands the files to
   * another process, which says nothing.
   */
  readonly direct?: boolean | null;
}

/**
 * Byte-compiles the files that end in `.py`. Throws DistutilsByteCompileError where the interpreter writes no byte code, and
 * ValueError for a file that is not below `prefix`. Source: distutils/util.py: byte_compile.
 *
 * Differs: for optimised code the original writes a script to the temporary folder, runs it and removes it, with a line for
 * each; there is no such script here, and no such lines.
 */
export function byteCompile(engine: Engine, files: readonly string[], options: ByteCompileOptions = {}): void {
  const { force = false, dryRun = false } = options;
  const direct = isDirect(options);
  const optimize = levelOf(engine, options);
  const debug = engine.hears(DEBUG);
  const paths = osPath(engine.target.osName);
  for (const { source, output, recordedPath } of modulesToCompile(engine, files, options)) {
    // The original looks at times here and fails for a file that is not there.
    if (!force && !engine.view.exists(source)) newer(engine.view, source, output);
    const shown = `${source} to ${paths.basename(output)}`;
    const step: StepDraft<ByteCompileStep> = {
      kind: 'byte-compile',
      source,
      output,
      recordedPath,
      optimize: optimize > 1 ? 2 : optimize === 1 ? 1 : 0,
      force,
      dryRun,
    };
    if (direct) step.says = [{ level: INFO, text: `byte-compiling ${shown}` }];
    if (direct && debug) step.saysFresh = [{ level: DEBUG, text: `skipping byte-compilation of ${shown}` }];
    engine.add(step);
  }
}

/** Whether the original compiles in its own process. */
export function isDirect({ direct = null, optimize = 0 }: ByteCompileOptions): boolean {
  return direct ?? optimize === 0;
}

/** Python 2 names byte code for the level that the process itself has, which is started with `-O` where one asks for it and not for `direct`. */
function levelOf(engine: Engine, { direct = null, optimize = 0 }: ByteCompileOptions): number {
  return direct === true && !atLeast(engine.target, 3, 0) ? 0 : optimize;
}

/** A module, its byte code, and the path that the code records. */
export interface ModuleToCompile {
  readonly source: string;
  readonly output: string;
  readonly recordedPath: string;
}

/** Those of the files that are modules. Throws as `byteCompile` does. */
export function* modulesToCompile(engine: Engine, files: readonly string[], options: ByteCompileOptions): Generator<ModuleToCompile> {
  if (engine.target.dontWriteBytecode) throw new EngineError('DistutilsByteCompileError', 'byte-compiling is disabled.');
  const optimize = levelOf(engine, options);
  for (const source of files) {
    if (!source.endsWith('.py')) continue;
    yield { source, output: cacheFromSource(engine, source, optimize), recordedPath: recordedName(engine, source, options) };
  }
}

function recordedName(engine: Engine, source: string, { prefix, baseDir }: ByteCompileOptions): string {
  let name = source;
  if (prefix !== undefined && prefix !== null && prefix !== '') {
    if (!source.startsWith(prefix)) {
      const [major] = engine.target.versionInfo;
      throw new EngineError(
        'ValueError',
        `invalid prefix: filename ${reprText(source, major)} doesn't start with ${reprText(prefix, major)}`,
      );
    }
    name = name.slice(prefix.length);
  }
  return baseDir === undefined || baseDir === null || baseDir === '' ? name : osPath(engine.target.osName).join(baseDir, name);
}
