import { isPythonError } from '../errors/engine-error.ts';
import { environmentVariable } from '../files/environment-variable.ts';
import { osPath } from '../grammar/os-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { pyStr, truthy, type Value } from '../model/values.ts';
import { items } from './compile-arguments.ts';

/** What is needed of a compiler for it. */
export interface ProbingCompiler {
  readonly $: Engine;
  readonly dry_run: Value;
  compile(sources: Value, outputDir: Value, macros: Value, includeDirs: Value): Promise<Value>;
  link_executable(objects: Value, name: Value, outputDir: Value, libraries: Value, libraryDirs: Value): Promise<void>;
}

export interface FunctionProbe {
  readonly includes: Value;
  readonly includeDirs: Value;
  readonly libraries: Value;
  readonly libraryDirs: Value;
}

/**
 * Whether a program that calls the function can be compiled and linked. Leaves what the original leaves: the object below the
 * working directory, and `a.out`. Source: distutils/ccompiler.py: has_function.
 *
 * Differs: the source in the folder for temporary files is removed.
 */
export async function hasFunction(compiler: ProbingCompiler, name: string, probe: FunctionProbe): Promise<boolean> {
  const engine = compiler.$;
  const dryRun = truthy(compiler.dry_run);
  const source = temporarySource(engine, name);
  engine.add({ kind: 'write', path: source, content: { text: program(engine, name, items(probe.includes)) }, dryRun });
  try {
    return await builds(compiler, source, probe);
  } finally {
    engine.add({ kind: 'remove', path: source, tree: false, dryRun });
  }
}

async function builds(compiler: ProbingCompiler, source: string, { includeDirs, libraries, libraryDirs }: FunctionProbe): Promise<boolean> {
  let objects: Value;
  try {
    objects = await compiler.compile([source], null, null, includeDirs ?? []);
    await compiler.$.flush();
  } catch (error) {
    if (isPythonError(error, 'CompileError')) return false;
    throw error;
  }
  try {
    await compiler.link_executable(objects, 'a.out', null, libraries ?? [], libraryDirs ?? []);
    await compiler.$.flush();
  } catch (error) {
    if (isPythonError(error, 'LinkError', 'TypeError')) return false;
    throw error;
  }
  return true;
}

function program(engine: Engine, name: string, includes: readonly Value[]): string {
  // 3.6 leaves out the type, which newer compilers refuse.
  const type = atLeast(engine.target, 3, 0) && !atLeast(engine.target, 3, 7) ? '' : 'int ';
  const lines = includes.map((file) => `#include "${pyStr(file)}"\n`).join('');
  return `${lines}${type}main (int argc, char **argv) {\n    ${name}();\n    return 0;\n}\n`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_';

/** A name that is free, as `tempfile.mkstemp('.c', name)` makes it. */
function temporarySource(engine: Engine, name: string): string {
  const paths = osPath(engine.target.osName);
  const given = ['TMPDIR', 'TEMP', 'TMP']
    .map((variable) => environmentVariable(engine, variable))
    .find((folder) => folder !== undefined && folder !== '');
  const folder = given ?? (engine.target.osName === 'nt' ? 'C:\\TEMP' : '/tmp');
  for (;;) {
    const random = Array.from({ length: 8 }, () => LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))).join('');
    const path = paths.join(folder, `${name}${random}.c`);
    if (!engine.view.exists(path)) return path;
  }
}
