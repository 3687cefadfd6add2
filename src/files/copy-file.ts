import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { plain, pyStr, type Value } from '../model/values.ts';
import type { FileView } from '../plan/file-view.ts';
import { DEBUG, INFO, type CopyStep, type StepDraft } from '../plan/step.ts';

export interface CopyOptions {
  /** Default true. */
  readonly preserveMode?: boolean;
  /** Default true. */
  readonly preserveTimes?: boolean;
  /** Leave a destination that is up to date. */
  readonly update?: boolean;
  /** `'hard'`, `'sym'` or null; another value is a ValueError, as scripts can give it. */
  readonly link?: Value;
  /** Whether the transcript shows it; default true. */
  readonly verbose?: boolean;
  readonly dryRun?: boolean;
}

export interface CopyResult {
  /** The file itself, also when a directory was given. */
  readonly to: string;
  /** False where the destination is up to date as far as can be seen without reading it. The executor looks at the content. */
  readonly copied: boolean;
}

const ACTIONS: ReadonlyMap<Value, string> = new Map<Value, string>([
  [null, 'copying'],
  ['hard', 'hard linking'],
  ['sym', 'symbolically linking'],
]);

/**
 * Copies (or links) one file, into a directory or under a new name. Throws DistutilsFileError where the source is no regular
 * file. Source: distutils/file_util.py: copy_file.
 */
export function copyFile(engine: Engine, from: string, to: string, options: CopyOptions = {}): CopyResult {
  const { preserveMode = true, preserveTimes = true, update = false, verbose = true, dryRun = false } = options;
  const paths = osPath(engine.target.osName);
  const { view } = engine;
  const source = from === '' ? undefined : view.stat(from);
  if (source?.kind !== 'file') {
    throw new EngineError('DistutilsFileError', `can't copy '${from}': doesn't exist or not a regular file`, { code: 'missing-file' });
  }
  const [head, tail] = paths.split(to);
  const name = paths.basename(from);
  const there = to === '' ? undefined : view.stat(to);
  const intoFolder = there?.kind === 'directory';
  const file = intoFolder ? paths.join(to, name) : to;
  const link = plain(options.link ?? null);
  const action = ACTIONS.get(link);
  if (action === undefined) throw new EngineError('ValueError', `invalid value '${pyStr(link)}' for 'link' argument`);
  const copied = !update || outOfDate(view, from, source, file, intoFolder ? view.stat(file) : there);
  const folder = intoFolder ? to : head;
  const shown = intoFolder || tail === name ? folder : file;
  const step: StepDraft<CopyStep> = { kind: 'copy', from, to: file, preserveMode, preserveTimes, update, dryRun };
  if (link !== null) step.link = link as 'hard' | 'sym';
  if (verbose) step.says = [{ level: INFO, text: `${action} ${from} -> ${shown}` }];
  if (verbose && update && engine.hears(DEBUG)) step.saysFresh = [{ level: DEBUG, text: `not copying ${from} (output up-to-date)` }];
  engine.add(step);
  return { to: file, copied };
}

type Stat = NonNullable<ReturnType<FileView['stat']>>;
/**
 * Whether a copy would change the file. Times and sizes answer nearly always; content is compared only where a younger file of
 * the same size may have been changed in place (by 2to3).
 */
function outOfDate(view: FileView, from: string, source: Stat, to: string, target: Stat | undefined): boolean {
  if (target === undefined) return true;
  const age = Math.floor(source.modified) - Math.floor(target.modified);
  if (age > 0 || source.size !== target.size) return true;
  return age < 0 && !view.sameContent(from, to);
}
