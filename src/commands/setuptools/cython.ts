import type { Engine } from '../../model/engine.ts';
import type { EngineObject } from '../../model/engine-object.ts';
import { plain, pyStr, truthy, type Value } from '../../model/values.ts';
import type { CommandTable } from '../../options/command-table.ts';
import type { Option } from '../../options/option-table.ts';

const MODULE = 'setuptools._cython';

/** What Cython's own `build_ext`, on which setuptools builds where Cython is installed, adds to that of distutils. */
export interface CythonCommand {
  /** Until 3 it translates all extensions before the first is built, from then on each in its turn. */
  readonly major: number;
  readonly userOptions: readonly Option[];
  readonly booleanOptions: readonly string[];
  /** Attributes, as they are at first. */
  readonly first: ReadonlyMap<string, Value>;
  /** undefined where it is distutils'. */
  readonly description: string | undefined;
}

/** What was found last. */
const found = new WeakMap<Engine['script'], CythonCommand | undefined>();

/** undefined where the script's process cannot import Cython. */
export async function cythonCommand({ script }: Engine): Promise<CythonCommand | undefined> {
  const answer = script.attached ? await script.ask(`${MODULE}.added`, []) : null;
  const command = answer === null ? undefined : commandOf(answer as unknown as Answer);
  found.set(script, command);
  return command;
}

/** The same, as it was when it was asked for last. */
export function knownCythonCommand({ script }: Engine): CythonCommand | undefined {
  return found.get(script);
}

/** As `setuptools/_cython.py: added` tells it. */
type Answer = readonly [
  number,
  readonly (readonly [Value, string | null, Value])[],
  readonly Value[],
  readonly (readonly [Value, Value])[],
  string | null,
];

function commandOf([major, options, booleans, first, description]: Answer): CythonCommand {
  return {
    major,
    userOptions: options.map(([long, short, help]) => ({ long: pyStr(long), short, help: pyStr(help) })),
    booleanOptions: booleans.map(pyStr),
    first: new Map(first.map(([name, value]) => [pyStr(name), plain(value)])),
    description: description ?? undefined,
  };
}

/** A table of `build_ext` with the options of Cython's command, under its description. */
export function withCython(table: CommandTable, cython: CythonCommand | undefined): CommandTable {
  if (cython === undefined) return table;
  return {
    ...table,
    description: cython.description ?? table.description,
    userOptions: [...table.userOptions, ...cython.userOptions],
    booleanOptions: [...(table.booleanOptions ?? []), ...cython.booleanOptions],
  };
}

/** Whether Cython has something to do with a source; until 3 its command takes its headers out of the list. */
export function isCythonSource(source: string, cython: CythonCommand | undefined): boolean {
  return (cython !== undefined && cython.major < 3 ? /\.(pyx|py|pxd|pxi)$/ : /\.(pyx|py)$/).test(source);
}

/** Whether the script's process can import Cython. */
export async function haveCython(engine: Engine): Promise<boolean> {
  return engine.script.attached && truthy(await engine.script.call(`${MODULE}.available`, []));
}

/** Translates the sources of an extension that are Cython's; they are C then. */
export async function cythonize(command: EngineObject, extension: Value): Promise<void> {
  await command.$.script.call(`${MODULE}.translate`, [command, extension]);
}

/** Takes optimising out of the flags that the interpreter was built with. */
export async function withoutOptimizing({ script }: Engine): Promise<void> {
  await script.call(`${MODULE}.without_optimizing`, []);
}
