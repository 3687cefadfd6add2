/**
 * The key under which a build folder is kept.
 *
 *     pydistutils-1-debian-12-x64-cp38-0123456789abcdef[-suffix]-fedcba9876543210
 *     prefix      | system        abi  tools                      inputs
 *                 format
 *
 * `tools` is a hash of everything that, when it changes, leaves nothing to be reused (interpreter, compiler, options) or belongs to another
 * build (job, matrix, project); `inputs` is a hash of the sources. An entry with the same key up to `inputs` is restored when there is none
 * with the whole key: it is worth its bytes, since the engine looks at content and compiles what has changed.
 *
 * Entries can't be replaced, so a build that did not come to its end is kept as `<key>-partial-<run>`: it is found by the next run, and the
 * key itself stays free for a whole one.
 *
 * Our own version is not part of it: `FORMAT` counts up when what is kept in a build folder changes so that old ones are of no use.
 */
import { createHash } from 'node:crypto';

const FORMAT = 1;

/** One thing that a key depends on, to be shown. */
export interface Ingredient {
  readonly name: string;
  readonly value: string;
}

export interface KeyIngredients {
  readonly prefix: string;
  readonly suffix: string | undefined;
  /** Of the system and the ABI: stand in the key as they are. */
  readonly system: string;
  readonly arch: string;
  readonly abi: string;
  readonly tools: readonly Ingredient[];
  readonly inputs: readonly Ingredient[];
}

export interface CacheKey {
  readonly primary: string;
  /** Best first. */
  readonly restore: readonly string[];
}

export function cacheKey({ prefix, suffix, system, arch, abi, tools, inputs }: KeyIngredients): CacheKey {
  const readable = [prefix, String(FORMAT), system, arch, abi].map(keyWord);
  const stem = [...readable, digest(tools), ...(suffix === undefined ? [] : [keyWord(suffix)])].join('-');
  const primary = `${stem}-${digest(inputs)}`;
  return { primary, restore: [`${primary}-partial-`, `${stem}-`] };
}

/** For a build that failed or was cancelled. */
export function partialKey(primary: string, run: string): string {
  return `${primary}-partial-${keyWord(run)}`;
}

function digest(ingredients: readonly Ingredient[]): string {
  const text = JSON.stringify(ingredients.map(({ name, value }) => [name, value]));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function keyWord(text: string): string {
  return text.replaceAll(/[^\w.+-]/g, '_').slice(0, 100);
}
