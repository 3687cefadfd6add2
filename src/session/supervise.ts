import { resolve } from 'node:path';
import { ScriptGone, type ScriptEnd } from '../bridge/connection.ts';
import type { PlainForm, ScriptFailure, StartOrder } from '../bridge/messages.ts';
import { plainForm } from '../bridge/plain-form.ts';
import type { PythonProcess } from '../bridge/python-process.ts';
import type { ScriptStreams } from '../bridge/starting-process.ts';
import { EngineError } from '../errors/engine-error.ts';
import { isAborted } from '../execute/interruption.ts';
import { engineCommand } from '../host/engine-command.ts';
import type { LineProcesses } from '../host/line-process.ts';
import { keepInTemporaryFolder } from '../host/own-temporary-folder.ts';
import { learnedScripts } from '../host/script-cache.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { EventSink, RunEvent } from './events.ts';
import { Execution } from './execution.ts';
import { loadEngineClass } from './engine-classes.ts';
import { INTERRUPTED } from './interrupted.ts';
import type { LastRun } from './last-run.ts';
import type { LastWords } from './last-words.ts';
import type { Foreseen } from './preload.ts';
import { inSentence, type Program } from './program.ts';
import type { RunOptions, RunResult } from './run.ts';
import { effectOf } from './played-event.ts';
import { Session } from './session.ts';
import type { SilenceWatch } from './silence-watch.ts';
import { tableOf } from './tables.ts';

/** Loads what every setup script asks for first. */
export async function prepare(): Promise<void> {
  await Promise.all([loadEngineClass('distutils.dist.Distribution'), loadEngineClass('distutils.dist.DistributionMetadata')]);
}

/** A run whose interpreter has told what it is. */
export interface Started {
  readonly python: PythonProcess;
  readonly running: PythonTarget;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly runToken: string;
  readonly outerRuns: string | undefined;
  readonly program: Program;
  readonly foreseen: Foreseen;
  readonly early: LineProcesses | undefined;
  /** Nothing will be asked for any more. */
  readonly endAhead: () => void;
  readonly emit: EventSink;
  readonly watch: SilenceWatch;
  /** Those of the script, whoever has answered it until now. */
  readonly streams: ScriptStreams;
  readonly lastRun: LastRun | undefined;
}

/** Lets the script run, does what it asks for, and ends the run. */
export async function supervise(options: RunOptions, started: Started): Promise<RunResult> {
  const { python, running, environment, program, emit, watch } = started;
  const target = options.target ?? running;
  const execution = new Execution({
    target,
    recorded: options.target !== undefined,
    directory: started.directory,
    environment,
    runToken: started.runToken,
    outerRuns: started.outerRuns,
    jobs: options.jobs,
    pycInvalidation: options.pycInvalidation,
    explain: options.explain ?? false,
    stepEvents: options.stepEvents ?? true,
    passThrough: options.streams === 'inherit',
    ...(options.unpackedFrom === undefined ? {} : { unpackedFrom: resolve(options.unpackedFrom) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    emit: (event) => {
      watch.heard();
      say(event);
    },
    together: options.together,
    recorder: started.lastRun?.recorder,
    lineProcesses: started.early,
  });
  const argv = [programName(program), ...options.args];
  const session = new Session({
    target,
    process: started.streams,
    view: execution.view,
    plan: execution.plan,
    cwd: started.directory,
    environment,
    argv,
    recorded: options.target !== undefined,
    alwaysDry: options.target !== undefined,
    onNotice: (text, kind) => {
      emit({ kind, text });
    },
    fetching: {
      setupRequires: options.noSetupRequires === true ? 'refuse' : 'pip',
      installRequires: options.withRequires === true ? 'pip' : 'list',
    },
    recorder: started.lastRun?.recorder,
  });
  execution.attach(session);
  const say = (event: RunEvent): void => {
    if ((event.kind === 'log' && session.playsLine(event.level)) || (event.kind === 'output' && session.elsewhere.includes(event.stream)))
      session.script.table.addEffect(effectOf(event));
    else emit(event);
  };
  session.runner = {
    run: async (steps) => watch.during(async () => execution.run(steps)),
    expectByteCode: (modules, optimize) => {
      execution.expectByteCode(modules, optimize);
    },
    madeBefore: async (producer) => execution.madeBefore(producer),
    noteMade: (producer, outputs) => {
      execution.noteMade(producer, outputs);
    },
  };
  const engine = engineCommand();
  const order: StartOrder = {
    ...(engine === undefined ? {} : { engine }),
    run: programOrder(program),
    argv,
    withoutSetuptools: options.withoutSetuptools ?? false,
    tables: tablesFor(started.foreseen, target),
    ...(python.marks === undefined ? {} : { marks: python.marks }),
    ...(options.target === undefined ? {} : { planning: true }),
  };
  session.script.start(order);
  try {
    const end = await endOf(session, python, inSentence(options.program));
    started.endAhead();
    const late = isAborted(options.signal) ? INTERRUPTED : await finish(execution, session, end, python);
    await keepCode(execution, session, end, started.foreseen);
    // One that has left something to be kept of our own code is not to be told again: that would not be kept.
    if (end.status === 0 && end.code === undefined && late === undefined) keepRun(execution, started);
    // What is left to write is written while the interpreter ends.
    await python.dismiss();
    await execution.undo();
    execution.close();
    await python.exited.catch(() => undefined);
    await execution.hintsFound();
    const words = async (failure: ScriptFailure): Promise<LastWords> => {
      const [{ lastWords }, { thisMachine }] = await Promise.all([import('./last-words.ts'), import('./this-machine.ts')]);
      return lastWords(failure, {
        directory: started.directory,
        debug: session.debug,
        withoutSetuptools: order.withoutSetuptools,
        program: inSentence(options.program),
        machine: { pythonVersion: running.version, ...thisMachine(environment) },
        target: running,
        hintFor: (text) => session.hintFor(text),
        internal: session.internalError,
      });
    };
    const isCut = end.failure !== undefined && isInterruption(end.failure.text, options.signal);
    const failure = late ?? (isCut ? INTERRUPTED : end.failure && (await words(end.failure)));
    if (failure === undefined) return { status: end.status, target };
    return { ...failure, status: failure.status ?? Math.max(end.status, 1), target };
  } finally {
    // Nothing, where the installation stands.
    await execution.undo();
    execution.close();
  }
}

/** A terminal sends Ctrl-C to the script and to us: who hears of it first is chance, the exit status is not. */
function isInterruption(lastWord: string, signal: AbortSignal | undefined): boolean {
  return lastWord === INTERRUPTED.message && isAborted(signal);
}

/** Tables that the stand-ins will ask for, by name. */
function tablesFor({ commands, setuptools }: Foreseen, target: PythonTarget): Readonly<Record<string, PlainForm>> {
  const dicts = commands.includes('install') ? ['install.schemes'] : [];
  const names = ['Distribution', ...dicts, ...commands, ...(setuptools ? commands.map((name) => `setuptools.${name}`) : [])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const table = tableOf(name, target);
      return table === null ? [] : [[name, plainForm(table)] as const];
    }),
  );
}

