import { deploymentTarget, spawnLine } from '../files/spawn.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { INFO } from '../plan/step.ts';

export interface SwigRun {
  /** The whole command line. */
  readonly argv: readonly string[];
  readonly source: string;
  readonly target: string;
  /** Other files that make the output out of date. */
  readonly depends: readonly string[];
  readonly dryRun: boolean;
}

/** What an interface file may include. SWIG does not tell us, so all such files beside it and in its `-I` folders count. */
const INCLUDED = /\.(i|swg|swig|h|hh|hpp|hxx|inc)$/;

/** SWIG, as a step that runs only when something that it reads has changed. */
export function addSwig(engine: Engine, run: SwigRun): void {
  const { argv, source, target, depends, dryRun } = run;
  const environment = dryRun ? {} : deploymentTarget(engine);
  engine.add({
    kind: 'swig',
    argv,
    inputs: [...new Set([source, ...depends, ...includable(engine, argv, source)])],
    outputs: [target],
    searchPath: true,
    error: 'DistutilsExecError',
    dryRun,
    says: [
      { level: INFO, text: `swigging ${source} to ${target}` },
      { level: INFO, text: spawnLine(engine, argv) },
    ],
    ...(Object.keys(environment).length === 0 ? {} : { environment }),
  });
}

function includable(engine: Engine, argv: readonly string[], source: string): string[] {
  const path = osPath(engine.target.osName);
  const given = argv.filter((word) => word.startsWith('-I')).map((word) => word.slice(2));
  const folders = new Set([path.dirname(source), ...given]);
  return [...folders].flatMap((folder) => {
    if (!engine.view.isDirectory(folder === '' ? '.' : folder)) return [];
    return engine.view
      .list(folder === '' ? '.' : folder)
      .filter((name) => INCLUDED.test(name))
      .map((name) => path.join(folder, name));
  });
}
