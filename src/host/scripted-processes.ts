import type { ProcessResult, Processes, RunOptions } from './processes.ts';

/** One program that was started, as it was asked for. */
export interface RecordedRun {
  readonly argv: readonly string[];
  readonly options: RunOptions;
}

/** What a scripted program does: its whole result, only its output (then it succeeds), or nothing: no such program. */
export type ScriptedAnswer = Partial<ProcessResult> | string | undefined;

/** Processes in memory: each answer is scripted, each question recorded. */
export class ScriptedProcesses implements Processes {
  /** In the order in which they were started. */
  readonly runs: RecordedRun[] = [];
  private readonly script: (argv: readonly string[], options: RunOptions) => ScriptedAnswer | Promise<ScriptedAnswer>;

  /** @param script decides what each program does; a promise lets the test decide when it ends */
  constructor(script: (argv: readonly string[], options: RunOptions) => ScriptedAnswer | Promise<ScriptedAnswer> = () => undefined) {
    this.script = script;
  }

  async run(argv: readonly string[], options: RunOptions): Promise<ProcessResult> {
    this.runs.push({ argv, options });
    const answer = await this.script(argv, options);
    if (answer === undefined) {
      const error = Object.assign(new Error(`spawn ${argv[0]} ENOENT`), {
        code: 'ENOENT',
        errno: -2,
        syscall: `spawn ${argv[0]}`,
        path: argv[0],
      });
      return { status: null, signal: null, output: '', error: error as NodeJS.ErrnoException };
    }
    if (typeof answer === 'string') return { status: 0, signal: null, output: answer };
    return { status: answer.error === undefined ? 0 : null, signal: null, output: '', ...answer };
  }
}
