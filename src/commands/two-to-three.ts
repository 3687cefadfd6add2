import { classAttribute } from '../model/class-attributes.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { isList, isTuple, iterate, pathTexts } from '../model/protocols.ts';
import { plain, pyStr, type Value } from '../model/values.ts';
import { alters2to3 } from './altered-2to3.ts';
import { fixerSearchPath } from './fixer-search-path.ts';

/**
 * `Mixin2to3.run_2to3`: converts the files in place. The class attributes `fixer_names` and `options` of the command say how;
 * `explicit` is read by nobody, as in the original. Source: distutils/util.py: Mixin2to3, run_2to3.
 */
export async function convertFiles(command: EngineObject & { readonly dry_run: Value }, files: unknown, dryRun: boolean): Promise<void> {
  const paths = pathTexts(files);
  if (paths.length === 0) return;
  const fixers = (await classAttribute(command, 'fixer_names', () => null)) ?? null;
  const names = isList(fixers) || isTuple(fixers) ? Array.from(iterate(fixers), pyStr) : null;
  const given = (await classAttribute(command, 'options', () => null)) ?? null;
  if (!dryRun && (await alters2to3(command.$))) {
    await command.$.script.call('distutils._two_to_three.run_2to3', [paths, names, given]);
    return;
  }
  const options = plain(given);
  command.$.add({
    kind: 'convert-2to3',
    files: paths,
    fixers: names,
    options: options instanceof Map ? Object.fromEntries([...options].map(([name, value]) => [pyStr(name), value])) : null,
    dryRun,
    ...(await fixerSearchPath(command.$, names)),
  });
}
