import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import type { Kinds } from '../plan/file-view.ts';
import { INFO } from '../plan/step.ts';
import { copyFile, type CopyOptions } from './copy-file.ts';
import { makePath } from './make-path.ts';
import { systemErrorText } from './system-error-text.ts';

export interface CopyTreeOptions extends Omit<CopyOptions, 'link'> {
  /** Copy symbolic links as links; default: what they lead to. */
  readonly preserveSymlinks?: boolean;
}

/**
 * Copies a tree, in the order in which its directories list. Returns all files of the copy, up to date or not.
 * Throws DistutilsFileError where the source is no directory. Source: distutils/dir_util.py: copy_tree.
 */
export function copyTree(engine: Engine, from: string, to: string, options: CopyTreeOptions = {}): string[] {
  const outputs: string[] = [];
  copyInto(outputs, engine, from, to, options);
  return outputs;
}

function copyInto(outputs: string[], engine: Engine, from: string, to: string, options: CopyTreeOptions): void {
  const { preserveSymlinks = false, verbose = true, dryRun = false } = options;
  const paths = osPath(engine.target.osName);
  const names = namesIn(engine, from, dryRun);
  // Differs: the original makes (and names) no folders here in a dry run, where ours lists all that a real run does.
  makePath(engine, to, { verbose, dryRun });
  const [inSource, inTarget] = [paths.join(from, ''), paths.join(to, '')];
  for (const [name, kind] of names) {
    if (name.startsWith('.nfs')) continue;
    const source = inSource + name;
    const target = inTarget + name;
    if (preserveSymlinks && engine.view.isLink(source)) {
      const leadsTo = engine.view.readLink(source);
      engine.add({
        kind: 'copy',
        from: leadsTo,
        to: target,
        link: 'sym',
        preserveMode: false,
        preserveTimes: false,
        update: false,
        dryRun,
        ...(verbose ? { says: [{ level: INFO, text: `linking ${target} -> ${leadsTo}` }] } : {}),
      });
      outputs.push(target);
    } else if (kind === 'directory') {
      copyInto(outputs, engine, source, target, options);
    } else {
      copyFile(engine, source, target, options);
      outputs.push(target);
    }
  }
}

function namesIn(engine: Engine, folder: string, dryRun: boolean): Kinds {
  if (!dryRun && (folder === '' || !engine.view.isDirectory(folder))) {
    throw new EngineError('DistutilsFileError', `cannot copy tree '${folder}': not a directory`, { code: 'missing-directory' });
  }
  try {
    return engine.view.kinds(folder);
  } catch (error) {
    if (dryRun) return new Map();
    throw new EngineError('DistutilsFileError', `error listing files in '${folder}': ${systemErrorText(error)}`, { cause: error });
  }
}
