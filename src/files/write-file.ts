import type { Engine } from '../model/engine.ts';
import { INFO } from '../plan/step.ts';
import { textMode } from './text-mode.ts';

export interface WriteOptions {
  /** Permission bits; default: as the umask leaves them, or those that the file has. */
  readonly mode?: number;
  /** A line of the transcript, at info level. */
  readonly says?: string;
  readonly dryRun?: boolean;
}

/** Writes a file whole, over what is there. Its directory must exist. */
export function writeFile(engine: Engine, path: string, content: string | Uint8Array, options: WriteOptions = {}): void {
  const { mode, says, dryRun = false } = options;
  engine.add({
    kind: 'write',
    path,
    dryRun,
    content: typeof content === 'string' ? { text: content } : { base64: Buffer.from(content).toString('base64') },
    ...(mode === undefined ? {} : { mode }),
    ...(says === undefined ? {} : { says: [{ level: INFO, text: says }] }),
  });
}

/** Lines without their ends, as one text file. Source: distutils/file_util.py: write_file. */
export function writeLines(engine: Engine, path: string, lines: readonly string[], options: WriteOptions = {}): void {
  writeFile(engine, path, textMode(engine.target, lines.map((line) => `${line}\n`).join('')), options);
}
