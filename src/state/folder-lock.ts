import { EngineError } from '../errors/engine-error.ts';
import type { BuildStateOptions } from './build-state-options.ts';
import { tryLock, unlock, type LockOwner, type LockResult } from './state-lock.ts';
import { describeRefusal, writeAccess, type WriteAccess } from './write-access.ts';

const POLL_MS = 100;
const PATIENCE_SECONDS = 600;
/** Refusals that come from a lock being deleted pass much sooner. */
const REFUSAL_SECONDS = 5;

/**
 * Whether a run may keep something in its build folder: where it may write there at all, as soon as it has the lock. A run that goes
 * without says so once.
 */
export class FolderLock {
  private readonly options: BuildStateOptions;
  private readonly folder: string;
  private readonly onTaken: () => void;
  private access: WriteAccess | undefined;
  private held = false;
  private noticed = false;

  /** @param folder the state's, in the build folder */
  constructor(options: BuildStateOptions, folder: string, onTaken: () => void) {
    this.options = options;
    this.folder = folder;
    this.onTaken = onTaken;
  }

  get isTaken(): boolean {
    return this.held;
  }

  /** Whether it is taken, and nothing has come between since. */
  get isOfUse(): boolean {
    return this.held && this.access === 'write';
  }

  /** Whether it is taken, or this run goes without. */
  get isSettled(): boolean {
    return this.held || (this.access !== undefined && this.access !== 'write');
  }

  /** Nobody has asked yet. */
  get isUndecided(): boolean {
    return this.access === undefined;
  }

  /** Takes the lock, waiting for another run to end: `BuildState.begin`. */
  async begin(signal?: AbortSignal): Promise<boolean> {
    const { disk, clock, buildBase, sleep, onNotice } = this.options;
    if (this.isSettled || disk.stat(buildBase)?.kind !== 'directory') return false;
    const started = clock.now();
    let waited = false;
    let said = false;
    while (this.decideAccess() === 'write' && signal?.aborted !== true) {
      const attempt = this.attempt();
      if (attempt === undefined) break;
      const seconds = clock.now() - started;
      if (attempt.kind === 'refused' && !said && seconds > REFUSAL_SECONDS) {
        this.refuse(attempt.error.message);
        break;
      }
      waited = true;
      const other = `another run${attempt.kind === 'held' && attempt.by !== undefined ? ` (process ${attempt.by.pid})` : ''}`;
      if (attempt.kind === 'held' && !said) {
        said = true;
        onNotice(`waiting for ${other} that uses ${buildBase}`);
      }
      if (seconds > PATIENCE_SECONDS) {
        throw new EngineError('DistutilsError', `${other} still uses ${buildBase}`, {
          code: 'build-folder-locked',
          hint: `when no other run is there, remove ${this.path}`,
        });
      }
      await sleep(POLL_MS);
    }
    return waited;
  }

  /** Takes it without waiting; where that cannot be, this run goes without. */
  take(): boolean {
    if (this.held) return this.isOfUse;
    if (this.decideAccess() !== 'write') return false;
    const attempt = this.attempt();
    if (attempt !== undefined) this.refuse(attempt.kind === 'held' ? 'another run uses it' : attempt.error.message);
    return this.held;
  }

  /** This run goes without, from now on. */
  refuse(why: string): void {
    this.access = 'none';
    if (this.noticed) return;
    this.noticed = true;
    this.options.onNotice(`${this.options.buildBase} is used as it is, and nothing about this run is kept there: ${why}`);
  }

  release(): void {
    this.held = false;
    unlock(this.path, this.owner(), this.options.disk);
  }

  /** It is gone, with the folder. */
  lost(): void {
    this.held = false;
  }

  private decideAccess(): WriteAccess {
    if (this.access !== undefined) return this.access;
    const { disk, buildBase, user } = this.options;
    this.access = writeAccess(disk, buildBase, this.folder, user);
    if (this.access !== 'write') this.refuse(describeRefusal(this.access));
    return this.access;
  }

  /** @returns undefined when there is nothing to wait for: taken, or nested, where nothing is to be kept */
  private attempt(): Exclude<LockResult, { kind: 'taken' | 'nested' }> | undefined {
    const { disk, clock, inheritedToken, alive } = this.options;
    try {
      if (disk.stat(this.folder) === undefined) disk.makeDirectory(this.folder);
      const result = tryLock(this.path, this.owner(), inheritedToken, { disk, now: () => clock.now(), alive });
      if (result.kind === 'held' || result.kind === 'refused') return result;
      // The outer run keeps the state; what we make, it finds without a record and looks at anew.
      if (result.kind === 'nested') this.access = 'none';
      else {
        this.held = true;
        this.onTaken();
      }
    } catch (error) {
      this.refuse((error as Error).message);
    }
    return undefined;
  }

  private owner(): LockOwner {
    const { pid, machine, token } = this.options;
    return { pid, machine, token };
  }

  private get path(): string {
    return `${this.folder}${this.options.separator}lock`;
  }
}
