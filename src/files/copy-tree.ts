import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import type { Kinds } from '../plan/file-view.ts';
import { INFO } from '../plan/step.ts';
import { copyFile, type CopyOptions } from './copy-file.ts';
import { makePath } from './make-path.ts';
import { errorText } from '../errors/os-error.ts';

export interface CopyTreeOptions extends Omit<CopyOptions, 'link'> {
  /** Copy symbolic links as links; default: what they lead to. */
  readonly preserveSymlinks?: boolean;
}

/**
 * Copies a tree, in the order in which its directories list. Returns all files of the copy, up to date or not.
 * Throws DistutilsFileError where the source is no directory. Source: distutils/dir_util.py: copy_tree.
 */
export function copyTree(engine: Engine, from: string, to: string, options: CopyTreeOptions = {}): string[] {
  const { dryRun = false } = options;
  requireTree(engine, from, dryRun);
  const outputs: string[] = [];
  copyFolder(outputs, engine, { from, to, names: namesIn(engine, from, dryRun) }, options);
  return outputs;
}

export function requireTree(engine: Engine, from: string, dryRun: boolean): void {
  if (dryRun || (from !== '' && engine.view.isDirectory(from))) return;
  throw new EngineError('DistutilsFileError', `cannot copy tree '${from}': not a directory`, { code: 'missing-directory' });
}

interface Folder {
  readonly from: string;
  readonly to: string;
  readonly names: Kinds;
}

/** Afterwards the folder is there. It is not looked for where something is seen in it. */
function copyFolder(outputs: string[], engine: Engine, { from, to, names }: Folder, options: CopyTreeOptions): void {
  const { preserveSymlinks = false, verbose = true, dryRun = false } = options;
  const { view } = engine;
  const { join } = osPath(engine.target.osName);
  const [inSource, inTarget] = [join(from, ''), join(to, '')];
  let isThere = false;
  // Differs: the original makes (and names) no folders here in a dry run, where ours lists all that a real run does.
  const make = (): void => {
    if (!isThere) makePath(engine, to, { verbose, dryRun });
    isThere = true;
  };
  for (const [name, kind] of names) {
    if (name.startsWith('.nfs')) continue;
    const source = inSource + name;
    const target = inTarget + name;
    if (preserveSymlinks && view.isLink(source)) {
      make();
      const leadsTo = view.readLink(source);
      engine.add({
        kind: 'copy',
        from: leadsTo,
        to: target,
        link: 'preserved',
        preserveMode: false,
        preserveTimes: false,
        update: false,
        dryRun,
        ...(verbose ? { says: [{ level: INFO, text: `linking ${target} -> ${leadsTo}` }] } : {}),
      });
      outputs.push(target);
    } else if (kind === 'directory') {
      let below: Kinds;
      try {
        below = namesIn(engine, source, dryRun);
      } catch (error) {
        make();
        throw error;
      }
      copyFolder(outputs, engine, { from: source, to: target, names: below }, options);
      isThere = true;
    } else {
      if (!isThere && view.stat(target) === undefined) make();
      isThere = true;
      copyFile(engine, source, target, options);
      outputs.push(target);
    }
  }
  make();
}

function namesIn(engine: Engine, folder: string, dryRun: boolean): Kinds {
  try {
    return engine.view.kinds(folder);
  } catch (error) {
    if (dryRun) return new Map();
    throw new EngineError('DistutilsFileError', `error listing files in '${folder}': ${errorText(error)}`, { cause: error });
  }
}
