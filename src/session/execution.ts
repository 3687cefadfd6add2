import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { realPlatform } from '../host/environment.ts';
import { RealDisk } from '../host/real-disk.ts';
import { EngineError } from '../errors/engine-error.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { OverlayView } from '../plan/overlay-view.ts';
import { Plan, type PlannedStep } from '../plan/plan.ts';
import type { EventSink } from './events.ts';
import type { Session } from './session.ts';

export interface ExecutionOptions {
  readonly target: PythonTarget; readonly recorded: boolean; readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>; readonly jobs: number | undefined; readonly explain: boolean; readonly emit: EventSink;
}

export function openExecution(options: ExecutionOptions): Execution { return new Execution(options); }

export class Execution {
  readonly view: OverlayView;
  readonly plan: Plan;
  readonly #o: ExecutionOptions;
  constructor(o: ExecutionOptions) {
    this.#o = o;
    this.plan = new Plan(o.directory);
    const t = o.target;
    this.view = new OverlayView({
      base: new RealDisk(), flavour: t.osName === 'nt' ? 'nt' : 'posix', hostFlavour: realPlatform(), cwd: o.directory, hostCwd: o.directory, umask: process.umask(),
      clock: { now: () => Date.now() / 1000 } as never,
      assumeExisting: o.recorded ? [t.prefix, t.execPrefix, ...Object.values(t.paths)] : [],
    });
  }
  attach(_s: Session): void {}
  commit(): void {}
  undo(): void {}
  async close(): Promise<void> {}
  async run(steps: readonly PlannedStep[]): Promise<void> {
    for (const step of steps) {
      for (const line of step.says ?? []) this.#o.emit({ kind: 'log', level: line.level, text: line.text });
      if (step.dryRun !== true) this.#do(step);
    }
    this.view.forget();
  }
  #do(step: PlannedStep): void {
    const r = (p: string): string => this.view.resolve(p, step.cwd) as string;
    switch (step.kind) {
      case 'say': return;
      case 'mkdir': fs.mkdirSync(r(step.path), { recursive: true, mode: step.mode }); return;
      case 'copy': {
        if (fs.existsSync(r(step.to))) fs.rmSync(r(step.to));
        fs.writeFileSync(r(step.to), fs.readFileSync(r(step.from)));
        const st = fs.statSync(r(step.from));
        if (step.preserveTimes) fs.utimesSync(r(step.to), st.atime, st.mtime);
        if (step.preserveMode) fs.chmodSync(r(step.to), st.mode & 0o7777);
        return;
      }
      case 'write': new RealDisk().write(r(step.path), 'text' in step.content ? step.content.text : Buffer.from(step.content.base64, 'base64')); return;
      case 'remove': fs.rmSync(r(step.path), { recursive: step.tree }); return;
      case 'move': fs.renameSync(r(step.from), r(step.to)); return;
      case 'set-mode': { const m = step.mode ?? fs.statSync(r(step.path)).mode; fs.chmodSync(r(step.path), (m | (step.add ?? 0)) & 0o7777); return; }
      case 'byte-compile': {
        fs.mkdirSync(dirname(r(step.output)), { recursive: true });
        spawnSync(this.#o.target.executable, ['-c', 'import py_compile,sys; py_compile.compile(*sys.argv[1:4])', r(step.source), r(step.output), step.recordedPath]);
        return;
      }
      case 'compile': case 'link': case 'static-library': case 'spawn': case 'swig': case 'resource': case 'preprocess': {
        const done = spawnSync(step.argv[0] as string, step.argv.slice(1), { cwd: step.cwd, encoding: 'utf8', env: this.#o.environment as NodeJS.ProcessEnv });
        this.#o.emit({ kind: 'output', stream: 'stderr', text: done.stdout + done.stderr });
        if (done.status !== 0) throw new EngineError(step.error, `command '${step.argv[0]}' failed with exit status ${done.status}`);
        return;
      }
      case 'convert-2to3': return;
    }
  }
}
