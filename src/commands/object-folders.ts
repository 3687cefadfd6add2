import { EngineObject } from '../model/engine-object.ts';
import type { Engine } from '../model/engine.ts';
import { iterate, pathText, pathTexts } from '../model/protocols.ts';
import { pyRepr, type Value } from '../model/values.ts';
import { compilerIsScripts } from './building-group.ts';
import { compilerCall } from './compiler-call.ts';

/** What is to be compiled for one extension or library. */
export interface ObjectOwner {
  /** The command, and the name of the extension or library. */
  readonly owner: readonly [command: string, name: string];
  readonly sources: Value;
  /** Whatever makes two objects of one source differ. */
  readonly flags: readonly Value[];
}

interface Claim {
  readonly owner: string;
  readonly flags: string;
}

const claims = new WeakMap<Engine, Map<string, Claim>>();

/**
 * The folder for the objects: `folder`, or one in it where another extension of this run has an object of the same name
 * that is made otherwise.
 *
 * Differs: the original compiles one over the other, in turn, which no cache survives.
 */
export async function objectFolder(
  engine: Engine,
  compiler: unknown,
  folder: Value,
  { owner, sources, flags }: ObjectOwner,
): Promise<Value> {
  // Code of the script may do anything with the names.
  if (!(compiler instanceof EngineObject) || compilerIsScripts(engine, compiler) || engine.script.overrides(compiler, 'object_filenames'))
    return folder;
  const known = claims.get(engine) ?? new Map<string, Claim>();
  claims.set(engine, known);
  const objects = pathTexts(await compilerCall(engine, compiler, 'object_filenames', sources, 0, folder));
  const name = JSON.stringify(owner);
  const common = JSON.stringify([owner[0], flags.map(pyRepr)]);
  // A script may go from one project to the next.
  const cwd = engine.path.resolve(engine.cwd);
  const paths = objects.map(resolverIn(cwd, engine.path));
  const wanted = Array.from(iterate(sources), (source, at) => [paths[at] ?? '', `${cwd} ${common}${pathText(source)}`] as const);
  const collides = wanted.some(([object, text]) => {
    const claim = known.get(object);
    return claim !== undefined && claim.owner !== name && claim.flags !== text;
  });
  if (collides) return engine.path.join(pathText(folder), owner[1]);
  for (const [object, text] of wanted) known.set(object, { owner: name, flags: text });
  return folder;
}

/** Absolute paths of files, most of which lie in the same few folders. */
function resolverIn(cwd: string, path: Engine['path']): (file: string) => string {
  const folders = new Map<string, string>();
  return (file) => {
    const name = path.basename(file);
    const folder = file.slice(0, file.length - name.length);
    let resolved = folders.get(folder);
    if (resolved === undefined) folders.set(folder, (resolved = path.resolve(cwd, folder)));
    return path.join(resolved, name);
  };
}
