import { isPythonError } from '../../errors/engine-error.ts';
import { STATE_FOLDER } from '../../host/state-folder.ts';
import type { Engine } from '../../model/engine.ts';
import { Tuple, pyStr, truthy, type Value } from '../../model/values.ts';
import { osPath } from '../../grammar/os-path.ts';
import { shortVersion } from '../../interpreter/python-target.ts';
import { requirementLines } from '../../grammar/requirement-lines.ts';
import { configValues } from '../../options/config-values.ts';
import { parseList } from './declarative-config.ts';
import { noRequirements, textsOf } from './requirement-values.ts';

/**
 * What `setup_requires` of `setup()` and of `setup.cfg` asks for, and where pip puts it: into the build folder, one folder for
 * each version of Python. None where nothing is asked for; `[lines, folder, refused]`.
 *
 * Differs: the original puts eggs into `.eggs` beside the script, where a script that looks there by itself finds them.
 */
export async function setupRequirements(engine: Engine, given: Value): Promise<Value> {
  const { view, target } = engine;
  const config = view.isFile('setup.cfg') ? configValues(view.read('setup.cfg'), target) : () => undefined;
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

/** The command line is read much later; its build folder counts already. */
function buildBase(argv: readonly string[]): string | undefined {
  for (const [i, word] of argv.entries()) {
    const value = /^--build-base=(.+)$/.exec(word)?.[1] ?? (word === '--build-base' ? argv[i + 1] : undefined);
    if (value !== undefined) return pyStr(value);
  }
  return undefined;
}
