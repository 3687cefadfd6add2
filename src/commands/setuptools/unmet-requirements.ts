import { evaluateMarker, parseMarker } from '../../grammar/environment-marker.ts';
import { EngineError } from '../../errors/engine-error.ts';
import type { Engine } from '../../model/engine.ts';
import { isPythonError } from '../../errors/engine-error.ts';
import { getAttribute } from '../../model/attributes.ts';
import { iterate } from '../../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { Handle } from '../../model/values.ts';
import { textsOf } from './requirement-values.ts';
import { requirementLines } from '../../grammar/requirement-lines.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { markerEnvironment } from './marker-environment.ts';

/** Requirements of the project in this environment, extras aside. */
async function requirementsHere(engine: Engine, dist: SetuptoolsDistribution): Promise<readonly string[]> {
  const installs = (dist.install_requires as Value | undefined) ?? null;
  const lines = truthy(installs) ? [...requirementLines(await textsOf(engine, installs))] : [];
  const sections = plain((dist.extras_require as Value | undefined) ?? null);
  const environment = markerEnvironment(engine.target, '');
  for (const [key, value] of sections instanceof Map ? sections : []) {
    const name = pyStr(key);
    const marker = name.startsWith(':') ? parseMarker(name.slice(1)) : undefined;
    if (marker !== undefined && evaluateMarker(marker, environment)) lines.push(...requirementLines(await textsOf(engine, value)));
  }
  return lines;
}

/** Those that the interpreter has no distribution for. */
async function unmet(engine: Engine, dist: SetuptoolsDistribution): Promise<readonly string[]> {
  const wanted = await requirementsHere(engine, dist);
  if (wanted.length === 0 || !engine.script.attached) return [];
  // What a recorded interpreter has installed is not known.
  if (pyStr(await engine.script.get('sys', 'executable')) !== engine.target.executable) return [];
  return Array.from(iterate(await engine.script.call('setuptools._requirements.unmet', [wanted])), pyStr);
}

/** Says what the project still needs, and how to get it. */
export async function announceUnmet(engine: Engine, dist: SetuptoolsDistribution): Promise<void> {
  const missing = await unmet(engine, dist);
  if (missing.length === 0) return;
  const quote = engine.target.osName === 'nt' ? '"' : "'";
  const words = missing.map((each) => (/[\s<>=!~;[\]()&|*?'"]/.test(each) ? quote + each + quote : each));
  engine.notice(`not installed yet: ${missing.join(', ')}; to install: ${engine.target.executable} -m pip install ${words.join(' ')}`);
}

/** `--with-requires`: the interpreter's pip installs them, where the project will be. */
export async function installUnmet(engine: Engine, dist: SetuptoolsDistribution): Promise<void> {
  const missing = await unmet(engine, dist);
  if (missing.length === 0) return;
  engine.notice(`installing with pip: ${missing.join(', ')}`);
  const argv = [
    engine.target.executable,
    '-m',
    'pip',
    'install',
    '--disable-pip-version-check',
    ...(await destination(engine, dist)),
    ...missing,
  ];
  engine.add({ kind: 'spawn', argv, inputs: [], outputs: [], searchPath: false, error: 'DistutilsExecError' });
  try {
    await engine.flush();
  } catch (error) {
    if (!isPythonError(error, 'DistutilsExecError')) throw error;
    throw new EngineError('DistutilsExecError', `pip could not install what the project needs (${missing.join(', ')})`, {
      code: 'requirements-not-installed',
      hint: 'leave --with-requires out to install the project alone',
      cause: error,
    });
  }
}

/** The options of the installation that pip knows too. */
async function destination(engine: Engine, dist: SetuptoolsDistribution): Promise<readonly string[]> {
  const install = await dist.get_command_obj('install');
  const of = async (name: string): Promise<Value> => (install === null ? null : ((await getAttribute(install, name, engine)) ?? null));
  if (truthy(await of('user'))) return ['--user'];
  const [root, prefix] = [await of('root'), await of('prefix')];
  const options = truthy(root) ? ['--root', pyStr(root)] : [];
  if (prefix instanceof Handle || !truthy(prefix) || pyStr(prefix) === engine.target.prefix) return options;
  return [...options, '--prefix', pyStr(prefix)];
}
