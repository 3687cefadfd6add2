import { callMethod } from '../model/attributes.ts';
import { pathTexts } from '../model/protocols.ts';
import { pyStr, truthy } from '../model/values.ts';
import type { Command } from './command.ts';

export interface Producing {
  /** Folder that the command fills, as it names it. Only what lies in it is ever removed. */
  readonly folder: string;
  /** What the command lists; asked for only where something that it once made was not made now. Default: its `get_outputs`. */
  readonly listed?: () => Promise<readonly string[]>;
}

const SHOWN = 5;

/**
 * Runs `work`, and removes what the same command of the same script and project, for the same target and folder, made in an earlier
 * run and neither makes nor lists any longer: a module whose source is gone, an extension that is no more.
 *
 * Differs: the original leaves such files in the build folder, from where they are installed with the rest.
 */
export async function withoutStale(command: Command, producing: Producing, work: () => Promise<void>): Promise<void> {
  const engine = command.$;
  const { view, outputs: ledger } = engine;
  const root = view.resolve(producing.folder);
  const here = view.resolve('.');
  const { sep } = engine.path;
  // Where it builds among its sources, or for another machine, nothing is ours to remove.
  if (
    ledger === undefined ||
    engine.plansOnly === true ||
    root === undefined ||
    here === undefined ||
    `${here}${sep}`.startsWith(`${root}${sep}`)
  ) {
    return work();
  }
  const start = root + sep;
  const resolved = (paths: readonly string[]): Set<string> => {
    const found = new Set<string>();
    for (const path of paths) {
      const host = view.resolve(path);
      if (host?.startsWith(start) === true) found.add(host);
    }
    return found;
  };
  const watch = ledger.watch();
  try {
    await work();
  } finally {
    watch.end();
  }
  const made = resolved(watch.made);
  const { version, platformTag, abiflags } = engine.target;
  const producer = JSON.stringify([
    pyStr(await command.get_command_name()),
    engine.argv[0] ?? '',
    // Several projects may share a build folder, and all scripts have one name.
    pyStr(await command.distribution.get_name()),
    version,
    platformTag,
    abiflags,
    producing.folder,
  ]);
  const before = await ledger.madeBefore(producer);
  const gone = before.filter((path) => path.startsWith(start) && !made.has(path));
  if (gone.length > 0) {
    const ask = producing.listed ?? (async () => pathTexts(await callMethod(command, 'get_outputs', [], engine)));
    const listed = resolved(await ask());
    for (const path of gone) if (listed.has(path)) made.add(path);
    remove(
      command,
      root,
      gone.filter((path) => !listed.has(path) && (view.isFile(path) || view.isLink(path))),
    );
  }
  if (!truthy(command.dry_run)) ledger.note(producer, [...made]);
}

function remove(command: Command, root: string, stale: readonly string[]): void {
  if (stale.length === 0) return;
  const engine = command.$;
  const dry = truthy(command.dry_run);
  const { dirname, relative, sep } = engine.path;
  for (const path of stale) {
    engine.add({ kind: 'remove', path, tree: false, dryRun: dry });
    // A folder in which nothing is left is no package any more.
    for (let folder = dirname(path); folder.startsWith(root + sep) && engine.view.list(folder).length === 0; folder = dirname(folder)) {
      engine.add({ kind: 'remove', path: folder, tree: false, dryRun: dry });
    }
  }
  const names = stale.slice(0, SHOWN).map((path) => relative(engine.cwd, path));
  const more = stale.length > SHOWN ? ` and ${stale.length - SHOWN} more` : '';
  engine.notice(
    `${dry ? 'would remove' : 'removing'} ${names.join(', ')}${more}: an earlier run made ${stale.length === 1 ? 'it' : 'them'}, this one does not`,
  );
}
