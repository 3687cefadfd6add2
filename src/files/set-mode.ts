import type { Engine } from '../model/engine.ts';
import { INFO } from '../plan/step.ts';

export interface SetModeOptions {
  /** All permission bits. */
  readonly mode?: number;
  /** Bits to add to those that the file has (`0o555`). */
  readonly add?: number;
  /** A line of the transcript, at info level. */
  readonly says?: string;
  readonly dryRun?: boolean;
}

/** Changes permissions of a file. */
export function setMode(engine: Engine, path: string, options: SetModeOptions): void {
  const { mode, add, says, dryRun = false } = options;
  engine.add({
    kind: 'set-mode',
    path,
    dryRun,
    ...(mode === undefined ? {} : { mode }),
    ...(add === undefined ? {} : { add }),
    ...(says === undefined ? {} : { says: [{ level: INFO, text: says }] }),
  });
}
