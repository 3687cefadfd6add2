import type { Disk } from '../host/disk.ts';
import type { FileStat } from '../host/readable-tree.ts';
import type { PendingRecord } from './recorded-step.ts';

interface Expected {
  readonly before: FileStat | undefined;
  readonly record: PendingRecord;
  readonly headers: () => readonly string[] | undefined;
}

/** Files that code of the script may make while it runs: afterwards those that it has made are recorded. */
export class ScriptMade {
  private readonly disk: Disk;
  private readonly expected = new Map<string, Expected>();

  constructor(disk: Disk) {
    this.disk = disk;
  }

  /**
   * @param output absolute host path
   * @param record of what it would be made of, as that is now
   * @param headers host paths of what was read besides, asked for when it has been made; undefined: nobody told
   */
  expect(output: string, record: PendingRecord, headers: () => readonly string[] | undefined): void {
    this.expected.set(output, { before: this.disk.stat(output), record, headers });
  }

  /** Records what has been made since. */
  async settle(): Promise<void> {
    const all = [...this.expected];
    this.expected.clear();
    for (const [output, { before, record, headers }] of all) {
      const now = this.disk.stat(output);
      // The system alone sets the time of change.
      if (now !== undefined && (before === undefined || now.changed !== before.changed)) await record.keep(headers());
    }
  }
}
