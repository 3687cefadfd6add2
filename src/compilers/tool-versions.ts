import { compareLooseVersions, parseLooseVersion } from '../grammar/loose-version.ts';
import type { Engine } from '../model/engine.ts';
import { iterate } from '../model/protocols.ts';
import { Handle, plain, pyStr, type Value } from '../model/values.ts';

/** The version of a program of the GNU tools. */
export interface ToolVersion {
  /** What scripts see: Python's LooseVersion where Python was asked. */
  readonly value: Value;
  /** Null where the program is not there or does not tell. */
  readonly text: string | null;
}

/** Versions of gcc, ld and dllwrap. */
export type GnuVersions = readonly [gcc: ToolVersion, ld: ToolVersion, dllwrap: ToolVersion];

/** What counts where nobody can be asked: tools of today. */
const MODERN = '8.1.0';

const MODULE = 'distutils.cygwinccompiler';

/** Asks the script's Python, which runs the programs. Source: distutils/cygwinccompiler.py: get_versions. */
export async function gnuVersions(engine: Engine): Promise<GnuVersions> {
  const asked = await askPython(engine, 'get_versions');
  if (asked === undefined) return [known(MODERN), known(MODERN), known(MODERN)];
  const versions: ToolVersion[] = [];
  for (const value of iterate(asked)) versions.push({ value, text: await textOf(engine, value) });
  return versions as unknown as GnuVersions;
}

/** Whether the gcc on PATH is Cygwin's own. Source: distutils/cygwinccompiler.py: is_cygwingcc. */
export async function gccIsCygwins(engine: Engine): Promise<boolean> {
  return (await askPython(engine, 'is_cygwingcc')) === true;
}

async function askPython(engine: Engine, name: string): Promise<Value | undefined> {
  if (!engine.script.attached || (await engine.script.import(MODULE, name)) === undefined) return undefined;
  return engine.script.call(`${MODULE}.${name}`, []);
}

async function textOf(engine: Engine, value: Value): Promise<string | null> {
  const inner = plain(value);
  if (inner === null) return null;
  return pyStr(inner instanceof Handle ? ((await engine.script.get(inner, 'vstring')) ?? '') : inner);
}

function known(text: string): ToolVersion {
  return { value: text, text };
}

/** Negative, 0 or positive; a program that is not there is older than any. */
export function compareToolVersion(version: ToolVersion, other: string): number {
  return version.text === null ? -1 : compareLooseVersions(parseLooseVersion(version.text), parseLooseVersion(other), 2);
}
