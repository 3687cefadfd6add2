import { EngineError } from '../errors/engine-error.ts';
import type { Environment } from '../host/environment.ts';
import type { LineProcess, LineProcesses } from '../host/line-process.ts';
import { wireText } from '../host/wire-text.ts';
import { bareStart } from '../interpreter/bare-start.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { ForeseenModules } from '../plan/foreseen-modules.ts';
import { ForeseenFolders, type ForeseenPlace } from './foreseen-folders.ts';
import { quotedText } from '../errors/repr-text.ts';

/** One file to be compiled; paths are host paths. The folder of `output` is made if it is not there and the source has no error. */
export interface ByteCompileRequest {
  readonly source: string;
  readonly output: string;
  /** What the code object records as its file. */
  readonly recordedPath: string;
  readonly optimize: 0 | 1 | 2;
  /** Names the file in messages, as the step does. */
  readonly shownSource: string;
}

export interface ByteCompilerOptions {
  readonly target: PythonTarget;
  readonly processes: LineProcesses;
  /** Path of `pydistutils_bridge/compile_worker.py`. */
  readonly worker: string;
  readonly cwd: string;
  readonly environment: () => Environment;
  /** How many interpreters may work at once. */
  readonly workers: number;
  /** Byte code is to hold a hash of its source, not its time. */
  readonly checkedHash: () => boolean;
  /** Of what is written; by default that of the process. */
  readonly umask?: () => number;
}

/** What came of one file. */
export interface ByteCompileAnswer {
  /** What belongs on standard error: warnings, an error in the source. Empty: all is well. */
  readonly messages: string;
  /** False: the source has an error, and no byte code was written. */
  readonly written: boolean;
  /** SHA-256 of the source that was read, in hexadecimal digits; undefined: it was not told. */
  readonly digest?: string | undefined;
}

