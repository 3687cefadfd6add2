import { EngineError } from '../errors/engine-error.ts';
import { nearestName } from '../grammar/nearest-name.ts';
import { getAttribute, hasAttribute } from '../model/attributes.ts';
import { EngineObject } from '../model/engine-object.ts';
import { dictFor, noAttribute } from '../model/protocols.ts';
import { Handle, Tuple, pyRepr, pyStr, pyType, type Value } from '../model/values.ts';
import type { Distribution } from './distribution.ts';
import { optionsOf } from './given-options.ts';
import { packageOfKeyword } from './plugin-keywords.ts';

/** Attributes that a setup script may set, with their first values. Source: distutils/dist.py: Distribution.__init__. */
export function firstAttributes(): Record<string, Value> {
  return {
    packages: null,
    package_data: new Map(),
    package_dir: null,
    py_modules: null,
    libraries: null,
    headers: null,
    ext_modules: null,
    ext_package: null,
    include_dirs: null,
    extra_path: null,
    scripts: null,
    data_files: null,
    password: '',
  };
}

/**
 * Puts what `setup()` was given where it belongs: options of commands, metadata, and attributes of the distribution; of any other name the
 * user is warned. Source: distutils/dist.py: Distribution.__init__.
 */
export async function takeAttributes(dist: Distribution, attrs: Map<Value, Value>): Promise<void> {
  const engine = dist.$;
  const options = attrs.get('options') ?? null;
  if (options !== null) {
    attrs.delete('options');
    for (const [command, values] of dictFor(options, 'items')) {
      const dict = await optionsOf(dist, pyStr(command));
      for (const [option, value] of dictFor(values, 'items')) dict.set(option, Tuple.of<Value>('setup script', value));
    }
  }
  if (attrs.has('licence')) {
    attrs.set('license', attrs.get('licence') as Value);
    attrs.delete('licence');
    await dist.warnUser("'licence' distribution option is deprecated; use 'license'");
  }
  // The original looks the names up one after the other while it sets them; so do we.
  for (const [key, value] of new Map(attrs)) {
    const name = pyStr(key);
    const setter = await setterOf(dist, `set_${name}`);
    if (setter instanceof Handle) await engine.script.call(setter, [value]);
    else if (typeof setter === 'function') await Reflect.apply(setter, dist.metadata, [value]);
    else if (await hasAttribute(dist.metadata, name, engine)) dist.metadata[name] = value;
    else if (await hasAttribute(dist, name, engine)) takeAttribute(dist, name, value);
    else await warnOfUnknown(dist, name);
  }
}

/** Python is asked for what may be the script's. */
async function setterOf({ metadata, $: engine }: Distribution, name: string): Promise<unknown> {
  const own = metadata[name];
  if (typeof own === 'function' && !engine.script.overrides(metadata, name)) return own;
  return (await getAttribute(metadata, name, engine)) ?? own;
}

/** What takes the place of a method, or of the metadata, must be one; Python notices when it is used. */
function takeAttribute(dist: Distribution, name: string, value: Value): void {
  if (name === 'metadata' && !(value instanceof EngineObject) && !(value instanceof Handle)) throw noAttribute(value, 'keywords');
  if (typeof dist[name] === 'function' && !(value instanceof Handle))
    throw new EngineError('TypeError', `'${pyType(value)}' object is not callable`, {
      hint: `'${name}' is a method of distutils' Distribution, and setup() puts this in its place`,
    });
  dist[name] = value;
}

async function warnOfUnknown(dist: Distribution, name: string): Promise<void> {
  await dist.warnUser(`Unknown distribution option: ${pyRepr(name)}`);
  const owner = packageOfKeyword(name);
  if (owner !== undefined) {
    dist.$.notice(`setup() has '${name}' only where setuptools' is called and ${owner} is installed: setup_requires can ask for it`);
    return;
  }
  const known = [...Object.keys(firstAttributes()), ...Object.keys(dist.metadata)].filter((each) => /^[a-z]/.test(each));
  const near = nearestName(name, known);
  if (near !== undefined) dist.$.notice(`setup() has no '${name}': did you mean '${near}'?`);
}
