import { existsSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { PythonProcess } from '../bridge/python-process.ts';
import { EngineError } from '../errors/engine-error.ts';
import { fileError } from '../errors/os-error.ts';
import { interrupted, isAborted } from '../execute/interruption.ts';
import { refuseUnsupported } from '../interpreter/supported-versions.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { findInterpreter } from './find-interpreter.ts';
import { pythonFolder } from '../host/python-folder.ts';
import { realFolder } from '../host/real-folder.ts';
import type { EventSink } from './events.ts';
import { loadEngine, type Engine } from './load-engine.ts';
import { isStateFolder, keptCodeFolders } from './kept-code-folder.ts';
import { inSentence, type Program } from './program.ts';
import { PROJECT_HINT, pipHint } from './project-hint.ts';
import { outputEncoding } from './output-encoding.ts';
import { ScriptStopper } from './script-stopper.ts';
import { SilenceWatch } from './silence-watch.ts';

export interface RunOptions {
  /** distutils' command line: `['install', '--prefix=/opt/x']`. */
  readonly args: readonly string[];
  /** Folder of the project; what relative paths mean. Default: the current folder. */
  readonly directory?: string;
  /** The archive that `directory` holds for this run only: what a later run must find again lies elsewhere. */
  readonly unpackedFrom?: string;
  /** Name of the setup script in it. Default `setup.py`. */
  readonly setupScript?: string;
  /** Another program than a setup script. */
  readonly program?: Program;
  /** Path, command or version of the interpreter. Default: the active environment's, then `python3`, `python`, `py`. */
  readonly python?: string;
  /** Plan for this recorded interpreter instead of the running one; nothing is done then. */
  readonly target?: PythonTarget;
  /** `import setuptools` fails in the script. */
  readonly withoutSetuptools?: boolean;
  /** What `setup_requires` asks for is not fetched: what is missing is an error. */
  readonly noSetupRequires?: boolean;
  /** The interpreter's pip installs what `install_requires` asks for, before the installation. */
  readonly withRequires?: boolean;
  /** Parallel steps; default: the number of cores. */
  readonly jobs?: number;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** `inherit`: the script prints to our own streams; `pipe` (default): it comes as events. */
  readonly streams?: 'inherit' | 'pipe';
  /** What byte code holds of its source. Default: what `py_compile` does, a hash where SOURCE_DATE_EPOCH is set, else the time. */
  readonly pycInvalidation?: 'timestamp' | 'checked-hash';
  /** Print why each step runs. */
  readonly explain?: boolean;
  /** Tell of each step that has ended (`step-finished`); default true. */
  readonly stepEvents?: boolean;
  readonly onEvent?: EventSink;
  /** Called before the first event with what the script prints in where its output is no console (`cp1252`), if that is not UTF-8. */
  readonly onOutputEncoding?: (encoding: string) => void;
  /** Called with work during which many events come and nobody else speaks: what they become may be written in one piece. */
  readonly together?: ((work: () => void) => void) | undefined;
  /** Interrupts the run: what it had begun to install is undone, and its status is 130. */
  readonly signal?: AbortSignal;
  /** A notice comes when nothing has been heard of the script for so many seconds; default 60. */
  readonly silenceSeconds?: number;
}

export interface RunResult {
  /** Exit status that the original would have had. */
  readonly status: number;
  /** Its last words (`error: …`), without a traceback. */
  readonly message?: string;
  /** What to do next, where we know it. */
  readonly hint?: string;
  /** For `DISTUTILS_DEBUG`. */
  readonly traceback?: string;
  readonly target: PythonTarget;
}

/**
 * Runs a setup script from its command line to its outcome. Throws EngineError only for what is wrong before the script
 * starts, and for an interruption before it (code `interrupted`).
 */
export async function run(options: RunOptions): Promise<RunResult> {
  return runWith(options, () => []);
}

/**
 * `prepare` is called when the interpreter has been started, and before what answers it is loaded, with the folders where our
 * own code may be kept compiled.
 */
export async function runWith(options: RunOptions, prepare: (keptCode: readonly string[]) => unknown): Promise<RunResult> {
  const given = resolve(options.directory ?? '.');
  const outer = options.environment ?? process.env;
  const runToken = newToken();
  const environment = {
    ...outer,
    PYDISTUTILS_RUN: outer.PYDISTUTILS_RUN === undefined ? runToken : `${outer.PYDISTUTILS_RUN} ${runToken}`,
  };
  const program = options.program ?? { kind: 'script', file: options.setupScript ?? 'setup.py' };
  if (program.kind === 'script') requireScript(given, program.file, options.program === undefined);
  const directory = realFolder(given);
  const executable = await findInterpreter(options.python, environment);
  if (isAborted(options.signal)) throw interrupted();
  const streams = options.streams ?? 'pipe';
  const emit: EventSink = options.onEvent ?? (() => undefined);
  const keptCode = keptCodeFolders(directory);
  const python = new PythonProcess({
    executable,
    pythonHalf: pythonFolder(),
    keptCode,
    cwd: directory,
    environment,
    streams,
    onOutput: (stream, text) => {
      watch.heard();
      emit({ kind: 'output', stream, text });
    },
  });
  // What the script prints to our own streams we do not hear.
  const how = streams === 'inherit' ? 'has asked for nothing' : 'has been silent';
  const watch = new SilenceWatch((seconds) => {
    emit({
      kind: 'notice',
      text: `${inSentence(options.program)} ${how} for ${seconds} s; it is still running (process ${python.child.pid})`,
    });
  }, options.silenceSeconds);
  const stopper = new ScriptStopper(python.child, options.signal);
  await prepare(keptCode);
  const stateFolder = keptCode.find(isStateFolder);
  // Where nothing is kept of earlier runs, this one will change something.
  const isKept = stateFolder !== undefined && isRecorded(options);
  const lastRun = isKept ? (await import('./last-run.ts')).LastRun.of(options, { directory, runToken, stateFolder }) : undefined;
  // The interpreter takes its time to start: what answers it is loaded meanwhile.
  const script = program.kind === 'script' && options.withoutSetuptools !== true ? resolve(directory, program.file) : undefined;
  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => (engine ??= loadEngine(options, { executable, directory, environment, script, stateFolder }));
  if (lastRun?.isThere !== true) load().catch(() => undefined);
  try {
    const running = await python.hello();
    refuseUnsupported(running);
    const encoding = outputEncoding(running, environment);
    if (encoding !== undefined) options.onOutputEncoding?.(encoding);
    watch.heard();
    const onHeard = (): void => watch.heard();
    const repeated = await lastRun?.repeat(python, running, { emit, onHeard });
    if (repeated === 'over') {
      await python.dismiss();
      await python.exited.catch(() => undefined);
      return { status: 0, target: running };
    }
    const shown = repeated?.shown.map((event) => JSON.stringify(event)) ?? [];
    const { supervise, foreseen, early, close } = await load();
    return await supervise(options, {
      python,
      streams: repeated?.streams ?? python,
      lastRun,
      running,
      directory,
      environment,
      runToken,
      outerRuns: outer.PYDISTUTILS_RUN,
      program,
      foreseen,
      early,
      endAhead: close,
      emit: (event) => {
        lastRun?.recorder.shown(event);
        if (shown.length > 0 && shown[0] === JSON.stringify(event)) shown.shift();
        else emit(event);
      },
      watch,
    });
  } catch (error) {
    python.child.kill('SIGKILL');
    throw isAborted(options.signal) ? interrupted() : error;
  } finally {
    stopper.close();
    watch.stop();
    engine?.then(
      ({ close }) => close(),
      () => undefined,
    );
  }
}

/** Whether nobody wants to know more of a run than its transcript, and later runs can be like it. */
function isRecorded({ streams, stepEvents, explain, target, withRequires, unpackedFrom }: RunOptions): boolean {
  const plain = streams === 'inherit' && stepEvents === false && explain !== true;
  return plain && target === undefined && withRequires !== true && unpackedFrom === undefined;
}

/** Unique among the runs of this machine. (A cryptographic one takes longer to come by than the interpreter to start.) */
function newToken(): string {
  return [process.pid, Date.now(), Math.random()].map((part) => part.toString(36).replace('0.', '')).join('-');
}

const ARCHIVE: RegExp = /\.(?:zip|tar(?:\.\w+)?|t[gbx]z2?)$/i;

/** @throws EngineError DistutilsFileError where a folder on the way may not be entered, or links lead round in circles */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw fileError('could not look at', path, error);
  }
}

function requireScript(directory: string, file: string, setup: boolean): void {
  const path = resolve(directory, file);
  const stat = lookAt(path);
  // Python runs a folder that has a `__main__.py`.
  if (stat?.isDirectory() === true && !existsSync(join(path, '__main__.py')))
    throw new EngineError('DistutilsFileError', `${file} in ${directory} is a folder, not a script`, {
      code: 'no-script',
      ...(setup ? { hint: PROJECT_HINT } : {}),
    });
  if (stat !== undefined) return;
  if (!existsSync(directory))
    throw new EngineError('DistutilsFileError', `there is no ${ARCHIVE.test(directory) ? 'archive' : 'folder'} '${directory}'`, {
      code: 'no-folder',
      hint: 'name the folder of the project, or its archive, with -C',
    });
  throw new EngineError('DistutilsFileError', `there is no ${file} in ${directory}`, {
    code: 'no-script',
    ...(setup ? { hint: (file === 'setup.py' ? pipHint(directory) : undefined) ?? PROJECT_HINT } : {}),
  });
}
