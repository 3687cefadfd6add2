import { posix, win32 } from 'node:path';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import type { Engine, StepRequest } from '../../src/model/engine.ts';
import type { EngineFunction } from '../../src/model/engine-function.ts';
import type { EngineClass, EngineObject } from '../../src/model/engine-object.ts';
import type { ScriptPort } from '../../src/model/script-port.ts';
import { OverlayView } from '../../src/plan/overlay-view.ts';
import { Plan, type PlannedStep } from '../../src/plan/plan.ts';
import { INFO, type LogLevel, type LogLine, type Step, type StepGroup } from '../../src/plan/step.ts';
import { engineFunction } from '../../src/session/functions.ts';
import { madeUpTarget } from './target.ts';

export interface FakeEngineOptions {
  /** By default a made-up 3.11 on Linux; a text is the version of one. */
  readonly target?: PythonTarget | string;
  /** By absolute path, or relative to `cwd`; always with slashes. A path that ends in one is an empty directory. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Of the target; default `/project`, `\project` for nt. */
  readonly cwd?: string;
  /** What the script's Python answers; by default there is no script. */
  readonly script?: Partial<ScriptPort>;
  /** Module-level functions in the place of ours, by Python path. */
  readonly functions?: Readonly<Record<string, EngineFunction>>;
  /** Called with the steps of each flush; what it throws, the flush throws. */
  readonly onFlush?: (steps: readonly PlannedStep[]) => void;
}

export interface FakeEngine extends Engine {
  /** All steps so far but those that only say something, run or not. */
  readonly steps: readonly PlannedStep[];
  /** With those that only say something. */
  readonly allSteps: readonly PlannedStep[];
  /** The transcript of the level and above, as if every step ran. Printed text is of every level. */
  transcript(level?: LogLevel): string[];
  /** Remarks of ours. */
  readonly notices: string[];
  readonly view: OverlayView;
  readonly disk: MemoryDisk;
  readonly clock: ManualClock;
}

/**
 * An engine in memory: it records steps and lines, lets later looks see what steps will make, and runs nothing.
 * The folders of the interpreter count as there.
 */
export function fakeEngine(options: FakeEngineOptions = {}): FakeEngine {
  const target = typeof options.target === 'object' ? options.target : madeUpTarget(options.target ?? '3.11.7');
  const nt = target.osName === 'nt';
  const cwd = options.cwd ?? (nt ? '\\project' : '/project');
  const clock = new ManualClock();
  const disk = new MemoryDisk({}, clock);
  disk.plant(`${cwd.replaceAll('\\', '/')}/`, '');
  for (const [path, content] of Object.entries(options.files ?? {}))
    disk.plant(posix.resolve(cwd.replaceAll('\\', '/'), path) + (path.endsWith('/') ? '/' : ''), content);
  const existing = [target.prefix, target.execPrefix, ...Object.values(target.paths)];
  const view = new OverlayView({
    assumeExisting: existing,
    base: disk,
    flavour: nt ? 'nt' : 'posix',
    hostFlavour: 'posix',
    cwd,
    hostCwd: cwd.replaceAll('\\', '/'),
    umask: 0o022,
    clock,
  });
  const plan = new Plan(cwd);
  const all: PlannedStep[] = [];
  const environment = options.environment ?? {};

  const record = (step: Step): PlannedStep => {
    const added = plan.add(step);
    all.push(added);
    return added;
  };
  const engine: FakeEngine = {
    target,
    view,
    disk,
    clock,
    environment,
    cwd,
    path: nt ? win32 : posix,
    argv: ['setup.py'],
    debug: (environment['DISTUTILS_DEBUG'] ?? '') !== '',
    phase: 'build',
    threshold: INFO,
    group: undefined,
    jobs: undefined,
    buildBase: undefined,
    planned: 0,
    notices: [],
    now: () => new Date(clock.now() * 1000),
    noteHint: () => undefined,
    notice: (text) => {
      engine.notices.push(text);
    },
    fetching: { setupRequires: 'pip', installRequires: 'list' },
    script: { ...noScript, ...options.script },
    allSteps: all,
    get steps() {
      return all.filter((step) => step.kind !== 'say');
    },
    transcript: (level = INFO) =>
      linesOf(all)
        .filter((line) => line.level >= level || line.level === PRINTED)
        .map((line) => line.text),
    hears: () => true,
    say: (level, text) => {
      record({ kind: 'say', phase: engine.phase, says: [{ level, text }] });
    },
    print: (text) => {
      record({ kind: 'say', phase: engine.phase, says: [{ level: PRINTED, text }] });
    },
    add: (request: StepRequest) => {
      view.apply(record({ phase: engine.phase, ...(engine.group === undefined ? {} : { group: engine.group }), ...request } as Step));
    },
    flush: async () => {
      options.onFlush?.(plan.take());
    },
    adopt: (object) => object,
    classFor: () => undefined,
    loadClass: async (path) => {
      if (path === 'distutils.filelist.FileList') return (await import('../../src/files/file-list.ts')).FileList as unknown as EngineClass;
      return (await import('../../src/compilers/registry.ts')).compilerLoaders[path]?.();
    },
    call: async (path, ...args) => {
      if (engine.script.patched(path)) return engine.script.call(path, args);
      const given = options.functions?.[path];
      if (given !== undefined) return given(engine, ...args);
      const ours = await engineFunction(path);
      if (ours === undefined) throw new Error(`the engine has no function ${path}`);
      return ours(engine, ...args);
    },
  };
  return engine;
}

/** The lines of the steps; those of a group begin with its header. */
function linesOf(steps: readonly PlannedStep[]): LogLine[] {
  const begun = new Set<StepGroup>();
  return steps.flatMap(({ group, says = [] }) => {
    const header = group === undefined || begun.has(group) ? [] : group.says;
    if (group !== undefined) begun.add(group);
    return [...header, ...says];
  });
}

/** Level of printed text: shown whatever the threshold. */
const PRINTED = 0 as LogLine['level'];

const noScript: ScriptPort = {
  attached: false,
  tellAhead: () => undefined,
  patched: () => false,
  /** A method put on the object itself, or one of a class below the engine's own, counts as the script's. */
  overrides: (object: EngineObject, method: string) => {
    if (Object.hasOwn(object, method)) return typeof object[method] === 'function';
    for (
      let at = Object.getPrototypeOf(object) as object;
      !Object.hasOwn(at.constructor, 'pythonPath');
      at = Object.getPrototypeOf(at) as object
    ) {
      if (Object.hasOwn(at, method)) return true;
    }
    return false;
  },
  classPath: () => undefined,
  changesClassAttribute: () => false,
  get: async () => undefined,
  set: async () => {},
  call: async (callee) => {
    throw new Error(`there is no script to call ${typeof callee === 'string' ? callee : callee.path}`);
  },
  ask: async (path) => {
    throw new Error(`there is no script to ask ${path}`);
  },
  callMethod: async (_object, name) => {
    throw new Error(`there is no script to call ${name}`);
  },
  isInstance: async () => false,
  isSubclass: async () => false,
  import: async () => undefined,
};
