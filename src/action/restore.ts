import { debug, endGroup, info, notice, startGroup } from '@actions/core';
import { mkdirSync } from 'node:fs';
import { sep } from 'node:path';
import { cacheKey, type CacheKey, type Ingredient } from './cache-key.ts';
import { collectIngredients, type IngredientFacts } from './cache-ingredients.ts';
import { cachePolicy, type CachePolicy } from './cache-policy.ts';
import { restoreEntry } from './cache-service.ts';
import { pathInside } from './path-inside.ts';

/** What became of the cache at the start of a run. */
export interface CacheOutcome {
  readonly kind: 'off' | 'miss' | 'prefix-hit' | 'exact-hit';
  /** One clause, for a person. */
  readonly text: string;
  readonly key: CacheKey | undefined;
  readonly matchedKey: string | undefined;
  readonly ingredients: readonly Ingredient[];
  /** As the cache names the build folder. */
  readonly path: string | undefined;
}

/** The interpreter is asked only where there is a cache. */
export type RestoreFacts = Omit<IngredientFacts, 'target'>;

/** Brings the build folder of an earlier run back, where there is one. Never fails. */
export async function restoreBuild(facts: RestoreFacts, probe: () => Promise<IngredientFacts['target']>): Promise<CacheOutcome> {
  const { inputs, environment } = facts;
  const allowed = cachePolicy(inputs.cache, environment);
  const holdsProject = pathInside(facts.buildBase, facts.directory) !== undefined;
  const policy = allowed.use && holdsProject ? ofSources(inputs.cache.use === true) : allowed;
  if (!policy.use) {
    (policy.told ? notice : info)(`The build folder is not kept between runs: ${policy.reason}.`);
    return { kind: 'off', text: `off: ${policy.reason}`, key: undefined, matchedKey: undefined, ingredients: [], path: undefined };
  }
  const ingredients = await collectIngredients({ ...facts, target: await probe() });
  const key = cacheKey(ingredients);
  const shown = [...ingredients.tools, ...ingredients.inputs];
  const path = cachePath(facts);
  showIngredients(shown, key);
  const outcome = { key, ingredients: shown, path };
  if (!inputs.cache.restore) return { ...outcome, kind: 'miss', text: "not restored: 'restore-cache' is false", matchedKey: undefined };
  const answer = await restoreEntry({ paths: [path], primary: key.primary, restore: key.restore, lookupOnly: inputs.cache.lookupOnly });
  switch (answer.kind) {
    case 'hit': {
      const kind = answer.key === key.primary ? 'exact-hit' : 'prefix-hit';
      const verb = inputs.cache.lookupOnly ? 'There is' : 'Restored';
      info(`${verb} a build folder: ${kind === 'exact-hit' ? 'exact hit' : `prefix hit, ${answer.key}`}.`);
      return {
        ...outcome,
        kind,
        text: `${kind === 'exact-hit' ? 'exact hit' : 'prefix hit'}${inputs.cache.lookupOnly ? ', looked up only' : ''}`,
        matchedKey: answer.key,
      };
    }
    case 'miss':
      info('No build folder is kept for this key: everything is built.');
      return { ...outcome, kind: 'miss', text: 'miss', matchedKey: undefined };
    case 'trouble':
      notice(`The build folder could not be restored, and everything is built: ${answer.reason}`, { title: 'cache' });
      return { ...outcome, kind: 'miss', text: `not restored: ${answer.reason}`, matchedKey: undefined };
  }
}

/** Restoring such a folder would put the sources of an earlier run over those of this one. */
function ofSources(told: boolean): CachePolicy {
  return { use: false, reason: 'the build folder holds the project itself', told };
}

/** Relative to the workspace: the same on every runner, whatever its folders are. Outside of it, absolute: the library takes no `..`. */
function cachePath({ workspace, buildBase }: RestoreFacts): string {
  // The archive is unpacked there, and so it must be there.
  mkdirSync(workspace, { recursive: true });
  const path = (pathInside(workspace, buildBase) ?? buildBase).split(sep).join('/');
  debug(`cache path: ${path}`);
  return path;
}

function showIngredients(ingredients: readonly Ingredient[], key: CacheKey): void {
  startGroup('cache key');
  for (const { name, value } of ingredients) info(`${name}: ${value === '' ? '-' : value}`);
  info(`key: ${key.primary}`);
  for (const prefix of key.restore) info(`or a key that starts with: ${prefix}`);
  endGroup();
}