interface Job {
  readonly request: ByteCompileRequest;
  readonly resolve: (answer: ByteCompileAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Worker {
  readonly process: LineProcess;
  /** What it was asked. */
  readonly jobs: Map<number, Job>;
  /** What waits for this one, as it has compiled it already. */
  readonly own: Job[];
  readonly foreseen: ForeseenFolders;
  /** What it was told last; it starts with that of this process. */
  umask: number | undefined;
}

/** So many requests lie before a worker that it never waits for us. */
const QUEUE_DEPTH = 8;
/** The same for what is only to be written. */
const OWN_QUEUE_DEPTH = 64;
/** One interpreter compiles beforehand about as fast as that is planned. */
const FOLDERS_FOR_AN_INTERPRETER = 20;

/**
 * Compiles Python files with the target interpreter, in processes that stay alive. Standard library modules that change
 * what is compiled (site, sitecustomize) and variables are left out: `-S -E`. Differs: PYTHONOPTIMIZE changes nothing here, under which
 * the original writes optimised code, without assertions, where everybody takes it for code that is not.
 */
export class ByteCompiler {
  private readonly options: ByteCompilerOptions;
  /** By level of optimisation of the process. */
  private readonly workers = new Map<number, Worker[]>();
  private readonly waiting = new Map<number, Job[]>();
  /** Jobs that came before anything could be heard of what was foreseen; undefined: there is nothing to be heard. */
  private unheard: Job[] | undefined;
  private nextId = 1;
  private closed = false;

  constructor(options: ByteCompilerOptions) {
    this.options = options;
  }

  /** Starts interpreters, so that they are there when they are needed: so many in all, or as many as may be. */
  warm(count: number): void {
    const level = this.processLevel(0);
    while (this.pool(level).length < Math.min(count, this.options.workers)) this.start(level);
  }

  /**
   * Modules that will probably be asked for: compiled while the processors have nothing better to do. One of them is left to us,
   * who plan meanwhile. Wrong guesses cost work, nothing else: code is used for the very text that it was compiled from.
   */
  foresee(folders: readonly ForeseenModules[], optimize: 0 | 1 | 2): void {
    const level = this.processLevel(optimize);
    const count = Math.min(this.options.workers - 1, Math.ceil(folders.length / FOLDERS_FOR_AN_INTERPRETER));
    if (count <= 0) return;
    while (this.pool(level).length < count) this.start(level);
    this.unheard ??= [];
    for (const [at, worker] of this.pool(level).slice(0, count).entries()) {
      const share = folders.filter((_, index) => index % count === at);
      worker.foreseen.add(share);
      worker.process.send(
        JSON.stringify({
          foresee: share.map(({ folder, recorded, names }) => [wireText(folder), wireText(recorded), names?.map(wireText) ?? null]),
        }),
      );
    }
  }

  /** @throws EngineError OSError where a file cannot be read or written, as py_compile would raise it */
  async compile(request: ByteCompileRequest): Promise<ByteCompileAnswer> {
    return await new Promise((resolve, reject) => {
      const job = { request, resolve, reject };
      if (this.unheard === undefined) {
        this.enter(job);
        return;
      }
      // After the second turn all has been read that was there before the first.
      if (this.unheard.push(job) === 1) setImmediate(() => setImmediate(() => this.listen()));
    });
  }

  /** What interpreters have told of their work while we were busy has been read: now it is known which has compiled what. */
  private listen(): void {
    const jobs = this.unheard ?? [];
    this.unheard = undefined;
    for (const job of jobs) this.enter(job);
  }

  private enter(job: Job): void {
    const { recordedPath, optimize } = job.request;
    const level = this.processLevel(optimize);
    const worker = this.pool(level).find(({ foreseen }) => foreseen.has(recordedPath));
    (worker?.own ?? this.queue(level)).push(job);
    this.feed(level);
  }

  /** Lets the interpreters end. */
  close(): void {
    this.closed = true;
    for (const pool of this.workers.values()) {
      for (const { process, jobs } of pool) {
        // What is compiled beforehand is of no use to anybody now.
        if (jobs.size === 0) process.kill();
        else process.finish();
      }
    }
    this.workers.clear();
  }

  /**
   * Python 2 compiles for the level of its process. The original asks for levels 1 and 2 by a process of its own, and since 3.5
   * starts that without `-O`: `x.opt-2.pyc` holds what `x.pyc` does.
   */
  private processLevel(optimize: 0 | 1 | 2): number {
    return this.options.target.versionInfo[0] === 2 ? optimize : 0;
  }

  private pool(level: number): Worker[] {
    let pool = this.workers.get(level);
    if (pool === undefined) this.workers.set(level, (pool = []));
    return pool;
  }

  private queue(level: number): Job[] {
    let queue = this.waiting.get(level);
    if (queue === undefined) this.waiting.set(level, (queue = []));
    return queue;
  }

  private feed(level: number): void {
    const pool = this.pool(level);
    for (const worker of pool)
      while (worker.own.length > 0 && worker.jobs.size < OWN_QUEUE_DEPTH) this.send(worker, worker.own.shift() as Job);
    const queue = this.queue(level);
    while (queue.length > 0) {
      let idlest = pool.reduce<Worker | undefined>(
        (best, one) => (best === undefined || one.jobs.size < best.jobs.size ? one : best),
        undefined,
      );
      if ((idlest === undefined || idlest.jobs.size >= 2) && pool.length < this.options.workers) idlest = this.start(level);
      if (idlest === undefined || idlest.jobs.size >= QUEUE_DEPTH) return;
      this.send(idlest, queue.shift() as Job);
    }
  }

  private send(worker: Worker, job: Job): void {
    const { source, output, recordedPath } = job.request;
    const id = this.nextId;
    this.nextId += 1;
    worker.jobs.set(id, job);
    const umask = this.options.umask?.();
    const masked = umask === worker.umask ? {} : { umask };
    worker.umask = umask;
    worker.process.send(
      JSON.stringify({
        id,
        source: wireText(source),
        output: wireText(output),
        recorded: wireText(recordedPath),
        checked_hash: this.options.checkedHash(),
        ...masked,
      }),
    );
  }

  private start(level: number): Worker {
    const { target, processes, worker: script, cwd, environment } = this.options;
    const flags = [...bareStart(target), ...(level === 0 ? [] : [level === 1 ? '-O' : '-OO'])];
    const jobs = new Map<number, Job>();
    const own: Job[] = [];
    const foreseen = new ForeseenFolders(target.osName === 'nt' ? '\\' : '/');
    const process = processes.start(
      [target.executable, ...flags, script],
      { cwd, env: environment() },
      {
        onLine: (line) => {
          const reply = JSON.parse(line) as Reply | ForeseenReply;
          if ('foreseen' in reply) foreseen.reach(...reply.foreseen);
          else {
            this.settle(reply, jobs);
            this.feed(level);
          }
        },
        onEnd: ({ error, errors }) => {
          const pool = this.pool(level);
          pool.splice(0, pool.length, ...pool.filter((one) => one.jobs !== jobs));
          if (this.closed && jobs.size === 0) return;
          for (const job of jobs.values()) job.reject(lostWorker(target.executable, job.request, error, errors));
          jobs.clear();
          this.queue(level).unshift(...own.splice(0));
          this.feed(level);
        },
      },
    );
    const worker = { process, jobs, own, foreseen, umask: undefined };
    this.pool(level).push(worker);
    return worker;
  }

  private settle(reply: Reply, jobs: Map<number, Job>): void {
    const job = jobs.get(reply.id);
    if (job === undefined) return;
    jobs.delete(reply.id);
    const { stderr: messages = '', failed, digest } = reply;
    if (reply.error === undefined) job.resolve({ messages, written: failed !== true, digest });
    else job.reject(toError(reply.error, job.request, this.options.target));
  }
}

/** How byte code tells that it belongs to its source. */
export type PycInvalidation = 'timestamp' | 'checked-hash';

/**
 * Whether byte code is to carry a hash of its source instead of the source's time. Interpreters before 3.7 know only times.
 * Source: py_compile.py: _get_default_invalidation_mode.
 */
export function writesCheckedHash(
  target: PythonTarget,
  { environment, pycInvalidation }: { environment(): Environment; readonly pycInvalidation?: PycInvalidation | undefined },
): boolean {
  const [major, minor] = target.versionInfo;
  if (major < 3 || minor < 7) return false;
  if (pycInvalidation !== undefined) return pycInvalidation === 'checked-hash';
  return (environment()['SOURCE_DATE_EPOCH'] ?? '') !== '';
}

interface Reply {
  readonly id: number;
  readonly stderr?: string;
  readonly failed?: boolean;
  readonly digest?: string;
  readonly error?: readonly [errno: number | null, text: string, path: string | null, name: string | null];
}

interface ForeseenReply {
  readonly foreseen: ForeseenPlace;
}

function toError([errno, text, path, name]: NonNullable<Reply['error']>, request: ByteCompileRequest, target: PythonTarget): EngineError {
  const python = target.versionInfo[0] === 2 ? 'IOError' : 'OSError';
  if (errno === null) return new EngineError(python, text, { code: 'byte-compile' });
  const shown = path === null || path === request.source ? request.shownSource : path;
  return new EngineError(python, `[Errno ${errno}] ${text}: ${quotedText(shown)}`, {
    code: 'byte-compile',
    args: [errno, text, shown],
    cause: Object.assign(new Error(text), { code: name ?? undefined }),
  });
}

/** The interpreter itself died. */
function lostWorker(executable: string, request: ByteCompileRequest, error: Error | undefined, errors: string): EngineError {
  const said = errors.trim().split('\n').at(-1) ?? '';
  const why = error?.message ?? (said === '' ? 'it ended' : said);
  return new EngineError('DistutilsByteCompileError', `could not byte-compile '${request.shownSource}': ${executable}: ${why}`, {
    code: 'byte-compiler-lost',
    cause: error,
  });
}
