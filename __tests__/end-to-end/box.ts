import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { interpreter, interpreters, oracles, REAL_DISTUTILS, type TestInterpreter } from '../support/interpreters.ts';
import { cliPath, runProgram, type RunOptions, type RunResult } from '../support/run-cli.ts';
import { addFiles, tempProject, type FileContent } from '../support/temp-project.ts';

/** The interpreter of tests that need any. */
export function anyPython(): TestInterpreter {
  const found = interpreter('3.11') ?? interpreters().at(-1);
  if (found === undefined) throw new Error('the tests need a Python');
  return found;
}

/** Of the real distutils the oldest and the newest: between them its messages changed. */
export function oldestAndNewest(): readonly TestInterpreter[] {
  return [...new Set([oracles()[0], oracles().at(-1)])].filter((each) => each !== undefined);
}

/** What a run said, both streams in one as they came, and how it ended. */
export interface Said {
  readonly status: number | null;
  readonly lines: readonly string[];
}

export interface BoxOptions {
  readonly python?: TestInterpreter;
  /** Our own options, before the command line. */
  readonly own?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly onStart?: RunOptions['onStart'];
  readonly timeoutMs?: number;
}

/** Variables of the developer's that would reach compilers or Python. */
const CLEARED = [
  'CC',
  'CXX',
  'CFLAGS',
  'CPPFLAGS',
  'LDFLAGS',
  'LDSHARED',
  'AR',
  'ARFLAGS',
  'PYTHONUNBUFFERED',
  'PYTHONDONTWRITEBYTECODE',
  'VIRTUAL_ENV',
];
const NEUTRAL: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(CLEARED.map((name) => [name, undefined])),
  LC_ALL: 'C.UTF-8',
  PYTHONWARNINGS: 'ignore',
};

/** A project in a folder of its own, with a home folder and a place to install to beside it. */
export class Box {
  readonly folder: string;
  readonly project: string;
  readonly home: string;
  /** Does not exist at first. */
  readonly to: string;

  constructor(files: Readonly<Record<string, FileContent>>) {
    this.folder = tempProject({ 'project/': '', 'home/': '' });
    this.project = join(this.folder, 'project');
    this.home = join(this.folder, 'home');
    this.to = join(this.folder, 'to');
    this.add(files);
  }

  /** Writes more files into the project. */
  add(files: Readonly<Record<string, FileContent>>): void {
    addFiles(this.project, files);
  }

  path(...parts: readonly string[]): string {
    return join(this.project, ...parts);
  }

  /** Runs our command line in the project. */
  async run(args: readonly string[], options: BoxOptions = {}): Promise<RunResult> {
    return await runProgram(process.execPath, this.#argv(args, options), this.#started(options));
  }

  /** The same, with both streams in one, in order. */
  async say(args: readonly string[], options: BoxOptions = {}): Promise<Said> {
    return await this.#merged(process.execPath, this.#argv(args, options), options);
  }

  /** Runs `setup.py` with the real distutils. */
  async original(args: readonly string[], options: BoxOptions = {}): Promise<Said> {
    return await this.#merged((options.python ?? anyPython()).path, ['setup.py', ...args], {
      ...options,
      env: { ...REAL_DISTUTILS, ...options.env },
    });
  }

  /** As it was before anything was built or installed. */
  clean(): void {
    for (const folder of [this.path('build'), this.to]) rmSync(folder, { recursive: true, force: true });
  }

  /** Words of the box, in the place of paths that differ from run to run. */
  redact(text: string): string {
    return text
      .replaceAll(this.project, '{project}')
      .replaceAll(this.to, '{to}')
      .replaceAll(this.home, '{home}')
      .replaceAll(this.folder, '{box}');
  }

  /** Our own run says what the original says, in order, and `more` at its end; both end with the same status. */
  async expectOriginal(args: readonly string[], more: readonly string[], options: BoxOptions = {}): Promise<void> {
    this.clean();
    const original = await this.original(args, options);
    this.clean();
    const ours = await this.say(args, options);
    const redacted = ours.lines.map((line) => this.redact(line));
    expect(redacted).toEqual([...original.lines.map((line) => this.redact(line)), ...more]);
    expect(ours.status).toBe(original.status);
  }

  #argv(args: readonly string[], { python = anyPython(), own = [] }: BoxOptions): readonly string[] {
    return [cliPath(), '--python', python.path, ...own, ...args];
  }

  #started({ env, onStart, timeoutMs }: BoxOptions): RunOptions {
    return {
      cwd: this.project,
      env: { ...NEUTRAL, HOME: this.home, ...env },
      ...(onStart === undefined ? {} : { onStart }),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    };
  }

  async #merged(program: string, args: readonly string[], options: BoxOptions): Promise<Said> {
    const { status, output } = await runProgram('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', program, ...args], this.#started(options));
    const lines = output.split('\n');
    if (lines.at(-1) === '') lines.pop();
    return { status, lines };
  }
}
