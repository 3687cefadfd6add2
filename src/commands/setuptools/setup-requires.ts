import { isPythonError } from '../../errors/engine-error.ts';
import { STATE_FOLDER } from '../../host/state-folder.ts';
import type { Engine } from '../../model/engine.ts';
import { Tuple, pyStr, truthy, type Value } from '../../model/values.ts';
import { osPath } from '../../grammar/os-path.ts';
import { shortVersion } from '../../interpreter/python-target.ts';
import { requirementLines } from '../../grammar/requirement-lines.ts';
import { readConfigFile } from '../../options/config-file.ts';
import { parseList } from './declarative-config.ts';
import { noRequirements, textsOf } from './requirement-values.ts';

/**
 * What `setup_requires` of `setup()` and of `setup.cfg` asks for, and where pip puts it: into the build folder, one folder for
 * each version of Python. None where nothing is asked for; `[lines, folder, refused]`.
 */
export async function setupRequirements(engine: Engine, given: Value): Promise<Value> {
  const config = sections(engine);
  const lines = [
    ...(truthy(given) ? requirementLines(await givenTexts(engine, given)) : []),
    ...(truthy(given) ? [] : parseList(config('options', 'setup_requires') ?? '', ';').filter((line) => !line.startsWith('#'))),
  ];
  if (lines.length === 0) return null;
  const base = buildBase(engine.argv) ?? config('build', 'build_base') ?? 'build';
  const paths = osPath(engine.target.osName);
  const folder = paths.join(paths.abspath(base, engine.cwd), STATE_FOLDER, 'setup-requires', shortVersion(engine.target));
  return Tuple.of<Value>([...lines], folder, engine.fetching.setupRequires === 'refuse');
}

async function givenTexts(engine: Engine, given: Value): Promise<readonly string[]> {
  try {
    return await textsOf(engine, given);
  } catch (error) {
    throw isPythonError(error, 'TypeError') ? noRequirements('setup_requires', error.message) : error;
  }
}

/** Options of `setup.cfg`, without what a broken file would say: that is told when it is read in earnest. */
function sections(engine: Engine): (section: string, option: string) => string | undefined {
  const { view, target } = engine;
  const found = new Map<string, string>();
  if (!view.isFile('setup.cfg')) return () => undefined;
  try {
    for (const section of readConfigFile(view.read('setup.cfg'), { filename: 'setup.cfg', target, encoding: 'utf-8' }).sections) {
      for (const { name, value } of section.options) found.set(`${section.name}\0${name}`, value);
    }
  } catch {
    return () => undefined;
  }
  return (section, option) => found.get(`${section}\0${option}`);
}

/** The command line is read much later; its build folder counts already. */
function buildBase(argv: readonly string[]): string | undefined {
  for (const [i, word] of argv.entries()) {
    const value = /^--build-base=(.+)$/.exec(word)?.[1] ?? (word === '--build-base' ? argv[i + 1] : undefined);
    if (value !== undefined) return pyStr(value);
  }
  return undefined;
}
