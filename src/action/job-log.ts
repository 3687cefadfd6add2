import type { RunEvent } from '../session/events.ts';
import { TextEnd } from './text-end.ts';

export interface JobLogOptions {
  /** Fold the transcript of each command. */
  readonly groups: boolean;
  /** Show the transcript only of a run that fails. */
  readonly quiet: boolean;
  readonly write: (text: string) => void;
}

const COMMAND_LINE = /^running (\w+)$/;
const INFO = 2;
const WARN = 3;
/** Characters of a quiet run that are kept to be shown when it fails. */
const KEPT = 1_000_000;

/** Shows a run in the log of a job: distutils' transcript, one group for each command. Standard error comes in line with the rest. */
export class JobLog {
  readonly #options: JobLogOptions;
  #partial = '';
  #groupOpen = false;
  readonly #kept = new TextEnd(KEPT);

  constructor(options: JobLogOptions) {
    this.#options = options;
  }

  show(event: RunEvent): void {
    switch (event.kind) {
      case 'log': {
        this.#endLine();
        const command = event.level === INFO ? COMMAND_LINE.exec(event.text)?.[1] : undefined;
        if (command !== undefined && this.#options.groups && !this.#options.quiet) this.#openGroup(event.text);
        else if (event.level >= WARN) this.#always(`${event.text}\n`);
        else this.#print(`${event.text}\n`);
        return;
      }
      case 'output': {
        // Whole lines only: a command of the runner must not begin in the middle of one, and no secret be cut in two.
        const text = this.#partial + event.text;
        const end = text.lastIndexOf('\n') + 1;
        this.#partial = text.slice(end);
        if (end > 0) this.#print(text.slice(0, end));
        return;
      }
      case 'notice':
        this.#endLine();
        this.#always(`pydistutils: ${event.text}\n`);
        return;
      case 'warning':
        this.#endLine();
        this.#always(`pydistutils: warning: ${event.text}\n`);
        return;
      case 'step-finished':
        return;
    }
  }

  /** The run is over; a quiet one that failed is shown now. */
  end(failed: boolean): void {
    this.#endLine();
    this.#closeGroup();
    if (!this.#options.quiet || !failed) return;
    const kept = this.#kept.text;
    if (kept === '') return;
    const text = `${this.#kept.isCut ? 'pydistutils: the beginning is left out\n' : ''}${kept}`;
    this.#options.write(this.#options.groups ? `::group::transcript\n${text}::endgroup::\n` : text);
  }

  #openGroup(title: string): void {
    this.#closeGroup();
    this.#groupOpen = true;
    this.#options.write(`::group::${title}\n`);
  }

  #closeGroup(): void {
    if (this.#groupOpen) this.#options.write('::endgroup::\n');
    this.#groupOpen = false;
  }

  #endLine(): void {
    if (this.#partial !== '') this.#print(`${this.#partial}\n`);
    this.#partial = '';
  }

  #print(text: string): void {
    if (this.#options.quiet) this.#kept.add(text);
    else this.#options.write(text);
  }

  #always(text: string): void {
    if (this.#options.quiet) this.#kept.add(text);
    this.#options.write(text);
  }
}
