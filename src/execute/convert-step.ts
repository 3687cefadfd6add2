import { EngineError } from '../errors/engine-error.ts';
import type { ConvertStep, LogLevel } from '../plan/step.ts';
import type { FileDigest } from '../state/content-hash.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import type { FileFact } from '../state/step-record.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';
import { toolEnvironment } from './tool-environment.ts';

interface File {
  readonly shown: string;
  readonly host: string;
}

/** Fewer files than this do not pay for another interpreter: lib2to3 takes a third of a second to start. */
const FILES_PER_PROCESS = 12;

/**
 * lib2to3 over files, in place, as `distutils.util.run_2to3` does, in the target interpreter.
 *
 * A file that holds what the last run made of it, with the same fixers, is left alone. The copy that comes before sees the
 * same record, and does not put the unconverted file back (`copy-step.ts`).
 */
export class ConvertTask implements StepTask {
  private readonly step: ConvertStep;
  private readonly doors: StepDoors;
  private readonly script: string;
  private readonly processes: number;
  private readonly files: readonly File[];
  private pending: readonly File[] = [];

  /**
   * @param script path of `pydistutils_bridge/convert.py`
   * @param processes how many interpreters may work at once
   */
  constructor(step: ConvertStep, doors: StepDoors, script: string, processes: number) {
    this.step = step;
    this.doors = doors;
    this.script = script;
    this.processes = processes;
    this.files = step.files.map((shown) => ({ shown, host: doors.host(shown, step) }));
  }

  decide(): DirtyReason | undefined {
    const { step, doors } = this;
    this.pending = step.force === true ? this.files : this.files.filter(({ host }) => !this.isConverted(host));
    const [first] = this.pending;
    if (first === undefined) return undefined;
    return step.force === true ? { kind: 'forced' } : { kind: 'input-changed', path: doors.state.recordedPath(first.host), how: 'content' };
  }

  async run(voice: StepVoice): Promise<void> {
    const { state } = this.doors;
    const before = new Map(this.pending.map(({ host }) => [host, state.stats.digest(host)]));
    const parts = split(this.pending, Math.min(this.processes, Math.ceil(this.pending.length / FILES_PER_PROCESS)));
    const answers = await Promise.all(parts.map((files) => this.convert(files, voice)));
    const say = (examples: boolean): void =>
      answers.forEach((messages, index) => {
        for (const message of messages) {
          // What is said before the first file is said once.
          if ('log' in message && (message.examples === true) === examples && (index === 0 || message.at >= 0)) voice.log(...message.log);
        }
      });
    say(false);
    for (const { level, text } of this.step.saysBetween ?? []) if (level !== 0) voice.log(level, text);
    say(true);
    const fixers = [...new Set(answers.flat().flatMap((message) => ('fixer' in message ? [message.fixer] : [])))];
    for (const { host } of this.pending) this.keep(host, before.get(host), fixers);
  }

  private async convert(files: readonly File[], voice: StepVoice): Promise<readonly Message[]> {
    const { step, doors } = this;
    const target = doors.target();
    const request = {
      files: files.map(({ shown }) => shown),
      fixers: step.fixers,
      options: step.options,
      doctests: step.doctests ?? null,
      path: step.searchPath ?? [],
    };
    // Byte code of the script's own fixers is left beside them, as by the original.
    const words = step.searchPath === undefined ? ['-B', this.script] : [this.script];
    const signal = voice.signal();
    const { status, output, error } = await doors.processes.run([target.executable, ...words], {
      cwd: doors.host('.', step),
      env: { ...toolEnvironment(target, doors.environment()), PYTHONIOENCODING: 'utf-8' },
      input: JSON.stringify(request),
      output: 'capture',
      ...(signal === undefined ? undefined : { signal }),
    });
    doors.disk.forget();
    const messages = output.split('\n').flatMap(parseMessage);
    for (const { host } of files) {
      doors.state.stats.forget(host);
      doors.rewritten.add(host);
    }
    if (messages.some((message) => 'missing' in message)) {
      throw new EngineError(
        'DistutilsPlatformError',
        `this project is converted with lib2to3, which Python ${target.version} does not have`,
        {
          code: 'no-lib2to3',
          hint: `install fissix for ${target.executable}, or use Python 3.12 or older`,
        },
      );
    }
    if (status !== 0 || !messages.some((message) => 'done' in message)) {
      const said =
        error?.message ??
        output
          .trim()
          .split('\n')
          .findLast((line) => parseMessage(line).length === 0) ??
        '';
      throw new EngineError('DistutilsExecError', `lib2to3 failed: ${said}`, { code: 'lib2to3-failed' });
    }
    return messages;
  }

  private isConverted(host: string): boolean {
    const { state } = this.doors;
    const record = state.find(host);
    if (record?.kind !== 'convert-2to3' || record.command !== this.command() || record.tool !== this.tool()) return false;
    const [output] = record.outputs;
    if (record.headers.some(([path, digest]) => this.doors.now.digest(path) !== digest)) return false;
    return output !== undefined && state.stats.digest(host) === output[1];
  }

  /** @param fixers files of the script's own fixers */
  private keep(host: string, before: FileDigest | undefined, fixers: readonly string[]): void {
    const { state } = this.doors;
    const after = state.stats.digest(host);
    if (before === undefined || after === undefined) return;
    const path = state.recordedPath(host);
    state.record(host, {
      kind: 'convert-2to3',
      command: this.command(),
      environment: '[]',
      tool: this.tool(),
      root: state.root,
      inputs: [[path, before]],
      headers: fixers.flatMap((file): readonly FileFact[] => {
        const digest = state.stats.digest(file);
        return digest === undefined ? [] : [[state.recordedPath(file), digest]];
      }),
      shadows: [],
      outputs: [[path, after]],
    });
  }

  private command(): string {
    const { fixers, options, doctests } = this.step;
    return JSON.stringify(['', JSON.stringify([fixers, options, ...(doctests === undefined ? [] : [doctests])])]);
  }

  private tool(): string {
    const { version, executable } = this.doors.target();
    return JSON.stringify([[executable, version]]);
  }
}

interface LogMessage {
  readonly log: readonly [level: LogLevel, text: string];
  readonly at: number;
  /** Said of the second pass, over the examples of docstrings. */
  readonly examples?: boolean;
}

type Message = LogMessage | { readonly fixer: string } | { readonly missing: true } | { readonly done: true };

/** Anything else on the stream is chatter of the interpreter's. */
function parseMessage(line: string): readonly Message[] {
  if (!line.startsWith('{')) return [];
  try {
    return [JSON.parse(line) as Message];
  } catch {
    return [];
  }
}

function split<T>(list: readonly T[], parts: number): readonly (readonly T[])[] {
  const size = Math.ceil(list.length / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, index) => list.slice(index * size, (index + 1) * size)).filter((part) => part.length > 0);
}
