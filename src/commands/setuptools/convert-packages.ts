import { atLeast } from '../../interpreter/python-target.ts';
import { classAttribute } from '../../model/class-attributes.ts';
import type { Engine } from '../../model/engine.ts';
import { isList, iterate, pathTexts } from '../../model/protocols.ts';
import { pyStr, truthy, type Value } from '../../model/values.ts';
import { INFO } from '../../plan/step.ts';
import { alters2to3 } from '../altered-2to3.ts';
import { fixerSearchPath } from '../fixer-search-path.ts';
import type { SetuptoolsBuildPy } from './build-py.ts';

/** What build_py has copied and 2to3 is to convert. */
export interface Converted {
  readonly modules: Value;
  /** Texts whose examples are converted (`convert_2to3_doctests`). */
  readonly texts: Value;
}

/**
 * `use_2to3`: converts what build_py copied, code and examples in docstrings. The fixers are those of `lib2to3.fixes` and of the
 * packages that the script names, less those that it excludes. Not on Python 2, where the original has no 2to3 either.
 * Source: setuptools/lib2to3_ex.py: Mixin2to3.
 */
export async function convertPackages(command: SetuptoolsBuildPy, { modules, texts }: Converted): Promise<void> {
  const { $: engine, distribution } = command;
  if (!atLeast(engine.target, 3, 0) || distribution.use_2to3 !== true) return;
  const [code, examples] = [pathTexts(modules), pathTexts(texts)];
  if (code.length + examples.length === 0) return;
  const fixers = await fixerNames(command);
  const doctests = truthy(await setting(engine, 'run_2to3_on_doctests', true));
  const dryRun = truthy(command.dry_run);
  if (!dryRun && (await alters2to3(engine))) {
    await convertByScript(engine, code, fixers, false);
    if (doctests) for (const files of [code, examples]) await convertByScript(engine, files, fixers, true);
    return;
  }
  const path = await fixerSearchPath(engine, fixers);
  const convert = (files: readonly string[], how: 'also' | 'only' | undefined): void => {
    const says = [{ level: INFO, text: `Fixing ${files.join(' ')}` }];
    engine.add({
      kind: 'convert-2to3',
      files,
      fixers,
      options: null,
      dryRun,
      // The original goes over the code a second time.
      says: dryRun && how !== 'only' ? [...says, ...says] : says,
      ...(how === 'only' ? {} : { saysBetween: says }),
      ...(how === undefined ? {} : { doctests: how }),
      ...path,
    });
  };
  if (code.length > 0) convert(code, doctests ? 'also' : undefined);
  if (examples.length > 0 && doctests) convert(examples, 'only');
}

async function convertByScript(engine: Engine, files: readonly string[], fixers: readonly string[], doctestsOnly: boolean): Promise<void> {
  if (files.length > 0) await engine.script.call('setuptools._fixers.convert', [files, fixers, doctestsOnly]);
}

async function fixerNames(command: SetuptoolsBuildPy): Promise<readonly string[]> {
  const { $: engine, distribution } = command;
  const packages = [...names(await setting(engine, 'lib2to3_fixer_packages', ['lib2to3.fixes'])), ...names(distribution.use_2to3_fixers)];
  const own = (await classAttribute(command, 'fixer_names', () => null)) ?? null;
  const listed = isList(own) && truthy(own) ? own : await engine.script.call('setuptools._fixers.names', [packages]);
  const excluded = [
    ...names((await classAttribute(command, 'exclude_fixers', () => null)) ?? null),
    ...names(distribution.use_2to3_exclude_fixers),
  ];
  return Array.from(iterate(listed), pyStr).filter((name) => !excluded.includes(name));
}

/** A setting of the module, which scripts change. */
async function setting(engine: Engine, name: string, value: Value): Promise<Value> {
  return engine.script.patched(`setuptools.${name}`) ? ((await engine.script.get('setuptools', name)) ?? null) : value;
}

function names(value: unknown): string[] {
  return value === null || value === undefined ? [] : Array.from(iterate(value), pyStr);
}
