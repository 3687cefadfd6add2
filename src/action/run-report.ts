import { basename, dirname, resolve } from 'node:path';
import { parseDiagnostics, type Diagnostic } from '../session/compiler-messages.ts';
import type { RunEvent } from '../session/events.ts';
import { stepOutputs, type Step } from '../session/steps.ts';
import { TextEnd } from './text-end.ts';

export type StepFinished = Extract<RunEvent, { readonly kind: 'step-finished' }>;

/** A step that was looked at, with absolute paths. */
export interface SeenStep {
  readonly kind: Step['kind'];
  readonly phase: Step['phase'];
  /** `ran`, or `fresh`: what it would make was there. */
  readonly outcome: StepFinished['outcome'];
  readonly milliseconds: number;
  /** The file that it is about, or the program. */
  readonly subject: string;
  readonly outputs: readonly string[];
  /** The extension or library that it belongs to. */
  readonly group: string | undefined;
  readonly isScript: boolean;
}

/** Characters of output that are searched for messages of compilers; a runaway script must not fill the memory. */
const SEARCHED = 8_000_000;
/** More are of no use to anybody. */
const MOST_DIAGNOSTICS = 200;

/** Characters. */
const END_KEPT = 20_000;

/** Listens to a run and keeps what is told of it afterwards. */
export class RunReport {
  readonly steps: SeenStep[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #end = new TextEnd(END_KEPT);
  readonly #directory: string;
  #partial = '';
  #searched = 0;

  /** @param directory absolute path of the project */
  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The end of what programs and script printed, for hints. */
  get tail(): string {
    return this.#end.text;
  }

  hear(event: RunEvent): void {
    switch (event.kind) {
      case 'step-finished':
        if (event.outcome !== 'shown' && event.outcome !== 'dropped') this.steps.push(seen(event, this.#directory));
        return;
      case 'output':
        this.#listen(event.text);
        return;
      case 'log':
        // What a compiler says may reach us through the log of a script, too.
        this.#listen(`${event.text}\n`);
        return;
      case 'notice':
      case 'warning':
        return;
    }
  }

  #listen(text: string): void {
    this.#end.add(text);
    if (this.#searched > SEARCHED || this.diagnostics.length >= MOST_DIAGNOSTICS) return;
    this.#searched += text.length;
    const lines = this.#partial + text;
    const end = lines.lastIndexOf('\n') + 1;
    this.#partial = lines.slice(end);
    this.diagnostics.push(...parseDiagnostics(lines.slice(0, end)));
  }
}

function seen({ step, outcome, milliseconds }: StepFinished, directory: string): SeenStep {
  const folder = resolve(directory, step.cwd ?? '.');
  const outputs = stepOutputs(step);
  return {
    kind: step.kind,
    phase: step.phase,
    outcome,
    milliseconds,
    subject: subjectOf(step, outputs, folder),
    outputs: outputs.map((path) => resolve(folder, path)),
    group: step.group?.name,
    isScript: isScript(step),
  };
}

/** The source of what is made of one, else what is made, else the program. */
function subjectOf(step: Step, outputs: readonly string[], folder: string): string {
  const file = 'source' in step ? step.source : outputs[0];
  if (file !== undefined) return resolve(folder, file);
  return 'argv' in step ? (step.argv[0] ?? step.kind) : step.kind;
}

/** Whether the step puts a script into its place: a copy out of `build/scripts-3.11`, or a mode that only scripts get (those of entry points are written). */
function isScript(step: Step): boolean {
  if (step.phase !== 'install') return false;
  if (step.kind === 'write') return ((step.mode ?? 0) & 0o111) !== 0;
  return step.kind === 'set-mode' || (step.kind === 'copy' && /^scripts-\d/.test(basename(dirname(step.from.replaceAll('\\', '/')))));
}
