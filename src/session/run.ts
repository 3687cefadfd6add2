import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StartOrder } from '../bridge/messages.ts';
import { PythonProcess } from '../bridge/python-process.ts';
import type { ScriptEnd } from '../bridge/connection.ts';
import { EngineError } from '../errors/engine-error.ts';
import { refuseUnsupported } from '../interpreter/probe.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { findInterpreter } from './find-interpreter.ts';
import { pythonFolder } from '../host/python-folder.ts';
import { Execution } from './execution.ts';
import { Session } from './session.ts';
import type { EventSink, RunEvent } from './events.ts';
import { SilenceWatch } from './silence-watch.ts';

/** What to run: a setup script (the default), a module, or code. */
export type Program =
  | { readonly kind: 'script'; readonly file: string }
  | { readonly kind: 'module'; readonly name: string }
  | { readonly kind: 'code'; readonly text: string };

export interface RunOptions {
  /** distutils' command line: `['install', '--prefix=/opt/x']`. */
  readonly args: readonly string[];
  /** Folder of the project; what relative paths mean. Default: the current folder. */
  readonly directory?: string;
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
  /** Parallel steps; default: the number of cores. */
  readonly jobs?: number;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** `inherit`: the script prints to our own streams; `pipe` (default): it comes as events. */
  readonly streams?: 'inherit' | 'pipe';
  /** Print why each step runs. */
  readonly explain?: boolean;
  readonly onEvent?: EventSink;
  readonly signal?: AbortSignal;
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

/** Runs a setup script from its command line to its outcome. Throws EngineError only for what is wrong before the script starts. */
export async function run(options: RunOptions): Promise<RunResult> {
  const directory = resolve(options.directory ?? '.');
  const environment = options.environment ?? process.env;
  const program = options.program ?? { kind: 'script', file: options.setupScript ?? 'setup.py' };
  if (program.kind === 'script') requireScript(directory, program.file, options.program === undefined);
  const executable = await findInterpreter(options.python, environment);
  const emit: EventSink = options.onEvent ?? (() => undefined);
  const watch = new SilenceWatch((seconds) => { emit({ kind: 'notice', text: `the script has been silent for ${seconds} s` }); });
  const python = new PythonProcess({
    executable, pythonHalf: pythonFolder(), cwd: directory, environment, streams: options.streams ?? 'pipe',
    onOutput: (stream, text) => { watch.heard(); emit({ kind: 'output', stream, text }); },
  });
  const stop = (): void => { python.child.kill('SIGTERM'); };
  options.signal?.addEventListener('abort', stop);
  try {
    const running = await python.hello();
    refuseUnsupported(running);
    return await supervise(options, { python, running, directory, environment, program, emit, watch });
  } finally {
    options.signal?.removeEventListener('abort', stop);
    watch.stop();
  }
}

interface Started {
  readonly python: PythonProcess;
  readonly running: PythonTarget;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly program: Program;
  readonly emit: EventSink;
  readonly watch: SilenceWatch;
}

async function supervise(options: RunOptions, started: Started): Promise<RunResult> {
  const { python, running, environment, program, emit, watch } = started;
  const target = options.target ?? running;
  const execution = new Execution({
    target, recorded: options.target !== undefined, directory: started.directory, environment,
    jobs: options.jobs, explain: options.explain ?? false, passThrough: options.streams === 'inherit',
    ...(options.signal === undefined ? {} : { signal: options.signal }), emit: (event) => { watch.heard(); say(event); },
  });
  const argv = [programName(program), ...options.args];
  const session = new Session({
    target, process: python, view: execution.view, plan: execution.plan, cwd: started.directory, environment, argv,
    recorded: options.target !== undefined, alwaysDry: options.target !== undefined,
  });
  execution.attach(session);
  const say = (event: RunEvent): void => {
    if (event.kind === 'log' && session.plays) session.script.table.addEffect(event.level === 0 ? ['print', `${event.text}\n`] : ['log', event.level, event.text]);
    else emit(event);
  };
  session.runner = execution;
  const order: StartOrder = {
    run: programOrder(program), argv, withoutSetuptools: options.withoutSetuptools ?? true, ...(python.marks === undefined ? {} : { marks: python.marks }),
  };
  session.script.start(order);
  const end = await endOf(session, python);
  const late = await finish(execution, session, end);
  python.input.end();
  await python.exited.catch(() => undefined);
  const failure = late ?? outcome(session, end, environment);
  return { status: failure === undefined ? end.status : Math.max(end.status, 1), target, ...failure };
}

/** The script's end: its farewell, or what can be said of a process that is gone. */
async function endOf(session: Session, python: PythonProcess): Promise<ScriptEnd> {
  try {
    return await session.script.ended;
  } catch {
    const { status, signal } = await python.exited;
    const how = signal === null ? `with exit status ${status ?? 1} before it was done` : `by signal ${signal}`;
    return { status: 1, failure: { kind: 'exit', text: `error: the setup script was ended ${how}; what it had begun to install was undone` } };
  }
}

/** What is still pending is done, then the installation stands; after a failure it is undone. */
async function finish(execution: Execution, session: Session, end: ScriptEnd): Promise<Omit<RunResult, 'status' | 'target'> | undefined> {
  try {
    if (end.status === 0) {
      await session.flush();
      execution.commit();
    } else execution.undo();
    return undefined;
  } catch (error) {
    execution.undo();
    if (error instanceof EngineError) return { message: `error: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) };
    throw error;
  } finally {
    execution.close();
  }
}

function outcome(session: Session, end: ScriptEnd, environment: Readonly<Record<string, string | undefined>>): Omit<RunResult, 'status' | 'target'> | undefined {
  const { failure } = end;
  if (failure === undefined) return undefined;
  if (failure.kind === 'exit') {
    const hint = session.hintFor(failure.text);
    return { message: failure.text, ...(hint === undefined ? {} : { hint }) };
  }
  const frame = failure.frames?.at(failure.kind === 'syntax' ? 0 : -1);
  const place = frame === undefined ? '' : `${frame[0]}, line ${frame[1]}: `;
  const hint = scriptHint(failure.class ?? '', failure.missing, environment.DISTUTILS_DEBUG);
  return {
    message: `error: ${place}${failure.class ?? 'Exception'}: ${failure.text}${failure.line === undefined || failure.line === '' ? '' : `\n    ${failure.line.trim()}`}`,
    ...(hint === undefined ? {} : { hint }), ...(failure.traceback === undefined ? {} : { traceback: failure.traceback }),
  };
}

function scriptHint(name: string, missing: string | undefined, debug: string | undefined): string | undefined {
  if (missing !== undefined) return `the setup script needs the module '${missing}': install it for this interpreter first`;
  if (name === 'SyntaxError' || name === 'TabError' || name === 'IndentationError') return 'is this a script for another version of Python? Name it with --python VERSION';
  return (debug ?? '') === '' ? 'DISTUTILS_DEBUG=1 in the environment shows the traceback' : undefined;
}

function requireScript(directory: string, file: string, setup: boolean): void {
  if (existsSync(resolve(directory, file))) return;
  if (!existsSync(directory)) throw new EngineError('DistutilsFileError', `there is no folder '${directory}'`, { code: 'no-folder', hint: 'name the folder of the project with -C DIR' });
  throw new EngineError('DistutilsFileError', `there is no ${file} in ${directory}`, {
    code: 'no-script', ...(setup ? { hint: 'name the folder of the project with -C DIR, or another script with --setup-script FILE' } : {}),
  });
}

function programName(program: Program): string { return program.kind === 'script' ? program.file : program.kind === 'module' ? '-m' : '-c'; }

function programOrder(program: Program): StartOrder['run'] {
  switch (program.kind) {
    case 'script': return ['script', program.file];
    case 'module': return ['module', program.name];
    case 'code': return ['code', program.text];
  }
}
