import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import type { Value } from '../model/values.ts';
import { copyFile } from './copy-file.ts';
import { FileList } from './file-list.ts';
import { findAll } from './find-all.ts';
import { makePath } from './make-path.ts';

export interface Convert2to3Options {
  /** Names of fixers; null: all of `lib2to3.fixes`. */
  readonly fixers?: readonly string[] | null;
  /** Fixers to run although they ask to be named. */
  readonly explicit?: readonly string[] | null;
  readonly options?: Readonly<Record<string, unknown>> | null;
}

/** Runs 2to3 over files, in place. Source: distutils/util.py: run_2to3. */
export function convert2to3(engine: Engine, files: readonly string[], options: Convert2to3Options = {}): void {
  if (files.length === 0) return;
  engine.add({
    kind: 'convert-2to3',
    files,
    fixers: options.fixers ?? null,
    explicit: options.explicit ?? null,
    options: options.options ?? null,
  });
}

/**
 * Copies what is new or changed in a folder and runs 2to3 over the modules among it; `template` chooses files as a
 * `MANIFEST.in` does. Returns the files copied. Source: distutils/util.py: copydir_run_2to3.
 */
export async function copyAndConvert2to3(
  engine: Engine,
  from: string,
  to: string,
  template: string | null,
  options: Convert2to3Options = {},
): Promise<string[]> {
  const paths = osPath(engine.target.osName);
  const list = engine.adopt(new FileList(engine));
  await list.__init__();
  list.allfiles = findAll(engine, from).map((file) => paths.relpath(file, from, engine.view.cwd));
  list.files = [...(list.allfiles as Value[])];
  for (const line of (template ?? '').split(/\r\n|\r|\n/)) if (line.trim() !== '') await list.process_template_line(line.trim());
  const copied: string[] = [];
  for (const file of list.files as string[]) {
    const output = paths.join(to, file);
    makePath(engine, paths.dirname(output));
    if (copyFile(engine, paths.join(from, file), output, { update: true }).copied) copied.push(output);
  }
  convert2to3(
    engine,
    copied.filter((file) => file.toLowerCase().endsWith('.py')),
    options,
  );
  return copied;
}