/**
 * The next run need not compile our own files again. Kept beside the build state, with which it may come to another machine, and for
 * runs without one.
 */
async function keepCode(execution: Execution, session: Session, { code }: ScriptEnd, foreseen: Foreseen): Promise<void> {
  const keep = (name: string, content: Uint8Array): void => {
    if (execution.keepsFiles) execution.keepFile(name, content);
    keepInTemporaryFolder(name, content);
  };
  const { commands, setuptools } = foreseen;
  // The first of two like runs makes what the second finds made.
  const scripts = learnedScripts([...(setuptools ? ['setuptools'] : []), ...commands].join(' '), commands.length > 0 ? 2 : 1);
  if (scripts !== undefined) keep(scripts.name, scripts.content);
  if (code === undefined) return;
  await session.script.compiledCode().then(
    (content) => {
      keep(code, content);
    },
    () => undefined,
  );
}

/** The next run may be one like this. */
function keepRun(execution: Execution, { lastRun, running }: Started): void {
  if (!execution.keepsFiles) return;
  for (const [name, content] of lastRun?.kept(running) ?? []) execution.keepFile(name, content);
}

/** The script's end: its farewell, or what can be said of a process that is gone. */
async function endOf(session: Session, python: PythonProcess, program: string): Promise<ScriptEnd> {
  try {
    return await session.script.ended;
  } catch (error) {
    const lost = error instanceof ScriptGone;
    if (!lost) python.child.kill('SIGKILL');
    const { status, signal } = await python.exited;
    if (!lost) throw error;
    const how = signal === null ? `with exit status ${status ?? 1} before it was done` : `by signal ${signal}`;
    // `os._exit(0)` is no success: what was to be done has not been done.
    return {
      status: status === null || status === 0 ? 1 : status,
      failure: { kind: 'exit', text: `error: ${program} was ended ${how}` },
    };
  }
}

/** What is still pending is done, then the installation stands. */
async function finish(execution: Execution, session: Session, end: ScriptEnd, python: PythonProcess): Promise<LastWords | undefined> {
  if (end.status !== 0) return undefined;
  try {
    await session.flush();
    // All lines are out: the interpreter may end meanwhile.
    if (end.code === undefined) await python.dismiss();
    await execution.settle();
    execution.commit();
    return undefined;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (error.code === INTERRUPTED.message) return INTERRUPTED;
    await execution.hintsFound();
    const hint = error.hint ?? session.hintFor(error.message);
    return { message: `error: ${error.message}`, ...(hint === undefined ? {} : { hint }) };
  }
}

function programName(program: Program): string {
  return program.kind === 'script' ? program.file : program.kind === 'module' ? '-m' : '-c';
}

function programOrder(program: Program): StartOrder['run'] {
  switch (program.kind) {
    case 'script':
      return ['script', program.file];
    case 'module':
      return ['module', program.name];
    case 'code':
      return ['code', program.text];
  }
}
