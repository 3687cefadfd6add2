import type { Engine } from '../model/engine.ts';

/**
 * Whether the script has changed lib2to3, as SQLAlchemy does, which puts its preprocessor into it. Then the script's own process
 * converts, one file after the other, and in every run: what it would make of a file is not known.
 */
export async function alters2to3({ script }: Engine): Promise<boolean> {
  return script.attached && (await script.ask('distutils._two_to_three.altered', [])) === true;
}
