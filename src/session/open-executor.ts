import { availableParallelism, hostname } from 'node:os';
import { join, sep } from 'node:path';
import type { ExecutionEvent } from '../execute/event.ts';
import { Executor } from '../execute/executor.ts';
import { systemClock } from '../host/clock.ts';
import { realPlatform } from '../host/environment.ts';
import type { Processes } from '../host/processes.ts';
import { bridgeProgram, pythonFolder } from '../host/python-folder.ts';
import { NotingDisk } from '../host/noting-disk.ts';
import { RealDisk } from '../host/real-disk.ts';
import type { RememberingDisk } from '../host/remembering-disk.ts';
import { RealLineProcesses } from '../host/real-line-processes.ts';
import { RealProcesses } from '../host/real-processes.ts';
import { StartedProcesses } from '../host/started-processes.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { bareStart } from '../interpreter/bare-start.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { OverlayView } from '../plan/overlay-view.ts';
import { BuildState } from '../state/build-state.ts';
import type { ExecutionOptions } from './execution.ts';
import type { Session } from './session.ts';

export interface OpenExecutorOptions extends ExecutionOptions {
  /** Absolute path of the build folder. */
  readonly buildBase: string;
  readonly view: OverlayView;
  readonly disk: RememberingDisk;
  /** When the run began, in seconds since the epoch. */
  readonly begun: number;
  readonly session: () => Session | undefined;
  readonly show: (event: ExecutionEvent) => void;
}

/** An executor on this machine whose state lives in the build folder. */
export function openExecutor(options: OpenExecutorOptions): Executor {
  const { buildBase, directory, disk, begun, view, target, jobs, passThrough, signal, unpackedFrom, recorded, recorder, session, show } =
    options;
  const environment = (): Readonly<Record<string, string | undefined>> => session()?.environment ?? options.environment;
  const cores = availableParallelism();
  const mostJobs = (): number => session()?.jobs ?? jobs ?? cores;
  const user = process.getuid?.();
  const temporary = temporaryFolder();
  const state = new BuildState({
    // Other runs write there too: it remembers nothing but what it has read.
    disk: NotingDisk.over(new RealDisk(), recorder),
    stat: (path) => disk.stat(path),
    clock: systemClock,
    buildBase,
    root: directory,
    separator: sep,
    machine: hostname(),
    pid: process.pid,
    token: options.runToken,
    inheritedToken: options.outerRuns,
    user,
    spareWork: join(temporary, `pydistutils-work-${options.runToken}`),
    alive: isAlive,
    onNotice: (text) => {
      // Of what was so at that time: it is waited for another run, the state is damaged.
      recorder?.spoil();
      options.emit({ kind: 'notice', text });
    },
    sleep: async (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      }),
  });
  return new Executor({
    disk,
    elsewhere: new RealDisk(),
    processes: openProcesses(
      () => session()?.target ?? target,
      mostJobs,
      () => recorder?.spoil(),
    ),
    lineProcesses: options.lineProcesses ?? new RealLineProcesses(),
    clock: systemClock,
    view,
    state,
    target: () => session()?.target ?? target,
    platform: realPlatform(),
    environment,
    sink: show,
    together: options.together,
    jobs: mostJobs,
    debug: () => session()?.debug ?? false,
    cores,
    pycInvalidation: options.pycInvalidation,
    pythonFolder: pythonFolder(),
    pid: process.pid,
    passThrough: () => passThrough && (session()?.elsewhere.length ?? 0) === 0,
    begun,
    spareJournal: join(temporary, `pydistutils-undo-${user ?? 0}`),
    recorded,
    ...(unpackedFrom === undefined ? {} : { lastingName: unpackedFrom }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Where a program is started by `fork`, small processes are faster at it. */
function openProcesses(target: () => PythonTarget, jobs: () => number, onStart: () => void): Processes {
  const programs = new RealProcesses();
  const direct: Processes = {
    run: async (...request) => {
      onStart();
      return programs.run(...request);
    },
  };
  if (realPlatform() === 'nt') return direct;
  const script = bridgeProgram('starter.py');
  const starter = (): readonly string[] => [target().executable, ...bareStart(target()), script];
  return new StartedProcesses({ direct, starter, jobs: () => Math.max(1, jobs()) });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
