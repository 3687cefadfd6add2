import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
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
  const { preserveSymlinks = false, verbose = true, dryRun = false } = options;
  const paths = osPath(engine.target.osName);
  const names = namesIn(engine, from, dryRun);
  // Differs: the original makes (and names) no folders here in a dry run, where ours lists all that a real run does.
  makePath(engine, to, { verbose, dryRun });
  const outputs: string[] = [];
  for (const name of names) {
    if (name.startsWith('.nfs')) continue;
    const source = paths.join(from, name);
    const target = paths.join(to, name);
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
    } else if (engine.view.isDirectory(source)) {
      outputs.push(...copyTree(engine, source, target, options));
    } else {
      copyFile(engine, source, target, options);
      outputs.push(target);
    }
  }
  return outputs;
}

function namesIn(engine: Engine, folder: string, dryRun: boolean): readonly string[] {
  if (!dryRun && (folder === '' || !engine.view.isDirectory(folder))) {
    throw new EngineError('DistutilsFileError', `cannot copy tree '${folder}': not a directory`, { code: 'missing-directory' });
  }
  try {
    return engine.view.list(folder);
  } catch (error) {
    if (dryRun) return [];
    throw new EngineError('DistutilsFileError', `error listing files in '${folder}': ${systemErrorText(error)}`, { cause: error });
  }
}
