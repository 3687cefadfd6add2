import type { Engine } from '../model/engine.ts';

/** `os.environ.get(name)`: on Windows names match in any case. An empty value counts. */
export function environmentVariable(engine: Engine, name: string): string | undefined {
  const { environment } = engine;
  const value = environment[name];
  if (value !== undefined || engine.target.osName !== 'nt') return value;
  const upper = name.toUpperCase();
  const key = Object.keys(environment).find((each) => each.toUpperCase() === upper);
  return key === undefined ? undefined : environment[key];
}
