import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { EngineError } from '../errors/engine-error.ts';
import { errorText } from '../errors/os-error.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { cutOffBytes, outputText } from './output-text.ts';

export interface PythonProcessOptions {
  readonly executable: string;
  /** Folder of `start.py`. */
  readonly pythonHalf: string;
  /** Folders of what earlier runs compiled of it. */
  readonly keptCode?: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `inherit`: the script writes to our own streams; `pipe`: they are read here, in order with the messages. */
  readonly streams: 'inherit' | 'pipe';
  /** Called for what the script and its children print, where streams are piped. */
  onOutput?(stream: 'stdout' | 'stderr', text: string): void;
}

/** How long an interpreter may take to start. */
const HELLO_PATIENCE_MS = 60_000;
/** How long what a script left in the background may go on to print, after the script has ended. */
const LAST_WORDS_MS = 1000;

/** The Python process of a run: its pipes, its streams, its end. */
export class PythonProcess {
  readonly child: ChildProcess;
  readonly marks: string | undefined;
  readonly #environment: PythonProcessOptions['environment'];
  readonly exited: Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly #streams: MarkedStream[] = [];
  /** What programs of this machine print that is no UTF-8. */
  #encoding: string | undefined;
  #messages = 0;

  /** @throws EngineError where the system has no room for another process; other trouble comes with `exited` */
  constructor(options: PythonProcessOptions) {
    this.#environment = options.environment;
    const streams = options.streams === 'inherit' ? (['inherit', 'inherit', 'inherit'] as const) : (['ignore', 'pipe', 'pipe'] as const);
    this.child = spawn(options.executable, [join(options.pythonHalf, 'start.py'), ...(options.keptCode ?? [])], {
      cwd: options.cwd,
      env: { ...options.environment },
      stdio: [...streams, 'pipe', 'pipe'],
      windowsHide: true,
    });
    this.exited = new Promise((resolve, reject) => {
      this.child.once('error', (error) => {
        reject(startError(options.executable, error));
      });
      this.child.once('close', (status, signal) => {
        resolve({ status, signal });
      });
      // What the script left running in the background may hold its streams for ever.
      this.child.once('exit', (status, signal) => {
        setTimeout(() => {
          resolve({ status, signal });
          this.child.stdout?.destroy();
          this.child.stderr?.destroy();
        }, LAST_WORDS_MS).unref();
      });
    });
    this.exited.catch(() => undefined);
    // Node makes no pipes where there is no descriptor left for them.
    if ((this.child.stdio as ChildProcess['stdio'] | undefined) === undefined)
      throw startError(options.executable, Object.assign(new Error('too many open files'), { code: 'EMFILE' }));
    // What a dead process no longer reads or sends is told by its end.
    this.input.on('error', () => undefined);
    this.output.on('error', () => undefined);
    if (options.streams === 'pipe') {
      this.marks = `\u0001pydistutils ${Math.random().toString(36).slice(2)} `;
      for (const stream of ['stdout', 'stderr'] as const) {
        const hand = (bytes: Buffer): void => options.onOutput?.(stream, outputText(bytes, this.#encoding));
        this.#streams.push(new MarkedStream(this.child[stream] as Readable, this.marks, hand));
      }
    }
  }

  /** Python reads from descriptor 3 and writes to 4. */
  get input(): Writable {
    return this.child.stdio[3] as Writable;
  }
  get output(): Readable {
    return this.child.stdio[4] as Readable;
  }

  /**
   * Nothing more will be asked: the interpreter may end. Resolves when it has been told, which takes a turn of the event loop: it ends
   * meanwhile whatever comes next.
   */
  async dismiss(): Promise<void> {
    // Who is gone already need not be told.
    await new Promise<void>((resolve) => this.input.end(() => resolve()));
  }

  /** Resolves when everything that was printed before the message that has just come has been handed on. */
  async drained(): Promise<void> {
    if (this.#streams.length === 0) return;
    this.#messages += 1;
    await Promise.all(this.#streams.map((stream) => stream.reached(this.#messages)));
  }

  /**
   * Waits for the first message: the facts of the interpreter.
   * @throws EngineError where none comes
   */
  async hello(patienceMs: number = HELLO_PATIENCE_MS): Promise<PythonTarget> {
    const { output } = this;
    const executable = this.child.spawnfile;
    const noInterpreter = (message: string): EngineError => silentInterpreter(message, this.#environment);
    return new Promise((resolve, reject) => {
      let noise = '';
      const timer = setTimeout(() => {
        this.child.kill('SIGKILL');
        reject(noInterpreter(`the interpreter '${executable}' did not say what it is in ${patienceMs / 1000} s`));
      }, patienceMs);
      const settled = (): void => {
        clearTimeout(timer);
      };
      const onData = (chunk: Buffer): void => {
        noise += chunk.toString('latin1');
        const at = noise.indexOf('\n');
        if (at < 0) return;
        output.off('data', onData);
        output.pause();
        if (at + 1 < noise.length) output.unshift(Buffer.from(noise.slice(at + 1), 'latin1'));
        settled();
        const target = targetOf(noise.slice(0, at));
        if (target?.osName === 'nt') this.#encoding = target.localeEncoding;
        if (target !== undefined) resolve(target);
        else reject(noInterpreter(`the interpreter '${executable}' said something else than what it is`));
      };
      output.on('data', onData);
      this.exited.then(
        ({ status, signal }) => {
          settled();
          const how = signal === null ? `exit status ${status}` : `signal ${signal}`;
          reject(noInterpreter(`the interpreter '${executable}' ended (${how}) before it said what it is`));
        },
        (error: unknown) => {
          settled();
          reject(error as Error);
        },
      );
    });
  }
}

/** A piped stream of the script: hands on what it prints, less the marks that tell which message it precedes. */
class MarkedStream {
  readonly #marks: string;
  readonly #hand: (bytes: Buffer) => void;
  /** Bytes as characters. */
  #rest = '';
  #seen = 0;
  #ended = false;
  #waiting: { readonly count: number; resolve(): void }[] = [];

  constructor(stream: Readable, marks: string, hand: (bytes: Buffer) => void) {
    this.#marks = marks;
    this.#hand = hand;
    stream.setEncoding('latin1');
    stream.on('data', (chunk: string) => {
      this.#take(chunk);
    });
    stream.on('end', () => {
      this.#ended = true;
      this.#print(this.#rest);
      this.#wake();
    });
  }

  #print(text: string): void {
    if (text !== '') this.#hand(Buffer.from(text, 'latin1'));
  }

  async reached(count: number): Promise<void> {
    if (this.#seen >= count || this.#ended) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push({ count, resolve });
    });
  }

  #take(chunk: string): void {
    let text = this.#rest + chunk;
    for (let at = text.indexOf(this.#marks); at >= 0; at = text.indexOf(this.#marks)) {
      const end = text.indexOf('\n', at);
      if (end < 0) break;
      this.#print(text.slice(0, at));
      this.#seen = Number(text.slice(at + this.#marks.length, end));
      text = text.slice(end + 1);
    }
    // A mark may have come in part.
    const keep = text.lastIndexOf('\u0001');
    const marked = keep >= 0 && this.#marks.startsWith(text.slice(keep, keep + this.#marks.length));
    const cut = marked ? keep : text.length - cutOffBytes(Buffer.from(text.slice(-3), 'latin1'));
    this.#print(text.slice(0, cut));
    this.#rest = text.slice(cut);
    this.#wake();
  }

  #wake(): void {
    const ready = this.#waiting.filter((waiter) => this.#ended || waiter.count <= this.#seen);
    this.#waiting = this.#waiting.filter((waiter) => !ready.includes(waiter));
    for (const waiter of ready) waiter.resolve();
  }
}

/** What another interpreter would meet as well. */
const LIMITS: Readonly<Record<string, string>> = {
  EMFILE: 'a process may open too few files here: `ulimit -n` shows how many, and raises it',
  EAGAIN: 'there are too many processes: `ulimit -u` shows how many a user may have',
  ENOMEM: 'there is not enough memory',
};

function startError(executable: string, error: NodeJS.ErrnoException): EngineError {
  const what = error.code === 'ENOENT' ? 'there is no such program' : error.code === 'EACCES' ? 'it may not be executed' : errorText(error);
  return new EngineError('DistutilsPlatformError', `could not start the interpreter '${executable}': ${what}`, {
    code: 'interpreter-not-started',
    hint: LIMITS[error.code ?? ''] ?? 'name another interpreter with --python PATH, --python COMMAND or --python VERSION',
    cause: error,
  });
}

function targetOf(line: string): PythonTarget | undefined {
  try {
    const message = JSON.parse(line) as { readonly target?: PythonTarget } | null;
    return typeof message?.target?.version === 'string' ? message.target : undefined;
  } catch {
    return undefined;
  }
}

/** Variables that, with a wrong value, keep a Python from starting. */
const START_VARIABLES = [
  'PYTHONHOME',
  'PYTHONPATH',
  'PYTHONPLATLIBDIR',
  'PYTHONIOENCODING',
  'PYTHONUTF8',
  'PYTHONMALLOC',
  'PYTHONHASHSEED',
  'PYTHONINTMAXSTRDIGITS',
];

function silentInterpreter(message: string, environment: PythonProcessOptions['environment']): EngineError {
  const set = START_VARIABLES.filter((name) => (environment[name] ?? '') !== '');
  return new EngineError('DistutilsPlatformError', message, {
    code: 'interpreter-silent',
    hint:
      set.length > 0
        ? `try without ${set.join(' and ')}, which the environment sets for every Python`
        : 'is this a Python from 2.7 to 3.14? try it by hand: it must run `-c "import json, sysconfig"`',
  });
}
