import type { Engine } from '../model/engine.ts';
import { INFO, type WriteStep } from '../plan/step.ts';
import { toFileError } from '../errors/os-error.ts';
import { inTextMode } from './text-mode.ts';

export interface WriteOptions {
  /** Permission bits; default: as the umask leaves them, or those that the file has. */
  readonly mode?: number;
  /** A line of the transcript, at info level. */
  readonly says?: string;
  readonly dryRun?: boolean;
}

/** Writes a file whole, over what is there. Its directory must exist. */
export function writeFile(engine: Engine, path: string, content: string | Uint8Array, options: WriteOptions = {}): void {
  add(engine, path, typeof content === 'string' ? { text: content } : { base64: Buffer.from(content).toString('base64') }, options);
}

/** A text as `open(path, 'w')` writes it. Throws UnicodeEncodeError. */
export function writeText(engine: Engine, path: string, text: string, options: WriteOptions = {}): void {
  add(engine, path, inTextMode(engine.target, text), options);
}

/** Lines without their ends, as one text file. Source: distutils/file_util.py: write_file. */
export function writeLines(engine: Engine, path: string, lines: readonly string[], options: WriteOptions = {}): void {
  writeText(engine, path, lines.map((line) => `${line}\n`).join(''), options);
}

function add(engine: Engine, path: string, content: WriteStep['content'], { mode, says, dryRun = false }: WriteOptions): void {
  // No text is no path, while a step takes it for the working folder.
  if (path === '' && !dryRun) throw toFileError({ code: 'ENOENT' }, path, engine.target.versionInfo[0]);
  engine.add({
    kind: 'write',
    path,
    dryRun,
    content,
    ...(mode === undefined ? {} : { mode }),
    ...(says === undefined ? {} : { says: [{ level: INFO, text: says }] }),
  });
}
